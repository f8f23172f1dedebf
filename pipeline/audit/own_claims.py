"""Rules on our own records: the claims of a brief are held to the rules of published statements."""

from collections.abc import Iterator

from pipeline.audit.claim_pages import page_of_claim
from pipeline.audit.dates import days_are_in_order
from pipeline.audit.findings import compare_pages
from pipeline.audit.numbers import value_text
from pipeline.model import Claim, Problem, Recorded


def claims_add_up(recorded: Recorded) -> Iterator[Problem]:
    """Within a claim, parts fit their total, items give it, and its days are in order."""
    last = recorded.brief.period.to or recorded.brief.published
    for claim in recorded.claims:
        # a claim on days after those of the brief is a problem of another rule
        beyond = claim.period.to is not None and claim.period.to > last
        result = compare_pages([page_of_claim(claim)], (days_are_in_order,) if beyond else ())
        yield from (*result.findings, *result.errors)
        if claim.at('value') not in [finding.where for finding in result.findings]:
            yield from _exceeds_its_items(claim)


def _exceeds_its_items(claim: Claim) -> Iterator[Problem]:
    """Yield a problem for a minimum above the sum of its items.

    It is no contradiction, but would not be printed: the brief prints the sum.
    """
    counts = [item.value for item in claim.items]
    if not counts or claim.value.min is None or not all(count.known for count in counts):
        return
    page, least = page_of_claim(claim), sum(count.min or 0 for count in counts)
    if least != claim.value.min:
        items = ' + '.join(value_text(count.min or 0) for count in counts)
        stated = page.states((page.name, claim.measure), page.numbers)
        yield Problem(
            claim.at('value'),
            f'{stated}, its items give {items} = {value_text(least)}, '
            'which is what the brief would print',
            'Correct the value or the items, or leave the items out',
        )


def names_fit_the_harm(recorded: Recorded) -> Iterator[Problem]:
    """No more people are named than were killed and injured, where both are known."""
    for incident in recorded.incidents:
        counts = [harm.value.max for harms in (incident.killed, incident.injured) for harm in harms]
        if not incident.killed or not incident.injured or None in counts:
            continue
        harmed = sum(count for count in counts if count is not None)
        if len(incident.victims) > harmed:
            yield Problem(
                incident.at('victims'),
                f'{len(incident.victims)} victims are listed, '
                f'{harmed} killed and injured are recorded',
                'Correct the list or the numbers',
            )


RULES = (claims_add_up, names_fit_the_harm)
