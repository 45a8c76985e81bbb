"""A form on the screen: its pages, its outline, and how far each part of it is."""
