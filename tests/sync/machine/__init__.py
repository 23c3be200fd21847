"""Several computers in one process, what may befall them, and what has to hold afterwards."""
