"""Where the laptop is, through QtPositioning: GeoClue, Windows' or macOS' location service.

Only a person's press asks it, and by satellites alone where the service knows any: the other ways
(wireless networks, the address on the internet) tell a server who is near.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtPositioning import QGeoPositionInfo, QGeoPositionInfoSource

from auditor_app.ui.media.devices import Receiver

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_PATIENCE = 60_000
_METHOD = QGeoPositionInfoSource.PositioningMethod
_ACCURACY = QGeoPositionInfo.Attribute.HorizontalAccuracy


class QtReceiver(Receiver):
    """See `Receiver`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # The stub does not say that there may be none.
        self._source: QGeoPositionInfoSource | None = QGeoPositionInfoSource.createDefaultSource(
            self
        )
        if self._source is not None:
            self._source.positionUpdated.connect(self._tell)
            self._source.errorOccurred.connect(self._fail)

    def is_there(self) -> bool:
        """Whether the system has one."""
        return self._source is not None

    def ask(self) -> None:
        """Ask once."""
        if self._source is None:
            self.failed.emit()
            return
        supported = self._source.supportedPositioningMethods()
        if supported & _METHOD.SatellitePositioningMethods:
            self._source.setPreferredPositioningMethods(_METHOD.SatellitePositioningMethods)
        self._source.requestUpdate(_PATIENCE)

    def _tell(self, info: QGeoPositionInfo) -> None:
        place = info.coordinate()
        if not place.isValid():
            self.failed.emit()
            return
        altitude = place.altitude()
        accuracy = info.attribute(_ACCURACY) if info.hasAttribute(_ACCURACY) else math.nan
        self.found.emit(
            f"{place.latitude():.6f}",
            f"{place.longitude():.6f}",
            _metres(altitude),
            _metres(accuracy),
        )

    def _fail(self, error: QGeoPositionInfoSource.Error) -> None:
        if error != QGeoPositionInfoSource.Error.NoError:
            self.failed.emit()


def _metres(value: float) -> str:
    return f"{value:.1f}" if math.isfinite(value) else ""
