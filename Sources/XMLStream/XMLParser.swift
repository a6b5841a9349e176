internal import CLibXML2
internal import Glibc

/// Where the bytes of a part come from.
public protocol XMLByteSource: AnyObject {
  /// Fills `buffer` from its start and says how many bytes it wrote; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// Parses one XML part and passes its events to `handler`. Linear in the part's size; no more than
/// a few kilobytes of it are held at a time.
///
/// No DTD is read, no entity beyond XML's own is expanded, and nothing is fetched.
/// - Throws: `XMLError`; what the source or the handler throws.
public func parseXML(
  from source: any XMLByteSource, vocabulary: XMLVocabulary, maximumDepth: Int,
  handler: any XMLHandler
) throws {
  try XMLParser(source: source, handler: handler, maximumDepth: maximumDepth)
    .run(vocabulary: vocabulary)
}

/// One parse: stands between libxml2's callbacks and the handler.
private final class XMLParser {
  private let source: any XMLByteSource
  private let handler: any XMLHandler
  private let maximumDepth: Int
  private var depth = 0
  private var failure: (any Error)?
  /// "=" since the last "<", counted by the buffers that hold none.
  private var equalSigns = 0

  /// libxml2's parser, and the numbers of the names that it interns.
  private struct Context {
    let pointer: xmlParserCtxtPtr
    let lookup: NameLookup
  }
  private var context: Context?

  init(source: any XMLByteSource, handler: any XMLHandler, maximumDepth: Int) {
    self.source = source
    self.handler = handler
    self.maximumDepth = maximumDepth
  }

  deinit {
    guard let context else { return }
    context.lookup.deallocate()
    xmlFreeParserCtxt(context.pointer)
  }

  func run(vocabulary: XMLVocabulary) throws {
    let this = Unmanaged.passUnretained(self).toOpaque()
    var sax = Self.callbacks()
    guard
      let pointer = xmlCreateIOParserCtxt(
        &sax, this, Self.read, nil, this, XML_CHAR_ENCODING_NONE)
    else {
      throw failure ?? XMLError(.malformed, line: 0, detail: "the part cannot be opened")
    }
    guard
      let lookup = NameLookup(
        vocabulary, interning: { xmlDictLookup(pointer.pointee.dict, $0, -1) })
    else {
      xmlFreeParserCtxt(pointer)
      throw XMLError(.outOfMemory, line: 0, detail: "no memory for names")
    }
    context = Context(pointer: pointer, lookup: lookup)
    xmlCtxtUseOptions(pointer, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue))
    xmlParseDocument(pointer)
    if let failure { throw failure }
    if pointer.pointee.wellFormed == 0 { throw Self.error(of: pointer) }
  }

  private static func error(of context: xmlParserCtxtPtr) -> XMLError {
    guard let last = xmlCtxtGetLastError(context) else {
      return XMLError(.malformed, line: 0, detail: "not well-formed")
    }
    let words = last.pointee.message.map { String(cString: $0) } ?? "not well-formed"
    let code: XMLError.Code =
      last.pointee.code == XML_ERR_NO_MEMORY.rawValue ? .outOfMemory : .malformed
    return XMLError(
      code, line: Int(last.pointee.line), detail: String(words.prefix { $0 != "\n" }))
  }

  /// Keeps the first failure and lets libxml2 come to its end.
  private func fail(_ error: any Error) {
    if failure == nil { failure = error }
    if let context { xmlStopParser(context.pointer) }
  }

  private func fail(_ code: XMLError.Code, _ detail: String) {
    let line = context?.pointer.pointee.input.map { Int($0.pointee.line) } ?? 0
    fail(XMLError(code, line: line, detail: detail))
  }

  // MARK: What libxml2 calls

  /// Calls `body` with the parser behind a pointer, which outlives the call: nothing is counted.
  @inline(__always)
  private static func with<Result>(
    _ pointer: UnsafeMutableRawPointer?, _ body: (XMLParser) -> Result
  ) -> Result? {
    pointer.map { Unmanaged<XMLParser>.fromOpaque($0)._withUnsafeGuaranteedRef(body) }
  }

  private static let read: xmlInputReadCallback = { pointer, bytes, count in
    guard let bytes else { return -1 }
    let buffer = UnsafeMutableRawBufferPointer(start: bytes, count: Int(count))
    return with(pointer) { $0.read(into: buffer) } ?? -1
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    guard failure == nil else { return -1 }
    do {
      let count = try source.read(into: buffer)
      try checkTagLength(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return Int32(count)
    } catch {
      // libxml2 must not be stopped while it waits for bytes; -1 ends the document for it.
      failure = error
      return -1
    }
  }

  /// Refuses a start tag with thousands of attributes before libxml2 compares each of them with all
  /// others: stretches without "<" are a tag or text, and text has few "=".
  private func checkTagLength(_ bytes: UnsafeRawBufferPointer) throws {
    guard let start = bytes.baseAddress, memchr(start, 0x3C, bytes.count) == nil else {
      equalSigns = 0
      return
    }
    for byte in bytes where byte == UInt8(ascii: "=") { equalSigns += 1 }
    guard equalSigns <= Self.mostAttributes else {
      throw XMLError(.tooManyAttributes, line: 0, detail: "a start tag without end")
    }
  }

  private static let mostAttributes = 10_000

  private static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.internalSubset = { pointer, _, _, _ in
      _ = XMLParser.with(pointer) { $0.fail(.hasDocumentType, "a document type declaration") }
    }
    sax.startElementNs = {
      pointer, name, prefix, uri, declarationCount, declarations, attributeCount, _, attributes in
      _ = XMLParser.with(pointer) { parser in
        guard let lookup = parser.context?.lookup, let name else { return }
        parser.start(
          XMLElement(
            name: lookup.name(name), namespace: lookup.namespace(uri), localName: name,
            prefix: prefix, declarations: declarations, declarationCount: Int(declarationCount),
            attributes: attributes, attributeCount: Int(attributeCount), names: lookup.names))
      }
    }
    sax.endElementNs = { pointer, name, _, uri in
      _ = XMLParser.with(pointer) { parser in
        guard let lookup = parser.context?.lookup, let name else { return }
        parser.end(lookup.name(name), lookup.namespace(uri))
      }
    }
    let characters: charactersSAXFunc = { pointer, bytes, count in
      _ = XMLParser.with(pointer) { parser in
        guard let bytes else { return }
        parser.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    }
    sax.characters = characters
    sax.ignorableWhitespace = characters
    sax.cdataBlock = characters
    // Without a handler of its own, libxml2 would print to standard error.
    sax.serror = { _, _ in }
    return sax
  }

  private func start(_ element: XMLElement) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= maximumDepth else {
      return fail(.tooDeep, "elements nested deeper than \(maximumDepth)")
    }
    do { try handler.start(element) } catch { fail(error) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil else { return }
    do { try handler.text(bytes) } catch { fail(error) }
  }

  private func end(_ name: Int, _ namespace: UInt8) {
    guard failure == nil else { return }
    depth -= 1
    do { try handler.end(name: name, namespace: namespace) } catch { fail(error) }
  }
}
