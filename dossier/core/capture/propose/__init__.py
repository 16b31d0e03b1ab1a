"""What the sentences of an article could be claimed to say: proposed by rules, taken by people."""
