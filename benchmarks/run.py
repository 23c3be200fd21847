"""Measures the goals of speed and prints a table: ``python -m benchmarks.run [--sizes 10000,100000] [--folder F]``.

Ratios are to a floor measured in the same run, because other load moves absolute figures; see README.md beside this.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from benchmarks.desks import desk_of
from benchmarks.mail_goals import measure_mail
from benchmarks.rights_goals import measure_rights
from benchmarks.rules_goals import measure_rules
from benchmarks.rules_mail import measure_mail_with_rules
from benchmarks.store_goals import measure_store
from benchmarks.time_goals import measure_time_rules
from benchmarks.timing import Line, show
from benchmarks.window_goals import measure_smoothness, measure_window

GROWTH = {"P1": 1.15, "P2": 1.5, "P3": 1.3, "P8": 1.3}
"""How much larger a figure may be at a million tickets than at ten thousand."""


def main() -> None:
    """Read the arguments, measure, print."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--sizes", default="10000,100000", help="numbers of tickets, divided by commas")
    reader.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "deskbell-benchmarks")
    reader.add_argument("--parts", default="store,rights,rules,time,window,mail", help="which parts to measure")
    reader.add_argument("--mail", type=Path, help="a folder or mbox of real mail for P7 and P11")
    wanted = reader.parse_args()
    lines: list[Line] = []
    parts = wanted.parts.split(",")
    for size in map(int, wanted.sizes.split(",")):
        path = desk_of(wanted.folder, size)
        if "store" in parts:
            lines += measure_store(path, size)
        if "rights" in parts:
            lines += measure_rights(path, size)
        if "time" in parts:
            lines += measure_time_rules(path, size)
        if "window" in parts:
            lines += measure_window(path, size)
        print(show(lines), flush=True)
    if "rules" in parts:
        lines += measure_rules(wanted.mail)
    if "window" in parts:
        lines += measure_smoothness(path, size, wanted.mail)
    if "mail" in parts and wanted.mail is not None:
        lines += measure_mail(wanted.mail)
        lines += measure_mail_with_rules(wanted.mail)
    print(show(lines))
    print()
    print(show(growth(lines)))


def growth(lines: Iterable[Line]) -> list[Line]:
    """Compare the largest desk with the smallest, figure by figure."""
    by_goal: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in lines:
        by_goal[line.goal, line.what.split(":")[0].split(" (")[0]].append(line)
    found = []
    for (goal, what), each in by_goal.items():
        if len(each) > 1 and each[0].value:
            ratio = each[-1].value / each[0].value
            limit = GROWTH.get(goal)
            said = f"<= {limit}" if limit else ""
            found.append(
                Line(goal, f"growth: {what}", each[-1].size, ratio, None, said, "x", ratio <= limit if limit else None)
            )
    return found


if __name__ == "__main__":
    main()
