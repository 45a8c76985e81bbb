"""What holds for every test."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import settings

from auditor_app.vault import Argon2Cost, sqlcipher

# The same examples in every run, and none judged by its time: a busy machine is no fault of the
# program. The soak looks for new ones.
settings.register_profile("suite", deadline=None, derandomize=True, database=None)
settings.register_profile("soak", deadline=None, print_blob=True)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the profile by what is run."""
    soaking = config.getoption("markexpr") == "soak"
    settings.load_profile("soak" if soaking else "suite")
    if not soaking:
        # Once a process wipes the memory that it frees it does so to its end, which was a third of
        # the time of a vault's tests. What memory keeps is tested in processes of their own.
        sqlcipher._WIPING = "SELECT 1"


_LEAST = Argon2Cost(iterations=1, lanes=1)
_derived_once = lru_cache(maxsize=None)(Argon2Cost.derive)


@pytest.fixture(autouse=True)
def _keys_are_cheap(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same passphrase gives the same key: more than half of a vault's tests went into that.

    And none costs more than the least that is allowed.
    """
    if request.node.get_closest_marker("derives_keys") is None:
        monkeypatch.setattr(Argon2Cost, "derive", _derived_once)
        monkeypatch.setattr(Argon2Cost, "tuned", staticmethod(lambda: _LEAST))
