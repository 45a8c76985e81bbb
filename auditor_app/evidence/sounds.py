"""Recorded sound as a file in memory: WAVE with linear PCM (Microsoft, RIFF MCI, 1991)."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from typing import Final

FULL_SCALE: Final = 32768
_SAMPLE: Final = 2


def as_wav(samples: bytes, rate: int, channels: int = 1) -> bytes:
    """16-bit samples as a WAVE file.

    Args:
        samples: signed, little-endian, the channels' samples in turn.
        rate: samples a second of each channel.
        channels: how many.
    """
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(_SAMPLE)
        file.setframerate(rate)
        file.writeframes(samples[: len(samples) - len(samples) % (_SAMPLE * channels)])
    return out.getvalue()


def peak(samples: bytes) -> float:
    """How loud the loudest of 16-bit samples is, from 0 to 1."""
    values = array("h", samples[: len(samples) - len(samples) % _SAMPLE])
    if sys.byteorder == "big":
        values.byteswap()
    if not values:
        return 0.0
    highest, lowest = max(values), min(values)
    return max(highest, -lowest) / FULL_SCALE


def seconds(size: int, rate: int, channels: int = 1) -> float:
    """How long so many bytes of 16-bit samples are."""
    return size / (_SAMPLE * channels * rate)


def to_mono(samples: bytes, kind: str, channels: int) -> bytes:
    """Samples of a device that gives nothing better, as 16-bit mono.

    Args:
        samples: in the machine's byte order, the channels' samples in turn.
        kind: "u1", "i2", "i4" or "f4": unsigned bytes, integers, floating point from -1 to 1.
        channels: how many; their mean is what is kept.
    """
    code, scale, middle = {
        "u1": ("B", 256.0, 128),
        "i2": ("h", 1.0, 0),
        "i4": ("i", 1 / 65536, 0),
        "f4": ("f", 32767.0, 0),
    }[kind]
    width = array(code).itemsize * channels
    values = array(code, samples[: len(samples) - len(samples) % width])
    mixed = array(
        "h",
        (
            _clipped((sum(values[at : at + channels]) / channels - middle) * scale)
            for at in range(0, len(values), channels)
        ),
    )
    if sys.byteorder == "big":
        mixed.byteswap()
    return mixed.tobytes()


def _clipped(value: float) -> int:
    if value != value:  # noqa: PLR0124 - a device may give NaN
        return 0
    return int(min(max(value, -FULL_SCALE), FULL_SCALE - 1))
