"""Reports: a `Report` in, text out. Every sentence written for people is written here."""
