"""Rules with no I/O: permissions, errors, events, settings, search language, quoting."""
