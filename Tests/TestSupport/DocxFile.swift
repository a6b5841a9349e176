/// A .docx file in memory: an ordered list of named parts (Open Packaging Conventions).
public struct DocxFile: Sendable {
  /// A part of the package.
  public struct Part: Sendable {
    /// The name inside the package, without a leading slash: "word/document.xml".
    public var name: String
    /// The content.
    public var bytes: [UInt8]
    /// A part from its bytes.
    public init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
    /// A part from its text, in UTF-8.
    public init(_ name: String, _ text: String) {
      self.init(name, bytes: Array(text.utf8))
    }
  }

  /// The parts in the order in which they are written; their content is not checked.
  public var parts: [Part]

  /// A package of the given parts.
  public init(parts: [Part]) {
    self.parts = parts
  }

  /// The content of the first part of that name; set `nil` to take it out, a new name is appended.
  /// Linear in the number of parts.
  public subscript(name: String) -> [UInt8]? {
    get { parts.first { $0.name == name }?.bytes }
    set {
      let index = parts.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let bytes?): parts[index].bytes = bytes
      case (let index?, nil): parts.remove(at: index)
      case (nil, let bytes?): parts.append(Part(name, bytes: bytes))
      case (nil, nil): break
      }
    }
  }

  /// The file's bytes: a deflated zip archive, the same bytes for the same parts. Linear.
  /// - Throws: `ZipFailure` where libzip refuses: when a name repeats or there are no parts.
  public func zipped() throws -> [UInt8] {
    try zipArchive(of: parts.map { ($0.name, $0.bytes) })
  }
}
