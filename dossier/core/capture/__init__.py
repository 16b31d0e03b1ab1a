"""From a passage to a claim: what is to be added to a library, proposed, proved and written."""
