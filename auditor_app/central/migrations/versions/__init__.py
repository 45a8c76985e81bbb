"""One file a step; Alembic reads them."""
