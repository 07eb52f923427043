<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AbsenceRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddRoomsDialog</name>
    <message numerus="yes">
        <source>%n room(s): {names}</source>
        <translation>
            <numerusform>%n room: {names}</numerusform>
            <numerusform>%n rooms: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) added.</source>
        <translation>
            <numerusform>%n room added.</numerusform>
            <numerusform>%n rooms added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendantColumn</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the log were tampered with:</source>
        <translation>
            <numerusform>%n place of the log was tampered with:</numerusform>
            <numerusform>%n places of the log were tampered with:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in {path}</source>
        <translation>
            <numerusform>%n entry is in {path}</numerusform>
            <numerusform>%n entries are in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n stored file(s) were not there to be copied.</source>
        <translation>
            <numerusform>%n stored file was not there to be copied.</numerusform>
            <numerusform>%n stored files were not there to be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n room(s) chosen</source>
        <translation>
            <numerusform>%n room chosen</numerusform>
            <numerusform>%n rooms chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n required still open</source>
        <translation>
            <numerusform>%n required still open</numerusform>
            <numerusform>%n required still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n works</numerusform>
            <numerusform>%n work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not testable</source>
        <translation>
            <numerusform>%n not testable</numerusform>
            <numerusform>%n not testable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message numerus="yes">
        <source>%n line(s) differ. The ledger gets the difference of each.</source>
        <translation>
            <numerusform>%n line differs. The ledger gets its difference.</numerusform>
            <numerusform>%n lines differ. The ledger gets the difference of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n open job</numerusform>
            <numerusform>%n open jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) so far</source>
        <translation>
            <numerusform>%n job so far</numerusform>
            <numerusform>%n jobs so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message numerus="yes">
        <source>%n customer(s) are in {path}</source>
        <translation>
            <numerusform>%n customer is in {path}</numerusform>
            <numerusform>%n customers are in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n open job</numerusform>
            <numerusform>%n open jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerSection</name>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n open job</numerusform>
            <numerusform>%n open jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n day</numerusform>
            <numerusform>+%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message numerus="yes">
        <source>%n job(s) on this device so far</source>
        <translation>
            <numerusform>%n job on this device so far</numerusform>
            <numerusform>%n jobs on this device so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n open job</numerusform>
            <numerusform>%n open jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DispatchActions</name>
    <message numerus="yes">
        <source>%n job(s) are given</source>
        <translation>
            <numerusform>%n job is given</numerusform>
            <numerusform>%n jobs are given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message numerus="yes">
        <source>and %n more, under Drafts</source>
        <translation>
            <numerusform>and %n more, under Drafts</numerusform>
            <numerusform>and %n more, under Drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n, last: {number} {title}</source>
        <translation>
            <numerusform>%n, last: {number} {title}</numerusform>
            <numerusform>%n, last: {number} {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message numerus="yes">
        <source>Jobs: %n</source>
        <translation>
            <numerusform>Jobs: %n</numerusform>
            <numerusform>Jobs: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payments: %n</source>
        <translation>
            <numerusform>Payments: %n</numerusform>
            <numerusform>Payments: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message numerus="yes">
        <source>Accessories that stay here: %n.</source>
        <translation>
            <numerusform>Accessories that stay here: %n.</numerusform>
            <numerusform>Accessories that stay here: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <extracomment>a second Enter is no second note, which nobody could take back</extracomment>
        <translation>
            <numerusform>Show %n earlier</numerusform>
            <numerusform>Show %n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InventoryScreen</name>
    <message numerus="yes">
        <source>%n part(s) are in {path}</source>
        <translation>
            <numerusform>%n part is in {path}</numerusform>
            <numerusform>%n parts are in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message numerus="yes">
        <source>%n line(s), {amount}</source>
        <translation>
            <numerusform>%n line, {amount}</numerusform>
            <numerusform>%n lines, {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTextInput</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaintenanceCalendar</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>{name} runs low: %n left</source>
        <extracomment>Doors that stand in this house; whatever else is a program on the LAN. Stock fell below its minimum, or to where more is bought. What comes within this time is told together.</extracomment>
        <translation>
            <numerusform>{name} runs low: %n left</numerusform>
            <numerusform>{name} runs low: %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in over the LAN</source>
        <translation>
            <numerusform>%n thing came in over the LAN</numerusform>
            <numerusform>%n things came in over the LAN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts run low</source>
        <translation>
            <numerusform>%n part runs low</numerusform>
            <numerusform>%n parts run low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n kept in the store</source>
        <translation>
            <numerusform>%n kept in the store</numerusform>
            <numerusform>%n kept in the store</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n pc</numerusform>
            <numerusform>%n pcs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passcode</name>
    <message numerus="yes">
        <source>Hidden again in %n s. This look was recorded.</source>
        <translation>
            <numerusform>Hidden again in %n s. This look was recorded.</numerusform>
            <numerusform>Hidden again in %n s. This look was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternGrid</name>
    <message numerus="yes">
        <source>%n dot(s) joined; type the digits 1 to 9, Backspace takes the last away</source>
        <translation>
            <numerusform>%n dot joined; type the digits 1 to 9, Backspace takes the last away</numerusform>
            <numerusform>%n dots joined; type the digits 1 to 9, Backspace takes the last away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message numerus="yes">
        <source>This shop takes at least %n photo(s)</source>
        <translation>
            <numerusform>This shop takes at least %n photo</numerusform>
            <numerusform>This shop takes at least %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>Give %n job(s)</source>
        <translation>
            <numerusform>Give %n job</numerusform>
            <numerusform>Give %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n technician(s)</source>
        <translation>
            <numerusform>To %n technician</numerusform>
            <numerusform>To %n technicians</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSection</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message numerus="yes">
        <source>See %n suggestion(s) for that day</source>
        <translation>
            <numerusform>See %n suggestion for that day</numerusform>
            <numerusform>See %n suggestions for that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyHint</name>
    <message numerus="yes">
        <source>%n before it</source>
        <translation>
            <numerusform>%n before it</numerusform>
            <numerusform>%n before it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message numerus="yes">
        <source>%n room(s) taken back</source>
        <translation>
            <numerusform>%n room taken back</numerusform>
            <numerusform>%n rooms taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are as they were</source>
        <translation>
            <numerusform>%n room is as it was</numerusform>
            <numerusform>%n rooms are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message numerus="yes">
        <source>%n job(s) in 90 days: {what}</source>
        <translation>
            <numerusform>%n job in 90 days: {what}</numerusform>
            <numerusform>%n jobs in 90 days: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be sold</source>
        <translation>
            <numerusform>%n can be sold</numerusform>
            <numerusform>%n can be sold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>So many are shown; all of them can be ended at once.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong tries. Try again in %n second.</numerusform>
            <numerusform>Too many wrong tries. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message numerus="yes">
        <source>%n session(s) of {name} ended</source>
        <translation>
            <numerusform>%n session of {name} ended</numerusform>
            <numerusform>%n sessions of {name} ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarsInput</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>Without those that look alike. Kinds of signs, and how many of each a guesser would try.</extracomment>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message numerus="yes">
        <source>%n job(s) stay without anybody</source>
        <translation>
            <numerusform>%n job stays without anybody</numerusform>
            <numerusform>%n jobs stay without anybody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkOrdersScreen</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_DayPainter</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour(s) ago</numerusform>
            <numerusform>%n hour(s) ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in a year</source>
        <translation>
            <numerusform>%n job in a year</numerusform>
            <numerusform>%n jobs in a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message numerus="yes">
        <source>%n required line(s) have no answer yet. They stay open for good.</source>
        <translation>
            <numerusform>%n required line has no answer yet. It stays open for good.</numerusform>
            <numerusform>%n required lines have no answer yet. They stay open for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maintenance</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n arrival(s) not ready</source>
        <translation>
            <numerusform>%n arrival not ready</numerusform>
            <numerusform>%n arrivals not ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s)</source>
        <translation>
            <numerusform>%n discrepancy</numerusform>
            <numerusform>%n discrepancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n open job</numerusform>
            <numerusform>%n open jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) stay as they were:</source>
        <extracomment>More are counted, not listed.</extracomment>
        <translation>
            <numerusform>%n room stays as it was:</numerusform>
            <numerusform>%n rooms stay as they were:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work orders</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
</context>
</TS>
