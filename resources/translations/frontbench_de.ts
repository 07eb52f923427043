<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About {name}</source>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>{name} is away</source>
        <translation>{name} ist abwesend</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only those who plan see why.</source>
        <translation>Den Grund sieht nur, wer plant.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name} ist abwesend: {days}</translation>
    </message>
</context>
<context>
    <name>AbsenceRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not away on any day to come</source>
        <translation>An keinem kommenden Tag abwesend</translation>
    </message>
    <message>
        <source>Take back: {days}</source>
        <translation>Zurücknehmen: {days}</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Unlocking and data</source>
        <translation>Entsperren und Daten</translation>
    </message>
    <message>
        <source>The customer has a backup</source>
        <translation>Der Kunde hat eine Datensicherung</translation>
    </message>
    <message>
        <source>The data may be erased if need be</source>
        <translation>Die Daten dürfen notfalls gelöscht werden</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Kept encrypted; seen only by who repairs it, and erased at pick-up</source>
        <translation>Verschlüsselt aufbewahrt; nur wer repariert, sieht ihn; bei der Abholung wird er gelöscht</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Pattern: draw it, or type its digits</source>
        <translation>Muster: zeichnen oder seine Ziffern tippen</translation>
    </message>
    <message>
        <source>Without the code only what works on a locked device can be tested. The claim ticket says so.</source>
        <translation>Ohne Code kann nur geprüft werden, was am gesperrten Gerät geht. So steht es auch auf dem Abholschein.</translation>
    </message>
    <message>
        <source>Backup exists</source>
        <translation>Sicherung vorhanden</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Darf gelöscht werden</translation>
    </message>
</context>
<context>
    <name>Accessories</name>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>{what}, returned {when}</source>
        <translation>{what}, zurückgegeben {when}</translation>
    </message>
    <message>
        <source>Returned: {what}</source>
        <translation>Zurückgegeben: {what}</translation>
    </message>
</context>
<context>
    <name>AccessoriesSection</name>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Ladegerät</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hülle</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Speicherkarte</translation>
    </message>
    <message>
        <source>What came with it? Type and press Enter</source>
        <translation>Was war dabei? Tippen und Eingabetaste</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Accessories received</source>
        <translation>Angenommenes Zubehör</translation>
    </message>
</context>
<context>
    <name>AccessoryTicks</name>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All accessories</source>
        <translation>Alles Zubehör</translation>
    </message>
    <message>
        <source>Give back: {what}</source>
        <translation>Zurückgeben: {what}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New intake</source>
        <translation>Neue Annahme</translation>
    </message>
    <message>
        <source>take in a device, new repair, new work order</source>
        <translation>Gerät annehmen, neue Reparatur, neuer Auftrag</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>bill, write an invoice</source>
        <translation>abrechnen, Rechnung schreiben</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>boiler, lift, pump, machine of the house</source>
        <translation>Kessel, Aufzug, Pumpe, Maschine des Hauses</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Zu {place}</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>dark mode, light mode, theme</source>
        <translation>dunkler Modus, heller Modus, Farben</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Wann ich weg bin</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>help, keys</source>
        <translation>Hilfe, Tasten</translation>
    </message>
    <message>
        <source>About Frontbench</source>
        <translation>Über Frontbench</translation>
    </message>
    <message>
        <source>version, licence, log</source>
        <translation>Version, Lizenz, Protokoll</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>close, exit</source>
        <translation>schließen, verlassen</translation>
    </message>
</context>
<context>
    <name>AddRoomsDialog</name>
    <message>
        <source>A range, single numbers or names: 101-110, 112, Penthouse.</source>
        <translation>Ein Bereich, einzelne Nummern oder Namen: 101-110, 112, Penthouse.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Zimmer hinzufügen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Such as: Double, Suite</source>
        <translation>Etwa: Doppelzimmer, Suite</translation>
    </message>
    <message>
        <source>Minutes to clean</source>
        <translation>Minuten zum Reinigen</translation>
    </message>
    <message>
        <source>Rooms are new as vacant and dirty.</source>
        <translation>Neue Zimmer sind frei und schmutzig.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s): {names}</source>
        <translation>
            <numerusform>%n Zimmer: {names}</numerusform>
            <numerusform>%n Zimmer: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{part}” is no range</source>
        <translation>„{part}“ ist kein Bereich</translation>
    </message>
    <message>
        <source>Next floor, or Esc when the house is complete.</source>
        <translation>Die nächste Etage, oder Esc, wenn das Haus vollständig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) added.</source>
        <translation>
            <numerusform>%n Zimmer hinzugefügt.</numerusform>
            <numerusform>%n Zimmer hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There already: {names}.</source>
        <translation>Schon da: {names}.</translation>
    </message>
</context>
<context>
    <name>AddTile</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Open, drop or paste photos</source>
        <translation>Fotos öffnen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Red tag: this device is dangerous.</source>
        <translation>Rote Marke: Dieses Gerät ist gefährlich.</translation>
    </message>
    <message>
        <source>Liquid damage</source>
        <translation>Flüssigkeitsschaden</translation>
    </message>
    <message>
        <source>Nothing is charged for this job yet.</source>
        <translation>Für diesen Auftrag ist noch nichts berechnet.</translation>
    </message>
    <message>
        <source>The price is above the authorised {limit}: ask the desk before going on.</source>
        <translation>Der Preis liegt über den freigegebenen {limit}: vor dem Weiterarbeiten am Empfang fragen.</translation>
    </message>
    <message>
        <source>{total} is above the authorised {limit}: ask the customer before going on.</source>
        <translation>{total} liegt über den freigegebenen {limit}: vor dem Weiterarbeiten den Kunden fragen.</translation>
    </message>
</context>
<context>
    <name>ApiClientsScreen</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Saved filters of API clients</source>
        <translation>Gemerkte Filter der API-Zugänge</translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-Zugänge</translation>
    </message>
    <message>
        <source>Programs that sign in by themselves</source>
        <translation>Programme, die sich selbst anmelden</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Add API client</source>
        <translation>API-Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Add an API client</source>
        <translation>Einen API-Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Revoke the API client</source>
        <translation>API-Zugang widerrufen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>A client that is revoked stays here, with when it was seen last.</source>
        <translation>Ein widerrufener Zugang bleibt hier, mit dem Tag, an dem er zuletzt gesehen wurde.</translation>
    </message>
    <message>
        <source>No client was revoked</source>
        <translation>Kein Zugang wurde widerrufen</translation>
    </message>
    <message>
        <source>Channel managers, accounting or a till sign in with a client id and a secret.</source>
        <translation>Channel-Manager, Buchhaltung oder eine Kasse melden sich mit Client-ID und Geheimnis an.</translation>
    </message>
    <message>
        <source>No program signs in by itself</source>
        <translation>Kein Programm meldet sich selbst an</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Sein Verlauf</translation>
    </message>
    <message>
        <source>Requests a minute…</source>
        <translation>Anfragen pro Minute…</translation>
    </message>
    <message>
        <source>Secret of {name}</source>
        <translation>Geheimnis von {name}</translation>
    </message>
    <message>
        <source>It is shown only now: only a trace of it is kept. The program exchanges both for a token at /oauth/token or /api/v2/oauth/token.</source>
        <translation>Es wird nur jetzt gezeigt: Aufbewahrt wird nur eine Spur davon. Das Programm tauscht beides unter /oauth/token oder /api/v2/oauth/token gegen ein Token.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} widerrufen?</translation>
    </message>
    <message>
        <source>The program is signed out at once, and its secret is good for nothing any more. This cannot be undone: it would need a new client.</source>
        <translation>Das Programm ist sofort abgemeldet, und sein Geheimnis gilt nicht mehr. Das lässt sich nicht rückgängig machen: Nötig wäre ein neuer Zugang.</translation>
    </message>
    <message>
        <source>Revoke client</source>
        <translation>Zugang widerrufen</translation>
    </message>
    <message>
        <source>{name} is revoked</source>
        <translation>{name} ist widerrufen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>For this computer only</source>
        <translation>Nur für diesen Computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Takes effect when Frontbench is started again.</source>
        <translation>Gilt, sobald Frontbench neu gestartet wird.</translation>
    </message>
    <message>
        <source>Everyone at this computer sees the same.</source>
        <translation>Alle an diesem Computer sehen dasselbe.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Show</source>
        <extracomment>Time passes without events: arrivals come nearer.</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Assignees</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Take the job from {name}</source>
        <translation>{name} den Auftrag abnehmen</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>%s is larger than 10 MB</source>
        <translation>%s ist größer als 10 MB</translation>
    </message>
    <message>
        <source>%s is empty</source>
        <translation>%s ist leer</translation>
    </message>
    <message>
        <source>Photos and documents (%s)</source>
        <translation>Fotos und Dokumente (%s)</translation>
    </message>
    <message>
        <source>All files (%s)</source>
        <translation>Alle Dateien (%s)</translation>
    </message>
</context>
<context>
    <name>AttendantColumn</name>
    <message>
        <source>Not given yet</source>
        <translation>Noch nicht vergeben</translation>
    </message>
    <message>
        <source>Rooms of {name}</source>
        <translation>Zimmer von {name}</translation>
    </message>
    <message>
        <source>Ctrl+{place} gives the chosen rooms here</source>
        <translation>Strg+{place} gibt die gewählten Zimmer hierher</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>No room of this kind</source>
        <translation>Kein solches Zimmer</translation>
    </message>
    <message>
        <source>Drop rooms here</source>
        <translation>Zimmer hierher ziehen</translation>
    </message>
    <message>
        <source>Every room that needs it has somebody</source>
        <translation>Jedes Zimmer, das es braucht, hat jemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Zimmer</numerusform>
            <numerusform>%n Zimmer</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} zu viel</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>{time} of {day}</source>
        <translation>{time} von {day}</translation>
    </message>
</context>
<context>
    <name>AttendantDialog</name>
    <message>
        <source>Who else cleans?</source>
        <translation>Wer reinigt noch?</translation>
    </message>
    <message>
        <source>There will be one more column, and rooms for it when they are shared out.</source>
        <translation>Es kommt eine Spalte dazu, und beim Aufteilen Zimmer für sie.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Einen Namen tippen</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Über alles</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Whatever was done</source>
        <translation>Was auch getan wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Show all subjects again</source>
        <translation>Wieder alle Gegenstände zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Irgendwann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API-Zugang</translation>
    </message>
    <message>
        <source>Only {what}</source>
        <translation>Nur {what}</translation>
    </message>
</context>
<context>
    <name>AuditList</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Whatever is done in the house is written down here by itself.</source>
        <translation>Was im Haus getan wird, schreibt sich hier von selbst auf.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch nichts wurde getan</translation>
    </message>
    <message>
        <source>Try another person, another time, or everything.</source>
        <translation>Eine andere Person, eine andere Zeit oder alles versuchen.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>So etwas wurde nicht getan</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Audit log</source>
        <extracomment>So many faults are named; the rest are counted.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>As a table for other programs (CSV)</source>
        <translation>Als Tabelle für andere Programme (CSV)</translation>
    </message>
    <message>
        <source>As an Excel sheet (XLSX)</source>
        <translation>Als Excel-Blatt (XLSX)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Open the subject</source>
        <translation>Gegenstand öffnen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking every entry …</source>
        <translation>Jeder Eintrag wird geprüft …</translation>
    </message>
    <message>
        <source>Every entry is as it was written; none is missing.</source>
        <translation>Jeder Eintrag ist, wie er geschrieben wurde; keiner fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the log were tampered with:</source>
        <translation>
            <numerusform>%n Stelle des Protokolls wurde verfälscht:</numerusform>
            <numerusform>%n Stellen des Protokolls wurden verfälscht:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the audit log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in {path}</source>
        <translation>
            <numerusform>%n Eintrag ist in {path}</numerusform>
            <numerusform>%n Einträge sind in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>Gegenstandsart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
</context>
<context>
    <name>BackupRulesDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>Everything of the last three hours is kept; then one an hour for two days, one a day for two weeks, one a week for two months, one a month for five years.</source>
        <translation>Alles der letzten drei Stunden bleibt; dann eine je Stunde für zwei Tage, eine je Tag für zwei Wochen, eine je Woche für zwei Monate, eine je Monat für fünf Jahre.</translation>
    </message>
    <message>
        <source>Beside the database</source>
        <translation>Neben der Datenbank</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Best on another disk. Every computer that uses this house has to reach it.</source>
        <translation>Am besten auf einem anderen Laufwerk. Jeder Computer, der dieses Haus benutzt, muss ihn erreichen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Minutes between two</source>
        <translation>Minuten zwischen zwei</translation>
    </message>
    <message>
        <source>Only where something changed since the last one.</source>
        <translation>Nur wo sich seit der letzten etwas geändert hat.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made while Frontbench is in use, and when it is closed</source>
        <translation>Entstehen während der Arbeit mit Frontbench und beim Schließen</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>To put a backup back, close Frontbench and the sharing on every computer, then run
frontbench-admin restore FILE
What is there now is kept beside it.</source>
        <translation>Um eine Sicherung zurückzuspielen, Frontbench und die Freigabe auf allen Computern schließen und dann
frontbench-admin restore DATEI
ausführen. Was jetzt da ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>The first one is made while you work, or when you close.</source>
        <translation>Die erste entsteht während der Arbeit oder beim Schließen.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Frontbench backups ({pattern})</source>
        <translation>Frontbench-Sicherungen ({pattern})</translation>
    </message>
    <message>
        <source>The backup is in {path}. It was read back, and is whole.</source>
        <translation>Die Sicherung liegt in {path}. Sie wurde gegengelesen und ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored file(s) were not there to be copied.</source>
        <translation>
            <numerusform>%n gespeicherte Datei fehlte und konnte nicht kopiert werden.</numerusform>
            <numerusform>%n gespeicherte Dateien fehlten und konnten nicht kopiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation>Es konnte nicht gesichert werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Bell</name>
    <message>
        <source>News</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
</context>
<context>
    <name>BenchDialog</name>
    <message>
        <source>Send something from {name} to the bench</source>
        <translation>Etwas aus {name} zur Werkbank geben</translation>
    </message>
    <message>
        <source>A repair is opened for it. The room comes back as dirty when the repair closes.</source>
        <translation>Dafür wird eine Reparatur geöffnet. Wenn sie geschlossen wird, kommt das Zimmer als schmutzig zurück.</translation>
    </message>
    <message>
        <source>Send to the bench</source>
        <translation>Zur Werkbank geben</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Such as: TV</source>
        <translation>Etwa: Fernseher</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Keep the room from being given out until it is repaired</source>
        <translation>Das Zimmer nicht vergeben, bis es repariert ist</translation>
    </message>
</context>
<context>
    <name>BucketDialog</name>
    <message>
        <source>Keep files in a bucket</source>
        <translation>Dateien in einem Bucket aufbewahren</translation>
    </message>
    <message>
        <source>Of MinIO, Amazon S3 or their like. What lies in the folder stays readable.</source>
        <translation>Von MinIO, Amazon S3 oder Ähnlichem. Was im Ordner liegt, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Try it and use it</source>
        <translation>Prüfen und benutzen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Reinigungskraft</translation>
    </message>
    <message>
        <source>Choose no rooms</source>
        <translation>Kein Zimmer wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) chosen</source>
        <translation>
            <numerusform>%n Zimmer gewählt</numerusform>
            <numerusform>%n Zimmer gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} of the chosen rooms</source>
        <translation>{what} der gewählten Zimmer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Follow a calendar on a phone</source>
        <translation>Kalender auf dem Telefon abonnieren</translation>
    </message>
    <message>
        <source>Whoever knows the address reads the jobs and absences of that person, and nothing else. It can be reached while this shop is shared in the network.</source>
        <translation>Wer die Adresse kennt, liest die Aufträge und Abwesenheiten dieser Person und sonst nichts. Sie ist erreichbar, solange dieses Geschäft im Netzwerk freigegeben ist.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Make an address</source>
        <translation>Adresse erzeugen</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <translation>Es gibt noch keine Adresse.</translation>
    </message>
    <message>
        <source>Made {when}. A new address makes the one before worthless.</source>
        <translation>Erzeugt: {when}. Eine neue Adresse macht die alte wertlos.</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Neue Adresse erzeugen</translation>
    </message>
    <message>
        <source>Calendar of {name}</source>
        <translation>Kalender von {name}</translation>
    </message>
    <message>
        <source>Add this address as a subscribed calendar. It is shown only now.</source>
        <translation>Diese Adresse als Kalenderabo hinzufügen. Sie wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The calendar of {name} cannot be followed any more</source>
        <translation>Der Kalender von {name} lässt sich nicht mehr abonnieren</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>What intake offers; new ones can be added there too</source>
        <translation>Was die Annahme anbietet; auch dort lässt sich Neues anlegen</translation>
    </message>
    <message>
        <source>Device types</source>
        <translation>Gerätearten</translation>
    </message>
    <message>
        <source>Brands and models</source>
        <translation>Marken und Modelle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Parts of the catalogue</source>
        <translation>Teile des Katalogs</translation>
    </message>
</context>
<context>
    <name>ChangeGrid</name>
    <message>
        <source>Nothing else was noted with it.</source>
        <translation>Sonst wurde nichts dazu vermerkt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{field}: before {before}, after {after}</source>
        <translation>{field}: vorher {before}, nachher {after}</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>You stay signed in here, and are signed out everywhere else.</source>
        <translation>Hier bleiben Sie angemeldet, überall sonst werden Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Das ist nicht Ihr Passwort</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>What is looked at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Check: what is looked at</source>
        <translation>Prüfung: was angesehen wird</translation>
    </message>
    <message>
        <source>Check: how it is answered</source>
        <translation>Prüfung: wie geantwortet wird</translation>
    </message>
    <message>
        <source>Check: least</source>
        <translation>Prüfung: mindestens</translation>
    </message>
    <message>
        <source>Check: most</source>
        <translation>Prüfung: höchstens</translation>
    </message>
    <message>
        <source>Check: unit</source>
        <translation>Prüfung: Einheit</translation>
    </message>
    <message>
        <source>Check: required</source>
        <translation>Prüfung: nötig</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>Diese Prüfung entfernen</translation>
    </message>
    <message>
        <source>Say what is looked at, or remove the line</source>
        <translation>Sagen, was angesehen wird, oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>A limit is a number such as 60 or 71.5</source>
        <translation>Eine Grenze ist eine Zahl wie 60 oder 71,5</translation>
    </message>
    <message>
        <source>Answer again: {what}</source>
        <translation>Noch einmal beantworten: {what}</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Follow-up {number}</source>
        <translation>Folgeauftrag {number}</translation>
    </message>
    <message>
        <source>A figure, such as 71.5</source>
        <translation>Eine Zahl, etwa 71,5</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>All others: %s</source>
        <translation>Alle übrigen: %s</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message numerus="yes">
        <source>%n required still open</source>
        <translation>
            <numerusform>%n nötige noch offen</numerusform>
            <numerusform>%n nötige noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} was opened to see to it</source>
        <translation>{number} wurde dafür geöffnet</translation>
    </message>
</context>
<context>
    <name>ChecksEdit</name>
    <message>
        <source>Add check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Welcome to Frontbench</source>
        <translation>Willkommen bei Frontbench</translation>
    </message>
    <message>
        <source>Take in devices, follow the repairs, take payments. Everything stays on this computer.</source>
        <translation>Geräte annehmen, Reparaturen verfolgen, kassieren. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Set up my shop</source>
        <translation>Mein Geschäft einrichten</translation>
    </message>
    <message>
        <source>Name, currency and your own login. Takes a minute.</source>
        <translation>Name, Währung und Ihre Anmeldung. Dauert eine Minute.</translation>
    </message>
    <message>
        <source>Try it with the sample shop</source>
        <translation>Mit dem Beispielgeschäft ausprobieren</translation>
    </message>
    <message>
        <source>Customers, devices and repairs made up to look around in.</source>
        <translation>Erfundene Kunden, Geräte und Reparaturen zum Umsehen.</translation>
    </message>
    <message>
        <source>There is a shop already?</source>
        <translation>Es gibt schon ein Geschäft?</translation>
    </message>
    <message>
        <source>Open its database</source>
        <translation>Seine Datenbank öffnen</translation>
    </message>
    <message>
        <source>It will be kept in {place}</source>
        <translation>Es wird in {place} aufbewahrt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>ChooseOrder</name>
    <message>
        <source>Number, name, phone or device</source>
        <translation>Nummer, Name, Telefon oder Gerät</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose the job first</source>
        <translation>Zuerst den Auftrag wählen</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Who fetches it?</source>
        <translation>Wer holt es ab?</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Name, as the person proves it</source>
        <translation>Name, wie die Person ihn nachweist</translation>
    </message>
    <message>
        <source>With the kind of proof, where there is one: passport, key card, description.</source>
        <translation>Mit der Art des Nachweises, wenn es einen gibt: Ausweis, Zimmerkarte, Beschreibung.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Add API client</source>
        <translation>API-Zugang hinzufügen</translation>
    </message>
    <message>
        <source>A program that calls on its own behalf, such as a channel manager.</source>
        <translation>Ein Programm, das für sich selbst anfragt, etwa ein Channel-Manager.</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>May do as much as</source>
        <translation>Darf so viel wie</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Through the CRM API. 0: as many as anybody, which is 1000.</source>
        <translation>Über die CRM-API. 0: so viele wie alle, also 1000.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <source>Everything is stored; a backup is being made.</source>
        <translation>Alles ist gespeichert; eine Sicherung entsteht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Ohne Sicherung schließen</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>What was entered is stored. {reason}</source>
        <translation>Was eingegeben wurde, ist gespeichert. {reason}</translation>
    </message>
</context>
<context>
    <name>Collapsible</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>zu</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Condition and consent</source>
        <translation>Zustand und Einverständnis</translation>
    </message>
    <message>
        <source>{broken} of {total} broken</source>
        <translation>{broken} von {total} defekt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>not testable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde gemacht.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>The data may be erased.</source>
        <translation>Die Daten dürfen gelöscht werden.</translation>
    </message>
    <message>
        <source>The data must not be erased.</source>
        <translation>Die Daten dürfen nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Terms version {version} accepted {when}.</source>
        <translation>Bedingungen Fassung {version} angenommen {when}.</translation>
    </message>
    <message>
        <source>Signed {when}.</source>
        <translation>Unterschrieben {when}.</translation>
    </message>
</context>
<context>
    <name>ConditionSection</name>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Condition checklist</source>
        <translation>Zustandsliste</translation>
    </message>
    <message>
        <source>Device dead (D)</source>
        <translation>Gerät tot (D)</translation>
    </message>
    <message>
        <source>Device dead: nothing can be tested</source>
        <translation>Gerät tot: nichts kann geprüft werden</translation>
    </message>
    <message>
        <source>The checklist comes with the type of the device.</source>
        <translation>Die Prüfliste kommt mit der Geräteart.</translation>
    </message>
    <message>
        <source>The checklist comes with the type of the device. A new type has none yet.</source>
        <translation>Die Prüfliste kommt mit der Geräteart. Eine neue hat noch keine.</translation>
    </message>
    <message>
        <source>This type of device has no checklist. It can be written in the settings.</source>
        <translation>Diese Geräteart hat keine Prüfliste. Sie lässt sich in den Einstellungen anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n geht</numerusform>
            <numerusform>%n gehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not testable</source>
        <translation>
            <numerusform>%n nicht prüfbar</numerusform>
            <numerusform>%n nicht prüfbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Somebody changed this at the same time</source>
        <translation>Jemand hat das gleichzeitig geändert</translation>
    </message>
    <message>
        <source>Your other changes are kept. Choose which version counts for these fields.</source>
        <translation>Ihre übrigen Änderungen bleiben. Wählen Sie, welche Fassung für diese Felder gilt.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Save chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>How many are there really?</source>
        <translation>Wie viele sind wirklich da?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Es sind da</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>{name}: {count} there</source>
        <translation>{name}: {count} da</translation>
    </message>
    <message>
        <source>What is meant?</source>
        <translation>Was ist gemeint?</translation>
    </message>
    <message>
        <source>That is meant</source>
        <translation>Das ist gemeint</translation>
    </message>
    <message>
        <source>Who fits best</source>
        <translation>Wer am besten passt</translation>
    </message>
    <message>
        <source>Number, customer, or what is to be done</source>
        <translation>Nummer, Kunde oder was zu tun ist</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Empty: as the job is planned.</source>
        <translation>Leer: wie der Auftrag geplant ist.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>All counted</source>
        <translation>Alles gezählt</translation>
    </message>
    <message>
        <source>Approve differences</source>
        <translation>Differenzen freigeben</translation>
    </message>
    <message>
        <source>Cancel count</source>
        <translation>Zählung abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the counts</source>
        <translation>Zurück zu den Zählungen</translation>
    </message>
    <message>
        <source>Lines to count</source>
        <translation>Zeilen zum Zählen</translation>
    </message>
    <message>
        <source>Nothing lies here</source>
        <translation>Hier liegt nichts</translation>
    </message>
    <message>
        <source>Scan what you find all the same.</source>
        <translation>Scannen Sie trotzdem, was Sie finden.</translation>
    </message>
    <message>
        <source>How many were counted</source>
        <translation>Wie viele gezählt wurden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Enter the number</source>
        <translation>Anzahl eintragen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>No part has the code {code}</source>
        <translation>Kein Teil hat den Code {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ. The ledger gets the difference of each.</source>
        <translation>
            <numerusform>%n Zeile weicht ab. Das Lagerbuch bekommt ihre Differenz.</numerusform>
            <numerusform>%n Zeilen weichen ab. Das Lagerbuch bekommt von jeder die Differenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve what was counted?</source>
        <translation>Das Gezählte freigeben?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>What was counted is kept with it, and nothing changes in the store.</source>
        <translation>Das Gezählte bleibt dabei erhalten, und im Lager ändert sich nichts.</translation>
    </message>
    <message>
        <source>Cancel this count?</source>
        <translation>Diese Zählung abbrechen?</translation>
    </message>
</context>
<context>
    <name>CreatingPicker</name>
    <message>
        <source>Add “%s”</source>
        <translation>„%s“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit note for {number}</source>
        <translation>Gutschrift zu {number}</translation>
    </message>
    <message>
        <source>An invoice that was sent is never rewritten: this takes it back, or part of it.</source>
        <translation>Eine gesendete Rechnung wird nie umgeschrieben: Die Gutschrift nimmt sie ganz oder teilweise zurück.</translation>
    </message>
    <message>
        <source>Write credit note</source>
        <translation>Gutschrift schreiben</translation>
    </message>
    <message>
        <source>Such as: the battery was faulty</source>
        <translation>Etwa: der Akku war defekt</translation>
    </message>
    <message>
        <source>The job costs so much less</source>
        <translation>Der Auftrag kostet so viel weniger</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Otherwise what was paid waits for the job&apos;s next invoice.</source>
        <translation>Sonst wartet das Bezahlte auf die nächste Rechnung des Auftrags.</translation>
    </message>
    <message>
        <source>Send it to the customer</source>
        <translation>An den Kunden senden</translation>
    </message>
    <message>
        <source>{number} is written</source>
        <translation>{number} ist geschrieben</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>{name} is switched on</source>
        <translation>{name} ist eingeschaltet</translation>
    </message>
    <message>
        <source>{name} is switched off</source>
        <translation>{name} ist abgeschaltet</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>There are jobs in the shop or money that is owed. They stay, without a customer to be found by.</source>
        <translation>Es gibt Aufträge im Haus oder offene Beträge. Sie bleiben, ohne Kunden, über den man sie findet.</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Other customer</source>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>No phone, no e-mail</source>
        <translation>Kein Telefon, keine E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n offener Auftrag</numerusform>
            <numerusform>%n offene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>Schuldet {amount}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) so far</source>
        <translation>
            <numerusform>%n Auftrag bisher</numerusform>
            <numerusform>%n Aufträge bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message>
        <source>Import from a file …</source>
        <translation>Aus einer Datei importieren …</translation>
    </message>
    <message>
        <source>Imports …</source>
        <translation>Importe …</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export as XLSX …</source>
        <translation>Als XLSX exportieren …</translation>
    </message>
    <message>
        <source>Customers from a file</source>
        <translation>Kunden aus einer Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save all customers</source>
        <translation>Alle Kunden speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in {path}</source>
        <translation>
            <numerusform>%n Kunde ist in {path}</numerusform>
            <numerusform>%n Kunden sind in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers are saved</source>
        <translation>Die Kunden werden gespeichert</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Shown before anything else whenever the customer comes in</source>
        <translation>Erscheint vor allem anderen, sooft der Kunde kommt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{name} has this phone or e-mail address already</source>
        <translation>{name} hat diese Telefonnummer oder E-Mail-Adresse schon</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>CustomerImportPage</name>
    <message>
        <source>Update them</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>By phone or e-mail. Enter on a line leaves it out, or takes it in again.</source>
        <translation>Nach Telefon oder E-Mail. Die Eingabetaste lässt eine Zeile aus oder nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>Customers who are there already</source>
        <translation>Kunden, die es schon gibt</translation>
    </message>
    <message>
        <source>Import the customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} unchanged, {left} left out, {wrong} wrong</source>
        <translation>{added} neu, {changed} geändert, {same} unverändert, {left} ausgelassen, {wrong} falsch</translation>
    </message>
    <message>
        <source>The customers are imported</source>
        <translation>Die Kunden werden importiert</translation>
    </message>
    <message>
        <source>{added} customers added, {changed} changed</source>
        <translation>{added} Kunden hinzugefügt, {changed} geändert</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>CustomerImportsDialog</name>
    <message>
        <source>Imports of customers</source>
        <translation>Importe von Kunden</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With open jobs</source>
        <translation>Mit offenen Aufträgen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Saved filters of customers</source>
        <translation>Gemerkte Filter der Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Try fewer words, or part of the phone number.</source>
        <translation>Weniger Wörter versuchen oder einen Teil der Telefonnummer.</translation>
    </message>
    <message>
        <source>No customer matches</source>
        <translation>Kein Kunde passt</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Add the first one here, or at the intake.</source>
        <translation>Den ersten hier anlegen oder bei der Annahme.</translation>
    </message>
    <message>
        <source>No open jobs</source>
        <translation>Keine offenen Aufträge</translation>
    </message>
    <message>
        <source>Customers whose devices are in work stand here.</source>
        <translation>Hier stehen Kunden, deren Geräte in Arbeit sind.</translation>
    </message>
    <message>
        <source>Nobody is flagged</source>
        <translation>Niemand hat eine Warnung</translation>
    </message>
    <message>
        <source>Customers with a warning stand here.</source>
        <translation>Hier stehen Kunden mit einer Warnung.</translation>
    </message>
    <message>
        <source>Nobody is switched off</source>
        <translation>Niemand ist abgeschaltet</translation>
    </message>
    <message>
        <source>Customers who are no longer served stand here.</source>
        <translation>Hier stehen Kunden, die nicht mehr bedient werden.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Switch off or on</source>
        <translation>Ab- oder einschalten</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Merge with somebody …</source>
        <translation>Mit jemandem zusammenführen …</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>All jobs, devices, invoices and payments</source>
        <translation>Alle Aufträge, Geräte, Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neue Annahme</translation>
    </message>
    <message>
        <source>New intake for this customer</source>
        <translation>Neue Annahme für diesen Kunden</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>How to reach them, their devices, jobs and payments are shown here.</source>
        <translation>Hier stehen Kontakt, Geräte, Aufträge und Zahlungen.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>This customer could not be loaded</source>
        <translation>Dieser Kunde konnte nicht geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n offener Auftrag</numerusform>
            <numerusform>%n offene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Owes {amount}</source>
        <translation>Schuldet {amount}</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone in any spelling, name, e-mail, company or serial number</source>
        <translation>Telefon in jeder Schreibweise, Name, E-Mail, Firma oder Seriennummer</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Kunden finden</translation>
    </message>
    <message>
        <source>Add “%s” as a new customer</source>
        <translation>„%s“ als neuen Kunden anlegen</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Gebracht von</translation>
    </message>
    <message>
        <source>Name of the person here</source>
        <translation>Name der Person, die hier ist</translation>
    </message>
    <message>
        <source>Reached meanwhile at</source>
        <translation>Inzwischen erreichbar unter</translation>
    </message>
    <message>
        <source>Brought by someone else, or reached elsewhere</source>
        <translation>Von jemand anderem gebracht oder anders erreichbar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n offener Auftrag</numerusform>
            <numerusform>%n offene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>schuldet {amount}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>{name} was deleted meanwhile</source>
        <translation>{name} wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>CustomerStanding</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Statement of this customer</source>
        <translation>Kontoauszug dieses Kunden</translation>
    </message>
    <message>
        <source>How the customer does</source>
        <translation>Wie der Kunde dasteht</translation>
    </message>
    <message>
        <source>Owed for jobs</source>
        <translation>Offen aus Aufträgen</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Anzahlungen</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>{amount} owed</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>{amount} in the customer&apos;s favour</source>
        <translation>{amount} zugunsten des Kunden</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Last job</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Risk to leave</source>
        <translation>Risiko zu gehen</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>CustomersScreen</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>More for customers</source>
        <translation>Mehr zu Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Find customers who are there twice …</source>
        <translation>Doppelte Kunden finden …</translation>
    </message>
    <message>
        <source>Merges …</source>
        <translation>Zusammenführungen …</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>All jobs, devices, invoices and payments</source>
        <translation>Alle Aufträge, Geräte, Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Database</source>
        <extracomment>Bytes; below them it is time to make room.</extracomment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Where the house is kept, and whether that answers</source>
        <translation>Wo das Haus liegt und ob das antwortet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal sehen</translation>
    </message>
    <message>
        <source>Database of the house</source>
        <translation>Datenbank des Hauses</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Answers in {ms} ms</source>
        <translation>Antwortet in {ms} ms</translation>
    </message>
    <message>
        <source>Is in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Free on that disk</source>
        <translation>Frei auf diesem Laufwerk</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <source>Only {size} are free: make room, or nothing can be stored soon.</source>
        <translation>Nur {size} sind frei: Platz schaffen, sonst lässt sich bald nichts mehr speichern.</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>Type a day, such as “31.12.” or “+90”</source>
        <translation>Einen Tag tippen, etwa „31.12.“ oder „+90“</translation>
    </message>
    <message>
        <source>Write a day, such as “tomorrow”, “+3” or “24.12.”</source>
        <translation>Einen Tag schreiben, etwa „morgen“, „+3“ oder „24.12.“</translation>
    </message>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n Tag</numerusform>
            <numerusform>+%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>Nothing is planned for you today.</source>
        <translation>Heute ist nichts für Sie geplant.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>DecimalInput</name>
    <message>
        <source>Write a number such as {example}</source>
        <translation>Eine Zahl wie {example} eingeben</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>What was sent:</source>
        <translation>Was gesendet wurde:</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>Es wurde noch nicht versucht.</translation>
    </message>
    <message>
        <source>No answer at attempt {count}:</source>
        <translation>Keine Antwort bei Versuch {count}:</translation>
    </message>
    <message>
        <source>Answer {status} at attempt {count}:</source>
        <translation>Antwort {status} bei Versuch {count}:</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Moving through the list reads a job only where one stops. the job is gone: deleted here or elsewhere</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>Als Seite öffnen</translation>
    </message>
    <message>
        <source>Its customer, work, price and timeline are shown here.</source>
        <translation>Hier stehen Kunde, Arbeit, Preis und Verlauf.</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Einen Auftrag wählen</translation>
    </message>
    <message>
        <source>Job {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <source>This job was deleted</source>
        <translation>Dieser Auftrag wurde gelöscht</translation>
    </message>
    <message>
        <source>This job cannot be shown</source>
        <translation>Dieser Auftrag kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Claim ticket</source>
        <translation>Abholschein</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Work sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Print: {paper}</source>
        <translation>Drucken: {paper}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Correct the rating…</source>
        <translation>Bewertung berichtigen…</translation>
    </message>
    <message>
        <source>Delete order</source>
        <translation>Auftrag löschen</translation>
    </message>
    <message>
        <source>Delete {number}?</source>
        <translation>{number} löschen?</translation>
    </message>
    <message>
        <source>The job is hidden from every list. It can be brought back from the notice, or by an administrator.</source>
        <translation>Der Auftrag verschwindet aus allen Listen. Er lässt sich über die Meldung oder vom Administrator zurückholen.</translation>
    </message>
</context>
<context>
    <name>DeviceActions</name>
    <message>
        <source>{name} carries a red tag</source>
        <translation>{name} trägt eine rote Marke</translation>
    </message>
    <message>
        <source>{name}: the red tag is off</source>
        <translation>{name}: Die rote Marke ist weg</translation>
    </message>
    <message>
        <source>It is in the shop for {number}. The job stays, without a device to be found by.</source>
        <translation>Es ist für {number} im Haus. Der Auftrag bleibt, ohne Gerät, über das man ihn findet.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Delete device</source>
        <translation>Gerät löschen</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Other device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>keine Seriennummer</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) on this device so far</source>
        <translation>
            <numerusform>%n Auftrag zu diesem Gerät bisher</numerusform>
            <numerusform>%n Aufträge zu diesem Gerät bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>Noch nie hier gewesen</translation>
    </message>
    <message>
        <source>Handle with care: this device carries a red tag</source>
        <translation>Vorsicht: Dieses Gerät trägt eine rote Marke</translation>
    </message>
    <message>
        <source>It stands in the shop already, for {number}: taken in once more, it has two jobs.</source>
        <translation>Es steht schon im Geschäft, für {number}: Noch einmal angenommen, hat es zwei Aufträge.</translation>
    </message>
    <message>
        <source>This device is registered to {name}</source>
        <translation>Dieses Gerät gehört laut Kartei {name}</translation>
    </message>
