#include "coder/date_words.h"

bool cm_word_in(cm_str word, const char *const *list) {
    return cm_str_place(word, list) >= 0;
}

static bool digit(char c) { return c >= '0' && c <= '9'; }

static int number(cm_str s) {
    int value = 0;
    if (s.n == 0 || s.n > 6) return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (!digit(s.s[i])) return -1;
        value = value * 10 + s.s[i] - '0';
    }
    return value;
}

int cm_month_of(cm_str word, bool *abbreviated) {
    static const char *const names[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                        "September", "October", "November", "December", NULL};
    static const char *const shorts[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
                                         "Sept", NULL};
    if (abbreviated) *abbreviated = false;
    if (word.n < 3 || word.s[0] < 'A' || word.s[0] > 'Z') return 0;
    int m = cm_str_place(word, names);
    if (m >= 0) return m + 1;
    if (word.s[word.n - 1] == '.') word.n--;
    m = cm_str_place(word, shorts);
    if (m < 0) return 0;
    if (abbreviated) *abbreviated = true;
    return m == 12 ? 9 : m + 1;
}

int cm_weekday_of(cm_str word) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", NULL};
    static const char *const shorts[] = {"Mon.", "Tues.", "Wed.", "Thurs.", "Fri.", "Sat.", "Sun.", NULL};
    if (word.n < 3 || word.s[0] < 'A' || word.s[0] > 'Z') return -1;
    int d = cm_str_place(word, names);
    return d >= 0 ? d : cm_str_place(word, shorts);
}

int cm_year_of(cm_str word) {
    if (word.n != 4) return 0;
    int y = number(word);
    return y >= 1000 && y <= 2100 ? y : 0;
}

int cm_ordinal_of(cm_str word) {
    static const char *const names[] = {"first",    "second",     "third",      "fourth",      "fifth",      "sixth",
                                        "seventh",  "eighth",     "ninth",      "tenth",       "eleventh",   "twelfth",
                                        "thirteenth", "fourteenth", "fifteenth", "sixteenth",  "seventeenth", "eighteenth",
                                        "nineteenth", "twentieth", NULL};
    if (word.n >= 3 && digit(word.s[0])) {
        static const char *const ends[] = {"st", "nd", "rd", "th", NULL};
        int value = number(cm_str_cut(word, 0, word.n - 2));
        return value > 0 && cm_word_in(cm_str_cut(word, word.n - 2, word.n), ends) ? value : 0;
    }
    return word.n < 5 ? 0 : cm_str_place(word, names) + 1; /* asked thrice of every token, and most are short */
}

int cm_day_of(cm_str word, bool *ordinal) {
    *ordinal = false;
    int d = word.n <= 2 ? number(word) : -1;
    if (d < 0) {
        d = cm_ordinal_of(word);
        *ordinal = d > 0;
    }
    return d >= 1 && d <= 31 ? d : 0;
}

int cm_decade_of(cm_str word) {
    if (word.n && word.s[0] == '\'') word = cm_str_cut(word, 1, word.n);
    if (word.n < 3 || word.s[word.n - 1] != 's') return 0;
    word.n--;
    if (word.s[word.n - 1] == '\'') word.n--;
    int value = number(word);
    if (value < 0 || value % 10 != 0) return 0;
    if (word.n == 4) return value >= 1000 && value <= 2100 ? value : 0;
    return word.n == 2 && value >= 20 ? 1900 + value : 0;
}

int cm_count_of(cm_str word) {
    static const char *const names[] = {"a",   "one",   "two",   "three", "four", "five",   "six",    "seven",
                                        "eight", "nine", "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen",
                                        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", NULL};
    static const char *const others[] = {"an", "another", NULL};
    if (cm_word_in(word, others)) return 1;
    int n = cm_str_place(word, names);
    if (n >= 0) return n == 0 ? 1 : n;
    static const char *const tens[] = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", NULL};
    n = cm_str_place(word, tens);
    if (n >= 0) return 10 * (n + 3);
    n = word.n <= 3 ? number(word) : -1;
    return n > 0 ? n : 0;
}

int cm_season_of(cm_str word) {
    static const char *const names[] = {"spring", "summer", "autumn", "winter", "fall", NULL};
    int s = cm_str_place(word, names);
    return s == 4 ? 2 : s;
}

cm_unit cm_unit_of(cm_str word) {
    static const char *const names[] = {"day", "weekend", "week", "month", "quarter", "year", "decade", "century", NULL};
    if (cm_str_ieq(word, CM_STR("centuries"))) return CM_UNIT_CENTURY;
    if (word.n > 3 && word.s[word.n - 1] == 's') word.n--;
    return (cm_unit)(cm_str_place(word, names) + 1);
}

cm_part cm_part_of(cm_str word) {
    static const char *const early[] = {"early", "beginning", "start", "begin", NULL};
    static const char *const mid[] = {"mid", "middle", NULL};
    static const char *const late[] = {"late", "end", "close", NULL};
    if (cm_word_in(word, early)) return CM_PART_EARLY;
    if (cm_word_in(word, mid)) return CM_PART_MID;
    return cm_word_in(word, late) ? CM_PART_LATE : CM_PART_NONE;
}
