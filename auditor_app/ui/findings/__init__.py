"""Findings and alerts in the window: what is read and asked, and the cards that show it."""
