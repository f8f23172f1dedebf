"""What make runs again after a change, what it leaves alone, and what it never leaves behind."""
import fcntl
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

import pytest

from pipeline.inputs import inputs
from tests.conftest import BRIEF, Project, ROOT, TAGS

OUT = f'output/{BRIEF}'
PER_LANGUAGE = ('draw', 'write', 'render', 'check')
VALIDATED = 'validate en ar'


class Copy(Project):
    """A copy of a project, all that was made and every date included."""

    def __init__(self, project, folder):
        shutil.copytree(project.folder, folder, symlinks=True, dirs_exist_ok=True)
        self.folder, self.out = folder, folder / OUT

    def planned(self, *arguments):
        """Return the steps that make would run."""
        dry = self.make('--dry-run', *arguments)
        assert dry.returncode == 0, dry.stderr
        return set(re.findall(r"-m pipeline .*--output '[^']*' (.+)$", dry.stdout, re.MULTILINE))

    def start(self, *command):
        """Start a command in a process group of its own."""
        return subprocess.Popen(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                                start_new_session=True)


@pytest.fixture
def made(built, tmp_path):
    """A project with nothing left to do, to change."""
    return Copy(built, tmp_path / 'project')


@pytest.fixture
def unmade(made):
    """A project of which nothing was made."""
    shutil.rmtree(made.folder / 'output')
    return made


def products(project):
    """Return everything that was made for readers and for machines, by name."""
    return {str(path.relative_to(project.out)): path.read_bytes() for path in sorted(project.out.rglob('*'))
            if path.suffix in ('.pdf', '.html', '.json', '.svg')}


def languages_from(step, *tags):
    """Return the steps of a language from one on."""
    return {f'{name} {tag}' for name in PER_LANGUAGE[PER_LANGUAGE.index(step):] for tag in tags}


EVERYTHING = {VALIDATED, 'disclose', 'analyse', *languages_from('draw', *TAGS)}


def ran(process):
    """Return the steps that a finished make says it ran."""
    assert process.returncode == 0, process.stdout + process.stderr
    return {' '.join(line) for line in re.findall(r'^([a-z]+) +(?:([a-z]{2,3}(?:-[A-Za-z]+)*) +)?(?:\S+/\S+)? +[0-9.]+ s$', process.stdout, re.MULTILINE)}


def refusal(project, process, code):
    """Return what a make that was refused says, once it is known to be said well."""
    assert process.returncode == 2, process.stdout + process.stderr
    assert f'(code {code})' in process.stderr
    assert 'mend: ' in process.stderr
    assert 'Traceback' not in process.stderr
    assert str(project.folder) not in process.stderr
    return process.stderr


def edit(path):
    """Change a file without changing what it says."""
    with path.open('a', encoding='utf-8') as file:
        file.write('\n')


# What runs again

def test_a_second_make_runs_no_step(made):
    again = made.make()

    assert again.returncode == 0
    assert again.stdout.splitlines() == [f'{OUT}/{tag}/brief.pdf' for tag in TAGS]
    assert '.venv/bin/python' not in made.make('--dry-run').stdout


def test_an_edited_arabic_message_makes_arabic_alone(made):
    english, arabic = made.out / 'en/brief.pdf', made.out / 'ar/brief.pdf'
    before = english.read_bytes(), english.stat().st_mtime_ns, arabic.read_bytes()
    made.change('templates/languages/ar/messages.ftl', 'available-in = ', 'available-in = و')

    assert {step.rstrip() for step in ran(made.make())} == {'validate', *languages_from('draw', 'ar')}
    assert (english.read_bytes(), english.stat().st_mtime_ns) == before[:2]
    assert arabic.read_bytes() != before[2]


