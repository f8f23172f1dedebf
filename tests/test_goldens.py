"""The pages and the figures look as they did; whoever changes a colour, a font or a margin sees what became of it."""

import pytest

from tests import goldens
from tests.conftest import TAGS


@pytest.mark.parametrize('tag', TAGS)
def test_pages_and_figures_look_as_they_did(built, tag):
    found = goldens.looks(built.out, tag)

    assert [
        said for name, picture in found.items() if (said := goldens.different(name, picture))
    ] == []
    assert {path.stem for path in goldens.FOLDER.glob(f'{tag}-*.png')} == set(found)


@pytest.mark.slow
def test_a_page_of_each_other_script_looks_as_it_did(project):
    project.speak((TAGS[0], *goldens.OTHERS))
    made = project.make(*goldens.OTHERS)
    assert made.returncode == 0, made.stdout + made.stderr

    for tag in goldens.OTHERS:
        found = goldens.looks(project.out, tag)
        assert [
            said for name, picture in found.items() if (said := goldens.different(name, picture))
        ] == []
        assert {path.stem for path in goldens.FOLDER.glob(f'{tag}-*.png')} == set(found)


@pytest.mark.slow
@pytest.mark.parametrize(
    ('file', 'old', 'new', 'changed'),
    [
        ('templates/house.yaml', '#a3243b', '#0b6e4f', {'en-cover', 'en-figure-tolls_field'}),
        ('templates/house.yaml', '#12263a', '#3a2612', {'en-cover', 'en-figures', 'en-tables'}),
        (
            'templates/languages/en/locale.yaml',
            'serif: [Noto Serif,',
            'serif: [Noto Sans,',
            {'en-cover', 'en-figures'},
        ),
        (
            'templates/styles/paper/a4.css',
            'margin: 27mm 20mm 24mm',
            'margin: 28mm 20mm 23mm',
            {'en-figures', 'en-tables'},
        ),
        (
            'templates/styles/paper/a4.css',
            'margin: 17mm 20mm 14mm',
            'margin: 16mm 20mm 15mm',
            {'en-cover'},
        ),
    ],
)
def test_a_changed_colour_font_or_margin_is_seen_and_shown(
    project, monkeypatch, tmp_path, file, old, new, changed
):
    monkeypatch.setattr(goldens, 'FOUND', goldens.ROOT / 'output/golden' / tmp_path.name)
    project.change(file, old, new)
    made = project.make('en')
    assert made.returncode == 0, made.stdout + made.stderr
    said = {
        name: what
        for name, picture in goldens.looks(project.out, 'en').items()
        if (what := goldens.different(name, picture))
    }

    assert changed <= set(said)
    assert all(
        f'see output/golden/{tmp_path.name}/{name}.png' in said[name]
        and (goldens.FOUND / f'{name}.png').exists()
        for name in changed
    )
