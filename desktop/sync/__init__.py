"""Where desks meet; empty until a desk can be shared."""