@pytest.mark.parametrize(('file', 'steps'), [
    ('data/incidents/2014-10.yaml', EVERYTHING),
    ('data/policy.yaml', EVERYTHING),
    ('BRIEF/brief.yaml', EVERYTHING),
    ('requirements.txt', EVERYTHING),
    ('pipeline/disclose/__init__.py', EVERYTHING),
    ('pipeline/analyse/claims.py', EVERYTHING - {'disclose'}),
    ('BRIEF/ar.md', {VALIDATED, *languages_from('write', 'ar')}),
    ('templates/languages/ar/terms.yaml', {VALIDATED, *languages_from('draw', 'ar')}),
    ('templates/languages/ar/locale.yaml', {VALIDATED, *languages_from('draw', 'ar'), *languages_from('write', 'en')}),
    ('templates/house.yaml', {VALIDATED, *languages_from('draw', *TAGS)}),
    ('figures/two_tolls.py', languages_from('draw', *TAGS)),
    ('templates/layouts/brief.html', languages_from('write', *TAGS)),
    ('templates/styles/brief.css', languages_from('render', *TAGS)),
    ('templates/styles/web.css', set()),
    ('pipeline/check/numbers.py', languages_from('check', *TAGS)),
    ('pipeline/publish.py', set()),
])
def test_an_edit_runs_again_what_reads_the_file(made, file, steps):
    edit(made.path(file))

    assert made.planned() == steps


@pytest.mark.parametrize('path', ['data/decisions', 'data/anomalies.yaml'])
def test_what_was_decided_is_an_input_of_the_steps_that_read_the_data(path, monkeypatch):
    monkeypatch.chdir(ROOT)
    steps = inputs(BRIEF, 'data', ['packs'], 'house.yaml', ['en'])

    assert [path in steps[step] for step in ('validate', 'disclose', 'analyse')] == [True, True, False]


def test_a_web_page_is_made_again_of_its_own_style_sheet_and_of_what_must_not_leave(monkeypatch):
    monkeypatch.chdir(ROOT)
    read = inputs(BRIEF, 'data', ['packs'], 'house.yaml', ['en'])['web-en']

    assert {'templates/styles/web.css', 'packs/en', 'data/incidents', 'data/policy.yaml', 'pipeline/write', 'pipeline/desks/web.py'} - set(read) == set()
    assert 'templates/styles/brief.css' not in read


def test_an_added_figure_is_drawn_for_every_language(made):
    shutil.copy(made.folder / 'figures/two_tolls.py', made.folder / 'figures/three_tolls.py')

    assert made.planned() == languages_from('draw', *TAGS)


def test_a_step_that_became_a_package_is_still_read(made):
    package = made.folder / 'pipeline/draw'
    package.mkdir()
    package.with_suffix('.py').rename(package / '__init__.py')
    assert made.make(f'{OUT}/en/figures.json').returncode == 0
    edit(package / '__init__.py')

    assert 'draw en' in made.planned()


def test_a_deleted_incident_leaves_the_facts(made):
    path = made.folder / 'data/incidents/2014-10.yaml'
    before = path.stat()
    whole = path.read_text(encoding='utf-8')
    path.write_text(re.sub(r'\n- id: ain-eissa\n.*?\n(?=\n)', '', whole, flags=re.DOTALL), encoding='utf-8')
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    assert made.planned() == EVERYTHING
    assert made.make(f'{OUT}/facts.json').returncode == 0
    assert 'incident:ain-eissa' not in (made.out / 'facts.json').read_text(encoding='utf-8')


def test_a_deleted_file_of_incidents_is_missed(made):
    (made.folder / 'data/incidents/2014-10.yaml').unlink()

    assert made.planned() == EVERYTHING
    assert 'data/incidents/2014-10.yaml: the file is missing' in refusal(made, made.make(), 1)


def test_an_older_file_put_back_with_its_own_date_is_seen(made):
    claims = made.folder / 'data/claims/2014-10-26-snhr.yaml'
    made.change('data/claims/2014-10-26-snhr.yaml', 'min: 1447', 'min: 1446')
    os.utime(claims, (0, 0))

    assert made.planned() == EVERYTHING
    assert made.make(f'{OUT}/facts.json').returncode == 0
    assert json.loads((made.out / 'facts.json').read_bytes())['facts']['killed.civilian.syrian-regime']['min'] == 1446


