"""The language of rules: triggers, conditions, acts; read, checked, compiled and searched for loops. No database."""
