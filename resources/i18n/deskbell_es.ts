<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Deskbell</source>
        <translation>Acerca de Deskbell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, without any warranty.</source>
        <translation>Software libre con licencia MIT, sin garantía alguna.</translation>
    </message>
    <message>
        <source>The help desk that needs no server.</source>
        <translation>La mesa de ayuda que no necesita servidor.</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>“{act}” is not known here</source>
        <translation>«{act}» no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>ActLines</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Nothing yet. Add what is to happen.</source>
        <translation>Nada todavía. Añade lo que debe pasar.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
</context>
<context>
    <name>AddressesTab</name>
    <message>
        <source>Answers leave by</source>
        <translation>Las respuestas salen por</translation>
    </message>
    <message>
        <source>Each mailbox says on the page “Mailboxes” in which department its mail lands.</source>
        <translation>Cada buzón indica en la página «Buzones» a qué departamento llega su correo.</translation>
    </message>
    <message>
        <source>Mail to these addresses lands here</source>
        <translation>El correo a estas direcciones llega aquí</translation>
    </message>
    <message>
        <source>None: tickets are moved here, or begun by agents.</source>
        <translation>Ninguna: los tickets se mueven aquí o los inician los agentes.</translation>
    </message>
    <message>
        <source>The mailbox to which the customer wrote</source>
        <translation>El buzón al que escribió el cliente</translation>
    </message>
</context>
<context>
    <name>AfterChoice</name>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Every mail is kept in your desk as it came, whatever happens to it there.</source>
        <translation>Cada correo se conserva en tu mesa tal como llegó, pase lo que pase con él allí.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Mark it as read</source>
        <translation>Marcarlo como leído</translation>
    </message>
    <message>
        <source>Move it to a folder</source>
        <translation>Moverlo a una carpeta</translation>
    </message>
    <message>
        <source>On the server, after a mail was taken in</source>
        <translation>En el servidor, tras recoger un correo</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Traspasar la mesa</translation>
    </message>
    <message>
        <source>Make {name} the owner of this desk?</source>
        <translation>¿Nombrar a {name} propietario de esta mesa?</translation>
    </message>
    <message>
        <source>Parts of the agent</source>
        <translation>Partes del agente</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>Rol y departamentos</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>What can they see?</source>
        <translation>¿Qué puede ver?</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>You become an admin. Only {name} can hand the desk back to you.</source>
        <translation>Pasas a ser administrador. Solo {name} podrá devolverte la mesa.</translation>
    </message>
</context>
<context>
    <name>AgentsPage</name>
    <message>
        <source>Add colleagues when you no longer answer everything alone. Each gets a role and signs in.</source>
        <translation>Añade compañeros cuando ya no respondas todo en solitario. Cada uno recibe un rol e inicia sesión.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Bring {name} back?</source>
        <translation>¿Reincorporar a {name}?</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>Buscar un agente por nombre o dirección</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Restablecer la contraseña…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role and departments</source>
        <translation>Rol y departamentos</translation>
    </message>
    <message>
        <source>Show inactive</source>
        <translation>Mostrar inactivos</translation>
    </message>
    <message>
        <source>With the role and the departments from before.</source>
        <translation>Con el rol y los departamentos de antes.</translation>
    </message>
    <message>
        <source>You work here alone</source>
        <translation>Trabajas aquí en solitario</translation>
    </message>
    <message>
        <source>{email}, customers see {alias}</source>
        <translation>{email}, los clientes ven {alias}</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>A customer gets</source>
        <translation>El cliente recibe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Applies to this computer. 0 sends at once.</source>
        <translation>Solo para este equipo. Con 0 se envía al momento.</translation>
    </message>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>Confirmación de tickets nuevos</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>Segundos para deshacer un envío</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced; an empty text sends our own words.</source>
        <translation>{desk} y {number} se sustituyen; si el texto está vacío, se envía el nuestro.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>Filas de tickets compactas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Mostrar al iniciar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>Dos líneas por ticket en lugar de tres.</translation>
    </message>
    <message>
        <source>Windows that are open already change when Deskbell is started again.</source>
        <translation>Las ventanas ya abiertas cambian al reiniciar Deskbell.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) are not resolved.</source>
        <translation>
            <numerusform>%n ticket no está resuelto.</numerusform>
            <numerusform>%n tickets no están resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive {name}?</source>
        <translation>¿Archivar {name}?</translation>
    </message>
    <message>
        <source>Being archived…</source>
        <translation>Archivando…</translation>
    </message>
    <message>
        <source>New home of the tickets</source>
        <translation>Nuevo destino de los tickets</translation>
    </message>
    <message>
        <source>The last department cannot be archived.</source>
        <translation>El último departamento no se puede archivar.</translation>
    </message>
    <message>
        <source>They go, with what waits and its mailboxes, to another department. Closed tickets stay.</source>
        <translation>Pasan, con lo que está en espera y sus buzones, a otro departamento. Los tickets cerrados se quedan.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n archivo guardado.</numerusform>
            <numerusform>%n archivos guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all files</source>
        <translation>Guardar todos los archivos</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Guardar {name}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>There is no preview of {name}. Press Enter to open it, or save it.</source>
        <translation>No hay vista previa de {name}. Pulsa Intro para abrirlo o guárdalo.</translation>
    </message>
    <message>
        <source>This computer has no program for this file. You can save it.</source>
        <translation>Este equipo no tiene ningún programa para este archivo. Puedes guardarlo.</translation>
    </message>
    <message>
        <source>{name} could run a program, so Deskbell does not open it. You can save it.</source>
        <translation>{name} podría ejecutar un programa, así que Deskbell no lo abre. Puedes guardarlo.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be shown.</source>
        <translation>{name} no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>{name} is on another computer and is being fetched.</source>
        <translation>{name} está en otro equipo y se está trayendo.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Agent {name} added</source>
        <translation>Agente {name} añadido</translation>
    </message>
    <message>
        <source>Agent {name} removed</source>
        <translation>Agente {name} quitado</translation>
    </message>
    <message>
        <source>Agent {name}: {field}</source>
        <translation>Agente {name}: {field}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Audit log exported as {name}</source>
        <translation>Registro de auditoría exportado como {name}</translation>
    </message>
    <message>
        <source>Began to see what {name} sees</source>
        <translation>Empezó a ver lo que ve {name}</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Business hours {name} added</source>
        <translation>Horario laboral {name} añadido</translation>
    </message>
    <message>
        <source>Business hours {name} removed</source>
        <translation>Horario laboral {name} quitado</translation>
    </message>
    <message>
        <source>Business hours {name}: {field}</source>
        <translation>Horario laboral {name}: {field}</translation>
    </message>
    <message>
        <source>Business hours, {name} removed</source>
        <translation>Horario laboral, {name} quitado</translation>
    </message>
    <message>
        <source>Business hours, {name} set</source>
        <translation>Horario laboral, {name} fijado</translation>
    </message>
    <message>
        <source>Business hours, {name}: {field}</source>
        <translation>Horario laboral, {name}: {field}</translation>
    </message>
    <message>
        <source>Days of business hours</source>
        <translation>Días del horario laboral</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Denied in {name}: {field}</source>
        <translation>Denegado en {name}: {field}</translation>
    </message>
    <message>
        <source>Denied rights</source>
        <translation>Permisos denegados</translation>
    </message>
    <message>
        <source>Department where mail arrives</source>
        <translation>Departamento al que llega el correo</translation>
    </message>
    <message>
        <source>Department {name} added</source>
        <translation>Departamento {name} añadido</translation>
    </message>
    <message>
        <source>Department {name} removed</source>
        <translation>Departamento {name} quitado</translation>
    </message>
    <message>
        <source>Department {name}: {field}</source>
        <translation>Departamento {name}: {field}</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Desk backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Desk backed up as {name}</source>
        <translation>Copia de seguridad hecha como {name}</translation>
    </message>
    <message>
        <source>Desk made</source>
        <translation>Mesa creada</translation>
    </message>
    <message>
        <source>Desk restored</source>
        <translation>Mesa restaurada</translation>
    </message>
    <message>
        <source>Desk restored from {name}</source>
        <translation>Mesa restaurada desde {name}</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} does not stand where it was written.</source>
        <translation>La entrada {number} de {computer} no está donde se escribió.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} is missing.</source>
        <translation>Falta la entrada {number} de {computer}.</translation>
    </message>
    <message>
        <source>Entry {number} of {computer} was changed after it was written.</source>
        <translation>La entrada {number} de {computer} se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Field {name} added</source>
        <translation>Campo {name} añadido</translation>
    </message>
    <message>
        <source>Field {name} removed</source>
        <translation>Campo {name} quitado</translation>
    </message>
    <message>
        <source>Field {name}: {field}</source>
        <translation>Campo {name}: {field}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>First password given</source>
        <translation>Primera contraseña entregada</translation>
    </message>
    <message>
        <source>First password given to {name}</source>
        <translation>Primera contraseña entregada a {name}</translation>
    </message>
    <message>
        <source>Invitation taken up</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitación enviada</translation>
    </message>
    <message>
        <source>Language of the desk</source>
        <translation>Idioma de la mesa</translation>
    </message>
    <message>
        <source>Letter {name} reset</source>
        <translation>Carta {name} restablecida</translation>
    </message>
    <message>
        <source>Letter {name} written</source>
        <translation>Carta {name} escrita</translation>
    </message>
    <message>
        <source>Letter {name}: {field}</source>
        <translation>Carta {name}: {field}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Mailbox {name} added</source>
        <translation>Buzón {name} añadido</translation>
    </message>
    <message>
        <source>Mailbox {name} removed</source>
        <translation>Buzón {name} quitado</translation>
    </message>
    <message>
        <source>Mailbox {name}: {field}</source>
        <translation>Buzón {name}: {field}</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Member added: {name}</source>
        <translation>Miembro añadido: {name}</translation>
    </message>
    <message>
        <source>Member removed: {name}</source>
        <translation>Miembro quitado: {name}</translation>
    </message>
    <message>
        <source>Member {name}: {field}</source>
        <translation>Miembro {name}: {field}</translation>
    </message>
    <message>
        <source>Members of departments</source>
        <translation>Miembros de departamentos</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Message deleted in ticket {name}</source>
        <translation>Mensaje eliminado en el ticket {name}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>No longer denied in {name}: {field}</source>
        <translation>Ya no se deniega en {name}: {field}</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Note deleted in ticket {name}</source>
        <translation>Nota eliminada en el ticket {name}</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash</source>
        <translation>Tickets antiguos movidos a la papelera</translation>
    </message>
    <message>
        <source>Old tickets moved to the trash: {name}</source>
        <translation>Tickets antiguos movidos a la papelera: {name}</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Contraseña propia cambiada</translation>
    </message>
    <message>
        <source>Own password removed</source>
        <translation>Contraseña propia quitada</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>Clave de recuperación creada</translation>
    </message>
    <message>
        <source>Recovery key used</source>
        <translation>Clave de recuperación usada</translation>
    </message>
    <message>
        <source>Rights of roles</source>
        <translation>Permisos de los roles</translation>
    </message>
    <message>
        <source>Role {name} added</source>
        <translation>Rol {name} añadido</translation>
    </message>
    <message>
        <source>Role {name} removed</source>
        <translation>Rol {name} quitado</translation>
    </message>
    <message>
        <source>Role {name}: {field}</source>
        <translation>Rol {name}: {field}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Rule {name} added</source>
        <translation>Regla {name} añadida</translation>
    </message>
    <message>
        <source>Rule {name} removed</source>
        <translation>Regla {name} quitada</translation>
    </message>
    <message>
        <source>Rule {name}: {field}</source>
        <translation>Regla {name}: {field}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} added</source>
        <translation>Respuesta guardada o macro {name} añadida</translation>
    </message>
    <message>
        <source>Saved answer or macro {name} removed</source>
        <translation>Respuesta guardada o macro {name} quitada</translation>
    </message>
    <message>
        <source>Saved answer or macro {name}: {field}</source>
        <translation>Respuesta guardada o macro {name}: {field}</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Respuestas guardadas y macros</translation>
    </message>
    <message>
        <source>Secret of the desk</source>
        <translation>Secreto de la mesa</translation>
    </message>
    <message>
        <source>Seeing as somebody else begun</source>
        <translation>Empezó a ver como otra persona</translation>
    </message>
    <message>
        <source>Seeing as somebody else ended</source>
        <translation>Dejó de ver como otra persona</translation>
    </message>
    <message>
        <source>Service level {name} added</source>
        <translation>Nivel de servicio {name} añadido</translation>
    </message>
    <message>
        <source>Service level {name} removed</source>
        <translation>Nivel de servicio {name} quitado</translation>
    </message>
    <message>
        <source>Service level {name}: {field}</source>
        <translation>Nivel de servicio {name}: {field}</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
    <message>
        <source>Setting “{field}”</source>
        <translation>Ajuste «{field}»</translation>
    </message>
    <message>
        <source>Setting “{field}” of {name}</source>
        <translation>Ajuste «{field}» de {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Skill added: {name}</source>
        <translation>Habilidad añadida: {name}</translation>
    </message>
    <message>
        <source>Skill removed: {name}</source>
        <translation>Habilidad quitada: {name}</translation>
    </message>
    <message>
        <source>Skill {name}: {field}</source>
        <translation>Habilidad {name}: {field}</translation>
    </message>
    <message>
        <source>Skills of agents</source>
        <translation>Habilidades de agentes</translation>
    </message>
    <message>
        <source>Status {name} added</source>
        <translation>Estado {name} añadido</translation>
    </message>
    <message>
        <source>Status {name} removed</source>
        <translation>Estado {name} quitado</translation>
    </message>
    <message>
        <source>Status {name}: {field}</source>
        <translation>Estado {name}: {field}</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Stopped seeing what {name} sees</source>
        <translation>Dejó de ver lo que ve {name}</translation>
    </message>
    <message>
        <source>Tag {name} added</source>
        <translation>Etiqueta {name} añadida</translation>
    </message>
    <message>
        <source>Tag {name} removed</source>
        <translation>Etiqueta {name} quitada</translation>
    </message>
    <message>
        <source>Tag {name}: {field}</source>
        <translation>Etiqueta {name}: {field}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>La mesa misma</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), none changed, none missing.</source>
        <translation>
            <numerusform>El registro está íntegro: %n entrada, ninguna modificada, ninguna ausente.</numerusform>
            <numerusform>El registro está íntegro: %n entradas, ninguna modificada, ninguna ausente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket moved to the trash</source>
        <translation>Ticket movido a la papelera</translation>
    </message>
    <message>
        <source>Ticket removed by a rule</source>
        <translation>Ticket eliminado por una regla</translation>
    </message>
    <message>
        <source>Ticket {name} moved to the trash</source>
        <translation>Ticket {name} movido a la papelera</translation>
    </message>
    <message>
        <source>Ticket {name} removed by a rule</source>
        <translation>Ticket {name} eliminado por una regla</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>Ventana bloqueada</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Palabras tachadas</translation>
    </message>
    <message>
        <source>Words blacked out in ticket {name}</source>
        <translation>Palabras tachadas en el ticket {name}</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>as in the role it came from</source>
        <translation>como en el rol de origen</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>chats</source>
        <translation>chats</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>department above</source>
        <translation>departamento superior</translation>
    </message>
    <message>
        <source>department that takes over</source>
        <translation>departamento que toma el relevo</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>sustituto</translation>
    </message>
    <message>
        <source>deputy from</source>
        <translation>sustituto desde</translation>
    </message>
    <message>
        <source>deputy until</source>
        <translation>sustituto hasta</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>details of why it stopped</source>
        <translation>detalles de por qué paró</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>helps without being given work</source>
        <translation>ayuda sin recibir trabajo</translation>
    </message>
    <message>
        <source>home of its tickets</source>
        <translation>destino de sus tickets</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>buzón</translation>
    </message>
    <message>
        <source>most tickets</source>
        <translation>máximo de tickets</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name that customers see</source>
        <translation>nombre que ven los clientes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>port for receiving</source>
        <translation>puerto de recepción</translation>
    </message>
    <message>
        <source>port for sending</source>
        <translation>puerto de envío</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>role it came from</source>
        <translation>rol de origen</translation>
    </message>
    <message>
        <source>security of receiving</source>
        <translation>seguridad de recepción</translation>
    </message>
    <message>
        <source>security of sending</source>
        <translation>seguridad de envío</translation>
    </message>
    <message>
        <source>server for receiving</source>
        <translation>servidor de recepción</translation>
    </message>
    <message>
        <source>server for sending</source>
        <translation>servidor de envío</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>atajo</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>stops other rules</source>
        <translation>detiene otras reglas</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>user name for receiving</source>
        <translation>usuario de recepción</translation>
    </message>
    <message>
        <source>user name for sending</source>
        <translation>usuario de envío</translation>
    </message>
    <message>
        <source>what sets it off</source>
        <translation>lo que la activa</translation>
    </message>
    <message>
        <source>when it looks</source>
        <translation>cuándo mira</translation>
    </message>
    <message>
        <source>who sees its tickets</source>
        <translation>quién ve sus tickets</translation>
    </message>
    <message>
        <source>why it stopped by itself</source>
        <translation>por qué paró por sí sola</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{name} invited</source>
        <translation>Invitación para {name}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{what} The entry there is of {when}.</source>
        <translation>{what} La entrada de ese lugar es del {when}.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>All the time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Ask for less, or for a longer time.</source>
        <translation>Pide menos o un periodo más largo.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Changes of rights and settings will stand here.</source>
        <translation>Aquí aparecerán los cambios de permisos y ajustes.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar el registro</translation>
    </message>
    <message>
        <source>Entry {number} of {computer}</source>
        <translation>Entrada {number} de {computer}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Table ({pattern})</source>
        <translation>Tabla ({pattern})</translation>
    </message>
    <message>
        <source>The log is being checked.</source>
        <translation>Se está comprobando el registro.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who changed rights, settings and people, and who came in. Nothing here can be changed.</source>
        <translation>Quién cambió permisos, ajustes y personas, y quién entró. Aquí no se puede cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entry(s) to {name}.</source>
        <translation>
            <numerusform>Se escribió %n entrada en {name}.</numerusform>
            <numerusform>Se escribieron %n entradas en {name}.</numerusform>
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
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away until {time}</source>
        <translation>Ausente hasta {time}</translation>
    </message>
    <message>
        <source>Away, work goes to others</source>
        <translation>Ausente, el trabajo pasa a otros</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>Se está creando o restaurando una copia de seguridad.</translation>
    </message>
    <message>
        <source>A backup is one file with the desk and every mail and attachment in it.</source>
        <translation>Una copia de seguridad es un solo archivo con la mesa y todos sus correos y adjuntos.</translation>
    </message>
    <message>
        <source>Back up now to…</source>
        <translation>Crear copia ahora en…</translation>
    </message>
    <message>
        <source>Backed up and verified: {tickets} tickets, {messages} messages, {files} files.</source>
        <translation>Copia creada y verificada: {tickets} tickets, {messages} mensajes, {files} archivos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup: {when}, {path}</source>
        <translation>Última copia: {when}, {path}</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Nombre de la mesa nueva</translation>
    </message>
    <message>
        <source>No backup was made from here yet.</source>
        <translation>Aún no se ha creado ninguna copia desde aquí.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restored {tickets} tickets to {path}. Open it from the menu “Desk”.</source>
        <translation>Se han restaurado {tickets} tickets en {path}. Ábrela desde el menú «Mesa».</translation>
    </message>
    <message>
        <source>Restoring makes a new desk from a backup. The desk that is open stays as it is.</source>
        <translation>Al restaurar se crea una mesa nueva a partir de una copia. La mesa abierta queda como está.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelada: {title}</translation>
    </message>
    <message>
        <source>Invitation: {title}</source>
        <translation>Invitación: {title}</translation>
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
        <translation>Un calendario necesita un nombre.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Without any hours it is open around the clock.</source>
        <translation>Sin horas está abierto las 24 horas.</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>Another calendar</source>
        <translation>Otro calendario</translation>
    </message>
    <message>
        <source>The working hours below</source>
        <translation>El horario de abajo</translation>
    </message>
