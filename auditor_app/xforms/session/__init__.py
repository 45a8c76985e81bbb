"""A form being filled: the instance, and what follows from an answer."""
