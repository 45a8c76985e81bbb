"""Pictures of every page, for the README, the docs and the eye of whoever changes the window.

The pages are shown on a copy of a vault: what is opened, filled and unlocked for a picture does
not change the vault itself.
"""

from auditor_app.ui.picturing.camera import PictureError
from auditor_app.ui.picturing.plugins import require_plugins
from auditor_app.ui.picturing.tour import capture_pages

__all__ = ["PictureError", "capture_pages", "require_plugins"]
