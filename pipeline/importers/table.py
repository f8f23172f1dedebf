"""Any table, CSV or workbook, whose mapping says what its columns mean."""

from pipeline.importers.sheets import Format, table

FORMAT = Format(table)