</context>
<context>
    <name>CallsDialog</name>
    <message>
        <source>Calls that did not arrive</source>
        <translation>Llamadas que no llegaron</translation>
    </message>
    <message>
        <source>Calls to other programs</source>
        <translation>Llamadas a otros programas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Key of the signatures</source>
        <translation>Clave de las firmas</translation>
    </message>
    <message>
        <source>Nothing waits, nothing failed</source>
        <translation>Nada espera, nada ha fallado</translation>
    </message>
    <message>
        <source>Rule and program</source>
        <translation>Regla y programa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Se reintenta</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>With this key a program checks that a call came from this desk. Give it to nobody else.</source>
        <translation>Con esta clave un programa comprueba que una llamada viene de esta mesa. No se la des a nadie más.</translation>
    </message>
    <message>
        <source>{header} holds the HMAC-SHA256 of {time}, a dot and the body.</source>
        <translation>{header} contiene el HMAC-SHA256 de {time}, un punto y el cuerpo.</translation>
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
        <translation>Editar respuesta guardada</translation>
    </message>
    <message>
        <source>New saved answer</source>
        <translation>Nueva respuesta guardada</translation>
    </message>
    <message>
        <source>No saved answers yet</source>
        <translation>Aún no hay respuestas guardadas</translation>
    </message>
    <message>
        <source>Save what you often write, with variables such as the customer&apos;s name.</source>
        <translation>Guarda lo que escribes a menudo, con variables como el nombre del cliente.</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Texts that you often need. Type a slash in an answer to find them.</source>
        <translation>Textos que necesitas a menudo. Escribe una barra en una respuesta para encontrarlos.</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Ocultar texto citado</translation>
    </message>
    <message>
        <source>Only the beginning of this long mail is shown. “Show source” has all of it.</source>
        <translation>Solo se muestra el principio de este correo largo. «Mostrar código fuente» lo tiene entero.</translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text (%n line(s))</source>
        <translation>
            <numerusform>Mostrar texto citado (%n línea)</numerusform>
            <numerusform>Mostrar texto citado (%n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>This mail is too elaborate to be shown as designed, so its words are shown.</source>
        <translation>El diseño de este correo es demasiado complejo para mostrarlo, así que se muestra su texto.</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Always show pictures of this domain</source>
        <translation>Mostrar siempre las imágenes de este dominio</translation>
    </message>
    <message>
        <source>Always show pictures of this sender</source>
        <translation>Mostrar siempre las imágenes de este remitente</translation>
    </message>
    <message>
        <source>Black out words…</source>
        <translation>Tachar palabras…</translation>
    </message>
    <message>
        <source>Change this note…</source>
        <translation>Cambiar esta nota…</translation>
    </message>
    <message>
        <source>Copy sender and recipients</source>
        <translation>Copiar remitente y destinatarios</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Correct this text…</source>
        <translation>Corregir este texto…</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>Eliminar este mensaje</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Parse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Guardar como .eml…</translation>
    </message>
    <message>
        <source>Show as plain text</source>
        <translation>Mostrar como texto sin formato</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código fuente</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Gains {right}</source>
        <translation>Gana {right}</translation>
    </message>
    <message>
        <source>Gains: {group}</source>
        <translation>Gana: {group}</translation>
    </message>
    <message>
        <source>Loses {right}</source>
        <translation>Pierde {right}</translation>
    </message>
    <message>
        <source>Loses: {group}</source>
        <translation>Pierde: {group}</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>{after}, instead of {before}</source>
        <translation>{after}, en lugar de {before}</translation>
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
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Black out</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Black out words</source>
        <translation>Tachar palabras</translation>
    </message>
    <message>
        <source>Change this note</source>
        <translation>Cambiar esta nota</translation>
    </message>
    <message>
        <source>Correct this text</source>
        <translation>Corregir este texto</translation>
    </message>
    <message>
        <source>One on each line, such as a card number. Upper case or not.</source>
        <translation>Una por línea, por ejemplo un número de tarjeta. Mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>Only what stands at this desk changes; nothing in anybody&apos;s mailbox does.</source>
        <translation>Solo cambia lo que hay en esta mesa; en los buzones no cambia nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Single letters work where no text is being written; the settings can switch them off.</source>
        <translation>Las letras sueltas funcionan cuando no se escribe texto; se pueden desactivar en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>choose</source>
        <translation>elige</translation>
    </message>
</context>
<context>
    <name>ChoiceSlot</name>
    <message>
        <source>This is gone: choose another.</source>
        <translation>Esto ya no existe: elige otro.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Choose: {what}</source>
        <translation>Elige: {what}</translation>
    </message>
    <message>
        <source>This is gone: take it out.</source>
        <translation>Esto ya no existe: quítalo.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
</context>
<context>
    <name>ClashLine</name>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>{clock}: time line</source>
        <translation>{clock}: línea de tiempo</translation>
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
        <translation>Mirar antes</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>{name} has answered since you began, {time}. Send a second answer?</source>
        <translation>{name} ha respondido desde que empezó, {time}. ¿Enviar una segunda respuesta?</translation>
    </message>
    <message>
        <source>{name} is writing an answer right now. Send yours all the same?</source>
        <translation>{name} está escribiendo una respuesta ahora mismo. ¿Enviar la suya igualmente?</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>About Deskbell</source>
        <translation>Acerca de Deskbell</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Ask how we did…</source>
        <translation>Preguntar qué tal lo hicimos…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Asignarme</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation>Crear copia de esta mesa…</translation>
    </message>
    <message>
        <source>Choose a ticket first.</source>
        <translation>Elige primero un ticket.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Copy ticket number</source>
        <translation>Copiar número de ticket</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Panel de detalles</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Fetch mail now</source>
        <translation>Recibir correo ahora</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>Importar una carpeta de correo…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importar correo…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Load of the team</source>
        <translation>Carga del equipo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Macro or saved answer…</source>
        <translation>Macro o respuesta guardada…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Move to department…</source>
        <translation>Mover a un departamento…</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>Mover a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Ticket siguiente</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation>Abrir otra mesa…</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuestos</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Ticket anterior</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioridad…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Refer to…</source>
        <translation>Consultar a…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Ver como…</translation>
    </message>
    <message>
        <source>Select all tickets shown</source>
        <translation>Seleccionar todos los tickets visibles</translation>
    </message>
    <message>
        <source>Send waiting mail now</source>
        <translation>Enviar ahora el correo pendiente</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Sync with other computers…</source>
        <translation>Sincronizar con otros equipos…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>To solve: take the most urgent</source>
        <translation>Por resolver: tomar el más urgente</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>Qué fue de cada correo…</translation>
    </message>
    <message>
        <source>Who can see this…</source>
        <translation>Quién puede ver esto…</translation>
    </message>
</context>
<context>
    <name>CommandBar</name>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecutar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Write a note for your team. Customers never see it.</source>
        <translation>Nota para tu equipo. Los clientes no la ven.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Escribe una respuesta</translation>
    </message>
    <message>
        <source>Write what goes above the forwarded mail</source>
        <translation>Escribe lo que irá encima del correo reenviado</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Desk’s work</source>
        <translation>Trabajo de la mesa</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>todavía nunca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{agent} · taken out</source>
        <translation>{agent} · retirado</translation>
    </message>
    <message>
        <source>{computer} (this one)</source>
        <translation>{computer} (este)</translation>
    </message>
</context>
<context>
    <name>ComputersTab</name>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Invite somebody in the settings.</source>
        <translation>Invite a alguien en los ajustes.</translation>
    </message>
    <message>
        <source>Only this computer so far</source>
        <translation>Por ahora solo este equipo</translation>
    </message>
</context>
<context>
    <name>ConcurrentTab</name>
    <message>
        <source>Changed at once</source>
        <translation>Cambios simultáneos</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nobody changed the same thing at once</source>
        <translation>Nadie ha cambiado lo mismo a la vez</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir el ticket</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>La mesa</translation>
    </message>
    <message>
        <source>The other value is back.</source>
        <translation>El otro valor ha vuelto.</translation>
    </message>
    <message>
        <source>This is not about a ticket.</source>
        <translation>Esto no es de un ticket.</translation>
    </message>
    <message>
        <source>What lost</source>
        <translation>Lo que perdió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When two people do, the later change counts, and the other one is kept here.</source>
        <translation>Si dos personas lo hacen, cuenta el cambio posterior y el otro se guarda aquí.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
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
        <translation>Condición</translation>
    </message>
    <message>
        <source>Copy this group</source>
        <translation>Copiar este grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>ConditionGroups</name>
    <message>
        <source>Another group</source>
        <translation>Otro grupo</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>If all of these are true</source>
        <translation>Si se cumple todo esto</translation>
    </message>
    <message>
        <source>If this is true</source>
        <translation>Si se cumple esto</translation>
    </message>
    <message>
        <source>No condition yet: this group is left out.</source>
        <translation>Aún sin condición: este grupo no cuenta.</translation>
    </message>
    <message>
        <source>No condition: it holds for every ticket.</source>
        <translation>Sin condición: vale para todos los tickets.</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two groups of conditions</comment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Not: turn this condition round</source>
        <translation>No: invertir esta condición</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>name, as in List-Id</source>
        <translation>nombre, como List-Id</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Ver %n</numerusform>
            <numerusform>Ver los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>Tickets anteriores</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How we did</source>
        <translation>Qué tal lo hicimos</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Tickets vinculados</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Put somebody in copy</source>
        <translation>Poner a alguien en copia</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Consultado a</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ConversationHead</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>More for this ticket</source>
        <translation>Más acciones del ticket</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>CountingTab</name>
    <message>
        <source>Automatic replies</source>
        <translation>Respuestas automáticas</translation>
    </message>
    <message>
        <source>Forwarding to somebody else</source>
        <translation>Reenviar a otra persona</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No status of this desk pauses.</source>
        <translation>Ningún estado de esta mesa pausa.</translation>
    </message>
    <message>
        <source>Part of the time that is over</source>
        <translation>Parte del tiempo transcurrida</translation>
    </message>
    <message>
        <source>Some time before the end</source>
        <translation>Un tiempo antes del final</translation>
    </message>
    <message>
        <source>The time turns amber then, who has the ticket is told, and rules can act on it.</source>
        <translation>Entonces el tiempo se pone ámbar, se avisa a quien tiene el ticket y las reglas pueden actuar.</translation>
    </message>
    <message>
        <source>These statuses pause: {names}. What a status does is set on the page “Statuses”.</source>
        <translation>Estos estados pausan: {names}. Lo que hace un estado se fija en la página «Estados».</translation>
    </message>
    <message>
        <source>Time before the end</source>
        <translation>Tiempo antes del final</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>What an agent writes to the customer always counts; what machines send never does.</source>
        <translation>Lo que un agente escribe al cliente siempre cuenta; lo que envían las máquinas, nunca.</translation>
    </message>
    <message>
        <source>What counts as an answer</source>
        <translation>Qué cuenta como respuesta</translation>
    </message>
    <message>
        <source>What rests while the ticket waits</source>
        <translation>Qué descansa mientras el ticket espera</translation>
    </message>
    <message>
        <source>When a part of the time is over</source>
        <translation>Cuando pasa una parte del tiempo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Deskbell goes on, and nothing you saved is lost. This report helps to mend it:</source>
        <translation>Deskbell sigue funcionando y no se ha perdido nada de lo guardado. Este informe ayuda a corregir el fallo:</translation>
    </message>
    <message>
        <source>Open logs folder</source>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>Passwords and addresses were taken out. Nothing is sent by itself.</source>
        <translation>Se han quitado contraseñas y direcciones. No se envía nada por sí solo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>As 9–12, 13–17.</source>
        <translation>Como 9–12, 13–17.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>For example: stock-taking.</source>
        <translation>Por ejemplo: inventario.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Special hours</source>
        <translation>Horas especiales</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>Escribe las horas como 9–12, 13–17, en orden y sin solaparse.</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>A public holiday goes with its country; change it to be open on it.</source>
        <translation>Un festivo depende de su país; cámbialo para abrir ese día.</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Añadir días</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Añadir días…</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Cambiar un día</translation>
    </message>
    <message>
        <source>Change this day…</source>
        <translation>Cambiar este día…</translation>
    </message>
    <message>
        <source>Choose a day first.</source>
        <translation>Elige antes un día.</translation>
    </message>
    <message>
        <source>Closed on the public holidays of</source>
        <translation>Cerrado en los festivos de</translation>
    </message>
    <message>
        <source>Days in {year}</source>
        <translation>Días de {year}</translation>
    </message>
    <message>
        <source>Days that are not as usual</source>
        <translation>Días distintos de lo habitual</translation>
    </message>
    <message>
        <source>No day of this year is unusual. Choose a country, or add days of your own.</source>
        <translation>Ningún día de este año es distinto. Elige un país o añade días propios.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Quitar este día</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
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
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
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
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>It came back. {reason}</source>
        <translation>Ha sido devuelto. {reason}</translation>
    </message>
    <message>
        <source>Never sent: somebody gave it up.</source>
        <translation>Nunca se envió: alguien lo descartó.</translation>
    </message>
    <message>
        <source>Not sent yet. {reason}</source>
        <translation>Aún sin enviar. {reason}</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>No enviado. {reason}</translation>
    </message>
    <message>
        <source>Perhaps sent: the connection was lost at the last moment. Ask, or look in the sent folder.</source>
        <translation>Quizá enviado: la conexión se perdió en el último momento. Pregunta o mira en la carpeta de enviados.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <translation>
            <numerusform>Se envía en %n s</numerusform>
            <numerusform>Se envía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
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
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Parts of the department</source>
        <translation>Partes del departamento</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Save as new…</source>
        <translation>Guardar como nuevo…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>DepartmentEditor</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>Crear departamento</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>Arrastra una fila, o pulsa Alt y una flecha, para moverla.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Buscar un departamento</translation>
    </message>
    <message>
        <source>It comes back with its members and settings. Tickets and mailboxes stay where they went.</source>
        <translation>Vuelve con sus miembros y ajustes. Los tickets y buzones se quedan adonde fueron.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Make a second one when some people should see only some tickets, when topics have people of their own, or when answers should leave with different words and hours.</source>
        <translation>Crea un segundo cuando algunas personas deban ver solo ciertos tickets, cuando un tema tenga su propio equipo o cuando las respuestas deban salir con otros textos y horarios.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Departamento nuevo</translation>
    </message>
    <message>
        <source>One department is enough to begin with</source>
        <translation>Con un departamento basta para empezar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Save as new department</source>
        <translation>Guardar como departamento nuevo</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Mostrar archivados</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Use {name} again?</source>
        <translation>¿Volver a usar {name}?</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>Quién ve sus tickets</translation>
    </message>
</context>
<context>
    <name>DescribedPage</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach everybody at this desk.</source>
        <translation>
            <numerusform>%n cambio sin guardar: {names}. Afecta a todos en esta mesa.</numerusform>
            <numerusform>%n cambios sin guardar: {names}. Afectan a todos en esta mesa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved yet: {names}. They reach who works in {place}.</source>
        <translation>
            <numerusform>%n cambio sin guardar: {names}. Afecta a quienes trabajan en {place}.</numerusform>
            <numerusform>%n cambios sin guardar: {names}. Afectan a quienes trabajan en {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Customers see both names in your answers.</source>
        <translation>Los clientes ven ambos nombres en tus respuestas.</translation>
    </message>
    <message>
        <source>Folder for the desk</source>
        <translation>Carpeta para la mesa</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Se guarda en {path}</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>Type both names first.</source>
        <translation>Escribe primero ambos nombres.</translation>
    </message>
    <message>
        <source>What is your desk called?</source>
        <translation>¿Cómo se llama tu mesa de ayuda?</translation>
    </message>
    <message>
        <source>Your company or project</source>
        <translation>Tu empresa o proyecto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>DeskWiring</name>
    <message>
        <source>Back up this desk</source>
        <translation>Crear copia de esta mesa</translation>
    </message>
    <message>
        <source>Backed up to {name}.</source>
        <translation>Copia guardada en {name}.</translation>
    </message>
    <message>
        <source>Desks ({pattern})</source>
        <translation>Mesas ({pattern})</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation>Abrir otra mesa</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Assigned</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Contact blocked</source>
        <translation>Contacto bloqueado</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contacto modificado</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Cliente cambiado</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Campo modificado</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Macro run</source>
        <translation>Macro ejecutada</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>Marcado como spam</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved to the inbox</source>
        <translation>Movido a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Nota eliminada</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Participant added</source>
        <translation>Participante añadido</translation>
    </message>
    <message>
        <source>Participant removed</source>
        <translation>Participante quitado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Prioridad cambiada</translation>
    </message>
    <message>
        <source>Referral ended</source>
        <translation>Consulta terminada</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Separado de nuevo</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>Nivel de servicio cambiado</translation>
    </message>
    <message>
        <source>Service level follows its conditions again</source>
        <translation>El nivel de servicio vuelve a seguir sus condiciones</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Asunto cambiado</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Text corrected</source>
        <translation>Texto corregido</translation>
    </message>
    <message>
        <source>Words blacked out</source>
        <translation>Palabras tachadas</translation>
    </message>
</context>
<context>
    <name>DueNotifications</name>
    <message numerus="yes">
        <source>%Ln ticket(s) overdue</source>
        <translation>
            <numerusform>%Ln ticket vencido</numerusform>
            <numerusform>%Ln tickets vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Due soon: #{number}</source>
        <translation>Vence pronto: #{number}</translation>
    </message>
    <message>
        <source>Overdue: #{number}</source>
        <translation>Vencido: #{number}</translation>
    </message>
    <message>
        <source>Tickets are due soon</source>
        <translation>Hay tickets que vencen pronto</translation>
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
        <translation>Unidad de tiempo</translation>
    </message>
    <message>
        <source>Write a time such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>Escribe un tiempo como 30 min, 4 h o 1 d 2 h.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada cambió.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Probar…</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Note: what it is for</source>
        <translation>Nota: para qué sirve</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Rule is switched on</source>
        <translation>La regla está activada</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Stop anyway</source>
        <translation>Dejar de compartir igualmente</translation>
    </message>
    <message>
        <source>Stop sharing without these files?</source>
        <translation>¿Dejar de compartir sin estos archivos?</translation>
    </message>
    <message>
        <source>The desk meets the others there again.</source>
        <translation>La mesa vuelve a reunirse allí con las demás.</translation>
    </message>
    <message>
        <source>The folder is elsewhere…</source>
        <translation>La carpeta está en otro sitio…</translation>
    </message>
    <message>
        <source>Where is the shared folder now?</source>
        <translation>¿Dónde está ahora la carpeta compartida?</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message numerus="yes">
        <source>%Ln ticket(s) have nobody.</source>
        <translation>
            <numerusform>%Ln ticket no tiene agente.</numerusform>
            <numerusform>%Ln tickets no tienen agente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows the whole list again.</source>
        <translation>Esc vuelve a mostrar toda la lista.</translation>
    </message>
    <message>
        <source>Every ticket is answered or resolved.</source>
        <translation>Todos los tickets están respondidos o resueltos.</translation>
    </message>
    <message>
        <source>Everything has somebody</source>
        <translation>Todo tiene agente</translation>
    </message>
    <message>
        <source>Everything is answered. Rest a moment.</source>
        <translation>Todo está respondido. Descansa un momento.</translation>
    </message>
    <message>
        <source>Mail that arrives becomes a ticket.</source>
        <translation>Cada correo que llega se convierte en un ticket.</translation>
    </message>
    <message>
        <source>Mail that could be harmful waits here.</source>
        <translation>Aquí espera el correo que podría ser dañino.</translation>
    </message>
    <message>
        <source>New tickets without an agent appear here.</source>
        <translation>Aquí aparecen los tickets nuevos sin agente.</translation>
    </message>
    <message>
        <source>No spam</source>
        <translation>No hay spam</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>No hay tickets aquí</translation>
    </message>
    <message>
        <source>Nobody keeps you waiting</source>
        <translation>Nadie te hace esperar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Nothing is postponed</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Aún no hay nada resuelto</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>No tienes nada pendiente</translation>
    </message>
    <message>
        <source>Postponed tickets return by themselves.</source>
        <translation>Los tickets pospuestos vuelven por sí solos.</translation>
    </message>
    <message>
        <source>Resolved tickets stand here until closed.</source>
        <translation>Los tickets resueltos quedan aquí hasta que se cierran.</translation>
    </message>
    <message>
        <source>Show unassigned</source>
        <translation>Ver los sin asignar</translation>
    </message>
    <message>
        <source>Take the most urgent one, or rest a moment.</source>
        <translation>Toma el más urgente o descansa un momento.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>No se ha podido leer esta lista</translation>
    </message>
    <message>
        <source>Tickets here can be brought back.</source>
        <translation>Los tickets de aquí se pueden recuperar.</translation>
    </message>
    <message>
        <source>Tickets that wait for an answer stand here.</source>
        <translation>Aquí están los tickets que esperan una respuesta.</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try fewer words, or operators such as from: and tag:.</source>
        <translation>Prueba con menos palabras o con operadores como from: y tag:.</translation>
    </message>
    <message>
        <source>What you mark as spam goes here.</source>
        <translation>Aquí va lo que marcas como spam.</translation>
    </message>
    <message>
        <source>What you may look at stands elsewhere, such as in the settings.</source>
        <translation>Lo que puedes ver está en otro sitio, por ejemplo en los ajustes.</translation>
    </message>
    <message>
        <source>Your role shows no tickets</source>
        <translation>Tu rol no muestra tickets</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Somebody has switched your access off. Ask them if that is a mistake.</source>
        <translation>Alguien ha desactivado tu acceso. Pregunta si es un error.</translation>
    </message>
    <message>
        <source>You no longer have access to this desk</source>
        <translation>Ya no tienes acceso a esta mesa</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>EntryWidgets</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%n mensaje anterior</numerusform>
            <numerusform>%n mensajes anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s), show {step}</source>
        <translation>
            <numerusform>%n mensaje anterior, mostrar {step}</numerusform>
            <numerusform>%n mensajes anteriores, mostrar {step}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>A company needs a name.</source>
        <translation>Una empresa necesita un nombre.</translation>
    </message>
    <message>
        <source>A deputy&apos;s time cannot end before it begins.</source>
        <translation>La sustitución no puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>A desk meets in {folder} already. Ask its owner for an invitation, or choose another folder.</source>
        <translation>En {folder} ya se reúne una mesa. Pide una invitación a su propietario o elige otra carpeta.</translation>
    </message>
    <message>
        <source>A desk needs an owner. Make somebody else the owner first.</source>
        <translation>Una mesa necesita un propietario. Nombra antes a otra persona.</translation>
    </message>
    <message>
        <source>A file did not arrive as it was sent. It is sent again.</source>
        <translation>Un archivo no llegó como se envió. Se envía de nuevo.</translation>
    </message>
    <message>
        <source>A hidden recipient would have been shown, so the mail was not sent.</source>
        <translation>Se habría visto un destinatario oculto, así que el correo no se envió.</translation>
    </message>
    <message>
        <source>A machine wrote, and machines get no automatic answer.</source>
        <translation>Escribió una máquina, y las máquinas no reciben respuesta automática.</translation>
    </message>
    <message>
        <source>A macro cannot do this ({name}).</source>
        <translation>Una macro no puede hacer esto ({name}).</translation>
    </message>
    <message>
        <source>A macro does not run another one.</source>
        <translation>Una macro no ejecuta otra.</translation>
    </message>
    <message>
        <source>A mailbox folder cannot be called {name}.</source>
        <translation>Una carpeta del buzón no puede llamarse {name}.</translation>
    </message>
    <message>
        <source>A master password needs at least one character.</source>
        <translation>La contraseña maestra necesita al menos un carácter.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nombre necesita al menos una letra.</translation>
    </message>
    <message>
        <source>A newer Deskbell wrote it; after an update it can be looked at again.</source>
        <translation>Lo escribió un Deskbell más nuevo; tras actualizar se puede volver a mirar.</translation>
    </message>
    <message>
        <source>A password has at most {most} characters.</source>
        <translation>Una contraseña tiene como mucho {most} caracteres.</translation>
    </message>
    <message>
        <source>A password may have at most {longest} characters.</source>
        <translation>Una contraseña puede tener como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>A password needs at least {shortest} characters.</source>
        <translation>Una contraseña necesita al menos {shortest} caracteres.</translation>
    </message>
    <message>
        <source>A photo may have {limit} MB at most.</source>
        <translation>Una foto puede tener como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>A photo must be a PNG or JPEG picture.</source>
        <translation>La foto debe ser una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>A pooler stands before the server: computers ask for news every few seconds.</source>
        <translation>Delante del servidor hay un distribuidor de conexiones (pooler): los equipos preguntan por novedades cada pocos segundos.</translation>
    </message>
    <message>
        <source>A status of one&apos;s own cannot be new or postponed.</source>
        <translation>Un estado propio no puede ser «nuevo» ni «pospuesto».</translation>
    </message>
    <message>
        <source>A subject needs at least one word.</source>
        <translation>Un asunto necesita al menos una palabra.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Una etiqueta necesita al menos una letra o cifra.</translation>
    </message>
    <message>
        <source>A value is not what belongs there.</source>
        <translation>Un valor no es el que corresponde.</translation>
    </message>
    <message>
        <source>Act {number}</source>
        <translation>Acción {number}</translation>
    </message>
    <message>
        <source>Agents cannot be chosen in this way ({method}).</source>
        <translation>No se puede elegir agentes de este modo ({method}).</translation>
    </message>
    <message>
        <source>An address that we never wrote to gets one automatic mail a day.</source>
        <translation>Una dirección a la que nunca escribimos recibe un correo automático al día.</translation>
    </message>
    <message>
        <source>An invitation needs a password.</source>
        <translation>Una invitación necesita contraseña.</translation>
    </message>
    <message>
        <source>An owner owns the whole desk, never a single department.</source>
        <translation>Un propietario lo es de toda la mesa, nunca de un solo departamento.</translation>
    </message>
    <message>
        <source>Another computer does the desk’s work now.</source>
        <translation>Ahora hace el trabajo de la mesa otro equipo.</translation>
    </message>
    <message>
        <source>Another desk is in this database already. Choose another database.</source>
        <translation>En esta base de datos ya hay otra mesa. Elige otra base de datos.</translation>
    </message>
    <message>
        <source>Another desk meets at {where} now. Nothing was exchanged.</source>
        <translation>En {where} se reúne ahora otra mesa. No se ha intercambiado nada.</translation>
    </message>
    <message>
        <source>Another desk meets in {folder}, not this one.</source>
        <translation>En {folder} se reúne otra mesa, no esta.</translation>
    </message>
    <message>
        <source>At most {limit} days can be set at once, the first one first.</source>
        <translation>Se pueden fijar como mucho {limit} días a la vez, el primero primero.</translation>
    </message>
    <message>
        <source>Choose one department or one agent.</source>
        <translation>Elige un departamento o un agente.</translation>
    </message>
    <message>
        <source>Choose until when ticket {number} sleeps.</source>
        <translation>Elige hasta cuándo se pospone el ticket {number}.</translation>
    </message>
    <message>
        <source>Choose where the open tickets of {name} go.</source>
        <translation>Elige adónde van los tickets abiertos de {name}.</translation>
    </message>
    <message>
        <source>Condition {number}</source>
        <translation>Condición {number}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Copies of the server are read from where they are up to date.</source>
        <translation>Las copias del servidor se leen cuando están al día.</translation>
    </message>
    <message>
        <source>Deskbell may not write in {folder}. Your changes stay on this computer until it may.</source>
        <translation>Deskbell no puede escribir en {folder}. Tus cambios se quedan en este equipo hasta que pueda.</translation>
    </message>
    <message>
        <source>Everybody may use this database. This line closes it: {line}</source>
        <translation>Cualquiera puede usar esta base de datos. Esta línea la cierra: {line}</translation>
    </message>
    <message>
        <source>Files of the computer {device} are missing from {file} on. They may still be on their way.</source>
        <translation>Faltan archivos del equipo {device} a partir de {file}. Puede que aún estén en camino.</translation>
    </message>
    <message>
        <source>Fill in {fields} first.</source>
        <translation>Rellena antes {fields}.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>In two years nobody would be there once. Set some hours.</source>
        <translation>En dos años no habría nadie ni una vez. Fija algunas horas.</translation>
    </message>
    <message>
        <source>It belongs to another agent alone.</source>
        <translation>Pertenece solo a otro agente.</translation>
    </message>
    <message>
        <source>It belongs to another desk.</source>
        <translation>Pertenece a otra mesa.</translation>
    </message>
    <message>
        <source>It claims to come from another computer than the one that sent it.</source>
        <translation>Dice venir de un equipo distinto del que lo envió.</translation>
    </message>
    <message>
        <source>It could not be read ({error}).</source>
        <translation>No se ha podido leer ({error}).</translation>
    </message>
    <message>
        <source>It is about something that has not arrived here. It is looked at again when that comes.</source>
        <translation>Trata de algo que aún no ha llegado aquí. Se mirará de nuevo cuando llegue.</translation>
    </message>
    <message>
        <source>It is not encrypted, on a desk where everything has to be.</source>
        <translation>No está cifrado, en una mesa donde todo tiene que estarlo.</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <translation>No está completo.</translation>
    </message>
    <message>
        <source>It says that another computer did it.</source>
        <translation>Dice que lo hizo otro equipo.</translation>
    </message>
    <message>
        <source>It says that somebody else did it.</source>
        <translation>Dice que lo hizo otra persona.</translation>
    </message>
    <message>
        <source>It was let in already.</source>
        <translation>Ya se dejó entrar.</translation>
    </message>
    <message>
        <source>It was written by a clock that is ahead. It is taken in when its time has come ({until}).</source>
        <translation>Lo escribió un reloj adelantado. Se acepta cuando llegue su hora ({until}).</translation>
    </message>
    <message>
        <source>It was written by a newer Deskbell.</source>
        <translation>Lo escribió un Deskbell más nuevo.</translation>
    </message>
    <message>
        <source>It was written here before your rights for it ended, and could not be sent any more.</source>
        <translation>Se escribió aquí antes de que terminaran tus derechos y ya no se pudo enviar.</translation>
    </message>
    <message>
        <source>It was written on a computer that had been removed from the desk.</source>
        <translation>Se escribió en un equipo que había sido retirado de la mesa.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than the agent has.</source>
        <translation>Daría a alguien más derechos de los que tiene el agente.</translation>
    </message>
    <message>
        <source>It would give somebody more rights than {agent} has.</source>
        <translation>Daría a alguien más derechos de los que tiene {agent}.</translation>
    </message>
    <message>
        <source>Its content is not what a Deskbell writes.</source>
        <translation>Su contenido no es lo que escribe un Deskbell.</translation>
    </message>
    <message>
        <source>No agent has this address. Add the agent first.</source>
        <translation>Ningún agente tiene esta dirección. Añade antes al agente.</translation>
    </message>
    <message>
        <source>No desk meets in {folder}: the file hub.json is missing there. Nothing was changed on this computer.</source>
        <translation>En {folder} no se reúne ninguna mesa: falta el archivo hub.json. No se ha cambiado nada en este equipo.</translation>
    </message>
    <message>
        <source>No secure connection to {host}. Check the port and the kind of security.</source>
        <translation>No hay conexión segura con {host}. Comprueba el puerto y el tipo de seguridad.</translation>
    </message>
    <message>
        <source>Nobody can deactivate themselves. Ask a colleague.</source>
        <translation>Nadie puede desactivarse a sí mismo. Pídeselo a un compañero.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves.</source>
        <translation>Nadie puede sustituirse a sí mismo.</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask a colleague.</source>
        <translation>Nadie cambia su propio rol. Pídeselo a un compañero.</translation>
    </message>
    <message>
        <source>Nobody could be found for it.</source>
        <translation>No se encontró a nadie para ello.</translation>
    </message>
    <message>
        <source>Nobody is written to from spam or trash.</source>
        <translation>Desde spam o papelera no se escribe a nadie.</translation>
    </message>
    <message>
        <source>Nobody known here signed the file {file}. It is tried again when the people of the desk change.</source>
        <translation>Nadie conocido aquí firmó el archivo {file}. Se reintenta cuando cambien las personas de la mesa.</translation>
    </message>
    <message>
        <source>Nobody reads mail at that address.</source>
        <translation>Nadie lee el correo de esa dirección.</translation>
    </message>
    <message>
        <source>Not possible ({code}).</source>
        <translation>No es posible ({code}).</translation>
    </message>
    <message>
        <source>Nothing called {value} sets rules off.</source>
        <translation>Nada llamado {value} pone en marcha reglas.</translation>
    </message>
    <message>
        <source>Nothing of it could be read, so it cannot be let in.</source>
        <translation>No se pudo leer nada, así que no se puede dejar entrar.</translation>
    </message>
    <message>
        <source>Nothing of that stands in this message.</source>
        <translation>Nada de eso figura en este mensaje.</translation>
    </message>
    <message>
        <source>Nothing of the desk has arrived at {where} yet. Let the folder fill itself, then try again.</source>
        <translation>Todavía no ha llegado nada de la mesa a {where}. Deja que la carpeta se llene y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>On the server, marks of pushes take {batch}, records of what moved {gone}, what was refused {quarantine} and files {blob_part}.</source>
        <translation>En el servidor, las marcas de envíos ocupan {batch}, los registros de lo trasladado {gone}, lo rechazado {quarantine} y los archivos {blob_part}.</translation>
    </message>
    <message>
        <source>Only an owner can do this to an owner, or make one.</source>
        <translation>Solo un propietario puede hacer esto a otro, o nombrarlo.</translation>
    </message>
    <message>
        <source>Only an owner may change this.</source>
        <translation>Solo un propietario puede cambiar esto.</translation>
    </message>
    <message>
        <source>Only the desk itself, or somebody with more rights, writes this.</source>
        <translation>Esto solo lo escribe la propia mesa o alguien con más derechos.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be erased for good.</source>
        <translation>Solo se puede borrar definitivamente lo que está en la papelera.</translation>
    </message>
    <message>
        <source>Others work at this desk, so you need a password. It can go when you are alone again.</source>
        <translation>Otros trabajan en esta mesa, así que necesitas una contraseña. Podrás quitarla cuando vuelvas a estar en solitario.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} has known holes. Bring the server up to date.</source>
        <translation>PostgreSQL {version} tiene fallos de seguridad conocidos. Actualiza el servidor.</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old. Deskbell needs 15 or newer.</source>
        <translation>PostgreSQL {version} es demasiado antiguo. Deskbell necesita la versión 15 o posterior.</translation>
    </message>
    <message>
        <source>Receiving works.</source>
        <translation>La recepción funciona.</translation>
    </message>
    <message>
        <source>Rights have changed meanwhile. It is sent again with the new ones.</source>
        <translation>Los derechos han cambiado entretanto. Se envía de nuevo con los nuevos.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Regla {number}</translation>
    </message>
    <message>
        <source>Say to whom the mail goes.</source>
        <translation>Indica a quién va el correo.</translation>
    </message>
    <message>
        <source>Sending works.</source>
        <translation>El envío funciona.</translation>
    </message>
    <message>
        <source>Somebody added the rule {policy} to the table {table}.</source>
        <translation>Alguien añadió la política {policy} a la tabla {table}.</translation>
    </message>
    <message>
        <source>Somebody changed this file, or wrote it in another’s name.</source>
        <translation>Alguien cambió este archivo o lo escribió en nombre de otro.</translation>
    </message>
    <message>
        <source>Somebody has changed the same thing since ({field}), so nothing was taken back.</source>
        <translation>Alguien ha cambiado lo mismo después ({field}), así que no se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Something went wrong that Deskbell did not expect. The log tells more.</source>
        <translation>Ha ocurrido un fallo que Deskbell no esperaba. El registro dice más.</translation>
    </message>
    <message>
        <source>Sync failed in a way that Deskbell did not expect ({text}).</source>
        <translation>La sincronización falló de un modo que Deskbell no esperaba ({text}).</translation>
    </message>
    <message>
        <source>Take tickets here with “To solve”: ticket {number} is not yours.</source>
        <translation>Toma tickets aquí con «Por resolver»: el ticket {number} no es tuyo.</translation>
    </message>
    <message>
        <source>Tell the program that fills this folder to keep {folder} always on this computer, and on every other one.</source>
        <translation>Indica al programa que llena esta carpeta que mantenga {folder} siempre en este equipo y en todos los demás.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail about this ticket.</source>
        <translation>Esa dirección ya recibió bastante correo automático de este ticket.</translation>
    </message>
    <message>
        <source>That address has had enough automatic mail.</source>
        <translation>Esa dirección ya recibió bastante correo automático.</translation>
    </message>
    <message>
        <source>That address is ours.</source>
        <translation>Esa dirección es nuestra.</translation>
    </message>
    <message>
        <source>That is the password you have. Choose another one.</source>
        <translation>Esa es la contraseña que ya tienes. Elige otra.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Take several words that belong to nobody.</source>
        <translation>Es demasiado fácil de adivinar. Usa varias palabras que no pertenezcan a nadie.</translation>
    </message>
    <message>
        <source>That person is blocked.</source>
        <translation>Esa persona está bloqueada.</translation>
    </message>
    <message>
        <source>That was too much at once for the server.</source>
        <translation>Fue demasiado de una vez para el servidor.</translation>
    </message>
    <message>
        <source>The agent may not do this.</source>
        <translation>El agente no puede hacer esto.</translation>
    </message>
    <message>
        <source>The agent may not see this ticket.</source>
        <translation>El agente no puede ver este ticket.</translation>
    </message>
    <message>
        <source>The attachment on this computer has changed since it came and was not sent.</source>
        <translation>El adjunto en este equipo ha cambiado desde que llegó y no se ha enviado.</translation>
    </message>
    <message>
        <source>The backup lacks {name}, so it cannot be restored.</source>
        <translation>A la copia de seguridad le falta {name}, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged.</source>
        <translation>La copia de seguridad {path} está dañada.</translation>
    </message>
    <message>
        <source>The certificate of the computer that wrote it had ended.</source>
        <translation>El certificado del equipo que lo escribió había vencido.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid, so nothing was sent to it. Check the server&apos;s name.</source>
        <translation>El certificado de {host} no es válido, así que no se le ha enviado nada. Comprueba el nombre del servidor.</translation>
    </message>
    <message>
        <source>The clock of a status runs, pauses or stops.</source>
        <translation>El reloj de un estado corre, se pausa o se detiene.</translation>
    </message>
    <message>
        <source>The clock of this computer is ahead. Set it, then everything is sent.</source>
        <translation>El reloj de este equipo va adelantado. Póngalo en hora y todo se enviará.</translation>
    </message>
    <message>
        <source>The conditions of this rule do not hold here, so it did nothing.</source>
        <translation>Las condiciones de esta regla no se cumplen aquí, así que no hizo nada.</translation>
    </message>
    <message>
        <source>The connection does without channel binding, as poolers need it. The certificate is checked.</source>
        <translation>La conexión prescinde de la vinculación al canal, como exigen los poolers. El certificado se comprueba.</translation>
    </message>
    <message>
        <source>The connection is encrypted and the server has proved who it is.</source>
        <translation>La conexión está cifrada y el servidor ha demostrado quién es.</translation>
    </message>
    <message>
        <source>The connection to {host} is not encrypted.</source>
        <translation>La conexión con {host} no está cifrada.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be encrypted. Deskbell does not send passwords and tickets that way.</source>
        <translation>La conexión con {host} no estaría cifrada. Deskbell no envía así contraseñas ni tickets.</translation>
    </message>
    <message>
        <source>The customer has no other ticket alike.</source>
        <translation>El cliente no tiene otro ticket parecido.</translation>
    </message>
    <message>
        <source>The department was open.</source>
        <translation>El departamento estaba abierto.</translation>
    </message>
    <message>
        <source>The department {name} is archived.</source>
        <translation>El departamento {name} está archivado.</translation>
    </message>
    <message>
        <source>The desk can meet here, in a folder {folder} that is made for it.</source>
        <translation>La mesa puede reunirse aquí, en una carpeta {folder} que se crea para ella.</translation>
    </message>
    <message>
        <source>The desk can meet here: {version}.</source>
        <translation>La mesa puede reunirse aquí: {version}.</translation>
    </message>
    <message>
        <source>The desk file is damaged. Restore your last backup, or ask for help.</source>
        <translation>El archivo de la mesa está dañado. Restaura tu última copia de seguridad o pide ayuda.</translation>
    </message>
    <message>
        <source>The desk has moved. Ask its owner for a new invitation; what you have not sent is kept.</source>
        <translation>La mesa se ha trasladado. Pide una nueva invitación a su propietario; lo que no has enviado se conserva.</translation>
    </message>
    <message>
        <source>The desk has written to enough unknown addresses this hour.</source>
        <translation>La mesa ya escribió a bastantes direcciones desconocidas esta hora.</translation>
    </message>
    <message>
        <source>The desk is busy with something long. Try again in a moment.</source>
        <translation>La mesa está ocupada con una tarea larga. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The desk on the server is of an older version ({version}). Its owner has to bring it up to date.</source>
        <translation>La mesa del servidor es de una versión anterior ({version}). Su propietario tiene que actualizarla.</translation>
    </message>
    <message>
        <source>The desk would have no owner any more.</source>
        <translation>La mesa se quedaría sin propietario.</translation>
    </message>
    <message>
        <source>The disk failed. Check it first, and back the desk up elsewhere.</source>
        <translation>El disco ha fallado. Compruébalo primero y guarda una copia de la mesa en otro sitio.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>El disco está lleno. No se ha perdido nada; libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The fate of this mail is known already.</source>
        <translation>Ya se sabe qué pasó con este correo.</translation>
    </message>
    <message>
        <source>The field {name} needs at least one choice.</source>
        <translation>El campo {name} necesita al menos una opción.</translation>
    </message>
    <message>
        <source>The file hub.json in {folder} cannot be read. It may still be on its way; nothing was changed on this computer.</source>
        <translation>No se puede leer el archivo hub.json de {folder}. Puede que aún esté en camino; no se ha cambiado nada en este equipo.</translation>
    </message>
    <message>
        <source>The file is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>Falta el archivo en la carpeta de archivos de la mesa ({name}).</translation>
    </message>
    <message>
        <source>The file {file} belongs to another desk and is left alone.</source>
        <translation>El archivo {file} es de otra mesa y no se toca.</translation>
    </message>
    <message>
        <source>The file {file} in the folder is not whole. It is tried again.</source>
        <translation>El archivo {file} de la carpeta no está completo. Se reintentará.</translation>
    </message>
    <message>
        <source>The file {file} was written in the name of another computer. It was not applied.</source>
        <translation>El archivo {file} se escribió en nombre de otro equipo. No se ha aplicado.</translation>
    </message>
    <message>
        <source>The folder {folder} is empty. If it is on a drive or in a cloud, that is probably not connected yet. Nothing was changed on this computer.</source>
        <translation>La carpeta {folder} está vacía. Si está en una unidad o en la nube, probablemente aún no esté conectada. No se ha cambiado nada en este equipo.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Is the drive connected and are you signed in to it? Nothing was changed on this computer.</source>
        <translation>La carpeta {folder} no está. ¿Está conectada la unidad y has iniciado sesión en ella? No se ha cambiado nada en este equipo.</translation>
    </message>
    <message>
        <source>The folder {folder} stopped answering ({reason}). Your changes stay on this computer.</source>
        <translation>La carpeta {folder} ha dejado de responder ({reason}). Tus cambios se quedan en este equipo.</translation>
    </message>
    <message>
        <source>The folder {folder} was made by a newer Deskbell. Please update this computer; your work is kept.</source>
        <translation>La carpeta {folder} la creó un Deskbell más nuevo. Actualiza este equipo; tu trabajo se conserva.</translation>
    </message>
    <message>
        <source>The folder {name} is too long or too deep. Five levels are the most.</source>
        <translation>La carpeta {name} es demasiado larga o profunda. Cinco niveles son el máximo.</translation>
    </message>
    <message>
        <source>The function {name} is open to everybody.</source>
        <translation>La función {name} está abierta a todos.</translation>
    </message>
    <message>
        <source>The keys of the shared desk are not on this computer. Ask for a new invitation, or use the recovery key.</source>
        <translation>Las claves de la mesa compartida no están en este equipo. Pide una nueva invitación o usa la clave de recuperación.</translation>
    </message>
    <message>
        <source>The log can be written as CSV or JSON, not as {format}.</source>
        <translation>El registro se puede guardar como CSV o JSON, no como {format}.</translation>
    </message>
    <message>
        <source>The login may not do this on the server ({reason}).</source>
        <translation>Este usuario no puede hacer esto en el servidor ({reason}).</translation>
    </message>
    <message>
        <source>The login {login} may do more on the server than an agent needs.</source>
        <translation>El usuario {login} puede hacer en el servidor más de lo que necesita un agente.</translation>
    </message>
    <message>
        <source>The login {login} stands above the desk’s rules.</source>
        <translation>El usuario {login} está por encima de las reglas de la mesa.</translation>
    </message>
    <message>
        <source>The login {user} may not make roles and tables in this database. Use the one that owns it.</source>
        <translation>El usuario {user} no puede crear roles y tablas en esta base de datos. Usa el que es su dueño.</translation>
    </message>
    <message>
        <source>The mail is already on its way, so it cannot be taken back.</source>
        <translation>El correo ya está en camino y no se puede recuperar.</translation>
    </message>
    <message>
        <source>The mail is larger than the server accepts.</source>
        <translation>El correo es más grande de lo que admite el servidor.</translation>
    </message>
    <message>
        <source>The mail is too old for an automatic answer.</source>
        <translation>El correo es demasiado antiguo para una respuesta automática.</translation>
    </message>
    <message>
        <source>The mailbox has no folder {folder}.</source>
        <translation>El buzón no tiene ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>The mailbox {address} lacks its server.</source>
        <translation>Al buzón {address} le falta el servidor.</translation>
    </message>
    <message>
        <source>The other program could not be reached.</source>
        <translation>No se pudo contactar con el otro programa.</translation>
    </message>
    <message>
        <source>The other program did not take the message.</source>
        <translation>El otro programa no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>The other program sent us elsewhere, which is not followed.</source>
        <translation>El otro programa nos envió a otro sitio, y eso no se sigue.</translation>
    </message>
    <message>
        <source>The other program was in trouble.</source>
        <translation>El otro programa tenía problemas.</translation>
    </message>
    <message>
        <source>The others use a newer Deskbell. Update this one; your work is kept and sent afterwards.</source>
        <translation>Los demás usan un Deskbell más nuevo. Actualiza este; tu trabajo se conserva y se enviará después.</translation>
    </message>
    <message>
        <source>The owner&apos;s role holds every right and cannot be changed.</source>
        <translation>El rol de propietario tiene todos los permisos y no se puede cambiar.</translation>
    </message>
    <message>
        <source>The password of this mailbox is not on this computer. Enter it in the settings.</source>
        <translation>La contraseña de este buzón no está en este equipo. Escríbela en los ajustes.</translation>
    </message>
    <message>
        <source>The password of this mailbox was shared with another state of this computer’s keys. Ask for it to be shared again.</source>
        <translation>La contraseña de este buzón se compartió con otro estado de las claves de este equipo. Pide que la compartan de nuevo.</translation>
    </message>
    <message>
        <source>The password vault is locked. Enter the master password.</source>
        <translation>El almacén de contraseñas está bloqueado. Escribe la contraseña maestra.</translation>
    </message>
    <message>
        <source>The password vault was made by a newer Deskbell.</source>
        <translation>El almacén de contraseñas se creó con un Deskbell más reciente.</translation>
    </message>
    <message>
        <source>The password vault {path} is damaged.</source>
        <translation>El almacén de contraseñas {path} está dañado.</translation>
    </message>
    <message>
        <source>The passwords were kept in {stored}, but this session offers {now}. Enter them again.</source>
        <translation>Las contraseñas se guardaron en {stored}, pero esta sesión ofrece {now}. Escríbelas de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>No se ha podido guardar la imagen en {path}.</translation>
    </message>
    <message>
        <source>The public holidays of {country} {region} are not known.</source>
        <translation>No se conocen los festivos de {country} {region}.</translation>
    </message>
    <message>
        <source>The right {permission} cannot be given this far ({scope}).</source>
        <translation>El permiso {permission} no se puede dar con ese alcance ({scope}).</translation>
    </message>
    <message>
        <source>The role {name} is still held ({n}). Give its holders another one first.</source>
        <translation>El rol {name} aún está en uso ({n}). Da antes otro a quienes lo tienen.</translation>
    </message>
    <message>
        <source>The role {role} may do more than it should.</source>
        <translation>El rol {role} puede hacer más de lo debido.</translation>
    </message>
    <message>
        <source>The rule does nothing yet. Add what it does.</source>
        <translation>La regla aún no hace nada. Añade lo que hace.</translation>
    </message>
    <message>
        <source>The rule failed for a reason that stands in the log.</source>
        <translation>La regla falló por un motivo que está en el registro.</translation>
    </message>
    <message>
        <source>The rule {name} is not one that is started by hand.</source>
        <translation>La regla {name} no se inicia a mano.</translation>
    </message>
    <message>
        <source>The rule {name} is switched off.</source>
        <translation>La regla {name} está desactivada.</translation>
    </message>
    <message>
        <source>The server announces nothing, as it was told: computers ask for news every few seconds.</source>
        <translation>El servidor no anuncia nada, como se le pidió: los equipos preguntan por novedades cada pocos segundos.</translation>
    </message>
    <message>
        <source>The server belongs to an older Deskbell. Its owner has to bring it up to date first.</source>
        <translation>El servidor es de un Deskbell más antiguo. Su propietario tiene que actualizarlo antes.</translation>
    </message>
    <message>
        <source>The server cannot send to addresses with letters beyond a to z.</source>
        <translation>El servidor no puede enviar a direcciones con letras fuera de la a a la z.</translation>
    </message>
    <message>
        <source>The server could not do this ({reason}).</source>
        <translation>El servidor no ha podido hacerlo ({reason}).</translation>
    </message>
    <message>
        <source>The server does not accept the identity of this computer.</source>
        <translation>El servidor no acepta la identidad de este equipo.</translation>
    </message>
    <message>
        <source>The server does not answer ({reason}).</source>
        <translation>El servidor no responde ({reason}).</translation>
    </message>
    <message>
        <source>The server does not know this kind of row.</source>
        <translation>El servidor no conoce este tipo de fila.</translation>
    </message>
    <message>
        <source>The server does not let this mailbox send as this address. {text}</source>
        <translation>El servidor no permite que este buzón envíe con esta dirección. {text}</translation>
    </message>
    <message>
        <source>The server has no database {database}.</source>
        <translation>El servidor no tiene ninguna base de datos {database}.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {version}.</source>
        <translation>El servidor es PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>The server is busy. Deskbell tries again by itself. {text}</source>
        <translation>El servidor está ocupado. Deskbell lo reintenta por sí solo. {text}</translation>
    </message>
    <message>
        <source>The server is on this computer; nothing leaves it.</source>
        <translation>El servidor está en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <source>The server refused a recipient. {text}</source>
        <translation>El servidor ha rechazado a un destinatario. {text}</translation>
    </message>
    <message>
        <source>The server refused the login {user}. Check login and password.</source>
        <translation>El servidor rechazó al usuario {user}. Comprueba usuario y contraseña.</translation>
    </message>
    <message>
        <source>The server refused the mail. {text}</source>
        <translation>El servidor ha rechazado el correo. {text}</translation>
    </message>
    <message>
        <source>The server refused. {text}</source>
        <translation>El servidor ha rechazado la operación. {text}</translation>
    </message>
    <message>
        <source>The server {host} cannot take this mail&apos;s letters.</source>
        <translation>El servidor {host} no admite los caracteres de este correo.</translation>
    </message>
    <message>
        <source>The server {host} could not prove who it is ({reason}). Choose the file of its certificate, or ask who looks after it.</source>
        <translation>El servidor {host} no ha podido demostrar quién es ({reason}). Elige el archivo de su certificado o pregunta a quien lo cuida.</translation>
    </message>
    <message>
        <source>The server {host} does not offer encrypted connections. Ask who looks after it to switch TLS on.</source>
        <translation>El servidor {host} no ofrece conexiones cifradas. Pide a quien lo cuida que active TLS.</translation>
    </message>
    <message>
        <source>The server’s address cannot be understood ({reason}).</source>
        <translation>No se entiende la dirección del servidor ({reason}).</translation>
    </message>
    <message>
        <source>The service level promises nothing yet. Fill in at least one time.</source>
        <translation>El nivel de servicio aún no promete nada. Rellena al menos un tiempo.</translation>
    </message>
    <message>
        <source>The service level {name} is switched off.</source>
        <translation>El nivel de servicio {name} está desactivado.</translation>
    </message>
    <message>
        <source>The shortcut {name} belongs to “{other}” already.</source>
        <translation>El atajo {name} ya pertenece a «{other}».</translation>
    </message>
    <message>
        <source>The shortcut {name} must be one word of at most 32 letters.</source>
        <translation>El atajo {name} debe ser una palabra de 32 letras como mucho.</translation>
    </message>
    <message>
        <source>The status {name} is built in and stays.</source>
        <translation>El estado {name} está incorporado y permanece.</translation>
    </message>
    <message>
        <source>The stored mail is damaged on disk ({name}).</source>
        <translation>El correo guardado está dañado en el disco ({name}).</translation>
    </message>
    <message>
        <source>The stored mail is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>Falta el correo guardado en la carpeta de archivos de la mesa ({name}).</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked. Unlock it and try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused. {text}</source>
        <translation>El llavero del sistema ha rechazado la operación. {text}</translation>
    </message>
    <message>
        <source>The table {table} does not keep people to their own rows.</source>
        <translation>La tabla {table} no limita a cada uno a sus propias filas.</translation>
    </message>
    <message>
        <source>The work beside the window failed. The log tells more.</source>
        <translation>Ha fallado una tarea en segundo plano. El registro dice más.</translation>
    </message>
    <message>
        <source>There are business hours called {name} already.</source>
        <translation>Ya hay un horario laboral llamado {name}.</translation>
    </message>
    <message>
        <source>There are no drafts of the kind {kind}.</source>
        <translation>No hay borradores del tipo {kind}.</translation>
    </message>
    <message>
        <source>There are no fields of the kind {kind}.</source>
        <translation>No hay campos del tipo {kind}.</translation>
    </message>
    <message>
        <source>There are no saved texts of the kind {name}.</source>
        <translation>No hay textos guardados del tipo {name}.</translation>
    </message>
    <message>
        <source>There are other files in {folder}. Choose a new or empty folder.</source>
        <translation>Hay otros archivos en {folder}. Elige una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>There is a department {name} already.</source>
        <translation>Ya existe un departamento {name}.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>Ya existe un campo {name}.</translation>
    </message>
    <message>
        <source>There is a password vault already.</source>
        <translation>Ya existe un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>There is a role {name} already.</source>
        <translation>Ya existe un rol {name}.</translation>
    </message>
    <message>
        <source>There is a service level {name} already.</source>
        <translation>Ya hay un nivel de servicio {name}.</translation>
    </message>
    <message>
        <source>There is a status {name} already.</source>
        <translation>Ya existe un estado {name}.</translation>
    </message>
    <message>
        <source>There is a tag {name} already. Merge the two instead.</source>
        <translation>Ya existe una etiqueta {name}. Mejor une las dos.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>No existe la copia de seguridad {path}.</translation>
    </message>
    <message>
        <source>There is no desk on this server yet.</source>
        <translation>Todavía no hay ninguna mesa en este servidor.</translation>
    </message>
    <message>
        <source>There is no desk {path}.</source>
        <translation>No existe la mesa {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no letter of the kind {name}.</source>
        <translation>No hay ninguna carta del tipo {name}.</translation>
    </message>
    <message>
        <source>There is no mailbox to send from. Connect one in the settings.</source>
        <translation>No hay ningún buzón desde el que enviar. Conecta uno en los ajustes.</translation>
    </message>
    <message>
        <source>There is no password vault yet. Choose a master password.</source>
        <translation>Aún no hay almacén de contraseñas. Elige una contraseña maestra.</translation>
    </message>
    <message>
        <source>There is no priority {priority}.</source>
        <translation>No existe la prioridad {priority}.</translation>
    </message>
    <message>
        <source>There is no right {permission} to give.</source>
        <translation>No hay ningún permiso {permission} que dar.</translation>
    </message>
    <message>
        <source>There is no room left in {folder}. Your changes stay on this computer until there is.</source>
        <translation>No queda espacio en {folder}. Tus cambios se quedan en este equipo hasta que lo haya.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check its name, or whether this computer is online.</source>
        <translation>No existe el servidor {host}. Comprueba su nombre o si este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>No existe el ajuste {key}.</translation>
    </message>
    <message>
        <source>There is no time zone {name}.</source>
        <translation>No existe la zona horaria {name}.</translation>
    </message>
    <message>
        <source>There is no variable {name}. Choose one from the menu.</source>
        <translation>No existe la variable {name}. Elige una del menú.</translation>
    </message>
    <message>
        <source>There is no {name} at this desk. Make it, or change the rules.</source>
        <translation>No hay {name} en esta mesa. Créalo o cambia las reglas.</translation>
    </message>
    <message>
        <source>These are not rules: line {line}, column {column} cannot be read.</source>
        <translation>Esto no son reglas: la línea {line}, columna {column} no se puede leer.</translation>
    </message>
    <message>
        <source>These rules would set each other off for ever: {rules}.</source>
        <translation>Estas reglas se activarían unas a otras sin fin: {rules}.</translation>
    </message>
    <message>
        <source>This cannot be done to a message of this kind ({kind}).</source>
        <translation>Esto no se puede hacer con un mensaje de este tipo ({kind}).</translation>
    </message>
    <message>
        <source>This cannot be done to several tickets at once ({name}).</source>
        <translation>Esto no se puede hacer con varios tickets a la vez ({name}).</translation>
    </message>
    <message>
        <source>This computer has no key yet for those who should read this. It is sent as soon as an owner’s computer was here.</source>
        <translation>Este equipo aún no tiene clave para quienes deben leer esto. Se enviará en cuanto haya estado aquí un equipo de un propietario.</translation>
    </message>
    <message>
        <source>This computer was taken out of the desk. Ask the owner for a new invitation.</source>
        <translation>Este equipo fue retirado de la mesa. Pide al propietario una nueva invitación.</translation>
    </message>
    <message>
        <source>This customer cannot be asked: they were asked lately, write from a machine or have no address.</source>
        <translation>No se puede preguntar a este cliente: ya se le preguntó hace poco, escribe desde una máquina o no tiene dirección.</translation>
    </message>
    <message>
        <source>This desk file is an older copy, or is in use on another computer too. It goes on as a computer of its own; nothing is lost.</source>
        <translation>Este archivo de la mesa es una copia anterior o se usa también en otro equipo. Continúa como un equipo propio; no se pierde nada.</translation>
    </message>
    <message>
        <source>This desk has nothing called {name}. Nothing was imported.</source>
        <translation>En esta mesa no hay nada llamado {name}. No se importó nada.</translation>
    </message>
    <message>
        <source>This desk is being synchronized by another program right now.</source>
        <translation>Otro programa está sincronizando esta mesa ahora mismo.</translation>
    </message>
    <message>
        <source>This desk is not shared in a folder.</source>
        <translation>Esta mesa no se comparte en una carpeta.</translation>
    </message>
    <message>
        <source>This desk is not shared on a server.</source>
        <translation>Esta mesa no se comparte en un servidor.</translation>
    </message>
    <message>
        <source>This desk is not shared.</source>
        <translation>Esta mesa no se comparte.</translation>
    </message>
    <message>
        <source>This desk meets in {folder} already.</source>
        <translation>Esta mesa ya se reúne en {folder}.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else.</source>
        <translation>Este borrador es de otra persona.</translation>
    </message>
    <message>
        <source>This file is on another computer of the desk. It is being fetched; try again in a moment.</source>
        <translation>Este archivo está en otro equipo de la mesa. Se está trayendo; inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This invitation is more than seven days old. Ask for a new one.</source>
        <translation>Esta invitación tiene más de siete días. Pide una nueva.</translation>
    </message>
    <message>
        <source>This invitation is no longer good. Ask for a new one.</source>
        <translation>Esta invitación ya no vale. Pide una nueva.</translation>
    </message>
    <message>
        <source>This invitation is not valid. Ask for a new one.</source>
        <translation>Esta invitación no es válida. Pide una nueva.</translation>
    </message>
    <message>
        <source>This invitation is too long for a link. Make a file instead.</source>
        <translation>Esta invitación es demasiado larga para un enlace. Haz un archivo.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer Deskbell. Update this one first.</source>
        <translation>Esta invitación la hizo un Deskbell más nuevo. Actualiza antes este.</translation>
    </message>
    <message>
        <source>This invitation was used already. Ask for a new one.</source>
        <translation>Esta invitación ya se ha usado. Pide una nueva.</translation>
    </message>
    <message>
        <source>This is a first password. Open the desk in its window once and choose one of your own.</source>
        <translation>Esta es una primera contraseña. Abre la mesa una vez en su ventana y elige una propia.</translation>
    </message>
    <message>
        <source>This is no file of saved answers or macros, or it is damaged.</source>
        <translation>Este no es un archivo de respuestas guardadas o macros, o está dañado.</translation>
    </message>
    <message>
        <source>This is no invitation of Deskbell, or it is not whole. Ask for it again.</source>
        <translation>Esto no es una invitación de Deskbell o no está completa. Pídala de nuevo.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This is not a recovery key of this desk.</source>
        <translation>Esta no es una clave de recuperación de esta mesa.</translation>
    </message>
    <message>
        <source>This is not the master password.</source>
        <translation>Esta no es la contraseña maestra.</translation>
    </message>
    <message>
        <source>This is not the password of the invitation.</source>
        <translation>Esta no es la contraseña de la invitación.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this desk. Check every letter.</source>
        <translation>Esta no es la clave de recuperación de esta mesa. Comprueba cada letra.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>This is the computer you sit at. Stop sharing on it instead.</source>
        <translation>Este es el equipo que estás usando. Deja de compartir en él.</translation>
    </message>
    <message>
        <source>This letter is too long. At most {most} characters can be saved.</source>
        <translation>Esta carta es demasiado larga. Se pueden guardar {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>This mail is not held back any more.</source>
        <translation>Este correo ya no está retenido.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se eliminó.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ese momento ya ha pasado. Elige uno posterior.</translation>
    </message>
    <message>
        <source>This name and this password do not go together.</source>
        <translation>Este nombre y esta contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This role no longer exists.</source>
        <translation>Este rol ya no existe.</translation>
    </message>
    <message>
        <source>This server only hands out copies. Use the address of the main server.</source>
        <translation>Este servidor solo entrega copias. Usa la dirección del servidor principal.</translation>
    </message>
    <message>
        <source>This status no longer exists.</source>
        <translation>Este estado ya no existe.</translation>
    </message>
    <message>
        <source>This text is too long. At most {most} characters can be saved.</source>
        <translation>Este texto es demasiado largo. Se pueden guardar {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>This ticket is not on offer any more.</source>
        <translation>Este ticket ya no se ofrece.</translation>
    </message>
    <message>
        <source>This value cannot be brought back by itself.</source>
        <translation>Este valor no se puede restaurar por sí solo.</translation>
    </message>
    <message>
        <source>Ticket {number} is not merged.</source>
        <translation>El ticket {number} no está fusionado.</translation>
    </message>
    <message>
        <source>Ticket {number} is part of the other one already.</source>
        <translation>El ticket {number} ya forma parte del otro.</translation>
    </message>
    <message>
        <source>Ticket {number} was touched already, so it cannot be new again.</source>
        <translation>El ticket {number} ya se ha tratado, así que no puede volver a ser nuevo.</translation>
    </message>
    <message>
        <source>Tickets cannot be linked in this way ({kind}).</source>
        <translation>Los tickets no se pueden vincular así ({kind}).</translation>
    </message>
    <message>
        <source>Tickets still have the status {name} ({n}). Choose which one they get.</source>
        <translation>Aún hay tickets con el estado {name} ({n}). Elige cuál reciben.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait {seconds} s, then try again.</source>
        <translation>Demasiados intentos. Espera {seconds} s y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Two computers use the identity {device}: somebody copied a desk file. Both are read; open the copy once so that it becomes a computer of its own.</source>
        <translation>Dos equipos usan la identidad {device}: alguien copió un archivo de mesa. Se leen ambos; abra la copia una vez para que sea un equipo propio.</translation>
    </message>
    <message>
        <source>What it belongs to is not on the server.</source>
        <translation>Aquello a lo que pertenece no está en el servidor.</translation>
    </message>
    <message>
        <source>What was shared went back to an earlier state. Everything is offered again; nothing is lost.</source>
        <translation>Lo compartido ha vuelto a un estado anterior. Todo se ofrece de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>What was to be sent is too large for one file in the folder.</source>
        <translation>Lo que se iba a enviar es demasiado grande para un archivo de la carpeta.</translation>
    </message>
    <message>
        <source>Whoever wrote it does not work here (any more).</source>
        <translation>Quien lo escribió no trabaja aquí (o ya no).</translation>
    </message>
    <message>
        <source>Working hours must come in order, without overlapping.</source>
        <translation>El horario debe ir en orden y sin solaparse.</translation>
    </message>
    <message>
        <source>Write a text or add an action first.</source>
        <translation>Escribe antes un texto o añade una acción.</translation>
    </message>
    <message>
        <source>Write something first, or attach a file.</source>
        <translation>Escribe algo primero o adjunta un archivo.</translation>
    </message>
    <message>
        <source>You and the owner need a password first: from the first one on, everybody signs in.</source>
        <translation>Tú y el propietario necesitáis antes una contraseña: desde la primera, todos inician sesión.</translation>
    </message>
    <message>
        <source>You cannot give or take what you may not do yourself ({permission}).</source>
        <translation>No puedes dar ni quitar lo que tú no puedes hacer ({permission}).</translation>
    </message>
    <message>
        <source>You look through a colleague&apos;s eyes. Nothing can be changed meanwhile.</source>
        <translation>Estás viendo con los ojos de un compañero. Mientras tanto no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>You may not do this ({permission}).</source>
        <translation>No tienes permiso para esto ({permission}).</translation>
    </message>
    <message>
        <source>You see the desk as yourself already.</source>
        <translation>Ya ves la mesa como tú mismo.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Lo ha detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your login at the server was closed. Ask the owner of the desk.</source>
        <translation>Tu usuario en el servidor se ha cerrado. Pregunta al propietario de la mesa.</translation>
    </message>
    <message>
        <source>{address} belongs to another agent.</source>
        <translation>{address} pertenece a otro agente.</translation>
    </message>
    <message>
        <source>{address} belongs to another contact.</source>
        <translation>{address} pertenece a otro contacto.</translation>
    </message>
    <message>
        <source>{address} belongs to another mailbox.</source>
        <translation>{address} pertenece a otro buzón.</translation>
    </message>
    <message>
        <source>{address} is not an address that mail can be sent to.</source>
        <translation>{address} no es una dirección a la que se pueda enviar correo.</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>{agent} changed their own role.</source>
        <translation>{agent} cambió su propio rol.</translation>
    </message>
    <message>
        <source>{agent} may not change this.</source>
        <translation>{agent} no puede cambiar esto.</translation>
    </message>
    <message>
        <source>{agent} may not take this ticket from a department.</source>
        <translation>{agent} no puede quitar este ticket a un departamento.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, and it has not arrived from them. It is compared when it does.</source>
        <translation>{agent} lo transmitió en nombre de otra persona y de ella aún no ha llegado. Se comparará cuando llegue.</translation>
    </message>
    <message>
        <source>{agent} passed it on in somebody else’s name, who never wrote it. It was taken back everywhere.</source>
        <translation>{agent} lo transmitió en nombre de alguien que nunca lo escribió. Se retiró en todas partes.</translation>
    </message>
    <message>
        <source>{agent} passed on what others wrote without the right to.</source>
        <translation>{agent} transmitió lo que otros escribieron sin tener derecho.</translation>
    </message>
    <message>
        <source>{agent} told different computers different things under one time. What was here first counts.</source>
        <translation>{agent} comunicó a distintos equipos cosas distintas con una misma hora. Cuenta lo que llegó primero aquí.</translation>
    </message>
    <message>
        <source>{agent} wrote it in another person’s name.</source>
        <translation>{agent} lo escribió en nombre de otra persona.</translation>
    </message>
    <message>
        <source>{count} files of mails are not on this computer and cannot be fetched now. Connect to where the desk is shared and try again, or stop sharing without them.</source>
        <translation>{count} archivos de correos no están en este equipo y no se pueden traer ahora. Conéctate a donde se comparte la mesa y vuelve a intentarlo, o deja de compartir sin ellos.</translation>
    </message>
    <message>
        <source>{count} files that the computer {device} had written are gone from the folder. What they held is being brought again.</source>
        <translation>Han desaparecido de la carpeta {count} archivos que había escrito el equipo {device}. Se vuelve a traer lo que contenían.</translation>
    </message>
    <message>
        <source>{field} cannot be changed here.</source>
        <translation>{field} no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>{field} cannot be used for a mailbox.</source>
        <translation>{field} no sirve para un buzón.</translation>
    </message>
    <message>
        <source>{file} belongs to another desk.</source>
        <translation>{file} es de otra mesa.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation>No se ha podido escribir {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} is a folder. To merge, choose the single file that was exported; to work together in a folder, use “A folder”.</source>
        <translation>{file} es una carpeta. Para fusionar, elige el archivo único que se exportó; para trabajar juntos en una carpeta, usa «Una carpeta».</translation>
    </message>
    <message>
        <source>{file} is not whole, or is no file exported by Deskbell. Copy it again.</source>
        <translation>{file} no está completo o no es un archivo exportado por Deskbell. Cópialo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is a single file, and two computers that write one file destroy it. A shared desk is a folder of many small ones: choose the folder.</source>
        <translation>{folder} es un único archivo, y dos equipos que escriben en un archivo lo destruyen. Una mesa compartida es una carpeta con muchos archivos pequeños: elige la carpeta.</translation>
    </message>
    <message>
        <source>{host} answered in a way Deskbell does not understand. {text}</source>
        <translation>{host} ha respondido de un modo que Deskbell no entiende. {text}</translation>
    </message>
    <message>
        <source>{host} closed the connection.</source>
        <translation>{host} ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>{host} does not answer on port {port}. Check the server&apos;s name, port and security.</source>
        <translation>{host} no responde en el puerto {port}. Comprueba el nombre del servidor, el puerto y la seguridad.</translation>
    </message>
    <message>
        <source>{host} gave no usable settings.</source>
        <translation>{host} no ha dado una configuración utilizable.</translation>
    </message>
    <message>
        <source>{host} is not out in the world; rules tell nobody inside a network.</source>
        <translation>{host} no está en la red pública; las reglas no avisan a nadie dentro de una red.</translation>
    </message>
    <message>
        <source>{host} leads into a private network, so it was not asked.</source>
        <translation>{host} lleva a una red privada, así que no se ha consultado.</translation>
    </message>
    <message>
        <source>{host} refused user name or password. {text}</source>
        <translation>{host} ha rechazado el usuario o la contraseña. {text}</translation>
    </message>
    <message>
        <source>{host} refused. {text}</source>
        <translation>{host} ha rechazado la operación. {text}</translation>
    </message>
    <message>
        <source>{host} sends the question on in a way that is not safe.</source>
        <translation>{host} redirige la consulta de un modo que no es seguro.</translation>
    </message>
    <message>
        <source>{key} stands there twice.</source>
        <translation>{key} aparece dos veces.</translation>
    </message>
    <message>
        <source>{name} is an owner&apos;s and was here before this computer. Use the recovery key on this computer first, then take {name} out.</source>
        <translation>{name} es de un propietario y estaba aquí antes que este equipo. Usa primero la clave de recuperación en este equipo y luego retira {name}.</translation>
    </message>
    <message>
        <source>{name} is not a member of this department.</source>
        <translation>{name} no es miembro de este departamento.</translation>
    </message>
    <message>
        <source>{name} is not filled in. Replace or remove it before sending.</source>
        <translation>{name} está sin rellenar. Sustitúyelo o quítalo antes de enviar.</translation>
    </message>
    <message>
        <source>{name} is still in use: {by}.</source>
        <translation>{name} aún se usa: {by}.</translation>
    </message>
    <message>
        <source>{name} is too large to send by mail.</source>
        <translation>{name} es demasiado grande para enviarlo por correo.</translation>
    </message>
    <message>
        <source>{name} leads back to this department. Choose another one.</source>
        <translation>{name} lleva de vuelta a este departamento. Elige otro.</translation>
    </message>
    <message>
        <source>{name} lies among the desk’s tables and is not the desk’s.</source>
        <translation>{name} está entre las tablas de la mesa y no es de la mesa.</translation>
    </message>
    <message>
        <source>{name} may not see this ticket, so they cannot have it.</source>
        <translation>{name} no puede ver este ticket, así que no se le puede asignar.</translation>
    </message>
    <message>
        <source>{name} may not stand here: this goes to people nobody knows yet, and must not repeat their words.</source>
        <translation>{name} no puede estar aquí: esto va a personas que nadie conoce aún y no debe repetir sus palabras.</translation>
    </message>
    <message>
        <source>{name} may not write rules any more, so their rules stand still.</source>
        <translation>{name} ya no puede escribir reglas, así que las suyas están paradas.</translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation>{name} ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>{name} sees something that you do not, so you cannot look as they do.</source>
        <translation>{name} ve algo que tú no ves, así que no puedes mirar con sus ojos.</translation>
    </message>
    <message>
        <source>{name} still has open tickets ({n}). Choose who gets them.</source>
        <translation>{name} aún tiene tickets abiertos ({n}). Elige quién los recibe.</translation>
    </message>
    <message>
        <source>{name} was taken out, so it can do no work for the desk.</source>
        <translation>{name} fue retirado, así que no puede trabajar para la mesa.</translation>
    </message>
    <message>
        <source>{path} contains no mail that Deskbell can read.</source>
        <translation>{path} no contiene correo que Deskbell pueda leer.</translation>
    </message>
    <message>
        <source>{path} contains no mail.</source>
        <translation>{path} no contiene correo.</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>No se pudo leer o escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written. Choose another place.</source>
        <translation>No se pudo escribir {path}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk.</source>
        <translation>{path} no es una copia de seguridad de una mesa.</translation>
    </message>
    <message>
        <source>{path} is not a desk. Nothing was changed.</source>
        <translation>{path} no es una mesa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is not a text, so it cannot be rules.</source>
        <translation>{path} no es un texto, así que no pueden ser reglas.</translation>
    </message>
    <message>
        <source>{path} is open in another program.</source>
        <translation>{path} está abierta en otro programa.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Deskbell. Update this one to open it.</source>
        <translation>{path} se creó con un Deskbell más reciente. Actualiza este para abrirla.</translation>
    </message>
    <message>
        <source>{role} may do more with {table} than it should ({rights}).</source>
        <translation>{role} puede hacer con {table} más de lo debido ({rights}).</translation>
    </message>
    <message>
        <source>{url} is not an address that begins with https.</source>
        <translation>{url} no es una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>{value} contains signs that are not allowed there.</source>
        <translation>{value} contiene signos que no se admiten ahí.</translation>
    </message>
    <message>
        <source>{value} does not fit here ({name}).</source>
        <translation>{value} no encaja aquí ({name}).</translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation>{value} no es válido para el campo {name}.</translation>
    </message>
    <message>
        <source>{value} does not fit the setting {key}.</source>
        <translation>{value} no es válido para el ajuste {key}.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation>{value} no es una fecha.</translation>
    </message>
    <message>
        <source>{value} is no time to promise. Times go from one minute to a year.</source>
        <translation>{value} no es un tiempo que se pueda prometer. Va de un minuto a un año.</translation>
    </message>
    <message>
        <source>{where}: at most {most} characters fit.</source>
        <translation>{where}: caben {most} caracteres como mucho.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot ask for {value}.</source>
        <translation>{where}: las condiciones no pueden preguntar por {value}.</translation>
    </message>
    <message>
        <source>{where}: conditions cannot compare by {value}.</source>
        <translation>{where}: las condiciones no pueden comparar con {value}.</translation>
    </message>
    <message>
        <source>{where}: confirm twice that it erases tickets for ever.</source>
        <translation>{where}: confirma dos veces que borra tickets para siempre.</translation>
    </message>
    <message>
        <source>{where}: only a number from {lowest} to {highest} fits.</source>
        <translation>{where}: solo vale un número de {lowest} a {highest}.</translation>
    </message>
    <message>
        <source>{where}: rules cannot do {value}.</source>
        <translation>{where}: las reglas no pueden hacer {value}.</translation>
    </message>
    <message>
        <source>{where}: something is needed here.</source>
        <translation>{where}: aquí falta algo.</translation>
    </message>
    <message>
        <source>{where}: there is nothing called {key}.</source>
        <translation>{where}: no hay nada llamado {key}.</translation>
    </message>
    <message>
        <source>{where}: there may be at most {most}.</source>
        <translation>{where}: puede haber {most} como mucho.</translation>
    </message>
    <message>
        <source>{where}: this cannot be read as conditions.</source>
        <translation>{where}: esto no se puede leer como condiciones.</translation>
    </message>
    <message>
        <source>{where}: this is not a regular expression ({reason}).</source>
        <translation>{where}: esto no es una expresión regular ({reason}).</translation>
    </message>
    <message>
        <source>{where}: this is not what belongs here ({wanted}).</source>
        <translation>{where}: esto no es lo que corresponde aquí ({wanted}).</translation>
    </message>
    <message>
        <source>{where}: two values are needed, the smaller one first.</source>
        <translation>{where}: hacen falta dos valores, primero el menor.</translation>
    </message>
    <message>
        <source>{where}: {field} cannot be compared by {value}.</source>
        <translation>{where}: {field} no se puede comparar con {value}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not fit here.</source>
        <translation>{where}: {value} no encaja aquí.</translation>
    </message>
    <message>
        <source>{where}: {value} is not an address that begins with https.</source>
        <translation>{where}: {value} no es una dirección que empiece por https.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n rule(s) imported, switched off. Look at them, then switch them on.</source>
        <translation>
            <numerusform>%n regla importada, desactivada. Revísala y actívala.</numerusform>
            <numerusform>%n reglas importadas, desactivadas. Revísalas y actívalas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written.</source>
        <translation>
            <numerusform>%n regla escrita.</numerusform>
            <numerusform>%n reglas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Importar de todos modos</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Import these rules?</source>
        <translation>¿Importar estas reglas?</translation>
    </message>
</context>
<context>
    <name>ExchangeRow</name>
    <message numerus="yes">
        <source>%Ln change(s) were taken in.</source>
        <translation>
            <numerusform>Se ha aceptado %Ln cambio.</numerusform>
            <numerusform>Se han aceptado %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of changes were written.</source>
        <translation>
            <numerusform>Se ha escrito %Ln archivo de cambios.</numerusform>
            <numerusform>Se han escrito %Ln archivos de cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Merge a file</source>
        <translation>Fusionar un archivo</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>Fusionar un archivo…</translation>
    </message>
    <message>
        <source>This computer is an owner’s again.</source>
        <translation>Este equipo vuelve a ser de un propietario.</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
    <message>
        <source>Where the folder cannot be reached, one file carries what changed, on a stick or by mail. It is sealed like the folder.</source>
        <translation>Donde no se llega a la carpeta, un solo archivo lleva los cambios, en una memoria USB o por correo. Va sellado como la carpeta.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>As {role}, {agent} finds every ticket of the desk in lists.</source>
        <translation>Con el rol {role}, {agent} encuentra todos los tickets de la mesa en las listas.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees every ticket of the desk.</source>
        <translation>Con el rol {role}, {agent} ve todos los tickets de la mesa.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees of {department} only what nobody has, and somebody has this ticket.</source>
        <translation>Con el rol {role}, {agent} ve de {department} solo lo que nadie tiene, y este ticket lo tiene alguien.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees the tickets of their departments, and belongs to {department}.</source>
        <translation>Con el rol {role}, {agent} ve los tickets de sus departamentos y pertenece a {department}.</translation>
    </message>
    <message>
        <source>As {role}, {agent} sees what nobody has in their departments, and belongs to {department}.</source>
        <translation>Con el rol {role}, {agent} ve lo que nadie tiene en sus departamentos y pertenece a {department}.</translation>
    </message>
    <message>
        <source>In {department}, {agent} also holds the role {role}.</source>
        <translation>En {department}, {agent} tiene además el rol {role}.</translation>
    </message>
    <message>
        <source>The role {role} shows no tickets.</source>
        <translation>El rol {role} no muestra tickets.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}, who holds the role {role} in {department}.</source>
        <translation>El ticket está asignado a {agent}, que tiene el rol {role} en {department}.</translation>
    </message>
    <message>
        <source>The ticket is assigned to {agent}.</source>
        <translation>El ticket está asignado a {agent}.</translation>
    </message>
    <message>
        <source>The ticket is in the trash, and the role {role} does not show the trash here.</source>
        <translation>El ticket está en la papelera y el rol {role} no muestra aquí la papelera.</translation>
    </message>
    <message>
        <source>The ticket is marked as spam, and the role {role} does not show spam here.</source>
        <translation>El ticket está marcado como spam y el rol {role} no muestra aquí el spam.</translation>
    </message>
    <message>
        <source>The ticket is neither assigned nor referred to {agent}.</source>
        <translation>El ticket no está asignado a {agent} ni se le ha consultado.</translation>
    </message>
    <message>
        <source>The ticket was referred to {agent}.</source>
        <translation>El ticket se consultó a {agent}.</translation>
    </message>
    <message>
        <source>The ticket was referred to {department}, where {agent} sees tickets as {role}.</source>
        <translation>El ticket se consultó a {department}, donde {agent} ve tickets con el rol {role}.</translation>
    </message>
    <message>
        <source>denied in {department}</source>
        <translation>denegado en {department}</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ningún rol</translation>
    </message>
    <message>
        <source>{agent} does not belong to {department}.</source>
        <translation>{agent} no pertenece a {department}.</translation>
    </message>
    <message>
        <source>{agent} does not see ticket {number}.</source>
        <translation>{agent} no ve el ticket {number}.</translation>
    </message>
    <message>
        <source>{agent} holds no role.</source>
        <translation>{agent} no tiene ningún rol.</translation>
    </message>
    <message>
        <source>{agent} no longer works here.</source>
        <translation>{agent} ya no trabaja aquí.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number} in lists, but cannot open its messages.</source>
        <translation>{agent} ve el ticket {number} en las listas, pero no puede abrir sus mensajes.</translation>
    </message>
    <message>
        <source>{agent} sees ticket {number}.</source>
        <translation>{agent} ve el ticket {number}.</translation>
    </message>
    <message>
        <source>{department} denies everybody but owners the right to see it.</source>
        <translation>{department} deniega verlo a todos menos a los propietarios.</translation>
    </message>
    <message>
        <source>{department} denies {agent} the right to see it.</source>
        <translation>{department} deniega a {agent} verlo.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees its tickets.</source>
        <translation>{department} está abierto a todos. Con el rol {role}, {agent} ve sus tickets.</translation>
    </message>
    <message>
        <source>{department} is open to everybody. As {role}, {agent} sees what nobody has there.</source>
        <translation>{department} está abierto a todos. Con el rol {role}, {agent} ve lo que nadie tiene allí.</translation>
    </message>
    <message>
        <source>{department} lets everybody read its tickets.</source>
        <translation>{department} deja leer sus tickets a todos.</translation>
    </message>
    <message>
        <source>{role} in {department}</source>
        <translation>{role} en {department}</translation>
    </message>
    <message>
        <source>{role} in {department}: {scope}</source>
        <translation>{role} en {department}: {scope}</translation>
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
        <translation>Un campo necesita un nombre.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Editar campo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>In every department. Each can ask for more fields in its own settings.</source>
        <translation>En todos los departamentos. Cada uno puede pedir más campos en sus propios ajustes.</translation>
    </message>
    <message>
        <source>Must be filled in before resolving</source>
        <translation>Obligatorio antes de resolver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>Escribe al menos una opción.</translation>
    </message>
    <message>
        <source>What a field holds stays: its tickets are filled in.</source>
        <translation>El contenido de un campo no cambia de tipo: hay tickets que lo tienen relleno.</translation>
    </message>
</context>
<context>
    <name>FieldsEditor</name>
    <message>
        <source>Tickets have no fields yet; they are added on the page “Fields”.</source>
        <translation>Los tickets aún no tienen campos; se añaden en la página «Campos».</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Eliminar campo</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields keep what your tickets need besides, such as an order number.</source>
        <translation>Los campos guardan lo que tus tickets necesitan además, por ejemplo un número de pedido.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Campo nuevo</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>Aún no hay campos</translation>
    </message>
    <message>
        <source>Tickets no longer show the field. What was filled in is kept in their history.</source>
        <translation>Los tickets ya no muestran el campo. Lo rellenado se conserva en su historial.</translation>
    </message>
    <message>
        <source>Tickets show them in this order.</source>
        <translation>Los tickets los muestran en este orden.</translation>
    </message>
    <message>
        <source>Tickets show them in this order. Which must be filled in, each department says.</source>
        <translation>Los tickets los muestran en este orden. Cada departamento indica cuáles son obligatorios.</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>File {name}, {size}</source>
        <translation>Archivo {name}, {size}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>{name}
Enter opens a copy.</source>
        <translation>{name}
Intro abre una copia.</translation>
    </message>
    <message>
        <source>{name}
It could run a program, so it can only be saved.</source>
        <translation>{name}
Podría ejecutar un programa, así que solo se puede guardar.</translation>
    </message>
    <message>
        <source>{name}
Space shows it here.</source>
        <translation>{name}
Espacio lo muestra aquí.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
</context>
<context>
    <name>FilesRow</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n archivo, {size}</numerusform>
            <numerusform>%n archivos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes the file.</source>
        <translation>Supr quita el archivo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Customer, subject or number</source>
        <translation>Cliente, asunto o número</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgentes</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
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
        <translation>Aún no ha hecho nada</translation>
    </message>
    <message>
        <source>Ticket and what the rule did</source>
        <translation>Ticket y lo que hizo la regla</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Alone or together</source>
        <translation>Solo o en equipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Import and open</source>
        <translation>Importar y abrir</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>Importing… %n mail(s) so far</source>
        <translation>
            <numerusform>Importando… %n correo hasta ahora</numerusform>
            <numerusform>Importando… %n correos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Old mail</source>
        <translation>Correo antiguo</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir la mesa</translation>
    </message>
    <message>
        <source>Open without the password</source>
        <translation>Abrir sin la contraseña</translation>
    </message>
    <message>
        <source>The desk is being made…</source>
        <translation>Creando la mesa…</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>Without a mailbox</source>
        <translation>Sin buzón</translation>
    </message>
    <message>
        <source>Your desk</source>
        <translation>Tu mesa</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder that passes the test first.</source>
        <translation>Elige antes una carpeta que supere la prueba.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Every computer must reach it. Deskbell makes a folder of its own in there.</source>
        <translation>Todos los equipos deben llegar a ella. Deskbell crea dentro una carpeta propia.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can delete from it.</source>
        <translation>Todo el que pueda abrir esta carpeta puede borrar de ella.</translation>
    </message>
    <message>
        <source>Everyone who can open this folder can read every ticket in it. What was changed or forged is still noticed and kept out.</source>
        <translation>Todo el que pueda abrir esta carpeta puede leer todos sus tickets. Lo alterado o falsificado se detecta igualmente y no entra.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder where computers meet</source>
        <translation>Carpeta donde se reúnen los equipos</translation>
    </message>
    <message>
        <source>Only computers that you invite can read what lies in the folder, and each agent’s computer only what that agent may see. What was changed or forged is noticed and kept out.</source>
        <translation>Solo los equipos que tú invites pueden leer lo que hay en la carpeta, y el de cada agente solo lo que ese agente puede ver. Lo alterado o falsificado se detecta y no entra.</translation>
    </message>
    <message>
        <source>Seal the contents</source>
        <translation>Sellar el contenido</translation>
    </message>
    <message>
        <source>Share in this folder…</source>
        <translation>Compartir en esta carpeta…</translation>
    </message>
    <message>
        <source>Who leaves gets nothing new, but what someone had, they had.</source>
        <translation>Quien se va no recibe nada nuevo, pero lo que alguien tuvo, lo tuvo.</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Answers are found there again when a connection broke while sending.</source>
        <translation>Allí se encuentran las respuestas si la conexión se cortó durante el envío.</translation>
    </message>
    <message>
        <source>Ask the server for its folders</source>
        <translation>Pedir las carpetas al servidor</translation>
    </message>
    <message>
        <source>Folder of sent mail</source>
        <translation>Carpeta de correo enviado</translation>
    </message>
    <message>
        <source>Folders to fetch</source>
        <translation>Carpetas que se reciben</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Consultando al servidor.</translation>
    </message>
    <message>
        <source>Without any, the inbox is fetched.</source>
        <translation>Si no hay ninguna, se recibe la bandeja de entrada.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet. Everybody at this desk gets them.</source>
        <translation>
            <numerusform>%n cambio sin guardar. Todos en esta mesa lo reciben.</numerusform>
            <numerusform>%n cambios sin guardar. Todos en esta mesa los reciben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>An owner of this desk, or somebody who manages its agents, can give you a first password in Settings → Agents. If you are the owner, use the recovery key that you wrote down.</source>
        <translation>Un propietario de esta mesa, o quien gestione sus agentes, puede darte una primera contraseña en Ajustes → Agentes. Si eres el propietario, usa la clave de recuperación que anotaste.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Customers see it in your answers.</source>
        <translation>Los clientes lo ven en tus respuestas.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de la mesa</translation>
    </message>
</context>
<context>
    <name>GeneralTab</name>
    <message>
        <source>As the desk</source>
        <translation>Como la mesa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Helps colleagues to move tickets here.</source>
        <translation>Ayuda a los compañeros a mover tickets aquí.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One of its members.</source>
        <translation>Uno de sus miembros.</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Short, for lists and the command line.</source>
        <translation>Corto, para listas y la línea de comandos.</translation>
    </message>
    <message>
        <source>Takes over what is too hard here</source>
        <translation>Se hace cargo de lo que aquí es demasiado difícil</translation>
    </message>
    <message>
        <source>What it handles</source>
        <translation>De qué se ocupa</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln cambio por enviar</numerusform>
            <numerusform>%Ln cambios por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Everything is exchanged.</source>
        <translation>Todo está intercambiado.</translation>
    </message>
    <message>
        <source>In the folder {place}</source>
        <translation>En la carpeta {place}</translation>
    </message>
    <message>
        <source>In the folder {place}, sealed</source>
        <translation>En la carpeta {place}, sellada</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>Último contacto: {time}</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sin conexión desde {time}</translation>
    </message>
    <message>
        <source>On the server {place}</source>
        <translation>En el servidor {place}</translation>
    </message>
    <message>
        <source>Sync has stopped. Nothing was deleted.</source>
        <translation>La sincronización se ha detenido. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>This desk is on this computer only.</source>
        <translation>Esta mesa solo está en este equipo.</translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>Puedes seguir trabajando; todo se enviará cuando vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>HeldTab</name>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Everything that arrived was taken in.</source>
        <translation>Se ha aceptado todo lo que llegó.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n cambio más</numerusform>
            <numerusform>%n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell</source>
        <translation>Deskbell</translation>
    </message>
    <message>
        <source>The customer changed the rating from {old} to {new}</source>
        <translation>El cliente cambió la valoración de {old} a {new}</translation>
    </message>
    <message>
        <source>The customer rated our help: {new}</source>
        <translation>El cliente valoró nuestra ayuda: {new}</translation>
    </message>
    <message>
        <source>{who} added the tag {new}</source>
        <translation>{who} añadió la etiqueta {new}</translation>
    </message>
    <message>
        <source>{who} added {new}</source>
        <translation>{who} añadió a {new}</translation>
    </message>
    <message>
        <source>{who} asked the customer how we did</source>
        <translation>{who} preguntó al cliente qué tal lo hicimos</translation>
    </message>
    <message>
        <source>{who} assigned this to {new}</source>
        <translation>{who} lo asignó a {new}</translation>
    </message>
    <message>
        <source>{who} began this ticket</source>
        <translation>{who} creó este ticket</translation>
    </message>
    <message>
        <source>{who} changed a field from {old} to {new}</source>
        <translation>{who} cambió un campo de {old} a {new}</translation>
    </message>
    <message>
        <source>{who} changed the status from {old} to {new}</source>
        <translation>{who} cambió el estado de {old} a {new}</translation>
    </message>
    <message>
        <source>{who} changed the subject to “{new}”</source>
        <translation>{who} cambió el asunto a «{new}»</translation>
    </message>
    <message>
        <source>{who} closed this</source>
        <translation>{who} lo cerró</translation>
    </message>
    <message>
        <source>{who} emptied a field that said {old}</source>
        <translation>{who} vació un campo que decía {old}</translation>
    </message>
    <message>
        <source>{who} ended the referral to {old}</source>
        <translation>{who} terminó la consulta a {old}</translation>
    </message>
    <message>
        <source>{who} filled in {new}</source>
        <translation>{who} rellenó {new}</translation>
    </message>
    <message>
        <source>{who} gave this the service level {new}</source>
        <translation>{who} puso el nivel de servicio {new}</translation>
    </message>
    <message>
        <source>{who} let somebody take part</source>
        <translation>{who} dejó participar a alguien</translation>
    </message>
    <message>
        <source>{who} linked {new}</source>
        <translation>{who} vinculó {new}</translation>
    </message>
    <message>
        <source>{who} made {new} the customer</source>
        <translation>{who} puso a {new} como cliente</translation>
    </message>
    <message>
        <source>{who} marked this as spam</source>
        <translation>{who} lo marcó como spam</translation>
    </message>
    <message>
        <source>{who} merged this into {new}</source>
        <translation>{who} lo fusionó con {new}</translation>
    </message>
    <message>
        <source>{who} moved this back to the inbox</source>
        <translation>{who} lo devolvió a la bandeja de entrada</translation>
    </message>
    <message>
        <source>{who} moved this to the trash</source>
        <translation>{who} lo movió a la papelera</translation>
    </message>
    <message>
        <source>{who} moved this to {new}</source>
        <translation>{who} lo movió a {new}</translation>
    </message>
    <message>
        <source>{who} opened this again</source>
        <translation>{who} lo reabrió</translation>
    </message>
    <message>
        <source>{who} postponed this until {new}</source>
        <translation>{who} lo pospuso hasta {new}</translation>
    </message>
    <message>
        <source>{who} referred this to {new}</source>
        <translation>{who} consultó esto a {new}</translation>
    </message>
    <message>
        <source>{who} removed the link to {old}</source>
        <translation>{who} quitó el vínculo con {old}</translation>
    </message>
    <message>
        <source>{who} removed the tag {old}</source>
        <translation>{who} quitó la etiqueta {old}</translation>
    </message>
    <message>
        <source>{who} removed {old}</source>
        <translation>{who} quitó a {old}</translation>
    </message>
    <message>
        <source>{who} resolved this</source>
        <translation>{who} lo resolvió</translation>
    </message>
    <message>
        <source>{who} separated this from {old}</source>
        <translation>{who} lo separó de {old}</translation>
    </message>
    <message>
        <source>{who} set a field to {new}</source>
        <translation>{who} puso un campo en {new}</translation>
    </message>
    <message>
        <source>{who} set the priority to {new}</source>
        <translation>{who} puso la prioridad en {new}</translation>
    </message>
    <message>
        <source>{who} took the service level {old} away</source>
        <translation>{who} quitó el nivel de servicio {old}</translation>
    </message>
    <message>
        <source>{who} took this from {old}</source>
        <translation>{who} se lo retiró a {old}</translation>
    </message>
    <message>
        <source>{who} took this ticket</source>
        <translation>{who} tomó este ticket</translation>
    </message>
</context>
<context>
    <name>HolderList</name>
    <message>
        <source>Who holds this role</source>
        <translation>Quién tiene este rol</translation>
    </message>
    <message>
        <source>{name}, in {department}</source>
        <translation>{name}, en {department}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Around the clock</source>
        <translation>Las 24 horas</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Nunca abierto</translation>
    </message>
    <message>
        <source>With {time} to answer, a ticket of {start} is due {due}.</source>
        <translation>Con {time} para responder, un ticket del {start} vence {due}.</translation>
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
            <numerusform>%n día propio</numerusform>
            <numerusform>%n días propios</numerusform>
        </translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete calendar</source>
        <translation>Eliminar calendario</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>In use by {names}.</source>
        <translation>En uso por {names}.</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Nuevo calendario</translation>
    </message>
    <message>
        <source>No business hours yet</source>
        <translation>Aún no hay horario laboral</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Nothing counts by it, so nothing else changes.</source>
        <translation>Nada se rige por él, así que nada más cambia.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Service levels count the hours in which somebody works, and skip all others.</source>
        <translation>Los niveles de servicio cuentan las horas en que alguien trabaja y saltan las demás.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Without them, promises to customers run day and night. Draw a week and choose holidays.</source>
        <translation>Sin él, las promesas a los clientes corren día y noche. Dibuja una semana y elige festivos.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring old mail along?</source>
        <translation>¿Quieres traer correo antiguo?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Mail archives become tickets too: mbox files, Maildir folders, single messages.</source>
        <translation>Los archivos de correo también se convierten en tickets: archivos mbox, carpetas Maildir, mensajes sueltos.</translation>
    </message>
    <message>
        <source>Or drop them here. Without any, you start with what the mailbox brings.</source>
        <translation>O suéltalos aquí. Sin ellos, empiezas con lo que traiga el buzón.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%Ln message(s) imported</source>
        <translation>
            <numerusform>%Ln mensaje importado</numerusform>
            <numerusform>%Ln mensajes importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a folder of mail</source>
        <translation>Importar una carpeta de correo</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importar correo</translation>
    </message>
    <message numerus="yes">
        <source>Importing mail: %Ln message(s) so far</source>
        <translation>
            <numerusform>Importando correo: %Ln mensaje hasta ahora</numerusform>
            <numerusform>Importando correo: %Ln mensajes hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing mail…</source>
        <translation>Importando correo…</translation>
    </message>
    <message>
        <source>The import ended early. What was imported is kept; start it again to continue.</source>
        <translation>La importación terminó antes de tiempo. Lo importado se conserva; vuelve a iniciarla para continuar.</translation>
    </message>
    <message>
        <source>{count} held back</source>
        <translation>{count} retenidos</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>{count} ya conocidos</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} omitidos</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Somebody who manages this desk gave it to you. It works once and for seven days.</source>
        <translation>Te la dio alguien que gestiona esta mesa. Sirve una vez y durante siete días.</translation>
    </message>
    <message>
        <source>Use an invitation</source>
        <translation>Usar una invitación</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Tu dirección de correo</translation>
    </message>
