"""Text before anybody asks what it says: words, in every script."""
