"""The words by which mail programs announce a quotation, in the languages they speak.

Kept apart from the finder so that a language can be added without reading it. Every pattern is used on one line of
bounded length and has no nested repetition: hostile text costs no more than long text.
"""

from __future__ import annotations

import re

_WROTE = (
    r"wrote|writes|said|says|schrieb|schreibt|hat geschrieben|geschrieben|escribió|escribio|escribía|"
    r"ha escrito|va escriure|a écrit|écrit|a ecrit|ecrit|ha scritto|scrive|scriveva|escreveu|schreef|"
    r"schreven|skrev|skriver|kirjoitti|napisał\(a\)|napisał/a|napisał|napisała|pisze|napsal\(a\)|"
    r"napsal|napsala|napísal\(a\)|napísal|писал|писала|пишет|написал|написала|написал\(а\)|пише|"
    r"написав|yazdı|yazdi|írta|a scris|έγραψε|đã viết|menulis|je napisao|je napisal|rašė|rakstīja|"
    r"kirjutas|skrifaði|كتب|كتبت|كَتَب|بواسطة|نوشت|נכתב|כתב|כתבה|מאת|写道|寫道|写到|さんは書きました|"
    r"のメッセージ|작성|님이 작성|เขียน|ने लिखा"
)
WROTE = re.compile(rf"(?<!\w)(?:{_WROTE})(?!\w)|写道|寫道|작성|เขียน", re.IGNORECASE)
WROTE_AT_END = re.compile(
    rf"(?<!\w)(?:{_WROTE})\s?(?:the following|folgendes|ezt|thus)?\s?[:：]\s?$|(?:写道|寫道|작성)\s?[:：]$",
    re.IGNORECASE,
)
OPENS = re.compile(
    r"[\u200e\u200f\u202a-\u202e\u2066-\u2069*_]{0,4}"
    r"(?:(?:On|At|In (?:a )?(?:message|article)|Quoting|Am|Um|Le|El|Il|Em|Op|Den|På|W dniu|Dnia|Dne|Dňa|V|"
    r"Pe data|Data|În|Vào|Pada|Στις|Kuupäeval|Þann|U|Dana|Sul|A|Zitat von|Citando|Cytowanie|Zitat|"
    r"في|فى|بتاريخ|در|בתאריך|ב-)(?!\w)|"
    r"(?:lun|mar|mer|mié|jue|vie|sáb|dom|gio|ven|sab|seg|ter|qua|qui|sex|mon|tue|wed|thu|fri|sat|sun|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|pon|wt|śr|czw|pt|sob|niedz|po|út|st|čt|pá|so|ne|"
    r"пн|вт|ср|чт|пт|сб|вс|нд|ma|ti|ke|to|pe|la|su)\.?,|\d{1,4}[./年-])",
    re.IGNORECASE,
)
QUOTING = re.compile(r"(?:quoting|zitat von|citando|cytowanie|in (?:a )?(?:message|article) <)", re.IGNORECASE)
DATED = re.compile(r"(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|[٠-٩۰-۹]{1,4}|\d{1,2}月")
EXACT = re.compile(r"\d{1,2}[:.h]\d\d|[٠-٩۰-۹]{1,2}:[٠-٩۰-۹]{2}")

