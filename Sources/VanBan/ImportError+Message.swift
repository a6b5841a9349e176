extension ImportError {
  /// What is wrong and what to do, for people.
  public var message: BilingualText {
    switch code {
    case .notFound:
      BilingualText(
        vi:
          "không tìm thấy tệp. Xin kiểm tra lại tên và thư mục; tên có dấu cách phải đặt trong dấu ngoặc kép.",
        en: "there is no such file. Please check the name and the folder.")
    case .notPermitted:
      BilingualText(
        vi: "không có quyền đọc tệp này.",
        en: "you are not permitted to read this file.")
    case .isFolder:
      BilingualText(
        vi: "đây là thư mục, không lấy được văn bản Word nào từ đó. Xin chọn tệp .docx hoặc thư mục"
          + " có tệp .docx.",
        en: "this is a folder, and no Word document was taken from it. Please name a .docx file or"
          + " a folder that holds some.")
    case .unreadable:
      BilingualText(
        vi: "không đọc được tệp (\(detail)).",
        en: "the file cannot be read (\(detail)).")
    case .empty:
      BilingualText(
        vi: "tệp rỗng, không có nội dung. Xin lấy lại tệp gốc.",
        en: "the file is empty. Please fetch the original again.")
    case .converterMissing(let kind):
      BilingualText(
        vi: "đây là \(kind.name.vi), cần có LibreOffice để đọc. Xin cài bằng lệnh:"
          + " sudo apt-get install libreoffice-writer-nogui; hoặc mở bằng Word rồi lưu thành .docx.",
        en: "this is \(kind.name.en), which LibreOffice has to convert. Please run: sudo apt-get"
          + " install libreoffice-writer-nogui; or save the document as .docx.")
    case .conversionFailed:
      BilingualText(
        vi: "LibreOffice không mở được tệp này. Xin thử mở bằng Word rồi lưu thành .docx.",
        en: "LibreOffice could not open this file. Please open it in Word and save it as .docx.")
    case .conversionTimedOut:
      BilingualText(
        vi: "LibreOffice mở tệp này quá lâu nên đã dừng lại. Xin thử lưu thành .docx.",
        en: "LibreOffice took too long with this file and was stopped. Please save it as .docx.")
    case .encrypted:
      BilingualText(
        vi: "tệp được bảo vệ bằng mật khẩu. Xin bỏ mật khẩu rồi thử lại.",
        en: "the file is protected by a password. Please remove the password and try again.")
    case .notADocx(let kind):
      BilingualText(
        vi: "đây không phải là tệp Word .docx (\(kind.name.vi)). Xin dùng bản Word của văn bản.",
        en: "this is not a .docx file (\(kind.name.en)).")
    case .otherOfficeFile(let kind):
      BilingualText(
        vi: "đây là \(kind.name.vi), không phải văn bản Word (.docx).",
        en: "this is \(kind.name.en), not a Word document (.docx).")
    case .damaged:
      BilingualText(
        vi: "tệp bị hỏng hoặc tải về chưa đủ. Xin lấy lại tệp gốc.",
        en: "the file is damaged or was not fetched whole. Please fetch the original again.")
    case .noMainPart:
      BilingualText(
        vi: "tệp nén này không chứa văn bản Word nào.",
        en: "this archive holds no Word document.")
    case .brokenXML:
      BilingualText(
        vi: "nội dung tệp bị lỗi, không đọc tiếp được. Xin thử mở bằng Word rồi lưu lại.",
        en: "the content of the file is broken. Please open it in Word and save it again.")
    case .hasDocumentType:
      BilingualText(
        vi: "tệp có thành phần không an toàn (DOCTYPE) nên không được đọc.",
        en: "the file declares a DOCTYPE, which is unsafe, and is not read.")
    case .overLimit(let limit):
      BilingualText(
        vi: "tệp vượt quá giới hạn cho phép (\(limit.name.vi)).",
        en: "the file goes over a limit (\(limit.name.en)).")
    case .tooDeep:
      BilingualText(
        vi: "tệp vượt quá giới hạn cho phép (các phần lồng nhau quá sâu).",
        en: "the file goes over a limit (elements nested too deep).")
    case .tooManyAttributes:
      BilingualText(
        vi: "tệp vượt quá giới hạn cho phép (quá nhiều thuộc tính trong một phần tử).",
        en: "the file goes over a limit (too many attributes of one element).")
    case .cancelled:
      BilingualText(vi: "đã dừng đọc theo yêu cầu.", en: "reading was stopped on request.")
    }
  }
}

extension FileKind {
  /// What people call it.
  var name: BilingualText {
    switch self {
    case .legacyWord: BilingualText(vi: "tệp Word cũ", en: "an old Word file")
    case .legacyExcel: BilingualText(vi: "bảng tính Excel cũ", en: "an old Excel workbook")
    case .encryptedOffice: BilingualText(vi: "tệp có mật khẩu", en: "a protected file")
    case .compoundFile: BilingualText(vi: "tệp Office cũ", en: "an old Office file")
    case .rtf: BilingualText(vi: "tệp RTF", en: "an RTF file")
    case .pdf: BilingualText(vi: "tệp PDF", en: "a PDF file")
    case .html: BilingualText(vi: "trang web", en: "a web page")
    case .spreadsheet: BilingualText(vi: "bảng tính", en: "a spreadsheet")
    case .presentation: BilingualText(vi: "bài trình chiếu", en: "a presentation")
    case .openDocumentText:
      BilingualText(vi: "văn bản OpenDocument (.odt)", en: "an OpenDocument text (.odt)")
    case .unknown: BilingualText(vi: "không rõ loại tệp", en: "of an unknown kind")
    }
  }
}

extension PackageError.Limit {
  /// What people call it.
  var name: BilingualText {
    switch self {
    case .fileBytes: BilingualText(vi: "kích thước tệp", en: "size of the file")
    case .entries: BilingualText(vi: "số mục trong tệp nén", en: "entries of the archive")
    case .partBytes, .totalBytes:
      BilingualText(vi: "kích thước sau khi giải nén", en: "expanded size")
    case .expansionRatio: BilingualText(vi: "tỷ lệ nén", en: "compression ratio")
    case .rows: BilingualText(vi: "số dòng của bảng", en: "rows of a table")
    case .columns: BilingualText(vi: "số cột của bảng", en: "columns of a table")
    case .cells: BilingualText(vi: "số ô của các bảng", en: "cells of the tables")
    }
  }
}
