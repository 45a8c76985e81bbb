<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">Đã đọc và xác nhận</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Cảnh báo {number}: {type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">Hủy cảnh báo</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">Hủy cảnh báo…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">Xác nhận cảnh báo</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">Xác nhận…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">Để trống: bây giờ.</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">Từ lúc đó, địa điểm có thể thấy cảnh báo, lý do của nó và các phát hiện mà nó nêu. Không thể rút lại. Hãy nghĩ đến người lao động trước hết.</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">Đã được khắc phục thế nào?</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">Lịch sử của nó vẫn còn; các phát hiện mà nó nêu không còn bị giữ kín nữa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">Cũng không được báo về các phát hiện này: {numbers}.</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Ghi chú, nếu có</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">Do {name} phát, {time}  ·  đến địa điểm {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">Công bố cảnh báo cho địa điểm</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">Công bố cho địa điểm…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">Giải quyết cảnh báo</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">Giải quyết…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">Địa điểm không được báo về cả cảnh báo này lẫn lý do của nó.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Điều đã xảy ra</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Việc đến hạn</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">Xảy ra khi nào</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">Ai quyết định, và vì sao địa điểm được biết?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Ai nói điều này</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">Vì sao nghi vấn có cơ sở?</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">Vì sao nghi vấn không có cơ sở?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">sau khi ký xác nhận</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">xong {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}: hạn {time}</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">&amp;Phát cảnh báo…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">1 phỏng vấn dẫn đến cảnh báo</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">Đã phát cảnh báo {number}. Địa điểm không được báo.</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Phát hiện của {audit}</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">Chưa có cảnh báo nào được phát và quy tắc không đề xuất cảnh báo nào. Trưởng nhóm kiểm toán có thể phát cảnh báo khi có bất kỳ nghi vấn nào, chừng nào cuộc kiểm toán còn là bản nháp.</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">Do quy tắc đề xuất</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">Phát: {type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">Phát…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">Nghi vấn: {type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Không khoan nhượng</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">thấy tại địa điểm</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">{count} phỏng vấn dẫn đến cảnh báo</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">Cảnh báo {number}: {type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Mở phần không khoan nhượng</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">Quy tắc đề xuất một cảnh báo: {types}.</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Không khoan nhượng</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}: hạn {time}, {left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Phát hiện</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">&amp;Chỉ số</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">Ả&amp;nh</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">&amp;Mẫu</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Kiểm toán</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">Có người khác &amp;xem</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">Chỉ hiện những gì người khác được xem ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">Không tìm thấy gì cho “{query}”. Không tìm trong phỏng vấn đã niêm phong và danh tính người lao động.</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">Đang đọc những gì đã đổi…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">Tìm kiểm toán và câu trả lời</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Đang tìm…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Hiện thêm</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">Cuộc kiểm toán &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">&amp;Bắt đầu kiểm toán</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 hồ sơ</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Kiểm toán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">Ví dụ: May Northgate, kiểm toán lần đầu</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Tên cuộc &amp;kiểm toán</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">Chưa có cuộc kiểm toán nào. Hãy bắt đầu khi biết sẽ đến địa điểm nào; không cần mạng.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">Quy trình</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">Hiện thêm</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">đã đổi {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} hồ sơ</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">&amp;Xuất toàn bộ kho…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">giữ 1 bản</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Bản sao lưu</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">Xuất toàn bộ kho</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">Kho đã xuất (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">Mỗi ngày một lần, hồ sơ được sao lưu mã hóa trong kho. Nếu mất máy thì chỉ bản sao ở nơi khác mới giúp được: hãy xuất toàn bộ kho ra thẻ nhớ.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>Đã lưu: {file}. Đã hỏng hoặc mất từ trước, nên không có trong đó: %Ln tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">giữ {count} bản</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}, tổng cộng {size}; mới nhất lúc {time}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">Hình của mã</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Máy ảnh</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">Từ một hình…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">Đưa mã ra trước máy ảnh</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">Không tìm thấy mã trong hình. Hãy gõ nội dung của mã.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Dán</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Hình (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">Tìm thấy nhiều mã. Mã nào đúng?</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">Bộ nhớ tạm không có hình và không có chữ.</translation>
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
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Đầy đủ</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">Đầy đủ: {count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">Chỉ dành cho kiểm toán viên</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">Chưa bắt đầu: {count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Đã niêm phong</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">Đã niêm phong: {count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">Các con số nhỏ không được hiện</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Cần sửa</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">Cần sửa: {count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">Đang làm</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">Đang làm: {count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">không cho biết</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}: chưa có, cần một bản</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}: {finish} cần làm xong</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}: {mend} cần sửa</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}: {mend} cần sửa, {finish} cần làm xong</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">còn {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">trễ {time}</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>%n tệp đã mất hoặc hỏng khi xuất; phần còn lại nguyên vẹn.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">&amp;Khôi phục</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">Tệp của &amp;bản xuất</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">Khôi phục một kho</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Thay đổi…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chọn…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">Mọi thứ đã được bung ra và đang được kiểm tra…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">Kho đã xuất (*.tar);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">Thư &amp;mục cho kho</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">Thư mục cho kho</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">Từ tệp mà toàn bộ một kho đã được xuất ra. Mọi thứ trong đó được kiểm tra trước khi kho nằm trong thư mục của nó.</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">Việc bung kho ra đã đến đâu</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">Nếu kho vẫn còn trên một máy tính khác, chỉ làm tiếp với một trong hai: mỗi kho sẽ đặt cùng một số cho gói tiếp theo của mình, và kho lưu trữ trung tâm từ chối gói thứ hai.</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">Kho ở trong thư mục {folder}.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">Đã dừng. Không có gì được ghi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">Tệp của bản xuất</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">Kho đã được khôi phục</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">Đã bung ra {percent}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">Tất cả đã đến nơi. Đang chờ biên nhận có ký…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">Đang hỏi kho lưu trữ trung tâm đã có bao nhiêu…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">Sao chép vào thẻ nhớ</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Đính chính…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Gửi</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">Lên đầu hàng</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">Thôi không gửi</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">Đi trước các gói khác. Chỉ gói có cảnh báo không khoan nhượng vẫn đi trước.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Máy tính và tổ chức</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">Tiến độ gửi</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">Chắc chứ? Nhấn lần nữa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Biên nhận</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">Niêm phong lại</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">Gửi lại từ đầu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Thử lại</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">Khẩn: cảnh báo</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}: gói {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} Đã thử {count} lần.</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished">tháng {month} năm {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished">{weekday}, ngày {day} tháng {month} năm {year}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Máy ảnh</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">Đóng máy ảnh</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">Nối lại máy ảnh, hoặc tiếp tục với máy khác.</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">Nối một máy ảnh, nó sẽ tự chạy; hoặc chụp ở nơi khác rồi thêm tệp.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">Không có máy ảnh nào nối với máy tính này.</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space hoặc Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">Chụp ảnh</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">Máy ảnh đã mất kết nối hoặc không cho hình.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">Máy ảnh đang khởi động…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">Dùng máy ảnh này</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">Những gì máy ảnh thấy</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">Không thể vẽ biểu đồ trên máy này. Bảng có cùng các con số.</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">Ẩn bảng</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">Hiện các con số dưới dạng bảng</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">Đang vẽ biểu đồ…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}: hiện các con số dưới dạng bảng</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 tháng lương</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Hành lang di cư</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">Chi phí tính theo tháng lương</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">Chi phí của một người lao động</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">Chi phí để có việc so với lương, theo hành lang di cư</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">Chi phí để có việc so với lương, theo người được phỏng vấn</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">Mọi tầng đều có đủ số phỏng vấn theo kế hoạch.</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">Giờ mỗi tuần</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">Giờ mỗi tuần, theo bảng lương và máy chấm công</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">Giờ mỗi tuần, theo người được phỏng vấn</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">Bao nhiêu người được phỏng vấn đã trả bao nhiêu để có việc.</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">Bao nhiêu người được phỏng vấn làm việc bao lâu trong một tuần.</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">Đã phỏng vấn</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">Giới hạn: {hours} giờ thường</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">Giới hạn: {hours} kể cả làm thêm</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">Tuần dài nhất</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Tháng</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">Những tháng có người làm hơn {limit} giờ trong một tuần: {over} trên {all}.</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">Hơn {low} giờ</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">Hơn {low} tháng</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">Chưa biết chi phí và lương của hành lang di cư nào.</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">Chưa xem tháng nào của bảng lương.</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">Chưa ai nói họ làm việc bao lâu.</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">Chưa ai nói họ đã trả bao nhiêu để có việc.</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">Không được hỏi, hoặc không nói: {count}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Không trả</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">Một người lao động trả tới {months}.</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">Trên {low}, tới {high} giờ</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">Trên {low}, tới {high} tháng</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">Đã trả, nhưng không rõ là bao nhiêu tháng lương: {count}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Kế hoạch</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">Mẫu theo tầng</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">Đã niêm phong, không giữ lại: {count}.</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">Số người được phỏng vấn ít thì không được hiện.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">Có trả</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">Các tầng có ít phỏng vấn hơn kế hoạch: {short} trên {all}.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">Tầng</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">Các tháng của bảng lương đã được xem.</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">Kế hoạch không chia mẫu theo điều gì mà phỏng vấn có hỏi.</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">Cùng tuần đó theo máy chấm công</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">Tới {high} giờ</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">Tới {high} tháng</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">Tuần thông thường</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">giờ mỗi tuần</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">đã phỏng vấn</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">phỏng vấn</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">tháng lương</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">không rõ</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">kế hoạch {wanted}, đã làm: không cho biết</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} trên {wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} tháng lương</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">{over} trên {all} người đã nói làm hơn {limit} giờ một tuần.</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">{paid} trên {all} người đã nói có trả tiền để có việc.</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">Biểu đồ</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">Những con số có thể chỉ ra một người không được hiện, như trong báo cáo.</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">Các con số này là chính xác: ít người thì có thể bị nhận ra qua chúng.</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">Hình lớn hơn</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Nghe: {words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">Hình nhỏ hơn</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Xem: {words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">Chưa chọn</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Không có gì mang tên đó.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">Hiện cả {count}</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">Chỉ hiện những gì đã chọn</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Gõ để tìm một trong {count}</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">đã chọn {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">tìm thấy {count}</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">Đị&amp;a chỉ kho lưu trữ trung tâm</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">Đăng &amp;ký qua mạng</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">Cần đủ cả bốn.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">Chứng thư (*.pem *.crt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">Tên máy này, như trong &amp;lời mời</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">Chỉ công nhận các cơ quan cấp chứng thư này: {file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">&amp;Mã</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">Các cơ quan cấp chứng thư của máy chủ</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Đang hỏi kho lưu trữ trung tâm</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">Máy chủ có cơ quan cấp chứng thư riêng…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">Bằng mã, qua mạng</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">Tên của &amp;bạn, như trong lời mời</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">Tổ chức của bạn đã cho bạn một địa chỉ và một mã gồm tám nhóm. Mã chỉ dùng được một lần, và cho biết tổ chức nào được trả lời.</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Mọi ảnh</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">Hiện trọn cả hai (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Trọn ảnh</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">Thu phóng cả hai</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">&amp;Phát hiện</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">Niêm phong bản đính &amp;chính</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Không khoan nhượng</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">Gói {number} đã niêm phong. Nó chờ được gửi.</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">Đính chính cuộc kiểm toán đã niêm phong</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Đính chính</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">Từ đó đến nay không ghi gì thêm. Bản đính chính sẽ chứa nội dung như cũ, kèm lý do của bạn.</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">Hiện có hiệu lực: gói {number}, niêm phong {time}.</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">Chỉ cuộc kiểm toán đã niêm phong mới có thể đính chính. Trước khi hoàn tất, cứ thay đổi trực tiếp.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Tiến độ niêm phong</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">Hồ sơ, câu trả lời, ảnh, nội dung phát hiện, phần ký xác nhận và báo cáo. Chúng đã được ký; sai sót trong đó được sửa bằng một cuộc kiểm toán tiếp theo.</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">Đang niêm phong: {done} trên {size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">Đang niêm phong… Nếu đóng cửa sổ bây giờ thì không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Dừng niêm phong</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">Nó không bị xóa ở đâu cả. Gói mới có số riêng và nêu gói mà nó thay thế; tổ chức của bạn thấy cả hai, và lý do của bạn.</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">Trạng thái của phát hiện và hành động, các khoản hoàn trả, các bước của cảnh báo. Hãy ghi chúng trước; bản đính chính chứa chúng như lúc niêm phong.</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">Những gì có thể thay đổi</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">Gói cũ sẽ ra sao</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">Những gì giữ nguyên</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">Vì sao tổ chức nên dùng gói mới. Không ghi lời, tên hay mã của người lao động: nội dung này nằm mãi trong nhật ký.</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">Đã ghi từ đó đến nay, và chưa có trong gói: {list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">thay đổi trạng thái của phát hiện: {count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">khoản hoàn trả: {count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">bước của cảnh báo: {count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count} trên {most} ký tự</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">Bớt một</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">Thêm một</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Đồng hồ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Ghi chép</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">&amp;Tạo kho</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">&amp;Thư mục</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Thay đổi…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">Tạo kho của bạn</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">Đang tạo kho…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">Mọi thứ bạn nhập được mã hóa trong thư mục này. Không ai đọc được nếu không có cụm mật khẩu của bạn, và không ai đặt lại được nó.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Thư mục</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">Thư mục của kho</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">Mở kho đã có</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">Cụm mật khẩu lần &amp;nữa</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Hiện những gì tôi gõ</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Hai cụm mật khẩu không giống nhau. Hãy gõ lại cụm thứ hai.</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Cụm mật khẩu này quá yếu. Hãy thêm vài từ không liên quan nhau.</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">Chọn tháng</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Chọn từ lịch</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">Đây không phải là ngày. Gõ năm, tháng, ngày, ví dụ {example}.</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">Đây không phải là tháng. Gõ năm và tháng, ví dụ {example}.</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">Đây không phải là năm. Gõ bốn chữ số, ví dụ {example}.</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">Hãy gõ ngày dương lịch: lịch Miến Điện không được tính ở đây.</translation>
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
        <translation type="unfinished">Cần cả hai: ngày và giờ.</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Bây giờ</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">Chọn từ lịch</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">Đây không phải là ngày. Gõ năm, tháng, ngày, ví dụ 2026-11-23.</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Đây không phải là giờ. Gõ giờ và phút, ví dụ 14:30.</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">Giờ của {question}</translation>
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
        <translation type="unfinished">{moment} (theo giờ {zone})</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">Tháng trước</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">Tháng sau</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">&amp;Niêm phong và gửi</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">Gói {number} đã niêm phong. Nó nằm trong hộp gửi.</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">Gói {number} bị từ chối. Một gói mới thay chỗ nó; không có gì trong cuộc kiểm toán thay đổi.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Đăng ký máy này</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">Nó có cảnh báo không khoan nhượng nên đi trước các gói khác.</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">Nó đã được niêm phong, là gói {number}. Gói đó sẽ được gửi.</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">Máy tính và tổ chức</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Tìm lại</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">Một gói niêm phong: hồ sơ ({records}), ảnh ({photos}), phát hiện, báo cáo và nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">Chỉ cuộc kiểm toán đã hoàn tất mới niêm phong được. Hãy ký xác nhận trước.</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">Tiến độ niêm phong</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Niêm phong và gửi</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">Niêm phong để gửi bằng &amp;thẻ nhớ</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Đang niêm phong: {done} trên {size}. Nếu đóng cửa sổ bây giờ thì phải bắt đầu lại.</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">Đang niêm phong… Bạn có thể làm việc tiếp. Nếu đóng cửa sổ bây giờ thì phải bắt đầu lại.</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">Ký bằng chứng thư của máy này, có giá trị đến {day}.</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">Dừng niêm phong</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">Máy này chưa đăng ký với tổ chức nào nên không ai đọc được gói. Hãy đăng ký trước; cuộc kiểm toán giữ nguyên.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">Chứng thư của máy này hết hạn ngày {day}. Nó được gia hạn ngay trước khi gửi.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">Chứng thư của máy này hết hạn ngày {day}. Hãy gia hạn ở trang Máy tính trước khi niêm phong.</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">Tổ chức của bạn không nêu địa chỉ: gói đi bằng thẻ nhớ.</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">Chỉ {organisation} mở được: {readers}.</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">Gói {number}  ·  {size}  ·  niêm phong {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">Gói {number} đã thay chỗ nó.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">Đã thôi gửi</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Bị gián đoạn</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">Nó ở lại đây. Nếu bạn gửi lại, nó bắt đầu từ byte đầu tiên.</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">Tệp niêm phong của nó ở lại đây đến {day}; cuộc kiểm toán và biên nhận ở lại mãi.</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">Tệp niêm phong của nó ở lại đây.</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">Tệp niêm phong của nó đã bị xóa ngày {day}; cuộc kiểm toán và biên nhận vẫn còn.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Đã tạm dừng</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">Thứ {place} trong hàng.</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">Kho lưu trữ trung tâm đã có tất cả. Biên nhận sẽ được hỏi ở lần gửi tới.</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent} trên {size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent} trên {size}  ·  {percent}&#xa0;%  ·  {rate} mỗi giây</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent} trên {size}  ·  {percent}&#xa0;%  ·  {rate} mỗi giây  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">Đã có {sent} trên {size} ở đó; sẽ tiếp tục từ chỗ ấy.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">Mọi thứ đã ở trên thẻ nhớ, nguyên vẹn và đã kiểm tra. Bây giờ hãy tháo thẻ an toàn.</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">&amp;Rút</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">&amp;Danh sách người lao động</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">Mã khởi tạo &amp;mới</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 dòng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">Rút từ danh sách</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">Rút lại sẽ thay lần rút trước, danh sách của nó và việc ai thay cho ai. Việc đã rút lại được lưu trong nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">Xóa danh sách</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">Danh sách người lao động</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">Trong danh sách</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">Mỗi dòng một người lao động</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">Mỗi dòng một người lao động. Sau dấu chấm phẩy hoặc dấu tab có thể ghi tầng, chẳng hạn ca làm việc. Cho đến khi rút, danh sách chờ ở đây, được mã hóa như mọi thứ khác, cả khi kho khóa.</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">Nhấn lần nữa để xóa</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">Mã khở&amp;i tạo</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">Danh sách ở lại trong kho này, được mã hóa. Nó không có trong báo cáo, tìm kiếm hay gói nào, và bị xóa khi ký xác nhận cuộc kiểm toán. Số hoặc chữ viết tắt cũng dùng được như tên.</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">Cần rút</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">Cần rút: {stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">Ai có danh sách và mã khởi tạo thì có thể rút lại y hệt. Hãy để nguyên mã khởi tạo, hoặc gõ một mã đã thống nhất trước mặt người khác.</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} dòng</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">Đen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Xanh dương</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Xóa trắng</translation>
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
        <translation type="unfinished">Không giữ lại</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">Vẽ lên ảnh. Ảnh giữ nguyên; bản vẽ trở thành hình thứ hai.</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">Vẽ bằng chuột, bút hoặc ngón tay. Nếu không có, hãy thêm một hình.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Giữ lại</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">Bút vừa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Đỏ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">Bút dày</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">Bút mảnh</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Trắng</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Vàng</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">Rút &amp;lại…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Đã rút</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">Xóa danh sách ngay</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">Ẩn &amp;họ là ai</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">Đây là lần rút thứ {number}.</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">Để người dự phòng tiếp theo th&amp;ay</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">&amp;Ghi chú, bị xóa cùng danh sách</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">&amp;Số</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">Không còn người dự phòng: hãy rút lại, hoặc ghi rằng đã phỏng vấn ít hơn.</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">Nhấn lần nữa: danh sách mất hẳn</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Mã khởi tạo</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">Hiện &amp;họ là ai</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">Có người không thể phỏng vấn</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">Dự phòng, theo thứ tự này ({count})</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">Đã thay</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">Danh sách đã bị xóa; các số vẫn còn.</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">Người dự phòng tiếp theo là số {spare}.</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">Cần phỏng vấn ({count})</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">&amp;Vì sao</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">và {count} mục nữa</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{drawn} trên {listed} dòng, {time}.</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} thay cho {replaced}: {reason}, {time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">&amp;Nạp thư trả lời…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">Tạo &amp;yêu cầu</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">&amp;Lưu yêu cầu vào tệp…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">Một khóa được tạo và không bao giờ rời kho này. Yêu cầu được gửi đến tổ chức của bạn qua thư điện tử hoặc bằng thẻ nhớ.</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">Yêu cầu lại, với tên khác</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">Hãy hỏi tổ chức của bạn, qua điện thoại hoặc gặp trực tiếp, về dấu vân tay số của họ. Chỉ đăng ký nếu trùng khớp.</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">Kiểm toán viên và máy tính</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">Có thể điền và hoàn tất kiểm toán. Để gửi thì cần đăng ký: việc đó cho biết bạn là ai và ai đọc được chúng.</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">Bằng tệp  1  Yêu cầu</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">Bằng tệp  2  Trả lời</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">Yêu cầu chứng thư (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">Đã đăng ký</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">Thư trả lời đăng ký (*.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">Không khớp: bỏ đi</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">Trùng khớp: đăng &amp;ký</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">Nạp thư trả lời</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">Tên &amp;máy tính này</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">Chưa đăng ký</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">Đã yêu cầu cho {name}. Hãy gửi tệp đến tổ chức của bạn.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">Lưu yêu cầu</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">Máy tính này</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Có giá trị</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">&amp;Tên của bạn, như sẽ được chứng nhận</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">Tổ chức của bạn gửi lại một tệp. Tệp đó chứa chứng thư của máy này, và cho biết kiểm toán được niêm phong cho ai.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} đến {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Thêm: {name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Chưa ghi mục nào.</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">Đã ghi: {count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">mục</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">Sao chép {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">Chuyển {entry} xuống</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">Chuyển {entry} lên</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Nhấn lần nữa để xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">Xóa {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">Phát hiện chỉ được đóng khi có người đã kiểm chứng là đã khắc phục.</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">Mạng khách sạn hoặc mạng khách muốn bạn đăng nhập trước: hãy làm trong trình duyệt, hoặc dùng mạng khác.</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">Kho này do phiên bản mới hơn của chương trình tạo ra.</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">Một phần của chương trình bị thiếu hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">Mã khôi phục có {count} chữ và số, mã này có {found}.</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">Ghi chú có nhiều nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">Một trang web trả lời tại {host} thay cho kho lưu trữ trung tâm (trạng thái {status}).</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">Đặt kết quả khác cần có lý do.</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">Một chương trình khác đang mở kho này (tiến trình {process}).</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">Một chương trình khác đang mở kho này.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">Hãy lấy lại tệp từ bản sao lưu, hoặc niêm phong lại cuộc kiểm toán: cuộc kiểm toán không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">Kiểm tra chữ hoa và bàn phím rồi gõ lại, hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">Hãy kiểm tra thẻ không bị chống ghi, hoặc dùng thẻ khác.</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">Hãy kiểm tra thẻ hoặc USB đã được kết nối, rồi chọn lại thư mục.</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">Hãy kiểm tra thẻ hoặc USB còn được kết nối, rồi chọn lại tệp.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">Hãy kiểm tra quyền của thư mục và đĩa của nó có được kết nối không, rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">Hãy kiểm tra cả ngày của máy.</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">Hãy kiểm tra mạng: mạng khách có thể muốn bạn đăng nhập trước.</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">Hãy kiểm tra thời điểm.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">Hãy chọn ảnh JPEG, PNG hoặc HEIC; nếu đúng là ảnh đó, hãy sao chép lại từ máy ảnh.</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">Hãy chọn tệp WAV, FLAC, MP3, M4A, OGG, AMR hoặc AAC.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">Hãy chọn một ngày sau đó.</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">Hãy chọn tệp MP4, MOV, WebM, MKV, AVI, 3GP hoặc MPEG.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">Chọn thư mục trống, hoặc mở kho trong đó.</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">Hãy chọn tên khác; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">Hãy chọn một cụm, tốt nhất gồm vài từ.</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">Chọn thư mục của một kho, hoặc tạo kho mới.</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">Đóng ở đó trước rồi mở ở đây.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">Đối chiếu với tờ in, từng nhóm một.</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">Hãy sao chép lại từ nơi đã tạo ra nó.</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">Hãy sao chép thư mục của kho sang đĩa khác và tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">Việc sao chép bị ngắt; không để lại gói dở dang nào trên thẻ nhớ.</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">Hãy sửa câu trả lời.</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">Hãy gửi gói này bằng thẻ nhớ, hoặc xin tổ chức cài đặt mới.</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">Hãy vẽ các ô bằng tay; cài lại chương trình để có lại gợi ý.</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">Kết thúc thực hành rồi làm việc này trong kho của bạn.</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">Hãy đăng ký máy này trước (Máy và tổ chức), rồi hoàn tất cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">Hãy nhập khi đã trả và đã kiểm chứng.</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">Tạm được: chống được kẻ trộm không có thiết bị đặc biệt một thời gian.</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">Hãy giải phóng chỗ trống và niêm phong lại cuộc kiểm toán; không mất gì.</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">Hãy giải phóng chỗ trên đó, hoặc dùng thẻ khác, rồi sao chép lại.</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">Giải phóng chỗ trống rồi làm lại: mọi thứ đã lưu trước vẫn còn.</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">Cài phiên bản mới nhất và mở kho bằng nó.</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">Hãy cài lại chương trình: các kho của bạn giữ nguyên.</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">Có thể đọc và gửi, không thể thay đổi nữa.</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">Nó suy ra từ các câu trả lời khác.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">Giữ nguyên thư mục và sao chép nó; bản sao lưu của thư mục thay cho phần đã mất.</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">Hãy tạo bản nhỏ hơn, hoặc cắt thành nhiều phần, rồi thêm vào.</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">Hãy tạo yêu cầu đăng ký, gửi cho tổ chức của bạn và nạp câu trả lời.</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">Ở đây chưa nêu tệp hay thư mục nào.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">Không mất gì.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">Không có gì thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">Không có gì thay đổi. Hãy mở khóa kho và bắt đầu lại.</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">Hãy mở danh sách những gì còn thiếu và hoàn thành.</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">Hãy mở phần xem lại: nói vì sao kết thúc như hiện trạng, hoặc hoàn thành những gì còn để ngỏ.</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">Hãy đưa một bản sao lưu trở lại (auditor vault restore --backup) hoặc lấy ra những gì còn đọc được (auditor vault salvage), rồi tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">Hãy cắm lại (hoặc thẻ khác) và sao chép lại; hộp gửi vẫn giữ gói.</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">Hãy đặt chúng vào cài đặt proxy của hệ thống, dùng mạng khác, hoặc dùng thẻ nhớ.</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">Hãy bỏ các ký tự điều khiển; chúng lẫn vào khi sao chép từ chương trình khác.</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">Hãy lưu một bản nhỏ hơn bằng chương trình của máy ảnh hoặc điện thoại và thêm bản đó.</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">Hãy lưu một bản nhỏ hơn của ảnh và thêm bản đó.</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">Hãy nói đã kiểm chứng thế nào.</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">Hãy nói có bao nhiêu người lao động liên quan, không nói là ai.</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">Thứ trả lời tại {host} không phải kho lưu trữ trung tâm (trạng thái {status}).</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">Mạnh.</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">Hãy dùng thẻ nhớ định dạng exFAT hoặc NTFS, hoặc gửi qua mạng.</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">Số tiền không phải là số.</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">Số tiền không lớn hơn không.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">Không thể hoàn tất cuộc kiểm toán: còn thiếu một mục.</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">Không thể hoàn tất cuộc kiểm toán: còn thiếu {count} mục.</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">Cuộc kiểm toán đã hoàn tất.</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">Gói vẫn ở trong hộp gửi.</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">Kho trung tâm tại {host} trả lời quá chậm, hoặc không trả lời.</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">Không kết nối được kho lưu trữ trung tâm tại {host}.</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">Thời hạn ở trước ngày của phát hiện.</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">Đĩa bị lỗi khi đọc hoặc ghi kho.</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">Đĩa đã đầy: gói chưa được ghi.</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">Đĩa đã đầy; nội dung vừa định lưu chưa được lưu.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">Không đọc được tệp: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">Tệp trống.</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">Tệp lớn hơn {count} MiB.</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">Tệp không phải loại phim được biết ở đây.</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">Tệp không phải loại âm thanh được biết ở đây.</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">Tệp không phải ảnh đọc được, hoặc đã hỏng.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">Không đọc được thư mục: {reason}.</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">Thư mục không trống.</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">Đồng hồ của máy có lẽ sai: hãy đặt ngày giờ rồi thử lại.</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">Hộp gửi vẫn giữ gói. Sao chép lại khi bạn muốn.</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">Phần gợi ý khuôn mặt của chương trình đã hỏng hoặc không chạy trên máy này.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">Cụm mật khẩu còn trống.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">Cụm mật khẩu đúng, nhưng dữ liệu của kho bị hỏng.</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">Không thể mã hóa ảnh.</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">Không thể tìm mã trong ảnh.</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">Ảnh có hơn {count} triệu điểm ảnh.</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">Chương trình kiểm toán không nêu địa chỉ để gửi.</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">Quy trình yêu cầu lý do bằng văn bản trước khi hoàn tất cuộc kiểm toán này.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">Proxy của mạng này hỏi tên và mật khẩu.</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">Lý do dài hơn {count} ký tự.</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">Mã khôi phục bị gõ sai.</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">Khoản hoàn trả nằm ở tương lai.</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">Tệp niêm phong trong hộp gửi bị thiếu hoặc không phải là thứ đã niêm phong.</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">Máy chủ tại {host} không chứng minh được là kho lưu trữ trung tâm.</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">Thẻ nhớ còn trống {count} byte; gói cần {needed}.</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">Thẻ nhớ đã đầy; không để lại gói dở dang nào trên đó.</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">Thẻ nhớ không còn ở đó, hoặc không ghi được.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">Hệ thống tệp của thẻ nhớ (FAT) không chứa tệp từ 4 GiB trở lên; gói này có {count} byte.</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">Hệ thống tệp của thẻ nhớ không chứa được tệp lớn như vậy.</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">Hệ thống từ chối đọc hoặc ghi kho: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">Hệ thống từ chối ghi vào thẻ nhớ: {reason}.</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">Văn bản chứa mã của một người lao động, người này có thể bị nhận ra qua nội dung.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">Thời điểm nằm ở tương lai.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">Kho đang khóa.</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">Kho chỉ mở để đọc vì đã hỏng: không thể thay đổi gì.</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">Công việc bị ngắt vì kho đang được khóa.</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">Tên đó có những ký tự mà không tệp nào được phép có.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">Đã có tệp mang tên này.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">Không có loại tiền đó.</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">Cuộc kiểm toán này có những cuộc phỏng vấn mà khi hoàn tất chỉ tổ chức được đọc, và máy này chưa đăng ký với tổ chức nào. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">Thư mục này không có kho nào.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">Đây không phải là tệp.</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">Đây là kho thực hành: con người trong đó hư cấu, và không gì được gửi đi.</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">Máy này chưa đăng ký với tổ chức nào nên không ai đọc được gói.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">Cụm mật khẩu này không mở được kho.</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">Mã này của kho khác, hoặc đã có mã mới thay thế.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">Hãy thử lại khi có kết nối.</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">Hãy thử lại, hoặc dùng mạng khác.</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">Gõ cụm mật khẩu: vài từ không liên quan thì dễ nhớ.</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">Hãy nhập lại, hoặc chọn tệp hay thư mục.</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">Hãy nhập tên, hoặc chọn.</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">Hãy gõ nội dung của mã.</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">Mở khóa bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">Dùng tờ mới nhất của kho này.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">Rất mạnh.</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">Rất yếu: bị đoán ra ngay.</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">Yếu: bị đoán ra trong vài giờ.</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">Nếu tổ chức có cơ quan TLS riêng, máy này phải đã được nhận chúng.</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">Hãy viết vì sao kết quả theo quy tắc không phù hợp.</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">Hãy viết ba chữ cái theo ISO 4217, như NPR hoặc USD.</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">Ảnh của cuộc kiểm toán trước</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">Thêm tài liệu</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">Tài liệu {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">Tệp {number} của {form}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">Phim {number} của {form}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Đến đó</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">Đến: {question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">Liên kết câu trả lời</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">Liên kết ảnh</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Không có.</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">Ảnh cần liên kết</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">Ảnh {number} của {form}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">Câu hỏi {question} của {form}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">Âm thanh {number} của {form}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">Bỏ liên kết {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">Bỏ liên kết</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">Tài liệu nào</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">Chú thích của tệp {number}</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">Tệp {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Phát</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">đã thêm {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">Thêm tệp</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">Thêm tệp…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Dán</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">Mỗi tệp tối đa {size} MiB; được mã hóa nguyên trạng.</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">Thêm phim…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">Phim ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">Mọi phát hiện</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">Mọi biểu mẫu</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">Mọi câu hỏi</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">Mọi trạng thái</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">Mọi người lao động</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Phát hiện</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">Phát hiện {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Biểu mẫu</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">Chưa xem xét ({count})</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Không có gì cần che</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Hiện tất cả</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">Có phần được che</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Trạng thái</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Người lao động</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">Một chức vụ tại địa điểm, như trưởng phòng nhân sự.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Hành động khắc phục</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Thời hạn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Mô tả</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">Để trống: ngày theo mức.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Bằng chứng</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">Ngày phát hiện</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Mức</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">Sẽ được xác minh thế nào</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">Liên quan đến bao nhiêu người lao động, không bao giờ ghi là ai.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Chỉ số</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">Liên quan đến các khoản phí có thể phải hoàn trả</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">Hành động phòng ngừa</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">Căn cứ</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">Nguyên nhân gốc</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Thang mức</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">Để điều đó không lặp lại.</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">Phát hiện chưa có ngày.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Tiêu đề</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">Gõ ngày đã phát hiện.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">Cần làm gì</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">Phát hiện dựa trên điều gì. Nội dung này chỉ ở lại với tổ chức của bạn.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Đã phát hiện điều gì</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">Ai chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">Vì sao ngày khác với ngày theo mức</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">“{grade}” không định ngày.</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">“{grade}” đến hạn ngày {day}. Ngày khác thì cần lý do.</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">&amp;Lưu phát hiện</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Đã lưu hết</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">Chuyển tiếp từ {audit}</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">Đã hoàn tất: nội dung không đổi nữa</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Phát hiện {number}: {title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">Phát hiện của {audit}</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">Không giữ được toàn bộ phát hiện: {parts}.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">Chưa lưu</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">Hãy mở nó: những gì bạn viết nằm trong các ô. Văn bản không bao giờ được chứa mã của người lao động.</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">Nhấn lần nữa để bỏ ra</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">Bỏ phát hiện ra</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">hạn {day}</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">đã hoàn trả {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 người lao động</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">Đã phát cảnh báo</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">Đã xem sao kê ngân hàng</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Đã hủy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Đã đóng</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">Quy tắc ứng xử</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">Đã xác nhận</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">Làm xong trễ hạn</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">Đã nhận bằng chứng</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">Thứ Sáu</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">Công ước ILO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Đang tiến hành</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">Đúng hạn</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">Đã xem xét lại…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">Giữ kín với địa điểm</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">Đã xem xét lại</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">Đã họp</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">Cuộc họp của những người liên quan</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">Bị lỡ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">Thứ Hai</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">Luật quốc gia</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">Không cần làm gì</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Đang mở</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">Quá hạn từ {day}</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">Đã xem bảng lương</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">Đã xem phiếu lương</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">Đã phát</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">Đã xem biên lai</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Bị từ chối</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">Đã công bố cho địa điểm</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">Báo cáo về cảnh báo</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">Đã có báo cáo</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">Đã giải quyết</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">Đang tính giờ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">Thứ Bảy</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">Đã dừng</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">Chủ Nhật</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">Cuộc họp đã diễn ra…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">Đã thấy khoản thanh toán</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">Đã có báo cáo…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">Địa điểm không được báo</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">Người lao động đã xác nhận</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">Thứ Năm</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">Thứ Tư</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">cách xác minh</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">hành động khắc phục</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">thời hạn</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">mô tả</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">bằng chứng</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">mức</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">chỉ số</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">hành động phòng ngừa</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">căn cứ</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">nguyên nhân gốc</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">tiêu đề</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} người lao động</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}: thấy tại địa điểm</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">Thêm &amp;phát hiện</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">&amp;Không khoan nhượng</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">Thêm phát hiện</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">Đã lập phát hiện {number}. Hãy bổ sung trên trang của nó.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Phát hiện</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">Phát hiện ({count})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Mức</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">Xếp mức theo</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">Lập phát hiện</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">Chưa có. Hãy lấy những gì đánh giá đề xuất, hoặc tự thêm.</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">Không có. Cuộc kiểm toán đã hoàn tất.</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">Mọi điều quan sát được đều đã có phát hiện.</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">Một cảnh báo đang có hiệu lực. Địa điểm không được báo.</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">Một cảnh báo không khoan nhượng được đề xuất.</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">Mở phần không khoan nhượng</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">Do đánh giá đề xuất ({count})</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">Thang của các mức</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Lấy vào</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">Lấy vào: {title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">Quy trình này không có phát hiện.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Tiêu đề</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">Đã phát hiện điều gì, trong một dòng. Không bao giờ ghi ai nói.</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">{count} cảnh báo đang có hiệu lực. Địa điểm không được báo.</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">{count} cảnh báo không khoan nhượng được đề xuất.</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">Mọi phát hiện</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">Hành động khắc phục</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">Sắp đến hạn</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">Hạn {day}: {finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Phát hiện</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Chưa có.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Quá hạn</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">Quá hạn từ {day}: {finding}</translation>
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
        <translation type="unfinished">Đã ẩn: {what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">Đã hiện: {what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">&amp;Bắt đầu kiểm toán tiếp theo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">Kiểm toán tiếp theo</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">Theo quy trình: {protocol}.</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">Tên cuộc &amp;kiểm toán</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}, kiểm toán tiếp theo</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">Nó bắt đầu với phát hiện còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">Nó bắt đầu với các phát hiện còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">Nó bắt đầu với {count} phát hiện còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">Không còn gì bỏ ngỏ: nó bắt đầu mà không có phát hiện.</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">Hành động chuyển tiếp ({count})</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Bản nháp</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">Được theo dõi bởi</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">Theo dõi cuộc</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">Không có gì bỏ ngỏ.</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">Ký xác nhận {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">Đã đóng {done} trên {count}.</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">Câu trả lời: {text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">Lựa chọn: {text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">Tìm thấy: {count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">Không tìm thấy gì trong biểu mẫu này.</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">Ghi chú riêng: {text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Câu hỏi</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">Câu hỏi, lựa chọn, câu trả lời và ghi chú của hồ sơ này (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">Tìm trong biểu mẫu này</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Đang tìm…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Phần</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">Hiện {count} kết quả đầu.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Đã phát hiện điều gì</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Xong</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Tiếp</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">Câu còn thiếu tiếp theo ({count})</translation>
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
        <translation type="unfinished">Trang {number} trên {count}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Nhấn lần nữa để xóa</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">Câu còn thiếu trước đó</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Xóa mục này</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">Một hình, âm thanh hoặc phim của câu hỏi này không đi kèm biểu mẫu.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Nghe</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">Nghe: {words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">Không phần nào của hình này là lựa chọn.</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">Không đọc được hình này của biểu mẫu.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">Xem phim</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">Xem: {words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">, {count} cần có trước khi hoàn tất</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">, {count} cần sửa</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">Các phần của biểu mẫu</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">thiếu {count}</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} cần sửa</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} cần sửa, thiếu {missing}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Theo hệ thống</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">Khôi phục kho từ một bản xuất</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">Ngôn ngữ của chương trình</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Thực hành với người hư cấu</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">Trở lại phần của địa điểm</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">Xin trả máy tính lại cho kiểm toán viên</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">Những gì đã ghi và ký ở đây được giữ lại.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">Gập lại</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">Gập {group} lại</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">Mở {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} cần sửa</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Trợ giúp</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">Trang trợ giúp</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">Các trang trợ giúp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Phím</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">Không trang nào có đủ các từ này.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">Tác dụng</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">Nơi bạn vừa ở</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">Khung mới ở giữa (B); di chuyển bằng phím mũi tên</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">Thêm khung</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">Chỉ còn lại các ô thô</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">Xong: che các phần này</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">Vẽ khung</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Phần được che: {count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">Che bằng cách nào</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">Tôi đã xem xét; sang ảnh tiếp theo (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">Xem xét lại</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">Đang tìm khuôn mặt… Dừng</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">Không tìm thấy khuôn mặt nào. Vẫn hãy tự xem kỹ.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">Không còn lại gì</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Không có gì cần che</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">Làm lại (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">Không lấy gợi ý này</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">Bỏ khung</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">Lưu một bản sao…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Lưu không mã hóa…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">Hiện những gì sẽ ra ngoài</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">Gợi ý khuôn mặt</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">Gợi ý: {count}. Hãy xem từng cái.</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">Lấy tất cả</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">Không lấy cái nào</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">Lấy gợi ý này</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">Bản sao như báo cáo sẽ hiện; bản gốc giữ nguyên</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">Bản gốc không bao giờ bị thay đổi. Báo cáo hiện bản sao.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">Những gì sẽ ra ngoài, không có nơi chụp, thời gian và máy ảnh. Không có gì bảo vệ tệp này.</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">Những gì không được để lộ</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">Hãy chọn một phần của hình.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">Đã chọn: {names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason} Các lựa chọn ở bên dưới.</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">Vì sao</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">Vì sao {indicator}: {state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">Tại địa điểm</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">Chỉ theo {code}</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Được tính thế nào</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Chỉ số</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">Nó không đổi kết quả của người lao động nào; kết quả theo quy tắc vẫn đứng bên cạnh, cả trong báo cáo.</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">Đặt trạng thái khác cho địa điểm</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">Kết quả của người lao động này</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">Địa điểm: mọi nguồn</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">Câu trả lời của ai</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">Vì sao, bằng lời của bạn. Đừng viết gì chỉ ra một người lao động: lý do này không được niêm phong. Nó không bao giờ được in trong báo cáo.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln người để ngỏ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>thêm %Ln người để ngỏ một chỉ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>%Ln trên {all} người được phỏng vấn cho thấy ít nhất một chỉ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>%Ln trên {all} người được phỏng vấn cho thấy chỉ số này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln người không được hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">Một dấu hiệu trung bình về trừng phạt hoặc đe dọa trừng phạt.</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">Một dấu hiệu trung bình về sự không tự nguyện.</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">Một dấu hiệu mạnh về trừng phạt hoặc đe dọa trừng phạt.</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">Một dấu hiệu mạnh về sự không tự nguyện.</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">Tại địa điểm: từ {low} đến {high} số người lao động</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">Tại địa điểm: từ {low} đến {high} trên {all} người lao động</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">Tại địa điểm: {count} trên {all} người lao động</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Tài liệu</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">Được tính cho: {dimensions}.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">Thôi việc</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Để ngỏ</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">Ban quản lý</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">Không hồ sơ nào có câu hỏi về chỉ số này.</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">Chưa phỏng vấn ai.</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Không quan sát thấy</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Không được hỏi</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">Không quan sát thấy</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Quan sát</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">Quan sát thấy</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">Một câu trả lời cho thấy nó là đủ. Nếu không, một câu không quyết định được gì thì để ngỏ. Nếu không nữa, một câu đã được trả lời thì coi là không quan sát thấy.</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">Được xác lập</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Tiềm ẩn</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">Tuyển dụng</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">Một số hồ sơ đã niêm phong: ở đây giữ kết luận về những gì chúng cho thấy, và chỉ tổ chức đọc được các câu trả lời nói lên điều đó.</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">Các nguồn mâu thuẫn nhau: {those}: có; {others}: không</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">Phỏng vấn không có câu hỏi về điều này.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">Làm việc</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Người lao động</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">để ngỏ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">không</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">không được hỏi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">có</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">thêm {count}, không được hỏi</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">thêm {count}, không quan sát thấy</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">thêm {count}: {unseen} không quan sát thấy, {others} không được hỏi</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count}, không được hỏi</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count}, không quan sát thấy</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count}: {unseen} không quan sát thấy, {others} không được hỏi</translation>
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
        <translation type="unfinished">Thêm chỉ số</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">Chỉ số cần thêm</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Không có.</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">Thấy tại địa điểm</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">Bỏ ra: {indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">Bỏ chỉ số ra</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">Người lao động</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}: người lao động</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln người được phỏng vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln người làm việc tại địa điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">&amp;Người lao động</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Chỉ số</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">Chưa bắt đầu phỏng vấn nào.</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">Không được hỏi, hoặc không muốn nói chuyện</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">Chỉ cần một nguồn cho thấy một chỉ số là chỉ số đó được coi là quan sát thấy; không nguồn nào lấn át nguồn khác. Các con số cho địa điểm tính những người để ngỏ vào số trên, có độ tin cậy 95&#xa0;%, và chỉ đúng nếu người được phỏng vấn được rút ngẫu nhiên.</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">Đang đọc câu trả lời của mọi hồ sơ…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">Đã niêm phong: không thể nói vì sao</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">Các nguồn mâu thuẫn nhau: {indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">Quy trình của cuộc kiểm toán này chỉ ghi câu trả lời, không đánh giá gì.</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">Cần xem xét ngay: {sign} ({sources})</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">Người lao động ({count})</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">chưa biết tổng số lao động</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} người không có phỏng vấn</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">Mọi chỉ số</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">Mọi chỉ số, trong đó có thêm {count} quan sát thấy</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Chỉ số</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">Chưa phỏng vấn ai, và không quan sát thấy gì.</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">{observed} quan sát thấy, {undecided} để ngỏ; {interviewed} người được phỏng vấn, {declined} người không có phỏng vấn.</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Mục</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln đã có ở đây và được bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">Đang mã hóa {number} trên {count}…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">Đang mã hóa…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Không đưa chúng vào</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">Đang tìm ảnh…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">Không được đưa vào: {names}, và {count} tệp nữa.</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">Không được đưa vào: {names}.</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">Ảnh và tệp đang được mã hóa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Dừng</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">Thử lại những tệp này</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>Bạn đã dừng: %Ln được để lại ở chỗ cũ.</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">một hình không có tên</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{taken} trên {count} đã ở trong kho.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">Có việc cần bạn lưu ý. Nó sẽ hiện khi bạn rời chế độ này.</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">Cuộc kiểm toán đã hoàn tất: không thể thay đổi nữa.</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Kho chỉ được mở để đọc.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">Khung mới để che một phần, hoặc vẽ một khung</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">Ghi chú riêng cho câu hỏi</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Kiểm toán</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">Trở lại từ đồng hồ, hoặc về chỗ đã dừng</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">Quay lại chỗ bạn đã dừng</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">Về chỗ vừa rồi, rồi lại tiến tới</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">Chọn câu trả lời từ thứ nhất đến thứ chín</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">So sánh với ảnh khác</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">Xuống và lên trong trang, rồi sang trang sau</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">Tiếp tục sau khi cơ sở trả lại máy tính xách tay</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">Trợ giúp cho nơi bạn đang ở và các phím này</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">Ẩn mọi thứ ngay lập tức sau một đồng hồ</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">Vào và ra khỏi chế độ phỏng vấn</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Máy tính</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">Lớn hơn, nhỏ hơn, toàn bộ, từng điểm ảnh</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">Lớn hơn, nhỏ hơn, rộng bằng trang</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">Rời biểu mẫu nhỏ mà không đổi gì</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">Khóa kho</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">Tìm khuôn mặt</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">Di chuyển một lựa chọn được xếp thứ tự</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">Di chuyển một mục lên hoặc xuống</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">Cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">Khung tiếp theo, cách che khác, bỏ khung</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">Trang sau của biểu mẫu</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">Chỉ những ảnh chưa ai xem xét</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Hộp gửi</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Trang trước</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">Dán hình hoặc tệp vào câu hỏi của nó</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">Tạm dừng phỏng vấn</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">Ảnh trước, ảnh sau</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">Nhấn nút, đánh dấu ô</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">In báo cáo</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">Tìm trong mọi cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">Tìm trong biểu mẫu</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">Tìm trong báo cáo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">Trên bảng chỉ hiện những gì người khác được xem</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">Hiện ảnh lớn</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">Dừng phỏng vấn và giới thiệu hỗ trợ</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">Cả biểu mẫu trên một tờ, hoặc từng trang</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">Ảnh này đã được xem xét</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">Về mục điều khiển trước</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">Đến mục điều khiển sau</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">Đến chỗ tiếp theo cần sửa hoặc trả lời, và quay lại</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">Xoay ảnh</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Kho</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">&amp;Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Xong</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">Mã khôi phục mới hơn, chưa xác nhận</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">Một cụm mật khẩu</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">Khóa của bên giữ khóa dự phòng</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">Đổi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">Mã chỉ hiện lúc này và không bao giờ nữa. Cho đến khi bạn báo rằng đã ghi ra giấy, mã trước đó cũng vẫn mở được kho.</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">Nó không mở được kho nữa.</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">Cho phép nó mở kho</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">Cho phép {escrow} mở kho</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">Cho phép {escrow} mở kho…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">Tạo mã mới</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">Mã khôi &amp;phục mới…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">Mã khôi phục mới</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">Gỡ bỏ một cách mở kho</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">Gỡ bỏ: {way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">Gỡ bỏ…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Gỡ bỏ</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">Một khi bạn đã ghi mã mới ra giấy, mã hiện có trên giấy không mở được gì nữa.</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">Bên giữ khóa dự phòng giờ mở được kho này.</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">Từ đó mã mới mở kho, mã hiện nay không mở được nữa.</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">Mã khôi phục mới mở kho, mã trước đó không mở được nữa.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">Đã đổi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">Mã khôi phục, trên giấy</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">Hai mã khôi phục mở được kho này: mã mới gần nhất chưa được xác nhận. Hãy tạo mã mới: khi mã đó đã ở trên giấy, các mã trước không mở được gì.</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">Những gì mở được kho này</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">Khi đó, ai giữ khóa ấy của tổ chức bạn có thể mở kho này và đọc mọi thứ trong đó: dành cho khi mất cả cụm mật khẩu lẫn mã khôi phục.</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">Mã khôi phục mới của bạn</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}: từ đó không mở được gì.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12, hoặc nhấn Esc hai lần, ẩn mọi thứ ngay lập tức sau một đồng hồ. Bạn trở lại bằng Ctrl+Shift+B, hoặc nhấn giữ vào giờ trong ba giây. Sau hai phút, kho khóa lại phía sau đồng hồ.</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">Hãy để người đó chỉ vào. Ngôn ngữ ấy đứng cạnh ngôn ngữ của bạn; cả hai đều đổi được.</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Chưa có người bản ngữ nào duyệt bản dịch này.</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">Người đó đọc ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">Ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}, bản dịch nháp</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Chưa có người bản ngữ nào duyệt bản dịch này.</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">Ảnh (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Lưu bản sao</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">Tất cả giấy phép</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} là phần mềm tự do theo Giấy phép Apache 2.0. Nó dựa trên công trình của những người khác, có giấy phép riêng:</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">Giấy phép của nó không kèm văn bản: {licence}.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Giấy phép</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">Giấy phép</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Thành phần</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">Ô này đã đầy: chứa được {most} ký tự. Phần còn lại bị bỏ.</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">Một gói vẫn đang được gửi</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">Tiến độ của gói đang được gửi</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">Gói đã được niêm phong cho tổ chức của bạn, việc này không cần khóa nào. Hãy mở khóa kho để lấy biên nhận.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">Dừng gửi</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln câu trả lời chưa được lưu. Chúng vẫn còn ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">&amp;Lưu lại và khóa</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">Đang hủy kho…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">Các khóa của kho đang bị ghi đè.</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">Các khóa đã bị ghi đè: không ai đọc được nữa. Các tệp đang được xóa.</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">Khóa và mất chúng</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">Đang khóa…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">Chưa khóa</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">Những gì bạn nhập đang được lưu.</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">Có nội dung chưa được lưu.</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">Kho được khóa trước khi máy ngủ.</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">&amp;Ngôn ngữ của chương trình</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">C&amp;hủ đề</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Theo hệ thống</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Tương phản cao</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">Giao diện chương trình</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Sáng</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Bản dịch này là bản nháp: chưa có người bản ngữ nào duyệt. Phần chưa dịch được hiện bằng tiếng Anh.</translation>
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
        <translation type="unfinished">&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">&amp;Kết thúc</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Tiếp</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">Cuộc nói chuyện đã đến đâu</translation>
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
        <translation type="unfinished">Dừng và giới thiệu hỗ trợ</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Đến những việc cần làm ngay. Mọi điều đã nhập vẫn còn. ({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">Không thể thay đổi câu trả lời và ảnh nào của cuộc kiểm toán này nữa (hồ sơ: {records}, ảnh: {photos}).</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">Danh sách dùng để rút mẫu bị xóa.</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">Sau đó có thể niêm phong và gửi cuộc kiểm toán. Bây giờ không gửi gì cả.</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">Hoàn tất nghĩa là gì</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">Nội dung các phát hiện không đổi nữa. Trạng thái, khoản hoàn trả và cảnh báo của chúng vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">Lời của người lao động được niêm phong (hồ sơ: {count}): chỉ {organisation} đọc được ({readers}). Ở đây không cụm mật khẩu nào mở được; kết quả vẫn còn.</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">Lời của người lao động phải được niêm phong (hồ sơ: {count}), mà máy này chưa thuộc tổ chức nào. Hãy đăng ký trước.</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">&amp;Ký xác nhận và hoàn tất</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">Chừng nào còn một mục ở đây thì không thể hoàn tất cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">Bổ sung những mục này trước</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">Đang rà soát toàn bộ cuộc kiểm toán…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">Không thiếu gì và không còn gì bỏ ngỏ. Hãy ký xác nhận cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Rà soát</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">Điều này không cản việc ký xác nhận. Như vậy đã đủ chưa là do bạn đánh giá.</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">không có gì cản việc ký xác nhận</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} mục bỏ ngỏ</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} mục cần bổ sung trước</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} Quy trình yêu cầu ghi lý do cho: {kinds}.</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}: ngày</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}: giờ</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}: múi giờ</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">Chuyển &amp;sang phiên bản mới hơn</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">Phiên bản mới hơn của biểu mẫu này</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">Câu trả lời thay đổi</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">Câu trả lời mất đi cùng câu hỏi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">Cho phép bỏ ảnh của các câu hỏi không còn nữa ({count})</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">Có thể hoàn tác trong hồ sơ cho đến khi cuộc kiểm toán hoàn tất.</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">Câu hỏi mới</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">Ghi chú của bạn không còn hiện vì câu hỏi đã mất</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}: {kept} câu trả lời còn lại, {changed} thay đổi, {dropped} mất đi.</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">&amp;Gửi tất cả</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">&amp;Thẻ nhớ…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">Sao chép vào thẻ nhớ, nhận biên nhận về</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">Không có gì để gửi. Cuộc kiểm toán đã hoàn tất sẽ vào đây khi bạn niêm phong.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Hộp gửi</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">&amp;Cài đặt</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">&amp;Mở phỏng vấn</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">Một chiều được xác lập khi có một dấu hiệu không tự nguyện và một dấu hiệu bị đe dọa trừng phạt, trong đó ít nhất một dấu hiệu mạnh. Một chiều được xác lập là đủ.</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Theo quy tắc</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">Chỉ theo những gì quan sát được: {least}. Nếu mọi điều để ngỏ cũng được quan sát thấy: {most}.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Chỉ số</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Chỉ số quan sát thấy</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">Nó có hiệu lực trong danh sách, cho địa điểm và trong báo cáo; kết quả theo quy tắc vẫn đứng bên cạnh.</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Để ngỏ</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">Đặt kết quả khác cho người lao động này</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Phỏng vấn này đã niêm phong: ở đây chỉ giữ kết luận về những gì nó cho thấy, không giữ lý do. Chỉ tổ chức đọc được câu trả lời.</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">Người không được phỏng vấn thì không có kết quả để đặt.</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">Vì sao, bằng lời của bạn. Lý do được giữ bí mật như câu trả lời, được niêm phong cùng chúng và không bao giờ được in trong báo cáo.</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">không tự nguyện: {ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">trừng phạt: {ids}</translation>
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
            <numerusform>%Ln không còn hiệu lực</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">&amp;Lý do (bắt buộc)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">Đặ&amp;t như vậy</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">&amp;Rút lại: để kết quả của quy tắc có hiệu lực</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Theo quy tắc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">Đã thay thế</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">Đánh giá riêng của kiểm toán viên</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">Lý do đã niêm phong.</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">Điều này có hiệu lực: chưa đặt gì khác.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Đã rút lại</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">kiểm toán viên</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}, do {name} đặt {time}. {ended} {later}.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">Quay lại {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">Nội dung này được in trong báo cáo. Không ghi lời hay mã của người lao động.</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">Một điểm còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">Hiện những gì còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">Quy trình hỏi vì sao cuộc kiểm toán kết thúc khi còn điều bỏ ngỏ: hãy nêu lý do.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">Những gì còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">Vì sao kết thúc như vậy: {kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">Tổ chức của bạn đọc nội dung này. Nó chỉ được in trong báo cáo nếu báo cáo hiện mọi phát hiện. Không ghi lời hay mã của người lao động.</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">Tổ chức của bạn đọc nội dung này; nó không được in trong báo cáo.</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">{count} điểm còn bỏ ngỏ.</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">Kết quả trước</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Lớn hơn</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Trang tiếp theo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Trang</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">Trang trước</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">Tìm trong báo cáo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Nhỏ hơn</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">Cả trang</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">trên {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">tìm thấy {count}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place} trên {count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">Mọi ảnh</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">Đặt cạnh ảnh tiếp theo (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">So sánh</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Lớn hơn (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">Hiện trọn ảnh (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Nhỏ hơn (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">Ảnh tiếp theo (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">Ảnh trước (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">Xoay trái (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">Xoay phải (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">Trọn ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">Bản sao ngoài kho không được mã hóa: ai có tệp là xem được.</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">Hình vẽ trên ảnh</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">Hình vẽ trên ảnh; ảnh giữ nguyên như lúc chụp.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Chú thích</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">Chú thích của ảnh {number}</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">Vẽ lên ảnh</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">Tệp (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">Có phần được che</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">Có phần được che: bản sao lưu ra không có các phần đó.</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">Ảnh (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">Ảnh {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Nhấn lần nữa để xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Xóa</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Lưu bản sao</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">Lưu bản sao…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Lưu không mã hóa…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">Chụp tại {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Không rõ thời gian</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">Không có các phần được che, thời gian và nơi chụp.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">Chú thích</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">Phát hiện để liên kết ảnh</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">Phát hiện {number}: {title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">Đến câu hỏi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Liên kết</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">Không rõ thời gian</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} × {height} điểm ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">Một số thư mục trong đó không đọc được.</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">Có hơn {count} ảnh: hãy chọn thư mục nhỏ hơn cho các ảnh còn lại.</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">Không có ảnh trong thư mục này (JPEG, PNG, HEIC).</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">Thêm ảnh</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">Thêm ảnh…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Máy ảnh</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Vẽ</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">Vẽ ở đây</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">Từ thư mục…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">Dán</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Ảnh (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">Hiện thêm (chưa hiện {count})</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Ký</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">Ký ở đây</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">Chẳng hạn thẻ của máy ảnh</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">Đưa vào các ảnh của một thẻ hoặc thư mục</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">Bộ nhớ tạm không có hình và không có tệp: hãy sao chép trước.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Phần được che {number} trên {count}: cách trái {left}&#xa0;%, cách trên {top}&#xa0;%, rộng {width}&#xa0;%, cao {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">Phần được che: {count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">Chưa xem xét</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">Không có gì cần che</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">Có phần được che</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">Ảnh {number}: {name}. {place}. {state}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Đã niêm phong</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">Đã niêm phong: chỉ tổ chức xem được</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">Gợi ý {number} trên {count}: cách trái {left}&#xa0;%, cách trên {top}&#xa0;%, rộng {width}&#xa0;%, cao {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">Tệp đã mất.</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">Tệp của ảnh này đã mất khỏi kho</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">Ảnh này không có bản xem trước</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Kiểm toán</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">So sánh hai ảnh</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">Xem xét ảnh tiếp theo</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">Xem xét ảnh tiếp theo (còn {count})</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">Không có ảnh nào như vậy. Hãy hiện tất cả.</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">Chưa chụp ảnh nào trong cuộc kiểm toán này.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">Ảnh: {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} trên {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown} trên {all} ảnh</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">Đang giải mã ảnh này…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">Hình: {words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">Hiện lớn hơn</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">Hiện nhỏ hơn</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">Ảnh đã chụp ở đó</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">Vị trí cần cả vĩ độ và kinh độ.</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">Độ chính xác (m)</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">Độ cao (m)</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">Hỏi máy tính này</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">Đang hỏi máy tính này xem nó ở đâu…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">Trong lúc đó đã tìm thấy: {latitude}, {longitude}, sai số trong {accuracy} m.</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">Trong lúc đó đã tìm thấy: {latitude}, {longitude}.</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">Từ ảnh…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">Vĩ độ</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">Vĩ độ tối đa 90 độ, kinh độ tối đa 180.</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">Kinh độ</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">Ảnh (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">Nhấn lần nữa để hỏi</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">Lấy vị trí này</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">Ảnh không cho biết chụp ở đâu. Hãy gõ vị trí, hoặc chọn ảnh khác.</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">Hệ thống có thể hỏi qua internet, và khi đó bên ngoài biết được nơi này.</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">Máy tính này không biết nó ở đâu. Hãy gõ vị trí, hoặc chọn ảnh đã chụp ở đó.</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">Những gì đã gõ giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln hồ sơ nhân sự cần kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln người cần phỏng vấn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln người làm việc tại địa điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">Đổ&amp;i kế hoạch…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">&amp;Hồ sơ nhân sự cần kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Phương pháp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Phương pháp</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">Ngoài kế hoạch</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">Chưa lập kế hoạch</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">Mở hồ sơ của đị&amp;a điểm</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">Mở hồ sơ của địa điểm</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">Số người cần phỏng &amp;vấn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Kế hoạch</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">Lập kế hoạch {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">&amp;Lưu kế hoạch</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">Phân bổ</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">Cuộc kiểm toán đã hoàn tất: mẫu của nó không được lập kế hoạch ở đây.</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">Tổng số lao động đã thay đổi</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">Phương pháp còn lấy mẫu riêng các nhóm này, mà hồ sơ của địa điểm không đếm họ: {names}.</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">Phương pháp không cho con số cho ngần ấy người: hãy thỏa thuận với khách hàng.</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">Hồ sơ của địa điểm chưa cho biết bao nhiêu người làm việc ở đó. Hãy trả lời câu hỏi đó trước: cỡ mẫu được tính từ đó.</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>Hồ sơ của địa điểm hiện ghi %Ln người lao động: hãy đổi kế hoạch và lưu lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">Cần phỏng vấn</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">Chỗ có dấu hỏi thì hồ sơ của địa điểm chưa cho biết.</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">Làm việc ở đó</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">không có số hồ sơ nhân sự</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">chưa biết</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">con số còn phải thỏa thuận với khách hàng</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} là ít hơn phương pháp yêu cầu.</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}, cho {headcount} người lao động: {interviews}; {files}.</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}, riêng</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>Ít nhất %Ln phỏng vấn đã niêm phong không được tính vào tầng nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">Bắt đầu</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">Hành động khắc phục đến hạn trong vòng một tuần: {count}, gần nhất ngày {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">Hành động khắc phục quá hạn: {count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">Hồ sơ nhân sự: đã kiểm tra {checked} trên {wanted}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">Phỏng vấn: {heard} trên {wanted}, đủ</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">Phỏng vấn: {heard} trên {wanted}, còn {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">Chưa bắt đầu, và có thể bỏ qua: {forms}.</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">Không còn việc gì phải làm. Hãy rà soát cuộc kiểm toán rồi ký xác nhận.</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">Chỉ số quan sát thấy mà chưa phát hiện nào nêu: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>Trong số {drawn} người được rút, ít nhất %Ln người chưa được phỏng vấn. Đó là những ai thì không lưu ở đâu cả: nếu lưu sẽ lộ ai đã nói gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">Mở phát hiện</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">Mở mẫu</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">Lập kế hoạch mẫu</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">Mẫu chưa được lập kế hoạch.</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">Hôm nay, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>Đến nay còn quá ít: {strata}, và %Ln tầng nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">Đến nay còn quá ít: {strata}.</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum} ({attribute}) {interviewed} trên {wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">Đóng (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">Đóng trình phát</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">Vị trí trong bản ghi</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Phát</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">Phim</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">Máy này không phát được. Hãy lưu bản sao và mở bằng chương trình khác.</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">Máy này không phát được.</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">Kết thúc và xóa phần thực hành</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">Thực hành: địa điểm và con người đều hư cấu. Không gì ở đây được gửi đi. Đừng viết điều gì có thật.</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">Nhấn lần nữa: tất cả sẽ mất</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Quay lại</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">Đang chuẩn bị một cuộc kiểm toán hư cấu. Kho của bạn không bị động đến.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Thực hành</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">Đang chuẩn bị phần thực hành</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>%n ngày sau biên nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">Tệp đã gửi ở lại</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">Gửi đến</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">Dấu vân tay số của nó</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Tổ chức</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">Niêm phong cho</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">không có địa chỉ, bằng thẻ nhớ</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">số {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">số {number}, ngày {date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">cho đến khi có người xóa</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Không muốn nói chuyện</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">Hồ sơ nhân sự đã kiểm tra</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Nhóm</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>Với %Ln phỏng vấn nhóm đã niêm phong, không lưu có bao nhiêu người tham gia; họ không được tính ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Từng người</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">Người trong nhóm</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">Người được phỏng vấn</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">Đến nay</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">Khả năng gặp ít nhất một người lao động bị ảnh hưởng, nếu mọi người được chọn ngẫu nhiên và nói ra điều đang xảy ra:</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">Phỏng vấn không hỏi điều này.</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">Mẫu có thể tìm ra điều gì</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">đủ</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">{chance} với toàn bộ kế hoạch</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">{chance} với những người đã phỏng vấn đến nay</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} người được phỏng vấn mà câu trả lời không thuộc mục nào ở đây.</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} người được phỏng vấn mà phỏng vấn đã niêm phong không còn cho biết điều này.</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done} trên {wanted}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Hiện những gì tôi gõ</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">Cụm mật khẩu &amp;mới</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">Cụm mật khẩu mới lần &amp;nữa</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">Cụm mật khẩu mới quá yếu. Hãy thêm vài từ không liên quan nhau.</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">Hai cụm mật khẩu mới không giống nhau. Hãy gõ lại cụm thứ hai.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">Cụm mật khẩu &amp;hiện tại, hoặc mã khôi phục</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">Cà&amp;i quy trình…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">Quy trình quy định cuộc kiểm toán hỏi gì và được đánh giá thế nào. Máy này nhận các quy trình do tổ chức của nó ký. Cuộc kiểm toán tiếp tục với phiên bản mà nó bắt đầu.</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">Bản dịch nháp, chưa duyệt: {names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">Biểu mẫu: {names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">Cài quy trình</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">Đã cài: {title}, phiên bản {version}, {by}.</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">Ngôn ngữ: {names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">Quy trình (*.auditor-protocol);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">Quy trình</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">và {count} mục nữa</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">không ai ký</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">do {organisation} ký</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">phiên bản {version}, {by}</translation>
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
        <translation type="unfinished">Câu trả lời trong hồ sơ của địa điểm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">Liên kết câu trả lời này</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">Không hồ sơ nào của địa điểm có câu trả lời chưa được liên kết.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">Chỉ những gì hồ sơ của chính địa điểm ghi, không bao giờ của người lao động.</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">Tìm câu trả lời</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">Tìm trong câu hỏi, câu trả lời và hồ sơ</translation>
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
        <translation type="unfinished">Xóa trắng</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">Thêm về câu hỏi này</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">Rút lại câu trả lời này</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">Câu trả lời này không thể đúng.</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">Câu hỏi này cần được trả lời.</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}, cần trả lời</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">Đang hỏi kho lưu trữ trung tâm…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">Vẫn gửi ngay</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">Đang gửi gói {place} trên {count}</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Đang gửi…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">Không chờ nữa</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">Cho hàng chờ chạy tiếp</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">Đang xem chứng thư của máy này có cần gia hạn không…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">Tạm dừng hàng chờ</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">Tiến độ của cả hàng chờ</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">Việc gửi đã kết thúc.</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">Hàng chờ đang tạm dừng. Những gì đã đến nơi vẫn ở đó.</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">Thời hạn lưu giữ các gói này đã hết; tệp niêm phong của chúng đã bị xóa: {list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">Chứng thư của máy này sắp hết hạn và không gia hạn được: {why} Việc gửi vẫn tiếp tục; hãy gia hạn ở trang Máy tính.</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">Chứng thư của máy này đã được gia hạn trước khi gửi.</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">Bạn có thể tiếp tục làm việc và khóa kho: gói đang trên đường vẫn tiếp tục. Đóng cửa sổ sẽ dừng nó; không mất gì, khi bạn yêu cầu lại nó sẽ tiếp tục từ chỗ đó.</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} Việc gửi tự tiếp tục trong khi kho đang mở.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">Kiểm toán</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Trợ giúp</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">Máy tính</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Khóa</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">Khóa kho (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Hộp gửi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Kho</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">Lúc đến địa điểm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">Ngày, giờ và múi giờ của địa điểm: các ngày được tính theo múi giờ đó.</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">Ngày nghỉ tại địa điểm</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">Các phát hiện mà địa điểm không được thấy trước khi công bố</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">Chưa ghi kiểm toán viên đến địa điểm khi nào.</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Trưởng nhóm kiểm toán</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">Lý do</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">Phát cảnh báo</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">Phát cảnh báo</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">Chỉ cần nghi vấn là đủ. Địa điểm không được báo trước khi bạn công bố cảnh báo.</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">Gõ ngày và giờ: thời hạn đầu tiên được tính từ đó.</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">Điều gì dẫn đến nghi vấn. Bắt buộc; sau này không đổi được.</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">Nghi vấn điều gì</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chọn…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">Một số từ {low} đến {high}, bước {step}.</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">Một số từ {low} đến {high}.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Chưa trả lời</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">Số cho {question}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">Gõ một số.</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value} trên {most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Chuyển xuống</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">Chuyển xuống (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Chuyển lên</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">Chuyển lên (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">Chưa xếp hạng. Hãy kéo, hoặc nhấn Alt cùng phím mũi tên.</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">Lấy thứ tự này</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">chưa xếp hạng: {choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">đã xếp hạng {ranked} trên {count}</translation>
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
        <translation type="unfinished">Đang xem phần nào còn nguyên…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">Chỉ đọc: kho bị hỏng, không thể thay đổi gì.</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">Còn nguyên: {whole} trên {all} cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">và {count} mục nữa</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}: {damaged} trên {records} hồ sơ và {lost} trên {photos} ảnh bị hỏng.</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">Đang đọc hồ sơ: {done} trên {all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">Đang đọc hồ sơ…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">&amp;Lưu biên nhận…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">Đến nơi</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Gói</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">Chứng thư của nó</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">Máy tính này chưa cài máy in. Hãy cài trong phần cài đặt của hệ thống, hoặc lưu biên nhận.</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">Chưa chứng thực</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Hộp gửi</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">Vừa được chứng thực</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">Đang chứng thực…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Biên nhận</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Biên nhận (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">Chứng thư gốc của tổ chức</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">Lưu biên nhận</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Người ký</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Kích thước</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">Trang đã được giao cho dịch vụ in.</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} đã ký rằng mọi byte của gói {number} an toàn ở chỗ họ. Đã kiểm tra chữ ký, chứng thư và danh sách chứng thư bị thu hồi của tổ chức.</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">Đã có phiên bản mới hơn của biểu mẫu này</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">Tất cả: {count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Chưa có.</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Hiện thêm {count}</translation>
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
        <translation type="unfinished">Một bước đang được hoàn tác.</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">Hãy trả lời lại sau đó.</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">Hãy chuyển mục khi ảnh đã vào.</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">Ảnh đang được đưa vào.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">Chế độ phỏng vấn</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">Ngôn ngữ của biểu mẫu</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">Chưa có người bản ngữ nào duyệt bản dịch này.</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">Mỗi lần một câu hỏi, cho hai người cùng đọc ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Lưu lại</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">Đã niêm phong: chỉ tổ chức đọc được</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}  ·  còn cần {count}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">đã trả lời {answered} trên {questions}  ·  {count} cần sửa</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">Kết thúc và giữ bản ghi âm</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">Mức âm thanh</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">Micrô</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">Chưa nối micrô. Hãy nối một micrô, hoặc ghi âm ở nơi khác rồi thêm tệp.</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">Không nghe thấy gì: micrô có bị tắt tiếng không?</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">Đang ghi âm. Bản ghi kết thúc và được giữ lại khi rời trang này hoặc khi kho khóa.</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">Micrô đã mất kết nối. Những gì ghi được đến lúc đó được giữ lại.</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">Thời gian đã ghi</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">Thêm {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">Chưa bắt đầu</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">Không lưu</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">Tôi đã có nó trên giấy</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">Cất tờ giấy xa máy tính này: ai có cả hai thì đọc được tất cả.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Mã khôi phục</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">Lưu một tờ để &amp;in…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">Lưu không mã hóa…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">Lưu tờ khôi phục</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">Đã lưu, không mã hóa: {file}. Hãy in rồi xóa đi.</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">Tờ này là PDF không mã hóa: ai có tệp là có mã. Hãy lưu vào thẻ nhớ, in ở máy in đáng tin, rồi xóa đi. Không được để nó lại trên máy này.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">Mã này mở kho nếu bạn quên cụm mật khẩu. Nó chỉ hiện lúc này và không bao giờ nữa.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">Hãy ghi lại mã khôi phục</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">Thêm căn cứ</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Không có.</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">Căn cứ {number}: loại</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">Căn cứ {number}: nội dung</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">Bỏ căn cứ {number} ra</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">Bỏ căn cứ ra</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">Nơi ở an toàn</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">Bác sĩ</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">Đại sứ quán</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">Trợ giúp trẻ em</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">Đường dây trợ giúp</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">Thanh tra lao động</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">Tư vấn pháp lý</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">Trợ giúp khác</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">Chương trình kiểm toán không nêu đầu mối liên hệ nào cho địa điểm này. Hãy hỏi điều phối viên trước cuộc phỏng vấn đầu tiên.</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">Chưa biết địa điểm ở quốc gia nào: đây là đầu mối liên hệ của mọi quốc gia.</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">Trợ giúp khẩn cấp</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">Ai có thể giúp</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">Chỉ cho riêng bạn: không có trong báo cáo, không được gửi; bị xóa khi hoàn tất cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">Chỉ cho riêng bạn: ở lại trong kho này, không có trong báo cáo và không được gửi.</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">Ảnh cho câu hỏi này</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">Ghi chú riêng</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">Ghi chú riêng cho: {question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">Chúng là bằng chứng, được gửi cùng câu trả lời. Hãy xin phép trước khi chụp.</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">Ghi chú riêng hoặc ảnh ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">Ghi chú riêng hoặc ảnh cho: {question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">&amp;Gia hạn ngay</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">Đã yêu cầu gia hạn; chưa có trả lời.</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">Hỏi cài đặt &amp;mới hơn</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">Chứng thư</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Đã hết hạn</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">Tệp của tổ chức (*.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">Đã hết hạn ngày {end}. Vẫn có thể điền và niêm phong kiểm toán; để gửi, hãy nhờ tổ chức mời lại máy này.</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">Hết hạn ngày {end}. Từ {start} trở đi, nó tự được gia hạn trước khi gửi.</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">Hết hạn ngày {end}. Hãy gia hạn trước khi đi tiếp.</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">Nạp tệp của tổ chức bạn</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">Nạp cài đặt từ tệp…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">Nạp thư trả lời…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">Quy trình, người nhận và địa chỉ do tổ chức của bạn gửi, có chữ ký. Cài đặt mới hơn thay cho cài đặt này; cài đặt cũ hơn bị từ chối.</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">Gia hạn</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">Yêu cầu gia hạn (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">Lưu yêu cầu gia hạn</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">Lưu yêu cầu gia hạn…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">Đã lưu: {file}. Hãy đưa tệp cho tổ chức của bạn.</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">Cài đặt của chương trình kiểm toán</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">Đang hỏi kho lưu trữ trung tâm</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">Chương trình kiểm toán còn dùng các quy trình này, chưa được cài: {names}.</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">Máy này tiếp tục với những gì đã nhận.</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">Máy này đã có cài đặt mới nhất.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">Có giá trị</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Số tiền</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Loại tiền</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">Đã được xác minh thế nào</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Phỏng vấn</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">Chưa ghi trả khi nào.</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">Giữ khoản hoàn trả</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">Một khoản trả cho một người lao động</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">Ngày trả</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">Mã của người lao động ở lại trong kho và trong gói.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">Gõ ngày.</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">Ai đã xác minh</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">Thêm khoản hoàn trả…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">Phí đã hoàn trả</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">Ẩn từng khoản hoàn trả</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">Nó ở lại trong lịch sử và không được tính nữa.</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">Chưa xác minh khoản hoàn trả nào.</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">Hiện từng khoản hoàn trả</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">Đã xác minh</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">Đã xác minh đến nay: {sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">Sai ở chỗ nào?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Ai nói điều này</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">Rút lại</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">Rút lại {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">Rút lại: {sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Đã rút lại</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">Rút lại…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">Thêm: {name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">Và {count} mục nữa, xem qua dàn mục.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Mục</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">Chưa ghi mục nào.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Mở</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">Mở {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">mục</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">Báo cáo được viết bằng ngôn ngữ nào; được lưu cùng cuộc đánh giá.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Ngôn ngữ của báo cáo</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">Báo cáo đã được ký duyệt bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">Từ ngữ của báo cáo bằng ngôn ngữ này là bản nháp: chưa có người bản ngữ nào xem lại. Báo cáo cũng nói như vậy.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">&amp;In…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">Bản sao được lưu không mã hóa: ai có tệp là đọc được. Những gì gửi đến tổ chức của bạn đã có sẵn báo cáo.</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">Chọn máy in…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">Không in</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">Theo sắc &amp;xám</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">Giữ trong kho</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">Đang tạo báo cáo…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">Không có tệp nào được ghi trên máy này, nhưng dịch vụ in của hệ thống giữ các trang không mã hóa cho đến khi in xong, và một số máy in và máy chủ in giữ lâu hơn. Hãy dùng máy in do bạn hoặc tổ chức của bạn kiểm soát, không bao giờ dùng của địa điểm.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">Máy tính này chưa cài máy in. Hãy cài trong phần cài đặt của hệ thống, hoặc lưu bản sao và in ở nơi khác.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">In báo cáo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">Đang in…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Báo cáo</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">Lưu bản &amp;sao…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">Lưu bản sao không mã hóa…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Lưu báo cáo</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Đã lưu: {file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">Các trang đã được giao cho dịch vụ in.</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">Báo cáo này không có chữ ký điện tử: {why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">Chữ ký không có nghĩa là đồng ý với báo cáo. Có thể không ký.</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">Trả lại kiểm toán viên</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">Không ký</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">Đưa máy tính cho người đại diện</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">Nội dung này được in trong báo cáo.</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">Tên người đại diện</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">Khi địa điểm đã trả lại máy tính, bạn làm tiếp bằng {keys}, hoặc nhấn giữ vào dấu tích trong ba giây.</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">Ý kiến của địa điểm</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">Đại diện của địa điểm</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">Chức vụ tại địa điểm</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">Chỉ hiện riêng phần này, không hiện gì của cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">Chữ ký của người đại diện</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">Ký ở đây</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">Ký trên báo cáo in; ở đó có chừa chỗ</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">Những gì địa điểm muốn được ghi lại. Nội dung này được in trong báo cáo.</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">Vì sao không, theo lời của địa điểm</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">Hãy ghi vì sao người đại diện không ký.</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">Hãy ghi tên và chức vụ của đại diện địa điểm.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">&amp;Bản sao lưu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">Bản sao lưu</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">Dành cho kho có phần bị hỏng. Hồ sơ trở lại như lúc đó; hồ sơ hiện nay được cất riêng, không bị xóa.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">Trở về một bản sao lưu</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">Khóa và khôi phục</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">Đưa bản sao lưu vào thay</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">Đưa bản sao lưu này vào thay…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">Kho được khóa trước; những gì bạn gõ được lưu trước đó.</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">Những gì nhập sau {backup} khi đó không còn trong kho nữa. Các gói niêm phong sau đó có thể lặp lại số; kho lưu trữ trung tâm sẽ báo.</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}, {size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}, {size}, trước khi cập nhật chương trình</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n tệp ảnh bị mất hoặc hỏng. Có thể chúng đã được gỡ sau khi sao lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">Bản sao lưu được kiểm tra trước khi di chuyển bất cứ gì.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">Đang khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">Bản sao lưu đang được khôi phục</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">Bản sao lưu đã được đưa vào</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">Bản sao lưu không được khôi phục</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">Những gì nhập sau bản sao lưu không còn trong kho nữa. Dữ liệu trước đó được giữ bên cạnh, trong thư mục “quarantine”.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">Cảnh báo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Phát hiện</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">Viết dở</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">Chưa tính cần phỏng vấn bao nhiêu người.</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">Chưa có thời hạn.</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">Mức của nó không có trong quy trình.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Thiếu</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">Chưa ghi hành động khắc phục nào.</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">Chưa lập kế hoạch mẫu</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">Chưa ai xem xét một ảnh: báo cáo nêu ảnh đó nhưng không hiện.</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">Chưa ai xem xét {count} ảnh: báo cáo nêu các ảnh đó nhưng không hiện.</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">Chưa nêu ai chịu trách nhiệm về hành động.</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">Một ảnh chưa nói nó cho thấy gì.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">Hồ sơ không có câu trả lời</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Mẫu</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">Một phần của cảnh báo đã quá hạn.</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">Có nội dung trong một ô nhưng chưa thành câu trả lời. Nội dung đó sẽ mất khi cuộc kiểm toán hoàn tất.</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">Cảnh báo chưa được giải quyết và cũng chưa bị hủy. Nó tiếp tục sau khi ký xác nhận.</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">Hồ sơ đã bắt đầu nhưng không có câu trả lời nào.</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">Quy tắc đề xuất một cảnh báo. Có thể phát cho đến khi cuộc kiểm toán hoàn tất.</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">Toàn bộ mẫu</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">Cần sửa</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">Ảnh cho thấy gì</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">Không khoan nhượng</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">{count} ảnh chưa nói chúng cho thấy gì.</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">Đã phỏng vấn {found} trên {wanted}.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">Mẫu</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 người</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">Ngày công kiểm toán viên</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">Không thể đến mà không bị theo dõi</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">Không muốn nói chuyện</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">Không còn làm việc ở đó</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">Hồ sơ nhân sự cần kiểm tra</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Nhóm</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">Giờ phỏng vấn</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">Nếu {share} người lao động bị ảnh hưởng ({people})</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">Không có ngôn ngữ chung và không có phiên dịch</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">Hôm nay không có mặt</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">Từng người</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">Người cần phỏng vấn</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Lý do khác</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">Toàn bộ danh sách</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">Đã nói chuyện rồi</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">dưới 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">trên 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">không có</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">phương pháp không quy định</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} người</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} nhóm, mỗi nhóm tới {size} người, tổng cộng {people} người</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} hoặc hơn</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} đến {most}</translation>
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
        <translation type="unfinished">Trừ {minus} vì phát hiện: {value}.</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">Gõ có bao nhiêu yêu cầu không có phát hiện, theo hạng; khi đó sẽ tính ra điểm.</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">áp dụng</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">áp dụng, trừ {minus} cho mỗi cái</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">phù hợp</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">bỏ ra</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}: trên {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}: phần còn lại</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{conformant} trên {applicable} yêu cầu áp dụng là phù hợp: {share} trên {whole}.</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Phát hiện</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">Mức</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">Được tính thế nào</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">Yêu cầu khác</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">Điểm theo {scale}</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}: bao nhiêu yêu cầu khác</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value} trên {whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">Trở lại câu hỏi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Nhấn lần nữa để rời</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">Cứ dành đủ thời gian cần thiết. Mọi thứ được giữ lại.</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">Hãy cảm ơn người đó một cách ân cần. Không hỏi gì thêm, và không cần lý do.</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">Hãy cảm ơn người đó. Phần còn lại chỉ mình bạn điền.</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">Đó là câu hỏi cuối cùng</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">Cuộc nói chuyện kết thúc ở đây</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">Đến biểu mẫu</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">Chỉ số quan sát thấy</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">Để ngỏ</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">Niêm phong {time} cho: {readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">Đã niêm phong: chỉ {who} đọc được</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">Câu trả lời và ảnh của hồ sơ này đã rời kho của máy này khi cuộc kiểm toán hoàn tất. Ở đây không cụm mật khẩu nào mở được chúng. Chúng được gửi cùng cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">Các câu trả lời đằng sau điều này đã niêm phong cùng hồ sơ.</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">Mã của hồ sơ, và không có kết quả nào.</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">Những gì được giữ ở đây</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">tổ chức</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chọn…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">Không có lựa chọn nào mang tên đó. Hãy chọn một trong danh sách.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">Không có gì mang tên đó.</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">Hiện mọi lựa chọn</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">Gõ để tìm một trong {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">tìm thấy {count}</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">Theo quy tắc</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">Lý do: {why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">Do kiểm toán viên đặt</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">Kiểm toán viên</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">Lý do đã niêm phong cùng phỏng vấn.</translation>
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
        <translation type="unfinished">Tối đa, tính bằng kB mỗi giây</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">Gói có cảnh báo không khoan nhượng được gửi ngay, bất kể giờ nào</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">Theo hệ thống, kết nối này không tính tiền theo dung lượng.</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">Theo hệ thống, kết nối này tính tiền theo dung lượng.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Đóng</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">Gửi cả qua kết nối tính tiền theo dung lượng</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">Để trống: nhanh hết mức đường truyền. Giới hạn này luôn có hiệu lực.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Giờ gửi</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">Các gói được gửi thế nào</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">Giữ các cài đặt này</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">Chẳng hạn 18:00-06:00, 12:00-13:00 theo đồng hồ máy này; để trống: bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">Hệ thống không cho biết kết nối này tốn bao nhiêu.</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">Cũng chờ khi hệ thống không biết một kết nối tốn bao nhiêu</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">Đăng ký, chương trình và quy trình</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">Cụm mật khẩu, sao lưu và lưu trữ</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">Đặt ở nơi khác</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Cài đặt</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">Khi nào, nhanh thế nào và qua kết nối nào thì gửi kiểm toán</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">Trở lại nơi bạn vừa nhảy đi</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">Lại tiến tới</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">Cả biểu mẫu</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">Cả biểu mẫu trên một tờ</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>%Ln câu trả lời còn thiếu hoặc cần sửa. Hãy bổ sung trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">&amp;Hoàn tất cuộc kiểm toán</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">&amp;Nơi ký</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">&amp;Chức vụ</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Kiểm toán viên</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">Hãy xác nhận lời khai.</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">Đăng ký máy này</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">Đang hoàn tất…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">Tôi chịu trách nhiệm về lời khai này</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">Nếu đóng cửa sổ bây giờ, cửa sổ sẽ chờ đến khi việc này xong.</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">Hiện những gì còn thiếu</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Ký xác nhận</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Ký xác nhận và hoàn tất</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">Ký xác nhận của địa điểm</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">Cuộc kiểm toán đã hoàn tất.</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">Hồ sơ của cuộc kiểm toán này thể hiện những gì tôi đã thấy và được nghe kể, theo hiểu biết tốt nhất của tôi.</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">Bằng chuột, bút hoặc ngón tay. Nếu để trống, báo cáo có chừa chỗ ký.</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">Hãy ghi tên, chức vụ và nơi ký.</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">Chữ ký của bạn</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">Vẽ lại</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">Chưa vẽ gì.</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">Đã vẽ.</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">Thêm tệp âm thanh…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Ghi âm</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">Âm thanh ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln hồ sơ không cho thấy chỉ số này</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">(không trả lời)</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">Không câu hỏi nào của nó được đặt ra.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">Mở hồ sơ</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">Mở hồ sơ {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">Ảnh {number}: {caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">Đã niêm phong: ở đây chỉ giữ kết luận về những gì hồ sơ này cho thấy, không giữ lý do. Chỉ tổ chức đọc được câu trả lời.</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">Tự nó không cho thấy gì: nó mở đường đến các câu hỏi khác</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">không có chú thích</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}, theo quy tắc {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">Đóng vì đã xác minh…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">Đã nhận bằng chứng…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">Đã được xác minh thế nào?</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">Đang tiến hành…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">Giữ trạng thái</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">Ghi chú, nếu có</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">Mở lại…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Trạng thái</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">Phát hiện giờ là: {status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">Kế hoạch đến hạn ngày {day}</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">Địa điểm từ chối…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">Lý do của địa điểm là gì?</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">Ai nói điều này</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">Ai đã xác minh?</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">Vì sao mở lại?</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">sau khi ký xác nhận</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">đã đóng trong cuộc kiểm toán tiếp theo</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">đã xác minh: {how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">còn vài giây</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>còn khoảng %Ln giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>còn khoảng %Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">còn khoảng một giờ</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">còn khoảng {hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">còn chưa đến một phút</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">Nhấn lần nữa để xóa</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">Xóa mục này</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>%Ln câu trả lời còn thiếu hoặc cần sửa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">Là bản nháp cho đến khi cuộc kiểm toán hoàn tất.</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">Sau đó không có gì thay đổi nữa.</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">Mọi hồ sơ đều đầy đủ.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">Gửi</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">Mọi thứ cần thiết đều đã có.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">Theo dõi</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">Từ đây đến khi gửi</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">Mở hộp gửi</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Mở báo cáo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Báo cáo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Rà soát</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">Rà soát cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">Niêm phong và gửi</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">Niêm phong cuộc kiểm toán để chỉ tổ chức của bạn đọc được.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">Ký xác nhận</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">Ký xác nhận và hoàn tất</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">Bắt đầu kiểm toán tiếp theo</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">Kho chỉ được mở để đọc.</translation>
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
        <translation type="unfinished">&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">&amp;Nhận biên nhận vào</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  Chọn thẻ nhớ</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  Sao chép vào thẻ</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  Khi thẻ nhớ trở về</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">Thư mục khác…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">Gói {number} đã được gửi.</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">Gói {number}, {title}: {size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">Gói {place} trên {count}: {done} trên {size}. Hãy để yên thẻ nhớ.</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">Đang kiểm tra biên nhận…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">Chọn thẻ nhớ hoặc thư mục</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">Gửi bằng thẻ nhớ</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">Tất cả những gì đang chờ: {count} gói, {size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">Từ tệp…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Tìm lại</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">Chưa cắm thẻ nhớ. Hãy cắm vào rồi tìm lại.</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">Không có gì chờ gửi.</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">Bây giờ hãy tháo thẻ nhớ an toàn: dùng “Đẩy ra” hoặc “Tháo an toàn” trong trình quản lý tệp của hệ thống và chờ đến khi nó báo. Những gì trên thẻ đã niêm phong: ai nhặt được cũng không đọc được. Một gói chỉ được coi là đã gửi khi biên nhận đã về.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Hộp gửi</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">Tiến độ sao chép</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">Biên nhận (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">Dừng sao chép</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">Nhận một biên nhận vào</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">Gói đã ở trên thẻ nhớ, nguyên vẹn và đã kiểm tra.</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">Kho lưu trữ trung tâm ghi một biên nhận bên cạnh mỗi gói. Khi nhận vào đây, biên nhận được kiểm tra và gói thành đã gửi.</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} gói đã ở trên thẻ nhớ, nguyên vẹn và đã kiểm tra.</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  chống ghi</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  trống {free}</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Kết thúc sớm cuộc nói chuyện</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">Mọi điều đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">Kết thúc sớm cuộc nói chuyện</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">Mọi điều đã nhập vẫn còn. Bạn vừa ở “{page}”.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Quay lại</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">Dừng và giới thiệu hỗ trợ</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">Đến những việc cần làm ngay. Mọi điều đã nhập vẫn còn. ({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n mục không còn nguyên vẹn</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Bản sao lưu</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">Kiểm tra cả từng ả&amp;nh</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">&amp;Kiểm tra kho</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">Còn trống trên đĩa này</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">Việc kiểm tra đã đến đâu</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">Đĩa này còn ít chỗ</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">Ảnh và tệp</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Hồ sơ</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">Đã niêm phong, đã gửi</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Đã niêm phong, đang chờ</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">Dừng kiểm tra</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">Lưu trữ</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">Việc kiểm tra đọc mọi thứ và không thay đổi gì. Nếu kiểm tra từng ảnh thì lâu bằng thời gian đọc chúng; những gì bạn nhập trong lúc đó chờ đến khi kiểm tra xong.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">Đã dừng kiểm tra</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">Kho</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">Kho còn nguyên vẹn</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">và {count} mục nữa</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>giữ %n ngày sau biên nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">giữ cho đến khi có người xóa</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">không có</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}, gồm {count} mục</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">Đoạn chữ dài {count} ký tự không vừa ở đây: không phần nào được dán. Chỗ này chứa nhiều nhất {most} ký tự; hãy dán một phần.</translation>
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
        <translation type="unfinished">Bây giờ</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">Đây không phải là giờ. Gõ giờ và phút, ví dụ 14:30.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">Đã làm lại một bước.</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">Đã làm lại: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">Đã hoàn tác một bước.</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">Đã hoàn tác: {what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Làm lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Hoàn tác</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Mở khóa</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">Tạo kho mới</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">Mở c&amp;hỉ để đọc</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">Mở kho</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">Mở kho khác…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">Đọc phần còn nguyên; kho bị hỏng không bị thay đổi.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">Nhập sai cụm mật khẩu quá nhiều lần. Thử lại sau&#xa0;{time}, hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">Mở khóa kho của bạn</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">&amp;Chép vào máy tính này…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">Phiên bản mới có dạng tệp, cũng có thể nằm trên USB. Chương trình kiểm tra rằng những người làm ra nó đã ký và các tệp nguyên vẹn; bạn tự cài đặt.</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">Kiểm tra bản cập n&amp;hật…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">Kiểm tra bản cập nhật</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">Chữ ký của bản cập nhật (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">Đây là phiên bản {version}.</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">Để cài đặt, hãy đóng chương trình này rồi mở {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">Để cài đặt, hãy gõ trong cửa sổ dòng lệnh: {command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">Cập nhật</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">Phiên bản {version}, do những người làm ra chương trình ký ngày {day}, nguyên vẹn.</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">Phiên bản {version}, ký ngày {day}, nguyên vẹn. Đó là phiên bản bạn đang có.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">Nơi chép vào</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ẩn</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">Ẩn mọi thứ ngay lập tức (F12, hoặc Esc hai lần)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">Rời chế độ này</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">Tạm thời không hỏi gì ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Tạm dừng</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">Nhấn lần nữa để rời</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">Lưu lại</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">Ngôn ngữ của người đó và của bạn</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">Đến chính biểu mẫu, ở cùng câu hỏi ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">Ngôn ngữ của người ph&amp;iên dịch</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">&amp;Tài liệu nào</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">Bản cho cơ sở</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">Kế hoạch hành động khắc phục, để ký</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">Cho người phiên dịch, trước các cuộc phỏng vấn: nhiệm vụ và từ ngữ của chính bộ quy trình. Không có gì của cuộc đánh giá này.</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">Cho khách hàng, không bao giờ cho cơ sở: có cảnh báo và phát hiện mà cơ sở chưa biết, và những gì người lao động đã nói.</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">Cho cơ sở: những việc phải làm, có dòng để điền và ký.</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">Cho cơ sở: không có gì người lao động đã nói, và không có những gì cơ sở chưa được biết.</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">Thẻ của người phiên dịch</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">Lớn: cho máy in tốt</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">Không có ngôn ngữ thứ hai</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Bình thường</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">Ả&amp;nh</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">Báo cáo cho khách hàng</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">Nhỏ: tệp nhỏ</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">&amp;Giữ lại</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">Số &amp;phút không bấm phím hay chuột thì khóa</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">Như đã chứng nhận cho máy này.</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">Từ {least} đến {most}. Luôn khóa khi máy ngủ.</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">Xuất hiện trong phát hiện và phần ký của bạn cho đến khi đăng ký.</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">Đã giữ cài đặt của kho này.</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">Kho này</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">&amp;Tên của bạn trong kho này</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">Kho</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cụm mật khẩu</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">Mã khôi &amp;phục</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Hiện những gì tôi gõ</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">Dùng mã khôi phục</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Ảnh</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">Hủy kho</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">Hủy kho này</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">Các khóa của kho bị ghi đè, rồi các tệp bị xóa. Sau đó không cụm mật khẩu, không mã và không bản sao lưu nào trong thư mục mở được nó. Những gì đã gửi, đã xuất hoặc đã lưu ở nơi khác vẫn còn.</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">Nhấn lần nữa: sau đó không đọc được gì nữa</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">Gõ tên &amp;thư mục của nó: {name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">Đã lưu hết</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">Đang gõ…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">Đang gõ… (đã lưu {time})</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">Đã gửi, biên nhận đã kiểm tra</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">Đang gửi…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Bản nháp</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">Bản dịch nháp</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">Đã hoàn tất</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">Đã hoàn tất: chỉ đọc</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">Có dấu hiệu</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">Bị gián đoạn</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">Không quan sát thấy</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">Không xác định được</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Chưa lưu</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">Chưa lưu từ {time}</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">Tiềm ẩn</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">Chỉ đọc</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Bị từ chối</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">Đã lưu {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">Đang lưu…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">Đang lưu… (đã lưu {time})</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">Đã niêm phong, đang chờ</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">Đã tải lên, chưa có biên nhận</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">Đang chờ gửi</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">theo quy tắc: {computed}; kiểm toán viên đã sửa</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">hôm nay {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome} (theo quy tắc: {computed}; kiểm toán viên đã sửa)</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Hủy</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">Năm sau</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">Năm trước</translation>
    </message>
</context>
</TS>
