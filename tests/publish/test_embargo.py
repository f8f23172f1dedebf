"""Before the hour of an embargo nothing leaves that does not say it; from that hour on, nothing is left of it."""

import csv
import io
import json
import shutil
import zipfile
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest

from pipeline.analyse import analyse
from pipeline.cli.command import clock
from pipeline.disclose import disclose
from pipeline.language import Words, embargo_notice, plain
from pipeline.load import load
from pipeline.model import Refused
from pipeline.publish import (
    Edition,
    clocks,
    log_with_lift,
    publish_under_embargo,
    rehearsal,
    time_left,
    without_embargo,
)
from pipeline.settings import build, read_yaml
from pipeline.write import House
from tests.conftest import BRIEF, ROOT, SHIPPED

DEFINITION = 'BRIEF/brief.yaml'
LANGUAGES = 'languages: [en, ar, fr, es, ru, tr, de, zh-Hans]'
DAMASCUS, LONDON = 'Asia/Damascus', 'Europe/London'
FLASH = '2031-05-17-flash'
SAMPLE = (f'BRIEF={FLASH}',)


def under(ledger, moment, zones=()):
    """Return a ledger whose brief is under embargo."""
    brief = ledger.public.brief.model_copy(
        update={'embargo': datetime.fromisoformat(moment), 'embargo_zones': zones}
    )
    return ledger.model_copy(update={'public': ledger.public.model_copy(update={'brief': brief})})


def said(ledger, languages, moment, *zones, tag='en'):
    return plain(
        embargo_notice(Words(languages[tag], under(ledger, moment, zones)), zones)
    ).replace('\u00a0', ' ')


# The hour as it is written


def written(project, embargo, zones=None):
    project.change(
        DEFINITION,
        'published: 2014-10-26',
        f'published: 2014-10-26\nembargo: {embargo}'
        + (f'\nembargo_zones: {zones}' if zones else ''),
    )
    return load(project.folder / 'data', BRIEF, project.folder).brief


@pytest.mark.parametrize(
    ('embargo', 'instant'),
    [
        ('2014-11-30T10:00+03:00', datetime(2014, 11, 30, 7, tzinfo=UTC)),
        ('2014-11-30T07:00Z', datetime(2014, 11, 30, 7, tzinfo=UTC)),
        ('2014-11-30T02:00:00-05:00', datetime(2014, 11, 30, 7, tzinfo=UTC)),
        ('2014-12-31T23:30-01:00', datetime(2015, 1, 1, 0, 30, tzinfo=UTC)),
    ],
)
def test_an_embargo_with_its_zone_is_one_moment(embargo, instant, project):
    assert written(project, embargo).embargo == instant


@pytest.mark.parametrize(
    ('embargo', 'what', 'hint'),
    [
        (
            '2014-11-30T10:00',
            'embargo: "2014-11-30T10:00" has no time zone',
            'Write its distance from UTC behind it, as in 2014-11-30T10:00+03:00, or Z for UTC itself',
        ),
        (
            '2014-11-30',
            'embargo: "2014-11-30" is not a day and an hour',
            'Write it as 2014-11-30T10:00+03:00, to the minute',
        ),
        (
            '2014-11-30 10:00+03:00',
            'embargo: "2014-11-30 10:00+03:00" is not a day and an hour',
            'Write it as 2014-11-30T10:00+03:00, to the minute',
        ),
        (
            '2014-11-30T10:00:30Z',
            'embargo: "2014-11-30T10:00:30Z" is not a day and an hour',
            'Write it as 2014-11-30T10:00+03:00, to the minute',
        ),
        (
            '2014-11-31T10:00Z',
            'embargo: "2014-11-31T10:00Z" is no hour of the calendar',
            'Correct the day, the hour or the distance from UTC',
        ),
        (
            '2014-11-30T10:00+25:00',
            'embargo: "2014-11-30T10:00+25:00" is no hour of the calendar',
            'Correct the day, the hour or the distance from UTC',
        ),
    ],
)
def test_an_hour_that_could_be_another_is_refused_with_its_place(embargo, what, hint, project):
    with pytest.raises(Refused) as refused:
        written(project, embargo)
    (problem,) = refused.value.problems

    assert (problem.what, problem.hint, str(problem.where)) == (
        what,
        hint,
        f'data/briefs/{BRIEF}/brief.yaml:6:10',
    )


@pytest.mark.parametrize('zone', ['Damascus', 'Asia', '../etc/passwd', 'Asia/Nowhere'])
def test_a_zone_that_is_in_no_table_is_refused(zone, project):
    with pytest.raises(Refused) as refused:
        written(project, '2014-11-30T10:00Z', f'[{zone}]')

    assert [problem.what for problem in refused.value.problems] == [
        f'embargo_zones: "{zone}" is not a time zone'
    ]


