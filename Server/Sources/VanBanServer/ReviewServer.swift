import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle

/// The web page for clerks and its HTTP API.
public struct ReviewServer: Sendable {
  private let library: Library
  private let access: ServerAccess
  private let limits: ServerLimits

  /// A server over a store of reviews.
  /// - Parameters:
  ///   - path: The file of the store; made where it is missing.
  ///   - access: Who may use it.
  ///   - limits: Bounds for what comes in.
  ///   - program: The program that reads documents on trial (`TrialReading`); `nil` reads them here
  ///     at once.
  /// - Throws: an error of SQLite where the store cannot be opened.
  public init(
    storeAt path: String, access: ServerAccess, limits: ServerLimits, trialProgram program: String?
  ) throws {
    library = Library(
      try ReviewStore(at: path), limits, trial: program.map(TrialReading.init(program:)))
    self.access = access
    self.limits = limits
  }

  /// What answers requests.
  public func router() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self)
    router.add(middleware: HeaderMiddleware())
    router.add(middleware: ProblemMiddleware())
    router.add(middleware: HostMiddleware(access: access))
    let api = router.group("api/v1").add(middleware: AccessMiddleware(access: access))
    SystemRoutes().add(to: api)
    DocumentRoutes(library: library, limits: limits).add(to: api)
    ReviewRoutes(library: library, limits: limits).add(to: api)
    ProfileRoutes(library: library, limits: limits).add(to: api)
    PageRoutes().add(to: router)
    return router
  }

  /// Serves until SIGINT or SIGTERM; requests under way are finished, as long as documents may take.
  /// - Parameters:
  ///   - host: The address to listen on.
  ///   - port: The port; 0 takes a free one.
  ///   - started: Is called with the port, once the server listens.
  /// - Throws: an error of the system where it cannot listen there.
  public func run(
    host: String, port: Int, started: @escaping @Sendable (Int) -> Void
  ) async throws {
    var logger = Logger(label: "vanban-serve") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    let application = Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: .init(
        address: .hostname(host, port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(limits.connections)),
      onServerRunning: { channel in started(channel.localAddress?.port ?? port) },
      logger: logger)
    var services = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    // Who has sent half a request does not keep the server from ending.
    services.maximumGracefulShutdownDuration = .seconds(limits.seconds)
    do {
      try await ServiceGroup(configuration: services).run()
    } catch is CancellationError {}
  }
}
