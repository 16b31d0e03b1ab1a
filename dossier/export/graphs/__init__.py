"""What leaves a library, as a directed graph: entries as nodes, facts as edges."""
