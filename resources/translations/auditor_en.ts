<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
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
        <source>&amp;Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation>
            <numerusform>Saved: {file}. Damaged or gone before, and not in it: %Ln file.</numerusform>
            <numerusform>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation>
            <numerusform>%n file was gone or damaged when it was exported; the rest is whole.</numerusform>
            <numerusform>%n files were gone or damaged when it was exported; the rest is whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
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
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
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
    <message>
        <source>{date} ({gregorian})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTimeQuestion</name>
    <message>
        <source>Both are needed: a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
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
        <translation type="unfinished"></translation>
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
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
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
        <translation type="unfinished"></translation>
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
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
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
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {entry} up</source>
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
        <source>Remove {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished"></translation>
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
        <source>File {number} of {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
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
        <source>Sound {number} of {form}</source>
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
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {finding}</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>It begins with the findings that are left open.</source>
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
        <translation type="unfinished"></translation>
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
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
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
        <source>Previous missing answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch: {words}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation>
            <numerusform>%Ln leaves it open</numerusform>
            <numerusform>%Ln leave it open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation>
            <numerusform>%Ln more leaves one open</numerusform>
            <numerusform>%Ln more leave one open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation>
            <numerusform>%Ln of {all} interviewed shows at least one</numerusform>
            <numerusform>%Ln of {all} interviewed show at least one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation>
            <numerusform>%Ln of {all} interviewed shows it</numerusform>
            <numerusform>%Ln of {all} interviewed show it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation>
            <numerusform>%Ln was not asked</numerusform>
            <numerusform>%Ln were not asked</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>It counts for: {dimensions}.</source>
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
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished"></translation>
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
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
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
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation>
            <numerusform>%Ln interviewed</numerusform>
            <numerusform>%Ln interviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation>
            <numerusform>%Ln works at the site</numerusform>
            <numerusform>%Ln work at the site</numerusform>
        </translation>
    </message>
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
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
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
        <source>{count} without an interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation>
            <numerusform>%Ln was here already and was passed over.</numerusform>
            <numerusform>%Ln were here already and were passed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation>
            <numerusform>You stopped it: %Ln was left where it is.</numerusform>
            <numerusform>You stopped it: %Ln were left where they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
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
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation>
            <numerusform>%Ln answer is not saved. It is still here.</numerusform>
            <numerusform>%Ln answers are not saved. They are still here.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LowerBar</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
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
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished"></translation>
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
        <source>Your remarks that are not seen any more, as their question is gone</source>
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
        <source>&amp;Stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%Ln that count no more</source>
        <translation>
            <numerusform>%Ln that counts no more</numerusform>
            <numerusform>%Ln that count no more</numerusform>
        </translation>
    </message>
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
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
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
        <source>Draw on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Ask this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a photo…</source>
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
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation>
            <numerusform>%Ln file to check</numerusform>
            <numerusform>%Ln files to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation>
            <numerusform>%Ln person to interview</numerusform>
            <numerusform>%Ln people to interview</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation>
            <numerusform>%Ln person works at the site.</numerusform>
            <numerusform>%Ln people work at the site.</numerusform>
        </translation>
    </message>
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
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation>
            <numerusform>The site&apos;s record says %Ln worker now: change the plan and save it again.</numerusform>
            <numerusform>The site&apos;s record says %Ln workers now: change the plan and save it again.</numerusform>
        </translation>
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
        <source>{count} is fewer than the method asks for.</source>
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
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation>
            <numerusform>At least %Ln sealed interview counts in no stratum.</numerusform>
            <numerusform>At least %Ln sealed interviews count in no stratum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation>
            <numerusform>Of the {drawn} who were drawn at least %Ln was not interviewed yet. Which one is kept nowhere: it would tell who said what.</numerusform>
            <numerusform>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation>
            <numerusform>Too few so far: {strata}, and %Ln more stratum.</numerusform>
            <numerusform>Too few so far: {strata}, and %Ln more strata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation>
            <numerusform>%n day after the receipt</numerusform>
            <numerusform>%n days after the receipt</numerusform>
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
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation>
            <numerusform>Of %Ln sealed group interview it is not kept how many people took part; they are not counted here.</numerusform>
            <numerusform>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Looking at what is whole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form} ({count})</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished"></translation>
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
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
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
        <translation type="unfinished"></translation>
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
        <source>Withdraw the entry of {amount} {currency}</source>
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
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
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
        <translation>
            <numerusform>%n file of a photo is gone or damaged. It may have been taken out after the backup was made.</numerusform>
            <numerusform>%n files of photos are gone or damaged. They may have been taken out after the backup was made.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
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
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
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
        <source>100&#xa0;%</source>
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
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
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
        <source>{number}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Less {minus} for findings: {value}.</source>
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
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the form</source>
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
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
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
    <name>SettingsCard</name>
    <message>
        <source>At most, in kB a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation>
            <numerusform>%Ln answer is missing or to be mended. Complete it first.</numerusform>
            <numerusform>%Ln answers are missing or to be mended. Complete them first.</numerusform>
        </translation>
    </message>
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
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
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
        <source>Sign-off of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation>
            <numerusform>%Ln record that does not show it</numerusform>
            <numerusform>%Ln records that do not show it</numerusform>
        </translation>
    </message>
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
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
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
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation>
            <numerusform>%Ln answer is missing or to be mended.</numerusform>
            <numerusform>%Ln answers are missing or to be mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
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
        <source>Deliver</source>
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
        <source>Review the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
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
        <source>{name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
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
        <translation>
            <numerusform>%n thing is not whole</numerusform>
            <numerusform>%n things are not whole</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation>
            <numerusform>kept for %n day after the receipt</numerusform>
            <numerusform>kept for %n days after the receipt</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeQuestion</name>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: {what}</source>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
