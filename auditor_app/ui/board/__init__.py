"""What the board of an audit is made of: parts that refresh themselves, and charts."""