# The notice


@pytest.mark.parametrize(
    ('moment', 'local'),
    [
        (
            '2014-11-30T10:00+03:00',
            '30 November 2014, 07:00 UTC. Local time: Damascus 09:00 and London 07:00.',
        ),  # winter: Damascus has left its summer time
        (
            '2014-06-30T10:00+03:00',
            '30 June 2014, 07:00 UTC. Local time: Damascus 10:00 and London 08:00.',
        ),
        (
            '2014-11-30T22:30+00:00',
            '30 November 2014, 22:30 UTC. Local time: Damascus 00:30 (1 December 2014) and London 22:30.',
        ),
        (
            '2014-03-30T00:59+00:00',
            '30 March 2014, 00:59 UTC. Local time: Damascus 03:59 and London 00:59.',
        ),  # London's clock goes from 01:00 to 02:00
        (
            '2014-03-30T01:00+00:00',
            '30 March 2014, 01:00 UTC. Local time: Damascus 04:00 and London 02:00.',
        ),
        (
            '2014-10-26T00:30+00:00',
            '26 October 2014, 00:30 UTC. Local time: Damascus 03:30 and London 01:30 (UTC+01:00).',
        ),  # and shows 01:30 twice
        (
            '2014-10-26T01:30+00:00',
            '26 October 2014, 01:30 UTC. Local time: Damascus 04:30 and London 01:30 (UTC+00:00).',
        ),
        (
            '2014-10-26T02:00+00:00',
            '26 October 2014, 02:00 UTC. Local time: Damascus 05:00 and London 02:00.',
        ),
    ],
)
def test_the_clocks_are_read_from_the_moment_across_summer_time(moment, local, ledger, languages):
    assert (
        said(ledger, languages, moment, DAMASCUS, LONDON)
        == f'EMBARGO. Not for publication, broadcast or posting before {local}'
    )


def test_without_zones_the_hour_is_told_in_utc_alone(ledger, languages):
    assert (
        said(ledger, languages, '2014-11-30T10:00+03:00')
        == 'EMBARGO. Not for publication, broadcast or posting before 30 November 2014, 07:00 UTC.'
    )


@pytest.mark.parametrize('tag', SHIPPED)
def test_each_language_tells_both_hours_and_names_the_city(tag, ledger, languages):
    told = said(ledger, languages, '2014-11-30T10:00+03:00', DAMASCUS, tag=tag)

    assert '07:00' in told
    assert '09:00' in told
    assert 'UTC' in told
    assert '2014' in told
    assert (
        languages[tag].city(DAMASCUS)
        == {
            'en': 'Damascus',
            'ar': 'دمشق',
            'fr': 'Damas',
            'es': 'Damasco',
            'ru': 'Дамаск',
            'tr': 'Şam',
            'de': 'Damaskus',
            'zh-Hans': '大马士革',
        }[tag]
    )
    assert languages[tag].city(DAMASCUS) in told


def test_the_screen_says_the_clocks_and_the_time_left():
    moment = datetime(2014, 11, 30, 7, tzinfo=UTC)

    assert (
        clocks(moment, (DAMASCUS, LONDON))
        == '2014-11-30 07:00 UTC, 2014-11-30 09:00 Asia/Damascus, 2014-11-30 07:00 Europe/London'
    )
    assert [
        time_left(moment - timedelta(**before), moment)
        for before in (
            {'seconds': 1},
            {'microseconds': 1},
            {'days': 2, 'hours': 3, 'minutes': 4},
            {'seconds': 61},
        )
    ] == ['1 s', '1 s', '2 d 3 h 4 min', '1 min 1 s']


# The clock


def test_the_clock_that_is_given_wins_over_the_machines():
    assert clock('2014-11-30T10:00:01+03:00') == datetime(2014, 11, 30, 7, 0, 1, tzinfo=UTC)
    assert abs(clock('') - datetime.now(UTC)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    ('given', 'what'),
    [
        ('2014-11-30T10:00', '"2014-11-30T10:00" has no time zone'),
        ('now', '"now" is not a day and an hour'),
    ],
)
def test_a_clock_without_a_zone_is_refused(given, what):
    with pytest.raises(Refused) as refused:
        clock(given)

    assert [(problem.what, problem.kind) for problem in refused.value.problems] == [(what, 'usage')]


# What may leave, and the log


