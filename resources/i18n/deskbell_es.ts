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
        <source>Copy sender and recipients</source>
        <translation>Copiar remitente y destinatarios</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
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
        <source>Spam</source>
        <translation>Spam</translation>
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
    <name>DescribedPage</name>
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
        <source>Marked as spam</source>
        <translation>Marcado como spam</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
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
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Separado de nuevo</translation>
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
        <source>A hidden recipient would have been shown, so the mail was not sent.</source>
        <translation>Se habría visto un destinatario oculto, así que el correo no se envió.</translation>
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
        <source>Choose until when ticket {number} sleeps.</source>
        <translation>Elige hasta cuándo se pospone el ticket {number}.</translation>
    </message>
    <message>
        <source>Choose where the open tickets of {name} go.</source>
        <translation>Elige adónde van los tickets abiertos de {name}.</translation>
    </message>
    <message>
        <source>No secure connection to {host}. Check the port and the kind of security.</source>
        <translation>No hay conexión segura con {host}. Comprueba el puerto y el tipo de seguridad.</translation>
    </message>
    <message>
        <source>Not possible ({code}).</source>
        <translation>No es posible ({code}).</translation>
    </message>
    <message>
        <source>Receiving works.</source>
        <translation>La recepción funciona.</translation>
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
        <source>Somebody has changed the same thing since ({field}), so nothing was taken back.</source>
        <translation>Alguien ha cambiado lo mismo después ({field}), así que no se ha deshecho nada.</translation>
    </message>
    <message>
        <source>Something went wrong that Deskbell did not expect. The log tells more.</source>
        <translation>Ha ocurrido un fallo que Deskbell no esperaba. El registro dice más.</translation>
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
        <source>The certificate of {host} is not valid, so nothing was sent to it. Check the server&apos;s name.</source>
        <translation>El certificado de {host} no es válido, así que no se le ha enviado nada. Comprueba el nombre del servidor.</translation>
    </message>
    <message>
        <source>The clock of a status runs, pauses or stops.</source>
        <translation>El reloj de un estado corre, se pausa o se detiene.</translation>
    </message>
    <message>
        <source>The department {name} is archived.</source>
        <translation>El departamento {name} está archivado.</translation>
    </message>
    <message>
        <source>The desk file is damaged. Restore your last backup, or ask for help.</source>
        <translation>El archivo de la mesa está dañado. Restaura tu última copia de seguridad o pide ayuda.</translation>
    </message>
    <message>
        <source>The desk is busy with something long. Try again in a moment.</source>
        <translation>La mesa está ocupada con una tarea larga. Inténtalo de nuevo en un momento.</translation>
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
        <source>The file is missing from the desk&apos;s folder of files ({name}).</source>
        <translation>Falta el archivo en la carpeta de archivos de la mesa ({name}).</translation>
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
        <source>The mailbox has no folder {folder}.</source>
        <translation>El buzón no tiene ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>The mailbox {address} lacks its server.</source>
        <translation>Al buzón {address} le falta el servidor.</translation>
    </message>
    <message>
        <source>The password of this mailbox is not on this computer. Enter it in the settings.</source>
        <translation>La contraseña de este buzón no está en este equipo. Escríbela en los ajustes.</translation>
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
        <source>The server cannot send to addresses with letters beyond a to z.</source>
        <translation>El servidor no puede enviar a direcciones con letras fuera de la a a la z.</translation>
    </message>
    <message>
        <source>The server does not let this mailbox send as this address. {text}</source>
        <translation>El servidor no permite que este buzón envíe con esta dirección. {text}</translation>
    </message>
    <message>
        <source>The server is busy. Deskbell tries again by itself. {text}</source>
        <translation>El servidor está ocupado. Deskbell lo reintenta por sí solo. {text}</translation>
    </message>
    <message>
        <source>The server refused a recipient. {text}</source>
        <translation>El servidor ha rechazado a un destinatario. {text}</translation>
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
        <source>The work beside the window failed. The log tells more.</source>
        <translation>Ha fallado una tarea en segundo plano. El registro dice más.</translation>
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
        <source>There is a department {name} already.</source>
        <translation>Ya existe un departamento {name}.</translation>
    </message>
    <message>
        <source>There is a password vault already.</source>
        <translation>Ya existe un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>There is no backup {path}.</source>
        <translation>No existe la copia de seguridad {path}.</translation>
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
        <source>There is no server {host}. Check its name, or whether this computer is online.</source>
        <translation>No existe el servidor {host}. Comprueba su nombre o si este equipo tiene conexión.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>No existe el ajuste {key}.</translation>
    </message>
    <message>
        <source>This draft belongs to somebody else.</source>
        <translation>Este borrador es de otra persona.</translation>
    </message>
    <message>
        <source>This is no longer there.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This is not the master password.</source>
        <translation>Esta no es la contraseña maestra.</translation>
    </message>
    <message>
        <source>This mail is not held back any more.</source>
        <translation>Este correo ya no está retenido.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Ese momento ya ha pasado. Elige uno posterior.</translation>
    </message>
    <message>
        <source>This status no longer exists.</source>
        <translation>Este estado ya no existe.</translation>
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
        <source>Write something first, or attach a file.</source>
        <translation>Escribe algo primero o adjunta un archivo.</translation>
    </message>
    <message>
        <source>You may not do this ({permission}).</source>
        <translation>No tienes permiso para esto ({permission}).</translation>
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
        <source>{field} cannot be changed here.</source>
        <translation>{field} no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>{field} cannot be used for a mailbox.</source>
        <translation>{field} no sirve para un buzón.</translation>
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
        <source>{name} is too large to send by mail.</source>
        <translation>{name} es demasiado grande para enviarlo por correo.</translation>
    </message>
    <message>
        <source>{name} no longer works here.</source>
        <translation>{name} ya no trabaja aquí.</translation>
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
        <source>{path} is open in another program.</source>
        <translation>{path} está abierta en otro programa.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Deskbell. Update this one to open it.</source>
        <translation>{path} se creó con un Deskbell más reciente. Actualiza este para abrirla.</translation>
    </message>
    <message>
        <source>{value} contains signs that are not allowed there.</source>
        <translation>{value} contiene signos que no se admiten ahí.</translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation>{value} no es válido para el campo {name}.</translation>
    </message>
    <message>
        <source>{value} does not fit the setting {key}.</source>
        <translation>{value} no es válido para el ajuste {key}.</translation>
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
        <source>One a line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>Escribe al menos una opción.</translation>
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
    <name>FirstRun</name>
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
        <source>{who} added the tag {new}</source>
        <translation>{who} añadió la etiqueta {new}</translation>
    </message>
    <message>
        <source>{who} added {new}</source>
        <translation>{who} añadió a {new}</translation>
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
        <source>{who} filled in {new}</source>
        <translation>{who} rellenó {new}</translation>
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
        <source>{who} took this from {old}</source>
        <translation>{who} se lo retiró a {old}</translation>
    </message>
    <message>
        <source>{who} took this ticket</source>
        <translation>{who} tomó este ticket</translation>
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
        <translation>Abrir ticket</translation>
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
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Add field…</source>
        <translation>Añadir campo…</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Añadir estado…</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Fields of tickets</source>
        <translation>Campos de los tickets</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, fields and statuses</source>
        <translation>Etiquetas y campos</translation>
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
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>No mailbox yet</source>
        <translation>Aún no hay ningún buzón</translation>
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
    <name>Navigation</name>
    <message>
        <source>Nothing waits to be solved.</source>
        <translation>No hay nada por resolver.</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Tickets de este cliente</translation>
    </message>
