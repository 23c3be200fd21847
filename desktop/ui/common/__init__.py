"""Widgets and delegate pieces that every window of Deskbell uses.

``paint`` and ``marks`` draw, for delegates and widgets alike; the other modules hold one small widget each.
"""
