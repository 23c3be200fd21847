"""Reads: pages, look-ups, counts, search. They return frozen dataclasses."""
