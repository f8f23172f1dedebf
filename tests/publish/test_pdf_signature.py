"""Where the house wishes it each PDF is signed by itself: the same bytes each time, still an archive's and everybody's PDF, and a changed byte is named."""

import datetime
import io
import json
import random
import shutil
import subprocess

import pikepdf
import pytest

from pipeline.check import RestrictedValues, leaks
from pipeline.model import Refused, RestrictedValue
from pipeline.publish import make_key, make_pdf_key, publish, read_pdf_key, sign, sums
from pipeline.publish.pdf_signature import fault_of
from pipeline.render import render
from tests.conftest import BRIEF, FONTS
from tests.fixtures.kits import editions
from tests.fixtures.programs import program

DAY = datetime.date(2014, 10, 26)
PAGE = (
    '<!DOCTYPE html><html lang="en"><head><title>A brief</title><meta name="author" content="Us"><style>html { font-family: Noto Sans, Noto Naskh Arabic }</style></head>'
    '<body><h1>A brief</h1><p>At least 1,447.</p></body></html>'
)


@pytest.fixture(scope='module')
def key(tmp_path_factory):
    path = tmp_path_factory.mktemp('keys') / 'press-key-pdf'
    make_pdf_key(path, None, 'The organisation of somebody')
    return read_pdf_key(path, None)


@pytest.fixture(scope='module')
def plain():
    return render(PAGE, {}, FONTS, {'facts.json': b'{}'}, '2014-10-26', 'brief.html')


@pytest.fixture(scope='module')
def signed(plain, key):
    return sign(plain, key, DAY)


# The signature


def test_a_signed_pdf_is_the_same_file_with_a_signature_behind_it(plain, signed, key):
    assert signed.startswith(plain)
    assert len(signed) - len(plain) < 12_000
    assert fault_of(signed, key.fingerprint) is None


def test_the_same_file_key_and_day_give_the_same_bytes_whatever_the_clock_and_the_zone(
    plain, signed, key, monkeypatch
):
    import time

    monkeypatch.setenv('TZ', 'Asia/Damascus')
    time.tzset()
    again = sign(plain, key, DAY)
    monkeypatch.delenv('TZ')
    time.tzset()

    assert again == signed
    assert b'/M (D\\07220141026000000Z)' in signed
    assert sign(plain, key, datetime.date(2014, 10, 27)) != signed


def test_what_the_file_says_of_itself_stays_as_it_was(plain, signed):
    before, after = (pikepdf.open(io.BytesIO(content)) for content in (plain, signed))

    assert after.docinfo == before.docinfo
    assert bytes(after.Root.Metadata.read_raw_bytes()) == bytes(
        before.Root.Metadata.read_raw_bytes()
    )
    assert bytes(after.trailer.ID[0]) == bytes(before.trailer.ID[0])
    assert bytes(after.trailer.ID[1]) != bytes(before.trailer.ID[1])
    assert b'pyHanko' not in signed[len(plain) :]


def test_a_signed_pdf_is_still_for_archives_and_for_everybody(signed, tmp_path):
    import page

    (tmp_path / 'brief.pdf').write_bytes(signed)

    assert [
        failure.rule_id
        for profile in ('ua1', '3a')
        for failure in page.validate_pdf(str(tmp_path / 'brief.pdf'), profile=profile).failures
    ] == []


def test_a_changed_byte_anywhere_is_noticed(signed, key):
    content, begin = bytearray(signed), signed.index(b'/Contents <3082') + len('/Contents <')
    used = range(
        begin, begin + 2 * (4 + int(signed[begin + 4 : begin + 8], 16))
    )  # by the signature itself: one of its names or numbers may be another, and it still holds
    places = set(random.Random(6).sample(range(len(signed)), 60)) - set(used) | {
        0,
        len(signed) - 1,
        used.start - 1,
        used.stop,
        used.stop + 900,
        len(signed) - 300,
    }
    for place in [*sorted(places), used.stop - 1]:
        content[place] ^= 1
        assert fault_of(bytes(content), key.fingerprint), place
        content[place] ^= 1
    assert fault_of(signed + b'\n%%EOF\n', key.fingerprint).startswith('it was changed')


