"""What `make lint` runs: the format, the rules of style, the types and the complexity of functions.

Modules that do not satisfy every strict rule yet are listed in `pyproject.toml` under
`[tool.lint]`; the list may only shrink. They still satisfy the format and the first rules.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ('pipeline', 'figures')
STRICT_RULES = ('ANN', 'D', 'E501')
MOST_COMPLEX = 15  # cognitive complexity of a function, as SonarSource defines it


def not_yet_strict() -> list[str]:
    """Return the modules that the strict rules do not hold yet, as paths from the project's root."""
    settings = tomllib.loads((ROOT / 'pyproject.toml').read_text(encoding='utf-8'))
    listed: list[str] = settings['tool']['lint']['not-yet-strict']
    return listed


def modules(paths: Iterable[str]) -> list[str]:
    """Return the Python files of some files and folders, as paths from the project's root."""
    found: list[str] = []
    for path in paths:
        whole = ROOT / path
        files = sorted(whole.rglob('*.py')) if whole.is_dir() else [whole]
        found += [str(file.relative_to(ROOT)) for file in files]
    return found


def _run(tool: str, *arguments: str) -> list[str]:
    """Return the lines that a tool of the development group prints on its findings."""
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f'{tool} failed:\n{done.stdout}{done.stderr}')
    return done.stdout.splitlines()


def style(strict: list[str]) -> list[str]:
    """Return the findings of the formatter and of the rules of style."""
    unformatted = _run('ruff', 'format', '--check', '.')
    found = [line for line in unformatted if line.startswith('Would reformat')]
    found += _run('ruff', 'check', '--quiet', '--output-format', 'concise', '.')
    if strict:
        rules = ','.join(STRICT_RULES)
        options = (
            '--quiet',
            '--output-format',
            'concise',
            '--extend-select',
            rules,
            '--extend-ignore',
            'D105,D107',
        )
        found += _run('ruff', 'check', *options, *strict)
    return list(dict.fromkeys(found))


def types(strict: list[str]) -> list[str]:
    """Return the findings of mypy in the strict modules; all are read, for what they import."""
    printed = _run('mypy', *SOURCES)
    return [line for line in printed if line.partition(':')[0] in strict and ': note:' not in line]


def complexity(strict: list[str]) -> list[str]:
    """Return the functions of the strict modules that are harder to read than allowed."""
    if not strict:
        return []
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / 'complexity.json'
        limit = ('--max-complexity-allowed', str(MOST_COMPLEX), '--no-ignore')
        output = ('--quiet', '--output-format', 'json', '--output', str(report))
        _run('complexipy', *strict, *limit, *output)
        functions = json.loads(report.read_text(encoding='utf-8'))
    return [
        f'{function["path"]}: {function["function_name"]} has complexity {function["complexity"]}'
        for function in functions
        if function['complexity'] > MOST_COMPLEX
    ]


def findings(paths: Iterable[str] = SOURCES) -> list[str]:
    """Return everything that the tools find wrong in the strict modules among some paths."""
    relaxed = set(not_yet_strict())
    strict = [module for module in modules(paths) if module not in relaxed]
    return [*style(strict), *types(strict), *complexity(strict)]


def main(paths: list[str]) -> int:
    """Print the findings, and return the exit code."""
    found = findings(paths or SOURCES)
    for line in found:
        print(line)
    print(f'{len(found)} findings; {len(not_yet_strict())} modules are not yet strict')
    return 1 if found else 0


if __name__ == '__main__':
    raise SystemExit(main(sys.argv[1:]))
