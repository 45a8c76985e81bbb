#!/usr/bin/env bash
# The disk image for macOS, of what `make package` built.
#   packaging/macos/build.sh [PYTHON]
# With APPLE_IDENTITY (a "Developer ID Application" certificate in the keychain) the app is signed for
# the hardened runtime; with APPLE_PROFILE (stored by `xcrun notarytool store-credentials`) the image is
# notarised too. Without them the app is signed for this machine alone, and macOS warns elsewhere.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${1:-python3}
app=build/package/Auditor.app
[ -d "$app" ] || { echo "Run build_scripts/package.py first." >&2; exit 1; }
version=$(PYTHONPATH=$PWD "$python" -c 'import auditor_app; print(auditor_app.__version__)')
image=build/package/auditor-$version-macos-$(uname -m).dmg

# Inside first, the app itself last (TN2206).
options=(--force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist)
[ -n "${APPLE_IDENTITY:-}" ] || options=(--force --entitlements packaging/macos/entitlements.plist)
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do
        if file "$file" | grep -q Mach-O; then
            codesign --sign "${APPLE_IDENTITY:--}" "${options[@]}" "$file"
        fi
    done
codesign --sign "${APPLE_IDENTITY:--}" "${options[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
cp LICENSE "$stage/LICENSE.txt"
rm -f "$image"
hdiutil create -volname "Auditor $version" -srcfolder "$stage" -fs HFS+ -format UDZO "$image"
if [ -n "${APPLE_IDENTITY:-}" ]; then
    codesign --sign "$APPLE_IDENTITY" --timestamp "$image"
fi
if [ -n "${APPLE_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$APPLE_PROFILE" --wait
    xcrun stapler staple "$image"
fi
hdiutil verify "$image"
echo "$image"
