"""Camera, microphone, drawing, paste and drop: what a laptop gives beside the keyboard.

Nothing here writes a file: what is taken stays in memory until the vault has encrypted it.
"""
