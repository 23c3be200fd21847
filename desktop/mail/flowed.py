"""format=flowed (RFC 3676): lines that a mailer broke are joined again, within the same depth of quoting."""

from __future__ import annotations


def unflow(text: str, *, delsp: bool = False) -> str:
    """``text`` with its soft line ends removed. ``delsp`` drops the blank that marked them (Asian scripts)."""
    out: list[str] = []
    pieces: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        body = line[depth:]
        body = body[1:] if body.startswith(" ") else body
        signature = body == "-- "
        if pieces and (depth != open_depth or signature):
            out.append(_quoted(pieces, open_depth))
            pieces = []
        soft = body.endswith(" ") and not signature
        pieces.append(body[:-1] if soft and delsp else body)
        open_depth = depth
        if not soft:
            out.append(_quoted(pieces, depth))
            pieces = []
    if pieces:
        out.append(_quoted(pieces, open_depth))
    return "\n".join(out)


def _quoted(pieces: list[str], depth: int) -> str:
    body = "".join(pieces)
    return f"{'>' * depth} {body}" if depth else body
