"""What `make lint` runs: the format, the rules of style, the types and the complexity of functions.

The whole tree satisfies the format and the rules of style in `pyproject.toml`. The modules of the
program also satisfy the strict rules: annotations, docstrings, width, types, complexity. Those that
do not yet are listed there under `[tool.lint]`; the list may only shrink, so a module on it that
satisfies the strict rules is a finding too.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# files and folders of the program, and the tools that are held to the same rules
STRICT = ('pipeline', 'figures', 'tests/lint.py', 'tests/requirements.py')
STRICT_RULES = ('ANN', 'D', 'E501')
# what a method such as __init__ is for is known; the docstring of its class says the rest
EXCEPT = ('D105', 'D107')
MOST_COMPLEX = 15  # cognitive complexity of a function, as SonarSource defines it


def not_yet_strict(root: Path = ROOT) -> list[str]:
    """Return the paths of the modules that the strict rules do not hold yet."""
    settings = tomllib.loads((root / 'pyproject.toml').read_text(encoding='utf-8'))
    listed: list[str] = settings['tool']['lint']['not-yet-strict']
    return listed


def _sources(root: Path) -> list[str]:
    """Return the files and folders of a project that the strict rules are for."""
    return [path for path in STRICT if (root / path).exists()]


def _run(root: Path, tool: str, *arguments: str) -> list[str]:
    """Return the lines that a tool of the development group prints on its findings."""
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f'{tool} failed:\n{done.stdout}{done.stderr}')
    return done.stdout.splitlines()


def unformatted(root: Path) -> list[str]:
    """Return a finding for each file that the formatter would change."""
    lines = _run(root, 'ruff', 'format', '--check', '--output-format', 'concise', '.')
    return [line for line in lines if ': unformatted: ' in line]


def _ruff(root: Path, *arguments: str) -> list[str]:
    return _run(root, 'ruff', 'check', '--quiet', '--output-format', 'concise', *arguments)


def style(root: Path) -> list[str]:
    """Return what breaks a rule of style that holds in the whole tree."""
    return _ruff(root, '.')


def strict_style(root: Path) -> list[str]:
    """Return what breaks a rule of style that holds in the strict modules."""
    rules = ('--select', ','.join(STRICT_RULES), '--ignore', ','.join(EXCEPT))
    return _ruff(root, *rules, *_sources(root))


def types(root: Path) -> list[str]:
    """Return the errors of mypy."""
    return [line for line in _run(root, 'mypy', *_sources(root)) if ': error: ' in line]


def complexity(root: Path) -> list[str]:
    """Return the functions that are harder to read than allowed."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / 'complexity.json'
        limit = ('--max-complexity-allowed', str(MOST_COMPLEX), '--no-ignore')
        output = ('--quiet', '--output-format', 'json', '--output', str(report))
        _run(root, 'complexipy', *_sources(root), *limit, *output)
        functions = json.loads(report.read_text(encoding='utf-8'))
    return [
        f'{function["path"]}: {function["function_name"]} has cognitive complexity '
        f'{function["complexity"]} > {MOST_COMPLEX}'
        for function in functions
        if function['complexity'] > MOST_COMPLEX
    ]


def path_of(finding: str) -> str:
    """Return the file that a finding is in, as its path from the project's root."""
    return finding.partition(':')[0]


def findings(root: Path = ROOT) -> list[str]:
    """Return everything that the tools find wrong in a project, strict rules where they hold."""
    strict = [*strict_style(root), *types(root), *complexity(root)]
    faulty = {path_of(finding) for finding in strict}
    relaxed = not_yet_strict(root)
    found = [*unformatted(root), *style(root)]
    found += [finding for finding in strict if path_of(finding) not in relaxed]
    for module in relaxed:
        if not (root / module).is_file():
            found.append(f'{module}: there is no such module; take it out of not-yet-strict')
        elif module not in faulty:
            found.append(f'{module}: satisfies the strict rules; take it out of not-yet-strict')
    return list(dict.fromkeys(found))


def among(found: Iterable[str], paths: Iterable[str]) -> list[str]:
    """Return the findings in some files and folders, given from the project's root."""
    chosen = [Path(path) for path in paths]
    return [
        finding
        for finding in found
        if any(Path(path_of(finding)).is_relative_to(path) for path in chosen)
    ]


def main(paths: list[str]) -> int:
    """Print the findings in some paths, or in the whole tree, and return the exit code."""
    found = among(findings(), paths or ['.'])
    for line in found:
        print(line)
    print(f'{len(found)} findings; {len(not_yet_strict())} modules are not yet strict')
    return 1 if found else 0


if __name__ == '__main__':
    raise SystemExit(main(sys.argv[1:]))
