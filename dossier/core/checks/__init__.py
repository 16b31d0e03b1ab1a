"""Everything `dossier check` looks for, a module a family of rules; `check` puts them together."""
