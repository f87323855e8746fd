<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Voriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>First mall</source>
        <translation>Erstes Center</translation>
    </message>
    <message>
        <source>Second mall</source>
        <translation>Zweites Center</translation>
    </message>
    <message>
        <source>Third mall</source>
        <translation>Drittes Center</translation>
    </message>
    <message>
        <source>Fourth mall</source>
        <translation>Viertes Center</translation>
    </message>
    <message>
        <source>Fifth mall</source>
        <translation>Fünftes Center</translation>
    </message>
    <message>
        <source>Sixth mall</source>
        <translation>Sechstes Center</translation>
    </message>
    <message>
        <source>Seventh mall</source>
        <translation>Siebtes Center</translation>
    </message>
    <message>
        <source>Eighth mall</source>
        <translation>Achtes Center</translation>
    </message>
    <message>
        <source>Ninth mall</source>
        <translation>Neuntes Center</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erstes Konto</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Zweites Konto</translation>
    </message>
    <message>
        <source>Third account</source>
        <translation>Drittes Konto</translation>
    </message>
    <message>
        <source>Fourth account</source>
        <translation>Viertes Konto</translation>
    </message>
    <message>
        <source>Fifth account</source>
        <translation>Fünftes Konto</translation>
    </message>
    <message>
        <source>Sixth account</source>
        <translation>Sechstes Konto</translation>
    </message>
    <message>
        <source>Seventh account</source>
        <translation>Siebtes Konto</translation>
    </message>
    <message>
        <source>Eighth account</source>
        <translation>Achtes Konto</translation>
    </message>
    <message>
        <source>Ninth account</source>
        <translation>Neuntes Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nächste ungelesene</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Geräumige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-Ereignis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Über Atrium</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translation>Atrium beenden</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Edit an unsent message</source>
        <translation>Nicht gesendete Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Retry or send now</source>
        <translation>Erneut versuchen oder jetzt senden</translation>
    </message>
    <message>
        <source>Cancel or discard</source>
        <translation>Abbrechen oder verwerfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Unverändert senden</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Vorige ungelesene</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Mark unread, on this computer</source>
        <translation>Als ungelesen markieren, auf diesem Computer</translation>
    </message>
    <message>
        <source>Flag to follow up, on this computer</source>
        <translation>Zur Nachverfolgung kennzeichnen, auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Unread conversations</source>
        <translation>Ungelesene Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations that need my reply</source>
        <translation>Unterhaltungen, die auf mich warten</translation>
    </message>
    <message>
        <source>Conversations started by me</source>
        <translation>Von mir begonnene Unterhaltungen</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>Zurückgestellte Unterhaltungen</translation>
    </message>
    <message>
        <source>Archived conversations</source>
        <translation>Archivierte Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations to follow up</source>
        <translation>Unterhaltungen zur Nachverfolgung</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>In Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Open the address in a message</source>
        <translation>Adresse in einer Nachricht öffnen</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Mit Autor und Zeit kopieren</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Nachricht archivieren</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist dabei</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Unterhaltung in eigenem Fenster</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Unterhaltung als CSV exportieren</translation>
    </message>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Unterhaltung als JSON exportieren</translation>
    </message>
    <message>
        <source>Inbox of all malls</source>
        <translation>Posteingang aller Center</translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Notiz zum Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Sendings of the range before</source>
        <translation>Aussendungen des Zeitraums davor</translation>
    </message>
    <message>
        <source>Sendings of the range after</source>
        <translation>Aussendungen des Zeitraums danach</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
</context>
<context>
    <name>BeforeWords</name>
    <message>
        <source>%1, %2</source>
        <comment>an event, and the day or time of a bucket</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>a change, and the day or time that it is compared with</comment>
        <translation>%1 gegenüber %2</translation>
    </message>
