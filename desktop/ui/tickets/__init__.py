"""The ticket list: what stands in it, how a row is drawn, and what can be done with the selected ones.

``listing`` names what is shown, ``rows`` keeps the rows that were read, ``model`` gives them to Qt, ``loader`` reads
the order behind the scenes, ``edits`` turns an old order into a new one, ``list_pane`` is the whole pane.
"""
