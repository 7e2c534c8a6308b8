/* The charts: SVG without scripts, the same bytes for the same input, marks linked to the entries #e-ID. */
#ifndef CM_SVG_H
#define CM_SVG_H

#include "base/arena.h"
#include "base/buf.h"
#include "comity.h"

/* Time along the width of a chart, in user units. */
typedef struct cm_scale {
    int32_t first, last; /* days since 1970-01-01 */
    double left, right;
} cm_scale;

double cm_scale_x(const cm_scale *scale, int32_t day); /* held inside left..right */
/* Opens the <svg> with title and description; `id` is unique on the page. The caller closes it. */
void cm_svg_begin(cm_buf *out, double width, double height, const char *id, const char *title, const char *desc);
/* Grid lines from `top` to `bottom` and their dates under them, years or months as the span asks. */
void cm_svg_axis(cm_buf *out, const cm_scale *scale, double top, double bottom);

/* An event as the charts keep it; strings live as long as the dossier. */
typedef struct cm_mark {
    const char *id, *start, *end, *title;
    double intensity;
    int quad_class;
    comity_event_status status;
} cm_mark;

/* Marks that fall into the scale; those without a date are left out. */
void cm_svg_events(cm_buf *out, const cm_mark *marks, size_t n, const cm_scale *scale, const char *id,
                   const char *title);
/* The years in which so many of the marks crowd that they need a chart of their own; false when there are none. */
bool cm_svg_crowd(const cm_mark *marks, size_t n, int32_t first, int32_t last, int *from_year, int *to_year);
/* One lane an interval of `all`. */
void cm_svg_lanes(cm_buf *out, const comity_engine *engine, const comity_state_view *all, int32_t first, int32_t last);

#endif
