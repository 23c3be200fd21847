"""A desk that meets in a folder: immutable signed files, one writer each, on whatever carries files."""
