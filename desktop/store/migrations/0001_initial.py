"""The first schema: synced tables with 16-byte ids and no constraints across rows, counters, full-text search."""

TABLES = """
CREATE TABLE agent (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, shown_name TEXT NOT NULL, email TEXT
  NOT NULL, signature TEXT NOT NULL, language TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL,
  created_at INTEGER NOT NULL);
CREATE UNIQUE INDEX agent_id ON agent (id);
CREATE TABLE attachment (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, message BLOB NOT NULL, name TEXT NOT NULL, mime
  TEXT NOT NULL, size INTEGER NOT NULL, blob BLOB NOT NULL, content_id TEXT NOT NULL, inline INTEGER NOT
  NULL, kind TEXT NOT NULL, position INTEGER NOT NULL);
CREATE UNIQUE INDEX attachment_id ON attachment (id);
CREATE INDEX attachment_message ON attachment (message);
CREATE TABLE auto_reply (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, address TEXT NOT NULL, ticket BLOB, subject_hash
  INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE UNIQUE INDEX auto_reply_id ON auto_reply (id);
CREATE INDEX auto_reply_address_at ON auto_reply (address, at);
CREATE INDEX auto_reply_at ON auto_reply (at);
CREATE TABLE company (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, note TEXT NOT NULL, created_at
  INTEGER NOT NULL);
CREATE UNIQUE INDEX company_id ON company (id);
CREATE TABLE company_domain (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, company BLOB NOT NULL, domain TEXT NOT NULL);
CREATE UNIQUE INDEX company_domain_id ON company_domain (id);
CREATE INDEX company_domain_company ON company_domain (company);
CREATE INDEX company_domain_domain ON company_domain (domain);
CREATE TABLE contact (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, company BLOB, note TEXT NOT NULL,
  language TEXT NOT NULL, phone TEXT NOT NULL, blocked INTEGER NOT NULL, created_at INTEGER NOT NULL);
CREATE UNIQUE INDEX contact_id ON contact (id);
CREATE INDEX contact_company ON contact (company);
CREATE TABLE contact_address (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT
  NULL, _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, contact BLOB NOT NULL, kind TEXT NOT NULL,
  value TEXT NOT NULL, folded TEXT NOT NULL);
CREATE UNIQUE INDEX contact_address_id ON contact_address (id);
CREATE INDEX contact_address_contact ON contact_address (contact);
CREATE INDEX contact_address_folded ON contact_address (folded);
CREATE TABLE custom_field (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, subject TEXT NOT NULL, name TEXT NOT NULL, kind
  TEXT NOT NULL, choices TEXT NOT NULL, required TEXT NOT NULL, pattern TEXT NOT NULL, position INTEGER
  NOT NULL);
CREATE UNIQUE INDEX custom_field_id ON custom_field (id);
CREATE TABLE department (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, code TEXT NOT NULL, description
  TEXT NOT NULL, colour INTEGER NOT NULL, position INTEGER NOT NULL, archived INTEGER NOT NULL);
CREATE UNIQUE INDEX department_id ON department (id);
CREATE TABLE draft (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, agent BLOB NOT NULL, ticket BLOB, kind TEXT NOT NULL,
  people TEXT NOT NULL, subject TEXT NOT NULL, html TEXT NOT NULL, files TEXT NOT NULL, mailbox BLOB,
  updated_at INTEGER NOT NULL);
CREATE UNIQUE INDEX draft_id ON draft (id);
CREATE INDEX draft_ticket ON draft (ticket);
CREATE TABLE entry_count (mailbox BLOB NOT NULL, fate INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY
  (mailbox, fate)) WITHOUT ROWID;
CREATE TABLE event (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, at INTEGER NOT NULL, actor TEXT
  NOT NULL, command TEXT NOT NULL, cause BLOB NOT NULL, kind TEXT NOT NULL, row BLOB NOT NULL, ticket
  BLOB, field TEXT NOT NULL, old TEXT, new TEXT);
CREATE UNIQUE INDEX event_id ON event (id);
CREATE INDEX event_cause ON event (cause);
CREATE INDEX event_ticket_rid ON event (ticket, rid);
CREATE TABLE field_value (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, field BLOB NOT NULL, row BLOB NOT NULL, ticket
  BLOB, value TEXT);
CREATE UNIQUE INDEX field_value_id ON field_value (id);
CREATE INDEX field_value_row ON field_value (row);
CREATE TABLE local (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mailbox (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, address TEXT NOT NULL, department
  BLOB NOT NULL, imap_host TEXT NOT NULL, imap_port INTEGER NOT NULL, imap_security TEXT NOT NULL,
  imap_user TEXT NOT NULL, smtp_host TEXT NOT NULL, smtp_port INTEGER NOT NULL, smtp_security TEXT NOT
  NULL, smtp_user TEXT NOT NULL, after_import TEXT NOT NULL, move_to TEXT NOT NULL, start_at INTEGER,
  poll_seconds INTEGER NOT NULL, sent_folder TEXT NOT NULL, active INTEGER NOT NULL);
CREATE UNIQUE INDEX mailbox_id ON mailbox (id);
CREATE TABLE mailbox_alias (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, mailbox BLOB NOT NULL, address TEXT NOT NULL);
CREATE UNIQUE INDEX mailbox_alias_id ON mailbox_alias (id);
CREATE INDEX mailbox_alias_mailbox ON mailbox_alias (mailbox);
CREATE TABLE mailbox_folder (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, mailbox BLOB NOT NULL, name TEXT NOT NULL);
CREATE UNIQUE INDEX mailbox_folder_id ON mailbox_folder (id);
CREATE INDEX mailbox_folder_mailbox ON mailbox_folder (mailbox);
CREATE TABLE mailbox_state (mailbox BLOB NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL,
  last_uid INTEGER NOT NULL, checked_at INTEGER, error TEXT NOT NULL, details TEXT NOT NULL, PRIMARY KEY
  (mailbox, folder));
CREATE TABLE mail_entry (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, mailbox BLOB NOT NULL, folder TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL, uid INTEGER NOT NULL, raw BLOB NOT NULL, size INTEGER NOT NULL, fate
  INTEGER NOT NULL, reason TEXT NOT NULL, ticket BLOB, message BLOB, duplicate_of BLOB, seen_at INTEGER
  NOT NULL, settled_at INTEGER, after_done INTEGER NOT NULL);
CREATE UNIQUE INDEX mail_entry_id ON mail_entry (id);
CREATE INDEX mail_entry_raw ON mail_entry (raw);
CREATE TABLE message (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, ticket BLOB NOT NULL, kind TEXT NOT NULL, contact BLOB,
  agent BLOB, from_name TEXT NOT NULL, from_email TEXT NOT NULL, to_people TEXT NOT NULL, cc_people TEXT
  NOT NULL, bcc_people TEXT NOT NULL, reply_to TEXT NOT NULL, subject TEXT NOT NULL, message_id TEXT NOT
  NULL, message_hash INTEGER NOT NULL, body_hash INTEGER NOT NULL, thread_hash INTEGER NOT NULL, sent_at
  INTEGER NOT NULL, tz_minutes INTEGER NOT NULL, received_at INTEGER NOT NULL, mailbox BLOB, machine TEXT
  NOT NULL, flags TEXT NOT NULL, parser INTEGER NOT NULL, size INTEGER NOT NULL, raw BLOB, quotes TEXT NOT
  NULL, text TEXT NOT NULL, index_text TEXT, html BLOB);
CREATE UNIQUE INDEX message_id ON message (id);
CREATE INDEX message_ticket_sent_at ON message (ticket, sent_at);
CREATE TABLE message_revision (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT
  NULL, _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, message BLOB NOT NULL, ticket BLOB, kind TEXT
  NOT NULL, agent BLOB, at INTEGER NOT NULL, parser INTEGER NOT NULL, subject TEXT NOT NULL, quotes TEXT
  NOT NULL, text TEXT NOT NULL, html BLOB);
CREATE UNIQUE INDEX message_revision_id ON message_revision (id);
CREATE INDEX message_revision_message ON message_revision (message);
CREATE TABLE outgoing (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, message BLOB NOT NULL, ticket BLOB NOT NULL, mailbox
  BLOB NOT NULL, state TEXT NOT NULL, message_id TEXT NOT NULL, raw BLOB NOT NULL, size INTEGER NOT NULL,
  envelope_from TEXT NOT NULL, automatic INTEGER NOT NULL, send_after INTEGER NOT NULL, next_at INTEGER
  NOT NULL, attempts INTEGER NOT NULL, code TEXT NOT NULL, error TEXT NOT NULL, created_at INTEGER NOT
  NULL, sent_at INTEGER);
CREATE UNIQUE INDEX outgoing_id ON outgoing (id);
CREATE INDEX outgoing_message ON outgoing (message);
CREATE INDEX outgoing_ticket ON outgoing (ticket);
CREATE INDEX outgoing_state_next_at ON outgoing (state, next_at);
CREATE TABLE outgoing_recipient (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT
  NULL, _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, outgoing BLOB NOT NULL, email TEXT NOT NULL,
  state TEXT NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL);
CREATE UNIQUE INDEX outgoing_recipient_id ON outgoing_recipient (id);
CREATE INDEX outgoing_recipient_outgoing ON outgoing_recipient (outgoing);
CREATE INDEX outgoing_recipient_email ON outgoing_recipient (email);
CREATE TABLE participant (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, ticket BLOB NOT NULL, email TEXT NOT NULL, name
  TEXT NOT NULL, role TEXT NOT NULL);
CREATE UNIQUE INDEX participant_id ON participant (id);
CREATE INDEX participant_ticket ON participant (ticket);
CREATE TABLE setting (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, scope TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT
  NULL, value TEXT NOT NULL);
CREATE UNIQUE INDEX setting_id ON setting (id);
CREATE TABLE status (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, key TEXT NOT NULL, name TEXT NOT NULL, category INTEGER
  NOT NULL, clock TEXT NOT NULL, colour TEXT NOT NULL, customer_label TEXT NOT NULL, position INTEGER NOT
  NULL);
CREATE UNIQUE INDEX status_id ON status (id);
CREATE TABLE tag (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new TEXT
  NOT NULL, _clk TEXT NOT NULL, _extra TEXT, name TEXT NOT NULL, colour INTEGER NOT NULL);
CREATE UNIQUE INDEX tag_id ON tag (id);
CREATE TABLE ticket (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL, _new
  TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, number INTEGER NOT NULL, subject TEXT NOT NULL,
  department BLOB NOT NULL, assignee BLOB, requester BLOB NOT NULL, company BLOB, priority INTEGER NOT
  NULL, status BLOB NOT NULL, folder INTEGER NOT NULL, source TEXT NOT NULL, mailbox BLOB, created_at
  INTEGER NOT NULL, updated_at INTEGER NOT NULL, status_at INTEGER NOT NULL, last_in_at INTEGER,
  last_out_at INTEGER, waiting_since INTEGER, postponed_until INTEGER, postponed_from BLOB, resolved_at
  INTEGER, closed_at INTEGER, merged_into BLOB, send_state INTEGER NOT NULL, lane INTEGER NOT NULL,
  snippet TEXT NOT NULL, snippet_ours INTEGER NOT NULL, messages INTEGER NOT NULL, attachments INTEGER NOT
  NULL);
CREATE UNIQUE INDEX ticket_id ON ticket (id);
CREATE INDEX ticket_number ON ticket (number);
CREATE TABLE ticket_count (department BLOB NOT NULL, assignee BLOB NOT NULL, lane INTEGER NOT NULL, n
  INTEGER NOT NULL, PRIMARY KEY (department, lane, assignee)) WITHOUT ROWID;
CREATE TABLE ticket_link (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, ticket BLOB NOT NULL, other BLOB NOT NULL, kind
  TEXT NOT NULL);
CREATE UNIQUE INDEX ticket_link_id ON ticket_link (id);
CREATE INDEX ticket_link_ticket ON ticket_link (ticket);
CREATE INDEX ticket_link_other ON ticket_link (other);
CREATE TABLE ticket_seen (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, agent BLOB NOT NULL, ticket BLOB NOT NULL, seen_at
  INTEGER NOT NULL);
CREATE UNIQUE INDEX ticket_seen_id ON ticket_seen (id);
CREATE INDEX ticket_seen_ticket ON ticket_seen (ticket);
CREATE TABLE ticket_tag (rid INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, deleted INTEGER NOT NULL,
  _new TEXT NOT NULL, _clk TEXT NOT NULL, _extra TEXT, ticket BLOB NOT NULL, tag BLOB NOT NULL);
CREATE UNIQUE INDEX ticket_tag_id ON ticket_tag (id);
CREATE INDEX ticket_tag_ticket ON ticket_tag (ticket);
CREATE INDEX ticket_tag_tag ON ticket_tag (tag);
CREATE TABLE ticket_text (rid INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL)
"""

