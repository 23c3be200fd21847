"""The sidebar: the desk's name, the way to everything, the places tickets are in.

``places`` says what stands there, ``model`` and ``delegate`` show it, ``place_view`` takes clicks, keys and dropped
tickets, ``sidebar`` is the whole pane.
"""