</context>
<context>
    <name>BucketWords</name>
    <message>
        <source>d MMM</source>
        <comment>day of a bucket</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a bucket</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a bucket; %1 is its Monday</comment>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its offset: 26 Oct 02:00 (UTC+2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <comment>days known of a bucket</comment>
        <translation>%1 von %2 T</translation>
    </message>
    <message>
        <source>under 1 of %1 d</source>
        <translation>unter 1 von %1 T</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <comment>hours known of a bucket</comment>
        <translation>%1 von %2 h</translation>
    </message>
    <message>
        <source>under 1 of %1 h</source>
        <translation>unter 1 von %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes known of a bucket</comment>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>under 1 of %1 min</source>
        <translation>unter 1 von %1 min</translation>
    </message>
    <message>
        <source>partial (%1)</source>
        <comment>a bucket; how much of it: 3 of 60 min</comment>
        <translation>unvollständig (%1)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>counted until %1 (%2)</source>
        <comment>a bucket; a time or a day, and how much of it: 11 of 24 h</comment>
        <translation>gezählt bis %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: 6 Aug 11:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours since a beginning</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes since a beginning</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChartImage</name>
    <message>
        <source>%1 · %2</source>
        <comment>mall, what is shown</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>zone, time</comment>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>%1, %2</source>
        <comment>a time, a note</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes: %1.</source>
        <comment>number of notes, then each</comment>
        <translation>
            <numerusform>%Ln Notiz: %1.</numerusform>
            <numerusform>%Ln Notizen: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSentence</name>
    <message>
        <source>%1: no values.</source>
        <comment>event</comment>
        <translation>%1: keine Werte.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3.</source>
        <comment>event, count, when</comment>
        <translation>%1: %2 von %3.</translation>
    </message>
    <message>
        <source>%1: %2 from %3, most in %4 (%5).</source>
        <comment>event, count, when, bucket, count</comment>
        <translation>%1: %2 von %3, Höchstwert %5 (%4).</translation>
    </message>
    <message>
        <source>The last bucket is %1.</source>
        <comment>partial (3 of 60 min)</comment>
        <translation>Das letzte Intervall ist %1.</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Der Server hat Punkte ausgelassen, daher sind die Summen zu niedrig.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move towards the start</source>
        <translation>Zum Anfang hin verschieben</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Zum Ende hin verschieben</translation>
    </message>
    <message>
        <source>Pin at the start</source>
        <translation>Am Anfang anheften</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a column</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Wie ursprünglich</translation>
    </message>
</context>
<context>
    <name>ConversationLayout</name>
    <message>
        <source>+%1</source>
        <comment>more people than are named</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>tag of a conversation</comment>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>word before unsent text</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Nur auf diesem Computer als ungelesen markiert</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Audience #%1</source>
        <translation>Zielgruppe #%1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur Sie</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Ankunft wird geprüft</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>a conversation with a whole audience, spoken</comment>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>messages, spoken</comment>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <comment>unsent text, spoken</comment>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>waiting for you %1</source>
        <comment>time waited, spoken</comment>
        <translation>wartet seit %1 auf Sie</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Gesendet um %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <comment>the server refused</comment>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Not marked seen</source>
        <comment>the server refused</comment>
        <translation>Nicht als gesehen markiert</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time of day that it is snoozed until</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>day and time of day that it was snoozed until</comment>
        <translation>Wieder da seit %1</translation>
    </message>
    <message>
        <source>marked unread</source>
        <comment>by hand, spoken</comment>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>to follow up</source>
        <comment>flagged, spoken</comment>
        <translation>zur Nachverfolgung</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %Ln days</source>
        <translation>
            <numerusform>Seit %Ln Tag keine Antwort</numerusform>
            <numerusform>Seit %Ln Tagen keine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a mall, spoken</comment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations with colleagues and tenants of this mall appear here.</source>
        <translation>Unterhaltungen mit Ihrem Team und den Mietern dieses Centers erscheinen hier.</translation>
    </message>
    <message>
        <source>Older ones are being looked through.</source>
        <translation>Ältere werden durchgesehen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Alles ist archiviert oder zurückgestellt.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <source>What comes in next appears here.</source>
        <translation>Was als Nächstes eingeht, erscheint hier.</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>The last word is yours in every conversation.</source>
        <translation>In jeder Unterhaltung haben Sie das letzte Wort.</translation>
    </message>
    <message>
        <source>None started by you</source>
        <translation>Keine von Ihnen begonnen</translation>
    </message>
    <message>
        <source>Conversations that you begin appear here.</source>
        <translation>Unterhaltungen, die Sie beginnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>What you snooze waits here until its time, on this computer alone.</source>
        <translation>Was Sie zurückstellen, wartet hier, bis es so weit ist, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>What you archive is kept here.</source>
        <translation>Was Sie archivieren, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Nichts ist gekennzeichnet</translation>
    </message>
    <message>
        <source>What you flag to follow up is listed here, on this computer alone.</source>
        <translation>Was Sie zur Nachverfolgung kennzeichnen, steht hier, nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>EventChart</name>
    <message>
        <source>%1, %2</source>
        <comment>curve, what it counts: Delivered, messages</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>messages dispatched</source>
        <comment>beside a number</comment>
        <translation>Nachrichten versandt</translation>
    </message>
    <message>
        <source>messages en route</source>
        <comment>beside a number</comment>
        <translation>Nachrichten unterwegs</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <comment>beside a number</comment>
        <translation>Nachrichten zugestellt</translation>
    </message>
    <message>
        <source>messages errored</source>
        <comment>beside a number</comment>
        <translation>Nachrichten mit Fehler</translation>
    </message>
    <message>
        <source>members opened</source>
        <comment>beside a number</comment>
        <translation>Mitglieder, die geöffnet haben</translation>
    </message>
    <message>
        <source>members clicked</source>
        <comment>beside a number</comment>
        <translation>Mitglieder, die geklickt haben</translation>
    </message>
    <message>
        <source>messages waiting</source>
        <comment>beside a number</comment>
        <translation>Nachrichten wartend</translation>
    </message>
    <message>
        <source>messages failed to send</source>
        <comment>beside a number</comment>
        <translation>Nachrichten mit Sendefehler</translation>
    </message>
    <message>
        <source>messages transmitted</source>
        <comment>beside a number</comment>
        <translation>Nachrichten übermittelt</translation>
    </message>
    <message>
        <source>messages under way</source>
        <comment>beside a number</comment>
        <translation>Nachrichten in Zustellung</translation>
    </message>
    <message>
        <source>messages with a delivery error</source>
        <comment>beside a number</comment>
        <translation>Nachrichten mit Zustellfehler</translation>
    </message>
    <message>
        <source>members</source>
        <comment>beside a number</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>beside a number</comment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>members who visited</source>
        <comment>beside a number</comment>
        <translation>Mitglieder mit Aufruf</translation>
    </message>
    <message>
        <source>Report of links, read %1</source>
        <comment>time</comment>
        <translation>Bericht zu Links, geladen %1</translation>
    </message>
    <message>
        <source>Report of links</source>
        <translation>Bericht zu Links</translation>
    </message>
    <message>
        <source>Sendings report (%1)</source>
        <comment>names of fields</comment>
        <translation>Bericht zu Aussendungen (%1)</translation>
    </message>
    <message>
        <source>Sendings report (%1), read %2</source>
        <comment>names of fields, time</comment>
        <translation>Bericht zu Aussendungen (%1), geladen %2</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of a rate</comment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1, 95 of 100 times</source>
        <comment>an interval: 28.3 to 29.1 %</comment>
        <translation>%1, in 95 von 100 Fällen</translation>
    </message>
    <message>
        <source>It rests on %1 only: too few to compare.</source>
        <comment>so many messages or members</comment>
        <translation>Grundlage: nur %1, zu wenig für einen Vergleich.</translation>
    </message>
    <message>
        <source>Per member</source>
        <comment>a rate</comment>
        <translation>Je Mitglied</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many members</comment>
        <translation>%1, %2 auf %3</translation>
    </message>
    <message>
        <source>Opens each</source>
        <comment>opening events per member that opened</comment>
        <translation>Wie oft geöffnet</translation>
    </message>
    <message>
        <source>Of sent</source>
        <comment>a rate</comment>
        <translation>Von gesendeten</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many messages</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Server says</source>
        <comment>its own rate, as a cross-check</comment>
        <translation>Laut Server</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <translation>Click-to-Open-Rate</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <translation>Sendefehler</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Delivery error</source>
        <translation>Zustellfehler</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <translation>Eindeutige Aufrufe</translation>
    </message>
    <message>
        <source>How %1 comes about</source>
        <comment>a figure</comment>
        <translation>Wie %1 zustande kommt</translation>
    </message>
    <message>
        <source>Why this is “%1”</source>
        <comment>n/a, or not reported</comment>
        <translation>Warum hier „%1“ steht</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a number</comment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>There is nothing to divide by, so there is no rate: it is not 0.</source>
        <translation>Es gibt nichts, wodurch geteilt werden kann, daher gibt es keine Rate: Sie ist nicht 0.</translation>
    </message>
    <message>
        <source>The service did not send a field that it is made of. It is unknown, not 0.</source>
        <translation>Der Dienst hat ein Feld nicht gesendet, aus dem sich der Wert ergibt. Er ist unbekannt, nicht 0.</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>of a figure</comment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>dispatched − delivered − failed to send − delivery errors</source>
        <translation>versandt − zugestellt − Sendefehler − Zustellfehler</translation>
    </message>
    <message>
        <source>failed to send + delivery errors</source>
        <translation>Sendefehler + Zustellfehler</translation>
    </message>
    <message>
        <source>transmitted − delivered − delivery errors</source>
        <translation>übermittelt − zugestellt − Zustellfehler</translation>
    </message>
    <message>
        <source>new + delayed</source>
        <translation>neu + verzögert</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>so many sendings</comment>
        <translation>Umfasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings, sums divided once</source>
        <translation>
            <numerusform>%Ln Aussendung, Summen einmal geteilt</numerusform>
            <numerusform>%Ln Aussendungen, Summen einmal geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a figure</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>sending, metric, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <comment>a figure in words, time</comment>
        <translation>%1, Stand %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a figure in words</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a figure that makes no sense here</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a figure</comment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>98.63 %, 72 of 73 messages</comment>
        <translation>%1, %3, davon %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 delivered</source>
        <comment>28.7 %, 16,495 members of 57,474 messages delivered</comment>
        <translation>%1, %2 bei %3 (zugestellt)</translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <comment>7.73, 67,066 messages for 8,679 members</comment>
        <translation>%1, %2 für %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two percentages</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a figure</comment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>members</source>
        <comment>unit of a figure</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit of a figure</comment>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 Mitglied</numerusform>
            <numerusform>%1 Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Push delivery is reported by the app, so a low or zero figure may mean that the app does not report.</source>
        <translation>Push-Zustellungen meldet die App. Ein niedriger Wert oder null kann bedeuten, dass die App nicht meldet.</translation>
    </message>
    <message>
        <source>Email opens may include mail programs that fetch pictures by themselves.</source>
        <translation>E-Mail-Öffnungen können Mailprogramme einschließen, die Bilder von selbst laden.</translation>
    </message>
    <message>
        <source>SMS delivery may mean that the carrier took the message.</source>
        <translation>Eine SMS-Zustellung kann bedeuten, dass der Netzbetreiber die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Opens do not apply to SMS.</source>
        <translation>Öffnungen gibt es bei SMS nicht.</translation>
    </message>
    <message>
        <source>This is a sum over sendings: a member of several counts several times.</source>
        <translation>Dies ist eine Summe über Aussendungen: Ein Mitglied, das mehrere erhielt, zählt mehrfach.</translation>
    </message>
    <message>
        <source>Bots are left out by Placewise.</source>
        <translation>Placewise zählt Bots nicht mit.</translation>
    </message>
    <message>
        <source>Members are compared with messages, and some members got several.</source>
        <translation>Mitglieder werden mit Nachrichten verglichen, und manche Mitglieder erhielten mehrere.</translation>
    </message>
    <message>
        <source>So far: messages are still en route.</source>
        <translation>Bisher: Nachrichten sind noch unterwegs.</translation>
    </message>
    <message>
        <source>The server&apos;s own rate differs from this one.</source>
        <translation>Die Rate, die der Server nennt, weicht von dieser ab.</translation>
    </message>
    <message>
        <source>This is over 100 percent: the units differ, a message reached several devices, or pictures were blocked.</source>
        <translation>Dies liegt über 100 Prozent: Die Einheiten unterscheiden sich, eine Nachricht erreichte mehrere Geräte, oder Bilder wurden blockiert.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln sendings reported it.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Nur %1 von %Ln Aussendung hat es gemeldet.</numerusform>
            <numerusform>Nur von %1 der %Ln Aussendungen gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendings to which it does not apply are left out.</source>
        <translation>Aussendungen, für die es nicht gilt, sind ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages unaccounted for.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Verbleib von %1 Nachricht unbekannt.</numerusform>
            <numerusform>Verbleib von %1 Nachrichten unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages more than were dispatched.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 Nachricht mehr als versandt.</numerusform>
            <numerusform>%1 Nachrichten mehr als versandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More openers than members.</source>
        <translation>Mehr Öffnende als Mitglieder.</translation>
    </message>
    <message>
        <source>More messages delivered or errored than transmitted.</source>
        <translation>Mehr Nachrichten zugestellt oder mit Fehler als übermittelt.</translation>
    </message>
    <message>
        <source>A rate is over 100 percent.</source>
        <translation>Eine Rate liegt über 100 Prozent.</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a figure has not changed</comment>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points: +0.6 points</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Visits are counted for all sendings with the same number or service, so there is no rate for these alone.</source>
        <translation>Besuche werden für alle Aussendungen mit derselben Nummer oder demselben Dienst gezählt, deshalb gibt es für diese allein keine Rate.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>This is longer than any value.</source>
        <translation>Das ist länger als jeder Wert.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Ids are whole numbers above 0.</source>
        <translation>„%1“ ist keine Zahl. IDs sind ganze Zahlen über 0.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>filter</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>filter</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>filter</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>filter</comment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>filter</comment>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>filter</comment>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>MPC sending</source>
        <comment>filter</comment>
        <translation>MPC-Aussendung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the values of a filter</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversations</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Needs my reply</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Started by me</source>
        <translation>Von mir begonnen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>conversations</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>conversations flagged for it</comment>
        <translation>Nachverfolgen</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The desktop keeps this key for itself. Choose another one.</source>
        <translation>Der Desktop behält dieses Tastenkürzel für sich. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>Diese Taste wird zum Schreiben gebraucht. Nehmen Sie Strg oder Alt hinzu oder wählen Sie eine Taste von F1 bis F12.</translation>
    </message>
    <message>
        <source>Text is edited with this key. Choose another one.</source>
        <translation>Mit diesem Tastenkürzel wird Text bearbeitet. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This is not a key that can be used here. Choose another one.</source>
        <translation>Diese Taste kann hier nicht verwendet werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key leads through windows and out of them. Choose another one.</source>
        <translation>Diese Taste führt durch Fenster und aus ihnen hinaus. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the keyboard. Choose another one.</source>
        <translation>Dieses Tastenkürzel öffnet das Menü des Elements mit dem Tastaturfokus. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Lists are moved through with this key. Choose another one.</source>
        <translation>Mit dieser Taste bewegt man sich in Listen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>where a key works</comment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <comment>where a key works</comment>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>While writing</source>
        <comment>where a key works</comment>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Alle %1 Zeichen zeigen</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Document to confirm</source>
        <translation>Dokument zu bestätigen</translation>
    </message>
    <message>
        <source>Document confirmed</source>
        <translation>Dokument bestätigt</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Aussendung abgeschlossen</translation>
    </message>
    <message>
        <source>Error rate above usual</source>
        <translation>Fehlerrate höher als üblich</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Open sending</source>
        <translation>Aussendung öffnen</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>This kind is new to Atrium, all its fields are in the details</source>
        <translation>Diese Art ist für Atrium neu, alle ihre Felder stehen in den Details</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time, time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations received</source>
        <translation>
            <numerusform>%Ln Unterhaltung als erhalten markieren</numerusform>
            <numerusform>%Ln Unterhaltungen als erhalten markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations seen</source>
        <translation>
            <numerusform>%Ln Unterhaltung als gesehen markieren</numerusform>
            <numerusform>%Ln Unterhaltungen als gesehen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung archivieren</numerusform>
            <numerusform>%Ln Unterhaltungen archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications received</source>
        <translation>
            <numerusform>%Ln Mitteilung als erhalten markieren</numerusform>
            <numerusform>%Ln Mitteilungen als erhalten markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications seen</source>
        <translation>
            <numerusform>%Ln Mitteilung als gesehen markieren</numerusform>
            <numerusform>%Ln Mitteilungen als gesehen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all notifications received</source>
        <translation>Alle Mitteilungen als erhalten markieren</translation>
    </message>
    <message>
        <source>Mark all notifications seen</source>
        <translation>Alle Mitteilungen als gesehen markieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Refused: you may not do this here</source>
        <translation>Abgelehnt: Sie dürfen dies hier nicht</translation>
    </message>
    <message>
        <source>The permit for it is missing. Nothing was changed.</source>
        <translation>Die Berechtigung dafür fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>Goes out when the server can be reached.</source>
        <translation>Wird gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Wished together, sent one by one.</source>
        <translation>Gemeinsam ausgelöst, einzeln gesendet.</translation>
    </message>
    <message>
        <source>About to be sent.</source>
        <translation>Wird gleich gesendet.</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Zielgruppe #%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of day</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It cannot be told whether it arrived</source>
        <translation>Es ist nicht feststellbar, ob sie angekommen ist</translation>
    </message>
    <message>
        <source>The conversation cannot be read now. Text kept.</source>
        <translation>Die Unterhaltung kann jetzt nicht gelesen werden. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Refused: you may not begin conversations here</source>
        <translation>Abgelehnt: Sie dürfen hier keine Unterhaltungen beginnen</translation>
    </message>
    <message>
        <source>Refused: you may not write here</source>
        <translation>Abgelehnt: Sie dürfen hier nicht schreiben</translation>
    </message>
    <message>
        <source>The permit to begin a conversation is missing. Text kept.</source>
        <translation>Die Berechtigung, eine Unterhaltung zu beginnen, fehlt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The permit to write in this conversation is missing. Text kept.</source>
        <translation>Die Berechtigung, in dieser Unterhaltung zu schreiben, fehlt. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Refused: this mall has no conversations</source>
        <translation>Abgelehnt: Dieses Center hat keine Unterhaltungen</translation>
    </message>
    <message>
        <source>They are not switched on for it. Text kept.</source>
        <translation>Unterhaltungen sind dafür nicht freigeschaltet. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Refused: the conversation is gone</source>
        <translation>Abgelehnt: Die Unterhaltung gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It is no longer on the server. Text kept.</source>
        <translation>Sie ist nicht mehr auf dem Server. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Refused: the server does not take this text</source>
        <translation>Abgelehnt: Der Server nimmt diesen Text nicht an</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the text, or discard it.</source>
        <translation>Es wurde nichts gesendet. Ändern Sie den Text oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was sent. Text kept.</source>
        <translation>Es wurde nichts gesendet. Der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Ankunft wird geprüft</translation>
    </message>
    <message>
        <source>The answer was lost at %1.</source>
        <comment>time of day</comment>
        <translation>Die Antwort ging verloren (%1).</translation>
    </message>
    <message>
        <source>Its answer never came.</source>
        <translation>Die Antwort kam nie.</translation>
    </message>
    <message>
        <source>Looking again when the server can be reached.</source>
        <translation>Geprüft wird wieder, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Looking again in %1.</source>
        <comment>seconds, as 4 s</comment>
        <translation>Nächste Prüfung in %1.</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for the message above</source>
        <translation>Wartet auf die Nachricht darüber</translation>
    </message>
    <message>
        <source>Waits for an earlier message</source>
        <translation>Wartet auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>Order is kept within a conversation.</source>
        <translation>Innerhalb einer Unterhaltung bleibt die Reihenfolge erhalten.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us, about %1.</source>
        <comment>time of day</comment>
        <translation>Wird gesendet, sobald der Server es zulässt, voraussichtlich %1.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us.</source>
        <translation>Wird gesendet, sobald der Server es zulässt.</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <comment>seconds, as 6 s</comment>
        <translation>Noch %1 zurückgehalten</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>Unterwegs zum Server.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>The server took it. Its copy is being looked for.</source>
        <translation>Der Server hat sie angenommen. Seine Kopie wird noch gesucht.</translation>
    </message>
    <message>
        <source>It is being sent, and cannot be called back.</source>
        <translation>Die Nachricht wird gerade gesendet und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>It may have arrived. It can be cancelled once it is known that it has not.</source>
        <translation>Die Nachricht ist vielleicht angekommen. Sie kann abgebrochen werden, sobald feststeht, dass sie nicht angekommen ist.</translation>
    </message>
    <message>
        <source>The server has it already.</source>
        <translation>Der Server hat die Nachricht bereits.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Gesendet um %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a message that starts a conversation</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>Warten auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind it</source>
        <comment>%1 is one message, as a number</comment>
        <translation>
            <numerusform>%1, dahinter wartet %Ln</numerusform>
            <numerusform>%1, dahinter warten %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind them</source>
        <comment>%1 is a number of messages</comment>
        <translation>
            <numerusform>%1, dahinter wartet %Ln</numerusform>
            <numerusform>%1, dahinter warten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>messages</comment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>messages</comment>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>promised %1 ago</source>
        <comment>a span as 18 min, spoken</comment>
        <translation>wartet seit %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>how long a message has waited</comment>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many need you, how many are on their way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held while you edit</source>
        <translation>Zurückgehalten, solange Sie bearbeiten</translation>
    </message>
    <message>
        <source>It goes on when you save or give up, and so does what waits behind it.</source>
        <translation>Weiter geht es, sobald Sie speichern oder die Bearbeitung abbrechen, auch mit dem, was dahinter wartet.</translation>
    </message>
    <message>
        <source>Held while you edit that one.</source>
        <translation>Zurückgehalten, solange Sie diese bearbeiten.</translation>
    </message>
    <message>
        <source>The answer was lost on %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Die Antwort ging verloren (%1).</translation>
    </message>
    <message>
        <source>promised just now</source>
        <comment>a message, spoken</comment>
        <translation>gerade eben zugesagt</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht archivieren</numerusform>
            <numerusform>%Ln Nachrichten archivieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>what was chosen lately</comment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Role not reported</source>
        <translation>Rolle nicht gemeldet</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>role of the person signed in</comment>
        <translation>Sie, %1</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Zielgruppe #%1</translation>
    </message>
    <message>
        <source>Everybody in it takes part. Its size is not reported.</source>
        <translation>Alle darin nehmen teil. Die Größe ist nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file %1 cannot be read, so no policy is in force.</source>
        <translation>Die Richtliniendatei %1 kann nicht gelesen werden, daher gilt keine Richtlinie.</translation>
    </message>
    <message>
        <source>The policy file %1 is not valid (%2), so no policy is in force.</source>
        <translation>Die Richtliniendatei %1 ist nicht gültig (%2), daher gilt keine Richtlinie.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärtsgehen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner gehen</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Einen neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listenansicht</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Zur Listenansicht wechseln</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detailansicht</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Zur Detailansicht wechseln</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien zeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Zeigen </translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 existiert bereits.
Möchten Sie die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Die Datei wurde nicht gefunden.
Bitte prüfen Sie, ob der Dateiname richtig ist.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Der Ordner wurde nicht gefunden.
Bitte prüfen Sie, ob der Ordnername richtig ist.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierhin scrollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode-Steuerzeichen einfügen</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Links-nach-rechts-Zeichen</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Rechts-nach-links-Zeichen</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Breitenloser Verbinder</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Breitenloser Nichtverbinder</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Breitenloses Leerzeichen</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Beginn einer Einbettung von links nach rechts</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Beginn einer Einbettung von rechts nach links</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Beginn einer erzwungenen Richtung von links nach rechts</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Beginn einer erzwungenen Richtung von rechts nach links</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Ende der Richtungsformatierung</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Isolierter Text von links nach rechts</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Isolierter Text von rechts nach links</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolierter Text nach dem ersten starken Zeichen</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Ende des isolierten Texts</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>day|days</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>Tag|Tage|Tagen</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>Woche|Wochen|KW</translation>
    </message>
    <message>
        <source>month|months</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>Monat|Monate|Monaten</translation>
    </message>
    <message>
        <source>year|years</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>Jahr|Jahre|Jahren</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger|voriges</translation>
    </message>
    <message>
        <source>this|current</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>diese|diesen|dieser|dieses|aktuelle|aktuellen|aktueller|aktuelles|laufende|laufenden|laufender|laufendes</translation>
    </message>
    <message>
        <source>to|until|through</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>today|now</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>heute|jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a range, with its year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a range</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, with its year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day, a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not understood. Try “last 4 weeks”, “aug” or “2025-08-01..14”.</source>
        <translation>Nicht verstanden. Versuchen Sie „letzte 4 Wochen“, „Aug“ oder „2025-08-01..14“.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days at most can be read at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Tag kann auf einmal geladen werden.</numerusform>
            <numerusform>Höchstens %Ln Tage können auf einmal geladen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientTable</name>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message numerus="yes">
        <source>%Ln small groups together</source>
        <translation>
            <numerusform>%Ln kleine Gruppe zusammen</numerusform>
            <numerusform>%Ln kleine Gruppen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>ages</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an age</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>an age</comment>
        <translation>%1 und älter</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>gender</comment>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>members of no or another gender, or too few to be told apart</comment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>SendGuards</name>
    <message>
        <source>Nobody reports how many people are in it</source>
        <translation>Niemand meldet, wie viele Personen darin sind</translation>
    </message>
    <message>
        <source>No name and no size is known for this audience</source>
        <translation>Von dieser Zielgruppe sind weder Name noch Größe bekannt</translation>
    </message>
    <message>
        <source>Size as of %1</source>
        <comment>a time today, or a day</comment>
        <translation>Größe, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who a message reaches</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts %Ln conversations, one with each person</source>
        <translation>
            <numerusform>Dies beginnt %Ln Unterhaltung, mit einer Person</numerusform>
            <numerusform>Dies beginnt %Ln Unterhaltungen, eine mit jeder Person</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1</source>
        <comment>%1 is: 44 people</comment>
        <translation>Dies erreicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audiences whose size is not reported</source>
        <translation>
            <numerusform>%Ln Zielgruppe, deren Größe nicht gemeldet ist</numerusform>
            <numerusform>%Ln Zielgruppen, deren Größe nicht gemeldet ist</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1 and %2</source>
        <comment>44 people; 1 audience whose size is not reported</comment>
        <translation>Dies erreicht %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in an audience</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>size not reported</source>
        <translation>Größe nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%1 was chosen at %2. You are writing from %3.</source>
        <comment>one or more names; two malls</comment>
        <translation>
            <numerusform>%1 wurde in %2 gewählt. Sie schreiben aus %3.</numerusform>
            <numerusform>%1 wurden in %2 gewählt. Sie schreiben aus %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Zielgruppe #%1</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <comment>a variable of a snippet</comment>
        <translation>%1 ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>The text names %1. You are writing from %2.</source>
        <comment>two malls</comment>
        <translation>Der Text nennt %1. Sie schreiben aus %2.</translation>
    </message>
    <message>
        <source>A link leads to %1, which is not a Placewise address.</source>
        <comment>a host</comment>
        <translation>Ein Link führt zu %1, das ist keine Placewise-Adresse.</translation>
    </message>
    <message>
        <source>A link leads to %1, which others may not be able to reach.</source>
        <comment>a host for developers</comment>
        <translation>Ein Link führt zu %1, das andere vielleicht nicht erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>You sent the same text to the same people less than %Ln minutes ago.</source>
        <translation>
            <numerusform>Vor weniger als %Ln Minute haben Sie denselben Text an dieselben Personen gesendet.</numerusform>
            <numerusform>Vor weniger als %Ln Minuten haben Sie denselben Text an dieselben Personen gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingTables</name>
    <message>
        <source>Messages that were to be sent, by the server&apos;s dispatches_count.</source>
        <translation>Nachrichten, die zu senden waren, nach dispatches_count des Servers.</translation>
    </message>
    <message>
        <source>Messages delivered of messages dispatched: delivered_count / dispatches_count.</source>
        <translation>Zugestellte von versandten Nachrichten: delivered_count / dispatches_count.</translation>
    </message>
    <message>
        <source>Messages that failed or could not be delivered, of messages dispatched: (failed_count + delivery_errored_count) / dispatches_count.</source>
        <translation>Fehlgeschlagene oder nicht zustellbare von versandten Nachrichten: (failed_count + delivery_errored_count) / dispatches_count.</translation>
    </message>
    <message>
        <source>Members who opened, of messages delivered: opened_count / delivered_count.</source>
        <translation>Mitglieder, die geöffnet haben, von zugestellten Nachrichten: opened_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of messages delivered: clicked_count / delivered_count.</source>
        <translation>Mitglieder, die geklickt haben, von zugestellten Nachrichten: clicked_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of members who opened: clicked_count / opened_count.</source>
        <translation>Mitglieder, die geklickt haben, von Mitgliedern, die geöffnet haben: clicked_count / opened_count.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: partial (3 of 60 min)</comment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Der Server hat Punkte ausgelassen, die Summen sind also zu niedrig.</translation>
    </message>
    <message>
        <source>Sendings that stand below the row of their group are counted in that row already.</source>
        <translation>Aussendungen unter der Zeile ihrer Gruppe sind in dieser Zeile bereits mitgezählt.</translation>
    </message>
    <message>
        <source>Hours since send</source>
        <comment>column</comment>
        <translation>Stunden seit Versand</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>column of percentages</comment>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>Email</source>
        <comment>channel</comment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Push</source>
        <comment>channel</comment>
        <translation>Push</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>channel</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Unbekannter Kanal</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <comment>events</comment>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>events</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>events</comment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>events</comment>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <comment>events</comment>
        <translation>Sendefehler</translation>
    </message>
    <message>
        <source>Delivery errored</source>
        <comment>events</comment>
        <translation>Zustellfehler</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>events</comment>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Unnamed event</source>
        <translation>Unbenanntes Ereignis</translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampagne #%1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Aussendung</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without the year, in a table</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with the year, in a table</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: 20 Nov 07:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>an event in the range compared with</comment>
        <translation>%1 zuvor</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As menus and windows call this account. Empty: by its server.</source>
        <translation>So heißt dieses Konto in Menüs und Fenstern. Leer: nach seinem Server.</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>umbenennen Titel Bezeichnung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of its dot in menus.</source>
        <translation>Für den Punkt in Menüs.</translation>
    </message>
    <message>
        <source>color dot mark</source>
        <translation>Punkt Markierung Kennzeichen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Another server is another account. Add one on the page of accounts.</source>
        <translation>Ein anderer Server ist ein anderes Konto. Fügen Sie eines auf der Seite „Konten“ hinzu.</translation>
    </message>
    <message>
        <source>address host url</source>
        <translation>Adresse Host URL</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How you signed in last. Provider, client and scopes are asked for when you sign in again.</source>
        <translation>Wie Sie sich zuletzt angemeldet haben. Nach Anbieter, Client und Scopes werden Sie bei der nächsten Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>issuer provider client id scopes token browser login</source>
        <translation>Aussteller Anbieter Client ID Kennung Scopes Token Browser Login einloggen</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Mit einem Benutzer-Token</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise vergibt ihn. Er geht mit jeder Anfrage mit.</translation>
    </message>
    <message>
        <source>header X-Product-Name</source>
        <translation>Header Kopfzeile X-Product-Name</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programmname</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Wie sich dieses Programm dem Server vorstellt.</translation>
    </message>
    <message>
        <source>header X-User-Agent identity</source>
        <translation>Header Kopfzeile X-User-Agent Kennung Identität</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Add, switch to or remove an account.</source>
        <translation>Ein Konto hinzufügen, wechseln oder entfernen.</translation>
    </message>
    <message>
        <source>sign out remove add switch</source>
        <translation>abmelden entfernen löschen hinzufügen wechseln</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Accounts and settings as a file for another computer. Never a password or token.</source>
        <translation>Konten und Einstellungen als Datei für einen anderen Computer. Nie ein Passwort oder Token.</translation>
    </message>
    <message>
        <source>export import backup move file</source>
        <translation>exportieren importieren Sicherung Backup umziehen übertragen Datei</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Senden rückgängig machen</translation>
    </message>
    <message>
        <source>Until then Esc brings the text back, and nothing has left this computer.</source>
        <translation>Bis dahin holt Esc den Text zurück, und nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>hold delay take back cancel</source>
        <translation>zurückhalten verzögern Verzögerung zurückholen abbrechen</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>Hold for 5 seconds</source>
        <translation>5 Sekunden zurückhalten</translation>
    </message>
    <message>
        <source>Hold for 10 seconds</source>
        <translation>10 Sekunden zurückhalten</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <translation>20 Sekunden zurückhalten</translation>
    </message>
    <message>
        <source>Hold for 30 seconds</source>
        <translation>30 Sekunden zurückhalten</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Ctrl Enter always sends, and Shift Enter always begins a new line.</source>
        <translation>Strg Eingabe sendet immer, Umschalt Eingabe beginnt immer eine neue Zeile.</translation>
    </message>
    <message>
        <source>send return line break</source>
        <translation>senden Enter Return Zeilenumbruch Umbruch</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Eingabe sendet</translation>
    </message>
    <message>
        <source>Ctrl Enter sends</source>
        <translation>Strg Eingabe sendet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of words, numbers and dates. What you are writing stays as it is.</source>
        <translation>Für Wörter, Zahlen und Datumsangaben. Was Sie gerade schreiben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>language locale english norsk polski svenska deutsch</source>
        <translation>Sprache Gebietsschema Englisch Norwegisch Polnisch Schwedisch Deutsch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>density compact size height lists</source>
        <translation>Dichte kompakt Größe Höhe Listen Abstand</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>From 80 to 200 percent of the usual size.</source>
        <translation>Von 80 bis 200 Prozent der üblichen Größe.</translation>
    </message>
    <message>
        <source>scale zoom larger smaller font percent</source>
        <translation>Schriftgröße Skalierung Zoom größer kleiner Schrift Prozent</translation>
    </message>
    <message>
        <source>Lettering</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>font typeface inter</source>
        <translation>Schrift Font Inter</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>The buttons beside them work either way.</source>
        <translation>Die zugehörigen Schaltflächen funktionieren in jedem Fall.</translation>
    </message>
    <message>
        <source>keyboard shortcut j k n r</source>
        <translation>Tastatur Tastenkürzel Kürzel J K N R</translation>
    </message>
    <message>
        <source>Letters such as J, K, N and R are keys in lists</source>
        <translation>Buchstaben wie J, K, N und R sind Tastenkürzel in Listen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard.</source>
        <translation>Alles, was sich mit der Tastatur tun lässt.</translation>
    </message>
    <message>
        <source>keyboard shortcut overlay help</source>
        <translation>Tastatur Tastenkürzel Kürzel Übersicht Hilfe</translation>
    </message>
    <message>
        <source>polling refresh interval seconds time</source>
        <translation>Abfrage abrufen aktualisieren Intervall Abstand Sekunden Zeit</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The proxy, certificates of your company, and what is known about the way to the server.</source>
        <translation>Der Proxy, die Zertifikate Ihres Unternehmens und was über den Weg zum Server bekannt ist.</translation>
    </message>
    <message>
        <source>proxy socks http pac tls ca certificate port host exceptions</source>
        <translation>Proxy SOCKS HTTP PAC TLS CA Zertifikat Port Host Ausnahmen</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>A proxy entered by hand</source>
        <translation>Ein von Hand eingegebener Proxy</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Offene Unterhaltung</translation>
    </message>
    <message>
        <source>How often the conversation in view is read.</source>
        <translation>Wie oft die angezeigte Unterhaltung geladen wird.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>How often conversations, notifications and sendings are read.</source>
        <translation>Wie oft Unterhaltungen, Mitteilungen und Aussendungen geladen werden.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Außer Sicht</translation>
    </message>
    <message>
        <source>How often anything is read while no window is in view, or while the connection is paid by volume.</source>
        <translation>Wie oft etwas geladen wird, solange kein Fenster zu sehen ist oder die Verbindung nach Datenmenge bezahlt wird.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>A list that was read longer ago says of what time it is.</source>
        <translation>Eine Liste, die länger nicht geladen wurde, nennt ihren Stand.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a request that may be repeated is tried before it says it failed.</source>
        <translation>Wie oft eine Anfrage, die wiederholt werden darf, versucht wird, bevor sie als gescheitert gilt.</translation>
    </message>
    <message>
        <source>retry repeat request error</source>
        <translation>erneut versuchen wiederholen Wiederholung Anfrage Fehler</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>All attempts of one request together.</source>
        <translation>Alle Versuche einer Anfrage zusammen.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>On this computer, to read them at once and without a connection. Drafts and the outbox are never removed.</source>
        <translation>Auf diesem Computer, um sie sofort und ohne Verbindung zu lesen. Entwürfe und der Postausgang werden nie entfernt.</translation>
    </message>
    <message>
        <source>retention cache delete privacy days</source>
        <translation>Aufbewahrung Cache löschen Datenschutz Tage</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>Bis Sie sich abmelden</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0: no limit.</source>
        <translation>Was am längsten nicht angesehen wurde, wird zuerst entfernt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>cache size megabytes disk space limit</source>
        <translation>Cache Größe Megabyte Festplatte Speicherplatz Grenze Limit</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>What nobody looked at for so long goes. 0: no limit.</source>
        <translation>Was so lange niemand angesehen hat, wird entfernt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>cache age unused days limit</source>
        <translation>Cache Alter unbenutzt ungenutzt Tage Grenze Limit</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Über Atrium</translation>
    </message>
    <message>
        <source>Version, licence and the libraries it stands on.</source>
        <translation>Version, Lizenz und die Bibliotheken, auf denen es beruht.</translation>
    </message>
    <message>
        <source>version commit licence libraries</source>
        <translation>Version Commit Lizenz Bibliotheken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>Datenschutz und Speicher</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2. Nothing was changed.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>Das ist zu lang. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Enter a name in plain letters without accents. Nothing was changed.</source>
        <translation>Geben Sie einen Namen aus einfachen Buchstaben ohne Akzente und Umlaute ein. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>theme dark light night mode high contrast</source>
        <translation>Thema dunkel hell Nachtmodus hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>What glides or shimmers elsewhere stands still.</source>
        <translation>Was sonst gleitet oder schimmert, steht still.</translation>
    </message>
    <message>
        <source>animation reduced shimmer</source>
        <translation>Animation reduzierte Bewegung Schimmer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>waiting time answer reply service target limit hours</source>
        <translation>Wartezeit Antwort antworten Service Ziel Grenze Limit Stunden</translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to many</source>
        <translation>An viele schreiben</translation>
    </message>
    <message>
        <source>A new conversation with more people than that is sent only after you have confirmed who it reaches.</source>
        <translation>Eine neue Unterhaltung mit mehr Personen wird erst gesendet, wenn Sie bestätigt haben, wen sie erreicht.</translation>
    </message>
    <message>
        <source>confirm recipients audience blast radius people</source>
        <translation>bestätigen Empfänger Zielgruppe Reichweite viele Personen</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>With the Hunspell dictionaries of this computer. Nothing leaves it to be checked.</source>
        <translation>Mit den Hunspell-Wörterbüchern dieses Computers. Nichts verlässt ihn, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>spell dictionary language misspelled words</source>
        <translation>Rechtschreibung Wörterbuch Sprache falsch geschriebene Wörter Tippfehler</translation>
    </message>
    <message>
        <source>By what is written</source>
        <translation>Je nach Text</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Texts you write often. A slash where a word begins finds them.</source>
        <translation>Texte, die Sie oft schreiben. Ein Schrägstrich am Wortanfang findet sie.</translation>
    </message>
    <message>
        <source>canned replies templates variables slash</source>
        <translation>Textbausteine Vorlagen Standardantworten Variablen Schrägstrich</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Lange gewartet</translation>
    </message>
    <message>
        <source>A conversation that waits for your answer for so long is shown in another colour, and told of once.</source>
        <translation>Eine Unterhaltung, die so lange auf Ihre Antwort wartet, wird in einer anderen Farbe gezeigt und einmal gemeldet.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Zu lange gewartet</translation>
    </message>
    <message>
        <source>The same once more, in the colour of trouble.</source>
        <translation>Dasselbe noch einmal, in der Farbe für Probleme.</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>When others learn that you have read a conversation. Holding Space on a row only looks.</source>
        <translation>Wann andere erfahren, dass Sie eine Unterhaltung gelesen haben. Die Leertaste auf einer Zeile zu halten, ist nur ein Blick.</translation>
    </message>
    <message>
        <source>read receipt unread seen peek</source>
        <translation>Lesebestätigung ungelesen gesehen Blick Vorschau</translation>
    </message>
    <message>
        <source>When I look at it</source>
        <translation>Wenn ich sie ansehe</translation>
    </message>
    <message>
        <source>When I reply, or press R</source>
        <translation>Wenn ich antworte oder R drücke</translation>
    </message>
    <message>
        <source>Only when I press R</source>
        <translation>Nur wenn ich R drücke</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Menus, key caps and the palette show the new key at once.</source>
        <translation>Menüs, Tastensymbole und die Palette zeigen das neue Tastenkürzel sofort.</translation>
    </message>
    <message>
        <source>keyboard shortcut remap own key conflict</source>
        <translation>Tastatur Tastenkürzel Kürzel neu belegen eigenes Konflikt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>A conversation in which you wrote last says so when nobody answered for so long.</source>
        <translation>Eine Unterhaltung, in der Sie zuletzt geschrieben haben, meldet es, wenn so lange niemand geantwortet hat.</translation>
    </message>
    <message>
        <source>By the demo itself</source>
        <translation>Durch die Demo selbst</translation>
    </message>
</context>
<context>
    <name>SnoozeChoices</name>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day in a menu: Fri 21 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <comment>time of day</comment>
        <translation>Später heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Morgen, %1 %2</translation>
    </message>
    <message>
        <source>Monday, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Montag, %1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Times are those of %1. Snoozed on this computer alone.</source>
        <comment>time zone</comment>
        <translation>Die Zeiten sind die von %1. Nur auf diesem Computer zurückgestellt.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day in a menu beside its name: 24 Nov</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>A day and a time that are still to come, such as tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>Ein Tag und eine Uhrzeit, die noch kommen, etwa morgen 14:00, Fr 9 oder 24.11. 10:30.</translation>
    </message>
    <message>
        <source>That is no time that is still to come. Nothing was snoozed. Try tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>Das ist keine Zeit, die noch kommt. Es wurde nichts zurückgestellt. Versuchen Sie morgen 14:00, Fr 9 oder 24.11. 10:30.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column, its zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, numerator</source>
        <comment>column of a file</comment>
        <translation>%1, Zähler</translation>
    </message>
    <message>
        <source>%1, denominator</source>
        <comment>column of a file</comment>
        <translation>%1, Nenner</translation>
    </message>
    <message>
        <source>%1, state</source>
        <comment>column of a file: value, n/a, not reported</comment>
        <translation>%1, Zustand</translation>
    </message>
    <message>
        <source>Mall</source>
        <comment>above a table in a file</comment>
        <translation>Center</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>above a table in a file: what it is a table of</comment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>above a table in a file</comment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>above a table in a file</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>above a table in a file: all of them, or some</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>above a table in a file</comment>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>above a table in a file: a time</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about numbers in a file</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln Person, nur Sie</numerusform>
            <numerusform>%Ln Personen, Sie mitgezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln Person und eine Zielgruppe</numerusform>
            <numerusform>%Ln Personen und eine Zielgruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>An audience of unknown size</source>
        <translation>Eine Zielgruppe unbekannter Größe</translation>
    </message>
    <message>
        <source>Waiting for you %1</source>
        <comment>a span like 3 h 12 min</comment>
        <translation>Wartet seit %1 auf Sie</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 %2</source>
        <comment>time of day, its offset: 02:00 (UTC+2)</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date on a time axis</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on a time axis</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, in a list</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <comment>date with the year, in a list</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: Wed 16:20</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year above its messages</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days waited</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours waited</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours waited</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes waited</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes waited</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>atrium::AboutDialog</name>
    <message>
        <source>About Atrium</source>
        <translation>Über Atrium</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It stands on these libraries, each under its own licence:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung. Sie beruht auf diesen Bibliotheken, jede unter ihrer eigenen Lizenz:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Version %1, Commit %2</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, erstellt mit %2</translation>
    </message>
</context>
<context>
    <name>atrium::AccountCards</name>
    <message>
        <source>Demo mall</source>
        <translation>Demo-Center</translation>
    </message>
    <message>
        <source>Invented data, on this computer only</source>
        <translation>Erfundene Daten, nur auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>atrium::AccountExport</name>
    <message>
        <source>This file holds no account settings of Atrium. Nothing was changed.</source>
        <translation>Diese Datei enthält keine Kontoeinstellungen von Atrium. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Diese Datei stammt von einem neueren Atrium. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file holds account settings that cannot be right. Nothing was changed.</source>
        <translation>Diese Datei enthält Kontoeinstellungen, die nicht stimmen können. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file names another server for an account of this computer. Nothing was changed.</source>
        <translation>Diese Datei nennt für ein Konto dieses Computers einen anderen Server. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountRow</name>
    <message>
        <source>%1, in this window, %2</source>
        <translation>%1, in diesem Fenster, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>atrium::AccountWiring</name>
    <message>
        <source>No browser could be opened. Open the address under Details in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Adresse unter „Details“ in einem Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountWords</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls</source>
        <translation>
            <numerusform>%Ln ungelesen in allen Centern</numerusform>
            <numerusform>%Ln ungelesen in allen Centern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountsPage</name>
    <message>
        <source>Export account settings</source>
        <translation>Kontoeinstellungen exportieren</translation>
    </message>
    <message>
        <source>Import account settings</source>
        <translation>Kontoeinstellungen importieren</translation>
    </message>
    <message>
        <source>Account settings (*.json)</source>
        <translation>Kontoeinstellungen (*.json)</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Use in this window</source>
        <translation>In diesem Fenster verwenden</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Servers, malls, names, colours and layout of all accounts. Never a password or token.</source>
        <translation>Server, Center, Namen, Farben und Anordnung aller Konten. Nie ein Passwort oder Token.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::AccountsWiring</name>
    <message>
        <source>Exported, without passwords or tokens.</source>
        <translation>Exportiert, ohne Passwörter und Token.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Choose another place.</source>
        <translation>Dort kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts imported. Sign in to each once.</source>
        <translation>
            <numerusform>%Ln Konto importiert. Melden Sie sich dort einmal an.</numerusform>
            <numerusform>%Ln Konten importiert. Melden Sie sich bei jedem einmal an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Das Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>atrium::ArchiveBar</name>
    <message>
        <source>Only a message that the server has can be archived.</source>
        <translation>Nur eine Nachricht, die der Server hat, kann archiviert werden.</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Nachricht archivieren</translation>
    </message>
    <message>
        <source>Archive this message? It leaves this conversation for you. The others keep it. You can undo this for 10 seconds.</source>
        <translation>Diese Nachricht archivieren? Sie verschwindet für Sie aus dieser Unterhaltung. Die anderen behalten sie. Sie können dies 10 Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Message archived</source>
        <translation>Nachricht archiviert</translation>
    </message>
    <message>
        <source>The message was not archived and is back in the conversation. %1</source>
        <translation>Die Nachricht wurde nicht archiviert und ist wieder in der Unterhaltung. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>atrium::Ask</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>atrium::BarsView</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>group, members, share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, of these %2</source>
        <comment>a group, its parts</comment>
        <translation>%1, davon %2</translation>
    </message>
</context>
<context>
    <name>atrium::BrowserSignIn</name>
    <message>
        <source>This is not the answer to the sign-in that Atrium began. You can close this page.</source>
        <translation>Dies ist nicht die Antwort auf die Anmeldung, die Atrium begonnen hat. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translation>Sie können diese Seite schließen und zu Atrium zurückkehren.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page and go back to Atrium.</source>
        <translation>Sie sind nicht angemeldet. Sie können diese Seite schließen und zu Atrium zurückkehren.</translation>
    </message>
</context>
<context>
    <name>atrium::BucketBox</name>
    <message>
        <source>What happened: %1</source>
        <comment>the time of a bucket</comment>
        <translation>Was geschah: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose one to see it alone, over all of the time.</source>
        <translation>Wählen Sie eines, um es allein über die ganze Zeit zu sehen.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of event, its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>a kind of event, its count, of how many</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>atrium::BulkBar</name>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abwählen</translation>
    </message>
</context>
<context>
    <name>atrium::CellExplainer</name>
    <message>
        <source>Explain a figure</source>
        <translation>Zahl erklären</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atrium::ChartAway</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notizen zu Diagrammen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events per hour, a sending</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the stretch that is zoomed into</source>
        <translation>der vergrößerte Ausschnitt</translation>
    </message>
    <message>
        <source>What happened at this time</source>
        <translation>Was zu dieser Zeit geschah</translation>
    </message>
</context>
<context>
    <name>atrium::CheckPanel</name>
    <message>
        <source>Connection check</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The connection is good.</source>
        <translation>Die Verbindung ist gut.</translation>
    </message>
</context>
<context>
    <name>atrium::CheckRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details: %1</source>
        <translation>Details kopieren: %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>title, state, sentence</comment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>atrium::CheckWords</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Looking up its name</source>
        <translation>Name wird gesucht</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Asking the system</source>
        <translation>System wird gefragt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Greeting the server</source>
        <translation>Server wird angesprochen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Comparing it with the server&apos;s</source>
        <translation>Vergleich mit der des Servers</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Reading its addresses</source>
        <translation>Adressen werden gelesen</translation>
    </message>
    <message>
        <source>Not checked: what is above comes first.</source>
        <translation>Nicht geprüft: Was darüber steht, kommt zuerst.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Server gefunden</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>host, duration</comment>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>%1 needs no look-up</source>
        <comment>an IP address</comment>
        <translation>%1 muss nicht gesucht werden</translation>
    </message>
    <message>
        <source>Server left to the proxy</source>
        <translation>Server dem Proxy überlassen</translation>
    </message>
    <message>
        <source>%1 is not known on this computer</source>
        <translation>%1 ist auf diesem Computer nicht bekannt</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>Nobody said where it is. Check your network.</source>
        <translation>Niemand konnte sagen, wo er ist. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is unknown. Check the address.</source>
        <translation>%1 ist unbekannt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Proxy not reached</source>
        <translation>Proxy nicht erreicht</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Enter it under Proxy.</source>
        <translation>Geben Sie es unter „Proxy“ ein.</translation>
    </message>
    <message>
        <source>Proxy not known</source>
        <translation>Proxy nicht bekannt</translation>
    </message>
    <message>
        <source>The system did not say in time which one to use.</source>
        <translation>Das System hat nicht rechtzeitig gesagt, welcher zu verwenden ist.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>%1, certificate valid to %2</source>
        <comment>TLS 1.3, day</comment>
        <translation>%1, Zertifikat gültig bis %2</translation>
    </message>
    <message>
        <source>Encrypted, not for long</source>
        <translation>Verschlüsselt, nicht mehr lange</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on %1.</source>
        <translation>Das Zertifikat des Servers läuft am %1 ab.</translation>
    </message>
    <message>
        <source>No encryption needed</source>
        <translation>Keine Verschlüsselung nötig</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>Uhr geht richtig</translation>
    </message>
    <message>
        <source>The same time as the server&apos;s</source>
        <translation>Dieselbe Zeit wie beim Server</translation>
    </message>
    <message>
        <source>Clock is %1 ahead</source>
        <translation>Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>Clock is %1 behind</source>
        <translation>Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Works. Times may look slightly off.</source>
        <translation>Funktioniert. Zeiten können leicht abweichen.</translation>
    </message>
    <message>
        <source>Sign-in may fail. Set this computer&apos;s clock.</source>
        <translation>Die Anmeldung kann scheitern. Stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Clock not compared</source>
        <translation>Uhr nicht verglichen</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Der Server sagt nicht, wie spät es ist.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 took the call and said nothing.</source>
        <translation>%1 nahm die Verbindung an und antwortete nicht.</translation>
    </message>
    <message>
        <source>Sign-in service ready</source>
        <translation>Anmeldedienst bereit</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>host</comment>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>No sign-in service there</source>
        <translation>Dort kein Anmeldedienst</translation>
    </message>
    <message>
        <source>A user token works without one.</source>
        <translation>Ein Benutzer-Token funktioniert ohne ihn.</translation>
    </message>
    <message>
        <source>Sign-in service failed</source>
        <translation>Anmeldedienst gestört</translation>
    </message>
    <message>
        <source>Try again later, or use a user token.</source>
        <translation>Versuchen Sie es später noch einmal oder verwenden Sie ein Benutzer-Token.</translation>
    </message>
    <message>
        <source>Sign-in service not understood</source>
        <translation>Anmeldedienst nicht verstanden</translation>
    </message>
    <message>
        <source>Its answer lacks what a sign-in needs.</source>
        <translation>Seiner Antwort fehlt, was eine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Sign-in service not trusted</source>
        <translation>Anmeldedienst nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Its certificate is not valid here.</source>
        <translation>Sein Zertifikat ist hier nicht gültig.</translation>
    </message>
    <message>
        <source>Sign-in service not reached</source>
        <translation>Anmeldedienst nicht erreicht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>Through your proxy</source>
        <translation>Über Ihren Proxy</translation>
    </message>
    <message>
        <source>%1, as entered by hand</source>
        <comment>proxy</comment>
        <translation>%1, von Hand eingegeben</translation>
    </message>
    <message>
        <source>No proxy used</source>
        <translation>Kein Proxy verwendet</translation>
    </message>
    <message>
        <source>Directly, as chosen</source>
        <translation>Direkt, wie gewählt</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Ausgenommen durch %1</translation>
    </message>
    <message>
        <source>No proxy needed</source>
        <translation>Kein Proxy nötig</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Der Server läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>Through the system&apos;s proxy</source>
        <translation>Über den Proxy des Systems</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Aus den Systemeinstellungen</translation>
    </message>
    <message>
        <source>Proxy script cannot run here</source>
        <translation>Proxy-Skript kann hier nicht laufen</translation>
    </message>
    <message>
        <source>Gone directly. Or enter the proxy by hand.</source>
        <translation>Direkt verbunden. Oder geben Sie den Proxy von Hand ein.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>This computer is connected to none. The address may be right.</source>
        <translation>Dieser Computer ist mit keinem verbunden. Die Adresse kann richtig sein.</translation>
    </message>
</context>
<context>
    <name>atrium::CompareModel</name>
    <message>
        <source>Open events</source>
        <comment>what is compared</comment>
        <translation>Öffnungsereignisse</translation>
    </message>
    <message>
        <source>Click events</source>
        <comment>what is compared</comment>
        <translation>Klickereignisse</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <comment>what is compared</comment>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter of a sending, its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 at %2: %3.</source>
        <comment>events, hours, shares</comment>
        <translation>%1 nach %2: %3.</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 is ahead.</source>
        <comment>events, hours, shares, letter of a sending</comment>
        <translation>%1 nach %2: %3. %4 liegt vorn.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>share of what</comment>
        <translation>den Mitgliedern</translation>
    </message>
    <message>
        <source>messages dispatched</source>
        <comment>share of what</comment>
        <translation>den versandten Nachrichten</translation>
    </message>
    <message>
        <source>each sending&apos;s own last sum</source>
        <comment>share of what</comment>
        <translation>der letzten Summe der jeweiligen Aussendung</translation>
    </message>
    <message>
        <source>%1 as a share of %2, added up hour by hour. Hour 0 is the first transmission of each.</source>
        <translation>%1 als Anteil an %2, Stunde für Stunde aufsummiert. Stunde 0 ist jeweils die erste Übermittlung.</translation>
    </message>
    <message>
        <source>%1 of each hour as a share of %2. Hour 0 is the first transmission of each.</source>
        <translation>%1 jeder Stunde als Anteil an %2. Stunde 0 ist jeweils die erste Übermittlung.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a sending has no event</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the sending that others are compared with</comment>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and figure, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>column of percentages</comment>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>column</comment>
        <translation>Aussendung</translation>
    </message>
    <message>
        <source>First event</source>
        <comment>column</comment>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>At the hour</source>
        <comment>column</comment>
        <translation>Zur Stunde</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>column: hours since a beginning</comment>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>A against it</source>
        <comment>column: the first sending compared with this one</comment>
        <translation>A im Vergleich</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Click-to-Open-Rate</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
    <message>
        <source>By open rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Nach der Öffnungsrate, die jede Person einmal zählt, liegt %1 vorn: %2 gegen %3.</translation>
    </message>
    <message>
        <source>By click rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Nach der Klickrate, die jede Person einmal zählt, liegt %1 vorn: %2 gegen %3.</translation>
    </message>
    <message>
        <source>Each channel counts these events in its own way: %1.</source>
        <comment>channels</comment>
        <translation>Jeder Kanal zählt diese Ereignisse auf seine eigene Weise: %1.</translation>
    </message>
</context>
<context>
    <name>atrium::ComparePage</name>
    <message>
        <source>%1: %2</source>
        <comment>a page, what its chart shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out, for nothing of it has gone out: %1</source>
        <comment>names</comment>
        <translation>Ausgelassen, weil noch nichts davon versandt ist: %1</translation>
    </message>
    <message>
        <source>Add a second sending to compare.</source>
        <translation>Fügen Sie zum Vergleichen eine zweite Aussendung hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare by hours since send</source>
        <translation>Nach Stunden seit Versand vergleichen</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <comment>letter of a sending</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, number, when it was created</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message numerus="yes">
        <source>Add, up to %Ln</source>
        <translation>
            <numerusform>Hinzufügen, bis zu %Ln</numerusform>
            <numerusform>Hinzufügen, bis zu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnungen</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Öffnungsereignisse</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klicks</translation>
    </message>
    <message>
        <source>Click events</source>
        <translation>Klickereignisse</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summiert</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Aufsummierte Werte</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Values of each hour</source>
        <translation>Werte jeder Stunde</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>Von Mitgliedern</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Anteil an den Mitgliedern</translation>
    </message>
    <message>
        <source>Of messages</source>
        <translation>Von Nachrichten</translation>
    </message>
    <message>
        <source>Share of messages dispatched</source>
        <translation>Anteil an den versandten Nachrichten</translation>
    </message>
    <message>
        <source>Of its own end</source>
        <translation>Vom eigenen Endstand</translation>
    </message>
    <message>
        <source>Share of each sending&apos;s own last sum</source>
        <translation>Anteil an der letzten Summe der jeweiligen Aussendung</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mehr zu diesen Ereignissen</translation>
    </message>
    <message>
        <source>Sendings beside each other</source>
        <translation>Aussendungen nebeneinander</translation>
    </message>
    <message>
        <source>Shares by hours since send</source>
        <translation>Anteile nach Stunden seit Versand</translation>
    </message>
    <message>
        <source>No events of these sendings are known.</source>
        <translation>Zu diesen Aussendungen sind keine Ereignisse bekannt.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Mark two sendings in the table with Space, or add them here.</source>
        <translation>Markieren Sie in der Tabelle zwei Aussendungen mit der Leertaste oder fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Ihr Konto darf hier keine Ereignisse lesen</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 übrig</translation>
    </message>
    <message>
        <source>Add two sendings to compare.</source>
        <translation>Fügen Sie zum Vergleichen zwei Aussendungen hinzu.</translation>
    </message>
    <message>
        <source>Not all of them have come this far. Compare at an earlier hour.</source>
        <translation>Noch nicht alle sind so weit. Vergleichen Sie bei einer früheren Stunde.</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurde weggelassen.</numerusform>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to write here. What you type is kept.</source>
        <translation>Ihrem Konto fehlt die Berechtigung %1, um hier zu schreiben. Was Sie eingeben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 sendet, %2 beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Send (%1 or %2)</source>
        <comment>tool tip with the keys</comment>
        <translation>Senden (%1 oder %2)</translation>
    </message>
    <message>
        <source>%1. %2 begins a new line.</source>
        <comment>%1 is: Send (Enter)</comment>
        <translation>%1. %2 beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Not sent: %1 is not filled in.</source>
        <comment>a variable</comment>
        <translation>Nicht gesendet: %1 ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are left.</source>
        <translation>
            <numerusform>%Ln Zeichen ist übrig.</numerusform>
            <numerusform>%Ln Zeichen sind übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Reply, in %1</source>
        <comment>a mall</comment>
        <translation>Antwort, in %1</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <comment>what speaks against it</comment>
        <translation>Noch nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerMall</name>
    <message>
        <source>In %1</source>
        <comment>above a reply: the mall that it goes to</comment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Dieser Text kann nicht auf dem Datenträger gespeichert werden. Kopieren Sie ihn, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>This message could not be kept on the disk, so it was not sent. The text is still here.</source>
        <translation>Diese Nachricht konnte nicht auf dem Datenträger gespeichert werden und wurde daher nicht gesendet. Der Text ist noch hier.</translation>
    </message>
    <message>
        <source>A message could not be kept on the disk, so it was not sent. It is in its conversation&apos;s draft: %1</source>
        <comment>a message</comment>
        <translation>Eine Nachricht konnte nicht auf dem Datenträger gespeichert werden und wurde daher nicht gesendet. Sie steht im Entwurf ihrer Unterhaltung: %1</translation>
    </message>
    <message>
        <source>It has just left and cannot be brought back.</source>
        <translation>Die Nachricht ist gerade hinausgegangen und kann nicht zurückgeholt werden.</translation>
    </message>
</context>
<context>
    <name>atrium::Composition</name>
    <message>
        <source>The server does not accept this token. Nothing was kept.</source>
        <translation>Der Server nimmt dieses Token nicht an. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Ihre Anmeldung wird nicht mehr angenommen. Alles, was Sie geschrieben haben, bleibt erhalten und wird gesendet, sobald Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The administrator of this computer decided which server Atrium uses. Start it without --server.</source>
        <translation>Die Administration dieses Computers hat festgelegt, welchen Server Atrium verwendet. Starten Sie es ohne --server.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.</source>
        <translation>Der Datenordner %1 kann nicht verwendet werden: Dort kann nicht geschrieben werden. Wählen Sie mit --data einen anderen.</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder and got none: %1</source>
        <translation>Die Demo braucht einen temporären Ordner und hat keinen bekommen: %1</translation>
    </message>
    <message>
        <source>The demo mall could not be started: %1</source>
        <translation>Das Demo-Center konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The address of your server cannot be used. Enter it again. What you wrote is kept.</source>
        <translation>Die Adresse Ihres Servers kann nicht verwendet werden. Geben Sie sie erneut ein. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The folder for this account cannot be made in %1.</source>
        <translation>Der Ordner für dieses Konto kann in %1 nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Some files in %1 could not be removed. Please remove that folder by hand.</source>
        <translation>Einige Dateien in %1 konnten nicht entfernt werden. Bitte entfernen Sie diesen Ordner von Hand.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile. Its window was brought to the front.</source>
        <translation>Atrium läuft mit diesem Profil bereits. Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile and does not answer. Close it, or start with another --profile.</source>
        <translation>Atrium läuft mit diesem Profil bereits und antwortet nicht. Beenden Sie es oder starten Sie mit einem anderen --profile.</translation>
    </message>
    <message>
        <source>%1 It goes on as it was started, without %2.</source>
        <comment>%1 is a sentence, %2 options</comment>
        <translation>%1 Es läuft so weiter, wie es gestartet wurde, ohne %2.</translation>
    </message>
    <message>
        <source>The demo is over.</source>
        <translation>Die Demo ist beendet.</translation>
    </message>
</context>
<context>
    <name>atrium::ConfirmBox</name>
    <message>
        <source>I mean all of them</source>
        <translation>Ich meine sie alle</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück ins Textfeld</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionLine</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online %1</source>
        <comment>time of the last check</comment>
        <translation>Online %1</translation>
    </message>
    <message>
        <source>Online, checked %1</source>
        <translation>Online, geprüft %1</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Slowed down by the server</source>
        <translation>Vom Server gebremst</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1. One message waits.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Eine Nachricht wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>
            <numerusform>%1. %Ln Nachricht wartet.</numerusform>
            <numerusform>%1. %Ln Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Everything read before is still here.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Alles zuvor Geladene ist noch hier.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Shows the connection</source>
        <translation>Zeigt die Verbindung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <comment>time of day with seconds</comment>
        <translation>Offline, nächster Versuch um %1</translation>
    </message>
    <message>
        <source>%1. Next try at %2</source>
        <comment>%1 is: Offline since 13:51, %2 a time of day</comment>
        <translation>%1. Nächster Versuch um %2</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionPanel</name>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <comment>time</comment>
        <translation>%1, keine Antwort</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>time</comment>
        <translation>%1, beantwortet</translation>
    </message>
    <message>
        <source>%1, refused (status %2)</source>
        <comment>time, HTTP status</comment>
        <translation>%1, abgelehnt (Status %2)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>None, directly</source>
        <translation>Keiner, direkt</translation>
    </message>
    <message>
        <source>Nothing was sent so far</source>
        <translation>Bisher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>“No proxy” is chosen</source>
        <translation>„Kein Proxy“ ist gewählt</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Ausgenommen durch %1</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Der Server läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Aus den Systemeinstellungen</translation>
    </message>
    <message>
        <source>The configuration script cannot run here</source>
        <translation>Das Konfigurationsskript kann hier nicht laufen</translation>
    </message>
    <message>
        <source>The system is being asked</source>
        <translation>Das System wird gefragt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>Keine: Es bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <comment>day</comment>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Beglaubigt von</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>How the last request went, and what can be changed about the next.</source>
        <translation>Wie die letzte Anfrage verlief und was sich an der nächsten ändern lässt.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>Firmenzertifikate</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Zertifikate Ihres Unternehmens</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Only those that this computer trusts.</source>
        <translation>Nur die, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer.</source>
        <translation>Gelten zusätzlich zu denen dieses Computers.</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Einstellungen des Systems verwenden</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Keinen Proxy verwenden</translation>
    </message>
</context>
<context>
    <name>atrium::DetailsDialog</name>
    <message>
        <source>In the words of the server:</source>
        <translation>In den Worten des Servers:</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>HTTP status: no answer</source>
        <translation>HTTP-Status: keine Antwort</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Feld %1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What is known about the failure</source>
        <translation>Was über den Fehler bekannt ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::EventChart</name>
    <message>
        <source>%1 %2</source>
        <comment>number, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>curve, time, count, partial</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>curve, time, count</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>plus %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>minus %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>curve, time, count, change</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, noted: %2</source>
        <comment>count, notes</comment>
        <translation>%1, notiert: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last time of a chart</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Zoomed in: %1</source>
        <translation>Vergrößert: %1</translation>
    </message>
    <message>
        <source>Zoomed back: %1</source>
        <translation>Zurückgezoomt: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>count, change against another time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::ExplainBox</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its name, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Als Satz kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>atrium::Farewell</name>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>All of it is invented, and what you wrote in it is removed from this computer.</source>
        <translation>Alles darin ist erfunden, und was Sie darin geschrieben haben, wird von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Atrium closes.</source>
        <translation>Atrium wird beendet.</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>Demo verlassen?</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit with unsent messages?</source>
        <translation>Mit ungesendeten Nachrichten beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep Atrium open</source>
        <translation>Atrium geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>atrium::FilterJson</name>
    <message>
        <source>The filter as it is sent</source>
        <translation>Der Filter, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>atrium::FilterPicker</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>A number, like 318</source>
        <translation>Eine Zahl, etwa 318</translation>
    </message>
</context>
<context>
    <name>atrium::FindBar</name>
    <message>
        <source>Looking</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Nothing in the messages that are here</source>
        <translation>Nichts in den Nachrichten, die hier sind</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, how many places</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on</source>
        <comment>a count</comment>
        <translation>%1, Suche läuft weiter</translation>
    </message>
    <message>
        <source>%1, older messages are not here</source>
        <comment>a count</comment>
        <translation>%1, ältere Nachrichten sind nicht hier</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRun</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in - Atrium</source>
        <comment>window title</comment>
        <translation>Anmelden – Atrium</translation>
    </message>
    <message>
        <source>Sign in to your malls</source>
        <translation>Bei Ihren Centern anmelden</translation>
    </message>
    <message>
        <source>Atrium reads your campaigns and carries your conversations.</source>
        <translation>Atrium liest Ihre Kampagnen und führt Ihre Unterhaltungen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Anmeldedetails</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Kein Konto zur Hand?</translation>
    </message>
    <message>
        <source>A mall with invented data, running on this computer only.</source>
        <translation>Ein Center mit erfundenen Daten, das nur auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Explore the demo mall</source>
        <translation>Demo-Center erkunden</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Anmeldung wird geprüft</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Mit Token anmelden</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit Browser anmelden</translation>
    </message>
    <message>
        <source>Go on in your browser. Atrium waits for you.</source>
        <translation>Fahren Sie in Ihrem Browser fort. Atrium wartet auf Sie.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Fügen Sie zuerst ein Token ein.</translation>
    </message>
    <message>
        <source>How requests leave this computer, from the very first one.</source>
        <translation>Wie Anfragen diesen Computer verlassen, von der allerersten an.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Your administrator tells you if anything here has to be changed.</source>
        <translation>Ihre Administration sagt Ihnen, wenn hier etwas geändert werden muss.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRunFacts</name>
    <message>
        <source>Your sign-in is kept in the keychain of this computer, or until you close Atrium if there is none.</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund dieses Computers oder, wenn es keinen gibt, in Atrium, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software, GPL 3</source>
        <translation>Freie Software, GPL 3</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the server above.</source>
        <translation>Gesendet wird nur an den Server oben.</translation>
    </message>
</context>
<context>
    <name>atrium::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelCard</name>
    <message>
        <source>from cache, %1</source>
        <comment>time of reading</comment>
        <translation>aus dem Cache, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Verbleib der Nachrichten</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelView</name>
    <message>
        <source>The parts do not add up: %1</source>
        <translation>Die Teile gehen nicht auf: %1</translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln sendings do not agree with each other.</source>
        <translation>
            <numerusform>Die Zähler von %Ln Aussendung stimmen nicht miteinander überein.</numerusform>
            <numerusform>Die Zähler von %Ln Aussendungen stimmen nicht miteinander überein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Verbleib der Nachrichten</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>stage, count, share</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>members from here, rates of delivered</source>
        <translation>ab hier Mitglieder, Raten bezogen auf Zugestellte</translation>
    </message>
</context>
<context>
    <name>atrium::HoldBar</name>
    <message>
        <source>%1 %2 brings the text back.</source>
        <comment>%1 is a sentence, %2 a key</comment>
        <translation>%1 %2 holt den Text zurück.</translation>
    </message>
    <message>
        <source>Held for a moment. Nothing has left this computer.</source>
        <translation>Kurz zurückgehalten. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Sending in %1 s. Nothing has left this computer.</source>
        <comment>seconds</comment>
        <translation>Wird in %1 s gesendet. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</source>
        <translation>
            <numerusform>%Ln Nachricht ist zurückgehalten, noch %1 s. Nichts hat diesen Computer verlassen.</numerusform>
            <numerusform>%Ln Nachrichten sind zurückgehalten, die letzte noch %1 s. Nichts hat diesen Computer verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>atrium::HumanText</name>
    <message>
        <source>There is no connection.</source>
        <translation>Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>Die Verbindung ist nicht sicher.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid.</source>
        <translation>Ihre Anmeldung ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto darf dies nicht.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet.</source>
        <translation>Dies ist für dieses Center noch nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Der Server hat das nicht.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Der Server hat dies nicht angenommen.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime.</source>
        <translation>Dies wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Slowed down by the server.</source>
        <translation>Vom Server gebremst.</translation>
    </message>
    <message>
        <source>The service refused the request as formed.</source>
        <translation>Der Dienst hat die Anfrage in dieser Form abgelehnt.</translation>
    </message>
    <message>
        <source>The server is being maintained.</source>
        <translation>Der Server wird gewartet.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Der Server meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no connection. What was read before is still here, and Atrium goes on by itself when it is back.</source>
        <translation>Es besteht keine Verbindung. Was zuvor geladen wurde, ist noch hier, und Atrium macht von selbst weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing on this computer is lost. Try again in a moment.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Auf diesem Computer ist nichts verloren. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove who it is, so nothing was sent. Ask your administrator.</source>
        <translation>Die Verbindung ist nicht sicher: Der Server konnte nicht nachweisen, wer er ist, daher wurde nichts gesendet. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Drafts and waiting messages are kept. Sign in again.</source>
        <translation>Ihre Anmeldung ist nicht mehr gültig. Entwürfe und wartende Nachrichten bleiben erhalten. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask your administrator for the permit.</source>
        <translation>Ihr Konto darf dies nicht. Es wurde nichts geändert. Bitten Sie Ihre Administration um die Berechtigung.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet. Nothing was changed. Ask Placewise to enable it.</source>
        <translation>Dies ist für dieses Center noch nicht freigeschaltet. Es wurde nichts geändert. Bitten Sie Placewise, es freizuschalten.</translation>
    </message>
    <message>
        <source>The server does not have this. Nothing else was changed. Refresh to see what is there.</source>
        <translation>Der Server hat das nicht. Sonst wurde nichts geändert. Aktualisieren Sie, um zu sehen, was vorhanden ist.</translation>
    </message>
    <message>
        <source>The server did not accept this. What you wrote is kept. Change it and try again.</source>
        <translation>Der Server hat dies nicht angenommen. Was Sie geschrieben haben, bleibt erhalten. Ändern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. What you wrote is kept. Refresh and try again.</source>
        <translation>Dies wurde inzwischen anderswo geändert. Was Sie geschrieben haben, bleibt erhalten. Aktualisieren Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Nothing is lost, and Atrium goes on by itself shortly.</source>
        <translation>Der Server bittet um weniger Anfragen. Nichts ist verloren, und Atrium macht in Kürze von selbst weiter.</translation>
    </message>
    <message>
        <source>The service refused the request as formed. Nothing was changed. Details name the part for your administrator.</source>
        <translation>Der Dienst hat die Anfrage in dieser Form abgelehnt. Es wurde nichts geändert. Die Details nennen Ihrer Administration die Stelle.</translation>
    </message>
    <message>
        <source>The server is being maintained. What was read before is still here. Try again later.</source>
        <translation>Der Server wird gewartet. Was zuvor geladen wurde, ist noch hier. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server failed. What was read before is still here. Try again in a moment.</source>
        <translation>Der Server meldet einen Fehler. Was zuvor geladen wurde, ist noch hier. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. What was read before is still here. Please report this with its details.</source>
        <translation>Die Antwort des Servers konnte nicht gelesen werden. Was zuvor geladen wurde, ist noch hier. Bitte melden Sie dies mit den Details.</translation>
    </message>
</context>
<context>
    <name>atrium::InboxPane</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Your account may not read conversations here</source>
        <translation>Ihr Konto darf hier keine Unterhaltungen lesen</translation>
    </message>
    <message>
        <source>You can write more as soon as the server has begun this conversation.</source>
        <translation>Sie können mehr schreiben, sobald der Server diese Unterhaltung begonnen hat.</translation>
    </message>
    <message>
        <source>Begin a conversation in</source>
        <translation>Unterhaltung beginnen in</translation>
    </message>
</context>
<context>
    <name>atrium::IntervalChoices</name>
    <message>
        <source>This is too long ago: the service no longer keeps events in pieces as short as this.</source>
        <translation>Das liegt zu weit zurück: Der Dienst bewahrt Ereignisse in so kurzen Abschnitten nicht mehr auf.</translation>
    </message>
    <message>
        <source>These events span too much time for it: the service answers %1 points at most.</source>
        <translation>Diese Ereignisse umfassen dafür zu viel Zeit: Der Dienst antwortet mit höchstens %1 Punkten.</translation>
    </message>
</context>
<context>
    <name>atrium::KeyList</name>
    <message>
        <source>Its own key belongs to another action now, so it has none.</source>
        <translation>Das Standardkürzel gehört jetzt zu einer anderen Aktion, daher hat diese keines.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Drücken Sie das neue Tastenkürzel für „%1“. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Taken over, it works here, and there no more.</source>
        <comment>a key, and one or several actions</comment>
        <translation>%1 ist das Tastenkürzel von %2. Wird es übernommen, gilt es hier und dort nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>The key of “%1” is %2 now.</source>
        <translation>Das Tastenkürzel von „%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>atrium::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Without a key, in menus and the palette</source>
        <translation>Ohne Tastenkürzel, in Menüs und der Palette</translation>
    </message>
</context>
<context>
    <name>atrium::KpiStrip</name>
    <message>
        <source>so far</source>
        <comment>beside a rate whose messages are not all settled</comment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, spoken: Delivered: 98.63 %, 72 of 73 messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, spoken: Opened: not reported</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, rate %3</source>
        <comment>figure, spoken: Opened: 0 members, rate n/a</comment>
        <translation>%1: %2, Rate %3</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>messages per member</comment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, spoken: Dispatched: 73 messages, to 73 members</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>so many members</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>members not reported</source>
        <translation>Mitglieder nicht gemeldet</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>settling</source>
        <comment>messages are still on their way</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Geklickt</translation>
    </message>
    <message>
        <source>%1, %2 since the range before</source>
        <comment>figure, change</comment>
        <translation>%1, %2 gegenüber dem Zeitraum davor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln Aussendung</numerusform>
            <numerusform>%Ln Aussendungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Leaving</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent:</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht gesendet:</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht gesendet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished.</source>
        <translation>
            <numerusform>%Ln Entwurf ist nicht fertig.</numerusform>
            <numerusform>%Ln Entwürfe sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out removes everything Atrium kept on this computer for this account.</source>
        <translation>Beim Abmelden wird alles entfernt, was Atrium auf diesem Computer für dieses Konto gespeichert hat.</translation>
    </message>
    <message>
        <source>Signing out removes this and everything else Atrium kept on this computer for this account.</source>
        <translation>Beim Abmelden wird dies und alles andere entfernt, was Atrium auf diesem Computer für dieses Konto gespeichert hat.</translation>
    </message>
    <message>
        <source>Everything Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Alles, was Atrium auf diesem Computer für dieses Konto gespeichert hat, wird gelöscht. Andere Konten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This and everything else Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Dies und alles andere, was Atrium auf diesem Computer für dieses Konto gespeichert hat, wird gelöscht. Andere Konten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>Unterhaltung %1</translation>
    </message>
    <message>
        <source>new conversation</source>
        <translation>neue Unterhaltung</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Copy the unsent texts</source>
        <translation>Nicht gesendete Texte kopieren</translation>
    </message>
    <message>
        <source>They stay on this computer and go out when Atrium runs again.</source>
        <translation>Sie bleiben auf diesem Computer und gehen hinaus, wenn Atrium wieder läuft.</translation>
    </message>
    <message>
        <source>This was written in the demo, which ends with Atrium: it is removed from this computer.</source>
        <translation>Das wurde in der Demo geschrieben, die mit Atrium endet: Es wird von diesem Computer entfernt.</translation>
    </message>
</context>
<context>
    <name>atrium::LinksCard</name>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <comment>a sending</comment>
        <translation>Links von %1</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln links</source>
        <translation>
            <numerusform>nur ein Link</numerusform>
            <numerusform>alle %Ln Links</numerusform>
        </translation>
    </message>
    <message>
        <source>bots left out by Placewise</source>
        <translation>Bots zählt Placewise nicht mit</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Links exportieren</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Keine Links</translation>
    </message>
    <message>
        <source>Links of this sending appear here once somebody has followed one.</source>
        <translation>Links dieser Aussendung erscheinen hier, sobald jemand einen aufgerufen hat.</translation>
    </message>
    <message>
        <source>Your account may not read links here</source>
        <translation>Ihr Konto darf hier keine Links lesen</translation>
    </message>
    <message>
        <source>of all sendings with its number or service; bots left out by Placewise</source>
        <translation>aller Aussendungen mit dieser Nummer oder diesem Dienst; Bots zählt Placewise nicht mit</translation>
    </message>
</context>
<context>
    <name>atrium::LinksModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and figure, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column</comment>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <comment>column</comment>
        <translation>Eindeutige Aufrufe</translation>
    </message>
    <message>
        <source>Of delivered, click rate</source>
        <comment>column, spoken</comment>
        <translation>Von zugestellten, Klickrate</translation>
    </message>
    <message>
        <source>Of delivered</source>
        <comment>column</comment>
        <translation>Von zugestellten</translation>
    </message>
    <message>
        <source>Of opened, click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Von geöffneten, Click-to-Open-Rate</translation>
    </message>
    <message>
        <source>Of opened</source>
        <comment>column</comment>
        <translation>Von geöffneten</translation>
    </message>
</context>
<context>
    <name>atrium::ListDeeds</name>
    <message numerus="yes">
        <source>Archiving %Ln conversations</source>
        <translation>
            <numerusform>%Ln Unterhaltung wird archiviert</numerusform>
            <numerusform>%Ln Unterhaltungen werden archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversations seen</source>
        <translation>
            <numerusform>%Ln Unterhaltung wird als gesehen markiert</numerusform>
            <numerusform>%Ln Unterhaltungen werden als gesehen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>day and time of day</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>atrium::ListHead</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and more that are not known yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>New</source>
        <comment>conversation</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>atrium::ListSide</name>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Nur auf diesem Computer als ungelesen markiert</translation>
    </message>
    <message>
        <source>Flagged on this computer alone</source>
        <translation>Nur auf diesem Computer gekennzeichnet</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Nicht mehr gekennzeichnet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conversations</source>
        <comment>view of the inbox, how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln Unterhaltung</numerusform>
            <numerusform>%1, %Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Wieder von oben</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder vom Ende</translation>
    </message>
    <message>
        <source>No other unread</source>
        <translation>Keine andere ungelesen</translation>
    </message>
    <message>
        <source>No more unread</source>
        <translation>Keine mehr ungelesen</translation>
    </message>
    <message>
        <source>Archived already. Only the server can bring it back.</source>
        <translation>Bereits archiviert. Nur der Server kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Nothing unread among them</source>
        <translation>Nichts Ungelesenes darunter</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln neu oben</numerusform>
            <numerusform>%Ln neu oben</numerusform>
        </translation>
    </message>
    <message>
        <source>It is archived, and out of the way already.</source>
        <translation>Sie ist archiviert und schon aus dem Weg.</translation>
    </message>
</context>
<context>
    <name>atrium::ListStates</name>
    <message>
        <source>Your account may not read this here</source>
        <translation>Ihr Konto darf dies hier nicht lesen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Ask your administrator for this permit:</source>
        <translation>Bitten Sie Ihre Administration um diese Berechtigung:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not enabled for this mall yet</source>
        <translation>Für dieses Center noch nicht freigeschaltet</translation>
    </message>
    <message>
        <source>Ask Placewise to enable it. Other malls are not affected.</source>
        <translation>Bitten Sie Placewise, es freizuschalten. Andere Center sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Es besteht keine Verbindung</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer. It is read as soon as the connection is back.</source>
        <translation>Von dieser Liste wurde auf diesem Computer nichts gespeichert. Sie wird geladen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer.</source>
        <translation>Von dieser Liste wurde auf diesem Computer nichts gespeichert.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 List of %2.</source>
        <translation>%1 Stand der Liste: %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>atrium::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>atrium::LogViewer</name>
    <message>
        <source>Detail is logged for half an hour.</source>
        <translation>Details werden eine halbe Stunde lang protokolliert.</translation>
    </message>
    <message>
        <source>Detail is no longer logged.</source>
        <translation>Details werden nicht mehr protokolliert.</translation>
    </message>
    <message>
        <source>Log - Atrium</source>
        <comment>window title</comment>
        <translation>Protokoll – Atrium</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter by text or source</source>
        <translation>Nach Text oder Quelle filtern</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Ab Info</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stop detail (ends %1)</source>
        <comment>%1 is a time</comment>
        <translation>Details beenden (bis %1)</translation>
    </message>
    <message>
        <source>Log detail for 30 minutes</source>
        <translation>Details 30 Minuten protokollieren</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Nothing is written: the data folder takes no file.</source>
        <translation>Es wird nichts geschrieben: Der Datenordner nimmt keine Datei an.</translation>
    </message>
    <message>
        <source>The last 24 hours, 20 MB at most, without secrets: %1</source>
        <translation>Die letzten 24 Stunden, höchstens 20 MB, ohne Geheimnisse: %1</translation>
    </message>
    <message>
        <source>No line to show</source>
        <translation>Keine Zeile anzuzeigen</translation>
    </message>
    <message>
        <source>Filter by less, or choose another level.</source>
        <translation>Lockern Sie den Filter oder wählen Sie eine andere Stufe.</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Zeilen erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Copy chosen lines</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Alle angezeigten kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LongText</name>
    <message>
        <source>Whole message</source>
        <translation>Ganze Nachricht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 characters. Very long lines are broken.</source>
        <translation>%1 Zeichen. Sehr lange Zeilen sind umbrochen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::MainWindow</name>
    <message>
        <source>%1, %2</source>
        <comment>window title, a mall and the account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 - Atrium</source>
        <comment>window title, %1 is the mall</comment>
        <translation>%1 – Atrium</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits in the outbox.</source>
        <translation>Das Senden ist angehalten. Was Sie schreiben, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>atrium::MallLine</name>
    <message>
        <source>Write from %1</source>
        <comment>a mall</comment>
        <translation>Aus %1 schreiben</translation>
    </message>
</context>
<context>
    <name>atrium::MallSwitcher</name>
    <message>
        <source>No mall yet</source>
        <translation>Noch kein Center</translation>
    </message>
    <message>
        <source>Choose a mall</source>
        <translation>Center wählen</translation>
    </message>
    <message>
        <source>Mall: %1</source>
        <translation>Center: %1</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mall, and where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <comment>a mall</comment>
        <translation>%1 · noch nicht geladen</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>a mall, and the time of day of what is known of it</comment>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alle Center</translation>
    </message>
</context>
<context>
    <name>atrium::MallsModel</name>
    <message>
        <source>Other clubs</source>
        <translation>Andere Clubs</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alle Center</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and figure, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mall</source>
        <comment>column</comment>
        <translation>Center</translation>
    </message>
    <message>
        <source>Sendings</source>
        <comment>column</comment>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Click-to-Open-Rate</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
</context>
<context>
    <name>atrium::MallsPage</name>
    <message>
        <source>Malls</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>%1, from the greatest</source>
        <comment>column</comment>
        <translation>%1, größte zuerst</translation>
    </message>
    <message>
        <source>%1, from the least</source>
        <comment>column</comment>
        <translation>%1, kleinste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>nur eine Aussendung</numerusform>
            <numerusform>alle %Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln Aussendung; ältere wurden noch nicht geladen</numerusform>
            <numerusform>%Ln Aussendungen; ältere wurden noch nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls</source>
        <translation>
            <numerusform>%Ln Center</numerusform>
            <numerusform>%Ln Center</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns of the malls</source>
        <translation>Spalten der Center</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln Aussendung</numerusform>
            <numerusform>%Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>neueste %Ln geladen, ältere folgen</numerusform>
            <numerusform>neueste %Ln geladen, ältere folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of the malls&apos; open rates: %1</source>
        <comment>a percentage</comment>
        <translation>Median der Öffnungsraten der Center: %1</translation>
    </message>
    <message numerus="yes">
        <source>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</source>
        <translation>
            <numerusform>Die Center liegen in %Ln Zeitzone: Stunden und Tage richten sich nach der Uhr des jeweiligen Centers.</numerusform>
            <numerusform>Die Center liegen in %Ln Zeitzonen: Stunden und Tage richten sich nach der Uhr des jeweiligen Centers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Keine Ereignisse in diesem Zeitraum</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>Sie erscheinen hier, sobald Nachrichten zugestellt und geöffnet werden.</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Keine Aussendungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Campaigns and messages of all your malls appear here.</source>
        <translation>Kampagnen und Nachrichten aller Ihrer Center erscheinen hier.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Ihr Konto darf hier keine Aussendungen lesen</translation>
    </message>
</context>
<context>
    <name>atrium::MallsStrip</name>
    <message>
        <source>%1 more</source>
        <comment>malls, behind the names of others</comment>
        <translation>%1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls could not be read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln Center konnte nicht gelesen werden: %1</numerusform>
            <numerusform>%Ln Center konnten nicht gelesen werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls are still being read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln Center wird noch gelesen: %1</numerusform>
            <numerusform>%Ln Center werden noch gelesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>atrium::ManagedTag</name>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Ihre Administration hat dies festgelegt. Es kann hier nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>atrium::Marking</name>
    <message>
        <source>All notifications will be marked seen</source>
        <translation>Alle Mitteilungen werden als gesehen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications will be marked seen</source>
        <translation>
            <numerusform>%Ln Mitteilung wird als gesehen markiert</numerusform>
            <numerusform>%Ln Mitteilungen werden als gesehen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked seen. %1</source>
        <comment>what happened, a sentence</comment>
        <translation>Nichts wurde als gesehen markiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>notifications; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln wurde nicht als gesehen markiert. %1</numerusform>
            <numerusform>%Ln wurden nicht als gesehen markiert. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>atrium::MessageCard</name>
    <message>
        <source>Links:</source>
        <translation>Links:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message by %1</source>
        <comment>a channel</comment>
        <translation>Die Nachricht per %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>The message is not known</source>
        <translation>Die Nachricht ist nicht bekannt</translation>
    </message>
    <message>
        <source>No message of the service tells that it was sent under this number. The figures are none the worse.</source>
        <translation>Keine Nachricht des Dienstes gibt an, unter dieser Nummer gesendet worden zu sein. Die Zahlen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ihr Konto darf hier keine Nachrichten lesen</translation>
    </message>
</context>
<context>
    <name>atrium::MessagePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>atrium::MessagesModel</name>
    <message>
        <source>%1 new</source>
        <comment>messages</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 new since %2</source>
        <comment>messages, time</comment>
        <translation>%1 neu seit %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>author of a message</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time: above the text of a message that was copied</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>atrium::MissingPermitWords</name>
    <message>
        <source>Your account lacks the permit %1. Ask your administrator for it.</source>
        <translation>Ihrem Konto fehlt die Berechtigung %1. Bitten Sie Ihre Administration darum.</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationPage</name>
    <message>
        <source>another mall</source>
        <translation>einem anderen Center</translation>
    </message>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurde weggelassen.</numerusform>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a conversation with exactly these people: %1</source>
        <translation>Es gibt eine Unterhaltung mit genau diesen Personen: %1</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Dort fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>A conversation has room for %Ln people and audiences here.</source>
        <translation>
            <numerusform>Eine Unterhaltung hat hier Platz für %Ln Person oder Zielgruppe.</numerusform>
            <numerusform>Eine Unterhaltung hat hier Platz für %Ln Personen und Zielgruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a recipient</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <comment>a recipient</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Wählen Sie zuerst, wem Sie schreiben.</translation>
    </message>
    <message>
        <source>A conversation begins with some text. Write it first.</source>
        <translation>Eine Unterhaltung beginnt mit etwas Text. Schreiben Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>An alle senden</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>a mall</comment>
        <translation>Aus %1 senden</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 sendet, %2 beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you send waits on this computer and goes out by itself.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie senden, wartet auf diesem Computer und geht von selbst hinaus.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to begin conversations. What you write is kept.</source>
        <translation>Ihrem Konto fehlt die Berechtigung %1, um Unterhaltungen zu beginnen. Was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>Close, the draft is kept</source>
        <translation>Schließen, der Entwurf bleibt erhalten</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the mall a conversation is begun in</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Eine Unterhaltung</translation>
    </message>
    <message>
        <source>One conversation with all of them</source>
        <translation>Eine Unterhaltung mit allen</translation>
    </message>
    <message>
        <source>Each person separately</source>
        <translation>Jede Person einzeln</translation>
    </message>
    <message>
        <source>A conversation with each person separately</source>
        <translation>Eine Unterhaltung mit jeder Person einzeln</translation>
    </message>
    <message>
        <source>Write the first message</source>
        <translation>Erste Nachricht schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>I mean it as it stands</source>
        <translation>Ich meine es so, wie es dasteht</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>So senden</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Dieser Text kann nicht auf dem Datenträger gespeichert werden. Kopieren Sie ihn, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so it was not sent. Everything you wrote is still here.</source>
        <translation>Dies konnte nicht auf dem Datenträger gespeichert werden und wurde daher nicht gesendet. Alles, was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>You are preparing another conversation. Send or empty it first; the other one waits as it is.</source>
        <translation>Sie bereiten eine andere Unterhaltung vor. Senden oder leeren Sie sie zuerst; die andere wartet, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>atrium::NotDone</name>
    <message numerus="yes">
        <source>%Ln not archived. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln wurde nicht archiviert. %1</numerusform>
            <numerusform>%Ln wurden nicht archiviert. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln wurde nicht als gesehen markiert. %1</numerusform>
            <numerusform>%Ln wurden nicht als gesehen markiert. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>atrium::NotesDialog</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a note&apos;s time, its text</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln notes. Delete one first.</source>
        <translation>
            <numerusform>Es ist Platz für %Ln Notiz. Löschen Sie zuerst eine.</numerusform>
            <numerusform>Es ist Platz für %Ln Notizen. Löschen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet. “New note” begins one.</source>
        <translation>Noch keine Notiz. „Neue Notiz“ beginnt eine.</translation>
    </message>
    <message>
        <source>About sending #%1. It stands on every chart that contains this moment.</source>
        <translation>Zu Aussendung #%1. Sie steht in jedem Diagramm, das diesen Zeitpunkt enthält.</translation>
    </message>
    <message>
        <source>It stands on every chart of this mall that contains this moment.</source>
        <translation>Sie steht in jedem Diagramm dieses Centers, das diesen Zeitpunkt enthält.</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>Schreiben Sie die Zeit als %1.</translation>
    </message>
    <message>
        <source>A note ends after %1 letters. What is behind them is not kept.</source>
        <translation>Eine Notiz endet nach %1 Zeichen. Was danach kommt, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a note</comment>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notizen zu Diagrammen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Time of the note</source>
        <translation>Zeit der Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::NotesWiring</name>
    <message>
        <source>This note cannot be kept on the disk. Copy it before you close.</source>
        <translation>Diese Notiz kann nicht auf der Festplatte gespeichert werden. Kopieren Sie sie, bevor Sie schließen.</translation>
    </message>
</context>
<context>
    <name>atrium::NoticeWiring</name>
    <message>
        <source>Nothing you write can be kept: the file for it cannot be used. Reading works.</source>
        <translation>Was Sie schreiben, kann nicht gespeichert werden: Die Datei dafür ist nicht verwendbar. Lesen funktioniert.</translation>
    </message>
    <message>
        <source>The account %1 needs you to sign in. What you wrote there is kept.</source>
        <translation>Für das Konto %1 müssen Sie sich anmelden. Was Sie dort geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What Atrium kept of the server&apos;s data was damaged. It is being fetched again. Nothing you wrote is affected.</source>
        <translation>Was Atrium von den Daten des Servers gespeichert hatte, war beschädigt. Es wird neu abgerufen. Nichts, was Sie geschrieben haben, ist betroffen.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationHead</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and older ones that are not loaded yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln seen</source>
        <comment>button, notifications</comment>
        <translation>
            <numerusform>%Ln als gesehen markieren</numerusform>
            <numerusform>%Ln als gesehen markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>Keine Mitteilung ist gewählt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to go where it leads.</source>
        <translation>Wählen Sie eine aus der Liste, um sie zu lesen und dorthin zu gehen, wohin sie führt.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPane</name>
    <message>
        <source>Nothing was marked</source>
        <translation>Nichts wurde markiert</translation>
    </message>
    <message>
        <source>No other that is not seen</source>
        <translation>Keine andere, die nicht gesehen ist</translation>
    </message>
    <message>
        <source>Everything is seen</source>
        <translation>Alles ist gesehen</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Noch keine Mitteilungen</translation>
    </message>
    <message>
        <source>News about the conversations, documents and sendings of this mall appears here.</source>
        <translation>Neues zu den Unterhaltungen, Dokumenten und Aussendungen dieses Centers erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications are under All.</source>
        <translation>
            <numerusform>%Ln Mitteilung steht unter „Alle“.</numerusform>
            <numerusform>%Ln Mitteilungen stehen unter „Alle“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln is unseen. Older ones are being looked through.</source>
        <translation>
            <numerusform>Die %Ln neueste ist gesehen. Ältere werden durchgesehen.</numerusform>
            <numerusform>Die %Ln neuesten sind alle gesehen. Ältere werden durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Your account may not read notifications here</source>
        <translation>Ihr Konto darf hier keine Mitteilungen lesen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxButtons</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxDeeds</name>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a message that has not been sent</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send alone</source>
        <comment>past the refused message before it</comment>
        <translation>Einzeln senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxEditor</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurde weggelassen.</numerusform>
            <numerusform>Der Text war zu lang, um ganz eingefügt zu werden. %Ln Zeichen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
            <numerusform>Zu lang zum Senden. Kürzen Sie um %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text. Discard it to send none.</source>
        <translation>Eine Nachricht braucht Text. Verwerfen Sie sie, um keine zu senden.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep as it was (Esc)</source>
        <translation>Unverändert lassen (Esc)</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Speichern (%1)</translation>
    </message>
    <message>
        <source>Held while you edit. %1 saves, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>Zurückgehalten, solange Sie bearbeiten. %1 speichert, %2 beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxHead</name>
    <message>
        <source>Everything has arrived</source>
        <translation>Alles ist angekommen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Abgelehnte erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Es wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits here until you go on.</source>
        <translation>Das Senden ist angehalten. Was Sie schreiben, wartet hier, bis Sie es fortsetzen.</translation>
    </message>
    <message>
        <source>This conversation begins when its first message has arrived.</source>
        <translation>Diese Unterhaltung beginnt, sobald ihre erste Nachricht angekommen ist.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>What you send or mark is listed here until the server has it.</source>
        <translation>Was Sie senden oder markieren, steht hier, bis der Server es hat.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxRowView</name>
    <message>
        <source>Discard “%1”?</source>
        <comment>the text of a message</comment>
        <translation>„%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It is not sent, and its text is gone.</source>
        <translation>Die Nachricht wird nicht gesendet, und ihr Text ist weg.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxSectionView</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide what was sent today</source>
        <translation>Heute Gesendetes verbergen</translation>
    </message>
    <message>
        <source>Show what was sent today</source>
        <translation>Heute Gesendetes zeigen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxWiring</name>
    <message>
        <source>The new text could not be kept on the disk. It is still here, and nothing was sent.</source>
        <translation>Der neue Text konnte nicht auf dem Datenträger gespeichert werden. Er ist noch hier, und es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Not sent. The text is in the conversation&apos;s draft again.</source>
        <translation>Nicht gesendet. Der Text steht wieder im Entwurf der Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>atrium::OutgoingStrip</name>
    <message>
        <source>Refused and not sent: %1</source>
        <comment>a message</comment>
        <translation>Abgelehnt und nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück ins Textfeld</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <comment>a message</comment>
        <translation>Wartet auf das Senden: %1</translation>
    </message>
    <message>
        <source>It may have arrived, and is looked for before it is sent again: %1</source>
        <comment>a message</comment>
        <translation>Vielleicht angekommen, wird vor erneutem Senden gesucht: %1</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <comment>a message</comment>
        <translation>Unterwegs: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewPane</name>
    <message>
        <source>Sendings by MPC sending</source>
        <translation>Aussendungen nach MPC-Aussendung</translation>
    </message>
    <message>
        <source>Sendings by campaign</source>
        <translation>Aussendungen nach Kampagne</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>%1, from the greatest or newest</source>
        <comment>column</comment>
        <translation>%1, größte oder neueste zuerst</translation>
    </message>
    <message>
        <source>%1, from the least or oldest</source>
        <comment>column</comment>
        <translation>%1, kleinste oder älteste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>nur eine Aussendung</numerusform>
            <numerusform>alle %Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln Aussendung; ältere wurden noch nicht geladen</numerusform>
            <numerusform>%Ln Aussendungen; ältere wurden noch nicht geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln Aussendung</numerusform>
            <numerusform>%Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>neueste %Ln geladen, ältere folgen</numerusform>
            <numerusform>neueste %Ln geladen, ältere folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Columns of the sendings</source>
        <translation>Spalten der Aussendungen</translation>
    </message>
    <message>
        <source>Figures of the range</source>
        <translation>Zahlen des Zeitraums</translation>
    </message>
    <message>
        <source>Sort the sendings by it</source>
        <translation>Aussendungen danach sortieren</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>sendings, one a row</comment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Each sending</source>
        <translation>Jede Aussendung einzeln</translation>
    </message>
    <message>
        <source>By MPC sending</source>
        <translation>Nach MPC-Aussendung</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Nach Kampagne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Keine Aussendungen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Campaigns and messages sent to members of this mall appear here. Choose other days, or take a filter away.</source>
        <translation>Kampagnen und Nachrichten an Mitglieder dieses Centers erscheinen hier. Wählen Sie andere Tage oder entfernen Sie einen Filter.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Ihr Konto darf hier keine Aussendungen lesen</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Keine Ereignisse in diesem Zeitraum</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>Sie erscheinen hier, sobald Nachrichten zugestellt und geöffnet werden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>In %Ln Teil für %1 Token geladen.</numerusform>
            <numerusform>In %Ln Teilen für %1 Token geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message>
        <source>%1: %2</source>
        <comment>how much was found, and the first of it, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>run</source>
        <comment>what Enter does</comment>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called that. Type less of it, or another word.</source>
        <translation>Nichts heißt so. Geben Sie weniger davon oder ein anderes Wort ein.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Nur Befehle</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Sendings only</source>
        <translation>Nur Aussendungen</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what the arrow keys do</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what Esc does</comment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find anything, or run a command</source>
        <translation>Alles finden oder einen Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>atrium::PaletteOpener</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Find anything, or run a command</source>
        <translation>Alles finden oder einen Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>atrium::PaletteWiring</name>
    <message>
        <source>This is not the demo.</source>
        <translation>Dies ist nicht die Demo.</translation>
    </message>
    <message>
        <source>Still reading what is kept on this computer</source>
        <translation>Was auf diesem Computer gespeichert ist, wird noch geladen</translation>
    </message>
    <message>
        <source>%1 people known in this mall</source>
        <comment>a number</comment>
        <translation>Bekannte Personen in diesem Center: %1</translation>
    </message>
    <message>
        <source>Nothing is unread in the conversation in view.</source>
        <translation>In der angezeigten Unterhaltung ist nichts ungelesen.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln malls.</source>
        <translation>
            <numerusform>Sie haben %Ln Center.</numerusform>
            <numerusform>Sie haben %Ln Center.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln accounts.</source>
        <translation>
            <numerusform>Es gibt %Ln Konto.</numerusform>
            <numerusform>Es gibt %Ln Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the demo. Leave it instead.</source>
        <translation>Dies ist die Demo. Verlassen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Ihre Administration hat dies festgelegt. Es kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Dies ist jetzt gerade nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” does nothing here. Choose a row in a list first.</source>
        <translation>„%1“ bewirkt hier nichts. Wählen Sie zuerst eine Zeile in einer Liste.</translation>
    </message>
    <message>
        <source>There is no conversation with %1 on this computer.</source>
        <translation>Auf diesem Computer gibt es keine Unterhaltung mit %1.</translation>
    </message>
</context>
<context>
    <name>atrium::PaneButton</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>atrium::PeekSide</name>
    <message>
        <source>Only a look: nothing is marked as seen. Let go of the key to go back.</source>
        <translation>Nur ein Blick: Nichts wird als gesehen markiert. Lassen Sie die Taste los, um zurückzukehren.</translation>
    </message>
    <message>
        <source>Messages, only a look</source>
        <translation>Nachrichten, nur ein Blick</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ihr Konto darf hier keine Nachrichten lesen</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln conversations with %1</source>
        <translation>
            <numerusform>%Ln Unterhaltung mit %1</numerusform>
            <numerusform>%Ln Unterhaltungen mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist dabei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePicker</name>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Noch niemand zum Anschreiben</translation>
    </message>
    <message>
        <source>The people and audiences of this mall appear here.</source>
        <translation>Die Personen und Zielgruppen dieses Centers erscheinen hier.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No name and no role has a word that begins with “%1”.</source>
        <translation>Kein Name und keine Rolle hat ein Wort, das mit „%1“ beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people and audiences</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>Find people and audiences</source>
        <translation>Personen und Zielgruppen suchen</translation>
    </message>
    <message>
        <source>People and audiences</source>
        <translation>Personen und Zielgruppen</translation>
    </message>
    <message>
        <source>Your account may not see who works here</source>
        <translation>Ihr Konto darf nicht sehen, wer hier arbeitet</translation>
    </message>
</context>
<context>
    <name>atrium::PickerModel</name>
    <message>
        <source>Recent</source>
        <comment>whom one wrote to last</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a head and how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a mall, and a time or day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>names, and when one wrote to them</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more people</source>
        <translation>
            <numerusform>%Ln weitere Person</numerusform>
            <numerusform>%Ln weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>one who is among the recipients, spoken</comment>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWiring</name>
    <message>
        <source>Your account no longer has the mall of this conversation. The text is kept here.</source>
        <translation>Das Center dieser Unterhaltung gehört nicht mehr zu Ihrem Konto. Der Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The link does not lead to anything in this mall: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Der Link führt in diesem Center zu nichts: %1</translation>
    </message>
</context>
<context>
    <name>atrium::PopoutWiring</name>
    <message>
        <source>This conversation has not begun yet: its first message waits to be sent. It can have a window of its own once it has begun.</source>
        <translation>Diese Unterhaltung hat noch nicht begonnen: Ihre erste Nachricht wartet auf das Senden. Ein eigenes Fenster kann sie haben, sobald sie begonnen hat.</translation>
    </message>
</context>
<context>
    <name>atrium::ProxyForm</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Wie auf diesem Computer eingerichtet</translation>
    </message>
    <message>
        <source>Follows the system settings, for each server anew.</source>
        <translation>Folgt den Systemeinstellungen, für jeden Server neu.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Every server is reached directly.</source>
        <translation>Jeder Server wird direkt erreicht.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Your administrator knows its name and port.</source>
        <translation>Ihre Administration kennt seinen Namen und Port.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
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
        <source>Empty if it asks for none.</source>
        <translation>Leer, wenn er keinen verlangt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Ohne Proxy erreicht</translation>
    </message>
    <message>
        <source>Separated by commas. A name takes in everything below it.</source>
        <translation>Durch Kommas getrennt. Ein Name umfasst alles, was unter ihm liegt.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Geben Sie den Namen oder die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>This is no name of a computer. It looks like proxy.example.com.</source>
        <translation>Das ist kein Computername. Richtig wäre etwa proxy.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to %L1.</source>
        <translation>Eine Zahl von 1 bis %L1.</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>Geben Sie den Benutzer ein, zu dem das Passwort gehört.</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer. Write example.com or *.example.com.</source>
        <translation>„%1“ ist kein Computername. Schreiben Sie example.com oder *.example.com.</translation>
    </message>
</context>
<context>
    <name>atrium::PushInspector</name>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopiert, ohne die Geheimnisse</translation>
    </message>
    <message>
        <source>Push event - Atrium</source>
        <comment>window title</comment>
        <translation>Push-Ereignis – Atrium</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-Ereignis</translation>
    </message>
    <message>
        <source>Reports one push message as a member&apos;s app does. The tokens are yours to type, go with this one request, and are forgotten when you close this window.</source>
        <translation>Meldet eine Push-Nachricht so wie die App eines Mitglieds. Die Token geben Sie selbst ein; sie gehen nur mit dieser einen Anfrage mit und werden vergessen, wenn Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Dispatch id</source>
        <translation>Versand-ID</translation>
    </message>
    <message>
        <source>Member token</source>
        <translation>Mitglieds-Token</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Client-Token</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>App-Version</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installations-ID</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New installation id</source>
        <translation>Neue Installations-ID</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is sent, as a curl command</source>
        <translation>Was gesendet wird, als curl-Befehl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>The club of this mall is not known: nothing can be sent.</source>
        <translation>Der Club dieses Centers ist nicht bekannt: Es kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>%1 is a club&apos;s short name, %2 a mall</comment>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>atrium::PushWords</name>
    <message>
        <source>App version</source>
        <translation>App-Version</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installations-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is none that the server knows.</source>
        <translation>%1 hat einen Wert, den der Server nicht kennt.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <comment>%2 is a word of the server</comment>
        <translation>%1 wurde abgelehnt: %2.</translation>
    </message>
    <message>
        <source>The server took the message for opened</source>
        <translation>Der Server hat die Nachricht als geöffnet verbucht</translation>
    </message>
    <message>
        <source>The server took the message for delivered</source>
        <translation>Der Server hat die Nachricht als zugestellt verbucht</translation>
    </message>
    <message>
        <source>The sending&apos;s figures follow when they are read next.</source>
        <translation>Die Zahlen der Aussendung folgen, wenn sie das nächste Mal geladen werden.</translation>
    </message>
    <message>
        <source>This member has no such message</source>
        <translation>Dieses Mitglied hat keine solche Nachricht</translation>
    </message>
    <message>
        <source>The dispatch id is wrong, or the message went to another member or through another club than %1.</source>
        <translation>Die Versand-ID ist falsch, oder die Nachricht ging an ein anderes Mitglied oder über einen anderen Club als %1.</translation>
    </message>
    <message>
        <source>The tokens were not accepted</source>
        <translation>Die Token wurden nicht angenommen</translation>
    </message>
    <message>
        <source>The member token may have expired: one is good for a day. Or the client token belongs to another club or product than this console names.</source>
        <translation>Das Mitglieds-Token ist vielleicht abgelaufen: Es gilt einen Tag. Oder das Client-Token gehört zu einem anderen Club oder Produkt, als diese Konsole nennt.</translation>
    </message>
    <message>
        <source>The server did not take the event as it is</source>
        <translation>Der Server hat das Ereignis so nicht angenommen</translation>
    </message>
    <message>
        <source>It does not say which field is wrong.</source>
        <translation>Er sagt nicht, welches Feld falsch ist.</translation>
    </message>
    <message>
        <source>The client token may not report this</source>
        <translation>Das Client-Token darf dies nicht melden</translation>
    </message>
    <message>
        <source>It lacks the permit to report that messages were delivered or opened.</source>
        <translation>Ihm fehlt die Berechtigung zu melden, dass Nachrichten zugestellt oder geöffnet wurden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The event may have arrived all the same. Sending it once more does no harm.</source>
        <translation>Das Ereignis kann trotzdem angekommen sein. Es noch einmal zu senden, schadet nicht.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryBar</name>
    <message numerus="yes">
        <source>%Ln days before, same weekdays</source>
        <translation>
            <numerusform>%Ln Tag zuvor, gleiche Wochentage</numerusform>
            <numerusform>%Ln Tage zuvor, gleiche Wochentage</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before, same weekdays</source>
        <translation>Ein Jahr zuvor, gleiche Wochentage</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Ohne Vergleich</translation>
    </message>
    <message>
        <source>The mall&apos;s: %1</source>
        <comment>a time zone</comment>
        <translation>Die des Centers: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <comment>a time zone</comment>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a comparison, its days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter: its field, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <comment>a field</comment>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln Tag zuvor</numerusform>
            <numerusform>%Ln Tage zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a range of days</comment>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Time zone of days and times</source>
        <translation>Zeitzone der Tage und Zeiten</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln</source>
        <comment>so many sendings</comment>
        <translation>
            <numerusform>%Ln vergleichen</numerusform>
            <numerusform>%Ln vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Center</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>The filter as it is sent</source>
        <translation>Der Filter, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Totals as of %1</source>
        <translation>Summen, Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 übrig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age of the list, cost of a refresh</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atrium::Rail</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account menu</source>
        <translation>Kontomenü</translation>
    </message>
    <message>
        <source>Account menu of %1</source>
        <translation>Kontomenü von %1</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, Konto %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account, and how it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pane, and what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Das Senden ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in %1</source>
        <comment>%1 is a mall</comment>
        <translation>
            <numerusform>%Ln ungelesen in %1</numerusform>
            <numerusform>%Ln ungelesen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all accounts, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln ungelesen in allen Konten, wie im Titel des Fensters</numerusform>
            <numerusform>%Ln ungelesen in allen Konten, wie im Titel des Fensters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln ungelesen in allen Centern, wie im Titel des Fensters</numerusform>
            <numerusform>%Ln ungelesen in allen Centern, wie im Titel des Fensters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RangePicker</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
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
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Letzte 52 Wochen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum in Tagen</translation>
    </message>
    <message>
        <source>last 4 weeks, aug, 2025-08-01..14</source>
        <translation>letzte 4 Wochen, Aug, 2025-08-01..14</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>a range, its length</comment>
        <translation>
            <numerusform>%1, %Ln Tag</numerusform>
            <numerusform>%1, %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a month, a day, or how far back.</source>
        <translation>Geben Sie einen Monat, einen Tag oder eine Dauer bis heute ein.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <comment>what a question costs</comment>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1, %2 are left.</source>
        <comment>so many tokens; a number</comment>
        <translation>Kostet %1, %2 sind übrig.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Kostet %1.</translation>
    </message>
</context>
<context>
    <name>atrium::RangeStepper</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Zeitraum danach</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum in Tagen</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientChip</name>
    <message>
        <source>%1, audience</source>
        <comment>a recipient, spoken</comment>
        <translation>%1, Zielgruppe</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>Entf entfernt den Eintrag</translation>
    </message>
    <message>
        <source>%1 Delete takes it out</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Entf entfernt den Eintrag</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientField</name>
    <message>
        <source>Add people or audiences</source>
        <translation>Personen oder Zielgruppen hinzufügen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type a name or a role, choose with the arrow keys and Enter. Backspace takes the last one out.</source>
        <translation>Geben Sie einen Namen oder eine Rolle ein, wählen Sie mit den Pfeiltasten und Eingabe. Die Rücktaste entfernt den letzten Eintrag.</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientsCard</name>
    <message>
        <source>%1, %2</source>
        <comment>recipients by age, of a sending</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Groups of fewer than 10 members are not told apart</source>
        <translation>Gruppen mit weniger als 10 Mitgliedern werden nicht unterschieden</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Recipients by age</source>
        <translation>Empfänger nach Alter</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Nach Geschlecht</translation>
    </message>
    <message>
        <source>Recipients by gender</source>
        <translation>Empfänger nach Geschlecht</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>ways to group recipients</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Recipients by age and gender</source>
        <translation>Empfänger nach Alter und Geschlecht</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>Empfänger exportieren</translation>
    </message>
    <message>
        <source>No recipients are reported</source>
        <translation>Keine Empfänger gemeldet</translation>
    </message>
    <message>
        <source>They appear here once messages have been made for members.</source>
        <translation>Sie erscheinen hier, sobald Nachrichten für Mitglieder erstellt wurden.</translation>
    </message>
    <message>
        <source>Your account may not read recipients here</source>
        <translation>Ihr Konto darf hier keine Empfänger lesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a gender, so many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atrium::RequestInspector</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Requests - Atrium</source>
        <comment>window title</comment>
        <translation>Anfragen – Atrium</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation>Nach Pfad, Status oder Anfrage-ID filtern</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln held back</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Angehalten, %Ln Anfrage zurückgehalten</numerusform>
            <numerusform>Angehalten, %Ln Anfragen zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln requests</source>
        <translation>
            <numerusform>%1 von %Ln Anfrage</numerusform>
            <numerusform>%1 von %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine Anfrage passt</translation>
    </message>
    <message>
        <source>Filter by less, or by something else.</source>
        <translation>Lockern Sie den Filter oder filtern Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Noch wurde nichts angefragt</translation>
    </message>
    <message>
        <source>Each request to the server is listed here from now on.</source>
        <translation>Jede Anfrage an den Server wird ab jetzt hier aufgeführt.</translation>
    </message>
    <message>
        <source>Choose a request to see its details.</source>
        <translation>Wählen Sie eine Anfrage, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopiert, ohne die Geheimnisse</translation>
    </message>
</context>
<context>
    <name>atrium::RequestWords</name>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>sign-in not accepted</source>
        <translation>Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>slowed down by the server</source>
        <translation>vom Server gebremst</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Status: %1, after %2 ms</source>
        <translation>Status: %1, nach %2 ms</translation>
    </message>
    <message>
        <source>Over at: %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>Beendet: %1 %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Attempt: %1, because of the one before: %2</source>
        <translation>Versuch: %1, wegen des vorigen: %2</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 expected, %2 taken, %3 left</source>
        <translation>Token: %1 erwartet, %2 verbraucht, %3 übrig</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Kontingent: %1</translation>
    </message>
    <message>
        <source>Bodies: %1 sent, %2 received</source>
        <translation>Inhalte: %1 gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>(kept secret)</source>
        <translation>(geheim gehalten)</translation>
    </message>
    <message>
        <source>The body is not kept: it may hold what a person wrote.</source>
        <translation>Der Inhalt wird nicht gespeichert: Er kann enthalten, was jemand geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>atrium::RequestsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>atrium::RowsAway</name>
    <message>
        <source>Export %1</source>
        <comment>the name of a table</comment>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>atrium::Scenes</name>
    <message>
        <source>There is no certificate in this file, so it is not used.</source>
        <translation>In dieser Datei ist kein Zertifikat, daher wird sie nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingLine</name>
    <message>
        <source>Audience #%1</source>
        <translation>Zielgruppe #%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>when a sending was</comment>
        <translation>erstellt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln Aussendung</numerusform>
            <numerusform>%Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampagne #%1</translation>
    </message>
    <message>
        <source>Audience %1</source>
        <comment>a name</comment>
        <translation>Zielgruppe %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPage</name>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Figures of the sending</source>
        <translation>Zahlen der Aussendung</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>next look at %1</source>
        <comment>a time</comment>
        <translation>nächste Abfrage um %1</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
            <numerusform>Aktualisieren kostet %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 übrig</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPicker</name>
    <message>
        <source>Add a sending to the comparison</source>
        <translation>Aussendung zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Name, number or day</source>
        <translation>Name, Nummer oder Tag</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Aussendungen</translation>
    </message>
    <message>
        <source>No other sending is loaded.</source>
        <translation>Keine andere Aussendung ist geladen.</translation>
    </message>
    <message>
        <source>No sending that is loaded has these words.</source>
        <translation>Keine geladene Aussendung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>In %Ln Teil für %1 Token geladen.</numerusform>
            <numerusform>In %Ln Teilen für %1 Token geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>column</comment>
        <translation>Aussendung</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öffnungsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Click-to-Open-Rate</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>column, its text, a tag</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a figure, sentences about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column and figure, spoken</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>time, spoken</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Vorläufig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln Aussendung</numerusform>
            <numerusform>%Ln Aussendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a group of rows</comment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group of rows</comment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>part of a group</source>
        <translation>Teil einer Gruppe</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>channels of a group</comment>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsTable</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <comment>of a sending</comment>
        <translation>Nummer %1 kopieren</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsWiring</name>
    <message numerus="yes">
        <source>%Ln sendings are laid beside each other at most.</source>
        <translation>
            <numerusform>Höchstens %Ln Aussendung wird danebengestellt.</numerusform>
            <numerusform>Höchstens %Ln Aussendungen werden nebeneinandergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>Zum Vergleich hinzugefügt</translation>
    </message>
    <message>
        <source>Taken out of the comparison</source>
        <translation>Aus dem Vergleich entfernt</translation>
    </message>
</context>
<context>
    <name>atrium::SeparateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Ankunft wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>12 of 40 sent; how many were refused</comment>
        <translation>%1, %2 abgelehnt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Abgelehnte erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>5 min</source>
        <comment>length of a bucket</comment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of a bucket</comment>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bucket</comment>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bucket</comment>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of a bucket</comment>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Events per 5 minutes</source>
        <translation>Ereignisse je 5 Minuten</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Ereignisse je Tag</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Ereignisse je Woche</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Ereignisse je Monat</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Ereignisse je Stunde</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>They appear here as messages of this sending are delivered and opened.</source>
        <translation>Sie erscheinen hier, sobald Nachrichten dieser Aussendung zugestellt und geöffnet werden.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Ihr Konto darf hier keine Ereignisse lesen</translation>
    </message>
    <message>
        <source>No events in this time.</source>
        <translation>Keine Ereignisse in dieser Zeit.</translation>
    </message>
    <message>
        <source>The server answers with 1,000 points at most: some are missing here. A longer interval has fewer.</source>
        <translation>Der Server antwortet mit höchstens 1.000 Punkten: Hier fehlen einige. Ein längeres Intervall hat weniger.</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mehr zu diesen Ereignissen</translation>
    </message>
    <message>
        <source>%1, summed</source>
        <comment>events per hour</comment>
        <translation>%1, summiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days before</source>
        <comment>an event, how long before</comment>
        <translation>
            <numerusform>%1, %Ln Tag zuvor</numerusform>
            <numerusform>%1, %Ln Tage zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>Each</source>
        <comment>values of each bucket</comment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Values of each bucket</source>
        <translation>Werte jedes Intervalls</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summiert</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Aufsummierte Werte</translation>
    </message>
    <message>
        <source>of %1 in this time</source>
        <comment>how many</comment>
        <translation>von %1 in dieser Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events per hour, the one kind of them that is shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesModel</name>
    <message>
        <source>Time (%1)</source>
        <comment>column; %1 is a time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, partial (3 of 60 min)</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, event, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>atrium::ServerField</name>
    <message>
        <source>Enter the address of the server, or choose one from the list.</source>
        <translation>Geben Sie die Adresse des Servers ein oder wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like https://api.mpc.placewise.com.</source>
        <translation>Das ist keine Serveradresse. Richtig wäre etwa https://api.mpc.placewise.com.</translation>
    </message>
    <message>
        <source>Use https: without it others on the way could read your sign-in. Plain http is for this computer only.</source>
        <translation>Verwenden Sie https: Sonst könnten andere unterwegs Ihre Anmeldung mitlesen. Einfaches http ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>APAC</source>
        <translation>APAC</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your administrator has chosen this server.</source>
        <translation>Ihre Administration hat diesen Server gewählt.</translation>
    </message>
    <message>
        <source>Production. APAC and a server of your own are in the list.</source>
        <translation>Produktion. APAC und ein eigener Server stehen in der Liste.</translation>
    </message>
    <message>
        <source>%1. Production and a server of your own are in the list.</source>
        <comment>APAC or Staging</comment>
        <translation>%1. Produktion und ein eigener Server stehen in der Liste.</translation>
    </message>
    <message>
        <source>A server of your own. Those of Placewise are in the list.</source>
        <translation>Ein eigener Server. Die von Placewise stehen in der Liste.</translation>
    </message>
    <message>
        <source>This is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com.</source>
        <translation>Das ist kein vollständiger Servername: Er enthält keinen Punkt. Richtig wäre etwa https://api.mpc.placewise.com.</translation>
    </message>
</context>
<context>
    <name>atrium::SessionWords</name>
    <message>
        <source>The keychain of this computer has no sign-in for this account, or is locked. What you wrote is kept.</source>
        <translation>Der Schlüsselbund dieses Computers enthält keine Anmeldung für dieses Konto oder ist gesperrt. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out your sign-in. What you wrote is kept.</source>
        <translation>Der Schlüsselbund dieses Computers hat Ihre Anmeldung nicht herausgegeben. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. What you wrote is kept.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. A question of its own may be open. What you wrote is kept.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet. Vielleicht ist eine Abfrage des Schlüsselbunds offen. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or did not take your sign-in. You are signed in until you close Atrium.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder hat Ihre Anmeldung nicht angenommen. Sie sind angemeldet, bis Sie Atrium beenden.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. You are signed in until you close Atrium.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Sie sind angemeldet, bis Sie Atrium beenden.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. You are signed in until you close Atrium.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet. Sie sind angemeldet, bis Sie Atrium beenden.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Ihre Anmeldung wird nicht mehr angenommen. Alles, was Sie geschrieben haben, bleibt erhalten und wird gesendet, sobald Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Your sign-in is being read from the keychain of this computer, which may be asking you for it.</source>
        <translation>Ihre Anmeldung wird aus dem Schlüsselbund dieses Computers gelesen, der Sie vielleicht gerade danach fragt.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Your sign-in has to be renewed, and the sign-in service cannot be reached. Atrium goes on trying, and what you write is kept.</source>
        <translation>Ihre Anmeldung muss erneuert werden, und der Anmeldedienst ist nicht erreichbar. Atrium versucht es weiter, und was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer. Nothing was kept. Try again in a moment.</source>
        <translation>Der Anmeldedienst hat nicht geantwortet. Es wurde nichts gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address. Check the address of the sign-in service, or use a token.</source>
        <translation>Unter dieser Adresse gibt es keinen Anmeldedienst. Prüfen Sie die Adresse des Anmeldedienstes oder verwenden Sie ein Token.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Nothing was sent. Ask your administrator for it.</source>
        <translation>Der Anmeldedienst gibt für sich eine andere Adresse an. Es wurde nichts gesendet. Fragen Sie Ihre Administration danach.</translation>
    </message>
    <message>
        <source>The sign-in service uses an address that is not safe. Nothing was sent. Ask your administrator.</source>
        <translation>Der Anmeldedienst verwendet eine Adresse, die nicht sicher ist. Es wurde nichts gesendet. Fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>You were not signed in: the browser came back without a permission. Nothing was kept.</source>
        <translation>Sie wurden nicht angemeldet: Der Browser kam ohne Zustimmung zurück. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in service refused this. Nothing was kept. Details say why, for your administrator.</source>
        <translation>Der Anmeldedienst hat dies abgelehnt. Es wurde nichts gespeichert. Die Details nennen Ihrer Administration den Grund.</translation>
    </message>
    <message>
        <source>The browser did not come back, so Atrium stopped waiting. Nothing was kept. Sign in again.</source>
        <translation>Der Browser kam nicht zurück, daher wartet Atrium nicht länger. Es wurde nichts gespeichert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer does not let Atrium wait for the browser. Use a token instead.</source>
        <translation>Dieser Computer lässt Atrium nicht auf den Browser warten. Verwenden Sie stattdessen ein Token.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is missing: this server has none of its own. Enter it under Sign-in details.</source>
        <translation>Die Adresse des Anmeldedienstes fehlt: Dieser Server hat keinen eigenen. Geben Sie sie unter „Anmeldedetails“ ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there.</source>
        <translation>Der Schlüsselbund dieses Computers enthält vielleicht noch Ihre Anmeldung. Entfernen Sie dort den Eintrag app.atrium.Console.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service could not be told, so its own list may still show this one.</source>
        <translation>Sie sind hier abgemeldet. Der Anmeldedienst konnte nicht benachrichtigt werden, daher führt seine Liste diese Anmeldung vielleicht noch.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Nothing was kept.</source>
        <translation>Der Server nimmt diese Anmeldung nicht an. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>atrium::SettingControl</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and a choice of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a setting, and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>atrium::SettingRowView</name>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Ihre Administration hat dies festgelegt. Es kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zum Standard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and what a button does about it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWindow</name>
    <message>
        <source>For the account %1</source>
        <translation>Für das Konto %1</translation>
    </message>
    <message>
        <source>For all accounts on this computer</source>
        <translation>Für alle Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Export accounts and settings</source>
        <translation>Konten und Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import accounts and settings</source>
        <translation>Konten und Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Atrium (*.json)</source>
        <translation>Einstellungen von Atrium (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings found</source>
        <translation>
            <numerusform>%Ln Einstellung gefunden</numerusform>
            <numerusform>%Ln Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Standardwerte wiederherstellen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings on this page go back to what they were at first. Nothing else changes.</source>
        <translation>
            <numerusform>%Ln Einstellung auf dieser Seite wird wieder so, wie sie anfangs war. Sonst ändert sich nichts.</numerusform>
            <numerusform>%Ln Einstellungen auf dieser Seite werden wieder so, wie sie anfangs waren. Sonst ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Wird laufend gespeichert</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>Account whose settings are shown</source>
        <translation>Konto, dessen Einstellungen angezeigt werden</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <source>Look for less, or for another word.</source>
        <translation>Suchen Sie mit weniger Wörtern oder nach einem anderen Wort.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1.</source>
        <comment>%1 is the size of files as 61 MB</comment>
        <translation>
            <numerusform>%Ln Nachricht, %1.</numerusform>
            <numerusform>%Ln Nachrichten, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the kept messages?</source>
        <translation>Die gespeicherten Nachrichten entfernen?</translation>
    </message>
    <message>
        <source>All messages of all accounts go from this computer now. They stay on the server, and come back when their conversations are opened. Drafts and the outbox are not touched.</source>
        <translation>Alle Nachrichten aller Konten werden jetzt von diesem Computer entfernt. Sie bleiben auf dem Server und kommen wieder, wenn ihre Unterhaltungen geöffnet werden. Entwürfe und Postausgang bleiben unberührt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>messages</comment>
        <translation>Beibehalten</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWiring</name>
    <message>
        <source>Not all of the kept messages could be removed. The disk may be full.</source>
        <translation>Nicht alle gespeicherten Nachrichten konnten entfernt werden. Vielleicht ist die Festplatte voll.</translation>
    </message>
    <message>
        <source>The kept messages were removed from this computer.</source>
        <translation>Die gespeicherten Nachrichten wurden von diesem Computer entfernt.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInForm</name>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Adresse des Anmeldedienstes</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s own.</source>
        <translation>Leer: die des Servers.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What the service calls this program.</source>
        <translation>Wie der Dienst dieses Programm nennt.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Separated by blanks. With offline_access one stays signed in.</source>
        <translation>Durch Leerzeichen getrennt. Mit offline_access bleiben Sie angemeldet.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise vergibt ihn. Er geht mit jeder Anfrage mit.</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programmname</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Wie sich dieses Programm dem Server vorstellt.</translation>
    </message>
    <message>
        <source>This is no https address. It looks like https://id.example.com.</source>
        <translation>Das ist keine https-Adresse. Richtig wäre etwa https://id.example.com.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits and signs.</source>
        <translation>Nur Buchstaben ohne Akzente und Umlaute, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Enter the client id that the service gave you.</source>
        <translation>Geben Sie die Client-ID ein, die der Dienst Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Eine Client-ID hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter at least openid.</source>
        <translation>Geben Sie mindestens openid ein.</translation>
    </message>
    <message>
        <source>Enter the name that Placewise assigned.</source>
        <translation>Geben Sie den Namen ein, den Placewise vergeben hat.</translation>
    </message>
    <message>
        <source>Enter a name. The server refuses requests without one.</source>
        <translation>Geben Sie einen Namen ein. Der Server lehnt Anfragen ohne Namen ab.</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetFile</name>
    <message>
        <source>This file is too large for snippets. Nothing was changed.</source>
        <translation>Diese Datei ist zu groß für Textbausteine. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is no file of snippets. Nothing was changed.</source>
        <translation>Dies ist keine Datei mit Textbausteinen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Diese Datei stammt von einem neueren Atrium. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file of snippets is damaged. Nothing was changed.</source>
        <translation>Diese Datei mit Textbausteinen ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were added.</source>
        <translation>
            <numerusform>%Ln Textbaustein wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Textbausteine wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln war schon vorhanden.</numerusform>
            <numerusform>%Ln waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no room: there can be %1.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>Für %Ln war kein Platz: Es kann %1 geben.</numerusform>
            <numerusform>Für %Ln war kein Platz: Es kann %1 geben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SnippetPopup</name>
    <message>
        <source>%1: %2</source>
        <comment>name and text of a snippet</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No snippets yet. Write one</source>
        <translation>Noch keine Textbausteine. Einen schreiben</translation>
    </message>
    <message>
        <source>Manage snippets</source>
        <translation>Textbausteine verwalten</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsDialog</name>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Export snippets</source>
        <translation>Textbausteine exportieren</translation>
    </message>
    <message>
        <source>Import snippets</source>
        <translation>Textbausteine importieren</translation>
    </message>
    <message>
        <source>Snippets (*.json)</source>
        <translation>Textbausteine (*.json)</translation>
    </message>
    <message>
        <source>No snippet yet. “New snippet” begins one.</source>
        <translation>Noch kein Textbaustein. „Neuer Textbaustein“ beginnt einen.</translation>
    </message>
    <message>
        <source>A snippet ends after %1 letters. What is behind them is not kept.</source>
        <translation>Ein Textbaustein endet nach %1 Zeichen. Was danach kommt, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is room for %1 snippets. Delete one first.</source>
        <translation>Es ist Platz für %1 Textbausteine. Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a snippet</comment>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Textbausteins</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Text des Textbausteins</translation>
    </message>
    <message>
        <source>Filled in from the conversation: %1. Anything else in double braces you fill in before you send.</source>
        <translation>Aus der Unterhaltung ausgefüllt: %1. Alles andere in doppelten geschweiften Klammern füllen Sie vor dem Senden aus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsWiring</name>
    <message>
        <source>This snippet cannot be kept on the disk. Copy it before you close.</source>
        <translation>Dieser Textbaustein kann nicht auf dem Datenträger gespeichert werden. Kopieren Sie ihn, bevor Sie schließen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were written.</source>
        <translation>
            <numerusform>%Ln Textbaustein wurde exportiert.</numerusform>
            <numerusform>%Ln Textbausteine wurden exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be written. Nothing was changed. Choose another place.</source>
        <translation>Diese Datei konnte nicht geschrieben werden. Es wurde nichts geändert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>atrium::Spelling</name>
    <message>
        <source>Spelling is not checked. The settings say so.</source>
        <translation>Die Rechtschreibung wird nicht geprüft. So steht es in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no Hunspell dictionary on this computer, so nothing is checked.</source>
        <translation>Auf diesem Computer gibt es kein Hunspell-Wörterbuch, daher wird nichts geprüft.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language that the settings name.</source>
        <translation>Für die Sprache, die die Einstellungen nennen, gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Kein Wort ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Remove “%1” from the dictionary</source>
        <translation>„%1“ aus dem Wörterbuch entfernen</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>The dictionary of your own words is full. This word was not added.</source>
        <translation>Das Wörterbuch Ihrer eigenen Wörter ist voll. Dieses Wort wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageWords</name>
    <message>
        <source>The file with your drafts was damaged, and there is no copy of it. What you had not sent is lost.</source>
        <translation>Die Datei mit Ihren Entwürfen war beschädigt, und es gibt keine Kopie davon. Was Sie noch nicht gesendet hatten, ist verloren.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file with your drafts was damaged. The copy of %1 is used; what you wrote after that is lost.</source>
        <translation>Die Datei mit Ihren Entwürfen war beschädigt. Die Kopie vom %1 wird verwendet; was Sie danach geschrieben haben, ist verloren.</translation>
    </message>
    <message>
        <source>A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is written. Check whether the disk is full.</source>
        <translation>Eine Änderung im Postausgang konnte nicht auf dem Datenträger gespeichert werden. Ihre Nachrichten bleiben erhalten, und nichts wird gesendet, bevor die Änderung gespeichert ist. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether the disk is full.</source>
        <translation>Die Sicherungskopie Ihrer Entwürfe und Nachrichten konnte nicht angelegt werden. Was Sie geschrieben haben, bleibt in der zugehörigen Datei erhalten. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>atrium::Strangers</name>
    <message>
        <source>You are somebody else here</source>
        <translation>Sie sind hier jemand anderes</translation>
    </message>
    <message>
        <source>Is the account %1 yours?</source>
        <translation>Gehört das Konto %1 Ihnen?</translation>
    </message>
    <message>
        <source>You signed in as another person than the one whose account %1 is. What they wrote here is kept for them, and nothing of it is sent in your name. Add your own as another account, or go back and sign in as the owner.</source>
        <translation>Sie haben sich als eine andere Person angemeldet als die, der das Konto %1 gehört. Was diese Person hier geschrieben hat, bleibt für sie erhalten, und nichts davon wird in Ihrem Namen gesendet. Fügen Sie Ihr eigenes als weiteres Konto hinzu, oder gehen Sie zurück und melden Sie sich als die Person an, der dieses gehört.</translation>
    </message>
    <message>
        <source>Your sign-in does not say whether you are the person whose account %1 is. If you are not, add your own as another account: what is kept here is theirs, and would be sent in your name.</source>
        <translation>Ihre Anmeldung sagt nicht, ob Sie die Person sind, der das Konto %1 gehört. Wenn nicht, fügen Sie Ihr eigenes als weiteres Konto hinzu: Was hier gespeichert ist, gehört dieser Person und würde in Ihrem Namen gesendet.</translation>
    </message>
    <message>
        <source>Add as another account</source>
        <translation>Als weiteres Konto hinzufügen</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Es gehört mir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing of it was kept. What is in this account is as it was.</source>
        <translation>Sie sind nicht angemeldet, und es wurde nichts davon gespeichert. Was in diesem Konto ist, bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>atrium::Swatch</name>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Mauve</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
</context>
<context>
    <name>atrium::TableHead</name>
    <message>
        <source>%1, sorted upward</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downward</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, column %2 of %3</source>
        <translation>%1, Spalte %2 von %3</translation>
    </message>
</context>
<context>
    <name>atrium::TakeAway</name>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as workbook (XLSX)</source>
        <translation>Als Arbeitsmappe (XLSX) exportieren</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Save picture (PNG)</source>
        <translation>Bild speichern (PNG)</translation>
    </message>
    <message>
        <source>Save drawing (SVG)</source>
        <translation>Zeichnung speichern (SVG)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <comment>a file</comment>
        <translation>Es wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Dort kann nicht geschrieben werden. Es wurde nichts geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadExporter</name>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Unterhaltung als JSON exportieren</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Unterhaltung als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadSide</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Schreiben Sie unten die erste.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ihr Konto darf hier keine Nachrichten lesen</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Keine Unterhaltung ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to reply.</source>
        <translation>Wählen Sie eine aus der Liste, um sie zu lesen und zu antworten.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Diese Adresse öffnen</translation>
    </message>
    <message>
        <source>What is written there looks like another address. It leads to %1.</source>
        <translation>Was dort steht, sieht nach einer anderen Adresse aus. Es führt zu %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>Reading older messages before the file is written. %Ln are here.</source>
        <translation>
            <numerusform>Ältere Nachrichten werden geladen, bevor die Datei geschrieben wird. %Ln ist hier.</numerusform>
            <numerusform>Ältere Nachrichten werden geladen, bevor die Datei geschrieben wird. %Ln sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Dort kann nicht geschrieben werden. Es wurde nichts geschrieben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Nachrichten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1. Older ones could not be read, and the file says so.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde in %1 geschrieben. Ältere konnten nicht gelesen werden, und die Datei sagt das.</numerusform>
            <numerusform>%Ln Nachrichten wurden in %1 geschrieben. Ältere konnten nicht gelesen werden, und die Datei sagt das.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadView</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 new below</source>
        <comment>messages</comment>
        <translation>%1 neu unten</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht kopieren</numerusform>
            <numerusform>%Ln Nachrichten kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Mit Autor und Zeit kopieren</translation>
    </message>
    <message>
        <source>Show whole message</source>
        <translation>Ganze Nachricht zeigen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Take back into the reply</source>
        <translation>Zurück in die Antwort holen</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Nachricht archivieren</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>No address in this message</source>
        <translation>Keine Adresse in dieser Nachricht</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>%Ln Nachricht kopiert</numerusform>
            <numerusform>%Ln Nachrichten kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ThreadWindow</name>
    <message>
        <source>%1, %2 - Atrium</source>
        <comment>names, mall: title of a window</comment>
        <translation>%1, %2 – Atrium</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadWiring</name>
    <message>
        <source>%1 · %2</source>
        <comment>a mall, and how many take part</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>atrium::TokenField</name>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
</context>
<context>
    <name>atrium::ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>atrium::TopBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages that are to be sent</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <comment>sending is; %1: 3 waiting</comment>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Das Senden ist angehalten</translation>
    </message>
</context>
<context>
    <name>atrium::TriageWiring</name>
    <message numerus="yes">
        <source>%1 has waited for your answer for more than %Ln h.</source>
        <comment>names; hours</comment>
        <translation>
            <numerusform>%1: wartet seit mehr als %Ln h auf Ihre Antwort.</numerusform>
            <numerusform>%1: wartet seit mehr als %Ln h auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations have waited long for your answer. They are under Needs my reply.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wartet lange auf Ihre Antwort. Sie steht unter „Wartet auf mich“.</numerusform>
            <numerusform>%Ln Unterhaltungen warten lange auf Ihre Antwort. Sie stehen unter „Wartet auf mich“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds left</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>atrium::WayForm</name>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Opens your browser once and comes back here by itself.</source>
        <translation>Öffnet einmal Ihren Browser und kommt von selbst hierher zurück.</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Mit einem Benutzer-Token</translation>
    </message>
    <message>
        <source>Paste one from your administrator.</source>
        <translation>Fügen Sie eines von Ihrer Administration ein.</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Benutzer-Token</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Token hier einfügen</translation>
    </message>
</context>
</TS>
