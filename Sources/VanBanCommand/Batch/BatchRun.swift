import Glibc
import VanBan

/// Documents in, results out in the order of the documents, children between them. One loop; nothing
/// in it waits but `poll`.
struct BatchRun {
  private let inputs: InputFiles
  private let settings: BatchSettings
  private let pool: ChildPool
  private let milliseconds: Int
  private let spools: Spools
  private let window: Int
  private let state: BatchState?
  private let report: BatchReport?
  private var output: AnswerOutput
  private var progress: Progress
  private var next = 0
  private var temporaries: [Int: String] = [:]
  /// What has ended before a document that stands before it.
  private var early: [Int: BatchReport.Line] = [:]
  private var told = 0
  private var failed = 0
  private var skipped = 0
  private var firstFailure: ExitStatus?
  /// Nothing more can be written.
  private var isFatal = false
  /// Why standard output takes nothing more.
  private var outputFailure: OutputFailure?

  /// - Throws: `OutputFailure`.
  init(_ inputs: InputFiles, _ settings: BatchSettings, _ options: PoolOptions) throws {
    self.inputs = inputs
    self.settings = settings
    let limit = min(options.jobs ?? PoolOptions.cores, inputs.files.count)
    milliseconds = options.milliseconds
    if let folder = settings.folder {
      // A folder that cannot be made shows when the state is written into it.
      mkdir(folder, 0o777)
      state = try BatchState(
        in: folder, options: settings.signature, isResuming: settings.isResuming)
    } else {
      state = nil
    }
    let isStream = settings.isStream
    spools = try Spools(count: isStream ? 3 * limit : 0, in: settings.language)
    window = isStream ? 3 * limit : 1024
    report = try settings.report.map { try BatchReport(at: $0) }
    pool = ChildPool(limit: limit, memory: options.megabytes, spools: spools.descriptors)
    output = AnswerOutput(spools, isOrdered: true)
    progress = Progress(
      of: inputs.files.count, in: settings.language,
      isWanted: !isStream || isatty(STDOUT_FILENO) == 0)
  }

