#!/bin/sh
# Installs Auditor for this user, or with --system (as root) for everyone. No network is used.
#   ./install.sh             program in ~/.local/opt/auditor, command in ~/.local/bin
#   ./install.sh --system    program in /opt/auditor, command in /usr/local/bin
#   ./install.sh --remove    take it away again (with --system where it was installed so)
# Vaults and settings are never touched.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
system=no
remove=no
for word in "$@"; do
    case $word in
        --system) system=yes ;;
        --remove) remove=yes ;;
        *) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
done
if [ "$system" = yes ]; then
    program=/opt/auditor bin=/usr/local/bin share=/usr/local/share
    umask 022 # everyone may read and run it, also where new files are for their owner alone
else
    program=$HOME/.local/opt/auditor bin=$HOME/.local/bin
    share=${XDG_DATA_HOME:-$HOME/.local/share}
fi
files='applications/auditor.desktop
mime/packages/auditor.xml
metainfo/org.auditor.Auditor.metainfo.xml
man/man1/auditor.1.gz'
icons=$(cd "$here/share" && find icons -name 'auditor.*' | sort)

refresh() {
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$share/applications" >/dev/null 2>&1 || true
    fi
}

if [ "$remove" = yes ]; then
    rm -rf "$program"
    rm -f "$bin/auditor"
    printf '%s\n%s\n' "$files" "$icons" | while read -r name; do rm -f "$share/$name"; done
    refresh
    echo "Auditor is removed. Vaults and settings are where they were."
    exit 0
fi

new=$program.new
mkdir -p "$(dirname "$program")" "$bin"
rm -rf "$new"
cp -R "$here/auditor" "$new"
[ "$system" = no ] || chmod -R go=rX "$new"
# What is missing shows before the old program is taken away.
if ! "$new/auditor" --version >/dev/null; then
    rm -rf "$new"
    echo "error: the program does not start on this system." >&2
    echo "       It needs glibc @GLIBC@ or newer, on an x86_64 processor." >&2
    exit 1
fi
rm -rf "$program"
mv "$new" "$program"
ln -sf "$program/auditor" "$bin/auditor"
printf '%s\n%s\n' "$files" "$icons" | while read -r name; do
    mkdir -p "$share/$(dirname "$name")"
    cp "$here/share/$name" "$share/$name"
    chmod 644 "$share/$name"
done
command=$(printf '%s' "$bin/auditor" | sed 's/[\\|&]/\\&/g')
sed -i "s|^Exec=auditor|Exec=\"$command\"|" "$share/applications/auditor.desktop"
refresh

missing=$(find "$program" -name '*.so*' -type f \
    -exec env LD_LIBRARY_PATH="$program/_internal" ldd {} + 2>/dev/null |
    sed -n 's/ => not found//p' | sort -u)
if [ -n "$missing" ]; then
    echo "The program is installed, but these libraries of the system are missing:" >&2
    echo "$missing" >&2
    echo "INSTALL.md beside this script says which packages of your system have them." >&2
    exit 1
fi
echo "Auditor is installed: $bin/auditor"
echo "Does everything work? $bin/auditor installation check"
