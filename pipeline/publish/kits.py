"""Open what is named as a press kit, a folder or an archive, trusting none of it.

Nothing is unpacked and no file is held whole in memory unless a caller asks for it with a limit.
Whatever a kit cannot hold (links, devices, empty folders, hidden parts of an archive) is a problem
of the kit; what its list of sums says about the files is compared in ``signing``.
"""

import hashlib
import os
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple

from pipeline.model import Problem, Refused, Where

MOST_FILES = 10_000
LARGEST_FILE = 200_000_000  # bytes
LARGEST_KIT = 2_000_000_000  # bytes of all files together, and of an archive
LONGEST_DIRECTORY = 4_000_000  # bytes of the table of entries at the end of an archive
CHUNK = 1 << 20  # bytes that are hashed at a time

ASK_AGAIN = 'Ask the publisher for the file again, and do not print from this one'
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)

END = struct.Struct('<4s4H2LH')  # end of the table of entries (APPNOTE.TXT 4.3.16)
LOCAL = struct.Struct('<4s5H3L2H')  # header in front of each file (4.3.7)
UTF8_NAME = 0x800  # the one flag that an entry may have
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Kit(NamedTuple):
    """The files of a kit, and what is wrong with the folder or archive that holds them."""

    name: str
    sizes: dict[str, int]  # bytes of each file
    open: Callable[[str], IO[bytes]]
    problems: tuple[Problem, ...]

    def digest(self, name: str) -> str | None:
        """Return the SHA-256 of a file, or nothing where it cannot be read to its end."""
        found, left = hashlib.sha256(), self.sizes[name]
        try:
            with self.open(name) as file:
                while chunk := file.read(CHUNK):
                    left -= len(chunk)
                    if left < 0:
                        return None
                    found.update(chunk)
        except UNREADABLE:
            return None
        return found.hexdigest() if left == 0 else None

    def read(self, name: str, limit: int) -> bytes | None:
        """Return the content of a file; nothing if it is longer than ``limit`` or unreadable."""
        try:
            with self.open(name) as file:
                content = file.read(limit + 1)
        except UNREADABLE:
            return None
        return content if len(content) <= limit else None


@contextmanager
def opened_kit(path: Path) -> Iterator[Kit]:
    """Open a kit for as long as it is read. Raises ``Refused`` where there is none at all."""
    name = printable(str(path))
    if path.is_dir():
        yield _folder(path, name)
    elif path.is_file():
        with path.open('rb') as file:
            yield _archive(file, name)
    else:
        raise Refused([_no_kit(name)])


def part_of_kit(root: Path, names: Iterable[str]) -> Kit:
    """Return those of some files that are in a folder as a kit; links are left out."""
    home = root.resolve()
    paths = {name: root / name for name in names}
    sizes = {
        name: path.stat().st_size
        for name, path in paths.items()
        if path.resolve() == home / name and path.is_file()
    }
    kit = printable(str(root))
    _refuse_large(kit, sizes)
    return Kit(kit, sizes, lambda name: paths[name].open('rb'), ())


def printable(text: str) -> str:
    """Return a text in which characters that could rewrite a terminal are escaped."""
    return ''.join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _no_kit(name: str) -> Problem:
    what = 'neither a folder nor an archive that can be read'
    return Problem(Where(name), what, 'Name the folder or the .zip of a kit', 'usage')


def _problem(kit: str, file: str, what: str) -> Problem:
    return Problem(Where(f'{kit}/{printable(file)}' if file else kit), what, ASK_AGAIN, 'policy')


def _folder(root: Path, kit: str) -> Kit:
    """List the files of a folder; links are not followed, and only regular files are opened."""
    sizes: dict[str, int] = {}
    problems: list[Problem] = []
    for name, entry in _entries(root, kit):
        if entry is None:
            problems.append(_problem(kit, name, 'an empty folder: a kit has none'))
        elif entry.is_file(follow_symlinks=False):
            sizes[name] = entry.stat(follow_symlinks=False).st_size
        else:
            what = 'a link' if entry.is_symlink() else 'neither a file nor a folder'
            problems.append(_problem(kit, name, f'{what}: a kit has none'))
    problems += _name_problems(kit, sizes)
    _refuse_large(kit, sizes)
    return Kit(kit, sizes, lambda name: (root / name).open('rb'), tuple(problems))


