"""Who signs: device keys, certificates, the organisation's authority, enrolment, signatures.

Public: `SigningIdentity` (signing), `Programme` and `Recipient` (programme),
`make_device_request`, `answer_request` and `accept_answer` (enrolment), `Authority` (authority,
for the central side), `verify_chain` (certificates), `read_envelope` (dsse), `read_programme` and
`accept_programme` (programme_signing), `ReferralContact` (referral), `read_revocations`
(revocation), `InvitationCode` (invitation), `is_renewal_due` and `sign_renewal` (renewal).
"""
