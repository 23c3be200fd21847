<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The help desk that needs no server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of {name}. Press Enter to open it, or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for this file. You can save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could run a program, so Deskbell does not open it. You can save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Always show pictures of this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always show pictures of this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sender and recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesLines</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work where no text is being written; the settings can switch them off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch mail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to department…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all tickets shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To solve: take the most urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note for your team. Customers never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what goes above the forwarded mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell goes on, and nothing you saved is lost. This report helps to mend it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and addresses were taken out. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>Being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent: somebody gave it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps sent: the connection was lost at the last moment. Ask, or look in the sent folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message>
        <source>Back up this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%Ln ticket(s) have nobody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows the whole list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticket is answered or resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered. Rest a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that arrives becomes a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that could be harmful waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tickets without an agent appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed tickets return by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved tickets stand here until closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the most urgent one, or rest a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets here can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that wait for an answer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from: and tag:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mark as spam goes here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A company needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden recipient would have been shown, so the mail was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A master password needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status of one&apos;s own cannot be new or postponed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject needs at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose until when ticket {number} sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the open tickets of {name} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host}. Check the port and the kind of security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to whom the mail goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the same thing since ({field}), so nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Deskbell did not expect. The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lacks {name}, so it cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was sent to it. Check the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of a status runs, pauses or stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department {name} is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk file is damaged. Restore your last backup, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is busy with something long. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fate of this mail is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} needs at least one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing from the desk&apos;s folder of files ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is already on its way, so it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is larger than the server accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox has no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox {address} lacks its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of this mailbox is not on this computer. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password vault is locked. Enter the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password vault was made by a newer Deskbell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password vault {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords were kept in {stored}, but this session offers {now}. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot send to addresses with letters beyond a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this mailbox send as this address. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Deskbell tries again by itself. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a recipient. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the mail. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} cannot take this mail&apos;s letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored mail is damaged on disk ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored mail is missing from the desk&apos;s folder of files ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no drafts of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no fields of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a password vault already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no desk {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mailbox to send from. Connect one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password vault yet. Choose a master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server {host}. Check its name, or whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} is not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} is part of the other one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} was touched already, so it cannot be new again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets cannot be linked in this way ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first, or attach a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this ({permission}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} belongs to another contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not an address that mail can be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered in a way Deskbell does not understand. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}. Check the server&apos;s name, port and security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused user name or password. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to send by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} contains no mail that Deskbell can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} contains no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Deskbell. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} contains signs that are not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not fit the setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>File {name}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Enter opens a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
It could run a program, so it can only be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Space shows it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, subject or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added the tag {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} assigned this to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} began this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed a field from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changed the subject to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} closed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} emptied a field that said {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} filled in {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} let somebody take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} linked {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} made {new} the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} marked this as spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} merged this into {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved this back to the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved this to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved this to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opened this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} postponed this until {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed the link to {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed the tag {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} removed {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} resolved this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} separated this from {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set a field to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} set the priority to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took this from {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took this ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing mail: %Ln message(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended early. What was imported is kept; start it again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deskbell stands on the work of others:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web or e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to {host}, which is not what its words say. Open it only if you expect that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not what it seems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link leads nowhere that is safe to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{desk} – Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasterPasswordDialog</name>
    <message>
        <source>Choose a master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords of your mailboxes are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them itself, locked with a password of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail came back: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report came: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to an invitation of {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic answer to the customer: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic mail of {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply of {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc {cc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with PGP; Deskbell keeps it and cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with S/MIME; Deskbell keeps it and cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from another mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with PGP; Deskbell keeps the signature and does not check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with S/MIME; Deskbell keeps the signature and does not check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s name contains an address that is not the sender&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came from outside under an address of yours. Nothing proves who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is beyond Deskbell&apos;s limits and is not shown whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} where it was written (UTC{zone})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Source of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Hide quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning of this long mail is shown. “Show source” has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is too elaborate to be shown as designed, so its words are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Nothing waits to be solved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketWindow</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to your customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last answer was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer came under another subject: “{subject}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is among the spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in quarantine: it could not be taken in like other mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is blocked: new mail from them goes to the spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote in and does not get your answers yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: {name}, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to department: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Answers wait here until they are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while sending, so it may have arrived. Deskbell looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%n not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A remote picture tells its sender that and when you read the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps Deskbell running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys such as J, K and E work where no text is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load remote pictures without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is still fetched and sent; the icon in the notification area opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify of new mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the notification area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Add copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always for this sender&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices for remote pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and arrows choose more; Esc chooses one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reply sends in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 leaves them resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close resolved tickets after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm new tickets by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in which a closed ticket is reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent to machines or lists, and at most once a day to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it, reopen it within some days, or begin a new ticket linked to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature below answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands before the number in subjects, for example [#DB-1043].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status after an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a customer answers a closed ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To solve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortBar</name>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see why, and to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to switch notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a mailbox in the settings to receive and answer mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mailbox} fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mailbox} · checked just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mailbox} · checked {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mailbox} · not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Choose one from the list, or use the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the next one to solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketWiring</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into… number, subject or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%n bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, day and month without year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text has no formatting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the answered mail below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Deskbell: %Ln ticket(s) for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Deskbell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>{what}: %n ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message numerus="yes">
        <source>%n recipient(s) took no part in this ticket so far: {addresses}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being attached. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write of an attachment. Send without a file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote in too, but gets no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placeholder} is not filled in. Replace or remove it before sending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