  /// Reads all documents.
  /// - Throws: the exit status of the first failure, or of the signal that stopped it; `OutputFailure`.
  mutating func run() throws {
    // A reader that goes away ends the batch in order: see endAsFilter().
    signal(SIGPIPE, SIG_IGN)
    let signals = StopSignals.watch()
    var stopped: ExitStatus?
    while isReading, !isFatal, outputFailure == nil, stopped == nil {
      startDocuments()
      var entries = [
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: output.isPending ? STDOUT_FILENO : -1, events: Int16(POLLOUT), revents: 0),
      ]
      for end in pool.wait(for: &entries, milliseconds: progress.milliseconds) { try take(end) }
      if entries[0].revents != 0 { stopped = StopSignals.first(from: signals) }
      do { try output.write() } catch { outputFailure = error }
      try tellReady()
      progress.draw(done: told + early.count, failed: failed, read: told + early.count - skipped)
    }
    if isReading { try stop() }
    progress.clear()
    try report?.finish()
    summarize(isStopped: stopped != nil)
    if let outputFailure {
      if outputFailure.isBrokenPipe { endAsFilter() }
      throw outputFailure
    }
    if let status = stopped ?? firstFailure { throw status.code }
  }

  private var isReading: Bool { told < inputs.files.count }

  /// Ends the children, and tells of what was done.
  private mutating func stop() throws {
    pool.stop()
    if outputFailure == nil {
      do { try output.finishFirst() } catch { outputFailure = error }
    }
    try tellReady()
    guard !settings.isStream else { return }
    // Files that were done out of turn are done all the same.
    for number in early.keys.sorted() { try early[number].map { try tell($0) } }
  }

  /// Ends the process as a reader that goes away ends every filter.
  private func endAsFilter() {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
  }

  private mutating func startDocuments() {
    while next < inputs.files.count, next - told < window, pool.hasRoom,
      !settings.isStream || spools.hasFree
    {
      let number = next
      next += 1
      if OwnFiles.contains(inputs.files[number]) {
        pool.refuse(number, .notAFile)
        continue
      }
      var task = DocumentTask(
        path: inputs.files[number], format: settings.format,
        isCompact: settings.isCompact, hasByteOrderMark: settings.hasByteOrderMark,
        options: settings.options)
      if case .database(let path) = settings.destination { task.database = path }
      if let result = result(of: number) {
        task.result = result
        task.temporary = OutputFile.temporary(for: result)
        task.knownSHA256 = entry(of: number)?.sha256
      }
      pool.start(
        Job(
          number: number, kind: .document, bytes: task.json,
          spool: settings.isStream ? spools.take() : nil,
          milliseconds: milliseconds,
          temporaries: task.temporary.map(settings.format.paths) ?? []))
    }
  }

  private func result(of number: Int) -> String? {
    settings.folder.map { "\($0)/\(settings.resultName(inputs.names[number]))" }
  }

  private func entry(of number: Int) -> BatchState.Entry? {
    result(of: number).flatMap {
      state?.entry(
        of: settings.resultName(inputs.names[number]), at: settings.format.paths($0),
        fileName: FileBytes.name(of: inputs.files[number]))
    }
  }

  /// Takes what became of a document; it is told when its turn comes.
  private mutating func take(_ job: JobEnd) throws {
    let number = job.number
    var end: DocumentEnd
    switch job.outcome {
    case .failed(let failure): end = DocumentEnd(failure: failure)
    case .done(let bytes): end = (try? DocumentEnd(json: bytes)) ?? DocumentEnd(failure: .crashed)
    }
    if settings.isStream { put(end, from: job.spool, number: number) }
    let name = inputs.names[number]
    if end.isUnchanged {
      end.counts = entry(of: number)?.counts
      skipped += 1
    } else if end.failure == nil, let result = result(of: number) {
      state?.add(
        end, of: settings.resultName(name), at: settings.format.paths(result),
        fileName: FileBytes.name(of: inputs.files[number]))
    }
    if let folder = settings.folder { note(&end, of: number, in: folder) }
    if let note = end.note {
      progress.clear()
      writeMessage("\(inputs.files[number]): \(settings.language(note))")
    }
    let hasFile = settings.folder != nil && end.failure == nil
    early[number] = BatchReport.Line(
      path: inputs.files[number], result: hasFile ? settings.resultPattern(name) : nil,
      outcome: end.failure != nil ? .failed : end.isUnchanged ? .skipped : .done, end: end)
    try tellReady()
  }

  private mutating func put(_ end: DocumentEnd, from spool: Int?, number: Int) {
    if let spool, end.failure == nil {
      return output.add(.spool(spool, length: end.spooled), number: number)
    }
    if let spool { spools.release(spool) }
    output.add(.bytes([]), number: number)
  }

  /// Says beside the results why there is none.
  private mutating func note(_ end: inout DocumentEnd, of number: Int, in folder: String) {
    let file = ErrorFile(in: folder, of: inputs.names[number])
    guard let failure = end.failure else { return file.remove() }
    guard !end.isFatal else { return }
    do {
      try file.write(failure, of: inputs.files[number], sha256: end.sha256)
    } catch {
      progress.clear()
      writeMessage("\(error.path): \(settings.language(error.message))")
      end.isFatal = error.isFatal
    }
  }

  /// Tells of documents in their order; of one for standard output once its result is there.
  private mutating func tellReady() throws {
    while !settings.isStream || told < output.finished,
      let line = early.removeValue(forKey: told)
    {
      try tell(line)
    }
  }

  private mutating func tell(_ line: BatchReport.Line) throws {
    told += 1
    try report?.add(line)
    guard let failure = line.end.failure else { return }
    failed += 1
    progress.clear()
    writeMessage("\(line.path): \(settings.language(failure.message))")
    firstFailure = firstFailure ?? failure.status
    isFatal = isFatal || line.end.isFatal
  }

  private func summarize(isStopped: Bool) {
    guard isStopped || !settings.isStream && inputs.files.count > 1
    else { return }
    let read = told - failed
    let all = inputs.files.count
    var words = BilingualText(
      vi: "đã đọc \(read)/\(all) văn bản", en: "\(read) of \(all) documents were read")
    if skipped > 0 {
      words.vi += ", trong đó \(skipped) văn bản đã có kết quả từ trước"
      words.en += ", \(skipped) of them by an earlier run"
    }
    if isStopped {
      words.vi += "; đã dừng theo yêu cầu"
      words.en += "; stopped on request"
    }
    writeMessage(settings.language(words) + ".")
  }
}
