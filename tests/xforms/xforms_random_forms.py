"""Random small forms, and what a screen knows that only hears of changes."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from xforms_samples import NOON, xform

from auditor_app.errors import FormError
from auditor_app.xforms import FormSession, parse_xform
from auditor_app.xforms import changes as report

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from auditor_app.xforms import FormDefinition, NodeState

INSTANCE = (
    "<a>1</a><b/><g><c/><d/></g>"
    '<r jr:template=""><x>2</x><y/><z/><k><m/></k><s jr:template=""><w/><v/></s></r>'
    '<q jr:template=""><p/><o/></q><pick/><t/><u/><e/>'
)
"""Two questions, a group, a repeat with a group and a repeat in it, a counted repeat, a select
over instances, two calculations and a last question."""

QUESTIONS = (
    "/data/a",
    "/data/b",
    "/data/g/c",
    "/data/r/x",
    "/data/r/y",
    "/data/r/k/m",
    "/data/r/s/w",
    "/data/q/p",
    "/data/pick",
    "/data/e",
)
CALCULATED = ("/data/g/d", "/data/r/z", "/data/r/s/v", "/data/q/o", "/data/t", "/data/u")
GROUPS = ("/data/g", "/data/r/k", "/data/r", "/data/r/s", "/data/q")
LEAVES = QUESTIONS + CALCULATED
NUMBERS = frozenset(("/data/a", "/data/g/c", "/data/r/x", "/data/r/k/m", "/data/r/s/w", "/data/e"))

_AGGREGATES = (
    "sum(/data/r/x)",
    "count(/data/r)",
    "count(/data/r[x > 1])",
    "sum(/data/r/s/w)",
    "count(/data/r/s)",
    "join('-', /data/r/y)",
    "max(/data/r/x)",
    "count-non-empty(/data/r/y)",
    "indexed-repeat(/data/r/x, /data/r, 2)",
    "/data/r[last()]/x",
    "/data/r[2]/y",
    "count(/data/q)",
    "count(/data/*)",
)
_IN_REPEAT = (
    "position(..)",
    "count(../s)",
    "sum(../s/w)",
    "position(..) mod 2",
    "../../r[position() = position(current()/..) - 1]/x",
    "../../r[position() = position(current()/..) + 1]/x",
    "/data/r[position() = position(current()/..) - 1]/z",
    "number(concat('0', ../../r[position() = position(current()/..) - 1]/z)) + ../x",
    "indexed-repeat(/data/r/x, /data/r, position(..) - 1)",
    "indexed-repeat(/data/r/x, /data/r, position(..) + 1)",
    "sum(../preceding-sibling::r/x)",
    "count(../../r[x = current()/../x])",
    "sum(/data/r/x)",
)
_IN_NESTED = (
    "position(..)",
    "position(../..)",
    "../../x + ../w",
    "sum(../../s/w)",
    "indexed-repeat(/data/r/s/w, /data/r, position(../..), /data/r/s, position(..) - 1)",
    "../../s[position() = position(current()/..) - 1]/w",
    "../../../r[position() = position(current()/../..) - 1]/x",
)


class RandomForm:
    """A form's XML, and its definition."""

    def __init__(self, xml: str) -> None:
        self.xml = xml
        self.form: FormDefinition = parse_xform(xml, "random")

    def __repr__(self) -> str:
        return self.xml


def _values(ref: str) -> st.SearchStrategy[str]:
    choices = [*(LEAVES), *_AGGREGATES]
    if ref.startswith("/data/r/s/"):
        choices += _IN_NESTED * 2
    elif ref.startswith(("/data/r/", "/data/q/")) and ref.count("/") == 3:
        choices += _IN_REPEAT * 2
    single = st.sampled_from(choices)
    return st.one_of(
        single,
        st.tuples(single, single).map(lambda two: f"{two[0]} + {two[1]}"),
        st.tuples(single, single).map(lambda two: f"concat({two[0]}, '-', {two[1]})"),
        st.tuples(_truths_of(single), single).map(lambda two: f"if({two[0]}, {two[1]}, 7)"),
    )


def _truths_of(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(values, st.sampled_from((">", "=", "!=", "<=")), st.integers(0, 3)).map(
            lambda three: f"{three[0]} {three[1]} {three[2]}"
        ),
        st.sampled_from(LEAVES).map(lambda ref: f"{ref} = ''"),
        st.sampled_from(LEAVES).map(lambda ref: f"{ref} != ''"),
    )


