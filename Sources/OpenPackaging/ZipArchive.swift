internal import CLibZip
import Glibc
import XMLStream

/// A zip archive held in memory: the one owner of libzip's handle.
///
/// Entries are found by name without regard to case, as part names are compared (ECMA-376 Part 2
/// §6.2.2.3); nothing is ever written, so no path of the archive reaches the file system.
final class ZipArchive: PartStore {
  private let handle: OpaquePointer
  private let limits: ImportLimits
  private var entries: [String: zip_uint64_t] = [:]
  private var expandedBytes = 0
  private let byteCount: Int

  /// Opens an archive.
  /// - Throws: `PackageError`. Linear in the number of entries.
  init(copying bytes: UnsafeRawBufferPointer, limits: ImportLimits) throws {
    self.limits = limits
    byteCount = bytes.count
    guard let copy = malloc(bytes.count) else {
      throw PackageError(.overLimit(.fileBytes), detail: "out of memory")
    }
    bytes.baseAddress.map { _ = memcpy(copy, $0, bytes.count) }
    var error = zip_error_t()
    // 1: libzip frees the copy together with its source.
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw PackageError(.damaged, detail: Self.text(of: &error))
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw PackageError(.damaged, detail: Self.text(of: &error))
    }
    self.handle = handle
    try index()
  }

  deinit { zip_discard(handle) }

  private func index() throws {
    let count = zip_get_num_entries(handle, 0)
    guard count <= limits.entries else {
      throw PackageError(.overLimit(.entries), detail: "\(count) entries")
    }
    for number in 0..<zip_uint64_t(max(0, count)) {
      // Names are compared as written: no conversion from a guessed code page.
      guard let name = zip_get_name(handle, number, zip_flags_t(ZIP_FL_ENC_RAW)) else { continue }
      let key = PartName.normalized(String(cString: name))
      // The first of several entries of one name counts, as in Word.
      if entries[key] == nil { entries[key] = number }
    }
  }

  func contentTypes() throws -> ContentTypes {
    guard let stream = try stream(of: "[Content_Types].xml") else { return ContentTypes() }
    return try .read(from: stream, limits: limits)
  }

  func contains(_ part: String) -> Bool { entries[PartName.normalized(part)] != nil }

  /// A stream over an entry's expanded bytes, or `nil` if there is none of that name.
  func stream(of part: String) throws -> (any XMLByteSource)? {
    guard let number = entries[PartName.normalized(part)] else { return nil }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(handle, number, 0, &status) == 0 else {
      throw PackageError(.damaged, part: part, detail: errorText)
    }
    guard status.encryption_method == zip_uint16_t(ZIP_EM_NONE) else {
      throw PackageError(.encrypted, part: part)
    }
    guard let file = zip_fopen_index(handle, number, 0) else {
      throw PackageError(.damaged, part: part, detail: errorText)
    }
    return ZipEntryStream(
      file: file, archive: self, part: part,
      zippedBytes: min(Int(clamping: status.comp_size), byteCount))
  }

  /// Counts bytes that were expanded from a part, against the limits. The sizes that the archive
  /// declares are never trusted.
  fileprivate func count(_ bytes: Int, part: String, of partBytes: Int, zipped: Int) throws {
    expandedBytes += bytes
    if partBytes > limits.partBytes { throw PackageError(.overLimit(.partBytes), part: part) }
    if expandedBytes > limits.totalBytes { throw PackageError(.overLimit(.totalBytes), part: part) }
    if partBytes > 1 << 20 && partBytes / max(1, zipped) > limits.expansionRatio {
      throw PackageError(.overLimit(.expansionRatio), part: part)
    }
  }

  private var errorText: String { String(cString: zip_strerror(handle)) }

  private static func text(of error: inout zip_error_t) -> String {
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }
}

/// The expanded bytes of one entry, read once from start to end.
final class ZipEntryStream: XMLByteSource {
  private let file: OpaquePointer
  private let archive: ZipArchive
  private let part: String
  private let zippedBytes: Int
  private var expandedBytes = 0

  fileprivate init(file: OpaquePointer, archive: ZipArchive, part: String, zippedBytes: Int) {
    self.file = file
    self.archive = archive
    self.part = part
    self.zippedBytes = zippedBytes
  }

  deinit { zip_fclose(file) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count))
    guard count >= 0 else {
      let error = zip_file_get_error(file)
      throw PackageError(
        .damaged, part: part, detail: String(cString: zip_error_strerror(error)))
    }
    expandedBytes += Int(count)
    try archive.count(Int(count), part: part, of: expandedBytes, zipped: zippedBytes)
    return Int(count)
  }
}
