"""Evidence: photos, sounds, films and files on their way into the vault.

`sources` reads them, `kinds` tells what they are, `taking` puts them into the vault. Photos: safe
opening (`images`), what the camera noted (`exif`), import (`photos`). What this laptop makes itself
becomes a file in memory: `camera_pictures`, `sounds`. `barcodes` reads codes, `cards` finds photos.
"""

from auditor_app.evidence.photos import (
    PhotoReading,
    import_photo,
    make_thumbnail,
    read_photo,
    read_photo_metadata,
)
from auditor_app.evidence.sources import LARGEST_FILE, Captured, Source
from auditor_app.evidence.taking import family_of, import_evidence, is_known

__all__ = [
    "LARGEST_FILE",
    "Captured",
    "PhotoReading",
    "Source",
    "family_of",
    "import_evidence",
    "import_photo",
    "is_known",
    "make_thumbnail",
    "read_photo",
    "read_photo_metadata",
]
