"""Make the shipped face model of the published one: its shape fixed, nothing learnt changed.

Usage: python build_scripts/face_model.py CENTERFACE_BNMERGED.ONNX

Needs the package `onnx` (not one of ours: this is done once a model). The published file was
exported for ten pictures of 32 by 32 pixels; ONNX Runtime takes only what the file says. Here it
becomes one picture of 640 by 640 pixels, and the weights are no longer listed as inputs, so that
the runtime can merge them. Every weight stays byte for byte. Prints the SHA-256 that
`auditor_app/evidence/faces.py` pins.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import onnx

PUBLISHED = "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
TILE = 640
TARGET = Path(__file__).parents[1] / "resources" / "models" / "centerface.onnx"


def main() -> None:
    """Write the model."""
    content = Path(sys.argv[1]).read_bytes()
    if hashlib.sha256(content).hexdigest() != PUBLISHED:
        raise SystemExit("This is not the published model.")
    model = onnx.load_from_string(content)
    graph = model.graph
    (picture,) = [each for each in graph.input if each.name == "input.1"]
    del graph.input[:]
    graph.input.append(picture)
    _fix(graph.input[0], (1, 3, TILE, TILE))
    for each, planes in zip(graph.output, (1, 2, 2, 10), strict=True):
        _fix(each, (1, planes, TILE // 4, TILE // 4))
    onnx.checker.check_model(model)
    made = model.SerializeToString(deterministic=True)
    TARGET.write_bytes(made)
    print(hashlib.sha256(made).hexdigest())


def _fix(value: onnx.ValueInfoProto, shape: tuple[int, ...]) -> None:
    for dimension, length in zip(value.type.tensor_type.shape.dim, shape, strict=True):
        dimension.dim_value = length


if __name__ == "__main__":
    main()
