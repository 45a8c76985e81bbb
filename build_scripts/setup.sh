#!/usr/bin/env bash
# Makes .venv ready: Python 3.11 or newer, the pinned packages, Qt's system libraries.
# Does nothing when everything it would do has been done for the present requirement files.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*" >&2; }

# Debian's and Ubuntu's packages that Qt opens at run time; names differ between releases.
QT_LIBRARIES=(libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1
    libfreetype6 'libglib2.0-0t64|libglib2.0-0' libnss3 libxcb-cursor0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
    libpulse0)

apt_install() {
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root=(sudo -n)
        else
            return 1
        fi
    fi
    command -v apt-get >/dev/null || return 1
    if [ -z "${APT_UPDATED:-}" ]; then
        "${as_root[@]}" apt-get update -qq || return 1
        APT_UPDATED=1
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "$@" >/dev/null
}

# The first of "a|b" that this release knows.
known_package() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3.11 python3.12 python3.13 python3; do
        [ -n "$candidate" ] && command -v "$candidate" >/dev/null || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "Python 3.11 or newer is needed and was not found. Install it (apt-get install python3 python3-venv) and run make again."
    exit 1
}

make_environment() {
    local python package
    python=$(find_python)
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        say "installing $package"
        apt_install "$package" || {
            say "Python's venv module is missing: apt-get install $package"
            exit 1
        }
    fi
    say "making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
}

qt_opens() {
    QT_QPA_PLATFORM=offscreen .venv/bin/python - <<'PYTHON' 2>/dev/null
import ctypes, pathlib, PySide6
from PySide6 import QtGui, QtNetwork, QtPdf, QtPdfWidgets, QtPrintSupport, QtSvg, QtWidgets
# The plugin for real screens is opened only later: its libraries have to be there too.
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
PYTHON
}

install_qt_libraries() {
    local names=() name
    [ "$(uname -s)" = Linux ] || return 0
    qt_opens && return 0
    if command -v apt-get >/dev/null; then
        say "installing Qt's system libraries"
        apt_install ca-certificates || true # also brings the package lists up to date
        for name in "${QT_LIBRARIES[@]}"; do names+=("$(known_package "$name")"); done
        apt_install "${names[@]}" || true
    fi
    qt_opens || {
        say "Qt's system libraries are missing: sudo apt-get install ${names[*]:-${QT_LIBRARIES[*]%%|*}}"
        exit 1
    }
}

wanted=$(cat requirements/dev.txt pyproject.toml build_scripts/setup.sh | sha256sum | cut -c1-64)
if [ "$(cat .venv/ready 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
[ -x .venv/bin/python ] && .venv/bin/python -c '' 2>/dev/null || make_environment
say "installing the pinned packages (this takes a few minutes the first time)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
install_qt_libraries
printf '%s' "$wanted" > .venv/ready
say "ready"
