"""What leaves a library, as tables: each declared once, for CSV and for SQLite alike."""