</context>
<context>
    <name>InvitedDialog</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Give the file {file} to {name}.</source>
        <translation>Da el archivo {file} a {name}.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send this link to {name}.</source>
        <translation>Envíe este enlace a {name}.</translation>
    </message>
    <message>
        <source>Tell the password in another way, best by voice. It is shown only now; the invitation works once, within 14 days. On the other computer: start Deskbell, choose “Join a desk”.</source>
        <translation>Comunica la contraseña por otra vía, mejor de viva voz. Solo se muestra ahora; la invitación sirve una vez, durante 14 días. En el otro equipo: inicia Deskbell y elige «Unirse a una mesa».</translation>
    </message>
    <message>
        <source>The invitation is ready</source>
        <translation>La invitación está lista</translation>
    </message>
</context>
<context>
    <name>InvitingDialog</name>
    <message>
        <source>A file, for a stick or the shared folder</source>
        <translation>Un archivo, para una memoria USB o la carpeta compartida</translation>
    </message>
    <message>
        <source>A link, for a message</source>
        <translation>Un enlace, para un mensaje</translation>
    </message>
    <message>
        <source>An invitation opens this desk on one more computer, with the rights of the agent it is for.</source>
        <translation>Una invitación abre esta mesa en un equipo más, con los derechos del agente al que va dirigida.</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Creándose…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Invite a computer</source>
        <translation>Invitar un equipo</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>No agent has an e-mail address.</source>
        <translation>Ningún agente tiene dirección de correo.</translation>
    </message>
    <message>
        <source>Where the invitation goes</source>
        <translation>Adónde va la invitación</translation>
    </message>
    <message>
        <source>Whoever is missing here is added under Agents first, with an e-mail address.</source>
        <translation>Quien falte aquí se añade antes en «Agentes», con una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the invitation first.</source>
        <translation>Elige antes la invitación.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Trayendo… %Ln cambio hasta ahora</numerusform>
            <numerusform>Trayendo… %Ln cambios hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>It becomes your password at this computer; you can change it afterwards in your profile.</source>
        <translation>Será tu contraseña en este equipo; después puedes cambiarla en tu perfil.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>Unirse a una mesa</translation>
    </message>
    <message>
        <source>Password of the invitation</source>
        <translation>Contraseña de la invitación</translation>
    </message>
    <message>
        <source>Paste the link, choose the file, or drop it here.</source>
        <translation>Pega el enlace, elige el archivo o suéltalo aquí.</translation>
    </message>
    <message>
        <source>Progress of joining</source>
        <translation>Progreso de la unión</translation>
    </message>
    <message>
        <source>Putting everything in order, so that it can be searched…</source>
        <translation>Ordenándolo todo para poder buscar…</translation>
    </message>
    <message>
        <source>Telling the others of this computer…</source>
        <translation>Avisando a los demás de este equipo…</translation>
    </message>
    <message>
        <source>The desk is being brought here…</source>
        <translation>Se está trayendo la mesa…</translation>
    </message>
    <message>
        <source>The same folder may have another name here. It ends in .desk.</source>
        <translation>La misma carpeta puede llamarse aquí de otro modo. Termina en .desk.</translation>
    </message>
    <message>
        <source>The shared folder on this computer</source>
        <translation>La carpeta compartida en este equipo</translation>
    </message>
    <message>
        <source>This is neither a link of Deskbell nor a file on this computer.</source>
        <translation>Esto no es un enlace de Deskbell ni un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Type the password first.</source>
        <translation>Escribe antes la contraseña.</translation>
    </message>
    <message>
        <source>You need the invitation that you were sent and the password that you were told.</source>
        <translation>Necesita la invitación que le enviaron y la contraseña que le dijeron.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>It makes this computer an owner’s again: it can open everything and invite others.</source>
        <translation>Convierte este equipo de nuevo en el de un propietario: puede abrirlo todo e invitar a otros.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Type the key.</source>
        <translation>Escribe la clave.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>In which language do you want to work? You can change it at any time.</source>
        <translation>¿En qué idioma quieres trabajar? Puedes cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Te damos la bienvenida a Deskbell</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) that are not resolved belong to {name}.</source>
        <translation>
            <numerusform>%n ticket sin resolver es de {name}.</numerusform>
            <numerusform>%n tickets sin resolver son de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deactivated…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Deactivate {name}?</source>
        <translation>¿Desactivar a {name}?</translation>
    </message>
    <message>
        <source>Department {name}</source>
        <translation>Departamento {name}</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody: back to their departments</source>
        <translation>Nadie: vuelven a sus departamentos</translation>
    </message>
    <message>
        <source>Nothing is deleted: history keeps the name, and {name} can come back.</source>
        <translation>No se elimina nada: el historial conserva el nombre y {name} puede volver.</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Quién los recibe</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se ha podido leer.</translation>
    </message>
    <message>
        <source>It is a customer&apos;s answer to how we did.</source>
        <translation>Es la respuesta de un cliente a qué tal lo hicimos.</translation>
    </message>
    <message>
        <source>It is a mail of this desk.</source>
        <translation>Es un correo de esta mesa.</translation>
    </message>
    <message>
        <source>It is older than the day the mailbox begins with.</source>
        <translation>Es anterior al día en que empieza el buzón.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It says how we did, after the time for that was over.</source>
        <translation>Dice qué tal lo hicimos, pero pasado el plazo.</translation>
    </message>
    <message>
        <source>It was gone from the server before it could be read.</source>
        <translation>Desapareció del servidor antes de poder leerlo.</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Somebody decided so.</source>
        <translation>Alguien lo decidió así.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>LedgerWindow</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Choose a mail first.</source>
        <translation>Elige primero un correo.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>It is a ticket now.</source>
        <translation>Ahora es un ticket.</translation>
    </message>
    <message>
        <source>It is ignored; its bytes are kept.</source>
        <translation>Se ignora; su contenido se conserva.</translation>
    </message>
    <message>
        <source>Make a ticket of it</source>
        <translation>Convertirlo en ticket</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Abrir el ticket</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Read stored mail again</source>
        <translation>Releer el correo guardado</translation>
    </message>
    <message>
        <source>Read {read} mails again: {changed} are read differently now, {released} left the quarantine.</source>
        <translation>Correos releídos: {read}. Con cambios: {changed}. Salidos de la cuarentena: {released}.</translation>
    </message>
    <message>
        <source>Reading stored mail again…</source>
        <translation>Releyendo el correo guardado…</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored}</source>
        <translation>Vistos {seen} = tickets {imported} + duplicados {duplicates} + cuarentena {quarantined} + ignorados {ignored}</translation>
    </message>
    <message>
        <source>Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored} + waiting {pending}</source>
        <translation>Vistos {seen} = tickets {imported} + duplicados {duplicates} + cuarentena {quarantined} + ignorados {ignored} + en espera {pending}</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código fuente</translation>
    </message>
    <message>
        <source>Stored mail is being read again.</source>
        <translation>Se está releyendo el correo guardado.</translation>
    </message>
    <message>
        <source>This mail is on no ticket.</source>
        <translation>Este correo no está en ningún ticket.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What became of every mail</source>
        <translation>Qué fue de cada correo</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>A customer gets</source>
        <translation>Un cliente recibe</translation>
    </message>
    <message>
        <source>An invented customer</source>
        <translation>Un cliente inventado</translation>
    </message>
    <message>
        <source>Nothing was written here yet.</source>
        <translation>Aquí aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Probar con</translation>
    </message>
    <message>
        <source>Without a value for this ticket: {names}. The next words in line would be sent instead.</source>
        <translation>Sin valor para este ticket: {names}. Se enviaría en su lugar el siguiente texto.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Confirmation of a new ticket</source>
        <translation>Confirmación de un ticket nuevo</translation>
    </message>
    <message>
        <source>First mail to a customer</source>
        <translation>Primer correo a un cliente</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Fuera del horario</translation>
    </message>
    <message>
        <source>Question how we did</source>
        <translation>Pregunta sobre qué tal lo hicimos</translation>
    </message>
    <message>
        <source>Resolved without an answer</source>
        <translation>Resuelto sin respuesta</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; without words that one is sent.</source>
        <translation>Se envía en lugar de la habitual; sin texto se envía esa.</translation>
    </message>
    <message>
        <source>Sent when a ticket is resolved by hand; without words nothing is sent.</source>
        <translation>Se envía al resolver un ticket a mano; sin texto no se envía nada.</translation>
    </message>
    <message>
        <source>Sent when somebody writes for the first time, where the department confirms.</source>
        <translation>Se envía cuando alguien escribe por primera vez, si el departamento confirma.</translation>
    </message>
    <message>
        <source>Stands above the answers to choose from, where the department asks.</source>
        <translation>Va encima de las respuestas posibles, si el departamento pregunta.</translation>
    </message>
    <message>
        <source>What stands in a new ticket that an agent begins; they can change it.</source>
        <translation>Lo que aparece en un ticket nuevo que empieza un agente; se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source>First password</source>
        <translation>Primera contraseña</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>Primera contraseña de {name}</translation>
    </message>
    <message>
        <source>Give it to {name}. It has to be changed at the first sign-in.</source>
        <translation>Entrégala a {name}. Hay que cambiarla en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Invitation for {name}</source>
        <translation>Invitación para {name}</translation>
    </message>
    <message>
        <source>Send this code to {name}. It is typed in at the sign-in, is good for seven days, and lets {name} choose a password.</source>
        <translation>Envía este código a {name}. Se escribe al iniciar sesión, vale siete días y permite a {name} elegir una contraseña.</translation>
    </message>
    <message>
        <source>Until now this desk opens without a password. From the first colleague on everybody signs in, so choose yours first.</source>
        <translation>Hasta ahora esta mesa se abre sin contraseña. Desde el primer compañero todos inician sesión, así que elige antes la tuya.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deskbell stands on the work of others:</source>
        <translation>Deskbell se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>Find a right</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Nobody may do this here</source>
        <translation>Aquí nadie puede hacer esto</translation>
    </message>
    <message>
        <source>Only an owner can give this back: you do not hold it here.</source>
        <translation>Solo un propietario puede devolverlo: tú no lo tienes aquí.</translation>
    </message>
    <message>
        <source>What is checked is taken from every role in this department; owners keep it.</source>
        <translation>Lo marcado se quita a todos los roles en este departamento; los propietarios lo conservan.</translation>
    </message>
    <message>
        <source>Who sees its tickets</source>
        <translation>Quién ve sus tickets</translation>
    </message>
    <message>
        <source>Whoever may see every ticket of the desk sees these too.</source>
        <translation>Quien puede ver todos los tickets de la mesa ve también estos.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>This is no web or e-mail address.</source>
        <translation>Esto no es una dirección web ni de correo.</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation>Texto visible</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>It leads to {host}, which is not what its words say. Open it only if you expect that.</source>
        <translation>Lleva a {host}, que no es lo que dice su texto. Ábrelo solo si es lo que esperas.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>This link is not what it seems</source>
        <translation>Este enlace no es lo que parece</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link leads nowhere that is safe to open.</source>
        <translation>Este enlace no lleva a ningún sitio que sea seguro abrir.</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Elige antes una fila.</translation>
    </message>
    <message>
        <source>Drag a row, or press Alt and an arrow key, to move it.</source>
        <translation>Arrastra una fila, o pulsa Alt y una flecha, para moverla.</translation>
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
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soon</source>
        <translation>
            <numerusform>%n pronto</numerusform>
            <numerusform>%n pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>over {n}</source>
        <translation>{n} de más</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>sitio para %n</numerusform>
            <numerusform>sitio para %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{here} of %n here</source>
        <translation>
            <numerusform>{here} de %n aquí</numerusform>
            <numerusform>{here} de %n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} of {most}</source>
        <translation>{open} de {most}</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Enter on a colleague changes whether they are there.</source>
        <translation>Intro sobre un compañero cambia si está.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>De nadie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>MacroOffers</name>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Respuestas guardadas</translation>
    </message>
