"""The press officer's commands: make the keys that sign, verify what was published."""
import io
import json
import zipfile
from pathlib import Path

from pipeline.model import Problem, Refused, Where
from pipeline.run import KEY, PDF_KEY, ROOT, Command, passphrase


def key(run, options):
    """make the key that signs the press kits, once"""
    from pipeline.publish.signing import fingerprint, make_key
    path = _outside(options.key)
    line = make_key(path, passphrase())
    print(f'{path}: the private key. Keep a copy where it is safe; whoever has it can sign as the house.\n'
          f'Write this line into {run.house_file}:\n\n    press_key: "{line}"\n\nfingerprint {fingerprint(line)}')


def key_pdf(run, options):
    """make the key that signs each PDF by itself, once, with its certificate"""
    from pipeline.publish import make_pdf_key
    path, house = _outside(options.pdf_key), run.house()
    made = make_pdf_key(path, passphrase(), next(iter(house.organisation.values())))
    print(f'{path}: the private key and its certificate. Keep a copy where it is safe; whoever has it can sign as the house.\n'
          f'Write this line into {run.house_file}:\n\n    pdf_certificate: "{made.fingerprint}"')


def _outside(path):
    """Return where a key is to be kept; refuse a place within the repository."""
    path = Path(path).expanduser()
    if path.resolve().is_relative_to(ROOT.resolve()):
        raise Refused([Problem(Where(str(path)), 'a private key has no place in the repository', 'Name a file elsewhere with KEY= (PDF_KEY= for PDFs)', 'policy')])
    return path


def verify(run, options):
    """say of a kit, or of one file of it, whether it is as it was published"""
    from pipeline.publish.signing import verify as found
    if bool(options.file) == bool(options.kit):
        raise Refused([Problem(Where('verify'), 'one kit or one file of it is verified', 'Write make verify KIT=folder-or-archive, or make verify FILE=file', 'usage')])
    house, kit = run.house(), Path(options.kit) if options.kit else _kit_of(Path(options.file))
    if kit is None:
        return _verify_alone(Path(options.file), house)
    files, line = _held(kit), house.press_key
    pdfs, problems = _signed_pdfs(files, str(kit))
    problems = found(files, line, str(kit)) + problems
    if options.file:
        about = {str(kit / Path(options.file).resolve().relative_to(kit.resolve())), f'{kit}/SHA256SUMS', f'{kit}/SHA256SUMS.sig'}
        problems = [problem for problem in problems if problem.where.file in about]
    if problems:
        raise Refused(problems)
    signed = 'signed by the house' if line else 'the house names no key: only the sums were compared'
    print(f'{options.file or kit}: as it was published ({len(files)} files in its kit; {signed}{f"; {pdfs} PDFs signed, each by itself" if pdfs else ""})')


def _signed_pdfs(files, kit):
    """Return how many PDFs of a kit are signed by themselves, as its manifest says, and what is wrong with them."""
    from pipeline.publish.pdf_signature import PDFS_SIGNED, fault_of
    try:
        fingerprint = json.loads(files.get('manifest.json', b'{}')).get(PDFS_SIGNED)
    except (ValueError, AttributeError):                     # changed: the sums say so
        fingerprint = None
    found = {name: fault_of(content, fingerprint) for name, content in files.items() if name.endswith('.pdf')} if fingerprint else {}
    return len(found), [Problem(Where(f'{kit}/{name}'), fault, 'Ask the publisher for the file again, and do not print from this one', 'policy') for name, fault in found.items() if fault]


def _verify_alone(file, house):
    """Verify a PDF that is in no kit by its own signature."""
    from pipeline.publish.pdf_signature import fault_of
    if house.pdf_certificate is None or not (content := file.read_bytes()).startswith(b'%PDF'):
        raise Refused([Problem(Where(str(file)), 'no list of sums is in its folder, nor in one above', 'Name a file within a kit; alone, only a PDF of a house that signs its PDFs can be verified', 'usage')])
    if fault := fault_of(content, house.pdf_certificate):
        raise Refused([Problem(Where(str(file)), fault, 'Ask the publisher for the file again, and do not print from this one', 'policy')])
    print(f'{file}: as it was signed by the house')


def _kit_of(file):
    """Return the kit that a file is in, or nothing."""
    return next((folder for folder in file.resolve().parents if (folder / 'SHA256SUMS').exists()), None)


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
    Command(key_pdf, PDF_KEY, quiet=True),
    Command(verify, {'--file': {'default': '', 'help': 'a file in a kit'}, '--kit': {'default': '', 'help': 'the folder or the archive of a kit'}}, quiet=True),
)
