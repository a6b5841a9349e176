import XMLStream

/// The list definitions of a document (§17.9).
struct NumberingDefinitions {
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    var text = ""
    /// 1-based level whose use restarts this one; `nil`: every lower level; 0: never.
    var restartLevel: Int?
    var isLegal = false
    var symbolFont: String?
    var paragraph = StyleSheet.ParagraphFormat()
  }

  struct Abstract {
    var levels: [Int: Level] = [:]
    /// Name of the numbering style that holds the real definition.
    var link: String?
    /// Name of the numbering style that this definition is for.
    var styleName: String?
    /// Paragraph style → level that belongs to it.
    var levelOfStyle: [String: Int] = [:]
  }

  struct Instance {
    var abstract = 0
    var startOverrides: [Int: Int] = [:]
    var levelOverrides: [Int: Level] = [:]
  }

  var abstracts: [Int: Abstract] = [:]
  var instances: [Int: Instance] = [:]

  /// The abstract definitions of numbering styles by the styles' names, the first of each.
  private(set) lazy var abstractsOfStyles: [String: Int] = Dictionary(
    abstracts.compactMap { id, abstract in abstract.styleName.map { ($0, id) } },
    uniquingKeysWith: min)

  /// The abstract definition of a list, links through numbering styles followed once.
  mutating func abstractID(of instance: Instance) -> Int {
    abstracts[instance.abstract]?.link.flatMap { abstractsOfStyles[$0] } ?? instance.abstract
  }
}

extension NumberingDefinitions {
  /// Reads the numbering part.
  final class Reader: XMLHandler {
    private(set) var definitions = NumberingDefinitions()
    private var filter = ElementFilter()
    private var abstractID: Int?
    private var abstract = Abstract()
    private var instanceID: Int?
    private var instance = Instance()
    private var levelIndex: Int?
    private var level = Level()
    private var overriddenLevel: Int?

    /// Word's own bound for the text of a level.
    private static let longestText = 255

    func start(_ element: XMLElement) {
      if let name = filter.definition(element) { start(name, element) }
    }

    private func start(_ name: Word.Name, _ element: XMLElement) {
      switch name {
      case .abstractNum:
        abstractID = element.integer(.abstractNumId)
        abstract = Abstract()
      case .num:
        instanceID = element.integer(.numId)
        instance = Instance()
      case .abstractNumId: instance.abstract = element.integer(.val) ?? 0
      case .numStyleLink: abstract.link = element.text(.val)
      case .styleLink: abstract.styleName = element.text(.val)
      case .lvlOverride: overriddenLevel = element.integer(.ilvl)
      case .startOverride:
        if let overriddenLevel { instance.startOverrides[overriddenLevel] = element.integer(.val) }
      case .lvl:
        levelIndex = element.integer(.ilvl)
        level = Level()
      default: readLevel(name, element)
      }
    }

    private func readLevel(_ name: Word.Name, _ element: XMLElement) {
      switch name {
      case .start: level.start = element.integer(.val) ?? 1
      case .numFmt:
        level.format = NumberFormat(val: element.text(.val), format: element.text(.format))
      case .lvlText:
        level.text = String((element.text(.val) ?? "").unicodeScalars.prefix(Self.longestText))
      case .lvlRestart: level.restartLevel = element.integer(.val)
      case .isLgl: level.isLegal = element.isOn
      case .rFonts: level.symbolFont = element.text(.ascii) ?? element.text(.hAnsi)
      case .pStyle:
        if let levelIndex, let style = element.text(.val) {
          abstract.levelOfStyle[style] = levelIndex
        }
      default: level.paragraph.read(name, element)
      }
    }

    func end(name: Int, namespace: UInt8) {
      if filter.end(name: name, namespace: namespace) { return }
      switch Word.Name(number: name) {
      case .abstractNum:
        if let abstractID { definitions.abstracts[abstractID] = abstract }
      case .num:
        if let instanceID { definitions.instances[instanceID] = instance }
      case .lvlOverride: overriddenLevel = nil
      case .lvl:
        guard let levelIndex else { return }
        if overriddenLevel != nil {
          instance.levelOverrides[levelIndex] = level
        } else {
          abstract.levels[levelIndex] = level
        }
      default: break
      }
    }
  }
}
