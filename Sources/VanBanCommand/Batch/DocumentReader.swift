import Glibc
import VanBan

/// Reads the documents of a batch, in a child.
struct DocumentReader {
  private var importers = ImporterCache()
  private var databases = OpenDatabases()

  /// Does what a task in JSON says, and tells what came of it, in JSON.
  mutating func end(of task: [UInt8], to spool: SpoolSink) -> [UInt8] {
    do {
      return try read(DocumentTask(json: task), to: spool).json
    } catch {
      return DocumentEnd(failure: .crashed).json
    }
  }

  /// Reads a document and writes its result, to its file or to the spool.
  mutating func read(_ task: DocumentTask, to spool: SpoolSink) -> DocumentEnd {
    let start = monotonicMilliseconds()
    var end = DocumentEnd()
    do {
      let importer = try importers.importer(task.options)
      let file = try FileBytes(reading: task.path, limit: importer.limits.fileBytes)
      end.sha256 = file.sha256
      end.byteCount = file.count
      if let known = task.knownSHA256, known == end.sha256 {
        end.isUnchanged = true
      } else {
        let writer = ResultWriter(
          format: task.format, isCompact: task.isCompact, hasByteOrderMark: task.hasByteOrderMark)
        let written = try writer.write(
          file, named: FileBytes.name(of: task.path), with: importer,
          to: try place(of: task, or: spool))
        end.counts = written.counts
        end.note = written.note
      }
    } catch let error as ImportError {
      end.failure = Failure(error)
    } catch let error as OutputFailure {
      end.failure = Failure(error)
      end.isFatal = error.isFatal
    } catch {
      end.failure = error as? Failure ?? .crashed
    }
    end.milliseconds = monotonicMilliseconds() - start
    end.spooled = spool.length
    return end
  }

  private mutating func place(of task: DocumentTask, or spool: SpoolSink) throws -> ResultPlace {
    if let path = task.database {
      return .database(try databases.database(at: path), name: absolutePath(of: task.path))
    }
    guard let result = task.result, let temporary = task.temporary else { return .stream(spool) }
    return .file(result, temporary: temporary)
  }
}

extension Failure {
  init(_ error: OutputFailure) {
    self.init(
      code: "unwritable", status: error.status,
      message: BilingualText(
        vi: "\(error.path): \(error.message.vi)", en: "\(error.path): \(error.message.en)"))
  }
}

/// The path of a file from the root, links followed, by which it is known in every run.
private func absolutePath(of path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}
