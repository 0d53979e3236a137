"""What every form of the grammar is: a function from a place in the text to the expression that begins there."""

from collections.abc import Callable

from crosscheck.claims.dates.expressions import Parsed
from crosscheck.claims.dates.view import View

Read = Callable[[View, int], Parsed | None]
"""Reads any expression at a place: how forms reach the forms inside them."""

Form = Callable[[View, int, Read, bool], Parsed | None]
"""A form: the view, the place, how to read what is inside, and whether the words before leave no doubt of a date."""
