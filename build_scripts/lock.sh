#!/usr/bin/env bash
# Writes the pinned requirement files anew, with hashes for every platform and without any index address.
set -euo pipefail
cd "$(dirname "$0")/.."
compile() {
    .venv/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --quiet "$@"
}
compile --output-file requirements/auditor.txt
compile --extra central --output-file requirements/central.txt
compile --extra package --output-file requirements/package.txt
compile --extra central --extra dev --extra package --output-file requirements/dev.txt
