"""Files of messages in the window: chips, preview, opening a private copy, saving, pictures from elsewhere."""
