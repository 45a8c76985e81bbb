<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <source>Read and confirmed</source>
        <translation type="unfinished">已阅读并确认</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">警报 {number}：{type}</translation>
    </message>
    <message>
        <source>Cancel the alert</source>
        <translation type="unfinished">取消警报</translation>
    </message>
    <message>
        <source>Cancel the alert…</source>
        <translation type="unfinished">取消警报…</translation>
    </message>
    <message>
        <source>Confirm the alert</source>
        <translation type="unfinished">确认警报</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation type="unfinished">确认…</translation>
    </message>
    <message>
        <source>Empty: now.</source>
        <translation type="unfinished">留空：现在。</translation>
    </message>
    <message>
        <source>From then on the site may see the alert, its motive and the findings that it names. This cannot be taken back. Think of the workers first.</source>
        <translation type="unfinished">从那时起，场所可以看到此警报、其缘由及其所列的发现。此操作无法收回。请首先为工人着想。</translation>
    </message>
    <message>
        <source>How was it put right?</source>
        <translation type="unfinished">是如何纠正的？</translation>
    </message>
    <message>
        <source>Its history stays; the findings it names are kept back no longer.</source>
        <translation type="unfinished">其历史保留；其所列的发现不再对场所保密。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">缘由</translation>
    </message>
    <message>
        <source>Nor of these findings: {numbers}.</source>
        <translation type="unfinished">也不告知这些发现：{numbers}。</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">备注（如有）</translation>
    </message>
    <message>
        <source>Raised by {name}, {time}  ·  arrival on site {arrival}</source>
        <translation type="unfinished">由 {name} 发出，{time}  ·  到达现场 {arrival}</translation>
    </message>
    <message>
        <source>Release the alert to the site</source>
        <translation type="unfinished">向场所公开警报</translation>
    </message>
    <message>
        <source>Release to the site…</source>
        <translation type="unfinished">向场所公开…</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation type="unfinished">解除警报</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished">解除…</translation>
    </message>
    <message>
        <source>The site is not told: neither of this alert nor of its motive.</source>
        <translation type="unfinished">不告知场所：既不告知此警报，也不告知其缘由。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">发生了什么</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">应办事项</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished">发生的时间</translation>
    </message>
    <message>
        <source>Who decided it, and why may the site know?</source>
        <translation type="unfinished">由谁决定，场所为何可以知道？</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">说明人</translation>
    </message>
    <message>
        <source>Why does the suspicion hold?</source>
        <translation type="unfinished">怀疑为何成立？</translation>
    </message>
    <message>
        <source>Why does the suspicion not hold?</source>
        <translation type="unfinished">怀疑为何不成立？</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">在签署之后</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation type="unfinished">完成于 {time}</translation>
    </message>
    <message>
        <source>{what}: due {time}</source>
        <translation type="unfinished">{what}：{time} 到期</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>&amp;Raise an alert…</source>
        <translation type="unfinished">发出警报 (&amp;R)…</translation>
    </message>
    <message>
        <source>1 interview gives rise to it</source>
        <translation type="unfinished">依据 1 次访谈</translation>
    </message>
    <message>
        <source>Alert {number} is raised. The site is not told.</source>
        <translation type="unfinished">已发出警报 {number}。不告知场所。</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit} 的发现</translation>
    </message>
    <message>
        <source>No alert was raised and the rules propose none. The lead auditor can raise one on any suspicion, as long as the audit is a draft.</source>
        <translation type="unfinished">没有发出过警报，规则也未提议。只要审核仍是草稿，审核组长可就任何怀疑发出警报。</translation>
    </message>
    <message>
        <source>Proposed by the rules</source>
        <translation type="unfinished">规则提议</translation>
    </message>
    <message>
        <source>Raise: {type}</source>
        <translation type="unfinished">发出：{type}</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation type="unfinished">发出…</translation>
    </message>
    <message>
        <source>Suspicion: {type}</source>
        <translation type="unfinished">怀疑：{type}</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">零容忍</translation>
    </message>
    <message>
        <source>seen at the site</source>
        <translation type="unfinished">在场所看到</translation>
    </message>
    <message>
        <source>{count} interviews give rise to it</source>
        <translation type="unfinished">依据 {count} 次访谈</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Alert {number}: {type}</source>
        <translation type="unfinished">警报 {number}：{type}</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">打开零容忍页</translation>
    </message>
    <message>
        <source>The rules propose an alert: {types}.</source>
        <translation type="unfinished">规则提议发出警报：{types}。</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">零容忍</translation>
    </message>
    <message>
        <source>{what}: due {time}, {left}</source>
        <translation type="unfinished">{what}：{time} 到期，{left}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">发现 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation type="unfinished">指标 (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished">照片 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">样本 (&amp;S)</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">审核</translation>
    </message>
    <message>
        <source>Others look &amp;on</source>
        <translation type="unfinished">有他人在旁观看 (&amp;O)</translation>
    </message>
    <message>
        <source>Shows only what others may see ({keys})</source>
        <translation type="unfinished">只显示他人可以看的内容 ({keys})</translation>
    </message>
</context>
<context>
    <name>AuditSearch</name>
    <message>
        <source>Nothing found for “{query}”. Sealed interviews and the identities of workers are not searched.</source>
        <translation type="unfinished">未找到“{query}”。不搜索已密封的访谈和工人身份。</translation>
    </message>
    <message>
        <source>Reading what has changed…</source>
        <translation type="unfinished">正在读取更改…</translation>
    </message>
    <message>
        <source>Search audits and answers</source>
        <translation type="unfinished">搜索审核和回答</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">正在搜索…</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">显示更多</translation>
    </message>
</context>
<context>
    <name>AuditsPage</name>
    <message>
        <source>&amp;New audit</source>
        <translation type="unfinished">新建审核 (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start audit</source>
        <translation type="unfinished">开始审核 (&amp;S)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 条记录</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">审核</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished">Ctrl+N</translation>
    </message>
    <message>
        <source>For example: Northgate Garments, first audit</source>
        <translation type="unfinished">例如：北门制衣，首次审核</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">审核名称 (&amp;A)</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">新建审核</translation>
    </message>
    <message>
        <source>No audits yet. Start one when you know which site you will visit; nothing needs a network.</source>
        <translation type="unfinished">还没有审核。确定要访问的场所后即可开始；无需网络。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished">规程</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished">显示更多</translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished">更改于 {time}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">已回答 {answered}/{questions}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} 条记录</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished">立即备份 (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export the whole vault…</source>
        <translation type="unfinished">导出整个保险库 (&amp;E)…</translation>
    </message>
    <message>
        <source>1 kept</source>
        <translation type="unfinished">保留 1 个</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>Export the whole vault</source>
        <translation type="unfinished">导出整个保险库</translation>
    </message>
    <message>
        <source>Exported vault (*.auditor.tar)</source>
        <translation type="unfinished">导出的保险库 (*.auditor.tar)</translation>
    </message>
    <message>
        <source>Once a day the records are backed up inside the vault, encrypted. Against a lost laptop only a copy elsewhere helps: export the whole vault to a stick.</source>
        <translation type="unfinished">记录每天在保险库内加密备份一次。若笔记本丢失，只有别处的副本有用：请将整个保险库导出到U盘。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved: {file}. Damaged or gone before, and not in it: %Ln files.</source>
        <translation type="unfinished">
            <numerusform>已保存：{file}。之前已受损或丢失、因而不在其中的文件：%Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished">还没有备份。</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation type="unfinished">保留 {count} 个</translation>
    </message>
    <message>
        <source>{kept}, together {size}; the newest of {time}.</source>
        <translation type="unfinished">{kept}，共 {size}；最新的为 {time}。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">关闭此消息</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>A picture of the code</source>
        <translation type="unfinished">条码的图片</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">相机</translation>
    </message>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished">从图片读取…</translation>
    </message>
    <message>
        <source>Hold the code before the camera</source>
        <translation type="unfinished">请将条码对准相机</translation>
    </message>
    <message>
        <source>No code was found in the picture. Type what it says.</source>
        <translation type="unfinished">图片中未找到条码。请输入其内容。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">图片 (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Several codes were found. Which one is it?</source>
        <translation type="unfinished">找到多个条码。是哪一个？</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no text.</source>
        <translation type="unfinished">剪贴板中没有图片或文字。</translation>
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
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">完整</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">完整：{count}</translation>
    </message>
    <message>
        <source>For the auditors only</source>
        <translation type="unfinished">仅供审核员查看</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">未开始</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation type="unfinished">未开始：{count}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">已密封</translation>
    </message>
    <message>
        <source>Sealed: {count}</source>
        <translation type="unfinished">已密封：{count}</translation>
    </message>
    <message>
        <source>Small numbers are left out</source>
        <translation type="unfinished">较小的数字不显示</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">待改正</translation>
    </message>
    <message>
        <source>To mend: {count}</source>
        <translation type="unfinished">待改正：{count}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished">进行中</translation>
    </message>
    <message>
        <source>Under way: {count}</source>
        <translation type="unfinished">进行中：{count}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">不公布</translation>
    </message>
    <message>
        <source>{form}: none yet, one is needed</source>
        <translation type="unfinished">{form}：尚无，需要一份</translation>
    </message>
    <message>
        <source>{form}: {finish} to finish</source>
        <translation type="unfinished">{form}：{finish} 份待完成</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend</source>
        <translation type="unfinished">{form}：{mend} 份待改正</translation>
    </message>
    <message>
        <source>{form}: {mend} to mend, {finish} to finish</source>
        <translation type="unfinished">{form}：{mend} 份待改正，{finish} 份待完成</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished">剩余 {time}</translation>
    </message>
    <message>
        <source>{time} too late</source>
        <translation type="unfinished">已超时 {time}</translation>
    </message>
</context>
<context>
    <name>BringBackPage</name>
    <message numerus="yes">
        <source>%n file(s) were gone or damaged when it was exported; the rest is whole.</source>
        <translation type="unfinished">
            <numerusform>导出时有 %n 个文件丢失或受损；其余完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation type="unfinished">恢复 (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">继续 (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File of the export</source>
        <translation type="unfinished">导出文件 (&amp;F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Bring a vault back</source>
        <translation type="unfinished">恢复保险库</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">更改…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
    <message>
        <source>Everything is unpacked and is being checked…</source>
        <translation type="unfinished">已全部解包，正在检查…</translation>
    </message>
    <message>
        <source>Exported vaults (*.tar);;All files (*)</source>
        <translation type="unfinished">导出的保险库 (*.tar);;所有文件 (*)</translation>
    </message>
    <message>
        <source>F&amp;older for the vault</source>
        <translation type="unfinished">存放保险库的文件夹 (&amp;O)</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation type="unfinished">存放保险库的文件夹</translation>
    </message>
    <message>
        <source>From the file to which a whole vault was exported. Everything in it is checked before the vault stands in its folder.</source>
        <translation type="unfinished">从导出整个保险库所得的文件恢复。在保险库放入其文件夹之前，会检查文件中的全部内容。</translation>
    </message>
    <message>
        <source>How far the vault is unpacked</source>
        <translation type="unfinished">保险库解包进度</translation>
    </message>
    <message>
        <source>If it is still on another laptop, go on with one of the two only: each would give its next bundle the same number, and the central store refuses the second.</source>
        <translation type="unfinished">如果它仍在另一台笔记本上，请只用两者之一继续工作：两者都会给各自的下一个数据包相同的编号，而中央存储库会拒绝第二个。</translation>
    </message>
    <message>
        <source>It is in the folder {folder}.</source>
        <translation type="unfinished">它在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was written.</source>
        <translation type="unfinished">已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>The file of the export</source>
        <translation type="unfinished">导出文件</translation>
    </message>
    <message>
        <source>The vault is back</source>
        <translation type="unfinished">保险库已恢复</translation>
    </message>
    <message>
        <source>{percent}&#xa0;% is unpacked.</source>
        <translation type="unfinished">已解包 {percent}&#xa0;%。</translation>
    </message>
</context>
<context>
    <name>BundleCard</name>
    <message>
        <source>All of it is there. Waiting for the signed receipt…</source>
        <translation type="unfinished">已全部到达。正在等待签名的回执…</translation>
    </message>
    <message>
        <source>Asking the central store how much of it is there…</source>
        <translation type="unfinished">正在向中央存储库查询已到达多少…</translation>
    </message>
    <message>
        <source>Copy to a stick</source>
        <translation type="unfinished">复制到U盘</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">更正…</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">提交</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation type="unfinished">排到最前</translation>
    </message>
    <message>
        <source>Give up delivery</source>
        <translation type="unfinished">放弃提交</translation>
    </message>
    <message>
        <source>Goes before the others. Only bundles with a zero-tolerance alert stay before.</source>
        <translation type="unfinished">先于其他数据包提交。只有带零容忍警报的数据包仍排在前面。</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">笔记本和机构</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Progress of delivery</source>
        <translation type="unfinished">提交进度</translation>
    </message>
    <message>
        <source>Really? Press once more</source>
        <translation type="unfinished">确定吗？请再按一次</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">回执</translation>
    </message>
    <message>
        <source>Seal it again</source>
        <translation type="unfinished">重新密封</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished">重新提交</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">重试</translation>
    </message>
    <message>
        <source>Urgent: alert</source>
        <translation type="unfinished">紧急：警报</translation>
    </message>
    <message>
        <source>{action}: bundle {number}</source>
        <translation type="unfinished">{action}：数据包 {number}</translation>
    </message>
    <message>
        <source>{why} Tried {count} times.</source>
        <translation type="unfinished">{why} 已尝试 {count} 次。</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished">{year}年 {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished">{year}年 {month} {day}日，{weekday}</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">相机</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation type="unfinished">关闭相机</translation>
    </message>
    <message>
        <source>Connect it again, or go on with another one.</source>
        <translation type="unfinished">请重新连接，或改用另一台继续。</translation>
    </message>
    <message>
        <source>Connect one, and it starts by itself; or take it elsewhere and add the file.</source>
        <translation type="unfinished">连接相机后会自动启动；也可用别的设备拍摄，再添加文件。</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>No camera is connected to this laptop.</source>
        <translation type="unfinished">此笔记本未连接相机。</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished">Space 或 Enter</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation type="unfinished">拍照</translation>
    </message>
    <message>
        <source>The camera is gone or gives no picture.</source>
        <translation type="unfinished">相机已断开或没有画面。</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation type="unfinished">相机正在启动…</translation>
    </message>
    <message>
        <source>Use this camera</source>
        <translation type="unfinished">使用此相机</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished">相机画面</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Charts cannot be drawn on this computer. The table has the same numbers.</source>
        <translation type="unfinished">此计算机无法绘制图表。表格中有相同的数字。</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation type="unfinished">隐藏表格</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation type="unfinished">以表格显示数字</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation type="unfinished">正在绘制图表…</translation>
    </message>
    <message>
        <source>{title}: show the numbers as a table</source>
        <translation type="unfinished">{title}：以表格显示数字</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>1 month of pay</source>
        <translation type="unfinished">1 个月工资</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">移徙走廊</translation>
    </message>
    <message>
        <source>Costs in months of pay</source>
        <translation type="unfinished">费用相当于几个月工资</translation>
    </message>
    <message>
        <source>Costs of one worker</source>
        <translation type="unfinished">每名工人的费用</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by corridor</source>
        <translation type="unfinished">求职费用与工资之比，按移徙走廊</translation>
    </message>
    <message>
        <source>Costs of the job against pay, by the interviewed</source>
        <translation type="unfinished">求职费用与工资之比，据受访者</translation>
    </message>
    <message>
        <source>Every stratum has as many interviews as planned.</source>
        <translation type="unfinished">每一层的访谈数都达到计划。</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished">每周工时</translation>
    </message>
    <message>
        <source>Hours a week, by payroll and time clock</source>
        <translation type="unfinished">每周工时，据工资单和考勤机</translation>
    </message>
    <message>
        <source>Hours a week, by the interviewed</source>
        <translation type="unfinished">每周工时，据受访者</translation>
    </message>
    <message>
        <source>How many of the interviewed paid how much for the job.</source>
        <translation type="unfinished">为得到工作而付费的受访者人数及金额。</translation>
    </message>
    <message>
        <source>How many of the interviewed work how long in a week.</source>
        <translation type="unfinished">受访者每周工作时长的人数分布。</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation type="unfinished">受访</translation>
    </message>
    <message>
        <source>Limit: {hours} regular hours</source>
        <translation type="unfinished">上限：正常工时 {hours}</translation>
    </message>
    <message>
        <source>Limit: {hours} with overtime</source>
        <translation type="unfinished">上限：含加班 {hours}</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation type="unfinished">最长的一周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">月份</translation>
    </message>
    <message>
        <source>Months in which somebody worked more than {limit} hours in a week: {over} of {all}.</source>
        <translation type="unfinished">有人一周工作超过 {limit} 小时的月份：{all} 个月中有 {over} 个。</translation>
    </message>
    <message>
        <source>More than {low} hours</source>
        <translation type="unfinished">超过 {low} 小时</translation>
    </message>
    <message>
        <source>More than {low} months</source>
        <translation type="unfinished">超过 {low} 个月</translation>
    </message>
    <message>
        <source>No costs and pay of a corridor are known yet.</source>
        <translation type="unfinished">尚不知道任何移徙走廊的费用和工资。</translation>
    </message>
    <message>
        <source>No month of the payroll has been looked at yet.</source>
        <translation type="unfinished">尚未查看任何月份的工资单。</translation>
    </message>
    <message>
        <source>Nobody has said yet how long they work.</source>
        <translation type="unfinished">尚无人说明工作多长时间。</translation>
    </message>
    <message>
        <source>Nobody has said yet what they paid for the job.</source>
        <translation type="unfinished">尚无人说明为得到工作付了多少钱。</translation>
    </message>
    <message>
        <source>Not asked, or not said: {count}.</source>
        <translation type="unfinished">未询问或未回答：{count}。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">未支付</translation>
    </message>
    <message>
        <source>One worker pays up to {months}.</source>
        <translation type="unfinished">每名工人最多支付 {months}。</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} hours</source>
        <translation type="unfinished">超过 {low}、至多 {high} 小时</translation>
    </message>
    <message>
        <source>Over {low}, up to {high} months</source>
        <translation type="unfinished">超过 {low}、至多 {high} 个月</translation>
    </message>
    <message>
        <source>Paid, and how much in months of pay is not known: {count}.</source>
        <translation type="unfinished">已支付，但不知相当于几个月工资：{count}。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">计划</translation>
    </message>
    <message>
        <source>Sample by stratum</source>
        <translation type="unfinished">各层样本</translation>
    </message>
    <message>
        <source>Sealed, not kept: {count}.</source>
        <translation type="unfinished">已密封，未保留：{count}。</translation>
    </message>
    <message>
        <source>Small numbers of interviewed are left out.</source>
        <translation type="unfinished">受访人数较少的数字不显示。</translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished">有支付</translation>
    </message>
    <message>
        <source>Strata with fewer interviews than planned: {short} of {all}.</source>
        <translation type="unfinished">访谈数少于计划的层：{all} 层中有 {short} 层。</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation type="unfinished">层</translation>
    </message>
    <message>
        <source>The months of the payroll that were looked at.</source>
        <translation type="unfinished">已查看工资单的月份。</translation>
    </message>
    <message>
        <source>The plan divides the sample by nothing that the interviews ask for.</source>
        <translation type="unfinished">计划未按访谈所询问的任何内容划分样本。</translation>
    </message>
    <message>
        <source>The same week by the time clock</source>
        <translation type="unfinished">同一周，据考勤机</translation>
    </message>
    <message>
        <source>Up to {high} hours</source>
        <translation type="unfinished">至多 {high} 小时</translation>
    </message>
    <message>
        <source>Up to {high} month</source>
        <translation type="unfinished">至多 {high} 个月</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation type="unfinished">通常的一周</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation type="unfinished">每周小时数</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation type="unfinished">受访人数</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation type="unfinished">访谈数</translation>
    </message>
    <message>
        <source>months of pay</source>
        <translation type="unfinished">相当于几个月工资</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">不知道</translation>
    </message>
    <message>
        <source>planned {wanted}, done: not told</source>
        <translation type="unfinished">计划 {wanted}，已完成：不公布</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done}/{wanted}</translation>
    </message>
    <message>
        <source>{months} months of pay</source>
        <translation type="unfinished">{months} 个月工资</translation>
    </message>
    <message>
        <source>{over} of {all} who said it work more than {limit} hours a week.</source>
        <translation type="unfinished">在 {all} 名作出说明的人中，{over} 人每周工作超过 {limit} 小时。</translation>
    </message>
    <message>
        <source>{paid} of {all} who said it paid for the job.</source>
        <translation type="unfinished">在 {all} 名作出说明的人中，{paid} 人为得到工作付了钱。</translation>
    </message>
</context>
<context>
    <name>ChartsPart</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished">图表</translation>
    </message>
    <message>
        <source>Numbers that could point to a person are left out, as in the report.</source>
        <translation type="unfinished">可能指向个人的数字不显示，与报告中相同。</translation>
    </message>
    <message>
        <source>These numbers are exact: where people are few, they could be recognised by them.</source>
        <translation type="unfinished">这些是精确数字：人数少时可能据此认出个人。</translation>
    </message>
</context>
<context>
    <name>ChoiceMedia</name>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished">放大图片</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">收听：{words}</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished">缩小图片</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">观看：{words}</translation>
    </message>
</context>
<context>
    <name>ChoicePicker</name>
    <message>
        <source>None chosen</source>
        <translation type="unfinished">未选择</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">没有叫这个名称的选项。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished">显示全部 {count} 个</translation>
    </message>
    <message>
        <source>Show only what is chosen</source>
        <translation type="unfinished">只显示已选的</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">输入以从 {count} 个中查找</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished">已选 {count} 个</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">找到 {count} 个</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>&amp;Address of the central store</source>
        <translation type="unfinished">中央存储库的地址 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Enrol over the network</source>
        <translation type="unfinished">通过网络注册 (&amp;E)</translation>
    </message>
    <message>
        <source>All four are needed.</source>
        <translation type="unfinished">四项均须填写。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation type="unfinished">证书 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Name of this la&amp;ptop, as it was invited</source>
        <translation type="unfinished">此笔记本的名称，与邀请中一致 (&amp;P)</translation>
    </message>
    <message>
        <source>Only these authorities count: {file}</source>
        <translation type="unfinished">只认可这些颁发机构：{file}</translation>
    </message>
    <message>
        <source>The &amp;code</source>
        <translation type="unfinished">代码 (&amp;C)</translation>
    </message>
    <message>
        <source>The authorities of the server</source>
        <translation type="unfinished">服务器的证书颁发机构</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">正在询问中央存储库</translation>
    </message>
    <message>
        <source>The server has an authority of its own…</source>
        <translation type="unfinished">服务器有自己的颁发机构…</translation>
    </message>
    <message>
        <source>With a code, over the network</source>
        <translation type="unfinished">凭代码，通过网络</translation>
    </message>
    <message>
        <source>Your na&amp;me, as you were invited</source>
        <translation type="unfinished">您的姓名，与邀请中一致 (&amp;M)</translation>
    </message>
    <message>
        <source>Your organisation gave you an address and a code of eight groups. The code is good once, and says which organisation may answer.</source>
        <translation type="unfinished">您的机构给了您一个地址和一个八组的代码。该代码仅能使用一次，并指明哪个机构可以应答。</translation>
    </message>
