"""Opens and checks a bundle with `age`, `tar`, `bagit.py` and `openssl` alone.

Imports nothing of Auditor: it follows docs/bundle-format.md as an outsider would. What is left to
Python is taking JSON and base64 apart and comparing what the tools print.

    python3 check_bundle.py BUNDLE --ca ca.pem --identity central.key --into FOLDER [--crl LISTS]

LISTS is the organisation's file of revocation lists. Of several bundles of a device, run it for
each, and with `--after BUNDLE` for every one but the first. Ends with 0 and "The bundle holds." or
with 1 and the first thing that does not.
"""

from __future__ import annotations

import argparse
import base64
import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

# docs/bundle-format.md, "Certificates": the extended key usage of whoever may sign bundles.
SIGN_BUNDLES = "2.25.99539473512780092810086021916066138495"
STATEMENT = "https://in-toto.io/Statement/v1"
BESIDE_THE_PAYLOAD = {
    "bag-info.txt",
    "bagit.txt",
    "manifest-sha256.txt",
    "manifest-sha512.txt",
    "signature.dsse.json",
    "tagmanifest-sha256.txt",
    "tagmanifest-sha512.txt",
}


class DoesNotHoldError(Exception):
    """The bundle is not what it says."""


def main() -> int:
    """Check what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--signature", type=Path)
    parser.add_argument("--ca", type=Path, required=True)
    parser.add_argument("--identity", type=Path, required=True)
    parser.add_argument("--into", type=Path, required=True)
    parser.add_argument("--crl", type=Path, help="refuse certificates on these revocation lists")
    parser.add_argument("--after", type=Path, help="the bundle with the number before")
    parser.add_argument("--bagit", default="bagit.py")
    options = parser.parse_args()
    signature = options.signature or Path(str(options.bundle).removesuffix(".age") + ".dsse.json")
    try:
        seal = check_signature(signature, options, "urn:auditor:predicate:sealed-bundle:1")
        check_seal(options.bundle, seal)
        if options.after is not None:
            check_order(options.after, options, seal)
        bag = unpack(options.bundle, options.identity, options.into)
        check_bag(bag, seal, options)
    except DoesNotHoldError as fault:
        sys.stdout.write(f"{fault}\n")
        return 1
    if "supersedes" in seal["predicate"]:
        sys.stdout.write(f"It supersedes {seal['predicate']['supersedes']}.\n")
    sys.stdout.write("The bundle holds.\n")
    return 0


def check_bag(bag: Path, seal: dict, options: argparse.Namespace) -> None:
    """Check the unpacked bag: BagIt's own digests, the signature over them, and the seal."""
    run([options.bagit, "--validate", bag], "bagit.py does not accept the bag")
    found = {path.name for path in bag.iterdir() if path.name != "data"}
    require(found == BESIDE_THE_PAYLOAD, f"beside the payload lies something else: {found}")
    statement = check_signature(
        bag / "signature.dsse.json", options, "urn:auditor:predicate:bundle:1"
    )
    names = [subject["name"] for subject in statement["subject"]]
    require(
        names == ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"],
        "the bag's signature is not over the tag manifests",
    )
    for subject in statement["subject"]:
        for algorithm in ("sha256", "sha512"):
            require(
                digest(bag / subject["name"], algorithm) == subject["digest"][algorithm],
                f"{subject['name']} is not what was signed",
            )
    for name in (
        *("bundle_id", "created", "sequence", "previous", "organisation", "chain"),
        "supersedes",  # in a correction alone
    ):
        require(
            statement["predicate"].get(name) == seal["predicate"].get(name),
            f"bag and seal disagree about {name}",
        )
    require(
        stanzas(options.bundle) == [b"X25519"] * len(statement["predicate"]["recipients"]),
        f"{options.bundle.name} is sealed to others than were signed",
    )
    for form in statement["predicate"]["forms"]:
        require(digest(bag / form["path"], "sha256") == form["sha256"], f"{form['path']} differs")
    check_forms(bag, statement["predicate"]["forms"])
    check_form_media(bag, statement["predicate"]["forms"])
    check_sealed_records(bag, options)


