"""The version of the program that a folder was built with, and what changed in briefs since then.

make_inputs.py runs this with the machine's own Python, so it uses the standard library only.
"""

import os
import re

from pipeline import VERSION

VERSION_FILE = '.program-version'
CHANGES = 'docs/changelog.md'
HEAD = '### In the briefs'


def recorded_version(folder: str) -> str:
    """Return the version that a folder was built with; empty where it records none."""
    try:
        with open(os.path.join(folder, VERSION_FILE), encoding='utf-8') as file:
            return file.read().strip()
    except OSError:
        return ''


def number(version: str) -> tuple[int, ...]:
    """Return a version to compare: 0.10.0 comes after 0.9.1."""
    return tuple(int(part) for part in re.findall(r'\d+', version))


def changes_since(version: str, program: str) -> list[str]:
    """Return what changed in briefs after a version, oldest first, each with its version."""
    with open(os.path.join(program, CHANGES), encoding='utf-8') as file:
        sections = file.read().split('\n## ')[1:]
    changes = []
    for section in reversed(sections):
        name = section.partition('\n')[0].strip()
        if number(version) < number(name) <= number(VERSION):
            listed = section.partition(HEAD)[2]
            items = re.findall(r'^- (.+(?:\n  .+)*)', listed, re.MULTILINE)
            changes += [f'{name}: {" ".join(item.split())}' for item in items]
    return changes


def version_notes(folder: str, program: str) -> list[str]:
    """Return what to say of a folder that another version built; empty where it was this one."""
    recorded = recorded_version(folder)
    if not recorded or number(recorded) == number(VERSION):
        return []
    changes = changes_since(recorded, program)
    if not changes:
        return [f'this folder was built with version {recorded} of the program, this is {VERSION}']
    head = f'this folder was built with version {recorded}; this one changes in its briefs:'
    return [head, *(f'    {change}' for change in changes), '    hint: make upgrade']
