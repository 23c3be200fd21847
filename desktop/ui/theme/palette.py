"""The palette: Fusion paints its own parts from these roles, the style sheet says only what roles cannot."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from desktop.ui.theme.tokens import Theme

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text_on_accent",
    QPalette.ColorRole.Highlight: "selection_fill",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "tooltip_fill",
    QPalette.ColorRole.ToolTipText: "tooltip_text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "divider",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
_TEXTS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.HighlightedText,
)


def build_palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, with its disabled group."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.colour(token))
    for role in _TEXTS:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text_disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.colour("divider"))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, theme.colour("surface_sunken"))
    return made