</context>
<context>
    <name>DeviceForm</name>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Phone, name, e-mail or company</source>
        <translation>Telefon, Name, E-Mail oder Firma</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>Tippen oder scannen</translation>
    </message>
    <message>
        <source>Choosing somebody else moves the device; its jobs stay with who brought it</source>
        <translation>Wer hier anderes gewählt wird, bekommt das Gerät; die Aufträge bleiben bei dem, der es brachte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number or IMEI</source>
        <translation>Seriennummer oder IMEI</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>Warum es keine gibt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Red tag: dangerous, handle with care</source>
        <translation>Rote Marke: gefährlich, vorsichtig behandeln</translation>
    </message>
    <message>
        <source>A model needs its type and its brand</source>
        <translation>Ein Modell braucht Art und Marke</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Red tag</source>
        <translation>Rote Marke</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Saved filters of devices</source>
        <translation>Gemerkte Filter der Geräte</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With owner</source>
        <translation>Beim Eigentümer</translation>
    </message>
    <message>
        <source>Try fewer words, or the last digits of the serial number.</source>
        <translation>Weniger Wörter versuchen oder die letzten Stellen der Seriennummer.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Register the first one here, or at the intake.</source>
        <translation>Das erste hier anlegen oder bei der Annahme.</translation>
    </message>
    <message>
        <source>Nothing is in work</source>
        <translation>Nichts ist in Arbeit</translation>
    </message>
    <message>
        <source>Devices with an open job stand here.</source>
        <translation>Hier stehen Geräte mit einem offenen Auftrag.</translation>
    </message>
    <message>
        <source>No red tags</source>
        <translation>Keine roten Marken</translation>
    </message>
    <message>
        <source>Devices that are dangerous stand here.</source>
        <translation>Hier stehen gefährliche Geräte.</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
</context>
<context>
    <name>DeviceSection</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Pick one of the customer&apos;s devices, or search by name or serial number</source>
        <translation>Ein Gerät des Kunden wählen oder nach Name oder Seriennummer suchen</translation>
    </message>
    <message>
        <source>Find the device</source>
        <translation>Gerät finden</translation>
    </message>
    <message>
        <source>Add “%s” as a new device</source>
        <translation>„%s“ als neues Gerät anlegen</translation>
    </message>
    <message>
        <source>Devices of this customer</source>
        <translation>Geräte dieses Kunden</translation>
    </message>
    <message>
        <source>Devices of others</source>
        <translation>Geräte anderer</translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n offener Auftrag</numerusform>
            <numerusform>%n offene Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Type, brand, model and number</source>
        <translation>Art, Marke, Modell und Nummer</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Types, brands, models</source>
        <translation>Arten, Marken, Modelle</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the device</source>
        <translation>Gerät bearbeiten</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message>
        <source>seen occupied {when}</source>
        <translation>belegt gesehen {when}</translation>
    </message>
    <message>
        <source>seen vacant {when}</source>
        <translation>leer gesehen {when}</translation>
    </message>
    <message>
        <source>The desk is right</source>
        <translation>Der Empfang hat recht</translation>
    </message>
    <message>
        <source>{room}: the desk is right</source>
        <translation>{room}: Der Empfang hat recht</translation>
    </message>
    <message>
        <source>Housekeeping is right</source>
        <translation>Der Etagenservice hat recht</translation>
    </message>
    <message>
        <source>{room}: housekeeping is right</source>
        <translation>{room}: Der Etagenservice hat recht</translation>
    </message>
</context>
<context>
    <name>DiscrepancyDialog</name>
    <message>
        <source>The desk says one thing, housekeeping saw another. Open a room to settle it.</source>
        <translation>Der Empfang sagt das eine, der Etagenservice sah etwas anderes. Ein Zimmer öffnen, um es zu klären.</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Es gibt keine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>seen occupied {when}</source>
        <translation>belegt gesehen {when}</translation>
    </message>
    <message>
        <source>seen vacant {when}</source>
        <translation>leer gesehen {when}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Schon leer</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Noch belegt</translation>
    </message>
</context>
<context>
    <name>DispatchActions</name>
    <message>
        <source>{number} is given to {name}</source>
        <translation>{number} ist an {name} gegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are given</source>
        <translation>
            <numerusform>%n Auftrag ist vergeben</numerusform>
            <numerusform>%n Aufträge sind vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not suggested for {number} again on {day}</source>
        <translation>{name} wird für {number} am {day} nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>{number} is planned: {name}, {day}, {time}</source>
        <translation>{number} ist geplant: {name}, {day}, {time}</translation>
    </message>
</context>
<context>
    <name>DispatchScreen</name>
    <message>
        <source>Dispatch</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Accept all…</source>
        <translation>Alle annehmen…</translation>
    </message>
    <message>
        <source>Ask in plain words</source>
        <translation>In einfachen Worten fragen</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Vorgeschlagenes ausführen</translation>
    </message>
    <message>
        <source>Accept all, with a look at them first</source>
        <translation>Alle annehmen, nach einem Blick darauf</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
    <message>
        <source>To the question box and back</source>
        <translation>Zum Fragefeld und zurück</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The suggestions could not be loaded</source>
        <translation>Die Vorschläge konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>An {name} geben</translation>
    </message>
    <message>
        <source>Not {name}</source>
        <translation>Nicht {name}</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>See it on the schedule</source>
        <translation>Im Einsatzplan sehen</translation>
    </message>
    <message>
        <source>This is the best plan of the day: no better one exists.</source>
        <translation>Das ist der beste Plan des Tages: Es gibt keinen besseren.</translation>
    </message>
    <message>
        <source>Plan for {day}</source>
        <translation>Plan für {day}</translation>
    </message>
</context>
<context>
    <name>DisposeDialog</name>
    <message>
        <source>Where did it go?</source>
        <translation>Wohin kam es?</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Given to, or thrown away</source>
        <translation>Weitergegeben an, oder weggeworfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Claim ticket</source>
        <translation>Abholschein</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Work sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Next intake</source>
        <translation>Nächste Annahme</translation>
    </message>
    <message>
        <source>Pick-up code</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>Enter: next intake   Ctrl+P: claim ticket   Ctrl+Shift+L: labels   Ctrl+Shift+W: work sheet</source>
        <translation>Eingabe: nächste Annahme   Strg+P: Abholschein   Strg+Umschalt+L: Etiketten   Strg+Umschalt+W: Arbeitsblatt</translation>
    </message>
    <message>
        <source>{number} is taken in</source>
        <translation>{number} ist angenommen</translation>
    </message>
    <message>
        <source>Pick-up code {code}</source>
        <translation>Abholcode {code}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenschätzung</translation>
    </message>
    <message>
        <source>Deposit paid</source>
        <translation>Anzahlung</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Unfinished intakes</source>
        <translation>Angefangene Annahmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, under Drafts</source>
        <translation>
            <numerusform>und %n weitere unter Entwürfe</numerusform>
            <numerusform>und %n weitere unter Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the intake of {name}</source>
        <translation>Annahme von {name} fortsetzen</translation>
    </message>
    <message>
        <source>Continue the unfinished intake</source>
        <translation>Angefangene Annahme fortsetzen</translation>
    </message>
    <message>
        <source>Continue (F4)</source>
        <translation>Fortsetzen (F4)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away: {what}</source>
        <translation>Verwerfen: {what}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>The intake of {name} waits as a draft</source>
        <translation>Die Annahme von {name} wartet als Entwurf</translation>
    </message>
    <message>
        <source>The intake waits as a draft</source>
        <translation>Die Annahme wartet als Entwurf</translation>
    </message>
    <message>
        <source>Drafts ({count})</source>
        <translation>Entwürfe ({count})</translation>
    </message>
    <message>
        <source>Draft of {time}</source>
        <translation>Entwurf von {time}</translation>
    </message>
    <message>
        <source>The draft was thrown away</source>
        <translation>Der Entwurf wurde verworfen</translation>
    </message>
    <message>
        <source>The draft cannot be saved: {reason}</source>
        <translation>Der Entwurf kann nicht gespeichert werden: {reason}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Customers who are there twice</source>
        <translation>Doppelte Kunden</translation>
    </message>
    <message>
        <source>Merge {name} with somebody</source>
        <translation>{name} mit jemandem zusammenführen</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Zurück zu den Kunden</translation>
    </message>
    <message>
        <source>Search the other customer</source>
        <translation>Den anderen Kunden suchen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Phone numbers, e-mail addresses and names are compared in any spelling.</source>
        <translation>Telefonnummern, E-Mail-Adressen und Namen werden in jeder Schreibweise verglichen.</translation>
    </message>
    <message>
        <source>Search the other one above, by name or phone.</source>
        <translation>Den anderen oben nach Name oder Telefon suchen.</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>Niemand scheint doppelt da zu sein</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Beside labour and parts, which come to {amount}.</source>
        <translation>Neben Arbeit und Teilen, die {amount} ausmachen.</translation>
    </message>
    <message>
        <source>What the customer was told.</source>
        <translation>Was dem Kunden gesagt wurde.</translation>
    </message>
    <message>
        <source>Above it the customer is asked first.</source>
        <translation>Darüber wird der Kunde erst gefragt.</translation>
    </message>
    <message>
        <source>Total {amount}</source>
        <translation>Summe {amount}</translation>
    </message>
    <message>
        <source>{total}, above the authorised {limit}</source>
        <translation>{total}, über den freigegebenen {limit}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>{number} gespeichert</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Another system that is told of what happens here, as it happens.</source>
        <translation>Ein anderes System, das erfährt, was hier geschieht, sobald es geschieht.</translation>
    </message>
    <message>
        <source>Edit webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>Switched on: it is told of what happens from now on</source>
        <translation>Eingeschaltet: erfährt, was von jetzt an geschieht</translation>
    </message>
    <message>
        <source>Make a new secret; the old one proves nothing any more</source>
        <translation>Neues Geheimnis erzeugen; das alte beweist nichts mehr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In the words of</source>
        <translation>In den Worten von</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Leave it empty to have one made.</source>
        <translation>Leer lassen, um eines erzeugen zu lassen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>The webhook is saved</source>
        <translation>Der Webhook ist gespeichert</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Erstatten…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>By the same</source>
        <translation>Von derselben Person</translation>
    </message>
    <message>
        <source>Everything by the same person</source>
        <translation>Alles von derselben Person</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Sein Verlauf</translation>
    </message>
    <message>
        <source>Everything about the same subject</source>
        <translation>Alles über denselben Gegenstand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the subject</source>
        <translation>Gegenstand öffnen</translation>
    </message>
    <message>
        <source>Who did it, and what was before and after, is shown here.</source>
        <translation>Hier steht, wer es tat und was vorher und nachher war.</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Einen Eintrag wählen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Choose a payment</source>
        <translation>Eine Zahlung wählen</translation>
    </message>
    <message>
        <source>Its job and its papers are shown here.</source>
        <translation>Hier stehen ihr Auftrag und ihre Belege.</translation>
    </message>
    <message>
        <source>This payment cannot be shown</source>
        <translation>Diese Zahlung kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>Zahlung {number}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Erstattungsbeleg</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Print refund slip</source>
        <translation>Erstattungsbeleg drucken</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Quittung drucken</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Kassiert von</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Why voided</source>
        <translation>Warum storniert</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Gives back {number}</source>
        <translation>Erstattet {number}</translation>
    </message>
    <message>
        <source>{amount} given back as {number}</source>
        <translation>{amount} erstattet als {number}</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{name} was seen where it stands</source>
        <translation>{name} wurde vor Ort gesehen</translation>
    </message>
    <message>
        <source>{name} is part of {other} now</source>
        <translation>{name} gehört jetzt zu {other}</translation>
    </message>
    <message>
        <source>{name} is part of nothing now</source>
        <translation>{name} gehört jetzt zu nichts</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
    <message>
        <source>{number} is opened</source>
        <translation>{number} ist geöffnet</translation>
    </message>
    <message>
        <source>Show job</source>
        <translation>Auftrag zeigen</translation>
    </message>
</context>
<context>
    <name>EquipmentEdit</name>
    <message>
        <source>Equipment of the house</source>
        <translation>Anlagen des Hauses</translation>
    </message>
</context>
<context>
    <name>EquipmentForm</name>
    <message>
        <source>New equipment</source>
        <translation>Neue Anlage</translation>
    </message>
    <message>
        <source>Name of a room, floor or building</source>
        <translation>Name eines Zimmers, einer Etage oder eines Gebäudes</translation>
    </message>
    <message>
        <source>Empty: of nothing</source>
        <translation>Leer: zu nichts</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Such as: boiler 1, service lift, kitchen hood</source>
        <translation>Etwa: Kessel 1, Lastenaufzug, Küchenhaube</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Type or scan</source>
        <translation>Tippen oder scannen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn es ausfällt</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Such as: line 2, east wing</source>
        <translation>Etwa: Strang 2, Ostflügel</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Each on a line of its own: name: value</source>
        <translation>Jedes auf einer eigenen Zeile: Name: Wert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Somebody has to go and see it where it stands</source>
        <translation>Jemand muss es vor Ort ansehen</translation>
    </message>
</context>
<context>
    <name>EquipmentJobDialog</name>
    <message>
        <source>New job on {name}</source>
        <translation>Neuer Auftrag an {name}</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Such as: leaks at the flange</source>
        <translation>Etwa: undicht am Flansch</translation>
    </message>
    <message>
        <source>What is wrong, or to be done</source>
        <translation>Was nicht stimmt oder zu tun ist</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>It cannot be used: set it to Down</source>
        <translation>Nicht benutzbar: auf Ausgefallen setzen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos for the job</source>
        <translation>Fotos zum Auftrag</translation>
    </message>
</context>
<context>
    <name>EquipmentList</name>
    <message>
        <source>All</source>
        <extracomment>So many open rows are remembered.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Equipment by status</source>
        <translation>Anlagen nach Status</translation>
    </message>
    <message>
        <source>Only what nobody has seen where it stands</source>
        <translation>Nur was niemand vor Ort gesehen hat</translation>
    </message>
    <message>
        <source>As a tree of what is part of what</source>
        <translation>Als Baum, was wozu gehört</translation>
    </message>
    <message>
        <source>Search equipment</source>
        <translation>Anlagen suchen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Circulation pump of boiler 1</source>
        <translation>Umwälzpumpe von Kessel 1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Technikraum</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Equipment as a tree</source>
        <translation>Anlagen als Baum</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Lift machine room</source>
        <translation>Aufzugsmaschinenraum</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Boilers, lifts, pumps: what the house needs to run stands here, with its jobs and papers.</source>
        <translation>Kessel, Aufzüge, Pumpen: Was das Haus am Laufen hält, steht hier, mit Aufträgen und Papieren.</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Anlage hinzufügen</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>Noch keine Anlagen</translation>
    </message>
    <message>
        <source>Try fewer words, a maker, a model, or the last digits of the serial number.</source>
        <translation>Weniger Wörter, einen Hersteller, ein Modell oder die letzten Stellen der Seriennummer versuchen.</translation>
    </message>
    <message>
        <source>No equipment matches</source>
        <translation>Keine Anlage passt</translation>
    </message>
    <message>
        <source>Everything was seen</source>
        <translation>Alles wurde gesehen</translation>
    </message>
    <message>
        <source>Nothing waits to be looked at.</source>
        <translation>Nichts wartet darauf, angesehen zu werden.</translation>
    </message>
    <message>
        <source>Nothing is set to {status}</source>
        <translation>Nichts steht auf {status}</translation>
    </message>
</context>
<context>
    <name>EquipmentPanel</name>
    <message>
        <source>Back to the equipment</source>
        <translation>Zurück zu den Anlagen</translation>
    </message>
    <message>
        <source>More for this equipment</source>
        <translation>Mehr zu dieser Anlage</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>No jobs so far</source>
        <translation>Bisher keine Aufträge</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit equipment</source>
        <translation>Anlage bearbeiten</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Hier gesehen</translation>
    </message>
    <message>
        <source>Seen where it stands</source>
        <translation>Vor Ort gesehen</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New job on this</source>
        <translation>Neuer Auftrag hierzu</translation>
    </message>
    <message>
        <source>Its place, parts, jobs, papers and history are shown here.</source>
        <translation>Hier stehen Ort, Teile, Aufträge, Papiere und Verlauf.</translation>
    </message>
    <message>
        <source>Choose equipment</source>
        <translation>Eine Anlage wählen</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Das konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Red tag: dangerous, keep off</source>
        <translation>Rote Marke: gefährlich, Finger weg</translation>
    </message>
    <message>
        <source>Down: it cannot be used</source>
        <translation>Ausgefallen: nicht benutzbar</translation>
    </message>
    <message>
        <source>It works again</source>
        <translation>Läuft wieder</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Wenn es ausfällt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Set to {status}</source>
        <translation>Auf {status} setzen</translation>
    </message>
    <message>
        <source>Seen here, with a note…</source>
        <translation>Hier gesehen, mit Notiz…</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Ein Teil hinzufügen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Such as: type plate is missing, filter is new</source>
        <translation>Etwa: Typenschild fehlt, Filter ist neu</translation>
    </message>
</context>
<context>
    <name>EquipmentRows</name>
    <message>
        <source>Nothing is registered here yet</source>
        <translation>Hier ist noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
    <message>
        <source>{name} to the bench</source>
        <translation>{name} zur Werkbank</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
</context>
<context>
    <name>EquipmentScreen</name>
    <message>
        <source>Equipment</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Anlage hinzufügen</translation>
    </message>
    <message>
        <source>New job on this equipment</source>
        <translation>Neuer Auftrag an dieser Anlage</translation>
    </message>
    <message>
        <source>Seen where it stands</source>
        <translation>Vor Ort gesehen</translation>
    </message>
    <message>
        <source>Seen, with a note</source>
        <translation>Gesehen, mit Notiz</translation>
    </message>
    <message>
        <source>Set another status</source>
        <translation>Anderen Status setzen</translation>
    </message>
    <message>
        <source>Edit this equipment</source>
        <translation>Diese Anlage bearbeiten</translation>
    </message>
    <message>
        <source>Take out, to be put elsewhere</source>
        <translation>Herausnehmen, um es anderswo einzusetzen</translation>
    </message>
    <message>
        <source>Put what was taken out in here</source>
        <translation>Das Herausgenommene hier einsetzen</translation>
    </message>
    <message>
        <source>Delete this equipment</source>
        <translation>Diese Anlage löschen</translation>
    </message>
    <message>
        <source>As a tree or as a list</source>
        <translation>Als Baum oder als Liste</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>EscalationDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Promised date passed</source>
        <translation>Zugesagter Termin vorbei</translation>
    </message>
    <message>
        <source>Nobody has begun</source>
        <translation>Niemand hat begonnen</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Jede Dringlichkeit</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Minutes after that</source>
        <translation>Minuten danach</translation>
    </message>
    <message>
        <source>For jobs of</source>
        <translation>Für Aufträge mit</translation>
    </message>
    <message>
        <source>Only jobs of maintenance plans</source>
        <translation>Nur Aufträge von Wartungsplänen</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Sonst niemandem</translation>
    </message>
    <message>
        <source>And to the team</source>
        <translation>Und an das Team</translation>
    </message>
    <message>
        <source>No other team</source>
        <translation>Kein anderes Team</translation>
    </message>
    <message>
        <source>Make it at least</source>
        <translation>Mindestens so dringend wie</translation>
    </message>
    <message>
        <source>This rule is active</source>
        <translation>Diese Regel gilt</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>EscalationPage</name>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>What becomes of jobs that are late or not begun</source>
        <translation>Was aus Aufträgen wird, die zu spät oder nicht begonnen sind</translation>
    </message>
    <message>
        <source>Rules of escalation</source>
        <translation>Eskalationsregeln</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Maintenance only</source>
        <translation>Nur Wartung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>What it did to jobs stays as it is.</source>
        <translation>Was sie an Aufträgen tat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Brought in by</source>
        <translation>Gebracht von</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Serial / IMEI</source>
        <translation>Serie / IMEI</translation>
    </message>
    <message>
        <source>Earlier jobs</source>
        <translation>Frühere Aufträge</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Gewünscht von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenschätzung</translation>
    </message>
    <message>
        <source>Authorised up to</source>
        <translation>Freigegeben bis</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message numerus="yes">
        <source>%n, last: {number} {title}</source>
        <translation>
            <numerusform>%n, zuletzt: {number} {title}</numerusform>
            <numerusform>%n, zuletzt: {number} {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} of 5</source>
        <translation>{stars} von 5</translation>
    </message>
</context>
<context>
    <name>FailDialog</name>
    <message>
        <source>{room} failed the inspection</source>
        <translation>{room} hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Clean it again: the room is dirty, its attendant reads the reason</source>
        <translation>Noch einmal reinigen: Das Zimmer ist schmutzig, die Reinigungskraft liest den Grund</translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Kein Auftrag</translation>
    </message>
    <message>
        <source>Open a job</source>
        <translation>Einen Auftrag öffnen</translation>
    </message>
    <message>
        <source>For what cleaning does not cure. It goes to the team that does such jobs.</source>
        <translation>Für das, was Reinigen nicht behebt. Er geht an das Team, das solche Aufträge macht.</translation>
    </message>
    <message>
        <source>Choose a job, or let it be cleaned again</source>
        <translation>Einen Auftrag wählen oder noch einmal reinigen lassen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>required</source>
        <translation>Pflichtfeld</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Taken today</source>
        <translation>Heute eingenommen</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Zahlwege</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n</source>
        <translation>
            <numerusform>Aufträge: %n</numerusform>
            <numerusform>Aufträge: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>Payments: %n</source>
        <translation>
            <numerusform>Zahlungen: %n</numerusform>
            <numerusform>Zahlungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{payments}, {amount} refunded</source>
        <translation>{payments}, {amount} erstattet</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FirstPassword</name>
    <message>
        <source>Choose a password</source>
        <translation>Ein Passwort wählen</translation>
    </message>
    <message>
        <source>The one you were given is good for once. Nobody but you knows the new one.</source>
        <translation>Das Ihnen gegebene gilt einmal. Das neue kennen nur Sie.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>This is not the same password</source>
        <translation>Das ist nicht dasselbe Passwort</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something was typed here and not saved, {when}</source>
        <translation>Hier wurde {when} etwas getippt und nicht gespeichert</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ihre Änderungen hier sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>FoundActions</name>
    <message>
        <source>{what} was given to {name}</source>
        <translation>{what} ging an {name}</translation>
    </message>
    <message>
        <source>{what} was disposed of</source>
        <translation>{what} wurde ausgesondert</translation>
    </message>
    <message>
        <source>{what} is here again</source>
        <translation>{what} ist wieder da</translation>
    </message>
    <message>
        <source>{number} is deleted</source>
        <translation>{number} ist gelöscht</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} ist entfernt</translation>
    </message>
</context>
<context>
    <name>FoundForm</name>
    <message>
        <source>Found item</source>
        <translation>Fundsache</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Such as: blue scarf, phone charger, ring</source>
        <translation>Etwa: blauer Schal, Ladegerät, Ring</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>In welchem Zimmer</translation>
    </message>
    <message>
        <source>Where there, or elsewhere</source>
        <translation>Wo dort, oder anderswo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Or somebody else</source>
        <translation>Oder jemand anderes</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Wo es jetzt liegt</translation>
    </message>
    <message>
        <source>Cupboard, box</source>
        <translation>Schrank, Fach</translation>
    </message>
    <message>
        <source>Empty: {days} days from the day it was found.</source>
        <translation>Leer: {days} Tage ab dem Tag des Funds.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos of the found item</source>
        <translation>Fotos der Fundsache</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Due to go</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Saved filters of found items</source>
        <translation>Gemerkte Filter der Fundsachen</translation>
    </message>
    <message>
        <source>Search lost and found</source>
        <translation>Fundsachen suchen</translation>
    </message>
    <message>
        <source>Found items</source>
        <translation>Fundsachen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Fundort</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Cupboard B, box 4</source>
        <translation>Schrank B, Fach 4</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Try fewer words, another colour, or another filter.</source>
        <translation>Weniger Wörter, eine andere Farbe oder einen anderen Filter versuchen.</translation>
    </message>
    <message>
        <source>Nothing like that was found</source>
        <translation>So etwas wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Nothing lies here</source>
        <translation>Hier liegt nichts</translation>
    </message>
    <message>
        <source>What guests leave behind is kept here.</source>
        <translation>Was Gäste liegen lassen, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Keine Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>What was kept long enough stands here.</source>
        <translation>Hier steht, was lange genug aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Nothing was claimed yet</source>
        <translation>Noch nichts wurde abgeholt</translation>
    </message>
    <message>
        <source>What was fetched stands here.</source>
        <translation>Hier steht, was abgeholt wurde.</translation>
    </message>
    <message>
        <source>Nothing was disposed of</source>
        <translation>Nichts wurde ausgesondert</translation>
    </message>
    <message>
        <source>With its day and the reason.</source>
        <translation>Mit Tag und Grund.</translation>
    </message>
    <message>
        <source>Nothing was ever found</source>
        <translation>Es wurde noch nie etwas gefunden</translation>
    </message>
    <message>
        <source>Add found item</source>
        <translation>Fundsache hinzufügen</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>No room</source>
        <translation>Kein Zimmer</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>Mehr zu dieser Fundsache</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Fundort</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit found item</source>
        <translation>Fundsache bearbeiten</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Aussondern</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Eine Fundsache wählen</translation>
    </message>
    <message>
        <source>Where it was, lies, and went is shown here.</source>
        <translation>Hier steht, wo sie war, liegt und hinkam.</translation>
    </message>
    <message>
        <source>This item could not be loaded</source>
        <translation>Diese Fundsache konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>It had to be kept until {day}. It stays until somebody decides.</source>
        <translation>Die Sache war bis {day} aufzubewahren. Sie bleibt, bis jemand entscheidet.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Aufbewahrt bis</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es kam</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>It is here after all</source>
        <translation>Doch noch hier</translation>
    </message>
    <message>
        <source>Delete: it was never found</source>
        <translation>Löschen: wurde nie gefunden</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Schedule</source>
        <extracomment>Pixels below or above a card that comes into sight.</extracomment>
        <translation>Einsatzplan</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Hand out to a technician</source>
        <translation>An einen Techniker ausgeben</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Take back from a technician</source>
        <translation>Von einem Techniker zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{quantity} × {name} taken back</source>
        <translation>{quantity} × {name} zurückgenommen</translation>
    </message>
    <message>
        <source>{quantity} × {name} handed out</source>
        <translation>{quantity} × {name} ausgegeben</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>What does {name} get?</source>
        <translation>Was bekommt {name}?</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Part number, name, or scan</source>
        <translation>Teilenummer, Name oder Scan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{quantity} × {name} handed out</source>
        <translation>{quantity} × {name} ausgegeben</translation>
    </message>
