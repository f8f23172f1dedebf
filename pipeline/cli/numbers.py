"""The editor's and the press officer's questions about numbers: what one is made of, and how each language says it."""

from pipeline.workspace import Command


def why(run, options):
    """say what a number is made of, down to its source"""
    from pipeline.reports.provenance import made_of

    print('\n'.join(made_of(run.ledger(), options.fact)))


def numbers(run, options):
    """list all numbers, in digits and in each language's words"""
    from pipeline.language import Words
    from pipeline.reports.provenance import spoken

    ledger = run.ledger()
    print(
        '\n'.join(
            spoken(
                ledger, [Words(run.language(tag), ledger) for tag in ledger.public.brief.languages]
            )
        )
    )


COMMANDS = (
    Command(
        why, {'fact': {'help': 'the name of a fact, or a short name of brief.yaml'}}, quiet=True
    ),
    Command(numbers, quiet=True),
)
