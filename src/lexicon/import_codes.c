/* CAMEO's codes of actors and roles, as states, organisations and PLOVER sectors. */
#include "base/day.h"
#include "lexicon/import.h"

#include <ctype.h>
#include <stdio.h>

/* Roles of CAMEO and the sectors of PLOVER that take them in. "": says nothing of a sector. */
static const struct {
    const char *role, *sector;
    bool loose; /* PLOVER has nothing of the kind: the nearest */
} roles[] = {
    {"GOV", "GOV", 0}, {"MIL", "MIL", 0}, {"REB", "REB", 0}, {"OPP", "OPP", 0}, {"PTY", "PTY", 0}, {"COP", "COP", 0},
    {"JUD", "JUD", 0}, {"LEG", "LEG", 0}, {"SPY", "SPY", 0}, {"UAF", "UAF", 0}, {"CVL", "CVL", 0}, {"BUS", "BUS", 0},
    {"CRM", "CRM", 0}, {"EDU", "EDU", 0}, {"ELI", "ELI", 0}, {"LAB", "LAB", 0}, {"REF", "REF", 0}, {"AGR", "AGR", 0},
    {"MED", "JRN", 0}, {"HLH", "MED", 0}, {"JRN", "JRN", 0}, {"REL", "REL", 0}, {"SOC", "SOC", 0}, {"NGO", "NGO", 0},
    {"NGM", "NGO", 0}, {"IGO", "IGO", 0}, {"MNC", "MNC", 0}, {"IMG", "IMG", 0}, {"ISM", "ISM", 0}, {"INS", "REB", 0},
    {"SEP", "REB", 0}, {"RAD", "UAF", 1}, {"MOD", "CVL", 1}, {"SET", "CVL", 0}, {"DEV", "SOC", 1}, {"ENV", "SOC", 1},
    {"HRI", "NGO", 1}, {"LAW", "JUD", 1}, {"PRM", "PRM", 0}, {"UIS", "UNK", 0}, {"UNK", "UNK", 0}, {"SCI", "EDU", 1},
    {"SPT", "CVL", 1}, {"CUL", "SOC", 1}, {"PRE", "PRE", 0}, {"TOP", "ELI", 1}, {"HIS", "CVL", 1}};

static const char *const faiths[] = {"CHR", "CTH", "PRO", "ORT", "CPT", "MOR", "JHW", "LDS", "MUS", "SUN", "SHI", "SFI",
                                     "DRZ", "ALE", "JEW", "HSD", "BUD", "HIN", "SIK", "BAH", "CON", "TAO", "JAN", "SHN",
                                     "ZRO", "PAG", "ITR", "MRN", "UDX", "NRM", "CLE", "OTH", "ADR", "ATH"};

/* Codes that CAMEO has used and ISO has not, or no more. */
static const struct {
    const char *old, *code;
} renamed[] = {{"ROM", "ROU"}, {"TMP", "TLS"}, {"ZAR", "COD"}, {"BUR", "MMR"}, {"KSV", "KOS"}, {"XKX", "KOS"},
               {"YUG", "SRB"}, {"SCG", "SRB"}, {"SUN", "RUS"}, {"PAL", "PSE"}, {"WSB", "PSE"}, {"GZS", "PSE"},
               {"WBG", "PSE"}, {"TAW", "TWN"}, {"BYS", "BLR"}, {"CZE", "CZE"}};

static const char *sector_of(cm_str role, bool *loose) {
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (cm_str_is(role, roles[i].role)) {
            *loose |= roles[i].loose;
            return roles[i].sector;
        }
    for (size_t i = 0; i < sizeof faiths / sizeof *faiths; i++)
        if (cm_str_is(role, faiths[i])) return "REL";
    return "";
}

/* The sector of a row of roles: the first that is one; a faith only where nothing else stands. */
static cm_str sector_of_roles(cm_str chunks, bool *loose, cm_str *used) {
    cm_str best = {"", 0};
    for (size_t i = 0; i + 3 <= chunks.n; i += 3) {
        cm_str chunk = cm_str_cut(chunks, i, i + 3);
        bool one = false;
        const char *sector = sector_of(chunk, &one);
        if (!*sector || (best.n && !cm_str_is(best, "REL"))) continue;
        if (best.n && strcmp(sector, "REL") == 0) continue;
        best = cm_str_of(sector);
        *used = chunk;
        *loose = one;
    }
    return best;
}

