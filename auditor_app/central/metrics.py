"""What the intake counts, in the words of Prometheus.

Counts come from what is said to the log, so that the two cannot disagree; how much waits is asked
of the registry when somebody asks here. No label names a device, a bundle, a person or an address.
https://prometheus.io/docs/practices/naming/
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import choose_encoder

from auditor_app.central import key_files
from auditor_app.errors import AuditorError
from auditor_app.identity.certificates import load_certificate

if TYPE_CHECKING:
    from collections.abc import Callable

    from auditor_app.central.log import Fact
    from auditor_app.central.organisation import Organisation

_SECONDS_OF_TAKING: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
_SECONDS_OF_A_DAY: Final = 86_400


class Metrics:
    """The figures of one intake."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._requests = self._counter(
            "requests", "Requests by route and class of status.", "method", "route", "status"
        )
        self._request_bytes = self._counter("request_bytes", "Bytes of request bodies.")
        self._bundles = self._counter("bundles_taken", "Bundles taken in.")
        self._bytes = self._counter("bundle_bytes_taken", "Bytes of bundles taken in.")
        self._refused = self._counter(
            "bundles_refused", "Bundles of enrolled devices that were refused.", "reason"
        )
        self._requests_refused = self._counter(
            "requests_refused", "Requests that were refused, also strangers'.", "reason"
        )
        self._leases_lost = self._counter("leases_lost", "Work that another process took over.")
        self._failures = self._counter(
            "taking_failures", "Attempts to take a bundle in that the store did not let end."
        )
        self._faults = self._counter("faults", "Faults of this program itself.")
        self._seconds = Histogram(
            "auditor_taking_seconds",
            "Time from a bundle's last byte at hand to its receipt.",
            registry=self.registry,
            buckets=_SECONDS_OF_TAKING,
        )
        self._under_way = self._gauge("requests_under_way", "Requests that are being answered.")
        self._arriving = self._gauge("uploads_under_way", "Uploads whose bytes still arrive.")
        self._whole = self._gauge("uploads_waiting", "Whole uploads that wait to be taken in.")
        self._unopened = self._gauge("bundles_unopened", "Bundles that wait to be opened.")
        self._inside = self._gauge("inside_faults", "Bundles whose inside does not hold.")
        self._up = self._gauge("answers", "Whether it answers: 1 or 0.", "part")
        self._days = self._gauge(
            "certificate_days_left", "Days until a certificate ends.", "certificate"
        )

    def begun(self) -> None:
        """A request came."""
        self._under_way.inc()

    def answered(self, method: str, route: str, status: int, received: int) -> None:
        """A request was answered. `method` and `route` are words of ours, never of the request."""
        self._under_way.dec()
        self._requests.labels(method, route, f"{status // 100}xx").inc()
        self._request_bytes.inc(received)

    def hear(self, event: str, facts: dict[str, Fact]) -> None:
        """Count what was said."""
        if event == "bundle_taken":
            self._bundles.inc()
            self._bytes.inc(float(facts.get("size") or 0))
            self._seconds.observe(float(facts.get("seconds") or 0))
        elif event == "bundle_refused":
            self._refused.labels(str(facts.get("reason"))).inc()
        elif event == "request_refused":
            self._requests_refused.labels(str(facts.get("reason"))).inc()
        elif event == "lease_lost":
            self._leases_lost.inc()
        elif event == "taking_failed":
            self._failures.inc()
        elif event == "fault":
            self._faults.inc()

    def exposition(self, accept: str) -> tuple[str, bytes]:
        """All figures as they are now: type and body. Asks registry, store and keys: may wait."""
        self._ask_registry()
        self._up.labels("objects").set(self._organisation.objects.answers())
        self._ask_certificates()
        encode, content_type = choose_encoder(accept)
        return content_type, encode(self.registry)

    def _ask_registry(self) -> None:
        try:
            backlog = self._organisation.registry.queue.backlog()
        except AuditorError:
            self._up.labels("registry").set(0)
            return
        self._up.labels("registry").set(1)
        self._arriving.set(backlog.arriving)
        self._whole.set(backlog.whole)
        self._unopened.set(backlog.unopened)
        self._inside.set(backlog.inside_faults)

    def _ask_certificates(self) -> None:
        """Read anew: certificates are renewed while the intake runs."""
        folder = self._organisation.keys_folder
        self._ask_certificate("issuing", lambda: key_files.read_chain(folder))
        self._ask_certificate("receipts", lambda: self._organisation.receipt_identity().chain_pem)

    def _ask_certificate(self, name: str, read: Callable[[], tuple[str, ...]]) -> None:
        try:
            ends_at = load_certificate(read()[0]).not_valid_after_utc
        except AuditorError:
            self._days.remove_by_labels({"certificate": name})  # not on this machine
            return
        left = (ends_at - datetime.now(UTC)).total_seconds() / _SECONDS_OF_A_DAY
        self._days.labels(name).set(round(left, 2))

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"auditor_{name}", what, labels, registry=self.registry)

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"auditor_{name}", what, labels, registry=self.registry)
