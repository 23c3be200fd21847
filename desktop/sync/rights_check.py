"""Whether who signed a file might write what is in it: asked by every reader, of every file, before it is applied.

The signature says who wrote; the roles that were accepted so far say what they may. What is refused goes to the
quarantine with a reason. Sections of who works for the desk are looked at as a whole, which keeps this fast.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.rights_file import FileJudge
from desktop.sync.rights_rows import CLOCK, MALFORMED
from desktop.sync.rights_verdict import Spot, Verdict
from desktop.sync.row_forms import RowForms
from desktop.sync.wire import BASE, CLK, NEW, Refused, Section, WireRow

NOBODY = "signer-unknown"
ANY = "[0-9a-f]{8}"
Actors = Callable[[str], Actor]
Form = Callable[[str], object]
"""Says whether a text has a form."""


def judge(
    sections: Sequence[Section],
    agent: str,
    device: str,
    *,
    actors: Actors = actor_of,
    certified: bool | None = None,
    summed: bool = False,
) -> tuple[list[Section], list[Refused]]:
    """Return the sections without what their signer might not write, and what that was.

    ``certified``: the signer's seat is an owner's by certificate, which is what counts on a computer that knows no
    agents yet; None where the caller cannot tell. ``summed``: that certificate was asked for already.
    """
    verdict = Verdict(sections)
    if summed or _is_beginning(certified):
        _check_forms(verdict, agent, device)
        return verdict.left(), verdict.refused
    actor = actors(agent)
    if not actor.holds(Permission.PEOPLE_PROFILE):
        _refuse_all(verdict)
        return verdict.left(), verdict.refused
    _check_forms(verdict, agent, device)
    FileJudge(verdict, actor, device).run()
    return verdict.left(), verdict.refused


def _is_beginning(certified: bool | None) -> bool:
    """Tell whether this computer has just joined: it knows nobody's role, so the owner's certificate has to do."""
    if certified is False:
        return False
    return db.execute_sql("SELECT 1 FROM agent WHERE active = 1 LIMIT 1").fetchone() is None


def _refuse_all(verdict: Verdict) -> None:
    for spot in list(verdict.spots()):
        verdict.refuse(spot, NOBODY, {})
    for at, section in enumerate(verdict.sections):
        for place in range(len(section.gone)):
            verdict.refuse_gone(at, place, NOBODY)


def _check_forms(verdict: Verdict, agent: str, device: str) -> None:
    """Refuse rows that the program could not read, and clocks that are none or, unless vouched for, another's."""
    own, others = _clock_forms("|".join(_devices(agent, device))), _clock_forms(ANY)
    for s, section in enumerate(verdict.sections):
        new, clk = others if section.vouched else own
        for n, rowset in enumerate(section.rowsets):
            forms = RowForms(rowset.table, rowset.columns)
            for r, row in enumerate(rowset.rows):
                made, stamps, base = str(row[NEW]), str(row[CLK]), str(row[BASE])
                fits = (not made or new(made)) and (not stamps or clk(stamps)) and (not base or others[1](base))
                if not fits or not (made or stamps):
                    verdict.refuse(Spot(s, n, r), _why(made, stamps, others), {"device": device})
                elif not forms.fits(row):
                    verdict.refuse(Spot(s, n, r), MALFORMED, {"device": device})


def has_clocks(row: WireRow) -> bool:
    """Tell whether a row's clocks are clocks, whoever's: only then may they be read."""
    new, clk = _clock_forms(ANY)
    made, stamps = str(row[NEW]), str(row[CLK])
    return bool((not made or new(made)) and (not stamps or clk(stamps)))


def _devices(agent: str, device: str) -> list[str]:
    """Return the computers of a signer: a copy that goes on as another one still sends what it made as the first."""
    rows = db.execute_sql("SELECT device FROM computer WHERE agent = ?", (bytes.fromhex(agent),)).fetchall()
    return sorted({device, *(str(each) for (each,) in rows)})


def _why(made: str, stamps: str, others: tuple[Form, Form]) -> str:
    """Say whether clocks that do not fit are somebody else's or no clocks at all."""
    foreign = (not made or others[0](made)) and (not stamps or others[1](stamps)) and (made or stamps)
    return CLOCK if foreign else MALFORMED


@cache
def _clock_forms(device: str) -> tuple[Form, Form]:
    """Return the checks of one clock, and of a JSON object of columns and clocks; an empty clock is the bottom one.

    No two parts of a pattern match the same blanks: a text must not make it try all ways to share them out.
    """
    clock = rf"[0-9a-f]{{16}}(?:{device})"
    pair = rf'"[A-Za-z_][A-Za-z0-9_]*" ?: ?"(?:{clock}|)"'
    return re.compile(clock).fullmatch, re.compile(rf"\{{(?:{pair}(?:, ?{pair})*)?\}}").fullmatch