def test_what_a_wrong_clock_dated_in_the_future_is_made_again(made):
    for name in ('ar/figures.json', 'ar/brief.html', 'ar/unchecked.pdf', 'ar/brief.pdf', '.inputs/draw-ar'):
        os.utime(made.out / name, (time.time() + 1e6,) * 2)
    edit(made.folder / 'templates/languages/ar/messages.ftl')

    assert made.planned() == {VALIDATED, *languages_from('draw', 'ar')}
    assert made.make(f'{OUT}/ar/figures.json').returncode == 0
    assert made.planned() == languages_from('write', 'ar')


def test_a_change_noted_by_a_wrong_clock_is_not_lost(made):
    edit(made.folder / 'templates/layouts/brief.html')
    made.planned()
    os.utime(made.out / '.inputs/write-ar', (time.time() + 1e6,) * 2)

    assert 'write ar' in made.planned()


def test_what_changes_while_a_step_reads_it_is_newer_than_what_the_step_makes(made):
    drawing = made.start(sys.executable, '-m', 'pipeline', 'draw', 'ar')
    wait_for_lock(made, drawing, 'draw-ar')
    time.sleep(0.05)        # the clock of a file system ticks in hundredths of a second
    os.utime(made.out / 'facts.json')
    assert drawing.wait() == 0

    assert 'draw ar' in made.planned()


@pytest.mark.parametrize(('file', 'step'), [
    ('.valid-en+ar', VALIDATED), ('public.json', 'disclose'), ('facts.json', 'analyse'), ('ar/figures.json', 'draw ar'),
    ('ar/two_tolls.svg', 'draw ar'), ('ar/brief.html', 'write ar'), ('ar/unchecked.pdf', 'render ar'),
    ('ar/brief.pdf', 'check ar'), ('ar/checked.json', 'check ar'), ('.inputs/write-ar', 'write ar'),
])
def test_a_deleted_output_is_made_again(made, file, step):
    (made.out / file).unlink()

    assert step in made.planned()


def test_a_deleted_brief_comes_back_as_it_was(made):
    before = products(made)
    (made.out / 'en/brief.pdf').unlink()

    assert ran(made.make()) == {'check en'}
    assert products(made) == before


# What does not

@pytest.mark.parametrize('file', [
    'data/briefs/another-brief/brief.yaml', 'data/briefs/another-brief/en.md', 'data/incidents/2014-10.yaml~',
    'data/incidents/~$2014-10.xlsx', 'data/incidents/.2014-10.yaml.swp', 'data/claims/#2014-10-26-snhr.yaml#', 'data/reference/places.csv~', 'templates/languages/ar/messages.ftl.orig',
    'templates/languages/ar/README.md', 'figures/README.md', 'figures/__pycache__/two_tolls.cpython-311.pyc', 'README.md',
    'tests/test_draw.py',
])
def test_a_file_that_no_step_reads_runs_nothing(made, file):
    path = made.path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('anything', encoding='utf-8')

    assert made.planned() == set()


def test_the_dangling_lock_of_an_editor_runs_nothing(made):
    (made.folder / 'data/incidents/.#2014-10.yaml').symlink_to('somebody@somewhere.1234')

    assert made.planned() == set()


def test_a_link_to_nowhere_does_not_stop_make(made):
    (made.folder / 'data/incidents/2014-11.yaml').symlink_to('lost.yaml')

    assert made.planned() == EVERYTHING


def test_a_touched_file_runs_nothing(made):
    for file in ('data/incidents/2014-10.yaml', 'templates/languages/ar/messages.ftl', 'pipeline/model/facts.py', 'figures/style/canvas.py'):
        os.utime(made.folder / file)

    assert made.planned() == set()


# Options and goals

@pytest.mark.parametrize('place', ['our data', "editor's data", 'بيانات'])
def test_data_may_live_elsewhere_under_any_name(made, place):
    shutil.copytree(made.folder / 'data', made.folder / place)
    assert made.planned(f'DATA={place}') == EVERYTHING

    assert made.make(f'DATA={place}', f'{OUT}/facts.json').returncode == 0
    assert f'{place}/claims/2014-10-26-snhr.yaml' in (made.out / 'facts.json').read_text(encoding='utf-8')
    assert made.planned() == EVERYTHING


