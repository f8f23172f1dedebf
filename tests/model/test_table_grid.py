"""The spans of a table: where each cell begins, and how many columns each row fills."""

import pytest

from pipeline.model import CellSpan, TableGrid

ONE = CellSpan()


def grid(*rows):
    return TableGrid.of(rows)


def test_cells_without_spans_stand_one_beside_another():
    assert grid([ONE, ONE], [ONE, ONE]) == TableGrid(((0, 1), (0, 1)), (2, 2), ())


def test_a_table_without_rows_has_no_columns():
    assert grid() == TableGrid((), (), ())


def test_a_cell_over_several_columns_moves_those_beside_it():
    assert grid([ONE, CellSpan(columns=2), ONE]) == TableGrid(((0, 1, 3),), (4,), ())


@pytest.mark.parametrize(
    ('first', 'second'),
    [
        ([CellSpan(rows=2), ONE, ONE], (1, 2)),
        ([ONE, CellSpan(rows=2), ONE], (0, 2)),
        ([ONE, ONE, CellSpan(rows=2)], (0, 1)),
    ],
)
def test_a_cell_that_reaches_down_moves_those_of_the_next_row_and_of_no_other(first, second):
    found = grid(first, [ONE, ONE], [ONE, ONE, ONE])

    assert found.starts == ((0, 1, 2), second, (0, 1, 2))
    assert found.widths == (3, 3, 3)


def test_a_cell_over_columns_and_rows_takes_all_of_them():
    found = grid([CellSpan(2, 3), ONE], [ONE], [ONE], [ONE, ONE, ONE])

    assert found.starts == ((0, 2), (2,), (2,), (0, 1, 2))
    assert found.widths == (3, 3, 3, 3)


def test_a_row_that_is_filled_from_above_alone_has_its_width():
    assert grid([CellSpan(rows=2), CellSpan(rows=2)], []).widths == (2, 2)


def test_a_row_with_a_cell_too_few_or_too_many_is_of_another_width():
    assert grid([ONE, ONE], [ONE], [ONE, ONE, ONE]).widths == (2, 1, 3)


def test_cells_that_reach_below_the_last_row_hang_over():
    assert grid([CellSpan(2, 3), CellSpan(1, 2), ONE], [ONE]).overhang == (2,)
