import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Tasks that the text of the document assigns. Precision first: only sections that say they list
  /// work, only their items, and only bodies whose names are understood. Laws lay down duties and
  /// assign no work. Linear in the text.
  mutating func takeText() {
    guard !Self.laws.contains(official.typeName ?? "") else { return }
    let listed = tasks
    tasks = []
    for section in official.sections { take(section, path: [], scope: ProseScope()) }
    tasks += listed
  }

  private static let laws: Set<String> = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh"]

  private mutating func take(_ section: Section, path: [Group], scope: ProseScope) {
    let path = path + [Group(ordinal: section.number, text: section.heading)]
    let scope = scope.entering(section)
    takeItems(of: section, path, scope)
    for child in section.children { take(child, path: path, scope: scope) }
  }

  private mutating func takeItems(of section: Section, _ path: [Group], _ scope: ProseScope) {
    guard scope.isOpen else { return }
    let items = ProseItem.items(of: section)
    if items.isEmpty, section.children.isEmpty {
      // "1. Sở Tài chính chủ trì, phối hợp với … tham mưu …": the numbered item is the task.
      if let sentence = scope.sentence {
        let item = ProseItem(text: sentence, bullet: .none, place: section.place)
        add(item, Array(path.dropLast()), by: scope.responsible, ordinal: section.number)
      }
      return
    }
    var delegates: [(bullet: ProseItem.Bullet, body: ResponsibleBody)] = []
    for (index, item) in items.enumerated() {
      delegates.removeAll { $0.bullet >= item.bullet }
      let next = items.indices.contains(index + 1) ? items[index + 1] : nil
      if item.introduces(next) {
        if let body = item.delegate {
          delegates.append((item.bullet, ResponsibleBody(body: body, place: item.place)))
        }
        continue
      }
      guard item.isWork(in: scope) else { continue }
      add(item, path, by: delegates.last?.body ?? scope.responsible, ordinal: nil)
    }
  }

  /// A task of one item, with the bodies that its section and its own words name.
  private mutating func add(
    _ item: ProseItem, _ path: [Group], by responsible: ResponsibleBody?, ordinal: String?
  ) {
    let task = add(item.text, origin: .body, ordinal: ordinal, groupPath: path, at: item.place) {
      $0.deadline = item.deadline
      $0.quantity = item.quantity
    }
    guard let responsible else { return }
    let part = item.part
    assign(task, responsible, part?.leads == true ? .lead : .implement, at: item.place)
    if let partner = part?.partner {
      let body = ResponsibleBody(body: partner, place: item.place)
      assign(task, body, .coordinate, at: item.place)
    }
  }

  private mutating func assign(
    _ task: String, _ responsible: ResponsibleBody, _ role: AssignmentRecord.Role, at place: Place
  ) {
    let raw = responsible.body.raw
    for name in responsible.body.units {
      let unit = units.mention(name, raw: raw, at: responsible.place)
      assignments.append(
        AssignmentRecord(taskID: task, unitID: unit, role: role, raw: raw, place: place))
    }
  }
}

/// A body that is responsible for work, and where it is named.
struct ResponsibleBody {
  let body: BodyMention
  let place: Place
}

/// What the headings around a paragraph say about the work in it.
struct ProseScope {
  /// The section, or one around it, lists work.
  var listsWork = false
  /// The section, or one around it, says who is responsible.
  var namesResponsible = false
  /// The body that heads the section.
  var responsible: ResponsibleBody?
  /// What the section's heading says after the body.
  var sentence: String?

  var isOpen: Bool { listsWork || responsible != nil }

  func entering(_ section: Section) -> ProseScope {
    var scope = self
    scope.sentence = nil
    let key = matchKey(section.heading)
    if BodyPhrases.workHeadings.prefix(of: key) != nil { scope.listsWork = true }
    if BodyPhrases.responsibilityHeadings.prefix(of: key) != nil { scope.namesResponsible = true }
    let isWholeItem = section.paragraphs.isEmpty && section.children.isEmpty
    guard namesResponsible || listsWork,
      let body = BodyMention(
        atStartOf: section.heading, verbs: isWholeItem ? BodyPhrases.verbs : BodyPhrases.duties)
    else { return scope }
    if namesResponsible || !body.rest.isEmpty {
      scope.responsible = ResponsibleBody(body: body, place: section.place)
      scope.sentence = body.rest.isEmpty ? nil : body.rest
    }
    return scope
  }
}
