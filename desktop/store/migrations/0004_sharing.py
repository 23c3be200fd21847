"""One desk on many computers: what travels with it, and what each computer notes for itself."""

RECORD = """rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new TEXT NOT NULL,
  _clk TEXT NOT NULL, _extra TEXT,"""

TABLES = """
computer: device TEXT NOT NULL, seat TEXT NOT NULL, agent BLOB NOT NULL, name TEXT NOT NULL, box_key TEXT NOT NULL,
  version TEXT NOT NULL, platform TEXT NOT NULL, desk_work INTEGER NOT NULL, revoked INTEGER NOT NULL, joined_at INTEGER
  NOT NULL;
credential: mailbox BLOB NOT NULL, computer BLOB NOT NULL, kind TEXT NOT NULL, sealed TEXT NOT NULL;
ticket_alias: ticket BLOB NOT NULL, number INTEGER NOT NULL;
number_block: device TEXT NOT NULL, first INTEGER NOT NULL, size INTEGER NOT NULL;
conflict: tbl TEXT NOT NULL, row BLOB NOT NULL, ticket BLOB, field TEXT NOT NULL, lost TEXT, lost_clock TEXT NOT NULL,
  lost_by TEXT NOT NULL, won_clock TEXT NOT NULL, at INTEGER NOT NULL;
shared_cause: ticket BLOB NOT NULL, chain BLOB NOT NULL, depth INTEGER NOT NULL, actor TEXT NOT NULL, message BLOB,
  triggers TEXT NOT NULL, changes TEXT NOT NULL, at INTEGER NOT NULL;
"""

LOCAL = """
CREATE TABLE sync_self (one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), device TEXT NOT NULL, hlc INTEGER NOT NULL,
  lseq INTEGER NOT NULL, applying INTEGER NOT NULL, skew INTEGER NOT NULL, n INTEGER NOT NULL, tokens TEXT NOT NULL);
CREATE TABLE sync_dirty (tbl TEXT NOT NULL, id BLOB NOT NULL, lseq INTEGER NOT NULL, base TEXT NOT NULL,
  since INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (tbl, id)) WITHOUT ROWID;
CREATE TABLE sync_cursor (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sync_refused (rid INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, tbl TEXT NOT NULL, row_id BLOB,
  device TEXT NOT NULL, agent TEXT NOT NULL, why TEXT NOT NULL, details TEXT NOT NULL, data BLOB, state TEXT NOT NULL);
CREATE TABLE sync_held (rid INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL, tbl TEXT NOT NULL, row_id BLOB, why TEXT
  NOT NULL, data BLOB NOT NULL);
CREATE TABLE sync_unknown (tbl TEXT NOT NULL, row_id BLOB NOT NULL, data BLOB NOT NULL, PRIMARY KEY (tbl, row_id))
  WITHOUT ROWID;
CREATE TABLE sync_shipped (tbl TEXT NOT NULL, row_id BLOB NOT NULL, scopes TEXT NOT NULL, PRIMARY KEY (tbl, row_id))
  WITHOUT ROWID;
CREATE TABLE sync_file (name TEXT NOT NULL PRIMARY KEY, device TEXT NOT NULL, n INTEGER NOT NULL, digest TEXT NOT NULL,
  state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sync_lease (name TEXT NOT NULL PRIMARY KEY, token INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sync_blob (sha BLOB NOT NULL PRIMARY KEY, scopes TEXT NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sync_owed (kind TEXT NOT NULL, row_id BLOB NOT NULL, PRIMARY KEY (kind, row_id)) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX sync_dirty_lseq ON sync_dirty (lseq, since);
CREATE INDEX sync_held_row ON sync_held (tbl, row_id);
CREATE INDEX sync_file_device ON sync_file (device, n);
CREATE INDEX computer_agent ON computer (agent);
CREATE INDEX computer_device ON computer (device);
CREATE INDEX credential_mailbox ON credential (mailbox);
CREATE INDEX ticket_alias_ticket ON ticket_alias (ticket);
CREATE INDEX ticket_alias_number ON ticket_alias (number);
CREATE INDEX conflict_ticket ON conflict (ticket);
CREATE INDEX shared_cause_at ON shared_cause (at);
"""

COLUMNS = """
ALTER TABLE event ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE event ADD COLUMN _new TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN _clk TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN _extra TEXT;
"""
"""Events travel like any other row."""


def up(migrator, db):
    for statement in TABLES.split(";"):
        name, colon, columns = statement.strip().partition(":")
        if colon:
            db.execute_sql(f"CREATE TABLE {name} ({RECORD} {columns})")
            db.execute_sql(f"CREATE UNIQUE INDEX {name}_id ON {name} (id)")
    for script in (LOCAL, INDEXES, COLUMNS):
        for statement in script.split(";"):
            if statement.strip():
                db.execute_sql(statement)
