"""Sign each PDF by itself, where the house wishes it, so that a file which has left its kit still says whose it is and that it is whole.

The signature stands behind the file, of which no byte changes, in a field that lies on no page: PDF/A-3a and PDF/UA-1 hold.
The same file, key and day give the same bytes: RSA with PKCS #1 v1.5, the day of the edition for its time, an identity made of
the file. The certificate is the house's own word: what vouches for it is the fingerprint that the house publishes.
"""

import asyncio
import io
import struct
import zlib
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.model import Problem, Refused, Where
from pipeline.publish.signing import keep, opened

FIELD, CERTIFICATE = 'Signature', 'press-certificate.pem'
PDFS_SIGNED = 'PDFs signed by'  # in a kit's manifest, the SHA-256 of the certificate
BITS, RESERVED = 3072, 8192  # of the key; hexadecimal digits that are kept free for the signature
BEGIN, END = (
    datetime(2000, 1, 1, tzinfo=UTC),
    datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
)  # none (RFC 5280, 4.1.2.5): an edition bears its own day


class PdfKey(NamedTuple):
    """The key that signs PDFs, and its certificate."""

    private: Any
    certificate: Any

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


def make_pdf_key(path: Path, passphrase: bytes | None, organisation: str) -> PdfKey:
    """Make the key and its certificate, in one file that its owner alone can read. A key that is there is never replaced."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        NoEncryption,
        PrivateFormat,
    )
    from cryptography.x509.oid import NameOID

    private = rsa.generate_private_key(65537, BITS)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:64]),
            x509.NameAttribute(NameOID.COMMON_NAME, organisation[:64]),
        ]
    )  # as much as X.520 takes
    usage = x509.KeyUsage(
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
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGIN)
        .not_valid_after(END)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False
        )
        .sign(private, SHA256())
    )
    made = PdfKey(private, certificate)
    hidden = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    keep(path, private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, hidden) + made.pem)
    return made


def read_pdf_key(path: Path, passphrase: bytes | None) -> PdfKey:
    """Return the key that signs PDFs, with its certificate."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    private = opened(path, passphrase)
    try:
        certificate = x509.load_pem_x509_certificate(path.read_bytes())
    except ValueError:
        certificate = None
    if (
        certificate is None
        or not isinstance(private, RSAPrivateKey)
        or certificate.public_key() != private.public_key()
    ):
        raise Refused(
            [
                Problem(
                    Where(str(path)),
                    'not a key of this program for PDFs, with its certificate',
                    'make key-pdf makes one',
                    'policy',
                )
            ]
        )
    return PdfKey(private, certificate)


def sign(pdf: bytes, key: PdfKey, day: date) -> bytes:
    """Return a PDF with the signature of the house behind it."""
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
    from pyhanko.sign.signers.pdf_byterange import SignatureObject
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    certificate, private = (
        Certificate.load(key.certificate.public_bytes(Encoding.DER)),
        key.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    )
    signer = SimpleSigner(
        certificate,
        PrivateKeyInfo.load(private),
        SimpleCertificateStore.from_certs([certificate]),
        prefer_pss=False,
    )
    field = SigFieldSpec(
        FIELD, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True)
    )  # what lies on no page needs no words for those who hear the page
    steps = PdfCMSEmbedder(new_field_spec=field).write_cms(FIELD, _writer(pdf))
    next(steps)
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
    steps.send(
        SigObjSetup(SignatureObject(moment, SigSeedSubFilter.PADES, bytes_reserved=RESERVED))
    )
    asked, out = steps.send(SigIOSetup('sha256'))
    steps.send(
        asyncio.run(signer.async_sign(asked.document_digest, 'sha256', use_pades=True)).dump()
    )
    return out.getvalue()


def _writer(pdf):
    """Return what writes behind a PDF and leaves its metadata as they are, by which it says that it is PDF/A; its second identity follows from the file."""
    from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject, TextStringObject
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        def _update_meta(self):
            pass

        @classmethod
        def _handle_id(cls, prev):
            first = prev.trailer['/ID'][0]
            return ArrayObject(
                [
                    ByteStringObject(
                        first.original_bytes if isinstance(first, TextStringObject) else first
                    ),
                    ByteStringObject(sha256(pdf).digest()[:16]),
                ]
            )

    return Writer(io.BytesIO(pdf))


def _kept_free(pdf, last):
    """Tell whether nothing was put where room was kept for the signature and not used: it covers all but that."""
    from asn1crypto.cms import ContentInfo

    start, length, end, _ = last.byte_range
    written = ContentInfo.load(last.pkcs7_content).dump().hex().upper()
    return pdf[start + length : end] == f'<{written:0<{end - start - length - 2}}>'.encode()


def fault_of(pdf: bytes, fingerprint: str) -> str | None:
    """Return what is wrong with the signature of a PDF, or nothing where it is whole and made with the certificate of this fingerprint."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures
        if not found:
            return 'it carries no signature'
        last = found[-1]
        if sha256(last.signer_cert.dump()).hexdigest() != fingerprint:
            return f'it was signed by somebody else: the certificate is {sha256(last.signer_cert.dump()).hexdigest()}'
        told = asyncio.run(
            async_validate_pdf_signature(
                last, ValidationContext(trust_roots=[last.signer_cert], allow_fetching=False)
            )
        )
        whole = (
            told.intact
            and told.valid
            and last.coverage == SignatureCoverageLevel.ENTIRE_FILE
            and _kept_free(pdf, last)
        )
        return None if whole else 'it was changed after it was signed'
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
