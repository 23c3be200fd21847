"""The rules of the house that a linter cannot state, as functions from a tree to what breaks them.

Each returns places such as ``desktop/ui/window.py:12``; ``test_rules.py`` applies them to Deskbell,
``test_rules_bite.py`` to a small tree that breaks every one.
"""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

from tests.architecture.sources import Source, program, sources

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
FORBIDDEN_CLASS = re.compile(r"(Manager|Helper|Util|Handler)s?$|^Abstract|^Base([A-Z]|$)")
FORBIDDEN_MODULE = re.compile(r"(^|_)(manager|helper|util|handler|misc)s?$|^abstract|^base(_|$)")
BULK = {
    "insert_many",
    "insert_from",
    "replace_many",
    "bulk_create",
    "bulk_update",
    "delete_instance",
    "delete_by_id",
    "set_by_id",
}
WRITING_SQL = re.compile(r"^\s*(INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b")
DANGEROUS_CALL = {"eval", "exec", "os.system", "os.popen", "yaml.load", "pickle.loads", "marshal.loads"}
DANGEROUS_MODULE = {"pickle", "marshal", "shelve", "dill"}
WAITING = re.compile(r"^(time\.sleep|sleep|(\w+\.)*qWait|qtbot\.wait)$")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")


def long_files(root: Path, limit: int = 300) -> list[str]:
    """Find files of more than 300 lines."""
    return [source.path for source in program(root) if len(source.text.splitlines()) > limit]


def long_functions(root: Path, limit: int = 40) -> list[str]:
    """Find functions of more than 40 lines, decorators not counted, nested ones counted in both."""
    return [
        f"{place} {node.name}"
        for source in program(root)
        for node, place in source.walk()
        if isinstance(node, FUNCTIONS) and (node.end_lineno or 0) - node.lineno + 1 > limit
    ]


def empty_docstrings(root: Path) -> list[str]:
    """Find modules, public classes and public functions whose docstring is missing or only repeats the name."""
    return [place for source in _documented(root) for place in _undocumented(source)]


def _documented(root: Path) -> list[Source]:
    return [source for source in program(root) if "/migrations/" not in source.path]


def _undocumented(source: Source) -> list[str]:
    name = source.path.removesuffix("/__init__.py").removesuffix(".py").split("/")[-1]
    found = [] if _says_more(ast.get_docstring(source.tree), name) else [source.path]
    must = set(source.tree.body)
    for node, place in source.walk():
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)) or node.name.startswith("_"):
            continue
        text = ast.get_docstring(node)
        if (text is not None or node in must) and not _says_more(text, node.name):
            found.append(f"{place} {node.name}")
    return found


def _says_more(docstring: str | None, name: str) -> bool:
    words = set(re.findall(r"\w+", (docstring or "").lower()))
    own = {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)}
    return len(words - own - {"a", "an", "the", "s"}) >= 2


def bulk_writes(root: Path) -> list[str]:
    """Find writes that go round the journal, outside store and sync: Peewee's bulk forms and SQL in strings."""
    found = []
    for source in program(root):
        if source.path.startswith(("desktop/store/", "desktop/sync/")):
            continue
        for _, name, place in source.calls():
            owner, _, verb = name.rpartition(".")
            if verb in BULK or (verb in ("update", "delete", "insert") and owner.split(".")[-1][:1].isupper()):
                found.append(f"{place} {name}")
        for node, place in source.walk():
            if isinstance(node, ast.Constant) and WRITING_SQL.match(str(node.value)):
                found.append(f"{place} SQL")
    return found


def forbidden_names(root: Path) -> list[str]:
    """Find names that say nothing about what a thing is for. ``commands/base.py`` is the house's own exception."""
    found = [
        f"{place} {node.name}"
        for source in program(root)
        for node, place in source.walk()
        if isinstance(node, ast.ClassDef) and FORBIDDEN_CLASS.search(node.name)
    ]
    for source in program(root):
        parts = source.path.removesuffix("/__init__.py").removesuffix(".py").split("/")
        if FORBIDDEN_MODULE.search(parts[-1]) and source.path != "desktop/commands/base.py":
            found.append(source.path)
    return found


def prints(root: Path) -> list[str]:
    """Find calls of print outside the command line: a window has no terminal, a log has a level."""
    return [
        place
        for source in program(root)
        for _, name, place in source.calls()
        if name == "print" and not re.match(r"desktop/cli(\.py|/|_)", source.path)
    ]


