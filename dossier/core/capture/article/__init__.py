"""What a page says of itself before it is stored: headline, byline, day, what is not its own."""
