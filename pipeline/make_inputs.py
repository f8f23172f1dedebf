"""Tell make what really changed: keep one digest of the inputs of each step, and print the languages of the brief.

Modification times alone would leave old numbers standing when an incident is deleted, an older file is put back or
an option is changed. A digest covers the contents of the inputs and their list, and its file is rewritten only when
it changes. Only the standard library is used, as this runs at the start of every ``make``.
"""

import signal

if __name__ == '__main__':
    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # an interrupt ends this without a traceback, from the first import on

import contextlib
import errno
import functools
import hashlib
import os
import re
import sys
import time

EXAMPLE = 'templates/house.yaml'  # names the organisation of the briefs in data/
LEAVINGS = (
    '~',
    '#',
    '.bak',
    '.orig',
    '.pyc',
    'README.md',
    'confirmed.ftl',
    'confirmed.yaml',
)  # what editors and Python leave, and what no page is made of


def code(*names):
    """Return where modules are: in a file, or in a package once they have outgrown one."""
    return [f'pipeline/{name}{ending}' for name in names for ending in ('.py', '')]


SHARED = [
    'requirements/runtime.txt',
    *code(
        '__init__',
        '__main__',
        'workspace',
        'make_inputs',
        'cli/stages',
        'cli/documents',
        'storage',
        'model',
        'settings',
    ),
]
SPEAKING = [*SHARED, *code('language')]


def inputs(brief, data, packs, house, tags, paper=''):
    """Return the paths that each step reads, by the name of its digest."""
    tables = [f'{data}/reference/{name}' for name in listed(f'{data}/reference') if name != 'terms']
    records = [
        *tables,
        f'{data}/incidents',
        f'{data}/claims',
        f'{data}/decisions',
        f'{data}/anomalies.yaml',
        f'{data}/policy.yaml',
        f'{data}/briefs/{brief}/brief.yaml',
    ]
    if (edition := edition_of(f'{data}/briefs/{brief}/brief.yaml')) > 1:
        records.append(f'{data}/briefs/{brief}/editions/{edition - 1}.json')
    texts = {tag: [f'{data}/briefs/{brief}/{tag}.md'] for tag in tags}
    folders = {
        tag: [
            path
            for place in packs
            for path in (place, f'{place}/{tag}')
            if os.path.basename(path) == tag
        ]
        for tag in tags
    }
    for tag in tags:
        folders[tag].append(f'{data}/reference/terms/{tag}.yaml')
    names = [f'{folder}/locale.yaml' for tag in tags for folder in folders[tag]]
    logo = logo_of(house)
    sheets = (
        ['templates/styles/brief.css', f'templates/styles/paper/{paper}.css']
        if paper
        else ['templates/styles/brief.css', 'templates/styles/paper', house]
    )
    figures = [
        f'figures/{name}' for name in listed('figures') if name != 'gallery'
    ]  # whose pictures are drawn of them
    house = [house, *logo, 'templates/briefs']
    digests = {
        'disclose': [*records, *SHARED, *code('load', 'validate', 'audit', 'disclose')],
        'analyse': [*SHARED, *code('analyse')],
        # of all languages, whichever is asked for: each is compared with the one it is translated from
        'validate': [
            *records,
            *packs,
            *(path for tag in tags for path in (*folders[tag], *texts[tag])),
            *house,
            *sheets[1:],
            *SPEAKING,
            *code('load', 'validate', 'audit', 'disclose', 'analyse', 'write', 'translation'),
        ],
    }
    for tag in tags:
        digests.update(
            {
                f'draw-{tag}': [
                    *folders[tag],
                    *house,
                    *SPEAKING,
                    *figures,
                    'templates/fonts',
                    *code('draw'),
                ],
                f'write-{tag}': [
                    *folders[tag],
                    *texts[tag],
                    *names,
                    *house,
                    *SPEAKING,
                    'templates/layouts',
                    *code('write'),
                ],
                f'render-{tag}': [
                    *(f'{folder}/style.css' for folder in folders[tag]),
                    *logo,
                    *SHARED,
                    *sheets,
                    'templates/fonts',
                    *code('render'),
                ],
                f'check-{tag}': [
                    *records,
                    *folders[tag],
                    *SPEAKING,
                    *code('load', 'disclose', 'check'),
                ],
                f'large-{tag}': [
                    *records,
                    *logo,
                    *folders[tag],
                    *SPEAKING,
                    *sheets,
                    'templates/styles/large.css',
                    'templates/layouts',
                    'templates/fonts',
                    *code('load', 'disclose', 'write', 'render', 'check', 'cli/large_print'),
                ],
                f'web-{tag}': [
                    *records,
                    *logo,
                    *folders[tag],
                    *SPEAKING,
                    'templates/styles/web.css',
                    *code('load', 'disclose', 'check', 'write', 'cli/web'),
                ],
            }
        )
    return digests


