"""From incident data to press-ready briefs; ``python -m pipeline --help`` lists the stages."""

VERSION = '0.2.0'  # as in pyproject.toml; recorded in each folder that the program builds in
