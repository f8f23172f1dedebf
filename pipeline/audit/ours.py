"""The auditor on our own records: the claims and the incidents of a brief keep the rules that published statements are held to."""

from pipeline.audit.contents import page_of_claim
from pipeline.audit.findings import compared
from pipeline.audit.pages import said
from pipeline.audit.rules import days_are_in_order
from pipeline.model import Problem


def claims_add_up(recorded):
    """Within a claim, parts fit their total, items give it, and it is published after its period."""
    end = recorded.brief.period.to or recorded.brief.published
    for claim in recorded.claims:
        beyond = (
            claim.period.to and claim.period.to > end
        )  # which is said by days_fall_in_the_period
        found = compared([page_of_claim(claim)], left_out=(days_are_in_order,) if beyond else ())
        yield from (*found.findings, *found.errors)
        if claim.at('value') not in [finding.where for finding in found.findings]:
            yield from _beyond_its_items(claim)


def _beyond_its_items(claim):
    """The brief prints the sum of a claim's items: a minimum above it is no contradiction, but would not be printed."""
    counts = [item.value for item in claim.items]
    if not counts or claim.value.min is None or not all(count.known for count in counts):
        return
    page, least = page_of_claim(claim), sum(count.min or 0 for count in counts)
    if least != claim.value.min:
        items = ' + '.join(said(count.min or 0) for count in counts)
        yield Problem(
            claim.at('value'),
            f'{page.states((page.name, claim.measure), page.numbers)}, its items give {items} = {said(least)}, '
            'which is what the brief would print',
            'Correct the value or the items, or leave the items out',
        )


def names_fit_the_harm(recorded):
    """No more people are named than were killed and injured; where either is unknown, nothing is said."""
    for incident in recorded.incidents:
        counts = [harm.value.max for harms in (incident.killed, incident.injured) for harm in harms]
        if (
            incident.killed
            and incident.injured
            and None not in counts
            and len(incident.victims) > sum(counts)
        ):
            yield Problem(
                incident.at('victims'),
                f'{len(incident.victims)} victims are listed, {sum(counts)} killed and injured are recorded',
                'Correct the list or the numbers',
            )


RULES = (claims_add_up, names_fit_the_harm)