</context>
<context>
    <name>HandOverDraft</name>
    <message>
        <source>This hand-over was begun and not finished, {when}</source>
        <translation>Diese Ausgabe wurde {when} begonnen und nicht beendet</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the hand-over</source>
        <translation>Ausgabe abbrechen</translation>
    </message>
    <message>
        <source>Such as: too dear for the customer</source>
        <translation>Etwa: dem Kunden zu teuer</translation>
    </message>
    <message>
        <source>Fee for the diagnosis</source>
        <translation>Gebühr für die Diagnose</translation>
    </message>
    <message>
        <source>Why it was not repaired</source>
        <translation>Warum nicht repariert wurde</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Pays later: nothing is taken now</source>
        <translation>Zahlt später: jetzt wird nichts kassiert</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>Quittung zeigen</translation>
    </message>
    <message>
        <source>Only if it is not the customer</source>
        <translation>Nur wenn es nicht der Kunde ist</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Abgeholt von</translation>
    </message>
    <message>
        <source>Fee {total}</source>
        <translation>Gebühr {total}</translation>
    </message>
    <message>
        <source>Total {total}</source>
        <translation>Summe {total}</translation>
    </message>
    <message>
        <source>paid so far {paid}</source>
        <translation>bisher bezahlt {paid}</translation>
    </message>
    <message>
        <source>Still owed {amount}</source>
        <translation>Noch offen {amount}</translation>
    </message>
    <message>
        <source>In the customer&apos;s favour {amount}</source>
        <translation>Zugunsten des Kunden {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Accessories that stay here: %n.</source>
        <translation>
            <numerusform>Zubehörteile, die hierbleiben: %n.</numerusform>
            <numerusform>Zubehörteile, die hierbleiben: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} stay owed.</source>
        <translation>{amount} bleiben offen.</translation>
    </message>
    <message>
        <source>{amount} have to be refunded afterwards.</source>
        <translation>{amount} sind danach zu erstatten.</translation>
    </message>
    <message>
        <source>Closes the job.</source>
        <translation>Schließt den Auftrag.</translation>
    </message>
    <message>
        <source>Ends the job as cancelled.</source>
        <translation>Beendet den Auftrag als storniert.</translation>
    </message>
    <message>
        <source>Erases the passcode for good.</source>
        <translation>Löscht den Gerätecode endgültig.</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>zurückgeben</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>aushändigen</translation>
    </message>
    <message>
        <source>Take {amount} and {verb}</source>
        <translation>{amount} kassieren und {verb}</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Aushändigen</translation>
    </message>
    <message>
        <source>Collected by {name}</source>
        <translation>Abgeholt von {name}</translation>
    </message>
    <message>
        <source>Reopened. Payments stay as they are.</source>
        <translation>Wieder geöffnet. Zahlungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{number} handed over</source>
        <translation>{number} ausgehändigt</translation>
    </message>
    <message>
        <source>{number} given back unrepaired</source>
        <translation>{number} unrepariert zurückgegeben</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Add a note, such as a call that was made</source>
        <translation>Notiz hinzufügen, etwa einen Anruf</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <extracomment>a second Enter is no second note, which nobody could take back</extracomment>
        <translation>
            <numerusform>%n früheren zeigen</numerusform>
            <numerusform>%n frühere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>All jobs, devices, invoices and payments</source>
        <translation>Alle Aufträge, Geräte, Rechnungen und Zahlungen</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Zurück zum Kunden</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Verlauf des Kunden</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Serial / IMEI</source>
        <translation>Serie / IMEI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>HourInput</name>
    <message>
        <source>Write a time, such as 9:30</source>
        <translation>Eine Uhrzeit schreiben, etwa 9:30</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>House</source>
        <extracomment>Where nothing was ever set.</extracomment>
        <translation>Haus</translation>
    </message>
    <message>
        <source>What the programs of the house go by</source>
        <translation>Wonach sich die Programme des Hauses richten</translation>
    </message>
    <message>
        <source>Days between two services</source>
        <translation>Tage zwischen zwei Wartungen</translation>
    </message>
    <message>
        <source>For equipment without a plan of its own.</source>
        <translation>Für Anlagen ohne eigenen Plan.</translation>
    </message>
    <message>
        <source>Kinds of equipment</source>
        <translation>Arten von Anlagen</translation>
    </message>
    <message>
        <source>Add a kind</source>
        <translation>Eine Art hinzufügen</translation>
    </message>
    <message>
        <source>Type a kind, such as HVAC or Elevator, and press Enter.</source>
        <translation>Eine Art tippen, etwa Klima oder Aufzug, und Eingabetaste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Programs may keep more of their own here, which stays as it is.</source>
        <translation>Programme können hier Eigenes ablegen; das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>Somebody else changed these settings meanwhile. Save again to replace what was written.</source>
        <translation>Jemand anderes hat diese Einstellungen inzwischen geändert. Noch einmal speichern, um das Geschriebene zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>HousekeepingScreen</name>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>My rooms</source>
        <translation>Meine Zimmer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Saved filters of rooms to clean</source>
        <translation>Gemerkte Filter der Zimmer zum Reinigen</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Pläne drucken</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Share out what is nobody&apos;s</source>
        <translation>Aufteilen, was niemand hat</translation>
    </message>
    <message>
        <source>Share out all dirty rooms anew</source>
        <translation>Alle schmutzigen Zimmer neu aufteilen</translation>
    </message>
    <message>
        <source>Take all rooms back</source>
        <translation>Alle Zimmer zurücknehmen</translation>
    </message>
    <message>
        <source>Add attendant</source>
        <translation>Reinigungskraft hinzufügen</translation>
    </message>
    <message>
        <source>Next step of the chosen rooms</source>
        <translation>Nächster Schritt der gewählten Zimmer</translation>
    </message>
    <message>
        <source>Failed the inspection</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Give the chosen rooms to somebody</source>
        <translation>Die gewählten Zimmer jemandem geben</translation>
    </message>
    <message>
        <source>Give them to the column of this number</source>
        <translation>Der Spalte mit dieser Nummer geben</translation>
    </message>
    <message>
        <source>Share out evenly</source>
        <translation>Gleichmäßig aufteilen</translation>
    </message>
    <message>
        <source>Print the sheets</source>
        <translation>Reinigungspläne drucken</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The rooms could not be loaded</source>
        <translation>Die Zimmer konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Rooms are added on the board of the front desk; what has to be cleaned then stands here.</source>
        <translation>Zimmer werden auf der Tafel des Empfangs hinzugefügt; was zu reinigen ist, steht dann hier.</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Zimmer</translation>
    </message>
    <message>
        <source>Go to the rooms</source>
        <translation>Zu den Zimmern</translation>
    </message>
    <message>
        <source>As soon as you are given rooms they stand here.</source>
        <translation>Sobald Sie Zimmer bekommen, stehen sie hier.</translation>
    </message>
    <message>
        <source>No rooms for you</source>
        <translation>Keine Zimmer für Sie</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Share out all dirty rooms anew?</source>
        <translation>Alle schmutzigen Zimmer neu aufteilen?</translation>
    </message>
    <message>
        <source>Dirty rooms that have somebody are dealt again too. Rooms being cleaned stay where they are.</source>
        <translation>Auch schmutzige Zimmer, die schon jemand hat, werden neu verteilt. Zimmer in Reinigung bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Share out anew</source>
        <translation>Neu aufteilen</translation>
    </message>
    <message>
        <source>Everybody who may clean is here. More people are added in the settings.</source>
        <translation>Alle, die reinigen dürfen, sind hier. Weitere Personen werden in den Einstellungen angelegt.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Reinigungsplan drucken</translation>
    </message>
    <message>
        <source>Take the rooms back</source>
        <translation>Die Zimmer zurücknehmen</translation>
    </message>
    <message>
        <source>Does not clean any more</source>
        <translation>Reinigt nicht mehr</translation>
    </message>
</context>
<context>
    <name>IdPicker</name>
    <message>
        <source>Add “%s”</source>
        <translation>„%s“ hinzufügen</translation>
    </message>
    <message>
        <source>Pick or type</source>
        <translation>Wählen oder tippen</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Leave out rows that are wrong</source>
        <translation>Falsche Zeilen auslassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import the parts</source>
        <translation>Teile importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Choose it at the left.</source>
        <translation>Links wählen.</translation>
    </message>
    <message>
        <source>There are no rows in the file</source>
        <translation>In der Datei sind keine Zeilen</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} unchanged, {wrong} wrong</source>
        <extracomment>A change in words, for its column&apos;s width.</extracomment>
        <translation>{added} neu, {changed} geändert, {same} unverändert, {wrong} falsch</translation>
    </message>
    <message>
        <source>{added} parts added, {changed} changed</source>
        <translation>{added} Teile hinzugefügt, {changed} geändert</translation>
    </message>
    <message>
        <source>{name} is undone</source>
        <translation>{name} ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Buy at</source>
        <translation>Kaufen bei</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Always in stock</source>
        <translation>Immer auf Lager</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Fach</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports of parts</source>
        <translation>Importe von Teilen</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts wurde importiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>{added} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo {name}</source>
        <translation>{name} rückgängig machen</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Intake</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Store the intake</source>
        <translation>Annahme speichern</translation>
    </message>
    <message>
        <source>Continue the last draft</source>
        <translation>Letzten Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Go to {section}</source>
        <translation>Zu {section}</translation>
    </message>
    <message>
        <source>Print the claim ticket</source>
        <translation>Abholschein drucken</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Print the work sheet</source>
        <translation>Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>Open the stored job</source>
        <translation>Gespeicherten Auftrag öffnen</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Leave this intake?</source>
        <translation>Diese Annahme verlassen?</translation>
    </message>
    <message>
        <source>It is not stored yet. As a draft it waits here until you come back.</source>
        <translation>Sie ist noch nicht gespeichert. Als Entwurf wartet sie hier, bis Sie wiederkommen.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enter goes on, Ctrl+Enter stores, Esc leaves</source>
        <translation>Eingabe geht weiter, Strg+Eingabe speichert, Esc verlässt</translation>
    </message>
</context>
<context>
    <name>InventoryList</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Zu kaufen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Lists of the store</source>
        <translation>Listen des Lagers</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>Teile suchen</translation>
    </message>
    <message>
        <source>Stock by place</source>
        <translation>Bestand nach Ort</translation>
    </message>
    <message>
        <source>Purchase list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Stock counts</source>
        <translation>Bestandszählungen</translation>
    </message>
    <message>
        <source>Try fewer words, the part number, or another list.</source>
        <translation>Weniger Wörter, die Teilenummer oder eine andere Liste versuchen.</translation>
    </message>
    <message>
        <source>No such part</source>
        <translation>Kein solches Teil</translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation>Noch keine Teile</translation>
    </message>
    <message>
        <source>What the store keeps stands here, with how many there are.</source>
        <translation>Hier steht, was das Lager führt und wie viel davon da ist.</translation>
    </message>
    <message>
        <source>Nothing is low</source>
        <translation>Nichts ist knapp</translation>
    </message>
    <message>
        <source>What falls below its minimum stands here.</source>
        <translation>Hier steht, was unter sein Minimum fällt.</translation>
    </message>
    <message>
        <source>Nothing lies anywhere</source>
        <translation>Nirgends liegt etwas</translation>
    </message>
    <message>
        <source>Receive parts, and they stand here by place.</source>
        <translation>Teile annehmen, und sie stehen hier nach Ort.</translation>
    </message>
    <message>
        <source>Nothing is to be bought</source>
        <translation>Nichts ist zu kaufen</translation>
    </message>
    <message>
        <source>It fills by itself as stock falls.</source>
        <translation>Sie füllt sich von selbst, wenn der Bestand fällt.</translation>
    </message>
    <message>
        <source>Nothing was counted yet</source>
        <translation>Noch nichts wurde gezählt</translation>
    </message>
    <message>
        <source>Start a count from the menu above.</source>
        <translation>Eine Zählung über das Menü oben beginnen.</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neues Teil</translation>
    </message>
</context>
<context>
    <name>InventoryScreen</name>
    <message>
        <source>Inventory</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Start a count</source>
        <translation>Zählung beginnen</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Neues Teil</translation>
    </message>
    <message>
        <source>More for the inventory</source>
        <translation>Mehr zum Lager</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export as XLSX …</source>
        <translation>Als XLSX exportieren …</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>Aus einer Datei importieren …</translation>
    </message>
    <message>
        <source>Imports …</source>
        <translation>Importe …</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ein Teil hinzufügen</translation>
    </message>
    <message>
        <source>Edit the part</source>
        <translation>Teil bearbeiten</translation>
    </message>
    <message>
        <source>Receive pieces of the part</source>
        <translation>Stücke des Teils annehmen</translation>
    </message>
    <message>
        <source>No part has the code {code}</source>
        <translation>Kein Teil hat den Code {code}</translation>
    </message>
    <message>
        <source>Parts from a file</source>
        <translation>Teile aus einer Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Save all parts</source>
        <translation>Alle Teile speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in {path}</source>
        <translation>
            <numerusform>%n Teil ist in {path}</numerusform>
            <numerusform>%n Teile sind in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>{number} was changed meanwhile: look at it again first</source>
        <translation>{number} wurde inzwischen geändert: zuerst noch einmal ansehen</translation>
    </message>
    <message>
        <source>Mark {number} as sent?</source>
        <translation>{number} als gesendet melden?</translation>
    </message>
    <message>
        <source>From then on it has to be paid, and can be changed no more: only credited or cancelled.</source>
        <translation>Von da an ist sie zu bezahlen und lässt sich nicht mehr ändern: nur noch gutschreiben oder stornieren.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet melden</translation>
    </message>
    <message>
        <source>A payment of {amount} by bank transfer is booked, so that the figures say so too.</source>
        <translation>Eine Zahlung von {amount} per Überweisung wird gebucht, damit auch die Zahlen es sagen.</translation>
    </message>
    <message>
        <source>Mark {number} as paid?</source>
        <translation>{number} als bezahlt melden?</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt melden</translation>
    </message>
    <message>
        <source>{number} is paid</source>
        <translation>{number} ist bezahlt</translation>
    </message>
    <message>
        <source>Cancel {number}?</source>
        <translation>{number} stornieren?</translation>
    </message>
    <message>
        <source>Nobody has to pay it any more. It stays in the books with its number and the reason.</source>
        <translation>Niemand muss sie mehr bezahlen. Sie bleibt mit Nummer und Grund in den Büchern.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel invoice</source>
        <translation>Rechnung stornieren</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} ist storniert</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Phone, name, e-mail or company</source>
        <translation>Telefon, Name, E-Mail oder Firma</translation>
    </message>
    <message>
        <source>Empty: for no job</source>
        <translation>Leer: zu keinem Auftrag</translation>
    </message>
    <message>
        <source>Take the lines from the job</source>
        <translation>Zeilen aus dem Auftrag nehmen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Empty: {rate} % of the net amount</source>
        <translation>Leer: {rate} % des Nettobetrags</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Note on the invoice</source>
        <translation>Notiz auf der Rechnung</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>Mindestens eine Zeile schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), {amount}</source>
        <translation>
            <numerusform>%n Zeile, {amount}</numerusform>
            <numerusform>%n Zeilen, {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>By the shop&apos;s rate</source>
        <translation>Nach dem Satz des Geschäfts</translation>
    </message>
</context>
<context>
    <name>InvoiceLinesEdit</name>
    <message>
        <source>Add line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Line {place}: {problem}</source>
        <translation>Zeile {place}: {problem}</translation>
    </message>
</context>
<context>
    <name>InvoiceList</name>
    <message>
        <source>All</source>
        <extracomment>While somebody types, the list goes no further than this: one word more is quicker than scrolling there.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Saved filters of invoices</source>
        <translation>Gemerkte Filter der Rechnungen</translation>
    </message>
    <message>
        <source>Search number or customer</source>
        <translation>Nummer oder Kunde suchen</translation>
    </message>
    <message>
        <source>Try the number, part of the customer&apos;s name, or another filter.</source>
        <translation>Die Nummer, einen Teil des Kundennamens oder einen anderen Filter versuchen.</translation>
    </message>
    <message>
        <source>No invoice matches</source>
        <translation>Keine Rechnung passt</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>Write the first one here, or from a job that is ready.</source>
        <translation>Die erste hier schreiben oder aus einem fertigen Auftrag.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Invoices that were written but not sent yet stand here.</source>
        <translation>Hier stehen Rechnungen, die geschrieben, aber noch nicht gesendet sind.</translation>
    </message>
    <message>
        <source>Nothing has to be sent</source>
        <translation>Nichts ist zu senden</translation>
    </message>
    <message>
        <source>What no mail can bring stands here.</source>
        <translation>Hier steht, was keine E-Mail bringen kann.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Invoices that are sent and not due yet stand here.</source>
        <translation>Hier stehen Rechnungen, die gesendet und noch nicht fällig sind.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Who lets the day pass without paying stands here.</source>
        <translation>Hier steht, wer den Tag verstreichen lässt, ohne zu bezahlen.</translation>
    </message>
    <message>
        <source>Nothing is paid yet</source>
        <translation>Noch nichts ist bezahlt</translation>
    </message>
    <message>
        <source>What is paid in full stands here.</source>
        <translation>Hier steht, was ganz bezahlt ist.</translation>
    </message>
    <message>
        <source>None was cancelled</source>
        <translation>Keine wurde storniert</translation>
    </message>
    <message>
        <source>What was cancelled or credited whole stays here.</source>
        <translation>Hier bleibt, was storniert oder ganz gutgeschrieben wurde.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
</context>
<context>
    <name>InvoicePanel</name>
    <message>
        <source>Nothing came in yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>Choose an invoice</source>
        <translation>Eine Rechnung wählen</translation>
    </message>
    <message>
        <source>Its lines, payments and history are shown here.</source>
        <translation>Hier stehen Zeilen, Zahlungen und Verlauf.</translation>
    </message>
    <message>
        <source>This invoice could not be loaded</source>
        <translation>Diese Rechnung konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>More for this invoice</source>
        <translation>Mehr zu dieser Rechnung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this invoice</source>
        <translation>Diese Rechnung bearbeiten</translation>
    </message>
    <message>
        <source>Print this invoice, or save it as PDF</source>
        <translation>Diese Rechnung drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>der Auftrag</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>{amount} left, due {day}</source>
        <translation>{amount} offen, fällig am {day}</translation>
    </message>
    <message>
        <source>{amount} left, {late}</source>
        <translation>{amount} offen, {late}</translation>
    </message>
    <message>
        <source>{amount} has to go back</source>
        <translation>{amount} sind zu erstatten</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>InvoiceSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Noch zu zahlen</translation>
    </message>
</context>
<context>
    <name>InvoicesScreen</name>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Edit the invoice, while it is a draft</source>
        <translation>Rechnung bearbeiten, solange sie ein Entwurf ist</translation>
    </message>
    <message>
        <source>Send the invoice; in the form: save it</source>
        <translation>Die Rechnung senden; im Formular: sie speichern</translation>
    </message>
    <message>
        <source>Mark the invoice as sent</source>
        <translation>Rechnung als gesendet melden</translation>
    </message>
    <message>
        <source>Cancel the invoice</source>
        <translation>Rechnung stornieren</translation>
    </message>
    <message>
        <source>Take a payment for the invoice</source>
        <translation>Zahlung zur Rechnung annehmen</translation>
    </message>
    <message>
        <source>Mark the invoice as paid</source>
        <translation>Rechnung als bezahlt melden</translation>
    </message>
    <message>
        <source>Credit note for the invoice</source>
        <translation>Gutschrift zur Rechnung</translation>
    </message>
    <message>
        <source>Print the invoice</source>
        <translation>Rechnung drucken</translation>
    </message>
    <message>
        <source>{number} is saved</source>
        <translation>{number} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>JobFoot</name>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Andere Schritte</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>The job is closed but not paid.</source>
        <translation>Der Auftrag ist geschlossen, aber nicht bezahlt.</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>More about this job</source>
        <translation>Mehr zu diesem Auftrag</translation>
    </message>
    <message>
        <source>Overdue since {when}</source>
        <translation>Überfällig seit {when}</translation>
    </message>
    <message>
        <source>Due: {when}</source>
        <translation>Fällig: {when}</translation>
    </message>
</context>
<context>
    <name>JobTypeDialog</name>
    <message>
        <source>Change job type</source>
        <translation>Auftragsart ändern</translation>
    </message>
    <message>
        <source>Add job type</source>
        <translation>Auftragsart hinzufügen</translation>
    </message>
    <message>
        <source>Other programs speak of it by its name “{name}”.</source>
        <translation>Andere Programme nennen sie „{name}“.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asks for a room</source>
        <translation>Verlangt ein Zimmer</translation>
    </message>
    <message>
        <source>Asks for a note</source>
        <translation>Verlangt eine Notiz</translation>
    </message>
    <message>
        <source>Asks for a photo</source>
        <translation>Verlangt ein Foto</translation>
    </message>
    <message>
        <source>Keeps the room from being given out until it is done</source>
        <translation>Das Zimmer wird nicht vergeben, bis er erledigt ist</translation>
    </message>
    <message>
        <source>Afterwards the room is dirty. At each job it can be said otherwise.</source>
        <translation>Danach ist das Zimmer schmutzig. Bei jedem Auftrag lässt es sich anders sagen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>JobTypesPage</name>
    <message>
        <source>Job types</source>
        <translation>Auftragsarten</translation>
    </message>
    <message>
        <source>What a job in a room can be, and what it asks for</source>
        <translation>Was ein Auftrag in einem Zimmer sein kann und was er verlangt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add job type</source>
        <translation>Auftragsart hinzufügen</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Room, note, photo</source>
        <translation>Zimmer, Notiz, Foto</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>New jobs cannot be of this type any more. Jobs that are keep it.</source>
        <translation>Neue Aufträge können nicht mehr von dieser Art sein. Bestehende behalten sie.</translation>
    </message>
    <message>
        <source>Delete job type</source>
        <translation>Auftragsart löschen</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Maintenance by month</source>
        <translation>Wartung nach Monat</translation>
    </message>
    <message>
        <source>Nothing was due in this year</source>
        <translation>In diesem Jahr war nichts fällig</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Ganzes Jahr</translation>
    </message>
    <message>
        <source>Dates of maintenance</source>
        <translation>Wartungstermine</translation>
    </message>
    <message>
        <source>Nothing was due then</source>
        <translation>Da war nichts fällig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In time, late and missed</source>
        <translation>Rechtzeitig, verspätet, versäumt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Zwölf Monate</translation>
    </message>
    <message>
        <source>Twelve months: {words}</source>
        <translation>Zwölf Monate: {words}</translation>
    </message>
</context>
<context>
    <name>Labour</name>
    <message>
        <source>Labour</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>1:30 or 45</source>
        <translation>1:30 oder 45</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book labour</source>
        <translation>Arbeit buchen</translation>
    </message>
    <message>
        <source>Labour: what was done</source>
        <translation>Arbeit: was getan wurde</translation>
    </message>
    <message>
        <source>Labour: how long</source>
        <translation>Arbeit: wie lange</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} je Stunde</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>Sagen, was getan wurde</translation>
    </message>
    <message>
        <source>Such as 45 or 1:30</source>
        <translation>Etwa 45 oder 1:30</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Why they stay without anybody</source>
        <translation>Warum sie unvergeben bleiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is there who is sent</source>
        <translation>Es ist niemand da, der geschickt wird</translation>
    </message>
</context>
<context>
    <name>LengthInput</name>
    <message>
        <source>Write how long, such as 45 or 1:30</source>
        <translation>Eine Dauer schreiben, etwa 45 oder 1:30</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Requests of {name}</source>
        <translation>Anfragen von {name}</translation>
    </message>
    <message>
        <source>Through the CRM API, over all servers together.</source>
        <translation>Über die CRM-API, auf allen Servern zusammen.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>0: as many as anybody, which is 1000.</source>
        <translation>0: so viele wie alle, also 1000.</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Line {place}: what is charged</source>
        <translation>Zeile {place}: was berechnet wird</translation>
    </message>
    <message>
        <source>Line {place}: quantity</source>
        <translation>Zeile {place}: Menge</translation>
    </message>
    <message>
        <source>Line {place}: price</source>
        <translation>Zeile {place}: Preis</translation>
    </message>
    <message>
        <source>Remove line {place}</source>
        <translation>Zeile {place} entfernen</translation>
    </message>
    <message>
        <source>Say what is charged, or remove the line</source>
        <translation>Sagen, was berechnet wird, oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>Say how many</source>
        <translation>Sagen, wie viele</translation>
    </message>
    <message>
        <source>Say at how much</source>
        <translation>Sagen, zu welchem Preis</translation>
    </message>
    <message>
        <source>A quantity lies between 0.001 and 1,000,000</source>
        <translation>Eine Menge liegt zwischen 0,001 und 1.000.000</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Take off: {what}</source>
        <extracomment>until core has answered, a second Enter or a double click is no second line</extracomment>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>Type and press Enter</source>
        <translation>Tippen und Eingabetaste</translation>
    </message>
    <message>
        <source>Add %s</source>
        <translation>%s hinzufügen</translation>
    </message>
</context>
<context>
    <name>LinkRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Saved filters of orders</source>
        <translation>Gemerkte Filter der Aufträge</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Take filters off</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Take off the filter {what}</source>
        <translation>Filter {what} entfernen</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>One device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or another filter.</source>
        <translation>Weniger Wörter, eine andere Schreibweise oder einen anderen Filter versuchen.</translation>
    </message>
    <message>
        <source>No order matches</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Take a device in at the counter, and it stands here.</source>
        <translation>Ein Gerät am Tresen annehmen, und es steht hier.</translation>
    </message>
    <message>
        <source>Nothing is yours</source>
        <translation>Nichts ist Ihres</translation>
    </message>
    <message>
        <source>Open a job and press “Take it”.</source>
        <translation>Einen Auftrag öffnen und „Übernehmen“ drücken.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Jobs on hold stand here, with what they wait for.</source>
        <translation>Hier stehen wartende Aufträge und worauf sie warten.</translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation>Nichts ist fertig</translation>
    </message>
    <message>
        <source>Jobs that can be collected stand here.</source>
        <translation>Hier stehen Aufträge, die abgeholt werden können.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Every promise is kept so far.</source>
        <translation>Bisher ist jede Zusage gehalten.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Take the first device in at the counter.</source>
        <translation>Das erste Gerät am Tresen annehmen.</translation>
    </message>
</context>
<context>
    <name>LocationActions</name>
    <message>
        <source>{name} is added</source>
        <translation>{name} ist hinzugefügt</translation>
    </message>
    <message>
        <source>{name} is changed</source>
        <translation>{name} ist geändert</translation>
    </message>
    <message>
        <source>{name} is in {other} now</source>
        <translation>{name} ist jetzt in {other}</translation>
    </message>
    <message>
        <source>{name} is in no other place now</source>
        <translation>{name} ist jetzt in keinem anderen Ort</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>LocationList</name>
    <message>
        <source>Search places</source>
        <extracomment>So many open rows are remembered.</extracomment>
        <translation>Orte suchen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Main building, second floor</source>
        <translation>Hauptgebäude, zweite Etage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Technical room</source>
        <translation>Technikraum</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Places as a tree</source>
        <translation>Orte als Baum</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Site, building, floors: begin with the outermost.</source>
        <translation>Gelände, Gebäude, Etagen: mit dem Äußersten beginnen.</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Main building</source>
        <translation>Hauptgebäude</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Places that were found</source>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>Kein Ort passt</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the name.</source>
        <translation>Weniger Buchstaben oder einen Teil des Namens versuchen.</translation>
    </message>
</context>
<context>
    <name>LocationsScreen</name>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add a place in the chosen one</source>
        <translation>Einen Ort im gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Name, kind, and what it is in</source>
        <translation>Name, Art und worin er liegt</translation>
    </message>
    <message>
        <source>Take out, to be put elsewhere</source>
        <translation>Herausnehmen, um es anderswo einzusetzen</translation>
    </message>
    <message>
        <source>Put what was taken out in here</source>
        <translation>Das Herausgenommene hier einsetzen</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>Diesen Ort löschen</translation>
    </message>
    <message>
        <source>Search places</source>
        <translation>Orte suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>LongTextInput</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>LostAndFoundScreen</name>
    <message>
        <source>Lost &amp; found</source>
        <translation>Fundsachen</translation>
    </message>
    <message>
        <source>Add found item</source>
        <translation>Fundsache hinzufügen</translation>
    </message>
    <message>
        <source>Add a found item</source>
        <translation>Eine Fundsache hinzufügen</translation>
    </message>
    <message>
        <source>Edit the item</source>
        <translation>Fundsache bearbeiten</translation>
    </message>
    <message>
        <source>Give the item back</source>
        <translation>Fundsache zurückgeben</translation>
    </message>
    <message>
        <source>{number} is saved</source>
        <translation>{number} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>Sent to the customer</source>
        <translation>An den Kunden gesendet</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message>
        <source>{number} goes to {address}, {when}</source>
        <translation>{number} geht an {address}, {when}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{number} is on its way to {address}</source>
        <translation>{number} ist unterwegs an {address}</translation>
    </message>
    <message>
        <source>{number} waits to be sent by hand</source>
        <translation>{number} wartet auf Versand von Hand</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Ist gesendet</translation>
    </message>
    <message>
        <source>The mail with {number} did not arrive: {error}</source>
        <translation>Die E-Mail mit {number} kam nicht an: {error}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>MailPage</name>
    <message>
        <source>Mail</source>
        <extracomment>What a server usually listens at.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Invoices go to customers by your own mail server</source>
        <translation>Rechnungen gehen über Ihren eigenen Mailserver an die Kunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Without a server or a sender, invoices are listed to be sent by hand.</source>
        <translation>Ohne Server oder Absender stehen Rechnungen zum Senden von Hand in der Liste.</translation>
    </message>
    <message>
        <source>Seconds to take a message back</source>
        <translation>Sekunden zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Test message to</source>
        <translation>Testnachricht an</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: discard your changes to see it.</source>
        <translation>Jemand anderes hat das inzwischen geändert: eigene Änderungen verwerfen, um es zu sehen.</translation>
    </message>
    <message>
        <source>The server took it: look for it at {address}.</source>
        <translation>Der Server hat sie angenommen: bei {address} nachsehen.</translation>
    </message>
</context>
<context>
    <name>MaintenanceCalendar</name>
    <message>
        <source>Calendar of maintenance</source>
        <translation>Wartungskalender</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar could not be read</source>
        <translation>Der Kalender konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>MaintenanceScreen</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Plan hinzufügen</translation>
    </message>
    <message>
        <source>Plans</source>
        <extracomment>Pixels of a screen whose head can tell how well the plans are kept.</extracomment>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Views of maintenance</source>
        <translation>Ansichten der Wartung</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Einen Plan hinzufügen</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Last 30 days: {words}</source>
        <translation>Letzte 30 Tage: {words}</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>The report is being made</source>
        <extracomment>Most reports are there before anybody could read that they are being made.</extracomment>
        <translation>Der Bericht entsteht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht entsteht …</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{role}: {what}: yes</source>
        <extracomment>In the order of what they may do.</extracomment>
        <translation>{role}: {what}: ja</translation>
    </message>
    <message>
        <source>{role}: {what}: no</source>
        <translation>{role}: {what}: nein</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
</context>
<context>
    <name>MergePreview</name>
    <message>
        <source>Who stays</source>
        <translation>Wer bleibt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Die beiden zusammenführen</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What changes hands</source>
        <translation>Was übergeht</translation>
    </message>
    <message>
        <source>What would be kept of whom is shown here before anything is done.</source>
        <translation>Hier steht, was von wem erhalten bliebe, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Choose two customers</source>
        <translation>Zwei Kunden wählen</translation>
    </message>
    <message>
        <source>These two cannot be merged</source>
        <translation>Diese beiden lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>{name} goes into the trash; it can be undone.</source>
        <translation>{name} kommt in den Papierkorb; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Both can sign in: the login of {name} ends.</source>
        <translation>Beide können sich anmelden: Der Zugang von {name} endet.</translation>
    </message>
    <message>
        <source>{merged} and {kept} are one now</source>
        <translation>{merged} und {kept} sind jetzt eins</translation>
    </message>
    <message>
        <source>{name} is there again</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Andere Einträge</translation>
    </message>
</context>
<context>
    <name>MergesDialog</name>
    <message>
        <source>Merges of customers</source>
        <translation>Zusammengeführte Kunden</translation>
    </message>
    <message>
        <source>Nobody was merged yet</source>
        <translation>Noch niemand wurde zusammengeführt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{merged} into {kept}</source>
        <translation>{merged} in {kept}</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undo {names}</source>
        <translation>{names} rückgängig machen</translation>
    </message>
</context>
<context>
    <name>MigrationPage</name>
    <message>
        <source>This shop was used with an older Frontbench</source>
        <translation>Dieses Geschäft lief mit einem älteren Frontbench</translation>
    </message>
    <message>
        <source>Its database has to be brought up to date once. A backup is made first, and nothing you entered is lost. Afterwards older versions of Frontbench cannot open it any more.</source>
        <translation>Seine Datenbank muss einmal auf den neuen Stand gebracht werden. Zuerst entsteht eine Sicherung, und nichts Eingegebenes geht verloren. Danach können ältere Fassungen von Frontbench sie nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Back up and bring up to date</source>
        <translation>Sichern und aktualisieren</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>Andere Datenbank wählen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A backup is being made, then the database is brought up to date.</source>
        <translation>Eine Sicherung entsteht, dann wird die Datenbank aktualisiert.</translation>
    </message>
    <message>
        <source>It could not be brought up to date, and is as it was: {reason}</source>
        <translation>Sie konnte nicht aktualisiert werden und ist, wie sie war: {reason}</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Add a model of {brand}</source>
        <translation>Ein Modell von {brand} hinzufügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Shown at intake of such a device.</source>
        <translation>Erscheint bei der Annahme eines solchen Geräts.</translation>
    </message>
</context>
<context>
    <name>ModelsTab</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>They are added here, or at intake.</source>
        <translation>Sie werden hier oder bei der Annahme angelegt.</translation>
    </message>
    <message>
        <source>Add brand</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Type a day or a time, such as “tomorrow 12”</source>
        <translation>Tag oder Zeit tippen, etwa „morgen 12“</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>+3 days</source>
        <translation>+3 Tage</translation>
    </message>
    <message>
        <source>Write a day and a time, such as “tomorrow 12” or “+3”</source>
        <translation>Tag und Zeit schreiben, etwa „morgen 12“ oder „+3“</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Write an amount such as %s</source>
        <translation>Einen Betrag wie %s eingeben</translation>
    </message>
    <message>
        <source>At least %s</source>
        <translation>Mindestens %s</translation>
    </message>
    <message>
        <source>At most %s</source>
        <translation>Höchstens %s</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>nothing</source>
        <extracomment>`value` of an entry the first day of a month that is to be shown</extracomment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>NamePicker</name>
    <message>
        <source>Pick or type</source>
        <translation>Wählen oder tippen</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>Lost &amp; found</source>
        <translation>Fundsachen</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>People &amp; roles</source>
        <translation>Personal &amp; Rollen</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>API clients</source>
        <translation>API-Zugänge</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Taschen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>This computer is in no network just now.</source>
        <translation>Dieser Computer ist gerade in keinem Netzwerk.</translation>
    </message>
    <message>
        <source>What programs can do there</source>
        <translation>Was Programme dort können</translation>
    </message>
    <message>
        <source>Copy {address}</source>
        <translation>{address} kopieren</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning shown at every visit</source>
        <translation>Warnung bei jedem Besuch</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Mehr zum Kunden</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>{name} has this phone or e-mail address already. Take them, or go on and add a new one.</source>
        <translation>{name} hat diese Telefonnummer oder E-Mail-Adresse schon. Übernehmen oder weiter neu anlegen.</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>{name} übernehmen</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Merkmale und Notizen</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Search for a device again</source>
        <translation>Wieder nach einem Gerät suchen</translation>
    </message>
