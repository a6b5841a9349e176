// The façade is the one import that other programs need: the values that it hands out come with it.
@_exported import AdministrativeUnits
@_exported import DocumentModel
@_exported import OfficialDocument
@_exported import OpenPackaging
@_exported import Profiles
@_exported import RecordExport
@_exported import Records
@_exported import TableGrid
@_exported import WordprocessingML
