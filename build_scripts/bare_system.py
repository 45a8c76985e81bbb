"""`make package-check`: the Debian package on a system on which nothing is, not even Python.

A minimal Debian is made with debootstrap, the `.deb` is installed there with what it depends on and
nothing that is recommended, and started in it: the check of the installation, the commands on a
vault, and the window on a display, at which a person creates a vault and fills an interview with
real keys (`tests/ui/xdotool_person.py`; the person and the display stand outside, the program sees
nothing but the bare system). Needs root, debootstrap, xvfb, xdotool, at-spi2-core, python3-pyatspi.

Usage: bare_system.py [--suite bookworm] [--keep] [FILE.deb]
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

from linux_package import wanted_of_system
from package import BUILD, ROOT

_MIRROR: Final = "http://deb.debian.org/debian"
_BARE: Final = BUILD / "bare"
# How this machine reaches the mirror, as through a proxy, or one that is behind the day.
_REACHING: Final = (
    "Acquire::http",
    "Acquire::https",
    "Acquire::Check-Date",
    "Acquire::Check-Valid-Until",
)
_NEEDS: Final = (
    "debootstrap",
    "apt-config",
    "chroot",
    "unshare",
    "Xvfb",
    "xdotool",
    "dbus-run-session",
)
_DISPLAY: Final = ":97"
_PATH: Final = "/usr/sbin:/usr/bin:/sbin:/bin"
_PERSON: Final = ROOT / "tests" / "ui" / "xdotool_person.py"
_ANSWERS: Final = {
    "/data/setting/pseudonym": "W-01",
    "/data/understanding/interview_language": "en",
    "/data/consent/consent_given": "refuse",
    "/data/auditor_part/immediate_danger": "no",
}


def make_base(suite: str) -> Path:
    """A minimal Debian, kept as a tar so that the next check begins with it."""
    kept = BUILD / f"bare-{suite}.tar"
    if not kept.is_file():
        fresh = BUILD / "bare-new"
        shutil.rmtree(fresh, ignore_errors=True)
        run("debootstrap", "--variant=minbase", suite, str(fresh), _MIRROR, quiet=True)
        run("tar", "-C", str(fresh), "-cf", str(kept), ".")
        shutil.rmtree(fresh)
    return kept


def lay_out(base: Path, deb: Path) -> None:
    """Unpack the system and install the package; nothing that it only recommends."""
    shutil.rmtree(_BARE, ignore_errors=True)
    _BARE.mkdir(parents=True)
    run("tar", "-C", str(_BARE), "-xf", str(base))
    reached = subprocess.run(
        ["apt-config", "dump", *_REACHING], capture_output=True, text=True, check=True
    ).stdout
    (_BARE / "etc/apt/apt.conf.d/01reaching").write_text(reached, "utf-8")
    shutil.copy(deb, _BARE / "auditor.deb")
    inside("apt-get", "update", "-qq")
    inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/auditor.deb", quiet=True)
    for name in ("python3", "python3.11", "python"):
        if shutil.which(name, path=":".join(f"{_BARE}{part}" for part in _PATH.split(":"))):
            sys.exit(f"There is a {name} on the bare system: the check would show nothing.")


def check_commands() -> None:
    """The program's own check, and its commands on a vault."""
    secret = {"AUDITOR_PASSPHRASE": secrets.token_hex(12)}
    known = subprocess.run(
        ["chroot", str(_BARE), "ldconfig", "-p"], capture_output=True, text=True, check=True
    ).stdout
    lacking = [
        name
        for name in sorted(wanted_of_system(_BARE / "usr" / "lib" / "auditor"))
        if f"{name} (" not in known
    ]
    if lacking:
        sys.exit(f"The .deb does not bring these libraries: {', '.join(lacking)}.")
    inside("auditor", "--version")
    inside("auditor", "installation", "check")
    inside("auditor", "vault", "create", "/srv/vault", **secret)
    inside("auditor", "vault", "check", "--deep", "/srv/vault", **secret)
    shutil.rmtree(_BARE / "srv" / "vault")


