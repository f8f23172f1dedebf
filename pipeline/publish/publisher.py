"""What a kit and the press page print of the organisation that publishes."""

from collections.abc import Mapping
from typing import Protocol


class Publisher(Protocol):
    """An organisation as its file ``house.yaml`` describes it."""

    @property
    def organisation(self) -> Mapping[str, str]:
        """Its name in each language."""

    @property
    def contact(self) -> str:
        """Its own address on the web, or one for mail."""

    @property
    def licence(self) -> str:
        """The name of the licence of what it publishes."""

    @property
    def licence_url(self) -> str:
        """Where the licence can be read."""

    @property
    def site_url(self) -> str | None:
        """Where the press page is, once that is known."""

    @property
    def embargo_zones(self) -> tuple[str, ...]:
        """In which the hour of an embargo is printed, where its brief names none."""

    @property
    def palette(self) -> Mapping[str, str]:
        """Its colours by their names."""
