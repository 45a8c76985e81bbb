"""The parts of the page of a sample: its plan, the draw, how far it has come."""
