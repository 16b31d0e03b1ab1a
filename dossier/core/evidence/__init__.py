"""What an article says of a claim, and what of it nobody has taken up yet."""