</context>
<context>
    <name>NewJobDialog</name>
    <message>
        <source>New job in {name}</source>
        <translation>Neuer Auftrag in {name}</translation>
    </message>
    <message>
        <source>Its digit (from the note: with Ctrl) or a click opens the job.</source>
        <translation>Ziffer (aus der Notiz: mit Strg) oder Klick öffnet den Auftrag.</translation>
    </message>
    <message>
        <source>Such as: TV has no picture</source>
        <translation>Etwa: Fernseher ohne Bild</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the job</source>
        <translation>Notiz zum Auftrag</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos for the job</source>
        <translation>Fotos zum Auftrag</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>When it is promised for</source>
        <translation>Wann es zugesagt ist</translation>
    </message>
    <message>
        <source>Keep the room from being given out until it is done</source>
        <translation>Das Zimmer nicht vergeben, bis er erledigt ist</translation>
    </message>
    <message>
        <source>With it, where there is time</source>
        <translation>Dazu, wenn Zeit ist</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>blocks the room</source>
        <translation>sperrt das Zimmer</translation>
    </message>
    <message>
        <source>Open {kind}</source>
        <translation>{kind} öffnen</translation>
    </message>
    <message>
        <source>(Ctrl+Enter)</source>
        <translation>(Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>{name} runs low: %n left</source>
        <extracomment>Doors that stand in this house; whatever else is a program on the LAN. Stock fell below its minimum, or to where more is bought. What comes within this time is told together.</extracomment>
        <translation>
            <numerusform>{name} wird knapp: noch %n</numerusform>
            <numerusform>{name} wird knapp: noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} could not be mailed: {reason}</source>
        <translation>{number} konnte nicht per E-Mail gesendet werden: {reason}</translation>
    </message>
    <message>
        <source>{} came in over the LAN</source>
        <translation>{} kam über das Netzwerk herein</translation>
    </message>
    <message>
        <source>{} was started over the LAN</source>
        <translation>{} wurde über das Netzwerk begonnen</translation>
    </message>
    <message>
        <source>{} was completed over the LAN</source>
        <translation>{} wurde über das Netzwerk fertiggestellt</translation>
    </message>
    <message>
        <source>{} was cancelled over the LAN</source>
        <translation>{} wurde über das Netzwerk storniert</translation>
    </message>
    <message>
        <source>{} was deleted over the LAN</source>
        <translation>{} wurde über das Netzwerk gelöscht</translation>
    </message>
    <message>
        <source>Payment {} came in over the LAN</source>
        <translation>Zahlung {} kam über das Netzwerk herein</translation>
    </message>
    <message>
        <source>{} registered over the LAN</source>
        <translation>{} hat sich über das Netzwerk angemeldet</translation>
    </message>
    <message>
        <source>{} was added over the LAN</source>
        <translation>{} wurde über das Netzwerk angelegt</translation>
    </message>
    <message>
        <source>{} was registered over the LAN</source>
        <translation>{} wurde über das Netzwerk eingetragen</translation>
    </message>
    <message>
        <source>Room {} came in over the LAN: please confirm it</source>
        <translation>Zimmer {} kam über das Netzwerk herein: bitte bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in over the LAN</source>
        <translation>
            <numerusform>%n Sache kam über das Netzwerk herein</numerusform>
            <numerusform>%n Sachen kamen über das Netzwerk herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts run low</source>
        <translation>
            <numerusform>%n Teil wird knapp</numerusform>
            <numerusform>%n Teile werden knapp</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase list</source>
        <translation>Einkaufsliste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Takes effect when sharing is started the next time.</source>
        <translation>Gilt, sobald die Freigabe das nächste Mal startet.</translation>
    </message>
    <message>
        <source>Share whenever Frontbench is started</source>
        <translation>Bei jedem Start von Frontbench freigeben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save sharing options</source>
        <translation>Optionen der Freigabe speichern</translation>
    </message>
    <message>
        <source>The administrator can change these.</source>
        <translation>Der Administrator kann das ändern.</translation>
    </message>
    <message>
        <source>Sharing options saved</source>
        <translation>Optionen der Freigabe gespeichert</translation>
    </message>
</context>
<context>
    <name>OrderActions</name>
    <message>
        <source>Taken back</source>
        <extracomment>A change is on disk; the log will tell what it was.</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{number} deleted</source>
        <translation>{number} gelöscht</translation>
    </message>
    <message>
        <source>{number} given to {name}</source>
        <translation>{number} an {name} gegeben</translation>
    </message>
    <message>
        <source>{number} taken from {name}</source>
        <translation>{number} von {name} genommen</translation>
    </message>
    <message>
        <source>{what} booked on {number}</source>
        <translation>{what} auf {number} gebucht</translation>
    </message>
    <message>
        <source>{what} taken off {number}</source>
        <translation>{what} von {number} entfernt</translation>
    </message>
    <message>
        <source>Kept for {number}</source>
        <translation>Für {number} zurückgelegt</translation>
    </message>
    <message>
        <source>{what} is free again</source>
        <translation>{what} ist wieder frei</translation>
    </message>
</context>
<context>
    <name>OrderedDialog</name>
    <message>
        <source>How many are on order?</source>
        <translation>Wie viele sind bestellt?</translation>
    </message>
    <message>
        <source>On order, in all</source>
        <translation>Insgesamt bestellt</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parts of the house that people and equipment belong to</source>
        <translation>Teile des Hauses, zu denen Personal und Anlagen gehören</translation>
    </message>
    <message>
        <source>Parts of the organisation</source>
        <translation>Teile der Organisation</translation>
    </message>
    <message>
        <source>No parts yet</source>
        <translation>Noch keine Teile</translation>
    </message>
    <message>
        <source>Such as Housekeeping, Kitchen or Engineering.</source>
        <translation>Etwa Etagenservice, Küche oder Technik.</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Add part of the organisation</source>
        <translation>Teil der Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Nobody and nothing belongs to this part.</source>
        <translation>Niemand und nichts gehört zu diesem Teil.</translation>
    </message>
    <message>
        <source>Delete part</source>
        <translation>Teil löschen</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>It was changed meanwhile: look at it again first</source>
        <translation>Es wurde inzwischen geändert: zuerst noch einmal ansehen</translation>
    </message>
    <message>
        <source>{number} is marked as sent</source>
        <translation>{number} ist als gesendet vermerkt</translation>
    </message>
    <message>
        <source>{number} is a draft again: nothing went out</source>
        <translation>{number} ist wieder ein Entwurf: Nichts ging hinaus</translation>
    </message>
    <message>
        <source>{number} has to be sent by hand: print it, or save it as PDF</source>
        <translation>{number} muss von Hand gesendet werden: drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>{number} goes to {address} at {time}</source>
        <translation>{number} geht um {time} an {address}</translation>
    </message>
    <message>
        <source>{number} stays here</source>
        <translation>{number} bleibt hier</translation>
    </message>
    <message>
        <source>{number} was sent</source>
        <translation>{number} wurde gesendet</translation>
    </message>
    <message>
        <source>{number} goes out again</source>
        <translation>{number} geht noch einmal hinaus</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Open jobs by state</source>
        <translation>Offene Aufträge nach Status</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Due on the next days</source>
        <translation>Fällig in den nächsten Tagen</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nichts eingenommen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig {day}</translation>
    </message>
</context>
<context>
    <name>OwedPanel</name>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Who owes it, since when, and how to take it.</source>
        <translation>Wer es schuldet, seit wann, und wie man es einnimmt.</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Einen Auftrag wählen</translation>
    </message>
    <message>
        <source>Owed for {number}</source>
        <translation>Offen für {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Fertig seit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>{amount} kassieren</translation>
    </message>
    <message>
        <source>Take what is owed</source>
        <translation>Offenes kassieren</translation>
    </message>
</context>
<context>
    <name>OwnAbsences</name>
    <message>
        <source>When you are away</source>
        <translation>Wann Sie weg sind</translation>
    </message>
    <message>
        <source>No jobs are suggested for you on these days.</source>
        <translation>An diesen Tagen werden Ihnen keine Aufträge vorgeschlagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page %d</source>
        <translation>Seite %d</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>This paper cannot be made</source>
        <translation>Dieses Papier kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Sending to {printer} …</source>
        <translation>Wird an {printer} gesendet …</translation>
    </message>
    <message>
        <source>{paper} was sent to {printer}</source>
        <translation>{paper} wurde an {printer} gesendet</translation>
    </message>
    <message>
        <source>The paper is not lost: it can be saved as a PDF and printed later.</source>
        <translation>Das Papier ist nicht verloren: Es lässt sich als PDF speichern und später drucken.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (%s)</source>
        <translation>PDF-Dokumente (%s)</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>Gespeichert als {name} in {folder}</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Tickets, work sheets, receipts and invoices</source>
        <translation>Abholscheine, Arbeitsblätter, Quittungen und Rechnungen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper of receipts</source>
        <translation>Papier der Quittungen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The customer signs these at intake. Changed terms get a new version by themselves.</source>
        <translation>Der Kunde unterschreibt sie bei der Annahme. Geänderte Bedingungen bekommen von selbst eine neue Fassung.</translation>
    </message>
    <message>
        <source>At the end of receipts</source>
        <translation>Am Ende der Quittungen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Tage Zahlungsfrist</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Wohin zu zahlen ist</translation>
    </message>
    <message>
        <source>The bank account and what else stands at the end of an invoice.</source>
        <translation>Das Bankkonto und was sonst am Ende einer Rechnung steht.</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rolle, 80 mm</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>New part</source>
        <translation>Neues Teil</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Empty: the next number of your own.</source>
        <translation>Leer: die nächste eigene Nummer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>One of it is called</source>
        <translation>Eines davon heißt</translation>
    </message>
    <message>
        <source>When there is too little</source>
        <translation>Wenn es zu wenig ist</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Buy at</source>
        <translation>Kaufen bei</translation>
    </message>
    <message>
        <source>the minimum</source>
        <translation>dem Minimum</translation>
    </message>
    <message>
        <source>as many as are needed</source>
        <translation>so viele wie nötig</translation>
    </message>
    <message>
        <source>Bought in lots of</source>
        <translation>Gekauft in Packen zu</translation>
    </message>
    <message>
        <source>Some of it should always be here</source>
        <translation>Etwas davon soll immer da sein</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>One costs the shop</source>
        <translation>Eines kostet das Geschäft</translation>
    </message>
    <message>
        <source>and a customer</source>
        <translation>und einen Kunden</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message>
        <source>There is none anywhere</source>
        <translation>Nirgends ist eines</translation>
    </message>
    <message>
        <source>Nothing is kept for a job</source>
        <translation>Nichts ist für einen Auftrag zurückgelegt</translation>
    </message>
    <message>
        <source>More for this part</source>
        <translation>Mehr zu diesem Teil</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Liegt</translation>
    </message>
    <message>
        <source>Kept for jobs</source>
        <translation>Für Aufträge zurückgelegt</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>Move to another place</source>
        <translation>An einen anderen Ort umlagern</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Choose a part</source>
        <translation>Ein Teil wählen</translation>
    </message>
    <message>
        <source>How many there are and where is shown here.</source>
        <translation>Hier steht, wie viele es sind und wo.</translation>
    </message>
    <message>
        <source>This part could not be loaded</source>
        <translation>Dieses Teil konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>In wallets</source>
        <translation>In Taschen</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>Etikett drucken</translation>
    </message>
    <message>
        <source>Take back from a technician</source>
        <translation>Von einem Techniker zurücknehmen</translation>
    </message>
    <message>
        <source>Correct how many there are</source>
        <translation>Anzahl berichtigen</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Verschrotten</translation>
    </message>
    <message>
        <source>Note what is on order</source>
        <translation>Bestelltes vermerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book part</source>
        <translation>Teil buchen</translation>
    </message>
    <message>
        <source>Part: name</source>
        <translation>Teil: Name</translation>
    </message>
    <message>
        <source>Part: quantity</source>
        <translation>Teil: Menge</translation>
    </message>
    <message>
        <source>Part: price of one</source>
        <translation>Teil: Einzelpreis</translation>
    </message>
    <message>
        <source>From the store</source>
        <translation>Aus dem Lager</translation>
    </message>
    <message>
        <source>Part from the store</source>
        <translation>Teil aus dem Lager</translation>
    </message>
    <message numerus="yes">
        <source>%n kept in the store</source>
        <translation>
            <numerusform>%n im Lager zurückgelegt</numerusform>
            <numerusform>%n im Lager zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} × {price}</source>
        <translation>{quantity} × {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n pcs</source>
        <translation>
            <numerusform>%n Stk.</numerusform>
            <numerusform>%n Stk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which part</source>
        <translation>Sagen, welches Teil</translation>
    </message>
</context>
<context>
    <name>Passcode</name>
    <message>
        <source>Passcode</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Reveal the passcode</source>
        <translation>Gerätecode zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the passcode</source>
        <translation>Gerätecode verbergen</translation>
    </message>
    <message>
        <source>Each look is recorded.</source>
        <translation>Jeder Blick wird festgehalten.</translation>
    </message>
    <message>
        <source>In the vault: for a manager or the assigned technician.</source>
        <translation>Im Tresor: für die Leitung oder den zugewiesenen Techniker.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %n s. This look was recorded.</source>
        <translation>
            <numerusform>In %n s wieder verborgen. Dieser Blick wurde festgehalten.</numerusform>
            <numerusform>In %n s wieder verborgen. Dieser Blick wurde festgehalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassingPage</name>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What was typed for {number} is not saved yet.</source>
        <translation>Was für {number} getippt wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weitertippen</translation>
    </message>
</context>
<context>
    <name>PassportPanel</name>
    <message>
        <source>Red tag on or off</source>
        <translation>Rote Marke an oder ab</translation>
    </message>
    <message>
        <source>Delete device</source>
        <translation>Gerät löschen</translation>
    </message>
    <message>
        <source>More for this device</source>
        <translation>Mehr zu diesem Gerät</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit device</source>
        <translation>Gerät bearbeiten</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neue Annahme</translation>
    </message>
    <message>
        <source>New intake with this device</source>
        <translation>Neue Annahme mit diesem Gerät</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Never here before</source>
        <translation>Noch nie hier gewesen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Its owner, jobs, parts and photos are shown here.</source>
        <translation>Hier stehen Eigentümer, Aufträge, Teile und Fotos.</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Ein Gerät wählen</translation>
    </message>
    <message>
        <source>This device could not be loaded</source>
        <translation>Dieses Gerät konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Red tag: handle with care</source>
        <translation>Rote Marke: vorsichtig behandeln</translation>
    </message>
    <message>
        <source>none: {why}</source>
        <translation>keine: {why}</translation>
    </message>
    <message>
        <source>In the shop for {number}</source>
        <translation>Im Haus für {number}</translation>
    </message>
    <message>
        <source>With its owner</source>
        <translation>Beim Eigentümer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Jobs came to</source>
        <translation>Aufträge machten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>New password for {name}</source>
        <translation>Neues Passwort für {name}</translation>
    </message>
    <message>
        <source>Whoever is signed in with the old one is signed out everywhere.</source>
        <translation>Wer mit dem alten angemeldet ist, wird überall abgemeldet.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Ask for another one at the next sign-in</source>
        <translation>Bei der nächsten Anmeldung ein anderes verlangen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Leave it empty to have a one-time password made up, which is shown once.</source>
        <translation>Leer lassen, um ein Einmalpasswort zu erhalten, das einmal gezeigt wird.</translation>
    </message>
    <message>
        <source>The password of {name} was changed</source>
        <translation>Das Passwort von {name} wurde geändert</translation>
    </message>
</context>
<context>
    <name>PatternGrid</name>
    <message>
        <source>Unlock pattern</source>
        <translation>Entsperrmuster</translation>
    </message>
    <message>
        <source>Join at least two dots</source>
        <translation>Mindestens zwei Punkte verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) joined; type the digits 1 to 9, Backspace takes the last away</source>
        <translation>
            <numerusform>%n Punkt verbunden; Ziffern 1 bis 9 tippen, die Rücktaste nimmt den letzten weg</numerusform>
            <numerusform>%n Punkte verbunden; Ziffern 1 bis 9 tippen, die Rücktaste nimmt den letzten weg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Transaction number</source>
        <translation>Vorgangsnummer</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Rückgeld {amount}</translation>
    </message>
    <message>
        <source>This is less than the amount</source>
        <translation>Das ist weniger als der Betrag</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Print {number}</source>
        <translation>{number} drucken</translation>
    </message>
</context>
<context>
    <name>PaymentsScreen</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>Nobody owes anything</source>
        <translation>Niemand schuldet etwas</translation>
    </message>
    <message>
        <source>Every job that is ready is paid.</source>
        <translation>Jeder fertige Auftrag ist bezahlt.</translation>
    </message>
    <message>
        <source>Saved filters of payments</source>
        <translation>Gemerkte Filter der Zahlungen</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Eine Zahlung annehmen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Quittung erneut drucken</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Take off the filter {what}</source>
        <translation>Filter {what} entfernen</translation>
    </message>
    <message>
        <source>Nobody of that name owes anything</source>
        <translation>Niemand dieses Namens schuldet etwas</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Andere Wörter versuchen.</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or another filter.</source>
        <translation>Weniger Wörter, eine andere Schreibweise oder einen anderen Filter versuchen.</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Keine Zahlung passt</translation>
    </message>
    <message>
        <source>Nothing was paid today yet</source>
        <translation>Heute wurde noch nichts bezahlt</translation>
    </message>
    <message>
        <source>Payments are taken at the hand-over, or here.</source>
        <translation>Kassiert wird bei der Ausgabe oder hier.</translation>
    </message>
    <message>
        <source>No refunds</source>
        <translation>Keine Erstattungen</translation>
    </message>
    <message>
        <source>What is given back stands here, with its reason.</source>
        <translation>Hier steht, was erstattet wurde, mit dem Grund.</translation>
    </message>
    <message>
        <source>Nothing was voided</source>
        <translation>Nichts wurde storniert</translation>
    </message>
    <message>
        <source>Voided payments stay here with their numbers.</source>
        <translation>Stornierte Zahlungen bleiben hier mit ihren Nummern.</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Noch keine Zahlungen</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>This document cannot be shown</source>
        <translation>Dieses Dokument kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People &amp; roles</source>
        <translation>Personal &amp; Rollen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>People or roles</source>
        <translation>Personal oder Rollen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>New password for the person</source>
        <translation>Neues Passwort für die Person</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>As fits</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Aufgeteilt in</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Write the first and the last day.</source>
        <translation>Den ersten und den letzten Tag schreiben.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change person</source>
        <extracomment>What is called with the person who was added and the one-time password, empty where there is none.</extracomment>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part of the organisation</source>
        <translation>Teil der Organisation</translation>
    </message>
    <message>
        <source>Able to do</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Costs an hour</source>
        <translation>Kostet je Stunde</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Days in English or German, with ; between them. Empty: the hours of the house.</source>
        <translation>Tage auf Deutsch oder Englisch, mit ; dazwischen. Leer: die Zeiten des Hauses.</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>A one-time password is made up, shown once, and replaced by one of the person&apos;s own.</source>
        <translation>Ein Einmalpasswort wird erzeugt, einmal gezeigt und durch ein eigenes der Person ersetzt.</translation>
    </message>
    <message>
        <source>An e-mail or a phone is needed to sign in</source>
        <translation>Zum Anmelden braucht es E-Mail oder Telefon</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>PhoneEdit</name>
    <message>
        <source>A telephone number has no letters</source>
        <translation>Eine Telefonnummer hat keine Buchstaben</translation>
    </message>
    <message>
        <source>A telephone number has %d to %d digits</source>
        <translation>Eine Telefonnummer hat %d bis %d Ziffern</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>%s is larger than 10 MB</source>
        <translation>%s ist größer als 10 MB</translation>
    </message>
    <message>
        <source>%s is no picture that can be read</source>
        <translation>%s ist kein lesbares Bild</translation>
    </message>
    <message>
        <source>Pictures (%s)</source>
        <translation>Bilder (%s)</translation>
    </message>
    <message>
        <source>%s cannot be read</source>
        <translation>%s kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>eingefügt.png</translation>
    </message>
    <message>
        <source>dropped.png</source>
        <translation>abgelegt.png</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>Dieses Foto kann nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos und Dokumente</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Photos and documents</source>
        <extracomment>A picture could not be kept, or was not found again: what to say.</extracomment>
        <translation>Fotos und Dokumente</translation>
    </message>
    <message>
        <source>Photos and documents of the device</source>
        <translation>Fotos und Dokumente des Geräts</translation>
    </message>
    <message>
        <source>{count} of {required} required.</source>
        <translation>{count} von {required} nötigen.</translation>
    </message>
    <message>
        <source>Not required.</source>
        <translation>Nicht nötig.</translation>
    </message>
    <message>
        <source>Drop them here, paste with Ctrl+V, or press Space to open files.</source>
        <translation>Hier ablegen, mit Strg+V einfügen oder mit der Leertaste Dateien öffnen.</translation>
    </message>
    <message>
        <source>{name} of the draft is not on this computer</source>
        <translation>{name} aus dem Entwurf liegt nicht auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>This shop takes at least %n photo(s)</source>
        <translation>
            <numerusform>Hier wird mindestens %n Foto gemacht</numerusform>
            <numerusform>Hier werden mindestens %n Fotos gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Papier</numerusform>
            <numerusform>%n Papiere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n fehlt noch</numerusform>
            <numerusform>%n fehlen noch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickUpQuestion</name>
    <message>
        <source>How satisfied is the customer?</source>
        <translation>Wie zufrieden ist der Kunde?</translation>
    </message>
    <message>
        <source>1 to 5, Tab skips it</source>
        <translation>1 bis 5, Tab überspringt es</translation>
    </message>
    <message>
        <source>What the customer said of it</source>
        <translation>Was der Kunde dazu sagte</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Results for %s</source>
        <translation>Treffer für %s</translation>
    </message>
    <message>
        <source>Pick one from the list</source>
        <translation>Bitte aus der Liste wählen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Add a place</source>
        <translation>Einen Ort hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Empty: in no other place</source>
        <translation>Leer: in keinem anderen Ort</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>It will stand on the rooms board</source>
        <translation>Er wird auf der Zimmertafel stehen</translation>
    </message>
    <message>
        <source>It will leave the rooms board</source>
        <translation>Er wird die Zimmertafel verlassen</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>In no other place</source>
        <translation>In keinem anderen Ort</translation>
    </message>
    <message>
        <source>None is registered here</source>
        <translation>Hier ist keine eingetragen</translation>
    </message>
    <message>
        <source>Nothing is to be done here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>Back to the places</source>
        <translation>Zurück zu den Orten</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Zimmer öffnen</translation>
    </message>
    <message>
        <source>More for this place</source>
        <translation>Mehr zu diesem Ort</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>Orte darin</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Ort bearbeiten</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Anlage hinzufügen</translation>
    </message>
    <message>
        <source>Add equipment here</source>
        <translation>Anlage hier hinzufügen</translation>
    </message>
    <message>
        <source>Add place here</source>
        <translation>Ort hier hinzufügen</translation>
    </message>
    <message>
        <source>What is in it, its equipment and its open jobs are shown here.</source>
        <translation>Hier steht, was darin ist, mit Anlagen und offenen Aufträgen.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Einen Ort wählen</translation>
    </message>
    <message>
        <source>This place could not be loaded</source>
        <translation>Dieser Ort konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Add place here…</source>
        <translation>Ort hier hinzufügen…</translation>
    </message>
    <message>
        <source>Edit or move…</source>
        <translation>Bearbeiten oder verlegen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>{name} goes on</source>
        <translation>{name} geht weiter</translation>
    </message>
    <message>
        <source>{name} rests</source>
        <translation>{name} ruht</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Empty: any time that day.</source>
        <translation>Leer: irgendwann an diesem Tag.</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Plan all the same</source>
        <translation>Trotzdem planen</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Maintenance plan</source>
        <translation>Wartungsplan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>By the calendar</source>
        <translation>Nach dem Kalender</translation>
    </message>
    <message>
        <source>By a meter</source>
        <translation>Nach einem Zähler</translation>
    </message>
    <message>
        <source>From its own dates</source>
        <translation>Von den eigenen Terminen an</translation>
    </message>
    <message>
        <source>From when it was done</source>
        <translation>Von der Erledigung an</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Such as: lift, monthly inspection</source>
        <translation>Etwa: Aufzug, monatliche Prüfung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Such as: hours</source>
        <translation>Etwa: Stunden</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Empty: one interval from now.</source>
        <translation>Leer: ein Abstand von jetzt an.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Opened so much before</source>
        <translation>So lange vorher geöffnet</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Tage Frist</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minuten, die es dauert</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Saved filters of maintenance plans</source>
        <translation>Gemerkte Filter der Wartungspläne</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Pläne suchen</translation>
    </message>
    <message>
        <source>Maintenance plans</source>
        <translation>Wartungspläne</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No plan is called so</source>
        <translation>Kein Plan heißt so</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Weniger Wörter versuchen.</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Plan hinzufügen</translation>
    </message>
    <message>
        <source>A plan opens a job for each piece of equipment whenever it is due.</source>
        <translation>Ein Plan öffnet für jede Anlage einen Auftrag, sooft er fällig ist.</translation>
    </message>
    <message>
        <source>No maintenance is planned</source>
        <translation>Keine Wartung ist geplant</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>No equipment: it makes no jobs</source>
        <translation>Keine Anlagen: Er macht keine Aufträge</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Keine Prüfliste</translation>
    </message>
    <message>
        <source>Nothing was due yet</source>
        <translation>Noch nichts war fällig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>Diesen Plan bearbeiten</translation>
    </message>
    <message>
        <source>Note reading</source>
        <translation>Stand notieren</translation>
    </message>
    <message>
        <source>More for this plan</source>
        <translation>Mehr zu diesem Plan</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>No plan is chosen</source>
        <translation>Kein Plan ist gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Einen in der Liste wählen.</translation>
    </message>
    <message>
        <source>This plan could not be loaded</source>
        <translation>Dieser Plan konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>From its own dates</source>
        <translation>Von den eigenen Terminen an</translation>
    </message>
    <message>
        <source>From when it was done</source>
        <translation>Von der Erledigung an</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <source>Job is opened</source>
        <translation>Auftrag wird geöffnet</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>Tage Frist</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Braucht</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>at {figure}</source>
        <translation>bei {figure}</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>erledigt {when}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>the job before was still open</source>
        <translation>der Auftrag davor war noch offen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weitergehen lassen</translation>
    </message>
    <message>
        <source>Delete this plan</source>
        <translation>Diesen Plan löschen</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>Give %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag vergeben</numerusform>
            <numerusform>%n Aufträge vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n technician(s)</source>
        <translation>
            <numerusform>An %n Techniker</numerusform>
            <numerusform>An %n Techniker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>In the customer&apos;s favour</source>
        <translation>Zugunsten des Kunden</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Ganz bezahlt</translation>
    </message>
    <message>
        <source>Paid in advance</source>
        <translation>Angezahlt</translation>
    </message>
    <message>
        <source>Paid too much</source>
        <translation>Zu viel bezahlt</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Teilweise bezahlt</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
</context>
<context>
    <name>PriceSection</name>
    <message>
        <source>Price and promise</source>
        <translation>Preis und Zusage</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenschätzung</translation>
    </message>
    <message>
        <source>Above it the customer is asked first</source>
        <translation>Darüber wird der Kunde erst gefragt</translation>
    </message>
    <message>
        <source>Authorised up to</source>
        <translation>Freigegeben bis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Deposit now</source>
        <translation>Anzahlung jetzt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>More than the whole repair: {amount}</source>
        <translation>Mehr als die ganze Reparatur: {amount}</translation>
    </message>
    <message>
        <source>This moment has passed already</source>
        <translation>Dieser Zeitpunkt ist schon vorbei</translation>
    </message>
    <message>
        <source>Estimate {amount}</source>
        <translation>Schätzung {amount}</translation>
    </message>
    <message>
        <source>Deposit {amount}</source>
        <translation>Anzahlung {amount}</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>Größe der Etiketten</translation>
    </message>
    <message>
        <source>No printer found</source>
        <translation>Kein Drucker gefunden</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
</context>
<context>
    <name>ProblemSection</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>“It does not charge any more”</source>
        <translation>„Es lädt nicht mehr“</translation>
    </message>
    <message>
        <source>Liquid got in</source>
        <translation>Flüssigkeit kam hinein</translation>
    </message>
    <message>
        <source>Dangerous: red tag</source>
        <translation>Gefährlich: rote Marke</translation>
    </message>
    <message>
        <source>Swollen battery, broken glass, mains voltage; where it is put</source>
        <translation>Aufgeblähter Akku, Glasbruch, Netzspannung; wo es liegt</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>The shop&apos;s word for it</source>
        <translation>Unser Wort dafür</translation>
    </message>
    <message>
        <source>How it happened</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Dropped, after an update …</source>
        <translation>Heruntergefallen, nach einem Update …</translation>
    </message>
    <message>
        <source>What is dangerous</source>
        <translation>Was gefährlich ist</translation>
    </message>
    <message>
        <source>Red tag</source>
        <translation>Rote Marke</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>This shop needs a newer Frontbench</source>
        <translation>Dieses Geschäft braucht ein neueres Frontbench</translation>
    </message>
    <message>
        <source>Its database was written by a newer version than this one. Nothing was changed in it. Install the newer version, or open another database.</source>
        <translation>Seine Datenbank wurde von einer neueren Fassung geschrieben. Nichts darin wurde geändert. Installieren Sie die neuere Fassung oder öffnen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Das Geschäft kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>Andere Datenbank wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open a shop&apos;s database</source>
        <translation>Die Datenbank eines Geschäfts öffnen</translation>
    </message>
    <message>
        <source>Databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No backup could be made: {reason}</source>
        <translation>Es konnte nicht gesichert werden: {reason}</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; details are in the log. ({what})</source>
        <translation>Im Programm ging etwas schief. Es läuft weiter; Näheres steht im Protokoll. ({what})</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Do it: {what}</source>
        <translation>Ausführen: {what}</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-Code von {text}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <extracomment>Pixels of the screen that a question leaves free, as for its frame.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ask in plain words</source>
        <extracomment>Letters of a chip or a choice; names have no end. What is chosen by hand where something is not sure.</extracomment>
        <translation>In eigenen Worten fragen</translation>
    </message>
    <message>
        <source>Send Tom to the lock on Friday at 9</source>
        <translation>Schicke Tom am Freitag um 9 Uhr zum Schloss</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Verstanden:</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Früher gefragt</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>For which day?</source>
        <translation>Für welchen Tag?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>who fits best</source>
        <translation>wer am besten passt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>{what}; press to correct</source>
        <translation>{what}; zum Berichtigen drücken</translation>
    </message>
    <message>
        <source>Choose somebody…</source>
        <translation>Jemanden wählen…</translation>
    </message>
    <message>
        <source>Choose a job…</source>
        <translation>Auftrag wählen…</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Welcher Auftrag?</translation>
    </message>
    <message numerus="yes">
        <source>See %n suggestion(s) for that day</source>
        <translation>
            <numerusform>%n Vorschlag für diesen Tag ansehen</numerusform>
            <numerusform>%n Vorschläge für diesen Tag ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be given on that day.</source>
        <translation>An diesem Tag ist nichts zu vergeben.</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Rückfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Nobody free</source>
        <translation>Niemand frei</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Note a reading</source>
        <translation>Einen Zählerstand notieren</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>{meter} shows</source>
        <translation>{meter} zeigt</translation>
    </message>
    <message>
        <source>It is a new meter, which counts from here</source>
        <translation>Es ist ein neuer Zähler, der ab hier zählt</translation>
    </message>
    <message>
        <source>{meter}: {value} is noted</source>
        <translation>{meter}: {value} ist notiert</translation>
    </message>
</context>
<context>
    <name>ReadyHint</name>
    <message>
        <source>Use it</source>
        <extracomment>Whoever ticks several problems is answered once.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Promise the earliest moment</source>
        <translation>Den frühesten Zeitpunkt zusagen</translation>
    </message>
    <message>
        <source>Ready at the earliest: {moment}</source>
        <translation>Frühestens fertig: {moment}</translation>
    </message>
    <message>
        <source>Nobody is there to do it</source>
        <translation>Niemand ist da, der es tut</translation>
    </message>
    <message>
        <source>{count} with this problem took {hours} h</source>
        <translation>{count} mit diesem Problem brauchten {hours} Stunden</translation>
    </message>
    <message>
        <source>{count} such devices took {hours} h</source>
        <translation>{count} solche Geräte brauchten {hours} Stunden</translation>
    </message>
    <message>
        <source>{count} jobs took {hours} h</source>
        <translation>{count} Aufträge brauchten {hours} Stunden</translation>
    </message>
    <message>
        <source>{hours} h assumed</source>
        <translation>{hours} Std. geschätzt</translation>
    </message>
    <message numerus="yes">
        <source>%n before it</source>
        <translation>
            <numerusform>%n davor</numerusform>
            <numerusform>%n davor</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} not in the store</source>
        <translation>{parts} nicht im Lager</translation>
    </message>
</context>
<context>
    <name>ReceiveDialog</name>
    <message>
        <source>How many came in?</source>
        <extracomment>whether a target is the main warehouse where nothing is chosen</extracomment>
        <translation>Wie viele kamen herein?</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>One costs</source>
        <translation>Eines kostet</translation>
    </message>
    <message>
        <source>Put where</source>
        <translation>Wohin gelegt</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>{quantity} × {name} came in</source>
        <translation>{quantity} × {name} kamen herein</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Moving through the list reads a record only where one stops. what is shown, as the operation gave it</extracomment>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Search in the list</source>
        <extracomment>another page in place of list and record</extracomment>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>This list could not be loaded</source>
        <translation>Diese Liste konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Tree</source>
        <extracomment>So many pages of a level are looked through for a row that is to be shown.</extracomment>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>This tree could not be loaded</source>
        <translation>Dieser Baum konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>RecoveryCodes</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
</context>
<context>
    <name>RefundPayment</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Erstattet durch</translation>
    </message>
    <message>
        <source>Show the refund slip</source>
        <translation>Erstattungsbeleg zeigen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Can be given back</source>
        <translation>Kann erstattet werden</translation>
    </message>
    <message>
        <source>All of this payment was given back already.</source>
        <translation>Diese Zahlung wurde schon ganz erstattet.</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>{amount} erstatten</translation>
    </message>
    <message>
        <source>{amount} refunded as {number}</source>
        <translation>{amount} erstattet als {number}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All</source>
        <extracomment>So many bars are read at a look; the table has the rest.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Choose another period above.</source>
        <translation>Oben einen anderen Zeitraum wählen.</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Save as an Excel sheet (XLSX)</source>
        <translation>Als Excel-Blatt (XLSX) speichern</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <translation>Bericht neu erstellen</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Save as an Excel sheet</source>
        <translation>Als Excel-Blatt speichern</translation>
    </message>
    <message>
        <source>{period}, as of {time}</source>
        <translation>{period}, Stand {time}</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
