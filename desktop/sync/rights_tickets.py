"""Judging what somebody who does not work for the desk wrote about tickets and customers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.sync import rights_ties
from desktop.sync.policy import PLACING, POLICY, REVISIONS, STATUS, Reach
from desktop.sync.rights_numbers import check_number
from desktop.sync.rights_reach import Reached, Reaches
from desktop.sync.rights_rows import (
    EARLY,
    KIND,
    PRIVATE,
    RIGHT,
    UNKNOWN,
    VOUCHED,
    Incoming,
    Judge,
    RefusalError,
    Signer,
)
from desktop.sync.rights_state import (
    Place,
    Said,
    archived_departments,
    manual_rules,
    messages,
    present,
    tickets_of,
)
from desktop.sync.tables import SYNCED
from desktop.sync.wire import NEW, Value

DESK_ACTOR = "mail"
EVERYWHERE = frozenset({"follow_clocks", "number_tickets", "part_twins", "note_computer"})
"""What the desk does by itself, as ``DESK_ACTOR``, on every computer: service levels, numbers, the computer's row."""
RULE = "rule:"


@dataclass
class TicketJudge:
    """Judges rows of ``policy.TICKETS`` one by one; ``prepare`` has to see all of a file before."""

    signer: Signer
    reach: Reaches
    said: dict[bytes, Said] = field(default_factory=dict)
    outgoing: dict[bytes, bytes] = field(default_factory=dict)
    contacts: set[bytes] = field(default_factory=set)
    fired: set[bytes] = field(default_factory=set)
    _rules: frozenset[str] | None = None
    _archived: frozenset[str] | None = None

    def prepare(self, items: Sequence[Incoming]) -> None:
        """Read everything that judging these rows will ask for."""
        by_table: dict[str, list[Incoming]] = {}
        for item in items:
            by_table.setdefault(item.table, []).append(item)
        for item in by_table.get("message", ()):
            if item.known is None:
                self._note_message(item)
        causes = {_bytes(item.value("message")) for item in by_table.get("shared_cause", ())} - {b""}
        self.said |= messages((self._leading(items, "message") | causes) - set(self.said))
        for item in by_table.get("outgoing", ()):
            self.outgoing[item.id] = _bytes(item.was("ticket"))
        self.outgoing |= tickets_of("outgoing", self._leading(items, "outgoing") - set(self.outgoing))
        for item in by_table.get("firing", ()):
            if item.value("kind") == "rule" and self._is_manual(_bytes(item.value("source")).hex()):
                self.fired.add(_bytes(item.value("ticket")))
        wanted = {found for item in items if item.table != "ticket" for found in [self.ticket_of(item)] if found}
        self.reach.load(wanted | {item.id for item in by_table.get("ticket", ())})
        people = {item.id for item in by_table.get("contact", ())}
        for item in by_table.get("contact_address", ()):
            people |= {_bytes(item.was("contact")), _bytes(item.value("contact"))} - {b""}
        self.contacts = present("contact", people)
        self.reach.load_people(self.contacts)

    def _note_message(self, item: Incoming) -> None:
        ticket, agent = _bytes(item.value("ticket")), item.value("agent")
        if ticket:
            author = agent if isinstance(agent, bytes) else None
            self.said[item.id] = Said(ticket, author, str(item.value("kind")))

    @staticmethod
    def _leading(items: Iterable[Incoming], column: str) -> set[bytes]:
        """Return the ids that rows lead to by a column, where that is how they find their ticket."""
        return {
            _bytes(item.was(column))
            for item in items
            if SYNCED[item.table].via[:1] == (column,) or (POLICY[item.table].author[:1] == (column,))
        } - {b""}

    def ticket_of(self, item: Incoming) -> bytes:
        """Return the ticket that a row is or hangs on; empty when it hangs on none, or that is not known."""
        if item.table == "ticket":
            return item.id
        via = SYNCED[item.table].via
        first = via[0] if via else "ticket"
        leads = _bytes(item.was(first)) if first in SYNCED[item.table].columns else b""
        if first == "message" and leads:
            found = self.said.get(leads)
            return found.ticket if found is not None else b""
        return self.outgoing.get(leads, b"") if first == "outgoing" else leads

    def check(self, item: Incoming) -> None:
        """Raise ``RefusalError`` for a row that its sender may not have written."""
        if item.table == "ticket":
            self._check_ticket(item)
            check_number(item, self.signer)
        elif item.policy.reach is Reach.CONTACT:
            self._check_contact(item)
        else:
            self._check_row(item, self._reached(item))

    def _reached(self, item: Incoming) -> Reached:
        """Return the question about what a row hangs on. Raises ``RefusalError`` for a ticket that is not here."""
        if item.policy.reach is Reach.HELD:
            return self.reach.held
        ticket = self.ticket_of(item)
        if not ticket:
            if item.known is None and not item.row[NEW] or SYNCED[item.table].via[:1] not in ((), ("ticket",)):
                raise RefusalError(UNKNOWN)
            return self.reach.held
        if not self.reach.is_known(ticket):
            raise RefusalError(UNKNOWN)
        return self.reach.of_ticket(ticket)

    def _check_row(self, item: Incoming, reached: Reached) -> None:
        judge, policy = Judge(self.signer, reached), item.policy
        author = self._author(item)
        own = bool(policy.author) and (self.signer.is_me(author) or self._is_mine_by_nobody(item, author))
        if policy.private and not own:
            raise RefusalError(PRIVATE)
        if item.known is not None:
            self._stays(item)
        if item.is_made and (item.known is None or policy.twice):
            judge.check_made(item, author, fits=self._fits(item, author))
            self._check_kind(item, judge)
        judge.check_changed(item, item.changed(), own=own)
        rights_ties.check_ties(item, self.ticket_of(item), self.said)
        if item.table == "event":
            rights_ties.check_history(item, judge)

    @staticmethod
    def _stays(item: Incoming) -> None:
        """Refuse to bring a row to another ticket."""
        for column in SYNCED[item.table].via[:1]:
            there = column in item.at and item.value(column) != item.was(column)
            if there and column not in item.policy.change:
                raise RefusalError(RIGHT, column=column)

    def _author(self, item: Incoming) -> Value:
        """Return whom a row names as its author; what is here counts more than what is sent."""
        path = item.policy.author
        if len(path) == 2:
            found = self.said.get(_bytes(item.was(path[0])))
            return None if found is None else found.agent
        return item.was(path[0]) if path and path != ("_new",) else None

    def _is_mine_by_nobody(self, item: Incoming, author: Value) -> bool:
        """Tell whether a letter that nobody wrote may count as the signer's: who resolved may take it back."""
        return author is None and item.table in ("message", "outgoing", "attachment") and self._is_machine(item)

    def _is_machine(self, item: Incoming) -> bool:
        if item.table == "message":
            return item.was("kind") == "machine"
        found = self.said.get(_bytes(item.was("message")))
        return found is not None and found.kind == "machine"

    def _fits(self, item: Incoming, author: Value) -> bool:
        """Tell whether a row may name nobody, or one of the desk's own hands, as its author."""
        policy = item.policy
        kind = str(item.value(policy.kind)) if policy.kind else ""
        if item.table in ("event", "shared_cause"):
            return self._is_desk_actor(item, author)
        nobody = kind in policy.unsigned or item.table in ("ticket_referral", "ticket")
        nobody = nobody or item.table == "message" and _bytes(item.value("ticket")) in self.fired
        return author is None and (nobody or item.table == "attachment" and self._is_machine(item))

    def _is_desk_actor(self, item: Incoming, author: Value) -> bool:
        """Tell whether something was done by the desk on this agent's computer: following clocks, a rule by hand."""
        if author == DESK_ACTOR:
            return item.table == "shared_cause" or item.value("command") in EVERYWHERE
        return isinstance(author, str) and author.startswith(RULE) and self._is_manual(author.removeprefix(RULE))

    def _is_manual(self, rule: str) -> bool:
        if self._rules is None:
            self._rules = manual_rules()
        return rule in self._rules

    def _check_kind(self, item: Incoming, judge: Judge) -> None:
        """Look closer at kinds that depend on other rows: what is revised, which rule fired."""
        if item.table == "message_revision":
            kind = str(item.value("kind"))
            found = self.said.get(_bytes(item.value("message")))
            of = "message" if found is None or found.kind != "note" else "note"
            if found is not None and of == "note" and self.signer.is_me(found.agent):
                of = "own note"
            rights = REVISIONS.get((kind, of))
            if rights is not None:
                judge.need(rights, KIND, kind=kind)
        elif item.table == "firing" and item.value("kind") == "rule":
            self._check_rule(_bytes(item.value("source")).hex())

    def _check_rule(self, rule: str) -> None:
        if not self._is_manual(rule):
            raise RefusalError(KIND, kind="rule")

    def _check_ticket(self, item: Incoming) -> None:
        known = self.reach.tickets.get(item.id)
        if known is None and not item.is_made:
            raise RefusalError(UNKNOWN)
        if known is None:
            self._check_new_ticket(item)
            return
        judge = Judge(self.signer, self.reach.of_ticket(item.id))
        own = known.made_on == self.signer.device
        for column in item.changed():
            if column == "department" and known.department in self._archived_homes() and judge.reached(STATUS):
                continue
            judge.check_column(item, column, own=own)

    def _check_new_ticket(self, item: Incoming) -> None:
        """Judge a ticket made by its sender: where it was made when it was not moved since."""
        home, agent = item.value("department"), item.value("assignee")
        if not isinstance(home, bytes):
            raise RefusalError(UNKNOWN)
        later = item.clocks()
        place = Place(home.hex(), agent.hex() if isinstance(agent, bytes) else None, frozenset(), self.signer.device)
        self.reach.new[item.id] = place
        if "department" in later:
            self.reach.moved.add(item.id)
        try:
            judge = Judge(self.signer, self.reach.of_ticket(item.id))
            judge.check_made(item, None, fits=True)
            judge.check_changed(item, later, own=True)
        except RefusalError:
            del self.reach.new[item.id]
            raise

    def _archived_homes(self) -> frozenset[str]:
        if self._archived is None:
            self._archived = archived_departments()
        return self._archived

    def _check_contact(self, item: Incoming) -> None:
        """Judge a person or an address: where it is, and where it is put."""
        if item.table == "contact":
            self._check_row(item, self.reach.of_contact(item.id, known=item.id in self.contacts))
            return
        for owner in {_bytes(item.was("contact")), _bytes(item.value("contact"))} - {b""}:
            self._check_row(item, self.reach.of_contact(owner, known=owner in self.contacts))

    def check_vouched(self, item: Incoming, *, reader_sees_all: bool) -> bool:
        """Tell whether a row that others made, brought here by the signer, is to be applied.

        Who sees all tickets has it from who made it, or gets it (``EARLY``, see ``passed_on``); what is known here
        already changes only as far as the signer could have changed it. Raises ``RefusalError`` for the rest.
        """
        if not self.reach.held(PLACING):
            raise RefusalError(VOUCHED, permission=PLACING[0].value)
        if reader_sees_all and not item.policy.private:
            raise RefusalError(EARLY)
        if item.known is not None:
            return False if item.policy.reach is not Reach.TICKET else self._improves(item)
        ticket = self.ticket_of(item)
        far = ticket in self.reach.tickets and not self.reach.of_ticket(ticket)(PLACING)
        if item.policy.private or far:
            raise RefusalError(VOUCHED)
        return True

    def _improves(self, item: Incoming) -> bool:
        differing = {each for each in item.at if item.known is not None and item.known.get(each) != item.value(each)}
        if not differing:
            return False
        if not self.reach.is_known(self.ticket_of(item)):
            raise RefusalError(UNKNOWN)
        Judge(self.signer, self.reach.of_ticket(self.ticket_of(item))).check_changed(item, differing, own=False)
        return True

    def may_let_go(self, ticket: bytes, scope: str) -> bool:
        """Tell whether the signer's word that a ticket left a scope counts: its department takes who may move it."""
        place = self.reach.tickets.get(ticket)
        if place is None:
            return False
        reached = self.reach.of_ticket(ticket)
        if scope != f"d:{place.department}":
            return reached(PLACING)
        moving = POLICY["ticket"].of_column("department")
        return reached(moving) or place.department in self._archived_homes() and reached(STATUS)


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""
