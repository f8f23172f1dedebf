"""Make the records of the fictional country: everything here is invented, and every run writes the same bytes.

    python tests/sample/generate.py

It reads the tables of places, facilities and sources beside it and writes ``incidents/``, ``claims/`` and ``canaries.txt``;
the other files of this folder are written by hand.
"""

import csv
import io
import random
import re
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
DATA = HERE / 'data'
PUBLISHED = date(2031, 6, 10)  # of the monthly brief: nothing is documented after it
EARLIER = {
    '2031-01': 45,
    '2031-02': 38,
    '2031-03': 52,
}  # months of the year before April, and how many incidents each

ACTORS = {
    'belthuna-government': 46,
    'ormith-alliance-air-force': 18,
    'seven-ridges-coalition': 12,
    'ash-banner': 12,
    'unidentified': 12,
}
MEANS = {
    'belthuna-government': {
        'shelling': 33,
        'airstrike': 25,
        'gunfire': 9,
        'sniper-fire': 8,
        'rocket': 7,
        'cluster-munition': 5,
        'torture': 5,
        'siege': 3,
        'incendiary-weapon': 2,
        'poison-gas': 1,
        'tear-gas': 1,
        'military-vehicle': 1,
    },
    'ormith-alliance-air-force': {'airstrike': 70, 'drone-strike': 25, 'cluster-munition': 5},
    'seven-ridges-coalition': {
        'shelling': 42,
        'rocket': 25,
        'gunfire': 14,
        'sniper-fire': 10,
        'landmine': 5,
        'torture': 4,
    },
    'ash-banner': {'gunfire': 30, 'car-bomb': 20, 'landmine': 20, 'shelling': 20, 'torture': 10},
    'unidentified': {
        'landmine': 34,
        'unexploded-ordnance': 20,
        'gunfire': 16,
        'unknown-means': 16,
        'car-bomb': 10,
        'military-vehicle': 4,
    },
}
KINDS = {
    'airstrike': 'air-attack',
    'drone-strike': 'air-attack',
    'cluster-munition': 'air-attack',
    'incendiary-weapon': 'air-attack',
    'poison-gas': 'air-attack',
    'shelling': 'shelling',
    'rocket': 'shelling',
    'gunfire': 'ground-attack',
    'sniper-fire': 'ground-attack',
    'tear-gas': 'ground-attack',
    'landmine': 'explosion',
    'car-bomb': 'explosion',
    'unexploded-ordnance': 'explosion',
    'torture': 'detention',
    'siege': 'deprivation',
    'military-vehicle': 'accident',
    'unknown-means': 'unknown-event',
}
HEAVY = (
    'airstrike',
    'drone-strike',
    'cluster-munition',
    'incendiary-weapon',
    'poison-gas',
    'shelling',
    'rocket',
    'car-bomb',
)
AREAS = {
    'belthuna-government': {
        'tashdira': 34,
        'lumshar': 30,
        'zinkura': 22,
        'nakhmora': 6,
        'thurlan': 4,
        'kudmira': 4,
    },
    'ormith-alliance-air-force': {'zinkura': 40, 'nakhmora': 40, 'thurlan': 20},
    'seven-ridges-coalition': {'kudmira': 50, 'tashdira': 30, 'lumshar': 20},
    'ash-banner': {'thurlan': 55, 'nakhmora': 35, 'zinkura': 10},
    'unidentified': {
        'tashdira': 1,
        'lumshar': 1,
        'zinkura': 1,
        'nakhmora': 1,
        'thurlan': 1,
        'kudmira': 1,
    },
}
STANDINGS = {'alleged': 64, 'contested': 11, 'claimed': 9, 'denied': 9, 'accepted': 7}
PRECISIONS = {
    'exact': 62,
    'near': 14,
    'sub-district': 8,
    'district': 7,
    'governorate': 4,
    'unknown': 4,
    'country': 1,
}
# How the sources name places that could not be matched, in each language: the four of the dice, and one of the incidents written out.
UNMATCHED = {
    'en': (
        'a farm road between two villages',
        'the northern crossing',
        'a field near the old quarry',
        'the last house of the valley',
        'a bend of the river below the mill',
    ),
    'ar': (
        'طريق زراعي بين قريتين',
        'المعبر الشمالي',
        'حقل قرب المقلع القديم',
        'آخر بيت في الوادي',
        'منعطف النهر أسفل الطاحونة',
    ),
    'fr': (
        'un chemin agricole entre deux villages',
        'le point de passage nord',
        'un champ près de l’ancienne carrière',
        'la dernière maison de la vallée',
        'un méandre de la rivière en aval du moulin',
    ),
    'es': (
        'un camino rural entre dos aldeas',
        'el paso del norte',
        'un campo junto a la antigua cantera',
        'la última casa del valle',
        'un recodo del río más abajo del molino',
    ),
    'ru': (
        'полевая дорога между двумя деревнями',
        'северный пропускной пункт',
        'поле у старого карьера',
        'последний дом в долине',
        'излучина реки ниже мельницы',
    ),
    'tr': (
        'iki köy arasındaki tarla yolu',
        'kuzey geçişi',
        'eski taş ocağının yakınındaki bir tarla',
        'vadinin son evi',
        'değirmenin aşağısındaki nehir kıvrımı',
    ),
    'de': (
        'ein Feldweg zwischen zwei Dörfern',
        'der nördliche Übergang',
        'ein Feld am alten Steinbruch',
        'das letzte Haus des Tals',
        'eine Flussbiegung unterhalb der Mühle',
    ),
    'zh-Hans': (
        '两村之间的一条田间小路',
        '北部过境点',
        '旧采石场附近的一块田地',
        '山谷尽头的一户人家',
        '磨坊下游的河湾',
    ),
}
*UNNAMED, RIVER_BEND = (
    dict(zip(UNMATCHED, texts, strict=True)) for texts in zip(*UNMATCHED.values(), strict=True)
)
SOURCES = {
    'monitor-daily': 24,
    'record-field-reports': 20,
    'courier': 14,
    'radio': 12,
    'wire': 10,
    'relief-dataset': 10,
    'residents-canary-9001': 8,
    'residents-canary-9002': 6,
    'medics-canary-9004': 8,
    'survivors-canary-9007': 3,
    'monitor-2031-05': 4,
    'ministry-2031-05': 3,
}
SPOKEN = {
    'belthuna-government': 'government-bulletin',
    'seven-ridges-coalition': 'coalition-statements',
    'ormith-alliance-air-force': 'alliance-press-office',
}
STATUSES = ('civilian', 'protected', 'combatant', 'participant', 'unknown')
GROUPS = ('children', 'women', 'men', 'boys', 'girls', 'unknown')
RESTRICTED = ('restricted_note', 'witness', 'witness_phone', 'witness_handle')
HEAD = (
    'id',
    'date',
    'date_precision',
    'documented',
    'place',
    *(f'place_text.{tag}' for tag in UNMATCHED),
    'place_part',
    'place_precision',
    'latitude',
    'longitude',
    'type',
    'weapon',
    'actors',
    'facilities',
    'sites_of',
    'damage',
    'killed_civilian',
    *(f'killed_civilian_{group}' for group in GROUPS),
    'killed_combatant',
    'killed_unknown',
    'injured_civilian',
    *(f'injured_civilian_{group}' for group in GROUPS),
    'injured_combatant',
    'injured_unknown',
    'grading',
    'sources',
    'public_note',
    'duplicate_of',
    *RESTRICTED,
)


