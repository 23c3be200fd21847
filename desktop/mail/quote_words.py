"""The words by which mail programs announce a quotation, in the languages they speak.

Kept apart from the finder so that a language can be added without reading it. Every pattern is used on one line of
bounded length and has no nested repetition: hostile text costs no more than long text.
"""

from __future__ import annotations

import re

_WROTE = (
    "wrote|writes|said|says|schrieb|schreibt|hat geschrieben|geschrieben|escribió|escribio|escribía|ha escrito|"
    "va escriure|a écrit|écrit|a ecrit|ecrit|ha scritto|scrive|scriveva|escreveu|schreef|schreven|skrev|skriver|"
    r"kirjoitti|napisał\(a\)|napisał/a|napisał|napisała|pisze|napsal\(a\)|napsal|napsala|napísal\(a\)|napísal|"
    "писал|писала|пишет|написал|написала|написал\\(а\\)|пише|написав|написала|yazdı|yazdi|írta|a scris|"
    "έγραψε|đã viết|menulis|je napisao|je napisal|rašė|rakstīja|kirjutas|skrifaði|"
    "كتب|كتبت|كَتَب|بواسطة|نوشت|נכתב|כתב|כתבה|מאת|写道|寫道|写到|さんは書きました|のメッセージ|작성|님이 작성|เขียน|ने लिखा"
)
WROTE = re.compile(rf"(?<!\w)(?:{_WROTE})(?!\w)|写道|寫道|작성|เขียน", re.IGNORECASE)
WROTE_AT_END = re.compile(
    rf"(?<!\w)(?:{_WROTE})\s?(?:the following|folgendes|ezt|thus)?\s?[:：]\s?$|(?:写道|寫道|작성)\s?[:：]$",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"[\u200e\u200f\u202a-\u202e\u2066-\u2069*_]{0,4}"
    r"(?:On|At|In (?:a )?(?:message|article)|Quoting|Am|Um|Le|El|Il|Em|Op|Den|På|W dniu|Dnia|Dne|Dňa|V|Pe data|Data|În|Vào|"
    r"Pada|Στις|Kuupäeval|Þann|U|Dana|Am|Sul|A|On the|Le|Zitat von|Citando|Cytowanie|Zitat|"
    r"في|فى|بتاريخ|في تاريخ|در|בתאריך|ב-|(?:lun|mar|mer|mié|jue|vie|sáb|dom|gio|ven|sab|seg|ter|qua|qui|sex|"
    r"mon|tue|wed|thu|fri|sat|sun|pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|so|ne|пн|вт|ср|чт|пт|сб|вс|нд|ma|ti|ke|to|pe|la|su)"
    r"\.?,|\d{1,4}[./年-])",
    re.IGNORECASE,
)
QUOTING = re.compile(r"(?:quoting|zitat von|citando|cytowanie|in (?:a )?(?:message|article) <)", re.IGNORECASE)
DATED = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[٠-٩۰-۹]{1,4}|\d{1,2}月")
EXACT = re.compile(r"\d{1,2}[:.h]\d\d|[٠-٩۰-۹]{1,2}:[٠-٩۰-۹]{2}")

