"""The desk's tags as a whole: made, renamed, coloured, merged, deleted. Tagging a ticket is in ``marks``.

A tag's id comes from its folded name, so that two computers that learn of one word make one tag. A new word is
therefore another tag, to which the tickets of the old one move.
"""

from __future__ import annotations

from desktop.commands._desk_values import checked_text
from desktop.commands.base import Desk, command, command_on, find
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.bulk_tags import index_tagged, move_tag
from desktop.store.database import natural_id
from desktop.store.models import Tag
from desktop.store.row_reads import row_by_id

LONGEST_TAG = 60
COLOURS = range(100)


@command(Permission.SYSTEM_TAGS_MANAGE)
def create_tag(desk: Desk, name: str, colour: int = 0) -> str:
    """Make a tag; one that exists is returned as it is. ``tag-empty`` when nothing is left of the name."""
    return str(_tag(_word(name), _colour(colour)).id)


@command_on(Tag, Permission.SYSTEM_TAGS_MANAGE)
def rename_tag(desk: Desk, tag: Tag, name: str) -> str:
    """Give a tag another name and return its id, which is a new one unless only accents or capitals change.

    A name that another tag has is refused (``tag-exists``): merging is another command.
    """
    word = _word(name)
    if natural_id("tag", fold(word)) == tag.id:
        if tag.name != word:
            tag.name = word
            tag.save()
            index_tagged(tag.id)
        return str(tag.id)
    held = row_by_id(Tag, natural_id("tag", fold(word)))
    if held is not None and not held.deleted:
        raise DeskError("tag-exists", name=held.name)
    other = _tag(word, tag.colour)
    _move(tag, other)
    return str(other.id)


@command_on(Tag, Permission.SYSTEM_TAGS_MANAGE)
def recolour_tag(desk: Desk, tag: Tag, colour: int) -> None:
    """Give a tag another of the colours that tags may have, by number."""
    if tag.colour != _colour(colour):
        tag.colour = colour
        tag.save()


@command_on(Tag, Permission.SYSTEM_TAGS_MANAGE)
def merge_tags(desk: Desk, tag: Tag, into: str) -> int:
    """Make one tag of two: every ticket of ``tag`` gets ``into``. Returns how many tickets that changed."""
    other = find(desk, Tag, into)
    return 0 if other.id == tag.id else _move(tag, other)


@command_on(Tag, Permission.SYSTEM_TAGS_MANAGE)
def delete_tag(desk: Desk, tag: Tag) -> int:
    """Take a tag away, also from its tickets; return how many had it."""
    return _move(tag, None)


def _move(tag: Tag, other: Tag | None) -> int:
    tag.deleted = True
    tag.save()
    return move_tag(tag.id, None if other is None else other.id)


def _tag(word: str, colour: int) -> Tag:
    identity = natural_id("tag", fold(word))
    row = row_by_id(Tag, identity)
    if row is None:
        made: Tag = Tag.create(id=identity, name=word, colour=colour)
        return made
    if row.deleted:
        row.deleted, row.name, row.colour = False, word, colour
        row.save()
    return row


def _word(name: str) -> str:
    clean = checked_text("name", name)[:LONGEST_TAG].strip()
    if not fold(clean):
        raise DeskError("tag-empty")
    return clean


def _colour(colour: int) -> int:
    if type(colour) is not int or colour not in COLOURS:
        raise DeskError("field-value", name="colour", value=str(colour)[:80])
    return colour
