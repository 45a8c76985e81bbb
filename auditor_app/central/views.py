"""The views of the registry: what follows from its rows.

They are made by the migrations from these very texts, so that a new database and one that was
brought here by steps have the same.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, String, Text, column, table

VIEWS: Final = {
    # The numbers first to last of a device have not come, although a later one has.
    "sequence_gaps": """
        SELECT device, before_it + 1 AS first, sequence - 1 AS last
        FROM (
            SELECT device, sequence, COALESCE(
                LAG(sequence) OVER (PARTITION BY device ORDER BY sequence), 0) AS before_it
            FROM bundles
        ) AS numbered
        WHERE sequence > before_it + 1""",
    # A bundle that a later one of the same laptop corrects. Another laptop's word hides nothing.
    "superseded_bundles": """
        SELECT earlier.digest AS bundle, earlier.bundle_id, later.digest AS by_bundle,
            later.bundle_id AS by_bundle_id, later.received_at
        FROM bundles AS earlier
        JOIN bundles AS later ON later.supersedes = earlier.bundle_id
            AND later.device = earlier.device AND later.sequence > earlier.sequence""",
    # Of every record the newest word of its laptop.
    "current_records": """
        SELECT records.bundle, records.record_id
        FROM records
        JOIN bundles AS own ON own.digest = records.bundle
        WHERE records.bundle NOT IN (SELECT bundle FROM superseded_bundles)
            AND NOT EXISTS (
                SELECT 1 FROM records AS other
                JOIN bundles AS later ON later.digest = other.bundle
                WHERE other.record_id = records.record_id AND later.device = own.device
                    AND later.sequence > own.sequence AND other.state <> 'missing')""",
    "devices": """
        SELECT issued.device, MIN(issued.subject) AS subject,
            MIN(issued.issued_at) AS first_certificate_at,
            MAX(issued.not_after) AS valid_until,
            SUM(CASE WHEN issued.revoked_at IS NULL THEN 1 ELSE 0 END) AS certificates_in_force,
            (SELECT COUNT(*) FROM bundles WHERE bundles.device = issued.device) AS bundles,
            (SELECT MAX(sequence) FROM bundles
                WHERE bundles.device = issued.device) AS last_sequence,
            (SELECT MAX(received_at) FROM bundles
                WHERE bundles.device = issued.device) AS last_received_at
        FROM certificates AS issued
        GROUP BY issued.device""",
    "organisations": """
        SELECT organisation AS name, COUNT(*) AS bundles, COUNT(DISTINCT device) AS devices,
            MIN(received_at) AS first_received_at, MAX(received_at) AS last_received_at
        FROM bundles
        WHERE organisation IS NOT NULL
        GROUP BY organisation""",
    "receipts": """
        SELECT digest AS bundle, bundle_id, device, sequence, size, received_at, receipt
        FROM bundles""",
}
"""By name, in the order in which they can be made."""

sequence_gaps = table(
    "sequence_gaps",
    column("device", String),
    column("first", BigInteger),
    column("last", BigInteger),
)
current_records = table("current_records", column("bundle", String), column("record_id", String))
superseded_bundles = table(
    "superseded_bundles",
    column("bundle", String),
    column("bundle_id", String),
    column("by_bundle", String),
    column("by_bundle_id", String),
    column("received_at", String),
)
devices = table(
    "devices",
    column("device", String),
    column("subject", Text),
    column("first_certificate_at", String),
    column("valid_until", String),
    column("certificates_in_force", BigInteger),
    column("bundles", BigInteger),
    column("last_sequence", BigInteger),
    column("last_received_at", String),
)
organisations = table(
    "organisations",
    column("name", String),
    column("bundles", BigInteger),
    column("devices", BigInteger),
    column("first_received_at", String),
    column("last_received_at", String),
)
