"""Signing and sealing: what lets computers that share nothing but a folder trust, and not read, each other's files."""
