"""The press officer's commands: make the key that signs, verify what was published."""
import io
import zipfile
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.run import KEY, ROOT, Command, passphrase


def key(run, options):
    """make the key that signs the press kits, once"""
    from pipeline.publish.signing import fingerprint, make_key
    path = Path(options.key).expanduser()
    if path.resolve().is_relative_to(ROOT.resolve()):
        raise Refused([Problem(Where(options.key), 'a private key has no place in the repository', 'Name a file elsewhere with KEY=', 'policy')])
    line = make_key(path, passphrase())
    print(f'{path}: the private key. Keep a copy where it is safe; whoever has it can sign as the house.\n'
          f'Write this line into {run.house_file}:\n\n    press_key: "{line}"\n\nfingerprint {fingerprint(line)}')


def verify(run, options):
    """say of a kit, or of one file of it, whether it is as it was published"""
    from pipeline.publish.signing import verify as found
    if bool(options.file) == bool(options.kit):
        raise Refused([Problem(Where('verify'), 'one kit or one file of it is verified', 'Write make verify KIT=folder-or-archive, or make verify FILE=file', 'usage')])
    kit = Path(options.kit) if options.kit else _kit_of(Path(options.file))
    files, line = _held(kit), run.house().press_key
    problems = found(files, line, str(kit))
    if options.file:
        about = {str(kit / Path(options.file).resolve().relative_to(kit.resolve())), f'{kit}/SHA256SUMS', f'{kit}/SHA256SUMS.sig'}
        problems = [problem for problem in problems if problem.where.file in about]
    if problems:
        raise Refused(problems)
    signed = 'signed by the house' if line else 'the house names no key: only the sums were compared'
    print(f'{options.file or kit}: as it was published ({len(files)} files in its kit; {signed})')


def _kit_of(file):
    for folder in file.resolve().parents:
        if (folder / 'SHA256SUMS').exists():
            return folder
    raise Refused([Problem(Where(str(file)), 'no list of sums is in its folder, nor in one above', 'Name a file within a kit', 'usage')])


def _held(kit):
    """Return the files of a kit, a folder or an archive."""
    if kit.is_dir():
        return {str(path.relative_to(kit)): path.read_bytes() for path in kit.rglob('*') if path.is_file()}
    try:
        with zipfile.ZipFile(io.BytesIO(kit.read_bytes())) as archive:
            return {entry.filename: archive.read(entry) for entry in archive.infolist() if entry.file_size < LARGEST}
    except (zipfile.BadZipFile, OSError):
        raise Refused([Problem(Where(str(kit)), 'neither a folder nor an archive that can be read', 'Name the folder or the .zip of a kit', 'usage')]) from None


LARGEST = 200_000_000                    # bytes of one file of an archive
COMMANDS = (
    Command(key, KEY, quiet=True),
    Command(verify, {'--file': {'default': '', 'help': 'a file in a kit'}, '--kit': {'default': '', 'help': 'the folder or the archive of a kit'}}, quiet=True),
)
