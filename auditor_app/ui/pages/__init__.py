"""The pages between which the window moves: one purpose each."""
