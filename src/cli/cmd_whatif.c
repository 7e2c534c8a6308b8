/* comity whatif: what would follow from an event between two states, by the rules of law that the engine has. */
#include "sentence.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const OUTCOMES[] = {"waits", "follows", "averted", "ended", "no law"};
static const char *const STATES[] = {"unknown", "denied", "told", "given"};

static void print_evidence(const cli_args *args, const comity_event *e, const char *label) {
    unsigned width = cli_text_width(&args->term), indent = 8;
    char date[64];
    cli_date_words(e->date_start, e->date_end, e->date_precision, date);
    printf("%*s%s%s%s%s: ", (int)indent, "", label, cli_style_on(&args->term, CLI_CYAN), date, cli_style_off(&args->term));
    cli_wrap(stdout, e->sentence.text, indent + cli_width(label) + cli_width(date) + 2, indent, width);
    printf("%*s%s[%s] ", (int)indent, "", cli_style_on(&args->term, CLI_DIM), e->id);
    cli_put_citation(stdout, e, indent + 19, width);
    fputs(cli_style_off(&args->term), stdout);
}

/* "    label  text", wrapped. */
static void item(const cli_args *args, cli_style style, const char *label, const char *text) {
    printf("    %s%-9s%s ", cli_style_on(&args->term, style), label, cli_style_off(&args->term));
    cli_wrap(stdout, text, 14, 14, cli_text_width(&args->term));
}

static char *joined(const char *one, const char *between, const char *other) {
    char *out = NULL;
    if (asprintf(&out, "%s%s%s", one, *other ? between : "", other) < 0) abort();
    return out;
}

static void print_term(const cli_args *args, const comity_legal_term *t, const char *label, bool missing_matters) {
    static const cli_style styles[] = {CLI_RED, CLI_RED, CLI_GREEN, CLI_GREEN};
    static const char *const words[] = {"MISSING", "MISSING", "told", "given"};
    bool missing = t->state < COMITY_TERM_TOLD;
    char *text = joined(t->words, t->act ? " (an act of its own: " : " (", t->name), *whole = joined(text, ")", "");
    free(text);
    text = joined(whole, "", ")");
    free(whole);
    item(args, missing && !missing_matters ? CLI_DIM : styles[t->state], label ? label : words[t->state], text);
    free(text);
    for (size_t i = 0; i < t->n_evidence; i++) print_evidence(args, t->evidence[i], t->told ? "" : "NOT DONE: ");
}

/* What of a consequence its rule set marks as not checked against an act: the texts that have the mark. */
static json_t *unverified(const comity_legal_consequence *c) {
    json_t *list = json_array();
    const char *const texts[] = {c->text, c->scope, c->law, c->says};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (strstr(texts[i], "unverified")) json_array_append_new(list, json_string(texts[i]));
    for (size_t i = 0; i < c->n_spares; i++)
        if (strstr(c->spares[i], "unverified")) json_array_append_new(list, json_string(c->spares[i]));
    return list;
}

static void print_consequence(const cli_args *args, const comity_legal_consequence *c) {
    static const char *const heads[] = {"WAITS", "WOULD FOLLOW", "AVERTED", "ENDED", "NO LAW"};
    static const cli_style styles[] = {CLI_YELLOW, CLI_RED, CLI_GREEN, CLI_GREEN, CLI_DIM};
    char interval[2][64];
    const char *head = c->outcome == COMITY_LEGAL_FOLLOWS && c->before ? "FOLLOWS ALREADY" : heads[c->outcome];
    printf("\n  %s%s%s ", cli_style_on(&args->term, styles[c->outcome]), head, cli_style_off(&args->term));
    cli_wrap(stdout, c->text, 3 + (unsigned)strlen(head), 4, cli_text_width(&args->term));
    if (c->scope[0]) item(args, CLI_CYAN, "scope", c->scope);
    char *law = joined(c->law, "; rule ", c->rule);
    item(args, CLI_CYAN, "law", law);
    free(law);
    if (c->outcome == COMITY_LEGAL_NO_LAW) return;
    for (size_t i = 0; i < c->n_conditions; i++) print_term(args, &c->conditions[i], NULL, true);
    for (size_t i = 0; i < c->n_unless; i++)
        print_term(args, &c->unless[i], c->unless[i].state < COMITY_TERM_TOLD ? "unless" : "AVERTED", false);
    for (size_t i = 0; i < c->n_until; i++) print_term(args, &c->until[i], c->until[i].state < COMITY_TERM_TOLD ? "until" : "ENDED", false);
    for (size_t i = 0; i < c->n_spares; i++) item(args, CLI_CYAN, "spares", c->spares[i]);
    if (c->says[0]) item(args, CLI_CYAN, "says", c->says);
    json_t *open = unverified(c);
    for (size_t i = 0; i < json_array_size(open); i++) {
        char *text = joined("UNVERIFIED, not checked against an act", ": ", json_string_value(json_array_get(open, i)));
        item(args, CLI_YELLOW, "MARKED", text);
        free(text);
    }
    json_decref(open);
    for (size_t i = 0; i < c->n_in_force; i++) {
        const comity_holding *h = c->in_force[i];
        cli_date_words(h->since_start, h->since_end, COMITY_PRECISION_NONE, interval[0]);
        char *text = joined(h->text, ", since ", h->since_end[0] ? interval[0] : "a day not known"), *more = joined(text, "; rule ", h->rule);
        item(args, CLI_YELLOW, "in force", more);
        free(text);
        free(more);
        for (size_t k = 0; k < h->n_evidence; k++) print_evidence(args, h->evidence[k], "");
    }
}

