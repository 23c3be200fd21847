"""Days on which a place is closed: public holidays by country and region, from the ``holidays`` library.

The library is loaded when a calendar first names a country: it takes longer than everything else here together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

Spans = tuple[tuple[int, int], ...]
"""Hours of a date: from and to in minutes after midnight."""
CODE_LENGTH = 2


@lru_cache(maxsize=512)
def public_holidays(country: str, region: str, year: int) -> Mapping[date, str]:
    """Return the public holidays of a year with their names; none for a place that is not known.

    The names are in the country's own language: by itself the library asks what this computer speaks.
    """
    import holidays  # noqa: PLC0415 - see above

    if not is_place(country, region):
        return {}
    language = getattr(getattr(holidays, country), "default_language", None)
    found = holidays.country_holidays(country, subdiv=region or None, years=year, language=language)
    return {day: str(name) for day, name in found.items() if day.year == year}


@lru_cache(maxsize=1)
def countries() -> Mapping[str, tuple[str, ...]]:
    """Return the countries whose holidays are known (ISO 3166 alpha-2), each with its regions."""
    import holidays  # noqa: PLC0415 - see above

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(regions) for code, regions in sorted(known.items()) if len(code) == CODE_LENGTH}


def is_place(country: str, region: str) -> bool:
    """Tell whether holidays are known for a country, and for the region in it when one is named."""
    regions = countries().get(country)
    return regions is not None and (not region or region in regions)
