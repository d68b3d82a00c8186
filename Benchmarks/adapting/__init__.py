"""Turns a content folder of msi's into the same site for Hugo."""
