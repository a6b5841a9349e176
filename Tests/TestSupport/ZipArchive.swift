internal import CLibZip

/// A zip archive could not be written.
public struct ZipFailure: Error, CustomStringConvertible {
  /// What libzip says.
  public let description: String
}

/// A zip archive of `entries` in their order, deflated. Every entry is dated 1 January 1980, so that
/// the same entries give the same bytes. Linear in the bytes of the entries.
func zipArchive(of entries: [(name: String, bytes: [UInt8])]) throws(ZipFailure) -> [UInt8] {
  var error = zip_error_t()
  zip_error_init(&error)
  defer { zip_error_fini(&error) }
  guard let archiveSource = zip_source_buffer_create(nil, 0, 0, &error) else {
    throw ZipFailure(error)
  }
  defer { zip_source_free(archiveSource) }
  zip_source_keep(archiveSource)
  guard let archive = zip_open_from_source(archiveSource, ZIP_TRUNCATE, &error) else {
    zip_source_free(archiveSource)
    throw ZipFailure(error)
  }
  // libzip reads the bytes only when the archive is closed, and does not copy them before.
  let content = entries.flatMap(\.bytes)
  let failure = content.withUnsafeBytes { bytes -> ZipFailure? in
    var offset = 0
    for entry in entries {
      let start = bytes.baseAddress.map { $0 + offset }
      offset += entry.bytes.count
      guard add(entry.name, from: start, count: entry.bytes.count, to: archive) else {
        defer { zip_discard(archive) }
        return ZipFailure(zip_get_error(archive).pointee)
      }
    }
    guard zip_close(archive) == 0 else {
      defer { zip_discard(archive) }
      return ZipFailure(zip_get_error(archive).pointee)
    }
    return nil
  }
  if let failure { throw failure }
  return try contents(of: archiveSource)
}

private func add(
  _ name: String, from start: UnsafeRawPointer?, count: Int, to archive: OpaquePointer
) -> Bool {
  guard let source = zip_source_buffer(archive, start, zip_uint64_t(count), 0) else { return false }
  let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
  guard index >= 0 else {
    zip_source_free(source)
    return false
  }
  let entry = zip_uint64_t(index)
  let firstDosDate: zip_uint16_t = 1 << 5 | 1
  return zip_set_file_compression(archive, entry, zip_int32_t(ZIP_CM_DEFLATE), 9) == 0
    && zip_file_set_dostime(archive, entry, 0, firstDosDate, 0) == 0
}

private func contents(of source: OpaquePointer) throws(ZipFailure) -> [UInt8] {
  var status = zip_stat_t()
  guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
    throw ZipFailure(zip_source_error(source).pointee)
  }
  defer { zip_source_close(source) }
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.size)) { buffer, count in
    count = max(0, Int(zip_source_read(source, buffer.baseAddress, status.size)))
  }
  guard bytes.count == Int(status.size) else {
    throw ZipFailure(description: "the archive could not be read back")
  }
  return bytes
}

extension ZipFailure {
  fileprivate init(_ error: zip_error_t) {
    var error = error
    description = String(cString: zip_error_strerror(&error))
  }
}
