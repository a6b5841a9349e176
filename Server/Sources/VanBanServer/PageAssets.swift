/// The files of the page; they are in the program, so that it can be copied anywhere.
enum PageAssets {
  /// Name in the path → bytes and type.
  static let all: [String: (bytes: [UInt8], type: String)] = [
    "api.js": (PackageResources.api_js, script),
    "details.js": (PackageResources.details_js, script),
    "documents.js": (PackageResources.documents_js, script),
    "dom.js": (PackageResources.dom_js, script),
    "editing.js": (PackageResources.editing_js, script),
    "facts.js": (PackageResources.facts_js, script),
    "index.html": (PackageResources.index_html, html),
    "list-kinds.js": (PackageResources.list_kinds_js, script),
    "lists.js": (PackageResources.lists_js, script),
    "open-document.js": (PackageResources.open_document_js, script),
    "page.js": (PackageResources.page_js, script),
    "panel.js": (PackageResources.panel_js, script),
    "report.html": (PackageResources.report_html, html),
    "report.js": (PackageResources.report_js, script),
    "style.css": (PackageResources.style_css, css),
    "table-view.js": (PackageResources.table_view_js, script),
    "text-view.js": (PackageResources.text_view_js, script),
    "words.js": (PackageResources.words_js, script),
  ]

  private static let html = "text/html; charset=utf-8"
  private static let css = "text/css; charset=utf-8"
  private static let script = "text/javascript; charset=utf-8"

  static let openAPI = PackageResources.openapi_json
}
