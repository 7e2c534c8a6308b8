/* Calendar days as numbers: 0 is 1970-01-01, proleptic Gregorian. */
#ifndef CM_DAY_H
#define CM_DAY_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

#define CM_DAY_MIN INT32_MIN /* before any date: open or unknown */
#define CM_DAY_MAX INT32_MAX /* after any date */

/* Reads "YYYY-MM-DD", years 0001 to 9999; false when `iso` is anything else (or NULL). */
bool cm_day_parse(const char *iso, int32_t *day);
/* The day now, UTC. */
int32_t cm_day_today(void);
/* The date that a question is about: `date`, or today where it is NULL or empty. COMITY_USAGE when it is none.
 * *out is `date` or `memory`. */
comity_status cm_day_asked(const char *date, char memory[12], const char **out, comity_error *err);

#endif
