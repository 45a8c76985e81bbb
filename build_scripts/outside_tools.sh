#!/usr/bin/env bash
# Other people's tools with which the tests check what we make. Installed where that is possible;
# where it is not, the tests that need them skip and say so.
set -uo pipefail

# command and the Debian package that has it
TOOLS=(age:age openssl:openssl pdftotext:poppler-utils qpdf:qpdf dbus-daemon:dbus-daemon
    nginx:nginx-light postgres:postgresql npm:npm xvfb-run:xvfb dbus-run-session:dbus-daemon)
# What a screen reader is told is read over AT-SPI by the system's own Python.
ATSPI=(at-spi2-core python3-pyatspi)

# Debian keeps the server's commands apart, and nginx where only root looks.
PATH=$PATH:/usr/sbin:$(printf '%s:' /usr/lib/postgresql/*/bin)

missing=()
for tool in "${TOOLS[@]}"; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing+=("${ATSPI[@]}")
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
if command -v apt-get >/dev/null && "${as_root[@]}" true 2>/dev/null; then
    printf 'tests: installing %s\n' "${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >/dev/null 2>&1
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && exit 0
fi
printf 'tests: some checks by other tools are skipped; to have them: apt-get install %s\n' \
    "${missing[*]}" >&2
