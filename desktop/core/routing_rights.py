"""Who looks at how work is shared out."""

from __future__ import annotations

from desktop.core.permissions import Permission

MAY_LOOK = (
    Permission.AUTOMATION_ROUTING,
    Permission.AUTOMATION_DISTRIBUTION_CONFIG,
    Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS,
)
"""Any of them opens the load board: who shares work out, and who sends people on breaks."""
