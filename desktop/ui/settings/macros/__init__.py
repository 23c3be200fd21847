"""The pages of saved answers, macros and letters, with the editors they share."""
