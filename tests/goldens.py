"""Small pictures of how pages and figures of the real brief look, and what is different from them.

`make goldens` draws them anew, when a change was meant and has been looked at; `tests/test_goldens.py` compares.
"""

import io
import json
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pipeline.render import picture  # noqa: E402
from tests.conftest import FONTS, TAGS, Project  # noqa: E402

FOLDER, FOUND = ROOT / 'tests/golden', ROOT / 'output/golden'
SHEETS = {'cover': 1, 'figures': 3, 'tables': 4}
OTHERS = {
    'ru': {'figures': 3},
    'tr': {'cover': 1},
    'zh-Hans': {'figures': 3},
}  # a page of each other script, or of the letters of its own
SCALE = 45 / 72  # pixels a point
FINER = 2  # are figures, which are small
TONES = 64
STRENGTH, SHARE = 20, 0.0005  # how far the tones of a pixel may part, and of how many pixels


def looks(out: Path, tag: str) -> dict[str, Image.Image]:
    """Return how a made brief looks in one language: its chosen pages and, where every copy speaks it, all its figures, by their names."""
    document = pypdfium2.PdfDocument((out / tag / 'brief.pdf').read_bytes())
    found = {
        f'{tag}-{name}': document[number - 1].render(scale=SCALE).to_pil().convert('RGB')
        for name, number in OTHERS.get(tag, SHEETS).items()
    }
    document.close()
    if tag in OTHERS:
        return found
    for name, drawn in json.loads((out / tag / 'figures.json').read_bytes()).items():
        html = f'<style>@page {{ size: {drawn["width"]}mm {drawn["height"]}mm; margin: 0 }} body {{ margin: 0 }} img {{ display: block; width: 100% }}</style><img src="{drawn["file"]}" alt="">'
        png = picture(
            html,
            {drawn['file']: (out / tag / drawn['file']).read_bytes()},
            FONTS,
            drawn['file'],
            FINER * SCALE * 72 / 96,
        )
        found[f'{tag}-figure-{name}'] = Image.open(io.BytesIO(png)).convert('RGB')
    return found


def keep(found: dict[str, Image.Image]) -> None:
    """Make these pictures the golden ones; those that are of nothing any more are removed."""
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob('*.png'):
        if old.stem not in found:
            old.unlink()
    for name, drawn in found.items():
        drawn.quantize(TONES, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
            FOLDER / f'{name}.png', optimize=True
        )


def different(name: str, now: Image.Image) -> str | None:
    """Say how a picture differs from the golden one of its name, or return nothing; what differs is drawn in red into ``FOUND``."""
    path = FOLDER / f'{name}.png'
    if not path.exists():
        return f'{name}: there is no golden picture; make goldens draws it'
    golden = Image.open(path).convert('RGB')
    if golden.size != now.size:
        return f'{name}: it measures {now.size}, the golden picture {golden.size}'
    apart = ImageChops.difference(golden, now)
    strongest = ImageChops.lighter(ImageChops.lighter(*apart.split()[:2]), apart.split()[2])
    marks = strongest.point(lambda tone: 255 * (tone > STRENGTH))
    share = marks.histogram()[255] / (now.width * now.height)
    if share <= SHARE:
        return None
    FOUND.mkdir(parents=True, exist_ok=True)
    shown = Image.blend(now, Image.new('RGB', now.size, 'white'), 0.6)
    shown.paste((220, 0, 0), mask=marks)
    shown.save(FOUND / f'{name}.png')
    return f'{name}: {share:.2%} of it look different, see {(FOUND / f"{name}.png").relative_to(ROOT)}; if it was meant, make goldens'


def main() -> None:
    """Make the brief in a copy of the project, and keep how it looks."""
    with tempfile.TemporaryDirectory() as folder:
        project, found = Project(Path(folder)), {}
        for tags in (TAGS, tuple(OTHERS)):
            project.speak((TAGS[0], *tags))
            made = project.make(*tags)
            if made.returncode:
                sys.exit(made.stdout + made.stderr)
            found |= {
                name: picture for tag in tags for name, picture in looks(project.out, tag).items()
            }
        keep(found)
    print(f'{FOLDER.relative_to(ROOT)}: look at what changed before you commit it')


if __name__ == '__main__':
    main()
