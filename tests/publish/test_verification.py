"""What is verified is exactly what was published: whatever was changed, added or hidden is refused, and what passes is named."""

import io
import json
import os
import shutil
import struct
import warnings
import zipfile
from datetime import UTC, datetime

import pytest

import pipeline.publish.kits
from pipeline.__main__ import main
from pipeline.language import Words
from pipeline.publish import make_key, public_line, publish, publish_under_embargo, read_key, sums
from pipeline.publish.keys import fingerprint
from pipeline.publish.signing import signatures
from tests.conftest import BRIEF, ROOT
from tests.fixtures.kits import editions

EN, FIGURE = f'{BRIEF}.en.pdf', 'figures/ar/two_tolls.svg'
ORGANISATION = 'Syrian Network for Human Rights'


@pytest.fixture(scope='module')
def keys(tmp_path_factory):
    """The organisation's key, and one of somebody else."""
    folder = tmp_path_factory.mktemp('keys')
    for name in ('own', 'other'):
        make_key(folder / name, None)
    return {name: read_key(folder / name, None) for name in ('own', 'other')}


@pytest.fixture(scope='module')
def signed(ledger, words, house, keys):
    return publish(ledger, editions(words), house, {}, keys['own'])


@pytest.fixture(scope='module')
def unsigned(ledger, words, house):
    return publish(ledger, editions(words), house, {})


