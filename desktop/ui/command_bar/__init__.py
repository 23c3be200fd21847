"""Commands: the table of all of them, and the bar in which people find them, tickets, people and places."""
