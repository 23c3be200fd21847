"""Starts Deskbell, and sets it up first where that has not happened yet.

``python3 main.py [DESK]`` opens the program and ``python3 main.py --test`` runs its tests, both on a machine
that has nothing but Python. An older Python reads this file too, to say what is wrong or to hand over to a
newer one: so no syntax here that Python 2.7 cannot parse, and nothing but the standard library. The rest of
the set-up is ``desktop.bootstrap``, which only a suitable Python ever sees.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
TOO_NEW = (3, 15)
ROOT = os.path.dirname(os.path.abspath(__file__))


def main():
    """Prepare and start; return the exit code, unless the Python of ``.venv`` takes over for good."""
    argv = sys.argv[1:]
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()
    elif not OLDEST <= sys.version_info[:2] < TOO_NEW:
        return in_another_python(argv)
    else:
        from desktop.bootstrap import prepare

        code = prepare(ROOT, argv)
        if code is not None:
            return code
    from desktop.entry import main as start

    return start(argv)


def in_another_python(argv):
    """Start again in a Python that suits, or say in one sentence that there is none. Exit code 2 then."""
    for python in candidates():
        if suits(python):
            command = python + [os.path.join(ROOT, "main.py")] + argv
            if os.name == "nt":
                return subprocess.call(command)
            os.execvp(command[0], command)
    wanted = "%d.%d to %d.%d" % (OLDEST + (TOO_NEW[0], TOO_NEW[1] - 1))
    here = "%d.%d" % sys.version_info[:2]
    sys.stderr.write("Deskbell needs Python %s, this is Python %s and no other was found; " % (wanted, here))
    sys.stderr.write("get one from https://www.python.org/downloads/ and start again.\n")
    return 2


def candidates():
    """List commands that may start a suitable Python, best first: the finished set-up, then the newest."""
    minors = range(TOO_NEW[1] - 1, OLDEST[1] - 1, -1)
    if os.name == "nt":
        finished = os.path.join(ROOT, ".venv", "Scripts", "python.exe")
        return [[finished]] + [["py", "-3.%d" % minor] for minor in minors]
    return [[os.path.join(ROOT, ".venv", "bin", "python")]] + [["python3.%d" % minor] for minor in minors]


def suits(python):
    """Say whether this command really is a suitable Python: version switchers put dead names on PATH."""
    test = "import sys; sys.exit(not %r <= sys.version_info[:2] < %r)" % (OLDEST, TOO_NEW)
    with open(os.devnull, "w") as nothing:
        try:
            return subprocess.call(python + ["-c", test], stdout=nothing, stderr=nothing) == 0
        except OSError:
            return False


if __name__ == "__main__":
    sys.exit(main())
