/// Bounds for what comes over the network.
public struct ServerLimits: Sendable {
  /// Bytes of a file.
  public var fileBytes = 64 << 20
  /// Seconds that reading a document may take.
  public var seconds = 60
  /// Documents that are read at once.
  public var jobs = 2
  /// Requests that may wait to be read.
  public var waiting = 64
  /// Connections that are served at once.
  public var connections = 256

  /// The default bounds.
  public init() {}

  /// Bytes of a request with a file: the file and what its form adds.
  var uploadBytes: Int { fileBytes + 1 << 16 }
  /// Bytes of any other request.
  var formBytes: Int { 1 << 20 }
}
