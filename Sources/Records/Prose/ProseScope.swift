import DocumentModel
import OfficialDocument
import VietnameseText

/// A body that is responsible for work, and where it is named.
struct ResponsibleBody {
  let body: BodyMention
  let place: Place
}

/// What the headings and sentences around a paragraph say about the work in it.
struct ProseScope {
  let policy: WorkPolicy
  /// The issuing body: in its own document it tells what it does, and orders others.
  let issuer: String?
  /// The section, or one around it, lists work.
  private(set) var listsWork = false
  /// A sentence has handed out what follows, without a word of who does it.
  var handsOut = false
  /// The section, or one around it, says who is responsible.
  var namesResponsible = false
  /// The body that heads the section, or that a sentence hands what follows to.
  var responsible: ResponsibleBody?
  /// The heading names somebody who is no body, or none that is understood: "Đối với giáo viên".
  var isAddressed = false
  /// The section tells what was found or done: only plain orders give work.
  private var reports = false

  init(policy: WorkPolicy, issuer: String?) {
    self.policy = policy
    self.issuer = issuer.flatMap(UnitName.init)?.identity
  }

  /// Work is listed or handed out here.
  var isOpen: Bool { listsWork || namesResponsible || responsible != nil }

  /// The scope of a section with this heading.
  func entering(_ heading: WordText) -> ProseScope {
    var scope = self
    if heading.phrase(ProsePhrases.reportHeadings, at: 0)?.end == heading.words.count, !isOpen {
      scope.reports = true
    }
    if policy == .reports, heading.phrase(ProsePhrases.requests, at: 0) != nil {
      scope.listsWork = false
      scope.namesResponsible = false
    }
    scope.isAddressed = namesResponsible && Order.addresses(heading)
    if heading.phrase(ProsePhrases.workHeadings, at: 0) != nil { scope.listsWork = true }
    if heading.phrase(ProsePhrases.responsibilityHeadings, at: 0) != nil {
      scope.namesResponsible = true
    }
    return scope
  }

  /// Whether an order of a sentence counts here.
  func allows(_ order: Order, in text: WordText, isListed: Bool) -> Bool {
    if order.isClosing(in: text) { return false }
    if reports, !Order.begins(text), !handsIn(order, in: text) { return false }
    switch order.form {
    case .named: return false
    case .ordered, .bound: return policy != .reports || isOpen
    case .stated:
      if isIssuer(order.body), !namesResponsible { return false }
      if isOpen { return true }
      if policy == .reports { return false }
      if policy == .orders, isListed || order.isDuty(in: text) { return true }
      if isListed, order.leads(in: text) { return true }
      return handsIn(order, in: text)
    }
  }

  /// "Các đơn vị gửi hồ sơ về Sở trước ngày …" orders, whatever stands around it; "… trước ngày … thì
  /// được …" lays down a rule.
  private func handsIn(_ order: Order, in text: WordText) -> Bool {
    (text.phrase(PredicateStarts.table, at: order.predicate) != nil
      || text.phrase(ProsePhrases.workStarts, at: order.predicate) != nil)
      && !text.words.indices.contains { text.phrase(Self.rules, at: $0) != nil }
      && Deadline(inSentence: text)?.kind == .before
  }

  private static let rules = PhraseTable<Void>(
    [
      "thì", "được hưởng", "được áp dụng", "được miễn", "được giảm", "được phép", "được tính",
      "được tiếp tục",
    ].map { ($0, ()) })

  /// "Sở Nội vụ sẽ …" in a letter of that department; the Government itself.
  func isIssuer(_ body: BodyMention) -> Bool {
    guard body.units.count == 1, let unit = body.units.first else { return false }
    if unit.kind == .government { return true }
    guard let issuer else { return false }
    return issuer == unit.identity || issuer.hasPrefix(unit.identity + " ")
  }
}
