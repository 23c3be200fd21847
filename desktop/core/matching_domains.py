"""Mail domains that anybody can have an address in: sharing one makes nobody a colleague."""

from __future__ import annotations

_TEXT = """
gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com outlook.de outlook.es outlook.fr
outlook.it outlook.jp outlook.pt outlook.sa hotmail.co.uk hotmail.de hotmail.es hotmail.fr hotmail.it live.co.uk
live.de live.fr live.nl yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.de yahoo.es yahoo.fr yahoo.it
yahoo.com.ar yahoo.com.br yahoo.com.mx yahoo.ca yahoo.in ymail.com rocketmail.com aol.com aim.com icloud.com me.com
mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com keemail.me gmx.com
gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de arcor.de posteo.de mailbox.org online.de vodafone.de
email.de mail.de mail.com email.com usa.com fastmail.com fastmail.fm hey.com zoho.com zohomail.com yandex.com
yandex.ru ya.ru mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ukr.net i.ua meta.ua wp.pl o2.pl onet.pl
op.pl onet.eu vp.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl poczta.onet.pl seznam.cz email.cz post.cz
centrum.cz atlas.cz volny.cz azet.sk zoznam.sk orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr
bbox.fr libero.it virgilio.it alice.it tin.it tiscali.it telefonica.net movistar.es terra.es ono.com terra.com.br
uol.com.br bol.com.br ig.com.br globo.com sapo.pt ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl
telenet.be skynet.be proximus.be bluewin.ch hispeed.ch btinternet.com btopenworld.com sky.com virginmedia.com
ntlworld.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
charter.net earthlink.net optonline.net rogers.com shaw.ca sympatico.ca telus.net bigpond.com optusnet.com.au
iinet.net.au xtra.co.nz qq.com 163.com 126.com yeah.net sina.com sina.cn sohu.com foxmail.com aliyun.com 139.com
189.cn naver.com hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com
maktoob.com hushmail.com lycos.com excite.com mailinator.com duck.com simplelogin.com relay.firefox.com
privaterelay.appleid.com
"""
PUBLIC_DOMAINS = frozenset(_TEXT.split())
