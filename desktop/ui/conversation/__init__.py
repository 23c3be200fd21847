"""The conversation: head, bar, one card per message, events between them.

``timeline`` decides what stands in which order, ``stack`` builds only what is on screen, ``body`` shows a mail's text
without touching a file or the network, ``actions`` does what a card offers.
"""
