"""What holds for every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import settings

if TYPE_CHECKING:
    import pytest

# The same examples in every run, and none judged by its time: a busy machine is no fault of the
# program. The soak looks for new ones.
settings.register_profile("suite", deadline=None, derandomize=True, database=None)
settings.register_profile("soak", deadline=None, print_blob=True)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the profile by what is run."""
    soaking = config.getoption("markexpr") == "soak"
    settings.load_profile("soak" if soaking else "suite")
