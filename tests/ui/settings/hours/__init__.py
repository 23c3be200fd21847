"""The pages and widgets of business hours."""