_ORIGINAL = (
    r"original message|original appointment|originalnachricht|original-nachricht|"
    r"ursprüngliche nachricht|urspruengliche nachricht|original e-?mail|message d['’]origine|"
    r"message original|message initial|mensaje original|mensagem original|messaggio originale|"
    r"oorspronkelijk bericht|oprindelig meddelelse|opprinnelig melding|oprindelig besked|"
    r"ursprungligt meddelande|originalmeddelande|alkuperäinen viesti|wiadomość oryginalna|"
    r"oryginalna wiadomość|wiadomość pierwotna|treść oryginalnej wiadomości|исходное сообщение|"
    r"оригинальное сообщение|původní zpráva|pôvodná správa|orijinal mesaj|özgün ileti|eredeti üzenet|"
    r"mesaj original|αρχικό μήνυμα|الرسالة الأصلية|رسالة أصلية|הודעה מקורית|原始邮件|原始郵件|原邮件|"
    r"元のメッセージ|원본 메시지|reply message|reply-message"
)
_FORWARDED = (
    r"forwarded message|forwarded by|(?:begin )?forwarded text|(?:begin )?included message|"
    r"forwarded mail|begin forwarded message|start forwarded message|weitergeleitete nachricht|"
    r"anfang der weitergeleiteten (?:nachricht|e-?mail)|message transféré|message réexpédié|"
    r"début du message (?:réexpédié|transféré)|mensaje reenviado|inicio del mensaje reenviado|"
    r"mensagem encaminhada|mensagem reencaminhada|início da mensagem (?:encaminhada|reencaminhada)|"
    r"messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|"
    r"videresendt (?:meddelelse|besked)|videresendt melding|start på videresendt (?:melding|besked)|"
    r"vidarebefordrat (?:meddelande|mejl)|vidarebefordrat brev|välitetty viesti|"
    r"edelleenlähetetty viesti|wiadomość przekazana|przekazana wiadomość|"
    r"początek przekazywanej wiadomości|początek przekazanej wiadomości|treść przekazanej wiadomości|"
    r"пересылаемое сообщение|пересланное сообщение|начало пересланного сообщения|"
    r"начало переадресованного сообщения|přeposlaná zpráva|preposlaná správa|iletilen mesaj|"
    r"yönlendirilmiş ileti|iletilmiş mesaj|továbbított üzenet|mesaj redirecționat|προωθημένο μήνυμα|"
    r"رسالة محولة|رسالة معاد توجيهها|الرسالة المُعاد توجيهها|رسالة تم تحويلها|הודעה שהועברה|"
    r"转发的邮件|转发邮件|轉寄郵件|転送メッセージ|전달된 메시지"
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
    r"\s{0,4}[-_=*]{2,60}\s{0,4}(?:end (?:of )?(?:forwarded|original)|"
    r"ende der|fin du message|fin del mensaje|koniec)[^\n]{0,100}",
    re.IGNORECASE,
)
RULE = re.compile(r"\s{0,4}(?:_{10,200}|-{3,200}|={20,200}|\*{20,200})\s{0,4}")

_FROM = (
    r"from|von|de|da|van|od|från|fra|lähettäjä|от|от кого|від|kimden|gönderen|من|المرسل|发件人|"
    r"寄件者|寄件人|差出人|보낸 사람|보낸사람|feladó|odesílatel|odosielateľ|από|de la|מאת|expéditeur|"
    r"mittente|remitente|nadawca"
)
_SENT = (
    r"sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada|enviado em|enviada em|"
    r"inviato|data|verzonden|wysłano|wysłane|skickat|sendt|lähetetty|дата|отправлено|отправлен|"
    r"gönderildi|tarih|gönderme tarihi|تاريخ|التاريخ|تاريخ الإرسال|تم الإرسال|أرسلت|发送时间|"
    r"发送日期|日期|寄件日期|送信日時|日付|보낸 날짜|날짜|odesláno|odoslané|dato|fecha|päiväys|"
    r"elküldve|dátum|ημερομηνία|נשלח|תאריך|надіслано|trimis"
)
_TO = (
    r"to|an|à|a|para|aan|do|till|til|vastaanottaja|кому|kime|alıcı|إلى|الى|المستلم|收件人|收件者|"
    r"宛先|받는 사람|받는사람|komu|címzett|προς|אל|destinataire|destinatario|către|pour|per"
)
_CC = (
    r"cc|kopie|kopia|copie|copia|kopi|копия|نسخة|抄送|副本|참조|másolat|kopio|cci|bcc|reply-to|"
    r"antwort an|answer to|organization|importance|priorität|priority"
)
_SUBJECT = (
    r"subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|тема|konu|الموضوع|"
    r"موضوع|主题|主旨|件名|제목|předmět|predmet|tárgy|θέμα|נושא|subiect|re"
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
    r"\s{0,4}(?:sent from my|sent from (?:mail|outlook|yahoo|proton)|get outlook for|"
    r"von meinem .{1,40} gesendet|gesendet von|"
    r"envoyé de(?:puis)? mon|enviado desde mi|enviado do meu|inviato da|verzonden vanaf|wysłane? z|"
    r"skickat från|sendt fra|отправлено с|gönderen|أرسلت من|تم الإرسال من)[^\n]{0,80}",
    re.IGNORECASE,
)
