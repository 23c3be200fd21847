"""Signing in: the window at the door, the lock, one's own password."""