</context>
<context>
    <name>MacrosPage</name>
    <message>
        <source>A macro can tag, assign and resolve a ticket and write the answer, with one key.</source>
        <translation>Una macro puede etiquetar, asignar y resolver un ticket y escribir la respuesta, con una tecla.</translation>
    </message>
    <message>
        <source>A text and steps in one: whoever runs a macro needs the rights for its steps.</source>
        <translation>Un texto y pasos en uno: quien ejecuta una macro necesita los permisos de sus pasos.</translation>
    </message>
    <message>
        <source>Edit macro</source>
        <translation>Editar macro</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nueva macro</translation>
    </message>
    <message>
        <source>No macros yet</source>
        <translation>Aún no hay macros</translation>
    </message>
</context>
<context>
    <name>MailboxAccount</name>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Found the settings for {domain}</source>
        <translation>Se ha encontrado la configuración de {domain}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store, never in the desk&apos;s files.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en los archivos de la mesa.</translation>
    </message>
    <message>
        <source>Looking for the servers of {domain}…</source>
        <translation>Buscando los servidores de {domain}…</translation>
    </message>
    <message>
        <source>No settings found for {domain}; these are a guess</source>
        <translation>No hay configuración para {domain}; esta es una suposición</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Proton Mail needs its Bridge program running on this computer.</source>
        <translation>Proton Mail necesita su programa Bridge en marcha en este equipo.</translation>
    </message>
    <message>
        <source>Reading (IMAP)</source>
        <translation>Recepción (IMAP)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Envío (SMTP)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Switch IMAP on in this provider&apos;s web mail first.</source>
        <translation>Activa primero IMAP en el correo web de este proveedor.</translation>
    </message>
    <message>
        <source>This provider accepts no passwords from mail programs for most accounts.</source>
        <translation>En la mayoría de las cuentas, este proveedor no acepta contraseñas de programas de correo.</translation>
    </message>
    <message>
        <source>This provider has a password of its own for mail programs.</source>
        <translation>Este proveedor tiene una contraseña aparte para programas de correo.</translation>
    </message>
    <message>
        <source>This provider wants an app password: make one in its account settings.</source>
        <translation>Este proveedor exige una contraseña de aplicación: créala en los ajustes de tu cuenta.</translation>
    </message>
</context>
<context>
    <name>MailboxCard</name>
    <message>
        <source>Checked {when}</source>
        <translation>Revisado: {when}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>MailboxDialog</name>
    <message>
        <source>Add mailbox</source>
        <translation>Añadir buzón</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Edit mailbox</source>
        <translation>Editar buzón</translation>
    </message>
    <message>
        <source>Look for new mail every</source>
        <translation>Buscar correo nuevo cada</translation>
    </message>
    <message>
        <source>Mail to these addresses arrives here too.</source>
        <translation>El correo a estas direcciones también llega aquí.</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nombre que ven los clientes</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test both directions</source>
        <translation>Probar recepción y envío</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
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
        <translation>Primero, ambos servidores deben dejar entrar a Deskbell.</translation>
    </message>
    <message>
        <source>Deskbell reads this mailbox and answers from it. You can add more later.</source>
        <translation>Deskbell lee este buzón y responde desde él. Más adelante puedes añadir otros.</translation>
    </message>
    <message>
        <source>Type address and password first, or go on without a mailbox.</source>
        <translation>Escribe primero la dirección y la contraseña, o sigue sin buzón.</translation>
    </message>
    <message>
        <source>Which address do customers write to?</source>
        <translation>¿A qué dirección escriben los clientes?</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Add mailbox</source>
        <translation>Añadir buzón</translation>
    </message>
    <message>
        <source>Connect the address that customers write to, and their mails become tickets.</source>
        <translation>Conecta la dirección a la que escriben los clientes y sus correos se convertirán en tickets.</translation>
    </message>
    <message>
        <source>Delete mailbox</source>
        <translation>Eliminar buzón</translation>
    </message>
    <message>
        <source>Delete {address}?</source>
        <translation>¿Eliminar {address}?</translation>
    </message>
    <message>
        <source>Deskbell forgets the account and its password. Its tickets and mails stay in the desk.</source>
        <translation>Deskbell olvida la cuenta y su contraseña. Sus tickets y correos se quedan en la mesa.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>Aún no hay ningún buzón</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>What became of every mail…</source>
        <translation>Qué fue de cada correo…</translation>
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
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the master password</source>
        <translation>Cambiar la contraseña maestra</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Contraseña maestra nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Present master password</source>
        <translation>Contraseña maestra actual</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
</context>
<context>
    <name>MasterPasswordDialog</name>
    <message>
        <source>Choose a master password</source>
        <translation>Elige una contraseña maestra</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>That was not it. Try again.</source>
        <translation>No es esa. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The passwords of your mailboxes are locked.</source>
        <translation>Las contraseñas de tus buzones están bloqueadas.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them itself, locked with a password of yours.</source>
        <translation>Este sistema no guarda contraseñas, así que Deskbell las guarda por su cuenta, protegidas con una contraseña tuya.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Nothing that would set it off happened in the last 90 days.</source>
        <translation>En los últimos 90 días no pasó nada que la activara.</translation>
    </message>
    <message numerus="yes">
        <source>Would have matched {matched} of the last %n ticket(s).</source>
        <translation>
            <numerusform>Habría coincidido con {matched} del último %n ticket.</numerusform>
            <numerusform>Habría coincidido con {matched} de los últimos %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>Permisos del rol</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>¿Quién puede…?</translation>
    </message>
    <message>
        <source>You do not hold this right yourself, so you cannot grant it.</source>
        <translation>Tú no tienes este permiso, así que no puedes darlo.</translation>
    </message>
    <message>
        <source>You hold this right only so far: {reach}.</source>
        <translation>Tú tienes este permiso solo hasta aquí: {reach}.</translation>
    </message>
    <message>
        <source>{right}: {words}</source>
        <translation>{right}: {words}</translation>
    </message>
    <message>
        <source>{words} No effect yet.</source>
        <translation>{words} Aún sin efecto.</translation>
    </message>
</context>
<context>
    <name>MatrixHeads</name>
    <message>
        <source>Find a right</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Only what differs from the role it came from</source>
        <translation>Solo lo que difiere del rol de origen</translation>
    </message>
</context>
<context>
    <name>MemberPicker</name>
    <message>
        <source>Add all</source>
        <translation>Añadir todos</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Como en la mesa</translation>
    </message>
    <message>
        <source>Find an agent by name or address</source>
        <translation>Buscar un agente por nombre o dirección</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message numerus="yes">
        <source>Belongs to {members} of %n department(s)</source>
        <translation>
            <numerusform>Pertenece a {members} de %n departamento</numerusform>
            <numerusform>Pertenece a {members} de %n departamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Role here</source>
        <translation>Rol aquí</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>{members} of %n agent(s) belong here</source>
        <translation>
            <numerusform>{members} de %n agente pertenece aquí</numerusform>
            <numerusform>{members} de %n agentes pertenecen aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Only members see this department&apos;s tickets</source>
        <translation>Solo los miembros ven los tickets de este departamento</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail came back: {subject}</source>
        <translation>Correo devuelto: {subject}</translation>
    </message>
    <message>
        <source>A report came: {subject}</source>
        <translation>Ha llegado un informe: {subject}</translation>
    </message>
    <message>
        <source>Answer to an invitation of {who}: {subject}</source>
        <translation>Respuesta a una invitación de {who}: {subject}</translation>
    </message>
    <message>
        <source>Automatic answer to the customer: {subject}</source>
        <translation>Respuesta automática al cliente: {subject}</translation>
    </message>
    <message>
        <source>Automatic mail of {who}: {subject}</source>
        <translation>Correo automático de {who}: {subject}</translation>
    </message>
    <message>
        <source>Automatic reply of {who}: {subject}</source>
        <translation>Respuesta automática de {who}: {subject}</translation>
    </message>
    <message>
        <source>Bcc: {people}</source>
        <translation>Cco: {people}</translation>
    </message>
    <message>
        <source>Cc {cc}</source>
        <translation>Cc {cc}</translation>
    </message>
    <message>
        <source>Cc: {people}</source>
        <translation>Cc: {people}</translation>
    </message>
    <message>
        <source>Encrypted with PGP; Deskbell keeps it and cannot read it.</source>
        <translation>Cifrado con PGP; Deskbell lo conserva y no puede leerlo.</translation>
    </message>
    <message>
        <source>Encrypted with S/MIME; Deskbell keeps it and cannot read it.</source>
        <translation>Cifrado con S/MIME; Deskbell lo conserva y no puede leerlo.</translation>
    </message>
    <message>
        <source>Forwarded to {to}</source>
        <translation>Reenviado a {to}</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>De: {people}</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Nota interna</translation>
    </message>
    <message>
        <source>Reply to: {people}</source>
        <translation>Responder a: {people}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Signed with PGP; Deskbell keeps the signature and does not check it.</source>
        <translation>Firmado con PGP; Deskbell conserva la firma y no la comprueba.</translation>
    </message>
    <message>
        <source>Signed with S/MIME; Deskbell keeps the signature and does not check it.</source>
        <translation>Firmado con S/MIME; Deskbell conserva la firma y no la comprueba.</translation>
    </message>
    <message>
        <source>Somebody blacked out words here.</source>
        <translation>Alguien tachó palabras aquí.</translation>
    </message>
    <message>
        <source>Somebody changed this after it was written.</source>
        <translation>Alguien cambió esto después de escribirse.</translation>
    </message>
    <message>
        <source>Somebody took this out of the conversation.</source>
        <translation>Alguien quitó esto de la conversación.</translation>
    </message>
    <message>
        <source>The sender&apos;s name contains an address that is not the sender&apos;s.</source>
        <translation>El nombre del remitente contiene una dirección que no es la suya.</translation>
    </message>
    <message>
        <source>This came from outside under an address of yours. Nothing proves who wrote it.</source>
        <translation>Esto llegó de fuera con una dirección tuya. Nada prueba quién lo escribió.</translation>
    </message>
    <message>
        <source>This mail is beyond Deskbell&apos;s limits and is not shown whole.</source>
        <translation>Este correo supera los límites de Deskbell y no se muestra entero.</translation>
    </message>
    <message>
        <source>To: {people}</source>
        <translation>Para: {people}</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>from another mail program</source>
        <translation>desde otro programa de correo</translation>
    </message>
    <message>
        <source>to {to}</source>
        <translation>para {to}</translation>
    </message>
    <message>
        <source>{time} where it was written (UTC{zone})</source>
        <translation>{time} donde se escribió (UTC{zone})</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Read again: it shows better now.</source>
        <translation>Analizado de nuevo: ahora se muestra mejor.</translation>
    </message>
    <message>
        <source>Read again: nothing changed.</source>
        <translation>Analizado de nuevo: sin cambios.</translation>
    </message>
    <message>
        <source>Source of this message</source>
        <translation>Código fuente de este mensaje</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Texto copiado.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>More for this message</source>
        <translation>Más acciones del mensaje</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Agents see nothing before you invite them. Whoever looks after the server can read everything on it.</source>
        <translation>Los agentes no ven nada hasta que los invites. Quien administra el servidor puede leer todo lo que hay en él.</translation>
    </message>
    <message>
        <source>Every change is copied to {place}.</source>
        <translation>Cada cambio se copia en {place}.</translation>
    </message>
    <message>
        <source>Mail is fetched and sent by one computer at a time; at first that is this one.</source>
        <translation>El correo lo recoge y envía un solo equipo a la vez; al principio, este.</translation>
    </message>
    <message>
        <source>Nobody else shares it. You can share it again, in a new place.</source>
        <translation>Nadie más la comparte. Puedes volver a compartirla en otro lugar.</translation>
    </message>
    <message>
        <source>Nobody sees anything before you invite them.</source>
        <translation>Nadie ve nada antes de que lo invite.</translation>
    </message>
    <message>
        <source>Nothing is deleted from the folder or the server.</source>
        <translation>No se borra nada de la carpeta ni del servidor.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share this desk in a folder?</source>
        <translation>¿Compartir esta mesa en una carpeta?</translation>
    </message>
    <message>
        <source>Share this desk on a server?</source>
        <translation>¿Compartir esta mesa en un servidor?</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Stop sharing on this computer?</source>
        <translation>¿Dejar de compartir en este equipo?</translation>
    </message>
    <message>
        <source>The others go on; only on an owner’s computer can somebody invite them.</source>
        <translation>Los demás siguen; solo desde el equipo de un propietario se puede invitar a alguien.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer, with everything that arrived until now.</source>
        <translation>La mesa entera se queda en este equipo, con todo lo que ha llegado hasta ahora.</translation>
    </message>
    <message>
        <source>The whole desk stays on this computer; you go on working while it is copied.</source>
        <translation>La mesa entera se queda en este equipo; sigue trabajando mientras se copia.</translation>
    </message>
    <message>
        <source>To come back, you need a new invitation.</source>
        <translation>Para volver necesita una nueva invitación.</translation>
    </message>
    <message>
        <source>What others change from now on does not arrive here any more, nor does yours there.</source>
        <translation>Lo que otros cambien desde ahora ya no llega aquí, ni lo suyo allí.</translation>
    </message>
    <message>
        <source>Where it met before stays as it is; nothing is deleted there.</source>
        <translation>El lugar donde se reunía antes queda como está; allí no se borra nada.</translation>
    </message>
    <message>
        <source>Whoever shared it there needs a new invitation.</source>
        <translation>Quien la compartía allí necesita una nueva invitación.</translation>
    </message>
    <message>
        <source>You get a recovery key next. Have a pen, a printer or a safe place ready.</source>
        <translation>A continuación recibe una clave de recuperación. Tenga a mano un bolígrafo, una impresora o un lugar seguro.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Nothing waits to be solved.</source>
        <translation>No hay nada por resolver.</translation>
    </message>
    <message>
        <source>This ticket is not available to you any more.</source>
        <translation>Este ticket ya no está disponible para ti.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Tickets de este cliente</translation>
    </message>
</context>
<context>
    <name>NewAgent</name>
    <message>
        <source>Add agent</source>
        <translation>Añadir agente</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Buscar un departamento</translation>
    </message>
    <message>
        <source>For signing in.</source>
        <translation>Para iniciar sesión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>Type an e-mail address.</source>
        <translation>Escribe una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>NewDepartment</name>
    <message>
        <source>A department needs a name.</source>
        <translation>Un departamento necesita un nombre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Being created…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Create department</source>
        <translation>Crear departamento</translation>
    </message>
    <message>
        <source>Go on to members</source>
        <translation>Continuar con los miembros</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets are routed to departments. Choose a name that says what these people do.</source>
        <translation>Los tickets se dirigen a departamentos. Elige un nombre que diga qué hacen estas personas.</translation>
    </message>
    <message>
        <source>Who works in {name}?</source>
        <translation>¿Quién trabaja en {name}?</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>Una contraseña necesita al menos %n carácter.</numerusform>
            <numerusform>Una contraseña necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Al menos %n carácter. Varias palabras son fáciles de recordar y difíciles de adivinar.</numerusform>
            <numerusform>Al menos %n caracteres. Varias palabras son fáciles de recordar y difíciles de adivinar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Elige tu propia contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>You came in with a first password that somebody else has seen.</source>
        <translation>Has entrado con una primera contraseña que otra persona ha visto.</translation>
    </message>
</context>
<context>
    <name>NewTicketWindow</name>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Write to your customer</source>
        <translation>Escribe a tu cliente</translation>
    </message>