def listed(folder):
    """Return the names in a folder, in order; a missing folder is the business of validation."""
    try:
        return sorted(filter(kept, os.listdir(folder)))
    except OSError:
        return []


def kept(name):
    """Tell whether a file is somebody's work, not the leavings of an editor; Excel and LibreOffice lock what they have open."""
    return not name.startswith(('.', '#', '~$')) and not name.endswith(LEAVINGS)


def digest(paths):
    """Return the digest of files and folders, their names included."""
    found = hashlib.sha256()
    for path in paths:
        for file in files(path):
            found.update(os.fsencode(file) + b'\0' + content(file))
    return found.hexdigest()


@functools.cache
def content(file):
    """Return the digest of a file's content; where it cannot be read, the step that needs it will say so."""
    try:
        with open_file(file) as opened:
            return hashlib.sha256(opened.read()).digest()
    except OSError as error:
        return str(error.errno).encode()


def open_file(path):
    """Open a file to be read; a pipe or a device, which may never end, is none."""
    if os.path.exists(path) and not os.path.isfile(path):
        raise OSError(errno.EINVAL, 'not a plain file', path)
    return open(path, 'rb')


def read(path):
    """Return a file as text; whatever is wrong with its letters, validation says."""
    with open_file(path) as opened:
        return (
            opened.read().decode('utf-8-sig', 'replace').replace('\r\n', '\n').replace('\r', '\n')
        )


def files(path):
    """Return the files below a path, in order."""
    if os.path.isfile(path):
        return [path]
    return sorted(
        os.path.join(folder, name)
        for folder, _, names in os.walk(path)
        for name in filter(kept, names)
    )


def languages(definition):
    """Return the languages that the definition of a brief lists; whatever else is wrong with it, validation says."""
    found = re.search(
        r'^languages:\s*(\[[^\]]*\]|(?:\s*-\s*\S+)+)',
        re.sub(r'(^|\s)#.*', '', read(definition)),
        re.MULTILINE,
    )
    return list(dict.fromkeys(re.findall(r'[A-Za-z][A-Za-z0-9-]*', found[1]))) if found else []


def edition_of(definition):
    """Return the edition that the definition of a brief names; whatever else is wrong with it, validation says."""
    found = re.search(r'^edition:\s*([0-9]{1,4})\s*(#.*)?$', read(definition), re.MULTILINE)
    return int(found[1]) if found else 1


def logo_of(house):
    """Return the path of the logo that a house names, if it names one; whatever else is wrong with it, validation says."""
    with contextlib.suppress(OSError):
        found = re.search(r'^logo:\s*["\']?([^\s"\'/#]+)', read(house), re.MULTILINE)
        return [os.path.join(os.path.dirname(house), found[1])] if found else []
    return []


