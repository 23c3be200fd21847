"""Everything that writes. Each public function is a command."""

import desktop.store  # noqa: F401  peewee is loaded there, without the drivers that it would look for
