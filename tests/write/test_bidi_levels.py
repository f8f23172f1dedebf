"""The levels of characters are those of the Unicode Bidirectional Algorithm, rule by rule.

A case is a text, the level of its paragraph, and the level of each character: an own selection, in
the manner of Unicode's BidiCharacterTest, which GNU FriBidi confirms.
"""

import pytest

from pipeline.write.bidi_levels import levels

ACUTE, DAGESH, FATHA = '\u0301', '\u05bc', '\u064e'  # marks of three scripts


def level_string(text, base):
    return ''.join(map(str, levels(text, base)))


@pytest.mark.parametrize(
    ('text', 'base', 'expected'),
    [
        # letters and spaces
        ('abc אבג', 0, '0000111'),
        ('אבג abc', 0, '1110000'),
        ('אבג abc', 1, '1111222'),
        ('a ', 1, '21'),
        ('', 0, ''),
        # marks, rule W1
        (f'א{DAGESH}b', 0, '110'),
        (f'a{DAGESH}א', 0, '001'),
        (f'a{ACUTE}1', 1, '222'),
        (f'{DAGESH}1', 1, '12'),
        (f'ل{FATHA}1', 1, '112'),
        (f'א1{ACUTE}%', 1, '1222'),
        # W2, W3: numbers after an Arabic letter
        ('ل 12', 1, '1122'),
        ('ل 12%', 1, '11221'),
        ('ل a 12', 1, '112222'),
        ('ل-1', 0, '112'),
        # separators, rule W4
        ('1,2 א', 0, '00001'),
        ('א1,2', 0, '1222'),
        ('א1,,2', 0, '12112'),
        ('א1+2', 0, '1222'),
        ('ل1+2', 1, '1212'),
        ('ل1,2', 1, '1222'),
        ('א1٣', 1, '122'),
        ('א1,٣', 1, '1212'),
        # W5, W6: terminators
        ('12% א', 1, '22211'),
        ('א$$12%%', 1, '1222222'),
        ('א%+1', 1, '1112'),
        ('ل$1', 1, '112'),
        # W7: digits after Latin letters
        ('abc 12', 1, '222222'),
        ('אב 12', 0, '11122'),
        ('a א 1', 0, '00112'),
        # brackets, rule N0
        ('a(ב)c', 0, '00100'),
        ('ב(a)ג', 0, '10001'),
        ('ב(a)ג', 1, '11211'),
        ('(a)', 1, '121'),
        ('a(b)א', 1, '22221'),
        ('א(b)', 0, '1000'),
        ('א(ב)a', 0, '11110'),
        ('a (ב) ג', 0, '0001001'),
        ('a(ב[ג]ד)e', 0, '001111100'),
        ('א [a] b', 1, '1112112'),
        ('a(b]ג)', 1, '212111'),
        (f'a(b){ACUTE}א', 1, '222221'),
        ('a(b[c)ד]', 1, '22222211'),
        # N1, N2: other signs
        ('א-1', 0, '112'),
        ('א - ב', 0, '11111'),
        ('a - ב', 0, '00001'),
        ('a - ב', 1, '21111'),
        ('a!', 1, '21'),
        # what is invisible
        ('א\u200bב', 0, '111'),
        ('א1\u200b,2', 0, '12222'),
        ('a\u200b', 1, '21'),
    ],
)
def test_levels_are_those_of_the_unicode_standard(text, base, expected):
    assert level_string(text, base) == expected