static void print_table(const cli_args *args, const comity_engine *engine, const char *a, const char *b, const comity_whatif *w) {
    const char *on = cli_style_on(&args->term, CLI_BOLD), *off = cli_style_off(&args->term), *title = "";
    printf("%s%s and %s on %s, if: %s%s\n", on, a, b, comity_whatif_date(w), comity_whatif_event(w), off);
    for (size_t i = 0; i < comity_whatif_count(w); i++) {
        const comity_legal_consequence *c = comity_whatif_at(w, i);
        if (strcmp(title, c->title) != 0) printf("\n%s%s%s (%s)\n", on, c->title, off, c->set);
        title = c->title;
        print_consequence(args, c);
    }
    for (size_t i = 0; i < comity_whatif_commitments(w); i++) {
        const comity_commitment *c = comity_whatif_commitment(w, i);
        static const char *const would[] = {"", " (it would be met)", " (it would be broken)", " (it would lapse)"};
        char *text = joined(c->consequence, c->unless ? ", averted by: " : ", on condition: ", c->condition);
        char *more = joined(text, c->condition_met ? " (which would come about)" : "", would[c->standing]);
        char *whole = joined(comity_code_name(engine, c->holder), ": ", more);
        if (i == 0) printf("\n%sCommitments that it touches%s\n\n", on, off);
        item(args, CLI_YELLOW, comity_commitment_kind_name(c->kind), whole);
        free(text);
        free(more);
        free(whole);
        print_evidence(args, c->statements[0], "");
    }
}

static json_t *terms_json(const comity_legal_term *terms, size_t n) {
    json_t *list = json_array();
    for (size_t i = 0; i < n; i++) {
        json_t *evidence = json_array();
        for (size_t k = 0; k < terms[i].n_evidence; k++) json_array_append_new(evidence, cli_event_json(terms[i].evidence[k]));
        json_array_append_new(list, json_pack("{s:s, s:s, s:b, s:s, s:o}", "term", terms[i].name, "words", terms[i].words, "act", terms[i].act,
                                              "state", STATES[terms[i].state], "evidence", evidence));
    }
    return list;
}

static json_t *consequence_json(const comity_legal_consequence *c) {
    json_t *spares = json_array(), *holds = json_array();
    for (size_t i = 0; i < c->n_spares; i++) json_array_append_new(spares, json_string(c->spares[i]));
    for (size_t i = 0; i < c->n_in_force; i++) {
        const comity_holding *h = c->in_force[i];
        json_t *evidence = json_array();
        for (size_t k = 0; k < h->n_evidence; k++) json_array_append_new(evidence, json_string(h->evidence[k]->id));
        json_array_append_new(holds, json_pack("{s:s, s:s, s:s, s:o, s:s, s:o}", "fluent", h->fluent, "holder", h->holder, "text", h->text,
                                               "since_start", cli_json_string(h->since_start), "rule", h->rule, "events", evidence));
    }
    json_t *o = json_pack("{s:s, s:s, s:s, s:s, s:b}", "set", c->set, "name", c->name, "rule", c->rule, "outcome", OUTCOMES[c->outcome],
                          "before", c->before);
    json_object_set_new(o, "text", cli_json_string(c->text));
    json_object_set_new(o, "scope", cli_json_string(c->scope));
    json_object_set_new(o, "law", cli_json_string(c->law));
    json_object_set_new(o, "says", cli_json_string(c->says));
    json_object_set_new(o, "unverified", unverified(c));
    json_object_set_new(o, "conditions", terms_json(c->conditions, c->n_conditions));
    json_object_set_new(o, "unless", terms_json(c->unless, c->n_unless));
    json_object_set_new(o, "until", terms_json(c->until, c->n_until));
    json_object_set_new(o, "spares", spares);
    json_object_set_new(o, "in_force", holds);
    return o;
}

