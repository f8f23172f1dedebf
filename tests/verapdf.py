"""Ask veraPDF, the reference validator, whether the finished briefs are PDF/UA-1 and PDF/A-3a.

`make validate` runs this. It needs Java and, the first time, Maven, which fetches veraPDF at one version whose sum is known.
"""
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ARTIFACT = 'org.verapdf.apps:greenfield-apps:1.28.2'
SHA256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'
JAR = Path('.venv/verapdf/greenfield-apps-1.28.2.jar')
MAIN = 'org.verapdf.apps.GreenfieldCliWrapper'
PROFILES = {'ua1': 'PDF/UA-1', '3a': 'PDF/A-3a'}


def stop(what, mend):
    """End with code 4: this machine lacks something."""
    sys.stderr.write(f'make validate: {what}\n    mend: {mend}\nresult: 1 problem (code 4)\n')
    sys.exit(4)


def fetched():
    """Return the validator's file, fetched once and checked by its sum."""
    if not shutil.which('java'):
        stop('Java is missing', 'Install it (Debian: apt-get install default-jre-headless); the other goals do without')
    if not JAR.exists():
        if not shutil.which('mvn'):
            stop('Maven is missing, which fetches veraPDF', 'Install it (Debian: apt-get install maven); the other goals do without')
        got = subprocess.run(['mvn', '-q', '-B', 'dependency:copy', f'-Dartifact={ARTIFACT}', f'-DoutputDirectory={JAR.parent}'],
                             capture_output=True, text=True, check=False)
        if got.returncode or not JAR.exists():
            stop('Maven could not fetch veraPDF', 'Connect to the internet, then run make validate again')
    if hashlib.sha256(JAR.read_bytes()).hexdigest() != SHA256:
        JAR.unlink()
        stop('veraPDF is not the file this project was checked with; it was removed', 'Run make validate again')
    return JAR


def main(paths):
    """Validate PDFs against both standards; print and keep the verdicts."""
    jar, failed, verdicts = fetched(), 0, {}
    for profile, name in PROFILES.items():
        ran = subprocess.run(['java', '-cp', str(jar), MAIN, '-f', profile, '--format', 'text', '-v', *paths], capture_output=True, text=True, check=False)
        for path in paths:
            verdict = next((line.split()[0] for line in ran.stdout.splitlines() if line.endswith(f'{path} {profile}')), 'NOT READ')
            failed += verdict != 'PASS'
            verdicts.setdefault(path, []).append(f'{verdict:8} {name:9} {path}')
        failing = [line for line in ran.stdout.splitlines() if line.lstrip().startswith('FAIL ') and '/' not in line]
        sys.stdout.write(''.join(f'{line}\n' for line in failing))
    for path, lines in verdicts.items():
        text = ''.join(f'{line}\n' for line in lines)
        sys.stdout.write(text)
        Path(path).with_name('verapdf.txt').write_text(f'veraPDF {ARTIFACT.split(":")[-1]}\n{text}', encoding='utf-8')
    if failed:
        sys.stderr.write(f'result: {failed} problems (code 1)\n')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