class Count(NamedTuple):
    """A count as the records have it; ``least`` and ``most`` are None where the qualifier leaves them open."""

    least: int | None
    most: int | None
    qualifier: str = 'as-stated'

    def cell(self):
        """As typed into a spreadsheet."""
        if self.qualifier != 'as-stated':
            return ' '.join(
                filter(
                    None,
                    (
                        self.qualifier.replace('-', ' '),
                        str(self.most if self.least is None else self.least) if self.known else '',
                    ),
                )
            )
        return str(self.least) if self.least == self.most else f'{self.least}-{self.most}'

    def flow(self):
        """As written in YAML."""
        if self == UNKNOWN:
            return 'unknown'
        if self.qualifier == 'as-stated' and self.least == self.most:
            return str(self.least)
        ends = {
            'min': self.least,
            'max': self.most,
            'qualifier': None if self.qualifier == 'as-stated' else self.qualifier,
        }
        return flow({key: value for key, value in ends.items() if value is not None})

    @property
    def known(self):
        return self.least is not None or self.most is not None

    @property
    def floor(self):
        return self.least or 0


UNKNOWN, A_NUMBER = Count(None, None, 'unknown'), Count(None, None, 'a-number-of')


def exactly(n):
    return Count(n, n)


def at_least(n):
    return Count(n, None, 'at-least')


