/* Debian builds libxml2 with ICU, whose headers clash with the ICU inside Foundation. Nothing here
   needs it, so it is switched off before any other header looks. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/dict.h>
#include <libxml/xmlerror.h>
