import ArgumentParser
import Foundation
import Synchronization
import VanBan
import VanBanServer

/// `vanban serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vanban serve",
    abstract: "Opens a page where documents go in and checked records come out.",
    discussion: """
      Mở trang làm việc trong trình duyệt: đưa văn bản vào, kiểm tra, sửa rồi lấy kết quả. Bấm Ctrl+C \
      để dừng. What was read and put right is kept in one SQLite file (see docs/serve.md).
      """,
    version: programVersion)

  @Option(help: "The port; 0 takes a free one.")
  var port = 8080

  @Option(
    help: """
      The address to listen on. Any but this machine's own needs a token, which is made where none is \
      given.
      """)
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The folder for what is kept; by default vanban in the folder for data of programs.",
      valueName: "folder"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("A file whose first line is the token.", valueName: "file"),
    completion: .file())
  var tokenFile: String?

  @Option(help: "Megabytes that a file may have.")
  var maxFile = 64

  @Option(help: "Seconds that reading a document may take.")
  var timeout = 60

  @Option(help: "Documents that are read at once.")
  var jobs = max(1, ProcessInfo.processInfo.activeProcessorCount)

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port is 0 to 65535.") }
    guard (1...1024).contains(maxFile) else { throw ValidationError("--max-file is 1 to 1024.") }
    guard (1...3600).contains(timeout) else { throw ValidationError("--timeout is 1 to 3600.") }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs is 1 to 256.") }
  }

  func run() async throws {
    // What is kept is for this user only.
    umask(0o077)
    let token = try token()
    var limits = ServerLimits()
    limits.fileBytes = maxFile << 20
    limits.seconds = timeout
    limits.jobs = jobs
    let path = try store()
    let server: ReviewServer
    do {
      server = try ReviewServer(
        storeAt: path, access: ServerAccess(token: token), limits: limits,
        trialProgram: "/proc/self/exe")
    } catch {
      throw Self.failure(
        "không mở được nơi lưu / cannot open the store: \(path) (\(error))", status: 73)
    }
    let shownHost = host.contains(":") ? "[\(host)]" : host
    let hasStarted = Atomic(false)
    do {
      try await server.run(host: host, port: port) { port in
        hasStarted.store(true, ordering: .relaxed)
        let fragment = token.map { "#token=\($0)" } ?? ""
        print("Trang làm việc: http://\(shownHost):\(port)/\(fragment)")
        print("Mở địa chỉ trên bằng trình duyệt; bấm Ctrl+C để dừng / Ctrl+C stops.")
        fflush(nil)
      }
    } catch {
      if hasStarted.load(ordering: .relaxed) { throw error }
      throw Self.failure(
        """
        không mở được cổng \(port) ở \(host); xin chọn cổng khác: vanban serve --port 8081 / \
        cannot listen there (\(error))
        """, status: 69)
    }
  }

  /// The token: as given, or made here for an address that others can reach.
  private func token() throws -> String? {
    if let tokenFile {
      guard let text = try? String(contentsOfFile: tokenFile, encoding: .utf8),
        let line = text.split(whereSeparator: \.isNewline).first, line.count >= 16
      else {
        throw Self.failure(
          "tệp mã truy cập phải có ít nhất 16 ký tự / the token needs 16 characters: \(tokenFile)",
          status: 78)
      }
      return String(line)
    }
    if ["127.0.0.1", "::1", "localhost"].contains(host) { return nil }
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String(generator.next(), radix: 36) }.joined()
  }

  /// The file of the store, whose folder is made where it is missing: for this user only.
  private func store() throws -> String {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["XDG_DATA_HOME"] ?? NSHomeDirectory() + "/.local/share"
    let folder = data ?? home + "/vanban"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw Self.failure(
        "không tạo được thư mục \(folder) / cannot make the folder", status: 73)
    }
    return folder + "/ra-soat.sqlite"
  }

  private static func failure(_ message: String, status: Int32) -> ExitCode {
    FileHandle.standardError.write(Data("vanban: \(message)\n".utf8))
    return ExitCode(status)
  }
}
