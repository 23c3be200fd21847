"""Copies outside the desk: new names, private folders, the mark of having come from elsewhere."""

import os
import stat
import sys

import pytest

from desktop.ui.files.copies import free_name, private_copy, replace_file, write_new


def test_what_is_there_is_never_replaced_silently(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")
    found = free_name(tmp_path, "a.pdf")
    assert found.name == "a (2).pdf"
    write_new(found, b"new")
    assert free_name(tmp_path, "a.pdf").name == "a (3).pdf"
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "..\\..\\x.txt", "a/b/c.txt", "~/.bashrc", "con", "", "\u202ea.txt"]
)
def test_a_name_never_leaves_the_folder(tmp_path, name):
    assert free_name(tmp_path, name).resolve().parent == tmp_path.resolve()
    assert private_copy(tmp_path, name, b"x").resolve().is_relative_to(tmp_path.resolve())


def test_a_dangling_link_in_the_way_is_not_followed(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere")
    assert free_name(tmp_path, "a.txt").name == "a (2).txt"
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a.txt", b"x")


def test_a_copy_for_another_program_is_private_and_read_only(tmp_path):
    path = private_copy(tmp_path, "a.pdf", b"%PDF")
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert private_copy(tmp_path, "a.pdf", b"%PDF").parent != path.parent


def test_a_copy_says_that_it_came_from_elsewhere(tmp_path):
    path = private_copy(tmp_path, "a.pdf", b"%PDF")
    if sys.platform == "linux":
        names = os.listxattr(path)
        assert names in ([], ["user.xdg.origin.url"])  # a file system may know no attributes
    assert path.read_bytes() == b"%PDF"


def test_replacing_leaves_the_old_or_the_new_file(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