</context>
<context>
    <name>NoRules</name>
    <message>
        <source>A rule does by itself what you would do by hand: move, assign, tag, answer.</source>
        <translation>Una regla hace por sí sola lo que harías a mano: mover, asignar, etiquetar, responder.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Aún no hay reglas</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n message(s) could not be sent</source>
        <translation>
            <numerusform>%n mensaje no se pudo enviar</numerusform>
            <numerusform>%n mensajes no se pudieron enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>It is not known whether the last answer was sent</source>
        <translation>No se sabe si la última respuesta se envió</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Move to inbox</source>
        <translation>Mover a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The last answer came under another subject: “{subject}”</source>
        <translation>La última respuesta llegó con otro asunto: «{subject}»</translation>
    </message>
    <message>
        <source>This is among the spam</source>
        <translation>Esto está en el spam</translation>
    </message>
    <message>
        <source>This is in quarantine: it could not be taken in like other mail</source>
        <translation>Esto está en cuarentena: no se pudo recoger como el resto del correo</translation>
    </message>
    <message>
        <source>This is in the trash</source>
        <translation>Esto está en la papelera</translation>
    </message>
    <message>
        <source>This person is blocked: new mail from them goes to the spam</source>
        <translation>Esta persona está bloqueada: su correo nuevo va al spam</translation>
    </message>
    <message>
        <source>This ticket was merged into another</source>
        <translation>Este ticket se fusionó con otro</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>{who} wrote in and does not get your answers yet</source>
        <translation>{who} ha escrito aquí y aún no recibe tus respuestas</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: {name}, {subject}</source>
        <translation>El último: {name}, {subject}</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {number} is offered to you: {subject} (%n s)</source>
        <translation>
            <numerusform>Se te ofrece el ticket {number}: {subject} (%n s)</numerusform>
            <numerusform>Se te ofrece el ticket {number}: {subject} (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Add tag: {name}</source>
        <translation>Añadir etiqueta: {name}</translation>
    </message>
    <message>
        <source>Assign to nobody</source>
        <translation>No asignar a nadie</translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation>Asignar a {name}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands for this ticket</source>
        <translation>Comandos para este ticket</translation>
    </message>
    <message>
        <source>Department: {name}</source>
        <translation>Departamento: {name}</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Dentro de tres horas</translation>
    </message>
    <message>
        <source>Move to department: {name}</source>
        <translation>Mover al departamento: {name}</translation>
    </message>
    <message>
        <source>New tag: {name}</source>
        <translation>Etiqueta nueva: {name}</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Personas y lugares</translation>
    </message>
    <message>
        <source>Postpone until</source>
        <translation>Posponer hasta</translation>
    </message>
    <message>
        <source>Search everything for “{words}”</source>
        <translation>Buscar «{words}» en todo</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>Estado: {name}</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation>{name} (yo)</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Answers wait here until they are sent.</source>
        <translation>Las respuestas esperan aquí hasta que se envían.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>La bandeja de salida está vacía</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message numerus="yes">
        <source>%n attempt(s) so far; next at {time}. {reason}</source>
        <translation>
            <numerusform>%n intento hasta ahora; el próximo: {time}. {reason}</numerusform>
            <numerusform>%n intentos hasta ahora; el próximo: {time}. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Enviándose ahora.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Open the ticket: {subject}</source>
        <translation>Abrir el ticket: {subject}</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The connection broke after everything was handed over, so it may have arrived. Deskbell looks in the folder of sent mail; if you know more, say so.</source>
        <translation>La conexión se cortó después de entregarlo todo, así que puede haber llegado. Deskbell mira en la carpeta de enviados; si sabes más, indícalo.</translation>
    </message>
    <message>
        <source>The server refused it without a word.</source>
        <translation>El servidor lo rechazó sin dar explicación.</translation>
    </message>
    <message>
        <source>To be sent at {time}.</source>
        <translation>Se enviará: {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>OwnLock</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock the window when nobody is there</source>
        <translation>Bloquear la ventana cuando no haya nadie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Only on this computer. Mail is still fetched.</source>
        <translation>Solo en este equipo. El correo se sigue recibiendo.</translation>
    </message>
    <message>
        <source>Remove the password…</source>
        <translation>Quitar la contraseña…</translation>
    </message>
</context>
<context>
    <name>OwnMenu</name>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Away, hand my work over</source>
        <translation>Ausente, traspasar mi trabajo</translation>
    </message>
    <message>
        <source>In one hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>In one week</source>
        <translation>Dentro de una semana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Until I say otherwise</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Being set…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar tu contraseña</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Elige tu contraseña</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Escribe una contraseña.</translation>
    </message>
</context>
<context>
    <name>OwnSignIn</name>
    <message>
        <source>Change your password…</source>
        <translation>Cambiar tu contraseña…</translation>
    </message>
    <message>
        <source>Choose a password…</source>
        <translation>Elegir una contraseña…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Crear una clave de recuperación…</translation>
    </message>
    <message>
        <source>Make another recovery key…</source>
        <translation>Crear otra clave de recuperación…</translation>
    </message>
    <message>
        <source>Print this key or keep it in a safe. An earlier one is worth nothing now.</source>
        <translation>Imprime esta clave o guárdala en una caja fuerte. Una anterior ya no vale.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The desk opens without a password as long as you work alone.</source>
        <translation>La mesa se abre sin contraseña mientras trabajes en solitario.</translation>
    </message>
    <message>
        <source>With it an owner who forgot the password comes in.</source>
        <translation>Con ella entra un propietario que olvidó la contraseña.</translation>
    </message>
    <message>
        <source>You sign in with a password.</source>
        <translation>Inicias sesión con contraseña.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Address to put in copy</source>
        <translation>Dirección que se pone en copia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Put in copy</source>
        <translation>Poner en copia</translation>
    </message>
    <message>
        <source>{who} gets a copy of every answer.</source>
        <translation>{who} recibe copia de cada respuesta.</translation>
    </message>
    <message>
        <source>{who} wrote in and gets no answers until you put them in copy.</source>
        <translation>{who} ha escrito aquí y no recibe respuestas hasta que se ponga en copia.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>Deskbell is locked</source>
        <translation>Deskbell está bloqueado</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Mantener la sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Puedes volver a intentarlo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Puedes volver a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message>
        <source>Change the master password…</source>
        <translation>Cambiar la contraseña maestra…</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>The passwords are in this system&apos;s own password store.</source>
        <translation>Las contraseñas están en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>This system keeps no passwords, so Deskbell keeps them, locked with your master password.</source>
        <translation>Este sistema no guarda contraseñas, así que Deskbell las guarda, protegidas con tu contraseña maestra.</translation>
    </message>
    <message>
        <source>This system keeps no passwords. Deskbell will keep them, locked with a password.</source>
        <translation>Este sistema no guarda contraseñas. Deskbell las guardará, protegidas con una contraseña.</translation>
    </message>
</context>
<context>
    <name>PasswordsDialog</name>
    <message>
        <source>Another computer can take a mailbox over when it has the password. It is sealed so that only the computers ticked here can open it; it is never shown.</source>
        <translation>Otro equipo puede hacerse cargo de un buzón si tiene la contraseña. Se sella de modo que solo los equipos marcados aquí pueden abrirla; nunca se muestra.</translation>
    </message>
    <message>
        <source>Being sealed…</source>
        <translation>Sellándose…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Passwords of mailboxes</source>
        <translation>Contraseñas de los buzones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is no mailbox, or no other computer that does the desk’s work.</source>
        <translation>No hay ningún buzón o ningún otro equipo que haga el trabajo de la mesa.</translation>
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
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>People at this desk</source>
        <translation>Personas de esta mesa</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Escribe tu nombre</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
</context>
<context>
    <name>PeopleWiring</name>
    <message>
        <source>See as…</source>
        <translation>Ver como…</translation>
    </message>
    <message>
        <source>See as… choose an agent</source>
        <translation>Ver como… elige un agente</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>As the desk</source>
        <translation>Como la mesa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Empty shows the name.</source>
        <translation>Vacío muestra el nombre.</translation>
    </message>
    <message>
        <source>For signing in and for notifications.</source>
        <translation>Para iniciar sesión y para avisos.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nombre que ven los clientes</translation>
    </message>
    <message>
        <source>Nobody has to say it.</source>
        <translation>No es obligatorio indicarlo.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stands below answers instead of the usual one, where that is allowed.</source>
        <translation>Figura bajo las respuestas en lugar de la habitual, donde se permite.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Block: new mail goes to the spam</source>
        <translation>Bloquear: el correo nuevo va al spam</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Change phone</source>
        <translation>Cambiar teléfono</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Customer since {year}</source>
        <translation>Cliente desde {year}</translation>
    </message>
    <message>
        <source>More for this person</source>
        <translation>Más acciones de la persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Write a new mail</source>
        <translation>Escribir un correo nuevo</translation>
    </message>
</context>
<context>
    <name>PhotoField</name>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 5 MB.</source>
        <translation>PNG o JPEG, como máximo 5 MB.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Imágenes ({pattern})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>{option}, chosen</source>
        <translation>{option}, elegido</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resuelto</numerusform>
            <numerusform>%n resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Other departments</source>
        <translation>Otros departamentos</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuestos</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>A PostgreSQL server keeps everybody to their own rights and hands changes on at once. Somebody has to look after it, and can read everything on it.</source>
        <translation>Un servidor PostgreSQL hace cumplir los permisos de cada uno y transmite los cambios al instante. Alguien tiene que administrarlo, y puede leer todo lo que hay en él.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Changes meet in a folder that all computers reach: a network drive, Dropbox, Syncthing, a USB stick. It needs no server. Everyone who can open the folder can delete from it.</source>
        <translation>Los cambios se reúnen en una carpeta a la que llegan todos los equipos: una unidad de red, Dropbox, Syncthing, una memoria USB. No hace falta servidor. Todo el que pueda abrir la carpeta puede borrar de ella.</translation>
    </message>
    <message>
        <source>The desk is on this computer only. Nobody else can look into it or work in it.</source>
        <translation>La mesa está solo en este equipo. Nadie más puede mirarla ni trabajar en ella.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>como está ahora</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Address of the mailbox</source>
        <translation>Dirección del buzón</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent&apos;s address</source>
        <translation>Dirección del agente</translation>
    </message>
    <message>
        <source>Agent&apos;s first name</source>
        <translation>Nombre de pila del agente</translation>
    </message>
    <message>
        <source>Agent&apos;s name</source>
        <translation>Nombre del agente</translation>
    </message>
    <message>
        <source>Agent&apos;s signature</source>
        <translation>Firma del agente</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s address</source>
        <translation>Dirección del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s company</source>
        <translation>Empresa del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s first name</source>
        <translation>Nombre de pila del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s last name</source>
        <translation>Apellido del cliente</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Day on which the ticket began</source>
        <translation>Día en que empezó el ticket</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Link that opens the ticket in Deskbell</source>
        <translation>Enlace que abre el ticket en Deskbell</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Nombre del buzón</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de ticket</translation>
    </message>
    <message>
        <source>Time now</source>
        <translation>Hora actual</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Fecha de hoy</translation>
    </message>
    <message>
        <source>When the department opens next</source>
        <translation>Cuándo vuelve a abrir el departamento</translation>
    </message>
    <message>
        <source>When the first answer is due</source>
        <translation>Cuándo vence la primera respuesta</translation>
    </message>
    <message>
        <source>{names} can be empty. Say what stands there then, behind a bar: {example}</source>
        <translation>{names} puede estar vacío. Indica tras una barra qué poner entonces: {example}</translation>
    </message>
</context>
<context>
    <name>PlacesTab</name>
    <message>
        <source>Change role…</source>
        <translation>Cambiar el rol…</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Buscar un departamento</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Nombrar propietario…</translation>
    </message>
    <message>
        <source>Role at the whole desk</source>
        <translation>Rol en toda la mesa</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Counted around the clock here; each department has hours of its own.</source>
        <translation>Aquí se cuenta las 24 horas; cada departamento tiene su horario.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Cómo cuenta</translation>
    </message>
    <message>
        <source>Parts of the service level</source>
        <translation>Partes del nivel de servicio</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A remote picture tells its sender that and when you read the message.</source>
        <translation>Una imagen remota revela al remitente que leíste el mensaje y cuándo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Closing the window keeps Deskbell running</source>
        <translation>Al cerrar la ventana, Deskbell sigue activo</translation>
    </message>
    <message>
        <source>Compact ticket rows</source>
        <translation>Filas de tickets compactas</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Keys such as J, K and E work where no text is being written.</source>
        <translation>Teclas como J, K y E funcionan cuando no se escribe texto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Load remote pictures without asking</source>
        <translation>Cargar imágenes remotas sin preguntar</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no haya nadie</translation>
    </message>
    <message>
        <source>Mail is still fetched and sent; the icon in the notification area opens it.</source>
        <translation>El correo se sigue recibiendo y enviando; el icono del área de notificación lo abre.</translation>
    </message>
    <message>
        <source>Notify of new mail</source>
        <translation>Avisar de correo nuevo</translation>
    </message>
    <message>
        <source>Only where you sign in with a password. Mail is fetched on.</source>
        <translation>Solo donde inicias sesión con contraseña. El correo se sigue recibiendo.</translation>
    </message>
    <message>
        <source>Seconds in which sending can be undone</source>
        <translation>Segundos para deshacer un envío</translation>
    </message>
    <message>
        <source>Show at the start</source>
        <translation>Mostrar al iniciar</translation>
    </message>
    <message>
        <source>Show in the notification area</source>
        <translation>Mostrar en el área de notificación</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una letra</translation>
    </message>
    <message>
        <source>Start without a window</source>
        <translation>Iniciar sin ventana</translation>
    </message>
    <message>
        <source>Two lines a ticket instead of three.</source>
        <translation>Dos líneas por ticket en lugar de tres.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{name} is viewing</source>
        <translation>{name} está mirando</translation>
    </message>
    <message>
        <source>{name} is writing…</source>
        <translation>{name} está escribiendo…</translation>
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
            <numerusform>{name} y %Ln persona más están escribiendo…</numerusform>
            <numerusform>{name} y %Ln personas más están escribiendo…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
</context>
<context>
    <name>ProbeCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Reading: {place}</source>
        <translation>Recepción: {place}</translation>
    </message>
    <message>
        <source>Sending: {place}</source>
        <translation>Envío: {place}</translation>
    </message>
    <message>
        <source>{host}, port {port}, encrypted</source>
        <translation>{host}, puerto {port}, cifrado</translation>
    </message>
    <message>
        <source>{host}, port {port}, not encrypted</source>
        <translation>{host}, puerto {port}, sin cifrar</translation>
    </message>
</context>
<context>
    <name>ProbeLine</name>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>probando…</translation>
    </message>
</context>
<context>
    <name>ProcessTab</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message numerus="yes">
        <source>%n change(s) of your profile not saved yet.</source>
        <translation>
            <numerusform>%n cambio de tu perfil sin guardar.</numerusform>
            <numerusform>%n cambios de tu perfil sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
</context>
<context>
    <name>PromiseTab</name>
    <message>
        <source>A service level needs a name.</source>
        <translation>Un nivel de servicio necesita un nombre.</translation>
    </message>
    <message>
        <source>An empty field promises nothing. Times are hours of work: with 9–17, 8 h are a whole day.</source>
        <translation>Un campo vacío no promete nada. Los tiempos son horas de trabajo: con 9–17, 8 h son un día entero.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Hours that are gone</source>
        <translation>Horario que ya no existe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Nota para compañeros</translation>
    </message>
    <message>
        <source>Only time within these hours counts.</source>
        <translation>Solo cuenta el tiempo dentro de este horario.</translation>
    </message>
    <message>
        <source>Those of the ticket&apos;s department</source>
        <translation>Los del departamento del ticket</translation>
    </message>
    <message>
        <source>Write times such as 30 min, 4 h or 1 d 2 h.</source>
        <translation>Escribe tiempos como 30 min, 4 h o 1 d 2 h.</translation>
    </message>
</context>
<context>
    <name>PromotionDialog</name>
    <message>
        <source>And what is given to them</source>
        <translation>Y lo que se les asigne</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Choose another role.</source>
        <translation>Elige otro rol.</translation>
    </message>
    <message>
        <source>From now on {name} sees only their departments, and what is assigned or referred to them.</source>
        <translation>A partir de ahora {name} ve solo sus departamentos y lo que se le asigne o consulte.</translation>
    </message>
    <message>
        <source>From now on {name} sees the tickets of every department, also new ones.</source>
        <translation>A partir de ahora {name} ve los tickets de todos los departamentos, también de los nuevos.</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Dar el rol</translation>
    </message>
    <message>
        <source>Nobody changes their own role. Ask another owner or admin.</source>
        <translation>Nadie cambia su propio rol. Pídeselo a otro propietario o administrador.</translation>
    </message>
    <message>
        <source>Of all departments</source>
        <translation>De todos los departamentos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rol de {name}</translation>
    </message>
    <message>
        <source>Sees every ticket</source>
        <translation>Ve todos los tickets</translation>
    </message>
    <message>
        <source>Sees their departments</source>
        <translation>Ve sus departamentos</translation>
    </message>
    <message>
        <source>These rights change:</source>
        <translation>Cambian estos permisos:</translation>
    </message>
    <message>
        <source>This is the role {name} has now.</source>
        <translation>Este es el rol que {name} tiene ahora.</translation>
    </message>
    <message>
        <source>You do not hold everything that is given or taken here, such as “{right}”.</source>
        <translation>No tienes todo lo que aquí se da o se quita, por ejemplo «{right}».</translation>
    </message>
    <message numerus="yes">
        <source>{name} goes on seeing %n ticket(s).</source>
        <translation>
            <numerusform>{name} sigue viendo %n ticket.</numerusform>
            <numerusform>{name} sigue viendo %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} sees %n ticket(s) instead of {before}.</source>
        <translation>
            <numerusform>{name} ve %n ticket en lugar de {before}.</numerusform>
            <numerusform>{name} ve %n tickets en lugar de {before}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) will be erased with all messages, notes and files.</source>
        <translation>
            <numerusform>Se borrará %n ticket con todos sus mensajes, notas y archivos.</numerusform>
            <numerusform>Se borrarán %n tickets con todos sus mensajes, notas y archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Nothing brings them back, except an earlier backup.</source>
        <translation>Nada los recupera, salvo una copia de seguridad anterior.</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>RatingAsking</name>
    <message>
        <source>Ask how we did?</source>
        <translation>¿Preguntar qué tal lo hicimos?</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>The question for #{number} is on its way.</source>
        <translation>La pregunta sobre #{number} está en camino.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>{name} gets a mail now that asks how we did, and answers it with one click or one word.</source>
        <translation>{name} recibe ahora un correo que pregunta qué tal lo hicimos y responde con un clic o una palabra.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Answered {when}</source>
        <translation>Respondió {when}</translation>
    </message>
    <message>
        <source>Asked {when}</source>
        <translation>Preguntado {when}</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>{stars} {score} of 5</source>
        <translation>{stars} {score} de 5</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Add copies</source>
        <translation>Añadir copias</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <translation>{address} no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Copied. Empty the clipboard once it is in its place.</source>
        <translation>Copiada. Vacíe el portapapeles cuando esté en su sitio.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>La he guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Put it in a safe place first, then tick the box.</source>
        <translation>Guárdela antes en un lugar seguro y marque después la casilla.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Recovery key of the desk {desk}</source>
        <translation>Clave de recuperación de la mesa {desk}</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>Saved. Take the file off this computer.</source>
        <translation>Guardada. Saque el archivo de este equipo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say that it is in a safe place first.</source>
        <translation>Diga antes que está en un lugar seguro.</translation>
    </message>
    <message>
        <source>With this key an owner can open the shared desk when every computer of the owners is lost. Whoever has it can read everything. It is shown only now and kept nowhere.</source>
        <translation>Con esta clave un propietario puede abrir la mesa compartida cuando se han perdido todos los equipos de los propietarios. Quien la tenga puede leerlo todo. Solo se muestra ahora y no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Su clave de recuperación</translation>
    </message>
</context>
<context>
    <name>ReferDialog</name>
    <message>
        <source>Department: {name}</source>
        <translation>Departamento: {name}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Refer this ticket</source>
        <translation>Consultar este ticket</translation>
    </message>
    <message>
        <source>There is nobody it could be referred to.</source>
        <translation>No hay nadie a quien consultarlo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Whom you choose can see this ticket and help. It stays where it is, with whoever has it.</source>
        <translation>Quien elijas puede ver este ticket y ayudar. Se queda donde está, con quien lo tiene.</translation>
    </message>
    <message>
        <source>Why, in a few words. Customers never see it.</source>
        <translation>El motivo, en pocas palabras. Los clientes nunca lo ven.</translation>
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
        <translation>Terminar esta consulta</translation>
    </message>
    <message>
        <source>Referred by {who} on {when}</source>
        <translation>Consultado por {who} el {when}</translation>
    </message>
</context>
<context>
    <name>RefusedTab</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>It counts as yours from then on, for everybody, as if you had done it yourself.</source>
        <translation>A partir de entonces cuenta como tuyo, para todos, como si lo hubieras hecho tú.</translation>
    </message>
    <message>
        <source>It stays out; it is kept, but no longer shown.</source>
        <translation>Se queda fuera; se conserva, pero ya no se muestra.</translation>
    </message>
    <message>
        <source>It was let in.</source>
        <translation>Se ha dejado entrar.</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let this in?</source>
        <translation>¿Admitir esto?</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>No se ha rechazado nada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What somebody sends without the right to, or what was changed on its way, is kept here.</source>
        <translation>Aquí se guarda lo que alguien envía sin derecho o lo que se alteró por el camino.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked</source>
        <translation>
            <numerusform>%n imagen remota bloqueada</numerusform>
            <numerusform>%n imágenes remotas bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>Siempre para este remitente</translation>
    </message>
    <message>
        <source>Always for this sender&apos;s domain</source>
        <translation>Siempre para el dominio del remitente</translation>
    </message>
    <message>
        <source>More choices for remote pictures</source>
        <translation>Más opciones para imágenes remotas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Being removed…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Remove your password</source>
        <translation>Quitar tu contraseña</translation>
    </message>
    <message>
        <source>Whoever uses this computer can open the desk then.</source>
        <translation>Después, quien use este equipo podrá abrir la mesa.</translation>
    </message>
</context>
<context>
    <name>RichField</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>RightDelegate</name>
    <message>
        <source>no effect yet</source>
        <translation>aún sin efecto</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Add agents</source>
        <translation>Añadir agentes</translation>
    </message>
    <message>
        <source>Add companies</source>
        <translation>Añadir empresas</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Añadir clientes</translation>
    </message>
    <message>
        <source>Adds a company; customers are put into it by changing them.</source>
        <translation>Añade una empresa; los clientes se asignan a ella al modificarlos.</translation>
    </message>
    <message>
        <source>Adds a customer by hand; those who write in are added without it.</source>
        <translation>Añade un cliente a mano; quienes escriben se añaden sin este permiso.</translation>
    </message>
    <message>
        <source>Adds and corrects notes about a customer; tickets do not change.</source>
        <translation>Añade y corrige notas sobre un cliente; los tickets no cambian.</translation>
    </message>
    <message>
        <source>Adds and reads notes about a company; customers never see them.</source>
        <translation>Añade y lee notas sobre una empresa; los clientes nunca las ven.</translation>
    </message>
    <message>
        <source>Adds and removes tags that exist; making a new one is another right.</source>
        <translation>Pone y quita etiquetas existentes; crear una nueva es otro permiso.</translation>
    </message>
    <message>
        <source>Adds and removes the people who get answers in copy; earlier mails are not sent again.</source>
        <translation>Añade y quita a quienes reciben copia de las respuestas; los correos anteriores no se reenvían.</translation>
    </message>
    <message>
        <source>Adds and ticks the steps of a ticket; it does not resolve the ticket.</source>
        <translation>Añade y marca los pasos de un ticket; no lo resuelve.</translation>
    </message>
    <message>
        <source>Adds colleagues who may see the ticket as followers; it does not show them anything new.</source>
        <translation>Añade como seguidores a compañeros que pueden ver el ticket; no les muestra nada nuevo.</translation>
    </message>
    <message>
        <source>Adds what colleagues see and customers never get; notes of others stay as they are.</source>
        <translation>Añade lo que ven los compañeros y nunca reciben los clientes; las notas ajenas no cambian.</translation>
    </message>
    <message>
        <source>Adds, changes and removes mailboxes; their passwords take another right.</source>
        <translation>Añade, modifica y quita buzones; sus contraseñas requieren otro permiso.</translation>
    </message>
    <message>
        <source>Arrange dashboards</source>
        <translation>Organizar paneles</translation>
    </message>
    <message>
        <source>Ask another department or agent</source>
        <translation>Consultar a otro departamento o agente</translation>
    </message>
    <message>
        <source>Assign to oneself</source>
        <translation>Asignarse tickets</translation>
    </message>
    <message>
        <source>Assign to somebody else</source>
        <translation>Asignar a otra persona</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Begins a new ticket with some messages of another; nothing is sent to the customer.</source>
        <translation>Inicia un ticket nuevo con algunos mensajes de otro; al cliente no se le envía nada.</translation>
    </message>
    <message>
        <source>Begins a ticket for a customer; writing to them takes the right to reply.</source>
        <translation>Inicia un ticket para un cliente; escribirle requiere el permiso de responder.</translation>
    </message>
    <message>
        <source>Black out parts of messages</source>
        <translation>Tachar partes de mensajes</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Bloquear clientes</translation>
    </message>
    <message>
        <source>Bring back from the trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Brings a new version of the program; settings stay as they are.</source>
        <translation>Instala una versión nueva del programa; los ajustes no cambian.</translation>
    </message>
    <message>
        <source>Brings a ticket back from spam; it has to be in sight there.</source>
        <translation>Recupera un ticket del spam; hay que poder verlo allí.</translation>
    </message>
    <message>
        <source>Carries out several steps with one key, each only where the right for it is held.</source>
        <translation>Ejecuta varios pasos con una tecla, cada uno solo donde se tiene su permiso.</translation>
    </message>
    <message>
        <source>Change agents</source>
        <translation>Modificar agentes</translation>
    </message>
    <message>
        <source>Change availability of others</source>
        <translation>Cambiar la disponibilidad de otros</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation>Modificar empresas</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Modificar clientes</translation>
    </message>
    <message>
        <source>Change departments</source>
        <translation>Modificar departamentos</translation>
    </message>
    <message>
        <source>Change general settings</source>
        <translation>Cambiar los ajustes generales</translation>
    </message>
    <message>
        <source>Change mail templates</source>
        <translation>Cambiar plantillas de correo</translation>
    </message>
    <message>
        <source>Change many at once</source>
        <translation>Cambiar muchos a la vez</translation>
    </message>
    <message>
        <source>Change notes of others</source>
        <translation>Modificar notas ajenas</translation>
    </message>
    <message>
        <source>Change own availability</source>
        <translation>Cambiar la propia disponibilidad</translation>
    </message>
    <message>
        <source>Change own notes</source>
        <translation>Modificar las propias notas</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Modificar roles</translation>
    </message>
    <message>
        <source>Change the block list</source>
        <translation>Cambiar la lista de bloqueo</translation>
    </message>
    <message>
        <source>Change the customer of a ticket</source>
        <translation>Cambiar el cliente de un ticket</translation>
    </message>
    <message>
        <source>Change the look for customers</source>
        <translation>Cambiar el aspecto para clientes</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Cambiar el estado</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Cambiar el asunto</translation>
    </message>
    <message>
        <source>Change when an answer is due</source>
        <translation>Cambiar cuándo vence una respuesta</translation>
    </message>
    <message>
        <source>Change who gets copies</source>
        <translation>Cambiar quién recibe copia</translation>
    </message>
    <message>
        <source>Change working time of others</source>
        <translation>Cambiar el tiempo de trabajo de otros</translation>
    </message>
    <message>
        <source>Changes answers for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>Modifica las respuestas de los propios departamentos; las generales no cambian.</translation>
    </message>
    <message>
        <source>Changes answers of the whole desk; the own ones of colleagues stay closed.</source>
        <translation>Modifica las respuestas generales; las personales de los compañeros siguen cerradas.</translation>
    </message>
    <message>
        <source>Changes every rule; a rule can do nothing its author could not do by hand.</source>
        <translation>Modifica todas las reglas; una regla no puede hacer nada que su autor no pudiera hacer a mano.</translation>
    </message>
    <message>
        <source>Changes how a stored message reads at this desk; what was sent or received by mail is not recalled.</source>
        <translation>Cambia cómo se lee aquí un mensaje guardado; lo enviado o recibido por correo no se retira.</translation>
    </message>
    <message>
        <source>Changes how mails of the desk look and what automatic ones say; signatures are apart.</source>
        <translation>Cambia el aspecto de los correos y el texto de los automáticos; las firmas van aparte.</translation>
    </message>
    <message>
        <source>Changes macros for one&apos;s own departments; those for the whole desk stay.</source>
        <translation>Modifica las macros de los propios departamentos; las generales no cambian.</translation>
    </message>
    <message>
        <source>Changes macros of the whole desk; whoever runs one still needs the rights for its steps.</source>
        <translation>Modifica las macros generales; quien ejecute una sigue necesitando los permisos de sus pasos.</translation>
    </message>
    <message>
        <source>Changes name, address, hours and deputy of colleagues; their role takes another right.</source>
        <translation>Cambia nombre, dirección, horario y sustituto de los compañeros; su rol requiere otro permiso.</translation>
    </message>
    <message>
        <source>Changes name, language and behaviour of the desk; people and roles take other rights.</source>
        <translation>Cambia nombre, idioma y comportamiento de la mesa; personas y roles requieren otros permisos.</translation>
    </message>
    <message>
        <source>Changes name, process and texts of departments, and archives them; it opens none of their tickets.</source>
        <translation>Cambia nombre, proceso y textos de los departamentos y los archiva; no abre sus tickets.</translation>
    </message>
    <message>
        <source>Changes rules of one&apos;s departments; a rule can do nothing its author could not do by hand.</source>
        <translation>Modifica las reglas de los propios departamentos; una regla no puede hacer nada que su autor no pudiera hacer a mano.</translation>
    </message>
    <message>
        <source>Changes the calendars of the desk; the hours of an agent belong to the agent.</source>
        <translation>Cambia los calendarios de la mesa; el horario de un agente le pertenece al agente.</translation>
    </message>
    <message>
        <source>Changes what happens after a time; other rules take other rights.</source>
        <translation>Cambia lo que ocurre pasado un tiempo; las demás reglas requieren otros permisos.</translation>
    </message>
    <message>
        <source>Changes what stands below one&apos;s own answers, where the department lets it.</source>
        <translation>Cambia lo que figura bajo las propias respuestas, si el departamento lo permite.</translation>
    </message>
    <message>
        <source>Changes what stands below the answers of one&apos;s departments; personal ones stay.</source>
        <translation>Cambia lo que figura bajo las respuestas de los propios departamentos; las firmas personales no cambian.</translation>
    </message>
    <message>
        <source>Changes what the desk file is locked with; passwords of agents are apart.</source>
        <translation>Cambia con qué se cifra el archivo de la mesa; las contraseñas de los agentes van aparte.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Choose another sender</source>
        <translation>Elegir otro remitente</translation>
    </message>
    <message>
        <source>Choose members of departments</source>
        <translation>Elegir miembros de los departamentos</translation>
    </message>
    <message>
        <source>Chooses departments by address and content; it does not move tickets that exist.</source>
        <translation>Elige el departamento por dirección y contenido; no mueve tickets existentes.</translation>
    </message>
    <message>
        <source>Chooses how computers exchange this desk; it changes nobody&apos;s rights.</source>
        <translation>Elige cómo comparten los equipos esta mesa; no cambia los permisos de nadie.</translation>
    </message>
    <message>
        <source>Chooses how new tickets are given to agents; giving one by hand is another right.</source>
        <translation>Elige cómo se reparten los tickets nuevos; asignar uno a mano es otro permiso.</translation>
    </message>
    <message>
        <source>Chooses logo and colours of mails and pages; the window of agents stays.</source>
        <translation>Elige logotipo y colores de correos y páginas; la ventana de los agentes no cambia.</translation>
    </message>
    <message>
        <source>Chooses the figures that others see; the figures show only what each may see.</source>
        <translation>Elige las cifras que ven los demás; solo muestran lo que cada uno puede ver.</translation>
    </message>
    <message>
        <source>Close tickets</source>
        <translation>Cerrar tickets</translation>
    </message>
    <message>
        <source>Closes the desk for somebody and hands their tickets over; their name stays in the history.</source>
        <translation>Cierra el acceso a alguien y traspasa sus tickets; su nombre permanece en el historial.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Connect other programs</source>
        <translation>Conectar otros programas</translation>
    </message>
    <message>
        <source>Correct messages</source>
        <translation>Corregir mensajes</translation>
    </message>
    <message>
        <source>Corrects name, addresses and fields; customers in it stay as they are.</source>
        <translation>Corrige nombre, direcciones y campos; sus clientes no cambian.</translation>
    </message>
    <message>
        <source>Corrects names, addresses and fields; joining two customers is another right.</source>
        <translation>Corrige nombres, direcciones y campos; unir dos clientes es otro permiso.</translation>
    </message>
    <message>
        <source>Corrects the minutes of colleagues; reports change with them.</source>
        <translation>Corrige los minutos de los compañeros; los informes cambian con ellos.</translation>
    </message>
    <message>
        <source>Corrects what a colleague wrote; deleting it is another right.</source>
        <translation>Corrige lo que escribió un compañero; eliminarlo es otro permiso.</translation>
    </message>
    <message>
        <source>Corrects what one wrote oneself; the history keeps that it was changed.</source>
        <translation>Corrige lo que escribió uno mismo; el historial conserva que se cambió.</translation>
    </message>
    <message>
        <source>Create departments</source>
        <translation>Crear departamentos</translation>
    </message>
    <message>
        <source>Create roles</source>
        <translation>Crear roles</translation>
    </message>
    <message>
        <source>Create tickets</source>
        <translation>Crear tickets</translation>
    </message>
    <message>
        <source>Customers and companies</source>
        <translation>Clientes y empresas</translation>
    </message>
    <message>
        <source>Decide about held mail</source>
        <translation>Decidir sobre el correo retenido</translation>
    </message>
    <message>
        <source>Delete companies</source>
        <translation>Eliminar empresas</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Eliminar clientes</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Eliminar notas</translation>
    </message>
    <message>
        <source>Delete the desk</source>
        <translation>Eliminar la mesa</translation>
    </message>
    <message>
        <source>Drafts and corrects articles; customers see nothing before they are published.</source>
        <translation>Redacta y corrige artículos; los clientes no ven nada hasta que se publican.</translation>
    </message>
    <message>
        <source>Ends a ticket for good, so that a new message begins another one; it deletes nothing.</source>
        <translation>Termina un ticket definitivamente: un mensaje nuevo inicia otro; no elimina nada.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar los datos de una persona</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Exportar clientes</translation>
    </message>
    <message>
        <source>Export reports</source>
        <translation>Exportar informes</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Fill in fields</source>
        <translation>Rellenar campos</translation>
    </message>
    <message>
        <source>Fill in private fields</source>
        <translation>Rellenar campos privados</translation>
    </message>
    <message>
        <source>Follow tickets</source>
        <translation>Seguir tickets</translation>
    </message>
    <message>
        <source>Forward messages</source>
        <translation>Reenviar mensajes</translation>
    </message>
    <message>
        <source>Gets news about a ticket without having it; it opens no ticket that is out of sight.</source>
        <translation>Recibe novedades de un ticket sin tenerlo asignado; no abre ninguno que no se vea.</translation>
    </message>
    <message>
        <source>Gets the next ticket that nobody has; a ticket of a colleague is not taken away.</source>
        <translation>Toma el siguiente ticket sin asignar; no quita ninguno a un compañero.</translation>
    </message>
    <message>
        <source>Give roles to agents</source>
        <translation>Dar roles a los agentes</translation>
    </message>
    <message>
        <source>Give tickets back</source>
        <translation>Devolver tickets</translation>
    </message>
    <message>
        <source>Gives a ticket another subject; mails that were already sent keep theirs.</source>
        <translation>Da otro asunto a un ticket; los correos ya enviados conservan el suyo.</translation>
    </message>
    <message>
        <source>Gives a ticket to a colleague who may see it; it does not widen what that colleague sees otherwise.</source>
        <translation>Asigna un ticket a un compañero que puede verlo; no amplía lo demás que ve.</translation>
    </message>
    <message>
        <source>Gives one ticket another service level; the policies stay as they are.</source>
        <translation>Da a un ticket otro nivel de servicio; las políticas no cambian.</translation>
    </message>
    <message>
        <source>Gives the members of one&apos;s departments a view; everybody sees only their own tickets in it.</source>
        <translation>Da una vista a los miembros de los propios departamentos; cada uno ve en ella solo sus tickets.</translation>
    </message>
    <message>
        <source>Gives the whole desk a view; everybody sees only their own tickets in it.</source>
        <translation>Da una vista a toda la mesa; cada uno ve en ella solo sus tickets.</translation>
    </message>
    <message>
        <source>Hand out the data of a person</source>
        <translation>Entregar los datos de una persona</translation>
    </message>
    <message>
        <source>Hand the desk over</source>
        <translation>Traspasar la mesa</translation>
    </message>
    <message>
        <source>Hands a ticket over, also to a department one cannot see; after that it may be out of sight.</source>
        <translation>Traspasa un ticket, también a un departamento que no se ve; después puede dejar de verse.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importar correo</translation>
    </message>
    <message>
        <source>Install updates</source>
        <translation>Instalar actualizaciones</translation>
    </message>
    <message>
        <source>Invites somebody, with at most the rights one holds oneself; it does not change those who are here.</source>
        <translation>Invita a alguien, como mucho con los permisos propios; no cambia a quienes ya están.</translation>
    </message>
    <message>
        <source>Join two customers</source>
        <translation>Unir dos clientes</translation>
    </message>
    <message>
        <source>Joins the desk with other services; tokens for them take other rights.</source>
        <translation>Une la mesa con otros servicios; sus claves de acceso requieren otros permisos.</translation>
    </message>
    <message>
        <source>Joins tickets that are about the same thing; both have to be in reach.</source>
        <translation>Une tickets que tratan de lo mismo; ambos deben estar al alcance.</translation>
    </message>
    <message>
        <source>Keep data from being deleted</source>
        <translation>Proteger datos contra el borrado</translation>
    </message>
    <message>
        <source>Keeps answers for oneself; nobody else sees them.</source>
        <translation>Guarda respuestas para uno mismo; nadie más las ve.</translation>
    </message>
    <message>
        <source>Keeps filters in one&apos;s own sidebar; they show only tickets that may be seen anyway.</source>
        <translation>Guarda filtros en la propia barra lateral; solo muestran tickets que ya se pueden ver.</translation>
    </message>
    <message>
        <source>Keeps macros for oneself; they can do nothing that one could not do by hand.</source>
        <translation>Guarda macros para uno mismo; no pueden hacer nada que no se pudiera hacer a mano.</translation>
    </message>
    <message>
        <source>Leaves a ticket to nobody, so that others can take it; its department stays.</source>
        <translation>Deja un ticket sin asignar para que otros lo tomen; su departamento no cambia.</translation>
    </message>
    <message>
        <source>Let agents leave</source>
        <translation>Dar de baja a agentes</translation>
    </message>
    <message>
        <source>Let others follow</source>
        <translation>Añadir seguidores</translation>
    </message>
    <message>
        <source>Lets a program act with one&apos;s own rights, never with more.</source>
        <translation>Permite a un programa actuar con los permisos propios, nunca con más.</translation>
    </message>
    <message>
        <source>Lets held mail in, or keeps it out; it does not change the block list.</source>
        <translation>Deja entrar el correo retenido o lo descarta; no cambia la lista de bloqueo.</translation>
    </message>
    <message>
        <source>Lets others see and work on a ticket as well; it stays in its department.</source>
        <translation>Permite que otros también vean y trabajen un ticket; sigue en su departamento.</translation>
    </message>
    <message>
        <source>Link tickets</source>
        <translation>Vincular tickets</translation>
    </message>
    <message>
        <source>Lists and withdraws the tokens of everybody; it cannot read them.</source>
        <translation>Enumera y revoca las claves de acceso de todos; no puede leerlas.</translation>
    </message>
    <message>
        <source>Looks at the desk through the rights of a colleague; nothing can be changed, and the log keeps it.</source>
        <translation>Mira la mesa con los permisos de un compañero; no se puede cambiar nada y queda registrado.</translation>
    </message>
    <message>
        <source>Mails a report at fixed times; only to people who may see it.</source>
        <translation>Envía un informe a horas fijas; solo a quienes pueden verlo.</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Hacer copias de seguridad</translation>
    </message>
    <message>
        <source>Make new tags while tagging</source>
        <translation>Crear etiquetas al etiquetar</translation>
    </message>
    <message>
        <source>Make own access tokens</source>
        <translation>Crear claves de acceso propias</translation>
    </message>
    <message>
        <source>Make own views</source>
        <translation>Crear vistas propias</translation>
    </message>
    <message>
        <source>Make views for a department</source>
        <translation>Crear vistas para un departamento</translation>
    </message>
    <message>
        <source>Make views for everybody</source>
        <translation>Crear vistas para todos</translation>
    </message>
    <message>
        <source>Makes a new desk from a backup; the present one stays as it is.</source>
        <translation>Crea una mesa nueva a partir de una copia; la actual no cambia.</translation>
    </message>
    <message>
        <source>Makes and changes statuses; tickets that have one keep it.</source>
        <translation>Crea y modifica estados; los tickets que tienen uno lo conservan.</translation>
    </message>
    <message>
        <source>Makes and changes the desk&apos;s own fields; filling them in is another right.</source>
        <translation>Crea y modifica los campos propios de la mesa; rellenarlos es otro permiso.</translation>
    </message>
    <message>
        <source>Makes and copies departments; who belongs to one takes another right.</source>
        <translation>Crea y copia departamentos; quién pertenece a cada uno requiere otro permiso.</translation>
    </message>
    <message>
        <source>Makes card numbers and the like unreadable for everybody; copies in mailboxes are not changed.</source>
        <translation>Hace ilegibles para todos números de tarjeta y similares; las copias en los buzones no cambian.</translation>
    </message>
    <message>
        <source>Makes one customer of two with all tickets; it cannot join companies.</source>
        <translation>Convierte dos clientes en uno con todos los tickets; no puede unir empresas.</translation>
    </message>
    <message>
        <source>Makes roles and deletes those of the desk&apos;s own; they hold at most what one holds oneself.</source>
        <translation>Crea roles y elimina los propios de la mesa; tienen como mucho los permisos que tiene uno mismo.</translation>
    </message>
    <message>
        <source>Makes somebody else an owner; there is always at least one.</source>
        <translation>Convierte a otra persona en propietaria; siempre hay al menos una.</translation>
    </message>
    <message>
        <source>Manage encryption keys</source>
        <translation>Gestionar claves de cifrado</translation>
    </message>
    <message>
        <source>Manage tokens of others</source>
        <translation>Gestionar claves de acceso ajenas</translation>
    </message>
    <message>
        <source>Mark as spam</source>
        <translation>Marcar como spam</translation>
    </message>
    <message>
        <source>Marks a ticket as done; a new message of the customer can open it again.</source>
        <translation>Marca un ticket como terminado; un mensaje nuevo del cliente puede reabrirlo.</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>Combinar tickets</translation>
    </message>
    <message>
        <source>Move to another department</source>
        <translation>Mover a otro departamento</translation>
    </message>
    <message>
        <source>Moves a ticket between the open and waiting statuses; resolving and closing are rights of their own.</source>
        <translation>Mueve un ticket entre los estados abiertos y en espera; resolver y cerrar son permisos aparte.</translation>
    </message>
    <message>
        <source>Moves a ticket to spam; it does not block the sender.</source>
        <translation>Mueve un ticket a spam; no bloquea al remitente.</translation>
    </message>
    <message>
        <source>Names the agents behind the numbers; without it they are counted together.</source>
        <translation>Muestra qué agentes hay detrás de las cifras; sin él se cuentan juntos.</translation>
    </message>
    <message>
        <source>Names the priorities; setting one on a ticket is another right.</source>
        <translation>Da nombre a las prioridades; ponerla en un ticket es otro permiso.</translation>
    </message>
    <message>
        <source>Note own working time</source>
        <translation>Anotar el propio tiempo de trabajo</translation>
    </message>
    <message>
        <source>Notes that tickets belong together; each is still seen only by those who may see it.</source>
        <translation>Anota que unos tickets van juntos; cada uno lo siguen viendo solo quienes pueden.</translation>
    </message>
    <message>
        <source>Opens a resolved or closed ticket again; deleted ones are brought back by another right.</source>
        <translation>Reabre un ticket resuelto o cerrado; los eliminados se recuperan con otro permiso.</translation>
    </message>
    <message>
        <source>Opens a ticket with its messages and files; notes of colleagues take a right of their own.</source>
        <translation>Abre un ticket con sus mensajes y archivos; las notas de los compañeros requieren otro permiso.</translation>
    </message>
    <message>
        <source>Opens the spam list; taking a ticket out of it is another right.</source>
        <translation>Abre la lista de spam; sacar un ticket de ella es otro permiso.</translation>
    </message>
    <message>
        <source>Opens the trash; bringing a ticket back is another right.</source>
        <translation>Abre la papelera; recuperar un ticket es otro permiso.</translation>
    </message>
    <message>
        <source>People and setup</source>
        <translation>Personas y organización</translation>
    </message>
    <message>
        <source>Postpone tickets</source>
        <translation>Posponer tickets</translation>
    </message>
    <message>
        <source>Print tickets</source>
        <translation>Imprimir tickets</translation>
    </message>
    <message>
        <source>Prints what is shown of a ticket; closed notes are left out.</source>
        <translation>Imprime lo que se muestra de un ticket; las notas cerradas se omiten.</translation>
    </message>
    <message>
        <source>Promotes and restricts colleagues, up to one&apos;s own rights; never oneself.</source>
        <translation>Amplía o restringe a los compañeros, hasta los permisos propios; nunca a uno mismo.</translation>
    </message>
    <message>
        <source>Protects tickets from every deletion; it opens none of them.</source>
        <translation>Protege tickets de cualquier borrado; no abre ninguno.</translation>
    </message>
    <message>
        <source>Publish articles</source>
        <translation>Publicar artículos</translation>
    </message>
    <message>
        <source>Put in the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put tags on tickets</source>
        <translation>Etiquetar tickets</translation>
    </message>
    <message>
        <source>Puts a deleted ticket back where it was; what was deleted for good stays gone.</source>
        <translation>Devuelve un ticket eliminado a su sitio; lo eliminado definitivamente no vuelve.</translation>
    </message>
    <message>
        <source>Puts a ticket aside until a date; the customer is not told.</source>
        <translation>Aparta un ticket hasta una fecha; no se avisa al cliente.</translation>
    </message>
    <message>
        <source>Puts a ticket under another customer; messages keep the address they came from.</source>
        <translation>Pone un ticket a nombre de otro cliente; los mensajes conservan su dirección de origen.</translation>
    </message>
    <message>
        <source>Puts agents into departments and takes them out, with at most the rights one holds oneself.</source>
        <translation>Pone y quita agentes de los departamentos, como mucho con los permisos propios.</translation>
    </message>
    <message>
        <source>Puts saved answers into one&apos;s own; writing new ones takes other rights.</source>
        <translation>Inserta respuestas guardadas en las propias; escribir nuevas requiere otros permisos.</translation>
    </message>
    <message>
        <source>Raises or lowers the priority of a ticket; it does not change when an answer is due.</source>
        <translation>Sube o baja la prioridad de un ticket; no cambia cuándo vence la respuesta.</translation>
    </message>
    <message>
        <source>Read drafts of others</source>
        <translation>Leer borradores ajenos</translation>
    </message>
    <message>
        <source>Read messages</source>
        <translation>Leer mensajes</translation>
    </message>
    <message>
        <source>Read notes</source>
        <translation>Leer notas</translation>
    </message>
    <message>
        <source>Read notes about customers</source>
        <translation>Leer notas sobre clientes</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Read the knowledge base</source>
        <translation>Leer la base de conocimiento</translation>
    </message>
    <message>
        <source>Read what customers wrote in ratings</source>
        <translation>Leer comentarios de las valoraciones</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reads customers from a file; existing ones are only completed.</source>
        <translation>Lee clientes de un archivo; los existentes solo se completan.</translation>
    </message>
    <message>
        <source>Reads old mail into the desk; nothing is sent to customers.</source>
        <translation>Incorpora correo antiguo al escritorio; no se envía nada a los clientes.</translation>
    </message>
    <message>
        <source>Removes a company; its customers and their tickets stay.</source>
        <translation>Quita una empresa; sus clientes y los tickets permanecen.</translation>
    </message>
    <message>
        <source>Removes a ticket with its messages and files for ever; that it happened stays in the audit log.</source>
        <translation>Elimina para siempre un ticket con sus mensajes y archivos; el hecho queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Removes name, addresses and messages of one customer; the numbers of reports stay.</source>
        <translation>Elimina nombre, direcciones y mensajes de un cliente; las cifras de los informes permanecen.</translation>
    </message>
    <message>
        <source>Removes the whole desk; backups that were made stay where they are.</source>
        <translation>Elimina toda la mesa; las copias de seguridad hechas permanecen donde están.</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Renames, joins and deletes tags for everybody; putting them on tickets is another right.</source>
        <translation>Renombra, une y elimina etiquetas para todos; ponerlas en tickets es otro permiso.</translation>
    </message>
    <message>
        <source>Reopen tickets</source>
        <translation>Reabrir tickets</translation>
    </message>
    <message>
        <source>Reply to customers</source>
        <translation>Responder a clientes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Resolve tickets</source>
        <translation>Resolver tickets</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>Restaurar copias de seguridad</translation>
    </message>
    <message>
        <source>Run macros</source>
        <translation>Ejecutar macros</translation>
    </message>
    <message>
        <source>Save a ticket as a file</source>
        <translation>Guardar un ticket como archivo</translation>
    </message>
    <message>
        <source>Saved answers and texts</source>
        <translation>Respuestas guardadas y textos</translation>
    </message>
    <message>
        <source>Say how long data is kept</source>
        <translation>Definir cuánto se conservan los datos</translation>
    </message>
    <message>
        <source>Says how fast answers are due; single tickets are changed by another right.</source>
        <translation>Define con qué rapidez hay que responder; los tickets sueltos se cambian con otro permiso.</translation>
    </message>
    <message>
        <source>Says whether a colleague is there; their tickets stay with them unless they are handed over.</source>
        <translation>Indica si un compañero está; conserva sus tickets salvo que se traspasen.</translation>
    </message>
    <message>
        <source>Says whether one is there; colleagues are not changed.</source>
        <translation>Indica si uno está; los compañeros no cambian.</translation>
    </message>
    <message>
        <source>Says whose mail goes to spam; mail that is already here stays.</source>
        <translation>Indica de quién va el correo a spam; el que ya está permanece.</translation>
    </message>
    <message>
        <source>Search in every department</source>
        <translation>Buscar en todos los departamentos</translation>
    </message>
    <message>
        <source>Searches wherever tickets may be seen; without it, only in one&apos;s departments and own tickets.</source>
        <translation>Busca en todos los tickets que se pueden ver; sin él, solo en los departamentos y tickets propios.</translation>
    </message>
    <message>
        <source>See agents</source>
        <translation>Ver agentes</translation>
    </message>
    <message>
        <source>See agents by name in reports</source>
        <translation>Ver agentes por nombre en los informes</translation>
    </message>
    <message>
        <source>See as somebody else</source>
        <translation>Ver como otra persona</translation>
    </message>
    <message>
        <source>See companies</source>
        <translation>Ver empresas</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Ver clientes</translation>
    </message>
    <message>
        <source>See deleted tickets</source>
        <translation>Ver tickets eliminados</translation>
    </message>
    <message>
        <source>See held mail</source>
        <translation>Ver el correo retenido</translation>
    </message>
    <message>
        <source>See mailboxes</source>
        <translation>Ver buzones</translation>
    </message>
    <message>
        <source>See numbers of own departments</source>
        <translation>Ver cifras de los propios departamentos</translation>
    </message>
    <message>
        <source>See numbers of the whole desk</source>
        <translation>Ver cifras de toda la mesa</translation>
    </message>
    <message>
        <source>See own numbers</source>
        <translation>Ver las propias cifras</translation>
    </message>
    <message>
        <source>See private fields of customers</source>
        <translation>Ver campos privados de clientes</translation>
    </message>
    <message>
        <source>See ratings of tickets</source>
        <translation>Ver valoraciones de tickets</translation>
    </message>
    <message>
        <source>See roles and who holds them</source>
        <translation>Ver los roles y quién los tiene</translation>
    </message>
    <message>
        <source>See rules</source>
        <translation>Ver reglas</translation>
    </message>
    <message>
        <source>See the history of a ticket</source>
        <translation>Ver el historial de un ticket</translation>
    </message>
    <message>
        <source>See the outbox</source>
        <translation>Ver la bandeja de salida</translation>
    </message>
    <message>
        <source>See the source of a mail</source>
        <translation>Ver el código fuente de un correo</translation>
    </message>
    <message>
        <source>See tickets in lists</source>
        <translation>Ver tickets en las listas</translation>
    </message>
    <message>
        <source>See tickets in spam</source>
        <translation>Ver tickets en spam</translation>
    </message>
    <message>
        <source>See when an answer is due</source>
        <translation>Ver cuándo vence una respuesta</translation>
    </message>
    <message>
        <source>Send again or cancel</source>
        <translation>Reenviar o cancelar envíos</translation>
    </message>
    <message>
        <source>Send reports regularly</source>
        <translation>Enviar informes periódicos</translation>
    </message>
    <message>
        <source>Send without delay</source>
        <translation>Enviar sin demora</translation>
    </message>
    <message>
        <source>Sends a message on to an address outside the desk; the ticket stays where it is.</source>
        <translation>Reenvía un mensaje a una dirección externa; el ticket permanece donde está.</translation>
    </message>
    <message>
        <source>Sends an answer from any address of the desk; it does not open the settings of mailboxes.</source>
        <translation>Envía una respuesta desde cualquier dirección de la mesa; no abre los ajustes de los buzones.</translation>
    </message>
    <message>
        <source>Sends an answer from the address of the department; choosing another sender is a right of its own.</source>
        <translation>Envía una respuesta desde la dirección del departamento; elegir otro remitente es otro permiso.</translation>
    </message>
    <message>
        <source>Sends what failed once more or takes it back; the text is not changed.</source>
        <translation>Envía de nuevo lo que falló o lo retira; el texto no cambia.</translation>
    </message>
    <message>
        <source>Sends what somebody writes to spam from now on; tickets they already have stay.</source>
        <translation>Manda a spam lo que alguien escriba desde ahora; sus tickets existentes permanecen.</translation>
    </message>
    <message>
        <source>Set how tickets are shared out</source>
        <translation>Definir el reparto de tickets</translation>
    </message>
    <message>
        <source>Set passwords of mailboxes</source>
        <translation>Poner contraseñas de buzones</translation>
    </message>
    <message>
        <source>Set service levels</source>
        <translation>Definir niveles de servicio</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Cambiar la prioridad</translation>
    </message>
    <message>
        <source>Set up fields</source>
        <translation>Configurar campos</translation>
    </message>
    <message>
        <source>Set up mailboxes</source>
        <translation>Configurar buzones</translation>
    </message>
    <message>
        <source>Set up priorities</source>
        <translation>Configurar prioridades</translation>
    </message>
    <message>
        <source>Set up sharing between computers</source>
        <translation>Configurar el uso compartido entre equipos</translation>
    </message>
    <message>
        <source>Set up statuses</source>
        <translation>Configurar estados</translation>
    </message>
    <message>
        <source>Set up tags</source>
        <translation>Configurar etiquetas</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Configurar webhooks</translation>
    </message>
    <message>
        <source>Set where new tickets go</source>
        <translation>Definir adónde van los tickets nuevos</translation>
    </message>
    <message>
        <source>Set working hours and holidays</source>
        <translation>Definir horarios y festivos</translation>
    </message>
    <message>
        <source>Sets after what time tickets are deleted; a hold stops it.</source>
        <translation>Define tras cuánto tiempo se eliminan los tickets; una retención lo impide.</translation>
    </message>
    <message>
        <source>Sets the values of fields that are marked private; new fields are made in the settings.</source>
        <translation>Rellena los campos marcados como privados; los campos nuevos se crean en los ajustes.</translation>
    </message>
    <message>
        <source>Sets the values of the desk&apos;s own fields; private fields and the list of fields stay closed.</source>
        <translation>Rellena los campos propios de la mesa; los privados y la lista de campos siguen cerrados.</translation>
    </message>
    <message>
        <source>Shows a mail as it arrived, with every header; it releases nothing from quarantine.</source>
        <translation>Muestra un correo tal como llegó, con todas sus cabeceras; no libera nada de la cuarentena.</translation>
    </message>
    <message>
        <source>Shows addresses, departments and hours of colleagues; names are always shown.</source>
        <translation>Muestra direcciones, departamentos y horarios de los compañeros; los nombres se ven siempre.</translation>
    </message>
    <message>
        <source>Shows addresses, servers and state of the mailboxes; passwords are never shown.</source>
        <translation>Muestra direcciones, servidores y estado de los buzones; las contraseñas nunca se muestran.</translation>
    </message>
    <message>
        <source>Shows an article to customers or takes it back; writing it takes another right.</source>
        <translation>Muestra un artículo a los clientes o lo retira; escribirlo requiere otro permiso.</translation>
    </message>
    <message>
        <source>Shows answers that colleagues have begun; they can be neither changed nor sent.</source>
        <translation>Muestra respuestas empezadas por compañeros; no se pueden cambiar ni enviar.</translation>
    </message>
    <message>
        <source>Shows companies and who belongs to them; their tickets are seen only where tickets may be seen.</source>
        <translation>Muestra empresas y quién pertenece a ellas; sus tickets solo se ven donde se permita.</translation>
    </message>
    <message>
        <source>Shows fields that are marked private; changing them takes the right to change customers.</source>
        <translation>Muestra los campos marcados como privados; cambiarlos requiere el permiso de modificar clientes.</translation>
    </message>
    <message>
        <source>Shows how a customer rated an answer; what they wrote about it stands in the reports.</source>
        <translation>Muestra cómo valoró un cliente una respuesta; su comentario está en los informes.</translation>
    </message>
    <message>
        <source>Shows how one&apos;s own work went; nobody else&apos;s.</source>
        <translation>Muestra cómo ha ido el trabajo propio; no el de otros.</translation>
    </message>
    <message>
        <source>Shows internal articles too; changing them is another right.</source>
        <translation>Muestra también los artículos internos; cambiarlos es otro permiso.</translation>
    </message>
    <message>
        <source>Shows mail that could not be read or filed safely; releasing it is another right.</source>
        <translation>Muestra el correo que no se pudo leer o clasificar con seguridad; liberarlo es otro permiso.</translation>
    </message>
    <message>
        <source>Shows names, addresses and tickets of customers; private fields and notes take rights of their own.</source>
        <translation>Muestra nombres, direcciones y tickets de clientes; los campos privados y las notas requieren otros permisos.</translation>
    </message>
    <message>
        <source>Shows subject, customer and status in lists, searches and counts; the messages stay closed.</source>
        <translation>Muestra asunto, cliente y estado en listas, búsquedas y recuentos; los mensajes siguen cerrados.</translation>
    </message>
    <message>
        <source>Shows the comments beside the ratings; the tickets themselves stay closed.</source>
        <translation>Muestra los comentarios de las valoraciones; los tickets siguen cerrados.</translation>
    </message>
    <message>
        <source>Shows the reports of every department; it opens no ticket.</source>
        <translation>Muestra los informes de todos los departamentos; no abre ningún ticket.</translation>
    </message>
    <message>
        <source>Shows the reports of one&apos;s departments; agents are named only with another right.</source>
        <translation>Muestra los informes de los propios departamentos; los nombres de agentes requieren otro permiso.</translation>
    </message>
    <message>
        <source>Shows the time left and what is overdue; changing it is another right.</source>
        <translation>Muestra el tiempo restante y lo vencido; cambiarlo es otro permiso.</translation>
    </message>
    <message>
        <source>Shows what a rule would do; nothing is changed.</source>
        <translation>Muestra lo que haría una regla; no se cambia nada.</translation>
    </message>
    <message>
        <source>Shows what colleagues noted about a customer; customers never see it.</source>
        <translation>Muestra lo que los compañeros anotaron sobre un cliente; los clientes nunca lo ven.</translation>
    </message>
    <message>
        <source>Shows what colleagues wrote for each other; writing one takes another right.</source>
        <translation>Muestra lo que los compañeros se escriben entre sí; escribir notas requiere otro permiso.</translation>
    </message>
    <message>
        <source>Shows what everybody may do, and why; it changes nothing.</source>
        <translation>Muestra qué puede hacer cada uno y por qué; no cambia nada.</translation>
    </message>
    <message>
        <source>Shows what the desk does by itself; changing it takes other rights.</source>
        <translation>Muestra lo que la mesa hace por sí solo; cambiarlo requiere otros permisos.</translation>
    </message>
    <message>
        <source>Shows what waits to be sent or failed, of tickets in sight; it sends nothing.</source>
        <translation>Muestra lo pendiente de envío o fallido de los tickets visibles; no envía nada.</translation>
    </message>
    <message>
        <source>Shows who changed what and when; it opens no message or note that is closed otherwise.</source>
        <translation>Muestra quién cambió qué y cuándo; no abre mensajes ni notas que estén cerrados.</translation>
    </message>
    <message>
        <source>Shows who did what, when and on which computer; nobody can change it.</source>
        <translation>Muestra quién hizo qué, cuándo y en qué equipo; nadie puede cambiarlo.</translation>
    </message>
    <message>
        <source>Skips the seconds in which a sent answer can be called back; nothing else about sending changes.</source>
        <translation>Omite los segundos en que se puede retirar una respuesta; nada más cambia en el envío.</translation>
    </message>
    <message>
        <source>Split a ticket</source>
        <translation>Dividir un ticket</translation>
    </message>
    <message>
        <source>Starts and stops rules as they are; writing them takes other rights.</source>
        <translation>Activa y detiene reglas tal como están; escribirlas requiere otros permisos.</translation>
    </message>
    <message>
        <source>Stores a new password; nobody can read the one that is stored.</source>
        <translation>Guarda una contraseña nueva; nadie puede leer la guardada.</translation>
    </message>
    <message>
        <source>Switch rules on and off</source>
        <translation>Activar y desactivar reglas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Take out of spam</source>
        <translation>Sacar de spam</translation>
    </message>
    <message>
        <source>Take the next ticket</source>
        <translation>Tomar el siguiente ticket</translation>
    </message>
    <message>
        <source>Take tickets from others</source>
        <translation>Quitar tickets a otros</translation>
    </message>
    <message>
        <source>Takes a customer out of the lists; their tickets stay.</source>
        <translation>Quita un cliente de las listas; sus tickets permanecen.</translation>
    </message>
    <message>
        <source>Takes a note out of a ticket; messages of customers are not touched.</source>
        <translation>Quita una nota de un ticket; los mensajes de clientes no se tocan.</translation>
    </message>
    <message>
        <source>Takes a single message out of a ticket; the ticket stays.</source>
        <translation>Quita un solo mensaje de un ticket; el ticket permanece.</translation>
    </message>
    <message>
        <source>Takes a ticket out of every list; deleting it for good is another right.</source>
        <translation>Quita un ticket de todas las listas; eliminarlo definitivamente es otro permiso.</translation>
    </message>
    <message>
        <source>Takes a ticket that nobody has; taking it from a colleague is another right.</source>
        <translation>Toma un ticket sin asignar; quitárselo a un compañero es otro permiso.</translation>
    </message>
    <message>
        <source>Takes merged tickets apart again; what was written in between stays with the first.</source>
        <translation>Separa de nuevo tickets combinados; lo escrito entretanto queda en el primero.</translation>
    </message>
    <message>
        <source>Takes over a ticket that a colleague has; giving it to a third person is another right.</source>
        <translation>Se queda con un ticket de un compañero; dárselo a un tercero es otro permiso.</translation>
    </message>
    <message>
        <source>Tells other programs what happens here; it lets them change nothing.</source>
        <translation>Informa a otros programas de lo que ocurre aquí; no les deja cambiar nada.</translation>
    </message>
    <message>
        <source>Test rules</source>
        <translation>Probar reglas</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>La mesa misma</translation>
    </message>
    <message>
        <source>Time and service levels</source>
        <translation>Tiempo y niveles de servicio</translation>
    </message>
    <message>
        <source>Types a tag that does not exist yet; renaming and deleting tags belongs to the settings.</source>
        <translation>Escribe una etiqueta que aún no existe; renombrar y eliminar etiquetas corresponde a los ajustes.</translation>
    </message>
    <message>
        <source>Undo a merge</source>
        <translation>Deshacer una combinación</translation>
    </message>
    <message>
        <source>Use saved answers</source>
        <translation>Usar respuestas guardadas</translation>
    </message>
    <message>
        <source>Views and search</source>
        <translation>Vistas y búsqueda</translation>
    </message>
    <message>
        <source>Widens or narrows what a role may do, up to one&apos;s own rights; never one&apos;s own role.</source>
        <translation>Amplía o reduce lo que puede un rol, hasta los permisos propios; nunca el rol propio.</translation>
    </message>
    <message>
        <source>Work through checklists</source>
        <translation>Completar listas de tareas</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Works on all chosen tickets together, each as far as the single rights reach; it adds no other right.</source>
        <translation>Actúa sobre todos los tickets elegidos a la vez, cada uno hasta donde llegan sus permisos; no añade ninguno más.</translation>
    </message>
    <message>
        <source>Write articles</source>
        <translation>Escribir artículos</translation>
    </message>
    <message>
        <source>Write macros for everybody</source>
        <translation>Escribir macros para todos</translation>
    </message>
    <message>
        <source>Write macros of a department</source>
        <translation>Escribir macros de un departamento</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Escribir notas</translation>
    </message>
    <message>
        <source>Write notes about companies</source>
        <translation>Escribir notas sobre empresas</translation>
    </message>
    <message>
        <source>Write notes about customers</source>
        <translation>Escribir notas sobre clientes</translation>
    </message>
    <message>
        <source>Write one&apos;s own signature</source>
        <translation>Escribir la propia firma</translation>
    </message>
    <message>
        <source>Write own macros</source>
        <translation>Escribir macros propias</translation>
    </message>
    <message>
        <source>Write own saved answers</source>
        <translation>Escribir respuestas guardadas propias</translation>
    </message>
    <message>
        <source>Write rules for own departments</source>
        <translation>Escribir reglas para los propios departamentos</translation>
    </message>
    <message>
        <source>Write rules for the whole desk</source>
        <translation>Escribir reglas para toda la mesa</translation>
    </message>
    <message>
        <source>Write rules that run by the clock</source>
        <translation>Escribir reglas por tiempo</translation>
    </message>
    <message>
        <source>Write saved answers for everybody</source>
        <translation>Escribir respuestas guardadas para todos</translation>
    </message>
    <message>
        <source>Write saved answers of a department</source>
        <translation>Escribir respuestas guardadas de un departamento</translation>
    </message>
    <message>
        <source>Write signatures of departments</source>
        <translation>Escribir firmas de departamentos</translation>
    </message>
    <message>
        <source>Writes a copy of the whole desk; who has the file can read all of it.</source>
        <translation>Escribe una copia de toda la mesa; quien tenga el archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>Writes a report that may be seen into a file; tickets are not in it.</source>
        <translation>Guarda en un archivo un informe que se puede ver; no contiene tickets.</translation>
    </message>
    <message>
        <source>Writes a ticket with its messages into a file; only what one can read oneself is in it.</source>
        <translation>Guarda en un archivo un ticket con sus mensajes; solo contiene lo que uno mismo puede leer.</translation>
    </message>
    <message>
        <source>Writes down one&apos;s own minutes on a ticket; those of colleagues stay as they are.</source>
        <translation>Anota los propios minutos en un ticket; los de los compañeros no cambian.</translation>
    </message>
    <message>
        <source>Writes everything about one customer into a file; notes of colleagues are left out.</source>
        <translation>Guarda en un archivo todo lo relativo a un cliente; se omiten las notas de los compañeros.</translation>
    </message>
    <message>
        <source>Writes the customers in reach into a file; their messages are not in it.</source>
        <translation>Guarda en un archivo los clientes al alcance; sin sus mensajes.</translation>
    </message>
    <message>
        <source>Writes the log into a file; secrets are never in it.</source>
        <translation>Guarda el registro en un archivo; nunca contiene secretos.</translation>
    </message>
