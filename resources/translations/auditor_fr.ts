<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">Lu et confirmé</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Alerte {number} : {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">Annuler l’alerte</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">Annuler l’alerte…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">Confirmer l’alerte</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">Confirmer…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">Vide : maintenant.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">À partir de là, le site peut voir l’alerte, son motif et les constats qu’elle nomme. On ne peut pas revenir en arrière. Pensez d’abord aux travailleurs.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">Comment y a-t-il été remédié ?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">Son historique reste ; les constats qu’elle nomme ne sont plus retenus.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conserver</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">Ni de ces constats : {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Note, s’il y en a une</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">Déclenchée par {name}, {time}  ·  arrivée sur le site {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">Divulguer l’alerte au site</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">Divulguer au site…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">Résoudre l’alerte</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">Résoudre…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">Le site n’est pas informé : ni de cette alerte ni de son motif.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Ce qui est dû</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">Quand c’est arrivé</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">Qui l’a décidé, et pourquoi le site peut-il le savoir ?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Qui le dit</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">Pourquoi le soupçon est-il fondé ?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">Pourquoi le soupçon n’est-il pas fondé ?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">après la signature</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">fait {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what} : échéance {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">&amp;Déclencher une alerte…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 entretien y donne lieu</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">L’alerte {number} est déclenchée. Le site n’est pas informé.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Constats de {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">Aucune alerte n’a été déclenchée et les règles n’en proposent aucune. L’auditeur principal peut en déclencher une sur tout soupçon, tant que l’audit est un brouillon.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">Proposées par les règles</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">Déclencher : {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">Déclencher…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">Soupçon : {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolérance zéro</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">vu sur le site</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} entretiens y donnent lieu</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Alerte {number} : {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Ouvrir la tolérance zéro</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">Les règles proposent une alerte : {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolérance zéro</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what} : échéance {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">&amp;Indicateurs</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">&amp;Photos</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">&amp;Échantillon</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audits</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">D’autres re&amp;gardent</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">N’affiche que ce que d’autres peuvent voir ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">Rien trouvé pour « {query} ». Les entretiens scellés et l’identité des travailleurs ne sont pas parcourus.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">Lecture des modifications…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">Chercher dans les audits et réponses</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Afficher plus</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">&amp;Nouvel audit</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">&amp;Commencer l’audit</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 dossier</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">Par exemple : Confection Northgate, premier audit</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nom de l’&amp;audit</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Nouvel audit</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">Aucun audit pour l’instant. Commencez-en un quand vous savez quel site vous visiterez ; rien n’exige de réseau.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">Protocole</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Afficher plus</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">modifié {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} sur {questions} répondues</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} dossiers</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">&amp;Exporter tout le coffre…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">1 conservée</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">Exporter tout le coffre</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">Coffre exporté (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Une fois par jour, les dossiers sont sauvegardés, chiffrés, dans le coffre. Contre la perte du portable, seule une copie ailleurs aide : exportez tout le coffre sur une clé.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>Enregistré : {file}. Endommagé ou disparu auparavant, et absent de la copie : %Ln fichier.</numerusform>
            <numerusform>Enregistré : {file}. Endommagés ou disparus auparavant, et absents de la copie : %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} conservées</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, en tout {size} ; la plus récente, {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">Une image du code</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Appareil photo</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">D’une image…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">Tenez le code devant l’appareil photo</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">Aucun code trouvé dans l’image. Tapez ce qu’il indique.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Images (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">Plusieurs codes ont été trouvés. Lequel est-ce ?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">Le presse-papiers ne contient ni image ni texte.</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Complet</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">Complets : {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">Pour les auditeurs seulement</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Non commencé</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">Non commencés : {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Scellé</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">Scellés : {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">Les petits nombres sont omis</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">À corriger</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">À corriger : {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">En cours : {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">non indiqué</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form} : encore aucun, il en faut un</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form} : {finish} à terminer</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form} : {mend} à corriger</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form} : {mend} à corriger, {finish} à terminer</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">encore {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">{time} de retard</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n fichier manquait ou était endommagé lors de l’exportation ; le reste est intact.</numerusform>
            <numerusform>%n fichiers manquaient ou étaient endommagés lors de l’exportation ; le reste est intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">Le réc&amp;upérer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">&amp;Fichier de l’exportation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">Récupérer un coffre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Changer…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">Tout est extrait et en cours de vérification…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">Coffres exportés (*.tar);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">&amp;Dossier pour le coffre</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">Dossier pour le coffre</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">À partir du fichier dans lequel un coffre entier a été exporté. Tout ce qu’il contient est vérifié avant que le coffre ne soit dans son dossier.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">Où en est l’extraction du coffre</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">S’il est encore sur un autre portable, ne continuez qu’avec l’un des deux : chacun donnerait le même numéro à son prochain paquet, et le dépôt central refuse le second.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">Il est dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">L’opération a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">Le fichier de l’exportation</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">Le coffre est récupéré</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">{percent}&#xa0;% est extrait.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">Tout y est. En attente du reçu signé…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">On demande au dépôt central ce qu’il a déjà reçu…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">Copier sur une clé</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Corriger…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Transmettre</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">Premier de la file</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">Abandonner la transmission</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">Passe avant les autres. Seuls les paquets avec une alerte de tolérance zéro restent devant.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portable et organisation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">Progression de la transmission</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">Vraiment ? Appuyez encore une fois</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Reçu</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">Le sceller à nouveau</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">Urgent : alerte</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action} : paquet {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} Essayé {count} fois.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished">{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished">{weekday} {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Appareil photo</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">Fermer l’appareil photo</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">Reconnectez-le, ou continuez avec un autre.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">Connectez-en un, et il démarre tout seul ; ou prenez la photo autrement et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">Aucun appareil photo n’est connecté à ce portable.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Espace ou Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Prendre la photo</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">L’appareil photo n’est plus là ou ne donne pas d’image.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">L’appareil photo démarre…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">Utiliser cet appareil</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Ce que voit l’appareil photo</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">Les graphiques ne peuvent pas être dessinés sur cet ordinateur. Le tableau contient les mêmes nombres.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">Masquer le tableau</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">Afficher les nombres dans un tableau</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">Le graphique est en cours de dessin…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title} : afficher les nombres dans un tableau</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 mois de salaire</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Corridor</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">Coûts en mois de salaire</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">Coûts d’un travailleur</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">Coûts de l’emploi par rapport au salaire, par corridor</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">Coûts de l’emploi par rapport au salaire, selon les personnes interrogées</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">Chaque strate compte autant d’entretiens que prévu.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">Heures par semaine</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">Heures par semaine, selon la paie et la pointeuse</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">Heures par semaine, selon les personnes interrogées</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">Combien des personnes interrogées ont payé combien pour l’emploi.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">Combien des personnes interrogées travaillent combien de temps par semaine.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">Interrogés</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">Limite : {hours} heures normales</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">Limite : {hours} avec heures supplémentaires</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">Semaine la plus longue</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">Mois où quelqu’un a travaillé plus de {limit} heures en une semaine : {over} sur {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">Plus de {low} heures</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">Plus de {low} mois</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">Aucun coût ni salaire d’un corridor n’est encore connu.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">Aucun mois de paie n’a encore été examiné.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">Personne n’a encore dit combien de temps il travaille.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">Personne n’a encore dit ce qu’il a payé pour l’emploi.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">Non demandé, ou non dit : {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Rien</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">Un travailleur paie jusqu’à {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">Plus de {low}, jusqu’à {high} heures</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">Plus de {low}, jusqu’à {high} mois</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">Ont payé, et on ignore combien en mois de salaire : {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Prévu</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">Échantillon par strate</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">Scellé, non conservé : {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">Les petits nombres de personnes interrogées sont omis.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">Quelque chose</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">Strates avec moins d’entretiens que prévu : {short} sur {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">Strate</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">Les mois de paie qui ont été examinés.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">Le plan ne divise l’échantillon selon rien que demandent les entretiens.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">La même semaine selon la pointeuse</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">Jusqu’à {high} heures</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">Jusqu’à {high} mois</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">Semaine habituelle</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">heures par semaine</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">personnes interrogées</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">entretiens</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">mois de salaire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">prévu {wanted}, fait : non indiqué</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} sur {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} mois de salaire</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">Sur {all} qui l’ont dit, {over} travaillent plus de {limit} heures par semaine.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">Sur {all} qui l’ont dit, {paid} ont payé pour l’emploi.</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Graphiques</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">Les nombres qui pourraient désigner une personne sont omis, comme dans le rapport.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">Ces nombres sont exacts : ils pourraient permettre de reconnaître certaines personnes.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">Images plus grandes</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Écouter : {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">Images plus petites</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Regarder : {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">Aucun choisi</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">Afficher les {count}</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">N’afficher que ce qui est choisi</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Tapez pour en trouver un parmi {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count} choisis</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Trouvé : {count}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">&amp;Adresse du dépôt central</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">&amp;Inscrire par le réseau</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">Les quatre sont nécessaires.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">Certificats (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">Nom de ce &amp;portable, tel qu’il a été invité</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">Seules ces autorités comptent : {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">Le &amp;code</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">Les autorités du serveur</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Le dépôt central est interrogé</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">Le serveur a sa propre autorité…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">Avec un code, par le réseau</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">Votre no&amp;m, tel que vous avez été invité</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">Votre organisation vous a donné une adresse et un code de huit groupes. Le code vaut une seule fois et dit quelle organisation peut répondre.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Toutes les photos</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">Afficher les deux en entier (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">En entier</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">Zoomer les deux</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Constats</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">&amp;Sceller la correction</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolérance zéro</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">Le paquet {number} est scellé. Il attend sa transmission.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">Corriger un audit scellé</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Correction</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">Rien n’a été noté depuis. Une correction contiendrait la même chose, avec votre motif.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">En vigueur maintenant : paquet {number}, scellé {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">Seul un audit qui a été scellé peut être corrigé. Tant qu’il n’est pas définitif, il peut simplement être modifié.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progression du scellement</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">Les dossiers, les réponses, les photos, ce que disent les constats, la signature et le rapport. Ils ont été signés ; une erreur s’y corrige par un audit de suivi.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">Scellement : {done} sur {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">Scellement… Si la fenêtre est fermée maintenant, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Arrêter le scellement</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">Il n’est effacé nulle part. Le nouveau a son propre numéro et nomme celui qu’il remplace ; votre organisation voit les deux, ainsi que votre motif.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">Le statut des constats et des actions, les remboursements, les étapes des alertes. Notez-les d’abord ; une correction les contient tels qu’ils sont au moment où elle est scellée.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">Ce qui peut être modifié</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">Ce que devient l’ancien paquet</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">Ce qui reste tel quel</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">Pourquoi l’organisation doit utiliser le nouveau paquet. Ni paroles, ni nom, ni code d’un travailleur : cela reste pour toujours dans le journal.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">Noté depuis, et pas encore inclus : {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">changements de statut d’un constat : {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">remboursements : {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">étapes d’une alerte : {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count} caractères sur {most}</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Un de plus</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Horloge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">&amp;Créer le coffre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Changer…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">Créez votre coffre</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">Création du coffre…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">Tout ce que vous saisissez est chiffré dans ce dossier. Personne ne peut le lire sans votre phrase secrète, et personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">Dossier du coffre</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">Ouvrir un coffre existant</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">Phrase secrète, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Afficher ce que je tape</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Les deux phrases ne sont pas identiques. Tapez la seconde à nouveau.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Cette phrase est trop faible. Ajoutez quelques mots sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">Choisir un mois</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">Ce n’est pas une date. Tapez année, mois, jour, par exemple {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">Ce n’est pas un mois. Tapez année et mois, par exemple {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">Ce n’est pas une année. Tapez ses quatre chiffres, par exemple {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">Tapez la date grégorienne : le calendrier birman n’est pas calculé ici.</translation>
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
        <translation type="unfinished">AAAA-MM-JJ</translation>
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
        <translation type="unfinished">Il faut les deux : une date et une heure.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">Ce n’est pas une date. Tapez année, mois, jour, par exemple 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ce n’est pas une heure. Tapez heures et minutes, par exemple 14:30.</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">Heure de {question}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished">{date}, {time}</translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished">{moment} (à l’heure de {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">Le mois précédent</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">Le mois suivant</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">&amp;Sceller et transmettre</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">Le paquet {number} est scellé. Il se trouve dans les envois.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">Le paquet {number} a été refusé. Un nouveau prend sa place ; rien ne change dans l’audit.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscrire ce portable</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">Il contient une alerte de tolérance zéro, il passe donc avant les autres.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">Il est déjà scellé, comme paquet {number}. C’est celui-là qui part.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Portable et organisation</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Regarder à nouveau</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">Un paquet scellé : les dossiers ({records}), les photos ({photos}), les constats, le rapport et le journal de l’audit.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">Seul un audit finalisé peut être scellé. Signez-le d’abord.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Progression du scellement</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Sceller et transmettre</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">Sceller pour une c&amp;lé</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Scellement : {done} sur {size}. Si la fenêtre est fermée maintenant, il recommence.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Scellement… Vous pouvez continuer à travailler. Si la fenêtre est fermée maintenant, il recommence.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">Signé avec le certificat de ce portable, valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Arrêter le scellement</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">Ce portable n’est inscrit auprès d’aucune organisation, personne ne pourrait donc lire le paquet. Inscrivez-le d’abord ; l’audit reste tel quel.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">Le certificat de ce portable prend fin le {day}. Il est renouvelé juste avant la transmission.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">Le certificat de ce portable prend fin le {day}. Renouvelez-le sous Portable avant de sceller.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">Votre organisation n’indique aucune adresse : il voyage sur une clé.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">Seule {organisation} peut l’ouvrir : {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">Paquet {number}  ·  {size}  ·  scellé {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">Le paquet {number} a pris sa place.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">Abandonné</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrompu</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">Il reste ici. Si vous le reprenez, il recommence au premier octet.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">Son fichier scellé reste ici jusqu’au {day} ; l’audit et le reçu restent pour toujours.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">Son fichier scellé reste ici.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">Son fichier scellé a été supprimé le {day} ; l’audit et le reçu restent.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">En pause</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">Place {place} dans la file.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">Le dépôt central a tout reçu. Son reçu sera demandé avec la prochaine transmission.</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent} sur {size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent} sur {size}  ·  {percent}&#xa0;%  ·  {rate} par seconde</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent} sur {size}  ·  {percent}&#xa0;%  ·  {rate} par seconde  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{sent} sur {size} y sont déjà ; la suite part de là.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">Tout est sur la clé, intact et vérifié. Retirez-la maintenant en toute sécurité.</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">&amp;Tirer au sort</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">&amp;Liste des travailleurs</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">&amp;Nouvelle graine</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">Tirer au sort dans une liste</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">Un nouveau tirage remplace le tirage précédent, sa liste et qui a remplacé qui. Qu’il y a eu un nouveau tirage reste dans le journal de l’audit.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">Effacer la liste</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">Liste des travailleurs</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">Sur la liste</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">Un travailleur par ligne</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">Un travailleur par ligne. Une strate, comme une équipe, peut suivre après un point-virgule ou une tabulation. Jusqu’au tirage elle attend ici, chiffrée comme tout le reste, même quand le coffre se verrouille.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">Appuyez encore pour effacer</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">&amp;Graine</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">La liste reste dans ce coffre, chiffrée. Elle ne figure dans aucun rapport, aucune recherche ni aucun paquet, et elle est effacée quand l’audit est signé. Des numéros ou des initiales conviennent aussi bien que des noms.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">À tirer</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">À tirer : {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">Qui a la liste et la graine peut refaire le même tirage. Laissez la graine telle quelle, ou tapez-en une convenue devant d’autres.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} lignes</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Bleu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Effacer</translation>
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
        <translation type="unfinished">Ne pas conserver</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">Dessinez sur la photo. Elle reste telle quelle ; ceci devient une deuxième image.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">Se dessine à la souris, au stylet ou au doigt. À défaut, ajoutez plutôt une image.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Conserver</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">Stylo moyen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Rouge</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">Stylo épais</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">Stylo fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Blanc</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Jaune</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">Tirer à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Tiré au sort</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">Effacer la liste maintenant</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">Masquer &amp;qui ils sont</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">C’est le tirage numéro {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">Faire &amp;entrer le remplaçant suivant</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">N&amp;ote, effacée avec la liste</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">N&amp;uméro</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">Il ne reste aucun remplaçant : faites un nouveau tirage, ou notez que moins de personnes ont été interrogées.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">Appuyez encore : la liste disparaît pour toujours</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Graine</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">Afficher &amp;qui ils sont</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">Quelqu’un ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">Remplaçants, dans cet ordre ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">Remplacements</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">La liste est effacée ; les numéros restent.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">Le remplaçant suivant est le numéro {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">À interroger ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">Pou&amp;rquoi</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">et {count} de plus</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} lignes sur {listed}, {time}.</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} pour {replaced} : {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">C&amp;harger la réponse…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">Créer la &amp;demande</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">&amp;Enregistrer la demande dans un fichier…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">Une clé est créée, qui ne quitte jamais ce coffre. La demande va à votre organisation, par courriel ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">Demander à nouveau, sous un autre nom</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">Demandez à votre organisation, par téléphone ou en personne, son empreinte. N’inscrivez ce portable que si c’est la même.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">Auditeur et portable</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">Les audits peuvent être remplis et finalisés. Pour les transmettre, il faut une inscription : elle dit qui vous êtes et qui peut les lire.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">Par fichier  1  Demande</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">Par fichier  2  Réponse</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">Demande de certificat (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Inscrit</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">Réponse d’inscription (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">Elle diffère : rejeter</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">C’est la même : in&amp;scrire</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">Charger la réponse</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">Nom de ce porta&amp;ble</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">Non inscrit</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">Demandé pour {name}. Envoyez le fichier à votre organisation.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Enregistrer la demande</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Ce portable</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Valable</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">Votre &amp;nom, tel qu’il sera certifié</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">Votre organisation renvoie un fichier. Il contient le certificat de ce portable et pour qui les audits sont scellés.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">du {start} au {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Ajouter : {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">Saisies : {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entrée</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">Copier {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">Déplacer {entry} vers le bas</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">Déplacer {entry} vers le haut</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Appuyez encore pour retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Retirer {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">Un constat n’est clos que lorsque quelqu’un a vérifié qu’il est corrigé.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">Un réseau d’hôtel ou d’invités veut d’abord une connexion à son portail : faites-le dans un navigateur, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Une version plus récente de ce programme a créé ce coffre.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">Une partie du programme manque ou est endommagée.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">Un code de récupération a {count} lettres et chiffres, celui-ci en a {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">Une remarque a au plus {count} caractères.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">Une page web répond à {host} au lieu du dépôt central (état {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">Fixer un autre résultat demande un motif.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">Un autre programme a ce coffre ouvert (processus {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">Un autre programme a ce coffre ouvert.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">Reprenez le fichier d’une sauvegarde, ou scellez l’audit à nouveau : l’audit n’est pas touché.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Vérifiez les majuscules et le clavier et tapez-la à nouveau, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">Vérifiez qu’elle n’est pas protégée en écriture, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">Vérifiez que la carte ou la clé est branchée, puis choisissez à nouveau le dossier.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">Vérifiez que la carte ou la clé est toujours branchée, puis choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">Vérifiez les droits du dossier et que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">Vérifiez aussi la date du portable.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">Vérifiez le réseau : un réseau d’invités veut peut-être d’abord une connexion à son portail.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">Vérifiez l’heure.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">Choisissez une photo JPEG, PNG ou HEIC ; si c’en est une, copiez-la à nouveau depuis l’appareil.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">Choisissez un fichier WAV, FLAC, MP3, M4A, OGG, AMR ou AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">Choisissez un fichier MP4, MOV, WebM, MKV, AVI, 3GP ou MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Choisissez un dossier vide, ou ouvrez le coffre qu’il contient.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">Choisissez un autre nom ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">Choisissez-en une, de préférence de plusieurs mots.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">Choisissez le dossier d’un coffre, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">Fermez-le d’abord là-bas, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">Comparez-le avec la feuille imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">Copiez-le à nouveau depuis l’endroit où il a été fait.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">Copiez le dossier du coffre sur un autre disque et continuez là.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">La copie a été interrompue ; aucun demi-paquet n’est resté sur la clé.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">Corrigez la réponse.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">Transmettez ce paquet sur une clé, ou demandez de nouveaux réglages à l’organisation.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">Dessinez les cadres à la main ; réinstallez le programme pour retrouver les propositions.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Terminez l’exercice, puis faites ceci dans votre propre coffre.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">Inscrivez d’abord ce portable (Portable et organisation), puis finalisez l’audit.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">Saisissez-le quand il aura été payé et vérifié.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Correcte : résiste un temps à un voleur sans matériel spécial.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">Libérez de la place et scellez l’audit à nouveau ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">Libérez-y de la place, ou prenez-en une autre, et copiez à nouveau.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">Libérez de la place, puis recommencez : tout ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">Installez la version la plus récente et ouvrez le coffre avec elle.</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">Réinstallez le programme : vos coffres restent tels quels.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Il peut être lu et transmis, plus modifié.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">Cela découle d’autres réponses.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Laissez le dossier tel quel et copiez-le ; une sauvegarde du dossier remplace ce qui est perdu.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">Faites-en une copie plus petite, ou coupez-le en parties, et ajoutez cela.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">Faites une demande d’inscription, envoyez-la à votre organisation et chargez sa réponse.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">Aucun fichier ni dossier n’est indiqué ici.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">Rien n’a été modifié. Déverrouillez le coffre et recommencez.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">Ouvrez la liste de ce qui manque et complétez-la.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">Ouvrez la revue : dites pourquoi il est terminé tel quel, ou complétez ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">Remettez une sauvegarde (auditor vault restore --backup) ou sortez ce qui est lisible (auditor vault salvage), puis continuez là.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">Rebranchez-la (ou une autre) et copiez à nouveau ; les envois gardent le paquet.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">Mettez-les dans les réglages de proxy du système, utilisez un autre réseau, ou passez par une clé.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">Retirez les caractères de contrôle ; ils viennent de copies depuis d’autres programmes.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">Enregistrez-en une copie plus petite avec le programme de l’appareil photo ou du téléphone et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">Enregistrez une copie plus petite de la photo et ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">Dites comment cela a été vérifié.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">Dites combien de travailleurs sont concernés, pas qui.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">Autre chose qu’un dépôt central répond à {host} (état {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Forte.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">Prenez une clé formatée en exFAT ou NTFS, ou transmettez par le réseau.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">Le montant n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">Le montant n’est pas supérieur à zéro.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">L’audit ne peut pas être finalisé : il manque une chose.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">L’audit ne peut pas être finalisé : il manque {count} choses.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">L’audit est finalisé.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">Le paquet reste dans les envois.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">Le dépôt central à {host} répond trop lentement, ou pas du tout.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">Le dépôt central à {host} n’est pas joignable.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">L’échéance est antérieure au jour du constat.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">Le disque a eu une défaillance pendant la lecture ou l’écriture du coffre.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">Le disque est plein : le paquet n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">Le disque est plein ; ce qui devait être enregistré ne l’a pas été.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">Le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">Le fichier dépasse {count} Mio.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">Le fichier n’est pas un film d’un type connu ici.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">Le fichier n’est pas un son d’un type connu ici.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">Le fichier n’est pas une photo lisible, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">Le dossier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">Le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">L’horloge du portable est probablement fausse : réglez sa date et son heure, puis réessayez.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">Les envois gardent le paquet. Copiez-le à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">La partie du programme qui propose des visages est endommagée ou ne fonctionne pas sur cette machine.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">La phrase est juste, mais les données du coffre sont endommagées.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">La photo n’a pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">Les codes n’ont pas pu être cherchés dans l’image.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">L’image a plus de {count} millions de pixels.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">Le programme de l’organisation ne nomme aucune adresse de transmission.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">Le protocole demande un motif écrit avant de finaliser cet audit.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">Le proxy de ce réseau demande un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">Le motif dépasse {count} caractères.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">Le code de récupération contient une faute de frappe.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">Le remboursement est dans le futur.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">Le fichier scellé des envois manque ou n’est pas ce qui a été scellé.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">Le serveur à {host} ne prouve pas qu’il est le dépôt central.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">La clé a {count} octets libres ; le paquet en demande {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">La clé est pleine ; aucun demi-paquet n’y est resté.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">La clé n’est plus là, ou on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">Le système de fichiers de la clé (FAT) ne contient pas de fichier de 4 Gio ou plus ; ce paquet a {count} octets.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">Le système de fichiers de la clé ne peut pas contenir un fichier aussi grand.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">Le système refuse de lire ou d’écrire le coffre : {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">Le système refuse d’écrire sur la clé : {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">Le texte contient le code d’un travailleur, que l’on pourrait reconnaître à ce qu’il dit.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">L’heure est dans le futur.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">Le coffre est verrouillé.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">Le coffre est ouvert en lecture seule, car il est endommagé : rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">Le travail a été interrompu, car le coffre est en train de se verrouiller.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">Ce nom contient des caractères qu’aucun fichier ne peut avoir.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">Cette monnaie n’existe pas.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">Cet audit contient des entretiens que seule une organisation peut lire une fois finalisés, et ce portable n’est inscrit auprès d’aucune. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Ce dossier ne contient aucun coffre.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">Ceci n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">C’est le coffre d’exercice : ses personnes sont fictives et rien n’en est transmis.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">Ce portable n’est inscrit auprès d’aucune organisation, personne ne pourrait donc lire le paquet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Cette phrase secrète n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">Ce code est celui d’un autre coffre, ou un plus récent l’a remplacé.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">Réessayez quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">Réessayez, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Tapez une phrase secrète : plusieurs mots sans rapport sont faciles à retenir.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">Saisissez-le de nouveau, ou choisissez le fichier ou le dossier.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">Saisissez son nom, ou choisissez-le.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">Tapez ce que dit le code.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">Déverrouillez-le avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">Utilisez la feuille la plus récente de ce coffre.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">Très forte.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">Très faible : trouvée aussitôt.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">Faible : trouvée en quelques heures.</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">Si l’organisation a ses propres autorités TLS, ce portable doit les avoir reçues.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">Écrivez pourquoi le résultat selon la règle ne convient pas.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">Écrivez les trois lettres d’ISO 4217, comme NPR ou USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">Une photo d’un audit antérieur</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Ajouter un document</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">Document {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">Fichier {number} de {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">Vidéo {number} de {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Y aller</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">Aller à : {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">Lier une réponse</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">Lier la photo</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Aucun.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">Photo à lier</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">Photo {number} de {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">Question {question} de {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">Son {number} de {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">Retirer le lien {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">Retirer le lien</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">Quel document</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">Légende du fichier {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">Fichier {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">ajouté {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">Jusqu’à {size} Mio chacun ; ils sont chiffrés tels quels.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">Ajouter des vidéos…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">Vidéos ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">Tous les constats</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">Tous les formulaires</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">Toutes les questions</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Tous les états</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">Tous les travailleurs</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Constat</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">Constat {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">Pas encore examinées ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Rien à masquer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Tout afficher</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">Quelque chose est masqué</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Travailleur</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">Une fonction sur le site, comme responsable du personnel.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Action corrective</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">Vide : le jour que donne le niveau.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Preuves</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">Constaté le</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Niveau</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">Comment ce sera vérifié</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">Combien de travailleurs sont concernés, jamais lesquels.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">Il s’agit de frais qui devront peut-être être remboursés</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">Action préventive</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Références</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">Cause profonde</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Échelle</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">Pour que cela ne se reproduise pas.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">Le constat n’a pas de jour.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">Tapez le jour où il a été fait.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Ce qu’il faut faire</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">Ce sur quoi il repose. Cela reste dans votre organisation.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">Qui en répond</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">Pourquoi un autre jour que celui du niveau</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">« {grade} » ne donne pas de jour.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">« {grade} » a pour échéance le {day}. Un autre jour exige un motif.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">&amp;Enregistrer le constat</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Tout est enregistré</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">Repris de {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">Définitif : ce qu’il dit est fixé</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Constat {number} : {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Constats de {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">Tout n’a pas pu être conservé du constat : {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Pas encore enregistré</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">Ouvrez-le : ce que vous avez écrit est dans ses champs. Un texte ne contient jamais le code d’un travailleur.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">Appuyez encore pour le retirer</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">Retirer le constat</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">échéance {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">remboursé {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 travailleur</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">Alerte déclenchée</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">Relevé bancaire vu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Annulée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Clos</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">Code de conduite</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Confirmée</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">Fait trop tard</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">Preuves reçues</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Vendredi</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">Convention de l’OIT</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">À temps</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">Un nouvel examen a eu lieu…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">Caché au site</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">Nouvel examen</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">Réunion tenue</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">Réunion des personnes concernées</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Manquée</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Lundi</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">Droit national</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">Rien à faire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">En retard depuis le {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">Registre de paie vu</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">Bulletin de paie vu</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Déclenchée</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">Reçu vu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">Divulguée au site</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">Rapport sur l’alerte</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">Rapport reçu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Résolue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Samedi</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Norme</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Arrêté</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Dimanche</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">La réunion a eu lieu…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">Le paiement a été vu</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">Le rapport est là…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">Le site n’est pas informé</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">Le travailleur l’a confirmé</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Mercredi</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">comment on le vérifie</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">l’action corrective</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">l’échéance</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">la description</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">les preuves</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">le niveau</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">les indicateurs</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">le responsable</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">l’action préventive</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">les références</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">la cause profonde</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">le titre</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} travailleurs</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator} : vu sur le site</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">&amp;Ajouter un constat</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Tolérance zéro</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">Ajouter un constat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">Le constat {number} est créé. Complétez-le sur sa page.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">Constats ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Niveau</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">Classé selon</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">Créer le constat</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">Encore aucun. Reprenez ce que propose l’évaluation, ou ajoutez-en un à la main.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">Aucun. L’audit est définitif.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">Rien de ce qui a été observé n’attend un constat.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">Une alerte est en vigueur. Le site n’est pas informé.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">Une alerte de tolérance zéro est proposée.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Ouvrir la tolérance zéro</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">Proposés par l’évaluation ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">Échelle des niveaux</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">Reprendre : {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">Ce protocole n’a pas de constats.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">Ce qui a été constaté, en une ligne. Jamais qui l’a dit.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count} alertes sont en vigueur. Le site n’est pas informé.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">{count} alertes de tolérance zéro sont proposées.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">Tous les constats</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">Actions correctives</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">Prochaines échéances</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">Échéance {day} : {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Encore aucun.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">En retard</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">En retard depuis le {day} : {finding}</translation>
    </message>
    <message>
        <source>{day}: {finding}</source>
        <translation type="unfinished">{day} : {finding}</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Hidden: {what}</source>
        <translation type="unfinished">Masqué : {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">Affiché : {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">&amp;Commencer le suivi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">Audit de suivi</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">Il suit ce protocole : {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nom de l’&amp;audit</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, suivi</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">Il commence par le constat resté ouvert.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">Il commence par les constats restés ouverts.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">Il commence par les {count} constats restés ouverts.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">Rien n’est resté ouvert : il commence sans constats.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">Actions reprises ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Brouillon</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">Suivi par</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">Fait suite à</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">Rien n’est resté ouvert.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">Signé le {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{done} closes sur {count}.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">Réponse : {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">Choix : {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">Trouvé : {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">Rien trouvé dans ce formulaire.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">Remarque privée : {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">Questions, choix, réponses et remarques de ce dossier (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">Chercher dans ce formulaire</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Section</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">Réponse manquante suivante ({count})</translation>
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
        <translation type="unfinished">Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Appuyez encore pour retirer</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">Réponse manquante précédente</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Retirer cette entrée</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">Le formulaire est arrivé sans une image, un son ou une vidéo de cette question.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Écouter : {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">Aucune partie de cette image n’est un choix.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">Cette image du formulaire ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">Regarder la vidéo</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Regarder : {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, {count} nécessaires avant de finaliser</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} à corriger</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">Sections du formulaire</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} sur {questions} répondues</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count} manquantes</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} à corriger</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} à corriger, {missing} manquantes</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">Récupérer un coffre à partir d’une exportation</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">Langue du programme</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">S’exercer avec des personnes fictives</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">Retour à la partie du site</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">Veuillez rendre le portable à l’auditeur</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">Ce qui a été noté et signé ici est conservé.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Replier</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">Replier {group}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">Ouvrir {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} sur {questions} répondues</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} à corriger</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Page d’aide</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">Pages d’aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Touches</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">Aucune page d’aide ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Chercher dans l’aide</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Ce qu’elles font</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">Là où vous étiez</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">Un nouveau cadre au milieu (B) ; les touches fléchées le déplacent</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">Ajouter un cadre</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">Il reste de gros carrés</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">Terminé : masquer ces parties</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">Dessiner des cadres</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Parties masquées : {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">Comment c’est masqué</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">Je l’ai examinée ; à la suivante (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">L’examiner à nouveau</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">Recherche de visages… Arrêter</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">Aucun visage trouvé. Regardez quand même vous-même.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">Il ne reste rien</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Rien à masquer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">Refuser celui-ci</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">Retirer le cadre</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">En enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">L’enregistrer non chiffrée…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">Montrer ce qui sort</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">Suggérer des visages</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">Suggestions : {count}. Regardez chacune d’elles.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">Tout accepter</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">N’en accepter aucun</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Accepter celui-ci</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">La copie telle que les rapports la montrent ; l’original reste tel quel</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">L’original n’est jamais modifié. Les rapports montrent la copie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">Ce qui sort, sans lieu, heure ni appareil. Personne ne protège le fichier.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">Ce qui ne doit pas être vu</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">Choisissez une partie de l’image.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">Choisi : {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} Les choix sont ci-dessous.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pourquoi</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">Pourquoi {indicator} : {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">Sur le site</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">Selon {code} seul</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Comment cela compte</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">Cela ne change le résultat d’aucun travailleur ; ce que dit la règle reste à côté, aussi dans le rapport.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">Fixer un autre état pour le site</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">Le résultat de ce travailleur</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">Le site : toutes les sources</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">De qui sont les réponses</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">Pourquoi, dans vos propres mots. N’écrivez rien qui désigne un travailleur : ce motif n’est pas scellé. Il n’est jamais imprimé dans le rapport.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln ne le tranche pas</numerusform>
            <numerusform>%Ln ne le tranchent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>%Ln de plus en laisse un non tranché</numerusform>
            <numerusform>%Ln de plus en laissent un non tranché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln sur {all} personnes interrogées en montre au moins un</numerusform>
            <numerusform>%Ln sur {all} personnes interrogées en montrent au moins un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln sur {all} personnes interrogées le montre</numerusform>
            <numerusform>%Ln sur {all} personnes interrogées le montrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln n’a pas été interrogée à ce sujet</numerusform>
            <numerusform>%Ln n’ont pas été interrogées à ce sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">Un indice moyen d’une peine ou de sa menace.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">Un indice moyen de caractère involontaire.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">Un indice fort d’une peine ou de sa menace.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">Un indice fort de caractère involontaire.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">Sur le site : entre {low} et {high} des travailleurs</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">Sur le site : entre {low} et {high} des {all} travailleurs</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">Sur le site : {count} des {all} travailleurs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">Il compte pour : {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Départ</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Non tranché</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Direction</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">Aucun dossier n’a de question sur cet indicateur.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">Personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Aucun observé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Non demandé</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Non déterminable</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">Non observé</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Observation</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">Observé</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">Une réponse qui le montre suffit. Sinon, une réponse qui ne décide rien le laisse non tranché. Sinon, une réponse donnée le tient pour non observé.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Positif</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potentiel</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Recrutement</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">Certains des dossiers sont scellés : on conserve ici ce qu’ils ont été jugés dire, et seule l’organisation peut lire les réponses qui le disent.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">Les sources se contredisent : {those} : oui ; {others} : non</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">Les entretiens n’ont pas de question à ce sujet.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Travail</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Travailleurs</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">non tranché</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">non demandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">{count} de plus, non demandés</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">{count} de plus, non observés</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} de plus : {unseen} non observés, {others} non demandés</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, non demandés</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, non observés</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} : {unseen} non observés, {others} non demandés</translation>
    </message>
    <message>
        <source>{source}: {says}</source>
        <translation type="unfinished">{source} : {says}</translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add the indicator</source>
        <translation type="unfinished">Ajouter l’indicateur</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">Indicateur à ajouter</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Aucun.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">Vu sur le site</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">Retirer : {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">Retirer l’indicateur</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Travailleurs</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator} : travailleurs</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln personne interrogée</numerusform>
            <numerusform>%Ln personnes interrogées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln travaille sur le site</numerusform>
            <numerusform>%Ln travaillent sur le site</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">&amp;Travailleurs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">Aucun entretien n’a été commencé.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">Non interrogés, ou n’ont pas voulu parler</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">Il suffit qu’une source montre un indicateur pour qu’il soit observé ; aucune source ne pèse plus qu’une autre. Dans les nombres du site, le plus élevé compte ceux qui n’ont pas tranché ; ils valent avec une confiance de 95&#xa0;%, et seulement si les personnes interrogées ont été tirées au sort.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">Lecture des réponses de tous les dossiers…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">Scellé : ne peut pas dire pourquoi</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">Les sources se contredisent : {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">Le protocole de cet audit recueille des réponses et n’évalue rien.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">À examiner sans délai : {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">Travailleurs ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">l’effectif n’est pas encore connu</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} sans entretien</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">Tous les indicateurs</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">Tous les indicateurs, dont {count} autres observés</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">Personne n’a été interrogé, et rien n’a été observé.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} observés, {undecided} non tranchés ; {interviewed} personnes interrogées, {declined} sans entretien.</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entrée</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln était déjà ici et a été ignoré.</numerusform>
            <numerusform>%Ln étaient déjà ici et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">Chiffrement de {number} sur {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">Chiffrement…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Les laisser de côté</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">Recherche de photos…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">Non admis : {names}, et {count} de plus.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">Non admis : {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">Photos et fichiers en cours de chiffrement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">Réessayer ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>Vous l’avez arrêté : %Ln est resté là où il est.</numerusform>
            <numerusform>Vous l’avez arrêté : %Ln sont restés là où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">une image sans nom</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} sur {count} sont dans le coffre.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">Quelque chose demande votre attention. Cela s’affichera quand vous quitterez ce mode.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">L’audit est finalisé : ceci ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Le coffre n’est ouvert qu’en lecture.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">Un nouveau cadre pour masquer quelque chose, ou en dessiner un</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">Une remarque privée sur la question</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audits</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">Revenir de l’horloge, ou là où l’on s’est arrêté</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">Revenir là où vous vous êtes arrêté</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">Revenir où vous étiez, puis de nouveau en avant</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">Choisir de la première à la neuvième réponse</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">Comparer avec une autre photo</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">Bas et haut dans la page, puis page suivante</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">Continuer une fois que le site a rendu l’ordinateur</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Aide sur l’endroit où vous êtes, et ces touches</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">Tout masquer aussitôt derrière une horloge</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">Entrer dans le mode entretien et en sortir</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portable</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">Plus grand, plus petit, en entier, chaque pixel</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">Plus grand, plus petit, à la largeur de la page</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">Quitter le petit formulaire sans rien changer</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">Verrouiller le coffre</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">Chercher des visages</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">Déplacer un choix que l’on classe</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">Déplacer une entrée vers le haut ou le bas</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Nouvel audit</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">Cadre suivant, autre façon de masquer, retirer le cadre</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Page suivante du formulaire</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">Seulement les photos que personne n’a examinées</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Envois</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">Coller une image ou un fichier dans sa question</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">Suspendre l’entretien</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">Photo précédente, photo suivante</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Activer le bouton, cocher la case</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">Imprimer le rapport</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Chercher dans tous les audits</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">Chercher dans le formulaire</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">N’afficher sur le tableau que ce que d’autres peuvent voir</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">Afficher la photo en grand</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Arrêter l’entretien et orienter</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">Tout le formulaire sur une feuille, ou page par page</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">Cette photo est examinée</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">Au contrôle précédent</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">Au contrôle suivant</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">Au prochain point à corriger ou à répondre, et retour</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">Tourner la photo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Coffre</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Terminé</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">Un code de récupération plus récent, non confirmé</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Une phrase secrète</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">Une clé de séquestre</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">La changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Changer la phrase secrète</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">Il est affiché maintenant et plus jamais. Tant que vous n’avez pas dit qu’il est sur papier, le code précédent ouvre aussi le coffre.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">Il n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">Lui permettre d’ouvrir le coffre</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">Permettre à {escrow} de l’ouvrir</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">Permettre à {escrow} de l’ouvrir…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">Créer un nouveau code</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">Nouveau code de &amp;récupération…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">Nouveau code de récupération</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">Retirer un moyen d’entrer</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">Retirer : {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Retirer…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">Le code que vous avez sur papier n’ouvrira plus rien dès que vous aurez le nouveau sur papier.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">La clé de séquestre peut maintenant ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">Dès lors, le nouveau ouvre le coffre, l’actuel ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">Le nouveau code de récupération ouvre le coffre, le précédent ne l’ouvre plus.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">La phrase secrète a été changée.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">Le code de récupération, sur papier</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">Deux codes de récupération ouvrent ce coffre : le dernier nouveau n’a pas été confirmé. Créez un nouveau code : dès qu’il est sur papier, les précédents n’ouvrent plus rien.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">Ce qui ouvre ce coffre</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">Qui détient cette clé de votre organisation pourra alors ouvrir ce coffre et lire tout ce qu’il contient : pour le cas où la phrase secrète et le code de récupération sont perdus.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">Votre nouveau code de récupération</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way} : dès lors, cela n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, ou Esc deux fois, masque tout aussitôt derrière une horloge. Vous revenez avec Ctrl+Shift+B, ou en appuyant sur l’heure pendant trois secondes. Après deux minutes, le coffre se verrouille derrière elle.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">Laissez la personne la montrer du doigt. Elle s’affiche à côté de la vôtre ; les deux peuvent être changées.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Aucun locuteur natif n’a encore relu cette traduction.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">Quelle langue la personne lit-elle ?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">Votre propre langue</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, traduction provisoire</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Aucun locuteur natif n’a encore relu cette traduction.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">Photo (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">Toutes les licences</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} est un logiciel libre sous licence Apache 2.0. Il repose sur le travail d’autres personnes, qui a ses propres licences :</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">Sa licence est venue sans texte : {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Élément</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">Ce champ est plein : {most} caractères y tiennent. Le reste a été omis.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">Un paquet est encore en cours d’envoi</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">Avancement du paquet en cours d’envoi</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">Il est scellé pour votre organisation, et aucune clé n’est nécessaire pour cela. Déverrouillez le coffre pour recevoir son reçu.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">Arrêter l’envoi</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln réponse n’est pas enregistrée. Elle est encore ici.</numerusform>
            <numerusform>%Ln réponses ne sont pas enregistrées. Elles sont encore ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">&amp;Enregistrer à nouveau et verrouiller</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">Destruction du coffre…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">Ses clés sont en cours d’écrasement.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">Ses clés sont écrasées : plus personne ne peut le lire. Ses fichiers sont supprimés.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">Verrouiller et les perdre</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Verrouillage…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">Pas encore verrouillé</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">Ce que vous avez saisi est en cours d’enregistrement.</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">Quelque chose n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">Le coffre est verrouillé avant la mise en veille.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">&amp;Langue du programme</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">T&amp;hème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">Apparence du programme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Cette traduction est une ébauche : aucun locuteur natif ne l’a encore relue. Ce qui n’est pas traduit est affiché en anglais.</translation>
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
        <translation type="unfinished">&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">Où en est la conversation</translation>
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
        <translation type="unfinished">Arrêter et orienter</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Vers ce qu’il faut faire maintenant. Tout ce qui a été saisi reste. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">Aucune réponse ni aucune photo de cet audit ne peut plus être modifiée (dossiers : {records}, photos : {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">La liste dont l’échantillon a été tiré est effacée.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">L’audit peut ensuite être scellé et transmis. Rien n’est envoyé maintenant.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">Ce que signifie finaliser</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">Ce que disent les constats est fixé. Leur statut, les remboursements et les alertes continuent.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">Ce que les travailleurs ont dit est scellé (dossiers : {count}) : seule {organisation} peut le lire ({readers}). Aucune phrase secrète ne l’ouvre ici ; les résultats restent.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">Ce que les travailleurs ont dit doit être scellé (dossiers : {count}), et ce portable n’appartient encore à aucune organisation. Inscrivez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">&amp;Signer et finaliser</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">Tant que l’un de ces points figure ici, l’audit ne peut pas être finalisé.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">Complétez d’abord ceci</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">Examen de tout l’audit…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">Rien ne manque et rien n’est ouvert. Signez l’audit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revue</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">Cela n’empêche pas la signature. C’est à vous de juger si cela suffit.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">rien n’empêche la signature</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} ouverts</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} à compléter d’abord</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} Le protocole demande un motif écrit pour : {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name} : jour</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name} : heure</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name} : fuseau horaire</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">&amp;Passer à la version plus récente</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">Une version plus récente de ce formulaire</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">Réponses qui changent</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">Réponses qui disparaissent avec leur question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">J’accepte que disparaissent les photos des questions qui n’existent plus ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">Cela peut être annulé dans le dossier jusqu’à ce que l’audit soit finalisé.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">Nouvelles questions</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">Vos remarques qui ne se voient plus, car leur question n’existe plus</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title} : {kept} réponses restent, {changed} changent, {dropped} disparaissent.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">&amp;Tout transmettre</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">&amp;Clé…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">Copier sur une clé, reprendre les reçus</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">Rien à transmettre. Un audit finalisé arrive ici quand vous le scellez.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Envois</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">Ré&amp;glages</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">&amp;Ouvrir l’entretien</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">Une dimension est positive avec un indice de caractère involontaire et un indice de peine, l’un d’eux au moins étant fort. Une dimension positive suffit.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Selon la règle</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">Selon ce qui a été observé seulement : {least}. Si tout ce qui n’est pas tranché était aussi observé : {most}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indicateurs observés</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">Cela compte dans les listes, pour le site et dans le rapport ; ce que dit la règle reste à côté.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Non tranché</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">Fixer un autre résultat pour ce travailleur</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Cet entretien est scellé : on conserve ici ce qu’il a été jugé indiquer, pas pourquoi. Seule l’organisation peut lire les réponses.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">Qui n’a pas été interrogé n’a pas de résultat que l’on puisse fixer.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">Pourquoi, dans vos propres mots. Le motif est tenu aussi secret que les réponses, est scellé avec elles et n’est jamais imprimé dans le rapport.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">caractère involontaire : {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">peine : {ids}</translation>
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
            <numerusform>%Ln qui ne compte plus</numerusform>
            <numerusform>%Ln qui ne comptent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">&amp;Motif (nécessaire)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">&amp;Fixer ceci</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">&amp;Retirer : que le résultat de la règle compte</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Selon la règle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Remplacé</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">Le jugement propre de l’auditeur</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">Le motif est scellé.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">Ceci compte : rien d’autre n’a été fixé.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retiré</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">l’auditeur</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, fixé {time} par {name}. {ended} {later}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">Retour à {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">C’est imprimé dans le rapport. Ni paroles ni code d’un travailleur.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">Un point est ouvert.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">Montrer ce qui est ouvert</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">Le protocole demande pourquoi l’audit est terminé avec un point ouvert : dites pourquoi.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Ce qui est ouvert</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">Pourquoi il est terminé en l’état : {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">Votre organisation le lit. Ce n’est imprimé dans le rapport que si le rapport montre tous les constats. Ni paroles ni code d’un travailleur.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">Votre organisation le lit ; ce n’est pas imprimé dans le rapport.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} points sont ouverts.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">Résultat précédent</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Plus grand</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Résultat suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Page précédente</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">Chercher dans le rapport</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Plus petit</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Page entière</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">sur {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Trouvé : {count}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Toutes les photos</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">À côté de la suivante (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Comparer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Plus grand (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">L’afficher en entier (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Plus petit (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">La photo suivante (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">La photo précédente (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">Tourner à gauche (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">Tourner à droite (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">En entier</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">Une copie hors du coffre n’est pas chiffrée : qui obtient le fichier peut la voir.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">Un dessin sur une photo</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">Un dessin sur une photo ; la photo reste telle qu’elle a été prise.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Légende</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">Légende de la photo {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">Dessiner dessus</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">Fichier (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">Des parties en sont masquées</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">Des parties en sont masquées : une copie enregistrée ne les contient pas.</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">Photo (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">Photo {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Appuyez encore pour retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">L’enregistrer non chiffrée…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">Prise à {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Heure inconnue</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">Sans les parties masquées, l’heure ni le lieu.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Légende</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">Constat auquel lier la photo</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Constat {number} : {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Aller à la question</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Lier</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Heure inconnue</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} sur {height} pixels</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">Certains de ses dossiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">Il y a plus de {count} photos : choisissez un dossier plus petit pour les autres.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">Il n’y a pas de photos dans ce dossier (JPEG, PNG, HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">Ajouter des photos</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">Ajouter des photos…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Appareil photo</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Dessiner</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">Dessiner ici</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">D’un dossier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">Afficher plus ({count} ne sont pas affichées)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">Signer ici</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">Comme la carte d’un appareil photo</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">Reprendre les photos d’une carte ou d’un dossier</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">Le presse-papiers ne contient ni image ni fichier : copiez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Partie masquée {number} sur {count} : à {left}&#xa0;% de la gauche, {top}&#xa0;% du haut, {width}&#xa0;% de large, {height}&#xa0;% de haut</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Parties masquées : {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Pas encore examinée</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Rien à masquer</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">Parties masquées</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">Photo {number} : {name}. {place}. {state}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Scellé</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">Scellée : seule l’organisation peut la voir</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Suggestion {number} sur {count} : à {left}&#xa0;% de la gauche, {top}&#xa0;% du haut, {width}&#xa0;% de large, {height}&#xa0;% de haut</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">Le fichier a disparu.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">Le fichier de cette photo a disparu du coffre</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">Il n’y a pas d’aperçu de cette photo</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">En comparer deux</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">Examiner la suivante</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">Examiner la suivante (encore {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">Aucune photo ne correspond. Affichez-les toutes.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">Aucune photo n’a encore été prise dans cet audit.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Photos</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">Photos : {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} sur {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown} photos sur {all}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">Cette photo est en cours de déchiffrement…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">Image : {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">L’afficher en plus grand</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">L’afficher en plus petit</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">Une photo prise là-bas</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">Une position exige une latitude et une longitude.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">Précision (m)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">Altitude (m)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">Demander à ce portable</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">On demande à ce portable où il se trouve…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">Trouvé entre-temps : {latitude}, {longitude}, à {accuracy} m près.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">Trouvé entre-temps : {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">D’une photo…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Latitude</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">La latitude est d’au plus 90 degrés, la longitude d’au plus 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Longitude</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">Appuyez encore pour le lui demander</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">Accepter cette position</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">La photo ne dit pas où elle a été prise. Tapez-le, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">Le système peut le demander à internet, qui connaît alors ce lieu.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">Ce portable ne sait pas où il se trouve. Tapez la position, ou choisissez une photo prise là-bas.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">Ce qui a été tapé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln dossier du personnel à vérifier</numerusform>
            <numerusform>%Ln dossiers du personnel à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln personne à interroger</numerusform>
            <numerusform>%Ln personnes à interroger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln personne travaille sur le site.</numerusform>
            <numerusform>%Ln personnes travaillent sur le site.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">&amp;Changer le plan…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">Dossiers du personnel à &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Méthode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Méthode</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">Non planifié</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">Pas encore planifié</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">Ouvrir le dossier du &amp;site</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">Ouvrir le dossier du site</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">Personnes à in&amp;terroger</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">Planifié {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">Enregistrer le &amp;plan</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">Répartition</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">L’audit est définitif : son échantillon n’a pas été planifié ici.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">L’effectif a changé</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">La méthode prélève aussi un échantillon propre de ceux-ci, et le dossier du site ne les compte pas : {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">La méthode ne donne pas de nombre pour autant de personnes : convenez-en avec le client.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">Le dossier du site ne dit pas encore combien de personnes y travaillent. Répondez d’abord à cette question : la taille de l’échantillon en découle.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>Le dossier du site indique maintenant %Ln travailleur : changez le plan et enregistrez-le à nouveau.</numerusform>
            <numerusform>Le dossier du site indique maintenant %Ln travailleurs : changez le plan et enregistrez-le à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">À interroger</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">Là où il y a un point d’interrogation, le dossier du site ne le dit pas encore.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">Y travaillent</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">pas de nombre de dossiers du personnel</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">pas encore connu</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">le nombre reste à convenir avec le client</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count}, c’est moins que ce que demande la méthode.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, pour {headcount} travailleurs : {interviews} ; {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, à part</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>Au moins %Ln entretien scellé ne compte dans aucune strate.</numerusform>
            <numerusform>Au moins %Ln entretiens scellés ne comptent dans aucune strate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Commencer</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">Actions correctives à échéance dans la semaine : {count}, la prochaine le {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">Actions correctives en retard : {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">Dossiers du personnel : {checked} vérifiés sur {wanted}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">Entretiens : {heard} sur {wanted}, suffisants</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">Entretiens : {heard} sur {wanted}, encore {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">Non commencés, et facultatifs : {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">Il ne reste rien à faire. Passez l’audit en revue, puis signez-le.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">Indicateurs observés qu’aucun constat ne nomme encore : {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>Sur les {drawn} tirés au sort, au moins %Ln n’a pas encore été interrogé. Lequel n’est conservé nulle part : cela révélerait qui a dit quoi.</numerusform>
            <numerusform>Sur les {drawn} tirés au sort, au moins %Ln n’ont pas encore été interrogés. Lesquels n’est conservé nulle part : cela révélerait qui a dit quoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">Ouvrir les constats</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">Ouvrir l’échantillon</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">Planifier l’échantillon</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">L’échantillon n’est pas encore planifié.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Aujourd’hui, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>Trop peu jusqu’ici : {strata}, et %Ln strate de plus.</numerusform>
            <numerusform>Trop peu jusqu’ici : {strata}, et %Ln strates de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">Trop peu jusqu’ici : {strata}.</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {interviewed} sur {wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Fermer (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">Fermer le lecteur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">La vidéo</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">Ce portable ne peut pas la lire. Enregistrez une copie et ouvrez-la avec un autre programme.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">Ce portable ne peut pas le lire.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">Terminer et supprimer l’exercice</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">Exercice : le site et les personnes sont fictifs. Rien n’est transmis. N’écrivez rien de réel.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">Appuyez encore : tout disparaît</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">Re&amp;tour</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">Un audit fictif est en préparation. Votre propre coffre n’est pas touché.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Exercice</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">L’exercice est en préparation</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n jour après le reçu</numerusform>
            <numerusform>%n jours après le reçu</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">Les fichiers transmis restent</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">Transmis à</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">Son empreinte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">Scellé pour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">pas d’adresse, par clé</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">numéro {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">numéro {number}, du {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">jusqu’à ce que quelqu’un les supprime</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">N’a pas voulu parler</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">Dossiers du personnel vérifiés</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Groupes</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>Pour %Ln entretien de groupe scellé, le nombre de participants n’est pas conservé ; ils ne sont pas comptés ici.</numerusform>
            <numerusform>Pour %Ln entretiens de groupe scellés, le nombre de participants n’est pas conservé ; ils ne sont pas comptés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Un par un</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">Personnes en groupe</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">Personnes interrogées</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Jusqu’ici</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">La chance de rencontrer au moins un travailleur touché, si tous ont été choisis au hasard et disent ce qui se passe :</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">L’entretien ne le demande pas.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">Ce que l’échantillon pourrait détecter</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">suffisant</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} avec tout le plan</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} avec les personnes interrogées jusqu’ici</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} personnes interrogées dont la réponse ne nomme aucun de ceux-ci.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} personnes interrogées dont l’entretien scellé ne le dit plus.</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} sur {wanted}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Afficher ce que je tape</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">La &amp;nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">La nouvelle phrase &amp;encore une fois</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">La nouvelle phrase est trop faible. Ajoutez quelques mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Les nouvelles phrases ne sont pas identiques. Tapez la seconde à nouveau.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">Votre &amp;phrase secrète actuelle, ou le code de récupération</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">&amp;Installer un protocole…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">Un protocole dit ce qu’un audit demande et comment il est jugé. Ce portable accepte ceux que son organisation a signés. Un audit continue avec la version avec laquelle il a été commencé.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">Traductions provisoires, non relues : {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">Formulaires : {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">Installer un protocole</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">Installé : {title}, version {version}, {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">Langues : {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">Protocole (*.auditor-protocol);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">Protocoles</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">et {count} de plus</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">fourni avec le programme</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">non signé</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">signé par {organisation}</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">version {version}, {by}</translation>
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
        <translation type="unfinished">Réponses des dossiers du site</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">Lier cette réponse</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">Aucun dossier du site n’a de réponse qui ne soit pas encore liée.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">Seulement ce que disent les dossiers du site eux-mêmes, jamais un travailleur.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">Chercher une réponse</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">Chercher dans les questions, réponses et dossiers</translation>
    </message>
    <message>
        <source>{form}: {record}</source>
        <translation type="unfinished">{form} : {record}</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">Plus sur cette question</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">Retirer cette réponse</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">Cette réponse ne peut pas être juste.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">Cette question exige une réponse.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, exige une réponse</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">Interrogation du dépôt central…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">Transmettre quand même maintenant</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">Transmission du paquet {place} sur {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Transmission…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">Ne pas attendre</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">Reprendre la file</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">On regarde si le certificat de ce portable doit être renouvelé…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">Mettre la file en pause</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">Progression de toute la file</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">La transmission est terminée.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">La file est en pause. Ce qui est arrivé y reste.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">Le délai de conservation de ces paquets est passé ; leurs fichiers scellés ont été supprimés : {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">Le certificat de ce portable prend bientôt fin et n’a pas pu être renouvelé : {why} La transmission continue ; renouvelez-le sous Portable.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">Le certificat de ce portable a été renouvelé avant la transmission.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">Vous pouvez continuer à travailler et verrouiller le coffre : le paquet en route continue. Fermer la fenêtre l’arrête ; rien n’est perdu, il reprend de là quand vous le redemandez.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} Elle continue toute seule tant que le coffre est ouvert.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audits</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Portable</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Verrouiller</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">Verrouiller le coffre (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Envois</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Coffre</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">Arrivée sur le site</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">Jour, heure et fuseau horaire du site : ses jours sont comptés selon lui.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">Jours de repos sur le site</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">Constats que le site ne doit pas voir avant la divulgation</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">Il n’est pas dit quand les auditeurs sont arrivés sur le site.</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Auditeur principal</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">Déclencher une alerte</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">Déclencher l’alerte</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">Un soupçon suffit. Le site n’est pas informé avant que vous ne divulguiez l’alerte.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">Tapez le jour et l’heure : le premier délai court à partir de là.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">Ce qui donne lieu au soupçon. Nécessaire ; ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">Ce que l’on soupçonne</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">Un nombre de {low} à {high} par pas de {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">Un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Pas encore répondu</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">Nombre pour {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">Tapez un nombre.</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value} sur {most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Descendre (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Monter (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">Pas encore classé. Faites glisser, ou appuyez sur Alt avec une touche fléchée.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">Accepter cet ordre</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">non classé : {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">{ranked} classés sur {count}</translation>
    </message>
    <message>
        <source>{rank}: {choice}</source>
        <translation type="unfinished">{rank} : {choice}</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Looking at what is whole…</source>
        <translation type="unfinished">Examen de ce qui est intact…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">Lecture seule : le coffre est endommagé, rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">Intacts : {whole} audits sur {all}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">et {count} de plus</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title} : {damaged} dossiers sur {records} et {lost} photos sur {photos} sont endommagés.</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">Lecture des dossiers : {done} sur {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">Lecture des dossiers…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">&amp;Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Arrivé</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Paquet</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">Son certificat</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">Aucune imprimante n’est configurée sur cet ordinateur. Configurez-en une dans les réglages du système, ou enregistrez le reçu.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">Non vérifié</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Envois</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">Vérifié à l’instant</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">Vérification…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Reçu</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Reçus (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">Racine de l’organisation</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Signé par</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">La page est au service d’impression.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} a signé que tous les octets du paquet {number} sont en sécurité chez elle. La signature, le certificat et la liste des certificats retirés de l’organisation ont été vérifiés.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">Une version plus récente de ce formulaire existe</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">Tous : {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Encore aucun.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">En afficher {count} de plus</translation>
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
        <translation type="unfinished">Une étape est justement en cours d’annulation.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">Répondez à nouveau ensuite.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">Déplacez l’entrée une fois qu’elles sont là.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">Des photos sont justement en cours d’ajout.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">Mode entretien</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Langue du formulaire</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Aucun locuteur natif n’a encore relu cette traduction.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">Une question à la fois, à lire à deux ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Enregistrer à nouveau</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">Scellé : seule l’organisation peut le lire</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} sur {questions} répondues</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{answered} sur {questions} répondues  ·  {count} encore nécessaires</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{answered} sur {questions} répondues  ·  {count} à corriger</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">Terminer et conserver l’enregistrement</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Niveau du son</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">Microphone</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">Aucun microphone n’est connecté. Connectez-en un, ou enregistrez autrement et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">On n’entend rien : le microphone est-il coupé ?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">Enregistrement en cours. Il se termine, et il est conservé, quand on quitte cette page ou que le coffre se verrouille.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">Le microphone a disparu. Ce qui a été enregistré jusque-là est conservé.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">Durée enregistrée</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">Ajouter {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Non commencé</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Ne pas enregistrer</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Je l’ai sur papier</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">Gardez le papier loin de ce portable : qui a les deux peut tout lire.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Code de récupération</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">Enregistrer une feuille à im&amp;primer…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">L’enregistrer non chiffrée…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">Enregistrée, non chiffrée : {file}. Imprimez-la, puis supprimez-la.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">La feuille est un PDF non chiffré : qui obtient le fichier a le code. Enregistrez-la sur une clé, imprimez-la là où vous faites confiance à l’imprimante, puis supprimez-la. Elle ne doit pas rester sur ce portable.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuer</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">Il ouvre le coffre si vous oubliez la phrase secrète. Il est affiché maintenant et plus jamais.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">Notez votre code de récupération</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">Ajouter une référence</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Aucun.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">Référence {number} : type</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">Référence {number} : texte</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">Retirer la référence {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">Retirer la référence</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Un lieu sûr où loger</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Médecin</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">Ambassade</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">Aide aux enfants</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">Ligne d’écoute</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">Inspection du travail</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">Conseil juridique</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Autre aide</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">Le programme de l’organisation ne nomme aucun contact pour ce site. Demandez-les à son coordinateur avant le premier entretien.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">Le pays du site n’est pas encore connu : voici les contacts de tous les pays.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Aide urgente</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Qui peut aider</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">Pour vos yeux seulement : dans aucun rapport ni aucune transmission ; effacée quand l’audit est finalisé.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">Pour vos yeux seulement : elle reste dans ce coffre, dans aucun rapport ni aucune transmission.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">Photos pour cette question</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">Remarque privée</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">Remarque privée sur : {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">Ce sont des preuves, transmises avec les réponses. Demandez l’accord avant d’en prendre une.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">Remarque privée ou photo ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">Remarque privée ou photo sur : {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">&amp;Renouveler maintenant</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">Un renouvellement a été demandé ; sa réponse n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">Demander des réglages plus réce&amp;nts</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Certificat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Expiré</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">Fichiers de l’organisation (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">Il a pris fin le {end}. Les audits peuvent être remplis et scellés ; pour les transmettre, demandez à votre organisation d’inviter à nouveau ce portable.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">Il prend fin le {end}. À partir du {start}, il est renouvelé tout seul avant une transmission.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">Il prend fin le {end}. Renouvelez-le avant de poursuivre votre voyage.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">Charger un fichier de votre organisation</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">Charger des réglages d’un fichier…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">Charger sa réponse…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">Les protocoles, les destinataires et les adresses viennent de votre organisation, signés. Des réglages plus récents remplacent ceux-ci ; de plus anciens sont refusés.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">Renouvelez-le</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">Demande de renouvellement (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">Enregistrer la demande de renouvellement</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">Enregistrer la demande de renouvellement…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">Enregistré : {file}. Donnez-le à votre organisation.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">Réglages du programme de l’organisation</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Le dépôt central est interrogé</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">Le programme de l’organisation utilise aussi ceux-ci, qui ne sont pas installés : {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">Ce portable continue avec ce qui est arrivé.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">Ce portable a déjà les plus récents.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Valable</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Montant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Monnaie</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">Comment cela a été vérifié</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Entretien</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">Il n’est pas dit quand cela a été payé.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">Conserver le remboursement</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">Un paiement à un travailleur</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">Payé le</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">Le code du travailleur reste dans le coffre et dans le paquet.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">Tapez le jour.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">Qui l’a vérifié</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">Ajouter un remboursement…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">Frais remboursés</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">Masquer chaque remboursement</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">Il reste dans l’historique et ne compte plus.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">Aucun remboursement n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">Afficher chaque remboursement</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">Vérifié</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">Vérifié jusqu’ici : {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">Qu’est-ce qui était faux ?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Qui le dit</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Le retirer</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">Retirer {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">Retirer : {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retiré</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">Retirer…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Ajouter : {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">Et {count} de plus, auxquelles mène le plan du formulaire.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">Ouvrir {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entrée</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">La langue dans laquelle le rapport est écrit ; conservée avec l’audit.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Langue du rapport</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">Le rapport a été validé et signé dans cette langue.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">Les mots du rapport dans cette langue sont une ébauche : aucun locuteur natif ne les a relus. Le rapport le dit aussi.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">Im&amp;primer…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">Une copie enregistrée n’est pas chiffrée : qui obtient le fichier peut la lire. Ce qui est transmis à votre organisation contient déjà le rapport.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">Choisir une imprimante…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">Ne pas imprimer</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">En nuances de &amp;gris</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">Le garder dans le coffre</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">Création du rapport…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">Aucun fichier n’est écrit sur ce portable, mais le service d’impression du système garde les pages non chiffrées jusqu’à ce qu’elles soient imprimées, et certaines imprimantes et certains serveurs d’impression les gardent plus longtemps. Prenez une imprimante que vous ou votre organisation contrôlez, jamais celle du site.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">Aucune imprimante n’est configurée sur cet ordinateur. Configurez-en une dans les réglages du système, ou enregistrez une copie et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">Imprimer le rapport (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Impression…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">Enregistrer une copie non chiffrée…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Enregistré : {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">Les pages sont au service d’impression.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">Ce rapport ne porte pas de signature électronique : {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">Une signature ne vaut pas accord avec le rapport. Elle peut être omise.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">Retour à l’auditeur</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">Ne signe pas</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">Passer le portable</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">C’est imprimé dans le rapport.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">Nom du représentant</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">Quand le site a rendu le portable, vous continuez avec {keys}, ou en appuyant sur la coche pendant trois secondes.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">Remarques du site</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">Représentant du site</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">Fonction sur le site</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">N’affiche que cette partie, rien de l’audit</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">Signature du représentant</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">Signe ici</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">Signe sur le rapport imprimé ; une place y est laissée</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">Ce que le site veut voir noté. C’est imprimé dans le rapport.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">Pourquoi pas, selon les mots du site</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">Notez pourquoi le représentant ne signe pas.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">Écrivez le nom et la fonction du représentant du site.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Sauvegarde</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">Pour un coffre où quelque chose est endommagé. Les dossiers redeviennent tels qu’ils étaient alors ; les actuels sont mis de côté, pas effacés.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">Verrouiller et restaurer</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">Mettre la sauvegarde en place</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">Mettre cette sauvegarde en place…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">Le coffre est d’abord verrouillé ; ce que vous avez tapé est enregistré avant.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">Ce qui a été saisi après {backup} ne sera alors plus dans le coffre. Les paquets scellés ensuite peuvent répéter des numéros ; le dépôt central le signale.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, avant une mise à jour du programme</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n fichier de photo manque ou est endommagé. Il a pu être retiré après la sauvegarde.</numerusform>
            <numerusform>%n fichiers de photos manquent ou sont endommagés. Ils ont pu être retirés après la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Continuer</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">Elle est vérifiée avant que quoi que ce soit ne soit déplacé.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">La sauvegarde est en cours de restauration</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">La sauvegarde est en place</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">La sauvegarde n’a pas été restaurée</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">Ce qui a été saisi après elle n’est plus dans le coffre. Les données qui s’y trouvaient sont gardées à côté, dans le dossier « quarantine ».</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">Alerte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">À moitié écrit</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">Le nombre de personnes à interroger n’a pas été calculé.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">Il n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">Son niveau n’est aucun de ceux du protocole.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Manquant</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">Aucune action corrective n’est notée.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">Aucun échantillon n’est planifié</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">Personne n’a examiné une photo : le rapport la nomme et ne la montre pas.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">Personne n’a examiné {count} photos : le rapport les nomme et ne les montre pas.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">Personne n’est nommé pour répondre de l’action.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">Une photo ne dit rien de ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Photos</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">Dossiers sans aucune réponse</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Échantillon</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">Quelque chose de l’alerte est en retard.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">Il y a dans un champ quelque chose qui n’est pas encore une réponse. C’est perdu quand l’audit est définitif.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">L’alerte n’est ni résolue ni annulée. Elle continue après la signature.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">Le dossier a été commencé et ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">Les règles proposent une alerte. Elle peut être déclenchée jusqu’à ce que l’audit soit définitif.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">L’échantillon dans son ensemble</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">À corriger</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">Ce que montrent les photos</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tolérance zéro</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} photos ne disent rien de ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{found} interrogés sur {wanted}.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Échantillon</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 personne</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">Jours-auditeur</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">Ne pouvait pas venir sans être observé</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">N’a pas voulu parler</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">N’y travaille plus</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">Dossiers du personnel à vérifier</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Groupes</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">Heures d’entretiens</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">Si {share} des travailleurs étaient touchés ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">Pas de langue commune, et pas d’interprète</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">Absent aujourd’hui</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Un par un</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">Personnes à interroger</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Autre chose</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">Toute la liste</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">On lui a déjà parlé</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">moins de 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">plus de 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">la méthode ne le dit pas</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} personnes</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} de {size} personnes au plus, {people} personnes en tout</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} ou plus</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} à {most}</translation>
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
        <translation type="unfinished">Moins {minus} pour les constats : {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">Tapez combien d’exigences n’ont pas de constat, selon leur note ; le score en découle.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">applicable</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">applicable, {minus} de moins pour chacun</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">conforme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">non compté</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band} : au-dessus de {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band} : le reste</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} sur {applicable} applicables sont conformes : {share} sur {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Niveau</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Comment cela compte</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">Autres exigences</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">Score selon {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade} : combien d’autres exigences</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value} sur {whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Retour à la question</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Appuyez encore pour quitter</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">Prenez le temps qu’il faut. Tout est conservé.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">Remerciez chaleureusement la personne. Rien d’autre n’est demandé, et aucune raison n’est nécessaire.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">Remerciez la personne. Ce qui reste à remplir est pour vous seul.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">C’était la dernière question</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">La conversation se termine ici</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">Au formulaire</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indicateurs observés</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Non tranché</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">Scellé {time} pour : {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">Scellé : seule {who} peut le lire</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">Les réponses et les photos de ce dossier ont quitté le coffre de ce portable quand l’audit a été finalisé. Aucune phrase secrète ne les ouvre ici. Elles sont transmises avec l’audit.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">Les réponses qui sont derrière sont scellées avec le dossier.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">Le code du dossier, et aucun résultat.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">Ce qui est conservé ici</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">l’organisation</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">Aucun choix ne porte ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">Afficher tous les choix</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Tapez pour en trouver un parmi {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Trouvé : {count}</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Selon la règle</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">Motif : {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">Fixé par l’auditeur</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">L’auditeur</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">Le motif est scellé avec l’entretien.</translation>
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
        <translation type="unfinished">Au plus, en ko par seconde</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">Les paquets avec une alerte de tolérance zéro partent aussitôt, quelle que soit l’heure</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">D’après le système, cette connexion n’est pas facturée au volume.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">D’après le système, cette connexion est facturée au volume.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">Transmettre aussi par les connexions facturées au volume</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">Vide : aussi vite que le permet la ligne. Vaut toujours.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Heures</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">Comment les paquets sont transmis</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Conserver ces réglages</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">Par exemple 18:00-06:00, 12:00-13:00 à l’horloge de ce portable ; vide : à toute heure.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">Le système ne dit pas ce que coûte cette connexion.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">Attendre aussi quand le système ne sait pas ce que coûte une connexion</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">Inscription, programme et protocoles</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">Phrase secrète, sauvegardes et stockage</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">Réglé ailleurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">Quand, à quelle vitesse et par quelles connexions les audits sont transmis</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">Revenir là d’où vous avez sauté</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">De nouveau en avant</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">Tout le formulaire</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">Tout le formulaire sur une feuille</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln réponse manque ou est à corriger. Complétez-la d’abord.</numerusform>
            <numerusform>%Ln réponses manquent ou sont à corriger. Complétez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">&amp;Finaliser l’audit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">Fon&amp;ction</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditeur</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">Confirmez la déclaration.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Inscrire ce portable</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">Finalisation…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">Je réponds de cette déclaration</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">Si la fenêtre est fermée maintenant, elle attend que ce soit fait.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">Montrer ce qui manque</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Signer et finaliser</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">Signature du site</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">L’audit est finalisé.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">Les dossiers de cet audit montrent ce que j’ai vu et ce que l’on m’a dit, au mieux de ma connaissance.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">À la souris, au stylet ou au doigt. Si le champ reste vide, une place est prévue dans le rapport.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">Écrivez votre nom, votre fonction et le lieu.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">Votre signature</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">La redessiner</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">Rien n’est dessiné.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">Quelque chose est dessiné.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">Ajouter des fichiers son…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Enregistrer</translation>
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
            <numerusform>%Ln dossier qui ne le montre pas</numerusform>
            <numerusform>%Ln dossiers qui ne le montrent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(pas de réponse)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">Aucune de ses questions n’a été posée.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">Ouvrir le dossier {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">Photo {number} : {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Scellé : on conserve ici ce que ce dossier a été jugé dire, pas pourquoi. Seule l’organisation peut lire les réponses.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">Ne montre rien en soi : elle ouvre la voie à d’autres questions</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">sans légende</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, selon la règle {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">Clore comme vérifié…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">Preuves reçues…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">Comment cela a-t-il été vérifié ?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">En cours…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">Conserver le statut</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Note, s’il y en a une</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">Rouvrir…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">Le constat est maintenant : {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">Le plan est dû le {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">Le site refuse…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">Quelle est la raison du site ?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Qui le dit</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">Qui l’a vérifié ?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">Pourquoi est-il rouvert ?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">après la signature</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">clos lors d’un audit de suivi</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">vérifié : {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">encore quelques secondes</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>encore environ %Ln heure</numerusform>
            <numerusform>encore environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>encore environ %Ln minute</numerusform>
            <numerusform>encore environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">encore environ une heure</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">encore environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">encore moins d’une minute</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Appuyez encore pour retirer</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Retirer cette entrée</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln réponse manque ou est à corriger.</numerusform>
            <numerusform>%Ln réponses manquent ou sont à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">Un brouillon jusqu’à ce que l’audit soit finalisé.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">Après cela, rien ne change plus.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">Tous les dossiers sont complets.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Transmettre</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">Tout le nécessaire est là.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">Suivi</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">D’ici à la transmission</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">Ouvrir les envois</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revue</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">Passer l’audit en revue</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Sceller et transmettre</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">Scelle l’audit pour que seule votre organisation puisse le lire.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Signer et finaliser</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">Commencer un audit de suivi</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Le coffre n’est ouvert qu’en lecture.</translation>
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
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">&amp;Reprendre les reçus</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  Choisissez la clé</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  Copiez dessus</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  Quand la clé revient</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Autre dossier…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">Le paquet {number} est transmis.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">Paquet {number}, {title} : {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">Paquet {place} sur {count} : {done} sur {size}. Laissez la clé branchée.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">Vérification des reçus…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Choisissez la clé ou un dossier</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">Transmettre sur une clé</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">Tout ce qui attend : {count} paquets, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">D’un fichier…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Regarder à nouveau</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">Aucune clé n’est branchée. Branchez-en une et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">Rien n’attend d’être transmis.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">Retirez maintenant la clé en toute sécurité : utilisez « Éjecter » ou « Retirer le périphérique en toute sécurité » dans le gestionnaire de fichiers du système et attendez qu’il le confirme. Ce qui est sur la clé est scellé : qui la trouve ne peut pas le lire. Un paquet compte comme transmis une fois son reçu revenu.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Envois</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">Progression de la copie</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Reçus (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">Arrêter la copie</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">Reprendre un reçu</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">Le paquet est sur la clé, intact et vérifié.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">Le dépôt central écrit un reçu à côté de chaque paquet. Repris ici, il est vérifié et le paquet compte alors comme transmis.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} paquets sont sur la clé, intacts et vérifiés.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  protégée en écriture</translation>
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
        <translation type="unfinished">Terminer la conversation plus tôt</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">Tout ce qui a été saisi reste.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Revenir</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Terminer la conversation plus tôt</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">Tout ce qui a été saisi reste. Vous étiez à « {page} ».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Revenir</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Arrêter et orienter</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Vers ce qu’il faut faire maintenant. Tout ce qui a été saisi reste. ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n élément n’est pas intact</numerusform>
            <numerusform>%n éléments ne sont pas intacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">Vérifier aussi chaque &amp;photo</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">&amp;Vérifier le coffre</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">Libre sur ce disque</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">Où en est la vérification</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">Il reste peu de place sur ce disque</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">Photos et fichiers</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Dossiers</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">Scellé, transmis</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Scellé, en attente</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">Arrêter la vérification</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Stockage</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">La vérification lit tout et ne modifie rien. Avec chaque photo, elle dure aussi longtemps que leur lecture ; ce que vous saisissez entre-temps attend qu’elle se termine.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">La vérification a été arrêtée</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">Le coffre</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">Le coffre est intact</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">et {count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>conservé %n jour après le reçu</numerusform>
            <numerusform>conservé %n jours après le reçu</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">conservés jusqu’à ce que quelqu’un les retire</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, {count} au total</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">Un texte de {count} caractères ne tient pas ici : rien n’en a été collé. Au plus {most} y tiennent ; collez-en une partie.</translation>
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
        <translation type="unfinished">Maintenant</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ce n’est pas une heure. Tapez heures et minutes, par exemple 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">Une étape a été rétablie.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">Rétabli : {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">Une étape a été annulée.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">Annulé : {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">Créer un nouveau coffre</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">Lire ce qui est intact ; le coffre endommagé n’est pas modifié.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Trop de phrases secrètes erronées. Prochain essai dans&#xa0;{time}, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Déverrouillez votre coffre</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">&amp;Copier sur cet ordinateur…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">Une nouvelle version arrive sous forme de fichiers, aussi sur une clé USB. Le programme vérifie que ses auteurs les ont signés et qu’ils sont intacts ; vous les installez vous-même.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">Vérifier une mise à jo&amp;ur…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">Vérifier une mise à jour</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Vérification…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">Signature d’une mise à jour (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">Ceci est la version {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">Pour l’installer, fermez ce programme, puis ouvrez {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">Pour l’installer, tapez dans un terminal : {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Mise à jour</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">La version {version}, signée par les auteurs du programme le {day}, est intacte.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">La version {version}, signée le {day}, est intacte. C’est celle que vous avez.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">Où la copier</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Masquer</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">Masque tout aussitôt (F12, ou Esc deux fois)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Langues</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">Quitter ce mode</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">Rien n’est demandé pendant un moment ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Appuyez encore pour quitter</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">La langue de la personne et la vôtre</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">Au formulaire lui-même, à la même question ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">Langue de l’&amp;interprète</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">&amp;Quel document</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">Copie pour le site</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">Plan d’actions correctives, à signer</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">Pour un interprète, avant les entretiens : ses devoirs et les mots propres au protocole. Rien de cet audit.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">Pour le client, jamais pour le site : il contient des alertes et des constats que le site ne connaît pas encore, et ce que des travailleurs ont dit.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">Pour le site : ce qui est à faire, avec des lignes à remplir et à signer.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">Pour le site : sans rien de ce que des travailleurs ont dit, et sans ce que le site ne doit pas encore savoir.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">Carte de l’interprète</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">Grande : pour de bonnes imprimantes</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">Pas de seconde langue</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normale</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">Ph&amp;otos</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">Rapport pour le client</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">Petite : un petit fichier</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">&amp;Minutes sans clavier ni souris avant verrouillage</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">Tel que certifié pour ce portable.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">De {least} à {most}. Il se verrouille toujours quand l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">Figure dans les constats et signatures que vous rédigez tant que vous n’êtes pas inscrit.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">Les réglages de ce coffre sont conservés.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">Ce coffre</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">Votre &amp;nom dans ce coffre</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Coffre</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Code de &amp;récupération</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">Utiliser le code de récupération</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Photos</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">Détruire le coffre</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">Détruire ce coffre</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">Ses clés sont écrasées, puis ses fichiers sont supprimés. Ensuite, aucune phrase secrète, aucun code ni aucune sauvegarde présente dans son dossier ne l’ouvre. Ce qui a été transmis, exporté ou enregistré ailleurs reste.</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">Appuyez encore : plus rien ne sera lisible ensuite</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">Tapez le nom de son &amp;dossier : {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Tout est enregistré</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">Saisie en cours…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">Saisie en cours… (enregistré {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">Transmis, reçu vérifié</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Transmission…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Brouillon</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Traduction provisoire</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">Finalisé</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">Finalisé : lecture seule</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">Indiqué</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Interrompu</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Aucun observé</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Non déterminable</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Non enregistré</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">Non enregistré depuis {time}</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potentiel</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Lecture seule</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Enregistré {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Enregistrement…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">Enregistrement… (enregistré {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Scellé, en attente</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">Envoyé, reçu pas encore arrivé</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">En attente de transmission</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">selon la règle : {computed} ; modifié par l’auditeur</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">aujourd’hui {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (selon la règle : {computed} ; modifié par l’auditeur)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">L’année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">L’année précédente</translation>
    </message>
</context>
</TS>
