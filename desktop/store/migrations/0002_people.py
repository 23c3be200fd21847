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

LISTS = """
ALTER TABLE ticket ADD COLUMN shared TEXT NOT NULL DEFAULT '';
DROP INDEX ticket_mine_updated;
DROP INDEX ticket_mine_created;
DROP INDEX ticket_mine_priority;
DROP INDEX ticket_department_updated;
DROP INDEX ticket_department_created;
DROP INDEX ticket_department_priority;
CREATE INDEX ticket_home_updated ON ticket (department, lane, updated_at);
CREATE INDEX ticket_home_created ON ticket (department, lane, created_at);
CREATE INDEX ticket_home_priority ON ticket (department, lane, priority, updated_at);
CREATE INDEX ticket_free_updated ON ticket (department, lane, updated_at) WHERE assignee IS NULL;
CREATE INDEX ticket_free_created ON ticket (department, lane, created_at) WHERE assignee IS NULL;
CREATE INDEX ticket_free_priority ON ticket (department, lane, priority, updated_at) WHERE assignee IS NULL;
CREATE INDEX ticket_agent_updated ON ticket (assignee, lane, updated_at) WHERE assignee IS NOT NULL;
CREATE INDEX ticket_agent_created ON ticket (assignee, lane, created_at) WHERE assignee IS NOT NULL;
CREATE INDEX ticket_agent_priority ON ticket (assignee, lane, priority, updated_at) WHERE assignee IS NOT NULL;
CREATE INDEX participant_email ON participant (email COLLATE NOCASE);
CREATE TABLE ticket_referred (target BLOB NOT NULL, rid INTEGER NOT NULL, lane INTEGER NOT NULL, updated_at INTEGER
  NOT NULL, created_at INTEGER NOT NULL, priority INTEGER NOT NULL, PRIMARY KEY (target, rid)) WITHOUT ROWID;
CREATE INDEX ticket_referred_rid ON ticket_referred (rid);
CREATE INDEX ticket_referred_updated ON ticket_referred (target, lane, updated_at, rid);
CREATE INDEX ticket_referred_created ON ticket_referred (target, lane, created_at, rid);
CREATE INDEX ticket_referred_priority ON ticket_referred (target, lane, priority, updated_at, rid);
CREATE TABLE message_ticket (rid INTEGER NOT NULL PRIMARY KEY, ticket INTEGER NOT NULL);
CREATE INDEX message_ticket_ticket ON message_ticket (ticket);
INSERT INTO message_ticket SELECT m.rid, t.rid FROM message m JOIN ticket t ON t.id = m.ticket;
DROP TABLE ticket_count;
CREATE TABLE ticket_count (department BLOB NOT NULL, assignee BLOB NOT NULL, lane INTEGER NOT NULL, shared TEXT NOT NULL,
  n INTEGER NOT NULL, PRIMARY KEY (department, lane, assignee, shared)) WITHOUT ROWID;
INSERT INTO ticket_count SELECT department, coalesce(assignee, x''), lane, '', count(*) FROM ticket GROUP BY 1, 2, 3;
DROP TRIGGER ticket_counted;
DROP TRIGGER ticket_recounted;
DROP TRIGGER ticket_uncounted;
"""
"""A list is a merge of index walks: of departments, of what is an agent's, of what was referred. ``ticket.shared``
names whom a ticket was referred to, so that the counters know it; ``ticket_referred`` puts those in their order.
``message_ticket`` tells a search which ticket a message is on without reading the message."""

