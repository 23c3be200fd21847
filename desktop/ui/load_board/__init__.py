"""The load board: how much waits where, and who is there."""
