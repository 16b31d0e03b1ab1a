"""A library: its entries, what they claim, how they link, which names the texts print."""
