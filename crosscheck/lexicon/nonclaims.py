"""What looks like a figure and states none: idioms, street words, and what "one" is not counting. Data only."""

STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr boulevard blvd way court ct place pl square terrace highway hwy parkway pkwy crescent".split()
)

ONE_NOT_COUNTING = frozenset(
    """day thing way another time side hand more or and at to in on for who that which with by is was has can could would may might must will as
    point reason example step case minute moment night morning afternoon evening go stop knows size end word off too than from he she they it
    such else best last final""".split()
)
"""Words after "one" with which it counts nothing that is worth comparing ("one day", "one another")."""

NOT_BEFORE_ONE = frozenset("no the this that which any every each another last next big first only wrong right good bad new old little young loved".split())

ONE_IDIOMS = frozenset("one-way one-off one-time one-on-one one-sided one-stop one-liner one-size one-handed two-way two-faced zero-sum zero-tolerance".split())

ZERO_NAMES = frozenset("ground net sub absolute patient year".split())
"""Words before "zero" that make it a name."""
