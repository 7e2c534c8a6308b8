#include "many_events.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static const char CODES[] = "USA CHN RUS GBR FRA DEU IND JPN ISR IRN UKR TUR PAK IRQ SYR KOR PRK SAU EGY BRA MEX CUB "
                            "VEN COL ARG CHL PER BOL ECU "
                            "HND NIC SLV GTM CRI PAN HTI DOM JAM CAN AUS NZL IDN MYS THA VNM PHL KHM LAO MMR BGD LKA "
                            "NPL AFG UZB KAZ TKM KGZ TJK MNG "
                            "ESP PRT ITA GRC NLD BEL LUX CHE AUT POL CZE SVK HUN ROU BGR SRB HRV BIH SVN MKD ALB MDA "
                            "BLR LTU LVA EST FIN SWE NOR DNK "
                            "ISL IRL MLT CYP GEO ARM AZE JOR LBN KWT QAT BHR ARE OMN YEM LBY TUN DZA MAR MRT MLI NER "
                            "TCD SDN SSD ETH ERI SOM DJI KEN "
                            "UGA TZA RWA BDI COD COG GAB CMR NGA GHA CIV SEN GMB GIN SLE LBR TGO BEN BFA AGO ZMB ZWE "
                            "MOZ MWI BWA NAM ZAF LSO SWZ MDG TWN SGP BRN TLS PNG FJI SLB VUT WSM TON MUS SYC COM CPV";
enum { CODES_MOST = 200, FIRST_YEAR = 1950, YEARS = 75 };

/* How often each is told of, whether of both, and how many things it may be of. */
typedef struct kind {
    const char *fluent;
    unsigned weight, objects;
    bool mutual;
} kind;

static const kind KINDS[] = {
    {"diplomatic-relations", 6, 0, true}, {"consular-relations", 1, 0, true},  {"embassy", 4, 0, false},
    {"consulate", 2, 12, false},          {"mission", 1, 8, false},            {"envoy", 3, 60, false},
    {"recognition", 2, 0, false},         {"recognition-of-government", 2, 20, false},
    {"treaty", 9, 120, true},             {"alliance", 2, 0, true},            {"membership", 3, 40, false},
    {"partnership", 3, 0, true},          {"cooperation", 12, 100, true},      {"dialogue", 5, 40, true},
    {"exercise", 7, 0, true},             {"aid", 9, 0, false},                {"programme", 5, 100, false},
    {"programme-agreed", 1, 100, false},  {"selection", 1, 4, false},          {"sanction", 8, 100, false},
    {"embargo", 3, 0, false},             {"aid-suspension", 4, 30, false},    {"visa-restriction", 2, 12, false},
    {"suspended-cooperation", 3, 40, false}, {"selection-suspension", 1, 4, false}, {"border-closure", 2, 0, false},
    {"military-presence", 4, 0, false},   {"base", 2, 30, false},              {"occupation", 2, 0, false},
    {"war", 2, 0, true},                  {"ceasefire", 3, 0, true},           {"dispute", 4, 30, true},
    {"rivalry", 1, 0, true}};
enum { N_KINDS = sizeof KINDS / sizeof *KINDS };

typedef struct dyad {
    const char *a, *b;
    unsigned rank;
} dyad;

struct many_events {
    const char *codes[CODES_MOST];
    unsigned n_codes, n_dyads, weights;
    dyad *dyads;
    double *up_to; /* the share of the dyads up to this one */
    const char *parse;
    uint64_t documents;
};

static uint64_t next(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed * 0x2545f4914f6cdd1dull >> 16;
}

static unsigned below(uint64_t *seed, unsigned n) { return (unsigned)(next(seed) % n); }
static double unit(uint64_t *seed) { return (double)(next(seed) % 1000000007) / 1000000007.0; }

static int by_rank(const void *p, const void *q) {
    const dyad *x = p, *y = q;
    if (x->rank != y->rank) return x->rank < y->rank ? -1 : 1;
    int c = strcmp(x->a, y->a);
    return c ? c : strcmp(x->b, y->b);
}