def _entries(root: Path, kit: str) -> Iterator[tuple[str, os.DirEntry[str] | None]]:
    """Yield what a folder and those in it hold, by its name; nothing for an empty folder.

    Raises ``Refused`` where that is more than a kit can hold.
    """
    waiting, seen = [''], 0
    while waiting:
        folder = waiting.pop()
        with os.scandir(root / folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
        seen += len(found)
        if seen > MOST_FILES:
            raise Refused([_too_many(kit)])
        if not found and folder:
            yield folder, None
        for entry in found:
            name = f'{folder}/{entry.name}' if folder else entry.name
            if entry.is_dir(follow_symlinks=False):
                waiting.append(name)
            else:
                yield name, entry


def _too_many(kit: str) -> Problem:
    return _problem(kit, '', f'it holds more than {MOST_FILES} files and folders')


def _refuse_large(kit: str, sizes: dict[str, int]) -> None:
    """Raise ``Refused`` for more bytes than are worth reading."""
    problems = [
        _problem(kit, name, f'{size} bytes: a file of a kit has {LARGEST_FILE} at most')
        for name, size in sizes.items()
        if size > LARGEST_FILE
    ]
    if (total := sum(sizes.values())) > LARGEST_KIT:
        problems.append(
            _problem(kit, '', f'{total} bytes of files: a kit has {LARGEST_KIT} at most')
        )
    if problems:
        raise Refused(problems)


def _name_problems(kit: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield each name that leads out of a kit, or that some system takes for another file's."""
    spellings: dict[str, str] = {}
    for name in names:
        parts = name.split('/')
        if not name.isprintable() or set(name) & set('\\:') or set(parts) & {'', '.', '..'}:
            yield _problem(kit, name, 'not a name that a file of a kit can have')
        first = spellings.setdefault(unicodedata.normalize('NFC', name).casefold(), name)
        if first != name:
            what = f'on some systems the same file as {printable(first)}'
            yield _problem(kit, name, what)


def _archive(file: BinaryIO, kit: str) -> Kit:
    """List the files of an archive, once it is known to hold nothing but them."""
    begin, count = _directory(file, kit)
    try:
        archive = zipfile.ZipFile(file)
        entries = archive.infolist()
    except (*UNREADABLE, struct.error):
        raise Refused([_problem(kit, '', 'the table of its entries cannot be read')]) from None
    if len(entries) != count or archive.start_dir != begin:
        raise Refused([_problem(kit, '', 'it holds two tables of entries')])
    problems = [
        _problem(kit, entry.orig_filename, what)
        for entry in entries
        for what in _entry_faults(entry)
    ]
    if not _contiguous(file, entries, begin):
        problems.append(_problem(kit, '', 'it holds something beside its files'))
    names = [entry.orig_filename for entry in entries]
    problems += [
        _problem(kit, name, f'it is in the archive {times} times')
        for name, times in Counter(names).items()
        if times > 1
    ]
    sizes = {entry.orig_filename: entry.file_size for entry in entries}
    problems += _name_problems(kit, sizes)
    _refuse_large(kit, sizes)
    by_name = dict(zip(names, entries, strict=True))
    return Kit(kit, sizes, lambda name: archive.open(by_name[name]), tuple(problems))


def _directory(file: BinaryIO, kit: str) -> tuple[int, int]:
    """Return where the table of an archive's entries begins and how many there are.

    The archive must end with it: no comment, and nothing before, between or behind its parts.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(4)
    file.seek(max(0, size - END.size))
    tail = file.read(END.size)
    if len(tail) < END.size or tail[:4] != b'PK\5\6':
        file.seek(max(0, size - END.size - 0xFFFF))
        if start == b'PK\3\4' or b'PK\5\6' in file.read():
            what = 'it does not end where its files end: it has a comment, or data behind it'
            raise Refused([_problem(kit, '', what)])
        raise Refused([_no_kit(kit)])
    _, disk, first_disk, here, count, length, begin, comment = END.unpack(tail)
    if size > LARGEST_KIT or length > LONGEST_DIRECTORY or count > MOST_FILES:
        what = f'{size} bytes and {count} entries: a kit has {LARGEST_KIT} and {MOST_FILES} at most'
        raise Refused([_problem(kit, '', what)])
    if (disk, first_disk, here, comment) != (0, 0, count, 0) or begin + length + END.size != size:
        raise Refused([_problem(kit, '', 'it holds something before or beside its files')])
    return begin, count


def _entry_faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    """Yield what a kit's archive never has: two programs could unpack such an entry differently."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if entry.flag_bits & 1:
        yield 'it is encrypted: a kit is not'
    elif entry.flag_bits & ~UTF8_NAME:
        yield f'it is packed in an unusual way (flags {entry.flag_bits:#x})'
    if entry.compress_type not in METHODS:
        yield f'it is compressed by a method that a kit does not use ({entry.compress_type})'
    if kind == stat.S_IFLNK:
        yield 'a link: a kit has none'
    elif kind not in (0, stat.S_IFREG) or entry.is_dir():
        yield 'not a file: a kit holds nothing else'
    if entry.comment or entry.extra:
        yield 'it carries a comment or an extra field: in a kit none does'
    named = entry.flag_bits & UTF8_NAME or entry.orig_filename.isascii()
    if entry.filename != entry.orig_filename or not named:
        yield 'its name holds a character that programs read differently'


def _contiguous(file: BinaryIO, entries: list[zipfile.ZipInfo], end: int) -> bool:
    """Tell whether the files follow one another up to ``end``, each under its name in the table."""
    position = 0
    for entry in entries:
        file.seek(position)
        header = file.read(LOCAL.size)
        if len(header) < LOCAL.size:
            return False
        signature, _, flags, method, _, _, crc, packed, size, length, extra = LOCAL.unpack(header)
        try:
            name = entry.orig_filename.encode('utf-8' if flags & UTF8_NAME else 'ascii')
        except UnicodeEncodeError:
            return False
        listed = (entry.flag_bits, entry.compress_type, entry.CRC, entry.compress_size)
        if (flags, method, crc, packed) != listed or size != entry.file_size:
            return False
        if (signature, extra, entry.header_offset) != (b'PK\3\4', 0, position):
            return False
        if file.read(length) != name:
            return False
        position += LOCAL.size + length + packed
    return position == end
