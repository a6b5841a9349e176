import ArgumentParser
import VanBan

/// What a person knows better than the documents say.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: "A YAML file that says which table is what (see inspect --write-profile).",
    completion: .file(extensions: ["yaml", "yml"]))
  var profilePath: String?

  @Option(
    help: ArgumentHelp(
      "The day whose list of administrative units holds (2024-05-31).", valueName: "date"))
  var asOf: Snapshot?

  @Option(
    help: ArgumentHelp(
      "The province whose districts and communes are meant (\"Ninh Thuận\").", valueName: "name"))
  var province: String?

  @Option(
    name: .customLong("ignore"),
    help: ArgumentHelp(
      "A kind of finding that is not wanted (see docs/findings.md); may be given several times.",
      valueName: "code"))
  var ignored: [FindingCode] = []

  func validate() throws {
    guard let province, !Self.isProvince(province, asOf: asOf) else { return }
    throw ValidationError("There is no province “\(province)”.")
  }

  /// Whether a list has a province of this name: the one of the day, or any.
  static func isProvince(_ name: String, asOf snapshot: Snapshot?) -> Bool {
    (snapshot.map { [$0] } ?? Snapshot.allCases)
      .contains { AdministrativeUnits(asOf: $0).province(named: name) != nil }
  }

  /// An importer with these options.
  /// - Throws: the exit status, after a message with the place of the mistake in a profile.
  func importer(
    in language: Language, revisions: RevisionView = .accepted
  ) throws -> DocumentImporter {
    var importer = DocumentImporter(
      revisions: revisions, profile: try profile(in: language),
      territories: TerritoryOptions(asOf: asOf, province: province))
    importer.ignoredFindings = Set(ignored)
    return importer
  }

  /// The same as the options of a request, in JSON.
  /// - Throws: the exit status, after a message with the place of the mistake in a profile.
  func json(in language: Language, _ revisions: RevisionView) throws -> [UInt8] {
    let yaml = try profileText(in: language)
    return JSONText.object([
      "revisions": JSONText.string(revisions.rawValue),
      "asOf": JSONText.string(asOf?.rawValue), "province": JSONText.string(province),
      "ignore": JSONText.array(ignored.map { JSONText.string($0.rawValue) }),
      "profile": JSONText.string(yaml),
    ])
  }

  private func profile(in language: Language) throws -> Profile {
    try profileText(in: language).map { try Profile(yaml: Array($0.utf8)) } ?? Profile()
  }

  /// The text of the profile, which says what profiles can say. The file is read once: it may be a
  /// pipe.
  private func profileText(in language: Language) throws -> String? {
    guard let profilePath else { return nil }
    do {
      let text = try FileBytes(reading: profilePath, limit: 1_000_000).text
      _ = try Profile(yaml: Array(text.utf8))
      return text
    } catch let error as ProfileError {
      writeMessage("\(profilePath):\(error.line):\(error.column): \(language(error.message))")
      throw ExitStatus.badProfile.code
    } catch let error as ImportError {
      writeMessage("\(profilePath): \(language(error.message))")
      throw ExitStatus(error).code
    }
  }
}

extension FindingCode: ExpressibleByArgument {}

extension Snapshot: ExpressibleByArgument {
  /// The list of a day, month or year: "2024-05-31", "2024-05", "2024".
  public init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1900...2200).contains(year),
      parts.count < 2 || parts[1].map({ (1...12).contains($0) }) == true,
      parts.count < 3 || parts[2].map({ (1...31).contains($0) }) == true
    else { return nil }
    self.init(
      validInYear: year, month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil)
  }
}

extension FileBytes {
  fileprivate var text: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
}