many_events *many_events_new(cm_arena *arena, uint64_t documents) {
    many_events *m = CM_NEW(arena, many_events);
    cm_str rest = cm_str_of(CODES), code;
    m->documents = documents;
    while (rest.n && m->n_codes < CODES_MOST && cm_str_split(&rest, ' ', &code)) m->codes[m->n_codes++] = cm_arena_cstr(arena, code);
    m->dyads = CM_NEW_ARRAY(arena, dyad, (size_t)m->n_codes * m->n_codes);
    for (unsigned i = 0; i < m->n_codes; i++)
        for (unsigned k = i + 1; k < m->n_codes; k++) m->dyads[m->n_dyads++] = (dyad){m->codes[i], m->codes[k], (i + 1) * (k + 1)};
    qsort(m->dyads, m->n_dyads, sizeof *m->dyads, by_rank);
    m->up_to = CM_NEW_ARRAY(arena, double, m->n_dyads);
    double sum = 0;
    for (unsigned i = 0; i < m->n_dyads; i++) m->up_to[i] = sum += pow(i + 1, -0.85);
    for (unsigned i = 0; i < m->n_dyads; i++) m->up_to[i] /= sum;
    for (unsigned i = 0; i < N_KINDS; i++) m->weights += KINDS[i].weight;
    m->parse = "";
    for (int i = 1; i <= 24; i++)
        m->parse = cm_arena_printf(arena, "%s%d\tsuspended\tsuspend\tVERB\tVBD\t_\t%d\tadvcl\t_\t_\n", m->parse, i, i - 1);
    return m;
}

static const dyad *pick(const many_events *m, uint64_t *seed) {
    double u = unit(seed);
    unsigned low = 0, high = m->n_dyads - 1;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (m->up_to[middle] < u) low = middle + 1;
        else high = middle;
    }
    return &m->dyads[low];
}

/* The first things of a kind are told of most; a few reports name none of them. */
static const char *object(cm_arena *arena, const kind *k, uint64_t *seed) {
    static const char *const sorts[] = {"military", "economic", "financial", "food",    "technical",
                                        "border",   "customs",  "naval",     "nuclear", "cultural"};
    static const char *const places[] = {"the north", "the south", "the coast", "the capital", "the islands", "the valley",
                                         "the east",  "the west",  "the delta", "the highlands", "the strait", "the lakes"};
    if (!k->objects) return "";
    if (below(seed, 40) == 0) return cm_arena_printf(arena, "the %s", k->fluent);
    unsigned i = (unsigned)(pow(k->objects + 1.0, unit(seed)) - 1);
    return cm_arena_printf(arena, "%s %s for %s", sorts[i % 10], k->fluent, places[i / 10 % 12]);
}

static void days(comity_event *e, int published, int in_month, uint64_t *seed) {
    unsigned how = below(seed, 100), day = 1 + below(seed, 28), year = (unsigned)published % 10000, month = (unsigned)in_month % 100;
    if (how < 15) year -= below(seed, 10), month = 1 + below(seed, 12);
    year %= 10000; /* for the compiler, which counts digits */
    if (how == 99) return; /* not dated */
    e->date_precision = COMITY_PRECISION_DAY;
    snprintf(e->date_start, sizeof e->date_start, "%04u-%02u-%02u", year, month, day);
    memcpy(e->date_end, e->date_start, sizeof e->date_end);
    if (how % 10 == 3) {
        e->date_precision = COMITY_PRECISION_MONTH;
        snprintf(e->date_start, sizeof e->date_start, "%04u-%02u-01", year, month);
        snprintf(e->date_end, sizeof e->date_end, "%04u-%02u-28", year, month);
    } else if (how % 20 == 4) {
        e->date_precision = COMITY_PRECISION_YEAR;
        snprintf(e->date_start, sizeof e->date_start, "%04u-01-01", year);
        snprintf(e->date_end, sizeof e->date_end, "%04u-12-31", year);
    }
}

static void touch(comity_event *e, const many_events *m, cm_arena *arena, uint64_t *seed) {
    unsigned at = below(seed, m->weights), i = 0;
    for (; at >= KINDS[i].weight; i++) at -= KINDS[i].weight;
    e->fluent = KINDS[i].fluent;
    e->reciprocal = KINDS[i].mutual && below(seed, 10) < 7;
    e->object = object(arena, &KINDS[i], seed);
    unsigned effect = below(seed, 100), status = below(seed, 100);
    e->effect = effect < 45 ? COMITY_STARTS : effect < 75 ? COMITY_HOLDS : COMITY_ENDS;
    e->status = status < 80 ? COMITY_ACTUAL : status < 87 ? COMITY_NEGATED : (comity_event_status)(2 + status % 3);
    if (e->effect == COMITY_HOLDS) e->kind = COMITY_STATE;
}

