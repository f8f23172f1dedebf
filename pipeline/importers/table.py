"""Any table, CSV or workbook, whose mapping says what its columns mean."""

from pipeline.importers.formats import Format

FORMAT = Format()
