"""The office as a Hypothesis state machine; a failure prints its steps and how to repeat it."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from tests.sync.machine.rules import Steps


def run_machine(begin: Callable[[], Steps], names: list[str], *, examples: int, steps: int) -> None:
    """Let things befall offices that ``begin`` sets up, and settle each in the end. ``names``: see ``step_names``.

    Shrinking is left out: clocks move on between runs, so that a smaller example proves nothing about a larger one.
    """
    profile = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        database=None,
        print_blob=True,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(lambda: _machine(begin, names), settings=profile)  # type: ignore[no-untyped-call]


def _machine(begin: Callable[[], Steps], names: list[str]) -> RuleBasedStateMachine:
    class OfficeMachine(RuleBasedStateMachine):
        """One office; every step is one of ``Steps``, chosen as often as the soak does."""

        def __init__(self) -> None:
            super().__init__()
            self.steps = begin()
            self.broken = False

        @rule(name=some.sampled_from(names), who=some.integers(0, 3), number=some.integers(0, 9_999))
        def step(self, name: str, who: int, number: int) -> None:
            self.broken = True
            getattr(self.steps, name)(who, number)
            self.broken = False

        def teardown(self) -> None:
            try:
                if not self.broken:
                    self.steps.world.settle()
            finally:
                self.steps.world.close()

    return OfficeMachine()