INDEXES = """
CREATE INDEX ticket_all_updated ON ticket (updated_at) WHERE lane < 6;
CREATE INDEX ticket_open_updated ON ticket (updated_at) WHERE lane < 2;
CREATE INDEX ticket_unassigned_updated ON ticket (updated_at) WHERE lane < 2 AND assignee IS NULL;
CREATE INDEX ticket_mine_updated ON ticket (assignee, updated_at) WHERE lane < 4;
CREATE INDEX ticket_department_updated ON ticket (department, updated_at) WHERE lane < 4;
CREATE INDEX ticket_lane_updated ON ticket (lane, updated_at);
CREATE INDEX ticket_all_created ON ticket (created_at) WHERE lane < 6;
CREATE INDEX ticket_open_created ON ticket (created_at) WHERE lane < 2;
CREATE INDEX ticket_unassigned_created ON ticket (created_at) WHERE lane < 2 AND assignee IS NULL;
CREATE INDEX ticket_mine_created ON ticket (assignee, created_at) WHERE lane < 4;
CREATE INDEX ticket_department_created ON ticket (department, created_at) WHERE lane < 4;
CREATE INDEX ticket_lane_created ON ticket (lane, created_at);
CREATE INDEX ticket_all_priority ON ticket (priority, updated_at) WHERE lane < 6;
CREATE INDEX ticket_open_priority ON ticket (priority, updated_at) WHERE lane < 2;
CREATE INDEX ticket_unassigned_priority ON ticket (priority, updated_at) WHERE lane < 2 AND assignee
  IS NULL;
CREATE INDEX ticket_mine_priority ON ticket (assignee, priority, updated_at) WHERE lane < 4;
CREATE INDEX ticket_department_priority ON ticket (department, priority, updated_at) WHERE lane < 4;
CREATE INDEX ticket_lane_priority ON ticket (lane, priority, updated_at);
CREATE INDEX contact_name ON contact (name COLLATE NOCASE);
CREATE INDEX ticket_requester_updated ON ticket (requester, updated_at);
CREATE INDEX ticket_company_updated ON ticket (company, updated_at) WHERE company IS NOT NULL;
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ticket_postponed ON ticket (postponed_until) WHERE lane = 3;
CREATE INDEX ticket_send_state ON ticket (send_state, updated_at) WHERE send_state > 0;
CREATE INDEX message_by_id ON message (message_hash) WHERE message_hash <> 0;
CREATE INDEX message_by_thread ON message (thread_hash) WHERE thread_hash <> 0;
CREATE INDEX mail_entry_fate ON mail_entry (fate);
CREATE INDEX mail_entry_after ON mail_entry (mailbox, folder) WHERE after_done = 0 AND fate <> 0
"""

