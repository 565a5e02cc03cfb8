"""How many examples hypothesis tries: all of them with the slow proofs, a part otherwise."""

from hypothesis import settings

THOROUGH, QUICK = "thorough", "quick"

# How long an example takes says more of the machine than of the code: the benchmarks time that.
settings.register_profile(THOROUGH, deadline=None)
settings.register_profile(QUICK, deadline=None, max_examples=40)


def examples(number: int) -> int:
    """Return so many, or in the fast suite two fifths: others are tried at each run."""
    thorough = settings.get_current_profile_name() == THOROUGH
    return number if thorough else max(5, number * 2 // 5)
