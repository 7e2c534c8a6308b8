/* What the dossier says in words: dates, names, kinds. */
#ifndef CM_WORDS_H
#define CM_WORDS_H

#include "base/buf.h"
#include "comity.h"

/* "1830", "June 2005", "1980s", "19th century", "29 November 2009",
 * "between 7 and 31 July 2009", "January–May 2023", "2009–2011"; "undated" for "". Plain text. */
void cm_words_date(cm_buf *out, const char *start, const char *end);
/* The heading an event stands under: "2009", "1980s", "19th century", "Undated". */
void cm_words_period(cm_buf *out, const char *start, const char *end);
/* The name of a state with its article: "the United States". Plain text. */
void cm_words_state(cm_buf *out, const comity_engine *engine, const char *code, bool capital);
const char *cm_words_quad(int quad_class);               /* "verbal cooperation" */
const char *cm_words_group(const char *group);           /* heading of a group of holdings */
const char *cm_words_status(comity_event_status status); /* for a reader: "did not happen", "announced" */
const char *cm_words_sector(const char *sector);         /* "government" of GOV; the code itself when unknown */

#endif
