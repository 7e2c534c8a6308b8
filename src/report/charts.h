/* SVG charts of a dyad; deterministic, without scripts; marks link to the entries #e-ID. */
#ifndef CM_CHARTS_H
#define CM_CHARTS_H

#include "report/html.h"

/* An event as the charts and lists keep it; strings are owned by the dossier's arena. */
typedef struct cm_chart_event {
    const char *id, *start, *end, *title;
    double intensity;
    int quad_class;
} cm_chart_event;

void cm_chart_events(cm_buf *out, const cm_chart_event *events, size_t n, int32_t first, int32_t last);
void cm_chart_lanes(cm_buf *out, const comity_engine *engine, const comity_state_view *all, int32_t first, int32_t last);

#endif
