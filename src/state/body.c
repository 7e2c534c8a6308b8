/* The intervals of a dyad as bytes: a head, records of one size (so that those of a date are found without reading the
 * others), texts, lists of reports. Numbers are in the order of the machine that wrote; another finds the head unreadable
 * and derives anew. */
#include "state/state.h"

#include <stdio.h>

enum { ENDED = 1, PASSING = 2, OF_B = 4, END_UNTOLD = 8 };
#define NO_RULE UINT32_MAX

typedef struct head {
    char mark[4];
    uint32_t n, strings, reports;
} head;

typedef struct record {
    uint16_t fluent, flags;
    uint32_t rule, end_rule, again, rank;
    int32_t since_start, since_end, until_start, until_end, not_before, last, before_start, before_end; /* YYYYMMDD, 0 none */
    uint32_t object, scope, place, told; /* in the texts */
    uint32_t reports, n_for, n_against;  /* in the lists */
} record;
_Static_assert(sizeof(record) == 80, "no gaps");
static const char MARK[4] = {'C', 'I', 3, 2}; /* the third: of the format, and of how derive.c derives */

/* ---- packing ---- */

static int32_t number_of(const char *iso) {
    int32_t part[3] = {0};
    int k = 0;
    for (; *iso && k < 3; iso++) {
        if (*iso == '-') k++;
        else part[k] = part[k] * 10 + (*iso - '0');
    }
    return part[0] * 10000 + part[1] * 100 + part[2];
}

/* A text that the one before had too is not written again. */
typedef struct texts {
    cm_buf bytes;
    const char *last[4];
    uint32_t at[4];
} texts;

static uint32_t text(texts *out, int which, const char *s) {
    if (out->last[which] && strcmp(out->last[which], s) == 0) return out->at[which];
    out->last[which] = s;
    out->at[which] = (uint32_t)out->bytes.n;
    cm_buf_add(&out->bytes, (cm_str){s, strlen(s) + 1});
    return out->at[which];
}

/* Seven bits a byte, of the difference to the one before: reports of one thing were often read together. */
static void put_number(cm_buf *out, int64_t number, int64_t *before) {
    int64_t step = number - *before;
    uint64_t v = (uint64_t)step << 1 ^ (uint64_t)(step >> 63);
    for (; v >= 0x80; v >>= 7) cm_buf_putc(out, (char)(v | 0x80));
    cm_buf_putc(out, (char)v);
    *before = number;
}

static uint32_t rule_number(const cm_rules *rules, const cm_rule *rule) {
    return rule ? (uint32_t)(rule - cm_rules_at(rules, 0)) : NO_RULE;
}

static record record_of(const cm_rules *rules, const char *a, const cm_interval *x, texts *strings) {
    char last[12];
    cm_last_report(x, last);
    return (record){.fluent = (uint16_t)x->fluent->order,
                    .flags = (uint16_t)((x->ended ? ENDED : 0) | (x->passing ? PASSING : 0) | (x->end_untold ? END_UNTOLD : 0) |
                                        (strcmp(x->holder, a) == 0 ? 0 : OF_B)),
                    .rule = rule_number(rules, x->rule),
                    .end_rule = rule_number(rules, x->end_rule),
                    .again = rule_number(rules, x->again),
                    .rank = rule_number(rules, x->rank),
                    .since_start = number_of(x->since_start),
                    .since_end = number_of(x->since_end),
                    .until_start = number_of(x->until_start),
                    .until_end = number_of(x->until_end),
                    .not_before = number_of(x->not_before),
                    .last = number_of(last),
                    .before_start = number_of(x->before_start),
                    .before_end = number_of(x->before_end),
                    .object = text(strings, 0, x->object),
                    .scope = text(strings, 1, x->scope),
                    .place = text(strings, 2, x->place),
                    .told = text(strings, 3, x->evidence.n ? x->evidence.at[0]->published : ""),
                    .n_for = (uint32_t)x->evidence.n,
                    .n_against = (uint32_t)x->against.n};
}

void cm_body_pack(const cm_rules *rules, const char *a, const cm_intervals *all, const comity_event *events, const int64_t *numbers,
                  cm_buf *out) {
    cm_buf records = {0}, reports = {0};
    texts strings = {0};
    text(&strings, 0, "");
    for (size_t i = 0; i < all->list.n; i++) {
        const cm_interval *x = &all->list.at[i];
        record r = record_of(rules, a, x, &strings);
        int64_t before = 0;
        r.reports = (uint32_t)reports.n;
        for (size_t k = 0; k < x->evidence.n; k++) put_number(&reports, numbers[x->evidence.at[k] - events], &before);
        for (size_t k = 0; k < x->against.n; k++) put_number(&reports, numbers[x->against.at[k] - events], &before);
        cm_buf_add(&records, (cm_str){(const char *)&r, sizeof r});
    }
    head h = {.n = (uint32_t)all->list.n, .strings = (uint32_t)(sizeof h + records.n)};
    memcpy(h.mark, MARK, sizeof h.mark);
    h.reports = h.strings + (uint32_t)strings.bytes.n;
    cm_buf_add(out, (cm_str){(const char *)&h, sizeof h});
    const cm_buf *const parts[] = {&records, &strings.bytes, &reports};
    for (int i = 0; i < 3; i++)
        if (parts[i]->n) cm_buf_add(out, (cm_str){parts[i]->s, parts[i]->n});
    cm_buf_free(&records);
    cm_buf_free(&strings.bytes);
    cm_buf_free(&reports);
}

