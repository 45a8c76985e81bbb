"""Delivery: the laptop's side of the way to the central store, and receipts.

Nothing here opens a connection before somebody asks to deliver. `queue` delivers what waits, by
`delivery` of each bundle over `tus`; `conditions`, `throttle` and `patience` say when, how fast and
how often; `exchange` and `network` bound whatever is asked of a server; `forwarding` sends the rest
of a bundle while the vault is locked; `stick` is the second way; `accepting` takes receipts in;
`retention` clears up after; `enrolling` fetches certificates, and renews one before its end;
`stamping` gets time stamps for the signatures of reports.
"""

from auditor_app.sync.accepting import accept_receipt
from auditor_app.sync.conditions import Conditions
from auditor_app.sync.delivery import deliver
from auditor_app.sync.enrolling import RenewalOutcome, renew_if_due
from auditor_app.sync.forwarding import Onward, onward_of, send_on
from auditor_app.sync.patience import Patience
from auditor_app.sync.progress import Progress, QueueProgress
from auditor_app.sync.queue import DeliveryQueue, QueueReport, in_line
from auditor_app.sync.receipt_proofs import ReceiptProof, prove_receipt
from auditor_app.sync.receipts import Receipt, read_receipt
from auditor_app.sync.retention import remove_expired
from auditor_app.sync.stamping import StampOutcome, stamp_reports
from auditor_app.sync.stick import (
    TakenReceipt,
    accept_receipt_file,
    accept_receipts,
    copy_to_stick,
)

__all__ = [
    "Conditions",
    "DeliveryQueue",
    "Onward",
    "Patience",
    "Progress",
    "QueueProgress",
    "QueueReport",
    "Receipt",
    "ReceiptProof",
    "RenewalOutcome",
    "StampOutcome",
    "TakenReceipt",
    "accept_receipt",
    "accept_receipt_file",
    "accept_receipts",
    "copy_to_stick",
    "deliver",
    "in_line",
    "onward_of",
    "prove_receipt",
    "read_receipt",
    "remove_expired",
    "renew_if_due",
    "send_on",
    "stamp_reports",
]
