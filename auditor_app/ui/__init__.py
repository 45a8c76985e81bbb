"""The window: pages and question widgets over the operations of `audit`. Only here is Qt known."""
