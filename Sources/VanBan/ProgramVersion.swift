/// The version of the programs and of the library, by semantic versioning; that of the JSON is
/// `ImportResult.schemaVersion`.
public let programVersion = "0.1.0"