def test_data_outside_the_project_leave_no_trace_of_where_they_are(made, tmp_path):
    place = tmp_path / 'home/of/somebody/our-data'
    shutil.copytree(made.folder / 'data', place)
    assert made.make(f'DATA={place}', f'{OUT}/facts.json').returncode == 0

    for name in ('public.json', 'facts.json'):
        assert 'somebody' not in (made.out / name).read_text(encoding='utf-8')


@pytest.mark.parametrize('packs', ['templates/languages:our packs', 'templates/languages:our packs/ar'])
def test_packs_of_our_own_make_their_language_again(made, packs):
    shutil.copytree(made.folder / 'templates/languages/ar', made.folder / 'our packs/ar')
    assert made.planned(f'PACKS={packs}') == {VALIDATED, *languages_from('draw', 'ar'), *languages_from('write', 'en')}

    edit(made.folder / 'our packs/ar/messages.ftl')
    assert languages_from('draw', 'ar') <= made.planned(f'PACKS={packs}')


def test_one_language_is_made_alone_and_says_where_it_is(unmade):
    arabic = unmade.make('ar')

    assert ran(arabic) >= languages_from('draw', 'ar')
    assert arabic.stdout.splitlines()[-1] == f'{OUT}/ar/brief.pdf'
    assert not (unmade.out / 'en').exists()


@pytest.mark.parametrize(('goals', 'validated'), [(['ar'], 'validate ar'), (['ar', 'en'], VALIDATED), (['press', 'ar'], VALIDATED)])
def test_whatever_is_made_is_validated(unmade, goals, validated):
    assert validated in unmade.planned(*goals)


@pytest.mark.parametrize('listed', ['languages:\n  - en  # the source\n  # and\n  - "ar"', 'languages: [en,\n  ar]  # two', 'languages: [en, ar, en]'])
def test_languages_may_be_listed_in_any_form(made, listed):
    path = made.path('BRIEF/brief.yaml')
    path.write_text(re.sub('^languages:.*', listed, path.read_text(encoding='utf-8'), flags=re.MULTILINE), encoding='utf-8')

    assert made.planned() == EVERYTHING


@pytest.mark.parametrize(('arguments', 'code', 'said'), [
    (['BRIEF=2014-10-26-alliance'], 2, f'data/briefs/2014-10-26-alliance/brief.yaml: No such file or directory\n    mend: Name a brief of this folder with BRIEF= (here: {BRIEF})'),
    (['DATA=ourdata'], 2, f'ourdata/briefs/{BRIEF}/brief.yaml: No such file or directory'),
    (['OUTPUT=Makefile'], 4, 'Not a directory\n    mend: Check the free space and the rights of the folder'),
])
def test_an_option_that_names_nothing_is_refused(made, arguments, code, said):
    assert said in refusal(made, made.make(*arguments), code)


@pytest.mark.parametrize(('arguments', 'said'), [
    (['OUTPUT=our output'], 'OUTPUT="our output" must be one name without spaces'),
    (['OUTPUT='], 'OUTPUT="" must be one name without spaces'),
    (['clean', 'brief'], 'clean goes alone'),
    (['fr'], 'fr: no goal and no language of this brief is called so; the languages are: en ar'),
])
def test_what_make_cannot_do_it_says(made, arguments, said):
    before = sorted(os.listdir(made.folder))
    refused = made.make(*arguments)

    assert refused.returncode == 2
    assert said in refused.stderr
    assert sorted(os.listdir(made.folder)) == before


def test_a_brief_without_languages_is_refused(made):
    made.change('BRIEF/brief.yaml', 'languages:', 'tongues:')

    assert 'brief.yaml: it lists no languages' in refusal(made, made.make(), 1)
    assert '"languages" is missing' in refusal(made, made.make('check-data'), 1)


