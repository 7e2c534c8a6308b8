/* Where a report says that it was written: "KABUL, Afghanistan (AP) — ". */
#ifndef CM_DATELINE_H
#define CM_DATELINE_H

#include "base/str.h"

/* Where the text goes on behind the dateline that [start, end) begins with; `start` when it begins with none. */
size_t cm_dateline_end(cm_str s, size_t start, size_t end);

#endif
