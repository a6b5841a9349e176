import VanBan

/// The importer of the last document's options: they seldom change from one to the next, and a
/// profile is not read again for each.
struct ImporterCache {
  private var last: (options: [UInt8], importer: DocumentImporter)?

  /// An importer with options in JSON.
  mutating func importer(_ options: [UInt8]) throws(Failure) -> DocumentImporter {
    if let last, last.options == options { return last.importer }
    let importer = try RequestOptions(options).importer
    last = (options, importer)
    return importer
  }
}
