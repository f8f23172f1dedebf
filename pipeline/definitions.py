"""What make must know of a brief and its organisation before any of their files is read as YAML.

Whatever else is wrong with a file, validation says. make_inputs.py runs this with the machine's own
Python, so it uses the standard library only.
"""

import contextlib
import errno
import io
import os
import re

HOUSE = 'templates/house.yaml'  # names the organisation that publishes


def open_file(path: str) -> io.BufferedReader:
    """Open a file to be read; a pipe or a device, which may never end, is none."""
    if os.path.exists(path) and not os.path.isfile(path):
        raise OSError(errno.EINVAL, 'not a plain file', path)
    return open(path, 'rb')


def read(path: str) -> str:
    """Return a file as text; whatever is wrong with its letters, validation says."""
    with open_file(path) as opened:
        return (
            opened.read().decode('utf-8-sig', 'replace').replace('\r\n', '\n').replace('\r', '\n')
        )


def languages(definition: str) -> list[str]:
    """Return the languages that a brief lists; validation says what else is wrong with it."""
    found = re.search(
        r'^languages:\s*(\[[^\]]*\]|(?:\s*-\s*\S+)+)',
        re.sub(r'(^|\s)#.*', '', read(definition)),
        re.MULTILINE,
    )
    return list(dict.fromkeys(re.findall(r'[A-Za-z][A-Za-z0-9-]*', found[1]))) if found else []


def edition_of(definition: str) -> int:
    """Return the edition of a brief; validation says what is wrong with it."""
    found = re.search(r'^edition:\s*([0-9]{1,4})\s*(#.*)?$', read(definition), re.MULTILINE)
    return int(found[1]) if found else 1


def logo_of(house: str) -> list[str]:
    """Return the path of the logo that ``house.yaml`` names, if any."""
    with contextlib.suppress(OSError):
        found = re.search(r'^logo:\s*["\']?([^\s"\'/#]+)', read(house), re.MULTILINE)
        return [os.path.join(os.path.dirname(house), found[1])] if found else []
    return []


def house_of(program: str) -> str:
    """Return the file that names the organisation that publishes.

    A folder without one gets the example's, which validation refuses for the briefs of any other
    organisation.
    """
    return HOUSE if os.path.exists(HOUSE) else os.path.normpath(os.path.join(program, HOUSE))


def published_in(folder: str) -> list[str]:
    """Return the briefs of a folder, the newest last: by the day that each is issued."""
    parent = os.path.join(folder, 'data/briefs')
    names = sorted(os.listdir(parent)) if os.path.isdir(parent) else []
    days = {}
    for name in names:
        definition = os.path.join(parent, name, 'brief.yaml')
        if os.path.exists(definition):
            days[name] = issued(definition)
    return sorted(days, key=lambda name: (days[name], name))


def issued(definition: str) -> str:
    """Return the day on which an edition is issued; empty where its definition does not say it.

    It is the day of the correction, or else that of the publication.
    """
    with contextlib.suppress(OSError):
        text = read(definition)
        for key in ('corrected', 'published'):
            form = rf'^{key}:\s*["\']?(\d{{4}}-\d{{2}}-\d{{2}})'
            if found := re.search(form, text, re.MULTILINE):
                return found[1]
    return ''
