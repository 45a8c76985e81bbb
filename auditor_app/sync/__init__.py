"""Delivery: the laptop's side of the way to the central store, and receipts.

Nothing here opens a connection before somebody asks to deliver.
"""

from auditor_app.sync.delivery import Progress, accept_receipt, deliver, deliver_all
from auditor_app.sync.patience import Patience
from auditor_app.sync.receipts import Receipt, read_receipt
from auditor_app.sync.stick import accept_receipt_file, copy_to_stick

__all__ = [
    "Patience",
    "Progress",
    "Receipt",
    "accept_receipt",
    "accept_receipt_file",
    "copy_to_stick",
    "deliver",
    "deliver_all",
    "read_receipt",
]