</context>
<context>
    <name>ComparedPhotos</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">所有照片</translation>
    </message>
    <message>
        <source>Show both whole (0)</source>
        <translation type="unfinished">两张都完整显示 (0)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">整张</translation>
    </message>
    <message>
        <source>Zoom both</source>
        <translation type="unfinished">同时缩放两张</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished">发现 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished">原因 (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seal the correction</source>
        <translation type="unfinished">密封更正 (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">零容忍 (&amp;Z)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It waits for its delivery.</source>
        <translation type="unfinished">数据包 {number} 已密封，等待提交。</translation>
    </message>
    <message>
        <source>Correct a sealed audit</source>
        <translation type="unfinished">更正已密封的审核</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">更正</translation>
    </message>
    <message>
        <source>Nothing was written down since. A correction would hold the same, with your reason.</source>
        <translation type="unfinished">此后没有写下新内容。更正将包含同样的内容，并附上您的原因。</translation>
    </message>
    <message>
        <source>Now in force: bundle {number}, sealed {time}.</source>
        <translation type="unfinished">当前有效：数据包 {number}，密封于 {time}。</translation>
    </message>
    <message>
        <source>Only an audit that was sealed can be corrected. Until it is final it can simply be changed.</source>
        <translation type="unfinished">只有已密封的审核才能更正。在定稿之前可直接修改。</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">密封进度</translation>
    </message>
    <message>
        <source>Records, answers, photos, what findings say, the sign-off and the report. They were signed; a mistake in them is put right by a follow-up audit.</source>
        <translation type="unfinished">记录、回答、照片、发现的内容、签署和报告。它们已经签署；其中的错误通过跟踪审核纠正。</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}</source>
        <translation type="unfinished">正在密封：{done}/{size}</translation>
    </message>
    <message>
        <source>Sealing… If the window is closed now, nothing is changed.</source>
        <translation type="unfinished">正在密封…如果现在关闭窗口，什么都不会改变。</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">停止密封</translation>
    </message>
    <message>
        <source>The old bundle is not deleted anywhere. The new one has a number of its own and names the one whose place it takes; your organisation sees both, and your reason.</source>
        <translation type="unfinished">它在任何地方都不会被删除。新数据包有自己的编号，并注明它所取代的数据包；您的机构可看到两者和您的原因。</translation>
    </message>
    <message>
        <source>The status of findings and actions, repayments, the steps of alerts. Write them down first; a correction holds them as they are when it is sealed.</source>
        <translation type="unfinished">发现和措施的状态、退还款项、警报的步骤。请先写下它们；更正包含密封那一刻的内容。</translation>
    </message>
    <message>
        <source>What can be changed</source>
        <translation type="unfinished">可以更改的内容</translation>
    </message>
    <message>
        <source>What happens to the old bundle</source>
        <translation type="unfinished">旧数据包会怎样</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation type="unfinished">保持不变的内容</translation>
    </message>
    <message>
        <source>Why the organisation shall use the new bundle. No worker&apos;s words, name or code: it stays in the log for good.</source>
        <translation type="unfinished">机构为何应使用新数据包。不要写工人的话、姓名或代码：它会永久留在日志中。</translation>
    </message>
    <message>
        <source>Written down since, and not in it yet: {list}</source>
        <translation type="unfinished">此后写下、尚未包含在内的：{list}</translation>
    </message>
    <message>
        <source>changes of a finding&apos;s status: {count}</source>
        <translation type="unfinished">发现状态的更改：{count}</translation>
    </message>
    <message>
        <source>repayments: {count}</source>
        <translation type="unfinished">退还款项：{count}</translation>
    </message>
    <message>
        <source>steps of an alert: {count}</source>
        <translation type="unfinished">警报的步骤：{count}</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation type="unfinished">{count}/{most} 个字符</translation>
    </message>
</context>
<context>
    <name>CounterQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished">减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished">加一</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished">时钟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">便笺</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>&amp;Create vault</source>
        <translation type="unfinished">创建保险库 (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">文件夹 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">密码短语 (&amp;P)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">更改…</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished">创建您的保险库</translation>
    </message>
    <message>
        <source>Creating the vault…</source>
        <translation type="unfinished">正在创建保险库…</translation>
    </message>
    <message>
        <source>Everything you enter is encrypted in this folder. Nobody can read it without your passphrase, and nobody can reset it.</source>
        <translation type="unfinished">您输入的一切都会在此文件夹中加密。没有您的密码短语，任何人都无法读取，也没有人能重置它。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">文件夹</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished">保险库的文件夹</translation>
    </message>
    <message>
        <source>Open an existing vault</source>
        <translation type="unfinished">打开已有的保险库</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished">再次输入密码短语 (&amp;A)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">显示我输入的内容</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">两个密码短语不一致。请重新输入第二个。</translation>
    </message>
    <message>
        <source>This passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">此密码短语太弱。请再加几个互不相关的词。</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Pick a month</source>
        <translation type="unfinished">选择月份</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">从日历选择</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example {example}.</source>
        <translation type="unfinished">这不是日期。请输入年、月、日，例如 {example}。</translation>
    </message>
    <message>
        <source>This is no month. Type year and month, for example {example}.</source>
        <translation type="unfinished">这不是月份。请输入年、月，例如 {example}。</translation>
    </message>
    <message>
        <source>This is no year. Type its four digits, for example {example}.</source>
        <translation type="unfinished">这不是年份。请输入四位数字，例如 {example}。</translation>
    </message>
    <message>
        <source>Type the Gregorian date: the Burmese calendar is not counted here.</source>
        <translation type="unfinished">请输入公历日期：此处不推算缅历。</translation>
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
        <translation type="unfinished">日期和时间都需要填写。</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished">HH:MM</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">现在</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished">从日历选择</translation>
    </message>
    <message>
        <source>This is no date. Type year, month, day, for example 2026-11-23.</source>
        <translation type="unfinished">这不是日期。请输入年、月、日，例如 2026-11-23。</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">这不是时间。请输入时、分，例如 14:30。</translation>
    </message>
    <message>
        <source>Time of {question}</source>
        <translation type="unfinished">{question} 的时间</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished">YYYY-MM-DD</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished">{date}，{time}</translation>
    </message>
    <message>
        <source>{moment} (by the clock of {zone})</source>
        <translation type="unfinished">{moment}（{zone} 时间）</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished">上个月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation type="unfinished">下个月</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>&amp;Seal and deliver</source>
        <translation type="unfinished">密封并提交 (&amp;S)</translation>
    </message>
    <message>
        <source>Bundle {number} is sealed. It lies in the outbox.</source>
        <translation type="unfinished">数据包 {number} 已密封，在发件箱中。</translation>
    </message>
    <message>
        <source>Bundle {number} was refused. A new one takes its place; nothing of the audit changes.</source>
        <translation type="unfinished">数据包 {number} 被拒绝。新的数据包将取代它；审核内容不变。</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">注册此笔记本</translation>
    </message>
    <message>
        <source>It has a zero-tolerance alert, so it goes before the others.</source>
        <translation type="unfinished">它带有零容忍警报，因此先于其他数据包提交。</translation>
    </message>
    <message>
        <source>It is sealed already, as bundle {number}. That one goes.</source>
        <translation type="unfinished">它已密封为数据包 {number}。提交的就是该数据包。</translation>
    </message>
    <message>
        <source>Laptop and organisation</source>
        <translation type="unfinished">笔记本和机构</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">重新查找</translation>
    </message>
    <message>
        <source>One sealed bundle: the records ({records}), the photos ({photos}), findings, the report and the log of the audit.</source>
        <translation type="unfinished">一个密封的数据包：记录（{records}）、照片（{photos}）、发现、报告和审核日志。</translation>
    </message>
    <message>
        <source>Only a finalised audit can be sealed. Sign it off first.</source>
        <translation type="unfinished">只有已定稿的审核才能密封。请先签署。</translation>
    </message>
    <message>
        <source>Progress of sealing</source>
        <translation type="unfinished">密封进度</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">密封并提交</translation>
    </message>
    <message>
        <source>Seal for a s&amp;tick</source>
        <translation type="unfinished">密封，用U盘送交 (&amp;T)</translation>
    </message>
    <message>
        <source>Sealing: {done} of {size}. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">正在密封：{done}/{size}。如果现在关闭窗口，将从头开始。</translation>
    </message>
    <message>
        <source>Sealing… You can go on working. If the window is closed now, it begins anew.</source>
        <translation type="unfinished">正在密封…您可以继续工作。如果现在关闭窗口，将从头开始。</translation>
    </message>
    <message>
        <source>Signed with this laptop&apos;s certificate, which is valid until {day}.</source>
        <translation type="unfinished">用此笔记本的证书签名，有效期至 {day}。</translation>
    </message>
    <message>
        <source>Stop sealing</source>
        <translation type="unfinished">停止密封</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle. Enrol it first; the audit stays as it is.</source>
        <translation type="unfinished">此笔记本未在任何机构注册，因此没有人能读取该数据包。请先注册；审核保持不变。</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. It is renewed right before the delivery.</source>
        <translation type="unfinished">此笔记本的证书于 {day} 到期，将在提交前立即续期。</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends on {day}. Renew it under Laptop before you seal.</source>
        <translation type="unfinished">此笔记本的证书于 {day} 到期。请在密封之前到“笔记本”页续期。</translation>
    </message>
    <message>
        <source>Your organisation names no address: it travels on a stick.</source>
        <translation type="unfinished">您的机构未指定地址：数据包用U盘送交。</translation>
    </message>
    <message>
        <source>{organisation} alone can open it: {readers}.</source>
        <translation type="unfinished">只有 {organisation} 能打开它：{readers}。</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>Bundle {number}  ·  {size}  ·  sealed {time}</source>
        <translation type="unfinished">数据包 {number}  ·  {size}  ·  密封于 {time}</translation>
    </message>
    <message>
        <source>Bundle {number} has taken its place.</source>
        <translation type="unfinished">数据包 {number} 已取代它。</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished">已放弃</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">已中断</translation>
    </message>
    <message>
        <source>It stays here. If you take it up again, it begins at the first byte.</source>
        <translation type="unfinished">它留在这里。如果您重新提交，将从第一个字节开始。</translation>
    </message>
    <message>
        <source>Its sealed file stays here until {day}; audit and receipt stay for good.</source>
        <translation type="unfinished">其密封文件在此保留至 {day}；审核和回执永久保留。</translation>
    </message>
    <message>
        <source>Its sealed file stays here.</source>
        <translation type="unfinished">其密封文件保留在这里。</translation>
    </message>
    <message>
        <source>Its sealed file was removed on {day}; audit and receipt stay.</source>
        <translation type="unfinished">其密封文件已于 {day} 删除；审核和回执保留。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">已暂停</translation>
    </message>
    <message>
        <source>Place {place} in the line.</source>
        <translation type="unfinished">排在第 {place} 位。</translation>
    </message>
    <message>
        <source>The central store has all of it. Its receipt is asked for with the next delivery.</source>
        <translation type="unfinished">中央存储库已全部收到。将在下次提交时索取其回执。</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%</source>
        <translation type="unfinished">{sent}/{size}  ·  {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second</source>
        <translation type="unfinished">{sent}/{size}  ·  {percent}&#xa0;%  ·  每秒 {rate}</translation>
    </message>
    <message>
        <source>{sent} of {size}  ·  {percent}&#xa0;%  ·  {rate} a second  ·  {left}</source>
        <translation type="unfinished">{sent}/{size}  ·  {percent}&#xa0;%  ·  每秒 {rate}  ·  {left}</translation>
    </message>
    <message>
        <source>{sent} of {size} are there already; it goes on from there.</source>
        <translation type="unfinished">{size} 中已有 {sent} 到达；将从那里继续。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Everything is on the stick, whole and checked. Now take it out safely.</source>
        <translation type="unfinished">全部内容已在U盘上，完整且已核对。现在请安全取出U盘。</translation>
    </message>
</context>
<context>
    <name>DrawCard</name>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished">抽取 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;List of workers</source>
        <translation type="unfinished">工人名单 (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished">新种子 (&amp;N)</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished">1 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Draw from a list</source>
        <translation type="unfinished">从名单抽取</translation>
    </message>
    <message>
        <source>Drawing again replaces the draw before, its list and who stood in for whom. That it was drawn again stays in the log of the audit.</source>
        <translation type="unfinished">重新抽取会取代之前的抽取结果、其名单以及替补情况。重新抽取这一事实会留在审核日志中。</translation>
    </message>
    <message>
        <source>Erase the list</source>
        <translation type="unfinished">清除名单</translation>
    </message>
    <message>
        <source>List of workers</source>
        <translation type="unfinished">工人名单</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished">名单人数</translation>
    </message>
    <message>
        <source>One worker a line</source>
        <translation type="unfinished">每行一名工人</translation>
    </message>
    <message>
        <source>One worker a line. A stratum, such as a shift, may follow after a semicolon or a tab. Until it is drawn from it waits here, encrypted like everything else, also when the vault locks.</source>
        <translation type="unfinished">每行一名工人。可在分号或制表符之后写明所属的层，例如班次。在抽取之前，名单在此等待，与其他内容一样加密，保险库锁定时也是如此。</translation>
    </message>
    <message>
        <source>Press again to erase</source>
        <translation type="unfinished">再按一次即清除</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished">种子 (&amp;E)</translation>
    </message>
    <message>
        <source>The list stays in this vault, encrypted. It stands in no report, search or bundle, and is erased when the audit is signed off. Numbers or initials do as well as names.</source>
        <translation type="unfinished">名单加密保留在此保险库中。它不会出现在任何报告、搜索或数据包中，并在审核签署时清除。用编号或姓名缩写与用姓名同样可行。</translation>
    </message>
    <message>
        <source>To draw</source>
        <translation type="unfinished">抽取人数</translation>
    </message>
    <message>
        <source>To draw: {stratum}</source>
        <translation type="unfinished">抽取人数：{stratum}</translation>
    </message>
    <message>
        <source>Whoever has the list and the seed can make the same draw again. Leave the seed as it is, or type one that was agreed in front of others.</source>
        <translation type="unfinished">有名单和种子的人可以重现同样的抽取。请保留种子不变，或输入当着他人的面商定的种子。</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished">{count} 行</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Black</source>
        <translation type="unfinished">黑色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">蓝色</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">清空</translation>
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
        <translation type="unfinished">不保留</translation>
    </message>
    <message>
        <source>Draw on the photo. It stays as it is; this becomes a second picture.</source>
        <translation type="unfinished">在照片上绘制。照片保持原样；绘制结果成为第二张图片。</translation>
    </message>
    <message>
        <source>Drawn on with mouse, pen or finger. Without them, add a picture instead.</source>
        <translation type="unfinished">可用鼠标、触控笔或手指绘制。如果没有，请改为添加图片。</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation type="unfinished">中等笔</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">红色</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation type="unfinished">粗笔</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation type="unfinished">细笔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">白色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">黄色</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Draw &amp;again…</source>
        <translation type="unfinished">重新抽取 (&amp;A)…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">已抽取</translation>
    </message>
    <message>
        <source>Erase the list now</source>
        <translation type="unfinished">立即清除名单</translation>
    </message>
    <message>
        <source>Hide &amp;who they are</source>
        <translation type="unfinished">隐藏他们是谁 (&amp;W)</translation>
    </message>
    <message>
        <source>It is draw number {number}.</source>
        <translation type="unfinished">这是第 {number} 次抽取。</translation>
    </message>
    <message>
        <source>Let the next spare stand &amp;in</source>
        <translation type="unfinished">由下一位替补顶上 (&amp;I)</translation>
    </message>
    <message>
        <source>N&amp;ote, erased with the list</source>
        <translation type="unfinished">备注，随名单一并清除 (&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished">编号 (&amp;U)</translation>
    </message>
    <message>
        <source>No spare is left: draw again, or note that fewer were interviewed.</source>
        <translation type="unfinished">已没有替补：请重新抽取，或注明访谈人数不足。</translation>
    </message>
    <message>
        <source>Press again: the list is gone for good</source>
        <translation type="unfinished">再按一次：名单将永久消失</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">种子</translation>
    </message>
    <message>
        <source>Show &amp;who they are</source>
        <translation type="unfinished">显示他们是谁 (&amp;W)</translation>
    </message>
    <message>
        <source>Somebody cannot be interviewed</source>
        <translation type="unfinished">有人无法接受访谈</translation>
    </message>
    <message>
        <source>Spares, in this order ({count})</source>
        <translation type="unfinished">替补，按此顺序（{count}）</translation>
    </message>
    <message>
        <source>Stood in</source>
        <translation type="unfinished">已顶替</translation>
    </message>
    <message>
        <source>The list is erased; the numbers stay.</source>
        <translation type="unfinished">名单已清除；编号保留。</translation>
    </message>
    <message>
        <source>The next spare is number {spare}.</source>
        <translation type="unfinished">下一位替补是 {spare} 号。</translation>
    </message>
    <message>
        <source>To interview ({count})</source>
        <translation type="unfinished">待访谈（{count}）</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished">原因 (&amp;Y)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">还有 {count} 项</translation>
    </message>
    <message>
        <source>{drawn} of {listed} lines, {time}.</source>
        <translation type="unfinished">{listed} 行中抽取 {drawn} 行，{time}。</translation>
    </message>
    <message>
        <source>{spare} for {replaced}: {reason}, {time}</source>
        <translation type="unfinished">{spare} 顶替 {replaced}：{reason}，{time}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>&amp;Load the answer…</source>
        <translation type="unfinished">载入答复 (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished">生成请求 (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save the request to a file…</source>
        <translation type="unfinished">将请求保存为文件 (&amp;S)…</translation>
    </message>
    <message>
        <source>A key is made that never leaves this vault. The request goes to your organisation, by e-mail or on a stick.</source>
        <translation type="unfinished">将生成一个永不离开此保险库的密钥。请求通过电子邮件或U盘送交您的机构。</translation>
    </message>
    <message>
        <source>Ask anew, by another name</source>
        <translation type="unfinished">换一个名称重新请求</translation>
    </message>
    <message>
        <source>Ask your organisation, by telephone or in person, for the fingerprint of its certificate. Enrol only if it is the same.</source>
        <translation type="unfinished">请通过电话或当面向您的机构询问其数字指纹。只有一致时才注册。</translation>
    </message>
    <message>
        <source>Auditor and laptop</source>
        <translation type="unfinished">审核员和笔记本</translation>
    </message>
    <message>
        <source>Audits can be filled and finalised. Delivering them needs an enrolment: it says who you are and who can read them.</source>
        <translation type="unfinished">可以填写和定稿审核。提交审核需要注册：注册说明您是谁、谁可以读取审核。</translation>
    </message>
    <message>
        <source>By file  1  Request</source>
        <translation type="unfinished">通过文件  1  请求</translation>
    </message>
    <message>
        <source>By file  2  Answer</source>
        <translation type="unfinished">通过文件  2  答复</translation>
    </message>
    <message>
        <source>Certificate request (*.pem)</source>
        <translation type="unfinished">证书请求 (*.pem)</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished">已注册</translation>
    </message>
    <message>
        <source>Enrolment answer (*.json);;All files (*)</source>
        <translation type="unfinished">注册答复 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It differs: discard</source>
        <translation type="unfinished">不一致：放弃</translation>
    </message>
    <message>
        <source>It is the same: &amp;enrol</source>
        <translation type="unfinished">一致：注册 (&amp;E)</translation>
    </message>
    <message>
        <source>Load the answer</source>
        <translation type="unfinished">载入答复</translation>
    </message>
    <message>
        <source>Name of this &amp;laptop</source>
        <translation type="unfinished">此笔记本的名称 (&amp;L)</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation type="unfinished">未注册</translation>
    </message>
    <message>
        <source>Requested for {name}. Send the file to your organisation.</source>
        <translation type="unfinished">已为 {name} 请求。请将文件发送给您的机构。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished">保存请求</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished">此笔记本</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">有效</translation>
    </message>
    <message>
        <source>Your &amp;name, as it shall be certified</source>
        <translation type="unfinished">您的姓名，按证书所需 (&amp;N)</translation>
    </message>
    <message>
        <source>Your organisation sends back a file. It holds the certificate of this laptop, and to whom audits are sealed.</source>
        <translation type="unfinished">您的机构会发回一个文件，其中有此笔记本的证书，并指明审核密封给谁。</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished">{start} 至 {end}</translation>
    </message>
</context>
<context>
    <name>EntryBlock</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">添加：{name}</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">尚无记录。</translation>
    </message>
    <message>
        <source>Recorded: {count}</source>
        <translation type="unfinished">已记录：{count}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">条目</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Copy {entry}</source>
        <translation type="unfinished">复制 {entry}</translation>
    </message>
    <message>
        <source>Move {entry} down</source>
        <translation type="unfinished">下移 {entry}</translation>
    </message>
    <message>
        <source>Move {entry} up</source>
        <translation type="unfinished">上移 {entry}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">再按一次即删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation type="unfinished">删除 {entry}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A finding is closed only when somebody has verified that it is put right.</source>
        <translation type="unfinished">只有在有人核实已纠正之后，发现才能关闭。</translation>
    </message>
    <message>
        <source>A hotel or guest network wants you to sign in first: do that in a browser, or use another network.</source>
        <translation type="unfinished">酒店或访客网络要求先登录：请在浏览器中登录，或使用其他网络。</translation>
    </message>
    <message>
        <source>A newer version of this program made this vault.</source>
        <translation type="unfinished">此保险库由本程序的更新版本创建。</translation>
    </message>
    <message>
        <source>A part of the program is missing or damaged.</source>
        <translation type="unfinished">程序的一部分缺失或受损。</translation>
    </message>
    <message>
        <source>A recovery code has {count} letters and digits, this one has {found}.</source>
        <translation type="unfinished">恢复码有 {count} 个字母和数字，此码有 {found} 个。</translation>
    </message>
    <message>
        <source>A remark has at most {count} characters.</source>
        <translation type="unfinished">备注最多 {count} 个字符。</translation>
    </message>
    <message>
        <source>A web page answers at {host} instead of the central store (status {status}).</source>
        <translation type="unfinished">在 {host} 响应的是网页而不是中央存储库（状态 {status}）。</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation type="unfinished">设定其他结果需要理由。</translation>
    </message>
    <message>
        <source>Another program has this vault open (process {process}).</source>
        <translation type="unfinished">另一个程序已打开此保险库（进程 {process}）。</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation type="unfinished">另一个程序已打开此保险库。</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or seal the audit again: the audit is not touched.</source>
        <translation type="unfinished">请从备份恢复该文件，或重新密封审核：审核本身未受影响。</translation>
    </message>
    <message>
        <source>Check capitals and keyboard layout and type it again, or use the recovery code.</source>
        <translation type="unfinished">请检查大小写和键盘布局后重新输入，或使用恢复码。</translation>
    </message>
    <message>
        <source>Check that it is not write-protected, or take another one.</source>
        <translation type="unfinished">请检查其是否写保护，或换一个。</translation>
    </message>
    <message>
        <source>Check that the card or stick is connected, then choose the folder again.</source>
        <translation type="unfinished">请检查存储卡或U盘是否已连接，然后重新选择文件夹。</translation>
    </message>
    <message>
        <source>Check that the card or stick is still connected, then choose the file again.</source>
        <translation type="unfinished">请检查存储卡或U盘是否仍然连接，然后重新选择文件。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and that its disk is connected, then try again.</source>
        <translation type="unfinished">请检查文件夹的权限以及其磁盘是否已连接，然后重试。</translation>
    </message>
    <message>
        <source>Check the laptop&apos;s date too.</source>
        <translation type="unfinished">也请检查笔记本的日期。</translation>
    </message>
    <message>
        <source>Check the network: a guest network may want you to sign in first.</source>
        <translation type="unfinished">请检查网络：访客网络可能要求先登录。</translation>
    </message>
    <message>
        <source>Check the time.</source>
        <translation type="unfinished">请检查时间。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or HEIC photo; if it is one, copy it from the camera again.</source>
        <translation type="unfinished">请选择 JPEG、PNG 或 HEIC 照片；如果确实是，请从相机重新复制。</translation>
    </message>
    <message>
        <source>Choose a WAV, FLAC, MP3, M4A, OGG, AMR or AAC file.</source>
        <translation type="unfinished">请选择 WAV、FLAC、MP3、M4A、OGG、AMR 或 AAC 文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">请选择一个文件。</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished">请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Choose an MP4, MOV, WebM, MKV, AVI, 3GP or MPEG file.</source>
        <translation type="unfinished">请选择 MP4、MOV、WebM、MKV、AVI、3GP 或 MPEG 文件。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or open the vault in it.</source>
        <translation type="unfinished">请选择空文件夹，或打开其中的保险库。</translation>
    </message>
    <message>
        <source>Choose another name; nothing was changed.</source>
        <translation type="unfinished">请选择其他名称；没有任何更改。</translation>
    </message>
    <message>
        <source>Choose one, best several words.</source>
        <translation type="unfinished">请选择一个，最好由几个词组成。</translation>
    </message>
    <message>
        <source>Choose the folder of a vault, or create a new one.</source>
        <translation type="unfinished">请选择保险库的文件夹，或新建一个。</translation>
    </message>
    <message>
        <source>Close it there first, then open it here.</source>
        <translation type="unfinished">请先在那里关闭，再在此处打开。</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet, group by group.</source>
        <translation type="unfinished">请与打印页逐组核对。</translation>
    </message>
    <message>
        <source>Copy it from where it was made again.</source>
        <translation type="unfinished">请从其来源处重新复制。</translation>
    </message>
    <message>
        <source>Copy the vault&apos;s folder to another disk and go on there.</source>
        <translation type="unfinished">请将保险库的文件夹复制到另一磁盘，并在那里继续。</translation>
    </message>
    <message>
        <source>Copying was broken off; no half bundle was left on the stick.</source>
        <translation type="unfinished">复制已中断；U盘上没有留下不完整的数据包。</translation>
    </message>
    <message>
        <source>Correct the answer.</source>
        <translation type="unfinished">请更正回答。</translation>
    </message>
    <message>
        <source>Deliver this bundle on a stick, or ask the organisation for new settings.</source>
        <translation type="unfinished">请用U盘提交此数据包，或向机构索取新的设置。</translation>
    </message>
    <message>
        <source>Draw the boxes by hand; install the program again to get suggestions back.</source>
        <translation type="unfinished">请手动绘制方框；重新安装程序可恢复建议功能。</translation>
    </message>
    <message>
        <source>End the practice, then do this in your own vault.</source>
        <translation type="unfinished">请结束练习，然后在您自己的保险库中操作。</translation>
    </message>
    <message>
        <source>Enrol this laptop first (Laptop and organisation), then finalise the audit.</source>
        <translation type="unfinished">请先注册此笔记本（笔记本与机构），然后将审核定稿。</translation>
    </message>
    <message>
        <source>Enter it when it was paid and verified.</source>
        <translation type="unfinished">请在支付并核实之后再录入。</translation>
    </message>
    <message>
        <source>Fair: stands against a thief without special equipment for a while.</source>
        <translation type="unfinished">一般：可在一段时间内抵挡没有专用设备的窃贼。</translation>
    </message>
    <message>
        <source>Free some space and seal the audit again; nothing is lost.</source>
        <translation type="unfinished">请腾出空间并重新密封审核；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Free some space on it, or take another one, and copy again.</source>
        <translation type="unfinished">请腾出空间或换一个U盘，然后重新复制。</translation>
    </message>
    <message>
        <source>Free some space, then do it again: everything saved before is still there.</source>
        <translation type="unfinished">请腾出空间后重试：之前保存的内容都还在。</translation>
    </message>
    <message>
        <source>Install the newest version and open the vault with it.</source>
        <translation type="unfinished">请安装最新版本并用它打开保险库。</translation>
    </message>
    <message>
        <source>Install the program again: your vaults stay as they are.</source>
        <translation type="unfinished">请重新安装程序：您的保险库保持不变。</translation>
    </message>
    <message>
        <source>It can be read and delivered, not changed any more.</source>
        <translation type="unfinished">可以阅读和提交，不能再更改。</translation>
    </message>
    <message>
        <source>It follows from other answers.</source>
        <translation type="unfinished">这由其他回答得出。</translation>
    </message>
    <message>
        <source>Keep the folder as it is and copy it; a backup of the folder replaces what is lost.</source>
        <translation type="unfinished">请保持文件夹原样并复制一份；文件夹的备份可替换丢失的内容。</translation>
    </message>
    <message>
        <source>Make a smaller copy of it, or cut it into parts, and add that.</source>
        <translation type="unfinished">请制作较小的副本或将其分成几部分，再添加。</translation>
    </message>
    <message>
        <source>Make an enrolment request, send it to your organisation and load its answer.</source>
        <translation type="unfinished">请生成注册请求，发送给您的机构，并载入其答复。</translation>
    </message>
    <message>
        <source>No file or folder is named here.</source>
        <translation type="unfinished">此处没有指定文件或文件夹。</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished">没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished">没有任何更改。请重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock the vault and begin it again.</source>
        <translation type="unfinished">没有任何更改。请解锁保险库后重新开始。</translation>
    </message>
    <message>
        <source>Open the list of what is missing and complete it.</source>
        <translation type="unfinished">请打开缺失内容的列表并补全。</translation>
    </message>
    <message>
        <source>Open the review: say why it is finished as it is, or complete what is open.</source>
        <translation type="unfinished">请打开复核：说明为何就此结束，或补全未完成的内容。</translation>
    </message>
    <message>
        <source>Put a backup back (auditor vault restore --backup) or take out what is readable (auditor vault salvage), then go on there.</source>
        <translation type="unfinished">请放回一个备份（auditor vault restore --backup），或取出仍可读取的内容（auditor vault salvage），然后在那里继续。</translation>
    </message>
    <message>
        <source>Put it in again (or another one) and copy again; the outbox keeps the bundle.</source>
        <translation type="unfinished">请重新插入（或换一个）并再次复制；发件箱保留着数据包。</translation>
    </message>
    <message>
        <source>Put them into the system&apos;s proxy settings, use another network, or go by a stick.</source>
        <translation type="unfinished">请将其填入系统的代理设置，使用其他网络，或用U盘提交。</translation>
    </message>
    <message>
        <source>Remove control characters; they come in by copying from other programs.</source>
        <translation type="unfinished">请删除控制字符；它们是从其他程序复制时带入的。</translation>
    </message>
    <message>
        <source>Save a smaller copy of it with the camera&apos;s or the phone&apos;s program and add that.</source>
        <translation type="unfinished">请用相机或手机的程序保存一份较小的副本并添加该副本。</translation>
    </message>
    <message>
        <source>Save a smaller copy of the photo and add that.</source>
        <translation type="unfinished">请保存一份较小的照片副本并添加该副本。</translation>
    </message>
    <message>
        <source>Say how it was verified.</source>
        <translation type="unfinished">请说明如何核实。</translation>
    </message>
    <message>
        <source>Say how many workers it is about, not who.</source>
        <translation type="unfinished">请说明涉及多少工人，而不是谁。</translation>
    </message>
    <message>
        <source>Something else than a central store answers at {host} (status {status}).</source>
        <translation type="unfinished">在 {host} 响应的不是中央存储库（状态 {status}）。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished">强。</translation>
    </message>
    <message>
        <source>Take a stick that is formatted with exFAT or NTFS, or deliver over the network.</source>
        <translation type="unfinished">请使用 exFAT 或 NTFS 格式的U盘，或通过网络提交。</translation>
    </message>
    <message>
        <source>The amount is no number.</source>
        <translation type="unfinished">金额不是数字。</translation>
    </message>
    <message>
        <source>The amount is not above zero.</source>
        <translation type="unfinished">金额不大于零。</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: one thing is missing.</source>
        <translation type="unfinished">审核无法定稿：缺少一项。</translation>
    </message>
    <message>
        <source>The audit cannot be finalised: {count} things are missing.</source>
        <translation type="unfinished">审核无法定稿：缺少 {count} 项。</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">审核已定稿。</translation>
    </message>
    <message>
        <source>The bundle stays in the outbox.</source>
        <translation type="unfinished">数据包保留在发件箱中。</translation>
    </message>
    <message>
        <source>The central store at {host} answers too slowly, or not at all.</source>
        <translation type="unfinished">{host} 的中央存储库响应过慢或没有响应。</translation>
    </message>
    <message>
        <source>The central store at {host} cannot be reached.</source>
        <translation type="unfinished">无法连接到 {host} 的中央存储库。</translation>
    </message>
    <message>
        <source>The deadline lies before the day of the finding.</source>
        <translation type="unfinished">期限早于发现的日期。</translation>
    </message>
    <message>
        <source>The disk failed while the vault was read or written.</source>
        <translation type="unfinished">读取或写入保险库时磁盘出错。</translation>
    </message>
    <message>
        <source>The disk is full: the bundle was not written.</source>
        <translation type="unfinished">磁盘已满：数据包未写入。</translation>
    </message>
    <message>
        <source>The disk is full; what was just to be saved was not.</source>
        <translation type="unfinished">磁盘已满；刚才要保存的内容未能保存。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished">无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished">文件为空。</translation>
    </message>
    <message>
        <source>The file is larger than {count} MiB.</source>
        <translation type="unfinished">文件大于 {count} MiB。</translation>
    </message>
    <message>
        <source>The file is no film that is known here.</source>
        <translation type="unfinished">该文件不是此处已知的视频类型。</translation>
    </message>
    <message>
        <source>The file is no sound that is known here.</source>
        <translation type="unfinished">该文件不是此处已知的音频类型。</translation>
    </message>
    <message>
        <source>The file is not a photo that can be read, or it is damaged.</source>
        <translation type="unfinished">该文件不是可读取的照片，或已损坏。</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished">无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation type="unfinished">该文件夹不为空。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is probably wrong: set its date and time, then try again.</source>
        <translation type="unfinished">笔记本的时钟可能不准：请设置日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>The outbox keeps the bundle. Copy it again when you like.</source>
        <translation type="unfinished">发件箱保留着数据包。您可以随时再次复制。</translation>
    </message>
    <message>
        <source>The part of the program that suggests faces is damaged or does not run on this machine.</source>
        <translation type="unfinished">程序中建议人脸的部分已损坏或无法在此计算机上运行。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">密码短语为空。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the vault&apos;s store is damaged.</source>
        <translation type="unfinished">密码短语正确，但保险库的存储已受损。</translation>
    </message>
    <message>
        <source>The photo could not be encrypted.</source>
        <translation type="unfinished">无法加密该照片。</translation>
    </message>
    <message>
        <source>The picture could not be searched for codes.</source>
        <translation type="unfinished">无法在图片中查找条码。</translation>
    </message>
    <message>
        <source>The picture has more than {count} million pixels.</source>
        <translation type="unfinished">图片超过 {count} 百万像素。</translation>
    </message>
    <message>
        <source>The programme names no address to deliver to.</source>
        <translation type="unfinished">该项目没有列出提交地址。</translation>
    </message>
    <message>
        <source>The protocol asks for a written reason before this audit is made final.</source>
        <translation type="unfinished">协议要求在此审核定稿之前写明理由。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password.</source>
        <translation type="unfinished">此网络的代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>The reason is longer than {count} characters.</source>
        <translation type="unfinished">理由超过 {count} 个字符。</translation>
    </message>
    <message>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished">恢复码输入有误。</translation>
    </message>
    <message>
        <source>The repayment lies in the future.</source>
        <translation type="unfinished">退还日期在将来。</translation>
    </message>
    <message>
        <source>The sealed file in the outbox is missing or is not what was sealed.</source>
        <translation type="unfinished">发件箱中的密封文件缺失，或不是当时密封的内容。</translation>
    </message>
    <message>
        <source>The server at {host} does not prove that it is the central store.</source>
        <translation type="unfinished">{host} 的服务器无法证明自己是中央存储库。</translation>
    </message>
    <message>
        <source>The stick has {count} bytes free; the bundle needs {needed}.</source>
        <translation type="unfinished">U盘有 {count} 字节可用；数据包需要 {needed}。</translation>
    </message>
    <message>
        <source>The stick is full; no half bundle was left on it.</source>
        <translation type="unfinished">U盘已满；其上没有留下不完整的数据包。</translation>
    </message>
    <message>
        <source>The stick is not there any more, or cannot be written.</source>
        <translation type="unfinished">U盘已不在，或无法写入。</translation>
    </message>
    <message>
        <source>The stick&apos;s file system (FAT) holds no file of 4 GiB or more; this bundle has {count} bytes.</source>
        <translation type="unfinished">U盘的文件系统（FAT）不支持 4 GiB 或更大的文件；此数据包有 {count} 字节。</translation>
    </message>
    <message>
        <source>The stick&apos;s file system cannot hold so large a file.</source>
        <translation type="unfinished">U盘的文件系统无法容纳这么大的文件。</translation>
    </message>
    <message>
        <source>The system refuses to read or write the vault: {reason}.</source>
        <translation type="unfinished">系统拒绝读取或写入保险库：{reason}。</translation>
    </message>
    <message>
        <source>The system refuses to write to the stick: {reason}.</source>
        <translation type="unfinished">系统拒绝写入U盘：{reason}。</translation>
    </message>
    <message>
        <source>The text holds the code of a worker, who could be recognised by what it says.</source>
        <translation type="unfinished">文本中含有某位工人的代码，可能因其内容而被认出。</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation type="unfinished">时间在将来。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished">保险库已锁定。</translation>
    </message>
    <message>
        <source>The vault is open for reading only, because it is damaged: nothing can be changed.</source>
        <translation type="unfinished">保险库已损坏，因此仅以只读方式打开：无法更改任何内容。</translation>
    </message>
    <message>
        <source>The work was broken off, because the vault is being locked.</source>
        <translation type="unfinished">由于保险库正在锁定，操作已中断。</translation>
    </message>
    <message>
        <source>There are characters in that name that no file can have.</source>
        <translation type="unfinished">该名称中含有任何文件名都不能使用的字符。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished">已有同名文件。</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation type="unfinished">没有这种货币。</translation>
    </message>
    <message>
        <source>This audit holds interviews that only an organisation may read once they are final, and this laptop is not enrolled with one. Nothing was changed.</source>
        <translation type="unfinished">此审核包含定稿后只有机构才能读取的访谈，而此笔记本未在任何机构注册。没有任何更改。</translation>
    </message>
    <message>
        <source>This folder holds no vault.</source>
        <translation type="unfinished">此文件夹中没有保险库。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished">这不是文件。</translation>
    </message>
    <message>
        <source>This is the practice vault: its people are invented, and nothing of it is delivered.</source>
        <translation type="unfinished">这是练习用保险库：人员均为虚构，不会提交任何内容。</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with an organisation, so nobody could read the bundle.</source>
        <translation type="unfinished">此笔记本未在任何机构注册，因此没有人能读取该数据包。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished">此密码短语无法打开保险库。</translation>
    </message>
    <message>
        <source>This recovery code is for another vault, or a newer one has replaced it.</source>
        <translation type="unfinished">此恢复码属于另一个保险库，或已被更新的恢复码取代。</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation type="unfinished">有网络连接时请重试。</translation>
    </message>
    <message>
        <source>Try again, or use another network.</source>
        <translation type="unfinished">请重试，或使用其他网络。</translation>
    </message>
    <message>
        <source>Type a passphrase: several unrelated words are easy to remember.</source>
        <translation type="unfinished">请输入密码短语：几个互不相关的词容易记住。</translation>
    </message>
    <message>
        <source>Type it again, or choose the file or folder.</source>
        <translation type="unfinished">请重新输入，或选择文件或文件夹。</translation>
    </message>
    <message>
        <source>Type its name, or choose it.</source>
        <translation type="unfinished">请输入名称，或选择它。</translation>
    </message>
    <message>
        <source>Type what the code says.</source>
        <translation type="unfinished">请输入条码的内容。</translation>
    </message>
    <message>
        <source>Unlock it with the passphrase.</source>
        <translation type="unfinished">请用密码短语解锁。</translation>
    </message>
    <message>
        <source>Use the newest sheet of this vault.</source>
        <translation type="unfinished">请使用此保险库最新的恢复页。</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation type="unfinished">非常强。</translation>
    </message>
    <message>
        <source>Very weak: found at once.</source>
        <translation type="unfinished">非常弱：立刻会被猜出。</translation>
    </message>
    <message>
        <source>Weak: found within hours.</source>
        <translation type="unfinished">弱：数小时内会被猜出。</translation>
    </message>
    <message>
        <source>Where the organisation has TLS authorities of its own, this laptop must have been given them.</source>
        <translation type="unfinished">如果机构有自己的 TLS 机构，此笔记本必须已收到它们。</translation>
    </message>
    <message>
        <source>Write down why the result by the rule does not fit.</source>
        <translation type="unfinished">请写明按规则得出的结果为何不合适。</translation>
    </message>
    <message>
        <source>Write the three letters of ISO 4217, such as NPR or USD.</source>
        <translation type="unfinished">请填写 ISO 4217 的三个字母，例如 NPR 或 USD。</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>A photo of an earlier audit</source>
        <translation type="unfinished">先前审核的照片</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished">添加文件</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation type="unfinished">文件 {number}</translation>
    </message>
    <message>
        <source>File {number} of {form}</source>
        <translation type="unfinished">{form} 的文件 {number}</translation>
    </message>
    <message>
        <source>Film {number} of {form}</source>
        <translation type="unfinished">{form} 的影片 {number}</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">转到该处</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation type="unfinished">转到：{question}</translation>
    </message>
    <message>
        <source>Link an answer</source>
        <translation type="unfinished">关联回答</translation>
    </message>
    <message>
        <source>Link the photo</source>
        <translation type="unfinished">关联照片</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">无。</translation>
    </message>
    <message>
        <source>Photo to link</source>
        <translation type="unfinished">要关联的照片</translation>
    </message>
    <message>
        <source>Photo {number} of {form}</source>
        <translation type="unfinished">{form} 的照片 {number}</translation>
    </message>
    <message>
        <source>Question {question} of {form}</source>
        <translation type="unfinished">{form} 的问题 {question}</translation>
    </message>
    <message>
        <source>Sound {number} of {form}</source>
        <translation type="unfinished">{form} 的录音 {number}</translation>
    </message>
    <message>
        <source>Take out link {number}</source>
        <translation type="unfinished">移除关联 {number}</translation>
    </message>
    <message>
        <source>Take the link out</source>
        <translation type="unfinished">移除关联</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation type="unfinished">哪份文件</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Caption of file {number}</source>
        <translation type="unfinished">文件 {number} 的说明</translation>
    </message>
    <message>
        <source>File {number}</source>
        <translation type="unfinished">文件 {number}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>added {moment}</source>
        <translation type="unfinished">添加于 {moment}</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Add files</source>
        <translation type="unfinished">添加文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished">添加文件…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
    <message>
        <source>Up to {size} MiB each; they are encrypted as they are.</source>
        <translation type="unfinished">每个不超过 {size} MiB；按原样加密。</translation>
    </message>
</context>
<context>
    <name>FilmQuestion</name>
    <message>
        <source>Add films…</source>
        <translation type="unfinished">添加影片…</translation>
    </message>
    <message>
        <source>Films ({kinds})</source>
        <translation type="unfinished">影片 ({kinds})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Every finding</source>
        <translation type="unfinished">所有发现</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation type="unfinished">所有表单</translation>
    </message>
    <message>
        <source>Every question</source>
        <translation type="unfinished">所有问题</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished">所有状态</translation>
    </message>
    <message>
        <source>Every worker</source>
        <translation type="unfinished">所有工人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">发现</translation>
    </message>
    <message>
        <source>Finding {number}</source>
        <translation type="unfinished">发现 {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">表单</translation>
    </message>
    <message>
        <source>Not looked at yet ({count})</source>
        <translation type="unfinished">尚未检查（{count}）</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">无需遮挡</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">显示全部</translation>
    </message>
    <message>
        <source>Something is hidden</source>
        <translation type="unfinished">有遮挡</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">工人</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>A role at the site, such as the head of personnel.</source>
        <translation type="unfinished">场所中的职务，例如人事主管。</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">纠正措施</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">期限</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">描述</translation>
    </message>
    <message>
        <source>Empty: the day that the grade gives.</source>
        <translation type="unfinished">留空：由等级决定的日期。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation type="unfinished">发现日期</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">等级</translation>
    </message>
    <message>
        <source>How it will be verified</source>
        <translation type="unfinished">将如何核实</translation>
    </message>
    <message>
        <source>How many workers it is about, never who.</source>
        <translation type="unfinished">涉及多少工人，绝不写是谁。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>It is about fees that may have to be paid back</source>
        <translation type="unfinished">涉及可能须退还的费用</translation>
    </message>
    <message>
        <source>Preventive action</source>
        <translation type="unfinished">预防措施</translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished">根本原因</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">分级标准</translation>
    </message>
    <message>
        <source>So that it does not happen again.</source>
        <translation type="unfinished">使之不再发生。</translation>
    </message>
    <message>
        <source>The finding has no day.</source>
        <translation type="unfinished">该发现没有日期。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>Type the day on which it was found.</source>
        <translation type="unfinished">请输入发现的日期。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished">应做什么</translation>
    </message>
    <message>
        <source>What it rests on. It stays with your organisation.</source>
        <translation type="unfinished">其所依据的内容。仅留在您的机构内。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">发现了什么</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation type="unfinished">由谁负责</translation>
    </message>
    <message>
        <source>Why another day than the grade&apos;s</source>
        <translation type="unfinished">为何采用与等级不同的日期</translation>
    </message>
    <message>
        <source>“{grade}” gives no day.</source>
        <translation type="unfinished">“{grade}”未规定日期。</translation>
    </message>
    <message>
        <source>“{grade}” is due on {day}. Another day needs a reason.</source>
        <translation type="unfinished">“{grade}”的期限为 {day}。采用其他日期须说明原因。</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>&amp;Save the finding</source>
        <translation type="unfinished">保存发现 (&amp;S)</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished">全部已保存</translation>
    </message>
    <message>
        <source>Carried forward from {audit}</source>
        <translation type="unfinished">从 {audit} 结转</translation>
    </message>
    <message>
        <source>Final: what it says stands</source>
        <translation type="unfinished">已定稿：内容不再改变</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">发现 {number}：{title}</translation>
    </message>
    <message>
        <source>Findings of {audit}</source>
        <translation type="unfinished">{audit} 的发现</translation>
    </message>
    <message>
        <source>Not everything of the finding could be kept: {parts}.</source>
        <translation type="unfinished">该发现未能全部保存：{parts}。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished">尚未保存</translation>
    </message>
    <message>
        <source>Open it: what you wrote stands in its fields. A text never holds a worker&apos;s code.</source>
        <translation type="unfinished">请打开它：您写的内容在其各栏中。文字中绝不能有工人的代码。</translation>
    </message>
    <message>
        <source>Press again to take it out</source>
        <translation type="unfinished">再按一次即移除</translation>
    </message>
    <message>
        <source>Take the finding out</source>
        <translation type="unfinished">移除发现</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">{day} 到期</translation>
    </message>
    <message>
        <source>paid back {amount} {currency}</source>
        <translation type="unfinished">已退还 {amount} {currency}</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>1 worker</source>
        <translation type="unfinished">1 名工人</translation>
    </message>
    <message>
        <source>Alert raised</source>
        <translation type="unfinished">已发出警报</translation>
    </message>
    <message>
        <source>Bank statement seen</source>
        <translation type="unfinished">已查看银行流水</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">已取消</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">已关闭</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation type="unfinished">行为守则</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished">已确认</translation>
    </message>
    <message>
        <source>Done too late</source>
        <translation type="unfinished">逾期完成</translation>
    </message>
    <message>
        <source>Evidence received</source>
        <translation type="unfinished">已收到证据</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished">星期五</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished">国际劳工组织公约</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">进行中</translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished">按时</translation>
    </message>
    <message>
        <source>It was looked at again…</source>
        <translation type="unfinished">已复查…</translation>
    </message>
    <message>
        <source>Kept from the site</source>
        <translation type="unfinished">对场所保密</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation type="unfinished">已复查</translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished">已开会</translation>
    </message>
    <message>
        <source>Meeting of those concerned</source>
        <translation type="unfinished">相关人员会议</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished">已错过</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished">星期一</translation>
    </message>
    <message>
        <source>National law</source>
        <translation type="unfinished">国家法律</translation>
    </message>
    <message>
        <source>Nothing to be done</source>
        <translation type="unfinished">无需采取行动</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未关闭</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translation type="unfinished">自 {day} 起逾期</translation>
    </message>
    <message>
        <source>Payroll seen</source>
        <translation type="unfinished">已查看工资表</translation>
    </message>
    <message>
        <source>Payslip seen</source>
        <translation type="unfinished">已查看工资条</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished">已发出</translation>
    </message>
    <message>
        <source>Receipt seen</source>
        <translation type="unfinished">已查看收据</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>Released to the site</source>
        <translation type="unfinished">已向场所公开</translation>
    </message>
    <message>
        <source>Report on the alert</source>
        <translation type="unfinished">警报报告</translation>
    </message>
    <message>
        <source>Report there</source>
        <translation type="unfinished">报告已有</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished">已解除</translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished">计时中</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished">星期六</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished">已停止</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished">星期日</translation>
    </message>
    <message>
        <source>The meeting was held…</source>
        <translation type="unfinished">会议已召开…</translation>
    </message>
    <message>
        <source>The payment was seen</source>
        <translation type="unfinished">已看到付款</translation>
    </message>
    <message>
        <source>The report is there…</source>
        <translation type="unfinished">报告已有…</translation>
    </message>
    <message>
        <source>The site is not told</source>
        <translation type="unfinished">未告知场所</translation>
    </message>
    <message>
        <source>The worker confirmed it</source>
        <translation type="unfinished">工人已确认</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished">星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished">星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished">星期三</translation>
    </message>
    <message>
        <source>how it is verified</source>
        <translation type="unfinished">如何核实</translation>
    </message>
    <message>
        <source>the corrective action</source>
        <translation type="unfinished">纠正措施</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation type="unfinished">期限</translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished">描述</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation type="unfinished">等级</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">负责人</translation>
    </message>
    <message>
        <source>the preventive action</source>
        <translation type="unfinished">预防措施</translation>
    </message>
    <message>
        <source>the references</source>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>the root cause</source>
        <translation type="unfinished">根本原因</translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>{count} workers</source>
        <translation type="unfinished">{count} 名工人</translation>
    </message>
    <message>
        <source>{indicator}: seen at the site</source>
        <translation type="unfinished">{indicator}：在场所看到</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>&amp;Add a finding</source>
        <translation type="unfinished">添加发现 (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Zero tolerance</source>
        <translation type="unfinished">零容忍 (&amp;Z)</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation type="unfinished">添加发现</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Finding {number} was made. Complete it on its page.</source>
        <translation type="unfinished">已建立发现 {number}。请在其页面上补充完整。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">发现</translation>
    </message>
    <message>
        <source>Findings ({count})</source>
        <translation type="unfinished">发现（{count}）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">等级</translation>
    </message>
    <message>
        <source>Graded by</source>
        <translation type="unfinished">分级依据</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation type="unfinished">建立发现</translation>
    </message>
    <message>
        <source>None yet. Take over what the assessment proposes, or add one by hand.</source>
        <translation type="unfinished">尚无。请采纳评估所提议的发现，或手动添加。</translation>
    </message>
    <message>
        <source>None. The audit is final.</source>
        <translation type="unfinished">无。审核已定稿。</translation>
    </message>
    <message>
        <source>Nothing that was observed waits for a finding.</source>
        <translation type="unfinished">已观察到的内容均已有发现。</translation>
    </message>
    <message>
        <source>One alert stands. The site is not told.</source>
        <translation type="unfinished">有一个警报有效。未告知场所。</translation>
    </message>
    <message>
        <source>One zero-tolerance alert is proposed.</source>
        <translation type="unfinished">有一个提议的零容忍警报。</translation>
    </message>
    <message>
        <source>Open zero tolerance</source>
        <translation type="unfinished">打开零容忍页</translation>
    </message>
    <message>
        <source>Proposed by the assessment ({count})</source>
        <translation type="unfinished">评估所提议的（{count}）</translation>
    </message>
    <message>
        <source>Scale of the grades</source>
        <translation type="unfinished">等级的分级标准</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">采纳</translation>
    </message>
    <message>
        <source>Take over: {title}</source>
        <translation type="unfinished">采纳：{title}</translation>
    </message>
    <message>
        <source>This protocol has no findings.</source>
        <translation type="unfinished">此规程没有发现。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>What was found, in a line. Never who said it.</source>
        <translation type="unfinished">发现了什么，用一行写明。绝不写是谁说的。</translation>
    </message>
    <message>
        <source>{count} alerts stand. The site is not told.</source>
        <translation type="unfinished">有 {count} 个警报有效。未告知场所。</translation>
    </message>
    <message>
        <source>{count} zero-tolerance alerts are proposed.</source>
        <translation type="unfinished">有 {count} 个提议的零容忍警报。</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished">所有发现</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished">纠正措施</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation type="unfinished">即将到期</translation>
    </message>
    <message>
        <source>Due {day}: {finding}</source>
        <translation type="unfinished">{day} 到期：{finding}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">发现</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">尚无。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">逾期</translation>
    </message>
    <message>
        <source>Overdue since {day}: {finding}</source>
        <translation type="unfinished">自 {day} 起逾期：{finding}</translation>
    </message>
    <message>
        <source>{day}: {finding}</source>
        <translation type="unfinished">{day}：{finding}</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Hidden: {what}</source>
        <translation type="unfinished">已隐藏：{what}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation type="unfinished">已显示：{what}</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>&amp;Start the follow-up</source>
        <translation type="unfinished">开始跟踪审核 (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Follow-up audit</source>
        <translation type="unfinished">跟踪审核</translation>
    </message>
    <message>
        <source>It goes by: {protocol}.</source>
        <translation type="unfinished">所用规程：{protocol}。</translation>
    </message>
    <message>
        <source>Name of the &amp;audit</source>
        <translation type="unfinished">审核名称 (&amp;A)</translation>
    </message>
    <message>
        <source>{title}, follow-up</source>
        <translation type="unfinished">{title}，跟踪审核</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>It begins with the finding that is left open.</source>
        <translation type="unfinished">它从尚未关闭的那项发现开始。</translation>
    </message>
    <message>
        <source>It begins with the findings that are left open.</source>
        <translation type="unfinished">它从尚未关闭的各项发现开始。</translation>
    </message>
    <message>
        <source>It begins with the {count} findings that are left open.</source>
        <translation type="unfinished">它从尚未关闭的 {count} 项发现开始。</translation>
    </message>
    <message>
        <source>Nothing is left open: it begins without findings.</source>
        <translation type="unfinished">没有未关闭的发现：开始时不含发现。</translation>
    </message>
</context>
<context>
    <name>FollowingPart</name>
    <message>
        <source>Actions carried forward ({count})</source>
        <translation type="unfinished">结转的措施（{count}）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">草稿</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished">由以下审核跟踪</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished">跟踪以下审核</translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished">没有未关闭的事项。</translation>
    </message>
    <message>
        <source>Signed off {day}</source>
        <translation type="unfinished">签署于 {day}</translation>
    </message>
    <message>
        <source>{done} of {count} closed.</source>
        <translation type="unfinished">已关闭 {done}/{count}。</translation>
    </message>
</context>
<context>
    <name>FormFinder</name>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">回答：{text}</translation>
    </message>
    <message>
        <source>Choice: {text}</source>
        <translation type="unfinished">选项：{text}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation type="unfinished">找到：{count}</translation>
    </message>
    <message>
        <source>Nothing found in this form.</source>
        <translation type="unfinished">在此表单中未找到。</translation>
    </message>
    <message>
        <source>Private remark: {text}</source>
        <translation type="unfinished">私人备注：{text}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Questions, choices, answers and remarks of this record (Ctrl+F)</source>
        <translation type="unfinished">此记录的问题、选项、回答和备注 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search this form</source>
        <translation type="unfinished">搜索此表单</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">正在搜索…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">部分</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation type="unfinished">显示前 {count} 个。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">发现了什么</translation>
    </message>
</context>
<context>
    <name>FormFooter</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">返回 (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">完成 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">下一页 (&amp;N)</translation>
    </message>
    <message>
        <source>Next missing answer ({count})</source>
        <translation type="unfinished">下一个缺少的回答（{count}）</translation>
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
        <translation type="unfinished">第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">再按一次即删除</translation>
    </message>
    <message>
        <source>Previous missing answer</source>
        <translation type="unfinished">上一个缺少的回答</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">删除此条目</translation>
    </message>
</context>
<context>
    <name>FormMedia</name>
    <message>
        <source>A picture, sound or film of this question did not come with the form.</source>
        <translation type="unfinished">此问题的某个图片、声音或影片未随表单一起提供。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">收听</translation>
    </message>
    <message>
        <source>Listen: {words}</source>
        <translation type="unfinished">收听：{words}</translation>
    </message>
    <message>
        <source>No part of this picture is a choice.</source>
        <translation type="unfinished">此图片中没有任何部分是选项。</translation>
    </message>
    <message>
        <source>This picture of the form cannot be read.</source>
        <translation type="unfinished">无法读取表单的这张图片。</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation type="unfinished">观看影片</translation>
    </message>
    <message>
        <source>Watch: {words}</source>
        <translation type="unfinished">观看：{words}</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>, {count} needed before finalising</source>
        <translation type="unfinished">，{count} 项须在定稿前填写</translation>
    </message>
    <message>
        <source>, {count} to mend</source>
        <translation type="unfinished">，{count} 项待改正</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation type="unfinished">表单的各部分</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">已回答 {answered}/{questions}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation type="unfinished">缺少 {count} 项</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} 项待改正</translation>
    </message>
    <message>
        <source>{faults} to mend, {missing} missing</source>
        <translation type="unfinished">{faults} 项待改正，缺少 {missing} 项</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Bring a vault back from an export</source>
        <translation type="unfinished">从导出文件恢复保险库</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished">程序语言</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">用虚构的人练习</translation>
    </message>
</context>
<context>
    <name>GivenBack</name>
    <message>
        <source>Back to the site&apos;s part</source>
        <translation type="unfinished">返回场所的部分</translation>
    </message>
    <message>
        <source>Please give the laptop back to the auditor</source>
        <translation type="unfinished">请将笔记本交还审核员</translation>
    </message>
    <message>
        <source>What was written down and signed here is kept.</source>
        <translation type="unfinished">此处写下和签署的内容已保留。</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Fold away</source>
        <translation type="unfinished">折叠</translation>
    </message>
    <message>
        <source>Fold away {group}</source>
        <translation type="unfinished">折叠 {group}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Open {group}</source>
        <translation type="unfinished">打开 {group}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">已回答 {answered}/{questions}</translation>
    </message>
    <message>
        <source>{count} to mend</source>
        <translation type="unfinished">{count} 项待改正</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished">帮助页</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation type="unfinished">帮助页</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
    <message>
        <source>No help page has all of these words.</source>
        <translation type="unfinished">没有包含所有这些词的帮助页。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">搜索帮助</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished">作用</translation>
    </message>
    <message>
        <source>Where you were</source>
        <translation type="unfinished">之前的位置</translation>
    </message>
</context>
<context>
    <name>HidingPanel</name>
    <message>
        <source>A new box in the middle (B); arrow keys move it</source>
        <translation type="unfinished">在中间新建一个框 (B)；用方向键移动</translation>
    </message>
    <message>
        <source>Add a box</source>
        <translation type="unfinished">添加框</translation>
    </message>
    <message>
        <source>Coarse cells are left</source>
        <translation type="unfinished">只留下粗格</translation>
    </message>
    <message>
        <source>Done: hide these parts</source>
        <translation type="unfinished">完成：遮挡这些部分</translation>
    </message>
    <message>
        <source>Draw boxes</source>
        <translation type="unfinished">绘制框</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">遮挡的部分：{count}</translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished">遮挡方式</translation>
    </message>
    <message>
        <source>I have looked at it; on to the next one (Ctrl+Return)</source>
        <translation type="unfinished">我已检查；转到下一张 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished">重新检查</translation>
    </message>
    <message>
        <source>Looking for faces… Stop</source>
        <translation type="unfinished">正在查找人脸…停止</translation>
    </message>
    <message>
        <source>No face was found. Look yourself all the same.</source>
        <translation type="unfinished">未找到人脸。仍请自己查看。</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation type="unfinished">什么都不留</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">无需遮挡</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation type="unfinished">重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Refuse this one</source>
        <translation type="unfinished">不采用此项</translation>
    </message>
    <message>
        <source>Remove the box</source>
        <translation type="unfinished">删除框</translation>
    </message>
    <message>
        <source>Save a copy of it…</source>
        <translation type="unfinished">保存副本…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">不加密保存…</translation>
    </message>
    <message>
        <source>Show what leaves</source>
        <translation type="unfinished">显示将送出的版本</translation>
    </message>
    <message>
        <source>Suggest faces</source>
        <translation type="unfinished">建议人脸</translation>
    </message>
    <message>
        <source>Suggestions: {count}. Look at each of them.</source>
        <translation type="unfinished">建议：{count} 处。请逐一查看。</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished">全部采用</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation type="unfinished">全部不采用</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished">采用此项</translation>
    </message>
    <message>
        <source>The copy as reports show it; the original stays as it is</source>
        <translation type="unfinished">报告中显示的副本；原件保持不变</translation>
    </message>
    <message>
        <source>The original is never changed. Reports show the copy.</source>
        <translation type="unfinished">原件绝不会被更改。报告显示副本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>What leaves, without place, time and camera. Nobody protects the file.</source>
        <translation type="unfinished">将送出的版本，不含地点、时间和相机信息。该文件不受任何保护。</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation type="unfinished">不得被看到的内容</translation>
    </message>
</context>
<context>
    <name>ImageMapQuestion</name>
    <message>
        <source>Choose a part of the picture.</source>
        <translation type="unfinished">请选择图片的一个部分。</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation type="unfinished">已选：{names}</translation>
    </message>
    <message>
        <source>{reason} The choices stand below.</source>
        <translation type="unfinished">{reason}选项列在下方。</translation>
    </message>
</context>
<context>
    <name>IndicatorCard</name>
    <message>
        <source>Why</source>
        <translation type="unfinished">为什么</translation>
    </message>
    <message>
        <source>Why {indicator}: {state}</source>
        <translation type="unfinished">为什么 {indicator}：{state}</translation>
    </message>
</context>
<context>
    <name>IndicatorPage</name>
    <message>
        <source>At the site</source>
        <translation type="unfinished">在场所</translation>
    </message>
    <message>
        <source>By {code} alone</source>
        <translation type="unfinished">仅据 {code}</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">如何计算</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>It changes no worker&apos;s outcome; what the rule says stays beside it, also in the report.</source>
        <translation type="unfinished">它不改变任何工人的结果；规则的结果仍并列显示，报告中也是如此。</translation>
    </message>
    <message>
        <source>Set another state for the site</source>
        <translation type="unfinished">为场所设定其他状态</translation>
    </message>
    <message>
        <source>The outcome of this worker</source>
        <translation type="unfinished">此工人的结果</translation>
    </message>
    <message>
        <source>The site: all sources</source>
        <translation type="unfinished">场所：所有来源</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation type="unfinished">谁的回答</translation>
    </message>
    <message>
        <source>Why, in your own words. Write nothing that points to a worker: this reason is not sealed. It is never printed in the report.</source>
        <translation type="unfinished">为什么，用您自己的话写。不要写任何指向工人的内容：此原因不会密封。它绝不会印在报告中。</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message numerus="yes">
        <source>%Ln leave it open</source>
        <translation type="unfinished">
            <numerusform>%Ln 名未定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more leave one open</source>
        <translation type="unfinished">
            <numerusform>另有 %Ln 名有一项未定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show at least one</source>
        <translation type="unfinished">
            <numerusform>{all} 名受访者中有 %Ln 名至少显示一项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} interviewed show it</source>
        <translation type="unfinished">
            <numerusform>{all} 名受访者中有 %Ln 名显示该指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked</source>
        <translation type="unfinished">
            <numerusform>%Ln 名未被询问</numerusform>
        </translation>
    </message>
    <message>
        <source>A medium sign of a penalty or its menace.</source>
        <translation type="unfinished">惩罚或惩罚威胁的中等迹象。</translation>
    </message>
    <message>
        <source>A medium sign of involuntariness.</source>
        <translation type="unfinished">非自愿的中等迹象。</translation>
    </message>
    <message>
        <source>A strong sign of a penalty or its menace.</source>
        <translation type="unfinished">惩罚或惩罚威胁的强迹象。</translation>
    </message>
    <message>
        <source>A strong sign of involuntariness.</source>
        <translation type="unfinished">非自愿的强迹象。</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of the workers</source>
        <translation type="unfinished">在场所：工人中的 {low} 至 {high}</translation>
    </message>
    <message>
        <source>At the site: between {low} and {high} of {all} workers</source>
        <translation type="unfinished">在场所：{all} 名工人中的 {low} 至 {high} 名</translation>
    </message>
    <message>
        <source>At the site: {count} of {all} workers</source>
        <translation type="unfinished">在场所：{all} 名工人中的 {count} 名</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>It counts for: {dimensions}.</source>
        <translation type="unfinished">计入：{dimensions}。</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished">离职</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">未定</translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished">管理层</translation>
    </message>
    <message>
        <source>No record has a question for this indicator.</source>
        <translation type="unfinished">没有任何记录含有关于此指标的问题。</translation>
    </message>
    <message>
        <source>Nobody has been interviewed.</source>
        <translation type="unfinished">没有人接受过访谈。</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">未观察到</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">未询问</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">无法确定</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation type="unfinished">未观察到</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">观察</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished">已观察到</translation>
    </message>
    <message>
        <source>One answer that shows it is enough. Otherwise one that decides nothing leaves it open. Otherwise one that was given has it not observed.</source>
        <translation type="unfinished">只要有一个表明它的回答即足够。否则，一个无法判定的回答使其未定。再否则，一个已给出的回答使其为未观察到。</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished">成立</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">可能</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished">招聘</translation>
    </message>
    <message>
        <source>Some of the records are sealed: what they were found to say is kept here, and only the organisation can read the answers that say so.</source>
        <translation type="unfinished">部分记录已密封：此处保留其所表明的结果，只有机构能读取表明这一点的回答。</translation>
    </message>
    <message>
        <source>Sources contradict each other: {those}: yes; {others}: no</source>
        <translation type="unfinished">来源相互矛盾：{those}：是；{others}：否</translation>
    </message>
    <message>
        <source>The interviews have no question for it.</source>
        <translation type="unfinished">访谈中没有相关问题。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">工作</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">工人</translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished">未定</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished">未询问</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>{count} more, not asked</source>
        <translation type="unfinished">另有 {count} 项，未询问</translation>
    </message>
    <message>
        <source>{count} more, not observed</source>
        <translation type="unfinished">另有 {count} 项，未观察到</translation>
    </message>
    <message>
        <source>{count} more: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">另有 {count} 项：{unseen} 项未观察到，{others} 项未询问</translation>
    </message>
    <message>
        <source>{count}, not asked</source>
        <translation type="unfinished">{count} 项，未询问</translation>
    </message>
    <message>
        <source>{count}, not observed</source>
        <translation type="unfinished">{count} 项，未观察到</translation>
    </message>
    <message>
        <source>{count}: {unseen} not observed, {others} not asked</source>
        <translation type="unfinished">{count} 项：{unseen} 项未观察到，{others} 项未询问</translation>
    </message>
    <message>
        <source>{source}: {says}</source>
        <translation type="unfinished">{source}：{says}</translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add the indicator</source>
        <translation type="unfinished">添加指标</translation>
    </message>
    <message>
        <source>Indicator to add</source>
        <translation type="unfinished">要添加的指标</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">无。</translation>
    </message>
    <message>
        <source>Seen at the site</source>
        <translation type="unfinished">在场所看到</translation>
    </message>
    <message>
        <source>Take out: {indicator}</source>
        <translation type="unfinished">移除：{indicator}</translation>
    </message>
    <message>
        <source>Take the indicator out</source>
        <translation type="unfinished">移除指标</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished">工人</translation>
    </message>
    <message>
        <source>{indicator}: workers</source>
        <translation type="unfinished">{indicator}：工人</translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%Ln interviewed</source>
        <translation type="unfinished">
            <numerusform>%Ln 名受访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work at the site</source>
        <translation type="unfinished">
            <numerusform>%Ln 人在场所工作</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation type="unfinished">工人 (&amp;W)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>No interview has been begun.</source>
        <translation type="unfinished">尚未开始任何访谈。</translation>
    </message>
    <message>
        <source>Not asked, or did not want to talk</source>
        <translation type="unfinished">未询问，或不愿交谈</translation>
    </message>
    <message>
        <source>One source that shows an indicator is enough for it to be observed; no source outweighs another. The numbers for the site count those who left it open in the upper one, hold with 95&#xa0;% confidence, and only if the interviewed were drawn at random.</source>
        <translation type="unfinished">只要有一个来源显示某指标，即视为已观察到；没有来源胜过另一来源。场所的数字将未定者计入上限，置信度为 95&#xa0;%，且仅在受访者为随机抽取时成立。</translation>
    </message>
    <message>
        <source>Reading the answers of all records…</source>
        <translation type="unfinished">正在读取所有记录的回答…</translation>
    </message>
    <message>
        <source>Sealed: cannot say why</source>
        <translation type="unfinished">已密封：无法说明原因</translation>
    </message>
    <message>
        <source>Sources contradict each other: {indicators}</source>
        <translation type="unfinished">来源相互矛盾：{indicators}</translation>
    </message>
    <message>
        <source>The protocol of this audit records answers and assesses nothing.</source>
        <translation type="unfinished">此审核的规程只记录回答，不作评估。</translation>
    </message>
    <message>
        <source>To be looked at without delay: {sign} ({sources})</source>
        <translation type="unfinished">须立即查看：{sign}（{sources}）</translation>
    </message>
    <message>
        <source>Workers ({count})</source>
        <translation type="unfinished">工人（{count}）</translation>
    </message>
    <message>
        <source>the headcount is not known yet</source>
        <translation type="unfinished">尚不知道总人数</translation>
    </message>
    <message>
        <source>{count} without an interview</source>
        <translation type="unfinished">{count} 名未作访谈</translation>
    </message>
</context>
<context>
    <name>IndicatorsPart</name>
    <message>
        <source>All indicators</source>
        <translation type="unfinished">所有指标</translation>
    </message>
    <message>
        <source>All indicators, {count} more of them observed</source>
        <translation type="unfinished">所有指标，其中另有 {count} 项已观察到</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>Nobody has been interviewed, and nothing was observed.</source>
        <translation type="unfinished">没有人接受过访谈，也没有观察到任何情况。</translation>
    </message>
    <message>
        <source>{observed} observed, {undecided} left open; {interviewed} interviewed, {declined} without an interview.</source>
        <translation type="unfinished">已观察到 {observed} 项，未定 {undecided} 项；{interviewed} 名受访，{declined} 名未作访谈。</translation>
    </message>
</context>
<context>
    <name>InstanceCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">条目</translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%Ln were here already and were passed over.</source>
        <translation type="unfinished">
            <numerusform>%Ln 个已在此处，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypting {number} of {count}…</source>
        <translation type="unfinished">正在加密第 {number} 个，共 {count} 个…</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation type="unfinished">正在加密…</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">不收入它们</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished">正在查找照片…</translation>
    </message>
    <message>
        <source>Not taken in: {names}, and {count} more.</source>
        <translation type="unfinished">未收入：{names}，还有 {count} 个。</translation>
    </message>
    <message>
        <source>Not taken in: {names}.</source>
        <translation type="unfinished">未收入：{names}。</translation>
    </message>
    <message>
        <source>Photos and files being encrypted</source>
        <translation type="unfinished">正在加密的照片和文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Try these again</source>
        <translation type="unfinished">重试这些</translation>
    </message>
    <message numerus="yes">
        <source>You stopped it: %Ln were left where they are.</source>
        <translation type="unfinished">
            <numerusform>您已停止：%Ln 个留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>a picture without a name</source>
        <translation type="unfinished">没有名称的图片</translation>
    </message>
    <message>
        <source>{taken} of {count} are in the vault.</source>
        <translation type="unfinished">{count} 个中有 {taken} 个已在保险库中。</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Something needs your attention. It is shown once you leave this mode.</source>
        <translation type="unfinished">有事项需要您注意。离开此模式后会显示。</translation>
    </message>
</context>
<context>
    <name>JudgedPage</name>
    <message>
        <source>The audit is finalised: this cannot be changed any more.</source>
        <translation type="unfinished">审核已定稿：不能再更改。</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">保险库以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A new box to hide something, or draw one</source>
        <translation type="unfinished">新建遮挡框，或画一个</translation>
    </message>
    <message>
        <source>A private remark to the question</source>
        <translation type="unfinished">对该问题的私人备注</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished">审核</translation>
    </message>
    <message>
        <source>Back from the clock, or to where it was stopped</source>
        <translation type="unfinished">从时钟返回，或回到停下的地方</translation>
    </message>
    <message>
        <source>Back to where you stopped</source>
        <translation type="unfinished">回到您停下的地方</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation type="unfinished">回到刚才的位置，再向前</translation>
    </message>
    <message>
        <source>Choose the first to the ninth answer</source>
        <translation type="unfinished">选择第一到第九个答案</translation>
    </message>
    <message>
        <source>Compare with another photo</source>
        <translation type="unfinished">与另一张照片比较</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Down and up in the page, then to the next one</source>
        <translation type="unfinished">在页面中上下移动，然后到下一页</translation>
    </message>
    <message>
        <source>Go on once the site has given the laptop back</source>
        <translation type="unfinished">现场交还笔记本电脑后继续</translation>
    </message>
    <message>
        <source>Help for where you are, and these keys</source>
        <translation type="unfinished">当前位置的帮助以及这些按键</translation>
    </message>
    <message>
        <source>Hide everything at once behind a clock</source>
        <translation type="unfinished">立即把一切隐藏在时钟后面</translation>
    </message>
    <message>
        <source>Into interview mode, and out of it</source>
        <translation type="unfinished">进入和退出访谈模式</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">笔记本</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, every pixel</source>
        <translation type="unfinished">放大、缩小、整张、逐像素</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as the page</source>
        <translation type="unfinished">放大、缩小、与页面同宽</translation>
    </message>
    <message>
        <source>Leave the small form without a change</source>
        <translation type="unfinished">不作更改并离开小表单</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation type="unfinished">锁定保险库</translation>
    </message>
    <message>
        <source>Look for faces</source>
        <translation type="unfinished">查找人脸</translation>
    </message>
    <message>
        <source>Move a choice that is put in order</source>
        <translation type="unfinished">移动要排序的选项</translation>
    </message>
    <message>
        <source>Move an entry up or down</source>
        <translation type="unfinished">上移或下移一项</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation type="unfinished">新建审核</translation>
    </message>
    <message>
        <source>Next box, another way to hide, remove the box</source>
        <translation type="unfinished">下一个框、换一种遮挡方式、删除框</translation>
    </message>
    <message>
        <source>Next page of the form</source>
        <translation type="unfinished">表单下一页</translation>
    </message>
    <message>
        <source>Only photos that nobody has looked at</source>
        <translation type="unfinished">只看还没有人检查过的照片</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">发件箱</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Paste a picture or a file into its question</source>
        <translation type="unfinished">把图片或文件粘贴到对应的问题</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation type="unfinished">暂停访谈</translation>
    </message>
    <message>
        <source>Photo before, next photo</source>
        <translation type="unfinished">上一张照片，下一张照片</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished">按下按钮、勾选方框</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished">打印报告</translation>
    </message>
    <message>
        <source>Search in all audits</source>
        <translation type="unfinished">在所有审核中搜索</translation>
    </message>
    <message>
        <source>Search in the form</source>
        <translation type="unfinished">在表格中搜索</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation type="unfinished">在报告中搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Show on the board only what others may see</source>
        <translation type="unfinished">看板上只显示他人可以看的内容</translation>
    </message>
    <message>
        <source>Show the photo large</source>
        <translation type="unfinished">放大显示照片</translation>
    </message>
    <message>
        <source>Stop the interview and refer</source>
        <translation type="unfinished">停止访谈并转介</translation>
    </message>
    <message>
        <source>The whole form on one sheet, or page by page</source>
        <translation type="unfinished">整张表格在一页上，或逐页显示</translation>
    </message>
    <message>
        <source>This photo is looked at</source>
        <translation type="unfinished">这张照片已检查</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation type="unfinished">到上一个控件</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished">到下一个控件</translation>
    </message>
    <message>
        <source>To the next thing to mend or to answer, and back</source>
        <translation type="unfinished">到下一个要改正或回答的地方，以及返回</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation type="unfinished">旋转照片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">保险库</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation type="unfinished">更改密码短语 (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">完成 (&amp;D)</translation>
    </message>
    <message>
        <source>A newer recovery code, not confirmed</source>
        <translation type="unfinished">较新的恢复码，未确认</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished">密码短语</translation>
    </message>
    <message>
        <source>An escrow key</source>
        <translation type="unfinished">托管密钥</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished">更改</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished">更改密码短语</translation>
    </message>
    <message>
        <source>It is shown now and never again. Until you say that it is on paper, the code before it opens the vault as well.</source>
        <translation type="unfinished">仅此一次显示，以后不再显示。在您表明已写在纸上之前，之前的恢复码也能打开保险库。</translation>
    </message>
    <message>
        <source>It opens the vault no longer.</source>
        <translation type="unfinished">它不再能打开保险库。</translation>
    </message>
    <message>
        <source>Let it open the vault</source>
        <translation type="unfinished">允许其打开保险库</translation>
    </message>
    <message>
        <source>Let the {escrow} open it</source>
        <translation type="unfinished">允许 {escrow} 打开</translation>
    </message>
    <message>
        <source>Let the {escrow} open it…</source>
        <translation type="unfinished">允许 {escrow} 打开…</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished">生成新代码</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation type="unfinished">新恢复码 (&amp;R)…</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished">新恢复码</translation>
    </message>
    <message>
        <source>Take a way in away</source>
        <translation type="unfinished">移除一种打开方式</translation>
    </message>
    <message>
        <source>Take away: {way}</source>
        <translation type="unfinished">移除：{way}</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation type="unfinished">移除…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">移除</translation>
    </message>
    <message>
        <source>The code that you have on paper opens nothing any more once you have the new one on paper.</source>
        <translation type="unfinished">新恢复码写在纸上之后，您纸上现有的恢复码就不能再打开任何内容。</translation>
    </message>
    <message>
        <source>The escrow can open this vault now.</source>
        <translation type="unfinished">托管方现在可以打开此保险库。</translation>
    </message>
    <message>
        <source>The new one opens the vault from then on, the present one no longer.</source>
        <translation type="unfinished">此后由新恢复码打开保险库，现在的不再能打开。</translation>
    </message>
    <message>
        <source>The new recovery code opens the vault, the one before no longer.</source>
        <translation type="unfinished">新恢复码可打开保险库，之前的不再能打开。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation type="unfinished">密码短语已更改。</translation>
    </message>
    <message>
        <source>The recovery code, on paper</source>
        <translation type="unfinished">恢复码（纸上）</translation>
    </message>
    <message>
        <source>Two recovery codes open this vault: the last new one was not confirmed. Make a new code: once that is on paper, the ones before open nothing.</source>
        <translation type="unfinished">有两个恢复码可打开此保险库：最后生成的新码未经确认。请生成新代码：写在纸上之后，之前的都不再能打开任何内容。</translation>
    </message>
    <message>
        <source>What opens this vault</source>
        <translation type="unfinished">可打开此保险库的方式</translation>
    </message>
    <message>
        <source>Whoever holds that key of your organisation can then open this vault and read everything in it: for when passphrase and recovery code are lost.</source>
        <translation type="unfinished">此后，持有您机构该密钥的人可以打开此保险库并读取其中一切：用于密码短语和恢复码都丢失的情况。</translation>
    </message>
    <message>
        <source>Your new recovery code</source>
        <translation type="unfinished">您的新恢复码</translation>
    </message>
    <message>
        <source>{way}: it opens nothing from then on.</source>
        <translation type="unfinished">{way}：此后不再能打开任何内容。</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>F12, or Esc twice, hides everything at once behind a clock. You come back with Ctrl+Shift+B, or by pressing the time for three seconds. After two minutes the vault locks behind it.</source>
        <translation type="unfinished">F12 或连按两次 Esc，会立即把一切隐藏在时钟后面。用 Ctrl+Shift+B 或按住时间三秒即可返回。两分钟后，保险库会在时钟后面锁定。</translation>
    </message>
    <message>
        <source>Let the person point at it. It stands beside yours; both can be changed.</source>
        <translation type="unfinished">请让对方指出。它与您的语言并列显示；两者都可更改。</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">此翻译尚未经母语者审阅。</translation>
    </message>
    <message>
        <source>Which language does the person read?</source>
        <translation type="unfinished">对方阅读哪种语言？</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished">您自己的语言</translation>
    </message>
    <message>
        <source>{language}, draft translation</source>
        <translation type="unfinished">{language}，草稿翻译</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">此翻译尚未经母语者审阅。</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>Photo (*.jpg)</source>
        <translation type="unfinished">照片 (*.jpg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">保存副本</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>All licences</source>
        <translation type="unfinished">所有许可证</translation>
    </message>
    <message>
        <source>Auditor {version} is free software under the Apache License 2.0. It stands on the work of others, which is under licences of its own:</source>
        <translation type="unfinished">Auditor {version} 是按 Apache 许可证 2.0 发布的自由软件。它建立在他人的成果之上，这些成果各有自己的许可证：</translation>
    </message>
    <message>
        <source>Its licence came without a text: {licence}.</source>
        <translation type="unfinished">其许可证没有附文本：{licence}。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished">许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">组成部分</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>This field is full: {most} characters fit. The rest was left out.</source>
        <translation type="unfinished">此栏已满：可容纳 {most} 个字符。其余部分未填入。</translation>
    </message>
</context>
<context>
    <name>LockedStrip</name>
    <message>
        <source>A bundle is still being sent</source>
        <translation type="unfinished">仍有一个数据包正在发送</translation>
    </message>
    <message>
        <source>How far the bundle is that is being sent</source>
        <translation type="unfinished">正在发送的数据包的进度</translation>
    </message>
    <message>
        <source>It is sealed for your organisation, and no key is needed for that. Unlock the vault to fetch its receipt.</source>
        <translation type="unfinished">它已为您的机构密封，发送不需要任何密钥。解锁保险库即可取得其回执。</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished">停止发送</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message numerus="yes">
        <source>%Ln answers are not saved. They are still here.</source>
        <translation type="unfinished">
            <numerusform>%Ln 个回答尚未保存。它们仍在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save again and lock</source>
        <translation type="unfinished">重新保存并锁定 (&amp;S)</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation type="unfinished">正在销毁保险库…</translation>
    </message>
    <message>
        <source>Its keys are being overwritten.</source>
        <translation type="unfinished">正在覆写其密钥。</translation>
    </message>
    <message>
        <source>Its keys are overwritten: nobody can read it any more. Its files are removed.</source>
        <translation type="unfinished">密钥已被覆写：再也没有人能读取它。正在删除其文件。</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation type="unfinished">锁定并放弃它们</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation type="unfinished">正在锁定…</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation type="unfinished">尚未锁定</translation>
    </message>
    <message>
        <source>What you entered is being saved.</source>
        <translation type="unfinished">正在保存您输入的内容。</translation>
    </message>
</context>
<context>
    <name>Logind</name>
    <message>
        <source>Something is not saved yet.</source>
        <translation type="unfinished">有内容尚未保存。</translation>
    </message>
    <message>
        <source>The vault is locked before sleep.</source>
        <translation type="unfinished">睡眠前会锁定保险库。</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished">程序语言 (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation type="unfinished">字号 (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">主题 (&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>How the program looks</source>
        <translation type="unfinished">程序外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">此翻译为草稿：尚未经母语者审阅。未翻译的内容以英文显示。</translation>
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
        <translation type="unfinished">返回 (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished">结束 (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">下一页 (&amp;N)</translation>
    </message>
    <message>
        <source>How far the conversation is</source>
        <translation type="unfinished">谈话进度</translation>
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
        <translation type="unfinished">停止并转介</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">转到现在应办的事。已输入的内容全部保留。({keys})</translation>
    </message>
</context>
<context>
    <name>MeaningPart</name>
    <message>
        <source>No answer and no photo of this audit can be changed any more (records: {records}, photos: {photos}).</source>
        <translation type="unfinished">此审核的回答和照片都不能再更改（记录：{records}，照片：{photos}）。</translation>
    </message>
    <message>
        <source>The list that the sample was drawn from is erased.</source>
        <translation type="unfinished">抽取样本所用的名单将被清除。</translation>
    </message>
    <message>
        <source>Then the audit can be sealed and delivered. Nothing is sent now.</source>
        <translation type="unfinished">之后可以密封并提交审核。现在不发送任何内容。</translation>
    </message>
    <message>
        <source>What finalising means</source>
        <translation type="unfinished">定稿意味着什么</translation>
    </message>
    <message>
        <source>What the findings say stands. Their status, repayments and alerts go on.</source>
        <translation type="unfinished">发现的内容不再改变。其状态、退还款项和警报继续进行。</translation>
    </message>
    <message>
        <source>What workers said is sealed (records: {count}): {organisation} alone can read it ({readers}). No passphrase opens it here; the results stay.</source>
        <translation type="unfinished">工人所说的将被密封（记录：{count}）：只有 {organisation} 能读取（{readers}）。此处没有任何密码短语能打开；结果保留。</translation>
    </message>
    <message>
        <source>What workers said is to be sealed (records: {count}), and this laptop belongs to no organisation yet. Enrol it first.</source>
        <translation type="unfinished">工人所说的须密封（记录：{count}），而此笔记本尚不属于任何机构。请先注册。</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>&amp;Sign off and finalise</source>
        <translation type="unfinished">签署并定稿 (&amp;S)</translation>
    </message>
    <message>
        <source>As long as one of these stands here, the audit cannot be finalised.</source>
        <translation type="unfinished">只要此处还有任何一项，审核就不能定稿。</translation>
    </message>
    <message>
        <source>Complete this first</source>
        <translation type="unfinished">请先完成这些</translation>
    </message>
    <message>
        <source>Looking through the whole audit…</source>
        <translation type="unfinished">正在检查整个审核…</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is open. Sign the audit off.</source>
        <translation type="unfinished">没有缺少，也没有未决。请签署审核。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未决</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">复核</translation>
    </message>
    <message>
        <source>This does not stop the sign-off. Whether it is enough is your judgement.</source>
        <translation type="unfinished">这不妨碍签署。是否足够由您判断。</translation>
    </message>
    <message>
        <source>nothing stops the sign-off</source>
        <translation type="unfinished">没有妨碍签署的事项</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished">{count} 项未决</translation>
    </message>
    <message>
        <source>{count} to complete first</source>
        <translation type="unfinished">{count} 项须先完成</translation>
    </message>
    <message>
        <source>{words} The protocol asks for a written reason for: {kinds}.</source>
        <translation type="unfinished">{words} 规程要求对以下各项写明原因：{kinds}。</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>{name}: day</source>
        <translation type="unfinished">{name}：日期</translation>
    </message>
    <message>
        <source>{name}: time</source>
        <translation type="unfinished">{name}：时间</translation>
    </message>
    <message>
        <source>{name}: time zone</source>
        <translation type="unfinished">{name}：时区</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Move to the newer version</source>
        <translation type="unfinished">转到较新版本 (&amp;M)</translation>
    </message>
    <message>
        <source>A newer version of this form</source>
        <translation type="unfinished">此表单的较新版本</translation>
    </message>
    <message>
        <source>Answers that change</source>
        <translation type="unfinished">会改变的回答</translation>
    </message>
    <message>
        <source>Answers that go with their question</source>
        <translation type="unfinished">随其问题一起消失的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>I agree to lose the photos of questions that are gone ({count})</source>
        <translation type="unfinished">允许舍弃已消失的问题的照片（{count}）</translation>
    </message>
    <message>
        <source>It can be undone in the record until the audit is finalised.</source>
        <translation type="unfinished">在审核定稿之前，可以在记录中撤销。</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation type="unfinished">新问题</translation>
    </message>
    <message>
        <source>Your remarks that are not seen any more, as their question is gone</source>
        <translation type="unfinished">因问题已消失而不再显示的您的备注</translation>
    </message>
    <message>
        <source>{title}: {kept} answers stay, {changed} change, {dropped} go.</source>
        <translation type="unfinished">{title}：{kept} 个回答保留，{changed} 个改变，{dropped} 个消失。</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Deliver all</source>
        <translation type="unfinished">全部提交 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stick…</source>
        <translation type="unfinished">U盘 (&amp;S)…</translation>
    </message>
    <message>
        <source>Copy to a stick, receipts back</source>
        <translation type="unfinished">复制到U盘，取回回执</translation>
    </message>
    <message>
        <source>Nothing to deliver. A finalised audit comes here when you seal it.</source>
        <translation type="unfinished">没有要提交的内容。您密封已定稿的审核后，它会出现在这里。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">发件箱</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished">设置 (&amp;T)</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>&amp;Open the interview</source>
        <translation type="unfinished">打开访谈 (&amp;O)</translation>
    </message>
    <message>
        <source>A dimension is positive with a sign of involuntariness and one of a penalty, at least one of them strong. One positive dimension is enough.</source>
        <translation type="unfinished">某一维度有一个非自愿迹象和一个惩罚迹象、且其中至少一个为强迹象时成立。一个维度成立即足够。</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">按规则</translation>
    </message>
    <message>
        <source>By what was observed alone: {least}. If everything left open were observed too: {most}.</source>
        <translation type="unfinished">仅按已观察到的：{least}。如果所有未定项也都观察到：{most}。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">已观察到的指标</translation>
    </message>
    <message>
        <source>It counts in the lists, for the site and in the report; what the rule says stays beside it.</source>
        <translation type="unfinished">它在列表中、对场所和在报告中有效；规则的结果仍并列显示。</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">未定</translation>
    </message>
    <message>
        <source>Set another outcome for this worker</source>
        <translation type="unfinished">为此工人设定其他结果</translation>
    </message>
    <message>
        <source>This interview is sealed: what it was found to indicate is kept here, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">此访谈已密封：此处保留其所表明的结果，不保留原因。只有机构能读取回答。</translation>
    </message>
    <message>
        <source>Who was not interviewed has no outcome that could be set.</source>
        <translation type="unfinished">未接受访谈的人没有可设定的结果。</translation>
    </message>
    <message>
        <source>Why, in your own words. The reason is kept as secret as the answers, is sealed with them and never printed in the report.</source>
        <translation type="unfinished">为什么，用您自己的话写。原因与回答同样保密，与回答一起密封，绝不会印在报告中。</translation>
    </message>
    <message>
        <source>involuntariness: {ids}</source>
        <translation type="unfinished">非自愿性：{ids}</translation>
    </message>
    <message>
        <source>penalty: {ids}</source>
        <translation type="unfinished">惩罚：{ids}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished">{title}（{count}）</translation>
    </message>
</context>
<context>
    <name>OverrideCard</name>
    <message numerus="yes">
        <source>%Ln that count no more</source>
        <translation type="unfinished">
            <numerusform>%Ln 项不再有效</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation type="unfinished">原因（必填）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Set this</source>
        <translation type="unfinished">设定 (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Withdraw: let the rule&apos;s result count</source>
        <translation type="unfinished">撤回：以规则的结果为准 (&amp;W)</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">按规则</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished">已取代</translation>
    </message>
    <message>
        <source>The auditor&apos;s own judgement</source>
        <translation type="unfinished">审核员自己的判断</translation>
    </message>
    <message>
        <source>The reason is sealed.</source>
        <translation type="unfinished">原因已密封。</translation>
    </message>
    <message>
        <source>This counts: nothing else has been set.</source>
        <translation type="unfinished">以此为准：没有设定其他结果。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>the auditor</source>
        <translation type="unfinished">审核员</translation>
    </message>
    <message>
        <source>{state}, set {time} by {name}. {ended} {later}.</source>
        <translation type="unfinished">{state}，由 {name} 于 {time} 设定。{ended} {later}。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished">返回 {name}</translation>
    </message>
</context>
<context>
    <name>PassingPart</name>
    <message>
        <source>It is printed in the report. No worker&apos;s words or code.</source>
        <translation type="unfinished">它会印在报告中。不要写工人的话或代码。</translation>
    </message>
    <message>
        <source>One point is open.</source>
        <translation type="unfinished">有一项未决。</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation type="unfinished">显示未决事项</translation>
    </message>
    <message>
        <source>The protocol asks why the audit is finished with something open: say why.</source>
        <translation type="unfinished">规程询问为何在有未决事项时结束审核：请说明原因。</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished">未决事项</translation>
    </message>
    <message>
        <source>Why it is finished as it is: {kind}</source>
        <translation type="unfinished">为何如此结束：{kind}</translation>
    </message>
    <message>
        <source>Your organisation reads it. It is printed in the report only if the report shows every finding. No worker&apos;s words or code.</source>
        <translation type="unfinished">您的机构会阅读。只有当报告显示全部发现时，它才会印在报告中。不要写工人的话或代码。</translation>
    </message>
    <message>
        <source>Your organisation reads it; it is not printed in the report.</source>
        <translation type="unfinished">您的机构会阅读；它不印在报告中。</translation>
    </message>
    <message>
        <source>{count} points are open.</source>
        <translation type="unfinished">有 {count} 项未决。</translation>
    </message>
</context>
<context>
    <name>PdfTools</name>
    <message>
        <source>Fit width</source>
        <translation type="unfinished">适合宽度</translation>
    </message>
    <message>
        <source>Hit before</source>
        <translation type="unfinished">上一处匹配</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">放大</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished">下一处匹配</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished">上一页</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation type="unfinished">搜索报告</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">缩小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished">整页</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished">共 {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">找到 {count} 个</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished">{place}/{count}</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>All photos</source>
        <translation type="unfinished">所有照片</translation>
    </message>
    <message>
        <source>Beside the next one (C)</source>
        <translation type="unfinished">与下一张并排 (C)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">比较</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">放大 (+)</translation>
    </message>
    <message>
        <source>Show it whole (0)</source>
        <translation type="unfinished">整张显示 (0)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">缩小 (-)</translation>
    </message>
    <message>
        <source>The next photo (Page down)</source>
        <translation type="unfinished">下一张照片 (Page down)</translation>
    </message>
    <message>
        <source>The photo before (Page up)</source>
        <translation type="unfinished">上一张照片 (Page up)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation type="unfinished">向左旋转 (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation type="unfinished">向右旋转 (R)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished">整张</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>A copy outside the vault is not encrypted: whoever gets the file can see it.</source>
        <translation type="unfinished">保险库之外的副本不加密：得到文件的人就能看到。</translation>
    </message>
    <message>
        <source>A drawing on a photo</source>
        <translation type="unfinished">照片上的绘图</translation>
    </message>
    <message>
        <source>A drawing on a photo; the photo stays as it was taken.</source>
        <translation type="unfinished">照片上的绘图；照片保持拍摄时的原样。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished">说明</translation>
    </message>
    <message>
        <source>Caption of photo {number}</source>
        <translation type="unfinished">照片 {number} 的说明</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation type="unfinished">在上面绘制</translation>
    </message>
    <message>
        <source>File (*.{ending})</source>
        <translation type="unfinished">文件 (*.{ending})</translation>
    </message>
    <message>
        <source>Parts of it are hidden</source>
        <translation type="unfinished">部分已遮挡</translation>
    </message>
    <message>
        <source>Parts of it are hidden: a saved copy is without them.</source>
        <translation type="unfinished">部分已遮挡：保存的副本不含这些部分。</translation>
    </message>
    <message>
        <source>Photo (*.{ending})</source>
        <translation type="unfinished">照片 (*.{ending})</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">照片 {number}</translation>
    </message>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">再按一次即删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">保存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished">保存副本…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">不加密保存…</translation>
    </message>
    <message>
        <source>Taken at {position}</source>
        <translation type="unfinished">拍摄于 {position}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">时间未知</translation>
    </message>
    <message>
        <source>Without the hidden parts, time and place.</source>
        <translation type="unfinished">不含遮挡的部分、时间和地点。</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished">说明</translation>
    </message>
    <message>
        <source>Finding to link the photo to</source>
        <translation type="unfinished">要关联照片的发现</translation>
    </message>
    <message>
        <source>Finding {number}: {title}</source>
        <translation type="unfinished">发现 {number}：{title}</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation type="unfinished">转到问题</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">关联</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation type="unfinished">时间未知</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation type="unfinished">{width} × {height} 像素</translation>
    </message>
</context>
<context>
    <name>PhotoKeeper</name>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>Some folders on it could not be read.</source>
        <translation type="unfinished">其中有些文件夹无法读取。</translation>
    </message>
    <message>
        <source>There are more than {count} photos: choose a smaller folder for the others.</source>
        <translation type="unfinished">照片超过 {count} 张：其余的请选择较小的文件夹。</translation>
    </message>
    <message>
        <source>There are no photos in this folder (JPEG, PNG, HEIC).</source>
        <translation type="unfinished">此文件夹中没有照片（JPEG、PNG、HEIC）。</translation>
    </message>
</context>
<context>
    <name>PhotoQuestion</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished">添加照片</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished">添加照片…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">相机</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished">Ctrl+V</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">绘制</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished">在此绘制</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished">从文件夹…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">粘贴</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">照片 (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Show more ({count} are not shown)</source>
        <translation type="unfinished">显示更多（{count} 张未显示）</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">签名</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation type="unfinished">在此签名</translation>
    </message>
    <message>
        <source>Such as a camera&apos;s card</source>
        <translation type="unfinished">例如相机的存储卡</translation>
    </message>
    <message>
        <source>Take in the photos of a card or folder</source>
        <translation type="unfinished">收入存储卡或文件夹中的照片</translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file: copy one first.</source>
        <translation type="unfinished">剪贴板中没有图片或文件：请先复制一个。</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Hidden part {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">遮挡部分 {number}/{count}：距左 {left}&#xa0;%，距上 {top}&#xa0;%，宽 {width}&#xa0;%，高 {height}&#xa0;%</translation>
    </message>
    <message>
        <source>Hidden parts: {count}</source>
        <translation type="unfinished">遮挡的部分：{count}</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished">尚未检查</translation>
    </message>
    <message>
        <source>Nothing to hide</source>
        <translation type="unfinished">无需遮挡</translation>
    </message>
    <message>
        <source>Parts hidden</source>
        <translation type="unfinished">部分已遮挡</translation>
    </message>
    <message>
        <source>Photo {number}: {name}. {place}. {state}.</source>
        <translation type="unfinished">照片 {number}：{name}。{place}。{state}。</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">已密封</translation>
    </message>
    <message>
        <source>Sealed: only the organisation can see it</source>
        <translation type="unfinished">已密封：只有机构能看到</translation>
    </message>
    <message>
        <source>Suggestion {number} of {count}: {left}&#xa0;% from the left, {top}&#xa0;% from the top, {width}&#xa0;% wide, {height}&#xa0;% high</source>
        <translation type="unfinished">建议 {number}/{count}：距左 {left}&#xa0;%，距上 {top}&#xa0;%，宽 {width}&#xa0;%，高 {height}&#xa0;%</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished">文件已丢失。</translation>
    </message>
    <message>
        <source>The file of this photo is gone from the vault</source>
        <translation type="unfinished">此照片的文件已从保险库中丢失</translation>
    </message>
    <message>
        <source>There is no preview of this photo</source>
        <translation type="unfinished">此照片没有预览</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">审核</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation type="unfinished">比较两张</translation>
    </message>
    <message>
        <source>Look at the next one</source>
        <translation type="unfinished">检查下一张</translation>
    </message>
    <message>
        <source>Look at the next one ({count} left)</source>
        <translation type="unfinished">检查下一张（剩余 {count}）</translation>
    </message>
    <message>
        <source>No photo is like that. Show all of them.</source>
        <translation type="unfinished">没有这样的照片。请显示全部。</translation>
    </message>
    <message>
        <source>No photo was taken in this audit yet.</source>
        <translation type="unfinished">此审核尚未拍摄照片。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation type="unfinished">照片：{count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number}/{count}</translation>
    </message>
    <message>
        <source>{shown} of {all} photos</source>
        <translation type="unfinished">{shown}/{all} 张照片</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This photo is being decrypted…</source>
        <translation type="unfinished">正在解密此照片…</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture: {words}</source>
        <translation type="unfinished">图片：{words}</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation type="unfinished">放大显示</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation type="unfinished">缩小显示</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <source>A photo that was taken there</source>
        <translation type="unfinished">在那里拍摄的照片</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation type="unfinished">位置需要纬度和经度两项。</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation type="unfinished">精度（米）</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation type="unfinished">海拔（米）</translation>
    </message>
    <message>
        <source>Ask this laptop</source>
        <translation type="unfinished">询问此笔记本</translation>
    </message>
    <message>
        <source>Asking this laptop where it is…</source>
        <translation type="unfinished">正在询问此笔记本的位置…</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}, within {accuracy} m.</source>
        <translation type="unfinished">其间找到的位置：{latitude}, {longitude}，精度在 {accuracy} 米以内。</translation>
    </message>
    <message>
        <source>Found meanwhile: {latitude}, {longitude}.</source>
        <translation type="unfinished">其间找到的位置：{latitude}, {longitude}。</translation>
    </message>
    <message>
        <source>From a photo…</source>
        <translation type="unfinished">从照片…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">纬度</translation>
    </message>
    <message>
        <source>Latitude is at most 90 degrees, longitude at most 180.</source>
        <translation type="unfinished">纬度最大 90 度，经度最大 180 度。</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">经度</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</source>
        <translation type="unfinished">照片 (*.jpg *.jpeg *.png *.heic *.heif *.JPG *.JPEG *.PNG *.HEIC)</translation>
    </message>
    <message>
        <source>Press again to ask it</source>
        <translation type="unfinished">再按一次即询问</translation>
    </message>
    <message>
        <source>Take this position</source>
        <translation type="unfinished">采用此位置</translation>
    </message>
    <message>
        <source>The photo does not say where it was taken. Type it, or choose another.</source>
        <translation type="unfinished">照片未说明拍摄地点。请输入，或选择另一张。</translation>
    </message>
    <message>
        <source>The system may ask the internet for it, which then knows of this place.</source>
        <translation type="unfinished">系统可能会向互联网查询，互联网一方便会知道此地点。</translation>
    </message>
    <message>
        <source>This laptop does not know where it is. Type the position, or choose a photo that was taken there.</source>
        <translation type="unfinished">此笔记本不知道自己的位置。请输入位置，或选择在那里拍摄的照片。</translation>
    </message>
    <message>
        <source>What was typed stays as it is.</source>
        <translation type="unfinished">已输入的内容保持不变。</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>%Ln files to check</source>
        <translation type="unfinished">
            <numerusform>%Ln 份工人档案要检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to interview</source>
        <translation type="unfinished">
            <numerusform>%Ln 人要访谈</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people work at the site.</source>
        <translation type="unfinished">
            <numerusform>%Ln 人在场所工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation type="unfinished">更改计划 (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Files to check</source>
        <translation type="unfinished">要检查的工人档案 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">方法 (&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">方法</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished">未计划</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation type="unfinished">尚未计划</translation>
    </message>
    <message>
        <source>Open the &amp;site&apos;s record</source>
        <translation type="unfinished">打开场所的记录 (&amp;S)</translation>
    </message>
    <message>
        <source>Open the site&apos;s record</source>
        <translation type="unfinished">打开场所的记录</translation>
    </message>
    <message>
        <source>People to in&amp;terview</source>
        <translation type="unfinished">要访谈的人数 (&amp;T)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">计划</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation type="unfinished">计划于 {time}</translation>
    </message>
    <message>
        <source>Save the &amp;plan</source>
        <translation type="unfinished">保存计划 (&amp;P)</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished">各层分配</translation>
    </message>
    <message>
        <source>The audit is final: its sample was not planned here.</source>
        <translation type="unfinished">审核已定稿：其样本不是在此计划的。</translation>
    </message>
    <message>
        <source>The headcount has changed</source>
        <translation type="unfinished">总人数已改变</translation>
    </message>
    <message>
        <source>The method also samples these by themselves, and the site&apos;s record does not count them: {names}.</source>
        <translation type="unfinished">该方法还对以下人群单独抽样，而场所的记录未统计他们：{names}。</translation>
    </message>
    <message>
        <source>The method gives no number for so many: agree it with the client.</source>
        <translation type="unfinished">该方法对这么多人未给出数目：请与委托方商定。</translation>
    </message>
    <message>
        <source>The site&apos;s record does not say yet how many people work there. Answer that question first: the size of the sample comes from it.</source>
        <translation type="unfinished">场所的记录尚未说明有多少人在那里工作。请先回答该问题：样本量由此得出。</translation>
    </message>
    <message numerus="yes">
        <source>The site&apos;s record says %Ln workers now: change the plan and save it again.</source>
        <translation type="unfinished">
            <numerusform>场所的记录现为 %Ln 名工人：请更改计划并重新保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>To interview</source>
        <translation type="unfinished">要访谈</translation>
    </message>
    <message>
        <source>Where a question mark stands, the site&apos;s record does not say it yet.</source>
        <translation type="unfinished">有问号之处，场所的记录尚未说明。</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation type="unfinished">在那里工作</translation>
    </message>
    <message>
        <source>no number of files</source>
        <translation type="unfinished">未给出档案数</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">尚不知道</translation>
    </message>
    <message>
        <source>the number is still to be agreed with the client</source>
        <translation type="unfinished">数目尚待与委托方商定</translation>
    </message>
    <message>
        <source>{count} is fewer than the method asks for.</source>
        <translation type="unfinished">{count} 少于该方法的要求。</translation>
    </message>
    <message>
        <source>{method}, for {headcount} workers: {interviews}; {files}.</source>
        <translation type="unfinished">{method}，{headcount} 名工人：{interviews}；{files}。</translation>
    </message>
    <message>
        <source>{stratum}, by itself</source>
        <translation type="unfinished">{stratum}，单独</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message numerus="yes">
        <source>At least %Ln sealed interviews count in no stratum.</source>
        <translation type="unfinished">
            <numerusform>至少 %Ln 次已密封的访谈未计入任何层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Corrective actions due within a week: {count}, the next on {day}</source>
        <translation type="unfinished">一周内到期的纠正措施：{count}，下一项在 {day}</translation>
    </message>
    <message>
        <source>Corrective actions overdue: {count}</source>
        <translation type="unfinished">逾期的纠正措施：{count}</translation>
    </message>
    <message>
        <source>Files: {checked} of {wanted} checked</source>
        <translation type="unfinished">工人档案：已检查 {checked}/{wanted}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, enough</source>
        <translation type="unfinished">访谈：{heard}/{wanted}，已足够</translation>
    </message>
    <message>
        <source>Interviews: {heard} of {wanted}, {left} to go</source>
        <translation type="unfinished">访谈：{heard}/{wanted}，还差 {left}</translation>
    </message>
    <message>
        <source>Not begun, and may be left out: {forms}.</source>
        <translation type="unfinished">未开始，可以略去：{forms}。</translation>
    </message>
    <message>
        <source>Nothing is left to be done. Review the audit, then sign it off.</source>
        <translation type="unfinished">没有剩余事项。请复核审核，然后签署。</translation>
    </message>
    <message>
        <source>Observed indicators that no finding names yet: {count}</source>
        <translation type="unfinished">尚无发现提及的已观察到指标：{count}</translation>
    </message>
    <message numerus="yes">
        <source>Of the {drawn} who were drawn at least %Ln were not interviewed yet. Which ones is kept nowhere: it would tell who said what.</source>
        <translation type="unfinished">
            <numerusform>抽中的 {drawn} 人中至少有 %Ln 人尚未访谈。是哪些人不保存在任何地方：否则会泄露谁说了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation type="unfinished">打开发现</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished">打开样本</translation>
    </message>
    <message>
        <source>Plan the sample</source>
        <translation type="unfinished">计划样本</translation>
    </message>
    <message>
        <source>The sample is not planned yet.</source>
        <translation type="unfinished">样本尚未计划。</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished">今天，{day}</translation>
    </message>
    <message numerus="yes">
        <source>Too few so far: {strata}, and %Ln more strata.</source>
        <translation type="unfinished">
            <numerusform>目前太少：{strata}，还有 %Ln 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few so far: {strata}.</source>
        <translation type="unfinished">目前太少：{strata}。</translation>
    </message>
    <message>
        <source>{stratum} ({attribute}) {interviewed} of {wanted}</source>
        <translation type="unfinished">{stratum}（{attribute}）{interviewed}/{wanted}</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished">关闭 (Escape)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation type="unfinished">关闭播放器</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished">录制内容中的位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">播放</translation>
    </message>
    <message>
        <source>The film</source>
        <translation type="unfinished">影片</translation>
    </message>
    <message>
        <source>This laptop cannot play it. Save a copy and open that with another program.</source>
        <translation type="unfinished">此笔记本无法播放。请保存副本，用其他程序打开。</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>This laptop cannot play it.</source>
        <translation type="unfinished">此笔记本无法播放。</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>End and remove the practice</source>
        <translation type="unfinished">结束并删除练习</translation>
    </message>
    <message>
        <source>Practice: the site and its people are invented. Nothing here is delivered. Write nothing real.</source>
        <translation type="unfinished">练习：场所和人员均为虚构。此处内容不会提交。请勿填写任何真实信息。</translation>
    </message>
    <message>
        <source>Press again: all of it goes</source>
        <translation type="unfinished">再按一次：全部删除</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">返回 (&amp;B)</translation>
    </message>
    <message>
        <source>An invented audit is made ready. Your own vault is not touched.</source>
        <translation type="unfinished">正在准备一次虚构的审核。不会触及您自己的保险库。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">练习</translation>
    </message>
    <message>
        <source>The practice is made ready</source>
        <translation type="unfinished">正在准备练习</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>回执后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered files stay</source>
        <translation type="unfinished">已提交的文件保留</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation type="unfinished">提交至</translation>
    </message>
    <message>
        <source>Its fingerprint</source>
        <translation type="unfinished">其数字指纹</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message>
        <source>Sealed to</source>
        <translation type="unfinished">密封给</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>no address, by stick</source>
        <translation type="unfinished">无地址，用U盘</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation type="unfinished">编号 {number}</translation>
    </message>
    <message>
        <source>number {number}, of {date}</source>
        <translation type="unfinished">编号 {number}，{date}</translation>
    </message>
    <message>
        <source>until somebody removes them</source>
        <translation type="unfinished">直到有人删除</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">不愿交谈</translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished">已检查的工人档案</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">小组</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln sealed group interviews it is not kept how many people took part; they are not counted here.</source>
        <translation type="unfinished">
            <numerusform>有 %Ln 次已密封的小组访谈未保留参加人数；此处不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">逐个</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation type="unfinished">小组中的人数</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation type="unfinished">受访人数</translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished">目前</translation>
    </message>
    <message>
        <source>The chance to meet at least one affected worker, if everybody was chosen at random and says what happened:</source>
        <translation type="unfinished">如果每个人都是随机选出的并说出实情，至少遇到一名受影响工人的可能性：</translation>
    </message>
    <message>
        <source>The interview does not ask for it.</source>
        <translation type="unfinished">访谈不询问此项。</translation>
    </message>
    <message>
        <source>What the sample could find</source>
        <translation type="unfinished">样本能发现什么</translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished">足够</translation>
    </message>
    <message>
        <source>{chance} with the whole plan</source>
        <translation type="unfinished">完成整个计划时 {chance}</translation>
    </message>
    <message>
        <source>{chance} with those interviewed so far</source>
        <translation type="unfinished">按目前的受访者 {chance}</translation>
    </message>
    <message>
        <source>{count} interviewed whose answer names none of these.</source>
        <translation type="unfinished">{count} 名受访者的回答不属于其中任何一项。</translation>
    </message>
    <message>
        <source>{count} interviewed whose sealed interview does not say it any more.</source>
        <translation type="unfinished">{count} 名受访者的已密封访谈不再显示此项。</translation>
    </message>
    <message>
        <source>{done} of {wanted}</source>
        <translation type="unfinished">{done}/{wanted}</translation>
    </message>
</context>
<context>
    <name>ProofForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">显示我输入的内容</translation>
    </message>
    <message>
        <source>The &amp;new passphrase</source>
        <translation type="unfinished">新密码短语 (&amp;N)</translation>
    </message>
    <message>
        <source>The new passphrase &amp;again</source>
        <translation type="unfinished">再次输入新密码短语 (&amp;A)</translation>
    </message>
    <message>
        <source>The new passphrase is too weak. Add a few unrelated words.</source>
        <translation type="unfinished">新密码短语太弱。请再加几个互不相关的词。</translation>
    </message>
    <message>
        <source>The new passphrases are not the same. Type the second again.</source>
        <translation type="unfinished">两个新密码短语不一致。请重新输入第二个。</translation>
    </message>
    <message>
        <source>Your &amp;passphrase now, or the recovery code</source>
        <translation type="unfinished">您当前的密码短语，或恢复码 (&amp;P)</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>&amp;Install a protocol…</source>
        <translation type="unfinished">安装规程 (&amp;I)…</translation>
    </message>
    <message>
        <source>A protocol says what an audit asks and how it is judged. This laptop takes those that its organisation signed. An audit goes on with the version that it was started with.</source>
        <translation type="unfinished">规程规定审核询问什么、如何判断。此笔记本接受其机构签名的规程。审核始终沿用开始时的版本。</translation>
    </message>
    <message>
        <source>Draft translations, not reviewed: {names}</source>
        <translation type="unfinished">草稿翻译，未经审阅：{names}</translation>
    </message>
    <message>
        <source>Forms: {names}</source>
        <translation type="unfinished">表单：{names}</translation>
    </message>
    <message>
        <source>Install a protocol</source>
        <translation type="unfinished">安装规程</translation>
    </message>
    <message>
        <source>Installed: {title}, version {version}, {by}.</source>
        <translation type="unfinished">已安装：{title}，版本 {version}，{by}。</translation>
    </message>
    <message>
        <source>Languages: {names}</source>
        <translation type="unfinished">语言：{names}</translation>
    </message>
    <message>
        <source>Protocol (*.auditor-protocol);;All files (*)</source>
        <translation type="unfinished">规程 (*.auditor-protocol);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation type="unfinished">规程</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">还有 {count} 项</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished">随程序提供</translation>
    </message>
    <message>
        <source>signed by nobody</source>
        <translation type="unfinished">无人签名</translation>
    </message>
    <message>
        <source>signed by {organisation}</source>
        <translation type="unfinished">由 {organisation} 签名</translation>
    </message>
    <message>
        <source>version {version}, {by}</source>
        <translation type="unfinished">版本 {version}，{by}</translation>
    </message>
    <message>
        <source>{form} ({version})</source>
        <translation type="unfinished">{form}（{version}）</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Answers of the site&apos;s records</source>
        <translation type="unfinished">场所记录的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Link this answer</source>
        <translation type="unfinished">关联此回答</translation>
    </message>
    <message>
        <source>No record of the site has an answer that is not linked yet.</source>
        <translation type="unfinished">场所的记录中没有尚未关联的回答。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished">未找到。</translation>
    </message>
    <message>
        <source>Only what the site&apos;s own records say, never a worker.</source>
        <translation type="unfinished">只有场所自身记录的内容，绝无工人的内容。</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation type="unfinished">搜索回答</translation>
    </message>
    <message>
        <source>Search in questions, answers and records</source>
        <translation type="unfinished">在问题、回答和记录中搜索</translation>
    </message>
    <message>
        <source>{form}: {record}</source>
        <translation type="unfinished">{form}：{record}</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished">清空</translation>
    </message>
    <message>
        <source>More about this question</source>
        <translation type="unfinished">关于此问题的更多说明</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation type="unfinished">收回此回答</translation>
    </message>
    <message>
        <source>This answer cannot be right.</source>
        <translation type="unfinished">此回答不可能正确。</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation type="unfinished">此问题需要回答。</translation>
    </message>
    <message>
        <source>{question}, needs an answer</source>
        <translation type="unfinished">{question}，需要回答</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Asking the central store…</source>
        <translation type="unfinished">正在询问中央存储库…</translation>
    </message>
    <message>
        <source>Deliver now all the same</source>
        <translation type="unfinished">仍然立即提交</translation>
    </message>
    <message>
        <source>Delivering bundle {place} of {count}</source>
        <translation type="unfinished">正在提交第 {place} 个数据包，共 {count} 个</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">正在提交…</translation>
    </message>
    <message>
        <source>Do not wait for it</source>
        <translation type="unfinished">不再等待</translation>
    </message>
    <message>
        <source>Let the queue go on</source>
        <translation type="unfinished">让队列继续</translation>
    </message>
    <message>
        <source>Looking whether this laptop&apos;s certificate has to be renewed…</source>
        <translation type="unfinished">正在查看此笔记本的证书是否需要续期…</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation type="unfinished">暂停队列</translation>
    </message>
    <message>
        <source>Progress of the whole queue</source>
        <translation type="unfinished">整个队列的进度</translation>
    </message>
    <message>
        <source>The delivery ended.</source>
        <translation type="unfinished">提交已结束。</translation>
    </message>
    <message>
        <source>The queue is paused. What arrived stays there.</source>
        <translation type="unfinished">队列已暂停。已到达的内容保留在那里。</translation>
    </message>
    <message>
        <source>The retention of these bundles is over; their sealed files were removed: {list}</source>
        <translation type="unfinished">这些数据包的保留期已过；其密封文件已删除：{list}</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate ends soon and could not be renewed: {why} The delivery goes on; renew it under Laptop.</source>
        <translation type="unfinished">此笔记本的证书即将到期，未能续期：{why} 提交继续进行；请到“笔记本”页续期。</translation>
    </message>
    <message>
        <source>This laptop&apos;s certificate was renewed before the delivery.</source>
        <translation type="unfinished">此笔记本的证书已在提交前续期。</translation>
    </message>
    <message>
        <source>You can go on working, and lock the vault: the bundle that is on its way goes on. Closing the window stops it; nothing is lost by that, it goes on from there when you ask for it again.</source>
        <translation type="unfinished">您可以继续工作，也可以锁定保险库：正在发送的数据包会继续。关闭窗口会使其停止；不会因此丢失任何内容，再次要求时从中断处继续。</translation>
    </message>
    <message>
        <source>{why} It goes on by itself while the vault is open.</source>
        <translation type="unfinished">{why} 保险库打开期间会自动继续。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Audits</source>
        <translation type="unfinished">审核</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">帮助</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished">笔记本</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">锁定</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished">锁定保险库 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">发件箱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished">保险库</translation>
    </message>
</context>
<context>
    <name>RaiseForm</name>
    <message>
        <source>Arrival on site</source>
        <translation type="unfinished">到达现场</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Day, time and the site&apos;s time zone: its days are counted in it.</source>
        <translation type="unfinished">日期、时间和场所的时区：场所的天数按此计算。</translation>
    </message>
    <message>
        <source>Days of rest at the site</source>
        <translation type="unfinished">场所的休息日</translation>
    </message>
    <message>
        <source>Findings that the site must not see before the release</source>
        <translation type="unfinished">公开之前场所不得看到的发现</translation>
    </message>
    <message>
        <source>It is not said when the auditors arrived on site.</source>
        <translation type="unfinished">未说明审核员何时到达现场。</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">审核组长</translation>
    </message>
    <message>
        <source>Motive</source>
        <translation type="unfinished">缘由</translation>
    </message>
    <message>
        <source>Raise an alert</source>
        <translation type="unfinished">发出警报</translation>
    </message>
    <message>
        <source>Raise the alert</source>
        <translation type="unfinished">发出警报</translation>
    </message>
    <message>
        <source>Suspicion suffices. The site is not told before you release the alert.</source>
        <translation type="unfinished">有怀疑即可。在您公开警报之前，不告知场所。</translation>
    </message>
    <message>
        <source>Type the day and the time: the first clock counts from it.</source>
        <translation type="unfinished">请输入日期和时间：第一个时限由此起算。</translation>
    </message>
    <message>
        <source>What gives rise to the suspicion. Needed; it cannot be changed later.</source>
        <translation type="unfinished">怀疑的起因。必填；以后不能更改。</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation type="unfinished">怀疑的内容</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>A number from {low} to {high} in steps of {step}.</source>
        <translation type="unfinished">{low} 至 {high} 的数字，步长 {step}。</translation>
    </message>
    <message>
        <source>A number from {low} to {high}.</source>
        <translation type="unfinished">{low} 至 {high} 的数字。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">尚未回答</translation>
    </message>
    <message>
        <source>Number for {question}</source>
        <translation type="unfinished">{question} 的数字</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished">请输入数字。</translation>
    </message>
    <message>
        <source>{value} of {most}</source>
        <translation type="unfinished">{value}/{most}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished">下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished">下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished">上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Not ranked yet. Drag, or press Alt with an arrow key.</source>
        <translation type="unfinished">尚未排序。请拖动，或按 Alt 加方向键。</translation>
    </message>
    <message>
        <source>Take this order</source>
        <translation type="unfinished">采用此顺序</translation>
    </message>
    <message>
        <source>not ranked: {choice}</source>
        <translation type="unfinished">未排序：{choice}</translation>
    </message>
    <message>
        <source>{ranked} of {count} ranked</source>
        <translation type="unfinished">已排序 {ranked}/{count}</translation>
    </message>
    <message>
        <source>{rank}: {choice}</source>
        <translation type="unfinished">{rank}：{choice}</translation>
    </message>
</context>
<context>
    <name>ReadOnlyLine</name>
    <message>
        <source>Looking at what is whole…</source>
        <translation type="unfinished">正在查看完好的内容…</translation>
    </message>
    <message>
        <source>Read-only: the vault is damaged, nothing can be changed.</source>
        <translation type="unfinished">只读：保险库已受损，无法更改任何内容。</translation>
    </message>
    <message>
        <source>Whole: {whole} of {all} audits.</source>
        <translation type="unfinished">完好：{all} 次审核中的 {whole} 次。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">还有 {count} 项</translation>
    </message>
    <message>
        <source>{title}: {damaged} of {records} records and {lost} of {photos} photos are damaged.</source>
        <translation type="unfinished">{title}：{records} 条记录中有 {damaged} 条、{photos} 张照片中有 {lost} 张受损。</translation>
    </message>
</context>
<context>
    <name>ReadingPart</name>
    <message>
        <source>Reading the records: {done} of {all}…</source>
        <translation type="unfinished">正在读取记录：{done}/{all}…</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation type="unfinished">正在读取记录…</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">打印 (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation type="unfinished">保存回执 (&amp;S)…</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished">到达</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">数据包</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation type="unfinished">其证书</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save the receipt.</source>
        <translation type="unfinished">此计算机未设置打印机。请在系统设置中设置，或保存回执。</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished">未能证实</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">发件箱</translation>
    </message>
    <message>
        <source>Proved just now</source>
        <translation type="unfinished">刚刚证实</translation>
    </message>
    <message>
        <source>Proving it…</source>
        <translation type="unfinished">正在证实…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">回执</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">回执 (*.receipt.json)</translation>
    </message>
    <message>
        <source>Root of the organisation</source>
        <translation type="unfinished">机构的根证书</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished">保存回执</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">签名者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">大小</translation>
    </message>
    <message>
        <source>The page is with the print service.</source>
        <translation type="unfinished">页面已交给打印服务。</translation>
    </message>
    <message>
        <source>{organisation} has signed that all bytes of bundle {number} are safe with it. Signature, certificate and the organisation&apos;s list of withdrawn certificates were checked.</source>
        <translation type="unfinished">{organisation} 已签名确认数据包 {number} 的全部字节已安全存放在该机构。已核对签名、证书和该机构的已撤销证书列表。</translation>
    </message>
</context>
<context>
    <name>RecordGroup</name>
    <message>
        <source>A newer version of this form is there</source>
        <translation type="unfinished">此表单有较新版本</translation>
    </message>
    <message>
        <source>All: {count}</source>
        <translation type="unfinished">全部：{count}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">尚无。</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">再显示 {count} 条</translation>
    </message>
    <message>
        <source>{form} ({count})</source>
        <translation type="unfinished">{form}（{count}）</translation>
    </message>
</context>
<context>
    <name>RecordKeeper</name>
    <message>
        <source>A step is being undone just now.</source>
        <translation type="unfinished">正在撤销一个步骤。</translation>
    </message>
    <message>
        <source>Answer again after that.</source>
        <translation type="unfinished">请在此之后再回答。</translation>
    </message>
    <message>
        <source>Move the entry once they are there.</source>
        <translation type="unfinished">请等照片收入后再移动条目。</translation>
    </message>
    <message>
        <source>Photos are being taken in just now.</source>
        <translation type="unfinished">正在收入照片。</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Interview mode</source>
        <translation type="unfinished">访谈模式</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished">表单的语言</translation>
    </message>
    <message>
        <source>No native speaker has reviewed this translation yet.</source>
        <translation type="unfinished">此翻译尚未经母语者审阅。</translation>
    </message>
    <message>
        <source>One question at a time, for two to read ({keys})</source>
        <translation type="unfinished">每次一个问题，供两人阅读 ({keys})</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">重新保存</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>Sealed: only the organisation can read it</source>
        <translation type="unfinished">已密封：只有机构能读取</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered</source>
        <translation type="unfinished">已回答 {answered}/{questions}</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} still needed</source>
        <translation type="unfinished">已回答 {answered}/{questions}  ·  还需 {count} 项</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered  ·  {count} to mend</source>
        <translation type="unfinished">已回答 {answered}/{questions}  ·  {count} 项待改正</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>End and keep the recording</source>
        <translation type="unfinished">结束并保留录音</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished">Escape</translation>
    </message>
    <message>
        <source>Level of the sound</source>
        <translation type="unfinished">音量</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished">麦克风</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one, or record elsewhere and add the file.</source>
        <translation type="unfinished">未连接麦克风。请连接一个，或用别的设备录音再添加文件。</translation>
    </message>
    <message>
        <source>Nothing is heard: is the microphone muted?</source>
        <translation type="unfinished">听不到声音：麦克风是否静音？</translation>
    </message>
    <message>
        <source>Recording. It ends, and is kept, when this page is left or the vault locks.</source>
        <translation type="unfinished">正在录音。离开此页面或保险库锁定时，录音结束并保留。</translation>
    </message>
    <message>
        <source>The microphone is gone. What was recorded until then is kept.</source>
        <translation type="unfinished">麦克风已断开。在此之前录下的内容已保留。</translation>
    </message>
    <message>
        <source>Time recorded</source>
        <translation type="unfinished">已录时间</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>Add {form}</source>
        <translation type="unfinished">添加 {form}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished">未开始</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Do not save</source>
        <translation type="unfinished">不保存</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation type="unfinished">我已写在纸上</translation>
    </message>
    <message>
        <source>Keep the paper away from this laptop: who has both can read all.</source>
        <translation type="unfinished">请将纸张与笔记本分开保管：同时拥有两者的人可以读取一切。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">恢复码</translation>
    </message>
    <message>
        <source>Save a sheet to &amp;print…</source>
        <translation type="unfinished">保存可打印的页面 (&amp;P)…</translation>
    </message>
    <message>
        <source>Save it unencrypted…</source>
        <translation type="unfinished">不加密保存…</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished">保存恢复页</translation>
    </message>
    <message>
        <source>Saved, unencrypted: {file}. Print it, then delete it.</source>
        <translation type="unfinished">已保存（未加密）：{file}。打印后请删除。</translation>
    </message>
    <message>
        <source>The sheet is a plain PDF: who gets the file has the code. Save it on a stick, print it where you trust the printer, then delete it. It must not stay on this laptop.</source>
        <translation type="unfinished">该页是未加密的 PDF：得到文件的人就得到了恢复码。请存到U盘，在可信的打印机上打印，然后删除。它不得留在此笔记本上。</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">继续 (&amp;C)</translation>
    </message>
    <message>
        <source>It opens the vault if you forget the passphrase. It is shown now and never again.</source>
        <translation type="unfinished">忘记密码短语时可用它打开保险库。仅此一次显示，以后不再显示。</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation type="unfinished">写下您的恢复码</translation>
    </message>
</context>
<context>
    <name>ReferencesField</name>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished">添加依据</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">无。</translation>
    </message>
    <message>
        <source>Reference {number}: kind</source>
        <translation type="unfinished">依据 {number}：类别</translation>
    </message>
    <message>
        <source>Reference {number}: text</source>
        <translation type="unfinished">依据 {number}：文字</translation>
    </message>
    <message>
        <source>Take out reference {number}</source>
        <translation type="unfinished">移除依据 {number}</translation>
    </message>
    <message>
        <source>Take the reference out</source>
        <translation type="unfinished">移除依据</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>A safe place to stay</source>
        <translation type="unfinished">安全的住处</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished">医生</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished">大使馆</translation>
    </message>
    <message>
        <source>Help for children</source>
        <translation type="unfinished">儿童帮助</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished">求助热线</translation>
    </message>
    <message>
        <source>Labour inspection</source>
        <translation type="unfinished">劳动监察</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished">法律咨询</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation type="unfinished">其他帮助</translation>
    </message>
    <message>
        <source>The programme names no contacts for this site. Ask its coordinator for them before the first interview.</source>
        <translation type="unfinished">该项目没有为此场所列出联系人。请在第一次访谈之前向其协调员索取。</translation>
    </message>
    <message>
        <source>The site&apos;s country is not known yet: here stand the contacts of every country.</source>
        <translation type="unfinished">场所所在国家尚不清楚：这里列出所有国家的联系人。</translation>
    </message>
    <message>
        <source>Urgent help</source>
        <translation type="unfinished">紧急帮助</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation type="unfinished">谁能提供帮助</translation>
    </message>
</context>
<context>
    <name>RemarkPanel</name>
    <message>
        <source>For your eyes: in no report, no delivery; erased when the audit is finalised.</source>
        <translation type="unfinished">仅供您自己看：不进入任何报告，不提交；审核定稿时清除。</translation>
    </message>
    <message>
        <source>For your eyes: it stays in this vault, in no report and no delivery.</source>
        <translation type="unfinished">仅供您自己看：留在此保险库中，不进入任何报告，不提交。</translation>
    </message>
    <message>
        <source>Photos to this question</source>
        <translation type="unfinished">此问题的照片</translation>
    </message>
    <message>
        <source>Private remark</source>
        <translation type="unfinished">私人备注</translation>
    </message>
    <message>
        <source>Private remark to: {question}</source>
        <translation type="unfinished">私人备注：{question}</translation>
    </message>
    <message>
        <source>They are evidence, delivered with the answers. Ask before you take one.</source>
        <translation type="unfinished">它们是证据，与回答一起提交。拍照前请先征得同意。</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>Private remark or photo ({keys})</source>
        <translation type="unfinished">私人备注或照片 ({keys})</translation>
    </message>
    <message>
        <source>Private remark or photo to: {question}</source>
        <translation type="unfinished">私人备注或照片：{question}</translation>
    </message>
</context>
<context>
    <name>RenewalCard</name>
    <message>
        <source>&amp;Renew now</source>
        <translation type="unfinished">立即续期 (&amp;R)</translation>
    </message>
    <message>
        <source>A renewal was asked for; its answer has not come yet.</source>
        <translation type="unfinished">已请求续期；尚未收到答复。</translation>
    </message>
    <message>
        <source>Ask for &amp;newer settings</source>
        <translation type="unfinished">请求较新的设置 (&amp;N)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">证书</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">已到期</translation>
    </message>
    <message>
        <source>Files of the organisation (*.json);;All files (*)</source>
        <translation type="unfinished">机构的文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It ended on {end}. Audits can be filled and sealed; for delivering, ask your organisation to invite this laptop anew.</source>
        <translation type="unfinished">已于 {end} 到期。仍可填写和密封审核；要提交，请让您的机构重新邀请此笔记本。</translation>
    </message>
    <message>
        <source>It ends on {end}. From {start} on it is renewed by itself before a delivery.</source>
        <translation type="unfinished">于 {end} 到期。自 {start} 起，会在提交前自动续期。</translation>
    </message>
    <message>
        <source>It ends on {end}. Renew it before you travel on.</source>
        <translation type="unfinished">于 {end} 到期。请在继续出行之前续期。</translation>
    </message>
    <message>
        <source>Load a file of your organisation</source>
        <translation type="unfinished">载入您机构的文件</translation>
    </message>
    <message>
        <source>Load settings from a file…</source>
        <translation type="unfinished">从文件载入设置…</translation>
    </message>
    <message>
        <source>Load the answer to it…</source>
        <translation type="unfinished">载入对它的答复…</translation>
    </message>
    <message>
        <source>Protocols, recipients and addresses come from your organisation, signed. Newer settings take the place of these; older ones are refused.</source>
        <translation type="unfinished">规程、接收方和地址来自您的机构，带有签名。较新的设置会取代这些；较旧的会被拒绝。</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation type="unfinished">续期</translation>
    </message>
    <message>
        <source>Renewal request (*.json)</source>
        <translation type="unfinished">续期请求 (*.json)</translation>
    </message>
    <message>
        <source>Save the renewal request</source>
        <translation type="unfinished">保存续期请求</translation>
    </message>
    <message>
        <source>Save the renewal request…</source>
        <translation type="unfinished">保存续期请求…</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to your organisation.</source>
        <translation type="unfinished">已保存：{file}。请交给您的机构。</translation>
    </message>
    <message>
        <source>Settings of the programme</source>
        <translation type="unfinished">项目的设置</translation>
    </message>
    <message>
        <source>The central store is asked</source>
        <translation type="unfinished">正在询问中央存储库</translation>
    </message>
    <message>
        <source>The programme also works with these, which are not installed: {names}.</source>
        <translation type="unfinished">该项目还使用以下未安装的规程：{names}。</translation>
    </message>
    <message>
        <source>This laptop goes on with what came.</source>
        <translation type="unfinished">此笔记本将沿用收到的设置。</translation>
    </message>
    <message>
        <source>This laptop has the newest already.</source>
        <translation type="unfinished">此笔记本已有最新设置。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished">有效</translation>
    </message>
</context>
<context>
    <name>RepaymentForm</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">金额</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">货币</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished">如何核实的</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">访谈</translation>
    </message>
    <message>
        <source>It is not said when it was paid.</source>
        <translation type="unfinished">未说明何时支付。</translation>
    </message>
    <message>
        <source>Keep the repayment</source>
        <translation type="unfinished">保留此退还款项</translation>
    </message>
    <message>
        <source>One payment to one worker</source>
        <translation type="unfinished">向一名工人的一次付款</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished">支付日期</translation>
    </message>
    <message>
        <source>The worker&apos;s code stays in the vault and in the bundle.</source>
        <translation type="unfinished">工人的代码保留在保险库和数据包中。</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation type="unfinished">请输入日期。</translation>
    </message>
    <message>
        <source>Who verified it</source>
        <translation type="unfinished">谁核实的</translation>
    </message>
</context>
<context>
    <name>RepaymentsCard</name>
    <message>
        <source>Add a repayment…</source>
        <translation type="unfinished">添加退还款项…</translation>
    </message>
    <message>
        <source>Fees paid back</source>
        <translation type="unfinished">已退还的费用</translation>
    </message>
    <message>
        <source>Hide each repayment</source>
        <translation type="unfinished">隐藏各笔退还款项</translation>
    </message>
    <message>
        <source>It stays in the history and counts no more.</source>
        <translation type="unfinished">它保留在历史中，不再计入。</translation>
    </message>
    <message>
        <source>Nothing was verified as paid back yet.</source>
        <translation type="unfinished">尚未核实任何退还款项。</translation>
    </message>
    <message>
        <source>Show each repayment</source>
        <translation type="unfinished">显示各笔退还款项</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished">已核实</translation>
    </message>
    <message>
        <source>Verified so far: {sums}</source>
        <translation type="unfinished">目前已核实：{sums}</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation type="unfinished">哪里有误？</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">说明人</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished">撤回</translation>
    </message>
    <message>
        <source>Withdraw the entry of {amount} {currency}</source>
        <translation type="unfinished">撤回 {amount} {currency}</translation>
    </message>
    <message>
        <source>Withdraw: {sum}</source>
        <translation type="unfinished">撤回：{sum}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished">撤回…</translation>
    </message>
</context>
<context>
    <name>RepeatFooter</name>
    <message>
        <source>Add: {name}</source>
        <translation type="unfinished">添加：{name}</translation>
    </message>
    <message>
        <source>And {count} more, which the outline leads to.</source>
        <translation type="unfinished">还有 {count} 个，可从大纲转到。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished">条目</translation>
    </message>
    <message>
        <source>None recorded yet.</source>
        <translation type="unfinished">尚无记录。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Open {entry}</source>
        <translation type="unfinished">打开 {entry}</translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished">条目</translation>
    </message>
</context>
<context>
    <name>ReportLanguageBox</name>
    <message>
        <source>In which language the report is written; kept with the audit.</source>
        <translation type="unfinished">报告用哪种语言书写；随审核一起保存。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">报告语言</translation>
    </message>
    <message>
        <source>The report was signed off in this language.</source>
        <translation type="unfinished">报告是用这种语言签署的。</translation>
    </message>
    <message>
        <source>The report&apos;s words in this language are a draft: no native speaker has reviewed them. The report says so too.</source>
        <translation type="unfinished">报告在这种语言中的用语是草稿：尚无母语者审校。报告中也有说明。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished">打印 (&amp;P)…</translation>
    </message>
    <message>
        <source>A saved copy is not encrypted: whoever gets the file can read it. What is delivered to your organisation holds the report already.</source>
        <translation type="unfinished">保存的副本不加密：得到文件的人就能读取。提交给您机构的内容已包含报告。</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation type="unfinished">选择打印机…</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished">不打印</translation>
    </message>
    <message>
        <source>In shades of &amp;grey</source>
        <translation type="unfinished">灰度显示 (&amp;G)</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation type="unfinished">保留在保险库中</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished">正在生成报告…</translation>
    </message>
    <message>
        <source>No file is written on this laptop, but the system&apos;s print service keeps the pages unencrypted until they are printed, and some printers and print servers keep them longer. Take a printer that you or your organisation control, never the site&apos;s.</source>
        <translation type="unfinished">不会在此笔记本上写入文件，但系统的打印服务会在打印完成前不加密地保存页面，有些打印机和打印服务器保存得更久。请使用您或您的机构控制的打印机，绝不要用场所的打印机。</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Set one up in the system&apos;s settings, or save a copy and print it elsewhere.</source>
        <translation type="unfinished">此计算机未设置打印机。请在系统设置中设置，或保存副本并在别处打印。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation type="unfinished">打印报告 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished">正在打印…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished">保存副本 (&amp;C)…</translation>
    </message>
    <message>
        <source>Save an unencrypted copy…</source>
        <translation type="unfinished">保存不加密的副本…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">保存报告</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">已保存：{file}</translation>
    </message>
    <message>
        <source>The pages are with the print service.</source>
        <translation type="unfinished">页面已交给打印服务。</translation>
    </message>
    <message>
        <source>This report carries no electronic signature: {why}</source>
        <translation type="unfinished">此报告没有电子签名：{why}</translation>
    </message>
</context>
<context>
    <name>RepresentativePart</name>
    <message>
        <source>A signature is not agreement with the report. It may be left out.</source>
        <translation type="unfinished">签名不表示同意报告。可以不签。</translation>
    </message>
    <message>
        <source>Back to the auditor</source>
        <translation type="unfinished">交还审核员</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation type="unfinished">不签名</translation>
    </message>
    <message>
        <source>Hand the laptop over</source>
        <translation type="unfinished">交出笔记本</translation>
    </message>
    <message>
        <source>It is printed in the report.</source>
        <translation type="unfinished">它会印在报告中。</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation type="unfinished">代表的姓名</translation>
    </message>
    <message>
        <source>Once the site has given it back, you go on with {keys}, or by pressing the tick for three seconds.</source>
        <translation type="unfinished">场所交还笔记本后，您可用 {keys} 或按住对勾三秒来继续。</translation>
    </message>
    <message>
        <source>Remarks of the site</source>
        <translation type="unfinished">场所的意见</translation>
    </message>
    <message>
        <source>Representative of the site</source>
        <translation type="unfinished">场所的代表</translation>
    </message>
    <message>
        <source>Role at the site</source>
        <translation type="unfinished">在场所的职务</translation>
    </message>
    <message>
        <source>Shows this part alone, nothing of the audit</source>
        <translation type="unfinished">只显示这一部分，不显示审核的任何内容</translation>
    </message>
    <message>
        <source>Signature of the representative</source>
        <translation type="unfinished">代表的签名</translation>
    </message>
    <message>
        <source>Signs here</source>
        <translation type="unfinished">在此签名</translation>
    </message>
    <message>
        <source>Signs on the printed report; room is left there</source>
        <translation type="unfinished">在打印的报告上签名；报告中留有位置</translation>
    </message>
    <message>
        <source>What the site wants to have written down. It is printed in the report.</source>
        <translation type="unfinished">场所希望记下的内容。它会印在报告中。</translation>
    </message>
    <message>
        <source>Why not, in the words of the site</source>
        <translation type="unfinished">为何不签，用场所的话写</translation>
    </message>
    <message>
        <source>Write down why the representative does not sign.</source>
        <translation type="unfinished">请写明代表为何不签名。</translation>
    </message>
    <message>
        <source>Write the name and the role of the site&apos;s representative.</source>
        <translation type="unfinished">请写明场所代表的姓名和职务。</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished">备份 (&amp;B)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>For a vault in which something is damaged. The records become as they were then; the present ones are kept aside, not erased.</source>
        <translation type="unfinished">用于内容受损的保险库。记录会恢复到当时的样子；现在的记录另行保留，不清除。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished">恢复到备份</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation type="unfinished">锁定并恢复</translation>
    </message>
    <message>
        <source>Put the backup in place</source>
        <translation type="unfinished">换入备份</translation>
    </message>
    <message>
        <source>Put this backup in place…</source>
        <translation type="unfinished">换入此备份…</translation>
    </message>
    <message>
        <source>The vault is locked first; what you typed is saved before.</source>
        <translation type="unfinished">会先锁定保险库；在此之前会保存您输入的内容。</translation>
    </message>
    <message>
        <source>What was entered after {backup} is not in the vault any more then. Bundles that are sealed afterwards may repeat numbers; the central store says so.</source>
        <translation type="unfinished">那样，{backup} 之后输入的内容就不再在保险库中。此后密封的数据包可能会重复编号；中央存储库会提示。</translation>
    </message>
    <message>
        <source>{time}, {size}</source>
        <translation type="unfinished">{time}，{size}</translation>
    </message>
    <message>
        <source>{time}, {size}, before an update of the program</source>
        <translation type="unfinished">{time}，{size}，程序更新之前</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message numerus="yes">
        <source>%n file(s) of photos are gone or damaged. They may have been taken out after the backup was made.</source>
        <translation type="unfinished">
            <numerusform>%n 个照片文件丢失或受损。可能是在备份之后被移除的。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished">继续 (&amp;C)</translation>
    </message>
    <message>
        <source>It is checked before anything is moved.</source>
        <translation type="unfinished">在移动任何内容之前会先检查它。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation type="unfinished">正在恢复备份…</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation type="unfinished">正在恢复备份</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation type="unfinished">备份已换入</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation type="unfinished">备份未恢复</translation>
    </message>
    <message>
        <source>What was entered after it is not in the vault any more. The store that was there is kept beside it, in the folder “quarantine”.</source>
        <translation type="unfinished">在它之后输入的内容不再在保险库中。原来的存储保留在旁边的“quarantine”文件夹中。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Alert</source>
        <translation type="unfinished">警报</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">发现</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished">未写完</translation>
    </message>
    <message>
        <source>How many are to be interviewed was not worked out.</source>
        <translation type="unfinished">未算出要访谈多少人。</translation>
    </message>
    <message>
        <source>It has no deadline.</source>
        <translation type="unfinished">没有期限。</translation>
    </message>
    <message>
        <source>Its grade is none of the protocol&apos;s.</source>
        <translation type="unfinished">其等级不属于规程。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">缺少</translation>
    </message>
    <message>
        <source>No corrective action is written down.</source>
        <translation type="unfinished">未写明纠正措施。</translation>
    </message>
    <message>
        <source>No sample is planned</source>
        <translation type="unfinished">未计划样本</translation>
    </message>
    <message>
        <source>Nobody has looked at one photo: the report names it and does not show it.</source>
        <translation type="unfinished">有一张照片无人检查过：报告只列出它，不予显示。</translation>
    </message>
    <message>
        <source>Nobody has looked at {count} photos: the report names them and does not show them.</source>
        <translation type="unfinished">有 {count} 张照片无人检查过：报告只列出它们，不予显示。</translation>
    </message>
    <message>
        <source>Nobody is named who answers for the action.</source>
        <translation type="unfinished">未写明由谁负责该措施。</translation>
    </message>
    <message>
        <source>One photo says nothing of what it shows.</source>
        <translation type="unfinished">有一张照片未说明其内容。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未决</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">照片</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation type="unfinished">没有回答的记录</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished">样本</translation>
    </message>
    <message>
        <source>Something of the alert is overdue.</source>
        <translation type="unfinished">该警报有事项逾期。</translation>
    </message>
    <message>
        <source>Something stands in a field and is no answer yet. It is lost when the audit is final.</source>
        <translation type="unfinished">某一栏中有内容，但还不是回答。审核定稿后它会丢失。</translation>
    </message>
    <message>
        <source>The alert is neither resolved nor cancelled. It goes on after the sign-off.</source>
        <translation type="unfinished">该警报既未解除也未取消。签署之后它继续有效。</translation>
    </message>
    <message>
        <source>The record was begun and holds no answer.</source>
        <translation type="unfinished">该记录已开始，但没有任何回答。</translation>
    </message>
    <message>
        <source>The rules propose an alert. It can be raised until the audit is final.</source>
        <translation type="unfinished">规则提议发出警报。在审核定稿之前可以发出。</translation>
    </message>
    <message>
        <source>The sample as a whole</source>
        <translation type="unfinished">整个样本</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished">待改正</translation>
    </message>
    <message>
        <source>What the photos show</source>
        <translation type="unfinished">照片显示的内容</translation>
    </message>
    <message>
        <source>Zero tolerance</source>
        <translation type="unfinished">零容忍</translation>
    </message>
    <message>
        <source>{count} photos say nothing of what they show.</source>
        <translation type="unfinished">有 {count} 张照片未说明其内容。</translation>
    </message>
    <message>
        <source>{found} of {wanted} interviewed.</source>
        <translation type="unfinished">已访谈 {found}/{wanted}。</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished">样本</translation>
    </message>
</context>
<context>
    <name>Sampling</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished">1 人</translation>
    </message>
    <message>
        <source>100&#xa0;%</source>
        <translation type="unfinished">100&#xa0;%</translation>
    </message>
    <message>
        <source>Auditor-days</source>
        <translation type="unfinished">审核人日</translation>
    </message>
    <message>
        <source>Could not come without being watched</source>
        <translation type="unfinished">无法在不被监视的情况下前来</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <translation type="unfinished">不愿交谈</translation>
    </message>
    <message>
        <source>Does not work there any more</source>
        <translation type="unfinished">已不在那里工作</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation type="unfinished">要检查的工人档案</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished">小组</translation>
    </message>
    <message>
        <source>Hours of interviews</source>
        <translation type="unfinished">访谈小时数</translation>
    </message>
    <message>
        <source>If {share} of the workers were affected ({people})</source>
        <translation type="unfinished">如果 {share} 的工人受影响（{people}）</translation>
    </message>
    <message>
        <source>No common language, and no interpreter</source>
        <translation type="unfinished">没有共同语言，也没有翻译</translation>
    </message>
    <message>
        <source>Not there today</source>
        <translation type="unfinished">今天不在</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished">逐个</translation>
    </message>
    <message>
        <source>People to interview</source>
        <translation type="unfinished">要访谈的人数</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">其他原因</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation type="unfinished">整个名单</translation>
    </message>
    <message>
        <source>Was spoken with already</source>
        <translation type="unfinished">已经谈过</translation>
    </message>
    <message>
        <source>less than 1&#xa0;%</source>
        <translation type="unfinished">低于 1&#xa0;%</translation>
    </message>
    <message>
        <source>more than 99&#xa0;%</source>
        <translation type="unfinished">高于 99&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>the method does not say</source>
        <translation type="unfinished">该方法未说明</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished">{count} 人</translation>
    </message>
    <message>
        <source>{groups} with up to {size} people, {people} people in all</source>
        <translation type="unfinished">{groups} 个小组，每组最多 {size} 人，共 {people} 人</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation type="unfinished">{least} 或更多</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished">{least} 至 {most}</translation>
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
        <translation type="unfinished">因发现扣除 {minus}：{value}。</translation>
    </message>
    <message>
        <source>Type how many requirements have no finding, by their rating; then it follows.</source>
        <translation type="unfinished">请按评级输入有多少项要求没有发现；然后即可得出。</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished">适用</translation>
    </message>
    <message>
        <source>applicable, {minus} off for each</source>
        <translation type="unfinished">适用，每项扣 {minus}</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation type="unfinished">符合</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">略去</translation>
    </message>
    <message>
        <source>{band}: above {limit}</source>
        <translation type="unfinished">{band}：高于 {limit}</translation>
    </message>
    <message>
        <source>{band}: the rest</source>
        <translation type="unfinished">{band}：其余</translation>
    </message>
    <message>
        <source>{conformant} of {applicable} applicable are conformant: {share} of {whole}.</source>
        <translation type="unfinished">{applicable} 项适用要求中有 {conformant} 项符合：{share}，满分 {whole}。</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">发现</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished">等级</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation type="unfinished">如何计算</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation type="unfinished">其他要求</translation>
    </message>
    <message>
        <source>Score by {scale}</source>
        <translation type="unfinished">按 {scale} 计分</translation>
    </message>
    <message>
        <source>{grade}: how many other requirements</source>
        <translation type="unfinished">{grade}：其他要求有多少项</translation>
    </message>
    <message>
        <source>{value} of {whole}</source>
        <translation type="unfinished">{value}/{whole}</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Back to the question</source>
        <translation type="unfinished">回到问题</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">再按一次即离开</translation>
    </message>
    <message>
        <source>Take the time that is needed. Everything is kept.</source>
        <translation type="unfinished">请不要着急。一切都会保留。</translation>
    </message>
    <message>
        <source>Thank the person kindly. Nothing more is asked, and no reason is needed.</source>
        <translation type="unfinished">请友善地向对方致谢。不再提问，也无需理由。</translation>
    </message>
    <message>
        <source>Thank the person. What is left to fill in is for you alone.</source>
        <translation type="unfinished">请向对方致谢。剩下要填写的仅由您完成。</translation>
    </message>
    <message>
        <source>That was the last question</source>
        <translation type="unfinished">这是最后一个问题</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation type="unfinished">谈话到此结束</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation type="unfinished">转到表单</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Indicators observed</source>
        <translation type="unfinished">已观察到的指标</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished">未定</translation>
    </message>
    <message>
        <source>Sealed {time} to: {readers}</source>
        <translation type="unfinished">密封于 {time}，密封给：{readers}</translation>
    </message>
    <message>
        <source>Sealed: only {who} can read it</source>
        <translation type="unfinished">已密封：只有 {who} 能读取</translation>
    </message>
    <message>
        <source>The answers and photos of this record left this laptop&apos;s vault when the audit was finalised. No passphrase opens them here. They are delivered with the audit.</source>
        <translation type="unfinished">审核定稿时，此记录的回答和照片已离开此笔记本的保险库。此处没有任何密码短语能打开它们。它们随审核一起提交。</translation>
    </message>
    <message>
        <source>The answers behind this are sealed with the record.</source>
        <translation type="unfinished">其背后的回答已与记录一起密封。</translation>
    </message>
    <message>
        <source>The code of the record, and no result.</source>
        <translation type="unfinished">记录的代码，没有结果。</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished">此处保留的内容</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished">机构</translation>
    </message>
</context>
<context>
    <name>SelectOneCombo</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
</context>
<context>
    <name>SelectOneFinder</name>
    <message>
        <source>No choice is called that. Choose one from the list.</source>
        <translation type="unfinished">没有叫这个名称的选项。请从列表中选择。</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished">没有叫这个名称的选项。</translation>
    </message>
    <message>
        <source>Show all choices</source>
        <translation type="unfinished">显示所有选项</translation>
    </message>
    <message>
        <source>Type to find one of {count}</source>
        <translation type="unfinished">输入以从 {count} 个中查找</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">找到 {count} 个</translation>
    </message>
</context>
<context>
    <name>SetBeside</name>
    <message>
        <source>By the rule</source>
        <translation type="unfinished">按规则</translation>
    </message>
    <message>
        <source>Reason: {why}</source>
        <translation type="unfinished">原因：{why}</translation>
    </message>
    <message>
        <source>Set by the auditor</source>
        <translation type="unfinished">由审核员设定</translation>
    </message>
    <message>
        <source>The auditor</source>
        <translation type="unfinished">审核员</translation>
    </message>
    <message>
        <source>The reason is sealed with the interview.</source>
        <translation type="unfinished">原因已与访谈一起密封。</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished">{name}，{time}</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>At most, in kB a second</source>
        <translation type="unfinished">上限，每秒 kB</translation>
    </message>
    <message>
        <source>Bundles with a zero-tolerance alert go at once, whatever hour it is</source>
        <translation type="unfinished">带零容忍警报的数据包立即提交，不论几点</translation>
    </message>
    <message>
        <source>By the system, this connection is not paid by volume.</source>
        <translation type="unfinished">据系统，此连接不按流量计费。</translation>
    </message>
    <message>
        <source>By the system, this connection is paid by volume.</source>
        <translation type="unfinished">据系统，此连接按流量计费。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Deliver over connections that are paid by volume too</source>
        <translation type="unfinished">也通过按流量计费的连接提交</translation>
    </message>
    <message>
        <source>Empty for as fast as the line is. It always holds.</source>
        <translation type="unfinished">留空表示以线路的最高速度。此上限始终有效。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">时段</translation>
    </message>
    <message>
        <source>How bundles are delivered</source>
        <translation type="unfinished">数据包如何提交</translation>
    </message>
    <message>
        <source>Keep these settings</source>
        <translation type="unfinished">保留这些设置</translation>
    </message>
    <message>
        <source>Such as 18:00-06:00, 12:00-13:00 on this laptop&apos;s clock; empty: any time.</source>
        <translation type="unfinished">例如 18:00-06:00, 12:00-13:00，按此笔记本的时钟；留空：任何时间。</translation>
    </message>
    <message>
        <source>The system does not say what this connection costs.</source>
        <translation type="unfinished">系统未说明此连接的费用。</translation>
    </message>
    <message>
        <source>Wait as well where the system cannot tell what a connection costs</source>
        <translation type="unfinished">系统无法判断连接费用时也等待</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Enrolment, programme and protocols</source>
        <translation type="unfinished">注册、项目和规程</translation>
    </message>
    <message>
        <source>Passphrase, backups and storage</source>
        <translation type="unfinished">密码短语、备份和存储</translation>
    </message>
    <message>
        <source>Set elsewhere</source>
        <translation type="unfinished">在别处设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>When, how fast and over which connections audits are delivered</source>
        <translation type="unfinished">何时、以多快速度、通过哪些连接提交审核</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Back to where you jumped from</source>
        <translation type="unfinished">回到跳转前的位置</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished">再向前</translation>
    </message>
    <message>
        <source>Whole form</source>
        <translation type="unfinished">整张表单</translation>
    </message>
    <message>
        <source>Whole form on one sheet</source>
        <translation type="unfinished">整张表单在一页上</translation>
    </message>
</context>
<context>
    <name>SignOffPage</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended. Complete them first.</source>
        <translation type="unfinished">
            <numerusform>有 %Ln 个回答缺少或待改正。请先完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finalise the audit</source>
        <translation type="unfinished">将审核定稿 (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">姓名 (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished">地点 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">职务 (&amp;R)</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">审核员</translation>
    </message>
    <message>
        <source>Confirm the statement.</source>
        <translation type="unfinished">请确认声明。</translation>
    </message>
    <message>
        <source>Enrol this laptop</source>
        <translation type="unfinished">注册此笔记本</translation>
    </message>
    <message>
        <source>Finalising…</source>
        <translation type="unfinished">正在定稿…</translation>
    </message>
    <message>
        <source>I stand for this statement</source>
        <translation type="unfinished">我对此声明负责</translation>
    </message>
    <message>
        <source>If the window is closed now, it waits until this is done.</source>
        <translation type="unfinished">如果现在关闭窗口，窗口会等到完成后再关闭。</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished">显示缺少的内容</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">签署</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">签署并定稿</translation>
    </message>
    <message>
        <source>Sign-off of the site</source>
        <translation type="unfinished">场所的签署</translation>
    </message>
    <message>
        <source>The audit is finalised.</source>
        <translation type="unfinished">审核已定稿。</translation>
    </message>
    <message>
        <source>The records of this audit show what I saw and was told, to the best of my knowledge.</source>
        <translation type="unfinished">据我所知，此审核的记录如实反映我的所见和所闻。</translation>
    </message>
    <message>
        <source>With mouse, pen or finger. Left empty, there is room for it on the report.</source>
        <translation type="unfinished">用鼠标、触控笔或手指。如留空，报告上有签名的位置。</translation>
    </message>
    <message>
        <source>Write your name, role and place.</source>
        <translation type="unfinished">请写明您的姓名、职务和地点。</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation type="unfinished">您的签名</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Draw it again</source>
        <translation type="unfinished">重新绘制</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Nothing is drawn.</source>
        <translation type="unfinished">尚未绘制。</translation>
    </message>
    <message>
        <source>Something is drawn.</source>
        <translation type="unfinished">已绘制。</translation>
    </message>
</context>
<context>
    <name>SoundQuestion</name>
    <message>
        <source>Add sound files…</source>
        <translation type="unfinished">添加声音文件…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">录音</translation>
    </message>
    <message>
        <source>Sounds ({kinds})</source>
        <translation type="unfinished">声音 ({kinds})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message numerus="yes">
        <source>%Ln records that do not show it</source>
        <translation type="unfinished">
            <numerusform>%Ln 条未显示该指标的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation type="unfinished">（无回答）</translation>
    </message>
    <message>
        <source>None of its questions was put.</source>
        <translation type="unfinished">其问题均未提出。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished">打开记录</translation>
    </message>
    <message>
        <source>Open the record {title}</source>
        <translation type="unfinished">打开记录 {title}</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation type="unfinished">照片 {number}：{caption}</translation>
    </message>
    <message>
        <source>Sealed: it is kept here what this record was found to say, not why. Only the organisation can read the answers.</source>
        <translation type="unfinished">已密封：此处保留此记录所表明的内容，不保留原因。只有机构能读取回答。</translation>
    </message>
    <message>
        <source>Shows nothing by itself: it opens the way to other questions</source>
        <translation type="unfinished">本身不表明任何情况：它引出其他问题</translation>
    </message>
    <message>
        <source>no caption</source>
        <translation type="unfinished">无说明</translation>
    </message>
    <message>
        <source>{state}, by the rule {rule}</source>
        <translation type="unfinished">{state}，按规则 {rule}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Close as verified…</source>
        <translation type="unfinished">核实后关闭…</translation>
    </message>
    <message>
        <source>Evidence received…</source>
        <translation type="unfinished">已收到证据…</translation>
    </message>
    <message>
        <source>How was it verified?</source>
        <translation type="unfinished">如何核实的？</translation>
    </message>
    <message>
        <source>In progress…</source>
        <translation type="unfinished">进行中…</translation>
    </message>
    <message>
        <source>Keep the status</source>
        <translation type="unfinished">保留状态</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation type="unfinished">备注（如有）</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation type="unfinished">重新打开…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>The finding is now: {status}</source>
        <translation type="unfinished">该发现现为：{status}</translation>
    </message>
    <message>
        <source>The plan is due on {day}</source>
        <translation type="unfinished">计划于 {day} 到期</translation>
    </message>
    <message>
        <source>The site refuses…</source>
        <translation type="unfinished">场所拒绝…</translation>
    </message>
    <message>
        <source>What is the site&apos;s reason?</source>
        <translation type="unfinished">场所的理由是什么？</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished">说明人</translation>
    </message>
    <message>
        <source>Who verified it?</source>
        <translation type="unfinished">谁核实的？</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation type="unfinished">为何重新打开？</translation>
    </message>
    <message>
        <source>after the sign-off</source>
        <translation type="unfinished">在签署之后</translation>
    </message>
    <message>
        <source>closed in a follow-up audit</source>
        <translation type="unfinished">在跟踪审核中关闭</translation>
    </message>
    <message>
        <source>verified: {how}</source>
        <translation type="unfinished">已核实：{how}</translation>
    </message>
</context>
<context>
    <name>SteadyTime</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished">还剩几秒</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours left</source>
        <translation type="unfinished">
            <numerusform>还剩约 %Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation type="unfinished">
            <numerusform>还剩约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished">还剩约一小时</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished">还剩约 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">还剩不到一分钟</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Press again to remove</source>
        <translation type="unfinished">再按一次即删除</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished">删除此条目</translation>
    </message>
</context>
<context>
    <name>StepsPart</name>
    <message numerus="yes">
        <source>%Ln answers are missing or to be mended.</source>
        <translation type="unfinished">
            <numerusform>有 %Ln 个回答缺少或待改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft until the audit is finalised.</source>
        <translation type="unfinished">审核定稿之前为草稿。</translation>
    </message>
    <message>
        <source>After it nothing changes any more.</source>
        <translation type="unfinished">此后一切都不再改变。</translation>
    </message>
    <message>
        <source>All records are complete.</source>
        <translation type="unfinished">所有记录都已完整。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished">提交</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation type="unfinished">必需的内容都已具备。</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished">跟踪</translation>
    </message>
    <message>
        <source>From here to delivery</source>
        <translation type="unfinished">从这里到提交</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation type="unfinished">打开发件箱</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">打开报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">复核</translation>
    </message>
    <message>
        <source>Review the audit</source>
        <translation type="unfinished">复核审核</translation>
    </message>
    <message>
        <source>Seal and deliver</source>
        <translation type="unfinished">密封并提交</translation>
    </message>
    <message>
        <source>Seals the audit so that only your organisation can read it.</source>
        <translation type="unfinished">密封审核，使只有您的机构能读取。</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation type="unfinished">签署</translation>
    </message>
    <message>
        <source>Sign off and finalise</source>
        <translation type="unfinished">签署并定稿</translation>
    </message>
    <message>
        <source>Start a follow-up audit</source>
        <translation type="unfinished">开始跟踪审核</translation>
    </message>
    <message>
        <source>The vault is open for reading only.</source>
        <translation type="unfinished">保险库以只读方式打开。</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation type="unfinished">{name}，{date}</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">复制 (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take receipts in</source>
        <translation type="unfinished">收入回执 (&amp;T)</translation>
    </message>
    <message>
        <source>1  Choose the stick</source>
        <translation type="unfinished">1  选择U盘</translation>
    </message>
    <message>
        <source>2  Copy onto it</source>
        <translation type="unfinished">2  复制到U盘</translation>
    </message>
    <message>
        <source>3  When the stick comes back</source>
        <translation type="unfinished">3  U盘送回之后</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished">其他文件夹…</translation>
    </message>
    <message>
        <source>Bundle {number} is delivered.</source>
        <translation type="unfinished">数据包 {number} 已提交。</translation>
    </message>
    <message>
        <source>Bundle {number}, {title}: {size}</source>
        <translation type="unfinished">数据包 {number}，{title}：{size}</translation>
    </message>
    <message>
        <source>Bundle {place} of {count}: {done} of {size}. Leave the stick in.</source>
        <translation type="unfinished">数据包 {place}/{count}：{done}/{size}。请勿拔出U盘。</translation>
    </message>
    <message>
        <source>Checking the receipts…</source>
        <translation type="unfinished">正在核对回执…</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation type="unfinished">选择U盘或文件夹</translation>
    </message>
    <message>
        <source>Deliver on a stick</source>
        <translation type="unfinished">用U盘提交</translation>
    </message>
    <message>
        <source>Everything that waits: {count} bundles, {size}</source>
        <translation type="unfinished">所有等待中的：{count} 个数据包，{size}</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">从文件…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">重新查找</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in and look again.</source>
        <translation type="unfinished">未插入U盘。请插入后重新查找。</translation>
    </message>
    <message>
        <source>Nothing waits for delivery.</source>
        <translation type="unfinished">没有等待提交的内容。</translation>
    </message>
    <message>
        <source>Now take the stick out safely: use “Eject” or “Safely remove” in the system&apos;s file manager and wait until it says so. What lies on the stick is sealed: whoever finds it cannot read it. A bundle counts as delivered once its receipt is back.</source>
        <translation type="unfinished">现在请安全取出U盘：在系统的文件管理器中使用“弹出”或“安全移除”，并等到系统提示。U盘上的内容已密封：捡到的人无法读取。收到回执后，数据包才算已提交。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">发件箱</translation>
    </message>
    <message>
        <source>Progress of copying</source>
        <translation type="unfinished">复制进度</translation>
    </message>
    <message>
        <source>Receipts (*.receipt.json)</source>
        <translation type="unfinished">回执 (*.receipt.json)</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation type="unfinished">停止复制</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation type="unfinished">收入一份回执</translation>
    </message>
    <message>
        <source>The bundle is on the stick, whole and checked.</source>
        <translation type="unfinished">数据包已在U盘上，完整且已核对。</translation>
    </message>
    <message>
        <source>The central store writes a receipt beside each bundle. Taken in here, it is checked and makes the bundle delivered.</source>
        <translation type="unfinished">中央存储库会在每个数据包旁写入回执。在此收入后会核对回执，并将数据包标为已提交。</translation>
    </message>
    <message>
        <source>{count} bundles are on the stick, whole and checked.</source>
        <translation type="unfinished">{count} 个数据包已在U盘上，完整且已核对。</translation>
    </message>
    <message>
        <source>{name}  ·  write-protected</source>
        <translation type="unfinished">{name}  ·  写保护</translation>
    </message>
    <message>
        <source>{name}  ·  {free} free</source>
        <translation type="unfinished">{name}  ·  可用 {free}</translation>
    </message>
</context>
<context>
    <name>StoppedBar</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">提前结束谈话</translation>
    </message>
    <message>
        <source>Everything that was entered stays.</source>
        <translation type="unfinished">已输入的内容全部保留。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>End the conversation early</source>
        <translation type="unfinished">提前结束谈话</translation>
    </message>
    <message>
        <source>Everything that was entered stays. You were at “{page}”.</source>
        <translation type="unfinished">已输入的内容全部保留。您刚才在“{page}”。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Stop and refer</source>
        <translation type="unfinished">停止并转介</translation>
    </message>
    <message>
        <source>To what is to be done now. Everything that was entered stays. ({keys})</source>
        <translation type="unfinished">转到现在应办的事。已输入的内容全部保留。({keys})</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n thing(s) are not whole</source>
        <translation type="unfinished">
            <numerusform>%n 项不完好</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">备份</translation>
    </message>
    <message>
        <source>Check every &amp;photo too</source>
        <translation type="unfinished">同时检查每张照片 (&amp;P)</translation>
    </message>
    <message>
        <source>Check the &amp;vault</source>
        <translation type="unfinished">检查保险库 (&amp;V)</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation type="unfinished">此磁盘可用空间</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished">检查进度</translation>
    </message>
    <message>
        <source>Little room is left on this disk</source>
        <translation type="unfinished">此磁盘剩余空间不足</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished">照片和文件</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Sealed, delivered</source>
        <translation type="unfinished">已密封，已提交</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">已密封，等待中</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation type="unfinished">停止检查</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished">存储</translation>
    </message>
    <message>
        <source>The check reads everything and changes nothing. With every photo it takes as long as reading them; what you enter meanwhile waits until it ends.</source>
        <translation type="unfinished">检查会读取一切，不作任何更改。若检查每张照片，所需时间相当于读取它们的时间；其间您输入的内容会等到检查结束。</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation type="unfinished">检查已停止</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished">保险库</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished">保险库完好</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">还有 {count} 项</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s) after the receipt</source>
        <translation type="unfinished">
            <numerusform>回执后保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until somebody removes them</source>
        <translation type="unfinished">保留至有人删除</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>{size}, {count} of them</source>
        <translation type="unfinished">{size}，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>A text of {count} characters does not fit here: nothing of it was pasted. At most {most} fit; paste a part of it.</source>
        <translation type="unfinished">{count} 个字符的文字在此放不下：没有粘贴其中任何内容。最多可放 {most} 个字符；请粘贴其中一部分。</translation>
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
        <translation type="unfinished">现在</translation>
    </message>
    <message>
        <source>This is no time. Type hours and minutes, for example 14:30.</source>
        <translation type="unfinished">这不是时间。请输入时、分，例如 14:30。</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Redid a step.</source>
        <translation type="unfinished">已重做一个步骤。</translation>
    </message>
    <message>
        <source>Redid: {what}</source>
        <translation type="unfinished">已重做：{what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished">没有可重做的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Undid a step.</source>
        <translation type="unfinished">已撤销一个步骤。</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <translation type="unfinished">已撤销：{what}</translation>
    </message>
</context>
<context>
    <name>UndoControls</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished">重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">解锁 (&amp;U)</translation>
    </message>
    <message>
        <source>Create a new vault</source>
        <translation type="unfinished">新建保险库</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished">以只读方式打开 (&amp;R)</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation type="unfinished">打开保险库</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished">打开另一个保险库…</translation>
    </message>
    <message>
        <source>Read what is whole; the damaged vault is not changed.</source>
        <translation type="unfinished">读取完好的部分；受损的保险库不会被更改。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Next try in&#xa0;{time}, or use the recovery code.</source>
        <translation type="unfinished">密码短语错误次数过多。请在&#xa0;{time} 后再试，或使用恢复码。</translation>
    </message>
    <message>
        <source>Unlock your vault</source>
        <translation type="unfinished">解锁您的保险库</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>&amp;Copy it to this laptop…</source>
        <translation type="unfinished">复制到这台笔记本电脑 (&amp;C)…</translation>
    </message>
    <message>
        <source>A new version comes as files, also on a stick. The program checks that its makers signed them and that they are whole; you install them yourself.</source>
        <translation type="unfinished">新版本以文件形式提供，也可以放在 U 盘上。程序会检查文件是否由其制作者签名、是否完整；由您自己安装。</translation>
    </message>
    <message>
        <source>Check an &amp;update…</source>
        <translation type="unfinished">检查更新 (&amp;U)…</translation>
    </message>
    <message>
        <source>Check an update</source>
        <translation type="unfinished">检查更新</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">正在检查…</translation>
    </message>
    <message>
        <source>Signature of an update (*.auditor-update.json)</source>
        <translation type="unfinished">更新的签名 (*.auditor-update.json)</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation type="unfinished">这是版本 {version}。</translation>
    </message>
    <message>
        <source>To install it, close this program, then open {file}</source>
        <translation type="unfinished">要安装它，请关闭本程序，然后打开 {file}</translation>
    </message>
    <message>
        <source>To install it, type in a terminal: {command}</source>
        <translation type="unfinished">要安装它，请在终端中输入：{command}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished">更新</translation>
    </message>
    <message>
        <source>Version {version}, signed by the program&apos;s makers on {day}, is whole.</source>
        <translation type="unfinished">版本 {version} 由程序制作者于 {day} 签名，完整无损。</translation>
    </message>
    <message>
        <source>Version {version}, signed on {day}, is whole. It is the one you have.</source>
        <translation type="unfinished">版本 {version} 于 {day} 签名，完整无损。这就是您现有的版本。</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished">检查结果</translation>
    </message>
    <message>
        <source>Where to copy it</source>
        <translation type="unfinished">复制到何处</translation>
    </message>
</context>
<context>
    <name>UpperBar</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished">隐藏</translation>
    </message>
    <message>
        <source>Hides everything at once (F12, or Esc twice)</source>
        <translation type="unfinished">立即隐藏一切 (F12，或连按两次 Esc)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>Leave this mode</source>
        <translation type="unfinished">离开此模式</translation>
    </message>
    <message>
        <source>Nothing is asked for a while ({keys})</source>
        <translation type="unfinished">暂时不提问 ({keys})</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Press again to leave</source>
        <translation type="unfinished">再按一次即离开</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished">重新保存</translation>
    </message>
    <message>
        <source>The person&apos;s language and yours</source>
        <translation type="unfinished">对方的语言和您的语言</translation>
    </message>
    <message>
        <source>To the form itself, at the same question ({keys})</source>
        <translation type="unfinished">转到表单本身的同一问题 ({keys})</translation>
    </message>
</context>
<context>
    <name>VariantBar</name>
    <message>
        <source>&amp;Interpreter&apos;s language</source>
        <translation type="unfinished">口译员的语言 (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Which paper</source>
        <translation type="unfinished">哪份文件 (&amp;W)</translation>
    </message>
    <message>
        <source>Copy for the site</source>
        <translation type="unfinished">给现场的副本</translation>
    </message>
    <message>
        <source>Corrective action plan, to sign</source>
        <translation type="unfinished">纠正措施计划（供签字）</translation>
    </message>
    <message>
        <source>For an interpreter, before the interviews: duties, and the protocol&apos;s own words. Nothing of this audit.</source>
        <translation type="unfinished">给口译员，访谈之前使用：职责，以及协议自身的用语。不含本次审核的任何内容。</translation>
    </message>
    <message>
        <source>For the client, never for the site: it holds alerts and findings that the site does not know yet, and what workers said.</source>
        <translation type="unfinished">给客户，绝不给现场：其中有现场尚不知道的警报和发现，以及工人说的话。</translation>
    </message>
    <message>
        <source>For the site: what is to be done, with lines to fill in and to sign.</source>
        <translation type="unfinished">给现场：需要做什么，附有填写和签字的行。</translation>
    </message>
    <message>
        <source>For the site: without anything that workers said, and without what the site may not know yet.</source>
        <translation type="unfinished">给现场：不含工人说的任何话，也不含现场尚不应知道的内容。</translation>
    </message>
    <message>
        <source>Interpreter&apos;s card</source>
        <translation type="unfinished">口译员卡片</translation>
    </message>
    <message>
        <source>Large: for good printers</source>
        <translation type="unfinished">大：适合好的打印机</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation type="unfinished">没有第二种语言</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>Ph&amp;otos</source>
        <translation type="unfinished">照片 (&amp;O)</translation>
    </message>
    <message>
        <source>Report for the client</source>
        <translation type="unfinished">给客户的报告</translation>
    </message>
    <message>
        <source>Small: a small file</source>
        <translation type="unfinished">小：文件较小</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished">保留 (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minutes without key or mouse until it locks</source>
        <translation type="unfinished">无按键或鼠标操作几分钟后锁定 (&amp;M)</translation>
    </message>
    <message>
        <source>As it was certified for this laptop.</source>
        <translation type="unfinished">与此笔记本的证书一致。</translation>
    </message>
    <message>
        <source>From {least} to {most}. It always locks when the computer sleeps.</source>
        <translation type="unfinished">{least} 至 {most}。计算机休眠时总会锁定。</translation>
    </message>
    <message>
        <source>Stands in findings and sign-offs that you write until you are enrolled.</source>
        <translation type="unfinished">在注册之前，显示在您填写的发现和签署中。</translation>
    </message>
    <message>
        <source>The settings of this vault are kept.</source>
        <translation type="unfinished">已保存此保险库的设置。</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation type="unfinished">此保险库</translation>
    </message>
    <message>
        <source>Your &amp;name in this vault</source>
        <translation type="unfinished">您在此保险库中的姓名 (&amp;N)</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Vault</source>
        <translation type="unfinished">保险库</translation>
    </message>
</context>
<context>
    <name>VaultSecret</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">密码短语 (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation type="unfinished">恢复码 (&amp;R)</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">显示我输入的内容</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished">使用密码短语</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished">使用恢复码</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished">照片</translation>
    </message>
</context>
<context>
    <name>WipeCard</name>
    <message>
        <source>Destroy the vault</source>
        <translation type="unfinished">销毁保险库</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation type="unfinished">销毁此保险库</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then its files are removed. No passphrase, no code and no backup in the folder opens it after that. What was delivered, exported or saved elsewhere stays.</source>
        <translation type="unfinished">会覆写其密钥，然后删除其文件。此后，任何密码短语、恢复码或文件夹中的备份都无法打开它。已提交、导出或保存在别处的内容仍然存在。</translation>
    </message>
    <message>
        <source>Press again: nothing can be read after that</source>
        <translation type="unfinished">再按一次：之后将无法读取任何内容</translation>
    </message>
    <message>
        <source>Type the name of its &amp;folder: {name}</source>
        <translation type="unfinished">输入其文件夹名称 (&amp;F)：{name}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>All saved</source>
        <translation type="unfinished">全部已保存</translation>
    </message>
    <message>
        <source>Being typed…</source>
        <translation type="unfinished">正在输入…</translation>
    </message>
    <message>
        <source>Being typed… (saved {time})</source>
        <translation type="unfinished">正在输入…（已保存 {time}）</translation>
    </message>
    <message>
        <source>Delivered, receipt checked</source>
        <translation type="unfinished">已提交，回执已核对</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation type="unfinished">正在提交…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">草稿</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation type="unfinished">草稿翻译</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation type="unfinished">已定稿</translation>
    </message>
    <message>
        <source>Finalised: read only</source>
        <translation type="unfinished">已定稿：只读</translation>
    </message>
    <message>
        <source>Indicated</source>
        <translation type="unfinished">有迹象</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished">已中断</translation>
    </message>
    <message>
        <source>None observed</source>
        <translation type="unfinished">未观察到</translation>
    </message>
    <message>
        <source>Not determinable</source>
        <translation type="unfinished">无法确定</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">未保存</translation>
    </message>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished">自 {time} 起未保存</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation type="unfinished">可能</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished">只读</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">被拒绝</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished">已保存 {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished">正在保存…</translation>
    </message>
    <message>
        <source>Saving… (saved {time})</source>
        <translation type="unfinished">正在保存…（已保存 {time}）</translation>
    </message>
    <message>
        <source>Sealed, waiting</source>
        <translation type="unfinished">已密封，等待中</translation>
    </message>
    <message>
        <source>Uploaded, receipt not here yet</source>
        <translation type="unfinished">已上传，回执未到</translation>
    </message>
    <message>
        <source>Waiting for delivery</source>
        <translation type="unfinished">等待提交</translation>
    </message>
    <message>
        <source>by the rule: {computed}; overridden by the auditor</source>
        <translation type="unfinished">按规则：{computed}；审核员已改判</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished">今天 {time}</translation>
    </message>
    <message>
        <source>{outcome} (by the rule: {computed}; overridden by the auditor)</source>
        <translation type="unfinished">{outcome}（按规则：{computed}；审核员已改判）</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>_Months</name>
    <message>
        <source>The next year</source>
        <translation type="unfinished">下一年</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished">上一年</translation>
    </message>
</context>
</TS>
