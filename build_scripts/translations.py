"""`make translations`: the words of the window, to Qt Linguist's files and back.

Every sentence in the sources goes into a file for each language (`pyside6-lupdate` merges: what was
translated stays), and what is translated becomes what the program loads (`pyside6-lrelease`). A
translation that is marked as unfinished is a draft: it is shown, and no native speaker has read it.

The sources are read here, not by lupdate: it does not know Python's named characters, nor which
context the helper functions of a module ask for.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "auditor_app" / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "fr", "pt", "ar", "bn", "hi", "zh_CN", "vi", "id")
BIN = Path(sys.executable).parent

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A sentence as the sources have it; `plural` where a number decides its form."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UnreadableMessageError(ValueError):
    """A sentence that no tool can find: it is put together while the program runs."""


def messages() -> tuple[Message, ...]:
    """Every sentence of the window, sorted."""
    found = (m for file in sorted(SOURCES.rglob("*.py")) for m in messages_of(file))
    return tuple(sorted(set(found)))


def messages_of(file: Path) -> Iterator[Message]:
    """The sentences of one module: of `self.tr`, `translate`, and a module's own `_tr`.

    Raises:
        UnreadableMessageError: one that is no literal.
    """
    tree = ast.parse(file.read_text("utf-8"))
    own = _own_context(tree)
    for owner, call in _calls(tree, ""):
        name = _name(call)
        if name == "self.tr":
            yield _message(file, owner, call, call.args)
        elif name in {"_tr", "_noted"} and own:
            yield _message(file, own, call, call.args)
        elif name.endswith(".translate") and len(call.args) > 1 and _text(call.args[1]) is not None:
            context = _text(call.args[0])
            if context is not None:
                yield _message(file, context, call, call.args[1:])


def _message(file: Path, context: str, call: ast.Call, arguments: list[ast.expr]) -> Message:
    text = _text(arguments[0])
    if text is None:
        place = f"{file.relative_to(ROOT)}:{call.lineno}"
        raise UnreadableMessageError(f"{place}: the sentence is no literal")
    comment = _text(arguments[1]) if len(arguments) > 1 else ""
    return Message(context, text, comment or "", len(arguments) > 2)


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield inside, child
        yield from _calls(child, inside)


def _own_context(tree: ast.Module) -> str:
    """The context that a module's `_tr(text)` asks for, or `_translated(noted)`."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name in {"_tr", "_translated"}:
            for _, call in _calls(function, ""):
                if _name(call).endswith(".translate"):
                    return _text(call.args[0]) or ""
    return ""


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    if isinstance(function, ast.Attribute):
        before = function.value.id if isinstance(function.value, ast.Name) else ""
        return f"{before}.{function.attr}"
    return ""


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _written_for_lupdate(found: tuple[Message, ...]) -> str:
    """A module that lupdate reads as it stands: one class for each context."""
    by_context = defaultdict(list)
    for message in found:
        by_context[message.context].append(message)
    lines = []
    for context, group in sorted(by_context.items()):
        lines += [f"class {context}:", "    def words(self):"]
        for message in group:
            arguments = [_literal(message.source), _literal(message.comment)]
            lines.append(f"        self.tr({', '.join([*arguments, *['n'] * message.plural])})")
    return "\n".join([*lines, ""])


def _literal(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


def ts_file(language: str) -> Path:
    """Qt Linguist's file of a language."""
    return TRANSLATIONS / f"auditor_{language}.ts"


def update() -> None:
    """Bring the files of all languages to what the sources say."""
    with tempfile.TemporaryDirectory() as scratch:
        module = Path(scratch) / "words.py"
        module.write_text(_written_for_lupdate(messages()), "utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-silent", "-sort-messages"]
            options += ["-source-language", "en", "-target-language", language]
            # Another sentence's translation is never taken for this one's.
            options += ["-disable-heuristic", "similartext", "-disable-heuristic", "sametext"]
            _run("pyside6-lupdate", *options, module, "-ts", ts_file(language))


def release(folder: Path = TRANSLATIONS) -> None:
    """Make of each file what the program loads, in `folder`."""
    for language in LANGUAGES:
        target = folder / f"auditor_{language}.qm"
        _run("pyside6-lrelease", "-silent", ts_file(language), "-qm", target)


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([str(BIN / tool), *map(str, arguments)], check=True)


def main() -> None:
    """Update, then release."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    update()
    release()
    print(f"{len(messages())} sentences, {len(LANGUAGES)} languages in {TRANSLATIONS}")


if __name__ == "__main__":
    main()
