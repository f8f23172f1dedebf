"""A desk to import at: a folder with records, the sample files of each format, and what was brought."""

import re
import shutil
from datetime import date

import openpyxl
import pytest

from pipeline.importers import bring
from pipeline.importers.merge import read_back
from pipeline.model import Refused
from tests.conftest import ROOT

HERE = ROOT / 'tests/importers'
ORIGIN = 'producer: Invented Observers\nurl: https://example.org/data\nlicence: CC0\naccessed: 2016-05-01\nsource: test-release\n'
STRIKES = [
    [],
    ['Strikes in Veldoria: invented, for tests'],
    [
        '',
        'Date\n(MM-DD-YYYY)',
        'Location',
        'Province',
        'Type of\nattack',
        'Minimum\nstrikes',
        'Maximum\nstrikes',
        'Minimum total people killed',
        'Maximum total people killed',
        'Minimum civilians\nreported killed',
        'Maximum civilians\nreported killed',
        'Minimum children\nreported killed',
        'Maximum children\nreported killed',
        'Minimum reported\ninjured',
        'Maximum reported\ninjured',
        'Link',
    ],
    [
        'VE001',
        date(2016, 3, 1),
        'Osmar ',
        'North  Veld',
        'Drone strike',
        1,
        1,
        4.0,
        6.0,
        0,
        2,
        0,
        1,
        1,
        None,
        'https://example.org/1',
    ],
    [
        'VE002',
        '03/05/2016',
        'Osmar',
        'Sel',
        'Ground operation',
        1,
        3,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
    ],
    ['VE003', date(2016, 3, 9), 'Osmar', None, 'Strike', 1, 1, 2, 2, 3, 3, 0, 0, 0, 0, None],
]


class Desk:
    """A data officer's folder, to import into."""

    def __init__(self, folder):
        self.folder, self.data = folder, folder / 'data'
        shutil.copytree(HERE / 'data', self.data)

    def lay(self, name, change=None, origin=ORIGIN):
        """Lay a file of the samples on the desk, changed, with its origin beside it."""
        path = self.folder / name
        text = (HERE / name).read_bytes().decode()
        for old, new in change or ():
            assert old in text, old
            text = text.replace(old, new)
        path.write_bytes(text.encode())
        if origin:
            path.with_suffix('.origin.yaml').write_text(origin, encoding='utf-8')
        return path

    def book(self, *sheets, name='strikes.xlsx'):
        """Lay a workbook on the desk; a sheet is its name and its rows."""
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets:
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(self.folder / name)
        (self.folder / name).with_suffix('.origin.yaml').write_text(ORIGIN, encoding='utf-8')
        return self.folder / name

    def mapping(self, name, *changes):
        """Write a mapping of one's own, a changed copy of a shipped one; returns its path."""
        text = (ROOT / f'pipeline/importers/{name}.yaml').read_text(encoding='utf-8')
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        path = self.folder / 'own.yaml'
        path.write_text(text, encoding='utf-8')
        return str(path)

    def bring(self, name, path, write=True, to='out'):
        brought = bring(name, path, to, self.data, self.folder, write)
        for target, text in brought.files.items():
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding='utf-8')
        return brought.report

    @property
    def out(self):
        return self.data / 'incidents/out.yaml'

    def records(self):
        return {
            record.id: record
            for record in read_back(self.out.read_text(encoding='utf-8'), 'out.yaml')
        }

    def faults(self, *arguments, **options):
        with pytest.raises(Refused) as refused:
            self.bring(*arguments, **options)
        return [(str(problem.where), problem.what) for problem in refused.value.problems]


def without_raw(text):
    """Return the records of a file as text, without its head and the rows as they came."""
    return re.sub(r'^  raw: .*\n', '', text.partition('\n\n')[2], flags=re.MULTILINE)


def section(report, title):
    """Return the lines of a part of a report."""
    found = re.search(rf'^{re.escape(title)}.*\n((?:  .*\n)*)', report, re.MULTILINE)
    return [line.strip() for line in found[1].splitlines()] if found else []