_ORIGINAL = (
    "original message|original appointment|originalnachricht|original-nachricht|ursprüngliche nachricht|"
    "urspruengliche nachricht|original e-?mail|message d['’]origine|message original|message initial|mensaje original|"
    "mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding|"
    "oprindelig besked|ursprungligt meddelande|originalmeddelande|alkuperäinen viesti|wiadomość oryginalna|"
    "oryginalna wiadomość|wiadomość pierwotna|treść oryginalnej wiadomości|исходное сообщение|оригинальное сообщение|"
    "původní zpráva|pôvodná správa|orijinal mesaj|özgün ileti|eredeti üzenet|mesaj original|αρχικό μήνυμα|"
    "الرسالة الأصلية|رسالة أصلية|הודעה מקורית|原始邮件|原始郵件|原邮件|元のメッセージ|original message|원본 메시지|reply message|reply-message"
)
_FORWARDED = (
    "forwarded message|forwarded by|(?:begin )?forwarded text|(?:begin )?included message|forwarded mail|begin forwarded message|start forwarded message|"
    "weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-?mail)|message transféré|message réexpédié|"
    "début du message (?:réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|"
    "mensagem reencaminhada|início da mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|inizio messaggio inoltrato|"
    "doorgestuurd bericht|begin doorgestuurd bericht|videresendt (?:meddelelse|besked)|videresendt melding|"
    "start på videresendt (?:melding|besked)|vidarebefordrat (?:meddelande|mejl)|vidarebefordrat brev|välitetty viesti|"
    "edelleenlähetetty viesti|wiadomość przekazana|przekazana wiadomość|początek przekazywanej wiadomości|"
    "początek przekazanej wiadomości|treść przekazanej wiadomości|пересылаемое сообщение|пересланное сообщение|"
    "начало пересланного сообщения|начало переадресованного сообщения|přeposlaná zpráva|preposlaná správa|"
    "iletilen mesaj|yönlendirilmiş ileti|iletilmiş mesaj|továbbított üzenet|mesaj redirecționat|προωθημένο μήνυμα|"
    "رسالة محولة|رسالة معاد توجيهها|الرسالة المُعاد توجيهها|رسالة تم تحويلها|הודעה שהועברה|转发的邮件|转发邮件|轉寄郵件|転送メッセージ|전달된 메시지"
)
SEPARATOR = re.compile(
    rf"[\s>]{{0,8}}(?:[-_=*]{{2,60}}\s{{0,4}}(?:{_ORIGINAL}|{_FORWARDED})(?:[^\n]{{0,120}}?[-_=*:：]{{1,60}})?\s{{0,4}}|"
    rf"(?:{_FORWARDED})\s?[:：]?)",
    re.IGNORECASE,
)
FORWARD_MARK = re.compile(
    rf"^[\s>]{{0,8}}(?:[-_=*]{{2,60}}\s{{0,4}})?(?:{_FORWARDED})[^\n]{{0,120}}$", re.IGNORECASE | re.MULTILINE
)
END_MARK = re.compile(
    r"\s{0,4}[-_=*]{2,60}\s{0,4}(?:end (?:of )?(?:forwarded|original)|ende der|fin du message|fin del mensaje|koniec)[^\n]{0,100}",
    re.IGNORECASE,
)
RULE = re.compile(r"\s{0,4}(?:_{10,200}|-{20,200}|={20,200}|\*{20,200})\s{0,4}")

_FROM = (
    "from|von|de|da|van|od|från|fra|lähettäjä|от|от кого|від|kimden|gönderen|من|المرسل|发件人|寄件者|寄件人|差出人|보낸 사람|"
    "보낸사람|feladó|odesílatel|odosielateľ|από|de la|מאת|expéditeur|mittente|remitente|nadawca|от кого"
)
_SENT = (
    "sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada|enviado em|enviada em|inviato|data|verzonden|"
    "wysłano|wysłane|skickat|sendt|lähetetty|дата|отправлено|отправлен|gönderildi|tarih|gönderme tarihi|تاريخ|التاريخ|"
    "تاريخ الإرسال|تم الإرسال|أرسلت|发送时间|发送日期|日期|寄件日期|送信日時|日付|보낸 날짜|날짜|odesláno|odoslané|dato|fecha|päiväys|elküldve|dátum|"
    "ημερομηνία|נשלח|תאריך|надіслано|trimis"
)
_TO = (
    "to|an|à|a|para|aan|do|till|til|vastaanottaja|кому|kime|alıcı|إلى|الى|المستلم|收件人|收件者|宛先|받는 사람|받는사람|komu|címzett|"
    "προς|אל|destinataire|destinatario|către|pour|per"
)
_CC = "cc|kopie|kopia|copie|copia|kopi|копия|نسخة|抄送|副本|참조|másolat|kopio|cci|bcc|reply-to|antwort an|answer to|organization|importance|priorität|priority"
_SUBJECT = (
    "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|тема|konu|الموضوع|موضوع|主题|主旨|件名|제목|"
    "předmět|predmet|tárgy|θέμα|נושא|subiect|re"
)


def _label(words: str) -> str:
    return rf"[\s\u200e\u200f\u202a-\u202e*]{{0,6}}(?:{words})\s?\*{{0,2}}\s?[:：]\*{{0,2}}"


LABELS = re.compile(
    "|".join(
        f"(?P<{kind}>{_label(words)})"
        for kind, words in (("sender", _FROM), ("sent", _SENT), ("to", _TO), ("cc", _CC), ("subject", _SUBJECT))
    ),
    re.IGNORECASE,
)
FROM_LINE = re.compile(rf"[>\s]{{0,8}}{_label(_FROM)}\s{{0,8}}(.{{1,500}})", re.IGNORECASE)
POSTSCRIPT = re.compile(
    r"\s{0,4}(?:sent from my|sent from (?:mail|outlook|yahoo|proton)|get outlook for|von meinem .{1,40} gesendet|gesendet von|"
    r"envoyé de(?:puis)? mon|enviado desde mi|enviado do meu|inviato da|verzonden vanaf|wysłane? z|"
    r"skickat från|sendt fra|отправлено с|gönderen|أرسلت من|تم الإرسال من)[^\n]{0,80}",
    re.IGNORECASE,
)
