#!/usr/bin/env bash
# What Debian or Ubuntu need to build the package, and with "check" to try it on a bare system. Installed
# where that is possible; where it is not, says what is missing, and the build names what it cannot do.
set -uo pipefail

# The libraries that the package stands on and does not bring: the .deb names their packages.
wanted=(binutils dpkg-dev libbrotli1 libcups2 libdrm2 libegl1 libgl1 libgssapi-krb5-2 libpulse0
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libxcb-cursor0 libxcb-icccm4 libxcb-image0
    libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-util1 libxcb-xkb1
    libxkbcommon-x11-0)
[ "${1:-}" != check ] ||
    wanted=(at-spi2-core dbus debian-archive-keyring debootstrap python3-pyatspi xdotool xvfb)

command -v apt-get >/dev/null || exit 0
missing=()
for name in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
if "${as_root[@]}" true 2>/dev/null; then
    printf 'package: installing %s\n' "${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >/dev/null
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
printf 'package: these are missing: sudo apt-get install --no-install-recommends %s\n' \
    "${missing[*]}" >&2
