"""Microphone and loudspeaker through QtMultimedia, both from and to memory.

The recorder is QAudioSource, which hands samples over as they come: QMediaRecorder would write a
file in clear. The player reads a buffer: given a file's address it would want the file.
"""

from __future__ import annotations

from PySide6.QtCore import (
    Q_ARG,
    QBuffer,
    QByteArray,
    QIODevice,
    QLoggingCategory,
    QMetaObject,
    QObject,
    Qt,
)
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

_BY_THE_LOOP = Qt.ConnectionType.QueuedConnection


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
        # The stub does not say that a device may refuse.
        stream: QIODevice | None = source.start()
        if stream is None:
            self._fail()
            return
        self._stream = stream
        stream.readyRead.connect(self._read)

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
    """See `Player`.

    Qt's player reads the buffer on threads of its own, which need Python's lock for that. Whatever
    waits for those threads must not hold it: so the player is only ever asked by way of the event
    loop, and each content gets a player of its own that goes with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        # Else the words in a file's own tags (title, artist, place) would stand in the log.
        QLoggingCategory.setFilterRules("qt.multimedia*=false")

    def load(self, content: bytes) -> None:
        """Take what is to be played."""
        self.unload()
        player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        sink = QVideoSink(player)
        player.setVideoSink(sink)
        # A child of the player: it has to outlive the threads that read it.
        buffer = QBuffer(player)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        player.positionChanged.connect(self._tell)
        player.durationChanged.connect(self._tell)
        player.playbackStateChanged.connect(self._tell_state)
        player.errorOccurred.connect(self._fail)
        player.mediaStatusChanged.connect(self._watch_status)
        sink.videoFrameChanged.connect(self._show)
        self._player = player
        player.setSourceDevice(buffer)

    def unload(self) -> None:
        """Let go of it."""
        player, self._player = self._player, None
        if player is not None:
            player.blockSignals(True)  # noqa: FBT003 - Qt's own
            player.videoSink().blockSignals(True)  # noqa: FBT003 - likewise
            _ask(player, "stop")
            player.deleteLater()

    def play(self) -> None:
        """Go on."""
        if self._player is not None:
            _ask(self._player, "play")

    def pause(self) -> None:
        """Stay where it is."""
        if self._player is not None:
            _ask(self._player, "pause")

    def seek(self, position: int) -> None:
        """To that millisecond."""
        if self._player is not None:
            place = Q_ARG("qlonglong", position)
            QMetaObject.invokeMethod(self._player, "setPosition", _BY_THE_LOOP, place)

    def _tell(self, _: int) -> None:
        if self._player is not None:
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


def _ask(player: QMediaPlayer, what: str) -> None:
    """Have the event loop call a slot of the player; see `QtPlayer`."""
    QMetaObject.invokeMethod(player, what, _BY_THE_LOOP)


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).hex()


def _format_for(device: QAudioDevice, rate: int) -> QAudioFormat:
    """Mono, 16 bit, at that rate; else what the device likes best."""
    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted if device.isFormatSupported(wanted) else device.preferredFormat()
