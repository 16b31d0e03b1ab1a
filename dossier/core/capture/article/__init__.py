"""What a page that is to be stored says of itself: headline, byline, day, and what is not its own."""
