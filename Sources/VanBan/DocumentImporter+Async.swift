import Dispatch
import Synchronization

/// Reading a document takes milliseconds to seconds and never waits for anything but the disk. The
/// methods without `async` do it on the calling thread; these do it on threads of their own, so that
/// none of Swift concurrency's few threads is held up. Where their task is cancelled, they end with
/// `ImportError.Code.cancelled`.
extension DocumentImporter {
  /// Reads a file and makes its records, on another thread.
  /// - Throws: `ImportError`.
  public func importFile(at path: String) async throws -> ImportResult {
    try await onOwnThread { try $0.importFile(at: path) }
  }

  /// Makes the records of a file that is in memory, on another thread.
  /// - Throws: `ImportError`.
  public func importBytes(_ bytes: [UInt8], fileName: String) async throws -> ImportResult {
    try await onOwnThread { try $0.importBytes(bytes, fileName: fileName) }
  }

  /// Reads a file whose bytes are there already, on another thread; see `readForRecords`.
  /// - Throws: `ImportError`.
  public func readForRecords(
    _ bytes: FileBytes, named name: String
  ) async throws -> ReadDocument {
    try await onOwnThread { try $0.readForRecords(bytes, named: name) }
  }

  /// Makes the records of a document that has been read, on another thread.
  /// - Throws: `ImportError` where it was cancelled.
  public func records(of read: ReadDocument) async throws -> ImportResult {
    try await onOwnThread { try $0.records(of: read) }
  }

  private static let threads = DispatchQueue(label: "vanban.import", attributes: .concurrent)

  private func onOwnThread<Value: Sendable>(
    _ work: @escaping @Sendable (DocumentImporter) throws -> Value
  ) async throws -> Value {
    let flag = CancellationFlag()
    var importer = self
    importer.isCancelled = { [isCancelled] in flag.isSet || isCancelled() }
    let own = importer
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        Self.threads.async { continuation.resume(with: Result { try work(own) }) }
      }
    } onCancel: {
      flag.set()
    }
  }
}

private final class CancellationFlag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}
