"""The ledger: what became of every mail that was ever seen."""
