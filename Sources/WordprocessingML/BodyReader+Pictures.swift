import DocumentModel
import XMLStream

/// What a page shows that is no text: pictures, embedded objects, charts. Nothing of it is read; what
/// may hold text is counted, so that the result can say so.
extension BodyReader {
  struct Pictures {
    /// Pictures that may hold text.
    var large: Shown?
    /// Embedded objects by the program they belong to, charts and diagrams by their kind.
    var objects: [String: Shown] = [:]

    /// How large the next picture is shown; `nil` where nothing says it.
    fileprivate var size: Size?
    /// Whether the picture of that size was counted.
    fileprivate var isCounted = false
    /// The program of the embedded object that is open, whose own picture does not count.
    fileprivate var openObject: String?

    /// A frame for one picture: nothing of the one before holds.
    mutating func beginFrame() {
      size = nil
      isCounted = false
    }
  }

  /// How often something is shown, and where first.
  struct Shown {
    var count: Int
    let first: Anchor
  }

  fileprivate struct Size {
    /// In points.
    let width: Double
    let height: Double

    /// Whether a table or a paragraph could be read in it: 8 by 5 cm, more than emblems, signatures
    /// and stamps have.
    var mayHoldText: Bool { width >= 8 * Self.centimetre && height >= 5 * Self.centimetre }

    static let centimetre = 72 / 2.54
    /// English Metric Units in a point (§20.1.10.16).
    static let metricUnits = 12_700.0
  }

  // MARK: Events

  /// An element of another vocabulary than Word's.
  mutating func readPicture(_ element: XMLElement) {
    switch (element.namespace, Word.Name(number: element.name)) {
    case (Word.Namespace.drawing, .extent):
      guard let width = element.integer(.cx), let height = element.integer(.cy) else { return }
      beginPicture(
        Size(width: Double(width) / Size.metricUnits, height: Double(height) / Size.metricUnits))
    case (Word.Namespace.picture, .pic): countPicture()
    case (Word.Namespace.vml, .imagedata): countPicture()
    case (Word.Namespace.vml, _):
      if let size = element.text(.style).flatMap(Size.init(style:)) { beginPicture(size) }
    case (Word.Namespace.office, .OLEObject): readProgram(of: element)
    case (Word.Namespace.chart, .chart): count(object: "Chart")
    case (Word.Namespace.diagram, .relIds): count(object: "SmartArt")
    default: return
    }
  }

  mutating func beginObject() { pictures.openObject = "" }

  mutating func finishObject() {
    guard let program = pictures.openObject else { return }
    pictures.openObject = nil
    count(object: program.isEmpty ? "OLE" : program)
  }

  /// The program is known before the object ends; one outside of an object counts at once.
  private mutating func readProgram(of element: XMLElement) {
    let program = String((element.text(.ProgID) ?? "").prefix(60))
    if pictures.openObject == nil {
      count(object: program.isEmpty ? "OLE" : program)
    } else {
      pictures.openObject = program
    }
  }

  // MARK: Counting

  private mutating func beginPicture(_ size: Size) {
    pictures.size = size
    pictures.isCounted = false
  }

  private mutating func countPicture() {
    guard pictures.openObject == nil, !pictures.isCounted, !isInRemovedRow,
      pictures.size?.mayHoldText ?? true
    else { return }
    pictures.isCounted = true
    pictures.large = Shown(
      count: (pictures.large?.count ?? 0) + 1, first: pictures.large?.first ?? anchor)
  }

  private mutating func count(object name: String) {
    guard !isInRemovedRow else { return }
    let here = Shown(count: 0, first: anchor)
    pictures.objects[name, default: here].count += 1
  }
}

extension BodyReader.Size {
  /// The size in a VML style, "width:207.75pt;height:15.75pt"; `nil` without units, as shapes in a
  /// group have it.
  fileprivate init?(style: String) {
    var sides: [Substring: Double] = [:]
    for property in style.split(separator: ";") {
      let parts = property.split(separator: ":")
      guard parts.count == 2, let value = Self.points(parts[1]) else { continue }
      sides[parts[0].drop { $0 == " " }] = value
    }
    guard let width = sides["width"], let height = sides["height"] else { return nil }
    self.init(width: width, height: height)
  }

  private static func points(_ length: Substring) -> Double? {
    guard let unit = pointsInUnit[String(length.suffix(2))] else { return nil }
    return Double(length.dropLast(2)).map { $0 * unit }
  }

  private static let pointsInUnit = [
    "pt": 1, "in": 72, "cm": centimetre, "mm": centimetre / 10, "px": 0.75, "pc": 12,
  ]
}
