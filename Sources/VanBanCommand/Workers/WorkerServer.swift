import Glibc
import VanBan

/// Requests in, answers out, children between them. One loop; nothing in it waits but `poll`.
struct WorkerServer {
  private let pool: ChildPool
  private let spools: Spools
  private let window: Int
  private let milliseconds: Int
  private var input = LineInput(limit: lineLimit)
  private var output: AnswerOutput
  /// Ids of the requests under way, by number.
  private var ids: [Int: [UInt8]] = [:]
  private var nextNumber = 0
  private var isStopping = false

  /// Bytes of one line: a document of 72 MB in base64. Larger ones are named by their path.
  static let lineLimit = 96 << 20

  init(_ options: PoolOptions, isOrdered: Bool, in language: Language) throws {
    let limit = options.jobs ?? PoolOptions.cores
    spools = try Spools(count: 3 * limit, in: language)
    window = 4 * limit
    milliseconds = options.milliseconds
    pool = ChildPool(limit: limit, memory: options.megabytes, spools: spools.descriptors)
    output = AnswerOutput(spools, isOrdered: isOrdered)
  }

  /// Answers until the input ends, or a signal asks for an end; what is under way is finished.
  mutating func run() throws {
    var signals = StopSignals.watch()
    while true {
      try takeRequests()
      if open == 0, isStopping || input.isAtEnd { return }
      let isReading = !isStopping && hasRoom && input.wantsMore
      var entries = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isReading ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: output.isPending ? STDOUT_FILENO : -1, events: Int16(POLLOUT), revents: 0),
      ]
      for end in pool.wait(for: &entries) { answer(end) }
      if entries[0].revents != 0 {
        isStopping = true
        // It stays readable; nobody is to be woken by it again.
        signals = -1
      }
      if entries[1].revents != 0 { input.fill() }
      if output.isPending { try output.write() }
    }
  }

  /// Requests that were taken and whose answers are not through.
  private var open: Int { nextNumber - output.finished }

  private var hasRoom: Bool { open < window && pool.hasRoom && spools.hasFree }

  private mutating func takeRequests() throws {
    while !isStopping, hasRoom, let line = input.next() {
      let number = nextNumber
      nextNumber += 1
      switch line {
      case .tooLong(let beginning):
        let megabytes = Self.lineLimit >> 20
        let failure = Failure.badRequest(
          vi: "dòng dài hơn \(megabytes) MB; xin dùng “path”",
          en: "the line is longer than \(megabytes) MB; please use “path”")
        output.add(.bytes(failure.answer(to: RequestLine(beginning).id)), number: number)
      case .whole(let bytes):
        let parsed = RequestLine(bytes)
        switch parsed.request {
        case .failure(let failure):
          output.add(.bytes(failure.answer(to: parsed.id)), number: number)
        case .success(let request):
          ids[number] = parsed.id
          pool.start(
            Job(
              number: number, kind: .request, bytes: bytes, spool: spools.take(),
              milliseconds: request.milliseconds ?? milliseconds))
        }
      }
    }
  }

  private mutating func answer(_ end: JobEnd) {
    let id = ids.removeValue(forKey: end.number) ?? []
    let content: AnswerOutput.Content
    switch end.outcome {
    case .failed(let failure): content = .bytes(failure.answer(to: id))
    case .done(let bytes):
      // A length means that the answer is in the spool.
      if let spool = end.spool, let length = Int(String(decoding: bytes, as: UTF8.self)) {
        return output.add(.spool(spool, length: length), number: end.number)
      }
      content = .bytes(bytes)
    }
    if let spool = end.spool { spools.release(spool) }
    output.add(content, number: end.number)
  }
}
