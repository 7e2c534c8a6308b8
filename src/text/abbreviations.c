#include "text/abbreviations.h"

#include <stdlib.h>

typedef struct entry {
    const char *word;
    cm_abbreviation kind;
} entry;

/* In order of strcmp (checked by a test). Case counts: "Sat." is a day, "sat." a verb before a full stop. */
static const entry entries[] = {
    {"Abp", CM_ABBR_TITLE},    {"Adm", CM_ABBR_TITLE},    {"Amb", CM_ABBR_TITLE},    {"Apr", CM_ABBR_DATE},
    {"Ariz", CM_ABBR_MAYBE},   {"Ark", CM_ABBR_MAYBE},    {"Art", CM_ABBR_NUMBER},   {"Arts", CM_ABBR_NUMBER},
    {"Asst", CM_ABBR_TITLE},   {"Att", CM_ABBR_TITLE},    {"Atty", CM_ABBR_TITLE},   {"Aug", CM_ABBR_DATE},
    {"Ave", CM_ABBR_MAYBE},    {"Bldg", CM_ABBR_MAYBE},   {"Blvd", CM_ABBR_MAYBE},   {"Bp", CM_ABBR_TITLE},
    {"Brig", CM_ABBR_TITLE},   {"Bros", CM_ABBR_MAYBE},   {"Bt", CM_ABBR_MAYBE},     {"CORP", CM_ABBR_MAYBE},
    {"Calif", CM_ABBR_MAYBE},  {"Capt", CM_ABBR_TITLE},   {"Cdr", CM_ABBR_TITLE},    {"Ch", CM_ABBR_NUMBER},
    {"Cmdr", CM_ABBR_TITLE},   {"Co", CM_ABBR_MAYBE},     {"Col", CM_ABBR_TITLE},    {"Colo", CM_ABBR_MAYBE},
    {"Comdr", CM_ABBR_TITLE},  {"Cong", CM_ABBR_TITLE},   {"Conn", CM_ABBR_MAYBE},   {"Corp", CM_ABBR_MAYBE},
    {"Cpl", CM_ABBR_TITLE},    {"DR", CM_ABBR_TITLE},     {"Dec", CM_ABBR_DATE},     {"Del", CM_ABBR_MAYBE},
    {"Dem", CM_ABBR_TITLE},    {"Dep", CM_ABBR_TITLE},    {"Dept", CM_ABBR_TITLE},   {"Dist", CM_ABBR_MAYBE},
    {"Dr", CM_ABBR_TITLE},     {"Drs", CM_ABBR_TITLE},    {"Ed", CM_ABBR_TITLE},     {"Eds", CM_ABBR_TITLE},
    {"Eng", CM_ABBR_TITLE},    {"Esq", CM_ABBR_MAYBE},    {"Etc", CM_ABBR_MAYBE},    {"Ex", CM_ABBR_NUMBER},
    {"Feb", CM_ABBR_DATE},     {"Fig", CM_ABBR_NUMBER},   {"Figs", CM_ABBR_NUMBER},  {"Fla", CM_ABBR_MAYBE},
    {"Fri", CM_ABBR_DATE},     {"Ft", CM_ABBR_TITLE},     {"GEN", CM_ABBR_TITLE},    {"Gen", CM_ABBR_TITLE},
    {"Gens", CM_ABBR_TITLE},   {"Gov", CM_ABBR_TITLE},    {"Govs", CM_ABBR_TITLE},   {"Govt", CM_ABBR_TITLE},
    {"Hon", CM_ABBR_TITLE},    {"INC", CM_ABBR_MAYBE},    {"Ill", CM_ABBR_MAYBE},    {"Inc", CM_ABBR_MAYBE},
    {"Ind", CM_ABBR_MAYBE},    {"Insp", CM_ABBR_TITLE},   {"Intl", CM_ABBR_TITLE},   {"Jan", CM_ABBR_DATE},
    {"Jr", CM_ABBR_MAYBE},     {"Jul", CM_ABBR_DATE},     {"Jun", CM_ABBR_DATE},     {"Kan", CM_ABBR_MAYBE},
    {"Ky", CM_ABBR_MAYBE},     {"LTD", CM_ABBR_MAYBE},    {"La", CM_ABBR_NUMBER},    {"Lieut", CM_ABBR_TITLE},
    {"Lt", CM_ABBR_TITLE},     {"Ltd", CM_ABBR_MAYBE},    {"MR", CM_ABBR_TITLE},     {"MRS", CM_ABBR_TITLE},
    {"MS", CM_ABBR_TITLE},     {"Maj", CM_ABBR_TITLE},    {"Mar", CM_ABBR_DATE},     {"Mass", CM_ABBR_MAYBE},
    {"Md", CM_ABBR_MAYBE},     {"Messrs", CM_ABBR_TITLE}, {"Mfg", CM_ABBR_MAYBE},    {"Mgr", CM_ABBR_TITLE},
    {"Mich", CM_ABBR_MAYBE},   {"Minn", CM_ABBR_MAYBE},   {"Miss", CM_ABBR_NUMBER},  {"Mlle", CM_ABBR_TITLE},
    {"Mme", CM_ABBR_TITLE},    {"Mo", CM_ABBR_NUMBER},    {"Mon", CM_ABBR_DATE},     {"Mr", CM_ABBR_TITLE},
    {"Mrs", CM_ABBR_TITLE},    {"Ms", CM_ABBR_TITLE},     {"Msgr", CM_ABBR_TITLE},   {"Mt", CM_ABBR_TITLE},
    {"Mts", CM_ABBR_TITLE},    {"Neb", CM_ABBR_MAYBE},    {"Nev", CM_ABBR_MAYBE},    {"No", CM_ABBR_NUMBER},
    {"Nos", CM_ABBR_NUMBER},   {"Nov", CM_ABBR_DATE},     {"Oct", CM_ABBR_DATE},     {"Okla", CM_ABBR_MAYBE},
    {"Ore", CM_ABBR_MAYBE},    {"PVT", CM_ABBR_MAYBE},    {"Pa", CM_ABBR_NUMBER},    {"Para", CM_ABBR_NUMBER},
    {"Penn", CM_ABBR_MAYBE},   {"Pfc", CM_ABBR_TITLE},    {"Ph", CM_ABBR_MAYBE},     {"Plc", CM_ABBR_MAYBE},
    {"Pres", CM_ABBR_TITLE},   {"Prof", CM_ABBR_TITLE},   {"Profs", CM_ABBR_TITLE},  {"Pt", CM_ABBR_NUMBER},
    {"Pte", CM_ABBR_TITLE},    {"Pvt", CM_ABBR_TITLE},    {"Rd", CM_ABBR_MAYBE},     {"Rep", CM_ABBR_TITLE},
    {"Reps", CM_ABBR_TITLE},   {"Rev", CM_ABBR_TITLE},    {"Rm", CM_ABBR_NUMBER},    {"Rt", CM_ABBR_TITLE},
    {"Sat", CM_ABBR_DATE},     {"Sec", CM_ABBR_NUMBER},   {"Sen", CM_ABBR_TITLE},    {"Sens", CM_ABBR_TITLE},
    {"Sep", CM_ABBR_DATE},     {"Sept", CM_ABBR_DATE},    {"Sgt", CM_ABBR_TITLE},    {"Sr", CM_ABBR_MAYBE},
    {"St", CM_ABBR_TITLE},     {"Sta", CM_ABBR_TITLE},    {"Ste", CM_ABBR_TITLE},    {"Sts", CM_ABBR_TITLE},
    {"Sun", CM_ABBR_DATE},     {"Supt", CM_ABBR_TITLE},   {"Tenn", CM_ABBR_MAYBE},   {"Tex", CM_ABBR_MAYBE},
    {"Thu", CM_ABBR_DATE},     {"Thur", CM_ABBR_DATE},    {"Thurs", CM_ABBR_DATE},   {"Tue", CM_ABBR_DATE},
    {"Tues", CM_ABBR_DATE},    {"Univ", CM_ABBR_MAYBE},   {"Va", CM_ABBR_MAYBE},     {"Vol", CM_ABBR_NUMBER},
    {"Vols", CM_ABBR_NUMBER},  {"Vt", CM_ABBR_MAYBE},     {"Wash", CM_ABBR_MAYBE},   {"Wed", CM_ABBR_DATE},
    {"Wis", CM_ABBR_MAYBE},    {"Wyo", CM_ABBR_MAYBE},    {"al", CM_ABBR_MAYBE},     {"approx", CM_ABBR_TITLE},
    {"b", CM_ABBR_NUMBER},     {"bn", CM_ABBR_NUMBER},    {"c", CM_ABBR_NUMBER},     {"ca", CM_ABBR_NUMBER},
    {"cent", CM_ABBR_NUMBER},  {"cf", CM_ABBR_TITLE},     {"co", CM_ABBR_NUMBER},    {"d", CM_ABBR_NUMBER},
    {"dept", CM_ABBR_TITLE},   {"ed", CM_ABBR_NUMBER},    {"eds", CM_ABBR_NUMBER},   {"eg", CM_ABBR_TITLE},
    {"esp", CM_ABBR_TITLE},    {"est", CM_ABBR_NUMBER},   {"etc", CM_ABBR_MAYBE},    {"ext", CM_ABBR_NUMBER},
    {"ff", CM_ABBR_MAYBE},     {"fig", CM_ABBR_NUMBER},   {"figs", CM_ABBR_NUMBER},  {"govt", CM_ABBR_TITLE},
    {"ibid", CM_ABBR_MAYBE},   {"ie", CM_ABBR_TITLE},     {"incl", CM_ABBR_TITLE},   {"intl", CM_ABBR_TITLE},
    {"no", CM_ABBR_NUMBER},    {"nos", CM_ABBR_NUMBER},   {"op", CM_ABBR_NUMBER},    {"p", CM_ABBR_NUMBER},
    {"para", CM_ABBR_NUMBER},  {"paras", CM_ABBR_NUMBER}, {"pp", CM_ABBR_NUMBER},    {"resp", CM_ABBR_TITLE},
    {"rev", CM_ABBR_NUMBER},   {"sec", CM_ABBR_NUMBER},   {"ser", CM_ABBR_NUMBER},   {"v", CM_ABBR_TITLE},
    {"viz", CM_ABBR_TITLE},    {"vol", CM_ABBR_NUMBER},   {"vols", CM_ABBR_NUMBER},  {"vs", CM_ABBR_TITLE},
};

