"""The entry format: its declaration, and how a file becomes an entry."""
