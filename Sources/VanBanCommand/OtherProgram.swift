import Glibc
import VanBan

/// Programs that stand beside this one, for what would slow its start.
enum OtherProgram {
  /// Goes on as another program with the same arguments; comes back only where there is none.
  /// - Returns: the exit status, after a message.
  static func run(_ name: String, in language: Language) -> ExitStatus {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:))
    // Without a folder of our own, a program of any folder might be meant.
    if let end = own.lastIndex(of: UInt8(ascii: "/")) {
      execv(String(decoding: own[...end], as: UTF8.self) + name, CommandLine.unsafeArgv)
    }
    writeMessage(language(missing(name)))
    return .unavailable
  }

  /// What to do where a program is not there.
  static func missing(_ name: String) -> BilingualText {
    BilingualText(
      vi: "thiếu chương trình \(name) bên cạnh vanban. Xin dùng lệnh scripts/vanban hoặc chép cả"
        + " hai tệp.",
      en: "the program \(name) is missing beside vanban. Please use scripts/vanban, or copy both.")
  }
}
