"""The local database: models, journal, queries, migrations."""