def check_form_media(bag: Path, forms: list) -> None:
    """What forms show is as audit.json lists it, and nothing else lies there."""
    entries = json.loads((bag / "data/audit.json").read_bytes()).get("form_media", [])
    listed = [entry for entry in entries if entry["file"] is not None]
    found = {path.relative_to(bag).as_posix() for path in (bag / "data/form-media").glob("*")}
    require(found == {entry["file"] for entry in listed}, "other files of forms than are listed")
    signed = {form["sha256"] for form in forms}
    named = {(form["sha256"], *each) for form in forms for each in shown_by(bag / form["path"])}
    told = {(entry["form"], entry["name"], entry["sha256"]) for entry in entries}
    require(named == told, "the forms name other files than are listed")
    for entry in listed:
        file = bag / entry["file"]
        require(is_file(file, entry["size"], entry["sha256"]), f"{file.name} is not what is listed")
        require(entry["form"] in signed, f"{file.name} is of a form that was not signed")


def shown_by(form: Path) -> set[tuple[str, str]]:
    """Name and SHA-256 of what a form says that it shows."""
    return {
        (file.get("name", ""), file.get("sha256", ""))
        for instance in ET.parse(form).iter()  # noqa: S314 - a bundle of the tests
        if "{urn:auditor:form:1}media" in instance.attrib
        for top in instance
        for file in top
    }


def check_forms(bag: Path, forms: list) -> None:
    """Every record that audit.json lists is of a form that was signed."""
    signed = {(form["id"], form["version"], form["sha256"]) for form in forms}
    for record in json.loads((bag / "data/audit.json").read_bytes()).get("records", []):
        if isinstance(record, dict):
            form = record["form"]
            named = (form["id"], form["version"], form["sha256"])
            require(named in signed, f"record {record['id']} is of a form that was not signed")


def check_sealed_records(bag: Path, options: argparse.Namespace) -> None:
    """Open what was sealed before the bag, and compare it with what audit.json says of it."""
    audit = json.loads((bag / "data/audit.json").read_bytes())
    listed = audit.get("sealed", {"recipients": [], "files": []})
    entries = {entry["file"]: entry for entry in listed["files"]}
    found = {
        path.relative_to(bag).as_posix()
        for folder in ("records", "evidence", "media")
        for path in (bag / "data" / folder).rglob("*.*.age")
    }
    require(found == set(entries), f"audit.json lists other sealed files: {found ^ set(entries)}")
    own = run(["age-keygen", "-y", options.identity], "the identity is no age key").strip()
    # Who is not named (the organisation has changed its keys since) leaves them sealed.
    named = own in {one["age_public_key"] for one in listed["recipients"]}
    for name, entry in sorted(entries.items()):
        file, plain = bag / name, options.into / "plain"
        require(not file.with_suffix("").exists(), f"{name} lies there in clear too")
        require(is_file(file, entry["size"], entry["sha256"]), f"{name} is not what is listed")
        require(
            stanzas(file) == [b"X25519"] * len(listed["recipients"]),
            f"{name} is sealed to others than are named",
        )
        if not named:
            sys.stdout.write(f"{name} stays sealed: it was sealed to other keys.\n")
            continue
        run(["age", "-d", "-i", options.identity, "-o", plain, file], f"age does not open {name}")
        require(
            is_file(plain, entry["plain_size"], entry["plain_sha256"]),
            f"inside of {name} is something else",
        )


def stanzas(file: Path) -> list:
    """The types of recipients in an age file's header."""
    with file.open("rb") as source:
        header = source.read(100_000).partition(b"\n--- ")[0].split(b"\n")
    kinds = [line.split()[1] for line in header if line.startswith(b"-> ")]
    # age's "grease" exercises readers and seals to nobody.
    return [kind for kind in kinds if not kind.endswith(b"-grease")]


def is_file(path: Path, size: int, sha256: str) -> bool:
    """Whether a file has that length and digest."""
    return path.stat().st_size == size and digest(path, "sha256") == sha256


