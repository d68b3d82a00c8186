"""Makes content folders of any size, the same bytes on every machine and with every version of Python."""