def test_a_pdf_whose_compressed_parts_are_broken_is_one_that_was_changed(signed, key):
    begin = signed.index(b'stream', signed.rindex(b'/FlateDecode')) + len('stream\r\n')
    broken = signed[:begin] + b'\xff' * 8 + signed[begin + 8 :]

    assert fault_of(broken, key.fingerprint) == 'it was changed: its signature cannot be read'


def test_a_pdf_without_a_signature_or_with_somebody_elses_is_not_the_houses(plain, key, tmp_path):
    other = make_pdf_key(tmp_path / 'other', None, 'The organisation of somebody')

    assert fault_of(plain, key.fingerprint) == 'it carries no signature'
    assert (
        fault_of(sign(plain, other, DAY), key.fingerprint)
        == f'it was signed by somebody else: the certificate is {other.fingerprint}'
    )
    assert (
        fault_of(b'%PDF-1.7 nothing', key.fingerprint)
        == 'it was changed: its signature cannot be read'
    )


def test_what_must_stay_inside_is_found_in_a_signed_pdf_too(key):
    restricted = RestrictedValues(
        [RestrictedValue('incidents/i.yaml:7:12', 'victims.name', ('Canaria Real-Zeroth',))]
    )
    told = sign(
        render(
            PAGE.replace('At least', 'Canaria Real-Zeroth'),
            {},
            FONTS,
            {},
            '2014-10-26',
            'brief.html',
        ),
        key,
        DAY,
    )
    other = make_key_named('Canaria Real-Zeroth')
    named = sign(render(PAGE, {}, FONTS, {}, '2014-10-26', 'brief.html'), other, DAY)

    assert leaks(restricted, 'brief.pdf', told)
    assert leaks(restricted, 'brief.pdf', named)
    assert leaks(restricted, 'press-certificate.pem', other.pem)
    assert not leaks(
        restricted,
        'brief.pdf',
        sign(render(PAGE, {}, FONTS, {}, '2014-10-26', 'brief.html'), key, DAY),
    )


def make_key_named(name):
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        return make_pdf_key(Path(folder) / 'key', None, name)


