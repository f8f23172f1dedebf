"""Questions about numbers: what one is made of, and how each language says it."""

from argparse import Namespace

from pipeline.cli.command import Command
from pipeline.workspace import Workspace


def why(workspace: Workspace, options: Namespace) -> None:
    """Say what a number is made of, down to its source."""
    from pipeline.reports.provenance import made_of

    print('\n'.join(made_of(workspace.ledger(), options.fact)))


def numbers(workspace: Workspace, options: Namespace) -> None:
    """List all numbers, in digits and in each language's words."""
    from pipeline.language import Words
    from pipeline.reports.provenance import phrases

    ledger = workspace.ledger()
    languages = workspace.languages(ledger.public.brief.languages)
    words = [Words(language, ledger) for language in languages.values()]
    print('\n'.join(phrases(ledger, words)))


FACT = {'fact': {'help': 'the name of a fact, or a short name of brief.yaml'}}
COMMANDS = (
    Command('why', why, FACT, quiet=True),
    Command('numbers', numbers, quiet=True),
)
