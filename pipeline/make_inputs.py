"""Tell make what really changed: keep one digest of the inputs of each stage of a brief.

Modification times alone would leave old numbers standing when an incident is deleted, an older
file is put back or an option is changed. A digest covers the contents of the inputs and their
names, and its file is rewritten only when it changes. make runs this in the folder of an
organisation, at the start of every build, so it uses the standard library only.
"""

import signal

if __name__ == '__main__':
    # an interrupt ends this without a traceback, from the first import on
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import sys

if __name__ == '__main__':
    # a program that is started as a file finds modules in its own folder alone
    sys.path[0] = sys.path[0].rpartition('/')[0] or '.'

import contextlib
import functools
import hashlib
import os
import re
import time
from collections.abc import Iterable, Sequence

from pipeline import VERSION
from pipeline.definitions import edition_of, house_of, languages, logo_of, open_file, published_in
from pipeline.versions import number, recorded_version, version_notes

# what editors and Python leave behind, and what no page is made of
LEAVINGS = ('~', '#', '.bak', '.orig', '.pyc', 'README.md', 'confirmed.ftl', 'confirmed.yaml')
PUBLISHING = ('press',)  # goals that demand BRIEF= where there are several


class Inputs:
    """The files that the stages of a brief read, by the name of the digest of each stage.

    They are in the folder that make runs in, or else in the program's. ``program`` is that folder
    as it is reached from there; ``paper`` is the one of ``PAPER=``.
    """

    def __init__(self, program: str, brief: str, tags: list[str], paper: str = '') -> None:
        self.program, self.brief, self.tags = program, brief, tags
        self.records = records_of(brief)
        house = house_of(program)
        self.logo = logo_of(house)
        self.templates = [house, *self.logo, *self.either('templates/briefs')]
        sheet = f'templates/styles/paper/{paper}.css' if paper else 'templates/styles/paper'
        self.paper = [*self.either(sheet), *([] if paper else [house])]
        self.styles = [*self.either('templates/styles/brief.css'), *self.paper]
        self.fonts = self.either('templates/fonts')
        self.layouts = self.either('templates/layouts')
        modules = ('__init__', '__main__', 'workspace', 'make_inputs', 'cli/stages', 'cli/command')
        more = ('cli/documents', 'storage', 'model', 'settings')
        self.shared = [
            self.of_program('pipeline/requirements/runtime.txt'),
            *self.code(*modules, *more),
        ]
        self.speaking = [*self.shared, *self.code('language')]

    def of_program(self, name: str) -> str:
        """Return the path of a file or folder of the program."""
        return os.path.normpath(os.path.join(self.program, name))

    def either(self, *names: str) -> list[str]:
        """Return the paths of templates, the folder's own before the program's."""
        found = [path for name in names for path in (name, self.of_program(name))]
        return list(dict.fromkeys(found))

    def code(self, *names: str) -> list[str]:
        """Return where modules are: in a file, or in a package once they have outgrown one."""
        return [self.of_program(f'pipeline/{name}{end}') for name in names for end in ('.py', '')]

    def pack(self, tag: str) -> list[str]:
        """Return the files of a language, the terms of the data among them."""
        folders = self.either(f'templates/languages/{tag}')
        found = [f'{folder}/{name}' for folder in folders for name in listed(folder)]
        return [*found, f'data/reference/terms/{tag}.yaml']

    def prose(self, tag: str) -> str:
        """Return the file of the prose in a language."""
        return f'data/briefs/{self.brief}/{tag}.md'

    def of_all_stages(self) -> dict[str, list[str]]:
        """Return the paths that each stage reads."""
        packs = {tag: self.pack(tag) for tag in self.tags}
        steps = ('load', 'validate', 'audit', 'disclose')
        digests = {
            'disclose': [*self.records, *self.shared, *self.code(*steps)],
            'analyse': [*self.shared, *self.code('analyse')],
            # of all languages, whichever is asked for: each is compared with its source
            'validate': [
                *self.records,
                *self.either('templates/languages'),
                *self.fonts,
                *(path for tag in self.tags for path in (*packs[tag], self.prose(tag))),
                *self.templates,
                *self.paper,
                *self.speaking,
                *self.code(*steps, 'analyse', 'write', 'translation'),
            ],
        }
        locales = [path for pack in packs.values() for path in pack if path.endswith('locale.yaml')]
        for tag, pack in packs.items():
            for stage, paths in self._of_language(tag, pack, locales).items():
                digests[f'{stage}-{tag}'] = paths
        return digests

    def _of_language(self, tag: str, pack: list[str], locales: list[str]) -> dict[str, list[str]]:
        """Return the paths that the stages of one language read, by their names."""
        figures = [
            f'{folder}/{name}'
            for folder in self.either('figures')
            for name in listed(folder)
            if name != 'gallery'  # whose pictures are drawn of them
        ]
        sheets = [path for path in pack if path.endswith('style.css')]
        page = [self.prose(tag), *locales, *self.templates, *self.layouts]
        reading = [*self.records, *self.logo, *pack, *self.speaking]
        return {
            'draw': [
                *pack,
                *self.templates,
                *self.speaking,
                *figures,
                *self.fonts,
                *self.code('draw'),
            ],
            'write': [*pack, *page, *self.speaking, *self.code('write')],
            'render': [
                *sheets,
                *self.logo,
                *self.shared,
                *self.styles,
                *self.fonts,
                *self.code('render'),
            ],
            'check': [
                *self.records,
                *pack,
                *self.speaking,
                *self.code('load', 'disclose', 'check'),
            ],
            'large': [
                *reading,
                *self.styles,
                *self.either('templates/styles/large.css'),
                *self.layouts,
                *self.fonts,
                *self.code('load', 'disclose', 'write', 'render', 'check', 'cli/large_print'),
            ],
            'web': [
                *reading,
                *self.either('templates/styles/web.css', 'templates/layouts/web.html'),
                *self.either('templates/layouts/web.html'),
                *self.code('load', 'disclose', 'check', 'write', 'cli/web'),
            ],
        }

    def digest(self, paths: list[str]) -> str:
        """Return the digest of files and folders, their names included.

        The names of the program's files are as from its own folder, so that it may be moved.
        """
        found = hashlib.sha256()
        for path in paths:
            for file in files(path):
                name = file.removeprefix(f'{os.path.normpath(self.program)}/')
                found.update(os.fsencode(name) + b'\0' + content(file))
        return found.hexdigest()


