<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} answers are missing or to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">No se encontró nada para «{query}». No se busca en entrevistas selladas ni en identidades de trabajadores.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">Leyendo lo que ha cambiado…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">Buscar auditorías y respuestas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Buscando…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Mostrar más</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">Auditoría &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">&amp;Iniciar auditoría</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 registro</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">Por ejemplo: Confecciones Northgate, primera auditoría</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nombre de la &amp;auditoría</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Auditoría nueva</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">Aún no hay auditorías. Inicie una cuando sepa qué sitio visitará; nada necesita red.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">Protocolo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Mostrar más</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">modificada {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} registros</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">&amp;Exportar toda la bóveda…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">1 conservada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias de seguridad</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Una vez al día los registros se copian, cifrados, dentro de la bóveda. Contra la pérdida del portátil solo ayuda una copia en otro lugar: exporte toda la bóveda a una memoria.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Saved: {file}. Damaged or gone before, and not in it: {count} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} conservadas</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, en total {size}; la más reciente, {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {size} sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">&amp;Crear la bóveda</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Cambiar…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">Cree su bóveda</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">Creando la bóveda…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">Todo lo que introduce se cifra en esta carpeta. Nadie puede leerlo sin su frase de contraseña, y nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Carpeta</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">Carpeta de la bóveda</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">Abrir una bóveda existente</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">Frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Las dos frases no son iguales. Escriba la segunda otra vez.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Esta frase es demasiado débil. Añada algunas palabras sin relación entre sí.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by mail or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for its fingerprint. Enrol only if it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Inscrito</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">No inscrito</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Este portátil</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Una versión más nueva de este programa creó esta bóveda.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Compruebe las mayúsculas y el teclado y escríbala otra vez, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Elija una carpeta vacía, o abra la bóveda que contiene.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">Elija la carpeta de una bóveda, o cree una nueva.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">Ciérrela allí primero y luego ábrala aquí.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">Compárelo con la hoja impresa, grupo por grupo.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Termine la práctica y haga esto en su propia bóveda.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Aceptable: resiste un tiempo a un ladrón sin equipo especial.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">Libere espacio y hágalo de nuevo: todo lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">Instale la versión más reciente y abra la bóveda con ella.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Puede leerse y entregarse, ya no modificarse.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Deje la carpeta como está y cópiela; una copia de seguridad de la carpeta reemplaza lo perdido.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Fuerte.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">La auditoría está finalizada.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">El disco está lleno; lo que se iba a guardar no se guardó.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">La frase es correcta, pero el almacén de la bóveda está dañado.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">El código de recuperación tiene un error de escritura.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Esta carpeta no contiene ninguna bóveda.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">Esta es la bóveda de práctica: sus personas son inventadas y nada de ella se entrega.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Esta frase no abre la bóveda.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">Este código es de otra bóveda, o uno más nuevo lo ha reemplazado.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Escriba una frase de contraseña: varias palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">Desbloquéela con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">Use la hoja más reciente de esta bóveda.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">Muy fuerte.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">Muy débil: se descubre al instante.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">Débil: se descubre en horas.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Todo guardado</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Hidden: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nombre de la &amp;auditoría</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Borrador</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFiller</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">Idioma del programa</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Practicar con personas inventadas</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Página de ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">Páginas de ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">Ninguna página de ayuda contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Buscar en la ayuda</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Qué hacen</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">Donde estaba</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Ninguno observado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">No determinable</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potencial</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more leave one open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} interviewed show at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} interviewed show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95 % confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} work at the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Back to where the interview was stopped</source>
        <translation type="unfinished">Volver a donde se detuvo la entrevista</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">Abajo y arriba en la página, luego a la siguiente</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Ayuda sobre donde está, y estas teclas</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">Salir del formulario pequeño sin cambios</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">Bloquear la bóveda</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Auditoría nueva</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Página siguiente del formulario</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Pulsar el botón, marcar la casilla</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Buscar en todas las auditorías</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Detener la entrevista y derivar</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">Al control anterior</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">Al control siguiente</translation>
    </message>
    <message>
        <source>To the next question without an answer</source>
        <translation type="unfinished">A la siguiente pregunta sin respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Bóveda</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">&amp;Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Hecho</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Una frase de contraseña</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">Crear un código nuevo</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">Nuevo código de &amp;recuperación…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">Quitar: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Quitar…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Quitarlo</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">La frase de contraseña ha cambiado.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">El código de recuperación, en papel</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">Qué abre esta bóveda</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">Su nuevo código de recuperación</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">&amp;Guardar de nuevo y bloquear</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">Destruyendo la bóveda…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">Se están sobrescribiendo sus claves.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">Sus claves están sobrescritas: ya nadie puede leerla. Se eliminan sus archivos.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">Bloquear y perderlas</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Bloqueando…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">Aún sin bloquear</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">Se está guardando lo que introdujo.</translation>
    </message>
    <message>
        <source>{count} answers are not saved. They are still here.</source>
        <translation type="unfinished">{count} respuestas no están guardadas. Siguen aquí.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">&amp;Tamaño de letra</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">Te&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">Aspecto del programa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Esta traducción es un borrador: ningún hablante nativo la ha revisado aún. Lo que no está traducido se muestra en inglés.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished">{size} %</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through all records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing. The audit can be signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to complete before the audit can be finalised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of questions that are gone may go ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideCard</name>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that count no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">Volver a {name}</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardarla sin cifrar…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Encrypting %n photo(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting 1 photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s record says {count} workers now: change the plan and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people to interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people work at the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">Terminar y eliminar la práctica</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">Práctica: el sitio y sus personas son inventados. Nada de esto se entrega. No escriba nada real.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">Pulse otra vez: se elimina todo</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Atrás</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">Se prepara una auditoría inventada. Su propia bóveda no se toca.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Práctica</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">Se prepara la práctica</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n día después del recibo</numerusform>
            <numerusform>%n días después del recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">La frase &amp;nueva</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">La frase nueva &amp;otra vez</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">La frase nueva es demasiado débil. Añada algunas palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Las frases nuevas no son iguales. Escriba la segunda otra vez.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">Su &amp;frase actual, o el código de recuperación</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} ({version})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Answers of the site&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {record}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Bloquear</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">Bloquear la bóveda (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Bóveda</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Looking at what is whole…</source>
        <translation type="unfinished">Comprobando lo que está intacto…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">Solo lectura: la bóveda está dañada, no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">Intactas: {whole} de {all} auditorías.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {damaged} de {records} registros y {lost} de {photos} fotos están dañados.</translation>
    </message>