def laid(files, folder):
    """Write a kit as a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def packed(files, *more):
    """Return files as an archive; ``more`` are further entries, each what it is called or described by, and its content."""
    out = io.BytesIO()
    with (
        warnings.catch_warnings(action='ignore'),
        zipfile.ZipFile(out, 'w') as archive,
    ):  # of names that are there twice
        for name, content in [*files.items(), *more]:
            archive.writestr(name, content)
    return out.getvalue()


@pytest.fixture
def asked(tmp_path_factory, keys, capsys):
    """Verifies from the command line; returns the exit code and what was printed."""
    folder = tmp_path_factory.mktemp('asked')
    text = (ROOT / 'templates/house.yaml').read_text(encoding='utf-8')

    def ask(option, path, key='own'):
        more = f'press_key: "{public_line(keys[key])}"\n' if key else ''
        (folder / 'templates').mkdir(exist_ok=True)
        (folder / 'templates/house.yaml').write_text(text + more, encoding='utf-8')
        code = main(['--folder', str(folder), 'verify', option, str(path)])
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return ask


def refused(answer, *whats):
    """Hold an answer to a refusal that is no internal error and says each of these."""
    code, printed = answer
    assert code == 5, printed
    assert 'as it was published' not in printed
    for what in whats:
        assert what in printed


# What passes says what it is


def test_a_signed_kit_says_whose_which_edition_and_in_which_languages(
    signed, tmp_path, asked, keys
):
    code, printed = asked('--kit', laid(signed, tmp_path / 'kit'))

    assert code == 0, printed
    assert (
        f'as it was published ({len(signed) - 6} files in its kit; signed by the organisation, key {fingerprint(public_line(keys["own"]))})'
        in printed
    )
    for line in (
        f'organisation: {ORGANISATION}',
        f'brief: {BRIEF}',
        'edition: 1, of 2014-10-26',
        'languages: en, ar',
    ):
        assert f'    {line}\n' in printed
    assert 'UNSIGNED' not in printed


@pytest.mark.parametrize(
    ('name', 'tags'),
    [(f'{BRIEF}.zip', 'en, ar'), (f'{BRIEF}.en.zip', 'en'), (f'{BRIEF}.ar.zip', 'ar')],
)
def test_each_archive_of_a_signed_kit_says_what_it_is(name, tags, signed, tmp_path, asked):
    (tmp_path / 'renamed.zip').write_bytes(signed[name])
    code, printed = asked('--kit', tmp_path / 'renamed.zip')

    assert code == 0, printed
    assert 'signed by the organisation' in printed
    assert f'edition: 1, of 2014-10-26\n    languages: {tags}\n' in printed


def test_each_single_file_of_a_signed_kit_says_what_it_is_part_of(signed, tmp_path, asked):
    laid(signed, tmp_path / 'kit')
    for name in signed:
        code, printed = asked('--file', tmp_path / 'kit' / name)
        assert code == 0, printed
        assert 'as it was published' in printed
        assert f'brief: {BRIEF}\n    edition: 1, of 2014-10-26' in printed
        if '.en.' in name or '/en/' in name:
            assert 'languages: en\n' in printed


def test_a_file_is_verified_without_the_rest_of_its_kit_and_then_says_that_it_names_no_edition(
    signed, tmp_path, asked
):
    few = {
        name: signed[name] for name in (EN, 'SHA256SUMS', 'SHA256SUMS.sig', 'SHA256SUMS.minisig')
    }
    code, printed = asked('--file', laid(few, tmp_path / 'kit') / EN)

    assert code == 0
    assert 'signed by the organisation' in printed
    assert 'brief, edition, day and languages: not stated, so this can be any edition' in printed


@pytest.mark.parametrize('archive', [False, True])
def test_an_unsigned_kit_is_verified_for_integrity_and_not_for_its_origin(
    archive, unsigned, tmp_path, asked
):
    kit = laid(unsigned, tmp_path / 'kit')
    code, printed = asked('--kit', kit / f'{BRIEF}.zip' if archive else kit, key=None)

    assert code == 0, printed
    assert (
        'UNSIGNED: only integrity was verified, not origin. Anybody can make such a kit.' in printed
    )
    assert f'organisation: not verified; the kit names "{ORGANISATION}"' in printed
    assert 'edition: 1, of 2014-10-26' in printed
    assert 'as it was published' not in printed
    assert 'signed by' not in printed


def test_a_signed_kit_whose_key_nobody_named_is_of_unverified_origin(signed, tmp_path, asked, keys):
    code, printed = asked('--kit', laid(signed, tmp_path / 'kit'), key=None)

    assert code == 0, printed
    assert f'signed with the key {fingerprint(public_line(keys["own"]))}' in printed
    assert 'Only integrity was verified, not origin' in printed
    assert 'organisation: not verified; ' in printed
    assert 'signed by the organisation' not in printed


def test_an_archive_that_another_program_compressed_is_still_the_kit(signed, tmp_path, asked):
    with zipfile.ZipFile(tmp_path / 'kit.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in signed.items():
            archive.writestr(name, content)

    assert asked('--kit', tmp_path / 'kit.zip')[0] == 0


def test_a_kit_under_embargo_says_so(ledger, words, house, keys, tmp_path, asked):
    brief = ledger.public.brief.model_copy(
        update={'embargo': datetime(2014, 11, 30, 7, tzinfo=UTC)}
    )
    before = ledger.model_copy(update={'public': ledger.public.model_copy(update={'brief': brief})})
    spoken = {tag: Words(words[tag].language, before) for tag in ('en', 'ar')}
    code, printed = asked(
        '--kit',
        laid(
            publish_under_embargo(before, editions(spoken), house, {}, keys['own']),
            tmp_path / 'kit',
        ),
    )

    assert code == 0, printed
    assert (
        'edition: 1, of 2014-10-26, under embargo until 2014-11-30T07:00:00+00:00\n    languages: en, ar'
        in printed
    )


def test_a_kit_reached_by_a_link_is_the_kit(signed, tmp_path, asked):
    laid(signed, tmp_path / '1')
    (tmp_path / 'current').symlink_to('1')

    assert asked('--kit', tmp_path / 'current')[0] == 0
    assert asked('--file', tmp_path / 'current' / FIGURE)[0] == 0


def test_a_kit_in_a_folder_whose_name_is_no_text_is_verified_and_refused_all_the_same(
    signed, tmp_path, asked
):
    kit = laid(signed, tmp_path / os.fsdecode(b'\xff') / 'kit')

    assert [asked('--kit', kit)[0], asked('--file', kit / EN)[0]] == [0, 0]
    (kit / EN).write_bytes(b'%PDF other')
    refused(asked('--kit', kit), f'\\udcff/kit/{EN}: it is not the file that was published')
    refused(asked('--file', kit / EN), f'\\udcff/kit/{EN}: it is not the file that was published')
    assert asked('--file', kit / 'no.pdf')[0] == 2


def test_a_single_file_that_was_changed_is_refused_and_the_others_are_not(signed, tmp_path, asked):
    kit = laid({**signed, EN: b'%PDF other'}, tmp_path / 'kit')

    refused(asked('--file', kit / EN), f'{EN}: it is not the file that was published')
    assert asked('--file', kit / FIGURE)[0] == 0


# Folders


def hard(path):
    """What stands at a path is a link to a file outside that holds the same."""
    (path.parent.parent / 'outside').write_bytes(path.read_bytes())
    path.unlink()
    path.symlink_to(path.parent.parent / 'outside')


FOLDERS = {
    'a file more': (
        lambda kit: (kit / 'more.pdf').write_bytes(b'%PDF'),
        'more.pdf: it was not published with this kit',
    ),
    'a file that is called as a list': (
        lambda kit: (kit / 'SHA256SUMS.exe').write_bytes(b'MZ'),
        'SHA256SUMS.exe: it was not published with this kit',
    ),
    'a PDF that is called as a list': (
        lambda kit: (kit / 'SHA256SUMS.pdf').write_bytes(b'%PDF'),
        'SHA256SUMS.pdf: it was not published with this kit',
    ),
    'a folder that is called as a list': (
        lambda kit: laid({'brief.pdf': b'%PDF'}, kit / 'SHA256SUMS.d'),
        'SHA256SUMS.d/brief.pdf: it was not published with this kit',
    ),
    'a signature of another program': (
        lambda kit: (kit / 'SHA256SUMS.asc').write_bytes(b'-----'),
        'SHA256SUMS.asc: it was not published with this kit',
    ),
    'a hidden file': (
        lambda kit: (kit / 'figures/.hidden').write_bytes(b''),
        'figures/.hidden: it was not published with this kit',
    ),
    'a file less': (lambda kit: (kit / EN).unlink(), f'{EN}: it is missing'),
    'a changed file': (
        lambda kit: (kit / FIGURE).write_bytes(b'<svg>'),
        f'{FIGURE}: it is not the file that was published',
    ),
    'a longer file': (
        lambda kit: (kit / FIGURE).write_bytes(b'<svg/> '),
        f'{FIGURE}: it is not the file that was published',
    ),
    'a link to a file': (
        lambda kit: (kit / 'more.pdf').symlink_to(EN),
        'more.pdf: a link: a kit has none',
    ),
    'a link to a folder': (
        lambda kit: (kit / 'more').symlink_to('figures'),
        'more: a link: a kit has none',
    ),
    'a link to nothing': (
        lambda kit: (kit / 'more').symlink_to('nothing'),
        'more: a link: a kit has none',
    ),
    'a link in place of a file': (lambda kit: hard(kit / EN), f'{EN}: a link: a kit has none'),
    'a pipe': (
        lambda kit: os.mkfifo(kit / 'pipe'),
        'pipe: neither a file nor a folder: a kit has none',
    ),
    'a pipe in place of a file': (
        lambda kit: ((kit / EN).unlink(), os.mkfifo(kit / EN)),
        f'{EN}: neither a file nor a folder: a kit has none',
    ),
    'an empty folder': (
        lambda kit: (kit / 'figures/empty').mkdir(),
        'figures/empty: an empty folder: a kit has none',
    ),
    'a folder in place of a file': (
        lambda kit: ((kit / EN).unlink(), (kit / EN).mkdir()),
        f'{EN}: it is missing',
    ),
    'a name that rewrites the terminal': (
        lambda kit: (kit / '\x1b[2Jas it was.pdf').write_bytes(b''),
        r'\x1b[2Jas it was.pdf: not a name that a file of a kit can have',
    ),
    'a name that is no text': (
        lambda kit: open(os.fsencode(kit) + b'/\xff.pdf', 'wb').close(),
        r'\udcff.pdf: not a name that a file of a kit can have',
    ),
    'a name for another system': (
        lambda kit: (kit / '..\\evil.bat').write_bytes(b''),
        r'..\evil.bat: not a name that a file of a kit can have',
    ),
    'a name that differs in its case': (
        lambda kit: (kit / EN.upper()).write_bytes(b''),
        'on some systems the same file as',
    ),
    'no list of sums': (
        lambda kit: (kit / 'SHA256SUMS').unlink(),
        'SHA256SUMS: the kit has no list of sums',
    ),
    'no signature': (
        lambda kit: [(kit / name).unlink() for name in ('SHA256SUMS.sig', 'SHA256SUMS.minisig')],
        'SHA256SUMS: the kit is not signed',
    ),
    'one signature': (
        lambda kit: (kit / 'SHA256SUMS.minisig').unlink(),
        'SHA256SUMS.minisig: it is missing',
    ),
    'no key': (lambda kit: (kit / 'allowed_signers').unlink(), 'allowed_signers: it is missing'),
}


@pytest.mark.parametrize('case', FOLDERS)
def test_a_folder_that_is_not_exactly_the_kit_is_refused(case, signed, tmp_path, asked):
    tamper, what = FOLDERS[case]
    kit = laid(signed, tmp_path / 'kit')
    tamper(kit)

    refused(asked('--kit', kit), what)


@pytest.mark.parametrize('key', ['own', None])
@pytest.mark.parametrize(
    ('lines', 'what'),
    [
        (lambda lines: [*lines, lines[0]], 'names'),
        (
            lambda lines: [lines[0].replace('  ', ' *'), *lines[1:]],
            'SHA256SUMS:1: the list of sums is not one',
        ),
        (lambda lines: [lines[0], '', *lines[1:]], 'SHA256SUMS:2: the list of sums is not one'),
        (lambda lines: [], 'SHA256SUMS:1: the list of sums is not one'),
        (
            lambda lines: [line + '\r' for line in lines],
            'SHA256SUMS:2: the list of sums is not one',
        ),
        (lambda lines: [lines[0].upper(), *lines[1:]], 'SHA256SUMS:1: '),
        (lambda lines: [*lines, f'{"0" * 64}  ../../evil.sh'], '../../evil.sh: it is missing'),
    ],
    ids=[
        'a line twice',
        'a mark of binary files',
        'an empty line',
        'nothing',
        'other line ends',
        'capitals',
        'a path out of the kit',
    ],
)
def test_a_list_of_sums_in_another_form_is_refused_with_its_line(
    lines, what, key, signed, unsigned, tmp_path, asked
):
    files = signed if key else unsigned
    changed = lines(files['SHA256SUMS'].decode().splitlines())
    kit = laid(
        {**files, 'SHA256SUMS': ''.join(f'{line}\n' for line in changed).encode()}, tmp_path / 'kit'
    )

    refused(asked('--kit', kit, key=key), what)


def test_a_kit_of_too_many_or_too_large_files_is_refused_unread(
    signed, tmp_path, asked, monkeypatch
):
    kit = laid(signed, tmp_path / 'kit')
    with (kit / EN).open('r+b') as file:
        file.truncate(200_000_001)  # a hole: it takes no room
    refused(asked('--kit', kit), f'{EN}: 200000001 bytes: a file of a kit has 200000000 at most')
    refused(
        asked('--file', kit / EN), f'{EN}: 200000001 bytes: a file of a kit has 200000000 at most'
    )
    monkeypatch.setattr(pipeline.publish.kits, 'LARGEST_KIT', 200_000_000)
    monkeypatch.setattr(pipeline.publish.kits, 'LARGEST_FILE', 300_000_000)
    refused(asked('--kit', kit), 'bytes of files: a kit has 200000000 at most')
    monkeypatch.setattr(pipeline.publish.kits, 'MOST_FILES', 10)
    refused(asked('--kit', kit), 'it holds more than 10 files and folders')


# One file


def nothing(kit):
    """The kit stays as it is."""


FILES = {
    'that does not exist': (nothing, 'no.pdf', 2, 'no.pdf: there is no such file'),
    'that is a folder': (nothing, 'figures', 2, 'figures: not a file'),
    'that is a pipe': (lambda kit: os.mkfifo(kit / 'pipe'), 'pipe', 2, 'pipe: not a file'),
    'that is a link to nothing': (
        lambda kit: (kit / 'more').symlink_to('nothing'),
        'more',
        2,
        'more: not a file',
    ),
    'that is a link to one of the kit': (
        lambda kit: (kit / 'more.pdf').symlink_to(EN),
        'more.pdf',
        5,
        'more.pdf: a link: a kit has none',
    ),
    'that is reached by a link': (
        lambda kit: (kit / 'more').symlink_to('figures'),
        'more/ar/two_tolls.svg',
        5,
        'two_tolls.svg: a link: a kit has none',
    ),
    'that is called as a list': (
        lambda kit: (kit / 'SHA256SUMS.pdf').write_bytes(b'%PDF'),
        'SHA256SUMS.pdf',
        5,
        'SHA256SUMS.pdf: it was not published with this kit',
    ),
    'in a folder that is called as a list': (
        lambda kit: laid({'brief.pdf': b'%PDF'}, kit / 'SHA256SUMS.d'),
        'SHA256SUMS.d/brief.pdf',
        5,
        'brief.pdf: it was not published with this kit',
    ),
    'that the list does not name': (
        lambda kit: (kit / 'more.pdf').write_bytes(b'%PDF'),
        'more.pdf',
        5,
        'more.pdf: it was not published with this kit',
    ),
    'that lost its list': (
        lambda kit: (kit / 'SHA256SUMS').unlink(),
        EN,
        2,
        'no list of sums is in its folder, nor in one above',
    ),
    'with a changed list': (
        lambda kit: (kit / 'SHA256SUMS').write_bytes(b'0' * 64 + b'  a\n'),
        EN,
        5,
        "SHA256SUMS.sig: it is not a signature by the organisation's key",
    ),
    'with a list of its own': (
        lambda kit: laid({'SHA256SUMS': sums({'two_tolls.svg': b'<svg/>'})}, kit / 'figures/ar'),
        FIGURE,
        5,
        'SHA256SUMS: the kit is not signed',
    ),
    'without a signature': (
        lambda kit: [(kit / name).unlink() for name in ('SHA256SUMS.sig', 'SHA256SUMS.minisig')],
        EN,
        5,
        'SHA256SUMS: the kit is not signed',
    ),
    'with a changed manifest': (
        lambda kit: (kit / 'manifest.json').write_bytes(b'{}'),
        EN,
        5,
        'manifest.json: it is not the file that was published',
    ),
}


@pytest.mark.parametrize('case', FILES)
def test_a_file_is_refused(case, signed, tmp_path, asked):
    tamper, name, code, what = FILES[case]
    kit = laid(signed, tmp_path / 'kit')
    tamper(kit)
    found, printed = asked('--file', kit / name)

    assert (found, what in printed, 'as it was' in printed) == (code, True, False), printed


# Archives


def entry(name, **fields):
    """Describe an entry of an archive."""
    made = zipfile.ZipInfo(name, (2014, 10, 26, 0, 0, 0))
    for field, value in fields.items():
        setattr(made, field, value)
    return made


def moved(archive, by):
    """Return an archive whose table of entries knows that so many bytes stand before it, as self-extracting ones do."""
    content, end = bytearray(archive), archive.rindex(b'PK\5\6')
    (begin,) = struct.unpack_from('<L', archive, end + 16)
    struct.pack_into('<L', content, end + 16, begin + by)
    while begin < end:
        name, extra, comment = struct.unpack_from('<3H', archive, begin + 28)
        (offset,) = struct.unpack_from('<L', archive, begin + 42)
        struct.pack_into('<L', content, begin + 42, offset + by)
        begin += 46 + name + extra + comment
    return bytes(content)


def commented(archive, comment):
    return archive[:-2] + struct.pack('<H', len(comment)) + comment


def overwritten(archive, field, size, value, name=EN, local=None):
    """Return an archive with another number in the table for a file, and in front of it where ``local`` says at which place."""
    content, written = bytearray(archive), name.encode()
    place = archive.rindex(b'PK\1\2', 0, archive.rindex(written)) + field
    content[place : place + size] = value.to_bytes(size, 'little')
    if local is not None:
        place = archive.index(b'PK\3\4', archive.index(written) - 30) + local
        content[place : place + size] = value.to_bytes(size, 'little')
    return bytes(content)


def hidden(archive):
    """Return an archive with a file between the others and the table of entries, which does not name it."""
    end = archive.rindex(b'PK\5\6')
    (begin,) = struct.unpack_from('<L', archive, end + 16)
    more = packed({'evil.sh': b'rm'})
    more = more[: more.index(b'PK\1\2')]
    content = bytearray(archive[:begin] + more + archive[begin:])
    struct.pack_into('<L', content, end + len(more) + 16, begin + len(more))
    return bytes(content)


ARCHIVES = {
    'a file more': (
        lambda files: packed(files, ('more.pdf', b'%PDF')),
        'more.pdf: it was not published with this kit',
    ),
    'a file that is called as a list': (
        lambda files: packed(files, ('SHA256SUMS.exe', b'MZ')),
        'SHA256SUMS.exe: it was not published with this kit',
    ),
    'a way out behind the name of a list': (
        lambda files: packed(files, ('SHA256SUMS.x/../../../evil.sh', b'rm')),
        'SHA256SUMS.x/../../../evil.sh: not a name that a file of a kit can have',
    ),
    'a way out': (
        lambda files: packed(files, ('../evil.sh', b'rm')),
        '../evil.sh: not a name that a file of a kit can have',
    ),
    'a way out for another system': (
        lambda files: packed(files, ('..\\evil.bat', b'rm')),
        '..\\evil.bat: not a name that a file of a kit can have',
    ),
    'a drive of another system': (
        lambda files: packed(files, ('C:evil.bat', b'rm')),
        'C:evil.bat: not a name that a file of a kit can have',
    ),
    'a name from the root': (
        lambda files: packed(files, ('/etc/evil', b'rm')),
        '/etc/evil: not a name that a file of a kit can have',
    ),
    'a name with an empty part': (
        lambda files: packed(files, ('figures//evil', b'rm')),
        'figures//evil: not a name that a file of a kit can have',
    ),
    'a file twice, the false one first': (
        lambda files: packed({}, (EN, b'%PDF false'), *files.items()),
        f'{EN}: it is in the archive 2 times',
    ),
    'a file twice, the false one last': (
        lambda files: packed(files, (EN, b'%PDF false')),
        f'{EN}: it is in the archive 2 times',
    ),
    'a file twice, once in capitals': (
        lambda files: packed(files, (EN.upper(), b'%PDF false')),
        'on some systems the same file as',
    ),
    'a comment': (
        lambda files: commented(packed(files), b'call +1 555 0100'),
        'it has a comment, or data behind it',
    ),
    'a comment that ends as an archive does': (
        lambda files: commented(packed(files), b'PK\5\6' + bytes(18)),
        'kit.zip: ',
    ),
    'data behind it': (
        lambda files: packed(files) + b'#!/bin/sh\n',
        'it has a comment, or data behind it',
    ),
    'much data behind it': (
        lambda files: packed(files) + bytes(100_000),
        'it has a comment, or data behind it',
    ),
    'another archive behind it': (
        lambda files: packed(files) + packed({'evil.sh': b'rm'}),
        'it holds something before or beside its files',
    ),
    'a program before it': (
        lambda files: b'#!/bin/sh\n' + packed(files),
        'it holds something before or beside its files',
    ),
    'a program before it that its table knows of': (
        lambda files: b'#!/bin/sh\n' + moved(packed(files), 10),
        'it holds something beside its files',
    ),
    'a file that its table does not name': (
        lambda files: hidden(packed(files)),
        'it holds something beside its files',
    ),
    'a comment of a file': (
        lambda files: packed(
            {name: content for name, content in files.items() if name != EN},
            (entry(EN, comment=b'call'), files[EN]),
        ),
        f'{EN}: it carries a comment or an extra field',
    ),
    'an extra field of a file': (
        lambda files: packed(
            {name: content for name, content in files.items() if name != EN},
            (entry(EN, extra=b'\x75\x70\x02\x00ab'), files[EN]),
        ),
        f'{EN}: it carries a comment or an extra field',
    ),
    'a link': (
        lambda files: packed(
            files, (entry('link', create_system=3, external_attr=0o120777 << 16), b'/etc/passwd')
        ),
        'link: a link: a kit has none',
    ),
    'a link in place of a file': (
        lambda files: packed(
            {name: content for name, content in files.items() if name != EN},
            (entry(EN, create_system=3, external_attr=0o120777 << 16), files[EN]),
        ),
        f'{EN}: a link: a kit has none',
    ),
    'a device': (
        lambda files: packed(
            files, (entry('device', create_system=3, external_attr=0o020666 << 16), b'')
        ),
        'device: not a file',
    ),
    'an empty folder': (lambda files: packed(files, ('empty/', b'')), 'empty/: not a file'),
    'an encrypted file': (
        lambda files: overwritten(packed(files), 8, 2, 1, local=6),
        f'{EN}: it is encrypted',
    ),
    'a file with a checksum behind it': (
        lambda files: overwritten(packed(files), 8, 2, 8, local=6),
        f'{EN}: it is packed in an unusual way',
    ),
    'an unknown compression': (
        lambda files: overwritten(packed(files), 10, 2, 97, local=8),
        f'{EN}: it is compressed by a method that a kit does not use (97)',
    ),
    'a compression that a kit does not use': (
        lambda files: overwritten(packed(files), 10, 2, 14, local=8),
        f'{EN}: it is compressed by a method that a kit does not use (14)',
    ),
    'a compression that it does not have': (
        lambda files: overwritten(packed(files), 10, 2, 8, local=8),
        f'{EN}: it is not the file that was published',
    ),
    'another checksum': (
        lambda files: overwritten(packed(files), 16, 4, 7, local=14),
        f'{EN}: it is not the file that was published',
    ),
    'another size': (
        lambda files: overwritten(packed(files), 24, 4, 3, local=22),
        f'{EN}: it is not the file that was published',
    ),
    'a size that is too large': (
        lambda files: overwritten(packed(files), 24, 4, 200_000_001, local=22),
        f'{EN}: 200000001 bytes: a file of a kit has 200000000 at most',
    ),
    'another name in front of a file': (
        lambda files: packed(files).replace(EN.encode(), EN.replace('pdf', 'exe').encode(), 1),
        'it holds something beside its files',
    ),
    'a name that ends early': (
        lambda files: packed(files, ('evil_pdf', b'')).replace(b'evil_pdf', b'evil\0pdf'),
        'its name holds a character that programs read differently',
    ),
    'a name that is no text': (
        lambda files: packed({**files, 'é': b''}).replace('é'.encode(), b'\xff\xfe'),
        'the table of its entries cannot be read',
    ),
    'a table that is cut': (lambda files: overwritten(packed(files), 28, 2, 9), 'kit.zip: '),
    'a file less': (
        lambda files: packed({name: content for name, content in files.items() if name != EN}),
        f'{EN}: it is missing',
    ),
    'a changed file': (
        lambda files: packed({**files, EN: b'%PDF other'}),
        f'{EN}: it is not the file that was published',
    ),
    'no signature': (
        lambda files: packed(
            {name: content for name, content in files.items() if not name.startswith('SHA256SUMS.')}
        ),
        'SHA256SUMS: the kit is not signed',
    ),
}


@pytest.mark.parametrize('case', ARCHIVES)
def test_an_archive_that_is_not_exactly_the_kit_is_refused(case, signed, tmp_path, asked):
    tamper, what = ARCHIVES[case]
    (tmp_path / 'kit.zip').write_bytes(tamper(signed))

    refused(asked('--kit', tmp_path / 'kit.zip'), what)


@pytest.mark.parametrize('content', [b'', b'PK', b'%PDF-1.7', bytes(100)])
def test_what_is_no_archive_is_no_kit(content, tmp_path, asked):
    (tmp_path / 'kit.zip').write_bytes(content)
    code, printed = asked('--kit', tmp_path / 'kit.zip')

    assert code == 2
    assert 'kit.zip: neither a folder nor an archive that can be read' in printed


def test_what_is_not_there_or_is_a_pipe_is_no_kit(tmp_path, asked):
    os.mkfifo(tmp_path / 'pipe')

    assert [asked('--kit', tmp_path / name)[0] for name in ('nothing', 'pipe')] == [2, 2]


def test_an_archive_is_refused_by_what_its_files_would_take_and_never_read(
    signed, tmp_path, asked, monkeypatch
):
    monkeypatch.setattr(pipeline.publish.kits, 'LARGEST_KIT', 60_000)
    with zipfile.ZipFile(tmp_path / 'kit.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
        for number in range(12):
            archive.writestr(f'{number}.pdf', bytes(10_000))
    refused(asked('--kit', tmp_path / 'kit.zip'), '120000 bytes of files: a kit has 60000 at most')
    monkeypatch.setattr(pipeline.publish.kits, 'MOST_FILES', 10)
    refused(asked('--kit', tmp_path / 'kit.zip'), '12 entries: a kit has 60000 and 10 at most')


# What a kit says of itself


def with_manifest(files, content):
    """Return an unsigned kit whose list of sums agrees with another manifest."""
    changed = {name: each for name, each in files.items() if name != 'SHA256SUMS'} | {
        'manifest.json': content
    }
    return {**changed, 'SHA256SUMS': sums(changed)}


@pytest.mark.parametrize(
    'content',
    [
        b'[' * 100_000,
        b'{"brief":' * 100_000,
        b'',
        b'\xff',
        b'[]',
        b'{"brief": "x", "edition": ' + b'9' * 5000 + b'}',
        b'{"brief": "\\u001b[2J"}',
        bytes(8_000_001),
    ],
    ids=[
        'deep list',
        'deep record',
        'empty',
        'no text',
        'a list',
        'a long number',
        'a name that rewrites the terminal',
        'too long',
    ],
)
def test_a_manifest_that_says_nothing_is_refused(content, unsigned, tmp_path, asked):
    kit = laid(with_manifest(unsigned, content), tmp_path / 'kit')

    refused(asked('--kit', kit, key=None), 'manifest.json: it does not say what the kit is')
    refused(asked('--file', kit / EN, key=None), 'manifest.json: it does not say what the kit is')
    assert '\x1b' not in asked('--kit', kit, key=None)[1]


def test_a_kit_with_two_manifests_is_refused(unsigned, tmp_path, asked):
    files = with_manifest(
        unsigned | {'EMBARGO-manifest.json': unsigned['manifest.json']}, unsigned['manifest.json']
    )

    refused(
        asked('--kit', laid(files, tmp_path / 'kit'), key=None),
        'EMBARGO-manifest.json: a second manifest, beside manifest.json',
    )


def test_a_page_of_a_kit_that_says_nothing_is_refused(unsigned, tmp_path, asked):
    files = with_manifest(unsigned | {'page.en.json': b'[' * 100_000}, unsigned['manifest.json'])

    refused(
        asked('--kit', laid(files, tmp_path / 'kit'), key=None),
        'page.en.json: it does not say what the kit is',
    )


def test_an_older_edition_under_the_name_of_a_newer_one_says_which_it_is(signed, tmp_path, asked):
    (tmp_path / f'{BRIEF}.edition-2.zip').write_bytes(signed[f'{BRIEF}.zip'])
    code, printed = asked('--kit', tmp_path / f'{BRIEF}.edition-2.zip')

    assert code == 0
    assert '    edition: 1, of 2014-10-26\n' in printed


# Whose it is


def test_a_kit_signed_with_another_key_is_refused_and_the_key_is_named(
    signed, tmp_path, asked, keys
):
    listed = signed['SHA256SUMS']
    kit = laid({**signed, **signatures(keys['other'], listed)}, tmp_path / 'kit')

    refused(
        asked('--kit', kit),
        f'SHA256SUMS: the kit is signed with another key ({fingerprint(public_line(keys["other"]))})',
        f"SHA256SUMS.sig: it is not a signature by the organisation's key ({fingerprint(public_line(keys['own']))})",
        "press-key.pub: it is not the organisation's key",
    )


def test_a_kit_signed_anew_is_found_by_what_its_manifest_says(signed, tmp_path, asked, keys):
    kit = laid({**signed, **signatures(keys['other'], signed['SHA256SUMS'])}, tmp_path / 'kit')

    refused(
        asked('--kit', kit, key=None),
        'manifest.json: it says',
        fingerprint(public_line(keys['own'])),
    )


def test_a_kit_that_lost_its_signature_is_found_by_what_its_manifest_says(
    signed, unsigned, tmp_path, asked
):
    stripped = {name: content for name, content in signed.items() if name in unsigned}

    refused(
        asked('--kit', laid(stripped, tmp_path / 'kit'), key=None),
        'manifest.json: it says',
        'and the kit is UNSIGNED',
    )


@pytest.mark.parametrize(
    'name',
    [
        'SHA256SUMS.sig',
        'SHA256SUMS.minisig',
        'press-key.pub',
        'press-key.minisign.pub',
        'allowed_signers',
    ],
)
def test_where_no_key_is_expected_a_signature_is_whole_and_agrees_with_its_key(
    name, signed, tmp_path, asked
):
    changed = bytearray(signed[name])
    changed[-9] ^= 1
    kit = laid({**signed, name: bytes(changed)}, tmp_path / 'kit')
    refused(
        asked('--kit', kit, key=None),
        'SHA256SUMS: its signatures were not made with the key that is beside them',
    )
    (kit / name).unlink()
    refused(
        asked('--kit', kit, key=None),
        f'{name}: it is missing: the signature of the kit is not complete',
    )


def test_the_genuine_kit_is_left_as_it_was(signed, tmp_path, asked):
    kit = laid(signed, tmp_path / 'kit')
    shutil.copytree(kit, tmp_path / 'before')
    asked('--kit', kit)

    assert {path.name for path in kit.rglob('*')} == {
        path.name for path in (tmp_path / 'before').rglob('*')
    }
    assert json.loads((kit / 'manifest.json').read_bytes())['edition'] == 1