def test_a_used_figure_that_was_deleted_is_missed(made):
    before = products(made)
    (made.folder / 'figures/two_tolls.py').unlink()

    assert 'templates/briefs/campaign.yaml: there is no figure "two_tolls"' in refusal(made, made.make(), 3)
    assert {name: content for name, content in products(made).items() if not name.startswith('problems/')} == before


def test_clean_removes_what_was_made_and_nothing_else(made):
    letter = made.folder / 'output/letter.txt'
    letter.write_text('not made by the line', encoding='utf-8')
    assert made.make('clean').returncode == 0

    assert os.listdir(made.folder / 'output') == ['letter.txt']


def test_help_lists_the_goals_and_makes_nothing(unmade):
    listed = unmade.make('help').stdout

    assert {line.split(':')[0] for line in listed.splitlines()} >= {'brief', 'press', 'check-data', 'why', 'numbers', 'test', 'clean'}
    assert not (unmade.folder / 'output').exists()


@pytest.mark.parametrize('asked', [['numbers'], ['why', 'regime-rest']])
def test_whoever_stops_reading_sees_no_fault(made, asked):
    reading, writing = os.pipe()
    os.close(reading)
    shown = subprocess.run([sys.executable, '-m', 'pipeline', *asked], stdout=writing, stderr=subprocess.PIPE, text=True, cwd=made.folder,
                           env={'PATH': os.environ['PATH']})
    os.close(writing)

    assert (shown.returncode, shown.stderr) == (0, '')


def test_set_up_leaves_alone_an_environment_that_is_a_link(made, tmp_path):
    somebodys = tmp_path / 'environment'
    somebodys.mkdir()
    (somebodys / 'precious').touch()
    shutil.rmtree(made.folder / '.venv')       # in which each part is a link: what they lead to stays
    (made.folder / '.venv').symlink_to(somebodys)
    refused = made.make('check-data')

    assert '.venv is a link' in refused.stderr
    assert (somebodys / 'precious').exists()


# The same bytes

@pytest.fixture(scope='module')
def elsewhere(built, tmp_path_factory):
    """The same project made by two jobs at once, in a folder with spaces and Arabic letters, in a bare environment."""
    project = Copy(built, tmp_path_factory.mktemp('elsewhere') / 'our موجز folder')
    shutil.rmtree(project.folder / 'output')
    bare = ['env', '-i', f'PATH={os.environ["PATH"]}', 'LC_ALL=C', 'PYTHONCOERCECLOCALE=0', 'TZ=Asia/Tokyo', 'sh', '-c', 'umask 077; make -j2']
    started = time.monotonic()
    ran(project._run(bare))
    project.seconds = time.monotonic() - started
    return project


def test_jobs_environment_and_place_change_no_byte(built, elsewhere):
    assert products(elsewhere) == products(built)


def test_nobody_else_may_read_what_was_made_under_a_strict_umask(elsewhere):
    assert {path.stat().st_mode & 0o077 for path in (elsewhere.folder / 'output').rglob('*')} == {0}


@pytest.mark.slow
@pytest.mark.parametrize('jobs', ['-j1', '-j2', '-j8'])
def test_jobs_change_no_byte(unmade, built, jobs):
    ran(unmade.make(jobs))

    assert products(unmade) == products(built)


# Whole or not at all

def torn(project):
    """Return the files under a final name that are not complete."""
    ends = {'.pdf': b'%%EOF', '.html': b'</html>', '.svg': b'</svg>', '.json': (b'}', b']'), '.csv': b'\n'}
    return [name for name, content in products(project).items() if not content.rstrip().endswith(ends[os.path.splitext(name)[1]])
            or name.endswith('.json') and not json.loads(content)]


def kill_and_make_again(project, undisturbed, moment, goal='brief'):
    """Kill make and all it started when ``moment`` returns, then let it finish; nothing may be torn before or after."""
    making = project.start('make', '-j2', goal)
    moment(making)
    os.killpg(making.pid, signal.SIGKILL)
    making.communicate()
    assert torn(project) == []

    ran(project.make('-j2', goal))
    made = products(project)
    assert made == {name: content for name, content in products(undisturbed).items() if goal == 'brief' or name in made}
    assert project.planned(goal) == set()
    assert list(project.out.rglob('*.part')) == []


