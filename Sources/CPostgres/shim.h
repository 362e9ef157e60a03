#include <libpq-fe.h>

// The fields of an error that are read, which libpq has as character macros.
static const int martlet_diagnostic_sqlstate = PG_DIAG_SQLSTATE;
static const int martlet_diagnostic_constraint = PG_DIAG_CONSTRAINT_NAME;
static const int martlet_diagnostic_message = PG_DIAG_MESSAGE_PRIMARY;
