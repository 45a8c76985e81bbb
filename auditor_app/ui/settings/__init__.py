"""What can be set: how the program looks and speaks on this laptop, and how this vault locks."""