def records_of(brief: str) -> list[str]:
    """Return the files of records that a brief may be made of."""
    tables = [f'data/reference/{name}' for name in listed('data/reference') if name != 'terms']
    definition = f'data/briefs/{brief}/brief.yaml'
    more = ['incidents', 'claims', 'decisions', 'anomalies.yaml', 'policy.yaml']
    records = [*tables, *(f'data/{name}' for name in more), definition]
    if (edition := edition_of(definition)) > 1:
        records.append(f'data/briefs/{brief}/editions/{edition - 1}.json')
    return records


def listed(folder: str) -> list[str]:
    """Return the names in a folder, in order; a missing folder is the business of validation."""
    try:
        return sorted(filter(kept, os.listdir(folder)))
    except OSError:
        return []


def kept(name: str) -> bool:
    """Tell whether a file is somebody's work, not what an editor left behind."""
    return not name.startswith(('.', '#', '~$')) and not name.endswith(LEAVINGS)


@functools.cache
def content(file: str) -> bytes:
    """Return the digest of a file's content; where it cannot be read, its stage says so."""
    try:
        with open_file(file) as opened:
            return hashlib.sha256(opened.read()).digest()
    except OSError as error:
        return str(error.errno).encode()


def files(path: str) -> list[str]:
    """Return the files below a path, in order."""
    if os.path.isfile(path):
        return [path]
    return sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(path)
        for name in filter(kept, names)
    )


def by_products(out: str, tags: list[str]) -> dict[str, list[str]]:
    """Return the files that a stage makes beside the one make knows, by its digest's name."""
    made = {f'check-{tag}': [f'{out}/{tag}/checked.json'] for tag in tags}
    for tag in tags:
        if os.path.exists(f'{out}/{tag}/figures.json'):
            with open(f'{out}/{tag}/figures.json', encoding='utf-8') as described:
                made[f'draw-{tag}'] = [
                    f'{out}/{tag}/{name}'
                    for name in re.findall(r'"file": "([^"/]+)"', described.read())
                ]
    return made


