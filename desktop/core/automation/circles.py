"""Parts of a graph whose nodes all reach each other, and short ways within them. Nodes are ids of rules."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

Graph = Mapping[str, set[str]]
"""Node to the nodes it leads to; every node stands there."""


def mutual_parts(edges: Graph) -> list[frozenset[str]]:
    """Return the strongly connected parts of a graph (Kosaraju), without recursion."""
    back: dict[str, set[str]] = {one: set() for one in edges}
    for one, others in edges.items():
        for other in others:
            back[other].add(one)
    order = _finished(edges)
    parts, seen = [], set[str]()
    for start in reversed(order):
        if start not in seen:
            part = _reached(start, back, seen)
            seen |= part
            parts.append(frozenset(part))
    return parts


def _finished(edges: Graph) -> list[str]:
    """Return the nodes in the order in which a search in depth leaves them."""
    order: list[str] = []
    seen: set[str] = set()
    for start in sorted(edges):
        stack = [(start, iter(sorted(edges[start])))] if start not in seen else []
        seen.add(start)
        while stack:
            node, rest = stack[-1]
            found = next((other for other in rest if other not in seen), None)
            if found is None:
                order.append(node)
                stack.pop()
            else:
                seen.add(found)
                stack.append((found, iter(sorted(edges[found]))))
    return order


def _reached(start: str, edges: Graph, without: set[str]) -> set[str]:
    found, waiting = {start}, [start]
    while waiting:
        new = edges[waiting.pop()] - without - found
        found |= new
        waiting += new
    return found


def shortest_way(start: str, end: str, edges: Graph) -> tuple[str, ...]:
    """Return the shortest way between two rules of a group, both included."""
    came = {start: start}
    waiting = deque([start])
    while end not in came:
        node = waiting.popleft()
        for other in sorted(edges[node] - came.keys()):
            came[other] = node
            waiting.append(other)
    path = [end]
    while path[-1] != start:
        path.append(came[path[-1]])
    return tuple(reversed(path))
