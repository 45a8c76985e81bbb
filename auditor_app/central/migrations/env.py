"""What Alembic runs: the steps, on the connection and in the transaction that it is handed."""

from __future__ import annotations

from alembic import context

from auditor_app.central import content_tables  # noqa: F401 - completes the metadata
from auditor_app.central.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_schemas=True,
)
context.run_migrations()
