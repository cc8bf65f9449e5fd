"""Hypothesis profiles: quick by default, repeatable where CI is set, long by `HYPOTHESIS_PROFILE=long`."""

import os

from hypothesis import HealthCheck, settings

# Other processes on the machine must not decide whether a test passes: no deadline, no complaint of slow data.
_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("quick", max_examples=50, **_CALM)
settings.register_profile("ci", max_examples=50, derandomize=True, database=None, **_CALM)
settings.register_profile("long", max_examples=5000, **_CALM)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "quick"))
