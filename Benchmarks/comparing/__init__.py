"""Compares what two generators have made of the same site."""
