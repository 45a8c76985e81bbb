"""The outbox on the screen: cards of bundles, the queue, its settings, the stick, receipts."""
