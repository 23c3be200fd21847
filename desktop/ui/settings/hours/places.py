"""Countries and regions whose public holidays are known, by the names people look for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLocale

from desktop.core.calendars_days import countries


@dataclass(frozen=True)
class Place:
    """A country or a region: its code (ISO 3166) and its name."""

    code: str
    name: str


def country_name(code: str) -> str:
    """Name a country in the language shown where Qt knows it, else in English; a code nobody knows stays one."""
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    spoken = QLocale.matchingLocales(QLocale().language(), QLocale.Script.AnyScript, territory)
    return (spoken[0].nativeTerritoryName() if spoken else "") or QLocale.territoryToString(territory)


def known_countries() -> list[Place]:
    """Return the countries by name. Loads the library of holidays: do it beside the UI thread."""
    return sorted((Place(code, country_name(code)) for code in countries()), key=lambda place: place.name)


def known_regions(country: str) -> list[Place]:
    """Return the regions of a country that have holidays of their own, by name."""
    names = _region_names(country)
    found = (Place(code, names.get(code, code)) for code in countries().get(country, ()))
    return sorted(found, key=lambda place: place.name)


@lru_cache(maxsize=32)
def _region_names(country: str) -> Mapping[str, str]:
    from holidays import country_holidays  # noqa: PLC0415 - heavy, and only who sets up a calendar needs it

    aliases = getattr(country_holidays(country), "subdivisions_aliases", {})
    names: dict[str, str] = {}
    for name, code in dict(aliases).items():
        names.setdefault(str(code), str(name))
    return names