static comity_event event_of(const many_events *m, cm_arena *arena, const dyad *d, int year, int month, bool touches, uint64_t *seed) {
    static const char *const classes[] = {"AGREE",   "CONSULT", "SUPPORT",  "COOPERATE", "AID",    "YIELD",  "REQUEST", "ACCUSE",
                                          "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"};
    static const char *const context[] = {"military", "economic"};
    comity_actor *side = CM_NEW_ARRAY(arena, comity_actor, 3);
    bool turned = below(seed, 3) == 0;
    unsigned more = below(seed, 20) == 0; /* a third party beside the target */
    for (int k = 0; k < 2; k++)
        side[k] = (comity_actor){(k == 0) != turned ? d->a : d->b, "GOV", "the government", "Government", 3, 17, false};
    side[2] = (comity_actor){m->codes[below(seed, m->n_codes)], "GOV", "a third state", "Government", 20, 33, false};
    comity_event e = {.cameo = "163", .mode = "", .class_ = classes[below(seed, 15)], .context = context, .n_context = 2, .source = side,
                      .n_source = 1, .target = side + 1, .n_target = 1 + more, .condition = "", .said_verb = "", .object = "",
                      .scope = "", .place = "", .intensity = -8, .quad_class = 4, .confidence = 0.8, .fluent = "",
                      .trigger = below(seed, 12) ? "suspended" : "restored", .trigger_end = 9, .pattern = "sanction.pat:33",
                      .trace = "trigger suspended (v:suspend)\nsource from subj\ntarget from to\n", .sentence = {.text = "", .conllu = ""},
                      .document = "", .published = "", .publisher = "", .url = "", .licence = ""};
    e.id = cm_arena_printf(arena, "%016llx", (unsigned long long)(next(seed) << 20 ^ next(seed)));
    days(&e, year, month, seed);
    if (touches) touch(&e, m, arena, seed);
    return e;
}

static const char *sentence(cm_arena *arena, uint64_t *seed) {
    static const char *const words[] = {"the", "government", "of", "a", "state", "has", "suspended", "its", "aid",
                                        "to", "another", "after", "talks", "on", "trade", "failed", "and", "troops",
                                        "were", "sent", "border", "minister", "said", "Tuesday", "embassy", "treaty"};
    char line[400];
    size_t n = 0;
    for (int i = 0; i < 18; i++) n += (size_t)snprintf(line + n, sizeof line - n, "%s ", words[below(seed, 26)]);
    snprintf(line + n, sizeof line - n, "%u.", below(seed, 10000));
    return cm_arena_cstr(arena, cm_str_of(line));
}

void many_events_document(const many_events *m, cm_arena *arena, uint64_t d, unsigned version, comity_document *document,
                          comity_coding *coding) {
    uint64_t seed = (d * 2 + version + 1) * 0x9e3779b97f4a7c15ull;
    for (int i = 0; i < 4; i++) next(&seed);
    comity_sentence *sentences = CM_NEW_ARRAY(arena, comity_sentence, EVENTS_A_DOCUMENT);
    comity_event *events = CM_NEW_ARRAY(arena, comity_event, EVENTS_A_DOCUMENT);
    /* archives are read from the beginning, and grow denser */
    int year = FIRST_YEAR + (int)(YEARS * sqrt(((double)d + 0.5) / (double)m->documents)), month = 1 + (int)below(&seed, 12);
    const char *id = cm_arena_printf(arena, "doc-%llu", (unsigned long long)d);
    for (unsigned i = 0; i < EVENTS_A_DOCUMENT; i++) {
        sentences[i] = (comity_sentence){sentence(arena, &seed), i * 150, i * 150 + 149, i, m->parse};
        events[i] = event_of(m, arena, pick(m, &seed), year, month, below(&seed, 4) == 0, &seed);
        events[i].document = id;
        events[i].sentence = sentences[i];
    }
    const char *text = cm_arena_printf(arena, "%s, version %u", id, version);
    *document = (comity_document){.id = id, .title = "A title", .text = text, .text_len = strlen(text), .source = "bench", .licence = "CC0",
                                  .date = cm_arena_printf(arena, "%04d-%02d-28", year, month)};
    *coding = (comity_coding){.document = id, .events = events, .n_events = EVENTS_A_DOCUMENT, .sentences = sentences,
                              .n_sentences = EVENTS_A_DOCUMENT};
}

comity_event many_events_report(const many_events *m, cm_arena *arena, uint64_t *seed) {
    return event_of(m, arena, &m->dyads[0], FIRST_YEAR + (int)below(seed, YEARS), 1 + (int)below(seed, 12), true, seed);
}
