/// The kinds of finding (mã cảnh báo). Raw values are the `code` of the JSON and never change their
/// meaning.
public enum FindingCode: String, Hashable, Sendable, CaseIterable {
  // Reading the file
  case unknownElement
  case partNotRead
  case brokenReference
  case pictureNotRead
  case objectNotRead
  case legacyTextDecoded
  case legacyTextUnclear
  // The geometry of tables
  case orphanVerticalMerge
  case textInMergedCell
  case rowWiderThanGrid
  // What the document says it is
  case documentTypeUnknown
  case issuerUnknown
  case signerUnknown
  case typeAndNotationDiffer
  // Its parts against each other
  case appendixNotFound
  case appendixNotMentioned
  case appendixOfOtherDocument
  case citationDatesDiffer
  case sectionNumberGap
  case sectionNumberRepeated
  case numberingMixed
  // Tables and records
  case tableNotUnderstood
  case columnRoleWeak
  case markUnclear
  case ordinalGap
  case ordinalRepeated
  case administrativeUnitAmbiguous
  case unitUnclear
  case unitListedTwice
  case personNamed
  case taskMissing
  case taskWithoutLead
  case deadlineBeforeIssue
  case deadlineOutsideYear
  case dittoResolved
  case headerUncertain
  case profileApplied
  case profileUnused
  case correctionUnused
  // Text
  case syllableUnlikely
  // Statements
  case totalDiffers
  case statedCountDiffers
  case statedPartsDiffer
  case amountInWordsDiffers
}
