"""The desk on a PostgreSQL server: tables under row-level security, one door for writing, one order of all pushes."""
