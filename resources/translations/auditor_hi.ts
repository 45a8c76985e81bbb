<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">पढ़ा और पुष्टि की</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">चेतावनी {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">चेतावनी रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">चेतावनी रद्द करें…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">चेतावनी की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">पुष्टि करें…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">खाली हो तो: अभी।</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">तब से स्थल चेतावनी, उसका आधार और उसमें बताए निष्कर्ष देख सकता है। इसे वापस नहीं लिया जा सकता। पहले कामगारों के बारे में सोचें।</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">इसे कैसे ठीक किया गया?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">इसका इतिहास रहता है; इसमें बताए निष्कर्ष अब रोके नहीं जाते।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">रखें</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">आधार</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">न ही इन निष्कर्षों के बारे में: {numbers}।</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">टिप्पणी, यदि हो</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">{name} ने जारी की, {time}  ·  स्थल पर आगमन {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">चेतावनी स्थल को प्रकट करें</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">स्थल को प्रकट करें…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">चेतावनी का निपटारा करें</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">निपटारा करें…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">स्थल को नहीं बताया जाता: न इस चेतावनी के बारे में, न इसके आधार के बारे में।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">क्या हुआ</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">क्या कब तक करना है</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">कब हुआ</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">किसने तय किया, और स्थल को क्यों पता चल सकता है?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">कौन कहता है</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">संदेह क्यों सही है?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">संदेह क्यों सही नहीं है?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">हस्ताक्षर के बाद</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">हुआ {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: समय-सीमा {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">चेतावनी जारी करें (&amp;R)…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 साक्षात्कार से यह उठती है</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">चेतावनी {number} जारी हुई। स्थल को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit} के निष्कर्ष</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">कोई चेतावनी जारी नहीं हुई और नियम कोई प्रस्तावित नहीं करते। जब तक लेखापरीक्षा मसौदा है, मुख्य लेखापरीक्षक किसी भी संदेह पर चेतावनी जारी कर सकता है।</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">नियमों द्वारा प्रस्तावित</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">जारी करें: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">जारी करें…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">संदेह: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">शून्य सहनशीलता</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">स्थल पर देखा गया</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} साक्षात्कारों से यह उठती है</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">चेतावनी {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">खुली शून्य सहनशीलता</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">नियम एक चेतावनी प्रस्तावित करते हैं: {types}।</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">शून्य सहनशीलता</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: समय-सीमा {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">निष्कर्ष (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">संकेतक (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">फ़ोटो (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">नमूना (&amp;S)</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">लेखापरीक्षाएँ</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">दूसरे देख रहे हैं (&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">केवल वही दिखाता है जो दूसरे देख सकते हैं ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">“{query}” के लिए कुछ नहीं मिला। सीलबंद साक्षात्कार और कामगारों की पहचान में खोज नहीं होती।</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">जो बदला है वह पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">लेखापरीक्षाओं और उत्तरों में खोजें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">खोज हो रही है…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">नई लेखापरीक्षा (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">लेखापरीक्षा शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 अभिलेख</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">लेखापरीक्षाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">जैसे: नॉर्थगेट गारमेंट्स, पहली लेखापरीक्षा</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">लेखापरीक्षा का नाम (&amp;A)</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">नई लेखापरीक्षा</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">अभी कोई लेखापरीक्षा नहीं है। जब पता हो कि किस स्थल पर जाना है, तब शुरू करें; किसी के लिए नेटवर्क नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">और दिखाएँ</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">बदला {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} अभिलेख</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">अभी बैकअप लें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">पूरी तिजोरी निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">1 रखा</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">पूरी तिजोरी निर्यात करें</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">निर्यात की गई तिजोरी (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">दिन में एक बार अभिलेख एन्क्रिप्ट करके तिजोरी के भीतर बैकअप होते हैं। लैपटॉप खो जाने पर केवल कहीं और रखी प्रति काम आती है: पूरी तिजोरी किसी स्टिक पर निर्यात करें।</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>सहेजा गया: {file}। पहले से खराब या गायब, इसलिए इसमें नहीं: %Ln फ़ाइलें।</numerusform>
            <numerusform>सहेजा गया: {file}। पहले से खराब या गायब, इसलिए इसमें नहीं: %Ln फ़ाइलें।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">अभी कोई बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} रखे</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, कुल {size}; सबसे नया {time}।</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">यह संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">कोड का चित्र</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">कैमरा</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">चित्र से…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">कोड को कैमरे के सामने रखें</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">चित्र में कोई कोड नहीं मिला। उसमें जो है वह लिखें।</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">चिपकाएँ</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">चित्र (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">कई कोड मिले। कौन-सा है?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">क्लिपबोर्ड में न कोई चित्र है, न पाठ।</translation>
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
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln घंटे</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">पूरा</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">पूरा: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">केवल लेखापरीक्षकों के लिए</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">शुरू नहीं हुआ: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">सीलबंद</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">सीलबंद: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">छोटी संख्याएँ नहीं दिखाई जातीं</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">सुधारना है</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">सुधारना है: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">जारी है</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">जारी है: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">नहीं बताया जाता</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: अभी कोई नहीं, एक चाहिए</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} पूरे करने हैं</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} सुधारने हैं</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} सुधारने हैं, {finish} पूरे करने हैं</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">{time} बाकी</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">{time} देर से</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>निर्यात के समय %n फ़ाइल नहीं थी या खराब थी; बाकी सब सही है।</numerusform>
            <numerusform>निर्यात के समय %n फ़ाइलें नहीं थीं या खराब थीं; बाकी सब सही है।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">निर्यात की फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">वापस</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">तिजोरी वापस लाएँ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">बदलें…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">चुनें…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">सब कुछ अनपैक हो गया है और उसकी जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">निर्यात की गई तिजोरियाँ (*.tar);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">तिजोरी के लिए फ़ोल्डर (&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">तिजोरी के लिए फ़ोल्डर</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">उस फ़ाइल से जिसमें पूरी तिजोरी निर्यात की गई थी। तिजोरी के अपने फ़ोल्डर में आने से पहले उसमें की हर चीज़ की जाँच होती है।</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">तिजोरी का अनपैक होना कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">यदि यह अब भी किसी दूसरे लैपटॉप पर है, तो दोनों में से केवल एक के साथ आगे बढ़ें: दोनों अपने अगले बंडल को एक ही नंबर देंगी, और केंद्रीय भंडार दूसरे को अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">यह फ़ोल्डर {folder} में है।</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">इसे रोका गया। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">निर्यात की फ़ाइल</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">तिजोरी वापस आ गई है</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">{percent}&#xa0;% अनपैक हुआ।</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">पूरा पहुँच गया। हस्ताक्षरित रसीद की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">केंद्रीय भंडार से पूछा जा रहा है कि कितना पहुँचा है…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">स्टिक पर प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">सुधार करें…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">भेजें</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">कतार में सबसे आगे</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">भेजना छोड़ें</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">दूसरों से पहले जाता है। केवल शून्य सहनशीलता की चेतावनी वाले बंडल इससे आगे रहते हैं।</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">लैपटॉप और संगठन</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">भेजने की प्रगति</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">सचमुच? एक बार और दबाएँ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">रसीद</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">फिर से सील करें</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">फिर आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">तत्काल: चेतावनी</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: बंडल {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} {count} बार प्रयास हुआ।</translation>
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
        <translation type="unfinished">{weekday}, {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">कैमरा</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">कैमरा बंद करें</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">इसे फिर जोड़ें, या दूसरे कैमरे से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">कोई कैमरा जोड़ें, वह अपने आप शुरू होगा; या दूसरे उपकरण से फ़ोटो लेकर फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">इस लैपटॉप से कोई कैमरा नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space या Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">फ़ोटो लें</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">कैमरा नहीं है या कोई चित्र नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">कैमरा शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">यह कैमरा प्रयोग करें</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">कैमरा जो देखता है</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">इस कंप्यूटर पर चार्ट नहीं बनाए जा सकते। तालिका में वही संख्याएँ हैं।</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">तालिका छिपाएँ</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">संख्याएँ तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">चार्ट बन रहा है…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: संख्याएँ तालिका में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 महीने का वेतन</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">प्रवास मार्ग</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">लागत, कितने महीनों का वेतन</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">एक कामगार की लागत</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">काम पाने की लागत और वेतन, प्रवास मार्ग के अनुसार</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">काम पाने की लागत और वेतन, साक्षात्कार देने वालों के अनुसार</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">हर स्तर में योजना जितने साक्षात्कार हैं।</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">सप्ताह में घंटे</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">सप्ताह में काम के घंटे, वेतन-पत्रक और हाज़िरी घड़ी के अनुसार</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">सप्ताह में काम के घंटे, साक्षात्कार देने वालों के अनुसार</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">साक्षात्कार देने वालों में से कितनों ने काम पाने के लिए कितना दिया।</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">साक्षात्कार देने वालों में से कितने सप्ताह में कितनी देर काम करते हैं।</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">साक्षात्कार देने वाले</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">सीमा: {hours} नियमित घंटे</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">सीमा: ओवरटाइम सहित {hours}</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">सबसे लंबा सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">महीना</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">महीने जिनमें किसी ने एक सप्ताह में {limit} घंटे से अधिक काम किया: {all} में से {over}।</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">{low} घंटे से अधिक</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">{low} महीने से अधिक</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">किसी प्रवास मार्ग की लागत और वेतन अभी ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">वेतन-पत्रक का कोई महीना अभी नहीं देखा गया।</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">अभी किसी ने नहीं बताया कि वह कितनी देर काम करता है।</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">अभी किसी ने नहीं बताया कि उसने काम पाने के लिए कितना दिया।</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">नहीं पूछा गया, या नहीं बताया: {count}।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">कुछ नहीं</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">एक कामगार {months} तक देता है।</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">{low} से अधिक, {high} घंटे तक</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">{low} से अधिक, {high} महीने तक</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">दिया, पर वह कितने महीनों का वेतन है यह ज्ञात नहीं: {count}।</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">योजना में</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">स्तर के अनुसार नमूना</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">सीलबंद, नहीं रखा गया: {count}।</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">साक्षात्कार देने वालों की छोटी संख्याएँ नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">कुछ</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">स्तर जिनमें योजना से कम साक्षात्कार हैं: {all} में से {short}।</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">स्तर</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">वेतन-पत्रक के वे महीने जो देखे गए।</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">साक्षात्कार में जो पूछा जाता है, योजना नमूने को उनमें से किसी से नहीं बाँटती।</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">वही सप्ताह हाज़िरी घड़ी के अनुसार</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">{high} घंटे तक</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">{high} महीने तक</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">सामान्य सप्ताह</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">सप्ताह में घंटे</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">साक्षात्कार हुआ</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">साक्षात्कार</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">महीनों का वेतन</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ज्ञात नहीं</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">योजना {wanted}, हुए: नहीं बताया जाता</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{wanted} में से {done}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} महीनों का वेतन</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">बताने वाले {all} में से {over} सप्ताह में {limit} घंटे से अधिक काम करते हैं।</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">बताने वाले {all} में से {paid} ने काम पाने के लिए पैसे दिए।</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">चार्ट</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">जिन संख्याओं से किसी व्यक्ति का पता चल सकता है वे नहीं दिखाई जातीं, जैसे रिपोर्ट में।</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">ये संख्याएँ पूरी सटीक हैं: जहाँ लोग कम हों वहाँ वे इनसे पहचाने जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">बड़े चित्र</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">सुनें: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">छोटे चित्र</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">देखें: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">सभी {count} दिखाएँ</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">केवल चुने हुए दिखाएँ</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">{count} में से एक खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count} चुने गए</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} मिले</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">केंद्रीय भंडार का पता (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">नेटवर्क से नामांकन करें (&amp;E)</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">चारों ज़रूरी हैं।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">प्रमाणपत्र (*.pem *.crt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">इस लैपटॉप का नाम, जैसा निमंत्रण में है (&amp;P)</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">केवल ये प्राधिकरण मान्य हैं: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">कोड (&amp;C)</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">सर्वर के प्रमाणन प्राधिकरण</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">केंद्रीय भंडार से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">सर्वर का अपना प्रमाणन प्राधिकरण है…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">कोड से, नेटवर्क पर</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">आपका नाम, जैसा निमंत्रण में है (&amp;M)</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">आपके संगठन ने आपको एक पता और आठ समूहों का एक कोड दिया है। कोड एक ही बार चलता है, और बताता है कि कौन-सा संगठन उत्तर दे सकता है।</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">सभी फ़ोटो</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">दोनों पूरी दिखाएँ (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">पूरी</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">दोनों को छोटा-बड़ा करें</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">निष्कर्ष (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">कारण (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">सुधार सील करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">शून्य सहनशीलता (&amp;Z)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">बंडल {number} सील हो गया। यह भेजे जाने की प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">सीलबंद लेखापरीक्षा में सुधार करें</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">सुधार</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">तब से कुछ नहीं लिखा गया। सुधार में वही होगा, आपके कारण के साथ।</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">अभी लागू: बंडल {number}, सील किया गया {time}।</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">केवल सीलबंद लेखापरीक्षा में सुधार हो सकता है। अंतिम होने तक उसे सीधे बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">सील करने की प्रगति</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">अभिलेख, उत्तर, फ़ोटो, निष्कर्षों का कथन, हस्ताक्षर और रिपोर्ट। इन पर हस्ताक्षर हो चुके हैं; इनकी गलती अनुवर्ती लेखापरीक्षा से ठीक की जाती है।</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">सील हो रहा है: {size} में से {done}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">सील हो रहा है… अभी विंडो बंद की जाए तो कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">सील करना रोकें</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">यह कहीं से हटाया नहीं जाता। नए का अपना नंबर होता है और वह बताता है कि किसकी जगह लेता है; आपका संगठन दोनों को और आपके कारण को देखता है।</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">निष्कर्षों और कार्रवाइयों की स्थिति, वापस दी गई राशियाँ, चेतावनियों के चरण। पहले उन्हें लिखें; सील करते समय वे जैसे हों, सुधार में वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">क्या बदला जा सकता है</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">पुराने बंडल का क्या होता है</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">क्या वैसा ही रहता है</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">संगठन नया बंडल क्यों प्रयोग करे। किसी कामगार के शब्द, नाम या कोड नहीं: यह हमेशा के लिए लॉग में रहता है।</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">तब से लिखा गया, अभी इसमें नहीं: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">निष्कर्ष की स्थिति में बदलाव: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">वापस दी गई राशियाँ: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">चेतावनी के चरण: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{most} में से {count} अक्षर</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">एक कम</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">एक अधिक</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">घड़ी</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">नोट</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">तिजोरी बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">बदलें…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">अपनी तिजोरी बनाएँ</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">तिजोरी बनाई जा रही है…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">आप जो भी लिखते हैं वह इस फ़ोल्डर में एन्क्रिप्ट होता है। आपके पासफ़्रेज़ के बिना कोई उसे पढ़ नहीं सकता, और कोई उसे रीसेट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">तिजोरी का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">मौजूदा तिजोरी खोलें</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">पासफ़्रेज़ फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">जो लिखता हूँ वह दिखाएँ</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">दोनों पासफ़्रेज़ एक जैसे नहीं हैं। दूसरा फिर से लिखें।</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">यह पासफ़्रेज़ बहुत कमज़ोर है। कुछ असंबद्ध शब्द जोड़ें।</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">महीना चुनें</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">कैलेंडर से चुनें</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">यह तारीख नहीं है। वर्ष, महीना, दिन लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">यह महीना नहीं है। वर्ष और महीना लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">यह वर्ष नहीं है। उसके चार अंक लिखें, जैसे {example}।</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">ग्रेगोरियन तारीख लिखें: बर्मी कैलेंडर की गणना यहाँ नहीं होती।</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation type="unfinished">YYYY</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation type="unfinished">YYYY-MM</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">YYYY-MM-DD</translation>
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
        <translation type="unfinished">दोनों चाहिए: तारीख और समय।</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">अभी</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">कैलेंडर से चुनें</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">यह तारीख नहीं है। वर्ष, महीना, दिन लिखें, जैसे 2026-11-23।</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">यह समय नहीं है। घंटे और मिनट लिखें, जैसे 14:30।</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">{question} का समय</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">YYYY-MM-DD</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished">{date}, {time}</translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished">{moment} ({zone} की घड़ी से)</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">पिछला महीना</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">अगला महीना</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">सील करके भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">बंडल {number} सील हो गया। यह प्रेषण में है।</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">बंडल {number} अस्वीकृत हुआ। नया उसकी जगह लेता है; लेखापरीक्षा का कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">इस लैपटॉप का नामांकन करें</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">इसमें शून्य सहनशीलता की चेतावनी है, इसलिए यह दूसरों से पहले जाता है।</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">यह पहले ही बंडल {number} के रूप में सीलबंद है। वही जाता है।</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">लैपटॉप और संगठन</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">फिर देखें</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">एक सीलबंद बंडल: अभिलेख ({records}), फ़ोटो ({photos}), निष्कर्ष, रिपोर्ट और लेखापरीक्षा का लॉग।</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">केवल अंतिम लेखापरीक्षा सील की जा सकती है। पहले हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">सील करने की प्रगति</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">सील करके भेजें</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">स्टिक के लिए सील करें (&amp;T)</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">सील हो रहा है: {size} में से {done}। अभी विंडो बंद की जाए तो यह नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">सील हो रहा है… आप काम करते रह सकते हैं। अभी विंडो बंद की जाए तो यह नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">इस लैपटॉप के प्रमाणपत्र से हस्ताक्षरित, जो {day} तक मान्य है।</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">सील करना रोकें</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">यह लैपटॉप किसी संगठन में नामांकित नहीं है, इसलिए बंडल को कोई पढ़ नहीं पाएगा। पहले इसका नामांकन करें; लेखापरीक्षा वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">इस लैपटॉप का प्रमाणपत्र {day} को समाप्त होता है। भेजने से ठीक पहले इसका नवीनीकरण होता है।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">इस लैपटॉप का प्रमाणपत्र {day} को समाप्त होता है। सील करने से पहले “लैपटॉप” पृष्ठ पर इसका नवीनीकरण करें।</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">आपका संगठन कोई पता नहीं देता: यह स्टिक पर जाता है।</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">केवल {organisation} इसे खोल सकता है: {readers}।</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">बंडल {number}  ·  {size}  ·  सील किया गया {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">बंडल {number} ने इसकी जगह ले ली है।</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">बाधित</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">यह यहीं रहता है। फिर आगे बढ़ाने पर यह पहले बाइट से शुरू होता है।</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">इसकी सीलबंद फ़ाइल {day} तक यहाँ रहती है; लेखापरीक्षा और रसीद हमेशा रहती हैं।</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">इसकी सीलबंद फ़ाइल यहाँ रहती है।</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">इसकी सीलबंद फ़ाइल {day} को हटा दी गई; लेखापरीक्षा और रसीद रहती हैं।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">विराम में</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">कतार में स्थान {place}।</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">केंद्रीय भंडार के पास यह पूरा है। इसकी रसीद अगली बार भेजते समय माँगी जाएगी।</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{size} में से {sent}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{size} में से {sent}  ·  {percent}&#xa0;%  ·  {rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{size} में से {sent}  ·  {percent}&#xa0;%  ·  {rate} प्रति सेकंड  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{size} में से {sent} पहले ही वहाँ है; वहीं से आगे बढ़ता है।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">सब कुछ स्टिक पर है, सही और जाँचा हुआ। अब इसे सुरक्षित निकालें।</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">ड्रॉ करें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">कामगारों की सूची (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">नया बीज (&amp;N)</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 पंक्ति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">सूची से ड्रॉ करें</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">दोबारा ड्रॉ करने पर वह पिछले ड्रॉ, उसकी सूची और किसकी जगह कौन आया, इन सबकी जगह ले लेता है। दोबारा ड्रॉ हुआ, यह लेखापरीक्षा के लॉग में रहता है।</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">सूची मिटाएँ</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">कामगारों की सूची</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">सूची में</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">हर पंक्ति में एक कामगार</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">हर पंक्ति में एक कामगार। अर्धविराम (;) या टैब के बाद कोई स्तर, जैसे पाली, लिखा जा सकता है। ड्रॉ होने तक यह बाकी सब की तरह एन्क्रिप्ट होकर यहाँ रुकी रहती है, तिजोरी लॉक होने पर भी।</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">मिटाने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">बीज (&amp;E)</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">सूची इस तिजोरी में एन्क्रिप्ट होकर रहती है। यह किसी रिपोर्ट, खोज या बंडल में नहीं आती, और लेखापरीक्षा पर हस्ताक्षर होने पर मिटा दी जाती है। नामों की जगह नंबर या आद्याक्षर भी चलते हैं।</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">ड्रॉ से चुनने हैं</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">ड्रॉ से चुनने हैं: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">जिसके पास सूची और बीज हों वह वही ड्रॉ फिर कर सकता है। बीज को वैसा ही रहने दें, या दूसरों के सामने तय किया हुआ लिखें।</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} पंक्तियाँ</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">काला</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">नीला</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">साफ़ करें</translation>
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
        <translation type="unfinished">न रखें</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">फ़ोटो पर बनाएँ। वह वैसी ही रहती है; यह एक दूसरा चित्र बनता है।</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">माउस, पेन या उँगली से बनाया जाता है। ये न हों तो इसकी जगह कोई चित्र जोड़ें।</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">रखें</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">मध्यम पेन</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">लाल</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">मोटा पेन</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">पतला पेन</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">सफ़ेद</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">पीला</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">दोबारा ड्रॉ करें (&amp;A)…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">ड्रॉ में चुने गए</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">सूची अभी मिटाएँ</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">वे कौन हैं, छिपाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">यह ड्रॉ नंबर {number} है।</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">अगले स्थानापन्न को लें (&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">टिप्पणी, सूची के साथ मिटाई जाती है (&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">नंबर (&amp;U)</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">कोई स्थानापन्न नहीं बचा: दोबारा ड्रॉ करें, या लिखें कि कम लोगों का साक्षात्कार हुआ।</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">फिर दबाएँ: सूची हमेशा के लिए चली जाएगी</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">बीज</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">वे कौन हैं, दिखाएँ (&amp;W)</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">किसी का साक्षात्कार नहीं हो सकता</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">स्थानापन्न, इसी क्रम में ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">जगह पर आए</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">सूची मिटा दी गई; नंबर रहते हैं।</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">अगला स्थानापन्न नंबर {spare} है।</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">साक्षात्कार लेना है ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">क्यों (&amp;Y)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">और {count} और</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{listed} में से {drawn} पंक्तियाँ, {time}।</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{replaced} की जगह {spare}: {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">उत्तर लोड करें (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">अनुरोध बनाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">अनुरोध फ़ाइल में सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">एक कुंजी बनती है जो इस तिजोरी से कभी बाहर नहीं जाती। अनुरोध आपके संगठन को मेल से या स्टिक पर जाता है।</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">दूसरे नाम से नए सिरे से माँगें</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">अपने संगठन से, टेलीफ़ोन पर या आमने-सामने, उसका फ़िंगरप्रिंट पूछें। वही हो तभी नामांकन करें।</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">लेखापरीक्षक और लैपटॉप</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">लेखापरीक्षाएँ भरी और अंतिम की जा सकती हैं। उन्हें भेजने के लिए नामांकन चाहिए: वह बताता है कि आप कौन हैं और उन्हें कौन पढ़ सकता है।</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">फ़ाइल से  1  अनुरोध</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">फ़ाइल से  2  उत्तर</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">प्रमाणपत्र का अनुरोध (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">नामांकित</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">नामांकन का उत्तर (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">अलग है: छोड़ दें</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">वही है: नामांकन करें (&amp;E)</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">उत्तर लोड करें</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">इस लैपटॉप का नाम (&amp;L)</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">नामांकित नहीं</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">{name} के लिए अनुरोध किया गया। फ़ाइल अपने संगठन को भेजें।</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">अनुरोध सहेजें</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">यह लैपटॉप</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">मान्य</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">आपका नाम, जैसा प्रमाणित होगा (&amp;N)</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">आपका संगठन एक फ़ाइल वापस भेजता है। उसमें इस लैपटॉप का प्रमाणपत्र होता है, और यह कि लेखापरीक्षाएँ किनके लिए सील होती हैं।</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} से {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">जोड़ें: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">अभी कुछ दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">दर्ज: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">{entry} की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">{entry} नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">{entry} ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">हटाने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">{entry} हटाएँ</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">निष्कर्ष तभी बंद होता है जब किसी ने सत्यापित किया हो कि वह ठीक हो गया है।</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">होटल या अतिथि नेटवर्क पहले साइन इन चाहता है: यह ब्राउज़र में करें, या दूसरा नेटवर्क लें।</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">यह तिजोरी इस प्रोग्राम के नए संस्करण ने बनाई है।</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">प्रोग्राम का एक हिस्सा गायब या खराब है।</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">रिकवरी कोड में {count} अक्षर और अंक होते हैं, इसमें {found} हैं।</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">टिप्पणी में अधिकतम {count} वर्ण होते हैं।</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">{host} पर केंद्रीय भंडार की जगह कोई वेब पेज उत्तर देता है (स्थिति {status})।</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">दूसरा परिणाम तय करने के लिए कारण चाहिए।</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">दूसरे प्रोग्राम ने यह तिजोरी खोल रखी है (प्रक्रिया {process})।</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">दूसरे प्रोग्राम ने यह तिजोरी खोल रखी है।</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">फ़ाइल बैकअप से वापस लाएँ, या लेखापरीक्षा दोबारा सील करें: लेखापरीक्षा को कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">बड़े अक्षर और कीबोर्ड जाँचकर फिर लिखें, या पुनर्प्राप्ति कोड का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">देखें कि वह लिखने से सुरक्षित नहीं है, या दूसरी लें।</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">देखें कि कार्ड या स्टिक जुड़ी है, फिर फ़ोल्डर दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">देखें कि कार्ड या स्टिक अब भी जुड़ी है, फिर फ़ाइल दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">फ़ोल्डर की अनुमतियाँ और उसकी डिस्क जुड़ी है या नहीं देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">लैपटॉप की तारीख़ भी जाँचें।</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">नेटवर्क जाँचें: अतिथि नेटवर्क शायद पहले साइन इन चाहता है।</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">समय जाँचें।</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">JPEG, PNG या HEIC फ़ोटो चुनें; यदि यह वही है, तो उसे कैमरे से दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">WAV, FLAC, MP3, M4A, OGG, AMR या AAC फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">बाद का दिन चुनें।</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">MP4, MOV, WebM, MKV, AVI, 3GP या MPEG फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">खाली फ़ोल्डर चुनें, या उसमें की तिजोरी खोलें।</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">दूसरा नाम चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">एक चुनें, कई शब्दों का हो तो सबसे अच्छा।</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">किसी तिजोरी का फ़ोल्डर चुनें, या नई बनाएँ।</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">पहले वहाँ बंद करें, फिर यहाँ खोलें।</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">छपे पन्ने से समूह-दर-समूह मिलाएँ।</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">जहाँ बनी थी वहाँ से दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">तिजोरी का फ़ोल्डर दूसरी डिस्क पर कॉपी करें और वहीं आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">कॉपी बीच में रोकी गई; स्टिक पर कोई अधूरा बंडल नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">उत्तर ठीक करें।</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">यह बंडल स्टिक पर भेजें, या संगठन से नई सेटिंग माँगें।</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">डिब्बे हाथ से बनाएँ; सुझाव वापस पाने के लिए प्रोग्राम दोबारा इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">अभ्यास समाप्त करें, फिर यह अपनी तिजोरी में करें।</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">पहले यह लैपटॉप नामांकित करें (लैपटॉप और संगठन), फिर लेखापरीक्षा अंतिम करें।</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">इसे तब दर्ज करें जब भुगतान और सत्यापन हो जाए।</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">ठीक: बिना विशेष उपकरण वाले चोर के सामने कुछ समय टिकेगा।</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">कुछ जगह खाली करें और लेखापरीक्षा दोबारा सील करें; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">उस पर कुछ जगह खाली करें, या दूसरी लें, और दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">कुछ जगह खाली करें, फिर दोबारा करें: पहले का सहेजा सब मौजूद है।</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">नवीनतम संस्करण स्थापित करें और उससे तिजोरी खोलें।</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">प्रोग्राम फिर से स्थापित करें: आपकी तिजोरियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">पढ़ा और भेजा जा सकता है, अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">यह दूसरे उत्तरों से निकलता है।</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">फ़ोल्डर को वैसा ही रखें और उसकी प्रति बनाएँ; फ़ोल्डर का बैकअप खोए हुए की जगह लेता है।</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">इसकी छोटी प्रति बनाएँ, या इसे भागों में काटें, और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">नामांकन अनुरोध बनाएँ, अपने संगठन को भेजें और उसका उत्तर लोड करें।</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">यहाँ किसी फ़ाइल या फ़ोल्डर का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">कुछ नहीं बदला। दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">कुछ नहीं बदला। तिजोरी खोलें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">जो बाकी है उसकी सूची खोलें और पूरी करें।</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">समीक्षा खोलें: बताएँ कि यह जैसी है वैसी क्यों समाप्त होती है, या जो खुला है उसे पूरा करें।</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">कोई बैकअप वापस रखें (auditor vault restore --backup) या जो पढ़ा जा सके उसे निकालें (auditor vault salvage), फिर वहीं आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">उसे (या दूसरी) फिर लगाएँ और दोबारा कॉपी करें; बंडल प्रेषण में रहता है।</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">उन्हें सिस्टम की प्रॉक्सी सेटिंग में डालें, दूसरा नेटवर्क लें, या स्टिक से भेजें।</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">नियंत्रण वर्ण हटाएँ; वे दूसरे प्रोग्रामों से कॉपी करने पर आते हैं।</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">कैमरे या फ़ोन के प्रोग्राम से छोटी प्रति सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">फ़ोटो की छोटी प्रति सहेजें और उसे जोड़ें।</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">बताएँ कि सत्यापन कैसे हुआ।</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">बताएँ कि कितने श्रमिकों की बात है, कौन हैं यह नहीं।</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">{host} पर केंद्रीय भंडार के बजाय कुछ और उत्तर देता है (स्थिति {status})।</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">मज़बूत।</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">exFAT या NTFS में फ़ॉर्मैट की हुई स्टिक लें, या नेटवर्क से भेजें।</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">राशि संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">राशि शून्य से अधिक नहीं है।</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम नहीं की जा सकती: एक चीज़ बाकी है।</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम नहीं की जा सकती: {count} चीज़ें बाकी हैं।</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम हो चुकी है।</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">बंडल प्रेषण में रहता है।</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">{host} पर केंद्रीय भंडार बहुत धीमे उत्तर देता है, या देता ही नहीं।</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">{host} पर केंद्रीय भंडार तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">समय-सीमा निष्कर्ष के दिन से पहले है।</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">तिजोरी पढ़ते या लिखते समय डिस्क विफल हुई।</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">डिस्क भरी है: बंडल नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">डिस्क भरी है; जो अभी सहेजना था वह नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">फ़ाइल पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">फ़ाइल ख़ाली है।</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">फ़ाइल {count} MiB से बड़ी है।</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">फ़ाइल यहाँ ज्ञात किसी प्रकार की फ़िल्म नहीं है।</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">फ़ाइल यहाँ ज्ञात किसी प्रकार की ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">फ़ाइल पढ़ी जा सकने वाली फ़ोटो नहीं है, या वह क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">फ़ोल्डर पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">फ़ोल्डर खाली नहीं है।</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">लैपटॉप की घड़ी शायद ग़लत है: तारीख़ और समय ठीक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">बंडल प्रेषण में रहता है। जब चाहें दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">प्रोग्राम का वह भाग जो चेहरे सुझाता है क्षतिग्रस्त है या इस मशीन पर नहीं चलता।</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">पासफ़्रेज़ ख़ाली है।</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">पासफ़्रेज़ सही है, पर तिजोरी का भंडार खराब है।</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">फ़ोटो एन्क्रिप्ट नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">चित्र में कोड नहीं खोजे जा सके।</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">चित्र में {count} मिलियन से अधिक पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">कार्यक्रम में भेजने का कोई पता नहीं है।</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">यह लेखापरीक्षा अंतिम होने से पहले प्रोटोकॉल लिखित कारण माँगता है।</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">इस नेटवर्क का प्रॉक्सी नाम और पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">कारण {count} वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">पुनर्प्राप्ति कोड में टाइपिंग की गलती है।</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">वापसी का दिन भविष्य में है।</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">प्रेषण की सीलबंद फ़ाइल नहीं है या वह नहीं है जो सील की गई थी।</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">{host} का सर्वर यह सिद्ध नहीं करता कि वह केंद्रीय भंडार है।</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">स्टिक पर {count} बाइट खाली हैं; बंडल को {needed} चाहिए।</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">स्टिक भरी है; उस पर कोई अधूरा बंडल नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">स्टिक अब नहीं है, या उस पर लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">स्टिक का फ़ाइल सिस्टम (FAT) 4 GiB या बड़ी फ़ाइल नहीं रखता; इस बंडल में {count} बाइट हैं।</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">स्टिक का फ़ाइल सिस्टम इतनी बड़ी फ़ाइल नहीं रख सकता।</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">सिस्टम तिजोरी पढ़ने या लिखने से मना करता है: {reason}।</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">सिस्टम स्टिक पर लिखने से मना करता है: {reason}।</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">पाठ में किसी श्रमिक का कोड है, जिसे कही बात से पहचाना जा सकता है।</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">समय भविष्य में है।</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">तिजोरी लॉक है।</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">तिजोरी केवल पढ़ने के लिए खुली है, क्योंकि वह क्षतिग्रस्त है: कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">काम बीच में रोका गया, क्योंकि तिजोरी बंद हो रही है।</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">उस नाम में ऐसे अक्षर हैं जो किसी फ़ाइल के नाम में नहीं हो सकते।</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">इस नाम की फ़ाइल पहले से है।</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">ऐसी कोई मुद्रा नहीं है।</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">इस लेखापरीक्षा में ऐसे साक्षात्कार हैं जिन्हें अंतिम होने पर केवल संगठन पढ़ सकता है, और यह लैपटॉप किसी में नामांकित नहीं है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">इस फ़ोल्डर में कोई तिजोरी नहीं है।</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">यह अभ्यास की तिजोरी है: इसके लोग काल्पनिक हैं, और इसका कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">यह लैपटॉप किसी संगठन में नामांकित नहीं है, इसलिए बंडल को कोई पढ़ नहीं पाता।</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">इस पासफ़्रेज़ से तिजोरी नहीं खुलती।</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">यह कोड दूसरी तिजोरी का है, या नया कोड इसकी जगह ले चुका है।</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">कनेक्शन होने पर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">दोबारा कोशिश करें, या दूसरा नेटवर्क लें।</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">पासफ़्रेज़ लिखें: कई असंबद्ध शब्द याद रखना आसान है।</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">उसे दोबारा लिखें, या फ़ाइल या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">नाम लिखें, या चुनें।</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">कोड में जो है वह टाइप करें।</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">पासफ़्रेज़ से खोलें।</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">इस तिजोरी का नवीनतम पन्ना प्रयोग करें।</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">बहुत मज़बूत।</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">बहुत कमज़ोर: तुरंत पता चल जाएगा।</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">कमज़ोर: कुछ घंटों में पता चल जाएगा।</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">यदि संगठन के अपने TLS प्राधिकरण हैं, तो वे इस लैपटॉप को दिए गए होने चाहिए।</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">लिखें कि नियम का परिणाम क्यों ठीक नहीं बैठता।</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">ISO 4217 के तीन अक्षर लिखें, जैसे NPR या USD।</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">पिछली लेखापरीक्षा की फ़ोटो</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">दस्तावेज़ {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">{form} की फ़ाइल {number}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">{form} की फ़िल्म {number}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">यहाँ जाएँ: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">उत्तर की कड़ी जोड़ें</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">फ़ोटो की कड़ी जोड़ें</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">कोई नहीं।</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">जिस फ़ोटो की कड़ी जोड़नी है</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">{form} की फ़ोटो {number}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">{form} का प्रश्न {question}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">{form} की ध्वनि {number}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">कड़ी {number} निकालें</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">कड़ी निकालें</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">कौन-सा दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">फ़ाइल {number} का कैप्शन</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">फ़ाइल {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">चलाएँ</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">जोड़ा गया {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">चिपकाएँ</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">हर एक {size} MiB तक; वे जैसी हैं वैसी ही एन्क्रिप्ट होती हैं।</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">फ़िल्में जोड़ें…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">फ़िल्में ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">सभी निष्कर्ष</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">सभी फ़ॉर्म</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">सभी प्रश्न</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">सभी कामगार</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">निष्कर्ष {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">फ़ॉर्म</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">अभी नहीं देखी गईं ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">छिपाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">कुछ छिपाया गया है</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">कामगार</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">स्थल पर कोई पद, जैसे कार्मिक प्रमुख।</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">सुधारात्मक कार्रवाई</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">समय-सीमा</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">विवरण</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">खाली हो तो: ग्रेड से मिलने वाला दिन।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">साक्ष्य</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">कब पाया गया</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">ग्रेड</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">इसका सत्यापन कैसे होगा</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">कितने कामगारों के बारे में, कभी यह नहीं कि कौन।</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">यह उन शुल्कों के बारे में है जो शायद लौटाने पड़ें</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">निवारक कार्रवाई</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">संदर्भ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">मूल कारण</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">पैमाना</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">ताकि यह फिर न हो।</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">निष्कर्ष का कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">जिस दिन पाया गया वह दिन लिखें।</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">क्या करना है</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">जिस पर यह टिका है। यह आपके संगठन के पास ही रहता है।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">क्या पाया गया</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">इसके लिए कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">ग्रेड वाले दिन से अलग दिन क्यों</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">“{grade}” कोई दिन नहीं देता।</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">“{grade}” की समय-सीमा {day} है। दूसरे दिन के लिए कारण चाहिए।</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">निष्कर्ष सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">सब सहेजा गया</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">{audit} से आगे लाया गया</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">अंतिम: इसका कथन अब नहीं बदलता</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">निष्कर्ष {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit} के निष्कर्ष</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">निष्कर्ष का सब कुछ रखा नहीं जा सका: {parts}।</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">अभी सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">इसे खोलें: आपने जो लिखा वह इसके खानों में है। किसी पाठ में कभी कामगार का कोड नहीं होता।</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">निकालने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">निष्कर्ष निकालें</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">समय-सीमा {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">लौटाया गया {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 कामगार</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">चेतावनी जारी करना</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">बैंक विवरण देखा गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">रद्द</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">बंद</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">आचार संहिता</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">पुष्ट</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">देर से हुआ</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">साक्ष्य मिला</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">शुक्रवार</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">आईएलओ कन्वेंशन</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">प्रगति में</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">समय पर</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">इसे फिर देखा गया…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">स्थल से छिपा रखा गया</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">फिर देखना</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">बैठक हुई</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">संबंधित लोगों की बैठक</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">समय निकल गया</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">सोमवार</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">राष्ट्रीय कानून</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">कुछ नहीं करना है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खुला</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">{day} से विलंबित</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">वेतन-पत्रक देखा गया</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">वेतन पर्ची देखी गई</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">जारी की गई</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">रसीद देखी गई</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">अस्वीकृत</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">स्थल को प्रकट</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">चेतावनी पर रिपोर्ट</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">रिपोर्ट आ गई</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">निपटाई गई</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">चल रहा है</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">शनिवार</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">मानक</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">रुका हुआ</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">रविवार</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">बैठक हुई…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">भुगतान देखा गया</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">रिपोर्ट आ गई…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">स्थल को नहीं बताया जाता</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">कामगार ने पुष्टि की</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">गुरुवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">बुधवार</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">सत्यापन कैसे होता है</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">सुधारात्मक कार्रवाई</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">समय-सीमा</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">विवरण</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">साक्ष्य</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">ग्रेड</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">ज़िम्मेदार</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">निवारक कार्रवाई</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">संदर्भ</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">मूल कारण</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} कामगार</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: स्थल पर देखा गया</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">निष्कर्ष जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">शून्य सहनशीलता (&amp;Z)</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">निष्कर्ष जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">निष्कर्ष {number} बन गया। इसके पृष्ठ पर इसे पूरा करें।</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">निष्कर्ष ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">ग्रेड</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">ग्रेड का आधार</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">निष्कर्ष बनाएँ</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">अभी कोई नहीं। मूल्यांकन जो प्रस्तावित करता है उसे लें, या खुद एक जोड़ें।</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">कोई नहीं। लेखापरीक्षा अंतिम है।</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">जो देखा गया उसमें से कुछ भी निष्कर्ष की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">एक चेतावनी कायम है। स्थल को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">शून्य सहनशीलता की एक चेतावनी प्रस्तावित है।</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">खुली शून्य सहनशीलता</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">मूल्यांकन द्वारा प्रस्तावित ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">ग्रेडों का पैमाना</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">लें</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">लें: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">इस प्रोटोकॉल में निष्कर्ष नहीं हैं।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">शीर्षक</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">क्या पाया गया, एक पंक्ति में। कभी यह नहीं कि किसने कहा।</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count} चेतावनियाँ कायम हैं। स्थल को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">शून्य सहनशीलता की {count} चेतावनियाँ प्रस्तावित हैं।</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">सभी निष्कर्ष</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">सुधारात्मक कार्रवाइयाँ</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">अगली समय-सीमा</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">समय-सीमा {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">विलंबित</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">{day} से विलंबित: {finding}</translation>
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
        <translation type="unfinished">छिपा हुआ: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">दिखाया गया: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">अनुवर्तन शुरू करें (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">अनुवर्ती लेखापरीक्षा</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">यह इसके अनुसार चलती है: {protocol}।</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">लेखापरीक्षा का नाम (&amp;A)</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, अनुवर्तन</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">यह खुले रहे निष्कर्ष से शुरू होती है।</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">यह खुले रहे निष्कर्षों से शुरू होती है।</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">यह खुले रहे {count} निष्कर्षों से शुरू होती है।</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">कुछ खुला नहीं रहा: यह बिना निष्कर्षों के शुरू होती है।</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">आगे लाई गई कार्रवाइयाँ ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">मसौदा</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">इसका अनुवर्तन</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">जिसका अनुवर्तन है</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">कुछ खुला नहीं रहा।</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">हस्ताक्षरित {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{count} में से {done} बंद।</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">उत्तर: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">विकल्प: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">मिले: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">इस फ़ॉर्म में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">निजी टिप्पणी: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">प्रश्न</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">इस अभिलेख के प्रश्न, विकल्प, उत्तर और टिप्पणियाँ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">इस फ़ॉर्म में खोजें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">खोज हो रही है…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">खंड</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">पहले {count} दिखाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">क्या पाया गया</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">वापस (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">हो गया (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">आगे (&amp;N)</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">अगला छूटा उत्तर ({count})</translation>
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
        <translation type="unfinished">पृष्ठ {number}, कुल {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">हटाने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">पिछला छूटा उत्तर</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">यह प्रविष्टि हटाएँ</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">इस प्रश्न का कोई चित्र, ध्वनि या फ़िल्म फ़ॉर्म के साथ नहीं आई।</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">सुनें</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">सुनें: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">इस चित्र का कोई हिस्सा विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">फ़ॉर्म का यह चित्र पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">फ़िल्म देखें</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">देखें: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, अंतिम करने से पहले {count} चाहिए</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} सुधारने हैं</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">फ़ॉर्म के खंड</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count} छूटे</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} सुधारने हैं</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} सुधारने हैं, {missing} छूटे</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">निर्यात से तिजोरी वापस लाएँ</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">प्रोग्राम की भाषा</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">काल्पनिक लोगों के साथ अभ्यास</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">स्थल के हिस्से पर वापस</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">कृपया लैपटॉप लेखापरीक्षक को वापस दें</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">यहाँ जो लिखा और हस्ताक्षरित किया गया वह रखा हुआ है।</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">समेटें</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">{group} समेटें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">{group} खोलें</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} सुधारने हैं</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">सहायता</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">सहायता पृष्ठ</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">सहायता पृष्ठ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">कुंजियाँ</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">किसी सहायता पृष्ठ में ये सभी शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">सहायता में खोजें</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">क्या करती हैं</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">जहाँ आप थे</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">बीच में नया बॉक्स (B); तीर कुंजियाँ उसे खिसकाती हैं</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">बॉक्स जोड़ें</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">मोटे खाने रह जाते हैं</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">हो गया: ये हिस्से छिपाएँ</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">बॉक्स बनाएँ</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">छिपे हिस्से: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">कैसे छिपाया जाता है</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">मैंने इसे देख लिया; अगली पर जाएँ (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">इसे फिर देखें</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">चेहरे खोजे जा रहे हैं… रोकें</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">कोई चेहरा नहीं मिला। फिर भी खुद देखें।</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">कुछ नहीं बचता</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">छिपाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">फिर से करें (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">इसे अस्वीकार करें</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">बॉक्स हटाएँ</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">इसकी प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">बिना एन्क्रिप्शन के सहेजें…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">जो बाहर जाता है वह दिखाएँ</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">चेहरे सुझाएँ</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">सुझाव: {count}। हर एक को देखें।</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">सभी लें</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">कोई न लें</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">इसे लें</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">प्रति, जैसी रिपोर्टें दिखाती हैं; मूल वैसा ही रहता है</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">मूल कभी नहीं बदला जाता। रिपोर्टें प्रति दिखाती हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">पूर्ववत करें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">जो बाहर जाता है, बिना स्थान, समय और कैमरे के। फ़ाइल की कोई सुरक्षा नहीं होती।</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">जो दिखना नहीं चाहिए</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">चित्र का एक हिस्सा चुनें।</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">चुना गया: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} विकल्प नीचे हैं।</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">क्यों</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">क्यों {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">स्थल पर</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">केवल {code} के अनुसार</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">गिनती कैसे होती है</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">इससे किसी कामगार का परिणाम नहीं बदलता; नियम जो कहता है वह साथ में रहता है, रिपोर्ट में भी।</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">स्थल के लिए दूसरी स्थिति तय करें</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">इस कामगार का परिणाम</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">स्थल: सभी स्रोत</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">किसके उत्तर</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">क्यों, अपने शब्दों में। ऐसा कुछ न लिखें जिससे किसी कामगार का पता चले: यह कारण सील नहीं होता। यह रिपोर्ट में कभी नहीं छपता।</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln में यह अनिर्णीत</numerusform>
            <numerusform>%Ln में यह अनिर्णीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>और %Ln में एक अनिर्णीत</numerusform>
            <numerusform>और %Ln में एक अनिर्णीत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>साक्षात्कार देने वाले {all} में से %Ln में कम से कम एक दिखता है</numerusform>
            <numerusform>साक्षात्कार देने वाले {all} में से %Ln में कम से कम एक दिखता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>साक्षात्कार देने वाले {all} में से %Ln में यह दिखता है</numerusform>
            <numerusform>साक्षात्कार देने वाले {all} में से %Ln में यह दिखता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln से नहीं पूछा गया</numerusform>
            <numerusform>%Ln से नहीं पूछा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">दंड या उसकी धमकी का एक मध्यम लक्षण।</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">अनिच्छा का एक मध्यम लक्षण।</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">दंड या उसकी धमकी का एक प्रबल लक्षण।</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">अनिच्छा का एक प्रबल लक्षण।</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">स्थल पर: कामगारों में से {low} से {high}</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">स्थल पर: {all} कामगारों में से {low} से {high}</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">स्थल पर: {all} कामगारों में से {count}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">दस्तावेज़</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">यह इनमें गिना जाता है: {dimensions}।</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">काम छोड़ना</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">अनिर्णीत</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">प्रबंधन</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">किसी अभिलेख में इस संकेतक के लिए प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">किसी का साक्षात्कार नहीं हुआ।</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">कोई नहीं देखा गया</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">निर्धारित नहीं हो सकता</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">नहीं देखा गया</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">अवलोकन</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">देखा गया</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">इसे दिखाने वाला एक उत्तर काफ़ी है। वरना जो उत्तर कुछ तय नहीं करता वह इसे अनिर्णीत छोड़ता है। वरना दिया गया उत्तर इसे नहीं देखा गया मानता है।</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">मौजूद</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">संभावित</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">भर्ती</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">कुछ अभिलेख सीलबंद हैं: उनसे क्या पाया गया यह यहाँ रखा गया है, और जो उत्तर यह बताते हैं उन्हें केवल संगठन पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">स्रोतों में विरोध है: {those}: हाँ; {others}: नहीं</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">साक्षात्कारों में इसका कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">काम</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">कामगार</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">अनिर्णीत</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">नहीं</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">नहीं पूछा गया</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">हाँ</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">और {count}, नहीं पूछे गए</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">और {count}, नहीं देखे गए</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">और {count}: {unseen} नहीं देखे गए, {others} नहीं पूछे गए</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, नहीं पूछे गए</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, नहीं देखे गए</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} नहीं देखे गए, {others} नहीं पूछे गए</translation>
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
        <translation type="unfinished">संकेतक जोड़ें</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">जोड़ा जाने वाला संकेतक</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">कोई नहीं।</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">स्थल पर देखा गया</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">निकालें: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">संकेतक निकालें</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">कामगार</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: कामगार</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln का साक्षात्कार हुआ</numerusform>
            <numerusform>%Ln का साक्षात्कार हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>स्थल पर %Ln काम करते हैं</numerusform>
            <numerusform>स्थल पर %Ln काम करते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">कामगार (&amp;W)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">कोई साक्षात्कार शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">नहीं पूछा गया, या बात नहीं करना चाहते थे</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">एक स्रोत में संकेतक दिखना काफ़ी है कि वह देखा गया माना जाए; कोई स्रोत दूसरे से भारी नहीं। स्थल की संख्याओं में अनिर्णीत वाले ऊपरी संख्या में गिने जाते हैं; वे 95&#xa0;% विश्वास के साथ सही हैं, और केवल तब जब साक्षात्कार देने वाले यादृच्छिक रूप से चुने गए हों।</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">सभी अभिलेखों के उत्तर पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">सीलबंद: कारण नहीं बताया जा सकता</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">स्रोतों में विरोध है: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">इस लेखापरीक्षा का प्रोटोकॉल उत्तर दर्ज करता है और कोई मूल्यांकन नहीं करता।</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">बिना देर किए देखना है: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">कामगार ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">कामगारों की संख्या अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} बिना साक्षात्कार के</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">सभी संकेतक</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">सभी संकेतक, उनमें से और {count} देखे गए</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">किसी का साक्षात्कार नहीं हुआ, और कुछ नहीं देखा गया।</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} देखे गए, {undecided} अनिर्णीत; {interviewed} का साक्षात्कार हुआ, {declined} बिना साक्षात्कार के।</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln पहले से यहाँ थे और छोड़ दिए गए।</numerusform>
            <numerusform>%Ln पहले से यहाँ थे और छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">{count} में से {number} एन्क्रिप्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">एन्क्रिप्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">इन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">फ़ोटो खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">नहीं लिया गया: {names}, और {count} और।</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">नहीं लिया गया: {names}।</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">एन्क्रिप्ट हो रही फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">रोकें</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">इन्हें फिर आज़माएँ</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>आपने इसे रोका: %Ln जहाँ थे वहीं छोड़ दिए गए।</numerusform>
            <numerusform>आपने इसे रोका: %Ln जहाँ थे वहीं छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">बिना नाम का एक चित्र</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{count} में से {taken} तिजोरी में हैं।</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">किसी बात पर आपका ध्यान चाहिए। इस मोड से निकलने पर वह दिखाई जाएगी।</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम हो चुकी है: इसे अब बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">तिजोरी केवल पढ़ने के लिए खुली है।</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">कुछ छिपाने के लिए नया बॉक्स, या एक बनाएँ</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">प्रश्न पर निजी टिप्पणी</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">लेखापरीक्षाएँ</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">घड़ी से वापस, या जहाँ रोका गया था वहाँ</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">जहाँ आप रुके थे, वहाँ वापस</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">जहाँ थे वहाँ वापस, और फिर आगे</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">पहले से नौवें उत्तर तक चुनें</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">दूसरी फ़ोटो से तुलना</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">पृष्ठ में नीचे-ऊपर, फिर अगले पर</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">स्थल के लैपटॉप लौटाने के बाद आगे बढ़ें</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">जहाँ आप हैं वहाँ की सहायता, और ये कुंजियाँ</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">सब कुछ तुरंत घड़ी के पीछे छिपाएँ</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">साक्षात्कार मोड में जाएँ और बाहर आएँ</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">लैपटॉप</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">बड़ा, छोटा, पूरा, हर पिक्सेल</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">बड़ा, छोटा, पृष्ठ जितना चौड़ा</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">छोटा फ़ॉर्म बिना बदले छोड़ें</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">तिजोरी लॉक करें</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">चेहरे खोजें</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">क्रम में रखा जाने वाला विकल्प खिसकाएँ</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">प्रविष्टि को ऊपर या नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">नई लेखापरीक्षा</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">अगला बॉक्स, छिपाने का दूसरा तरीका, बॉक्स हटाएँ</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">फ़ॉर्म का अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">केवल वे फ़ोटो जिन्हें किसी ने नहीं देखा</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">प्रेषण</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">चित्र या फ़ाइल को उसके प्रश्न में चिपकाएँ</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">साक्षात्कार रोकें</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">पिछली फ़ोटो, अगली फ़ोटो</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">बटन दबाएँ, खाने पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">रिपोर्ट छापें</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">सभी लेखापरीक्षाओं में खोजें</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">फ़ॉर्म में खोजें</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">रिपोर्ट में खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग्स</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">बोर्ड पर केवल वही दिखाएँ जो दूसरे देख सकते हैं</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">फ़ोटो बड़ी दिखाएँ</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">साक्षात्कार रोकें और सहायता को भेजें</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">पूरा फ़ॉर्म एक पन्ने पर, या पृष्ठ दर पृष्ठ</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">यह फ़ोटो देखी जा चुकी है</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">पिछले नियंत्रण पर</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">अगले नियंत्रण पर</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">अगली चीज़ जिसे सुधारना या जिसका उत्तर देना है, और वापस</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">फ़ोटो घुमाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">तिजोरी</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">पासफ़्रेज़ बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">हो गया (&amp;D)</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">एक नया पुनर्प्राप्ति कोड, अपुष्ट</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">एक पासफ़्रेज़</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">एक एस्क्रो कुंजी</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">बदलें</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">यह अभी दिखाया जा रहा है, फिर कभी नहीं। जब तक आप न कहें कि यह काग़ज़ पर है, पिछला कोड भी तिजोरी खोलता है।</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">इससे अब तिजोरी नहीं खुलती।</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">इसे तिजोरी खोलने दें</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">{escrow} को इसे खोलने दें</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">{escrow} को इसे खोलने दें…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">नया कोड बनाएँ</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">नया पुनर्प्राप्ति कोड (&amp;R)…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">नया पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">खोलने का एक तरीका हटाएँ</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">हटाएँ: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">हटाएँ…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">नया कोड काग़ज़ पर आ जाने के बाद आपके काग़ज़ वाले कोड से कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">एस्क्रो अब इस तिजोरी को खोल सकता है।</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">तब से नया पासफ़्रेज़ तिजोरी खोलता है, मौजूदा नहीं।</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">नया पुनर्प्राप्ति कोड तिजोरी खोलता है, पिछला अब नहीं।</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">पासफ़्रेज़ बदल दिया गया।</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">पुनर्प्राप्ति कोड, काग़ज़ पर</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">दो पुनर्प्राप्ति कोड इस तिजोरी को खोलते हैं: पिछले नए कोड की पुष्टि नहीं हुई। नया कोड बनाएँ: उसके काग़ज़ पर आ जाने पर पहले वाले कुछ नहीं खोलते।</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">इस तिजोरी को क्या खोलता है</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">आपके संगठन की वह कुंजी जिसके पास हो, वह तब इस तिजोरी को खोलकर इसमें सब कुछ पढ़ सकता है: पासफ़्रेज़ और पुनर्प्राप्ति कोड खो जाने की स्थिति के लिए।</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">आपका नया पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: तब से इससे कुछ नहीं खुलता।</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, या Esc दो बार, सब कुछ तुरंत घड़ी के पीछे छिपा देता है। Ctrl+Shift+B से, या समय को तीन सेकंड दबाकर आप वापस आते हैं। दो मिनट बाद इसके पीछे तिजोरी लॉक हो जाती है।</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">व्यक्ति को उँगली से दिखाने दें। यह आपकी भाषा के साथ दिखती है; दोनों बदली जा सकती हैं।</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">किसी मातृभाषी ने अभी इस अनुवाद की जाँच नहीं की है।</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">व्यक्ति कौन-सी भाषा पढ़ता है?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">आपकी अपनी भाषा</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, मसौदा अनुवाद</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">किसी मातृभाषी ने अभी इस अनुवाद की जाँच नहीं की है।</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">फ़ोटो (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">सभी लाइसेंस</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} अपाचे लाइसेंस 2.0 के अंतर्गत मुक्त सॉफ़्टवेयर है। यह दूसरों के काम पर टिका है, जिनके अपने लाइसेंस हैं:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">इसका लाइसेंस बिना पाठ के आया: {licence}।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">लाइसेंस</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">लाइसेंस सूची</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">घटक</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">यह फ़ील्ड भर गई है: {most} अक्षर समाते हैं। बाकी छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">एक बंडल अभी भी भेजा जा रहा है</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">भेजे जा रहे बंडल की प्रगति</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">यह आपके संगठन के लिए सील है, और इसके लिए कोई कुंजी नहीं चाहिए। रसीद लाने के लिए तिजोरी खोलें।</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">भेजना रोकें</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln उत्तर सहेजे नहीं गए। वे अभी यहीं हैं।</numerusform>
            <numerusform>%Ln उत्तर सहेजे नहीं गए। वे अभी यहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">फिर सहेजें और लॉक करें (&amp;S)</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">तिजोरी नष्ट की जा रही है…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">इसकी कुंजियाँ मिटाकर लिखी जा रही हैं।</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">इसकी कुंजियाँ मिटा दी गई हैं: अब कोई इसे पढ़ नहीं सकता। इसकी फ़ाइलें हटाई जा रही हैं।</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">लॉक करें और उन्हें खो दें</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">लॉक हो रहा है…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">अभी लॉक नहीं हुआ</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">आपने जो लिखा वह सहेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">कुछ अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">स्लीप से पहले तिजोरी लॉक की जाती है।</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">प्रोग्राम की भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">अक्षरों का आकार (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">थीम (&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">प्रोग्राम का रूप</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">हल्का</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">यह अनुवाद मसौदा है: किसी मातृभाषी ने अभी इसकी जाँच नहीं की है। जिसका अनुवाद नहीं है वह अंग्रेज़ी में दिखता है।</translation>
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
        <translation type="unfinished">वापस (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">समाप्त करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">आगे (&amp;N)</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">बातचीत कहाँ तक पहुँची</translation>
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
        <translation type="unfinished">रोकें और सहायता को भेजें</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">अब जो करना है वहाँ ले जाता है। जो भरा गया है वह सब रहता है। ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">इस लेखापरीक्षा का कोई उत्तर और कोई फ़ोटो अब बदली नहीं जा सकती (अभिलेख: {records}, फ़ोटो: {photos})।</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">जिस सूची से नमूना चुना गया था वह मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">फिर लेखापरीक्षा सील करके भेजी जा सकती है। अभी कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">अंतिम करने का अर्थ</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">निष्कर्षों का कथन अब नहीं बदलता। उनकी स्थिति, वापस दी गई राशियाँ और चेतावनियाँ आगे चलती हैं।</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">कामगारों ने जो कहा वह सील होता है (अभिलेख: {count}): केवल {organisation} उसे पढ़ सकता है ({readers})। यहाँ कोई पासफ़्रेज़ उसे नहीं खोलता; परिणाम रहते हैं।</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">कामगारों ने जो कहा वह सील होना है (अभिलेख: {count}), और यह लैपटॉप अभी किसी संगठन का नहीं है। पहले इसका नामांकन करें।</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">हस्ताक्षर करके अंतिम करें (&amp;S)</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">जब तक इनमें से एक भी यहाँ है, लेखापरीक्षा अंतिम नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">पहले इसे पूरा करें</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">पूरी लेखापरीक्षा देखी जा रही है…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">कुछ नहीं छूटा और कुछ खुला नहीं है। लेखापरीक्षा पर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खुला</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">समीक्षा</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">इससे हस्ताक्षर नहीं रुकता। यह पर्याप्त है या नहीं, यह आपका निर्णय है।</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">हस्ताक्षर को कुछ नहीं रोकता</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} खुले</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">पहले {count} पूरे करने हैं</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} प्रोटोकॉल इनके लिए लिखित कारण माँगता है: {kinds}।</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: दिन</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: समय</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">नए संस्करण में ले जाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">इस फ़ॉर्म का नया संस्करण</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">जो उत्तर बदलते हैं</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">जो उत्तर अपने प्रश्न के साथ चले जाते हैं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">जो प्रश्न नहीं रहे उनकी फ़ोटो हटाई जा सकती हैं ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम होने तक इसे अभिलेख में पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">नए प्रश्न</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">आपकी टिप्पणियाँ जो अब नहीं दिखतीं, क्योंकि उनका प्रश्न नहीं रहा</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept} उत्तर रहते हैं, {changed} बदलते हैं, {dropped} चले जाते हैं।</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">सभी भेजें (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">स्टिक (&amp;S)…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">स्टिक पर प्रति बनाएँ, रसीदें वापस लाएँ</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">भेजने को कुछ नहीं। अंतिम लेखापरीक्षा को सील करने पर वह यहाँ आती है।</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">प्रेषण</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">सेटिंग्स (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">साक्षात्कार खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">कोई आयाम तब मौजूद है जब अनिच्छा का एक लक्षण और दंड का एक लक्षण हो, और उनमें से कम से कम एक प्रबल हो। एक मौजूद आयाम काफ़ी है।</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">नियम से</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">केवल जो देखा गया उससे: {least}। यदि सब अनिर्णीत भी देखा गया होता: {most}।</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">संकेतक</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">देखे गए संकेतक</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">यह सूचियों में, स्थल के लिए और रिपोर्ट में गिना जाता है; नियम जो कहता है वह साथ में रहता है।</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">अनिर्णीत</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">इस कामगार के लिए दूसरा परिणाम तय करें</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">यह साक्षात्कार सीलबंद है: इससे क्या संकेत मिला यह यहाँ रखा गया है, क्यों मिला यह नहीं। केवल संगठन उत्तर पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">जिसका साक्षात्कार नहीं हुआ उसका कोई परिणाम नहीं जिसे तय किया जा सके।</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">क्यों, अपने शब्दों में। कारण उत्तरों जितना ही गुप्त रखा जाता है, उनके साथ सील होता है और रिपोर्ट में कभी नहीं छपता।</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">अनिच्छा: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">दंड: {ids}</translation>
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
            <numerusform>%Ln जो अब नहीं गिने जाते</numerusform>
            <numerusform>%Ln जो अब नहीं गिने जाते</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">कारण (ज़रूरी) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">यह तय करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">वापस लें: नियम का परिणाम गिना जाए (&amp;W)</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">नियम से</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">कारण</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">बदला गया</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">लेखापरीक्षक का अपना निर्णय</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">कारण सीलबंद है।</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">यही गिना जाता है: और कुछ तय नहीं किया गया।</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">वापस लिया गया</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">लेखापरीक्षक</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, {name} ने {time} को तय किया। {ended} {later}।</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">{name} पर वापस</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">यह रिपोर्ट में छपता है। किसी कामगार के शब्द या कोड नहीं।</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">एक बात खुली है।</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">क्या खुला है, दिखाएँ</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">प्रोटोकॉल पूछता है कि कुछ खुला रहते हुए लेखापरीक्षा क्यों समाप्त की जा रही है: कारण बताएँ।</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">क्या खुला है</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">जैसी है वैसी क्यों समाप्त की जा रही है: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">आपका संगठन इसे पढ़ता है। यह रिपोर्ट में केवल तब छपता है जब रिपोर्ट हर निष्कर्ष दिखाती है। किसी कामगार के शब्द या कोड नहीं।</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">आपका संगठन इसे पढ़ता है; यह रिपोर्ट में नहीं छपता।</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} बातें खुली हैं।</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">चौड़ाई में बिठाएँ</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">पिछला मिलान</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">बड़ा</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">अगला मिलान</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">पृष्ठ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">रिपोर्ट में खोजें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">छोटा</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">पूरा पृष्ठ</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">कुल {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} मिले</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{count} में से {place}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">सभी फ़ोटो</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">अगली के साथ (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">तुलना करें</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">बड़ा (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">पूरी दिखाएँ (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">छोटा (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">अगली फ़ोटो (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">पिछली फ़ोटो (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">बाएँ घुमाएँ (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">दाएँ घुमाएँ (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">पूरी</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">तिजोरी के बाहर की प्रति एन्क्रिप्ट नहीं होती: जिसे फ़ाइल मिले वह उसे देख सकता है।</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">फ़ोटो पर बना चित्र</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">फ़ोटो पर बना चित्र; फ़ोटो वैसी ही रहती है जैसी ली गई थी।</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">कैप्शन</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">फ़ोटो {number} का कैप्शन</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">इस पर बनाएँ</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">फ़ाइल (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">इसके कुछ हिस्से छिपे हैं</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">इसके कुछ हिस्से छिपे हैं: सहेजी गई प्रति में वे नहीं होते।</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">फ़ोटो (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">फ़ोटो {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">हटाने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">हटाएँ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">बिना एन्क्रिप्शन के सहेजें…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">ली गई {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">समय अज्ञात</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">छिपे हिस्सों, समय और स्थान के बिना।</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">कैप्शन</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">निष्कर्ष जिससे फ़ोटो जुड़ेगी</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">निष्कर्ष {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">प्रश्न पर जाएँ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">कड़ी जोड़ें</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">समय अज्ञात</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} × {height} पिक्सेल</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">इसके कुछ फ़ोल्डर पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">{count} से अधिक फ़ोटो हैं: बाकी के लिए छोटा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">इस फ़ोल्डर में कोई फ़ोटो नहीं है (JPEG, PNG, HEIC)।</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">फ़ोटो जोड़ें</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">फ़ोटो जोड़ें…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">कैमरा</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">बनाएँ</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">यहाँ बनाएँ</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">फ़ोल्डर से…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">चिपकाएँ</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">फ़ोटो (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">और दिखाएँ ({count} नहीं दिखाई गईं)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">यहाँ हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">जैसे कैमरे का कार्ड</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">किसी कार्ड या फ़ोल्डर की फ़ोटो लें</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">क्लिपबोर्ड में न कोई चित्र है, न फ़ाइल: पहले एक की प्रति बनाएँ।</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">छिपा हिस्सा {number}, कुल {count}: बाएँ से {left}&#xa0;%, ऊपर से {top}&#xa0;%, चौड़ाई {width}&#xa0;%, ऊँचाई {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">छिपे हिस्से: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">अभी नहीं देखी गई</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">छिपाने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">हिस्से छिपाए गए</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">फ़ोटो {number}: {name}। {place}। {state}।</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">सीलबंद</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">सीलबंद: केवल संगठन देख सकता है</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">सुझाव {number}, कुल {count}: बाएँ से {left}&#xa0;%, ऊपर से {top}&#xa0;%, चौड़ाई {width}&#xa0;%, ऊँचाई {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">फ़ाइल नहीं रही।</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">इस फ़ोटो की फ़ाइल तिजोरी में नहीं रही</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">इस फ़ोटो का कोई पूर्वावलोकन नहीं है</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">लेखापरीक्षा</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">दो की तुलना करें</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">अगली देखें</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">अगली देखें ({count} बाकी)</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">ऐसी कोई फ़ोटो नहीं है। सभी दिखाएँ।</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">इस लेखापरीक्षा में अभी कोई फ़ोटो नहीं ली गई।</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">फ़ोटो</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">फ़ोटो: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{count} में से {number}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{all} में से {shown} फ़ोटो</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">यह फ़ोटो डिक्रिप्ट हो रही है…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">चित्र: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">इसे बड़ा दिखाएँ</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">इसे छोटा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">वहाँ ली गई एक फ़ोटो</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">स्थिति के लिए अक्षांश और देशांतर दोनों चाहिए।</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">सटीकता (मी)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">ऊँचाई (मी)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">इस लैपटॉप से पूछें</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">लैपटॉप से पूछा जा रहा है कि वह कहाँ है…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">इस बीच मिली: {latitude}, {longitude}, {accuracy} मी तक सटीक।</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">इस बीच मिली: {latitude}, {longitude}।</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">फ़ोटो से…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">अक्षांश</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">अक्षांश अधिकतम 90 डिग्री, देशांतर अधिकतम 180।</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">देशांतर</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">फ़ोटो (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">पूछने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">यही स्थिति लें</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">फ़ोटो यह नहीं बताती कि वह कहाँ ली गई। स्थिति लिखें, या दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">सिस्टम इसके लिए इंटरनेट से पूछ सकता है, तब इस जगह का पता वहाँ चल जाता है।</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">यह लैपटॉप नहीं जानता कि वह कहाँ है। स्थिति लिखें, या वहाँ ली गई कोई फ़ोटो चुनें।</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">जो लिखा गया वह वैसा ही रहता है।</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln कामगार-फ़ाइलें जाँचनी हैं</numerusform>
            <numerusform>%Ln कामगार-फ़ाइलें जाँचनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln लोगों का साक्षात्कार लेना है</numerusform>
            <numerusform>%Ln लोगों का साक्षात्कार लेना है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>स्थल पर %Ln लोग काम करते हैं।</numerusform>
            <numerusform>स्थल पर %Ln लोग काम करते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">योजना बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">जाँची जाने वाली कामगार-फ़ाइलें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">विधि (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">विधि</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">योजना नहीं बनी</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">अभी योजना नहीं बनी</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">स्थल का अभिलेख खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">स्थल का अभिलेख खोलें</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">जितने लोगों का साक्षात्कार लेना है (&amp;T)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">योजना</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">योजना बनी {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">योजना सहेजें (&amp;P)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">हिस्से</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम है: इसके नमूने की योजना यहाँ नहीं बनी।</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">कामगारों की संख्या बदल गई है</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">यह विधि इनका नमूना भी अलग से लेती है, और स्थल का अभिलेख इन्हें नहीं गिनता: {names}।</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">इतने लोगों के लिए विधि कोई संख्या नहीं देती: ग्राहक के साथ तय करें।</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">स्थल का अभिलेख अभी नहीं बताता कि वहाँ कितने लोग काम करते हैं। पहले उस प्रश्न का उत्तर दें: नमूने का आकार उसी से आता है।</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>स्थल का अभिलेख अब %Ln कामगार बताता है: योजना बदलें और फिर सहेजें।</numerusform>
            <numerusform>स्थल का अभिलेख अब %Ln कामगार बताता है: योजना बदलें और फिर सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">साक्षात्कार लेना है</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">जहाँ प्रश्नचिह्न है, वह स्थल के अभिलेख में अभी नहीं है।</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">वहाँ काम करते हैं</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">कामगार-फ़ाइलों की संख्या नहीं</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">अभी ज्ञात नहीं</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">संख्या अभी ग्राहक के साथ तय होनी है</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} विधि की माँग से कम है।</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, {headcount} कामगारों के लिए: {interviews}; {files}।</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, अलग से</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>कम से कम %Ln सीलबंद साक्षात्कार किसी स्तर में नहीं गिने जाते।</numerusform>
            <numerusform>कम से कम %Ln सीलबंद साक्षात्कार किसी स्तर में नहीं गिने जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">शुरू करें</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">एक सप्ताह के भीतर समय-सीमा वाली सुधारात्मक कार्रवाइयाँ: {count}, अगली {day} को</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">विलंबित सुधारात्मक कार्रवाइयाँ: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">कामगार-फ़ाइलें: {wanted} में से {checked} जाँची गईं</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">साक्षात्कार: {wanted} में से {heard}, पर्याप्त</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">साक्षात्कार: {wanted} में से {heard}, {left} बाकी</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">शुरू नहीं हुए, छोड़े जा सकते हैं: {forms}।</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">करने को कुछ नहीं बचा। लेखापरीक्षा की समीक्षा करें, फिर हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">देखे गए संकेतक जो अभी किसी निष्कर्ष में नहीं हैं: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>ड्रॉ में चुने गए {drawn} में से कम से कम %Ln का साक्षात्कार अभी नहीं हुआ। वे कौन हैं, यह कहीं नहीं रखा जाता: उससे पता चल जाता कि किसने क्या कहा।</numerusform>
            <numerusform>ड्रॉ में चुने गए {drawn} में से कम से कम %Ln का साक्षात्कार अभी नहीं हुआ। वे कौन हैं, यह कहीं नहीं रखा जाता: उससे पता चल जाता कि किसने क्या कहा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">निष्कर्ष खोलें</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">नमूना खोलें</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">नमूने की योजना बनाएँ</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">नमूने की योजना अभी नहीं बनी।</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">आज, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>अब तक बहुत कम: {strata}, और %Ln और स्तर।</numerusform>
            <numerusform>अब तक बहुत कम: {strata}, और %Ln और स्तर।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">अब तक बहुत कम: {strata}।</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {wanted} में से {interviewed}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">बंद करें (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">प्लेयर बंद करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">रिकॉर्डिंग में स्थान</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">चलाएँ</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">फ़िल्म</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">यह लैपटॉप इसे नहीं चला सकता। प्रति सहेजें और उसे दूसरे प्रोग्राम से खोलें।</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">यह लैपटॉप इसे नहीं चला सकता।</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">अभ्यास समाप्त करें और हटाएँ</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">अभ्यास: स्थान और लोग काल्पनिक हैं। यहाँ से कुछ नहीं भेजा जाता। कुछ भी वास्तविक न लिखें।</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">फिर दबाएँ: सब हट जाएगा</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">वापस (&amp;B)</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">एक काल्पनिक लेखापरीक्षा तैयार हो रही है। आपकी अपनी तिजोरी को छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">अभ्यास</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">अभ्यास तैयार हो रहा है</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>रसीद के %n दिन बाद</numerusform>
            <numerusform>रसीद के %n दिन बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">भेजी गई फ़ाइलें रहती हैं</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">भेजा जाता है</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">उसका फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">संगठन</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">इनके लिए सील होता है</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग्स</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">कोई पता नहीं, स्टिक से</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">नंबर {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">नंबर {number}, तारीख {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">जब तक कोई न हटाए</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">बात नहीं करना चाहते थे</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">जाँची गई कामगार-फ़ाइलें</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">समूह</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>%Ln सीलबंद समूह साक्षात्कारों में कितने लोगों ने भाग लिया यह नहीं रखा जाता; वे यहाँ नहीं गिने गए हैं।</numerusform>
            <numerusform>%Ln सीलबंद समूह साक्षात्कारों में कितने लोगों ने भाग लिया यह नहीं रखा जाता; वे यहाँ नहीं गिने गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">एक-एक करके</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">समूहों में लोग</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">जिन लोगों का साक्षात्कार हुआ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">अब तक</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">कम से कम एक प्रभावित कामगार से मिलने की संभावना, यदि सभी यादृच्छिक रूप से चुने गए हों और जो हुआ वह बताएँ:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">साक्षात्कार में यह नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">नमूना क्या पकड़ सकता है</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">पर्याप्त</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">पूरी योजना से {chance}</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">अब तक के साक्षात्कारों से {chance}</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">साक्षात्कार देने वाले {count} जिनके उत्तर में इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">साक्षात्कार देने वाले {count} जिनका सीलबंद साक्षात्कार अब यह नहीं बताता।</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{wanted} में से {done}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">जो लिखता हूँ वह दिखाएँ</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">नया पासफ़्रेज़ (&amp;N)</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">नया पासफ़्रेज़ फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">नया पासफ़्रेज़ बहुत कमज़ोर है। कुछ असंबद्ध शब्द जोड़ें।</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">नए पासफ़्रेज़ एक जैसे नहीं हैं। दूसरा फिर से लिखें।</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">आपका अभी का पासफ़्रेज़, या पुनर्प्राप्ति कोड (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">प्रोटोकॉल स्थापित करें (&amp;I)…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">प्रोटोकॉल बताता है कि लेखापरीक्षा में क्या पूछा जाता है और उसका मूल्यांकन कैसे होता है। यह लैपटॉप वही लेता है जिन पर उसके संगठन ने हस्ताक्षर किए हैं। लेखापरीक्षा जिस संस्करण से शुरू हुई उसी से चलती है।</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">मसौदा अनुवाद, जाँचे नहीं गए: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">फ़ॉर्म: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">प्रोटोकॉल स्थापित करें</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">स्थापित हुआ: {title}, संस्करण {version}, {by}।</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">भाषाएँ: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">प्रोटोकॉल (*.auditor-protocol);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">प्रोटोकॉल</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">और {count} और</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">प्रोग्राम के साथ आता है</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">किसी ने हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">{organisation} द्वारा हस्ताक्षरित</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">संस्करण {version}, {by}</translation>
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
        <translation type="unfinished">स्थल के अभिलेखों के उत्तर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">इस उत्तर की कड़ी जोड़ें</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">स्थल के किसी अभिलेख में ऐसा उत्तर नहीं जिसकी कड़ी अभी न जुड़ी हो।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">केवल वह जो स्थल के अपने अभिलेख कहते हैं, कभी वह नहीं जो कोई कामगार कहता है।</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">उत्तर खोजें</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">प्रश्नों, उत्तरों और अभिलेखों में खोजें</translation>
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
        <translation type="unfinished">साफ़ करें</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">इस प्रश्न के बारे में और</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">यह उत्तर वापस लें</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">यह उत्तर सही नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">इस प्रश्न का उत्तर चाहिए।</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, उत्तर चाहिए</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">केंद्रीय भंडार से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">फिर भी अभी भेजें</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">{count} में से बंडल {place} भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">इसकी प्रतीक्षा न करें</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">कतार आगे चलाएँ</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">देखा जा रहा है कि इस लैपटॉप के प्रमाणपत्र का नवीनीकरण करना है या नहीं…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">कतार को विराम दें</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">पूरी कतार की प्रगति</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">भेजना समाप्त हुआ।</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">कतार विराम में है। जो पहुँच गया वह वहीं रहता है।</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">इन बंडलों को रखने की अवधि पूरी हुई; इनकी सीलबंद फ़ाइलें हटा दी गईं: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">इस लैपटॉप का प्रमाणपत्र जल्द समाप्त होता है और उसका नवीनीकरण नहीं हो सका: {why} भेजना जारी रहता है; “लैपटॉप” पृष्ठ पर नवीनीकरण करें।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">भेजने से पहले इस लैपटॉप के प्रमाणपत्र का नवीनीकरण हुआ।</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">आप काम जारी रख सकते हैं और तिजोरी लॉक कर सकते हैं: जो बंडल रास्ते में है वह चलता रहता है। विंडो बंद करने से वह रुक जाता है; इससे कुछ खोता नहीं, दोबारा कहने पर वहीं से आगे चलता है।</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} तिजोरी खुली रहने पर यह अपने आप आगे बढ़ता है।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">लेखापरीक्षाएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">सहायता</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">लैपटॉप</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">लॉक करें</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">तिजोरी लॉक करें (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">प्रेषण</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग्स</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">तिजोरी</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">स्थल पर आगमन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">दिन, समय और स्थल का समय क्षेत्र: उसके दिन उसी में गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">स्थल पर विश्राम के दिन</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">निष्कर्ष जिन्हें स्थल प्रकट किए जाने से पहले न देखे</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">यह नहीं बताया गया कि लेखापरीक्षक स्थल पर कब पहुँचे।</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">मुख्य लेखापरीक्षक</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">आधार</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">चेतावनी जारी करें</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">चेतावनी जारी करें</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">संदेह काफ़ी है। आपके चेतावनी प्रकट करने से पहले स्थल को नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">दिन और समय लिखें: पहली समय-सीमा उसी से गिनी जाती है।</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">संदेह किससे उठता है। ज़रूरी; बाद में बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">किस बात का संदेह है</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">चुनें…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">{low} से {high} तक की संख्या, {step} के अंतर से।</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">{low} से {high} तक की संख्या।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">अभी उत्तर नहीं दिया गया</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">{question} की संख्या</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">एक संख्या लिखें।</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{most} में से {value}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">नीचे खिसकाएँ (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">ऊपर खिसकाएँ (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">अभी क्रम नहीं दिया गया। खींचें, या तीर कुंजी के साथ Alt दबाएँ।</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">यही क्रम लें</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">क्रम नहीं दिया गया: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">{count} में से {ranked} क्रम में</translation>
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
        <translation type="unfinished">क्या सही है यह देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">केवल पढ़ने के लिए: तिजोरी खराब है, कुछ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">सही: {all} में से {whole} लेखापरीक्षाएँ।</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">और {count} और</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {records} में से {damaged} अभिलेख और {photos} में से {lost} फ़ोटो खराब हैं।</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">अभिलेख पढ़े जा रहे हैं: {all} में से {done}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">अभिलेख पढ़े जा रहे हैं…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">छापें (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">रसीद सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">पहुँचा</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">बंडल</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">उसका प्रमाणपत्र</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है। सिस्टम की सेटिंग्स में एक लगाएँ, या रसीद सहेजें।</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">प्रमाणित नहीं</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">प्रेषण</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">अभी-अभी प्रमाणित</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">प्रमाणित किया जा रहा है…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">रसीद</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">रसीदें (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">संगठन का मूल प्रमाणपत्र</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">रसीद सहेजें</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">आकार</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">पृष्ठ मुद्रण सेवा के पास है।</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} ने हस्ताक्षर किया है कि बंडल {number} के सभी बाइट उसके पास सुरक्षित हैं। हस्ताक्षर, प्रमाणपत्र और संगठन की वापस लिए गए प्रमाणपत्रों की सूची की जाँच हुई।</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">इस फ़ॉर्म का नया संस्करण मौजूद है</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">सभी: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">{count} और दिखाएँ</translation>
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
        <translation type="unfinished">अभी एक चरण पूर्ववत किया जा रहा है।</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">उसके बाद फिर उत्तर दें।</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">उनके आ जाने पर प्रविष्टि खिसकाएँ।</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">अभी फ़ोटो तिजोरी में ली जा रही हैं।</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">साक्षात्कार मोड</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">फ़ॉर्म की भाषा</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">किसी मातृभाषी ने अभी इस अनुवाद की जाँच नहीं की है।</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">एक बार में एक प्रश्न, दो लोगों के पढ़ने के लिए ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">फिर सहेजें</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">सीलबंद: केवल संगठन पढ़ सकता है</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर  ·  {count} अभी ज़रूरी</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{questions} में से {answered} के उत्तर  ·  {count} सुधारने हैं</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">रिकॉर्डिंग समाप्त करें और रखें</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">ध्वनि का स्तर</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">कोई माइक्रोफ़ोन नहीं जुड़ा है। एक जोड़ें, या कहीं और रिकॉर्ड करके फ़ाइल जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">कुछ सुनाई नहीं दे रहा: क्या माइक्रोफ़ोन म्यूट है?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">रिकॉर्डिंग हो रही है। यह पृष्ठ छोड़ने या तिजोरी लॉक होने पर यह समाप्त होती है और रखी जाती है।</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">माइक्रोफ़ोन नहीं रहा। तब तक जो रिकॉर्ड हुआ वह रखा गया है।</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">रिकॉर्ड हुआ समय</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">{form} जोड़ें</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">शुरू नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">सहेजें नहीं</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">मेरे पास काग़ज़ पर है</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">काग़ज़ को इस लैपटॉप से दूर रखें: जिसके पास दोनों हों वह सब पढ़ सकता है।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">पुनर्प्राप्ति कोड</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">छापने के लिए पन्ना सहेजें (&amp;P)…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">बिना एन्क्रिप्शन के सहेजें…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">पुनर्प्राप्ति पन्ना सहेजें</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">बिना एन्क्रिप्शन सहेजा गया: {file}। छापें, फिर हटा दें।</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">यह पन्ना सादा PDF है: जिसे फ़ाइल मिले उसके पास कोड है। इसे स्टिक पर सहेजें, भरोसेमंद प्रिंटर पर छापें, फिर हटा दें। यह इस लैपटॉप पर नहीं रहना चाहिए।</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">पासफ़्रेज़ भूलने पर यह तिजोरी खोलता है। यह अभी दिखाया जा रहा है, फिर कभी नहीं।</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">अपना पुनर्प्राप्ति कोड लिख लें</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">संदर्भ जोड़ें</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">कोई नहीं।</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">संदर्भ {number}: प्रकार</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">संदर्भ {number}: पाठ</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">संदर्भ {number} निकालें</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">संदर्भ निकालें</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">रहने की सुरक्षित जगह</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">डॉक्टर</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">दूतावास</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">बच्चों के लिए सहायता</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">हेल्पलाइन</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">श्रम निरीक्षण</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">कानूनी सलाह</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">अन्य सहायता</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">कार्यक्रम इस स्थल के लिए किसी संपर्क का नाम नहीं देता। पहले साक्षात्कार से पहले उसके समन्वयक से माँगें।</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">स्थल का देश अभी ज्ञात नहीं है: यहाँ सभी देशों के संपर्क हैं।</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">तुरंत सहायता</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">कौन सहायता कर सकता है</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">केवल आपके देखने के लिए: किसी रिपोर्ट में नहीं, भेजी जाने वाली किसी चीज़ में नहीं; लेखापरीक्षा अंतिम होने पर मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">केवल आपके देखने के लिए: इसी तिजोरी में रहती है, किसी रिपोर्ट में नहीं, भेजी जाने वाली किसी चीज़ में नहीं।</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">इस प्रश्न की फ़ोटो</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">निजी टिप्पणी</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">इस पर निजी टिप्पणी: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">ये साक्ष्य हैं, उत्तरों के साथ भेजी जाती हैं। लेने से पहले पूछें।</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">निजी टिप्पणी या फ़ोटो ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">इस पर निजी टिप्पणी या फ़ोटो: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">अभी नवीनीकरण करें (&amp;R)</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">नवीनीकरण माँगा गया है; उसका उत्तर अभी नहीं आया।</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">नई सेटिंग्स माँगें (&amp;N)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">समाप्त</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">संगठन की फ़ाइलें (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">यह {end} को समाप्त हुआ। लेखापरीक्षाएँ भरी और सील की जा सकती हैं; भेजने के लिए अपने संगठन से इस लैपटॉप को नए सिरे से निमंत्रित करने को कहें।</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">यह {end} को समाप्त होता है। {start} से भेजने के पहले इसका अपने आप नवीनीकरण होता है।</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">यह {end} को समाप्त होता है। आगे की यात्रा से पहले नवीनीकरण करें।</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">अपने संगठन की फ़ाइल लोड करें</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">फ़ाइल से सेटिंग्स लोड करें…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">इसका उत्तर लोड करें…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">प्रोटोकॉल, प्राप्तकर्ता और पते आपके संगठन से हस्ताक्षरित होकर आते हैं। नई सेटिंग्स इनकी जगह लेती हैं; पुरानी अस्वीकार की जाती हैं।</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">नवीनीकरण करें</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">नवीनीकरण का अनुरोध (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">नवीनीकरण का अनुरोध सहेजें</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">नवीनीकरण का अनुरोध सहेजें…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">सहेजा गया: {file}। इसे अपने संगठन को दें।</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">कार्यक्रम की सेटिंग्स</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">केंद्रीय भंडार से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">कार्यक्रम इनका भी प्रयोग करता है, जो स्थापित नहीं हैं: {names}।</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">जो आया उसी से यह लैपटॉप आगे चलता है।</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">इस लैपटॉप के पास पहले से नवीनतम है।</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">मान्य</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">राशि</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">मुद्रा</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">सत्यापन कैसे हुआ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">साक्षात्कार</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">यह नहीं बताया गया कि भुगतान कब हुआ।</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">वापसी दर्ज रखें</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">एक कामगार को एक भुगतान</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">भुगतान का दिन</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">कामगार का कोड तिजोरी में और बंडल में रहता है।</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">दिन लिखें।</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">सत्यापन किसने किया</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">वापसी जोड़ें…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">लौटाए गए शुल्क</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">हर वापसी छिपाएँ</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">यह इतिहास में रहती है और अब नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">कुछ लौटाया गया, इसका अभी सत्यापन नहीं हुआ।</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">हर वापसी दिखाएँ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">सत्यापित</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">अब तक सत्यापित: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">क्या गलत था?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">कौन कहता है</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">प्रविष्टि वापस लें</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">{amount} {currency} की प्रविष्टि वापस लें</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">प्रविष्टि वापस लें: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">वापस लिया गया</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">प्रविष्टि वापस लें…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">जोड़ें: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">और {count} और, जिन तक रूपरेखा ले जाती है।</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">प्रविष्टि</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">अभी कुछ दर्ज नहीं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खोलें</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">{entry} खोलें</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">प्रविष्टि</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">रिपोर्ट किस भाषा में लिखी जाए; लेखापरीक्षा के साथ रखी जाती है।</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">रिपोर्ट की भाषा</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">रिपोर्ट इसी भाषा में स्वीकृत और हस्ताक्षरित हुई।</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">इस भाषा में रिपोर्ट के शब्द मसौदा हैं: किसी मातृभाषी ने उनकी समीक्षा नहीं की है। रिपोर्ट भी यह कहती है।</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">छापें (&amp;P)…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">सहेजी गई प्रति एन्क्रिप्ट नहीं होती: जिसे फ़ाइल मिले वह उसे पढ़ सकता है। आपके संगठन को जो भेजा जाता है उसमें रिपोर्ट पहले से होती है।</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">प्रिंटर चुनें…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">न छापें</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">धूसर रंगों में (&amp;G)</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">तिजोरी में ही रखें</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">रिपोर्ट बन रही है…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">इस लैपटॉप पर कोई फ़ाइल नहीं लिखी जाती, पर सिस्टम की मुद्रण सेवा पृष्ठों को छपने तक बिना एन्क्रिप्शन के रखती है, और कुछ प्रिंटर और प्रिंट सर्वर उन्हें और देर तक रखते हैं। ऐसा प्रिंटर लें जो आपके या आपके संगठन के नियंत्रण में हो, कभी स्थल का नहीं।</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है। सिस्टम की सेटिंग्स में एक लगाएँ, या प्रति सहेजें और उसे कहीं और छापें।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">रिपोर्ट छापें (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">छप रहा है…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">रिपोर्ट</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">प्रति सहेजें (&amp;C)…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">बिना एन्क्रिप्शन की प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">सहेजा गया: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">पृष्ठ मुद्रण सेवा के पास हैं।</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">इस रिपोर्ट पर इलेक्ट्रॉनिक हस्ताक्षर नहीं है: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">हस्ताक्षर का अर्थ रिपोर्ट से सहमति नहीं है। इसे छोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">लेखापरीक्षक को वापस</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">हस्ताक्षर नहीं करते</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">लैपटॉप हाथ में दें</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">यह रिपोर्ट में छपता है।</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">प्रतिनिधि का नाम</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">जब स्थल लैपटॉप वापस दे दे, तो आप {keys} से, या सही के निशान को तीन सेकंड दबाकर आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">स्थल की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">स्थल का प्रतिनिधि</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">स्थल पर पद</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">केवल यह हिस्सा दिखाता है, लेखापरीक्षा का कुछ नहीं</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">प्रतिनिधि का हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">यहाँ हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">छपी रिपोर्ट पर हस्ताक्षर करते हैं; वहाँ जगह छोड़ी जाती है</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">स्थल जो लिखवाना चाहता है। यह रिपोर्ट में छपता है।</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">क्यों नहीं, स्थल के शब्दों में</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">लिखें कि प्रतिनिधि हस्ताक्षर क्यों नहीं करते।</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">स्थल के प्रतिनिधि का नाम और पद लिखें।</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">बैकअप (&amp;B)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">उस तिजोरी के लिए जिसमें कुछ खराब है। अभिलेख वैसे हो जाते हैं जैसे तब थे; अभी वाले अलग रखे जाते हैं, मिटाए नहीं जाते।</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">बैकअप पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">लॉक करें और पुनर्स्थापित करें</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">बैकअप को जगह पर रखें</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">यह बैकअप जगह पर रखें…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">पहले तिजोरी लॉक होती है; आपने जो लिखा वह उससे पहले सहेजा जाता है।</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">{backup} के बाद जो भरा गया वह तब तिजोरी में नहीं रहता। उसके बाद सील किए गए बंडलों में नंबर दोहराए जा सकते हैं; केंद्रीय भंडार यह बताता है।</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, प्रोग्राम के अद्यतन से पहले</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n फ़ोटो फ़ाइल नहीं है या खराब है। शायद बैकअप के बाद हटाई गई।</numerusform>
            <numerusform>%n फ़ोटो फ़ाइलें नहीं हैं या खराब हैं। शायद बैकअप के बाद हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">कुछ भी हटाने-रखने से पहले इसकी जाँच होती है।</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">बैकअप पुनर्स्थापित हो रहा है…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">बैकअप पुनर्स्थापित हो रहा है</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">बैकअप जगह पर है</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">बैकअप पुनर्स्थापित नहीं हुआ</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">इसके बाद जो भरा गया था वह अब तिजोरी में नहीं है। पहले का भंडार इसके पास “quarantine” फ़ोल्डर में रखा है।</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">चेतावनी</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">आधा लिखा</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">कितने साक्षात्कार लेने हैं इसकी गणना नहीं हुई।</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">इसकी कोई समय-सीमा नहीं है।</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">इसका ग्रेड प्रोटोकॉल के ग्रेडों में नहीं है।</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">छूटा हुआ</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">कोई सुधारात्मक कार्रवाई नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">किसी नमूने की योजना नहीं</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">एक फ़ोटो किसी ने नहीं देखी: रिपोर्ट उसका उल्लेख करती है, उसे दिखाती नहीं।</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">{count} फ़ोटो किसी ने नहीं देखीं: रिपोर्ट उनका उल्लेख करती है, उन्हें दिखाती नहीं।</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">कार्रवाई के लिए कौन ज़िम्मेदार है यह नहीं लिखा।</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">एक फ़ोटो नहीं बताती कि उसमें क्या दिखता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">खुला</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">फ़ोटो</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">बिना उत्तर के अभिलेख</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">नमूना</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">चेतावनी का कुछ विलंबित है।</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">किसी खाने में कुछ लिखा है जो अभी उत्तर नहीं है। लेखापरीक्षा अंतिम होने पर वह खो जाता है।</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">चेतावनी न निपटाई गई है, न रद्द हुई। हस्ताक्षर के बाद भी वह चलती है।</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">अभिलेख शुरू हुआ और उसमें कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">नियम एक चेतावनी प्रस्तावित करते हैं। लेखापरीक्षा अंतिम होने तक उसे जारी किया जा सकता है।</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">कुल मिलाकर नमूना</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">सुधारना है</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">फ़ोटो में क्या दिखता है</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">शून्य सहनशीलता</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} फ़ोटो नहीं बतातीं कि उनमें क्या दिखता है।</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{wanted} में से {found} का साक्षात्कार हुआ।</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">नमूना</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 व्यक्ति</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">लेखापरीक्षक-दिवस</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">बिना निगरानी के नहीं आ सके</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">बात नहीं करना चाहते थे</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">अब वहाँ काम नहीं करते</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">जाँची जाने वाली कामगार-फ़ाइलें</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">समूह</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">साक्षात्कार के घंटे</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">यदि कामगारों में से {share} प्रभावित हों ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">न कोई साझी भाषा, न दुभाषिया</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">आज वहाँ नहीं</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">एक-एक करके</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">जितने लोगों का साक्षात्कार लेना है</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">कुछ और</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">पूरी सूची</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">पहले ही बात हो चुकी</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">1&#xa0;% से कम</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">99&#xa0;% से अधिक</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">विधि यह नहीं बताती</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} लोग</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups}, हर एक में {size} तक लोग, कुल {people} लोग</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} या अधिक</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} से {most}</translation>
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
        <translation type="unfinished">निष्कर्षों के लिए {minus} कम: {value}।</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">लिखें कि कितनी अपेक्षाओं में कोई निष्कर्ष नहीं है, उनकी श्रेणी के अनुसार; तब यह निकलता है।</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">लागू</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">लागू, हर एक के लिए {minus} कम</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">अनुरूप</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">छोड़ा गया</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: {limit} से ऊपर</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: बाकी सब</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">लागू {applicable} में से {conformant} अनुरूप: {whole} में से {share}।</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">निष्कर्ष</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">ग्रेड</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">गिनती कैसे होती है</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">अन्य अपेक्षाएँ</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">{scale} से अंक</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: अन्य अपेक्षाएँ कितनी</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{whole} में से {value}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">प्रश्न पर वापस</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">आगे बढ़ें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">निकलने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">जितना समय चाहिए उतना लें। सब कुछ रखा हुआ है।</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">व्यक्ति को विनम्रता से धन्यवाद दें। और कुछ नहीं पूछा जाता, और कोई कारण नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">व्यक्ति को धन्यवाद दें। जो भरना बाकी है वह केवल आपके लिए है।</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">यह आख़िरी प्रश्न था</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">बातचीत यहाँ समाप्त होती है</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">फ़ॉर्म पर</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">देखे गए संकेतक</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">अनिर्णीत</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">{time} को इनके लिए सील किया गया: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">सीलबंद: केवल {who} पढ़ सकता है</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम होने पर इस अभिलेख के उत्तर और फ़ोटो इस लैपटॉप की तिजोरी से निकल गए। यहाँ कोई पासफ़्रेज़ उन्हें नहीं खोलता। वे लेखापरीक्षा के साथ भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">इसके पीछे के उत्तर अभिलेख के साथ सीलबंद हैं।</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">अभिलेख का कोड, और कोई परिणाम नहीं।</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">यहाँ क्या रखा गया है</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">संगठन</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">चुनें…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">इस नाम का कोई विकल्प नहीं। सूची से एक चुनें।</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">सभी विकल्प दिखाएँ</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">{count} में से एक खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} मिले</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">नियम से</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">कारण: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">लेखापरीक्षक ने तय किया</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">लेखापरीक्षक</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">कारण साक्षात्कार के साथ सीलबंद है।</translation>
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
        <translation type="unfinished">अधिकतम, kB प्रति सेकंड में</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">शून्य सहनशीलता की चेतावनी वाले बंडल तुरंत जाते हैं, समय कोई भी हो</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">सिस्टम के अनुसार इस कनेक्शन का भुगतान डेटा की मात्रा से नहीं होता।</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">सिस्टम के अनुसार इस कनेक्शन का भुगतान डेटा की मात्रा से होता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">बंद करें</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">उन कनेक्शनों से भी भेजें जिनका भुगतान डेटा की मात्रा से होता है</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">खाली हो तो लाइन जितनी तेज़ है उतना। यह हमेशा लागू रहता है।</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">समय</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">बंडल कैसे भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">ये सेटिंग्स रखें</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">जैसे 18:00-06:00, 12:00-13:00 इस लैपटॉप की घड़ी से; खाली: कभी भी।</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">सिस्टम नहीं बताता कि इस कनेक्शन की लागत क्या है।</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">वहाँ भी प्रतीक्षा करें जहाँ सिस्टम कनेक्शन की लागत नहीं बता सकता</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">नामांकन, कार्यक्रम और प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">पासफ़्रेज़, बैकअप और भंडारण</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">अन्य स्थान पर</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">सेटिंग्स</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">लेखापरीक्षाएँ कब, कितनी तेज़ी से और किस कनेक्शन से भेजी जाएँ</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">जहाँ से आए थे वहाँ वापस</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">फिर आगे</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">पूरा फ़ॉर्म</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">पूरा फ़ॉर्म एक पन्ने पर</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln उत्तर छूटे हैं या सुधारने हैं। पहले उन्हें पूरा करें।</numerusform>
            <numerusform>%Ln उत्तर छूटे हैं या सुधारने हैं। पहले उन्हें पूरा करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम करें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">नाम (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">स्थान (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">पद (&amp;R)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">लेखापरीक्षक</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">कथन की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">इस लैपटॉप का नामांकन करें</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">अंतिम किया जा रहा है…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">मैं इस कथन की ज़िम्मेदारी लेता/लेती हूँ</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">अभी विंडो बंद की जाए तो वह इसके पूरा होने तक रुकती है।</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">क्या छूटा है, दिखाएँ</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">हस्ताक्षर</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">हस्ताक्षर करके अंतिम करें</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">स्थल का हस्ताक्षर</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम हो चुकी है।</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">इस लेखापरीक्षा के अभिलेख वह दिखाते हैं जो मैंने देखा और जो मुझे बताया गया, मेरी सर्वोत्तम जानकारी में।</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">माउस, पेन या उँगली से। खाली छोड़ने पर रिपोर्ट में इसके लिए जगह होती है।</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">अपना नाम, पद और स्थान लिखें।</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">आपका हस्ताक्षर</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">फिर से बनाएँ</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">कुछ बनाया गया है।</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">ध्वनि फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">ध्वनियाँ ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln अभिलेख जिनमें यह नहीं दिखता</numerusform>
            <numerusform>%Ln अभिलेख जिनमें यह नहीं दिखता</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(कोई उत्तर नहीं)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">इसका कोई प्रश्न नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">अभिलेख खोलें</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">अभिलेख {title} खोलें</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">फ़ोटो {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">सीलबंद: इस अभिलेख से क्या निकला यह यहाँ रखा गया है, क्यों निकला यह नहीं। केवल संगठन उत्तर पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">अपने आप कुछ नहीं दिखाता: यह दूसरे प्रश्नों का रास्ता खोलता है</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">कैप्शन नहीं</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, नियम {rule} से</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">सत्यापित मानकर बंद करें…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">साक्ष्य मिला…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">सत्यापन कैसे हुआ?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">प्रगति में…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">स्थिति रखें</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">टिप्पणी, यदि हो</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">फिर खोलें…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">स्थिति</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">निष्कर्ष अब है: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">योजना की समय-सीमा {day} है</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">स्थल इनकार करता है…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">स्थल का कारण क्या है?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">कौन कहता है</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">सत्यापन किसने किया?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">इसे फिर क्यों खोला जा रहा है?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">हस्ताक्षर के बाद</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">अनुवर्ती लेखापरीक्षा में बंद</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">सत्यापित: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">कुछ सेकंड बाकी</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>लगभग %Ln घंटे बाकी</numerusform>
            <numerusform>लगभग %Ln घंटे बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
            <numerusform>लगभग %Ln मिनट बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">लगभग एक घंटा बाकी</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">लगभग {hours} घं {minutes} मि बाकी</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">एक मिनट से कम बाकी</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">हटाने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">यह प्रविष्टि हटाएँ</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln उत्तर छूटे हैं या सुधारने हैं।</numerusform>
            <numerusform>%Ln उत्तर छूटे हैं या सुधारने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">लेखापरीक्षा अंतिम होने तक मसौदा।</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">इसके बाद कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">सभी अभिलेख पूरे हैं।</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">भेजें</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">जो ज़रूरी है वह सब है।</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">अनुवर्तन</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">यहाँ से भेजने तक</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">प्रेषण खोलें</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">रिपोर्ट खोलें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">रिपोर्ट</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">समीक्षा</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">लेखापरीक्षा की समीक्षा करें</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">सील करके भेजें</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">लेखापरीक्षा को ऐसे सील करता है कि केवल आपका संगठन उसे पढ़ सके।</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">हस्ताक्षर</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">हस्ताक्षर करके अंतिम करें</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">अनुवर्ती लेखापरीक्षा शुरू करें</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">तिजोरी केवल पढ़ने के लिए खुली है।</translation>
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
        <translation type="unfinished">प्रति बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">रसीदें अंदर लें (&amp;T)</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  स्टिक चुनें</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  उस पर प्रति बनाएँ</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  जब स्टिक वापस आए</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">दूसरा फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">बंडल {number} भेजा जा चुका है।</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">बंडल {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">{count} में से बंडल {place}: {size} में से {done}। स्टिक लगी रहने दें।</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">रसीदें जाँची जा रही हैं…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">स्टिक या फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">स्टिक पर भेजें</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">जो भी प्रतीक्षा में है: {count} बंडल, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">फ़ाइल से…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">फिर देखें</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">कोई स्टिक नहीं लगी है। एक लगाएँ और फिर देखें।</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">भेजे जाने की प्रतीक्षा में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">अब स्टिक सुरक्षित निकालें: सिस्टम के फ़ाइल प्रबंधक में “निकालें” (Eject) या “सुरक्षित रूप से निकालें” (Safely remove) का प्रयोग करें और उसके बताने तक रुकें। स्टिक पर जो है वह सीलबंद है: जिसे वह मिले वह उसे पढ़ नहीं सकता। बंडल तभी भेजा गया गिना जाता है जब उसकी रसीद वापस आ जाए।</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">प्रेषण</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">प्रति बनाने की प्रगति</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">रसीदें (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">प्रति बनाना रोकें</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">रसीद अंदर लें</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">बंडल स्टिक पर है, सही और जाँचा हुआ।</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">केंद्रीय भंडार हर बंडल के पास एक रसीद लिखता है। यहाँ अंदर लेने पर उसकी जाँच होती है और बंडल भेजा गया माना जाता है।</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} बंडल स्टिक पर हैं, सही और जाँचे हुए।</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  लेखन से सुरक्षित</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  {free} खाली</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">बातचीत जल्दी समाप्त करें</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">जो भरा गया है वह सब रहता है।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">बातचीत जल्दी समाप्त करें</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">जो भरा गया है वह सब रहता है। आप “{page}” पर थे।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">वापस जाएँ</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">रोकें और सहायता को भेजें</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">अब जो करना है वहाँ ले जाता है। जो भरा गया है वह सब रहता है। ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n चीज़ सही नहीं है</numerusform>
            <numerusform>%n चीज़ें सही नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">बैकअप</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">हर फ़ोटो की भी जाँच करें (&amp;P)</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">तिजोरी की जाँच करें (&amp;V)</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">इस डिस्क पर खाली</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">जाँच कहाँ तक पहुँची</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">इस डिस्क पर कम जगह बची है</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">फ़ोटो और फ़ाइलें</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">अभिलेख</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">सीलबंद, भेजा गया</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">सीलबंद, प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">जाँच रोकें</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">भंडारण</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">जाँच सब कुछ पढ़ती है और कुछ नहीं बदलती। हर फ़ोटो के साथ इसमें उतना समय लगता है जितना उन्हें पढ़ने में; इस बीच आप जो भरते हैं वह इसके समाप्त होने तक रुका रहता है।</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">जाँच रोक दी गई</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">तिजोरी</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">तिजोरी सही है</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">और {count} और</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>रसीद के बाद %n दिन रखा जाता है</numerusform>
            <numerusform>रसीद के बाद %n दिन रखा जाता है</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">जब तक कोई न हटाए रखे जाते हैं</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">कोई नहीं</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, कुल {count}</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">{count} अक्षरों का पाठ यहाँ नहीं समाता: उसका कुछ भी नहीं चिपकाया गया। अधिक से अधिक {most} समाते हैं; उसका एक हिस्सा चिपकाएँ।</translation>
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
        <translation type="unfinished">अभी</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">यह समय नहीं है। घंटे और मिनट लिखें, जैसे 14:30।</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">एक चरण फिर से किया गया।</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">फिर से किया गया: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">फिर से करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">पूर्ववत करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">एक चरण पूर्ववत किया गया।</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">पूर्ववत किया गया: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">फिर से करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">खोलें (&amp;U)</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">नई तिजोरी बनाएँ</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">केवल पढ़ने के लिए खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">तिजोरी खोलें</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">दूसरी तिजोरी खोलें…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">जो सही है वह पढ़ें; खराब तिजोरी बदली नहीं जाती।</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">बहुत बार गलत पासफ़्रेज़ दिया गया। अगला प्रयास&#xa0;{time} में, या पुनर्प्राप्ति कोड का प्रयोग करें।</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">अपनी तिजोरी खोलें</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">इस लैपटॉप पर कॉपी करें (&amp;C)…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">नया संस्करण फ़ाइलों के रूप में आता है, यूएसबी स्टिक पर भी। प्रोग्राम जाँचता है कि उसके निर्माताओं ने उन पर हस्ताक्षर किए हैं और वे पूरी हैं; इंस्टॉल आप स्वयं करते हैं।</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">अपडेट जाँचें (&amp;U)…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">अपडेट की जाँच</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">अपडेट का हस्ताक्षर (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">यह संस्करण {version} है।</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">इंस्टॉल करने के लिए यह प्रोग्राम बंद करें, फिर {file} खोलें</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">इंस्टॉल करने के लिए टर्मिनल में लिखें: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">अपडेट</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">संस्करण {version}, जिस पर प्रोग्राम के निर्माताओं ने {day} को हस्ताक्षर किए, पूरा है।</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">संस्करण {version}, {day} को हस्ताक्षरित, पूरा है। आपके पास यही है।</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">जाँच में क्या मिला</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">कहाँ कॉपी करें</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">छिपाएँ</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">सब कुछ तुरंत छिपाता है (F12, या Esc दो बार)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">भाषाएँ</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">यह मोड छोड़ें</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">कुछ देर कुछ नहीं पूछा जाता ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">विराम</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">निकलने के लिए फिर दबाएँ</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">फिर सहेजें</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">व्यक्ति की भाषा और आपकी</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">फ़ॉर्म पर ही, उसी प्रश्न पर ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">दुभाषिए की भाषा (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">कौन-सा काग़ज़ (&amp;W)</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">स्थल के लिए प्रति</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">सुधारात्मक कार्य योजना, हस्ताक्षर के लिए</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">दुभाषिए के लिए, साक्षात्कार से पहले: कर्तव्य और प्रोटोकॉल के अपने शब्द। इस लेखापरीक्षा का कुछ नहीं।</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">ग्राहक के लिए, स्थल के लिए कभी नहीं: इसमें ऐसी चेतावनियाँ और निष्कर्ष हैं जो स्थल अभी नहीं जानता, और जो श्रमिकों ने कहा।</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">स्थल के लिए: क्या करना है, भरने और हस्ताक्षर करने की पंक्तियों के साथ।</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">स्थल के लिए: श्रमिकों की कही किसी बात के बिना, और उसके बिना जो स्थल को अभी नहीं जानना चाहिए।</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">दुभाषिए का कार्ड</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">बड़ी: अच्छे प्रिंटरों के लिए</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">दूसरी भाषा नहीं</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">सामान्य</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">फ़ोटो (&amp;O)</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">ग्राहक के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">छोटी: छोटी फ़ाइल</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">रखें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">बिना कुंजी या माउस के कितने मिनट में लॉक हो (&amp;M)</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">जैसा इस लैपटॉप के लिए प्रमाणित है।</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">{least} से {most} तक। कंप्यूटर के सोने पर हमेशा लॉक होता है।</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">नामांकन तक आपके लिखे निष्कर्षों और हस्ताक्षरों में रहता है।</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">इस तिजोरी की सेटिंग्स रख ली गईं।</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">यह तिजोरी</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">इस तिजोरी में आपका नाम (&amp;N)</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">तिजोरी</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">पासफ़्रेज़ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">पुनर्प्राप्ति कोड (&amp;R)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">जो लिखता हूँ वह दिखाएँ</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">पासफ़्रेज़ का प्रयोग करें</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">पुनर्प्राप्ति कोड का प्रयोग करें</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">फ़ोटो</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">तिजोरी नष्ट करें</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">यह तिजोरी नष्ट करें</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">इसकी कुंजियाँ मिटाकर लिखी जाती हैं, फिर इसकी फ़ाइलें हटाई जाती हैं। उसके बाद न कोई पासफ़्रेज़, न कोई कोड, न फ़ोल्डर का कोई बैकअप इसे खोलता है। जो भेजा, निर्यात किया या कहीं और सहेजा गया वह रहता है।</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">फिर दबाएँ: उसके बाद कुछ पढ़ा नहीं जा सकेगा</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">इसके फ़ोल्डर का नाम लिखें (&amp;F): {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">सब सहेजा गया</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">लिखा जा रहा है… (सहेजा गया {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">भेजा गया, रसीद जाँची गई</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">मसौदा</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">मसौदा अनुवाद</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">अंतिम</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">अंतिम: केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">संकेतित</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">बाधित</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">कोई नहीं देखा गया</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">निर्धारित नहीं हो सकता</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">{time} से सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">संभावित</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">अस्वीकृत</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">सहेजा गया {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">सहेजा जा रहा है… (सहेजा गया {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">सीलबंद, प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">अपलोड हुआ, रसीद अभी नहीं आई</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">नियम से: {computed}; लेखापरीक्षक ने बदला</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">आज {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (नियम से: {computed}; लेखापरीक्षक ने बदला)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">रद्द करें</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">अगला वर्ष</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">पिछला वर्ष</translation>
    </message>
</context>
</TS>
