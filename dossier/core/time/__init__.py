"""Time: what is attested, stated, over; and who held a post at the same time."""
