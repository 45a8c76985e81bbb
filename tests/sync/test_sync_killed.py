"""The program is killed in the middle of an upload; the next start goes on there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bad_network import BadNetwork
from fieldwork import PASSPHRASE

from auditor_app.vault import Vault

if TYPE_CHECKING:
    from fieldwork import Field

    from auditor_app.central import Organisation

# Delivers, says so after each acknowledged chunk, and waits there for ever once half is sent.
DELIVER_HALF = """
import sys
from auditor_app.sync import deliver, patience
from auditor_app.vault import Vault
from pathlib import Path

patience.FIRST_CHUNK = patience.LARGEST_CHUNK = 20_000
vault = Vault.open(Path(sys.argv[1]))
vault.unlock(sys.argv[2])

def told(progress):
    if progress.sent * 2 > progress.size:
        print("half", flush=True)
        sys.stdin.read()

deliver(vault, sys.argv[3], progress=told)
"""


def test_a_killed_laptop_goes_on_where_the_store_is(
    laptop: Field, served: tuple[Organisation, str], tmp_path: Path
) -> None:
    with BadNetwork(served[1]) as network:
        laptop.enrol(network.address)
        entry = laptop.seal(300_000)
        folder = laptop.vault.folder
        laptop.vault.close()
        script = tmp_path / "deliver_half.py"
        script.write_text(DELIVER_HALF)
        command = [sys.executable, script, folder, PASSPHRASE, entry.bundle_id]
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as killed:
            assert killed.stdout is not None
            assert killed.stdout.readline() == "half\n"
            killed.kill()
        laptop.vault = Vault.open(folder)
        laptop.vault.unlock(PASSPHRASE)
        left = laptop.get(entry)
        assert left.state == "uploading"
        assert left.offset * 2 > entry.size
        before = network.bytes_sent
        assert laptop.deliver(entry).state == "delivered"
        assert network.bytes_sent - before < entry.size - left.offset + 10_000