@pytest.mark.parametrize(('file', 'pause'), [('facts.json', 0.9), ('ar/brief.html', 0.7)], ids=['while drawing', 'while rendering'])
def test_a_make_that_is_watched_and_killed_leaves_nothing_torn(unmade, built, file, pause):
    def moment(making):
        until = None
        while until is None or time.monotonic() < until:
            assert making.poll() is None
            assert torn(unmade) == []
            if until is None and (unmade.out / file).exists():
                until = time.monotonic() + pause

    kill_and_make_again(unmade, built, moment, 'ar')


@pytest.mark.slow
@pytest.mark.parametrize('moment', range(1, 13))
def test_a_make_killed_at_any_moment_leaves_nothing_torn(unmade, built, elsewhere, moment):
    kill_and_make_again(unmade, built, lambda making: time.sleep(elsewhere.seconds * moment / 13))


def test_what_a_killed_step_left_half_written_is_swept_away(made):
    (made.out / 'ar/.brief.html.12345.part').write_text('<html', encoding='utf-8')
    assert made.step('write', 'ar').returncode == 0

    assert list(made.out.rglob('*.part')) == []


def test_a_full_disk_leaves_the_last_brief_as_it_was(made):
    """No file may grow past 10 kB, which is how a disk fills up for whoever may not mount one."""
    before = products(made)
    made.change('data/claims/2014-10-26-snhr.yaml', 'min: 1447', 'min: 1446')
    full = made.make(preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)))

    assert f'{OUT}/public.json: File too large' in refusal(made, full, 4)
    assert products(made) == before
    assert list(made.out.rglob('*.part')) == []


def wait_for_lock(project, process, name):
    """Wait until a process holds the lock of a step."""
    lock = project.out / f'.lock-{name}'
    for _ in range(500):
        if lock.read_text() == str(process.pid):
            with lock.open() as file, pytest.raises(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        time.sleep(0.01)
    raise AssertionError(f'{name} never began')


def test_of_two_steps_on_the_same_thing_the_second_says_who_is_at_it(made):
    first = made.start(sys.executable, '-m', 'pipeline', 'render', 'ar')
    wait_for_lock(made, first, 'render-ar')
    second = made.step('render', 'ar')

    assert second.returncode == 75
    assert f'another make is at work here (process {first.pid})' in second.stderr
    assert first.wait() == 0


def test_whoever_was_killed_holds_nothing_up(made):
    first = made.start(sys.executable, '-m', 'pipeline', 'draw', 'ar')
    wait_for_lock(made, first, 'draw-ar')
    first.kill()
    first.wait()

    assert made.step('draw', 'ar').returncode == 0


# For the press

def press(project):
    return project.folder / 'output/press' / BRIEF / '1'


def folder_of(project):
    return {str(path.relative_to(press(project))): path.read_bytes() for path in press(project).rglob('*') if path.is_file()}


def test_the_press_folder_is_filled_afresh_and_its_sums_verify(made):
    assert made.make('press').returncode == 0
    first = folder_of(made)
    (press(made) / 'last-year.pdf').write_bytes(b'%PDF')
    assert made.make('press').returncode == 0

    assert folder_of(made) == first
    sums = dict(reversed(line.split('  ', 1)) for line in first['SHA256SUMS'].decode().splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in first.items() if name != 'SHA256SUMS'}
    assert first[f'{BRIEF}.ar.pdf'] == (made.out / 'ar/brief.pdf').read_bytes()


def test_a_press_folder_that_cannot_be_filled_stays_as_it_was(made):
    """Even when the try before it was killed at the worst moment: between taking the old folder away and putting the new one there."""
    assert made.make('press').returncode == 0
    before = folder_of(made)
    press(made).rename(press(made).with_name('.1.old'))
    full = made.make('press', preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000)))

    assert 'File too large' in refusal(made, full, 4)
    assert folder_of(made) == before