</context>
<context>
    <name>RoleMatrix</name>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message>
        <source>{rooms} given to {name}</source>
        <extracomment>So many rooms are told by name; more are counted.</extracomment>
        <translation>{rooms} an {name} gegeben</translation>
    </message>
    <message>
        <source>{rooms} taken back</source>
        <translation>{rooms} zurückgenommen</translation>
    </message>
    <message>
        <source>No room is left to share out</source>
        <translation>Kein Zimmer ist mehr aufzuteilen</translation>
    </message>
    <message>
        <source>Rooms shared out: {rooms}, attendants: {people}</source>
        <translation>Zimmer aufgeteilt: {rooms}, Reinigungskräfte: {people}</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) taken back</source>
        <translation>
            <numerusform>%n Zimmer zurückgenommen</numerusform>
            <numerusform>%n Zimmer zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} does not clean any more</source>
        <translation>{name} reinigt nicht mehr</translation>
    </message>
    <message>
        <source>{rooms}: {state}</source>
        <translation>{rooms}: {state}</translation>
    </message>
    <message>
        <source>{rooms}: not to be disturbed</source>
        <translation>{rooms}: nicht stören</translation>
    </message>
    <message>
        <source>{rooms}: may be cleaned</source>
        <translation>{rooms}: darf gereinigt werden</translation>
    </message>
    <message>
        <source>{rooms}: seen occupied</source>
        <translation>{rooms}: belegt gesehen</translation>
    </message>
    <message>
        <source>{rooms}: seen vacant</source>
        <translation>{rooms}: leer gesehen</translation>
    </message>
    <message>
        <source>{rooms}: rush</source>
        <translation>{rooms}: eilig</translation>
    </message>
    <message>
        <source>{rooms}: no longer rush</source>
        <translation>{rooms}: nicht mehr eilig</translation>
    </message>
    <message>
        <source>{room} failed the inspection</source>
        <translation>{room} hat die Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>{room} failed the inspection, job {number} is open</source>
        <translation>{room} hat die Prüfung nicht bestanden, Auftrag {number} ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are as they were</source>
        <translation>
            <numerusform>%n Zimmer ist wieder, wie es war</numerusform>
            <numerusform>%n Zimmer sind wieder, wie sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is out of order</source>
        <translation>{name} ist außer Betrieb</translation>
    </message>
    <message>
        <source>{name} is out of service</source>
        <translation>{name} ist stillgelegt</translation>
    </message>
    <message>
        <source>{name} is in a rush</source>
        <translation>{name} ist eilig</translation>
    </message>
    <message>
        <source>{name} is in no rush any more</source>
        <translation>{name} ist nicht mehr eilig</translation>
    </message>
    <message>
        <source>{name} is a room of the house</source>
        <translation>{name} ist ein Zimmer des Hauses</translation>
    </message>
    <message>
        <source>{name}: service refused</source>
        <translation>{name}: Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>{name} may be cleaned</source>
        <translation>{name} darf gereinigt werden</translation>
    </message>
    <message>
        <source>{name} was seen occupied</source>
        <translation>{name} wurde belegt gesehen</translation>
    </message>
    <message>
        <source>{name} was seen vacant</source>
        <translation>{name} wurde leer gesehen</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Zimmer</numerusform>
            <numerusform>%n Zimmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomBoard</name>
    <message>
        <source>Room number</source>
        <translation>Zimmernummer</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>The rooms could not be loaded</source>
        <translation>Die Zimmer konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Another number, or fewer filters.</source>
        <translation>Eine andere Nummer oder weniger Filter.</translation>
    </message>
    <message>
        <source>No room matches</source>
        <translation>Kein Zimmer passt</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Alle Zimmer zeigen</translation>
    </message>
    <message>
        <source>Enter them floor by floor: “101-110” is ten rooms.</source>
        <translation>Etage für Etage eingeben: „101-110“ sind zehn Zimmer.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Zimmer hinzufügen</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Zimmer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>Edit room {name}</source>
        <translation>Zimmer {name} bearbeiten</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Such as: Double, Suite</source>
        <translation>Etwa: Doppelzimmer, Suite</translation>
    </message>
    <message>
        <source>Minutes to clean</source>
        <translation>Minuten zum Reinigen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>More for this room</source>
        <translation>Mehr zu diesem Zimmer</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Zimmer schließen</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>New job in this room</source>
        <translation>Neuer Auftrag in diesem Zimmer</translation>
    </message>
    <message>
        <source>Choose a room</source>
        <translation>Ein Zimmer wählen</translation>
    </message>
    <message>
        <source>Its jobs and what happened are shown here.</source>
        <translation>Hier stehen seine Aufträge und was geschah.</translation>
    </message>
    <message>
        <source>This room could not be loaded</source>
        <translation>Dieses Zimmer konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Room {name}</source>
        <translation>Zimmer {name}</translation>
    </message>
    <message>
        <source>An open job keeps the room from being given out; then it is dirty.</source>
        <translation>Ein offener Auftrag verhindert die Vergabe; danach ist das Zimmer schmutzig.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieses Zimmer</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in 90 days: {what}</source>
        <translation>
            <numerusform>%n Auftrag in 90 Tagen: {what}</numerusform>
            <numerusform>%n Aufträge in 90 Tagen: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>A program spoke of this room first. Is it a room of the house?</source>
        <translation>Ein Programm hat dieses Zimmer zuerst genannt. Ist es ein Zimmer des Hauses?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The desk has a guest in it, housekeeping saw it vacant ({when}).</source>
        <translation>Am Empfang ist es belegt, der Etagenservice sah es leer ({when}).</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>The desk has it free, housekeeping saw somebody in it ({when}).</source>
        <translation>Am Empfang ist es frei, der Etagenservice sah jemanden darin ({when}).</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
</context>
<context>
    <name>RoomSections</name>
    <message>
        <source>Nothing is to be done here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>No jobs before</source>
        <translation>Keine früheren Aufträge</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>Zur Werkbank</translation>
    </message>
    <message>
        <source>Send something from this room to the bench</source>
        <translation>Etwas aus diesem Zimmer zur Werkbank geben</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Lost and found</source>
        <translation>Fundsachen</translation>
    </message>
    <message>
        <source>Past jobs</source>
        <translation>Frühere Aufträge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>To dispose</source>
        <translation>Auszusondern</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Disposed</source>
        <translation>Ausgesondert</translation>
    </message>
</context>
<context>
    <name>RoomTools</name>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Nicht bestanden…</translation>
    </message>
    <message>
        <source>Failed the inspection</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>More for these rooms</source>
        <translation>Mehr zu diesen Zimmern</translation>
    </message>
    <message>
        <source>Choose rooms: arrow keys, Shift and Ctrl for more</source>
        <translation>Zimmer wählen: Pfeiltasten, mit Umschalt und Strg mehrere</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Zimmer öffnen</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Darf gereinigt werden</translation>
    </message>
    <message>
        <source>Do not disturb, service refused</source>
        <translation>Nicht stören, Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>Seen vacant</source>
        <translation>Leer gesehen</translation>
    </message>
    <message>
        <source>Seen occupied</source>
        <translation>Belegt gesehen</translation>
    </message>
    <message>
        <source>No longer rush</source>
        <translation>Nicht mehr eilig</translation>
    </message>
    <message>
        <source>Rush: somebody waits for it</source>
        <translation>Eilig: Jemand wartet darauf</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>How rooms are cleaned and given out</source>
        <translation>Wie Zimmer gereinigt und vergeben werden</translation>
    </message>
    <message>
        <source>Only inspected rooms can be given to a guest</source>
        <translation>Nur geprüfte Zimmer können an einen Gast vergeben werden</translation>
    </message>
    <message>
        <source>Cleaned rooms then wait for who inspects them.</source>
        <translation>Gereinigte Zimmer warten dann auf die Prüfung.</translation>
    </message>
    <message>
        <source>Housekeeping hour</source>
        <translation>Stunde des Etagenservice</translation>
    </message>
    <message>
        <source>At this time the rooms that somebody lives in turn dirty, once a day.</source>
        <translation>Um diese Zeit werden bewohnte Zimmer schmutzig, einmal am Tag.</translation>
    </message>
    <message>
        <source>Minutes of cleaning a day</source>
        <translation>Minuten Reinigung am Tag</translation>
    </message>
    <message>
        <source>What is shared out beyond them is shown as too much.</source>
        <translation>Was darüber hinaus verteilt ist, wird als zu viel gezeigt.</translation>
    </message>
    <message>
        <source>Hours before an arrival</source>
        <translation>Stunden vor einer Ankunft</translation>
    </message>
    <message>
        <source>From then on the desk is told of a room that is not ready.</source>
        <translation>Von da an hört der Empfang von einem Zimmer, das nicht bereit ist.</translation>
    </message>
    <message>
        <source>Days to keep what was found</source>
        <translation>Tage, die Fundsachen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Laws differ; at the item another day can be set.</source>
        <translation>Gesetze sind verschieden; bei der Fundsache lässt sich ein anderer Tag setzen.</translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Zimmer hinzufügen</translation>
    </message>
    <message>
        <source>{name} is back, and dirty</source>
        <translation>{name} ist zurück und schmutzig</translation>
    </message>
    <message>
        <source>Type a room number (digits alone do it too)</source>
        <translation>Eine Zimmernummer tippen (Ziffern allein genügen)</translation>
    </message>
    <message>
        <source>New job in the room</source>
        <translation>Neuer Auftrag im Zimmer</translation>
    </message>
    <message>
        <source>Something from the room to the bench</source>
        <translation>Etwas aus dem Zimmer zur Werkbank</translation>
    </message>
    <message>
        <source>Out of order or service</source>
        <translation>Außer Betrieb oder stillgelegt</translation>
    </message>
    <message>
        <source>Rush, or no rush any more</source>
        <translation>Eilig oder nicht mehr eilig</translation>
    </message>
    <message>
        <source>Confirm the room</source>
        <translation>Zimmer bestätigen</translation>
    </message>
    <message>
        <source>Service refused, or not</source>
        <translation>Reinigung abgelehnt oder nicht</translation>
    </message>
    <message>
        <source>Edit the room</source>
        <translation>Zimmer bearbeiten</translation>
    </message>
    <message>
        <source>Next step of the room</source>
        <translation>Nächster Schritt des Zimmers</translation>
    </message>
    <message>
        <source>Front-desk state, of all chosen rooms too</source>
        <translation>Belegung, auch aller gewählten Zimmer</translation>
    </message>
    <message>
        <source>Housekeeping state, of all chosen rooms too</source>
        <translation>Reinigung, auch aller gewählten Zimmer</translation>
    </message>
    <message>
        <source>Attendant, of all chosen rooms too</source>
        <translation>Reinigungskraft, auch aller gewählten Zimmer</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Unstimmigkeiten</translation>
    </message>
    <message>
        <source>Arrivals whose room is not ready</source>
        <translation>Ankünfte, deren Zimmer nicht bereit ist</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Zimmer</numerusform>
            <numerusform>%n Zimmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be sold</source>
        <translation>
            <numerusform>%n verkäuflich</numerusform>
            <numerusform>%n verkäuflich</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} for {name}: {title}</source>
        <translation>{number} für {name}: {title}</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Versehentlich geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete room {name}?</source>
        <translation>Zimmer {name} löschen?</translation>
    </message>
    <message>
        <source>Its jobs and what happened stay in the log. It can be undone.</source>
        <translation>Seine Aufträge und was geschah bleiben im Protokoll. Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Zimmer löschen</translation>
    </message>
</context>
<context>
    <name>RushDialog</name>
    <message>
        <source>Rush {name}</source>
        <translation>{name} eilig machen</translation>
    </message>
    <message>
        <source>It stands first on its floor and on the attendant&apos;s sheet.</source>
        <translation>Es steht vorn auf seiner Etage und auf dem Reinigungsplan.</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Waits already</source>
        <translation>Wartet schon</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Empty: the time is not known.</source>
        <translation>Leer: Die Zeit ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{number} is planned: {name}, {day}, {time}</source>
        <translation>{number} ist geplant: {name}, {day}, {time}</translation>
    </message>
    <message>
        <source>{number} {title} to {where}</source>
        <translation>{number} {title}: {where}</translation>
    </message>
    <message>
        <source>Plan it all the same?</source>
        <translation>Trotzdem planen?</translation>
    </message>
    <message>
        <source>Plan all the same</source>
        <translation>Trotzdem planen</translation>
    </message>
    <message>
        <source>{number} stands there already</source>
        <translation>{number} steht schon dort</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>{number} is taken off the schedule</source>
        <translation>{number} ist vom Plan genommen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>{number} is back where it was</source>
        <translation>{number} ist wieder, wo er war</translation>
    </message>
</context>
<context>
    <name>ScheduleScreen</name>
    <message>
        <source>Schedule</source>
        <translation>Einsatzplan</translation>
    </message>
    <message>
        <source>Follow a calendar on a phone…</source>
        <translation>Kalender auf dem Telefon abonnieren…</translation>
    </message>
    <message>
        <source>Day or week before</source>
        <translation>Tag oder Woche davor</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Tag oder Woche danach</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Eine Woche zeigen</translation>
    </message>
    <message>
        <source>Plan the job…</source>
        <translation>Auftrag planen…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>To the list beside and back</source>
        <translation>Zur Liste daneben und zurück</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Jobs are given to technicians. Add the first one; then his days stand here.</source>
        <translation>Aufträge gehen an Techniker. Den ersten hinzufügen; dann stehen seine Tage hier.</translation>
    </message>
    <message>
        <source>Nobody to plan for yet</source>
        <translation>Noch niemand, für den zu planen ist</translation>
    </message>
    <message>
        <source>Go to the people</source>
        <translation>Zum Personal</translation>
    </message>
    <message>
        <source>The schedule could not be loaded</source>
        <translation>Der Einsatzplan konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>On the list beside: nobody has it any more. Elsewhere it stays where it was.</source>
        <translation>Auf der Liste daneben: Niemand hat ihn mehr. Anderswo bleibt er, wo er war.</translation>
    </message>
    <message>
        <source>Ctrl with arrows moves the job, Shift with them its length; Enter lets go, Esc puts it back</source>
        <translation>Strg mit Pfeiltasten bewegt den Auftrag, Umschalt mit ihnen ändert die Dauer; Eingabe lässt los, Esc legt ihn zurück</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Take from {name}</source>
        <translation>Von {name} wegnehmen</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Vom Plan nehmen</translation>
    </message>
</context>
<context>
    <name>ScrapDialog</name>
    <message>
        <source>What is of no use any more?</source>
        <translation>Was ist nicht mehr zu gebrauchen?</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Verschrotten</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{quantity} × {name} scrapped</source>
        <translation>{quantity} × {name} verschrottet</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try a name, a phone number, a serial or a ticket</source>
        <translation>Name, Telefonnummer, Seriennummer oder Abholschein versuchen</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Staff</source>
        <extracomment>A scanned code led nowhere: show it in the box, where it can be corrected.</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>You were signed out: your account or password was changed.</source>
        <extracomment>Where a session of the desktop says it was opened from: this computer&apos;s name. Somebody sits here now.</extracomment>
        <translation>Sie wurden abgemeldet: Ihr Zugang oder Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Your role was changed. Please sign in again.</source>
        <translation>Ihre Rolle wurde geändert. Bitte melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>SecondFactor</name>
    <message>
        <source>Sign in with a second factor</source>
        <translation>Mit zweitem Faktor anmelden</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone, then type the six digits that it shows. From then on you are asked for them whenever you sign in.</source>
        <translation>Mit einer Authenticator-App auf dem Telefon scannen, dann die sechs Ziffern tippen, die sie zeigt. Von da an werden Sie bei jeder Anmeldung danach gefragt.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Ihre Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Keep them where your phone is not. Each of them signs you in once instead of a code. They are shown only now.</source>
        <translation>Dort aufbewahren, wo das Telefon nicht ist. Jeder meldet Sie einmal statt eines Codes an. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>It is switched on. To switch it off, type a code or one of your recovery codes.</source>
        <translation>Er ist eingeschaltet. Zum Abschalten einen Code oder einen Ihrer Wiederherstellungscodes tippen.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>Show or hide what was typed</source>
        <translation>Getipptes zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>SecretOnce</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It cannot be shown again, and it was neither copied nor printed. Leave all the same?</source>
        <translation>Es lässt sich nicht noch einmal zeigen und wurde weder kopiert noch gedruckt. Trotzdem verlassen?</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
</context>
<context>
    <name>SerialNumber</name>
    <message>
        <source>Type or scan</source>
        <translation>Tippen oder scannen</translation>
    </message>
    <message>
        <source>Serial number or IMEI</source>
        <translation>Seriennummer oder IMEI</translation>
    </message>
    <message>
        <source>Unreadable or none</source>
        <translation>Unlesbar oder keine</translation>
    </message>
    <message>
        <source>Sticker is gone, device is dead …</source>
        <translation>Aufkleber ist weg, Gerät ist tot …</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>IMEI: the check digit fits</source>
        <translation>IMEI: Die Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>The check digit does not fit: if this is an IMEI, a digit is wrong</source>
        <translation>Die Prüfziffer stimmt nicht: Ist dies eine IMEI, ist eine Ziffer falsch</translation>
    </message>
    <message>
        <source>This number is registered: {device} of {owner}</source>
        <translation>Diese Nummer ist eingetragen: {device} von {owner}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Take this device</source>
        <translation>Dieses Gerät nehmen</translation>
    </message>
</context>
<context>
    <name>SessionRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>So many are shown; all of them can be ended at once.</extracomment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed in anywhere</source>
        <translation>Nirgends angemeldet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Sign out: {place}</source>
        <translation>Abmelden: {place}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>SettingsFormPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Einstellungen gespeichert</translation>
    </message>
    <message>
        <source>Meanwhile somebody else wrote: {value}. Save again to replace it.</source>
        <translation>Inzwischen schrieb jemand anderes: {value}. Erneut speichern ersetzt es.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Work and prices</source>
        <translation>Arbeit und Preise</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Job types</source>
        <translation>Auftragsarten</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Save the settings?</source>
        <translation>Einstellungen speichern?</translation>
    </message>
    <message>
        <source>Something on this page was changed and not saved.</source>
        <translation>Auf dieser Seite wurde etwas geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>SharingScreen</name>
    <message>
        <source>Start sharing</source>
        <translation>Freigabe starten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Programs and apps on your network work with this shop</source>
        <translation>Programme und Apps in Ihrem Netzwerk arbeiten mit diesem Geschäft</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Freigabe beenden</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Stands at the head of tickets and receipts</source>
        <translation>Steht oben auf Abholscheinen und Quittungen</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Sprache der Papiere</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Nothing is converted: every amount keeps its figures and counts as {currency} from now on, in past jobs, payments and invoices too.</source>
        <translation>Nichts wird umgerechnet: Jeder Betrag behält seine Ziffern und zählt ab jetzt als {currency}, auch in früheren Aufträgen, Zahlungen und Rechnungen.</translation>
    </message>
    <message>
        <source>Change the currency?</source>
        <translation>Die Währung ändern?</translation>
    </message>
    <message>
        <source>Change the currency</source>
        <translation>Währung ändern</translation>
    </message>
</context>
<context>
    <name>ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close shortcuts</source>
        <translation>Tastenkürzel schließen</translation>
    </message>
</context>
<context>
    <name>ShownLine</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Kopieren: {what}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code from your app</source>
        <translation>Code aus Ihrer App</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Als jemand anderes anmelden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in to your desk.</source>
        <translation>Melden Sie sich an Ihrem Platz an.</translation>
    </message>
    <message>
        <source>The desk is locked. What you were doing is still there.</source>
        <translation>Der Platz ist gesperrt. Ihre Arbeit ist noch da.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign in to your own desk. The locked one stays as it is.</source>
        <translation>Melden Sie sich an Ihrem eigenen Platz an. Der gesperrte bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>This code does not fit. Wait for the next one, or type one of your recovery codes.</source>
        <translation>Dieser Code passt nicht. Auf den nächsten warten oder einen Ihrer Wiederherstellungscodes tippen.</translation>
    </message>
    <message>
        <source>These do not belong together. Please check both and try again.</source>
        <translation>Das passt nicht zusammen. Bitte beides prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is not the password. Please try again.</source>
        <translation>Das ist nicht das Passwort. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This account is switched off. The administrator can switch it on.</source>
        <translation>Dieser Zugang ist abgeschaltet. Der Administrator kann ihn einschalten.</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now.</source>
        <translation>Die sechs Ziffern tippen, die Ihre App jetzt zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Noch einmal in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche Versuche. Noch einmal in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Caps lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign above the line</source>
        <translation>Über der Linie unterschreiben</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Clear signature</source>
        <translation>Unterschrift löschen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>SkillsInput</name>
    <message>
        <source>Such as: plumbing, air conditioning, phones</source>
        <translation>Etwa: Sanitär, Klima, Telefone</translation>
    </message>
</context>
<context>
    <name>SpecsInput</name>
    <message>
        <source>Output: 311 kW</source>
        <translation>Leistung: 311 kW</translation>
    </message>
    <message>
        <source>Write each on a line of its own, as name: value</source>
        <translation>Jedes auf eine eigene Zeile schreiben, als Name: Wert</translation>
    </message>
    <message>
        <source>{name} stands there twice</source>
        <translation>{name} steht zweimal da</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>One-time password for {name}</source>
        <translation>Einmalpasswort für {name}</translation>
    </message>
    <message>
        <source>It is shown only now. At the next sign-in at a desk, the person chooses another one.</source>
        <translation>Es wird nur jetzt gezeigt. Bei der nächsten Anmeldung an einem Platz wählt die Person ein anderes.</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>{name} is there after all</source>
        <translation>{name} ist doch da</translation>
    </message>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>{name} is switched off, and signed out everywhere</source>
        <translation>{name} ist abgeschaltet und überall abgemeldet</translation>
    </message>
    <message>
        <source>Take the second factor from {name}?</source>
        <translation>{name} den zweiten Faktor nehmen?</translation>
    </message>
    <message>
        <source>The password alone is then enough to sign in. Make sure that it is the person who asks.</source>
        <translation>Dann genügt das Passwort zur Anmeldung. Vergewissern Sie sich, dass wirklich diese Person fragt.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>{name} signs in with the password alone</source>
        <translation>{name} meldet sich nur mit Passwort an</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>What the person did stays in the history. The trash brings the person back.</source>
        <translation>Was die Person getan hat, bleibt im Verlauf. Der Papierkorb bringt sie zurück.</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>{name} was deleted</source>
        <translation>{name} wurde gelöscht</translation>
    </message>
    <message>
        <source>{name} is signed out there</source>
        <translation>{name} ist dort abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of {name} ended</source>
        <translation>
            <numerusform>%n Sitzung von {name} beendet</numerusform>
            <numerusform>%n Sitzungen von {name} beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Work here</source>
        <translation>Arbeiten hier</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Saved filters of people</source>
        <translation>Gemerkte Filter des Personals</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>Only people of this role</source>
        <translation>Nur Personen dieser Rolle</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personal suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part of the organisation</source>
        <translation>Teil der Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Try fewer words, another role, or another filter.</source>
        <translation>Weniger Wörter, eine andere Rolle oder einen anderen Filter versuchen.</translation>
    </message>
    <message>
        <source>Nobody like that works here</source>
        <translation>So jemand arbeitet hier nicht</translation>
    </message>
    <message>
        <source>Who may not sign in any more stands here; what they did stays.</source>
        <translation>Hier steht, wer sich nicht mehr anmelden darf; das Getane bleibt.</translation>
    </message>
    <message>
        <source>Nobody is switched off</source>
        <translation>Niemand ist abgeschaltet</translation>
    </message>
    <message>
        <source>Add everybody who works here, also those who never sign in.</source>
        <translation>Alle hinzufügen, die hier arbeiten, auch wer sich nie anmeldet.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Hier arbeitet noch niemand</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>More for this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>What this role may do</source>
        <translation>Was diese Rolle darf</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an absence</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this person</source>
        <translation>Diese Person bearbeiten</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Eine Person wählen</translation>
    </message>
    <message>
        <source>Role, rights and sign-ins are shown here.</source>
        <translation>Hier stehen Rolle, Rechte und Anmeldungen.</translation>
    </message>
    <message>
        <source>This person could not be loaded</source>
        <translation>Diese Person konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Has no login</source>
        <translation>Hat keinen Zugang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Part of the organisation</source>
        <translation>Teil der Organisation</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Arbeitet hier seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Only administrators change an administrator.</source>
        <translation>Nur Administratoren ändern einen Administrator.</translation>
    </message>
    <message>
        <source>Switch off: may not sign in any more</source>
        <translation>Abschalten: darf sich nicht mehr anmelden</translation>
    </message>
    <message>
        <source>Switch on: may sign in again</source>
        <translation>Einschalten: darf sich wieder anmelden</translation>
    </message>
    <message>
        <source>Take the second factor away: phone lost</source>
        <translation>Zweiten Faktor wegnehmen: Telefon verloren</translation>
    </message>
    <message>
        <source>Follow the calendar on a phone</source>
        <translation>Kalender auf dem Telefon abonnieren</translation>
    </message>
    <message>
        <source>What this person did</source>
        <translation>Was diese Person getan hat</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
</context>
<context>
    <name>StarsInput</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>{said}; type 1 to 5, Delete takes them away</source>
        <translation>{said}; 1 bis 5 tippen, Entf nimmt sie weg</translation>
    </message>
</context>
<context>
    <name>StartCountDialog</name>
    <message>
        <source>What is counted?</source>
        <translation>Was wird gezählt?</translation>
    </message>
    <message>
        <source>Start counting</source>
        <translation>Zählen beginnen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Who counts does not see how many there should be</source>
        <translation>Wer zählt, sieht nicht, wie viele es sein sollten</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>StateFilters</name>
    <message>
        <source>Floor</source>
        <extracomment>Pixels of two lines of buttons with what is between them.</extracomment>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All floors</source>
        <translation>Alle Etagen</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>StateRows</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Reinigungskraft</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>StockActions</name>
    <message>
        <source>Everything lies where it lay</source>
        <translation>Alles liegt, wo es lag</translation>
    </message>
    <message>
        <source>{name}: {quantity} on order</source>
        <translation>{name}: {quantity} bestellt</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Where photos and documents lie</source>
        <translation>Wo Fotos und Dokumente liegen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Use a bucket</source>
        <translation>Einen Bucket benutzen</translation>
    </message>
    <message>
        <source>Every computer that opens the shop has to use the same place. There the bucket can also be named by
FRONTBENCH_S3_ENDPOINT, FRONTBENCH_S3_BUCKET, FRONTBENCH_S3_ACCESS_KEY and FRONTBENCH_S3_SECRET_KEY.</source>
        <translation>Jeder Computer, der das Geschäft öffnet, muss denselben Ort benutzen. Dort lässt sich der Bucket auch nennen durch
FRONTBENCH_S3_ENDPOINT, FRONTBENCH_S3_BUCKET, FRONTBENCH_S3_ACCESS_KEY und FRONTBENCH_S3_SECRET_KEY.</translation>
    </message>
    <message>
        <source>Files go to the bucket {name} as soon as Frontbench and the sharing are started anew.</source>
        <translation>Dateien gehen in den Bucket {name}, sobald Frontbench und die Freigabe neu gestartet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n Datei, {size}</numerusform>
            <numerusform>%n Dateien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers, after {milliseconds} ms</source>
        <translation>Antwortet nach {milliseconds} ms</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegen in</translation>
    </message>
    <message>
        <source>A bucket</source>
        <translation>Einem Bucket</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Einem Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
</context>
<context>
    <name>StorePartDialog</name>
    <message>
        <source>Part from the store</source>
        <translation>Teil aus dem Lager</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verbauen</translation>
    </message>
    <message>
        <source>Part number, name, or scan</source>
        <translation>Teilenummer, Name oder Scan</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Keep for this job</source>
        <translation>Für diesen Auftrag zurücklegen</translation>
    </message>
    <message>
        <source>{sku} · {count} free</source>
        <translation>{sku} · {count} frei</translation>
    </message>
</context>
<context>
    <name>StoredFiles</name>
    <message>
        <source>{name} is added</source>
        <translation>{name} ist hinzugefügt</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <extracomment>Without those that look alike. Kinds of signs, and how many of each a guesser would try.</extracomment>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diesen nicht</translation>
    </message>
    <message>
        <source>A or Enter</source>
        <translation>A oder Eingabe</translation>
    </message>
    <message>
        <source>Nobody to suggest</source>
        <translation>Niemand vorzuschlagen</translation>
    </message>
    <message>
        <source>Nobody is free for what is left. Another day may be better.</source>
        <translation>Für den Rest ist niemand frei. Ein anderer Tag passt vielleicht besser.</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Gründe ansehen</translation>
    </message>
    <message>
        <source>Everything is given</source>
        <translation>Alles ist vergeben</translation>
    </message>
    <message>
        <source>Every job of this day has somebody.</source>
        <translation>Jeder Auftrag dieses Tages hat jemanden.</translation>
    </message>
    <message>
        <source>Nothing is planned for this day</source>
        <translation>Für diesen Tag ist nichts geplant</translation>
    </message>
    <message>
        <source>Jobs that are planned for a day and have nobody yet stand here.</source>
        <translation>Hier stehen Aufträge, die für einen Tag geplant sind und noch niemanden haben.</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Zum Einsatzplan</translation>
    </message>
    <message>
        <source>No better plan of this day exists</source>
        <translation>Einen besseren Plan für diesen Tag gibt es nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) stay without anybody</source>
        <translation>
            <numerusform>%n Auftrag bleibt unvergeben</numerusform>
            <numerusform>%n Aufträge bleiben unvergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Needed: {sections}</source>
        <translation>Es fehlt: {sections}</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>zu berichtigen</translation>
    </message>
    <message>
        <source>Go to {section}</source>
        <translation>Zu {section}</translation>
    </message>
</context>
<context>
    <name>SwitchOff</name>
    <message>
        <source>Code from your app</source>
        <translation>Code aus Ihrer App</translation>
    </message>
    <message>
        <source>The second factor is switched off</source>
        <translation>Der zweite Faktor ist abgeschaltet</translation>
    </message>
</context>
<context>
    <name>SwitchOn</name>
    <message>
        <source>QR code for your app</source>
        <translation>QR-Code für Ihre App</translation>
    </message>
    <message>
        <source>Key for the app</source>
        <translation>Schlüssel für die App</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Code from your app</source>
        <translation>Code aus Ihrer App</translation>
    </message>
    <message>
        <source>From now on you sign in with a code as well</source>
        <translation>Von jetzt an melden Sie sich auch mit einem Code an</translation>
    </message>
</context>
<context>
    <name>SymptomChips</name>
    <message>
        <source>Find a problem, or type a new one</source>
        <translation>Ein Problem finden oder ein neues tippen</translation>
    </message>
    <message>
        <source>Problem: {name}</source>
        <translation>Problem: {name}</translation>
    </message>
</context>
<context>
    <name>SymptomDialog</name>
    <message>
        <source>Add a problem</source>
        <translation>Ein Problem hinzufügen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>SymptomsTab</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Noch keine Probleme</translation>
    </message>
    <message>
        <source>Add what customers usually say.</source>
        <translation>Hier steht, was Kunden gewöhnlich sagen.</translation>
    </message>
    <message>
        <source>Add problem</source>
        <translation>Problem hinzufügen</translation>
    </message>
</context>
<context>
    <name>Tag</name>
    <message>
        <source>Remove %s</source>
        <translation>%s entfernen</translation>
    </message>
</context>
<context>
    <name>TakePayment</name>
    <message>
        <source>Show the receipt</source>
        <translation>Quittung zeigen</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Bisher bezahlt</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing is owed any more.</source>
        <translation>Es ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>{amount} kassieren</translation>
    </message>
    <message>
        <source>{amount} taken for {number}</source>
        <translation>{amount} für {number} kassiert</translation>
    </message>
</context>
<context>
    <name>TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Whom jobs and rooms can be given to</source>
        <translation>Wem Aufträge und Zimmer gegeben werden können</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Nobody is in this team</source>
        <translation>Niemand ist in diesem Team</translation>
    </message>
    <message>
        <source>Choose somebody above.</source>
        <translation>Oben jemanden wählen.</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out of the team</source>
        <translation>Aus dem Team nehmen</translation>
    </message>
    <message>
        <source>Add a member: type a name</source>
        <translation>Mitglied hinzufügen: einen Namen tippen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>Noch keine Teams</translation>
    </message>
    <message>
        <source>Such as Housekeeping, or Night shift.</source>
        <translation>Etwa Etagenservice oder Nachtschicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename team</source>
        <translation>Team umbenennen</translation>
    </message>
    <message>
        <source>{name} is out of {team}</source>
        <translation>{name} ist nicht mehr in {team}</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Terms and signature</source>
        <translation>Bedingungen und Unterschrift</translation>
    </message>
    <message>
        <source>Consent to the terms</source>
        <translation>Zustimmung zu den Bedingungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>The customer has read the terms (version {version}) and agrees</source>
        <translation>Der Kunde hat die Bedingungen (Fassung {version}) gelesen und stimmt zu</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Edit: {what}</source>
        <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save: {what}</source>
        <translation>Speichern: {what}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel editing: {what}</source>
        <translation>Bearbeiten abbrechen: {what}</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>{what} of {number} saved</source>
        <translation>{what} von {number} gespeichert</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves what was typed; Cancel throws it away.</source>
        <translation>Strg+Eingabe speichert das Getippte, Abbrechen verwirft es.</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Photo %s</source>
        <extracomment>Whether its picture is wanted at all.</extracomment>
        <translation>Foto %s</translation>
    </message>
    <message>
        <source>Remove photo %s</source>
        <translation>Foto %s entfernen</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <extracomment>What is overdue changes by itself.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search customers, devices, orders, serials…</source>
        <extracomment>Below this the bar&apos;s words give way to its icons. Work shorter than this is not worth a sign.</extracomment>
        <translation>Kunden, Geräte, Aufträge, Seriennummern suchen…</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Navigation einklappen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Neue Annahme</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Move to another place</source>
        <translation>An einen anderen Ort umlagern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umlagern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>{quantity} × {name} moved</source>
        <translation>{quantity} × {name} umgelagert</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing that was deleted is lost</source>
        <translation>Nichts Gelöschtes ist verloren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is deleted comes here.</source>
        <translation>Gelöschtes kommt hierher.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Fundsache</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Wartungsplan</translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} ist wieder da</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>TypePicker</name>
    <message>
        <source>Pick or type</source>
        <translation>Wählen oder tippen</translation>
    </message>
