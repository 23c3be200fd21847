"""Where the signed files lie that go into packs, and how a pack is made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.sync.folder.layout import DEV, SHORT
from desktop.sync.folder.ledger import COVERED, LOST, PENDING, REFUSED, Noted
from desktop.sync.folder.listing import Place
from desktop.sync.folder.packs import CHANGE, Ingredient, index_of, number_of, write_pack
from desktop.sync.folder.state import State


def known_files(state: State) -> list[Noted]:
    """Return the files that this computer vouches for having read or written, in an order that readers like."""
    left = (PENDING, REFUSED, LOST, COVERED)
    files = [file for device in state.heads.devices() for file in state.heads.of(device) if file.state not in left]
    return sorted(files, key=lambda file: (file.n, file.device))


def places(state: State) -> dict[str, Place]:
    """Return where each file lies, by the beginning of its hash; what lies there alone goes before packs."""
    found: dict[str, Place] = {}
    for path, members in state.listing.packed().items():
        for member in members:
            found[member.sha[:SHORT]] = Place(path, number_of(member), member.sha[:SHORT], member)
    for device in state.heads.devices():
        there = state.listing.present(device)
        for file in state.heads.of(device):
            if file.sha[:SHORT] in there:
                found[file.sha[:SHORT]] = Place(state.root / DEV / device / file.name, file.n, file.sha[:SHORT])
    return found


def ingredients(files: Iterable[Noted], where: dict[str, Place]) -> list[Ingredient]:
    """Describe the files that can be read whole; one that is damaged in the folder is left out."""
    found = []
    for file in files:
        place = where.get(file.sha[:SHORT])
        if place is None:
            continue
        try:
            data = place.read()
        except (ValueError, FileNotFoundError):
            continue
        made = Ingredient.of(CHANGE, file.name, data, place.read)
        if made.sha == file.sha:
            found.append(made)
    return found


def bundle(folder: Path, files: list[Ingredient], name: Callable[[str], str]) -> Path:
    """Write a pack; ``name`` makes its name out of the hash of what it holds. Raises ``OSError``, ``ValueError``."""
    path = folder / name(index_of(files)[1])
    if not path.exists():
        write_pack(path, files)
    return path
