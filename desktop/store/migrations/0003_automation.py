"""Work that the desk does by itself: rules, service levels, routing, macros, ratings."""

MOMENTS = ("INSERT", "UPDATE", "DELETE")
RECORD = """rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new TEXT NOT NULL,
  _clk TEXT NOT NULL, _extra TEXT,"""

TABLES = """
rule: name TEXT NOT NULL, note TEXT NOT NULL, active INTEGER NOT NULL, "trigger" TEXT NOT NULL, position INTEGER NOT
  NULL, stop INTEGER NOT NULL, owner BLOB NOT NULL, department BLOB, "groups" TEXT NOT NULL, actions TEXT NOT NULL,
  timing TEXT NOT NULL, paused TEXT NOT NULL, paused_details TEXT NOT NULL, created_at INTEGER NOT NULL;
firing: kind TEXT NOT NULL, source BLOB NOT NULL, ticket BLOB NOT NULL, chain BLOB NOT NULL, depth INTEGER NOT NULL,
  at INTEGER NOT NULL, why TEXT NOT NULL, done TEXT NOT NULL;
calendar: name TEXT NOT NULL, time_zone TEXT NOT NULL, week TEXT NOT NULL, country TEXT NOT NULL, region TEXT NOT
  NULL, position INTEGER NOT NULL;
calendar_day: calendar BLOB NOT NULL, date TEXT NOT NULL, name TEXT NOT NULL, spans TEXT NOT NULL;
sla_policy: name TEXT NOT NULL, note TEXT NOT NULL, active INTEGER NOT NULL, position INTEGER NOT NULL, "groups"
  TEXT NOT NULL, targets TEXT NOT NULL, calendar BLOB, options TEXT NOT NULL, created_at INTEGER NOT NULL;
sla_clock: ticket BLOB NOT NULL, policy BLOB NOT NULL, clock TEXT NOT NULL, started_at INTEGER NOT NULL, due_at
  INTEGER, ended_at INTEGER, state TEXT NOT NULL, spent_s INTEGER NOT NULL, target_s INTEGER NOT NULL, warn_at
  INTEGER, warned_at INTEGER, breached_at INTEGER, by_change INTEGER NOT NULL;
routing_turn: department BLOB NOT NULL, agent BLOB NOT NULL, at INTEGER NOT NULL;
offer: ticket BLOB NOT NULL, department BLOB NOT NULL, agent BLOB NOT NULL, at INTEGER NOT NULL, until INTEGER NOT
  NULL, state TEXT NOT NULL;
agent_skill: agent BLOB NOT NULL, tag BLOB NOT NULL, level INTEGER NOT NULL;
macro: kind TEXT NOT NULL, name TEXT NOT NULL, folder TEXT NOT NULL, shortcut TEXT NOT NULL, text TEXT NOT NULL,
  html TEXT NOT NULL, actions TEXT NOT NULL, owner BLOB, department BLOB, language TEXT NOT NULL, position INTEGER
  NOT NULL;
letter_template: department BLOB, event TEXT NOT NULL, language TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT
  NULL;
rating: ticket BLOB NOT NULL, contact BLOB NOT NULL, agent BLOB, department BLOB NOT NULL, message BLOB, scale TEXT
  NOT NULL, token_hash TEXT NOT NULL, asked_at INTEGER NOT NULL, until INTEGER NOT NULL, score INTEGER, comment TEXT
  NOT NULL, rated_at INTEGER;
"""

