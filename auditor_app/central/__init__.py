"""The central store: takes sealed bundles in, keeps them, and signs for them.

An organisation is a folder: its certificate authority and keys, a registry (what came from which
device, in which order), an object store (the sealed bundles, named by their digest) and uploads
that are still arriving. Nothing here knows a vault or a window.
"""

from auditor_app.central.app import create_app
from auditor_app.central.organisation import Organisation, enrol
from auditor_app.central.serving import IntakeServer, Listening, serve

__all__ = ["IntakeServer", "Listening", "Organisation", "create_app", "enrol", "serve"]