</context>
<context>
    <name>NewTicketWindow</name>
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
        <source>Notifications and keys</source>
        <translation>Notificaciones y teclas</translation>
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
    <name>PasswordSection</name>
    <message>
        <source>Change the master password…</source>
        <translation>Cambiar la contraseña maestra…</translation>
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
        <source>My tickets</source>
        <translation>Mis tickets</translation>
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
        <source>Mail is still fetched and sent; the icon in the notification area opens it.</source>
        <translation>El correo se sigue recibiendo y enviando; el icono del área de notificación lo abre.</translation>
    </message>
    <message>
        <source>Notify of new mail</source>
        <translation>Avisar de correo nuevo</translation>
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
    <name>ProfilePage</name>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Empty shows your name.</source>
        <translation>Si está vacío, se muestra tu nombre.</translation>
    </message>
    <message>
        <source>Name that customers see</source>
        <translation>Nombre que ven los clientes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Stands below your answers instead of the department&apos;s.</source>
        <translation>Va debajo de tus respuestas, en lugar de la del departamento.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
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
    <name>Settings</name>
    <message>
        <source>0 leaves them resolved.</source>
        <translation>Con 0 quedan resueltos.</translation>
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
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Begin a new ticket linked to it</source>
        <translation>Crear un ticket nuevo vinculado a él</translation>
    </message>
    <message>
        <source>Close resolved tickets after days</source>
        <translation>Cerrar los tickets resueltos tras (días)</translation>
    </message>
    <message>
        <source>Confirm new tickets by mail</source>
        <translation>Confirmar los tickets nuevos por correo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <source>Days in which a closed ticket is reopened</source>
        <translation>Días en los que se reabre un ticket cerrado</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Número decimal</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
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
        <source>My tickets</source>
        <translation>Mis tickets</translation>
    </message>
    <message>
        <source>Never sent to machines or lists, and at most once a day to one address.</source>
        <translation>Nunca se envía a máquinas ni a listas, y como mucho una vez al día a cada dirección.</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>Una de varias opciones</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
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
        <source>Several of several</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>Signature below answers</source>
        <translation>Firma debajo de las respuestas</translation>
    </message>
    <message>
        <source>Stands before the number in subjects, for example [#DB-1043].</source>
        <translation>Va delante del número en los asuntos, por ejemplo [#DB-1043].</translation>
    </message>
    <message>
        <source>Status after an answer</source>
        <translation>Estado tras una respuesta</translation>
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
        <source>Ticket code</source>
        <translation>Código de ticket</translation>
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
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>When a customer answers a closed ticket</source>
        <translation>Cuando un cliente responde a un ticket cerrado</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message numerus="yes">
        <source>%n change(s) not saved yet. Everybody at this desk gets them.</source>
        <translation>
            <numerusform>%n cambio sin guardar. Afecta a todos en esta mesa.</numerusform>
            <numerusform>%n cambios sin guardar. Afectan a todos en esta mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>You</source>
        <translation>Tú</translation>
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
    <name>SortBar</name>
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
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>No mailbox connected</source>
        <translation>Ningún buzón conectado</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Bandeja de salida vacía</translation>
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
        <source>Closed</source>
        <translation>Cerrado</translation>
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
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
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
        <source>Tag {name}. Delete removes it.</source>
        <translation>Etiqueta {name}. Supr la quita.</translation>
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
    <name>ValueButton</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
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
</TS>
