import Dispatch
import Synchronization

/// Reading a document takes milliseconds to seconds and never waits for anything but the disk. The
/// methods without `async` do it on the calling thread; these do it on threads of their own, so that
/// none of Swift concurrency's few threads is held up. Where their task is cancelled while the file is
/// read, they end with `ImportError.Code.cancelled`; records that are being made are made to the end.
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
