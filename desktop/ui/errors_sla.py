"""The sentences for service levels and business hours that cannot be saved."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP

SLA_SENTENCES = {
    "sla-exists": QT_TRANSLATE_NOOP("Error", "There is a service level {name} already."),
    "sla-empty": QT_TRANSLATE_NOOP("Error", "The service level promises nothing yet. Fill in at least one time."),
    "sla-targets": QT_TRANSLATE_NOOP("Error", "{value} is no time to promise. Times go from one minute to a year."),
    "sla-options": QT_TRANSLATE_NOOP("Error", "{value} does not fit here ({name})."),
    "sla-off": QT_TRANSLATE_NOOP("Error", "The service level {name} is switched off."),
    "calendar-exists": QT_TRANSLATE_NOOP("Error", "There are business hours called {name} already."),
    "calendar-place": QT_TRANSLATE_NOOP("Error", "The public holidays of {country} {region} are not known."),
    "calendar-date": QT_TRANSLATE_NOOP("Error", "{value} is no date."),
    "calendar-range": QT_TRANSLATE_NOOP("Error", "At most {limit} days can be set at once, the first one first."),
    "calendar-used": QT_TRANSLATE_NOOP("Error", "{name} is still in use: {by}."),
    "calendar-never-open": QT_TRANSLATE_NOOP("Error", "In two years nobody would be there once. Set some hours."),
}
