"""Figures about the desk; empty until reports exist."""
