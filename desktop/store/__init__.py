"""The local database: models, journal, queries, migrations."""

import sys

_DRIVERS = ("psycopg2cffi", "psycopg2", "psycopg", "pymysql", "MySQLdb")
_absent = [name for name in _DRIVERS if name not in sys.modules]
for _name in _absent:
    sys.modules[_name] = None  # type: ignore[assignment]  # documented: makes the import system say there is none
try:
    import peewee  # noqa: F401  it loads every driver it finds, a tenth of a second for servers that are not SQLite
finally:
    for _name in _absent:
        del sys.modules[_name]
