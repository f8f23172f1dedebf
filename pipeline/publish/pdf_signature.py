"""Sign each PDF by itself, where the publisher wishes it.

A file that has left its kit then still says whose it is and that it is whole. The signature
follows the file, of which no byte changes, in a field that is on no page: PDF/A-3a and PDF/UA-1
hold. The same file, key and day give the same bytes: RSA with PKCS #1 v1.5, the day of the edition
for its time, an identity made of the file. The certificate is the publisher's own word: what
vouches for it is the fingerprint that the publisher prints.
"""

from __future__ import annotations

import asyncio
import io
import struct
import zlib
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Problem, Refused, Where
from pipeline.publish.keys import encryption, open_key, save_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate, KeyUsage
    from pyhanko.pdf_utils.generic import ArrayObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko.sign.validation import EmbeddedPdfSignature

FIELD, CERTIFICATE = 'Signature', 'press-certificate.pem'
PDFS_SIGNED = 'PDFs signed by'  # in a kit's manifest, the SHA-256 of the certificate
BITS = 3072  # of the key
RESERVED = 8192  # hexadecimal digits that are kept free for the signature
LONGEST_NAME = 64  # characters of an organisation in a certificate (X.520)
# No dates (RFC 5280, 4.1.2.5): an edition has its own day
BEGIN = datetime(2000, 1, 1, tzinfo=UTC)
END = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


class PdfKey(NamedTuple):
    """The key that signs PDFs, and its certificate."""

    private: RSAPrivateKey
    certificate: Certificate

    @property
    def pem(self) -> bytes:
        """The certificate as programs take it in."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the certificate."""
        from cryptography.hazmat.primitives.hashes import SHA256

        return self.certificate.fingerprint(SHA256()).hex()


# Keys


def make_pdf_key(path: Path, passphrase: bytes | None, organisation: str) -> PdfKey:
    """Make the key and its certificate, in one file that its owner alone can read.

    Raises ``Refused`` where the file exists: a key is never replaced.
    """
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat

    private = rsa.generate_private_key(65537, BITS)
    key = PdfKey(private, _certificate(private, organisation[:LONGEST_NAME]))
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption(passphrase))
    save_key(path, pem + key.pem)
    return key


def read_pdf_key(path: Path, passphrase: bytes | None) -> PdfKey:
    """Return the key that signs PDFs, with its certificate; raises ``Refused`` if it is none."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    private = open_key(path, passphrase)
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except ValueError:
        certificate = None
    if (
        certificate is None
        or not isinstance(private, RSAPrivateKey)
        or certificate.public_key() != private.public_key()
    ):
        what = 'not a key of this program for PDFs, with its certificate'
        raise Refused([Problem(Where(str(path)), what, 'make key-pdf makes one', 'policy')])
    return PdfKey(private, certificate)


def _certificate(private: RSAPrivateKey, organisation: str) -> Certificate:
    """Return a certificate that an organisation signs itself."""
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509.oid import NameOID

    public = private.public_key()
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, organisation),
        ]
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN)
        .not_valid_after(END)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(private, SHA256())
    )


def _usage() -> KeyUsage:
    """Return what the key of a certificate is for: to sign documents, and nothing else."""
    from cryptography.x509 import KeyUsage

    return KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


# Signing


def sign(pdf: bytes, key: PdfKey, day: date) -> bytes:
    """Return a PDF with the signature of the publisher behind it, of the day of the edition."""
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    # what is on no page needs no words for those who listen to the page
    field = SigFieldSpec(FIELD, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True))
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(FIELD, _writer(pdf))
    next(steps)
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    placeholder = SignatureObject(midnight, SigSeedSubFilter.PADES, bytes_reserved=RESERVED)
    steps.send(SigObjSetup(placeholder))
    prepared, out = steps.send(SigIOSetup('sha256'))
    signing = _signer(key).async_sign(prepared.document_digest, 'sha256', use_pades=True)
    steps.send(asyncio.run(signing).dump())
    signed: bytes = out.getvalue()
    return signed


def _signer(key: PdfKey) -> SimpleSigner:
    """Return the key in the form that pyHanko signs with."""
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import CertificateRegistry

    certificate = Certificate.load(key.certificate.public_bytes(Encoding.DER))
    private = key.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(
        certificate,
        PrivateKeyInfo.load(private),
        CertificateRegistry.build([certificate]),
        prefer_pss=False,
    )


def _writer(pdf: bytes) -> IncrementalPdfFileWriter:
    """Return what writes behind a PDF without changing what the PDF says of itself.

    Its metadata stay, by which it says that it is PDF/A; its second identity follows from the file.
    """
    from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject, TextStringObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            pass

        @classmethod
        def _handle_id(cls, prev: PdfFileReader) -> ArrayObject:
            first = prev.trailer['/ID'][0]
            original = first.original_bytes if isinstance(first, TextStringObject) else first
            identity = sha256(pdf).digest()[:16]
            return ArrayObject([ByteStringObject(original), ByteStringObject(identity)])

    return Writer(io.BytesIO(pdf))


# Verification


def fault_of(pdf: bytes, fingerprint: str) -> str | None:
    """Return what is wrong with the signature of a PDF.

    Nothing, where it is whole and made with the certificate of this fingerprint.
    """
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.errors import SignatureValidationError

    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures
        if not found:
            return 'it carries no signature'
        last = found[-1]
        certificate = sha256(last.signer_cert.dump()).hexdigest()
        if certificate != fingerprint:
            return f'it was signed by somebody else: the certificate is {certificate}'
        return None if _is_whole(pdf, last) else 'it was changed after it was signed'
    except (
        PdfError,
        SignatureValidationError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
        NotImplementedError,
        struct.error,
        zlib.error,
    ):
        return 'it was changed: its signature cannot be read'


def _is_whole(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Tell whether a signature holds, and covers all of a PDF."""
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    status = asyncio.run(async_validate_pdf_signature(signature, context))
    return (
        status.intact
        and status.valid
        and signature.coverage == SignatureCoverageLevel.ENTIRE_FILE
        and _is_kept_free(pdf, signature)
    )


def _is_kept_free(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Tell whether the room for the signature that it does not use is empty.

    A signature covers all but that room.
    """
    from asn1crypto.cms import ContentInfo

    start, length, end, _ = signature.byte_range
    written = ContentInfo.load(signature.pkcs7_content).dump().hex().upper()
    room = f'<{written:0<{end - start - length - 2}}>'
    return pdf[start + length : end] == room.encode()
