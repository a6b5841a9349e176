import ArgumentParser
import Glibc
import VanBan

/// The language of messages and findings.
package enum Language: String, ExpressibleByArgument, CaseIterable {
  case vi, en

  /// English where the locale asks for it by name, otherwise Vietnamese.
  static var ofLocale: Language {
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(variable).map({ String(cString: $0) }), !value.isEmpty else {
        continue
      }
      return value.hasPrefix("en") ? .en : .vi
    }
    return .vi
  }

  /// The sentence in this language.
  package func callAsFunction(_ text: BilingualText) -> String { self == .vi ? text.vi : text.en }
}

struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language of messages and findings: vi or en.")
  var language: Language = .ofLocale
}
