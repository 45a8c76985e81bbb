<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">قُرئ وأُكِّد</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">التنبيه {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">إلغاء التنبيه</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">إلغاء التنبيه…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">تأكيد التنبيه</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">تأكيد…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">فارغ: الآن.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">من ذلك الحين يجوز للموقع أن يرى التنبيه وسببه ونتائج التدقيق التي يذكرها. لا يمكن التراجع عن هذا. فكّر في العمال أولًا.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">كيف عولج الأمر؟</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">يبقى تاريخه؛ ولا تعود نتائج التدقيق التي يذكرها محجوبة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">الاحتفاظ به</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">السبب الموجب</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">ولا بنتائج التدقيق هذه: {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">ملاحظة، إن وُجدت</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">أصدره {name}، {time}  ·  الوصول إلى الموقع {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">الإفصاح عن التنبيه للموقع</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">الإفصاح للموقع…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">حلّ التنبيه</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">حلّ…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">لا يُبلَّغ الموقع: لا بهذا التنبيه ولا بسببه.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">ما حدث</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">المُهَل</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">متى حدث</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">من قرر ذلك، ولماذا يجوز أن يعرف الموقع؟</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">من يقول ذلك</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">لماذا يصحّ الاشتباه؟</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">لماذا لا يصحّ الاشتباه؟</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">بعد التوقيع</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">تمّ {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: الموعد {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">إصدار تنبيه (&amp;R)…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">مقابلة واحدة تدعو إليه</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">صدر التنبيه {number}. لا يُبلَّغ الموقع.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">نتائج {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">لم يصدر أي تنبيه ولا تقترح القواعد شيئًا. يستطيع المدقق الرئيسي إصدار تنبيه عند أي اشتباه، ما دام التدقيق مسودة.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">تقترحه القواعد</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">إصدار: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">إصدار…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">اشتباه: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">عدم التسامح المطلق</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">لوحظ في الموقع</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} من المقابلات تدعو إليه</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">التنبيه {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">حالات عدم التسامح المطلق المفتوحة</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">تقترح القواعد تنبيهًا: {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">عدم التسامح المطلق</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: الموعد {time}، {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">النتائج (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">المؤشرات (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">الصور (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">العيّنة (&amp;S)</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">عمليات التدقيق</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">آخرون يشاهدون (&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">لا يعرض إلا ما يجوز للآخرين رؤيته ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">لم يُعثر على شيء لـ «{query}». لا يُبحث في المقابلات المختومة ولا في هويات العمال.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">تجري قراءة ما تغيّر…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">البحث في عمليات التدقيق والإجابات</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">يجري البحث…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">عرض المزيد</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">تدقيق جديد (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">بدء التدقيق (&amp;S)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">سجل واحد</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">عمليات التدقيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">مثلًا: نورثغيت للألبسة، التدقيق الأول</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">اسم التدقيق (&amp;A)</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">تدقيق جديد</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">لا عمليات تدقيق بعد. ابدأ واحدة عندما تعرف أي موقع ستزور؛ لا شيء يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">البروتوكول</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">عرض المزيد</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">تغيّر {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} من السجلات</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">نسخ احتياطي الآن (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">تصدير الخزنة كاملة (&amp;E)…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">واحدة محفوظة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">تصدير الخزنة كاملة</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">خزنة مصدَّرة (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">مرة كل يوم تُنسخ السجلات داخل الخزنة، مشفرة. لا يفيد عند فقدان الحاسوب إلا نسخة في مكان آخر: صدّر الخزنة كاملة إلى ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
            <numerusform>حُفظ: {file}. متضرر أو مفقود من قبل، وليس فيه: %Ln من الملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} محفوظة</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}، مجموعها {size}؛ أحدثها {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">صورة للرمز</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">الكاميرا</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">من صورة…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">ضع الرمز أمام الكاميرا</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">لم يُعثر على رمز في الصورة. اكتب ما فيه.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">لصق</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">صور (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">عُثر على عدة رموز. أيها المقصود؟</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">لا توجد في الحافظة صورة ولا نص.</translation>
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
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">مكتمل</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">مكتمل: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">للمدققين فقط</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">لم يبدأ</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">لم يبدأ: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">مختوم</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">مختوم: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">تُحذف الأعداد الصغيرة من العرض</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">للتصحيح</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">للتصحيح: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">قيد الإنجاز</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">قيد الإنجاز: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">لا يُذكر</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: لا يوجد بعد، ويلزم واحد</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} للإكمال</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} للتصحيح</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} للتصحيح، {finish} للإكمال</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">بقي {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">متأخر {time}</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n ملفات كانت مفقودة أو متضررة عند التصدير؛ والباقي سليم.</numerusform>
            <numerusform>ملف واحد (%n) كان مفقودًا أو متضررًا عند التصدير؛ والباقي سليم.</numerusform>
            <numerusform>ملفان (%n) كانا مفقودين أو متضررين عند التصدير؛ والباقي سليم.</numerusform>
            <numerusform>%n ملفات كانت مفقودة أو متضررة عند التصدير؛ والباقي سليم.</numerusform>
            <numerusform>%n ملفًا كان مفقودًا أو متضررًا عند التصدير؛ والباقي سليم.</numerusform>
            <numerusform>%n ملف كان مفقودًا أو متضررًا عند التصدير؛ والباقي سليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">استعادتها (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">ملف التصدير (&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">استعادة خزنة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختر…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">استُخرج كل شيء ويجري فحصه…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">خزنات مصدَّرة (*.tar);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">المجلد الذي توضع فيه الخزنة (&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">المجلد الذي توضع فيه الخزنة</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">من الملف الذي صُدّرت إليه خزنة كاملة. يُفحص كل ما فيه قبل أن تصير الخزنة في مجلدها.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">أين وصل استخراج الخزنة</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">إذا كانت ما زالت على حاسوب آخر فتابع بإحداهما فقط: ستعطي كل منهما حزمتها التالية الرقم نفسه، ويرفض المخزن المركزي الثانية.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">هي في المجلد {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">أُوقفت العملية. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">ملف التصدير</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">استُعيدت الخزنة</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">استُخرج {percent}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">وصلت كلها. بانتظار الإيصال الموقَّع…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">يُسأل المخزن المركزي كم وصله منها…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">نسخ إلى ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">تصحيح…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">أولًا في الدور</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">التخلي عن التسليم</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">تُقدَّم على غيرها. لا يسبقها إلا الحزم التي فيها تنبيه عدم التسامح المطلق.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">الحاسوب والمنظمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">تقدّم التسليم</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">هل أنت متأكد؟ اضغط مرة أخرى</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">ختمها من جديد</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">إعادة المحاولة</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">عاجل: تنبيه</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: الحزمة {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} عدد المحاولات: {count}.</translation>
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
        <translation type="unfinished">{weekday}، {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">الكاميرا</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">إغلاق الكاميرا</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">صِلها من جديد، أو تابع بكاميرا أخرى.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">صِل كاميرا فتبدأ وحدها؛ أو التقط الصورة بجهاز آخر وأضف الملف.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">لا كاميرا موصولة بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space أو Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">التقاط الصورة</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">الكاميرا غير موجودة أو لا تعطي صورة.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">الكاميرا تبدأ…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">استخدام هذه الكاميرا</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">ما تراه الكاميرا</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">لا يمكن رسم المخططات على هذا الحاسوب. في الجدول الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">إخفاء الجدول</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">يجري رسم المخطط…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: عرض الأرقام في جدول</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">شهر واحد من الأجر</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">ممر الهجرة</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">التكاليف بأشهر الأجر</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">تكاليف عامل واحد</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">تكاليف الحصول على العمل مقابل الأجر، حسب ممر الهجرة</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">تكاليف الحصول على العمل مقابل الأجر، بحسب من قوبلوا</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">في كل طبقة من المقابلات بقدر المخطط له.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">ساعات في الأسبوع</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">ساعات العمل في الأسبوع، حسب كشوف الأجور وساعة الدوام</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">ساعات العمل في الأسبوع، بحسب من قوبلوا</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">كم ممن قوبلوا دفع كم للحصول على العمل.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">كم ممن قوبلوا يعمل كم ساعة في الأسبوع.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">من قوبلوا</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">الحد: {hours} من الساعات العادية</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">الحد: {hours} مع العمل الإضافي</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">أطول أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">الأشهر التي عمل فيها أحدٌ أكثر من {limit} ساعة في أسبوع: {over} من {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">أكثر من {low} ساعة</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">أكثر من {low} أشهر</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">لا تُعرف بعدُ تكاليف وأجور لأي ممر.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">لم يُفحص بعدُ أي شهر من كشوف الأجور.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">لم يقل أحد بعدُ كم ساعة يعمل.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">لم يقل أحد بعدُ كم دفع للحصول على العمل.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">لم يُسأل أو لم يُجب: {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">يدفع أحد العمال ما يصل إلى {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">أكثر من {low} وحتى {high} ساعة</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">أكثر من {low} وحتى {high} أشهر</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">دفعوا، ولا يُعرف مقدار ذلك بأشهر الأجر: {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">المخطط له</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">العيّنة حسب الطبقات</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">مختومة، غير محفوظة: {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">تُحذف من العرض الأعداد الصغيرة ممن قوبلوا.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">مبلغ ما</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">طبقات مقابلاتها أقل من المخطط له: {short} من {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">الطبقة</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">أشهر كشوف الأجور التي فُحصت.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">لا تقسّم الخطة العيّنة حسب شيء تسأل عنه المقابلات.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">الأسبوع نفسه حسب ساعة الدوام</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">حتى {high} ساعة</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">حتى {high} شهر</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">الأسبوع المعتاد</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">ساعات في الأسبوع</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">قوبلوا</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">مقابلات</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">أشهر من الأجر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">المخطط {wanted}، المنجز: لا يُذكر</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} من {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} أشهر من الأجر</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">{over} من {all} ممن أجابوا يعملون أكثر من {limit} ساعة في الأسبوع.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">{paid} من {all} ممن أجابوا دفعوا للحصول على العمل.</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">المخططات</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">تُحذف الأعداد التي قد تدل على شخص، كما في التقرير.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">هذه الأعداد دقيقة: حيث يقلّ الأشخاص قد يُعرفون منها.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">صور أكبر</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">استماع: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">صور أصغر</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">مشاهدة: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">لم يُختر شيء</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">عرض الكل ({count})</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">عرض المختار فقط</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">اكتب للعثور على واحد من {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">اختير {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">عُثر على {count}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">عنوان المخزن المركزي (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">التسجيل عبر الشبكة (&amp;E)</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">الأربعة كلها لازمة.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">شهادات (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">اسم هذا الحاسوب كما ورد في الدعوة (&amp;P)</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">لا تُقبل إلا هذه الجهات المصدِّقة: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">الجهات المصدِّقة للخادم</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">يجري سؤال المخزن المركزي</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">للخادم جهة مصدِّقة خاصة به…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">برمز، عبر الشبكة</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">اسمك كما ورد في الدعوة (&amp;M)</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">أعطتك منظمتك عنوانًا ورمزًا من ثماني مجموعات. الرمز صالح مرة واحدة، ويحدد أي منظمة يجوز لها أن تجيب.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">كل الصور</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">عرض الاثنتين كاملتين (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">كاملة</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">تكبير الاثنتين</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">النتائج (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">السبب (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">ختم التصحيح (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">عدم التسامح المطلق (&amp;Z)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">خُتمت الحزمة {number}. وهي بانتظار تسليمها.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">تصحيح تدقيق مختوم</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">التصحيح</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">لم يُدوَّن شيء منذ ذلك الحين. سيحوي التصحيح الشيء نفسه، مع سببك.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">السارية الآن: الحزمة {number}، خُتمت {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">لا يُصحَّح إلا تدقيق سبق ختمه. وإلى أن يصير نهائيًا يمكن تغييره ببساطة.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">تقدّم الختم</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">السجلات والإجابات والصور ونصوص النتائج والتوقيع والتقرير. لقد وُقّعت؛ والخطأ فيها يُصلحه تدقيق متابعة.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">يجري الختم: {done} من {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">يجري الختم… إذا أُغلقت النافذة الآن فلن يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">إيقاف الختم</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">لا تُحذف في أي مكان. للجديدة رقم خاص بها وتذكر الحزمة التي تحل محلها؛ ترى منظمتك الاثنتين، وترى سببك.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">حالة النتائج والإجراءات، والمبالغ المردودة، وخطوات التنبيهات. دوّنها أولًا؛ يحويها التصحيح كما هي عند ختمه.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">ما يمكن تغييره</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">ما يحدث للحزمة القديمة</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">ما يبقى كما هو</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">لماذا ينبغي للمنظمة أن تستخدم الحزمة الجديدة. لا تكتب كلام عامل ولا اسمه ولا رمزه: يبقى هذا في السجل الزمني إلى الأبد.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">دُوّن منذ ذلك الحين، وليس فيها بعد: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">تغييرات في حالة نتيجة: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">مبالغ مردودة: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">خطوات تنبيه: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count} من {most} من الأحرف</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">أكثر بواحد</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">الساعة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">ملاحظات</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">إنشاء الخزنة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">المجلد (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">تغيير…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">أنشئ خزنتك</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">يجري إنشاء الخزنة…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">كل ما تُدخله يُشفَّر في هذا المجلد. لا يستطيع أحد قراءته دون عبارة مرورك، ولا يستطيع أحد إعادة تعيينها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">المجلد</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">مجلد الخزنة</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">فتح خزنة موجودة</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">عبارة المرور مرة أخرى (&amp;A)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">العبارتان غير متطابقتين. اكتب الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">عبارة المرور هذه ضعيفة جدًا. أضف بضع كلمات لا صلة بينها.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">اختيار شهر</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">الاختيار من تقويم</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">ليس هذا تاريخًا. اكتب السنة والشهر واليوم، مثلًا {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">ليس هذا شهرًا. اكتب السنة والشهر، مثلًا {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">ليست هذه سنة. اكتب أرقامها الأربعة، مثلًا {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">اكتب التاريخ الميلادي: لا يُحسب التقويم البورمي هنا.</translation>
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
        <translation type="unfinished">كلاهما لازم: تاريخ ووقت.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">الاختيار من تقويم</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">ليس هذا تاريخًا. اكتب السنة والشهر واليوم، مثلًا 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">ليس هذا وقتًا. اكتب الساعات والدقائق، مثلًا 14:30.</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">وقت {question}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">YYYY-MM-DD</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished">{date}، {time}</translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished">{moment} (بتوقيت {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">الشهر السابق</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">الشهر التالي</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">الختم والتسليم (&amp;S)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">خُتمت الحزمة {number}. وهي في الصادر.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">رُفضت الحزمة {number}. تحل محلها حزمة جديدة؛ ولا يتغيّر شيء من التدقيق.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">فيها تنبيه عدم التسامح المطلق، فتُقدَّم على غيرها.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">سبق ختمه في الحزمة {number}. تلك هي التي تُسلَّم.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">الحاسوب والمنظمة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">النظر من جديد</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">حزمة مختومة واحدة: السجلات ({records})، والصور ({photos})، والنتائج، والتقرير، والسجل الزمني للتدقيق.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">لا يُختم إلا تدقيق نهائي. وقّع عليه أولًا.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">تقدّم الختم</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">الختم والتسليم</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">الختم لذاكرة محمولة (&amp;T)</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">يجري الختم: {done} من {size}. إذا أُغلقت النافذة الآن فسيبدأ من جديد.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">يجري الختم… يمكنك مواصلة العمل. إذا أُغلقت النافذة الآن فسيبدأ من جديد.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">موقَّعة بشهادة هذا الحاسوب، وهي صالحة حتى {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">إيقاف الختم</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">هذا الحاسوب غير مُسجَّل لدى أي منظمة، فلن يستطيع أحد قراءة الحزمة. سجّله أولًا؛ ويبقى التدقيق كما هو.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">تنتهي شهادة هذا الحاسوب في {day}. تُجدَّد قبيل التسليم مباشرة.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">تنتهي شهادة هذا الحاسوب في {day}. جدّدها في صفحة «الحاسوب» قبل أن تختم.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">لا تذكر منظمتك عنوانًا: تُنقل الحزمة على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">{organisation} وحدها تستطيع فتحها: {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">الحزمة {number}  ·  {size}  ·  خُتمت {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">حلّت محلها الحزمة {number}.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">جرى التخلي عنه</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">انقطع</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">تبقى هنا. إذا استأنفتها فستبدأ من أول بايت.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">يبقى ملفها المختوم هنا حتى {day}؛ ويبقى التدقيق والإيصال إلى الأبد.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">يبقى ملفها المختوم هنا.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">أُزيل ملفها المختوم في {day}؛ ويبقى التدقيق والإيصال.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">موضعها في الدور: {place}.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">لدى المخزن المركزي كلها. يُطلب إيصالها مع التسليم التالي.</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent} من {size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent} من {size}  ·  {percent}&#xa0;%  ·  {rate} في الثانية</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent} من {size}  ·  {percent}&#xa0;%  ·  {rate} في الثانية  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">وصل من قبل {sent} من {size}؛ ويُتابَع من هناك.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">كل شيء على الذاكرة المحمولة، سليم ومفحوص. أخرجها الآن بأمان.</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">إجراء القرعة (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">قائمة العمال (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">بذرة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">سطر واحد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">القرعة من قائمة</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">إعادة القرعة تُحلّها محل القرعة السابقة وقائمتها ومن ناب عمّن. ويبقى في السجل الزمني للتدقيق أنها أُعيدت.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">محو القائمة</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">قائمة العمال</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">في القائمة</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">عامل واحد في كل سطر</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">عامل واحد في كل سطر. يمكن أن تتبعه طبقة، كالوردية، بعد فاصلة منقوطة أو علامة جدولة. إلى أن تُجرى القرعة منها تنتظر هنا، مشفرة كغيرها، حتى عند قفل الخزنة.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">اضغط مرة أخرى للمحو</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">البذرة (&amp;E)</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">تبقى القائمة في هذه الخزنة، مشفرة. لا ترد في أي تقرير أو بحث أو حزمة، وتُمحى عند التوقيع على التدقيق. الأرقام أو الأحرف الأولى تكفي بدل الأسماء.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">المطلوب بالقرعة</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">المطلوب بالقرعة: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">من لديه القائمة والبذرة يستطيع إجراء القرعة نفسها مجددًا. اترك البذرة كما هي، أو اكتب بذرة اتُّفق عليها أمام آخرين.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} من الأسطر</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">أزرق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
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
        <translation type="unfinished">عدم الاحتفاظ به</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">ارسم على الصورة. تبقى كما هي؛ ويصير هذا صورة ثانية.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">يُرسم بالفأرة أو القلم أو الإصبع. إن لم تتوفر فأضف صورة بدلًا منه.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">الاحتفاظ به</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">قلم متوسط</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">أحمر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">قلم سميك</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">قلم رفيع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">أبيض</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">أصفر</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">القرعة من جديد (&amp;A)…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">من وقعت عليهم القرعة</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">محو القائمة الآن</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">إخفاء هوياتهم (&amp;W)</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">هذه القرعة رقم {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">إنابة الاحتياطي التالي (&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">ملاحظة، تُمحى مع القائمة (&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">الرقم (&amp;U)</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">لم يبق احتياطي: أعد القرعة، أو دوّن أن من قوبلوا أقل.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">اضغط مرة أخرى: تذهب القائمة إلى الأبد</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">البذرة</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">إظهار هوياتهم (&amp;W)</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">تعذرت مقابلة أحدهم</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">الاحتياطيون، بهذا الترتيب ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">ناب</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">مُحيت القائمة؛ وتبقى الأرقام.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">الاحتياطي التالي رقمه {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">للمقابلة ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">لماذا (&amp;Y)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">و{count} أخرى</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} من {listed} من الأسطر، {time}.</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} بدل {replaced}: {reason}، {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">تحميل الرد (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">إنشاء الطلب (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">حفظ الطلب في ملف (&amp;S)…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">يُنشأ مفتاح لا يغادر هذه الخزنة أبدًا. يُرسل الطلب إلى منظمتك، بالبريد أو على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">الطلب من جديد باسم آخر</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">اسأل منظمتك، هاتفيًا أو حضوريًا، عن بصمتها. لا تُسجّل إلا إذا كانت هي نفسها.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">المدقق والحاسوب</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">يمكن ملء عمليات التدقيق وجعلها نهائية. أما تسليمها فيحتاج إلى تسجيل: فهو يبيّن من أنت ومن يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">بملف  ١  الطلب</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">بملف  ٢  الرد</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">طلب شهادة (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">مُسجَّل</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">رد التسجيل (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">إنها مختلفة: تجاهل الرد</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">إنها هي نفسها: تسجيل (&amp;E)</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">تحميل الرد</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">اسم هذا الحاسوب (&amp;L)</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">غير مُسجَّل</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">طُلب باسم {name}. أرسل الملف إلى منظمتك.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">حفظ الطلب</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">هذا الحاسوب</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">صالحة</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">اسمك كما ينبغي أن يرد في الشهادة (&amp;N)</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">تعيد منظمتك ملفًا. فيه شهادة هذا الحاسوب، ولمن تُختم عمليات التدقيق.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">إضافة: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">المسجَّل: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">عنصر</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">نسخ {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">تحريك {entry} إلى أسفل</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">تحريك {entry} إلى أعلى</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">اضغط مرة أخرى للإزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">إزالة {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">لا تُغلق نتيجة إلا إذا تحقق أحد من أنها صُححت.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">تطلب شبكة الفندق أو الضيوف تسجيل الدخول أولًا: افعل ذلك في متصفح، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">أُنشئت هذه الخزنة بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">جزء من البرنامج مفقود أو متضرر.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">في رمز الاسترداد {count} من الحروف والأرقام، وفي هذا {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">في الملاحظة {count} محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">تجيب صفحة ويب على {host} بدل المخزن المركزي (الحالة {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">تحديد نتيجة أخرى يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">برنامج آخر يفتح هذه الخزنة (العملية {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">برنامج آخر يفتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">أعد الملف من نسخة احتياطية، أو اختم التدقيق من جديد: التدقيق لم يُمس.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">تحقق من حالة الأحرف ولغة لوحة المفاتيح واكتبها مجددًا، أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">تحقق من أنها غير محمية من الكتابة، أو خذ غيرها.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">تحقق من أن البطاقة أو الذاكرة المحمولة موصولة، ثم اختر المجلد من جديد.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">تحقق من أن البطاقة أو الذاكرة المحمولة ما زالت موصولة، ثم اختر الملف من جديد.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">تحقق من أذونات المجلد ومن أن قرصه موصول، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">تحقق أيضًا من تاريخ الحاسوب.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">تحقق من الشبكة: قد تطلب شبكة الضيوف تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">تحقق من الوقت.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">اختر صورة JPEG أو PNG أو HEIC؛ وإن كانت كذلك فانسخها من الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">اختر ملفًا من نوع WAV أو FLAC أو MP3 أو M4A أو OGG أو AMR أو AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">اختر ملفًا.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">اختر ملفًا من نوع MP4 أو MOV أو WebM أو MKV أو AVI أو 3GP أو MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">اختر مجلدًا فارغًا، أو افتح الخزنة التي فيه.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">اختر اسمًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">اختر عبارة، والأفضل من عدة كلمات.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">اختر مجلد خزنة، أو أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">أغلقها هناك أولًا، ثم افتحها هنا.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">قارنه بالورقة المطبوعة، مجموعةً مجموعة.</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">انسخه من جديد من حيث أُنشئ.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">انسخ مجلد الخزنة إلى قرص آخر وتابع هناك.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">قُطع النسخ؛ لم تبقَ على الذاكرة المحمولة حزمة ناقصة.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">صحّح الإجابة.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">سلّم هذه الحزمة على ذاكرة محمولة، أو اطلب من المنظمة إعدادات جديدة.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">ارسم المربعات بيدك؛ ثبّت البرنامج من جديد لاستعادة الاقتراحات.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">أنهِ التدريب، ثم افعل هذا في خزنتك.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">سجّل هذا الحاسوب أولًا (الحاسوب والمنظمة)، ثم اجعل التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">أدخله حين يُدفع ويُتحقق منه.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">مقبولة: تصمد مدة أمام سارق بلا معدات خاصة.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">أفرغ بعض المساحة واختم التدقيق من جديد؛ لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">أفرغ بعض المساحة عليها، أو خذ غيرها، وانسخ من جديد.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">أفرغ بعض المساحة ثم أعد المحاولة: كل ما حُفظ من قبل ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">ثبّت أحدث إصدار وافتح الخزنة به.</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">ثبّت البرنامج مجددًا: تبقى خزناتك كما هي.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">يمكن قراءته وتسليمه، لا تغييره بعد الآن.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">هذا ينتج عن إجابات أخرى.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">أبقِ المجلد كما هو وانسخه؛ نسخة احتياطية منه تعوّض ما فُقد.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">اصنع نسخة أصغر منه، أو قسّمه إلى أجزاء، وأضف ذلك.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">أنشئ طلب تسجيل وأرسله إلى منظمتك وحمّل جوابها.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">لم يُذكر هنا أي ملف أو مجلد.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">لم يتغيّر شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">لم يتغيّر شيء. افتح الخزنة وابدأ من جديد.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">افتح قائمة الناقص وأكملها.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">افتح المراجعة: قل لماذا ينتهي كما هو، أو أكمل المفتوح.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">أعد نسخة احتياطية (auditor vault restore --backup) أو أخرج ما يمكن قراءته (auditor vault salvage)، ثم تابع هناك.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">صِلها من جديد (أو غيرها) وانسخ مرة أخرى؛ يحتفظ الصادر بالحزمة.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">ضعهما في إعدادات الوسيط في النظام، أو استخدم شبكة أخرى، أو ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">أزل محارف التحكم؛ تأتي مع النسخ من برامج أخرى.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">احفظ نسخة أصغر منها ببرنامج الكاميرا أو الهاتف وأضفها.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">احفظ نسخة أصغر من الصورة وأضفها.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">قل كيف جرى التحقق.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">قل كم عاملًا يخصه ذلك، لا من هم.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">يجيب على {host} شيء آخر غير مخزن مركزي (الحالة {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">قوية.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">خذ ذاكرة محمولة مهيأة بنظام exFAT أو NTFS، أو سلّم عبر الشبكة.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">المبلغ ليس رقمًا.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">المبلغ ليس أكبر من صفر.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">لا يمكن جعل التدقيق نهائيًا: ينقصه شيء واحد.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">لا يمكن جعل التدقيق نهائيًا: تنقصه {count} من الأشياء.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">التدقيق نهائي.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">تبقى الحزمة في الصادر.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">المخزن المركزي على {host} يجيب ببطء شديد أو لا يجيب.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">تعذّر الوصول إلى المخزن المركزي على {host}.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">الموعد النهائي قبل يوم النتيجة.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">تعطّل القرص أثناء قراءة الخزنة أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">القرص ممتلئ: لم تُكتب الحزمة.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">القرص ممتلئ؛ لم يُحفظ ما كان سيُحفظ الآن.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">تعذّرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">الملف أكبر من {count} MiB.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">الملف ليس فيلمًا من نوع معروف هنا.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">الملف ليس صوتًا من نوع معروف هنا.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">الملف ليس صورة يمكن قراءتها، أو هو تالف.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">تعذّرت قراءة المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">المجلد ليس فارغًا.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">ساعة الحاسوب غير صحيحة على الأرجح: اضبط تاريخه ووقته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">يحتفظ الصادر بالحزمة. انسخها من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">الجزء من البرنامج الذي يقترح الوجوه تالف أو لا يعمل على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">عبارة المرور صحيحة، لكن مخزن الخزنة متضرر.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">تعذّر تشفير الصورة.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">تعذّر البحث عن الرموز في الصورة.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">في الصورة أكثر من {count} مليون بكسل.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">لا يذكر برنامج المنظمة عنوانًا للتسليم.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">يطلب البروتوكول سببًا مكتوبًا قبل جعل هذا التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">يطلب وسيط هذه الشبكة اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">السبب أطول من {count} محرفًا.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">في رمز الاسترداد خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">رد المبلغ يقع في المستقبل.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">الملف المختوم في الصادر مفقود أو ليس ما خُتم.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">الخادم على {host} لا يثبت أنه المخزن المركزي.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">على الذاكرة المحمولة {count} بايت خالية؛ وتحتاج الحزمة إلى {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">الذاكرة المحمولة ممتلئة؛ لم تبقَ عليها حزمة ناقصة.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">لم تعد الذاكرة المحمولة موجودة، أو لا يمكن الكتابة عليها.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">نظام ملفات الذاكرة المحمولة (FAT) لا يتسع لملف من 4 GiB أو أكثر؛ في هذه الحزمة {count} بايت.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">نظام ملفات الذاكرة المحمولة لا يتسع لملف بهذا الحجم.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">يرفض النظام قراءة الخزنة أو الكتابة فيها: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">يرفض النظام الكتابة على الذاكرة المحمولة: {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">في النص رمز عامل قد يُعرف مما يقوله.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">الوقت يقع في المستقبل.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">الخزنة مقفلة.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">الخزنة مفتوحة للقراءة فقط لأنها تالفة: لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">قُطع العمل لأن الخزنة تُقفل الآن.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">في هذا الاسم أحرف لا يمكن أن يحملها أي ملف.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">لا توجد عملة كهذه.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">في هذا التدقيق مقابلات لا تقرؤها بعد جعلها نهائية إلا منظمة، وهذا الحاسوب غير مُسجَّل لدى أي منها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">لا يحتوي هذا المجلد على خزنة.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">هذه خزنة التدريب: أشخاصها خياليون، ولا يُسلَّم شيء منها.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">هذا الحاسوب غير مُسجَّل لدى أي منظمة، فلن يستطيع أحد قراءة الحزمة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">هذا الرمز لخزنة أخرى، أو حلّ محله رمز أحدث.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">أعد المحاولة عند توفر اتصال.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">أعد المحاولة، أو استخدم شبكة أخرى.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">اكتب عبارة مرور: عدة كلمات لا صلة بينها يسهل تذكرها.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">اكتبه من جديد، أو اختر الملف أو المجلد.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">اكتب اسمه أو اختره.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">اكتب ما يقوله الرمز.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">افتحها بعبارة المرور.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">استخدم أحدث ورقة لهذه الخزنة.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">قوية جدًا.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">ضعيفة جدًا: تُكتشف فورًا.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">ضعيفة: تُكتشف خلال ساعات.</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">إن كانت للمنظمة سلطات TLS خاصة بها فلا بد أن يكون هذا الحاسوب قد تسلّمها.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">اكتب لماذا لا تناسب النتيجة وفق القاعدة.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">اكتب الأحرف الثلاثة من ISO 4217، مثل NPR أو USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">صورة من تدقيق سابق</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">إضافة وثيقة</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">الوثيقة {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">الملف {number} من {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">الفيلم {number} من {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">الانتقال إليه</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">الانتقال إلى: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">ربط إجابة</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">ربط الصورة</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">لا يوجد.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">الصورة المراد ربطها</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">الصورة {number} من {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">السؤال {question} من {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">الصوت {number} من {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">إخراج الرابط {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">إخراج الرابط</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">أي وثيقة</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">شرح الملف {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">الملف {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">تشغيل</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">أُضيف {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">إضافة ملفات</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">إضافة ملفات…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">كل الملفات (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">لصق</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">حتى {size} MiB لكل ملف؛ تُشفَّر كما هي.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">إضافة أفلام…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">أفلام ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">كل النتائج</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">كل النماذج</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">كل الأسئلة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">كل الحالات</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">كل العمال</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">النتيجة {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">النموذج</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">لم يُطّلع عليها بعد ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">لا شيء للإخفاء</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">عرض الكل</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">أُخفي شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">العامل</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">منصب في الموقع، مثل رئيس شؤون الموظفين.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">الموعد النهائي</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">الوصف</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">فارغ: اليوم الذي تحدده الدرجة.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">الأدلة</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">تاريخ الاكتشاف</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">كيف سيُتحقَّق منه</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">كم عاملًا تخص، لا من هم أبدًا.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">تتعلق برسوم قد يلزم ردّها</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">الإجراء الوقائي</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">المراجع</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">السبب الجذري</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">السلّم</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">كي لا يتكرر.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">ليس للنتيجة يوم.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">اكتب اليوم الذي اكتُشفت فيه.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">ما ينبغي فعله</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">ما تستند إليه. يبقى لدى منظمتك.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما اكتُشف</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">من المسؤول عنه</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">لماذا يوم غير الذي تحدده الدرجة</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">«{grade}» لا تحدد يومًا.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">موعد «{grade}» هو {day}. يوم آخر يحتاج إلى سبب.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">حفظ النتيجة (&amp;S)</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">حُفظ كل شيء</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">مرحَّلة من {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">نهائية: نصها ثابت</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">النتيجة {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">نتائج {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">لم يمكن حفظ كل ما في النتيجة: {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">افتحها: ما كتبته موجود في حقولها. لا يحوي أي نص رمز عامل أبدًا.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">اضغط مرة أخرى لإخراجها</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">إخراج النتيجة</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">الموعد {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">رُدّ {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">عامل واحد</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">إصدار التنبيه</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">اطُّلع على كشف الحساب المصرفي</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">مُلغى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">مغلق</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">مدونة سلوك</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">مؤكد</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">أُنجز متأخرًا</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">وصلت الأدلة</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">الجمعة</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">اتفاقية لمنظمة العمل الدولية</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">قيد التنفيذ</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">في الموعد</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">أُعيد النظر فيه…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">محجوب عن الموقع</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">إعادة النظر</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">عُقد الاجتماع</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">اجتماع المعنيين</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">فات الموعد</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">الاثنين</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">القانون الوطني</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">متأخر منذ {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">اطُّلع على كشف الأجور</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">اطُّلع على قسيمة الأجر</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">صدر</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">اطُّلع على الإيصال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">أُفصح عنه للموقع</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">تقرير عن التنبيه</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">التقرير موجود</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">محلول</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">جارٍ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">السبت</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">معيار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">متوقف</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">الأحد</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">عُقد الاجتماع…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">شوهد الدفع</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">التقرير موجود…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">لا يُبلَّغ الموقع</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">أكد العامل ذلك</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">الخميس</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">الأربعاء</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">كيفية التحقق</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">الإجراء التصحيحي</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">الموعد النهائي</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">الوصف</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">الأدلة</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">المسؤول</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">الإجراء الوقائي</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">المراجع</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">السبب الجذري</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} من العمال</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: لوحظ في الموقع</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">إضافة نتيجة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">عدم التسامح المطلق (&amp;Z)</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">إضافة نتيجة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">أُنشئت النتيجة {number}. أكملها في صفحتها.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">النتائج</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">النتائج ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">سلّم الدرجات المستخدم</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">إنشاء النتيجة</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">لا شيء بعد. خذ ما يقترحه التقييم، أو أضف نتيجة يدويًا.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">لا شيء. التدقيق نهائي.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">لا شيء مما لوحظ ينتظر نتيجة.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">تنبيه واحد قائم. لا يُبلَّغ الموقع.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">يُقترح تنبيه واحد لعدم التسامح المطلق.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">حالات عدم التسامح المطلق المفتوحة</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">يقترحه التقييم ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">سلّم الدرجات</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">أخذها</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">أخذ: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">ليس لهذا البروتوكول نتائج.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">ما اكتُشف، في سطر. لا تكتب أبدًا من قاله.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count} من التنبيهات قائمة. لا يُبلَّغ الموقع.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">يُقترح {count} من تنبيهات عدم التسامح المطلق.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">كل النتائج</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">الإجراءات التصحيحية</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">الموعد التالي</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">الموعد {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">النتائج</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">لا شيء بعد.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">متأخر منذ {day}: {finding}</translation>
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
        <translation type="unfinished">مخفي: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">معروض: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">بدء المتابعة (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">تدقيق متابعة</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">يتبع: {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">اسم التدقيق (&amp;A)</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}، متابعة</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">يبدأ بالنتيجة التي بقيت مفتوحة.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">يبدأ بالنتائج التي بقيت مفتوحة.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">يبدأ بـ {count} من النتائج التي بقيت مفتوحة.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">لم يبق شيء مفتوح: يبدأ بلا نتائج.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">إجراءات مرحَّلة ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مسودة</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">يتابعه</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">متابعة لـ</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">لم يبق شيء مفتوح.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">وُقّع {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">أُغلق {done} من {count}.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">إجابة: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">خيار: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">عُثر على: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">لم يُعثر على شيء في هذا النموذج.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">ملاحظة خاصة: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">أسئلة هذا السجل وخياراته وإجاباته وملاحظاته (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">البحث في هذا النموذج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">يجري البحث…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">القسم</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">تُعرض أول {count}.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما اكتُشف</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">تم (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">الإجابة الناقصة التالية ({count})</translation>
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
        <translation type="unfinished">الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">اضغط مرة أخرى للإزالة</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">الإجابة الناقصة السابقة</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">إزالة هذا العنصر</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">لم تأتِ مع النموذج صورة أو صوت أو فيلم لهذا السؤال.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استماع</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">استماع: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">ليس أي جزء من هذه الصورة خيارًا.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">تتعذر قراءة صورة النموذج هذه.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">مشاهدة الفيلم</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">مشاهدة: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">، {count} لازمة قبل جعله نهائيًا</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">، {count} للتصحيح</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">أقسام النموذج</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count} ناقصة</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} للتصحيح</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} للتصحيح، {missing} ناقصة</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">كالنظام</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">استعادة خزنة من ملف تصدير</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">لغة البرنامج</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">التدرّب مع أشخاص خياليين</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">العودة إلى جزء الموقع</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">يُرجى إعادة الحاسوب إلى المدقق</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">ما دُوِّن ووُقِّع هنا محفوظ.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">طيّ</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">طيّ {group}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">فتح {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} للتصحيح</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">صفحة المساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">صفحات المساعدة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">المفاتيح</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">لا توجد صفحة مساعدة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">البحث في المساعدة</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">ما تفعله</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">حيث كنت</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">مربع جديد في الوسط (B)؛ تحركه مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">إضافة مربع</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">تبقى خلايا خشنة</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">تم: إخفاء هذه الأجزاء</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">رسم مربعات</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">الأجزاء المخفية: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">كيف يُخفى</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">اطّلعتُ عليها؛ إلى التالية (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">الاطلاع عليها من جديد</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">يجري البحث عن وجوه… إيقاف</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">لم يُعثر على وجه. انظر بنفسك مع ذلك.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">لا يبقى شيء</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">لا شيء للإخفاء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">إعادة (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">رفض هذا</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">إزالة المربع</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">حفظ نسخة منها…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">حفظها دون تشفير…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">عرض ما يخرج</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">اقتراح وجوه</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">اقتراحات: {count}. انظر إلى كل منها.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">قبول الكل</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">رفض الكل</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">قبول هذا</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">النسخة كما تعرضها التقارير؛ يبقى الأصل كما هو</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">لا يتغيّر الأصل أبدًا. تعرض التقارير النسخة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">ما يخرج، دون المكان والوقت والكاميرا. لا أحد يحمي الملف.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">ما لا يجوز أن يُرى</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">اختر جزءًا من الصورة.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">المختار: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} الخيارات في الأسفل.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">لماذا {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">في الموقع</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">حسب {code} وحده</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">كيف يُحسب</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">لا يغيّر محصّلة أي عامل؛ ويبقى ما تقوله القاعدة بجانبه، في التقرير أيضًا.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">تحديد حالة أخرى للموقع</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">محصّلة هذا العامل</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">الموقع: كل المصادر</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">إجابات مَن</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">لماذا، بكلماتك. لا تكتب شيئًا يدل على عامل: هذا السبب غير مختوم. لا يُطبع في التقرير أبدًا.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln يتركونه مفتوحًا</numerusform>
            <numerusform>%Ln يتركه مفتوحًا</numerusform>
            <numerusform>%Ln يتركونه مفتوحًا</numerusform>
            <numerusform>%Ln يتركونه مفتوحًا</numerusform>
            <numerusform>%Ln يتركونه مفتوحًا</numerusform>
            <numerusform>%Ln يتركونه مفتوحًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>%Ln آخرون يتركون واحدًا مفتوحًا</numerusform>
            <numerusform>%Ln آخر يترك واحدًا مفتوحًا</numerusform>
            <numerusform>%Ln آخرون يتركون واحدًا مفتوحًا</numerusform>
            <numerusform>%Ln آخرون يتركون واحدًا مفتوحًا</numerusform>
            <numerusform>%Ln آخرون يتركون واحدًا مفتوحًا</numerusform>
            <numerusform>%Ln آخرون يتركون واحدًا مفتوحًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم واحد على الأقل</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديه واحد على الأقل</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم واحد على الأقل</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم واحد على الأقل</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم واحد على الأقل</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم واحد على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديه</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم</numerusform>
            <numerusform>%Ln من {all} ممن قوبلوا يظهر لديهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln لم يُسألوا</numerusform>
            <numerusform>%Ln لم يُسأل</numerusform>
            <numerusform>%Ln لم يُسألوا</numerusform>
            <numerusform>%Ln لم يُسألوا</numerusform>
            <numerusform>%Ln لم يُسألوا</numerusform>
            <numerusform>%Ln لم يُسألوا</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">علامة متوسطة على عقوبة أو على التهديد بها.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">علامة متوسطة على عدم الطوعية.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">علامة قوية على عقوبة أو على التهديد بها.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">علامة قوية على عدم الطوعية.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">في الموقع: بين {low} و{high} من العمال</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">في الموقع: بين {low} و{high} من {all} من العمال</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">في الموقع: {count} من {all} من العمال</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">الوثائق</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">تُحسب في: {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">ترك العمل</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">الإدارة</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">لا يوجد في أي سجل سؤال عن هذا المؤشر.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">لم تُجرَ مقابلة مع أحد.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">لم يُلاحَظ شيء</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">غير قابل للتحديد</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">لم يُلاحَظ</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">المعاينة</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">لوحظ</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">إجابة واحدة تُظهره تكفي. وإلا فإجابة لا تحسم شيئًا تُبقيه مفتوحًا. وإلا فإجابة أُعطيت تجعله غير ملاحَظ.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">قائم</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">محتمل</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">الاستقدام</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">بعض السجلات مختوم: يُحفظ هنا ما تبيّن أنها تقوله، والمنظمة وحدها تستطيع قراءة الإجابات التي تقول ذلك.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">المصادر تتناقض: {those}: نعم؛ {others}: لا</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">ليس في المقابلات سؤال عنه.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">العمل</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">العمال</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">بقي مفتوحًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">لم يُسأل عنه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">{count} أخرى، لم يُسأل عنها</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">{count} أخرى، لم تُلاحَظ</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} أخرى: {unseen} لم تُلاحَظ، {others} لم يُسأل عنها</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}، لم يُسأل عنها</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}، لم تُلاحَظ</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} لم تُلاحَظ، {others} لم يُسأل عنها</translation>
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
        <translation type="unfinished">إضافة المؤشر</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">المؤشر المراد إضافته</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">لا يوجد.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">لوحظ في الموقع</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">إخراج: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">إخراج المؤشر</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">العمال</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: العمال</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln قوبلوا</numerusform>
            <numerusform>%Ln قوبلوا</numerusform>
            <numerusform>%Ln قوبلوا</numerusform>
            <numerusform>%Ln قوبلوا</numerusform>
            <numerusform>%Ln قوبلوا</numerusform>
            <numerusform>%Ln قوبلوا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln يعملون في الموقع</numerusform>
            <numerusform>%Ln يعملون في الموقع</numerusform>
            <numerusform>%Ln يعملون في الموقع</numerusform>
            <numerusform>%Ln يعملون في الموقع</numerusform>
            <numerusform>%Ln يعملون في الموقع</numerusform>
            <numerusform>%Ln يعملون في الموقع</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">العمال (&amp;W)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">لم تبدأ أي مقابلة.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">لم يُسألوا، أو لم يرغبوا في الحديث</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">يكفي مصدر واحد يُظهر المؤشر كي يُعدّ ملاحَظًا؛ ولا يرجح مصدر على آخر. أرقام الموقع تحسب من تركوه مفتوحًا في الحد الأعلى، وتصحّ بثقة ٩٥&#xa0;%، وفقط إذا اختير من قوبلوا عشوائيًا.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">تجري قراءة إجابات كل السجلات…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">مختوم: لا يمكن بيان السبب</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">المصادر تتناقض: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">بروتوكول هذا التدقيق يسجّل الإجابات ولا يقيّم شيئًا.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">يُنظر فيه دون تأخير: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">العمال ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">عدد العاملين غير معروف بعد</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} دون مقابلة</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">كل المؤشرات</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">كل المؤشرات، لوحظ منها {count} أخرى</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">لم تُجرَ مقابلة مع أحد، ولم يُلاحَظ شيء.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} لوحظت، {undecided} بقيت مفتوحة؛ {interviewed} قوبلوا، {declined} دون مقابلة.</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">عنصر</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
            <numerusform>%Ln كانت هنا من قبل وجرى تخطيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">يجري تشفير {number} من {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">يجري التشفير…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">تركها خارجًا</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">يجري البحث عن صور…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">لم تُضف: {names}، و{count} أخرى.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">لم تُضف: {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">صور وملفات يجري تشفيرها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">إعادة محاولة هذه</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
            <numerusform>أوقفتَ العملية: تُركت %Ln حيث هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">صورة بلا اسم</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} من {count} في الخزنة.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">يحتاج أمر إلى انتباهك. يُعرض عندما تغادر هذا الوضع.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">التدقيق نهائي: لا يمكن تغيير هذا بعد الآن.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">الخزنة مفتوحة للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">مربع جديد لإخفاء شيء، أو رسم مربع</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">ملاحظة خاصة على السؤال</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">عمليات التدقيق</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">العودة من الساعة، أو إلى حيث جرى التوقف</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">العودة إلى حيث توقفت</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">العودة إلى حيث كنت، ثم إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">اختيار الإجابة من الأولى إلى التاسعة</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">المقارنة بصورة أخرى</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">لأسفل ولأعلى في الصفحة، ثم إلى التالية</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">المتابعة بعد أن يعيد الموقع الحاسوب المحمول</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">مساعدة حول مكانك، وهذه المفاتيح</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">إخفاء كل شيء فورًا خلف ساعة</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">الدخول في وضع المقابلة والخروج منه</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">الحاسوب</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">أكبر، أصغر، كاملة، كل بكسل</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">أكبر، أصغر، بعرض الصفحة</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">مغادرة النموذج الصغير دون تغيير</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">قفل الخزنة</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">البحث عن وجوه</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">تحريك خيار يُرتَّب</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">تحريك عنصر إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">تدقيق جديد</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">المربع التالي، طريقة أخرى للإخفاء، إزالة المربع</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">الصفحة التالية من النموذج</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">الصور التي لم يطّلع عليها أحد فقط</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">لصق صورة أو ملف في سؤاله</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">إيقاف المقابلة مؤقتًا</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">الصورة السابقة، الصورة التالية</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">ضغط الزر، تحديد المربع</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">طباعة التقرير</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">البحث في كل عمليات التدقيق</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">البحث في النموذج</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">البحث في التقرير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">عرض ما يجوز للآخرين رؤيته فقط على اللوحة</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">عرض الصورة كبيرة</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">إيقاف المقابلة والإحالة</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">النموذج كله في ورقة واحدة، أو صفحة صفحة</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">جرى الاطلاع على هذه الصورة</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">إلى عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">إلى عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">إلى ما يلي مما يُصحَّح أو يُجاب عنه، والعودة</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">تدوير الصورة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">الخزنة</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">تغيير عبارة المرور (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">تم (&amp;D)</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">رمز استرداد أحدث، غير مؤكد</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">عبارة مرور</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">مفتاح إيداع</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">تغييرها</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">يُعرض الآن ولن يُعرض ثانيةً. وإلى أن تقول إنه على الورق، يفتح الرمز السابق الخزنة أيضًا.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">لا يفتح الخزنة بعد الآن.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">السماح له بفتح الخزنة</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">السماح لـ {escrow} بفتحها</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">السماح لـ {escrow} بفتحها…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">رمز استرداد جديد (&amp;R)…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">سحب طريقة دخول</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">سحب: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">سحب…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">سحبه</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">الرمز الذي لديك على الورق لا يفتح شيئًا بعد أن يصير الجديد لديك على الورق.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">يستطيع مفتاح الإيداع فتح هذه الخزنة الآن.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">من ذلك الحين تفتح الجديدة الخزنة، والحالية لا تفتحها بعد ذلك.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">رمز الاسترداد الجديد يفتح الخزنة، والسابق لا يفتحها بعد الآن.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">رمز الاسترداد، على الورق</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">رمزا استرداد يفتحان هذه الخزنة: لم يُؤكَّد الرمز الجديد الأخير. أنشئ رمزًا جديدًا: بمجرد أن يصير على الورق لا تفتح الرموز السابقة شيئًا.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">ما يفتح هذه الخزنة</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">من يملك ذلك المفتاح في منظمتك يستطيع عندئذ فتح هذه الخزنة وقراءة كل ما فيها: لحالة فقدان عبارة المرور ورمز الاسترداد.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">رمز الاسترداد الجديد</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: لا يفتح شيئًا من ذلك الحين.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">يُخفي F12، أو Esc مرتين، كل شيء فورًا خلف ساعة. تعود بـ Ctrl+Shift+B، أو بالضغط على الوقت ثلاث ثوانٍ. بعد دقيقتين تُقفل الخزنة خلفها.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">دع الشخص يشير إليها. تظهر بجانب لغتك؛ ويمكن تغيير كلتيهما.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">لم يراجع متحدث أصلي هذه الترجمة بعد.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">أي لغة يقرأ الشخص؟</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">لغتك</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}، ترجمة أولية</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">لم يراجع متحدث أصلي هذه الترجمة بعد.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">صورة (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">جميع التراخيص</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} برنامج حر بموجب رخصة أباتشي 2.0. وهو يقوم على عمل آخرين له تراخيصه الخاصة:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">جاءت رخصته من دون نص: {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">الترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">التراخيص</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">المكوّن</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">هذا الحقل ممتلئ: يتسع لـ {most} من الأحرف. ولم يُدخل الباقي.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">ما زالت حزمة قيد الإرسال</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">مدى تقدّم الحزمة قيد الإرسال</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">هي مختومة لمنظمتك، ولا يلزم لذلك أي مفتاح. افتح قفل الخزنة لجلب إيصالها.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">إيقاف الإرسال</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
            <numerusform>%Ln من الإجابات غير محفوظة. ما زالت هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">الحفظ مجددًا والقفل (&amp;S)</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">يجري إتلاف الخزنة…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">تجري الكتابة فوق مفاتيحها.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">كُتب فوق مفاتيحها: لا يستطيع أحد قراءتها بعد الآن. تُزال ملفاتها.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">القفل وفقدانها</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">يجري القفل…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">لم تُقفل بعد</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">يجري حفظ ما أدخلته.</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">هناك شيء لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">تُقفل الخزنة قبل السكون.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">لغة البرنامج (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">حجم الخط (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">المظهر (&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">كالنظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">مظهر البرنامج</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">هذه الترجمة مسودة: لم يراجعها بعدُ متحدث أصلي. ما لم يُترجم يُعرض بالإنجليزية.</translation>
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
        <translation type="unfinished">رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">إنهاء (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">التالي (&amp;N)</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">أين وصلت المحادثة</translation>
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
        <translation type="unfinished">الإيقاف والإحالة</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">إلى ما ينبغي فعله الآن. يبقى كل ما أُدخل. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">لا يمكن تغيير أي إجابة أو صورة في هذا التدقيق بعد الآن (السجلات: {records}، الصور: {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">تُمحى القائمة التي سُحبت منها العيّنة.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">بعدها يمكن ختم التدقيق وتسليمه. لا يُرسل شيء الآن.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">ما يعنيه جعله نهائيًا</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">نصوص النتائج ثابتة. أما حالتها والمبالغ المردودة والتنبيهات فتستمر.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">يُختم ما قاله العمال (السجلات: {count}): {organisation} وحدها تستطيع قراءته ({readers}). لا تفتحه هنا أي عبارة مرور؛ وتبقى المحصّلات.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">يجب ختم ما قاله العمال (السجلات: {count})، وهذا الحاسوب لا يتبع أي منظمة بعد. سجّله أولًا.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">التوقيع وجعله نهائيًا (&amp;S)</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">ما دام أحد هذه البنود هنا، فلا يمكن جعل التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">أكمل هذا أولًا</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">يجري فحص التدقيق كله…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">لا شيء ناقص ولا شيء مفتوح. وقّع على التدقيق.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">المراجعة</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">هذا لا يمنع التوقيع. والحكم لك في كفايته.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">لا شيء يمنع التوقيع</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} مفتوحة</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} للإكمال أولًا</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} يطلب البروتوكول سببًا مكتوبًا لـ: {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: اليوم</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: الوقت</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">الانتقال إلى الإصدار الأحدث (&amp;M)</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">إصدار أحدث من هذا النموذج</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">إجابات تتغيّر</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">إجابات تذهب مع سؤالها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">السماح بحذف صور الأسئلة التي لم تعد موجودة ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">يمكن التراجع عنه في السجل إلى أن يصير التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">أسئلة جديدة</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">ملاحظاتك التي لا تُرى بعد الآن، لأن سؤالها حُذف</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: تبقى {kept} من الإجابات، وتتغيّر {changed}، وتذهب {dropped}.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">تسليم الكل (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">ذاكرة محمولة (&amp;S)…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">النسخ إلى ذاكرة محمولة، وإعادة الإيصالات</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">لا شيء للتسليم. يأتي التدقيق النهائي إلى هنا عندما تختمه.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">الإعدادات (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">فتح المقابلة (&amp;O)</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">يكون البعد قائمًا إذا وُجدت علامة على عدم الطوعية وعلامة على عقوبة، وكانت إحداهما على الأقل قوية. بُعد قائم واحد يكفي.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">وفق القاعدة</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">وفق ما لوحظ وحده: {least}. ولو لوحظ أيضًا كل ما بقي مفتوحًا: {most}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">المؤشرات الملاحَظة</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">تُحتسب في القوائم وللموقع وفي التقرير؛ ويبقى ما تقوله القاعدة بجانبها.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">تحديد محصّلة أخرى لهذا العامل</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">هذه المقابلة مختومة: يُحفظ هنا ما تبيّن أنها تدل عليه، لا السبب. المنظمة وحدها تستطيع قراءة الإجابات.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">من لم يُقابَل ليست له محصّلة يمكن تحديدها.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">لماذا، بكلماتك. يُحفظ السبب سرًّا كالإجابات، ويُختم معها ولا يُطبع في التقرير أبدًا.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">عدم الطوعية: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">عقوبة: {ids}</translation>
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
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
            <numerusform>%Ln لم تعد تُحتسب</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">السبب (لازم) (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">تحديد هذا (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">سحب: لتُحتسب محصّلة القاعدة (&amp;W)</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">وفق القاعدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">استُبدل</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">حكم المدقق نفسه</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">السبب مختوم.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">هذا هو المحتسَب: لم يُحدَّد شيء آخر.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}، حدّده {name}، {time}. {ended} {later}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">العودة إلى {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">يُطبع في التقرير. لا تكتب كلام عامل ولا رمزه.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">نقطة واحدة مفتوحة.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">عرض المفتوح</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">يسأل البروتوكول لماذا يصير التدقيق نهائيًا وفيه شيء مفتوح: اذكر السبب.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">ما هو مفتوح</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">لماذا يُنهى كما هو: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">تقرؤه منظمتك. لا يُطبع في التقرير إلا إذا كان التقرير يعرض كل النتائج. لا تكتب كلام عامل ولا رمزه.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">تقرؤه منظمتك؛ ولا يُطبع في التقرير.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} من النقاط مفتوحة.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">ملاءمة العرض</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">النتيجة السابقة للبحث</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">أكبر</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">النتيجة التالية للبحث</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">البحث في التقرير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">أصغر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">الصفحة كاملة</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">من {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">عُثر على {count}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place} من {count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">كل الصور</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">بجانب التالية (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">مقارنة</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">أكبر (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">عرضها كاملة (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">أصغر (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">الصورة التالية (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">الصورة السابقة (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">تدوير إلى اليسار (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">تدوير إلى اليمين (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">كاملة</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">النسخة خارج الخزنة غير مشفرة: من يحصل على الملف يستطيع رؤيتها.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">رسم على صورة</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">رسم على صورة؛ تبقى الصورة كما التُقطت.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">الشرح</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">شرح الصورة {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">الرسم عليها</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">ملف (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">أجزاء منها مخفية</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">أجزاء منها مخفية: النسخة المحفوظة لا تتضمنها.</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">صورة (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">الصورة {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">اضغط مرة أخرى للإزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">حفظها دون تشفير…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">التُقطت في {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">الوقت غير معروف</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">دون الأجزاء المخفية والوقت والمكان.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">الشرح</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">النتيجة التي تُربط بها الصورة</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">النتيجة {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">الانتقال إلى السؤال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">ربط</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">الوقت غير معروف</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} في {height} بكسل</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">تعذرت قراءة بعض المجلدات فيها.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">توجد أكثر من {count} صورة: اختر مجلدًا أصغر للأخرى.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">لا صور في هذا المجلد (JPEG، PNG، HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">إضافة صور</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">إضافة صور…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">الكاميرا</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">رسم</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">ارسم هنا</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">من مجلد…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">لصق</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">صور (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">عرض المزيد ({count} غير معروضة)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">توقيع</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">وقّع هنا</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">مثل بطاقة كاميرا</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">إضافة صور بطاقة أو مجلد</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">لا توجد في الحافظة صورة ولا ملف: انسخ واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">الجزء المخفي {number} من {count}: {left}&#xa0;% من اليسار، {top}&#xa0;% من الأعلى، العرض {width}&#xa0;%، الارتفاع {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">الأجزاء المخفية: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">لم يُطّلع عليها بعد</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">لا شيء للإخفاء</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">أجزاء مخفية</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">الصورة {number}: {name}. {place}. {state}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">مختوم</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">مختوم: المنظمة وحدها تستطيع رؤيته</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">الاقتراح {number} من {count}: {left}&#xa0;% من اليسار، {top}&#xa0;% من الأعلى، العرض {width}&#xa0;%، الارتفاع {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">الملف مفقود.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">ملف هذه الصورة مفقود من الخزنة</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">لا معاينة لهذه الصورة</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">التدقيق</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">مقارنة اثنتين</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">الاطلاع على التالية</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">الاطلاع على التالية (بقي {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">لا صورة كهذه. اعرضها كلها.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">لم تُلتقط أي صورة في هذا التدقيق بعد.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">الصور</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">الصور: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} من {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown} من {all} من الصور</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">يجري فك تشفير هذه الصورة…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">صورة: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">عرضها أكبر</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">عرضها أصغر</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">صورة التُقطت هناك</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">يحتاج الموضع إلى خط العرض وخط الطول معًا.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">الدقة (م)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">الارتفاع (م)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">سؤال هذا الحاسوب</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">يُسأل هذا الحاسوب عن موضعه…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">عُثر عليه في هذه الأثناء: {latitude}، {longitude}، بدقة {accuracy} م.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">عُثر عليه في هذه الأثناء: {latitude}، {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">من صورة…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">خط العرض</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">خط العرض 90 درجة على الأكثر، وخط الطول 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">خط الطول</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">صور (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">اضغط مرة أخرى لسؤاله</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">اعتماد هذا الموضع</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">لا تذكر الصورة أين التُقطت. اكتب الموضع، أو اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">قد يسأل النظام الإنترنت عنه، فيصير هذا المكان معروفًا هناك.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">لا يعرف هذا الحاسوب أين هو. اكتب الموضع، أو اختر صورة التُقطت هناك.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">يبقى ما كُتب كما هو.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
            <numerusform>%Ln من ملفات العمال للفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
            <numerusform>%Ln من الأشخاص للمقابلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
            <numerusform>يعمل في الموقع %Ln من الأشخاص.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">تغيير الخطة (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">ملفات العمال المراد فحصها (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">الطريقة (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">غير مخطط</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">غير مخطط بعد</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">فتح سجل الموقع (&amp;S)</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">فتح سجل الموقع</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">الأشخاص المراد مقابلتهم (&amp;T)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">الخطة</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">خُطط {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">حفظ الخطة (&amp;P)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">الحصص</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">التدقيق نهائي: لم تُخطَّط عيّنته هنا.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">تغيّر عدد العاملين</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">تعاين الطريقة هؤلاء أيضًا كلًّا على حدة، ولا يعدّهم سجل الموقع: {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">لا تعطي الطريقة عددًا لهذا القدر الكبير: اتفق عليه مع العميل.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">لا يذكر سجل الموقع بعد كم شخصًا يعمل هناك. أجب عن ذلك السؤال أولًا: فحجم العيّنة مبني عليه.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
            <numerusform>يذكر سجل الموقع الآن %Ln من العمال: غيّر الخطة واحفظها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">للمقابلة</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">حيث توجد علامة استفهام، لم يذكره سجل الموقع بعد.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">يعملون هناك</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">لا عدد لملفات العمال</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">غير معروف بعد</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">العدد ما زال يُتفق عليه مع العميل</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} أقل مما تطلبه الطريقة.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}، لـ {headcount} من العمال: {interviews}؛ {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}، على حدة</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
            <numerusform>ما لا يقل عن %Ln من المقابلات المختومة لا يُحسب في أي طبقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">بدء</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">إجراءات تصحيحية موعدها خلال أسبوع: {count}، أقربها في {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">إجراءات تصحيحية متأخرة: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">ملفات العمال: فُحص {checked} من {wanted}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">مواصلة</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">المقابلات: {heard} من {wanted}، كافية</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">المقابلات: {heard} من {wanted}، بقي {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">لم تبدأ، ويجوز تركها: {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">لم يبق شيء يُعمل. راجع التدقيق ثم وقّع عليه.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">مؤشرات لوحظت ولا تذكرها أي نتيجة بعد: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
            <numerusform>من بين {drawn} وقعت عليهم القرعة، لم يُقابَل بعدُ %Ln على الأقل. ولا يُحفظ في أي مكان من هم: فذلك يكشف من قال ماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">فتح النتائج</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">فتح العيّنة</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">تخطيط العيّنة</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">لم تُخطَّط العيّنة بعد.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">اليوم، {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
            <numerusform>قليل حتى الآن: {strata}، و%Ln من الطبقات الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">قليل حتى الآن: {strata}.</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {interviewed} من {wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">إغلاق المشغّل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">تشغيل</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">الفيلم</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب تشغيله. احفظ نسخة وافتحها ببرنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">لا يستطيع هذا الحاسوب تشغيله.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">إنهاء التدريب وحذفه</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">تدريب: الموقع والأشخاص خياليون. لا يُسلَّم شيء من هذا. لا تكتب شيئًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">اضغط مرة أخرى: يُحذف كل شيء</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">يجري تجهيز تدقيق خيالي. لا تُمسّ خزنتك.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">تدريب</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">يجري تجهيز التدريب</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n يوم بعد الإيصال</numerusform>
            <numerusform>يوم واحد (%n) بعد الإيصال</numerusform>
            <numerusform>يومان (%n) بعد الإيصال</numerusform>
            <numerusform>%n أيام بعد الإيصال</numerusform>
            <numerusform>%n يومًا بعد الإيصال</numerusform>
            <numerusform>%n يوم بعد الإيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">تبقى الملفات المسلَّمة</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">تُسلَّم إلى</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">بصمتها</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">تُختم لـ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">لا عنوان، على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">رقم {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">رقم {number}، بتاريخ {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">حتى يزيلها أحد</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">رفض الحديث</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">ملفات عمال فُحصت</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">مجموعات</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
            <numerusform>في %Ln من المقابلات الجماعية المختومة لا يُحفظ عدد المشاركين؛ فلا يُحسبون هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">فردية</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">أشخاص في مجموعات</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">أشخاص قوبلوا</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">حتى الآن</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">احتمال لقاء عامل متضرر واحد على الأقل، إذا اختير الجميع عشوائيًا وقالوا ما حدث:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">لا تسأل المقابلة عنه.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">ما يمكن للعيّنة أن تكشفه</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">كافٍ</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} بالخطة كلها</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} بمن قوبلوا حتى الآن</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} قوبلوا ولا تذكر إجابتهم أيًّا من هذه.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} قوبلوا ولم تعد مقابلتهم المختومة تذكر ذلك.</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} من {wanted}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">عبارة المرور الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">عبارة المرور الجديدة مرة أخرى (&amp;A)</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">عبارة المرور الجديدة ضعيفة جدًا. أضف بضع كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">عبارتا المرور الجديدتان غير متطابقتين. اكتب الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">عبارة مرورك الحالية أو رمز الاسترداد (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">تثبيت بروتوكول (&amp;I)…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">يحدد البروتوكول ما يسأل عنه التدقيق وكيف يُحكم عليه. يقبل هذا الحاسوب البروتوكولات التي وقّعتها منظمته. يستمر التدقيق بالإصدار الذي بدأ به.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">ترجمات أولية، غير مراجَعة: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">النماذج: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">تثبيت بروتوكول</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">ثُبّت: {title}، الإصدار {version}، {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">اللغات: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">بروتوكول (*.auditor-protocol);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">البروتوكولات</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">و{count} أخرى</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">لم يوقّعه أحد</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">وقّعته {organisation}</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">الإصدار {version}، {by}</translation>
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
        <translation type="unfinished">إجابات سجلات الموقع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">ربط هذه الإجابة</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">لا توجد في سجلات الموقع إجابة لم تُربط بعد.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">فقط ما تقوله سجلات الموقع نفسه، لا ما يقوله عامل أبدًا.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">البحث عن إجابة</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">البحث في الأسئلة والإجابات والسجلات</translation>
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
        <translation type="unfinished">مسح</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">المزيد عن هذا السؤال</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">التراجع عن هذه الإجابة</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">لا يمكن أن تكون هذه الإجابة صحيحة.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">يحتاج هذا السؤال إلى إجابة.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}، يحتاج إلى إجابة</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">يُسأل المخزن المركزي…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">التسليم الآن مع ذلك</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">يجري تسليم الحزمة {place} من {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">يجري التسليم…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">عدم انتظاره</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">مواصلة الدور</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">يُنظر هل يلزم تجديد شهادة هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">إيقاف الدور مؤقتًا</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">تقدّم الدور كله</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">انتهى التسليم.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">الدور متوقف مؤقتًا. ما وصل يبقى هناك.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">انتهت مدة حفظ هذه الحزم؛ وأُزيلت ملفاتها المختومة: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">تنتهي شهادة هذا الحاسوب قريبًا وتعذر تجديدها: {why} يستمر التسليم؛ جدّدها في صفحة «الحاسوب».</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">جُدّدت شهادة هذا الحاسوب قبل التسليم.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">يمكنك متابعة العمل وقفل الخزنة: الحزمة التي في الطريق تستمر. إغلاق النافذة يوقفها؛ ولا يضيع بذلك شيء، فهي تواصل من حيث توقفت حين تطلبها مجددًا.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} يُتابَع تلقائيًا ما دامت الخزنة مفتوحة.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">عمليات التدقيق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">المساعدة</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">الحاسوب</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">قفل الخزنة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">الخزنة</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">اليوم والوقت والمنطقة الزمنية للموقع: بها تُعدّ أيامه.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">أيام الراحة في الموقع</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">نتائج لا يجوز أن يراها الموقع قبل الإفصاح</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">لم يُذكر متى وصل المدققون إلى الموقع.</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">المدقق الرئيسي</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">السبب الموجب</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">إصدار تنبيه</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">إصدار التنبيه</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">الاشتباه يكفي. لا يُبلَّغ الموقع قبل أن تفصح عن التنبيه.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">اكتب اليوم والوقت: منه تُحسب المهلة الأولى.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">ما يدعو إلى الاشتباه. لازم؛ ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">ما يُشتبه فيه</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختر…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">عدد من {low} إلى {high} بخطوات من {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">عدد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">لم يُجب عنه بعد</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">عدد لـ {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">اكتب عددًا.</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value} من {most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">تحريك إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">تحريك إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">لم يُرتَّب بعد. اسحب، أو اضغط Alt مع مفتاح سهم.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">اعتماد هذا الترتيب</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">غير مرتَّب: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">رُتّب {ranked} من {count}</translation>
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
        <translation type="unfinished">يجري فحص ما هو سليم…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">للقراءة فقط: الخزنة متضررة، لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">السليم: {whole} من {all} من عمليات التدقيق.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">و{count} أخرى</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: تضرر {damaged} من {records} سجلات و{lost} من {photos} صور.</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">تجري قراءة السجلات: {done} من {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">تجري قراءة السجلات…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">حفظ الإيصال (&amp;S)…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">وصلت</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">الحزمة</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">شهادته</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">لا طابعة معدّة على هذا الحاسوب. أعِدّ واحدة في إعدادات النظام، أو احفظ الإيصال.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">لم يثبت</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">ثبت للتو</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">يجري إثباته…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">الإيصال</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">إيصالات (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">الجذر لدى المنظمة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">حفظ الإيصال</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">وقّعه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">الحجم</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">الصفحة لدى خدمة الطباعة.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">وقّعت {organisation} أن كل بايتات الحزمة {number} محفوظة لديها. فُحص التوقيع والشهادة وقائمة المنظمة للشهادات المسحوبة.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">يوجد إصدار أحدث من هذا النموذج</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">الكل: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">لا شيء بعد.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">عرض {count} أخرى</translation>
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
        <translation type="unfinished">يجري الآن التراجع عن خطوة.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">أجب مجددًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">حرّك العنصر بعد اكتمال إضافتها.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">تُضاف صور الآن.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">وضع المقابلة</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">لغة النموذج</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">لم يراجع متحدث أصلي هذه الترجمة بعد.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">سؤال واحد في كل مرة، ليقرأه اثنان ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">الحفظ مجددًا</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">مختوم: المنظمة وحدها تستطيع قراءته</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}  ·  ما زال {count} لازمًا</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">أُجيب عن {answered} من {questions}  ·  {count} للتصحيح</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">إنهاء التسجيل وحفظه</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">مستوى الصوت</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">الميكروفون</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">لا ميكروفون موصول. صِل واحدًا، أو سجّل بجهاز آخر وأضف الملف.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">لا يُسمع شيء: هل الميكروفون مكتوم؟</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">يجري التسجيل. ينتهي ويُحفظ عند مغادرة هذه الصفحة أو قفل الخزنة.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">الميكروفون غير موجود. ما سُجّل حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">الوقت المسجَّل</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">إضافة {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">لم يبدأ</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">عدم الحفظ</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">لديّ نسخة على الورق</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">احفظ الورقة بعيدًا عن هذا الحاسوب: من يملك الاثنين يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">رمز الاسترداد</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">حفظ ورقة للطباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">حفظها دون تشفير…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">حفظ ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">حُفظت دون تشفير: {file}. اطبعها ثم احذفها.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">الورقة ملف PDF غير مشفر: من يحصل على الملف يملك الرمز. احفظها على ذاكرة محمولة، واطبعها حيث تثق بالطابعة، ثم احذفها. يجب ألا تبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">يفتح الخزنة إذا نسيت عبارة المرور. يُعرض الآن ولن يُعرض ثانيةً.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">دوّن رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">إضافة مرجع</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">لا يوجد.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">المرجع {number}: النوع</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">المرجع {number}: النص</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">إخراج المرجع {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">إخراج المرجع</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">مكان آمن للإقامة</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">طبيب</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">السفارة</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">مساعدة للأطفال</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">خط المساعدة</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">تفتيش العمل</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">مشورة قانونية</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">مساعدة أخرى</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">لا يذكر برنامج المنظمة جهات اتصال لهذا الموقع. اطلبوها من منسقه قبل المقابلة الأولى.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">بلد الموقع غير معروف بعد: هنا جهات الاتصال في جميع البلدان.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">مساعدة عاجلة</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">من يمكنه المساعدة</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">لعينيك فقط: لا ترد في أي تقرير ولا تسليم؛ وتُمحى حين يصير التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">لعينيك فقط: تبقى في هذه الخزنة، ولا ترد في أي تقرير ولا تسليم.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">صور لهذا السؤال</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">ملاحظة خاصة على: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">هي أدلة تُسلَّم مع الإجابات. استأذن قبل أن تلتقط صورة.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">ملاحظة خاصة أو صورة ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">ملاحظة خاصة أو صورة لـ: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">التجديد الآن (&amp;R)</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">طُلب التجديد؛ ولم يصل الرد بعد.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">طلب إعدادات أحدث (&amp;N)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">الشهادة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">انتهت</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">ملفات المنظمة (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">انتهت في {end}. يمكن ملء عمليات التدقيق وختمها؛ أما للتسليم فاطلب من منظمتك أن تدعو هذا الحاسوب من جديد.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">تنتهي في {end}. ابتداءً من {start} تُجدَّد تلقائيًا قبل أي تسليم.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">تنتهي في {end}. جدّدها قبل أن تتابع السفر.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">تحميل ملف من منظمتك</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">تحميل الإعدادات من ملف…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">تحميل الرد عليه…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">تأتي البروتوكولات والمستلمون والعناوين من منظمتك، موقَّعة. الإعدادات الأحدث تحل محل هذه؛ والأقدم تُرفض.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">تجديدها</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">طلب تجديد (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">حفظ طلب التجديد</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">حفظ طلب التجديد…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">حُفظ: {file}. سلّمه إلى منظمتك.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">إعدادات برنامج المنظمة</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">يجري سؤال المخزن المركزي</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">يعمل برنامج المنظمة أيضًا بهذه، وهي غير مثبتة: {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">يواصل هذا الحاسوب بما وصل.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">لدى هذا الحاسوب الأحدث بالفعل.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">صالحة</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">المبلغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">العملة</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">كيف جرى التحقق منه</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">المقابلة</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">لم يُذكر متى دُفع.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">حفظ المبلغ المردود</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">دفعة واحدة لعامل واحد</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">تاريخ الدفع</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">يبقى رمز العامل في الخزنة وفي الحزمة.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">اكتب اليوم.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">من تحقق منه</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">إضافة مبلغ مردود…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">رسوم رُدّت</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">إخفاء كل مبلغ مردود</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">يبقى في التاريخ ولا يُحتسب بعد الآن.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">لم يُتحقَّق بعدُ من ردّ أي شيء.</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">عرض كل مبلغ مردود</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">متحقَّق منه</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">ما تُحقِّق منه حتى الآن: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">ما الخطأ فيه؟</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">من يقول ذلك</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">سحب القيد</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">سحب قيد {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">سحب القيد: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">سحب القيد…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">إضافة: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">و{count} أخرى، يقود إليها الفهرس.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">عنصر</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">فتح</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">فتح {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">عنصر</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">اللغة التي يُكتب بها التقرير؛ تُحفظ مع التدقيق.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">لغة التقرير</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">تم اعتماد التقرير وتوقيعه بهذه اللغة.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">كلمات التقرير بهذه اللغة مسودة: لم يراجعها أي متحدث أصلي. والتقرير يقول ذلك أيضًا.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">طباعة (&amp;P)…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">النسخة المحفوظة غير مشفرة: من يحصل على الملف يستطيع قراءته. ما يُسلَّم إلى منظمتك يحوي التقرير أصلًا.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">اختيار طابعة…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">عدم الطباعة</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">بدرجات الرمادي (&amp;G)</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">إبقاؤه في الخزنة</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">يجري إنشاء التقرير…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">لا يُكتب ملف على هذا الحاسوب، لكن خدمة الطباعة في النظام تحتفظ بالصفحات دون تشفير إلى أن تُطبع، وبعض الطابعات وخوادم الطباعة تحتفظ بها مدة أطول. استخدم طابعة تتحكم بها أنت أو منظمتك، لا طابعة الموقع أبدًا.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">لا طابعة معدّة على هذا الحاسوب. أعِدّ واحدة في إعدادات النظام، أو احفظ نسخة واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">طباعة التقرير (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">تجري الطباعة…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">حفظ نسخة (&amp;C)…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">حفظ نسخة غير مشفرة…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">حُفظ: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">الصفحات لدى خدمة الطباعة.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">لا يحمل هذا التقرير توقيعًا إلكترونيًا: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">التوقيع ليس موافقة على التقرير. ويجوز تركه.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">العودة إلى المدقق</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">لا يوقّع</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">تسليم الحاسوب للممثل</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">يُطبع في التقرير.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">اسم الممثل</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">بعد أن يعيد الموقع الحاسوب، تتابع بـ {keys}، أو بالضغط على علامة الصح ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">ملاحظات الموقع</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">ممثل الموقع</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">منصبه في الموقع</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">يعرض هذا الجزء وحده، ولا شيء من التدقيق</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">توقيع الممثل</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">يوقّع هنا</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">يوقّع على التقرير المطبوع؛ تُترك هناك مساحة لذلك</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">ما يريد الموقع تدوينه. يُطبع في التقرير.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">لماذا لا، بكلمات الموقع</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">دوّن لماذا لا يوقّع الممثل.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">اكتب اسم ممثل الموقع ومنصبه.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">النسخة الاحتياطية (&amp;B)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">لخزنة تضرر شيء فيها. تصير السجلات كما كانت حينها؛ والحالية تُحفظ جانبًا ولا تُمحى.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">القفل والاستعادة</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">وضع النسخة الاحتياطية مكانها</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">وضع هذه النسخة الاحتياطية مكانها…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">تُقفل الخزنة أولًا؛ ويُحفظ قبل ذلك ما كتبته.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">ما أُدخل بعد {backup} لا يكون في الخزنة عندئذ. قد تكرر الحزم التي تُختم بعد ذلك أرقامًا؛ والمخزن المركزي ينبّه إلى ذلك.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}، {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}، {size}، قبل تحديث للبرنامج</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n ملفات صور مفقودة أو متضررة. ربما أُزيلت بعد النسخة.</numerusform>
            <numerusform>ملف صورة واحد (%n) مفقود أو متضرر. ربما أُزيل بعد النسخة.</numerusform>
            <numerusform>ملفا صور (%n) مفقودان أو متضرران. ربما أُزيلا بعد النسخة.</numerusform>
            <numerusform>%n ملفات صور مفقودة أو متضررة. ربما أُزيلت بعد النسخة.</numerusform>
            <numerusform>%n ملف صور مفقود أو متضرر. ربما أُزيلت بعد النسخة.</numerusform>
            <numerusform>%n ملف صور مفقود أو متضرر. ربما أُزيلت بعد النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">متابعة (&amp;C)</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">تُفحص قبل نقل أي شيء.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">تجري استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">تجري استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">النسخة الاحتياطية في مكانها</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">لم تُستعد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">ما أُدخل بعدها لم يعد في الخزنة. المخزن الذي كان هناك محفوظ بجانبها، في المجلد «quarantine».</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">تنبيه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">النتائج</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">مكتوب نصفه</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">لم يُحسب كم شخصًا ينبغي مقابلتهم.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">ليس لها موعد نهائي.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">درجتها ليست من درجات البروتوكول.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ناقص</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">لم يُدوَّن أي إجراء تصحيحي.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">لا عيّنة مخططة</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">صورة واحدة لم يطّلع عليها أحد: يذكرها التقرير ولا يعرضها.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">{count} من الصور لم يطّلع عليها أحد: يذكرها التقرير ولا يعرضها.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">لم يُذكر من المسؤول عن الإجراء.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">صورة واحدة لا تذكر ما تُظهره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">الصور</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">سجلات بلا إجابة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">العيّنة</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">شيء من التنبيه متأخر.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">في أحد الحقول شيء ليس إجابة بعد. يُفقد حين يصير التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">التنبيه لم يُحلّ ولم يُلغَ. يستمر بعد التوقيع.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">بدأ السجل وليس فيه إجابة.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">تقترح القواعد تنبيهًا. يمكن إصداره إلى أن يصير التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">العيّنة ككل</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">للتصحيح</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">ما تُظهره الصور</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">عدم التسامح المطلق</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} من الصور لا تذكر ما تُظهره.</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{found} من {wanted} قوبلوا.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">العيّنة</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">شخص واحد</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">١٠٠&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">أيام عمل المدققين</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">لم يستطع الحضور دون مراقبة</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">رفض الحديث</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">لم يعد يعمل هناك</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">ملفات العمال المراد فحصها</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">مجموعات</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">ساعات المقابلات</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">لو تضرر {share} من العمال ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">لا لغة مشتركة ولا مترجم</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">غير موجود اليوم</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">فردية</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">الأشخاص المراد مقابلتهم</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">شيء آخر</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">القائمة كلها</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">جرى الحديث معه من قبل</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">أقل من ١&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">أكثر من ٩٩&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">لا تذكر الطريقة ذلك</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} من الأشخاص</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} في كل منها حتى {size} من الأشخاص، والمجموع {people} من الأشخاص</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} أو أكثر</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} إلى {most}</translation>
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
        <translation type="unfinished">ناقص {minus} للنتائج: {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">اكتب كم متطلبًا ليست له نتيجة، حسب تصنيفها؛ فيُحسب عندئذ.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">ينطبق</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">ينطبق، يُخصم {minus} عن كل واحد</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">مطابق</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">متروك</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: أعلى من {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: الباقي</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} من {applicable} تنطبق هي مطابقة: {share} من {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">النتائج</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">كيف يُحسب</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">متطلبات أخرى</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">العلامة وفق {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: كم متطلبًا آخر</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value} من {whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">مواصلة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">اضغط مرة أخرى للمغادرة</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">خذ ما يلزم من الوقت. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">اشكر الشخص بلطف. لا يُسأل عن شيء آخر، ولا حاجة إلى سبب.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">اشكر الشخص. ما بقي للملء هو لك وحدك.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">كان ذلك السؤال الأخير</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">تنتهي المحادثة هنا</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">إلى النموذج</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">المؤشرات الملاحَظة</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">بقي مفتوحًا</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">خُتم {time} لـ: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">مختوم: {who} وحدها تستطيع قراءته</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">غادرت إجابات هذا السجل وصوره خزنة هذا الحاسوب حين صار التدقيق نهائيًا. لا تفتحها هنا أي عبارة مرور. تُسلَّم مع التدقيق.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">الإجابات التي يستند إليها هذا مختومة مع السجل.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">رمز السجل، ولا محصّلة.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">ما يُحفظ هنا</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختر…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">لا خيار بهذا الاسم. اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">عرض كل الخيارات</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">اكتب للعثور على واحد من {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">عُثر على {count}</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">وفق القاعدة</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">السبب: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">حدّده المدقق</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">السبب مختوم مع المقابلة.</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished">{name}، {time}</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>At most, in kB a second</source>
        <translation type="unfinished">الحد الأقصى، بالكيلوبايت في الثانية</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">تُرسل فورًا الحزم التي فيها تنبيه عدم التسامح المطلق، أيًّا كانت الساعة</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">وفق النظام، لا يُدفع عن هذا الاتصال بحسب الحجم.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">وفق النظام، يُدفع عن هذا الاتصال بحسب الحجم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">التسليم أيضًا عبر الاتصالات التي يُدفع عنها بحسب الحجم</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">فارغ: بأقصى سرعة للخط. يسري دائمًا.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">الساعات</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">كيف تُسلَّم الحزم</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">حفظ هذه الإعدادات</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">مثل 18:00-06:00, 12:00-13:00 حسب ساعة هذا الحاسوب؛ فارغ: في أي وقت.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">لا يذكر النظام كلفة هذا الاتصال.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">الانتظار أيضًا حيث لا يعرف النظام كلفة الاتصال</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">التسجيل والبرنامج والبروتوكولات</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">عبارة المرور والنسخ الاحتياطية والتخزين</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">يُضبط في مكان آخر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">متى وبأي سرعة وعبر أي اتصال تُسلَّم عمليات التدقيق</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">العودة إلى حيث قفزت منه</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">النموذج كله</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">النموذج كله في ورقة واحدة</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح. أكملها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">جعل التدقيق نهائيًا (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">المكان (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">المنصب (&amp;R)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">المدقق</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">أكّد الإقرار.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">تسجيل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">يجري جعله نهائيًا…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">أتحمل مسؤولية هذا الإقرار</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">إذا أُغلقت النافذة الآن فستنتظر حتى يتم هذا.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">عرض الناقص</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">التوقيع وجعله نهائيًا</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">توقيع الموقع</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">التدقيق نهائي.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">تُظهر سجلات هذا التدقيق ما رأيته وما قيل لي، على حد علمي.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">بالفأرة أو القلم أو الإصبع. إذا تُرك فارغًا، ففي التقرير مكان له.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">اكتب اسمك ومنصبك والمكان.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">توقيعك</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">رسمه من جديد</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">لم يُرسم شيء.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">رُسم شيء.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">إضافة ملفات صوتية…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">تسجيل صوتي</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">أصوات ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
            <numerusform>%Ln من السجلات لا تُظهره</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(لا إجابة)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">لم يُطرح أي من أسئلته.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">فتح السجل</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">فتح السجل {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">الصورة {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">مختوم: يُحفظ هنا ما تبيّن أن هذا السجل يقوله، لا السبب. المنظمة وحدها تستطيع قراءة الإجابات.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">لا يُظهر شيئًا بذاته: يفتح الطريق إلى أسئلة أخرى</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">بلا شرح</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}، وفق القاعدة {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">إغلاق بعد التحقق…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">وصلت الأدلة…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">كيف جرى التحقق منه؟</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">قيد التنفيذ…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">حفظ الحالة</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">ملاحظة، إن وُجدت</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">فتح من جديد…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">صارت حالة النتيجة: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">موعد الخطة {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">يرفض الموقع…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">ما سبب الموقع؟</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">من يقول ذلك</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">من تحقق منه؟</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">لماذا تُفتح من جديد؟</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">بعد التوقيع</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">أُغلقت في تدقيق متابعة</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">متحقَّق منه: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">بقيت ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">بقيت ساعة تقريبًا</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">بقي نحو {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">بقي أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">اضغط مرة أخرى للإزالة</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">إزالة هذا العنصر</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
            <numerusform>%Ln من الإجابات ناقصة أو تحتاج إلى تصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">مسودة إلى أن يصير التدقيق نهائيًا.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">بعده لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">كل السجلات مكتملة.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">كل ما يلزم موجود.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">من هنا إلى التسليم</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">فتح الصادر</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">فتح التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">المراجعة</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">مراجعة التدقيق</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">الختم والتسليم</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">يختم التدقيق بحيث لا تستطيع قراءته إلا منظمتك.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">التوقيع وجعله نهائيًا</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">بدء تدقيق متابعة</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">الخزنة مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation type="unfinished">{name}، {date}</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">إدخال الإيصالات (&amp;T)</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">١  اختر الذاكرة المحمولة</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">٢  انسخ إليها</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">٣  عندما تعود الذاكرة المحمولة</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">مجلد آخر…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">سُلّمت الحزمة {number}.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">الحزمة {number}، {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">الحزمة {place} من {count}: {done} من {size}. اترك الذاكرة المحمولة موصولة.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">يجري التحقق من الإيصالات…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">اختيار الذاكرة المحمولة أو مجلد</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">التسليم على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">كل ما ينتظر: {count} من الحزم، {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">من ملف…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">النظر من جديد</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">لا ذاكرة محمولة موصولة. صِل واحدة وانظر من جديد.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">لا شيء ينتظر التسليم.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">أخرج الآن الذاكرة المحمولة بأمان: استخدم «إخراج» (Eject) أو «إزالة آمنة» (Safely remove) في مدير الملفات في النظام وانتظر حتى يقول ذلك. ما على الذاكرة مختوم: من يجدها لا يستطيع قراءته. لا تُعدّ الحزمة مسلَّمة إلا حين يعود إيصالها.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">الصادر</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">تقدّم النسخ</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">إيصالات (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">إيقاف النسخ</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">إدخال إيصال</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">الحزمة على الذاكرة المحمولة، سليمة ومفحوصة.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">يكتب المخزن المركزي إيصالًا بجانب كل حزمة. عند إدخاله هنا يُتحقَّق منه وتصير الحزمة مسلَّمة.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} من الحزم على الذاكرة المحمولة، سليمة ومفحوصة.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  محمية من الكتابة</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  المتاح {free}</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">إنهاء المحادثة مبكرًا</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">يبقى كل ما أُدخل.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">إنهاء المحادثة مبكرًا</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">يبقى كل ما أُدخل. كنت عند «{page}».</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">الإيقاف والإحالة</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">إلى ما ينبغي فعله الآن. يبقى كل ما أُدخل. ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n عناصر غير سليمة</numerusform>
            <numerusform>عنصر واحد (%n) غير سليم</numerusform>
            <numerusform>عنصران (%n) غير سليمين</numerusform>
            <numerusform>%n عناصر غير سليمة</numerusform>
            <numerusform>%n عنصرًا غير سليم</numerusform>
            <numerusform>%n عنصر غير سليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">فحص كل صورة أيضًا (&amp;P)</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">فحص الخزنة (&amp;V)</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">المتاح على هذا القرص</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">أين وصل الفحص</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">لم تبق مساحة كافية على هذا القرص</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">الصور والملفات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">مختوم، سُلّم</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">مختوم، بالانتظار</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">إيقاف الفحص</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">التخزين</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">يقرأ الفحص كل شيء ولا يغيّر شيئًا. ومع كل الصور يستغرق ما تستغرقه قراءتها؛ وما تُدخله أثناء ذلك ينتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">أُوقف الفحص</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">الخزنة</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">الخزنة سليمة</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">و{count} أخرى</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>تبقى %n يوم بعد الإيصال</numerusform>
            <numerusform>تبقى يومًا واحدًا (%n) بعد الإيصال</numerusform>
            <numerusform>تبقى يومين (%n) بعد الإيصال</numerusform>
            <numerusform>تبقى %n أيام بعد الإيصال</numerusform>
            <numerusform>تبقى %n يومًا بعد الإيصال</numerusform>
            <numerusform>تبقى %n يوم بعد الإيصال</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">تبقى حتى يزيلها أحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}، عددها {count}</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">لا يتسع هذا الموضع لنص من {count} من الأحرف: لم يُلصق منه شيء. يتسع لـ {most} على الأكثر؛ الصق جزءًا منه.</translation>
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
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">ليس هذا وقتًا. اكتب الساعات والدقائق، مثلًا 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">أُعيدت خطوة.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">أُعيد: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">جرى التراجع عن خطوة.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">جرى التراجع عن: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">فتح (&amp;U)</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">إنشاء خزنة جديدة</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">فتح للقراءة فقط (&amp;R)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">فتح خزنة</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">قراءة ما هو سليم؛ الخزنة المتضررة لا تتغيّر.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">عبارات مرور خاطئة كثيرة. المحاولة التالية بعد&#xa0;{time}، أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">افتح خزنتك</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">نسخه إلى هذا الحاسوب (&amp;C)…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">تأتي النسخة الجديدة في ملفات، وعلى ذاكرة USB أيضًا. يتحقق البرنامج من أن صانعيه وقّعوها ومن أنها سليمة؛ وأنت تثبّتها بنفسك.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">التحقق من تحديث (&amp;U)…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">التحقق من تحديث</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">توقيع تحديث (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">هذه هي النسخة {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">لتثبيتها، أغلق هذا البرنامج ثم افتح {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">لتثبيتها، اكتب في الطرفية: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">تحديث</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">النسخة {version}، التي وقّعها صانعو البرنامج في {day}، سليمة.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">النسخة {version}، الموقّعة في {day}، سليمة. وهي التي لديك.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">ما وجده التحقق</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">أين تُنسخ</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">إخفاء</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">يُخفي كل شيء فورًا (F12، أو Esc مرتين)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">اللغات</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">مغادرة هذا الوضع</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">لا يُسأل عن شيء لبعض الوقت ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">اضغط مرة أخرى للمغادرة</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">الحفظ مجددًا</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">لغة الشخص ولغتك</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">إلى النموذج نفسه، عند السؤال نفسه ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">لغة المترجم (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">أي وثيقة (&amp;W)</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">نسخة للموقع</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">خطة الإجراءات التصحيحية، للتوقيع</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">لمترجم شفوي قبل المقابلات: واجباته وكلمات البروتوكول نفسه. لا شيء من هذا التدقيق.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">للعميل، لا للموقع أبدًا: فيه تنبيهات ونتائج لا يعرفها الموقع بعد، وما قاله العمال.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">للموقع: ما يجب عمله، مع أسطر للملء والتوقيع.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">للموقع: من دون أي شيء قاله العمال، ومن دون ما لا يجوز أن يعرفه الموقع بعد.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">بطاقة المترجم الشفوي</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">كبيرة: للطابعات الجيدة</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">بلا لغة ثانية</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">عادية</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">الصور (&amp;O)</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">تقرير للعميل</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">صغيرة: ملف صغير</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">حفظ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">الدقائق دون لوحة مفاتيح أو فأرة حتى القفل (&amp;M)</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">كما اعتُمد لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">من {least} إلى {most}. تُقفل دائمًا عند سكون الحاسوب.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">يظهر في النتائج والتوقيعات التي تكتبها حتى تُسجَّل.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">حُفظت إعدادات هذه الخزنة.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">هذه الخزنة</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">اسمك في هذه الخزنة (&amp;N)</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">الخزنة</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">رمز الاسترداد (&amp;R)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">استخدام رمز الاسترداد</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">الصور</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">إتلاف الخزنة</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">إتلاف هذه الخزنة</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">يُكتب فوق مفاتيحها، ثم تُزال ملفاتها. بعد ذلك لا تفتحها أي عبارة مرور ولا أي رمز ولا أي نسخة احتياطية في المجلد. ويبقى ما سُلّم أو صُدّر أو حُفظ في مكان آخر.</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">اضغط مرة أخرى: لن يُقرأ شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">اكتب اسم مجلدها (&amp;F): {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">حُفظ كل شيء</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">تجري الكتابة…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">تجري الكتابة… (حُفظ {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">سُلّم، والإيصال متحقَّق منه</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">يجري التسليم…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">مسودة</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">ترجمة أولية</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">نهائي</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">نهائي: للقراءة فقط</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">دلائل قائمة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">انقطع</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">لم يُلاحَظ شيء</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">غير قابل للتحديد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">غير محفوظ</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">غير محفوظ منذ {time}</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">محتمل</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">للقراءة فقط</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">حُفظ {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">يجري الحفظ… (حُفظ {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">مختوم، بالانتظار</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">رُفع، ولم يصل الإيصال بعد</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">بانتظار التسليم</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">وفق القاعدة: {computed}؛ غيّرها المدقق</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">اليوم {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (وفق القاعدة: {computed}؛ غيّرها المدقق)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">السنة التالية</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">السنة السابقة</translation>
    </message>
</context>
</TS>
