"""Writing: answers, forwards, notes and first mails, with drafts that survive a crash.

Start at ``composer.Composer``; ``opening`` reads what a letter begins with, ``pane`` is the form that the composer
below a conversation and the window for a new ticket share.
"""
