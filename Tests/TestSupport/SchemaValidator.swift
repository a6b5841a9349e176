import Foundation

/// Asks Python's `jsonschema` (Debian: python3-jsonschema) what is wrong with a result.
public enum SchemaValidator {
  /// How strictly members are looked at.
  public enum Mode: String, Sendable {
    /// As the schema says: more members than it describes are allowed.
    case published
    /// Members that the schema does not describe are violations.
    case closed
  }

  /// Python or its module is missing, or the schema is none.
  public struct Unusable: Error, CustomStringConvertible {
    /// What Python said.
    public let description: String
  }

  /// For each instance a line for each violation: its path in the instance and what is wrong; the
  /// schema itself is checked too. One start of Python for all of them.
  public static func violations(
    of instances: [[UInt8]], schema: [UInt8], mode: Mode = .published
  ) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "vanban-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try ([schema] + instances).enumerated().map { number, json in
      let file = folder.appending(component: "\(number).json")
      try Data(json).write(to: file)
      return file.path(percentEncoded: false)
    }
    let lines = try ReadBack.python(["-c", script, mode.rawValue] + files)
    return try JSONDecoder().decode([[String]].self, from: Data(lines.joined().utf8))
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator

    mode, *names = sys.argv[1:]
    schema, *instances = (json.load(open(name, encoding="utf-8")) for name in names)
    Draft202012Validator.check_schema(schema)
    if mode == "closed":
        for described in [schema, *schema["$defs"].values()]:
            described["additionalProperties"] = False
    validator = Draft202012Validator(schema)
    print(json.dumps([
        [error.json_path + " " + error.message for error in validator.iter_errors(instance)]
        for instance in instances
    ]))
    """
}
