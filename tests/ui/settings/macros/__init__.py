"""The pages of saved answers, macros and letters."""
