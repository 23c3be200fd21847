"""Deskbell: the help desk that needs no server."""

__version__ = "0.1.0"
