#include "syntax/lemma.h"
#include "syntax/syntax.h"

#include <stdlib.h>

/* What an ending does not tell and no treebank of ours holds: sorted by form. */
static const struct word {
    const char *form, *lemma;
} words[] = {
    {"airdropped", "airdrop"}, {"airdropping", "airdrop"}, {"annulling", "annul"}, {"atoned", "atone"},
    {"atoning", "atone"}, {"bankrolled", "bankroll"}, {"bankrolling", "bankroll"}, {"bases", "base"},
    {"berthed", "berth"}, {"berthing", "berth"}, {"billeted", "billet"}, {"billeting", "billet"},
    {"bivouacked", "bivouac"}, {"booted", "boot"}, {"booting", "boot"}, {"bused", "bus"}, {"bussed", "bus"},
    {"buzzed", "buzz"}, {"buzzing", "buzz"}, {"cajoled", "cajole"}, {"cajoling", "cajole"}, {"chafed", "chafe"},
    {"chafing", "chafe"}, {"clung", "cling"}, {"collared", "collar"}, {"collaring", "collar"}, {"combated", "combat"},
    {"combating", "combat"}, {"combatted", "combat"}, {"defaming", "defame"}, {"doled", "dole"}, {"doling", "dole"},
    {"dynamited", "dynamite"}, {"dynamiting", "dynamite"}, {"eavesdropped", "eavesdrop"},
    {"eavesdropping", "eavesdrop"}, {"egging", "egg"}, {"enrolled", "enrol"}, {"enrolling", "enrol"},
    {"extolling", "extol"}, {"felled", "fell"}, {"felling", "fell"}, {"feted", "fete"}, {"feting", "fete"},
    {"feuded", "feud"}, {"feuding", "feud"}, {"footed", "foot"}, {"froze", "freeze"}, {"gassed", "gas"},
    {"gassing", "gas"}, {"griped", "gripe"}, {"guillotined", "guillotine"}, {"guillotining", "guillotine"},
    {"haled", "hale"}, {"haling", "hale"}, {"importuned", "importune"}, {"inflaming", "inflame"},
    {"jawboned", "jawbone"}, {"knifed", "knife"}, {"knifing", "knife"}, {"lambasted", "lambaste"},
    {"lambasting", "lambaste"}, {"loosing", "loose"}, {"looted", "loot"}, {"looting", "loot"},
    {"manoeuvred", "manoeuvre"}, {"manoeuvring", "manoeuvre"}, {"meted", "mete"}, {"meting", "mete"},
    {"mulled", "mull"}, {"mulling", "mull"}, {"overcame", "overcome"}, {"phoned", "phone"}, {"phoning", "phone"},
    {"piped", "pipe"}, {"poked", "poke"}, {"prodded", "prod"}, {"prodding", "prod"}, {"quarantined", "quarantine"},
    {"quarantining", "quarantine"}, {"raked", "rake"}, {"regaled", "regale"}, {"retaken", "retake"},
    {"retook", "retake"}, {"reviled", "revile"}, {"reviling", "revile"}, {"ringed", "ring"}, {"rooted", "root"},
    {"routed", "rout"}, {"routing", "rout"}, {"schemed", "scheme"}, {"scheming", "scheme"}, {"shaming", "shame"},
    {"shook", "shake"}, {"shoring", "shore"}, {"shot", "shoot"}, {"sideswiped", "sideswipe"}, {"slain", "slay"},
    {"slid", "slide"}, {"slung", "sling"}, {"smoothed", "smooth"}, {"smoothing", "smooth"}, {"sniped", "snipe"},
    {"sniping", "snipe"}, {"snooped", "snoop"}, {"snooping", "snoop"}, {"sortied", "sortie"}, {"spiriting", "spirit"},
    {"stoned", "stone"}, {"stoning", "stone"}, {"strafed", "strafe"}, {"strafing", "strafe"}, {"strode", "stride"},
    {"strove", "strive"}, {"strung", "string"}, {"stymied", "stymie"}, {"stymying", "stymie"}, {"swam", "swim"},
    {"swiped", "swipe"}, {"swooped", "swoop"}, {"teargassed", "teargas"}, {"teargassing", "teargas"},
    {"telephoned", "telephone"}, {"telephoning", "telephone"}, {"toned", "tone"}, {"toning", "tone"}, {"tore", "tear"},
    {"trod", "tread"}, {"unearthing", "unearth"}, {"unfroze", "unfreeze"}, {"unplugged", "unplug"},
    {"uprooted", "uproot"}, {"uprooting", "uproot"}, {"usurped", "usurp"}, {"usurping", "usurp"}, {"voided", "void"},
    {"voiding", "void"}, {"wiretapped", "wiretap"}, {"wiretapping", "wiretap"}, {"wove", "weave"},
};

