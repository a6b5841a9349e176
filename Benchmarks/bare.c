// The limit: inflate word/document.xml with libzip and parse it with libxml2's SAX interface, handlers
// empty. What any reader of the file has to do at least.
#include <libxml/parser.h>
#include <stdio.h>
#include <zip.h>

static int readPart(void *part, char *buffer, int count) {
  return (int)zip_fread(part, buffer, (zip_uint64_t)count);
}

static void startElement(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declarations, int attributes, int defaulted, const xmlChar **values) {}

static void endElement(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void characters(void *context, const xmlChar *text, int count) {}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  int error = 0;
  zip_t *archive = zip_open(arguments[1], ZIP_RDONLY, &error);
  if (!archive) return 65;
  zip_file_t *part = zip_fopen(archive, "word/document.xml", 0);
  if (!part) return 65;
  xmlSAXHandler handler = {0};
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = startElement;
  handler.endElementNs = endElement;
  handler.characters = characters;
  xmlParserCtxtPtr parser =
      xmlCreateIOParserCtxt(&handler, NULL, readPart, NULL, part, XML_CHAR_ENCODING_NONE);
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  xmlParseDocument(parser);
  int isGood = parser->wellFormed;
  xmlFreeParserCtxt(parser);
  zip_fclose(part);
  zip_discard(archive);
  return isGood ? 0 : 65;
}
