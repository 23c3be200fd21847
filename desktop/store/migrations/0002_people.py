"""Several people at one desk: roles, members, denials, sign-in secrets, referrals, the audit log."""

RECORD = """rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new TEXT NOT NULL,
  _clk TEXT NOT NULL, _extra TEXT,"""

TABLES = {
    "role": "name TEXT NOT NULL, description TEXT NOT NULL, base TEXT NOT NULL, position INTEGER NOT NULL,"
    " created_at INTEGER NOT NULL",
    "role_grant": "role TEXT NOT NULL, permission TEXT NOT NULL, scope INTEGER NOT NULL",
    "membership": "department BLOB NOT NULL, agent BLOB NOT NULL, role TEXT NOT NULL, tickets INTEGER NOT NULL,"
    " chats INTEGER NOT NULL, calls INTEGER NOT NULL, extended INTEGER NOT NULL, alerts INTEGER NOT NULL,"
    " availability TEXT NOT NULL, max_load INTEGER NOT NULL, priority INTEGER NOT NULL",
    "denial": "department BLOB NOT NULL, agent BLOB, permission TEXT NOT NULL",
    "agent_secret": "agent BLOB NOT NULL, password TEXT NOT NULL, must_change INTEGER NOT NULL,"
    " invitation TEXT NOT NULL, invited_until INTEGER, recovery TEXT NOT NULL, changed_at INTEGER NOT NULL",
    "ticket_referral": 'ticket BLOB NOT NULL, department BLOB, agent BLOB, "by" BLOB, note TEXT NOT NULL,'
    " at INTEGER NOT NULL",
    "audit_entry": "at INTEGER NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL, actor TEXT NOT NULL,"
    " actor_name TEXT NOT NULL, action TEXT NOT NULL, kind TEXT NOT NULL, object TEXT NOT NULL, name TEXT NOT NULL,"
    " field TEXT NOT NULL, old TEXT, new TEXT, cause BLOB, previous TEXT NOT NULL, digest TEXT NOT NULL",
}

INDEXES = """
CREATE INDEX ticket_referral_ticket ON ticket_referral (ticket);
CREATE INDEX ticket_referral_department ON ticket_referral (department);
CREATE INDEX ticket_referral_agent ON ticket_referral (agent);
CREATE INDEX audit_entry_device_seq ON audit_entry (device, seq);
CREATE INDEX audit_entry_at ON audit_entry (at);
"""

COLUMNS = """
ALTER TABLE agent ADD COLUMN photo BLOB;
ALTER TABLE agent ADD COLUMN gender TEXT NOT NULL DEFAULT '';
ALTER TABLE agent ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agent ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE agent ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE agent ADD COLUMN availability TEXT NOT NULL DEFAULT 'available';
ALTER TABLE agent ADD COLUMN away_until INTEGER;
ALTER TABLE agent ADD COLUMN away_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE agent ADD COLUMN deputy BLOB;
ALTER TABLE agent ADD COLUMN deputy_from INTEGER;
ALTER TABLE agent ADD COLUMN deputy_until INTEGER;
ALTER TABLE department ADD COLUMN kind TEXT NOT NULL DEFAULT 'function';
ALTER TABLE department ADD COLUMN parent BLOB;
ALTER TABLE department ADD COLUMN escalation BLOB;
ALTER TABLE department ADD COLUMN leader BLOB;
ALTER TABLE department ADD COLUMN mailbox BLOB;
ALTER TABLE department ADD COLUMN visibility TEXT NOT NULL DEFAULT 'members';
ALTER TABLE department ADD COLUMN language TEXT NOT NULL DEFAULT '';
"""

RIGHTS = {
    "agent": ("INSERT", "UPDATE OF role, active, deleted"),
    "role": ("INSERT", "UPDATE"),
    "role_grant": ("INSERT", "UPDATE"),
    "membership": ("INSERT", "UPDATE OF role, deleted, department, agent"),
    "denial": ("INSERT", "UPDATE"),
    "department": ("INSERT", "UPDATE OF visibility, archived, deleted"),
}
"""What an actor's rights are read from. Whoever holds an actor asks for this number and reads again when it moved."""


def up(migrator, db):
    for name, columns in TABLES.items():
        db.execute_sql(f"CREATE TABLE {name} ({RECORD} {columns})")
        db.execute_sql(f"CREATE UNIQUE INDEX {name}_id ON {name} (id)")
    for script in (INDEXES, COLUMNS):
        for statement in script.split(";"):
            if statement.strip():
                db.execute_sql(statement)
    db.execute_sql("INSERT INTO local (key, value) VALUES ('rights', '0')")
    for table, moments in RIGHTS.items():
        for number, moment in enumerate(moments):
            db.execute_sql(
                f"CREATE TRIGGER {table}_rights_{number} AFTER {moment} ON {table} BEGIN"
                " UPDATE local SET value = CAST(value AS INTEGER) + 1 WHERE key = 'rights'; END"
            )
    for moment in (
        "UPDATE OF at, device, seq, actor, actor_name, action, kind, object, name, field, old, new, cause,"
        " previous, digest, deleted",
        "DELETE",
    ):
        name = moment.split()[0].lower()
        db.execute_sql(
            f"CREATE TRIGGER audit_entry_no_{name} BEFORE {moment} ON audit_entry BEGIN"
            " SELECT RAISE(ABORT, 'the audit log is never changed'); END"
        )