def dangerous_calls(root: Path) -> list[str]:
    """Find ways to run what a stranger wrote: evaluation, unpickling, the shell."""
    found = []
    for source in program(root):
        for call, name, place in source.calls():
            through_shell = any(
                word.arg == "shell" and not (isinstance(word.value, ast.Constant) and not word.value.value)
                for word in call.keywords
            )
            if name in DANGEROUS_CALL or through_shell:
                found.append(f"{place} {name}")
        found += [place for name, place in source.imports() if name.split(".")[0] in DANGEROUS_MODULE]
    return found


def modal_loops(root: Path) -> list[str]:
    """Find dialogs and menus run by ``exec``: a second event loop inside a slot. Dragging has no other way."""
    return [
        f"{place} {name}"
        for source in sources(root, "desktop/ui/**/*.py")
        for _, name, place in source.calls()
        if name.split(".")[-1] in ("exec", "exec_") and "." in name and "drag" not in name.lower()
    ]


def living_migrations(root: Path) -> list[str]:
    """Find migrations that import the program: they must do the same for ever, and the program changes."""
    return [
        place
        for source in sources(root, "desktop/store/migrations/[0-9]*.py")
        for name, place in source.imports()
        if name.split(".")[0] == "desktop"
    ]


def stray_qt(root: Path) -> list[str]:
    """Find imports of Qt outside the UI and app.py, at any depth of a function too."""
    return [
        place
        for source in program(root)
        for name, place in source.imports()
        if name.split(".")[0] in ("PySide6", "shiboken6")
        and not (source.path.startswith("desktop/ui/") or source.path == "desktop/app.py")
    ]


def homeless_tests(root: Path) -> list[str]:
    """Find test modules that neither have a twin of their name in the program nor use the room they stand in."""
    found = []
    for source in sources(root, "tests/**/test_*.py"):
        room, _, name = source.path.removeprefix("tests/").removesuffix(".py").rpartition("/")
        if room.split("/")[0] in ("architecture", "defects", "documentation", "journeys", "faults", "servers"):
            continue
        folder = root / "desktop" / room
        twins = [folder / f"{name.removeprefix('test_')}{ending}" for ending in (".py", "")]
        package = ".".join(["desktop", *room.split("/")]) + "."
        uses = room and any(module.startswith(package) for module, _ in source.imports())
        if not uses and not any(twin.exists() for twin in twins):
            found.append(source.path)
    return found


def loose_pins(root: Path) -> list[str]:
    """Find dependencies without a bound, and a PySide6 that is not the series known to be right."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    found = [wanted for wanted in project["dependencies"] if not re.search(r"[<=>~]=?\s*\d", wanted)]
    if "PySide6-Essentials~=6.11.3" not in project["dependencies"]:
        found.append("PySide6-Essentials~=6.11.3 is not what is asked for")
    if project["requires-python"] != ">=3.11,<3.15":
        found.append("requires-python")
    return found


def unfinished_notes(root: Path) -> list[str]:
    """Find notes to oneself left in the code. These rules themselves have to name them."""
    files = sources(
        root, "main.py", "build.spec", ".ci/run", *(f"{top}/**/*.py" for top in ("desktop", "tests", "benchmarks"))
    )
    return [
        f"{source.path}:{number}"
        for source in files
        for number, line in enumerate(source.text.splitlines(), 1)
        if UNFINISHED.search(line) and not source.path.startswith("tests/architecture/")
    ]


def sleeping_tests(root: Path) -> list[str]:
    """Find tests that wait for a time instead of a condition."""
    return [
        f"{place} {name}"
        for source in sources(root, "tests/**/*.py")
        for _, name, place in source.calls()
        if WAITING.match(name)
    ]


def new_syntax_in_main(root: Path) -> list[str]:
    """Find syntax in main.py that an old Python cannot parse, so that it could not even say what is wrong."""
    new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef, ast.Await, ast.Nonlocal, ast.Match)
    found = []
    for source in sources(root, "main.py"):
        for node, place in source.walk():
            annotated = isinstance(node, ast.arg) and node.annotation or isinstance(node, FUNCTIONS) and node.returns
            keyword_only = isinstance(node, ast.arguments) and (node.kwonlyargs or node.posonlyargs)
            chained = isinstance(node, ast.Raise) and node.cause
            if isinstance(node, new) or annotated or keyword_only or chained:
                found.append(place)
        if not source.text.isascii():
            found.append(f"{source.path} is not plain ASCII")
    return found


ALL = [
    long_files,
    long_functions,
    empty_docstrings,
    bulk_writes,
    forbidden_names,
    prints,
    dangerous_calls,
    modal_loops,
    living_migrations,
    stray_qt,
    homeless_tests,
    loose_pins,
    unfinished_notes,
    sleeping_tests,
    new_syntax_in_main,
]
