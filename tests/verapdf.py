"""Ask veraPDF, the reference validator, whether every brief that was built is PDF/UA-1 and PDF/A-3a, in every language.

`make validate` runs this. It needs Java and, the first time, Maven, which fetches veraPDF at one version whose sum is known.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests.fetching import stop

GOAL, VERSION = 'validate', '1.28.2'
ARTIFACT = f'org.verapdf.apps:greenfield-apps:{VERSION}'
SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'
JAR = Path(f'.venv/verapdf/greenfield-apps-{VERSION}.jar')
MAIN = 'org.verapdf.apps.GreenfieldCliWrapper'
PROFILES = {
    'PDF/A-3A ': 'PDF/A-3a',
    'PDF/UA-1 ': 'PDF/UA-1',
}  # as veraPDF calls them, and as the standards do


def fetched():
    """Return the validator's file, fetched once and checked by its sum."""
    if not shutil.which('java'):
        stop(
            GOAL,
            'Java is missing',
            'Install it (Debian: apt-get install default-jre-headless); the other goals do without',
        )
    if not JAR.exists():
        if not shutil.which('mvn'):
            stop(
                GOAL,
                'Maven is missing, which fetches veraPDF',
                'Install it (Debian: apt-get install maven); the other goals do without',
            )
        got = subprocess.run(
            [
                'mvn',
                '-q',
                '-B',
                'dependency:copy',
                f'-Dartifact={ARTIFACT}',
                f'-DoutputDirectory={JAR.parent}',
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if got.returncode or not JAR.exists():
            stop(
                GOAL,
                'Maven could not fetch veraPDF',
                'Connect to the internet, then run make validate again',
            )
    if hashlib.sha256(JAR.read_bytes()).hexdigest() != SHA256:
        JAR.unlink()
        stop(
            GOAL,
            'veraPDF is not the file this project was checked with; it was removed',
            'Run make validate again',
        )
    return JAR


def asked(paths):
    """Return what veraPDF says of each PDF, in one run for all: by standard, the rules that failed; nothing for a standard that it did not look at."""
    command = [
        'java',
        '-cp',
        str(fetched()),
        MAIN,
        '--format',
        'json',
        '--maxfailuresdisplayed',
        '1',
        *map(str, paths),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        jobs = {
            Path(job['itemDetails']['name']): job
            for job in json.loads(ran.stdout)['report']['jobs']
        }
    except ValueError:
        stop(
            GOAL,
            f'veraPDF gave no report and ended with code {ran.returncode}',
            f'Run it by itself: {" ".join(command[:6])} {paths[0]}',
        )
    return {path: dict(_verdicts(jobs.get(path.resolve(), {}))) for path in paths}


def _verdicts(job):
    """Yield each standard that a PDF says it keeps to, with the rules it breaks: which, how often, and in what words."""
    for result in job.get('validationResult', ()):
        standard = next(
            (
                name
                for profile, name in PROFILES.items()
                if result['profileName'].startswith(profile)
            ),
            None,
        )
        if standard and result['jobEndStatus'] == 'normal':
            yield (
                standard,
                [
                    {
                        'rule': f'{rule["specification"]}, {rule["clause"]}, test {rule["testNumber"]}',
                        'times': rule['failedChecks'],
                        'what': rule['checks'][0].get('errorMessage') or rule['description'],
                    }
                    for rule in result['details']['ruleSummaries']
                ],
            )


def table(verdicts):
    """Return the verdicts as lines: a brief, its language, and of each standard how many rules it breaks; below them each such rule."""
    rows = [('brief', 'language', *PROFILES.values())]
    rows += [
        (
            path.parts[-3],
            path.parts[-2],
            *(
                str(len(said[standard])) if standard in said else 'not read'
                for standard in PROFILES.values()
            ),
        )
        for path, said in verdicts.items()
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        '  '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    lines += [
        f'{path}: {standard}: {rule["what"]} ({rule["rule"]}; {rule["times"]} times)'
        for path, said in verdicts.items()
        for standard, rules in said.items()
        for rule in rules
    ]
    return [f'veraPDF {VERSION}: rules that each brief breaks', *lines]


def main(output):
    """Validate every brief in a folder; print and keep the verdicts."""
    output = Path(output)
    paths = sorted(output.glob('*/*/brief.pdf'))
    if not paths:
        stop(GOAL, f'there is no brief in {output}', 'Run make, or make demo, first')
    verdicts = asked(paths)
    text = ''.join(f'{line}\n' for line in table(verdicts))
    (output / 'validation.txt').write_text(text, encoding='utf-8')
    kept = {
        'validator': ARTIFACT,
        'briefs': [
            {
                'brief': path.parts[-3],
                'language': path.parts[-2],
                'sha256': hashlib.sha256(path.read_bytes()).hexdigest(),
                'failed': said,
            }
            for path, said in verdicts.items()
        ],
    }
    (output / 'validation.json').write_text(
        json.dumps(kept, ensure_ascii=False, indent=1) + '\n', encoding='utf-8'
    )
    print(text, end='')
    failed = sum(
        set(said) != set(PROFILES.values()) or any(said.values()) for said in verdicts.values()
    )
    if failed:
        sys.stderr.write(
            f'make validate: {failed} of {len(verdicts)} briefs do not keep to both standards\n    hint: The lines above say which rule, of which brief\nresult: {failed} problem{"s" if failed > 1 else ""} (code 1)\n'
        )
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
