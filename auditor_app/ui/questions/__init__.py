"""One widget per type of question; each shows a node of the form engine and says its answers."""