static int by_form(const void *key, const void *word) {
    return cm_str_cmp(*(const cm_str *)key, cm_str_of(((const struct word *)word)->form));
}

uint64_t cm_lemma_key(int xpos, cm_str word, size_t length) {
    uint64_t salt = (uint64_t)xpos * 2 + (length > word.n) + 1;
    if (length < word.n) word = cm_str_cut(word, word.n - length, word.n);
    uint64_t h = (cm_str_hash(word) ^ (salt * 0x9e3779b97f4a7c15ull)) * 0xff51afd7ed558ccdull;
    h ^= h >> 32;
    return h & ~(uint64_t)0xffff;
}

static const cm_lemma_rule *find(const cm_lemmas *l, uint64_t key) {
    size_t low = l->index[key >> 52], high = l->index[(key >> 52) + 1];
    while (low < high) {
        size_t mid = (low + high) / 2;
        if ((l->keys[mid] & ~(uint64_t)0xffff) < key)
            low = mid + 1;
        else
            high = mid;
    }
    if (low >= l->n_keys || (l->keys[low] & ~(uint64_t)0xffff) != key) return NULL;
    size_t rule = l->keys[low] & 0xffff;
    return rule < l->n_rules ? &l->rules[rule] : NULL;
}

cm_str cm_lemma_apply(cm_arena *arena, cm_str word, const cm_lemma_rule *rule) {
    if (rule->strip > word.n || (rule->strip == word.n && rule->length == 0)) return word;
    /* endings are bytes: what would leave half a character ("ºC") is no ending */
    if (rule->strip && ((unsigned char)word.s[word.n - rule->strip] & 0xC0) == 0x80) return word;
    if (rule->length == 0) return cm_str_cut(word, 0, word.n - rule->strip);
    size_t keep = word.n - rule->strip;
    char *out = cm_arena_alloc(arena, keep + rule->length + 1);
    memcpy(out, word.s, keep);
    memcpy(out + keep, rule->add, rule->length);
    return (cm_str){out, keep + rule->length};
}

cm_str cm_lemma_of(const cm_lemmas *lemmas, cm_arena *arena, cm_str form, cm_str lower, int xpos, bool proper) {
    if (lower.n == 0) return form;
    size_t n = sizeof words / sizeof *words;
    const struct word *known = proper ? NULL : bsearch(&lower, words, n, sizeof *words, by_form);
    /* "the looting", "a shot" are nouns of their own; "bases" and "froze" are these whatever their tag */
    bool noun = cm_xpos_names[xpos][0] == 'N' && (lower.s[lower.n - 1] == 'g' || lower.s[lower.n - 1] == 't');
    if (known && !noun) return cm_str_of(known->lemma);
    const cm_lemma_rule *rule = find(lemmas, cm_lemma_key(xpos, lower, lower.n + 1));
    size_t length = lower.n < CM_LEMMA_ENDING ? lower.n : CM_LEMMA_ENDING;
    while (!rule) {
        rule = find(lemmas, cm_lemma_key(xpos, lower, length));
        if (length-- == 0) break;
    }
    cm_str base = proper ? form : lower;
    return rule ? cm_lemma_apply(arena, base, rule) : base;
}
