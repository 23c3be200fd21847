"""Everything that writes. Each public function is a command."""