/* ---- reading ---- */

static record record_at(const cm_body *body, uint32_t i) {
    record r;
    memcpy(&r, body->at + sizeof(head) + (size_t)i * sizeof r, sizeof r);
    return r;
}

/* A ledger from elsewhere may hold anything: nothing in it may lead out of it. */
static bool sound(const cm_body *body, const record *r, size_t n_rules) {
    uint32_t room = body->reports - body->strings;
    return cm_rules_fluent_at(body->rules, r->fluent) && r->rule < n_rules && (r->end_rule == NO_RULE || r->end_rule < n_rules) &&
           (r->again == NO_RULE || r->again < n_rules) && (r->rank == NO_RULE || r->rank < n_rules) &&
           r->object < room && r->scope < room && r->place < room && r->told < room &&
           r->reports <= body->size - body->reports && (uint64_t)r->n_for + r->n_against <= body->size - body->reports - r->reports;
}

bool cm_body_open(const cm_rules *rules, const char *a, const char *b, const void *bytes, size_t size, cm_body *out) {
    head h;
    if (!bytes || size < sizeof h) return false;
    memcpy(&h, bytes, sizeof h);
    *out = (cm_body){.at = bytes, .size = size, .rules = rules, .a = a, .b = b, .n = h.n, .strings = h.strings, .reports = h.reports};
    if (memcmp(h.mark, MARK, sizeof h.mark) != 0 || h.strings != sizeof h + (uint64_t)h.n * sizeof(record)) return false;
    if (h.strings >= h.reports || h.reports > size || out->at[h.reports - 1] != 0) return false;
    size_t n_rules = cm_rules_count(rules);
    for (uint32_t i = 0; i < h.n; i++) {
        record r = record_at(out, i);
        if (!sound(out, &r, n_rules)) return false;
    }
    return true;
}

bool cm_body_may_reach(const cm_body *body, uint32_t i, int date) {
    record r = record_at(body, i);
    if (date < r.since_start || date < r.not_before) return false; /* 0: never less */
    return !(r.flags & ENDED) || !r.until_start || date <= r.until_end;
}

void cm_body_count(const cm_body *body, uint32_t i, size_t *n_for, size_t *n_against) {
    record r = record_at(body, i);
    *n_for = r.n_for;
    *n_against = r.n_against;
}

uint32_t cm_body_fluent(const cm_body *body, uint32_t i) { return record_at(body, i).fluent; }

static void iso_of(int32_t number, char out[12]) {
    out[0] = 0;
    if (number <= 0) return;
    int32_t year = number / 10000, rest = number % 10000;
    if (year > 9999) {
        snprintf(out, 12, "%d-%02d-%02d", year % 100000, rest / 100, rest % 100);
        return;
    }
    const int32_t digits[] = {year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -1, rest / 1000, rest / 100 % 10, -1,
                              rest / 10 % 10, rest % 10};
    for (int i = 0; i < 10; i++) out[i] = digits[i] < 0 ? '-' : (char)('0' + digits[i]);
    out[10] = out[11] = 0;
}

void cm_body_interval(const cm_body *body, uint32_t i, cm_interval *out) {
    record r = record_at(body, i);
    const char *strings = (const char *)body->at + body->strings;
    *out = (cm_interval){.fluent = cm_rules_fluent_at(body->rules, r.fluent),
                         .holder = r.flags & OF_B ? body->b : body->a,
                         .counterpart = r.flags & OF_B ? body->a : body->b,
                         .key = "",
                         .object = strings + r.object,
                         .scope = strings + r.scope,
                         .place = strings + r.place,
                         .told = strings + r.told,
                         .ended = (r.flags & ENDED) != 0,
                         .passing = (r.flags & PASSING) != 0,
                         .rule = cm_rules_at(body->rules, r.rule),
                         .end_rule = r.end_rule == NO_RULE ? NULL : cm_rules_at(body->rules, r.end_rule),
                         .again = r.again == NO_RULE ? NULL : cm_rules_at(body->rules, r.again),
                         .rank = r.rank == NO_RULE ? NULL : cm_rules_at(body->rules, r.rank),
                         .end_untold = (r.flags & END_UNTOLD) != 0,
                         .at = i};
    iso_of(r.since_start, out->since_start);
    iso_of(r.since_end, out->since_end);
    iso_of(r.until_start, out->until_start);
    iso_of(r.until_end, out->until_end);
    iso_of(r.not_before, out->not_before);
    iso_of(r.last, out->last);
    iso_of(r.before_start, out->before_start);
    iso_of(r.before_end, out->before_end);
}

const int64_t *cm_body_reports(const cm_body *body, uint32_t i, cm_arena *arena, size_t *n_for, size_t *n_against) {
    record r = record_at(body, i);
    size_t n = (size_t)r.n_for + r.n_against;
    int64_t *out = CM_NEW_ARRAY(arena, int64_t, n + 1);
    const uint8_t *p = body->at + body->reports + r.reports, *end = body->at + body->size;
    uint64_t number = 0;
    for (size_t k = 0; k < n; k++) {
        uint64_t v = 0;
        for (unsigned shift = 0; p < end && shift < 64; shift += 7) {
            v |= (uint64_t)(*p & 0x7f) << shift;
            if (!(*p++ & 0x80)) break;
        }
        number += v >> 1 ^ (~(v & 1) + 1);
        out[k] = (int64_t)number;
    }
    *n_for = r.n_for;
    *n_against = r.n_against;
    return out;
}
