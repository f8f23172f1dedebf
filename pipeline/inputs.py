"""Tell make what really changed: keep one digest of the inputs of each step, and print the languages of the brief.

Modification times alone would leave old numbers standing when an incident is deleted, an older file is put back or
an option is changed. A digest covers the contents of the inputs and their list, and its file is rewritten only when
it changes. Only the standard library is used, as this runs at the start of every ``make``.
"""
import hashlib
import os
import re
import sys

SHARED = ['requirements.txt', 'pipeline/__init__.py', 'pipeline/__main__.py', 'pipeline/model.py', 'pipeline/settings.py']
SPEAKING = [*SHARED, 'pipeline/language']


def inputs(brief, data, packs, tags):
    """Return the paths that each step reads, by the name of its digest."""
    records = [f'{data}/reference', f'{data}/incidents', f'{data}/claims', f'{data}/policy.yaml', f'{data}/briefs/{brief}/brief.yaml']
    texts = {tag: [f'{data}/briefs/{brief}/{tag}.md'] for tag in tags}
    folders = {tag: [f'{place}/{tag}' for place in packs] for tag in tags}
    names = [f'{folder}/locale.yaml' for tag in tags for folder in folders[tag]]
    house = ['templates/house.yaml', 'templates/briefs']
    facts = ['pipeline/load.py', 'pipeline/validate.py', 'pipeline/disclose.py', 'pipeline/analyse.py']
    digests = {
        'disclose': [*records, *SHARED, *facts[:3]],
        'analyse': [*SHARED, facts[3]],
        'publish': [*SPEAKING, 'pipeline/publish.py'],
        'validate': [*records, *(path for tag in tags for path in (*folders[tag], *texts[tag])), *house, *SPEAKING, *facts, 'pipeline/write.py'],
    }
    for tag in tags:
        digests |= {
            f'draw-{tag}': [*folders[tag], *house, *SPEAKING, 'figures', 'templates/fonts', 'pipeline/draw.py'],
            f'write-{tag}': [*folders[tag], *texts[tag], *names, *house, *SPEAKING, 'templates/layouts', 'pipeline/write.py'],
            f'render-{tag}': [*(f'{folder}/style.css' for folder in folders[tag]), *SHARED, 'templates/styles', 'templates/fonts', 'pipeline/render.py'],
            f'check-{tag}': [*folders[tag], *SPEAKING, 'pipeline/check'],
        }
    return digests


def digest(paths):
    """Return the digest of files and folders, their names included."""
    found = hashlib.sha256()
    for path in paths:
        for file in files(path):
            found.update(f'{file}\0'.encode())
            with open(file, 'rb') as content:
                found.update(hashlib.sha256(content.read()).digest())
    return found.hexdigest()


def files(path):
    """Return the files below a path, in order; editors' and Python's leavings do not count."""
    if os.path.isfile(path):
        return [path]
    return sorted(os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names
                  if not name.startswith('.') and not name.endswith(('~', '.pyc')))


def languages(data, brief):
    """Return the languages that the brief's definition lists; a broken definition is the business of validation."""
    try:
        with open(f'{data}/briefs/{brief}/brief.yaml', encoding='utf-8') as definition:
            found = re.search(r'^languages:\s*(\[[^\]]*\]|(?:\s*-\s*\S+)+)', definition.read(), re.MULTILINE)
    except OSError:
        return []
    return re.findall(r'[A-Za-z][A-Za-z0-9-]*', found[1]) if found else []


def main(output, brief, data, packs, *goals):
    """Renew the digests that changed; print the languages of the brief."""
    tags = languages(data, brief)
    wanted = [tag for tag in tags if tag in goals] or tags
    folder = f'{output}/{brief}/.inputs'
    os.makedirs(folder, exist_ok=True)
    for name, paths in inputs(brief, data, packs.split(':'), tags).items():
        if name == 'validate':
            paths = inputs(brief, data, packs.split(':'), wanted)['validate']
            name = 'validate-' + '+'.join(wanted)
        new, target = digest(paths), f'{folder}/{name}'
        try:
            with open(target, encoding='ascii') as old:
                same = old.read() == new
        except OSError:
            same = False
        if not same:
            with open(f'{target}.part', 'w', encoding='ascii') as part:
                part.write(new)
            os.replace(f'{target}.part', target)
    print(*tags)


if __name__ == '__main__':
    main(*sys.argv[1:])
