import AdministrativeUnits
import DocumentModel

/// A body or organisation (cơ quan, đơn vị) that the document names.
public struct UnitRecord: Hashable, Sendable {
  /// Stable id: the same name in a corrected file has the same id.
  public var id: String
  /// Ordinal of its row, as displayed.
  public var ordinal: String?
  /// The name: normalized, spelling and case as in the document.
  public var name: String
  /// The text of its cell or phrase as the file has it.
  public var raw: String
  /// What kind of body it is.
  public var kind: UnitKind
  /// The level of government it belongs to.
  public var level: GovernmentLevel?
  /// It stands for several bodies ("các sở, ban, ngành").
  public var isCollective: Bool
  /// The territorial unit that it governs, where the name decides it.
  public var administrativeUnit: ResolvedUnit?
  /// The groups that its row stands in, outermost first.
  public var groupPath: [Group]
  /// Where it stands.
  public var place: Place
  /// What of it a person put right.
  public var corrected: [CorrectedField] = []
}

/// A heading that records stand under.
public struct Group: Hashable, Sendable {
  /// Its ordinal, as displayed without closing punctuation.
  public var ordinal: String?
  /// Its text.
  public var text: String

  /// A group from its parts.
  public init(ordinal: String?, text: String) {
    self.ordinal = ordinal
    self.text = text
  }
}

/// What kind of body a unit is (loại cơ quan).
public enum UnitKind: String, Hashable, Sendable, CaseIterable {
  /// Chính phủ, Thủ tướng.
  case government
  /// Bộ, cơ quan ngang bộ.
  case ministry
  /// Ủy ban nhân dân.
  case peoplesCommittee
  /// Hội đồng nhân dân.
  case peoplesCouncil
  /// Sở.
  case department
  /// Chi cục.
  case subDepartment
  /// Cục, tổng cục.
  case agency
  /// Vụ, phòng.
  case division
  /// Ban, ban quản lý.
  case board
  /// Văn phòng.
  case office
  /// Thanh tra.
  case inspectorate
  /// Công an.
  case police
  /// Bộ chỉ huy, bộ đội, quân sự.
  case military
  /// Ngân hàng, kho bạc.
  case bank
  /// Trung tâm.
  case centre
  /// Trường, học viện, viện.
  case institution
  /// Bệnh viện, trạm y tế.
  case hospital
  /// Đảng ủy, tỉnh ủy, ban của Đảng.
  case party
  /// Mặt trận, đoàn thể, hội.
  case association
  /// Tổng công ty, công ty, doanh nghiệp.
  case enterprise
  /// Tòa án, viện kiểm sát.
  case court
  /// A territorial unit itself (tỉnh, huyện, xã).
  case territory
  /// None of these.
  case other
}

/// A level of government (cấp).
public enum GovernmentLevel: String, Hashable, Sendable, CaseIterable {
  /// Trung ương.
  case central
  /// Tỉnh, thành phố trực thuộc trung ương.
  case province
  /// Huyện, quận, thị xã, thành phố thuộc tỉnh.
  case district
  /// Xã, phường, thị trấn, đặc khu.
  case commune
}

/// A territorial unit with the snapshot that its code belongs to, and its successors.
public struct ResolvedUnit: Hashable, Sendable {
  /// The unit.
  public var unit: AdministrativeUnit
  /// Its province; `nil` for a province itself.
  public var province: AdministrativeUnit?
  /// What became of it in the newest snapshot.
  public var successors: [AdministrativeUnit]
}
