"""The Sync window: which computers share the desk, what waits, what met at the same moment, what was refused."""
