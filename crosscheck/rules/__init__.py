"""The rules: what can be reported, each with the explanation that users read."""

from collections.abc import Mapping
from types import MappingProxyType

from crosscheck.rules import (
    xc001_agreement,
    xc101_quantity_conflict,
    xc102_date_conflict,
    xc103_copy_drift,
    xc201_different_scope,
    xc301_conversion,
    xc302_sum,
    xc303_weekday,
    xc304_span,
    xc305_percentage_change,
    xc306_self_contradiction,
    xc401_single_origin,
)
from crosscheck.rules.rule import Example, Rule, Severity

__all__ = ["RULES", "Example", "Rule", "Severity"]

_MODULES = (
    xc001_agreement,
    xc101_quantity_conflict,
    xc102_date_conflict,
    xc103_copy_drift,
    xc201_different_scope,
    xc301_conversion,
    xc302_sum,
    xc303_weekday,
    xc304_span,
    xc305_percentage_change,
    xc306_self_contradiction,
    xc401_single_origin,
)

RULES: Mapping[str, Rule] = MappingProxyType({module.RULE.code: module.RULE for module in _MODULES})
"""Every rule by its code, in the order of the codes."""
