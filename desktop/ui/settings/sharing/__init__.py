"""Settings → Sharing: where this desk meets other computers, who is invited, which computers there are."""
