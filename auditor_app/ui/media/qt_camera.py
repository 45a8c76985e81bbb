"""The camera through QtMultimedia. Frames stay in memory: no file is recorded or captured."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from auditor_app.ui.media.devices import Camera, Device

_BETWEEN_FRAMES = 66
_SLOWEST = 5.0


class QtCamera(Camera):
    """See `Camera`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = QMediaDevices(self)
        self._watch.videoInputsChanged.connect(self._look)
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._take)
        self._camera: QCamera | None = None
        self._here = ""
        self._newest = QVideoFrame()
        self._since = QElapsedTimer()

    def devices(self) -> tuple[Device, ...]:
        """Those that are there, the system's own choice first."""
        found = sorted(QMediaDevices.videoInputs(), key=lambda each: not each.isDefault())
        return tuple(Device(_id(each), each.description()) for each in found)

    def start(self, device_id: str) -> None:
        """Switch this one on, in the finest format that is still fluid."""
        self.stop()
        device = next((d for d in QMediaDevices.videoInputs() if _id(d) == device_id), None)
        if device is None:
            self.lost.emit()
            return
        self._here = device_id
        camera = QCamera(device, self)
        camera.errorOccurred.connect(self._fail)
        if (wanted := _finest(device)) is not None:
            camera.setCameraFormat(wanted)
        self._camera = camera
        self._session.setCamera(camera)
        camera.start()

    def stop(self) -> None:
        """Switch it off."""
        camera, self._camera = self._camera, None
        self._newest, self._here = QVideoFrame(), ""
        if camera is not None:
            camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # the stub knows no None, Qt does
            camera.deleteLater()

    def picture(self) -> QImage:
        """The newest frame, upright and in full."""
        return self._newest.toImage() if self._newest.isValid() else QImage()

    def _take(self, frame: QVideoFrame) -> None:
        if self._camera is None or not frame.isValid():
            return
        self._newest = QVideoFrame(frame)
        if self._since.isValid() and self._since.elapsed() < _BETWEEN_FRAMES:
            return
        self._since.start()
        self.frame.emit(self.picture())

    def _look(self) -> None:
        self.changed.emit()
        if self._here and all(device.id != self._here for device in self.devices()):
            self._fail()

    def _fail(self, *_: object) -> None:
        if self._camera is not None:
            self.stop()
            self.lost.emit()


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()


def _finest(device: QCameraDevice) -> QCameraFormat | None:
    """The most pixels at five pictures a second or more."""
    fluid = [each for each in device.videoFormats() if each.maxFrameRate() >= _SLOWEST]
    return max(
        fluid,
        key=lambda each: (
            each.resolution().width() * each.resolution().height(),
            each.maxFrameRate(),
        ),
        default=None,
    )