def house_of(asked: str, data: str) -> str:
    """Return the file that names the organisation that publishes.

    It is the one asked for (``HOUSE=``), or that of the data folder. A folder without one gets
    the example's, which validation refuses for the briefs of any other organisation.
    """
    own = f'{data}/house.yaml'
    return asked or (own if os.path.exists(own) else EXAMPLE)


def by_products(out, tags):
    """Return the files that a step makes beside the one make knows of, by the name of its digest."""
    made = {f'check-{tag}': [f'{out}/{tag}/checked.json'] for tag in tags}
    for tag in tags:
        if os.path.exists(f'{out}/{tag}/figures.json'):
            with open(f'{out}/{tag}/figures.json', encoding='utf-8') as described:
                made[f'draw-{tag}'] = [
                    f'{out}/{tag}/{name}'
                    for name in re.findall(r'"file": "([^"/]+)"', described.read())
                ]
    return made


def renew(target, new, beside):
    """Rewrite a digest that changed, that is dated in the future, or beside which something was deleted."""
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


def date_back(out):
    """Let what is dated in the future count as older than everything: a clock was wrong, so make it again."""
    for folder, _, names in os.walk(out):
        for path in (os.path.join(folder, name) for name in names):
            with contextlib.suppress(FileNotFoundError):  # another make's, just renamed
                if os.path.getmtime(path) > time.time():
                    os.utime(path, (0, 0))


def main(output, brief, data, packs, house, paper, language, *goals):
    """Renew the digests that changed; print the languages of the brief, or the exit code after a problem.

    ``language`` is the one asked for (``LANG=``); where it is empty, the goals decide.
    """
    out, definition = f'{output}/{brief}', f'{data}/briefs/{brief}/brief.yaml'
    try:
        tags = languages(definition)
    except OSError as error:
        briefs = (
            ', '.join(
                sorted(folder.name for folder in os.scandir(f'{data}/briefs') if folder.is_dir())
            )
            if os.path.isdir(f'{data}/briefs')
            else 'none'
        )
        return stop(
            2,
            f'{definition}: {error.strerror}',
            f'Name a brief of this folder with BRIEF= (here: {briefs}), or another folder with DATA=',
        )
    if not tags:
        return stop(
            1,
            f'{definition}: it lists no languages',
            'Write them on a line of their own: "languages: [en, ar]"',
        )
    if language and (what := unfit(language, tags, goals)):
        known = f'The languages of {definition} are: {", ".join(tags)}'
        return stop(2, f'LANG={language}: {what}', known)
    packs = [place.rstrip('/') for place in packs.split(':') if place]
    asked = {language} if language else set(goals)
    wanted = [tag for tag in tags if tag in asked] if asked <= set(tags) else tags
    digests = inputs(brief, data, packs, house_of(house, data), tags, paper)
    digests['validate-' + '+'.join(wanted)] = digests.pop('validate')
    try:
        beside = by_products(out, tags)
        os.makedirs(f'{out}/.inputs', exist_ok=True)
        for name, paths in digests.items():
            renew(f'{out}/.inputs/{name}', digest(paths).encode(), beside.get(name, ()))
        date_back(out)
    except OSError as error:
        return stop(
            4,
            f'{error.filename or out}: {error.strerror}',
            'Check the free space and the rights of the folder',
        )
    return print(*tags)


def unfit(language: str, tags: list[str], goals: tuple[str, ...]) -> str:
    """Return why goals cannot be made in one language, or nothing."""
    if language not in tags:
        return 'the brief is not written in it'
    if 'press' in goals:
        return 'an edition is published in all its languages at once: leave LANG= out'
    others = [goal for goal in goals if goal in tags and goal != language]
    return f'{" and ".join(others)} was asked for as well: name one or the other' if others else ''


def stop(code, what, hint):
    """Say what is wrong, and tell make to stop."""
    print(f'{what}\n    hint: {hint}', file=sys.stderr)
    print(code)


if __name__ == '__main__':
    main(*sys.argv[1:])
