"""Fuzzes what reads a bundle from outside, guided by coverage: no crash, no accepted forgery.

    pip install atheris
    python build_scripts/fuzz_bundle.py [folder with found inputs] [-max_total_time=600]

The options are libFuzzer's. It begins with a sound bag's tar, its signature and an age header; what
it finds beyond a refusal in words ends it with the input written down.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["auditor_app.bundle", "auditor_app.identity"]):
    sys.path.insert(0, str(Path(__file__).parents[1]))
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "bundle"))
    import bundle_samples as samples

    from auditor_app.bundle import read_seal, tar
    from auditor_app.bundle.checking import check_bag
    from auditor_app.bundle.looking import look_into
    from auditor_app.bundle.reading import BagCollector, Limits
    from auditor_app.bundle.signers import Trust
    from auditor_app.bundle.unsealing import recipient_kinds
    from auditor_app.bundle.verdict import StructureError
    from auditor_app.errors import BundleError


class ForgeryError(Exception):
    """Something was accepted that nobody signed."""


OFFICE = samples.make_office()
with tempfile.TemporaryDirectory() as made_in:
    MADE = samples.seal(OFFICE, Path(made_in))
    TAR = samples.plain_tar(OFFICE, MADE)
    HEADER = MADE.path.read_bytes()[:400]
KEY = samples._key(OFFICE)  # noqa: SLF001 - the samples' own


def facts_of(content: bytes) -> dict[str, str]:
    """Path and digest of every file of a tar that is accepted; empty where it is not."""
    collector = BagCollector(Limits(), identity=KEY)
    reader = tar.TarReader(collector)
    try:
        reader.feed(content)
        reader.finish()
    except StructureError:
        return {}
    finally:
        collector.close()
    facts = collector.facts()
    if check_bag(facts, Trust(OFFICE.ca_pem)).faults:
        return {}
    return {path: file.sha256 for path, file in facts.files.items()}


SOUND = facts_of(TAR)


def try_one(data: bytes) -> None:
    """One input: its first byte says what it is put before."""
    kind, content = (data[0] % 3, data[1:]) if data else (0, b"")
    if kind == 0:
        found = facts_of(content)
        if found not in ({}, SOUND):
            raise ForgeryError("a forged bag was accepted")
    elif kind == 1:
        try:
            read_seal(content, ca_pem=OFFICE.ca_pem)
        except BundleError:
            return
        if content != MADE.outer_dsse:
            raise ForgeryError("a forged signature was accepted")
    else:
        with contextlib.suppress(StructureError):
            recipient_kinds(io.BytesIO(content))
        look_into(content, KEY)


def main() -> None:
    """Fuzz from the sound ones on."""
    with tempfile.TemporaryDirectory() as folder:
        for number, (kind, content) in enumerate(((0, TAR), (1, MADE.outer_dsse), (2, HEADER))):
            (Path(folder) / str(number)).write_bytes(bytes([kind]) + content)
        mine = [each for each in sys.argv[1:] if not each.startswith("-")] or [f"{folder}/found"]
        Path(mine[0]).mkdir(parents=True, exist_ok=True)
        options = [each for each in sys.argv[1:] if each.startswith("-")]
        atheris.Setup(
            [sys.argv[0], *options, f"-max_len={len(TAR) + 2048}", *mine, folder], try_one
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main()