static bool type_of_body(cm_str chunk) {
    static const char *const types[] = {"IGO", "NGO", "NGM", "MNC", "IMG", "ISM"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (cm_str_is(chunk, types[i])) return true;
    return false;
}

static bool faith(cm_str chunk) {
    for (size_t i = 0; i < sizeof faiths / sizeof *faiths; i++)
        if (cm_str_is(chunk, faiths[i])) return true;
    return false;
}

/* "MUS" is Mauritius and Islam, "SHN" Saint Helena and Shinto: only a state has roles of office. */
static bool state_by_rest(cm_str rest) {
    for (size_t i = 0; i + 3 <= rest.n; i += 3) {
        bool loose = false;
        const char *sector = sector_of(cm_str_cut(rest, i, i + 3), &loose);
        if (!*sector || strcmp(sector, "REL") == 0) return false;
    }
    return rest.n % 3 == 0;
}

static bool known_code(cm_dict *m, cm_str code) {
    return !cm_str_eq(cm_actors_name(m->actors, code), code);
}

static cm_dict_code bad(const char *why) {
    return (cm_dict_code){.meaning = CM_DICT_BAD, .note = why};
}

/* ---------------------------------------------------------------- dates -- */

static int number(cm_str s) {
    int n = 0;
    for (size_t i = 0; i < s.n; i++) n = n * 10 + (s.s[i] - '0');
    return n;
}

/* YYMMDD and YYYYMMDD, YYDDD and YYYYDDD (day of the year). *clamped: the month has no such day. */
static const char *day_of(cm_str s, char out[12], bool *clamped) {
    for (size_t i = 0; i < s.n; i++)
        if (!isdigit((unsigned char)s.s[i])) return "expected a date in digits (YYYYMMDD or YYMMDD)";
    size_t y = s.n >= 7 ? 4 : 2;
    if (s.n < 5 || s.n > 8) return "expected a date of 6 or 8 digits (YYMMDD or YYYYMMDD)";
    int year = number(cm_str_cut(s, 0, y)), month = 1, day = 1;
    if (y == 2) year += year <= 30 ? 2000 : 1900;
    if (s.n - y == 3) {
        int days = number(cm_str_cut(s, y, s.n));
        if (year < 1 || days < 1 || days > 366) return "there is no such day of the year";
        cm_day_to_ymd(cm_day_from_ymd(year, 1, 1) + days - 1, &year, &month, &day);
    } else {
        month = number(cm_str_cut(s, y, y + 2));
        day = number(cm_str_cut(s, y + 2, s.n));
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return "there is no such day";
        int most = cm_days_in_month(year, month);
        if (day > most) day = most, *clamped = true;
    }
    snprintf(out, 12, "%04d-%02d-%02d", year % 10000, month, day);
    return NULL;
}

static cm_str digits_at(cm_str s, size_t *i) {
    while (*i < s.n && s.s[*i] == ' ') (*i)++;
    size_t from = *i;
    while (*i < s.n && isalnum((unsigned char)s.s[*i])) (*i)++;
    return cm_str_cut(s, from, *i);
}

/* ">DATE", "<DATE", "DATE-DATE", ">DATE<DATE", "DATE:DATE". */
static const char *term_of(cm_str s, cm_dict_code *out, bool *clamped) {
    size_t i = 0;
    while (i < s.n) {
        char c = s.s[i];
        if (c == ' ' || c == '\t') {
            i++;
            continue;
        }
        bool from = true;
        if (c == '>' || c == '<') {
            from = c == '>';
            i++;
            if (i < s.n && s.s[i] == '=') i++;
        } else if (c == '-' || c == ':') {
            from = false;
            i++;
        }
        cm_str date = digits_at(s, &i);
        if (!date.n) return "expected a date after '<', '>' or '-'";
        const char *why = day_of(date, from ? out->from : out->until, clamped);
        if (why) return why;
    }
    if (*out->from && *out->until && strcmp(out->from, out->until) > 0) return "the term ends before it begins";
    return NULL;
}

/* ---------------------------------------------------------------- codes -- */

static bool letters_and_digits(cm_str s) {
    for (size_t i = 0; i < s.n; i++)
        if (!isalnum((unsigned char)s.s[i])) return false;
    return true;
}

/* "IGOUNOREFHCR": a body's code and the roles behind it, in our table's words where it has the body. */
static void body_code(cm_dict *m, cm_str code, cm_dict_code *out, cm_str *rest) {
    out->organisation = true;
    out->code = code;
    *rest = cm_str_cut(code, code.n, code.n);
    if (code.n >= 6) {
        cm_str whole = cm_str_cut(code, 0, 6);
        cm_str last = cm_str_of(cm_arena_printf(m->arena, "%.3s%.3s", code.s, code.s + code.n - 3));
        if (code.n >= 9 && known_code(m, last)) { /* "IGOUNOHLHWHO": the body behind the body */
            out->code = last;
            *rest = cm_str_cut(code, 6, code.n - 3);
        } else if (known_code(m, whole)) {
            out->code = whole;
            *rest = cm_str_cut(code, 6, code.n);
        }
    }
    out->sector = cm_str_is(cm_str_cut(code, 0, 3), "NGM") ? CM_STR("NGO") : cm_str_cut(code, 0, 3);
}

cm_dict_code cm_dict_actor_code(cm_dict *m, cm_str text) {
    cm_dict_code out = {.note = "", .code = {"", 0}, .sector = {"", 0}};
    text = cm_str_trim(text);
    size_t n = 0;
    while (n < text.n && !strchr(" \t<>", text.s[n])) n++;
    cm_str code = cm_str_cut(text, 0, n);
    bool clamped = false;
    const char *why = term_of(cm_str_cut(text, n, text.n), &out, &clamped);
    if (why) return bad(why);
    if (!code.n) return bad("expected a code between the brackets");
    if (cm_str_is(code, "---")) {
        out.meaning = CM_DICT_NULL;
        return out;
    }
    if (cm_str_is(code, "###")) return bad("[###] discards a sentence: Comity has no such codes");
    if (!letters_and_digits(code)) return bad("expected a code of letters and digits");
    char *upper = cm_arena_cstr(m->arena, code);
    for (char *p = upper; *p; p++) *p = (char)toupper((unsigned char)*p);
    code = cm_str_of(upper);
    if (code.n < 3 || code.n > 15) return bad("expected a code of 3 to 15 letters");
    cm_str first = cm_str_cut(code, 0, 3), rest = cm_str_cut(code, 3, code.n), used = {"", 0};
    for (size_t i = 0; i < sizeof renamed / sizeof *renamed; i++)
        if (cm_str_is(first, renamed[i].old)) first = cm_str_of(renamed[i].code);
    bool loose = false;
    out.meaning = CM_DICT_ACTOR;
    if (cm_actors_is_state(m->actors, first) && (!faith(first) || state_by_rest(rest))) {
        out.code = first;
        out.state = true;
        out.doubtful = faith(first) && !rest.n;
        out.sector = sector_of_roles(rest, &loose, &used);
    } else if (type_of_body(first)) {
        body_code(m, code, &out, &rest);
        cm_str sector = sector_of_roles(rest, &loose, &used);
        if (sector.n && !cm_str_is(sector, "REL")) out.sector = sector;
    } else if (known_code(m, cm_str_of(cm_arena_printf(m->arena, "IGO%.*s", CM_FMT(first))))) {
        body_code(m, cm_str_of(cm_arena_printf(m->arena, "IGO%.*s", CM_FMT(code))), &out, &rest);
        cm_str sector = sector_of_roles(rest, &loose, &used);
        if (sector.n) out.sector = sector;
    } else {
        bool one = false;
        const char *role = sector_of(first, &one);
        if (*role && strcmp(role, "REL") != 0)
            return bad(cm_arena_printf(m->arena, "a role without a state or body that has it (%.*s)", CM_FMT(first)));
        /* the dictionary's own code, up to the first role */
        size_t own = 3;
        while (own + 3 <= code.n) {
            const char *sector = sector_of(cm_str_cut(code, own, own + 3), &one);
            if (*sector && strcmp(sector, "REL") != 0) break;
            own += 3;
        }
        if (own + 3 > code.n) own = code.n;
        out.code = cm_str_cut(code, 0, own);
        rest = cm_str_cut(code, own, code.n);
        out.sector = sector_of_roles(rest, &loose, &used);
        if (!out.sector.n && *role) out.sector = CM_STR("REL");
    }
    if (rest.n > used.n)
        out.note = cm_arena_printf(
            m->arena, "of the parts of the code that follow the first one is kept, as the sector %.*s (%.*s)",
            out.sector.n ? (int)out.sector.n : 4, out.sector.n ? out.sector.s : "none", CM_FMT(code));
    else if (loose)
        out.note = cm_arena_printf(m->arena, "PLOVER has no sector of that kind: the nearest is taken (%.*s as %.*s)",
                                   CM_FMT(used), CM_FMT(out.sector));
    if (clamped) out.note = "a month has no such day: its last day is taken";
    return out;
}

cm_dict_code cm_dict_role_code(cm_dict *m, cm_str text) {
    cm_dict_code out = {.meaning = CM_DICT_ACTOR, .note = "", .code = {"", 0}, .sector = {"", 0}};
    text = cm_str_trim(text);
    if (text.n && text.s[0] == '~') text = cm_str_cut(text, 1, text.n);
    if (text.n && text.s[text.n - 1] == '~') text.n--;
    if (cm_str_is(text, "---")) {
        out.meaning = CM_DICT_NULL;
        return out;
    }
    if (text.n < 3 || text.n > 15 || !letters_and_digits(text))
        return bad("expected a role such as [~GOV] between the brackets");
    char *upper = cm_arena_cstr(m->arena, text);
    for (char *p = upper; *p; p++) *p = (char)toupper((unsigned char)*p);
    text = cm_str_of(upper);
    bool loose = false;
    cm_str used = {"", 0};
    out.sector = sector_of_roles(text, &loose, &used);
    if (!out.sector.n) return bad(cm_arena_printf(m->arena, "PLOVER has no sector for the role (%.*s)", CM_FMT(text)));
    if (text.n > used.n)
        out.note = cm_arena_printf(m->arena, "of several roles one is kept, as the sector %.*s (%.*s)",
                                   CM_FMT(out.sector), CM_FMT(text));
    else if (loose)
        out.note = cm_arena_printf(m->arena, "PLOVER has no sector of that kind: the nearest is taken (%.*s as %.*s)",
                                   CM_FMT(used), CM_FMT(out.sector));
    return out;
}
