"""A source's stored text, and the quotes that are looked for in it."""
