"""One key of the organisation signs a kit; a changed byte is named, and so is a key by somebody else."""

import base64
import io
import subprocess
import zipfile

import pytest

from pipeline.model import Refused
from pipeline.publish import sums, verify
from pipeline.publish.keys import fingerprint, make_key, public_line, read_key
from pipeline.publish.signing import signatures, wrong_signatures
from tests.fixtures.programs import program

FILES = {'a.pdf': b'%PDF a', 'data/b.csv': b'1,2', 'figures/ar/c.svg': b'<svg/>'}


@pytest.fixture(scope='module')
def key(tmp_path_factory):
    path = tmp_path_factory.mktemp('keys') / 'press-key'
    make_key(path, None)
    return read_key(path, None)


@pytest.fixture
def kit(key):
    listed = sums(FILES)
    return {**FILES, 'SHA256SUMS': listed, **signatures(key, listed)}


@pytest.fixture
def laid(kit, tmp_path):
    for name, content in kit.items():
        (tmp_path / 'kit' / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / 'kit' / name).write_bytes(content)
    return tmp_path / 'kit'


def whats(problems):
    return [(problem.where.file, problem.what, problem.kind) for problem in problems]


def test_a_kit_as_it_was_published_has_no_fault(kit, key):
    assert verify(kit, public_line(key), 'kit') == []


def test_the_same_sums_give_the_same_signatures(kit, key):
    assert signatures(key, kit['SHA256SUMS']) == {
        name: content for name, content in kit.items() if name not in FILES and name != 'SHA256SUMS'
    }


