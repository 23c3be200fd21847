<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Deskbell</source>
        <translation>O programie Deskbell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Wolne oprogramowanie na licencji MIT, bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>The help desk that needs no server.</source>
        <translation>Biuro obsługi, które nie potrzebuje serwera.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>“{act}” is not known here</source>
        <translation>„{act}” nie jest tu znane</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Nothing yet. Add what is to happen.</source>
        <translation>Jeszcze nic. Dodaj, co ma się stać.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
</context>
<context>
    <name>AddressesTab</name>
    <message>
        <source>Answers leave by</source>
        <translation>Odpowiedzi wychodzą przez</translation>
    </message>
    <message>
        <source>Each mailbox says on the page “Mailboxes” in which department its mail lands.</source>
        <translation>Każda skrzynka mówi na stronie „Skrzynki”, do którego działu trafia jej poczta.</translation>
    </message>
    <message>
        <source>Mail to these addresses lands here</source>
        <translation>Poczta na te adresy trafia tutaj</translation>
    </message>
    <message>
        <source>None: tickets are moved here, or begun by agents.</source>
        <translation>Żadne: zgłoszenia są tu przenoszone albo zaczynane przez agentów.</translation>
    </message>
    <message>
        <source>The mailbox to which the customer wrote</source>
        <translation>Skrzynkę, do której napisał klient</translation>
    </message>
</context>
<context>
    <name>AfterChoice</name>
    <message>
        <source>Delete it</source>
        <translation>Usuń ją</translation>
    </message>
    <message>
        <source>Every mail is kept in your desk as it came, whatever happens to it there.</source>
        <translation>Każda wiadomość pozostaje w biurze w takiej postaci, w jakiej przyszła, cokolwiek stanie się z nią na serwerze.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Mark it as read</source>
        <translation>Oznacz jako przeczytaną</translation>
    </message>
    <message>
        <source>Move it to a folder</source>
        <translation>Przenieś do folderu</translation>
    </message>
    <message>
        <source>On the server, after a mail was taken in</source>
        <translation>Na serwerze, po pobraniu wiadomości</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Przekaż biuro</translation>
    </message>
    <message>
        <source>Make {name} the owner of this desk?</source>
        <translation>Czy {name} ma zostać właścicielem tego biura?</translation>
    </message>
    <message>
        <source>Parts of the agent</source>
        <translation>Części danych agenta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>Rola i działy</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Umiejętności</translation>
    </message>
    <message>
        <source>What can they see?</source>
        <translation>Co ta osoba widzi?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>You become an admin. Only {name} can hand the desk back to you.</source>
        <translation>Zostajesz administratorem. Tylko {name} może oddać ci biuro.</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Add colleagues when you no longer answer everything alone. Each gets a role and signs in.</source>
        <translation>Dodaj współpracowników, gdy nie odpowiadasz już na wszystko samodzielnie. Każdy dostaje rolę i się loguje.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Bring {name} back?</source>
        <translation>Przywrócić: {name}?</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Dezaktywuj…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zastępca</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>Znajdź agenta po nazwisku lub adresie</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nowy agent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Aktywuj ponownie</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Zresetuj hasło…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>Rola i działy</translation>
    </message>
    <message>
        <source>Show inactive</source>
        <translation>Pokaż nieaktywnych</translation>
    </message>
    <message>
        <source>With the role and the departments from before.</source>
        <translation>Z rolą i działami sprzed dezaktywacji.</translation>
    </message>
    <message>
        <source>You work here alone</source>
        <translation>Pracujesz tu samodzielnie</translation>
    </message>
    <message>
        <source>{email}, customers see {alias}</source>
        <translation>{email}, klienci widzą {alias}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>A customer gets</source>
        <translation>Klient otrzymuje</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Applies to this computer. 0 sends at once.</source>
        <translation>Dotyczy tego komputera. 0 oznacza wysyłkę od razu.</translation>
    </message>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>Potwierdzanie nowych zgłoszeń</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>Sekundy na cofnięcie wysyłki</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced; an empty text sends our own words.</source>
        <translation>{desk} i {number} zostaną zastąpione; przy pustym tekście wysyłany jest nasz własny.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>Zwarte wiersze zgłoszeń</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Widok po uruchomieniu</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>Dwa wiersze na zgłoszenie zamiast trzech.</translation>
    </message>
    <message>
        <source>Windows that are open already change when Deskbell is started again.</source>
        <translation>Otwarte już okna zmienią się po ponownym uruchomieniu programu Deskbell.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) are not resolved.</source>
        <translation>
            <numerusform>%n zgłoszenie nie jest rozwiązane.</numerusform>
            <numerusform>%n zgłoszenia nie są rozwiązane.</numerusform>
            <numerusform>%n zgłoszeń nie jest rozwiązanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Archive {name}?</source>
        <translation>Zarchiwizować {name}?</translation>
    </message>
    <message>
        <source>Being archived…</source>
        <translation>Archiwizowanie…</translation>
    </message>
    <message>
        <source>New home of the tickets</source>
        <translation>Nowe miejsce zgłoszeń</translation>
    </message>
    <message>
        <source>The last department cannot be archived.</source>
        <translation>Ostatniego działu nie można zarchiwizować.</translation>
    </message>
    <message>
        <source>They go, with what waits and its mailboxes, to another department. Closed tickets stay.</source>
        <translation>Przechodzą wraz z oczekującymi i skrzynkami do innego działu. Zamknięte zgłoszenia zostają.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>Zapisano %n plik.</numerusform>
            <numerusform>Zapisano %n pliki.</numerusform>
            <numerusform>Zapisano %n plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Zapisz wszystkie pliki</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Zapisz {name}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Zapisano jako {name}.</translation>
    </message>
    <message>
        <source>There is no preview of {name}. Press Enter to open it, or save it.</source>
        <translation>Brak podglądu pliku {name}. Naciśnij Enter, aby go otworzyć, albo zapisz go.</translation>
    </message>
    <message>
        <source>This computer has no program for this file. You can save it.</source>
        <translation>Na tym komputerze nie ma programu dla tego pliku. Można go zapisać.</translation>
    </message>
    <message>
        <source>{name} could run a program, so Deskbell does not open it. You can save it.</source>
        <translation>{name} może uruchomić program, więc Deskbell go nie otwiera. Można go zapisać.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} nie jest obrazem, który można wyświetlić.</translation>
    </message>
    <message>
        <source>{name} is on another computer and is being fetched.</source>
        <translation>{name} jest na innym komputerze i jest właśnie pobierany.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent {name} added</source>
        <translation>Dodano agenta {name}</translation>
    </message>
    <message>
        <source>Agent {name} removed</source>
        <translation>Usunięto agenta {name}</translation>
    </message>
    <message>
        <source>Agent {name}: {field}</source>
        <translation>Agent {name}: {field}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Wyeksportowano dziennik audytu</translation>
    </message>
    <message>
        <source>Audit log exported as {name}</source>
        <translation>Wyeksportowano dziennik audytu jako {name}</translation>
    </message>
    <message>
        <source>Began to see what {name} sees</source>
        <translation>Zaczęto oglądać to, co widzi {name}</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Business hours {name} added</source>
        <translation>Dodano godziny pracy {name}</translation>
    </message>
    <message>
        <source>Business hours {name} removed</source>
        <translation>Usunięto godziny pracy {name}</translation>
    </message>
    <message>
        <source>Business hours {name}: {field}</source>
        <translation>Godziny pracy {name}: {field}</translation>
    </message>
    <message>
        <source>Business hours, {name} removed</source>
        <translation>Godziny pracy, usunięto {name}</translation>
    </message>
    <message>
        <source>Business hours, {name} set</source>
        <translation>Godziny pracy, ustawiono {name}</translation>
    </message>
    <message>
        <source>Business hours, {name}: {field}</source>
        <translation>Godziny pracy, {name}: {field}</translation>
    </message>
    <message>
        <source>Days of business hours</source>
        <translation>Dni godzin pracy</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Usunięcia</translation>
    </message>
    <message>
        <source>Denied in {name}: {field}</source>
        <translation>Odmówiono w {name}: {field}</translation>
    </message>
    <message>
        <source>Denied rights</source>
        <translation>Odmówione uprawnienia</translation>
    </message>
    <message>
        <source>Department where mail arrives</source>
        <translation>Dział, do którego trafia poczta</translation>
    </message>
    <message>
        <source>Department {name} added</source>
        <translation>Dodano dział {name}</translation>
    </message>
    <message>
        <source>Department {name} removed</source>
        <translation>Usunięto dział {name}</translation>
    </message>
    <message>
        <source>Department {name}: {field}</source>
        <translation>Dział {name}: {field}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Desk backed up</source>
        <translation>Wykonano kopię zapasową biura</translation>
    </message>
    <message>
        <source>Desk backed up as {name}</source>
        <translation>Wykonano kopię zapasową biura jako {name}</translation>
    </message>
    <message>
        <source>Desk made</source>
        <translation>Utworzono biuro</translation>
    </message>
    <message>
        <source>Desk restored</source>
        <translation>Przywrócono biuro</translation>
    </message>
    <message>
        <source>Desk restored from {name}</source>
        <translation>Przywrócono biuro z {name}</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} does not stand where it was written.</source>
        <translation>Wpis {number} z {computer} nie stoi tam, gdzie go zapisano.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} is missing.</source>
        <translation>Brakuje wpisu {number} z {computer}.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} was changed after it was written.</source>
        <translation>Wpis {number} z {computer} zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Eksporty</translation>
    </message>
    <message>
        <source>Field {name} added</source>
        <translation>Dodano pole {name}</translation>
    </message>
    <message>
        <source>Field {name} removed</source>
        <translation>Usunięto pole {name}</translation>
    </message>
    <message>
        <source>Field {name}: {field}</source>
        <translation>Pole {name}: {field}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>First password given</source>
        <translation>Nadano pierwsze hasło</translation>
    </message>
    <message>
        <source>First password given to {name}</source>
        <translation>Nadano pierwsze hasło: {name}</translation>
    </message>
    <message>
        <source>Invitation taken up</source>
        <translation>Przyjęto zaproszenie</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Zaproszono</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Język biura</translation>
    </message>
    <message>
        <source>Letter {name} reset</source>
        <translation>Przywrócono list {name}</translation>
    </message>
    <message>
        <source>Letter {name} written</source>
        <translation>Napisano list {name}</translation>
    </message>
    <message>
        <source>Letter {name}: {field}</source>
        <translation>List {name}: {field}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>Mailbox {name} added</source>
        <translation>Dodano skrzynkę {name}</translation>
    </message>
    <message>
        <source>Mailbox {name} removed</source>
        <translation>Usunięto skrzynkę {name}</translation>
    </message>
    <message>
        <source>Mailbox {name}: {field}</source>
        <translation>Skrzynka {name}: {field}</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Skrzynki</translation>
    </message>
    <message>
        <source>Member added: {name}</source>
        <translation>Dodano członka: {name}</translation>
    </message>
    <message>
        <source>Member removed: {name}</source>
        <translation>Usunięto członka: {name}</translation>
    </message>
    <message>
        <source>Member {name}: {field}</source>
        <translation>Członek {name}: {field}</translation>
    </message>
    <message>
        <source>Members of departments</source>
        <translation>Członkowie działów</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Usunięto wiadomość</translation>
    </message>
    <message>
        <source>Message deleted in ticket {name}</source>
        <translation>Usunięto wiadomość w zgłoszeniu {name}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>No longer denied in {name}: {field}</source>
        <translation>Już nie odmawia się w {name}: {field}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nikt niezalogowany</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Usunięto notatkę</translation>
    </message>
    <message>
        <source>Note deleted in ticket {name}</source>
        <translation>Usunięto notatkę w zgłoszeniu {name}</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash</source>
        <translation>Przeniesiono stare zgłoszenia do kosza</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash: {name}</source>
        <translation>Przeniesiono stare zgłoszenia do kosza: {name}</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Zmieniono własne hasło</translation>
    </message>
    <message>
        <source>Own password removed</source>
        <translation>Usunięto własne hasło</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Utworzono klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>Użyto klucza odzyskiwania</translation>
    </message>
    <message>
        <source>Rights of roles</source>
        <translation>Uprawnienia ról</translation>
    </message>
    <message>
        <source>Role {name} added</source>
        <translation>Dodano rolę {name}</translation>
    </message>
    <message>
        <source>Role {name} removed</source>
        <translation>Usunięto rolę {name}</translation>
    </message>
    <message>
        <source>Role {name}: {field}</source>
        <translation>Rola {name}: {field}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Rule {name} added</source>
        <translation>Dodano regułę {name}</translation>
    </message>
    <message>
        <source>Rule {name} removed</source>
        <translation>Usunięto regułę {name}</translation>
    </message>
    <message>
        <source>Rule {name}: {field}</source>
        <translation>Reguła {name}: {field}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} added</source>
        <translation>Dodano zapisaną odpowiedź lub makro {name}</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} removed</source>
        <translation>Usunięto zapisaną odpowiedź lub makro {name}</translation>
    </message>
    <message>
        <source>Saved answer or macro {name}: {field}</source>
        <translation>Zapisana odpowiedź lub makro {name}: {field}</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Zapisane odpowiedzi i makra</translation>
    </message>
    <message>
        <source>Secret of the desk</source>
        <translation>Tajny klucz biura</translation>
    </message>
    <message>
        <source>Seeing as somebody else begun</source>
        <translation>Zaczęto oglądać oczami innej osoby</translation>
    </message>
    <message>
        <source>Seeing as somebody else ended</source>
        <translation>Zakończono oglądanie oczami innej osoby</translation>
    </message>
    <message>
        <source>Service level {name} added</source>
        <translation>Dodano poziom usług {name}</translation>
    </message>
    <message>
        <source>Service level {name} removed</source>
        <translation>Usunięto poziom usług {name}</translation>
    </message>
    <message>
        <source>Service level {name}: {field}</source>
        <translation>Poziom usług {name}: {field}</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Poziomy usług</translation>
    </message>
    <message>
        <source>Setting “{field}”</source>
        <translation>Ustawienie „{field}”</translation>
    </message>
    <message>
        <source>Setting “{field}” of {name}</source>
        <translation>Ustawienie „{field}”: {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Odmówiono logowania</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Skill added: {name}</source>
        <translation>Dodano umiejętność: {name}</translation>
    </message>
    <message>
        <source>Skill removed: {name}</source>
        <translation>Usunięto umiejętność: {name}</translation>
    </message>
    <message>
        <source>Skill {name}: {field}</source>
        <translation>Umiejętność {name}: {field}</translation>
    </message>
    <message>
        <source>Skills of agents</source>
        <translation>Umiejętności agentów</translation>
    </message>
    <message>
        <source>Status {name} added</source>
        <translation>Dodano status {name}</translation>
    </message>
    <message>
        <source>Status {name} removed</source>
        <translation>Usunięto status {name}</translation>
    </message>
    <message>
        <source>Status {name}: {field}</source>
        <translation>Status {name}: {field}</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusy</translation>
    </message>
    <message>
        <source>Stopped seeing what {name} sees</source>
        <translation>Przestano oglądać to, co widzi {name}</translation>
    </message>
    <message>
        <source>Tag {name} added</source>
        <translation>Dodano etykietę {name}</translation>
    </message>
    <message>
        <source>Tag {name} removed</source>
        <translation>Usunięto etykietę {name}</translation>
    </message>
    <message>
        <source>Tag {name}: {field}</source>
        <translation>Etykieta {name}: {field}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>Samo biuro</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), none changed, none missing.</source>
        <translation>
            <numerusform>Dziennik jest kompletny: %n wpis, żaden nie został zmieniony ani usunięty.</numerusform>
            <numerusform>Dziennik jest kompletny: %n wpisy, żaden nie został zmieniony ani usunięty.</numerusform>
            <numerusform>Dziennik jest kompletny: %n wpisów, żaden nie został zmieniony ani usunięty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket moved to the trash</source>
        <translation>Przeniesiono zgłoszenie do kosza</translation>
    </message>
    <message>
        <source>Ticket removed by a rule</source>
        <translation>Zgłoszenie usunięte przez regułę</translation>
    </message>
    <message>
        <source>Ticket {name} moved to the trash</source>
        <translation>Przeniesiono zgłoszenie {name} do kosza</translation>
    </message>
    <message>
        <source>Ticket {name} removed by a rule</source>
        <translation>Zgłoszenie {name} usunięte przez regułę</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>Zablokowano okno</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Zaczerniono słowa</translation>
    </message>
    <message>
        <source>Words blacked out in ticket {name}</source>
        <translation>Zaczerniono słowa w zgłoszeniu {name}</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>działania</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywny</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>powiadomienia</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowany</translation>
    </message>
    <message>
        <source>as in the role it came from</source>
        <translation>jak w roli wyjściowej</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>rozmowy</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>obciążenie</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategoria</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>czaty</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>możliwości wyboru</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>zegar</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>warunki</translation>
    </message>
    <message>
        <source>department</source>
        <translation>dział</translation>
    </message>
    <message>
        <source>department above</source>
        <translation>dział nadrzędny</translation>
    </message>
    <message>
        <source>department that takes over</source>
        <translation>dział przejmujący</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>zastępca</translation>
    </message>
    <message>
        <source>deputy from</source>
        <translation>zastępca od</translation>
    </message>
    <message>
        <source>deputy until</source>
        <translation>zastępca do</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>details of why it stopped</source>
        <translation>szczegóły, dlaczego stanęła</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>płeć</translation>
    </message>
    <message>
        <source>helps without being given work</source>
        <translation>pomaga bez przydziału pracy</translation>
    </message>
    <message>
        <source>home of its tickets</source>
        <translation>miejsce jego zgłoszeń</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>kierownik</translation>
    </message>
    <message>
        <source>level</source>
        <translation>poziom</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>skrzynka</translation>
    </message>
    <message>
        <source>most tickets</source>
        <translation>najwięcej zgłoszeń</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>name that customers see</source>
        <translation>nazwa widoczna dla klientów</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>port for receiving</source>
        <translation>port odbioru</translation>
    </message>
    <message>
        <source>port for sending</source>
        <translation>port wysyłki</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorytet</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rola</translation>
    </message>
    <message>
        <source>role it came from</source>
        <translation>rola wyjściowa</translation>
    </message>
    <message>
        <source>security of receiving</source>
        <translation>zabezpieczenie odbioru</translation>
    </message>
    <message>
        <source>security of sending</source>
        <translation>zabezpieczenie wysyłki</translation>
    </message>
    <message>
        <source>server for receiving</source>
        <translation>serwer odbioru</translation>
    </message>
    <message>
        <source>server for sending</source>
        <translation>serwer wysyłki</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>skrót</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>stops other rules</source>
        <translation>zatrzymuje inne reguły</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>temat</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>zgłoszenia</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>strefa czasowa</translation>
    </message>
    <message>
        <source>user name for receiving</source>
        <translation>nazwa użytkownika odbioru</translation>
    </message>
    <message>
        <source>user name for sending</source>
        <translation>nazwa użytkownika wysyłki</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>co ją uruchamia</translation>
    </message>
    <message>
        <source>when it looks</source>
        <translation>kiedy patrzy</translation>
    </message>
    <message>
        <source>who sees its tickets</source>
        <translation>kto widzi jego zgłoszenia</translation>
    </message>
    <message>
        <source>why it stopped by itself</source>
        <translation>dlaczego sama stanęła</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>godziny pracy</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{name} invited</source>
        <translation>Zaproszono: {name}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{what} The entry there is of {when}.</source>
        <translation>{what} Wpis w tym miejscu jest z {when}.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All the time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Ask for less, or for a longer time.</source>
        <translation>Zawęź mniej albo wybierz dłuższy okres.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Changes of rights and settings will stand here.</source>
        <translation>Tu pojawią się zmiany uprawnień i ustawień.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Sprawdź dziennik</translation>
    </message>
    <message>
        <source>Entry {number} of {computer}</source>
        <translation>Wpis {number} z {computer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ostatni rok</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nic nie pasuje</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logowania</translation>
    </message>
    <message>
        <source>Table ({pattern})</source>
        <translation>Tabela ({pattern})</translation>
    </message>
    <message>
        <source>The log is being checked.</source>
        <translation>Dziennik jest sprawdzany.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who changed rights, settings and people, and who came in. Nothing here can be changed.</source>
        <translation>Kto zmieniał uprawnienia, ustawienia i osoby oraz kto się logował. Tu niczego nie można zmienić.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) to {name}.</source>
        <translation>
            <numerusform>Zapisano %n wpis do {name}.</numerusform>
            <numerusform>Zapisano %n wpisy do {name}.</numerusform>
            <numerusform>Zapisano %n wpisów do {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n zgłoszenie</numerusform>
            <numerusform>%n zgłoszenia</numerusform>
            <numerusform>%n zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nieobecny</translation>
    </message>
    <message>
        <source>Away until {time}</source>
        <translation>Nieobecny do {time}</translation>
    </message>
    <message>
        <source>Away, work goes to others</source>
        <translation>Nieobecny, praca idzie do innych</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>Trwa tworzenie lub przywracanie kopii zapasowej.</translation>
    </message>
    <message>
        <source>A backup is one file with the desk and every mail and attachment in it.</source>
        <translation>Kopia zapasowa to jeden plik z biurem oraz wszystkimi wiadomościami i załącznikami.</translation>
    </message>
    <message>
        <source>Back up now to…</source>
        <translation>Utwórz kopię teraz w…</translation>
    </message>
    <message>
        <source>Backed up and verified: {tickets} tickets, {messages} messages, {files} files.</source>
        <translation>Utworzono i sprawdzono kopię. Zgłoszenia: {tickets}, wiadomości: {messages}, pliki: {files}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Last backup: {when}, {path}</source>
        <translation>Ostatnia kopia: {when}, {path}</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Nazwa nowego biura</translation>
    </message>
    <message>
        <source>No backup was made from here yet.</source>
        <translation>Nie utworzono tu jeszcze żadnej kopii.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Restored {tickets} tickets to {path}. Open it from the menu “Desk”.</source>
        <translation>Przywrócono zgłoszenia ({tickets}) do {path}. Otwórz to biuro z menu „Biuro”.</translation>
    </message>
    <message>
        <source>Restoring makes a new desk from a backup. The desk that is open stays as it is.</source>
        <translation>Przywracanie tworzy z kopii nowe biuro. Otwarte biuro pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Otwórz odnośnik</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Odwołano: {title}</translation>
    </message>
    <message>
        <source>Invitation: {title}</source>
        <translation>Zaproszenie: {title}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>A calendar needs a name.</source>
        <translation>Kalendarz musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Nie ma takiej strefy czasowej.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Without any hours it is open around the clock.</source>
        <translation>Bez godzin jest czynne całą dobę.</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>Another calendar</source>
        <translation>Inny kalendarz</translation>
    </message>
    <message>
        <source>The working hours below</source>
        <translation>Godziny pracy poniżej</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>Calls that did not arrive</source>
        <translation>Wywołania, które nie dotarły</translation>
    </message>
    <message>
        <source>Calls to other programs</source>
        <translation>Wywołania innych programów</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Zaniechano</translation>
    </message>
    <message>
        <source>Key of the signatures</source>
        <translation>Klucz podpisów</translation>
    </message>
    <message>
        <source>Nothing waits, nothing failed</source>
        <translation>Nic nie czeka, nic nie zawiodło</translation>
    </message>
    <message>
        <source>Rule and program</source>
        <translation>Reguła i program</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Ponawiane</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>With this key a program checks that a call came from this desk. Give it to nobody else.</source>
        <translation>Tym kluczem program sprawdza, czy wywołanie pochodzi z tego biura. Nie dawaj go nikomu innemu.</translation>
    </message>
    <message>
        <source>{header} holds the HMAC-SHA256 of {time}, a dot and the body.</source>
        <translation>{header} zawiera HMAC-SHA256 z {time}, kropki i treści.</translation>
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
        <translation>Edycja zapisanej odpowiedzi</translation>
    </message>
    <message>
        <source>New saved answer</source>
        <translation>Nowa zapisana odpowiedź</translation>
    </message>
    <message>
        <source>No saved answers yet</source>
        <translation>Nie ma jeszcze zapisanych odpowiedzi</translation>
    </message>
    <message>
        <source>Save what you often write, with variables such as the customer&apos;s name.</source>
        <translation>Zapisz to, co często piszesz, ze zmiennymi takimi jak nazwisko klienta.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Zapisane odpowiedzi</translation>
    </message>
    <message>
        <source>Texts that you often need. Type a slash in an answer to find them.</source>
        <translation>Teksty, których często potrzebujesz. Wpisz ukośnik w odpowiedzi, by je znaleźć.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Ukryj cytowany tekst</translation>
    </message>
    <message>
        <source>Only the beginning of this long mail is shown. “Show source” has all of it.</source>
        <translation>Pokazano tylko początek tej długiej wiadomości. Całość jest w „Pokaż źródło”.</translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>Pokaż cytowany tekst (%n wiersz)</numerusform>
            <numerusform>Pokaż cytowany tekst (%n wiersze)</numerusform>
            <numerusform>Pokaż cytowany tekst (%n wierszy)</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>This mail is too elaborate to be shown as designed, so its words are shown.</source>
        <translation>Układ tej wiadomości jest zbyt złożony, więc pokazano sam tekst.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Always show pictures of this domain</source>
        <translation>Zawsze pokazuj obrazy z tej domeny</translation>
    </message>
    <message>
        <source>Always show pictures of this sender</source>
        <translation>Zawsze pokazuj obrazy od tego nadawcy</translation>
    </message>
    <message>
        <source>Black out words…</source>
        <translation>Zaczernij słowa…</translation>
    </message>
    <message>
        <source>Change this note…</source>
        <translation>Zmień tę notatkę…</translation>
    </message>
    <message>
        <source>Copy sender and recipients</source>
        <translation>Kopiuj nadawcę i odbiorców</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Correct this text…</source>
        <translation>Popraw ten tekst…</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Usuń tę wiadomość</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Usuń tę notatkę</translation>
    </message>
    <message>
        <source>Parse again</source>
        <translation>Przetwórz ponownie</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Zapisz jako .eml…</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Pokaż jako zwykły tekst</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Pokaż źródło</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Gains {right}</source>
        <translation>Zyskuje {right}</translation>
    </message>
    <message>
        <source>Gains: {group}</source>
        <translation>Zyskuje: {group}</translation>
    </message>
    <message>
        <source>Loses {right}</source>
        <translation>Traci {right}</translation>
    </message>
    <message>
        <source>Loses: {group}</source>
        <translation>Traci: {group}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>{after}, instead of {before}</source>
        <translation>{after} zamiast: {before}</translation>
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
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Black out</source>
        <translation>Zaczernij</translation>
    </message>
    <message>
        <source>Black out words</source>
        <translation>Zaczernij słowa</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Zmień tę notatkę</translation>
    </message>
    <message>
        <source>Correct this text</source>
        <translation>Popraw ten tekst</translation>
    </message>
    <message>
        <source>One on each line, such as a card number. Upper case or not.</source>
        <translation>Po jednym w wierszu, na przykład numer karty. Wielkość liter bez znaczenia.</translation>
    </message>
    <message>
        <source>Only what stands at this desk changes; nothing in anybody&apos;s mailbox does.</source>
        <translation>Zmienia się tylko to, co jest w tym biurze; w skrzynkach nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation>Wszystkie skróty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Single letters work where no text is being written; the settings can switch them off.</source>
        <translation>Pojedyncze litery działają, gdy nie jest pisany tekst; można je wyłączyć w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
</context>
<context>
    <name>ChoiceSlot</name>
    <message>
        <source>This is gone: choose another.</source>
        <translation>Tego już nie ma: wybierz inne.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>już nie ma</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Choose: {what}</source>
        <translation>Wybierz: {what}</translation>
    </message>
    <message>
        <source>This is gone: take it out.</source>
        <translation>Tego już nie ma: usuń to.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>już nie ma</translation>
    </message>
</context>
<context>
    <name>ClashLine</name>
    <message>
        <source>Leave as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>{clock}: time line</source>
        <translation>{clock}: oś czasu</translation>
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
        <translation>Najpierw zobacz</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Wyślij mimo to</translation>
    </message>
    <message>
        <source>{name} has answered since you began, {time}. Send a second answer?</source>
        <translation>{name} odpowiada na to od chwili, gdy zaczęto pisać, {time}. Wysłać drugą odpowiedź?</translation>
    </message>
    <message>
        <source>{name} is writing an answer right now. Send yours all the same?</source>
        <translation>{name} właśnie pisze odpowiedź. Czy mimo to wysłać swoją?</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Deskbell</source>
        <translation>O programie Deskbell</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie skróty</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Wszystkie zgłoszenia</translation>
    </message>
    <message>
        <source>Ask how we did…</source>
        <translation>Zapytaj, jak nam poszło…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Przypisz do mnie</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Przypisz…</translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation>Utwórz kopię tego biura…</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Najpierw wybierz zgłoszenie.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Zwarte wiersze</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>Kopiuj numer zgłoszenia</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Usuń na zawsze…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panel szczegółów</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Fetch mail now</source>
        <translation>Pobierz pocztę teraz</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtruj tę listę</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Przekaż dalej</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>Importuj folder poczty…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importuj pocztę…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Load of the team</source>
        <translation>Obciążenie zespołu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Macro or saved answer…</source>
        <translation>Makro lub zapisana odpowiedź…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Scal z…</translation>
    </message>
    <message>
        <source>Move to department…</source>
        <translation>Przenieś do działu…</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>Przenieś do odebranych</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Następny panel</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Następne zgłoszenie</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Otwórz inne biuro…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Otwórz folder dzienników</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Odłóż…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Poprzedni panel</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Poprzednie zgłoszenie</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorytet…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Skieruj do konsultacji…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Odpowiedz wszystkim</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiąż</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wykonaj polecenie</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Zobacz oczami…</translation>
    </message>
    <message>
        <source>Select all tickets shown</source>
        <translation>Zaznacz wszystkie widoczne zgłoszenia</translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation>Wyślij teraz oczekującą pocztę</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Sync with other computers…</source>
        <translation>Synchronizuj z innymi komputerami…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message>
        <source>To solve: take the most urgent</source>
        <translation>Do rozwiązania: weź najpilniejsze</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>Co się stało z każdą wiadomością…</translation>
    </message>
    <message>
        <source>Who can see this…</source>
        <translation>Kto może to widzieć…</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
    <message>
        <source>run</source>
        <translation>wykonaj</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Forward</source>
        <translation>Przekazanie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Co napisać</translation>
    </message>
    <message>
        <source>Write a note for your team. Customers never see it.</source>
        <translation>Notatka dla zespołu. Klienci jej nie widzą.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Write what goes above the forwarded mail</source>
        <translation>Tekst nad przekazywaną wiadomością</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Desk’s work</source>
        <translation>Praca biura</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Do odczytania</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jeszcze nigdy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>{agent} · taken out</source>
        <translation>{agent} · wyłączony</translation>
    </message>
    <message>
        <source>{computer} (this one)</source>
        <translation>{computer} (ten)</translation>
    </message>
</context>
<context>
    <name>ComputersTab</name>
    <message>
        <source>Computers</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Invite somebody in the settings.</source>
        <translation>Zaproś kogoś w ustawieniach.</translation>
    </message>
    <message>
        <source>Only this computer so far</source>
        <translation>Na razie tylko ten komputer</translation>
    </message>
</context>
<context>
    <name>ConcurrentTab</name>
    <message>
        <source>Changed at once</source>
        <translation>Zmienione jednocześnie</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Zostaje, jak jest.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zostaw, jak jest</translation>
    </message>
    <message>
        <source>Nobody changed the same thing at once</source>
        <translation>Nikt nie zmienił tego samego jednocześnie</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Otwórz zgłoszenie</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>The other value is back.</source>
        <translation>Druga wartość wróciła.</translation>
    </message>
    <message>
        <source>This is not about a ticket.</source>
        <translation>To nie dotyczy zgłoszenia.</translation>
    </message>
    <message>
        <source>What lost</source>
        <translation>Co przegrało</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>When two people do, the later change counts, and the other one is kept here.</source>
        <translation>Gdy zrobią to dwie osoby, liczy się późniejsza zmiana, a druga jest zachowana tutaj.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Czyje</translation>
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
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Copy this group</source>
        <translation>Kopiuj tę grupę</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Usuń tę grupę</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
</context>
<context>
    <name>ConditionGroups</name>
    <message>
        <source>Another group</source>
        <translation>Kolejna grupa</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Jeśli</translation>
    </message>
    <message>
        <source>If all of these are true</source>
        <translation>Jeśli wszystko to prawda</translation>
    </message>
    <message>
        <source>If this is true</source>
        <translation>Jeśli to prawda</translation>
    </message>
    <message>
        <source>No condition yet: this group is left out.</source>
        <translation>Jeszcze bez warunku: ta grupa jest pomijana.</translation>
    </message>
    <message>
        <source>No condition: it holds for every ticket.</source>
        <translation>Bez warunku: dotyczy każdego zgłoszenia.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two groups of conditions</comment>
        <translation>lub</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nazwa nagłówka</translation>
    </message>
    <message>
        <source>Not: turn this condition round</source>
        <translation>Nie: odwróć ten warunek</translation>
    </message>
    <message>
        <source>how</source>
        <translation>jak</translation>
    </message>
    <message>
        <source>name, as in List-Id</source>
        <translation>nazwa, jak List-Id</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>what</source>
        <translation>co</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Wszystkie (%n)</numerusform>
            <numerusform>Wszystkie (%n)</numerusform>
            <numerusform>Wszystkie (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>Wcześniejsze zgłoszenia</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How we did</source>
        <translation>Jak nam poszło</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Powiązane zgłoszenia</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Put somebody in copy</source>
        <translation>Dodaj kogoś do kopii</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Konsultacja</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation>Więcej dla tego zgłoszenia</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
</context>
<context>
    <name>CountingTab</name>
    <message>
        <source>Automatic replies</source>
        <translation>Automatyczne odpowiedzi</translation>
    </message>
    <message>
        <source>Forwarding to somebody else</source>
        <translation>Przekazanie komuś innemu</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notatki wewnętrzne</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>No status of this desk pauses.</source>
        <translation>Żaden status tego biura nie wstrzymuje.</translation>
    </message>
    <message>
        <source>Part of the time that is over</source>
        <translation>Część czasu, która minęła</translation>
    </message>
    <message>
        <source>Some time before the end</source>
        <translation>Jakiś czas przed końcem</translation>
    </message>
    <message>
        <source>The time turns amber then, who has the ticket is told, and rules can act on it.</source>
        <translation>Czas robi się wtedy bursztynowy, kto ma zgłoszenie, dostaje wiadomość, a reguły mogą zareagować.</translation>
    </message>
    <message>
        <source>These statuses pause: {names}. What a status does is set on the page “Statuses”.</source>
        <translation>Te statusy wstrzymują: {names}. Co robi status, ustala się na stronie „Statusy”.</translation>
    </message>
    <message>
        <source>Time before the end</source>
        <translation>Czas przed końcem</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Ostrzegaj</translation>
    </message>
    <message>
        <source>What an agent writes to the customer always counts; what machines send never does.</source>
        <translation>To, co agent pisze do klienta, zawsze się liczy; to, co wysyłają automaty, nigdy.</translation>
    </message>
    <message>
        <source>What counts as an answer</source>
        <translation>Co liczy się jako odpowiedź</translation>
    </message>
    <message>
        <source>What rests while the ticket waits</source>
        <translation>Co stoi, gdy zgłoszenie czeka</translation>
    </message>
    <message>
        <source>When a part of the time is over</source>
        <translation>Gdy minie część czasu</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Deskbell goes on, and nothing you saved is lost. This report helps to mend it:</source>
        <translation>Deskbell działa dalej i nic z zapisanych danych nie przepadło. Ten raport pomoże usunąć usterkę:</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Otwórz folder dzienników</translation>
    </message>
    <message>
        <source>Passwords and addresses were taken out. Nothing is sent by itself.</source>
        <translation>Hasła i adresy zostały usunięte. Nic nie jest wysyłane samoczynnie.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nie ustawiono</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>As 9–12, 13–17.</source>
        <translation>Jak 9–12, 13–17.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>For example: stock-taking.</source>
        <translation>Na przykład: inwentaryzacja.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>Tego dnia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Czynne</translation>
    </message>
    <message>
        <source>Special hours</source>
        <translation>Inne godziny</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>Wpisz godziny jak 9–12, 13–17, po kolei i bez nakładania.</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>A public holiday goes with its country; change it to be open on it.</source>
        <translation>Święto należy do kraju; zmień je, by być czynnym w ten dzień.</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Dodawanie dni</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Dodaj dni…</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Zmiana dnia</translation>
    </message>
    <message>
        <source>Change this day…</source>
        <translation>Zmień ten dzień…</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Najpierw wybierz dzień.</translation>
    </message>
    <message>
        <source>Closed on the public holidays of</source>
        <translation>Zamknięte w święta państwa</translation>
    </message>
    <message>
        <source>Days in {year}</source>
        <translation>Dni w roku {year}</translation>
    </message>
    <message>
        <source>Days that are not as usual</source>
        <translation>Dni inne niż zwykle</translation>
    </message>
    <message>
        <source>No day of this year is unusual. Choose a country, or add days of your own.</source>
        <translation>Żaden dzień tego roku nie jest szczególny. Wybierz kraj lub dodaj własne dni.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Usuń ten dzień</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Cały kraj</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Następny rok</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
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
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
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
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>It came back. {reason}</source>
        <translation>Wiadomość wróciła. {reason}</translation>
    </message>
    <message>
        <source>Never sent: somebody gave it up.</source>
        <translation>Nigdy nie wysłano: ktoś porzucił tę wiadomość.</translation>
    </message>
    <message>
        <source>Not sent yet. {reason}</source>
        <translation>Jeszcze nie wysłano. {reason}</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Nie wysłano. {reason}</translation>
    </message>
    <message>
        <source>Perhaps sent: the connection was lost at the last moment. Ask, or look in the sent folder.</source>
        <translation>Być może wysłano: połączenie zostało zerwane w ostatniej chwili. Zapytaj albo sprawdź folder wysłanych.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Wysyłka za %n s</numerusform>
            <numerusform>Wysyłka za %n s</numerusform>
            <numerusform>Wysyłka za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
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
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiwizuj…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Parts of the department</source>
        <translation>Części działu</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Zapisz jako nowy…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
</context>
<context>
    <name>DepartmentEditor</name>
    <message>
        <source>None</source>
        <translation>Żaden</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowany</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiwizuj…</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>Utwórz dział</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>Przeciągnij wiersz albo naciśnij Alt i strzałkę, aby go przesunąć.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Znajdź dział</translation>
    </message>
    <message>
        <source>It comes back with its members and settings. Tickets and mailboxes stay where they went.</source>
        <translation>Wraca z członkami i ustawieniami. Zgłoszenia i skrzynki zostają tam, dokąd trafiły.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Make a second one when some people should see only some tickets, when topics have people of their own, or when answers should leave with different words and hours.</source>
        <translation>Utwórz drugi, gdy niektóre osoby mają widzieć tylko część zgłoszeń, gdy tematy mają własnych ludzi albo gdy odpowiedzi mają wychodzić z innym tekstem i w innych godzinach.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nowy dział</translation>
    </message>
    <message>
        <source>One department is enough to begin with</source>
        <translation>Na początek wystarczy jeden dział</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Save as new department</source>
        <translation>Zapisz jako nowy dział</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Pokaż zarchiwizowane</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Użyj ponownie</translation>
    </message>
    <message>
        <source>Use {name} again?</source>
        <translation>Znów używać działu {name}?</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>Kto widzi jego zgłoszenia</translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach everybody at this desk.</source>
        <translation>
            <numerusform>%n niezapisana zmiana: {names}. Dotyczy wszystkich przy tym biurze.</numerusform>
            <numerusform>%n niezapisane zmiany: {names}. Dotyczą wszystkich przy tym biurze.</numerusform>
            <numerusform>%n niezapisanych zmian: {names}. Dotyczą wszystkich przy tym biurze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach who works in {place}.</source>
        <translation>
            <numerusform>%n niezapisana zmiana: {names}. Dotyczy pracujących w dziale {place}.</numerusform>
            <numerusform>%n niezapisane zmiany: {names}. Dotyczą pracujących w dziale {place}.</numerusform>
            <numerusform>%n niezapisanych zmian: {names}. Dotyczą pracujących w dziale {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Customers see both names in your answers.</source>
        <translation>Klienci widzą obie nazwy w odpowiedziach.</translation>
    </message>
    <message>
        <source>Folder for the desk</source>
        <translation>Folder na biuro</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Przechowywane w {path}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Type both names first.</source>
        <translation>Najpierw wpisz obie nazwy.</translation>
    </message>
    <message>
        <source>What is your desk called?</source>
        <translation>Jak nazywa się twoje biuro obsługi?</translation>
    </message>
    <message>
        <source>Your company or project</source>
        <translation>Twoja firma lub projekt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message>
        <source>Back up this desk</source>
        <translation>Tworzenie kopii tego biura</translation>
    </message>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Kopia zapisana w {name}.</translation>
    </message>
    <message>
        <source>Desks ({pattern})</source>
        <translation>Biura ({pattern})</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Otwieranie innego biura</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Assigned</source>
        <translation>Przypisano</translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation>Zablokowano kontakt</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Zmieniono kontakt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Zmieniono klienta</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Zmieniono pole</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Powiązano</translation>
    </message>
    <message>
        <source>Macro run</source>
        <translation>Uruchomiono makro</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Oznaczono jako spam</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Scalono</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Usunięto wiadomość</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Moved to the inbox</source>
        <translation>Przeniesiono do odebranych</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Zmieniono notatkę</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Usunięto notatkę</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Otwarto ponownie</translation>
    </message>
    <message>
        <source>Participant added</source>
        <translation>Dodano uczestnika</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Usunięto uczestnika</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożono</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Zmieniono priorytet</translation>
    </message>
    <message>
        <source>Referral ended</source>
        <translation>Zakończono konsultację</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Skierowano do konsultacji</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązano</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Rozdzielono ponownie</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>Zmieniono poziom usług</translation>
    </message>
    <message>
        <source>Service level follows its conditions again</source>
        <translation>Poziom usług znów wynika z warunków</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Zmieniono status</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Zmieniono temat</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Usunięto etykietę</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Dodano etykietę</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Poprawiono tekst</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Zaczerniono słowa</translation>
    </message>
</context>
<context>
    <name>DueNotifications</name>
    <message numerus="yes">
        <source>%Ln ticket(s) overdue</source>
        <translation>
            <numerusform>%Ln zgłoszenie po terminie</numerusform>
            <numerusform>%Ln zgłoszenia po terminie</numerusform>
            <numerusform>%Ln zgłoszeń po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon: #{number}</source>
        <translation>Zbliża się termin: #{number}</translation>
    </message>
    <message>
        <source>Overdue: #{number}</source>
        <translation>Po terminie: #{number}</translation>
    </message>
    <message>
        <source>Tickets are due soon</source>
        <translation>Zbliżają się terminy zgłoszeń</translation>
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
        <translation>Jednostka czasu</translation>
    </message>
    <message>
        <source>Write a time such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>Wpisz czas, np. 30 min, 4 h lub 1 d 2 h.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>tygodnie</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Wypróbuj…</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nazwa reguły</translation>
    </message>
    <message>
        <source>Note: what it is for</source>
        <translation>Notatka: do czego służy</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Rule is switched on</source>
        <translation>Reguła jest włączona</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Stop anyway</source>
        <translation>Zakończ mimo to</translation>
    </message>
    <message>
        <source>Stop sharing without these files?</source>
        <translation>Zakończyć udostępnianie bez tych plików?</translation>
    </message>
    <message>
        <source>The desk meets the others there again.</source>
        <translation>Biuro znów spotyka się tam z pozostałymi.</translation>
    </message>
    <message>
        <source>The folder is elsewhere…</source>
        <translation>Folder jest gdzie indziej…</translation>
    </message>
    <message>
        <source>Where is the shared folder now?</source>
        <translation>Gdzie jest teraz wspólny folder?</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%Ln ticket(s) have nobody.</source>
        <translation>
            <numerusform>%Ln zgłoszenie nie ma agenta.</numerusform>
            <numerusform>%Ln zgłoszenia nie mają agenta.</numerusform>
            <numerusform>%Ln zgłoszeń nie ma agenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows the whole list again.</source>
        <translation>Esc pokaże znów całą listę.</translation>
    </message>
    <message>
        <source>Every ticket is answered or resolved.</source>
        <translation>Na każde zgłoszenie odpowiedziano lub jest rozwiązane.</translation>
    </message>
    <message>
        <source>Everything has somebody</source>
        <translation>Wszystko ma swojego agenta</translation>
    </message>
    <message>
        <source>Everything is answered. Rest a moment.</source>
        <translation>Na wszystko odpowiedziano. Czas na chwilę odpoczynku.</translation>
    </message>
    <message>
        <source>Mail that arrives becomes a ticket.</source>
        <translation>Każda nadchodząca wiadomość staje się zgłoszeniem.</translation>
    </message>
    <message>
        <source>Mail that could be harmful waits here.</source>
        <translation>Tu czeka poczta, która może być szkodliwa.</translation>
    </message>
    <message>
        <source>New tickets without an agent appear here.</source>
        <translation>Tu pojawiają się nowe zgłoszenia bez agenta.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>Brak spamu</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Brak zgłoszeń</translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation>Na nikogo nie czekasz</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nic nie jest wstrzymane</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nic nie jest otwarte</translation>
    </message>
    <message>
        <source>Nothing is postponed</source>
        <translation>Nic nie jest odłożone</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Nic jeszcze nie rozwiązano</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nic nie pasuje do filtra</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nic na ciebie nie czeka</translation>
    </message>
    <message>
        <source>Postponed tickets return by themselves.</source>
        <translation>Odłożone zgłoszenia wracają same.</translation>
    </message>
    <message>
        <source>Resolved tickets stand here until closed.</source>
        <translation>Rozwiązane zgłoszenia pozostają tu do zamknięcia.</translation>
    </message>
    <message>
        <source>Show unassigned</source>
        <translation>Pokaż nieprzypisane</translation>
    </message>
    <message>
        <source>Take the most urgent one, or rest a moment.</source>
        <translation>Weź najpilniejsze albo chwilę odpocznij.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Nie udało się odczytać tej listy</translation>
    </message>
    <message>
        <source>Tickets here can be brought back.</source>
        <translation>Zgłoszenia można stąd przywrócić.</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer stand here.</source>
        <translation>Tu są zgłoszenia, które czekają na odpowiedź.</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Do rozwiązania</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from: and tag:.</source>
        <translation>Spróbuj mniejszej liczby słów albo operatorów, takich jak from: i tag:.</translation>
    </message>
    <message>
        <source>What you mark as spam goes here.</source>
        <translation>Tu trafia to, co oznaczysz jako spam.</translation>
    </message>
    <message>
        <source>What you may look at stands elsewhere, such as in the settings.</source>
        <translation>To, co możesz oglądać, jest gdzie indziej, na przykład w ustawieniach.</translation>
    </message>
    <message>
        <source>Your role shows no tickets</source>
        <translation>Twoja rola nie pokazuje zgłoszeń</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Somebody has switched your access off. Ask them if that is a mistake.</source>
        <translation>Ktoś wyłączył twój dostęp. Zapytaj, czy to pomyłka.</translation>
    </message>
    <message>
        <source>You no longer have access to this desk</source>
        <translation>Nie masz już dostępu do tego biura</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
</context>
<context>
    <name>EntryWidgets</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n wcześniejsza wiadomość</numerusform>
            <numerusform>%n wcześniejsze wiadomości</numerusform>
            <numerusform>%n wcześniejszych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s), show {step}</source>
        <translation>
            <numerusform>%n wcześniejsza wiadomość, pokaż {step}</numerusform>
            <numerusform>%n wcześniejsze wiadomości, pokaż {step}</numerusform>
            <numerusform>%n wcześniejszych wiadomości, pokaż {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Firma musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A deputy&apos;s time cannot end before it begins.</source>
        <translation>Zastępstwo nie może się skończyć, zanim się zacznie.</translation>
    </message>
    <message>
        <source>A desk meets in {folder} already. Ask its owner for an invitation, or choose another folder.</source>
        <translation>W {folder} spotyka się już jakieś biuro. Poproś jego właściciela o zaproszenie albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>A desk needs an owner. Make somebody else the owner first.</source>
        <translation>Biuro potrzebuje właściciela. Najpierw wyznacz inną osobę.</translation>
    </message>
    <message>
        <source>A file did not arrive as it was sent. It is sent again.</source>
        <translation>Plik nie dotarł taki, jak go wysłano. Zostanie wysłany ponownie.</translation>
    </message>
    <message>
        <source>A hidden recipient would have been shown, so the mail was not sent.</source>
        <translation>Ukryty odbiorca zostałby ujawniony, więc wiadomości nie wysłano.</translation>
    </message>
    <message>
        <source>A machine wrote, and machines get no automatic answer.</source>
        <translation>Pisał automat, a automaty nie dostają automatycznej odpowiedzi.</translation>
    </message>
    <message>
        <source>A macro cannot do this ({name}).</source>
        <translation>Makro nie może tego zrobić ({name}).</translation>
    </message>
    <message>
        <source>A macro does not run another one.</source>
        <translation>Makro nie uruchamia innego.</translation>
    </message>
    <message>
        <source>A mailbox folder cannot be called {name}.</source>
        <translation>Folder skrzynki nie może nazywać się {name}.</translation>
    </message>
    <message>
        <source>A master password needs at least one character.</source>
        <translation>Hasło główne musi mieć co najmniej jeden znak.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Nazwa musi mieć co najmniej jedną literę.</translation>
    </message>
    <message>
        <source>A newer Deskbell wrote it; after an update it can be looked at again.</source>
        <translation>Zapisał to nowszy Deskbell; po aktualizacji będzie można spojrzeć ponownie.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>Hasło ma najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>A password may have at most {longest} characters.</source>
        <translation>Hasło może mieć najwyżej {longest} znaków.</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>Hasło musi mieć co najmniej {shortest} znaków.</translation>
    </message>
    <message>
        <source>A photo may have {limit} MB at most.</source>
        <translation>Zdjęcie może mieć najwyżej {limit} MB.</translation>
    </message>
    <message>
        <source>A photo must be a PNG or JPEG picture.</source>
        <translation>Zdjęcie musi być obrazem PNG lub JPEG.</translation>
    </message>
    <message>
        <source>A pooler stands before the server: computers ask for news every few seconds.</source>
        <translation>Przed serwerem stoi rozdzielacz połączeń (pooler): komputery pytają o nowości co kilka sekund.</translation>
    </message>
    <message>
        <source>A status of one&apos;s own cannot be new or postponed.</source>
        <translation>Własny status nie może być statusem „nowe” ani „odłożone”.</translation>
    </message>
    <message>
        <source>A subject needs at least one word.</source>
        <translation>Temat musi mieć co najmniej jedno słowo.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Etykieta musi mieć co najmniej jedną literę lub cyfrę.</translation>
    </message>
    <message>
        <source>A value is not what belongs there.</source>
        <translation>Wartość nie jest tym, co powinno tam być.</translation>
    </message>
    <message>
        <source>Act {number}</source>
        <translation>Działanie {number}</translation>
    </message>
    <message>
        <source>Agents cannot be chosen in this way ({method}).</source>
        <translation>Nie można wybierać agentów w ten sposób ({method}).</translation>
    </message>
    <message>
        <source>An address that we never wrote to gets one automatic mail a day.</source>
        <translation>Adres, na który nigdy nie pisaliśmy, dostaje jedną automatyczną wiadomość dziennie.</translation>
    </message>
    <message>
        <source>An invitation needs a password.</source>
        <translation>Zaproszenie potrzebuje hasła.</translation>
    </message>
    <message>
        <source>An owner owns the whole desk, never a single department.</source>
        <translation>Właściciel jest właścicielem całego biura, nigdy pojedynczego działu.</translation>
    </message>
    <message>
        <source>Another computer does the desk’s work now.</source>
        <translation>Pracę biura wykonuje teraz inny komputer.</translation>
    </message>
    <message>
        <source>Another desk is in this database already. Choose another database.</source>
        <translation>W tej bazie danych jest już inne biuro. Wybierz inną bazę.</translation>
    </message>
    <message>
        <source>Another desk meets at {where} now. Nothing was exchanged.</source>
        <translation>W {where} spotyka się teraz inne biuro. Niczego nie wymieniono.</translation>
    </message>
    <message>
        <source>Another desk meets in {folder}, not this one.</source>
        <translation>W {folder} spotyka się inne biuro, nie to.</translation>
    </message>
    <message>
        <source>At most {limit} days can be set at once, the first one first.</source>
        <translation>Naraz można ustawić najwyżej {limit} dni, zaczynając od pierwszego.</translation>
    </message>
    <message>
        <source>Choose one department or one agent.</source>
        <translation>Wybierz jeden dział albo jednego agenta.</translation>
    </message>
    <message>
        <source>Choose until when ticket {number} sleeps.</source>
        <translation>Wybierz, do kiedy odłożyć zgłoszenie {number}.</translation>
    </message>
    <message>
        <source>Choose where the open tickets of {name} go.</source>
        <translation>Wybierz, dokąd trafią otwarte zgłoszenia działu {name}.</translation>
    </message>
    <message>
        <source>Condition {number}</source>
        <translation>Warunek {number}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Copies of the server are read from where they are up to date.</source>
        <translation>Kopie serwera są odczytywane tam, gdzie są aktualne.</translation>
    </message>
    <message>
        <source>Deskbell may not write in {folder}. Your changes stay on this computer until it may.</source>
        <translation>Deskbell nie może zapisywać w {folder}. Twoje zmiany zostają na tym komputerze, aż będzie mógł.</translation>
    </message>
    <message>
        <source>Everybody may use this database. This line closes it: {line}</source>
        <translation>Każdy może używać tej bazy danych. Zamyka ją ten wiersz: {line}</translation>
    </message>
    <message>
        <source>Files of the computer {device} are missing from {file} on. They may still be on their way.</source>
        <translation>Brakuje plików komputera {device} od {file}. Mogą być jeszcze w drodze.</translation>
    </message>
    <message>
        <source>Fill in {fields} first.</source>
        <translation>Najpierw wypełnij: {fields}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupa {number}</translation>
    </message>
    <message>
        <source>In two years nobody would be there once. Set some hours.</source>
        <translation>Przez dwa lata nikogo by nie było. Ustaw jakieś godziny.</translation>
    </message>
    <message>
        <source>It belongs to another agent alone.</source>
        <translation>Należy wyłącznie do innego agenta.</translation>
    </message>
    <message>
        <source>It belongs to another desk.</source>
        <translation>Należy do innego biura.</translation>
    </message>
    <message>
        <source>It claims to come from another computer than the one that sent it.</source>
        <translation>Podaje się za zmianę z innego komputera niż ten, który ją wysłał.</translation>
    </message>
    <message>
        <source>It could not be read ({error}).</source>
        <translation>Nie dało się odczytać ({error}).</translation>
    </message>
    <message>
        <source>It is about something that has not arrived here. It is looked at again when that comes.</source>
        <translation>Dotyczy czegoś, co tu jeszcze nie dotarło. Zostanie sprawdzone ponownie, gdy to nadejdzie.</translation>
    </message>
    <message>
        <source>It is not encrypted, on a desk where everything has to be.</source>
        <translation>Nie jest zaszyfrowane, a w tym biurze wszystko musi być.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <translation>Nie jest w całości.</translation>
    </message>
    <message>
        <source>It says that another computer did it.</source>
        <translation>Podaje, że zrobił to inny komputer.</translation>
    </message>
    <message>
        <source>It says that somebody else did it.</source>
        <translation>Podaje, że zrobił to ktoś inny.</translation>
    </message>
    <message>
        <source>It was let in already.</source>
        <translation>Zostało już wpuszczone.</translation>
    </message>
    <message>
        <source>It was written by a clock that is ahead. It is taken in when its time has come ({until}).</source>
        <translation>Zapisał to zegar, który się spieszy. Zostanie przyjęte, gdy nadejdzie pora ({until}).</translation>
    </message>
    <message>
        <source>It was written by a newer Deskbell.</source>
        <translation>Zapisał to nowszy Deskbell.</translation>
    </message>
    <message>
        <source>It was written here before your rights for it ended, and could not be sent any more.</source>
        <translation>Zapisano to tutaj, zanim skończyły się uprawnienia, i nie dało się już wysłać.</translation>
    </message>
    <message>
        <source>It was written on a computer that had been removed from the desk.</source>
        <translation>Zapisano to na komputerze, który został wyłączony z biura.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than the agent has.</source>
        <translation>Dałoby komuś więcej uprawnień, niż ma agent.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than {agent} has.</source>
        <translation>Dałoby komuś więcej uprawnień, niż ma {agent}.</translation>
    </message>
    <message>
        <source>Its content is not what a Deskbell writes.</source>
        <translation>Tak nie pisze żaden Deskbell.</translation>
    </message>
    <message>
        <source>No agent has this address. Add the agent first.</source>
        <translation>Żaden agent nie ma tego adresu. Najpierw dodaj agenta.</translation>
    </message>
    <message>
        <source>No desk meets in {folder}: the file hub.json is missing there. Nothing was changed on this computer.</source>
        <translation>W {folder} nie spotyka się żadne biuro: brakuje tam pliku hub.json. Na tym komputerze niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>No secure connection to {host}. Check the port and the kind of security.</source>
        <translation>Brak bezpiecznego połączenia z {host}. Sprawdź port i rodzaj zabezpieczenia.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask a colleague.</source>
        <translation>Nikt nie może dezaktywować siebie. Poproś współpracownika.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves.</source>
        <translation>Nikt nie może zastępować sam siebie.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask a colleague.</source>
        <translation>Nikt nie zmienia własnej roli. Poproś współpracownika.</translation>
    </message>
    <message>
        <source>Nobody could be found for it.</source>
        <translation>Nie znaleziono nikogo.</translation>
    </message>
    <message>
        <source>Nobody is written to from spam or trash.</source>
        <translation>Ze spamu i kosza nie pisze się do nikogo.</translation>
    </message>
    <message>
        <source>Nobody known here signed the file {file}. It is tried again when the people of the desk change.</source>
        <translation>Pliku {file} nie podpisał nikt tu znany. Zostanie sprawdzony ponownie, gdy zmieni się skład biura.</translation>
    </message>
    <message>
        <source>Nobody reads mail at that address.</source>
        <translation>Nikt nie czyta poczty pod tym adresem.</translation>
    </message>
    <message>
        <source>Not possible ({code}).</source>
        <translation>To niemożliwe ({code}).</translation>
    </message>
    <message>
        <source>Nothing called {value} sets rules off.</source>
        <translation>Nic o nazwie {value} nie uruchamia reguł.</translation>
    </message>
    <message>
        <source>Nothing of it could be read, so it cannot be let in.</source>
        <translation>Niczego nie dało się odczytać, więc nie można tego wpuścić.</translation>
    </message>
    <message>
        <source>Nothing of that stands in this message.</source>
        <translation>Nic takiego nie ma w tej wiadomości.</translation>
    </message>
    <message>
        <source>Nothing of the desk has arrived at {where} yet. Let the folder fill itself, then try again.</source>
        <translation>Do {where} nic z biura jeszcze nie dotarło. Pozwól folderowi się napełnić i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>On the server, marks of pushes take {batch}, records of what moved {gone}, what was refused {quarantine} and files {blob_part}.</source>
        <translation>Na serwerze znaczniki wysyłek zajmują {batch}, zapisy o przeniesieniach {gone}, to, co odrzucono, {quarantine}, a pliki {blob_part}.</translation>
    </message>
    <message>
        <source>Only an owner can do this to an owner, or make one.</source>
        <translation>Tylko właściciel może to zrobić wobec właściciela lub go mianować.</translation>
    </message>
    <message>
        <source>Only an owner may change this.</source>
        <translation>Może to zmienić tylko właściciel.</translation>
    </message>
    <message>
        <source>Only the desk itself, or somebody with more rights, writes this.</source>
        <translation>To zapisuje tylko samo biuro albo ktoś z większymi uprawnieniami.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be erased for good.</source>
        <translation>Na zawsze można usunąć tylko to, co leży w koszu.</translation>
    </message>
    <message>
        <source>Others work at this desk, so you need a password. It can go when you are alone again.</source>
        <translation>Przy tym biurze pracują inni, więc potrzebujesz hasła. Można je usunąć, gdy znów będziesz pracować samodzielnie.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known holes. Bring the server up to date.</source>
        <translation>PostgreSQL {version} ma znane luki. Zaktualizuj serwer.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old. Deskbell needs 15 or newer.</source>
        <translation>PostgreSQL {version} jest za stary. Deskbell potrzebuje wersji 15 lub nowszej.</translation>
    </message>
    <message>
        <source>Receiving works.</source>
        <translation>Odbiór działa.</translation>
    </message>
    <message>
        <source>Rights have changed meanwhile. It is sent again with the new ones.</source>
        <translation>Uprawnienia zmieniły się w międzyczasie. Zostanie wysłane ponownie z nowymi.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Reguła {number}</translation>
    </message>
    <message>
        <source>Say to whom the mail goes.</source>
        <translation>Podaj, do kogo wysłać wiadomość.</translation>
    </message>
    <message>
        <source>Sending works.</source>
        <translation>Wysyłka działa.</translation>
    </message>
    <message>
        <source>Somebody added the rule {policy} to the table {table}.</source>
        <translation>Ktoś dodał regułę {policy} do tabeli {table}.</translation>
    </message>
    <message>
        <source>Somebody changed this file, or wrote it in another’s name.</source>
        <translation>Ktoś zmienił ten plik albo zapisał go w cudzym imieniu.</translation>
    </message>
    <message>
        <source>Somebody has changed the same thing since ({field}), so nothing was taken back.</source>
        <translation>Ktoś zmienił później to samo ({field}), więc niczego nie cofnięto.</translation>
    </message>
    <message>
        <source>Something went wrong that Deskbell did not expect. The log tells more.</source>
        <translation>Stało się coś, czego Deskbell się nie spodziewał. Więcej informacji jest w dzienniku.</translation>
    </message>
    <message>
        <source>Sync failed in a way that Deskbell did not expect ({text}).</source>
        <translation>Synchronizacja nie powiodła się w sposób, którego Deskbell nie przewidział ({text}).</translation>
    </message>
    <message>
        <source>Take tickets here with “To solve”: ticket {number} is not yours.</source>
        <translation>Bierz tu zgłoszenia przez „Do rozwiązania”: zgłoszenie {number} nie jest Twoje.</translation>
    </message>
    <message>
        <source>Tell the program that fills this folder to keep {folder} always on this computer, and on every other one.</source>
        <translation>Ustaw program, który napełnia ten folder, tak aby {folder} był zawsze na tym komputerze i na każdym innym.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail about this ticket.</source>
        <translation>Ten adres dostał już dość automatycznych wiadomości o tym zgłoszeniu.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail.</source>
        <translation>Ten adres dostał już dość automatycznej poczty.</translation>
    </message>
    <message>
        <source>That address is ours.</source>
        <translation>To nasz adres.</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another one.</source>
        <translation>To jest twoje obecne hasło. Wybierz inne.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Take several words that belong to nobody.</source>
        <translation>To zbyt łatwo odgadnąć. Weź kilka słów niezwiązanych z nikim.</translation>
    </message>
    <message>
        <source>That person is blocked.</source>
        <translation>Ta osoba jest zablokowana.</translation>
    </message>
    <message>
        <source>That was too much at once for the server.</source>
        <translation>To było za dużo naraz dla serwera.</translation>
    </message>
    <message>
        <source>The agent may not do this.</source>
        <translation>Agent nie może tego zrobić.</translation>
    </message>
    <message>
        <source>The agent may not see this ticket.</source>
        <translation>Agent nie może widzieć tego zgłoszenia.</translation>
    </message>
    <message>
        <source>The attachment on this computer has changed since it came and was not sent.</source>
        <translation>Załącznik na tym komputerze zmienił się, odkąd dotarł, i nie został wysłany.</translation>
    </message>
    <message>
        <source>The backup lacks {name}, so it cannot be restored.</source>
        <translation>W kopii zapasowej brakuje {name}, więc nie można jej przywrócić.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation>Kopia zapasowa {path} jest uszkodzona.</translation>
    </message>
    <message>
        <source>The certificate of the computer that wrote it had ended.</source>
        <translation>Certyfikat komputera, który to zapisał, już wygasł.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was sent to it. Check the server&apos;s name.</source>
        <translation>Certyfikat serwera {host} jest nieprawidłowy, więc niczego do niego nie wysłano. Sprawdź nazwę serwera.</translation>
    </message>
    <message>
        <source>The clock of a status runs, pauses or stops.</source>
        <translation>Zegar statusu może biec, być wstrzymany lub zatrzymany.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead. Set it, then everything is sent.</source>
        <translation>Zegar tego komputera się spieszy. Ustaw go, a wszystko zostanie wysłane.</translation>
    </message>
    <message>
        <source>The conditions of this rule do not hold here, so it did nothing.</source>
        <translation>Warunki tej reguły tu nie zachodzą, więc nic nie zrobiła.</translation>
    </message>
    <message>
        <source>The connection does without channel binding, as poolers need it. The certificate is checked.</source>
        <translation>Połączenie obywa się bez wiązania z kanałem, jak wymagają tego poolery. Certyfikat jest sprawdzany.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the server has proved who it is.</source>
        <translation>Połączenie jest szyfrowane, a serwer udowodnił, kim jest.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted.</source>
        <translation>Połączenie z {host} nie jest szyfrowane.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted. Deskbell does not send passwords and tickets that way.</source>
        <translation>Połączenie z {host} nie byłoby szyfrowane. Deskbell nie wysyła w ten sposób haseł ani zgłoszeń.</translation>
    </message>
    <message>
        <source>The customer has no other ticket alike.</source>
        <translation>Klient nie ma innego podobnego zgłoszenia.</translation>
    </message>
    <message>
        <source>The department was open.</source>
        <translation>Dział był czynny.</translation>
    </message>
    <message>
        <source>The department {name} is archived.</source>
        <translation>Dział {name} jest zarchiwizowany.</translation>
    </message>
    <message>
        <source>The desk can meet here, in a folder {folder} that is made for it.</source>
        <translation>Biuro może się tu spotykać, w tworzonym dla niego folderze {folder}.</translation>
    </message>
    <message>
        <source>The desk can meet here: {version}.</source>
        <translation>Biuro może się tu spotykać: {version}.</translation>
    </message>
    <message>
        <source>The desk file is damaged. Restore your last backup, or ask for help.</source>
        <translation>Plik biura jest uszkodzony. Przywróć ostatnią kopię zapasową lub poproś o pomoc.</translation>
    </message>
    <message>
        <source>The desk has moved. Ask its owner for a new invitation; what you have not sent is kept.</source>
        <translation>Biuro zostało przeniesione. Poproś właściciela o nowe zaproszenie; to, czego nie wysłano, jest zachowane.</translation>
    </message>
    <message>
        <source>The desk has written to enough unknown addresses this hour.</source>
        <translation>Biuro pisało w tej godzinie do dość wielu nieznanych adresów.</translation>
    </message>
    <message>
        <source>The desk is busy with something long. Try again in a moment.</source>
        <translation>Biuro jest zajęte dłuższym zadaniem. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The desk on the server is of an older version ({version}). Its owner has to bring it up to date.</source>
        <translation>Biuro na serwerze jest w starszej wersji ({version}). Musi je zaktualizować właściciel.</translation>
    </message>
    <message>
        <source>The desk would have no owner any more.</source>
        <translation>Biuro nie miałoby już właściciela.</translation>
    </message>
    <message>
        <source>The disk failed. Check it first, and back the desk up elsewhere.</source>
        <translation>Dysk zawiódł. Najpierw go sprawdź i utwórz kopię biura w innym miejscu.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Dysk jest pełny. Nic nie przepadło; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The fate of this mail is known already.</source>
        <translation>Los tej wiadomości jest już znany.</translation>
    </message>
    <message>
        <source>The field {name} needs at least one choice.</source>
        <translation>Pole {name} musi mieć co najmniej jedną opcję.</translation>
    </message>
    <message>
        <source>The file hub.json in {folder} cannot be read. It may still be on its way; nothing was changed on this computer.</source>
        <translation>Nie można odczytać pliku hub.json w {folder}. Może być jeszcze w drodze; na tym komputerze niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The file is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>W folderze plików biura brakuje tego pliku ({name}).</translation>
    </message>
    <message>
        <source>The file {file} belongs to another desk and is left alone.</source>
        <translation>Plik {file} należy do innego biura i zostaje nietknięty.</translation>
    </message>
    <message>
        <source>The file {file} in the folder is not whole. It is tried again.</source>
        <translation>Plik {file} w folderze nie jest w całości. Będzie odczytany ponownie.</translation>
    </message>
    <message>
        <source>The file {file} was written in the name of another computer. It was not applied.</source>
        <translation>Plik {file} zapisano w imieniu innego komputera. Nie został zastosowany.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty. If it is on a drive or in a cloud, that is probably not connected yet. Nothing was changed on this computer.</source>
        <translation>Folder {folder} jest pusty. Jeśli leży na dysku lub w chmurze, pewnie nie ma jeszcze połączenia. Na tym komputerze niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Is the drive connected and are you signed in to it? Nothing was changed on this computer.</source>
        <translation>Nie ma folderu {folder}. Czy dysk jest podłączony i czy jesteś na nim zalogowany? Na tym komputerze niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder {folder} stopped answering ({reason}). Your changes stay on this computer.</source>
        <translation>Folder {folder} przestał odpowiadać ({reason}). Twoje zmiany zostają na tym komputerze.</translation>
    </message>
    <message>
        <source>The folder {folder} was made by a newer Deskbell. Please update this computer; your work is kept.</source>
        <translation>Folder {folder} utworzył nowszy Deskbell. Zaktualizuj ten komputer; Twoja praca jest zachowana.</translation>
    </message>
    <message>
        <source>The folder {name} is too long or too deep. Five levels are the most.</source>
        <translation>Folder {name} jest za długi lub za głęboki. Najwyżej pięć poziomów.</translation>
    </message>
    <message>
        <source>The function {name} is open to everybody.</source>
        <translation>Funkcja {name} jest otwarta dla wszystkich.</translation>
    </message>
    <message>
        <source>The keys of the shared desk are not on this computer. Ask for a new invitation, or use the recovery key.</source>
        <translation>Na tym komputerze nie ma kluczy wspólnego biura. Poproś o nowe zaproszenie albo użyj klucza odzyskiwania.</translation>
    </message>
    <message>
        <source>The log can be written as CSV or JSON, not as {format}.</source>
        <translation>Dziennik można zapisać jako CSV lub JSON, nie jako {format}.</translation>
    </message>
    <message>
        <source>The login may not do this on the server ({reason}).</source>
        <translation>Ten login nie może tego zrobić na serwerze ({reason}).</translation>
    </message>
    <message>
        <source>The login {login} may do more on the server than an agent needs.</source>
        <translation>Login {login} może na serwerze więcej, niż potrzebuje agent.</translation>
    </message>
    <message>
        <source>The login {login} stands above the desk’s rules.</source>
        <translation>Login {login} stoi ponad regułami biura.</translation>
    </message>
    <message>
        <source>The login {user} may not make roles and tables in this database. Use the one that owns it.</source>
        <translation>Login {user} nie może tworzyć ról i tabel w tej bazie danych. Użyj tego, który jest jej właścicielem.</translation>
    </message>
    <message>
        <source>The mail is already on its way, so it cannot be taken back.</source>
        <translation>Wiadomość jest już w drodze, więc nie można jej cofnąć.</translation>
    </message>
    <message>
        <source>The mail is larger than the server accepts.</source>
        <translation>Wiadomość jest większa, niż przyjmuje serwer.</translation>
    </message>
    <message>
        <source>The mail is too old for an automatic answer.</source>
        <translation>Wiadomość jest za stara na automatyczną odpowiedź.</translation>
    </message>
    <message>
        <source>The mailbox has no folder {folder}.</source>
        <translation>W skrzynce nie ma folderu {folder}.</translation>
    </message>
    <message>
        <source>The mailbox {address} lacks its server.</source>
        <translation>Skrzynka {address} nie ma podanego serwera.</translation>
    </message>
    <message>
        <source>The other program could not be reached.</source>
        <translation>Nie udało się połączyć z drugim programem.</translation>
    </message>
    <message>
        <source>The other program did not take the message.</source>
        <translation>Drugi program nie przyjął wiadomości.</translation>
    </message>
    <message>
        <source>The other program sent us elsewhere, which is not followed.</source>
        <translation>Drugi program odesłał nas gdzie indziej, a za tym nie idziemy.</translation>
    </message>
    <message>
        <source>The other program was in trouble.</source>
        <translation>Drugi program miał kłopoty.</translation>
    </message>
    <message>
        <source>The others use a newer Deskbell. Update this one; your work is kept and sent afterwards.</source>
        <translation>Pozostali używają nowszego Deskbell. Zaktualizuj ten; Twoja praca jest zachowana i zostanie wysłana później.</translation>
    </message>
    <message>
        <source>The owner&apos;s role holds every right and cannot be changed.</source>
        <translation>Rola właściciela ma wszystkie uprawnienia i nie można jej zmienić.</translation>
    </message>
    <message>
        <source>The password of this mailbox is not on this computer. Enter it in the settings.</source>
        <translation>Na tym komputerze nie ma hasła do tej skrzynki. Wpisz je w ustawieniach.</translation>
    </message>
    <message>
        <source>The password of this mailbox was shared with another state of this computer’s keys. Ask for it to be shared again.</source>
        <translation>Hasło tej skrzynki udostępniono dla innego stanu kluczy tego komputera. Poproś o ponowne udostępnienie.</translation>
    </message>
    <message>
        <source>The password vault is locked. Enter the master password.</source>
        <translation>Sejf haseł jest zablokowany. Wpisz hasło główne.</translation>
    </message>
    <message>
        <source>The password vault was made by a newer Deskbell.</source>
        <translation>Sejf haseł utworzono w nowszej wersji programu Deskbell.</translation>
    </message>
    <message>
        <source>The password vault {path} is damaged.</source>
        <translation>Sejf haseł {path} jest uszkodzony.</translation>
    </message>
    <message>
        <source>The passwords were kept in {stored}, but this session offers {now}. Enter them again.</source>
        <translation>Hasła były przechowywane w {stored}, ale ta sesja oferuje {now}. Wpisz je ponownie.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>Nie udało się zapisać obrazu w {path}.</translation>
    </message>
    <message>
        <source>The public holidays of {country} {region} are not known.</source>
        <translation>Nie znamy świąt dla {country} {region}.</translation>
    </message>
    <message>
        <source>The right {permission} cannot be given this far ({scope}).</source>
        <translation>Uprawnienia {permission} nie można nadać w takim zakresie ({scope}).</translation>
    </message>
    <message>
        <source>The role {name} is still held ({n}). Give its holders another one first.</source>
        <translation>Ktoś jeszcze ma rolę {name} ({n}). Najpierw nadaj tym osobom inną.</translation>
    </message>
    <message>
        <source>The role {role} may do more than it should.</source>
        <translation>Rola {role} może więcej, niż powinna.</translation>
    </message>
    <message>
        <source>The rule does nothing yet. Add what it does.</source>
        <translation>Reguła jeszcze nic nie robi. Dodaj, co ma robić.</translation>
    </message>
    <message>
        <source>The rule failed for a reason that stands in the log.</source>
        <translation>Reguła zawiodła z powodu zapisanego w dzienniku.</translation>
    </message>
    <message>
        <source>The rule {name} is not one that is started by hand.</source>
        <translation>Reguły {name} nie uruchamia się ręcznie.</translation>
    </message>
    <message>
        <source>The rule {name} is switched off.</source>
        <translation>Reguła {name} jest wyłączona.</translation>
    </message>
    <message>
        <source>The server announces nothing, as it was told: computers ask for news every few seconds.</source>
        <translation>Serwer niczego nie ogłasza, zgodnie z ustawieniem: komputery pytają o nowości co kilka sekund.</translation>
    </message>
    <message>
        <source>The server belongs to an older Deskbell. Its owner has to bring it up to date first.</source>
        <translation>Serwer należy do starszego Deskbell. Najpierw musi go zaktualizować właściciel.</translation>
    </message>
    <message>
        <source>The server cannot send to addresses with letters beyond a to z.</source>
        <translation>Serwer nie może wysyłać na adresy z literami spoza zakresu od a do z.</translation>
    </message>
    <message>
        <source>The server could not do this ({reason}).</source>
        <translation>Serwer nie mógł tego zrobić ({reason}).</translation>
    </message>
    <message>
        <source>The server does not accept the identity of this computer.</source>
        <translation>Serwer nie przyjmuje tożsamości tego komputera.</translation>
    </message>
    <message>
        <source>The server does not answer ({reason}).</source>
        <translation>Serwer nie odpowiada ({reason}).</translation>
    </message>
    <message>
        <source>The server does not know this kind of row.</source>
        <translation>Serwer nie zna tego rodzaju wiersza.</translation>
    </message>
    <message>
        <source>The server does not let this mailbox send as this address. {text}</source>
        <translation>Serwer nie pozwala tej skrzynce wysyłać z tego adresu. {text}</translation>
    </message>
    <message>
        <source>The server has no database {database}.</source>
        <translation>Na serwerze nie ma bazy danych {database}.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}.</source>
        <translation>Serwer to PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>The server is busy. Deskbell tries again by itself. {text}</source>
        <translation>Serwer jest zajęty. Deskbell spróbuje ponownie samodzielnie. {text}</translation>
    </message>
    <message>
        <source>The server is on this computer; nothing leaves it.</source>
        <translation>Serwer jest na tym komputerze; nic go nie opuszcza.</translation>
    </message>
    <message>
        <source>The server refused a recipient. {text}</source>
        <translation>Serwer odrzucił odbiorcę. {text}</translation>
    </message>
    <message>
        <source>The server refused the login {user}. Check login and password.</source>
        <translation>Serwer odrzucił login {user}. Sprawdź login i hasło.</translation>
    </message>
    <message>
        <source>The server refused the mail. {text}</source>
        <translation>Serwer odrzucił wiadomość. {text}</translation>
    </message>
    <message>
        <source>The server refused. {text}</source>
        <translation>Serwer odmówił. {text}</translation>
    </message>
    <message>
        <source>The server {host} cannot take this mail&apos;s letters.</source>
        <translation>Serwer {host} nie przyjmuje znaków użytych w tej wiadomości.</translation>
    </message>
    <message>
        <source>The server {host} could not prove who it is ({reason}). Choose the file of its certificate, or ask who looks after it.</source>
        <translation>Serwer {host} nie mógł udowodnić, kim jest ({reason}). Wybierz plik jego certyfikatu albo zapytaj opiekuna serwera.</translation>
    </message>
    <message>
        <source>The server {host} does not offer encrypted connections. Ask who looks after it to switch TLS on.</source>
        <translation>Serwer {host} nie oferuje szyfrowanych połączeń. Poproś opiekuna serwera o włączenie TLS.</translation>
    </message>
    <message>
        <source>The server’s address cannot be understood ({reason}).</source>
        <translation>Nie można zrozumieć adresu serwera ({reason}).</translation>
    </message>
    <message>
        <source>The service level promises nothing yet. Fill in at least one time.</source>
        <translation>Poziom usług jeszcze niczego nie obiecuje. Wpisz choć jeden czas.</translation>
    </message>
    <message>
        <source>The service level {name} is switched off.</source>
        <translation>Poziom usług {name} jest wyłączony.</translation>
    </message>
    <message>
        <source>The shortcut {name} belongs to “{other}” already.</source>
        <translation>Skrót {name} należy już do „{other}”.</translation>
    </message>
    <message>
        <source>The shortcut {name} must be one word of at most 32 letters.</source>
        <translation>Skrót {name} musi być jednym słowem, najwyżej 32 litery.</translation>
    </message>
    <message>
        <source>The status {name} is built in and stays.</source>
        <translation>Status {name} jest wbudowany i zostaje.</translation>
    </message>
    <message>
        <source>The stored mail is damaged on disk ({name}).</source>
        <translation>Zapisana wiadomość jest uszkodzona na dysku ({name}).</translation>
    </message>
    <message>
        <source>The stored mail is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>W folderze plików biura brakuje zapisanej wiadomości ({name}).</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it and try again.</source>
        <translation>Systemowy magazyn haseł jest zablokowany. Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. {text}</source>
        <translation>Systemowy magazyn haseł odmówił. {text}</translation>
    </message>
    <message>
        <source>The table {table} does not keep people to their own rows.</source>
        <translation>Tabela {table} nie ogranicza nikogo do własnych wierszy.</translation>
    </message>
    <message>
        <source>The work beside the window failed. The log tells more.</source>
        <translation>Zadanie w tle nie powiodło się. Więcej informacji jest w dzienniku.</translation>
    </message>
    <message>
        <source>There are business hours called {name} already.</source>
        <translation>Istnieją już godziny pracy o nazwie {name}.</translation>
    </message>
    <message>
        <source>There are no drafts of the kind {kind}.</source>
        <translation>Nie ma wersji roboczych rodzaju {kind}.</translation>
    </message>
    <message>
        <source>There are no fields of the kind {kind}.</source>
        <translation>Nie ma pól rodzaju {kind}.</translation>
    </message>
    <message>
        <source>There are no saved texts of the kind {name}.</source>
        <translation>Nie ma zapisanych tekstów rodzaju {name}.</translation>
    </message>
    <message>
        <source>There are other files in {folder}. Choose a new or empty folder.</source>
        <translation>W {folder} są inne pliki. Wybierz nowy lub pusty folder.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>Dział {name} już istnieje.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>Pole {name} już istnieje.</translation>
    </message>
    <message>
        <source>There is a password vault already.</source>
        <translation>Sejf haseł już istnieje.</translation>
    </message>
    <message>
        <source>There is a role {name} already.</source>
        <translation>Rola {name} już istnieje.</translation>
    </message>
    <message>
        <source>There is a service level {name} already.</source>
        <translation>Istnieje już poziom usług {name}.</translation>
    </message>
    <message>
        <source>There is a status {name} already.</source>
        <translation>Status {name} już istnieje.</translation>
    </message>
    <message>
        <source>There is a tag {name} already. Merge the two instead.</source>
        <translation>Etykieta {name} już istnieje. Lepiej połącz obie.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>Nie ma kopii zapasowej {path}.</translation>
    </message>
    <message>
        <source>There is no desk on this server yet.</source>
        <translation>Na tym serwerze nie ma jeszcze żadnego biura.</translation>
    </message>
    <message>
        <source>There is no desk {path}.</source>
        <translation>Nie ma biura {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Nie ma pliku {path}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind {name}.</source>
        <translation>Nie ma listu rodzaju {name}.</translation>
    </message>
    <message>
        <source>There is no mailbox to send from. Connect one in the settings.</source>
        <translation>Nie ma skrzynki, z której można wysłać. Podłącz ją w ustawieniach.</translation>
    </message>
    <message>
        <source>There is no password vault yet. Choose a master password.</source>
        <translation>Nie ma jeszcze sejfu haseł. Wybierz hasło główne.</translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation>Nie ma priorytetu {priority}.</translation>
    </message>
    <message>
        <source>There is no right {permission} to give.</source>
        <translation>Nie ma uprawnienia {permission}, które można by nadać.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. Your changes stay on this computer until there is.</source>
        <translation>W {folder} nie ma już miejsca. Twoje zmiany zostają na tym komputerze, aż się znajdzie.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check its name, or whether this computer is online.</source>
        <translation>Nie ma serwera {host}. Sprawdź jego nazwę lub połączenie komputera z siecią.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Nie ma ustawienia {key}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>Nie ma strefy czasowej {name}.</translation>
    </message>
    <message>
        <source>There is no variable {name}. Choose one from the menu.</source>
        <translation>Nie ma zmiennej {name}. Wybierz jedną z menu.</translation>
    </message>
    <message>
        <source>There is no {name} at this desk. Make it, or change the rules.</source>
        <translation>Nie ma {name} w tym biurze. Utwórz to albo zmień reguły.</translation>
    </message>
    <message>
        <source>These are not rules: line {line}, column {column} cannot be read.</source>
        <translation>To nie są reguły: nie da się odczytać wiersza {line}, kolumny {column}.</translation>
    </message>
    <message>
        <source>These rules would set each other off for ever: {rules}.</source>
        <translation>Te reguły uruchamiałyby się nawzajem bez końca: {rules}.</translation>
    </message>
    <message>
        <source>This cannot be done to a message of this kind ({kind}).</source>
        <translation>Tego nie można zrobić z wiadomością tego rodzaju ({kind}).</translation>
    </message>
    <message>
        <source>This cannot be done to several tickets at once ({name}).</source>
        <translation>Tego nie można zrobić z kilkoma zgłoszeniami naraz ({name}).</translation>
    </message>
    <message>
        <source>This computer has no key yet for those who should read this. It is sent as soon as an owner’s computer was here.</source>
        <translation>Ten komputer nie ma jeszcze klucza dla tych, którzy mają to czytać. Zostanie wysłane, gdy tylko zjawi się komputer właściciela.</translation>
    </message>
    <message>
        <source>This computer was taken out of the desk. Ask the owner for a new invitation.</source>
        <translation>Ten komputer został wyłączony z biura. Poproś właściciela o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>This customer cannot be asked: they were asked lately, write from a machine or have no address.</source>
        <translation>Tego klienta nie można zapytać: niedawno był pytany, pisze automat albo nie ma adresu.</translation>
    </message>
    <message>
        <source>This desk file is an older copy, or is in use on another computer too. It goes on as a computer of its own; nothing is lost.</source>
        <translation>Ten plik biura jest starszą kopią albo jest używany też na innym komputerze. Działa dalej jako osobny komputer; nic nie ginie.</translation>
    </message>
    <message>
        <source>This desk has nothing called {name}. Nothing was imported.</source>
        <translation>W tym biurze nie ma nic o nazwie {name}. Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>This desk is being synchronized by another program right now.</source>
        <translation>To biuro synchronizuje właśnie inny program.</translation>
    </message>
    <message>
        <source>This desk is not shared in a folder.</source>
        <translation>To biuro nie jest udostępnione w folderze.</translation>
    </message>
    <message>
        <source>This desk is not shared on a server.</source>
        <translation>To biuro nie jest udostępnione na serwerze.</translation>
    </message>
    <message>
        <source>This desk is not shared.</source>
        <translation>To biuro nie jest udostępnione.</translation>
    </message>
    <message>
        <source>This desk meets in {folder} already.</source>
        <translation>To biuro spotyka się już w {folder}.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else.</source>
        <translation>Ta wersja robocza należy do kogoś innego.</translation>
    </message>
    <message>
        <source>This file is on another computer of the desk. It is being fetched; try again in a moment.</source>
        <translation>Ten plik jest na innym komputerze biura. Jest właśnie pobierany; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>This invitation is more than seven days old. Ask for a new one.</source>
        <translation>To zaproszenie ma ponad siedem dni. Poproś o nowe.</translation>
    </message>
    <message>
        <source>This invitation is no longer good. Ask for a new one.</source>
        <translation>To zaproszenie straciło ważność. Poproś o nowe.</translation>
    </message>
    <message>
        <source>This invitation is not valid. Ask for a new one.</source>
        <translation>To zaproszenie jest nieważne. Poproś o nowe.</translation>
    </message>
    <message>
        <source>This invitation is too long for a link. Make a file instead.</source>
        <translation>To zaproszenie jest za długie na link. Utwórz zamiast tego plik.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Deskbell. Update this one first.</source>
        <translation>To zaproszenie utworzył nowszy Deskbell. Najpierw zaktualizuj ten.</translation>
    </message>
    <message>
        <source>This invitation was used already. Ask for a new one.</source>
        <translation>To zaproszenie zostało już użyte. Poproś o nowe.</translation>
    </message>
    <message>
        <source>This is a first password. Open the desk in its window once and choose one of your own.</source>
        <translation>To pierwsze hasło. Otwórz raz biuro w oknie i wybierz własne.</translation>
    </message>
    <message>
        <source>This is no file of saved answers or macros, or it is damaged.</source>
        <translation>To nie jest plik zapisanych odpowiedzi ani makr albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>This is no invitation of Deskbell, or it is not whole. Ask for it again.</source>
        <translation>To nie jest zaproszenie Deskbell albo nie jest całe. Poproś o nie ponownie.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>This is not a recovery key of this desk.</source>
        <translation>To nie jest klucz odzyskiwania tego biura.</translation>
    </message>
    <message>
        <source>This is not the master password.</source>
        <translation>To nie jest hasło główne.</translation>
    </message>
    <message>
        <source>This is not the password of the invitation.</source>
        <translation>To nie jest hasło zaproszenia.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this desk. Check every letter.</source>
        <translation>To nie jest klucz odzyskiwania tego biura. Sprawdź każdą literę.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>To nie jest twoje obecne hasło.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Stop sharing on it instead.</source>
        <translation>To komputer, przy którym siedzisz. Zakończ na nim udostępnianie.</translation>
    </message>
    <message>
        <source>This letter is too long. At most {most} characters can be saved.</source>
        <translation>Ten list jest za długi. Można zapisać najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>This mail is not held back any more.</source>
        <translation>Ta wiadomość nie jest już wstrzymana.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ta wiadomość została usunięta.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ta chwila już minęła. Wybierz późniejszą.</translation>
    </message>
    <message>
        <source>This name and this password do not go together.</source>
        <translation>Ta nazwa i to hasło nie pasują do siebie.</translation>
    </message>
    <message>
        <source>This role no longer exists.</source>
        <translation>Ta rola już nie istnieje.</translation>
    </message>
    <message>
        <source>This server only hands out copies. Use the address of the main server.</source>
        <translation>Ten serwer wydaje tylko kopie. Użyj adresu serwera głównego.</translation>
    </message>
    <message>
        <source>This status no longer exists.</source>
        <translation>Ten status już nie istnieje.</translation>
    </message>
    <message>
        <source>This text is too long. At most {most} characters can be saved.</source>
        <translation>Ten tekst jest za długi. Można zapisać najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>This ticket is not on offer any more.</source>
        <translation>To zgłoszenie nie jest już oferowane.</translation>
    </message>
    <message>
        <source>This value cannot be brought back by itself.</source>
        <translation>Tej wartości nie można przywrócić osobno.</translation>
    </message>
    <message>
        <source>Ticket {number} is not merged.</source>
        <translation>Zgłoszenie {number} nie jest scalone.</translation>
    </message>
    <message>
        <source>Ticket {number} is part of the other one already.</source>
        <translation>Zgłoszenie {number} jest już częścią drugiego.</translation>
    </message>
    <message>
        <source>Ticket {number} was touched already, so it cannot be new again.</source>
        <translation>Zgłoszeniem {number} już się zajęto, więc nie może znów być nowe.</translation>
    </message>
    <message>
        <source>Tickets cannot be linked in this way ({kind}).</source>
        <translation>Zgłoszeń nie można powiązać w ten sposób ({kind}).</translation>
    </message>
    <message>
        <source>Tickets still have the status {name} ({n}). Choose which one they get.</source>
        <translation>Zgłoszenia mają jeszcze status {name} ({n}). Wybierz, jaki dostaną.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait {seconds} s, then try again.</source>
        <translation>Zbyt wiele prób. Poczekaj {seconds} s i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Two computers use the identity {device}: somebody copied a desk file. Both are read; open the copy once so that it becomes a computer of its own.</source>
        <translation>Dwa komputery używają tożsamości {device}: ktoś skopiował plik biura. Oba są odczytywane; otwórz kopię raz, aby stała się osobnym komputerem.</translation>
    </message>
    <message>
        <source>What it belongs to is not on the server.</source>
        <translation>Tego, do czego należy, nie ma na serwerze.</translation>
    </message>
    <message>
        <source>What was shared went back to an earlier state. Everything is offered again; nothing is lost.</source>
        <translation>To, co wspólne, wróciło do wcześniejszego stanu. Wszystko jest oferowane ponownie; nic nie ginie.</translation>
    </message>
    <message>
        <source>What was to be sent is too large for one file in the folder.</source>
        <translation>To, co miało zostać wysłane, jest za duże na jeden plik w folderze.</translation>
    </message>
    <message>
        <source>Whoever wrote it does not work here (any more).</source>
        <translation>Kto to napisał, nie pracuje tu (już).</translation>
    </message>
    <message>
        <source>Working hours must come in order, without overlapping.</source>
        <translation>Godziny pracy muszą iść po kolei i nie mogą się nakładać.</translation>
    </message>
    <message>
        <source>Write a text or add an action first.</source>
        <translation>Najpierw napisz tekst lub dodaj działanie.</translation>
    </message>
    <message>
        <source>Write something first, or attach a file.</source>
        <translation>Najpierw coś napisz lub załącz plik.</translation>
    </message>
    <message>
        <source>You and the owner need a password first: from the first one on, everybody signs in.</source>
        <translation>Najpierw ty i właściciel musicie mieć hasło: od pierwszego hasła każdy się loguje.</translation>
    </message>
    <message>
        <source>You cannot give or take what you may not do yourself ({permission}).</source>
        <translation>Nie możesz nadać ani odebrać tego, czego nie wolno tobie ({permission}).</translation>
    </message>
    <message>
        <source>You look through a colleague&apos;s eyes. Nothing can be changed meanwhile.</source>
        <translation>Patrzysz oczami współpracownika. W tym czasie niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>You may not do this ({permission}).</source>
        <translation>Brak uprawnień do tej czynności ({permission}).</translation>
    </message>
    <message>
        <source>You see the desk as yourself already.</source>
        <translation>Już widzisz biuro własnymi oczami.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Zatrzymano na życzenie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Your login at the server was closed. Ask the owner of the desk.</source>
        <translation>Twój login na serwerze został zamknięty. Zapytaj właściciela biura.</translation>
    </message>
    <message>
        <source>{address} belongs to another agent.</source>
        <translation>{address} należy do innego agenta.</translation>
    </message>
    <message>
        <source>{address} belongs to another contact.</source>
        <translation>{address} należy do innego kontaktu.</translation>
    </message>
    <message>
        <source>{address} belongs to another mailbox.</source>
        <translation>{address} należy do innej skrzynki.</translation>
    </message>
    <message>
        <source>{address} is not an address that mail can be sent to.</source>
        <translation>{address} nie jest adresem, na który można wysłać pocztę.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>{agent} changed their own role.</source>
        <translation>{agent}: zmiana własnej roli.</translation>
    </message>
    <message>
        <source>{agent} may not change this.</source>
        <translation>{agent} nie może tego zmienić.</translation>
    </message>
    <message>
        <source>{agent} may not take this ticket from a department.</source>
        <translation>{agent} nie może zabrać tego zgłoszenia działowi.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, and it has not arrived from them. It is compared when it does.</source>
        <translation>{agent} przekazuje to w cudzym imieniu, a od tej osoby jeszcze nie dotarło. Zostanie porównane, gdy dotrze.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, who never wrote it. It was taken back everywhere.</source>
        <translation>{agent} przekazuje to w imieniu kogoś, kto nigdy tego nie napisał. Wycofano to wszędzie.</translation>
    </message>
    <message>
        <source>{agent} passed on what others wrote without the right to.</source>
        <translation>{agent} przekazuje cudze zapisy bez uprawnień.</translation>
    </message>
    <message>
        <source>{agent} told different computers different things under one time. What was here first counts.</source>
        <translation>{agent} podaje różnym komputerom różne rzeczy pod jednym czasem. Liczy się to, co było tu pierwsze.</translation>
    </message>
    <message>
        <source>{agent} wrote it in another person’s name.</source>
        <translation>{agent} pisze w imieniu innej osoby.</translation>
    </message>
    <message>
        <source>{count} files of mails are not on this computer and cannot be fetched now. Connect to where the desk is shared and try again, or stop sharing without them.</source>
        <translation>Na tym komputerze brakuje plików wiadomości ({count}) i nie można ich teraz pobrać. Połącz się z miejscem, w którym biuro jest udostępnione, i spróbuj ponownie albo zakończ udostępnianie bez nich.</translation>
    </message>
    <message>
        <source>{count} files that the computer {device} had written are gone from the folder. What they held is being brought again.</source>
        <translation>Z folderu zniknęły pliki zapisane przez komputer {device} ({count}). Ich zawartość jest dostarczana ponownie.</translation>
    </message>
    <message>
        <source>{field} cannot be changed here.</source>
        <translation>Tu nie można zmienić: {field}.</translation>
    </message>
    <message>
        <source>{field} cannot be used for a mailbox.</source>
        <translation>W skrzynce nie można użyć: {field}.</translation>
    </message>
    <message>
        <source>{file} belongs to another desk.</source>
        <translation>{file} należy do innego biura.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>Nie udało się zapisać {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is a folder. To merge, choose the single file that was exported; to work together in a folder, use “A folder”.</source>
        <translation>{file} to folder. Aby scalić, wybierz pojedynczy wyeksportowany plik; aby pracować razem w folderze, użyj „Folder”.</translation>
    </message>
    <message>
        <source>{file} is not whole, or is no file exported by Deskbell. Copy it again.</source>
        <translation>{file} nie jest w całości albo nie jest plikiem wyeksportowanym przez Deskbell. Skopiuj go ponownie.</translation>
    </message>
    <message>
        <source>{folder} is a single file, and two computers that write one file destroy it. A shared desk is a folder of many small ones: choose the folder.</source>
        <translation>{folder} to pojedynczy plik, a dwa komputery zapisujące jeden plik go niszczą. Wspólne biuro to folder z wieloma małymi plikami: wybierz folder.</translation>
    </message>
    <message>
        <source>{host} answered in a way Deskbell does not understand. {text}</source>
        <translation>{host} odpowiada w sposób niezrozumiały dla programu Deskbell. {text}</translation>
    </message>
    <message>
        <source>{host} closed the connection.</source>
        <translation>{host} zamknął połączenie.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}. Check the server&apos;s name, port and security.</source>
        <translation>{host} nie odpowiada na porcie {port}. Sprawdź nazwę serwera, port i zabezpieczenie.</translation>
    </message>
    <message>
        <source>{host} gave no usable settings.</source>
        <translation>{host} nie podał ustawień, których można użyć.</translation>
    </message>
    <message>
        <source>{host} is not out in the world; rules tell nobody inside a network.</source>
        <translation>{host} nie jest w sieci publicznej; reguły nie powiadamiają nikogo wewnątrz sieci.</translation>
    </message>
    <message>
        <source>{host} leads into a private network, so it was not asked.</source>
        <translation>{host} prowadzi do sieci prywatnej, więc nie wysłano zapytania.</translation>
    </message>
    <message>
        <source>{host} refused user name or password. {text}</source>
        <translation>{host} odrzucił nazwę użytkownika lub hasło. {text}</translation>
    </message>
    <message>
        <source>{host} refused. {text}</source>
        <translation>{host} odmówił. {text}</translation>
    </message>
    <message>
        <source>{host} sends the question on in a way that is not safe.</source>
        <translation>{host} przekierowuje zapytanie w niebezpieczny sposób.</translation>
    </message>
    <message>
        <source>{key} stands there twice.</source>
        <translation>{key} występuje dwa razy.</translation>
    </message>
    <message>
        <source>{name} is an owner&apos;s and was here before this computer. Use the recovery key on this computer first, then take {name} out.</source>
        <translation>{name} należy do właściciela i był tu przed tym komputerem. Użyj najpierw klucza odzyskiwania na tym komputerze, a potem wyłącz {name}.</translation>
    </message>
    <message>
        <source>{name} is not a member of this department.</source>
        <translation>{name} nie należy do tego działu.</translation>
    </message>
    <message>
        <source>{name} is not filled in. Replace or remove it before sending.</source>
        <translation>{name} nie jest wypełnione. Zastąp to lub usuń przed wysłaniem.</translation>
    </message>
    <message>
        <source>{name} is still in use: {by}.</source>
        <translation>{name} jest jeszcze w użyciu: {by}.</translation>
    </message>
    <message>
        <source>{name} is too large to send by mail.</source>
        <translation>{name} jest za duży, aby wysłać go pocztą.</translation>
    </message>
    <message>
        <source>{name} leads back to this department. Choose another one.</source>
        <translation>{name} prowadzi z powrotem do tego działu. Wybierz inny.</translation>
    </message>
    <message>
        <source>{name} lies among the desk’s tables and is not the desk’s.</source>
        <translation>{name} leży wśród tabel biura, a do biura nie należy.</translation>
    </message>
    <message>
        <source>{name} may not see this ticket, so they cannot have it.</source>
        <translation>{name} nie może widzieć tego zgłoszenia, więc nie może go mieć.</translation>
    </message>
    <message>
        <source>{name} may not stand here: this goes to people nobody knows yet, and must not repeat their words.</source>
        <translation>{name} nie może tu stać: to trafia do osób, których nikt jeszcze nie zna, i nie może powtarzać ich słów.</translation>
    </message>
    <message>
        <source>{name} may not write rules any more, so their rules stand still.</source>
        <translation>{name} nie może już pisać reguł, więc jego reguły stoją.</translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation>{name} już tu nie pracuje.</translation>
    </message>
    <message>
        <source>{name} sees something that you do not, so you cannot look as they do.</source>
        <translation>{name} widzi coś, czego ty nie widzisz, więc nie możesz patrzeć tymi oczami.</translation>
    </message>
    <message>
        <source>{name} still has open tickets ({n}). Choose who gets them.</source>
        <translation>{name} ma jeszcze otwarte zgłoszenia ({n}). Wybierz, kto je dostanie.</translation>
    </message>
    <message>
        <source>{name} was taken out, so it can do no work for the desk.</source>
        <translation>Komputer {name} został wyłączony, więc nie może pracować dla biura.</translation>
    </message>
    <message>
        <source>{path} contains no mail that Deskbell can read.</source>
        <translation>{path} nie zawiera poczty, którą Deskbell potrafi odczytać.</translation>
    </message>
    <message>
        <source>{path} contains no mail.</source>
        <translation>{path} nie zawiera poczty.</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>Nie udało się odczytać lub zapisać {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>Nie udało się zapisać {path}. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk.</source>
        <translation>{path} nie jest kopią zapasową biura.</translation>
    </message>
    <message>
        <source>{path} is not a desk. Nothing was changed.</source>
        <translation>{path} nie jest biurem. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} is not a text, so it cannot be rules.</source>
        <translation>{path} nie jest tekstem, więc nie mogą to być reguły.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} jest otwarte w innym programie.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Deskbell. Update this one to open it.</source>
        <translation>{path} utworzono w nowszej wersji programu Deskbell. Zaktualizuj program, aby otworzyć to biuro.</translation>
    </message>
    <message>
        <source>{role} may do more with {table} than it should ({rights}).</source>
        <translation>{role} może z {table} więcej, niż powinna ({rights}).</translation>
    </message>
    <message>
        <source>{url} is not an address that begins with https.</source>
        <translation>{url} nie jest adresem zaczynającym się od https.</translation>
    </message>
    <message>
        <source>{value} contains signs that are not allowed there.</source>
        <translation>{value} zawiera niedozwolone tam znaki.</translation>
    </message>
    <message>
        <source>{value} does not fit here ({name}).</source>
        <translation>{value} tu nie pasuje ({name}).</translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation>{value} nie pasuje do pola {name}.</translation>
    </message>
    <message>
        <source>{value} does not fit the setting {key}.</source>
        <translation>{value} nie pasuje do ustawienia {key}.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation>{value} nie jest datą.</translation>
    </message>
    <message>
        <source>{value} is no time to promise. Times go from one minute to a year.</source>
        <translation>{value} to nie czas, który można obiecać. Od minuty do roku.</translation>
    </message>
    <message>
        <source>{where}: at most {most} characters fit.</source>
        <translation>{where}: zmieści się najwyżej {most} znaków.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot ask for {value}.</source>
        <translation>{where}: warunki nie mogą pytać o {value}.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot compare by {value}.</source>
        <translation>{where}: warunki nie mogą porównywać przez {value}.</translation>
    </message>
    <message>
        <source>{where}: confirm twice that it erases tickets for ever.</source>
        <translation>{where}: potwierdź dwa razy, że usuwa zgłoszenia na zawsze.</translation>
    </message>
    <message>
        <source>{where}: only a number from {lowest} to {highest} fits.</source>
        <translation>{where}: pasuje tylko liczba od {lowest} do {highest}.</translation>
    </message>
    <message>
        <source>{where}: rules cannot do {value}.</source>
        <translation>{where}: reguły nie mogą zrobić {value}.</translation>
    </message>
    <message>
        <source>{where}: something is needed here.</source>
        <translation>{where}: tu czegoś brakuje.</translation>
    </message>
    <message>
        <source>{where}: there is nothing called {key}.</source>
        <translation>{where}: nie ma nic o nazwie {key}.</translation>
    </message>
    <message>
        <source>{where}: there may be at most {most}.</source>
        <translation>{where}: może być najwyżej {most}.</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as conditions.</source>
        <translation>{where}: nie da się tego odczytać jako warunków.</translation>
    </message>
    <message>
        <source>{where}: this is not a regular expression ({reason}).</source>
        <translation>{where}: to nie jest wyrażenie regularne ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not what belongs here ({wanted}).</source>
        <translation>{where}: to nie to, co tu należy ({wanted}).</translation>
    </message>
    <message>
        <source>{where}: two values are needed, the smaller one first.</source>
        <translation>{where}: potrzebne są dwie wartości, najpierw mniejsza.</translation>
    </message>
    <message>
        <source>{where}: {field} cannot be compared by {value}.</source>
        <translation>{where}: {field} nie można porównać przez {value}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not fit here.</source>
        <translation>{where}: {value} tu nie pasuje.</translation>
    </message>
    <message>
        <source>{where}: {value} is not an address that begins with https.</source>
        <translation>{where}: {value} nie jest adresem zaczynającym się od https.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n rule(s) imported, switched off. Look at them, then switch them on.</source>
        <translation>
            <numerusform>Zaimportowano %n regułę, wyłączoną. Obejrzyj ją i włącz.</numerusform>
            <numerusform>Zaimportowano %n reguły, wyłączone. Obejrzyj je i włącz.</numerusform>
            <numerusform>Zaimportowano %n reguł, wyłączone. Obejrzyj je i włącz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>Zapisano %n regułę.</numerusform>
            <numerusform>Zapisano %n reguły.</numerusform>
            <numerusform>Zapisano %n reguł.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Eksport reguł</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Importuj mimo to</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Import reguł</translation>
    </message>
    <message>
        <source>Import these rules?</source>
        <translation>Zaimportować te reguły?</translation>
    </message>
</context>
<context>
    <name>ExchangeRow</name>
    <message numerus="yes">
        <source>%Ln change(s) were taken in.</source>
        <translation>
            <numerusform>Przyjęto %Ln zmianę.</numerusform>
            <numerusform>Przyjęto %Ln zmiany.</numerusform>
            <numerusform>Przyjęto %Ln zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of changes were written.</source>
        <translation>
            <numerusform>Zapisano %Ln plik zmian.</numerusform>
            <numerusform>Zapisano %Ln pliki zmian.</numerusform>
            <numerusform>Zapisano %Ln plików zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Eksport do pliku</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Eksportuj do pliku…</translation>
    </message>
    <message>
        <source>Merge a file</source>
        <translation>Scal plik</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>Scal plik…</translation>
    </message>
    <message>
        <source>This computer is an owner’s again.</source>
        <translation>Ten komputer znów należy do właściciela.</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Użyj klucza odzyskiwania…</translation>
    </message>
    <message>
        <source>Where the folder cannot be reached, one file carries what changed, on a stick or by mail. It is sealed like the folder.</source>
        <translation>Gdzie folder jest niedostępny, zmiany przenosi jeden plik, na pendrivie lub e-mailem. Jest zaszyfrowany jak folder.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>As {role}, {agent} finds every ticket of the desk in lists.</source>
        <translation>{agent} w roli {role} znajduje na listach każde zgłoszenie biura.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees every ticket of the desk.</source>
        <translation>{agent} w roli {role} widzi każde zgłoszenie biura.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees of {department} only what nobody has, and somebody has this ticket.</source>
        <translation>{agent} w roli {role} widzi z działu {department} tylko to, czego nikt nie ma, a to zgłoszenie ktoś ma.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees the tickets of their departments, and belongs to {department}.</source>
        <translation>{agent} w roli {role} widzi zgłoszenia swoich działów i należy do działu {department}.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees what nobody has in their departments, and belongs to {department}.</source>
        <translation>{agent} w roli {role} widzi to, czego nikt nie ma w działach tej osoby, i należy do działu {department}.</translation>
    </message>
    <message>
        <source>In {department}, {agent} also holds the role {role}.</source>
        <translation>W dziale {department} {agent} ma też rolę {role}.</translation>
    </message>
    <message>
        <source>The role {role} shows no tickets.</source>
        <translation>Rola {role} nie pokazuje zgłoszeń.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}, who holds the role {role} in {department}.</source>
        <translation>Zgłoszenie ma {agent}, z rolą {role} w dziale {department}.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}.</source>
        <translation>Zgłoszenie ma {agent}.</translation>
    </message>
    <message>
        <source>The ticket is in the trash, and the role {role} does not show the trash here.</source>
        <translation>Zgłoszenie jest w koszu, a rola {role} nie pokazuje tu kosza.</translation>
    </message>
    <message>
        <source>The ticket is marked as spam, and the role {role} does not show spam here.</source>
        <translation>Zgłoszenie jest oznaczone jako spam, a rola {role} nie pokazuje tu spamu.</translation>
    </message>
    <message>
        <source>The ticket is neither assigned nor referred to {agent}.</source>
        <translation>Zgłoszenie nie jest ani przypisane, ani skierowane do konsultacji: {agent}.</translation>
    </message>
    <message>
        <source>The ticket was referred to {agent}.</source>
        <translation>Zgłoszenie skierowano do konsultacji: {agent}.</translation>
    </message>
    <message>
        <source>The ticket was referred to {department}, where {agent} sees tickets as {role}.</source>
        <translation>Zgłoszenie skierowano do konsultacji w dziale {department}, gdzie {agent} widzi zgłoszenia w roli {role}.</translation>
    </message>
    <message>
        <source>denied in {department}</source>
        <translation>odmówione w dziale {department}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
    </message>
    <message>
        <source>{agent} does not belong to {department}.</source>
        <translation>{agent} nie należy do działu {department}.</translation>
    </message>
    <message>
        <source>{agent} does not see ticket {number}.</source>
        <translation>{agent} nie widzi zgłoszenia {number}.</translation>
    </message>
    <message>
        <source>{agent} holds no role.</source>
        <translation>{agent} nie ma żadnej roli.</translation>
    </message>
    <message>
        <source>{agent} no longer works here.</source>
        <translation>{agent} już tu nie pracuje.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number} in lists, but cannot open its messages.</source>
        <translation>{agent} widzi zgłoszenie {number} na listach, ale nie może otworzyć jego wiadomości.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number}.</source>
        <translation>{agent} widzi zgłoszenie {number}.</translation>
    </message>
    <message>
        <source>{department} denies everybody but owners the right to see it.</source>
        <translation>Dział {department} nie pozwala go widzieć nikomu poza właścicielami.</translation>
    </message>
    <message>
        <source>{department} denies {agent} the right to see it.</source>
        <translation>Dział {department} nie pozwala go widzieć: {agent}.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees its tickets.</source>
        <translation>Dział {department} jest otwarty dla wszystkich. {agent} w roli {role} widzi jego zgłoszenia.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees what nobody has there.</source>
        <translation>Dział {department} jest otwarty dla wszystkich. {agent} w roli {role} widzi to, czego nikt tam nie ma.</translation>
    </message>
    <message>
        <source>{department} lets everybody read its tickets.</source>
        <translation>Dział {department} pozwala wszystkim czytać swoje zgłoszenia.</translation>
    </message>
    <message>
        <source>{role} in {department}</source>
        <translation>{role} w dziale {department}</translation>
    </message>
    <message>
        <source>{role} in {department}: {scope}</source>
        <translation>{role} w dziale {department}: {scope}</translation>
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
        <translation>Pole musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Edytuj pole</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>In every department. Each can ask for more fields in its own settings.</source>
        <translation>W każdym dziale. Każdy może wymagać kolejnych pól we własnych ustawieniach.</translation>
    </message>
    <message>
        <source>Must be filled in before resolving</source>
        <translation>Wymagane przed rozwiązaniem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Jedna w wierszu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>Wpisz co najmniej jedną opcję.</translation>
    </message>
    <message>
        <source>What a field holds stays: its tickets are filled in.</source>
        <translation>Rodzaj pola zostaje: są zgłoszenia, w których jest wypełnione.</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Tickets have no fields yet; they are added on the page “Fields”.</source>
        <translation>Zgłoszenia nie mają jeszcze pól; dodaje się je na stronie „Pola”.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Choices</source>
        <translation>Możliwości wyboru</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Usuń pole</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Fields keep what your tickets need besides, such as an order number.</source>
        <translation>Pola przechowują to, czego zgłoszenia jeszcze potrzebują, na przykład numer zamówienia.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>Jeszcze nie ma pól</translation>
    </message>
    <message>
        <source>Tickets no longer show the field. What was filled in is kept in their history.</source>
        <translation>Zgłoszenia nie pokazują już pola. To, co wpisano, zostaje w ich historii.</translation>
    </message>
    <message>
        <source>Tickets show them in this order.</source>
        <translation>Zgłoszenia pokazują je w tej kolejności.</translation>
    </message>
    <message>
        <source>Tickets show them in this order. Which must be filled in, each department says.</source>
        <translation>Zgłoszenia pokazują je w tej kolejności. Które są wymagane, określa każdy dział.</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>File {name}, {size}</source>
        <translation>Plik {name}, {size}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>{name}
Enter opens a copy.</source>
        <translation>{name}
Enter otwiera kopię.</translation>
    </message>
    <message>
        <source>{name}
It could run a program, so it can only be saved.</source>
        <translation>{name}
Może uruchomić program, więc można go tylko zapisać.</translation>
    </message>
    <message>
        <source>{name}
Space shows it here.</source>
        <translation>{name}
Spacja pokazuje go tutaj.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Save all</source>
        <translation>Zapisz wszystko</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n plik, {size}</numerusform>
            <numerusform>%n pliki, {size}</numerusform>
            <numerusform>%n plików, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes the file.</source>
        <translation>Delete usuwa plik.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Attachment</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>Customer, subject or number</source>
        <translation>Klient, temat lub numer</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtruj tę listę</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilne</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Trying…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wynik sprawdzenia</translation>
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
        <translation>Jeszcze nic nie zrobiła</translation>
    </message>
    <message>
        <source>Ticket and what the rule did</source>
        <translation>Zgłoszenie i co zrobiła reguła</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Co zrobiła</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Alone or together</source>
        <translation>Samodzielnie czy razem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Import and open</source>
        <translation>Importuj i otwórz</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message numerus="yes">
        <source>Importing… %n mail(s) so far</source>
        <translation>
            <numerusform>Importowanie… jak dotąd %n wiadomość</numerusform>
            <numerusform>Importowanie… jak dotąd %n wiadomości</numerusform>
            <numerusform>Importowanie… jak dotąd %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>Dawna poczta</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Otwórz biuro</translation>
    </message>
    <message>
        <source>Open without the password</source>
        <translation>Otwórz bez hasła</translation>
    </message>
    <message>
        <source>The desk is being made…</source>
        <translation>Tworzenie biura…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Użyj mimo to</translation>
    </message>
    <message>
        <source>Without a mailbox</source>
        <translation>Bez skrzynki</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Twoje biuro</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder that passes the test first.</source>
        <translation>Najpierw wybierz folder, który przejdzie test.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Every computer must reach it. Deskbell makes a folder of its own in there.</source>
        <translation>Każdy komputer musi mieć do niego dostęp. Deskbell tworzy w nim własny folder.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can delete from it.</source>
        <translation>Każdy, kto może otworzyć ten folder, może z niego usuwać.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can read every ticket in it. What was changed or forged is still noticed and kept out.</source>
        <translation>Każdy, kto może otworzyć ten folder, może czytać w nim każde zgłoszenie. To, co zmieniono lub sfałszowano, i tak zostanie wykryte i odrzucone.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder where computers meet</source>
        <translation>Folder, w którym spotykają się komputery</translation>
    </message>
    <message>
        <source>Only computers that you invite can read what lies in the folder, and each agent’s computer only what that agent may see. What was changed or forged is noticed and kept out.</source>
        <translation>Tylko zaproszone komputery mogą czytać zawartość folderu, a komputer każdego agenta tylko to, co ten agent może widzieć. To, co zmieniono lub sfałszowano, zostanie wykryte i odrzucone.</translation>
    </message>
    <message>
        <source>Seal the contents</source>
        <translation>Zaszyfruj zawartość</translation>
    </message>
    <message>
        <source>Share in this folder…</source>
        <translation>Udostępnij w tym folderze…</translation>
    </message>
    <message>
        <source>Who leaves gets nothing new, but what someone had, they had.</source>
        <translation>Kto odchodzi, nie dostaje nic nowego, ale co już miał, to miał.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Answers are found there again when a connection broke while sending.</source>
        <translation>Tam można odnaleźć odpowiedzi, gdy połączenie przerwano podczas wysyłki.</translation>
    </message>
    <message>
        <source>Ask the server for its folders</source>
        <translation>Zapytaj serwer o foldery</translation>
    </message>
    <message>
        <source>Folder of sent mail</source>
        <translation>Folder wysłanych</translation>
    </message>
    <message>
        <source>Folders to fetch</source>
        <translation>Pobierane foldery</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Trwa pytanie serwera.</translation>
    </message>
    <message>
        <source>Without any, the inbox is fetched.</source>
        <translation>Jeśli nie ma żadnego, pobierany jest folder odebranych.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet. Everybody at this desk gets them.</source>
        <translation>
            <numerusform>%n niezapisana zmiana. Dostaną ją wszyscy przy tym biurze.</numerusform>
            <numerusform>%n niezapisane zmiany. Dostaną je wszyscy przy tym biurze.</numerusform>
            <numerusform>%n niezapisanych zmian. Dostaną je wszyscy przy tym biurze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>An owner of this desk, or somebody who manages its agents, can give you a first password in Settings → Agents. If you are the owner, use the recovery key that you wrote down.</source>
        <translation>Właściciel tego biura albo osoba zarządzająca agentami może nadać ci pierwsze hasło w Ustawienia → Agenci. Jeśli jesteś właścicielem, użyj zapisanego klucza odzyskiwania.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Customers see it in your answers.</source>
        <translation>Klienci widzą ją w odpowiedziach.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nazwa biura</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>As the desk</source>
        <translation>Jak biuro</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Helps colleagues to move tickets here.</source>
        <translation>Pomaga współpracownikom przenosić tu zgłoszenia.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>One of its members.</source>
        <translation>Jeden z członków.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Część działu</translation>
    </message>
    <message>
        <source>Short, for lists and the command line.</source>
        <translation>Krótki, do list i wiersza poleceń.</translation>
    </message>
    <message>
        <source>Takes over what is too hard here</source>
        <translation>Przejmuje to, co tu jest za trudne</translation>
    </message>
    <message>
        <source>What it handles</source>
        <translation>Czym się zajmuje</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln zmiana do wysłania</numerusform>
            <numerusform>%Ln zmiany do wysłania</numerusform>
            <numerusform>%Ln zmian do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Everything is exchanged.</source>
        <translation>Wszystko wymieniono.</translation>
    </message>
    <message>
        <source>In the folder {place}</source>
        <translation>W folderze {place}</translation>
    </message>
    <message>
        <source>In the folder {place}, sealed</source>
        <translation>W folderze {place}, zaszyfrowane</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>Ostatni kontakt: {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Bez połączenia od {time}</translation>
    </message>
    <message>
        <source>On the server {place}</source>
        <translation>Na serwerze {place}</translation>
    </message>
    <message>
        <source>Sync has stopped. Nothing was deleted.</source>
        <translation>Synchronizacja się zatrzymała. Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>This desk is on this computer only.</source>
        <translation>To biuro jest tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>Można pracować dalej; wszystko zostanie wysłane, gdy wróci połączenie.</translation>
    </message>
</context>
<context>
    <name>HeldTab</name>
    <message>
        <source>Arrived</source>
        <translation>Nadeszło</translation>
    </message>
    <message>
        <source>Everything that arrived was taken in.</source>
        <translation>Przyjęto wszystko, co nadeszło.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>jeszcze %n zmiana</numerusform>
            <numerusform>jeszcze %n zmiany</numerusform>
            <numerusform>jeszcze %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>The customer changed the rating from {old} to {new}</source>
        <translation>Klient zmienił ocenę z {old} na {new}</translation>
    </message>
    <message>
        <source>The customer rated our help: {new}</source>
        <translation>Klient ocenił naszą pomoc: {new}</translation>
    </message>
    <message>
        <source>{who} added the tag {new}</source>
        <translation>{who}: dodano etykietę {new}</translation>
    </message>
    <message>
        <source>{who} added {new}</source>
        <translation>{who}: dodano {new}</translation>
    </message>
    <message>
        <source>{who} asked the customer how we did</source>
        <translation>{who}: zapytano klienta, jak nam poszło</translation>
    </message>
    <message>
        <source>{who} assigned this to {new}</source>
        <translation>{who}: przypisano do {new}</translation>
    </message>
    <message>
        <source>{who} began this ticket</source>
        <translation>{who}: utworzono zgłoszenie</translation>
    </message>
    <message>
        <source>{who} changed a field from {old} to {new}</source>
        <translation>{who}: zmieniono pole z {old} na {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who}: zmieniono status z {old} na {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject to “{new}”</source>
        <translation>{who}: zmieniono temat na „{new}”</translation>
    </message>
    <message>
        <source>{who} closed this</source>
        <translation>{who}: zamknięto zgłoszenie</translation>
    </message>
    <message>
        <source>{who} emptied a field that said {old}</source>
        <translation>{who}: wyczyszczono pole o wartości {old}</translation>
    </message>
    <message>
        <source>{who} ended the referral to {old}</source>
        <translation>{who}: zakończono konsultację – {old}</translation>
    </message>
    <message>
        <source>{who} filled in {new}</source>
        <translation>{who}: wpisano {new}</translation>
    </message>
    <message>
        <source>{who} gave this the service level {new}</source>
        <translation>{who}: nadano poziom usług {new}</translation>
    </message>
    <message>
        <source>{who} let somebody take part</source>
        <translation>{who}: dopuszczono kogoś do udziału</translation>
    </message>
    <message>
        <source>{who} linked {new}</source>
        <translation>{who}: powiązano z {new}</translation>
    </message>
    <message>
        <source>{who} made {new} the customer</source>
        <translation>{who}: ustawiono klienta: {new}</translation>
    </message>
    <message>
        <source>{who} marked this as spam</source>
        <translation>{who}: oznaczono jako spam</translation>
    </message>
    <message>
        <source>{who} merged this into {new}</source>
        <translation>{who}: scalono z {new}</translation>
    </message>
    <message>
        <source>{who} moved this back to the inbox</source>
        <translation>{who}: przeniesiono z powrotem do odebranych</translation>
    </message>
    <message>
        <source>{who} moved this to the trash</source>
        <translation>{who}: przeniesiono do kosza</translation>
    </message>
    <message>
        <source>{who} moved this to {new}</source>
        <translation>{who}: przeniesiono do: {new}</translation>
    </message>
    <message>
        <source>{who} opened this again</source>
        <translation>{who}: otwarto ponownie</translation>
    </message>
    <message>
        <source>{who} postponed this until {new}</source>
        <translation>{who}: odłożono do: {new}</translation>
    </message>
    <message>
        <source>{who} referred this to {new}</source>
        <translation>{who}: skierowano do konsultacji – {new}</translation>
    </message>
    <message>
        <source>{who} removed the link to {old}</source>
        <translation>{who}: usunięto powiązanie z {old}</translation>
    </message>
    <message>
        <source>{who} removed the tag {old}</source>
        <translation>{who}: usunięto etykietę {old}</translation>
    </message>
    <message>
        <source>{who} removed {old}</source>
        <translation>{who}: usunięto {old}</translation>
    </message>
    <message>
        <source>{who} resolved this</source>
        <translation>{who}: rozwiązano zgłoszenie</translation>
    </message>
    <message>
        <source>{who} separated this from {old}</source>
        <translation>{who}: oddzielono od {old}</translation>
    </message>
    <message>
        <source>{who} set a field to {new}</source>
        <translation>{who}: ustawiono pole na {new}</translation>
    </message>
    <message>
        <source>{who} set the priority to {new}</source>
        <translation>{who}: ustawiono priorytet: {new}</translation>
    </message>
    <message>
        <source>{who} took the service level {old} away</source>
        <translation>{who}: zdjęto poziom usług {old}</translation>
    </message>
    <message>
        <source>{who} took this from {old}</source>
        <translation>{who}: cofnięto przypisanie do {old}</translation>
    </message>
    <message>
        <source>{who} took this ticket</source>
        <translation>{who}: przejęto zgłoszenie</translation>
    </message>
</context>
<context>
    <name>HolderList</name>
    <message>
        <source>Who holds this role</source>
        <translation>Kto ma tę rolę</translation>
    </message>
    <message>
        <source>{name}, in {department}</source>
        <translation>{name}, w dziale {department}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Around the clock</source>
        <translation>Całą dobę</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Nigdy czynne</translation>
    </message>
    <message>
        <source>With {time} to answer, a ticket of {start} is due {due}.</source>
        <translation>Czas na odpowiedź: {time}. Zgłoszenie: {start}; termin: {due}.</translation>
    </message>
    <message>
        <source>{day}, {date}</source>
        <translation>{day}, {date}</translation>
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
            <numerusform>%n własny dzień</numerusform>
            <numerusform>%n własne dni</numerusform>
            <numerusform>%n własnych dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Delete calendar</source>
        <translation>Usuń kalendarz</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>In use by {names}.</source>
        <translation>W użyciu: {names}.</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nowy kalendarz</translation>
    </message>
    <message>
        <source>No business hours yet</source>
        <translation>Nie ma jeszcze godzin pracy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nieużywany</translation>
    </message>
    <message>
        <source>Nothing counts by it, so nothing else changes.</source>
        <translation>Nic się według niego nie liczy, więc nic więcej się nie zmieni.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Czynne</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Service levels count the hours in which somebody works, and skip all others.</source>
        <translation>Poziomy usług liczą godziny, w których ktoś pracuje, a inne pomijają.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Without them, promises to customers run day and night. Draw a week and choose holidays.</source>
        <translation>Bez nich obietnice biegną dzień i noc. Narysuj tydzień i wybierz święta.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Postęp importu</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring old mail along?</source>
        <translation>Zabrać ze sobą dawną pocztę?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Wybierz pliki…</translation>
    </message>
    <message>
        <source>Mail archives become tickets too: mbox files, Maildir folders, single messages.</source>
        <translation>Archiwa poczty też stają się zgłoszeniami: pliki mbox, foldery Maildir, pojedyncze wiadomości.</translation>
    </message>
    <message>
        <source>Or drop them here. Without any, you start with what the mailbox brings.</source>
        <translation>Można je też tu upuścić. Bez nich na początek będzie to, co przyniesie skrzynka.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Postęp importu</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>Zaimportowano %Ln wiadomość</numerusform>
            <numerusform>Zaimportowano %Ln wiadomości</numerusform>
            <numerusform>Zaimportowano %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of mail</source>
        <translation>Importowanie folderu poczty</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importowanie poczty</translation>
    </message>
    <message numerus="yes">
        <source>Importing mail: %Ln message(s) so far</source>
        <translation>
            <numerusform>Importowanie poczty: jak dotąd %Ln wiadomość</numerusform>
            <numerusform>Importowanie poczty: jak dotąd %Ln wiadomości</numerusform>
            <numerusform>Importowanie poczty: jak dotąd %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing mail…</source>
        <translation>Importowanie poczty…</translation>
    </message>
    <message>
        <source>The import ended early. What was imported is kept; start it again to continue.</source>
        <translation>Import zakończył się przed czasem. Zaimportowane dane pozostają; uruchom go ponownie, aby kontynuować.</translation>
    </message>
    <message>
        <source>{count} held back</source>
        <translation>wstrzymane: {count}</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>już znane: {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>pominięte: {count}</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>Somebody who manages this desk gave it to you. It works once and for seven days.</source>
        <translation>Dała ci je osoba zarządzająca tym biurem. Działa raz, przez siedem dni.</translation>
    </message>
    <message>
        <source>Use an invitation</source>
        <translation>Użyj zaproszenia</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Twój adres e-mail</translation>
    </message>
</context>
<context>
    <name>InvitedDialog</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Give the file {file} to {name}.</source>
        <translation>Przekaż plik {file} tej osobie: {name}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Send this link to {name}.</source>
        <translation>Wyślij ten link tej osobie: {name}.</translation>
    </message>
    <message>
        <source>Tell the password in another way, best by voice. It is shown only now; the invitation works once, within 14 days. On the other computer: start Deskbell, choose “Join a desk”.</source>
        <translation>Podaj hasło inną drogą, najlepiej ustnie. Widać je tylko teraz; zaproszenie działa raz, przez 14 dni. Na drugim komputerze: uruchom Deskbell i wybierz „Dołącz do biura”.</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>Zaproszenie jest gotowe</translation>
    </message>
</context>
<context>
    <name>InvitingDialog</name>
    <message>
        <source>A file, for a stick or the shared folder</source>
        <translation>Plik, na pendrive lub do wspólnego folderu</translation>
    </message>
    <message>
        <source>A link, for a message</source>
        <translation>Link, do wiadomości</translation>
    </message>
    <message>
        <source>An invitation opens this desk on one more computer, with the rights of the agent it is for.</source>
        <translation>Zaproszenie otwiera to biuro na jeszcze jednym komputerze, z uprawnieniami agenta, dla którego jest.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Tworzenie…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Invite a computer</source>
        <translation>Zaproś komputer</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>No agent has an e-mail address.</source>
        <translation>Żaden agent nie ma adresu e-mail.</translation>
    </message>
    <message>
        <source>Where the invitation goes</source>
        <translation>Dokąd trafi zaproszenie</translation>
    </message>
    <message>
        <source>Whoever is missing here is added under Agents first, with an e-mail address.</source>
        <translation>Kogo tu brakuje, tego najpierw dodaje się w „Agenci”, z adresem e-mail.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>Najpierw wybierz zaproszenie.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Pobieranie… dotąd %Ln zmiana</numerusform>
            <numerusform>Pobieranie… dotąd %Ln zmiany</numerusform>
            <numerusform>Pobieranie… dotąd %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>It becomes your password at this computer; you can change it afterwards in your profile.</source>
        <translation>Stanie się Twoim hasłem na tym komputerze; możesz je potem zmienić w profilu.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>Dołącz do biura</translation>
    </message>
    <message>
        <source>Password of the invitation</source>
        <translation>Hasło zaproszenia</translation>
    </message>
    <message>
        <source>Paste the link, choose the file, or drop it here.</source>
        <translation>Wklej link, wybierz plik albo upuść go tutaj.</translation>
    </message>
    <message>
        <source>Progress of joining</source>
        <translation>Postęp dołączania</translation>
    </message>
    <message>
        <source>Putting everything in order, so that it can be searched…</source>
        <translation>Porządkowanie wszystkiego, aby dało się wyszukiwać…</translation>
    </message>
    <message>
        <source>Telling the others of this computer…</source>
        <translation>Powiadamianie pozostałych o tym komputerze…</translation>
    </message>
    <message>
        <source>The desk is being brought here…</source>
        <translation>Biuro jest właśnie pobierane…</translation>
    </message>
    <message>
        <source>The same folder may have another name here. It ends in .desk.</source>
        <translation>Ten sam folder może się tu inaczej nazywać. Kończy się na .desk.</translation>
    </message>
    <message>
        <source>The shared folder on this computer</source>
        <translation>Wspólny folder na tym komputerze</translation>
    </message>
    <message>
        <source>This is neither a link of Deskbell nor a file on this computer.</source>
        <translation>To nie jest ani link Deskbell, ani plik na tym komputerze.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <source>You need the invitation that you were sent and the password that you were told.</source>
        <translation>Potrzebne są zaproszenie, które przysłano, i hasło, które podano.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>It makes this computer an owner’s again: it can open everything and invite others.</source>
        <translation>Przywraca temu komputerowi rolę właściciela: może otworzyć wszystko i zapraszać innych.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Wpisz klucz.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Użyj klucza odzyskiwania</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language do you want to work? You can change it at any time.</source>
        <translation>W jakim języku chcesz pracować? Można go zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Witamy w programie Deskbell</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) that are not resolved belong to {name}.</source>
        <translation>
            <numerusform>{name} ma %n nierozwiązane zgłoszenie.</numerusform>
            <numerusform>{name} ma %n nierozwiązane zgłoszenia.</numerusform>
            <numerusform>{name} ma %n nierozwiązanych zgłoszeń.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deactivated…</source>
        <translation>Dezaktywowanie…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Dezaktywuj</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>Dezaktywować: {name}?</translation>
    </message>
    <message>
        <source>Department {name}</source>
        <translation>Dział {name}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Nobody: back to their departments</source>
        <translation>Nikt: wracają do swoich działów</translation>
    </message>
    <message>
        <source>Nothing is deleted: history keeps the name, and {name} can come back.</source>
        <translation>Nic nie jest usuwane: nazwisko zostaje w historii, a {name} może wrócić.</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Kto je dostaje</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Zignorowana</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Nie udało się jej odczytać.</translation>
    </message>
    <message>
        <source>It is a customer&apos;s answer to how we did.</source>
        <translation>To odpowiedź klienta, jak nam poszło.</translation>
    </message>
    <message>
        <source>It is a mail of this desk.</source>
        <translation>To wiadomość z tego biura.</translation>
    </message>
    <message>
        <source>It is older than the day the mailbox begins with.</source>
        <translation>Jest starsza niż dzień, od którego zaczyna się skrzynka.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Jest za duża.</translation>
    </message>
    <message>
        <source>It says how we did, after the time for that was over.</source>
        <translation>Mówi, jak nam poszło, ale po terminie.</translation>
    </message>
    <message>
        <source>It was gone from the server before it could be read.</source>
        <translation>Zniknęła z serwera, zanim dało się ją odczytać.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>W kwarantannie</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziana</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation>Ktoś tak zdecydował.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Przyczyna</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Choose a mail first.</source>
        <translation>Najpierw wybierz wiadomość.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zignoruj</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Zignorowane</translation>
    </message>
    <message>
        <source>It is a ticket now.</source>
        <translation>Teraz to zgłoszenie.</translation>
    </message>
    <message>
        <source>It is ignored; its bytes are kept.</source>
        <translation>Wiadomość jest zignorowana; jej treść pozostaje zachowana.</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Utwórz z niej zgłoszenie</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Otwórz zgłoszenie</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>Read stored mail again</source>
        <translation>Odczytaj ponownie zapisaną pocztę</translation>
    </message>
    <message>
        <source>Read {read} mails again: {changed} are read differently now, {released} left the quarantine.</source>
        <translation>Odczytano ponownie: {read}. Inaczej odczytane: {changed}. Zwolnione z kwarantanny: {released}.</translation>
    </message>
    <message>
        <source>Reading stored mail again…</source>
        <translation>Ponowne odczytywanie zapisanej poczty…</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored}</source>
        <translation>Widziane {seen} = zgłoszenia {imported} + duplikaty {duplicates} + kwarantanna {quarantined} + zignorowane {ignored}</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored} + waiting {pending}</source>
        <translation>Widziane {seen} = zgłoszenia {imported} + duplikaty {duplicates} + kwarantanna {quarantined} + zignorowane {ignored} + oczekujące {pending}</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Pokaż źródło</translation>
    </message>
    <message>
        <source>Stored mail is being read again.</source>
        <translation>Trwa ponowne odczytywanie zapisanej poczty.</translation>
    </message>
    <message>
        <source>This mail is on no ticket.</source>
        <translation>Tej wiadomości nie ma w żadnym zgłoszeniu.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>What became of every mail</source>
        <translation>Co się stało z każdą wiadomością</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>A customer gets</source>
        <translation>Klient dostaje</translation>
    </message>
    <message>
        <source>An invented customer</source>
        <translation>Zmyślony klient</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>Tu jeszcze nic nie napisano.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Wypróbuj na</translation>
    </message>
    <message>
        <source>Without a value for this ticket: {names}. The next words in line would be sent instead.</source>
        <translation>Brak wartości dla tego zgłoszenia: {names}. Zamiast tego poszłaby następna treść.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Confirmation of a new ticket</source>
        <translation>Potwierdzenie nowego zgłoszenia</translation>
    </message>
    <message>
        <source>First mail to a customer</source>
        <translation>Pierwsza wiadomość do klienta</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Poza godzinami pracy</translation>
    </message>
    <message>
        <source>Question how we did</source>
        <translation>Pytanie, jak nam poszło</translation>
    </message>
    <message>
        <source>Resolved without an answer</source>
        <translation>Rozwiązane bez odpowiedzi</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; without words that one is sent.</source>
        <translation>Wysyłane zamiast zwykłej; bez treści idzie zwykła.</translation>
    </message>
    <message>
        <source>Sent when a ticket is resolved by hand; without words nothing is sent.</source>
        <translation>Wysyłane, gdy zgłoszenie rozwiązano ręcznie; bez treści nic nie idzie.</translation>
    </message>
    <message>
        <source>Sent when somebody writes for the first time, where the department confirms.</source>
        <translation>Wysyłane, gdy ktoś pisze pierwszy raz, o ile dział potwierdza.</translation>
    </message>
    <message>
        <source>Stands above the answers to choose from, where the department asks.</source>
        <translation>Stoi nad odpowiedziami do wyboru, o ile dział pyta.</translation>
    </message>
    <message>
        <source>What stands in a new ticket that an agent begins; they can change it.</source>
        <translation>To, co stoi w nowym zgłoszeniu zaczętym przez agenta; można to zmienić.</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source>First password</source>
        <translation>Pierwsze hasło</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>Pierwsze hasło: {name}</translation>
    </message>
    <message>
        <source>Give it to {name}. It has to be changed at the first sign-in.</source>
        <translation>Dla: {name}. Trzeba je zmienić przy pierwszym logowaniu.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Kod zaproszenia</translation>
    </message>
    <message>
        <source>Invitation for {name}</source>
        <translation>Zaproszenie: {name}</translation>
    </message>
    <message>
        <source>Send this code to {name}. It is typed in at the sign-in, is good for seven days, and lets {name} choose a password.</source>
        <translation>Wyślij ten kod: {name}. Wpisuje się go przy logowaniu, jest ważny siedem dni; {name} wybiera wtedy hasło.</translation>
    </message>
    <message>
        <source>Until now this desk opens without a password. From the first colleague on everybody signs in, so choose yours first.</source>
        <translation>Dotąd biuro otwiera się bez hasła. Od pierwszego współpracownika każdy się loguje, więc najpierw wybierz swoje hasło.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Deskbell stands on the work of others:</source>
        <translation>Deskbell opiera się na pracy innych:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>Find a right</source>
        <translation>Znajdź uprawnienie</translation>
    </message>
    <message>
        <source>Nobody may do this here</source>
        <translation>Tu nikt tego nie może</translation>
    </message>
    <message>
        <source>Only an owner can give this back: you do not hold it here.</source>
        <translation>Tylko właściciel może to przywrócić: ty tego tu nie masz.</translation>
    </message>
    <message>
        <source>What is checked is taken from every role in this department; owners keep it.</source>
        <translation>To, co zaznaczone, jest w tym dziale odebrane każdej roli; właściciele to zachowują.</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>Kto widzi jego zgłoszenia</translation>
    </message>
    <message>
        <source>Whoever may see every ticket of the desk sees these too.</source>
        <translation>Kto może widzieć każde zgłoszenie biura, widzi też te.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Usuń odnośnik</translation>
    </message>
    <message>
        <source>This is no web or e-mail address.</source>
        <translation>To nie jest adres internetowy ani adres e-mail.</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation>Widoczny tekst</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>It leads to {host}, which is not what its words say. Open it only if you expect that.</source>
        <translation>Prowadzi do {host}, a nie tam, gdzie wskazuje jego tekst. Otwórz go tylko wtedy, gdy tego oczekujesz.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Otwórz {host}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>This link is not what it seems</source>
        <translation>Ten odnośnik nie jest tym, czym się wydaje</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link leads nowhere that is safe to open.</source>
        <translation>Ten odnośnik nie prowadzi do niczego, co można bezpiecznie otworzyć.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtruj tę listę</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Najpierw wybierz wiersz.</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>Przeciągnij wiersz albo naciśnij Alt i strzałkę, aby go przesunąć.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LoadBoard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n wkrótce</numerusform>
            <numerusform>%n wkrótce</numerusform>
            <numerusform>%n wkrótce</numerusform>
        </translation>
    </message>
    <message>
        <source>over {n}</source>
        <translation>ponad o {n}</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>miejsce na %n</numerusform>
            <numerusform>miejsce na %n</numerusform>
            <numerusform>miejsce na %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n here</source>
        <translation>
            <numerusform>{here} z %n na miejscu</numerusform>
            <numerusform>{here} z %n na miejscu</numerusform>
            <numerusform>{here} z %n na miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} of {most}</source>
        <translation>{open} z {most}</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Enter on a colleague changes whether they are there.</source>
        <translation>Enter na koledze zmienia jego dostępność.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłużej</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niczyje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekają</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>MacroOffers</name>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Zapisane odpowiedzi</translation>
    </message>
</context>
<context>
    <name>MacrosPage</name>
    <message>
        <source>A macro can tag, assign and resolve a ticket and write the answer, with one key.</source>
        <translation>Makro jednym klawiszem otaguje, przypisze i rozwiąże zgłoszenie oraz napisze odpowiedź.</translation>
    </message>
    <message>
        <source>A text and steps in one: whoever runs a macro needs the rights for its steps.</source>
        <translation>Tekst i kroki w jednym: kto uruchamia makro, musi mieć prawa do jego kroków.</translation>
    </message>
    <message>
        <source>Edit macro</source>
        <translation>Edycja makra</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nowe makro</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>Nie ma jeszcze makr</translation>
    </message>
</context>
<context>
    <name>MailboxAccount</name>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Found the settings for {domain}</source>
        <translation>Znaleziono ustawienia dla {domain}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store, never in the desk&apos;s files.</source>
        <translation>Przechowywane w magazynie haseł tego komputera, nigdy w plikach biura.</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>Wyszukiwanie serwerów {domain}…</translation>
    </message>
    <message>
        <source>No settings found for {domain}; these are a guess</source>
        <translation>Nie znaleziono ustawień dla {domain}; te są przypuszczeniem</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Proton Mail needs its Bridge program running on this computer.</source>
        <translation>Proton Mail wymaga programu Bridge uruchomionego na tym komputerze.</translation>
    </message>
    <message>
        <source>Reading (IMAP)</source>
        <translation>Odbiór (IMAP)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Wysyłka (SMTP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Switch IMAP on in this provider&apos;s web mail first.</source>
        <translation>Najpierw włącz IMAP w poczcie internetowej tego dostawcy.</translation>
    </message>
    <message>
        <source>This provider accepts no passwords from mail programs for most accounts.</source>
        <translation>W przypadku większości kont ten dostawca nie przyjmuje haseł z programów pocztowych.</translation>
    </message>
    <message>
        <source>This provider has a password of its own for mail programs.</source>
        <translation>Ten dostawca ma osobne hasło dla programów pocztowych.</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in its account settings.</source>
        <translation>Ten dostawca wymaga hasła aplikacji: utwórz je w ustawieniach konta.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>Checked {when}</source>
        <translation>Sprawdzono: {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymana</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Add mailbox</source>
        <translation>Dodaj skrzynkę</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Edit mailbox</source>
        <translation>Edytuj skrzynkę</translation>
    </message>
    <message>
        <source>Look for new mail every</source>
        <translation>Szukaj nowej poczty co</translation>
    </message>
    <message>
        <source>Mail to these addresses arrives here too.</source>
        <translation>Tu trafia też poczta na te adresy.</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nazwa widoczna dla klientów</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Inne adresy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Test both directions</source>
        <translation>Sprawdź odbiór i wysyłkę</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>MailboxPage</name>
    <message>
        <source>Both servers have to let Deskbell in first.</source>
        <translation>Najpierw oba serwery muszą wpuścić program Deskbell.</translation>
    </message>
    <message>
        <source>Deskbell reads this mailbox and answers from it. You can add more later.</source>
        <translation>Deskbell czyta tę skrzynkę i z niej odpowiada. Później można dodać kolejne.</translation>
    </message>
    <message>
        <source>Type address and password first, or go on without a mailbox.</source>
        <translation>Najpierw wpisz adres i hasło albo kontynuuj bez skrzynki.</translation>
    </message>
    <message>
        <source>Which address do customers write to?</source>
        <translation>Na jaki adres piszą klienci?</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Add mailbox</source>
        <translation>Dodaj skrzynkę</translation>
    </message>
    <message>
        <source>Connect the address that customers write to, and their mails become tickets.</source>
        <translation>Podłącz adres, na który piszą klienci, a ich wiadomości staną się zgłoszeniami.</translation>
    </message>
    <message>
        <source>Delete mailbox</source>
        <translation>Usuń skrzynkę</translation>
    </message>
    <message>
        <source>Delete {address}?</source>
        <translation>Usunąć {address}?</translation>
    </message>
    <message>
        <source>Deskbell forgets the account and its password. Its tickets and mails stay in the desk.</source>
        <translation>Deskbell zapomni konto i hasło. Zgłoszenia i wiadomości pozostaną w biurze.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Skrzynki</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>Nie ma jeszcze skrzynki</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Inne adresy</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Hasła</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>Co się stało z każdą wiadomością…</translation>
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
        <translation>Zmienianie…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change the master password</source>
        <translation>Zmiana hasła głównego</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Nowe hasło główne</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Present master password</source>
        <translation>Obecne hasło główne</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są jednakowe.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
</context>
<context>
    <name>MasterPasswordDialog</name>
    <message>
        <source>Choose a master password</source>
        <translation>Wybierz hasło główne</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Hasło główne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>To nie to. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The passwords of your mailboxes are locked.</source>
        <translation>Hasła do twoich skrzynek są zablokowane.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są jednakowe.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them itself, locked with a password of yours.</source>
        <translation>Ten system nie przechowuje haseł, więc Deskbell przechowuje je sam, zabezpieczone twoim hasłem.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Nothing that would set it off happened in the last 90 days.</source>
        <translation>W ostatnich 90 dniach nie zdarzyło się nic, co by ją uruchomiło.</translation>
    </message>
    <message numerus="yes">
        <source>Would have matched {matched} of the last %n ticket(s).</source>
        <translation>
            <numerusform>Pasowałaby do {matched} z ostatniego %n zgłoszenia.</numerusform>
            <numerusform>Pasowałaby do {matched} z ostatnich %n zgłoszeń.</numerusform>
            <numerusform>Pasowałaby do {matched} z ostatnich %n zgłoszeń.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>Uprawnienia roli</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>Kto może…?</translation>
    </message>
    <message>
        <source>You do not hold this right yourself, so you cannot grant it.</source>
        <translation>Nie masz tego uprawnienia, więc nie możesz go nadać.</translation>
    </message>
    <message>
        <source>You hold this right only so far: {reach}.</source>
        <translation>Masz to uprawnienie tylko w zakresie: {reach}.</translation>
    </message>
    <message>
        <source>{right}: {words}</source>
        <translation>{right}: {words}</translation>
    </message>
    <message>
        <source>{words} No effect yet.</source>
        <translation>{words} Jeszcze bez skutku.</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message>
        <source>Find a right</source>
        <translation>Znajdź uprawnienie</translation>
    </message>
    <message>
        <source>Only what differs from the role it came from</source>
        <translation>Tylko to, co różni się od roli wyjściowej</translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Add all</source>
        <translation>Dodaj wszystkich</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Jak w biurze</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>Znajdź agenta po nazwisku lub adresie</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystkich</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>Belongs to {members} of %n department(s)</source>
        <translation>
            <numerusform>Należy do {members} z %n działu</numerusform>
            <numerusform>Należy do {members} z %n działów</numerusform>
            <numerusform>Należy do {members} z %n działów</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Role here</source>
        <translation>Rola tutaj</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message numerus="yes">
        <source>{members} of %n agent(s) belong here</source>
        <translation>
            <numerusform>Należy tu {members} z %n agenta</numerusform>
            <numerusform>Należy tu {members} z %n agentów</numerusform>
            <numerusform>Należy tu {members} z %n agentów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Only members see this department&apos;s tickets</source>
        <translation>Tylko członkowie widzą zgłoszenia tego działu</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Desk</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail came back: {subject}</source>
        <translation>Wiadomość wróciła: {subject}</translation>
    </message>
    <message>
        <source>A report came: {subject}</source>
        <translation>Nadszedł raport: {subject}</translation>
    </message>
    <message>
        <source>Answer to an invitation of {who}: {subject}</source>
        <translation>Odpowiedź na zaproszenie, {who}: {subject}</translation>
    </message>
    <message>
        <source>Automatic answer to the customer: {subject}</source>
        <translation>Automatyczna odpowiedź do klienta: {subject}</translation>
    </message>
    <message>
        <source>Automatic mail of {who}: {subject}</source>
        <translation>Automatyczna wiadomość, {who}: {subject}</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: {subject}</source>
        <translation>Automatyczna odpowiedź, {who}: {subject}</translation>
    </message>
    <message>
        <source>Bcc: {people}</source>
        <translation>UDW: {people}</translation>
    </message>
    <message>
        <source>Cc {cc}</source>
        <translation>DW {cc}</translation>
    </message>
    <message>
        <source>Cc: {people}</source>
        <translation>DW: {people}</translation>
    </message>
    <message>
        <source>Encrypted with PGP; Deskbell keeps it and cannot read it.</source>
        <translation>Zaszyfrowane PGP; Deskbell to przechowuje, ale nie może odczytać.</translation>
    </message>
    <message>
        <source>Encrypted with S/MIME; Deskbell keeps it and cannot read it.</source>
        <translation>Zaszyfrowane S/MIME; Deskbell to przechowuje, ale nie może odczytać.</translation>
    </message>
    <message>
        <source>Forwarded to {to}</source>
        <translation>Przekazano do {to}</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>Od: {people}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Notatka wewnętrzna</translation>
    </message>
    <message>
        <source>Reply to: {people}</source>
        <translation>Odpowiedź do: {people}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Signed with PGP; Deskbell keeps the signature and does not check it.</source>
        <translation>Podpisane PGP; Deskbell przechowuje podpis, ale go nie sprawdza.</translation>
    </message>
    <message>
        <source>Signed with S/MIME; Deskbell keeps the signature and does not check it.</source>
        <translation>Podpisane S/MIME; Deskbell przechowuje podpis, ale go nie sprawdza.</translation>
    </message>
    <message>
        <source>Somebody blacked out words here.</source>
        <translation>Ktoś zaczernił tu słowa.</translation>
    </message>
    <message>
        <source>Somebody changed this after it was written.</source>
        <translation>Ktoś zmienił to po napisaniu.</translation>
    </message>
    <message>
        <source>Somebody took this out of the conversation.</source>
        <translation>Ktoś usunął to z rozmowy.</translation>
    </message>
    <message>
        <source>The sender&apos;s name contains an address that is not the sender&apos;s.</source>
        <translation>Nazwa nadawcy zawiera adres, który nie należy do nadawcy.</translation>
    </message>
    <message>
        <source>This came from outside under an address of yours. Nothing proves who wrote it.</source>
        <translation>Przyszło z zewnątrz pod twoim adresem. Nic nie dowodzi, kto to napisał.</translation>
    </message>
    <message>
        <source>This mail is beyond Deskbell&apos;s limits and is not shown whole.</source>
        <translation>Ta wiadomość przekracza limity programu Deskbell i nie jest pokazana w całości.</translation>
    </message>
    <message>
        <source>To: {people}</source>
        <translation>Do: {people}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Nieznany nadawca</translation>
    </message>
    <message>
        <source>from another mail program</source>
        <translation>z innego programu pocztowego</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>do {to}</translation>
    </message>
    <message>
        <source>{time} where it was written (UTC{zone})</source>
        <translation>{time} w miejscu napisania (UTC{zone})</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Read again: it shows better now.</source>
        <translation>Przetworzono ponownie: teraz wygląda lepiej.</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>Przetworzono ponownie: bez zmian.</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>Źródło tej wiadomości</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Skopiowano tekst.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>More for this message</source>
        <translation>Więcej dla tej wiadomości</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Agents see nothing before you invite them. Whoever looks after the server can read everything on it.</source>
        <translation>Agenci nie widzą niczego, dopóki ich nie zaprosisz. Kto opiekuje się serwerem, może czytać wszystko, co na nim jest.</translation>
    </message>
    <message>
        <source>Every change is copied to {place}.</source>
        <translation>Każda zmiana jest kopiowana do {place}.</translation>
    </message>
    <message>
        <source>Mail is fetched and sent by one computer at a time; at first that is this one.</source>
        <translation>Pocztę pobiera i wysyła jeden komputer naraz; na początku jest to ten.</translation>
    </message>
    <message>
        <source>Nobody else shares it. You can share it again, in a new place.</source>
        <translation>Nikt inny go nie współdzieli. Możesz udostępnić je ponownie w nowym miejscu.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you invite them.</source>
        <translation>Nikt nic nie widzi, dopóki go nie zaprosisz.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the folder or the server.</source>
        <translation>Z folderu ani z serwera nic nie jest usuwane.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udostępnij</translation>
    </message>
    <message>
        <source>Share this desk in a folder?</source>
        <translation>Udostępnić to biuro w folderze?</translation>
    </message>
    <message>
        <source>Share this desk on a server?</source>
        <translation>Udostępnić to biuro na serwerze?</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Zakończ udostępnianie</translation>
    </message>
    <message>
        <source>Stop sharing on this computer?</source>
        <translation>Zakończyć udostępnianie na tym komputerze?</translation>
    </message>
    <message>
        <source>The others go on; only on an owner’s computer can somebody invite them.</source>
        <translation>Pozostali pracują dalej; zapraszać można tylko na komputerze właściciela.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer, with everything that arrived until now.</source>
        <translation>Całe biuro zostaje na tym komputerze, ze wszystkim, co dotąd nadeszło.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer; you go on working while it is copied.</source>
        <translation>Całe biuro zostaje na tym komputerze; podczas kopiowania można pracować dalej.</translation>
    </message>
    <message>
        <source>To come back, you need a new invitation.</source>
        <translation>Aby wrócić, potrzebne jest nowe zaproszenie.</translation>
    </message>
    <message>
        <source>What others change from now on does not arrive here any more, nor does yours there.</source>
        <translation>To, co odtąd zmienią inni, już tu nie dotrze, ani Twoje zmiany do nich.</translation>
    </message>
    <message>
        <source>Where it met before stays as it is; nothing is deleted there.</source>
        <translation>Dotychczasowe miejsce spotkań zostaje, jak jest; nic tam nie jest usuwane.</translation>
    </message>
    <message>
        <source>Whoever shared it there needs a new invitation.</source>
        <translation>Kto korzystał z niego tam, potrzebuje nowego zaproszenia.</translation>
    </message>
    <message>
        <source>You get a recovery key next. Have a pen, a printer or a safe place ready.</source>
        <translation>Za chwilę dostaniesz klucz odzyskiwania. Przygotuj długopis, drukarkę lub bezpieczne miejsce.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Nothing waits to be solved.</source>
        <translation>Nic nie czeka na rozwiązanie.</translation>
    </message>
    <message>
        <source>This ticket is not available to you any more.</source>
        <translation>To zgłoszenie nie jest już dla ciebie dostępne.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Zgłoszenia tego klienta</translation>
    </message>
</context>
<context>
    <name>NewAgent</name>
    <message>
        <source>Add agent</source>
        <translation>Dodaj agenta</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Dodawanie…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Znajdź dział</translation>
    </message>
    <message>
        <source>For signing in.</source>
        <translation>Do logowania.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nowy agent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwisko.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Wpisz adres e-mail.</translation>
    </message>
</context>
<context>
    <name>NewDepartment</name>
    <message>
        <source>A department needs a name.</source>
        <translation>Dział musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Being created…</source>
        <translation>Tworzenie…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>Utwórz dział</translation>
    </message>
    <message>
        <source>Go on to members</source>
        <translation>Dalej do członków</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Tickets are routed to departments. Choose a name that says what these people do.</source>
        <translation>Zgłoszenia trafiają do działów. Wybierz nazwę, która mówi, co robią ci ludzie.</translation>
    </message>
    <message>
        <source>Who works in {name}?</source>
        <translation>Kto pracuje w dziale {name}?</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>Hasło musi mieć co najmniej %n znak.</numerusform>
            <numerusform>Hasło musi mieć co najmniej %n znaki.</numerusform>
            <numerusform>Hasło musi mieć co najmniej %n znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Co najmniej %n znak. Kilka słów łatwo zapamiętać, a trudno odgadnąć.</numerusform>
            <numerusform>Co najmniej %n znaki. Kilka słów łatwo zapamiętać, a trudno odgadnąć.</numerusform>
            <numerusform>Co najmniej %n znaków. Kilka słów łatwo zapamiętać, a trudno odgadnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Wybierz własne hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Zapisz i zaloguj</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła się różnią.</translation>
    </message>
    <message>
        <source>You came in with a first password that somebody else has seen.</source>
        <translation>Zalogowano pierwszym hasłem, które widział ktoś inny.</translation>
    </message>
</context>
<context>
    <name>NewTicketWindow</name>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Write to your customer</source>
        <translation>Napisz do klienta</translation>
    </message>
</context>
<context>
    <name>NoRules</name>
    <message>
        <source>A rule does by itself what you would do by hand: move, assign, tag, answer.</source>
        <translation>Reguła sama robi to, co robisz ręcznie: przenosi, przypisuje, etykietuje, odpowiada.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Nie ma jeszcze reguł</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>Nie udało się wysłać %n wiadomości</numerusform>
            <numerusform>Nie udało się wysłać %n wiadomości</numerusform>
            <numerusform>Nie udało się wysłać %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>It is not known whether the last answer was sent</source>
        <translation>Nie wiadomo, czy ostatnia odpowiedź została wysłana</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>Przenieś do odebranych</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz je</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The last answer came under another subject: “{subject}”</source>
        <translation>Ostatnia odpowiedź przyszła z innym tematem: „{subject}”</translation>
    </message>
    <message>
        <source>This is among the spam</source>
        <translation>To zgłoszenie jest w spamie</translation>
    </message>
    <message>
        <source>This is in quarantine: it could not be taken in like other mail</source>
        <translation>To zgłoszenie jest w kwarantannie: nie można go było przyjąć jak innej poczty</translation>
    </message>
    <message>
        <source>This is in the trash</source>
        <translation>To zgłoszenie jest w koszu</translation>
    </message>
    <message>
        <source>This person is blocked: new mail from them goes to the spam</source>
        <translation>Ta osoba jest zablokowana: jej nowa poczta trafia do spamu</translation>
    </message>
    <message>
        <source>This ticket was merged into another</source>
        <translation>To zgłoszenie scalono z innym</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>{who} wrote in and does not get your answers yet</source>
        <translation>{who} pisze tutaj i nie dostaje jeszcze odpowiedzi</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nowa wiadomość</numerusform>
            <numerusform>%Ln nowe wiadomości</numerusform>
            <numerusform>%Ln nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: {name}, {subject}</source>
        <translation>Ostatnia: {name}, {subject}</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Decline</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Weź</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {number} is offered to you: {subject} (%n s)</source>
        <translation>
            <numerusform>Oferta zgłoszenia {number}: {subject} (%n s)</numerusform>
            <numerusform>Oferta zgłoszenia {number}: {subject} (%n s)</numerusform>
            <numerusform>Oferta zgłoszenia {number}: {subject} (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add tag: {name}</source>
        <translation>Dodaj etykietę: {name}</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>Cofnij przypisanie</translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation>Przypisz do: {name}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Commands for this ticket</source>
        <translation>Polecenia dla tego zgłoszenia</translation>
    </message>
    <message>
        <source>Department: {name}</source>
        <translation>Dział: {name}</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation>Za miesiąc</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Za trzy godziny</translation>
    </message>
    <message>
        <source>Move to department: {name}</source>
        <translation>Przenieś do działu: {name}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>Nowa etykieta: {name}</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>W przyszły poniedziałek</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Osoby i miejsca</translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation>Odłóż do</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Szukaj wszędzie: „{words}”</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>Status: {name}</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Dziś wieczorem</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (ja)</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Answers wait here until they are sent.</source>
        <translation>Odpowiedzi czekają tu na wysłanie.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Skrzynka nadawcza jest pusta</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message numerus="yes">
        <source>%n attempt(s) so far; next at {time}. {reason}</source>
        <translation>
            <numerusform>Jak dotąd %n próba; następna: {time}. {reason}</numerusform>
            <numerusform>Jak dotąd %n próby; następna: {time}. {reason}</numerusform>
            <numerusform>Jak dotąd %n prób; następna: {time}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Właśnie wysyłane.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>Open the ticket: {subject}</source>
        <translation>Otwórz zgłoszenie: {subject}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>The connection broke after everything was handed over, so it may have arrived. Deskbell looks in the folder of sent mail; if you know more, say so.</source>
        <translation>Połączenie przerwano po przekazaniu całości, więc wiadomość mogła dotrzeć. Deskbell szuka jej w folderze wysłanych; jeśli wiesz więcej, zaznacz to.</translation>
    </message>
    <message>
        <source>The server refused it without a word.</source>
        <translation>Serwer odrzucił ją bez wyjaśnienia.</translation>
    </message>
    <message>
        <source>To be sent at {time}.</source>
        <translation>Wysyłka: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>OwnLock</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window when nobody is there</source>
        <translation>Blokuj okno, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Only on this computer. Mail is still fetched.</source>
        <translation>Tylko na tym komputerze. Poczta jest nadal pobierana.</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Usuń hasło…</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Away until</source>
        <translation>Nieobecny do</translation>
    </message>
    <message>
        <source>Away, hand my work over</source>
        <translation>Nieobecny, przekaż moją pracę</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Następny poniedziałek</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Dziś wieczorem</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Until I say otherwise</source>
        <translation>Do odwołania</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Being set…</source>
        <translation>Ustawianie…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Zmień swoje hasło</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Wybierz swoje hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Jeszcze raz</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła się różnią.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Wpisz hasło.</translation>
    </message>
</context>
<context>
    <name>OwnSignIn</name>
    <message>
        <source>Change your password…</source>
        <translation>Zmień swoje hasło…</translation>
    </message>
    <message>
        <source>Choose a password…</source>
        <translation>Wybierz hasło…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Utwórz klucz odzyskiwania…</translation>
    </message>
    <message>
        <source>Make another recovery key…</source>
        <translation>Utwórz inny klucz odzyskiwania…</translation>
    </message>
    <message>
        <source>Print this key or keep it in a safe. An earlier one is worth nothing now.</source>
        <translation>Wydrukuj ten klucz albo schowaj go w sejfie. Wcześniejszy jest już nieważny.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The desk opens without a password as long as you work alone.</source>
        <translation>Dopóki pracujesz samodzielnie, biuro otwiera się bez hasła.</translation>
    </message>
    <message>
        <source>With it an owner who forgot the password comes in.</source>
        <translation>Nim loguje się właściciel, który zapomniał hasła.</translation>
    </message>
    <message>
        <source>You sign in with a password.</source>
        <translation>Logujesz się hasłem.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Address to put in copy</source>
        <translation>Adres do kopii</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Put in copy</source>
        <translation>Dodaj do kopii</translation>
    </message>
    <message>
        <source>{who} gets a copy of every answer.</source>
        <translation>{who} dostaje kopię każdej odpowiedzi.</translation>
    </message>
    <message>
        <source>{who} wrote in and gets no answers until you put them in copy.</source>
        <translation>{who} pisze tutaj i nie dostaje odpowiedzi, dopóki nie trafi do kopii.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Deskbell is locked</source>
        <translation>Deskbell jest zablokowany</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Nie wylogowuj mnie na tym komputerze</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Zbyt wiele prób. Możesz spróbować ponownie za %n sekundę.</numerusform>
            <numerusform>Zbyt wiele prób. Możesz spróbować ponownie za %n sekundy.</numerusform>
            <numerusform>Zbyt wiele prób. Możesz spróbować ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message>
        <source>Change the master password…</source>
        <translation>Zmień hasło główne…</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Hasła</translation>
    </message>
    <message>
        <source>The passwords are in this system&apos;s own password store.</source>
        <translation>Hasła są w magazynie haseł tego systemu.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them, locked with your master password.</source>
        <translation>Ten system nie przechowuje haseł, więc przechowuje je Deskbell, zabezpieczone twoim hasłem głównym.</translation>
    </message>
    <message>
        <source>This system keeps no passwords. Deskbell will keep them, locked with a password.</source>
        <translation>Ten system nie przechowuje haseł. Deskbell będzie je przechowywać, zabezpieczone hasłem.</translation>
    </message>
</context>
<context>
    <name>PasswordsDialog</name>
    <message>
        <source>Another computer can take a mailbox over when it has the password. It is sealed so that only the computers ticked here can open it; it is never shown.</source>
        <translation>Inny komputer może przejąć skrzynkę, jeśli ma hasło. Jest zaszyfrowane tak, że otworzą je tylko zaznaczone tu komputery; nigdy nie jest pokazywane.</translation>
    </message>
    <message>
        <source>Being sealed…</source>
        <translation>Szyfrowanie…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Passwords of mailboxes</source>
        <translation>Hasła skrzynek</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>There is no mailbox, or no other computer that does the desk’s work.</source>
        <translation>Nie ma skrzynki albo innego komputera, który wykonuje pracę biura.</translation>
    </message>
    <message>
        <source>{computer}, {agent}</source>
        <translation>{computer}, {agent}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>I have an invitation</source>
        <translation>Mam zaproszenie</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Osoby przy tym biurze</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Wpisz swoje nazwisko</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kim jesteś?</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>See as…</source>
        <translation>Zobacz oczami…</translation>
    </message>
    <message>
        <source>See as… choose an agent</source>
        <translation>Zobacz oczami… wybierz agenta</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>As the desk</source>
        <translation>Jak biuro</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Empty shows the name.</source>
        <translation>Puste pokazuje nazwisko.</translation>
    </message>
    <message>
        <source>For signing in and for notifications.</source>
        <translation>Do logowania i powiadomień.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nazwa widoczna dla klientów</translation>
    </message>
    <message>
        <source>Nobody has to say it.</source>
        <translation>Nie trzeba jej podawać.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Stands below answers instead of the usual one, where that is allowed.</source>
        <translation>Stoi pod odpowiedziami zamiast zwykłego, tam gdzie to dozwolone.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje nazwisko</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Inny adres</translation>
    </message>
    <message>
        <source>Block: new mail goes to the spam</source>
        <translation>Zablokuj: nowa poczta trafia do spamu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowany kontakt</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Zmień notatkę</translation>
    </message>
    <message>
        <source>Change phone</source>
        <translation>Zmień telefon</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>Klient od {year}</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Więcej dla tej osoby</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Brak danych</translation>
    </message>
    <message>
        <source>Write a new mail</source>
        <translation>Napisz nową wiadomość</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 MB.</source>
        <translation>PNG lub JPEG, najwyżej 5 MB.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Obrazy ({pattern})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Find…</source>
        <translation>Szukaj…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>{option}, chosen</source>
        <translation>{option}, wybrane</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n niewysłana</numerusform>
            <numerusform>%n niewysłane</numerusform>
            <numerusform>%n niewysłanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n rozwiązane</numerusform>
            <numerusform>%n rozwiązane</numerusform>
            <numerusform>%n rozwiązanych</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Wszystkie zgłoszenia</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>Inne działy</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>A PostgreSQL server keeps everybody to their own rights and hands changes on at once. Somebody has to look after it, and can read everything on it.</source>
        <translation>Serwer PostgreSQL pilnuje uprawnień każdej osoby i przekazuje zmiany od razu. Ktoś musi się nim opiekować i może czytać wszystko, co na nim jest.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Samodzielnie</translation>
    </message>
    <message>
        <source>Changes meet in a folder that all computers reach: a network drive, Dropbox, Syncthing, a USB stick. It needs no server. Everyone who can open the folder can delete from it.</source>
        <translation>Zmiany spotykają się w folderze dostępnym dla wszystkich komputerów: na dysku sieciowym, w Dropboksie, Syncthingu, na pendrivie. Serwer nie jest potrzebny. Każdy, kto może otworzyć folder, może z niego usuwać.</translation>
    </message>
    <message>
        <source>The desk is on this computer only. Nobody else can look into it or work in it.</source>
        <translation>Biuro jest tylko na tym komputerze. Nikt inny nie może do niego zajrzeć ani w nim pracować.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tak jak teraz</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Address of the mailbox</source>
        <translation>Adres skrzynki</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Adres agenta</translation>
    </message>
    <message>
        <source>Agent&apos;s first name</source>
        <translation>Imię agenta</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <translation>Nazwisko agenta</translation>
    </message>
    <message>
        <source>Agent&apos;s signature</source>
        <translation>Podpis agenta</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Adres klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Firma klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Imię klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>Nazwisko klienta</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Imię i nazwisko klienta</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Day on which the ticket began</source>
        <translation>Dzień utworzenia zgłoszenia</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Link that opens the ticket in Deskbell</source>
        <translation>Odnośnik otwierający zgłoszenie w Deskbell</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Nazwa skrzynki</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Aktualna godzina</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Dzisiejsza data</translation>
    </message>
    <message>
        <source>When the department opens next</source>
        <translation>Kiedy dział znów będzie czynny</translation>
    </message>
    <message>
        <source>When the first answer is due</source>
        <translation>Termin pierwszej odpowiedzi</translation>
    </message>
    <message>
        <source>{names} can be empty. Say what stands there then, behind a bar: {example}</source>
        <translation>{names} może być puste. Podaj po kresce, co ma tam wtedy stać: {example}</translation>
    </message>
</context>
<context>
    <name>PlacesTab</name>
    <message>
        <source>Change role…</source>
        <translation>Zmień rolę…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Znajdź dział</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Mianuj właścicielem…</translation>
    </message>
    <message>
        <source>Role at the whole desk</source>
        <translation>Rola w całym biurze</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Counted around the clock here; each department has hours of its own.</source>
        <translation>Tu liczone całą dobę; każdy dział ma własne godziny.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Jak się liczy</translation>
    </message>
    <message>
        <source>Parts of the service level</source>
        <translation>Części poziomu usług</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A remote picture tells its sender that and when you read the message.</source>
        <translation>Zdalny obraz zdradza nadawcy, że wiadomość przeczytano i kiedy.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Closing the window keeps Deskbell running</source>
        <translation>Po zamknięciu okna Deskbell działa dalej</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>Zwarte wiersze zgłoszeń</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Keys such as J, K and E work where no text is being written.</source>
        <translation>Klawisze takie jak J, K i E działają, gdy nie jest pisany tekst.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Load remote pictures without asking</source>
        <translation>Wczytuj zdalne obrazy bez pytania</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Blokuj, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Mail is still fetched and sent; the icon in the notification area opens it.</source>
        <translation>Poczta jest nadal pobierana i wysyłana; program otwiera ikona w obszarze powiadomień.</translation>
    </message>
    <message>
        <source>Notify of new mail</source>
        <translation>Powiadamiaj o nowej poczcie</translation>
    </message>
    <message>
        <source>Only where you sign in with a password. Mail is fetched on.</source>
        <translation>Tylko tam, gdzie logujesz się hasłem. Poczta jest nadal pobierana.</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>Sekundy na cofnięcie wysyłki</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Widok po uruchomieniu</translation>
    </message>
    <message>
        <source>Show in the notification area</source>
        <translation>Pokaż w obszarze powiadomień</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Klawisze jednoliterowe</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Uruchamiaj bez okna</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>Dwa wiersze na zgłoszenie zamiast trzech.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} is viewing</source>
        <translation>{name} przegląda</translation>
    </message>
    <message>
        <source>{name} is writing…</source>
        <translation>{name} pisze…</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>PresenceLine</name>
    <message numerus="yes">
        <source>{name} and %Ln other(s) are writing…</source>
        <translation>
            <numerusform>{name} i jeszcze %Ln osoba piszą…</numerusform>
            <numerusform>{name} i jeszcze %Ln osoby piszą…</numerusform>
            <numerusform>{name} i jeszcze %Ln osób piszą…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Reading: {place}</source>
        <translation>Odbiór: {place}</translation>
    </message>
    <message>
        <source>Sending: {place}</source>
        <translation>Wysyłka: {place}</translation>
    </message>
    <message>
        <source>{host}, port {port}, encrypted</source>
        <translation>{host}, port {port}, szyfrowane</translation>
    </message>
    <message>
        <source>{host}, port {port}, not encrypted</source>
        <translation>{host}, port {port}, nieszyfrowane</translation>
    </message>
</context>
<context>
    <name>ProbeLine</name>
    <message>
        <source>signed in</source>
        <translation>zalogowano</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>próba…</translation>
    </message>
</context>
<context>
    <name>ProcessTab</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message numerus="yes">
        <source>%n change(s) of your profile not saved yet.</source>
        <translation>
            <numerusform>%n niezapisana zmiana twojego profilu.</numerusform>
            <numerusform>%n niezapisane zmiany twojego profilu.</numerusform>
            <numerusform>%n niezapisanych zmian twojego profilu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
</context>
<context>
    <name>PromiseTab</name>
    <message>
        <source>A service level needs a name.</source>
        <translation>Poziom usług musi mieć nazwę.</translation>
    </message>
    <message>
        <source>An empty field promises nothing. Times are hours of work: with 9–17, 8 h are a whole day.</source>
        <translation>Puste pole niczego nie obiecuje. Czasy to godziny pracy: przy 9–17 8 h to cały dzień.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Hours that are gone</source>
        <translation>Godziny, których już nie ma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Notatka dla kolegów</translation>
    </message>
    <message>
        <source>Only time within these hours counts.</source>
        <translation>Liczy się tylko czas w tych godzinach.</translation>
    </message>
    <message>
        <source>Those of the ticket&apos;s department</source>
        <translation>Godziny działu zgłoszenia</translation>
    </message>
    <message>
        <source>Write times such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>Wpisuj czasy, np. 30 min, 4 h lub 1 d 2 h.</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>And what is given to them</source>
        <translation>Oraz to, co dostają</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Wybierz inną rolę.</translation>
    </message>
    <message>
        <source>From now on {name} sees only their departments, and what is assigned or referred to them.</source>
        <translation>Odtąd {name} widzi tylko swoje działy oraz to, co ma przypisane lub skierowane do konsultacji.</translation>
    </message>
    <message>
        <source>From now on {name} sees the tickets of every department, also new ones.</source>
        <translation>Odtąd {name} widzi zgłoszenia wszystkich działów, także nowych.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Nadaj rolę</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another owner or admin.</source>
        <translation>Nikt nie zmienia własnej roli. Poproś innego właściciela lub administratora.</translation>
    </message>
    <message>
        <source>Of all departments</source>
        <translation>Ze wszystkich działów</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rola: {name}</translation>
    </message>
    <message>
        <source>Sees every ticket</source>
        <translation>Widzi każde zgłoszenie</translation>
    </message>
    <message>
        <source>Sees their departments</source>
        <translation>Widzi swoje działy</translation>
    </message>
    <message>
        <source>These rights change:</source>
        <translation>Zmieniają się uprawnienia:</translation>
    </message>
    <message>
        <source>This is the role {name} has now.</source>
        <translation>Tę rolę {name} ma teraz.</translation>
    </message>
    <message>
        <source>You do not hold everything that is given or taken here, such as “{right}”.</source>
        <translation>Nie masz wszystkiego, co się tu nadaje lub odbiera, na przykład „{right}”.</translation>
    </message>
    <message numerus="yes">
        <source>{name} goes on seeing %n ticket(s).</source>
        <translation>
            <numerusform>{name} nadal widzi %n zgłoszenie.</numerusform>
            <numerusform>{name} nadal widzi %n zgłoszenia.</numerusform>
            <numerusform>{name} nadal widzi %n zgłoszeń.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} sees %n ticket(s) instead of {before}.</source>
        <translation>
            <numerusform>{name} widzi %n zgłoszenie zamiast {before}.</numerusform>
            <numerusform>{name} widzi %n zgłoszenia zamiast {before}.</numerusform>
            <numerusform>{name} widzi %n zgłoszeń zamiast {before}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will be erased with all messages, notes and files.</source>
        <translation>
            <numerusform>%n zgłoszenie zostanie usunięte wraz ze wszystkimi wiadomościami, notatkami i plikami.</numerusform>
            <numerusform>%n zgłoszenia zostaną usunięte wraz ze wszystkimi wiadomościami, notatkami i plikami.</numerusform>
            <numerusform>%n zgłoszeń zostanie usuniętych wraz ze wszystkimi wiadomościami, notatkami i plikami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Nothing brings them back, except an earlier backup.</source>
        <translation>Nic ich nie przywróci poza wcześniejszą kopią zapasową.</translation>
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
        <translation>Delete</translation>
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
        <translation>Enter</translation>
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
        <translation>Zapytać, jak nam poszło?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Wyślij pytanie</translation>
    </message>
    <message>
        <source>The question for #{number} is on its way.</source>
        <translation>Pytanie o #{number} jest w drodze.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>{name} gets a mail now that asks how we did, and answers it with one click or one word.</source>
        <translation>{name} dostanie teraz wiadomość z pytaniem, jak nam poszło. Wystarczy odpowiedzieć jednym kliknięciem lub słowem.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Answered {when}</source>
        <translation>Odpowiedź: {when}</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>Zapytano: {when}</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Może być</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>{stars} {score} of 5</source>
        <translation>{stars} {score} z 5</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Add copies</source>
        <translation>Dodaj kopie</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>UDW</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>DW</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} nie jest adresem e-mail.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Copied. Empty the clipboard once it is in its place.</source>
        <translation>Skopiowano. Wyczyść schowek, gdy klucz trafi na miejsce.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>Klucz jest w bezpiecznym miejscu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Put it in a safe place first, then tick the box.</source>
        <translation>Najpierw odłóż klucz w bezpieczne miejsce, potem zaznacz pole.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Recovery key of the desk {desk}</source>
        <translation>Klucz odzyskiwania biura {desk}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Saved. Take the file off this computer.</source>
        <translation>Zapisano. Zabierz plik z tego komputera.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Say that it is in a safe place first.</source>
        <translation>Najpierw potwierdź, że jest w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>With this key an owner can open the shared desk when every computer of the owners is lost. Whoever has it can read everything. It is shown only now and kept nowhere.</source>
        <translation>Tym kluczem właściciel może otworzyć wspólne biuro, gdy przepadną wszystkie komputery właścicieli. Kto go ma, może przeczytać wszystko. Widać go tylko teraz i nigdzie nie jest przechowywany.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Twój klucz odzyskiwania</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Department: {name}</source>
        <translation>Dział: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Skieruj</translation>
    </message>
    <message>
        <source>Refer this ticket</source>
        <translation>Skieruj zgłoszenie do konsultacji</translation>
    </message>
    <message>
        <source>There is nobody it could be referred to.</source>
        <translation>Nie ma komu skierować zgłoszenia.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Whom you choose can see this ticket and help. It stays where it is, with whoever has it.</source>
        <translation>Wybrana osoba lub dział może widzieć to zgłoszenie i pomóc. Zostaje tam, gdzie jest, u tego, kto je ma.</translation>
    </message>
    <message>
        <source>Why, in a few words. Customers never see it.</source>
        <translation>Dlaczego, w kilku słowach. Klienci nigdy tego nie widzą.</translation>
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
        <translation>Zakończ konsultację</translation>
    </message>
    <message>
        <source>Referred by {who} on {when}</source>
        <translation>Skierowane przez: {who}, {when}</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Od kogo</translation>
    </message>
    <message>
        <source>It counts as yours from then on, for everybody, as if you had done it yourself.</source>
        <translation>Od tej pory liczy się dla wszystkich jako twoje, jak gdyby było zrobione przez ciebie.</translation>
    </message>
    <message>
        <source>It stays out; it is kept, but no longer shown.</source>
        <translation>Pozostaje poza biurem; jest zachowane, ale już niepokazywane.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>Wpuszczono.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Wpuść</translation>
    </message>
    <message>
        <source>Let this in?</source>
        <translation>Wpuścić to?</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Niczego nie odrzucono</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What somebody sends without the right to, or what was changed on its way, is kept here.</source>
        <translation>Tu trafia to, co ktoś wysłał bez uprawnień, oraz to, co zmieniono po drodze.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked</source>
        <translation>
            <numerusform>Zablokowano %n zdalny obraz</numerusform>
            <numerusform>Zablokowano %n zdalne obrazy</numerusform>
            <numerusform>Zablokowano %n zdalnych obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Zawsze dla tego nadawcy</translation>
    </message>
    <message>
        <source>Always for this sender&apos;s domain</source>
        <translation>Zawsze dla domeny tego nadawcy</translation>
    </message>
    <message>
        <source>More choices for remote pictures</source>
        <translation>Więcej opcji dla zdalnych obrazów</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Being removed…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Usuń je</translation>
    </message>
    <message>
        <source>Remove your password</source>
        <translation>Usuń swoje hasło</translation>
    </message>
    <message>
        <source>Whoever uses this computer can open the desk then.</source>
        <translation>Potem każdy, kto używa tego komputera, może otworzyć biuro.</translation>
    </message>
</context>
<context>
    <name>RichField</name>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
</context>
<context>
    <name>RightDelegate</name>
    <message>
        <source>no effect yet</source>
        <translation>jeszcze bez skutku</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Add agents</source>
        <translation>Dodawanie agentów</translation>
    </message>
    <message>
        <source>Add companies</source>
        <translation>Dodawanie firm</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Dodawanie klientów</translation>
    </message>
    <message>
        <source>Adds a company; customers are put into it by changing them.</source>
        <translation>Dodaje firmę; klientów przypisuje się do niej, zmieniając ich dane.</translation>
    </message>
    <message>
        <source>Adds a customer by hand; those who write in are added without it.</source>
        <translation>Dodaje klienta ręcznie; ci, którzy napiszą, są dodawani bez tego.</translation>
    </message>
    <message>
        <source>Adds and corrects notes about a customer; tickets do not change.</source>
        <translation>Dodaje i poprawia notatki o kliencie; zgłoszenia się nie zmieniają.</translation>
    </message>
    <message>
        <source>Adds and reads notes about a company; customers never see them.</source>
        <translation>Dodaje i czyta notatki o firmie; klienci nigdy ich nie widzą.</translation>
    </message>
    <message>
        <source>Adds and removes tags that exist; making a new one is another right.</source>
        <translation>Dodaje i zdejmuje istniejące etykiety; utworzenie nowej to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Adds and removes the people who get answers in copy; earlier mails are not sent again.</source>
        <translation>Dodaje i usuwa osoby, które dostają odpowiedzi w kopii; wcześniejsze wiadomości nie są wysyłane ponownie.</translation>
    </message>
    <message>
        <source>Adds and ticks the steps of a ticket; it does not resolve the ticket.</source>
        <translation>Dodaje i odhacza kroki zgłoszenia; nie rozwiązuje go.</translation>
    </message>
    <message>
        <source>Adds colleagues who may see the ticket as followers; it does not show them anything new.</source>
        <translation>Dodaje jako obserwujących współpracowników, którzy mogą widzieć zgłoszenie; nie pokazuje im nic nowego.</translation>
    </message>
    <message>
        <source>Adds what colleagues see and customers never get; notes of others stay as they are.</source>
        <translation>Dodaje to, co widzą współpracownicy, a czego klienci nigdy nie dostają; cudze notatki się nie zmieniają.</translation>
    </message>
    <message>
        <source>Adds, changes and removes mailboxes; their passwords take another right.</source>
        <translation>Dodaje, zmienia i usuwa skrzynki; ich hasła wymagają innego uprawnienia.</translation>
    </message>
    <message>
        <source>Arrange dashboards</source>
        <translation>Układanie pulpitów</translation>
    </message>
    <message>
        <source>Ask another department or agent</source>
        <translation>Konsultowanie z innym działem lub agentem</translation>
    </message>
    <message>
        <source>Assign to oneself</source>
        <translation>Przypisywanie sobie</translation>
    </message>
    <message>
        <source>Assign to somebody else</source>
        <translation>Przypisywanie innym</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatyzacja</translation>
    </message>
    <message>
        <source>Begins a new ticket with some messages of another; nothing is sent to the customer.</source>
        <translation>Zaczyna nowe zgłoszenie z części wiadomości innego; do klienta nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Begins a ticket for a customer; writing to them takes the right to reply.</source>
        <translation>Zaczyna zgłoszenie dla klienta; pisanie do niego wymaga uprawnienia do odpowiadania.</translation>
    </message>
    <message>
        <source>Black out parts of messages</source>
        <translation>Zaczernianie fragmentów wiadomości</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Blokowanie klientów</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Przywracanie z kosza</translation>
    </message>
    <message>
        <source>Brings a new version of the program; settings stay as they are.</source>
        <translation>Instaluje nową wersję programu; ustawienia się nie zmieniają.</translation>
    </message>
    <message>
        <source>Brings a ticket back from spam; it has to be in sight there.</source>
        <translation>Przywraca zgłoszenie ze spamu; trzeba je tam widzieć.</translation>
    </message>
    <message>
        <source>Carries out several steps with one key, each only where the right for it is held.</source>
        <translation>Wykonuje kilka kroków jednym klawiszem, każdy tylko tam, gdzie ma się do niego uprawnienie.</translation>
    </message>
    <message>
        <source>Change agents</source>
        <translation>Zmienianie danych agentów</translation>
    </message>
    <message>
        <source>Change availability of others</source>
        <translation>Zmienianie dostępności innych</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation>Zmienianie firm</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Zmienianie klientów</translation>
    </message>
    <message>
        <source>Change departments</source>
        <translation>Zmienianie działów</translation>
    </message>
    <message>
        <source>Change general settings</source>
        <translation>Zmienianie ustawień ogólnych</translation>
    </message>
    <message>
        <source>Change mail templates</source>
        <translation>Zmienianie szablonów wiadomości</translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>Zmienianie wielu naraz</translation>
    </message>
    <message>
        <source>Change notes of others</source>
        <translation>Zmienianie cudzych notatek</translation>
    </message>
    <message>
        <source>Change own availability</source>
        <translation>Zmienianie własnej dostępności</translation>
    </message>
    <message>
        <source>Change own notes</source>
        <translation>Zmienianie własnych notatek</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Zmienianie ról</translation>
    </message>
    <message>
        <source>Change the block list</source>
        <translation>Zmienianie listy blokowanych</translation>
    </message>
    <message>
        <source>Change the customer of a ticket</source>
        <translation>Zmienianie klienta zgłoszenia</translation>
    </message>
    <message>
        <source>Change the look for customers</source>
        <translation>Zmienianie wyglądu dla klientów</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Zmienianie statusu</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Zmienianie tematu</translation>
    </message>
    <message>
        <source>Change when an answer is due</source>
        <translation>Zmienianie terminu odpowiedzi</translation>
    </message>
    <message>
        <source>Change who gets copies</source>
        <translation>Zmienianie odbiorców kopii</translation>
    </message>
    <message>
        <source>Change working time of others</source>
        <translation>Zmienianie czasu pracy innych</translation>
    </message>
    <message>
        <source>Changes answers for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>Zmienia odpowiedzi własnych działów; te dla całego biura zostają.</translation>
    </message>
    <message>
        <source>Changes answers of the whole desk; the own ones of colleagues stay closed.</source>
        <translation>Zmienia odpowiedzi całego biura; prywatne odpowiedzi współpracowników pozostają zamknięte.</translation>
    </message>
    <message>
        <source>Changes every rule; a rule can do nothing its author could not do by hand.</source>
        <translation>Zmienia każdą regułę; reguła nie może zrobić nic, czego jej autor nie mógłby zrobić ręcznie.</translation>
    </message>
    <message>
        <source>Changes how a stored message reads at this desk; what was sent or received by mail is not recalled.</source>
        <translation>Zmienia treść zapisanej wiadomości w tym biurze; tego, co wysłano lub odebrano pocztą, nie cofa.</translation>
    </message>
    <message>
        <source>Changes how mails of the desk look and what automatic ones say; signatures are apart.</source>
        <translation>Zmienia wygląd wiadomości biura i treść automatycznych; podpisy są osobno.</translation>
    </message>
    <message>
        <source>Changes macros for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>Zmienia makra własnych działów; te dla całego biura zostają.</translation>
    </message>
    <message>
        <source>Changes macros of the whole desk; whoever runs one still needs the rights for its steps.</source>
        <translation>Zmienia makra całego biura; kto je uruchamia, nadal potrzebuje uprawnień do ich kroków.</translation>
    </message>
    <message>
        <source>Changes name, address, hours and deputy of colleagues; their role takes another right.</source>
        <translation>Zmienia nazwisko, adres, godziny i zastępcę współpracowników; ich rola wymaga innego uprawnienia.</translation>
    </message>
    <message>
        <source>Changes name, language and behaviour of the desk; people and roles take other rights.</source>
        <translation>Zmienia nazwę, język i zachowanie biura; osoby i role wymagają innych uprawnień.</translation>
    </message>
    <message>
        <source>Changes name, process and texts of departments, and archives them; it opens none of their tickets.</source>
        <translation>Zmienia nazwę, proces i teksty działów oraz je archiwizuje; nie otwiera ich zgłoszeń.</translation>
    </message>
    <message>
        <source>Changes rules of one&apos;s departments; a rule can do nothing its author could not do by hand.</source>
        <translation>Zmienia reguły własnych działów; reguła nie może zrobić nic, czego jej autor nie mógłby zrobić ręcznie.</translation>
    </message>
    <message>
        <source>Changes the calendars of the desk; the hours of an agent belong to the agent.</source>
        <translation>Zmienia kalendarze biura; godziny agenta należą do agenta.</translation>
    </message>
    <message>
        <source>Changes what happens after a time; other rules take other rights.</source>
        <translation>Zmienia to, co dzieje się po pewnym czasie; inne reguły wymagają innych uprawnień.</translation>
    </message>
    <message>
        <source>Changes what stands below one&apos;s own answers, where the department lets it.</source>
        <translation>Zmienia to, co stoi pod własnymi odpowiedziami, jeśli dział na to pozwala.</translation>
    </message>
    <message>
        <source>Changes what stands below the answers of one&apos;s departments; personal ones stay.</source>
        <translation>Zmienia to, co stoi pod odpowiedziami własnych działów; podpisy osobiste zostają.</translation>
    </message>
    <message>
        <source>Changes what the desk file is locked with; passwords of agents are apart.</source>
        <translation>Zmienia to, czym zamknięty jest plik biura; hasła agentów są osobno.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Choose another sender</source>
        <translation>Wybór innego nadawcy</translation>
    </message>
    <message>
        <source>Choose members of departments</source>
        <translation>Wybór członków działów</translation>
    </message>
    <message>
        <source>Chooses departments by address and content; it does not move tickets that exist.</source>
        <translation>Wybiera dział według adresu i treści; nie przenosi istniejących zgłoszeń.</translation>
    </message>
    <message>
        <source>Chooses how computers exchange this desk; it changes nobody&apos;s rights.</source>
        <translation>Wybiera, jak komputery wymieniają się tym biurem; nie zmienia niczyich uprawnień.</translation>
    </message>
    <message>
        <source>Chooses how new tickets are given to agents; giving one by hand is another right.</source>
        <translation>Wybiera, jak nowe zgłoszenia trafiają do agentów; ręczne przypisanie to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Chooses logo and colours of mails and pages; the window of agents stays.</source>
        <translation>Wybiera logo i kolory wiadomości i stron; okno agentów się nie zmienia.</translation>
    </message>
    <message>
        <source>Chooses the figures that others see; the figures show only what each may see.</source>
        <translation>Wybiera liczby, które widzą inni; liczby pokazują tylko to, co każdy może widzieć.</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Zamykanie zgłoszeń</translation>
    </message>
    <message>
        <source>Closes the desk for somebody and hands their tickets over; their name stays in the history.</source>
        <translation>Zamyka komuś dostęp do biura i przekazuje zgłoszenia; nazwisko zostaje w historii.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Connect other programs</source>
        <translation>Łączenie z innymi programami</translation>
    </message>
    <message>
        <source>Correct messages</source>
        <translation>Poprawianie wiadomości</translation>
    </message>
    <message>
        <source>Corrects name, addresses and fields; customers in it stay as they are.</source>
        <translation>Poprawia nazwę, adresy i pola; klienci firmy się nie zmieniają.</translation>
    </message>
    <message>
        <source>Corrects names, addresses and fields; joining two customers is another right.</source>
        <translation>Poprawia nazwiska, adresy i pola; łączenie dwóch klientów to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Corrects the minutes of colleagues; reports change with them.</source>
        <translation>Poprawia minuty współpracowników; raporty zmieniają się razem z nimi.</translation>
    </message>
    <message>
        <source>Corrects what a colleague wrote; deleting it is another right.</source>
        <translation>Poprawia to, co napisał współpracownik; usunięcie to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Corrects what one wrote oneself; the history keeps that it was changed.</source>
        <translation>Poprawia to, co napisało się samemu; historia zachowuje, że była zmiana.</translation>
    </message>
    <message>
        <source>Create departments</source>
        <translation>Tworzenie działów</translation>
    </message>
    <message>
        <source>Create roles</source>
        <translation>Tworzenie ról</translation>
    </message>
    <message>
        <source>Create tickets</source>
        <translation>Tworzenie zgłoszeń</translation>
    </message>
    <message>
        <source>Customers and companies</source>
        <translation>Klienci i firmy</translation>
    </message>
    <message>
        <source>Decide about held mail</source>
        <translation>Decydowanie o wstrzymanej poczcie</translation>
    </message>
    <message>
        <source>Delete companies</source>
        <translation>Usuwanie firm</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Usuwanie klientów</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Usuwanie na zawsze</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Usuwanie wiadomości</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Usuwanie notatek</translation>
    </message>
    <message>
        <source>Delete the desk</source>
        <translation>Usunięcie biura</translation>
    </message>
    <message>
        <source>Drafts and corrects articles; customers see nothing before they are published.</source>
        <translation>Pisze i poprawia artykuły; klienci nic nie widzą przed publikacją.</translation>
    </message>
    <message>
        <source>Ends a ticket for good, so that a new message begins another one; it deletes nothing.</source>
        <translation>Kończy zgłoszenie na dobre, więc nowa wiadomość zaczyna następne; niczego nie usuwa.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Wymazanie danych osoby</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Eksport klientów</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Eksport raportów</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Eksport dziennika audytu</translation>
    </message>
    <message>
        <source>Fill in fields</source>
        <translation>Wypełnianie pól</translation>
    </message>
    <message>
        <source>Fill in private fields</source>
        <translation>Wypełnianie pól prywatnych</translation>
    </message>
    <message>
        <source>Follow tickets</source>
        <translation>Obserwowanie zgłoszeń</translation>
    </message>
    <message>
        <source>Forward messages</source>
        <translation>Przekazywanie wiadomości</translation>
    </message>
    <message>
        <source>Gets news about a ticket without having it; it opens no ticket that is out of sight.</source>
        <translation>Dostaje wieści o zgłoszeniu, nie mając go; nie otwiera zgłoszeń, których nie widać.</translation>
    </message>
    <message>
        <source>Gets the next ticket that nobody has; a ticket of a colleague is not taken away.</source>
        <translation>Bierze następne zgłoszenie, którego nikt nie ma; nie zabiera zgłoszeń współpracownikom.</translation>
    </message>
    <message>
        <source>Give roles to agents</source>
        <translation>Nadawanie ról agentom</translation>
    </message>
    <message>
        <source>Give tickets back</source>
        <translation>Oddawanie zgłoszeń</translation>
    </message>
    <message>
        <source>Gives a ticket another subject; mails that were already sent keep theirs.</source>
        <translation>Nadaje zgłoszeniu inny temat; wysłane już wiadomości zachowują swój.</translation>
    </message>
    <message>
        <source>Gives a ticket to a colleague who may see it; it does not widen what that colleague sees otherwise.</source>
        <translation>Daje zgłoszenie współpracownikowi, który może je widzieć; nie poszerza tego, co poza tym widzi.</translation>
    </message>
    <message>
        <source>Gives one ticket another service level; the policies stay as they are.</source>
        <translation>Nadaje jednemu zgłoszeniu inny poziom obsługi; zasady się nie zmieniają.</translation>
    </message>
    <message>
        <source>Gives the members of one&apos;s departments a view; everybody sees only their own tickets in it.</source>
        <translation>Daje widok członkom własnych działów; każdy widzi w nim tylko swoje zgłoszenia.</translation>
    </message>
    <message>
        <source>Gives the whole desk a view; everybody sees only their own tickets in it.</source>
        <translation>Daje widok całemu biuru; każdy widzi w nim tylko swoje zgłoszenia.</translation>
    </message>
    <message>
        <source>Hand out the data of a person</source>
        <translation>Wydanie danych osoby</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Przekazanie biura</translation>
    </message>
    <message>
        <source>Hands a ticket over, also to a department one cannot see; after that it may be out of sight.</source>
        <translation>Przekazuje zgłoszenie, także do działu, którego się nie widzi; potem może zniknąć z oczu.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import klientów</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Import poczty</translation>
    </message>
    <message>
        <source>Install updates</source>
        <translation>Instalowanie aktualizacji</translation>
    </message>
    <message>
        <source>Invites somebody, with at most the rights one holds oneself; it does not change those who are here.</source>
        <translation>Zaprasza kogoś, najwyżej z uprawnieniami, które ma się samemu; nie zmienia tych, którzy już są.</translation>
    </message>
    <message>
        <source>Join two customers</source>
        <translation>Łączenie dwóch klientów</translation>
    </message>
    <message>
        <source>Joins the desk with other services; tokens for them take other rights.</source>
        <translation>Łączy biuro z innymi usługami; ich klucze dostępu wymagają innych uprawnień.</translation>
    </message>
    <message>
        <source>Joins tickets that are about the same thing; both have to be in reach.</source>
        <translation>Scala zgłoszenia w tej samej sprawie; oba muszą być w zasięgu.</translation>
    </message>
    <message>
        <source>Keep data from being deleted</source>
        <translation>Chronienie danych przed usunięciem</translation>
    </message>
    <message>
        <source>Keeps answers for oneself; nobody else sees them.</source>
        <translation>Przechowuje odpowiedzi dla siebie; nikt inny ich nie widzi.</translation>
    </message>
    <message>
        <source>Keeps filters in one&apos;s own sidebar; they show only tickets that may be seen anyway.</source>
        <translation>Przechowuje filtry we własnym pasku bocznym; pokazują tylko zgłoszenia i tak widoczne.</translation>
    </message>
    <message>
        <source>Keeps macros for oneself; they can do nothing that one could not do by hand.</source>
        <translation>Przechowuje makra dla siebie; nie mogą nic, czego nie można by zrobić ręcznie.</translation>
    </message>
    <message>
        <source>Leaves a ticket to nobody, so that others can take it; its department stays.</source>
        <translation>Zostawia zgłoszenie bez agenta, aby inni mogli je wziąć; dział się nie zmienia.</translation>
    </message>
    <message>
        <source>Let agents leave</source>
        <translation>Dezaktywowanie agentów</translation>
    </message>
    <message>
        <source>Let others follow</source>
        <translation>Dodawanie obserwujących</translation>
    </message>
    <message>
        <source>Lets a program act with one&apos;s own rights, never with more.</source>
        <translation>Pozwala programowi działać z własnymi uprawnieniami, nigdy z większymi.</translation>
    </message>
    <message>
        <source>Lets held mail in, or keeps it out; it does not change the block list.</source>
        <translation>Wpuszcza wstrzymaną pocztę albo ją odrzuca; nie zmienia listy blokowanych.</translation>
    </message>
    <message>
        <source>Lets others see and work on a ticket as well; it stays in its department.</source>
        <translation>Pozwala innym też widzieć zgłoszenie i nad nim pracować; zostaje w swoim dziale.</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>Łączenie zgłoszeń odnośnikiem</translation>
    </message>
    <message>
        <source>Lists and withdraws the tokens of everybody; it cannot read them.</source>
        <translation>Pokazuje i unieważnia klucze dostępu wszystkich; nie może ich odczytać.</translation>
    </message>
    <message>
        <source>Looks at the desk through the rights of a colleague; nothing can be changed, and the log keeps it.</source>
        <translation>Ogląda biuro z uprawnieniami współpracownika; niczego nie można zmienić, a dziennik to odnotowuje.</translation>
    </message>
    <message>
        <source>Mails a report at fixed times; only to people who may see it.</source>
        <translation>Wysyła raport o stałych porach; tylko osobom, które mogą go widzieć.</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Tworzenie kopii zapasowych</translation>
    </message>
    <message>
        <source>Make new tags while tagging</source>
        <translation>Tworzenie etykiet przy etykietowaniu</translation>
    </message>
    <message>
        <source>Make own access tokens</source>
        <translation>Tworzenie własnych kluczy dostępu</translation>
    </message>
    <message>
        <source>Make own views</source>
        <translation>Tworzenie własnych widoków</translation>
    </message>
    <message>
        <source>Make views for a department</source>
        <translation>Tworzenie widoków dla działu</translation>
    </message>
    <message>
        <source>Make views for everybody</source>
        <translation>Tworzenie widoków dla wszystkich</translation>
    </message>
    <message>
        <source>Makes a new desk from a backup; the present one stays as it is.</source>
        <translation>Tworzy nowe biuro z kopii zapasowej; obecne się nie zmienia.</translation>
    </message>
    <message>
        <source>Makes and changes statuses; tickets that have one keep it.</source>
        <translation>Tworzy i zmienia statusy; zgłoszenia zachowują swoje.</translation>
    </message>
    <message>
        <source>Makes and changes the desk&apos;s own fields; filling them in is another right.</source>
        <translation>Tworzy i zmienia własne pola biura; ich wypełnianie to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Makes and copies departments; who belongs to one takes another right.</source>
        <translation>Tworzy i kopiuje działy; dobór członków wymaga innego uprawnienia.</translation>
    </message>
    <message>
        <source>Makes card numbers and the like unreadable for everybody; copies in mailboxes are not changed.</source>
        <translation>Czyni numery kart i podobne dane nieczytelnymi dla wszystkich; kopie w skrzynkach się nie zmieniają.</translation>
    </message>
    <message>
        <source>Makes one customer of two with all tickets; it cannot join companies.</source>
        <translation>Robi z dwóch klientów jednego, ze wszystkimi zgłoszeniami; nie łączy firm.</translation>
    </message>
    <message>
        <source>Makes roles and deletes those of the desk&apos;s own; they hold at most what one holds oneself.</source>
        <translation>Tworzy role i usuwa własne role biura; mają najwyżej to, co ma się samemu.</translation>
    </message>
    <message>
        <source>Makes somebody else an owner; there is always at least one.</source>
        <translation>Czyni kogoś innego właścicielem; zawsze jest co najmniej jeden.</translation>
    </message>
    <message>
        <source>Manage encryption keys</source>
        <translation>Zarządzanie kluczami szyfrowania</translation>
    </message>
    <message>
        <source>Manage tokens of others</source>
        <translation>Zarządzanie kluczami dostępu innych</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Oznaczanie jako spam</translation>
    </message>
    <message>
        <source>Marks a ticket as done; a new message of the customer can open it again.</source>
        <translation>Oznacza zgłoszenie jako załatwione; nowa wiadomość klienta może je otworzyć ponownie.</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>Scalanie zgłoszeń</translation>
    </message>
    <message>
        <source>Move to another department</source>
        <translation>Przenoszenie do innego działu</translation>
    </message>
    <message>
        <source>Moves a ticket between the open and waiting statuses; resolving and closing are rights of their own.</source>
        <translation>Przenosi zgłoszenie między statusami otwartymi i oczekującymi; rozwiązywanie i zamykanie to osobne uprawnienia.</translation>
    </message>
    <message>
        <source>Moves a ticket to spam; it does not block the sender.</source>
        <translation>Przenosi zgłoszenie do spamu; nie blokuje nadawcy.</translation>
    </message>
    <message>
        <source>Names the agents behind the numbers; without it they are counted together.</source>
        <translation>Podaje agentów stojących za liczbami; bez tego są liczeni razem.</translation>
    </message>
    <message>
        <source>Names the priorities; setting one on a ticket is another right.</source>
        <translation>Nazywa priorytety; ustawienie priorytetu zgłoszenia to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Note own working time</source>
        <translation>Zapisywanie własnego czasu pracy</translation>
    </message>
    <message>
        <source>Notes that tickets belong together; each is still seen only by those who may see it.</source>
        <translation>Zaznacza, że zgłoszenia są powiązane; każde nadal widzą tylko uprawnieni.</translation>
    </message>
    <message>
        <source>Opens a resolved or closed ticket again; deleted ones are brought back by another right.</source>
        <translation>Ponownie otwiera rozwiązane lub zamknięte zgłoszenie; usunięte przywraca inne uprawnienie.</translation>
    </message>
    <message>
        <source>Opens a ticket with its messages and files; notes of colleagues take a right of their own.</source>
        <translation>Otwiera zgłoszenie z wiadomościami i plikami; notatki współpracowników wymagają osobnego uprawnienia.</translation>
    </message>
    <message>
        <source>Opens the spam list; taking a ticket out of it is another right.</source>
        <translation>Otwiera listę spamu; wyjęcie z niej zgłoszenia to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Opens the trash; bringing a ticket back is another right.</source>
        <translation>Otwiera kosz; przywrócenie zgłoszenia to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>People and setup</source>
        <translation>Osoby i organizacja</translation>
    </message>
    <message>
        <source>Postpone tickets</source>
        <translation>Odkładanie zgłoszeń</translation>
    </message>
    <message>
        <source>Print tickets</source>
        <translation>Drukowanie zgłoszeń</translation>
    </message>
    <message>
        <source>Prints what is shown of a ticket; closed notes are left out.</source>
        <translation>Drukuje to, co widać w zgłoszeniu; zamknięte notatki są pomijane.</translation>
    </message>
    <message>
        <source>Promotes and restricts colleagues, up to one&apos;s own rights; never oneself.</source>
        <translation>Awansuje i ogranicza współpracowników, najwyżej do własnych uprawnień; nigdy siebie.</translation>
    </message>
    <message>
        <source>Protects tickets from every deletion; it opens none of them.</source>
        <translation>Chroni zgłoszenia przed każdym usunięciem; żadnego nie otwiera.</translation>
    </message>
    <message>
        <source>Publish articles</source>
        <translation>Publikowanie artykułów</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Przenoszenie do kosza</translation>
    </message>
    <message>
        <source>Put tags on tickets</source>
        <translation>Etykietowanie zgłoszeń</translation>
    </message>
    <message>
        <source>Puts a deleted ticket back where it was; what was deleted for good stays gone.</source>
        <translation>Odkłada usunięte zgłoszenie na miejsce; usunięte na zawsze nie wraca.</translation>
    </message>
    <message>
        <source>Puts a ticket aside until a date; the customer is not told.</source>
        <translation>Odkłada zgłoszenie do wybranej daty; klient nie jest zawiadamiany.</translation>
    </message>
    <message>
        <source>Puts a ticket under another customer; messages keep the address they came from.</source>
        <translation>Przypisuje zgłoszenie innemu klientowi; wiadomości zachowują adres, z którego przyszły.</translation>
    </message>
    <message>
        <source>Puts agents into departments and takes them out, with at most the rights one holds oneself.</source>
        <translation>Dodaje agentów do działów i usuwa ich, najwyżej z uprawnieniami, które ma się samemu.</translation>
    </message>
    <message>
        <source>Puts saved answers into one&apos;s own; writing new ones takes other rights.</source>
        <translation>Wstawia gotowe odpowiedzi do własnych; pisanie nowych wymaga innych uprawnień.</translation>
    </message>
    <message>
        <source>Raises or lowers the priority of a ticket; it does not change when an answer is due.</source>
        <translation>Podnosi lub obniża priorytet zgłoszenia; nie zmienia terminu odpowiedzi.</translation>
    </message>
    <message>
        <source>Read drafts of others</source>
        <translation>Czytanie cudzych szkiców</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>Czytanie wiadomości</translation>
    </message>
    <message>
        <source>Read notes</source>
        <translation>Czytanie notatek</translation>
    </message>
    <message>
        <source>Read notes about customers</source>
        <translation>Czytanie notatek o klientach</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Czytanie dziennika audytu</translation>
    </message>
    <message>
        <source>Read the knowledge base</source>
        <translation>Czytanie bazy wiedzy</translation>
    </message>
    <message>
        <source>Read what customers wrote in ratings</source>
        <translation>Czytanie komentarzy do ocen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <source>Reads customers from a file; existing ones are only completed.</source>
        <translation>Wczytuje klientów z pliku; istniejących tylko uzupełnia.</translation>
    </message>
    <message>
        <source>Reads old mail into the desk; nothing is sent to customers.</source>
        <translation>Wczytuje starą pocztę do biura; do klientów nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Removes a company; its customers and their tickets stay.</source>
        <translation>Usuwa firmę; jej klienci i ich zgłoszenia zostają.</translation>
    </message>
    <message>
        <source>Removes a ticket with its messages and files for ever; that it happened stays in the audit log.</source>
        <translation>Usuwa zgłoszenie z wiadomościami i plikami na zawsze; ślad zostaje w dzienniku audytu.</translation>
    </message>
    <message>
        <source>Removes name, addresses and messages of one customer; the numbers of reports stay.</source>
        <translation>Usuwa nazwisko, adresy i wiadomości jednego klienta; liczby w raportach zostają.</translation>
    </message>
    <message>
        <source>Removes the whole desk; backups that were made stay where they are.</source>
        <translation>Usuwa całe biuro; wykonane kopie zapasowe zostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Usuwanie</translation>
    </message>
    <message>
        <source>Renames, joins and deletes tags for everybody; putting them on tickets is another right.</source>
        <translation>Zmienia nazwy, łączy i usuwa etykiety dla wszystkich; etykietowanie zgłoszeń to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Reopen tickets</source>
        <translation>Ponowne otwieranie zgłoszeń</translation>
    </message>
    <message>
        <source>Reply to customers</source>
        <translation>Odpowiadanie klientom</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Resolve tickets</source>
        <translation>Rozwiązywanie zgłoszeń</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>Przywracanie kopii zapasowych</translation>
    </message>
    <message>
        <source>Run macros</source>
        <translation>Uruchamianie makr</translation>
    </message>
    <message>
        <source>Save a ticket as a file</source>
        <translation>Zapisywanie zgłoszenia jako pliku</translation>
    </message>
    <message>
        <source>Saved answers and texts</source>
        <translation>Gotowe odpowiedzi i teksty</translation>
    </message>
    <message>
        <source>Say how long data is kept</source>
        <translation>Określanie czasu przechowywania danych</translation>
    </message>
    <message>
        <source>Says how fast answers are due; single tickets are changed by another right.</source>
        <translation>Określa, jak szybko trzeba odpowiadać; pojedyncze zgłoszenia zmienia inne uprawnienie.</translation>
    </message>
    <message>
        <source>Says whether a colleague is there; their tickets stay with them unless they are handed over.</source>
        <translation>Określa, czy współpracownik jest obecny; zgłoszenia zostają przy nim, o ile nie zostaną przekazane.</translation>
    </message>
    <message>
        <source>Says whether one is there; colleagues are not changed.</source>
        <translation>Określa własną obecność; współpracowników nie zmienia.</translation>
    </message>
    <message>
        <source>Says whose mail goes to spam; mail that is already here stays.</source>
        <translation>Określa, czyja poczta trafia do spamu; ta, która już jest, zostaje.</translation>
    </message>
    <message>
        <source>Search in every department</source>
        <translation>Szukanie we wszystkich działach</translation>
    </message>
    <message>
        <source>Searches wherever tickets may be seen; without it, only in one&apos;s departments and own tickets.</source>
        <translation>Szuka wszędzie tam, gdzie wolno widzieć zgłoszenia; bez tego tylko w swoich działach i własnych zgłoszeniach.</translation>
    </message>
    <message>
        <source>See agents</source>
        <translation>Widzenie agentów</translation>
    </message>
    <message>
        <source>See agents by name in reports</source>
        <translation>Widzenie nazwisk agentów w raportach</translation>
    </message>
    <message>
        <source>See as somebody else</source>
        <translation>Widok oczami innej osoby</translation>
    </message>
    <message>
        <source>See companies</source>
        <translation>Widzenie firm</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Widzenie klientów</translation>
    </message>
    <message>
        <source>See deleted tickets</source>
        <translation>Widzenie usuniętych zgłoszeń</translation>
    </message>
    <message>
        <source>See held mail</source>
        <translation>Widzenie wstrzymanej poczty</translation>
    </message>
    <message>
        <source>See mailboxes</source>
        <translation>Widzenie skrzynek</translation>
    </message>
    <message>
        <source>See numbers of own departments</source>
        <translation>Widzenie liczb własnych działów</translation>
    </message>
    <message>
        <source>See numbers of the whole desk</source>
        <translation>Widzenie liczb całego biura</translation>
    </message>
    <message>
        <source>See own numbers</source>
        <translation>Widzenie własnych liczb</translation>
    </message>
    <message>
        <source>See private fields of customers</source>
        <translation>Widzenie prywatnych pól klientów</translation>
    </message>
    <message>
        <source>See ratings of tickets</source>
        <translation>Widzenie ocen zgłoszeń</translation>
    </message>
    <message>
        <source>See roles and who holds them</source>
        <translation>Widzenie ról i tego, kto je ma</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Widzenie reguł</translation>
    </message>
    <message>
        <source>See the history of a ticket</source>
        <translation>Widzenie historii zgłoszenia</translation>
    </message>
    <message>
        <source>See the outbox</source>
        <translation>Widzenie skrzynki nadawczej</translation>
    </message>
    <message>
        <source>See the source of a mail</source>
        <translation>Widzenie źródła wiadomości</translation>
    </message>
    <message>
        <source>See tickets in lists</source>
        <translation>Widzenie zgłoszeń na listach</translation>
    </message>
    <message>
        <source>See tickets in spam</source>
        <translation>Widzenie zgłoszeń w spamie</translation>
    </message>
    <message>
        <source>See when an answer is due</source>
        <translation>Widzenie terminu odpowiedzi</translation>
    </message>
    <message>
        <source>Send again or cancel</source>
        <translation>Ponowna wysyłka i anulowanie</translation>
    </message>
    <message>
        <source>Send reports regularly</source>
        <translation>Regularne wysyłanie raportów</translation>
    </message>
    <message>
        <source>Send without delay</source>
        <translation>Wysyłanie bez zwłoki</translation>
    </message>
    <message>
        <source>Sends a message on to an address outside the desk; the ticket stays where it is.</source>
        <translation>Przekazuje wiadomość na adres spoza biura; zgłoszenie zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Sends an answer from any address of the desk; it does not open the settings of mailboxes.</source>
        <translation>Wysyła odpowiedź z dowolnego adresu biura; nie otwiera ustawień skrzynek.</translation>
    </message>
    <message>
        <source>Sends an answer from the address of the department; choosing another sender is a right of its own.</source>
        <translation>Wysyła odpowiedź z adresu działu; wybór innego nadawcy to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Sends what failed once more or takes it back; the text is not changed.</source>
        <translation>Wysyła ponownie to, co się nie udało, albo to wycofuje; treść się nie zmienia.</translation>
    </message>
    <message>
        <source>Sends what somebody writes to spam from now on; tickets they already have stay.</source>
        <translation>Odtąd kieruje do spamu to, co ktoś pisze; jego dotychczasowe zgłoszenia zostają.</translation>
    </message>
    <message>
        <source>Set how tickets are shared out</source>
        <translation>Określanie podziału zgłoszeń</translation>
    </message>
    <message>
        <source>Set passwords of mailboxes</source>
        <translation>Ustawianie haseł skrzynek</translation>
    </message>
    <message>
        <source>Set service levels</source>
        <translation>Określanie poziomów obsługi</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Ustawianie priorytetu</translation>
    </message>
    <message>
        <source>Set up fields</source>
        <translation>Konfigurowanie pól</translation>
    </message>
    <message>
        <source>Set up mailboxes</source>
        <translation>Konfigurowanie skrzynek</translation>
    </message>
    <message>
        <source>Set up priorities</source>
        <translation>Konfigurowanie priorytetów</translation>
    </message>
    <message>
        <source>Set up sharing between computers</source>
        <translation>Konfigurowanie współdzielenia między komputerami</translation>
    </message>
    <message>
        <source>Set up statuses</source>
        <translation>Konfigurowanie statusów</translation>
    </message>
    <message>
        <source>Set up tags</source>
        <translation>Konfigurowanie etykiet</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Konfigurowanie webhooków</translation>
    </message>
    <message>
        <source>Set where new tickets go</source>
        <translation>Określanie, dokąd trafiają nowe zgłoszenia</translation>
    </message>
    <message>
        <source>Set working hours and holidays</source>
        <translation>Określanie godzin pracy i świąt</translation>
    </message>
    <message>
        <source>Sets after what time tickets are deleted; a hold stops it.</source>
        <translation>Określa, po jakim czasie zgłoszenia są usuwane; wstrzymanie to zatrzymuje.</translation>
    </message>
    <message>
        <source>Sets the values of fields that are marked private; new fields are made in the settings.</source>
        <translation>Wypełnia pola oznaczone jako prywatne; nowe pola tworzy się w ustawieniach.</translation>
    </message>
    <message>
        <source>Sets the values of the desk&apos;s own fields; private fields and the list of fields stay closed.</source>
        <translation>Wypełnia własne pola biura; pola prywatne i lista pól pozostają zamknięte.</translation>
    </message>
    <message>
        <source>Shows a mail as it arrived, with every header; it releases nothing from quarantine.</source>
        <translation>Pokazuje wiadomość tak, jak przyszła, ze wszystkimi nagłówkami; niczego nie zwalnia z kwarantanny.</translation>
    </message>
    <message>
        <source>Shows addresses, departments and hours of colleagues; names are always shown.</source>
        <translation>Pokazuje adresy, działy i godziny współpracowników; nazwiska widać zawsze.</translation>
    </message>
    <message>
        <source>Shows addresses, servers and state of the mailboxes; passwords are never shown.</source>
        <translation>Pokazuje adresy, serwery i stan skrzynek; haseł nie pokazuje nigdy.</translation>
    </message>
    <message>
        <source>Shows an article to customers or takes it back; writing it takes another right.</source>
        <translation>Pokazuje artykuł klientom albo go wycofuje; pisanie wymaga innego uprawnienia.</translation>
    </message>
    <message>
        <source>Shows answers that colleagues have begun; they can be neither changed nor sent.</source>
        <translation>Pokazuje zaczęte odpowiedzi współpracowników; nie można ich zmienić ani wysłać.</translation>
    </message>
    <message>
        <source>Shows companies and who belongs to them; their tickets are seen only where tickets may be seen.</source>
        <translation>Pokazuje firmy i kto do nich należy; ich zgłoszenia widać tylko tam, gdzie wolno je widzieć.</translation>
    </message>
    <message>
        <source>Shows fields that are marked private; changing them takes the right to change customers.</source>
        <translation>Pokazuje pola oznaczone jako prywatne; ich zmiana wymaga uprawnienia do zmieniania klientów.</translation>
    </message>
    <message>
        <source>Shows how a customer rated an answer; what they wrote about it stands in the reports.</source>
        <translation>Pokazuje, jak klient ocenił odpowiedź; jego komentarz jest w raportach.</translation>
    </message>
    <message>
        <source>Shows how one&apos;s own work went; nobody else&apos;s.</source>
        <translation>Pokazuje, jak szła własna praca; niczyja inna.</translation>
    </message>
    <message>
        <source>Shows internal articles too; changing them is another right.</source>
        <translation>Pokazuje też artykuły wewnętrzne; ich zmiana to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Shows mail that could not be read or filed safely; releasing it is another right.</source>
        <translation>Pokazuje pocztę, której nie udało się bezpiecznie odczytać lub przypisać; zwolnienie to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Shows names, addresses and tickets of customers; private fields and notes take rights of their own.</source>
        <translation>Pokazuje nazwiska, adresy i zgłoszenia klientów; pola prywatne i notatki wymagają osobnych uprawnień.</translation>
    </message>
    <message>
        <source>Shows subject, customer and status in lists, searches and counts; the messages stay closed.</source>
        <translation>Pokazuje temat, klienta i status na listach, w wyszukiwaniu i licznikach; wiadomości pozostają zamknięte.</translation>
    </message>
    <message>
        <source>Shows the comments beside the ratings; the tickets themselves stay closed.</source>
        <translation>Pokazuje komentarze przy ocenach; same zgłoszenia pozostają zamknięte.</translation>
    </message>
    <message>
        <source>Shows the reports of every department; it opens no ticket.</source>
        <translation>Pokazuje raporty każdego działu; nie otwiera żadnego zgłoszenia.</translation>
    </message>
    <message>
        <source>Shows the reports of one&apos;s departments; agents are named only with another right.</source>
        <translation>Pokazuje raporty własnych działów; nazwiska agentów wymagają innego uprawnienia.</translation>
    </message>
    <message>
        <source>Shows the time left and what is overdue; changing it is another right.</source>
        <translation>Pokazuje pozostały czas i zaległości; ich zmiana to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Shows what a rule would do; nothing is changed.</source>
        <translation>Pokazuje, co zrobiłaby reguła; nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Shows what colleagues noted about a customer; customers never see it.</source>
        <translation>Pokazuje, co współpracownicy zanotowali o kliencie; klienci nigdy tego nie widzą.</translation>
    </message>
    <message>
        <source>Shows what colleagues wrote for each other; writing one takes another right.</source>
        <translation>Pokazuje, co współpracownicy napisali dla siebie; pisanie wymaga innego uprawnienia.</translation>
    </message>
    <message>
        <source>Shows what everybody may do, and why; it changes nothing.</source>
        <translation>Pokazuje, co kto może i dlaczego; niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Shows what the desk does by itself; changing it takes other rights.</source>
        <translation>Pokazuje, co biuro robi samo; zmiana wymaga innych uprawnień.</translation>
    </message>
    <message>
        <source>Shows what waits to be sent or failed, of tickets in sight; it sends nothing.</source>
        <translation>Pokazuje, co z widocznych zgłoszeń czeka na wysłanie lub się nie udało; niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Shows who changed what and when; it opens no message or note that is closed otherwise.</source>
        <translation>Pokazuje, kto, co i kiedy zmienił; nie otwiera zamkniętych wiadomości ani notatek.</translation>
    </message>
    <message>
        <source>Shows who did what, when and on which computer; nobody can change it.</source>
        <translation>Pokazuje, kto, co, kiedy i na którym komputerze zrobił; nikt nie może tego zmienić.</translation>
    </message>
    <message>
        <source>Skips the seconds in which a sent answer can be called back; nothing else about sending changes.</source>
        <translation>Pomija sekundy, w których wysłaną odpowiedź można cofnąć; poza tym w wysyłaniu nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Split a ticket</source>
        <translation>Dzielenie zgłoszenia</translation>
    </message>
    <message>
        <source>Starts and stops rules as they are; writing them takes other rights.</source>
        <translation>Włącza i wyłącza reguły takie, jakie są; ich pisanie wymaga innych uprawnień.</translation>
    </message>
    <message>
        <source>Stores a new password; nobody can read the one that is stored.</source>
        <translation>Zapisuje nowe hasło; zapisanego nikt nie może odczytać.</translation>
    </message>
    <message>
        <source>Switch rules on and off</source>
        <translation>Włączanie i wyłączanie reguł</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take out of spam</source>
        <translation>Wyjmowanie ze spamu</translation>
    </message>
    <message>
        <source>Take the next ticket</source>
        <translation>Branie następnego zgłoszenia</translation>
    </message>
    <message>
        <source>Take tickets from others</source>
        <translation>Przejmowanie zgłoszeń od innych</translation>
    </message>
    <message>
        <source>Takes a customer out of the lists; their tickets stay.</source>
        <translation>Usuwa klienta z list; jego zgłoszenia zostają.</translation>
    </message>
    <message>
        <source>Takes a note out of a ticket; messages of customers are not touched.</source>
        <translation>Usuwa notatkę ze zgłoszenia; wiadomości klientów są nietknięte.</translation>
    </message>
    <message>
        <source>Takes a single message out of a ticket; the ticket stays.</source>
        <translation>Usuwa ze zgłoszenia pojedynczą wiadomość; zgłoszenie zostaje.</translation>
    </message>
    <message>
        <source>Takes a ticket out of every list; deleting it for good is another right.</source>
        <translation>Usuwa zgłoszenie ze wszystkich list; usunięcie na zawsze to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Takes a ticket that nobody has; taking it from a colleague is another right.</source>
        <translation>Bierze zgłoszenie, którego nikt nie ma; odebranie go współpracownikowi to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Takes merged tickets apart again; what was written in between stays with the first.</source>
        <translation>Rozdziela scalone zgłoszenia; to, co napisano w międzyczasie, zostaje przy pierwszym.</translation>
    </message>
    <message>
        <source>Takes over a ticket that a colleague has; giving it to a third person is another right.</source>
        <translation>Przejmuje zgłoszenie współpracownika; oddanie go osobie trzeciej to osobne uprawnienie.</translation>
    </message>
    <message>
        <source>Tells other programs what happens here; it lets them change nothing.</source>
        <translation>Zawiadamia inne programy o tym, co się tu dzieje; nie pozwala im niczego zmieniać.</translation>
    </message>
    <message>
        <source>Test rules</source>
        <translation>Testowanie reguł</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>Samo biuro</translation>
    </message>
    <message>
        <source>Time and service levels</source>
        <translation>Czas i poziomy obsługi</translation>
    </message>
    <message>
        <source>Types a tag that does not exist yet; renaming and deleting tags belongs to the settings.</source>
        <translation>Wpisuje etykietę, której jeszcze nie ma; zmiana nazw i usuwanie etykiet należy do ustawień.</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Cofanie scalenia</translation>
    </message>
    <message>
        <source>Use saved answers</source>
        <translation>Używanie gotowych odpowiedzi</translation>
    </message>
    <message>
        <source>Views and search</source>
        <translation>Widoki i wyszukiwanie</translation>
    </message>
    <message>
        <source>Widens or narrows what a role may do, up to one&apos;s own rights; never one&apos;s own role.</source>
        <translation>Poszerza lub zawęża to, co może rola, najwyżej do własnych uprawnień; nigdy własną rolę.</translation>
    </message>
    <message>
        <source>Work through checklists</source>
        <translation>Praca z listami kontrolnymi</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Works on all chosen tickets together, each as far as the single rights reach; it adds no other right.</source>
        <translation>Działa na wszystkich wybranych zgłoszeniach naraz, na każdym w granicach pojedynczych uprawnień; nie dodaje innych.</translation>
    </message>
    <message>
        <source>Write articles</source>
        <translation>Pisanie artykułów</translation>
    </message>
    <message>
        <source>Write macros for everybody</source>
        <translation>Pisanie makr dla wszystkich</translation>
    </message>
    <message>
        <source>Write macros of a department</source>
        <translation>Pisanie makr działu</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Pisanie notatek</translation>
    </message>
    <message>
        <source>Write notes about companies</source>
        <translation>Pisanie notatek o firmach</translation>
    </message>
    <message>
        <source>Write notes about customers</source>
        <translation>Pisanie notatek o klientach</translation>
    </message>
    <message>
        <source>Write one&apos;s own signature</source>
        <translation>Pisanie własnego podpisu</translation>
    </message>
    <message>
        <source>Write own macros</source>
        <translation>Pisanie własnych makr</translation>
    </message>
    <message>
        <source>Write own saved answers</source>
        <translation>Pisanie własnych gotowych odpowiedzi</translation>
    </message>
    <message>
        <source>Write rules for own departments</source>
        <translation>Pisanie reguł dla własnych działów</translation>
    </message>
    <message>
        <source>Write rules for the whole desk</source>
        <translation>Pisanie reguł dla całego biura</translation>
    </message>
    <message>
        <source>Write rules that run by the clock</source>
        <translation>Pisanie reguł czasowych</translation>
    </message>
    <message>
        <source>Write saved answers for everybody</source>
        <translation>Pisanie gotowych odpowiedzi dla wszystkich</translation>
    </message>
    <message>
        <source>Write saved answers of a department</source>
        <translation>Pisanie gotowych odpowiedzi działu</translation>
    </message>
    <message>
        <source>Write signatures of departments</source>
        <translation>Pisanie podpisów działów</translation>
    </message>
    <message>
        <source>Writes a copy of the whole desk; who has the file can read all of it.</source>
        <translation>Zapisuje kopię całego biura; kto ma plik, może przeczytać wszystko.</translation>
    </message>
    <message>
        <source>Writes a report that may be seen into a file; tickets are not in it.</source>
        <translation>Zapisuje do pliku raport, który wolno widzieć; nie zawiera zgłoszeń.</translation>
    </message>
    <message>
        <source>Writes a ticket with its messages into a file; only what one can read oneself is in it.</source>
        <translation>Zapisuje zgłoszenie z wiadomościami do pliku; zawiera tylko to, co można przeczytać samemu.</translation>
    </message>
    <message>
        <source>Writes down one&apos;s own minutes on a ticket; those of colleagues stay as they are.</source>
        <translation>Zapisuje własne minuty przy zgłoszeniu; minuty współpracowników się nie zmieniają.</translation>
    </message>
    <message>
        <source>Writes everything about one customer into a file; notes of colleagues are left out.</source>
        <translation>Zapisuje do pliku wszystko o jednym kliencie; notatki współpracowników są pomijane.</translation>
    </message>
    <message>
        <source>Writes the customers in reach into a file; their messages are not in it.</source>
        <translation>Zapisuje do pliku klientów w zasięgu; bez ich wiadomości.</translation>
    </message>
    <message>
        <source>Writes the log into a file; secrets are never in it.</source>
        <translation>Zapisuje dziennik do pliku; nigdy nie ma w nim tajemnic.</translation>
    </message>
</context>
<context>
    <name>RightsModel</name>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>{name}: {reach}</source>
        <translation>{name}: {reach}</translation>
    </message>
    <message>
        <source>{right}, changed</source>
        <translation>{right}, zmienione</translation>
    </message>
    <message>
        <source>{right}, no effect yet</source>
        <translation>{right}, jeszcze bez skutku</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>A role needs a name.</source>
        <translation>Rola musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Copy the role</source>
        <translation>Kopiuj rolę</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Utwórz rolę</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Na podstawie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nowa rola</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>Zmień nazwę roli</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The new role begins with what this one holds.</source>
        <translation>Nowa rola zaczyna z tym, co ma ta.</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>Rola o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>What these people do, such as “Workshop trainee”.</source>
        <translation>Co robią te osoby, na przykład „Praktykant w warsztacie”.</translation>
    </message>
    <message>
        <source>{role} (copy)</source>
        <translation>{role} (kopia)</translation>
    </message>
</context>
<context>
    <name>RoleHead</name>
    <message>
        <source>Built in. {words}</source>
        <translation>Wbudowana. {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Made from {role}.</source>
        <translation>Na podstawie roli {role}.</translation>
    </message>
    <message>
        <source>Made from {role}. {words}</source>
        <translation>Na podstawie roli {role}. {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Nothing differs from the role it came from.</source>
        <translation>Nic nie różni się od roli wyjściowej.</translation>
    </message>
    <message>
        <source>Owners always hold every right, so that somebody can put everything right again.</source>
        <translation>Właściciele zawsze mają wszystkie uprawnienia, aby ktoś mógł wszystko naprawić.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Rename and describe…</source>
        <translation>Zmień nazwę i opis…</translation>
    </message>
    <message>
        <source>This role holds rights that you do not hold, so you cannot change it.</source>
        <translation>Ta rola ma uprawnienia, których nie masz, więc nie możesz jej zmienić.</translation>
    </message>
    <message>
        <source>You can look at roles, but not change them.</source>
        <translation>Możesz oglądać role, ale nie zmieniać ich.</translation>
    </message>
    <message>
        <source>You cannot grant a right that you do not hold, nor change your own role.</source>
        <translation>Nie możesz nadać uprawnienia, którego nie masz, ani zmienić własnej roli.</translation>
    </message>
    <message>
        <source>You hold this role yourself, so somebody else has to change it. You can copy it.</source>
        <translation>Sam masz tę rolę, więc musi ją zmienić ktoś inny. Możesz ją skopiować.</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}, {words}</translation>
    </message>
</context>
<context>
    <name>RoleWork</name>
    <message numerus="yes">
        <source>%n agent(s) hold this role. Give them another one first.</source>
        <translation>
            <numerusform>%n agent ma tę rolę. Najpierw nadaj mu inną.</numerusform>
            <numerusform>%n agentów ma tę rolę. Najpierw nadaj im inną.</numerusform>
            <numerusform>%n agentów ma tę rolę. Najpierw nadaj im inną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Usuń rolę</translation>
    </message>
    <message>
        <source>Delete {role}?</source>
        <translation>Usunąć {role}?</translation>
    </message>
    <message>
        <source>Nobody holds this role. The history keeps its name.</source>
        <translation>Nikt nie ma tej roli. Nazwa zostaje w historii.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Wszystkie zgłoszenia</translation>
    </message>
    <message>
        <source>Answers in their departments, but takes nothing from others and removes nothing.</source>
        <translation>Odpowiada w swoich działach, ale niczego innym nie zabiera i nie usuwa.</translation>
    </message>
    <message>
        <source>Answers the tickets of their departments.</source>
        <translation>Odpowiada na zgłoszenia swoich działów.</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Przypisane do mnie</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Does everything, and can never be locked out.</source>
        <translation>Może wszystko i nigdy nie straci dostępu.</translation>
    </message>
    <message>
        <source>Leads departments: all work on their tickets, their reports and their people&apos;s hours.</source>
        <translation>Kieruje działami: cała praca nad ich zgłoszeniami, ich raporty i godziny ich ludzi.</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agent pomocniczy</translation>
    </message>
    <message>
        <source>My departments</source>
        <translation>Moje działy</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Żadne zgłoszenia</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Of my departments</source>
        <translation>Z moich działów</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Reads everything and the audit log, and changes nothing.</source>
        <translation>Czyta wszystko oraz dziennik audytu i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Reads the tickets of their departments and writes notes, never to customers.</source>
        <translation>Czyta zgłoszenia swoich działów i pisze notatki, nigdy do klientów.</translation>
    </message>
    <message>
        <source>Reports viewer</source>
        <translation>Czytelnik raportów</translation>
    </message>
    <message>
        <source>Restricted agent</source>
        <translation>Agent ograniczony</translation>
    </message>
    <message>
        <source>Sees every ticket and sets everything up, but cannot give the desk away.</source>
        <translation>Widzi każde zgłoszenie i wszystko konfiguruje, ale nie może oddać biura.</translation>
    </message>
    <message>
        <source>Sees the numbers of the whole desk, and no ticket.</source>
        <translation>Widzi liczby całego biura i żadnego zgłoszenia.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Unassigned in mine</source>
        <translation>Nieprzypisane w moich</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>wszystkie zgłoszenia</translation>
    </message>
    <message>
        <source>answers only</source>
        <translation>tylko odpowiada</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>żadne zgłoszenia</translation>
    </message>
    <message>
        <source>none</source>
        <translation>żadne</translation>
    </message>
    <message>
        <source>notes only</source>
        <translation>tylko notatki</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>tylko liczby</translation>
    </message>
    <message>
        <source>reads all</source>
        <translation>czyta wszystko</translation>
    </message>
    <message>
        <source>their departments</source>
        <translation>własne działy</translation>
    </message>
    <message>
        <source>those of their departments</source>
        <translation>te z własnych działów</translation>
    </message>
    <message>
        <source>what is assigned to them</source>
        <translation>to, co przypisane</translation>
    </message>
    <message>
        <source>what nobody has in their departments</source>
        <translation>to, czego nikt nie ma we własnych działach</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>RolesLayout</name>
    <message>
        <source>Held by</source>
        <translation>Mają ją</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nowa rola</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Zobacz oczami…</translation>
    </message>
    <message>
        <source>What people may do, and for which tickets. A role given inside a department counts only there.</source>
        <translation>Co ludzie mogą i z którymi zgłoszeniami. Rola nadana w dziale liczy się tylko tam.</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>Kto może…?</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agentów</numerusform>
            <numerusform>%n agentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {rights}.</source>
        <translation>
            <numerusform>%n zmiana: {rights}.</numerusform>
            <numerusform>%n zmiany: {rights}.</numerusform>
            <numerusform>%n zmian: {rights}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else holds this role.</source>
        <translation>Nikt inny nie ma tej roli.</translation>
    </message>
    <message>
        <source>Nobody holds the role yet.</source>
        <translation>Nikt jeszcze nie ma tej roli.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Zobacz oczami…</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n agent(s).</source>
        <translation>
            <numerusform>Dotyczą %n agenta.</numerusform>
            <numerusform>Dotyczą %n agentów.</numerusform>
            <numerusform>Dotyczą %n agentów.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {role}</source>
        <translation>z roli {role}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
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
        <translation>„{right}”</translation>
    </message>
</context>
<context>
    <name>Routing</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwarte</numerusform>
            <numerusform>%n otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, longest idle</source>
        <translation>
            <numerusform>%n otwarte, najdłużej bez zgłoszenia</numerusform>
            <numerusform>%n otwarte, najdłużej bez zgłoszenia</numerusform>
            <numerusform>%n otwartych, najdłużej bez zgłoszenia</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalated to {new}: it was overdue</source>
        <translation>Eskalacja do {new}: było po terminie</translation>
    </message>
    <message>
        <source>Escalated to {new}: nobody took it for {time}</source>
        <translation>Eskalacja do {new}: nikt nie wziął przez {time}</translation>
    </message>
    <message>
        <source>Escalated to {new}: {time} before it was due</source>
        <translation>Eskalacja do {new}: {time} przed terminem</translation>
    </message>
    <message>
        <source>Given to {new}, the deputy of {absent}: {load}</source>
        <translation>Dostaje {new}, zastępca {absent}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who had this customer before: {load}</source>
        <translation>Dostaje {new}, kto miał już tego klienta: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the fewest: {load}</source>
        <translation>Dostaje {new}, kto ma najmniej: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the most room: {load}</source>
        <translation>Dostaje {new}, kto ma najwięcej miejsca: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who knows this best, at level {level}: {load}</source>
        <translation>Dostaje {new}, kto zna to najlepiej, poziom {level}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who looks after this company: {load}</source>
        <translation>Dostaje {new}, kto opiekuje się tą firmą: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, whose turn it was: {load}</source>
        <translation>Dostaje {new}, czyja była kolej: {load}</translation>
    </message>
    <message>
        <source>Moved to {new}: nobody was there</source>
        <translation>Przeniesiono do {new}: nikogo nie było</translation>
    </message>
    <message>
        <source>{new} took this when it was offered</source>
        <translation>{new} bierze to z oferty</translation>
    </message>
    <message>
        <source>{open} of {limit}</source>
        <translation>{open} z {limit}</translation>
    </message>
    <message>
        <source>{open} of {limit}, longest idle</source>
        <translation>{open} z {limit}, najdłużej bez zgłoszenia</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Eskaluje do</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Teraz na miejscu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>How a ticket that nobody has finds its agent. Whoever is away, outside their hours or has enough gets none; what waits goes out, the oldest first, as soon as somebody has room.</source>
        <translation>Jak zgłoszenie, którego nikt nie ma, znajduje agenta. Kto jest nieobecny, poza godzinami lub ma dość, nie dostaje; czekające rozdziela się od najstarszego, gdy tylko ktoś ma miejsce.</translation>
    </message>
    <message>
        <source>Only with “To solve”</source>
        <translation>Tylko przez „Do rozwiązania”</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} z {all}</translation>
    </message>
    <message>
        <source>{name}, after {time}</source>
        <translation>{name}, po {time}</translation>
    </message>
</context>
<context>
    <name>RoutingTab</name>
    <message>
        <source>It escalates nowhere yet: choose a department under General.</source>
        <translation>Jeszcze donikąd nie eskaluje: wybierz dział w zakładce Ogólne.</translation>
    </message>
    <message>
        <source>It escalates to {name}; that is chosen under General.</source>
        <translation>Eskaluje do {name}; wybiera się to w zakładce Ogólne.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>When nobody takes them</source>
        <translation>Gdy nikt ich nie bierze</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Część reguły</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Stop after this rule</source>
        <translation>Zatrzymaj po tej regule</translation>
    </message>
    <message>
        <source>Then stop: look at no further rules</source>
        <translation>Potem stop: nie patrz na dalsze reguły</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Co zrobiła</translation>
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
            <numerusform>%n dziś</numerusform>
            <numerusform>%n dziś</numerusform>
            <numerusform>%n dziś</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>Wstrzymana: {reason}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>nigdy nie działała</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>dziś nie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączona</translation>
    </message>
    <message>
        <source>then stop</source>
        <translation>potem stop</translation>
    </message>
    <message>
        <source>{name}, {below}, {state}</source>
        <translation>{name}, {below}, {state}</translation>
    </message>
</context>
<context>
    <name>RuleNotifications</name>
    <message numerus="yes">
        <source>Rules tell you of %Ln ticket(s)</source>
        <translation>
            <numerusform>Reguły powiadamiają o %Ln zgłoszeniu</numerusform>
            <numerusform>Reguły powiadamiają o %Ln zgłoszeniach</numerusform>
            <numerusform>Reguły powiadamiają o %Ln zgłoszeniach</numerusform>
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
        <translation>Reguły ręczne</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(już nie ma)</translation>
    </message>
    <message>
        <source>(say what is to happen)</source>
        <translation>(powiedz, co ma się stać)</translation>
    </message>
    <message>
        <source>(say what)</source>
        <translation>(powiedz co)</translation>
    </message>
    <message>
        <source>At {time} on {days}</source>
        <translation>O {time}, dni: {days}</translation>
    </message>
    <message>
        <source>Did nothing: {reason}</source>
        <translation>Nic nie zrobiono: {reason}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Codziennie o {time}</translation>
    </message>
    <message>
        <source>It was to {act}.</source>
        <translation>Miała: {act}.</translation>
    </message>
    <message>
        <source>Left out: {act}. {reason}</source>
        <translation>Pominięto: {act}. {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” did nothing: {reason}</source>
        <translation>Reguła „{rule}” nic nie zrobiła: {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}</source>
        <translation>Reguła „{rule}”: {acts}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}, because {conditions}</source>
        <translation>Reguła „{rule}”: {acts}, ponieważ {conditions}</translation>
    </message>
    <message>
        <source>When a ticket is due in less than {time}</source>
        <translation>Gdy termin zgłoszenia mija za mniej niż {time}</translation>
    </message>
    <message>
        <source>When a ticket is older than {time}</source>
        <translation>Gdy zgłoszenie jest starsze niż {time}</translation>
    </message>
    <message>
        <source>When a ticket is overdue by {time}</source>
        <translation>Gdy zgłoszenie jest {time} po terminie</translation>
    </message>
    <message>
        <source>When no agent has answered for {time}</source>
        <translation>Gdy żaden agent nie odpowiada od {time}</translation>
    </message>
    <message>
        <source>When the customer has not written for {time}</source>
        <translation>Gdy klient nie pisze od {time}</translation>
    </message>
    <message>
        <source>When the status has not changed for {time}</source>
        <translation>Gdy status nie zmienia się od {time}</translation>
    </message>
    <message>
        <source>When time passes</source>
        <translation>Gdy mija czas</translation>
    </message>
    <message>
        <source>When {trigger}</source>
        <translation>Gdy {trigger}</translation>
    </message>
    <message>
        <source>add the note {value}</source>
        <translation>dodaj notatkę {value}</translation>
    </message>
    <message>
        <source>add the tag {value}</source>
        <translation>dodaj etykietę {value}</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>dodano notatkę</translation>
    </message>
    <message>
        <source>added the tag {value}</source>
        <translation>dodano etykietę {value}</translation>
    </message>
    <message>
        <source>answer the customer with {value}</source>
        <translation>odpowiedz klientowi tekstem {value}</translation>
    </message>
    <message>
        <source>answered the customer</source>
        <translation>odpowiedziano klientowi</translation>
    </message>
    <message>
        <source>ask the customer how we did</source>
        <translation>zapytaj klienta, jak nam poszło</translation>
    </message>
    <message>
        <source>asked the customer how we did</source>
        <translation>zapytano klienta, jak nam poszło</translation>
    </message>
    <message>
        <source>assign it to {value}</source>
        <translation>przypisz do: {value}</translation>
    </message>
    <message>
        <source>assigned it to {agent} ({way})</source>
        <translation>przypisano do: {agent} ({way})</translation>
    </message>
    <message>
        <source>assigned it to {value}</source>
        <translation>przypisano do: {value}</translation>
    </message>
    <message>
        <source>block the customer</source>
        <translation>zablokuj klienta</translation>
    </message>
    <message>
        <source>blocked the customer</source>
        <translation>zablokowano klienta</translation>
    </message>
    <message>
        <source>bring it back from the spam</source>
        <translation>przywróć ze spamu</translation>
    </message>
    <message>
        <source>brought it back from the spam</source>
        <translation>przywrócono ze spamu</translation>
    </message>
    <message>
        <source>change its subject to {value}</source>
        <translation>zmień temat na {value}</translation>
    </message>
    <message>
        <source>changed its priority to {value}</source>
        <translation>zmieniono priorytet na {value}</translation>
    </message>
    <message>
        <source>changed its service level to {value}</source>
        <translation>zmieniono poziom usług na {value}</translation>
    </message>
    <message>
        <source>changed its status to {value}</source>
        <translation>zmieniono status na {value}</translation>
    </message>
    <message>
        <source>changed its subject to {value}</source>
        <translation>zmieniono temat na {value}</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>niczego nie zmieniono</translation>
    </message>
    <message>
        <source>changed the customer’s company to {value}</source>
        <translation>zmieniono firmę klienta na {value}</translation>
    </message>
    <message>
        <source>changed {field} to {value}</source>
        <translation>zmieniono {field} na {value}</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>zamknij</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>zamknięto</translation>
    </message>
    <message>
        <source>ended the looking at rules</source>
        <translation>zakończono przeglądanie reguł</translation>
    </message>
    <message>
        <source>erase it for ever</source>
        <translation>usuń na zawsze</translation>
    </message>
    <message>
        <source>erased it for ever</source>
        <translation>usunięto na zawsze</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>na {time}</translation>
    </message>
    <message>
        <source>it does not have the tag {value}</source>
        <translation>nie ma etykiety {value}</translation>
    </message>
    <message>
        <source>it got the tag {value}</source>
        <translation>otrzymało etykietę {value}</translation>
    </message>
    <message>
        <source>it has no tag</source>
        <translation>nie ma etykiet</translation>
    </message>
    <message>
        <source>it has tags</source>
        <translation>ma etykiety</translation>
    </message>
    <message>
        <source>it has the tag {value}</source>
        <translation>ma etykietę {value}</translation>
    </message>
    <message>
        <source>it has the tags {value}</source>
        <translation>ma etykiety {value}</translation>
    </message>
    <message>
        <source>it is not so that {condition}</source>
        <translation>nie jest tak, że {condition}</translation>
    </message>
    <message>
        <source>it lost the tag {value}</source>
        <translation>straciło etykietę {value}</translation>
    </message>
    <message>
        <source>its tags changed</source>
        <translation>zmieniły się etykiety</translation>
    </message>
    <message>
        <source>link it to the customer’s tickets alike of the last {value}</source>
        <translation>połącz z podobnymi zgłoszeniami klienta z ostatnich {value}</translation>
    </message>
    <message>
        <source>linked it to the customer’s tickets alike</source>
        <translation>połączono z podobnymi zgłoszeniami klienta</translation>
    </message>
    <message>
        <source>look at no further rules</source>
        <translation>nie patrz na dalsze reguły</translation>
    </message>
    <message>
        <source>made {value} the customer</source>
        <translation>klientem jest teraz {value}</translation>
    </message>
    <message>
        <source>make {value} the customer</source>
        <translation>ustaw klienta: {value}</translation>
    </message>
    <message>
        <source>marked it as spam</source>
        <translation>oznaczono jako spam</translation>
    </message>
    <message>
        <source>mention {value} in a note</source>
        <translation>wspomnij {value} w notatce</translation>
    </message>
    <message>
        <source>mentioned {value} in a note</source>
        <translation>wspomniano {value} w notatce</translation>
    </message>
    <message>
        <source>merge it into the customer’s ticket alike of the last {value}</source>
        <translation>scal z podobnym zgłoszeniem klienta z ostatnich {value}</translation>
    </message>
    <message>
        <source>merged it into the customer’s ticket alike</source>
        <translation>scalono z podobnym zgłoszeniem klienta</translation>
    </message>
    <message>
        <source>move it to {value}</source>
        <translation>przenieś do {value}</translation>
    </message>
    <message>
        <source>moved it to the trash</source>
        <translation>przeniesiono do kosza</translation>
    </message>
    <message>
        <source>moved it to {value}</source>
        <translation>przeniesiono do {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>otwórz ponownie</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>otwarto ponownie</translation>
    </message>
    <message>
        <source>postpone it {value}</source>
        <translation>odłóż {value}</translation>
    </message>
    <message>
        <source>postponed it {value}</source>
        <translation>odłożono {value}</translation>
    </message>
    <message>
        <source>put it among the spam</source>
        <translation>przenieś do spamu</translation>
    </message>
    <message>
        <source>put it into the trash</source>
        <translation>przenieś do kosza</translation>
    </message>
    <message>
        <source>ran the macro {value}</source>
        <translation>uruchomiono makro {value}</translation>
    </message>
    <message>
        <source>remove the tag {value}</source>
        <translation>usuń etykietę {value}</translation>
    </message>
    <message>
        <source>removed the tag {value}</source>
        <translation>usunięto etykietę {value}</translation>
    </message>
    <message>
        <source>replace its tags by {value}</source>
        <translation>zastąp etykiety przez {value}</translation>
    </message>
    <message>
        <source>replaced its tags by {value}</source>
        <translation>zastąpiono etykiety przez {value}</translation>
    </message>
    <message>
        <source>resolve it</source>
        <translation>rozwiąż</translation>
    </message>
    <message>
        <source>resolve it without telling the customer</source>
        <translation>rozwiąż bez powiadamiania klienta</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>rozwiązano</translation>
    </message>
    <message>
        <source>resolved it without telling the customer</source>
        <translation>rozwiązano bez powiadamiania klienta</translation>
    </message>
    <message>
        <source>run the macro {value}</source>
        <translation>uruchom makro {value}</translation>
    </message>
    <message>
        <source>send the mail {subject} to {to}</source>
        <translation>wyślij wiadomość {subject} do {to}</translation>
    </message>
    <message>
        <source>sent the mail {subject} to {to}</source>
        <translation>wysłano wiadomość {subject} do {to}</translation>
    </message>
    <message>
        <source>set its priority to {value}</source>
        <translation>ustaw priorytet {value}</translation>
    </message>
    <message>
        <source>set its service level to {value}</source>
        <translation>ustaw poziom usług {value}</translation>
    </message>
    <message>
        <source>set its status to {value}</source>
        <translation>ustaw status {value}</translation>
    </message>
    <message>
        <source>set the customer’s company to {value}</source>
        <translation>ustaw firmę klienta {value}</translation>
    </message>
    <message>
        <source>set {field} to {value}</source>
        <translation>ustaw {field} na {value}</translation>
    </message>
    <message>
        <source>show a notice to {value}</source>
        <translation>pokaż powiadomienie: {value}</translation>
    </message>
    <message>
        <source>showed a notice to {value}</source>
        <translation>pokazano powiadomienie: {value}</translation>
    </message>
    <message>
        <source>tell the program at {value}</source>
        <translation>powiadom program pod {value}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>nagłówek {name}</translation>
    </message>
    <message>
        <source>told the program at {value}</source>
        <translation>powiadomiono program pod {value}</translation>
    </message>
    <message>
        <source>{acts}, because {conditions}</source>
        <translation>{acts}, ponieważ {conditions}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} zaczyna się od {value}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field}: zmiana</translation>
    </message>
    <message>
        <source>{field} changed from {value}</source>
        <translation>{field}: zmiana z {value}</translation>
    </message>
    <message>
        <source>{field} changed to {value}</source>
        <translation>{field}: zmiana na {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} zawiera {value}</translation>
    </message>
    <message>
        <source>{field} does not contain {value}</source>
        <translation>{field} nie zawiera {value}</translation>
    </message>
    <message>
        <source>{field} ends with {value}</source>
        <translation>{field} kończy się na {value}</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} jest po {value}</translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation>{field} to co najmniej {value}</translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation>{field} to najwyżej {value}</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} jest przed {value}</translation>
    </message>
    <message>
        <source>{field} is between {value}</source>
        <translation>{field} jest między {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field}: puste</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} to mniej niż {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} to więcej niż {value}</translation>
    </message>
    <message>
        <source>{field} is none of {value}</source>
        <translation>{field} to żadne z {value}</translation>
    </message>
    <message>
        <source>{field} is not empty</source>
        <translation>{field}: niepuste</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} to nie {value}</translation>
    </message>
    <message>
        <source>{field} is within the last {value}</source>
        <translation>{field} mieści się w ostatnich {value}</translation>
    </message>
    <message>
        <source>{field} is within the next {value}</source>
        <translation>{field} mieści się w najbliższych {value}</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} to {value}</translation>
    </message>
    <message>
        <source>{field} matches the pattern {value}</source>
        <translation>{field} pasuje do wzorca {value}</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field}: było puste</translation>
    </message>
    <message>
        <source>{field} was {value}</source>
        <translation>{field}: było {value}</translation>
    </message>
    <message>
        <source>{field} went down</source>
        <translation>{field}: spadek</translation>
    </message>
    <message>
        <source>{field} went up</source>
        <translation>{field}: wzrost</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first} lub {second}</translation>
    </message>
    <message>
        <source>{sentence} Only for tickets of {department}.</source>
        <translation>{sentence} Tylko dla zgłoszeń działu {department}.</translation>
    </message>
    <message>
        <source>{sentence} Then no further rule is looked at.</source>
        <translation>{sentence} Potem nie patrzy się na dalsze reguły.</translation>
    </message>
    <message>
        <source>{when}, if {conditions}: {acts}.</source>
        <translation>{when}, jeśli {conditions}: {acts}.</translation>
    </message>
    <message>
        <source>{when}: {acts}.</source>
        <translation>{when}: {acts}.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <comment>a list of values or of clauses</comment>
        <translation>{words} i {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <comment>a list of values</comment>
        <translation>{words} lub {last}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>Calls to other programs…</source>
        <translation>Wywołania innych programów…</translation>
    </message>
    <message>
        <source>Export all rules…</source>
        <translation>Eksportuj wszystkie reguły…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Importuj reguły…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
</context>
<context>
    <name>RuleWork</name>
    <message>
        <source>A rule that sets itself off again stops after eight steps, but does its work eight times.</source>
        <translation>Reguła, która sama się uruchamia, staje po ośmiu krokach, ale osiem razy robi swoje.</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Usuń regułę</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Erase tickets for ever?</source>
        <translation>Usuwać zgłoszenia na zawsze?</translation>
    </message>
    <message>
        <source>It stops at once. What it did stays in the histories of the tickets.</source>
        <translation>Staje od razu. To, co zrobiła, zostaje w historii zgłoszeń.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Zapisać zmiany w {name}?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>Save the rule?</source>
        <translation>Zapisać regułę?</translation>
    </message>
    <message>
        <source>Switch on anyway</source>
        <translation>Włącz mimo to</translation>
    </message>
    <message>
        <source>These rules can set each other off</source>
        <translation>Te reguły mogą uruchamiać się nawzajem</translation>
    </message>
    <message>
        <source>This rule erases every ticket it holds for, by itself. Nothing brings them back.</source>
        <translation>Ta reguła sama usuwa każde zgłoszenie, którego dotyczy. Nic ich nie przywróci.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Zmiany nie są jeszcze zapisane.</translation>
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
        <translation>Klient nas ocenia</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Klient pisze</translation>
    </message>
    <message>
        <source>A field changes</source>
        <translation>Zmienia się pole</translation>
    </message>
    <message>
        <source>A machine writes</source>
        <translation>Pisze automat</translation>
    </message>
    <message>
        <source>A message cannot be delivered</source>
        <translation>Wiadomości nie da się doręczyć</translation>
    </message>
    <message>
        <source>A message is sent</source>
        <translation>Wiadomość zostaje wysłana</translation>
    </message>
    <message>
        <source>A note is added</source>
        <translation>Dodano notatkę</translation>
    </message>
    <message>
        <source>A postponed ticket comes back</source>
        <translation>Wraca odłożone zgłoszenie</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>A service level begins to count</source>
        <translation>Poziom usług zaczyna się liczyć</translation>
    </message>
    <message>
        <source>A service level breaks</source>
        <translation>Poziom usług zostaje złamany</translation>
    </message>
    <message>
        <source>A service level is about to break</source>
        <translation>Poziom usług jest bliski złamania</translation>
    </message>
    <message>
        <source>A ticket is created</source>
        <translation>Powstaje zgłoszenie</translation>
    </message>
    <message>
        <source>A ticket is due in less than</source>
        <translation>Termin zgłoszenia mija za mniej niż</translation>
    </message>
    <message>
        <source>A ticket is older than</source>
        <translation>Zgłoszenie jest starsze niż</translation>
    </message>
    <message>
        <source>A ticket is overdue by</source>
        <translation>Zgłoszenie jest po terminie od</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Dodaj etykiety</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>Adres (https)</translation>
    </message>
    <message>
        <source>Address that takes no answers</source>
        <translation>Adres, który nie przyjmuje odpowiedzi</translation>
    </message>
    <message>
        <source>Addresses of the customer</source>
        <translation>Adresy klienta</translation>
    </message>
    <message>
        <source>Age of the ticket</source>
        <translation>Wiek zgłoszenia</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent who did it</source>
        <translation>Agent, który to zrobił</translation>
    </message>
    <message>
        <source>Agents it was given to</source>
        <translation>Agenci, którzy je mieli</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>An agent answers</source>
        <translation>Agent odpowiada</translation>
    </message>
    <message>
        <source>An agent leaves the ticket without doing anything</source>
        <translation>Agent opuszcza zgłoszenie, nic nie robiąc</translation>
    </message>
    <message>
        <source>An agent opens the ticket</source>
        <translation>Agent otwiera zgłoszenie</translation>
    </message>
    <message>
        <source>Answer the customer</source>
        <translation>Odpowiedz klientowi</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Odpowiedź na zaproszenie</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Odpowiedzi idą do</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>Ask the customer how we did</source>
        <translation>Zapytaj klienta, jak nam poszło</translation>
    </message>
    <message>
        <source>Asks for no automatic answer</source>
        <translation>Prosi o brak automatycznej odpowiedzi</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Przypisz do</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>Przypisany agent</translation>
    </message>
    <message>
        <source>Assigned agent is</source>
        <translation>Przypisany agent jest</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>O określonych porach</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Available agents of the department</source>
        <translation>Dostępni agenci działu</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nieobecny</translation>
    </message>
    <message>
        <source>Away from the office</source>
        <translation>Poza biurem</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Źle</translation>
    </message>
    <message>
        <source>Block the customer</source>
        <translation>Zablokuj klienta</translation>
    </message>
    <message>
        <source>Bring back from the spam</source>
        <translation>Przywróć ze spamu</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Zmień klienta</translation>
    </message>
    <message>
        <source>Change the customer&apos;s company</source>
        <translation>Zmień firmę klienta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Comment on the rating</source>
        <translation>Komentarz do oceny</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopia do</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Nie udało się doręczyć</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzone</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Pole własne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Customer has waited</source>
        <translation>Klient czeka od</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>Klient jest zablokowany</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Poczta e-mail</translation>
    </message>
    <message>
        <source>Erase every ticket for which the conditions hold</source>
        <translation>Usuń każde zgłoszenie spełniające warunki</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Usuń na zawsze</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Może być</translation>
    </message>
    <message>
        <source>First ticket of the customer</source>
        <translation>Pierwsze zgłoszenie klienta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Na jak długo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>Od (adres)</translation>
    </message>
    <message>
        <source>From (name)</source>
        <translation>Od (nazwa)</translation>
    </message>
    <message>
        <source>From a machine</source>
        <translation>Od automatu</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Od klienta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Przekazuje pracę</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Ma załącznik</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>I know that nothing brings it back</source>
        <translation>Wiem, że nic tego nie przywróci</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Important customer</source>
        <translation>Ważny klient</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>Interfejs dla programów</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Rodzaj wiadomości</translation>
    </message>
    <message>
        <source>Kind of status</source>
        <translation>Rodzaj statusu</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Język klienta</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Język tekstu</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Ostatnia aktywność</translation>
    </message>
    <message>
        <source>Link to the customer&apos;s earlier tickets alike</source>
        <translation>Połącz z podobnymi wcześniejszymi zgłoszeniami klienta</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Powiązane zgłoszenia</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Mail domain of the customer</source>
        <translation>Domena poczty klienta</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista dyskusyjna</translation>
    </message>
    <message>
        <source>Mass mail</source>
        <translation>Poczta masowa</translation>
    </message>
    <message>
        <source>Mention a colleague in a note</source>
        <translation>Wspomnij kolegę w notatce</translation>
    </message>
    <message>
        <source>Merge into the customer&apos;s earlier ticket alike</source>
        <translation>Scal z podobnym wcześniejszym zgłoszeniem klienta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Minutes after midnight</source>
        <translation>Minuty po północy</translation>
    </message>
    <message>
        <source>Minutes apart at most</source>
        <translation>Najwyżej tyle minut odstępu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Move to department</source>
        <translation>Przenieś do działu</translation>
    </message>
    <message>
        <source>Name of an attachment</source>
        <translation>Nazwa załącznika</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>No address to return to</source>
        <translation>Brak adresu zwrotnego</translation>
    </message>
    <message>
        <source>No agent has answered for</source>
        <translation>Żaden agent nie odpowiada od</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Number of messages from the customer</source>
        <translation>Liczba wiadomości od klienta</translation>
    </message>
    <message>
        <source>Number of our answers</source>
        <translation>Liczba naszych odpowiedzi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Niedostępny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Open tickets of the assigned agent</source>
        <translation>Otwarte zgłoszenia przypisanego agenta</translation>
    </message>
    <message>
        <source>Open tickets of the customer</source>
        <translation>Otwarte zgłoszenia klienta</translation>
    </message>
    <message>
        <source>Open tickets without agent in the department</source>
        <translation>Otwarte zgłoszenia bez agenta w dziale</translation>
    </message>
    <message>
        <source>Our address that it was sent to</source>
        <translation>Nasz adres, na który wysłano</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nasza odpowiedź</translation>
    </message>
    <message>
        <source>Our own mail coming back</source>
        <translation>Nasza własna poczta, która wraca</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Put among the spam</source>
        <translation>Przenieś do spamu</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Rating in words</source>
        <translation>Ocena słowna</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Usuń etykiety</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Zastąp wszystkie etykiety</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiąż</translation>
    </message>
    <message>
        <source>Resolve without telling the customer</source>
        <translation>Rozwiąż bez powiadamiania klienta</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Uruchom makro</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Biegnie</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sobota</translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Zapisana odpowiedź</translation>
    </message>
    <message>
        <source>Says that a mail could not be delivered</source>
        <translation>Mówi, że wiadomości nie doręczono</translation>
    </message>
    <message>
        <source>Send a mail to</source>
        <translation>Wyślij wiadomość do</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Wysłane automatycznie</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>Ustaw pole własne</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Ustaw priorytet</translation>
    </message>
    <message>
        <source>Set the service level</source>
        <translation>Ustaw poziom usług</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Ustaw status</translation>
    </message>
    <message>
        <source>Set the subject</source>
        <translation>Ustaw temat</translation>
    </message>
    <message>
        <source>Show a notice to</source>
        <translation>Pokaż powiadomienie</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Rozmiar wiadomości</translation>
    </message>
    <message>
        <source>Somebody starts it by hand</source>
        <translation>Ktoś uruchamia ją ręcznie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>State of the service level</source>
        <translation>Stan poziomu usług</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Poprzedni status</translation>
    </message>
    <message>
        <source>Stop: no further rules</source>
        <translation>Stop: żadnych dalszych reguł</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Subject of the message</source>
        <translation>Temat wiadomości</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Niedziela</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Powiadom inny program</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text with quotations</source>
        <translation>Tekst z cytatami</translation>
    </message>
    <message>
        <source>Text without quotations</source>
        <translation>Tekst bez cytatów</translation>
    </message>
    <message>
        <source>The assigned agent becomes available or away</source>
        <translation>Przypisany agent staje się dostępny lub nieobecny</translation>
    </message>
    <message>
        <source>The assigned agent changes</source>
        <translation>Zmienia się przypisany agent</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>The customer has not written for</source>
        <translation>Klient nie pisze od</translation>
    </message>
    <message>
        <source>The customer&apos;s card changes</source>
        <translation>Zmienia się karta klienta</translation>
    </message>
    <message>
        <source>The department changes</source>
        <translation>Zmienia się dział</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>Samo biuro</translation>
    </message>
    <message>
        <source>The priority changes</source>
        <translation>Zmienia się priorytet</translation>
    </message>
    <message>
        <source>The queue of the department grows or shrinks</source>
        <translation>Kolejka działu rośnie lub maleje</translation>
    </message>
    <message>
        <source>The status changes</source>
        <translation>Zmienia się status</translation>
    </message>
    <message>
        <source>The status has not changed for</source>
        <translation>Status nie zmienia się od</translation>
    </message>
    <message>
        <source>The subject changes</source>
        <translation>Zmienia się temat</translation>
    </message>
    <message>
        <source>The tags change</source>
        <translation>Zmieniają się etykiety</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Czwartek</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Tickets are linked</source>
        <translation>Zgłoszenia zostają powiązane</translation>
    </message>
    <message>
        <source>Tickets are merged</source>
        <translation>Zgłoszenia zostają scalone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Time in this status</source>
        <translation>Czas w tym statusie</translation>
    </message>
    <message>
        <source>Time since an earlier ticket alike</source>
        <translation>Czas od podobnego wcześniejszego zgłoszenia</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>Czas od wiadomości klienta</translation>
    </message>
    <message>
        <source>Time since we answered</source>
        <translation>Czas od naszej odpowiedzi</translation>
    </message>
    <message>
        <source>Time until due</source>
        <translation>Czas do terminu</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Ile razy otwarto ponownie</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Wtorek</translation>
    </message>
    <message>
        <source>Type of an attachment</source>
        <translation>Typ załącznika</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <translation>Wartość pola {field}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Środa</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Kto to zrobił</translation>
    </message>
    <message>
        <source>Why it counts as a machine&apos;s</source>
        <translation>Dlaczego uchodzi za automat</translation>
    </message>
    <message>
        <source>Within business hours</source>
        <translation>W godzinach pracy</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Napisane przez automat</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>kontynuacja</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>są</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>zaczyna się od</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniło się</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>zmieniło się z</translation>
    </message>
    <message>
        <source>changed to</source>
        <translation>zmieniło się na</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>contains all of</source>
        <translation>zawiera wszystkie z</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>zawiera jedno z</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nie zawiera</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>kończy się na</translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a length of time</comment>
        <translation>dla</translation>
    </message>
    <message>
        <source>got</source>
        <translation>otrzymało</translation>
    </message>
    <message>
        <source>have all of</source>
        <translation>mają wszystkie z</translation>
    </message>
    <message>
        <source>have none of</source>
        <translation>nie mają żadnej z</translation>
    </message>
    <message>
        <source>have one of</source>
        <translation>mają jedną z</translation>
    </message>
    <message>
        <source>is</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>jest po</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>to co najmniej</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>to najwyżej</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>jest przed</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>jest między</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>to mniej niż</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>to więcej niż</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>nie jest żadnym z</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nie jest</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>nie jest puste</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>jest jednym z</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>mieści się w ostatnich</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>mieści się w najbliższych</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>straciło</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>pasuje do wyrażenia regularnego</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>related</source>
        <translation>powiązane</translation>
    </message>
    <message>
        <source>the assigned agent</source>
        <translation>przypisany agent</translation>
    </message>
    <message>
        <source>the author of the rule</source>
        <translation>autor reguły</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>the customer and everybody in copy</source>
        <translation>klient i wszyscy w kopii</translation>
    </message>
    <message>
        <source>the members of the department</source>
        <translation>członkowie działu</translation>
    </message>
    <message>
        <source>until we open again</source>
        <translation>do ponownego otwarcia</translation>
    </message>
    <message>
        <source>went down</source>
        <translation>spadło</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>wzrosło</translation>
    </message>
    <message>
        <source>who has the fewest open tickets</source>
        <translation>kto ma najmniej otwartych zgłoszeń</translation>
    </message>
    <message>
        <source>who last answered this customer</source>
        <translation>kto ostatnio odpowiadał temu klientowi</translation>
    </message>
    <message>
        <source>who last worked on the ticket</source>
        <translation>kto ostatnio pracował nad zgłoszeniem</translation>
    </message>
    <message>
        <source>who looks after the company</source>
        <translation>kto opiekuje się firmą</translation>
    </message>
    <message>
        <source>whom the department&apos;s routing chooses</source>
        <translation>kogo wybierze rozdzielanie działu</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>czyja kolej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>This rule stopped by itself: {reason} Save it again when that is put right.</source>
        <translation>Ta reguła sama stanęła: {reason} Zapisz ją ponownie, gdy to naprawisz.</translation>
    </message>
    <message>
        <source>You can look at this rule, but not change it.</source>
        <translation>Możesz oglądać tę regułę, ale nie zmieniać.</translation>
    </message>
    <message>
        <source>automation trigger condition action simulator import export</source>
        <translation>automatyzacja wyzwalacz warunek działanie symulator import eksport</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>SatisfactionPage</name>
    <message>
        <source>A customer gets</source>
        <translation>Klient dostaje</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satysfakcja</translation>
    </message>
    <message>
        <source>The words can be changed under Templates; every customer gets them in their own language.</source>
        <translation>Treść zmienia się w Szablonach; każdy klient dostaje ją w swoim języku.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>What is red has no value here. Type over it before you send.</source>
        <translation>Czerwone nie ma tu wartości. Nadpisz je przed wysłaniem.</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Zapisane odpowiedzi i makra</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert, Esc to go on writing</source>
        <translation>↑ ↓ wybór, Enter wstawia, Esc pisze dalej</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
</context>
<context>
    <name>SeeAsWindow</name>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>You see what {name} sees. Nothing can be changed.</source>
        <translation>Widzisz to, co widzi {name}. Niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>{desk} as {name} sees it – Deskbell</source>
        <translation>{desk} oczami: {name} – Deskbell</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln zgłoszenie</numerusform>
            <numerusform>%Ln zgłoszenia</numerusform>
            <numerusform>%Ln zgłoszeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) chosen</source>
        <translation>
            <numerusform>Zaznaczono %Ln zgłoszenie</numerusform>
            <numerusform>Zaznaczono %Ln zgłoszenia</numerusform>
            <numerusform>Zaznaczono %Ln zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and arrows choose more; Esc chooses one.</source>
        <translation>Shift i strzałki zaznaczają więcej; Esc wraca do jednego.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Add note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Przekaż</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Za 3 godziny</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Za miesiąc</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>W przyszłym tygodniu</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Inne sposoby wysłania</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send and postpone</source>
        <translation>Wyślij i odłóż</translation>
    </message>
    <message>
        <source>Send as Waiting</source>
        <translation>Wyślij jako oczekujące</translation>
    </message>
    <message>
        <source>Send as {status}</source>
        <translation>Wyślij jako: {status}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Reply is on its way.</source>
        <translation>Odpowiedź jest w drodze.</translation>
    </message>
    <message numerus="yes">
        <source>Reply sends in %n s</source>
        <translation>
            <numerusform>Wysyłka odpowiedzi za %n s</numerusform>
            <numerusform>Wysyłka odpowiedzi za %n s</numerusform>
            <numerusform>Wysyłka odpowiedzi za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>Move this line</source>
        <translation>Przesuń ten wiersz</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Usuń ten wiersz</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Bez szyfrowania</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Plik certyfikatu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Fill in address, database and login first.</source>
        <translation>Najpierw wypełnij adres, bazę danych i login.</translation>
    </message>
    <message>
        <source>Known to this computer</source>
        <translation>Znany temu komputerowi</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Share on this server…</source>
        <translation>Udostępnij na tym serwerze…</translation>
    </message>
    <message>
        <source>Signed by a certificate in a file…</source>
        <translation>Podpisany certyfikatem z pliku…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Test it first.</source>
        <translation>Najpierw sprawdź.</translation>
    </message>
    <message>
        <source>The connection is always encrypted, and the server has to prove that it is the one named above.</source>
        <translation>Połączenie jest zawsze szyfrowane, a serwer musi udowodnić, że jest tym podanym wyżej.</translation>
    </message>
    <message>
        <source>The server’s certificate is</source>
        <translation>Certyfikat serwera jest</translation>
    </message>
    <message>
        <source>This login has to own the database. Agents get logins of their own when you invite them.</source>
        <translation>Ten login musi być właścicielem bazy danych. Agenci dostają własne loginy przy zaproszeniu.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Sprawdzanie…</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>A day off: {day}.</source>
        <translation>Dzień wolny: {day}.</translation>
    </message>
    <message>
        <source>A ticket of {start} with priority “{priority}” {promises}.</source>
        <translation>Zgłoszenie z {start} o priorytecie „{priority}” {promises}.</translation>
    </message>
    <message>
        <source>All the time it is new or open.</source>
        <translation>Cały czas, gdy jest nowe lub otwarte.</translation>
    </message>
    <message>
        <source>All the time the customer waits for us.</source>
        <translation>Cały czas, gdy klient na nas czeka.</translation>
    </message>
    <message>
        <source>Another service level or priority broke it, not time.</source>
        <translation>Przekroczyła go zmiana poziomu usług lub priorytetu, nie upływ czasu.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Przypisanie</translation>
    </message>
    <message>
        <source>Between two messages of ours, while open.</source>
        <translation>Między dwiema naszymi wiadomościami, dopóki otwarte.</translation>
    </message>
    <message>
        <source>Business hours began.</source>
        <translation>Zaczęły się godziny pracy.</translation>
    </message>
    <message>
        <source>Business hours ended.</source>
        <translation>Skończyły się godziny pracy.</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Klient czeka</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <translation>Skończone po {time}</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>From each later message to its answer.</source>
        <translation>Od każdej późniejszej wiadomości do odpowiedzi.</translation>
    </message>
    <message>
        <source>From the first message to the answer.</source>
        <translation>Od pierwszej wiadomości do odpowiedzi.</translation>
    </message>
    <message>
        <source>From the first message until it is solved.</source>
        <translation>Od pierwszej wiadomości do rozwiązania.</translation>
    </message>
    <message>
        <source>It is due {when}.</source>
        <translation>Termin: {when}.</translation>
    </message>
    <message>
        <source>It is late because the promise was changed.</source>
        <translation>Jest po czasie, bo zmieniono obietnicę.</translation>
    </message>
    <message>
        <source>It was due {when}.</source>
        <translation>Termin minął: {when}.</translation>
    </message>
    <message>
        <source>Met in {time}</source>
        <translation>Dotrzymane w {time}</translation>
    </message>
    <message>
        <source>Missed, took {time}</source>
        <translation>Niedotrzymane, trwało {time}</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Kolejna odpowiedź</translation>
    </message>
    <message>
        <source>Nobody had the ticket any more.</source>
        <translation>Nikt już nie miał zgłoszenia.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>None, by hand</source>
        <translation>Brak, ręcznie</translation>
    </message>
    <message>
        <source>Nothing is promised yet. Type a time, such as 4 h.</source>
        <translation>Jeszcze nic nie obiecano. Wpisz czas, np. 4 h.</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>Nasza praca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Paused, {time} left</source>
        <translation>Wstrzymane, zostało {time}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Regular news</source>
        <translation>Regularne informacje</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: due soon</source>
        <translation>Poziom usług {level} – {clock}: termin się zbliża</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: overdue</source>
        <translation>Poziom usług {level} – {clock}: po terminie</translation>
    </message>
    <message>
        <source>The customer wrote.</source>
        <translation>Klient napisał.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>Pierwszy pasujący</translation>
    </message>
    <message>
        <source>The priority became “{priority}”.</source>
        <translation>Priorytet zmienił się na „{priority}”.</translation>
    </message>
    <message>
        <source>The service level became “{name}”.</source>
        <translation>Poziom usług zmienił się na „{name}”.</translation>
    </message>
    <message>
        <source>The service level is paused</source>
        <translation>Poziom usług jest wstrzymany</translation>
    </message>
    <message>
        <source>The service level was taken away.</source>
        <translation>Zdjęto poziom usług.</translation>
    </message>
    <message>
        <source>The status became “{status}”.</source>
        <translation>Status zmienił się na „{status}”.</translation>
    </message>
    <message>
        <source>The ticket came back to the inbox.</source>
        <translation>Zgłoszenie wróciło do odebranych.</translation>
    </message>
    <message>
        <source>The ticket came to “{name}”.</source>
        <translation>Zgłoszenie trafiło do „{name}”.</translation>
    </message>
    <message>
        <source>The ticket was marked as spam.</source>
        <translation>Zgłoszenie oznaczono jako spam.</translation>
    </message>
    <message>
        <source>The ticket was moved to the trash.</source>
        <translation>Zgłoszenie przeniesiono do kosza.</translation>
    </message>
    <message>
        <source>The ticket was moved.</source>
        <translation>Zgłoszenie przeniesiono.</translation>
    </message>
    <message>
        <source>The time began.</source>
        <translation>Czas się zaczął.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>Czas minął.</translation>
    </message>
    <message>
        <source>Until somebody has the ticket.</source>
        <translation>Aż ktoś będzie mieć zgłoszenie.</translation>
    </message>
    <message>
        <source>We answered.</source>
        <translation>Odpowiedzieliśmy.</translation>
    </message>
    <message>
        <source>belongs to somebody by {due}</source>
        <translation>ma agenta do {due}</translation>
    </message>
    <message>
        <source>gets each later answer within {time}</source>
        <translation>dostaje każdą późniejszą odpowiedź w {time}</translation>
    </message>
    <message>
        <source>gets news every {time}</source>
        <translation>dostaje informację co {time}</translation>
    </message>
    <message>
        <source>is answered by {due}</source>
        <translation>dostaje odpowiedź do {due}</translation>
    </message>
    <message>
        <source>is resolved by {due}</source>
        <translation>jest rozwiązane do {due}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>po czasie</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>running</source>
        <translation>biegnie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymane</translation>
    </message>
    <message>
        <source>takes us {time} at most</source>
        <translation>zajmuje nam najwyżej {time}</translation>
    </message>
    <message>
        <source>waits for us {time} at most</source>
        <translation>czeka na nas najwyżej {time}</translation>
    </message>
    <message>
        <source>{clock} {time}</source>
        <translation>{clock} {time}</translation>
    </message>
    <message>
        <source>{clock}: due {when}, in {time}</source>
        <translation>{clock}: termin {when}, za {time}</translation>
    </message>
    <message>
        <source>{clock}: was due {when}, {time} ago</source>
        <translation>{clock}: termin minął {when}, {time} temu</translation>
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
        <translation>{name}, ręcznie</translation>
    </message>
    <message>
        <source>{spent} of {target} used.</source>
        <translation>Wykorzystano {spent} z {target}.</translation>
    </message>
    <message>
        <source>{start} – {end}: {what}, {time}. {reason}</source>
        <translation>{start} – {end}: {what}, {time}. {reason}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} po czasie</translation>
    </message>
    <message>
        <source>“{name}” got the ticket.</source>
        <translation>„{name}” otrzymuje zgłoszenie.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 asks after every ticket.</source>
        <translation>0 pyta po każdym zgłoszeniu.</translation>
    </message>
    <message>
        <source>0 is no limit. A member&apos;s own limit goes before it.</source>
        <translation>0 to brak limitu. Własny limit członka ma pierwszeństwo.</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 zachowuje je.</translation>
    </message>
    <message>
        <source>0 leaves it with its agent.</source>
        <translation>0 zostawia je u agenta.</translation>
    </message>
    <message>
        <source>0 leaves them resolved.</source>
        <translation>0 pozostawia je rozwiązane.</translation>
    </message>
    <message>
        <source>0 low, 1 normal, 2 high, 3 urgent.</source>
        <translation>0 niski, 1 zwykły, 2 wysoki, 3 pilny.</translation>
    </message>
    <message>
        <source>0 never.</source>
        <translation>0 oznacza nigdy.</translation>
    </message>
    <message>
        <source>Addresses, with commas between them.</source>
        <translation>Adresy oddzielone przecinkami.</translation>
    </message>
    <message>
        <source>Agent active again</source>
        <translation>Agent znów aktywny</translation>
    </message>
    <message>
        <source>Agent and department</source>
        <translation>Agent i dział</translation>
    </message>
    <message>
        <source>Agent changed</source>
        <translation>Zmieniono agenta</translation>
    </message>
    <message>
        <source>Agent deactivated</source>
        <translation>Dezaktywowano agenta</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>Agents may use a signature of their own</source>
        <translation>Agenci mogą używać własnego podpisu</translation>
    </message>
    <message>
        <source>Agents take the next one</source>
        <translation>Agenci biorą następne</translation>
    </message>
    <message>
        <source>Agents take tickets only through “To solve”</source>
        <translation>Agenci biorą zgłoszenia tylko przez „Do rozwiązania”</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Wszystkie zgłoszenia</translation>
    </message>
    <message>
        <source>Also give tickets to agents who are busy or away</source>
        <translation>Dawaj zgłoszenia także agentom zajętym lub nieobecnym</translation>
    </message>
    <message>
        <source>Always answer from the department&apos;s own mailbox</source>
        <translation>Zawsze odpowiadaj ze skrzynki działu</translation>
    </message>
    <message>
        <source>An agent&apos;s shown name, if there is one, stands for the name.</source>
        <translation>Jeśli agent ma nazwę widoczną dla klientów, zastępuje ona nazwisko.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Ask customers how we did when their ticket is resolved</source>
        <translation>Pytaj klientów, jak nam poszło, po rozwiązaniu zgłoszenia</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatyzacja</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Zmieniono dostępność</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>Begin a new ticket linked to it</source>
        <translation>Utwórz nowe, powiązane zgłoszenie</translation>
    </message>
    <message>
        <source>Beginning of a first mail to a customer</source>
        <translation>Początek pierwszej wiadomości do klienta</translation>
    </message>
    <message>
        <source>Best skill first</source>
        <translation>Najpierw najlepsza umiejętność</translation>
    </message>
    <message>
        <source>Blind copies of every answer</source>
        <translation>Ukryte kopie każdej odpowiedzi</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Business hours added</source>
        <translation>Dodano godziny pracy</translation>
    </message>
    <message>
        <source>Business hours changed</source>
        <translation>Zmieniono godziny pracy</translation>
    </message>
    <message>
        <source>Business hours deleted</source>
        <translation>Usunięto godziny pracy</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Ręcznie</translation>
    </message>
    <message>
        <source>By mail, without a web page: they press a link or reply with one number.</source>
        <translation>Pocztą, bez strony internetowej: klikają odnośnik lub odpowiadają jedną cyfrą.</translation>
    </message>
    <message>
        <source>Close resolved tickets after days</source>
        <translation>Zamykaj rozwiązane zgłoszenia po dniach</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Zmieniono kolor</translation>
    </message>
    <message>
        <source>Confirm new tickets by mail</source>
        <translation>Potwierdzaj nowe zgłoszenia pocztą</translation>
    </message>
    <message>
        <source>Confirmation outside working hours</source>
        <translation>Potwierdzenie poza godzinami pracy</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Days after which closed tickets are put into the trash</source>
        <translation>Dni, po których zamknięte zgłoszenia trafiają do kosza</translation>
    </message>
    <message>
        <source>Days in which a closed ticket is reopened</source>
        <translation>Dni, w których zamknięte zgłoszenie jest otwierane ponownie</translation>
    </message>
    <message>
        <source>Days in which nobody is asked twice</source>
        <translation>Dni, w których nikogo nie pyta się dwa razy</translation>
    </message>
    <message>
        <source>Days in which they can answer and change their answer</source>
        <translation>Dni, w których mogą odpowiedzieć i zmienić odpowiedź</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Liczba dziesiętna</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Department archived</source>
        <translation>Zarchiwizowano dział</translation>
    </message>
    <message>
        <source>Department back in use</source>
        <translation>Dział znów w użyciu</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>Zmieniono dział</translation>
    </message>
    <message>
        <source>Department created</source>
        <translation>Utworzono dział</translation>
    </message>
    <message>
        <source>Department that takes over while nobody is there</source>
        <translation>Dział, który przejmuje, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Deputy changed</source>
        <translation>Zmieniono zastępcę</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>Każdy członek</translation>
    </message>
    <message>
        <source>Everybody, as if they were members</source>
        <translation>Wszyscy, jakby byli członkami</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>Fewest open tickets first</source>
        <translation>Najpierw kto ma najmniej otwartych zgłoszeń</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>Dodano pole</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Zmieniono pole</translation>
    </message>
    <message>
        <source>Field deleted</source>
        <translation>Usunięto pole</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Fields to be filled in before a ticket is resolved or closed</source>
        <translation>Pola wymagane przed rozwiązaniem lub zamknięciem zgłoszenia</translation>
    </message>
    <message>
        <source>Fill members of a higher priority first</source>
        <translation>Najpierw członkowie o wyższym priorytecie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Good, fine or bad</source>
        <translation>Dobrze, może być albo źle</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Hours after resolving before they are asked</source>
        <translation>Godziny od rozwiązania do pytania</translation>
    </message>
    <message>
        <source>How new tickets are given out</source>
        <translation>Jak rozdzielane są nowe zgłoszenia</translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation>Jak odpowiadają</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>Po kolei</translation>
    </message>
    <message>
        <source>It can be taken back meanwhile. Who may send without delay is not held up.</source>
        <translation>W tym czasie można ją cofnąć. Kto może wysyłać bez zwłoki, nie czeka.</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Rodzaj klienta</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Letter reset</source>
        <translation>Przywrócono list</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Zapisano list</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Długi tekst</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makra</translation>
    </message>
    <message>
        <source>Mail to the customer when a ticket is resolved without an answer</source>
        <translation>Wiadomość do klienta, gdy zgłoszenie rozwiązano bez odpowiedzi</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Skrzynki</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Zmieniono członków</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that nobody took is escalated</source>
        <translation>Minuty, po których eskaluje zgłoszenie, którego nikt nie wziął</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that waits unanswered is nobody&apos;s again</source>
        <translation>Minuty, po których zgłoszenie bez odpowiedzi znów jest niczyje</translation>
    </message>
    <message>
        <source>Minutes before a service level is broken in which a ticket is escalated</source>
        <translation>Minuty przed złamaniem poziomu usług, w których zgłoszenie eskaluje</translation>
    </message>
    <message>
        <source>Most room first</source>
        <translation>Najpierw kto ma najwięcej miejsca</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Moje zgłoszenia</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Nazwisko agenta</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Nazwa działu</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Nazwa skrzynki</translation>
    </message>
    <message>
        <source>Name that customers see as the sender</source>
        <translation>Nazwa nadawcy widoczna dla klientów</translation>
    </message>
    <message>
        <source>Never sent to machines or lists, and at most once a day to one address.</source>
        <translation>Nigdy nie jest wysyłane do automatów ani list, a na jeden adres najwyżej raz dziennie.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nikt szczególny</translation>
    </message>
    <message>
        <source>Nobody picks the easy ones. Whoever sets how tickets are shared out still may.</source>
        <translation>Nikt nie wybiera łatwych. Kto ustala rozdzielanie, nadal może.</translation>
    </message>
    <message>
        <source>Nobody&apos;s ticket can go to the one who answers, or each ticket, or none.</source>
        <translation>Odpowiadający może dostać zgłoszenie niczyje, każde albo żadne.</translation>
    </message>
    <message>
        <source>None lets tickets wait until somebody is back.</source>
        <translation>Brak: zgłoszenia czekają, aż ktoś wróci.</translation>
    </message>
    <message>
        <source>None means that somebody is always there.</source>
        <translation>Brak oznacza, że ktoś jest zawsze.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Of a hundred tickets, ask after</source>
        <translation>Na sto zgłoszeń pytaj po</translation>
    </message>
    <message>
        <source>Offer its tickets under “To solve”</source>
        <translation>Podawaj jego zgłoszenia w „Do załatwienia”</translation>
    </message>
    <message>
        <source>Offered to all at once</source>
        <translation>Oferowane wszystkim naraz</translation>
    </message>
    <message>
        <source>Offered to one after the other</source>
        <translation>Oferowane kolejno</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Jedna z kilku opcji</translation>
    </message>
    <message>
        <source>One to five stars</source>
        <translation>Od jednej do pięciu gwiazdek</translation>
    </message>
    <message>
        <source>Only agents who are available and within their limits get any.</source>
        <translation>Dostają je tylko agenci dostępni i poniżej limitu.</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Tylko jego członkowie</translation>
    </message>
    <message>
        <source>Only within agents&apos; working hours</source>
        <translation>Tylko w godzinach pracy agentów</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarty</translation>
    </message>
    <message>
        <source>Open tickets of this department that are enough for one agent</source>
        <translation>Tyle otwartych zgłoszeń działu wystarcza jednemu agentowi</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Zmieniono kolejność</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inna</translation>
    </message>
    <message>
        <source>Others may read them</source>
        <translation>Inni mogą je czytać</translation>
    </message>
    <message>
        <source>Otherwise answers leave from the mailbox to which the customer wrote.</source>
        <translation>W przeciwnym razie odpowiedzi wychodzą ze skrzynki, do której napisał klient.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Priority of new tickets</source>
        <translation>Priorytet nowych zgłoszeń</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produkt lub usługa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Otwórz je ponownie</translation>
    </message>
    <message>
        <source>Reopen it within some days, else begin a new one</source>
        <translation>Otwórz je ponownie w ciągu kilku dni, potem utwórz nowe</translation>
    </message>
    <message>
        <source>Reopen it, reopen it within some days, or begin a new ticket linked to it.</source>
        <translation>Otwórz je ponownie, otwórz je ponownie w ciągu kilku dni albo utwórz nowe, powiązane zgłoszenie.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Right given back in the department</source>
        <translation>Przywrócono uprawnienie w dziale</translation>
    </message>
    <message>
        <source>Right taken away in the department</source>
        <translation>Odebrano uprawnienie w dziale</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Zmieniono uprawnienia roli</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Zmieniono rolę</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>Utworzono rolę</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Usunięto rolę</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Zmieniono nazwę roli</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Rozdzielanie</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Usunięto regułę</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Zapisano regułę</translation>
    </message>
    <message>
        <source>Rule switched</source>
        <translation>Przełączono regułę</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Rules imported</source>
        <translation>Zaimportowano reguły</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satysfakcja</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Zapisane odpowiedzi</translation>
    </message>
    <message>
        <source>Say what it does, such as “Repairs” or “Billing”: colleagues choose it by its name.</source>
        <translation>Powiedz, co robi, na przykład „Naprawy” albo „Rozliczenia”: współpracownicy wybierają go po nazwie.</translation>
    </message>
    <message>
        <source>Seconds that every answer waits at least</source>
        <translation>Ile sekund co najmniej czeka każda odpowiedź</translation>
    </message>
    <message>
        <source>Seconds to take an offered ticket</source>
        <translation>Sekundy na wzięcie oferowanego zgłoszenia</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; empty sends that one.</source>
        <translation>Wysyłane zamiast zwykłego; puste wysyła zwykłe.</translation>
    </message>
    <message>
        <source>Service level added</source>
        <translation>Dodano poziom usług</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>Zmieniono poziom usług</translation>
    </message>
    <message>
        <source>Service level deleted</source>
        <translation>Usunięto poziom usług</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Poziomy usług</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Zmieniono ustawienia</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Kilka opcji</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Signature below answers</source>
        <translation>Podpis pod odpowiedziami</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>Poziom umiejętności</translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation>Zmieniono umiejętności</translation>
    </message>
    <message>
        <source>Stands before the number in subjects, for example [#DB-1043].</source>
        <translation>Stoi przed numerem w tematach, na przykład [#DB-1043].</translation>
    </message>
    <message>
        <source>Status added</source>
        <translation>Dodano status</translation>
    </message>
    <message>
        <source>Status after an answer</source>
        <translation>Status po odpowiedzi</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Zmieniono status</translation>
    </message>
    <message>
        <source>Status deleted</source>
        <translation>Usunięto status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusy</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Dodano etykietę</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Usunięto etykietę</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Zmieniono nazwę etykiety</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Połączono etykiety</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the confirmation</source>
        <translation>Tekst potwierdzenia</translation>
    </message>
    <message>
        <source>The agent who had it</source>
        <translation>Agent, który je miał</translation>
    </message>
    <message>
        <source>The agent who had it, nobody, or that agent unless they are away.</source>
        <translation>Agent, który je miał, nikt albo ten agent, o ile jest obecny.</translation>
    </message>
    <message>
        <source>The agent who had it, unless they are away</source>
        <translation>Agent, który je miał, o ile jest obecny</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>They get it when they are free; else the method decides.</source>
        <translation>Dostają, gdy są wolni; inaczej decyduje metoda.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Kod zgłoszeń</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>Reguły czasu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>To the department that it escalates to, else the one above. 0 never.</source>
        <translation>Do działu eskalacji albo nadrzędnego. 0 oznacza nigdy.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>Czeka na osobę trzecią</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adres internetowy</translation>
    </message>
    <message>
        <source>When a customer answers a closed ticket</source>
        <translation>Gdy klient odpowie na zamknięte zgłoszenie</translation>
    </message>
    <message>
        <source>Which hours service levels count in; without any the working hours below.</source>
        <translation>W jakich godzinach liczą się poziomy usług; bez nich godziny poniżej.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>Who answers, when nobody had it</source>
        <translation>Kto odpowiada, jeśli nikt go nie miał</translation>
    </message>
    <message>
        <source>Who had the customer before</source>
        <translation>Kto miał klienta wcześniej</translation>
    </message>
    <message>
        <source>Who had the customer before, then who looks after the company</source>
        <translation>Kto miał klienta wcześniej, potem kto opiekuje się firmą</translation>
    </message>
    <message>
        <source>Who has a ticket after an answer</source>
        <translation>Kto ma zgłoszenie po odpowiedzi</translation>
    </message>
    <message>
        <source>Who has a ticket that is reopened</source>
        <translation>Kto ma ponownie otwarte zgłoszenie</translation>
    </message>
    <message>
        <source>Who is asked first</source>
        <translation>Kto jest pytany najpierw</translation>
    </message>
    <message>
        <source>Who is told of new tickets</source>
        <translation>Kto jest zawiadamiany o nowych zgłoszeniach</translation>
    </message>
    <message>
        <source>Who looks after the company</source>
        <translation>Kto opiekuje się firmą</translation>
    </message>
    <message>
        <source>Who writes again meanwhile is not asked.</source>
        <translation>Kto w międzyczasie znów napisze, nie jest pytany.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Liczba całkowita</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>Zmieniono godziny pracy</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced. An empty text sends nothing.</source>
        <translation>{desk} i {number} są zastępowane. Pusty tekst niczego nie wysyła.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Being saved…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Najpierw zapisz albo odrzuć zmiany.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>That page of the settings is not there for you.</source>
        <translation>Ta strona ustawień nie jest dla ciebie dostępna.</translation>
    </message>
    <message>
        <source>The settings have no such page.</source>
        <translation>Ustawienia nie mają takiej strony.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>0 is no limit of their own. Priority runs from 1 to 100. Helpers are given nothing by themselves. Told are those who hear of new tickets.</source>
        <translation>0 to brak własnego limitu. Priorytet od 1 do 100. Pomocnicy niczego sami nie dostają. Powiadamiani to ci, którzy słyszą o nowych zgłoszeniach.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Pomocnik</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Priority of {name}</source>
        <translation>Priorytet: {name}</translation>
    </message>
    <message>
        <source>Tickets at most</source>
        <translation>Najwyżej zgłoszeń</translation>
    </message>
    <message>
        <source>Tickets of {name} at most</source>
        <translation>Najwyżej zgłoszeń: {name}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Powiadamiany</translation>
    </message>
    <message>
        <source>{name} hears of new tickets</source>
        <translation>{name} słyszy o nowych zgłoszeniach</translation>
    </message>
    <message>
        <source>{name} is a helper</source>
        <translation>{name} pomaga</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Samodzielnie</translation>
    </message>
    <message>
        <source>Choose another computer first.</source>
        <translation>Najpierw wybierz inny komputer.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Every computer keeps what its agent may see, and works without a connection. Sharing lets several computers exchange what changes.</source>
        <translation>Każdy komputer trzyma to, co jego agent może widzieć, i działa bez połączenia. Współdzielenie pozwala kilku komputerom wymieniać zmiany.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>Only an owner of the desk shares it, moves it, invites computers and takes them out.</source>
        <translation>Tylko właściciel biura je udostępnia, przenosi, zaprasza komputery i je wyłącza.</translation>
    </message>
    <message>
        <source>Passwords of mailboxes…</source>
        <translation>Hasła skrzynek…</translation>
    </message>
    <message>
        <source>Please wait until this is done…</source>
        <translation>Poczekaj, aż to się skończy…</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Udostępnianie</translation>
    </message>
    <message>
        <source>Stop sharing…</source>
        <translation>Zakończ udostępnianie…</translation>
    </message>
    <message>
        <source>Take a computer out</source>
        <translation>Wyłącz komputer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Wyłącz…</translation>
    </message>
    <message>
        <source>The desk’s work is fetching and sending mail, timers and rules. One computer at a time does it, among those that are switched on; another takes over when it vanishes.</source>
        <translation>Praca biura to pobieranie i wysyłanie poczty, zadania czasowe i reguły. Wykonuje ją jeden komputer naraz spośród włączonych; gdy zniknie, przejmuje ją inny.</translation>
    </message>
    <message>
        <source>This desk meets the others in the folder {place}.</source>
        <translation>To biuro spotyka się z pozostałymi w folderze {place}.</translation>
    </message>
    <message>
        <source>This desk meets the others on the server {place}.</source>
        <translation>To biuro spotyka się z pozostałymi na serwerze {place}.</translation>
    </message>
    <message>
        <source>Were you invited to the desk of others? Open the invitation with “{command}”.</source>
        <translation>Masz zaproszenie do biura innych osób? Otwórz je poleceniem „{command}”.</translation>
    </message>
    <message>
        <source>{computer} of {agent} gets nothing new from now on, and nothing that it writes is taken in. When it is in touch once more, it deletes what it has of this desk; if it never is, it keeps what it had.</source>
        <translation>{computer} ({agent}) nie dostanie odtąd nic nowego, a tego, co zapisze, nikt nie przyjmie. Gdy znów się połączy, usunie to, co ma z tego biura; jeśli nigdy się nie połączy, zachowa to, co miał.</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Jest pokazywane tylko teraz.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Szukaj, wykonaj…</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Do rozwiązania</translation>
    </message>
</context>
<context>
    <name>SignInTab</name>
    <message>
        <source>A first password is shown once; it has to be changed at the first sign-in.</source>
        <translation>Pierwsze hasło jest pokazywane raz; trzeba je zmienić przy pierwszym logowaniu.</translation>
    </message>
    <message>
        <source>An invitation is good for seven days; whoever has it chooses a password.</source>
        <translation>Zaproszenie jest ważne siedem dni; kto je ma, wybiera hasło.</translation>
    </message>
    <message>
        <source>Give a first password…</source>
        <translation>Nadaj pierwsze hasło…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Zaproś ponownie…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Zresetuj hasło…</translation>
    </message>
    <message>
        <source>{name} has a first password and changes it at the next sign-in.</source>
        <translation>{name} ma pierwsze hasło i zmieni je przy następnym logowaniu.</translation>
    </message>
    <message>
        <source>{name} has a password.</source>
        <translation>{name} ma hasło.</translation>
    </message>
    <message>
        <source>{name} has no password yet and cannot sign in.</source>
        <translation>{name} nie ma jeszcze hasła i nie może się zalogować.</translation>
    </message>
    <message>
        <source>{name} is invited until {when}.</source>
        <translation>{name} ma zaproszenie ważne do {when}.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Just a moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Mail is still fetched while the window is locked.</source>
        <translation>Poczta jest pobierana także przy zablokowanym oknie.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Wpisz swoje hasło.</translation>
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
        <translation>Agent</translation>
    </message>
    <message>
        <source>Call of {to}</source>
        <translation>Wywołanie {to}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Mail to {to}: {subject}</source>
        <translation>Wiadomość do {to}: {subject}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Scalone</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notatka: {text}</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Odłożone do</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Would do nothing: {reason}</source>
        <translation>Nic by nie zrobiła: {reason}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>inny</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <translation>Nie udało się wypróbować</translation>
    </message>
    <message>
        <source>It would have done nothing</source>
        <translation>Nic by nie zrobiła</translation>
    </message>
    <message numerus="yes">
        <source>It would have sent %n mail(s).</source>
        <translation>
            <numerusform>Wysłałaby %n wiadomość.</numerusform>
            <numerusform>Wysłałaby %n wiadomości.</numerusform>
            <numerusform>Wysłałaby %n wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n ticket(s). Occasions tried: {looked}.</source>
        <translation>
            <numerusform>Objęłaby %n zgłoszenie. Wypróbowane przypadki: {looked}.</numerusform>
            <numerusform>Objęłaby %n zgłoszenia. Wypróbowane przypadki: {looked}.</numerusform>
            <numerusform>Objęłaby %n zgłoszeń. Wypróbowane przypadki: {looked}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed and nothing is sent.</source>
        <translation>Nic się nie zmienia i nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Nothing would differ.</source>
        <translation>Nic by się nie zmieniło.</translation>
    </message>
    <message numerus="yes">
        <source>On %n occasion(s) the conditions held for none.</source>
        <translation>
            <numerusform>W %n przypadku warunki nie zaszły.</numerusform>
            <numerusform>W %n przypadkach warunki nie zaszły.</numerusform>
            <numerusform>W %n przypadkach warunki nie zaszły.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>There were more tickets than can be tried at once; these are the newest.</source>
        <translation>Zgłoszeń było więcej, niż da się wypróbować naraz; to są najnowsze.</translation>
    </message>
    <message>
        <source>Ticket and what would differ</source>
        <translation>Zgłoszenie i co by się zmieniło</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Próba…</translation>
    </message>
    <message>
        <source>What sets this rule off leaves no trace: active tickets were tried as they are now.</source>
        <translation>To, co uruchamia tę regułę, nie zostawia śladu: wypróbowano aktywne zgłoszenia takie, jakie są.</translation>
    </message>
    <message>
        <source>What this rule would have done</source>
        <translation>Co zrobiłaby ta reguła</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>ostatni %n dzień</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
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
        <translation>1 – trochę</translation>
    </message>
    <message>
        <source>2 – the basics</source>
        <translation>2 – podstawy</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – dobrze</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – bardzo dobrze</translation>
    </message>
    <message>
        <source>5 – expert</source>
        <translation>5 – ekspert</translation>
    </message>
    <message>
        <source>A ticket with one of these tags asks for somebody who knows it.</source>
        <translation>Zgłoszenie z jedną z tych etykiet wymaga kogoś, kto się na tym zna.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Dodaj umiejętność</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>Wybierz etykietę…</translation>
    </message>
    <message>
        <source>Level in {name}</source>
        <translation>Poziom: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
    <message>
        <source>There are no tags yet; they are made on the page “Tags”.</source>
        <translation>Nie ma jeszcze etykiet; tworzy się je na stronie „Etykiety”.</translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
            <numerusform>%n po czasie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) get the next service level that fits, or none.</source>
        <translation>
            <numerusform>%n otwarte zgłoszenie dostanie następny pasujący poziom usług albo żaden.</numerusform>
            <numerusform>%n otwarte zgłoszenia dostaną następny pasujący poziom usług albo żaden.</numerusform>
            <numerusform>%n otwartych zgłoszeń dostanie następny pasujący poziom usług albo żaden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Counts for no ticket: {reason}</source>
        <translation>Nie obowiązuje dla żadnego zgłoszenia: {reason}</translation>
    </message>
    <message>
        <source>Delete service level</source>
        <translation>Usuń poziom usług</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Pierwsza odpowiedź</translation>
    </message>
    <message>
        <source>For every ticket</source>
        <translation>Dla każdego zgłoszenia</translation>
    </message>
    <message>
        <source>For: {conditions}</source>
        <translation>Dla: {conditions}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Utwórz kopię…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>Nowy poziom usług</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Jeszcze nic nie obiecano</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Otwarte zgłoszenia</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Promise a first answer within some hours; the list then shows what is due, and what is late.</source>
        <translation>Obiecaj pierwszą odpowiedź w kilka godzin; lista pokaże, co ma termin, a co jest po czasie.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Rozwiązanie</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Poziomy usług</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Ostrzegaj</translation>
    </message>
    <message>
        <source>What customers are promised. A ticket gets the first whose conditions it meets.</source>
        <translation>Co obiecuje się klientom. Zgłoszenie dostaje pierwszy, którego warunki spełnia.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Nothing is saved yet. Write what you often need in Settings, Saved answers.</source>
        <translation>Nic jeszcze nie zapisano. Napisz, czego często potrzebujesz, w Ustawieniach, Zapisane odpowiedzi.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nic nie pasuje do „{words}”.</translation>
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
        <translation>Najpierw terminy</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtruj tę listę</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Od ostatnio zmienionych</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Od najdłużej czekających</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Od najpilniejszych</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Od najnowszych</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Kolejność: {order}</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>Źródło wiadomości</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Start with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>everything in the mailbox</source>
        <translation>wszystkiego w skrzynce</translation>
    </message>
    <message>
        <source>mails of the last 30 days</source>
        <translation>wiadomości z ostatnich 30 dni</translation>
    </message>
    <message>
        <source>only mails that arrive from today on</source>
        <translation>wiadomości, które nadejdą od dziś</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Czeka na klienta</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>Czeka na stronę trzecią</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) refused</source>
        <translation>
            <numerusform>%Ln zmiana odrzucona</numerusform>
            <numerusform>%Ln zmiany odrzucone</numerusform>
            <numerusform>%Ln zmian odrzuconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln zmiana do wysłania</numerusform>
            <numerusform>%Ln zmiany do wysłania</numerusform>
            <numerusform>%Ln zmian do wysłania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln skrzynka</numerusform>
            <numerusform>%Ln skrzynki</numerusform>
            <numerusform>%Ln skrzynek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent</source>
        <translation>
            <numerusform>%Ln niewysłana wiadomość</numerusform>
            <numerusform>%Ln niewysłane wiadomości</numerusform>
            <numerusform>%Ln niewysłanych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln wiadomość do wysłania</numerusform>
            <numerusform>%Ln wiadomości do wysłania</numerusform>
            <numerusform>%Ln wiadomości do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny</translation>
    </message>
    <message>
        <source>Click to see the computers that share this desk.</source>
        <translation>Kliknij, aby zobaczyć komputery, które dzielą to biuro.</translation>
    </message>
    <message>
        <source>Click to see why, and to try again.</source>
        <translation>Kliknij, aby zobaczyć przyczynę i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Click to switch notifications.</source>
        <translation>Kliknij, aby włączyć lub wyłączyć powiadomienia.</translation>
    </message>
    <message>
        <source>Connect a mailbox in the settings to receive and answer mail.</source>
        <translation>Podłącz skrzynkę w ustawieniach, aby odbierać pocztę i na nią odpowiadać.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>Ostatni kontakt: {time}</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Nie podłączono skrzynki</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Bez połączenia od {time}</translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time} · %Ln change(s) to send</source>
        <translation>
            <numerusform>Bez połączenia od {time} · %Ln zmiana do wysłania</numerusform>
            <numerusform>Bez połączenia od {time} · %Ln zmiany do wysłania</numerusform>
            <numerusform>Bez połączenia od {time} · %Ln zmian do wysłania</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Skrzynka nadawcza pusta</translation>
    </message>
    <message>
        <source>Somebody sent what they may not change. Click to look at it.</source>
        <translation>Ktoś wysłał coś, czego nie może zmieniać. Kliknij, aby to zobaczyć.</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>Zatrzymano: {reason}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Zsynchronizowano</translation>
    </message>
    <message numerus="yes">
        <source>Synced with %Ln computer(s)</source>
        <translation>
            <numerusform>Zsynchronizowano z %Ln komputerem</numerusform>
            <numerusform>Zsynchronizowano z %Ln komputerami</numerusform>
            <numerusform>Zsynchronizowano z %Ln komputerami</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>Można pracować dalej; wszystko zostanie wysłane, gdy wróci połączenie.</translation>
    </message>
    <message>
        <source>{mailbox} fails</source>
        <translation>{mailbox}: błąd</translation>
    </message>
    <message>
        <source>{mailbox} · checked just now</source>
        <translation>{mailbox} · sprawdzono przed chwilą</translation>
    </message>
    <message>
        <source>{mailbox} · checked {age} ago</source>
        <translation>{mailbox} · sprawdzono {age} temu</translation>
    </message>
    <message>
        <source>{mailbox} · not checked yet</source>
        <translation>{mailbox} · jeszcze nie sprawdzono</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>A status needs a name.</source>
        <translation>Status musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Dodaj status</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>Działa jak</translation>
    </message>
    <message>
        <source>Decides in which list its tickets stand.</source>
        <translation>Decyduje, na której liście są jego zgłoszenia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nowy status</translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have this status.</source>
        <translation>
            <numerusform>%n zgłoszenie ma ten status.</numerusform>
            <numerusform>%n zgłoszenia mają ten status.</numerusform>
            <numerusform>%n zgłoszeń ma ten status.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status says what a ticket waits for. Menus show them in this order.</source>
        <translation>Status mówi, na co czeka zgłoszenie. Menu pokazują je w tej kolejności.</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>Zachowuje się jak</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Delete status</source>
        <translation>Usuń status</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Deskbell itself needs this status.</source>
        <translation>Sam Deskbell potrzebuje tego statusu.</translation>
    </message>
    <message>
        <source>Empty gives it Deskbell&apos;s own name again.</source>
        <translation>Puste przywraca nazwę nadaną przez Deskbell.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzył</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nowy status</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Rename status</source>
        <translation>Zmień nazwę statusu</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Rozwiązane</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statusy</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>Dostają</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>To biuro</translation>
    </message>
    <message>
        <source>Tickets that have this status get another one; you are asked which.</source>
        <translation>Zgłoszenia z tym statusem dostają inny; pojawi się pytanie, który.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Everything stays on this computer until you share it in a folder or on a server.</source>
        <translation>Wszystko zostaje na tym komputerze, dopóki nie udostępnisz biura w folderze lub na serwerze.</translation>
    </message>
    <message>
        <source>Start with sample tickets</source>
        <translation>Zacznij od przykładowych zgłoszeń</translation>
    </message>
    <message>
        <source>Your help desk, on your computer.</source>
        <translation>Twoje biuro obsługi na twoim komputerze.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, gotowe</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour {number} of {count}</source>
        <translation>Kolor {number} z {count}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>A corrected message</source>
        <translation>Poprawiona wiadomość</translation>
    </message>
    <message>
        <source>A customer’s rating</source>
        <translation>Ocena klienta</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>A file of changes</source>
        <translation>Plik zmian</translation>
    </message>
    <message>
        <source>A link between tickets</source>
        <translation>Powiązanie zgłoszeń</translation>
    </message>
    <message>
        <source>A mail to send</source>
        <translation>Wiadomość do wysłania</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>A mailbox’s password</source>
        <translation>Hasło skrzynki</translation>
    </message>
    <message>
        <source>A membership</source>
        <translation>Członkostwo</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Skierowanie</translation>
    </message>
    <message>
        <source>A right of a role</source>
        <translation>Uprawnienie roli</translation>
    </message>
    <message>
        <source>A right taken away</source>
        <translation>Odebrane uprawnienie</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>A saved text</source>
        <translation>Zapisany tekst</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>A status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A tag on a ticket</source>
        <translation>Tag na zgłoszeniu</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>An address of a contact</source>
        <translation>Adres kontaktu</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>An attached file</source>
        <translation>Załączony plik</translation>
    </message>
    <message>
        <source>An entry of the history</source>
        <translation>Wpis historii</translation>
    </message>
    <message>
        <source>An owner of the desk can let it in, or keep it out for good.</source>
        <translation>Właściciel biura może to wpuścić albo na stałe odrzucić.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Przypisany</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięte</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Deskbell has to be updated</source>
        <translation>Trzeba zaktualizować Deskbell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>If it was meant, let it in: it then counts as yours. If not, dismiss it: what was there before counts everywhere.</source>
        <translation>Jeśli było zamierzone, wpuść to: będzie liczyć się jako twoje. Jeśli nie, odrzuć: wszędzie liczy się to, co było wcześniej.</translation>
    </message>
    <message>
        <source>If let in</source>
        <translation>Po wpuszczeniu</translation>
    </message>
    <message>
        <source>It is kept here only. Tell it to somebody who may still work there.</source>
        <translation>Jest zachowane tylko tutaj. Powiedz o tym komuś, kto może tam jeszcze pracować.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing of it counts. Ask who works at that computer; if nobody knows of it, take the computer out in the settings of sharing.</source>
        <translation>Nic z tego się nie liczy. Zapytaj, kto pracuje na tym komputerze; jeśli nikt o nim nie wie, wyłącz go w ustawieniach współdzielenia.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Odroczono do</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Somebody taking part</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>There is nothing to do: it is looked at again by itself.</source>
        <translation>Nie trzeba nic robić: zostanie sprawdzone ponownie samo.</translation>
    </message>
    <message>
        <source>Update Deskbell on this computer; then it is looked at again.</source>
        <translation>Zaktualizuj Deskbell na tym komputerze; wtedy zostanie sprawdzone ponownie.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>another desk is in the folder</source>
        <translation>w folderze jest inne biuro</translation>
    </message>
    <message>
        <source>another desk is there</source>
        <translation>jest tam inne biuro</translation>
    </message>
    <message>
        <source>another program is at it</source>
        <translation>robi to inny program</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>no desk is on the server</source>
        <translation>na serwerze nie ma biura</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>somebody has to look</source>
        <translation>ktoś musi to obejrzeć</translation>
    </message>
    <message>
        <source>the clock is ahead</source>
        <translation>zegar się spieszy</translation>
    </message>
    <message>
        <source>the desk has moved</source>
        <translation>biuro zostało przeniesione</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>nie można odczytać folderu</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>nie można zapisywać w folderze</translation>
    </message>
    <message>
        <source>the folder does not answer</source>
        <translation>folder nie odpowiada</translation>
    </message>
    <message>
        <source>the folder holds no desk</source>
        <translation>w folderze nie ma biura</translation>
    </message>
    <message>
        <source>the folder is a single file</source>
        <translation>folder jest pojedynczym plikiem</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>folder jest pusty</translation>
    </message>
    <message>
        <source>the folder is full</source>
        <translation>folder jest pełny</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>nie ma folderu</translation>
    </message>
    <message>
        <source>the keys are missing</source>
        <translation>brakuje kluczy</translation>
    </message>
    <message>
        <source>the login was closed</source>
        <translation>login został zamknięty</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>login został odrzucony</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>serwer nie odpowiada</translation>
    </message>
    <message>
        <source>the server has to be brought up to date</source>
        <translation>trzeba zaktualizować serwer</translation>
    </message>
    <message>
        <source>the server’s certificate is wrong</source>
        <translation>certyfikat serwera jest nieprawidłowy</translation>
    </message>
    <message>
        <source>this computer was taken out</source>
        <translation>ten komputer został wyłączony</translation>
    </message>
    <message>
        <source>{who} also deleted this, {time}</source>
        <translation>{who}: także usunięto, {time}</translation>
    </message>
    <message>
        <source>{who} also set {field} to {value}, {time}</source>
        <translation>{who}: ustawiono też {field} na {value}, {time}</translation>
    </message>
</context>
<context>
    <name>SyncWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for earlier ones that are missing. If those do not come within a minute, they are read without them.</source>
        <translation>
            <numerusform>%Ln plik czeka na brakujące wcześniejsze. Jeśli nie nadejdą w ciągu minuty, zostanie odczytany bez nich.</numerusform>
            <numerusform>%Ln pliki czekają na brakujące wcześniejsze. Jeśli nie nadejdą w ciągu minuty, zostaną odczytane bez nich.</numerusform>
            <numerusform>%Ln plików czeka na brakujące wcześniejsze. Jeśli nie nadejdą w ciągu minuty, zostaną odczytane bez nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) differed and were exchanged again.</source>
        <translation>
            <numerusform>Różniła się %Ln część i wymieniono ją ponownie.</numerusform>
            <numerusform>Różniły się %Ln części i wymieniono je ponownie.</numerusform>
            <numerusform>Różniło się %Ln części i wymieniono je ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at once</source>
        <translation>Zmienione jednocześnie</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Everything is being compared…</source>
        <translation>Wszystko jest porównywane…</translation>
    </message>
    <message>
        <source>Everything is the same here and there.</source>
        <translation>Wszystko jest takie samo tu i tam.</translation>
    </message>
    <message>
        <source>It is being compared.</source>
        <translation>Trwa porównywanie.</translation>
    </message>
    <message>
        <source>Nothing differs so far. The computer that the others compare with has not answered yet; what it finds is shown here.</source>
        <translation>Na razie nic się nie różni. Komputer, z którym porównują się inne, jeszcze nie odpowiedział; co znajdzie, pojawi się tutaj.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Sharing settings…</source>
        <translation>Ustawienia udostępniania…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>The other computers compare with this one now. What differs there is exchanged again.</source>
        <translation>Inne komputery porównują się teraz z tym. Co się tam różni, zostanie wymienione ponownie.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Co pokazać</translation>
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
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etykieta {name}</translation>
    </message>
    <message>
        <source>Tag {name}. Delete removes it.</source>
        <translation>Etykieta {name}. Delete ją usuwa.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add tag</source>
        <translation>Dodaj etykietę</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Usuń etykietę</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Edytuj etykietę</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Every ticket with this tag gets the other one, and this one goes.</source>
        <translation>Każde zgłoszenie z tą etykietą dostaje drugą, a ta znika.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>It goes from every ticket that has it. The tickets stay.</source>
        <translation>Znika ze wszystkich zgłoszeń, które ją mają. Zgłoszenia zostają.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Połącz z…</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Połącz {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nowa etykieta</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Jeszcze nie ma etykiet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags group tickets that belong together, such as “refund”. Add the first one here.</source>
        <translation>Etykiety grupują powiązane zgłoszenia, na przykład „zwrot”. Dodaj tu pierwszą.</translation>
    </message>
    <message>
        <source>There is no other tag.</source>
        <translation>Nie ma innej etykiety.</translation>
    </message>
    <message>
        <source>Words that tickets carry, for everybody at this desk.</source>
        <translation>Słowa, które noszą zgłoszenia, dla wszystkich przy tym biurze.</translation>
    </message>
</context>
<context>
    <name>TargetsTable</name>
    <message>
        <source>{clock}, priority {priority}</source>
        <translation>{clock}, priorytet {priority}</translation>
    </message>
    <message>
        <source>{clock}: the same for all priorities</source>
        <translation>{clock}: to samo dla wszystkich priorytetów</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Choose one from the list, or use the keyboard.</source>
        <translation>Wybierz zgłoszenie z listy lub użyj klawiatury.</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>Nie wybrano zgłoszenia</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>wszystkie skróty</translation>
    </message>
    <message>
        <source>next, previous ticket</source>
        <translation>następne, poprzednie zgłoszenie</translation>
    </message>
    <message>
        <source>search or run a command</source>
        <translation>szukaj lub wykonaj polecenie</translation>
    </message>
    <message>
        <source>take the next one to solve</source>
        <translation>weź następne do rozwiązania</translation>
    </message>
    <message>
        <source>write a new ticket</source>
        <translation>napisz nowe zgłoszenie</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>As for {place}</source>
        <translation>Jak dla {place}</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Język klientów</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Deskbell&apos;s words</source>
        <translation>Treść Deskbell</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Każdy język</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Jeszcze bez treści</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Własna treść</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Całe biuro</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Nie ma jeszcze treści.</translation>
    </message>
    <message>
        <source>These are Deskbell&apos;s own words. What you change here replaces them for this choice.</source>
        <translation>To treść Deskbell. Zmiana tutaj zastąpi ją dla tego wyboru.</translation>
    </message>
    <message>
        <source>These words come from {place}. What you change here counts for this choice alone.</source>
        <translation>Ta treść pochodzi z: {place}. Zmiana tutaj dotyczy tylko tego wyboru.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
    <message>
        <source>Words of mails that Deskbell sends or begins, in the language of the customer.</source>
        <translation>Treść wiadomości, które Deskbell wysyła lub zaczyna, w języku klienta.</translation>
    </message>
    <message>
        <source>{department}, {language}</source>
        <translation>{department}, {language}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Being saved…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Język klientów</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Każdy język</translation>
    </message>
    <message>
        <source>Everybody at this desk</source>
        <translation>Wszyscy w tym biurze</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>None; a slash begins a folder within</source>
        <translation>Brak; ukośnik zaczyna podfolder</translation>
    </message>
    <message>
        <source>One word, typed behind a slash</source>
        <translation>Jedno słowo, po ukośniku</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Najpierw napisz tekst.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Pokazano tylko początek.</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>type, then Enter</source>
        <translation>wpisz i Enter</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>Answers that were written with it stay.</source>
        <translation>Odpowiedzi napisane z jej pomocą zostają.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy for me</source>
        <translation>Kopiuj dla mnie</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Usunąć {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Tylko ja</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
    <message>
        <source>You may not change this one. You can copy it.</source>
        <translation>Tego nie możesz zmienić. Możesz to skopiować.</translation>
    </message>
    <message>
        <source>You may not keep any for yourself.</source>
        <translation>Nie możesz mieć żadnych dla siebie.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>Potwierdzenie nowych zgłoszeń</translation>
    </message>
    <message>
        <source>Other mails</source>
        <translation>Inne wiadomości</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message>
        <source>Assignee</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Remove this link</source>
        <translation>Usuń to powiązanie</translation>
    </message>
    <message>
        <source>Separate it again</source>
        <translation>Oddziel je ponownie</translation>
    </message>
</context>
<context>
    <name>TicketLink</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kontynuacja</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Scalone</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Nadrzędne</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Pokrewne</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Wydzielone</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln otwarte</numerusform>
            <numerusform>%Ln otwarte</numerusform>
            <numerusform>%Ln otwartych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln zgłoszenie</numerusform>
            <numerusform>%Ln zgłoszenia</numerusform>
            <numerusform>%Ln zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Szukanie: {words}</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>brak otwartych</translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n załącznik</numerusform>
            <numerusform>%n załączniki</numerusform>
            <numerusform>%n załączników</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Wersja robocza</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Bez przypisanego agenta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nadawca nieznany</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Do: {time}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Czeka na wysłanie</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Ty: {text}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>Zgłoszenia</translation>
    </message>
</context>
<context>
    <name>TicketWiring</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln zgłoszenie</numerusform>
            <numerusform>%Ln zgłoszenia</numerusform>
            <numerusform>%Ln zgłoszeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Przypisz do…</translation>
    </message>
    <message>
        <source>Merge into… number, subject or customer</source>
        <translation>Scal z… numer, temat lub klient</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Przenieś do…</translation>
    </message>
    <message>
        <source>Postpone until…</source>
        <translation>Odłóż do…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorytet…</translation>
    </message>
    <message>
        <source>Run a macro or insert a saved answer…</source>
        <translation>Uruchom makro lub wstaw zapisaną odpowiedź…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wykonaj polecenie</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etykieta…</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>TimeRulesPage</name>
    <message>
        <source>Time rules</source>
        <translation>Reguły czasu</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
            <numerusform>%n godz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, day and month without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>A new, empty desk on this computer. Colleagues can join it later.</source>
        <translation>Nowe, puste biuro na tym komputerze. Współpracownicy mogą dołączyć później.</translation>
    </message>
    <message>
        <source>Alone or together?</source>
        <translation>Samodzielnie czy razem?</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>Dołącz do biura</translation>
    </message>
    <message>
        <source>Make a desk</source>
        <translation>Utwórz biuro</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation, a file or a link, and told you its password.</source>
        <translation>Ktoś przysłał Ci zaproszenie, plik lub link, i podał jego hasło.</translation>
    </message>
    <message>
        <source>You can begin alone and share your desk at any time.</source>
        <translation>Można zacząć samodzielnie i udostępnić biuro w dowolnej chwili.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Odnośnik</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerowana</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Plain text has no formatting.</source>
        <translation>Zwykły tekst nie ma formatowania.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Quote the answered mail below</source>
        <translation>Cytuj poniżej wiadomość, na którą odpowiadasz</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Zapisane odpowiedzi i makra</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Wyrzuć tę wersję roboczą</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Deskbell: %Ln ticket(s) for you</source>
        <translation>
            <numerusform>Deskbell: %Ln zgłoszenie dla ciebie</numerusform>
            <numerusform>Deskbell: %Ln zgłoszenia dla ciebie</numerusform>
            <numerusform>Deskbell: %Ln zgłoszeń dla ciebie</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nowe zgłoszenie</translation>
    </message>
    <message>
        <source>Open Deskbell</source>
        <translation>Otwórz Deskbell</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message numerus="yes">
        <source>{what}: %n ticket(s)</source>
        <translation>
            <numerusform>{what}: %n zgłoszenie</numerusform>
            <numerusform>{what}: %n zgłoszenia</numerusform>
            <numerusform>{what}: %n zgłoszeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
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
        <translation>Tydzień na rysunku</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>{day}: {hours}, chosen</source>
        <translation>{day}: {hours}, wybrane</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
    <message>
        <source>Copy {day} to…</source>
        <translation>Kopiuj {day} do…</translation>
    </message>
    <message>
        <source>Draw with the mouse. By keys: Insert adds, Delete removes, arrows move; with Shift they change the end, with Ctrl the start.</source>
        <translation>Rysuj myszą. Klawisze: Insert dodaje, Delete usuwa, strzałki przesuwają; z Shift zmieniają koniec, z Ctrl początek.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9–17</source>
        <translation>Poniedziałek–piątek, 9–17</translation>
    </message>
    <message>
        <source>Remove {hours}</source>
        <translation>Usuń {hours}</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>Wpisz godziny jako 9–12, 13–17, po kolei i bez nakładania.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>nieczynne</translation>
    </message>
</context>
<context>
    <name>WhenBlock</name>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Długość czasu</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Pora dnia</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Wyzwalacz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>at</source>
        <translation>o</translation>
    </message>
    <message>
        <source>by the clock of</source>
        <translation>według zegara</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>każdego działu</translation>
    </message>
    <message>
        <source>for tickets of</source>
        <translation>dla zgłoszeń</translation>
    </message>
    <message>
        <source>on</source>
        <translation>w</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>co się dzieje</translation>
    </message>
    <message>
        <source>which department</source>
        <translation>który dział</translation>
    </message>
</context>
<context>
    <name>WhoCanDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find a right</source>
        <translation>Znajdź uprawnienie</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Nikt nie może.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>Kto może…?</translation>
    </message>
    <message>
        <source>Who holds the right</source>
        <translation>Kto ma uprawnienie</translation>
    </message>
    <message>
        <source>{name}, {words}</source>
        <translation>{name}, {words}</translation>
    </message>
</context>
<context>
    <name>WhomTab</name>
    <message>
        <source>A ticket gets the first service level in the list whose conditions it meets. Without conditions, this one is for every ticket that got none before. It is looked at again whenever the ticket changes.</source>
        <translation>Zgłoszenie dostaje pierwszy na liście poziom usług, którego warunki spełnia. Bez warunków ten jest dla każdego, które nie dostało żadnego. Sprawdza się to przy każdej zmianie zgłoszenia.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Znajdź agenta</translation>
    </message>
    <message>
        <source>Who can see ticket {number}</source>
        <translation>Kto może widzieć zgłoszenie {number}</translation>
    </message>
</context>
<context>
    <name>WorkFields</name>
    <message>
        <source>0 sets no limit.</source>
        <translation>0 nie ustala granicy.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Powrót</translation>
    </message>
    <message>
        <source>Colleagues see it.</source>
        <translation>Widzą to współpracownicy.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Zastępca</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Gets the work while somebody is away and others take over.</source>
        <translation>Dostaje pracę, gdy ktoś jest nieobecny i inni przejmują.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>None means always.</source>
        <translation>Brak oznacza zawsze.</translation>
    </message>
    <message>
        <source>Open tickets that are enough</source>
        <translation>Ile otwartych zgłoszeń wystarczy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Do końca</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Copying the files of mails…</source>
        <translation>Kopiowanie plików wiadomości…</translation>
    </message>
    <message numerus="yes">
        <source>Copying… %Ln change(s) so far</source>
        <translation>
            <numerusform>Kopiowanie… dotąd %Ln zmiana</numerusform>
            <numerusform>Kopiowanie… dotąd %Ln zmiany</numerusform>
            <numerusform>Kopiowanie… dotąd %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the files of mails that were never opened here…</source>
        <translation>Pobieranie plików z wiadomości, których nigdy tu nie otwarto…</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Pobieranie… dotąd %Ln zmiana</numerusform>
            <numerusform>Pobieranie… dotąd %Ln zmiany</numerusform>
            <numerusform>Pobieranie… dotąd %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Kontynuuj w tle</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Making everything ready…</source>
        <translation>Przygotowywanie…</translation>
    </message>
    <message>
        <source>Progress of sharing</source>
        <translation>Postęp udostępniania</translation>
    </message>
    <message>
        <source>The desk knows its new place; now it is copied there…</source>
        <translation>Biuro zna nowe miejsce; teraz jest tam kopiowane…</translation>
    </message>
    <message>
        <source>This is being done</source>
        <translation>To jest w toku</translation>
    </message>
    <message>
        <source>You can go on working: everything stays on this computer, and nothing is lost if it ends early.</source>
        <translation>Można pracować dalej: wszystko zostaje na tym komputerze i nic nie zginie, jeśli zakończy się wcześniej.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message numerus="yes">
        <source>%n recipient(s) took no part in this ticket so far: {addresses}</source>
        <translation>
            <numerusform>%n odbiorca nie brał dotąd udziału w tym zgłoszeniu: {addresses}</numerusform>
            <numerusform>%n odbiorcy nie brali dotąd udziału w tym zgłoszeniu: {addresses}</numerusform>
            <numerusform>%n odbiorców nie brało dotąd udziału w tym zgłoszeniu: {addresses}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being attached. Try again in a moment.</source>
        <translation>Trwa jeszcze dołączanie pliku. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Add to copies</source>
        <translation>Dodaj do DW</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Załącz plik</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć ją</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Nie zapisano wersji roboczej</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Zapisano wersję roboczą</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Wyślij bez pliku</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>Wyrzucono wersję roboczą.</translation>
    </message>
    <message>
        <source>You write of an attachment. Send without a file?</source>
        <translation>W tekście jest mowa o załączniku. Wysłać bez pliku?</translation>
    </message>
    <message>
        <source>{name} wrote in too, but gets no copy.</source>
        <translation>{name} też tu pisze, ale nie dostaje kopii.</translation>
    </message>
    <message>
        <source>{placeholder} is not filled in. Replace or remove it before sending.</source>
        <translation>{placeholder} nie jest wypełnione. Zastąp je lub usuń przed wysłaniem.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>_DatePopup</name>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
</context>
<context>
    <name>_TextPopup</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozwinięte</translation>
    </message>
</context>
</TS>
