"""Business hours: calendars with a drawn week, public holidays and days of their own."""
