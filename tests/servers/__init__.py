"""Real and scripted mail servers on loopback, for all tests. See ``fixtures``."""