</context>
<context>
    <name>TypesTab</name>
    <message>
        <source>Device type</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Device types</source>
        <translation>Gerätearten</translation>
    </message>
    <message>
        <source>Add device type</source>
        <translation>Geräteart hinzufügen</translation>
    </message>
    <message>
        <source>Tested at intake, in this order</source>
        <translation>Bei der Annahme geprüft, in dieser Folge</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Eine Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Type a test and press Enter.</source>
        <translation>Eine Prüfung tippen und Eingabetaste.</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Prüfliste speichern</translation>
    </message>
    <message>
        <source>The checklist of {name} is saved</source>
        <translation>Die Prüfliste von {name} ist gespeichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Something was typed here and not saved, {when}.</source>
        <translation>Hier wurde {when} etwas getippt und nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>UserBadge</name>
    <message>
        <source>Signed in: %s</source>
        <translation>Angemeldet: %s</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Lock the desk</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>When I am away</source>
        <translation>Wann ich weg bin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Frontbench</source>
        <translation>Über Frontbench</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>VisitorsCard</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Connected in the last minutes</source>
        <translation>In den letzten Minuten verbunden</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Who uses the shop over the network is shown here.</source>
        <translation>Hier steht, wer das Geschäft über das Netzwerk nutzt.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Jobs to plan</source>
        <translation>Zu planende Aufträge</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Unvergeben</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Which jobs to plan</source>
        <translation>Welche Aufträge zu planen sind</translation>
    </message>
    <message>
        <source>Search jobs without a day</source>
        <translation>Aufträge ohne Tag suchen</translation>
    </message>
    <message>
        <source>Every job of these days has somebody.</source>
        <translation>Jeder Auftrag dieser Tage hat jemanden.</translation>
    </message>
    <message>
        <source>All given</source>
        <translation>Alles vergeben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No job without a day has these words.</source>
        <translation>Kein Auftrag ohne Tag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>All planned</source>
        <translation>Alles geplant</translation>
    </message>
    <message>
        <source>Every open job stands on a day.</source>
        <translation>Jeder offene Auftrag hat einen Tag.</translation>
    </message>
</context>
<context>
    <name>WalletsScreen</name>
    <message>
        <source>Who carries parts</source>
        <translation>Wer Teile bei sich hat</translation>
    </message>
    <message>
        <source>Nobody may carry parts</source>
        <translation>Niemand darf Teile bei sich haben</translation>
    </message>
    <message>
        <source>Add technicians under people.</source>
        <translation>Techniker unter Personal anlegen.</translation>
    </message>
    <message>
        <source>What is carried</source>
        <translation>Was dabei ist</translation>
    </message>
    <message>
        <source>Hand out a part</source>
        <translation>Ein Teil ausgeben</translation>
    </message>
    <message>
        <source>Take the part back</source>
        <translation>Das Teil zurücknehmen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Taschen</translation>
    </message>
    <message>
        <source>My wallet</source>
        <translation>Meine Tasche</translation>
    </message>
    <message>
        <source>What the store hands out stands here.</source>
        <translation>Hier steht, was das Lager ausgibt.</translation>
    </message>
    <message>
        <source>{name} carries nothing</source>
        <translation>{name} hat nichts dabei</translation>
    </message>
</context>
<context>
    <name>WebhooksScreen</name>
    <message>
        <source>Webhooks</source>
        <extracomment>Messages go out beside the log of events: the lists are looked at again so often, in milliseconds.</extracomment>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Sent while the house is shared on the network</source>
        <translation>Gesendet, solange das Haus im Netzwerk freigegeben ist</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the webhook</source>
        <translation>Webhook bearbeiten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Another system can be told of jobs, equipment, stock and maintenance as it happens.</source>
        <translation>Ein anderes System kann von Aufträgen, Anlagen, Lager und Wartung erfahren, sobald etwas geschieht.</translation>
    </message>
    <message>
        <source>Nobody is told of anything</source>
        <translation>Niemand erfährt etwas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What happens from now on is listed here, with what came back.</source>
        <translation>Hier steht, was von jetzt an geschieht und was zurückkam.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Add a webhook</source>
        <translation>Einen Webhook hinzufügen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Secret of the webhook</source>
        <translation>Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>It is shown only now. The other system proves with it that a message comes from here.</source>
        <translation>Es wird nur jetzt gezeigt. Das andere System prüft damit, dass eine Nachricht von hier kommt.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>A test message is on its way</source>
        <translation>Eine Testnachricht ist unterwegs</translation>
    </message>
    <message>
        <source>Delete this webhook?</source>
        <translation>Diesen Webhook löschen?</translation>
    </message>
    <message>
        <source>{url} is told nothing any more.</source>
        <translation>{url} erfährt nichts mehr.</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>The webhook is deleted</source>
        <translation>Der Webhook ist gelöscht</translation>
    </message>
    <message>
        <source>It is sent again</source>
        <translation>Es wird noch einmal gesendet</translation>
    </message>
</context>
<context>
    <name>WelcomeFlow</name>
    <message>
        <source>Setting up {shop}</source>
        <extracomment>How far the sample shop is; emitted by the worker.</extracomment>
        <translation>{shop} wird eingerichtet</translation>
    </message>
    <message>
        <source>Corner Repairs (sample shop)</source>
        <translation>Eck-Reparatur (Beispielgeschäft)</translation>
    </message>
    <message>
        <source>Sam Sample</source>
        <translation>Max Muster</translation>
    </message>
    <message>
        <source>Filling the sample shop</source>
        <translation>Das Beispielgeschäft wird gefüllt</translation>
    </message>
    <message>
        <source>This password was made for this shop alone. Keep it for the next time, or change it in the menu at your name.</source>
        <translation>Dieses Passwort wurde nur für dieses Geschäft gemacht. Heben Sie es für das nächste Mal auf oder ändern Sie es im Menü an Ihrem Namen.</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>Das Beispielgeschäft ist fertig</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Jetzt anmelden</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Augenblick.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>The shop could not be set up</source>
        <translation>Das Geschäft konnte nicht eingerichtet werden</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Take {name} out</source>
        <extracomment>Core&apos;s words for inputs that have another name in the form.</extracomment>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>The room cannot be sold until it is brought back; then it has to be cleaned first.</source>
        <translation>Das Zimmer ist nicht zu verkaufen, bis es zurückgeholt wird; dann muss es erst gereinigt werden.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Such as: water damage in the bathroom</source>
        <translation>Etwa: Wasserschaden im Bad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Empty: until it is brought back.</source>
        <translation>Leer: bis es zurückgeholt wird.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Empty: from now on.</source>
        <translation>Leer: von jetzt an.</translation>
    </message>
    <message>
        <source>Out of order: broken. Out of service: by choice, such as painting.</source>
        <translation>Außer Betrieb: defekt. Stillgelegt: gewollt, etwa zum Streichen.</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Begin with common device types, brands, models and symptoms</source>
        <translation>Mit gängigen Gerätearten, Marken, Modellen und Problemen beginnen</translation>
    </message>
    <message>
        <source>They can be changed and added to at any time.</source>
        <translation>Sie lassen sich jederzeit ändern und ergänzen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>You sign in with your e-mail or phone and this password.</source>
        <translation>Sie melden sich mit E-Mail oder Telefon und diesem Passwort an.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Geschäft</translation>
    </message>
    <message>
        <source>You, the administrator</source>
        <translation>Sie, der Administrator</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Geschäft anlegen</translation>
    </message>
</context>
<context>
    <name>WorkOrdersScreen</name>
    <message>
        <source>Work orders</source>
        <extracomment>Pixels of the page from which a job has room beside the list. Pixels that the lines of a job need, in German too.</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New work order</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Next step of the job</source>
        <translation>Nächster Schritt des Auftrags</translation>
    </message>
    <message>
        <source>Edit the job</source>
        <translation>Auftrag bearbeiten</translation>
    </message>
    <message>
        <source>Book labour</source>
        <translation>Arbeit buchen</translation>
    </message>
    <message>
        <source>Book a part</source>
        <translation>Ein Teil buchen</translation>
    </message>
    <message>
        <source>Open the menu of the job</source>
        <translation>Menü des Auftrags öffnen</translation>
    </message>
    <message>
        <source>Invoice of the job</source>
        <translation>Rechnung zum Auftrag</translation>
    </message>
    <message>
        <source>Print the claim ticket</source>
        <translation>Abholschein drucken</translation>
    </message>
    <message>
        <source>What was typed is kept: save or cancel it first.</source>
        <translation>Das Getippte bleibt: zuerst speichern oder abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>A text of a job is not saved yet.</source>
        <translation>Ein Text eines Auftrags ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work and prices</source>
        <translation>Arbeit und Preise</translation>
    </message>
    <message>
        <source>What a new work order begins with</source>
        <translation>Womit ein neuer Auftrag beginnt</translation>
    </message>
    <message>
        <source>Hour of labour</source>
        <translation>Arbeitsstunde</translation>
    </message>
    <message>
        <source>Diagnosis fee</source>
        <translation>Diagnosegebühr</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>Steuer in Prozent</translation>
    </message>
    <message>
        <source>Contained in every price.</source>
        <translation>In jedem Preis enthalten.</translation>
    </message>
    <message>
        <source>Days until ready</source>
        <translation>Tage bis fertig</translation>
    </message>
    <message>
        <source>Promised at intake, unless said otherwise.</source>
        <translation>Bei der Annahme zugesagt, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>Photos at intake</source>
        <translation>Fotos bei der Annahme</translation>
    </message>
    <message>
        <source>How many an intake must have; 0 asks for none.</source>
        <translation>Wie viele eine Annahme haben muss; 0 verlangt keine.</translation>
    </message>
    <message>
        <source>Days until a part comes</source>
        <translation>Tage, bis ein Teil kommt</translation>
    </message>
    <message>
        <source>Reckoned with where a part is not in the store.</source>
        <translation>Damit wird gerechnet, wo ein Teil nicht im Lager ist.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Of everybody who has none of his own. Days in English or German, with ; between them.</source>
        <translation>Für alle, die keine eigenen haben. Tage auf Deutsch oder Englisch, mit ; dazwischen.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Your role cannot open this.</source>
        <extracomment>A narrower window leaves only the icons of the navigation.</extracomment>
        <translation>Ihre Rolle darf das nicht öffnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>In Formularen</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>_AddFile</name>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Open, drop or paste photos and documents</source>
        <translation>Fotos und Dokumente öffnen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Add or drop</source>
        <translation>Hinzufügen oder ablegen</translation>
    </message>
</context>
<context>
    <name>_CodeDialog</name>
    <message>
        <source>This code does not fit. Wait for the next one.</source>
        <translation>Dieser Code passt nicht. Auf den nächsten warten.</translation>
    </message>
</context>
<context>
    <name>_DayPainter</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>absences</name>
    <message>
        <source>Vacation</source>
        <extracomment>So many are shown, the next ones.</extracomment>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Yes</source>
        <extracomment>Longer values are cut on the screen; the file has them whole.</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>Open sign-ins</source>
        <translation>Offene Anmeldungen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Reinigungskraft</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Inside of (number)</source>
        <translation>Innerhalb von (Nummer)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Etagenservice</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sign-in: signed out</source>
        <translation>Anmeldung: abgemeldet</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Device or equipment</source>
        <translation>Gerät oder Anlage</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Address of a calendar</source>
        <translation>Kalenderadresse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Kundenliste</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Rule of escalation</source>
        <translation>Eskalationsregel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Fundsache</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API-Zugang</translation>
    </message>
    <message>
        <source>Part of the organisation</source>
        <translation>Teil der Organisation</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part for a job</source>
        <translation>Teil für einen Auftrag</translation>
    </message>
    <message>
        <source>List of parts</source>
        <translation>Teileliste</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Maintenance plan</source>
        <translation>Wartungsplan</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Stock count</source>
        <translation>Bestandszählung</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Usual problem</source>
        <translation>Übliches Problem</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accessories given back</source>
        <translation>Zubehör zurückgegeben</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>given to somebody</source>
        <translation>jemandem gegeben</translation>
    </message>
    <message>
        <source>another attendant</source>
        <translation>andere Reinigungskraft</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>guest moved in</source>
        <translation>Gast eingezogen</translation>
    </message>
    <message>
        <source>guest moved out</source>
        <translation>Gast ausgezogen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertiggestellt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>turned dirty by the hour</source>
        <translation>zur Stunde schmutzig geworden</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>ausgesondert</translation>
    </message>
    <message>
        <source>ended by somebody else</source>
        <translation>von jemand anderem beendet</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>eingerichtet</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>eskaliert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>state at the front desk</source>
        <translation>Status am Empfang</translation>
    </message>
    <message>
        <source>given back by its owner</source>
        <translation>vom Besitzer zurückgegeben</translation>
    </message>
    <message>
        <source>handed back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>zum Warten gestellt</translation>
    </message>
    <message>
        <source>state of housekeeping</source>
        <translation>Status der Reinigung</translation>
    </message>
    <message>
        <source>import taken back</source>
        <translation>Import zurückgenommen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>failed the inspection</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <source>running low</source>
        <translation>wird knapp</translation>
    </message>
    <message>
        <source>given another limit</source>
        <translation>andere Grenze bekommen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>member added</source>
        <translation>Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>member taken out</source>
        <translation>Mitglied herausgenommen</translation>
    </message>
    <message>
        <source>merge taken back</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>rated by the customer</source>
        <translation>vom Kunden bewertet</translation>
    </message>
    <message>
        <source>put into the outbox</source>
        <translation>in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>abgelesen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>noch einmal gesendet</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>registered by others</source>
        <translation>von anderen eingetragen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>neu erstellt</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>wieder geöffnet</translation>
    </message>
    <message>
        <source>to be ordered</source>
        <translation>zu bestellen</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>brought back from the trash</source>
        <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>noch einmal versucht</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>andere Rolle</translation>
    </message>
    <message>
        <source>urgency changed</source>
        <translation>Dringlichkeit geändert</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>eingeplant</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>verschrottet</translation>
    </message>
    <message>
        <source>seen to be</source>
        <translation>gesehen als</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>service refused</source>
        <translation>Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>given a new secret</source>
        <translation>neues Geheimnis bekommen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>state taken back</source>
        <translation>Status zurückgenommen</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>umgelagert</translation>
    </message>
    <message>
        <source>taken from somebody</source>
        <translation>jemandem genommen</translation>
    </message>
    <message>
        <source>verified on the spot</source>
        <translation>vor Ort bestätigt</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The printer {printer} does not answer. Is it switched on?</source>
        <translation>Der Drucker {printer} antwortet nicht. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <source>The printer {printer} stopped.</source>
        <translation>Der Drucker {printer} hat aufgehört.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there any more.</source>
        <translation>Der Drucker {printer} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not saved</source>
        <translation>Der Speicher ist voll: {name} wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>{name} cannot be written here: choose another folder</source>
        <translation>{name} kann hier nicht geschrieben werden: einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>A SQLite database is a file, such as sqlite:////home/ann/shop.db</source>
        <translation>Eine SQLite-Datenbank ist eine Datei, etwa sqlite:////home/ann/shop.db</translation>
    </message>
    <message>
        <source>A column has one meaning</source>
        <translation>Eine Spalte hat eine Bedeutung</translation>
    </message>
    <message>
        <source>A country is an ISO code of two letters, such as DE</source>
        <translation>Ein Land ist ein ISO-Kürzel aus zwei Buchstaben wie DE</translation>
    </message>
    <message>
        <source>A currency is an ISO code of three letters, such as EUR</source>
        <translation>Eine Währung ist ein ISO-Kürzel aus drei Buchstaben wie EUR</translation>
    </message>
    <message>
        <source>A customer is asked when he fetches his device: {number} is not over</source>
        <translation>Ein Kunde wird gefragt, wenn er sein Gerät abholt: {number} ist nicht beendet</translation>
    </message>
    <message>
        <source>A customer of this import was changed meanwhile: {why}</source>
        <translation>Ein Kunde dieses Imports wurde inzwischen geändert: {why}</translation>
    </message>
    <message>
        <source>A date between the years {first} and {last}</source>
        <translation>Ein Datum zwischen den Jahren {first} und {last}</translation>
    </message>
    <message>
        <source>A device that was handed over is changed by the staff only</source>
        <translation>Ein ausgehändigtes Gerät ändert nur das Personal</translation>
    </message>
    <message>
        <source>A device that was handed over is deleted by the staff only</source>
        <translation>Ein ausgehändigtes Gerät löscht nur das Personal</translation>
    </message>
    <message>
        <source>A draft belongs to a person</source>
        <translation>Ein Entwurf gehört einer Person</translation>
    </message>
    <message>
        <source>A figure has at most three places</source>
        <translation>Eine Zahl hat höchstens drei Nachkommastellen</translation>
    </message>
    <message>
        <source>A job cannot go from {start} to {goal}</source>
        <translation>Ein Auftrag kann nicht von {start} nach {goal} gehen</translation>
    </message>
    <message>
        <source>A job is not finished before it is started</source>
        <translation>Ein Auftrag ist nicht fertig, bevor er begonnen ist</translation>
    </message>
    <message>
        <source>A job that was handed over is changed by the staff only</source>
        <translation>Einen übergebenen Auftrag ändert nur das Personal</translation>
    </message>
    <message>
        <source>A job that was handed over is deleted by the staff only</source>
        <translation>Einen übergebenen Auftrag löscht nur das Personal</translation>
    </message>
    <message>
        <source>A language is a code such as en or pt-BR</source>
        <translation>Eine Sprache ist ein Kürzel wie en oder pt-BR</translation>
    </message>
    <message>
        <source>A part of this import was changed meanwhile: {why}</source>
        <translation>Ein Teil dieses Imports wurde inzwischen geändert: {why}</translation>
    </message>
    <message>
        <source>A password goes to the server over a safe connection only</source>
        <translation>Ein Passwort geht nur über eine sichere Verbindung an den Server</translation>
    </message>
    <message>
        <source>A password has at least 8 characters</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen</translation>
    </message>
    <message>
        <source>A password has at most 1024 characters</source>
        <translation>Ein Passwort hat höchstens 1024 Zeichen</translation>
    </message>
    <message>
        <source>A period has at most {days} days</source>
        <translation>Ein Zeitraum hat höchstens {days} Tage</translation>
    </message>
    <message>
        <source>A phone number has at least 3 digits</source>
        <translation>Eine Telefonnummer hat mindestens 3 Ziffern</translation>
    </message>
    <message>
        <source>A photo is a JPEG, PNG, WebP or GIF picture</source>
        <translation>Ein Foto ist ein Bild im Format JPEG, PNG, WebP oder GIF</translation>
    </message>
    <message>
        <source>A photo is required</source>
        <translation>Ein Foto ist nötig</translation>
    </message>
    <message>
        <source>A plan by meter has no dates</source>
        <translation>Ein Plan nach Zähler hat keine Termine</translation>
    </message>
    <message>
        <source>A program acts for the staff: a customer&apos;s rights reach only what is his own</source>
        <translation>Ein Programm handelt für das Personal: Die Rechte eines Kunden reichen nur für Eigenes</translation>
    </message>
    <message>
        <source>A quantity has at most three places</source>
        <translation>Eine Menge hat höchstens drei Nachkommastellen</translation>
    </message>
    <message>
        <source>A rate is a number of percent</source>
        <translation>Ein Satz ist eine Zahl in Prozent</translation>
    </message>
    <message>
        <source>A rate lies between 0 and 100 and has at most three places</source>
        <translation>Ein Satz liegt zwischen 0 und 100 und hat höchstens drei Nachkommastellen</translation>
    </message>
    <message>
        <source>A reading is not negative and has at most three places</source>
        <translation>Ein Zählerstand ist nicht negativ und hat höchstens drei Nachkommastellen</translation>
    </message>
    <message>
        <source>A refund cannot be refunded</source>
        <translation>Eine Erstattung kann nicht erstattet werden</translation>
    </message>
    <message>
        <source>A room cannot go from {start} to {goal}</source>
        <translation>Ein Zimmer kann nicht von {start} zu {goal} wechseln</translation>
    </message>
    <message>
        <source>A secret has 1 to {most} characters</source>
        <translation>Ein Geheimnis hat 1 bis {most} Zeichen</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows: save as CSV, or ask for less</source>
        <translation>Ein Blatt fasst {most} Zeilen: als CSV speichern oder weniger verlangen</translation>
    </message>
    <message>
        <source>A table is read from .csv or .xlsx</source>
        <translation>Eine Tabelle wird aus .csv oder .xlsx gelesen</translation>
    </message>
    <message>
        <source>A table is saved as .csv or .xlsx</source>
        <translation>Eine Tabelle wird als .csv oder .xlsx gespeichert</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most}</source>
        <translation>Eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>API client</source>
        <translation>API-Zugang</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Zubehörteil</translation>
    </message>
    <message>
        <source>An address of this server itself is not allowed</source>
        <translation>Eine Adresse dieses Servers selbst ist nicht erlaubt</translation>
    </message>
    <message>
        <source>An address that begins with https:// or http://</source>
        <translation>Eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>An amount has at most two places</source>
        <translation>Ein Betrag hat höchstens zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>An amount is a decimal number with two places</source>
        <translation>Ein Betrag ist eine Dezimalzahl mit zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>An hour is written as 06:00</source>
        <translation>Eine Uhrzeit schreibt man wie 06:00</translation>
    </message>
    <message>
        <source>An open job blocks the room</source>
        <translation>Ein offener Auftrag sperrt das Zimmer</translation>
    </message>
    <message>
        <source>Another program keeps the database locked: nothing was stored. Try again.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt: Nichts wurde gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Assignment already exists</source>
        <translation>Diese Zuweisung gibt es schon</translation>
    </message>
    <message>
        <source>At least one line is required</source>
        <translation>Mindestens eine Zeile ist nötig</translation>
    </message>
    <message>
        <source>At most {deepest} levels</source>
        <translation>Höchstens {deepest} Ebenen</translation>
    </message>
    <message>
        <source>At most {kilobytes} KB</source>
        <translation>Höchstens {kilobytes} KB</translation>
    </message>
    <message>
        <source>At most {longest} characters</source>
        <translation>Höchstens {longest} Zeichen</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>Höchstens {most}</translation>
    </message>
    <message>
        <source>At most {most} of them</source>
        <translation>Höchstens {most} davon</translation>
    </message>
    <message>
        <source>Between 0 and {longest} hours</source>
        <translation>Zwischen 0 und {longest} Stunden</translation>
    </message>
    <message>
        <source>Between 0.001 and {largest}</source>
        <translation>Zwischen 0,001 und {largest}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose a customer, or add a new one</source>
        <translation>Einen Kunden wählen oder neu anlegen</translation>
    </message>
    <message>
        <source>Choose a device, or add a new one</source>
        <translation>Ein Gerät wählen oder neu anlegen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files are to go to a bucket, but {names} is not set</source>
        <translation>Dateien sollen in einen Bucket, aber {names} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Files of this kind are not kept: no programs, and pictures as JPEG, PNG, WebP or GIF</source>
        <translation>Solche Dateien werden nicht aufbewahrt: keine Programme, Bilder als JPEG, PNG, WebP oder GIF</translation>
    </message>
    <message>
        <source>Found item</source>
        <translation>Fundsache</translation>
    </message>
    <message>
        <source>Give the password with --password-stdin</source>
        <translation>Das Passwort mit --password-stdin angeben</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Intake record</source>
        <translation>Annahmebogen</translation>
    </message>
    <message>
        <source>Invalid MFA token</source>
        <translation>Ungültiger Code des zweiten Faktors</translation>
    </message>
    <message>
        <source>Invalid client credentials</source>
        <translation>Ungültige Zugangsdaten des Programms</translation>
    </message>
    <message>
        <source>Invalid credentials</source>
        <translation>Anmeldung stimmt nicht</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice {number} is cancelled</source>
        <translation>Rechnung {number} ist storniert</translation>
    </message>
    <message>
        <source>Invoice {number} was credited whole</source>
        <translation>Rechnung {number} wurde ganz gutgeschrieben</translation>
    </message>
    <message>
        <source>It is being counted already: {number}</source>
        <translation>Es wird schon gezählt: {number}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>Es ist schon da</translation>
    </message>
    <message>
        <source>It showed {value} before</source>
        <translation>Er zeigte vorher {value}</translation>
    </message>
    <message>
        <source>It was not found yet then</source>
        <translation>Da war es noch nicht gefunden</translation>
    </message>
    <message>
        <source>It was read later than that already</source>
        <translation>Er wurde schon später abgelesen</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Auftragsart</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>Lines or a subtotal are required</source>
        <translation>Zeilen oder eine Zwischensumme sind nötig</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>MFA token required</source>
        <translation>Der Code des zweiten Faktors ist nötig</translation>
    </message>
    <message>
        <source>Meanwhile something was paid or booked: {owed} is owed now</source>
        <translation>Inzwischen wurde etwas bezahlt oder gebucht: Offen sind jetzt {owed}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Model already exists</source>
        <translation>Dieses Modell gibt es schon</translation>
    </message>
    <message>
        <source>Money came in for {number}: give it back or void it first</source>
        <translation>Für {number} ging Geld ein: zuerst zurückgeben oder stornieren</translation>
    </message>
    <message>
        <source>More is taken off than is charged</source>
        <translation>Es wird mehr abgezogen als berechnet</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Name a server, a sender and whom to send it to first</source>
        <translation>Zuerst Server, Absender und Empfänger nennen</translation>
    </message>
    <message>
        <source>No mail server is set up: send it by hand, or name one in the settings</source>
        <translation>Kein Mailserver ist eingerichtet: von Hand senden oder in den Einstellungen einen nennen</translation>
    </message>
    <message>
        <source>No more than {most} characters</source>
        <translation>Nicht mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>No more than {most} days at once</source>
        <translation>Nicht mehr als {most} Tage auf einmal</translation>
    </message>
    <message>
        <source>No more than {most} lines</source>
        <translation>Nicht mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>No more than {most} skills</source>
        <translation>Nicht mehr als {most} Fähigkeiten</translation>
    </message>
    <message>
        <source>No more than {most} spans a day</source>
        <translation>Nicht mehr als {most} Zeitspannen am Tag</translation>
    </message>
    <message>
        <source>Nobody can change his own {right}</source>
        <translation>Niemand kann das bei sich selbst ändern: {right}</translation>
    </message>
    <message>
        <source>Nobody can delete himself</source>
        <translation>Niemand kann sich selbst löschen</translation>
    </message>
    <message>
        <source>Nobody is in the room</source>
        <translation>Niemand ist im Zimmer</translation>
    </message>
    <message>
        <source>Nobody is merged with himself</source>
        <translation>Niemand wird mit sich selbst zusammengeführt</translation>
    </message>
    <message>
        <source>Not everything is counted yet</source>
        <translation>Noch ist nicht alles gezählt</translation>
    </message>
    <message>
        <source>Nothing can be a part of itself</source>
        <translation>Nichts kann Teil von sich selbst sein</translation>
    </message>
    <message>
        <source>One of {words}</source>
        <translation>Eines von {words}</translation>
    </message>
    <message>
        <source>Only SQLite and PostgreSQL databases can be opened</source>
        <translation>Nur Datenbanken von SQLite und PostgreSQL können geöffnet werden</translation>
    </message>
    <message>
        <source>Only a manager or the assigned technician may see the passcode</source>
        <translation>Nur die Leitung oder der zugewiesene Techniker darf den Gerätecode sehen</translation>
    </message>
    <message>
        <source>Only a person has a second factor</source>
        <translation>Nur eine Person hat einen zweiten Faktor</translation>
    </message>
    <message>
        <source>Only inspected rooms can be given out</source>
        <translation>Nur geprüfte Zimmer können vergeben werden</translation>
    </message>
    <message>
        <source>Only one&apos;s own wallet may be seen</source>
        <translation>Nur die eigene Tasche darf gesehen werden</translation>
    </message>
    <message>
        <source>Only the staff may see this</source>
        <translation>Das darf nur das Personal sehen</translation>
    </message>
    <message>
        <source>Only who inspects rooms may go from {start} to {goal}</source>
        <translation>Nur wer Zimmer prüft, darf von {start} zu {goal} wechseln</translation>
    </message>
    <message>
        <source>Only who inspects rooms may say that one is inspected</source>
        <translation>Nur wer Zimmer prüft, darf eines als geprüft melden</translation>
    </message>
    <message>
        <source>Only who the job was given to may take parts for it</source>
        <translation>Nur wer den Auftrag hat, darf Teile dafür nehmen</translation>
    </message>
    <message>
        <source>Only {left} of this payment can be given back</source>
        <translation>Von dieser Zahlung können nur {left} erstattet werden</translation>
    </message>
    <message>
        <source>Only {left} of {number} is left to credit</source>
        <translation>Von {number} sind nur noch {left} gutzuschreiben</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Parent asset</source>
        <translation>Übergeordnetes Gerät</translation>
    </message>
    <message>
        <source>Parent location</source>
        <translation>Übergeordneter Ort</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Part of {number} was credited: credit the rest of it</source>
        <translation>Ein Teil von {number} wurde gutgeschrieben: den Rest gutschreiben</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Gerätecode</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>People or equipment belong to {name}</source>
        <translation>Zu {name} gehören Personen oder Geräte</translation>
    </message>
    <message>
        <source>Phone or e-mail belong to several customers: {names}</source>
        <translation>Telefon oder E-Mail gehören mehreren Kunden: {names}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Requests cannot be counted together</source>
        <translation>Anfragen können nicht gemeinsam gezählt werden</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Room {name} is {state} meanwhile</source>
        <translation>Zimmer {name} ist inzwischen {state}</translation>
    </message>
    <message>
        <source>Say which column is the name, the phone or the e-mail address</source>
        <translation>Sagen, welche Spalte der Name, das Telefon oder die E-Mail-Adresse ist</translation>
    </message>
    <message>
        <source>Say which column is the part number or the barcode</source>
        <translation>Sagen, welche Spalte die Teilenummer oder der Barcode ist</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Somebody is in room {name}</source>
        <translation>In Zimmer {name} ist jemand</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Take the part off its job: it comes back by itself</source>
        <translation>Das Teil vom Auftrag nehmen: Es kommt von selbst zurück</translation>
    </message>
    <message>
        <source>Team already exists</source>
        <translation>Das Team gibt es schon</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>The amount is out of range</source>
        <translation>Der Betrag liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>The amount must be above 0.00</source>
        <translation>Der Betrag muss über 0,00 liegen</translation>
    </message>
    <message>
        <source>The amount must be at least {minimum}</source>
        <translation>Der Betrag muss mindestens {minimum} sein</translation>
    </message>
    <message>
        <source>The amount of a refund cannot be changed</source>
        <translation>Der Betrag einer Erstattung kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The backup cannot be put back: {reason}</source>
        <translation>Die Sicherung kann nicht zurückgespielt werden: {reason}</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read: {reason}</source>
        <translation>Die Sicherung {path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The database cannot be copied: {reason}</source>
        <translation>Die Datenbank kann nicht kopiert werden: {reason}</translation>
    </message>
    <message>
        <source>The database cannot be written: the file or its folder is read-only</source>
        <translation>In die Datenbank kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The database file cannot be opened or written</source>
        <translation>Die Datenbankdatei kann nicht geöffnet oder geschrieben werden</translation>
    </message>
    <message>
        <source>The database file was moved or deleted while it was in use: nothing was stored</source>
        <translation>Die Datenbankdatei wurde verschoben oder gelöscht, während sie benutzt wurde: Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>The database holds no shop yet</source>
        <translation>In der Datenbank ist noch kein Geschäft</translation>
    </message>
    <message>
        <source>The database holds no shop yet: run frontbench-admin init</source>
        <translation>In der Datenbank ist noch kein Geschäft: frontbench-admin init ausführen</translation>
    </message>
    <message>
        <source>The database in the backup is damaged ({fault})</source>
        <translation>Die Datenbank in der Sicherung ist beschädigt ({fault})</translation>
    </message>
    <message>
        <source>The database is damaged ({fault}): no backup was made of it</source>
        <translation>Die Datenbank ist beschädigt ({fault}): Sie wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The database is in use by {count} other connections: stop them first</source>
        <translation>Die Datenbank ist noch in {count} anderen Verbindungen in Gebrauch: zuerst beenden</translation>
    </message>
    <message>
        <source>The database is of an older Frontbench: run frontbench-admin migrate</source>
        <translation>Die Datenbank ist von einem älteren Frontbench: frontbench-admin migrate ausführen</translation>
    </message>
    <message>
        <source>The database server cannot be reached</source>
        <translation>Der Datenbankserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The database was made by a newer Frontbench; this one is too old for it</source>
        <translation>Die Datenbank ist von einem neueren Frontbench; dieses ist zu alt für sie</translation>
    </message>
    <message>
        <source>The database was made by a newer Frontbench; this one is too old to open it</source>
        <translation>Die Datenbank ist von einem neueren Frontbench; dieses ist zu alt, um sie zu öffnen</translation>
    </message>
    <message>
        <source>The discount must not be above the cost</source>
        <translation>Der Nachlass darf nicht über dem Preis liegen</translation>
    </message>
    <message>
        <source>The disk is full: no backup was made</source>
        <translation>Der Speicher ist voll: Es wurde nicht gesichert</translation>
    </message>
    <message>
        <source>The disk is full: nothing was restored</source>
        <translation>Der Speicher ist voll: Nichts wurde zurückgespielt</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored</source>
        <translation>Der Speicher ist voll: Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>The disk is full: the file was not stored</source>
        <translation>Der Speicher ist voll: Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The draft is too large</source>
        <translation>Der Entwurf ist zu groß</translation>
    </message>
    <message>
        <source>The end lies before the beginning</source>
        <translation>Das Ende liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>The file holds the data of another program, not a Frontbench shop</source>
        <translation>Die Datei enthält Daten eines anderen Programms, kein Frontbench-Geschäft</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is not a Frontbench database, or it is damaged</source>
        <translation>Die Datei ist keine Frontbench-Datenbank, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>The file {path} cannot be written</source>
        <translation>Die Datei {path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file {path} that names the bucket cannot be read</source>
        <translation>Die Datei {path}, die den Bucket nennt, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The job is over: it cannot be planned</source>
        <translation>Der Auftrag ist beendet: Er kann nicht geplant werden</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read or made</source>
        <translation>Die Schlüsseldatei {path} kann nicht gelesen oder angelegt werden</translation>
    </message>
    <message>
        <source>The key file {path} does not fit this database</source>
        <translation>Die Schlüsseldatei {path} passt nicht zu dieser Datenbank</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
    <message>
        <source>The last step of {number} was taken back already</source>
        <translation>Der letzte Schritt von {number} wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>The least must not be above the most</source>
        <translation>Das Mindeste darf nicht über dem Höchsten liegen</translation>
    </message>
    <message>
        <source>The lines come to {sum}</source>
        <translation>Die Zeilen ergeben {sum}</translation>
    </message>
    <message>
        <source>The name of a server, such as mail.example.com</source>
        <translation>Der Name eines Servers, etwa mail.example.com</translation>
    </message>
    <message>
        <source>The number of a work order stays as it is</source>
        <translation>Die Nummer eines Auftrags bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be used</source>
        <translation>Das Passwort enthält ein Zeichen, das nicht geht</translation>
    </message>
    <message>
        <source>The passwords differ</source>
        <translation>Die Passwörter sind verschieden</translation>
    </message>
    <message>
        <source>The payment was refunded: void its refund first</source>
        <translation>Die Zahlung wurde erstattet: zuerst die Erstattung stornieren</translation>
    </message>
    <message>
        <source>The period must not end before it begins</source>
        <translation>Der Zeitraum darf nicht enden, bevor er beginnt</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>Das Bild hat zu viele Bildpunkte</translation>
    </message>
    <message>
        <source>The price must not fall below 0.00</source>
        <translation>Der Preis darf nicht unter 0,00 fallen</translation>
    </message>
    <message>
        <source>The quantity is out of range</source>
        <translation>Die Menge liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>The quantity must be between 1 and {largest}</source>
        <translation>Die Menge muss zwischen 1 und {largest} liegen</translation>
    </message>
    <message>
        <source>The quantity must be between {least} and {largest}</source>
        <translation>Die Menge muss zwischen {least} und {largest} liegen</translation>
    </message>
    <message>
        <source>The room is neither out of order nor out of service</source>
        <translation>Das Zimmer ist weder außer Betrieb noch stillgelegt</translation>
    </message>
    <message>
        <source>The second factor is switched off already</source>
        <translation>Der zweite Faktor ist schon abgeschaltet</translation>
    </message>
    <message>
        <source>The second factor is switched on already</source>
        <translation>Der zweite Faktor ist schon eingeschaltet</translation>
    </message>
    <message>
        <source>The server did not take it: {reason}</source>
        <translation>Der Server hat es nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The shop is not empty: the sample goes into an empty one only</source>
        <translation>Das Geschäft ist nicht leer: Das Beispiel geht nur in ein leeres</translation>
    </message>
    <message>
        <source>The shop is not set up yet</source>
        <translation>Das Geschäft ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The shop is set up already</source>
        <translation>Das Geschäft ist schon eingerichtet</translation>
    </message>
    <message>
        <source>The shop needs at least one active administrator</source>
        <translation>Das Geschäft braucht mindestens einen aktiven Administrator</translation>
    </message>
    <message>
        <source>The signature of an intake cannot be deleted</source>
        <translation>Die Unterschrift einer Annahme kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The state of a job is changed by the staff only</source>
        <translation>Den Status eines Auftrags ändert nur das Personal</translation>
    </message>
    <message>
        <source>The storage is full: the file was not stored</source>
        <translation>Der Speicher ist voll: Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The storage {place} does not answer</source>
        <translation>Der Speicher {place} antwortet nicht</translation>
    </message>
    <message>
        <source>The storage {place} does not give back what it was given</source>
        <translation>Der Speicher {place} gibt nicht zurück, was er bekam</translation>
    </message>
    <message>
        <source>The storage {place} refuses the keys it was given</source>
        <translation>Der Speicher {place} lehnt die Schlüssel ab</translation>
    </message>
    <message>
        <source>The suggestion is out of date: look again</source>
        <translation>Der Vorschlag ist überholt: noch einmal sehen</translation>
    </message>
    <message>
        <source>The text contains a NUL character</source>
        <translation>Der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>The text is not valid Unicode</source>
        <translation>Der Text ist kein gültiges Unicode</translation>
    </message>
    <message>
        <source>The time must be between 1 minute and {longest} minutes</source>
        <translation>Die Zeit muss zwischen 1 Minute und {longest} Minuten liegen</translation>
    </message>
    <message>
        <source>There are only {free} of {part}</source>
        <translation>Von {part} sind nur {free} da</translation>
    </message>
    <message>
        <source>There are open jobs in room {name}</source>
        <translation>In Zimmer {name} gibt es offene Aufträge</translation>
    </message>
    <message>
        <source>There are open jobs in {name}</source>
        <translation>In {name} gibt es offene Aufträge</translation>
    </message>
    <message>
        <source>There are open jobs on {name}</source>
        <translation>Zu {name} gibt es offene Aufträge</translation>
    </message>
    <message>
        <source>There are pieces of {name} now: it stays</source>
        <translation>Von {name} gibt es jetzt Stücke: Es bleibt</translation>
    </message>
    <message>
        <source>There has to be one event at least</source>
        <translation>Mindestens ein Ereignis ist nötig</translation>
    </message>
    <message>
        <source>There is a room {name} already</source>
        <translation>Ein Zimmer {name} gibt es schon</translation>
    </message>
    <message>
        <source>There is a shop in this database already</source>
        <translation>In dieser Datenbank ist schon ein Geschäft</translation>
    </message>
    <message>
        <source>There is a shop of another Frontbench version in this database already</source>
        <translation>In dieser Datenbank ist schon ein Geschäft einer anderen Frontbench-Fassung</translation>
    </message>
    <message>
        <source>There is an API client {name} already</source>
        <translation>Einen API-Zugang {name} gibt es schon</translation>
    </message>
    <message>
        <source>There is an absence on these days already</source>
        <translation>An diesen Tagen gibt es schon eine Abwesenheit</translation>
    </message>
    <message>
        <source>There is no backup {path}</source>
        <translation>Es gibt keine Sicherung {path}</translation>
    </message>
    <message>
        <source>There is no bucket {place}</source>
        <translation>Einen Bucket {place} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no database {path}</source>
        <translation>Es gibt keine Datenbank {path}</translation>
    </message>
    <message>
        <source>There is no second factor to switch on: enrol first</source>
        <translation>Es gibt keinen zweiten Faktor einzuschalten: zuerst anmelden</translation>
    </message>
    <message>
        <source>There is no setting {name}</source>
        <translation>Es gibt keine Einstellung {name}</translation>
    </message>
    <message>
        <source>There is no shop at {path} yet: run frontbench-admin init</source>
        <translation>In {path} ist noch kein Geschäft: frontbench-admin init ausführen</translation>
    </message>
    <message>
        <source>There is no shop in this database yet: run frontbench-admin init</source>
        <translation>In dieser Datenbank ist noch kein Geschäft: frontbench-admin init ausführen</translation>
    </message>
    <message>
        <source>There is no such column</source>
        <translation>Eine solche Spalte gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such field</source>
        <translation>Ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>There is no {time} on that day: the clocks are put forward</source>
        <translation>{time} gibt es an diesem Tag nicht: Die Uhren werden vorgestellt</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>In der Datei steht nichts</translation>
    </message>
    <message>
        <source>There is nothing in the file that is not here already</source>
        <translation>In der Datei steht nichts, was nicht schon hier ist</translation>
    </message>
    <message>
        <source>There is nothing to charge for {number}</source>
        <translation>Für {number} ist nichts zu berechnen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON</source>
        <translation>Das lässt sich nicht als JSON aufheben</translation>
    </message>
    <message>
        <source>This cannot be kept as a draft</source>
        <translation>Das lässt sich nicht als Entwurf aufheben</translation>
    </message>
    <message>
        <source>This customer has no e-mail address</source>
        <translation>Dieser Kunde hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>This customer stands in the file twice</source>
        <translation>Dieser Kunde steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>This field is required</source>
        <translation>Dieses Feld ist nötig</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>Dieser Import wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>This is a list of texts</source>
        <translation>Hier steht eine Liste von Texten</translation>
    </message>
    <message>
        <source>This is a number from 1 to 5</source>
        <translation>Das ist eine Zahl von 1 bis 5</translation>
    </message>
    <message>
        <source>This is a text</source>
        <translation>Hier steht ein Text</translation>
    </message>
    <message>
        <source>This is a whole number</source>
        <translation>Hier steht eine ganze Zahl</translation>
    </message>
    <message>
        <source>This is an object of names and values</source>
        <translation>Hier steht ein Objekt aus Namen und Werten</translation>
    </message>
    <message>
        <source>This is less than the amount of the payment</source>
        <translation>Das ist weniger als der Betrag der Zahlung</translation>
    </message>
    <message>
        <source>This is no address of a web server: https://…</source>
        <translation>Das ist keine Adresse eines Webservers: https://…</translation>
    </message>
    <message>
        <source>This is no table</source>
        <translation>Das ist keine Tabelle</translation>
    </message>
    <message>
        <source>This is yes or no</source>
        <translation>Hier geht nur ja oder nein</translation>
    </message>
    <message>
        <source>This job belongs to another customer</source>
        <translation>Dieser Auftrag gehört einem anderen Kunden</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>Diese Zusammenführung wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>This moment lies in the future</source>
        <translation>Dieser Zeitpunkt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>This movement was taken back already</source>
        <translation>Diese Bewegung wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>This must not be 0</source>
        <translation>Das darf nicht 0 sein</translation>
    </message>
    <message>
        <source>This part stands in the file twice</source>
        <translation>Dieses Teil steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>This row says neither part number nor barcode</source>
        <translation>Diese Zeile nennt weder Teilenummer noch Barcode</translation>
    </message>
    <message>
        <source>This shop takes at least {count} photos</source>
        <translation>Hier werden mindestens {count} Fotos gemacht</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} seconds.</source>
        <translation>Zu viele falsche Versuche. Noch einmal in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User is inactive</source>
        <translation>Die Person ist abgeschaltet</translation>
    </message>
    <message>
        <source>Who signs in needs a phone or an e-mail address</source>
        <translation>Wer sich anmeldet, braucht Telefon oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Work order {number} exists already</source>
        <translation>Den Auftrag {number} gibt es schon</translation>
    </message>
    <message>
        <source>Write hours as 08:00-12:00, 13:00-17:00; this is none: {text}</source>
        <translation>Zeiten als 08:00-12:00, 13:00-17:00 schreiben; das ist keine: {text}</translation>
    </message>
    <message>
        <source>Write the time as HH:MM, such as 09:00</source>
        <translation>Die Zeit als HH:MM schreiben, etwa 09:00</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>limit must be between 1 and {largest}</source>
        <translation>limit muss zwischen 1 und {largest} liegen</translation>
    </message>
    <message>
        <source>offset must be 0 or more</source>
        <translation>offset muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>{count} faults were found</source>
        <translation>{count} Fehler wurden gefunden</translation>
    </message>
    <message>
        <source>{email} is not an e-mail address</source>
        <translation>{email} ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{invoice} was made for {number} already</source>
        <translation>{invoice} wurde für {number} schon geschrieben</translation>
    </message>
    <message>
        <source>{model} is not a model of {brand}</source>
        <translation>{model} ist kein Modell von {brand}</translation>
    </message>
    <message>
        <source>{name} cannot be deleted: other programs speak of it</source>
        <translation>{name} lässt sich nicht löschen: Andere Programme sprechen davon</translation>
    </message>
    <message>
        <source>{name} could not be done: {reason}</source>
        <translation>{name} ist nicht gelungen: {reason}</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} gibt es schon</translation>
    </message>
    <message>
        <source>{name} has jobs or devices by now: the import stays</source>
        <translation>{name} hat inzwischen Aufträge oder Geräte: Der Import bleibt</translation>
    </message>
    <message>
        <source>{name} has parts: take them away first</source>
        <translation>{name} hat Teile: zuerst diese wegnehmen</translation>
    </message>
    <message>
        <source>{name} has to begin with https:// or http://</source>
        <translation>{name} muss mit https:// oder http:// beginnen</translation>
    </message>
    <message>
        <source>{name} is no time zone; one is Europe/Berlin</source>
        <translation>{name} ist keine Zeitzone; eine ist Europe/Berlin</translation>
    </message>
    <message>
        <source>{name} is reserved for a job</source>
        <translation>{name} ist für einen Auftrag reserviert</translation>
    </message>
    <message>
        <source>{name} keeps its name: other programs speak of it</source>
        <translation>{name} behält den Namen: Andere Programme sprechen davon</translation>
    </message>
    <message>
        <source>{name} signs in with a password: keep this one</source>
        <translation>{name} meldet sich mit Passwort an: diesen Kunden behalten</translation>
    </message>
    <message>
        <source>{name} works here and is no customer</source>
        <translation>{name} arbeitet hier und ist kein Kunde</translation>
    </message>
    <message>
        <source>{number} cannot be taken back any more</source>
        <translation>{number} kann nicht mehr zurückgenommen werden</translation>
    </message>
    <message>
        <source>{number} has an intake record already</source>
        <translation>{number} hat schon einen Annahmebogen</translation>
    </message>
    <message>
        <source>{number} is a draft: change it or cancel it</source>
        <translation>{number} ist ein Entwurf: ändern oder stornieren</translation>
    </message>
    <message>
        <source>{number} is a payment: print its receipt</source>
        <translation>{number} ist eine Zahlung: ihre Quittung drucken</translation>
    </message>
    <message>
        <source>{number} is a refund: print its refund slip</source>
        <translation>{number} ist eine Erstattung: ihren Beleg drucken</translation>
    </message>
    <message>
        <source>{number} is done for the house: nobody pays for it</source>
        <translation>{number} wird für das Haus gemacht: Niemand bezahlt dafür</translation>
    </message>
    <message>
        <source>{number} is here already</source>
        <translation>{number} ist schon da</translation>
    </message>
    <message>
        <source>{number} is no longer here</source>
        <translation>{number} ist nicht mehr da</translation>
    </message>
    <message>
        <source>{number} is no longer open</source>
        <translation>{number} ist nicht mehr offen</translation>
    </message>
    <message>
        <source>{number} is not waiting for somebody to send it</source>
        <translation>{number} wartet nicht auf Senden von Hand</translation>
    </message>
    <message>
        <source>{number} is on its way already</source>
        <translation>{number} ist schon unterwegs</translation>
    </message>
    <message>
        <source>{number} is {status}</source>
        <translation>{number} ist {status}</translation>
    </message>
    <message>
        <source>{number} is {status} meanwhile</source>
        <translation>{number} ist inzwischen {status}</translation>
    </message>
    <message>
        <source>{number} is {status}: reopen it first</source>
        <translation>{number} ist {status}: zuerst wieder öffnen</translation>
    </message>
    <message>
        <source>{number} was not sent</source>
        <translation>{number} wurde nicht gesendet</translation>
    </message>
    <message>
        <source>{number} was rated already</source>
        <translation>{number} wurde schon bewertet</translation>
    </message>
    <message>
        <source>{number} was sent: write a credit note instead</source>
        <translation>{number} wurde gesendet: stattdessen eine Gutschrift schreiben</translation>
    </message>
    <message>
        <source>{one} and {other} overlap</source>
        <translation>{one} und {other} überlappen sich</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} exists already and is not a backup: it is left as it is</source>
        <translation>{path} gibt es schon und ist keine Sicherung: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{path} is a folder: give the name of a file</source>
        <translation>{path} ist ein Ordner: den Namen einer Datei angeben</translation>
    </message>
    <message>
        <source>{path} is damaged: {part} is not what was written</source>
        <translation>{path} ist beschädigt: {part} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>{path} is not a Frontbench backup, or it is damaged</source>
        <translation>{path} ist keine Frontbench-Sicherung oder beschädigt</translation>
    </message>
    <message>
        <source>{path} was made by a newer Frontbench</source>
        <translation>{path} ist von einem neueren Frontbench</translation>
    </message>
    <message>
        <source>{path} was made by a newer Frontbench; this one is too old to read it</source>
        <translation>{path} ist von einem neueren Frontbench; dieses ist zu alt, um es zu lesen</translation>
    </message>
    <message>
        <source>{person} is in {team} already</source>
        <translation>{person} ist schon in {team}</translation>
    </message>
    <message>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <source>{refunded} of this payment was given back already</source>
        <translation>{refunded} dieser Zahlung wurden schon zurückgegeben</translation>
    </message>
    <message>
        <source>{role} may not do this ({permission})</source>
        <translation>{role} darf das nicht ({permission})</translation>
    </message>
    <message>
        <source>{thing} already exists</source>
        <translation>{thing} gibt es schon</translation>
    </message>
    <message>
        <source>{thing} not found</source>
        <translation>{thing} nicht gefunden</translation>
    </message>
    <message>
        <source>{thing} was changed meanwhile</source>
        <translation>{thing} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{tool} failed: {reason}</source>
        <translation>{tool} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>{tool} is not on this computer: install PostgreSQL&apos;s client programs</source>
        <translation>{tool} fehlt auf diesem Computer: die Client-Programme von PostgreSQL installieren</translation>
    </message>
    <message>
        <source>{url} is not a database address</source>
        <translation>{url} ist keine Datenbankadresse</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in a year</source>
        <translation>
            <numerusform>%n Auftrag im Jahr</numerusform>
            <numerusform>%n Aufträge im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>Never gave a job</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>{stars} of 5</source>
        <translation>{stars} von 5</translation>
    </message>
    <message>
        <source>Days since the last job was taken in.</source>
        <translation>Tage, seit der letzte Auftrag angenommen wurde.</translation>
    </message>
    <message>
        <source>Jobs that were taken in within the last {days} days.</source>
        <translation>Aufträge, die in den letzten {days} Tagen angenommen wurden.</translation>
    </message>
    <message>
        <source>All payments of this customer, refunds taken off.</source>
        <translation>Alle Zahlungen dieses Kunden, abzüglich Erstattungen.</translation>
    </message>
    <message>
        <source>The usual pause is the time from the first job to the last, divided by the pauses between them. High: away for more than three usual pauses, or {lost} days. Medium: two usual pauses, or {quiet} days. Pauses below {short} days tell nothing.</source>
        <translation>Die übliche Pause ist die Zeit vom ersten bis zum letzten Auftrag, geteilt durch die Pausen dazwischen. Hoch: seit mehr als drei üblichen Pausen oder {lost} Tagen weg. Mittel: seit zwei üblichen Pausen oder {quiet} Tagen. Pausen unter {short} Tagen sagen nichts aus.</translation>
    </message>
    <message>
        <source>The mean of the stars that this customer gave at the pick-up.</source>
        <translation>Der Mittelwert der Sterne, die dieser Kunde bei der Abholung gab.</translation>
    </message>
    <message>
        <source>What finished jobs came to, less what was paid for them.</source>
        <translation>Was fertige Aufträge ergaben, abzüglich dessen, was dafür bezahlt wurde.</translation>
    </message>
    <message>
        <source>What was paid ahead for jobs that are not finished.</source>
        <translation>Was für noch nicht fertige Aufträge im Voraus bezahlt wurde.</translation>
    </message>
    <message>
        <source>What was paid for all jobs, refunds taken off.</source>
        <translation>Was für alle Aufträge bezahlt wurde, abzüglich Erstattungen.</translation>
    </message>
    <message>
        <source>As on the statement: everything that was charged, less credits and everything that was paid.</source>
        <translation>Wie im Kontoauszug: alles, was berechnet wurde, abzüglich Gutschriften und aller Zahlungen.</translation>
    </message>
