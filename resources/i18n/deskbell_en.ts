<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) are not resolved.</source>
        <translation>
            <numerusform>%n ticket is not resolved.</numerusform>
            <numerusform>%n tickets are not resolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n file saved.</numerusform>
            <numerusform>%n files saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), none changed, none missing.</source>
        <translation>
            <numerusform>The log is whole: %n entry, not changed.</numerusform>
            <numerusform>The log is whole: %n entries, none changed, none missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>Wrote %n entry(s) to {name}.</source>
        <translation>
            <numerusform>Wrote %n entry to {name}.</numerusform>
            <numerusform>Wrote %n entries to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>Show quoted text (%n line)</numerusform>
            <numerusform>Show quoted text (%n lines)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesLines</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Sends in %n s</numerusform>
            <numerusform>Sends in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach everybody at this desk.</source>
        <translation>
            <numerusform>%n change not saved yet: {names}. It reaches everybody at this desk.</numerusform>
            <numerusform>%n changes not saved yet: {names}. They reach everybody at this desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach who works in {place}.</source>
        <translation>
            <numerusform>%n change not saved yet: {names}. It reaches who works in {place}.</numerusform>
            <numerusform>%n changes not saved yet: {names}. They reach who works in {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueNotifications</name>
    <message numerus="yes">
        <source>%Ln ticket(s) overdue</source>
        <translation>
            <numerusform>%Ln ticket overdue</numerusform>
            <numerusform>%Ln tickets overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%Ln ticket(s) have nobody.</source>
        <translation>
            <numerusform>%Ln ticket has nobody.</numerusform>
            <numerusform>%Ln tickets have nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWidgets</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n earlier message</numerusform>
            <numerusform>%n earlier messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s), show {step}</source>
        <translation>
            <numerusform>%n earlier message, show {step}</numerusform>
            <numerusform>%n earlier messages, show {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n rule(s) imported, switched off. Look at them, then switch them on.</source>
        <translation>
            <numerusform>%n rule imported, switched off. Look at it, then switch it on.</numerusform>
            <numerusform>%n rules imported, switched off. Look at them, then switch them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>%n rule written.</numerusform>
            <numerusform>%n rules written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeRow</name>
    <message numerus="yes">
        <source>%Ln change(s) were taken in.</source>
        <translation>
            <numerusform>%Ln change was taken in.</numerusform>
            <numerusform>%Ln changes were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of changes were written.</source>
        <translation>
            <numerusform>%Ln file of changes was written.</numerusform>
            <numerusform>%Ln files of changes were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>Importing… %n mail(s) so far</source>
        <translation>
            <numerusform>Importing… %n mail so far</numerusform>
            <numerusform>Importing… %n mails so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet. Everybody at this desk gets them.</source>
        <translation>
            <numerusform>%n change not saved yet. Everybody at this desk gets it.</numerusform>
            <numerusform>%n changes not saved yet. Everybody at this desk gets them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n day(s) of its own</source>
        <translation>
            <numerusform>%n day of its own</numerusform>
            <numerusform>%n days of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>%Ln message imported</numerusform>
            <numerusform>%Ln messages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing mail: %Ln message(s) so far</source>
        <translation>
            <numerusform>Importing mail: %Ln message so far</numerusform>
            <numerusform>Importing mail: %Ln messages so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Fetching… %Ln change so far</numerusform>
            <numerusform>Fetching… %Ln changes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) that are not resolved belong to {name}.</source>
        <translation>
            <numerusform>%n ticket that is not resolved belongs to {name}.</numerusform>
            <numerusform>%n tickets that are not resolved belong to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadBoard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n soon</numerusform>
            <numerusform>%n soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>room for %n</numerusform>
            <numerusform>room for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n here</source>
        <translation>
            <numerusform>{here} of %n here</numerusform>
            <numerusform>{here} of %n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>Would have matched {matched} of the last %n ticket(s).</source>
        <translation>
            <numerusform>Would have matched {matched} of the last %n ticket.</numerusform>
            <numerusform>Would have matched {matched} of the last %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>Belongs to {members} of %n department(s)</source>
        <translation>
            <numerusform>Belongs to {members} of %n department</numerusform>
            <numerusform>Belongs to {members} of %n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members} of %n agent(s) belong here</source>
        <translation>
            <numerusform>{members} of %n agent belongs here</numerusform>
            <numerusform>{members} of %n agents belong here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>A password needs at least %n character.</numerusform>
            <numerusform>A password needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>At least %n character. Several words are easy to remember and hard to guess.</numerusform>
            <numerusform>At least %n characters. Several words are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n message could not be sent</numerusform>
            <numerusform>%n messages could not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>Ticket {number} is offered to you: {subject} (%n s)</source>
        <translation>
            <numerusform>Ticket {number} is offered to you: {subject} (%n s)</numerusform>
            <numerusform>Ticket {number} is offered to you: {subject} (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message numerus="yes">
        <source>%n attempt(s) so far; next at {time}. {reason}</source>
        <translation>
            <numerusform>%n attempt so far; next at {time}. {reason}</numerusform>
            <numerusform>%n attempts so far; next at {time}. {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnLock</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message numerus="yes">
        <source>Too many attempts. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many attempts. You can try again in %n second.</numerusform>
            <numerusform>Too many attempts. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceChips</name>
    <message numerus="yes">
        <source>+%Ln</source>
        <translation>
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
            <numerusform>{name} and %Ln other are writing…</numerusform>
            <numerusform>{name} and %Ln others are writing…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message numerus="yes">
        <source>%n change(s) of your profile not saved yet.</source>
        <translation>
            <numerusform>%n change of your profile not saved yet.</numerusform>
            <numerusform>%n changes of your profile not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message numerus="yes">
        <source>{name} goes on seeing %n ticket(s).</source>
        <translation>
            <numerusform>{name} goes on seeing %n ticket.</numerusform>
            <numerusform>{name} goes on seeing %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} sees %n ticket(s) instead of {before}.</source>
        <translation>
            <numerusform>{name} sees %n ticket instead of {before}.</numerusform>
            <numerusform>{name} sees %n tickets instead of {before}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will be erased with all messages, notes and files.</source>
        <translation>
            <numerusform>%n ticket will be erased with all messages, notes and files.</numerusform>
            <numerusform>%n tickets will be erased with all messages, notes and files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked</source>
        <translation>
            <numerusform>%n remote picture blocked</numerusform>
            <numerusform>%n remote pictures blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWork</name>
    <message numerus="yes">
        <source>%n agent(s) hold this role. Give them another one first.</source>
        <translation>
            <numerusform>%n agent holds this role. Give them another one first.</numerusform>
            <numerusform>%n agents hold this role. Give them another one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {rights}.</source>
        <translation>
            <numerusform>%n change: {rights}.</numerusform>
            <numerusform>%n changes: {rights}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They reach %n agent(s).</source>
        <translation>
            <numerusform>They reach %n agent.</numerusform>
            <numerusform>They reach %n agents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, longest idle</source>
        <translation>
            <numerusform>%n open, longest idle</numerusform>
            <numerusform>%n open, longest idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleNotifications</name>
    <message numerus="yes">
        <source>Rules tell you of %Ln ticket(s)</source>
        <translation>
            <numerusform>Rules tell you of %Ln ticket</numerusform>
            <numerusform>Rules tell you of %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) chosen</source>
        <translation>
            <numerusform>%Ln ticket chosen</numerusform>
            <numerusform>%Ln tickets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>Reply sends in %n s</source>
        <translation>
            <numerusform>Reply sends in %n s</numerusform>
            <numerusform>Reply sends in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulatorDialog</name>
    <message numerus="yes">
        <source>It would have sent %n mail(s).</source>
        <translation>
            <numerusform>It would have sent %n mail.</numerusform>
            <numerusform>It would have sent %n mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n ticket(s). Occasions tried: {looked}.</source>
        <translation>
            <numerusform>It would have touched %n ticket. Occasions tried: {looked}.</numerusform>
            <numerusform>It would have touched %n tickets. Occasions tried: {looked}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n occasion(s) the conditions held for none.</source>
        <translation>
            <numerusform>On %n occasion the conditions held for none.</numerusform>
            <numerusform>On %n occasions the conditions held for none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) get the next service level that fits, or none.</source>
        <translation>
            <numerusform>%n open ticket gets the next service level that fits, or none.</numerusform>
            <numerusform>%n open tickets get the next service level that fits, or none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) refused</source>
        <translation>
            <numerusform>%Ln change refused</numerusform>
            <numerusform>%Ln changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln change to send</numerusform>
            <numerusform>%Ln changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln mailbox</numerusform>
            <numerusform>%Ln mailboxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent</source>
        <translation>
            <numerusform>%Ln message not sent</numerusform>
            <numerusform>%Ln messages not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln message to send</numerusform>
            <numerusform>%Ln messages to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time} · %Ln change(s) to send</source>
        <translation>
            <numerusform>Offline since {time} · %Ln change to send</numerusform>
            <numerusform>Offline since {time} · %Ln changes to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced with %Ln computer(s)</source>
        <translation>
            <numerusform>Synced with %Ln computer</numerusform>
            <numerusform>Synced with %Ln computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have this status.</source>
        <translation>
            <numerusform>%n ticket has this status.</numerusform>
            <numerusform>%n tickets have this status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for earlier ones that are missing. If those do not come within a minute, they are read without them.</source>
        <translation>
            <numerusform>%Ln file waits for earlier ones that are missing. If those do not come within a minute, it is read without them.</numerusform>
            <numerusform>%Ln files wait for earlier ones that are missing. If those do not come within a minute, they are read without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) differed and were exchanged again.</source>
        <translation>
            <numerusform>%Ln part differed and was exchanged again.</numerusform>
            <numerusform>%Ln parts differed and were exchanged again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketWiring</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Deskbell: %Ln ticket(s) for you</source>
        <translation>
            <numerusform>Deskbell: %Ln ticket for you</numerusform>
            <numerusform>Deskbell: %Ln tickets for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>{what}: %n ticket(s)</source>
        <translation>
            <numerusform>{what}: %n ticket</numerusform>
            <numerusform>{what}: %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message numerus="yes">
        <source>Copying… %Ln change(s) so far</source>
        <translation>
            <numerusform>Copying… %Ln change so far</numerusform>
            <numerusform>Copying… %Ln changes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Fetching… %Ln change so far</numerusform>
            <numerusform>Fetching… %Ln changes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message numerus="yes">
        <source>%n recipient(s) took no part in this ticket so far: {addresses}</source>
        <translation>
            <numerusform>%n recipient took no part in this ticket so far: {addresses}</numerusform>
            <numerusform>%n recipients took no part in this ticket so far: {addresses}</numerusform>
        </translation>
    </message>
</context>
</TS>