def check_signature(file: Path, options: argparse.Namespace, predicate_type: str) -> dict:
    """The statement in a DSSE envelope, once openssl has accepted chain and signature."""
    ca, work = options.ca, options.into
    work.mkdir(parents=True, exist_ok=True)
    try:
        envelope = json.loads(file.read_bytes())
        payload = base64.b64decode(envelope["payload"], validate=True)
        statement = json.loads(payload)
        chain = statement["predicate"]["chain"]
        created = datetime.fromisoformat(statement["predicate"]["created"])
        (signature,) = envelope["signatures"]
        signed = base64.b64decode(signature["sig"], validate=True)
        kind = envelope["payloadType"].encode()
    except (ValueError, KeyError, TypeError) as error:
        raise DoesNotHoldError(f"{file.name} cannot be read") from error
    require(statement.get("_type") == STATEMENT, f"{file.name} is no in-toto statement")
    require(statement.get("predicateType") == predicate_type, f"{file.name} states something else")
    leaf, issuers, key = work / "leaf.pem", work / "issuers.pem", work / "key.pem"
    leaf.write_text(chain[0])
    issuers.write_text("".join(chain[1:]))
    untrusted = ["-untrusted", issuers] if chain[1:] else []
    at = str(int(created.timestamp()))
    run(
        ["openssl", "verify", "-x509_strict", "-attime", at, "-CAfile", ca, *untrusted, leaf],
        f"{file.name}: the certificate is not the organisation's",
    )
    if options.crl is not None:
        # Whoever has stolen a key names any moment: a list counts whatever was signed when.
        run(
            [
                *("openssl", "verify", "-no_check_time", "-crl_check", "-extended_crl"),
                *("-CRLfile", options.crl, "-CAfile", ca, *untrusted, leaf),
            ],
            f"{file.name}: the certificate is revoked, or the list is not its issuer's",
        )
    usage = run(
        ["openssl", "x509", "-in", leaf, "-noout", "-ext", "extendedKeyUsage"],
        f"{file.name}: the certificate has no purpose",
    )
    require(usage.split()[-1] == SIGN_BUNDLES, f"{file.name}: the certificate is not for bundles")
    key.write_text(run(["openssl", "x509", "-in", leaf, "-noout", "-pubkey"], "no key"))
    (work / "sig").write_bytes(signed)
    # DSSE, "PAE": what is signed is not the payload alone.
    (work / "pae").write_bytes(b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload))
    run(
        ["openssl", "dgst", "-sha256", "-verify", key, "-signature", work / "sig", work / "pae"],
        f"{file.name}: the signature does not hold",
    )
    return statement


def check_seal(bundle: Path, seal: dict) -> None:
    """Compare the sealed file with the statement beside it."""
    (subject,) = seal["subject"]
    require(bundle.stat().st_size == seal["predicate"]["size"], f"{bundle.name}: other length")
    require(
        digest(bundle, "sha256") == subject["digest"]["sha256"],
        f"{bundle.name} is not what was signed",
    )


def check_order(before: Path, options: argparse.Namespace, seal: dict) -> None:
    """The bundle `before` is the one that this device sealed before this one."""
    earlier = check_signature(
        Path(str(before).removesuffix(".age") + ".dsse.json"),
        options,
        "urn:auditor:predicate:sealed-bundle:1",
    )
    check_seal(before, earlier)
    ours, theirs = seal["predicate"], earlier["predicate"]
    require(
        public_key(ours["chain"][0], options.into) == public_key(theirs["chain"][0], options.into),
        f"{before.name} is another device's",
    )
    require(
        ours["sequence"] == theirs["sequence"] + 1,
        f"{before.name} has number {theirs['sequence']}, this one {ours['sequence']}",
    )
    require(
        ours["previous"] == earlier["subject"][0]["digest"]["sha256"],
        f"it was not sealed after {before.name}",
    )


def public_key(certificate: str, work: Path) -> str:
    """The key in a certificate: what tells a device."""
    (work / "one.pem").write_text(certificate)
    return run(["openssl", "x509", "-in", work / "one.pem", "-noout", "-pubkey"], "no key")


def unpack(bundle: Path, identity: Path, into: Path) -> Path:
    """Decrypt with age, unpack with tar; the bag's folder."""
    plain = into / "bag.tar"
    run(["age", "-d", "-i", identity, "-o", plain, bundle], "age does not open the bundle")
    run(["tar", "-x", "-f", plain, "-C", into], "tar does not unpack the bag")
    folders = [path for path in into.iterdir() if path.name.startswith("audit-")]
    require(len(folders) == 1, "the tar does not hold one bag")
    return folders[0]


def digest(path: Path, algorithm: str) -> str:
    """What `openssl dgst -r` prints first."""
    return run(
        ["openssl", "dgst", "-r", f"-{algorithm}", path], f"{path.name} is not there"
    ).split()[0]


def run(command: list, fault: str) -> str:
    """What the command prints; `fault` where it fails."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise DoesNotHoldError(f"{fault}: {said[-1] if said else done.returncode}")
    return done.stdout


def require(holds: bool, fault: str) -> None:
    """Go on only where it holds."""
    if not holds:
        raise DoesNotHoldError(fault)


if __name__ == "__main__":
    sys.exit(main())