</context>
<context>
    <name>RightsModel</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
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
        <translation>{right}, cambiado</translation>
    </message>
    <message>
        <source>{right}, no effect yet</source>
        <translation>{right}, aún sin efecto</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>A role needs a name.</source>
        <translation>Un rol necesita un nombre.</translation>
    </message>
    <message>
        <source>Copy the role</source>
        <translation>Copiar el rol</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>Crear rol</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>Renombrar el rol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new role begins with what this one holds.</source>
        <translation>El rol nuevo empieza con los permisos de este.</translation>
    </message>
    <message>
        <source>There is a role of this name already.</source>
        <translation>Ya existe un rol con este nombre.</translation>
    </message>
    <message>
        <source>What these people do, such as “Workshop trainee”.</source>
        <translation>Qué hacen estas personas, por ejemplo «Aprendiz de taller».</translation>
    </message>
    <message>
        <source>{role} (copy)</source>
        <translation>{role} (copia)</translation>
    </message>
</context>
<context>
    <name>RoleHead</name>
    <message>
        <source>Built in. {words}</source>
        <translation>Incorporado. {words}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Made from {role}.</source>
        <translation>A partir de {role}.</translation>
    </message>
    <message>
        <source>Made from {role}. {words}</source>
        <translation>A partir de {role}. {words}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing differs from the role it came from.</source>
        <translation>Nada difiere del rol de origen.</translation>
    </message>
    <message>
        <source>Owners always hold every right, so that somebody can put everything right again.</source>
        <translation>Los propietarios tienen siempre todos los permisos, para que alguien pueda arreglarlo todo.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Rename and describe…</source>
        <translation>Renombrar y describir…</translation>
    </message>
    <message>
        <source>This role holds rights that you do not hold, so you cannot change it.</source>
        <translation>Este rol tiene permisos que tú no tienes, así que no puedes cambiarlo.</translation>
    </message>
    <message>
        <source>You can look at roles, but not change them.</source>
        <translation>Puedes ver los roles, pero no cambiarlos.</translation>
    </message>
    <message>
        <source>You cannot grant a right that you do not hold, nor change your own role.</source>
        <translation>No puedes dar un permiso que no tienes ni cambiar tu propio rol.</translation>
    </message>
    <message>
        <source>You hold this role yourself, so somebody else has to change it. You can copy it.</source>
        <translation>Tú mismo tienes este rol, así que debe cambiarlo otra persona. Puedes copiarlo.</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
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
            <numerusform>%n agente tiene este rol. Dale antes otro.</numerusform>
            <numerusform>%n agentes tienen este rol. Dales antes otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete role</source>
        <translation>Eliminar rol</translation>
    </message>
    <message>
        <source>Delete {role}?</source>
        <translation>¿Eliminar {role}?</translation>
    </message>
    <message>
        <source>Nobody holds this role. The history keeps its name.</source>
        <translation>Nadie tiene este rol. El historial conserva su nombre.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Answers in their departments, but takes nothing from others and removes nothing.</source>
        <translation>Responde en sus departamentos, pero no quita nada a otros ni elimina nada.</translation>
    </message>
    <message>
        <source>Answers the tickets of their departments.</source>
        <translation>Responde los tickets de sus departamentos.</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignados a mí</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Does everything, and can never be locked out.</source>
        <translation>Puede todo y nunca se queda fuera.</translation>
    </message>
    <message>
        <source>Leads departments: all work on their tickets, their reports and their people&apos;s hours.</source>
        <translation>Dirige departamentos: todo el trabajo con sus tickets, sus informes y los horarios de su equipo.</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agente ligero</translation>
    </message>
    <message>
        <source>My departments</source>
        <translation>Mis departamentos</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Ningún ticket</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Of my departments</source>
        <translation>De mis departamentos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Reads everything and the audit log, and changes nothing.</source>
        <translation>Lee todo y el registro de auditoría, y no cambia nada.</translation>
    </message>
    <message>
        <source>Reads the tickets of their departments and writes notes, never to customers.</source>
        <translation>Lee los tickets de sus departamentos y escribe notas, nunca a los clientes.</translation>
    </message>
    <message>
        <source>Reports viewer</source>
        <translation>Lector de informes</translation>
    </message>
    <message>
        <source>Restricted agent</source>
        <translation>Agente restringido</translation>
    </message>
    <message>
        <source>Sees every ticket and sets everything up, but cannot give the desk away.</source>
        <translation>Ve todos los tickets y lo configura todo, pero no puede ceder la mesa.</translation>
    </message>
    <message>
        <source>Sees the numbers of the whole desk, and no ticket.</source>
        <translation>Ve las cifras de toda la mesa y ningún ticket.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Unassigned in mine</source>
        <translation>Sin asignar en los míos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all tickets</source>
        <translation>todos los tickets</translation>
    </message>
    <message>
        <source>answers only</source>
        <translation>solo responde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no tickets</source>
        <translation>ningún ticket</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>notes only</source>
        <translation>solo notas</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>solo cifras</translation>
    </message>
    <message>
        <source>reads all</source>
        <translation>lee todo</translation>
    </message>
    <message>
        <source>their departments</source>
        <translation>sus departamentos</translation>
    </message>
    <message>
        <source>those of their departments</source>
        <translation>los de sus departamentos</translation>
    </message>
    <message>
        <source>what is assigned to them</source>
        <translation>lo que tiene asignado</translation>
    </message>
    <message>
        <source>what nobody has in their departments</source>
        <translation>lo que nadie tiene en sus departamentos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>RolesLayout</name>
    <message>
        <source>Held by</source>
        <translation>Lo tienen</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Rol nuevo</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Ver como…</translation>
    </message>
    <message>
        <source>What people may do, and for which tickets. A role given inside a department counts only there.</source>
        <translation>Qué pueden hacer las personas y con qué tickets. Un rol dado dentro de un departamento vale solo allí.</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>¿Quién puede…?</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): {rights}.</source>
        <translation>
            <numerusform>%n cambio: {rights}.</numerusform>
            <numerusform>%n cambios: {rights}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else holds this role.</source>
        <translation>Nadie más tiene este rol.</translation>
    </message>
    <message>
        <source>Nobody holds the role yet.</source>
        <translation>Nadie tiene aún el rol.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>See as…</source>
        <translation>Ver como…</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n agent(s).</source>
        <translation>
            <numerusform>Afectan a %n agente.</numerusform>
            <numerusform>Afectan a %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>from {role}</source>
        <translation>a partir de {role}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
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
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, longest idle</source>
        <translation>
            <numerusform>%n abierto, el más tiempo libre</numerusform>
            <numerusform>%n abiertos, el más tiempo libre</numerusform>
        </translation>
    </message>
    <message>
        <source>Escalated to {new}: it was overdue</source>
        <translation>Escalado a {new}: estaba vencido</translation>
    </message>
    <message>
        <source>Escalated to {new}: nobody took it for {time}</source>
        <translation>Escalado a {new}: nadie lo tomó en {time}</translation>
    </message>
    <message>
        <source>Escalated to {new}: {time} before it was due</source>
        <translation>Escalado a {new}: {time} antes de vencer</translation>
    </message>
    <message>
        <source>Given to {new}, the deputy of {absent}: {load}</source>
        <translation>Dado a {new}, suplente de {absent}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who had this customer before: {load}</source>
        <translation>Dado a {new}, que ya atendió a este cliente: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the fewest: {load}</source>
        <translation>Dado a {new}, quien menos tiene: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who has the most room: {load}</source>
        <translation>Dado a {new}, quien más margen tiene: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who knows this best, at level {level}: {load}</source>
        <translation>Dado a {new}, quien mejor lo sabe, nivel {level}: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, who looks after this company: {load}</source>
        <translation>Dado a {new}, que lleva esta empresa: {load}</translation>
    </message>
    <message>
        <source>Given to {new}, whose turn it was: {load}</source>
        <translation>Dado a {new}, a quien le tocaba: {load}</translation>
    </message>
    <message>
        <source>Moved to {new}: nobody was there</source>
        <translation>Movido a {new}: no había nadie</translation>
    </message>
    <message>
        <source>{new} took this when it was offered</source>
        <translation>{new} lo tomó cuando se ofreció</translation>
    </message>
    <message>
        <source>{open} of {limit}</source>
        <translation>{open} de {limit}</translation>
    </message>
    <message>
        <source>{open} of {limit}, longest idle</source>
        <translation>{open} de {limit}, el más tiempo libre</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Escalates to</source>
        <translation>Escala a</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How a ticket that nobody has finds its agent. Whoever is away, outside their hours or has enough gets none; what waits goes out, the oldest first, as soon as somebody has room.</source>
        <translation>Cómo encuentra agente un ticket que no tiene nadie. Quien está ausente, fuera de horario o ya tiene bastantes no recibe; lo que espera se reparte, lo más antiguo primero, en cuanto alguien tiene sitio.</translation>
    </message>
    <message>
        <source>Only with “To solve”</source>
        <translation>Solo con «Por resolver»</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>{name}, after {time}</source>
        <translation>{name}, tras {time}</translation>
    </message>
</context>
<context>
    <name>RoutingTab</name>
    <message>
        <source>It escalates nowhere yet: choose a department under General.</source>
        <translation>Aún no escala a ningún sitio: elige un departamento en General.</translation>
    </message>
    <message>
        <source>It escalates to {name}; that is chosen under General.</source>
        <translation>Escala a {name}; se elige en General.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>When nobody takes them</source>
        <translation>Cuando nadie los toma</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Part of the rule</source>
        <translation>Parte de la regla</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Stop after this rule</source>
        <translation>Parar tras esta regla</translation>
    </message>
    <message>
        <source>Then stop: look at no further rules</source>
        <translation>Después parar: no mirar más reglas</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Lo que hizo</translation>
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
            <numerusform>%n hoy</numerusform>
            <numerusform>%n hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: {reason}</source>
        <translation>En pausa: {reason}</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>never ran</source>
        <translation>nunca actuó</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>then stop</source>
        <translation>después parar</translation>
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
            <numerusform>Las reglas te avisan de %Ln ticket</numerusform>
            <numerusform>Las reglas te avisan de %Ln tickets</numerusform>
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
        <translation>Reglas a mano</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(ya no existe)</translation>
    </message>
    <message>
        <source>(say what is to happen)</source>
        <translation>(di qué debe pasar)</translation>
    </message>
    <message>
        <source>(say what)</source>
        <translation>(di qué)</translation>
    </message>
    <message>
        <source>At {time} on {days}</source>
        <translation>A las {time} los {days}</translation>
    </message>
    <message>
        <source>Did nothing: {reason}</source>
        <translation>No hizo nada: {reason}</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Cada día a las {time}</translation>
    </message>
    <message>
        <source>It was to {act}.</source>
        <translation>Debía: {act}.</translation>
    </message>
    <message>
        <source>Left out: {act}. {reason}</source>
        <translation>Omitido: {act}. {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” did nothing: {reason}</source>
        <translation>La regla «{rule}» no hizo nada: {reason}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}</source>
        <translation>Regla «{rule}»: {acts}</translation>
    </message>
    <message>
        <source>Rule “{rule}” {acts}, because {conditions}</source>
        <translation>Regla «{rule}»: {acts}, porque {conditions}</translation>
    </message>
    <message>
        <source>When a ticket is due in less than {time}</source>
        <translation>Cuando un ticket vence en menos de {time}</translation>
    </message>
    <message>
        <source>When a ticket is older than {time}</source>
        <translation>Cuando un ticket tiene más de {time}</translation>
    </message>
    <message>
        <source>When a ticket is overdue by {time}</source>
        <translation>Cuando un ticket lleva vencido {time}</translation>
    </message>
    <message>
        <source>When no agent has answered for {time}</source>
        <translation>Cuando ningún agente responde desde hace {time}</translation>
    </message>
    <message>
        <source>When the customer has not written for {time}</source>
        <translation>Cuando el cliente no escribe desde hace {time}</translation>
    </message>
    <message>
        <source>When the status has not changed for {time}</source>
        <translation>Cuando el estado no cambia desde hace {time}</translation>
    </message>
    <message>
        <source>When time passes</source>
        <translation>Cuando pasa el tiempo</translation>
    </message>
    <message>
        <source>When {trigger}</source>
        <translation>Cuando {trigger}</translation>
    </message>
    <message>
        <source>add the note {value}</source>
        <translation>añadir la nota {value}</translation>
    </message>
    <message>
        <source>add the tag {value}</source>
        <translation>añadir la etiqueta {value}</translation>
    </message>
    <message>
        <source>added a note</source>
        <translation>añadió una nota</translation>
    </message>
    <message>
        <source>added the tag {value}</source>
        <translation>añadió la etiqueta {value}</translation>
    </message>
    <message>
        <source>answer the customer with {value}</source>
        <translation>responder al cliente con {value}</translation>
    </message>
    <message>
        <source>answered the customer</source>
        <translation>respondió al cliente</translation>
    </message>
    <message>
        <source>ask the customer how we did</source>
        <translation>preguntar al cliente qué tal lo hicimos</translation>
    </message>
    <message>
        <source>asked the customer how we did</source>
        <translation>preguntó al cliente qué tal lo hicimos</translation>
    </message>
    <message>
        <source>assign it to {value}</source>
        <translation>asignarlo a {value}</translation>
    </message>
    <message>
        <source>assigned it to {agent} ({way})</source>
        <translation>lo asignó a {agent} ({way})</translation>
    </message>
    <message>
        <source>assigned it to {value}</source>
        <translation>lo asignó a {value}</translation>
    </message>
    <message>
        <source>block the customer</source>
        <translation>bloquear al cliente</translation>
    </message>
    <message>
        <source>blocked the customer</source>
        <translation>bloqueó al cliente</translation>
    </message>
    <message>
        <source>bring it back from the spam</source>
        <translation>sacarlo del spam</translation>
    </message>
    <message>
        <source>brought it back from the spam</source>
        <translation>lo sacó del spam</translation>
    </message>
    <message>
        <source>change its subject to {value}</source>
        <translation>cambiar su asunto a {value}</translation>
    </message>
    <message>
        <source>changed its priority to {value}</source>
        <translation>cambió su prioridad a {value}</translation>
    </message>
    <message>
        <source>changed its service level to {value}</source>
        <translation>cambió su nivel de servicio a {value}</translation>
    </message>
    <message>
        <source>changed its status to {value}</source>
        <translation>cambió su estado a {value}</translation>
    </message>
    <message>
        <source>changed its subject to {value}</source>
        <translation>cambió su asunto a {value}</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>no cambió nada</translation>
    </message>
    <message>
        <source>changed the customer’s company to {value}</source>
        <translation>cambió la empresa del cliente a {value}</translation>
    </message>
    <message>
        <source>changed {field} to {value}</source>
        <translation>cambió {field} a {value}</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>cerrarlo</translation>
    </message>
    <message>
        <source>closed it</source>
        <translation>lo cerró</translation>
    </message>
    <message>
        <source>ended the looking at rules</source>
        <translation>puso fin a la revisión de reglas</translation>
    </message>
    <message>
        <source>erase it for ever</source>
        <translation>borrarlo para siempre</translation>
    </message>
    <message>
        <source>erased it for ever</source>
        <translation>lo borró para siempre</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>durante {time}</translation>
    </message>
    <message>
        <source>it does not have the tag {value}</source>
        <translation>no tiene la etiqueta {value}</translation>
    </message>
    <message>
        <source>it got the tag {value}</source>
        <translation>recibió la etiqueta {value}</translation>
    </message>
    <message>
        <source>it has no tag</source>
        <translation>no tiene etiquetas</translation>
    </message>
    <message>
        <source>it has tags</source>
        <translation>tiene etiquetas</translation>
    </message>
    <message>
        <source>it has the tag {value}</source>
        <translation>tiene la etiqueta {value}</translation>
    </message>
    <message>
        <source>it has the tags {value}</source>
        <translation>tiene las etiquetas {value}</translation>
    </message>
    <message>
        <source>it is not so that {condition}</source>
        <translation>no es cierto que {condition}</translation>
    </message>
    <message>
        <source>it lost the tag {value}</source>
        <translation>perdió la etiqueta {value}</translation>
    </message>
    <message>
        <source>its tags changed</source>
        <translation>cambiaron sus etiquetas</translation>
    </message>
    <message>
        <source>link it to the customer’s tickets alike of the last {value}</source>
        <translation>vincularlo con los tickets parecidos del cliente de los últimos {value}</translation>
    </message>
    <message>
        <source>linked it to the customer’s tickets alike</source>
        <translation>lo vinculó con los tickets parecidos del cliente</translation>
    </message>
    <message>
        <source>look at no further rules</source>
        <translation>no mirar más reglas</translation>
    </message>
    <message>
        <source>made {value} the customer</source>
        <translation>hizo cliente a {value}</translation>
    </message>
    <message>
        <source>make {value} the customer</source>
        <translation>hacer cliente a {value}</translation>
    </message>
    <message>
        <source>marked it as spam</source>
        <translation>lo marcó como spam</translation>
    </message>
    <message>
        <source>mention {value} in a note</source>
        <translation>mencionar a {value} en una nota</translation>
    </message>
    <message>
        <source>mentioned {value} in a note</source>
        <translation>mencionó a {value} en una nota</translation>
    </message>
    <message>
        <source>merge it into the customer’s ticket alike of the last {value}</source>
        <translation>unirlo al ticket parecido del cliente de los últimos {value}</translation>
    </message>
    <message>
        <source>merged it into the customer’s ticket alike</source>
        <translation>lo unió al ticket parecido del cliente</translation>
    </message>
    <message>
        <source>move it to {value}</source>
        <translation>moverlo a {value}</translation>
    </message>
    <message>
        <source>moved it to the trash</source>
        <translation>lo movió a la papelera</translation>
    </message>
    <message>
        <source>moved it to {value}</source>
        <translation>lo movió a {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>open it again</source>
        <translation>reabrirlo</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>lo reabrió</translation>
    </message>
    <message>
        <source>postpone it {value}</source>
        <translation>posponerlo {value}</translation>
    </message>
    <message>
        <source>postponed it {value}</source>
        <translation>lo pospuso {value}</translation>
    </message>
    <message>
        <source>put it among the spam</source>
        <translation>moverlo a spam</translation>
    </message>
    <message>
        <source>put it into the trash</source>
        <translation>moverlo a la papelera</translation>
    </message>
    <message>
        <source>ran the macro {value}</source>
        <translation>ejecutó la macro {value}</translation>
    </message>
    <message>
        <source>remove the tag {value}</source>
        <translation>quitar la etiqueta {value}</translation>
    </message>
    <message>
        <source>removed the tag {value}</source>
        <translation>quitó la etiqueta {value}</translation>
    </message>
    <message>
        <source>replace its tags by {value}</source>
        <translation>sustituir sus etiquetas por {value}</translation>
    </message>
    <message>
        <source>replaced its tags by {value}</source>
        <translation>sustituyó sus etiquetas por {value}</translation>
    </message>
    <message>
        <source>resolve it</source>
        <translation>resolverlo</translation>
    </message>
    <message>
        <source>resolve it without telling the customer</source>
        <translation>resolverlo sin avisar al cliente</translation>
    </message>
    <message>
        <source>resolved it</source>
        <translation>lo resolvió</translation>
    </message>
    <message>
        <source>resolved it without telling the customer</source>
        <translation>lo resolvió sin avisar al cliente</translation>
    </message>
    <message>
        <source>run the macro {value}</source>
        <translation>ejecutar la macro {value}</translation>
    </message>
    <message>
        <source>send the mail {subject} to {to}</source>
        <translation>enviar el correo {subject} a {to}</translation>
    </message>
    <message>
        <source>sent the mail {subject} to {to}</source>
        <translation>envió el correo {subject} a {to}</translation>
    </message>
    <message>
        <source>set its priority to {value}</source>
        <translation>fijar su prioridad en {value}</translation>
    </message>
    <message>
        <source>set its service level to {value}</source>
        <translation>fijar su nivel de servicio en {value}</translation>
    </message>
    <message>
        <source>set its status to {value}</source>
        <translation>fijar su estado en {value}</translation>
    </message>
    <message>
        <source>set the customer’s company to {value}</source>
        <translation>fijar la empresa del cliente en {value}</translation>
    </message>
    <message>
        <source>set {field} to {value}</source>
        <translation>fijar {field} en {value}</translation>
    </message>
    <message>
        <source>show a notice to {value}</source>
        <translation>mostrar un aviso a {value}</translation>
    </message>
    <message>
        <source>showed a notice to {value}</source>
        <translation>mostró un aviso a {value}</translation>
    </message>
    <message>
        <source>tell the program at {value}</source>
        <translation>avisar al programa en {value}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>la cabecera {name}</translation>
    </message>
    <message>
        <source>told the program at {value}</source>
        <translation>avisó al programa en {value}</translation>
    </message>
    <message>
        <source>{acts}, because {conditions}</source>
        <translation>{acts}, porque {conditions}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} empieza por {value}</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} cambió</translation>
    </message>
    <message>
        <source>{field} changed from {value}</source>
        <translation>{field} cambió desde {value}</translation>
    </message>
    <message>
        <source>{field} changed to {value}</source>
        <translation>{field} cambió a {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} contiene {value}</translation>
    </message>
    <message>
        <source>{field} does not contain {value}</source>
        <translation>{field} no contiene {value}</translation>
    </message>
    <message>
        <source>{field} ends with {value}</source>
        <translation>{field} termina en {value}</translation>
    </message>
    <message>
        <source>{field} is after {value}</source>
        <translation>{field} es después de {value}</translation>
    </message>
    <message>
        <source>{field} is at least {value}</source>
        <translation>{field} es al menos {value}</translation>
    </message>
    <message>
        <source>{field} is at most {value}</source>
        <translation>{field} es como mucho {value}</translation>
    </message>
    <message>
        <source>{field} is before {value}</source>
        <translation>{field} es antes de {value}</translation>
    </message>
    <message>
        <source>{field} is between {value}</source>
        <translation>{field} está entre {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} está vacío</translation>
    </message>
    <message>
        <source>{field} is less than {value}</source>
        <translation>{field} es menos de {value}</translation>
    </message>
    <message>
        <source>{field} is more than {value}</source>
        <translation>{field} es más de {value}</translation>
    </message>
    <message>
        <source>{field} is none of {value}</source>
        <translation>{field} no es ninguno de {value}</translation>
    </message>
    <message>
        <source>{field} is not empty</source>
        <translation>{field} no está vacío</translation>
    </message>
    <message>
        <source>{field} is not {value}</source>
        <translation>{field} no es {value}</translation>
    </message>
    <message>
        <source>{field} is within the last {value}</source>
        <translation>{field} está en los últimos {value}</translation>
    </message>
    <message>
        <source>{field} is within the next {value}</source>
        <translation>{field} está en los próximos {value}</translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} es {value}</translation>
    </message>
    <message>
        <source>{field} matches the pattern {value}</source>
        <translation>{field} cumple el patrón {value}</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field} estaba vacío</translation>
    </message>
    <message>
        <source>{field} was {value}</source>
        <translation>{field} era {value}</translation>
    </message>
    <message>
        <source>{field} went down</source>
        <translation>{field} bajó</translation>
    </message>
    <message>
        <source>{field} went up</source>
        <translation>{field} subió</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation>{first}, o {second}</translation>
    </message>
    <message>
        <source>{sentence} Only for tickets of {department}.</source>
        <translation>{sentence} Solo para tickets de {department}.</translation>
    </message>
    <message>
        <source>{sentence} Then no further rule is looked at.</source>
        <translation>{sentence} Después no se mira ninguna otra regla.</translation>
    </message>
    <message>
        <source>{when}, if {conditions}: {acts}.</source>
        <translation>{when}, si {conditions}: {acts}.</translation>
    </message>
    <message>
        <source>{when}: {acts}.</source>
        <translation>{when}: {acts}.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <comment>a list of values or of clauses</comment>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <comment>a list of values</comment>
        <translation>{words} o {last}</translation>
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
        <translation>Llamadas a otros programas…</translation>
    </message>
    <message>
        <source>Export all rules…</source>
        <translation>Exportar todas las reglas…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Importar reglas…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
