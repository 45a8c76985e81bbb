"""The window: pages and question widgets over the operations of `audit`. Only here is Qt known."""

from auditor_app.ui.overrides import guard_overrides

guard_overrides()