@pytest.fixture
def held(ledger, words):
    told = under(ledger, '2014-11-30T10:00+03:00', (DAMASCUS,))
    house = build(House, read_yaml(ROOT / 'templates/house.yaml', 'house.yaml'))
    html = '<html><body><p class="embargo">EMBARGO</p><h1>x</h1></body></html>'
    return publish_under_embargo(
        told,
        [
            Edition(Words(words[tag].language, told), b'%PDF', html, html, {}, {}, {}, {}, None)
            for tag in ('en', 'ar')
        ],
        house,
        {},
    )


def test_every_file_before_the_hour_is_named_by_the_embargo_and_begins_with_it(
    held, ledger, languages
):
    own = [
        f'EMBARGO-{BRIEF}.{tag}.{ending}'
        for tag in ('ar', 'en')
        for ending in ('html', 'numbers.csv', 'pdf', 'txt', 'zip')
    ]

    assert sorted(held) == sorted(
        [
            *own,
            'EMBARGO-VERIFY.ar.txt',
            'EMBARGO-VERIFY.en.txt',
            'EMBARGO-manifest.json',
            'SHA256SUMS',
        ]
    )
    notices = {
        tag: plain(
            embargo_notice(
                Words(languages[tag], under(ledger, '2014-11-30T10:00+03:00')), (DAMASCUS,)
            )
        )
        for tag in ('en', 'ar')
    }
    for tag, told in notices.items():
        assert held[f'EMBARGO-VERIFY.{tag}.txt'].decode().startswith(f'{told}\n\n')
        assert ': sha256sum -c SHA256SUMS' in held[f'EMBARGO-VERIFY.{tag}.txt'].decode()
        assert next(
            csv.reader(io.StringIO(held[f'EMBARGO-{BRIEF}.{tag}.numbers.csv'].decode('utf-8-sig')))
        ) == [told]
        assert held[f'EMBARGO-{BRIEF}.{tag}.txt'].decode().startswith('EMBARGO')
        assert b'EMBARGO' in held[f'EMBARGO-{BRIEF}.{tag}.html']
    assert json.loads(held['EMBARGO-manifest.json'])['embargo'] == '2014-11-30T10:00:00+03:00'
    assert sorted(
        zipfile.ZipFile(io.BytesIO(held[f'EMBARGO-{BRIEF}.ar.zip'])).namelist()
    ) == sorted(
        [
            'EMBARGO-VERIFY.ar.txt',
            'EMBARGO-manifest.json',
            f'EMBARGO-{BRIEF}.ar.html',
            f'EMBARGO-{BRIEF}.ar.numbers.csv',
            f'EMBARGO-{BRIEF}.ar.pdf',
            f'EMBARGO-{BRIEF}.ar.txt',
            'SHA256SUMS',
        ]
    )


def test_a_brief_whose_embargo_is_lifted_is_one_that_never_had_one(ledger):
    assert without_embargo(under(ledger, '2014-11-30T10:00+03:00', (DAMASCUS,))) == ledger


def test_a_lift_is_logged_once_in_utc():
    moment = datetime.fromisoformat('2014-11-30T10:00+03:00')
    once = log_with_lift(b'', 1, moment, moment + timedelta(seconds=5), 'abc')

    assert (
        once.decode()
        == 'edition,embargo,lifted,sha256 of SHA256SUMS\n1,2014-11-30T07:00:00+00:00,2014-11-30T07:00:05+00:00,abc\n'
    )
    assert log_with_lift(once, 1, moment, moment + timedelta(days=1), 'def') == once
    assert (
        log_with_lift(once, 2, moment, moment, 'def')
        == once + b'2,2014-11-30T07:00:00+00:00,2014-11-30T07:00:00+00:00,def\n'
    )


LOG, LIFT = (
    b'edition,embargo,lifted,sha256 of SHA256SUMS\n',
    b'1,2014-11-30T07:00:00+00:00,2014-11-30T07:00:05+00:00,abc\n',
)


@pytest.mark.parametrize(
    ('before', 'line', 'what'),
    [
        (LOG + b'\n' + LIFT, 2, 'an empty line'),
        (LOG + b'=======\n' + LIFT, 2, 'a mark of a merge'),
        (LOG + b'1,2014\n', 2, '2 cells in a table of 4 columns'),
        (LOG + LIFT + b'\xff\n', 3, 'the file is not UTF-8 text'),
        (LOG + LIFT.replace(b'\n', b'\r') + LIFT, 2, 'a carriage return without a line feed'),
        (LIFT, 1, 'the head of the table is not edition,embargo,lifted,sha256 of SHA256SUMS'),
    ],
)
def test_a_log_of_lifts_that_was_changed_by_hand_is_refused_with_its_line(before, line, what):
    moment = datetime.fromisoformat('2014-11-30T10:00+03:00')
    with pytest.raises(Refused) as refused:
        log_with_lift(before, 2, moment, moment, 'def', 'editions/log.csv')
    (problem,) = refused.value.problems

    assert str(problem.where) == f'editions/log.csv:{line}'
    assert problem.what.startswith(what)
    assert problem.kind == 'data'