</context>
<context>
    <name>dispatch</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Able to do {name}</source>
        <translation>Kann {name}</translation>
    </message>
    <message>
        <source>No fitting skill</source>
        <translation>Keine passende Fähigkeit</translation>
    </message>
    <message>
        <source>{name} h planned</source>
        <translation>{name} Std. geplant</translation>
    </message>
    <message>
        <source>Carries the parts ({name})</source>
        <translation>Hat die Teile dabei ({name})</translation>
    </message>
    <message>
        <source>At the same place that day</source>
        <translation>An dem Tag am selben Ort</translation>
    </message>
    <message>
        <source>Elsewhere that day</source>
        <translation>An dem Tag woanders</translation>
    </message>
    <message>
        <source>In time for {name}</source>
        <translation>Rechtzeitig für {name}</translation>
    </message>
    <message>
        <source>Too late for what was promised: {name}</source>
        <translation>Zu spät für das Zugesagte: {name}</translation>
    </message>
    <message>
        <source>Skills are not written down</source>
        <translation>Fähigkeiten sind nicht eingetragen</translation>
    </message>
    <message>
        <source>{planned} of {hours} h planned</source>
        <translation>{planned} von {hours} Std. geplant</translation>
    </message>
    <message>
        <source>Was turned down</source>
        <translation>Wurde abgelehnt</translation>
    </message>
    <message>
        <source>Has more urgent jobs</source>
        <translation>Hat dringendere Aufträge</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>{name} does {number} {title} on {day}, {time}</source>
        <translation>{name} macht {number} {title}: {day}, {time}</translation>
    </message>
    <message>
        <source>Which technician?</source>
        <translation>Welcher Techniker?</translation>
    </message>
    <message>
        <source>Which job?</source>
        <translation>Welcher Auftrag?</translation>
    </message>
    <message>
        <source>Which job is {name} to do?</source>
        <translation>Welchen Auftrag soll {name} machen?</translation>
    </message>
    <message>
        <source>There is no open job {name}. Which one is meant?</source>
        <translation>Einen offenen Auftrag {name} gibt es nicht. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>That was not understood. Name a technician, a customer&apos;s job, or a day.</source>
        <translation>Das wurde nicht verstanden. Einen Techniker, den Auftrag eines Kunden oder einen Tag nennen.</translation>
    </message>
    <message>
        <source>There is no technician {name}. Who is meant?</source>
        <translation>Einen Techniker {name} gibt es nicht. Wer ist gemeint?</translation>
    </message>
    <message>
        <source>There is no such time: {name}. When is it to be?</source>
        <translation>Eine solche Zeit gibt es nicht: {name}. Wann soll es sein?</translation>
    </message>
    <message>
        <source>That day is over. Which one is meant?</source>
        <translation>Dieser Tag ist vorbei. Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>For which day?</source>
        <translation>Für welchen Tag?</translation>
    </message>
    <message>
        <source>Only who is sent where, and when, can be said here.</source>
        <translation>Hier lässt sich nur sagen, wer wann wohin geschickt wird.</translation>
    </message>
    <message>
        <source>Nobody is free then.</source>
        <translation>Dann ist niemand frei.</translation>
    </message>
    <message>
        <source>That cannot be done then: {why}.</source>
        <translation>Das geht dann nicht: {why}.</translation>
    </message>
    <message>
        <source>Which jobs have nobody tomorrow?</source>
        <translation>Wer ist morgen frei?</translation>
    </message>
    <message>
        <source>Who fits best for {job}?</source>
        <translation>Wer passt am besten zu {job}?</translation>
    </message>
    <message>
        <source>Send {name} to {job}</source>
        <translation>Schick {name} zu {job}</translation>
    </message>
    <message>
        <source>Who can take {job} tomorrow at 10?</source>
        <translation>Wer kann {job} morgen um 10 übernehmen?</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To be seen where it stands</source>
        <translation>Vor Ort anzusehen</translation>
    </message>
    <message>
        <source>Seen where it stands</source>
        <translation>Vor Ort gesehen</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Technical data</source>
        <translation>Technische Daten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical: the house stands still</source>
        <translation>Kritisch: Das Haus steht still</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspektion</translation>
    </message>
</context>
<context>
    <name>equipment timeline</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added with its first job</source>
        <translation>Mit dem ersten Auftrag hinzugefügt</translation>
    </message>
    <message>
        <source>Seen where it stands</source>
        <translation>Vor Ort gesehen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
</context>
<context>
    <name>escalation</name>
    <message>
        <source>When the promised date has passed</source>
        <translation>Wenn der zugesagte Termin vorbei ist</translation>
    </message>
    <message>
        <source>{minutes} min. after the promised date</source>
        <translation>{minutes} Min. nach dem zugesagten Termin</translation>
    </message>
    <message>
        <source>Not begun {minutes} min. after it was opened</source>
        <translation>Nicht begonnen {minutes} Min. nach dem Öffnen</translation>
    </message>
    <message>
        <source>It is told</source>
        <translation>Es wird gemeldet</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>Put {number} on hold</source>
        <translation>{number} warten lassen</translation>
    </message>
    <message>
        <source>It stays open, and the list says what it waits for.</source>
        <translation>Er bleibt offen, und die Liste sagt, worauf er wartet.</translation>
    </message>
    <message>
        <source>Such as: display ordered, arrives Thursday</source>
        <translation>Etwa: Display bestellt, kommt Donnerstag</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf er wartet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Cancel {number}</source>
        <translation>{number} stornieren</translation>
    </message>
    <message>
        <source>The job is given up. Labour and payments stay as they are; it can be undone.</source>
        <translation>Der Auftrag wird aufgegeben. Arbeit und Zahlungen bleiben, wie sie sind; es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The checklist is not filled in</source>
        <translation>Die Prüfliste ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Fill it in first</source>
        <translation>Zuerst ausfüllen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%n required line(s) have no answer yet. They stay open for good.</source>
        <translation>
            <numerusform>%n nötige Zeile hat noch keine Antwort. Sie bleibt endgültig offen.</numerusform>
            <numerusform>%n nötige Zeilen haben noch keine Antwort. Sie bleiben endgültig offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>house steps</name>
    <message>
        <source>Done: a supervisor looks at it and closes it.</source>
        <translation>Erledigt: Die Leitung sieht es an und schließt es.</translation>
    </message>
    <message>
        <source>Done and closed.</source>
        <translation>Erledigt und geschlossen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Storniert.</translation>
    </message>
    <message>
        <source>The work may begin.</source>
        <translation>Die Arbeit darf beginnen.</translation>
    </message>
    <message>
        <source>Everybody sees that somebody is at it.</source>
        <translation>Alle sehen, dass jemand daran arbeitet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The work goes on; it waits no longer.</source>
        <translation>Die Arbeit geht weiter und wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Whoever asked for it sees that it is done.</source>
        <translation>Wer es wollte, sieht, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>The job keeps the room no longer; it has to be cleaned.</source>
        <translation>Der Auftrag hält das Zimmer nicht mehr; es muss gereinigt werden.</translation>
    </message>
    <message>
        <source>{number} is done</source>
        <translation>{number} ist erledigt</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Erledigt melden</translation>
    </message>
    <message>
        <source>It was looked at, and nothing is left to do.</source>
        <translation>Es wurde angesehen, und nichts bleibt zu tun.</translation>
    </message>
    <message>
        <source>Close job</source>
        <translation>Auftrag schließen</translation>
    </message>
    <message>
        <source>{number} is closed</source>
        <translation>{number} ist geschlossen</translation>
    </message>
    <message>
        <source>It is given up, with a reason.</source>
        <translation>Er wird mit Grund aufgegeben.</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag stornieren…</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>Er ist doch nicht erledigt.</translation>
    </message>
    <message>
        <source>{number} is back in work</source>
        <translation>{number} ist wieder in Arbeit</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Zurück in Arbeit</translation>
    </message>
    <message>
        <source>The job is open again.</source>
        <translation>Der Auftrag ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>housekeeping</name>
    <message>
        <source>Occupied at the desk, seen vacant: {rooms}</source>
        <translation>Am Empfang belegt, leer gesehen: {rooms}</translation>
    </message>
    <message>
        <source>Vacant at the desk, seen occupied: {rooms}</source>
        <translation>Am Empfang frei, belegt gesehen: {rooms}</translation>
    </message>
    <message>
        <source>The desk and housekeeping disagree</source>
        <translation>Empfang und Etagenservice sind sich nicht einig</translation>
    </message>
    <message>
        <source>Look into the room or ask, then say who is right.</source>
        <translation>Ins Zimmer schauen oder nachfragen, dann sagen, wer recht hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>Zu reinigen</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>Schmutzig</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Gereinigt</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Fach</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Unter Minimum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Weichen ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Freizugeben</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>Jobs wait</source>
        <translation>Aufträge warten</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Bestellpunkt</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>{quantity} came in · {target}</source>
        <translation>{quantity} kamen herein · {target}</translation>
    </message>
    <message>
        <source>{quantity} used on {job} · {source}</source>
        <translation>{quantity} verbaut in {job} · {source}</translation>
    </message>
    <message>
        <source>{quantity} back from {job} · {target}</source>
        <translation>{quantity} zurück von {job} · {target}</translation>
    </message>
    <message>
        <source>{quantity} from {source} to {target}</source>
        <translation>{quantity} von {source} nach {target}</translation>
    </message>
    <message>
        <source>{quantity} scrapped · {source}</source>
        <translation>{quantity} verschrottet · {source}</translation>
    </message>
    <message>
        <source>{quantity} more · {target}</source>
        <translation>{quantity} mehr · {target}</translation>
    </message>
    <message>
        <source>{quantity} fewer · {source}</source>
        <translation>{quantity} weniger · {source}</translation>
    </message>
</context>
<context>
    <name>invoice timeline</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sending taken back</source>
        <translation>Senden zurückgenommen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Mail taken back</source>
        <translation>E-Mail zurückgenommen</translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation>Von Hand übergeben</translation>
    </message>
    <message>
        <source>Mail tried again</source>
        <translation>E-Mail noch einmal versucht</translation>
    </message>
    <message>
        <source>Mail delivered</source>
        <translation>E-Mail zugestellt</translation>
    </message>
    <message>
        <source>Mail could not be delivered</source>
        <translation>E-Mail konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written: {amount}</source>
        <translation>Geschrieben: {amount}</translation>
    </message>
    <message>
        <source>Credited by {number}</source>
        <translation>Gutgeschrieben mit {number}</translation>
    </message>
    <message>
        <source>Waits to be sent by hand</source>
        <translation>Wartet auf Senden von Hand</translation>
    </message>
    <message>
        <source>Put into the outbox for {address}</source>
        <translation>In den Postausgang gelegt für {address}</translation>
    </message>
</context>
<context>
    <name>invoices</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n T. zu spät</numerusform>
            <numerusform>%n T. zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Gutschrift…</translation>
    </message>
    <message>
        <source>Cancel invoice…</source>
        <translation>Rechnung stornieren…</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Take back: a draft again</source>
        <translation>Zurücknehmen: wieder Entwurf</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>job types</name>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Maid Request</source>
        <translation>Reinigungswunsch</translation>
    </message>
    <message>
        <source>Technician Request</source>
        <translation>Technikereinsatz</translation>
    </message>
    <message>
        <source>Amenity Request</source>
        <translation>Gästewunsch</translation>
    </message>
</context>
<context>
    <name>lost and found</name>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Due to go</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Ausgesondert</translation>
    </message>
</context>
<context>
    <name>maintenance</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {count} by {meter}</source>
        <translation>Alle {count} nach {meter}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Well or not</source>
        <translation>Gut oder nicht</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>Nichts war fällig</translation>
    </message>
    <message>
        <source>{percent} % in time ({done} of {due})</source>
        <translation>{percent} % rechtzeitig ({done} von {due})</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>parts back</name>
    <message>
        <source>Parts that go back to the store</source>
        <translation>Teile, die ins Lager zurückgehen</translation>
    </message>
    <message>
        <source>Lower the number where pieces were used up: those stay on the job.</source>
        <translation>Die Zahl senken, wo Stücke verbraucht wurden: Diese bleiben beim Auftrag.</translation>
    </message>
    <message>
        <source>{name}: how many of {count} go back</source>
        <translation>{name}: wie viele von {count} zurückgehen</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Eine Zahlung annehmen</translation>
    </message>
    <message>
        <source>Which job is it for?</source>
        <translation>Für welchen Auftrag ist es?</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>Irrtümlich kassiert</translation>
    </message>
    <message>
        <source>{number} was voided</source>
        <translation>{number} wurde storniert</translation>
    </message>
    <message>
        <source>Void {number}?</source>
        <translation>{number} stornieren?</translation>
    </message>
    <message>
        <source>It is taken out of every figure for good. Its number stays in the books, with the reason.</source>
        <translation>Sie zählt in keiner Summe mehr. Ihre Nummer bleibt in den Büchern, mit dem Grund.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Void payment</source>
        <translation>Zahlung stornieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Fertig seit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>At a desk</source>
        <translation>An einem Platz</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Frontbench itself</source>
        <translation>Frontbench selbst</translation>
    </message>
    <message>
        <source>Hotel API</source>
        <translation>Hotel-API</translation>
    </message>
    <message>
        <source>Repair API</source>
        <translation>Reparatur-API</translation>
    </message>
    <message>
        <source>CRM API</source>
        <translation>CRM-API</translation>
    </message>
    <message>
        <source>CMMS API</source>
        <translation>CMMS-API</translation>
    </message>
    <message>
        <source>AMMS API</source>
        <translation>AMMS-API</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Seit {moment}</translation>
    </message>
    <message>
        <source>seen {moment}</source>
        <translation>gesehen {moment}</translation>
    </message>