@pytest.mark.parametrize(
    'name',
    [
        *FILES,
        'SHA256SUMS',
        'SHA256SUMS.sig',
        'SHA256SUMS.minisig',
        'allowed_signers',
        'press-key.pub',
        'press-key.minisign.pub',
    ],
)
def test_one_changed_byte_in_any_file_is_named(name, kit, key):
    for place in {0, len(kit[name]) // 2, len(kit[name]) - 2}:
        changed = bytearray(kit[name])
        changed[place] ^= 1
        problems = verify({**kit, name: bytes(changed)}, public_line(key), 'kit')
        assert any(
            problem.where.file == f'kit/{name}'
            or (name == 'SHA256SUMS' and 'SHA256SUMS' in problem.where.file)
            for problem in problems
        ), (name, place)


def test_a_missing_file_and_one_that_was_slipped_in_are_named(kit, key):
    del kit['a.pdf']
    kit['more.pdf'] = b'%PDF'

    assert whats(verify(kit, public_line(key), 'kit')) == [
        ('kit/a.pdf', 'it is missing', 'policy'),
        ('kit/more.pdf', 'it was not published with this kit', 'policy'),
    ]


def test_a_kit_signed_by_somebody_else_is_refused(kit, key, tmp_path):
    make_key(tmp_path / 'other', None)
    other = read_key(tmp_path / 'other', None)
    problems = verify({**kit, **signatures(other, kit['SHA256SUMS'])}, public_line(key), 'kit')

    assert f"it is not a signature by the organisation's key ({fingerprint(public_line(key))})" in [
        problem.what for problem in problems
    ]
    assert {'kit/press-key.pub', 'kit/allowed_signers', 'kit/press-key.minisign.pub'} < {
        problem.where.file for problem in problems
    }


def test_sums_changed_together_with_a_file_are_found_by_the_signature(kit, key):
    changed = {**FILES, 'a.pdf': b'%PDF other'}
    problems = verify({**kit, **changed, 'SHA256SUMS': sums(changed)}, public_line(key), 'kit')

    assert [problem.where.file for problem in problems] == [
        'kit/SHA256SUMS.sig',
        'kit/SHA256SUMS.minisig',
    ]


def test_an_unsigned_kit_of_a_house_that_signs_is_refused(key):
    assert [
        problem.what
        for problem in verify({**FILES, 'SHA256SUMS': sums(FILES)}, public_line(key), 'kit')
    ] == ['the kit is not signed']


def test_a_signature_of_another_file_or_none_at_all_is_no_signature(kit, key):
    line, both = public_line(key), ['SHA256SUMS.sig', 'SHA256SUMS.minisig']

    assert wrong_signatures(line, kit['SHA256SUMS'], kit) == []
    assert wrong_signatures(line, b'other', kit) == both
    assert wrong_signatures(line, kit['SHA256SUMS'], {name: b'x' for name in both}) == both
    assert (
        wrong_signatures(
            line,
            kit['SHA256SUMS'],
            {
                'SHA256SUMS.sig': b'-----BEGIN SSH SIGNATURE-----\n'
                + base64.b64encode(b'SSHSIG')
                + b'\n-----END SSH SIGNATURE-----\n',
                'SHA256SUMS.minisig': b'\n\n\n\n',
            },
        )
        == both
    )


# The key


def test_a_key_is_for_its_owner_alone_and_is_never_replaced(tmp_path):
    line = make_key(tmp_path / 'new/press-key', None)

    assert (tmp_path / 'new/press-key').stat().st_mode & 0o777 == 0o600
    assert line.startswith('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5')
    with pytest.raises(Refused) as refused:
        make_key(tmp_path / 'new/press-key', None)
    assert refused.value.problems[0].what == 'the key file already exists'


def test_a_key_that_others_may_read_is_refused(tmp_path):
    make_key(tmp_path / 'press-key', None)
    (tmp_path / 'press-key').chmod(0o640)
    with pytest.raises(Refused) as refused:
        read_key(tmp_path / 'press-key', None)
    assert refused.value.problems[0].what == 'others than its owner may read the key'


@pytest.mark.parametrize('given', [None, b'wrong'])
def test_a_locked_key_opens_with_its_passphrase_alone(tmp_path, given):
    line = make_key(tmp_path / 'press-key', b'correct horse')

    assert public_line(read_key(tmp_path / 'press-key', b'correct horse')) == line
    with pytest.raises(Refused) as refused:
        read_key(tmp_path / 'press-key', given)
    assert refused.value.problems[0].what == 'the key cannot be opened'
    assert 'correct horse' not in str(refused.value.problems[0])
    assert b'correct horse' not in (tmp_path / 'press-key').read_bytes()


# With the programs of others


def test_openssh_accepts_the_kit_and_refuses_a_changed_one(laid, key):
    command = [
        program('ssh-keygen'),
        '-Y',
        'verify',
        '-f',
        'allowed_signers',
        '-I',
        'press',
        '-n',
        'file',
        '-s',
        'SHA256SUMS.sig',
    ]
    good = subprocess.run(
        command,
        cwd=laid,
        input=(laid / 'SHA256SUMS').read_bytes(),
        capture_output=True,
        check=False,
    )
    bad = subprocess.run(
        command,
        cwd=laid,
        input=(laid / 'SHA256SUMS').read_bytes() + b' ',
        capture_output=True,
        check=False,
    )
    printed = subprocess.run(
        [program('ssh-keygen'), '-l', '-f', 'press-key.pub'],
        cwd=laid,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert (good.returncode, bad.returncode != 0) == (0, True), good.stderr
    assert fingerprint(public_line(key)) in printed


def test_minisign_accepts_the_kit_and_refuses_a_changed_one(laid):
    command = [program('minisign'), '-V', '-p', 'press-key.minisign.pub', '-m', 'SHA256SUMS']
    assert subprocess.run(command, cwd=laid, capture_output=True, check=False).returncode == 0
    (laid / 'SHA256SUMS').write_bytes((laid / 'SHA256SUMS').read_bytes() + b' ')

    assert subprocess.run(command, cwd=laid, capture_output=True, check=False).returncode != 0


# From the desk


def test_a_file_or_a_kit_is_verified_from_the_desk(project, laid, key):
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npress_key: "{public_line(key)}"',
    )
    assert (
        'as it was published' in project.step('verify', '--file', str(laid / 'data/b.csv')).stdout
    )
    assert 'signed by the organisation' in project.step('verify', '--kit', str(laid)).stdout
    (laid / 'a.pdf').write_bytes(b'%PDF b')

    assert project.step('verify', '--file', str(laid / 'data/b.csv')).returncode == 0
    refused = project.step('verify', '--kit', str(laid))
    assert refused.returncode == 5
    assert f'{laid}/a.pdf: it is not the file that was published' in refused.stderr


def test_an_archive_is_verified_as_a_folder_is(project, kit, key, tmp_path):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, 'w') as made:
        for name, content in kit.items():
            made.writestr(name, content)
    (tmp_path / 'kit.zip').write_bytes(archive.getvalue())
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        f'rebuilt_example: true\npress_key: "{public_line(key)}"',
    )

    assert project.step('verify', '--kit', str(tmp_path / 'kit.zip')).returncode == 0
    (tmp_path / 'kit.zip').write_bytes(b'PK')
    assert project.step('verify', '--kit', str(tmp_path / 'kit.zip')).returncode == 2


def test_a_private_key_is_not_made_within_the_folder(project):
    refused = project.step('key', '--key', 'press-key')

    assert refused.returncode == 5
    assert 'a private key has no place in this folder' in refused.stderr
    assert not (project.folder / 'press-key').exists()


def test_a_house_names_a_public_key_and_nothing_else(project):
    project.change(
        'templates/house.yaml',
        'rebuilt_example: true',
        'rebuilt_example: true\npress_key: "secret"',
    )
    refused = project.step('validate', 'en')

    assert refused.returncode == 3
    assert 'is no public key: it begins with "ssh-ed25519 AAAA"' in refused.stderr