LOCAL = """
CREATE TABLE queued_cause (rid INTEGER NOT NULL PRIMARY KEY, ticket BLOB NOT NULL, chain BLOB NOT NULL, depth
  INTEGER NOT NULL, actor TEXT NOT NULL, message BLOB, triggers TEXT NOT NULL, changes TEXT NOT NULL, at INTEGER NOT
  NULL);
CREATE TABLE webhook_call (rid INTEGER NOT NULL PRIMARY KEY, firing BLOB NOT NULL, rule BLOB NOT NULL, ticket BLOB NOT
  NULL, url TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL,
  next_at INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE TABLE rule_pass (rule BLOB NOT NULL PRIMARY KEY, looked_at INTEGER NOT NULL, event INTEGER NOT NULL, message
  INTEGER NOT NULL, version TEXT NOT NULL);
CREATE TABLE lease (name TEXT NOT NULL PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX firing_ticket_at ON firing (ticket, at);
CREATE INDEX firing_source_at ON firing (source, at);
CREATE INDEX calendar_day_calendar ON calendar_day (calendar);
CREATE INDEX sla_clock_ticket ON sla_clock (ticket);
CREATE INDEX sla_clock_policy ON sla_clock (policy);
CREATE INDEX routing_turn_agent ON routing_turn (agent);
CREATE INDEX offer_ticket ON offer (ticket);
CREATE INDEX offer_agent ON offer (agent);
CREATE INDEX agent_skill_agent ON agent_skill (agent);
CREATE INDEX agent_skill_tag ON agent_skill (tag);
CREATE INDEX rating_ticket ON rating (ticket);
CREATE INDEX rating_contact ON rating (contact);
CREATE INDEX rating_token_hash ON rating (token_hash);
CREATE INDEX sla_clock_warn ON sla_clock (warn_at) WHERE warn_at IS NOT NULL AND warned_at IS NULL;
CREATE INDEX sla_clock_due ON sla_clock (due_at) WHERE state = 'running';
CREATE INDEX sla_clock_open ON sla_clock (policy, state, ticket) WHERE ended_at IS NULL;
CREATE INDEX offer_open ON offer (until) WHERE state = 'open';
CREATE INDEX auto_reply_ticket_at ON auto_reply (ticket, at) WHERE ticket IS NOT NULL;
CREATE INDEX ticket_due ON ticket (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ticket_due_home ON ticket (department, due_at, due_state, assignee) WHERE due_at IS NOT NULL;
CREATE INDEX ticket_waiting_home ON ticket (department, waiting_since) WHERE waiting_since IS NOT NULL AND lane < 2;
CREATE INDEX ticket_to_solve ON ticket (department, coalesce(due_at, created_at + 604800000) / 3600000, -priority,
  created_at, rid) WHERE lane < 2 AND assignee IS NULL;
CREATE INDEX ticket_created_at ON ticket (created_at) WHERE lane < 5;
CREATE INDEX ticket_status_at ON ticket (status_at) WHERE lane < 5;
CREATE INDEX ticket_last_in ON ticket (last_in_at) WHERE lane < 5;
CREATE INDEX ticket_last_out ON ticket (last_out_at) WHERE lane < 5;
"""

COLUMNS = """
ALTER TABLE ticket ADD COLUMN sla BLOB;
ALTER TABLE ticket ADD COLUMN sla_by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ticket ADD COLUMN due_at INTEGER;
ALTER TABLE ticket ADD COLUMN due_clock TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN due_state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN vip INTEGER NOT NULL DEFAULT 0;
"""
"""Partial indexes serve the rules of time: what is closed is at rest and costs nothing there."""


def up(migrator, db):
    for script in (COLUMNS, LOCAL, INDEXES):
        if script is INDEXES:
            _tables(db)
        for statement in script.split(";"):
            if statement.strip():
                db.execute_sql(statement)
    _watch_rules(db)
    _watch_promises(db)


def _watch_promises(db):
    """The same for all that service levels are counted by; 0 means that nothing was ever promised."""
    db.execute_sql("INSERT INTO local (key, value) VALUES ('sla', '0')")
    watched = [(table, moment, "") for table in ("sla_policy", "calendar", "calendar_day") for moment in MOMENTS]
    watched.append(("status", "UPDATE", " OF clock, category, deleted"))
    watched += [("setting", moment, "") for moment in MOMENTS[:2]]
    for table, moment, columns in watched:
        hours = " WHEN new.key IN ('calendar', 'hours', 'time_zone') AND new.scope = 'department'"
        promised = "" if table == "sla_policy" else " AND value <> '0'"
        db.execute_sql(
            f"CREATE TRIGGER {table}_sla_{moment.lower()} AFTER {moment}{columns} ON {table}"
            f"{hours if table == 'setting' else ''} BEGIN"
            f" UPDATE local SET value = 1 + abs(random() / 2) WHERE key = 'sla'{promised}; END"
        )


def _watch_rules(db):
    """Keep a number that is another one after every change of a rule; random, so that a rollback repeats none."""
    db.execute_sql("INSERT INTO local (key, value) VALUES ('rules', '0')")
    for moment in MOMENTS:
        db.execute_sql(
            f"CREATE TRIGGER rule_rules_{moment.lower()} AFTER {moment} ON rule BEGIN"
            " UPDATE local SET value = abs(random()) WHERE key = 'rules'; END"
        )


def _tables(db):
    for statement in TABLES.split(";"):
        name, colon, columns = statement.strip().partition(":")
        if colon:
            db.execute_sql(f"CREATE TABLE {name} ({RECORD} {columns})")
            db.execute_sql(f"CREATE UNIQUE INDEX {name}_id ON {name} (id)")
