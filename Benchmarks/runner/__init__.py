"""Runs msi and those it is measured against, in turns, and tells what came out."""
