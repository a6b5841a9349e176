internal import CNettle
import Glibc

/// The bytes of one file in memory.
public struct FileBytes: Sendable {
  private let bytes: [UInt8]

  /// A file from its bytes.
  public init(copying bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a whole file of at most `limit` bytes. Blocks while it reads.
  /// - Throws: `ImportError`.
  public init(reading path: String, limit: Int) throws(ImportError) {
    let name = Self.name(of: path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportError(errno: errno, file: name) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ImportError(errno: errno, file: name) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw ImportError(errno: EISDIR, file: name) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, Int(clamping: status.st_size)) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    // The size is not trusted: pipes have none, and a file may grow while it is read.
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ImportError(errno: errno, file: name) }
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw ImportError(.overLimit(.fileBytes), file: name, detail: "more than \(limit) bytes")
      }
    }
    self.bytes = bytes
  }

  /// Number of bytes.
  public var count: Int { bytes.count }

  /// Writes a new file that only this user can read; false where that fails.
  func write(to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      start += count
    }
    return close(descriptor) == 0 && start == bytes.count
  }

  /// Calls `body` with the bytes.
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try bytes.withUnsafeBytes(body)
  }

  /// SHA-256 in lower-case hexadecimal digits. Linear in the bytes.
  public var sha256: String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    bytes.withUnsafeBufferPointer { nettle_sha256_update(&context, $0.count, $0.baseAddress) }
    let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { buffer, count in
      nettle_sha256_digest(&context, buffer.count, buffer.baseAddress)
      count = buffer.count
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The last segment of a path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
