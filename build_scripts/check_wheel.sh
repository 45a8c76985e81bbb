#!/usr/bin/env bash
# Does the central part work from its wheel, in an empty environment, without Qt? Needs the registry that
# pip knows. Usage: check_wheel.sh [WHEEL]; without one, the last in dist/ by name.
set -euo pipefail
cd "$(dirname "$0")/.."
wheel=${1:-}
if [ -z "$wheel" ]; then
    for found in dist/auditor-*.whl; do wheel=$found; done
fi
[ -f "$wheel" ] || {
    echo "There is no wheel: run make wheel first." >&2
    exit 1
}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"${PYTHON:-python3}" -m venv "$scratch/environment"
bin=$scratch/environment/bin
"$bin/pip" install --quiet --disable-pip-version-check --constraint <(
    # What is tested is what is pinned; hashes are for the files of the index, not for our own.
    sed -n 's/^\([A-Za-z0-9._-]*==[^\\]*\).*/\1/p' requirements/central.txt
) "${wheel}[central]"
"$bin/pip" uninstall --quiet --yes pyside6 pyside6-addons pyside6-essentials shiboken6
cd "$scratch"
"$bin/auditor-central" --version
"$bin/auditor-central" --help >/dev/null
AUDITOR_PASSPHRASE=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
export AUDITOR_PASSPHRASE
"$bin/auditor-central" init "$scratch/organisation" --name "Wheel check" --url https://example.org
"$bin/auditor-central" check "$scratch/organisation"
echo "The central part works from $wheel."
