"""The pages of rules, their parts and words."""