</context>
<context>
    <name>RecordKeeper</name>
    <message>
        <source>A step is being undone just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">No guardar</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Lo tengo en papel</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">Guarde el papel lejos de este portátil: quien tenga ambos puede leerlo todo.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Código de recuperación</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">Guardar una hoja para im&amp;primir…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardarla sin cifrar…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">Guardada sin cifrar: {file}. Imprímala y bórrela después.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">La hoja es un PDF sin cifrar: quien obtenga el archivo tiene el código. Guárdela en una memoria, imprímala donde confíe en la impresora y bórrela después. No debe quedar en este portátil.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuar</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">Abre la bóveda si olvida la frase de contraseña. Se muestra ahora y nunca más.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">Anote su código de recuperación</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw {amount} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>Falta o está dañado %n archivo de fotos. Puede haberse quitado después de la copia.</numerusform>
            <numerusform>Faltan o están dañados %n archivos de fotos. Pueden haberse quitado después de la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuar</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source> Less {minus} for findings: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">Inscripción, programa y protocolos</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">Frase de contraseña, copias y almacenamiento</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">Se ajusta en otro lugar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">Cuándo, a qué velocidad y por qué conexiones se entregan las auditorías</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this, no answer and no photo of this audit can be changed, and what workers said can be read by your organisation alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">La auditoría está finalizada.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records that do not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n elemento no está intacto</numerusform>
            <numerusform>%n elementos no están intactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copias de seguridad</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">Comprobar también cada &amp;foto</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">Comprobar la &amp;bóveda</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">Libre en este disco</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">Queda poco espacio en este disco</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">Fotos y archivos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Registros</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">Sellado, entregado</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Sellado, en espera</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">Detener la comprobación</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Almacenamiento</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">La comprobación se detuvo</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">La bóveda</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">La bóveda está intacta</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>se conserva %n día después del recibo</numerusform>
            <numerusform>se conserva %n días después del recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">se conservan hasta que alguien los quite</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, {count} en total</translation>
    </message>
</context>
<context>
    <name>UnavailableQuestion</name>
    <message>
        <source>This version cannot take in this kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">Crear una bóveda nueva</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">Abrir solo para &amp;leer</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">Abrir una bóveda</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Abrir otra bóveda…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">Leer lo que está intacto; la bóveda dañada no se modifica.</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Demasiadas frases incorrectas. Próximo intento en&#xa0;{time}, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Desbloquee su bóveda</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">Usar el código de recuperación</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">&amp;Minutos sin teclado ni ratón hasta que se bloquea</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">Como se certificó para este portátil.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">De {least} a {most}. Siempre se bloquea cuando el equipo se suspende.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">Figura en los hallazgos y firmas que escriba hasta que esté inscrito.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">Los ajustes de esta bóveda están guardados.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">Esta bóveda</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">Su &amp;nombre en esta bóveda</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Bóveda</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">Destruir la bóveda</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">Destruir esta bóveda</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">Pulse otra vez: después no se podrá leer nada</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">Escriba el nombre de su &amp;carpeta: {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Todo guardado</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">Escribiendo…</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">Entregado, recibo comprobado</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Entregando…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Borrador</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Traducción en borrador</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">Finalizada</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">Finalizada: solo lectura</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">Indicado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrumpido</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Ninguno observado</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">No determinable</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">No guardado</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potencial</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Solo lectura</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Guardado {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Guardando…</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Sellado, en espera</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">Subido, aún sin recibo</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">En espera de entrega</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">según la regla: {computed}; cambiado por el auditor</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">hoy {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (según la regla: {computed}; cambiado por el auditor)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
</context>
</TS>