def _maybe(strategy: st.SearchStrategy[str], rarely: int = 2) -> st.SearchStrategy[str]:
    """Once in so many times what `strategy` gives, else nothing."""
    return st.integers(1, rarely).flatmap(lambda roll: strategy if roll == rarely else st.just(""))


@st.composite
def random_forms(draw: st.DrawFn) -> RandomForm:
    """A form. What would make its expressions depend on one another in a circle is left out."""
    expressions: dict[tuple[str, str], str] = {}
    for ref in (*GROUPS, *LEAVES):
        for kind, expression in _of_bind(draw, ref).items():
            if expression:
                expressions[ref, kind] = expression
    labels = {
        ref: draw(_maybe(_values(ref).map(lambda text: f'<output value="{escape(text)}"/>'), 4))
        for ref in (*QUESTIONS, *GROUPS)
    }
    expressions["/data/q", "count"] = draw(
        st.sampled_from(("/data/a", "count(/data/r)", "/data/g/c"))
    )
    while True:
        count = expressions.get(("/data/q", "count"), "2")
        xml = xform(INSTANCE, _binds(expressions), _body(labels, count))
        try:
            return RandomForm(xml)
        except FormError as refused:
            for fault in refused.faults:
                assert "circle" in fault.message or "depends on itself" in fault.message
                ref, _, kind = fault.place.removeprefix("bind ").partition(", ")
                del expressions[ref, kind]


def _of_bind(draw: st.DrawFn, ref: str) -> dict[str, str]:
    truths = _truths_of(_values(ref))
    parts = {"relevant": draw(_maybe(truths, 3)), "readonly": draw(_maybe(truths, 5))}
    if ref in QUESTIONS:
        parts["required"] = draw(_maybe(st.one_of(st.just("true()"), truths)))
        own = st.sampled_from((". > 1", ". != /data/a", ". <= count(/data/r)", ". < /data/g/c"))
        parts["constraint"] = draw(_maybe(st.one_of(own, truths)))
    if ref in CALCULATED:
        parts["calculate"] = draw(_values(ref))
    return parts


def _binds(expressions: Mapping[tuple[str, str], str]) -> str:
    binds = []
    for ref in (*GROUPS, *LEAVES):
        kind = "int" if ref in NUMBERS else "string"
        own = {name: text for (at, name), text in expressions.items() if at == ref}
        own.pop("count", None)
        written = "".join(f' {name}="{escape(text)}"' for name, text in own.items())
        binds.append(f'<bind nodeset="{ref}" type="{kind}"{written}/>')
    return "".join(binds)


def _body(labels: Mapping[str, str], count: str) -> str:
    def question(ref: str) -> str:
        return f'<input ref="{ref}"><label>{ref} {labels[ref]}</label></input>'

    def group(ref: str, inside: str) -> str:
        return f'<group ref="{ref}"><label>{ref} {labels[ref]}</label>{inside}</group>'

    def repeat(ref: str, inside: str, more: str = "") -> str:
        return group(ref, f'<repeat nodeset="{ref}"{more}>{inside}</repeat>')

    nested = repeat("/data/r/s", question("/data/r/s/w"))
    in_repeat = question("/data/r/x") + question("/data/r/y")
    in_repeat += group("/data/r/k", question("/data/r/k/m")) + nested
    counted = repeat("/data/q", question("/data/q/p"), f' jr:count="{escape(count)}"')
    pick = (
        f'<select1 ref="/data/pick"><label>{labels["/data/pick"]}</label>'
        '<itemset nodeset="/data/r[y != \'\']"><value ref="y"/><label ref="x"/></itemset>'
        "</select1>"
    )
    return (
        question("/data/a")
        + question("/data/b")
        + group("/data/g", question("/data/g/c"))
        + repeat("/data/r", in_repeat)
        + counted
        + pick
        + question("/data/e")
    )


def goes_round(form: FormDefinition) -> bool:
    """Whether a computation reads what is only computed after it.

    Questions may be relevant only with, or only without, one another, and a repeat may count what
    it adds to. Where they come to rest hangs on where they began, if they do.
    """
    specs = form.program.shape.by_path
    for computation in form.program.computations:
        reads = computation.reads
        paths = {*reads.nodes, *reads.structures, *(path for path, _, _ in reads.siblings)}
        for path in paths:
            for depth in range(1, len(path) + 1):
                made = specs[path[:depth]].computations
                wanted = ("relevant", "count", "calculate") if depth == len(path) else _PRESENCE
                for maker in (made[kind] for kind in wanted if kind in made):
                    runs_on = maker is computation and maker.kind == "calculate"
                    if maker.rank >= computation.rank and not runs_on:
                        return True
    return False


