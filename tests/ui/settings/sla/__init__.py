"""The pages and dialogs of service levels."""
