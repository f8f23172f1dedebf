"""The press page: where newsrooms find every published edition and how to verify it.

It is made of the kits alone, which stay as they are: what an edition says was fixed when it was
published. Links are relative, so that the page works from a disk and under any address; formats
that need whole addresses have them where ``site_url`` is known.
"""

from pipeline.site.kits import Kit
from pipeline.site.pages import CURRENT, site_files

__all__ = ['CURRENT', 'Kit', 'site_files']