</context>
<context>
    <name>permissions</name>
    <message>
        <source>The house</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Devices and equipment</source>
        <translation>Geräte und Anlagen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Payments and invoices</source>
        <translation>Zahlungen und Rechnungen</translation>
    </message>
    <message>
        <source>Parts and stock</source>
        <translation>Teile und Lager</translation>
    </message>
    <message>
        <source>See jobs</source>
        <translation>Aufträge sehen</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Offene Aufträge</translation>
    </message>
    <message>
        <source>Work on jobs: start, note, book, complete</source>
        <translation>An Aufträgen arbeiten: beginnen, notieren, buchen, fertig melden</translation>
    </message>
    <message>
        <source>Give jobs to people and teams</source>
        <translation>Aufträge an Personen und Teams geben</translation>
    </message>
    <message>
        <source>Close jobs</source>
        <translation>Aufträge schließen</translation>
    </message>
    <message>
        <source>Delete jobs and bring them back</source>
        <translation>Aufträge löschen und zurückholen</translation>
    </message>
    <message>
        <source>Correct what customers said of their jobs</source>
        <translation>Berichtigen, was Kunden zu ihren Aufträgen sagten</translation>
    </message>
    <message>
        <source>Keep a customer&apos;s passcode</source>
        <translation>Gerätecode eines Kunden aufbewahren</translation>
    </message>
    <message>
        <source>See the passcode of one&apos;s own jobs only</source>
        <translation>Nur Gerätecodes eigener Aufträge sehen</translation>
    </message>
    <message>
        <source>See the passcode of any job</source>
        <translation>Gerätecode jedes Auftrags sehen</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Kunden sehen</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>Kunden anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Kunden löschen</translation>
    </message>
    <message>
        <source>Merge customers that are there twice, import customers</source>
        <translation>Doppelte Kunden zusammenführen, Kunden importieren</translation>
    </message>
    <message>
        <source>See prices and payments</source>
        <translation>Preise und Zahlungen sehen</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Zahlungen annehmen</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Void payments</source>
        <translation>Zahlungen stornieren</translation>
    </message>
    <message>
        <source>See invoices</source>
        <translation>Rechnungen sehen</translation>
    </message>
    <message>
        <source>Write and send invoices</source>
        <translation>Rechnungen schreiben und senden</translation>
    </message>
    <message>
        <source>See devices, equipment and places</source>
        <translation>Geräte, Anlagen und Orte sehen</translation>
    </message>
    <message>
        <source>Add a customer&apos;s device</source>
        <translation>Gerät eines Kunden anlegen</translation>
    </message>
    <message>
        <source>Add and change devices, equipment and places</source>
        <translation>Geräte, Anlagen und Orte anlegen und ändern</translation>
    </message>
    <message>
        <source>Delete devices, equipment and places</source>
        <translation>Geräte, Anlagen und Orte löschen</translation>
    </message>
    <message>
        <source>Change the catalogue and the types of jobs</source>
        <translation>Katalog und Auftragsarten ändern</translation>
    </message>
    <message>
        <source>See maintenance plans</source>
        <translation>Wartungspläne sehen</translation>
    </message>
    <message>
        <source>Add and change maintenance plans</source>
        <translation>Wartungspläne anlegen und ändern</translation>
    </message>
    <message>
        <source>See rooms</source>
        <translation>Zimmer sehen</translation>
    </message>
    <message>
        <source>Clean rooms</source>
        <translation>Zimmer reinigen</translation>
    </message>
    <message>
        <source>Share out and inspect rooms</source>
        <translation>Zimmer aufteilen und prüfen</translation>
    </message>
    <message>
        <source>Give out, withdraw and change rooms</source>
        <translation>Zimmer vergeben, herausnehmen und ändern</translation>
    </message>
    <message>
        <source>See lost and found</source>
        <translation>Fundsachen sehen</translation>
    </message>
    <message>
        <source>Add what was found</source>
        <translation>Fundsachen anlegen</translation>
    </message>
    <message>
        <source>Give back or dispose of what was found</source>
        <translation>Fundsachen zurückgeben oder aussondern</translation>
    </message>
    <message>
        <source>See parts and stock</source>
        <translation>Teile und Lager sehen</translation>
    </message>
    <message>
        <source>Take parts for jobs</source>
        <translation>Teile für Aufträge nehmen</translation>
    </message>
    <message>
        <source>Receive, move and change parts</source>
        <translation>Teile annehmen, umlagern und ändern</translation>
    </message>
    <message>
        <source>Approve counts of the stock</source>
        <translation>Bestandszählungen freigeben</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>Change one&apos;s own profile and password</source>
        <translation>Eigenes Profil und Passwort ändern</translation>
    </message>
    <message>
        <source>Manage people and API clients</source>
        <translation>Personal und API-Zugänge verwalten</translation>
    </message>
    <message>
        <source>Manage administrators</source>
        <translation>Administratoren verwalten</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>Change the settings of the house</source>
        <translation>Einstellungen des Hauses ändern</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Webhooks verwalten</translation>
    </message>
    <message>
        <source>Share the house on the network</source>
        <translation>Das Haus im Netzwerk freigeben</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Sicherungen machen</translation>
    </message>
    <message>
        <source>See how the system is doing</source>
        <translation>Sehen, wie es dem System geht</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Site</source>
        <extracomment>In the order in which they are offered: from the outside in.</extracomment>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Technical room</source>
        <translation>Technikraum</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Wagen</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Claim ticket</source>
        <translation>Abholschein</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Work sheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Erstattungsbeleg</translation>
    </message>
    <message>
        <source>Attendant sheet</source>
        <translation>Reinigungsplan</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>question</name>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
</context>
<context>
    <name>rating</name>
    <message>
        <source>Correct the rating of {number}</source>
        <translation>Bewertung von {number} berichtigen</translation>
    </message>
    <message>
        <source>The log keeps what stood there before.</source>
        <translation>Das Protokoll behält, was vorher dort stand.</translation>
    </message>
    <message>
        <source>How satisfied is the customer?</source>
        <translation>Wie zufrieden ist der Kunde?</translation>
    </message>
    <message>
        <source>What the customer said of it</source>
        <translation>Was der Kunde dazu sagte</translation>
    </message>
    <message>
        <source>Please fill this in</source>
        <translation>Bitte ausfüllen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} T.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Opened {period}</source>
        <translation>Geöffnet {period}</translation>
    </message>
    <message>
        <source>Completed {period}</source>
        <translation>Fertiggestellt {period}</translation>
    </message>
    <message>
        <source>Revenue and tax</source>
        <translation>Umsatz und Steuer</translation>
    </message>
    <message>
        <source>Payments by method</source>
        <translation>Zahlungen nach Art</translation>
    </message>
    <message>
        <source>Jobs and turnaround</source>
        <translation>Aufträge und Durchlaufzeit</translation>
    </message>
    <message>
        <source>First-time fix and response</source>
        <translation>Erstlösung und Reaktion</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>Verbrauchte Teile</translation>
    </message>
    <message>
        <source>Maintenance kept</source>
        <translation>Wartung eingehalten</translation>
    </message>
    <message>
        <source>Equipment health</source>
        <translation>Zustand der Anlagen</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Eingenommen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Tax contained</source>
        <translation>Davon Steuer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>First-time fix</source>
        <translation>Erstlösung</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Labour charged</source>
        <translation>Arbeit berechnet</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>Between failures</source>
        <translation>Zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Days since last job</source>
        <translation>Tage seit letztem Auftrag</translation>
    </message>
    <message>
        <source>Jobs in a year</source>
        <translation>Aufträge im Jahr</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>Bezahlt gesamt</translation>
    </message>
    <message>
        <source>Payments of the day they came in, less what went back that day; voided ones do not count.</source>
        <translation>Zahlungen am Tag ihres Eingangs, abzüglich dessen, was an diesem Tag zurückging; stornierte zählen nicht.</translation>
    </message>
    <message>
        <source>Revenue × rate ÷ (100 + rate), at the tax rate that the shop has now.</source>
        <translation>Umsatz × Satz ÷ (100 + Satz), mit dem Steuersatz, den das Geschäft jetzt hat.</translation>
    </message>
    <message>
        <source>Taken less refunded.</source>
        <translation>Eingenommen abzüglich erstattet.</translation>
    </message>
    <message>
        <source>Jobs by the day their work ended; one that was reopened counts where it ended last.</source>
        <translation>Aufträge nach dem Tag, an dem ihre Arbeit endete; ein wieder geöffneter zählt dort, wo er zuletzt endete.</translation>
    </message>
    <message>
        <source>Mean time from opening to the end of the work, over the jobs completed in the period.</source>
        <translation>Mittlere Zeit vom Öffnen bis zum Ende der Arbeit, über die im Zeitraum fertiggestellten Aufträge.</translation>
    </message>
    <message>
        <source>Customers’ completed jobs that were never reopened after completion ÷ all of them.</source>
        <translation>Fertiggestellte Aufträge von Kunden, die danach nie wieder geöffnet wurden ÷ alle fertiggestellten.</translation>
    </message>
    <message>
        <source>Mean time from opening to the beginning of the work, over customers’ jobs begun in the period.</source>
        <translation>Mittlere Zeit vom Öffnen bis zum Beginn der Arbeit, über die im Zeitraum begonnenen Aufträge von Kunden.</translation>
    </message>
    <message>
        <source>Jobs completed in the period, each for the one it was given to first.</source>
        <translation>Im Zeitraum fertiggestellte Aufträge, jeder bei dem, der ihn zuerst bekam.</translation>
    </message>
    <message>
        <source>Hours written down for jobs in the period.</source>
        <translation>Stunden, die im Zeitraum für Aufträge aufgeschrieben wurden.</translation>
    </message>
    <message>
        <source>Open jobs given to him, as of now.</source>
        <translation>Offene Aufträge, die er hat, Stand jetzt.</translation>
    </message>
    <message>
        <source>What was asked for the pieces that jobs took in the period.</source>
        <translation>Was für die Stücke verlangt wurde, die Aufträge im Zeitraum verbrauchten.</translation>
    </message>
    <message>
        <source>In time ÷ (in time + late + missed); what is not over yet does not count.</source>
        <translation>Rechtzeitig ÷ (rechtzeitig + verspätet + versäumt); was noch nicht vorbei ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Jobs on it that no plan made and nobody cancelled.</source>
        <translation>Aufträge an ihr, die kein Plan gemacht und niemand storniert hat.</translation>
    </message>
    <message>
        <source>From the opening of each such job to its end, or until now.</source>
        <translation>Vom Öffnen jedes solchen Auftrags bis zu seinem Ende oder bis jetzt.</translation>
    </message>
    <message>
        <source>Days looked at ÷ failures.</source>
        <translation>Betrachtete Tage ÷ Ausfälle.</translation>
    </message>
    <message>
        <source>High: it stands still, failed four times, or twice with less than 30 days between; medium: failed twice.</source>
        <translation>Hoch: Sie steht still, fiel viermal aus oder zweimal mit weniger als 30 Tagen dazwischen; mittel: fiel zweimal aus.</translation>
    </message>
    <message>
        <source>Mean of the stars, 1 to 5, that customers gave in the period.</source>
        <translation>Mittelwert der Sterne, 1 bis 5, die Kunden im Zeitraum gaben.</translation>
    </message>
    <message>
        <source>In the period, refunds taken off.</source>
        <translation>Im Zeitraum, abzüglich Erstattungen.</translation>
    </message>
    <message>
        <source>Of staying away. High: a year, or three times his usual interval; medium: half a year, or twice that.</source>
        <translation>Dass er wegbleibt. Hoch: ein Jahr oder das Dreifache seines üblichen Abstands; mittel: ein halbes Jahr oder das Doppelte davon.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vorarbeiter</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>Lagerist</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Everything, also settings, backups and other administrators</source>
        <translation>Alles, auch Einstellungen, Sicherungen und andere Administratoren</translation>
    </message>
    <message>
        <source>Everything in the shop, people and sharing too</source>
        <translation>Alles im Geschäft, auch Personal und Freigabe</translation>
    </message>
    <message>
        <source>Leads the workshop: assigns, closes, prices, payments</source>
        <translation>Leitet die Werkstatt: Zuweisen, Schließen, Preise, Zahlungen</translation>
    </message>
    <message>
        <source>Works on jobs, books labour and parts</source>
        <translation>Arbeitet an Aufträgen, bucht Arbeit und Teile</translation>
    </message>
    <message>
        <source>Looks after parts and stock</source>
        <translation>Kümmert sich um Teile und Lager</translation>
    </message>
    <message>
        <source>Sees devices and reports, changes nothing</source>
        <translation>Sieht Geräte und Berichte, ändert nichts</translation>
    </message>
    <message>
        <source>Takes in devices, hands them out, takes payments</source>
        <translation>Nimmt Geräte an, gibt sie aus, kassiert</translation>
    </message>
    <message>
        <source>Sees only what is his own, over the LAN</source>
        <translation>Sieht nur Eigenes, über das Netzwerk</translation>
    </message>
</context>
<context>
    <name>room menu</name>
    <message>
        <source>New job…</source>
        <translation>Neuer Auftrag…</translation>
    </message>
    <message>
        <source>Something to the bench…</source>
        <translation>Etwas zur Werkbank…</translation>
    </message>
    <message>
        <source>Edit room…</source>
        <translation>Zimmer bearbeiten…</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Zimmer löschen</translation>
    </message>
    <message>
        <source>Confirm room</source>
        <translation>Zimmer bestätigen</translation>
    </message>
    <message>
        <source>Out of order or service…</source>
        <translation>Außer Betrieb oder stillgelegt…</translation>
    </message>
    <message>
        <source>Change until when, and why…</source>
        <translation>Ändern, bis wann und warum…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>No rush any more</source>
        <translation>Nicht mehr eilig</translation>
    </message>
    <message>
        <source>Rush…</source>
        <translation>Eilig…</translation>
    </message>
    <message>
        <source>May be cleaned after all</source>
        <translation>Darf doch gereinigt werden</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>Was seen occupied</source>
        <translation>Wurde belegt gesehen</translation>
    </message>
    <message>
        <source>Was seen vacant</source>
        <translation>Wurde leer gesehen</translation>
    </message>
</context>
<context>
    <name>room steps</name>
    <message>
        <source>An open job keeps it from being given out; then it is dirty.</source>
        <translation>Ein offener Auftrag verhindert die Vergabe; danach ist es schmutzig.</translation>
    </message>
    <message>
        <source>It waits for inspection.</source>
        <translation>Es wartet auf die Prüfung.</translation>
    </message>
    <message>
        <source>Your role may look, but not change this.</source>
        <translation>Ihre Rolle darf das ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>{name} is vacant</source>
        <translation>{name} ist frei</translation>
    </message>
    <message>
        <source>{name} is checked in</source>
        <translation>{name} ist eingecheckt</translation>
    </message>
    <message>
        <source>{name} is due out</source>
        <translation>{name} reist ab</translation>
    </message>
    <message>
        <source>{name} is due in</source>
        <translation>{name} wird erwartet</translation>
    </message>
    <message>
        <source>{name} is blocked</source>
        <translation>{name} ist gesperrt</translation>
    </message>
    <message>
        <source>{name} is dirty</source>
        <translation>{name} ist schmutzig</translation>
    </message>
    <message>
        <source>{name} is being cleaned</source>
        <translation>{name} wird gereinigt</translation>
    </message>
    <message>
        <source>{name} is clean</source>
        <translation>{name} ist sauber</translation>
    </message>
    <message>
        <source>{name} waits for inspection</source>
        <translation>{name} wartet auf die Prüfung</translation>
    </message>
    <message>
        <source>{name} is inspected</source>
        <translation>{name} ist geprüft</translation>
    </message>
    <message>
        <source>The guest has the room from now on.</source>
        <translation>Der Gast hat das Zimmer ab jetzt.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>The room is vacant then, and dirty.</source>
        <translation>Dann ist das Zimmer frei und schmutzig.</translation>
    </message>
    <message>
        <source>{name} is checked out, and dirty</source>
        <translation>{name} ist ausgecheckt und schmutzig</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Auschecken</translation>
    </message>
    <message>
        <source>The room can be given out again.</source>
        <translation>Das Zimmer kann wieder vergeben werden.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The room can be sold again; it has to be cleaned first.</source>
        <translation>Das Zimmer kann wieder verkauft werden; zuerst muss es gereinigt werden.</translation>
    </message>
    <message>
        <source>{name} is back, and dirty</source>
        <translation>{name} ist zurück und schmutzig</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Everybody sees that somebody is at it.</source>
        <translation>Alle sehen, dass jemand daran arbeitet.</translation>
    </message>
    <message>
        <source>Start cleaning</source>
        <translation>Reinigung beginnen</translation>
    </message>
    <message>
        <source>The front desk sees that it is clean.</source>
        <translation>Der Empfang sieht, dass es sauber ist.</translation>
    </message>
    <message>
        <source>Mark clean</source>
        <translation>Sauber melden</translation>
    </message>
    <message>
        <source>It is clean, and somebody looks at it before it is given out.</source>
        <translation>Es ist sauber, und jemand sieht es an, bevor es vergeben wird.</translation>
    </message>
    <message>
        <source>Ask for inspection</source>
        <translation>Zur Prüfung melden</translation>
    </message>
    <message>
        <source>The room is ready for a guest.</source>
        <translation>Das Zimmer ist bereit für einen Gast.</translation>
    </message>
    <message>
        <source>Mark inspected</source>
        <translation>Geprüft melden</translation>
    </message>
</context>
<context>
    <name>room timeline</name>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>No rush any more</source>
        <translation>Nicht mehr eilig</translation>
    </message>
    <message>
        <source>Seen occupied</source>
        <translation>Belegt gesehen</translation>
    </message>
    <message>
        <source>Seen vacant</source>
        <translation>Leer gesehen</translation>
    </message>
    <message>
        <source>Service refused</source>
        <translation>Reinigung abgelehnt</translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation>Darf gereinigt werden</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>Marked for the translators; `_heading` translates them when they are shown.</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>First spoken of by a program</source>
        <translation>Zuerst von einem Programm genannt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingecheckt</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Ausgecheckt</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not passed: to be cleaned again</source>
        <translation>Nicht bestanden: noch einmal zu reinigen</translation>
    </message>
    <message>
        <source>Last change taken back</source>
        <translation>Letzte Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Brought back, dirty</source>
        <translation>Zurückgeholt, schmutzig</translation>
    </message>
    <message>
        <source>Its last job is done: free again, dirty</source>
        <translation>Der letzte Auftrag ist erledigt: wieder frei, schmutzig</translation>
    </message>
    <message>
        <source>Another attendant</source>
        <translation>Andere Reinigungskraft</translation>
    </message>
    <message>
        <source>A new day: dirty</source>
        <translation>Ein neuer Tag: schmutzig</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n arrival(s) not ready</source>
        <translation>
            <numerusform>%n Ankunft nicht bereit</numerusform>
            <numerusform>%n Ankünfte nicht bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s)</source>
        <translation>
            <numerusform>%n Unstimmigkeit</numerusform>
            <numerusform>%n Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open job(s)</source>
        <translation>
            <numerusform>%n offener Auftrag</numerusform>
            <numerusform>%n offene Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) stay as they were:</source>
        <extracomment>More are counted, not listed.</extracomment>
        <translation>
            <numerusform>%n Zimmer bleibt, wie es war:</numerusform>
            <numerusform>%n Zimmer bleiben, wie sie waren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Due out</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Dirty</source>
        <translation>Schmutzig</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>In Reinigung</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>To inspect</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Without a floor</source>
        <translation>Ohne Etage</translation>
    </message>
    <message>
        <source>Floor {name}</source>
        <translation>Etage {name}</translation>
    </message>
    <message>
        <source>Room {name}</source>
        <translation>Zimmer {name}</translation>
    </message>
    <message>
        <source>arrival {when}</source>
        <translation>Ankunft {when}</translation>
    </message>
    <message>
        <source>attendant {name}</source>
        <translation>Reinigungskraft {name}</translation>
    </message>
    <message>
        <source>{state} until {when}</source>
        <translation>{state} bis {when}</translation>
    </message>
    <message>
        <source>service refused {when}</source>
        <translation>Reinigung abgelehnt {when}</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Rush</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>rush</source>
        <translation>eilig</translation>
    </message>
    <message>
        <source>rush, arrival {when}</source>
        <translation>eilig, Ankunft {when}</translation>
    </message>
    <message>
        <source>kept from being sold</source>
        <translation>nicht zu verkaufen</translation>
    </message>
    <message>
        <source>housekeeping saw it occupied</source>
        <translation>der Etagenservice sah es belegt</translation>
    </message>
    <message>
        <source>housekeeping saw it vacant</source>
        <translation>der Etagenservice sah es leer</translation>
    </message>
</context>
<context>
    <name>schedule</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>At the same time as {name}</source>
        <translation>Zur selben Zeit wie {name}</translation>
    </message>
    <message>
        <source>Outside the hours {name}</source>
        <translation>Außerhalb der Zeiten {name}</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name} ist abwesend</translation>
    </message>
    <message>
        <source>Too much for one day: {name} h</source>
        <translation>Zu viel für einen Tag: {name} h</translation>
    </message>
    <message>
        <source>Skill missing: {name}</source>
        <translation>Fähigkeit fehlt: {name}</translation>
    </message>
    <message>
        <source>Promised for {name}</source>
        <translation>Zugesagt für {name}</translation>
    </message>
    <message>
        <source>Guest in room {name}</source>
        <translation>Gast in Zimmer {name}</translation>
    </message>
    <message>
        <source>Not a working day</source>
        <translation>Kein Arbeitstag</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappt</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Dienstfrei</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>No skill</source>
        <translation>Kann es nicht</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>Im Urlaub</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>At a training</source>
        <translation>Auf Schulung</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Arbeitet nicht</translation>
    </message>
    <message>
        <source>{planned} of {works}</source>
        <translation>{planned} von {works}</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Noch kein Tag</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Nobody on the network can reach this shop.</source>
        <translation>Niemand im Netzwerk erreicht dieses Geschäft.</translation>
    </message>
    <message>
        <source>The shop is being opened to the network.</source>
        <translation>Das Geschäft wird für das Netzwerk geöffnet.</translation>
    </message>
    <message>
        <source>What is under way is answered, then the shop is closed to the network.</source>
        <translation>Laufendes wird beantwortet, dann schließt sich das Geschäft für das Netzwerk.</translation>
    </message>
    <message>
        <source>Programs on your network can reach this shop. The server fell and was started again.</source>
        <translation>Programme in Ihrem Netzwerk erreichen dieses Geschäft. Der Server war abgestürzt und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Programs on your network can reach this shop at the addresses below.</source>
        <translation>Programme in Ihrem Netzwerk erreichen dieses Geschäft unter den Adressen hier.</translation>
    </message>
    <message>
        <source>Another program uses port {port}. Close it, or choose another port below.</source>
        <translation>Ein anderes Programm nutzt Port {port}. Schließen Sie es oder wählen Sie unten einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer does not allow port {port}. Choose one above 1023.</source>
        <translation>Dieser Computer erlaubt Port {port} nicht. Wählen Sie einen über 1023.</translation>
    </message>
    <message>
        <source>The server ended by itself: {reason}</source>
        <translation>Der Server endete von selbst: {reason}</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Ready: the front desk hands it over.</source>
        <translation>Fertig: Der Empfang gibt es aus.</translation>
    </message>
    <message>
        <source>Handed over and closed.</source>
        <translation>Ausgehändigt und geschlossen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Storniert.</translation>
    </message>
    <message>
        <source>Your role may look, but not change this.</source>
        <translation>Ihre Rolle darf das ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>The job stands among the new ones.</source>
        <translation>Der Auftrag steht bei den neuen.</translation>
    </message>
    <message>
        <source>{number} submitted</source>
        <translation>{number} eingereicht</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The repair may begin.</source>
        <translation>Die Reparatur darf beginnen.</translation>
    </message>
    <message>
        <source>{number} approved</source>
        <translation>{number} freigegeben</translation>
    </message>
    <message>
        <source>The repair begins now.</source>
        <translation>Die Reparatur beginnt jetzt.</translation>
    </message>
    <message>
        <source>Start repair</source>
        <translation>Reparatur beginnen</translation>
    </message>
    <message>
        <source>{number} started</source>
        <translation>{number} begonnen</translation>
    </message>
    <message>
        <source>The repair goes on; it waits no longer.</source>
        <translation>Die Reparatur geht weiter und wartet nicht mehr.</translation>
    </message>
    <message>
        <source>Resume repair</source>
        <translation>Reparatur fortsetzen</translation>
    </message>
    <message>
        <source>{number} goes on</source>
        <translation>{number} geht weiter</translation>
    </message>
    <message>
        <source>The desk sees that it can be collected.</source>
        <translation>Der Empfang sieht, dass es abgeholt werden kann.</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Fertig melden</translation>
    </message>
    <message>
        <source>{number} is ready</source>
        <translation>{number} ist fertig</translation>
    </message>
    <message>
        <source>It can be reopened.</source>
        <translation>Lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>Can be undone.</source>
        <translation>Lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Payment, accessories and receipt in one go.</source>
        <translation>Zahlung, Zubehör und Quittung in einem Zug.</translation>
    </message>
    <message>
        <source>{number} handed over</source>
        <translation>{number} ausgehändigt</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Aushändigen</translation>
    </message>
    <message>
        <source>The device goes back as it came; only a fee is charged.</source>
        <translation>Das Gerät geht zurück, wie es kam; nur eine Gebühr wird berechnet.</translation>
    </message>
    <message>
        <source>{number} given back unrepaired</source>
        <translation>{number} unrepariert zurückgegeben</translation>
    </message>
    <message>
        <source>Give back unrepaired…</source>
        <translation>Unrepariert zurückgeben…</translation>
    </message>
    <message>
        <source>It waits, and says what for.</source>
        <translation>Er wartet und sagt, worauf.</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Warten lassen…</translation>
    </message>
    <message>
        <source>{number} is on hold</source>
        <translation>{number} wartet</translation>
    </message>
    <message>
        <source>The repair is given up, with a reason.</source>
        <translation>Die Reparatur wird mit Grund aufgegeben.</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Auftrag stornieren…</translation>
    </message>
    <message>
        <source>{number} cancelled</source>
        <translation>{number} storniert</translation>
    </message>
    <message>
        <source>It stands among the new ones again.</source>
        <translation>Er steht wieder bei den neuen.</translation>
    </message>
    <message>
        <source>Put back to new</source>
        <translation>Zurück zu neu</translation>
    </message>
    <message>
        <source>{number} put back</source>
        <translation>{number} zurückgestellt</translation>
    </message>
    <message>
        <source>It goes back to the bench and is not ready any more.</source>
        <translation>Er geht zurück an die Werkbank und ist nicht mehr fertig.</translation>
    </message>
    <message>
        <source>Back to repair</source>
        <translation>Zurück in Reparatur</translation>
    </message>
    <message>
        <source>{number} is back in repair</source>
        <translation>{number} ist wieder in Reparatur</translation>
    </message>
    <message>
        <source>The job is open again; payments stay as they are.</source>
        <translation>Der Auftrag ist wieder offen; Zahlungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>{number} reopened</source>
        <translation>{number} wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>over the network</source>
        <translation>über das Netzwerk</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>An {name} gegeben</translation>
    </message>
    <message>
        <source>Taken from {name}</source>
        <translation>Von {name} genommen</translation>
    </message>
    <message>
        <source>Taken off its day</source>
        <translation>Vom Tag genommen</translation>
    </message>
    <message>
        <source>Planned for {when}</source>
        <translation>Geplant für {when}</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>Labour: {what}</source>
        <translation>Arbeit: {what}</translation>
    </message>
    <message>
        <source>Labour taken off: {what}</source>
        <translation>Arbeit entfernt: {what}</translation>
    </message>
    <message>
        <source>Part used: {quantity} × {what}</source>
        <translation>Teil verbaut: {quantity} × {what}</translation>
    </message>
    <message>
        <source>Part taken off: {what}</source>
        <translation>Teil entfernt: {what}</translation>
    </message>
    <message>
        <source>Kept in the store: {quantity} × {what}</source>
        <translation>Im Lager zurückgelegt: {quantity} × {what}</translation>
    </message>
    <message>
        <source>No longer kept: {quantity} × {what}</source>
        <translation>Nicht mehr zurückgelegt: {quantity} × {what}</translation>
    </message>
    <message>
        <source>Paid {amount} · {method}</source>
        <translation>Bezahlt {amount} · {method}</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Erstattet {amount}</translation>
    </message>
    <message>
        <source>Payment {number} voided</source>
        <translation>Zahlung {number} storniert</translation>
    </message>
    <message>
        <source>Payment {number} changed</source>
        <translation>Zahlung {number} geändert</translation>
    </message>
    <message>
        <source>The customer gave {stars} of 5</source>
        <translation>Der Kunde gab {stars} von 5</translation>
    </message>
    <message>
        <source>Rating corrected</source>
        <translation>Bewertung berichtigt</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Removed {name}</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>Invoice {number} written</source>
        <extracomment>What they are about is said by its number. Marked for the translators, as those below.</extracomment>
        <translation>Rechnung {number} geschrieben</translation>
    </message>
    <message>
        <source>Invoice {number} changed</source>
        <translation>Rechnung {number} geändert</translation>
    </message>
    <message>
        <source>Invoice {number} sent</source>
        <translation>Rechnung {number} gesendet</translation>
    </message>
    <message>
        <source>Invoice {number} taken back</source>
        <translation>Rechnung {number} zurückgenommen</translation>
    </message>
    <message>
        <source>Invoice {number} paid</source>
        <translation>Rechnung {number} bezahlt</translation>
    </message>
    <message>
        <source>Invoice {number} open again</source>
        <translation>Rechnung {number} wieder offen</translation>
    </message>
    <message>
        <source>Invoice {number} credited</source>
        <translation>Rechnung {number} gutgeschrieben</translation>
    </message>
    <message>
        <source>Invoice {number} cancelled</source>
        <translation>Rechnung {number} storniert</translation>
    </message>
    <message>
        <source>Checklist filled in</source>
        <extracomment>Marked for the translators; `_heading` translates them when they are shown.</extracomment>
        <translation>Prüfliste ausgefüllt</translation>
    </message>
    <message>
        <source>Opened by its maintenance plan</source>
        <translation>Vom Wartungsplan geöffnet</translation>
    </message>
    <message>
        <source>The day of its plan has passed</source>
        <translation>Der Tag seines Plans ist vorbei</translation>
    </message>
    <message>
        <source>Another date passed meanwhile</source>
        <translation>Inzwischen ist ein weiterer Termin vergangen</translation>
    </message>
    <message>
        <source>Its plan counts it as done</source>
        <translation>Sein Plan zählt es als erledigt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>A suggestion was dismissed</source>
        <translation>Ein Vorschlag wurde verworfen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Put among the new</source>
        <translation>Zu den neuen gestellt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Repair started</source>
        <translation>Reparatur begonnen</translation>
    </message>
    <message>
        <source>Repair resumed</source>
        <translation>Reparatur fortgesetzt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Last step taken back</source>
        <translation>Letzten Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Intake written down</source>
        <translation>Annahme aufgeschrieben</translation>
    </message>
    <message>
        <source>Accessories returned</source>
        <translation>Zubehör zurückgegeben</translation>
    </message>
    <message>
        <source>The room is free again, to be cleaned</source>
        <translation>Das Zimmer ist wieder frei und zu reinigen</translation>
    </message>
    <message>
        <source>Passcode put into the vault</source>
        <translation>Gerätecode in den Tresor gelegt</translation>
    </message>
    <message>
        <source>Passcode looked at</source>
        <translation>Gerätecode angesehen</translation>
    </message>
    <message>
        <source>Passcode erased</source>
        <translation>Gerätecode gelöscht</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Maintenance due</source>
        <translation>Wartung fällig</translation>
    </message>
    <message>
        <source>Rooms not ready</source>
        <translation>Zimmer nicht bereit</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Überfällige Rechnungen</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Knapper Bestand</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Planned for today</source>
        <translation>Heute geplant</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>Wartet auf Teile</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Ready for pick-up</source>
        <translation>Abholbereit</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>My open jobs</source>
        <translation>Meine offenen Aufträge</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Heute eingenommen</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>In Reparatur</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting parts</source>
        <translation>Wartet auf Teile</translation>
    </message>
    <message>
        <source>Waiting approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Waiting customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>what a job waits for</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>what a job waits for</comment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>what a job waits for</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Red tag</source>
        <translation>Rote Marke</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Abgelegt</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>With owner</source>
        <translation>Beim Eigentümer</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Customer unlocks</source>
        <translation>Kunde entsperrt</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>work order</name>
    <message>
        <source>Edit {number}</source>
        <translation>{number} bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Kostenschätzung</translation>
    </message>
    <message>
        <source>Authorised up to</source>
        <translation>Freigegeben bis</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Blocks its room</source>
        <translation>Sperrt sein Zimmer</translation>
    </message>
    <message>
        <source>Give back {number} unrepaired</source>
        <translation>{number} unrepariert zurückgeben</translation>
    </message>
    <message>
        <source>Hand over {number}</source>
        <translation>{number} aushändigen</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>What was found, what it came from, what was done</source>
        <translation>Was gefunden wurde, woher es kam, was getan wurde</translation>
    </message>
    <message>
        <source>What others in the shop should know</source>
        <translation>Was andere im Geschäft wissen sollten</translation>
    </message>
</context>
<context>
    <name>work orders</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>While somebody types, the list goes no further than this: one word more is quicker than scrolling there.</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n T. zu spät</numerusform>
            <numerusform>%n T. zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter merken…</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”…</source>
        <translation>Filter „{name}“ löschen…</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter merken</translation>
    </message>
    <message>
        <source>It stands in the filter menu of this list from now on.</source>
        <translation>Er steht ab jetzt im Filtermenü dieser Liste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>„{name}“ ersetzen?</translation>
    </message>
    <message>
        <source>A filter of this name is kept already.</source>
        <translation>Ein Filter mit diesem Namen ist schon gemerkt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”?</source>
        <translation>Filter „{name}“ löschen?</translation>
    </message>
    <message>
        <source>The jobs stay; only the filter goes.</source>
        <translation>Die Aufträge bleiben; nur der Filter geht.</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
</TS>