</context>
<context>
    <name>RuleWork</name>
    <message>
        <source>A rule that sets itself off again stops after eight steps, but does its work eight times.</source>
        <translation>Una regla que se activa a sí misma para tras ocho pasos, pero hace su trabajo ocho veces.</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Eliminar regla</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Erase tickets for ever?</source>
        <translation>¿Borrar tickets para siempre?</translation>
    </message>
    <message>
        <source>It stops at once. What it did stays in the histories of the tickets.</source>
        <translation>Se detiene enseguida. Lo que hizo queda en el historial de los tickets.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar regla</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios de {name}?</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Save the rule?</source>
        <translation>¿Guardar la regla?</translation>
    </message>
    <message>
        <source>Switch on anyway</source>
        <translation>Activar de todos modos</translation>
    </message>
    <message>
        <source>These rules can set each other off</source>
        <translation>Estas reglas pueden activarse unas a otras</translation>
    </message>
    <message>
        <source>This rule erases every ticket it holds for, by itself. Nothing brings them back.</source>
        <translation>Esta regla borra por sí sola todos los tickets a los que se aplica. Nada los recupera.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Lo que cambiaste aún no está guardado.</translation>
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
        <translation>Un cliente nos valora</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Un cliente escribe</translation>
    </message>
    <message>
        <source>A field changes</source>
        <translation>Cambia un campo</translation>
    </message>
    <message>
        <source>A machine writes</source>
        <translation>Escribe una máquina</translation>
    </message>
    <message>
        <source>A message cannot be delivered</source>
        <translation>Un mensaje no se puede entregar</translation>
    </message>
    <message>
        <source>A message is sent</source>
        <translation>Se envía un mensaje</translation>
    </message>
    <message>
        <source>A note is added</source>
        <translation>Se añade una nota</translation>
    </message>
    <message>
        <source>A postponed ticket comes back</source>
        <translation>Vuelve un ticket pospuesto</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Un informe</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <source>A service level begins to count</source>
        <translation>Un nivel de servicio empieza a contar</translation>
    </message>
    <message>
        <source>A service level breaks</source>
        <translation>Se incumple un nivel de servicio</translation>
    </message>
    <message>
        <source>A service level is about to break</source>
        <translation>Un nivel de servicio está a punto de incumplirse</translation>
    </message>
    <message>
        <source>A ticket is created</source>
        <translation>Se crea un ticket</translation>
    </message>
    <message>
        <source>A ticket is due in less than</source>
        <translation>Un ticket vence en menos de</translation>
    </message>
    <message>
        <source>A ticket is older than</source>
        <translation>Un ticket tiene más de</translation>
    </message>
    <message>
        <source>A ticket is overdue by</source>
        <translation>Un ticket lleva vencido</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address (https)</source>
        <translation>Dirección (https)</translation>
    </message>
    <message>
        <source>Address that takes no answers</source>
        <translation>Dirección que no admite respuestas</translation>
    </message>
    <message>
        <source>Addresses of the customer</source>
        <translation>Direcciones del cliente</translation>
    </message>
    <message>
        <source>Age of the ticket</source>
        <translation>Antigüedad del ticket</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent who did it</source>
        <translation>Agente que lo hizo</translation>
    </message>
    <message>
        <source>Agents it was given to</source>
        <translation>Agentes a los que se dio</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agente</translation>
    </message>
    <message>
        <source>An agent answers</source>
        <translation>Un agente responde</translation>
    </message>
    <message>
        <source>An agent leaves the ticket without doing anything</source>
        <translation>Un agente deja el ticket sin hacer nada</translation>
    </message>
    <message>
        <source>An agent opens the ticket</source>
        <translation>Un agente abre el ticket</translation>
    </message>
    <message>
        <source>Answer the customer</source>
        <translation>Responder al cliente</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Respuesta a una invitación</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Ask the customer how we did</source>
        <translation>Preguntar al cliente qué tal lo hicimos</translation>
    </message>
    <message>
        <source>Asks for no automatic answer</source>
        <translation>Pide que no haya respuesta automática</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Asignar a</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>Agente asignado</translation>
    </message>
    <message>
        <source>Assigned agent is</source>
        <translation>El agente asignado está</translation>
    </message>
    <message>
        <source>At certain times</source>
        <translation>A ciertas horas</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Available agents of the department</source>
        <translation>Agentes disponibles del departamento</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away from the office</source>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Block the customer</source>
        <translation>Bloquear al cliente</translation>
    </message>
    <message>
        <source>Bring back from the spam</source>
        <translation>Sacar del spam</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Cambiar el cliente</translation>
    </message>
    <message>
        <source>Change the customer&apos;s company</source>
        <translation>Cambiar la empresa del cliente</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Comment on the rating</source>
        <translation>Comentario de la valoración</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>No se pudo entregar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer has waited</source>
        <translation>El cliente lleva esperando</translation>
    </message>
    <message>
        <source>Customer is blocked</source>
        <translation>El cliente está bloqueado</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Erase every ticket for which the conditions hold</source>
        <translation>Borrar todos los tickets que cumplan las condiciones</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>First ticket of the customer</source>
        <translation>Primer ticket del cliente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>From (address)</source>
        <translation>De (dirección)</translation>
    </message>
    <message>
        <source>From (name)</source>
        <translation>De (nombre)</translation>
    </message>
    <message>
        <source>From a machine</source>
        <translation>De una máquina</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Del cliente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Traspasando</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Tiene un adjunto</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festivo</translation>
    </message>
    <message>
        <source>I know that nothing brings it back</source>
        <translation>Sé que nada lo recupera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Important customer</source>
        <translation>Cliente importante</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Interface for programs</source>
        <translation>Interfaz para programas</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Kind of status</source>
        <translation>Tipo de estado</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Link to the customer&apos;s earlier tickets alike</source>
        <translation>Vincular con los tickets anteriores parecidos del cliente</translation>
    </message>
    <message>
        <source>Linked tickets</source>
        <translation>Tickets vinculados</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Mail domain of the customer</source>
        <translation>Dominio de correo del cliente</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista de correo</translation>
    </message>
    <message>
        <source>Mass mail</source>
        <translation>Correo masivo</translation>
    </message>
    <message>
        <source>Mention a colleague in a note</source>
        <translation>Mencionar a un compañero en una nota</translation>
    </message>
    <message>
        <source>Merge into the customer&apos;s earlier ticket alike</source>
        <translation>Unir al ticket anterior parecido del cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Minutes after midnight</source>
        <translation>Minutos después de medianoche</translation>
    </message>
    <message>
        <source>Minutes apart at most</source>
        <translation>Minutos de separación como mucho</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Move to department</source>
        <translation>Mover al departamento</translation>
    </message>
    <message>
        <source>Name of an attachment</source>
        <translation>Nombre de un adjunto</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No address to return to</source>
        <translation>Sin dirección de devolución</translation>
    </message>
    <message>
        <source>No agent has answered for</source>
        <translation>Ningún agente ha respondido desde hace</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number of messages from the customer</source>
        <translation>Número de mensajes del cliente</translation>
    </message>
    <message>
        <source>Number of our answers</source>
        <translation>Número de respuestas nuestras</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open tickets of the assigned agent</source>
        <translation>Tickets abiertos del agente asignado</translation>
    </message>
    <message>
        <source>Open tickets of the customer</source>
        <translation>Tickets abiertos del cliente</translation>
    </message>
    <message>
        <source>Open tickets without agent in the department</source>
        <translation>Tickets abiertos sin agente en el departamento</translation>
    </message>
    <message>
        <source>Our address that it was sent to</source>
        <translation>Nuestra dirección a la que se envió</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>Our own mail coming back</source>
        <translation>Nuestro propio correo que vuelve</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Put among the spam</source>
        <translation>Mover a spam</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rating in words</source>
        <translation>Valoración en palabras</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Sustituir todas las etiquetas</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Resolve without telling the customer</source>
        <translation>Resolver sin avisar al cliente</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Ejecutar una macro</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Says that a mail could not be delivered</source>
        <translation>Dice que un correo no se pudo entregar</translation>
    </message>
    <message>
        <source>Send a mail to</source>
        <translation>Enviar un correo a</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Enviado automáticamente</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>Fijar un campo propio</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Fijar la prioridad</translation>
    </message>
    <message>
        <source>Set the service level</source>
        <translation>Fijar el nivel de servicio</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Fijar el estado</translation>
    </message>
    <message>
        <source>Set the subject</source>
        <translation>Fijar el asunto</translation>
    </message>
    <message>
        <source>Show a notice to</source>
        <translation>Mostrar un aviso a</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>Somebody starts it by hand</source>
        <translation>Alguien la inicia a mano</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>State of the service level</source>
        <translation>Situación del nivel de servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status before</source>
        <translation>Estado anterior</translation>
    </message>
    <message>
        <source>Stop: no further rules</source>
        <translation>Parar: no más reglas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Subject of the message</source>
        <translation>Asunto del mensaje</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Tell another program</source>
        <translation>Avisar a otro programa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text with quotations</source>
        <translation>Texto con citas</translation>
    </message>
    <message>
        <source>Text without quotations</source>
        <translation>Texto sin citas</translation>
    </message>
    <message>
        <source>The assigned agent becomes available or away</source>
        <translation>El agente asignado pasa a disponible o ausente</translation>
    </message>
    <message>
        <source>The assigned agent changes</source>
        <translation>Cambia el agente asignado</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>The customer has not written for</source>
        <translation>El cliente no escribe desde hace</translation>
    </message>
    <message>
        <source>The customer&apos;s card changes</source>
        <translation>Cambia la ficha del cliente</translation>
    </message>
    <message>
        <source>The department changes</source>
        <translation>Cambia el departamento</translation>
    </message>
    <message>
        <source>The desk itself</source>
        <translation>La propia mesa</translation>
    </message>
    <message>
        <source>The priority changes</source>
        <translation>Cambia la prioridad</translation>
    </message>
    <message>
        <source>The queue of the department grows or shrinks</source>
        <translation>La cola del departamento crece o mengua</translation>
    </message>
    <message>
        <source>The status changes</source>
        <translation>Cambia el estado</translation>
    </message>
    <message>
        <source>The status has not changed for</source>
        <translation>El estado no cambia desde hace</translation>
    </message>
    <message>
        <source>The subject changes</source>
        <translation>Cambia el asunto</translation>
    </message>
    <message>
        <source>The tags change</source>
        <translation>Cambian las etiquetas</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets are linked</source>
        <translation>Se vinculan tickets</translation>
    </message>
    <message>
        <source>Tickets are merged</source>
        <translation>Se unen tickets</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time in this status</source>
        <translation>Tiempo en este estado</translation>
    </message>
    <message>
        <source>Time since an earlier ticket alike</source>
        <translation>Tiempo desde un ticket anterior parecido</translation>
    </message>
    <message>
        <source>Time since the customer wrote</source>
        <translation>Tiempo desde que escribió el cliente</translation>
    </message>
    <message>
        <source>Time since we answered</source>
        <translation>Tiempo desde que respondimos</translation>
    </message>
    <message>
        <source>Time until due</source>
        <translation>Tiempo hasta el vencimiento</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Veces reabierto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Type of an attachment</source>
        <translation>Tipo de un adjunto</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of {field}</source>
        <translation>Valor de {field}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Why it counts as a machine&apos;s</source>
        <translation>Por qué cuenta como de una máquina</translation>
    </message>
    <message>
        <source>Within business hours</source>
        <translation>Dentro del horario laboral</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Escrito por una máquina</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>un duplicado</translation>
    </message>
    <message>
        <source>a follow-up</source>
        <translation>una continuación</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two numbers</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>are none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>hay</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>changed from</source>
        <translation>cambió desde</translation>
    </message>
    <message>
        <source>changed to</source>
        <translation>cambió a</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>contains all of</source>
        <translation>contiene todo de</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>contiene uno de</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>for</source>
        <comment>before a length of time</comment>
        <translation>para</translation>
    </message>
    <message>
        <source>got</source>
        <translation>recibió</translation>
    </message>
    <message>
        <source>have all of</source>
        <translation>tienen todas de</translation>
    </message>
    <message>
        <source>have none of</source>
        <translation>no tienen ninguna de</translation>
    </message>
    <message>
        <source>have one of</source>
        <translation>tienen una de</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es después de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es antes de</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menos de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es más de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is within the last</source>
        <translation>está dentro de los últimos</translation>
    </message>
    <message>
        <source>is within the next</source>
        <translation>está dentro de los próximos</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdió</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>cumple la expresión regular</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionado</translation>
    </message>
    <message>
        <source>the assigned agent</source>
        <translation>el agente asignado</translation>
    </message>
    <message>
        <source>the author of the rule</source>
        <translation>el autor de la regla</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the customer and everybody in copy</source>
        <translation>el cliente y todos en copia</translation>
    </message>
    <message>
        <source>the members of the department</source>
        <translation>los miembros del departamento</translation>
    </message>
    <message>
        <source>until we open again</source>
        <translation>hasta que volvamos a abrir</translation>
    </message>
    <message>
        <source>went down</source>
        <translation>bajó</translation>
    </message>
    <message>
        <source>went up</source>
        <translation>subió</translation>
    </message>
    <message>
        <source>who has the fewest open tickets</source>
        <translation>quien tiene menos tickets abiertos</translation>
    </message>
    <message>
        <source>who last answered this customer</source>
        <translation>quien respondió por última vez a este cliente</translation>
    </message>
    <message>
        <source>who last worked on the ticket</source>
        <translation>quien trabajó por última vez en el ticket</translation>
    </message>
    <message>
        <source>who looks after the company</source>
        <translation>quien atiende a la empresa</translation>
    </message>
    <message>
        <source>whom the department&apos;s routing chooses</source>
        <translation>a quien elija el reparto del departamento</translation>
    </message>
    <message>
        <source>whose turn it is</source>
        <translation>a quien le toca</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>This rule stopped by itself: {reason} Save it again when that is put right.</source>
        <translation>Esta regla se paró sola: {reason} Guárdala otra vez cuando esté resuelto.</translation>
    </message>
    <message>
        <source>You can look at this rule, but not change it.</source>
        <translation>Puedes ver esta regla, pero no cambiarla.</translation>
    </message>
    <message>
        <source>automation trigger condition action simulator import export</source>
        <translation>automatización disparador condición acción simulador importar exportar</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>SatisfactionPage</name>
    <message>
        <source>A customer gets</source>
        <translation>Un cliente recibe</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>The words can be changed under Templates; every customer gets them in their own language.</source>
        <translation>El texto se cambia en Plantillas; cada cliente lo recibe en su idioma.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>What is red has no value here. Type over it before you send.</source>
        <translation>Lo rojo no tiene valor aquí. Escribe encima antes de enviar.</translation>
    </message>