def check_window(pictures: Path) -> None:
    """A person at the window: a vault, an audit, an interview; then what the vault holds."""
    home = _BARE / "tmp" / "person"
    home.mkdir(mode=0o700)
    (home / "run").mkdir(mode=0o700)
    passphrase = secrets.token_hex(8)
    environment = [
        f"DISPLAY={_DISPLAY}",
        "HOME=/tmp/person",
        "XDG_RUNTIME_DIR=/tmp/person/run",
        "LANG=C.UTF-8",
        "QT_QPA_PLATFORM=xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1",
    ]
    bus = 'DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS"'
    start = f"exec chroot {_BARE} env -i PATH={_PATH} {bus} {' '.join(environment)} auditor"
    said: dict[str, Any] = {
        "command": ["sh", "-c", start],
        "hands": "keys",
        "title": "Bare system",
        "asks": asks(),
        "passphrase": passphrase,
        "pictures": "/tmp/person",  # noqa: S108 - the folder that both sides see
        "python": sys.executable,
    }
    (home / "said.json").write_text(json.dumps(said), "utf-8")
    # The bare system's /tmp is this one's as long as it takes: both see the display's socket.
    shared = "/tmp"  # noqa: S108 - of the bare system, made for this
    # A checkout below this one's /tmp is put back where it was.
    aside, back = (
        (f"mount --bind {ROOT} /mnt", f"mkdir -p {ROOT} && mount --bind /mnt {ROOT}")
        if ROOT.is_relative_to(shared)
        else (":", ":")
    )
    script = f"""
        {aside}
        mount --bind {_BARE}{shared} {shared}
        {back}
        mkdir -p -m 1777 /tmp/.X11-unix
        Xvfb {_DISPLAY} -screen 0 1280x720x24 -nolisten tcp >/tmp/display.log 2>&1 &
        display=$!
        trap 'kill $display' EXIT
        export {" ".join(environment)}
        for _ in $(seq 100); do
            [ -S /tmp/.X11-unix/X{_DISPLAY[1:]} ] && break
            sleep 0.1
        done
        dbus-run-session -- /usr/bin/python3 {_PERSON} /tmp/person/said.json
    """
    failed = subprocess.run(
        ["unshare", "--mount", "--propagation", "private", "bash", "-euc", script], check=False
    ).returncode
    pictures.mkdir(parents=True, exist_ok=True)
    for picture in home.glob("*.png"):
        shutil.copy(picture, pictures)
    if failed:
        sys.exit(f"The window on the bare system failed; see {pictures}.")
    vault = "/tmp/person/Auditor vault"  # noqa: S108 - below the bare system
    inside("auditor", "vault", "check", "--deep", vault, AUDITOR_PASSPHRASE=passphrase)


def asks() -> list[dict[str, Any]]:
    """What a person does at each question of a short interview, as the tests plan it."""
    sys.path.insert(0, str(_PERSON.parent))
    from person_book import FormPlan  # noqa: PLC0415 - of the tests

    plan = FormPlan("worker_interview", _ANSWERS, "English (en)")
    told = [ask for ask in plan.asks() if ask.value]
    return [{name: getattr(ask, name) for name in ask.__slots__} for ask in told]


def inside(*command: str, quiet: bool = False, **variables: str) -> None:
    """Run in the bare system, with nothing of this one's environment."""
    named = [f"{name}={value}" for name, value in variables.items()]
    base = ["HOME=/root", f"PATH={_PATH}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    run("chroot", str(_BARE), "env", "-i", *base, *named, *command, quiet=quiet)


def run(*command: str, quiet: bool = False) -> None:
    """Run to its end; what it says is shown where it fails."""
    done = subprocess.run(command, check=False, capture_output=quiet, text=True)
    if done.returncode:
        shown = f"{done.stdout or ''}{done.stderr or ''}"[-4000:]
        sys.exit(f"{shown}\nfailed: {command[0]}, status {done.returncode}")


def main() -> None:
    """Check the newest `.deb` of the build, or the one given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("deb", nargs="?", type=Path)
    parser.add_argument("--suite", default="bookworm", help="which Debian")
    parser.add_argument("--keep", action="store_true", help="leave the bare system in place")
    given = parser.parse_args()
    lacking = [name for name in _NEEDS if shutil.which(name) is None]
    if os.geteuid() or lacking:
        sys.exit(f"This check needs root and {', '.join(lacking or _NEEDS)}.")
    built = sorted((BUILD / "package").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if given.deb is None and not built:
        sys.exit("There is no package in build/package: run make package first.")
    started = time.monotonic()
    lay_out(make_base(given.suite), given.deb or built[-1])
    check_commands()
    check_window(BUILD / "bare-pictures")
    if not given.keep:
        shutil.rmtree(_BARE)
    print(f"The package works on a bare {given.suite}; {time.monotonic() - started:.0f} s.")


if __name__ == "__main__":
    main()
