"""One desk on many computers: keeping in touch with the place where they meet, and going there for the first time."""
