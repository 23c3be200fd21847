<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Deskbell</source>
        <translation>عن Deskbell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ أرقام الإصدارات</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>برنامج حر برخصة MIT، دون أي ضمان.</translation>
    </message>
    <message>
        <source>The help desk that needs no server.</source>
        <translation>مكتب الدعم الذي لا يحتاج إلى خادم.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>“{act}” is not known here</source>
        <translation>«{act}» غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Nothing yet. Add what is to happen.</source>
        <translation>لا شيء بعد. أضف ما يجب أن يحدث.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
</context>
<context>
    <name>AddressesTab</name>
    <message>
        <source>Answers leave by</source>
        <translation>تُرسل الردود عبر</translation>
    </message>
    <message>
        <source>Each mailbox says on the page “Mailboxes” in which department its mail lands.</source>
        <translation>تحدد صفحة «صناديق البريد» القسم الذي يصل إليه بريد كل صندوق.</translation>
    </message>
    <message>
        <source>Mail to these addresses lands here</source>
        <translation>يصل إلى هنا البريد المرسل إلى هذه العناوين</translation>
    </message>
    <message>
        <source>None: tickets are moved here, or begun by agents.</source>
        <translation>لا شيء: تُنقل التذاكر إلى هنا أو يبدؤها المسؤولون.</translation>
    </message>
    <message>
        <source>The mailbox to which the customer wrote</source>
        <translation>صندوق البريد الذي كتب إليه العميل</translation>
    </message>
</context>
<context>
    <name>AfterChoice</name>
    <message>
        <source>Delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Every mail is kept in your desk as it came, whatever happens to it there.</source>
        <translation>تُحفظ كل رسالة في مكتبك كما وصلت، مهما حدث لها هناك.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Mark it as read</source>
        <translation>تعليمها كمقروءة</translation>
    </message>
    <message>
        <source>Move it to a folder</source>
        <translation>نقلها إلى مجلد</translation>
    </message>
    <message>
        <source>On the server, after a mail was taken in</source>
        <translation>على الخادم، بعد استلام الرسالة</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>تسليم المكتب</translation>
    </message>
    <message>
        <source>Make {name} the owner of this desk?</source>
        <translation>هل تجعل {name} مالكًا لهذا المكتب؟</translation>
    </message>
    <message>
        <source>Parts of the agent</source>
        <translation>أجزاء المسؤول</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>الدور والأقسام</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>What can they see?</source>
        <translation>ماذا يمكنه أن يرى؟</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>You become an admin. Only {name} can hand the desk back to you.</source>
        <translation>ستصبح مديرًا. ولا يمكن أن يعيد المكتب إليك إلا {name}.</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Add colleagues when you no longer answer everything alone. Each gets a role and signs in.</source>
        <translation>أضف زملاء عندما لا تعود ترد على كل شيء وحدك. لكل منهم دور وتسجيل دخول.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Bring {name} back?</source>
        <translation>هل تعيد {name}؟</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>البحث عن مسؤول بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>مسؤول جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>إعادة التفعيل</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>إعادة تعيين كلمة السر…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>الدور والأقسام</translation>
    </message>
    <message>
        <source>Show inactive</source>
        <translation>إظهار غير النشطين</translation>
    </message>
    <message>
        <source>With the role and the departments from before.</source>
        <translation>بالدور والأقسام السابقة.</translation>
    </message>
    <message>
        <source>You work here alone</source>
        <translation>أنت تعمل هنا وحدك</translation>
    </message>
    <message>
        <source>{email}, customers see {alias}</source>
        <translation>{email}، ويراه العملاء باسم {alias}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>A customer gets</source>
        <translation>ما يصل إلى العميل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Applies to this computer. 0 sends at once.</source>
        <translation>يسري على هذا الحاسوب. ‏0 يعني الإرسال فورًا.</translation>
    </message>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>تأكيد التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>مهلة التراجع عن الإرسال بالثواني</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced; an empty text sends our own words.</source>
        <translation>يُستبدل ‎{desk}‎ و‎{number}‎ بقيمتيهما، والنص الفارغ يرسل صيغتنا المعتادة.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>صفوف تذاكر مدمجة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>العرض عند البدء</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>سطران لكل تذكرة بدلًا من ثلاثة.</translation>
    </message>
    <message>
        <source>Windows that are open already change when Deskbell is started again.</source>
        <translation>تتغير النوافذ المفتوحة عند تشغيل Deskbell من جديد.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) are not resolved.</source>
        <translation>
            <numerusform>لا تذاكر غير محلولة.</numerusform>
            <numerusform>تذكرة واحدة غير محلولة.</numerusform>
            <numerusform>تذكرتان غير محلولتين.</numerusform>
            <numerusform>%n تذاكر غير محلولة.</numerusform>
            <numerusform>%n تذكرة غير محلولة.</numerusform>
            <numerusform>%n تذكرة غير محلولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive {name}?</source>
        <translation>هل تؤرشف {name}؟</translation>
    </message>
    <message>
        <source>Being archived…</source>
        <translation>تجري الأرشفة…</translation>
    </message>
    <message>
        <source>New home of the tickets</source>
        <translation>القسم الجديد للتذاكر</translation>
    </message>
    <message>
        <source>The last department cannot be archived.</source>
        <translation>لا يمكن أرشفة القسم الأخير.</translation>
    </message>
    <message>
        <source>They go, with what waits and its mailboxes, to another department. Closed tickets stay.</source>
        <translation>تنتقل إلى قسم آخر مع ما ينتظر ومع صناديق بريده. وتبقى التذاكر المغلقة.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف.</numerusform>
            <numerusform>حُفظ ملف واحد.</numerusform>
            <numerusform>حُفظ ملفان.</numerusform>
            <numerusform>حُفظت %n ملفات.</numerusform>
            <numerusform>حُفظ %n ملفًا.</numerusform>
            <numerusform>حُفظ %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>حفظ كل الملفات</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>There is no preview of {name}. Press Enter to open it, or save it.</source>
        <translation>لا معاينة للملف {name}. اضغط Enter لفتحه، أو احفظه.</translation>
    </message>
    <message>
        <source>This computer has no program for this file. You can save it.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح هذا الملف. يمكنك حفظه.</translation>
    </message>
    <message>
        <source>{name} could run a program, so Deskbell does not open it. You can save it.</source>
        <translation>قد يشغّل {name} برنامجًا، لذلك لا يفتحه Deskbell. يمكنك حفظه.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} ليس صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>{name} is on another computer and is being fetched.</source>
        <translation>{name} على حاسوب آخر، ويُجلب الآن.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent {name} added</source>
        <translation>أُضيف المسؤول {name}</translation>
    </message>
    <message>
        <source>Agent {name} removed</source>
        <translation>أُزيل المسؤول {name}</translation>
    </message>
    <message>
        <source>Agent {name}: {field}</source>
        <translation>المسؤول {name}: {field}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>صُدّر سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit log exported as {name}</source>
        <translation>صُدّر سجل التدقيق باسم {name}</translation>
    </message>
    <message>
        <source>Began to see what {name} sees</source>
        <translation>بدأت رؤية ما يراه {name}</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Business hours {name} added</source>
        <translation>أُضيفت ساعات العمل {name}</translation>
    </message>
    <message>
        <source>Business hours {name} removed</source>
        <translation>أُزيلت ساعات العمل {name}</translation>
    </message>
    <message>
        <source>Business hours {name}: {field}</source>
        <translation>ساعات العمل {name}: {field}</translation>
    </message>
    <message>
        <source>Business hours, {name} removed</source>
        <translation>ساعات العمل، أُزيل {name}</translation>
    </message>
    <message>
        <source>Business hours, {name} set</source>
        <translation>ساعات العمل، حُدد {name}</translation>
    </message>
    <message>
        <source>Business hours, {name}: {field}</source>
        <translation>ساعات العمل، {name}: {field}</translation>
    </message>
    <message>
        <source>Days of business hours</source>
        <translation>أيام ساعات العمل</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>عمليات الحذف</translation>
    </message>
    <message>
        <source>Denied in {name}: {field}</source>
        <translation>محجوبة في {name}: {field}</translation>
    </message>
    <message>
        <source>Denied rights</source>
        <translation>صلاحيات محجوبة</translation>
    </message>
    <message>
        <source>Department where mail arrives</source>
        <translation>قسم وصول البريد</translation>
    </message>
    <message>
        <source>Department {name} added</source>
        <translation>أُضيف القسم {name}</translation>
    </message>
    <message>
        <source>Department {name} removed</source>
        <translation>أُزيل القسم {name}</translation>
    </message>
    <message>
        <source>Department {name}: {field}</source>
        <translation>القسم {name}: {field}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Desk backed up</source>
        <translation>أُنشئت نسخة احتياطية من المكتب</translation>
    </message>
    <message>
        <source>Desk backed up as {name}</source>
        <translation>أُنشئت نسخة احتياطية من المكتب باسم {name}</translation>
    </message>
    <message>
        <source>Desk made</source>
        <translation>أُنشئ المكتب</translation>
    </message>
    <message>
        <source>Desk restored</source>
        <translation>استُعيد المكتب</translation>
    </message>
    <message>
        <source>Desk restored from {name}</source>
        <translation>استُعيد المكتب من {name}</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} does not stand where it was written.</source>
        <translation>القيد {number} من {computer} ليس في الموضع الذي كُتب فيه.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} is missing.</source>
        <translation>القيد {number} من {computer} مفقود.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} was changed after it was written.</source>
        <translation>القيد {number} من {computer} عُدّل بعد كتابته.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Field {name} added</source>
        <translation>أُضيف الحقل {name}</translation>
    </message>
    <message>
        <source>Field {name} removed</source>
        <translation>أُزيل الحقل {name}</translation>
    </message>
    <message>
        <source>Field {name}: {field}</source>
        <translation>الحقل {name}: {field}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>First password given</source>
        <translation>مُنحت كلمة سر أولى</translation>
    </message>
    <message>
        <source>First password given to {name}</source>
        <translation>مُنحت كلمة سر أولى إلى {name}</translation>
    </message>
    <message>
        <source>Invitation taken up</source>
        <translation>استُخدمت الدعوة</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>وُجهت دعوة</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>لغة المكتب</translation>
    </message>
    <message>
        <source>Letter {name} reset</source>
        <translation>أُعيدت الرسالة {name} إلى أصلها</translation>
    </message>
    <message>
        <source>Letter {name} written</source>
        <translation>كُتبت الرسالة {name}</translation>
    </message>
    <message>
        <source>Letter {name}: {field}</source>
        <translation>الرسالة {name}: {field}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Mailbox {name} added</source>
        <translation>أُضيف صندوق البريد {name}</translation>
    </message>
    <message>
        <source>Mailbox {name} removed</source>
        <translation>أُزيل صندوق البريد {name}</translation>
    </message>
    <message>
        <source>Mailbox {name}: {field}</source>
        <translation>صندوق البريد {name}: {field}</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Member added: {name}</source>
        <translation>أُضيف العضو: {name}</translation>
    </message>
    <message>
        <source>Member removed: {name}</source>
        <translation>أُزيل العضو: {name}</translation>
    </message>
    <message>
        <source>Member {name}: {field}</source>
        <translation>العضو {name}: {field}</translation>
    </message>
    <message>
        <source>Members of departments</source>
        <translation>أعضاء الأقسام</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>حُذفت رسالة</translation>
    </message>
    <message>
        <source>Message deleted in ticket {name}</source>
        <translation>حُذفت رسالة في التذكرة {name}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>No longer denied in {name}: {field}</source>
        <translation>لم تعد محجوبة في {name}: {field}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت ملاحظة</translation>
    </message>
    <message>
        <source>Note deleted in ticket {name}</source>
        <translation>حُذفت ملاحظة في التذكرة {name}</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash</source>
        <translation>نُقلت تذاكر قديمة إلى المهملات</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash: {name}</source>
        <translation>نُقلت تذاكر قديمة إلى المهملات: {name}</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>غُيّرت كلمة السر الشخصية</translation>
    </message>
    <message>
        <source>Own password removed</source>
        <translation>أُزيلت كلمة السر الشخصية</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>أُنشئ مفتاح استرداد</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>استُخدم مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Rights of roles</source>
        <translation>صلاحيات الأدوار</translation>
    </message>
    <message>
        <source>Role {name} added</source>
        <translation>أُضيف الدور {name}</translation>
    </message>
    <message>
        <source>Role {name} removed</source>
        <translation>أُزيل الدور {name}</translation>
    </message>
    <message>
        <source>Role {name}: {field}</source>
        <translation>الدور {name}: {field}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Rule {name} added</source>
        <translation>أُضيفت القاعدة {name}</translation>
    </message>
    <message>
        <source>Rule {name} removed</source>
        <translation>أُزيلت القاعدة {name}</translation>
    </message>
    <message>
        <source>Rule {name}: {field}</source>
        <translation>القاعدة {name}: {field}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} added</source>
        <translation>أُضيف الرد المحفوظ أو الماكرو {name}</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} removed</source>
        <translation>أُزيل الرد المحفوظ أو الماكرو {name}</translation>
    </message>
    <message>
        <source>Saved answer or macro {name}: {field}</source>
        <translation>الرد المحفوظ أو الماكرو {name}: {field}</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>الردود المحفوظة والماكرو</translation>
    </message>
    <message>
        <source>Secret of the desk</source>
        <translation>سر المكتب</translation>
    </message>
    <message>
        <source>Seeing as somebody else begun</source>
        <translation>بدأت الرؤية كشخص آخر</translation>
    </message>
    <message>
        <source>Seeing as somebody else ended</source>
        <translation>انتهت الرؤية كشخص آخر</translation>
    </message>
    <message>
        <source>Service level {name} added</source>
        <translation>أُضيف مستوى الخدمة {name}</translation>
    </message>
    <message>
        <source>Service level {name} removed</source>
        <translation>أُزيل مستوى الخدمة {name}</translation>
    </message>
    <message>
        <source>Service level {name}: {field}</source>
        <translation>مستوى الخدمة {name}: {field}</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Setting “{field}”</source>
        <translation>الإعداد «{field}»</translation>
    </message>
    <message>
        <source>Setting “{field}” of {name}</source>
        <translation>الإعداد «{field}» في {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Skill added: {name}</source>
        <translation>أُضيفت مهارة: {name}</translation>
    </message>
    <message>
        <source>Skill removed: {name}</source>
        <translation>أُزيلت مهارة: {name}</translation>
    </message>
    <message>
        <source>Skill {name}: {field}</source>
        <translation>المهارة {name}: {field}</translation>
    </message>
    <message>
        <source>Skills of agents</source>
        <translation>مهارات المسؤولين</translation>
    </message>
    <message>
        <source>Status {name} added</source>
        <translation>أُضيفت الحالة {name}</translation>
    </message>
    <message>
        <source>Status {name} removed</source>
        <translation>أُزيلت الحالة {name}</translation>
    </message>
    <message>
        <source>Status {name}: {field}</source>
        <translation>الحالة {name}: {field}</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Stopped seeing what {name} sees</source>
        <translation>انتهت رؤية ما يراه {name}</translation>
    </message>
    <message>
        <source>Tag {name} added</source>
        <translation>أُضيف الوسم {name}</translation>
    </message>
    <message>
        <source>Tag {name} removed</source>
        <translation>أُزيل الوسم {name}</translation>
    </message>
    <message>
        <source>Tag {name}: {field}</source>
        <translation>الوسم {name}: {field}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>المكتب نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), none changed, none missing.</source>
        <translation>
            <numerusform>السجل سليم: لا قيود فيه.</numerusform>
            <numerusform>السجل سليم: قيد واحد لم يُعدّل ولم يُفقد.</numerusform>
            <numerusform>السجل سليم: قيدان لم يُعدّل أي منهما ولم يُفقد.</numerusform>
            <numerusform>السجل سليم: %n قيود، لم يُعدّل أي منها ولم يُفقد.</numerusform>
            <numerusform>السجل سليم: %n قيدًا، لم يُعدّل أي منها ولم يُفقد.</numerusform>
            <numerusform>السجل سليم: %n قيد، لم يُعدّل أي منها ولم يُفقد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket moved to the trash</source>
        <translation>نُقلت تذكرة إلى المهملات</translation>
    </message>
    <message>
        <source>Ticket removed by a rule</source>
        <translation>تذكرة أزالتها قاعدة</translation>
    </message>
    <message>
        <source>Ticket {name} moved to the trash</source>
        <translation>نُقلت التذكرة {name} إلى المهملات</translation>
    </message>
    <message>
        <source>Ticket {name} removed by a rule</source>
        <translation>التذكرة {name} أزالتها قاعدة</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>قُفلت النافذة</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>حُجبت كلمات</translation>
    </message>
    <message>
        <source>Words blacked out in ticket {name}</source>
        <translation>حُجبت كلمات في التذكرة {name}</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>as in the role it came from</source>
        <translation>كما في الدور الأصل</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>department above</source>
        <translation>القسم الأعلى</translation>
    </message>
    <message>
        <source>department that takes over</source>
        <translation>القسم الذي يتولى</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>deputy from</source>
        <translation>النيابة من</translation>
    </message>
    <message>
        <source>deputy until</source>
        <translation>النيابة حتى</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>details of why it stopped</source>
        <translation>تفاصيل سبب توقفها</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>helps without being given work</source>
        <translation>يساعد دون إسناد عمل إليه</translation>
    </message>
    <message>
        <source>home of its tickets</source>
        <translation>موضع تذاكره</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>most tickets</source>
        <translation>أقصى عدد للتذاكر</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name that customers see</source>
        <translation>الاسم الذي يراه العملاء</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>port for receiving</source>
        <translation>منفذ الاستقبال</translation>
    </message>
    <message>
        <source>port for sending</source>
        <translation>منفذ الإرسال</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>role it came from</source>
        <translation>الدور الأصل</translation>
    </message>
    <message>
        <source>security of receiving</source>
        <translation>أمان الاستقبال</translation>
    </message>
    <message>
        <source>security of sending</source>
        <translation>أمان الإرسال</translation>
    </message>
    <message>
        <source>server for receiving</source>
        <translation>خادم الاستقبال</translation>
    </message>
    <message>
        <source>server for sending</source>
        <translation>خادم الإرسال</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>stops other rules</source>
        <translation>توقف قواعد أخرى</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>user name for receiving</source>
        <translation>اسم المستخدم للاستقبال</translation>
    </message>
    <message>
        <source>user name for sending</source>
        <translation>اسم المستخدم للإرسال</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>ما يشغّلها</translation>
    </message>
    <message>
        <source>when it looks</source>
        <translation>متى تنظر</translation>
    </message>
    <message>
        <source>who sees its tickets</source>
        <translation>من يرى تذاكره</translation>
    </message>
    <message>
        <source>why it stopped by itself</source>
        <translation>لماذا توقفت من تلقاء نفسها</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{name} invited</source>
        <translation>دُعي {name}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} ← {new}</translation>
    </message>
    <message>
        <source>{what} The entry there is of {when}.</source>
        <translation>{what} القيد الموجود هناك بتاريخ {when}.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All the time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Ask for less, or for a longer time.</source>
        <translation>قلّل الشروط أو وسّع المدة.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Changes of rights and settings will stand here.</source>
        <translation>ستظهر هنا تغييرات الصلاحيات والإعدادات.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Entry {number} of {computer}</source>
        <translation>القيد {number} من {computer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Table ({pattern})</source>
        <translation>جدول ({pattern})</translation>
    </message>
    <message>
        <source>The log is being checked.</source>
        <translation>يجري فحص السجل.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who changed rights, settings and people, and who came in. Nothing here can be changed.</source>
        <translation>من غيّر الصلاحيات والإعدادات والأشخاص، ومن سجّل الدخول. لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) to {name}.</source>
        <translation>
            <numerusform>لم يُكتب أي قيد في {name}.</numerusform>
            <numerusform>كُتب قيد واحد في {name}.</numerusform>
            <numerusform>كُتب قيدان في {name}.</numerusform>
            <numerusform>كُتبت %n قيود في {name}.</numerusform>
            <numerusform>كُتب %n قيدًا في {name}.</numerusform>
            <numerusform>كُتب %n قيد في {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Away until {time}</source>
        <translation>غائب حتى {time}</translation>
    </message>
    <message>
        <source>Away, work goes to others</source>
        <translation>غائب، والعمل لغيره</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>يجري إنشاء نسخة احتياطية أو استعادتها.</translation>
    </message>
    <message>
        <source>A backup is one file with the desk and every mail and attachment in it.</source>
        <translation>النسخة الاحتياطية ملف واحد يضم المكتب وكل رسالة وكل مرفق.</translation>
    </message>
    <message>
        <source>Back up now to…</source>
        <translation>إنشاء نسخة احتياطية الآن في…</translation>
    </message>
    <message>
        <source>Backed up and verified: {tickets} tickets, {messages} messages, {files} files.</source>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها. التذاكر: {tickets}، الرسائل: {messages}، الملفات: {files}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Last backup: {when}, {path}</source>
        <translation>آخر نسخة احتياطية: {when}، {path}</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>اسم المكتب الجديد</translation>
    </message>
    <message>
        <source>No backup was made from here yet.</source>
        <translation>لم تُنشأ نسخة احتياطية من هنا بعد.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restored {tickets} tickets to {path}. Open it from the menu “Desk”.</source>
        <translation>تمت الاستعادة إلى {path}. التذاكر: {tickets}. افتحه من قائمة «المكتب».</translation>
    </message>
    <message>
        <source>Restoring makes a new desk from a backup. The desk that is open stays as it is.</source>
        <translation>تُنشئ الاستعادة مكتبًا جديدًا من نسخة احتياطية، ويبقى المكتب المفتوح كما هو.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>أُلغي: {title}</translation>
    </message>
    <message>
        <source>Invitation: {title}</source>
        <translation>دعوة: {title}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>A calendar needs a name.</source>
        <translation>يلزم اسم للتقويم.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>لا توجد منطقة زمنية كهذه.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Without any hours it is open around the clock.</source>
        <translation>دون ساعات يكون مفتوحًا على مدار الساعة.</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>Another calendar</source>
        <translation>تقويم آخر</translation>
    </message>
    <message>
        <source>The working hours below</source>
        <translation>ساعات العمل أدناه</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>Calls that did not arrive</source>
        <translation>الاستدعاءات التي لم تصل</translation>
    </message>
    <message>
        <source>Calls to other programs</source>
        <translation>استدعاءات البرامج الأخرى</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Key of the signatures</source>
        <translation>مفتاح التواقيع</translation>
    </message>
    <message>
        <source>Nothing waits, nothing failed</source>
        <translation>لا شيء ينتظر ولا شيء فشل</translation>
    </message>
    <message>
        <source>Rule and program</source>
        <translation>القاعدة والبرنامج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With this key a program checks that a call came from this desk. Give it to nobody else.</source>
        <translation>بهذا المفتاح يتحقق البرنامج من أن الاستدعاء جاء من هذا المكتب. لا تعطه لأحد سواه.</translation>
    </message>
    <message>
        <source>{header} holds the HMAC-SHA256 of {time}, a dot and the body.</source>
        <translation>يحمل {header} قيمة HMAC-SHA256 لـ {time} ثم نقطة ثم المتن.</translation>
    </message>
    <message>
        <source>{rule} · {host}</source>
        <translation>{rule} · {host}</translation>
    </message>
</context>
<context>
    <name>CannedPage</name>
    <message>
        <source>Edit saved answer</source>
        <translation>تحرير رد محفوظ</translation>
    </message>
    <message>
        <source>New saved answer</source>
        <translation>رد محفوظ جديد</translation>
    </message>
    <message>
        <source>No saved answers yet</source>
        <translation>لا ردود محفوظة بعد</translation>
    </message>
    <message>
        <source>Save what you often write, with variables such as the customer&apos;s name.</source>
        <translation>احفظ ما تكتبه كثيرًا مع متغيرات مثل اسم العميل.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Texts that you often need. Type a slash in an answer to find them.</source>
        <translation>نصوص تحتاجها كثيرًا. اكتب شرطة مائلة في رد لتجدها.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Hide quoted text</source>
        <translation>إخفاء النص المقتبس</translation>
    </message>
    <message>
        <source>Only the beginning of this long mail is shown. “Show source” has all of it.</source>
        <translation>يظهر أول هذه الرسالة الطويلة فقط. تجدها كاملة في «إظهار المصدر».</translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>إظهار النص المقتبس</numerusform>
            <numerusform>إظهار النص المقتبس (سطر واحد)</numerusform>
            <numerusform>إظهار النص المقتبس (سطران)</numerusform>
            <numerusform>إظهار النص المقتبس (%n أسطر)</numerusform>
            <numerusform>إظهار النص المقتبس (%n سطرًا)</numerusform>
            <numerusform>إظهار النص المقتبس (%n سطر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>This mail is too elaborate to be shown as designed, so its words are shown.</source>
        <translation>تصميم هذه الرسالة أعقد من أن يُعرض كما هو، لذلك يظهر نصها.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Always show pictures of this domain</source>
        <translation>إظهار صور هذا النطاق دائمًا</translation>
    </message>
    <message>
        <source>Always show pictures of this sender</source>
        <translation>إظهار صور هذا المرسل دائمًا</translation>
    </message>
    <message>
        <source>Black out words…</source>
        <translation>حجب كلمات…</translation>
    </message>
    <message>
        <source>Change this note…</source>
        <translation>تعديل هذه الملاحظة…</translation>
    </message>
    <message>
        <source>Copy sender and recipients</source>
        <translation>نسخ المرسل والمستلمين</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Correct this text…</source>
        <translation>تصحيح هذا النص…</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>حذف هذه الرسالة</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Parse again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>حفظ بصيغة ‎.eml…</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>إظهار كنص عادي</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>إظهار المصدر</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Gains {right}</source>
        <translation>يكسب {right}</translation>
    </message>
    <message>
        <source>Gains: {group}</source>
        <translation>يكسب: {group}</translation>
    </message>
    <message>
        <source>Loses {right}</source>
        <translation>يفقد {right}</translation>
    </message>
    <message>
        <source>Loses: {group}</source>
        <translation>يفقد: {group}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>{after}, instead of {before}</source>
        <translation>{after} بدلًا من {before}</translation>
    </message>
    <message>
        <source>{right}: {reach}</source>
        <translation>{right}: {reach}</translation>
    </message>
</context>
<context>
    <name>ChangesLines</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Black out</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Black out words</source>
        <translation>حجب كلمات</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>تعديل هذه الملاحظة</translation>
    </message>
    <message>
        <source>Correct this text</source>
        <translation>تصحيح هذا النص</translation>
    </message>
    <message>
        <source>One on each line, such as a card number. Upper case or not.</source>
        <translation>واحدة في كل سطر، مثل رقم بطاقة. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Only what stands at this desk changes; nothing in anybody&apos;s mailbox does.</source>
        <translation>لا يتغير إلا ما في هذا المكتب؛ ولا يتغير شيء في صندوق بريد أحد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Single letters work where no text is being written; the settings can switch them off.</source>
        <translation>تعمل الحروف المفردة حيث لا يُكتب نص، ويمكن إيقافها من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>ChoiceSlot</name>
    <message>
        <source>This is gone: choose another.</source>
        <translation>لم يعد هذا موجودًا: اختر غيره.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Choose: {what}</source>
        <translation>اختر: {what}</translation>
    </message>
    <message>
        <source>This is gone: take it out.</source>
        <translation>لم يعد هذا موجودًا: أزله.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>ClashLine</name>
    <message>
        <source>Leave as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>{clock}: time line</source>
        <translation>{clock}: الخط الزمني</translation>
    </message>
    <message>
        <source>{clock}: {state}</source>
        <translation>{clock}: {state}</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Look first</source>
        <translation>الاطلاع أولًا</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
    <message>
        <source>{name} has answered since you began, {time}. Send a second answer?</source>
        <translation>ردّ {name} منذ أن بدأت، {time}. هل ترسل ردًا ثانيًا؟</translation>
    </message>
    <message>
        <source>{name} is writing an answer right now. Send yours all the same?</source>
        <translation>{name} يكتب ردًا الآن. هل ترسل ردك مع ذلك؟</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Deskbell</source>
        <translation>عن Deskbell</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Ask how we did…</source>
        <translation>السؤال عن رأي العميل في خدمتنا…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>إسناد إليّ</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>إسناد…</translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation>نسخ هذا المكتب احتياطيًا…</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>اختر تذكرة أولًا.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف مدمجة</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>نسخ رقم التذكرة</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Fetch mail now</source>
        <translation>جلب البريد الآن</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>استيراد مجلد بريد…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>استيراد بريد…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Load of the team</source>
        <translation>حمل الفريق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Macro or saved answer…</source>
        <translation>ماكرو أو رد محفوظ…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Move to department…</source>
        <translation>نقل إلى قسم…</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>نقل إلى الوارد</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>التذكرة التالية</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>فتح مكتب آخر…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>التذكرة السابقة</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>الأولوية…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>إحالة للاستشارة…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>رد على الكل</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>رؤية كشخص آخر…</translation>
    </message>
    <message>
        <source>Select all tickets shown</source>
        <translation>تحديد كل التذاكر المعروضة</translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation>إرسال البريد المنتظر الآن</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>بريد مزعج</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>الحالة…</translation>
    </message>
    <message>
        <source>Sync with other computers…</source>
        <translation>المزامنة مع الحواسيب الأخرى…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>To solve: take the most urgent</source>
        <translation>التالي للحل: أخذ الأشد إلحاحًا</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>ما آلت إليه كل رسالة…</translation>
    </message>
    <message>
        <source>Who can see this…</source>
        <translation>من يمكنه رؤية هذه…</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>ما الذي ستكتبه</translation>
    </message>
    <message>
        <source>Write a note for your team. Customers never see it.</source>
        <translation>اكتب ملاحظة لفريقك. لا يراها العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًا</translation>
    </message>
    <message>
        <source>Write what goes above the forwarded mail</source>
        <translation>اكتب ما يسبق الرسالة المُعاد توجيهها</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Desk’s work</source>
        <translation>عمل المكتب</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>بانتظار القراءة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{agent} · taken out</source>
        <translation>{agent} · أُخرج</translation>
    </message>
    <message>
        <source>{computer} (this one)</source>
        <translation>{computer} (هذا الحاسوب)</translation>
    </message>
</context>
<context>
    <name>ComputersTab</name>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Invite somebody in the settings.</source>
        <translation>ادعُ شخصًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Only this computer so far</source>
        <translation>هذا الحاسوب وحده حتى الآن</translation>
    </message>
</context>
<context>
    <name>ConcurrentTab</name>
    <message>
        <source>Changed at once</source>
        <translation>غُيّر في آن واحد</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>يبقى كما هو.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Nobody changed the same thing at once</source>
        <translation>لم يغيّر أحد الشيء نفسه في آن واحد</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The other value is back.</source>
        <translation>عادت القيمة الأخرى.</translation>
    </message>
    <message>
        <source>This is not about a ticket.</source>
        <translation>هذا لا يخص تذكرة.</translation>
    </message>
    <message>
        <source>What lost</source>
        <translation>ما لم يُعتمد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When two people do, the later change counts, and the other one is kept here.</source>
        <translation>إذا فعل ذلك شخصان فالتغيير الأحدث هو المعتمد، ويُحفظ الآخر هنا.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>ConditionGroup</name>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Copy this group</source>
        <translation>نسخ هذه المجموعة</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>ConditionGroups</name>
    <message>
        <source>Another group</source>
        <translation>مجموعة أخرى</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>If all of these are true</source>
        <translation>إذا تحقق كل هذا</translation>
    </message>
    <message>
        <source>If this is true</source>
        <translation>إذا تحقق هذا</translation>
    </message>
    <message>
        <source>No condition yet: this group is left out.</source>
        <translation>لا شرط بعد: تُترك هذه المجموعة.</translation>
    </message>
    <message>
        <source>No condition: it holds for every ticket.</source>
        <translation>بلا شرط: تنطبق على كل تذكرة.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two groups of conditions</comment>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Not: turn this condition round</source>
        <translation>ليس: اقلب هذا الشرط</translation>
    </message>
    <message>
        <source>how</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>name, as in List-Id</source>
        <translation>الاسم، مثل List-Id</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحدة</numerusform>
            <numerusform>الكل %n</numerusform>
            <numerusform>الكل %n</numerusform>
            <numerusform>الكل %n</numerusform>
            <numerusform>الكل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>تذاكر سابقة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How we did</source>
        <translation>رأي العميل في خدمتنا</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>تذاكر مرتبطة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Put somebody in copy</source>
        <translation>إضافة شخص إلى النسخة</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>محالة للاستشارة إلى</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation>المزيد لهذه التذكرة</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>CountingTab</name>
    <message>
        <source>Automatic replies</source>
        <translation>الردود الآلية</translation>
    </message>
    <message>
        <source>Forwarding to somebody else</source>
        <translation>التحويل إلى شخص آخر</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>الملاحظات الداخلية</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No status of this desk pauses.</source>
        <translation>لا حالة في هذا المكتب توقف الوقت.</translation>
    </message>
    <message>
        <source>Part of the time that is over</source>
        <translation>الجزء المنقضي من الوقت</translation>
    </message>
    <message>
        <source>Some time before the end</source>
        <translation>قبل النهاية بمدة</translation>
    </message>
    <message>
        <source>The time turns amber then, who has the ticket is told, and rules can act on it.</source>
        <translation>عندها يصير الوقت كهرمانيًا ويُبلَّغ صاحب التذكرة، ويمكن للقواعد أن تتصرف.</translation>
    </message>
    <message>
        <source>These statuses pause: {names}. What a status does is set on the page “Statuses”.</source>
        <translation>هذه الحالات توقف الوقت: {names}. يُضبط عمل الحالة في صفحة «الحالات».</translation>
    </message>
    <message>
        <source>Time before the end</source>
        <translation>المدة قبل النهاية</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>What an agent writes to the customer always counts; what machines send never does.</source>
        <translation>ما يكتبه مسؤول إلى العميل يُحسب دائمًا؛ وما ترسله الآلات لا يُحسب أبدًا.</translation>
    </message>
    <message>
        <source>What counts as an answer</source>
        <translation>ما يُعد ردًا</translation>
    </message>
    <message>
        <source>What rests while the ticket waits</source>
        <translation>ما يتوقف أثناء انتظار التذكرة</translation>
    </message>
    <message>
        <source>When a part of the time is over</source>
        <translation>عند انقضاء جزء من الوقت</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Deskbell goes on, and nothing you saved is lost. This report helps to mend it:</source>
        <translation>يواصل Deskbell عمله، ولم يضع شيء مما حفظته. يساعد هذا التقرير على إصلاح الخطأ:</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
        <source>Passwords and addresses were taken out. Nothing is sent by itself.</source>
        <translation>حُذفت منه كلمات السر والعناوين. لا يُرسل شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>As 9–12, 13–17.</source>
        <translation>مثل 9–12, 13–17.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>For example: stock-taking.</source>
        <translation>مثلًا: جرد.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>في ذلك اليوم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Special hours</source>
        <translation>ساعات خاصة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>اكتب الساعات مثل 9–12, 13–17 بالترتيب ودون تداخل.</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>A public holiday goes with its country; change it to be open on it.</source>
        <translation>العطلة الرسمية تتبع بلدها؛ غيّرها لتفتح فيها.</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>إضافة أيام</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>إضافة أيام…</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>تغيير يوم</translation>
    </message>
    <message>
        <source>Change this day…</source>
        <translation>تغيير هذا اليوم…</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>اختر يومًا أولًا.</translation>
    </message>
    <message>
        <source>Closed on the public holidays of</source>
        <translation>مغلق في العطل الرسمية لـ</translation>
    </message>
    <message>
        <source>Days in {year}</source>
        <translation>أيام عام {year}</translation>
    </message>
    <message>
        <source>Days that are not as usual</source>
        <translation>أيام غير معتادة</translation>
    </message>
    <message>
        <source>No day of this year is unusual. Choose a country, or add days of your own.</source>
        <translation>لا يوم غير معتاد هذا العام. اختر بلدًا أو أضف أيامك.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>إزالة هذا اليوم</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>البلد كله</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>العام التالي</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>العام السابق</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{name}: {hours}</source>
        <translation>{name}: {hours}</translation>
    </message>
</context>
<context>
    <name>DeedLine</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{what} · {time}</source>
        <translation>{what} · {time}</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Being sent…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>It came back. {reason}</source>
        <translation>ارتدّت الرسالة. {reason}</translation>
    </message>
    <message>
        <source>Never sent: somebody gave it up.</source>
        <translation>لم تُرسل قط: صُرف النظر عن إرسالها.</translation>
    </message>
    <message>
        <source>Not sent yet. {reason}</source>
        <translation>لم تُرسل بعد. {reason}</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>لم تُرسل. {reason}</translation>
    </message>
    <message>
        <source>Perhaps sent: the connection was lost at the last moment. Ask, or look in the sent folder.</source>
        <translation>ربما أُرسلت: انقطع الاتصال في اللحظة الأخيرة. اسأل المستلم أو راجع مجلد المرسل.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>تُرسل الآن</numerusform>
            <numerusform>تُرسل خلال ثانية واحدة</numerusform>
            <numerusform>تُرسل خلال ثانيتين</numerusform>
            <numerusform>تُرسل خلال %n ثوانٍ</numerusform>
            <numerusform>تُرسل خلال %n ثانية</numerusform>
            <numerusform>تُرسل خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>{address}: {text}</source>
        <translation>{address}: {text}</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Parts of the department</source>
        <translation>أجزاء القسم</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>حفظ كجديد…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>DepartmentEditor</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>إنشاء قسم</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>اسحب صفًا، أو اضغط Alt مع مفتاح سهم لنقله.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>البحث عن قسم</translation>
    </message>
    <message>
        <source>It comes back with its members and settings. Tickets and mailboxes stay where they went.</source>
        <translation>يعود بأعضائه وإعداداته. وتبقى التذاكر وصناديق البريد حيث انتقلت.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Make a second one when some people should see only some tickets, when topics have people of their own, or when answers should leave with different words and hours.</source>
        <translation>أنشئ قسمًا ثانيًا عندما يجب ألا يرى بعض الأشخاص إلا بعض التذاكر، أو عندما يكون لبعض المواضيع أشخاصها، أو عندما تختلف صيغة الردود وساعاتها.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>One department is enough to begin with</source>
        <translation>قسم واحد يكفي للبداية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>المحلولة</translation>
    </message>
    <message>
        <source>Save as new department</source>
        <translation>حفظ كقسم جديد</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>إظهار المؤرشفة</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استخدامه من جديد</translation>
    </message>
    <message>
        <source>Use {name} again?</source>
        <translation>هل تستخدم {name} من جديد؟</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>من يرى تذاكره</translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach everybody at this desk.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة: {names}. تسري على كل من في هذا المكتب.</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد: {names}. يسري على كل من في هذا المكتب.</numerusform>
            <numerusform>تغييران لم يُحفظا بعد: {names}. يسريان على كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد: {names}. تسري على كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغييرًا لم تُحفظ بعد: {names}. تسري على كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغيير لم تُحفظ بعد: {names}. تسري على كل من في هذا المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach who works in {place}.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة: {names}. تسري على من يعمل في {place}.</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد: {names}. يسري على من يعمل في {place}.</numerusform>
            <numerusform>تغييران لم يُحفظا بعد: {names}. يسريان على من يعمل في {place}.</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد: {names}. تسري على من يعمل في {place}.</numerusform>
            <numerusform>%n تغييرًا لم تُحفظ بعد: {names}. تسري على من يعمل في {place}.</numerusform>
            <numerusform>%n تغيير لم تُحفظ بعد: {names}. تسري على من يعمل في {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Customers see both names in your answers.</source>
        <translation>يرى العملاء الاسمين في ردودك.</translation>
    </message>
    <message>
        <source>Folder for the desk</source>
        <translation>مجلد المكتب</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>يُحفظ في {path}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Type both names first.</source>
        <translation>اكتب الاسمين أولًا.</translation>
    </message>
    <message>
        <source>What is your desk called?</source>
        <translation>ما اسم مكتبك؟</translation>
    </message>
    <message>
        <source>Your company or project</source>
        <translation>شركتك أو مشروعك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message>
        <source>Back up this desk</source>
        <translation>نسخ هذا المكتب احتياطيًا</translation>
    </message>
    <message>
        <source>Backed up to {name}.</source>
        <translation>حُفظت النسخة الاحتياطية في {name}.</translation>
    </message>
    <message>
        <source>Desks ({pattern})</source>
        <translation>المكاتب ({pattern})</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>فتح مكتب آخر</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Assigned</source>
        <translation>أُسندت</translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation>حُظرت جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>غُيّرت جهة الاتصال</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>غُيّر العميل</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>غُيّر الحقل</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>رُبطت</translation>
    </message>
    <message>
        <source>Macro run</source>
        <translation>شُغّل الماكرو</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>عُلّمت كبريد مزعج</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجت</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>Moved to the inbox</source>
        <translation>نُقلت إلى الوارد</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>نُقلت إلى المهملات</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>غُيّرت الملاحظة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Participant added</source>
        <translation>أُضيف مشارك</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>أُزيل مشارك</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>أُجّلت</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>غُيّرت الأولوية</translation>
    </message>
    <message>
        <source>Referral ended</source>
        <translation>أُنهيت الإحالة</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>أُحيلت للاستشارة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلّت</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>فُصلت من جديد</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>تغيّر مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level follows its conditions again</source>
        <translation>عاد مستوى الخدمة يتبع شروطه</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>غُيّرت الحالة</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>غُيّر الموضوع</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>أُزيل الوسم</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>وُسمت</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>صُحح النص</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>حُجبت كلمات</translation>
    </message>
</context>
<context>
    <name>DueNotifications</name>
    <message numerus="yes">
        <source>%Ln ticket(s) overdue</source>
        <translation>
            <numerusform>لا تذاكر متأخرة</numerusform>
            <numerusform>تذكرة واحدة متأخرة</numerusform>
            <numerusform>تذكرتان متأخرتان</numerusform>
            <numerusform>%Ln تذاكر متأخرة</numerusform>
            <numerusform>%Ln تذكرة متأخرة</numerusform>
            <numerusform>%Ln تذكرة متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon: #{number}</source>
        <translation>تستحق قريبًا: #{number}</translation>
    </message>
    <message>
        <source>Overdue: #{number}</source>
        <translation>متأخرة: #{number}</translation>
    </message>
    <message>
        <source>Tickets are due soon</source>
        <translation>تذاكر تستحق قريبًا</translation>
    </message>
    <message>
        <source>{clock}: {subject}</source>
        <translation>{clock}: {subject}</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الزمن</translation>
    </message>
    <message>
        <source>Write a time such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>اكتب زمنًا مثل 30 min أو 4 h أو 1 d 2 h.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>تجربة…</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>Note: what it is for</source>
        <translation>ملاحظة: لأي غرض</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Rule is switched on</source>
        <translation>القاعدة تعمل</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Stop anyway</source>
        <translation>الإيقاف على أي حال</translation>
    </message>
    <message>
        <source>Stop sharing without these files?</source>
        <translation>هل توقف المشاركة دون هذه الملفات؟</translation>
    </message>
    <message>
        <source>The desk meets the others there again.</source>
        <translation>يلتقي المكتب هناك بالحواسيب الأخرى من جديد.</translation>
    </message>
    <message>
        <source>The folder is elsewhere…</source>
        <translation>المجلد في مكان آخر…</translation>
    </message>
    <message>
        <source>Where is the shared folder now?</source>
        <translation>أين المجلد المشترك الآن؟</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%Ln ticket(s) have nobody.</source>
        <translation>
            <numerusform>لا تذاكر بلا مسؤول.</numerusform>
            <numerusform>تذكرة واحدة بلا مسؤول.</numerusform>
            <numerusform>تذكرتان بلا مسؤول.</numerusform>
            <numerusform>%Ln تذاكر بلا مسؤول.</numerusform>
            <numerusform>%Ln تذكرة بلا مسؤول.</numerusform>
            <numerusform>%Ln تذكرة بلا مسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows the whole list again.</source>
        <translation>يعيد Esc إظهار القائمة كاملة.</translation>
    </message>
    <message>
        <source>Every ticket is answered or resolved.</source>
        <translation>كل التذاكر مجاب عنها أو محلولة.</translation>
    </message>
    <message>
        <source>Everything has somebody</source>
        <translation>لكل تذكرة مسؤول</translation>
    </message>
    <message>
        <source>Everything is answered. Rest a moment.</source>
        <translation>كل الرسائل مجاب عنها. استرح قليلًا.</translation>
    </message>
    <message>
        <source>Mail that arrives becomes a ticket.</source>
        <translation>كل رسالة تصل تصبح تذكرة.</translation>
    </message>
    <message>
        <source>Mail that could be harmful waits here.</source>
        <translation>ينتظر هنا البريد الذي قد يكون ضارًا.</translation>
    </message>
    <message>
        <source>New tickets without an agent appear here.</source>
        <translation>تظهر هنا التذاكر الجديدة التي لا مسؤول لها.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>لا يوجد بريد مزعج</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>لا تذاكر هنا</translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation>لا أحد تنتظر رده</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لا يوجد بريد محتجز</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا تذاكر مفتوحة</translation>
    </message>
    <message>
        <source>Nothing is postponed</source>
        <translation>لا تذاكر مؤجلة</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>لا تذاكر محلولة بعد</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء بانتظارك</translation>
    </message>
    <message>
        <source>Postponed tickets return by themselves.</source>
        <translation>تعود التذاكر المؤجلة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Resolved tickets stand here until closed.</source>
        <translation>تبقى التذاكر المحلولة هنا إلى أن تُغلق.</translation>
    </message>
    <message>
        <source>Show unassigned</source>
        <translation>إظهار غير المسندة</translation>
    </message>
    <message>
        <source>Take the most urgent one, or rest a moment.</source>
        <translation>خذ أشدّها إلحاحًا، أو استرح قليلًا.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>تعذّرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>Tickets here can be brought back.</source>
        <translation>يمكن استعادة التذاكر من هنا.</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer stand here.</source>
        <translation>تظهر هنا التذاكر التي تنتظر ردًا.</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>التالي للحل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from: and tag:.</source>
        <translation>جرّب كلمات أقل، أو عوامل مثل ‎from:‎ و‎tag:‎.</translation>
    </message>
    <message>
        <source>What you mark as spam goes here.</source>
        <translation>ما تعلّمه كبريد مزعج ينتقل إلى هنا.</translation>
    </message>
    <message>
        <source>What you may look at stands elsewhere, such as in the settings.</source>
        <translation>ما يمكنك الاطلاع عليه موجود في مكان آخر، كالإعدادات.</translation>
    </message>
    <message>
        <source>Your role shows no tickets</source>
        <translation>دورك لا يُظهر أي تذاكر</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Somebody has switched your access off. Ask them if that is a mistake.</source>
        <translation>أوقف شخص ما وصولك. اسأل عن ذلك إن كان خطأ.</translation>
    </message>
    <message>
        <source>You no longer have access to this desk</source>
        <translation>لم يعد بإمكانك الوصول إلى هذا المكتب</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>EntryWidgets</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل أقدم</numerusform>
            <numerusform>رسالة أقدم</numerusform>
            <numerusform>رسالتان أقدم</numerusform>
            <numerusform>%n رسائل أقدم</numerusform>
            <numerusform>%n رسالة أقدم</numerusform>
            <numerusform>%n رسالة أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s), show {step}</source>
        <translation>
            <numerusform>لا رسائل أقدم، إظهار {step}</numerusform>
            <numerusform>رسالة أقدم، إظهار {step}</numerusform>
            <numerusform>رسالتان أقدم، إظهار {step}</numerusform>
            <numerusform>%n رسائل أقدم، إظهار {step}</numerusform>
            <numerusform>%n رسالة أقدم، إظهار {step}</numerusform>
            <numerusform>%n رسالة أقدم، إظهار {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A company needs a name.</source>
        <translation>تحتاج الشركة إلى اسم.</translation>
    </message>
    <message>
        <source>A deputy&apos;s time cannot end before it begins.</source>
        <translation>لا يمكن أن تنتهي مدة النيابة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A desk meets in {folder} already. Ask its owner for an invitation, or choose another folder.</source>
        <translation>يلتقي مكتب في {folder} بالفعل. اطلب دعوة من مالكه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A desk needs an owner. Make somebody else the owner first.</source>
        <translation>يحتاج المكتب إلى مالك. اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>A file did not arrive as it was sent. It is sent again.</source>
        <translation>لم يصل ملف كما أُرسل. يُرسل من جديد.</translation>
    </message>
    <message>
        <source>A hidden recipient would have been shown, so the mail was not sent.</source>
        <translation>كان سيظهر مستلم مخفي، لذلك لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>A machine wrote, and machines get no automatic answer.</source>
        <translation>كتبت آلة، والآلات لا تتلقى ردًا آليًا.</translation>
    </message>
    <message>
        <source>A macro cannot do this ({name}).</source>
        <translation>لا يستطيع الماكرو فعل هذا ({name}).</translation>
    </message>
    <message>
        <source>A macro does not run another one.</source>
        <translation>الماكرو لا يشغّل ماكرو آخر.</translation>
    </message>
    <message>
        <source>A mailbox folder cannot be called {name}.</source>
        <translation>لا يمكن تسمية مجلد في صندوق البريد {name}.</translation>
    </message>
    <message>
        <source>A master password needs at least one character.</source>
        <translation>تحتاج كلمة السر الرئيسية إلى حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>يحتاج الاسم إلى حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A newer Deskbell wrote it; after an update it can be looked at again.</source>
        <translation>كتبه إصدار أحدث من Deskbell؛ ويمكن النظر فيه مجددًا بعد التحديث.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>لا تزيد كلمة السر على {most} محرفًا.</translation>
    </message>
    <message>
        <source>A password may have at most {longest} characters.</source>
        <translation>الحد الأقصى لكلمة السر {longest} من الأحرف.</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>الحد الأدنى لكلمة السر {shortest} من الأحرف.</translation>
    </message>
    <message>
        <source>A photo may have {limit} MB at most.</source>
        <translation>الحد الأقصى لحجم الصورة {limit} م.ب.</translation>
    </message>
    <message>
        <source>A photo must be a PNG or JPEG picture.</source>
        <translation>يجب أن تكون الصورة بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>A pooler stands before the server: computers ask for news every few seconds.</source>
        <translation>يقف أمام الخادم موزّع اتصالات: تسأل الحواسيب عن الجديد كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>A status of one&apos;s own cannot be new or postponed.</source>
        <translation>لا يمكن أن تكون الحالة المضافة من نوع «جديدة» أو «مؤجلة».</translation>
    </message>
    <message>
        <source>A subject needs at least one word.</source>
        <translation>يحتاج الموضوع إلى كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>يحتاج الوسم إلى حرف أو رقم واحد على الأقل.</translation>
    </message>
    <message>
        <source>A value is not what belongs there.</source>
        <translation>قيمة ليست مما يصح هناك.</translation>
    </message>
    <message>
        <source>Act {number}</source>
        <translation>الإجراء {number}</translation>
    </message>
    <message>
        <source>Agents cannot be chosen in this way ({method}).</source>
        <translation>لا يمكن اختيار المسؤولين بهذه الطريقة ({method}).</translation>
    </message>
    <message>
        <source>An address that we never wrote to gets one automatic mail a day.</source>
        <translation>العنوان الذي لم نكتب إليه قط يتلقى رسالة آلية واحدة يوميًا.</translation>
    </message>
    <message>
        <source>An invitation needs a password.</source>
        <translation>تحتاج الدعوة إلى كلمة سر.</translation>
    </message>
    <message>
        <source>An owner owns the whole desk, never a single department.</source>
        <translation>المالك يملك المكتب كله، لا قسمًا واحدًا.</translation>
    </message>
    <message>
        <source>Another computer does the desk’s work now.</source>
        <translation>يقوم حاسوب آخر بعمل المكتب الآن.</translation>
    </message>
    <message>
        <source>Another desk is in this database already. Choose another database.</source>
        <translation>في قاعدة البيانات هذه مكتب آخر بالفعل. اختر قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Another desk meets at {where} now. Nothing was exchanged.</source>
        <translation>يلتقي مكتب آخر في {where} الآن. لم يُتبادل شيء.</translation>
    </message>
    <message>
        <source>Another desk meets in {folder}, not this one.</source>
        <translation>يلتقي في {folder} مكتب آخر لا هذا.</translation>
    </message>
    <message>
        <source>At most {limit} days can be set at once, the first one first.</source>
        <translation>يمكن تحديد {limit} يوم على الأكثر دفعة واحدة، والأول أولًا.</translation>
    </message>
    <message>
        <source>Choose one department or one agent.</source>
        <translation>اختر قسمًا واحدًا أو مسؤولًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose until when ticket {number} sleeps.</source>
        <translation>اختر الموعد الذي تُؤجل إليه التذكرة {number}.</translation>
    </message>
    <message>
        <source>Choose where the open tickets of {name} go.</source>
        <translation>اختر إلى أين تُنقل التذاكر المفتوحة في {name}.</translation>
    </message>
    <message>
        <source>Condition {number}</source>
        <translation>الشرط {number}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Copies of the server are read from where they are up to date.</source>
        <translation>تُقرأ نسخ الخادم حيث تكون محدّثة.</translation>
    </message>
    <message>
        <source>Deskbell may not write in {folder}. Your changes stay on this computer until it may.</source>
        <translation>لا يُسمح لـ Deskbell بالكتابة في {folder}. تبقى تغييراتك على هذا الحاسوب حتى يُسمح له.</translation>
    </message>
    <message>
        <source>Everybody may use this database. This line closes it: {line}</source>
        <translation>يستطيع الجميع استخدام قاعدة البيانات هذه. هذا السطر يغلقها: {line}</translation>
    </message>
    <message>
        <source>Files of the computer {device} are missing from {file} on. They may still be on their way.</source>
        <translation>تنقص ملفات الحاسوب {device} ابتداءً من {file}. ربما لا تزال في الطريق.</translation>
    </message>
    <message>
        <source>Fill in {fields} first.</source>
        <translation>املأ {fields} أولًا.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message>
        <source>In two years nobody would be there once. Set some hours.</source>
        <translation>لن يكون أحد موجودًا ولو مرة خلال عامين. حدد بعض الساعات.</translation>
    </message>
    <message>
        <source>It belongs to another agent alone.</source>
        <translation>يخص مسؤولًا آخر وحده.</translation>
    </message>
    <message>
        <source>It belongs to another desk.</source>
        <translation>يخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>It claims to come from another computer than the one that sent it.</source>
        <translation>يدّعي أنه من حاسوب غير الذي أرسله.</translation>
    </message>
    <message>
        <source>It could not be read ({error}).</source>
        <translation>تعذرت قراءته ({error}).</translation>
    </message>
    <message>
        <source>It is about something that has not arrived here. It is looked at again when that comes.</source>
        <translation>يتعلق بشيء لم يصل إلى هنا بعد. يُنظر فيه مجددًا حين يصل.</translation>
    </message>
    <message>
        <source>It is not encrypted, on a desk where everything has to be.</source>
        <translation>ليس مشفّرًا، في مكتب يجب أن يُشفّر فيه كل شيء.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <translation>ليس كاملًا.</translation>
    </message>
    <message>
        <source>It says that another computer did it.</source>
        <translation>يقول إن حاسوبًا آخر فعله.</translation>
    </message>
    <message>
        <source>It says that somebody else did it.</source>
        <translation>يقول إن شخصًا آخر فعله.</translation>
    </message>
    <message>
        <source>It was let in already.</source>
        <translation>سُمح بدخوله من قبل.</translation>
    </message>
    <message>
        <source>It was written by a clock that is ahead. It is taken in when its time has come ({until}).</source>
        <translation>كُتب بساعة متقدمة. يُقبل حين يحين وقته ({until}).</translation>
    </message>
    <message>
        <source>It was written by a newer Deskbell.</source>
        <translation>كتبه إصدار أحدث من Deskbell.</translation>
    </message>
    <message>
        <source>It was written here before your rights for it ended, and could not be sent any more.</source>
        <translation>كُتب هنا قبل انتهاء حقوقك فيه، ولم يعد إرساله ممكنًا.</translation>
    </message>
    <message>
        <source>It was written on a computer that had been removed from the desk.</source>
        <translation>كُتب على حاسوب أُخرج من المكتب.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than the agent has.</source>
        <translation>سيمنح شخصًا حقوقًا أكثر مما لدى المسؤول.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than {agent} has.</source>
        <translation>سيمنح شخصًا حقوقًا أكثر مما لدى {agent}.</translation>
    </message>
    <message>
        <source>Its content is not what a Deskbell writes.</source>
        <translation>محتواه ليس مما يكتبه Deskbell.</translation>
    </message>
    <message>
        <source>No agent has this address. Add the agent first.</source>
        <translation>لا يحمل أي مسؤول هذا العنوان. أضف المسؤول أولًا.</translation>
    </message>
    <message>
        <source>No desk meets in {folder}: the file hub.json is missing there. Nothing was changed on this computer.</source>
        <translation>لا يلتقي أي مكتب في {folder}: الملف hub.json مفقود هناك. لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No secure connection to {host}. Check the port and the kind of security.</source>
        <translation>لا اتصال آمن مع {host}. تحقق من المنفذ ونوع الأمان.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask a colleague.</source>
        <translation>لا يستطيع أحد تعطيل حسابه بنفسه. اطلب ذلك من زميل.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves.</source>
        <translation>لا يستطيع أحد أن ينوب عن نفسه.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask a colleague.</source>
        <translation>لا يغيّر أحد دوره بنفسه. اطلب ذلك من زميل.</translation>
    </message>
    <message>
        <source>Nobody could be found for it.</source>
        <translation>لم يُعثر على أحد لها.</translation>
    </message>
    <message>
        <source>Nobody is written to from spam or trash.</source>
        <translation>لا يُكتب إلى أحد من الرسائل المزعجة أو المهملات.</translation>
    </message>
    <message>
        <source>Nobody known here signed the file {file}. It is tried again when the people of the desk change.</source>
        <translation>لم يوقّع الملف {file} أحد معروف هنا. تُعاد المحاولة حين يتغير أعضاء المكتب.</translation>
    </message>
    <message>
        <source>Nobody reads mail at that address.</source>
        <translation>لا أحد يقرأ البريد على ذلك العنوان.</translation>
    </message>
    <message>
        <source>Not possible ({code}).</source>
        <translation>غير ممكن ({code}).</translation>
    </message>
    <message>
        <source>Nothing called {value} sets rules off.</source>
        <translation>لا شيء باسم {value} يشغّل القواعد.</translation>
    </message>
    <message>
        <source>Nothing of it could be read, so it cannot be let in.</source>
        <translation>لم يُقرأ منه شيء، فلا يمكن السماح بدخوله.</translation>
    </message>
    <message>
        <source>Nothing of that stands in this message.</source>
        <translation>لا يوجد شيء من ذلك في هذه الرسالة.</translation>
    </message>
    <message>
        <source>Nothing of the desk has arrived at {where} yet. Let the folder fill itself, then try again.</source>
        <translation>لم يصل شيء من المكتب إلى {where} بعد. دع المجلد يمتلئ ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>On the server, marks of pushes take {batch}, records of what moved {gone}, what was refused {quarantine} and files {blob_part}.</source>
        <translation>على الخادم تشغل علامات الإرسال {batch}، وسجلات ما نُقل {gone}، وما رُفض {quarantine}، والملفات {blob_part}.</translation>
    </message>
    <message>
        <source>Only an owner can do this to an owner, or make one.</source>
        <translation>لا يستطيع فعل ذلك لمالك أو تعيين مالك إلا مالك.</translation>
    </message>
    <message>
        <source>Only an owner may change this.</source>
        <translation>لا يغيّر هذا إلا المالك.</translation>
    </message>
    <message>
        <source>Only the desk itself, or somebody with more rights, writes this.</source>
        <translation>لا يكتب هذا إلا المكتب نفسه أو من لديه حقوق أكثر.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be erased for good.</source>
        <translation>لا يُحذف نهائيًا إلا ما في المهملات.</translation>
    </message>
    <message>
        <source>Others work at this desk, so you need a password. It can go when you are alone again.</source>
        <translation>يعمل آخرون في هذا المكتب، لذا تلزمك كلمة سر. يمكن إزالتها عندما تعود وحدك.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known holes. Bring the server up to date.</source>
        <translation>في PostgreSQL {version} ثغرات معروفة. حدّث الخادم.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old. Deskbell needs 15 or newer.</source>
        <translation>‏PostgreSQL {version} قديم جدًا. يحتاج Deskbell إلى 15 أو أحدث.</translation>
    </message>
    <message>
        <source>Receiving works.</source>
        <translation>الاستقبال يعمل.</translation>
    </message>
    <message>
        <source>Rights have changed meanwhile. It is sent again with the new ones.</source>
        <translation>تغيرت الحقوق في الأثناء. يُرسل مجددًا بالحقوق الجديدة.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>القاعدة {number}</translation>
    </message>
    <message>
        <source>Say to whom the mail goes.</source>
        <translation>حدّد لمن تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>Sending works.</source>
        <translation>الإرسال يعمل.</translation>
    </message>
    <message>
        <source>Somebody added the rule {policy} to the table {table}.</source>
        <translation>أضاف شخص القاعدة {policy} إلى الجدول {table}.</translation>
    </message>
    <message>
        <source>Somebody changed this file, or wrote it in another’s name.</source>
        <translation>غيّر شخص هذا الملف أو كتبه باسم غيره.</translation>
    </message>
    <message>
        <source>Somebody has changed the same thing since ({field}), so nothing was taken back.</source>
        <translation>غيّر شخص آخر الشيء نفسه بعد ذلك ({field})، لذلك لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Something went wrong that Deskbell did not expect. The log tells more.</source>
        <translation>حدث خطأ لم يتوقعه Deskbell. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Sync failed in a way that Deskbell did not expect ({text}).</source>
        <translation>أخفقت المزامنة بطريقة لم يتوقعها Deskbell ‏({text}).</translation>
    </message>
    <message>
        <source>Take tickets here with “To solve”: ticket {number} is not yours.</source>
        <translation>خذ التذاكر هنا عبر «التالي للحل»: التذكرة {number} ليست لك.</translation>
    </message>
    <message>
        <source>Tell the program that fills this folder to keep {folder} always on this computer, and on every other one.</source>
        <translation>اضبط البرنامج الذي يملأ هذا المجلد ليبقي {folder} دائمًا على هذا الحاسوب وعلى كل حاسوب آخر.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail about this ticket.</source>
        <translation>تلقى ذلك العنوان ما يكفي من البريد الآلي عن هذه التذكرة.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail.</source>
        <translation>تلقى ذلك العنوان ما يكفي من البريد الآلي.</translation>
    </message>
    <message>
        <source>That address is ours.</source>
        <translation>ذلك العنوان لنا.</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another one.</source>
        <translation>هذه كلمة سرك الحالية. اختر غيرها.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Take several words that belong to nobody.</source>
        <translation>هذه سهلة التخمين. اختر عدة كلمات لا تخص أحدًا.</translation>
    </message>
    <message>
        <source>That person is blocked.</source>
        <translation>ذلك الشخص محظور.</translation>
    </message>
    <message>
        <source>That was too much at once for the server.</source>
        <translation>كان ذلك أكثر مما يحتمله الخادم دفعة واحدة.</translation>
    </message>
    <message>
        <source>The agent may not do this.</source>
        <translation>لا يحق للمسؤول فعل هذا.</translation>
    </message>
    <message>
        <source>The agent may not see this ticket.</source>
        <translation>لا يحق للمسؤول رؤية هذه التذكرة.</translation>
    </message>
    <message>
        <source>The attachment on this computer has changed since it came and was not sent.</source>
        <translation>تغيّر المرفق على هذا الحاسوب منذ وصوله فلم يُرسل.</translation>
    </message>
    <message>
        <source>The backup lacks {name}, so it cannot be restored.</source>
        <translation>تنقص النسخة الاحتياطية {name}، لذلك لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation>النسخة الاحتياطية {path} تالفة.</translation>
    </message>
    <message>
        <source>The certificate of the computer that wrote it had ended.</source>
        <translation>كانت شهادة الحاسوب الذي كتبه قد انتهت.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was sent to it. Check the server&apos;s name.</source>
        <translation>شهادة {host} غير صالحة، لذلك لم يُرسل إليه شيء. تحقق من اسم الخادم.</translation>
    </message>
    <message>
        <source>The clock of a status runs, pauses or stops.</source>
        <translation>ساعة الحالة إما أن تسير أو تتوقف مؤقتًا أو تقف.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead. Set it, then everything is sent.</source>
        <translation>ساعة هذا الحاسوب متقدمة. اضبطها فيُرسل كل شيء.</translation>
    </message>
    <message>
        <source>The conditions of this rule do not hold here, so it did nothing.</source>
        <translation>لا تنطبق شروط هذه القاعدة هنا، فلم تفعل شيئًا.</translation>
    </message>
    <message>
        <source>The connection does without channel binding, as poolers need it. The certificate is checked.</source>
        <translation>يستغني الاتصال عن ربط القناة كما تتطلّبه موزّعات الاتصالات. وتُفحص الشهادة.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the server has proved who it is.</source>
        <translation>الاتصال مشفّر وقد أثبت الخادم هويته.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted.</source>
        <translation>الاتصال بـ {host} غير مشفّر.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted. Deskbell does not send passwords and tickets that way.</source>
        <translation>لن يكون الاتصال بـ {host} مشفّرًا. لا يرسل Deskbell كلمات السر والتذاكر بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The customer has no other ticket alike.</source>
        <translation>ليس للعميل تذكرة أخرى مشابهة.</translation>
    </message>
    <message>
        <source>The department was open.</source>
        <translation>كان القسم مفتوحًا.</translation>
    </message>
    <message>
        <source>The department {name} is archived.</source>
        <translation>القسم {name} مؤرشف.</translation>
    </message>
    <message>
        <source>The desk can meet here, in a folder {folder} that is made for it.</source>
        <translation>يمكن للمكتب أن يلتقي هنا، في مجلد {folder} يُنشأ له.</translation>
    </message>
    <message>
        <source>The desk can meet here: {version}.</source>
        <translation>يمكن للمكتب أن يلتقي هنا: {version}.</translation>
    </message>
    <message>
        <source>The desk file is damaged. Restore your last backup, or ask for help.</source>
        <translation>ملف المكتب تالف. استعد آخر نسخة احتياطية أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>The desk has moved. Ask its owner for a new invitation; what you have not sent is kept.</source>
        <translation>انتقل المكتب. اطلب دعوة جديدة من مالكه؛ ما لم ترسله محفوظ.</translation>
    </message>
    <message>
        <source>The desk has written to enough unknown addresses this hour.</source>
        <translation>كتب المكتب إلى ما يكفي من العناوين المجهولة هذه الساعة.</translation>
    </message>
    <message>
        <source>The desk is busy with something long. Try again in a moment.</source>
        <translation>المكتب مشغول بعملية طويلة. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The desk on the server is of an older version ({version}). Its owner has to bring it up to date.</source>
        <translation>المكتب على الخادم من إصدار أقدم ({version}). على مالكه تحديثه.</translation>
    </message>
    <message>
        <source>The desk would have no owner any more.</source>
        <translation>لن يبقى للمكتب مالك.</translation>
    </message>
    <message>
        <source>The disk failed. Check it first, and back the desk up elsewhere.</source>
        <translation>تعطل القرص. افحصه أولًا، وانسخ المكتب احتياطيًا إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>القرص ممتلئ. لم يضع شيء؛ أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The fate of this mail is known already.</source>
        <translation>مصير هذه الرسالة معروف من قبل.</translation>
    </message>
    <message>
        <source>The field {name} needs at least one choice.</source>
        <translation>يحتاج الحقل {name} إلى خيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>The file hub.json in {folder} cannot be read. It may still be on its way; nothing was changed on this computer.</source>
        <translation>تتعذر قراءة الملف hub.json في {folder}. ربما لا يزال في الطريق؛ لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>الملف مفقود من مجلد ملفات المكتب ({name}).</translation>
    </message>
    <message>
        <source>The file {file} belongs to another desk and is left alone.</source>
        <translation>الملف {file} يخص مكتبًا آخر ويُترك كما هو.</translation>
    </message>
    <message>
        <source>The file {file} in the folder is not whole. It is tried again.</source>
        <translation>الملف {file} في المجلد ليس كاملًا. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The file {file} was written in the name of another computer. It was not applied.</source>
        <translation>كُتب الملف {file} باسم حاسوب آخر. لم يُطبّق.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty. If it is on a drive or in a cloud, that is probably not connected yet. Nothing was changed on this computer.</source>
        <translation>المجلد {folder} فارغ. إن كان على قرص أو في سحابة فالأرجح أنها غير متصلة بعد. لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Is the drive connected and are you signed in to it? Nothing was changed on this computer.</source>
        <translation>المجلد {folder} غير موجود. هل القرص متصل وهل سجّلت الدخول إليه؟ لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder {folder} stopped answering ({reason}). Your changes stay on this computer.</source>
        <translation>توقف المجلد {folder} عن الاستجابة ({reason}). تبقى تغييراتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder {folder} was made by a newer Deskbell. Please update this computer; your work is kept.</source>
        <translation>أُنشئ المجلد {folder} بإصدار أحدث من Deskbell. حدّث هذا الحاسوب؛ عملك محفوظ.</translation>
    </message>
    <message>
        <source>The folder {name} is too long or too deep. Five levels are the most.</source>
        <translation>المجلد {name} طويل أو عميق أكثر من اللازم. الحد خمسة مستويات.</translation>
    </message>
    <message>
        <source>The function {name} is open to everybody.</source>
        <translation>الدالة {name} مفتوحة للجميع.</translation>
    </message>
    <message>
        <source>The keys of the shared desk are not on this computer. Ask for a new invitation, or use the recovery key.</source>
        <translation>مفاتيح المكتب المشترك ليست على هذا الحاسوب. اطلب دعوة جديدة أو استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The log can be written as CSV or JSON, not as {format}.</source>
        <translation>يُكتب السجل بصيغة CSV أو JSON، لا بصيغة {format}.</translation>
    </message>
    <message>
        <source>The login may not do this on the server ({reason}).</source>
        <translation>لا يحق لهذا الحساب فعل ذلك على الخادم ({reason}).</translation>
    </message>
    <message>
        <source>The login {login} may do more on the server than an agent needs.</source>
        <translation>يستطيع الحساب {login} على الخادم أكثر مما يحتاجه مسؤول.</translation>
    </message>
    <message>
        <source>The login {login} stands above the desk’s rules.</source>
        <translation>الحساب {login} فوق قواعد المكتب.</translation>
    </message>
    <message>
        <source>The login {user} may not make roles and tables in this database. Use the one that owns it.</source>
        <translation>لا يحق للحساب {user} إنشاء أدوار وجداول في قاعدة البيانات هذه. استخدم الحساب الذي يملكها.</translation>
    </message>
    <message>
        <source>The mail is already on its way, so it cannot be taken back.</source>
        <translation>الرسالة في طريقها فلا يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>The mail is larger than the server accepts.</source>
        <translation>الرسالة أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The mail is too old for an automatic answer.</source>
        <translation>الرسالة أقدم من أن تُرد آليًا.</translation>
    </message>
    <message>
        <source>The mailbox has no folder {folder}.</source>
        <translation>لا يوجد في صندوق البريد مجلد {folder}.</translation>
    </message>
    <message>
        <source>The mailbox {address} lacks its server.</source>
        <translation>لم يُحدد خادم صندوق البريد {address}.</translation>
    </message>
    <message>
        <source>The other program could not be reached.</source>
        <translation>تعذر الوصول إلى البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The other program did not take the message.</source>
        <translation>لم يقبل البرنامج الآخر الرسالة.</translation>
    </message>
    <message>
        <source>The other program sent us elsewhere, which is not followed.</source>
        <translation>أحالنا البرنامج الآخر إلى مكان آخر، ولا نتبع ذلك.</translation>
    </message>
    <message>
        <source>The other program was in trouble.</source>
        <translation>كان البرنامج الآخر في مشكلة.</translation>
    </message>
    <message>
        <source>The others use a newer Deskbell. Update this one; your work is kept and sent afterwards.</source>
        <translation>يستخدم الآخرون إصدارًا أحدث من Deskbell. حدّث هذا؛ عملك محفوظ ويُرسل بعدها.</translation>
    </message>
    <message>
        <source>The owner&apos;s role holds every right and cannot be changed.</source>
        <translation>يحمل دور المالك كل الصلاحيات ولا يمكن تعديله.</translation>
    </message>
    <message>
        <source>The password of this mailbox is not on this computer. Enter it in the settings.</source>
        <translation>كلمة سر صندوق البريد هذا ليست على هذا الحاسوب. أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The password of this mailbox was shared with another state of this computer’s keys. Ask for it to be shared again.</source>
        <translation>شُوركت كلمة سر صندوق البريد هذا مع حالة أخرى لمفاتيح هذا الحاسوب. اطلب مشاركتها من جديد.</translation>
    </message>
    <message>
        <source>The password vault is locked. Enter the master password.</source>
        <translation>خزنة كلمات السر مقفلة. أدخل كلمة السر الرئيسية.</translation>
    </message>
    <message>
        <source>The password vault was made by a newer Deskbell.</source>
        <translation>أُنشئت خزنة كلمات السر بإصدار أحدث من Deskbell.</translation>
    </message>
    <message>
        <source>The password vault {path} is damaged.</source>
        <translation>خزنة كلمات السر {path} تالفة.</translation>
    </message>
    <message>
        <source>The passwords were kept in {stored}, but this session offers {now}. Enter them again.</source>
        <translation>كانت كلمات السر محفوظة في {stored}، لكن المتاح في هذه الجلسة {now}. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>تعذّرت كتابة الصورة في {path}.</translation>
    </message>
    <message>
        <source>The public holidays of {country} {region} are not known.</source>
        <translation>العطل الرسمية في {country} {region} غير معروفة.</translation>
    </message>
    <message>
        <source>The right {permission} cannot be given this far ({scope}).</source>
        <translation>لا يمكن منح الصلاحية {permission} بهذا الاتساع ({scope}).</translation>
    </message>
    <message>
        <source>The role {name} is still held ({n}). Give its holders another one first.</source>
        <translation>ما زال الدور {name} ممنوحًا ({n}). امنح حامليه دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The role {role} may do more than it should.</source>
        <translation>يستطيع الدور {role} أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The rule does nothing yet. Add what it does.</source>
        <translation>القاعدة لا تفعل شيئًا بعد. أضف ما تفعله.</translation>
    </message>
    <message>
        <source>The rule failed for a reason that stands in the log.</source>
        <translation>فشلت القاعدة لسبب مذكور في السجل.</translation>
    </message>
    <message>
        <source>The rule {name} is not one that is started by hand.</source>
        <translation>القاعدة {name} لا تُشغَّل يدويًا.</translation>
    </message>
    <message>
        <source>The rule {name} is switched off.</source>
        <translation>القاعدة {name} متوقفة.</translation>
    </message>
    <message>
        <source>The server announces nothing, as it was told: computers ask for news every few seconds.</source>
        <translation>لا يعلن الخادم شيئًا كما طُلب منه: تسأل الحواسيب عن الجديد كل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The server belongs to an older Deskbell. Its owner has to bring it up to date first.</source>
        <translation>الخادم يخص إصدارًا أقدم من Deskbell. على مالكه تحديثه أولًا.</translation>
    </message>
    <message>
        <source>The server cannot send to addresses with letters beyond a to z.</source>
        <translation>لا يستطيع الخادم الإرسال إلى عناوين فيها حروف غير a إلى z.</translation>
    </message>
    <message>
        <source>The server could not do this ({reason}).</source>
        <translation>لم يستطع الخادم فعل ذلك ({reason}).</translation>
    </message>
    <message>
        <source>The server does not accept the identity of this computer.</source>
        <translation>لا يقبل الخادم هوية هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server does not answer ({reason}).</source>
        <translation>الخادم لا يستجيب ({reason}).</translation>
    </message>
    <message>
        <source>The server does not know this kind of row.</source>
        <translation>لا يعرف الخادم هذا النوع من الصفوف.</translation>
    </message>
    <message>
        <source>The server does not let this mailbox send as this address. {text}</source>
        <translation>لا يسمح الخادم لصندوق البريد هذا بالإرسال بهذا العنوان. {text}</translation>
    </message>
    <message>
        <source>The server has no database {database}.</source>
        <translation>لا توجد على الخادم قاعدة بيانات {database}.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}.</source>
        <translation>الخادم هو PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>The server is busy. Deskbell tries again by itself. {text}</source>
        <translation>الخادم مشغول. سيعيد Deskbell المحاولة من تلقاء نفسه. {text}</translation>
    </message>
    <message>
        <source>The server is on this computer; nothing leaves it.</source>
        <translation>الخادم على هذا الحاسوب؛ ولا يغادره شيء.</translation>
    </message>
    <message>
        <source>The server refused a recipient. {text}</source>
        <translation>رفض الخادم أحد المستلمين. {text}</translation>
    </message>
    <message>
        <source>The server refused the login {user}. Check login and password.</source>
        <translation>رفض الخادم الحساب {user}. تحقق من الحساب وكلمة السر.</translation>
    </message>
    <message>
        <source>The server refused the mail. {text}</source>
        <translation>رفض الخادم الرسالة. {text}</translation>
    </message>
    <message>
        <source>The server refused. {text}</source>
        <translation>رفض الخادم. {text}</translation>
    </message>
    <message>
        <source>The server {host} cannot take this mail&apos;s letters.</source>
        <translation>لا يقبل الخادم {host} حروف هذه الرسالة.</translation>
    </message>
    <message>
        <source>The server {host} could not prove who it is ({reason}). Choose the file of its certificate, or ask who looks after it.</source>
        <translation>لم يستطع الخادم {host} إثبات هويته ({reason}). اختر ملف شهادته أو اسأل من يرعاه.</translation>
    </message>
    <message>
        <source>The server {host} does not offer encrypted connections. Ask who looks after it to switch TLS on.</source>
        <translation>لا يتيح الخادم {host} اتصالات مشفّرة. اطلب ممن يرعاه تفعيل TLS.</translation>
    </message>
    <message>
        <source>The server’s address cannot be understood ({reason}).</source>
        <translation>يتعذر فهم عنوان الخادم ({reason}).</translation>
    </message>
    <message>
        <source>The service level promises nothing yet. Fill in at least one time.</source>
        <translation>مستوى الخدمة لا يعد بشيء بعد. أدخل زمنًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The service level {name} is switched off.</source>
        <translation>مستوى الخدمة {name} متوقف.</translation>
    </message>
    <message>
        <source>The shortcut {name} belongs to “{other}” already.</source>
        <translation>الاختصار {name} مستخدم بالفعل في «{other}».</translation>
    </message>
    <message>
        <source>The shortcut {name} must be one word of at most 32 letters.</source>
        <translation>يجب أن يكون الاختصار {name} كلمة واحدة من 32 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The status {name} is built in and stays.</source>
        <translation>الحالة {name} مدمجة وتبقى.</translation>
    </message>
    <message>
        <source>The stored mail is damaged on disk ({name}).</source>
        <translation>الرسالة المحفوظة تالفة على القرص ({name}).</translation>
    </message>
    <message>
        <source>The stored mail is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>الرسالة المحفوظة مفقودة من مجلد ملفات المكتب ({name}).</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it and try again.</source>
        <translation>مخزن كلمات السر في النظام مقفل. افتحه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. {text}</source>
        <translation>رفض مخزن كلمات السر في النظام. {text}</translation>
    </message>
    <message>
        <source>The table {table} does not keep people to their own rows.</source>
        <translation>لا يُلزم الجدول {table} كل شخص بصفوفه.</translation>
    </message>
    <message>
        <source>The work beside the window failed. The log tells more.</source>
        <translation>فشل العمل الجاري في الخلفية. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>There are business hours called {name} already.</source>
        <translation>توجد ساعات عمل باسم {name} بالفعل.</translation>
    </message>
    <message>
        <source>There are no drafts of the kind {kind}.</source>
        <translation>لا توجد مسودات من النوع {kind}.</translation>
    </message>
    <message>
        <source>There are no fields of the kind {kind}.</source>
        <translation>لا توجد حقول من النوع {kind}.</translation>
    </message>
    <message>
        <source>There are no saved texts of the kind {name}.</source>
        <translation>لا توجد نصوص محفوظة من النوع {name}.</translation>
    </message>
    <message>
        <source>There are other files in {folder}. Choose a new or empty folder.</source>
        <translation>في {folder} ملفات أخرى. اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>يوجد قسم باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>يوجد حقل باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a password vault already.</source>
        <translation>توجد خزنة كلمات سر من قبل.</translation>
    </message>
    <message>
        <source>There is a role {name} already.</source>
        <translation>يوجد دور باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a service level {name} already.</source>
        <translation>يوجد مستوى خدمة باسم {name} بالفعل.</translation>
    </message>
    <message>
        <source>There is a status {name} already.</source>
        <translation>توجد حالة باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a tag {name} already. Merge the two instead.</source>
        <translation>يوجد وسم باسم {name} من قبل. ادمج الوسمين بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>لا توجد نسخة احتياطية في {path}.</translation>
    </message>
    <message>
        <source>There is no desk on this server yet.</source>
        <translation>لا يوجد مكتب على هذا الخادم بعد.</translation>
    </message>
    <message>
        <source>There is no desk {path}.</source>
        <translation>لا يوجد مكتب في {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind {name}.</source>
        <translation>لا توجد رسالة من النوع {name}.</translation>
    </message>
    <message>
        <source>There is no mailbox to send from. Connect one in the settings.</source>
        <translation>لا يوجد صندوق بريد للإرسال منه. اربط واحدًا من الإعدادات.</translation>
    </message>
    <message>
        <source>There is no password vault yet. Choose a master password.</source>
        <translation>لا توجد خزنة كلمات سر بعد. اختر كلمة سر رئيسية.</translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation>لا توجد أولوية {priority}.</translation>
    </message>
    <message>
        <source>There is no right {permission} to give.</source>
        <translation>لا توجد صلاحية {permission} لمنحها.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. Your changes stay on this computer until there is.</source>
        <translation>لا توجد مساحة متبقية في {folder}. تبقى تغييراتك على هذا الحاسوب حتى تتوفر.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check its name, or whether this computer is online.</source>
        <translation>لا يوجد خادم {host}. تحقق من اسمه، ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>لا يوجد إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>لا توجد منطقة زمنية {name}.</translation>
    </message>
    <message>
        <source>There is no variable {name}. Choose one from the menu.</source>
        <translation>لا يوجد متغير باسم {name}. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>There is no {name} at this desk. Make it, or change the rules.</source>
        <translation>لا يوجد {name} في هذا المكتب. أنشئه أو غيّر القواعد.</translation>
    </message>
    <message>
        <source>These are not rules: line {line}, column {column} cannot be read.</source>
        <translation>هذه ليست قواعد: تعذرت قراءة السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>These rules would set each other off for ever: {rules}.</source>
        <translation>ستشغّل هذه القواعد بعضها بعضًا بلا نهاية: {rules}.</translation>
    </message>
    <message>
        <source>This cannot be done to a message of this kind ({kind}).</source>
        <translation>لا يمكن فعل ذلك برسالة من هذا النوع ({kind}).</translation>
    </message>
    <message>
        <source>This cannot be done to several tickets at once ({name}).</source>
        <translation>لا يمكن فعل ذلك بعدة تذاكر معًا ({name}).</translation>
    </message>
    <message>
        <source>This computer has no key yet for those who should read this. It is sent as soon as an owner’s computer was here.</source>
        <translation>ليس لدى هذا الحاسوب مفتاح بعد لمن ينبغي أن يقرأ هذا. يُرسل حالما يتصل حاسوب أحد المالكين.</translation>
    </message>
    <message>
        <source>This computer was taken out of the desk. Ask the owner for a new invitation.</source>
        <translation>أُخرج هذا الحاسوب من المكتب. اطلب دعوة جديدة من المالك.</translation>
    </message>
    <message>
        <source>This customer cannot be asked: they were asked lately, write from a machine or have no address.</source>
        <translation>لا يمكن سؤال هذا العميل: سُئل مؤخرًا، أو يكتب من آلة، أو ليس له عنوان.</translation>
    </message>
    <message>
        <source>This desk file is an older copy, or is in use on another computer too. It goes on as a computer of its own; nothing is lost.</source>
        <translation>ملف المكتب هذا نسخة أقدم أو مستخدم على حاسوب آخر أيضًا. يتابع كحاسوب مستقل؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>This desk has nothing called {name}. Nothing was imported.</source>
        <translation>لا يوجد في هذا المكتب شيء باسم {name}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This desk is being synchronized by another program right now.</source>
        <translation>يزامن برنامج آخر هذا المكتب الآن.</translation>
    </message>
    <message>
        <source>This desk is not shared in a folder.</source>
        <translation>هذا المكتب غير مشترك في مجلد.</translation>
    </message>
    <message>
        <source>This desk is not shared on a server.</source>
        <translation>هذا المكتب غير مشترك على خادم.</translation>
    </message>
    <message>
        <source>This desk is not shared.</source>
        <translation>هذا المكتب غير مشترك.</translation>
    </message>
    <message>
        <source>This desk meets in {folder} already.</source>
        <translation>يلتقي هذا المكتب في {folder} بالفعل.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else.</source>
        <translation>هذه المسودة تخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>This file is on another computer of the desk. It is being fetched; try again in a moment.</source>
        <translation>هذا الملف على حاسوب آخر من حواسيب المكتب. يُجلب الآن؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>This invitation is more than seven days old. Ask for a new one.</source>
        <translation>مضى على هذه الدعوة أكثر من سبعة أيام. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invitation is no longer good. Ask for a new one.</source>
        <translation>لم تعد هذه الدعوة صالحة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invitation is not valid. Ask for a new one.</source>
        <translation>هذه الدعوة غير صالحة. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This invitation is too long for a link. Make a file instead.</source>
        <translation>هذه الدعوة أطول من أن تكون رابطًا. أنشئ ملفًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Deskbell. Update this one first.</source>
        <translation>أُنشئت هذه الدعوة بإصدار أحدث من Deskbell. حدّث هذا أولًا.</translation>
    </message>
    <message>
        <source>This invitation was used already. Ask for a new one.</source>
        <translation>استُخدمت هذه الدعوة من قبل. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>This is a first password. Open the desk in its window once and choose one of your own.</source>
        <translation>هذه كلمة سر أولى. افتح المكتب في نافذته مرة واختر كلمة سر لك.</translation>
    </message>
    <message>
        <source>This is no file of saved answers or macros, or it is damaged.</source>
        <translation>هذا ليس ملف ردود محفوظة أو ماكرو، أو أنه تالف.</translation>
    </message>
    <message>
        <source>This is no invitation of Deskbell, or it is not whole. Ask for it again.</source>
        <translation>هذه ليست دعوة من Deskbell أو ليست كاملة. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>This is not a recovery key of this desk.</source>
        <translation>ليس هذا مفتاح استرداد لهذا المكتب.</translation>
    </message>
    <message>
        <source>This is not the master password.</source>
        <translation>ليست هذه كلمة السر الرئيسية.</translation>
    </message>
    <message>
        <source>This is not the password of the invitation.</source>
        <translation>هذه ليست كلمة سر الدعوة.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this desk. Check every letter.</source>
        <translation>هذا ليس مفتاح استرداد هذا المكتب. تحقق من كل حرف.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>ليست هذه كلمة سرك الحالية.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Stop sharing on it instead.</source>
        <translation>هذا هو الحاسوب الذي أمامك. أوقف المشاركة عليه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This letter is too long. At most {most} characters can be saved.</source>
        <translation>هذه الرسالة طويلة جدًا. يمكن حفظ {most} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This mail is not held back any more.</source>
        <translation>لم تعد هذه الرسالة محتجزة.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>مضى هذا الموعد. اختر موعدًا لاحقًا.</translation>
    </message>
    <message>
        <source>This name and this password do not go together.</source>
        <translation>الاسم وكلمة السر غير متطابقين.</translation>
    </message>
    <message>
        <source>This role no longer exists.</source>
        <translation>لم يعد هذا الدور موجودًا.</translation>
    </message>
    <message>
        <source>This server only hands out copies. Use the address of the main server.</source>
        <translation>هذا الخادم يوزّع نسخًا فقط. استخدم عنوان الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>This status no longer exists.</source>
        <translation>لم تعد هذه الحالة موجودة.</translation>
    </message>
    <message>
        <source>This text is too long. At most {most} characters can be saved.</source>
        <translation>هذا النص طويل جدًا. يمكن حفظ {most} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>This ticket is not on offer any more.</source>
        <translation>لم تعد هذه التذكرة معروضة.</translation>
    </message>
    <message>
        <source>This value cannot be brought back by itself.</source>
        <translation>لا يمكن استعادة هذه القيمة وحدها.</translation>
    </message>
    <message>
        <source>Ticket {number} is not merged.</source>
        <translation>التذكرة {number} ليست مدموجة.</translation>
    </message>
    <message>
        <source>Ticket {number} is part of the other one already.</source>
        <translation>التذكرة {number} جزء من الأخرى من قبل.</translation>
    </message>
    <message>
        <source>Ticket {number} was touched already, so it cannot be new again.</source>
        <translation>بدأ العمل على التذكرة {number} فلا يمكن أن تعود جديدة.</translation>
    </message>
    <message>
        <source>Tickets cannot be linked in this way ({kind}).</source>
        <translation>لا يمكن ربط التذاكر بهذه الطريقة ({kind}).</translation>
    </message>
    <message>
        <source>Tickets still have the status {name} ({n}). Choose which one they get.</source>
        <translation>ما زالت هناك تذاكر بالحالة {name} ({n}). اختر الحالة التي تأخذها.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait {seconds} s, then try again.</source>
        <translation>محاولات كثيرة. انتظر {seconds} ث ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Two computers use the identity {device}: somebody copied a desk file. Both are read; open the copy once so that it becomes a computer of its own.</source>
        <translation>يستخدم حاسوبان الهوية {device}: نسخ أحدهم ملف مكتب. يُقرأ كلاهما؛ افتح النسخة مرة لتصبح حاسوبًا مستقلًا.</translation>
    </message>
    <message>
        <source>What it belongs to is not on the server.</source>
        <translation>ما يتبعه ليس على الخادم.</translation>
    </message>
    <message>
        <source>What was shared went back to an earlier state. Everything is offered again; nothing is lost.</source>
        <translation>عاد المشترك إلى حالة سابقة. يُعرض كل شيء من جديد؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>What was to be sent is too large for one file in the folder.</source>
        <translation>ما كان سيُرسل أكبر من أن يتسع له ملف واحد في المجلد.</translation>
    </message>
    <message>
        <source>Whoever wrote it does not work here (any more).</source>
        <translation>من كتبه لا يعمل هنا (أو لم يعد).</translation>
    </message>
    <message>
        <source>Working hours must come in order, without overlapping.</source>
        <translation>يجب أن تكون ساعات العمل مرتبة ودون تداخل.</translation>
    </message>
    <message>
        <source>Write a text or add an action first.</source>
        <translation>اكتب نصًا أو أضف إجراءً أولًا.</translation>
    </message>
    <message>
        <source>Write something first, or attach a file.</source>
        <translation>اكتب شيئًا أولًا، أو أرفق ملفًا.</translation>
    </message>
    <message>
        <source>You and the owner need a password first: from the first one on, everybody signs in.</source>
        <translation>تلزم كلمة سر لك وللمالك أولًا: فبعد أول كلمة سر يسجّل الجميع الدخول.</translation>
    </message>
    <message>
        <source>You cannot give or take what you may not do yourself ({permission}).</source>
        <translation>لا يمكنك منح ما لا يُسمح لك به أو سحبه ({permission}).</translation>
    </message>
    <message>
        <source>You look through a colleague&apos;s eyes. Nothing can be changed meanwhile.</source>
        <translation>أنت ترى المكتب بعيني زميل. لا يمكن تغيير شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>You may not do this ({permission}).</source>
        <translation>لا تملك صلاحية القيام بذلك ({permission}).</translation>
    </message>
    <message>
        <source>You see the desk as yourself already.</source>
        <translation>أنت ترى المكتب بنفسك أصلًا.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>أوقفته أنت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your login at the server was closed. Ask the owner of the desk.</source>
        <translation>أُغلق حسابك على الخادم. اسأل مالك المكتب.</translation>
    </message>
    <message>
        <source>{address} belongs to another agent.</source>
        <translation>{address} يخص مسؤولًا آخر.</translation>
    </message>
    <message>
        <source>{address} belongs to another contact.</source>
        <translation>العنوان {address} يخص جهة اتصال أخرى.</translation>
    </message>
    <message>
        <source>{address} belongs to another mailbox.</source>
        <translation>العنوان {address} يخص صندوق بريد آخر.</translation>
    </message>
    <message>
        <source>{address} is not an address that mail can be sent to.</source>
        <translation>{address} ليس عنوانًا يمكن الإرسال إليه.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>{agent} changed their own role.</source>
        <translation>غيّر {agent} دوره بنفسه.</translation>
    </message>
    <message>
        <source>{agent} may not change this.</source>
        <translation>لا يحق لـ {agent} تغيير هذا.</translation>
    </message>
    <message>
        <source>{agent} may not take this ticket from a department.</source>
        <translation>لا يحق لـ {agent} أخذ هذه التذكرة من قسم.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, and it has not arrived from them. It is compared when it does.</source>
        <translation>مرّره {agent} باسم شخص آخر، ولم يصل منه بعد. يُقارن عند وصوله.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, who never wrote it. It was taken back everywhere.</source>
        <translation>مرّره {agent} باسم شخص لم يكتبه قط. سُحب من كل مكان.</translation>
    </message>
    <message>
        <source>{agent} passed on what others wrote without the right to.</source>
        <translation>مرّر {agent} ما كتبه غيره دون حق.</translation>
    </message>
    <message>
        <source>{agent} told different computers different things under one time. What was here first counts.</source>
        <translation>أبلغ {agent} حواسيب مختلفة بأشياء مختلفة بوقت واحد. يُعتدّ بما كان هنا أولًا.</translation>
    </message>
    <message>
        <source>{agent} wrote it in another person’s name.</source>
        <translation>كتبه {agent} باسم شخص آخر.</translation>
    </message>
    <message>
        <source>{count} files of mails are not on this computer and cannot be fetched now. Connect to where the desk is shared and try again, or stop sharing without them.</source>
        <translation>ملفات رسائل (العدد: {count}) ليست على هذا الحاسوب ولا يمكن جلبها الآن. اتصل بمكان مشاركة المكتب وأعد المحاولة، أو أوقف المشاركة دونها.</translation>
    </message>
    <message>
        <source>{count} files that the computer {device} had written are gone from the folder. What they held is being brought again.</source>
        <translation>اختفت من المجلد ملفات كتبها الحاسوب {device} (العدد: {count}). يُجلب ما كان فيها من جديد.</translation>
    </message>
    <message>
        <source>{field} cannot be changed here.</source>
        <translation>لا يمكن تغيير {field} هنا.</translation>
    </message>
    <message>
        <source>{field} cannot be used for a mailbox.</source>
        <translation>لا يمكن استخدام {field} لصندوق بريد.</translation>
    </message>
    <message>
        <source>{file} belongs to another desk.</source>
        <translation>‏{file} يخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>تعذرت كتابة {file} ‏({reason}).</translation>
    </message>
    <message>
        <source>{file} is a folder. To merge, choose the single file that was exported; to work together in a folder, use “A folder”.</source>
        <translation>‏{file} مجلد. للدمج اختر الملف الواحد الذي صُدِّر؛ وللعمل معًا في مجلد استخدم «مجلد».</translation>
    </message>
    <message>
        <source>{file} is not whole, or is no file exported by Deskbell. Copy it again.</source>
        <translation>‏{file} ليس كاملًا أو ليس ملفًا صدّره Deskbell. انسخه من جديد.</translation>
    </message>
    <message>
        <source>{folder} is a single file, and two computers that write one file destroy it. A shared desk is a folder of many small ones: choose the folder.</source>
        <translation>‏{folder} ملف واحد، وحاسوبان يكتبان في ملف واحد يتلفانه. المكتب المشترك مجلد فيه ملفات صغيرة كثيرة: اختر المجلد.</translation>
    </message>
    <message>
        <source>{host} answered in a way Deskbell does not understand. {text}</source>
        <translation>أجاب {host} بما لا يفهمه Deskbell. {text}</translation>
    </message>
    <message>
        <source>{host} closed the connection.</source>
        <translation>قطع {host} الاتصال.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>لم يستجب {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}. Check the server&apos;s name, port and security.</source>
        <translation>لا يستجيب {host} على المنفذ {port}. تحقق من اسم الخادم والمنفذ ونوع الأمان.</translation>
    </message>
    <message>
        <source>{host} gave no usable settings.</source>
        <translation>لم يقدم {host} إعدادات صالحة.</translation>
    </message>
    <message>
        <source>{host} is not out in the world; rules tell nobody inside a network.</source>
        <translation>{host} ليس على الشبكة العامة؛ القواعد لا تخبر أحدًا داخل شبكة.</translation>
    </message>
    <message>
        <source>{host} leads into a private network, so it was not asked.</source>
        <translation>يقود {host} إلى شبكة خاصة، لذلك لم يُسأل.</translation>
    </message>
    <message>
        <source>{host} refused user name or password. {text}</source>
        <translation>رفض {host} اسم المستخدم أو كلمة السر. {text}</translation>
    </message>
    <message>
        <source>{host} refused. {text}</source>
        <translation>رفض {host}. {text}</translation>
    </message>
    <message>
        <source>{host} sends the question on in a way that is not safe.</source>
        <translation>يحوّل {host} الطلب بطريقة غير آمنة.</translation>
    </message>
    <message>
        <source>{key} stands there twice.</source>
        <translation>{key} مذكور مرتين.</translation>
    </message>
    <message>
        <source>{name} is an owner&apos;s and was here before this computer. Use the recovery key on this computer first, then take {name} out.</source>
        <translation>{name} لأحد المالكين وكان هنا قبل هذا الحاسوب. استخدم مفتاح الاسترداد على هذا الحاسوب أولًا، ثم أخرج {name}.</translation>
    </message>
    <message>
        <source>{name} is not a member of this department.</source>
        <translation>{name} ليس عضوًا في هذا القسم.</translation>
    </message>
    <message>
        <source>{name} is not filled in. Replace or remove it before sending.</source>
        <translation>{name} لم يُملأ. استبدله أو احذفه قبل الإرسال.</translation>
    </message>
    <message>
        <source>{name} is still in use: {by}.</source>
        <translation>{name} ما زال مستخدمًا: {by}.</translation>
    </message>
    <message>
        <source>{name} is too large to send by mail.</source>
        <translation>{name} أكبر من أن يُرسل بالبريد.</translation>
    </message>
    <message>
        <source>{name} leads back to this department. Choose another one.</source>
        <translation>{name} يعود إلى هذا القسم. اختر غيره.</translation>
    </message>
    <message>
        <source>{name} lies among the desk’s tables and is not the desk’s.</source>
        <translation>يقع {name} بين جداول المكتب وليس منها.</translation>
    </message>
    <message>
        <source>{name} may not see this ticket, so they cannot have it.</source>
        <translation>لا يحق لـ {name} رؤية هذه التذكرة، فلا يمكن إسنادها إليه.</translation>
    </message>
    <message>
        <source>{name} may not stand here: this goes to people nobody knows yet, and must not repeat their words.</source>
        <translation>لا يجوز {name} هنا: هذه تذهب إلى أشخاص لا يعرفهم أحد بعد، ويجب ألا تكرر كلامهم.</translation>
    </message>
    <message>
        <source>{name} may not write rules any more, so their rules stand still.</source>
        <translation>لم يعد {name} يملك حق كتابة القواعد، فقواعده متوقفة.</translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation>لم يعد {name} يعمل هنا.</translation>
    </message>
    <message>
        <source>{name} sees something that you do not, so you cannot look as they do.</source>
        <translation>يرى {name} ما لا تراه، فلا يمكنك الرؤية مثله.</translation>
    </message>
    <message>
        <source>{name} still has open tickets ({n}). Choose who gets them.</source>
        <translation>ما زالت لدى {name} تذاكر مفتوحة ({n}). اختر من يتولاها.</translation>
    </message>
    <message>
        <source>{name} was taken out, so it can do no work for the desk.</source>
        <translation>أُخرج {name}، فلا يمكنه العمل للمكتب.</translation>
    </message>
    <message>
        <source>{path} contains no mail that Deskbell can read.</source>
        <translation>لا يحتوي {path} على بريد يستطيع Deskbell قراءته.</translation>
    </message>
    <message>
        <source>{path} contains no mail.</source>
        <translation>لا يحتوي {path} على بريد.</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>تعذرت قراءة {path} أو كتابته: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>تعذرت كتابة {path}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk.</source>
        <translation>{path} ليس نسخة احتياطية من مكتب.</translation>
    </message>
    <message>
        <source>{path} is not a desk. Nothing was changed.</source>
        <translation>{path} ليس مكتبًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is not a text, so it cannot be rules.</source>
        <translation>{path} ليس نصًا، فلا يمكن أن يكون قواعد.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Deskbell. Update this one to open it.</source>
        <translation>أُنشئ {path} بإصدار أحدث من Deskbell. حدّث هذا الإصدار لفتحه.</translation>
    </message>
    <message>
        <source>{role} may do more with {table} than it should ({rights}).</source>
        <translation>يستطيع {role} مع {table} أكثر مما ينبغي ({rights}).</translation>
    </message>
    <message>
        <source>{url} is not an address that begins with https.</source>
        <translation>{url} ليس عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>{value} contains signs that are not allowed there.</source>
        <translation>تحتوي {value} على رموز غير مسموح بها هناك.</translation>
    </message>
    <message>
        <source>{value} does not fit here ({name}).</source>
        <translation>{value} لا يناسب هنا ({name}).</translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation>لا تصلح {value} للحقل {name}.</translation>
    </message>
    <message>
        <source>{value} does not fit the setting {key}.</source>
        <translation>لا تصلح {value} للإعداد {key}.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation>{value} ليس تاريخًا.</translation>
    </message>
    <message>
        <source>{value} is no time to promise. Times go from one minute to a year.</source>
        <translation>{value} ليس زمنًا يمكن الوعد به. الأزمنة من دقيقة إلى سنة.</translation>
    </message>
    <message>
        <source>{where}: at most {most} characters fit.</source>
        <translation>{where}: يتسع لـ {most} حرف على الأكثر.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot ask for {value}.</source>
        <translation>{where}: لا يمكن للشروط أن تسأل عن {value}.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot compare by {value}.</source>
        <translation>{where}: لا يمكن للشروط أن تقارن بـ {value}.</translation>
    </message>
    <message>
        <source>{where}: confirm twice that it erases tickets for ever.</source>
        <translation>{where}: أكّد مرتين أنها تمحو التذاكر نهائيًا.</translation>
    </message>
    <message>
        <source>{where}: only a number from {lowest} to {highest} fits.</source>
        <translation>{where}: يناسب فقط عدد من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>{where}: rules cannot do {value}.</source>
        <translation>{where}: لا تستطيع القواعد فعل {value}.</translation>
    </message>
    <message>
        <source>{where}: something is needed here.</source>
        <translation>{where}: يلزم شيء هنا.</translation>
    </message>
    <message>
        <source>{where}: there is nothing called {key}.</source>
        <translation>{where}: لا شيء باسم {key}.</translation>
    </message>
    <message>
        <source>{where}: there may be at most {most}.</source>
        <translation>{where}: الحد الأقصى {most}.</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as conditions.</source>
        <translation>{where}: لا يمكن قراءة هذا كشروط.</translation>
    </message>
    <message>
        <source>{where}: this is not a regular expression ({reason}).</source>
        <translation>{where}: هذا ليس تعبيرًا نمطيًا ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not what belongs here ({wanted}).</source>
        <translation>{where}: هذا ليس ما يلزم هنا ({wanted}).</translation>
    </message>
    <message>
        <source>{where}: two values are needed, the smaller one first.</source>
        <translation>{where}: تلزم قيمتان، الأصغر أولًا.</translation>
    </message>
    <message>
        <source>{where}: {field} cannot be compared by {value}.</source>
        <translation>{where}: لا يمكن مقارنة {field} بـ {value}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not fit here.</source>
        <translation>{where}: {value} لا يناسب هنا.</translation>
    </message>
    <message>
        <source>{where}: {value} is not an address that begins with https.</source>
        <translation>{where}: {value} ليس عنوانًا يبدأ بـ https.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n rule(s) imported, switched off. Look at them, then switch them on.</source>
        <translation>
            <numerusform>لم تُستورد قواعد.</numerusform>
            <numerusform>استُوردت قاعدة واحدة متوقفة. راجعها ثم شغّلها.</numerusform>
            <numerusform>استُوردت قاعدتان متوقفتان. راجعهما ثم شغّلهما.</numerusform>
            <numerusform>استُوردت %n قواعد متوقفة. راجعها ثم شغّلها.</numerusform>
            <numerusform>استُوردت %n قاعدة متوقفة. راجعها ثم شغّلها.</numerusform>
            <numerusform>استُوردت %n قاعدة متوقفة. راجعها ثم شغّلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>لم تُكتب قواعد.</numerusform>
            <numerusform>كُتبت قاعدة واحدة.</numerusform>
            <numerusform>كُتبت قاعدتان.</numerusform>
            <numerusform>كُتبت %n قواعد.</numerusform>
            <numerusform>كُتبت %n قاعدة.</numerusform>
            <numerusform>كُتبت %n قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>استيراد رغم ذلك</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد القواعد</translation>
    </message>
    <message>
        <source>Import these rules?</source>
        <translation>هل تستورد هذه القواعد؟</translation>
    </message>
</context>
<context>
    <name>ExchangeRow</name>
    <message numerus="yes">
        <source>%Ln change(s) were taken in.</source>
        <translation>
            <numerusform>لم يُقبل أي تغيير.</numerusform>
            <numerusform>قُبل تغيير واحد.</numerusform>
            <numerusform>قُبل تغييران.</numerusform>
            <numerusform>قُبلت %Ln تغييرات.</numerusform>
            <numerusform>قُبل %Ln تغييرًا.</numerusform>
            <numerusform>قُبل %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of changes were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف تغييرات.</numerusform>
            <numerusform>كُتب ملف تغييرات واحد.</numerusform>
            <numerusform>كُتب ملفا تغييرات.</numerusform>
            <numerusform>كُتبت %Ln ملفات تغييرات.</numerusform>
            <numerusform>كُتب %Ln ملف تغييرات.</numerusform>
            <numerusform>كُتب %Ln ملف تغييرات.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>التصدير إلى ملف</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>التصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Merge a file</source>
        <translation>دمج ملف</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>دمج ملف…</translation>
    </message>
    <message>
        <source>This computer is an owner’s again.</source>
        <translation>عاد هذا الحاسوب حاسوب مالك.</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>استخدام مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Where the folder cannot be reached, one file carries what changed, on a stick or by mail. It is sealed like the folder.</source>
        <translation>حيث لا يمكن الوصول إلى المجلد يحمل ملف واحد ما تغيّر، على ذاكرة USB أو بالبريد. وهو مختوم كالمجلد.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>As {role}, {agent} finds every ticket of the desk in lists.</source>
        <translation>بصفة {role}، يجد {agent} كل تذاكر المكتب في القوائم.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees every ticket of the desk.</source>
        <translation>بصفة {role}، يرى {agent} كل تذاكر المكتب.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees of {department} only what nobody has, and somebody has this ticket.</source>
        <translation>بصفة {role}، لا يرى {agent} من {department} إلا غير المسندة، وهذه التذكرة مسندة.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees the tickets of their departments, and belongs to {department}.</source>
        <translation>بصفة {role}، يرى {agent} تذاكر أقسامه، وهو من {department}.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees what nobody has in their departments, and belongs to {department}.</source>
        <translation>بصفة {role}، يرى {agent} غير المسندة في أقسامه، وهو من {department}.</translation>
    </message>
    <message>
        <source>In {department}, {agent} also holds the role {role}.</source>
        <translation>في {department}، يحمل {agent} أيضًا الدور {role}.</translation>
    </message>
    <message>
        <source>The role {role} shows no tickets.</source>
        <translation>لا يُظهر الدور {role} أي تذاكر.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}, who holds the role {role} in {department}.</source>
        <translation>التذكرة مسندة إلى {agent} الذي يحمل الدور {role} في {department}.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}.</source>
        <translation>التذكرة مسندة إلى {agent}.</translation>
    </message>
    <message>
        <source>The ticket is in the trash, and the role {role} does not show the trash here.</source>
        <translation>التذكرة في المهملات، والدور {role} لا يُظهر المهملات هنا.</translation>
    </message>
    <message>
        <source>The ticket is marked as spam, and the role {role} does not show spam here.</source>
        <translation>التذكرة معلّمة كبريد مزعج، والدور {role} لا يُظهره هنا.</translation>
    </message>
    <message>
        <source>The ticket is neither assigned nor referred to {agent}.</source>
        <translation>التذكرة غير مسندة إلى {agent} ولا محالة إليه للاستشارة.</translation>
    </message>
    <message>
        <source>The ticket was referred to {agent}.</source>
        <translation>أُحيلت التذكرة للاستشارة إلى {agent}.</translation>
    </message>
    <message>
        <source>The ticket was referred to {department}, where {agent} sees tickets as {role}.</source>
        <translation>أُحيلت التذكرة للاستشارة إلى {department}، حيث يرى {agent} التذاكر بصفة {role}.</translation>
    </message>
    <message>
        <source>denied in {department}</source>
        <translation>محجوبة في {department}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>{agent} does not belong to {department}.</source>
        <translation>لا ينتمي {agent} إلى {department}.</translation>
    </message>
    <message>
        <source>{agent} does not see ticket {number}.</source>
        <translation>لا يرى {agent} التذكرة {number}.</translation>
    </message>
    <message>
        <source>{agent} holds no role.</source>
        <translation>لا يحمل {agent} أي دور.</translation>
    </message>
    <message>
        <source>{agent} no longer works here.</source>
        <translation>لم يعد {agent} يعمل هنا.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number} in lists, but cannot open its messages.</source>
        <translation>يرى {agent} التذكرة {number} في القوائم، لكن لا يستطيع فتح رسائلها.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number}.</source>
        <translation>يرى {agent} التذكرة {number}.</translation>
    </message>
    <message>
        <source>{department} denies everybody but owners the right to see it.</source>
        <translation>يحجب {department} صلاحية رؤيتها عن الجميع عدا المالكين.</translation>
    </message>
    <message>
        <source>{department} denies {agent} the right to see it.</source>
        <translation>يحجب {department} عن {agent} صلاحية رؤيتها.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees its tickets.</source>
        <translation>{department} مفتوح للجميع. بصفة {role}، يرى {agent} تذاكره.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees what nobody has there.</source>
        <translation>{department} مفتوح للجميع. بصفة {role}، يرى {agent} غير المسندة فيه.</translation>
    </message>
    <message>
        <source>{department} lets everybody read its tickets.</source>
        <translation>يسمح {department} للجميع بقراءة تذاكره.</translation>
    </message>
    <message>
        <source>{role} in {department}</source>
        <translation>{role} في {department}</translation>
    </message>
    <message>
        <source>{role} in {department}: {scope}</source>
        <translation>{role} في {department}: {scope}</translation>
    </message>
    <message>
        <source>{role}: {scope}</source>
        <translation>{role}: {scope}</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>تعديل الحقل</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>In every department. Each can ask for more fields in its own settings.</source>
        <translation>في كل قسم. ويمكن لكل قسم طلب حقول أخرى في إعداداته.</translation>
    </message>
    <message>
        <source>Must be filled in before resolving</source>
        <translation>يجب ملؤه قبل الحل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>خيار في كل سطر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>اكتب خيارًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>What a field holds stays: its tickets are filled in.</source>
        <translation>يبقى نوع محتوى الحقل: فقد مُلئ في تذاكر.</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Tickets have no fields yet; they are added on the page “Fields”.</source>
        <translation>لا حقول للتذاكر بعد؛ تُضاف في صفحة «الحقول».</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>حذف الحقل</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Fields keep what your tickets need besides, such as an order number.</source>
        <translation>تحفظ الحقول ما تحتاجه تذاكرك أيضًا، مثل رقم الطلب.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>لا حقول بعد</translation>
    </message>
    <message>
        <source>Tickets no longer show the field. What was filled in is kept in their history.</source>
        <translation>لن تُظهر التذاكر هذا الحقل. ويبقى ما مُلئ فيه في سجلها.</translation>
    </message>
    <message>
        <source>Tickets show them in this order.</source>
        <translation>تظهر في التذاكر بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Tickets show them in this order. Which must be filled in, each department says.</source>
        <translation>تظهر في التذاكر بهذا الترتيب. ويحدد كل قسم ما يجب ملؤه منها.</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>File {name}, {size}</source>
        <translation>الملف {name}، {size}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>فتح نسخة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>{name}
Enter opens a copy.</source>
        <translation>{name}
يفتح Enter نسخة منه.</translation>
    </message>
    <message>
        <source>{name}
It could run a program, so it can only be saved.</source>
        <translation>{name}
قد يشغّل برنامجًا، لذلك لا يمكن إلا حفظه.</translation>
    </message>
    <message>
        <source>{name}
Space shows it here.</source>
        <translation>{name}
تعرضه مسطرة المسافة هنا.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>لا ملفات، {size}</numerusform>
            <numerusform>ملف واحد، {size}</numerusform>
            <numerusform>ملفان، {size}</numerusform>
            <numerusform>%n ملفات، {size}</numerusform>
            <numerusform>%n ملفًا، {size}</numerusform>
            <numerusform>%n ملف، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes the file.</source>
        <translation>يزيل Delete الملف.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Attachment</source>
        <translation>بمرفقات</translation>
    </message>
    <message>
        <source>Customer, subject or number</source>
        <translation>العميل أو الموضوع أو الرقم</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>FiringsPane</name>
    <message>
        <source>#{number} {subject}</source>
        <translation>#{number} {subject}</translation>
    </message>
    <message>
        <source>It has done nothing yet</source>
        <translation>لم تفعل شيئًا بعد</translation>
    </message>
    <message>
        <source>Ticket and what the rule did</source>
        <translation>التذكرة وما فعلته القاعدة</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Alone or together</source>
        <translation>وحدك أم مع غيرك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Import and open</source>
        <translation>استيراد وفتح</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>Importing… %n mail(s) so far</source>
        <translation>
            <numerusform>يجري الاستيراد…</numerusform>
            <numerusform>يجري الاستيراد… رسالة واحدة حتى الآن</numerusform>
            <numerusform>يجري الاستيراد… رسالتان حتى الآن</numerusform>
            <numerusform>يجري الاستيراد… %n رسائل حتى الآن</numerusform>
            <numerusform>يجري الاستيراد… %n رسالة حتى الآن</numerusform>
            <numerusform>يجري الاستيراد… %n رسالة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>البريد القديم</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Open without the password</source>
        <translation>فتح دون كلمة السر</translation>
    </message>
    <message>
        <source>The desk is being made…</source>
        <translation>يجري إنشاء المكتب…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>استخدامه مع ذلك</translation>
    </message>
    <message>
        <source>Without a mailbox</source>
        <translation>دون صندوق بريد</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>مكتبك</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder that passes the test first.</source>
        <translation>اختر أولًا مجلدًا يجتاز الاختبار.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Every computer must reach it. Deskbell makes a folder of its own in there.</source>
        <translation>يجب أن يصل إليه كل حاسوب. يُنشئ Deskbell فيه مجلدًا خاصًا به.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can delete from it.</source>
        <translation>كل من يستطيع فتح هذا المجلد يستطيع الحذف منه.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can read every ticket in it. What was changed or forged is still noticed and kept out.</source>
        <translation>كل من يستطيع فتح هذا المجلد يستطيع قراءة كل تذكرة فيه. وما غُيّر أو زُوّر يُكشف مع ذلك ويُستبعد.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder where computers meet</source>
        <translation>المجلد الذي تلتقي فيه الحواسيب</translation>
    </message>
    <message>
        <source>Only computers that you invite can read what lies in the folder, and each agent’s computer only what that agent may see. What was changed or forged is noticed and kept out.</source>
        <translation>لا تقرأ ما في المجلد إلا الحواسيب التي تدعوها، ولا يقرأ حاسوب كل مسؤول إلا ما يحق له رؤيته. وما غُيّر أو زُوّر يُكشف ويُستبعد.</translation>
    </message>
    <message>
        <source>Seal the contents</source>
        <translation>ختم المحتوى</translation>
    </message>
    <message>
        <source>Share in this folder…</source>
        <translation>المشاركة في هذا المجلد…</translation>
    </message>
    <message>
        <source>Who leaves gets nothing new, but what someone had, they had.</source>
        <translation>من يغادر لا يحصل على جديد، أما ما كان لديه فقد كان لديه.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Answers are found there again when a connection broke while sending.</source>
        <translation>يُعثر فيه على الردود إذا انقطع الاتصال أثناء إرسالها.</translation>
    </message>
    <message>
        <source>Ask the server for its folders</source>
        <translation>طلب المجلدات من الخادم</translation>
    </message>
    <message>
        <source>Folder of sent mail</source>
        <translation>مجلد البريد المرسل</translation>
    </message>
    <message>
        <source>Folders to fetch</source>
        <translation>المجلدات التي تُجلب</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>يجري طلبها من الخادم.</translation>
    </message>
    <message>
        <source>Without any, the inbox is fetched.</source>
        <translation>إن لم يُختر أي مجلد جُلب الوارد.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet. Everybody at this desk gets them.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة.</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد. يصل إلى كل من في هذا المكتب.</numerusform>
            <numerusform>تغييران لم يُحفظا بعد. يصلان إلى كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد. تصل إلى كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغييرًا لم تُحفظ بعد. تصل إلى كل من في هذا المكتب.</numerusform>
            <numerusform>%n تغيير لم تُحفظ بعد. تصل إلى كل من في هذا المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>An owner of this desk, or somebody who manages its agents, can give you a first password in Settings → Agents. If you are the owner, use the recovery key that you wrote down.</source>
        <translation>يستطيع مالك هذا المكتب، أو من يدير مسؤوليه، منحك كلمة سر أولى من الإعدادات ← المسؤولون. وإن كنت المالك فاستخدم مفتاح الاسترداد الذي دوّنته.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة السر؟</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Customers see it in your answers.</source>
        <translation>يراه العملاء في ردودكم.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>As the desk</source>
        <translation>حسب المكتب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Helps colleagues to move tickets here.</source>
        <translation>يساعد الزملاء على نقل التذاكر إلى هنا.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One of its members.</source>
        <translation>أحد أعضائه.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Short, for lists and the command line.</source>
        <translation>قصير، للقوائم وسطر الأوامر.</translation>
    </message>
    <message>
        <source>Takes over what is too hard here</source>
        <translation>يتولى ما يصعب هنا</translation>
    </message>
    <message>
        <source>What it handles</source>
        <translation>ما يعالجه</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%Ln تغييرات للإرسال</numerusform>
            <numerusform>%Ln تغييرًا للإرسال</numerusform>
            <numerusform>%Ln تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Everything is exchanged.</source>
        <translation>تم تبادل كل شيء.</translation>
    </message>
    <message>
        <source>In the folder {place}</source>
        <translation>في المجلد {place}</translation>
    </message>
    <message>
        <source>In the folder {place}, sealed</source>
        <translation>في المجلد {place}، مختوم</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>آخر اتصال: {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>غير متصل منذ {time}</translation>
    </message>
    <message>
        <source>On the server {place}</source>
        <translation>على الخادم {place}</translation>
    </message>
    <message>
        <source>Sync has stopped. Nothing was deleted.</source>
        <translation>توقفت المزامنة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>This desk is on this computer only.</source>
        <translation>هذا المكتب على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>يمكنك متابعة العمل؛ يُرسل كل شيء حين يعود الاتصال.</translation>
    </message>
</context>
<context>
    <name>HeldTab</name>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Everything that arrived was taken in.</source>
        <translation>قُبل كل ما وصل.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%n تغييرات أخرى</numerusform>
            <numerusform>%n تغييرًا آخر</numerusform>
            <numerusform>%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>The customer changed the rating from {old} to {new}</source>
        <translation>غيّر العميل التقييم من {old} إلى {new}</translation>
    </message>
    <message>
        <source>The customer rated our help: {new}</source>
        <translation>قيّم العميل مساعدتنا: {new}</translation>
    </message>
    <message>
        <source>{who} added the tag {new}</source>
        <translation>{who}: إضافة الوسم {new}</translation>
    </message>
    <message>
        <source>{who} added {new}</source>
        <translation>{who}: إضافة {new}</translation>
    </message>
    <message>
        <source>{who} asked the customer how we did</source>
        <translation>{who}: سؤال العميل عن رأيه في خدمتنا</translation>
    </message>
    <message>
        <source>{who} assigned this to {new}</source>
        <translation>{who}: إسناد التذكرة إلى {new}</translation>
    </message>
    <message>
        <source>{who} began this ticket</source>
        <translation>{who}: بدء هذه التذكرة</translation>
    </message>
    <message>
        <source>{who} changed a field from {old} to {new}</source>
        <translation>{who}: تغيير حقل من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who}: تغيير الحالة من {old} إلى {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject to “{new}”</source>
        <translation>{who}: تغيير الموضوع إلى «{new}»</translation>
    </message>
    <message>
        <source>{who} closed this</source>
        <translation>{who}: إغلاق التذكرة</translation>
    </message>
    <message>
        <source>{who} emptied a field that said {old}</source>
        <translation>{who}: تفريغ حقل كانت قيمته {old}</translation>
    </message>
    <message>
        <source>{who} ended the referral to {old}</source>
        <translation>{who}: إنهاء الإحالة إلى {old}</translation>
    </message>
    <message>
        <source>{who} filled in {new}</source>
        <translation>{who}: تعبئة {new}</translation>
    </message>
    <message>
        <source>{who} gave this the service level {new}</source>
        <translation>{who}: تعيين مستوى الخدمة {new}</translation>
    </message>
    <message>
        <source>{who} let somebody take part</source>
        <translation>{who}: السماح لشخص بالمشاركة</translation>
    </message>
    <message>
        <source>{who} linked {new}</source>
        <translation>{who}: ربط {new}</translation>
    </message>
    <message>
        <source>{who} made {new} the customer</source>
        <translation>{who}: تغيير العميل إلى {new}</translation>
    </message>
    <message>
        <source>{who} marked this as spam</source>
        <translation>{who}: تعليم التذكرة كبريد مزعج</translation>
    </message>
    <message>
        <source>{who} merged this into {new}</source>
        <translation>{who}: دمج التذكرة في {new}</translation>
    </message>
    <message>
        <source>{who} moved this back to the inbox</source>
        <translation>{who}: إعادة التذكرة إلى الوارد</translation>
    </message>
    <message>
        <source>{who} moved this to the trash</source>
        <translation>{who}: نقل التذكرة إلى المهملات</translation>
    </message>
    <message>
        <source>{who} moved this to {new}</source>
        <translation>{who}: نقل التذكرة إلى {new}</translation>
    </message>
    <message>
        <source>{who} opened this again</source>
        <translation>{who}: إعادة فتح التذكرة</translation>
    </message>
    <message>
        <source>{who} postponed this until {new}</source>
        <translation>{who}: تأجيل التذكرة حتى {new}</translation>
    </message>
    <message>
        <source>{who} referred this to {new}</source>
        <translation>{who}: إحالة للاستشارة إلى {new}</translation>
    </message>
    <message>
        <source>{who} removed the link to {old}</source>
        <translation>{who}: إزالة الربط مع {old}</translation>
    </message>
    <message>
        <source>{who} removed the tag {old}</source>
        <translation>{who}: إزالة الوسم {old}</translation>
    </message>
    <message>
        <source>{who} removed {old}</source>
        <translation>{who}: إزالة {old}</translation>
    </message>
    <message>
        <source>{who} resolved this</source>
        <translation>{who}: حل التذكرة</translation>
    </message>
    <message>
        <source>{who} separated this from {old}</source>
        <translation>{who}: فصل التذكرة عن {old}</translation>
    </message>
    <message>
        <source>{who} set a field to {new}</source>
        <translation>{who}: تعيين حقل إلى {new}</translation>
    </message>
    <message>
        <source>{who} set the priority to {new}</source>
        <translation>{who}: تغيير الأولوية إلى {new}</translation>
    </message>
    <message>
        <source>{who} took the service level {old} away</source>
        <translation>{who}: إزالة مستوى الخدمة {old}</translation>
    </message>
    <message>
        <source>{who} took this from {old}</source>
        <translation>{who}: سحب التذكرة من {old}</translation>
    </message>
    <message>
        <source>{who} took this ticket</source>
        <translation>{who}: تولّي هذه التذكرة</translation>
    </message>
</context>
<context>
    <name>HolderList</name>
    <message>
        <source>Who holds this role</source>
        <translation>من يحمل هذا الدور</translation>
    </message>
    <message>
        <source>{name}, in {department}</source>
        <translation>{name}، في {department}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Around the clock</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>مغلق دائمًا</translation>
    </message>
    <message>
        <source>With {time} to answer, a ticket of {start} is due {due}.</source>
        <translation>مع {time} للرد، تستحق تذكرة {start} في {due}.</translation>
    </message>
    <message>
        <source>{day}, {date}</source>
        <translation>{day}، {date}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n day(s) of its own</source>
        <translation>
            <numerusform>لا أيام خاصة</numerusform>
            <numerusform>يوم خاص واحد</numerusform>
            <numerusform>يومان خاصان</numerusform>
            <numerusform>%n أيام خاصة</numerusform>
            <numerusform>%n يومًا خاصًا</numerusform>
            <numerusform>%n يوم خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete calendar</source>
        <translation>حذف التقويم</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>In use by {names}.</source>
        <translation>يستخدمه {names}.</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>إنشاء نسخة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>تقويم جديد</translation>
    </message>
    <message>
        <source>No business hours yet</source>
        <translation>لا ساعات عمل بعد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Nothing counts by it, so nothing else changes.</source>
        <translation>لا شيء يُحسب به، فلن يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Service levels count the hours in which somebody works, and skip all others.</source>
        <translation>تحسب مستويات الخدمة الساعات التي يعمل فيها أحد وتتجاوز غيرها.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Without them, promises to customers run day and night. Draw a week and choose holidays.</source>
        <translation>بدونها تسري الوعود ليلًا ونهارًا. ارسم أسبوعًا واختر العطل.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring old mail along?</source>
        <translation>هل تُحضر معك بريدك القديم؟</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Mail archives become tickets too: mbox files, Maildir folders, single messages.</source>
        <translation>تصبح محفوظات البريد تذاكر أيضًا: ملفات mbox ومجلدات Maildir ورسائل مفردة.</translation>
    </message>
    <message>
        <source>Or drop them here. Without any, you start with what the mailbox brings.</source>
        <translation>أو أفلتها هنا. ومن دونها تبدأ بما يأتي به صندوق البريد.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي رسالة</numerusform>
            <numerusform>استُوردت رسالة واحدة</numerusform>
            <numerusform>استُوردت رسالتان</numerusform>
            <numerusform>استُوردت %Ln رسائل</numerusform>
            <numerusform>استُوردت %Ln رسالة</numerusform>
            <numerusform>استُوردت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of mail</source>
        <translation>استيراد مجلد بريد</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>استيراد بريد</translation>
    </message>
    <message numerus="yes">
        <source>Importing mail: %Ln message(s) so far</source>
        <translation>
            <numerusform>يجري استيراد البريد: لا رسائل حتى الآن</numerusform>
            <numerusform>يجري استيراد البريد: رسالة واحدة حتى الآن</numerusform>
            <numerusform>يجري استيراد البريد: رسالتان حتى الآن</numerusform>
            <numerusform>يجري استيراد البريد: %Ln رسائل حتى الآن</numerusform>
            <numerusform>يجري استيراد البريد: %Ln رسالة حتى الآن</numerusform>
            <numerusform>يجري استيراد البريد: %Ln رسالة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing mail…</source>
        <translation>يجري استيراد البريد…</translation>
    </message>
    <message>
        <source>The import ended early. What was imported is kept; start it again to continue.</source>
        <translation>انتهى الاستيراد قبل تمامه. ما استُورد محفوظ؛ ابدأه من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>{count} held back</source>
        <translation>{count} محتجزة</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>{count} معروفة من قبل</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} متروكة</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Somebody who manages this desk gave it to you. It works once and for seven days.</source>
        <translation>أعطاك إياها من يدير هذا المكتب. تعمل مرة واحدة ولمدة سبعة أيام.</translation>
    </message>
    <message>
        <source>Use an invitation</source>
        <translation>استخدام دعوة</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
</context>
<context>
    <name>InvitedDialog</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Give the file {file} to {name}.</source>
        <translation>أعطِ الملف {file} إلى {name}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Send this link to {name}.</source>
        <translation>أرسل هذا الرابط إلى {name}.</translation>
    </message>
    <message>
        <source>Tell the password in another way, best by voice. It is shown only now; the invitation works once, within 14 days. On the other computer: start Deskbell, choose “Join a desk”.</source>
        <translation>أخبره بكلمة السر بطريقة أخرى، والأفضل صوتيًا. تظهر الآن فقط؛ وتصلح الدعوة مرة واحدة خلال 14 يومًا. على الحاسوب الآخر: شغّل Deskbell واختر «الانضمام إلى مكتب».</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>الدعوة جاهزة</translation>
    </message>
</context>
<context>
    <name>InvitingDialog</name>
    <message>
        <source>A file, for a stick or the shared folder</source>
        <translation>ملف، لذاكرة USB أو للمجلد المشترك</translation>
    </message>
    <message>
        <source>A link, for a message</source>
        <translation>رابط، لرسالة</translation>
    </message>
    <message>
        <source>An invitation opens this desk on one more computer, with the rights of the agent it is for.</source>
        <translation>تفتح الدعوة هذا المكتب على حاسوب آخر، بحقوق المسؤول الموجهة إليه.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Invite a computer</source>
        <translation>دعوة حاسوب</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>No agent has an e-mail address.</source>
        <translation>لا يملك أي مسؤول عنوان بريد.</translation>
    </message>
    <message>
        <source>Where the invitation goes</source>
        <translation>وجهة الدعوة</translation>
    </message>
    <message>
        <source>Whoever is missing here is added under Agents first, with an e-mail address.</source>
        <translation>من ينقص هنا يُضاف أولًا ضمن «المسؤولون» مع عنوان بريد.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>اختر الدعوة أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>جارٍ الجلب… لا تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… تغيير واحد حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… تغييران حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغييرًا حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغيير حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>It becomes your password at this computer; you can change it afterwards in your profile.</source>
        <translation>تصبح كلمة سرك على هذا الحاسوب؛ ويمكنك تغييرها لاحقًا في ملفك.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>الانضمام إلى مكتب</translation>
    </message>
    <message>
        <source>Password of the invitation</source>
        <translation>كلمة سر الدعوة</translation>
    </message>
    <message>
        <source>Paste the link, choose the file, or drop it here.</source>
        <translation>الصق الرابط أو اختر الملف أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Progress of joining</source>
        <translation>تقدّم الانضمام</translation>
    </message>
    <message>
        <source>Putting everything in order, so that it can be searched…</source>
        <translation>جارٍ ترتيب كل شيء ليصبح قابلًا للبحث…</translation>
    </message>
    <message>
        <source>Telling the others of this computer…</source>
        <translation>جارٍ إعلام الآخرين بهذا الحاسوب…</translation>
    </message>
    <message>
        <source>The desk is being brought here…</source>
        <translation>يُجلب المكتب إلى هنا…</translation>
    </message>
    <message>
        <source>The same folder may have another name here. It ends in .desk.</source>
        <translation>قد يحمل المجلد نفسه اسمًا آخر هنا. ينتهي اسمه بـ .desk.</translation>
    </message>
    <message>
        <source>The shared folder on this computer</source>
        <translation>المجلد المشترك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This is neither a link of Deskbell nor a file on this computer.</source>
        <translation>هذا ليس رابطًا من Deskbell ولا ملفًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>اكتب كلمة السر أولًا.</translation>
    </message>
    <message>
        <source>You need the invitation that you were sent and the password that you were told.</source>
        <translation>تحتاج إلى الدعوة التي أُرسلت إليك وكلمة السر التي أُخبرت بها.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>It makes this computer an owner’s again: it can open everything and invite others.</source>
        <translation>يعيد هذا الحاسوب حاسوب مالك: يستطيع فتح كل شيء ودعوة غيره.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>اكتب المفتاح.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language do you want to work? You can change it at any time.</source>
        <translation>بأي لغة تريد أن تعمل؟ يمكنك تغييرها متى شئت.</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>مرحبًا بك في Deskbell</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) that are not resolved belong to {name}.</source>
        <translation>
            <numerusform>لا تذاكر غير محلولة لدى {name}.</numerusform>
            <numerusform>تذكرة واحدة غير محلولة لدى {name}.</numerusform>
            <numerusform>تذكرتان غير محلولتين لدى {name}.</numerusform>
            <numerusform>%n تذاكر غير محلولة لدى {name}.</numerusform>
            <numerusform>%n تذكرة غير محلولة لدى {name}.</numerusform>
            <numerusform>%n تذكرة غير محلولة لدى {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deactivated…</source>
        <translation>يجري التعطيل…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>هل تعطّل {name}؟</translation>
    </message>
    <message>
        <source>Department {name}</source>
        <translation>القسم {name}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody: back to their departments</source>
        <translation>لا أحد: تعود إلى أقسامها</translation>
    </message>
    <message>
        <source>Nothing is deleted: history keeps the name, and {name} can come back.</source>
        <translation>لا يُحذف شيء: يحتفظ السجل بالاسم، ويمكن أن يعود {name}.</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>من يتولاها</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهلة</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>It is a customer&apos;s answer to how we did.</source>
        <translation>هي إجابة عميل عن رأيه في خدمتنا.</translation>
    </message>
    <message>
        <source>It is a mail of this desk.</source>
        <translation>هي رسالة من هذا المكتب.</translation>
    </message>
    <message>
        <source>It is older than the day the mailbox begins with.</source>
        <translation>هي أقدم من اليوم الذي يبدأ منه صندوق البريد.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>هي أكبر من المسموح.</translation>
    </message>
    <message>
        <source>It says how we did, after the time for that was over.</source>
        <translation>تقول رأيًا في خدمتنا بعد انتهاء الوقت لذلك.</translation>
    </message>
    <message>
        <source>It was gone from the server before it could be read.</source>
        <translation>اختفت من الخادم قبل أن تُقرأ.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>وقت الرصد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation>قرر ذلك أحدهم.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose a mail first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهلة</translation>
    </message>
    <message>
        <source>It is a ticket now.</source>
        <translation>أصبحت تذكرة.</translation>
    </message>
    <message>
        <source>It is ignored; its bytes are kept.</source>
        <translation>تم تجاهلها، ويبقى أصلها محفوظًا.</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>تحويلها إلى تذكرة</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>فتح التذكرة</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Read stored mail again</source>
        <translation>إعادة قراءة البريد المحفوظ</translation>
    </message>
    <message>
        <source>Read {read} mails again: {changed} are read differently now, {released} left the quarantine.</source>
        <translation>أُعيدت قراءة البريد. الرسائل المقروءة: {read}، ما تغيّرت قراءته: {changed}، ما خرج من الحجر: {released}.</translation>
    </message>
    <message>
        <source>Reading stored mail again…</source>
        <translation>تجري إعادة قراءة البريد المحفوظ…</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored}</source>
        <translation>المرصودة {seen} = تذاكر {imported} + مكررة {duplicates} + محتجزة {quarantined} + متجاهلة {ignored}</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored} + waiting {pending}</source>
        <translation>المرصودة {seen} = تذاكر {imported} + مكررة {duplicates} + محتجزة {quarantined} + متجاهلة {ignored} + منتظرة {pending}</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>إظهار المصدر</translation>
    </message>
    <message>
        <source>Stored mail is being read again.</source>
        <translation>تُعاد الآن قراءة البريد المحفوظ.</translation>
    </message>
    <message>
        <source>This mail is on no ticket.</source>
        <translation>هذه الرسالة ليست في أي تذكرة.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تذاكر</translation>
    </message>
    <message>
        <source>What became of every mail</source>
        <translation>ما آلت إليه كل رسالة</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>A customer gets</source>
        <translation>ما يصل إلى العميل</translation>
    </message>
    <message>
        <source>An invented customer</source>
        <translation>عميل متخيَّل</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الأصل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>جرّبها على</translation>
    </message>
    <message>
        <source>Without a value for this ticket: {names}. The next words in line would be sent instead.</source>
        <translation>بلا قيمة لهذه التذكرة: {names}. يُرسل النص التالي بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Confirmation of a new ticket</source>
        <translation>تأكيد تذكرة جديدة</translation>
    </message>
    <message>
        <source>First mail to a customer</source>
        <translation>أول رسالة إلى عميل</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Question how we did</source>
        <translation>السؤال عن رأي العميل</translation>
    </message>
    <message>
        <source>Resolved without an answer</source>
        <translation>حُلت دون رد</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; without words that one is sent.</source>
        <translation>تُرسل بدل المعتادة؛ ودون نص تُرسل المعتادة.</translation>
    </message>
    <message>
        <source>Sent when a ticket is resolved by hand; without words nothing is sent.</source>
        <translation>تُرسل عند حل تذكرة يدويًا؛ ودون نص لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Sent when somebody writes for the first time, where the department confirms.</source>
        <translation>تُرسل عندما يكتب أحدهم لأول مرة إن كان القسم يؤكد.</translation>
    </message>
    <message>
        <source>Stands above the answers to choose from, where the department asks.</source>
        <translation>يوضع فوق الإجابات المتاحة إن كان القسم يسأل.</translation>
    </message>
    <message>
        <source>What stands in a new ticket that an agent begins; they can change it.</source>
        <translation>ما يظهر في تذكرة جديدة يبدأها مسؤول؛ ويمكنه تغييره.</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source>First password</source>
        <translation>كلمة السر الأولى</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>كلمة السر الأولى لـ {name}</translation>
    </message>
    <message>
        <source>Give it to {name}. It has to be changed at the first sign-in.</source>
        <translation>سلّمها إلى {name}. يجب تغييرها عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Invitation for {name}</source>
        <translation>دعوة {name}</translation>
    </message>
    <message>
        <source>Send this code to {name}. It is typed in at the sign-in, is good for seven days, and lets {name} choose a password.</source>
        <translation>أرسل هذا الرمز إلى {name}. يُكتب عند تسجيل الدخول، ويصلح سبعة أيام، ويتيح لـ {name} اختيار كلمة سر.</translation>
    </message>
    <message>
        <source>Until now this desk opens without a password. From the first colleague on everybody signs in, so choose yours first.</source>
        <translation>حتى الآن يُفتح هذا المكتب دون كلمة سر. وبعد أول زميل يسجّل الجميع الدخول، فاختر كلمة سرك أولًا.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Deskbell stands on the work of others:</source>
        <translation>يقوم Deskbell على عمل الآخرين:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>Find a right</source>
        <translation>البحث عن صلاحية</translation>
    </message>
    <message>
        <source>Nobody may do this here</source>
        <translation>لا يحق لأحد فعل هذا هنا</translation>
    </message>
    <message>
        <source>Only an owner can give this back: you do not hold it here.</source>
        <translation>لا يعيد هذه إلا مالك: فأنت لا تملكها هنا.</translation>
    </message>
    <message>
        <source>What is checked is taken from every role in this department; owners keep it.</source>
        <translation>يُسحب المحدد من كل دور في هذا القسم؛ ويحتفظ به المالكون.</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>من يرى تذاكره</translation>
    </message>
    <message>
        <source>Whoever may see every ticket of the desk sees these too.</source>
        <translation>من يحق له رؤية كل تذاكر المكتب يرى هذه أيضًا.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>This is no web or e-mail address.</source>
        <translation>ليس هذا عنوان ويب ولا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation>النص الظاهر</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>It leads to {host}, which is not what its words say. Open it only if you expect that.</source>
        <translation>يقود إلى {host}، وليس هذا ما يقوله نصه. لا تفتحه إلا إذا كنت تتوقع ذلك.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This link is not what it seems</source>
        <translation>هذا الرابط ليس كما يبدو</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link leads nowhere that is safe to open.</source>
        <translation>لا يقود هذا الرابط إلى مكان يمكن فتحه بأمان.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Choose a row first.</source>
        <translation>اختر صفًا أولًا.</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>اسحب صفًا، أو اضغط Alt مع مفتاح سهم لنقله.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>LoadBoard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرتان</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n قريبًا</numerusform>
            <numerusform>%n قريبًا</numerusform>
            <numerusform>%n قريبًا</numerusform>
            <numerusform>%n قريبًا</numerusform>
            <numerusform>%n قريبًا</numerusform>
            <numerusform>%n قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>over {n}</source>
        <translation>فوق الحد بـ {n}</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>متسع لـ %n</numerusform>
            <numerusform>متسع لـ %n</numerusform>
            <numerusform>متسع لـ %n</numerusform>
            <numerusform>متسع لـ %n</numerusform>
            <numerusform>متسع لـ %n</numerusform>
            <numerusform>متسع لـ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n here</source>
        <translation>
            <numerusform>{here} من %n هنا</numerusform>
            <numerusform>{here} من %n هنا</numerusform>
            <numerusform>{here} من %n هنا</numerusform>
            <numerusform>{here} من %n هنا</numerusform>
            <numerusform>{here} من %n هنا</numerusform>
            <numerusform>{here} من %n هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} of {most}</source>
        <translation>{open} من {most}</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Agents</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Enter on a colleague changes whether they are there.</source>
        <translation>زر Enter على زميل يغيّر حضوره.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>MacroOffers</name>
    <message>
        <source>Macros</source>
        <translation>الماكرو</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>الردود المحفوظة</translation>
    </message>
</context>
<context>
    <name>MacrosPage</name>
    <message>
        <source>A macro can tag, assign and resolve a ticket and write the answer, with one key.</source>
        <translation>يستطيع الماكرو وسم تذكرة وإسنادها وحلها وكتابة الرد بزر واحد.</translation>
    </message>
    <message>
        <source>A text and steps in one: whoever runs a macro needs the rights for its steps.</source>
        <translation>نص وخطوات معًا: من يشغّل الماكرو يحتاج إلى صلاحيات خطواته.</translation>
    </message>
    <message>
        <source>Edit macro</source>
        <translation>تحرير ماكرو</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>الماكرو</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>ماكرو جديد</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>لا ماكرو بعد</translation>
    </message>
</context>
<context>
    <name>MailboxAccount</name>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Found the settings for {domain}</source>
        <translation>عُثر على إعدادات {domain}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store, never in the desk&apos;s files.</source>
        <translation>تُحفظ في مخزن كلمات السر على هذا الحاسوب، لا في ملفات المكتب أبدًا.</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>يجري البحث عن خوادم {domain}…</translation>
    </message>
    <message>
        <source>No settings found for {domain}; these are a guess</source>
        <translation>لم يُعثر على إعدادات {domain}؛ هذه تخمين</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Proton Mail needs its Bridge program running on this computer.</source>
        <translation>يحتاج Proton Mail إلى تشغيل برنامجه Bridge على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Reading (IMAP)</source>
        <translation>القراءة (IMAP)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>الإرسال (SMTP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Switch IMAP on in this provider&apos;s web mail first.</source>
        <translation>فعّل IMAP أولًا في بريد الويب لدى هذا المزوّد.</translation>
    </message>
    <message>
        <source>This provider accepts no passwords from mail programs for most accounts.</source>
        <translation>لا يقبل هذا المزوّد كلمات السر من برامج البريد لمعظم الحسابات.</translation>
    </message>
    <message>
        <source>This provider has a password of its own for mail programs.</source>
        <translation>لدى هذا المزوّد كلمة سر خاصة ببرامج البريد.</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in its account settings.</source>
        <translation>يطلب هذا المزوّد كلمة سر للتطبيقات: أنشئ واحدة في إعدادات حسابك لديه.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>Checked {when}</source>
        <translation>فُحص {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Add mailbox</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Edit mailbox</source>
        <translation>تعديل صندوق البريد</translation>
    </message>
    <message>
        <source>Look for new mail every</source>
        <translation>البحث عن بريد جديد كل</translation>
    </message>
    <message>
        <source>Mail to these addresses arrives here too.</source>
        <translation>يصل إلى هنا أيضًا البريد المرسل إلى هذه العناوين.</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>الاسم الذي يراه العملاء</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test both directions</source>
        <translation>اختبار الاتجاهين</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>ليس هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>Both servers have to let Deskbell in first.</source>
        <translation>يجب أولًا أن يقبل الخادمان دخول Deskbell.</translation>
    </message>
    <message>
        <source>Deskbell reads this mailbox and answers from it. You can add more later.</source>
        <translation>يقرأ Deskbell صندوق البريد هذا ويرد منه. يمكنك إضافة المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>Type address and password first, or go on without a mailbox.</source>
        <translation>اكتب العنوان وكلمة السر أولًا، أو تابع دون صندوق بريد.</translation>
    </message>
    <message>
        <source>Which address do customers write to?</source>
        <translation>إلى أي عنوان يكتب العملاء؟</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Add mailbox</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>Connect the address that customers write to, and their mails become tickets.</source>
        <translation>اربط العنوان الذي يكتب إليه العملاء، فتصبح رسائلهم تذاكر.</translation>
    </message>
    <message>
        <source>Delete mailbox</source>
        <translation>حذف صندوق البريد</translation>
    </message>
    <message>
        <source>Delete {address}?</source>
        <translation>هل تحذف {address}؟</translation>
    </message>
    <message>
        <source>Deskbell forgets the account and its password. Its tickets and mails stay in the desk.</source>
        <translation>ينسى Deskbell الحساب وكلمة سره. تبقى تذاكره ورسائله في المكتب.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>لا صندوق بريد بعد</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات السر</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>ما آلت إليه كل رسالة…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{desk} – Deskbell</source>
        <translation>{desk} – Deskbell</translation>
    </message>
    <message>
        <source>{desk} – {name} – Deskbell</source>
        <translation>{desk} – {name} – Deskbell</translation>
    </message>
</context>
<context>
    <name>MasterChange</name>
    <message>
        <source>Being changed…</source>
        <translation>يجري التغيير…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Change the master password</source>
        <translation>تغيير كلمة السر الرئيسية</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>كلمة السر الرئيسية الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Present master password</source>
        <translation>كلمة السر الرئيسية الحالية</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة سر.</translation>
    </message>
</context>
<context>
    <name>MasterPasswordDialog</name>
    <message>
        <source>Choose a master password</source>
        <translation>اختيار كلمة سر رئيسية</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>كلمة السر الرئيسية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>ليست هي. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The passwords of your mailboxes are locked.</source>
        <translation>كلمات سر صناديق بريدك مقفلة.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them itself, locked with a password of yours.</source>
        <translation>لا يحفظ هذا النظام كلمات السر، لذلك يحفظها Deskbell بنفسه مقفلة بكلمة سر تختارها.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة سر.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Nothing that would set it off happened in the last 90 days.</source>
        <translation>لم يحدث ما يشغّلها في آخر 90 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>Would have matched {matched} of the last %n ticket(s).</source>
        <translation>
            <numerusform>كانت ستطابق {matched} من آخر %n تذكرة.</numerusform>
            <numerusform>كانت ستطابق {matched} من آخر تذكرة.</numerusform>
            <numerusform>كانت ستطابق {matched} من آخر تذكرتين.</numerusform>
            <numerusform>كانت ستطابق {matched} من آخر %n تذاكر.</numerusform>
            <numerusform>كانت ستطابق {matched} من آخر %n تذكرة.</numerusform>
            <numerusform>كانت ستطابق {matched} من آخر %n تذكرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Put back</source>
        <translation>إعادة كما كان</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>صلاحيات الدور</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>من يمكنه…؟</translation>
    </message>
    <message>
        <source>You do not hold this right yourself, so you cannot grant it.</source>
        <translation>لا تملك هذه الصلاحية، فلا يمكنك منحها.</translation>
    </message>
    <message>
        <source>You hold this right only so far: {reach}.</source>
        <translation>لا تملك هذه الصلاحية إلا في حدود: {reach}.</translation>
    </message>
    <message>
        <source>{right}: {words}</source>
        <translation>{right}: {words}</translation>
    </message>
    <message>
        <source>{words} No effect yet.</source>
        <translation>{words} بلا أثر بعد.</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message>
        <source>Find a right</source>
        <translation>البحث عن صلاحية</translation>
    </message>
    <message>
        <source>Only what differs from the role it came from</source>
        <translation>ما يختلف عن الدور الأصل فقط</translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Add all</source>
        <translation>إضافة الكل</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>كما في المكتب</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>البحث عن مسؤول بالاسم أو العنوان</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>إزالة الكل</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>Belongs to {members} of %n department(s)</source>
        <translation>
            <numerusform>عضو في {members} من %n قسم</numerusform>
            <numerusform>عضو في {members} من قسم واحد</numerusform>
            <numerusform>عضو في {members} من قسمين</numerusform>
            <numerusform>عضو في {members} من %n أقسام</numerusform>
            <numerusform>عضو في {members} من %n قسمًا</numerusform>
            <numerusform>عضو في {members} من %n قسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Role here</source>
        <translation>الدور هنا</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message numerus="yes">
        <source>{members} of %n agent(s) belong here</source>
        <translation>
            <numerusform>{members} من %n مسؤول ينتمون إلى هنا</numerusform>
            <numerusform>{members} من مسؤول واحد ينتمي إلى هنا</numerusform>
            <numerusform>{members} من مسؤولَين اثنين ينتمون إلى هنا</numerusform>
            <numerusform>{members} من %n مسؤولين ينتمون إلى هنا</numerusform>
            <numerusform>{members} من %n مسؤولًا ينتمون إلى هنا</numerusform>
            <numerusform>{members} من %n مسؤول ينتمون إلى هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Only members see this department&apos;s tickets</source>
        <translation>لا يرى تذاكر هذا القسم إلا أعضاؤه</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail came back: {subject}</source>
        <translation>ارتدّت رسالة: {subject}</translation>
    </message>
    <message>
        <source>A report came: {subject}</source>
        <translation>وصل تقرير: {subject}</translation>
    </message>
    <message>
        <source>Answer to an invitation of {who}: {subject}</source>
        <translation>جواب {who} عن دعوة: {subject}</translation>
    </message>
    <message>
        <source>Automatic answer to the customer: {subject}</source>
        <translation>رد تلقائي إلى العميل: {subject}</translation>
    </message>
    <message>
        <source>Automatic mail of {who}: {subject}</source>
        <translation>رسالة تلقائية من {who}: {subject}</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: {subject}</source>
        <translation>رد تلقائي من {who}: {subject}</translation>
    </message>
    <message>
        <source>Bcc: {people}</source>
        <translation>نسخة مخفية: {people}</translation>
    </message>
    <message>
        <source>Cc {cc}</source>
        <translation>نسخة إلى {cc}</translation>
    </message>
    <message>
        <source>Cc: {people}</source>
        <translation>نسخة: {people}</translation>
    </message>
    <message>
        <source>Encrypted with PGP; Deskbell keeps it and cannot read it.</source>
        <translation>مشفّرة بتقنية PGP؛ يحفظها Deskbell ولا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Encrypted with S/MIME; Deskbell keeps it and cannot read it.</source>
        <translation>مشفّرة بتقنية S/MIME؛ يحفظها Deskbell ولا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Forwarded to {to}</source>
        <translation>أُعيد توجيهها إلى {to}</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>من: {people}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Reply to: {people}</source>
        <translation>الرد إلى: {people}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Signed with PGP; Deskbell keeps the signature and does not check it.</source>
        <translation>موقّعة بتقنية PGP؛ يحفظ Deskbell التوقيع ولا يتحقق منه.</translation>
    </message>
    <message>
        <source>Signed with S/MIME; Deskbell keeps the signature and does not check it.</source>
        <translation>موقّعة بتقنية S/MIME؛ يحفظ Deskbell التوقيع ولا يتحقق منه.</translation>
    </message>
    <message>
        <source>Somebody blacked out words here.</source>
        <translation>حجب شخص ما كلمات هنا.</translation>
    </message>
    <message>
        <source>Somebody changed this after it was written.</source>
        <translation>عدّل شخص ما هذا بعد كتابته.</translation>
    </message>
    <message>
        <source>Somebody took this out of the conversation.</source>
        <translation>أزال شخص ما هذا من المحادثة.</translation>
    </message>
    <message>
        <source>The sender&apos;s name contains an address that is not the sender&apos;s.</source>
        <translation>يحتوي اسم المرسل على عنوان ليس عنوانه.</translation>
    </message>
    <message>
        <source>This came from outside under an address of yours. Nothing proves who wrote it.</source>
        <translation>وصلت هذه من الخارج بعنوان من عناوينكم. لا شيء يثبت من كتبها.</translation>
    </message>
    <message>
        <source>This mail is beyond Deskbell&apos;s limits and is not shown whole.</source>
        <translation>تتجاوز هذه الرسالة حدود Deskbell، لذلك لا تظهر كاملة.</translation>
    </message>
    <message>
        <source>To: {people}</source>
        <translation>إلى: {people}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل مجهول</translation>
    </message>
    <message>
        <source>from another mail program</source>
        <translation>من برنامج بريد آخر</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>إلى {to}</translation>
    </message>
    <message>
        <source>{time} where it was written (UTC{zone})</source>
        <translation>{time} حيث كُتبت (‎UTC{zone}‎)</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Read again: it shows better now.</source>
        <translation>أُعيدت القراءة: أصبحت تظهر على نحو أفضل.</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>أُعيدت القراءة: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>مصدر هذه الرسالة</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>نُسخ النص.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>More for this message</source>
        <translation>المزيد لهذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Agents see nothing before you invite them. Whoever looks after the server can read everything on it.</source>
        <translation>لا يرى المسؤولون شيئًا قبل أن تدعوهم. ومن يدير الخادم يستطيع قراءة كل ما عليه.</translation>
    </message>
    <message>
        <source>Every change is copied to {place}.</source>
        <translation>يُنسخ كل تغيير إلى {place}.</translation>
    </message>
    <message>
        <source>Mail is fetched and sent by one computer at a time; at first that is this one.</source>
        <translation>يجلب البريد ويرسله حاسوب واحد في كل مرة؛ وهو هذا في البداية.</translation>
    </message>
    <message>
        <source>Nobody else shares it. You can share it again, in a new place.</source>
        <translation>لا يشاركه أحد غيرك. يمكنك مشاركته من جديد في مكان آخر.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you invite them.</source>
        <translation>لا يرى أحد شيئًا قبل أن تدعوه.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the folder or the server.</source>
        <translation>لا يُحذف شيء من المجلد أو الخادم.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share this desk in a folder?</source>
        <translation>هل تشارك هذا المكتب في مجلد؟</translation>
    </message>
    <message>
        <source>Share this desk on a server?</source>
        <translation>هل تشارك هذا المكتب على خادم؟</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing on this computer?</source>
        <translation>هل توقف المشاركة على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The others go on; only on an owner’s computer can somebody invite them.</source>
        <translation>يواصل الآخرون عملهم؛ ولا تكون الدعوة إلا من حاسوب أحد المالكين.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer, with everything that arrived until now.</source>
        <translation>يبقى المكتب كله على هذا الحاسوب، مع كل ما وصل حتى الآن.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer; you go on working while it is copied.</source>
        <translation>يبقى المكتب كله على هذا الحاسوب؛ وتتابع العمل أثناء نسخه.</translation>
    </message>
    <message>
        <source>To come back, you need a new invitation.</source>
        <translation>للعودة تحتاج إلى دعوة جديدة.</translation>
    </message>
    <message>
        <source>What others change from now on does not arrive here any more, nor does yours there.</source>
        <translation>ما يغيره الآخرون من الآن لا يصل إلى هنا، ولا ما تغيره أنت إليهم.</translation>
    </message>
    <message>
        <source>Where it met before stays as it is; nothing is deleted there.</source>
        <translation>يبقى المكان الذي كان يلتقي فيه كما هو؛ ولا يُحذف منه شيء.</translation>
    </message>
    <message>
        <source>Whoever shared it there needs a new invitation.</source>
        <translation>من كان يشاركه هناك يحتاج إلى دعوة جديدة.</translation>
    </message>
    <message>
        <source>You get a recovery key next. Have a pen, a printer or a safe place ready.</source>
        <translation>ستحصل بعد ذلك على مفتاح استرداد. جهّز قلمًا أو طابعة أو مكانًا آمنًا.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Nothing waits to be solved.</source>
        <translation>لا شيء ينتظر الحل.</translation>
    </message>
    <message>
        <source>This ticket is not available to you any more.</source>
        <translation>لم تعد هذه التذكرة متاحة لك.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>تذاكر هذا العميل</translation>
    </message>
</context>
<context>
    <name>NewAgent</name>
    <message>
        <source>Add agent</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>تجري الإضافة…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>البحث عن قسم</translation>
    </message>
    <message>
        <source>For signing in.</source>
        <translation>لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>مسؤول جديد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>اكتب عنوان بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>NewDepartment</name>
    <message>
        <source>A department needs a name.</source>
        <translation>يحتاج القسم إلى اسم.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Being created…</source>
        <translation>يجري الإنشاء…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>إنشاء قسم</translation>
    </message>
    <message>
        <source>Go on to members</source>
        <translation>متابعة إلى الأعضاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tickets are routed to departments. Choose a name that says what these people do.</source>
        <translation>تُوجَّه التذاكر إلى الأقسام. اختر اسمًا يدل على ما يفعله هؤلاء.</translation>
    </message>
    <message>
        <source>Who works in {name}?</source>
        <translation>من يعمل في {name}؟</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>كلمة السر لا تحتاج إلى حد أدنى من الأحرف.</numerusform>
            <numerusform>تحتاج كلمة السر إلى حرف واحد على الأقل.</numerusform>
            <numerusform>تحتاج كلمة السر إلى حرفين على الأقل.</numerusform>
            <numerusform>تحتاج كلمة السر إلى %n أحرف على الأقل.</numerusform>
            <numerusform>تحتاج كلمة السر إلى %n حرفًا على الأقل.</numerusform>
            <numerusform>تحتاج كلمة السر إلى %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>لا حد أدنى للأحرف. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
            <numerusform>حرف واحد على الأقل. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
            <numerusform>حرفان على الأقل. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
            <numerusform>%n أحرف على الأقل. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
            <numerusform>%n حرفًا على الأقل. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
            <numerusform>%n حرف على الأقل. عدة كلمات يسهل تذكرها ويصعب تخمينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>اختر كلمة سر لك</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>You came in with a first password that somebody else has seen.</source>
        <translation>دخلت بكلمة سر أولى رآها شخص آخر.</translation>
    </message>
</context>
<context>
    <name>NewTicketWindow</name>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Write to your customer</source>
        <translation>اكتب إلى عميلك</translation>
    </message>
</context>
<context>
    <name>NoRules</name>
    <message>
        <source>A rule does by itself what you would do by hand: move, assign, tag, answer.</source>
        <translation>تفعل القاعدة من تلقاء نفسها ما تفعله يدويًا: نقل وإسناد ووسم ورد.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>لا قواعد بعد</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>لا رسائل تعذّر إرسالها</numerusform>
            <numerusform>تعذّر إرسال رسالة واحدة</numerusform>
            <numerusform>تعذّر إرسال رسالتين</numerusform>
            <numerusform>تعذّر إرسال %n رسائل</numerusform>
            <numerusform>تعذّر إرسال %n رسالة</numerusform>
            <numerusform>تعذّر إرسال %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>It is not known whether the last answer was sent</source>
        <translation>لا يُعرف هل أُرسل الرد الأخير</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>نقل إلى الوارد</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The last answer came under another subject: “{subject}”</source>
        <translation>وصل الرد الأخير بموضوع آخر: «{subject}»</translation>
    </message>
    <message>
        <source>This is among the spam</source>
        <translation>هذه التذكرة في البريد المزعج</translation>
    </message>
    <message>
        <source>This is in quarantine: it could not be taken in like other mail</source>
        <translation>هذه الرسالة محتجزة: تعذّر قبولها كغيرها من البريد</translation>
    </message>
    <message>
        <source>This is in the trash</source>
        <translation>هذه التذكرة في المهملات</translation>
    </message>
    <message>
        <source>This person is blocked: new mail from them goes to the spam</source>
        <translation>هذا الشخص محظور: يذهب بريده الجديد إلى البريد المزعج</translation>
    </message>
    <message>
        <source>This ticket was merged into another</source>
        <translation>دُمجت هذه التذكرة في أخرى</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>{who} wrote in and does not get your answers yet</source>
        <translation>شارك {who} بالكتابة ولا تصله ردودكم بعد</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: {name}, {subject}</source>
        <translation>آخرها: {name}، {subject}</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>أخذ</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {number} is offered to you: {subject} (%n s)</source>
        <translation>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
            <numerusform>تُعرض عليك التذكرة {number}: {subject} (%n ث)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add tag: {name}</source>
        <translation>إضافة الوسم: {name}</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>إلغاء الإسناد</translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation>إسناد إلى {name}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>أوامر</translation>
    </message>
    <message>
        <source>Commands for this ticket</source>
        <translation>أوامر لهذه التذكرة</translation>
    </message>
    <message>
        <source>Department: {name}</source>
        <translation>القسم: {name}</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>بعد ثلاث ساعات</translation>
    </message>
    <message>
        <source>Move to department: {name}</source>
        <translation>نقل إلى القسم: {name}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>وسم جديد: {name}</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>أشخاص وأماكن</translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>البحث في كل شيء عن «{words}»</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>الحالة: {name}</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>تذاكر</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (أنا)</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Answers wait here until they are sent.</source>
        <translation>تنتظر الردود هنا إلى أن تُرسل.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>لا شيء في الصادر</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message numerus="yes">
        <source>%n attempt(s) so far; next at {time}. {reason}</source>
        <translation>
            <numerusform>لا محاولات حتى الآن؛ التالية {time}. {reason}</numerusform>
            <numerusform>محاولة واحدة حتى الآن؛ التالية {time}. {reason}</numerusform>
            <numerusform>محاولتان حتى الآن؛ التالية {time}. {reason}</numerusform>
            <numerusform>%n محاولات حتى الآن؛ التالية {time}. {reason}</numerusform>
            <numerusform>%n محاولة حتى الآن؛ التالية {time}. {reason}</numerusform>
            <numerusform>%n محاولة حتى الآن؛ التالية {time}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>يجري إرسالها الآن.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>صرف النظر</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Open the ticket: {subject}</source>
        <translation>فتح التذكرة: {subject}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The connection broke after everything was handed over, so it may have arrived. Deskbell looks in the folder of sent mail; if you know more, say so.</source>
        <translation>انقطع الاتصال بعد تسليم كل شيء، فربما وصلت. يبحث Deskbell في مجلد البريد المرسل؛ وإن كنت تعرف أكثر فأخبره.</translation>
    </message>
    <message>
        <source>The server refused it without a word.</source>
        <translation>رفضها الخادم دون توضيح.</translation>
    </message>
    <message>
        <source>To be sent at {time}.</source>
        <translation>موعد الإرسال {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>OwnLock</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window when nobody is there</source>
        <translation>قفل النافذة عند غياب المستخدم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Only on this computer. Mail is still fetched.</source>
        <translation>على هذا الحاسوب فقط. ويستمر جلب البريد.</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>إزالة كلمة السر…</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Away until</source>
        <translation>غائب حتى</translation>
    </message>
    <message>
        <source>Away, hand my work over</source>
        <translation>غائب، وتسليم عملي</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Until I say otherwise</source>
        <translation>حتى إشعار آخر</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Being set…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>اختيار كلمة السر</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة السر الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة السر الحالية</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>حفظ كلمة السر</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>اكتب كلمة سر.</translation>
    </message>
</context>
<context>
    <name>OwnSignIn</name>
    <message>
        <source>Change your password…</source>
        <translation>تغيير كلمة السر…</translation>
    </message>
    <message>
        <source>Choose a password…</source>
        <translation>اختيار كلمة سر…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>إنشاء مفتاح استرداد…</translation>
    </message>
    <message>
        <source>Make another recovery key…</source>
        <translation>إنشاء مفتاح استرداد آخر…</translation>
    </message>
    <message>
        <source>Print this key or keep it in a safe. An earlier one is worth nothing now.</source>
        <translation>اطبع هذا المفتاح أو احفظه في مكان آمن. أما المفتاح السابق فلم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The desk opens without a password as long as you work alone.</source>
        <translation>يُفتح المكتب دون كلمة سر ما دمت تعمل وحدك.</translation>
    </message>
    <message>
        <source>With it an owner who forgot the password comes in.</source>
        <translation>به يدخل المالك الذي نسي كلمة السر.</translation>
    </message>
    <message>
        <source>You sign in with a password.</source>
        <translation>أنت تسجّل الدخول بكلمة سر.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Address to put in copy</source>
        <translation>العنوان المضاف إلى النسخة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Put in copy</source>
        <translation>إضافة إلى النسخة</translation>
    </message>
    <message>
        <source>{who} gets a copy of every answer.</source>
        <translation>تصل إلى {who} نسخة من كل رد.</translation>
    </message>
    <message>
        <source>{who} wrote in and gets no answers until you put them in copy.</source>
        <translation>شارك {who} بالكتابة ولا تصله الردود ما لم تُضفه إلى النسخة.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Deskbell is locked</source>
        <translation>Deskbell مقفل</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة السر؟</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>إبقائي مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. You can try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة الآن.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة بعد %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة. يمكنك إعادة المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message>
        <source>Change the master password…</source>
        <translation>تغيير كلمة السر الرئيسية…</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات السر</translation>
    </message>
    <message>
        <source>The passwords are in this system&apos;s own password store.</source>
        <translation>كلمات السر في مخزن كلمات السر الخاص بهذا النظام.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them, locked with your master password.</source>
        <translation>لا يحفظ هذا النظام كلمات السر، لذلك يحفظها Deskbell مقفلة بكلمة سرك الرئيسية.</translation>
    </message>
    <message>
        <source>This system keeps no passwords. Deskbell will keep them, locked with a password.</source>
        <translation>لا يحفظ هذا النظام كلمات السر. سيحفظها Deskbell مقفلة بكلمة سر.</translation>
    </message>
</context>
<context>
    <name>PasswordsDialog</name>
    <message>
        <source>Another computer can take a mailbox over when it has the password. It is sealed so that only the computers ticked here can open it; it is never shown.</source>
        <translation>يستطيع حاسوب آخر تولي صندوق بريد إذا كانت لديه كلمة السر. تُختم بحيث لا تفتحها إلا الحواسيب المعلّمة هنا؛ ولا تُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Being sealed…</source>
        <translation>جارٍ الختم…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Passwords of mailboxes</source>
        <translation>كلمات سر صناديق البريد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>There is no mailbox, or no other computer that does the desk’s work.</source>
        <translation>لا يوجد صندوق بريد، أو لا حاسوب آخر يقوم بعمل المكتب.</translation>
    </message>
    <message>
        <source>{computer}, {agent}</source>
        <translation>{computer}، {agent}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>الأشخاص في هذا المكتب</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>اكتب اسمك</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>See as…</source>
        <translation>رؤية كشخص آخر…</translation>
    </message>
    <message>
        <source>See as… choose an agent</source>
        <translation>رؤية كشخص آخر… اختر مسؤولًا</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>As the desk</source>
        <translation>حسب المكتب</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Empty shows the name.</source>
        <translation>تركه فارغًا يُظهر الاسم.</translation>
    </message>
    <message>
        <source>For signing in and for notifications.</source>
        <translation>لتسجيل الدخول وللإشعارات.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>الاسم الذي يراه العملاء</translation>
    </message>
    <message>
        <source>Nobody has to say it.</source>
        <translation>ليس على أحد ذكره.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Stands below answers instead of the usual one, where that is allowed.</source>
        <translation>يظهر أسفل الردود بدل التوقيع المعتاد، حيث يُسمح بذلك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Block: new mail goes to the spam</source>
        <translation>حظر: يذهب بريده الجديد إلى البريد المزعج</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Change phone</source>
        <translation>تغيير الهاتف</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>عميل منذ {year}</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>المزيد لهذا الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Write a new mail</source>
        <translation>كتابة رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 MB.</source>
        <translation>PNG أو JPEG، بحد أقصى 5 م.ب.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>صور ({pattern})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>{option}, chosen</source>
        <translation>{option}، مختار</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>جديدة واحدة</numerusform>
            <numerusform>جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>كلها أُرسلت</numerusform>
            <numerusform>رسالة واحدة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%n رسائل لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
            <numerusform>%n رسالة لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>مفتوحة واحدة</numerusform>
            <numerusform>مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>لا محلولة</numerusform>
            <numerusform>محلولة واحدة</numerusform>
            <numerusform>محلولتان</numerusform>
            <numerusform>%n محلولة</numerusform>
            <numerusform>%n محلولة</numerusform>
            <numerusform>%n محلولة</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>أقسام أخرى</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>البريد المزعج</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>A PostgreSQL server keeps everybody to their own rights and hands changes on at once. Somebody has to look after it, and can read everything on it.</source>
        <translation>يُلزم خادم PostgreSQL كلًّا بصلاحياته وينقل التغييرات فورًا. لا بد أن يديره أحد، وهذا يستطيع قراءة كل ما عليه.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحدي</translation>
    </message>
    <message>
        <source>Changes meet in a folder that all computers reach: a network drive, Dropbox, Syncthing, a USB stick. It needs no server. Everyone who can open the folder can delete from it.</source>
        <translation>تلتقي التغييرات في مجلد تصل إليه كل الحواسيب: قرص شبكة أو Dropbox أو Syncthing أو ذاكرة USB. لا حاجة إلى خادم. كل من يستطيع فتح المجلد يستطيع الحذف منه.</translation>
    </message>
    <message>
        <source>The desk is on this computer only. Nobody else can look into it or work in it.</source>
        <translation>المكتب على هذا الحاسوب وحده. لا يستطيع غيرك النظر فيه أو العمل فيه.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Address of the mailbox</source>
        <translation>عنوان صندوق البريد</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>عنوان المسؤول</translation>
    </message>
    <message>
        <source>Agent&apos;s first name</source>
        <translation>الاسم الأول للمسؤول</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <translation>اسم المسؤول</translation>
    </message>
    <message>
        <source>Agent&apos;s signature</source>
        <translation>توقيع المسؤول</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>عنوان العميل</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>شركة العميل</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>الاسم الأول للعميل</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>اسم عائلة العميل</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Day on which the ticket began</source>
        <translation>يوم بدء التذكرة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Link that opens the ticket in Deskbell</source>
        <translation>رابط يفتح التذكرة في Deskbell</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>اسم صندوق البريد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم التذكرة</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>الوقت الآن</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>When the department opens next</source>
        <translation>متى يفتح القسم تاليًا</translation>
    </message>
    <message>
        <source>When the first answer is due</source>
        <translation>موعد استحقاق الرد الأول</translation>
    </message>
    <message>
        <source>{names} can be empty. Say what stands there then, behind a bar: {example}</source>
        <translation>قد يكون {names} فارغًا. اذكر ما يوضع حينها بعد خط عمودي: {example}</translation>
    </message>
</context>
<context>
    <name>PlacesTab</name>
    <message>
        <source>Change role…</source>
        <translation>تغيير الدور…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>البحث عن قسم</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>تعيين مالكًا…</translation>
    </message>
    <message>
        <source>Role at the whole desk</source>
        <translation>الدور في المكتب كله</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Counted around the clock here; each department has hours of its own.</source>
        <translation>محسوب هنا على مدار الساعة؛ ولكل قسم ساعاته.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Parts of the service level</source>
        <translation>أجزاء مستوى الخدمة</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A remote picture tells its sender that and when you read the message.</source>
        <translation>تُعلم الصورة المحمّلة من الإنترنت مرسلَها بأنك قرأت الرسالة ومتى قرأتها.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Closing the window keeps Deskbell running</source>
        <translation>يستمر Deskbell في العمل بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>صفوف تذاكر مدمجة</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Keys such as J, K and E work where no text is being written.</source>
        <translation>تعمل مفاتيح مثل J وK وE حيث لا يُكتب نص.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Load remote pictures without asking</source>
        <translation>تحميل صور الإنترنت دون سؤال</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>القفل عند غياب المستخدم</translation>
    </message>
    <message>
        <source>Mail is still fetched and sent; the icon in the notification area opens it.</source>
        <translation>يستمر جلب البريد وإرساله، وتفتحه الأيقونة في منطقة الإشعارات.</translation>
    </message>
    <message>
        <source>Notify of new mail</source>
        <translation>الإشعار بالبريد الجديد</translation>
    </message>
    <message>
        <source>Only where you sign in with a password. Mail is fetched on.</source>
        <translation>حيث تسجّل الدخول بكلمة سر فقط. ويستمر جلب البريد.</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>مهلة التراجع عن الإرسال بالثواني</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>العرض عند البدء</translation>
    </message>
    <message>
        <source>Show in the notification area</source>
        <translation>الظهور في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>البدء دون نافذة</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>سطران لكل تذكرة بدلًا من ثلاثة.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} is viewing</source>
        <translation>{name} يشاهد</translation>
    </message>
    <message>
        <source>{name} is writing…</source>
        <translation>{name} يكتب…</translation>
    </message>
</context>
<context>
    <name>PresenceChips</name>
    <message numerus="yes">
        <source>+%Ln</source>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceLine</name>
    <message numerus="yes">
        <source>{name} and %Ln other(s) are writing…</source>
        <translation>
            <numerusform>{name} يكتب…</numerusform>
            <numerusform>{name} وشخص آخر يكتبان…</numerusform>
            <numerusform>{name} وشخصان آخران يكتبون…</numerusform>
            <numerusform>{name} و%Ln آخرون يكتبون…</numerusform>
            <numerusform>{name} و%Ln آخرون يكتبون…</numerusform>
            <numerusform>{name} و%Ln آخرون يكتبون…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Reading: {place}</source>
        <translation>القراءة: {place}</translation>
    </message>
    <message>
        <source>Sending: {place}</source>
        <translation>الإرسال: {place}</translation>
    </message>
    <message>
        <source>{host}, port {port}, encrypted</source>
        <translation>{host}، المنفذ {port}، مشفّر</translation>
    </message>
    <message>
        <source>{host}, port {port}, not encrypted</source>
        <translation>{host}، المنفذ {port}، غير مشفّر</translation>
    </message>
</context>
<context>
    <name>ProbeLine</name>
    <message>
        <source>signed in</source>
        <translation>تم الدخول</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>تجري المحاولة…</translation>
    </message>
</context>
<context>
    <name>ProcessTab</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الحفظ</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message numerus="yes">
        <source>%n change(s) of your profile not saved yet.</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة في ملفك الشخصي.</numerusform>
            <numerusform>تغيير واحد في ملفك الشخصي لم يُحفظ بعد.</numerusform>
            <numerusform>تغييران في ملفك الشخصي لم يُحفظا بعد.</numerusform>
            <numerusform>%n تغييرات في ملفك الشخصي لم تُحفظ بعد.</numerusform>
            <numerusform>%n تغييرًا في ملفك الشخصي لم تُحفظ بعد.</numerusform>
            <numerusform>%n تغيير في ملفك الشخصي لم تُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>PromiseTab</name>
    <message>
        <source>A service level needs a name.</source>
        <translation>يلزم اسم لمستوى الخدمة.</translation>
    </message>
    <message>
        <source>An empty field promises nothing. Times are hours of work: with 9–17, 8 h are a whole day.</source>
        <translation>الحقل الفارغ لا يعد بشيء. الأزمنة ساعات عمل: مع 9–17 تكون 8 h يومًا كاملًا.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Hours that are gone</source>
        <translation>ساعات لم تعد موجودة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Only time within these hours counts.</source>
        <translation>لا يُحسب إلا الوقت ضمن هذه الساعات.</translation>
    </message>
    <message>
        <source>Those of the ticket&apos;s department</source>
        <translation>ساعات قسم التذكرة</translation>
    </message>
    <message>
        <source>Write times such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>اكتب أزمنة مثل 30 min أو 4 h أو 1 d 2 h.</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>And what is given to them</source>
        <translation>وما يُسند إليه</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>From now on {name} sees only their departments, and what is assigned or referred to them.</source>
        <translation>من الآن لا يرى {name} إلا أقسامه وما يُسند أو يُحال إليه.</translation>
    </message>
    <message>
        <source>From now on {name} sees the tickets of every department, also new ones.</source>
        <translation>من الآن يرى {name} تذاكر كل الأقسام، والجديدة منها أيضًا.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>منح الدور</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another owner or admin.</source>
        <translation>لا يغيّر أحد دوره بنفسه. اطلب ذلك من مالك أو مدير آخر.</translation>
    </message>
    <message>
        <source>Of all departments</source>
        <translation>من كل الأقسام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>Sees every ticket</source>
        <translation>يرى كل التذاكر</translation>
    </message>
    <message>
        <source>Sees their departments</source>
        <translation>يرى أقسامه</translation>
    </message>
    <message>
        <source>These rights change:</source>
        <translation>تتغير هذه الصلاحيات:</translation>
    </message>
    <message>
        <source>This is the role {name} has now.</source>
        <translation>هذا هو دور {name} الحالي.</translation>
    </message>
    <message>
        <source>You do not hold everything that is given or taken here, such as “{right}”.</source>
        <translation>لا تملك كل ما يُمنح أو يُسحب هنا، مثل «{right}».</translation>
    </message>
    <message numerus="yes">
        <source>{name} goes on seeing %n ticket(s).</source>
        <translation>
            <numerusform>لا يزال {name} لا يرى أي تذكرة.</numerusform>
            <numerusform>لا يزال {name} يرى تذكرة واحدة.</numerusform>
            <numerusform>لا يزال {name} يرى تذكرتين.</numerusform>
            <numerusform>لا يزال {name} يرى %n تذاكر.</numerusform>
            <numerusform>لا يزال {name} يرى %n تذكرة.</numerusform>
            <numerusform>لا يزال {name} يرى %n تذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} sees %n ticket(s) instead of {before}.</source>
        <translation>
            <numerusform>لن يرى {name} أي تذكرة بدلًا من {before}.</numerusform>
            <numerusform>سيرى {name} تذكرة واحدة بدلًا من {before}.</numerusform>
            <numerusform>سيرى {name} تذكرتين بدلًا من {before}.</numerusform>
            <numerusform>سيرى {name} %n تذاكر بدلًا من {before}.</numerusform>
            <numerusform>سيرى {name} %n تذكرة بدلًا من {before}.</numerusform>
            <numerusform>سيرى {name} %n تذكرة بدلًا من {before}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will be erased with all messages, notes and files.</source>
        <translation>
            <numerusform>لن تُمحى أي تذكرة.</numerusform>
            <numerusform>ستُمحى تذكرة واحدة بكل رسائلها وملاحظاتها وملفاتها.</numerusform>
            <numerusform>ستُمحى تذكرتان بكل رسائلهما وملاحظاتهما وملفاتهما.</numerusform>
            <numerusform>ستُمحى %n تذاكر بكل رسائلها وملاحظاتها وملفاتها.</numerusform>
            <numerusform>ستُمحى %n تذكرة بكل رسائلها وملاحظاتها وملفاتها.</numerusform>
            <numerusform>ستُمحى %n تذكرة بكل رسائلها وملاحظاتها وملفاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Nothing brings them back, except an earlier backup.</source>
        <translation>لا سبيل إلى استعادتها إلا من نسخة احتياطية سابقة.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>RatingAsking</name>
    <message>
        <source>Ask how we did?</source>
        <translation>هل نسأل العميل عن رأيه في خدمتنا؟</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>إرسال السؤال</translation>
    </message>
    <message>
        <source>The question for #{number} is on its way.</source>
        <translation>السؤال عن #{number} في طريقه.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>{name} gets a mail now that asks how we did, and answers it with one click or one word.</source>
        <translation>تصل الآن إلى {name} رسالة تسأل عن الرأي في خدمتنا، وتكفي للإجابة نقرة أو كلمة واحدة.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Answered {when}</source>
        <translation>أجاب {when}</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>سُئل {when}</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>{stars} {score} of 5</source>
        <translation>{stars} {score} من 5</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Add copies</source>
        <translation>إضافة نسخ</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} ليس عنوان بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Copied. Empty the clipboard once it is in its place.</source>
        <translation>نُسخ. أفرغ الحافظة بعد وضعه في مكانه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>وضعته في مكان آمن</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Put it in a safe place first, then tick the box.</source>
        <translation>ضعه أولًا في مكان آمن ثم علّم الخانة.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recovery key of the desk {desk}</source>
        <translation>مفتاح استرداد المكتب {desk}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Saved. Take the file off this computer.</source>
        <translation>حُفظ. انقل الملف من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Say that it is in a safe place first.</source>
        <translation>أكّد أولًا أنه في مكان آمن.</translation>
    </message>
    <message>
        <source>With this key an owner can open the shared desk when every computer of the owners is lost. Whoever has it can read everything. It is shown only now and kept nowhere.</source>
        <translation>بهذا المفتاح يفتح المالك المكتب المشترك إذا فُقدت كل حواسيب المالكين. من يملكه يقرأ كل شيء. يظهر الآن فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>مفتاح الاسترداد الخاص بك</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Department: {name}</source>
        <translation>القسم: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Refer this ticket</source>
        <translation>إحالة هذه التذكرة للاستشارة</translation>
    </message>
    <message>
        <source>There is nobody it could be referred to.</source>
        <translation>لا يوجد من يمكن إحالتها إليه.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Whom you choose can see this ticket and help. It stays where it is, with whoever has it.</source>
        <translation>يستطيع من تختاره رؤية هذه التذكرة والمساعدة. وتبقى في مكانها لدى مسؤولها.</translation>
    </message>
    <message>
        <source>Why, in a few words. Customers never see it.</source>
        <translation>السبب بكلمات قليلة. لا يراه العملاء أبدًا.</translation>
    </message>
</context>
<context>
    <name>Referred</name>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>End this referral</source>
        <translation>إنهاء هذه الإحالة</translation>
    </message>
    <message>
        <source>Referred by {who} on {when}</source>
        <translation>إحالة من {who} في {when}</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>It counts as yours from then on, for everybody, as if you had done it yourself.</source>
        <translation>يُحسب لك من ذلك الحين، لدى الجميع، كأنك فعلته بنفسك.</translation>
    </message>
    <message>
        <source>It stays out; it is kept, but no longer shown.</source>
        <translation>يبقى خارجًا؛ يُحفظ لكنه لا يُعرض بعد الآن.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>سُمح بدخوله.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>السماح بدخوله</translation>
    </message>
    <message>
        <source>Let this in?</source>
        <translation>أتقبل هذا؟</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What somebody sends without the right to, or what was changed on its way, is kept here.</source>
        <translation>يُحفظ هنا ما يرسله شخص بلا حق، وما غُيّر في الطريق.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked</source>
        <translation>
            <numerusform>لم تُحجب أي صورة</numerusform>
            <numerusform>حُجبت صورة من الإنترنت</numerusform>
            <numerusform>حُجبت صورتان من الإنترنت</numerusform>
            <numerusform>حُجبت %n صور من الإنترنت</numerusform>
            <numerusform>حُجبت %n صورة من الإنترنت</numerusform>
            <numerusform>حُجبت %n صورة من الإنترنت</numerusform>
        </translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>دائمًا لهذا المرسل</translation>
    </message>
    <message>
        <source>Always for this sender&apos;s domain</source>
        <translation>دائمًا لنطاق هذا المرسل</translation>
    </message>
    <message>
        <source>More choices for remote pictures</source>
        <translation>خيارات أخرى لصور الإنترنت</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Being removed…</source>
        <translation>تجري الإزالة…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة السر الحالية</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove your password</source>
        <translation>إزالة كلمة السر</translation>
    </message>
    <message>
        <source>Whoever uses this computer can open the desk then.</source>
        <translation>سيستطيع عندها كل من يستخدم هذا الحاسوب فتح المكتب.</translation>
    </message>
</context>
<context>
    <name>RichField</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
</context>
<context>
    <name>RightDelegate</name>
    <message>
        <source>no effect yet</source>
        <translation>بلا أثر بعد</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Add agents</source>
        <translation>إضافة مسؤولين</translation>
    </message>
    <message>
        <source>Add companies</source>
        <translation>إضافة شركات</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>إضافة عملاء</translation>
    </message>
    <message>
        <source>Adds a company; customers are put into it by changing them.</source>
        <translation>إضافة شركة؛ ويُضم إليها العملاء بتعديل بياناتهم.</translation>
    </message>
    <message>
        <source>Adds a customer by hand; those who write in are added without it.</source>
        <translation>إضافة عميل يدويًا؛ أما من يراسلكم فيُضاف دونها.</translation>
    </message>
    <message>
        <source>Adds and corrects notes about a customer; tickets do not change.</source>
        <translation>إضافة ملاحظات عن عميل وتصحيحها؛ ولا تتغير التذاكر.</translation>
    </message>
    <message>
        <source>Adds and reads notes about a company; customers never see them.</source>
        <translation>إضافة ملاحظات عن شركة وقراءتها؛ ولا يراها العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Adds and removes tags that exist; making a new one is another right.</source>
        <translation>إضافة الوسوم الموجودة وإزالتها؛ أما إنشاء وسم جديد فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Adds and removes the people who get answers in copy; earlier mails are not sent again.</source>
        <translation>إضافة من تصلهم نسخ من الردود وإزالتهم؛ ولا يُعاد إرسال الرسائل السابقة.</translation>
    </message>
    <message>
        <source>Adds and ticks the steps of a ticket; it does not resolve the ticket.</source>
        <translation>إضافة خطوات التذكرة وتعليمها؛ ولا يعني ذلك حل التذكرة.</translation>
    </message>
    <message>
        <source>Adds colleagues who may see the ticket as followers; it does not show them anything new.</source>
        <translation>إضافة زملاء يحق لهم رؤية التذكرة كمتابعين؛ ولا يُظهر لهم ذلك شيئًا جديدًا.</translation>
    </message>
    <message>
        <source>Adds what colleagues see and customers never get; notes of others stay as they are.</source>
        <translation>إضافة ما يراه الزملاء ولا يصل إلى العملاء أبدًا؛ وتبقى ملاحظات الآخرين كما هي.</translation>
    </message>
    <message>
        <source>Adds, changes and removes mailboxes; their passwords take another right.</source>
        <translation>إضافة صناديق البريد وتعديلها وإزالتها؛ أما كلمات السر فلها صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Arrange dashboards</source>
        <translation>ترتيب لوحات المتابعة</translation>
    </message>
    <message>
        <source>Ask another department or agent</source>
        <translation>استشارة قسم أو مسؤول آخر</translation>
    </message>
    <message>
        <source>Assign to oneself</source>
        <translation>إسناد إلى النفس</translation>
    </message>
    <message>
        <source>Assign to somebody else</source>
        <translation>إسناد إلى شخص آخر</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Begins a new ticket with some messages of another; nothing is sent to the customer.</source>
        <translation>بدء تذكرة جديدة ببعض رسائل تذكرة أخرى؛ ولا يُرسل شيء إلى العميل.</translation>
    </message>
    <message>
        <source>Begins a ticket for a customer; writing to them takes the right to reply.</source>
        <translation>بدء تذكرة لعميل؛ أما مراسلته فتتطلب صلاحية الرد.</translation>
    </message>
    <message>
        <source>Black out parts of messages</source>
        <translation>حجب أجزاء من الرسائل</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>حظر العملاء</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Brings a new version of the program; settings stay as they are.</source>
        <translation>تثبيت إصدار جديد من البرنامج؛ وتبقى الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Brings a ticket back from spam; it has to be in sight there.</source>
        <translation>إعادة تذكرة من البريد المزعج؛ بشرط أن تكون ظاهرة هناك.</translation>
    </message>
    <message>
        <source>Carries out several steps with one key, each only where the right for it is held.</source>
        <translation>تنفيذ عدة خطوات بضغطة واحدة، كل خطوة بشرط توفر صلاحيتها.</translation>
    </message>
    <message>
        <source>Change agents</source>
        <translation>تعديل المسؤولين</translation>
    </message>
    <message>
        <source>Change availability of others</source>
        <translation>تغيير توفر الآخرين</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation>تعديل الشركات</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>تعديل العملاء</translation>
    </message>
    <message>
        <source>Change departments</source>
        <translation>تعديل الأقسام</translation>
    </message>
    <message>
        <source>Change general settings</source>
        <translation>تعديل الإعدادات العامة</translation>
    </message>
    <message>
        <source>Change mail templates</source>
        <translation>تعديل قوالب البريد</translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>تعديل عدة تذاكر معًا</translation>
    </message>
    <message>
        <source>Change notes of others</source>
        <translation>تعديل ملاحظات الآخرين</translation>
    </message>
    <message>
        <source>Change own availability</source>
        <translation>تغيير التوفر الشخصي</translation>
    </message>
    <message>
        <source>Change own notes</source>
        <translation>تعديل الملاحظات الشخصية</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>تعديل الأدوار</translation>
    </message>
    <message>
        <source>Change the block list</source>
        <translation>تعديل قائمة الحظر</translation>
    </message>
    <message>
        <source>Change the customer of a ticket</source>
        <translation>تغيير عميل التذكرة</translation>
    </message>
    <message>
        <source>Change the look for customers</source>
        <translation>تعديل المظهر للعملاء</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>تغيير الموضوع</translation>
    </message>
    <message>
        <source>Change when an answer is due</source>
        <translation>تغيير موعد استحقاق الرد</translation>
    </message>
    <message>
        <source>Change who gets copies</source>
        <translation>تغيير من تصلهم نسخ</translation>
    </message>
    <message>
        <source>Change working time of others</source>
        <translation>تعديل وقت عمل الآخرين</translation>
    </message>
    <message>
        <source>Changes answers for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>تعديل الردود الجاهزة لأقسام المستخدم؛ وتبقى ردود المكتب كله كما هي.</translation>
    </message>
    <message>
        <source>Changes answers of the whole desk; the own ones of colleagues stay closed.</source>
        <translation>تعديل الردود الجاهزة للمكتب كله؛ وتبقى ردود الزملاء الشخصية مغلقة.</translation>
    </message>
    <message>
        <source>Changes every rule; a rule can do nothing its author could not do by hand.</source>
        <translation>تعديل أي قاعدة؛ ولا تستطيع القاعدة فعل ما لا يستطيعه كاتبها يدويًا.</translation>
    </message>
    <message>
        <source>Changes how a stored message reads at this desk; what was sent or received by mail is not recalled.</source>
        <translation>تغيير طريقة عرض رسالة محفوظة في هذا المكتب؛ ولا يُسترجع ما أُرسل أو استُلم بالبريد.</translation>
    </message>
    <message>
        <source>Changes how mails of the desk look and what automatic ones say; signatures are apart.</source>
        <translation>تعديل شكل رسائل المكتب ونصوص الرسائل التلقائية؛ أما التواقيع فمستقلة.</translation>
    </message>
    <message>
        <source>Changes macros for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>تعديل وحدات الماكرو لأقسام المستخدم؛ وتبقى وحدات المكتب كله كما هي.</translation>
    </message>
    <message>
        <source>Changes macros of the whole desk; whoever runs one still needs the rights for its steps.</source>
        <translation>تعديل وحدات الماكرو للمكتب كله؛ ويبقى مَن يشغّلها بحاجة إلى صلاحيات خطواتها.</translation>
    </message>
    <message>
        <source>Changes name, address, hours and deputy of colleagues; their role takes another right.</source>
        <translation>تعديل أسماء الزملاء وعناوينهم وساعاتهم ونوابهم؛ أما أدوارهم فلها صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Changes name, language and behaviour of the desk; people and roles take other rights.</source>
        <translation>تعديل اسم المكتب ولغته وسلوكه؛ أما الأشخاص والأدوار فلها صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Changes name, process and texts of departments, and archives them; it opens none of their tickets.</source>
        <translation>تعديل اسم الأقسام وسير عملها ونصوصها وأرشفتها؛ ولا تُفتح بها أي من تذاكرها.</translation>
    </message>
    <message>
        <source>Changes rules of one&apos;s departments; a rule can do nothing its author could not do by hand.</source>
        <translation>تعديل قواعد أقسام المستخدم؛ ولا تستطيع القاعدة فعل ما لا يستطيعه كاتبها يدويًا.</translation>
    </message>
    <message>
        <source>Changes the calendars of the desk; the hours of an agent belong to the agent.</source>
        <translation>تعديل تقاويم المكتب؛ أما ساعات المسؤول فتخصه وحده.</translation>
    </message>
    <message>
        <source>Changes what happens after a time; other rules take other rights.</source>
        <translation>تغيير ما يحدث بعد مدة؛ أما القواعد الأخرى فلها صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Changes what stands below one&apos;s own answers, where the department lets it.</source>
        <translation>تعديل ما يظهر أسفل ردود المستخدم، حيث يسمح القسم بذلك.</translation>
    </message>
    <message>
        <source>Changes what stands below the answers of one&apos;s departments; personal ones stay.</source>
        <translation>تعديل ما يظهر أسفل ردود أقسام المستخدم؛ وتبقى التواقيع الشخصية كما هي.</translation>
    </message>
    <message>
        <source>Changes what the desk file is locked with; passwords of agents are apart.</source>
        <translation>تغيير ما يُقفل به ملف المكتب؛ أما كلمات سر المسؤولين فمستقلة.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Choose another sender</source>
        <translation>اختيار مرسل آخر</translation>
    </message>
    <message>
        <source>Choose members of departments</source>
        <translation>اختيار أعضاء الأقسام</translation>
    </message>
    <message>
        <source>Chooses departments by address and content; it does not move tickets that exist.</source>
        <translation>اختيار القسم بحسب العنوان والمحتوى؛ ولا تُنقل التذاكر الموجودة.</translation>
    </message>
    <message>
        <source>Chooses how computers exchange this desk; it changes nobody&apos;s rights.</source>
        <translation>اختيار طريقة تبادل الحواسيب لهذا المكتب؛ ولا تتغير صلاحيات أحد.</translation>
    </message>
    <message>
        <source>Chooses how new tickets are given to agents; giving one by hand is another right.</source>
        <translation>اختيار طريقة توزيع التذاكر الجديدة على المسؤولين؛ أما الإسناد اليدوي فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Chooses logo and colours of mails and pages; the window of agents stays.</source>
        <translation>اختيار شعار الرسائل والصفحات وألوانها؛ وتبقى نافذة المسؤولين كما هي.</translation>
    </message>
    <message>
        <source>Chooses the figures that others see; the figures show only what each may see.</source>
        <translation>اختيار الأرقام التي يراها الآخرون؛ ولا تُظهر إلا ما يحق لكل منهم رؤيته.</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>إغلاق التذاكر</translation>
    </message>
    <message>
        <source>Closes the desk for somebody and hands their tickets over; their name stays in the history.</source>
        <translation>إغلاق المكتب أمام شخص وتسليم تذاكره؛ ويبقى اسمه في السجل.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>الامتثال</translation>
    </message>
    <message>
        <source>Connect other programs</source>
        <translation>ربط برامج أخرى</translation>
    </message>
    <message>
        <source>Correct messages</source>
        <translation>تصحيح الرسائل</translation>
    </message>
    <message>
        <source>Corrects name, addresses and fields; customers in it stay as they are.</source>
        <translation>تصحيح الاسم والعناوين والحقول؛ ويبقى عملاؤها كما هم.</translation>
    </message>
    <message>
        <source>Corrects names, addresses and fields; joining two customers is another right.</source>
        <translation>تصحيح الأسماء والعناوين والحقول؛ أما دمج عميلين فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Corrects the minutes of colleagues; reports change with them.</source>
        <translation>تصحيح دقائق الزملاء؛ وتتغير معها التقارير.</translation>
    </message>
    <message>
        <source>Corrects what a colleague wrote; deleting it is another right.</source>
        <translation>تصحيح ما كتبه زميل؛ أما حذفه فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Corrects what one wrote oneself; the history keeps that it was changed.</source>
        <translation>تصحيح ما كتبه المستخدم بنفسه؛ ويحفظ السجل أنه عُدّل.</translation>
    </message>
    <message>
        <source>Create departments</source>
        <translation>إنشاء أقسام</translation>
    </message>
    <message>
        <source>Create roles</source>
        <translation>إنشاء أدوار</translation>
    </message>
    <message>
        <source>Create tickets</source>
        <translation>إنشاء تذاكر</translation>
    </message>
    <message>
        <source>Customers and companies</source>
        <translation>العملاء والشركات</translation>
    </message>
    <message>
        <source>Decide about held mail</source>
        <translation>البت في البريد المحتجز</translation>
    </message>
    <message>
        <source>Delete companies</source>
        <translation>حذف الشركات</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>حذف العملاء</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>حذف الملاحظات</translation>
    </message>
    <message>
        <source>Delete the desk</source>
        <translation>حذف المكتب</translation>
    </message>
    <message>
        <source>Drafts and corrects articles; customers see nothing before they are published.</source>
        <translation>كتابة مسودات المقالات وتصحيحها؛ ولا يرى العملاء شيئًا قبل النشر.</translation>
    </message>
    <message>
        <source>Ends a ticket for good, so that a new message begins another one; it deletes nothing.</source>
        <translation>إنهاء تذكرة كليًا، فتبدأ الرسالة الجديدة تذكرة أخرى؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>تصدير التقارير</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Fill in fields</source>
        <translation>ملء الحقول</translation>
    </message>
    <message>
        <source>Fill in private fields</source>
        <translation>ملء الحقول الخاصة</translation>
    </message>
    <message>
        <source>Follow tickets</source>
        <translation>متابعة التذاكر</translation>
    </message>
    <message>
        <source>Forward messages</source>
        <translation>إعادة توجيه الرسائل</translation>
    </message>
    <message>
        <source>Gets news about a ticket without having it; it opens no ticket that is out of sight.</source>
        <translation>تلقي أخبار تذكرة دون أن تُسند إليه؛ ولا تُفتح بها تذكرة غير ظاهرة.</translation>
    </message>
    <message>
        <source>Gets the next ticket that nobody has; a ticket of a colleague is not taken away.</source>
        <translation>الحصول على التذكرة التالية غير المسندة؛ ولا تُسحب تذكرة من زميل.</translation>
    </message>
    <message>
        <source>Give roles to agents</source>
        <translation>منح الأدوار للمسؤولين</translation>
    </message>
    <message>
        <source>Give tickets back</source>
        <translation>إعادة التذاكر</translation>
    </message>
    <message>
        <source>Gives a ticket another subject; mails that were already sent keep theirs.</source>
        <translation>تغيير موضوع التذكرة؛ وتحتفظ الرسائل المرسلة من قبل بموضوعها.</translation>
    </message>
    <message>
        <source>Gives a ticket to a colleague who may see it; it does not widen what that colleague sees otherwise.</source>
        <translation>إسناد تذكرة إلى زميل يحق له رؤيتها؛ ولا يتسع بذلك ما يراه غيرها.</translation>
    </message>
    <message>
        <source>Gives one ticket another service level; the policies stay as they are.</source>
        <translation>تغيير مستوى الخدمة لتذكرة واحدة؛ وتبقى السياسات كما هي.</translation>
    </message>
    <message>
        <source>Gives the members of one&apos;s departments a view; everybody sees only their own tickets in it.</source>
        <translation>إتاحة عرض لأعضاء أقسام المستخدم؛ ولا يرى كل منهم فيه إلا تذاكره.</translation>
    </message>
    <message>
        <source>Gives the whole desk a view; everybody sees only their own tickets in it.</source>
        <translation>إتاحة عرض للمكتب كله؛ ولا يرى كل شخص فيه إلا تذاكره.</translation>
    </message>
    <message>
        <source>Hand out the data of a person</source>
        <translation>تسليم بيانات شخص</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>تسليم المكتب</translation>
    </message>
    <message>
        <source>Hands a ticket over, also to a department one cannot see; after that it may be out of sight.</source>
        <translation>تسليم تذكرة، حتى إلى قسم لا يراه المستخدم؛ وقد تختفي عنه بعد ذلك.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>استيراد البريد</translation>
    </message>
    <message>
        <source>Install updates</source>
        <translation>تثبيت التحديثات</translation>
    </message>
    <message>
        <source>Invites somebody, with at most the rights one holds oneself; it does not change those who are here.</source>
        <translation>دعوة شخص بما لا يتجاوز صلاحيات الداعي؛ ولا يتغير الموجودون.</translation>
    </message>
    <message>
        <source>Join two customers</source>
        <translation>دمج عميلين</translation>
    </message>
    <message>
        <source>Joins the desk with other services; tokens for them take other rights.</source>
        <translation>ربط المكتب بخدمات أخرى؛ أما رموز الوصول إليها فلها صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Joins tickets that are about the same thing; both have to be in reach.</source>
        <translation>دمج تذاكر تتناول الأمر نفسه؛ بشرط الوصول إلى كلتيهما.</translation>
    </message>
    <message>
        <source>Keep data from being deleted</source>
        <translation>حماية البيانات من الحذف</translation>
    </message>
    <message>
        <source>Keeps answers for oneself; nobody else sees them.</source>
        <translation>حفظ ردود جاهزة شخصية؛ ولا يراها غير صاحبها.</translation>
    </message>
    <message>
        <source>Keeps filters in one&apos;s own sidebar; they show only tickets that may be seen anyway.</source>
        <translation>حفظ مرشحات في الشريط الجانبي الشخصي؛ ولا تُظهر إلا التذاكر المسموح برؤيتها أصلًا.</translation>
    </message>
    <message>
        <source>Keeps macros for oneself; they can do nothing that one could not do by hand.</source>
        <translation>حفظ وحدات ماكرو شخصية؛ ولا تفعل إلا ما يمكن فعله يدويًا.</translation>
    </message>
    <message>
        <source>Leaves a ticket to nobody, so that others can take it; its department stays.</source>
        <translation>ترك تذكرة دون مسؤول ليتولاها غيره؛ ويبقى قسمها.</translation>
    </message>
    <message>
        <source>Let agents leave</source>
        <translation>إنهاء عمل المسؤولين</translation>
    </message>
    <message>
        <source>Let others follow</source>
        <translation>إضافة متابعين</translation>
    </message>
    <message>
        <source>Lets a program act with one&apos;s own rights, never with more.</source>
        <translation>السماح لبرنامج بالعمل بصلاحيات المستخدم، لا أكثر.</translation>
    </message>
    <message>
        <source>Lets held mail in, or keeps it out; it does not change the block list.</source>
        <translation>السماح بدخول البريد المحتجز أو منعه؛ ولا تتغير قائمة الحظر.</translation>
    </message>
    <message>
        <source>Lets others see and work on a ticket as well; it stays in its department.</source>
        <translation>السماح لآخرين برؤية تذكرة والعمل عليها؛ وتبقى في قسمها.</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>ربط التذاكر</translation>
    </message>
    <message>
        <source>Lists and withdraws the tokens of everybody; it cannot read them.</source>
        <translation>عرض رموز وصول الجميع وسحبها؛ ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Looks at the desk through the rights of a colleague; nothing can be changed, and the log keeps it.</source>
        <translation>رؤية المكتب بصلاحيات زميل؛ ولا يمكن تغيير شيء، ويُدوَّن ذلك في السجل.</translation>
    </message>
    <message>
        <source>Mails a report at fixed times; only to people who may see it.</source>
        <translation>إرسال تقرير بالبريد في مواعيد ثابتة؛ ولمن يحق لهم رؤيته فقط.</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>إنشاء نسخ احتياطية</translation>
    </message>
    <message>
        <source>Make new tags while tagging</source>
        <translation>إنشاء وسوم جديدة عند الوسم</translation>
    </message>
    <message>
        <source>Make own access tokens</source>
        <translation>إنشاء رموز وصول شخصية</translation>
    </message>
    <message>
        <source>Make own views</source>
        <translation>إنشاء عروض شخصية</translation>
    </message>
    <message>
        <source>Make views for a department</source>
        <translation>إنشاء عروض لقسم</translation>
    </message>
    <message>
        <source>Make views for everybody</source>
        <translation>إنشاء عروض للجميع</translation>
    </message>
    <message>
        <source>Makes a new desk from a backup; the present one stays as it is.</source>
        <translation>إنشاء مكتب جديد من نسخة احتياطية؛ ويبقى المكتب الحالي كما هو.</translation>
    </message>
    <message>
        <source>Makes and changes statuses; tickets that have one keep it.</source>
        <translation>إنشاء الحالات وتعديلها؛ وتحتفظ التذاكر بحالاتها.</translation>
    </message>
    <message>
        <source>Makes and changes the desk&apos;s own fields; filling them in is another right.</source>
        <translation>إنشاء حقول المكتب وتعديلها؛ أما ملؤها فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Makes and copies departments; who belongs to one takes another right.</source>
        <translation>إنشاء الأقسام ونسخها؛ أما تحديد أعضائها فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Makes card numbers and the like unreadable for everybody; copies in mailboxes are not changed.</source>
        <translation>جعل أرقام البطاقات وما شابهها غير مقروءة للجميع؛ ولا تتغير النسخ في صناديق البريد.</translation>
    </message>
    <message>
        <source>Makes one customer of two with all tickets; it cannot join companies.</source>
        <translation>دمج عميلين في واحد بكل تذاكرهما؛ ولا تُدمج الشركات.</translation>
    </message>
    <message>
        <source>Makes roles and deletes those of the desk&apos;s own; they hold at most what one holds oneself.</source>
        <translation>إنشاء الأدوار وحذف المضاف منها؛ ولا تتجاوز صلاحياتها صلاحيات منشئها.</translation>
    </message>
    <message>
        <source>Makes somebody else an owner; there is always at least one.</source>
        <translation>جعل شخص آخر مالكًا؛ ولا بد من مالك واحد على الأقل دائمًا.</translation>
    </message>
    <message>
        <source>Manage encryption keys</source>
        <translation>إدارة مفاتيح التشفير</translation>
    </message>
    <message>
        <source>Manage tokens of others</source>
        <translation>إدارة رموز وصول الآخرين</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>تعليم كبريد مزعج</translation>
    </message>
    <message>
        <source>Marks a ticket as done; a new message of the customer can open it again.</source>
        <translation>تعليم التذكرة كمنجزة؛ ويمكن لرسالة جديدة من العميل أن تعيد فتحها.</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>دمج التذاكر</translation>
    </message>
    <message>
        <source>Move to another department</source>
        <translation>نقل إلى قسم آخر</translation>
    </message>
    <message>
        <source>Moves a ticket between the open and waiting statuses; resolving and closing are rights of their own.</source>
        <translation>نقل التذكرة بين حالات الفتح والانتظار؛ أما الحل والإغلاق فلهما صلاحيتان مستقلتان.</translation>
    </message>
    <message>
        <source>Moves a ticket to spam; it does not block the sender.</source>
        <translation>نقل تذكرة إلى البريد المزعج؛ ولا يُحظر المرسل.</translation>
    </message>
    <message>
        <source>Names the agents behind the numbers; without it they are counted together.</source>
        <translation>إظهار أسماء المسؤولين وراء الأرقام؛ ودونها يُحسبون معًا.</translation>
    </message>
    <message>
        <source>Names the priorities; setting one on a ticket is another right.</source>
        <translation>تسمية الأولويات؛ أما تحديد أولوية تذكرة فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Note own working time</source>
        <translation>تدوين وقت العمل الشخصي</translation>
    </message>
    <message>
        <source>Notes that tickets belong together; each is still seen only by those who may see it.</source>
        <translation>تدوين أن التذاكر مرتبطة؛ ولا يرى كلًا منها إلا من يحق له ذلك.</translation>
    </message>
    <message>
        <source>Opens a resolved or closed ticket again; deleted ones are brought back by another right.</source>
        <translation>إعادة فتح تذكرة محلولة أو مغلقة؛ أما المحذوفة فتُستعاد بصلاحية أخرى.</translation>
    </message>
    <message>
        <source>Opens a ticket with its messages and files; notes of colleagues take a right of their own.</source>
        <translation>فتح تذكرة برسائلها وملفاتها؛ أما ملاحظات الزملاء فلها صلاحية مستقلة.</translation>
    </message>
    <message>
        <source>Opens the spam list; taking a ticket out of it is another right.</source>
        <translation>فتح قائمة البريد المزعج؛ أما إخراج تذكرة منها فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Opens the trash; bringing a ticket back is another right.</source>
        <translation>فتح المهملات؛ أما استعادة تذكرة فلها صلاحية أخرى.</translation>
    </message>
    <message>
        <source>People and setup</source>
        <translation>الأشخاص والإعداد</translation>
    </message>
    <message>
        <source>Postpone tickets</source>
        <translation>تأجيل التذاكر</translation>
    </message>
    <message>
        <source>Print tickets</source>
        <translation>طباعة التذاكر</translation>
    </message>
    <message>
        <source>Prints what is shown of a ticket; closed notes are left out.</source>
        <translation>طباعة ما يظهر من التذكرة؛ وتُستبعد الملاحظات المغلقة.</translation>
    </message>
    <message>
        <source>Promotes and restricts colleagues, up to one&apos;s own rights; never oneself.</source>
        <translation>ترقية الزملاء وتقييدهم في حدود صلاحيات المستخدم؛ ولا يشمل ذلك نفسه.</translation>
    </message>
    <message>
        <source>Protects tickets from every deletion; it opens none of them.</source>
        <translation>حماية التذاكر من أي حذف؛ ولا تُفتح بها أي تذكرة.</translation>
    </message>
    <message>
        <source>Publish articles</source>
        <translation>نشر المقالات</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Put tags on tickets</source>
        <translation>وسم التذاكر</translation>
    </message>
    <message>
        <source>Puts a deleted ticket back where it was; what was deleted for good stays gone.</source>
        <translation>إعادة تذكرة محذوفة إلى موضعها؛ وما حُذف نهائيًا لا يعود.</translation>
    </message>
    <message>
        <source>Puts a ticket aside until a date; the customer is not told.</source>
        <translation>تنحية تذكرة حتى تاريخ معين؛ ولا يُبلَّغ العميل.</translation>
    </message>
    <message>
        <source>Puts a ticket under another customer; messages keep the address they came from.</source>
        <translation>وضع تذكرة تحت عميل آخر؛ وتحتفظ الرسائل بعنوان مصدرها.</translation>
    </message>
    <message>
        <source>Puts agents into departments and takes them out, with at most the rights one holds oneself.</source>
        <translation>إضافة المسؤولين إلى الأقسام وإخراجهم منها، في حدود صلاحيات المستخدم.</translation>
    </message>
    <message>
        <source>Puts saved answers into one&apos;s own; writing new ones takes other rights.</source>
        <translation>إدراج ردود جاهزة في رد المستخدم؛ أما كتابة ردود جديدة فلها صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Raises or lowers the priority of a ticket; it does not change when an answer is due.</source>
        <translation>رفع أولوية تذكرة أو خفضها؛ ولا يتغير موعد استحقاق الرد.</translation>
    </message>
    <message>
        <source>Read drafts of others</source>
        <translation>قراءة مسودات الآخرين</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>قراءة الرسائل</translation>
    </message>
    <message>
        <source>Read notes</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Read notes about customers</source>
        <translation>قراءة الملاحظات عن العملاء</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>Read the knowledge base</source>
        <translation>قراءة قاعدة المعرفة</translation>
    </message>
    <message>
        <source>Read what customers wrote in ratings</source>
        <translation>قراءة ما كتبه العملاء في التقييمات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reads customers from a file; existing ones are only completed.</source>
        <translation>قراءة العملاء من ملف؛ ولا يجري إلا استكمال الموجودين.</translation>
    </message>
    <message>
        <source>Reads old mail into the desk; nothing is sent to customers.</source>
        <translation>قراءة البريد القديم إلى المكتب؛ ولا يُرسل شيء إلى العملاء.</translation>
    </message>
    <message>
        <source>Removes a company; its customers and their tickets stay.</source>
        <translation>إزالة شركة؛ ويبقى عملاؤها وتذاكرهم.</translation>
    </message>
    <message>
        <source>Removes a ticket with its messages and files for ever; that it happened stays in the audit log.</source>
        <translation>إزالة تذكرة برسائلها وملفاتها إلى الأبد؛ ويبقى ذكر ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Removes name, addresses and messages of one customer; the numbers of reports stay.</source>
        <translation>إزالة اسم عميل وعناوينه ورسائله؛ وتبقى أرقام التقارير.</translation>
    </message>
    <message>
        <source>Removes the whole desk; backups that were made stay where they are.</source>
        <translation>إزالة المكتب كله؛ وتبقى النسخ الاحتياطية في مكانها.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Renames, joins and deletes tags for everybody; putting them on tickets is another right.</source>
        <translation>إعادة تسمية الوسوم ودمجها وحذفها للجميع؛ أما وسم التذاكر فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Reopen tickets</source>
        <translation>إعادة فتح التذاكر</translation>
    </message>
    <message>
        <source>Reply to customers</source>
        <translation>الرد على العملاء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Resolve tickets</source>
        <translation>حل التذاكر</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>استعادة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Run macros</source>
        <translation>تشغيل وحدات الماكرو</translation>
    </message>
    <message>
        <source>Save a ticket as a file</source>
        <translation>حفظ تذكرة في ملف</translation>
    </message>
    <message>
        <source>Saved answers and texts</source>
        <translation>الردود الجاهزة والنصوص</translation>
    </message>
    <message>
        <source>Say how long data is kept</source>
        <translation>تحديد مدة حفظ البيانات</translation>
    </message>
    <message>
        <source>Says how fast answers are due; single tickets are changed by another right.</source>
        <translation>تحديد سرعة الرد المطلوبة؛ أما التذاكر المفردة فتُعدل بصلاحية أخرى.</translation>
    </message>
    <message>
        <source>Says whether a colleague is there; their tickets stay with them unless they are handed over.</source>
        <translation>تحديد توفر زميل؛ وتبقى تذاكره معه ما لم تُسلَّم.</translation>
    </message>
    <message>
        <source>Says whether one is there; colleagues are not changed.</source>
        <translation>تحديد التوفر الشخصي؛ ولا يتغير الزملاء.</translation>
    </message>
    <message>
        <source>Says whose mail goes to spam; mail that is already here stays.</source>
        <translation>تحديد من يذهب بريده إلى البريد المزعج؛ ويبقى البريد الموجود.</translation>
    </message>
    <message>
        <source>Search in every department</source>
        <translation>البحث في كل الأقسام</translation>
    </message>
    <message>
        <source>Searches wherever tickets may be seen; without it, only in one&apos;s departments and own tickets.</source>
        <translation>البحث حيثما يُسمح برؤية التذاكر؛ ودونها في أقسام المستخدم وتذاكره فقط.</translation>
    </message>
    <message>
        <source>See agents</source>
        <translation>رؤية المسؤولين</translation>
    </message>
    <message>
        <source>See agents by name in reports</source>
        <translation>رؤية أسماء المسؤولين في التقارير</translation>
    </message>
    <message>
        <source>See as somebody else</source>
        <translation>الرؤية كشخص آخر</translation>
    </message>
    <message>
        <source>See companies</source>
        <translation>رؤية الشركات</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>رؤية العملاء</translation>
    </message>
    <message>
        <source>See deleted tickets</source>
        <translation>رؤية التذاكر المحذوفة</translation>
    </message>
    <message>
        <source>See held mail</source>
        <translation>رؤية البريد المحتجز</translation>
    </message>
    <message>
        <source>See mailboxes</source>
        <translation>رؤية صناديق البريد</translation>
    </message>
    <message>
        <source>See numbers of own departments</source>
        <translation>رؤية أرقام أقسام المستخدم</translation>
    </message>
    <message>
        <source>See numbers of the whole desk</source>
        <translation>رؤية أرقام المكتب كله</translation>
    </message>
    <message>
        <source>See own numbers</source>
        <translation>رؤية الأرقام الشخصية</translation>
    </message>
    <message>
        <source>See private fields of customers</source>
        <translation>رؤية حقول العملاء الخاصة</translation>
    </message>
    <message>
        <source>See ratings of tickets</source>
        <translation>رؤية تقييمات التذاكر</translation>
    </message>
    <message>
        <source>See roles and who holds them</source>
        <translation>رؤية الأدوار وحامليها</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>رؤية القواعد</translation>
    </message>
    <message>
        <source>See the history of a ticket</source>
        <translation>رؤية سجل التذكرة</translation>
    </message>
    <message>
        <source>See the outbox</source>
        <translation>رؤية الصادر</translation>
    </message>
    <message>
        <source>See the source of a mail</source>
        <translation>رؤية مصدر الرسالة</translation>
    </message>
    <message>
        <source>See tickets in lists</source>
        <translation>رؤية التذاكر في القوائم</translation>
    </message>
    <message>
        <source>See tickets in spam</source>
        <translation>رؤية التذاكر في البريد المزعج</translation>
    </message>
    <message>
        <source>See when an answer is due</source>
        <translation>رؤية موعد استحقاق الرد</translation>
    </message>
    <message>
        <source>Send again or cancel</source>
        <translation>إعادة الإرسال أو الإلغاء</translation>
    </message>
    <message>
        <source>Send reports regularly</source>
        <translation>إرسال التقارير دوريًا</translation>
    </message>
    <message>
        <source>Send without delay</source>
        <translation>الإرسال دون تأخير</translation>
    </message>
    <message>
        <source>Sends a message on to an address outside the desk; the ticket stays where it is.</source>
        <translation>إعادة توجيه رسالة إلى عنوان خارج المكتب؛ وتبقى التذكرة في مكانها.</translation>
    </message>
    <message>
        <source>Sends an answer from any address of the desk; it does not open the settings of mailboxes.</source>
        <translation>إرسال رد من أي عنوان في المكتب؛ ولا تُفتح بها إعدادات صناديق البريد.</translation>
    </message>
    <message>
        <source>Sends an answer from the address of the department; choosing another sender is a right of its own.</source>
        <translation>إرسال رد من عنوان القسم؛ أما اختيار مرسل آخر فله صلاحية مستقلة.</translation>
    </message>
    <message>
        <source>Sends what failed once more or takes it back; the text is not changed.</source>
        <translation>إعادة إرسال ما فشل أو سحبه؛ ولا يتغير النص.</translation>
    </message>
    <message>
        <source>Sends what somebody writes to spam from now on; tickets they already have stay.</source>
        <translation>إرسال ما يكتبه شخص إلى البريد المزعج من الآن؛ وتبقى تذاكره الموجودة.</translation>
    </message>
    <message>
        <source>Set how tickets are shared out</source>
        <translation>تحديد طريقة توزيع التذاكر</translation>
    </message>
    <message>
        <source>Set passwords of mailboxes</source>
        <translation>تحديد كلمات سر صناديق البريد</translation>
    </message>
    <message>
        <source>Set service levels</source>
        <translation>تحديد مستويات الخدمة</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>تحديد الأولوية</translation>
    </message>
    <message>
        <source>Set up fields</source>
        <translation>إعداد الحقول</translation>
    </message>
    <message>
        <source>Set up mailboxes</source>
        <translation>إعداد صناديق البريد</translation>
    </message>
    <message>
        <source>Set up priorities</source>
        <translation>إعداد الأولويات</translation>
    </message>
    <message>
        <source>Set up sharing between computers</source>
        <translation>إعداد المشاركة بين الحواسيب</translation>
    </message>
    <message>
        <source>Set up statuses</source>
        <translation>إعداد الحالات</translation>
    </message>
    <message>
        <source>Set up tags</source>
        <translation>إعداد الوسوم</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>إعداد خطافات الويب</translation>
    </message>
    <message>
        <source>Set where new tickets go</source>
        <translation>تحديد وجهة التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Set working hours and holidays</source>
        <translation>تحديد ساعات العمل والعطل</translation>
    </message>
    <message>
        <source>Sets after what time tickets are deleted; a hold stops it.</source>
        <translation>تحديد مدة تُحذف بعدها التذاكر؛ ويوقفها الحفظ الإلزامي.</translation>
    </message>
    <message>
        <source>Sets the values of fields that are marked private; new fields are made in the settings.</source>
        <translation>ملء قيم الحقول الخاصة؛ أما الحقول الجديدة فتُنشأ في الإعدادات.</translation>
    </message>
    <message>
        <source>Sets the values of the desk&apos;s own fields; private fields and the list of fields stay closed.</source>
        <translation>ملء قيم حقول المكتب؛ وتبقى الحقول الخاصة وقائمة الحقول مغلقة.</translation>
    </message>
    <message>
        <source>Shows a mail as it arrived, with every header; it releases nothing from quarantine.</source>
        <translation>إظهار الرسالة كما وصلت بكل ترويساتها؛ ولا يُخرَج شيء من الحجر.</translation>
    </message>
    <message>
        <source>Shows addresses, departments and hours of colleagues; names are always shown.</source>
        <translation>إظهار عناوين الزملاء وأقسامهم وساعاتهم؛ أما الأسماء فظاهرة دائمًا.</translation>
    </message>
    <message>
        <source>Shows addresses, servers and state of the mailboxes; passwords are never shown.</source>
        <translation>إظهار عناوين صناديق البريد وخوادمها وحالتها؛ ولا تظهر كلمات السر أبدًا.</translation>
    </message>
    <message>
        <source>Shows an article to customers or takes it back; writing it takes another right.</source>
        <translation>إظهار مقالة للعملاء أو سحبها؛ أما كتابتها فلها صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows answers that colleagues have begun; they can be neither changed nor sent.</source>
        <translation>إظهار الردود التي بدأها الزملاء؛ ولا يمكن تعديلها ولا إرسالها.</translation>
    </message>
    <message>
        <source>Shows companies and who belongs to them; their tickets are seen only where tickets may be seen.</source>
        <translation>إظهار الشركات ومن ينتمي إليها؛ ولا تظهر تذاكرهم إلا حيث يُسمح برؤيتها.</translation>
    </message>
    <message>
        <source>Shows fields that are marked private; changing them takes the right to change customers.</source>
        <translation>إظهار الحقول الخاصة؛ أما تغييرها فيتطلب صلاحية تعديل العملاء.</translation>
    </message>
    <message>
        <source>Shows how a customer rated an answer; what they wrote about it stands in the reports.</source>
        <translation>إظهار تقييم العميل للرد؛ أما تعليقه فيظهر في التقارير.</translation>
    </message>
    <message>
        <source>Shows how one&apos;s own work went; nobody else&apos;s.</source>
        <translation>إظهار أداء المستخدم نفسه؛ لا أداء غيره.</translation>
    </message>
    <message>
        <source>Shows internal articles too; changing them is another right.</source>
        <translation>إظهار المقالات الداخلية أيضًا؛ أما تعديلها فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows mail that could not be read or filed safely; releasing it is another right.</source>
        <translation>إظهار البريد الذي تعذرت قراءته أو حفظه بأمان؛ أما إخراجه فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows names, addresses and tickets of customers; private fields and notes take rights of their own.</source>
        <translation>إظهار أسماء العملاء وعناوينهم وتذاكرهم؛ أما الحقول الخاصة والملاحظات فلها صلاحيات مستقلة.</translation>
    </message>
    <message>
        <source>Shows subject, customer and status in lists, searches and counts; the messages stay closed.</source>
        <translation>إظهار الموضوع والعميل والحالة في القوائم والبحث والأعداد؛ وتبقى الرسائل مغلقة.</translation>
    </message>
    <message>
        <source>Shows the comments beside the ratings; the tickets themselves stay closed.</source>
        <translation>إظهار التعليقات المرافقة للتقييمات؛ وتبقى التذاكر نفسها مغلقة.</translation>
    </message>
    <message>
        <source>Shows the reports of every department; it opens no ticket.</source>
        <translation>إظهار تقارير كل الأقسام؛ ولا تُفتح بها أي تذكرة.</translation>
    </message>
    <message>
        <source>Shows the reports of one&apos;s departments; agents are named only with another right.</source>
        <translation>إظهار تقارير أقسام المستخدم؛ ولا تظهر أسماء المسؤولين إلا بصلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows the time left and what is overdue; changing it is another right.</source>
        <translation>إظهار الوقت المتبقي وما فات موعده؛ أما تغييره فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows what a rule would do; nothing is changed.</source>
        <translation>إظهار ما ستفعله القاعدة؛ ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>Shows what colleagues noted about a customer; customers never see it.</source>
        <translation>إظهار ما دوّنه الزملاء عن عميل؛ ولا يراه العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Shows what colleagues wrote for each other; writing one takes another right.</source>
        <translation>إظهار ما كتبه الزملاء بعضهم لبعض؛ أما كتابة ملاحظة فلها صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Shows what everybody may do, and why; it changes nothing.</source>
        <translation>إظهار ما يُسمح به لكل شخص وسببه؛ ولا يتغير شيء.</translation>
    </message>
    <message>
        <source>Shows what the desk does by itself; changing it takes other rights.</source>
        <translation>إظهار ما يفعله المكتب من تلقاء نفسه؛ أما تغييره فله صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Shows what waits to be sent or failed, of tickets in sight; it sends nothing.</source>
        <translation>إظهار ما ينتظر الإرسال أو فشل من التذاكر الظاهرة؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Shows who changed what and when; it opens no message or note that is closed otherwise.</source>
        <translation>إظهار من غيّر ماذا ومتى؛ ولا تُفتح بها رسالة أو ملاحظة مغلقة.</translation>
    </message>
    <message>
        <source>Shows who did what, when and on which computer; nobody can change it.</source>
        <translation>إظهار من فعل ماذا ومتى وعلى أي حاسوب؛ ولا يستطيع أحد تغييره.</translation>
    </message>
    <message>
        <source>Skips the seconds in which a sent answer can be called back; nothing else about sending changes.</source>
        <translation>تخطي الثواني التي يمكن فيها التراجع عن الإرسال؛ ولا يتغير في الإرسال شيء آخر.</translation>
    </message>
    <message>
        <source>Split a ticket</source>
        <translation>تقسيم تذكرة</translation>
    </message>
    <message>
        <source>Starts and stops rules as they are; writing them takes other rights.</source>
        <translation>تشغيل القواعد وإيقافها كما هي؛ أما كتابتها فلها صلاحيات أخرى.</translation>
    </message>
    <message>
        <source>Stores a new password; nobody can read the one that is stored.</source>
        <translation>حفظ كلمة سر جديدة؛ ولا يستطيع أحد قراءة المحفوظة.</translation>
    </message>
    <message>
        <source>Switch rules on and off</source>
        <translation>تشغيل القواعد وإيقافها</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Take out of spam</source>
        <translation>إخراج من البريد المزعج</translation>
    </message>
    <message>
        <source>Take the next ticket</source>
        <translation>أخذ التذكرة التالية</translation>
    </message>
    <message>
        <source>Take tickets from others</source>
        <translation>أخذ تذاكر الآخرين</translation>
    </message>
    <message>
        <source>Takes a customer out of the lists; their tickets stay.</source>
        <translation>إخراج عميل من القوائم؛ وتبقى تذاكره.</translation>
    </message>
    <message>
        <source>Takes a note out of a ticket; messages of customers are not touched.</source>
        <translation>إزالة ملاحظة من تذكرة؛ ولا تُمس رسائل العملاء.</translation>
    </message>
    <message>
        <source>Takes a single message out of a ticket; the ticket stays.</source>
        <translation>إزالة رسالة واحدة من تذكرة؛ وتبقى التذكرة.</translation>
    </message>
    <message>
        <source>Takes a ticket out of every list; deleting it for good is another right.</source>
        <translation>إخراج تذكرة من كل القوائم؛ أما حذفها نهائيًا فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Takes a ticket that nobody has; taking it from a colleague is another right.</source>
        <translation>أخذ تذكرة غير مسندة؛ أما أخذها من زميل فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Takes merged tickets apart again; what was written in between stays with the first.</source>
        <translation>فصل التذاكر المدمجة؛ ويبقى ما كُتب بينهما مع الأولى.</translation>
    </message>
    <message>
        <source>Takes over a ticket that a colleague has; giving it to a third person is another right.</source>
        <translation>تولي تذكرة لدى زميل؛ أما إسنادها إلى شخص ثالث فله صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Tells other programs what happens here; it lets them change nothing.</source>
        <translation>إبلاغ برامج أخرى بما يحدث هنا؛ دون السماح لها بتغيير شيء.</translation>
    </message>
    <message>
        <source>Test rules</source>
        <translation>اختبار القواعد</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>المكتب نفسه</translation>
    </message>
    <message>
        <source>Time and service levels</source>
        <translation>الوقت ومستويات الخدمة</translation>
    </message>
    <message>
        <source>Types a tag that does not exist yet; renaming and deleting tags belongs to the settings.</source>
        <translation>كتابة وسم غير موجود بعد؛ أما إعادة تسمية الوسوم وحذفها فمن الإعدادات.</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>التراجع عن دمج</translation>
    </message>
    <message>
        <source>Use saved answers</source>
        <translation>استخدام الردود الجاهزة</translation>
    </message>
    <message>
        <source>Views and search</source>
        <translation>العروض والبحث</translation>
    </message>
    <message>
        <source>Widens or narrows what a role may do, up to one&apos;s own rights; never one&apos;s own role.</source>
        <translation>توسيع صلاحيات دور أو تضييقها في حدود صلاحيات المستخدم؛ ولا يشمل ذلك دوره.</translation>
    </message>
    <message>
        <source>Work through checklists</source>
        <translation>إنجاز قوائم الخطوات</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Works on all chosen tickets together, each as far as the single rights reach; it adds no other right.</source>
        <translation>العمل على كل التذاكر المحددة معًا بقدر ما تسمح به كل صلاحية؛ دون إضافة أي صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Write articles</source>
        <translation>كتابة المقالات</translation>
    </message>
    <message>
        <source>Write macros for everybody</source>
        <translation>كتابة وحدات ماكرو للجميع</translation>
    </message>
    <message>
        <source>Write macros of a department</source>
        <translation>كتابة وحدات ماكرو لقسم</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>كتابة الملاحظات</translation>
    </message>
    <message>
        <source>Write notes about companies</source>
        <translation>كتابة ملاحظات عن الشركات</translation>
    </message>
    <message>
        <source>Write notes about customers</source>
        <translation>كتابة ملاحظات عن العملاء</translation>
    </message>
    <message>
        <source>Write one&apos;s own signature</source>
        <translation>كتابة التوقيع الشخصي</translation>
    </message>
    <message>
        <source>Write own macros</source>
        <translation>كتابة وحدات ماكرو شخصية</translation>
    </message>
    <message>
        <source>Write own saved answers</source>
        <translation>كتابة ردود جاهزة شخصية</translation>
    </message>
    <message>
        <source>Write rules for own departments</source>
        <translation>كتابة قواعد لأقسام المستخدم</translation>
    </message>
    <message>
        <source>Write rules for the whole desk</source>
        <translation>كتابة قواعد للمكتب كله</translation>
    </message>
    <message>
        <source>Write rules that run by the clock</source>
        <translation>كتابة قواعد تعمل بحسب الوقت</translation>
    </message>
    <message>
        <source>Write saved answers for everybody</source>
        <translation>كتابة ردود جاهزة للجميع</translation>
    </message>
    <message>
        <source>Write saved answers of a department</source>
        <translation>كتابة ردود جاهزة لقسم</translation>
    </message>
    <message>
        <source>Write signatures of departments</source>
        <translation>كتابة تواقيع الأقسام</translation>
    </message>
    <message>
        <source>Writes a copy of the whole desk; who has the file can read all of it.</source>
        <translation>كتابة نسخة من المكتب كله؛ ومن لديه الملف يستطيع قراءته كاملًا.</translation>
    </message>
    <message>
        <source>Writes a report that may be seen into a file; tickets are not in it.</source>
        <translation>كتابة تقرير مسموح برؤيته في ملف؛ ولا يتضمن تذاكر.</translation>
    </message>
    <message>
        <source>Writes a ticket with its messages into a file; only what one can read oneself is in it.</source>
        <translation>كتابة تذكرة برسائلها في ملف؛ ولا يتضمن إلا ما تحق للمستخدم قراءته.</translation>
    </message>
    <message>
        <source>Writes down one&apos;s own minutes on a ticket; those of colleagues stay as they are.</source>
        <translation>تدوين دقائق عمل المستخدم على تذكرة؛ وتبقى دقائق الزملاء كما هي.</translation>
    </message>
    <message>
        <source>Writes everything about one customer into a file; notes of colleagues are left out.</source>
        <translation>كتابة كل ما يخص عميلًا في ملف؛ وتُستبعد ملاحظات الزملاء.</translation>
    </message>
    <message>
        <source>Writes the customers in reach into a file; their messages are not in it.</source>
        <translation>كتابة العملاء المتاحين في ملف؛ ولا يتضمن رسائلهم.</translation>
    </message>
    <message>
        <source>Writes the log into a file; secrets are never in it.</source>
        <translation>كتابة السجل في ملف؛ ولا يتضمن أسرارًا أبدًا.</translation>
    </message>
</context>
<context>
    <name>RightsModel</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}، {state}</translation>
    </message>
    <message>
        <source>{name}: {reach}</source>
        <translation>{name}: {reach}</translation>
    </message>
    <message>
        <source>{right}, changed</source>
        <translation>{right}، تغيّرت</translation>
    </message>
    <message>
        <source>{right}, no effect yet</source>
        <translation>{right}، بلا أثر بعد</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>A role needs a name.</source>
        <translation>يحتاج الدور إلى اسم.</translation>
    </message>
    <message>
        <source>Copy the role</source>
        <translation>نسخ الدور</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>إنشاء دور</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>إعادة تسمية الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The new role begins with what this one holds.</source>
        <translation>يبدأ الدور الجديد بصلاحيات هذا الدور.</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>يوجد دور بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>What these people do, such as “Workshop trainee”.</source>
        <translation>ما يفعله هؤلاء، مثل «متدرب في الورشة».</translation>
    </message>
    <message>
        <source>{role} (copy)</source>
        <translation>{role} (نسخة)</translation>
    </message>
</context>
<context>
    <name>RoleHead</name>
    <message>
        <source>Built in. {words}</source>
        <translation>مدمج. {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Made from {role}.</source>
        <translation>مبني على {role}.</translation>
    </message>
    <message>
        <source>Made from {role}. {words}</source>
        <translation>مبني على {role}. {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Nothing differs from the role it came from.</source>
        <translation>لا شيء يختلف عن الدور الأصل.</translation>
    </message>
    <message>
        <source>Owners always hold every right, so that somebody can put everything right again.</source>
        <translation>يملك المالكون كل الصلاحيات دائمًا، ليستطيع أحدهم إصلاح كل شيء.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة كما كان</translation>
    </message>
    <message>
        <source>Rename and describe…</source>
        <translation>إعادة التسمية والوصف…</translation>
    </message>
    <message>
        <source>This role holds rights that you do not hold, so you cannot change it.</source>
        <translation>في هذا الدور صلاحيات لا تملكها، فلا يمكنك تعديله.</translation>
    </message>
    <message>
        <source>You can look at roles, but not change them.</source>
        <translation>يمكنك الاطلاع على الأدوار دون تعديلها.</translation>
    </message>
    <message>
        <source>You cannot grant a right that you do not hold, nor change your own role.</source>
        <translation>لا يمكنك منح صلاحية لا تملكها، ولا تعديل دورك.</translation>
    </message>
    <message>
        <source>You hold this role yourself, so somebody else has to change it. You can copy it.</source>
        <translation>هذا دورك أنت، فلا بد أن يعدّله غيرك. يمكنك نسخه.</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}، {words}</translation>
    </message>
</context>
<context>
    <name>RoleWork</name>
    <message numerus="yes">
        <source>%n agent(s) hold this role. Give them another one first.</source>
        <translation>
            <numerusform>لا أحد يحمل هذا الدور.</numerusform>
            <numerusform>يحمل هذا الدور مسؤول واحد. امنحه دورًا آخر أولًا.</numerusform>
            <numerusform>يحمل هذا الدور مسؤولان. امنحهما دورًا آخر أولًا.</numerusform>
            <numerusform>يحمل هذا الدور %n مسؤولين. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>يحمل هذا الدور %n مسؤولًا. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>يحمل هذا الدور %n مسؤول. امنحهم دورًا آخر أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>حذف الدور</translation>
    </message>
    <message>
        <source>Delete {role}?</source>
        <translation>هل تحذف {role}؟</translation>
    </message>
    <message>
        <source>Nobody holds this role. The history keeps its name.</source>
        <translation>لا أحد يحمل هذا الدور. ويحتفظ السجل باسمه.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Answers in their departments, but takes nothing from others and removes nothing.</source>
        <translation>يرد في أقسامه، لكن لا يأخذ من الآخرين شيئًا ولا يزيل شيئًا.</translation>
    </message>
    <message>
        <source>Answers the tickets of their departments.</source>
        <translation>يرد على تذاكر أقسامه.</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>المسندة إليّ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Does everything, and can never be locked out.</source>
        <translation>يفعل كل شيء، ولا يمكن منعه من الدخول أبدًا.</translation>
    </message>
    <message>
        <source>Leads departments: all work on their tickets, their reports and their people&apos;s hours.</source>
        <translation>يقود الأقسام: كل العمل على تذاكرها، وتقاريرها، وساعات أفرادها.</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>مسؤول محدود</translation>
    </message>
    <message>
        <source>My departments</source>
        <translation>أقسامي</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>لا تذاكر</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>Of my departments</source>
        <translation>من أقسامي</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Reads everything and the audit log, and changes nothing.</source>
        <translation>يقرأ كل شيء وسجل التدقيق، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Reads the tickets of their departments and writes notes, never to customers.</source>
        <translation>يقرأ تذاكر أقسامه ويكتب ملاحظات، دون مراسلة العملاء.</translation>
    </message>
    <message>
        <source>Reports viewer</source>
        <translation>مطّلع على التقارير</translation>
    </message>
    <message>
        <source>Restricted agent</source>
        <translation>مسؤول مقيّد</translation>
    </message>
    <message>
        <source>Sees every ticket and sets everything up, but cannot give the desk away.</source>
        <translation>يرى كل التذاكر ويُعدّ كل شيء، لكن لا يستطيع التنازل عن المكتب.</translation>
    </message>
    <message>
        <source>Sees the numbers of the whole desk, and no ticket.</source>
        <translation>يرى أرقام المكتب كله دون أي تذكرة.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Unassigned in mine</source>
        <translation>غير المسندة في أقسامي</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>answers only</source>
        <translation>الردود فقط</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>لا تذاكر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>notes only</source>
        <translation>الملاحظات فقط</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>الأرقام فقط</translation>
    </message>
    <message>
        <source>reads all</source>
        <translation>يقرأ الكل</translation>
    </message>
    <message>
        <source>their departments</source>
        <translation>أقسامه</translation>
    </message>
    <message>
        <source>those of their departments</source>
        <translation>ما يخص أقسامه</translation>
    </message>
    <message>
        <source>what is assigned to them</source>
        <translation>المسندة إليه</translation>
    </message>
    <message>
        <source>what nobody has in their departments</source>
        <translation>غير المسندة في أقسامه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RolesLayout</name>
    <message>
        <source>Held by</source>
        <translation>يحمله</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>رؤية كشخص آخر…</translation>
    </message>
    <message>
        <source>What people may do, and for which tickets. A role given inside a department counts only there.</source>
        <translation>ما يُسمح به للأشخاص ولأي تذاكر. والدور الممنوح داخل قسم يسري فيه فقط.</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>من يمكنه…؟</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>لا مسؤولين</numerusform>
            <numerusform>مسؤول واحد</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>%n مسؤولين</numerusform>
            <numerusform>%n مسؤولًا</numerusform>
            <numerusform>%n مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {rights}.</source>
        <translation>
            <numerusform>لا تغييرات: {rights}.</numerusform>
            <numerusform>تغيير واحد: {rights}.</numerusform>
            <numerusform>تغييران: {rights}.</numerusform>
            <numerusform>%n تغييرات: {rights}.</numerusform>
            <numerusform>%n تغييرًا: {rights}.</numerusform>
            <numerusform>%n تغيير: {rights}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else holds this role.</source>
        <translation>لا أحد غيرك يحمل هذا الدور.</translation>
    </message>
    <message>
        <source>Nobody holds the role yet.</source>
        <translation>لا أحد يحمل هذا الدور بعد.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>رؤية كشخص آخر…</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n agent(s).</source>
        <translation>
            <numerusform>لا تسري على أي مسؤول.</numerusform>
            <numerusform>تسري على مسؤول واحد.</numerusform>
            <numerusform>تسري على مسؤولَين.</numerusform>
            <numerusform>تسري على %n مسؤولين.</numerusform>
            <numerusform>تسري على %n مسؤولًا.</numerusform>
            <numerusform>تسري على %n مسؤول.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {role}</source>
        <translation>من {role}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>{changes} {reach}</source>
        <translation>{changes} {reach}</translation>
    </message>
    <message>
        <source>{people} · {words}</source>
        <translation>{people} · {words}</translation>
    </message>
    <message>
        <source>{rights}…</source>
        <translation>{rights}…</translation>
    </message>
    <message>
        <source>“{right}”</source>
        <translation>«{right}»</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, longest idle</source>
        <translation>
            <numerusform>لا مفتوحة، الأطول فراغًا</numerusform>
            <numerusform>واحدة مفتوحة، الأطول فراغًا</numerusform>
            <numerusform>اثنتان مفتوحتان، الأطول فراغًا</numerusform>
            <numerusform>%n مفتوحة، الأطول فراغًا</numerusform>
            <numerusform>%n مفتوحة، الأطول فراغًا</numerusform>
            <numerusform>%n مفتوحة، الأطول فراغًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalated to {new}: it was overdue</source>
        <translation>صُعّدت إلى {new}: كانت متأخرة</translation>
    </message>
    <message>
        <source>Escalated to {new}: nobody took it for {time}</source>
        <translation>صُعّدت إلى {new}: لم يأخذها أحد خلال {time}</translation>
    </message>
    <message>
        <source>Escalated to {new}: {time} before it was due</source>
        <translation>صُعّدت إلى {new}: قبل استحقاقها بـ {time}</translation>
    </message>
    <message>
        <source>Given to {new}, the deputy of {absent}: {load}</source>
        <translation>أُعطيت لـ {new} نائب {absent}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who had this customer before: {load}</source>
        <translation>أُعطيت لـ {new} الذي تولى هذا العميل من قبل: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the fewest: {load}</source>
        <translation>أُعطيت لـ {new} صاحب العدد الأقل: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the most room: {load}</source>
        <translation>أُعطيت لـ {new} صاحب السعة الأكبر: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who knows this best, at level {level}: {load}</source>
        <translation>أُعطيت لـ {new} الأعرف بهذا، المستوى {level}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who looks after this company: {load}</source>
        <translation>أُعطيت لـ {new} الذي يتولى هذه الشركة: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, whose turn it was: {load}</source>
        <translation>أُعطيت لـ {new} صاحب الدور: {load}</translation>
    </message>
    <message>
        <source>Moved to {new}: nobody was there</source>
        <translation>نُقلت إلى {new}: لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>{new} took this when it was offered</source>
        <translation>أخذها {new} عندما عُرضت</translation>
    </message>
    <message>
        <source>{open} of {limit}</source>
        <translation>{open} من {limit}</translation>
    </message>
    <message>
        <source>{open} of {limit}, longest idle</source>
        <translation>{open} من {limit}، الأطول فراغًا</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>يصعّد إلى</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>How a ticket that nobody has finds its agent. Whoever is away, outside their hours or has enough gets none; what waits goes out, the oldest first, as soon as somebody has room.</source>
        <translation>كيف تجد تذكرة بلا صاحب مسؤولها. الغائب أو من هو خارج ساعاته أو من لديه ما يكفيه لا يتلقى؛ وما ينتظر يُوزع، الأقدم أولًا، حالما يتسع وقت أحدهم.</translation>
    </message>
    <message>
        <source>Only with “To solve”</source>
        <translation>فقط عبر «التالي للحل»</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} من {all}</translation>
    </message>
    <message>
        <source>{name}, after {time}</source>
        <translation>{name}، بعد {time}</translation>
    </message>
</context>
<context>
    <name>RoutingTab</name>
    <message>
        <source>It escalates nowhere yet: choose a department under General.</source>
        <translation>لا يصعّد إلى مكان بعد: اختر قسمًا في «عام».</translation>
    </message>
    <message>
        <source>It escalates to {name}; that is chosen under General.</source>
        <translation>يصعّد إلى {name}؛ ويُختار ذلك في «عام».</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>When nobody takes them</source>
        <translation>عندما لا يأخذها أحد</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>جزء القاعدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Stop after this rule</source>
        <translation>التوقف بعد هذه القاعدة</translation>
    </message>
    <message>
        <source>Then stop: look at no further rules</source>
        <translation>ثم توقف: لا تنظر في قواعد أخرى</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>ما فعلته</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source> · </source>
        <comment>between the parts of a line</comment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n اليوم</numerusform>
            <numerusform>%n اليوم</numerusform>
            <numerusform>%n اليوم</numerusform>
            <numerusform>%n اليوم</numerusform>
            <numerusform>%n اليوم</numerusform>
            <numerusform>%n اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>متوقفة مؤقتًا: {reason}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>لم تعمل قط</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>then stop</source>
        <translation>ثم توقف</translation>
    </message>
    <message>
        <source>{name}, {below}, {state}</source>
        <translation>{name}، {below}، {state}</translation>
    </message>
</context>
<context>
    <name>RuleNotifications</name>
    <message numerus="yes">
        <source>Rules tell you of %Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر تخبرك بها القواعد</numerusform>
            <numerusform>تخبرك القواعد بتذكرة واحدة</numerusform>
            <numerusform>تخبرك القواعد بتذكرتين</numerusform>
            <numerusform>تخبرك القواعد بـ %Ln تذاكر</numerusform>
            <numerusform>تخبرك القواعد بـ %Ln تذكرة</numerusform>
            <numerusform>تخبرك القواعد بـ %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule}: #{number}</source>
        <translation>{rule}: #{number}</translation>
    </message>
</context>
<context>
    <name>RuleOffers</name>
    <message>
        <source>Rules by hand</source>
        <translation>قواعد يدوية</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>(say what is to happen)</source>
        <translation>(حدد ما يجب أن يحدث)</translation>
    </message>
    <message>
        <source>(say what)</source>
        <translation>(حدد ماذا)</translation>
    </message>
    <message>
        <source>At {time} on {days}</source>
        <translation>في {time} أيام {days}</translation>
    </message>
    <message>
        <source>Did nothing: {reason}</source>
        <translation>لم يُفعل شيء: {reason}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>كل يوم في {time}</translation>
    </message>
    <message>
        <source>It was to {act}.</source>
        <translation>كان عليها: {act}.</translation>
    </message>
    <message>
        <source>Left out: {act}. {reason}</source>
        <translation>تُرك: {act}. {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” did nothing: {reason}</source>
        <translation>القاعدة «{rule}» لم تفعل شيئًا: {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}</source>
        <translation>القاعدة «{rule}»: {acts}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}, because {conditions}</source>
        <translation>القاعدة «{rule}»: {acts}، لأن {conditions}</translation>
    </message>
    <message>
        <source>When a ticket is due in less than {time}</source>
        <translation>عندما تستحق تذكرة خلال أقل من {time}</translation>
    </message>
    <message>
        <source>When a ticket is older than {time}</source>
        <translation>عندما يزيد عمر تذكرة على {time}</translation>
    </message>
    <message>
        <source>When a ticket is overdue by {time}</source>
        <translation>عندما تتأخر تذكرة {time}</translation>
    </message>
    <message>
        <source>When no agent has answered for {time}</source>
        <translation>عندما لا يرد أي مسؤول منذ {time}</translation>
    </message>
    <message>
        <source>When the customer has not written for {time}</source>
        <translation>عندما لا يكتب العميل منذ {time}</translation>
    </message>
    <message>
        <source>When the status has not changed for {time}</source>
        <translation>عندما لا تتغير الحالة منذ {time}</translation>
    </message>
    <message>
        <source>When time passes</source>
        <translation>عندما يمر الوقت</translation>
    </message>
    <message>
        <source>When {trigger}</source>
        <translation>عندما {trigger}</translation>
    </message>
    <message>
        <source>add the note {value}</source>
        <translation>إضافة الملاحظة {value}</translation>
    </message>
    <message>
        <source>add the tag {value}</source>
        <translation>إضافة الوسم {value}</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>أضافت ملاحظة</translation>
    </message>
    <message>
        <source>added the tag {value}</source>
        <translation>أضافت الوسم {value}</translation>
    </message>
    <message>
        <source>answer the customer with {value}</source>
        <translation>الرد على العميل بـ {value}</translation>
    </message>
    <message>
        <source>answered the customer</source>
        <translation>ردت على العميل</translation>
    </message>
    <message>
        <source>ask the customer how we did</source>
        <translation>سؤال العميل عن رأيه في خدمتنا</translation>
    </message>
    <message>
        <source>asked the customer how we did</source>
        <translation>سألت العميل عن رأيه في خدمتنا</translation>
    </message>
    <message>
        <source>assign it to {value}</source>
        <translation>إسنادها إلى {value}</translation>
    </message>
    <message>
        <source>assigned it to {agent} ({way})</source>
        <translation>أسندتها إلى {agent} ({way})</translation>
    </message>
    <message>
        <source>assigned it to {value}</source>
        <translation>أسندتها إلى {value}</translation>
    </message>
    <message>
        <source>block the customer</source>
        <translation>حظر العميل</translation>
    </message>
    <message>
        <source>blocked the customer</source>
        <translation>حظرت العميل</translation>
    </message>
    <message>
        <source>bring it back from the spam</source>
        <translation>إعادتها من الرسائل المزعجة</translation>
    </message>
    <message>
        <source>brought it back from the spam</source>
        <translation>أعادتها من الرسائل المزعجة</translation>
    </message>
    <message>
        <source>change its subject to {value}</source>
        <translation>تغيير موضوعها إلى {value}</translation>
    </message>
    <message>
        <source>changed its priority to {value}</source>
        <translation>غيّرت أولويتها إلى {value}</translation>
    </message>
    <message>
        <source>changed its service level to {value}</source>
        <translation>غيّرت مستوى خدمتها إلى {value}</translation>
    </message>
    <message>
        <source>changed its status to {value}</source>
        <translation>غيّرت حالتها إلى {value}</translation>
    </message>
    <message>
        <source>changed its subject to {value}</source>
        <translation>غيّرت موضوعها إلى {value}</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>لم تغيّر شيئًا</translation>
    </message>
    <message>
        <source>changed the customer’s company to {value}</source>
        <translation>غيّرت شركة العميل إلى {value}</translation>
    </message>
    <message>
        <source>changed {field} to {value}</source>
        <translation>غيّرت {field} إلى {value}</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>أغلقتها</translation>
    </message>
    <message>
        <source>ended the looking at rules</source>
        <translation>أنهت النظر في القواعد</translation>
    </message>
    <message>
        <source>erase it for ever</source>
        <translation>محوها نهائيًا</translation>
    </message>
    <message>
        <source>erased it for ever</source>
        <translation>محتها نهائيًا</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>لمدة {time}</translation>
    </message>
    <message>
        <source>it does not have the tag {value}</source>
        <translation>ليس عليها الوسم {value}</translation>
    </message>
    <message>
        <source>it got the tag {value}</source>
        <translation>أُضيف إليها الوسم {value}</translation>
    </message>
    <message>
        <source>it has no tag</source>
        <translation>ليس عليها وسم</translation>
    </message>
    <message>
        <source>it has tags</source>
        <translation>عليها وسوم</translation>
    </message>
    <message>
        <source>it has the tag {value}</source>
        <translation>عليها الوسم {value}</translation>
    </message>
    <message>
        <source>it has the tags {value}</source>
        <translation>عليها الوسوم {value}</translation>
    </message>
    <message>
        <source>it is not so that {condition}</source>
        <translation>ليس صحيحًا أن {condition}</translation>
    </message>
    <message>
        <source>it lost the tag {value}</source>
        <translation>أُزيل عنها الوسم {value}</translation>
    </message>
    <message>
        <source>its tags changed</source>
        <translation>تغيرت وسومها</translation>
    </message>
    <message>
        <source>link it to the customer’s tickets alike of the last {value}</source>
        <translation>ربطها بتذاكر العميل المشابهة خلال آخر {value}</translation>
    </message>
    <message>
        <source>linked it to the customer’s tickets alike</source>
        <translation>ربطتها بتذاكر العميل المشابهة</translation>
    </message>
    <message>
        <source>look at no further rules</source>
        <translation>عدم النظر في قواعد أخرى</translation>
    </message>
    <message>
        <source>made {value} the customer</source>
        <translation>جعلت {value} العميل</translation>
    </message>
    <message>
        <source>make {value} the customer</source>
        <translation>جعل {value} العميل</translation>
    </message>
    <message>
        <source>marked it as spam</source>
        <translation>وسمتها مزعجة</translation>
    </message>
    <message>
        <source>mention {value} in a note</source>
        <translation>ذكر {value} في ملاحظة</translation>
    </message>
    <message>
        <source>mentioned {value} in a note</source>
        <translation>ذكرت {value} في ملاحظة</translation>
    </message>
    <message>
        <source>merge it into the customer’s ticket alike of the last {value}</source>
        <translation>دمجها في تذكرة العميل المشابهة خلال آخر {value}</translation>
    </message>
    <message>
        <source>merged it into the customer’s ticket alike</source>
        <translation>دمجتها في تذكرة العميل المشابهة</translation>
    </message>
    <message>
        <source>move it to {value}</source>
        <translation>نقلها إلى {value}</translation>
    </message>
    <message>
        <source>moved it to the trash</source>
        <translation>نقلتها إلى المهملات</translation>
    </message>
    <message>
        <source>moved it to {value}</source>
        <translation>نقلتها إلى {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>أعادت فتحها</translation>
    </message>
    <message>
        <source>postpone it {value}</source>
        <translation>تأجيلها {value}</translation>
    </message>
    <message>
        <source>postponed it {value}</source>
        <translation>أجّلتها {value}</translation>
    </message>
    <message>
        <source>put it among the spam</source>
        <translation>نقلها إلى الرسائل المزعجة</translation>
    </message>
    <message>
        <source>put it into the trash</source>
        <translation>نقلها إلى المهملات</translation>
    </message>
    <message>
        <source>ran the macro {value}</source>
        <translation>شغّلت الماكرو {value}</translation>
    </message>
    <message>
        <source>remove the tag {value}</source>
        <translation>إزالة الوسم {value}</translation>
    </message>
    <message>
        <source>removed the tag {value}</source>
        <translation>أزالت الوسم {value}</translation>
    </message>
    <message>
        <source>replace its tags by {value}</source>
        <translation>استبدال وسومها بـ {value}</translation>
    </message>
    <message>
        <source>replaced its tags by {value}</source>
        <translation>استبدلت وسومها بـ {value}</translation>
    </message>
    <message>
        <source>resolve it</source>
        <translation>حلها</translation>
    </message>
    <message>
        <source>resolve it without telling the customer</source>
        <translation>حلها دون إخبار العميل</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>حلتها</translation>
    </message>
    <message>
        <source>resolved it without telling the customer</source>
        <translation>حلتها دون إخبار العميل</translation>
    </message>
    <message>
        <source>run the macro {value}</source>
        <translation>تشغيل الماكرو {value}</translation>
    </message>
    <message>
        <source>send the mail {subject} to {to}</source>
        <translation>إرسال الرسالة {subject} إلى {to}</translation>
    </message>
    <message>
        <source>sent the mail {subject} to {to}</source>
        <translation>أرسلت الرسالة {subject} إلى {to}</translation>
    </message>
    <message>
        <source>set its priority to {value}</source>
        <translation>تعيين أولويتها {value}</translation>
    </message>
    <message>
        <source>set its service level to {value}</source>
        <translation>تعيين مستوى خدمتها {value}</translation>
    </message>
    <message>
        <source>set its status to {value}</source>
        <translation>تعيين حالتها {value}</translation>
    </message>
    <message>
        <source>set the customer’s company to {value}</source>
        <translation>تعيين شركة العميل {value}</translation>
    </message>
    <message>
        <source>set {field} to {value}</source>
        <translation>تعيين {field} إلى {value}</translation>
    </message>
    <message>
        <source>show a notice to {value}</source>
        <translation>عرض إشعار لـ {value}</translation>
    </message>
    <message>
        <source>showed a notice to {value}</source>
        <translation>عرضت إشعارًا لـ {value}</translation>
    </message>
    <message>
        <source>tell the program at {value}</source>
        <translation>إخبار البرنامج في {value}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>الترويسة {name}</translation>
    </message>
    <message>
        <source>told the program at {value}</source>
        <translation>أخبرت البرنامج في {value}</translation>
    </message>
    <message>
        <source>{acts}, because {conditions}</source>
        <translation>{acts}، لأن {conditions}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} يبدأ بـ {value}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} تغيّر</translation>
    </message>
    <message>
        <source>{field} changed from {value}</source>
        <translation>{field} تغيّر من {value}</translation>
    </message>
    <message>
        <source>{field} changed to {value}</source>
        <translation>{field} تغيّر إلى {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} يحتوي {value}</translation>
    </message>
    <message>
        <source>{field} does not contain {value}</source>
        <translation>{field} لا يحتوي {value}</translation>
    </message>
    <message>
        <source>{field} ends with {value}</source>
        <translation>{field} ينتهي بـ {value}</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} بعد {value}</translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation>{field} لا يقل عن {value}</translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation>{field} لا يزيد على {value}</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} قبل {value}</translation>
    </message>
    <message>
        <source>{field} is between {value}</source>
        <translation>{field} بين {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} فارغ</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} أقل من {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} أكثر من {value}</translation>
    </message>
    <message>
        <source>{field} is none of {value}</source>
        <translation>{field} ليس أيًا من {value}</translation>
    </message>
    <message>
        <source>{field} is not empty</source>
        <translation>{field} ليس فارغًا</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} ليس {value}</translation>
    </message>
    <message>
        <source>{field} is within the last {value}</source>
        <translation>{field} خلال آخر {value}</translation>
    </message>
    <message>
        <source>{field} is within the next {value}</source>
        <translation>{field} خلال {value} القادمة</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} هو {value}</translation>
    </message>
    <message>
        <source>{field} matches the pattern {value}</source>
        <translation>{field} يطابق النمط {value}</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field} كان فارغًا</translation>
    </message>
    <message>
        <source>{field} was {value}</source>
        <translation>{field} كان {value}</translation>
    </message>
    <message>
        <source>{field} went down</source>
        <translation>{field} انخفض</translation>
    </message>
    <message>
        <source>{field} went up</source>
        <translation>{field} ارتفع</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}، أو {second}</translation>
    </message>
    <message>
        <source>{sentence} Only for tickets of {department}.</source>
        <translation>{sentence} لتذاكر {department} فقط.</translation>
    </message>
    <message>
        <source>{sentence} Then no further rule is looked at.</source>
        <translation>{sentence} ثم لا يُنظر في قاعدة أخرى.</translation>
    </message>
    <message>
        <source>{when}, if {conditions}: {acts}.</source>
        <translation>{when}، إذا {conditions}: {acts}.</translation>
    </message>
    <message>
        <source>{when}: {acts}.</source>
        <translation>{when}: {acts}.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <comment>a list of values or of clauses</comment>
        <translation>{words} و{last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <comment>a list of values</comment>
        <translation>{words} أو {last}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>Calls to other programs…</source>
        <translation>استدعاءات البرامج الأخرى…</translation>
    </message>
    <message>
        <source>Export all rules…</source>
        <translation>تصدير كل القواعد…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>استيراد قواعد…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
</context>
<context>
    <name>RuleWork</name>
    <message>
        <source>A rule that sets itself off again stops after eight steps, but does its work eight times.</source>
        <translation>القاعدة التي تشغّل نفسها تتوقف بعد ثماني خطوات، لكنها تعمل ثماني مرات.</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Erase tickets for ever?</source>
        <translation>هل تمحو التذاكر نهائيًا؟</translation>
    </message>
    <message>
        <source>It stops at once. What it did stays in the histories of the tickets.</source>
        <translation>تتوقف فورًا. وما فعلته يبقى في سجلات التذاكر.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>هل تحفظ تغييرات {name}؟</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Save the rule?</source>
        <translation>هل تحفظ القاعدة؟</translation>
    </message>
    <message>
        <source>Switch on anyway</source>
        <translation>تشغيل رغم ذلك</translation>
    </message>
    <message>
        <source>These rules can set each other off</source>
        <translation>قد تشغّل هذه القواعد بعضها بعضًا</translation>
    </message>
    <message>
        <source>This rule erases every ticket it holds for, by itself. Nothing brings them back.</source>
        <translation>تمحو هذه القاعدة بنفسها كل تذكرة تنطبق عليها. ولا شيء يعيدها.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>ما غيّرته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>{problem}

{words}</source>
        <translation>{problem}

{words}</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A customer rates us</source>
        <translation>عميل يقيّمنا</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>عميل يكتب</translation>
    </message>
    <message>
        <source>A field changes</source>
        <translation>يتغير حقل</translation>
    </message>
    <message>
        <source>A machine writes</source>
        <translation>تكتب آلة</translation>
    </message>
    <message>
        <source>A message cannot be delivered</source>
        <translation>تعذر تسليم رسالة</translation>
    </message>
    <message>
        <source>A message is sent</source>
        <translation>تُرسل رسالة</translation>
    </message>
    <message>
        <source>A note is added</source>
        <translation>تُضاف ملاحظة</translation>
    </message>
    <message>
        <source>A postponed ticket comes back</source>
        <translation>تعود تذكرة مؤجلة</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>A service level begins to count</source>
        <translation>يبدأ حساب مستوى خدمة</translation>
    </message>
    <message>
        <source>A service level breaks</source>
        <translation>يُخرق مستوى خدمة</translation>
    </message>
    <message>
        <source>A service level is about to break</source>
        <translation>مستوى خدمة على وشك أن يُخرق</translation>
    </message>
    <message>
        <source>A ticket is created</source>
        <translation>تُنشأ تذكرة</translation>
    </message>
    <message>
        <source>A ticket is due in less than</source>
        <translation>تستحق تذكرة خلال أقل من</translation>
    </message>
    <message>
        <source>A ticket is older than</source>
        <translation>عمر التذكرة أكثر من</translation>
    </message>
    <message>
        <source>A ticket is overdue by</source>
        <translation>تأخرت تذكرة بمقدار</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>العنوان (https)</translation>
    </message>
    <message>
        <source>Address that takes no answers</source>
        <translation>عنوان لا يقبل الردود</translation>
    </message>
    <message>
        <source>Addresses of the customer</source>
        <translation>عناوين العميل</translation>
    </message>
    <message>
        <source>Age of the ticket</source>
        <translation>عمر التذكرة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Agent who did it</source>
        <translation>المسؤول الذي فعل ذلك</translation>
    </message>
    <message>
        <source>Agents it was given to</source>
        <translation>المسؤولون الذين أُسندت إليهم</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>An agent answers</source>
        <translation>مسؤول يرد</translation>
    </message>
    <message>
        <source>An agent leaves the ticket without doing anything</source>
        <translation>مسؤول يغادر التذكرة دون فعل شيء</translation>
    </message>
    <message>
        <source>An agent opens the ticket</source>
        <translation>مسؤول يفتح التذكرة</translation>
    </message>
    <message>
        <source>Answer the customer</source>
        <translation>الرد على العميل</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>رد على دعوة</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>تذهب الردود إلى</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>Ask the customer how we did</source>
        <translation>سؤال العميل عن رأيه في خدمتنا</translation>
    </message>
    <message>
        <source>Asks for no automatic answer</source>
        <translation>يطلب عدم الرد الآلي</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>المسؤول المسند</translation>
    </message>
    <message>
        <source>Assigned agent is</source>
        <translation>المسؤول المسند حالته</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>في أوقات معينة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Available agents of the department</source>
        <translation>المسؤولون المتاحون في القسم</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Away from the office</source>
        <translation>خارج المكتب</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Block the customer</source>
        <translation>حظر العميل</translation>
    </message>
    <message>
        <source>Bring back from the spam</source>
        <translation>إعادة من الرسائل المزعجة</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Change the customer&apos;s company</source>
        <translation>تغيير شركة العميل</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>دردشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Comment on the rating</source>
        <translation>تعليق على التقييم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>تعذر التسليم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer has waited</source>
        <translation>انتظر العميل</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>العميل محظور</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Erase every ticket for which the conditions hold</source>
        <translation>محو كل تذكرة تنطبق عليها الشروط</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>First ticket of the customer</source>
        <translation>أول تذكرة للعميل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>معاد توجيهها</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>من (العنوان)</translation>
    </message>
    <message>
        <source>From (name)</source>
        <translation>من (الاسم)</translation>
    </message>
    <message>
        <source>From a machine</source>
        <translation>من آلة</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>من العميل</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>يسلّم عمله</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>فيها مرفق</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>I know that nothing brings it back</source>
        <translation>أعلم أن لا شيء يعيدها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Important customer</source>
        <translation>عميل مهم</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>واجهة للبرامج</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Kind of status</source>
        <translation>نوع الحالة</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>لغة العميل</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Link to the customer&apos;s earlier tickets alike</source>
        <translation>ربط بتذاكر العميل السابقة المشابهة</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>التذاكر المرتبطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>ماكرو</translation>
    </message>
    <message>
        <source>Mail domain of the customer</source>
        <translation>نطاق بريد العميل</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>Mass mail</source>
        <translation>بريد جماعي</translation>
    </message>
    <message>
        <source>Mention a colleague in a note</source>
        <translation>ذكر زميل في ملاحظة</translation>
    </message>
    <message>
        <source>Merge into the customer&apos;s earlier ticket alike</source>
        <translation>دمج في تذكرة العميل السابقة المشابهة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Minutes after midnight</source>
        <translation>دقائق بعد منتصف الليل</translation>
    </message>
    <message>
        <source>Minutes apart at most</source>
        <translation>أقصى فرق بالدقائق</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Move to department</source>
        <translation>نقل إلى القسم</translation>
    </message>
    <message>
        <source>Name of an attachment</source>
        <translation>اسم مرفق</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>No address to return to</source>
        <translation>لا عنوان للإرجاع</translation>
    </message>
    <message>
        <source>No agent has answered for</source>
        <translation>لم يرد أي مسؤول منذ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number of messages from the customer</source>
        <translation>عدد رسائل العميل</translation>
    </message>
    <message>
        <source>Number of our answers</source>
        <translation>عدد ردودنا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Open tickets of the assigned agent</source>
        <translation>التذاكر المفتوحة للمسؤول المسند</translation>
    </message>
    <message>
        <source>Open tickets of the customer</source>
        <translation>التذاكر المفتوحة للعميل</translation>
    </message>
    <message>
        <source>Open tickets without agent in the department</source>
        <translation>التذاكر المفتوحة بلا مسؤول في القسم</translation>
    </message>
    <message>
        <source>Our address that it was sent to</source>
        <translation>عنواننا الذي أُرسلت إليه</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>ردنا</translation>
    </message>
    <message>
        <source>Our own mail coming back</source>
        <translation>بريدنا العائد إلينا</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Put among the spam</source>
        <translation>نقل إلى الرسائل المزعجة</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Rating in words</source>
        <translation>التقييم بالكلمات</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>استبدال كل الوسوم</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>Resolve without telling the customer</source>
        <translation>حل دون إخبار العميل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>تشغيل ماكرو</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>رد محفوظ</translation>
    </message>
    <message>
        <source>Says that a mail could not be delivered</source>
        <translation>تقول إن رسالة تعذر تسليمها</translation>
    </message>
    <message>
        <source>Send a mail to</source>
        <translation>إرسال رسالة إلى</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>مرسلة آليًا</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>تعيين حقل مخصص</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>تعيين الأولوية</translation>
    </message>
    <message>
        <source>Set the service level</source>
        <translation>تعيين مستوى الخدمة</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>تعيين الحالة</translation>
    </message>
    <message>
        <source>Set the subject</source>
        <translation>تعيين الموضوع</translation>
    </message>
    <message>
        <source>Show a notice to</source>
        <translation>عرض إشعار لـ</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>حجم الرسالة</translation>
    </message>
    <message>
        <source>Somebody starts it by hand</source>
        <translation>يشغّلها أحدهم يدويًا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>الرسائل المزعجة</translation>
    </message>
    <message>
        <source>State of the service level</source>
        <translation>حالة مستوى الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Stop: no further rules</source>
        <translation>توقف: لا قواعد أخرى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Subject of the message</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>إخبار برنامج آخر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text with quotations</source>
        <translation>النص مع الاقتباسات</translation>
    </message>
    <message>
        <source>Text without quotations</source>
        <translation>النص دون الاقتباسات</translation>
    </message>
    <message>
        <source>The assigned agent becomes available or away</source>
        <translation>يصبح المسؤول المسند متاحًا أو غائبًا</translation>
    </message>
    <message>
        <source>The assigned agent changes</source>
        <translation>يتغير المسؤول المسند</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>The customer has not written for</source>
        <translation>لم يكتب العميل منذ</translation>
    </message>
    <message>
        <source>The customer&apos;s card changes</source>
        <translation>تتغير بطاقة العميل</translation>
    </message>
    <message>
        <source>The department changes</source>
        <translation>يتغير القسم</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>المكتب نفسه</translation>
    </message>
    <message>
        <source>The priority changes</source>
        <translation>تتغير الأولوية</translation>
    </message>
    <message>
        <source>The queue of the department grows or shrinks</source>
        <translation>يطول طابور القسم أو يقصر</translation>
    </message>
    <message>
        <source>The status changes</source>
        <translation>تتغير الحالة</translation>
    </message>
    <message>
        <source>The status has not changed for</source>
        <translation>لم تتغير الحالة منذ</translation>
    </message>
    <message>
        <source>The subject changes</source>
        <translation>يتغير الموضوع</translation>
    </message>
    <message>
        <source>The tags change</source>
        <translation>تتغير الوسوم</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Tickets are linked</source>
        <translation>تُربط تذاكر</translation>
    </message>
    <message>
        <source>Tickets are merged</source>
        <translation>تُدمج تذاكر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time in this status</source>
        <translation>المدة في هذه الحالة</translation>
    </message>
    <message>
        <source>Time since an earlier ticket alike</source>
        <translation>المدة منذ تذكرة سابقة مشابهة</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>المدة منذ كتب العميل</translation>
    </message>
    <message>
        <source>Time since we answered</source>
        <translation>المدة منذ رددنا</translation>
    </message>
    <message>
        <source>Time until due</source>
        <translation>المدة حتى الاستحقاق</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>مرات إعادة الفتح</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Type of an attachment</source>
        <translation>نوع مرفق</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <translation>قيمة {field}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعل ذلك</translation>
    </message>
    <message>
        <source>Why it counts as a machine&apos;s</source>
        <translation>لماذا تُعد من آلة</translation>
    </message>
    <message>
        <source>Within business hours</source>
        <translation>ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>كتبتها آلة</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>نسخة مكررة</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>توجد</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>تغيّر من</translation>
    </message>
    <message>
        <source>changed to</source>
        <translation>تغيّر إلى</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>contains all of</source>
        <translation>يحتوي كل من</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>يحتوي واحدًا من</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a length of time</comment>
        <translation>لـ</translation>
    </message>
    <message>
        <source>got</source>
        <translation>حصل على</translation>
    </message>
    <message>
        <source>have all of</source>
        <translation>فيها كل من</translation>
    </message>
    <message>
        <source>have none of</source>
        <translation>ليس فيها أي من</translation>
    </message>
    <message>
        <source>have one of</source>
        <translation>فيها واحد من</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ليس أيًا من</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ليس فارغًا</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>واحد من</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>خلال آخر</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>خلال القادم من</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>فقد</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>يطابق التعبير النمطي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>the assigned agent</source>
        <translation>المسؤول المسند</translation>
    </message>
    <message>
        <source>the author of the rule</source>
        <translation>كاتب القاعدة</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>the customer and everybody in copy</source>
        <translation>العميل وكل من في النسخة</translation>
    </message>
    <message>
        <source>the members of the department</source>
        <translation>أعضاء القسم</translation>
    </message>
    <message>
        <source>until we open again</source>
        <translation>حتى نفتح من جديد</translation>
    </message>
    <message>
        <source>went down</source>
        <translation>انخفض</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>ارتفع</translation>
    </message>
    <message>
        <source>who has the fewest open tickets</source>
        <translation>من لديه أقل عدد من التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>who last answered this customer</source>
        <translation>آخر من رد على هذا العميل</translation>
    </message>
    <message>
        <source>who last worked on the ticket</source>
        <translation>آخر من عمل على التذكرة</translation>
    </message>
    <message>
        <source>who looks after the company</source>
        <translation>من يتولى الشركة</translation>
    </message>
    <message>
        <source>whom the department&apos;s routing chooses</source>
        <translation>من يختاره توزيع القسم</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>صاحب الدور</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>This rule stopped by itself: {reason} Save it again when that is put right.</source>
        <translation>توقفت هذه القاعدة من تلقاء نفسها: {reason} احفظها ثانية بعد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>You can look at this rule, but not change it.</source>
        <translation>يمكنك النظر إلى هذه القاعدة دون تغييرها.</translation>
    </message>
    <message>
        <source>automation trigger condition action simulator import export</source>
        <translation>أتمتة مشغّل شرط إجراء محاكاة استيراد تصدير</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
</context>
<context>
    <name>SatisfactionPage</name>
    <message>
        <source>A customer gets</source>
        <translation>ما يصل إلى العميل</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>The words can be changed under Templates; every customer gets them in their own language.</source>
        <translation>يمكن تغيير النص في القوالب؛ ويصل كل عميل بلغته.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>What is red has no value here. Type over it before you send.</source>
        <translation>ما بالأحمر بلا قيمة هنا. اكتب فوقه قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>الردود المحفوظة والماكرو</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert, Esc to go on writing</source>
        <translation>↑ ↓ للاختيار، Enter للإدراج، Esc لمتابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>SeeAsWindow</name>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>You see what {name} sees. Nothing can be changed.</source>
        <translation>أنت ترى ما يراه {name}. لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>{desk} as {name} sees it – Deskbell</source>
        <translation>{desk} كما يراه {name} – Deskbell</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي تذكرة</numerusform>
            <numerusform>اختيرت تذكرة واحدة</numerusform>
            <numerusform>اختيرت تذكرتان</numerusform>
            <numerusform>اختيرت %Ln تذاكر</numerusform>
            <numerusform>اختيرت %Ln تذكرة</numerusform>
            <numerusform>اختيرت %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and arrows choose more; Esc chooses one.</source>
        <translation>‏Shift مع الأسهم لاختيار المزيد، وEsc لاختيار واحدة.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>بعد 3 ساعات</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>طرق أخرى للإرسال</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send and postpone</source>
        <translation>إرسال وتأجيل</translation>
    </message>
    <message>
        <source>Send as Waiting</source>
        <translation>إرسال وانتظار</translation>
    </message>
    <message>
        <source>Send as {status}</source>
        <translation>إرسال بحالة «{status}»</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply is on its way.</source>
        <translation>الرد في طريقه.</translation>
    </message>
    <message numerus="yes">
        <source>Reply sends in %n s</source>
        <translation>
            <numerusform>يُرسل الرد الآن</numerusform>
            <numerusform>يُرسل الرد خلال ثانية واحدة</numerusform>
            <numerusform>يُرسل الرد خلال ثانيتين</numerusform>
            <numerusform>يُرسل الرد خلال %n ثوانٍ</numerusform>
            <numerusform>يُرسل الرد خلال %n ثانية</numerusform>
            <numerusform>يُرسل الرد خلال %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>Move this line</source>
        <translation>نقل هذا السطر</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Fill in address, database and login first.</source>
        <translation>املأ أولًا العنوان وقاعدة البيانات والحساب.</translation>
    </message>
    <message>
        <source>Known to this computer</source>
        <translation>معروفة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Share on this server…</source>
        <translation>المشاركة على هذا الخادم…</translation>
    </message>
    <message>
        <source>Signed by a certificate in a file…</source>
        <translation>موقّعة بشهادة في ملف…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test it first.</source>
        <translation>اختبره أولًا.</translation>
    </message>
    <message>
        <source>The connection is always encrypted, and the server has to prove that it is the one named above.</source>
        <translation>الاتصال مشفّر دائمًا، وعلى الخادم أن يثبت أنه المذكور أعلاه.</translation>
    </message>
    <message>
        <source>The server’s certificate is</source>
        <translation>شهادة الخادم</translation>
    </message>
    <message>
        <source>This login has to own the database. Agents get logins of their own when you invite them.</source>
        <translation>يجب أن يملك هذا الحساب قاعدة البيانات. يحصل المسؤولون على حسابات خاصة بهم عند دعوتهم.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>A day off: {day}.</source>
        <translation>يوم عطلة: {day}.</translation>
    </message>
    <message>
        <source>A ticket of {start} with priority “{priority}” {promises}.</source>
        <translation>تذكرة في {start} بأولوية «{priority}» {promises}.</translation>
    </message>
    <message>
        <source>All the time it is new or open.</source>
        <translation>طوال الوقت الذي تكون فيه جديدة أو مفتوحة.</translation>
    </message>
    <message>
        <source>All the time the customer waits for us.</source>
        <translation>طوال الوقت الذي ينتظرنا فيه العميل.</translation>
    </message>
    <message>
        <source>Another service level or priority broke it, not time.</source>
        <translation>خالفه تغيير مستوى الخدمة أو الأولوية، لا مرور الوقت.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Between two messages of ours, while open.</source>
        <translation>بين رسالتين منا ما دامت مفتوحة.</translation>
    </message>
    <message>
        <source>Business hours began.</source>
        <translation>بدأت ساعات العمل.</translation>
    </message>
    <message>
        <source>Business hours ended.</source>
        <translation>انتهت ساعات العمل.</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>انتظار العميل</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <translation>انتهى بعد {time}</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>From each later message to its answer.</source>
        <translation>من كل رسالة لاحقة إلى ردها.</translation>
    </message>
    <message>
        <source>From the first message to the answer.</source>
        <translation>من الرسالة الأولى إلى الرد.</translation>
    </message>
    <message>
        <source>From the first message until it is solved.</source>
        <translation>من الرسالة الأولى حتى الحل.</translation>
    </message>
    <message>
        <source>It is due {when}.</source>
        <translation>يستحق في {when}.</translation>
    </message>
    <message>
        <source>It is late because the promise was changed.</source>
        <translation>تأخرت لأن الوعد تغيّر.</translation>
    </message>
    <message>
        <source>It was due {when}.</source>
        <translation>استحق في {when}.</translation>
    </message>
    <message>
        <source>Met in {time}</source>
        <translation>تحقق في {time}</translation>
    </message>
    <message>
        <source>Missed, took {time}</source>
        <translation>فات، استغرق {time}</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>الرد التالي</translation>
    </message>
    <message>
        <source>Nobody had the ticket any more.</source>
        <translation>لم تعد التذكرة عند أحد.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None, by hand</source>
        <translation>لا شيء، يدويًا</translation>
    </message>
    <message>
        <source>Nothing is promised yet. Type a time, such as 4 h.</source>
        <translation>لا وعد بعد. اكتب زمنًا مثل 4 h.</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>عملنا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused, {time} left</source>
        <translation>متوقف مؤقتًا، بقي {time}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>Regular news</source>
        <translation>أخبار منتظمة</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: due soon</source>
        <translation>مستوى الخدمة {level} – {clock}: يستحق قريبًا</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: overdue</source>
        <translation>مستوى الخدمة {level} – {clock}: تجاوز الموعد</translation>
    </message>
    <message>
        <source>The customer wrote.</source>
        <translation>كتب العميل.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>أول ما يناسب</translation>
    </message>
    <message>
        <source>The priority became “{priority}”.</source>
        <translation>صارت الأولوية «{priority}».</translation>
    </message>
    <message>
        <source>The service level became “{name}”.</source>
        <translation>صار مستوى الخدمة «{name}».</translation>
    </message>
    <message>
        <source>The service level is paused</source>
        <translation>مستوى الخدمة متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The service level was taken away.</source>
        <translation>أُزيل مستوى الخدمة.</translation>
    </message>
    <message>
        <source>The status became “{status}”.</source>
        <translation>صارت الحالة «{status}».</translation>
    </message>
    <message>
        <source>The ticket came back to the inbox.</source>
        <translation>عادت التذكرة إلى الوارد.</translation>
    </message>
    <message>
        <source>The ticket came to “{name}”.</source>
        <translation>وصلت التذكرة إلى «{name}».</translation>
    </message>
    <message>
        <source>The ticket was marked as spam.</source>
        <translation>وُسمت التذكرة مزعجة.</translation>
    </message>
    <message>
        <source>The ticket was moved to the trash.</source>
        <translation>نُقلت التذكرة إلى المهملات.</translation>
    </message>
    <message>
        <source>The ticket was moved.</source>
        <translation>نُقلت التذكرة.</translation>
    </message>
    <message>
        <source>The time began.</source>
        <translation>بدأ الوقت.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>انتهى الوقت.</translation>
    </message>
    <message>
        <source>Until somebody has the ticket.</source>
        <translation>حتى يتولى أحدهم التذكرة.</translation>
    </message>
    <message>
        <source>We answered.</source>
        <translation>رددنا.</translation>
    </message>
    <message>
        <source>belongs to somebody by {due}</source>
        <translation>يتولاها أحدهم بحلول {due}</translation>
    </message>
    <message>
        <source>gets each later answer within {time}</source>
        <translation>تُجاب كل رسالة لاحقة خلال {time}</translation>
    </message>
    <message>
        <source>gets news every {time}</source>
        <translation>تصلها أخبار كل {time}</translation>
    </message>
    <message>
        <source>is answered by {due}</source>
        <translation>تُجاب بحلول {due}</translation>
    </message>
    <message>
        <source>is resolved by {due}</source>
        <translation>تُحل بحلول {due}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>takes us {time} at most</source>
        <translation>تستغرق منا {time} على الأكثر</translation>
    </message>
    <message>
        <source>waits for us {time} at most</source>
        <translation>تنتظرنا {time} على الأكثر</translation>
    </message>
    <message>
        <source>{clock} {time}</source>
        <translation>{clock} {time}</translation>
    </message>
    <message>
        <source>{clock}: due {when}, in {time}</source>
        <translation>{clock}: يستحق {when}، خلال {time}</translation>
    </message>
    <message>
        <source>{clock}: was due {when}, {time} ago</source>
        <translation>{clock}: استحق {when}، قبل {time}</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{left} · {when}</source>
        <translation>{left} · {when}</translation>
    </message>
    <message>
        <source>{name}, by hand</source>
        <translation>{name}، يدويًا</translation>
    </message>
    <message>
        <source>{spent} of {target} used.</source>
        <translation>استُهلك {spent} من {target}.</translation>
    </message>
    <message>
        <source>{start} – {end}: {what}, {time}. {reason}</source>
        <translation>{start} – {end}: {what}، {time}. {reason}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>متأخر {time}</translation>
    </message>
    <message>
        <source>“{name}” got the ticket.</source>
        <translation>تسلّم «{name}» التذكرة.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 asks after every ticket.</source>
        <translation>0 يسأل بعد كل تذكرة.</translation>
    </message>
    <message>
        <source>0 is no limit. A member&apos;s own limit goes before it.</source>
        <translation>0 يعني بلا حد. حد العضو نفسه مقدَّم عليه.</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>‏0 يُبقيها.</translation>
    </message>
    <message>
        <source>0 leaves it with its agent.</source>
        <translation>‏0 يتركها لدى مسؤولها.</translation>
    </message>
    <message>
        <source>0 leaves them resolved.</source>
        <translation>‏0 يبقيها محلولة.</translation>
    </message>
    <message>
        <source>0 low, 1 normal, 2 high, 3 urgent.</source>
        <translation>‏0 منخفضة، 1 عادية، 2 مرتفعة، 3 عاجلة.</translation>
    </message>
    <message>
        <source>0 never.</source>
        <translation>0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Addresses, with commas between them.</source>
        <translation>عناوين تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Agent active again</source>
        <translation>أُعيد تفعيل المسؤول</translation>
    </message>
    <message>
        <source>Agent and department</source>
        <translation>المسؤول والقسم</translation>
    </message>
    <message>
        <source>Agent changed</source>
        <translation>غُيّر المسؤول</translation>
    </message>
    <message>
        <source>Agent deactivated</source>
        <translation>عُطّل المسؤول</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Agents may use a signature of their own</source>
        <translation>يمكن للمسؤولين استخدام توقيع خاص بهم</translation>
    </message>
    <message>
        <source>Agents take the next one</source>
        <translation>المسؤولون يأخذون التالية</translation>
    </message>
    <message>
        <source>Agents take tickets only through “To solve”</source>
        <translation>يأخذ المسؤولون التذاكر عبر «التالي للحل» فقط</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Also give tickets to agents who are busy or away</source>
        <translation>إعطاء التذاكر أيضًا للمسؤولين المشغولين أو الغائبين</translation>
    </message>
    <message>
        <source>Always answer from the department&apos;s own mailbox</source>
        <translation>الرد دائمًا من صندوق بريد القسم</translation>
    </message>
    <message>
        <source>An agent&apos;s shown name, if there is one, stands for the name.</source>
        <translation>يحل الاسم الظاهر للمسؤول، إن وُجد، محل اسمه.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Ask customers how we did when their ticket is resolved</source>
        <translation>سؤال العملاء عن خدمتنا عند حل تذكرتهم</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>الأتمتة</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>غُيّر التوفر</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Begin a new ticket linked to it</source>
        <translation>بدء تذكرة جديدة مرتبطة بها</translation>
    </message>
    <message>
        <source>Beginning of a first mail to a customer</source>
        <translation>بداية أول رسالة إلى العميل</translation>
    </message>
    <message>
        <source>Best skill first</source>
        <translation>الأمهر أولًا</translation>
    </message>
    <message>
        <source>Blind copies of every answer</source>
        <translation>نسخ مخفية من كل رد</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Business hours added</source>
        <translation>أُضيفت ساعات العمل</translation>
    </message>
    <message>
        <source>Business hours changed</source>
        <translation>تغيرت ساعات العمل</translation>
    </message>
    <message>
        <source>Business hours deleted</source>
        <translation>حُذفت ساعات العمل</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>By mail, without a web page: they press a link or reply with one number.</source>
        <translation>بالبريد دون صفحة ويب: يضغطون رابطًا أو يردون برقم واحد.</translation>
    </message>
    <message>
        <source>Close resolved tickets after days</source>
        <translation>إغلاق التذاكر المحلولة بعد أيام</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>غُيّر اللون</translation>
    </message>
    <message>
        <source>Confirm new tickets by mail</source>
        <translation>تأكيد التذاكر الجديدة بالبريد</translation>
    </message>
    <message>
        <source>Confirmation outside working hours</source>
        <translation>التأكيد خارج ساعات العمل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>Days after which closed tickets are put into the trash</source>
        <translation>عدد الأيام قبل نقل التذاكر المغلقة إلى المهملات</translation>
    </message>
    <message>
        <source>Days in which a closed ticket is reopened</source>
        <translation>عدد الأيام التي يُعاد خلالها فتح التذكرة المغلقة</translation>
    </message>
    <message>
        <source>Days in which nobody is asked twice</source>
        <translation>أيام لا يُسأل فيها أحد مرتين</translation>
    </message>
    <message>
        <source>Days in which they can answer and change their answer</source>
        <translation>أيام يمكنهم فيها الإجابة وتغييرها</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>عدد عشري</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Department archived</source>
        <translation>أُرشف القسم</translation>
    </message>
    <message>
        <source>Department back in use</source>
        <translation>أُعيد استخدام القسم</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>غُيّر القسم</translation>
    </message>
    <message>
        <source>Department created</source>
        <translation>أُنشئ القسم</translation>
    </message>
    <message>
        <source>Department that takes over while nobody is there</source>
        <translation>القسم الذي يتولى ما دام لا أحد هناك</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Deputy changed</source>
        <translation>غُيّر النائب</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>كل الأعضاء</translation>
    </message>
    <message>
        <source>Everybody, as if they were members</source>
        <translation>الجميع، كأنهم أعضاء</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Fewest open tickets first</source>
        <translation>الأقل تذاكر مفتوحة أولًا</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>أُضيف الحقل</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>غُيّر الحقل</translation>
    </message>
    <message>
        <source>Field deleted</source>
        <translation>حُذف الحقل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Fields to be filled in before a ticket is resolved or closed</source>
        <translation>حقول يجب ملؤها قبل حل التذكرة أو إغلاقها</translation>
    </message>
    <message>
        <source>Fill members of a higher priority first</source>
        <translation>الأعضاء ذوو الأولوية الأعلى أولًا</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Good, fine or bad</source>
        <translation>جيدة أو مقبولة أو سيئة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hours after resolving before they are asked</source>
        <translation>ساعات بعد الحل قبل سؤالهم</translation>
    </message>
    <message>
        <source>How new tickets are given out</source>
        <translation>كيف تُوزع التذاكر الجديدة</translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation>كيف يجيبون</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>It can be taken back meanwhile. Who may send without delay is not held up.</source>
        <translation>يمكن التراجع عن الإرسال في هذه الأثناء. ولا ينتظر من يحق له الإرسال دون تأخير.</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>نوع العملاء</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>Letter reset</source>
        <translation>أُعيدت الرسالة إلى أصلها</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>حُفظت الرسالة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>الماكرو</translation>
    </message>
    <message>
        <source>Mail to the customer when a ticket is resolved without an answer</source>
        <translation>رسالة إلى العميل عند حل التذكرة دون رد</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>غُيّر الأعضاء</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that nobody took is escalated</source>
        <translation>دقائق تُصعَّد بعدها تذكرة لم يأخذها أحد</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that waits unanswered is nobody&apos;s again</source>
        <translation>عدد الدقائق قبل أن تعود التذكرة المنتظرة دون رد غير مسندة</translation>
    </message>
    <message>
        <source>Minutes before a service level is broken in which a ticket is escalated</source>
        <translation>دقائق قبل خرق مستوى الخدمة تُصعَّد فيها التذكرة</translation>
    </message>
    <message>
        <source>Most room first</source>
        <translation>صاحب السعة الأكبر أولًا</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>اسم المسؤول</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>اسم القسم</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>اسم صندوق البريد</translation>
    </message>
    <message>
        <source>Name that customers see as the sender</source>
        <translation>اسم المرسل الذي يراه العملاء</translation>
    </message>
    <message>
        <source>Never sent to machines or lists, and at most once a day to one address.</source>
        <translation>لا يُرسل أبدًا إلى البرامج أو القوائم البريدية، ولا أكثر من مرة في اليوم إلى العنوان الواحد.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Nobody picks the easy ones. Whoever sets how tickets are shared out still may.</source>
        <translation>لا أحد ينتقي السهلة. ومن يضبط التوزيع يستطيع ذلك.</translation>
    </message>
    <message>
        <source>Nobody&apos;s ticket can go to the one who answers, or each ticket, or none.</source>
        <translation>قد تذهب التذكرة غير المسندة إلى من يرد، أو كل تذكرة، أو لا شيء.</translation>
    </message>
    <message>
        <source>None lets tickets wait until somebody is back.</source>
        <translation>لا شيء: تنتظر التذاكر حتى يعود أحدهم.</translation>
    </message>
    <message>
        <source>None means that somebody is always there.</source>
        <translation>تركها فارغة يعني أن هناك أحدًا دائمًا.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Of a hundred tickets, ask after</source>
        <translation>من كل مئة تذكرة، اسأل بعد</translation>
    </message>
    <message>
        <source>Offer its tickets under “To solve”</source>
        <translation>عرض تذاكره ضمن «التالي للحل»</translation>
    </message>
    <message>
        <source>Offered to all at once</source>
        <translation>تُعرض على الجميع معًا</translation>
    </message>
    <message>
        <source>Offered to one after the other</source>
        <translation>تُعرض على واحد بعد الآخر</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>خيار واحد من عدة</translation>
    </message>
    <message>
        <source>One to five stars</source>
        <translation>من نجمة إلى خمس نجوم</translation>
    </message>
    <message>
        <source>Only agents who are available and within their limits get any.</source>
        <translation>لا يتلقاها إلا المسؤولون المتاحون ضمن حدودهم.</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>أعضاؤه فقط</translation>
    </message>
    <message>
        <source>Only within agents&apos; working hours</source>
        <translation>ضمن ساعات عمل المسؤولين فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Open tickets of this department that are enough for one agent</source>
        <translation>عدد تذاكر هذا القسم المفتوحة الكافي لمسؤول واحد</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>غُيّر الترتيب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Others may read them</source>
        <translation>يمكن للآخرين قراءتها</translation>
    </message>
    <message>
        <source>Otherwise answers leave from the mailbox to which the customer wrote.</source>
        <translation>وإلا أُرسلت الردود من صندوق البريد الذي كتب إليه العميل.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Priority of new tickets</source>
        <translation>أولوية التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>منتج أو خدمة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>إعادة فتحها</translation>
    </message>
    <message>
        <source>Reopen it within some days, else begin a new one</source>
        <translation>إعادة فتحها خلال عدد من الأيام، وإلا بدء تذكرة جديدة</translation>
    </message>
    <message>
        <source>Reopen it, reopen it within some days, or begin a new ticket linked to it.</source>
        <translation>إعادة فتحها، أو إعادة فتحها خلال عدد من الأيام، أو بدء تذكرة جديدة مرتبطة بها.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Right given back in the department</source>
        <translation>أُعيدت الصلاحية في القسم</translation>
    </message>
    <message>
        <source>Right taken away in the department</source>
        <translation>سُحبت الصلاحية في القسم</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>غُيّرت صلاحيات دور</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>غُيّر الدور</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>أُنشئ الدور</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>حُذف الدور</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>أُعيدت تسمية الدور</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>حُذفت القاعدة</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>حُفظت القاعدة</translation>
    </message>
    <message>
        <source>Rule switched</source>
        <translation>بُدّل تشغيل القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rules imported</source>
        <translation>استُوردت القواعد</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>الرضا</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>الردود المحفوظة</translation>
    </message>
    <message>
        <source>Say what it does, such as “Repairs” or “Billing”: colleagues choose it by its name.</source>
        <translation>اذكر ما يفعله، مثل «الإصلاح» أو «الفواتير»: يختاره الزملاء باسمه.</translation>
    </message>
    <message>
        <source>Seconds that every answer waits at least</source>
        <translation>أقل عدد من الثواني ينتظره كل رد</translation>
    </message>
    <message>
        <source>Seconds to take an offered ticket</source>
        <translation>ثوانٍ لأخذ تذكرة معروضة</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; empty sends that one.</source>
        <translation>تُرسل بدل الرسالة المعتادة؛ وتركها فارغة يرسل المعتادة.</translation>
    </message>
    <message>
        <source>Service level added</source>
        <translation>أُضيف مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>تغيّر مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service level deleted</source>
        <translation>حُذف مستوى الخدمة</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>غُيّرت الإعدادات</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>خيارات متعددة</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Signature below answers</source>
        <translation>التوقيع أسفل الردود</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>مستوى المهارة</translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation>تغيرت المهارات</translation>
    </message>
    <message>
        <source>Stands before the number in subjects, for example [#DB-1043].</source>
        <translation>يسبق الرقم في الموضوع، مثل ‎[#DB-1043]‎.</translation>
    </message>
    <message>
        <source>Status added</source>
        <translation>أُضيفت الحالة</translation>
    </message>
    <message>
        <source>Status after an answer</source>
        <translation>الحالة بعد الرد</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>غُيّرت الحالة</translation>
    </message>
    <message>
        <source>Status deleted</source>
        <translation>حُذفت الحالة</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>أُضيف الوسم</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>حُذف الوسم</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>أُعيدت تسمية الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>دُمجت الوسوم</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Text of the confirmation</source>
        <translation>نص التأكيد</translation>
    </message>
    <message>
        <source>The agent who had it</source>
        <translation>المسؤول السابق</translation>
    </message>
    <message>
        <source>The agent who had it, nobody, or that agent unless they are away.</source>
        <translation>المسؤول السابق، أو لا أحد، أو المسؤول السابق ما لم يكن غائبًا.</translation>
    </message>
    <message>
        <source>The agent who had it, unless they are away</source>
        <translation>المسؤول السابق ما لم يكن غائبًا</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>القائد</translation>
    </message>
    <message>
        <source>They get it when they are free; else the method decides.</source>
        <translation>يتلقونها إن كانوا متفرغين؛ وإلا تقرر الطريقة.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذاكر</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>قواعد الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>To the department that it escalates to, else the one above. 0 never.</source>
        <translation>إلى القسم الذي يصعّد إليه، وإلا فالأعلى. 0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>بانتظار طرف ثالث</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>When a customer answers a closed ticket</source>
        <translation>عندما يرد عميل على تذكرة مغلقة</translation>
    </message>
    <message>
        <source>Which hours service levels count in; without any the working hours below.</source>
        <translation>الساعات التي تُحسب فيها مستويات الخدمة؛ وإلا فساعات العمل أدناه.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يرد</translation>
    </message>
    <message>
        <source>Who answers, when nobody had it</source>
        <translation>من يرد، إن لم تكن مسندة</translation>
    </message>
    <message>
        <source>Who had the customer before</source>
        <translation>من تولى العميل من قبل</translation>
    </message>
    <message>
        <source>Who had the customer before, then who looks after the company</source>
        <translation>من تولى العميل من قبل، ثم من يتولى الشركة</translation>
    </message>
    <message>
        <source>Who has a ticket after an answer</source>
        <translation>من يتولى التذكرة بعد الرد</translation>
    </message>
    <message>
        <source>Who has a ticket that is reopened</source>
        <translation>من يتولى التذكرة عند إعادة فتحها</translation>
    </message>
    <message>
        <source>Who is asked first</source>
        <translation>من يُسأل أولًا</translation>
    </message>
    <message>
        <source>Who is told of new tickets</source>
        <translation>من يُبلَّغ بالتذاكر الجديدة</translation>
    </message>
    <message>
        <source>Who looks after the company</source>
        <translation>من يتولى الشركة</translation>
    </message>
    <message>
        <source>Who writes again meanwhile is not asked.</source>
        <translation>من يكتب ثانية في هذه الأثناء لا يُسأل.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>غُيّرت ساعات العمل</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced. An empty text sends nothing.</source>
        <translation>يُستبدل {desk} و{number}. والنص الفارغ لا يرسل شيئًا.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Being saved…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>احفظ التغييرات أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>That page of the settings is not there for you.</source>
        <translation>صفحة الإعدادات هذه غير متاحة لك.</translation>
    </message>
    <message>
        <source>The settings have no such page.</source>
        <translation>لا توجد صفحة كهذه في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>0 is no limit of their own. Priority runs from 1 to 100. Helpers are given nothing by themselves. Told are those who hear of new tickets.</source>
        <translation>0 يعني بلا حد خاص. الأولوية من 1 إلى 100. المساعدون لا يُعطَون شيئًا تلقائيًا. والمُبلَّغون هم من تصلهم أخبار التذاكر الجديدة.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Priority of {name}</source>
        <translation>أولوية {name}</translation>
    </message>
    <message>
        <source>Tickets at most</source>
        <translation>أقصى عدد تذاكر</translation>
    </message>
    <message>
        <source>Tickets of {name} at most</source>
        <translation>أقصى عدد تذاكر {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>يُبلَّغ</translation>
    </message>
    <message>
        <source>{name} hears of new tickets</source>
        <translation>يُبلَّغ {name} بالتذاكر الجديدة</translation>
    </message>
    <message>
        <source>{name} is a helper</source>
        <translation>{name} مساعد</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحدي</translation>
    </message>
    <message>
        <source>Choose another computer first.</source>
        <translation>اختر حاسوبًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Every computer keeps what its agent may see, and works without a connection. Sharing lets several computers exchange what changes.</source>
        <translation>يحتفظ كل حاسوب بما يحق لمسؤوله رؤيته ويعمل دون اتصال. وتتيح المشاركة لعدة حواسيب تبادل ما يتغيّر.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Only an owner of the desk shares it, moves it, invites computers and takes them out.</source>
        <translation>لا يشارك المكتب أو ينقله أو يدعو الحواسيب ويخرجها إلا مالكه.</translation>
    </message>
    <message>
        <source>Passwords of mailboxes…</source>
        <translation>كلمات سر صناديق البريد…</translation>
    </message>
    <message>
        <source>Please wait until this is done…</source>
        <translation>يرجى الانتظار حتى يكتمل هذا…</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing…</source>
        <translation>إيقاف المشاركة…</translation>
    </message>
    <message>
        <source>Take a computer out</source>
        <translation>إخراج حاسوب</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>The desk’s work is fetching and sending mail, timers and rules. One computer at a time does it, among those that are switched on; another takes over when it vanishes.</source>
        <translation>عمل المكتب هو جلب البريد وإرساله والمؤقتات والقواعد. يقوم به حاسوب واحد في كل مرة من بين الحواسيب المفعّلة؛ ويتولاه آخر حين يختفي.</translation>
    </message>
    <message>
        <source>This desk meets the others in the folder {place}.</source>
        <translation>يلتقي هذا المكتب بالحواسيب الأخرى في المجلد {place}.</translation>
    </message>
    <message>
        <source>This desk meets the others on the server {place}.</source>
        <translation>يلتقي هذا المكتب بالحواسيب الأخرى على الخادم {place}.</translation>
    </message>
    <message>
        <source>Were you invited to the desk of others? Open the invitation with “{command}”.</source>
        <translation>هل دُعيت إلى مكتب آخرين؟ افتح الدعوة عبر «{command}».</translation>
    </message>
    <message>
        <source>{computer} of {agent} gets nothing new from now on, and nothing that it writes is taken in. When it is in touch once more, it deletes what it has of this desk; if it never is, it keeps what it had.</source>
        <translation>لا يحصل {computer} الخاص بـ {agent} على جديد من الآن، ولا يُقبل شيء مما يكتبه. حين يتصل مرة أخرى يحذف ما لديه من هذا المكتب؛ وإن لم يتصل أبدًا احتفظ بما كان لديه.</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>لا يظهر إلا الآن.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>ابحث أو نفّذ أمرًا…</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>التالي للحل</translation>
    </message>
</context>
<context>
    <name>SignInTab</name>
    <message>
        <source>A first password is shown once; it has to be changed at the first sign-in.</source>
        <translation>تظهر كلمة السر الأولى مرة واحدة؛ ويجب تغييرها عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>An invitation is good for seven days; whoever has it chooses a password.</source>
        <translation>تصلح الدعوة سبعة أيام؛ ومن يملكها يختار كلمة سر.</translation>
    </message>
    <message>
        <source>Give a first password…</source>
        <translation>منح كلمة سر أولى…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>دعوة من جديد…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>إعادة تعيين كلمة السر…</translation>
    </message>
    <message>
        <source>{name} has a first password and changes it at the next sign-in.</source>
        <translation>لدى {name} كلمة سر أولى يغيّرها عند تسجيل الدخول القادم.</translation>
    </message>
    <message>
        <source>{name} has a password.</source>
        <translation>لدى {name} كلمة سر.</translation>
    </message>
    <message>
        <source>{name} has no password yet and cannot sign in.</source>
        <translation>لا كلمة سر لدى {name} بعد، فلا يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{name} is invited until {when}.</source>
        <translation>دُعي {name} حتى {when}.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Just a moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Mail is still fetched while the window is locked.</source>
        <translation>يستمر جلب البريد والنافذة مقفلة.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة السر.</translation>
    </message>
    <message>
        <source>{desk} – Deskbell</source>
        <translation>{desk} – Deskbell</translation>
    </message>
</context>
<context>
    <name>Simulator</name>
    <message>
        <source>Agent</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Call of {to}</source>
        <translation>استدعاء {to}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحيت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Mail to {to}: {subject}</source>
        <translation>رسالة إلى {to}: {subject}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>مؤجلة حتى</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Would do nothing: {reason}</source>
        <translation>لن تفعل شيئًا: {reason}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message>
        <source>#{number} {subject}</source>
        <translation>#{number} {subject}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <translation>تعذرت التجربة</translation>
    </message>
    <message>
        <source>It would have done nothing</source>
        <translation>ما كانت لتفعل شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>It would have sent %n mail(s).</source>
        <translation>
            <numerusform>ما كانت لترسل رسائل.</numerusform>
            <numerusform>كانت سترسل رسالة واحدة.</numerusform>
            <numerusform>كانت سترسل رسالتين.</numerusform>
            <numerusform>كانت سترسل %n رسائل.</numerusform>
            <numerusform>كانت سترسل %n رسالة.</numerusform>
            <numerusform>كانت سترسل %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n ticket(s). Occasions tried: {looked}.</source>
        <translation>
            <numerusform>ما كانت لتمس تذاكر. الحالات المجربة: {looked}.</numerusform>
            <numerusform>كانت ستمس تذكرة واحدة. الحالات المجربة: {looked}.</numerusform>
            <numerusform>كانت ستمس تذكرتين. الحالات المجربة: {looked}.</numerusform>
            <numerusform>كانت ستمس %n تذاكر. الحالات المجربة: {looked}.</numerusform>
            <numerusform>كانت ستمس %n تذكرة. الحالات المجربة: {looked}.</numerusform>
            <numerusform>كانت ستمس %n تذكرة. الحالات المجربة: {looked}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed and nothing is sent.</source>
        <translation>لا يتغير شيء ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing would differ.</source>
        <translation>لن يختلف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>On %n occasion(s) the conditions held for none.</source>
        <translation>
            <numerusform>لا حالات.</numerusform>
            <numerusform>في حالة واحدة لم تنطبق الشروط.</numerusform>
            <numerusform>في حالتين لم تنطبق الشروط.</numerusform>
            <numerusform>في %n حالات لم تنطبق الشروط.</numerusform>
            <numerusform>في %n حالة لم تنطبق الشروط.</numerusform>
            <numerusform>في %n حالة لم تنطبق الشروط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>There were more tickets than can be tried at once; these are the newest.</source>
        <translation>كانت التذاكر أكثر مما يمكن تجربته دفعة واحدة؛ هذه أحدثها.</translation>
    </message>
    <message>
        <source>Ticket and what would differ</source>
        <translation>التذكرة وما سيختلف</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>What sets this rule off leaves no trace: active tickets were tried as they are now.</source>
        <translation>ما يشغّل هذه القاعدة لا يترك أثرًا: جُرّبت التذاكر النشطة كما هي الآن.</translation>
    </message>
    <message>
        <source>What this rule would have done</source>
        <translation>ما كانت هذه القاعدة لتفعله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>آخر %n يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>SkillsTab</name>
    <message>
        <source>1 – a little</source>
        <translation>1 – قليلًا</translation>
    </message>
    <message>
        <source>2 – the basics</source>
        <translation>2 – الأساسيات</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – جيد</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – جيد جدًا</translation>
    </message>
    <message>
        <source>5 – expert</source>
        <translation>5 – خبير</translation>
    </message>
    <message>
        <source>A ticket with one of these tags asks for somebody who knows it.</source>
        <translation>تذكرة عليها أحد هذه الوسوم تطلب من يعرفه.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>اختر وسمًا…</translation>
    </message>
    <message>
        <source>Level in {name}</source>
        <translation>المستوى في {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>There are no tags yet; they are made on the page “Tags”.</source>
        <translation>لا وسوم بعد؛ تُنشأ في صفحة «الوسوم».</translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) get the next service level that fits, or none.</source>
        <translation>
            <numerusform>لا تذاكر مفتوحة.</numerusform>
            <numerusform>تذكرة مفتوحة واحدة تأخذ مستوى الخدمة المناسب التالي أو لا شيء.</numerusform>
            <numerusform>تذكرتان مفتوحتان تأخذان مستوى الخدمة المناسب التالي أو لا شيء.</numerusform>
            <numerusform>%n تذاكر مفتوحة تأخذ مستوى الخدمة المناسب التالي أو لا شيء.</numerusform>
            <numerusform>%n تذكرة مفتوحة تأخذ مستوى الخدمة المناسب التالي أو لا شيء.</numerusform>
            <numerusform>%n تذكرة مفتوحة تأخذ مستوى الخدمة المناسب التالي أو لا شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Counts for no ticket: {reason}</source>
        <translation>لا يسري على أي تذكرة: {reason}</translation>
    </message>
    <message>
        <source>Delete service level</source>
        <translation>حذف مستوى الخدمة</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>For every ticket</source>
        <translation>لكل تذكرة</translation>
    </message>
    <message>
        <source>For: {conditions}</source>
        <translation>لـ: {conditions}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>إنشاء نسخة…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>مستوى خدمة جديد</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Promise a first answer within some hours; the list then shows what is due, and what is late.</source>
        <translation>عِد برد أول خلال ساعات؛ عندها تعرض القائمة المستحق والمتأخر.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>اتفاقية مستوى الخدمة SLA</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>التنبيه</translation>
    </message>
    <message>
        <source>What customers are promised. A ticket gets the first whose conditions it meets.</source>
        <translation>ما يُوعَد به العملاء. تأخذ التذكرة أول مستوى تستوفي شروطه.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Nothing is saved yet. Write what you often need in Settings, Saved answers.</source>
        <translation>لم يُحفظ شيء بعد. اكتب ما تحتاجه كثيرًا في الإعدادات، الردود المحفوظة.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>لا شيء يطابق «{words}».</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Due first</source>
        <translation>الأقرب استحقاقًا أولًا</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>الأحدث تغييرًا أولًا</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأشد إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>مصدر الرسالة</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Start with</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>everything in the mailbox</source>
        <translation>كل ما في صندوق البريد</translation>
    </message>
    <message>
        <source>mails of the last 30 days</source>
        <translation>رسائل آخر 30 يومًا</translation>
    </message>
    <message>
        <source>only mails that arrive from today on</source>
        <translation>الرسائل التي تصل من اليوم فصاعدًا فقط</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>بانتظار طرف ثالث</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) refused</source>
        <translation>
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>تغيير مرفوض واحد</numerusform>
            <numerusform>تغييران مرفوضان</numerusform>
            <numerusform>%Ln تغييرات مرفوضة</numerusform>
            <numerusform>%Ln تغييرًا مرفوضًا</numerusform>
            <numerusform>%Ln تغيير مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%Ln تغييرات للإرسال</numerusform>
            <numerusform>%Ln تغييرًا للإرسال</numerusform>
            <numerusform>%Ln تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>لا صناديق بريد</numerusform>
            <numerusform>صندوق بريد واحد</numerusform>
            <numerusform>صندوقا بريد</numerusform>
            <numerusform>%Ln صناديق بريد</numerusform>
            <numerusform>%Ln صندوق بريد</numerusform>
            <numerusform>%Ln صندوق بريد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent</source>
        <translation>
            <numerusform>لا رسائل متعثرة</numerusform>
            <numerusform>رسالة واحدة لم تُرسل</numerusform>
            <numerusform>رسالتان لم تُرسلا</numerusform>
            <numerusform>%Ln رسائل لم تُرسل</numerusform>
            <numerusform>%Ln رسالة لم تُرسل</numerusform>
            <numerusform>%Ln رسالة لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>لا رسائل للإرسال</numerusform>
            <numerusform>رسالة واحدة للإرسال</numerusform>
            <numerusform>رسالتان للإرسال</numerusform>
            <numerusform>%Ln رسائل للإرسال</numerusform>
            <numerusform>%Ln رسالة للإرسال</numerusform>
            <numerusform>%Ln رسالة للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Click to see the computers that share this desk.</source>
        <translation>انقر لرؤية الحواسيب التي تشارك هذا المكتب.</translation>
    </message>
    <message>
        <source>Click to see why, and to try again.</source>
        <translation>انقر لمعرفة السبب وإعادة المحاولة.</translation>
    </message>
    <message>
        <source>Click to switch notifications.</source>
        <translation>انقر لتشغيل الإشعارات أو إيقافها.</translation>
    </message>
    <message>
        <source>Connect a mailbox in the settings to receive and answer mail.</source>
        <translation>اربط صندوق بريد من الإعدادات لتستقبل الرسائل وترد عليها.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>آخر اتصال: {time}</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>لم يُربط صندوق بريد</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>غير متصل منذ {time}</translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time} · %Ln change(s) to send</source>
        <translation>
            <numerusform>غير متصل منذ {time}</numerusform>
            <numerusform>غير متصل منذ {time} · تغيير واحد للإرسال</numerusform>
            <numerusform>غير متصل منذ {time} · تغييران للإرسال</numerusform>
            <numerusform>غير متصل منذ {time} · %Ln تغييرات للإرسال</numerusform>
            <numerusform>غير متصل منذ {time} · %Ln تغييرًا للإرسال</numerusform>
            <numerusform>غير متصل منذ {time} · %Ln تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>لا شيء في الصادر</translation>
    </message>
    <message>
        <source>Somebody sent what they may not change. Click to look at it.</source>
        <translation>أرسل شخص ما لا يحق له تغييره. انقر للاطلاع عليه.</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>متوقفة: {reason}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>متزامن</translation>
    </message>
    <message numerus="yes">
        <source>Synced with %Ln computer(s)</source>
        <translation>
            <numerusform>متزامن</numerusform>
            <numerusform>متزامن مع حاسوب واحد</numerusform>
            <numerusform>متزامن مع حاسوبين</numerusform>
            <numerusform>متزامن مع %Ln حواسيب</numerusform>
            <numerusform>متزامن مع %Ln حاسوبًا</numerusform>
            <numerusform>متزامن مع %Ln حاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>يمكنك متابعة العمل؛ يُرسل كل شيء حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>{mailbox} fails</source>
        <translation>{mailbox}: خلل</translation>
    </message>
    <message>
        <source>{mailbox} · checked just now</source>
        <translation>{mailbox} · فُحص الآن</translation>
    </message>
    <message>
        <source>{mailbox} · checked {age} ago</source>
        <translation>{mailbox} · فُحص قبل {age}</translation>
    </message>
    <message>
        <source>{mailbox} · not checked yet</source>
        <translation>{mailbox} · لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>A status needs a name.</source>
        <translation>تحتاج الحالة إلى اسم.</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>تعمل مثل</translation>
    </message>
    <message>
        <source>Decides in which list its tickets stand.</source>
        <translation>يحدد القائمة التي تظهر فيها تذاكرها.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>حالة جديدة</translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have this status.</source>
        <translation>
            <numerusform>لا تذاكر بهذه الحالة.</numerusform>
            <numerusform>تذكرة واحدة بهذه الحالة.</numerusform>
            <numerusform>تذكرتان بهذه الحالة.</numerusform>
            <numerusform>%n تذاكر بهذه الحالة.</numerusform>
            <numerusform>%n تذكرة بهذه الحالة.</numerusform>
            <numerusform>%n تذكرة بهذه الحالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status says what a ticket waits for. Menus show them in this order.</source>
        <translation>تبيّن الحالة ما تنتظره التذكرة. وتظهر في القوائم بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>تعمل مثل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Delete status</source>
        <translation>حذف الحالة</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Deskbell itself needs this status.</source>
        <translation>يحتاج Deskbell نفسه إلى هذه الحالة.</translation>
    </message>
    <message>
        <source>Empty gives it Deskbell&apos;s own name again.</source>
        <translation>تركه فارغًا يعيد تسمية Deskbell الأصلية.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename status</source>
        <translation>إعادة تسمية الحالة</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>تأخذ</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Tickets that have this status get another one; you are asked which.</source>
        <translation>تأخذ التذاكر بهذه الحالة حالة أخرى؛ وستُسأل عنها.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار الرد</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Everything stays on this computer until you share it in a folder or on a server.</source>
        <translation>يبقى كل شيء على هذا الحاسوب حتى تشاركه في مجلد أو على خادم.</translation>
    </message>
    <message>
        <source>Start with sample tickets</source>
        <translation>البدء بتذاكر تجريبية</translation>
    </message>
    <message>
        <source>Your help desk, on your computer.</source>
        <translation>مكتب دعمك، على حاسوبك.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}، تم</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour {number} of {count}</source>
        <translation>اللون {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>A corrected message</source>
        <translation>رسالة مصححة</translation>
    </message>
    <message>
        <source>A customer’s rating</source>
        <translation>تقييم عميل</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>A file of changes</source>
        <translation>ملف تغييرات</translation>
    </message>
    <message>
        <source>A link between tickets</source>
        <translation>رابط بين تذاكر</translation>
    </message>
    <message>
        <source>A mail to send</source>
        <translation>رسالة للإرسال</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <source>A mailbox’s password</source>
        <translation>كلمة سر صندوق بريد</translation>
    </message>
    <message>
        <source>A membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>A right of a role</source>
        <translation>حق من حقوق دور</translation>
    </message>
    <message>
        <source>A right taken away</source>
        <translation>حق مسحوب</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>قاعدة</translation>
    </message>
    <message>
        <source>A saved text</source>
        <translation>نص محفوظ</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>A status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>A tag on a ticket</source>
        <translation>وسم على تذكرة</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>An address of a contact</source>
        <translation>عنوان جهة اتصال</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>An attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>An entry of the history</source>
        <translation>قيد في السجل</translation>
    </message>
    <message>
        <source>An owner of the desk can let it in, or keep it out for good.</source>
        <translation>يستطيع أحد مالكي المكتب قبوله، أو إبعاده نهائيًا.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسند إليه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Deskbell has to be updated</source>
        <translation>يجب تحديث Deskbell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>If it was meant, let it in: it then counts as yours. If not, dismiss it: what was there before counts everywhere.</source>
        <translation>إن كان مقصودًا فاقبله: يُحسب لك حينئذ. وإلا فارفضه: يبقى ما كان من قبل في كل مكان.</translation>
    </message>
    <message>
        <source>If let in</source>
        <translation>إن سُمح بدخوله</translation>
    </message>
    <message>
        <source>It is kept here only. Tell it to somebody who may still work there.</source>
        <translation>محفوظ هنا فقط. أخبر به من لا يزال يحق له العمل هناك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Nothing of it counts. Ask who works at that computer; if nobody knows of it, take the computer out in the settings of sharing.</source>
        <translation>لا يُعتدّ بشيء منه. اسأل من يعمل على ذلك الحاسوب؛ وإن لم يعلم به أحد فأخرجه من إعدادات المشاركة.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>مؤجلة حتى</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Somebody taking part</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>There is nothing to do: it is looked at again by itself.</source>
        <translation>لا حاجة لفعل شيء: يُفحص من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Update Deskbell on this computer; then it is looked at again.</source>
        <translation>حدّث Deskbell على هذا الحاسوب؛ ثم يُفحص من جديد.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>another desk is in the folder</source>
        <translation>في المجلد مكتب آخر</translation>
    </message>
    <message>
        <source>another desk is there</source>
        <translation>هناك مكتب آخر</translation>
    </message>
    <message>
        <source>another program is at it</source>
        <translation>برنامج آخر يقوم بذلك</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>no desk is on the server</source>
        <translation>لا مكتب على الخادم</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>somebody has to look</source>
        <translation>على أحد أن ينظر فيه</translation>
    </message>
    <message>
        <source>the clock is ahead</source>
        <translation>الساعة متقدمة</translation>
    </message>
    <message>
        <source>the desk has moved</source>
        <translation>انتقل المكتب</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>تتعذر قراءة المجلد</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>the folder does not answer</source>
        <translation>المجلد لا يستجيب</translation>
    </message>
    <message>
        <source>the folder holds no desk</source>
        <translation>لا مكتب في المجلد</translation>
    </message>
    <message>
        <source>the folder is a single file</source>
        <translation>المجلد ملف واحد</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>المجلد فارغ</translation>
    </message>
    <message>
        <source>the folder is full</source>
        <translation>المجلد ممتلئ</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>المجلد غير موجود</translation>
    </message>
    <message>
        <source>the keys are missing</source>
        <translation>المفاتيح مفقودة</translation>
    </message>
    <message>
        <source>the login was closed</source>
        <translation>أُغلق الحساب</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>رُفض الحساب</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>the server has to be brought up to date</source>
        <translation>يجب تحديث الخادم</translation>
    </message>
    <message>
        <source>the server’s certificate is wrong</source>
        <translation>شهادة الخادم غير صحيحة</translation>
    </message>
    <message>
        <source>this computer was taken out</source>
        <translation>أُخرج هذا الحاسوب</translation>
    </message>
    <message>
        <source>{who} also deleted this, {time}</source>
        <translation>حذف {who} هذا أيضًا، {time}</translation>
    </message>
    <message>
        <source>{who} also set {field} to {value}, {time}</source>
        <translation>ضبط {who} أيضًا {field} على {value}، {time}</translation>
    </message>
</context>
<context>
    <name>SyncWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for earlier ones that are missing. If those do not come within a minute, they are read without them.</source>
        <translation>
            <numerusform>لا ملفات تنتظر ملفات سابقة ناقصة.</numerusform>
            <numerusform>ملف واحد ينتظر ملفات سابقة ناقصة. إن لم تصل خلال دقيقة فسيُقرأ دونها.</numerusform>
            <numerusform>ملفان ينتظران ملفات سابقة ناقصة. إن لم تصل خلال دقيقة فسيُقرآن دونها.</numerusform>
            <numerusform>%Ln ملفات تنتظر ملفات سابقة ناقصة. إن لم تصل خلال دقيقة فستُقرأ دونها.</numerusform>
            <numerusform>%Ln ملفًا ينتظر ملفات سابقة ناقصة. إن لم تصل خلال دقيقة فستُقرأ دونها.</numerusform>
            <numerusform>%Ln ملف ينتظر ملفات سابقة ناقصة. إن لم تصل خلال دقيقة فستُقرأ دونها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) differed and were exchanged again.</source>
        <translation>
            <numerusform>لم يختلف شيء.</numerusform>
            <numerusform>اختلف جزء واحد وأُعيد تبادله.</numerusform>
            <numerusform>اختلف جزآن وأُعيد تبادلهما.</numerusform>
            <numerusform>اختلفت %Ln أجزاء وأُعيد تبادلها.</numerusform>
            <numerusform>اختلف %Ln جزءًا وأُعيد تبادلها.</numerusform>
            <numerusform>اختلف %Ln جزء وأُعيد تبادلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at once</source>
        <translation>غُيّر في آن واحد</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>الحواسيب</translation>
    </message>
    <message>
        <source>Everything is being compared…</source>
        <translation>يُقارن كل شيء…</translation>
    </message>
    <message>
        <source>Everything is the same here and there.</source>
        <translation>كل شيء متطابق هنا وهناك.</translation>
    </message>
    <message>
        <source>It is being compared.</source>
        <translation>تجري المقارنة.</translation>
    </message>
    <message>
        <source>Nothing differs so far. The computer that the others compare with has not answered yet; what it finds is shown here.</source>
        <translation>لا اختلاف حتى الآن. لم يُجب بعد الحاسوب الذي تُقارن به الحواسيب الأخرى؛ وما يجده يظهر هنا.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Sharing settings…</source>
        <translation>إعدادات المشاركة…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>The other computers compare with this one now. What differs there is exchanged again.</source>
        <translation>تقارن الحواسيب الأخرى نفسها بهذا الحاسوب الآن. ويُتبادل من جديد ما يختلف هناك.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what} ({count})</translation>
    </message>
</context>
<context>
    <name>TabbedDialog</name>
    <message>
        <source>Being saved…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>الوسم {name}</translation>
    </message>
    <message>
        <source>Tag {name}. Delete removes it.</source>
        <translation>الوسم {name}. يزيله Delete.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>تعديل الوسم</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Every ticket with this tag gets the other one, and this one goes.</source>
        <translation>تأخذ كل تذكرة بهذا الوسم الوسم الآخر، ويزول هذا.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>It goes from every ticket that has it. The tickets stay.</source>
        <translation>يزول من كل تذكرة تحمله. وتبقى التذاكر.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>دمج في…</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags group tickets that belong together, such as “refund”. Add the first one here.</source>
        <translation>تجمع الوسوم التذاكر المتشابهة، مثل «استرداد». أضف أولها هنا.</translation>
    </message>
    <message>
        <source>There is no other tag.</source>
        <translation>لا يوجد وسم آخر.</translation>
    </message>
    <message>
        <source>Words that tickets carry, for everybody at this desk.</source>
        <translation>كلمات تحملها التذاكر، لكل من في هذا المكتب.</translation>
    </message>
</context>
<context>
    <name>TargetsTable</name>
    <message>
        <source>{clock}, priority {priority}</source>
        <translation>{clock}، الأولوية {priority}</translation>
    </message>
    <message>
        <source>{clock}: the same for all priorities</source>
        <translation>{clock}: نفسه لكل الأولويات</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Choose one from the list, or use the keyboard.</source>
        <translation>اختر واحدة من القائمة، أو استخدم لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>لم تُختر تذكرة</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>next, previous ticket</source>
        <translation>التذكرة التالية والسابقة</translation>
    </message>
    <message>
        <source>search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>take the next one to solve</source>
        <translation>أخذ التالية للحل</translation>
    </message>
    <message>
        <source>write a new ticket</source>
        <translation>كتابة تذكرة جديدة</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>As for {place}</source>
        <translation>كما في {place}</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>لغة العملاء</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Deskbell&apos;s words</source>
        <translation>نص Deskbell</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>المكتب كله</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message>
        <source>These are Deskbell&apos;s own words. What you change here replaces them for this choice.</source>
        <translation>هذا نص Deskbell. ما تغيّره هنا يحل محله لهذا الاختيار.</translation>
    </message>
    <message>
        <source>These words come from {place}. What you change here counts for this choice alone.</source>
        <translation>هذا النص من {place}. ما تغيّره هنا يخص هذا الاختيار وحده.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Words of mails that Deskbell sends or begins, in the language of the customer.</source>
        <translation>نصوص الرسائل التي يرسلها Deskbell أو يبدأها بلغة العميل.</translation>
    </message>
    <message>
        <source>{department}, {language}</source>
        <translation>{department}، {language}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Being saved…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>لغة العملاء</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Everybody at this desk</source>
        <translation>كل من في هذا المكتب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>None; a slash begins a folder within</source>
        <translation>لا شيء؛ الشرطة المائلة تبدأ مجلدًا فرعيًا</translation>
    </message>
    <message>
        <source>One word, typed behind a slash</source>
        <translation>كلمة واحدة تُكتب بعد الشرطة المائلة</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>اكتب النص أولًا.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>يظهر الأول فقط.</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>type, then Enter</source>
        <translation>اكتب ثم Enter</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Answers that were written with it stay.</source>
        <translation>تبقى الردود المكتوبة به.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy for me</source>
        <translation>نسخة لي</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>هل تحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>أنا فقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>You may not change this one. You can copy it.</source>
        <translation>لا يمكنك تغيير هذا. يمكنك نسخه.</translation>
    </message>
    <message>
        <source>You may not keep any for yourself.</source>
        <translation>لا يمكنك حفظ شيء لنفسك.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>تأكيد التذاكر الجديدة</translation>
    </message>
    <message>
        <source>Other mails</source>
        <translation>رسائل أخرى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Remove this link</source>
        <translation>إزالة هذا الرابط</translation>
    </message>
    <message>
        <source>Separate it again</source>
        <translation>فصلها من جديد</translation>
    </message>
</context>
<context>
    <name>TicketLink</name>
    <message>
        <source>Duplicate</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموجة</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>منفصلة عنها</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>لا مفتوحة</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>بحث: {words}</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>لا مفتوحة</translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>أنت: {text}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
</context>
<context>
    <name>TicketWiring</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>Merge into… number, subject or customer</source>
        <translation>دمج في… الرقم أو الموضوع أو العميل</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Postpone until…</source>
        <translation>تأجيل حتى…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>الأولوية…</translation>
    </message>
    <message>
        <source>Run a macro or insert a saved answer…</source>
        <translation>تشغيل ماكرو أو إدراج رد محفوظ…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفّذ أمرًا</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>الحالة…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>تراجعت عن: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TimeRulesPage</name>
    <message>
        <source>Time rules</source>
        <translation>قواعد الوقت</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>‏0 بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, day and month without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} غ.ب</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>A new, empty desk on this computer. Colleagues can join it later.</source>
        <translation>مكتب جديد فارغ على هذا الحاسوب. يمكن للزملاء الانضمام إليه لاحقًا.</translation>
    </message>
    <message>
        <source>Alone or together?</source>
        <translation>وحدك أم مع غيرك؟</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>الانضمام إلى مكتب</translation>
    </message>
    <message>
        <source>Make a desk</source>
        <translation>إنشاء مكتب</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation, a file or a link, and told you its password.</source>
        <translation>أرسل إليك شخص دعوة، ملفًا أو رابطًا، وأخبرك بكلمة سرها.</translation>
    </message>
    <message>
        <source>You can begin alone and share your desk at any time.</source>
        <translation>يمكنك البدء وحدك ومشاركة مكتبك في أي وقت.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Plain text has no formatting.</source>
        <translation>لا تنسيق في النص العادي.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Quote the answered mail below</source>
        <translation>اقتباس الرسالة المجاب عنها أسفل الرد</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>الردود المحفوظة والماكرو</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>التخلص من هذه المسودة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Deskbell: %Ln ticket(s) for you</source>
        <translation>
            <numerusform>‏Deskbell: لا تذاكر لك</numerusform>
            <numerusform>‏Deskbell: تذكرة واحدة لك</numerusform>
            <numerusform>‏Deskbell: تذكرتان لك</numerusform>
            <numerusform>‏Deskbell: %Ln تذاكر لك</numerusform>
            <numerusform>‏Deskbell: %Ln تذكرة لك</numerusform>
            <numerusform>‏Deskbell: %Ln تذكرة لك</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Open Deskbell</source>
        <translation>فتح Deskbell</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>{what}: %n ticket(s)</source>
        <translation>
            <numerusform>{what}: لا تذاكر</numerusform>
            <numerusform>{what}: تذكرة واحدة</numerusform>
            <numerusform>{what}: تذكرتان</numerusform>
            <numerusform>{what}: %n تذاكر</numerusform>
            <numerusform>{what}: %n تذكرة</numerusform>
            <numerusform>{what}: %n تذكرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ValueButton</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>WeekDrawing</name>
    <message>
        <source>The week, drawn</source>
        <translation>الأسبوع مرسومًا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>{day}: {hours}, chosen</source>
        <translation>{day}: {hours}، مختار</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Copy {day} to…</source>
        <translation>نسخ {day} إلى…</translation>
    </message>
    <message>
        <source>Draw with the mouse. By keys: Insert adds, Delete removes, arrows move; with Shift they change the end, with Ctrl the start.</source>
        <translation>ارسم بالفأرة. بالمفاتيح: Insert يضيف، Delete يزيل، الأسهم تنقل؛ ومع Shift تغيّر النهاية، ومع Ctrl البداية.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9–17</source>
        <translation>من الاثنين إلى الجمعة، 9–17</translation>
    </message>
    <message>
        <source>Remove {hours}</source>
        <translation>إزالة {hours}</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>اكتب الساعات مثل 9–12، 13–17، مرتبة ودون تداخل.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>WhenBlock</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>at</source>
        <translation>في</translation>
    </message>
    <message>
        <source>by the clock of</source>
        <translation>بتوقيت</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>for tickets of</source>
        <translation>لتذاكر</translation>
    </message>
    <message>
        <source>on</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ماذا يحدث</translation>
    </message>
    <message>
        <source>which department</source>
        <translation>أي قسم</translation>
    </message>
</context>
<context>
    <name>WhoCanDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find a right</source>
        <translation>البحث عن صلاحية</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>لا أحد يمكنه.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>من يمكنه…؟</translation>
    </message>
    <message>
        <source>Who holds the right</source>
        <translation>من يملك الصلاحية</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}، {words}</translation>
    </message>
</context>
<context>
    <name>WhomTab</name>
    <message>
        <source>A ticket gets the first service level in the list whose conditions it meets. Without conditions, this one is for every ticket that got none before. It is looked at again whenever the ticket changes.</source>
        <translation>تأخذ التذكرة أول مستوى خدمة في القائمة تستوفي شروطه. ودون شروط يكون هذا لكل تذكرة لم تأخذ شيئًا قبله. ويُعاد النظر كلما تغيرت التذكرة.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>البحث عن مسؤول</translation>
    </message>
    <message>
        <source>Who can see ticket {number}</source>
        <translation>من يمكنه رؤية التذكرة {number}</translation>
    </message>
</context>
<context>
    <name>WorkFields</name>
    <message>
        <source>0 sets no limit.</source>
        <translation>‏0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>العودة في</translation>
    </message>
    <message>
        <source>Colleagues see it.</source>
        <translation>يراه الزملاء.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Gets the work while somebody is away and others take over.</source>
        <translation>يتولى العمل عند الغياب وتسليم العمل إلى الآخرين.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None means always.</source>
        <translation>تركها فارغة يعني دائمًا.</translation>
    </message>
    <message>
        <source>Open tickets that are enough</source>
        <translation>الحد الكافي من التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Copying the files of mails…</source>
        <translation>جارٍ نسخ ملفات الرسائل…</translation>
    </message>
    <message numerus="yes">
        <source>Copying… %Ln change(s) so far</source>
        <translation>
            <numerusform>جارٍ النسخ… لا تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ النسخ… تغيير واحد حتى الآن</numerusform>
            <numerusform>جارٍ النسخ… تغييران حتى الآن</numerusform>
            <numerusform>جارٍ النسخ… %Ln تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ النسخ… %Ln تغييرًا حتى الآن</numerusform>
            <numerusform>جارٍ النسخ… %Ln تغيير حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the files of mails that were never opened here…</source>
        <translation>جلب ملفات رسائل لم تُفتح هنا قط…</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>جارٍ الجلب… لا تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… تغيير واحد حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… تغييران حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغييرات حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغييرًا حتى الآن</numerusform>
            <numerusform>جارٍ الجلب… %Ln تغيير حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المتابعة في الخلفية</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Making everything ready…</source>
        <translation>جارٍ تجهيز كل شيء…</translation>
    </message>
    <message>
        <source>Progress of sharing</source>
        <translation>تقدّم المشاركة</translation>
    </message>
    <message>
        <source>The desk knows its new place; now it is copied there…</source>
        <translation>عرف المكتب مكانه الجديد؛ ويُنسخ إليه الآن…</translation>
    </message>
    <message>
        <source>This is being done</source>
        <translation>هذا قيد التنفيذ</translation>
    </message>
    <message>
        <source>You can go on working: everything stays on this computer, and nothing is lost if it ends early.</source>
        <translation>يمكنك متابعة العمل: يبقى كل شيء على هذا الحاسوب، ولا يضيع شيء إن انتهى مبكرًا.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message numerus="yes">
        <source>%n recipient(s) took no part in this ticket so far: {addresses}</source>
        <translation>
            <numerusform>لا مستلمين جددًا: {addresses}</numerusform>
            <numerusform>مستلم واحد لم يشارك في هذه التذكرة من قبل: {addresses}</numerusform>
            <numerusform>مستلمان لم يشاركا في هذه التذكرة من قبل: {addresses}</numerusform>
            <numerusform>%n مستلمين لم يشاركوا في هذه التذكرة من قبل: {addresses}</numerusform>
            <numerusform>%n مستلمًا لم يشاركوا في هذه التذكرة من قبل: {addresses}</numerusform>
            <numerusform>%n مستلم لم يشاركوا في هذه التذكرة من قبل: {addresses}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being attached. Try again in a moment.</source>
        <translation>ما زال ملف قيد الإرفاق. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Add to copies</source>
        <translation>إضافة إلى النسخ</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>إرسال دونه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>حُذفت المسودة.</translation>
    </message>
    <message>
        <source>You write of an attachment. Send without a file?</source>
        <translation>تذكر في ردك مرفقًا. هل ترسله دون ملف؟</translation>
    </message>
    <message>
        <source>{name} wrote in too, but gets no copy.</source>
        <translation>شارك {name} بالكتابة أيضًا، لكن لا تصله نسخة.</translation>
    </message>
    <message>
        <source>{placeholder} is not filled in. Replace or remove it before sending.</source>
        <translation>لم يُملأ {placeholder}. استبدله أو أزله قبل الإرسال.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>_DatePopup</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>_TextPopup</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
</context>
</TS>