static int compare(const void *key, const void *item) {
    return cm_str_cmp(*(const cm_str *)key, cm_str_of(((const entry *)item)->word));
}

static bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* "U.S", "a.m", "Ph.D", "S.F.R.Y": runs of one to three letters between dots, one of them a single letter. */
static bool dotted(cm_str w) {
    size_t run = 0;
    bool dot = false, single = false;
    for (size_t i = 0; i < w.n; i++) {
        if (w.s[i] == '.') {
            if (run == 0) return false;
            single |= run == 1;
            dot = true;
            run = 0;
        } else if (letter(w.s[i])) {
            if (++run > 3) return false;
        } else {
            return false;
        }
    }
    return dot && run > 0 && (single || run == 1);
}

cm_abbreviation cm_abbreviation_of(cm_str word) {
    if (word.n == 0 || word.n > 24) return CM_NO_ABBREVIATION;
    if (word.n == 1 && word.s[0] >= 'A' && word.s[0] <= 'Z') return CM_ABBR_INITIAL;
    if (word.n == 2 && ((unsigned char)word.s[0] & 0xE0) == 0xC0) {
        unsigned char b = (unsigned char)word.s[1];
        if ((unsigned char)word.s[0] == 0xC3 && b >= 0x80 && b <= 0x9E) return CM_ABBR_INITIAL; /* À to Þ */
    }
    const entry *found = bsearch(&word, entries, sizeof entries / sizeof *entries, sizeof *entries, compare);
    if (found) return found->kind;
    return dotted(word) ? CM_ABBR_DOTTED : CM_NO_ABBREVIATION;
}
