"""What stands around a window, on a desk that is alone."""

from __future__ import annotations

import subprocess
import sys

PARTS = "desktop.app, desktop.ui.main_window.surroundings, desktop.ui.conversation.conversation_view"
CODE = f"""
import sys
import {PARTS}, desktop.ui.composer.composer
sharing = ("desktop.sync.", "desktop.jobs.sharing", "psycopg", "msgpack", "desktop.ui.sync_page",
           "desktop.ui.settings.sharing", "desktop.ui.first_run")
print(*sorted(name for name in sys.modules if name.startswith(sharing) and sys.modules[name] is not None))
"""


def test_a_desk_that_is_alone_loads_nothing_of_sharing():
    ran = subprocess.run([sys.executable, "-c", CODE], check=True, capture_output=True, text=True)
    loaded = set(ran.stdout.split())
    assert loaded == set()
