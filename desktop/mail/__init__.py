"""Mail in and out: parsing, composing, IMAP, SMTP. Knows no models."""