class Chance:
    """Picks by ``random()`` alone: its sequence is the one that Python promises to keep from version to version."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def happens(self, share):
        return self.random() < share

    def number(self, least, most):
        return least + int(self.random() * (most - least + 1))

    def some(self, n, share):
        return sum(self.happens(share) for _ in range(n))

    def one(self, options):
        return options[self.number(0, len(options) - 1)]

    def weighed(self, weights):
        left = self.random() * sum(weights.values())
        for option, weight in weights.items():
            left -= weight
            if left < 0:
                return option
        return option


class Canaries:
    """Hands out strings that are seen nowhere else, and remembers them."""

    def __init__(self, chance):
        self.chance, self.all, self.consented = chance, [], 0

    def text(self):
        self.all.append(f'CANARY-{len(self.all) + 1:04}')
        return self.all[-1]

    def degrees(self, whole):
        """Full precision, in an ocean without land; it never ends in a zero, which a number would lose."""
        found = f'-{whole}.{self.chance.number(10000, 99999)}{self.chance.number(1, 9)}'
        if found in self.all:
            return self.degrees(whole)
        self.all.append(found)
        return found

    def coordinates(self):
        return {
            'latitude': self.degrees(self.chance.number(47, 49)),
            'longitude': self.degrees(self.chance.number(121, 126)),
        }

    def name(self, minor, consent):
        """A name that may leave is no canary: the only restricted words that are meant to be seen."""
        if minor or not consent:
            return self.text()
        self.consented += 1
        return f'CONSENTED-{self.consented:04}'


class Country:
    """The places and facilities of the reference tables."""

    def __init__(self):
        rows = {row['id']: row for row in table('places.csv')}
        self.parents = {name: row['parent'] for name, row in rows.items()}
        self.levels = {name: int(row['level']) for name, row in rows.items()}
        self.facilities = [
            (row['id'], row['type'], row['place']) for row in table('facilities.csv')
        ]
        self.towns = {
            area: [
                name for name in rows if self.levels[name] == 3 and self.governorate(name) == area
            ]
            for area in rows
            if self.levels[area] == 1
        }
        self.country = next(name for name, level in self.levels.items() if level == 0)

    def governorate(self, place):
        return self.above(place, 1)

    def above(self, place, level):
        while self.levels.get(place, 0) > level:
            place = self.parents[place]
        return place if self.levels.get(place) == level else None


def table(name):
    return list(
        csv.DictReader(io.StringIO((DATA / 'reference' / name).read_text(encoding='utf-8')))
    )


class Month:
    """Invents the incidents of one month."""

    def __init__(self, month, country, chance, canaries):
        self.month, self.country, self.chance, self.canaries = month, country, chance, canaries
        year, number = map(int, month.split('-'))
        self.first = date(year, number, 1)
        self.last = (self.first + timedelta(days=31)).replace(day=1) - timedelta(days=1)

    def day(self, number):
        return self.first.replace(day=number)

    def incident(self, **given):
        """Return one incident: what is not given is left to chance."""
        made = dict(given)
        for field in (
            'attributions',
            'weapon',
            'where',
            'date',
            'harm',
            'sources',
            'grading',
            'documented',
            'restricted',
        ):
            for key, value in getattr(self, field)(made).items():
                made.setdefault(key, value)
        return made

    def attributions(self, made):
        actor, standing = self.chance.weighed(ACTORS), self.chance.weighed(STANDINGS)
        if actor == 'unidentified':
            return {'attributions': [(actor, 'alleged')]}
        others = [other for other in ACTORS if other not in (actor, 'unidentified')]
        found = [(actor, standing)]
        if standing in ('contested', 'denied') and self.chance.happens(0.6):
            second = self.chance.one(others)
            found.append((second, 'contested' if standing == 'contested' else 'alleged'))
            if standing == 'contested' and self.chance.happens(0.2):
                found.append(
                    (self.chance.one([other for other in others if other != second]), 'denied')
                )
        return {'attributions': found}

    def weapon(self, made):
        weapon = made.get('weapon') or self.chance.weighed(MEANS[made['attributions'][0][0]])
        return {'weapon': weapon, 'type': KINDS[weapon]}

    def where(self, made):
        if 'place' in made:
            return {'place_precision': 'exact', 'targets': []}
        chance, country = self.chance, self.country
        area = chance.weighed(AREAS[made['attributions'][0][0]])
        if made['weapon'] in HEAVY and chance.happens(0.24):
            inside = [one for one in country.facilities if country.governorate(one[2]) == area]
            if inside:
                facility, _, place = chance.one(inside)
                damage = chance.weighed({'damaged': 50, 'destroyed': 15, 'unknown': 25, 'none': 10})
                return {
                    'place': place,
                    'place_precision': 'exact',
                    'targets': [{'facility': facility, 'damage': damage}],
                }
        place = chance.weighed(
            {town: 1 / (rank + 1) for rank, town in enumerate(country.towns[area])}
        )
        precision = chance.weighed(PRECISIONS)
        found = {'place_precision': precision, 'targets': []}
        if precision == 'unknown':
            return {**found, 'place': 'unknown', 'place_text': chance.one(UNNAMED)}
        level = {'district': 2, 'governorate': 1, 'country': 0}.get(precision, 3)
        inner = [
            name
            for name, parent in country.parents.items()
            if parent == place and country.levels[name] == 4
        ]
        if precision == 'exact' and inner and chance.happens(0.25):
            return {**found, 'place': inner[0]}
        if precision == 'near' and chance.happens(0.4):
            found['place_part'] = chance.one(
                ('eastern-outskirts', 'northern-countryside', 'old-quarter')
            )
        if made['weapon'] in HEAVY and chance.happens(0.05):
            found['targets'] = [
                {
                    'sites_of': chance.one(
                        ('seven-ridges-coalition', 'ash-banner', 'belthuna-government')
                    ),
                    'damage': 'unknown',
                }
            ]
        return {**found, 'place': country.above(place, level)}

    def date(self, made):
        chance, kind = (
            self.chance,
            self.chance.weighed({'day': 88, 'period': 6, 'week': 4, 'month': 2}),
        )
        number = chance.number(1, self.last.day)
        if kind == 'month':
            return {'date': (self.first, self.last, kind)}
        length = {'day': 0, 'week': 6}.get(kind) if kind != 'period' else chance.number(1, 4)
        first = self.day(min(number, self.last.day - length))
        return {'date': (first, first + timedelta(days=length), kind)}

    def harm(self, made):
        chance, weapon = self.chance, made['weapon']
        if chance.happens(0.14):
            return {'killed': {}, 'injured': self.injured(0, weapon) if chance.happens(0.3) else {}}
        size = chance.weighed(
            {0: 15, 1: 31, 2: 18, 3: 10, 4: 7, 5: 5, 9: 8, 19: 4, 34: 2}
            if weapon in HEAVY
            else {0: 6, 1: 66, 2: 16, 3: 7, 4: 3, 6: 2}
        )
        dead = (
            size
            if size < 6
            else chance.number(
                6 if size == 9 else 10 if size == 19 else 5 if size == 6 else 20, size
            )
        )
        killed = {'civilian': self.counted(dead)}
        if chance.happens(0.03):
            killed['civilian'] = (A_NUMBER, {})
        elif chance.happens(0.03):
            killed['civilian'] = (UNKNOWN, {})
        elif chance.happens(0.02):
            killed = {'combatant': (exactly(dead + 1), {}), 'civilian': (exactly(0), {})}
        if chance.happens(0.11):
            killed.setdefault('combatant', (self.blurred(chance.number(1, 6)), {}))
        if chance.happens(0.09):
            killed['unknown'] = (self.blurred(chance.number(1, 4)), {})
        return {'killed': killed, 'injured': self.injured(dead, weapon)}

    def injured(self, dead, weapon):
        chance = self.chance
        if not chance.happens(0.7 if weapon in HEAVY else 0.35):
            return {}
        injured = {'civilian': self.counted(chance.number(1, 2 * dead + 4), shown=0.3)}
        if chance.happens(0.05):
            injured['civilian'] = (A_NUMBER, {})
        if chance.happens(0.05):
            injured['combatant'] = (self.blurred(chance.number(1, 5)), {})
        if chance.happens(0.05):
            injured['unknown'] = (self.blurred(chance.number(1, 5)), {})
        return injured

    def counted(self, n, shown=0.6):
        """Return a total and the groups known within it, which are never more than its least."""
        total = self.blurred(n)
        room = total.most if total.least is None else total.least
        return total, self.groups(room) if room and self.chance.happens(shown) else {}

    def groups(self, n):
        chance = self.chance
        children = chance.some(n, 0.24)
        women = chance.some(n - children, 0.26)
        men = n - children - women
        way = chance.weighed({'some': 70, 'all': 14, 'halves': 9, 'unclear': 7})
        found = {'children': children, 'women': women}
        if way == 'all':
            found['men'] = men
        elif way == 'halves':
            boys = chance.some(children, 0.5)
            found = {'women': women, 'boys': boys, 'girls': children - boys}
        elif way == 'unclear':
            found['unknown'] = chance.number(0, men)
        return {group: self.part(count) for group, count in found.items() if count}

    def part(self, n):
        way = self.chance.weighed({'exactly': 90, 'least': 7, 'range': 3})
        return at_least(n) if way == 'least' else Count(n - 1, n) if way == 'range' else exactly(n)

    def blurred(self, n):
        way = (
            self.chance.weighed({'exactly': 66, 'range': 14, 'least': 13, 'about': 6, 'most': 4})
            if n > 1
            else self.chance.weighed({'exactly': 94, 'least': 6 * n})
        )
        if way == 'range':
            return Count(n, n + self.chance.number(1, max(2, n // 3)))
        if way == 'about' and n >= 3:
            return Count(n, n, 'about')
        if way == 'most':
            return Count(None, n, 'at-most')
        return at_least(n) if way == 'least' else exactly(n)

    def sources(self, made):
        found = []
        for _ in range(self.chance.weighed({1: 38, 2: 40, 3: 17, 4: 5})):
            source = self.chance.weighed(SOURCES)
            if source not in found and not (source.endswith('2031-05') and self.month != '2031-05'):
                found.append(source)
        spoken = [
            SPOKEN[actor]
            for actor, standing in made['attributions']
            if standing in ('claimed', 'accepted', 'denied') and actor in SPOKEN
        ]
        return {'sources': [*found, *spoken] or ['record-field-reports']}

    def grading(self, made):
        standings = {standing for _, standing in made['attributions']}
        civilian = made['killed'].get('civilian', (UNKNOWN,))[0]
        if 'combatant' in made['killed'] and civilian == exactly(0):
            grading = 'discounted'
        elif self.chance.happens(0.05):
            grading = 'not-graded'
        elif 'accepted' in standings:
            grading = 'confirmed'
        elif 'contested' in standings:
            grading = 'contested'
        else:
            grading = 'weak' if len(made['sources']) == 1 and self.chance.happens(0.75) else 'fair'
        return {'grading': grading}

    def documented(self, made):
        late = self.chance.weighed({0: 45, 1: 25, 2: 10, 7: 12, 30: 6, 40: 2})
        late = (
            late
            if late < 3
            else self.chance.number(3 if late == 7 else 8 if late == 30 else 31, late)
        )
        return (
            {'documented': min(made['date'][1] + timedelta(days=late), PUBLISHED)}
            if self.chance.happens(0.96)
            else {}
        )

    def restricted(self, made):
        found = {
            key: self.canaries.text()
            for key, share in zip(RESTRICTED, (0.3, 0.5, 0.25, 0.15), strict=True)
            if self.chance.happens(share)
        }
        return (
            {**found, 'coordinates': self.canaries.coordinates()}
            if self.chance.happens(0.7)
            else found
        )

    def victims(self, made):
        """Add victims, no more than are known to be dead, and the row as it came."""
        chance, canaries = self.chance, self.canaries
        dead = made['killed'].get('civilian', (UNKNOWN, {}))[0].floor
        if dead and chance.happens(0.75):
            people = [
                (chance.happens(0.25), chance.happens(0.35))
                for _ in range(chance.number(1, min(dead, 3)))
            ]
            made['victims'] = [
                {
                    'name': canaries.name(minor, consent),
                    'minor': minor,
                    'consent_to_publish': consent,
                }
                for minor, consent in people
            ]
        raw = {key: made.pop(key) for key in RESTRICTED[1:] if key in made}
        if chance.happens(0.4):
            raw['interview'] = canaries.text()
        return {**made, 'raw': raw} if raw else made

    def like(self, other, **changed):
        """Return another record of what may be the same: own sources, own restricted words, a count that is nearly the same."""
        kept = {
            key: value
            for key, value in other.items()
            if key
            not in (
                'sources',
                'documented',
                'coordinates',
                'victims',
                'raw',
                'grading',
                'public_note',
                *RESTRICTED,
            )
        }
        n = kept['killed']['civilian'][0].least
        return self.incident(
            **{
                **kept,
                'killed': {
                    'civilian': (
                        self.chance.one((exactly(n + 1), Count(n, n + 2), at_least(n))),
                        {},
                    )
                },
                **changed,
            }
        )


def told(month):
    """Yield the incidents that the prose of the monthly brief tells of, and those that only hands write."""
    government, coalition, alliance, ash = (
        next(iter(ACTORS)),
        'seven-ridges-coalition',
        'ormith-alliance-air-force',
        'ash-banner',
    )
    yield {
        'date': on(month, 9),
        'place': 'fenshala',
        'attributions': [(government, 'alleged')],
        'weapon': 'airstrike',
        'targets': [{'facility': 'fenshala-thursday-market', 'damage': 'destroyed'}],
        'killed': {
            'civilian': (Count(58, 64), {'children': exactly(17), 'women': at_least(12)}),
            'unknown': (exactly(3), {}),
        },
        'injured': {'civilian': (at_least(120), {})},
        'sources': ['monitor-daily', 'courier', 'medics-canary-9004'],
        'grading': 'fair',
    }
    yield {
        'date': on(month, 22),
        'place': 'nolfreya',
        'attributions': [(alliance, 'accepted')],
        'weapon': 'airstrike',
        'targets': [{'facility': 'dry-valley-camp', 'damage': 'damaged'}],
        'killed': {'civilian': (exactly(44), {'children': exactly(19), 'women': exactly(14)})},
        'injured': {'civilian': (Count(70, 90), {'children': at_least(25)})},
        'sources': ['alliance-press-office', 'monitor-daily', 'relief-dataset'],
        'grading': 'confirmed',
    }
    yield {
        'date': on(month, 27),
        'place': 'gholmera',
        'attributions': [(ash, 'claimed')],
        'weapon': 'car-bomb',
        'targets': [{'facility': 'gholmera-livestock-market', 'damage': 'damaged'}],
        'killed': {
            'civilian': (
                exactly(38),
                {
                    'women': exactly(6),
                    'boys': exactly(3),
                    'girls': exactly(1),
                    'unknown': exactly(5),
                },
            )
        },
        'injured': {'civilian': (Count(60, 60, 'about'), {})},
        'sources': ['radio', 'wire'],
        'grading': 'fair',
    }
    yield {
        'date': on(month, 13),
        'place': 'raskuma',
        'attributions': [(government, 'contested'), (coalition, 'contested'), (ash, 'denied')],
        'weapon': 'rocket',
        'targets': [{'facility': 'raskuma-grain-market', 'damage': 'damaged'}],
        'killed': {'civilian': (Count(12, 15), {'children': exactly(2)})},
        'injured': {'civilian': (A_NUMBER, {})},
        'sources': ['coalition-statements', 'government-bulletin', 'monitor-daily'],
        'grading': 'contested',
        'public_note': 'note-disputed',
    }
    yield {
        'date': on(month, 4),
        'place': 'lumshar',
        'place_precision': 'governorate',
        'attributions': [(government, 'denied')],
        'weapon': 'torture',
        'documented': date(2031, 6, 7),
        'killed': {'civilian': (exactly(1), {'men': exactly(1)})},
        'injured': {},
        'sources': ['survivors-canary-9007'],
        'grading': 'weak',
        'public_note': 'note-late',
    }
    yield {
        'date': on(month, 19),
        'place': 'unknown',
        'place_text': RIVER_BEND,
        'place_precision': 'unknown',
        'attributions': [('unidentified', 'alleged')],
        'weapon': 'landmine',
        'killed': {'civilian': (exactly(4), {'children': exactly(4)})},
        'injured': {'civilian': (exactly(2), {})},
        'sources': ['radio', 'residents-canary-9001'],
        'grading': 'fair',
        'public_note': 'note-unnamed-place',
    }
    yield {
        'date': on(month, 25),
        'place': 'tirfusa',
        'attributions': [(alliance, 'claimed')],
        'weapon': 'drone-strike',
        'targets': [
            {'facility': 'zinkura-power-station', 'damage': 'destroyed'},
            {'facility': 'hushfar-bakery', 'damage': 'none'},
            {'sites_of': coalition, 'value': exactly(3), 'damage': 'unknown'},
        ],
        'killed': {'civilian': (Count(None, 5, 'at-most'), {}), 'combatant': (at_least(8), {})},
        'injured': {'protected': (exactly(1), {})},
        'sources': ['alliance-press-office', 'wire'],
        'grading': 'fair',
    }
    yield {
        'date': (month.day(1), month.last, 'month'),
        'place': 'belthuna',
        'place_precision': 'country',
        'attributions': [('unidentified', 'alleged')],
        'weapon': 'unexploded-ordnance',
        'killed': {'civilian': (Count(7, 7, 'about'), {})},
        'injured': {'civilian': (UNKNOWN, {})},
        'sources': ['relief-dataset'],
        'grading': 'not-graded',
    }
    yield {
        'date': on(month, 16),
        'place': 'safdoura',
        'place_precision': 'near',
        'attributions': [(coalition, 'alleged'), (government, 'alleged')],
        'weapon': 'shelling',
        'killed': {
            'combatant': (Count(6, 9), {}),
            'participant': (Count(2, 4), {}),
            'civilian': (exactly(0), {}),
        },
        'injured': {'combatant': (at_least(4), {})},
        'sources': ['coalition-statements'],
        'grading': 'discounted',
    }


FLASH = {
    'place': 'kurshami',
    'attributions': [('belthuna-government', 'alleged')],
    'weapon': 'airstrike',
    'targets': [
        {'facility': 'kurshami-primary-school', 'damage': 'destroyed'},
        {'facility': 'kurshami-field-hospital', 'damage': 'damaged'},
    ],
    'killed': {'civilian': (at_least(27), {'children': at_least(11), 'women': exactly(7)})},
    'injured': {'civilian': (Count(40, 55), {})},
    'sources': ['monitor-daily', 'courier', 'medics-canary-9004'],
    'grading': 'fair',
    'public_note': 'note-school',
}


def on(month, number):
    return month.day(number), month.day(number), 'day'


def crossing(month):
    """Yield the three that may have happened in either of two months."""
    yield {
        'date': (date(2031, 4, 29), date(2031, 5, 2), 'period'),
        'place': 'ziltefa',
        'killed': {'civilian': (exactly(3), {'women': exactly(1)})},
    }
    yield {
        'date': (date(2031, 5, 30), date(2031, 6, 1), 'period'),
        'place': 'merthafa',
        'killed': {'civilian': (at_least(6), {'children': exactly(2)})},
    }
    yield {
        'date': (date(2031, 5, 26), date(2031, 6, 1), 'week'),
        'place': 'khorzab',
        'place_precision': 'district',
        'killed': {'civilian': (UNKNOWN, {})},
    }


def numbered(incidents, month, start):
    """Give ids in the order of days; an id says nothing but its month."""
    ordered = sorted(incidents, key=lambda one: one['date'][:2])
    for number, incident in enumerate(ordered, start):
        incident['id'] = f'i{month[2:]}-{number:03}'
    return ordered


def repeatable(incidents):
    """Return those that another record could repeat: a day, a place and a number of dead are known."""
    return [
        one
        for one in incidents
        if one['date'][2] == 'day'
        and one['place_precision'] == 'exact'
        and one['killed'].get('civilian', (UNKNOWN,))[0].qualifier == 'as-stated'
        and 2 <= one['killed']['civilian'][0].floor <= 9
        and not one['targets']
    ]


def slip(incidents):
    """Let one record contradict itself as its source does: a woman and a child are named among one dead. ``anomalies.yaml`` accepts it."""
    one = next(
        one
        for one in incidents
        if one['killed'].get('civilian') == (exactly(1), {'women': exactly(1)})
        and one['grading'] == 'fair'
    )
    one['killed'] = {
        **one['killed'],
        'civilian': (exactly(1), {'children': exactly(1), 'women': exactly(1)}),
    }


def row_of(incident):
    """Return an incident as the cells of a spreadsheet."""
    first, last, precision = incident['date']
    cells = {
        key: incident[key]
        for key in (
            'id',
            'place',
            'place_part',
            'place_precision',
            'type',
            'weapon',
            'grading',
            'public_note',
            *RESTRICTED,
        )
        if key in incident
    }
    cells |= incident.get('coordinates', {})
    cells |= {f'place_text.{tag}': text for tag, text in incident.get('place_text', {}).items()}
    cells |= {
        'date': str(first) if first == last else f'{first}/{last}',
        'date_precision': precision if precision in ('week', 'month') else '',
        'documented': str(incident.get('documented', '')),
        'actors': '; '.join(f'{actor}: {standing}' for actor, standing in incident['attributions']),
        'sources': '; '.join(incident['sources']),
        'duplicate_of': incident.get('duplicate_of', {}).get('id', ''),
    }
    for column in ('facility', 'sites_of'):
        cells['facilities' if column == 'facility' else column] = '; '.join(
            target[column] for target in incident['targets'] if column in target
        )
    cells['damage'] = next(
        (target['damage'] for target in incident['targets'] if target['damage'] != 'unknown'), ''
    )
    for kind in ('killed', 'injured'):
        for status, (total, parts) in incident[kind].items():
            cells[f'{kind}_{status}'] = total.cell()
            cells |= {f'{kind}_{status}_{group}': part.cell() for group, part in parts.items()}
    return [cells.get(column, '') for column in HEAD]


def csv_of(incidents):
    text = io.StringIO(newline='')
    csv.writer(text, lineterminator='\n').writerows([HEAD, *map(row_of, incidents)])
    return text.getvalue()


def flow(value):
    """Return a value as YAML on one line."""
    if isinstance(value, Count):
        return value.flow()
    if isinstance(value, dict):
        return '{' + ', '.join(f'{key}: {flow(each)}' for key, each in value.items()) + '}'
    if isinstance(value, list):
        return '[' + ', '.join(map(flow, value)) + ']'
    return str(value).lower() if isinstance(value, bool) else str(value)


def record_of(incident):
    """Return an incident in the form of a record."""
    first, last, precision = incident['date']
    found = {
        'id': incident['id'],
        'date': {'earliest': first, 'latest': last, 'precision': precision},
        'documented': incident.get('documented'),
        'place': incident['place'],
        'place_text': incident.get('place_text'),
        'place_part': incident.get('place_part'),
        'place_precision': incident['place_precision'],
        'coordinates': incident.get('coordinates'),
        'type': incident['type'],
        'weapon': incident['weapon'],
        'attributions': [
            {'actor': actor, 'status': standing} for actor, standing in incident['attributions']
        ],
        'targets': [
            {**({'value': A_NUMBER} if 'sites_of' in target else {}), **target}
            for target in incident['targets']
        ],
    }
    for kind in ('killed', 'injured'):
        found[kind] = [
            {
                'status': status,
                'value': incident[kind][status][0],
                'of_which': [
                    {'group': group, 'value': part}
                    for group, part in incident[kind][status][1].items()
                ],
            }
            for status in STATUSES
            if status in incident[kind]
        ] or 'unknown'
    found |= {
        key: incident.get(key)
        for key in ('grading', 'sources', 'victims', 'restricted_note', 'public_note')
    }
    return {
        **found,
        'duplicate_of': incident.get('duplicate_of', {}).get('id'),
        'raw': incident.get('raw'),
    }


def yaml_of(records, head):
    """Return records as YAML: a key a line, and the entries of longer lists a line each."""
    lines = [f'# FICTIONAL. {head}']
    for record in records:
        lead = '\n- '
        for key, value in record.items():
            if value in (None, [], {}):
                continue
            if isinstance(value, list) and isinstance(value[0], dict):
                value = [
                    {name: each for name, each in entry.items() if each != []} for entry in value
                ]
                lines.append(f'{lead}{key}:' + ''.join(f'\n    - {flow(entry)}' for entry in value))
            else:
                lines.append(f'{lead}{key}: {flow(value)}')
            lead = '  '
    return '\n'.join(lines) + '\n'


class Toll:
    """What the incidents of the month itemise: the invented organisations state totals not far from it, or far."""

    def __init__(self, incidents, country):
        self.incidents, self.country = (
            [one for one in incidents if 'duplicate_of' not in one],
            country,
        )

    def dead(self, actor, group=None, area=None):
        found = 0
        for incident in self.by(actor):
            total, parts = incident['killed'].get('civilian', (UNKNOWN, {}))
            if area is None or self.country.governorate(incident['place']) == area:
                wanted = ('children', 'boys', 'girls') if group == 'children' else (group,)
                found += (
                    sum(part.floor for name, part in parts.items() if name in wanted)
                    if group
                    else total.floor
                )
        return found

    def by(self, actor):
        return [incident for incident in self.incidents if incident['attributions'][0][0] == actor]

    def attacks(self, actor, weapon, area):
        return sum(
            incident['weapon'] == weapon and self.country.governorate(incident['place']) == area
            for incident in self.by(actor)
        )

    def struck(self, actor):
        """How many facilities of each type, each as often as it was struck."""
        kinds = {name: kind for name, kind, _ in self.country.facilities}
        struck = [
            kinds[target['facility']]
            for incident in self.by(actor)
            for target in incident['targets']
            if 'facility' in target
        ]
        return {
            kind: struck.count(kind) for kind in dict.fromkeys(kinds.values()) if kind in struck
        }


def claims(toll):
    """Return the statements of two organisations: the monitor's totals, and the ministry's, which contradict them."""
    areas, government, alliance = (
        list(toll.country.towns),
        'belthuna-government',
        'ormith-alliance-air-force',
    )
    period = {'from': '2031-05-01', 'to': '2031-05-31'}
    monitor = {
        'by': 'nakhmora-monitor',
        'source': 'monitor-2031-05',
        'published': '2031-06-02',
        'period': period,
    }
    ministry = {
        'by': 'belthuna-health-ministry',
        'source': 'ministry-2031-05',
        'published': '2031-06-04',
        'period': period,
    }

    def killed(name, whose, actor, value, share, items=()):
        groups = [
            {'group': group, 'value': exactly(toll.dead(actor, group) * share // 100)}
            for group in ('children', 'women')
        ]
        return {
            'id': name,
            **whose,
            'actor': actor,
            'measure': 'killed',
            'status': 'civilian',
            'value': value,
            'of_which': groups,
            'items': list(items),
        }

    stated = []
    for actor in ACTORS:
        items = (
            [{'place': area, 'value': exactly(toll.dead(actor, area=area) + 2)} for area in areas]
            if actor == government
            else ()
        )
        value = (
            exactly(sum(item['value'].least for item in items))
            if items
            else at_least(toll.dead(actor) * 106 // 100 + 1)
        )
        stated.append(killed(f'monitor-killed-{actor}', monitor, actor, value, 104, items))
    attacks = [
        {'place': area, 'value': exactly(n)}
        for area in areas
        if (n := toll.attacks(alliance, 'airstrike', area))
    ]
    stated.append(
        {
            'id': 'monitor-airstrikes',
            **monitor,
            'actor': alliance,
            'measure': 'attacks',
            'weapon': 'airstrike',
            'value': exactly(sum(item['value'].least for item in attacks)),
            'items': attacks,
        }
    )
    struck = [
        {'facility_type': kind, 'value': exactly(n)} for kind, n in toll.struck(government).items()
    ]
    stated.append(
        {
            'id': 'monitor-facilities',
            **monitor,
            'actor': government,
            'measure': 'facilities-targeted',
            'value': exactly(sum(item['value'].least for item in struck)),
            'items': struck,
        }
    )

    said = [
        killed(
            f'ministry-killed-{actor}',
            ministry,
            actor,
            exactly(toll.dead(actor) * share // 100),
            share - 4,
        )
        for actor, share in ((government, 35), ('seven-ridges-coalition', 170), ('ash-banner', 120))
    ]
    total = sum(claim['value'].least for claim in said)
    groups = {
        group: sum(
            part['value'].least
            for claim in said
            for part in claim['of_which']
            if part['group'] == group
        )
        for group in ('children', 'women')
    }
    page = {
        'id': 'ministry-page-2031-05',
        'source': 'the page of the Ministry of Health of 4 June 2031, as an auditor copies it',
        'published': '2031-06-04',
        'period': {**period, 'days': 31},
        'totals': {
            'killed': {
                'value': total,
                'by_actor': {claim['actor']: claim['value'] for claim in said},
                'of_which': groups,
            }
        },
        'shares': [
            {
                'percent': f'{100 * sum(groups.values()) / total:.1f}',
                'part': ['children', 'women'],
                'of': ['killed'],
            }
        ],
        'rates': [{'per_day': f'{total / 31:.1f}', 'of': ['killed']}],
    }
    return {
        'data/claims/2031-06-02-monitor.yaml': yaml_of(
            stated,
            'What an invented monitoring group states for May 2031: totals for each actor, one of them by governorate.',
        ),
        'data/claims/2031-06-04-ministry.yaml': yaml_of(
            said,
            'What an invented ministry states for the same month. Its numbers contradict those of the monitoring group.',
        ),
        'data/claims/2031-06-04-ministry-page.yaml': yaml_of(
            [page],
            "The ministry's page as a statement for `make audit`; no brief names it. Its percentage and its rate are right.",
        ),
    }


def files():
    """Return what the folder holds, by path."""
    country, chance = Country(), Chance('belthuna')
    canaries = Canaries(chance)
    april, may = (
        Month('2031-04', country, chance, canaries),
        Month('2031-05', country, chance, canaries),
    )

    before = numbered([april.incident() for _ in range(150)], '2031-04', 1)
    table = [may.incident() for _ in range(258)]
    single = repeatable(table)
    originals = [single[len(single) * i // 11] for i in range(11)]
    table += [may.like(one, duplicate_of=one) for one in originals[:5]]
    table += [may.like(one) for one in originals[5:7]]  # look-alikes: nobody has settled them
    table = numbered(table, '2031-05', 1)
    slip(table)

    more = [may.incident(**given) for given in told(may)] + [may.incident() for _ in range(32)]
    more += [may.like(one, duplicate_of=one) for one in originals[7:9]]
    more += [may.like(one) for one in originals[9:11]]  # look-alikes, across two files
    more = numbered([may.victims(one) for one in more], '2031-05', 301)
    people = ((False, True), (False, False), (True, True), (True, False))
    victims = [
        {'name': canaries.name(minor, consent), 'minor': minor, 'consent_to_publish': consent}
        for minor, consent in people
    ]
    flash = may.incident(
        **FLASH,
        date=on(may, 17),
        documented=may.day(17),
        victims=victims,
        restricted_note=canaries.text(),
    )
    flash = numbered(
        [{**flash, 'raw': {key: flash.get(key) or canaries.text() for key in RESTRICTED[1:]}}],
        '2031-05',
        400,
    )
    across = numbered(
        [may.victims(may.incident(**given)) for given in crossing(may)], '2031-05', 501
    )
    year = {
        name: numbered(
            [Month(name, country, chance, canaries).incident() for _ in range(many)], name, 1
        )
        for name, many in EARLIER.items()
    }

    sensitive = re.findall(
        r'canary-\d+', (DATA / 'reference/sources.yaml').read_text(encoding='utf-8')
    )
    return {
        **{f'data/incidents/{name}.csv': csv_of(month) for name, month in year.items()},
        'data/incidents/2031-04.csv': csv_of(before),
        'data/incidents/2031-05.csv': csv_of(table),
        'data/incidents/2031-05-more.yaml': yaml_of(
            map(record_of, more),
            'Incidents of May 2031 that say more than a row of a spreadsheet holds.',
        ),
        'data/incidents/2031-05-17.yaml': yaml_of(
            map(record_of, flash), 'The incident that the flash brief tells of.'
        ),
        'data/incidents/2031-05-crossing.yaml': yaml_of(
            map(record_of, across), 'Incidents that may have happened in either of two months.'
        ),
        **claims(Toll([*table, *more, *flash], country)),
        'canaries.txt': '\n'.join([*canaries.all, *sensitive]) + '\n',
    }


if __name__ == '__main__':
    for name, text in files().items():
        (HERE / name).write_text(text, encoding='utf-8', newline='\n')