COUNTERS = (
    """
CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN
  INSERT INTO ticket_count VALUES (new.department, coalesce(new.assignee, x''), new.lane, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END""",
    """
CREATE TRIGGER ticket_recounted AFTER UPDATE OF department, assignee, lane ON ticket
WHEN old.department IS NOT new.department OR old.assignee IS NOT new.assignee OR old.lane IS NOT new.lane BEGIN
  UPDATE ticket_count SET n = n - 1
    WHERE department = old.department AND assignee = coalesce(old.assignee, x'') AND lane = old.lane;
  INSERT INTO ticket_count VALUES (new.department, coalesce(new.assignee, x''), new.lane, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END""",
    """
CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket BEGIN
  UPDATE ticket_count SET n = n - 1
    WHERE department = old.department AND assignee = coalesce(old.assignee, x'') AND lane = old.lane;
END""",
    """
CREATE TRIGGER mail_entry_counted AFTER INSERT ON mail_entry BEGIN
  INSERT INTO entry_count VALUES (new.mailbox, new.fate, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END""",
    """
CREATE TRIGGER mail_entry_recounted AFTER UPDATE OF mailbox, fate ON mail_entry
WHEN old.mailbox IS NOT new.mailbox OR old.fate IS NOT new.fate BEGIN
  UPDATE entry_count SET n = n - 1 WHERE mailbox = old.mailbox AND fate = old.fate;
  INSERT INTO entry_count VALUES (new.mailbox, new.fate, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END""",
)

SEARCH = """
CREATE VIEW message_words AS
  SELECT rid, coalesce(index_text, text) AS text FROM message WHERE deleted = 0;
CREATE VIRTUAL TABLE message_search USING fts5(
  text, content='message_words', content_rowid='rid', detail=none, columnsize=0, prefix='2 3 4',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE ticket_search USING fts5(
  text, content='ticket_text', content_rowid='rid', detail=none, columnsize=0, prefix='2 3 4',
  tokenize='unicode61 remove_diacritics 2');
INSERT INTO message_search(message_search, rank) VALUES ('secure-delete', 1);
INSERT INTO message_search(message_search, rank) VALUES ('automerge', 8);
INSERT INTO ticket_search(ticket_search, rank) VALUES ('automerge', 8)
"""


def up(migrator, db):
    for script in (TABLES, INDEXES, SEARCH):
        for statement in script.split(";"):
            if statement.strip():
                db.execute_sql(statement)
    for trigger in COUNTERS:
        db.execute_sql(trigger)
