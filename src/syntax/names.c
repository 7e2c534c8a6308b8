#include "syntax/names.h"

/* Longest run that is decoded at once; callers give pieces of at most this. */
enum { MOST = 512 };

void cm_names_decode(const float *scores, size_t stride, cm_token *tokens, size_t n) {
    float best[CM_NAME_TAGS], next[CM_NAME_TAGS];
    uint8_t from[MOST][CM_NAME_TAGS];
    if (n == 0 || n > MOST) return;
    for (int t = 0; t < CM_NAME_TAGS; t++) best[t] = t && t % 2 == 0 ? -1e30f : scores[t];
    for (size_t i = 1; i < n; i++) {
        const float *s = scores + i * stride;
        int top = 0;
        for (int t = 1; t < CM_NAME_TAGS; t++) top = best[t] > best[top] ? t : top;
        for (int t = 0; t < CM_NAME_TAGS; t++) {
            bool goes_on = t && t % 2 == 0;
            int before = !goes_on ? top : best[t] >= best[t - 1] ? t : t - 1;
            from[i][t] = (uint8_t)before;
            next[t] = best[before] + s[t];
        }
        for (int t = 0; t < CM_NAME_TAGS; t++) best[t] = next[t];
    }
    int at = 0;
    for (int t = 1; t < CM_NAME_TAGS; t++) at = best[t] > best[at] ? t : at;
    for (size_t i = n; i-- > 0;) {
        tokens[i].name = (uint8_t)at;
        if (i) at = from[i][at];
    }
}

void cm_names_check(cm_token *tokens, size_t n) {
    for (size_t i = 0, end; i < n; i = end) {
        uint8_t kind = tokens[i].name;
        bool proper = tokens[i].upos == CM_PROPN;
        for (end = i + 1; end < n && kind && tokens[end].name == kind + 1; end++) proper |= tokens[end].upos == CM_PROPN;
        if (proper || kind % 2 == 0 || kind > CM_NAME_BEGINS(CM_NAME_LOC)) continue;
        for (size_t k = i; k < end; k++) tokens[k].name = 0;
    }
}
