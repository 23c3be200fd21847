"""The sentences about PostgreSQL servers: why one cannot be reached or used, and what looking one over found."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP

SERVER_SENTENCES = {
    "server-address": QT_TRANSLATE_NOOP("Error", "The server’s address cannot be understood ({reason})."),
    "server-certificate": QT_TRANSLATE_NOOP(
        "Error",
        "The server {host} could not prove who it is ({reason}). Choose the file of its certificate, or ask who "
        "looks after it.",
    ),
    "server-check-agent-able": QT_TRANSLATE_NOOP(
        "Error", "The login {login} may do more on the server than an agent needs."
    ),
    "server-check-agent-above": QT_TRANSLATE_NOOP("Error", "The login {login} stands above the desk’s rules."),
    "server-check-foreign-object": QT_TRANSLATE_NOOP(
        "Error", "{name} lies among the desk’s tables and is not the desk’s."
    ),
    "server-check-foreign-policy": QT_TRANSLATE_NOOP("Error", "Somebody added the rule {policy} to the table {table}."),
    "server-check-grant": QT_TRANSLATE_NOOP("Error", "{role} may do more with {table} than it should ({rights})."),
    "server-check-no-tls": QT_TRANSLATE_NOOP("Error", "The connection to {host} is not encrypted."),
    "server-check-older": QT_TRANSLATE_NOOP(
        "Error", "The desk on the server is of an older version ({version}). Its owner has to bring it up to date."
    ),
    "server-check-open-function": QT_TRANSLATE_NOOP("Error", "The function {name} is open to everybody."),
    "server-check-open-table": QT_TRANSLATE_NOOP("Error", "The table {table} does not keep people to their own rows."),
    "server-check-public": QT_TRANSLATE_NOOP("Error", "Everybody may use this database. This line closes it: {line}"),
    "server-check-role": QT_TRANSLATE_NOOP("Error", "The role {role} may do more than it should."),
    "server-check-version": QT_TRANSLATE_NOOP(
        "Error", "PostgreSQL {version} has known holes. Bring the server up to date."
    ),
    "server-copies": QT_TRANSLATE_NOOP("Error", "Copies of the server are read from where they are up to date."),
    "server-encrypted": QT_TRANSLATE_NOOP("Error", "The connection is encrypted and the server has proved who it is."),
    "server-failed": QT_TRANSLATE_NOOP("Error", "The server could not do this ({reason})."),
    "server-fit": QT_TRANSLATE_NOOP("Error", "The desk can meet here: {version}."),
    "server-insecure": QT_TRANSLATE_NOOP(
        "Error",
        "The connection to {host} would not be encrypted. Deskbell does not send passwords and tickets that way.",
    ),
    "server-is": QT_TRANSLATE_NOOP("Error", "The server is PostgreSQL {version}."),
    "server-local": QT_TRANSLATE_NOOP("Error", "The server is on this computer; nothing leaves it."),
    "server-login-closed": QT_TRANSLATE_NOOP(
        "Error", "Your login at the server was closed. Ask the owner of the desk."
    ),
    "server-login-refused": QT_TRANSLATE_NOOP(
        "Error", "The server refused the login {user}. Check login and password."
    ),
    "server-login-small": QT_TRANSLATE_NOOP(
        "Error", "The login {user} may not make roles and tables in this database. Use the one that owns it."
    ),
    "server-no-database": QT_TRANSLATE_NOOP("Error", "The server has no database {database}."),
    "server-no-desk": QT_TRANSLATE_NOOP("Error", "There is no desk on this server yet."),
    "server-no-privilege": QT_TRANSLATE_NOOP("Error", "The login may not do this on the server ({reason})."),
    "server-no-tls": QT_TRANSLATE_NOOP(
        "Error", "The server {host} does not offer encrypted connections. Ask who looks after it to switch TLS on."
    ),
    "server-older": QT_TRANSLATE_NOOP(
        "Error", "The server belongs to an older Deskbell. Its owner has to bring it up to date first."
    ),
    "server-pooled": QT_TRANSLATE_NOOP(
        "Error", "A pooler stands before the server: computers ask for news every few seconds."
    ),
    "server-quiet": QT_TRANSLATE_NOOP(
        "Error", "The server announces nothing, as it was told: computers ask for news every few seconds."
    ),
    "server-read-only": QT_TRANSLATE_NOOP(
        "Error", "This server only hands out copies. Use the address of the main server."
    ),
    "server-sizes": QT_TRANSLATE_NOOP(
        "Error",
        "On the server, marks of pushes take {batch}, records of what moved {gone}, what was refused {quarantine} and "
        "files {blob_part}.",
    ),
    "server-taken": QT_TRANSLATE_NOOP("Error", "Another desk is in this database already. Choose another database."),
    "server-too-old": QT_TRANSLATE_NOOP("Error", "PostgreSQL {version} is too old. Deskbell needs 15 or newer."),
    "server-unbound": QT_TRANSLATE_NOOP(
        "Error",
        "The connection does without channel binding, as poolers need it. The certificate is checked.",
    ),
    "server-unreachable": QT_TRANSLATE_NOOP("Error", "The server does not answer ({reason})."),
}
