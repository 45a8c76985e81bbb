"""A form with pictures, sounds and an image map, as an author makes one, and a record of it."""

from __future__ import annotations

import io
import math
import re
from array import array
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from auditor_app.audit.filling import session_for
from auditor_app.evidence.sounds import as_wav
from auditor_app.protocols import shipped_protocol
from auditor_app.xforms import load_form

if TYPE_CHECKING:
    from pathlib import Path

    from auditor_app.vault import Vault
    from auditor_app.xforms import FormDefinition

BODY = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">
<title>A body from the front</title>
<g fill="#f3dfc8" stroke="#333" stroke-width="2">
<circle id="head" cx="200" cy="40" r="32"/>
<path id="chest" d="M150 80h100l-10 100h-80z"/>
<g id="arms"><path d="M148 82l-50 90 22 12 36-70z"/><path d="M252 82l50 90-22 12-36-70z"/></g>
<path id="left_leg" d="M160 184h36v100h-32z" fill="none"/>
<path id="right_leg" d="M204 184h36l-4 100h-32z"/>
</g>
<text x="330" y="290" font-size="14">Front</text>
</svg>"""

SHEET = """
| survey |
| | type | name | label::English (en) | label::العربية (ar) | hint::English (en) | media::image::English (en) | media::image::العربية (ar) | media::big-image::English (en) | media::audio::English (en) | appearance |
| | begin_group | shown | What the form shows | ما يظهر | | | | | | field-list |
| | note | sign | This sign means that the exit is kept free. | تعني هذه اللافتة أن المخرج سالك | | exit.png | exit_ar.png | plan.png | bell.wav | |
| | note | gone | A picture that did not come along. | صورة مفقودة | | gone.png | | | | |
| | select_one signs | saw | Which sign did you see? | أي لافتة رأيت؟ | Point at it | | | | | |
| | select_multiple signs | packed | Which are there? | أيها موجود؟ | | | | | | columns-pack |
| | select_one signs | plain | Without marks | بلا علامات | | | | | | no-buttons |
| | select_one faces | mood | How do you feel at work? | كيف تشعر في العمل؟ | | | | | | likert |
| | select_one body | hurts | Where did it hurt most? | أين كان الألم؟ | | body.svg | | | | image-map |
| | select_multiple body | hurt | Where were you hurt? | أين أصبت؟ | | body.svg | | | | image-map |
| | select_one body | broken | A map that cannot be read | خريطة | | exit.png | | | | image-map |
| | end_group | | | | | | | | | |
| choices |
| | list_name | name | label::English (en) | label::العربية (ar) | media::image::English (en) | media::image::العربية (ar) | media::audio::English (en) |
| | signs | exit | Emergency exit | مخرج الطوارئ | exit.png | exit_ar.png | bell.wav |
| | signs | fire | Fire extinguisher, and the way to the place where it hangs | مطفأة | fire.png | fire.png | |
| | signs | none | None of them | لا شيء | | | |
| | faces | good | Good | جيد | good.svg | good.svg | |
| | faces | fair | Neither good nor bad | متوسط | fair.svg | fair.svg | |
| | faces | bad | Bad | سيئ | bad.svg | bad.svg | |
| | body | head | Head | الرأس | | | |
| | body | chest | Chest and belly | الصدر والبطن | | | |
| | body | arms | Arms | الذراعان | | | |
| | body | left_leg | Left leg | الساق اليسرى | | | |
| | body | right_leg | Right leg | الساق اليمنى | | | |
| | body | elsewhere | Elsewhere | مكان آخر | | | |
| settings |
| | form_id | version | form_title | default_language | namespaces |
| | worker_interview | t1 | Shown | English (en) | |
"""  # noqa: E501 - a sheet has wide rows

SHOWN = "/data/shown"


def face(curve: int) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        '<circle cx="50" cy="50" r="45" fill="#ffe08a" stroke="#333" stroke-width="3"/>'
        '<circle cx="35" cy="40" r="6"/><circle cx="65" cy="40" r="6"/>'
        f'<path d="M28 68q22 {curve} 44 0" fill="none" stroke="#333" stroke-width="4"/></svg>'
    )


def picture(ground: str, words: str, size: tuple[int, int] = (480, 320)) -> bytes:
    image = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(image)
    draw.rectangle((20, 20, size[0] - 20, size[1] - 20), outline="white", width=8)
    draw.text((60, size[1] // 2 - 40), words, fill="white", font_size=64)
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def bell() -> bytes:
    samples = array("h", (int(8000 * math.sin(n / 6)) for n in range(8000)))
    return as_wav(samples.tobytes(), 8000)


def write_form(folder: Path) -> Path:
    """The form and all that lies beside it but one picture; its path."""
    folder.mkdir(exist_ok=True)
    for name, content in {
        "exit.png": picture("#1c6638", "EXIT"),
        "exit_ar.png": picture("#1c6638", "KHURUJ"),
        "plan.png": picture("#0a6770", "PLAN", (1600, 1200)),
        "fire.png": picture("#a1232b", "FIRE", (240, 320)),
        "bell.wav": bell(),
        "body.svg": BODY.encode(),
        "good.svg": face(24).encode(),
        "fair.svg": face(0).encode(),
        "bad.svg": face(-24).encode(),
    }.items():
        (folder / name).write_bytes(content)
    path = folder / "shown.md"
    path.write_text(SHEET, "utf-8")
    return path


def shown_record(vault: Vault, form: FormDefinition) -> str:
    """A draft of the form in the only audit of a vault; its id."""
    (audit,) = vault.audits.list()
    vault.forms.pin(form.xml, form.form_id, form.version, form.digest, form.media_content)
    pinned = (form.digest, form.form_id, form.version)
    values = session_for(vault, form).values()
    return vault.records.create(audit.id, *pinned, "worker_interview", "Shown", values).id


def shown_form(folder: Path) -> FormDefinition:
    return load_form(write_form(folder))


PLAYING = """
| survey |
| | type | name | label | media::audio | autoplay | appearance |
| | text | first | What is said here? | | | |
| | note | heard | This is said at the gate. | bell.wav | audio | |
| | text | after | What does it mean? | bell.wav | | |
| | begin_group | two | Two at once | | | field-list |
| | note | one | One | bell.wav | audio | |
| | note | other | The other | bell.wav | audio | |
| | end_group | | | | | |
| settings |
| | form_id | version | form_title |
| | worker_interview | p1 | Heard |
"""


def playing_form(folder: Path) -> FormDefinition:
    """A form one of whose questions plays by itself, and a page of which two would."""
    write_form(folder)
    path = folder / "playing.md"
    path.write_text(PLAYING, "utf-8")
    return load_form(path)


def interview_form(folder: Path, *, autoplay: bool = False) -> FormDefinition:
    """The shipped interview with pictures at a question and its choices; others in Bengali."""
    write_form(folder)
    xml = shipped_protocol("ilo_forced_labour").form("worker_interview").definition.xml

    def pictured(text_id: str, file: str, sound: str = "") -> None:
        nonlocal xml
        added = f'<value form="image">jr://images/{file}</value>'
        added += f'<value form="audio">jr://audio/{sound}</value>' if sound else ""
        xml = re.sub(
            rf'(<text id="{text_id}"><value>[^<]*</value>)', lambda found: found[1] + added, xml
        )

    pictured("/data/interview/person/gender:label", "exit.png", "bell.wav")
    pictured("gender-0", "good.svg")
    pictured("gender-1", "fair.svg")
    if autoplay:
        control = '<select1 ref="/data/interview/person/gender"'
        assert control in xml
        xml = xml.replace(control, f'{control} autoplay="audio"')
    start = xml.index('<translation lang="বাংলা (bn)">')
    end = xml.index("</translation>", start)
    bengali = xml[start:end].replace("exit.png", "exit_ar.png").replace("good.svg", "bad.svg")
    xml = xml[:start] + bengali + xml[end:]
    (folder / "interview.xml").write_text(xml, "utf-8")
    return load_form(folder / "interview.xml")
