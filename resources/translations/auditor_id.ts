<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">Sudah dibaca dan dikonfirmasi</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Peringatan {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">Batalkan peringatan</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">Batalkan peringatan…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">Konfirmasi peringatan</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">Konfirmasi…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">Kosong: sekarang.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">Sejak saat itu lokasi boleh melihat peringatan ini, alasannya, dan temuan yang disebutnya. Ini tidak dapat ditarik kembali. Pikirkan para pekerja lebih dulu.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">Bagaimana hal ini diperbaiki?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">Riwayatnya tetap ada; temuan yang disebutnya tidak dirahasiakan lagi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Simpan</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Alasan</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">Juga tidak tentang temuan ini: {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Keterangan, jika ada</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">Dikeluarkan oleh {name}, {time}  ·  tiba di lokasi {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">Buka peringatan kepada lokasi</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">Buka kepada lokasi…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">Selesaikan peringatan</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">Selesaikan…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">Lokasi tidak diberi tahu: baik tentang peringatan ini maupun alasannya.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Yang terjadi</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Yang jatuh tempo</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">Kapan terjadinya</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">Siapa yang memutuskannya, dan mengapa lokasi boleh tahu?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Siapa yang menyatakannya</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">Mengapa kecurigaan ini beralasan?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">Mengapa kecurigaan ini tidak beralasan?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">setelah pengesahan</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">selesai {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: jatuh tempo {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">&amp;Keluarkan peringatan…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 wawancara menimbulkannya</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">Peringatan {number} sudah dikeluarkan. Lokasi tidak diberi tahu.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Temuan {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">Tidak ada peringatan yang dikeluarkan dan aturan tidak mengusulkan satu pun. Ketua tim audit dapat mengeluarkannya atas kecurigaan apa pun, selama audit masih draf.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">Diusulkan oleh aturan</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">Keluarkan: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">Keluarkan…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">Kecurigaan: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tanpa toleransi</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">terlihat di lokasi</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} wawancara menimbulkannya</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Peringatan {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Buka tanpa toleransi</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">Aturan mengusulkan peringatan: {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tanpa toleransi</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: jatuh tempo {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Temuan</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">&amp;Indikator</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">&amp;Sampel</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">Ada &amp;orang lain melihat</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">Hanya menampilkan yang boleh dilihat orang lain ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">Tidak ada hasil untuk “{query}”. Wawancara tersegel dan identitas pekerja tidak dicari.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">Membaca yang berubah…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">Cari audit dan jawaban</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Mencari…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Tampilkan lagi</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">Audit &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">&amp;Mulai audit</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 catatan</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">Misalnya: Garmen Northgate, audit pertama</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nama &amp;audit</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Audit baru</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">Belum ada audit. Mulailah bila Anda tahu lokasi yang akan dikunjungi; tidak perlu jaringan.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">Protokol</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Tampilkan lagi</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">diubah {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} dari {questions} dijawab</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} catatan</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Cadangkan sekarang</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">&amp;Ekspor seluruh brankas…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">1 disimpan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">Ekspor seluruh brankas</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">Brankas yang diekspor (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Sekali sehari catatan dicadangkan terenkripsi di dalam brankas. Bila laptop hilang hanya salinan di tempat lain yang menolong: ekspor seluruh brankas ke flash disk.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>Tersimpan: {file}. Sudah rusak atau hilang sebelumnya, dan tidak ada di dalamnya: %Ln berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Belum ada cadangan.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">{count} disimpan</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, seluruhnya {size}; yang terbaru {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">Gambar kode</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">Dari gambar…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">Arahkan kode ke depan kamera</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">Tidak ada kode ditemukan dalam gambar. Ketik isinya.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Tempel</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Gambar (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">Beberapa kode ditemukan. Yang mana?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">Papan klip tidak berisi gambar maupun teks.</translation>
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
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Lengkap</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">Lengkap: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">Hanya untuk auditor</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Belum dimulai</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">Belum dimulai: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Tersegel</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">Tersegel: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">Angka kecil tidak ditampilkan</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Perlu diperbaiki</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">Perlu diperbaiki: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Sedang berjalan</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">Sedang berjalan: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">tidak disebutkan</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: belum ada, perlu satu</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} perlu diselesaikan</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} perlu diperbaiki</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} perlu diperbaiki, {finish} perlu diselesaikan</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">tinggal {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">terlambat {time}</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n berkas hilang atau rusak saat diekspor; sisanya utuh.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">P&amp;ulihkan</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">&amp;Berkas ekspor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">Pulihkan brankas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Ubah…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Pilih…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">Semuanya sudah diekstrak dan sedang diperiksa…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">Brankas yang diekspor (*.tar);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">F&amp;older untuk brankas</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">Folder untuk brankas</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">Dari berkas tempat seluruh brankas diekspor. Semua isinya diperiksa sebelum brankas berada di foldernya.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">Sampai di mana ekstraksi brankas</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">Bila brankas masih ada di laptop lain, lanjutkan hanya dengan salah satu dari keduanya: masing-masing akan memberi nomor yang sama pada paket berikutnya, dan penyimpanan pusat menolak yang kedua.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">Brankas ada di folder {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">Proses dihentikan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Hentikan</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">Berkas ekspor</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">Brankas sudah dipulihkan</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">{percent}&#xa0;% sudah diekstrak.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">Semuanya sudah sampai. Menunggu tanda terima yang ditandatangani…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">Menanyakan kepada penyimpanan pusat berapa banyak yang sudah sampai…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">Salin ke flash disk</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Koreksi…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Kirim</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">Dahulukan</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">Batalkan pengiriman</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">Mendahului yang lain. Hanya paket dengan peringatan tanpa toleransi yang tetap di depan.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Laptop dan organisasi</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">Kemajuan pengiriman</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">Yakin? Tekan sekali lagi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Tanda terima</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">Segel lagi</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Kirim lagi dari awal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Coba lagi</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">Mendesak: peringatan</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: paket {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} Sudah dicoba {count} kali.</translation>
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
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">Tutup kamera</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">Sambungkan lagi, atau lanjutkan dengan kamera lain.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">Sambungkan kamera, dan ia menyala sendiri; atau ambil foto di tempat lain dan tambahkan berkasnya.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">Tidak ada kamera yang tersambung ke laptop ini.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space atau Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Ambil foto</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">Kamera terputus atau tidak memberi gambar.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">Kamera sedang menyala…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">Gunakan kamera ini</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Yang dilihat kamera</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">Grafik tidak dapat digambar di komputer ini. Tabel memuat angka yang sama.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">Sembunyikan tabel</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">Tampilkan angka sebagai tabel</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">Grafik sedang digambar…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: tampilkan angka sebagai tabel</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 bulan upah</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Koridor migrasi</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">Biaya dalam bulan upah</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">Biaya satu pekerja</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">Biaya mendapat pekerjaan dibanding upah, per koridor migrasi</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">Biaya mendapat pekerjaan dibanding upah, menurut yang diwawancarai</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">Setiap strata memiliki wawancara sebanyak yang direncanakan.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">Jam seminggu</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">Jam seminggu, menurut daftar upah dan mesin absensi</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">Jam seminggu, menurut yang diwawancarai</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">Berapa orang yang diwawancarai membayar berapa untuk mendapat pekerjaan.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">Berapa orang yang diwawancarai bekerja berapa lama dalam seminggu.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">Diwawancarai</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">Batas: {hours} jam biasa</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">Batas: {hours} dengan lembur</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">Minggu terpanjang</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Bulan</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">Bulan ketika ada yang bekerja lebih dari {limit} jam dalam seminggu: {over} dari {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">Lebih dari {low} jam</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">Lebih dari {low} bulan</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">Biaya dan upah suatu koridor migrasi belum diketahui.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">Belum ada bulan dari daftar upah yang diperiksa.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">Belum ada yang mengatakan berapa lama mereka bekerja.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">Belum ada yang mengatakan berapa yang dibayar untuk mendapat pekerjaan.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">Tidak ditanya, atau tidak mengatakan: {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Tidak membayar</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">Satu pekerja membayar sampai {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">Di atas {low}, sampai {high} jam</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">Di atas {low}, sampai {high} bulan</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">Membayar, tetapi tidak diketahui berapa bulan upah: {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Direncanakan</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">Sampel per strata</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">Tersegel, tidak disimpan: {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">Angka kecil dari yang diwawancarai tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">Membayar</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">Strata dengan wawancara lebih sedikit dari rencana: {short} dari {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">Strata</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">Bulan-bulan daftar upah yang diperiksa.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">Rencana tidak membagi sampel menurut hal yang ditanyakan dalam wawancara.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">Minggu yang sama menurut mesin absensi</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">Sampai {high} jam</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">Sampai {high} bulan</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">Minggu biasa</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">jam seminggu</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">diwawancarai</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">wawancara</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">bulan upah</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">tidak diketahui</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">direncanakan {wanted}, terlaksana: tidak disebutkan</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} dari {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} bulan upah</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">{over} dari {all} yang mengatakannya bekerja lebih dari {limit} jam seminggu.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">{paid} dari {all} yang mengatakannya membayar untuk mendapat pekerjaan.</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Grafik</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">Angka yang dapat menunjuk pada seseorang tidak ditampilkan, seperti dalam laporan.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">Angka ini persis: bila orangnya sedikit, mereka dapat dikenali darinya.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">Gambar lebih besar</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Dengarkan: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">Gambar lebih kecil</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Tonton: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">Tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Tidak ada yang bernama demikian.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">Tampilkan semua {count}</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">Hanya tampilkan yang dipilih</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Ketik untuk mencari satu dari {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">{count} dipilih</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">&amp;Alamat penyimpanan pusat</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">&amp;Daftarkan lewat jaringan</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">Keempatnya diperlukan.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">Sertifikat (*.pem *.crt);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">Nama la&amp;ptop ini, seperti dalam undangan</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">Hanya otoritas ini yang diakui: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">&amp;Kode</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">Otoritas sertifikat server</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Penyimpanan pusat sedang ditanya</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">Server punya otoritas sendiri…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">Dengan kode, lewat jaringan</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">Na&amp;ma Anda, seperti dalam undangan</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">Organisasi Anda memberi Anda alamat dan kode delapan kelompok. Kode berlaku satu kali, dan menyatakan organisasi mana yang boleh menjawab.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Semua foto</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">Tampilkan keduanya utuh (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Utuh</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">Perbesar/perkecil keduanya</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Temuan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Alasan</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">&amp;Segel koreksi</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">Tanpa t&amp;oleransi</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">Paket {number} sudah disegel. Ia menunggu pengiriman.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">Koreksi audit yang tersegel</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Koreksi</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">Tidak ada yang ditulis sejak itu. Koreksi akan berisi hal yang sama, dengan alasan Anda.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">Berlaku sekarang: paket {number}, disegel {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">Hanya audit yang sudah disegel yang dapat dikoreksi. Selama belum final, audit dapat langsung diubah.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Kemajuan penyegelan</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">Catatan, jawaban, foto, isi temuan, pengesahan, dan laporan. Semuanya sudah ditandatangani; kesalahan di dalamnya diperbaiki lewat audit tindak lanjut.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">Menyegel: {done} dari {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">Menyegel… Bila jendela ditutup sekarang, tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Hentikan penyegelan</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">Paket lama tidak dihapus di mana pun. Yang baru bernomor sendiri dan menyebut paket yang digantikannya; organisasi Anda melihat keduanya, dan alasan Anda.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">Status temuan dan tindakan, pengembalian biaya, langkah peringatan. Tuliskan dulu; koreksi memuatnya seperti keadaannya saat disegel.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">Yang dapat diubah</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">Yang terjadi pada paket lama</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">Yang tetap seperti semula</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">Mengapa organisasi harus memakai paket baru. Tanpa kata-kata, nama, atau kode pekerja: ini tetap ada dalam log untuk seterusnya.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">Ditulis sejak itu, dan belum ada di dalamnya: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">perubahan status temuan: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">pengembalian biaya: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">langkah peringatan: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count} dari {most} karakter</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">Kurangi satu</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Tambah satu</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Jam</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Catatan</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">&amp;Buat brankas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">Fol&amp;der</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Ubah…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">Buat brankas Anda</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">Membuat brankas…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">Semua yang Anda masukkan dienkripsi di folder ini. Tidak seorang pun dapat membacanya tanpa frasa sandi Anda, dan tidak seorang pun dapat menyetel ulangnya.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Folder</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">Folder brankas</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">Buka brankas yang sudah ada</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">Frasa sandi &amp;lagi</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Kedua frasa sandi tidak sama. Ketik lagi yang kedua.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Frasa sandi ini terlalu lemah. Tambahkan beberapa kata yang tidak berkaitan.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">Pilih bulan</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Pilih dari kalender</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">Ini bukan tanggal. Ketik tahun, bulan, hari, misalnya {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">Ini bukan bulan. Ketik tahun dan bulan, misalnya {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">Ini bukan tahun. Ketik keempat angkanya, misalnya {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">Ketik tanggal Masehi: kalender Burma tidak dihitung di sini.</translation>
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
        <translation type="unfinished">Keduanya diperlukan: tanggal dan waktu.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Sekarang</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Pilih dari kalender</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">Ini bukan tanggal. Ketik tahun, bulan, hari, misalnya 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ini bukan waktu. Ketik jam dan menit, misalnya 14:30.</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">Waktu {question}</translation>
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
        <translation type="unfinished">{moment} (menurut jam {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">Bulan berikutnya</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">&amp;Segel dan kirim</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">Paket {number} sudah disegel. Ia ada di kotak keluar.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">Paket {number} ditolak. Yang baru menggantikannya; tidak ada yang berubah pada audit.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Daftarkan laptop ini</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">Ada peringatan tanpa toleransi, jadi paket ini mendahului yang lain.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">Sudah disegel, sebagai paket {number}. Paket itulah yang dikirim.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Laptop dan organisasi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Cari lagi</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">Satu paket tersegel: catatan ({records}), foto ({photos}), temuan, laporan, dan log audit.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">Hanya audit yang sudah final yang dapat disegel. Sahkan dulu.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Kemajuan penyegelan</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Segel dan kirim</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">Segel untuk &amp;flash disk</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Menyegel: {done} dari {size}. Bila jendela ditutup sekarang, mulai lagi dari awal.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Menyegel… Anda dapat terus bekerja. Bila jendela ditutup sekarang, mulai lagi dari awal.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">Ditandatangani dengan sertifikat laptop ini, yang berlaku sampai {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Hentikan penyegelan</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">Laptop ini tidak terdaftar pada organisasi mana pun, jadi tidak ada yang dapat membaca paket itu. Daftarkan dulu; audit tetap seperti adanya.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">Sertifikat laptop ini berakhir {day}. Sertifikat diperbarui tepat sebelum pengiriman.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">Sertifikat laptop ini berakhir {day}. Perbarui di halaman Laptop sebelum Anda menyegel.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">Organisasi Anda tidak menyebut alamat: paket dibawa dengan flash disk.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">Hanya {organisation} yang dapat membukanya: {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">Paket {number}  ·  {size}  ·  disegel {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">Paket {number} sudah menggantikannya.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">Dibatalkan</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Terputus</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">Paket tetap di sini. Bila Anda mengirimnya lagi, ia mulai dari bita pertama.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">Berkas tersegelnya tetap di sini sampai {day}; audit dan tanda terima tetap ada untuk seterusnya.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">Berkas tersegelnya tetap di sini.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">Berkas tersegelnya dihapus {day}; audit dan tanda terima tetap ada.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Dijeda</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">Urutan {place} dalam antrean.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">Penyimpanan pusat sudah memiliki semuanya. Tanda terimanya diminta pada pengiriman berikutnya.</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent} dari {size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent} dari {size}  ·  {percent}&#xa0;%  ·  {rate} per detik</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent} dari {size}  ·  {percent}&#xa0;%  ·  {rate} per detik  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{sent} dari {size} sudah ada di sana; dilanjutkan dari situ.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">Semuanya ada di flash disk, utuh dan diperiksa. Sekarang lepaskan dengan aman.</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">&amp;Undi</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">&amp;Daftar pekerja</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">Benih &amp;baru</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 baris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">Undi dari daftar</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">Mengundi lagi menggantikan undian sebelumnya, daftarnya, dan siapa menggantikan siapa. Bahwa undian diulang tetap tercatat dalam log audit.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">Hapus daftar</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">Daftar pekerja</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">Dalam daftar</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">Satu pekerja per baris</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">Satu pekerja per baris. Strata, misalnya giliran kerja, boleh menyusul setelah titik koma atau tab. Sampai diundi, daftar menunggu di sini, terenkripsi seperti semua yang lain, juga ketika brankas terkunci.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">Tekan lagi untuk menghapus</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">B&amp;enih</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">Daftar tetap dalam brankas ini, terenkripsi. Daftar tidak muncul dalam laporan, pencarian, atau paket mana pun, dan dihapus ketika audit disahkan. Nomor atau inisial dapat dipakai sama seperti nama.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">Untuk diundi</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">Untuk diundi: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">Siapa yang punya daftar dan benih dapat mengulang undian yang sama. Biarkan benih apa adanya, atau ketik benih yang disepakati di depan orang lain.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} baris</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Hitam</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Biru</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Kosongkan</translation>
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
        <translation type="unfinished">Jangan simpan</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">Gambar di atas foto. Foto tetap seperti adanya; ini menjadi gambar kedua.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">Digambar dengan tetikus, pena, atau jari. Tanpa itu, tambahkan gambar saja.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Simpan</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">Pena sedang</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Merah</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">Pena tebal</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">Pena tipis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Putih</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Kuning</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">Undi &amp;lagi…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Terundi</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">Hapus daftar sekarang</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">Sembunyikan &amp;siapa mereka</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">Ini undian nomor {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">&amp;Gantikan dengan cadangan berikutnya</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">&amp;Keterangan, dihapus bersama daftar</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">&amp;Nomor</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">Tidak ada cadangan lagi: undi lagi, atau catat bahwa yang diwawancarai lebih sedikit.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">Tekan lagi: daftar hilang untuk selamanya</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Benih</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">Tampilkan &amp;siapa mereka</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">Ada yang tidak dapat diwawancarai</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">Cadangan, menurut urutan ini ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">Menggantikan</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">Daftar sudah dihapus; nomornya tetap ada.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">Cadangan berikutnya adalah nomor {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">Untuk diwawancarai ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">&amp;Mengapa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">dan {count} lagi</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} dari {listed} baris, {time}.</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} menggantikan {replaced}: {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">&amp;Muat jawaban…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">&amp;Buat permintaan</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">&amp;Simpan permintaan ke berkas…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">Sebuah kunci dibuat dan tidak pernah meninggalkan brankas ini. Permintaan dikirim ke organisasi Anda, lewat surat elektronik atau dengan flash disk.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">Minta lagi, dengan nama lain</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">Tanyakan sidik jari digitalnya kepada organisasi Anda, lewat telepon atau langsung. Daftarkan hanya jika sama.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">Auditor dan laptop</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">Audit dapat diisi dan difinalkan. Untuk mengirimnya perlu pendaftaran: itu menyatakan siapa Anda dan siapa yang dapat membacanya.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">Dengan berkas  1  Permintaan</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">Dengan berkas  2  Jawaban</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">Permintaan sertifikat (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Terdaftar</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">Jawaban pendaftaran (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">Berbeda: buang</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">Sama: &amp;daftarkan</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">Muat jawaban</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">Nama &amp;laptop ini</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">Belum terdaftar</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">Diminta untuk {name}. Kirim berkas itu ke organisasi Anda.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Simpan permintaan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Laptop ini</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Berlaku</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">&amp;Nama Anda, seperti yang akan disertifikasi</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">Organisasi Anda mengirim balik sebuah berkas. Berkas itu memuat sertifikat laptop ini, dan untuk siapa audit disegel.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} sampai {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Tambah: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">Tercatat: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entri</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">Salin {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">Pindahkan {entry} ke bawah</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">Pindahkan {entry} ke atas</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Tekan lagi untuk menghapus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Hapus</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Hapus {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">Temuan baru ditutup bila seseorang telah memverifikasi bahwa sudah diperbaiki.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">Jaringan hotel atau tamu meminta Anda masuk dulu: lakukan di peramban, atau pakai jaringan lain.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Brankas ini dibuat oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">Sebagian program tidak ada atau rusak.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">Kode pemulihan punya {count} huruf dan angka, yang ini {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">Catatan paling banyak {count} karakter.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">Sebuah halaman web menjawab di {host}, bukan penyimpanan pusat (status {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">Menetapkan hasil lain memerlukan alasan.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">Program lain sedang membuka brankas ini (proses {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">Program lain sedang membuka brankas ini.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">Kembalikan berkas dari cadangan, atau segel audit lagi: audit tidak tersentuh.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Periksa huruf besar dan papan ketik lalu ketik lagi, atau gunakan kode pemulihan.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">Periksa apakah tidak dilindungi dari penulisan, atau pakai yang lain.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">Periksa apakah kartu atau flash disk terhubung, lalu pilih folder lagi.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">Periksa apakah kartu atau flash disk masih terhubung, lalu pilih berkas lagi.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">Periksa izin folder dan apakah disknya terhubung, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">Periksa juga tanggal laptop.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">Periksa jaringan: jaringan tamu mungkin meminta Anda masuk dulu.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">Periksa waktunya.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">Pilih foto JPEG, PNG atau HEIC; jika memang foto, salin lagi dari kamera.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">Pilih berkas WAV, FLAC, MP3, M4A, OGG, AMR atau AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Pilih sebuah berkas.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">Pilih hari yang lebih lambat.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">Pilih berkas MP4, MOV, WebM, MKV, AVI, 3GP atau MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Pilih folder kosong, atau buka brankas di dalamnya.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">Pilih nama lain; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">Pilih satu, sebaiknya beberapa kata.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">Pilih folder brankas, atau buat yang baru.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">Tutup dulu di sana, lalu buka di sini.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">Bandingkan dengan lembar cetak, kelompok demi kelompok.</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">Salin lagi dari tempat asalnya.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">Salin folder brankas ke disk lain dan lanjutkan di sana.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">Penyalinan dihentikan; tidak ada paket setengah jadi yang tertinggal di flash disk.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">Perbaiki jawabannya.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">Kirim paket ini dengan flash disk, atau minta pengaturan baru kepada organisasi.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">Gambar kotaknya dengan tangan; pasang ulang program untuk mendapatkan saran lagi.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Akhiri latihan, lalu lakukan ini di brankas Anda sendiri.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">Daftarkan laptop ini dulu (Laptop dan organisasi), lalu finalkan audit.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">Masukkan setelah dibayar dan diverifikasi.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Cukup: bertahan beberapa lama terhadap pencuri tanpa alat khusus.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">Kosongkan ruang dan segel audit lagi; tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">Kosongkan ruang di dalamnya, atau pakai yang lain, lalu salin lagi.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">Kosongkan ruang, lalu ulangi: semua yang tersimpan sebelumnya masih ada.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">Pasang versi terbaru dan buka brankas dengannya.</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">Pasang lagi program ini: brankas Anda tetap seperti adanya.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Dapat dibaca dan dikirim, tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">Ini mengikuti jawaban lain.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Biarkan folder apa adanya dan salin; cadangan folder menggantikan yang hilang.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">Buat salinan yang lebih kecil, atau potong menjadi beberapa bagian, lalu tambahkan itu.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">Buat permintaan pendaftaran, kirim ke organisasi Anda dan muat jawabannya.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">Belum ada berkas atau folder yang disebut di sini.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">Tidak ada yang berubah. Coba lagi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">Tidak ada yang berubah. Buka kunci brankas dan mulai lagi.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">Buka daftar yang kurang dan lengkapi.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">Buka tinjauan: sebutkan mengapa selesai seperti adanya, atau lengkapi yang terbuka.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">Kembalikan sebuah cadangan (auditor vault restore --backup) atau keluarkan yang masih terbaca (auditor vault salvage), lalu lanjutkan di sana.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">Pasang lagi (atau yang lain) dan salin lagi; kotak keluar menyimpan paketnya.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">Masukkan ke pengaturan proksi sistem, pakai jaringan lain, atau pakai flash disk.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">Hapus karakter kendali; karakter itu terbawa saat menyalin dari program lain.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">Simpan salinan yang lebih kecil dengan program kamera atau ponsel dan tambahkan itu.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">Simpan salinan foto yang lebih kecil dan tambahkan itu.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">Sebutkan bagaimana diverifikasi.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">Sebutkan berapa pekerja yang terkait, bukan siapa.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">Yang menjawab di {host} bukan penyimpanan pusat (status {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Kuat.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">Pakai flash disk berformat exFAT atau NTFS, atau kirim lewat jaringan.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">Jumlahnya bukan angka.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">Jumlahnya tidak lebih dari nol.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">Audit tidak dapat difinalkan: ada satu hal yang kurang.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">Audit tidak dapat difinalkan: {count} hal kurang.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">Audit sudah final.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">Paket tetap di kotak keluar.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">Penyimpanan pusat di {host} menjawab terlalu lambat, atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">Penyimpanan pusat di {host} tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">Tenggat berada sebelum hari temuan.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">Disk gagal saat brankas dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">Disk penuh: paket tidak ditulis.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">Disk penuh; yang baru akan disimpan tidak tersimpan.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">Berkas tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Berkas kosong.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">Berkas lebih besar dari {count} MiB.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">Berkas ini bukan jenis film yang dikenal di sini.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">Berkas ini bukan jenis suara yang dikenal di sini.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">Berkas ini bukan foto yang dapat dibaca, atau rusak.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">Folder tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">Folder tidak kosong.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">Jam laptop mungkin salah: atur tanggal dan waktunya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">Kotak keluar menyimpan paketnya. Salin lagi kapan saja.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">Bagian program yang menyarankan wajah rusak atau tidak berjalan di mesin ini.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">Frasa sandi kosong.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">Frasa sandi benar, tetapi simpanan brankas rusak.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">Foto tidak dapat dienkripsi.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">Kode tidak dapat dicari dalam gambar.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">Gambar memiliki lebih dari {count} juta piksel.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">Program audit tidak menyebut alamat pengiriman.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">Protokol meminta alasan tertulis sebelum audit ini difinalkan.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">Proksi jaringan ini meminta nama dan kata sandi.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">Alasan lebih panjang dari {count} karakter.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">Kode pemulihan salah ketik.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">Pengembalian berada di masa depan.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">Berkas tersegel di kotak keluar hilang atau bukan yang disegel.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">Server di {host} tidak membuktikan bahwa ia penyimpanan pusat.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">Flash disk punya {count} byte kosong; paket perlu {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">Flash disk penuh; tidak ada paket setengah jadi yang tertinggal di dalamnya.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">Flash disk sudah tidak ada, atau tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">Sistem berkas flash disk (FAT) tidak memuat berkas 4 GiB atau lebih; paket ini {count} byte.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">Sistem berkas flash disk tidak dapat memuat berkas sebesar itu.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">Sistem menolak membaca atau menulis brankas: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">Sistem menolak menulis ke flash disk: {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">Teks ini memuat kode seorang pekerja, yang dapat dikenali dari isinya.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">Waktunya berada di masa depan.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">Brankas terkunci.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">Brankas terbuka hanya untuk dibaca karena rusak: tidak ada yang dapat diubah.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">Pekerjaan dihentikan karena brankas sedang dikunci.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">Nama itu memuat karakter yang tidak boleh ada pada nama berkas.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">Sudah ada berkas dengan nama ini.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">Mata uang itu tidak ada.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">Audit ini memuat wawancara yang setelah final hanya boleh dibaca organisasi, dan laptop ini tidak terdaftar pada organisasi mana pun. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Folder ini tidak berisi brankas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">Ini bukan berkas.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">Ini brankas latihan: orangnya rekaan, dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">Laptop ini tidak terdaftar pada organisasi mana pun, jadi tidak ada yang dapat membaca paket itu.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Frasa sandi ini tidak membuka brankas.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">Kode ini untuk brankas lain, atau sudah diganti kode baru.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">Coba lagi bila ada koneksi.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">Coba lagi, atau pakai jaringan lain.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Ketik frasa sandi: beberapa kata yang tidak berkaitan mudah diingat.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">Ketik ulang, atau pilih berkas atau foldernya.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">Ketik namanya, atau pilih.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">Ketik isi kodenya.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">Buka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">Gunakan lembar terbaru brankas ini.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">Sangat kuat.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">Sangat lemah: langsung ketahuan.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">Lemah: ketahuan dalam beberapa jam.</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">Bila organisasi punya otoritas TLS sendiri, laptop ini harus sudah menerimanya.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">Tulis mengapa hasil menurut aturan tidak cocok.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">Tulis tiga huruf ISO 4217, seperti NPR atau USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">Foto dari audit sebelumnya</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Tambah dokumen</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">Dokumen {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">Berkas {number} dari {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">Film {number} dari {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Buka tempatnya</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">Buka: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">Tautkan jawaban</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">Tautkan foto</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Tidak ada.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">Foto yang ditautkan</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">Foto {number} dari {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">Pertanyaan {question} dari {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">Suara {number} dari {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">Keluarkan tautan {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">Keluarkan tautan</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">Dokumen yang mana</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">Keterangan berkas {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">Berkas {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Putar</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">ditambahkan {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">Tambah berkas</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Tambah berkas…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Semua berkas (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Tempel</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">Masing-masing sampai {size} MiB; dienkripsi apa adanya.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">Tambah film…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">Film ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">Semua temuan</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">Semua formulir</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">Semua pertanyaan</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Semua keadaan</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">Semua pekerja</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Temuan</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">Temuan {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulir</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">Belum diperiksa ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Tidak ada yang perlu ditutupi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pertanyaan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Tampilkan semua</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">Ada yang ditutupi</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Keadaan</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Pekerja</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">Jabatan di lokasi, misalnya kepala personalia.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Tindakan perbaikan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Tenggat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Uraian</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">Kosong: tanggal menurut tingkatnya.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Bukti</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">Ditemukan pada</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Tingkat</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">Bagaimana akan diverifikasi</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">Menyangkut berapa pekerja, jangan pernah siapa.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">Menyangkut biaya yang mungkin harus dikembalikan</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">Tindakan pencegahan</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Acuan</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">Akar masalah</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Skala</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">Agar tidak terjadi lagi.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">Temuan ini belum bertanggal.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Judul</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">Ketik tanggal ditemukannya.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Yang harus dilakukan</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">Dasar temuan ini. Tetap di organisasi Anda.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yang ditemukan</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">Siapa yang bertanggung jawab</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">Mengapa tanggal lain dari menurut tingkatnya</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">“{grade}” tidak memberi tanggal.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">“{grade}” jatuh tempo {day}. Tanggal lain memerlukan alasan.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">&amp;Simpan temuan</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Semua tersimpan</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">Dibawa dari {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">Final: isinya tetap</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Temuan {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Temuan {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">Tidak semua dari temuan ini dapat disimpan: {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Belum disimpan</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">Buka temuan itu: yang Anda tulis ada di kolom-kolomnya. Teks tidak pernah boleh memuat kode pekerja.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">Tekan lagi untuk mengeluarkan</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">Keluarkan temuan</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">jatuh tempo {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">dikembalikan {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 pekerja</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">Peringatan dikeluarkan</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">Rekening koran dilihat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Dibatalkan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Ditutup</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">Kode etik</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Dikonfirmasi</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">Selesai terlambat</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">Bukti diterima</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Jumat</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">Konvensi ILO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Sedang dikerjakan</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">Tepat waktu</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">Sudah diperiksa lagi…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">Dirahasiakan dari lokasi</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">Diperiksa lagi</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">Rapat diadakan</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">Rapat pihak terkait</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Terlewat</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Senin</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">Hukum nasional</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">Tidak perlu tindakan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Terbuka</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">Lewat tenggat sejak {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">Daftar upah dilihat</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">Slip upah dilihat</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Dikeluarkan</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">Kuitansi dilihat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Ditolak</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">Dibuka kepada lokasi</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">Laporan tentang peringatan</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">Laporan sudah ada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Diselesaikan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">Berjalan</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Sabtu</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Standar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Dihentikan</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Minggu</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">Rapat sudah diadakan…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">Pembayaran terlihat</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">Laporan sudah ada…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">Lokasi tidak diberi tahu</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">Pekerja mengonfirmasinya</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Kamis</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Rabu</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">cara verifikasinya</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">tindakan perbaikan</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">tenggat</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">uraian</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">bukti</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">tingkat</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">indikator</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">penanggung jawab</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">tindakan pencegahan</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">acuan</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">akar masalah</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">judul</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} pekerja</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: terlihat di lokasi</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">T&amp;ambah temuan</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">Tanpa t&amp;oleransi</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">Tambah temuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">Temuan {number} sudah dibuat. Lengkapi di halamannya.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Temuan</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">Temuan ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Tingkat</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">Diberi tingkat menurut</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">Buat temuan</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">Belum ada. Ambil yang diusulkan penilaian, atau tambahkan sendiri.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">Tidak ada. Audit sudah final.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">Tidak ada hal teramati yang menunggu temuan.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">Satu peringatan berlaku. Lokasi tidak diberi tahu.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">Satu peringatan tanpa toleransi diusulkan.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Buka tanpa toleransi</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">Diusulkan oleh penilaian ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">Skala tingkat</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Ambil</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">Ambil: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">Protokol ini tidak memiliki temuan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Judul</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">Yang ditemukan, dalam satu baris. Jangan pernah siapa yang mengatakannya.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count} peringatan berlaku. Lokasi tidak diberi tahu.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">{count} peringatan tanpa toleransi diusulkan.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">Semua temuan</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">Tindakan perbaikan</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">Jatuh tempo berikutnya</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">Jatuh tempo {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Temuan</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Belum ada.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Lewat tenggat</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">Lewat tenggat sejak {day}: {finding}</translation>
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
        <translation type="unfinished">Disembunyikan: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">Ditampilkan: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">&amp;Mulai audit tindak lanjut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">Audit tindak lanjut</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">Memakai protokol: {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Nama &amp;audit</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, tindak lanjut</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">Audit ini dimulai dengan temuan yang masih terbuka.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">Audit ini dimulai dengan temuan-temuan yang masih terbuka.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">Audit ini dimulai dengan {count} temuan yang masih terbuka.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">Tidak ada yang masih terbuka: audit ini dimulai tanpa temuan.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">Tindakan yang dibawa ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Draf</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">Ditindaklanjuti oleh</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">Menindaklanjuti</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">Tidak ada yang masih terbuka.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">Disahkan {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">{done} dari {count} ditutup.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">Jawaban: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">Pilihan: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">Ditemukan: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">Tidak ada yang ditemukan di formulir ini.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">Catatan pribadi: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pertanyaan</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">Pertanyaan, pilihan, jawaban, dan catatan pribadi dalam catatan ini (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">Cari di formulir ini</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Mencari…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Bagian</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">{count} yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Yang ditemukan</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Selesai</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Lanjut</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">Jawaban kurang berikutnya ({count})</translation>
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
        <translation type="unfinished">Halaman {number} dari {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Tekan lagi untuk menghapus</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">Jawaban kurang sebelumnya</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Hapus entri ini</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">Sebuah gambar, suara, atau film dari pertanyaan ini tidak disertakan bersama formulir.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dengarkan</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Dengarkan: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">Tidak ada bagian gambar ini yang merupakan pilihan.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">Gambar formulir ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">Tonton film</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Tonton: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, {count} perlu dijawab sebelum final</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} perlu diperbaiki</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">Bagian-bagian formulir</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} dari {questions} dijawab</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">{count} kurang</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} perlu diperbaiki</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} perlu diperbaiki, {missing} kurang</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Mengikuti sistem</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">Pulihkan brankas dari hasil ekspor</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">Bahasa program</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Berlatih dengan orang rekaan</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">Kembali ke bagian lokasi</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">Harap kembalikan laptop kepada auditor</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">Yang ditulis dan ditandatangani di sini disimpan.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Lipat</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">Lipat {group}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Buka</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">Buka {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} dari {questions} dijawab</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} perlu diperbaiki</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Bantuan</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Halaman bantuan</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">Halaman bantuan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tombol</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">Tidak ada halaman bantuan yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Cari bantuan</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Fungsinya</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">Tempat Anda tadi</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">Kotak baru di tengah (B); tombol panah menggesernya</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">Tambah kotak</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">Tersisa petak-petak kasar</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">Selesai: tutupi bagian ini</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">Gambar kotak</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Bagian yang ditutupi: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">Cara menutupinya</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">Sudah saya periksa; lanjut ke berikutnya (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">Periksa lagi</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">Mencari wajah… Hentikan</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">Tidak ada wajah ditemukan. Tetap periksa sendiri.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">Tidak ada yang tersisa</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Tidak ada yang perlu ditutupi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">Ulangi (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">Tolak yang ini</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">Hapus kotak</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">Simpan salinannya…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Simpan tanpa enkripsi…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">Tampilkan yang keluar</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">Sarankan wajah</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">Saran: {count}. Lihat satu per satu.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">Ambil semua</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">Jangan ambil satu pun</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Ambil yang ini</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">Salinan seperti yang ditampilkan laporan; aslinya tetap seperti adanya</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">Aslinya tidak pernah diubah. Laporan menampilkan salinannya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">Yang keluar, tanpa tempat, waktu, dan kamera. Tidak ada yang melindungi berkas itu.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">Yang tidak boleh terlihat</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">Pilih satu bagian gambar.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">Dipilih: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} Pilihan-pilihannya ada di bawah.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Mengapa</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">Mengapa {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">Di lokasi</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">Menurut {code} saja</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Cara menghitungnya</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">Ini tidak mengubah hasil pekerja mana pun; hasil menurut aturan tetap ada di sampingnya, juga dalam laporan.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">Tetapkan keadaan lain untuk lokasi</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">Hasil pekerja ini</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">Lokasi: semua sumber</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">Jawaban siapa</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">Mengapa, dengan kata-kata Anda sendiri. Jangan tulis apa pun yang menunjuk pada seorang pekerja: alasan ini tidak disegel. Alasan ini tidak pernah dicetak dalam laporan.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln belum pasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>pada %Ln lagi ada yang belum pasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln dari {all} yang diwawancarai menunjukkan paling sedikit satu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln dari {all} yang diwawancarai menunjukkannya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln tidak ditanya</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">Tanda sedang hukuman atau ancamannya.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">Tanda sedang ketidaksukarelaan.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">Tanda kuat hukuman atau ancamannya.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">Tanda kuat ketidaksukarelaan.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">Di lokasi: antara {low} dan {high} dari pekerja</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">Di lokasi: antara {low} dan {high} dari {all} pekerja</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">Di lokasi: {count} dari {all} pekerja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumen</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">Dihitung untuk: {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Berhenti kerja</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Belum pasti</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Manajemen</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">Tidak ada catatan yang memuat pertanyaan untuk indikator ini.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">Belum ada yang diwawancarai.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Tidak ditemukan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Tidak ditanyakan</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">Tidak teramati</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Pengamatan</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">Teramati</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">Satu jawaban yang menunjukkannya sudah cukup. Jika tidak ada, jawaban yang tidak menentukan apa pun membuatnya belum pasti. Jika itu pun tidak ada, jawaban yang diberikan membuatnya tidak teramati.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Positif</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potensial</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Perekrutan</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">Sebagian catatan tersegel: yang disimpan di sini adalah apa yang ditunjukkannya, dan hanya organisasi yang dapat membaca jawaban yang mengatakannya.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">Sumber saling bertentangan: {those}: ya; {others}: tidak</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">Wawancara tidak memiliki pertanyaan untuk ini.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Pekerjaan</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Pekerja</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">belum pasti</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">tidak</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">tidak ditanyakan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ya</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">{count} lagi, tidak ditanyakan</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">{count} lagi, tidak teramati</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} lagi: {unseen} tidak teramati, {others} tidak ditanyakan</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, tidak ditanyakan</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, tidak teramati</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} tidak teramati, {others} tidak ditanyakan</translation>
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
        <translation type="unfinished">Tambah indikator</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">Indikator yang ditambahkan</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Tidak ada.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">Terlihat di lokasi</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">Keluarkan: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">Keluarkan indikator</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Pekerja</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: pekerja</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln diwawancarai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln bekerja di lokasi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">&amp;Pekerja</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">Belum ada wawancara yang dimulai.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">Tidak ditanya, atau tidak mau berbicara</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">Satu sumber yang menunjukkan suatu indikator sudah cukup agar indikator itu dianggap teramati; tidak ada sumber yang mengalahkan yang lain. Angka untuk lokasi memasukkan yang belum pasti ke dalam angka atas, berlaku dengan keyakinan 95&#xa0;%, dan hanya bila yang diwawancarai diundi secara acak.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">Membaca jawaban semua catatan…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">Tersegel: tidak dapat menyebut alasannya</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">Sumber saling bertentangan: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">Protokol audit ini mencatat jawaban dan tidak menilai apa pun.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">Harus segera diperiksa: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">Pekerja ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">jumlah pekerja belum diketahui</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} tanpa wawancara</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">Semua indikator</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">Semua indikator, {count} lagi di antaranya teramati</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">Belum ada yang diwawancarai, dan tidak ada yang teramati.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} teramati, {undecided} belum pasti; {interviewed} diwawancarai, {declined} tanpa wawancara.</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entri</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln sudah ada di sini dan dilewati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">Mengenkripsi {number} dari {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">Mengenkripsi…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Jangan masukkan</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">Mencari foto…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">Tidak dimasukkan: {names}, dan {count} lagi.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">Tidak dimasukkan: {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">Foto dan berkas yang sedang dienkripsi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Hentikan</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">Coba lagi yang ini</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>Anda menghentikannya: %Ln dibiarkan di tempatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">gambar tanpa nama</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} dari {count} sudah ada di brankas.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">Ada yang perlu perhatian Anda. Ini ditampilkan begitu Anda meninggalkan mode ini.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">Audit sudah final: ini tidak dapat diubah lagi.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Brankas dibuka hanya untuk dibaca.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">Kotak baru untuk menutupi sesuatu, atau gambar satu</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">Catatan pribadi untuk pertanyaan</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">Kembali dari jam, atau ke tempat berhenti</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">Kembali ke tempat Anda berhenti</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">Kembali ke tempat tadi, lalu maju lagi</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">Pilih jawaban pertama sampai kesembilan</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">Bandingkan dengan foto lain</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">Turun dan naik di halaman, lalu ke berikutnya</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">Lanjutkan setelah pihak lokasi mengembalikan laptop</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Bantuan untuk tempat Anda, dan tombol ini</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">Sembunyikan semuanya seketika di balik jam</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">Masuk dan keluar dari mode wawancara</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">Lebih besar, lebih kecil, seluruhnya, tiap piksel</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">Lebih besar, lebih kecil, selebar halaman</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">Tinggalkan formulir kecil tanpa perubahan</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">Kunci brankas</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">Cari wajah</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">Pindahkan pilihan yang diurutkan</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">Pindahkan entri ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Audit baru</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">Kotak berikutnya, cara lain menutupi, hapus kotak</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Halaman formulir berikutnya</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">Hanya foto yang belum diperiksa siapa pun</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Kotak keluar</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">Tempel gambar atau berkas ke pertanyaannya</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">Jeda wawancara</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">Foto sebelumnya, foto berikutnya</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Tekan tombol, centang kotak</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">Cetak laporan</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Cari di semua audit</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">Cari di formulir</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">Cari di laporan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">Tampilkan di papan hanya yang boleh dilihat orang lain</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">Tampilkan foto besar</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Hentikan wawancara dan rujuk</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">Seluruh formulir pada satu lembar, atau per halaman</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">Foto ini sudah diperiksa</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">Ke kontrol sebelumnya</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">Ke kontrol berikutnya</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">Ke hal berikutnya yang perlu diperbaiki atau dijawab, dan kembali</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">Putar foto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Brankas</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">&amp;Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Selesai</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">Kode pemulihan yang lebih baru, belum dikonfirmasi</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Sebuah frasa sandi</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">Kunci titipan</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Ubah</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Ubah frasa sandi</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">Kode ini ditampilkan sekarang dan tidak pernah lagi. Sampai Anda menyatakan sudah ada di kertas, kode sebelumnya juga masih membuka brankas.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">Ini tidak membuka brankas lagi.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">Izinkan membuka brankas</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">Izinkan {escrow} membukanya</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">Izinkan {escrow} membukanya…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">Buat kode baru</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">Kode &amp;pemulihan baru…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">Kode pemulihan baru</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">Cabut satu cara membuka</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">Cabut: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Cabut…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Cabut</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">Kode yang Anda punya di kertas tidak membuka apa pun lagi setelah kode yang baru ada di kertas.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">Pemegang kunci titipan sekarang dapat membuka brankas ini.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">Sejak itu kode yang baru membuka brankas, yang sekarang tidak lagi.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">Kode pemulihan baru membuka brankas, yang sebelumnya tidak lagi.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">Frasa sandi sudah diubah.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">Kode pemulihan, di kertas</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">Dua kode pemulihan membuka brankas ini: yang terakhir dibuat belum dikonfirmasi. Buat kode baru: begitu itu ada di kertas, yang sebelumnya tidak membuka apa pun.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">Yang membuka brankas ini</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">Siapa yang memegang kunci organisasi Anda itu dapat membuka brankas ini dan membaca semua isinya: untuk saat frasa sandi dan kode pemulihan hilang.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">Kode pemulihan baru Anda</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: sejak itu tidak membuka apa pun.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, atau Esc dua kali, menyembunyikan semuanya seketika di balik jam. Anda kembali dengan Ctrl+Shift+B, atau dengan menekan waktu selama tiga detik. Setelah dua menit brankas terkunci di baliknya.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">Biarkan orang itu menunjuknya. Bahasa itu ada di samping bahasa Anda; keduanya dapat diubah.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Belum ada penutur asli yang meninjau terjemahan ini.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">Bahasa apa yang dibaca orang itu?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">Bahasa Anda sendiri</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, terjemahan draf</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Belum ada penutur asli yang meninjau terjemahan ini.</translation>
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
        <translation type="unfinished">Simpan salinan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">Semua lisensi</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} adalah perangkat lunak bebas di bawah Lisensi Apache 2.0. Program ini bertumpu pada karya orang lain, yang memiliki lisensinya sendiri:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">Lisensinya datang tanpa teks: {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Lisensi</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Lisensi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Bagian</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">Isian ini penuh: {most} karakter yang muat. Sisanya tidak dimasukkan.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">Satu paket masih dikirim</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">Kemajuan paket yang sedang dikirim</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">Paket disegel untuk organisasi Anda, dan untuk itu tidak perlu kunci. Buka brankas untuk mengambil tanda terimanya.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">Hentikan pengiriman</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln jawaban belum tersimpan. Semuanya masih ada di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">&amp;Simpan lagi dan kunci</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">Menghancurkan brankas…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">Kunci-kuncinya sedang ditimpa.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">Kuncinya sudah ditimpa: tidak ada lagi yang dapat membacanya. Berkasnya dihapus.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">Kunci dan kehilangan semuanya</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Mengunci…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">Belum terkunci</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">Yang Anda masukkan sedang disimpan.</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">Ada yang belum disimpan.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">Brankas dikunci sebelum laptop tidur.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">&amp;Bahasa program</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">&amp;Ukuran huruf</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Mengikuti sistem</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Kontras tinggi</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">Tampilan program</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Terang</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Terjemahan ini masih draf: belum ditinjau penutur asli. Yang belum diterjemahkan ditampilkan dalam bahasa Inggris.</translation>
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
        <translation type="unfinished">&amp;Kembali</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">&amp;Akhiri</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Lanjut</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">Sampai di mana percakapan</translation>
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
        <translation type="unfinished">Hentikan dan rujuk</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Ke hal yang harus dilakukan sekarang. Semua yang sudah dimasukkan tetap ada. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">Tidak ada jawaban dan foto audit ini yang dapat diubah lagi (catatan: {records}, foto: {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">Daftar tempat sampel diundi dihapus.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">Setelah itu audit dapat disegel dan dikirim. Sekarang tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">Arti memfinalkan</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">Isi temuan tetap. Status, pengembalian biaya, dan peringatannya berlanjut.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">Yang dikatakan pekerja disegel (catatan: {count}): hanya {organisation} yang dapat membacanya ({readers}). Di sini tidak ada frasa sandi yang membukanya; hasilnya tetap ada.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">Yang dikatakan pekerja harus disegel (catatan: {count}), dan laptop ini belum terdaftar pada organisasi mana pun. Daftarkan dulu.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">&amp;Sahkan dan finalkan</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">Selama salah satu dari ini masih ada di sini, audit tidak dapat difinalkan.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">Lengkapi ini dulu</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">Menelusuri seluruh audit…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">Tidak ada yang kurang dan tidak ada yang terbuka. Sahkan audit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Masih terbuka</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Tinjauan</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">Ini tidak menghalangi pengesahan. Apakah ini cukup, Andalah yang menilai.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">tidak ada yang menghalangi pengesahan</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} terbuka</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} harus dilengkapi dulu</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} Protokol meminta alasan tertulis untuk: {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: tanggal</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: waktu</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: zona waktu</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">&amp;Pindah ke versi yang lebih baru</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">Versi yang lebih baru dari formulir ini</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">Jawaban yang berubah</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">Jawaban yang hilang bersama pertanyaannya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">Foto dari pertanyaan yang sudah tidak ada boleh dibuang ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">Ini dapat diurungkan dalam catatan sampai audit difinalkan.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">Pertanyaan baru</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">Catatan pribadi Anda yang tidak terlihat lagi, karena pertanyaannya sudah tidak ada</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept} jawaban tetap, {changed} berubah, {dropped} hilang.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">&amp;Kirim semua</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">&amp;Flash disk…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">Salin ke flash disk, tanda terima kembali</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">Tidak ada yang dikirim. Audit yang sudah final masuk ke sini saat Anda menyegelnya.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Kotak keluar</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">Penga&amp;turan</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">&amp;Buka wawancara</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">Suatu dimensi positif bila ada satu tanda ketidaksukarelaan dan satu tanda hukuman, paling sedikit satu di antaranya kuat. Satu dimensi positif sudah cukup.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Menurut aturan</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">Menurut yang teramati saja: {least}. Bila semua yang belum pasti juga teramati: {most}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indikator</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indikator yang teramati</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">Ini berlaku dalam daftar, untuk lokasi, dan dalam laporan; hasil menurut aturan tetap ada di sampingnya.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Belum pasti</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">Tetapkan hasil lain untuk pekerja ini</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Wawancara ini tersegel: yang disimpan di sini adalah apa yang ditunjukkannya, bukan mengapa. Hanya organisasi yang dapat membaca jawabannya.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">Yang tidak diwawancarai tidak memiliki hasil yang dapat ditetapkan.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">Mengapa, dengan kata-kata Anda sendiri. Alasan ini dirahasiakan seperti jawabannya, disegel bersamanya, dan tidak pernah dicetak dalam laporan.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">ketidaksukarelaan: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">hukuman: {ids}</translation>
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
            <numerusform>%Ln yang tidak berlaku lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">&amp;Alasan (wajib)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">&amp;Tetapkan ini</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">Ta&amp;rik: biarkan hasil aturan yang berlaku</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Menurut aturan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Alasan</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Digantikan</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">Penilaian auditor sendiri</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">Alasannya tersegel.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">Ini yang berlaku: tidak ada yang lain ditetapkan.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Ditarik</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">auditor</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, ditetapkan {time} oleh {name}. {ended} {later}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">Kembali ke {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">Ini dicetak dalam laporan. Tanpa kata-kata atau kode pekerja.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">Satu hal masih terbuka.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">Tampilkan yang masih terbuka</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">Protokol menanyakan mengapa audit diselesaikan dengan sesuatu yang masih terbuka: sebutkan alasannya.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Yang masih terbuka</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">Mengapa diselesaikan seperti ini: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">Organisasi Anda membacanya. Ini dicetak dalam laporan hanya jika laporan menampilkan setiap temuan. Tanpa kata-kata atau kode pekerja.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">Organisasi Anda membacanya; ini tidak dicetak dalam laporan.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} hal masih terbuka.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Paskan lebar</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Lebih besar</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Hasil berikutnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Halaman berikutnya</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Halaman</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">Cari di laporan</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Lebih kecil</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Seluruh halaman</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">dari {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} ditemukan</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place} dari {count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Semua foto</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">Di samping yang berikutnya (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Bandingkan</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Lebih besar (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">Tampilkan utuh (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Lebih kecil (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">Foto berikutnya (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">Foto sebelumnya (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">Putar ke kiri (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">Putar ke kanan (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Utuh</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">Salinan di luar brankas tidak terenkripsi: siapa yang mendapat berkasnya dapat melihatnya.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">Gambar di atas foto</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">Gambar di atas foto; fotonya tetap seperti saat diambil.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Keterangan</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">Keterangan foto {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">Gambar di atasnya</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">Berkas (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">Sebagian ditutupi</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">Sebagian ditutupi: salinan yang disimpan tanpa bagian itu.</translation>
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
        <translation type="unfinished">Tekan lagi untuk menghapus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Hapus</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Simpan salinan</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Simpan salinan…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Simpan tanpa enkripsi…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">Diambil di {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Waktu tidak diketahui</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">Tanpa bagian yang ditutupi, waktu, dan tempat.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Keterangan</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">Temuan untuk ditautkan dengan foto</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Temuan {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Buka pertanyaannya</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Tautkan</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Waktu tidak diketahui</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} kali {height} piksel</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">Beberapa folder di dalamnya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">Ada lebih dari {count} foto: pilih folder yang lebih kecil untuk yang lainnya.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">Tidak ada foto di folder ini (JPEG, PNG, HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">Tambah foto</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">Tambah foto…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Kamera</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Gambar</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">Gambar di sini</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">Dari folder…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Tempel</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Foto (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">Tampilkan lagi ({count} belum ditampilkan)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Tanda tangan</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">Tanda tangan di sini</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">Misalnya kartu kamera</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">Masukkan foto dari kartu atau folder</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">Papan klip tidak berisi gambar maupun berkas: salin dulu.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Bagian yang ditutupi {number} dari {count}: {left}&#xa0;% dari kiri, {top}&#xa0;% dari atas, lebar {width}&#xa0;%, tinggi {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Bagian yang ditutupi: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Belum diperiksa</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Tidak ada yang perlu ditutupi</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">Ada bagian ditutupi</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">Foto {number}: {name}. {place}. {state}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Tersegel</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">Tersegel: hanya organisasi yang dapat melihatnya</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Saran {number} dari {count}: {left}&#xa0;% dari kiri, {top}&#xa0;% dari atas, lebar {width}&#xa0;%, tinggi {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">Berkasnya hilang.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">Berkas foto ini hilang dari brankas</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">Tidak ada pratinjau foto ini</translation>
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
        <translation type="unfinished">Bandingkan dua</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">Periksa yang berikutnya</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">Periksa yang berikutnya (tinggal {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">Tidak ada foto seperti itu. Tampilkan semuanya.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">Belum ada foto yang diambil dalam audit ini.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Foto</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">Foto: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} dari {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown} dari {all} foto</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">Foto ini sedang didekripsi…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">Gambar: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">Tampilkan lebih besar</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">Tampilkan lebih kecil</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">Foto yang diambil di sana</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">Posisi memerlukan lintang dan bujur.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">Ketelitian (m)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">Ketinggian (m)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">Tanya laptop ini</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">Menanyakan kepada laptop ini di mana ia berada…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">Sementara itu ditemukan: {latitude}, {longitude}, dengan ketelitian {accuracy} m.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">Sementara itu ditemukan: {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">Dari foto…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Lintang</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">Lintang paling besar 90 derajat, bujur paling besar 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Bujur</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Foto (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">Tekan lagi untuk menanyakannya</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">Ambil posisi ini</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">Foto itu tidak menyatakan di mana diambil. Ketik posisinya, atau pilih foto lain.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">Sistem mungkin menanyakannya ke internet, sehingga pihak di internet tahu tentang tempat ini.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">Laptop ini tidak tahu di mana ia berada. Ketik posisinya, atau pilih foto yang diambil di sana.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">Yang sudah diketik tetap seperti adanya.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln berkas pekerja yang diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln orang yang diwawancarai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln orang bekerja di lokasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">&amp;Ubah rencana…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">&amp;Berkas pekerja yang diperiksa</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Metode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Metode</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">Tidak direncanakan</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">Belum direncanakan</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">Buka catatan &amp;lokasi</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">Buka catatan lokasi</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">Orang yang di&amp;wawancarai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Rencana</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">Direncanakan {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">&amp;Simpan rencana</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">Pembagian</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">Audit sudah final: sampelnya tidak direncanakan di sini.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">Jumlah pekerja berubah</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">Metode ini juga mengambil sampel mereka secara terpisah, dan catatan lokasi tidak menghitung mereka: {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">Metode ini tidak memberi angka untuk sebanyak itu: sepakati dengan klien.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">Catatan lokasi belum menyatakan berapa orang bekerja di sana. Jawab pertanyaan itu dulu: besarnya sampel berasal dari situ.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>Catatan lokasi sekarang menyebut %Ln pekerja: ubah rencana dan simpan lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Diwawancarai</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">Di tempat yang bertanda tanya, catatan lokasi belum menyatakannya.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">Bekerja di sana</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">tanpa jumlah berkas pekerja</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">belum diketahui</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">jumlahnya masih harus disepakati dengan klien</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} lebih sedikit dari yang diminta metode.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, untuk {headcount} pekerja: {interviews}; {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, terpisah</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>Paling sedikit %Ln wawancara tersegel tidak terhitung dalam strata mana pun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Mulai</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">Tindakan perbaikan yang jatuh tempo dalam seminggu: {count}, yang berikutnya {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">Tindakan perbaikan lewat tenggat: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">Berkas pekerja: {checked} dari {wanted} diperiksa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjutkan</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">Wawancara: {heard} dari {wanted}, cukup</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">Wawancara: {heard} dari {wanted}, {left} lagi</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">Belum dimulai, dan boleh dilewati: {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">Tidak ada lagi yang harus dilakukan. Tinjau audit, lalu sahkan.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">Indikator teramati yang belum disebut temuan mana pun: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>Dari {drawn} yang terundi, paling sedikit %Ln belum diwawancarai. Siapa saja mereka tidak disimpan di mana pun: itu akan mengungkap siapa mengatakan apa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">Buka temuan</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">Buka sampel</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">Rencanakan sampel</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">Sampel belum direncanakan.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Hari ini, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>Sejauh ini terlalu sedikit: {strata}, dan %Ln strata lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">Sejauh ini terlalu sedikit: {strata}.</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {interviewed} dari {wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Tutup (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">Tutup pemutar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">Posisi dalam rekaman</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Putar</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">Film</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">Laptop ini tidak dapat memutarnya. Simpan salinan dan buka dengan program lain.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">Laptop ini tidak dapat memutarnya.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">Akhiri dan hapus latihan</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">Latihan: lokasi dan orangnya rekaan. Tidak ada yang dikirim. Jangan tulis hal yang nyata.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">Tekan lagi: semuanya hilang</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Kembali</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">Audit rekaan sedang disiapkan. Brankas Anda sendiri tidak disentuh.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Latihan</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">Latihan sedang disiapkan</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n hari setelah tanda terima</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">Berkas terkirim tetap ada</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">Dikirim ke</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">Sidik jari digitalnya</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisasi</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">Disegel untuk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">tanpa alamat, dengan flash disk</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">nomor {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">nomor {number}, tanggal {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">sampai ada yang menghapusnya</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Tidak mau berbicara</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">Berkas pekerja diperiksa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Kelompok</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>Dari %Ln wawancara kelompok yang tersegel tidak disimpan berapa orang ikut serta; mereka tidak dihitung di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Satu per satu</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">Orang dalam kelompok</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">Orang diwawancarai</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Sejauh ini</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">Peluang bertemu paling sedikit satu pekerja yang terdampak, bila semua orang dipilih secara acak dan mengatakan apa yang terjadi:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">Wawancara tidak menanyakannya.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">Yang dapat ditemukan sampel</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">cukup</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} dengan seluruh rencana</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} dengan yang sudah diwawancarai sejauh ini</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} diwawancarai yang jawabannya tidak menyebut satu pun dari ini.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} diwawancarai yang wawancara tersegelnya tidak menyatakannya lagi.</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} dari {wanted}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">Frasa sandi &amp;baru</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">Frasa sandi baru &amp;lagi</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Frasa sandi baru terlalu lemah. Tambahkan beberapa kata yang tidak berkaitan.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Kedua frasa sandi baru tidak sama. Ketik lagi yang kedua.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">Frasa sandi Anda &amp;sekarang, atau kode pemulihan</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">&amp;Pasang protokol…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">Protokol menyatakan apa yang ditanyakan audit dan bagaimana dinilai. Laptop ini menerima protokol yang ditandatangani organisasinya. Audit berlanjut dengan versi saat audit itu dimulai.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">Terjemahan draf, belum ditinjau: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">Formulir: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">Pasang protokol</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">Terpasang: {title}, versi {version}, {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">Bahasa: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">Protokol (*.auditor-protocol);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">Protokol</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">dan {count} lagi</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">bawaan program</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">tidak ditandatangani siapa pun</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">ditandatangani oleh {organisation}</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">versi {version}, {by}</translation>
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
        <translation type="unfinished">Jawaban dari catatan lokasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">Tautkan jawaban ini</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">Tidak ada catatan lokasi yang punya jawaban yang belum ditautkan.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">Hanya yang dinyatakan catatan lokasi sendiri, tidak pernah dari pekerja.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">Cari jawaban</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">Cari dalam pertanyaan, jawaban, dan catatan</translation>
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
        <translation type="unfinished">Kosongkan</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">Keterangan lebih lanjut tentang pertanyaan ini</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">Tarik jawaban ini</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">Jawaban ini tidak mungkin benar.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">Pertanyaan ini perlu jawaban.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, perlu jawaban</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">Menanyakan kepada penyimpanan pusat…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">Tetap kirim sekarang</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">Mengirim paket {place} dari {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Mengirim…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">Jangan menunggu</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">Lanjutkan antrean</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">Memeriksa apakah sertifikat laptop ini harus diperbarui…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">Jeda antrean</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">Kemajuan seluruh antrean</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">Pengiriman berakhir.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">Antrean dijeda. Yang sudah sampai tetap di sana.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">Masa simpan paket ini sudah lewat; berkas tersegelnya dihapus: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">Sertifikat laptop ini segera berakhir dan tidak dapat diperbarui: {why} Pengiriman berlanjut; perbarui di halaman Laptop.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">Sertifikat laptop ini diperbarui sebelum pengiriman.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">Anda dapat terus bekerja dan mengunci brankas: paket yang sedang dalam perjalanan berlanjut. Menutup jendela menghentikannya; tidak ada yang hilang, pengiriman berlanjut dari sana saat Anda memintanya lagi.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} Pengiriman berlanjut sendiri selama brankas terbuka.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Bantuan</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Laptop</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Kunci</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">Kunci brankas (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Kotak keluar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Brankas</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">Kedatangan di lokasi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">Tanggal, waktu, dan zona waktu lokasi: hari-harinya dihitung dalam zona itu.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">Hari libur di lokasi</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">Temuan yang tidak boleh dilihat lokasi sebelum dibuka</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">Tidak dinyatakan kapan auditor tiba di lokasi.</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Ketua tim audit</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Alasan</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">Keluarkan peringatan</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">Keluarkan peringatan</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">Kecurigaan sudah cukup. Lokasi tidak diberi tahu sebelum Anda membuka peringatan itu kepadanya.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">Ketik tanggal dan waktu: jam pertama dihitung dari situ.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">Yang menimbulkan kecurigaan. Wajib; tidak dapat diubah kemudian.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">Yang dicurigai</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Pilih…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">Angka dari {low} sampai {high} dengan langkah {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">Angka dari {low} sampai {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Belum dijawab</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">Angka untuk {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">Ketik angka.</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value} dari {most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Pindah ke bawah</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Pindah ke bawah (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Pindah ke atas</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Pindah ke atas (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">Belum diurutkan. Seret, atau tekan Alt dengan tombol panah.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">Ambil urutan ini</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">belum diurutkan: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">{ranked} dari {count} diurutkan</translation>
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
        <translation type="unfinished">Memeriksa yang masih utuh…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">Hanya baca: brankas rusak, tidak ada yang dapat diubah.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">Utuh: {whole} dari {all} audit.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">dan {count} lagi</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {damaged} dari {records} catatan dan {lost} dari {photos} foto rusak.</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">Membaca catatan: {done} dari {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">Membaca catatan…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">&amp;Simpan tanda terima…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Tiba</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Paket</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">Sertifikatnya</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">Tidak ada pencetak yang disiapkan di komputer ini. Siapkan di pengaturan sistem, atau simpan tanda terima.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">Tidak terbukti</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Kotak keluar</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">Baru saja terbukti</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">Membuktikan…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Tanda terima</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Tanda terima (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">Sertifikat akar organisasi</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Simpan tanda terima</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Ditandatangani oleh</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Ukuran</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">Halaman sudah di layanan cetak.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} telah menandatangani bahwa semua bita paket {number} aman padanya. Tanda tangan, sertifikat, dan daftar sertifikat yang dicabut oleh organisasi sudah diperiksa.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">Versi yang lebih baru dari formulir ini sudah ada</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">Semua: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Belum ada.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Tampilkan {count} lagi</translation>
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
        <translation type="unfinished">Suatu langkah sedang diurungkan.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">Jawab lagi setelah itu.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">Pindahkan entri setelah foto-foto itu masuk.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">Foto sedang dimasukkan.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">Mode wawancara</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Bahasa formulir</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Belum ada penutur asli yang meninjau terjemahan ini.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">Satu pertanyaan sekali tampil, untuk dibaca berdua ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Simpan lagi</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">Tersegel: hanya organisasi yang dapat membacanya</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">{answered} dari {questions} dijawab</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">{answered} dari {questions} dijawab  ·  {count} masih perlu dijawab</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">{answered} dari {questions} dijawab  ·  {count} perlu diperbaiki</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">Akhiri dan simpan rekaman</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Tingkat suara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">Mikrofon</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">Tidak ada mikrofon yang tersambung. Sambungkan satu, atau rekam di tempat lain dan tambahkan berkasnya.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">Tidak ada suara: apakah mikrofon dibisukan?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">Merekam. Rekaman berakhir, dan disimpan, bila halaman ini ditinggalkan atau brankas terkunci.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">Mikrofon terputus. Yang sudah direkam sampai saat itu disimpan.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">Waktu terekam</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">Tambah {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Belum dimulai</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Jangan simpan</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Saya sudah punya di kertas</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">Simpan kertas jauh dari laptop ini: siapa yang punya keduanya dapat membaca semuanya.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Kode pemulihan</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">Simpan lembar untuk di&amp;cetak…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Simpan tanpa enkripsi…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Simpan lembar pemulihan</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">Tersimpan tanpa enkripsi: {file}. Cetak, lalu hapus.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">Lembar ini PDF biasa: siapa mendapat berkasnya mendapat kodenya. Simpan di flash disk, cetak di pencetak yang Anda percayai, lalu hapus. Jangan tinggalkan di laptop ini.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">Kode ini membuka brankas bila Anda lupa frasa sandi. Ditampilkan sekarang dan tidak pernah lagi.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">Catat kode pemulihan Anda</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">Tambah acuan</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Tidak ada.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">Acuan {number}: jenis</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">Acuan {number}: teks</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">Keluarkan acuan {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">Keluarkan acuan</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Tempat tinggal yang aman</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Dokter</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">Kedutaan</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">Bantuan untuk anak</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">Saluran bantuan</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">Pengawasan ketenagakerjaan</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">Nasihat hukum</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Bantuan lain</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">Program audit tidak menyebut kontak untuk lokasi ini. Mintalah kepada koordinatornya sebelum wawancara pertama.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">Negara lokasi belum diketahui: di sini tercantum kontak semua negara.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Bantuan mendesak</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Siapa yang dapat membantu</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">Hanya untuk Anda: tidak dalam laporan, tidak dikirim; dihapus ketika audit difinalkan.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">Hanya untuk Anda: tetap di brankas ini, tidak dalam laporan dan tidak dikirim.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">Foto untuk pertanyaan ini</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">Catatan pribadi</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">Catatan pribadi untuk: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">Foto adalah bukti, dikirim bersama jawaban. Minta izin sebelum mengambilnya.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">Catatan pribadi atau foto ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">Catatan pribadi atau foto untuk: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">&amp;Perbarui sekarang</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">Pembaruan sudah diminta; jawabannya belum datang.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">Minta pengaturan &amp;terbaru</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Sertifikat</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Berakhir</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">Berkas organisasi (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">Sudah berakhir {end}. Audit dapat diisi dan disegel; untuk mengirim, minta organisasi Anda mengundang laptop ini lagi.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">Berakhir {end}. Mulai {start} diperbarui sendiri sebelum pengiriman.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">Berakhir {end}. Perbarui sebelum Anda melanjutkan perjalanan.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">Muat berkas organisasi Anda</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">Muat pengaturan dari berkas…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">Muat jawabannya…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">Protokol, penerima, dan alamat berasal dari organisasi Anda, ditandatangani. Pengaturan yang lebih baru menggantikan ini; yang lebih lama ditolak.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">Perbarui</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">Permintaan pembaruan (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">Simpan permintaan pembaruan</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">Simpan permintaan pembaruan…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">Tersimpan: {file}. Serahkan kepada organisasi Anda.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">Pengaturan program audit</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Penyimpanan pusat sedang ditanya</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">Program audit juga memakai ini, yang belum terpasang: {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">Laptop ini melanjutkan dengan yang diterima.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">Laptop ini sudah punya yang terbaru.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Berlaku</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Jumlah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Mata uang</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">Bagaimana diverifikasi</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Wawancara</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">Tidak dinyatakan kapan dibayar.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">Simpan pengembalian biaya</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">Satu pembayaran kepada satu pekerja</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">Dibayar pada</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">Kode pekerja tetap di brankas dan di paket.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">Ketik tanggalnya.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">Siapa yang memverifikasi</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">Tambah pengembalian biaya…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">Biaya yang dikembalikan</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">Sembunyikan tiap pengembalian</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">Ini tetap ada dalam riwayat dan tidak dihitung lagi.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">Belum ada yang diverifikasi sebagai sudah dikembalikan.</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">Tampilkan tiap pengembalian</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">Diverifikasi</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">Diverifikasi sejauh ini: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">Apa yang salah?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Siapa yang menyatakannya</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Tarik</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">Tarik {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">Tarik: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Ditarik</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">Tarik…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Tambah: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">Dan {count} lagi, yang dapat dibuka dari kerangka.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Entri</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Buka</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">Buka {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">entri</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">Dalam bahasa apa laporan ditulis; disimpan bersama audit.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Bahasa laporan</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">Laporan ditandatangani dalam bahasa ini.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">Kata-kata laporan dalam bahasa ini adalah draf: belum ditinjau oleh penutur asli. Laporan juga mengatakannya.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;Cetak…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">Salinan yang disimpan tidak terenkripsi: siapa yang mendapat berkasnya dapat membacanya. Yang dikirim ke organisasi Anda sudah memuat laporan.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">Pilih pencetak…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">Jangan cetak</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">Dalam nuansa &amp;abu-abu</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">Simpan di brankas</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">Membuat laporan…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">Tidak ada berkas yang ditulis di laptop ini, tetapi layanan cetak sistem menyimpan halaman tanpa enkripsi sampai dicetak, dan beberapa pencetak dan server cetak menyimpannya lebih lama. Gunakan pencetak yang dikendalikan Anda atau organisasi Anda, jangan pernah milik lokasi.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">Tidak ada pencetak yang disiapkan di komputer ini. Siapkan di pengaturan sistem, atau simpan salinan dan cetak di tempat lain.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">Cetak laporan (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Mencetak…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Laporan</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">Simpan &amp;salinan…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">Simpan salinan tanpa enkripsi…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Simpan laporan</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Tersimpan: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">Halaman-halaman sudah di layanan cetak.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">Laporan ini tidak memuat tanda tangan elektronik: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">Tanda tangan bukan persetujuan atas laporan. Boleh tidak diberikan.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">Kembali ke auditor</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">Tidak menandatangani</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">Serahkan laptop</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">Ini dicetak dalam laporan.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">Nama perwakilan</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">Setelah pihak lokasi mengembalikan laptop, Anda melanjutkan dengan {keys}, atau dengan menekan tanda centang selama tiga detik.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">Tanggapan lokasi</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">Perwakilan lokasi</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">Jabatan di lokasi</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">Hanya menampilkan bagian ini, tidak ada yang lain dari audit</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">Tanda tangan perwakilan</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">Menandatangani di sini</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">Menandatangani pada laporan cetak; tempatnya disediakan di sana</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">Yang ingin dicatatkan oleh lokasi. Ini dicetak dalam laporan.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">Mengapa tidak, dalam kata-kata lokasi</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">Tuliskan mengapa perwakilan tidak menandatangani.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">Tuliskan nama dan jabatan perwakilan lokasi.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">&amp;Cadangan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">Untuk brankas yang isinya ada yang rusak. Catatan menjadi seperti saat itu; catatan yang sekarang disimpan terpisah, tidak dihapus.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Kembali ke cadangan</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">Kunci dan pulihkan</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">Pasang cadangan</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">Pasang cadangan ini…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">Brankas dikunci dulu; yang Anda ketik disimpan sebelumnya.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">Yang dimasukkan setelah {backup} kemudian tidak ada lagi di brankas. Paket yang disegel sesudahnya mungkin mengulang nomor; penyimpanan pusat memberitahukannya.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, sebelum program diperbarui</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n berkas foto hilang atau rusak. Mungkin dikeluarkan setelah cadangan dibuat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">Cadangan diperiksa sebelum ada yang dipindahkan.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">Memulihkan cadangan…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">Cadangan sedang dipulihkan</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">Cadangan sudah terpasang</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">Cadangan tidak dipulihkan</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">Yang dimasukkan setelahnya tidak ada lagi di brankas. Simpanan yang tadinya ada disimpan di sampingnya, di folder “quarantine”.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">Peringatan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Temuan</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">Setengah ditulis</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">Belum dihitung berapa yang harus diwawancarai.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">Belum ada tenggat.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">Tingkatnya bukan dari protokol ini.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Kurang</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">Belum ada tindakan perbaikan yang ditulis.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">Sampel belum direncanakan</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">Satu foto belum diperiksa siapa pun: laporan menyebutnya dan tidak menampilkannya.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">{count} foto belum diperiksa siapa pun: laporan menyebutnya dan tidak menampilkannya.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">Belum disebut siapa yang bertanggung jawab atas tindakan itu.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">Satu foto belum menyatakan apa yang ditunjukkannya.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Masih terbuka</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Foto</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">Catatan tanpa jawaban</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampel</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">Ada bagian peringatan yang lewat tenggat.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">Ada isi di suatu kolom yang belum menjadi jawaban. Isi itu hilang ketika audit final.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">Peringatan ini belum diselesaikan dan belum dibatalkan. Peringatan berlanjut setelah pengesahan.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">Catatan ini sudah dimulai dan belum berisi jawaban.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">Aturan mengusulkan peringatan. Peringatan dapat dikeluarkan sampai audit final.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">Sampel secara keseluruhan</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Perlu diperbaiki</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">Yang ditunjukkan foto</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Tanpa toleransi</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} foto belum menyatakan apa yang ditunjukkannya.</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">{found} dari {wanted} diwawancarai.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Sampel</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 orang</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">Hari auditor</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">Tidak dapat datang tanpa diawasi</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Tidak mau berbicara</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">Tidak bekerja di sana lagi</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">Berkas pekerja yang diperiksa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Kelompok</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">Jam wawancara</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">Bila {share} pekerja terdampak ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">Tidak ada bahasa yang sama, dan tidak ada juru bahasa</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">Tidak ada hari ini</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Satu per satu</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">Orang yang diwawancarai</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Hal lain</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">Seluruh daftar</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">Sudah diajak bicara</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">kurang dari 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">lebih dari 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">tidak ada</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">metode tidak menyatakannya</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} orang</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} dengan sampai {size} orang, seluruhnya {people} orang</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} atau lebih</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} sampai {most}</translation>
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
        <translation type="unfinished">Dikurangi {minus} untuk temuan: {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">Ketik berapa persyaratan yang tidak memiliki temuan, menurut peringkatnya; lalu nilainya dihitung.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">berlaku</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">berlaku, dikurangi {minus} untuk tiap satu</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">sesuai</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">tidak dihitung</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: di atas {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: selebihnya</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} dari {applicable} yang berlaku sesuai: {share} dari {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Temuan</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Tingkat</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Cara menghitungnya</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">Persyaratan lain</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">Nilai menurut {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: berapa persyaratan lain</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value} dari {whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Kembali ke pertanyaan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Tekan lagi untuk meninggalkan</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">Gunakan waktu yang diperlukan. Semuanya disimpan.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">Ucapkan terima kasih dengan ramah kepada orang itu. Tidak ada lagi yang ditanyakan, dan tidak perlu alasan.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">Ucapkan terima kasih kepada orang itu. Yang masih harus diisi hanya untuk Anda.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Itu pertanyaan terakhir</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">Percakapan berakhir di sini</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">Ke formulir</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Indikator yang teramati</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Belum pasti</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">Disegel {time} untuk: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">Tersegel: hanya {who} yang dapat membacanya</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">Jawaban dan foto dari catatan ini meninggalkan brankas laptop ini ketika audit difinalkan. Di sini tidak ada frasa sandi yang membukanya. Semuanya dikirim bersama audit.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">Jawaban di balik ini tersegel bersama catatan.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">Kode catatan, dan tidak ada hasil.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">Yang disimpan di sini</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">organisasi</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Pilih…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">Tidak ada pilihan bernama demikian. Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Tidak ada yang bernama demikian.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">Tampilkan semua pilihan</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Ketik untuk mencari satu dari {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Menurut aturan</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">Alasan: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">Ditetapkan oleh auditor</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">Alasannya tersegel bersama wawancara.</translation>
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
        <translation type="unfinished">Paling tinggi, dalam kB per detik</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">Paket dengan peringatan tanpa toleransi langsung dikirim, jam berapa pun</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">Menurut sistem, koneksi ini tidak dibayar per volume.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">Menurut sistem, koneksi ini dibayar per volume.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Tutup</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">Kirim juga lewat koneksi yang dibayar per volume</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">Kosong untuk secepat jalurnya. Batas ini selalu berlaku.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Jam</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">Cara paket dikirim</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Simpan pengaturan ini</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">Misalnya 18:00-06:00, 12:00-13:00 menurut jam laptop ini; kosong: kapan saja.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">Sistem tidak menyatakan berapa biaya koneksi ini.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">Tunggu juga bila sistem tidak tahu berapa biaya suatu koneksi</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">Pendaftaran, program, dan protokol</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">Frasa sandi, cadangan, dan penyimpanan</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">Diatur di tempat lain</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Pengaturan</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">Kapan, seberapa cepat, dan lewat koneksi mana audit dikirim</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">Kembali ke tempat asal lompatan Anda</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">Maju lagi</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">Seluruh formulir</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">Seluruh formulir pada satu lembar</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln jawaban kurang atau perlu diperbaiki. Lengkapi dulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">&amp;Finalkan audit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">Tem&amp;pat</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">&amp;Jabatan</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">Konfirmasikan pernyataan.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Daftarkan laptop ini</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">Memfinalkan…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">Saya bertanggung jawab atas pernyataan ini</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">Bila jendela ditutup sekarang, jendela menunggu sampai ini selesai.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">Tampilkan yang kurang</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Sahkan</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Sahkan dan finalkan</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">Pengesahan dari lokasi</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">Audit sudah final.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">Catatan audit ini menunjukkan apa yang saya lihat dan dengar, sejauh yang saya ketahui.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">Dengan tetikus, pena, atau jari. Bila dikosongkan, tempatnya tersedia pada laporan.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">Tuliskan nama, jabatan, dan tempat Anda.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">Tanda tangan Anda</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">Gambar lagi</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">Belum ada yang digambar.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">Sudah ada yang digambar.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">Tambah berkas suara…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Rekam</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">Suara ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln catatan yang tidak menunjukkannya</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(tidak ada jawaban)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">Tidak satu pun pertanyaannya diajukan.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Buka catatan</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">Buka catatan {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">Foto {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Tersegel: yang disimpan di sini adalah apa yang ditunjukkan catatan ini, bukan mengapa. Hanya organisasi yang dapat membaca jawabannya.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">Tidak menunjukkan apa pun dengan sendirinya: ini membuka jalan ke pertanyaan lain</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">tanpa keterangan</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, menurut aturan {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">Tutup karena terverifikasi…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">Bukti diterima…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">Bagaimana diverifikasi?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">Sedang dikerjakan…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">Simpan status</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Keterangan, jika ada</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">Buka lagi…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">Temuan sekarang: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">Rencana jatuh tempo {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">Lokasi menolak…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">Apa alasan lokasi?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Siapa yang menyatakannya</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">Siapa yang memverifikasi?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">Mengapa dibuka lagi?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">setelah pengesahan</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">ditutup dalam audit tindak lanjut</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">diverifikasi: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">tinggal beberapa detik</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>tinggal sekitar %Ln jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>tinggal sekitar %Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">tinggal sekitar satu jam</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">tinggal sekitar {hours} jam {minutes} menit</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">tinggal kurang dari satu menit</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Tekan lagi untuk menghapus</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Hapus entri ini</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln jawaban kurang atau perlu diperbaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">Draf sampai audit difinalkan.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">Setelah itu tidak ada yang berubah lagi.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">Semua catatan lengkap.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Kirim</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">Semua yang diperlukan sudah ada.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">Tindak lanjuti</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">Dari sini sampai pengiriman</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">Buka kotak keluar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Buka laporan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Laporan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Tinjauan</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">Tinjau audit</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Segel dan kirim</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">Menyegel audit sehingga hanya organisasi Anda yang dapat membacanya.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Sahkan</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Sahkan dan finalkan</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">Mulai audit tindak lanjut</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Brankas dibuka hanya untuk dibaca.</translation>
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
        <translation type="unfinished">&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">&amp;Masukkan tanda terima</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  Pilih flash disk</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  Salin ke sana</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  Ketika flash disk kembali</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Folder lain…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">Paket {number} sudah terkirim.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">Paket {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">Paket {place} dari {count}: {done} dari {size}. Biarkan flash disk terpasang.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">Memeriksa tanda terima…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Pilih flash disk atau folder</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">Kirim dengan flash disk</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">Semua yang menunggu: {count} paket, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">Dari berkas…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Cari lagi</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">Tidak ada flash disk yang terpasang. Pasang satu dan cari lagi.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">Tidak ada yang menunggu pengiriman.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">Sekarang lepaskan flash disk dengan aman: gunakan “Keluarkan” atau “Lepas dengan aman” di pengelola berkas sistem dan tunggu sampai dinyatakan. Yang ada di flash disk tersegel: siapa yang menemukannya tidak dapat membacanya. Paket dianggap terkirim setelah tanda terimanya kembali.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Kotak keluar</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">Kemajuan penyalinan</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Tanda terima (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">Hentikan penyalinan</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">Masukkan satu tanda terima</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">Paket ada di flash disk, utuh dan diperiksa.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">Penyimpanan pusat menulis tanda terima di samping tiap paket. Bila dimasukkan di sini, tanda terima diperiksa dan paket menjadi terkirim.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} paket ada di flash disk, utuh dan diperiksa.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  terlindung dari penulisan</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  kosong {free}</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Akhiri percakapan lebih awal</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">Semua yang sudah dimasukkan tetap ada.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Akhiri percakapan lebih awal</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">Semua yang sudah dimasukkan tetap ada. Anda tadi di “{page}”.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Kembali</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Hentikan dan rujuk</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Ke hal yang harus dilakukan sekarang. Semua yang sudah dimasukkan tetap ada. ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n hal tidak utuh</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Cadangan</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">Periksa juga tiap &amp;foto</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">&amp;Periksa brankas</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">Kosong di disk ini</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">Sampai di mana pemeriksaan</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">Ruang disk ini tinggal sedikit</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">Foto dan berkas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Catatan</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">Tersegel, terkirim</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Tersegel, menunggu</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">Hentikan pemeriksaan</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Penyimpanan</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">Pemeriksaan membaca semuanya dan tidak mengubah apa pun. Dengan tiap foto, lamanya sama dengan membaca semua foto; yang Anda masukkan sementara itu menunggu sampai pemeriksaan selesai.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">Pemeriksaan dihentikan</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">Brankas</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">Brankas utuh</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">dan {count} lagi</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>disimpan %n hari setelah tanda terima</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">disimpan sampai ada yang menghapus</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">tidak ada</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, sebanyak {count}</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">Teks sepanjang {count} karakter tidak muat di sini: tidak ada bagiannya yang ditempel. Paling banyak {most} yang muat; tempel sebagian saja.</translation>
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
        <translation type="unfinished">Sekarang</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Ini bukan waktu. Ketik jam dan menit, misalnya 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">Satu langkah diulangi.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">Diulangi: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">Satu langkah diurungkan.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">Diurungkan: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Ulangi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Urungkan</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Buka</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">Buat brankas baru</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">Buka &amp;hanya untuk dibaca</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">Buka brankas</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Buka brankas lain…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">Membaca yang masih utuh; brankas yang rusak tidak diubah.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Terlalu banyak frasa sandi salah. Coba lagi dalam&#xa0;{time}, atau gunakan kode pemulihan.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Buka brankas Anda</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">Salin ke &amp;laptop ini…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">Versi baru datang sebagai berkas, juga di stik USB. Program memeriksa bahwa pembuatnya menandatanganinya dan bahwa berkasnya utuh; Anda memasangnya sendiri.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">Periksa pem&amp;baruan…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">Periksa pembaruan</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Memeriksa…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">Tanda tangan pembaruan (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">Ini versi {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">Untuk memasangnya, tutup program ini, lalu buka {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">Untuk memasangnya, ketik di terminal: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Pembaruan</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">Versi {version}, yang ditandatangani pembuat program pada {day}, utuh.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">Versi {version}, yang ditandatangani pada {day}, utuh. Itu versi yang Anda miliki.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Apa yang ditemukan pemeriksaan</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">Ke mana disalin</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Sembunyikan</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">Menyembunyikan semuanya seketika (F12, atau Esc dua kali)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Bahasa</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">Tinggalkan mode ini</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">Tidak ada yang ditanyakan untuk sementara ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Jeda</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Tekan lagi untuk meninggalkan</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Simpan lagi</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">Bahasa orang itu dan bahasa Anda</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">Ke formulirnya sendiri, pada pertanyaan yang sama ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">Bahasa &amp;juru bahasa</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">&amp;Dokumen mana</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">Salinan untuk lokasi</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">Rencana tindakan perbaikan, untuk ditandatangani</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">Untuk juru bahasa, sebelum wawancara: kewajiban dan kata-kata protokol sendiri. Tidak ada apa pun dari audit ini.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">Untuk klien, jangan pernah untuk lokasi: berisi peringatan dan temuan yang belum diketahui lokasi, dan apa yang dikatakan pekerja.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">Untuk lokasi: apa yang harus dilakukan, dengan baris untuk diisi dan ditandatangani.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">Untuk lokasi: tanpa apa pun yang dikatakan pekerja, dan tanpa apa yang belum boleh diketahui lokasi.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">Kartu juru bahasa</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">Besar: untuk pencetak yang bagus</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">Tanpa bahasa kedua</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">F&amp;oto</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">Laporan untuk klien</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">Kecil: berkas kecil</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">&amp;Menit tanpa tombol atau tetikus sampai terkunci</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">Sesuai yang disertifikasi untuk laptop ini.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">Dari {least} sampai {most}. Selalu terkunci saat komputer tidur.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">Tertera pada temuan dan pengesahan Anda sampai Anda terdaftar.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">Pengaturan brankas ini disimpan.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">Brankas ini</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">&amp;Nama Anda di brankas ini</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Brankas</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Kode &amp;pemulihan</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Tampilkan yang saya ketik</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Gunakan frasa sandi</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">Gunakan kode pemulihan</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Foto</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">Hancurkan brankas</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">Hancurkan brankas ini</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">Kunci-kuncinya ditimpa, lalu berkasnya dihapus. Setelah itu tidak ada frasa sandi, kode, atau cadangan di folder yang membukanya. Yang sudah dikirim, diekspor, atau disimpan di tempat lain tetap ada.</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">Tekan lagi: setelah itu tidak ada yang dapat dibaca</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">Ketik nama &amp;foldernya: {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Semua tersimpan</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">Sedang diketik…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">Sedang diketik… (tersimpan {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">Terkirim, tanda terima diperiksa</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Mengirim…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Draf</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Terjemahan draf</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">Final</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">Final: hanya baca</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">Terindikasi</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Terputus</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Tidak ditemukan</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Tidak dapat ditentukan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Belum tersimpan</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">Belum tersimpan sejak {time}</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Potensial</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Hanya baca</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Ditolak</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Tersimpan {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Menyimpan…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">Menyimpan… (tersimpan {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Tersegel, menunggu</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">Terunggah, tanda terima belum ada</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">Menunggu pengiriman</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">menurut aturan: {computed}; diubah auditor</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">hari ini {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (menurut aturan: {computed}; diubah auditor)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Batal</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">Tahun berikutnya</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">Tahun sebelumnya</translation>
    </message>
</context>
</TS>