def test_poppler_finds_the_signature_valid_and_a_changed_one_not(signed, tmp_path):
    (tmp_path / 'good.pdf').write_bytes(signed)
    (tmp_path / 'bad.pdf').write_bytes(signed.replace(b'%PDF-1.7', b'%PDF-1.6', 1))
    told = {
        name: subprocess.run(
            [program('pdfsig'), f'{name}.pdf'],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        for name in ('good', 'bad')
    }

    assert 'Signature is Valid.' in told['good']
    assert 'Total document signed' in told['good']
    assert 'CN=The organisation of somebody' in told['good']
    assert 'Signature is Valid.' not in told['bad']


@pytest.mark.slow
def test_the_reference_validator_finds_no_fault_in_a_signed_brief(built, key, tmp_path):
    from tests.verapdf import JAR, asked

    if not (shutil.which('java') and (JAR.exists() or shutil.which('mvn'))):
        pytest.skip('Java, or veraPDF, is not on this machine')
    paths = [tmp_path / f'{tag}.pdf' for tag in ('en', 'ar')]
    for path in paths:
        path.write_bytes(sign((built.out / path.stem / 'brief.pdf').read_bytes(), key, DAY))

    assert asked(paths) == {path: {'PDF/A-3a': [], 'PDF/UA-1': []} for path in paths}


# The key


def refusal(do, *arguments):
    with pytest.raises(Refused) as refused:
        do(*arguments)
    (problem,) = refused.value.problems
    return problem.what


def test_the_key_is_for_its_owner_alone_opens_with_its_passphrase_and_is_never_replaced(tmp_path):
    path = tmp_path / 'new/press-key-pdf'
    made = make_pdf_key(path, b'correct horse', 'Us')

    assert path.stat().st_mode & 0o777 == 0o600
    assert b'correct horse' not in path.read_bytes()
    assert read_pdf_key(path, b'correct horse').fingerprint == made.fingerprint
    for passphrase in (None, b'wrong'):
        assert refusal(read_pdf_key, path, passphrase) == 'the key cannot be opened'
    assert refusal(make_pdf_key, path, None, 'Us') == 'the key file already exists'
    path.chmod(0o640)
    assert refusal(read_pdf_key, path, b'correct horse') == 'others than its owner may read the key'


def test_a_key_of_another_kind_signs_no_pdf(tmp_path):
    make_key(tmp_path / 'press-key', None)

    assert (
        refusal(read_pdf_key, tmp_path / 'press-key', None)
        == 'not a key of this program for PDFs, with its certificate'
    )


# The kit


@pytest.fixture
def kit(ledger, words, house, key, signed):
    each = [edition._replace(pdf=signed) for edition in editions(words)]
    return publish(ledger, each, house, {}, None, key)


def test_a_kit_of_signed_pdfs_brings_the_certificate_and_says_so(kit, key):
    assert kit['press-certificate.pem'] == key.pem
    assert json.loads(kit['manifest.json'])['PDFs signed by'] == key.fingerprint
    assert f'SHA-256 {key.fingerprint}' in kit['VERIFY.en.txt'].decode()
    assert 'press-certificate.pem' in kit['VERIFY.ar.txt'].decode()
    assert b'press-certificate.pem' in kit['SHA256SUMS']
    assert b'press-certificate.pem' in kit[f'{BRIEF}.ar.zip']


def test_a_kit_whose_pdfs_are_not_signed_says_nothing_of_it(ledger, words, house):
    files = publish(ledger, editions(words), house, {})

    assert 'press-certificate.pem' not in files
    assert 'PDFs signed by' not in json.loads(files['manifest.json'])


def test_a_kit_and_a_pdf_alone_are_verified_by_the_command(project, kit, key, signed, tmp_path):
    for name, content in kit.items():
        (tmp_path / 'kit' / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / 'kit' / name).write_bytes(content)
    whole = project.step('verify', '--kit', str(tmp_path / 'kit'))
    assert whole.returncode == 0, whole.stderr
    assert '2 PDFs signed, each by itself' in whole.stdout
    other = {**kit, f'{BRIEF}.en.pdf': signed + b' '}
    (tmp_path / 'kit' / f'{BRIEF}.en.pdf').write_bytes(signed + b' ')
    (tmp_path / 'kit/SHA256SUMS').write_bytes(
        sums({name: content for name, content in other.items() if name != 'SHA256SUMS'})
    )
    changed = project.step('verify', '--kit', str(tmp_path / 'kit'))
    assert changed.returncode == 5
    assert f'{BRIEF}.en.pdf: it was changed after it was signed' in changed.stderr

    alone = tmp_path / 'alone.pdf'
    alone.write_bytes(signed)
    assert (
        'alone, only a signed PDF can be verified'
        in project.step('verify', '--file', str(alone)).stderr
    )
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npdf_certificate: "{key.fingerprint}"',
    )
    assert (
        'as it was signed by the organisation'
        in project.step('verify', '--file', str(alone)).stdout
    )
    alone.write_bytes(signed.replace(b'%PDF-1.7', b'%PDF-1.6', 1))
    refused = project.step('verify', '--file', str(alone))
    assert refused.returncode == 5
    assert 'it was changed after it was signed' in refused.stderr


FACTS = b'{"public": {"brief": {"id": "2014-10-26-alliance-airstrikes", "edition": 2, "published": "2014-10-26", "corrected": "2014-11-02"}}}'


