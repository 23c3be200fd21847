"""Names of attachments: made harmless first, judged afterwards.

The order matters. A help desk that judged first and cleaned later let a zero-width space hide ".htaccess"
(CVE-2026-27636); so ``is_dangerous`` cleans what it is given before it looks.
"""

from __future__ import annotations

import mimetypes
import re
import unicodedata

MAX_NAME = 120
"""Characters, with the extension."""
MAX_BYTES = 240
"""Bytes in UTF-8: file systems end at 255, and a copy adds " (2)"."""

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])", re.I)
_EXTENSION = re.compile(r"\.[^.\s]{1,16}$")
_DANGEROUS = frozenset(
    re.findall(
        r"\S+",
        """
        ade adp apk app appimage application appref-ms appx appxbundle bash bat bin bz2sh cab chm class cmd com
        command cpl csh deb desktop dll dmg docm dotm drv ex_ exe fon fxp gadget hlp hta htaccess htm html inf ins
        iqy iso img isp jar jnlp jnt job js jse ksh lib library-ms lnk mad maf mag mam maq mar mas mat mau mav maw
        mda mde mdt mdw mdz mht mhtml mof msc msh msh1 msh2 mshxml msi msix msixbundle msp mst ops osd osx out pcd
        pif pkg pl plg potm ppam ppsm pptm prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 pssc py
        pyc pyo pyw pyz pyzw rb reg rpm run scf scr scriptlet sct search-ms settingcontent-ms sh shb shs shtml slk
        svg svgz swf sys sh theme tcsh udl url vb vbe vbp vbs vhd vhdx vmdk vsmacros vsw vxd wasm webloc website ws
        wsb wsc wsf wsh xbap xht xhtml xla xlam xll xlsm xltm xnk xsl xslt zsh
        """,
    )
)
_TYPES = {
    "image/jpeg": ".jpg",
    "image/jpg": ".jpg",
    "image/pjpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "image/bmp": ".bmp",
    "image/heic": ".heic",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "text/csv": ".csv",
    "message/rfc822": ".eml",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/ms-tnef": ".dat",
    "application/pkcs7-signature": ".p7s",
    "application/pgp-signature": ".asc",
}


def clean_name(name: str, mime: str) -> str:
    """Return a name that every system can store and that shows what it is; never empty, never raises.

    Control, zero-width and bidi characters go, path separators become "_", devices of Windows are prefixed, dots and
    spaces at the ends go (so that no file is hidden). An empty name becomes "attachment" with ``mime``'s extension.
    """
    text = "".join(_harmless(char) for char in unicodedata.normalize("NFC", name[:4_000]))
    text = _FORBIDDEN.sub("_", re.sub(r"[/\\\u2044\u2215\u29f8\uff0f\uff3c]", "_", text))
    text = re.sub(r"\s+", " ", text).strip(" .")
    if not text.strip("_ ."):
        text = "attachment" + _extension_of(mime)
    if _DEVICE.fullmatch(text.split(".", 1)[0].strip()):
        text = "_" + text
    return _shortened(text)


def is_dangerous(name: str) -> bool:
    """Say whether opening a file of this name could run something: it is then shown as text or not at all.

    Only the last extension counts, as for the systems that open it: "a.exe.txt" is harmless, "a.pdf.exe." is not.
    """
    text = clean_name(name, "").lower()
    ending = text.rpartition(".")[2].strip(" _")
    return ending in _DANGEROUS or bool(re.search(r"\{[0-9a-f]{8}-", text))


def _harmless(char: str) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    if category in ("Cf", "Cs", "Co", "Cn") or 0xFE00 <= ord(char) <= 0xFE0F or ord(char) in _BLANK:
        return ""
    return char


_BLANK = frozenset({0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0})


def _extension_of(mime: str) -> str:
    kind = mime.lower().split(";")[0].strip()
    return _TYPES.get(kind) or mimetypes.guess_extension(kind) or ""


def _shortened(text: str) -> str:
    if len(text) <= MAX_NAME and len(text.encode()) <= MAX_BYTES:
        return text
    found = _EXTENSION.search(text)
    extension = found[0] if found and found.start() else ""
    stem = text.removesuffix(extension)[: MAX_NAME - len(extension)]
    while len((stem + extension).encode()) > MAX_BYTES:
        stem = stem[:-1]
    return stem.rstrip(" .") + extension
