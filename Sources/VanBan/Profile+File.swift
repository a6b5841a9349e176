extension Profile {
  /// Reads a profile from a YAML file of at most 1 MB (docs/profiles.md).
  /// - Throws: `ImportError` where the file cannot be read, `ProfileError` where it says what
  ///   profiles cannot say.
  public init(contentsOfFile path: String) throws {
    let file = try FileBytes(reading: path, limit: 1_000_000)
    self = try file.withUnsafeBytes { try Profile(yaml: Array($0)) }
  }
}
