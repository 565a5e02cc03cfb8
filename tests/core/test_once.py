"""Working out once: the same objects get the same answer, others their own."""

from facilitator.core.once import once_for


class Asked:
    """Counts how often it was worked out."""

    def __init__(self) -> None:
        self.times = 0

        @once_for(2)
        def length(values: list[int], more: int) -> list[int]:
            self.times += 1
            return [len(values) + more]

        self.length = length


def test_the_same_object_is_worked_out_once() -> None:
    asked, values = Asked(), [1, 2]
    assert asked.length(values, 1_000_000) is asked.length(values, int("1000000"))
    assert asked.times == 1


def test_an_equal_object_is_another_one() -> None:
    asked = Asked()
    assert asked.length([1], 0) == asked.length([1], 0)
    assert asked.times == 2


def test_another_number_is_another_question() -> None:
    asked, values = Asked(), [1]
    assert (asked.length(values, 1), asked.length(values, 2)) == ([2], [3])
    assert asked.length(values, True) == [2]
    assert asked.times == 3


def test_only_the_last_answers_are_kept() -> None:
    asked, values = Asked(), [1]
    for more in (1, 2, 3, 1):
        asked.length(values, more)
    assert asked.times == 4


def test_what_is_named_is_worked_out_each_time() -> None:
    asked, values = Asked(), [1]
    assert asked.length(values, more=1) == asked.length(values, more=1)
    assert asked.times == 2