def test_a_pdf_alone_says_which_edition_it_is(project, key, tmp_path):
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npdf_certificate: "{key.fingerprint}"',
    )
    alone = tmp_path / 'renamed.pdf'
    alone.write_bytes(
        sign(
            render(
                PAGE,
                {},
                FONTS,
                {'facts.json': FACTS},
                '2014-11-02',
                'brief.html',
            ),
            key,
            DAY,
        )
    )
    found = project.step('verify', '--file', str(alone))

    assert found.returncode == 0, found.stderr
    assert (
        '    organisation: Syrian Network for Human Rights\n    brief: 2014-10-26-alliance-airstrikes\n    edition: 2, of 2014-11-02\n    languages: en\n'
        in found.stdout
    )
    assert key.fingerprint in found.stdout


def test_an_unsigned_kit_is_not_believed_about_the_certificate_of_its_pdfs(
    project,
    ledger,
    words,
    house,
    kit,
    key,
    plain,
    tmp_path,
):
    other = make_pdf_key(tmp_path / 'other', None, 'The organisation of somebody')
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npdf_certificate: "{key.fingerprint}"',
    )
    of_another = publish(
        ledger,
        [edition._replace(pdf=sign(plain, other, DAY)) for edition in editions(words)],
        house,
        {},
        None,
        other,
    )
    of_nobody = publish(
        ledger, [edition._replace(pdf=plain) for edition in editions(words)], house, {}
    )
    found = {}
    for name, files in (('own', kit), ('another', of_another), ('nobody', of_nobody)):
        (tmp_path / f'{name}.zip').write_bytes(files[f'{BRIEF}.zip'])
        found[name] = project.step('verify', '--kit', str(tmp_path / f'{name}.zip'))

    assert [found[name].returncode for name in ('own', 'another', 'nobody')] == [0, 5, 5]
    assert (
        f'{BRIEF}.en.pdf: it was signed by somebody else: the certificate is {other.fingerprint}'
        in found['another'].stderr
    )
    assert f'{BRIEF}.en.pdf: it carries no signature' in found['nobody'].stderr


def test_a_private_key_for_pdfs_is_not_made_within_the_folder(project, tmp_path_factory):
    path = tmp_path_factory.mktemp('outside') / 'press-key-pdf'
    assert (
        'a private key has no place in this folder'
        in project.step('key-pdf', '--pdf-key', 'press-key-pdf').stderr
    )
    made = project.step('key-pdf', '--pdf-key', str(path))

    assert f'    pdf_certificate: "{read_pdf_key(path, None).fingerprint}"' in made.stdout


@pytest.mark.slow
def test_an_organisation_that_signs_its_pdfs_publishes_none_without_its_key(project, tmp_path):
    key = make_pdf_key(tmp_path / 'press-key-pdf', None, 'Us')
    make_pdf_key(tmp_path / 'other', None, 'Us')
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npdf_certificate: "{key.fingerprint}"',
    )
    assert (
        'the PDFs are signed with pdf_certificate, and its private key is not in /nowhere'
        in project.make('press', 'PDF_KEY=/nowhere').stderr
    )
    assert (
        'its certificate is not the one that templates/house.yaml names'
        in project.make('press', f'PDF_KEY={tmp_path / "other"}').stderr
    )
    assert not (project.folder / 'output/press').exists()
    made = project.make('press', f'PDF_KEY={tmp_path / "press-key-pdf"}')
    assert made.returncode == 0, made.stdout + made.stderr

    folder = project.folder / f'output/press/{BRIEF}/1'
    assert [
        fault_of((folder / f'{BRIEF}.{tag}.pdf').read_bytes(), key.fingerprint)
        for tag in ('en', 'ar')
    ] == [None, None]
    assert '2 PDFs signed, each by itself' in project.step('verify', '--kit', str(folder)).stdout
    again = project.make('press', f'PDF_KEY={tmp_path / "press-key-pdf"}')
    assert again.returncode == 0, again.stderr
