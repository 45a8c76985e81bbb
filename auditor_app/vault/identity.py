"""Who this laptop is: device key, certificate chain and programme, inside the encrypted store."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.x509.oid import NameOID

from auditor_app.errors import IdentityError
from auditor_app.identity.enrolment import DeviceRequest
from auditor_app.identity.programme import Programme
from auditor_app.identity.programme_signing import accept_programme, newer
from auditor_app.identity.signing import SigningIdentity
from auditor_app.vault.practice import refuse_in_practice
from auditor_app.vault.preferences import kept_preferences

if TYPE_CHECKING:
    from auditor_app.vault.events import EventLog
    from auditor_app.vault.secrets import Secrets
    from auditor_app.vault.store import Store

_DEVICE_ID: Final = "device_id"
_REQUEST: Final = "device_request"
_SIGNING: Final = "signing_identity"
_PROGRAMME: Final = "programme"
_RENEWAL: Final = "renewal_request"


class DeviceIdentity:
    """The identity that one vault holds; None is what has not been set yet.

    A vault to practise in never gets one: setting anything raises `PracticeVaultError`.
    """

    def __init__(self, store: Store, secrets: Secrets, events: EventLog) -> None:
        self._store = store
        self._secrets = secrets
        self._events = events

    @property
    def device_id(self) -> str:
        """A random id of this vault's device, for forms that ask for one; made on first use."""
        with self._store.transaction():
            kept = self._secrets.get(_DEVICE_ID)
            if kept is None:
                kept = f"auditor:{uuid.uuid4()}".encode("ascii")
                self._secrets.put(_DEVICE_ID, kept)
        return kept.decode("ascii")

    @property
    def auditor_name(self) -> str:
        """The auditor's name as certified, else as requested, else as set here, else empty."""
        if (identity := self.signing_identity) is not None:
            return identity.subject.name
        if (request := self.device_request) is not None:
            subject = x509.load_pem_x509_csr(request.request_pem).subject
            names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
            return str(names[0].value) if names else ""
        return str(kept_preferences(self._secrets).get("auditor_name", ""))

    @property
    def device_request(self) -> DeviceRequest | None:
        """The device key and the certificate request made for it."""
        return _request(self._secrets.get(_REQUEST))

    @device_request.setter
    def device_request(self, request: DeviceRequest) -> None:
        self._put(_REQUEST, _written(request), "device.requested")

    @property
    def renewal_request(self) -> DeviceRequest | None:
        """The next device key, and the request for it, while no certificate has come for it."""
        return _request(self._secrets.get(_RENEWAL))

    @renewal_request.setter
    def renewal_request(self, request: DeviceRequest) -> None:
        self._put(_RENEWAL, _written(request), "device.renewal_requested")

    @property
    def signing_identity(self) -> SigningIdentity | None:
        """The device key with its certificate chain."""
        kept = self._secrets.get(_SIGNING)
        if kept is None:
            return None
        fields = json.loads(kept)
        return SigningIdentity(fields["private_key"].encode(), tuple(fields["chain"]))

    @signing_identity.setter
    def signing_identity(self, identity: SigningIdentity) -> None:
        self._put(_SIGNING, _identity_fields(identity), "device.enrolled")

    @property
    def programme(self) -> Programme | None:
        """Whom this device trusts, seals to and delivers to."""
        kept = self._secrets.get(_PROGRAMME)
        return None if kept is None else Programme.from_json(kept)

    @programme.setter
    def programme(self, programme: Programme) -> None:
        self._put(_PROGRAMME, programme.to_json(), "programme.set")

    def enrol(self, identity: SigningIdentity, programme: Programme) -> None:
        """Take what an enrolment answer gave, both or neither.

        A programme that is older than the one held does not take its place.
        """
        with self._store.transaction():
            self.signing_identity = identity
            self._go_on_with(programme)
            # A key that was to follow the one before is of no use any more.
            self._secrets.remove(_RENEWAL)

    def renew(self, identity: SigningIdentity, programme: Programme) -> None:
        """Let the new key and its certificate take the place of the present ones.

        Until this is written the present key stays, and the new one waits beside it: wherever the
        program is killed, one of them has a certificate.
        """
        fields = _identity_fields(identity)
        with self._store.transaction():
            self._put(_SIGNING, fields, "device.renewed")
            self._go_on_with(programme, keeps_address=True)
            self._secrets.remove(_RENEWAL)

    def take_programme(self, document: bytes) -> Programme:
        """Go on with a programme that came as a signed pack; what is held now.

        Raises:
            IdentityError: no programme is held yet, or this one is refused (`accept_programme`).
        """
        with self._store.transaction():
            held = self.programme
            if held is None:
                raise IdentityError(
                    "This vault is not enrolled: it cannot tell whose settings these are.",
                    "Enrol this laptop first.",
                )
            accepted = accept_programme(document, held)
            if accepted != held:
                self.programme = accepted
        return accepted

    def _go_on_with(self, programme: Programme, *, keeps_address: bool = False) -> None:
        held = self.programme
        found = newer(held, programme, keeps_address=keeps_address)
        if held is None or found != held:
            self.programme = found

    def _put(self, name: str, value: bytes, kind: str) -> None:
        refuse_in_practice(self._secrets)
        with self._store.transaction():
            self._secrets.put(name, value)
            self._events.append(kind)


def _request(kept: bytes | None) -> DeviceRequest | None:
    if kept is None:
        return None
    fields = json.loads(kept)
    return DeviceRequest(fields["private_key"].encode(), fields["request"].encode())


def _written(request: DeviceRequest) -> bytes:
    fields = {
        "private_key": request.private_key_pem.decode(),
        "request": request.request_pem.decode(),
    }
    return json.dumps(fields).encode()


def _identity_fields(identity: SigningIdentity) -> bytes:
    fields = {
        "private_key": identity.private_key_pem.decode(),
        "chain": list(identity.chain_pem),
    }
    return json.dumps(fields).encode()
