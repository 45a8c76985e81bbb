"""The window: pages and question widgets over the operations of `audit`. Only here is Qt known."""

from auditor_app.ui.unread_sources import leave_sources_unread

leave_sources_unread()

from auditor_app.ui.overrides import guard_overrides  # noqa: E402 - it is a source as well

guard_overrides()
