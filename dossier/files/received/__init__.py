"""What is received of an article: its bytes, and the text in them."""
