/* From the schemas of earlier versions to this one. What the ledger was told stays as it is; what is derived from it is
 * made anew. Runs within one transaction: an upgrade that is broken off leaves the ledger as it was. */
#include "ledger/ledger.h"

/* In order of the key, so that the table is written from one end to the other. */
static const char REPORTS[] = "INSERT INTO dyad_report " CM_REPORT_ROWS " ORDER BY 1, 2, 3, 4";
static const char STATES[] = "INSERT INTO dyad_state (a, b) SELECT DISTINCT a, b FROM dyad_report;"
                             "DROP TABLE fluent_index; PRAGMA user_version = 2";

comity_status cm_ledger_upgrade(comity_ledger *ledger, comity_error *err) {
    const char *const steps[] = {cm_ledger_state_tables, REPORTS, STATES};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (sqlite3_exec(ledger->db, steps[i], NULL, NULL, NULL) != SQLITE_OK)
            return cm_ledger_fail(ledger, "bringing it up to date", err);
    return COMITY_OK;
}