_PRESENCE = ("relevant", "count")


def begin(form: FormDefinition, values: Mapping[str, str] | None = None) -> FormSession:
    """A session in which the hour stands still."""
    return FormSession(form, clock=lambda: NOON, values=values)


def states(record: FormSession) -> dict[str, NodeState]:
    """Every node as a screen sees it. From now on all its changes are reported."""
    return {ref: record.node(ref) for ref in record.refs()}


_FIELDS = {
    report.ValueChanged: "value",
    report.RelevanceChanged: "relevant",
    report.ReadonlyChanged: "readonly",
    report.RequiredChanged: "required",
    report.ValidityChanged: "message",
    report.LabelChanged: "label",
    report.HintChanged: "hint",
    report.ChoicesChanged: "choices",
}


class Screen:
    """Knows the nodes that it has seen once, and of later changes only what is reported."""

    def __init__(self, record: FormSession) -> None:
        self._record = record
        self.known = states(record)

    def apply(self, changes: Iterable[report.Change]) -> None:
        """Hear of changes; a new instance is looked at once they have all been heard."""
        added: list[str] = []
        for change in changes:
            if isinstance(change, report.RepeatAdded):
                self._insert(change.ref)
                added.append(change.ref)
            elif isinstance(change, report.RepeatRemoved):
                added = [moved for ref in added if (moved := _without(ref, change.ref))]
                self._remove(change.ref)
            elif isinstance(change, report.RepeatMoved):
                added = [_shifted(ref, change) for ref in added]
                self._move(change)
            elif change.ref in self.known:
                name = _FIELDS[type(change)]
                new = getattr(change, name)
                before = self.known[change.ref]
                assert getattr(before, name) != new, f"{change} tells what was known"
                self.known[change.ref] = replace(before, **{name: new})
        for ref in self._record.refs():
            if any(ref == each or ref.startswith(each + "/") for each in added):
                self.known[ref] = self._record.node(ref)

    def _insert(self, ref: str) -> None:
        repeat, _, place = ref.rpartition("[")
        if repeat in self.known:
            before = self.known[repeat]
            assert len(before.instances) + 1 == int(place[:-1])
            self.known[repeat] = replace(before, instances=(*before.instances, ref))

    def _remove(self, ref: str) -> None:
        repeat = ref.rpartition("[")[0]
        before = self.known.get(repeat)
        kept: dict[str, NodeState] = {}
        for each, state in self.known.items():
            moved = _without(each, ref)
            if moved:
                instances = tuple(at for each in state.instances if (at := _without(each, ref)))
                kept[moved] = replace(state, ref=moved, instances=instances)
        self.known = kept
        if before is not None:
            assert len(kept[repeat].instances) == len(before.instances) - 1

    def _move(self, change: report.RepeatMoved) -> None:
        """Of an instance that stands elsewhere nothing is told but that."""
        order = {ref: place for place, ref in enumerate(self._record.refs())}
        moved = {
            _shifted(ref, change): replace(
                state,
                ref=_shifted(ref, change),
                instances=tuple(
                    sorted((_shifted(each, change) for each in state.instances), key=_place)
                ),
            )
            for ref, state in self.known.items()
        }
        self.known = dict(sorted(moved.items(), key=lambda pair: order.get(pair[0], 0)))


def _place(instance: str) -> int:
    return int(instance.rpartition("[")[2].rstrip("]"))


def _shifted(ref: str, change: report.RepeatMoved) -> str:
    """What a ref is once an instance has been put at another place."""
    repeat = change.ref.rpartition("[")[0]
    if not ref.startswith(repeat + "["):
        return ref
    at, _, rest = ref[len(repeat) + 1 :].partition("]")
    places = list(range(1, 100))
    places.insert(change.place - 1, places.pop(_place(change.ref) - 1))
    return f"{repeat}[{places.index(int(at)) + 1}]{rest}"


def _without(ref: str, removed: str) -> str:
    """What a ref is once an instance has been taken out; "" when it went with it."""
    repeat, _, place = removed.rpartition("[")
    if not ref.startswith(repeat + "["):
        return ref
    at, _, rest = ref[len(repeat) + 1 :].partition("]")
    gone = int(place[:-1])
    if int(at) == gone:
        return ""
    return f"{repeat}[{int(at) - (int(at) > gone)}]{rest}"