def renew(target: str, new: bytes, beside: Iterable[str]) -> None:
    """Rewrite a digest that changed, is from the future, or beside which something was deleted."""
    if (
        os.path.exists(target)
        and os.path.getmtime(target) <= time.time()
        and all(map(os.path.exists, beside))
    ):
        with open(target, 'rb') as old:
            if old.read() == new:
                return
    part = f'{target}.{os.getpid()}.part'
    try:
        with open(part, 'wb') as file:
            file.write(new)
        os.replace(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.remove(part)
        raise OSError(error.errno, error.strerror, target) from None


def date_back(out: str) -> None:
    """Let what is dated in the future count as oldest: a clock was wrong, so it is made again."""
    for folder, _, names in os.walk(out):
        for path in (os.path.join(folder, name) for name in names):
            with contextlib.suppress(FileNotFoundError):  # another make's, just renamed
                if os.path.getmtime(path) > time.time():
                    os.utime(path, (0, 0))


class Stop(Exception):
    """What keeps make from building: the exit code, what is wrong, and a hint."""

    def __init__(self, code: int, what: str, hint: str) -> None:
        super().__init__(what)
        self.code, self.what, self.hint = code, what, hint


def main(program: str, brief: str, paper: str, language: str, *goals: str) -> None:
    """Renew the digests that changed; print the brief and its languages, or the exit code.

    ``brief`` is the one asked for (``BRIEF=``), or else the newest one; ``language`` likewise
    (``LANG=``): where it is empty, the goals decide.
    """
    try:
        look_at_version(program)
        brief = brief or newest(goals)
        tags = languages_of(brief)
        asked = {language} if language else set(goals)
        if language and (what := unfit(language, tags, goals)):
            hint = f'The languages of data/briefs/{brief}/brief.yaml are: {", ".join(tags)}'
            raise Stop(2, f'LANG={language}: {what}', hint)
        wanted = [tag for tag in tags if tag in asked] if asked <= set(tags) else tags
        renew_all(Inputs(program, brief, tags, paper), wanted)
    except Stop as stop:
        print(f'{stop.what}\n    hint: {stop.hint}', file=sys.stderr)
        return print(f'code={stop.code}')
    return print(brief, *tags)


def look_at_version(program: str) -> None:
    """Print what this version changes in a folder of an older one; stop at one of a newer."""
    recorded = recorded_version('.')
    if number(recorded) > number(VERSION):
        what = f'this folder was built with version {recorded} of the program'
        raise Stop(2, what, f'This is version {VERSION}: install the newer one')
    for note in version_notes('.', program):
        print(note, file=sys.stderr)


def newest(goals: Sequence[str]) -> str:
    """Return the newest brief, and print it; stop where one that is published must be named."""
    known = published_in('.')
    if not known:
        hint = 'make new FOLDER= begins a folder, make brief-new a brief'
        raise Stop(2, 'data/briefs: this folder holds no brief', hint)
    if len(known) > 1 and set(goals) & set(PUBLISHING):
        what = f'BRIEF: this folder holds {len(known)} briefs, and none is named'
        hint = f'Name the one that is meant: BRIEF={known[-1]} (here: {", ".join(known)})'
        raise Stop(2, what, hint)
    print(f'brief: {known[-1]} (the newest here; BRIEF= names another)', file=sys.stderr)
    return known[-1]


def languages_of(brief: str) -> list[str]:
    """Return the languages of a brief; stop where there is no such brief, or it lists none."""
    definition = f'data/briefs/{brief}/brief.yaml'
    try:
        tags = languages(definition)
    except OSError as error:
        briefs = ', '.join(published_in('.')) or 'none'
        hint = f'Name a brief of this folder with BRIEF= (here: {briefs})'
        raise Stop(2, f'{definition}: {error.strerror}', hint) from None
    if not tags:
        hint = 'Write them on a line of their own: "languages: [en, ar]"'
        raise Stop(1, f'{definition}: it lists no languages', hint)
    return tags


def renew_all(inputs: Inputs, wanted: list[str]) -> None:
    """Renew the digests of a brief, and whatever a wrong clock dated in the future.

    ``wanted`` are the languages that are asked for: they are validated together.
    """
    out = f'output/{inputs.brief}'
    digests = inputs.of_all_stages()
    digests['validate-' + '+'.join(wanted)] = digests.pop('validate')
    try:
        beside = by_products(out, inputs.tags)
        os.makedirs(f'{out}/.inputs', exist_ok=True)
        for name, paths in digests.items():
            renew(f'{out}/.inputs/{name}', inputs.digest(paths).encode(), beside.get(name, ()))
        date_back(out)
    except OSError as error:
        where, hint = error.filename or out, 'Check the free space and the rights of the folder'
        raise Stop(4, f'{where}: {error.strerror}', hint) from None


def unfit(language: str, tags: list[str], goals: tuple[str, ...]) -> str:
    """Return why goals cannot be made in one language, or nothing."""
    if language not in tags:
        return 'the brief is not written in it'
    if 'press' in goals:
        return 'an edition is published in all its languages at once: leave LANG= out'
    others = [goal for goal in goals if goal in tags and goal != language]
    return f'{" and ".join(others)} was asked for as well: name one or the other' if others else ''


if __name__ == '__main__':
    main(*sys.argv[1:])
