/* Calendar days as numbers: 0 is 1970-01-01, proleptic Gregorian. */
#ifndef CM_BASE_DAY_H
#define CM_BASE_DAY_H

#include <stdint.h>

/* Years 1 to 9999, months and days from 1. Days beyond a month's end run on. */
int32_t cm_day_from_ymd(int year, int month, int day);
void cm_day_to_ymd(int32_t day, int *year, int *month, int *day_of_month);
int cm_days_in_month(int year, int month);
int cm_weekday(int32_t day); /* 0 Monday … 6 Sunday */
/* "YYYY-MM-DD"; "" for what four digits of year cannot say. */
void cm_day_iso(int32_t day, char out[12]);

#endif
