"""Settings → Roles: which roles there are, what each may do and for which tickets, and who holds it."""

from __future__ import annotations

