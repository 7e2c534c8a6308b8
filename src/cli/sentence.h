/* The sentence behind an answer, as people see it. */
#ifndef CM_CLI_SENTENCE_H
#define CM_CLI_SENTENCE_H

#include "cli.h"

/* The event's sentence with its parts marked: [source: …], [target: …], {trigger}.
 * Owned by the caller (free). */
char *cli_marked_sentence(const comity_event *event);
/* "honduras-united-states, sentence 12, 2009-07-02, Example Wire (CC BY 4.0)" and a newline. */
void cli_put_citation(FILE *out, const comity_event *event, unsigned indent, unsigned width);
/* Columns for running text: long lines are hard to read. */
unsigned cli_text_width(const cli_term *term);

#endif
