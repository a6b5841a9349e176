public import Records

extension Profile {
  /// Reads a profile from YAML (docs/profiles.md). Linear in the text.
  /// - Throws: `ProfileError` with the line and column of what is wrong: no YAML, an unknown key, a
  ///   role or purpose that does not exist, a number that is none, a rule that names no table.
  public init(yaml: [UInt8]) throws(ProfileError) {
    guard let root = try YAMLDocument(yaml).root else {
      self.init()
      return
    }
    self.init()
    for (key, value) in try root.entries(Self.rootKeys) {
      switch key {
      case "tables": for item in try value.items() { tables.append(try TableRule(item)) }
      case "names": names = try value.nameRules()
      default: break
      }
    }
  }

  private static let rootKeys = ["version", "tables", "names"]
}

extension Profile.TableRule {
  fileprivate static let keys = [
    "position", "title", "purpose", "headerRows", "columns", "ignoreRows",
  ]

  fileprivate init(_ node: YAMLNode) throws(ProfileError) {
    self.init()
    for (key, value) in try node.entries(Self.keys) {
      switch key {
      case "position": position = try value.number(least: 1)
      case "title": title = try value.text()
      case "purpose": purpose = try value.choice()
      case "headerRows": headerRows = try value.number(least: 0)
      case "columns": columns = try value.columnRules()
      default: ignoredRows = try value.rowNumbers()
      }
    }
    if position == nil && title == nil { throw node.error(.ruleWithoutTable) }
  }
}

extension YAMLNode {
  fileprivate func error(_ code: ProfileError.Code) -> ProfileError {
    ProfileError(code, line: line, column: column)
  }

  /// The entries of a mapping whose keys are all known and stand once.
  fileprivate func entries(
    _ known: [String]
  ) throws(ProfileError) -> [(key: String, value: YAMLNode)] {
    var entries: [(key: String, value: YAMLNode)] = []
    for (key, value) in try pairs() {
      let name = try key.text()
      guard known.contains(name) else { throw key.error(.unknownKey(name, known: known)) }
      guard !entries.contains(where: { $0.key == name }) else {
        throw key.error(.repeatedKey(name))
      }
      entries.append((name, value))
    }
    return entries
  }

  private func pairs() throws(ProfileError) -> [(key: YAMLNode, value: YAMLNode)] {
    guard case .mapping(let pairs) = value else {
      throw error(.wrongShape(expected: "key: value"))
    }
    return pairs
  }

  fileprivate func items() throws(ProfileError) -> [YAMLNode] {
    guard case .sequence(let items) = value else {
      throw error(.wrongShape(expected: "- …, - …"))
    }
    return items
  }

  fileprivate func text() throws(ProfileError) -> String {
    guard case .scalar(let text) = value, !text.isEmpty else {
      throw error(.wrongShape(expected: "“…”"))
    }
    return text
  }

  fileprivate func number(least: Int) throws(ProfileError) -> Int {
    let text = try text()
    guard let number = Int(text), number >= least, number <= 1_000_000 else {
      throw error(.notANumber(text, least: least))
    }
    return number
  }

  fileprivate func choice<Choice: RawRepresentable & CaseIterable>() throws(ProfileError) -> Choice
  where Choice.RawValue == String {
    let text = try text()
    guard let choice = Choice(rawValue: text) else {
      throw error(.unknownValue(text, known: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// "1: ordinal", "Chủ trì: lead": columns by number or title.
  fileprivate func columnRules() throws(ProfileError) -> [Profile.ColumnRule] {
    var rules: [Profile.ColumnRule] = []
    for (key, value) in try pairs() {
      let name = try key.text()
      let selector: Profile.ColumnRule.Selector =
        Int(name) == nil ? .title(name) : .number(try key.number(least: 1))
      guard !rules.contains(where: { $0.column == selector }) else {
        throw key.error(.repeatedKey(name))
      }
      rules.append(Profile.ColumnRule(column: selector, role: try value.choice()))
    }
    return rules
  }

  /// "Sở KHCN: Sở Khoa học và Công nghệ", "Các sở: [Sở A, Sở B]": what names stand for.
  fileprivate func nameRules() throws(ProfileError) -> [Profile.NameRule] {
    var rules: [Profile.NameRule] = []
    for (key, value) in try pairs() {
      let name = try key.text()
      guard !rules.contains(where: { $0.name == name }) else {
        throw key.error(.repeatedKey(name))
      }
      var names: [String] = []
      if case .sequence(let items) = value.value {
        for item in items { names.append(try item.text()) }
      } else {
        names.append(try value.text())
      }
      rules.append(Profile.NameRule(name: name, names: names))
    }
    return rules
  }

  fileprivate func rowNumbers() throws(ProfileError) -> [Int] {
    var rows: [Int] = []
    for item in try items() { rows.append(try item.number(least: 1)) }
    return rows
  }
}
