<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">পড়া ও নিশ্চিত করা হয়েছে</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">সতর্কতা {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">সতর্কতা বাতিল করুন</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">সতর্কতা বাতিল করুন…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">সতর্কতা নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">নিশ্চিত করুন…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">খালি থাকলে: এখন।</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">এরপর থেকে কর্মস্থল সতর্কতাটি, এর ভিত্তি ও এতে উল্লিখিত ফাইন্ডিংগুলি দেখতে পারবে। এটি ফিরিয়ে নেওয়া যায় না। আগে শ্রমিকদের কথা ভাবুন।</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">কীভাবে এর সমাধান হয়েছে?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">এর ইতিহাস থেকে যায়; এতে উল্লিখিত ফাইন্ডিংগুলি আর আটকে রাখা হয় না।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">রাখুন</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">ভিত্তি</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">এই ফাইন্ডিংগুলির কথাও নয়: {numbers}।</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">মন্তব্য, যদি থাকে</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">জারি করেছেন {name}, {time}  ·  কর্মস্থলে পৌঁছানো {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">কর্মস্থলের কাছে সতর্কতা প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">কর্মস্থলের কাছে প্রকাশ করুন…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">সতর্কতা নিষ্পত্তি করুন</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">নিষ্পত্তি করুন…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">কর্মস্থলকে জানানো হয় না: এই সতর্কতাও নয়, এর ভিত্তিও নয়।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">কী ঘটেছে</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">কী কী করণীয়, কবে</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">কখন ঘটেছে</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">কে সিদ্ধান্ত নিয়েছেন, এবং কর্মস্থল কেন জানতে পারে?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">কে বলছেন</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">সন্দেহ কেন ঠিক?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">সন্দেহ কেন ঠিক নয়?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">স্বাক্ষরের পরে</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">সম্পন্ন {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: সময়সীমা {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">সতর্কতা জারি করুন (&amp;R)…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">১টি সাক্ষাৎকার এর কারণ</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">সতর্কতা {number} জারি হয়েছে। কর্মস্থলকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit}-এর ফাইন্ডিং</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">কোনও সতর্কতা জারি হয়নি এবং নিয়মও কোনওটি প্রস্তাব করে না। নিরীক্ষা খসড়া থাকা পর্যন্ত প্রধান নিরীক্ষক যে কোনও সন্দেহে সতর্কতা জারি করতে পারেন।</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">নিয়মের প্রস্তাবিত</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">জারি করুন: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">জারি করুন…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">সন্দেহ: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">শূন্য সহনশীলতা</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">কর্মস্থলে দেখা গেছে</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count}টি সাক্ষাৎকার এর কারণ</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">সতর্কতা {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">খোলা শূন্য সহনশীলতা</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">নিয়ম একটি সতর্কতা প্রস্তাব করে: {types}।</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">শূন্য সহনশীলতা</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: সময়সীমা {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">ফাইন্ডিং (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">সূচক (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">ছবি (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">নমুনা (&amp;S)</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">নিরীক্ষা</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">অন্যরা দেখছেন (&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">শুধু অন্যরা যা দেখতে পারে তা দেখায় ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">“{query}”-এর জন্য কিছু পাওয়া যায়নি। সিল করা সাক্ষাৎকার ও শ্রমিকদের পরিচয়ে খোঁজা হয় না।</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">যা বদলেছে তা পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">নিরীক্ষা ও উত্তরে খুঁজুন</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">আরও দেখান</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">নতুন নিরীক্ষা (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">নিরীক্ষা শুরু করুন (&amp;S)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">১টি নথি</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">নিরীক্ষা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">যেমন: নর্থগেট গার্মেন্টস, প্রথম নিরীক্ষা</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">নিরীক্ষার নাম (&amp;A)</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">নতুন নিরীক্ষা</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">এখনও কোনও নিরীক্ষা নেই। কোন স্থানে যাবেন জানলে একটি শুরু করুন; কিছুর জন্যই নেটওয়ার্ক লাগে না।</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">প্রোটোকল</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">আরও দেখান</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">পরিবর্তিত {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count}টি নথি</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">এখনই ব্যাকআপ নিন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">পুরো ভল্ট রপ্তানি করুন (&amp;E)…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">১টি রাখা</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">ব্যাকআপ</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">পুরো ভল্ট রপ্তানি করুন</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">রপ্তানি করা ভল্ট (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">দিনে একবার নথিগুলি এনক্রিপ্ট করে ভল্টের ভিতরে ব্যাকআপ করা হয়। ল্যাপটপ হারালে শুধু অন্যত্র রাখা কপি কাজে আসে: পুরো ভল্ট একটি স্টিকে রপ্তানি করুন।</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>সংরক্ষিত: {file}। আগে থেকেই ক্ষতিগ্রস্ত বা হারানো, তাই এতে নেই: %Lnটি ফাইল।</numerusform>
            <numerusform>সংরক্ষিত: {file}। আগে থেকেই ক্ষতিগ্রস্ত বা হারানো, তাই এতে নেই: %Lnটি ফাইল।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">এখনও কোনও ব্যাকআপ নেই।</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count}টি রাখা</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, মোট {size}; নতুনতম {time}।</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">এই বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">কোডের ছবি</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">ক্যামেরা</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">ছবি থেকে…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">কোডটি ক্যামেরার সামনে ধরুন</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">ছবিতে কোনও কোড পাওয়া যায়নি। তাতে যা আছে তা লিখুন।</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">পেস্ট করুন</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">ছবি (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">একাধিক কোড পাওয়া গেছে। কোনটি?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">ক্লিপবোর্ডে কোনও ছবি বা লেখা নেই।</translation>
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
            <numerusform>%Ln দিন</numerusform>
            <numerusform>%Ln দিন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln ঘণ্টা</numerusform>
            <numerusform>%Ln ঘণ্টা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln মিনিট</numerusform>
            <numerusform>%Ln মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">সম্পূর্ণ</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">সম্পূর্ণ: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">শুধু নিরীক্ষকদের জন্য</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">শুরু হয়নি</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">শুরু হয়নি: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">সিল করা</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">সিল করা: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">ছোট সংখ্যা বাদ দেওয়া হয়</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">ঠিক করতে হবে: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">চলছে</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">চলছে: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">বলা হয় না</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: এখনও নেই, একটি দরকার</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish}টি শেষ করতে হবে</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend}টি ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend}টি ঠিক করতে হবে, {finish}টি শেষ করতে হবে</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">{time} বাকি</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">{time} দেরি</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>রপ্তানির সময় %nটি ফাইল ছিল না বা ক্ষতিগ্রস্ত ছিল; বাকিটা অক্ষত।</numerusform>
            <numerusform>রপ্তানির সময় %nটি ফাইল ছিল না বা ক্ষতিগ্রস্ত ছিল; বাকিটা অক্ষত।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">ফিরিয়ে আনুন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">এগিয়ে যান (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">রপ্তানির ফাইল (&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">ভল্ট ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">বদলান…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">বেছে নিন…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">সবকিছু আনপ্যাক হয়েছে, এখন পরীক্ষা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">রপ্তানি করা ভল্ট (*.tar);;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">ভল্ট রাখার ফোল্ডার (&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">ভল্ট রাখার ফোল্ডার</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">যে ফাইলে পুরো একটি ভল্ট রপ্তানি করা হয়েছিল, সেটি থেকে। ভল্ট তার ফোল্ডারে বসার আগে এর ভিতরের সবকিছু পরীক্ষা করা হয়।</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">ভল্ট আনপ্যাক কতদূর এগিয়েছে</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">এটি এখনও অন্য ল্যাপটপে থাকলে দুটির মধ্যে শুধু একটি দিয়ে কাজ চালান: প্রতিটিই তার পরের বান্ডিলে একই নম্বর দেবে, আর কেন্দ্রীয় ভাণ্ডার দ্বিতীয়টি প্রত্যাখ্যান করে।</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">এটি {folder} ফোল্ডারে আছে।</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">এটি থামানো হয়েছে। কিছুই লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">রপ্তানির ফাইল</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">ভল্ট ফিরে এসেছে</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">{percent}&#xa0;% আনপ্যাক হয়েছে।</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">পুরোটাই পৌঁছেছে। স্বাক্ষরিত রসিদের অপেক্ষায়…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">কতটা পৌঁছেছে তা কেন্দ্রীয় ভাণ্ডারকে জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">স্টিকে কপি করুন</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">সংশোধন করুন…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">পাঠান</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">সারির প্রথমে</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">পাঠানো বাদ দিন</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">অন্যগুলির আগে যায়। শুধু শূন্য সহনশীলতার সতর্কতাযুক্ত বান্ডিল এর আগে থাকে।</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">ল্যাপটপ ও সংস্থা</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">পাঠানোর অগ্রগতি</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">সত্যিই? আরও একবার চাপুন</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">রসিদ</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">আবার সিল করুন</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">আবার শুরু করুন</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">জরুরি: সতর্কতা</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: বান্ডিল {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} {count} বার চেষ্টা হয়েছে।</translation>
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
        <translation type="unfinished">{weekday}, {day} {month}, {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">ক্যামেরা</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">ক্যামেরা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">আবার সংযুক্ত করুন, বা অন্য ক্যামেরা নিয়ে এগিয়ে যান।</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">একটি সংযুক্ত করলে নিজেই চালু হবে; বা অন্য যন্ত্রে তুলে ফাইলটি যোগ করুন।</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">এই ল্যাপটপে কোনও ক্যামেরা সংযুক্ত নেই।</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space বা Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">ছবি তুলুন</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">ক্যামেরা নেই বা কোনও ছবি দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">ক্যামেরা চালু হচ্ছে…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">এই ক্যামেরা ব্যবহার করুন</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ক্যামেরা যা দেখছে</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">এই কম্পিউটারে চার্ট আঁকা যায় না। সারণিতে একই সংখ্যা আছে।</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">সারণি লুকান</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">সংখ্যাগুলি সারণিতে দেখান</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">চার্ট আঁকা হচ্ছে…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: সংখ্যাগুলি সারণিতে দেখান</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">১ মাসের মজুরি</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">অভিবাসন পথ</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">খরচ, কত মাসের মজুরি</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">একজন শ্রমিকের খরচ</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">কাজ পাওয়ার খরচ ও মজুরি, অভিবাসন পথ অনুযায়ী</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">কাজ পাওয়ার খরচ ও মজুরি, সাক্ষাৎকারদাতাদের কথায়</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">প্রতিটি স্তরে পরিকল্পনামতো সাক্ষাৎকার হয়েছে।</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">সপ্তাহে ঘণ্টা</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">সপ্তাহে কাজের ঘণ্টা, মজুরি তালিকা ও হাজিরা ঘড়ি অনুযায়ী</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">সপ্তাহে কাজের ঘণ্টা, সাক্ষাৎকারদাতাদের কথায়</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">সাক্ষাৎকারদাতাদের কত জন কাজের জন্য কত দিয়েছেন।</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">সাক্ষাৎকারদাতাদের কত জন সপ্তাহে কতক্ষণ কাজ করেন।</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">সাক্ষাৎকারদাতা</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">সীমা: {hours} নিয়মিত ঘণ্টা</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">সীমা: ওভারটাইমসহ {hours}</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">দীর্ঘতম সপ্তাহ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">মাস</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">যেসব মাসে কেউ এক সপ্তাহে {limit} ঘণ্টার বেশি কাজ করেছেন: {all}টির মধ্যে {over}টি।</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">{low} ঘণ্টার বেশি</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">{low} মাসের বেশি</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">কোনও অভিবাসন পথের খরচ ও মজুরি এখনও জানা নেই।</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">মজুরি তালিকার কোনও মাস এখনও দেখা হয়নি।</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">কতক্ষণ কাজ করেন তা এখনও কেউ বলেননি।</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">কাজের জন্য কত দিয়েছেন তা এখনও কেউ বলেননি।</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">জিজ্ঞাসা করা হয়নি বা বলেননি: {count} জন।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">কিছু না</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">একজন শ্রমিক {months} পর্যন্ত দেন।</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">{low}-এর বেশি, {high} ঘণ্টা পর্যন্ত</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">{low}-এর বেশি, {high} মাস পর্যন্ত</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">দিয়েছেন, কিন্তু তা কত মাসের মজুরি জানা নেই: {count} জন।</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">পরিকল্পিত</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">স্তর অনুযায়ী নমুনা</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">সিল করা, রাখা হয়নি: {count}।</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">সাক্ষাৎকারদাতার ছোট সংখ্যা বাদ দেওয়া হয়।</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">কিছু</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">যেসব স্তরে পরিকল্পনার চেয়ে কম সাক্ষাৎকার: {all}টির মধ্যে {short}টি।</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">স্তর</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">মজুরি তালিকার যে মাসগুলি দেখা হয়েছে।</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">সাক্ষাৎকারে যা জিজ্ঞাসা করা হয় তার কিছু দিয়ে পরিকল্পনা নমুনাকে ভাগ করে না।</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">হাজিরা ঘড়ি অনুযায়ী একই সপ্তাহ</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">{high} ঘণ্টা পর্যন্ত</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">{high} মাস পর্যন্ত</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">সাধারণ সপ্তাহ</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">সপ্তাহে ঘণ্টা</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">সাক্ষাৎকার নেওয়া</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">মাসের মজুরি</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">জানা নেই</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">পরিকল্পিত {wanted}, সম্পন্ন: বলা হয় না</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{wanted}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} মাসের মজুরি</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">যাঁরা বলেছেন এমন {all} জনের মধ্যে {over} জন সপ্তাহে {limit} ঘণ্টার বেশি কাজ করেন।</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">যাঁরা বলেছেন এমন {all} জনের মধ্যে {paid} জন কাজের জন্য টাকা দিয়েছেন।</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">চার্ট</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">কোনও ব্যক্তিকে চেনাতে পারে এমন সংখ্যা বাদ দেওয়া হয়, প্রতিবেদনের মতোই।</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">এই সংখ্যাগুলি হুবহু: মানুষ কম হলে এগুলি দিয়ে তাদের চেনা যেতে পারে।</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">বড় ছবি</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">শুনুন: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">ছোট ছবি</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">দেখুন: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">কিছু বাছা হয়নি</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">এই নামে কিছু নেই।</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">সব {count}টি দেখান</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">শুধু বাছাই করাগুলি দেখান</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">{count}টির মধ্যে একটি খুঁজতে লিখুন</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count}টি বাছা</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count}টি পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডারের ঠিকানা (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">নেটওয়ার্কে নিবন্ধন করুন (&amp;E)</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">চারটিই দরকার।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">সার্টিফিকেট (*.pem *.crt);;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">এই ল্যাপটপের নাম, আমন্ত্রণে যেমন আছে (&amp;P)</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">শুধু এই কর্তৃপক্ষগুলি গ্রাহ্য: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">কোড (&amp;C)</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">সার্ভারের প্রত্যয়নকারী কর্তৃপক্ষ</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডারকে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">সার্ভারের নিজস্ব প্রত্যয়নকারী কর্তৃপক্ষ আছে…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">কোড দিয়ে, নেটওয়ার্কে</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">আপনার নাম, আমন্ত্রণে যেমন আছে (&amp;M)</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">আপনার সংস্থা আপনাকে একটি ঠিকানা ও আট ভাগের একটি কোড দিয়েছে। কোডটি একবারই চলে, এবং কোন সংস্থা উত্তর দিতে পারে তা বলে।</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">সব ছবি</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">দুটিই পুরো দেখান (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">পুরোটা</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">দুটিই বড়-ছোট করুন</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">ফাইন্ডিং (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">সংশোধন সিল করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">শূন্য সহনশীলতা (&amp;Z)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">বান্ডিল {number} সিল করা হয়েছে। এটি পাঠানোর অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">সিল করা নিরীক্ষা সংশোধন করুন</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">সংশোধন</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">এরপর কিছু লেখা হয়নি। সংশোধনে একই জিনিস থাকবে, আপনার কারণসহ।</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">এখন কার্যকর: বান্ডিল {number}, সিল করা {time}।</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">শুধু সিল করা নিরীক্ষাই সংশোধন করা যায়। চূড়ান্ত না হওয়া পর্যন্ত সেটি সরাসরি বদলানো যায়।</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">সিল করার অগ্রগতি</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">নথি, উত্তর, ছবি, ফাইন্ডিংয়ের বক্তব্য, স্বাক্ষর ও প্রতিবেদন। এগুলি স্বাক্ষরিত; এগুলির ভুল ফলো-আপ নিরীক্ষায় ঠিক করা হয়।</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">সিল হচ্ছে: {size}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">সিল হচ্ছে… এখন উইন্ডো বন্ধ করলে কিছুই বদলায় না।</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">সিল করা থামান</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">এটি কোথাও মুছে ফেলা হয় না। নতুনটির নিজের নম্বর থাকে এবং যার জায়গা নেয় তার উল্লেখ থাকে; আপনার সংস্থা দুটিই ও আপনার কারণ দেখতে পায়।</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">ফাইন্ডিং ও ব্যবস্থার অবস্থা, ফেরত দেওয়া টাকা, সতর্কতার ধাপ। আগে এগুলি লিখুন; সিল করার সময় এগুলি যেমন থাকে সংশোধনে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">যা বদলানো যায়</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">পুরোনো বান্ডিলের কী হয়</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">যা যেমন আছে তেমন থাকে</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">সংস্থা কেন নতুন বান্ডিলটি ব্যবহার করবে। কোনও শ্রমিকের কথা, নাম বা কোড নয়: এটি চিরকাল লগে থাকে।</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">এরপর লেখা হয়েছে, এখনও এতে নেই: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">ফাইন্ডিংয়ের অবস্থা বদল: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">ফেরত দেওয়া টাকা: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">সতর্কতার ধাপ: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{most}টির মধ্যে {count}টি অক্ষর</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">একটি কম</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">একটি বেশি</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">ঘড়ি</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">নোট</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">ভল্ট তৈরি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">ফোল্ডার (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">বদলান…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">আপনার ভল্ট তৈরি করুন</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">ভল্ট তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">আপনি যা লেখেন সবই এই ফোল্ডারে এনক্রিপ্ট করা হয়। আপনার পাসফ্রেজ ছাড়া কেউ তা পড়তে পারে না, এবং কেউ তা রিসেট করতে পারে না।</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">ফোল্ডার</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">ভল্টের ফোল্ডার</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">আগের ভল্ট খুলুন</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">পাসফ্রেজ আবার (&amp;A)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">যা লিখছি তা দেখান</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">দুটি পাসফ্রেজ এক নয়। দ্বিতীয়টি আবার লিখুন।</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">এই পাসফ্রেজ খুব দুর্বল। আরও কয়েকটি সম্পর্কহীন শব্দ যোগ করুন।</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">মাস বেছে নিন</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">ক্যালেন্ডার থেকে বেছে নিন</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">এটি তারিখ নয়। বছর, মাস, দিন লিখুন, যেমন {example}।</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">এটি মাস নয়। বছর ও মাস লিখুন, যেমন {example}।</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">এটি বছর নয়। এর চারটি অঙ্ক লিখুন, যেমন {example}।</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">গ্রেগরীয় তারিখ লিখুন: এখানে বর্মি ক্যালেন্ডার গণনা করা হয় না।</translation>
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
        <translation type="unfinished">দুটিই দরকার: তারিখ ও সময়।</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">এখন</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">ক্যালেন্ডার থেকে বেছে নিন</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">এটি তারিখ নয়। বছর, মাস, দিন লিখুন, যেমন 2026-11-23।</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">এটি সময় নয়। ঘণ্টা ও মিনিট লিখুন, যেমন 14:30।</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">{question}-এর সময়</translation>
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
        <translation type="unfinished">{moment} ({zone}-এর ঘড়ি অনুযায়ী)</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">আগের মাস</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">পরের মাস</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">সিল করে পাঠান (&amp;S)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">বান্ডিল {number} সিল করা হয়েছে। এটি প্রেরণে আছে।</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">বান্ডিল {number} প্রত্যাখ্যাত হয়েছে। একটি নতুন বান্ডিল এর জায়গা নেয়; নিরীক্ষার কিছুই বদলায় না।</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">এই ল্যাপটপ নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">এতে শূন্য সহনশীলতার সতর্কতা আছে, তাই এটি অন্যগুলির আগে যায়।</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">এটি আগেই বান্ডিল {number} হিসাবে সিল করা। সেটিই যায়।</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">ল্যাপটপ ও সংস্থা</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">আবার দেখুন</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">একটি সিল করা বান্ডিল: নথি ({records}), ছবি ({photos}), ফাইন্ডিং, প্রতিবেদন ও নিরীক্ষার লগ।</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">শুধু চূড়ান্ত নিরীক্ষাই সিল করা যায়। আগে স্বাক্ষর করুন।</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">সিল করার অগ্রগতি</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">সিল করে পাঠান</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">স্টিকের জন্য সিল করুন (&amp;T)</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">সিল হচ্ছে: {size}-এর মধ্যে {done}। এখন উইন্ডো বন্ধ করলে নতুন করে শুরু হয়।</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">সিল হচ্ছে… আপনি কাজ চালিয়ে যেতে পারেন। এখন উইন্ডো বন্ধ করলে নতুন করে শুরু হয়।</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">এই ল্যাপটপের সার্টিফিকেট দিয়ে স্বাক্ষরিত, যা {day} পর্যন্ত বৈধ।</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">সিল করা থামান</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">এই ল্যাপটপ কোনও সংস্থায় নিবন্ধিত নয়, তাই কেউ বান্ডিলটি পড়তে পারবে না। আগে নিবন্ধন করুন; নিরীক্ষা যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">এই ল্যাপটপের সার্টিফিকেটের মেয়াদ {day} শেষ হয়। পাঠানোর ঠিক আগে এটি নবায়ন করা হয়।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">এই ল্যাপটপের সার্টিফিকেটের মেয়াদ {day} শেষ হয়। সিল করার আগে “ল্যাপটপ” পাতায় নবায়ন করুন।</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">আপনার সংস্থা কোনও ঠিকানা দেয় না: এটি স্টিকে যায়।</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">শুধু {organisation} এটি খুলতে পারে: {readers}।</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">বান্ডিল {number}  ·  {size}  ·  সিল করা {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">বান্ডিল {number} এর জায়গা নিয়েছে।</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">বাধাপ্রাপ্ত</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">এটি এখানেই থাকে। আবার শুরু করলে প্রথম বাইট থেকে শুরু হয়।</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">এর সিল করা ফাইল {day} পর্যন্ত এখানে থাকে; নিরীক্ষা ও রসিদ চিরকাল থাকে।</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">এর সিল করা ফাইল এখানে থাকে।</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">এর সিল করা ফাইল {day} সরানো হয়েছে; নিরীক্ষা ও রসিদ থাকে।</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">বিরতিতে</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">সারিতে স্থান {place}।</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডারে পুরোটাই আছে। এর রসিদ পরের বার পাঠানোর সময় চাওয়া হবে।</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{size}-এর মধ্যে {sent}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{size}-এর মধ্যে {sent}  ·  {percent}&#xa0;%  ·  সেকেন্ডে {rate}</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{size}-এর মধ্যে {sent}  ·  {percent}&#xa0;%  ·  সেকেন্ডে {rate}  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{size}-এর মধ্যে {sent} আগেই পৌঁছেছে; সেখান থেকে চলবে।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">সবকিছু স্টিকে আছে, অক্ষত ও পরীক্ষিত। এখন নিরাপদে বের করুন।</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">দৈবচয়ন করুন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">শ্রমিকদের তালিকা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">নতুন বীজ (&amp;N)</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">১টি লাইন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">তালিকা থেকে দৈবচয়ন</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">আবার দৈবচয়ন করলে তা আগের দৈবচয়ন, তার তালিকা ও কে কার বদলি ছিলেন তার জায়গা নেয়। আবার যে করা হয়েছে তা নিরীক্ষার লগে থাকে।</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">তালিকা মুছে ফেলুন</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">শ্রমিকদের তালিকা</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">তালিকায়</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">প্রতি লাইনে একজন শ্রমিক</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">প্রতি লাইনে একজন শ্রমিক। সেমিকোলন বা ট্যাবের পরে একটি স্তর, যেমন শিফট, লেখা যায়। দৈবচয়ন না হওয়া পর্যন্ত এটি অন্য সবকিছুর মতো এনক্রিপ্ট হয়ে এখানে অপেক্ষা করে, ভল্ট লক হলেও।</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">মুছে ফেলতে আবার চাপুন</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">বীজ (&amp;E)</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">তালিকাটি এই ভল্টে এনক্রিপ্ট হয়ে থাকে। কোনও প্রতিবেদন, খোঁজ বা বান্ডিলে এটি থাকে না, এবং নিরীক্ষায় স্বাক্ষর হলে মুছে ফেলা হয়। নামের বদলে নম্বর বা আদ্যক্ষর হলেও চলে।</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">বাছতে হবে</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">বাছতে হবে: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">যার কাছে তালিকা ও বীজ আছে সে একই দৈবচয়ন আবার করতে পারে। বীজ যেমন আছে রাখুন, বা অন্যদের সামনে ঠিক করা একটি লিখুন।</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count}টি লাইন</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">কালো</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">নীল</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">মুছুন</translation>
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
        <translation type="unfinished">রাখবেন না</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">ছবির উপর আঁকুন। সেটি যেমন আছে তেমনই থাকে; এটি দ্বিতীয় একটি ছবি হয়।</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">মাউস, কলম বা আঙুল দিয়ে আঁকা হয়। এগুলি না থাকলে বদলে একটি ছবি যোগ করুন।</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">রাখুন</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">মাঝারি কলম</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">লাল</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">আবার করুন</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">মোটা কলম</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">সরু কলম</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরান</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">সাদা</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">হলুদ</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">আবার দৈবচয়ন করুন (&amp;A)…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">দৈবচয়নের ফল</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">তালিকা এখনই মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">কারা তা লুকান (&amp;W)</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">এটি {number} নম্বর দৈবচয়ন।</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">পরের বদলিকে নিন (&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">নোট, তালিকার সঙ্গে মুছে ফেলা হয় (&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">নম্বর (&amp;U)</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">আর কোনও বদলি নেই: আবার দৈবচয়ন করুন, বা লিখুন যে কম জনের সাক্ষাৎকার হয়েছে।</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">আবার চাপুন: তালিকাটি চিরতরে চলে যাবে</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">বীজ</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">কারা তা দেখান (&amp;W)</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">কারও সাক্ষাৎকার নেওয়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">বদলি, এই ক্রমে ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">বদলি হয়েছেন</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">তালিকা মুছে ফেলা হয়েছে; নম্বরগুলি থাকে।</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">পরের বদলি {spare} নম্বর।</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">সাক্ষাৎকার নিতে হবে ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">কেন (&amp;Y)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">এবং আরও {count}টি</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{listed}টি লাইনের মধ্যে {drawn}টি, {time}।</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{replaced}-এর বদলে {spare}: {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">উত্তর লোড করুন (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">অনুরোধ তৈরি করুন (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">অনুরোধ ফাইলে সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">একটি চাবি তৈরি হয় যা কখনও এই ভল্ট ছেড়ে যায় না। অনুরোধটি মেল বা স্টিকে আপনার সংস্থায় যায়।</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">অন্য নামে নতুন করে চান</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">টেলিফোনে বা সামনাসামনি আপনার সংস্থাকে তাদের ফিঙ্গারপ্রিন্ট জিজ্ঞাসা করুন। একই হলে তবেই নিবন্ধন করুন।</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">নিরীক্ষক ও ল্যাপটপ</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">নিরীক্ষা পূরণ ও চূড়ান্ত করা যায়। পাঠাতে নিবন্ধন লাগে: তা বলে আপনি কে এবং কারা সেগুলি পড়তে পারে।</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">ফাইল দিয়ে  ১  অনুরোধ</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">ফাইল দিয়ে  ২  উত্তর</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">সার্টিফিকেটের অনুরোধ (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">নিবন্ধিত</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">নিবন্ধনের উত্তর (*.json);;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">আলাদা: বাতিল করুন</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">একই: নিবন্ধন করুন (&amp;E)</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">উত্তর লোড করুন</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">এই ল্যাপটপের নাম (&amp;L)</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">নিবন্ধিত নয়</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">{name}-এর জন্য অনুরোধ করা হয়েছে। ফাইলটি আপনার সংস্থায় পাঠান।</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">অনুরোধ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">এই ল্যাপটপ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">বৈধ</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">আপনার নাম, যেমন প্রত্যয়িত হবে (&amp;N)</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">আপনার সংস্থা একটি ফাইল ফেরত পাঠায়। তাতে এই ল্যাপটপের সার্টিফিকেট থাকে, এবং কাদের জন্য নিরীক্ষা সিল করা হয়।</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} থেকে {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">যোগ করুন: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">লেখা হয়েছে: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">এন্ট্রি</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">{entry} কপি করুন</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">{entry} নিচে সরান</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">{entry} উপরে সরান</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">বাদ দিতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">বাদ দিন</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">{entry} বাদ দিন</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">কেউ যাচাই করার পরেই যে এটি ঠিক হয়েছে, একটি ফাইন্ডিং বন্ধ করা হয়।</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">হোটেল বা অতিথি নেটওয়ার্ক আগে সাইন ইন চায়: ব্রাউজারে তা করুন, অথবা অন্য নেটওয়ার্ক ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">এই ভল্ট প্রোগ্রামের নতুনতর সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">প্রোগ্রামের একটি অংশ নেই বা ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">পুনরুদ্ধার কোডে {count}টি অক্ষর ও অঙ্ক থাকে, এটিতে {found}টি আছে।</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">একটি মন্তব্যে সর্বাধিক {count}টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">{host}-এ কেন্দ্রীয় ভাণ্ডারের বদলে একটি ওয়েব পাতা সাড়া দেয় (অবস্থা {status})।</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">অন্য ফল ঠিক করতে একটি কারণ লাগে।</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">অন্য একটি প্রোগ্রাম এই ভল্ট খুলে রেখেছে (প্রক্রিয়া {process})।</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">অন্য একটি প্রোগ্রাম এই ভল্ট খুলে রেখেছে।</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">ব্যাকআপ থেকে ফাইলটি ফিরিয়ে আনুন, অথবা নিরীক্ষাটি আবার সিল করুন: নিরীক্ষায় হাত পড়ে না।</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">বড় হাতের অক্ষর ও কীবোর্ড দেখে আবার লিখুন, বা পুনরুদ্ধার কোড ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">এটি লেখা থেকে সুরক্ষিত নয় তা দেখুন, অথবা অন্য একটি নিন।</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">কার্ড বা স্টিক লাগানো আছে কি না দেখুন, তারপর ফোল্ডারটি আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">কার্ড বা স্টিক এখনও লাগানো আছে কি না দেখুন, তারপর ফাইলটি আবার বেছে নিন।</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">ফোল্ডারের অনুমতি এবং তার ডিস্ক লাগানো আছে কি না দেখুন, তারপর আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">ল্যাপটপের তারিখও দেখুন।</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">নেটওয়ার্ক দেখুন: অতিথি নেটওয়ার্ক হয়তো আগে সাইন ইন চায়।</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">সময়টি যাচাই করুন।</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">একটি JPEG, PNG বা HEIC ছবি বেছে নিন; এটি তেমন হলে ক্যামেরা থেকে আবার কপি করুন।</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">একটি WAV, FLAC, MP3, M4A, OGG, AMR বা AAC ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">একটি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">পরের একটি দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">একটি MP4, MOV, WebM, MKV, AVI, 3GP বা MPEG ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">একটি খালি ফোল্ডার বেছে নিন, বা এর ভল্টটি খুলুন।</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">অন্য নাম বেছে নিন; কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">একটি বেছে নিন, কয়েকটি শব্দের হলে সবচেয়ে ভালো।</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">কোনও ভল্টের ফোল্ডার বেছে নিন, বা নতুন তৈরি করুন।</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">আগে সেখানে বন্ধ করুন, তারপর এখানে খুলুন।</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">ছাপা পাতার সঙ্গে ভাগে ভাগে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">যেখানে তৈরি হয়েছিল সেখান থেকে আবার কপি করুন।</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">ভল্টের ফোল্ডারটি অন্য ডিস্কে কপি করুন এবং সেখানে চালিয়ে যান।</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">কপি করা থামানো হয়েছে; স্টিকে কোনও আধা বান্ডিল রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">উত্তরটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">এই বান্ডিলটি স্টিকে পাঠান, অথবা সংস্থার কাছে নতুন সেটিংস চান।</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">বাক্সগুলি হাতে আঁকুন; প্রস্তাব ফিরে পেতে প্রোগ্রামটি আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">অনুশীলন শেষ করুন, তারপর নিজের ভল্টে এটি করুন।</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">আগে এই ল্যাপটপ নিবন্ধন করুন (ল্যাপটপ ও সংস্থা), তারপর নিরীক্ষা চূড়ান্ত করুন।</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">পরিশোধ ও যাচাই হলে এটি লিখুন।</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">মোটামুটি: বিশেষ যন্ত্রহীন চোরের বিরুদ্ধে কিছুদিন টেকে।</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">কিছু জায়গা খালি করে নিরীক্ষাটি আবার সিল করুন; কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">এতে কিছু জায়গা খালি করুন, বা অন্য একটি নিন, এবং আবার কপি করুন।</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">কিছু জায়গা খালি করে আবার করুন: আগে সংরক্ষিত সবই আছে।</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">নতুনতম সংস্করণ ইনস্টল করে তা দিয়ে ভল্ট খুলুন।</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">প্রোগ্রামটি আবার ইনস্টল করুন: আপনার ভল্টগুলি যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">পড়া ও পাঠানো যাবে, আর বদলানো যাবে না।</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">এটি অন্য উত্তর থেকে আসে।</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">ফোল্ডারটি যেমন আছে রেখে কপি করুন; ফোল্ডারের ব্যাকআপ হারানো অংশ ফেরাবে।</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">এর একটি ছোট কপি করুন, বা ভাগ করে নিন, এবং সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">একটি নিবন্ধন অনুরোধ তৈরি করুন, আপনার সংস্থায় পাঠান এবং তার উত্তর লোড করুন।</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">এখানে কোনও ফাইল বা ফোল্ডারের নাম নেই।</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">কিছুই বদলায়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">কিছুই বদলায়নি। ভল্ট খুলে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">যা বাকি তার তালিকা খুলে সম্পূর্ণ করুন।</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">পর্যালোচনা খুলুন: কেন এভাবেই শেষ হচ্ছে বলুন, অথবা যা বাকি তা সম্পূর্ণ করুন।</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">একটি ব্যাকআপ ফিরিয়ে আনুন (auditor vault restore --backup) অথবা যা পড়া যায় তা বের করুন (auditor vault salvage), তারপর সেখানে চালিয়ে যান।</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">এটি আবার লাগান (বা অন্য একটি) এবং আবার কপি করুন; প্রেরণে বান্ডিলটি থাকে।</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">সেগুলি সিস্টেমের প্রক্সি সেটিংসে দিন, অন্য নেটওয়ার্ক ব্যবহার করুন, অথবা স্টিকে পাঠান।</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">নিয়ন্ত্রণ চিহ্নগুলি সরান; অন্য প্রোগ্রাম থেকে কপি করলে সেগুলি আসে।</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">ক্যামেরা বা ফোনের প্রোগ্রাম দিয়ে একটি ছোট কপি সংরক্ষণ করে সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">ছবিটির একটি ছোট কপি সংরক্ষণ করে সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">কীভাবে যাচাই করা হয়েছে বলুন।</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">কতজন শ্রমিকের বিষয় তা বলুন, কে তা নয়।</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">{host}-এ কেন্দ্রীয় ভাণ্ডার নয় এমন কিছু সাড়া দেয় (অবস্থা {status})।</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">শক্তিশালী।</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">exFAT বা NTFS-এ ফরম্যাট করা স্টিক নিন, অথবা নেটওয়ার্কে পাঠান।</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">পরিমাণটি সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">পরিমাণটি শূন্যের বেশি নয়।</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত করা যায় না: একটি জিনিস বাকি।</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত করা যায় না: {count}টি জিনিস বাকি।</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">বান্ডিলটি প্রেরণে থাকে।</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">{host}-এ কেন্দ্রীয় ভাণ্ডার খুব ধীরে সাড়া দেয়, বা একেবারেই দেয় না।</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">{host}-এ কেন্দ্রীয় ভাণ্ডারে পৌঁছানো যায় না।</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">সময়সীমা ফাইন্ডিংয়ের দিনের আগে।</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">ভল্ট পড়া বা লেখার সময় ডিস্ক ব্যর্থ হয়েছে।</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">ডিস্ক ভর্তি: বান্ডিলটি লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">ডিস্ক ভর্তি; এইমাত্র যা সংরক্ষণ হওয়ার কথা ছিল তা হয়নি।</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">ফাইলটি পড়া যায় না: {reason}।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">ফাইলটি খালি।</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">ফাইলটি {count} MiB-এর চেয়ে বড়।</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">ফাইলটি এখানে জানা কোনও ভিডিও নয়।</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">ফাইলটি এখানে জানা কোনও শব্দ-ফাইল নয়।</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">ফাইলটি পড়া যায় এমন ছবি নয়, অথবা এটি ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">ফোল্ডারটি পড়া যায় না: {reason}।</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">ফোল্ডারটি খালি নয়।</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">ল্যাপটপের ঘড়ি সম্ভবত ভুল: তারিখ ও সময় ঠিক করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">প্রেরণে বান্ডিলটি থাকে। যখন ইচ্ছা আবার কপি করুন।</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">প্রোগ্রামের যে অংশ মুখ প্রস্তাব করে তা ক্ষতিগ্রস্ত অথবা এই যন্ত্রে চলে না।</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">পাসফ্রেজ খালি।</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">পাসফ্রেজ ঠিক, কিন্তু ভল্টের ভাণ্ডার ক্ষতিগ্রস্ত।</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">ছবিটি এনক্রিপ্ট করা যায়নি।</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">ছবিতে কোড খোঁজা যায়নি।</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">ছবিতে {count} মিলিয়নের বেশি পিক্সেল আছে।</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">কর্মসূচিতে পাঠানোর কোনও ঠিকানা নেই।</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">এই নিরীক্ষা চূড়ান্ত করার আগে প্রোটোকল একটি লিখিত কারণ চায়।</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">এই নেটওয়ার্কের প্রক্সি নাম ও পাসওয়ার্ড চায়।</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">কারণটি {count} অক্ষরের বেশি।</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">পুনরুদ্ধার কোডে লেখার ভুল আছে।</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">ফেরতের তারিখ ভবিষ্যতে।</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">প্রেরণের সিল করা ফাইলটি নেই অথবা যা সিল করা হয়েছিল তা নয়।</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">{host}-এর সার্ভার প্রমাণ করে না যে এটি কেন্দ্রীয় ভাণ্ডার।</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">স্টিকে {count} বাইট খালি আছে; বান্ডিলের দরকার {needed}।</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">স্টিকটি ভর্তি; এতে কোনও আধা বান্ডিল রাখা হয়নি।</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">স্টিকটি আর নেই, অথবা এতে লেখা যায় না।</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">স্টিকের ফাইল সিস্টেমে (FAT) 4 GiB বা তার বেশি ফাইল ধরে না; এই বান্ডিলে {count} বাইট আছে।</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">স্টিকের ফাইল সিস্টেমে এত বড় ফাইল ধরে না।</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">সিস্টেম ভল্ট পড়তে বা লিখতে দেয় না: {reason}।</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">সিস্টেম স্টিকে লিখতে দেয় না: {reason}।</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">লেখাটিতে একজন শ্রমিকের কোড আছে, যাকে কথা থেকে চেনা যেতে পারে।</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">সময়টি ভবিষ্যতে।</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">ভল্ট লক করা।</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">ভল্টটি শুধু পড়ার জন্য খোলা, কারণ এটি ক্ষতিগ্রস্ত: কিছুই বদলানো যায় না।</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">ভল্ট লক হচ্ছে বলে কাজটি থামানো হয়েছে।</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">ওই নামে এমন অক্ষর আছে যা কোনো ফাইলের নামে থাকতে পারে না।</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">এই নামে একটি ফাইল আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">এমন কোনও মুদ্রা নেই।</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">এই নিরীক্ষায় এমন সাক্ষাৎকার আছে যা চূড়ান্ত হলে শুধু কোনও সংস্থা পড়তে পারে, আর এই ল্যাপটপ কোনও সংস্থায় নিবন্ধিত নয়। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">এই ফোল্ডারে কোনও ভল্ট নেই।</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">এটি কোনও ফাইল নয়।</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">এটি অনুশীলনের ভল্ট: এর মানুষ কাল্পনিক, এবং এর কিছুই পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">এই ল্যাপটপ কোনও সংস্থায় নিবন্ধিত নয়, তাই কেউ বান্ডিলটি পড়তে পারত না।</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">এই পাসফ্রেজে ভল্ট খোলে না।</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">এই কোড অন্য ভল্টের, বা নতুন কোড এর জায়গা নিয়েছে।</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">সংযোগ পাওয়া গেলে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">আবার চেষ্টা করুন, অথবা অন্য নেটওয়ার্ক ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">একটি পাসফ্রেজ লিখুন: কয়েকটি সম্পর্কহীন শব্দ মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">আবার লিখুন, অথবা ফাইল বা ফোল্ডারটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">নামটি লিখুন, অথবা বেছে নিন।</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">কোডটিতে যা আছে তা টাইপ করুন।</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">পাসফ্রেজ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">এই ভল্টের নতুনতম পাতা ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">খুব শক্তিশালী।</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">খুব দুর্বল: সঙ্গে সঙ্গে ধরা পড়ে।</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">দুর্বল: কয়েক ঘণ্টায় ধরা পড়ে।</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">সংস্থার নিজের TLS কর্তৃপক্ষ থাকলে এই ল্যাপটপকে সেগুলি দেওয়া থাকতে হবে।</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">নিয়ম অনুযায়ী ফল কেন মেলে না তা লিখুন।</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">ISO 4217-এর তিনটি অক্ষর লিখুন, যেমন NPR বা USD।</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">আগের নিরীক্ষার একটি ছবি</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">দলিল যোগ করুন</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">দলিল {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">{form}-এর ফাইল {number}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">{form}-এর ফিল্ম {number}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">সেখানে যান</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">এখানে যান: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">উত্তর যুক্ত করুন</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">ছবি যুক্ত করুন</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">নেই।</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">যে ছবি যুক্ত হবে</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">{form}-এর ছবি {number}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">{form}-এর প্রশ্ন {question}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">{form}-এর শব্দ {number}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">সংযোগ {number} বাদ দিন</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">সংযোগ বাদ দিন</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">কোন দলিল</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">ফাইল {number}-এর ক্যাপশন</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">ফাইল {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">চালান</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">যোগ করা {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">ফাইল যোগ করুন</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">ফাইল যোগ করুন…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">পেস্ট করুন</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">প্রতিটি {size} MiB পর্যন্ত; যেমন আছে তেমনই এনক্রিপ্ট করা হয়।</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">ফিল্ম যোগ করুন…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">ফিল্ম ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">সব ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">সব ফর্ম</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">সব প্রশ্ন</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">সব অবস্থা</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">সব শ্রমিক</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">ফাইন্ডিং {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">ফর্ম</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">এখনও দেখা হয়নি ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">লুকানোর কিছু নেই</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">প্রশ্ন</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">সব দেখান</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">কিছু লুকানো আছে</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">অবস্থা</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">শ্রমিক</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">কর্মস্থলের একটি পদ, যেমন কর্মী বিভাগের প্রধান।</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">সংশোধনমূলক ব্যবস্থা</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">সময়সীমা</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">বিবরণ</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">খালি থাকলে: গ্রেড যে দিন দেয়।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">প্রমাণ</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">যেদিন পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">গ্রেড</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">কীভাবে যাচাই হবে</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">কত জন শ্রমিক সম্পর্কে, কখনও কারা তা নয়।</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">এটি এমন ফি সম্পর্কে যা ফেরত দিতে হতে পারে</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">প্রতিরোধমূলক ব্যবস্থা</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">তথ্যসূত্র</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">মূল কারণ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">স্কেল</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">যাতে আবার না ঘটে।</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">ফাইন্ডিংটির কোনও দিন নেই।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">শিরোনাম</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">যেদিন পাওয়া গেছে সেই দিন লিখুন।</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">কী করতে হবে</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">যার উপর এটি দাঁড়িয়ে আছে। এটি আপনার সংস্থার কাছেই থাকে।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">কী পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">এর দায়িত্বে কে</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">গ্রেডের দিনের বদলে অন্য দিন কেন</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">“{grade}” কোনও দিন দেয় না।</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">“{grade}”-এর সময়সীমা {day}। অন্য দিনের জন্য কারণ লাগে।</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">ফাইন্ডিং সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">সব সংরক্ষিত</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">{audit} থেকে আনা</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">চূড়ান্ত: এর বক্তব্য আর বদলায় না</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">ফাইন্ডিং {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit}-এর ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">ফাইন্ডিংয়ের সবকিছু রাখা যায়নি: {parts}।</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">এখনও সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">এটি খুলুন: আপনি যা লিখেছেন তা এর ঘরগুলিতে আছে। কোনও লেখায় কখনও শ্রমিকের কোড থাকে না।</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">বাদ দিতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">ফাইন্ডিং বাদ দিন</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">সময়সীমা {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">ফেরত দেওয়া হয়েছে {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">১ জন শ্রমিক</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">সতর্কতা জারি</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">ব্যাংক বিবরণী দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">বন্ধ</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">আচরণবিধি</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">নিশ্চিত</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">দেরিতে সম্পন্ন</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">প্রমাণ পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">শুক্রবার</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">আইএলও কনভেনশন</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">কাজ চলছে</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">সময়মতো</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">আবার দেখা হয়েছে…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">কর্মস্থলের কাছে অপ্রকাশিত</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">আবার দেখা</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">সভা হয়েছে</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">সংশ্লিষ্টদের সভা</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">সময় পেরিয়েছে</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">সোমবার</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">জাতীয় আইন</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">কিছু করার নেই</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খোলা</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">{day} থেকে মেয়াদোত্তীর্ণ</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">মজুরি তালিকা দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">মজুরি স্লিপ দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">জারি হয়েছে</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">রসিদ দেখা হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">কর্মস্থলের কাছে প্রকাশিত</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">সতর্কতা সম্পর্কে প্রতিবেদন</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">প্রতিবেদন এসেছে</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">নিষ্পন্ন</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">চলছে</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">শনিবার</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">মান</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">থামানো</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">রবিবার</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">সভা হয়েছে…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">টাকা দেওয়া দেখা গেছে</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">প্রতিবেদন এসেছে…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">কর্মস্থলকে জানানো হয় না</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">শ্রমিক নিশ্চিত করেছেন</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">বৃহস্পতিবার</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">মঙ্গলবার</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">বুধবার</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">কীভাবে যাচাই হয়</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">সংশোধনমূলক ব্যবস্থা</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">সময়সীমা</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">বিবরণ</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">প্রমাণ</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">গ্রেড</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">দায়িত্বপ্রাপ্ত</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">প্রতিরোধমূলক ব্যবস্থা</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">তথ্যসূত্র</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">মূল কারণ</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">শিরোনাম</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} জন শ্রমিক</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: কর্মস্থলে দেখা গেছে</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">ফাইন্ডিং যোগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">শূন্য সহনশীলতা (&amp;Z)</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">ফাইন্ডিং যোগ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">ফাইন্ডিং {number} তৈরি হয়েছে। এর পাতায় সম্পূর্ণ করুন।</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">ফাইন্ডিং ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">গ্রেড</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">গ্রেডের ভিত্তি</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">ফাইন্ডিং তৈরি করুন</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">এখনও নেই। মূল্যায়ন যা প্রস্তাব করে তা নিন, বা নিজে একটি যোগ করুন।</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">নেই। নিরীক্ষা চূড়ান্ত।</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">যা দেখা গেছে তার কিছুই ফাইন্ডিংয়ের অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">একটি সতর্কতা বহাল। কর্মস্থলকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">একটি শূন্য সহনশীলতার সতর্কতা প্রস্তাবিত।</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">খোলা শূন্য সহনশীলতা</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">মূল্যায়নের প্রস্তাবিত ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">গ্রেডের স্কেল</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">নিন</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">নিন: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">এই প্রোটোকলে কোনও ফাইন্ডিং নেই।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">শিরোনাম</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">কী পাওয়া গেছে, এক লাইনে। কখনও কে বলেছে তা নয়।</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count}টি সতর্কতা বহাল। কর্মস্থলকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">{count}টি শূন্য সহনশীলতার সতর্কতা প্রস্তাবিত।</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">সব ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">সংশোধনমূলক ব্যবস্থা</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">পরবর্তী সময়সীমা</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">সময়সীমা {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ফাইন্ডিং</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">এখনও নেই।</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">মেয়াদোত্তীর্ণ</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">{day} থেকে মেয়াদোত্তীর্ণ: {finding}</translation>
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
        <translation type="unfinished">লুকানো: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">দেখানো: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">ফলো-আপ শুরু করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">ফলো-আপ নিরীক্ষা</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">এটি চলে এই অনুযায়ী: {protocol}।</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">নিরীক্ষার নাম (&amp;A)</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, ফলো-আপ</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">খোলা থেকে যাওয়া ফাইন্ডিং দিয়ে এটি শুরু হয়।</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">খোলা থেকে যাওয়া ফাইন্ডিংগুলি দিয়ে এটি শুরু হয়।</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">খোলা থেকে যাওয়া {count}টি ফাইন্ডিং দিয়ে এটি শুরু হয়।</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">কিছু খোলা নেই: ফাইন্ডিং ছাড়াই শুরু হয়।</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">আনা ব্যবস্থা ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">খসড়া</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">এর ফলো-আপ</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">যার ফলো-আপ</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">কিছু খোলা ছিল না।</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">স্বাক্ষরিত {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{count}টির মধ্যে {done}টি বন্ধ।</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">উত্তর: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">বিকল্প: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">পাওয়া গেছে: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">এই ফর্মে কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">ব্যক্তিগত মন্তব্য: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">প্রশ্ন</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">এই নথির প্রশ্ন, বিকল্প, উত্তর ও মন্তব্য (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">এই ফর্মে খুঁজুন</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">অংশ</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">প্রথম {count}টি দেখানো হচ্ছে।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">কী পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ফিরে যান (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">হয়েছে (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">পরে (&amp;N)</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">পরের বাকি উত্তর ({count})</translation>
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
        <translation type="unfinished">পাতা {number}, মোট {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">বাদ দিতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">আগের বাকি উত্তর</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">এই এন্ট্রি বাদ দিন</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">এই প্রশ্নের একটি ছবি, শব্দ বা ফিল্ম ফর্মের সঙ্গে আসেনি।</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">শুনুন: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">এই ছবির কোনও অংশই বিকল্প নয়।</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">ফর্মের এই ছবিটি পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">ফিল্ম দেখুন</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">দেখুন: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, চূড়ান্ত করার আগে {count}টি দরকার</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count}টি ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">ফর্মের অংশগুলি</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count}টি বাকি</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count}টি ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults}টি ঠিক করতে হবে, {missing}টি বাকি</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">রপ্তানি থেকে ভল্ট ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">প্রোগ্রামের ভাষা</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">কাল্পনিক মানুষ দিয়ে অনুশীলন</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">কর্মস্থলের অংশে ফিরে যান</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">অনুগ্রহ করে ল্যাপটপটি নিরীক্ষককে ফেরত দিন</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">এখানে যা লেখা ও সই করা হয়েছে তা রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">গুটিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">{group} গুটিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খুলুন</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">{group} খুলুন</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count}টি ঠিক করতে হবে</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">সাহায্য</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">সাহায্যের পাতা</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">সাহায্যের পাতাগুলি</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">কী</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">কোনও সাহায্য পাতায় এই সব শব্দ নেই।</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">সাহায্যে খুঁজুন</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">কী করে</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">আগের জায়গা</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">মাঝখানে নতুন বাক্স (B); তীর কী দিয়ে সরানো যায়</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">বাক্স যোগ করুন</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">মোটা খোপ থেকে যায়</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">হয়েছে: এই অংশগুলি লুকান</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">বাক্স আঁকুন</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">লুকানো অংশ: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">কীভাবে লুকানো হয়</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">আমি এটি দেখেছি; পরেরটিতে যান (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">আবার দেখুন</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">মুখ খোঁজা হচ্ছে… থামান</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">কোনও মুখ পাওয়া যায়নি। তবু নিজে দেখুন।</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">কিছুই থাকে না</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">লুকানোর কিছু নেই</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">আবার করুন</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">আবার করুন (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">এটি প্রত্যাখ্যান করুন</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">বাক্স সরান</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">এর কপি সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">এনক্রিপ্ট না করে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">যা বাইরে যায় তা দেখান</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">মুখের প্রস্তাব দিন</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">প্রস্তাব: {count}। প্রতিটি দেখুন।</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">সব নিন</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">কোনওটি নেবেন না</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">এটি নিন</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">প্রতিবেদনে যে কপি দেখানো হয়; মূল ছবি যেমন আছে তেমনই থাকে</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">মূল ছবি কখনও বদলায় না। প্রতিবেদনে কপিটি দেখানো হয়।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরান</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরান (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">যা বাইরে যায়, স্থান, সময় ও ক্যামেরার তথ্য ছাড়া। ফাইলটি কেউ সুরক্ষিত রাখে না।</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">যা দেখা চলবে না</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">ছবির একটি অংশ বেছে নিন।</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">বাছা: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} বিকল্পগুলি নিচে আছে।</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">কেন</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">কেন {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">কর্মস্থলে</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">শুধু {code} অনুযায়ী</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">কীভাবে গণনা হয়</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">এটি কোনও শ্রমিকের ফলাফল বদলায় না; নিয়ম যা বলে তা পাশে থাকে, প্রতিবেদনেও।</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">কর্মস্থলের জন্য অন্য অবস্থা ঠিক করুন</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">এই শ্রমিকের ফলাফল</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">কর্মস্থল: সব উৎস</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">কার উত্তর</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">কেন, আপনার নিজের কথায়। কোনও শ্রমিককে চেনায় এমন কিছু লিখবেন না: এই কারণ সিল করা হয় না। এটি কখনও প্রতিবেদনে ছাপা হয় না।</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln জনে অমীমাংসিত</numerusform>
            <numerusform>%Ln জনে অমীমাংসিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>আরও %Ln জনে একটি অমীমাংসিত</numerusform>
            <numerusform>আরও %Ln জনে একটি অমীমাংসিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>সাক্ষাৎকার দেওয়া {all} জনের মধ্যে %Ln জনে অন্তত একটি দেখা যায়</numerusform>
            <numerusform>সাক্ষাৎকার দেওয়া {all} জনের মধ্যে %Ln জনে অন্তত একটি দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>সাক্ষাৎকার দেওয়া {all} জনের মধ্যে %Ln জনে এটি দেখা যায়</numerusform>
            <numerusform>সাক্ষাৎকার দেওয়া {all} জনের মধ্যে %Ln জনে এটি দেখা যায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln জনকে জিজ্ঞাসা করা হয়নি</numerusform>
            <numerusform>%Ln জনকে জিজ্ঞাসা করা হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">শাস্তি বা তার হুমকির একটি মাঝারি লক্ষণ।</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">অনিচ্ছার একটি মাঝারি লক্ষণ।</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">শাস্তি বা তার হুমকির একটি জোরালো লক্ষণ।</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">অনিচ্ছার একটি জোরালো লক্ষণ।</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">কর্মস্থলে: শ্রমিকদের {low} থেকে {high}</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">কর্মস্থলে: {all} জন শ্রমিকের মধ্যে {low} থেকে {high}</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">কর্মস্থলে: {all} জন শ্রমিকের মধ্যে {count}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">দলিল</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">এটি যেখানে গণনা হয়: {dimensions}।</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">কাজ ছাড়া</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">অমীমাংসিত</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">ব্যবস্থাপনা</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">কোনও নথিতে এই সূচকের জন্য প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">কারও সাক্ষাৎকার নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">কিছু দেখা যায়নি</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">নির্ধারণযোগ্য নয়</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">দেখা যায়নি</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">পর্যবেক্ষণ</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">দেখা গেছে</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">এটি দেখায় এমন একটি উত্তরই যথেষ্ট। তা না হলে, কিছুই স্থির করে না এমন একটি উত্তর একে অমীমাংসিত রাখে। তা-ও না হলে, দেওয়া একটি উত্তর একে দেখা যায়নি বলে ধরে।</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">বিদ্যমান</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">সম্ভাব্য</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">নিয়োগ</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">কিছু নথি সিল করা: সেগুলি কী বলে বলে পাওয়া গেছে তা এখানে রাখা হয়, আর যে উত্তরগুলি তা বলে সেগুলি শুধু সংস্থা পড়তে পারে।</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">উৎসগুলি পরস্পরবিরোধী: {those}: হ্যাঁ; {others}: না</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">সাক্ষাৎকারে এর কোনও প্রশ্ন নেই।</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">কাজ</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">শ্রমিক</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">অমীমাংসিত</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">না</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">আরও {count}টি, জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">আরও {count}টি, দেখা যায়নি</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">আরও {count}টি: {unseen}টি দেখা যায়নি, {others}টি জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}টি, জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}টি, দেখা যায়নি</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}টি: {unseen}টি দেখা যায়নি, {others}টি জিজ্ঞাসা করা হয়নি</translation>
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
        <translation type="unfinished">সূচক যোগ করুন</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">যে সূচক যোগ হবে</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">নেই।</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">কর্মস্থলে দেখা গেছে</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">বাদ দিন: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">সূচক বাদ দিন</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">শ্রমিক</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: শ্রমিক</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln জনের সাক্ষাৎকার হয়েছে</numerusform>
            <numerusform>%Ln জনের সাক্ষাৎকার হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>কর্মস্থলে %Ln জন কাজ করেন</numerusform>
            <numerusform>কর্মস্থলে %Ln জন কাজ করেন</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">শ্রমিক (&amp;W)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">কোনও সাক্ষাৎকার শুরু হয়নি।</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">জিজ্ঞাসা করা হয়নি, বা কথা বলতে চাননি</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">কোনও সূচক একটি উৎসে দেখা গেলেই তা দেখা গেছে বলে ধরা হয়; কোনও উৎস অন্যটির চেয়ে ভারী নয়। কর্মস্থলের সংখ্যায় অমীমাংসিত শ্রমিকদের উপরের সংখ্যাটিতে ধরা হয়; সংখ্যাগুলি ৯৫&#xa0;% আস্থায় খাটে, এবং শুধু যদি সাক্ষাৎকারদাতারা দৈবভাবে বাছা হয়ে থাকেন।</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">সব নথির উত্তর পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">সিল করা: কেন তা বলা যায় না</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">উৎসগুলি পরস্পরবিরোধী: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">এই নিরীক্ষার প্রোটোকল উত্তর লিপিবদ্ধ করে, কিছু মূল্যায়ন করে না।</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">অবিলম্বে দেখতে হবে: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">শ্রমিক ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">শ্রমিকসংখ্যা এখনও জানা নেই</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} জন সাক্ষাৎকার ছাড়া</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">সব সূচক</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">সব সূচক, এর আরও {count}টি দেখা গেছে</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">কারও সাক্ষাৎকার নেওয়া হয়নি, এবং কিছু দেখা যায়নি।</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed}টি দেখা গেছে, {undecided}টি অমীমাংসিত; {interviewed} জনের সাক্ষাৎকার হয়েছে, {declined} জন সাক্ষাৎকার ছাড়া।</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">এন্ট্রি</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Lnটি আগেই এখানে ছিল, তাই বাদ দেওয়া হয়েছে।</numerusform>
            <numerusform>%Lnটি আগেই এখানে ছিল, তাই বাদ দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">{count}টির মধ্যে {number} নম্বর এনক্রিপ্ট হচ্ছে…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">এনক্রিপ্ট হচ্ছে…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">এগুলি বাদ দিন</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">ছবি খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">নেওয়া হয়নি: {names}, এবং আরও {count}টি।</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">নেওয়া হয়নি: {names}।</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">যে ছবি ও ফাইল এনক্রিপ্ট হচ্ছে</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">এগুলি আবার চেষ্টা করুন</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>আপনি থামিয়েছেন: %Lnটি যেখানে ছিল সেখানেই আছে।</numerusform>
            <numerusform>আপনি থামিয়েছেন: %Lnটি যেখানে ছিল সেখানেই আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">নামহীন একটি ছবি</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{count}টির মধ্যে {taken}টি ভল্টে আছে।</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">কিছু একটায় আপনার নজর দরকার। এই মোড ছাড়লে দেখানো হবে।</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত: এটি আর বদলানো যায় না।</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">ভল্ট শুধু পড়ার জন্য খোলা।</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">কিছু লুকাতে নতুন বাক্স, বা একটি আঁকা</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">প্রশ্নটির ব্যক্তিগত মন্তব্য</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">নিরীক্ষা</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">ঘড়ি থেকে ফেরা, বা যেখানে থামানো হয়েছিল সেখানে</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">যেখানে থেমেছিলেন সেখানে ফিরে যান</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">আগে যেখানে ছিলেন সেখানে ফেরা, আবার সামনে</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">প্রথম থেকে নবম উত্তর বেছে নেওয়া</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">অন্য ছবির সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">আবার করুন</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">পাতায় নিচে ও উপরে, তারপর পরেরটিতে</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">কারখানা ল্যাপটপ ফেরত দিলে এগিয়ে যান</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">আপনি যেখানে আছেন তার সাহায্য ও এই কীগুলি</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">সব কিছু একসঙ্গে ঘড়ির আড়ালে লুকানো</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">সাক্ষাৎকার মোডে যাওয়া ও বের হওয়া</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">ল্যাপটপ</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">বড়, ছোট, পুরোটা, প্রতিটি পিক্সেল</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">বড়, ছোট, পৃষ্ঠার সমান চওড়া</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">ছোট ফর্মটি না বদলে ছাড়ুন</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">ভল্ট লক করুন</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">মুখ খোঁজা</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">যে বিকল্প সাজানো হয় তা সরানো</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">একটি এন্ট্রি উপরে বা নিচে সরানো</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">নতুন নিরীক্ষা</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">পরের বাক্স, লুকানোর অন্য উপায়, বাক্স সরানো</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">ফর্মের পরের পাতা</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">শুধু যেসব ছবি কেউ দেখেনি</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">প্রেরণ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">আগের পাতা</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">প্রশ্নে ছবি বা ফাইল পেস্ট করা</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">সাক্ষাৎকার বিরতি দেওয়া</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">আগের ছবি, পরের ছবি</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">বোতাম চাপুন, ঘরে টিক দিন</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">প্রতিবেদন ছাপানো</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">সব নিরীক্ষায় খুঁজুন</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">ফর্মে খোঁজা</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">প্রতিবেদনে খোঁজা</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">বোর্ডে শুধু অন্যরা যা দেখতে পারে তা দেখানো</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">ছবিটি বড় করে দেখানো</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">সাক্ষাৎকার থামান ও সাহায্যে পাঠান</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">পুরো ফর্ম এক পাতায়, বা পৃষ্ঠা ধরে ধরে</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">এই ছবিটি দেখা হয়েছে</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">আগের নিয়ন্ত্রণে</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">পরের নিয়ন্ত্রণে</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">পরেরটি যা ঠিক করতে বা উত্তর দিতে হবে, ও ফেরা</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">ছবি ঘোরানো</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরান</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">ভল্ট</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">পাসফ্রেজ বদলান (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">হয়েছে (&amp;D)</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">একটি নতুনতর পুনরুদ্ধার কোড, নিশ্চিত করা হয়নি</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">একটি পাসফ্রেজ</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">একটি এসক্রো চাবি</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">বদলান</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">এটি এখনই দেখানো হচ্ছে, আর কখনও নয়। কাগজে আছে বলে আপনি না জানানো পর্যন্ত আগের কোডেও ভল্ট খোলে।</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">এটি আর ভল্ট খোলে না।</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">ভল্ট খুলতে দিন</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">{escrow}-কে এটি খুলতে দিন</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">{escrow}-কে এটি খুলতে দিন…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">নতুন কোড তৈরি করুন</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">নতুন পুনরুদ্ধার কোড (&amp;R)…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">নতুন পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">খোলার একটি উপায় সরান</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">সরান: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">সরান…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">সরান</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">নতুনটি কাগজে লেখা হয়ে গেলে আপনার কাগজের কোডে আর কিছু খোলে না।</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">এসক্রো চাবি এখন এই ভল্ট খুলতে পারে।</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">এরপর থেকে নতুনটিতে ভল্ট খোলে, এখনকারটিতে আর নয়।</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">নতুন পুনরুদ্ধার কোডে ভল্ট খোলে, আগেরটিতে আর নয়।</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">পাসফ্রেজ বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">পুনরুদ্ধার কোড, কাগজে</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">দুটি পুনরুদ্ধার কোডে এই ভল্ট খোলে: শেষের নতুনটি নিশ্চিত করা হয়নি। নতুন কোড তৈরি করুন: সেটি কাগজে লেখা হয়ে গেলে আগেরগুলিতে কিছু খোলে না।</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">কী দিয়ে এই ভল্ট খোলে</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">আপনার সংস্থার ওই চাবি যার কাছে আছে সে তখন এই ভল্ট খুলে এর সবকিছু পড়তে পারে: পাসফ্রেজ ও পুনরুদ্ধার কোড হারিয়ে গেলে তার জন্য।</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">আপনার নতুন পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: এরপর থেকে এটি কিছু খোলে না।</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, বা Esc দুবার, সবকিছু একসঙ্গে ঘড়ির আড়ালে লুকায়। Ctrl+Shift+B দিয়ে, বা সময়টি তিন সেকেন্ড চেপে ধরে ফিরে আসা যায়। দুই মিনিট পরে এর আড়ালে ভল্ট লক হয়।</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">ব্যক্তিকে আঙুল দিয়ে দেখাতে দিন। এটি আপনার ভাষার পাশে থাকে; দুটিই বদলানো যায়।</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">কোনও মাতৃভাষী এখনও এই অনুবাদ যাচাই করেননি।</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">ব্যক্তি কোন ভাষা পড়েন?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">আপনার নিজের ভাষা</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, খসড়া অনুবাদ</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">কোনও মাতৃভাষী এখনও এই অনুবাদ যাচাই করেননি।</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">ছবি (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">সব লাইসেন্স</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} অ্যাপাচি লাইসেন্স ২.০-এর অধীনে মুক্ত সফটওয়্যার। এটি অন্যদের কাজের ওপর দাঁড়িয়ে আছে, যেগুলোর নিজস্ব লাইসেন্স আছে:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">এর লাইসেন্স পাঠ ছাড়া এসেছে: {licence}।</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">লাইসেন্স</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">লাইসেন্সসমূহ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">অংশ</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">এই ঘর ভরে গেছে: {most}টি অক্ষর ধরে। বাকিটা বাদ দেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">একটি বান্ডিল এখনও পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">যে বান্ডিল পাঠানো হচ্ছে তার অগ্রগতি</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">এটি আপনার সংস্থার জন্য সিল করা, এর জন্য কোনও চাবি লাগে না। রসিদ আনতে ভল্ট খুলুন।</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">পাঠানো থামান</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Lnটি উত্তর সংরক্ষিত হয়নি। সেগুলি এখনও এখানে আছে।</numerusform>
            <numerusform>%Lnটি উত্তর সংরক্ষিত হয়নি। সেগুলি এখনও এখানে আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">আবার সংরক্ষণ করে লক করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">ভল্ট ধ্বংস করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">এর চাবিগুলি মুছে লেখা হচ্ছে।</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">এর চাবি মুছে লেখা হয়েছে: আর কেউ এটি পড়তে পারবে না। এর ফাইলগুলি সরানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">লক করুন ও সেগুলি হারান</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">লক হচ্ছে…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">এখনও লক হয়নি</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">আপনি যা লিখেছেন তা সংরক্ষণ হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">কিছু এখনও সংরক্ষণ হয়নি।</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">স্লিপের আগে ভল্ট লক করা হয়।</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">প্রোগ্রামের ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">অক্ষরের আকার (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">থিম (&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">প্রোগ্রাম কেমন দেখায়</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">হালকা</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">এই অনুবাদ একটি খসড়া: কোনও মাতৃভাষী এখনও এটি যাচাই করেননি। যা অনূদিত নয় তা ইংরেজিতে দেখানো হয়।</translation>
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
        <translation type="unfinished">ফিরে যান (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">শেষ করুন (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">পরে (&amp;N)</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">আলাপ কতদূর এগিয়েছে</translation>
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
        <translation type="unfinished">থামান ও সাহায্যে পাঠান</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">এখন কী করতে হবে সেখানে। যা লেখা হয়েছে সবই থাকে। ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">এই নিরীক্ষার কোনও উত্তর ও কোনও ছবি আর বদলানো যায় না (নথি: {records}, ছবি: {photos})।</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">যে তালিকা থেকে নমুনা বাছা হয়েছিল তা মুছে ফেলা হয়।</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">তারপর নিরীক্ষা সিল করে পাঠানো যায়। এখন কিছুই পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">চূড়ান্ত করার অর্থ কী</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">ফাইন্ডিংয়ের বক্তব্য আর বদলায় না। সেগুলির অবস্থা, ফেরত দেওয়া টাকা ও সতর্কতা চলতে থাকে।</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">শ্রমিকরা যা বলেছেন তা সিল করা হয় (নথি: {count}): শুধু {organisation} তা পড়তে পারে ({readers})। এখানে কোনও পাসফ্রেজে তা খোলে না; ফলাফল থাকে।</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">শ্রমিকরা যা বলেছেন তা সিল করতে হবে (নথি: {count}), আর এই ল্যাপটপ এখনও কোনও সংস্থার নয়। আগে নিবন্ধন করুন।</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">স্বাক্ষর করে চূড়ান্ত করুন (&amp;S)</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">এর একটিও যতক্ষণ এখানে থাকে, নিরীক্ষা চূড়ান্ত করা যায় না।</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">আগে এগুলি সম্পূর্ণ করুন</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">পুরো নিরীক্ষা দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">কিছু বাকি নেই, কিছু খোলা নেই। নিরীক্ষায় স্বাক্ষর করুন।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খোলা</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">পর্যালোচনা</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">এতে স্বাক্ষর আটকায় না। এটি যথেষ্ট কি না তা আপনার বিচার।</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">কিছুই স্বাক্ষর আটকায় না</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count}টি খোলা</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">আগে {count}টি সম্পূর্ণ করতে হবে</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} প্রোটোকল এগুলির জন্য লিখিত কারণ চায়: {kinds}।</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: দিন</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: সময়</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: সময় অঞ্চল</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">নতুনতর সংস্করণে নিন (&amp;M)</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">এই ফর্মের একটি নতুনতর সংস্করণ</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">যেসব উত্তর বদলায়</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">যেসব উত্তর প্রশ্নের সঙ্গে চলে যায়</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">যেসব প্রশ্ন আর নেই তাদের ছবি বাদ দেওয়া যাবে ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত না হওয়া পর্যন্ত নথিতে এটি পূর্বাবস্থায় ফেরানো যায়।</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">নতুন প্রশ্ন</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">আপনার যেসব মন্তব্য আর দেখা যায় না, কারণ সেগুলির প্রশ্ন আর নেই</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept}টি উত্তর থাকে, {changed}টি বদলায়, {dropped}টি চলে যায়।</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">সব পাঠান (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">স্টিক (&amp;S)…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">স্টিকে কপি, রসিদ ফেরত আনা</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">পাঠানোর কিছু নেই। চূড়ান্ত নিরীক্ষা সিল করলে তা এখানে আসে।</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">প্রেরণ</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">সেটিংস (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">সাক্ষাৎকার খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">অনিচ্ছার একটি লক্ষণ ও শাস্তির একটি লক্ষণ থাকলে, এবং অন্তত একটি জোরালো হলে, মাত্রাটি বিদ্যমান। একটি বিদ্যমান মাত্রাই যথেষ্ট।</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">নিয়ম অনুযায়ী</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">শুধু যা দেখা গেছে সেই অনুযায়ী: {least}। অমীমাংসিত সবও যদি দেখা যেত: {most}।</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">সূচক</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">যেসব সূচক দেখা গেছে</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">এটি তালিকায়, কর্মস্থলের হিসাবে ও প্রতিবেদনে গণ্য হয়; নিয়ম যা বলে তা পাশে থাকে।</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">অমীমাংসিত</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">এই শ্রমিকের জন্য অন্য ফলাফল ঠিক করুন</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">এই সাক্ষাৎকার সিল করা: এটি কী নির্দেশ করে বলে পাওয়া গেছে তা এখানে রাখা হয়, কেন তা নয়। শুধু সংস্থা উত্তরগুলি পড়তে পারে।</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">যাঁর সাক্ষাৎকার নেওয়া হয়নি তাঁর কোনও ফলাফল নেই যা ঠিক করা যায়।</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">কেন, আপনার নিজের কথায়। কারণটি উত্তরগুলির মতোই গোপন রাখা হয়, সেগুলির সঙ্গে সিল করা হয় এবং কখনও প্রতিবেদনে ছাপা হয় না।</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">অনিচ্ছা: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">শাস্তি: {ids}</translation>
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
            <numerusform>%Lnটি আর গণ্য নয়</numerusform>
            <numerusform>%Lnটি আর গণ্য নয়</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">কারণ (দরকার) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">এটি ঠিক করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">প্রত্যাহার: নিয়মের ফলাফল গণ্য হোক (&amp;W)</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">নিয়ম অনুযায়ী</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">কারণ</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">প্রতিস্থাপিত</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">নিরীক্ষকের নিজের বিচার</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">কারণটি সিল করা।</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">এটিই গণ্য: অন্য কিছু ঠিক করা হয়নি।</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">প্রত্যাহৃত</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">নিরীক্ষক</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, {name} ঠিক করেছেন {time}। {ended} {later}।</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">{name}-এ ফিরে যান</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">এটি প্রতিবেদনে ছাপা হয়। কোনও শ্রমিকের কথা বা কোড নয়।</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">একটি বিষয় খোলা।</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">কী খোলা তা দেখান</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">কিছু খোলা রেখে নিরীক্ষা কেন শেষ করা হচ্ছে তা প্রোটোকল জানতে চায়: কারণ লিখুন।</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">কী খোলা</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">কেন যেমন আছে তেমনই শেষ করা হচ্ছে: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">আপনার সংস্থা এটি পড়ে। প্রতিবেদনে সব ফাইন্ডিং দেখানো হলে তবেই এটি প্রতিবেদনে ছাপা হয়। কোনও শ্রমিকের কথা বা কোড নয়।</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">আপনার সংস্থা এটি পড়ে; এটি প্রতিবেদনে ছাপা হয় না।</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count}টি বিষয় খোলা।</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">চওড়ায় মেলান</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">আগের মিল</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">বড়</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">পরের মিল</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">পরের পাতা</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">পাতা</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">আগের পাতা</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">প্রতিবেদনে খুঁজুন</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">ছোট</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">পুরো পাতা</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">মোট {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count}টি পাওয়া গেছে</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{count}টির মধ্যে {place}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">সব ছবি</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">পরেরটির পাশে (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">তুলনা করুন</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">বড় (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">পুরোটা দেখান (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">ছোট (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">পরের ছবি (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">আগের ছবি (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">বাঁয়ে ঘোরান (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">ডানে ঘোরান (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">পুরোটা</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">ভল্টের বাইরের কপি এনক্রিপ্ট করা নয়: যে ফাইলটি পায় সে তা দেখতে পারে।</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">ছবির উপর একটি অঙ্কন</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">ছবির উপর একটি অঙ্কন; ছবিটি যেমন তোলা হয়েছিল তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ক্যাপশন</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">ছবি {number}-এর ক্যাপশন</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">এর উপর আঁকুন</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">ফাইল (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">এর কিছু অংশ লুকানো</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">এর কিছু অংশ লুকানো: সংরক্ষিত কপিতে সেগুলি থাকে না।</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">ছবি (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">ছবি {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">বাদ দিতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">বাদ দিন</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">কপি সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">এনক্রিপ্ট না করে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">তোলা হয়েছে {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">সময় অজানা</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">লুকানো অংশ, সময় ও স্থান ছাড়া।</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">ক্যাপশন</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">ছবিটি যে ফাইন্ডিংয়ের সঙ্গে যুক্ত হবে</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">ফাইন্ডিং {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">প্রশ্নে যান</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">যুক্ত করুন</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">সময় অজানা</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} × {height} পিক্সেল</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">এর কিছু ফোল্ডার পড়া যায়নি।</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">{count}টির বেশি ছবি আছে: বাকিগুলির জন্য ছোট একটি ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">এই ফোল্ডারে কোনও ছবি নেই (JPEG, PNG, HEIC)।</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">ছবি যোগ করুন</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">ছবি যোগ করুন…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">ক্যামেরা</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">আঁকুন</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">এখানে আঁকুন</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">ফোল্ডার থেকে…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">পেস্ট করুন</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">ছবি (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">আরও দেখান ({count}টি দেখানো হয়নি)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">সই করুন</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">এখানে সই করুন</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">যেমন ক্যামেরার কার্ড</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">কার্ড বা ফোল্ডারের ছবি নিন</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">ক্লিপবোর্ডে কোনও ছবি বা ফাইল নেই: আগে একটি কপি করুন।</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">লুকানো অংশ {number}, মোট {count}: বাঁ থেকে {left}&#xa0;%, উপর থেকে {top}&#xa0;%, চওড়া {width}&#xa0;%, উঁচু {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">লুকানো অংশ: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">এখনও দেখা হয়নি</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">লুকানোর কিছু নেই</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">কিছু অংশ লুকানো</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">ছবি {number}: {name}। {place}। {state}।</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">সিল করা</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">সিল করা: শুধু সংস্থা দেখতে পারে</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">প্রস্তাব {number}, মোট {count}: বাঁ থেকে {left}&#xa0;%, উপর থেকে {top}&#xa0;%, চওড়া {width}&#xa0;%, উঁচু {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">ফাইলটি নেই।</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">এই ছবির ফাইল ভল্টে আর নেই</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">এই ছবির কোনও প্রিভিউ নেই</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">নিরীক্ষা</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">দুটি তুলনা করুন</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">পরেরটি দেখুন</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">পরেরটি দেখুন ({count}টি বাকি)</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">এমন কোনও ছবি নেই। সব দেখান।</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">এই নিরীক্ষায় এখনও কোনও ছবি তোলা হয়নি।</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">ছবি: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{count}টির মধ্যে {number}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{all}টির মধ্যে {shown}টি ছবি</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">ছবিটি ডিক্রিপ্ট করা হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">ছবি: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">বড় করে দেখান</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">ছোট করে দেখান</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">সেখানে তোলা একটি ছবি</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">অবস্থানের জন্য অক্ষাংশ ও দ্রাঘিমাংশ দুটিই দরকার।</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">নির্ভুলতা (মি)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">উচ্চতা (মি)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">এই ল্যাপটপকে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">ল্যাপটপ কোথায় আছে তা জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">ইতিমধ্যে পাওয়া গেছে: {latitude}, {longitude}, {accuracy} মি পর্যন্ত নির্ভুল।</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">ইতিমধ্যে পাওয়া গেছে: {latitude}, {longitude}।</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">ছবি থেকে…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">অক্ষাংশ</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">অক্ষাংশ সর্বাধিক 90 ডিগ্রি, দ্রাঘিমাংশ সর্বাধিক 180।</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">দ্রাঘিমাংশ</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">ছবি (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">জিজ্ঞাসা করতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">এই অবস্থানটিই নিন</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">ছবিটি কোথায় তোলা তা এতে নেই। অবস্থান লিখুন, বা অন্য ছবি বেছে নিন।</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">সিস্টেম এটি ইন্টারনেটে জিজ্ঞাসা করতে পারে, তাহলে এই জায়গার কথা সেখানে জানা হয়ে যায়।</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">এই ল্যাপটপ জানে না সে কোথায়। অবস্থান লিখুন, বা সেখানে তোলা একটি ছবি বেছে নিন।</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">যা লেখা হয়েছিল তা যেমন আছে তেমনই থাকে।</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Lnটি শ্রমিক-ফাইল পরীক্ষা করতে হবে</numerusform>
            <numerusform>%Lnটি শ্রমিক-ফাইল পরীক্ষা করতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln জনের সাক্ষাৎকার নিতে হবে</numerusform>
            <numerusform>%Ln জনের সাক্ষাৎকার নিতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>কর্মস্থলে %Ln জন কাজ করেন।</numerusform>
            <numerusform>কর্মস্থলে %Ln জন কাজ করেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">পরিকল্পনা বদলান (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">যত শ্রমিক-ফাইল পরীক্ষা করতে হবে (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">পদ্ধতি (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">পদ্ধতি</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">পরিকল্পিত নয়</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">এখনও পরিকল্পিত নয়</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">কর্মস্থলের নথি খুলুন (&amp;S)</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">কর্মস্থলের নথি খুলুন</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">যত জনের সাক্ষাৎকার নিতে হবে (&amp;T)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">পরিকল্পনা</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">পরিকল্পিত {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">পরিকল্পনা সংরক্ষণ করুন (&amp;P)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">ভাগ</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত: এর নমুনা এখানে পরিকল্পিত হয়নি।</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">শ্রমিকসংখ্যা বদলেছে</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">এই পদ্ধতি এগুলি থেকেও আলাদাভাবে নমুনা নেয়, আর কর্মস্থলের নথি এদের গণনা করে না: {names}।</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">এত জনের জন্য পদ্ধতিটি কোনও সংখ্যা দেয় না: মক্কেলের সঙ্গে ঠিক করুন।</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">সেখানে কত জন কাজ করেন তা কর্মস্থলের নথি এখনও বলে না। আগে সেই প্রশ্নের উত্তর দিন: নমুনার আকার তা থেকেই আসে।</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>কর্মস্থলের নথি এখন বলে %Ln জন শ্রমিক: পরিকল্পনা বদলে আবার সংরক্ষণ করুন।</numerusform>
            <numerusform>কর্মস্থলের নথি এখন বলে %Ln জন শ্রমিক: পরিকল্পনা বদলে আবার সংরক্ষণ করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">সাক্ষাৎকার নিতে হবে</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">যেখানে প্রশ্নচিহ্ন আছে, কর্মস্থলের নথি তা এখনও বলে না।</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">সেখানে কাজ করেন</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">শ্রমিক-ফাইলের কোনও সংখ্যা নেই</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">এখনও জানা নেই</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">সংখ্যাটি এখনও মক্কেলের সঙ্গে ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} পদ্ধতির চাওয়া সংখ্যার চেয়ে কম।</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, {headcount} জন শ্রমিকের জন্য: {interviews}; {files}।</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, আলাদাভাবে</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>অন্তত %Lnটি সিল করা সাক্ষাৎকার কোনও স্তরে গণ্য নয়।</numerusform>
            <numerusform>অন্তত %Lnটি সিল করা সাক্ষাৎকার কোনও স্তরে গণ্য নয়।</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">শুরু করুন</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">এক সপ্তাহের মধ্যে সময়সীমার সংশোধনমূলক ব্যবস্থা: {count}, পরেরটি {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">মেয়াদোত্তীর্ণ সংশোধনমূলক ব্যবস্থা: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">শ্রমিক-ফাইল: {wanted}টির মধ্যে {checked}টি পরীক্ষিত</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">সাক্ষাৎকার: {wanted}টির মধ্যে {heard}টি, যথেষ্ট</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">সাক্ষাৎকার: {wanted}টির মধ্যে {heard}টি, {left}টি বাকি</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">শুরু হয়নি, বাদ দেওয়া যেতে পারে: {forms}।</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">করার কিছু বাকি নেই। নিরীক্ষা পর্যালোচনা করুন, তারপর স্বাক্ষর করুন।</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">যেসব দেখা যাওয়া সূচকের উল্লেখ এখনও কোনও ফাইন্ডিংয়ে নেই: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>দৈবচয়নে ওঠা {drawn} জনের মধ্যে অন্তত %Ln জনের সাক্ষাৎকার এখনও হয়নি। তাঁরা কারা তা কোথাও রাখা হয় না: তাতে কে কী বলেছেন জানা যেত।</numerusform>
            <numerusform>দৈবচয়নে ওঠা {drawn} জনের মধ্যে অন্তত %Ln জনের সাক্ষাৎকার এখনও হয়নি। তাঁরা কারা তা কোথাও রাখা হয় না: তাতে কে কী বলেছেন জানা যেত।</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">ফাইন্ডিং খুলুন</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">নমুনা খুলুন</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">নমুনার পরিকল্পনা করুন</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">নমুনার পরিকল্পনা এখনও হয়নি।</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">আজ, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>এখনও খুব কম: {strata}, এবং আরও %Lnটি স্তর।</numerusform>
            <numerusform>এখনও খুব কম: {strata}, এবং আরও %Lnটি স্তর।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">এখনও খুব কম: {strata}।</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {wanted}-এর মধ্যে {interviewed}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">বন্ধ করুন (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">প্লেয়ার বন্ধ করুন</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">রেকর্ডিংয়ে অবস্থান</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">চালান</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">ফিল্ম</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">এই ল্যাপটপ এটি চালাতে পারে না। কপি সংরক্ষণ করে অন্য প্রোগ্রামে খুলুন।</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">এই ল্যাপটপ এটি চালাতে পারে না।</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">অনুশীলন শেষ করে মুছুন</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">অনুশীলন: স্থান ও মানুষ কাল্পনিক। এখানকার কিছুই পাঠানো হয় না। বাস্তব কিছু লিখবেন না।</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">আবার চাপুন: সব মুছে যাবে</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">ফিরে যান (&amp;B)</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">একটি কাল্পনিক নিরীক্ষা প্রস্তুত হচ্ছে। আপনার নিজের ভল্ট ছোঁয়া হয় না।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">অনুশীলন</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">অনুশীলন প্রস্তুত হচ্ছে</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>রসিদের %n দিন পর</numerusform>
            <numerusform>রসিদের %n দিন পর</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">পাঠানো ফাইল থাকে</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">পাঠানো হয়</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">এর ফিঙ্গারপ্রিন্ট</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">সংস্থা</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">সিল করা হয় এদের জন্য</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">ঠিকানা নেই, স্টিকে</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">নম্বর {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">নম্বর {number}, তারিখ {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">কেউ না সরানো পর্যন্ত</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">কথা বলতে চাননি</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">পরীক্ষিত শ্রমিক-ফাইল</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">দল</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>%Lnটি সিল করা দলগত সাক্ষাৎকারে কত জন অংশ নিয়েছিলেন তা রাখা হয় না; এখানে তাঁদের গণনা করা হয়নি।</numerusform>
            <numerusform>%Lnটি সিল করা দলগত সাক্ষাৎকারে কত জন অংশ নিয়েছিলেন তা রাখা হয় না; এখানে তাঁদের গণনা করা হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">একে একে</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">দলে থাকা মানুষ</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">যাঁদের সাক্ষাৎকার হয়েছে</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">এ পর্যন্ত</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">অন্তত একজন ক্ষতিগ্রস্ত শ্রমিকের দেখা পাওয়ার সম্ভাবনা, যদি সবাইকে দৈবভাবে বাছা হয় এবং সবাই যা ঘটেছে তা বলেন:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">সাক্ষাৎকারে এটি জিজ্ঞাসা করা হয় না।</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">নমুনা যা খুঁজে পেতে পারে</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">যথেষ্ট</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">পুরো পরিকল্পনায় {chance}</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">এ পর্যন্ত সাক্ষাৎকার দেওয়া মানুষদের নিয়ে {chance}</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">সাক্ষাৎকার দেওয়া {count} জনের উত্তরে এর কোনওটির উল্লেখ নেই।</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">সাক্ষাৎকার দেওয়া {count} জনের সিল করা সাক্ষাৎকার থেকে এটি আর জানা যায় না।</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{wanted}-এর মধ্যে {done}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">যা লিখছি তা দেখান</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">নতুন পাসফ্রেজ (&amp;N)</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">নতুন পাসফ্রেজ আবার (&amp;A)</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">নতুন পাসফ্রেজ খুব দুর্বল। আরও কয়েকটি সম্পর্কহীন শব্দ যোগ করুন।</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">নতুন পাসফ্রেজ দুটি এক নয়। দ্বিতীয়টি আবার লিখুন।</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">আপনার এখনকার পাসফ্রেজ, বা পুনরুদ্ধার কোড (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">প্রোটোকল ইনস্টল করুন (&amp;I)…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">প্রোটোকল বলে নিরীক্ষায় কী জিজ্ঞাসা করা হয় ও কীভাবে বিচার করা হয়। এই ল্যাপটপ তার সংস্থার স্বাক্ষরিত প্রোটোকলই নেয়। নিরীক্ষা যে সংস্করণে শুরু হয়েছিল তাতেই চলে।</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">খসড়া অনুবাদ, যাচাই করা নয়: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">ফর্ম: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">প্রোটোকল ইনস্টল করুন</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">ইনস্টল হয়েছে: {title}, সংস্করণ {version}, {by}।</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">ভাষা: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">প্রোটোকল (*.auditor-protocol);;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">প্রোটোকল</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">এবং আরও {count}টি</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">প্রোগ্রামের সঙ্গে আসে</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">কারও স্বাক্ষর নেই</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">{organisation} স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">সংস্করণ {version}, {by}</translation>
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
        <translation type="unfinished">কর্মস্থলের নথির উত্তর</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">এই উত্তর যুক্ত করুন</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">কর্মস্থলের কোনও নথিতে এখনও যুক্ত হয়নি এমন উত্তর নেই।</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">শুধু কর্মস্থলের নিজের নথি যা বলে, কখনও কোনও শ্রমিক যা বলেন তা নয়।</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">উত্তর খুঁজুন</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">প্রশ্ন, উত্তর ও নথিতে খুঁজুন</translation>
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
        <translation type="unfinished">মুছুন</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">এই প্রশ্ন সম্পর্কে আরও</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">এই উত্তর ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">এই উত্তর ঠিক হতে পারে না।</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">এই প্রশ্নের উত্তর দরকার।</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, উত্তর দরকার</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডারকে জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">তবু এখনই পাঠান</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">{count}টির মধ্যে {place} নম্বর বান্ডিল পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">পাঠানো হচ্ছে…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">এর জন্য অপেক্ষা করবেন না</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">সারি চলতে দিন</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">এই ল্যাপটপের সার্টিফিকেট নবায়ন করতে হবে কি না দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">সারিতে বিরতি দিন</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">পুরো সারির অগ্রগতি</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">পাঠানো শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">সারি বিরতিতে। যা পৌঁছেছে তা সেখানেই থাকে।</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">এই বান্ডিলগুলির সংরক্ষণের মেয়াদ শেষ; এদের সিল করা ফাইল সরানো হয়েছে: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">এই ল্যাপটপের সার্টিফিকেটের মেয়াদ শীঘ্রই শেষ হয় এবং নবায়ন করা যায়নি: {why} পাঠানো চলতে থাকে; “ল্যাপটপ” পাতায় নবায়ন করুন।</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">পাঠানোর আগে এই ল্যাপটপের সার্টিফিকেট নবায়ন করা হয়েছে।</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">আপনি কাজ চালিয়ে যেতে পারেন, ভল্ট লকও করতে পারেন: যে বান্ডিল যাচ্ছে তা চলতে থাকে। উইন্ডো বন্ধ করলে তা থামে; তাতে কিছু হারায় না, আবার চাইলে সেখান থেকেই চলে।</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} ভল্ট খোলা থাকলে এটি নিজেই চলতে থাকে।</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">নিরীক্ষা</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">সাহায্য</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">ল্যাপটপ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">লক</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">ভল্ট লক করুন (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">প্রেরণ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">ভল্ট</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">কর্মস্থলে পৌঁছানো</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">দিন, সময় ও কর্মস্থলের সময় অঞ্চল: এর দিনগুলি সেই অনুযায়ী গোনা হয়।</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">কর্মস্থলে বিশ্রামের দিন</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">প্রকাশের আগে যেসব ফাইন্ডিং কর্মস্থলের দেখা চলবে না</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">নিরীক্ষকরা কখন কর্মস্থলে পৌঁছেছেন তা বলা হয়নি।</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">প্রধান নিরীক্ষক</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">ভিত্তি</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">সতর্কতা জারি করুন</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">সতর্কতাটি জারি করুন</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">সন্দেহই যথেষ্ট। আপনি সতর্কতা প্রকাশ করার আগে কর্মস্থলকে জানানো হয় না।</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">দিন ও সময় লিখুন: প্রথম সময়সীমা তা থেকে গোনা হয়।</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">কী থেকে সন্দেহ। দরকার; পরে বদলানো যায় না।</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">কী সন্দেহ করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">{low} থেকে {high} পর্যন্ত একটি সংখ্যা, {step} করে ধাপে।</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">{low} থেকে {high} পর্যন্ত একটি সংখ্যা।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">এখনও উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">{question}-এর সংখ্যা</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">একটি সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{most}-এর মধ্যে {value}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">নিচে সরান</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">নিচে সরান (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">উপরে সরান</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">উপরে সরান (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">এখনও সাজানো হয়নি। টেনে আনুন, বা তীর কী-সহ Alt চাপুন।</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">এই ক্রমটিই নিন</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">সাজানো হয়নি: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">{count}টির মধ্যে {ranked}টি সাজানো</translation>
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
        <translation type="unfinished">কী অক্ষত তা দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">শুধু পড়া যাবে: ভল্ট ক্ষতিগ্রস্ত, কিছু বদলানো যাবে না।</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">অক্ষত: {all}টির মধ্যে {whole}টি নিরীক্ষা।</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">এবং আরও {count}টি</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {records}টির মধ্যে {damaged}টি নথি ও {photos}টির মধ্যে {lost}টি ছবি ক্ষতিগ্রস্ত।</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">নথি পড়া হচ্ছে: {all}টির মধ্যে {done}টি…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">নথি পড়া হচ্ছে…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">রসিদ সংরক্ষণ করুন (&amp;S)…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">পৌঁছেছে</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">বান্ডিল</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">তার সার্টিফিকেট</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">এই কম্পিউটারে কোনও প্রিন্টার ঠিক করা নেই। সিস্টেমের সেটিংসে একটি ঠিক করুন, বা রসিদটি সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">প্রমাণিত নয়</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">প্রেরণ</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">এইমাত্র প্রমাণিত</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">প্রমাণ করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">রসিদ</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">রসিদ (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">সংস্থার মূল সার্টিফিকেট</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">রসিদ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">স্বাক্ষরকারী</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">আকার</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">পাতাটি মুদ্রণ পরিষেবার কাছে আছে।</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} স্বাক্ষর করেছে যে বান্ডিল {number}-এর সব বাইট তার কাছে নিরাপদ। স্বাক্ষর, সার্টিফিকেট ও সংস্থার প্রত্যাহৃত সার্টিফিকেটের তালিকা পরীক্ষা করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">এই ফর্মের একটি নতুনতর সংস্করণ আছে</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">মোট: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">এখনও নেই।</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">আরও {count}টি দেখান</translation>
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
        <translation type="unfinished">এখন একটি ধাপ পূর্বাবস্থায় ফেরানো হচ্ছে।</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">তার পরে আবার উত্তর দিন।</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">সেগুলি এসে গেলে এন্ট্রিটি সরান।</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">এখন ছবি ভল্টে নেওয়া হচ্ছে।</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">সাক্ষাৎকার মোড</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">ফর্মের ভাষা</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">কোনও মাতৃভাষী এখনও এই অনুবাদ যাচাই করেননি।</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">একবারে একটি প্রশ্ন, দুজনের পড়ার জন্য ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">আবার সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">সিল করা: শুধু সংস্থা পড়তে পারে</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া  ·  আরও {count}টি দরকার</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{questions}টির মধ্যে {answered}টি উত্তর দেওয়া  ·  {count}টি ঠিক করতে হবে</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">রেকর্ডিং শেষ করে রাখুন</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">শব্দের মাত্রা</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">মাইক্রোফোন</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">কোনও মাইক্রোফোন সংযুক্ত নেই। একটি সংযুক্ত করুন, বা অন্যত্র রেকর্ড করে ফাইল যোগ করুন।</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">কিছু শোনা যাচ্ছে না: মাইক্রোফোন কি মিউট করা?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">রেকর্ড হচ্ছে। এই পাতা ছাড়লে বা ভল্ট লক হলে এটি শেষ হয় এবং রাখা হয়।</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">মাইক্রোফোন আর নেই। ততক্ষণ যা রেকর্ড হয়েছে তা রাখা আছে।</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">রেকর্ড করা সময়</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">{form} যোগ করুন</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">শুরু হয়নি</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">সংরক্ষণ করবেন না</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">আমার কাছে কাগজে আছে</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">কাগজটি এই ল্যাপটপ থেকে দূরে রাখুন: যার কাছে দুটোই আছে সে সব পড়তে পারে।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">পুনরুদ্ধার কোড</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">ছাপার জন্য পাতা সংরক্ষণ করুন (&amp;P)…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">এনক্রিপ্ট না করে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">পুনরুদ্ধার পাতা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">এনক্রিপ্ট ছাড়া সংরক্ষিত: {file}। ছাপুন, তারপর মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">পাতাটি একটি সাধারণ PDF: যে ফাইলটি পায় সে কোডটিও পায়। এটি স্টিকে রাখুন, বিশ্বস্ত প্রিন্টারে ছাপুন, তারপর মুছে ফেলুন। এটি এই ল্যাপটপে থাকা চলবে না।</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">এগিয়ে যান (&amp;C)</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">পাসফ্রেজ ভুলে গেলে এটি ভল্ট খোলে। এটি এখনই দেখানো হচ্ছে, আর কখনও নয়।</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">আপনার পুনরুদ্ধার কোড লিখে রাখুন</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">তথ্যসূত্র যোগ করুন</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">নেই।</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">তথ্যসূত্র {number}: ধরন</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">তথ্যসূত্র {number}: লেখা</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">তথ্যসূত্র {number} বাদ দিন</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">তথ্যসূত্র বাদ দিন</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">থাকার নিরাপদ জায়গা</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">ডাক্তার</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">দূতাবাস</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">শিশুদের জন্য সাহায্য</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">হেল্পলাইন</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">শ্রম পরিদর্শন</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">আইনি পরামর্শ</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">অন্য সাহায্য</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">কর্মসূচিটি এই কর্মস্থলের জন্য কোনো যোগাযোগের নাম দেয় না। প্রথম সাক্ষাৎকারের আগে এর সমন্বয়কারীর কাছে সেগুলি চান।</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">কর্মস্থলটি কোন দেশে তা এখনও জানা নেই: এখানে সব দেশের যোগাযোগ দেওয়া আছে।</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">জরুরি সাহায্য</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">কে সাহায্য করতে পারে</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">শুধু আপনার দেখার জন্য: কোনও প্রতিবেদনে বা পাঠানো কিছুতে থাকে না; নিরীক্ষা চূড়ান্ত হলে মুছে ফেলা হয়।</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">শুধু আপনার দেখার জন্য: এই ভল্টে থাকে, কোনও প্রতিবেদনে বা পাঠানো কিছুতে থাকে না।</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">এই প্রশ্নের ছবি</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">ব্যক্তিগত মন্তব্য</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">এর ব্যক্তিগত মন্তব্য: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">এগুলি প্রমাণ, উত্তরের সঙ্গে পাঠানো হয়। তোলার আগে অনুমতি নিন।</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">ব্যক্তিগত মন্তব্য বা ছবি ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">এর ব্যক্তিগত মন্তব্য বা ছবি: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">এখনই নবায়ন করুন (&amp;R)</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">নবায়ন চাওয়া হয়েছে; উত্তর এখনও আসেনি।</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">নতুনতর সেটিংস চান (&amp;N)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">সার্টিফিকেট</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">মেয়াদ শেষ</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">সংস্থার ফাইল (*.json);;সব ফাইল (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">{end} মেয়াদ শেষ হয়েছে। নিরীক্ষা পূরণ ও সিল করা যায়; পাঠানোর জন্য আপনার সংস্থাকে এই ল্যাপটপকে নতুন করে আমন্ত্রণ জানাতে বলুন।</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">{end} মেয়াদ শেষ হয়। {start} থেকে পাঠানোর আগে নিজেই নবায়ন হয়।</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">{end} মেয়াদ শেষ হয়। আবার যাত্রা করার আগে নবায়ন করুন।</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">আপনার সংস্থার একটি ফাইল লোড করুন</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">ফাইল থেকে সেটিংস লোড করুন…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">এর উত্তর লোড করুন…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">প্রোটোকল, প্রাপক ও ঠিকানা আপনার সংস্থা থেকে স্বাক্ষরিত হয়ে আসে। নতুনতর সেটিংস এগুলির জায়গা নেয়; পুরোনোগুলি প্রত্যাখ্যান করা হয়।</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">নবায়ন করুন</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">নবায়নের অনুরোধ (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">নবায়নের অনুরোধ সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">নবায়নের অনুরোধ সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">সংরক্ষিত: {file}। এটি আপনার সংস্থাকে দিন।</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">কর্মসূচির সেটিংস</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডারকে জিজ্ঞাসা করা হচ্ছে</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">কর্মসূচিটি এগুলিও ব্যবহার করে, যা ইনস্টল করা নেই: {names}।</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">যা এসেছে তা নিয়েই এই ল্যাপটপ চলে।</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">এই ল্যাপটপে নতুনতমটি আগেই আছে।</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">বৈধ</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">পরিমাণ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">মুদ্রা</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">কীভাবে যাচাই হয়েছে</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">সাক্ষাৎকার</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">কবে টাকা দেওয়া হয়েছে তা বলা হয়নি।</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">ফেরতটি রাখুন</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">একজন শ্রমিককে একবারের টাকা</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">টাকা দেওয়ার দিন</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">শ্রমিকের কোড ভল্টে ও বান্ডিলে থাকে।</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">দিনটি লিখুন।</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">কে যাচাই করেছেন</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">ফেরত যোগ করুন…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">ফেরত দেওয়া ফি</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">প্রতিটি ফেরত লুকান</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">এটি ইতিহাসে থাকে, কিন্তু আর গণ্য হয় না।</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">কিছু ফেরত দেওয়া হয়েছে বলে এখনও যাচাই হয়নি।</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">প্রতিটি ফেরত দেখান</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">যাচাই করা</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">এ পর্যন্ত যাচাই করা: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">কী ভুল ছিল?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">কে বলছেন</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">এন্ট্রি প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">{amount} {currency}-এর এন্ট্রি প্রত্যাহার করুন</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">এন্ট্রি প্রত্যাহার করুন: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">প্রত্যাহৃত</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">এন্ট্রি প্রত্যাহার করুন…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">যোগ করুন: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">এবং আরও {count}টি, রূপরেখা থেকে যেখানে যাওয়া যায়।</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">এন্ট্রি</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">এখনও কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খুলুন</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">{entry} খুলুন</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">এন্ট্রি</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">প্রতিবেদন কোন ভাষায় লেখা হবে; অডিটের সঙ্গে রাখা হয়।</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">প্রতিবেদনের ভাষা</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">প্রতিবেদনটি এই ভাষায় অনুমোদিত ও স্বাক্ষরিত হয়েছে।</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">এই ভাষায় প্রতিবেদনের শব্দগুলো খসড়া: কোনো মাতৃভাষী এগুলো পর্যালোচনা করেননি। প্রতিবেদনেও তা বলা আছে।</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">ছাপুন (&amp;P)…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">সংরক্ষিত কপি এনক্রিপ্ট করা নয়: যে ফাইলটি পায় সে তা পড়তে পারে। আপনার সংস্থায় যা পাঠানো হয় তাতে প্রতিবেদনটি আগেই আছে।</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">প্রিন্টার বেছে নিন…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">ছাপবেন না</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">ধূসর রঙে (&amp;G)</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">ভল্টেই রাখুন</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">প্রতিবেদন তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">এই ল্যাপটপে কোনও ফাইল লেখা হয় না, কিন্তু ছাপা না হওয়া পর্যন্ত সিস্টেমের মুদ্রণ পরিষেবা পাতাগুলি এনক্রিপ্ট না করে রাখে, আর কিছু প্রিন্টার ও প্রিন্ট সার্ভার আরও বেশি দিন রাখে। এমন প্রিন্টার নিন যা আপনার বা আপনার সংস্থার নিয়ন্ত্রণে, কখনও কর্মস্থলেরটি নয়।</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">এই কম্পিউটারে কোনও প্রিন্টার ঠিক করা নেই। সিস্টেমের সেটিংসে একটি ঠিক করুন, বা কপি সংরক্ষণ করে অন্যত্র ছাপুন।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">প্রতিবেদন ছাপুন (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">ছাপা হচ্ছে…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">প্রতিবেদন</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">কপি সংরক্ষণ করুন (&amp;C)…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">এনক্রিপ্ট না করা কপি সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">সংরক্ষিত: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">পাতাগুলি মুদ্রণ পরিষেবার কাছে আছে।</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">এই প্রতিবেদনে ইলেকট্রনিক স্বাক্ষর নেই: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">সই মানে প্রতিবেদনে সম্মতি নয়। এটি বাদ দেওয়া যেতে পারে।</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">নিরীক্ষকের কাছে ফেরত</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">সই করছেন না</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">ল্যাপটপ হাতে দিন</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">এটি প্রতিবেদনে ছাপা হয়।</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">প্রতিনিধির নাম</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">কর্মস্থল ল্যাপটপটি ফেরত দিলে {keys} দিয়ে, বা টিক চিহ্নটি তিন সেকেন্ড চেপে ধরে এগিয়ে যাওয়া যায়।</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">কর্মস্থলের মন্তব্য</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">কর্মস্থলের প্রতিনিধি</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">কর্মস্থলে পদ</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">শুধু এই অংশটি দেখায়, নিরীক্ষার কিছুই নয়</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">প্রতিনিধির সই</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">এখানে সই করছেন</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">ছাপা প্রতিবেদনে সই করবেন; সেখানে জায়গা রাখা থাকে</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">কর্মস্থল যা লিখে রাখতে চায়। এটি প্রতিবেদনে ছাপা হয়।</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">কেন নয়, কর্মস্থলের কথায়</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">প্রতিনিধি কেন সই করছেন না তা লিখুন।</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">কর্মস্থলের প্রতিনিধির নাম ও পদ লিখুন।</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">ব্যাকআপ (&amp;B)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">ব্যাকআপ</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">যে ভল্টে কিছু ক্ষতিগ্রস্ত তার জন্য। নথিগুলি তখন যেমন ছিল তেমন হয়; এখনকারগুলি আলাদা করে রাখা হয়, মুছে ফেলা হয় না।</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">ব্যাকআপে ফিরে যান</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">লক করে ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">ব্যাকআপটি বসান</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">এই ব্যাকআপটি বসান…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">প্রথমে ভল্ট লক করা হয়; আপনি যা লিখেছেন তা তার আগে সংরক্ষণ হয়।</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">তখন {backup}-এর পরে লেখা কিছু আর ভল্টে থাকে না। এরপর সিল করা বান্ডিলে একই নম্বর আবার আসতে পারে; কেন্দ্রীয় ভাণ্ডার তা জানায়।</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, প্রোগ্রাম হালনাগাদের আগে</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%nটি ছবির ফাইল নেই বা ক্ষতিগ্রস্ত। ব্যাকআপের পরে সরানো হয়ে থাকতে পারে।</numerusform>
            <numerusform>%nটি ছবির ফাইল নেই বা ক্ষতিগ্রস্ত। ব্যাকআপের পরে সরানো হয়ে থাকতে পারে।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">এগিয়ে যান (&amp;C)</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">কিছু সরানোর আগে এটি পরীক্ষা করা হয়।</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">ব্যাকআপ ফিরিয়ে আনা হচ্ছে…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">ব্যাকআপ ফিরিয়ে আনা হচ্ছে</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">ব্যাকআপ বসানো হয়েছে</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">ব্যাকআপ ফিরিয়ে আনা হয়নি</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">এর পরে যা লেখা হয়েছিল তা আর ভল্টে নেই। আগের ভাণ্ডারটি এর পাশে “quarantine” ফোল্ডারে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">সতর্কতা</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">অর্ধেক লেখা</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">কত জনের সাক্ষাৎকার নিতে হবে তা হিসাব করা হয়নি।</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">এর কোনও সময়সীমা নেই।</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">এর গ্রেড প্রোটোকলের কোনও গ্রেড নয়।</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">বাকি</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">কোনও সংশোধনমূলক ব্যবস্থা লেখা নেই।</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">কোনও নমুনা পরিকল্পিত নেই</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">একটি ছবি কেউ দেখেনি: প্রতিবেদন এর উল্লেখ করে, দেখায় না।</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">{count}টি ছবি কেউ দেখেনি: প্রতিবেদন সেগুলির উল্লেখ করে, দেখায় না।</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">ব্যবস্থাটির দায়িত্বে কে তা লেখা নেই।</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">একটি ছবিতে কী দেখা যায় তা লেখা নেই।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">খোলা</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">উত্তরহীন নথি</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">নমুনা</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">সতর্কতার কিছু মেয়াদোত্তীর্ণ।</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">একটি ঘরে কিছু লেখা আছে যা এখনও উত্তর নয়। নিরীক্ষা চূড়ান্ত হলে তা হারিয়ে যায়।</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">সতর্কতাটি নিষ্পন্নও নয়, বাতিলও নয়। স্বাক্ষরের পরেও এটি চলে।</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">নথিটি শুরু হয়েছে, কিন্তু কোনও উত্তর নেই।</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">নিয়ম একটি সতর্কতা প্রস্তাব করে। নিরীক্ষা চূড়ান্ত না হওয়া পর্যন্ত তা জারি করা যায়।</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">সামগ্রিকভাবে নমুনা</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">ঠিক করতে হবে</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">ছবিতে কী দেখা যায়</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">শূন্য সহনশীলতা</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count}টি ছবিতে কী দেখা যায় তা লেখা নেই।</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{wanted} জনের মধ্যে {found} জনের সাক্ষাৎকার হয়েছে।</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">নমুনা</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">১ জন</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">১০০&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">নিরীক্ষক-দিন</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">নজরদারি ছাড়া আসতে পারেননি</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">কথা বলতে চাননি</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">আর সেখানে কাজ করেন না</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">যত শ্রমিক-ফাইল পরীক্ষা করতে হবে</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">দল</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">সাক্ষাৎকারের ঘণ্টা</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">যদি শ্রমিকদের {share} ক্ষতিগ্রস্ত হন ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">কোনও সাধারণ ভাষা নেই, দোভাষীও নেই</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">আজ নেই</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">একে একে</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">যত জনের সাক্ষাৎকার নিতে হবে</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">অন্য কিছু</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">পুরো তালিকা</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">আগেই কথা হয়েছে</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">১&#xa0;%-এর কম</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">৯৯&#xa0;%-এর বেশি</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">নেই</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">পদ্ধতিটি তা বলে না</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} জন</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups}, প্রতিটিতে সর্বাধিক {size} জন, মোট {people} জন</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} বা বেশি</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} থেকে {most}</translation>
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
        <translation type="unfinished">ফাইন্ডিংয়ের জন্য {minus} বাদ: {value}।</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">কতগুলি শর্তে কোনও ফাইন্ডিং নেই তা মান অনুযায়ী লিখুন; তারপর এটি পাওয়া যায়।</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">প্রযোজ্য</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">প্রযোজ্য, প্রতিটির জন্য {minus} বাদ</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">শর্ত পূর্ণ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">বাদ দেওয়া</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: {limit}-এর উপরে</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: বাকি সব</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">প্রযোজ্য {applicable}টির মধ্যে {conformant}টি পূর্ণ: {whole}-এর মধ্যে {share}।</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">ফাইন্ডিং</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">গ্রেড</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">কীভাবে গণনা হয়</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">অন্য শর্ত</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">{scale} অনুযায়ী স্কোর</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: অন্য শর্ত কতগুলি</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{whole}-এর মধ্যে {value}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">প্রশ্নে ফিরে যান</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">ছাড়তে আবার চাপুন</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">যতটা সময় লাগে নিন। সবকিছু রাখা আছে।</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">ব্যক্তিকে আন্তরিক ধন্যবাদ দিন। আর কিছু জিজ্ঞাসা করা হয় না, কোনও কারণও লাগে না।</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">ব্যক্তিকে ধন্যবাদ দিন। যা পূরণ করা বাকি তা শুধু আপনার জন্য।</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">এটিই ছিল শেষ প্রশ্ন</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">আলাপ এখানেই শেষ</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">ফর্মে যান</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">যেসব সূচক দেখা গেছে</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">অমীমাংসিত</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">সিল করা {time}, এদের জন্য: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">সিল করা: শুধু {who} পড়তে পারে</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত হওয়ার সময় এই নথির উত্তর ও ছবি এই ল্যাপটপের ভল্ট ছেড়ে গেছে। এখানে কোনও পাসফ্রেজে সেগুলি খোলে না। নিরীক্ষার সঙ্গে সেগুলি পাঠানো হয়।</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">এর পিছনের উত্তরগুলি নথির সঙ্গে সিল করা।</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">নথির কোড, কোনও ফলাফল নয়।</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">এখানে যা রাখা হয়</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">সংস্থা</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">বেছে নিন…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">এই নামে কোনও বিকল্প নেই। তালিকা থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">এই নামে কিছু নেই।</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">সব বিকল্প দেখান</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">{count}টির মধ্যে একটি খুঁজতে লিখুন</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count}টি পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">নিয়ম অনুযায়ী</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">কারণ: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">নিরীক্ষক ঠিক করেছেন</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">নিরীক্ষক</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">কারণটি সাক্ষাৎকারের সঙ্গে সিল করা।</translation>
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
        <translation type="unfinished">সর্বাধিক, সেকেন্ডে kB</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">শূন্য সহনশীলতার সতর্কতাযুক্ত বান্ডিল সঙ্গে সঙ্গে যায়, যে সময়ই হোক</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">সিস্টেমের মতে এই সংযোগে ডেটার পরিমাণ অনুযায়ী টাকা লাগে না।</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">সিস্টেমের মতে এই সংযোগে ডেটার পরিমাণ অনুযায়ী টাকা লাগে।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">বন্ধ করুন</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">যেসব সংযোগে ডেটার পরিমাণ অনুযায়ী টাকা লাগে সেগুলিতেও পাঠান</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">খালি থাকলে লাইন যত দ্রুত তত। এটি সবসময় খাটে।</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">সময়</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">বান্ডিল কীভাবে পাঠানো হয়</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">এই সেটিংস রাখুন</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">যেমন 18:00-06:00, 12:00-13:00 এই ল্যাপটপের ঘড়িতে; খালি: যে কোনও সময়।</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">এই সংযোগের খরচ কত তা সিস্টেম বলে না।</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">সংযোগের খরচ সিস্টেম বলতে না পারলেও অপেক্ষা করুন</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">নিবন্ধন, কর্মসূচি ও প্রোটোকল</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">পাসফ্রেজ, ব্যাকআপ ও সঞ্চয়স্থান</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">অন্যত্র ঠিক করা হয়</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">সেটিংস</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">নিরীক্ষা কখন, কত দ্রুত ও কোন সংযোগে পাঠানো হয়</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">যেখান থেকে এসেছিলেন সেখানে ফেরা</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">আবার সামনে</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">পুরো ফর্ম</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">পুরো ফর্ম এক পাতায়</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Lnটি উত্তর বাকি বা ঠিক করতে হবে। আগে সেগুলি সম্পূর্ণ করুন।</numerusform>
            <numerusform>%Lnটি উত্তর বাকি বা ঠিক করতে হবে। আগে সেগুলি সম্পূর্ণ করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত করুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">স্থান (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">পদ (&amp;R)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">নিরীক্ষক</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">বিবৃতিটি নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">এই ল্যাপটপ নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">চূড়ান্ত করা হচ্ছে…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">এই বিবৃতির দায় আমি নিচ্ছি</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">এখন উইন্ডো বন্ধ করলে এটি শেষ হওয়া পর্যন্ত অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">কী বাকি তা দেখান</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">স্বাক্ষর</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">স্বাক্ষর করে চূড়ান্ত করুন</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">কর্মস্থলের স্বাক্ষর</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত হয়েছে।</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">এই নিরীক্ষার নথিগুলি দেখায় আমি যা দেখেছি ও আমাকে যা বলা হয়েছে, আমার জানা মতে।</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">মাউস, কলম বা আঙুল দিয়ে। খালি রাখলে প্রতিবেদনে এর জায়গা থাকে।</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">আপনার নাম, পদ ও স্থান লিখুন।</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">আপনার সই</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">আবার আঁকুন</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">কিছু আঁকা হয়নি।</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">কিছু আঁকা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">শব্দের ফাইল যোগ করুন…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">রেকর্ড করুন</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">শব্দ ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Lnটি নথিতে এটি দেখা যায় না</numerusform>
            <numerusform>%Lnটি নথিতে এটি দেখা যায় না</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(উত্তর নেই)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">এর কোনও প্রশ্ন করা হয়নি।</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">নথি খুলুন</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">নথি {title} খুলুন</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">ছবি {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">সিল করা: এই নথি থেকে কী ফল পাওয়া গেছে তা এখানে রাখা হয়, কেন তা নয়। শুধু সংস্থা উত্তরগুলি পড়তে পারে।</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">নিজে কিছু দেখায় না: এটি অন্য প্রশ্নের পথ খোলে</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">ক্যাপশন নেই</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, নিয়ম {rule} অনুযায়ী</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">যাচাই হয়েছে বলে বন্ধ করুন…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">প্রমাণ পাওয়া গেছে…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">কীভাবে যাচাই হয়েছে?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">কাজ চলছে…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">অবস্থা রাখুন</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">মন্তব্য, যদি থাকে</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">আবার খুলুন…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">অবস্থা</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">ফাইন্ডিংয়ের অবস্থা এখন: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">পরিকল্পনার সময়সীমা {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">কর্মস্থল প্রত্যাখ্যান করে…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">কর্মস্থলের কারণ কী?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">কে বলছেন</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">কে যাচাই করেছেন?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">কেন আবার খোলা হচ্ছে?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">স্বাক্ষরের পরে</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">ফলো-আপ নিরীক্ষায় বন্ধ করা হয়েছে</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">যাচাই করা: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">কয়েক সেকেন্ড বাকি</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>প্রায় %Ln ঘণ্টা বাকি</numerusform>
            <numerusform>প্রায় %Ln ঘণ্টা বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>প্রায় %Ln মিনিট বাকি</numerusform>
            <numerusform>প্রায় %Ln মিনিট বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">প্রায় এক ঘণ্টা বাকি</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">প্রায় {hours} ঘ {minutes} মি বাকি</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">এক মিনিটের কম বাকি</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">বাদ দিতে আবার চাপুন</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">এই এন্ট্রি বাদ দিন</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Lnটি উত্তর বাকি বা ঠিক করতে হবে।</numerusform>
            <numerusform>%Lnটি উত্তর বাকি বা ঠিক করতে হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">নিরীক্ষা চূড়ান্ত না হওয়া পর্যন্ত খসড়া।</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">এর পরে আর কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">সব নথি সম্পূর্ণ।</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">পাঠান</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">যা দরকার সবই আছে।</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">ফলো-আপ</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">এখান থেকে পাঠানো পর্যন্ত</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">প্রেরণ খুলুন</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">প্রতিবেদন খুলুন</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">প্রতিবেদন</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">পর্যালোচনা</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">নিরীক্ষা পর্যালোচনা করুন</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">সিল করে পাঠান</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">নিরীক্ষা এমনভাবে সিল করে যাতে শুধু আপনার সংস্থা পড়তে পারে।</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">স্বাক্ষর</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">স্বাক্ষর করে চূড়ান্ত করুন</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">ফলো-আপ নিরীক্ষা শুরু করুন</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">ভল্ট শুধু পড়ার জন্য খোলা।</translation>
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
        <translation type="unfinished">কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">রসিদ ভিতরে নিন (&amp;T)</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">১  স্টিক বেছে নিন</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">২  তাতে কপি করুন</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">৩  স্টিক ফিরে এলে</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">অন্য ফোল্ডার…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">বান্ডিল {number} পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">বান্ডিল {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">{count}টির মধ্যে {place} নম্বর বান্ডিল: {size}-এর মধ্যে {done}। স্টিক লাগানো রাখুন।</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">রসিদ পরীক্ষা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">স্টিক বা ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">স্টিকে পাঠান</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">অপেক্ষায় থাকা সব: {count}টি বান্ডিল, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">ফাইল থেকে…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">আবার দেখুন</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">কোনও স্টিক লাগানো নেই। একটি লাগিয়ে আবার দেখুন।</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">পাঠানোর অপেক্ষায় কিছু নেই।</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">এখন স্টিকটি নিরাপদে বের করুন: সিস্টেমের ফাইল ম্যানেজারে “বের করুন” (Eject) বা “নিরাপদে সরান” (Safely remove) ব্যবহার করুন এবং তা জানানো পর্যন্ত অপেক্ষা করুন। স্টিকে যা আছে তা সিল করা: যে খুঁজে পায় সে পড়তে পারে না। রসিদ ফিরে এলে তবেই বান্ডিল পাঠানো হয়েছে বলে গণ্য হয়।</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">প্রেরণ</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">কপি করার অগ্রগতি</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">রসিদ (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">কপি করা থামান</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">একটি রসিদ ভিতরে নিন</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">বান্ডিলটি স্টিকে আছে, অক্ষত ও পরীক্ষিত।</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">কেন্দ্রীয় ভাণ্ডার প্রতিটি বান্ডিলের পাশে একটি রসিদ লেখে। এখানে ভিতরে নিলে তা পরীক্ষা করা হয় এবং বান্ডিলটি পাঠানো হয়েছে বলে গণ্য হয়।</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count}টি বান্ডিল স্টিকে আছে, অক্ষত ও পরীক্ষিত।</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  লেখা থেকে সুরক্ষিত</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  {free} খালি</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">আলাপ আগেই শেষ করুন</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">যা লেখা হয়েছে সবই থাকে।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">আলাপ আগেই শেষ করুন</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">যা লেখা হয়েছে সবই থাকে। আপনি “{page}”-এ ছিলেন।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">থামান ও সাহায্যে পাঠান</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">এখন কী করতে হবে সেখানে। যা লেখা হয়েছে সবই থাকে। ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%nটি জিনিস অক্ষত নয়</numerusform>
            <numerusform>%nটি জিনিস অক্ষত নয়</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">ব্যাকআপ</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">প্রতিটি ছবিও পরীক্ষা করুন (&amp;P)</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">ভল্ট পরীক্ষা করুন (&amp;V)</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">এই ডিস্কে খালি</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">পরীক্ষা কতদূর এগিয়েছে</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">এই ডিস্কে অল্প জায়গা বাকি</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">ছবি ও ফাইল</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">নথি</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">সিল করা, পাঠানো</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">সিল করা, অপেক্ষায়</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">পরীক্ষা থামান</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">সঞ্চয়স্থান</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">পরীক্ষা সবকিছু পড়ে, কিছু বদলায় না। প্রতিটি ছবিসহ করলে সেগুলি পড়তে যত সময় লাগে তত সময় নেয়; ততক্ষণ আপনি যা লেখেন তা এটি শেষ হওয়া পর্যন্ত অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">পরীক্ষা থামানো হয়েছে</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">ভল্ট</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">ভল্ট অক্ষত</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">এবং আরও {count}টি</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>রসিদের পর %n দিন থাকে</numerusform>
            <numerusform>রসিদের পর %n দিন থাকে</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">কেউ না সরানো পর্যন্ত থাকে</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">নেই</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, মোট {count}টি</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">{count}টি অক্ষরের লেখা এখানে ধরে না: এর কিছুই পেস্ট করা হয়নি। সর্বাধিক {most}টি ধরে; এর একটি অংশ পেস্ট করুন।</translation>
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
        <translation type="unfinished">এখন</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">এটি সময় নয়। ঘণ্টা ও মিনিট লিখুন, যেমন 14:30।</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">একটি ধাপ আবার করা হয়েছে।</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">আবার করা হয়েছে: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">আবার করার কিছু নেই।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরানোর কিছু নেই।</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">একটি ধাপ পূর্বাবস্থায় ফেরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরানো হয়েছে: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">আবার করুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">পূর্বাবস্থায় ফেরান</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">খুলুন (&amp;U)</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">নতুন ভল্ট তৈরি করুন</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">শুধু পড়ার জন্য খুলুন (&amp;R)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">ভল্ট খুলুন</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">অন্য ভল্ট খুলুন…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">যা অক্ষত তা পড়ুন; ক্ষতিগ্রস্ত ভল্ট বদলানো হয় না।</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">অনেকবার ভুল পাসফ্রেজ দেওয়া হয়েছে। পরের চেষ্টা&#xa0;{time} পরে, অথবা পুনরুদ্ধার কোড ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">আপনার ভল্ট খুলুন</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">এই ল্যাপটপে কপি করুন (&amp;C)…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">নতুন সংস্করণ ফাইল হিসেবে আসে, ইউএসবি স্টিকেও। প্রোগ্রাম যাচাই করে যে নির্মাতারা সেগুলো স্বাক্ষর করেছেন এবং সেগুলো অক্ষত; ইনস্টল আপনি নিজে করেন।</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">একটি আপডেট যাচাই করুন (&amp;U)…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">একটি আপডেট যাচাই</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">যাচাই চলছে…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">একটি আপডেটের স্বাক্ষর (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">এটি সংস্করণ {version}।</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">ইনস্টল করতে এই প্রোগ্রাম বন্ধ করুন, তারপর {file} খুলুন</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">ইনস্টল করতে টার্মিনালে লিখুন: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">আপডেট</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">সংস্করণ {version}, প্রোগ্রামের নির্মাতারা {day} তারিখে স্বাক্ষর করেছেন, অক্ষত।</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">সংস্করণ {version}, {day} তারিখে স্বাক্ষরিত, অক্ষত। আপনার কাছে এটিই আছে।</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">যাচাইয়ে যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">কোথায় কপি করা হবে</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">লুকান</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">সবকিছু একসঙ্গে লুকায় (F12, বা Esc দুবার)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">এই মোড ছাড়ুন</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">কিছুক্ষণ কিছু জিজ্ঞাসা করা হয় না ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">ছাড়তে আবার চাপুন</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">আবার সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">ব্যক্তির ভাষা ও আপনার ভাষা</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">মূল ফর্মে, একই প্রশ্নে ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">দোভাষীর ভাষা (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">কোন কাগজ (&amp;W)</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">সাইটের জন্য কপি</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">সংশোধনমূলক কর্মপরিকল্পনা, স্বাক্ষরের জন্য</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">দোভাষীর জন্য, সাক্ষাৎকারের আগে: কর্তব্য এবং প্রোটোকলের নিজস্ব শব্দ। এই অডিটের কিছুই নয়।</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">গ্রাহকের জন্য, কখনো সাইটের জন্য নয়: এতে সতর্কতা ও ফাইন্ডিং আছে যা সাইট এখনো জানে না, এবং শ্রমিকেরা যা বলেছেন।</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">সাইটের জন্য: কী করতে হবে, পূরণ ও স্বাক্ষরের ঘরসহ।</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">সাইটের জন্য: শ্রমিকেরা যা বলেছেন তার কিছু ছাড়া, এবং সাইটের এখনো যা জানার কথা নয় তা ছাড়া।</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">দোভাষীর কার্ড</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">বড়: ভালো প্রিন্টারের জন্য</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">দ্বিতীয় ভাষা নেই</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">স্বাভাবিক</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">ছবি (&amp;O)</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">গ্রাহকের জন্য প্রতিবেদন</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">ছোট: ছোট ফাইল</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">কী বা মাউস ছাড়া কত মিনিট পরে লক হবে (&amp;M)</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">এই ল্যাপটপের জন্য যেমন প্রত্যয়িত।</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">{least} থেকে {most}। কম্পিউটার ঘুমোলে সবসময় লক হয়।</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">নিবন্ধিত না হওয়া পর্যন্ত আপনার লেখা অনুসন্ধান ও স্বাক্ষরে থাকে।</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">এই ভল্টের সেটিংস রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">এই ভল্ট</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">এই ভল্টে আপনার নাম (&amp;N)</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">ভল্ট</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">পুনরুদ্ধার কোড (&amp;R)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">যা লিখছি তা দেখান</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">পাসফ্রেজ ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">পুনরুদ্ধার কোড ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">ছবি</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">ভল্ট ধ্বংস করুন</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">এই ভল্ট ধ্বংস করুন</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">এর চাবিগুলি মুছে লেখা হয়, তারপর এর ফাইলগুলি সরানো হয়। এরপর কোনও পাসফ্রেজ, কোনও কোড বা ফোল্ডারের কোনও ব্যাকআপে এটি খোলে না। যা পাঠানো, রপ্তানি বা অন্যত্র সংরক্ষণ করা হয়েছে তা থাকে।</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">আবার চাপুন: তারপর কিছুই পড়া যাবে না</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">এর ফোল্ডারের নাম লিখুন (&amp;F): {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">সব সংরক্ষিত</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">লেখা হচ্ছে… (সংরক্ষিত {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">পাঠানো হয়েছে, রসিদ যাচাই করা</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">পাঠানো হচ্ছে…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">খসড়া</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">খসড়া অনুবাদ</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">চূড়ান্ত</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">চূড়ান্ত: শুধু পড়া যাবে</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">নির্দেশিত</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">বাধাপ্রাপ্ত</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">কিছু দেখা যায়নি</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">নির্ধারণযোগ্য নয়</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">{time} থেকে সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">সম্ভাব্য</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">শুধু পড়া যাবে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">সংরক্ষিত {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">সংরক্ষণ হচ্ছে… (সংরক্ষিত {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">সিল করা, অপেক্ষায়</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">আপলোড হয়েছে, রসিদ এখনও আসেনি</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">পাঠানোর অপেক্ষায়</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">নিয়ম অনুযায়ী: {computed}; নিরীক্ষক বদলেছেন</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">আজ {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (নিয়ম অনুযায়ী: {computed}; নিরীক্ষক বদলেছেন)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">বাতিল</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">পরের বছর</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">আগের বছর</translation>
    </message>
</context>
</TS>
