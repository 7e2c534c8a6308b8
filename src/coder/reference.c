#include "coder/reference.h"

static void count(cm_memory *m, cm_str code) {
    for (uint32_t i = 0; i < m->n_counts; i++)
        if (cm_str_eq(m->counts[i].code, code)) {
            m->counts[i].n++;
            return;
        }
    if (m->n_counts < sizeof m->counts / sizeof *m->counts) {
        m->counts[m->n_counts].code = code;
        m->counts[m->n_counts++].n = 1;
    }
}

void cm_memory_name(cm_memory *m, const cm_party *p, bool subject, bool person, bool many) {
    if (!p->code.n) return;
    count(m, p->code);
    if (person) {
        m->person = *p;
        return;
    }
    if (subject) m->subject = *p;
    if (many) cm_memory_plural(m, p, 1);
    /* the same actor again moves to the front */
    uint32_t i = 0;
    while (i < m->n_recent && !cm_str_eq(m->recent[i].code, p->code)) i++;
    if (i == m->n_recent && m->n_recent < CM_RECENT) m->n_recent++;
    if (i == CM_RECENT) i--;
    for (; i > 0; i--) m->recent[i] = m->recent[i - 1];
    m->recent[0] = *p;
}

void cm_memory_plural(cm_memory *m, const cm_party *parties, uint32_t n) {
    if (n > 4) n = 4;
    m->n_plural = n;
    for (uint32_t i = 0; i < n; i++) m->plural[i] = parties[i];
}

void cm_memory_person(cm_memory *m, cm_str surname, const cm_party *party) {
    for (uint32_t i = 0; i < m->n_persons; i++)
        if (cm_str_ieq(m->persons[i].surname, surname)) {
            if (party->code.n || !m->persons[i].party.code.n) m->persons[i].party = *party;
            return;
        }
    if (m->n_persons < CM_PERSONS) m->persons[m->n_persons++] = (cm_known_person){cm_arena_str(m->arena, surname), *party};
}

const cm_party *cm_memory_find_person(const cm_memory *m, cm_str surname) {
    for (uint32_t i = 0; i < m->n_persons; i++)
        if (cm_str_ieq(m->persons[i].surname, surname)) return &m->persons[i].party;
    return NULL;
}

cm_str cm_memory_main(const cm_memory *m) {
    uint32_t best = 0, second = 0;
    cm_str code = CM_STR("");
    for (uint32_t i = 0; i < m->n_counts; i++) {
        if (m->counts[i].n > best) {
            second = best;
            best = m->counts[i].n;
            code = m->counts[i].code;
        } else if (m->counts[i].n > second) {
            second = m->counts[i].n;
        }
    }
    return best > second ? code : CM_STR("");
}
