<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">Lido e confirmado</translation>
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
        <translation type="unfinished">Cancelar o alerta</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">Cancelar o alerta…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">Confirmar o alerta</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">Confirmar…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">Vazio: agora.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">A partir daí o local pode ver o alerta, o seu motivo e as constatações que nomeia. Isto não pode ser revertido. Pense primeiro nos trabalhadores.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">Como foi corrigido?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">O seu histórico fica; as constatações que nomeia deixam de ser retidas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">Nem destas constatações: {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Nota, se houver</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">Ativado por {name}, {time}  ·  chegada ao local {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">Revelar o alerta ao local</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">Revelar ao local…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">Resolver o alerta</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">Resolver…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">O local não é informado: nem deste alerta nem do seu motivo.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">O que aconteceu</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">O que está pendente</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">Quando aconteceu</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">Quem o decidiu, e por que pode o local saber?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quem o diz</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">Por que se confirma a suspeita?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">Por que não se confirma a suspeita?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">depois da assinatura</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">feito {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: prazo {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">&amp;Ativar um alerta…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 entrevista dá motivo</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">O alerta {number} está ativado. O local não é informado.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Constatações de {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">Nenhum alerta foi ativado e as regras não propõem nenhum. O auditor principal pode ativar um perante qualquer suspeita, enquanto a auditoria for um rascunho.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">Propostos pelas regras</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">Ativar: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">Ativar…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">Suspeita: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerância zero</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">visto no local</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} entrevistas dão motivo</translation>
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
        <translation type="unfinished">Abrir tolerância zero</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">As regras propõem um alerta: {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerância zero</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: prazo {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Constatações</translation>
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
        <translation type="unfinished">&amp;Amostra</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorias</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">&amp;Outros veem</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">Mostra só o que outros podem ver ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">Nada encontrado para «{query}». Não se procura em entrevistas seladas nem nas identidades dos trabalhadores.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">A ler o que mudou…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">Procurar auditorias e respostas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">A procurar…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Mostrar mais</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">&amp;Nova auditoria</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">&amp;Iniciar auditoria</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 registo</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorias</translation>
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
        <translation type="unfinished">Por exemplo: Confeções Northgate, primeira auditoria</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nome da &amp;auditoria</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Nova auditoria</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">Ainda não há auditorias. Inicie uma quando souber que local vai visitar; nada precisa de rede.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">Protocolo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Mostrar mais</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">alterada {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} registos</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Copiar agora</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">&amp;Exportar todo o cofre…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">1 guardada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cópias de segurança</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">Exportar todo o cofre</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">Cofre exportado (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Uma vez por dia os registos são copiados, cifrados, dentro do cofre. Contra a perda do portátil só ajuda uma cópia noutro lugar: exporte todo o cofre para uma pen.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>Guardado: {file}. Danificado ou perdido antes, e não incluído: %Ln ficheiro.</numerusform>
            <numerusform>Guardado: {file}. Danificados ou perdidos antes, e não incluídos: %Ln ficheiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} guardadas</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, no total {size}; a mais recente, {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">Uma imagem do código</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Câmara</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">De uma imagem…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">Segure o código diante da câmara</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">Nenhum código encontrado na imagem. Escreva o que ele diz.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Colar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Imagens (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">Foram encontrados vários códigos. Qual é?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">A área de transferência não contém imagem nem texto.</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation type="unfinished">Só para os auditores</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Não iniciado</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">Não iniciados: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Selado</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">Selados: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">Os números pequenos são omitidos</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">A corrigir</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">A corrigir: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Em curso</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">Em curso: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">não se diz</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: ainda nenhum, é preciso um</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} por terminar</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} a corrigir</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} a corrigir, {finish} por terminar</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">faltam {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">{time} de atraso</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n ficheiro faltava ou estava danificado na exportação; o resto está intacto.</numerusform>
            <numerusform>%n ficheiros faltavam ou estavam danificados na exportação; o resto está intacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">Rec&amp;uperá-lo</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">Fic&amp;heiro da exportação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">Recuperar um cofre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Alterar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">Está tudo desempacotado e a ser verificado…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">Cofres exportados (*.tar);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">&amp;Pasta para o cofre</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">Pasta para o cofre</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">A partir do ficheiro para o qual foi exportado um cofre inteiro. Tudo o que contém é verificado antes de o cofre ficar na sua pasta.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">Em que ponto está o desempacotamento do cofre</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">Se ainda estiver noutro portátil, continue só com um dos dois: cada um daria o mesmo número ao seu próximo pacote, e o repositório central recusa o segundo.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">Está na pasta {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">Foi parado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">O ficheiro da exportação</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">O cofre foi recuperado</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">{percent}&#xa0;% está desempacotado.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">Está lá tudo. À espera do recibo assinado…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">A perguntar ao repositório central quanto já lá está…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">Copiar para uma pen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Corrigir…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">Primeiro da fila</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">Desistir da entrega</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">Vai antes dos outros. Só os pacotes com um alerta de tolerância zero ficam à frente.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portátil e organização</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">Progresso da entrega</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">Tem a certeza? Prima mais uma vez</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Recibo</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">Selar de novo</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">Urgente: alerta</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: pacote {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} Tentado {count} vezes.</translation>
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
        <translation type="unfinished">Câmara</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">Fechar a câmara</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">Ligue-a de novo, ou continue com outra.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">Ligue uma, e ela arranca sozinha; ou tire a foto de outro modo e acrescente o ficheiro.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">Nenhuma câmara está ligada a este portátil.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Espaço ou Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Tirar a foto</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">A câmara desapareceu ou não dá imagem.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">A câmara está a arrancar…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">Usar esta câmara</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">O que a câmara vê</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">Não é possível desenhar gráficos neste computador. A tabela tem os mesmos números.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">Ocultar a tabela</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">Mostrar os números numa tabela</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">O gráfico está a ser desenhado…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: mostrar os números numa tabela</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 mês de salário</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Corredor</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">Custos em meses de salário</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">Custos de um trabalhador</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">Custos do emprego face ao salário, por corredor</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">Custos do emprego face ao salário, segundo os entrevistados</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">Cada estrato tem tantas entrevistas quantas as planeadas.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">Horas por semana</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">Horas por semana, segundo a folha de salários e o relógio de ponto</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">Horas por semana, segundo os entrevistados</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">Quantos dos entrevistados pagaram quanto pelo emprego.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">Quantos dos entrevistados trabalham quanto tempo por semana.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">Entrevistados</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">Limite: {hours} horas normais</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">Limite: {hours} com horas extraordinárias</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">Semana mais longa</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mês</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">Meses em que alguém trabalhou mais de {limit} horas numa semana: {over} de {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">Mais de {low} horas</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">Mais de {low} meses</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">Ainda não se conhecem custos e salário de nenhum corredor.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">Ainda não foi examinado nenhum mês da folha de salários.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">Ninguém disse ainda quanto tempo trabalha.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">Ninguém disse ainda o que pagou pelo emprego.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">Não perguntado, ou não dito: {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Nada</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">Um trabalhador paga até {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">Mais de {low}, até {high} horas</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">Mais de {low}, até {high} meses</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">Pagaram, e não se sabe quanto em meses de salário: {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Planeado</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">Amostra por estrato</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">Selado, não conservado: {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">Os números pequenos de entrevistados são omitidos.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">Alguma coisa</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">Estratos com menos entrevistas do que as planeadas: {short} de {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">Estrato</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">Os meses da folha de salários que foram examinados.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">O plano não divide a amostra por nada que se pergunte nas entrevistas.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">A mesma semana segundo o relógio de ponto</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">Até {high} horas</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">Até {high} mês</translation>
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
        <translation type="unfinished">meses de salário</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">não se conhece</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">planeado {wanted}, feito: não se diz</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} de {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} meses de salário</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">{over} de {all} que o disseram trabalham mais de {limit} horas por semana.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">{paid} de {all} que o disseram pagaram pelo emprego.</translation>
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
        <translation type="unfinished">Os números que poderiam apontar para uma pessoa são omitidos, como no relatório.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">Estes números são exatos: algumas pessoas poderiam ser reconhecidas por eles.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">Imagens maiores</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Ouvir: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">Imagens menores</translation>
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
        <translation type="unfinished">Nenhuma escolhida</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Nada se chama assim.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">Mostrar todas as {count}</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">Mostrar só o que está escolhido</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Escreva para encontrar uma de {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count} escolhidas</translation>
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
        <translation type="unfinished">En&amp;dereço do repositório central</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">&amp;Inscrever pela rede</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">Os quatro são necessários.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">Certificados (*.pem *.crt);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">Nome deste &amp;portátil, como foi convidado</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">Só contam estas autoridades: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">O &amp;código</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">As autoridades do servidor</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">O repositório central está a ser consultado</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">O servidor tem uma autoridade própria…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">Com um código, pela rede</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">O seu no&amp;me, como foi convidado</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">A sua organização deu-lhe um endereço e um código de oito grupos. O código serve uma só vez e diz que organização pode responder.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Todas as fotos</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">Mostrar ambas inteiras (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Inteira</translation>
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
        <translation type="unfinished">&amp;Constatações</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">&amp;Selar a correção</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolerância zero</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">O pacote {number} está selado. Espera pela sua entrega.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">Corrigir uma auditoria selada</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Correção</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">Nada foi anotado desde então. Uma correção conteria o mesmo, com o seu motivo.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">Em vigor agora: pacote {number}, selado {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">Só uma auditoria que foi selada pode ser corrigida. Até ser definitiva, pode simplesmente ser alterada.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progresso da selagem</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">Registos, respostas, fotos, o que dizem as constatações, a assinatura e o relatório. Foram assinados; um erro neles corrige-se com uma auditoria de seguimento.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">A selar: {done} de {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">A selar… Se a janela for fechada agora, nada muda.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Parar a selagem</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">Não é apagado em lado nenhum. O novo tem um número próprio e nomeia aquele cujo lugar ocupa; a sua organização vê ambos, e o motivo que você dá.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">O estado das constatações e ações, os reembolsos, os passos dos alertas. Anote-os primeiro; uma correção contém-nos como estão quando é selada.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">O que pode ser alterado</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">O que acontece ao pacote antigo</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">O que fica como está</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">Por que a organização deve usar o pacote novo. Nem palavras, nem nome, nem código de um trabalhador: fica para sempre no registo de atividade.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">Anotado desde então, e ainda não incluído: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">alterações do estado de uma constatação: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">reembolsos: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">passos de um alerta: {count}</translation>
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
        <translation type="unfinished">Menos um</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Mais um</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Relógio</translation>
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
        <translation type="unfinished">&amp;Criar o cofre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frase-passe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Alterar…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">Crie o seu cofre</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">A criar o cofre…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">Tudo o que introduz é cifrado nesta pasta. Ninguém pode lê-lo sem a sua frase-passe, e ninguém pode repô-la.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Pasta</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">Pasta do cofre</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">Abrir um cofre existente</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">Frase-passe, &amp;outra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">As duas frases não são iguais. Escreva a segunda outra vez.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Esta frase é demasiado fraca. Acrescente algumas palavras sem relação entre si.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">Escolher um mês</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Escolher num calendário</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">Isto não é uma data. Escreva ano, mês, dia, por exemplo {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">Isto não é um mês. Escreva ano e mês, por exemplo {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">Isto não é um ano. Escreva os seus quatro algarismos, por exemplo {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">Escreva a data gregoriana: o calendário birmanês não é calculado aqui.</translation>
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
        <translation type="unfinished">São precisas ambas: uma data e uma hora.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Agora</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Escolher num calendário</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">Isto não é uma data. Escreva ano, mês, dia, por exemplo 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Isto não é uma hora. Escreva horas e minutos, por exemplo 14:30.</translation>
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
        <translation type="unfinished">{moment} (pelo relógio de {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">O mês anterior</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">O mês seguinte</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">&amp;Selar e entregar</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">O pacote {number} está selado. Está na saída.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">O pacote {number} foi recusado. Um novo ocupa o seu lugar; nada na auditoria muda.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscrever este portátil</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">Tem um alerta de tolerância zero, por isso vai antes dos outros.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">Já está selada, como pacote {number}. É esse que segue.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portátil e organização</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Ver de novo</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">Um pacote selado: os registos ({records}), as fotos ({photos}), as constatações, o relatório e o registo de atividade da auditoria.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">Só uma auditoria finalizada pode ser selada. Assine-a primeiro.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progresso da selagem</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Selar e entregar</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">Selar para uma p&amp;en</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">A selar: {done} de {size}. Se a janela for fechada agora, recomeça.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">A selar… Pode continuar a trabalhar. Se a janela for fechada agora, recomeça.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">Assinado com o certificado deste portátil, válido até {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Parar a selagem</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">Este portátil não está inscrito em nenhuma organização, por isso ninguém poderia ler o pacote. Inscreva-o primeiro; a auditoria fica como está.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">O certificado deste portátil termina em {day}. É renovado mesmo antes da entrega.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">O certificado deste portátil termina em {day}. Renove-o em Portátil antes de selar.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">A sua organização não indica nenhum endereço: viaja numa pen.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">Só {organisation} pode abri-lo: {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">Pacote {number}  ·  {size}  ·  selado {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">O pacote {number} ocupou o seu lugar.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">Abandonado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrompido</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">Fica aqui. Se o retomar, começa no primeiro byte.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">O seu ficheiro selado fica aqui até {day}; a auditoria e o recibo ficam para sempre.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">O seu ficheiro selado fica aqui.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">O seu ficheiro selado foi removido em {day}; a auditoria e o recibo ficam.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Em pausa</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">Lugar {place} na fila.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">O repositório central tem tudo. O seu recibo é pedido com a próxima entrega.</translation>
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
        <translation type="unfinished">{sent} de {size} já lá estão; continua daí.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">Está tudo na pen, intacto e verificado. Agora retire-a em segurança.</translation>
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
        <translation type="unfinished">&amp;Lista de trabalhadores</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">&amp;Nova semente</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 linha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">Sortear de uma lista</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">Sortear de novo substitui o sorteio anterior, a sua lista e quem substituiu quem. Que se sorteou de novo fica no registo de atividade da auditoria.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">Apagar a lista</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">Lista de trabalhadores</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">Na lista</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">Um trabalhador por linha</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">Um trabalhador por linha. Pode seguir-se um estrato, como um turno, depois de um ponto e vírgula ou de uma tabulação. Até se sortear dela espera aqui, cifrada como tudo o resto, também quando o cofre se bloqueia.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">Prima outra vez para apagar</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">S&amp;emente</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">A lista fica neste cofre, cifrada. Não consta em nenhum relatório, pesquisa ou pacote, e é apagada quando a auditoria é assinada. Números ou iniciais servem tão bem como nomes.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">A sortear</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">A sortear: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">Quem tiver a lista e a semente pode repetir o mesmo sorteio. Deixe a semente como está, ou escreva uma combinada diante de outros.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} linhas</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Azul</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Apagar</translation>
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
        <translation type="unfinished">Não manter</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">Desenhe sobre a foto. Ela fica como está; isto torna-se uma segunda imagem.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">Desenha-se com rato, caneta ou dedo. Sem eles, acrescente antes uma imagem.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">Caneta média</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Vermelho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">Caneta grossa</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">Caneta fina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Branco</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Amarelo</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">Sortear &amp;de novo…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Sorteado</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">Apagar a lista agora</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">Ocultar &amp;quem são</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">É o sorteio número {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">Fazer &amp;entrar o suplente seguinte</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">N&amp;ota, apagada com a lista</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">N&amp;úmero</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">Não resta nenhum suplente: sorteie de novo, ou anote que foram entrevistadas menos pessoas.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">Prima outra vez: a lista desaparece para sempre</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Semente</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">Mostrar &amp;quem são</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">Alguém não pode ser entrevistado</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">Suplentes, por esta ordem ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">Substituições</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">A lista está apagada; os números ficam.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">O suplente seguinte é o número {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">A entrevistar ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">Po&amp;rquê</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">e mais {count}</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} de {listed} linhas, {time}.</translation>
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
        <translation type="unfinished">Ca&amp;rregar a resposta…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">&amp;Fazer o pedido</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">&amp;Guardar o pedido num ficheiro…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">É criada uma chave que nunca sai deste cofre. O pedido vai para a sua organização, por correio eletrónico ou numa pen.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">Pedir de novo, com outro nome</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">Peça à sua organização, por telefone ou pessoalmente, a impressão digital dela. Inscreva só se for a mesma.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">Auditor e portátil</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">As auditorias podem ser preenchidas e finalizadas. Para as entregar é precisa uma inscrição: ela diz quem você é e quem as pode ler.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">Por ficheiro  1  Pedido</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">Por ficheiro  2  Resposta</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">Pedido de certificado (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Inscrito</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">Resposta de inscrição (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">É diferente: rejeitar</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">É a mesma: in&amp;screver</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">Carregar a resposta</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">Nome deste por&amp;tátil</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">Não inscrito</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">Pedido para {name}. Envie o ficheiro à sua organização.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Guardar o pedido</translation>
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
        <translation type="unfinished">O seu &amp;nome, tal como será certificado</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">A sua organização devolve um ficheiro. Contém o certificado deste portátil e para quem as auditorias são seladas.</translation>
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
        <translation type="unfinished">Acrescentar: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Ainda não há nada registado.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">Registadas: {count}</translation>
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
        <translation type="unfinished">Mover {entry} para baixo</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">Mover {entry} para cima</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Prima outra vez para remover</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Remover {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">Uma constatação só é encerrada quando alguém verificou que está corrigida.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">Uma rede de hotel ou de visitantes quer que inicie sessão primeiro: faça-o num navegador, ou use outra rede.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Uma versão mais recente deste programa criou este cofre.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">Uma parte do programa falta ou está danificada.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">Um código de recuperação tem {count} letras e algarismos, este tem {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">Uma nota tem no máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">Em {host} responde uma página web em vez do repositório central (estado {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">Para fixar outro resultado é preciso um motivo.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">Outro programa tem este cofre aberto (processo {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">Outro programa tem este cofre aberto.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">Recupere o ficheiro de uma cópia de segurança, ou sele a auditoria de novo: a auditoria não é tocada.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Verifique as maiúsculas e o teclado e escreva-a outra vez, ou use o código de recuperação.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">Verifique que não está protegida contra escrita, ou use outra.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">Verifique que o cartão ou a pen está ligado e escolha a pasta de novo.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">Verifique que o cartão ou a pen ainda está ligado e escolha o ficheiro de novo.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">Verifique as permissões da pasta e que o disco está ligado, e tente de novo.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">Verifique também a data do portátil.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">Verifique a rede: uma rede de visitantes pode querer que inicie sessão primeiro.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">Verifique a hora.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">Escolha uma foto JPEG, PNG ou HEIC; se for uma, copie-a de novo da câmara.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">Escolha um ficheiro WAV, FLAC, MP3, M4A, OGG, AMR ou AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Escolha um ficheiro.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">Escolha um dia posterior.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">Escolha um ficheiro MP4, MOV, WebM, MKV, AVI, 3GP ou MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Escolha uma pasta vazia, ou abra o cofre que ela contém.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">Escolha outro nome; nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">Escolha uma, de preferência com várias palavras.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">Escolha a pasta de um cofre, ou crie um novo.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">Feche-o primeiro lá e depois abra-o aqui.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">Compare-o com a folha impressa, grupo a grupo.</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">Copie-o de novo de onde foi feito.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">Copie a pasta do cofre para outro disco e continue aí.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">A cópia foi interrompida; não ficou na pen nenhum pacote a meio.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">Corrija a resposta.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">Entregue este pacote numa pen, ou peça novas definições à organização.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">Desenhe as caixas à mão; instale o programa de novo para recuperar as sugestões.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Termine a prática e faça isto no seu próprio cofre.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">Inscreva primeiro este portátil (Portátil e organização) e finalize depois a auditoria.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">Registe-o quando tiver sido pago e verificado.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Razoável: resiste algum tempo a um ladrão sem equipamento especial.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">Liberte espaço e sele a auditoria de novo; nada se perdeu.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">Liberte espaço nela, ou use outra, e copie de novo.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">Liberte espaço e faça-o de novo: tudo o que foi guardado antes ainda lá está.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">Instale a versão mais recente e abra o cofre com ela.</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">Instale o programa de novo: os seus cofres ficam como estão.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Pode ser lida e entregue, já não alterada.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">Resulta de outras respostas.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Deixe a pasta como está e copie-a; uma cópia de segurança da pasta substitui o que se perdeu.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">Faça uma cópia mais pequena, ou corte-o em partes, e acrescente isso.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">Faça um pedido de inscrição, envie-o à sua organização e carregue a resposta.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">Não está indicado aqui nenhum ficheiro nem pasta.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">Nada se perde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">Nada foi alterado. Desbloqueie o cofre e comece de novo.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">Abra a lista do que falta e complete-a.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">Abra a revisão: diga porque termina como está, ou complete o que está aberto.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">Reponha uma cópia de segurança (auditor vault restore --backup) ou tire o que for legível (auditor vault salvage), e continue aí.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">Ligue-a de novo (ou outra) e copie outra vez; a saída guarda o pacote.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">Ponha-os nas definições de proxy do sistema, use outra rede, ou use uma pen.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">Retire os caracteres de controlo; vêm ao copiar de outros programas.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">Guarde uma cópia mais pequena com o programa da câmara ou do telefone e acrescente essa.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">Guarde uma cópia mais pequena da foto e acrescente essa.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">Diga como foi verificado.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">Diga quantos trabalhadores são, não quem.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">Em {host} responde outra coisa que não um repositório central (estado {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Forte.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">Use uma pen formatada com exFAT ou NTFS, ou entregue pela rede.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">O montante não é um número.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">O montante não é superior a zero.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">A auditoria não pode ser finalizada: falta uma coisa.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">A auditoria não pode ser finalizada: faltam {count} coisas.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">A auditoria está finalizada.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">O pacote fica na saída.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">O repositório central em {host} responde demasiado devagar, ou não responde.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">Não é possível chegar ao repositório central em {host}.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">O prazo é anterior ao dia da constatação.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">O disco falhou enquanto se lia ou escrevia o cofre.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">O disco está cheio: o pacote não foi escrito.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">O disco está cheio; o que se ia guardar não foi guardado.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">Não é possível ler o ficheiro: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">O ficheiro é maior do que {count} MiB.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">O ficheiro não é um filme de um tipo conhecido aqui.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">O ficheiro não é um som de um tipo conhecido aqui.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">O ficheiro não é uma foto que se possa ler, ou está danificado.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">Não é possível ler a pasta: {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">A pasta não está vazia.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">O relógio do portátil está provavelmente errado: acerte a data e a hora e tente de novo.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">A saída guarda o pacote. Copie-o de novo quando quiser.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">A parte do programa que sugere rostos está danificada ou não funciona nesta máquina.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">A frase-passe está vazia.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">A frase está certa, mas os dados do cofre estão danificados.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">Não foi possível cifrar a foto.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">Não foi possível procurar códigos na imagem.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">A imagem tem mais de {count} milhões de píxeis.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">O programa da organização não indica nenhum endereço de entrega.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">O protocolo pede um motivo por escrito antes de esta auditoria ser finalizada.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">O proxy desta rede pede um nome e uma palavra-passe.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">O motivo tem mais de {count} caracteres.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">O código de recuperação tem um erro de escrita.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">O reembolso está no futuro.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">O ficheiro selado na saída falta ou não é o que foi selado.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">O servidor em {host} não prova ser o repositório central.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">A pen tem {count} bytes livres; o pacote precisa de {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">A pen está cheia; não ficou nela nenhum pacote a meio.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">A pen já não está lá, ou não se pode escrever nela.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">O sistema de ficheiros da pen (FAT) não suporta ficheiros de 4 GiB ou mais; este pacote tem {count} bytes.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">O sistema de ficheiros da pen não suporta um ficheiro tão grande.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">O sistema recusa ler ou escrever o cofre: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">O sistema recusa escrever na pen: {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">O texto contém o código de um trabalhador, que poderia ser reconhecido pelo que diz.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">A hora está no futuro.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">O cofre está bloqueado.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">O cofre está aberto só para leitura, porque está danificado: nada pode ser alterado.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">O trabalho foi interrompido, porque o cofre está a ser bloqueado.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">Esse nome contém caracteres que nenhum ficheiro pode ter.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">Já existe um ficheiro com este nome.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">Essa moeda não existe.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">Esta auditoria contém entrevistas que só uma organização pode ler depois de finais, e este portátil não está inscrito em nenhuma. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Esta pasta não contém nenhum cofre.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">Isto não é um ficheiro.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">Este é o cofre de prática: as pessoas são inventadas e nada dele é entregue.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">Este portátil não está inscrito em nenhuma organização, por isso ninguém poderia ler o pacote.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Esta frase-passe não abre o cofre.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">Este código é de outro cofre, ou um mais recente substituiu-o.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">Tente de novo quando houver ligação.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">Tente de novo, ou use outra rede.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Escreva uma frase-passe: várias palavras sem relação são fáceis de lembrar.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">Escreva-o de novo ou escolha o ficheiro ou a pasta.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">Escreva o nome, ou escolha.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">Escreva o que o código diz.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">Desbloqueie-o com a frase-passe.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">Use a folha mais recente deste cofre.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">Muito forte.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">Muito fraca: descobre-se logo.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">Fraca: descobre-se em horas.</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">Se a organização tem autoridades TLS próprias, este portátil tem de as ter recebido.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">Escreva porque é que o resultado pela regra não serve.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">Escreva as três letras da ISO 4217, como NPR ou USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">Uma foto de uma auditoria anterior</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Acrescentar um documento</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">Documento {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">Ficheiro {number} de {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">Vídeo {number} de {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Ir para lá</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">Ir para: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">Associar uma resposta</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">Associar a foto</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Nenhum.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">Foto a associar</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">Foto {number} de {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">Pergunta {question} de {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">Som {number} de {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">Retirar a associação {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">Retirar a associação</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">Que documento</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">Legenda do ficheiro {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">Ficheiro {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproduzir</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">acrescentado {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">Acrescentar ficheiros</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Acrescentar ficheiros…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Colar</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">Até {size} MiB cada um; são cifrados tal como estão.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">Acrescentar vídeos…</translation>
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
        <translation type="unfinished">Todas as constatações</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">Todos os formulários</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">Todas as perguntas</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Todos os estados</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">Todos os trabalhadores</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Constatação</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">Constatação {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulário</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">Ainda não examinadas ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada a ocultar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pergunta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar tudo</translation>
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
        <translation type="unfinished">Trabalhador</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">Um cargo no local, como a direção de pessoal.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Ação corretiva</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Prazo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Descrição</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">Vazio: o dia que o grau dá.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Provas</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">Constatado em</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grau</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">Como será verificado</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">Quantos trabalhadores são afetados, nunca quais.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">Trata-se de taxas que talvez tenham de ser reembolsadas</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">Ação preventiva</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Referências</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">Causa raiz</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Escala</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">Para que não volte a acontecer.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">A constatação não tem dia.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">Escreva o dia em que foi constatada.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">O que há a fazer</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">Em que se baseia. Fica na sua organização.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">O que foi encontrado</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">Quem responde por ela</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">Porquê outro dia que não o do grau</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">«{grade}» não dá nenhum dia.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">«{grade}» tem prazo até {day}. Outro dia exige um motivo.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">&amp;Guardar a constatação</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Tudo guardado</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">Trazida de {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">Definitiva: o que diz fica fixo</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Constatação {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Constatações de {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">Nem tudo da constatação pôde ser guardado: {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Ainda não guardada</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">Abra-a: o que escreveu está nos campos. Um texto nunca contém o código de um trabalhador.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">Prima outra vez para a retirar</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">Retirar a constatação</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">prazo {day}</translation>
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
        <translation type="unfinished">1 trabalhador</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">Alerta ativado</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">Extrato bancário visto</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Fechada</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">Código de conduta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmado</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">Feito tarde demais</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">Provas recebidas</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Sexta-feira</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">Convenção da OIT</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Em curso</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">A tempo</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">Voltou a ser examinado…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">Oculta ao local</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">Novo exame</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">Reunião realizada</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">Reunião dos envolvidos</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Não cumprido</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Segunda-feira</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">Lei nacional</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">Nada a fazer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Em aberto</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">Em atraso desde {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">Folha de salários vista</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">Recibo de salário visto</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Ativado</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">Recibo visto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Recusado</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">Revelado ao local</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">Relatório sobre o alerta</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">Relatório recebido</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Resolvido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">Em curso</translation>
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
        <translation type="unfinished">Parado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Domingo</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">A reunião realizou-se…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">O pagamento foi visto</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">O relatório já está…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">O local não é informado</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">O trabalhador confirmou-o</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Quinta-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Quarta-feira</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">como se verifica</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">a ação corretiva</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">o prazo</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">a descrição</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">as provas</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">o grau</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">os indicadores</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">o responsável</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">a ação preventiva</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">as referências</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">a causa raiz</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">o título</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} trabalhadores</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: visto no local</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">&amp;Acrescentar uma constatação</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolerância zero</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">Acrescentar uma constatação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">A constatação {number} está criada. Complete-a na sua página.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constatações</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">Constatações ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grau</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">Classificada por</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">Criar a constatação</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">Ainda nenhuma. Adote o que a avaliação propõe, ou acrescente uma à mão.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">Nenhuma. A auditoria é definitiva.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">Nada do que foi observado espera uma constatação.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">Há um alerta em vigor. O local não é informado.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">É proposto um alerta de tolerância zero.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Abrir tolerância zero</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">Propostas pela avaliação ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">Escala dos graus</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Adotar</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">Adotar: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">Este protocolo não tem constatações.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Título</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">O que foi constatado, numa linha. Nunca quem o disse.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">Há {count} alertas em vigor. O local não é informado.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">São propostos {count} alertas de tolerância zero.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">Todas as constatações</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">Ações corretivas</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">Próximos prazos</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">Prazo {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constatações</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Ainda nenhum.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Em atraso</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">Em atraso desde {day}: {finding}</translation>
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
        <translation type="unfinished">&amp;Iniciar o seguimento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">Auditoria de seguimento</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">Segue este protocolo: {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nome da &amp;auditoria</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, seguimento</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">Começa com a constatação que ficou aberta.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">Começa com as constatações que ficaram abertas.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">Começa com as {count} constatações que ficaram abertas.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">Nada ficou aberto: começa sem constatações.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">Ações trazidas ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Rascunho</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">Seguida por</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">Dá seguimento a</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">Nada ficou aberto.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">Assinada em {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{done} de {count} fechadas.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">Resposta: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">Opção: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">Encontrado: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">Nada encontrado neste formulário.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">Nota privada: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pergunta</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">Perguntas, opções, respostas e notas deste registo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">Procurar neste formulário</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">A procurar…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Secção</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">São mostrados os primeiros {count}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Concluído</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Seguinte</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">Próxima resposta em falta ({count})</translation>
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
        <translation type="unfinished">Prima outra vez para remover</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">Resposta em falta anterior</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Remover esta entrada</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">Uma imagem, um som ou um vídeo desta pergunta não veio com o formulário.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ouvir</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Ouvir: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">Nenhuma parte desta imagem é uma opção.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">Não é possível ler esta imagem do formulário.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">Ver o vídeo</translation>
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
        <translation type="unfinished">, {count} necessárias antes de finalizar</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} a corrigir</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">Secções do formulário</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count} em falta</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} a corrigir</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} a corrigir, {missing} em falta</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">Recuperar um cofre de uma exportação</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">Idioma do programa</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Praticar com pessoas inventadas</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">Voltar à parte do local</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">Por favor, devolva o portátil ao auditor</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">O que foi anotado e assinado aqui fica guardado.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Recolher</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">Recolher {group}</translation>
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
        <translation type="unfinished">{count} a corrigir</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Página de ajuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">Páginas de ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Teclas</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">Nenhuma página de ajuda tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Procurar na ajuda</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">O que fazem</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">Onde estava</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">Uma nova caixa no meio (B); as teclas de seta movem-na</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">Acrescentar uma caixa</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">Ficam quadrados grossos</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">Concluído: ocultar estas partes</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">Desenhar caixas</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Partes ocultas: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">Como se oculta</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">Já a examinei; passar à seguinte (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">Examiná-la de novo</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">A procurar rostos… Parar</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">Nenhum rosto encontrado. Ainda assim, verifique você mesmo.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">Não fica nada</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada a ocultar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">Recusar este</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">Remover a caixa</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">Guardar uma cópia dela…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardá-la sem cifra…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">Mostrar o que sai</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">Sugerir rostos</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">Sugestões: {count}. Veja cada uma delas.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">Aceitar todos</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">Não aceitar nenhum</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Aceitar este</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">A cópia como os relatórios a mostram; o original fica como está</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">O original nunca é alterado. Os relatórios mostram a cópia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Anular (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">O que sai, sem lugar, hora nem câmara. Ninguém protege o ficheiro.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">O que não pode ser visto</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">Escolha uma parte da imagem.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">Escolhido: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} As opções estão em baixo.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Porquê</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">Porquê {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">No local</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">Só segundo {code}</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Como conta</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">Não altera o resultado de nenhum trabalhador; o que a regra diz fica ao lado, também no relatório.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">Fixar outro estado para o local</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">O resultado deste trabalhador</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">O local: todas as fontes</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">De quem são as respostas</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">Porquê, por palavras suas. Não escreva nada que aponte para um trabalhador: este motivo não é selado. Nunca é impresso no relatório.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln deixa-o por decidir</numerusform>
            <numerusform>%Ln deixam-no por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>mais %Ln deixa algum por decidir</numerusform>
            <numerusform>mais %Ln deixam algum por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln de {all} entrevistados mostra pelo menos um</numerusform>
            <numerusform>%Ln de {all} entrevistados mostram pelo menos um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln de {all} entrevistados mostra-o</numerusform>
            <numerusform>%Ln de {all} entrevistados mostram-no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>a %Ln não foi perguntado</numerusform>
            <numerusform>a %Ln não foi perguntado</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">Um indício médio de uma penalidade ou da sua ameaça.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">Um indício médio de involuntariedade.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">Um indício forte de uma penalidade ou da sua ameaça.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">Um indício forte de involuntariedade.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">No local: entre {low} e {high} dos trabalhadores</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">No local: entre {low} e {high} de {all} trabalhadores</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">No local: {count} de {all} trabalhadores</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">Conta para: {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Saída do emprego</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Direção</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">Nenhum registo tem uma pergunta sobre este indicador.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">Ninguém foi entrevistado.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Nenhum observado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Não perguntado</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Não determinável</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">Não observado</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Observação</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">Observado</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">Basta uma resposta que o mostre. Senão, uma que não decide nada deixa-o por decidir. Senão, uma que foi dada dá-o por não observado.</translation>
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
        <translation type="unfinished">Recrutamento</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">Alguns dos registos estão selados: guarda-se aqui o que se apurou que dizem, e só a organização pode ler as respostas que o dizem.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">As fontes contradizem-se: {those}: sim; {others}: não</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">As entrevistas não têm nenhuma pergunta sobre isso.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Trabalho</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Trabalhadores</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">por decidir</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">não perguntado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">mais {count}, não perguntados</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">mais {count}, não observados</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">mais {count}: {unseen} não observados, {others} não perguntados</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, não perguntados</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, não observados</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} não observados, {others} não perguntados</translation>
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
        <translation type="unfinished">Acrescentar o indicador</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">Indicador a acrescentar</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Nenhum.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">Visto no local</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">Retirar: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">Retirar o indicador</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Trabalhadores</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: trabalhadores</translation>
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
            <numerusform>%Ln trabalha no local</numerusform>
            <numerusform>%Ln trabalham no local</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">&amp;Trabalhadores</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">Nenhuma entrevista foi iniciada.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">Não foram perguntados, ou não quiseram falar</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">Basta que uma fonte mostre um indicador para que ele esteja observado; nenhuma fonte pesa mais do que outra. Nos números do local, o superior conta quem o deixou por decidir; valem com 95&#xa0;% de confiança, e só se os entrevistados foram sorteados.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">A ler as respostas de todos os registos…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">Selado: não pode dizer porquê</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">As fontes contradizem-se: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">O protocolo desta auditoria regista respostas e não avalia nada.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">A examinar sem demora: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">Trabalhadores ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">o número de trabalhadores ainda não é conhecido</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} sem entrevista</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">Todos os indicadores</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">Todos os indicadores, mais {count} deles observados</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicadores</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">Ninguém foi entrevistado, e nada foi observado.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} observados, {undecided} por decidir; {interviewed} entrevistados, {declined} sem entrevista.</translation>
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
            <numerusform>%Ln já estava aqui e foi ignorado.</numerusform>
            <numerusform>%Ln já estavam aqui e foram ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">A cifrar {number} de {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">A cifrar…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Deixá-los de fora</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">A procurar fotos…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">Não admitidos: {names}, e mais {count}.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">Não admitidos: {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">Fotos e ficheiros a serem cifrados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">Tentar estes de novo</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>Você parou: %Ln foi deixado onde está.</numerusform>
            <numerusform>Você parou: %Ln foram deixados onde estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">uma imagem sem nome</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} de {count} estão no cofre.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">Algo precisa da sua atenção. É mostrado quando sair deste modo.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">A auditoria está finalizada: isto já não pode ser alterado.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">O cofre está aberto só para leitura.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">Uma nova caixa para ocultar algo, ou desenhar uma</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">Uma nota privada sobre a pergunta</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorias</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">Voltar do relógio, ou para onde se parou</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">Voltar ao ponto onde parou</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">Voltar para onde estava, e de novo para a frente</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">Escolher da primeira à nona resposta</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">Comparar com outra foto</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">Abaixo e acima na página, depois à seguinte</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">Continuar depois de o local devolver o portátil</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Ajuda sobre onde está, e estas teclas</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">Ocultar tudo de imediato atrás de um relógio</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">Entrar no modo de entrevista e sair dele</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portátil</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">Maior, menor, inteira, cada píxel</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">Maior, menor, à largura da página</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">Sair do pequeno formulário sem alterar</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">Bloquear o cofre</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">Procurar rostos</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">Mover uma opção que se ordena</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">Mover uma entrada para cima ou para baixo</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Nova auditoria</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">Caixa seguinte, outra forma de ocultar, remover a caixa</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Página seguinte do formulário</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">Só as fotos que ninguém examinou</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Página anterior</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">Colar uma imagem ou um ficheiro na sua pergunta</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">Pausar a entrevista</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">Foto anterior, foto seguinte</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Premir o botão, marcar a caixa</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">Imprimir o relatório</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Procurar em todas as auditorias</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">Procurar no formulário</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">Procurar no relatório</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Definições</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">Mostrar no quadro só o que outros podem ver</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">Mostrar a foto em grande</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Parar a entrevista e encaminhar</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">Todo o formulário numa folha, ou página a página</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">Esta foto está examinada</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">Ao controlo anterior</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">Ao controlo seguinte</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">Ao próximo ponto a corrigir ou responder, e de volta</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">Rodar a foto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Anular</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Cofre</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">&amp;Alterar a frase-passe…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Concluído</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">Um código de recuperação mais recente, não confirmado</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Uma frase-passe</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">Uma chave de custódia</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Alterá-la</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Alterar a frase-passe</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">É mostrado agora e nunca mais. Até você dizer que está em papel, o código anterior também abre o cofre.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">Já não abre o cofre.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">Deixar que abra o cofre</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">Deixar que {escrow} o abra</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">Deixar que {escrow} o abra…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">Criar um código novo</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">Novo código de &amp;recuperação…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">Novo código de recuperação</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">Retirar uma forma de entrar</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">Retirar: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Retirar…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Retirá-lo</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">O código que tem em papel já não abrirá nada assim que tiver o novo em papel.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">A chave de custódia já pode abrir este cofre.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">A partir daí o novo abre o cofre, o atual já não.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">O novo código de recuperação abre o cofre, o anterior já não.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">A frase-passe foi alterada.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">O código de recuperação, em papel</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">Dois códigos de recuperação abrem este cofre: o último novo não foi confirmado. Crie um código novo: assim que estiver em papel, os anteriores não abrem nada.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">O que abre este cofre</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">Quem tiver essa chave da sua organização poderá então abrir este cofre e ler tudo o que contém: para quando a frase-passe e o código de recuperação se perderem.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">O seu novo código de recuperação</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: a partir daí não abre nada.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, ou Esc duas vezes, oculta tudo de imediato atrás de um relógio. Volta-se com Ctrl+Shift+B, ou premindo a hora durante três segundos. Após dois minutos o cofre bloqueia-se por trás dele.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">Deixe a pessoa apontar para ele. Fica ao lado do seu; ambos podem ser mudados.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Nenhum falante nativo reviu ainda esta tradução.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">Que idioma lê a pessoa?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">O seu próprio idioma</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, tradução provisória</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Nenhum falante nativo reviu ainda esta tradução.</translation>
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
        <translation type="unfinished">Guardar uma cópia</translation>
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
        <translation type="unfinished">Todas as licenças</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} é software livre sob a Licença Apache 2.0. Assenta no trabalho de outros, que tem licenças próprias:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">A sua licença veio sem texto: {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licença</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licenças</translation>
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
        <translation type="unfinished">Este campo está cheio: cabem {most} caracteres. O resto ficou de fora.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">Ainda está a ser enviado um pacote</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">Progresso do pacote que está a ser enviado</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">Está selado para a sua organização e para isto não é precisa nenhuma chave. Desbloqueie o cofre para obter o recibo.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">Parar o envio</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln resposta não está guardada. Ainda está aqui.</numerusform>
            <numerusform>%Ln respostas não estão guardadas. Ainda estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">&amp;Guardar de novo e bloquear</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">A destruir o cofre…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">As suas chaves estão a ser sobrescritas.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">As suas chaves foram sobrescritas: ninguém pode lê-lo mais. Os seus ficheiros são removidos.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">Bloquear e perdê-las</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">A bloquear…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">Ainda não bloqueado</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">O que introduziu está a ser guardado.</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">Algo ainda não está guardado.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">O cofre é bloqueado antes da suspensão.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">&amp;Idioma do programa</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">&amp;Tamanho da letra</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">Te&amp;ma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Como o sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">Aspeto do programa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Esta tradução é um rascunho: nenhum falante nativo a reviu ainda. O que não está traduzido é mostrado em inglês.</translation>
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
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Seguinte</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">Em que ponto está a conversa</translation>
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
        <translation type="unfinished">Parar e encaminhar</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Para o que há a fazer agora. Tudo o que foi introduzido fica. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">Nenhuma resposta e nenhuma foto desta auditoria pode já ser alterada (registos: {records}, fotos: {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">A lista da qual se sorteou a amostra é apagada.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">Depois a auditoria pode ser selada e entregue. Agora nada é enviado.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">O que significa finalizar</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">O que dizem as constatações fica fixo. O seu estado, os reembolsos e os alertas continuam.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">O que os trabalhadores disseram é selado (registos: {count}): só {organisation} pode lê-lo ({readers}). Nenhuma frase-passe o abre aqui; os resultados ficam.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">O que os trabalhadores disseram tem de ser selado (registos: {count}), e este portátil ainda não pertence a nenhuma organização. Inscreva-o primeiro.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">&amp;Assinar e finalizar</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">Enquanto um destes pontos estiver aqui, a auditoria não pode ser finalizada.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">Complete isto primeiro</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">A percorrer toda a auditoria…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">Nada falta e nada está em aberto. Assine a auditoria.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Em aberto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisão</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">Isto não impede a assinatura. Se é suficiente, cabe a si julgar.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">nada impede a assinatura</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} em aberto</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} a completar primeiro</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} O protocolo pede um motivo por escrito para: {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: dia</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: hora</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: fuso horário</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">&amp;Passar à versão mais recente</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">Uma versão mais recente deste formulário</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">Respostas que mudam</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">Respostas que desaparecem com a sua pergunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">Aceito que desapareçam as fotos das perguntas que já não existem ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">Pode ser anulado no registo até a auditoria ser finalizada.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">Perguntas novas</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">As suas notas que já não se veem, porque a pergunta já não existe</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept} respostas ficam, {changed} mudam, {dropped} desaparecem.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">&amp;Entregar tudo</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">&amp;Pen…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">Copiar para uma pen, receber os recibos</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">Nada a entregar. Uma auditoria finalizada chega aqui quando você a sela.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">De&amp;finições</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">&amp;Abrir a entrevista</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">Uma dimensão é positiva com um indício de involuntariedade e um de penalidade, pelo menos um deles forte. Basta uma dimensão positiva.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Pela regra</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">Só pelo que foi observado: {least}. Se tudo o que ficou por decidir também fosse observado: {most}.</translation>
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
        <translation type="unfinished">Conta nas listas, para o local e no relatório; o que a regra diz fica ao lado.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">Fixar outro resultado para este trabalhador</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Esta entrevista está selada: guarda-se aqui o que se apurou que ela indica, não porquê. Só a organização pode ler as respostas.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">Quem não foi entrevistado não tem nenhum resultado que se possa fixar.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">Porquê, por palavras suas. O motivo é mantido tão secreto como as respostas, é selado com elas e nunca é impresso no relatório.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">involuntariedade: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">penalidade: {ids}</translation>
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
            <numerusform>%Ln que já não conta</numerusform>
            <numerusform>%Ln que já não contam</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">&amp;Motivo (necessário)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">&amp;Fixar isto</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">&amp;Retirar: que conte o resultado da regra</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Pela regra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motivo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Substituído</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">O juízo próprio do auditor</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">O motivo está selado.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">Isto conta: nada mais foi fixado.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retirado</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">o auditor</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, fixado {time} por {name}. {ended} {later}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">Voltar a {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">É impresso no relatório. Nem palavras nem código de um trabalhador.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">Um ponto está em aberto.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">Mostrar o que está em aberto</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">O protocolo pergunta por que a auditoria é terminada com algo em aberto: diga porquê.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">O que está em aberto</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">Por que é terminada como está: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">A sua organização lê-o. Só é impresso no relatório se o relatório mostrar todas as constatações. Nem palavras nem código de um trabalhador.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">A sua organização lê-o; não é impresso no relatório.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} pontos estão em aberto.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Ajustar à largura</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">Resultado anterior</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Maior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Resultado seguinte</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Página seguinte</translation>
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
        <translation type="unfinished">Procurar no relatório</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Menor</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Página inteira</translation>
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
        <translation type="unfinished">Todas as fotos</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">Ao lado da seguinte (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparar</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Maior (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">Mostrá-la inteira (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Menor (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">A foto seguinte (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">A foto anterior (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">Rodar para a esquerda (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">Rodar para a direita (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Inteira</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">Uma cópia fora do cofre não está cifrada: quem obtiver o ficheiro pode vê-la.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">Um desenho sobre uma foto</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">Um desenho sobre uma foto; a foto fica como foi tirada.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Legenda</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">Legenda da foto {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">Desenhar sobre ela</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">Ficheiro (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">Há partes dela ocultas</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">Há partes dela ocultas: uma cópia guardada não as contém.</translation>
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
        <translation type="unfinished">Prima outra vez para remover</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Guardar uma cópia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardá-la sem cifra…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">Tirada em {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Hora desconhecida</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">Sem as partes ocultas, a hora e o lugar.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Legenda</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">Constatação a que associar a foto</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Constatação {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Ir para a pergunta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Associar</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Hora desconhecida</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} por {height} píxeis</translation>
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
        <translation type="unfinished">Algumas das suas pastas não puderam ser lidas.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">Há mais de {count} fotos: escolha uma pasta menor para as outras.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">Não há fotos nesta pasta (JPEG, PNG, HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">Acrescentar fotos</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">Acrescentar fotos…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Câmara</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Desenhar</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">Desenhar aqui</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">De uma pasta…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Colar</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Fotos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">Mostrar mais ({count} não são mostradas)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Assinar</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">Assinar aqui</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">Como o cartão de uma câmara</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">Incorporar as fotos de um cartão ou de uma pasta</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">A área de transferência não contém imagem nem ficheiro: copie um primeiro.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Parte oculta {number} de {count}: {left}&#xa0;% a partir da esquerda, {top}&#xa0;% a partir de cima, {width}&#xa0;% de largura, {height}&#xa0;% de altura</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Partes ocultas: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Ainda não examinada</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Nada a ocultar</translation>
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
        <translation type="unfinished">Selado</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">Selada: só a organização pode vê-la</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Sugestão {number} de {count}: {left}&#xa0;% a partir da esquerda, {top}&#xa0;% a partir de cima, {width}&#xa0;% de largura, {height}&#xa0;% de altura</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">O ficheiro desapareceu.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">O ficheiro desta foto desapareceu do cofre</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">Não há pré-visualização desta foto</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Auditoria</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">Comparar duas</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">Examinar a seguinte</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">Examinar a seguinte (faltam {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">Nenhuma foto é assim. Mostre-as todas.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">Ainda não foi tirada nenhuma foto nesta auditoria.</translation>
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
        <translation type="unfinished">Esta foto está a ser decifrada…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">Imagem: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">Mostrá-la maior</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">Mostrá-la menor</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">Uma foto que foi tirada lá</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">Uma posição precisa de latitude e longitude.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">Precisão (m)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">Altitude (m)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">Perguntar a este portátil</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">A perguntar a este portátil onde está…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">Encontrado entretanto: {latitude}, {longitude}, com uma precisão de {accuracy} m.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">Encontrado entretanto: {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">De uma foto…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">A latitude é no máximo 90 graus, a longitude no máximo 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Fotos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">Prima outra vez para lhe perguntar</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">Aceitar esta posição</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">A foto não diz onde foi tirada. Escreva-o, ou escolha outra.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">O sistema pode perguntá-lo à internet, que então fica a saber deste lugar.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">Este portátil não sabe onde está. Escreva a posição, ou escolha uma foto que foi tirada lá.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">O que foi escrito fica como está.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln processo individual a verificar</numerusform>
            <numerusform>%Ln processos individuais a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln pessoa a entrevistar</numerusform>
            <numerusform>%Ln pessoas a entrevistar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln pessoa trabalha no local.</numerusform>
            <numerusform>%Ln pessoas trabalham no local.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">&amp;Alterar o plano…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">Processos indi&amp;viduais a verificar</translation>
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
        <translation type="unfinished">Não planeada</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">Ainda não planeada</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">Abrir o registo do &amp;local</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">Abrir o registo do local</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">Pessoas a en&amp;trevistar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plano</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">Planeada {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">Guardar o &amp;plano</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">Proporções</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">A auditoria é definitiva: a sua amostra não foi planeada aqui.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">O número de trabalhadores mudou</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">O método também tira uma amostra própria destes, e o registo do local não os conta: {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">O método não dá um número para tantos: combine-o com o cliente.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">O registo do local ainda não diz quantas pessoas lá trabalham. Responda primeiro a essa pergunta: dela vem o tamanho da amostra.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>O registo do local diz agora %Ln trabalhador: altere o plano e guarde-o de novo.</numerusform>
            <numerusform>O registo do local diz agora %Ln trabalhadores: altere o plano e guarde-o de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">A entrevistar</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">Onde há um ponto de interrogação, o registo do local ainda não o diz.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">Trabalham lá</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">sem número de processos individuais</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">ainda não se conhece</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">o número ainda tem de ser combinado com o cliente</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} é menos do que o método pede.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, para {headcount} trabalhadores: {interviews}; {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, à parte</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>Pelo menos %Ln entrevista selada não conta em nenhum estrato.</numerusform>
            <numerusform>Pelo menos %Ln entrevistas seladas não contam em nenhum estrato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Começar</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">Ações corretivas com prazo dentro de uma semana: {count}, a próxima em {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">Ações corretivas em atraso: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">Processos individuais: {checked} de {wanted} verificados</translation>
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
        <translation type="unfinished">Entrevistas: {heard} de {wanted}, faltam {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">Não iniciados, e podem ser omitidos: {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">Não resta nada a fazer. Reveja a auditoria e depois assine-a.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">Indicadores observados que ainda nenhuma constatação nomeia: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>Dos {drawn} sorteados, pelo menos %Ln ainda não foi entrevistado. Qual não se guarda em lado nenhum: revelaria quem disse o quê.</numerusform>
            <numerusform>Dos {drawn} sorteados, pelo menos %Ln ainda não foram entrevistados. Quais não se guarda em lado nenhum: revelaria quem disse o quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">Abrir as constatações</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">Abrir a amostra</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">Planear a amostra</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">A amostra ainda não está planeada.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Hoje, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>Muito poucos até agora: {strata}, e mais %Ln estrato.</numerusform>
            <numerusform>Muito poucos até agora: {strata}, e mais %Ln estratos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">Muito poucos até agora: {strata}.</translation>
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
        <translation type="unfinished">Fechar (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">Fechar o leitor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">Posição na gravação</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproduzir</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">O vídeo</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">Este portátil não consegue reproduzi-lo. Guarde uma cópia e abra-a com outro programa.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">Este portátil não consegue reproduzi-lo.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">Terminar e remover a prática</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">Prática: o local e as pessoas são inventados. Nada disto é entregue. Não escreva nada real.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">Prima outra vez: tudo desaparece</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">Prepara-se uma auditoria inventada. O seu próprio cofre não é tocado.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Prática</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">A prática está a ser preparada</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n dia após o recibo</numerusform>
            <numerusform>%n dias após o recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">Os ficheiros entregues conservam-se</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">Entregue a</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">A sua impressão digital</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organização</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">Selado para</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Definições</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">sem endereço, por pen</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">número {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">número {number}, de {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">até alguém os remover</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Não quis falar</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">Processos individuais verificados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Grupos</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>De %Ln entrevista de grupo selada não se guarda quantas pessoas participaram; não são contadas aqui.</numerusform>
            <numerusform>De %Ln entrevistas de grupo seladas não se guarda quantas pessoas participaram; não são contadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Um a um</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">Pessoas em grupos</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">Pessoas entrevistadas</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Até agora</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">A probabilidade de encontrar pelo menos um trabalhador afetado, se todos foram escolhidos ao acaso e dizem o que acontece:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">A entrevista não o pergunta.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">O que a amostra poderia detetar</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">suficiente</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} com todo o plano</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} com os entrevistados até agora</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} entrevistados cuja resposta não nomeia nenhum destes.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} entrevistados cuja entrevista selada já não o diz.</translation>
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
        <translation type="unfinished">Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">A &amp;nova frase-passe</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">A nova frase-passe &amp;outra vez</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">A nova frase é demasiado fraca. Acrescente algumas palavras sem relação entre si.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">As novas frases não são iguais. Escreva a segunda outra vez.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">A sua &amp;frase-passe atual, ou o código de recuperação</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">&amp;Instalar um protocolo…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">Um protocolo diz o que uma auditoria pergunta e como é julgada. Este portátil aceita os que a sua organização assinou. Uma auditoria continua com a versão com que foi iniciada.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">Traduções provisórias, não revistas: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">Formulários: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">Instalar um protocolo</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">Instalado: {title}, versão {version}, {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">Idiomas: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">Protocolo (*.auditor-protocol);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">Protocolos</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">e mais {count}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">vem com o programa</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">não assinado por ninguém</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">assinado por {organisation}</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">versão {version}, {by}</translation>
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
        <translation type="unfinished">Respostas dos registos do local</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">Associar esta resposta</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">Nenhum registo do local tem uma resposta que ainda não esteja associada.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">Só o que dizem os próprios registos do local, nunca um trabalhador.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">Procurar uma resposta</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">Procurar em perguntas, respostas e registos</translation>
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
        <translation type="unfinished">Apagar</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">Mais sobre esta pergunta</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">Retirar esta resposta</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">Esta resposta não pode estar certa.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">Esta pergunta precisa de uma resposta.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, precisa de uma resposta</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">A consultar o repositório central…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">Entregar agora mesmo assim</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">A entregar o pacote {place} de {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">A entregar…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">Não esperar</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">Retomar a fila</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">A ver se o certificado deste portátil tem de ser renovado…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">Pausar a fila</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">Progresso de toda a fila</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">A entrega terminou.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">A fila está em pausa. O que chegou fica lá.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">O prazo de conservação destes pacotes passou; os seus ficheiros selados foram removidos: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">O certificado deste portátil termina em breve e não pôde ser renovado: {why} A entrega continua; renove-o em Portátil.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">O certificado deste portátil foi renovado antes da entrega.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">Pode continuar a trabalhar e bloquear o cofre: o pacote que está a caminho continua. Fechar a janela para-o; nada se perde com isso, continua daí quando voltar a pedi-lo.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} Continua sozinha enquanto o cofre estiver aberto.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Auditorias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
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
        <translation type="unfinished">Bloquear o cofre (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Definições</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Cofre</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">Chegada ao local</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">Dia, hora e fuso horário do local: os seus dias contam-se nele.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">Dias de descanso no local</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">Constatações que o local não pode ver antes da revelação</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">Não se diz quando os auditores chegaram ao local.</translation>
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
        <translation type="unfinished">Ativar um alerta</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">Ativar o alerta</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">Basta a suspeita. O local não é informado antes de você revelar o alerta.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">Escreva o dia e a hora: o primeiro prazo conta a partir daí.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">O que dá motivo à suspeita. Necessário; não pode ser alterado depois.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">O que se suspeita</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">Um número de {low} a {high} em passos de {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">Um número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Ainda não respondido</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">Número para {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">Escreva um número.</translation>
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
        <translation type="unfinished">Mover para baixo</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Mover para baixo (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Mover para cima</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Mover para cima (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">Ainda não ordenado. Arraste, ou prima Alt com uma tecla de seta.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">Aceitar esta ordem</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">não ordenada: {choice}</translation>
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
        <translation type="unfinished">A ver o que está intacto…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">Só leitura: o cofre está danificado, nada pode ser alterado.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">Intactas: {whole} de {all} auditorias.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">e mais {count}</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {damaged} de {records} registos e {lost} de {photos} fotos estão danificados.</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">A ler os registos: {done} de {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">A ler os registos…</translation>
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
        <translation type="unfinished">&amp;Guardar o recibo…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Chegou</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Pacote</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">O seu certificado</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">Nenhuma impressora está configurada neste computador. Configure uma nas definições do sistema, ou guarde o recibo.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">Não verificado</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">Verificado agora mesmo</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">A verificar…</translation>
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
        <translation type="unfinished">Raiz da organização</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Guardar o recibo</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Assinado por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">A página está no serviço de impressão.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} assinou que todos os bytes do pacote {number} estão em segurança consigo. Foram verificados a assinatura, o certificado e a lista de certificados retirados da organização.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">Há uma versão mais recente deste formulário</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">Todos: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Ainda nenhum.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Mostrar mais {count}</translation>
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
        <translation type="unfinished">Um passo está a ser anulado neste momento.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">Responda de novo depois disso.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">Mova a entrada quando elas lá estiverem.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">Estão a ser incorporadas fotos neste momento.</translation>
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
        <translation type="unfinished">Idioma do formulário</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Nenhum falante nativo reviu ainda esta tradução.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">Uma pergunta de cada vez, para ser lida a dois ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Guardar de novo</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">Selado: só a organização pode lê-lo</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} de {questions} respondidas</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{answered} de {questions} respondidas  ·  {count} ainda necessárias</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{answered} de {questions} respondidas  ·  {count} a corrigir</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">Terminar e manter a gravação</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Nível do som</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">Microfone</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">Nenhum microfone está ligado. Ligue um, ou grave de outro modo e acrescente o ficheiro.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">Não se ouve nada: o microfone está silenciado?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">A gravar. Termina, e é guardada, quando se sai desta página ou o cofre se bloqueia.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">O microfone desapareceu. O que foi gravado até então está guardado.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">Tempo gravado</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">Acrescentar {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Não iniciado</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Não guardar</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Tenho-o em papel</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">Guarde o papel longe deste portátil: quem tiver ambos pode ler tudo.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Código de recuperação</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">Guardar uma folha para im&amp;primir…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Guardá-la sem cifra…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Guardar a folha de recuperação</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">Guardada sem cifra: {file}. Imprima-a e depois apague-a.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">A folha é um PDF sem cifra: quem obtiver o ficheiro tem o código. Guarde-a numa pen, imprima-a onde confie na impressora e depois apague-a. Não deve ficar neste portátil.</translation>
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
        <translation type="unfinished">Abre o cofre se esquecer a frase-passe. É mostrado agora e nunca mais.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">Anote o seu código de recuperação</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">Acrescentar uma referência</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Nenhum.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">Referência {number}: tipo</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">Referência {number}: texto</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">Retirar a referência {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">Retirar a referência</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Um lugar seguro para ficar</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Médico</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">Embaixada</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">Ajuda para crianças</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">Linha de apoio</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">Inspeção do trabalho</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">Aconselhamento jurídico</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Outra ajuda</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">O programa da organização não indica contactos para este local. Peça-os ao coordenador antes da primeira entrevista.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">O país do local ainda não é conhecido: aqui estão os contactos de todos os países.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Ajuda urgente</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Quem pode ajudar</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">Só para os seus olhos: em nenhum relatório, em nenhuma entrega; apagada quando a auditoria é finalizada.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">Só para os seus olhos: fica neste cofre, em nenhum relatório e em nenhuma entrega.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">Fotos desta pergunta</translation>
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
        <translation type="unfinished">São provas, entregues com as respostas. Peça licença antes de tirar uma.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">Nota privada ou foto ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">Nota privada ou foto sobre: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">&amp;Renovar agora</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">Foi pedida uma renovação; a sua resposta ainda não chegou.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">Pedir definições mais rece&amp;ntes</translation>
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
        <translation type="unfinished">Ficheiros da organização (*.json);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">Terminou em {end}. As auditorias podem ser preenchidas e seladas; para as entregar, peça à sua organização que convide este portátil de novo.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">Termina em {end}. A partir de {start} é renovado sozinho antes de uma entrega.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">Termina em {end}. Renove-o antes de seguir viagem.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">Carregar um ficheiro da sua organização</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">Carregar definições de um ficheiro…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">Carregar a resposta a ela…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">Os protocolos, destinatários e endereços vêm da sua organização, assinados. Definições mais recentes tomam o lugar destas; as mais antigas são recusadas.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">Renove-o</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">Pedido de renovação (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">Guardar o pedido de renovação</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">Guardar o pedido de renovação…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">Guardado: {file}. Entregue-o à sua organização.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">Definições do programa da organização</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">O repositório central está a ser consultado</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">O programa da organização também trabalha com estes, que não estão instalados: {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">Este portátil continua com o que chegou.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">Este portátil já tem as mais recentes.</translation>
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
        <translation type="unfinished">Montante</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Moeda</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">Como foi verificado</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entrevista</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">Não se diz quando foi pago.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">Manter o reembolso</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">Um pagamento a um trabalhador</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">Pago em</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">O código do trabalhador fica no cofre e no pacote.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">Escreva o dia.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">Quem o verificou</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">Acrescentar um reembolso…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">Taxas reembolsadas</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">Ocultar cada reembolso</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">Fica no histórico e já não conta.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">Ainda não foi verificado nenhum reembolso.</translation>
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
        <translation type="unfinished">Verificado até agora: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">O que estava errado?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quem o diz</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Retirá-lo</translation>
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
        <translation type="unfinished">Acrescentar: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">E mais {count}, a que o índice do formulário leva.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Ainda não há nada registado.</translation>
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
        <translation type="unfinished">Em que idioma o relatório é escrito; guardado com a auditoria.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Idioma do relatório</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">O relatório foi aprovado e assinado neste idioma.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">As palavras do relatório neste idioma são um rascunho: nenhum falante nativo as reviu. O relatório também o diz.</translation>
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
        <translation type="unfinished">Uma cópia guardada não está cifrada: quem obtiver o ficheiro pode lê-la. O que se entrega à sua organização já contém o relatório.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">Escolher uma impressora…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">Não imprimir</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">Em tons de &amp;cinzento</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">Mantê-lo no cofre</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">A criar o relatório…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">Nenhum ficheiro é escrito neste portátil, mas o serviço de impressão do sistema mantém as páginas sem cifra até serem impressas, e algumas impressoras e servidores de impressão mantêm-nas mais tempo. Use uma impressora que você ou a sua organização controlem, nunca a do local.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">Nenhuma impressora está configurada neste computador. Configure uma nas definições do sistema, ou guarde uma cópia e imprima-a noutro lugar.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">Imprimir o relatório (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">A imprimir…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">Guardar uma &amp;cópia…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">Guardar uma cópia sem cifra…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Guardar o relatório</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Guardado: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">As páginas estão no serviço de impressão.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">Este relatório não tem assinatura eletrónica: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">Uma assinatura não significa acordo com o relatório. Pode ser omitida.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">Voltar ao auditor</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">Não assina</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">Passar o portátil</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">É impresso no relatório.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">Nome do representante</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">Quando o local tiver devolvido o portátil, continua-se com {keys}, ou premindo o visto durante três segundos.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">Observações do local</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">Representante do local</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">Cargo no local</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">Mostra só esta parte, nada da auditoria</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">Assinatura do representante</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">Assina aqui</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">Assina no relatório impresso; deixa-se lá espaço</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">O que o local quer que fique escrito. É impresso no relatório.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">Porque não, nas palavras do local</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">Anote por que o representante não assina.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">Escreva o nome e o cargo do representante do local.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">&amp;Cópia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Cópia de segurança</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">Para um cofre em que algo está danificado. Os registos ficam como estavam então; os atuais são postos de lado, não apagados.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Voltar a uma cópia de segurança</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">Bloquear e restaurar</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">Pôr a cópia no lugar</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">Pôr esta cópia no lugar…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">O cofre é primeiro bloqueado; o que escreveu é guardado antes.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">O que foi introduzido depois de {backup} já não estará então no cofre. Os pacotes selados depois podem repetir números; o repositório central avisa.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, antes de uma atualização do programa</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>Falta ou está danificado %n ficheiro de fotos. Pode ter sido retirado depois da cópia.</numerusform>
            <numerusform>Faltam ou estão danificados %n ficheiros de fotos. Podem ter sido retirados depois da cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuar</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">É verificada antes de se mover o que quer que seja.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">A restaurar a cópia de segurança…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">A cópia de segurança está a ser restaurada</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">A cópia de segurança está no lugar</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">A cópia de segurança não foi restaurada</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">O que foi introduzido depois dela já não está no cofre. Os dados que lá estavam são mantidos ao lado, na pasta «quarantine».</translation>
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
        <translation type="unfinished">Constatações</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">Meio escrito</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">Não se calculou quantos devem ser entrevistados.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">Não tem prazo.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">O seu grau não é nenhum dos do protocolo.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Em falta</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">Nenhuma ação corretiva está anotada.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">Nenhuma amostra está planeada</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">Ninguém examinou uma foto: o relatório nomeia-a e não a mostra.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">Ninguém examinou {count} fotos: o relatório nomeia-as e não as mostra.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">Ninguém é nomeado para responder pela ação.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">Uma foto não diz nada do que mostra.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Em aberto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Fotos</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">Registos sem nenhuma resposta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Amostra</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">Algo do alerta está em atraso.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">Há algo num campo que ainda não é uma resposta. Perde-se quando a auditoria for definitiva.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">O alerta não está resolvido nem cancelado. Continua depois da assinatura.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">O registo foi iniciado e não contém nenhuma resposta.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">As regras propõem um alerta. Pode ser ativado até a auditoria ser definitiva.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">A amostra como um todo</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">A corrigir</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">O que as fotos mostram</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolerância zero</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} fotos não dizem nada do que mostram.</translation>
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
        <translation type="unfinished">Amostra</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 pessoa</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">Dias de auditor</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">Não podia vir sem ser vigiado</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Não quis falar</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">Já não trabalha lá</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">Processos individuais a verificar</translation>
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
        <translation type="unfinished">Se {share} dos trabalhadores fossem afetados ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">Sem língua comum, e sem intérprete</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">Não está hoje</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Um a um</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">Pessoas a entrevistar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Outra coisa</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">Toda a lista</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">Já se falou com esta pessoa</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">menos de 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">mais de 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">o método não diz</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} pessoas</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} com até {size} pessoas, {people} pessoas no total</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} ou mais</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} a {most}</translation>
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
        <translation type="unfinished">Menos {minus} por constatações: {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">Escreva quantos requisitos não têm constatação, segundo a sua classificação; daí resulta.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">aplicável</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">aplicável, menos {minus} por cada uma</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">conforme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">não conta</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: acima de {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: o resto</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} de {applicable} aplicáveis estão conformes: {share} de {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constatações</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Grau</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Como conta</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">Outros requisitos</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">Pontuação segundo {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: quantos outros requisitos</translation>
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
        <translation type="unfinished">Voltar à pergunta</translation>
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
        <translation type="unfinished">Prima outra vez para sair</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">Demore o tempo que for preciso. Tudo fica guardado.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">Agradeça à pessoa com amabilidade. Nada mais se pergunta, e nenhum motivo é preciso.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">Agradeça à pessoa. O que resta preencher é só para si.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Essa foi a última pergunta</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">A conversa termina aqui</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">Para o formulário</translation>
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
        <translation type="unfinished">Por decidir</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">Selado {time} para: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">Selado: só {who} pode lê-lo</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">As respostas e fotos deste registo saíram do cofre deste portátil quando a auditoria foi finalizada. Nenhuma frase-passe as abre aqui. São entregues com a auditoria.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">As respostas que estão por trás disto estão seladas com o registo.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">O código do registo, e nenhum resultado.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">O que se guarda aqui</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">a organização</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">Nenhuma opção se chama assim. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Nada se chama assim.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">Mostrar todas as opções</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Escreva para encontrar uma de {count}</translation>
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
        <translation type="unfinished">Pela regra</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">Motivo: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">Fixado pelo auditor</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">O auditor</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">O motivo está selado com a entrevista.</translation>
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
        <translation type="unfinished">No máximo, em kB por segundo</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">Os pacotes com um alerta de tolerância zero vão de imediato, seja que hora for</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">Segundo o sistema, esta ligação não é paga por volume.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">Segundo o sistema, esta ligação é paga por volume.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">Entregar também por ligações que se pagam por volume</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">Vazio: tão depressa quanto a linha permite. Vale sempre.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Horário</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">Como se entregam os pacotes</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Manter estas definições</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">Por exemplo 18:00-06:00, 12:00-13:00 pelo relógio deste portátil; vazio: a qualquer hora.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">O sistema não diz quanto custa esta ligação.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">Esperar também quando o sistema não sabe quanto custa uma ligação</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">Inscrição, programa e protocolos</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">Frase-passe, cópias e armazenamento</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">Definido noutro lugar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Definições</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">Quando, a que velocidade e por que ligações as auditorias são entregues</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">Voltar para onde estava antes de saltar</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">De novo para a frente</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">Todo o formulário</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">Todo o formulário numa folha</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln resposta está em falta ou por corrigir. Complete-a primeiro.</numerusform>
            <numerusform>%Ln respostas estão em falta ou por corrigir. Complete-as primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">&amp;Finalizar a auditoria</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nome</translation>
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
        <translation type="unfinished">Confirme a declaração.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscrever este portátil</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">A finalizar…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">Respondo por esta declaração</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">Se a janela for fechada agora, espera até isto estar feito.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">Mostrar o que falta</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Assinar</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Assinar e finalizar</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">Assinatura do local</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">A auditoria está finalizada.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">Os registos desta auditoria mostram o que vi e o que me foi dito, tanto quanto é do meu conhecimento.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">Com rato, caneta ou dedo. Se ficar vazio, há espaço para ela no relatório.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">Escreva o seu nome, cargo e lugar.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">A sua assinatura</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">Desenhá-la de novo</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">Não há nada desenhado.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">Há algo desenhado.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">Acrescentar ficheiros de som…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Gravar</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">Sons ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln registo que não o mostra</numerusform>
            <numerusform>%Ln registos que não o mostram</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(sem resposta)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">Nenhuma das suas perguntas foi feita.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Abrir o registo</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">Abrir o registo {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">Foto {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Selado: guarda-se aqui o que se apurou que este registo diz, não porquê. Só a organização pode ler as respostas.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">Por si só não mostra nada: abre o caminho a outras perguntas</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">sem legenda</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, pela regra {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">Fechar como verificada…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">Provas recebidas…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">Como foi verificado?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">Em curso…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">Manter o estado</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Nota, se houver</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">Abrir de novo…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">A constatação está agora: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">O plano tem prazo até {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">O local recusa…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">Qual é o motivo do local?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Quem o diz</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">Quem o verificou?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">Por que é aberta de novo?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">depois da assinatura</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">fechada numa auditoria de seguimento</translation>
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
        <translation type="unfinished">faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>falta cerca de %Ln hora</numerusform>
            <numerusform>faltam cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">falta cerca de uma hora</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">faltam cerca de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">falta menos de um minuto</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Prima outra vez para remover</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Remover esta entrada</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln resposta está em falta ou por corrigir.</numerusform>
            <numerusform>%Ln respostas estão em falta ou por corrigir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">Um rascunho até a auditoria ser finalizada.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">Depois disso já nada muda.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">Todos os registos estão completos.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">Tudo o que é preciso está lá.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">Seguimento</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">Daqui até à entrega</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">Abrir a saída</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Abrir o relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Relatório</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revisão</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">Rever a auditoria</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Selar e entregar</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">Sela a auditoria para que só a sua organização a possa ler.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Assinar</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Assinar e finalizar</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">Iniciar uma auditoria de seguimento</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">O cofre está aberto só para leitura.</translation>
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
        <translation type="unfinished">1  Escolha a pen</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  Copie para ela</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  Quando a pen voltar</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Outra pasta…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">O pacote {number} está entregue.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">Pacote {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">Pacote {place} de {count}: {done} de {size}. Deixe a pen ligada.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">A verificar os recibos…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Escolha a pen ou uma pasta</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">Entregar numa pen</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">Tudo o que espera: {count} pacotes, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">De um ficheiro…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Ver de novo</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">Nenhuma pen está ligada. Ligue uma e veja de novo.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">Nada espera entrega.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">Agora retire a pen em segurança: use «Ejetar» ou «Remover com segurança» no gestor de ficheiros do sistema e espere até ele o confirmar. O que está na pen está selado: quem a encontrar não o pode ler. Um pacote conta como entregue quando o seu recibo tiver voltado.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Saída</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">Progresso da cópia</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Recibos (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">Parar a cópia</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">Incorporar um recibo</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">O pacote está na pen, intacto e verificado.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">O repositório central escreve um recibo junto de cada pacote. Incorporado aqui, é verificado e torna o pacote entregue.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} pacotes estão na pen, intactos e verificados.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  protegida contra escrita</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  {free} livres</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Terminar a conversa mais cedo</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">Tudo o que foi introduzido fica.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Voltar atrás</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Terminar a conversa mais cedo</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">Tudo o que foi introduzido fica. Estava em «{page}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Voltar atrás</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Parar e encaminhar</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Para o que há a fazer agora. Tudo o que foi introduzido fica. ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n elemento não está intacto</numerusform>
            <numerusform>%n elementos não estão intactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cópias de segurança</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">Verificar também cada &amp;foto</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">&amp;Verificar o cofre</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">Livre neste disco</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">Em que ponto está a verificação</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">Resta pouco espaço neste disco</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">Fotos e ficheiros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Registos</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">Selado, entregue</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Selado, em espera</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">Parar a verificação</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Armazenamento</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">A verificação lê tudo e não altera nada. Com cada foto demora tanto como lê-las; o que introduzir entretanto espera até ela terminar.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">A verificação foi parada</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">O cofre</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">O cofre está intacto</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">e mais {count}</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>guardado %n dia após o recibo</numerusform>
            <numerusform>guardado %n dias após o recibo</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">guardados até alguém os remover</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, {count} no total</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">Um texto de {count} caracteres não cabe aqui: nada dele foi colado. Cabem no máximo {most}; cole uma parte.</translation>
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
        <translation type="unfinished">Agora</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Isto não é uma hora. Escreva horas e minutos, por exemplo 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">Um passo foi refeito.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">Refeito: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Não há nada a refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Não há nada a anular.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">Um passo foi anulado.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">Anulado: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Anular</translation>
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
        <translation type="unfinished">Criar um cofre novo</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">Abrir só para &amp;leitura</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">Abrir um cofre</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Abrir outro cofre…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">Ler o que está intacto; o cofre danificado não é alterado.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Demasiadas frases erradas. Próxima tentativa em&#xa0;{time}, ou use o código de recuperação.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Desbloqueie o seu cofre</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">&amp;Copiar para este portátil…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">Uma nova versão vem em ficheiros, também numa pen USB. O programa verifica se os seus autores os assinaram e se estão íntegros; a instalação é feita por si.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">Verificar uma at&amp;ualização…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">Verificar uma atualização</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">A verificar…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">Assinatura de uma atualização (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">Esta é a versão {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">Para a instalar, feche este programa e depois abra {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">Para a instalar, escreva num terminal: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Atualização</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">A versão {version}, assinada pelos autores do programa em {day}, está íntegra.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">A versão {version}, assinada em {day}, está íntegra. É a que tem.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">O que a verificação encontrou</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">Para onde copiar</translation>
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
        <translation type="unfinished">Oculta tudo de imediato (F12, ou Esc duas vezes)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Idiomas</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">Sair deste modo</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">Nada se pergunta por um momento ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pausa</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Prima outra vez para sair</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Guardar de novo</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">O idioma da pessoa e o seu</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">Para o próprio formulário, na mesma pergunta ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">Idioma do &amp;intérprete</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">&amp;Qual documento</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">Cópia para o local</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">Plano de ações corretivas, para assinar</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">Para um intérprete, antes das entrevistas: deveres e as palavras próprias do protocolo. Nada desta auditoria.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">Para o cliente, nunca para o local: contém alertas e constatações que o local ainda não conhece, e o que os trabalhadores disseram.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">Para o local: o que há a fazer, com linhas para preencher e assinar.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">Para o local: sem nada do que os trabalhadores disseram e sem o que o local ainda não deve saber.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">Cartão do intérprete</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">Grande: para boas impressoras</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">Sem segundo idioma</translation>
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
        <translation type="unfinished">Relatório para o cliente</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">Pequena: um ficheiro pequeno</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">&amp;Minutos sem teclado nem rato até bloquear</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">Como foi certificado para este portátil.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">De {least} a {most}. Bloqueia sempre quando o computador adormece.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">Consta nas constatações e assinaturas que escrever até estar inscrito.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">As definições deste cofre estão guardadas.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">Este cofre</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">O seu &amp;nome neste cofre</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Cofre</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frase-passe</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Código de &amp;recuperação</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Usar a frase-passe</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">Usar o código de recuperação</translation>
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
        <translation type="unfinished">Destruir o cofre</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">Destruir este cofre</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">As suas chaves são sobrescritas e depois os seus ficheiros são removidos. Depois disso nenhuma frase-passe, nenhum código e nenhuma cópia de segurança na pasta o abre. O que foi entregue, exportado ou guardado noutro lugar fica.</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">Prima outra vez: depois nada se pode ler</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">Escreva o nome da sua &amp;pasta: {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Tudo guardado</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">A escrever…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">A escrever… (guardado {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">Entregue, recibo verificado</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">A entregar…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Rascunho</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Tradução provisória</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">Finalizada</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">Finalizada: só leitura</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">Indicado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrompido</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Nenhum observado</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Não determinável</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Não guardado</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">Não guardado desde {time}</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potencial</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Só leitura</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Recusado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Guardado {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">A guardar…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">A guardar… (guardado {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Selado, em espera</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">Carregado, recibo ainda não chegou</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">À espera de entrega</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">pela regra: {computed}; alterado pelo auditor</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">hoje {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (pela regra: {computed}; alterado pelo auditor)</translation>
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
        <translation type="unfinished">O ano seguinte</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">O ano anterior</translation>
    </message>
</context>
</TS>
