"""An audit's photos: the wall of them, one large, two side by side, and what is hidden of each."""