SHARE = (
    "UPDATE ticket SET shared = coalesce((SELECT group_concat(target, ',' ORDER BY target) FROM (SELECT DISTINCT"
    " lower(hex(coalesce(r.department, r.agent))) AS target FROM ticket_referral r WHERE r.ticket = {ticket} AND"
    " r.deleted = 0 AND coalesce(r.department, r.agent) IS NOT NULL)), '') WHERE id = {ticket}"
)
COUNT = (
    "INSERT INTO ticket_count (department, assignee, lane, shared, n)"
    " VALUES (new.department, coalesce(new.assignee, x''), new.lane, new.shared, 1) ON CONFLICT DO UPDATE SET n = n + 1"
)
UNCOUNT = (
    "UPDATE ticket_count SET n = n - 1 WHERE department = old.department AND assignee = coalesce(old.assignee, x'')"
    " AND lane = old.lane AND shared = old.shared"
)
REFER = (
    "INSERT INTO ticket_referred (target, rid, lane, updated_at, created_at, priority) SELECT DISTINCT"
    " coalesce(r.department, r.agent), new.rid, new.lane, new.updated_at, new.created_at, new.priority"
    " FROM ticket_referral r WHERE r.ticket = new.id AND r.deleted = 0 AND coalesce(r.department, r.agent) IS NOT NULL"
)
TRIGGERS = (
    f"CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN {COUNT}; {SHARE.format(ticket='new.id')} AND EXISTS"
    " (SELECT 1 FROM ticket_referral WHERE ticket = new.id);"
    " INSERT INTO message_ticket SELECT m.rid, new.rid FROM message m WHERE m.ticket = new.id; END",
    "CREATE TRIGGER message_placed AFTER INSERT ON message BEGIN"
    " INSERT INTO message_ticket SELECT new.rid, t.rid FROM ticket t WHERE t.id = new.ticket; END",
    "CREATE TRIGGER message_moved AFTER UPDATE OF ticket ON message BEGIN"
    " DELETE FROM message_ticket WHERE rid = old.rid;"
    " INSERT INTO message_ticket SELECT new.rid, t.rid FROM ticket t WHERE t.id = new.ticket; END",
    "CREATE TRIGGER message_lost AFTER DELETE ON message BEGIN DELETE FROM message_ticket WHERE rid = old.rid; END",
    "CREATE TRIGGER ticket_recounted AFTER UPDATE OF department, assignee, lane, shared ON ticket WHEN old.department"
    " IS NOT new.department OR old.assignee IS NOT new.assignee OR old.lane IS NOT new.lane"
    f" OR old.shared IS NOT new.shared BEGIN {UNCOUNT}; {COUNT}; END",
    f"CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket BEGIN {UNCOUNT};"
    " DELETE FROM ticket_referred WHERE rid = old.rid; DELETE FROM message_ticket WHERE ticket = old.rid; END",
    "CREATE TRIGGER ticket_reordered AFTER UPDATE OF shared, lane, updated_at, created_at, priority ON ticket"
    f" WHEN old.shared <> '' OR new.shared <> '' BEGIN DELETE FROM ticket_referred WHERE rid = old.rid; {REFER}; END",
    f"CREATE TRIGGER ticket_referral_made AFTER INSERT ON ticket_referral BEGIN {SHARE.format(ticket='new.ticket')};"
    " END",
    "CREATE TRIGGER ticket_referral_changed AFTER UPDATE OF ticket, department, agent, deleted ON ticket_referral"
    f" BEGIN {SHARE.format(ticket='old.ticket')}; {SHARE.format(ticket='new.ticket')}; END",
    f"CREATE TRIGGER ticket_referral_gone AFTER DELETE ON ticket_referral BEGIN {SHARE.format(ticket='old.ticket')};"
    " END",
)

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
    for script in (INDEXES, COLUMNS, LISTS):
        for statement in script.split(";"):
            if statement.strip():
                db.execute_sql(statement)
    for trigger in TRIGGERS:
        db.execute_sql(trigger)
    db.execute_sql("INSERT INTO local (key, value) VALUES ('rights', '0')")
    for table, moments in RIGHTS.items():
        for number, moment in enumerate(moments):
            db.execute_sql(
                f"CREATE TRIGGER {table}_rights_{number} AFTER {moment} ON {table} BEGIN"
                " UPDATE local SET value = CAST(value AS INTEGER) + 1 WHERE key = 'rights'; END"
            )
    db.execute_sql(
        "CREATE TRIGGER agent_left AFTER UPDATE OF active, deleted ON agent WHEN new.active = 0 OR new.deleted = 1 BEGIN"
        " DELETE FROM local WHERE key = 'kept:' || lower(hex(new.id)); END"
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
