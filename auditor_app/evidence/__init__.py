"""Photos: safe opening (`images`), what the camera noted (`exif`), import (`photos`)."""

from auditor_app.evidence.photos import (
    PhotoReading,
    import_photo,
    make_thumbnail,
    read_photo,
    read_photo_metadata,
)

__all__ = ["PhotoReading", "import_photo", "make_thumbnail", "read_photo", "read_photo_metadata"]
