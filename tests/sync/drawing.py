"""States of rows as Hypothesis draws them: made, edited, made by an older version."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from desktop.sync.merge_reference import Row, merge_rows, write_clocks
from desktop.sync.wire import WireRow

COLUMNS = ("deleted", "name", "colour")
NUMBER = {"deleted", "colour"}
SETTINGS = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
clocks = st.builds(lambda hlc, dev: f"{hlc:016x}{dev:08x}", st.integers(1, 6), st.integers(1, 3))


def value(column: str, clock: str) -> int | str:
    """Make the value that an edit with this clock gives: one edit, one clock."""
    return int(clock[14:16] + clock[22:], 16) if column in NUMBER else f"{column} {clock}"


@st.composite
def wholes(draw: st.DrawFn, columns: Sequence[str] = COLUMNS) -> Row:
    """Draw the state of a row that somebody made, with edits of some columns, earlier ones too."""
    new = draw(clocks)
    own = draw(st.dictionaries(st.sampled_from(columns), clocks))
    return Row(new, {c: k for c, k in own.items() if k != new}, {c: value(c, own.get(c, new)) for c in columns})


@st.composite
def parts(draw: st.DrawFn) -> Row:
    """Draw edits of some columns of a row that somebody else made."""
    own = draw(st.dictionaries(st.sampled_from(COLUMNS), clocks, min_size=1))
    return Row("", own, {column: value(column, clock) for column, clock in own.items()})


@st.composite
def older(draw: st.DrawFn) -> Row:
    """Draw the state of a row that was made by a version without one of the columns."""
    return draw(wholes(draw(st.sampled_from([COLUMNS[:2], COLUMNS[1:], COLUMNS[:1]]))))


states = wholes() | parts() | older()


def wire(row: Row, identity: bytes) -> tuple[tuple[str, ...], WireRow]:
    """Return columns and wire row of a state."""
    columns = tuple(column for column in COLUMNS if column in row.values)
    return columns, (identity, row.new, write_clocks(row.clocks), "", *(row.values[column] for column in columns))


def merged(rows: Sequence[Row]) -> Row:
    """Merge states one after the other."""
    found: Row | None = None
    for row in rows:
        found = merge_rows(found, row)
    assert found is not None
    return found


def normal(row: Row) -> str:
    """Return a text that is the same for equal states."""
    return repr((row.new, sorted(row.clocks.items()), sorted(row.values.items())))
