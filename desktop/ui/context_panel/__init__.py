"""The panel at the end of the window: who wrote, what is known of the ticket, what happened to it."""
