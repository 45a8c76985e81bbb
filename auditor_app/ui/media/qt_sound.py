"""Microphone and loudspeaker through QtMultimedia, both from and to memory.

The recorder is QAudioSource, which hands samples over as they come: QMediaRecorder would write a
file in clear. The player reads a buffer: given a file's address it would want the file.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudio,
    QAudioDevice,
    QAudioFormat,
    QAudioOutput,
    QAudioSource,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from auditor_app.evidence.sounds import to_mono
from auditor_app.ui.media.devices import Device, Microphone, Player

_KINDS = {
    QAudioFormat.SampleFormat.UInt8: "u1",
    QAudioFormat.SampleFormat.Int16: "i2",
    QAudioFormat.SampleFormat.Int32: "i4",
    QAudioFormat.SampleFormat.Float: "f4",
}


class QtMicrophone(Microphone):
    """See `Microphone`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watch = QMediaDevices(self)
        self._watch.audioInputsChanged.connect(self._look)
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._here = ""
        self._kind, self._channels = "i2", 1
        self._rest = b""

    def devices(self) -> tuple[Device, ...]:
        """Those that are there, the system's own choice first."""
        found = sorted(QMediaDevices.audioInputs(), key=lambda each: not each.isDefault())
        return tuple(Device(_id(each), each.description()) for each in found)

    def start(self, device_id: str) -> None:
        """Switch this one on, in speech quality where it can do that."""
        self.stop()
        device = next((d for d in QMediaDevices.audioInputs() if _id(d) == device_id), None)
        if device is None:
            self.lost.emit()
            return
        wanted = _format_for(device, Microphone.rate)
        self.rate = wanted.sampleRate()
        self._kind, self._channels = _KINDS.get(wanted.sampleFormat(), "i2"), wanted.channelCount()
        self._here, self._rest = device_id, b""
        source = QAudioSource(device, wanted, self)
        source.stateChanged.connect(self._watch_state)
        self._source = source
        self._stream = source.start()
        self._stream.readyRead.connect(self._read)

    def stop(self) -> None:
        """Switch it off; what it still held is heard first."""
        if self._source is None:
            return
        self._read()
        source, self._source, self._stream, self._here = self._source, None, None, ""
        source.stop()
        source.deleteLater()

    def _read(self) -> None:
        if self._stream is None:
            return
        samples = self._rest + bytes(self._stream.readAll().data())
        width = {"u1": 1, "i2": 2, "i4": 4, "f4": 4}[self._kind] * self._channels
        cut = len(samples) - len(samples) % width
        samples, self._rest = samples[:cut], samples[cut:]
        if samples:
            self.heard.emit(to_mono(samples, self._kind, self._channels))

    def _look(self) -> None:
        self.changed.emit()
        if self._here and all(device.id != self._here for device in self.devices()):
            self._fail()

    def _watch_state(self, state: QAudio.State) -> None:
        if state == QAudio.State.StoppedState and self._source is not None:
            self._fail()

    def _fail(self) -> None:
        if self._source is not None:
            self.stop()
            self.lost.emit()


class QtPlayer(Player):
    """See `Player`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._sink = QVideoSink(self)
        self._player.setVideoSink(self._sink)
        self._buffer: QBuffer | None = None
        self._player.positionChanged.connect(self._tell)
        self._player.durationChanged.connect(self._tell)
        self._player.playbackStateChanged.connect(self._tell_state)
        self._player.errorOccurred.connect(self._fail)
        self._player.mediaStatusChanged.connect(self._watch_status)
        self._sink.videoFrameChanged.connect(self._show)

    def load(self, content: bytes) -> None:
        """Take what is to be played."""
        self.unload()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._buffer)

    def unload(self) -> None:
        """Let go of it."""
        self._player.stop()
        if self._buffer is not None:
            self._player.setSourceDevice(None)  # type: ignore[arg-type]  # the stub knows no None, Qt does
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None

    def play(self) -> None:
        """Go on."""
        self._player.play()

    def pause(self) -> None:
        """Stay where it is."""
        self._player.pause()

    def seek(self, position: int) -> None:
        """To that millisecond."""
        self._player.setPosition(position)

    def _tell(self, _: int) -> None:
        self.moved.emit(self._player.position(), self._player.duration())

    def _tell_state(self, state: QMediaPlayer.PlaybackState) -> None:
        self.playing_changed.emit(state == QMediaPlayer.PlaybackState.PlayingState)

    def _watch_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self.failed.emit()

    def _fail(self, *_: object) -> None:
        self.failed.emit()

    def _show(self, frame: QVideoFrame) -> None:
        image = frame.toImage() if frame.isValid() else QImage()
        if not image.isNull():
            self.frame.emit(image)


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).hex()


def _format_for(device: QAudioDevice, rate: int) -> QAudioFormat:
    """Mono, 16 bit, at that rate; else what the device likes best."""
    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted if device.isFormatSupported(wanted) else device.preferredFormat()