static void print_json(const char *a, const char *b, const comity_whatif *w) {
    json_t *list = json_array(), *touched = json_array();
    for (size_t i = 0; i < comity_whatif_count(w); i++) json_array_append_new(list, consequence_json(comity_whatif_at(w, i)));
    for (size_t i = 0; i < comity_whatif_commitments(w); i++) {
        const comity_commitment *c = comity_whatif_commitment(w, i);
        json_array_append_new(touched, json_pack("{s:s, s:s, s:s, s:b, s:s, s:o, s:s}", "kind", comity_commitment_kind_name(c->kind), "standing",
                                                 comity_commitment_standing_name(c->standing), "holder", c->holder, "condition_met",
                                                 c->condition_met != NULL, "consequence", c->consequence, "condition", cli_json_string(c->condition), "statement",
                                                 c->statements[0]->id));
    }
    cli_json_print(json_pack("{s:s, s:s, s:s, s:s, s:o, s:o}", "a", a, "b", b, "date", comity_whatif_date(w), "event",
                             comity_whatif_event(w), "consequences", list, "commitments", touched));
}

/* The rules say something of an event even where nothing has been read yet. */
static int open_without_ledger(const cli_args *args, cli_dyad *out) {
    const char **codes[] = {&out->a, &out->b};
    int result = cli_open_engine(args, &out->engine);
    for (int i = 0; i < 2 && result == 0; i++) {
        comity_error err = {0};
        comity_status status = comity_state_code(out->engine, args->words[i], codes[i], &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
    }
    if (result == 0 && strcmp(out->a, out->b) == 0)
        result = cli_usage(args, "'%s' and '%s' are the same state, %s", args->words[0], args->words[1], out->a);
    if (result != 0) return result;
    out->a_name = comity_code_name(out->engine, out->a);
    out->b_name = comity_code_name(out->engine, out->b);
    return 0;
}

static int run(cli_args *args) {
    char memory[12];
    const char *date;
    int result = cli_date_option(args, "date", false, true, memory, &date);
    if (result != 0) return result;
    if (args->n_words != 3)
        return cli_usage(args, "two states and an event are wanted: comity whatif HND USA \"coup HND\"%s",
                         args->n_words > 3 ? "; the event goes in quotes" : "");
    cli_dyad dyad = {0};
    const char *event = args->words[2];
    args->n_words = 2;
    char *path = cli_ledger_path(args, false);
    bool alone = !cli_has(args, "ledger") && (!path || access(path, F_OK) != 0);
    free(path);
    result = alone ? open_without_ledger(args, &dyad) : cli_dyad_open(args, &dyad);
    if (result == 0) {
        comity_whatif *answer = NULL;
        comity_error err = {0};
        if (alone) cli_fail(args, 0, "there is no ledger: only the event is known");
        comity_status status = comity_whatif_ask(dyad.engine, dyad.ledger, dyad.a, dyad.b, event, date, &answer, &err);
        if (status != COMITY_OK) result = cli_fail_with(args, status, &err);
        else if (cli_has(args, "json")) print_json(dyad.a, dyad.b, answer);
        else print_table(args, dyad.engine, dyad.a_name, dyad.b_name, answer);
        comity_whatif_free(answer);
    }
    cli_dyad_close(&dyad);
    return result;
}

static const cli_option options[] = {CLI_OPTION_LEDGER,
                                     {0, "date", "DATE", "the day on which it is supposed to be so, as YYYY-MM-DD (today)"},
                                     CLI_OPTION_KNOWN,
                                     CLI_OPTION_JSON,
                                     CLI_OPTIONS_ENGINE,
                                     CLI_OPTIONS_END};

const cli_command cli_whatif = {
    .name = "whatif",
    .words = "A B EVENT",
    .summary = "What the law would have follow from an event",
    .about = "What would follow by the rule sets of rules/legal/ if the event happened on the date:\n"
             "each consequence with its law and section, what is missing for it (WAITS), what averts\n"
             "and ends it, what it leaves alone, and which such measures are in force already, with\n"
             "the sentences behind what the ledger tells. EVENT is a sentence, or terms of the rules\n"
             "and the state that they are about: \"coup HND\", \"coup HND + determination USA HND\".\n"
             "MARKED UNVERIFIED repeats what a rule set could not check against an act.\n"
             "Without a ledger only the event is known. It states what the rules say; it is no legal\n"
             "advice.",
    .options = options,
    .examples = "  comity whatif HND USA \"coup HND\" --date 2009-09-15\n"
                "  comity whatif HND USA \"determination USA HND\" --date 2009-09-15 --json\n"
                "  comity whatif Mali USA \"Soldiers overthrew the elected president of Mali.\"",
    .run = run};
