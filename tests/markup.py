"""Ask the Nu Html Checker, the reference checker of HTML, and the grammar of Atom whether every page and every feed is as their standards have it.

`make validate-web` runs this after the browser. It needs Java and, the first time, npm, which fetches the checker at one version whose sum is known.
"""

import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from lxml import etree

from tests.fetching import package, stop

GOAL = 'validate-web'
NAME, VERSION, SHA256 = (
    'vnu-jar',
    '26.9.27',
    '5970d3ffca91a627cf0965e5d91bb2e4242307c29292998de0b419d6a901b2b7',
)
MISTAKEN = (
    'CSS: Unrecognized at-rule “@container”',
    'CSS: “container-type”',  # newer than the checker's CSS
    'Resource violates Content Security Policy (meta tag): image “data:',
)  # which the policy allows, as the browser that is asked before shows
GRAMMAR = Path(__file__).with_name('atom.rng')


def checker():
    """Return the checker's file."""
    if not shutil.which('java'):
        stop(
            GOAL,
            'Java is missing',
            'Install it (Debian: apt-get install default-jre-headless); the other goals do without',
        )
    archive = package(GOAL, NAME, VERSION, SHA256)
    jar = archive.with_name('vnu.jar')
    if not jar.exists():
        with tarfile.open(archive) as packed:
            jar.write_bytes(packed.extractfile('package/build/dist/vnu.jar').read())
    return jar


def pages(paths):
    """Yield what the checker finds wrong with HTML pages, asked of all at once."""
    ran = subprocess.run(
        [
            'java',
            '-jar',
            str(checker()),
            '--format',
            'json',
            '--stdout',
            '--exit-zero-always',
            *map(str, paths),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        messages = json.loads(ran.stdout)['messages']
    except ValueError:
        stop(
            GOAL,
            f'the Nu Html Checker gave no report and ended with code {ran.returncode}',
            'Run make validate-web again',
        )
    for said in messages:
        if (said['type'] == 'error' or said.get('subType') == 'warning') and not said[
            'message'
        ].startswith(MISTAKEN):
            yield f'{said["url"].removeprefix("file:")}:{said.get("lastLine", 1)}:{said.get("firstColumn", said.get("lastColumn", 1))}: {said["message"]}'


def feeds(paths):
    """Yield where feeds are not as the grammar of Atom (RFC 4287) has them."""
    grammar = etree.RelaxNG(etree.parse(GRAMMAR))
    for path in paths:
        if not grammar.validate(etree.parse(path)):
            yield from (
                f'{path}:{error.line}:{error.column}: {error.message}'
                for error in grammar.error_log
            )


def main(paths):
    """Check pages and feeds; print what is wrong with each."""
    html, atom = ([path for path in paths if path.endswith(ending)] for ending in ('.html', '.xml'))
    found = [*pages(html), *feeds(atom)]
    sys.stdout.write(''.join(f'{each}\n' for each in found))
    print(f'{len(html)} pages and {len(atom)} feeds were read, {len(found)} faults found')
    if found:
        sys.stderr.write(f'result: {len(found)} problems (code 1)\n')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
