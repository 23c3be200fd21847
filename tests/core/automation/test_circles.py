"""Circles in graphs, against a plain search."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.circles import mutual_parts, shortest_way

nodes = st.sampled_from("abcdef")
graphs = st.dictionaries(nodes, st.sets(nodes)).map(lambda some: {node: some.get(node, set()) for node in "abcdef"})


def reach(graph, start):
    found = set()
    waiting = [start]
    while waiting:
        new = graph[waiting.pop()] - found
        found |= new
        waiting += new
    return found


@settings(deadline=None)
@given(graphs)
def test_a_part_holds_exactly_those_who_reach_each_other(graph):
    parts = mutual_parts(graph)
    assert sorted(node for part in parts for node in part) == sorted(graph)
    for part in parts:
        for node in part:
            mutual = {other for other in reach(graph, node) if node in reach(graph, other)}
            assert mutual | {node} == part


@settings(deadline=None)
@given(graphs, nodes, nodes)
def test_the_way_is_one_and_none_is_shorter(graph, start, end):
    if start != end and end not in reach(graph, start):
        return
    way = shortest_way(start, end, graph)
    assert (way[0], way[-1]) == (start, end)
    assert all(other in graph[one] for one, other in zip(way, way[1:], strict=False))
    steps, near = 0, {start}
    while end not in near:
        steps, near = steps + 1, near | {other for node in near for other in graph[node]}
    assert len(way) == steps + 1


def test_a_long_chain_needs_no_deep_recursion():
    chain = {str(at): {str(at + 1)} for at in range(5000)} | {"5000": {"0"}}
    assert [len(part) for part in mutual_parts(chain)] == [5001]
