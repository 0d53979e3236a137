"""What a claim is about: subject, attribute, event, scope, mood and speaker, from closed-class words and capitals."""

from crosscheck.claims.about.describer import Describer

__all__ = ["Describer"]
