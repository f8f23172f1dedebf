"""An invented month: seventy incidents with every kind of number and every kind of gap, and briefs of a few of them."""

import copy
from datetime import date, timedelta

from pipeline.analyse import analyse
from pipeline.language import load_language
from pipeline.model import (
    Attribution,
    BriefDefinition,
    Count,
    Dates,
    Harm,
    Place,
    Public,
    PublicIncident,
)
from tests.drawings import PACKS, ROOT, arabic_indic

TOLL = 'recorded.killed.civilian'
FIRST = date(2031, 5, 1)
ACTORS = {
    'north-league': ('the Northern League', 'الرابطة الشمالية'),
    'river-guard': ('the River Guard', 'حرس النهر'),
    'coast-army': ('the Coast Army', 'جيش الساحل'),
    'old-watch': ('the Old Watch', 'الحرس القديم'),
    'free-band': ('the Free Band', 'الجماعة الحرة'),
}
PLACES = {
    'varn': ('Varn', 'فارن'),
    'oshel': ('Oshel', 'أوشل'),
    'tamir-dal': ('Tamir Dal', 'تامر دال'),
    'keth': ('Keth', 'كيث'),
    'lurim': ('Lurim', 'لوريم'),
    'sadova': ('Sadova', 'سادوفا'),
}
WEAPONS = {
    'shelling': ('shelling', 'قصف'),
    'airstrike': ('airstrike', 'غارة جوية'),
    'mine': ('landmine', 'لغم'),
    'gunfire': ('gunfire', 'إطلاق نار'),
}
LONG = 4  # how often a long name repeats the short one


def spoken(tag, number):
    """A shipped language that knows the invented parties and means."""
    language = load_language(tag, PACKS, ROOT)
    language.terms = language.terms | {
        id: Invented(name=names[number]) for id, names in (ACTORS | WEAPONS).items()
    }
    return language


class Invented(dict):
    """A name that is the same in every form that a language asks for."""

    def __contains__(self, form):
        return True

    def __missing__(self, form):
        return self['name']


ENGLISH, ARABIC = spoken('en', 0), spoken('ar', 1)
LANGUAGES = {'en': ENGLISH, 'ar': ARABIC, 'ar-arab': arabic_indic(ARABIC)}


def long_names(language):
    other = copy.copy(language)
    other.terms = {
        id: type(forms)({form: ' '.join([text] * LONG) for form, text in forms.items()})
        for id, forms in language.terms.items()
    }
    return other


def killed(least, most=None):
    return Count(min=least, max=least if most is None else most)


MINIMUM, UNKNOWN = Count(min=3, qualifier='at-least'), Count(qualifier='unknown')


def incident(
    id,
    day=1,
    actors=('north-league',),
    place='varn',
    weapon='shelling',
    count=None,
    contested=False,
):
    """An invented incident; no day, no place or no means where none is given."""
    on = FIRST + timedelta(day - 1) if day else FIRST
    status = 'contested' if contested else 'alleged'
    return PublicIncident(
        id=f'i-{id}',
        where='memory:1:1',
        date=Dates(
            earliest=on,
            latest=on if day else FIRST + timedelta(30),
            precision='day' if day else 'month',
        ),
        place=place,
        place_text=None,
        place_part=None,
        place_precision='exact',
        type='attack',
        weapon=weapon,
        attributions=tuple(Attribution(actor=actor, status=status) for actor in actors),
        targets=(),
        killed=(Harm(status='civilian', value=killed(1) if count is None else count),),
        injured=(),
        grading='fair',
        sources=(),
        victim_names=(),
        public_note=None,
    )


def month():
    """Seventy incidents on all but three days, with every kind of number and every kind of gap."""
    actors, places, weapons = (list(table) for table in (ACTORS, PLACES, WEAPONS))
    for n in range(70):
        count = {4: killed(2, 6), 9: MINIMUM}.get(n % 12, killed(1 + n * n % 9))
        yield incident(
            n,
            1 + n * 5 % 28,
            (actors[n * n % 7 % 5],),
            places[n * n % 11 % 6],
            weapons[n % 3],
            count,
        )
    yield incident('several', 2, tuple(actors[:2]), count=killed(4))
    yield incident('disputed', 3, contested=True, count=killed(2, 3))
    yield incident('nobody', 4, (), None, None, killed(5))
    yield incident('undated', None, count=killed(3, 8))
    yield incident('no-one-known', 29, ('free-band',), 'sadova', 'gunfire', UNKNOWN)
    yield incident('no-one-killed', 30, ('old-watch',), 'keth', 'mine', killed(0))


def in_the_period_before(incident):
    return incident.model_copy(
        update={
            'date': Dates(earliest=date(2031, 4, 30), latest=date(2031, 4, 30), precision='day')
        }
    )


def ledger_of(incidents, previous=(), days=31, subject='river-guard'):
    brief = BriefDefinition(
        id='month',
        type='monthly',
        edition=1,
        published=date(2031, 6, 5),
        period={'from': FIRST, 'to': FIRST + timedelta(days - 1)},
        basis='death',
        place='land',
        languages=('en', 'ar'),
        source_language='en',
        by='old-watch',
        incidents=(),
        claims=(),
        tally=True,
        subject=subject,
        tiles=(),
        names={},
    )
    places = {
        id: Place(
            id=id, level=1, parent='land', names=dict.fromkeys(PACKS, english) | {'ar': arabic}
        )
        for id, (english, arabic) in PLACES.items()
    }
    wheres = dict.fromkeys(('period-from', 'period-to', 'published'), 'memory:1:1')
    return analyse(
        Public(
            brief=brief,
            wheres=wheres,
            incidents=tuple(incidents),
            claims=(),
            places=places,
            facilities={},
            sources={},
            previous=tuple(map(in_the_period_before, previous)),
        )
    )


LEDGER = ledger_of(month(), [incident(n, count=killed(3)) for n in range(30)])
OTHER_DATA = {
    'a month': LEDGER,
    'one incident': ledger_of([incident(1, count=killed(1))], [incident(2, count=killed(900))]),
    'nobody killed': ledger_of(
        [incident(1, count=killed(0)), incident(2, 5, count=killed(0))],
        [incident(3, count=UNKNOWN)],
    ),
    'thousands on the last day': ledger_of(
        [
            incident(1, 31, count=killed(4000)),
            incident(2, 30, count=killed(3990, 4100)),
            incident(3, None, count=killed(3000, 5000)),
        ],
        [incident(4)],
    ),
    'only what has no part': ledger_of(
        [incident(1, None, (), None, None, killed(7))], [incident(2, count=MINIMUM)]
    ),
    'undated and not known': ledger_of(
        [incident(1, 16), incident(2, None, count=UNKNOWN)], [incident(3)]
    ),
    'a week': ledger_of(
        [incident(n, n, count=killed(n)) for n in range(1, 8)], [incident(9)], days=7
    ),
    'two months': ledger_of(
        [incident(n, n, count=killed(n)) for n in range(1, 62)], [incident(99)], days=61
    ),
}
