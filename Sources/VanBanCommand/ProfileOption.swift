import ArgumentParser
import VanBan

struct ProfileOption: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: "A YAML file that says which table is what (see inspect --write-profile).",
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String?

  /// The profile of the file that was named, an empty one where none was.
  /// - Throws: the exit status, after a message with the place of the mistake.
  func profile(in language: Language) throws -> Profile {
    guard let path else { return Profile() }
    do {
      return try Profile(contentsOfFile: path)
    } catch let error as ProfileError {
      writeMessage("\(path):\(error.line):\(error.column): \(language(error.message))")
      throw ExitStatus.badProfile.code
    } catch let error as ImportError {
      writeMessage("\(path): \(language(error.message))")
      throw ExitStatus(error).code
    }
  }
}
