"""Incidents typed into a spreadsheet are the same records as those written in YAML, and no cell is lost or guessed."""
import pytest

from pipeline.load.spreadsheet import incidents_of
from pipeline.model import Refused
from pipeline.settings import read_csv

HEAD = 'id,date,place,weapon,type,actors,killed_civilian,killed_civilian_children,sources,witness'
ROW = 'a1,2014-09-23,ar-raqqa,airstrike,air-attack,international-alliance: alleged; isis: denied,12,2,snhr-2014-10-26; other,A person'


def read(tmp_path, *rows, head=HEAD):
    path = tmp_path / 'incidents.csv'
    path.write_text('\n'.join((head, *rows)) + '\n', encoding='utf-8')
    return incidents_of(read_csv(path, 'incidents.csv'))


def refused(tmp_path, *rows, head=HEAD):
    with pytest.raises(Refused) as refusal:
        read(tmp_path, *rows, head=head)
    return [f'{problem.where}: {problem.what}' for problem in refusal.value.problems]


def test_a_row_is_an_incident(tmp_path):
    incident, = read(tmp_path, ROW)

    assert (str(incident.date.earliest), incident.date.precision, incident.place) == ('2014-09-23', 'day', 'ar-raqqa')
    assert [(each.actor, each.status) for each in incident.attributions] == [('international-alliance', 'alleged'), ('isis', 'denied')]
    assert (incident.killed[0].value.min, incident.killed[0].of_which[0].value.min) == (12, 2)
    assert incident.sources == ('snhr-2014-10-26', 'other')


@pytest.mark.parametrize(('cell', 'least', 'most', 'qualifier'), [
    ('24', 24, 24, 'as-stated'), ('0', 0, 0, 'as-stated'), ('20-30', 20, 30, 'as-stated'), ('at least 12', 12, None, 'at-least'), ('at most 5', None, 5, 'at-most'),
    ('about 40', 40, 40, 'about'), ('a number of', None, None, 'a-number-of'), ('unknown', None, None, 'unknown')])
def test_a_count_is_written_as_people_write_it(tmp_path, cell, least, most, qualifier):
    incident, = read(tmp_path, ROW.replace(',12,2,', f',{cell},,'))

    assert (incident.killed[0].value.min, incident.killed[0].value.max, incident.killed[0].value.qualifier) == (least, most, qualifier)


def test_an_empty_cell_is_unknown_and_never_zero(tmp_path):
    incident, = read(tmp_path, ROW.replace(',12,2,', ',,,'))

    assert incident.killed == () and incident.injured == ()


def test_two_days_are_the_earliest_and_the_latest(tmp_path):
    incident, = read(tmp_path, ROW.replace('2014-09-23', '2014-09-23/2014-09-30'))

    assert (str(incident.date.earliest), str(incident.date.latest), incident.date.precision) == ('2014-09-23', '2014-09-30', 'period')


def test_an_unknown_column_is_kept_and_stays_restricted(tmp_path):
    incident, = read(tmp_path, ROW)

    assert incident.raw == {'witness': 'A person'}


def test_every_value_knows_its_cell(tmp_path):
    incident, = read(tmp_path, ROW)

    assert [str(incident.at(*path)) for path in (('killed', 0, 'value'), ('killed', 0, 'of_which', 0, 'value'), ('date', 'earliest'), ('attributions', 1, 'actor'), ('sources', 1))] == [
        'incidents.csv:2:killed_civilian', 'incidents.csv:2:killed_civilian_children', 'incidents.csv:2:date', 'incidents.csv:2:actors', 'incidents.csv:2:sources']


def test_all_faults_of_all_rows_are_said_at_once(tmp_path):
    rows = (ROW.replace(',12,', ',"1,447",'), ROW.replace('2014-09-23', '2014-02-31'), ROW.replace(': denied', ''), ROW.replace(',2,', ',no,'))

    assert refused(tmp_path, *rows) == [
        'incidents.csv:2:killed_civilian: killed_civilian: "1,447" is not a count',
        'incidents.csv:3:date: earliest: "2014-02-31" is not in the calendar', 'incidents.csv:3:date: latest: "2014-02-31" is not in the calendar',
        'incidents.csv:4:actors: actors: "isis" does not say with what standing',
        'incidents.csv:5:killed_civilian_children: killed_civilian_children: "no" is not a count']


def test_a_slip_in_the_name_of_a_column_is_refused(tmp_path):
    assert refused(tmp_path, ROW, head=HEAD.replace('killed_civilian_children', 'killed_civilian_chidren')) == [
        'incidents.csv:2:killed_civilian_chidren: unknown column "killed_civilian_chidren"']


def test_a_brief_builds_from_a_spreadsheet_of_the_same_incidents(project):
    yaml = project.path('data/incidents/2014-10.yaml')
    before = project.step('load')
    yaml.unlink()
    project.path('data/incidents/2014-10.csv').write_text(
        'id,date,place,type,weapon,actors,facilities,sources\n'
        'ar-raqqa-first-day,2014-09-23,ar-raqqa,air-attack,airstrike,international-alliance: alleged,raqqa-governorate-building; at-talae-camp,snhr-2014-10-26\n', encoding='utf-8')
    after = project.step('load')

    assert (before.returncode, after.returncode) == (0, 0), after.stderr
    assert '6 incidents' in before.stdout and '1 incidents' in after.stdout