</context>
<context>
    <name>SavedPopup</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Respuestas guardadas y macros</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert, Esc to go on writing</source>
        <translation>↑ ↓ para elegir, Intro para insertar, Esc para seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>SeeAsWindow</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>You see what {name} sees. Nothing can be changed.</source>
        <translation>Ves lo que ve {name}. No se puede cambiar nada.</translation>
    </message>
    <message>
        <source>{desk} as {name} sees it – Deskbell</source>
        <translation>{desk} como la ve {name} – Deskbell</translation>
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
            <numerusform>%Ln ticket seleccionado</numerusform>
            <numerusform>%Ln tickets seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift and arrows choose more; Esc chooses one.</source>
        <translation>Mayús y flechas seleccionan más; Esc, solo uno.</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Dentro de 3 horas</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dentro de un mes</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La próxima semana</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Otras formas de enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send and postpone</source>
        <translation>Enviar y posponer</translation>
    </message>
    <message>
        <source>Send as Waiting</source>
        <translation>Enviar en espera</translation>
    </message>
    <message>
        <source>Send as {status}</source>
        <translation>Enviar como {status}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply is on its way.</source>
        <translation>La respuesta está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>Reply sends in %n s</source>
        <translation>
            <numerusform>La respuesta se envía en %n s</numerusform>
            <numerusform>La respuesta se envía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>Move this line</source>
        <translation>Mover esta línea</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Fill in address, database and login first.</source>
        <translation>Rellene antes dirección, base de datos y usuario.</translation>
    </message>
    <message>
        <source>Known to this computer</source>
        <translation>Conocido por este equipo</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Share on this server…</source>
        <translation>Compartir en este servidor…</translation>
    </message>
    <message>
        <source>Signed by a certificate in a file…</source>
        <translation>Firmado por un certificado en un archivo…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test it first.</source>
        <translation>Pruébelo antes.</translation>
    </message>
    <message>
        <source>The connection is always encrypted, and the server has to prove that it is the one named above.</source>
        <translation>La conexión siempre va cifrada y el servidor tiene que demostrar que es el indicado arriba.</translation>
    </message>
    <message>
        <source>The server’s certificate is</source>
        <translation>El certificado del servidor es</translation>
    </message>
    <message>
        <source>This login has to own the database. Agents get logins of their own when you invite them.</source>
        <translation>Este usuario tiene que ser dueño de la base de datos. Los agentes reciben usuarios propios cuando los invita.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>A day off: {day}.</source>
        <translation>Día libre: {day}.</translation>
    </message>
    <message>
        <source>A ticket of {start} with priority “{priority}” {promises}.</source>
        <translation>Un ticket del {start} con prioridad «{priority}» {promises}.</translation>
    </message>
    <message>
        <source>All the time it is new or open.</source>
        <translation>Todo el tiempo que está nuevo o abierto.</translation>
    </message>
    <message>
        <source>All the time the customer waits for us.</source>
        <translation>Todo el tiempo que el cliente nos espera.</translation>
    </message>
    <message>
        <source>Another service level or priority broke it, not time.</source>
        <translation>Se incumplió por un cambio de nivel de servicio o de prioridad, no por el tiempo.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Between two messages of ours, while open.</source>
        <translation>Entre dos mensajes nuestros, mientras está abierto.</translation>
    </message>
    <message>
        <source>Business hours began.</source>
        <translation>Empezó el horario laboral.</translation>
    </message>
    <message>
        <source>Business hours ended.</source>
        <translation>Terminó el horario laboral.</translation>
    </message>
    <message>
        <source>Customer waits</source>
        <translation>Espera del cliente</translation>
    </message>
    <message>
        <source>Ended after {time}</source>
        <translation>Terminó tras {time}</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>From each later message to its answer.</source>
        <translation>De cada mensaje posterior a su respuesta.</translation>
    </message>
    <message>
        <source>From the first message to the answer.</source>
        <translation>Del primer mensaje a la respuesta.</translation>
    </message>
    <message>
        <source>From the first message until it is solved.</source>
        <translation>Del primer mensaje hasta que se resuelve.</translation>
    </message>
    <message>
        <source>It is due {when}.</source>
        <translation>Vence el {when}.</translation>
    </message>
    <message>
        <source>It is late because the promise was changed.</source>
        <translation>Va tarde porque se cambió la promesa.</translation>
    </message>
    <message>
        <source>It was due {when}.</source>
        <translation>Venció el {when}.</translation>
    </message>
    <message>
        <source>Met in {time}</source>
        <translation>Cumplido en {time}</translation>
    </message>
    <message>
        <source>Missed, took {time}</source>
        <translation>Incumplido, tardó {time}</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Siguiente respuesta</translation>
    </message>
    <message>
        <source>Nobody had the ticket any more.</source>
        <translation>Ya nadie tenía el ticket.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None, by hand</source>
        <translation>Ninguno, a mano</translation>
    </message>
    <message>
        <source>Nothing is promised yet. Type a time, such as 4 h.</source>
        <translation>Aún no se promete nada. Escribe un tiempo, como 4 h.</translation>
    </message>
    <message>
        <source>Our work</source>
        <translation>Nuestro trabajo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, {time} left</source>
        <translation>En pausa, quedan {time}</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Regular news</source>
        <translation>Noticias periódicas</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: due soon</source>
        <translation>Nivel de servicio {level} – {clock}: vence pronto</translation>
    </message>
    <message>
        <source>Service level {level} – {clock}: overdue</source>
        <translation>Nivel de servicio {level} – {clock}: fuera de plazo</translation>
    </message>
    <message>
        <source>The customer wrote.</source>
        <translation>El cliente escribió.</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>El primero que encaje</translation>
    </message>
    <message>
        <source>The priority became “{priority}”.</source>
        <translation>La prioridad pasó a «{priority}».</translation>
    </message>
    <message>
        <source>The service level became “{name}”.</source>
        <translation>El nivel de servicio pasó a «{name}».</translation>
    </message>
    <message>
        <source>The service level is paused</source>
        <translation>El nivel de servicio está en pausa</translation>
    </message>
    <message>
        <source>The service level was taken away.</source>
        <translation>Se quitó el nivel de servicio.</translation>
    </message>
    <message>
        <source>The status became “{status}”.</source>
        <translation>El estado pasó a «{status}».</translation>
    </message>
    <message>
        <source>The ticket came back to the inbox.</source>
        <translation>El ticket volvió a la bandeja de entrada.</translation>
    </message>
    <message>
        <source>The ticket came to “{name}”.</source>
        <translation>El ticket llegó a «{name}».</translation>
    </message>
    <message>
        <source>The ticket was marked as spam.</source>
        <translation>El ticket se marcó como spam.</translation>
    </message>
    <message>
        <source>The ticket was moved to the trash.</source>
        <translation>El ticket se movió a la papelera.</translation>
    </message>
    <message>
        <source>The ticket was moved.</source>
        <translation>El ticket se movió.</translation>
    </message>
    <message>
        <source>The time began.</source>
        <translation>Empezó el tiempo.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Until somebody has the ticket.</source>
        <translation>Hasta que alguien tenga el ticket.</translation>
    </message>
    <message>
        <source>We answered.</source>
        <translation>Respondimos.</translation>
    </message>
    <message>
        <source>belongs to somebody by {due}</source>
        <translation>tiene agente antes del {due}</translation>
    </message>
    <message>
        <source>gets each later answer within {time}</source>
        <translation>recibe cada respuesta posterior en {time}</translation>
    </message>
    <message>
        <source>gets news every {time}</source>
        <translation>recibe noticias cada {time}</translation>
    </message>
    <message>
        <source>is answered by {due}</source>
        <translation>se responde antes del {due}</translation>
    </message>
    <message>
        <source>is resolved by {due}</source>
        <translation>se resuelve antes del {due}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>fuera del horario laboral</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>takes us {time} at most</source>
        <translation>nos lleva {time} como mucho</translation>
    </message>
    <message>
        <source>waits for us {time} at most</source>
        <translation>nos espera {time} como mucho</translation>
    </message>
    <message>
        <source>{clock} {time}</source>
        <translation>{clock} {time}</translation>
    </message>
    <message>
        <source>{clock}: due {when}, in {time}</source>
        <translation>{clock}: vence {when}, en {time}</translation>
    </message>
    <message>
        <source>{clock}: was due {when}, {time} ago</source>
        <translation>{clock}: venció {when}, hace {time}</translation>
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
        <translation>{name}, a mano</translation>
    </message>
    <message>
        <source>{spent} of {target} used.</source>
        <translation>{spent} de {target} usado.</translation>
    </message>
    <message>
        <source>{start} – {end}: {what}, {time}. {reason}</source>
        <translation>{start} – {end}: {what}, {time}. {reason}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} tarde</translation>
    </message>
    <message>
        <source>“{name}” got the ticket.</source>
        <translation>«{name}» recibió el ticket.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 asks after every ticket.</source>
        <translation>0 pregunta tras cada ticket.</translation>
    </message>
    <message>
        <source>0 is no limit. A member&apos;s own limit goes before it.</source>
        <translation>0 es sin límite. El límite propio de un miembro va antes.</translation>
    </message>
    <message>
        <source>0 keeps them.</source>
        <translation>0 los conserva.</translation>
    </message>
    <message>
        <source>0 leaves it with its agent.</source>
        <translation>0 lo deja con su agente.</translation>
    </message>
    <message>
        <source>0 leaves them resolved.</source>
        <translation>Con 0 quedan resueltos.</translation>
    </message>
    <message>
        <source>0 low, 1 normal, 2 high, 3 urgent.</source>
        <translation>0 baja, 1 normal, 2 alta, 3 urgente.</translation>
    </message>
    <message>
        <source>0 never.</source>
        <translation>0 es nunca.</translation>
    </message>
    <message>
        <source>Addresses, with commas between them.</source>
        <translation>Direcciones separadas por comas.</translation>
    </message>
    <message>
        <source>Agent active again</source>
        <translation>Agente activo de nuevo</translation>
    </message>
    <message>
        <source>Agent and department</source>
        <translation>Agente y departamento</translation>
    </message>
    <message>
        <source>Agent changed</source>
        <translation>Agente modificado</translation>
    </message>
    <message>
        <source>Agent deactivated</source>
        <translation>Agente desactivado</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Agents may use a signature of their own</source>
        <translation>Los agentes pueden usar su propia firma</translation>
    </message>
    <message>
        <source>Agents take the next one</source>
        <translation>Los agentes toman el siguiente</translation>
    </message>
    <message>
        <source>Agents take tickets only through “To solve”</source>
        <translation>Los agentes toman tickets solo con «Por resolver»</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Todos los tickets</translation>
    </message>
    <message>
        <source>Also give tickets to agents who are busy or away</source>
        <translation>Dar tickets también a agentes ocupados o ausentes</translation>
    </message>
    <message>
        <source>Always answer from the department&apos;s own mailbox</source>
        <translation>Responder siempre desde el buzón del departamento</translation>
    </message>
    <message>
        <source>An agent&apos;s shown name, if there is one, stands for the name.</source>
        <translation>El nombre visible del agente, si lo hay, sustituye al nombre.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask customers how we did when their ticket is resolved</source>
        <translation>Preguntar a los clientes qué tal cuando se resuelve su ticket</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>Disponibilidad cambiada</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Begin a new ticket linked to it</source>
        <translation>Crear un ticket nuevo vinculado a él</translation>
    </message>
    <message>
        <source>Beginning of a first mail to a customer</source>
        <translation>Comienzo de un primer correo a un cliente</translation>
    </message>
    <message>
        <source>Best skill first</source>
        <translation>Primero quien más sabe</translation>
    </message>
    <message>
        <source>Blind copies of every answer</source>
        <translation>Copias ocultas de cada respuesta</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>Business hours added</source>
        <translation>Horario laboral añadido</translation>
    </message>
    <message>
        <source>Business hours changed</source>
        <translation>Horario laboral cambiado</translation>
    </message>
    <message>
        <source>Business hours deleted</source>
        <translation>Horario laboral eliminado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>By mail, without a web page: they press a link or reply with one number.</source>
        <translation>Por correo, sin página web: pulsan un enlace o responden con un número.</translation>
    </message>
    <message>
        <source>Close resolved tickets after days</source>
        <translation>Cerrar los tickets resueltos tras (días)</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Color cambiado</translation>
    </message>
    <message>
        <source>Confirm new tickets by mail</source>
        <translation>Confirmar los tickets nuevos por correo</translation>
    </message>
    <message>
        <source>Confirmation outside working hours</source>
        <translation>Confirmación fuera del horario</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Days after which closed tickets are put into the trash</source>
        <translation>Días tras los que los tickets cerrados van a la papelera</translation>
    </message>
    <message>
        <source>Days in which a closed ticket is reopened</source>
        <translation>Días en los que se reabre un ticket cerrado</translation>
    </message>
    <message>
        <source>Days in which nobody is asked twice</source>
        <translation>Días en que a nadie se le pregunta dos veces</translation>
    </message>
    <message>
        <source>Days in which they can answer and change their answer</source>
        <translation>Días en que pueden responder y cambiar su respuesta</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Department archived</source>
        <translation>Departamento archivado</translation>
    </message>
    <message>
        <source>Department back in use</source>
        <translation>Departamento de nuevo en uso</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>Departamento modificado</translation>
    </message>
    <message>
        <source>Department created</source>
        <translation>Departamento creado</translation>
    </message>
    <message>
        <source>Department that takes over while nobody is there</source>
        <translation>Departamento que se encarga mientras no hay nadie</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Deputy changed</source>
        <translation>Sustituto cambiado</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>Everybody, as if they were members</source>
        <translation>Todos, como si fueran miembros</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Fewest open tickets first</source>
        <translation>Primero quien tiene menos tickets abiertos</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>Campo añadido</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Campo modificado</translation>
    </message>
    <message>
        <source>Field deleted</source>
        <translation>Campo eliminado</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields to be filled in before a ticket is resolved or closed</source>
        <translation>Campos obligatorios antes de resolver o cerrar un ticket</translation>
    </message>
    <message>
        <source>Fill members of a higher priority first</source>
        <translation>Llenar primero a los miembros de mayor prioridad</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Good, fine or bad</source>
        <translation>Bien, regular o mal</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hours after resolving before they are asked</source>
        <translation>Horas tras resolver antes de preguntar</translation>
    </message>
    <message>
        <source>How new tickets are given out</source>
        <translation>Cómo se reparten los tickets nuevos</translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation>Cómo responden</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In turns</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>It can be taken back meanwhile. Who may send without delay is not held up.</source>
        <translation>Mientras tanto se puede retirar. No se retiene a quien puede enviar sin demora.</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Letter reset</source>
        <translation>Carta restablecida</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Carta guardada</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Mail to the customer when a ticket is resolved without an answer</source>
        <translation>Correo al cliente cuando un ticket se resuelve sin respuesta</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Miembros cambiados</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that nobody took is escalated</source>
        <translation>Minutos tras los que se escala un ticket que nadie tomó</translation>
    </message>
    <message>
        <source>Minutes after which a ticket that waits unanswered is nobody&apos;s again</source>
        <translation>Minutos tras los que un ticket sin responder vuelve a quedar sin asignar</translation>
    </message>
    <message>
        <source>Minutes before a service level is broken in which a ticket is escalated</source>
        <translation>Minutos antes de incumplir un nivel de servicio en que se escala un ticket</translation>
    </message>
    <message>
        <source>Most room first</source>
        <translation>Primero quien tiene más margen</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>Nombre del agente</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Nombre del departamento</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nombre de la mesa</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Nombre del buzón</translation>
    </message>
    <message>
        <source>Name that customers see as the sender</source>
        <translation>Nombre que los clientes ven como remitente</translation>
    </message>
    <message>
        <source>Never sent to machines or lists, and at most once a day to one address.</source>
        <translation>Nunca se envía a máquinas ni a listas, y como mucho una vez al día a cada dirección.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Nobody picks the easy ones. Whoever sets how tickets are shared out still may.</source>
        <translation>Nadie elige los fáciles. Quien fija el reparto sí puede.</translation>
    </message>
    <message>
        <source>Nobody&apos;s ticket can go to the one who answers, or each ticket, or none.</source>
        <translation>Un ticket sin asignar puede pasar a quien responde, o todos, o ninguno.</translation>
    </message>
    <message>
        <source>None lets tickets wait until somebody is back.</source>
        <translation>Ninguno deja esperar los tickets hasta que vuelva alguien.</translation>
    </message>
    <message>
        <source>None means that somebody is always there.</source>
        <translation>Ninguno significa que siempre hay alguien.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Of a hundred tickets, ask after</source>
        <translation>De cada cien tickets, preguntar tras</translation>
    </message>
    <message>
        <source>Offer its tickets under “To solve”</source>
        <translation>Ofrecer sus tickets en «Por resolver»</translation>
    </message>
    <message>
        <source>Offered to all at once</source>
        <translation>Ofrecido a todos a la vez</translation>
    </message>
    <message>
        <source>Offered to one after the other</source>
        <translation>Ofrecido a uno tras otro</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias opciones</translation>
    </message>
    <message>
        <source>One to five stars</source>
        <translation>De una a cinco estrellas</translation>
    </message>
    <message>
        <source>Only agents who are available and within their limits get any.</source>
        <translation>Solo los reciben agentes disponibles y dentro de sus límites.</translation>
    </message>
    <message>
        <source>Only its members</source>
        <translation>Solo sus miembros</translation>
    </message>
    <message>
        <source>Only within agents&apos; working hours</source>
        <translation>Solo en el horario de los agentes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open tickets of this department that are enough for one agent</source>
        <translation>Tickets abiertos de este departamento que bastan a un agente</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Orden cambiado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Others may read them</source>
        <translation>Otros pueden leerlos</translation>
    </message>
    <message>
        <source>Otherwise answers leave from the mailbox to which the customer wrote.</source>
        <translation>Si no, las respuestas salen del buzón al que escribió el cliente.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Priority of new tickets</source>
        <translation>Prioridad de los tickets nuevos</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Producto o servicio</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Reopen it within some days, else begin a new one</source>
        <translation>Reabrirlo dentro de unos días; si no, crear uno nuevo</translation>
    </message>
    <message>
        <source>Reopen it, reopen it within some days, or begin a new ticket linked to it.</source>
        <translation>Reabrirlo, reabrirlo dentro de unos días o crear un ticket nuevo vinculado a él.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Right given back in the department</source>
        <translation>Permiso devuelto en el departamento</translation>
    </message>
    <message>
        <source>Right taken away in the department</source>
        <translation>Permiso retirado en el departamento</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Permisos de un rol cambiados</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>Rol creado</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>Rol eliminado</translation>
    </message>
    <message>
        <source>Role renamed</source>
        <translation>Rol renombrado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Regla eliminada</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regla guardada</translation>
    </message>
    <message>
        <source>Rule switched</source>
        <translation>Regla activada o desactivada</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules imported</source>
        <translation>Reglas importadas</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved answers</source>
        <translation>Respuestas guardadas</translation>
    </message>
    <message>
        <source>Say what it does, such as “Repairs” or “Billing”: colleagues choose it by its name.</source>
        <translation>Di qué hace, por ejemplo «Reparaciones» o «Facturación»: los compañeros lo eligen por su nombre.</translation>
    </message>
    <message>
        <source>Seconds that every answer waits at least</source>
        <translation>Segundos que espera como mínimo cada respuesta</translation>
    </message>
    <message>
        <source>Seconds to take an offered ticket</source>
        <translation>Segundos para tomar un ticket ofrecido</translation>
    </message>
    <message>
        <source>Sent in place of the usual one; empty sends that one.</source>
        <translation>Se envía en lugar de la habitual; vacío envía esa.</translation>
    </message>
    <message>
        <source>Service level added</source>
        <translation>Nivel de servicio añadido</translation>
    </message>
    <message>
        <source>Service level changed</source>
        <translation>Nivel de servicio cambiado</translation>
    </message>
    <message>
        <source>Service level deleted</source>
        <translation>Nivel de servicio eliminado</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Several of several</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Signature below answers</source>
        <translation>Firma debajo de las respuestas</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>Nivel de especialización</translation>
    </message>
    <message>
        <source>Skills changed</source>
        <translation>Habilidades cambiadas</translation>
    </message>
    <message>
        <source>Stands before the number in subjects, for example [#DB-1043].</source>
        <translation>Va delante del número en los asuntos, por ejemplo [#DB-1043].</translation>
    </message>
    <message>
        <source>Status added</source>
        <translation>Estado añadido</translation>
    </message>
    <message>
        <source>Status after an answer</source>
        <translation>Estado tras una respuesta</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado modificado</translation>
    </message>
    <message>
        <source>Status deleted</source>
        <translation>Estado eliminado</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Etiqueta añadida</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Etiqueta eliminada</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Etiqueta renombrada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Etiquetas unidas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the confirmation</source>
        <translation>Texto de la confirmación</translation>
    </message>
    <message>
        <source>The agent who had it</source>
        <translation>El agente que lo tenía</translation>
    </message>
    <message>
        <source>The agent who had it, nobody, or that agent unless they are away.</source>
        <translation>El agente que lo tenía, nadie, o ese agente salvo que esté ausente.</translation>
    </message>
    <message>
        <source>The agent who had it, unless they are away</source>
        <translation>El agente que lo tenía, salvo que esté ausente</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>El responsable</translation>
    </message>
    <message>
        <source>They get it when they are free; else the method decides.</source>
        <translation>Lo reciben si están libres; si no, decide el método.</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código de ticket</translation>
    </message>
    <message>
        <source>Time rules</source>
        <translation>Reglas de tiempo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To the department that it escalates to, else the one above. 0 never.</source>
        <translation>Al departamento al que escala o, si no, al superior. 0 es nunca.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>Esperando a un tercero</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>When a customer answers a closed ticket</source>
        <translation>Cuando un cliente responde a un ticket cerrado</translation>
    </message>
    <message>
        <source>Which hours service levels count in; without any the working hours below.</source>
        <translation>En qué horario cuentan los niveles de servicio; sin ninguno, el horario de abajo.</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quien responde</translation>
    </message>
    <message>
        <source>Who answers, when nobody had it</source>
        <translation>Quien responde, si nadie lo tenía</translation>
    </message>
    <message>
        <source>Who had the customer before</source>
        <translation>Quien ya atendió al cliente</translation>
    </message>
    <message>
        <source>Who had the customer before, then who looks after the company</source>
        <translation>Quien ya atendió al cliente; después, quien lleva la empresa</translation>
    </message>
    <message>
        <source>Who has a ticket after an answer</source>
        <translation>Quién tiene un ticket tras una respuesta</translation>
    </message>
    <message>
        <source>Who has a ticket that is reopened</source>
        <translation>Quién tiene un ticket reabierto</translation>
    </message>
    <message>
        <source>Who is asked first</source>
        <translation>A quién se pregunta primero</translation>
    </message>
    <message>
        <source>Who is told of new tickets</source>
        <translation>A quién se avisa de los tickets nuevos</translation>
    </message>
    <message>
        <source>Who looks after the company</source>
        <translation>Quien lleva la empresa</translation>
    </message>
    <message>
        <source>Who writes again meanwhile is not asked.</source>
        <translation>A quien vuelve a escribir mientras tanto no se le pregunta.</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Working hours changed</source>
        <translation>Horario cambiado</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>{desk} and {number} are replaced. An empty text sends nothing.</source>
        <translation>{desk} y {number} se sustituyen. Un texto vacío no envía nada.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Save or discard the changes first.</source>
        <translation>Guarda o descarta antes los cambios.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>That page of the settings is not there for you.</source>
        <translation>Esa página de los ajustes no está disponible para ti.</translation>
    </message>
    <message>
        <source>The settings have no such page.</source>
        <translation>Los ajustes no tienen esa página.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>0 is no limit of their own. Priority runs from 1 to 100. Helpers are given nothing by themselves. Told are those who hear of new tickets.</source>
        <translation>0 es sin límite propio. La prioridad va de 1 a 100. A los ayudantes no se les da nada por sí solo. Avisados son quienes se enteran de los tickets nuevos.</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priority of {name}</source>
        <translation>Prioridad de {name}</translation>
    </message>
    <message>
        <source>Tickets at most</source>
        <translation>Tickets como mucho</translation>
    </message>
    <message>
        <source>Tickets of {name} at most</source>
        <translation>Tickets de {name} como mucho</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>{name} hears of new tickets</source>
        <translation>{name} se entera de los tickets nuevos</translation>
    </message>
    <message>
        <source>{name} is a helper</source>
        <translation>{name} es ayudante</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>A folder</source>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Choose another computer first.</source>
        <translation>Elige antes otro equipo.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Every computer keeps what its agent may see, and works without a connection. Sharing lets several computers exchange what changes.</source>
        <translation>Cada equipo guarda lo que su agente puede ver y trabaja sin conexión. Al compartir, varios equipos intercambian lo que cambia.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Only an owner of the desk shares it, moves it, invites computers and takes them out.</source>
        <translation>Solo un propietario de la mesa la comparte, la traslada, invita equipos y los retira.</translation>
    </message>
    <message>
        <source>Passwords of mailboxes…</source>
        <translation>Contraseñas de los buzones…</translation>
    </message>
    <message>
        <source>Please wait until this is done…</source>
        <translation>Espera hasta que termine…</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Stop sharing…</source>
        <translation>Dejar de compartir…</translation>
    </message>
    <message>
        <source>Take a computer out</source>
        <translation>Retirar un equipo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>The desk’s work is fetching and sending mail, timers and rules. One computer at a time does it, among those that are switched on; another takes over when it vanishes.</source>
        <translation>El trabajo de la mesa es recoger y enviar correo, temporizadores y reglas. Lo hace un solo equipo a la vez entre los que estén encendidos; otro toma el relevo cuando desaparece.</translation>
    </message>
    <message>
        <source>This desk meets the others in the folder {place}.</source>
        <translation>Esta mesa se reúne con las demás en la carpeta {place}.</translation>
    </message>
    <message>
        <source>This desk meets the others on the server {place}.</source>
        <translation>Esta mesa se reúne con las demás en el servidor {place}.</translation>
    </message>
    <message>
        <source>Were you invited to the desk of others? Open the invitation with “{command}”.</source>
        <translation>¿Te invitaron a la mesa de otros? Abre la invitación con «{command}».</translation>
    </message>
    <message>
        <source>{computer} of {agent} gets nothing new from now on, and nothing that it writes is taken in. When it is in touch once more, it deletes what it has of this desk; if it never is, it keeps what it had.</source>
        <translation>{computer} de {agent} no recibe nada nuevo desde ahora, y nada de lo que escriba se acepta. Cuando vuelva a conectarse, borrará lo que tiene de esta mesa; si nunca lo hace, conserva lo que tenía.</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Solo se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Por resolver</translation>
    </message>
</context>
<context>
    <name>SignInTab</name>
    <message>
        <source>A first password is shown once; it has to be changed at the first sign-in.</source>
        <translation>Una primera contraseña se muestra una vez; hay que cambiarla en el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>An invitation is good for seven days; whoever has it chooses a password.</source>
        <translation>Una invitación vale siete días; quien la tenga elige una contraseña.</translation>
    </message>
    <message>
        <source>Give a first password…</source>
        <translation>Dar una primera contraseña…</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Invitar de nuevo…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Restablecer la contraseña…</translation>
    </message>
    <message>
        <source>{name} has a first password and changes it at the next sign-in.</source>
        <translation>{name} tiene una primera contraseña y la cambia en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>{name} has a password.</source>
        <translation>{name} tiene contraseña.</translation>
    </message>
    <message>
        <source>{name} has no password yet and cannot sign in.</source>
        <translation>{name} aún no tiene contraseña y no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} is invited until {when}.</source>
        <translation>{name} tiene una invitación hasta el {when}.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Mail is still fetched while the window is locked.</source>
        <translation>El correo se sigue recibiendo con la ventana bloqueada.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
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
        <translation>Agente</translation>
    </message>
    <message>
        <source>Call of {to}</source>
        <translation>Llamada a {to}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Mail to {to}: {subject}</source>
        <translation>Correo a {to}: {subject}</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Pospuesto hasta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Would do nothing: {reason}</source>
        <translation>No haría nada: {reason}</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <translation>No se pudo probar</translation>
    </message>
    <message>
        <source>It would have done nothing</source>
        <translation>No habría hecho nada</translation>
    </message>
    <message numerus="yes">
        <source>It would have sent %n mail(s).</source>
        <translation>
            <numerusform>Habría enviado %n correo.</numerusform>
            <numerusform>Habría enviado %n correos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have touched %n ticket(s). Occasions tried: {looked}.</source>
        <translation>
            <numerusform>Habría tocado %n ticket. Ocasiones probadas: {looked}.</numerusform>
            <numerusform>Habría tocado %n tickets. Ocasiones probadas: {looked}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed and nothing is sent.</source>
        <translation>No se cambia ni se envía nada.</translation>
    </message>
    <message>
        <source>Nothing would differ.</source>
        <translation>Nada sería distinto.</translation>
    </message>
    <message numerus="yes">
        <source>On %n occasion(s) the conditions held for none.</source>
        <translation>
            <numerusform>En %n ocasión las condiciones no se cumplieron para ninguno.</numerusform>
            <numerusform>En %n ocasiones las condiciones no se cumplieron para ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>There were more tickets than can be tried at once; these are the newest.</source>
        <translation>Hubo más tickets de los que se pueden probar a la vez; estos son los más nuevos.</translation>
    </message>
    <message>
        <source>Ticket and what would differ</source>
        <translation>Ticket y lo que cambiaría</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>What sets this rule off leaves no trace: active tickets were tried as they are now.</source>
        <translation>Lo que activa esta regla no deja rastro: se probaron los tickets activos tal como están.</translation>
    </message>
    <message>
        <source>What this rule would have done</source>
        <translation>Lo que habría hecho esta regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>el último %n día</numerusform>
            <numerusform>los últimos %n días</numerusform>
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
        <translation>1 – un poco</translation>
    </message>
    <message>
        <source>2 – the basics</source>
        <translation>2 – lo básico</translation>
    </message>
    <message>
        <source>3 – well</source>
        <translation>3 – bien</translation>
    </message>
    <message>
        <source>4 – very well</source>
        <translation>4 – muy bien</translation>
    </message>
    <message>
        <source>5 – expert</source>
        <translation>5 – experto</translation>
    </message>
    <message>
        <source>A ticket with one of these tags asks for somebody who knows it.</source>
        <translation>Un ticket con una de estas etiquetas pide a alguien que sepa.</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Añadir una habilidad</translation>
    </message>
    <message>
        <source>Choose a tag…</source>
        <translation>Elige una etiqueta…</translation>
    </message>
    <message>
        <source>Level in {name}</source>
        <translation>Nivel en {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>There are no tags yet; they are made on the page “Tags”.</source>
        <translation>Aún no hay etiquetas; se crean en la página «Etiquetas».</translation>
    </message>
</context>
<context>
    <name>SlaPage</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) get the next service level that fits, or none.</source>
        <translation>
            <numerusform>%n ticket abierto recibe el siguiente nivel de servicio que encaje, o ninguno.</numerusform>
            <numerusform>%n tickets abiertos reciben el siguiente nivel de servicio que encaje, o ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Counts for no ticket: {reason}</source>
        <translation>No vale para ningún ticket: {reason}</translation>
    </message>
    <message>
        <source>Delete service level</source>
        <translation>Eliminar nivel de servicio</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>For every ticket</source>
        <translation>Para todos los tickets</translation>
    </message>
    <message>
        <source>For: {conditions}</source>
        <translation>Para: {conditions}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New service level</source>
        <translation>Nuevo nivel de servicio</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Aún no se promete nada</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Promise a first answer within some hours; the list then shows what is due, and what is late.</source>
        <translation>Promete una primera respuesta en unas horas; la lista muestra entonces qué vence y qué va tarde.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>What customers are promised. A ticket gets the first whose conditions it meets.</source>
        <translation>Lo que se promete a los clientes. Un ticket recibe el primero cuyas condiciones cumple.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Nothing is saved yet. Write what you often need in Settings, Saved answers.</source>
        <translation>Aún no hay nada guardado. Escribe lo que necesitas a menudo en Ajustes, Respuestas guardadas.</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”.</source>
        <translation>Nada coincide con «{words}».</translation>
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
        <translation>Primero lo que vence</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Cambios recientes primero</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Mayor espera primero</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Más urgentes primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Sorted: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Source of the mail</source>
        <translation>Código fuente del correo</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>everything in the mailbox</source>
        <translation>todo lo que hay en el buzón</translation>
    </message>
    <message>
        <source>mails of the last 30 days</source>
        <translation>los correos de los últimos 30 días</translation>
    </message>
    <message>
        <source>only mails that arrive from today on</source>
        <translation>solo los correos que lleguen desde hoy</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Esperando al cliente</translation>
    </message>
    <message>
        <source>Waiting for third party</source>
        <translation>Esperando a terceros</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln change(s) refused</source>
        <translation>
            <numerusform>%Ln cambio rechazado</numerusform>
            <numerusform>%Ln cambios rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>%Ln cambio por enviar</numerusform>
            <numerusform>%Ln cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln buzón</numerusform>
            <numerusform>%Ln buzones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent</source>
        <translation>
            <numerusform>%Ln mensaje no enviado</numerusform>
            <numerusform>%Ln mensajes no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>%Ln mensaje por enviar</numerusform>
            <numerusform>%Ln mensajes por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Click to see the computers that share this desk.</source>
        <translation>Haz clic para ver los equipos que comparten esta mesa.</translation>
    </message>
    <message>
        <source>Click to see why, and to try again.</source>
        <translation>Haz clic para ver por qué y volver a intentarlo.</translation>
    </message>
    <message>
        <source>Click to switch notifications.</source>
        <translation>Haz clic para activar o desactivar las notificaciones.</translation>
    </message>
    <message>
        <source>Connect a mailbox in the settings to receive and answer mail.</source>
        <translation>Conecta un buzón en los ajustes para recibir y responder correo.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Last contact: {time}</source>
        <translation>Último contacto: {time}</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Ningún buzón conectado</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sin conexión desde {time}</translation>
    </message>
    <message numerus="yes">
        <source>Offline since {time} · %Ln change(s) to send</source>
        <translation>
            <numerusform>Sin conexión desde {time} · %Ln cambio por enviar</numerusform>
            <numerusform>Sin conexión desde {time} · %Ln cambios por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Bandeja de salida vacía</translation>
    </message>
    <message>
        <source>Somebody sent what they may not change. Click to look at it.</source>
        <translation>Alguien ha enviado algo que no puede cambiar. Haz clic para verlo.</translation>
    </message>
    <message>
        <source>Stopped: {reason}</source>
        <translation>Detenido: {reason}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>Synced with %Ln computer(s)</source>
        <translation>
            <numerusform>Sincronizado con %Ln equipo</numerusform>
            <numerusform>Sincronizado con %Ln equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working; everything is sent once the connection is back.</source>
        <translation>Puedes seguir trabajando; todo se enviará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>{mailbox} fails</source>
        <translation>{mailbox} falla</translation>
    </message>
    <message>
        <source>{mailbox} · checked just now</source>
        <translation>{mailbox} · revisado ahora mismo</translation>
    </message>
    <message>
        <source>{mailbox} · checked {age} ago</source>
        <translation>{mailbox} · revisado hace {age}</translation>
    </message>
    <message>
        <source>{mailbox} · not checked yet</source>
        <translation>{mailbox} · aún sin revisar</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>A status needs a name.</source>
        <translation>Un estado necesita un nombre.</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Añadir estado</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>Se comporta como</translation>
    </message>
    <message>
        <source>Decides in which list its tickets stand.</source>
        <translation>Decide en qué lista están sus tickets.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Estado nuevo</translation>
    </message>
</context>
<context>
    <name>StatusesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) have this status.</source>
        <translation>
            <numerusform>%n ticket tiene este estado.</numerusform>
            <numerusform>%n tickets tienen este estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A status says what a ticket waits for. Menus show them in this order.</source>
        <translation>Un estado dice qué espera un ticket. Los menús los muestran en este orden.</translation>
    </message>
    <message>
        <source>Behaves like</source>
        <translation>Se comporta como</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Delete status</source>
        <translation>Eliminar estado</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Deskbell itself needs this status.</source>
        <translation>Deskbell mismo necesita este estado.</translation>
    </message>
    <message>
        <source>Empty gives it Deskbell&apos;s own name again.</source>
        <translation>Vacío le devuelve el nombre propio de Deskbell.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Estado nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename status</source>
        <translation>Renombrar estado</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>They get</source>
        <translation>Reciben</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <source>Tickets that have this status get another one; you are asked which.</source>
        <translation>Los tickets con este estado reciben otro; se te pregunta cuál.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Everything stays on this computer until you share it in a folder or on a server.</source>
        <translation>Todo se queda en este equipo hasta que lo comparta en una carpeta o un servidor.</translation>
    </message>
    <message>
        <source>Start with sample tickets</source>
        <translation>Empezar con tickets de ejemplo</translation>
    </message>
    <message>
        <source>Your help desk, on your computer.</source>
        <translation>Tu mesa de ayuda, en tu equipo.</translation>
    </message>
    <message>
        <source>{step}, done</source>
        <translation>{step}, listo</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour {number} of {count}</source>
        <translation>Color {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>A change</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un equipo</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>A corrected message</source>
        <translation>Un mensaje corregido</translation>
    </message>
    <message>
        <source>A customer’s rating</source>
        <translation>Una valoración de un cliente</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>Un departamento</translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Un campo</translation>
    </message>
    <message>
        <source>A file of changes</source>
        <translation>Un archivo de cambios</translation>
    </message>
    <message>
        <source>A link between tickets</source>
        <translation>Un vínculo entre tickets</translation>
    </message>
    <message>
        <source>A mail to send</source>
        <translation>Un correo por enviar</translation>
    </message>
    <message>
        <source>A mailbox</source>
        <translation>Un buzón</translation>
    </message>
    <message>
        <source>A mailbox’s password</source>
        <translation>La contraseña de un buzón</translation>
    </message>
    <message>
        <source>A membership</source>
        <translation>Una pertenencia</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A referral</source>
        <translation>Una derivación</translation>
    </message>
    <message>
        <source>A right of a role</source>
        <translation>Un derecho de un rol</translation>
    </message>
    <message>
        <source>A right taken away</source>
        <translation>Un derecho retirado</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Un rol</translation>
    </message>
    <message>
        <source>A rule</source>
        <translation>Una regla</translation>
    </message>
    <message>
        <source>A saved text</source>
        <translation>Un texto guardado</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Un ajuste</translation>
    </message>
    <message>
        <source>A status</source>
        <translation>Un estado</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>A tag on a ticket</source>
        <translation>Una etiqueta en un ticket</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Un ticket</translation>
    </message>
    <message>
        <source>An address of a contact</source>
        <translation>Una dirección de un contacto</translation>
    </message>
    <message>
        <source>An agent</source>
        <translation>Un agente</translation>
    </message>
    <message>
        <source>An attached file</source>
        <translation>Un archivo adjunto</translation>
    </message>
    <message>
        <source>An entry of the history</source>
        <translation>Una entrada del historial</translation>
    </message>
    <message>
        <source>An owner of the desk can let it in, or keep it out for good.</source>
        <translation>Un propietario de la mesa puede admitirlo o dejarlo fuera para siempre.</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Asignado</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Deskbell has to be updated</source>
        <translation>Hay que actualizar Deskbell</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>If it was meant, let it in: it then counts as yours. If not, dismiss it: what was there before counts everywhere.</source>
        <translation>Si era intencionado, admítelo: entonces cuenta como tuyo. Si no, deséchalo: en todas partes cuenta lo que había antes.</translation>
    </message>
    <message>
        <source>If let in</source>
        <translation>Si se deja entrar</translation>
    </message>
    <message>
        <source>It is kept here only. Tell it to somebody who may still work there.</source>
        <translation>Solo se conserva aquí. Díselo a alguien que aún pueda trabajar allí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing of it counts. Ask who works at that computer; if nobody knows of it, take the computer out in the settings of sharing.</source>
        <translation>Nada de ello cuenta. Pregunta quién trabaja en ese equipo; si nadie sabe nada, retira el equipo en los ajustes de uso compartido.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Postponed until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Somebody taking part</source>
        <translation>Alguien que participa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>There is nothing to do: it is looked at again by itself.</source>
        <translation>No hay que hacer nada: se volverá a examinar por sí solo.</translation>
    </message>
    <message>
        <source>Update Deskbell on this computer; then it is looked at again.</source>
        <translation>Actualiza Deskbell en este equipo; después se volverá a examinar.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>another desk is in the folder</source>
        <translation>hay otra mesa en la carpeta</translation>
    </message>
    <message>
        <source>another desk is there</source>
        <translation>allí hay otra mesa</translation>
    </message>
    <message>
        <source>another program is at it</source>
        <translation>otro programa lo está haciendo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>no desk is on the server</source>
        <translation>no hay ninguna mesa en el servidor</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>somebody has to look</source>
        <translation>alguien tiene que mirarlo</translation>
    </message>
    <message>
        <source>the clock is ahead</source>
        <translation>el reloj va adelantado</translation>
    </message>
    <message>
        <source>the desk has moved</source>
        <translation>la mesa se ha trasladado</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be written</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>the folder does not answer</source>
        <translation>la carpeta no responde</translation>
    </message>
    <message>
        <source>the folder holds no desk</source>
        <translation>no hay ninguna mesa en la carpeta</translation>
    </message>
    <message>
        <source>the folder is a single file</source>
        <translation>la carpeta es un único archivo</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>la carpeta está vacía</translation>
    </message>
    <message>
        <source>the folder is full</source>
        <translation>la carpeta está llena</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>the keys are missing</source>
        <translation>faltan las claves</translation>
    </message>
    <message>
        <source>the login was closed</source>
        <translation>el usuario se ha cerrado</translation>
    </message>
    <message>
        <source>the login was refused</source>
        <translation>se rechazó el usuario</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>the server has to be brought up to date</source>
        <translation>hay que actualizar el servidor</translation>
    </message>
    <message>
        <source>the server’s certificate is wrong</source>
        <translation>el certificado del servidor no es correcto</translation>
    </message>
    <message>
        <source>this computer was taken out</source>
        <translation>este equipo fue retirado</translation>
    </message>
    <message>
        <source>{who} also deleted this, {time}</source>
        <translation>{who} también eliminó esto, {time}</translation>
    </message>
    <message>
        <source>{who} also set {field} to {value}, {time}</source>
        <translation>{who} también puso {field} en {value}, {time}</translation>
    </message>
</context>
<context>
    <name>SyncWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) wait for earlier ones that are missing. If those do not come within a minute, they are read without them.</source>
        <translation>
            <numerusform>%Ln archivo espera a otros anteriores que faltan. Si no llegan en un minuto, se leerá sin ellos.</numerusform>
            <numerusform>%Ln archivos esperan a otros anteriores que faltan. Si no llegan en un minuto, se leerán sin ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) differed and were exchanged again.</source>
        <translation>
            <numerusform>%Ln parte difería y se ha intercambiado de nuevo.</numerusform>
            <numerusform>%Ln partes diferían y se han intercambiado de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at once</source>
        <translation>Cambios simultáneos</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Everything is being compared…</source>
        <translation>Se está comparando todo…</translation>
    </message>
    <message>
        <source>Everything is the same here and there.</source>
        <translation>Todo es igual aquí y allí.</translation>
    </message>
    <message>
        <source>It is being compared.</source>
        <translation>Se está comparando.</translation>
    </message>
    <message>
        <source>Nothing differs so far. The computer that the others compare with has not answered yet; what it finds is shown here.</source>
        <translation>Por ahora nada difiere. El equipo con el que se comparan los demás aún no ha respondido; lo que encuentre se mostrará aquí.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Sharing settings…</source>
        <translation>Ajustes de uso compartido…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>The other computers compare with this one now. What differs there is exchanged again.</source>
        <translation>Los demás equipos se comparan ahora con este. Lo que difiera allí se intercambia de nuevo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
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
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>TableRows</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <source>Tag {name}. Delete removes it.</source>
        <translation>Etiqueta {name}. Supr la quita.</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Editar etiqueta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Every ticket with this tag gets the other one, and this one goes.</source>
        <translation>Cada ticket con esta etiqueta recibe la otra y esta desaparece.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>It goes from every ticket that has it. The tickets stay.</source>
        <translation>Desaparece de todos los tickets que la tienen. Los tickets permanecen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Unir {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags group tickets that belong together, such as “refund”. Add the first one here.</source>
        <translation>Las etiquetas agrupan tickets relacionados, por ejemplo «reembolso». Añade aquí la primera.</translation>
    </message>
    <message>
        <source>There is no other tag.</source>
        <translation>No hay ninguna otra etiqueta.</translation>
    </message>
    <message>
        <source>Words that tickets carry, for everybody at this desk.</source>
        <translation>Palabras que llevan los tickets, para todos en esta mesa.</translation>
    </message>
</context>
<context>
    <name>TargetsTable</name>
    <message>
        <source>{clock}, priority {priority}</source>
        <translation>{clock}, prioridad {priority}</translation>
    </message>
    <message>
        <source>{clock}: the same for all priorities</source>
        <translation>{clock}: igual para todas las prioridades</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Choose one from the list, or use the keyboard.</source>
        <translation>Elige uno de la lista o usa el teclado.</translation>
    </message>
    <message>
        <source>No ticket selected</source>
        <translation>Ningún ticket seleccionado</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todos los atajos</translation>
    </message>
    <message>
        <source>next, previous ticket</source>
        <translation>ticket siguiente, anterior</translation>
    </message>
    <message>
        <source>search or run a command</source>
        <translation>buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>take the next one to solve</source>
        <translation>tomar el siguiente por resolver</translation>
    </message>
    <message>
        <source>write a new ticket</source>
        <translation>escribir un ticket nuevo</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>As for {place}</source>
        <translation>Como en {place}</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Idioma de los clientes</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Deskbell&apos;s words</source>
        <translation>Texto de Deskbell</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún sin texto</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Toda la mesa</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>These are Deskbell&apos;s own words. What you change here replaces them for this choice.</source>
        <translation>Este es el texto de Deskbell. Lo que cambies aquí lo sustituye para esta elección.</translation>
    </message>
    <message>
        <source>These words come from {place}. What you change here counts for this choice alone.</source>
        <translation>Este texto viene de {place}. Lo que cambies aquí vale solo para esta elección.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Words of mails that Deskbell sends or begins, in the language of the customer.</source>
        <translation>Texto de los correos que Deskbell envía o empieza, en el idioma del cliente.</translation>
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
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Customers&apos; language</source>
        <translation>Idioma de los clientes</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Everybody at this desk</source>
        <translation>Todos en esta mesa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None; a slash begins a folder within</source>
        <translation>Ninguna; una barra empieza una subcarpeta</translation>
    </message>
    <message>
        <source>One word, typed behind a slash</source>
        <translation>Una palabra, tras una barra</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Lo que hace</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Escribe primero el texto.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>type, then Enter</source>
        <translation>escribe y pulsa Intro</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Answers that were written with it stay.</source>
        <translation>Las respuestas escritas con ella se quedan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy for me</source>
        <translation>Copiar para mí</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Solo yo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>You may not change this one. You can copy it.</source>
        <translation>No puedes cambiar este. Puedes copiarlo.</translation>
    </message>
    <message>
        <source>You may not keep any for yourself.</source>
        <translation>No puedes guardar ninguno para ti.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>Confirmation of new tickets</source>
        <translation>Confirmación de tickets nuevos</translation>
    </message>
    <message>
        <source>Other mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>TicketFields</name>
    <message>
        <source>Assignee</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Remove this link</source>
        <translation>Quitar este vínculo</translation>
    </message>
    <message>
        <source>Separate it again</source>
        <translation>Separarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>TicketLink</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln abierto</numerusform>
            <numerusform>%Ln abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>Búsqueda: {words}</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguno abierto</translation>
    </message>
</context>
<context>
    <name>TicketRow</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation>Sin agente asignado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta {time}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Tú: {text}</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
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
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>Merge into… number, subject or customer</source>
        <translation>Fusionar con… número, asunto o cliente</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Postpone until…</source>
        <translation>Posponer hasta…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Prioridad…</translation>
    </message>
    <message>
        <source>Run a macro or insert a saved answer…</source>
        <translation>Ejecutar una macro o insertar una respuesta guardada…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TimeRulesPage</name>
    <message>
        <source>Time rules</source>
        <translation>Reglas de tiempo</translation>
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
    <message>
        <source>d MMM</source>
        <comment>Qt date pattern, day and month without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>A new, empty desk on this computer. Colleagues can join it later.</source>
        <translation>Una mesa nueva y vacía en este equipo. Los compañeros pueden unirse después.</translation>
    </message>
    <message>
        <source>Alone or together?</source>
        <translation>¿Solo o en equipo?</translation>
    </message>
    <message>
        <source>Join a desk</source>
        <translation>Unirse a una mesa</translation>
    </message>
    <message>
        <source>Make a desk</source>
        <translation>Crear una mesa</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation, a file or a link, and told you its password.</source>
        <translation>Alguien le ha enviado una invitación, un archivo o un enlace, y le ha dicho su contraseña.</translation>
    </message>
    <message>
        <source>You can begin alone and share your desk at any time.</source>
        <translation>Puede empezar solo y compartir su mesa cuando quiera.</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Plain text has no formatting.</source>
        <translation>El texto sin formato no admite estilos.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quote the answered mail below</source>
        <translation>Citar debajo el correo respondido</translation>
    </message>
    <message>
        <source>Saved answers and macros</source>
        <translation>Respuestas guardadas y macros</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Desechar este borrador</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Deskbell: %Ln ticket(s) for you</source>
        <translation>
            <numerusform>Deskbell: %Ln ticket para ti</numerusform>
            <numerusform>Deskbell: %Ln tickets para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nuevo ticket</translation>
    </message>
    <message>
        <source>Open Deskbell</source>
        <translation>Abrir Deskbell</translation>
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
    <name>Undoing</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>La semana, dibujada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>{day}: {hours}, chosen</source>
        <translation>{day}: {hours}, elegido</translation>
    </message>
</context>
<context>
    <name>WeekEditor</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Copy {day} to…</source>
        <translation>Copiar {day} a…</translation>
    </message>
    <message>
        <source>Draw with the mouse. By keys: Insert adds, Delete removes, arrows move; with Shift they change the end, with Ctrl the start.</source>
        <translation>Dibuja con el ratón. Con teclas: Insert añade, Supr quita, las flechas mueven; con Mayús cambian el final, con Ctrl el inicio.</translation>
    </message>
    <message>
        <source>Monday to Friday, 9–17</source>
        <translation>De lunes a viernes, 9–17</translation>
    </message>
    <message>
        <source>Remove {hours}</source>
        <translation>Quitar {hours}</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Write hours as 9–12, 13–17, in order and without overlaps.</source>
        <translation>Escribe el horario como 9–12, 13–17, en orden y sin solapes.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>WhenBlock</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>a las</translation>
    </message>
    <message>
        <source>by the clock of</source>
        <translation>según el reloj de</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>cualquier departamento</translation>
    </message>
    <message>
        <source>for tickets of</source>
        <translation>para tickets de</translation>
    </message>
    <message>
        <source>on</source>
        <translation>los</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>qué pasa</translation>
    </message>
    <message>
        <source>which department</source>
        <translation>qué departamento</translation>
    </message>
</context>
<context>
    <name>WhoCanDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find a right</source>
        <translation>Buscar un permiso</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>Nadie puede.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Who can…?</source>
        <translation>¿Quién puede…?</translation>
    </message>
    <message>
        <source>Who holds the right</source>
        <translation>Quién tiene el permiso</translation>
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
        <translation>Un ticket recibe el primer nivel de servicio de la lista cuyas condiciones cumple. Sin condiciones, este vale para todos los que no recibieron ninguno. Se revisa cada vez que cambia el ticket.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Buscar un agente</translation>
    </message>
    <message>
        <source>Who can see ticket {number}</source>
        <translation>Quién puede ver el ticket {number}</translation>
    </message>
</context>
<context>
    <name>WorkFields</name>
    <message>
        <source>0 sets no limit.</source>
        <translation>0 no pone límite.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Vuelve el</translation>
    </message>
    <message>
        <source>Colleagues see it.</source>
        <translation>Los compañeros lo ven.</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gets the work while somebody is away and others take over.</source>
        <translation>Recibe el trabajo mientras alguien está ausente y otros toman el relevo.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None means always.</source>
        <translation>Ninguno significa siempre.</translation>
    </message>
    <message>
        <source>Open tickets that are enough</source>
        <translation>Tickets abiertos que bastan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>Hasta el final del</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Copying the files of mails…</source>
        <translation>Copiando los archivos de los correos…</translation>
    </message>
    <message numerus="yes">
        <source>Copying… %Ln change(s) so far</source>
        <translation>
            <numerusform>Copiando… %Ln cambio hasta ahora</numerusform>
            <numerusform>Copiando… %Ln cambios hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching the files of mails that were never opened here…</source>
        <translation>Recogiendo los archivos de correos que nunca se abrieron aquí…</translation>
    </message>
    <message numerus="yes">
        <source>Fetching… %Ln change(s) so far</source>
        <translation>
            <numerusform>Trayendo… %Ln cambio hasta ahora</numerusform>
            <numerusform>Trayendo… %Ln cambios hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Making everything ready…</source>
        <translation>Preparándolo todo…</translation>
    </message>
    <message>
        <source>Progress of sharing</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The desk knows its new place; now it is copied there…</source>
        <translation>La mesa conoce su nuevo lugar; ahora se copia allí…</translation>
    </message>
    <message>
        <source>This is being done</source>
        <translation>Esto se está haciendo</translation>
    </message>
    <message>
        <source>You can go on working: everything stays on this computer, and nothing is lost if it ends early.</source>
        <translation>Puedes seguir trabajando: todo se queda en este equipo y no se pierde nada si termina antes.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message numerus="yes">
        <source>%n recipient(s) took no part in this ticket so far: {addresses}</source>
        <translation>
            <numerusform>%n destinatario no ha participado aún en este ticket: {addresses}</numerusform>
            <numerusform>%n destinatarios no han participado aún en este ticket: {addresses}</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still being attached. Try again in a moment.</source>
        <translation>Aún se está adjuntando un archivo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Add to copies</source>
        <translation>Añadir en copia</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Enviar sin adjunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The draft was thrown away.</source>
        <translation>El borrador se ha desechado.</translation>
    </message>
    <message>
        <source>You write of an attachment. Send without a file?</source>
        <translation>Mencionas un adjunto. ¿Enviar sin archivo?</translation>
    </message>
    <message>
        <source>{name} wrote in too, but gets no copy.</source>
        <translation>{name} también ha escrito, pero no recibe copia.</translation>
    </message>
    <message>
        <source>{placeholder} is not filled in. Replace or remove it before sending.</source>
        <translation>{placeholder} está sin rellenar. Sustitúyelo o quítalo antes de enviar.</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>_DatePopup</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>_TextPopup</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>_Why</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
</TS>
