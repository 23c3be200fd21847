"""What every card of a conversation shares."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.ui.context import UiContext
from desktop.ui.conversation.actions import MessageActions
from desktop.ui.conversation.links import Links
from desktop.ui.conversation.rendering import Bodies
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.remote_pictures import RemotePictures


@dataclass(frozen=True)
class CardTools:
    """Given to each card; a card keeps nothing of its own that another could use too."""

    context: UiContext
    bodies: Bodies
    attachments: Attachments
    remote: RemotePictures
    links: Links
    actions: MessageActions
