"""How long tests wait for something to happen before they call it a hang: no test depends on how fast a machine is."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_S = 120.0
"""Seconds; a busy machine may take a while, and who waits goes on at once when it has come."""
_PATIENCE_MS = int(PATIENCE_S * 1000)


class PatientBot(QtBot):  # type: ignore[misc]  # pytest-qt is untyped for mypy by our settings
    """Drives widgets as pytest-qt does, but never gives up on what is expected sooner than ``PATIENCE_S``."""

    def waitUntil(self, callback: Any, *, timeout: int = 0) -> None:
        """Wait until a function returns true; ``timeout`` in milliseconds can only be longer than usual."""
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:
        """Wait for a signal; one that is not expected (``raising=False``) is waited for as long as was said."""
        return super().waitSignal(signal, timeout=_patient(timeout, options), **options)

    def waitSignals(self, signals: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:
        """Wait for several signals, as above."""
        return super().waitSignals(signals, timeout=_patient(timeout, options), **options)


def _patient(timeout: int, options: dict[str, Any]) -> int:
    return timeout if options.get("raising") is False else max(timeout, _PATIENCE_MS)
