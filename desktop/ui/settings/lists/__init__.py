"""The pages of what tickets can carry: statuses, tags, fields."""