# From the desk to the press


def texts(path):
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(path)]


def kept_under(folder):
    """Return every file below a folder by its name, or nothing where there is no such folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob('*')
        if path.is_file() and not path.is_symlink()
    }


def before_the_hour(sample, hour):
    """Put the flash brief of the sample, in one language of each direction, under an embargo until an hour."""
    sample.change(f'data/briefs/{FLASH}/brief.yaml', LANGUAGES, 'languages: [en, ar]')
    sample.change(
        f'data/briefs/{FLASH}/brief.yaml',
        'published: 2031-05-18',
        f'published: 2031-05-18\nembargo: {hour}\nembargo_zones: [{DAMASCUS}]',
    )


@pytest.mark.slow
def test_before_the_hour_marked_files_alone_leave_and_a_rehearsal_of_a_later_time_publishes_nothing(
    sample,
):
    before_the_hour(sample, '2099-01-01T10:00+03:00')
    output, data = sample.folder / 'output', sample.folder / 'data'
    held, rehearsed, recorded = (
        output / f'press-embargo/{FLASH}/1',
        output / f'press-rehearsal/{FLASH}/1',
        kept_under(data),
    )

    before = sample.make(*SAMPLE, 'press')
    assert before.returncode == 0, before.stdout + before.stderr
    assert (
        'UNDER EMBARGO until 2099-01-01 07:00 UTC, 2099-01-01 10:00 Asia/Damascus' in before.stdout
    )
    marked = {tag: held / f'EMBARGO-{FLASH}.{tag}.pdf' for tag in ('en', 'ar')}
    for tag, path in marked.items():
        page = (held / f'EMBARGO-{FLASH}.{tag}.html').read_text(encoding='utf-8')
        assert '<meta name="robots" content="noindex">' in page
        assert '07:00' in page
        assert f'href="EMBARGO-{FLASH}.{tag}.pdf"' in page
        assert all('07:00' in page and '10:00' in page for page in texts(path)), tag
        assert (output / f'{FLASH}/{tag}/brief.pdf').read_bytes() == path.read_bytes()
    assert all(
        'Not for publication, broadcast or posting before' in ' '.join(page.split())
        for page in texts(marked['en'])
    )
    made = kept_under(output)

    for hour in ('2099-01-01T07:00:00Z', '2100-06-01T12:00+02:00'):
        after = sample.make(*SAMPLE, 'press', f'NOW={hour}')
        assert after.returncode == 0, after.stdout + after.stderr
        assert 'REHEARSAL: NOT PUBLISHED' in after.stdout
        report = (rehearsed / 'REHEARSAL.txt').read_text(encoding='utf-8')
        assert f'{FLASH}.en.pdf' in report
        assert 'cards/ar/' in report
        assert 'that the embargo is lifted' in report
        assert f'{FLASH}/editions/1.json' in report
        assert {name for name in kept_under(output) if name not in made} == {
            f'press-rehearsal/{FLASH}/1/REHEARSAL.txt'
        }
    just = sample.make(*SAMPLE, 'press', 'NOW=2099-01-01T06:59:59Z')
    assert just.returncode == 0, just.stdout + just.stderr
    assert set(kept_under(rehearsed)) == {*kept_under(held), 'REHEARSAL.txt'}
    assert kept_under(data) == recorded
    assert not (output / 'press').exists()
    assert kept_under(held) == {
        name.removeprefix(f'press-embargo/{FLASH}/1/'): content
        for name, content in made.items()
        if name.startswith('press-embargo/')
    }


@pytest.mark.slow
def test_from_the_hour_on_the_kit_itself_is_published_once_and_no_rehearsal_changes_it(sample):
    before_the_hour(sample, '2020-05-18T10:00+03:00')
    press, kept = (
        sample.folder / place
        for place in (f'output/press/{FLASH}', f'data/briefs/{FLASH}/editions')
    )

    at = sample.make(*SAMPLE, 'press')
    assert at.returncode == 0, at.stdout + at.stderr
    for tag in ('en', 'ar'):
        assert (press / f'1/{FLASH}.{tag}.pdf').read_bytes() != (
            sample.folder / f'output/{FLASH}/{tag}/brief.pdf'
        ).read_bytes()
        page = (press / f'1/{FLASH}.{tag}.html').read_text(encoding='utf-8')
        assert 'noindex' not in page
        assert f'href="{FLASH}.{tag}.pdf"' in page
        assert not any('07:00' in page for page in texts(press / f'1/{FLASH}.{tag}.pdf'))
    assert not any(b'EMBARGO' in path.read_bytes() for path in press.rglob('*') if path.is_file())
    assert (
        (kept / 'log.csv').read_text().splitlines()[1].startswith('1,2020-05-18T07:00:00+00:00,20')
    )
    first = kept_under(press.parent), kept_under(kept)

    again = sample.make(*SAMPLE, 'press')
    assert again.returncode == 0, again.stdout + again.stderr
    later = sample.make(*SAMPLE, 'press', 'NOW=2032-01-01T00:00Z')
    assert later.returncode == 0, later.stdout + later.stderr
    assert 'record the edition' not in later.stdout
    back = sample.make(*SAMPLE, 'press', 'NOW=2020-05-18T06:00Z')
    assert (
        'edition 1 was published, and its embargo ends only at 2020-05-18 07:00 UTC' in back.stderr
    )
    assert back.returncode == 2
    assert (kept_under(press.parent), kept_under(kept)) == first


# A rehearsal sends nothing


@pytest.mark.parametrize(
    'arguments',
    [['send', '--to', 'nobody.csv'], ['reliefweb'], ['reliefweb', '--withdraw'], ['upload']],
)
def test_a_rehearsal_that_is_asked_to_send_is_refused_before_anything_is_read(arguments, project):
    shutil.rmtree(project.folder / 'data/incidents')
    refused = project.step(*arguments, '--send', '--now', '2100-01-01T00:00Z')

    assert refused.returncode == 2
    assert (
        'NOW=2100-01-01T00:00Z rehearses another time, and SEND=yes sends: a rehearsal sends nothing'
        in refused.stderr
    )
    assert not list((project.folder / 'data').rglob('sent'))


@pytest.mark.parametrize(
    ('arguments', 'steps'), [((), ['publish', 'site']), (('NOW=2100-01-01T00:00Z',), ['publish'])]
)
def test_a_rehearsal_makes_no_press_page(arguments, steps, made):
    dry = made.make('--dry-run', 'press', *arguments)

    assert [step for step in ('publish', 'site') if f' {step} ' in dry.stdout] == steps


def test_a_rehearsal_says_what_would_happen_and_that_nothing_did():
    files = {'b.pdf': b'%PDF', 'a.csv': b''}
    report = rehearsal(
        datetime(2099, 1, 1, 7, tzinfo=UTC), ['record the edition in editions/1.json'], files, ()
    )

    assert report == (
        'REHEARSAL: NOT PUBLISHED. Nothing was published, recorded, logged or sent.\n'
        'At 2099-01-01 07:00 UTC make press would:\n'
        '  - record the edition in editions/1.json\n'
        '2 files (SHA-256, bytes, name). They were made and checked in memory and are not on the disk, as none of them says that it is under embargo.\n'
        '  e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855          0  a.csv\n'
        '  315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027          4  b.pdf\n'
    )


@pytest.mark.slow
def test_a_pack_whose_own_layout_leaves_the_notice_out_is_refused(sample):
    sample.change(
        f'data/briefs/{FLASH}/brief.yaml',
        'published: 2031-05-18',
        'published: 2031-05-18\nembargo: 2031-05-18T10:00+03:00',
    )
    (sample.folder / 'templates/layouts').mkdir()
    shutil.copy2(ROOT / 'templates/layouts/brief.html', sample.folder / 'templates/layouts')
    sample.change(
        'templates/layouts/brief.html',
        '<header class="cover">\n  {% if embargo %}<p class="embargo">{{ embargo }}</p>{% endif %}\n',
        '<header class="cover">\n',
    )
    made = sample.make(*SAMPLE, 'en')

    assert 'the cover does not state the embargo' in made.stderr
    assert not (sample.folder / f'output/{FLASH}/en/brief.pdf').exists()


def test_the_facts_are_those_of_the_brief_without_an_embargo(project):
    before = analyse(disclose(load(project.folder / 'data', BRIEF, project.folder)))
    written(project, '2014-11-30T10:00+03:00', f'[{DAMASCUS}]')
    after = analyse(disclose(load(project.folder / 'data', BRIEF, project.folder)))

    assert {name: fact.printed for name, fact in after.facts.items()} == {
        name: fact.printed for name, fact in before.facts.items()
    }
