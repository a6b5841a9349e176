import DocumentModel
import OfficialDocument
import TableGrid
import VietnameseText

extension RecordBuilder {
  /// Tasks that the text of the document assigns. Precision first: only sections that say they list
  /// work or who does it, only their items and sentences whose subject is a body, and only bodies
  /// whose names are understood. Laws lay down duties and assign no work. Linear in the text.
  mutating func takeText() {
    guard !Self.laws.contains(official.typeName ?? "") else { return }
    // What the text says stands before what its tables say.
    let fromTables = (tasks, assignments)
    (tasks, assignments) = ([], [])
    for section in official.sections { take(section, path: [], scope: ProseScope()) }
    tasks += fromTables.0
    assignments += fromTables.1
  }

  private static let laws: Set<String> = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh", "Lệnh"]

  private mutating func take(_ section: Section, path: [Group], scope: ProseScope) {
    guard !section.paragraphs.isEmpty || !section.children.isEmpty else {
      // "1. Sở Tài chính chủ trì, phối hợp với …": a number alone is as good as a dash.
      let item = ProseItem(text: section.heading, bullet: .dash, place: section.place)
      return take(item, path, scope, by: scope.responsible, ordinal: section.number)
    }
    let path = path + [Group(ordinal: section.number, text: section.heading)]
    let scope = scope.entering(section)
    takeItems(of: section, path, scope)
    for child in section.children { take(child, path: path, scope: scope) }
  }

  private mutating func takeItems(of section: Section, _ path: [Group], _ scope: ProseScope) {
    guard scope.isOpen else { return }
    let items = ProseItem.items(of: section)
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
      take(item, path, scope, by: delegates.last?.body ?? scope.responsible)
    }
  }

  /// Makes a task of an item that is one: for the body that its sentence begins with, otherwise for
  /// the body that heads it.
  private mutating func take(
    _ item: ProseItem, _ path: [Group], _ scope: ProseScope, by heading: ResponsibleBody?,
    ordinal: String? = nil
  ) {
    guard scope.isOpen, !item.isConditional else { return }
    if let subject = item.subject {
      let body = ResponsibleBody(body: subject, place: item.place)
      add(item, saying: subject.rest, path, by: body, ordinal: ordinal)
    } else if item.goesOn(under: heading, in: scope) {
      add(item, saying: item.text, path, by: heading, ordinal: ordinal)
    }
  }

  /// A task of one item, with the bodies that have a part in it; `words` say what is to be done.
  private mutating func add(
    _ item: ProseItem, saying words: String, _ path: [Group], by responsible: ResponsibleBody?,
    ordinal: String?
  ) {
    let task = add(item.text, origin: .body, ordinal: ordinal, groupPath: path, at: item.place) {
      $0.deadline = item.deadline
      $0.quantity = item.quantity
    }
    guard let responsible else { return }
    let part = ProsePart(of: words)
    assign(task, responsible, part.leads ? .lead : .implement, at: item.place)
    if let partner = part.partner {
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
  private(set) var listsWork = false
  /// The section, or one around it, says who is responsible.
  private(set) var namesResponsible = false
  /// The body that heads the section.
  private(set) var responsible: ResponsibleBody?

  var isOpen: Bool { listsWork || namesResponsible }

  func entering(_ section: Section) -> ProseScope {
    var scope = self
    let key = matchKey(section.heading)
    if BodyPhrases.workHeadings.prefix(of: key) != nil { scope.listsWork = true }
    if BodyPhrases.responsibilityHeadings.prefix(of: key) != nil { scope.namesResponsible = true }
    if isOpen, let body = BodyMention(atStartOf: section.heading, verbs: BodyPhrases.duties) {
      scope.responsible = ResponsibleBody(body: body, place: section.place)
    }
    return scope
  }
}
