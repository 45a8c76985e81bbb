<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">Leído y confirmado</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Alerta {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">Cancelar la alerta</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">Cancelar la alerta…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">Confirmar la alerta</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">Confirmar…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">Vacío: ahora.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">Desde ese momento el sitio puede ver la alerta, su motivo y los hallazgos que nombra. Esto no se puede revertir. Piense primero en los trabajadores.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">¿Cómo se corrigió?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">Su historial queda; los hallazgos que nombra dejan de retenerse.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservarlo</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">Ni de estos hallazgos: {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Nota, si la hay</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">Activada por {name}, {time}  ·  llegada al sitio {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">Revelar la alerta al sitio</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">Revelar al sitio…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">Resolver la alerta</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">Resolver…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">No se informa al sitio: ni de esta alerta ni de su motivo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Qué ocurrió</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Qué está pendiente</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">¿Quién lo decidió y por qué puede saberlo el sitio?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quién lo dice</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">¿Por qué se sostiene la sospecha?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">¿Por qué no se sostiene la sospecha?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">después de la firma</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">hecho {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: vence {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">&amp;Activar una alerta…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 entrevista da motivo</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">La alerta {number} está activada. No se informa al sitio.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Hallazgos de {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">No se activó ninguna alerta y las reglas no proponen ninguna. El auditor principal puede activar una ante cualquier sospecha, mientras la auditoría sea un borrador.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">Propuestas por las reglas</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">Activar: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">Activar…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">Sospecha: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerancia cero</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">visto en el sitio</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} entrevistas dan motivo</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Alerta {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Abrir tolerancia cero</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">Las reglas proponen una alerta: {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerancia cero</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: vence {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">&amp;Indicadores</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">&amp;Muestra</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">&amp;Otros miran</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">Muestra solo lo que otros pueden ver ({keys})</translation>
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
        <translation type="unfinished">Exportar toda la bóveda</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">Bóveda exportada (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Una vez al día los registros se copian, cifrados, dentro de la bóveda. Contra la pérdida del portátil solo ayuda una copia en otro lugar: exporte toda la bóveda a una memoria.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>Guardado: {file}. Dañado o perdido antes, y no incluido: %Ln archivo.</numerusform>
            <numerusform>Guardado: {file}. Dañados o perdidos antes, y no incluidos: %Ln archivos.</numerusform>
        </translation>
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
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">Una imagen del código</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Cámara</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">De una imagen…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">Ponga el código ante la cámara</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">No se encontró ningún código en la imagen. Escriba lo que dice.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Imágenes (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">Se encontraron varios códigos. ¿Cuál es?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">El portapapeles no contiene ni imagen ni texto.</translation>
    </message>
    <message>
        <source>{text} ({kind})</source>
        <translation type="unfinished">{text} ({kind})</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Completo</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">Completos: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">Solo para los auditores</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Sin empezar</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">Sin empezar: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Sellado</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">Sellados: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">Se omiten los números pequeños</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Por corregir</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">Por corregir: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">En curso</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">En curso: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">no se dice</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: aún ninguno, se necesita uno</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} por terminar</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} por corregir</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} por corregir, {finish} por terminar</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">quedan {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">{time} de retraso</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n archivo faltaba o estaba dañado al exportarla; lo demás está intacto.</numerusform>
            <numerusform>%n archivos faltaban o estaban dañados al exportarla; lo demás está intacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">Rec&amp;uperarla</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">&amp;Archivo de la exportación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">Recuperar una bóveda</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Cambiar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">Todo está desempaquetado y se está comprobando…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">Bóvedas exportadas (*.tar);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">Car&amp;peta para la bóveda</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">Carpeta para la bóveda</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">Desde el archivo al que se exportó una bóveda entera. Todo lo que contiene se comprueba antes de que la bóveda esté en su carpeta.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">Por dónde va el desempaquetado de la bóveda</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">Si todavía está en otro portátil, siga solo con una de las dos: cada una daría a su próximo paquete el mismo número, y el almacén central rechaza el segundo.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">Está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">Se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">El archivo de la exportación</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">La bóveda se ha recuperado</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">Desempaquetado: {percent}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">Todo está allí. A la espera del recibo firmado…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">Se pregunta al almacén central cuánto hay ya allí…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">Copiar a una memoria</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Corregir…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">Primero de la cola</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">Abandonar la entrega</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">Va antes que los demás. Solo los paquetes con una alerta de tolerancia cero siguen delante.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portátil y organización</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">Progreso de la entrega</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">¿De verdad? Pulse otra vez</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Recibo</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">Sellarlo de nuevo</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Intentar otra vez</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">Urgente: alerta</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: paquete {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} Se intentó {count} veces.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished">{month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished">{weekday}, {day} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Cámara</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">Cerrar la cámara</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">Conéctela otra vez, o siga con otra.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">Conecte una y se pondrá en marcha sola; o haga la foto con otro aparato y añada el archivo.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">No hay ninguna cámara conectada a este portátil.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Espacio o Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Hacer la foto</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">La cámara no está o no da imagen.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">La cámara se está iniciando…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">Usar esta cámara</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">En este equipo no se pueden dibujar gráficos. La tabla tiene los mismos números.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">Ocultar la tabla</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">Mostrar los números en una tabla</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">Se está dibujando el gráfico…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: mostrar los números en una tabla</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 mes de salario</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Corredor</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">Costes en meses de salario</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">Costes de un trabajador</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">Costes del empleo frente al salario, por corredor</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">Costes del empleo frente al salario, según los entrevistados</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">Cada estrato tiene tantas entrevistas como se planificaron.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">Horas por semana</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">Horas por semana, según nómina y reloj de fichar</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">Horas por semana, según los entrevistados</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">Cuántos de los entrevistados pagaron cuánto por el empleo.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">Cuántos de los entrevistados trabajan cuánto en una semana.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">Entrevistados</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">Límite: {hours} horas ordinarias</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">Límite: {hours} con horas extra</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">Semana más larga</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mes</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">Meses en los que alguien trabajó más de {limit} horas en una semana: {over} de {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">Más de {low} horas</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">Más de {low} meses</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">Aún no se conocen costes y salario de ningún corredor.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">Aún no se ha revisado ningún mes de la nómina.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">Nadie ha dicho aún cuánto trabaja.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">Nadie ha dicho aún qué pagó por el empleo.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">No preguntado, o no dicho: {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Nada</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">Un trabajador paga hasta {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">Más de {low}, hasta {high} horas</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">Más de {low}, hasta {high} meses</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">Pagaron, y no se sabe cuánto en meses de salario: {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Planificado</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">Muestra por estrato</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">Sellado, no conservado: {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">Se omiten los números pequeños de entrevistados.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">Algo</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">Estratos con menos entrevistas de las planificadas: {short} de {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">Estrato</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">Los meses de la nómina que se revisaron.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">El plan no divide la muestra por nada que se pregunte en las entrevistas.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">La misma semana según el reloj de fichar</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">Hasta {high} horas</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">Hasta {high} mes</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">Semana habitual</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">horas por semana</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">entrevistados</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">entrevistas</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">meses de salario</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">no se conoce</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">planificado {wanted}, hecho: no se dice</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} de {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} meses de salario</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">{over} de {all} que lo dijeron trabajan más de {limit} horas por semana.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">{paid} de {all} que lo dijeron pagaron por el empleo.</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Gráficos</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">Los números que podrían señalar a una persona se omiten, como en el informe.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">Estos números son exactos: por ellos se podría reconocer a unas pocas personas.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">Imágenes más grandes</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Escuchar: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Ver: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">Ninguna elegida</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Nada se llama así.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">Mostrar las {count}</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">Mostrar solo lo elegido</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Escriba para encontrar una de {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count} elegidas</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Encontrado: {count}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">&amp;Dirección del almacén central</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">&amp;Inscribir por la red</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">Se necesitan los cuatro datos.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">Certificados (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">Nombre de este &amp;portátil, como se le invitó</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">Solo valen estas autoridades: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">El &amp;código</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">Las autoridades del servidor</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Se consulta al almacén central</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">El servidor tiene una autoridad propia…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">Con un código, por la red</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">Su no&amp;mbre, como se le invitó</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">Su organización le dio una dirección y un código de ocho grupos. El código vale una sola vez y dice qué organización puede responder.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Todas las fotos</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">Mostrar ambas enteras (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Entera</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">Ampliar ambas</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">&amp;Sellar la corrección</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolerancia cero</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">El paquete {number} está sellado. Espera su entrega.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">Corregir una auditoría sellada</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Corrección</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">No se ha anotado nada desde entonces. Una corrección contendría lo mismo, con su motivo.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">Vigente ahora: paquete {number}, sellado {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">Solo se puede corregir una auditoría que se selló. Hasta que sea definitiva se puede simplemente modificar.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progreso del sellado</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">Registros, respuestas, fotos, lo que dicen los hallazgos, la firma y el informe. Fueron firmados; un error en ellos se corrige con una auditoría de seguimiento.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">Sellando: {done} de {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">Sellando… Si ahora se cierra la ventana, no cambia nada.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Detener el sellado</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">No se borra en ninguna parte. El nuevo tiene su propio número y nombra aquel cuyo lugar ocupa; su organización ve ambos, y el motivo que usted da.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">El estado de los hallazgos y las acciones, los reembolsos, los pasos de las alertas. Anótelos primero; una corrección los contiene tal como están cuando se sella.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">Qué se puede cambiar</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">Qué pasa con el paquete anterior</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">Qué queda como está</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">Por qué la organización debe usar el paquete nuevo. Ni palabras, ni nombre, ni código de ningún trabajador: queda para siempre en el registro de actividad.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">Anotado desde entonces, y aún no incluido: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">cambios del estado de un hallazgo: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">reembolsos: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">pasos de una alerta: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count} de {most} caracteres</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Uno más</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Reloj</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
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
        <source>Pick a month</source>
        <translation type="unfinished">Elegir un mes</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Elegir en un calendario</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">Esto no es una fecha. Escriba año, mes, día, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">Esto no es un mes. Escriba año y mes, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">Esto no es un año. Escriba sus cuatro cifras, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">Escriba la fecha gregoriana: aquí no se calcula el calendario birmano.</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation type="unfinished">AAAA</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation type="unfinished">AAAA-MM</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">AAAA-MM-DD</translation>
    </message>
    <message>
        <source>{date} ({gregorian})</source>
        <translation type="unfinished">{date} ({gregorian})</translation>
    </message>
</context>
<context>
    <name>DateTimeQuestion</name>
    <message>
        <source>Both are needed: a date and a time.</source>
        <translation type="unfinished">Se necesitan ambas: una fecha y una hora.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Elegir en un calendario</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">Esto no es una fecha. Escriba año, mes, día, por ejemplo 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Esto no es una hora. Escriba horas y minutos, por ejemplo 14:30.</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">Hora de {question}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">AAAA-MM-DD</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished">{date}, {time}</translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished">{moment} (según el reloj de {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">El mes anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">El mes siguiente</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">&amp;Sellar y entregar</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">El paquete {number} está sellado. Está en la salida.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">El paquete {number} fue rechazado. Uno nuevo ocupa su lugar; nada de la auditoría cambia.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscribir este portátil</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">Tiene una alerta de tolerancia cero, así que va antes que los demás.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">Ya está sellada, como paquete {number}. Ese es el que se entrega.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portátil y organización</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Mirar otra vez</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">Un paquete sellado: los registros ({records}), las fotos ({photos}), los hallazgos, el informe y el registro de actividad de la auditoría.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">Solo se puede sellar una auditoría finalizada. Fírmela primero.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progreso del sellado</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Sellar y entregar</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">Sellar para una m&amp;emoria</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Sellando: {done} de {size}. Si ahora se cierra la ventana, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Sellando… Puede seguir trabajando. Si ahora se cierra la ventana, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">Firmado con el certificado de este portátil, válido hasta el {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Detener el sellado</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">Este portátil no está inscrito en ninguna organización, así que nadie podría leer el paquete. Inscríbalo primero; la auditoría queda como está.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">El certificado de este portátil termina el {day}. Se renueva justo antes de la entrega.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">El certificado de este portátil termina el {day}. Renuévelo en Portátil antes de sellar.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">Su organización no indica ninguna dirección: viaja en una memoria.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">Solo {organisation} puede abrirlo: {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">Paquete {number}  ·  {size}  ·  sellado {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">El paquete {number} ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">Abandonado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrumpido</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">Se queda aquí. Si lo retoma, empieza desde el primer byte.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">Su archivo sellado se queda aquí hasta el {day}; la auditoría y el recibo se quedan para siempre.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">Su archivo sellado se queda aquí.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">Su archivo sellado se eliminó el {day}; la auditoría y el recibo se quedan.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">En pausa</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">Puesto {place} de la cola.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">El almacén central lo tiene todo. Su recibo se pedirá con la próxima entrega.</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent} de {size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent} de {size}  ·  {percent}&#xa0;%  ·  {rate} por segundo</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent} de {size}  ·  {percent}&#xa0;%  ·  {rate} por segundo  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{sent} de {size} ya están allí; continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">Todo está en la memoria, íntegro y comprobado. Ahora extráigala de forma segura.</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">&amp;Sortear</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">&amp;Lista de trabajadores</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">Semilla &amp;nueva</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">Sortear de una lista</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">Sortear otra vez reemplaza el sorteo anterior, su lista y quién sustituyó a quién. Que se sorteó otra vez queda en el registro de actividad de la auditoría.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">Borrar la lista</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">Lista de trabajadores</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">En la lista</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">Un trabajador por línea</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">Un trabajador por línea. Puede seguir un estrato, como un turno, tras un punto y coma o un tabulador. Hasta que se sortee de ella espera aquí, cifrada como todo lo demás, también cuando se bloquea la bóveda.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">Pulse otra vez para borrar</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">S&amp;emilla</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">La lista se queda en esta bóveda, cifrada. No figura en ningún informe, búsqueda ni paquete, y se borra cuando se firma la auditoría. Números o iniciales sirven igual que nombres.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">Por sortear</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">Por sortear: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">Quien tenga la lista y la semilla puede repetir el mismo sorteo. Deje la semilla como está, o escriba una acordada delante de otros.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} líneas</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Azul</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished">Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished">Ctrl+Z</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished">No conservarlo</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">Dibuje sobre la foto. La foto queda como está; esto será una segunda imagen.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">Se dibuja con ratón, lápiz o dedo. Si no los tiene, añada una imagen en su lugar.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conservarlo</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">Lápiz medio</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Rojo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">Lápiz grueso</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">Lápiz fino</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Blanco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Amarillo</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">&amp;Sortear otra vez…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Sorteado</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">Borrar la lista ahora</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">Ocultar &amp;quiénes son</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">Es el sorteo número {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">Que entre el si&amp;guiente suplente</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">N&amp;ota, se borra con la lista</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">N&amp;úmero</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">No quedan suplentes: sortee otra vez, o anote que se entrevistó a menos personas.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">Pulse otra vez: la lista desaparece para siempre</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semilla</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">Mostrar &amp;quiénes son</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">No se puede entrevistar a alguien</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">Suplentes, en este orden ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">Sustituciones</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">La lista está borrada; los números quedan.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">El siguiente suplente es el número {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">Por entrevistar ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">Po&amp;r qué</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} de {listed} líneas, {time}.</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} por {replaced}: {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">Ca&amp;rgar la respuesta…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">&amp;Hacer la solicitud</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">&amp;Guardar la solicitud en un archivo…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">Se crea una clave que nunca sale de esta bóveda. La solicitud va a su organización, por correo o en una memoria.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">Solicitar de nuevo, con otro nombre</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">Pida a su organización, por teléfono o en persona, su huella digital. Inscríbase solo si es la misma.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">Auditor y portátil</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">Las auditorías se pueden rellenar y finalizar. Para entregarlas hace falta una inscripción: dice quién es usted y quién puede leerlas.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">Por archivo  1  Solicitud</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">Por archivo  2  Respuesta</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">Solicitud de certificado (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Inscrito</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">Respuesta de inscripción (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">Es distinta: descartar</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">Es la misma: in&amp;scribir</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">Cargar la respuesta</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">Nombre de este por&amp;tátil</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">No inscrito</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">Solicitado para {name}. Envíe el archivo a su organización.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Guardar la solicitud</translation>
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
        <translation type="unfinished">Válido</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">Su &amp;nombre, tal como se certificará</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">Su organización devuelve un archivo. Contiene el certificado de este portátil y para quién se sellan las auditorías.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">de {start} a {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Añadir: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">Registradas: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entrada</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">Copiar {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">Mover {entry} hacia abajo</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">Mover {entry} hacia arriba</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Quitar {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">Un hallazgo se cierra solo cuando alguien ha verificado que está corregido.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">Una red de hotel o de invitados quiere que inicie sesión primero: hágalo en un navegador, o use otra red.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Una versión más nueva de este programa creó esta bóveda.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">Una parte del programa falta o está dañada.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">Un código de recuperación tiene {count} letras y cifras, este tiene {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">Una nota tiene como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">En {host} responde una página web en lugar del almacén central (estado {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">Para fijar otro resultado hace falta un motivo.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">Otro programa tiene abierta esta bóveda (proceso {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">Otro programa tiene abierta esta bóveda.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">Recupere el archivo de una copia de seguridad, o selle la auditoría otra vez: la auditoría no se toca.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Compruebe las mayúsculas y el teclado y escríbala otra vez, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">Compruebe que no esté protegida contra escritura, o tome otra.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">Compruebe que la tarjeta o la memoria esté conectada y elija la carpeta otra vez.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">Compruebe que la tarjeta o la memoria siga conectada y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">Compruebe los permisos de la carpeta y que su disco esté conectado, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">Compruebe también la fecha del portátil.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">Compruebe la red: una red de invitados puede querer que inicie sesión primero.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">Compruebe la hora.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">Elija una foto JPEG, PNG o HEIC; si lo es, cópiela otra vez de la cámara.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">Elija un archivo WAV, FLAC, MP3, M4A, OGG, AMR o AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">Elija un día posterior.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">Elija un archivo MP4, MOV, WebM, MKV, AVI, 3GP o MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Elija una carpeta vacía, o abra la bóveda que contiene.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">Elija otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">Elija una, mejor de varias palabras.</translation>
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
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">Cópielo otra vez de donde se hizo.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">Copie la carpeta de la bóveda a otro disco y siga allí.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">La copia se interrumpió; no quedó en la memoria ningún paquete a medias.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">Corrija la respuesta.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">Entregue este paquete en una memoria, o pida a la organización nuevos ajustes.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">Dibuje los recuadros a mano; instale el programa otra vez para recuperar las sugerencias.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Termine la práctica y haga esto en su propia bóveda.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">Inscriba primero este portátil (Portátil y organización) y finalice después la auditoría.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">Anótelo cuando se haya pagado y verificado.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Aceptable: resiste un tiempo a un ladrón sin equipo especial.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">Libere espacio y selle la auditoría otra vez; no se pierde nada.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">Libere espacio en ella, o tome otra, y copie de nuevo.</translation>
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
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">Instale el programa otra vez: sus bóvedas quedan como están.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Puede leerse y entregarse, ya no modificarse.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">Se deduce de otras respuestas.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Deje la carpeta como está y cópiela; una copia de seguridad de la carpeta reemplaza lo perdido.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">Haga una copia más pequeña, o divídalo en partes, y añada eso.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">Haga una solicitud de inscripción, envíela a su organización y cargue su respuesta.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">Aquí no se indica ningún archivo ni carpeta.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">No se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">No se cambió nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">No se cambió nada. Desbloquee la bóveda y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">Abra la lista de lo que falta y complétela.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">Abra la revisión: diga por qué se termina tal como está, o complete lo que está abierto.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">Reponga una copia de seguridad (auditor vault restore --backup) o saque lo que se pueda leer (auditor vault salvage), y siga allí.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">Conéctela otra vez (u otra) y copie de nuevo; la salida conserva el paquete.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">Póngalos en los ajustes de proxy del sistema, use otra red, o use una memoria.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">Quite los caracteres de control; vienen al copiar de otros programas.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">Guarde una copia más pequeña con el programa de la cámara o del teléfono y añada esa.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">Guarde una copia más pequeña de la foto y añada esa.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">Diga cómo se verificó.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">Diga a cuántas personas trabajadoras afecta, no a quién.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">En {host} responde otra cosa que un almacén central (estado {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Fuerte.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">Tome una memoria con formato exFAT o NTFS, o entregue por la red.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">El importe no es un número.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">El importe no es mayor que cero.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">No se puede finalizar la auditoría: falta una cosa.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">No se puede finalizar la auditoría: faltan {count} cosas.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">La auditoría está finalizada.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">El paquete se queda en la salida.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">El almacén central en {host} responde demasiado lento, o no responde.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">No se puede llegar al almacén central en {host}.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">El plazo es anterior al día del hallazgo.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">El disco falló mientras se leía o escribía la bóveda.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">El disco está lleno: el paquete no se escribió.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">El disco está lleno; lo que se iba a guardar no se guardó.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">El archivo es mayor de {count} MiB.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">El archivo no es un vídeo de un tipo conocido aquí.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">El archivo no es un sonido de un tipo conocido aquí.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">El archivo no es una foto que se pueda leer, o está dañado.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">La carpeta no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">La carpeta no está vacía.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">El reloj del portátil probablemente va mal: ajuste su fecha y hora, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">La salida conserva el paquete. Cópielo otra vez cuando quiera.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">La parte del programa que sugiere caras está dañada o no funciona en este equipo.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">La frase es correcta, pero el almacén de la bóveda está dañado.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">La foto no se pudo cifrar.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">No se pudieron buscar códigos en la imagen.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">La imagen tiene más de {count} millones de píxeles.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">El programa de la organización no nombra ninguna dirección de entrega.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">El protocolo pide un motivo por escrito antes de dar esta auditoría por final.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">El proxy de esta red pide un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">El motivo tiene más de {count} caracteres.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">El código de recuperación tiene un error de escritura.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">El reembolso está en el futuro.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">El archivo sellado de la salida falta o no es lo que se selló.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">El servidor en {host} no demuestra ser el almacén central.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">La memoria tiene {count} bytes libres; el paquete necesita {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">La memoria está llena; no quedó en ella ningún paquete a medias.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">La memoria ya no está, o no se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">El sistema de archivos de la memoria (FAT) no admite archivos de 4 GiB o más; este paquete tiene {count} bytes.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">El sistema de archivos de la memoria no admite un archivo tan grande.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">El sistema se niega a leer o escribir la bóveda: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">El sistema se niega a escribir en la memoria: {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">El texto contiene el código de una persona trabajadora, a quien se podría reconocer por lo que dice.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">La hora está en el futuro.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">La bóveda está abierta solo para lectura, porque está dañada: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">El trabajo se interrumpió porque se está bloqueando la bóveda.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">Ese nombre contiene caracteres que ningún archivo puede tener.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">Ya hay un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">No existe esa moneda.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">Esta auditoría contiene entrevistas que solo una organización puede leer una vez finales, y este portátil no está inscrito en ninguna. No se cambió nada.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Esta carpeta no contiene ninguna bóveda.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">Esto no es un archivo.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">Esta es la bóveda de práctica: sus personas son inventadas y nada de ella se entrega.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">Este portátil no está inscrito en ninguna organización, así que nadie podría leer el paquete.</translation>
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
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">Inténtelo otra vez cuando haya conexión.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">Inténtelo otra vez, o use otra red.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Escriba una frase de contraseña: varias palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">Escríbalo de nuevo o elija el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">Escriba su nombre o elíjalo.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">Escriba lo que dice el código.</translation>
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
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">Si la organización tiene autoridades TLS propias, este portátil debe haberlas recibido.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">Escriba por qué no encaja el resultado según la regla.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">Escriba las tres letras de ISO 4217, como NPR o USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">Una foto de una auditoría anterior</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Añadir un documento</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">Documento {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">Archivo {number} de {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">Vídeo {number} de {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir allí</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">Ir a: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">Enlazar una respuesta</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">Enlazar la foto</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Ninguno.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">Foto para enlazar</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">Foto {number} de {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">Pregunta {question} de {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">Sonido {number} de {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">Quitar el enlace {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">Quitar el enlace</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">Qué documento</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">Leyenda del archivo {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">Archivo {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">añadido {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">Añadir archivos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Añadir archivos…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">Hasta {size} MiB cada uno; se cifran tal como están.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">Añadir vídeos…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">Vídeos ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">Todos los hallazgos</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">Todos los formularios</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">Todas las preguntas</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Todos los estados</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">Todos los trabajadores</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Hallazgo</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">Hallazgo {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">Aún sin revisar ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada que ocultar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar todo</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">Algo está oculto</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Trabajador</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">Un cargo en el sitio, como la dirección de personal.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Acción correctiva</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Plazo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Descripción</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">Vacío: el día que fija el grado.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Pruebas</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">Hallado el</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grado</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">Cómo se verificará</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">A cuántos trabajadores afecta, nunca a quiénes.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">Se trata de comisiones que quizá deban reembolsarse</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">Acción preventiva</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Referencias</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">Causa raíz</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Escala</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">Para que no vuelva a ocurrir.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">El hallazgo no tiene día.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">Escriba el día en que se halló.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Qué hay que hacer</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">En qué se basa. Se queda en su organización.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Lo que se encontró</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">Quién responde de ello</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">Por qué otro día que el del grado</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">«{grade}» no fija ningún día.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">«{grade}» vence el {day}. Otro día necesita un motivo.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">&amp;Guardar el hallazgo</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Todo guardado</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">Traído de {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">Definitivo: lo que dice queda fijo</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Hallazgo {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Hallazgos de {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">No se pudo conservar todo el hallazgo: {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Aún no guardado</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">Ábralo: lo que escribió está en sus campos. Un texto nunca contiene el código de un trabajador.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">Pulse otra vez para retirarlo</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">Retirar el hallazgo</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">vence el {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">reembolsado {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 trabajador</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">Alerta activada</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">Extracto bancario visto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Cerrado</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">Código de conducta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmada</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">Hecho con retraso</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">Pruebas recibidas</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Viernes</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">Convenio de la OIT</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En curso</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">A tiempo</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">Se volvió a revisar…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">Oculto para el sitio</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">Nueva revisión</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">Reunión celebrada</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">Reunión de los implicados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Incumplido</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Lunes</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">Ley nacional</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">Nada que hacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">Vencido desde el {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">Nómina vista</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">Recibo de salario visto</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Activada</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">Recibo visto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Rechazado</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">Revelada al sitio</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">Informe sobre la alerta</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">Informe recibido</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Resuelta</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">En curso</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Sábado</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Norma</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Detenido</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Domingo</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">La reunión se celebró…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">El pago se vio</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">El informe está…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">No se informa al sitio</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">El trabajador lo confirmó</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Miércoles</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">cómo se verifica</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">la acción correctiva</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">el plazo</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">la descripción</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">las pruebas</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">el grado</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">los indicadores</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">el responsable</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">la acción preventiva</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">las referencias</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">la causa raíz</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">el título</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} trabajadores</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: visto en el sitio</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">&amp;Añadir un hallazgo</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolerancia cero</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">Añadir un hallazgo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">El hallazgo {number} está creado. Complételo en su página.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Hallazgos</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">Hallazgos ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grado</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">Graduado según</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">Crear el hallazgo</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">Aún ninguno. Adopte lo que propone la evaluación, o añada uno a mano.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">Ninguno. La auditoría es definitiva.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">Nada de lo observado espera un hallazgo.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">Hay una alerta vigente. No se informa al sitio.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">Se propone una alerta de tolerancia cero.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Abrir tolerancia cero</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">Propuestos por la evaluación ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">Escala de los grados</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Adoptar</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">Adoptar: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">Este protocolo no tiene hallazgos.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">Qué se halló, en una línea. Nunca quién lo dijo.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">Hay {count} alertas vigentes. No se informa al sitio.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">Se proponen {count} alertas de tolerancia cero.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">Todos los hallazgos</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">Acciones correctivas</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">Próximos vencimientos</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">Vence el {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Hallazgos</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Aún ninguno.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Vencidas</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">Vencido desde el {day}: {finding}</translation>
    </message>
    <message>
        <source>{day}: {finding}</source>
        <translation type="unfinished">{day}: {finding}</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Hidden: {what}</source>
        <translation type="unfinished">Oculto: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">Mostrado: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">&amp;Iniciar el seguimiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">Auditoría de seguimiento</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">Sigue este protocolo: {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nombre de la &amp;auditoría</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, seguimiento</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">Empieza con el hallazgo que queda abierto.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">Empieza con los hallazgos que quedan abiertos.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">Empieza con los {count} hallazgos que quedan abiertos.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">No queda nada abierto: empieza sin hallazgos.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">Acciones traídas ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Borrador</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">Seguida por</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">Da seguimiento a</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">No quedó nada abierto.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">Firmada el {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{done} de {count} cerradas.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">Respuesta: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">Opción: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">Encontrado: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">Nada encontrado en este formulario.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">Nota privada: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pregunta</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">Preguntas, opciones, respuestas y notas de este registro (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">Buscar en este formulario</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Buscando…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sección</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
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
        <translation type="unfinished">&amp;Siguiente</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">Siguiente respuesta que falta ({count})</translation>
    </message>
    <message>
        <source>Page Down, Ctrl+Enter</source>
        <translation type="unfinished">Page Down, Ctrl+Enter</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished">Page Up</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished">Página {number} de {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">Respuesta anterior que falta</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Quitar esta entrada</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">Una imagen, un sonido o un vídeo de esta pregunta no llegó con el formulario.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Escuchar</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Escuchar: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">Ninguna parte de esta imagen es una opción.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">Esta imagen del formulario no se puede leer.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">Ver el vídeo</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Ver: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, {count} necesarias antes de finalizar</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} por corregir</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">Secciones del formulario</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">faltan {count}</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} por corregir</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} por corregir, faltan {missing}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como el sistema</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">Recuperar una bóveda de una exportación</translation>
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
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">Volver a la parte del sitio</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">Por favor, devuelva el portátil al auditor</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">Lo que se anotó y firmó aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Plegar</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">Plegar {group}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">Abrir {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} por corregir</translation>
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
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">Un recuadro nuevo en el centro (B); las teclas de flecha lo mueven</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">Añadir un recuadro</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">Quedan cuadros gruesos</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">Hecho: ocultar estas partes</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">Dibujar recuadros</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Partes ocultas: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">Cómo se oculta</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">La he revisado; a la siguiente (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">Revisarla de nuevo</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">Buscando caras… Detener</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">No se encontró ninguna cara. Mire usted de todos modos.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">No queda nada</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada que ocultar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">Rechazar esta</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">Quitar el recuadro</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">Guardar una copia…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardarla sin cifrar…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">Mostrar lo que sale</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">Sugerir caras</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">Sugerencias: {count}. Mire cada una.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">Aceptar todas</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">No aceptar ninguna</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Aceptar esta</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">La copia tal como la muestran los informes; el original queda como está</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">El original nunca se modifica. Los informes muestran la copia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">Lo que sale, sin lugar, hora ni cámara. Nadie protege el archivo.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">Lo que no debe verse</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">Elija una parte de la imagen.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">Elegido: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} Las opciones están abajo.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por qué</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">Por qué {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">En el sitio</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">Solo según {code}</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Cómo cuenta</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">No cambia el resultado de ningún trabajador; lo que dice la regla queda al lado, también en el informe.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">Fijar otro estado para el sitio</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">El resultado de este trabajador</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">El sitio: todas las fuentes</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">De quién son las respuestas</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">Por qué, en sus propias palabras. No escriba nada que señale a un trabajador: este motivo no se sella. Nunca se imprime en el informe.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln lo deja sin decidir</numerusform>
            <numerusform>%Ln lo dejan sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>%Ln más deja alguno sin decidir</numerusform>
            <numerusform>%Ln más dejan alguno sin decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln de {all} entrevistados muestra al menos uno</numerusform>
            <numerusform>%Ln de {all} entrevistados muestran al menos uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln de {all} entrevistados lo muestra</numerusform>
            <numerusform>%Ln de {all} entrevistados lo muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>a %Ln no se le preguntó</numerusform>
            <numerusform>a %Ln no se les preguntó</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">Un indicio medio de una pena o de la amenaza de ella.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">Un indicio medio de involuntariedad.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">Un indicio fuerte de una pena o de la amenaza de ella.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">Un indicio fuerte de involuntariedad.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">En el sitio: entre {low} y {high} de los trabajadores</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">En el sitio: entre {low} y {high} de {all} trabajadores</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">En el sitio: {count} de {all} trabajadores</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">Cuenta para: {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Salida del empleo</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Sin decidir</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">Ningún registro tiene una pregunta sobre este indicador.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">No se ha entrevistado a nadie.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Ninguno observado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">No preguntado</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">No determinable</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">No observado</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Observación</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">Observado</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">Basta una respuesta que lo muestre. Si no la hay, una que no decide nada lo deja sin decidir. Si tampoco, una que se dio lo da por no observado.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Positivo</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potencial</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Contratación</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">Algunos de los registros están sellados: aquí se conserva lo que se determinó que dicen, y solo la organización puede leer las respuestas que lo dicen.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">Las fuentes se contradicen: {those}: sí; {others}: no</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">Las entrevistas no tienen ninguna pregunta sobre ello.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Trabajo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Trabajadores</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">sin decidir</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">no preguntado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sí</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">{count} más, no preguntados</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">{count} más, no observados</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} más: {unseen} no observados, {others} no preguntados</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, no preguntados</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, no observados</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} no observados, {others} no preguntados</translation>
    </message>
    <message>
        <source>{source}: {says}</source>
        <translation type="unfinished">{source}: {says}</translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add the indicator</source>
        <translation type="unfinished">Añadir el indicador</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">Indicador para añadir</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Ninguno.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">Visto en el sitio</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">Quitar: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">Quitar el indicador</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Trabajadores</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: trabajadores</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln entrevistado</numerusform>
            <numerusform>%Ln entrevistados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln trabaja en el sitio</numerusform>
            <numerusform>%Ln trabajan en el sitio</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">&amp;Trabajadores</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">No se ha empezado ninguna entrevista.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">No se les preguntó, o no quisieron hablar</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">Basta con que una fuente muestre un indicador para que esté observado; ninguna fuente pesa más que otra. En los números del sitio, el superior cuenta a quienes lo dejaron sin decidir; valen con un 95&#xa0;% de confianza, y solo si los entrevistados se eligieron por sorteo.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">Leyendo las respuestas de todos los registros…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">Sellado: no puede decir por qué</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">Las fuentes se contradicen: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">El protocolo de esta auditoría recoge respuestas y no evalúa nada.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">Por revisar sin demora: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">Trabajadores ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">la plantilla aún no se conoce</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} sin entrevista</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">Todos los indicadores</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">Todos los indicadores, {count} más de ellos observados</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">No se ha entrevistado a nadie y no se observó nada.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} observados, {undecided} sin decidir; {interviewed} entrevistados, {declined} sin entrevista.</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entrada</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln ya estaba aquí y se omitió.</numerusform>
            <numerusform>%Ln ya estaban aquí y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">Cifrando {number} de {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">Cifrando…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Dejarlos fuera</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">Buscando fotos…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">No admitidos: {names}, y {count} más.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">No admitidos: {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">Fotos y archivos que se están cifrando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Detener</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">Intentar estos otra vez</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>Usted lo detuvo: %Ln se dejó donde está.</numerusform>
            <numerusform>Usted lo detuvo: %Ln se dejaron donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">una imagen sin nombre</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} de {count} están en la bóveda.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">Algo requiere su atención. Se muestra cuando salga de este modo.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">La auditoría está finalizada: esto ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">La bóveda está abierta solo para leer.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">Un recuadro nuevo para ocultar algo, o dibujar uno</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">Una nota privada sobre la pregunta</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorías</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">Volver del reloj, o adonde se detuvo</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">Volver a donde se detuvo</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">Volver adonde estaba, y de nuevo adelante</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">Elegir de la primera a la novena respuesta</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">Comparar con otra foto</translation>
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
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">Seguir cuando el sitio haya devuelto el portátil</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Ayuda sobre donde está, y estas teclas</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">Ocultar todo de inmediato tras un reloj</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">Entrar en el modo de entrevista y salir de él</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">Más grande, más pequeño, entera, cada píxel</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">Más grande, más pequeño, al ancho de la página</translation>
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
        <source>Look for faces</source>
        <translation type="unfinished">Buscar caras</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">Mover una opción que se ordena</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">Mover una entrada hacia arriba o abajo</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Auditoría nueva</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">Recuadro siguiente, otra forma de ocultar, quitar el recuadro</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Página siguiente del formulario</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">Solo las fotos que nadie ha revisado</translation>
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
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">Pegar una imagen o un archivo en su pregunta</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">Pausar la entrevista</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">Foto anterior, foto siguiente</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Pulsar el botón, marcar la casilla</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">Imprimir el informe</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Buscar en todas las auditorías</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">Buscar en el formulario</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">Buscar en el informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">Mostrar en el tablero solo lo que otros pueden ver</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">Mostrar la foto en grande</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Detener la entrevista y derivar</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">Todo el formulario en una hoja, o página por página</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">Esta foto está revisada</translation>
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
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">A lo siguiente por corregir o responder, y atrás</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">Girar la foto</translation>
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
        <translation type="unfinished">Un código de recuperación más nuevo, sin confirmar</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Una frase de contraseña</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">Una clave de custodia</translation>
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
        <translation type="unfinished">Se muestra ahora y nunca más. Hasta que usted diga que lo tiene en papel, el código anterior también abre la bóveda.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">Ya no abre la bóveda.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">Permitir que abra la bóveda</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">Permitir que {escrow} la abra</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">Permitir que {escrow} la abra…</translation>
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
        <translation type="unfinished">Quitar una forma de entrar</translation>
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
        <translation type="unfinished">El código que tiene en papel ya no abrirá nada en cuanto tenga el nuevo en papel.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">La clave de custodia ya puede abrir esta bóveda.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">Desde entonces el nuevo abre la bóveda, el actual ya no.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">El nuevo código de recuperación abre la bóveda, el anterior ya no.</translation>
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
        <translation type="unfinished">Dos códigos de recuperación abren esta bóveda: el último nuevo no se confirmó. Cree un código nuevo: en cuanto esté en papel, los anteriores no abren nada.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">Qué abre esta bóveda</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">Quien tenga esa clave de su organización podrá entonces abrir esta bóveda y leer todo lo que contiene: para cuando se hayan perdido la frase de contraseña y el código de recuperación.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">Su nuevo código de recuperación</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: desde entonces no abre nada.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, o Esc dos veces, oculta todo de inmediato tras un reloj. Se vuelve con Ctrl+Shift+B, o manteniendo pulsada la hora tres segundos. Tras dos minutos la bóveda se bloquea detrás.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">Deje que la persona lo señale. Se muestra junto al suyo; ambos se pueden cambiar.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Ningún hablante nativo ha revisado aún esta traducción.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">¿Qué idioma lee la persona?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">Su propio idioma</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, traducción en borrador</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Ningún hablante nativo ha revisado aún esta traducción.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">Foto (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Guardar una copia</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">Todas las licencias</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} es software libre con la Licencia Apache 2.0. Se apoya en el trabajo de otros, que tiene sus propias licencias:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">Su licencia vino sin texto: {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Parte</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">Este campo está lleno: caben {most} caracteres. El resto quedó fuera.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">Todavía se está enviando un paquete</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">Avance del paquete que se está enviando</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">Está sellado para su organización y para esto no hace falta ninguna clave. Desbloquee la bóveda para recoger su recibo.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">Detener el envío</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln respuesta no está guardada. Sigue aquí.</numerusform>
            <numerusform>%Ln respuestas no están guardadas. Siguen aquí.</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">Algo no está guardado todavía.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">La bóveda se bloquea antes de la suspensión.</translation>
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
        <source>{size}&#xa0;%</source>
        <translation type="unfinished">{size}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>LowerBar</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Siguiente</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">Por dónde va la conversación</translation>
    </message>
    <message>
        <source>Page Down, Enter</source>
        <translation type="unfinished">Page Down, Enter</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished">Page Up</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Detener y derivar</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">A lo que hay que hacer ahora. Todo lo introducido se queda. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">Ninguna respuesta ni foto de esta auditoría se puede cambiar ya (registros: {records}, fotos: {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">La lista de la que se sorteó la muestra se borra.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">Después la auditoría se puede sellar y entregar. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">Qué significa finalizar</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">Lo que dicen los hallazgos queda fijo. Su estado, los reembolsos y las alertas continúan.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">Lo que dijeron los trabajadores se sella (registros: {count}): solo {organisation} puede leerlo ({readers}). Ninguna frase de contraseña lo abre aquí; los resultados se quedan.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">Lo que dijeron los trabajadores debe sellarse (registros: {count}), y este portátil aún no pertenece a ninguna organización. Inscríbalo primero.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">&amp;Firmar y finalizar</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">Mientras uno de estos puntos figure aquí, la auditoría no se puede finalizar.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">Complete esto primero</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">Revisando toda la auditoría…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">No falta nada y no hay nada abierto. Firme la auditoría.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisión</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">Esto no impide la firma. Si es suficiente, lo juzga usted.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">nada impide la firma</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} abiertos</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} por completar primero</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} El protocolo pide un motivo por escrito para: {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: día</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: hora</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: zona horaria</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">&amp;Pasar a la versión más nueva</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">Una versión más nueva de este formulario</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">Respuestas que cambian</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">Respuestas que desaparecen con su pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">Acepto que desaparezcan las fotos de las preguntas que ya no existen ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">Se puede deshacer en el registro hasta que se finalice la auditoría.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">Preguntas nuevas</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">Sus notas que ya no se ven, porque su pregunta ya no existe</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept} respuestas quedan, {changed} cambian, {dropped} desaparecen.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">&amp;Entregar todo</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">&amp;Memoria…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">Copiar a una memoria, recibos de vuelta</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">Nada que entregar. Una auditoría finalizada llega aquí cuando usted la sella.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">A&amp;justes</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">&amp;Abrir la entrevista</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">Una dimensión es positiva con un indicio de involuntariedad y uno de pena, al menos uno de ellos fuerte. Basta una dimensión positiva.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Según la regla</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">Solo según lo observado: {least}. Si todo lo que quedó sin decidir también se observara: {most}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indicadores observados</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">Cuenta en las listas, para el sitio y en el informe; lo que dice la regla queda al lado.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Sin decidir</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">Fijar otro resultado para este trabajador</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Esta entrevista está sellada: aquí se conserva lo que se determinó que indica, no por qué. Solo la organización puede leer las respuestas.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">Quien no fue entrevistado no tiene ningún resultado que se pueda fijar.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">Por qué, en sus propias palabras. El motivo se guarda con el mismo secreto que las respuestas, se sella con ellas y nunca se imprime en el informe.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">involuntariedad: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">pena: {ids}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished">{title} ({count})</translation>
    </message>
</context>
<context>
    <name>OverrideCard</name>
    <message numerus="yes">
        <source>%Ln that count no more</source>
        <translation type="unfinished">
            <numerusform>%Ln que ya no cuenta</numerusform>
            <numerusform>%Ln que ya no cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">&amp;Motivo (necesario)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">&amp;Fijar esto</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">&amp;Retirar: que cuente el resultado de la regla</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Según la regla</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Reemplazado</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">El juicio propio del auditor</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">El motivo está sellado.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">Esto cuenta: no se ha fijado nada más.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">el auditor</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, fijado {time} por {name}. {ended} {later}.</translation>
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
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">Se imprime en el informe. Ni palabras ni código de ningún trabajador.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">Un punto está abierto.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">Mostrar lo que está abierto</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">El protocolo pregunta por qué la auditoría se termina con algo abierto: diga por qué.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Qué está abierto</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">Por qué se termina tal como está: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">Su organización lo lee. Se imprime en el informe solo si el informe muestra todos los hallazgos. Ni palabras ni código de ningún trabajador.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">Su organización lo lee; no se imprime en el informe.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} puntos están abiertos.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Ajustar al ancho</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">Resultado anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Más grande</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Resultado siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">Buscar en el informe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Más pequeño</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Página entera</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Encontrado: {count}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place} de {count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Todas las fotos</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">Junto a la siguiente (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Más grande (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">Mostrarla entera (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Más pequeña (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">La foto siguiente (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">La foto anterior (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">Girar a la izquierda (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">Girar a la derecha (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Entera</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">Una copia fuera de la bóveda no está cifrada: quien obtenga el archivo puede verla.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">Un dibujo sobre una foto</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">Un dibujo sobre una foto; la foto queda como se hizo.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Leyenda</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">Leyenda de la foto {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">Dibujar encima</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">Archivo (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">Partes de ella están ocultas</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">Partes de ella están ocultas: una copia guardada no las contiene.</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">Foto (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">Foto {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Quitar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Guardar una copia…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardarla sin cifrar…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">Hecha en {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Hora desconocida</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">Sin las partes ocultas, la hora ni el lugar.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Leyenda</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">Hallazgo con el que enlazar la foto</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Hallazgo {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Ir a la pregunta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Enlazar</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Hora desconocida</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} por {height} píxeles</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">No se pudieron leer algunas de sus carpetas.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">Hay más de {count} fotos: elija una carpeta más pequeña para las demás.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">No hay fotos en esta carpeta (JPEG, PNG, HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">Añadir fotos</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">Añadir fotos…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Cámara</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Dibujar</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">Dibujar aquí</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">De una carpeta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Fotos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">Mostrar más ({count} no se muestran)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">Firmar aquí</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">Como la tarjeta de una cámara</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">Incorporar las fotos de una tarjeta o carpeta</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">El portapapeles no contiene ni imagen ni archivo: copie uno primero.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Parte oculta {number} de {count}: {left}&#xa0;% desde la izquierda, {top}&#xa0;% desde arriba, {width}&#xa0;% de ancho, {height}&#xa0;% de alto</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Partes ocultas: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Aún sin revisar</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada que ocultar</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">Partes ocultas</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">Foto {number}: {name}. {place}. {state}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Sellado</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">Sellada: solo la organización puede verla</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Sugerencia {number} de {count}: {left}&#xa0;% desde la izquierda, {top}&#xa0;% desde arriba, {width}&#xa0;% de ancho, {height}&#xa0;% de alto</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">El archivo de esta foto ya no está en la bóveda</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">No hay vista previa de esta foto</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoría</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">Comparar dos</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">Revisar la siguiente</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">Revisar la siguiente (quedan {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">Ninguna foto es así. Muéstrelas todas.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">Aún no se ha hecho ninguna foto en esta auditoría.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Fotos</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">Fotos: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} de {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown} de {all} fotos</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">Se está descifrando esta foto…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">Imagen: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">Mostrarla más grande</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">Mostrarla más pequeña</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">Una foto que se hizo allí</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">Una posición necesita latitud y longitud.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">Precisión (m)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">Altitud (m)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">Preguntar a este portátil</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">Preguntando a este portátil dónde está…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">Encontrado entretanto: {latitude}, {longitude}, con una precisión de {accuracy} m.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">Encontrado entretanto: {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">De una foto…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitud</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">La latitud es como máximo 90 grados, la longitud como máximo 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitud</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Fotos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">Pulse otra vez para preguntarle</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">Aceptar esta posición</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">La foto no dice dónde se hizo. Escríbalo, o elija otra.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">El sistema puede preguntarlo por internet, donde entonces se conocerá este lugar.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">Este portátil no sabe dónde está. Escriba la posición, o elija una foto que se hizo allí.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">Lo que se escribió queda como está.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln expediente por revisar</numerusform>
            <numerusform>%Ln expedientes por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln persona por entrevistar</numerusform>
            <numerusform>%Ln personas por entrevistar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln persona trabaja en el sitio.</numerusform>
            <numerusform>%Ln personas trabajan en el sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">&amp;Cambiar el plan…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">&amp;Expedientes por revisar</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Método</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">No planificada</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">Aún no planificada</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">Abrir el registro del &amp;sitio</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">Abrir el registro del sitio</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">Personas por en&amp;trevistar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">Planificada {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">Guardar el &amp;plan</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">Proporciones</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">La auditoría es definitiva: su muestra no se planificó aquí.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">La plantilla ha cambiado</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">El método también toma una muestra propia de estos, y el registro del sitio no los cuenta: {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">El método no da ningún número para tantos: acuérdelo con el cliente.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">El registro del sitio aún no dice cuántas personas trabajan allí. Responda primero a esa pregunta: de ella sale el tamaño de la muestra.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>El registro del sitio dice ahora %Ln trabajador: cambie el plan y guárdelo otra vez.</numerusform>
            <numerusform>El registro del sitio dice ahora %Ln trabajadores: cambie el plan y guárdelo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Por entrevistar</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">Donde hay un signo de interrogación, el registro del sitio aún no lo dice.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">Trabajan allí</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">sin número de expedientes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">aún no se conoce</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">el número aún debe acordarse con el cliente</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} son menos de los que pide el método.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, para {headcount} trabajadores: {interviews}; {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, aparte</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>Al menos %Ln entrevista sellada no cuenta en ningún estrato.</numerusform>
            <numerusform>Al menos %Ln entrevistas selladas no cuentan en ningún estrato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Empezar</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">Acciones correctivas que vencen en una semana: {count}, la próxima el {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">Acciones correctivas vencidas: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">Expedientes: {checked} de {wanted} revisados</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">Entrevistas: {heard} de {wanted}, suficientes</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">Entrevistas: {heard} de {wanted}, faltan {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">Sin empezar, y se pueden omitir: {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">No queda nada por hacer. Revise la auditoría y después fírmela.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">Indicadores observados que aún no nombra ningún hallazgo: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>De los {drawn} sorteados, al menos %Ln aún no fue entrevistado. Cuál no se guarda en ninguna parte: revelaría quién dijo qué.</numerusform>
            <numerusform>De los {drawn} sorteados, al menos %Ln aún no fueron entrevistados. Cuáles no se guarda en ninguna parte: revelaría quién dijo qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">Abrir los hallazgos</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">Abrir la muestra</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">Planificar la muestra</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">La muestra aún no está planificada.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Hoy, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>Muy pocos hasta ahora: {strata}, y %Ln estrato más.</numerusform>
            <numerusform>Muy pocos hasta ahora: {strata}, y %Ln estratos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">Muy pocos hasta ahora: {strata}.</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {interviewed} de {wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">Cerrar el reproductor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">Lugar en la grabación</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">El vídeo</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">Este portátil no puede reproducirlo. Guarde una copia y ábrala con otro programa.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">Este portátil no puede reproducirlo.</translation>
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
        <translation type="unfinished">Los archivos entregados se conservan</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">Se entrega a</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">Su huella digital</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">Se sella para</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">sin dirección, en memoria</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">número {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">número {number}, del {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">hasta que alguien los elimine</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">No quiso hablar</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">Expedientes revisados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grupos</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>De %Ln entrevista de grupo sellada no se conserva cuántas personas participaron; aquí no se cuentan.</numerusform>
            <numerusform>De %Ln entrevistas de grupo selladas no se conserva cuántas personas participaron; aquí no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Uno a uno</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">Personas en grupos</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">Personas entrevistadas</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Hasta ahora</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">La probabilidad de encontrar al menos a un trabajador afectado, si todos se eligieron al azar y dicen lo que ocurre:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">La entrevista no lo pregunta.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">Qué podría detectar la muestra</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">suficiente</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} con todo el plan</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} con los entrevistados hasta ahora</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} entrevistados cuya respuesta no nombra ninguno de estos.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} entrevistados cuya entrevista sellada ya no lo dice.</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} de {wanted}</translation>
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
        <translation type="unfinished">&amp;Instalar un protocolo…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">Un protocolo dice qué pregunta una auditoría y cómo se juzga. Este portátil acepta los que su organización firmó. Una auditoría sigue con la versión con la que se inició.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">Traducciones en borrador, sin revisar: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">Formularios: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">Instalar un protocolo</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">Instalado: {title}, versión {version}, {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">Idiomas: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">Protocolo (*.auditor-protocol);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">Protocolos</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">y {count} más</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">viene con el programa</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">no firmado por nadie</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">firmado por {organisation}</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">versión {version}, {by}</translation>
    </message>
    <message>
        <source>{form} ({version})</source>
        <translation type="unfinished">{form} ({version})</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Answers of the site&apos;s records</source>
        <translation type="unfinished">Respuestas de los registros del sitio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">Enlazar esta respuesta</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">Ningún registro del sitio tiene una respuesta que aún no esté enlazada.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">No se encontró nada.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">Solo lo que dicen los propios registros del sitio, nunca un trabajador.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">Buscar una respuesta</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">Buscar en preguntas, respuestas y registros</translation>
    </message>
    <message>
        <source>{form}: {record}</source>
        <translation type="unfinished">{form}: {record}</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Borrar</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">Más sobre esta pregunta</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">Retirar esta respuesta</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">Esta respuesta no puede ser correcta.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">Esta pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, necesita una respuesta</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">Consultando al almacén central…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">Entregar ahora de todos modos</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">Entregando el paquete {place} de {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Entregando…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">No esperar</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">Reanudar la cola</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">Comprobando si hay que renovar el certificado de este portátil…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">Pausar la cola</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">Progreso de toda la cola</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">La entrega terminó.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">La cola está en pausa. Lo que llegó se queda allí.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">El plazo de conservación de estos paquetes ha pasado; sus archivos sellados se eliminaron: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">El certificado de este portátil termina pronto y no se pudo renovar: {why} La entrega continúa; renuévelo en Portátil.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">El certificado de este portátil se renovó antes de la entrega.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">Puede seguir trabajando y bloquear la bóveda: el paquete que está en camino continúa. Si cierra la ventana, se detiene; no se pierde nada, sigue desde ahí cuando lo vuelva a pedir.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} Continúa por sí sola mientras la bóveda esté abierta.</translation>
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
        <translation type="unfinished">Llegada al sitio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">Día, hora y zona horaria del sitio: los días se cuentan en ella.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">Días de descanso en el sitio</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">Hallazgos que el sitio no debe ver antes de que se revele</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">No se dice cuándo llegaron los auditores al sitio.</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Auditor principal</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">Activar una alerta</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">Activar la alerta</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">Basta la sospecha. No se informa al sitio antes de que usted revele la alerta.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">Escriba el día y la hora: el primer plazo cuenta desde ahí.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">Qué da motivo a la sospecha. Necesario; no se puede cambiar después.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">Qué se sospecha</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">Un número de {low} a {high} en pasos de {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">Un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Aún sin responder</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">Número para {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">Escriba un número.</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value} de {most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Bajar (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Subir (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">Aún sin ordenar. Arrastre, o pulse Alt con una tecla de flecha.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">Aceptar este orden</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">sin ordenar: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">{ranked} de {count} ordenadas</translation>
    </message>
    <message>
        <source>{rank}: {choice}</source>
        <translation type="unfinished">{rank}: {choice}</translation>
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
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">Leyendo los registros: {done} de {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">Leyendo los registros…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">&amp;Guardar el recibo…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Llegó</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Paquete</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">Su certificado</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">No hay ninguna impresora configurada en este equipo. Configure una en los ajustes del sistema, o guarde el recibo.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">No comprobado</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">Comprobado ahora mismo</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">Comprobándolo…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Recibo</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Recibos (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">Raíz de la organización</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Guardar el recibo</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Firmado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamaño</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">La página está en el servicio de impresión.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} ha firmado que todos los bytes del paquete {number} están a salvo en su poder. Se comprobaron la firma, el certificado y la lista de certificados retirados de la organización.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">Hay una versión más nueva de este formulario</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">Todos: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Aún ninguno.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Mostrar {count} más</translation>
    </message>
    <message>
        <source>{form} ({count})</source>
        <translation type="unfinished">{form} ({count})</translation>
    </message>
</context>
<context>
    <name>RecordKeeper</name>
    <message>
        <source>A step is being undone just now.</source>
        <translation type="unfinished">En este momento se está deshaciendo un paso.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">Responda otra vez después.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">Mueva la entrada cuando estén.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">En este momento se están incorporando fotos.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">Modo de entrevista</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Idioma del formulario</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Ningún hablante nativo ha revisado aún esta traducción.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">Una pregunta cada vez, para que la lean dos ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Guardar otra vez</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">Sellado: solo la organización puede leerlo</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{answered} de {questions} respondidas  ·  {count} aún necesarias</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{answered} de {questions} respondidas  ·  {count} por corregir</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">Terminar y conservar la grabación</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Nivel del sonido</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">Micrófono</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">No hay ningún micrófono conectado. Conecte uno, o grabe con otro aparato y añada el archivo.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">No se oye nada: ¿está silenciado el micrófono?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">Grabando. Termina, y se conserva, cuando se sale de esta página o se bloquea la bóveda.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">El micrófono ya no está. Lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">Tiempo grabado</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">Añadir {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Sin empezar</translation>
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
        <translation type="unfinished">Añadir una referencia</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Ninguno.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">Referencia {number}: tipo</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">Referencia {number}: texto</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">Quitar la referencia {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">Quitar la referencia</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Un lugar seguro donde quedarse</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Médico</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">Embajada</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">Ayuda para niños</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">Línea de ayuda</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">Inspección del trabajo</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">Asesoría jurídica</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Otra ayuda</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">El programa de la organización no nombra contactos para este sitio. Pídalos a su coordinador antes de la primera entrevista.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">Aún no se conoce el país del sitio: aquí están los contactos de todos los países.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Ayuda urgente</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Quién puede ayudar</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">Solo para usted: en ningún informe ni entrega; se borra cuando se finaliza la auditoría.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">Solo para usted: se queda en esta bóveda, en ningún informe ni entrega.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">Fotos de esta pregunta</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">Nota privada</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">Nota privada sobre: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">Son pruebas y se entregan con las respuestas. Pida permiso antes de hacer una.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">Nota privada o foto ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">Nota privada o foto sobre: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">Se solicitó una renovación; su respuesta aún no ha llegado.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">Pedir ajustes más &amp;nuevos</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Certificado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Terminado</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">Archivos de la organización (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">Terminó el {end}. Las auditorías se pueden rellenar y sellar; para entregarlas, pida a su organización que invite de nuevo a este portátil.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">Termina el {end}. Desde el {start} se renueva solo antes de una entrega.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">Termina el {end}. Renuévelo antes de seguir viaje.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">Cargar un archivo de su organización</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">Cargar ajustes de un archivo…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">Cargar su respuesta…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">Los protocolos, destinatarios y direcciones vienen de su organización, firmados. Los ajustes más nuevos reemplazan a estos; los más antiguos se rechazan.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">Renuévelo</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">Solicitud de renovación (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">Guardar la solicitud de renovación</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">Guardar la solicitud de renovación…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">Guardado: {file}. Entréguelo a su organización.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">Ajustes del programa de la organización</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Se consulta al almacén central</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">El programa de la organización también trabaja con estos, que no están instalados: {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">Este portátil sigue con lo que llegó.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">Este portátil ya tiene los más nuevos.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Válido</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Importe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Moneda</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">Cómo se verificó</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entrevista</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">No se dice cuándo se pagó.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">Conservar el reembolso</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">Un pago a un trabajador</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">Pagado el</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">El código del trabajador se queda en la bóveda y en el paquete.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">Escriba el día.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">Quién lo verificó</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">Añadir un reembolso…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">Comisiones reembolsadas</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">Ocultar cada reembolso</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">Queda en el historial y ya no cuenta.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">Aún no se ha verificado ningún reembolso.</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">Mostrar cada reembolso</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">Verificado</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">Verificado hasta ahora: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">¿Qué estaba mal?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quién lo dice</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Retirarlo</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">Retirar {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">Retirar: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">Retirar…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Añadir: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">Y {count} más, a las que lleva el esquema.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">Abrir {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entrada</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">En qué idioma se escribe el informe; se guarda con la auditoría.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Idioma del informe</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">El informe se aprobó y firmó en este idioma.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">Las palabras del informe en este idioma son un borrador: ningún hablante nativo las ha revisado. El informe también lo dice.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primir…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">Una copia guardada no está cifrada: quien obtenga el archivo puede leerla. Lo que se entrega a su organización ya contiene el informe.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">Elegir una impresora…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">No imprimir</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">En tonos de &amp;gris</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">Dejarlo en la bóveda</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">Creando el informe…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">No se escribe ningún archivo en este portátil, pero el servicio de impresión del sistema guarda las páginas sin cifrar hasta que se imprimen, y algunas impresoras y servidores de impresión las guardan más tiempo. Use una impresora que controle usted o su organización, nunca la del sitio.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">No hay ninguna impresora configurada en este equipo. Configure una en los ajustes del sistema, o guarde una copia e imprímala en otro lugar.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">Imprimir el informe (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Imprimiendo…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">Guardar una copia sin cifrar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">Las páginas están en el servicio de impresión.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">Este informe no lleva firma electrónica: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">Una firma no significa acuerdo con el informe. Se puede omitir.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">Volver al auditor</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">No firma</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">Pasar el portátil</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">Se imprime en el informe.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">Nombre del representante</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">Cuando el sitio haya devuelto el portátil, se continúa con {keys}, o manteniendo pulsada la marca de verificación tres segundos.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">Observaciones del sitio</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">Representante del sitio</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">Cargo en el sitio</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">Muestra solo esta parte, nada de la auditoría</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">Firma del representante</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">Firma aquí</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">Firma en el informe impreso; allí se deja espacio</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">Lo que el sitio quiere que conste por escrito. Se imprime en el informe.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">Por qué no, en palabras del sitio</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">Anote por qué el representante no firma.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">Escriba el nombre y el cargo del representante del sitio.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Copia de seguridad</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">Para una bóveda en la que algo está dañado. Los registros quedan como estaban entonces; los actuales se apartan, no se borran.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">Bloquear y restaurar</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">Poner la copia en su lugar</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">Poner esta copia en su lugar…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">Primero se bloquea la bóveda; lo que escribió se guarda antes.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">Lo que se introdujo después de {backup} ya no estará entonces en la bóveda. Los paquetes que se sellen después pueden repetir números; el almacén central lo avisa.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, antes de una actualización del programa</translation>
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
        <translation type="unfinished">Se comprueba antes de mover nada.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">Se está restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">La copia de seguridad está en su lugar</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">La copia de seguridad no se restauró</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">Lo que se introdujo después ya no está en la bóveda. El almacén que había se conserva al lado, en la carpeta «quarantine».</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">Alerta</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Hallazgos</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">A medio escribir</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">No se calculó a cuántos hay que entrevistar.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">No tiene plazo.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">Su grado no es ninguno de los del protocolo.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Falta</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">No hay ninguna acción correctiva anotada.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">No hay ninguna muestra planificada</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">Nadie ha revisado una foto: el informe la nombra y no la muestra.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">Nadie ha revisado {count} fotos: el informe las nombra y no las muestra.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">No se nombra a nadie que responda de la acción.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">Una foto no dice nada de lo que muestra.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abierto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Fotos</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">Registros sin ninguna respuesta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Muestra</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">Algo de la alerta ha vencido.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">Hay algo escrito en un campo que aún no es una respuesta. Se pierde cuando la auditoría es definitiva.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">La alerta no está ni resuelta ni cancelada. Continúa después de la firma.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">El registro se empezó y no contiene ninguna respuesta.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">Las reglas proponen una alerta. Se puede activar hasta que la auditoría sea definitiva.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">La muestra en su conjunto</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Por corregir</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">Qué muestran las fotos</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerancia cero</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} fotos no dicen nada de lo que muestran.</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{found} de {wanted} entrevistados.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Muestra</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 persona</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">Días de auditor</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">No podía venir sin que la vigilaran</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">No quiso hablar</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">Ya no trabaja allí</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">Expedientes por revisar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grupos</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">Horas de entrevistas</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">Si {share} de los trabajadores estuvieran afectados ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">Sin idioma común y sin intérprete</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">No está hoy</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Uno a uno</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">Personas por entrevistar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Otra cosa</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">Toda la lista</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">Ya se habló con esta persona</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">más del 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">el método no lo dice</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} personas</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} con hasta {size} personas, {people} personas en total</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} o más</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">de {least} a {most}</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation type="unfinished">{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Less {minus} for findings: {value}.</source>
        <translation type="unfinished">Menos {minus} por hallazgos: {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">Escriba cuántos requisitos no tienen hallazgo, por su calificación; de ahí se obtiene.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">aplicable</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">aplicable, {minus} menos por cada uno</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">conforme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">no se cuenta</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: por encima de {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: el resto</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} de {applicable} aplicables son conformes: {share} de {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Hallazgos</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grado</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Cómo cuenta</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">Otros requisitos</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">Puntuación según {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: cuántos otros requisitos</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value} de {whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Volver a la pregunta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Pulse otra vez para salir</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">Tómese el tiempo que haga falta. Todo se conserva.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">Dé las gracias a la persona con amabilidad. No se pregunta nada más, y no hace falta ningún motivo.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">Dé las gracias a la persona. Lo que queda por rellenar es solo para usted.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Esa fue la última pregunta</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">La conversación termina aquí</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">Al formulario</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indicadores observados</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Sin decidir</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">Sellado {time} para: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">Sellado: solo {who} puede leerlo</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">Las respuestas y fotos de este registro salieron de la bóveda de este portátil cuando se finalizó la auditoría. Ninguna frase de contraseña las abre aquí. Se entregan con la auditoría.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">Las respuestas que hay detrás están selladas con el registro.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">El código del registro, y ningún resultado.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">Qué se conserva aquí</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">la organización</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Elegir…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">Ninguna opción se llama así. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Nada se llama así.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">Mostrar todas las opciones</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Escriba para encontrar una de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Encontrado: {count}</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Según la regla</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">Motivo: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">Fijado por el auditor</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">El auditor</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">El motivo está sellado con la entrevista.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished">{name}, {time}</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>At most, in kB a second</source>
        <translation type="unfinished">Como máximo, en kB por segundo</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">Los paquetes con una alerta de tolerancia cero van de inmediato, sea la hora que sea</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">Según el sistema, esta conexión no se paga por volumen.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">Según el sistema, esta conexión se paga por volumen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">Entregar también por conexiones que se pagan por volumen</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">Vacío: tan rápido como permita la línea. Vale siempre.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Horario</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">Cómo se entregan los paquetes</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Conservar estos ajustes</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">Por ejemplo 18:00-06:00, 12:00-13:00 según el reloj de este portátil; vacío: a cualquier hora.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">El sistema no dice cuánto cuesta esta conexión.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">Esperar también cuando el sistema no sabe cuánto cuesta una conexión</translation>
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
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">Volver adonde estaba antes de saltar</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">De nuevo adelante</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">Todo el formulario</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">Todo el formulario en una hoja</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>Falta o hay que corregir %Ln respuesta. Complétela primero.</numerusform>
            <numerusform>Faltan o hay que corregir %Ln respuestas. Complételas primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">&amp;Finalizar la auditoría</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">&amp;Cargo</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">Confirme la declaración.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscribir este portátil</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">Finalizando…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">Respondo de esta declaración</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">Si ahora se cierra la ventana, espera hasta que esto esté hecho.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">Mostrar lo que falta</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Firmar y finalizar</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">Firma del sitio</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">La auditoría está finalizada.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">Los registros de esta auditoría muestran lo que vi y lo que se me dijo, según mi leal saber y entender.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">Con ratón, lápiz o dedo. Si se deja vacío, hay espacio para ella en el informe.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">Escriba su nombre, cargo y lugar.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">Su firma</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">Dibujarla otra vez</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">No hay nada dibujado.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">Hay algo dibujado.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">Añadir archivos de sonido…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Grabar</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">Sonidos ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln registro que no lo muestra</numerusform>
            <numerusform>%Ln registros que no lo muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(sin respuesta)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">No se hizo ninguna de sus preguntas.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">Abrir el registro {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">Foto {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Sellado: aquí se conserva lo que se determinó que dice este registro, no por qué. Solo la organización puede leer las respuestas.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">Por sí sola no muestra nada: abre el camino a otras preguntas</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">sin leyenda</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, según la regla {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">Cerrar como verificado…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">Pruebas recibidas…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">¿Cómo se verificó?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">En curso…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">Conservar el estado</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Nota, si la hay</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">Abrir otra vez…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">El hallazgo está ahora: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">El plan vence el {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">El sitio se niega…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">¿Cuál es el motivo del sitio?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quién lo dice</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">¿Quién lo verificó?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">¿Por qué se abre otra vez?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">después de la firma</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">cerrado en una auditoría de seguimiento</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">verificado: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">quedan unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>queda %Ln hora, más o menos</numerusform>
            <numerusform>quedan unas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>queda %Ln minuto, más o menos</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">queda alrededor de una hora</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">queda menos de un minuto</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Pulse otra vez para quitar</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Quitar esta entrada</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>Falta o hay que corregir %Ln respuesta.</numerusform>
            <numerusform>Faltan o hay que corregir %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">Un borrador hasta que se finalice la auditoría.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">Después ya no cambia nada.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">Todos los registros están completos.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">Todo lo necesario está.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">Seguimiento</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">De aquí a la entrega</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">Abrir la salida</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Abrir el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisión</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">Revisar la auditoría</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Sellar y entregar</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">Sella la auditoría para que solo su organización pueda leerla.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Firmar</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Firmar y finalizar</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">Iniciar una auditoría de seguimiento</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">La bóveda está abierta solo para leer.</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation type="unfinished">{name}, {date}</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">&amp;Incorporar recibos</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  Elija la memoria</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  Copie en ella</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  Cuando vuelva la memoria</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Otra carpeta…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">El paquete {number} está entregado.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">Paquete {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">Paquete {place} de {count}: {done} de {size}. Deje la memoria puesta.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">Comprobando los recibos…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Elija la memoria o una carpeta</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">Entregar en una memoria</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">Todo lo que espera: {count} paquetes, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">De un archivo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Mirar otra vez</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">No hay ninguna memoria conectada. Conecte una y mire otra vez.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">Nada espera su entrega.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">Ahora extraiga la memoria de forma segura: use «Expulsar» o «Extraer de forma segura» en el administrador de archivos del sistema y espere hasta que lo confirme. Lo que hay en la memoria está sellado: quien la encuentre no puede leerlo. Un paquete cuenta como entregado cuando su recibo ha vuelto.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Salida</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">Progreso de la copia</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Recibos (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">Detener la copia</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">Incorporar un recibo</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">El paquete está en la memoria, íntegro y comprobado.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">El almacén central escribe un recibo junto a cada paquete. Al incorporarlo aquí se comprueba, y el paquete queda entregado.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} paquetes están en la memoria, íntegros y comprobados.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  protegida contra escritura</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  {free} libres</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Terminar la conversación antes de tiempo</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">Todo lo introducido se queda.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Terminar la conversación antes de tiempo</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">Todo lo introducido se queda. Estaba en «{page}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Volver</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Detener y derivar</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">A lo que hay que hacer ahora. Todo lo introducido se queda. ({keys})</translation>
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
        <translation type="unfinished">Por dónde va la comprobación</translation>
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
        <translation type="unfinished">La comprobación lo lee todo y no cambia nada. Con cada foto tarda lo mismo que leerlas; lo que introduzca entretanto espera hasta que termine.</translation>
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
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">Un texto de {count} caracteres no cabe aquí: no se pegó nada de él. Caben como máximo {most}; pegue una parte.</translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Ahora</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Esto no es una hora. Escriba horas y minutos, por ejemplo 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">Se rehízo un paso.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">Rehecho: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">Se deshizo un paso.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
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
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Demasiadas frases incorrectas. Próximo intento en&#xa0;{time}, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Desbloquee su bóveda</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">&amp;Copiarlo en este portátil…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">Una versión nueva viene en archivos, también en una memoria USB. El programa comprueba que sus creadores los firmaron y que están íntegros; usted los instala.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">Comprobar una act&amp;ualización…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">Comprobar una actualización</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Comprobando…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">Firma de una actualización (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">Para instalarla, cierre este programa y abra {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">Para instalarla, escriba en una terminal: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Actualización</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">La versión {version}, firmada por los creadores del programa el {day}, está íntegra.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">La versión {version}, firmada el {day}, está íntegra. Es la que usted tiene.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">Dónde copiarlo</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ocultar</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">Oculta todo de inmediato (F12, o Esc dos veces)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">Salir de este modo</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">No se pregunta nada por un rato ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Pulse otra vez para salir</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Guardar otra vez</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">El idioma de la persona y el suyo</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">Al formulario mismo, en la misma pregunta ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">Idioma del &amp;intérprete</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">&amp;Qué documento</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">Copia para el sitio</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">Plan de acción correctiva, para firmar</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">Para un intérprete, antes de las entrevistas: deberes y las palabras propias del protocolo. Nada de esta auditoría.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">Para el cliente, nunca para el sitio: contiene alertas y hallazgos que el sitio aún no conoce, y lo que dijeron los trabajadores.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">Para el sitio: lo que hay que hacer, con líneas para rellenar y firmar.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">Para el sitio: sin nada de lo que dijeron los trabajadores y sin lo que el sitio aún no debe saber.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">Tarjeta del intérprete</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">Grande: para buenas impresoras</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">Sin segundo idioma</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">F&amp;otos</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">Informe para el cliente</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">Pequeño: un archivo pequeño</translation>
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
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar lo que escribo</translation>
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
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Fotos</translation>
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
        <translation type="unfinished">Se sobrescriben sus claves y después se eliminan sus archivos. Después no la abre ninguna frase de contraseña, ningún código ni ninguna copia de seguridad de las que hay en la carpeta. Lo que se entregó, exportó o guardó en otro lugar se queda.</translation>
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
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">Escribiendo… (guardado {time})</translation>
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
        <source>Not saved since {time}</source>
        <translation type="unfinished">No guardado desde {time}</translation>
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
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">Guardando… (guardado {time})</translation>
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
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">El año anterior</translation>
    </message>
</context>
</TS>
