"""What was once worked out of a library, kept in the user's cache folder.

The files of the library are the only truth. The table is believed only as long as every one of them
is in the state it was in (`states`), and of what it holds only what is whole (`blocks`). It can be
deleted at any time, and is made anew without a word when it is damaged, or another version's.
"""
