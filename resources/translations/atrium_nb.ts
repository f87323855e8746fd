<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Neste område i vinduet</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Forrige område i vinduet</translation>
    </message>
    <message>
        <source>First mall</source>
        <translation>Første senter</translation>
    </message>
    <message>
        <source>Second mall</source>
        <translation>Andre senter</translation>
    </message>
    <message>
        <source>Third mall</source>
        <translation>Tredje senter</translation>
    </message>
    <message>
        <source>Fourth mall</source>
        <translation>Fjerde senter</translation>
    </message>
    <message>
        <source>Fifth mall</source>
        <translation>Femte senter</translation>
    </message>
    <message>
        <source>Sixth mall</source>
        <translation>Sjette senter</translation>
    </message>
    <message>
        <source>Seventh mall</source>
        <translation>Sjuende senter</translation>
    </message>
    <message>
        <source>Eighth mall</source>
        <translation>Åttende senter</translation>
    </message>
    <message>
        <source>Ninth mall</source>
        <translation>Niende senter</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Første konto</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Andre konto</translation>
    </message>
    <message>
        <source>Third account</source>
        <translation>Tredje konto</translation>
    </message>
    <message>
        <source>Fourth account</source>
        <translation>Fjerde konto</translation>
    </message>
    <message>
        <source>Fifth account</source>
        <translation>Femte konto</translation>
    </message>
    <message>
        <source>Sixth account</source>
        <translation>Sjette konto</translation>
    </message>
    <message>
        <source>Seventh account</source>
        <translation>Sjuende konto</translation>
    </message>
    <message>
        <source>Eighth account</source>
        <translation>Åttende konto</translation>
    </message>
    <message>
        <source>Ninth account</source>
        <translation>Niende konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Neste rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Forrige rad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Neste uleste</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Merk som sett</translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Merk alle som sett</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Skriv et svar</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farger som systemet</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lyse farger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farger</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Romslige rader</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte rader</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-hendelse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translation>Avslutt Atrium</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Edit an unsent message</source>
        <translation>Rediger en usendt melding</translation>
    </message>
    <message>
        <source>Retry or send now</source>
        <translation>Prøv igjen eller send nå</translation>
    </message>
    <message>
        <source>Cancel or discard</source>
        <translation>Avbryt eller forkast</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Forlat demoen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Søk eller kjør</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Angre sending</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Send som den er</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstsnutter</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Neste feilstavede ord</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Forrige uleste</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Mark unread, on this computer</source>
        <translation>Merk som ulest, på denne datamaskinen</translation>
    </message>
    <message>
        <source>Flag to follow up, on this computer</source>
        <translation>Flagg for oppfølging, på denne datamaskinen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Velg flere</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle samtaler</translation>
    </message>
    <message>
        <source>Unread conversations</source>
        <translation>Uleste samtaler</translation>
    </message>
    <message>
        <source>Conversations that need my reply</source>
        <translation>Samtaler som venter på svar fra meg</translation>
    </message>
    <message>
        <source>Conversations started by me</source>
        <translation>Samtaler startet av meg</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>Utsatte samtaler</translation>
    </message>
    <message>
        <source>Archived conversations</source>
        <translation>Arkiverte samtaler</translation>
    </message>
    <message>
        <source>Conversations to follow up</source>
        <translation>Samtaler til oppfølging</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Siste melding</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Søk i samtalen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Forrige treff</translation>
    </message>
    <message>
        <source>Open the address in a message</source>
        <translation>Åpne adressen i en melding</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopier med avsender og tid</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkiver melding</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem som er her</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Samtale i eget vindu</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Eksporter samtale som CSV</translation>
    </message>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Eksporter samtale som JSON</translation>
    </message>
    <message>
        <source>Inbox of all malls</source>
        <translation>Innboks for alle sentre</translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Legg til et notat i diagrammet</translation>
    </message>
    <message>
        <source>Sendings of the range before</source>
        <translation>Utsendelser i forrige tidsrom</translation>
    </message>
    <message>
        <source>Sendings of the range after</source>
        <translation>Utsendelser i neste tidsrom</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Tilbake til forrige side</translation>
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
        <translation>%1 mot %2</translation>
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
        <translation>uken fra %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its offset: 26 Oct 02:00 (UTC+2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <comment>days known of a bucket</comment>
        <translation>%1 av %2 d</translation>
    </message>
    <message>
        <source>under 1 of %1 d</source>
        <translation>under 1 av %1 d</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <comment>hours known of a bucket</comment>
        <translation>%1 av %2 t</translation>
    </message>
    <message>
        <source>under 1 of %1 h</source>
        <translation>under 1 av %1 t</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes known of a bucket</comment>
        <translation>%1 av %2 min</translation>
    </message>
    <message>
        <source>under 1 of %1 min</source>
        <translation>under 1 av %1 min</translation>
    </message>
    <message>
        <source>partial (%1)</source>
        <comment>a bucket; how much of it: 3 of 60 min</comment>
        <translation>delvis (%1)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>counted until %1 (%2)</source>
        <comment>a bucket; a time or a day, and how much of it: 11 of 24 h</comment>
        <translation>telt frem til %1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: 6 Aug 11:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours since a beginning</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes since a beginning</comment>
        <translation>%1 t %2 min</translation>
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
        <translation>%1, per %2</translation>
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
            <numerusform>%Ln notat: %1.</numerusform>
            <numerusform>%Ln notater: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSentence</name>
    <message>
        <source>%1: no values.</source>
        <comment>event</comment>
        <translation>%1: ingen verdier.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 til %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3.</source>
        <comment>event, count, when</comment>
        <translation>%1: %2 fra %3.</translation>
    </message>
    <message>
        <source>%1: %2 from %3, most in %4 (%5).</source>
        <comment>event, count, when, bucket, count</comment>
        <translation>%1: %2 fra %3, toppunkt %4 (%5).</translation>
    </message>
    <message>
        <source>The last bucket is %1.</source>
        <comment>partial (3 of 60 min)</comment>
        <translation>Det siste intervallet er %1.</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Serveren utelot punkter, så summene er for lave.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move towards the start</source>
        <translation>Flytt mot starten</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Flytt mot slutten</translation>
    </message>
    <message>
        <source>Pin at the start</source>
        <translation>Fest i starten</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a column</comment>
        <translation>Vis</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Tilbakestill</translation>
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
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>word before unsent text</comment>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Merket som ulest, bare på denne datamaskinen</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Audience #%1</source>
        <translation>Målgruppe #%1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Bare du</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sjekker om den kom frem</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 og %2 til</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>a conversation with a whole audience, spoken</comment>
        <translation>målgruppe</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>messages, spoken</comment>
        <translation>uleste: %1</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <comment>unsent text, spoken</comment>
        <translation>utkast: %1</translation>
    </message>
    <message>
        <source>waiting for you %1</source>
        <comment>time waited, spoken</comment>
        <translation>har ventet på deg i %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Sendt %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <comment>the server refused</comment>
        <translation>Ikke arkivert</translation>
    </message>
    <message>
        <source>Not marked seen</source>
        <comment>the server refused</comment>
        <translation>Ikke merket som sett</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time of day that it is snoozed until</comment>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>day and time of day that it was snoozed until</comment>
        <translation>Tilbake siden %1</translation>
    </message>
    <message>
        <source>marked unread</source>
        <comment>by hand, spoken</comment>
        <translation>merket som ulest</translation>
    </message>
    <message>
        <source>to follow up</source>
        <comment>flagged, spoken</comment>
        <translation>til oppfølging</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %Ln days</source>
        <translation>
            <numerusform>Ikke noe svar på %Ln dag</numerusform>
            <numerusform>Ikke noe svar på %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a mall, spoken</comment>
        <translation>i %1</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtaler ennå</translation>
    </message>
    <message>
        <source>Conversations with colleagues and tenants of this mall appear here.</source>
        <translation>Samtaler med kolleger og leietakere i dette senteret vises her.</translation>
    </message>
    <message>
        <source>Older ones are being looked through.</source>
        <translation>Eldre gjennomgås.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Alt er arkivert eller utsatt.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alt er lest</translation>
    </message>
    <message>
        <source>What comes in next appears here.</source>
        <translation>Det neste som kommer inn, vises her.</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Ingen venter på deg</translation>
    </message>
    <message>
        <source>The last word is yours in every conversation.</source>
        <translation>Du har det siste ordet i alle samtaler.</translation>
    </message>
    <message>
        <source>None started by you</source>
        <translation>Ingen startet av deg</translation>
    </message>
    <message>
        <source>Conversations that you begin appear here.</source>
        <translation>Samtaler du starter, vises her.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Ingenting er utsatt</translation>
    </message>
    <message>
        <source>What you snooze waits here until its time, on this computer alone.</source>
        <translation>Det du utsetter, venter her til tiden er inne, bare på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Ingenting er arkivert</translation>
    </message>
    <message>
        <source>What you archive is kept here.</source>
        <translation>Det du arkiverer, ligger her.</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Ingenting er flagget</translation>
    </message>
    <message>
        <source>What you flag to follow up is listed here, on this computer alone.</source>
        <translation>Det du flagger for oppfølging, vises her, bare på denne datamaskinen.</translation>
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
        <translation>utsendte meldinger</translation>
    </message>
    <message>
        <source>messages en route</source>
        <comment>beside a number</comment>
        <translation>meldinger underveis</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <comment>beside a number</comment>
        <translation>leverte meldinger</translation>
    </message>
    <message>
        <source>messages errored</source>
        <comment>beside a number</comment>
        <translation>meldinger som feilet</translation>
    </message>
    <message>
        <source>members opened</source>
        <comment>beside a number</comment>
        <translation>medlemmer som åpnet</translation>
    </message>
    <message>
        <source>members clicked</source>
        <comment>beside a number</comment>
        <translation>medlemmer som klikket</translation>
    </message>
    <message>
        <source>messages waiting</source>
        <comment>beside a number</comment>
        <translation>meldinger som venter</translation>
    </message>
    <message>
        <source>messages failed to send</source>
        <comment>beside a number</comment>
        <translation>meldinger som ikke kunne sendes</translation>
    </message>
    <message>
        <source>messages transmitted</source>
        <comment>beside a number</comment>
        <translation>overførte meldinger</translation>
    </message>
    <message>
        <source>messages under way</source>
        <comment>beside a number</comment>
        <translation>meldinger på vei</translation>
    </message>
    <message>
        <source>messages with a delivery error</source>
        <comment>beside a number</comment>
        <translation>meldinger med leveringsfeil</translation>
    </message>
    <message>
        <source>members</source>
        <comment>beside a number</comment>
        <translation>medlemmer</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>beside a number</comment>
        <translation>besøk</translation>
    </message>
    <message>
        <source>members who visited</source>
        <comment>beside a number</comment>
        <translation>medlemmer som besøkte lenken</translation>
    </message>
    <message>
        <source>Report of links, read %1</source>
        <comment>time</comment>
        <translation>Lenkerapport, hentet %1</translation>
    </message>
    <message>
        <source>Report of links</source>
        <translation>Lenkerapport</translation>
    </message>
    <message>
        <source>Sendings report (%1)</source>
        <comment>names of fields</comment>
        <translation>Utsendelsesrapport (%1)</translation>
    </message>
    <message>
        <source>Sendings report (%1), read %2</source>
        <comment>names of fields, time</comment>
        <translation>Utsendelsesrapport (%1), hentet %2</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of a rate</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1, 95 of 100 times</source>
        <comment>an interval: 28.3 to 29.1 %</comment>
        <translation>%1, 95 av 100 ganger</translation>
    </message>
    <message>
        <source>It rests on %1 only: too few to compare.</source>
        <comment>so many messages or members</comment>
        <translation>Dette bygger bare på %1: for få til å sammenligne.</translation>
    </message>
    <message>
        <source>Per member</source>
        <comment>a rate</comment>
        <translation>Per medlem</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many members</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Opens each</source>
        <comment>opening events per member that opened</comment>
        <translation>Åpninger hver</translation>
    </message>
    <message>
        <source>Of sent</source>
        <comment>a rate</comment>
        <translation>Av sendte</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many messages</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Server says</source>
        <comment>its own rate, as a cross-check</comment>
        <translation>Serveren sier</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Utsendt</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Feilet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Klikket</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <translation>Klikkrate av åpnede</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Overført</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På vei</translation>
    </message>
    <message>
        <source>Delivery error</source>
        <translation>Leveringsfeil</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <translation>Unike besøk</translation>
    </message>
    <message>
        <source>How %1 comes about</source>
        <comment>a figure</comment>
        <translation>Slik fremkommer %1</translation>
    </message>
    <message>
        <source>Why this is “%1”</source>
        <comment>n/a, or not reported</comment>
        <translation>Hvorfor dette er «%1»</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a number</comment>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>There is nothing to divide by, so there is no rate: it is not 0.</source>
        <translation>Det er ingenting å dele på, så det finnes ingen rate: den er ikke 0.</translation>
    </message>
    <message>
        <source>The service did not send a field that it is made of. It is unknown, not 0.</source>
        <translation>Tjenesten sendte ikke et felt som tallet bygger på. Det er ukjent, ikke 0.</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>of a figure</comment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>dispatched − delivered − failed to send − delivery errors</source>
        <translation>utsendt − levert − kunne ikke sendes − leveringsfeil</translation>
    </message>
    <message>
        <source>failed to send + delivery errors</source>
        <translation>kunne ikke sendes + leveringsfeil</translation>
    </message>
    <message>
        <source>transmitted − delivered − delivery errors</source>
        <translation>overført − levert − leveringsfeil</translation>
    </message>
    <message>
        <source>new + delayed</source>
        <translation>nye + forsinkede</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>so many sendings</comment>
        <translation>Grunnlag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings, sums divided once</source>
        <translation>
            <numerusform>%Ln utsendelse, summene delt én gang</numerusform>
            <numerusform>%Ln utsendelser, summene delt én gang</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a figure</comment>
        <translation>Kilde</translation>
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
        <translation>%1, per %2.</translation>
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
        <translation>ikke aktuelt</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a figure</comment>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>98.63 %, 72 of 73 messages</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 delivered</source>
        <comment>28.7 %, 16,495 members of 57,474 messages delivered</comment>
        <translation>%1, %2 av %3 levert</translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <comment>7.73, 67,066 messages for 8,679 members</comment>
        <translation>%1, %2 til %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two percentages</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a figure</comment>
        <translation>meldinger</translation>
    </message>
    <message>
        <source>members</source>
        <comment>unit of a figure</comment>
        <translation>medlemmer</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit of a figure</comment>
        <translation>hendelser</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 melding</numerusform>
            <numerusform>%1 meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 medlem</numerusform>
            <numerusform>%1 medlemmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 hendelse</numerusform>
            <numerusform>%1 hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Push delivery is reported by the app, so a low or zero figure may mean that the app does not report.</source>
        <translation>Push-levering rapporteres av appen, så et lavt tall eller null kan bety at appen ikke rapporterer.</translation>
    </message>
    <message>
        <source>Email opens may include mail programs that fetch pictures by themselves.</source>
        <translation>Åpninger av e-post kan omfatte e-postprogrammer som henter bilder av seg selv.</translation>
    </message>
    <message>
        <source>SMS delivery may mean that the carrier took the message.</source>
        <translation>Levering av SMS kan bety at operatøren tok imot meldingen.</translation>
    </message>
    <message>
        <source>Opens do not apply to SMS.</source>
        <translation>Åpninger er ikke aktuelt for SMS.</translation>
    </message>
    <message>
        <source>This is a sum over sendings: a member of several counts several times.</source>
        <translation>Dette er en sum over utsendelser: et medlem som er med i flere, telles flere ganger.</translation>
    </message>
    <message>
        <source>Bots are left out by Placewise.</source>
        <translation>Placewise holder roboter utenfor.</translation>
    </message>
    <message>
        <source>Members are compared with messages, and some members got several.</source>
        <translation>Medlemmer sammenlignes med meldinger, og noen medlemmer fikk flere.</translation>
    </message>
    <message>
        <source>So far: messages are still en route.</source>
        <translation>Så langt: meldinger er fortsatt underveis.</translation>
    </message>
    <message>
        <source>The server&apos;s own rate differs from this one.</source>
        <translation>Serverens egen rate avviker fra denne.</translation>
    </message>
    <message>
        <source>This is over 100 percent: the units differ, a message reached several devices, or pictures were blocked.</source>
        <translation>Dette er over 100 prosent: måleenhetene er ulike, en melding nådde flere enheter, eller bilder ble blokkert.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln sendings reported it.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Bare %1 av %Ln utsendelse rapporterte det.</numerusform>
            <numerusform>Bare %1 av %Ln utsendelser rapporterte det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendings to which it does not apply are left out.</source>
        <translation>Utsendelser der det ikke er aktuelt, er utelatt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages unaccounted for.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 melding er ikke gjort rede for.</numerusform>
            <numerusform>%1 meldinger er ikke gjort rede for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages more than were dispatched.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 melding mer enn det ble sendt ut.</numerusform>
            <numerusform>%1 meldinger mer enn det ble sendt ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>More openers than members.</source>
        <translation>Flere har åpnet enn det er medlemmer.</translation>
    </message>
    <message>
        <source>More messages delivered or errored than transmitted.</source>
        <translation>Flere meldinger levert eller feilet enn overført.</translation>
    </message>
    <message>
        <source>A rate is over 100 percent.</source>
        <translation>En rate er over 100 prosent.</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a figure has not changed</comment>
        <translation>som før</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points: +0.6 points</comment>
        <translation>%1 prosentpoeng</translation>
    </message>
    <message>
        <source>Visits are counted for all sendings with the same number or service, so there is no rate for these alone.</source>
        <translation>Besøk telles for alle utsendelser med samme nummer eller tjeneste, så det finnes ingen rate for disse alene.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>A value is missing.</source>
        <translation>En verdi mangler.</translation>
    </message>
    <message>
        <source>This is longer than any value.</source>
        <translation>Dette er lengre enn noen verdi.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Ids are whole numbers above 0.</source>
        <translation>«%1» er ikke et tall. ID-er er hele tall over 0.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>filter</comment>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>filter</comment>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>filter</comment>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>filter</comment>
        <translation>Applikasjon</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>filter</comment>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>filter</comment>
        <translation>Kampanje</translation>
    </message>
    <message>
        <source>MPC sending</source>
        <comment>filter</comment>
        <translation>MPC-utsendelse</translation>
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
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
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
        <translation>Uleste</translation>
    </message>
    <message>
        <source>Needs my reply</source>
        <translation>Venter på meg</translation>
    </message>
    <message>
        <source>Started by me</source>
        <translation>Startet av meg</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>conversations</comment>
        <translation>Utsatte</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>Arkiverte</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>conversations flagged for it</comment>
        <translation>Følg opp</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The desktop keeps this key for itself. Choose another one.</source>
        <translation>Skrivebordet bruker denne hurtigtasten selv. Velg en annen.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>Denne tasten trengs til å skrive. Legg til Ctrl eller Alt, eller velg en tast fra F1 til F12.</translation>
    </message>
    <message>
        <source>Text is edited with this key. Choose another one.</source>
        <translation>Tekst redigeres med denne tasten. Velg en annen.</translation>
    </message>
    <message>
        <source>This is not a key that can be used here. Choose another one.</source>
        <translation>Denne tasten kan ikke brukes her. Velg en annen.</translation>
    </message>
    <message>
        <source>This key leads through windows and out of them. Choose another one.</source>
        <translation>Denne tasten fører gjennom vinduer og ut av dem. Velg en annen.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the keyboard. Choose another one.</source>
        <translation>Denne hurtigtasten åpner menyen for det som har fokus. Velg en annen.</translation>
    </message>
    <message>
        <source>Lists are moved through with this key. Choose another one.</source>
        <translation>Denne tasten brukes til å bla i lister. Velg en annen.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>where a key works</comment>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>In lists</source>
        <comment>where a key works</comment>
        <translation>I lister</translation>
    </message>
    <message>
        <source>While writing</source>
        <comment>where a key works</comment>
        <translation>Mens du skriver</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ingen hurtigtast</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Vis alle %1 tegn</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New message</source>
        <translation>Ny melding</translation>
    </message>
    <message>
        <source>Document to confirm</source>
        <translation>Dokument til bekreftelse</translation>
    </message>
    <message>
        <source>Document confirmed</source>
        <translation>Dokument bekreftet</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Utsendelse fullført</translation>
    </message>
    <message>
        <source>Error rate above usual</source>
        <translation>Feilrate over det vanlige</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Åpne samtale</translation>
    </message>
    <message>
        <source>Open sending</source>
        <translation>Åpne utsendelse</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>I går %1</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>This kind is new to Atrium, all its fields are in the details</source>
        <translation>Denne typen er ny for Atrium, alle feltene står i detaljene</translation>
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
        <translation>Tid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 og %2 til</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations received</source>
        <translation>
            <numerusform>Merk %Ln samtale som mottatt</numerusform>
            <numerusform>Merk %Ln samtaler som mottatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations seen</source>
        <translation>
            <numerusform>Merk %Ln samtale som sett</numerusform>
            <numerusform>Merk %Ln samtaler som sett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln conversations</source>
        <translation>
            <numerusform>Arkiver %Ln samtale</numerusform>
            <numerusform>Arkiver %Ln samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications received</source>
        <translation>
            <numerusform>Merk %Ln varsel som mottatt</numerusform>
            <numerusform>Merk %Ln varsler som mottatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications seen</source>
        <translation>
            <numerusform>Merk %Ln varsel som sett</numerusform>
            <numerusform>Merk %Ln varsler som sett</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all notifications received</source>
        <translation>Merk alle varsler som mottatt</translation>
    </message>
    <message>
        <source>Mark all notifications seen</source>
        <translation>Merk alle varsler som sett</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Refused: you may not do this here</source>
        <translation>Avvist: du har ikke rettighet til dette her</translation>
    </message>
    <message>
        <source>The permit for it is missing. Nothing was changed.</source>
        <translation>Rettigheten til det mangler. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Avvist av serveren</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Sending er satt på pause.</translation>
    </message>
    <message>
        <source>Goes out when the server can be reached.</source>
        <translation>Sendes når serveren kan nås.</translation>
    </message>
    <message>
        <source>Wished together, sent one by one.</source>
        <translation>Valgt samlet, sendes én for én.</translation>
    </message>
    <message>
        <source>About to be sent.</source>
        <translation>Sendes straks.</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgruppe #%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
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
        <translation>Det er uvisst om den kom frem</translation>
    </message>
    <message>
        <source>The conversation cannot be read now. Text kept.</source>
        <translation>Samtalen kan ikke leses nå. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>Refused: you may not begin conversations here</source>
        <translation>Avvist: du har ikke rettighet til å starte samtaler her</translation>
    </message>
    <message>
        <source>Refused: you may not write here</source>
        <translation>Avvist: du har ikke rettighet til å skrive her</translation>
    </message>
    <message>
        <source>The permit to begin a conversation is missing. Text kept.</source>
        <translation>Rettigheten til å starte en samtale mangler. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>The permit to write in this conversation is missing. Text kept.</source>
        <translation>Rettigheten til å skrive i denne samtalen mangler. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>Refused: this mall has no conversations</source>
        <translation>Avvist: dette senteret har ikke samtaler</translation>
    </message>
    <message>
        <source>They are not switched on for it. Text kept.</source>
        <translation>Samtaler er ikke aktivert for det. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>Refused: the conversation is gone</source>
        <translation>Avvist: samtalen er borte</translation>
    </message>
    <message>
        <source>It is no longer on the server. Text kept.</source>
        <translation>Den finnes ikke lenger på serveren. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>Refused: the server does not take this text</source>
        <translation>Avvist: serveren godtar ikke denne teksten</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the text, or discard it.</source>
        <translation>Ingenting ble sendt. Endre teksten, eller forkast den.</translation>
    </message>
    <message>
        <source>Nothing was sent. Text kept.</source>
        <translation>Ingenting ble sendt. Teksten er tatt vare på.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sjekker om den kom frem</translation>
    </message>
    <message>
        <source>The answer was lost at %1.</source>
        <comment>time of day</comment>
        <translation>Svaret gikk tapt %1.</translation>
    </message>
    <message>
        <source>Its answer never came.</source>
        <translation>Svaret kom aldri.</translation>
    </message>
    <message>
        <source>Looking again when the server can be reached.</source>
        <translation>Sjekker på nytt når serveren kan nås.</translation>
    </message>
    <message>
        <source>Looking again in %1.</source>
        <comment>seconds, as 4 s</comment>
        <translation>Sjekker på nytt om %1.</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Sjekker nå.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for the message above</source>
        <translation>Venter på meldingen over</translation>
    </message>
    <message>
        <source>Waits for an earlier message</source>
        <translation>Venter på en tidligere melding</translation>
    </message>
    <message>
        <source>Order is kept within a conversation.</source>
        <translation>Rekkefølgen i en samtale beholdes.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us, about %1.</source>
        <comment>time of day</comment>
        <translation>Sendes når serveren tillater det, omtrent %1.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us.</source>
        <translation>Sendes når serveren tillater det.</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <comment>seconds, as 6 s</comment>
        <translation>På vent i %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Ingenting har forlatt denne datamaskinen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>På vei til serveren.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>The server took it. Its copy is being looked for.</source>
        <translation>Serveren har tatt imot den. Atrium leter etter kopien.</translation>
    </message>
    <message>
        <source>It is being sent, and cannot be called back.</source>
        <translation>Den sendes nå og kan ikke kalles tilbake.</translation>
    </message>
    <message>
        <source>It may have arrived. It can be cancelled once it is known that it has not.</source>
        <translation>Den kan ha kommet frem. Den kan avbrytes når det er klart at den ikke har det.</translation>
    </message>
    <message>
        <source>The server has it already.</source>
        <translation>Serveren har den allerede.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Samtale %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Sendt %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a message that starts a conversation</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>Venter på deg</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind it</source>
        <comment>%1 is one message, as a number</comment>
        <translation>
            <numerusform>%1, og %Ln venter bak den</numerusform>
            <numerusform>%1, og %Ln venter bak den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind them</source>
        <comment>%1 is a number of messages</comment>
        <translation>
            <numerusform>%1, og %Ln venter bak dem</numerusform>
            <numerusform>%1, og %Ln venter bak dem</numerusform>
        </translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>messages</comment>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>messages</comment>
        <translation>Sendt i dag</translation>
    </message>
    <message>
        <source>promised %1 ago</source>
        <comment>a span as 18 min, spoken</comment>
        <translation>ventetid: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>how long a message has waited</comment>
        <translation>nå</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>
            <numerusform>%Ln venter på deg</numerusform>
            <numerusform>%Ln venter på deg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln underveis</numerusform>
            <numerusform>%Ln underveis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many need you, how many are on their way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held while you edit</source>
        <translation>På vent mens du redigerer</translation>
    </message>
    <message>
        <source>It goes on when you save or give up, and so does what waits behind it.</source>
        <translation>Den går videre når du lagrer eller gir opp, og det samme gjør det som venter bak den.</translation>
    </message>
    <message>
        <source>Held while you edit that one.</source>
        <translation>På vent mens du redigerer den meldingen.</translation>
    </message>
    <message>
        <source>The answer was lost on %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Svaret gikk tapt %1.</translation>
    </message>
    <message>
        <source>promised just now</source>
        <comment>a message, spoken</comment>
        <translation>lovet akkurat nå</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln messages</source>
        <translation>
            <numerusform>Arkiver %Ln melding</numerusform>
            <numerusform>Arkiver %Ln meldinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Sentre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>what was chosen lately</comment>
        <translation>Nylige</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Role not reported</source>
        <translation>Rolle ikke rapportert</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>role of the person signed in</comment>
        <translation>Du, %1</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgruppe #%1</translation>
    </message>
    <message>
        <source>Everybody in it takes part. Its size is not reported.</source>
        <translation>Alle i den deltar. Størrelsen er ikke rapportert.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Unknown person</source>
        <translation>Ukjent person</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file %1 cannot be read, so no policy is in force.</source>
        <translation>Policyfilen %1 kan ikke leses, så ingen policy gjelder.</translation>
    </message>
    <message>
        <source>The policy file %1 is not valid (%2), so no policy is in force.</source>
        <translation>Policyfilen %1 er ikke gyldig (%2), så ingen policy gjelder.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Søk i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fremover</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fremover</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis skjulte &amp;filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nylig brukte steder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen ble ikke funnet.
Sjekk at filnavnet er riktig.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen ble ikke funnet.
Sjekk at mappenavnet er riktig.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Gjenopprett standardverdier</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
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
        <translation>Mellomrom</translation>
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
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høyre</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Sett inn Unicode-kontrolltegn</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Venstre-til-høyre-merke</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Høyre-til-venstre-merke</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Sammenføyer uten bredde</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Ikke-sammenføyer uten bredde</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Mellomrom uten bredde</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Start på venstre-til-høyre-innbygging</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Start på høyre-til-venstre-innbygging</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Start på venstre-til-høyre-overstyring</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Start på høyre-til-venstre-overstyring</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Avslutt retningsformatering</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Venstre-til-høyre-isolering</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Høyre-til-venstre-isolering</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolering etter første sterke tegn</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Avslutt retningsisolering</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkeadresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>day|days</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>dag|dager|dagen|dagene|døgn</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>uke|uker|uken|uka|ukene</translation>
    </message>
    <message>
        <source>month|months</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>måned|måneder|måneden|månedene|mnd</translation>
    </message>
    <message>
        <source>year|years</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>år|året|årene</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>siste|sist|forrige|foregående</translation>
    </message>
    <message>
        <source>this|current</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>denne|dette|inneværende|nåværende|i</translation>
    </message>
    <message>
        <source>to|until|through</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>til|tom|gjennom</translation>
    </message>
    <message>
        <source>today|now</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>i dag|idag|nå</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>i går|igår|går</translation>
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
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Not understood. Try “last 4 weeks”, “aug” or “2025-08-01..14”.</source>
        <translation>Ikke forstått. Prøv «siste 4 uker», «aug» eller «2025-08-01..14».</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Den dagen finnes ikke.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Tidsrommet slutter før det begynner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days at most can be read at once.</source>
        <translation>
            <numerusform>Høyst %Ln dag kan hentes om gangen.</numerusform>
            <numerusform>Høyst %Ln dager kan hentes om gangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientTable</name>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column</comment>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Andel</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message numerus="yes">
        <source>%Ln small groups together</source>
        <translation>
            <numerusform>%Ln liten gruppe samlet</numerusform>
            <numerusform>%Ln små grupper samlet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>ages</comment>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an age</comment>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>an age</comment>
        <translation>%1 og over</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinner</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Menn</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>gender</comment>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>members of no or another gender, or too few to be told apart</comment>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>SendGuards</name>
    <message>
        <source>Nobody reports how many people are in it</source>
        <translation>Ingen rapporterer hvor mange personer den omfatter</translation>
    </message>
    <message>
        <source>No name and no size is known for this audience</source>
        <translation>Verken navn eller størrelse er kjent for denne målgruppen</translation>
    </message>
    <message>
        <source>Size as of %1</source>
        <comment>a time today, or a day</comment>
        <translation>Størrelse per %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who a message reaches</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts %Ln conversations, one with each person</source>
        <translation>
            <numerusform>Dette starter %Ln samtale, én med hver person</numerusform>
            <numerusform>Dette starter %Ln samtaler, én med hver person</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1</source>
        <comment>%1 is: 44 people</comment>
        <translation>Dette når %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audiences whose size is not reported</source>
        <translation>
            <numerusform>%Ln målgruppe uten rapportert størrelse</numerusform>
            <numerusform>%Ln målgrupper uten rapportert størrelse</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1 and %2</source>
        <comment>44 people; 1 audience whose size is not reported</comment>
        <translation>Dette når %1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in an audience</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>size not reported</source>
        <translation>størrelse ikke rapportert</translation>
    </message>
    <message numerus="yes">
        <source>%1 was chosen at %2. You are writing from %3.</source>
        <comment>one or more names; two malls</comment>
        <translation>
            <numerusform>%1 ble valgt i %2. Du skriver fra %3.</numerusform>
            <numerusform>%1 ble valgt i %2. Du skriver fra %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgruppe #%1</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Ukjent person</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <comment>a variable of a snippet</comment>
        <translation>%1 er ikke fylt ut ennå.</translation>
    </message>
    <message>
        <source>The text names %1. You are writing from %2.</source>
        <comment>two malls</comment>
        <translation>Teksten nevner %1. Du skriver fra %2.</translation>
    </message>
    <message>
        <source>A link leads to %1, which is not a Placewise address.</source>
        <comment>a host</comment>
        <translation>En lenke fører til %1, som ikke er en Placewise-adresse.</translation>
    </message>
    <message>
        <source>A link leads to %1, which others may not be able to reach.</source>
        <comment>a host for developers</comment>
        <translation>En lenke fører til %1, som andre kanskje ikke kan nå.</translation>
    </message>
    <message numerus="yes">
        <source>You sent the same text to the same people less than %Ln minutes ago.</source>
        <translation>
            <numerusform>Du sendte den samme teksten til de samme personene for mindre enn %Ln minutt siden.</numerusform>
            <numerusform>Du sendte den samme teksten til de samme personene for mindre enn %Ln minutter siden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingTables</name>
    <message>
        <source>Messages that were to be sent, by the server&apos;s dispatches_count.</source>
        <translation>Meldinger som skulle sendes, etter serverens dispatches_count.</translation>
    </message>
    <message>
        <source>Messages delivered of messages dispatched: delivered_count / dispatches_count.</source>
        <translation>Leverte av utsendte meldinger: delivered_count / dispatches_count.</translation>
    </message>
    <message>
        <source>Messages that failed or could not be delivered, of messages dispatched: (failed_count + delivery_errored_count) / dispatches_count.</source>
        <translation>Meldinger som feilet eller ikke kunne leveres, av utsendte meldinger: (failed_count + delivery_errored_count) / dispatches_count.</translation>
    </message>
    <message>
        <source>Members who opened, of messages delivered: opened_count / delivered_count.</source>
        <translation>Medlemmer som åpnet, av leverte meldinger: opened_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of messages delivered: clicked_count / delivered_count.</source>
        <translation>Medlemmer som klikket, av leverte meldinger: clicked_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of members who opened: clicked_count / opened_count.</source>
        <translation>Medlemmer som klikket, av medlemmer som åpnet: clicked_count / opened_count.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: partial (3 of 60 min)</comment>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Serveren utelot punkter, så summene er for lave.</translation>
    </message>
    <message>
        <source>Sendings that stand below the row of their group are counted in that row already.</source>
        <translation>Utsendelser som står under raden til gruppen sin, er allerede regnet med i den raden.</translation>
    </message>
    <message>
        <source>Hours since send</source>
        <comment>column</comment>
        <translation>Timer siden utsendelse</translation>
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
        <translation>E-post</translation>
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
        <translation>Ukjent kanal</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <comment>events</comment>
        <translation>Overført</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>events</comment>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>events</comment>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>events</comment>
        <translation>Klikket</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <comment>events</comment>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Delivery errored</source>
        <comment>events</comment>
        <translation>Levering feilet</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>events</comment>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Unnamed event</source>
        <translation>Hendelse uten navn</translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampanje #%1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Utsendelse</translation>
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
        <translation>%1 tidligere</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>As menus and windows call this account. Empty: by its server.</source>
        <translation>Slik menyer og vinduer kaller denne kontoen. Tomt: etter serveren.</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>endre navn omdøpe tittel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Of its dot in menus.</source>
        <translation>På prikken i menyene.</translation>
    </message>
    <message>
        <source>color dot mark</source>
        <translation>farge prikk merke</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Another server is another account. Add one on the page of accounts.</source>
        <translation>En annen server er en annen konto. Legg til en på siden for kontoer.</translation>
    </message>
    <message>
        <source>address host url</source>
        <translation>adresse vert url</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>How you signed in last. Provider, client and scopes are asked for when you sign in again.</source>
        <translation>Slik logget du inn sist. Leverandør, klient og omfang oppgir du når du logger inn på nytt.</translation>
    </message>
    <message>
        <source>issuer provider client id scopes token browser login</source>
        <translation>utsteder leverandør klient-id omfang token nettleser pålogging</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>I nettleseren</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Med et brukertoken</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnavn</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise tildeler det. Det følger med hver forespørsel.</translation>
    </message>
    <message>
        <source>header X-Product-Name</source>
        <translation>topptekst X-Product-Name</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programnavn</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Slik presenterer dette programmet seg for serveren.</translation>
    </message>
    <message>
        <source>header X-User-Agent identity</source>
        <translation>topptekst X-User-Agent identitet</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle kontoer</translation>
    </message>
    <message>
        <source>Add, switch to or remove an account.</source>
        <translation>Legg til, bytt til eller fjern en konto.</translation>
    </message>
    <message>
        <source>sign out remove add switch</source>
        <translation>logg ut fjern legg til bytt</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ta med deg</translation>
    </message>
    <message>
        <source>Accounts and settings as a file for another computer. Never a password or token.</source>
        <translation>Kontoer og innstillinger som en fil til en annen datamaskin. Aldri passord eller tokener.</translation>
    </message>
    <message>
        <source>export import backup move file</source>
        <translation>eksporter importer sikkerhetskopi flytt fil</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Angre sending</translation>
    </message>
    <message>
        <source>Until then Esc brings the text back, and nothing has left this computer.</source>
        <translation>Inntil da henter Esc teksten tilbake, og ingenting har forlatt denne datamaskinen.</translation>
    </message>
    <message>
        <source>hold delay take back cancel</source>
        <translation>vent utsett forsinkelse ta tilbake avbryt</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Send med én gang</translation>
    </message>
    <message>
        <source>Hold for 5 seconds</source>
        <translation>Vent i 5 sekunder</translation>
    </message>
    <message>
        <source>Hold for 10 seconds</source>
        <translation>Vent i 10 sekunder</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <translation>Vent i 20 sekunder</translation>
    </message>
    <message>
        <source>Hold for 30 seconds</source>
        <translation>Vent i 30 sekunder</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Enter-tasten</translation>
    </message>
    <message>
        <source>Ctrl Enter always sends, and Shift Enter always begins a new line.</source>
        <translation>Ctrl Enter sender alltid, og Shift Enter gir alltid ny linje.</translation>
    </message>
    <message>
        <source>send return line break</source>
        <translation>send retur linjeskift</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter sender</translation>
    </message>
    <message>
        <source>Ctrl Enter sends</source>
        <translation>Ctrl Enter sender</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of words, numbers and dates. What you are writing stays as it is.</source>
        <translation>For ord, tall og datoer. Det du holder på å skrive, forblir som det er.</translation>
    </message>
    <message>
        <source>language locale english norsk polski svenska deutsch</source>
        <translation>språk land region engelsk norsk polsk svensk tysk bokmål</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>density compact size height lists</source>
        <translation>tetthet kompakt størrelse høyde lister</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Romslige</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>From 80 to 200 percent of the usual size.</source>
        <translation>Fra 80 til 200 prosent av vanlig størrelse.</translation>
    </message>
    <message>
        <source>scale zoom larger smaller font percent</source>
        <translation>skalering zoom større mindre skrift prosent</translation>
    </message>
    <message>
        <source>Lettering</source>
        <translation>Skrift</translation>
    </message>
    <message>
        <source>font typeface inter</source>
        <translation>font skrifttype inter</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Enkeltbokstaver</translation>
    </message>
    <message>
        <source>The buttons beside them work either way.</source>
        <translation>Knappene ved siden av virker uansett.</translation>
    </message>
    <message>
        <source>keyboard shortcut j k n r</source>
        <translation>tastatur hurtigtast snarvei j k n r</translation>
    </message>
    <message>
        <source>Letters such as J, K, N and R are keys in lists</source>
        <translation>Bokstaver som J, K, N og R er hurtigtaster i lister</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle hurtigtaster</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard.</source>
        <translation>Alt som kan gjøres med tastaturet.</translation>
    </message>
    <message>
        <source>keyboard shortcut overlay help</source>
        <translation>tastatur snarvei oversikt hjelp</translation>
    </message>
    <message>
        <source>polling refresh interval seconds time</source>
        <translation>oppdatering henting intervall sekunder tid</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>sekund</numerusform>
            <numerusform>sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>The proxy, certificates of your company, and what is known about the way to the server.</source>
        <translation>Proxyen, bedriftens sertifikater og det som er kjent om veien til serveren.</translation>
    </message>
    <message>
        <source>proxy socks http pac tls ca certificate port host exceptions</source>
        <translation>proxy socks http pac tls ca sertifikat port vert unntak</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy som i systemet</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>A proxy entered by hand</source>
        <translation>En manuelt angitt proxy</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Åpen samtale</translation>
    </message>
    <message>
        <source>How often the conversation in view is read.</source>
        <translation>Hvor ofte samtalen du ser på, hentes.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>How often conversations, notifications and sendings are read.</source>
        <translation>Hvor ofte samtaler, varsler og utsendelser hentes.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Ute av syne</translation>
    </message>
    <message>
        <source>How often anything is read while no window is in view, or while the connection is paid by volume.</source>
        <translation>Hvor ofte noe hentes når ingen vinduer er synlige, eller når tilkoblingen betales etter datamengde.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Utdatert</translation>
    </message>
    <message>
        <source>A list that was read longer ago says of what time it is.</source>
        <translation>En liste som ble hentet for lengre tid siden, viser hvilket tidspunkt den er fra.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>How often a request that may be repeated is tried before it says it failed.</source>
        <translation>Hvor mange ganger en forespørsel som kan gjentas, prøves før den meldes som mislykket.</translation>
    </message>
    <message>
        <source>retry repeat request error</source>
        <translation>prøv igjen gjenta forespørsel feil</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Gi opp etter</translation>
    </message>
    <message>
        <source>All attempts of one request together.</source>
        <translation>Alle forsøk på én forespørsel til sammen.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Behold meldinger</translation>
    </message>
    <message>
        <source>On this computer, to read them at once and without a connection. Drafts and the outbox are never removed.</source>
        <translation>På denne datamaskinen, så de kan leses med én gang og uten tilkobling. Utkast og utboksen fjernes aldri.</translation>
    </message>
    <message>
        <source>retention cache delete privacy days</source>
        <translation>oppbevaring mellomlager hurtigbuffer slett personvern dager</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dager</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>Til du logger ut</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Plass på disken</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0: no limit.</source>
        <translation>Det som ikke er åpnet på lengst tid, fjernes først. 0: ingen grense.</translation>
    </message>
    <message>
        <source>cache size megabytes disk space limit</source>
        <translation>mellomlager hurtigbuffer størrelse megabyte diskplass grense</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Ikke åpnet</translation>
    </message>
    <message>
        <source>What nobody looked at for so long goes. 0: no limit.</source>
        <translation>Det ingen har åpnet på så lenge, fjernes. 0: ingen grense.</translation>
    </message>
    <message>
        <source>cache age unused days limit</source>
        <translation>mellomlager hurtigbuffer alder ubrukt dager grense</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dager</numerusform>
        </translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Version, licence and the libraries it stands on.</source>
        <translation>Versjon, lisens og bibliotekene Atrium bygger på.</translation>
    </message>
    <message>
        <source>version commit licence libraries</source>
        <translation>versjon commit lisens biblioteker</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>Personvern og lagring</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2. Nothing was changed.</source>
        <translation>Skriv inn et helt tall fra %1 til %2. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>Dette er for langt. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Enter a name in plain letters without accents. Nothing was changed.</source>
        <translation>Skriv inn et navn med bare sifre, tegn og bokstavene a til z. Ingenting ble endret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>theme dark light night mode high contrast</source>
        <translation>tema mørk lys nattmodus høy kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>What glides or shimmers elsewhere stands still.</source>
        <translation>Det som ellers glir eller flimrer, står stille.</translation>
    </message>
    <message>
        <source>animation reduced shimmer</source>
        <translation>animasjon redusert bevegelse flimmer</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Fjern nå</translation>
    </message>
    <message>
        <source>waiting time answer reply service target limit hours</source>
        <translation>ventetid venting svar svartid servicemål frist grense timer</translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>time</numerusform>
            <numerusform>timer</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to many</source>
        <translation>Skrive til mange</translation>
    </message>
    <message>
        <source>A new conversation with more people than that is sent only after you have confirmed who it reaches.</source>
        <translation>En ny samtale med flere personer enn dette sendes først når du har bekreftet hvem den når.</translation>
    </message>
    <message>
        <source>confirm recipients audience blast radius people</source>
        <translation>bekreft bekrefte mottakere målgruppe rekkevidde personer mange</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Stavekontroll</translation>
    </message>
    <message>
        <source>With the Hunspell dictionaries of this computer. Nothing leaves it to be checked.</source>
        <translation>Med Hunspell-ordbøkene på denne datamaskinen. Ingenting forlater den for å bli kontrollert.</translation>
    </message>
    <message>
        <source>spell dictionary language misspelled words</source>
        <translation>stavekontroll staving rettskriving ordbok språk feilstavede ord</translation>
    </message>
    <message>
        <source>By what is written</source>
        <translation>Etter det som skrives</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstsnutter</translation>
    </message>
    <message>
        <source>Texts you write often. A slash where a word begins finds them.</source>
        <translation>Tekster du skriver ofte. En skråstrek der et ord begynner, finner dem.</translation>
    </message>
    <message>
        <source>canned replies templates variables slash</source>
        <translation>standardsvar ferdigsvar maler tekstmaler variabler skråstrek</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Ventet lenge</translation>
    </message>
    <message>
        <source>A conversation that waits for your answer for so long is shown in another colour, and told of once.</source>
        <translation>En samtale som har ventet så lenge på svar fra deg, vises i en annen farge, og du får beskjed én gang.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Ventet for lenge</translation>
    </message>
    <message>
        <source>The same once more, in the colour of trouble.</source>
        <translation>Det samme én gang til, i fargen for problemer.</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Merk som sett</translation>
    </message>
    <message>
        <source>When others learn that you have read a conversation. Holding Space on a row only looks.</source>
        <translation>Når andre får vite at du har lest en samtale. Hold Mellomrom på en rad for bare å se.</translation>
    </message>
    <message>
        <source>read receipt unread seen peek</source>
        <translation>lesebekreftelse kvittering ulest lest sett titt kikk</translation>
    </message>
    <message>
        <source>When I look at it</source>
        <translation>Når jeg ser på den</translation>
    </message>
    <message>
        <source>When I reply, or press R</source>
        <translation>Når jeg svarer eller trykker R</translation>
    </message>
    <message>
        <source>Only when I press R</source>
        <translation>Bare når jeg trykker R</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Endre hurtigtaster</translation>
    </message>
    <message>
        <source>Menus, key caps and the palette show the new key at once.</source>
        <translation>Menyer, tastemerker og kommandopaletten viser den nye hurtigtasten med én gang.</translation>
    </message>
    <message>
        <source>keyboard shortcut remap own key conflict</source>
        <translation>tastatur hurtigtast snarvei endre tilordne egen tast konflikt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke noe svar</translation>
    </message>
    <message>
        <source>A conversation in which you wrote last says so when nobody answered for so long.</source>
        <translation>En samtale der du skrev sist, sier fra når ingen har svart så lenge.</translation>
    </message>
    <message>
        <source>By the demo itself</source>
        <translation>Av selve demoen</translation>
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
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <comment>time of day</comment>
        <translation>Senere i dag, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>I morgen, %1 %2</translation>
    </message>
    <message>
        <source>Monday, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Mandag, %1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Times are those of %1. Snoozed on this computer alone.</source>
        <comment>time zone</comment>
        <translation>Tidene gjelder for %1. Utsettes bare på denne datamaskinen.</translation>
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
        <translation>Utsett til</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag og klokkeslett</translation>
    </message>
    <message>
        <source>A day and a time that are still to come, such as tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>En dag og et klokkeslett som ikke er passert, for eksempel i morgen 14:00, fre 9 eller 24.11. 10:30.</translation>
    </message>
    <message>
        <source>That is no time that is still to come. Nothing was snoozed. Try tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>Dette er ikke et tidspunkt frem i tid. Ingenting ble utsatt. Prøv i morgen 14:00, fre 9 eller 24.11. 10:30.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Hent tilbake nå</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Et annet tidspunkt</translation>
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
        <translation>Tabell</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Om</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, numerator</source>
        <comment>column of a file</comment>
        <translation>%1, teller</translation>
    </message>
    <message>
        <source>%1, denominator</source>
        <comment>column of a file</comment>
        <translation>%1, nevner</translation>
    </message>
    <message>
        <source>%1, state</source>
        <comment>column of a file: value, n/a, not reported</comment>
        <translation>%1, tilstand</translation>
    </message>
    <message>
        <source>Mall</source>
        <comment>above a table in a file</comment>
        <translation>Senter</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>above a table in a file: what it is a table of</comment>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>above a table in a file</comment>
        <translation>Spørring</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>above a table in a file</comment>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>above a table in a file: all of them, or some</comment>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>above a table in a file</comment>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>above a table in a file: a time</comment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about numbers in a file</comment>
        <translation>Merknad</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln person, deg selv</numerusform>
            <numerusform>%Ln personer, deg medregnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln person og en målgruppe</numerusform>
            <numerusform>%Ln personer og en målgruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>An audience of unknown size</source>
        <translation>En målgruppe av ukjent størrelse</translation>
    </message>
    <message>
        <source>Waiting for you %1</source>
        <comment>a span like 3 h 12 min</comment>
        <translation>Har ventet på deg i %1</translation>
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
        <translation>I går</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year above its messages</comment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days waited</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours waited</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours waited</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes waited</comment>
        <translation>%1 t %2 min</translation>
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
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It stands on these libraries, each under its own licence:</source>
        <translation>Fri programvare under GNU General Public License, versjon 3 eller senere. Den leveres uten garanti av noe slag. Den bygger på disse bibliotekene, hvert under sin egen lisens:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteker og lisensene deres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Versjon %1, commit %2</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, bygd med %2</translation>
    </message>
</context>
<context>
    <name>atrium::AccountCards</name>
    <message>
        <source>Demo mall</source>
        <translation>Demosenter</translation>
    </message>
    <message>
        <source>Invented data, on this computer only</source>
        <translation>Oppdiktede data, bare på denne datamaskinen</translation>
    </message>
</context>
<context>
    <name>atrium::AccountExport</name>
    <message>
        <source>This file holds no account settings of Atrium. Nothing was changed.</source>
        <translation>Denne filen inneholder ingen kontoinnstillinger for Atrium. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Denne filen er skrevet av en nyere versjon av Atrium. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file holds account settings that cannot be right. Nothing was changed.</source>
        <translation>Denne filen inneholder kontoinnstillinger som ikke kan stemme. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file names another server for an account of this computer. Nothing was changed.</source>
        <translation>Denne filen oppgir en annen server for en konto på denne datamaskinen. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountRow</name>
    <message>
        <source>%1, in this window, %2</source>
        <translation>%1, i dette vinduet, %2</translation>
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
        <translation>Ingen nettleser kunne åpnes. Åpne adressen under Detaljer i en nettleser på denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountWords</name>
    <message>
        <source>Online</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Kobler til</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logget ut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln ikke sendt</numerusform>
            <numerusform>%Ln ikke sendt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls</source>
        <translation>
            <numerusform>%Ln ulest i alle sentre</numerusform>
            <numerusform>%Ln uleste i alle sentre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountsPage</name>
    <message>
        <source>Export account settings</source>
        <translation>Eksporter kontoinnstillinger</translation>
    </message>
    <message>
        <source>Import account settings</source>
        <translation>Importer kontoinnstillinger</translation>
    </message>
    <message>
        <source>Account settings (*.json)</source>
        <translation>Kontoinnstillinger (*.json)</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Ingen konto ennå</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Legg til en konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Navn på kontoen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
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
        <translation>Bruk i dette vinduet</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Fjern denne kontoen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksporter innstillinger</translation>
    </message>
    <message>
        <source>Servers, malls, names, colours and layout of all accounts. Never a password or token.</source>
        <translation>Servere, sentre, navn, farger og oppsett for alle kontoer. Aldri passord eller tokener.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer innstillinger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::AccountsWiring</name>
    <message>
        <source>Exported, without passwords or tokens.</source>
        <translation>Eksportert, uten passord eller tokener.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Choose another place.</source>
        <translation>Det går ikke å skrive der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Denne filen kan ikke leses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts imported. Sign in to each once.</source>
        <translation>
            <numerusform>%Ln konto importert. Logg inn på den én gang.</numerusform>
            <numerusform>%Ln kontoer importert. Logg inn på hver av dem én gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Fjerne kontoen %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
</context>
<context>
    <name>atrium::ArchiveBar</name>
    <message>
        <source>Only a message that the server has can be archived.</source>
        <translation>Bare en melding som serveren har, kan arkiveres.</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkiver melding</translation>
    </message>
    <message>
        <source>Archive this message? It leaves this conversation for you. The others keep it. You can undo this for 10 seconds.</source>
        <translation>Arkivere denne meldingen? Den forsvinner fra samtalen for deg. De andre beholder den. Du kan angre dette i 10 sekunder.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Message archived</source>
        <translation>Meldingen er arkivert</translation>
    </message>
    <message>
        <source>The message was not archived and is back in the conversation. %1</source>
        <translation>Meldingen ble ikke arkivert og er tilbake i samtalen. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
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
        <translation>%1, av disse %2</translation>
    </message>
</context>
<context>
    <name>atrium::BrowserSignIn</name>
    <message>
        <source>This is not the answer to the sign-in that Atrium began. You can close this page.</source>
        <translation>Dette er ikke svaret på innloggingen som Atrium startet. Du kan lukke denne siden.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translation>Du kan lukke denne siden og gå tilbake til Atrium.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page and go back to Atrium.</source>
        <translation>Du er ikke logget inn. Du kan lukke denne siden og gå tilbake til Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::BucketBox</name>
    <message>
        <source>What happened: %1</source>
        <comment>the time of a bucket</comment>
        <translation>Hva som skjedde: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose one to see it alone, over all of the time.</source>
        <translation>Velg én for å se den alene, over hele tiden.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikke rapportert</translation>
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
        <translation>Ingen valgt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Merk som sett</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern valg</translation>
    </message>
</context>
<context>
    <name>atrium::CellExplainer</name>
    <message>
        <source>Explain a figure</source>
        <translation>Forklar et tall</translation>
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
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notater i diagrammer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events per hour, a sending</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the stretch that is zoomed into</source>
        <translation>utsnittet det er zoomet inn på</translation>
    </message>
    <message>
        <source>What happened at this time</source>
        <translation>Hva som skjedde på dette tidspunktet</translation>
    </message>
</context>
<context>
    <name>atrium::CheckPanel</name>
    <message>
        <source>Connection check</source>
        <translation>Sjekk av tilkoblingen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sjekk på nytt</translation>
    </message>
    <message>
        <source>The connection is good.</source>
        <translation>Tilkoblingen er god.</translation>
    </message>
</context>
<context>
    <name>atrium::CheckRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the details: %1</source>
        <translation>Kopier detaljene: %1</translation>
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
        <translation>Slår opp navnet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Asking the system</source>
        <translation>Spør systemet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Greeting the server</source>
        <translation>Hilser på serveren</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Comparing it with the server&apos;s</source>
        <translation>Sammenligner den med serverens</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Innloggingstjeneste</translation>
    </message>
    <message>
        <source>Reading its addresses</source>
        <translation>Leser adressene</translation>
    </message>
    <message>
        <source>Not checked: what is above comes first.</source>
        <translation>Ikke sjekket: det som står over, kommer først.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ikke sjekket ennå</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Serveren er funnet</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>host, duration</comment>
        <translation>%1 på %2 ms</translation>
    </message>
    <message>
        <source>%1 needs no look-up</source>
        <comment>an IP address</comment>
        <translation>%1 trenger ikke oppslag</translation>
    </message>
    <message>
        <source>Server left to the proxy</source>
        <translation>Serveren er overlatt til proxyen</translation>
    </message>
    <message>
        <source>%1 is not known on this computer</source>
        <translation>%1 er ikke kjent på denne datamaskinen</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveren ble ikke funnet</translation>
    </message>
    <message>
        <source>Nobody said where it is. Check your network.</source>
        <translation>Ingen svarte på hvor den er. Sjekk nettverket.</translation>
    </message>
    <message>
        <source>%1 is unknown. Check the address.</source>
        <translation>%1 er ukjent. Sjekk adressen.</translation>
    </message>
    <message>
        <source>Proxy not reached</source>
        <translation>Proxyen ble ikke nådd</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarer ikke.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Proxyen ber om passord</translation>
    </message>
    <message>
        <source>Enter it under Proxy.</source>
        <translation>Skriv det inn under Proxy.</translation>
    </message>
    <message>
        <source>Proxy not known</source>
        <translation>Proxyen er ikke kjent</translation>
    </message>
    <message>
        <source>The system did not say in time which one to use.</source>
        <translation>Systemet sa ikke i tide hvilken som skal brukes.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Kryptert</translation>
    </message>
    <message>
        <source>%1, certificate valid to %2</source>
        <comment>TLS 1.3, day</comment>
        <translation>%1, sertifikatet er gyldig til %2</translation>
    </message>
    <message>
        <source>Encrypted, not for long</source>
        <translation>Kryptert, men ikke lenge</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on %1.</source>
        <translation>Serverens sertifikat utløper %1.</translation>
    </message>
    <message>
        <source>No encryption needed</source>
        <translation>Kryptering trengs ikke</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ingenting forlater denne datamaskinen</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Sertifikatet er ikke klarert</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator.</source>
        <translation>Ingenting ble sendt. Spør administratoren.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen tilkobling</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>Klokken går riktig</translation>
    </message>
    <message>
        <source>The same time as the server&apos;s</source>
        <translation>Samme tid som på serveren</translation>
    </message>
    <message>
        <source>Clock is %1 ahead</source>
        <translation>Klokken er %1 foran</translation>
    </message>
    <message>
        <source>Clock is %1 behind</source>
        <translation>Klokken er %1 etter</translation>
    </message>
    <message>
        <source>Works. Times may look slightly off.</source>
        <translation>Fungerer. Klokkeslett kan se litt feil ut.</translation>
    </message>
    <message>
        <source>Sign-in may fail. Set this computer&apos;s clock.</source>
        <translation>Innloggingen kan mislykkes. Still klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Clock not compared</source>
        <translation>Klokken ble ikke sammenlignet</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Serveren sier ikke hva klokken er.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke noe svar</translation>
    </message>
    <message>
        <source>%1 took the call and said nothing.</source>
        <translation>%1 tok imot, men sa ingenting.</translation>
    </message>
    <message>
        <source>Sign-in service ready</source>
        <translation>Innloggingstjenesten er klar</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>host</comment>
        <translation>På %1</translation>
    </message>
    <message>
        <source>No sign-in service there</source>
        <translation>Ingen innloggingstjeneste der</translation>
    </message>
    <message>
        <source>A user token works without one.</source>
        <translation>Et brukertoken fungerer uten.</translation>
    </message>
    <message>
        <source>Sign-in service failed</source>
        <translation>Innloggingstjenesten feilet</translation>
    </message>
    <message>
        <source>Try again later, or use a user token.</source>
        <translation>Prøv igjen senere, eller bruk et brukertoken.</translation>
    </message>
    <message>
        <source>Sign-in service not understood</source>
        <translation>Innloggingstjenesten ble ikke forstått</translation>
    </message>
    <message>
        <source>Its answer lacks what a sign-in needs.</source>
        <translation>Svaret mangler det en innlogging trenger.</translation>
    </message>
    <message>
        <source>Sign-in service not trusted</source>
        <translation>Innloggingstjenesten er ikke klarert</translation>
    </message>
    <message>
        <source>Its certificate is not valid here.</source>
        <translation>Sertifikatet er ikke gyldig her.</translation>
    </message>
    <message>
        <source>Sign-in service not reached</source>
        <translation>Innloggingstjenesten ble ikke nådd</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Ingenting er sendt ennå</translation>
    </message>
    <message>
        <source>Through your proxy</source>
        <translation>Via proxyen din</translation>
    </message>
    <message>
        <source>%1, as entered by hand</source>
        <comment>proxy</comment>
        <translation>%1, angitt manuelt</translation>
    </message>
    <message>
        <source>No proxy used</source>
        <translation>Ingen proxy i bruk</translation>
    </message>
    <message>
        <source>Directly, as chosen</source>
        <translation>Direkte, som valgt</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Unntatt gjennom %1</translation>
    </message>
    <message>
        <source>No proxy needed</source>
        <translation>Proxy trengs ikke</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Serveren kjører på denne datamaskinen</translation>
    </message>
    <message>
        <source>Through the system&apos;s proxy</source>
        <translation>Via systemets proxy</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Fra systeminnstillingene</translation>
    </message>
    <message>
        <source>Proxy script cannot run here</source>
        <translation>Proxyskriptet kan ikke kjøre her</translation>
    </message>
    <message>
        <source>Gone directly. Or enter the proxy by hand.</source>
        <translation>Gikk direkte. Du kan også angi proxyen manuelt.</translation>
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
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ikke noe nettverk</translation>
    </message>
    <message>
        <source>This computer is connected to none. The address may be right.</source>
        <translation>Denne datamaskinen er ikke koblet til noe nettverk. Adressen kan være riktig.</translation>
    </message>
</context>
<context>
    <name>atrium::CompareModel</name>
    <message>
        <source>Open events</source>
        <comment>what is compared</comment>
        <translation>Åpningshendelser</translation>
    </message>
    <message>
        <source>Click events</source>
        <comment>what is compared</comment>
        <translation>Klikkhendelser</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <comment>what is compared</comment>
        <translation>Leveringer</translation>
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
        <translation>%1 ved %2: %3.</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 is ahead.</source>
        <comment>events, hours, shares, letter of a sending</comment>
        <translation>%1 ved %2: %3. %4 leder.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>share of what</comment>
        <translation>medlemmer</translation>
    </message>
    <message>
        <source>messages dispatched</source>
        <comment>share of what</comment>
        <translation>utsendte meldinger</translation>
    </message>
    <message>
        <source>each sending&apos;s own last sum</source>
        <comment>share of what</comment>
        <translation>hver utsendelses egen sluttsum</translation>
    </message>
    <message>
        <source>%1 as a share of %2, added up hour by hour. Hour 0 is the first transmission of each.</source>
        <translation>%1 som andel av %2, summert time for time. Time 0 er den første overføringen for hver utsendelse.</translation>
    </message>
    <message>
        <source>%1 of each hour as a share of %2. Hour 0 is the first transmission of each.</source>
        <translation>%1 i hver time som andel av %2. Time 0 er den første overføringen for hver utsendelse.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a sending has no event</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the sending that others are compared with</comment>
        <translation>valgt</translation>
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
        <translation>Utsendelse</translation>
    </message>
    <message>
        <source>First event</source>
        <comment>column</comment>
        <translation>Første hendelse</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levert</translation>
    </message>
    <message>
        <source>At the hour</source>
        <comment>column</comment>
        <translation>Ved timen</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>column: hours since a beginning</comment>
        <translation>Ved %1</translation>
    </message>
    <message>
        <source>A against it</source>
        <comment>column: the first sending compared with this one</comment>
        <translation>A mot denne</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Åpningsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klikkrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klikkrate av åpnede</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
    <message>
        <source>By open rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Etter åpningsrate, som teller hver person én gang, leder %1: %2 mot %3.</translation>
    </message>
    <message>
        <source>By click rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Etter klikkrate, som teller hver person én gang, leder %1: %2 mot %3.</translation>
    </message>
    <message>
        <source>Each channel counts these events in its own way: %1.</source>
        <comment>channels</comment>
        <translation>Hver kanal teller disse hendelsene på sin egen måte: %1.</translation>
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
        <translation>Utelatt fordi ingenting er sendt ut: %1</translation>
    </message>
    <message>
        <source>Add a second sending to compare.</source>
        <translation>Legg til en utsendelse til for å sammenligne.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Det er ingenting å sammenligne ennå.</translation>
    </message>
    <message>
        <source>Compare by hours since send</source>
        <translation>Sammenlign etter timer siden utsendelse</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <comment>letter of a sending</comment>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, number, when it was created</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message numerus="yes">
        <source>Add, up to %Ln</source>
        <translation>
            <numerusform>Legg til, opptil %Ln</numerusform>
            <numerusform>Legg til, opptil %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åpninger</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Åpningshendelser</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klikk</translation>
    </message>
    <message>
        <source>Click events</source>
        <translation>Klikkhendelser</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveringer</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summert</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Summerte verdier</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per time</translation>
    </message>
    <message>
        <source>Values of each hour</source>
        <translation>Verdier for hver time</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>Av medlemmer</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Andel av medlemmer</translation>
    </message>
    <message>
        <source>Of messages</source>
        <translation>Av meldinger</translation>
    </message>
    <message>
        <source>Share of messages dispatched</source>
        <translation>Andel av utsendte meldinger</translation>
    </message>
    <message>
        <source>Of its own end</source>
        <translation>Av egen sluttsum</translation>
    </message>
    <message>
        <source>Share of each sending&apos;s own last sum</source>
        <translation>Andel av hver utsendelses egen sluttsum</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Vis diagram</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Vis tabell</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mer om disse hendelsene</translation>
    </message>
    <message>
        <source>Sendings beside each other</source>
        <translation>Utsendelser side om side</translation>
    </message>
    <message>
        <source>Shares by hours since send</source>
        <translation>Andeler etter timer siden utsendelse</translation>
    </message>
    <message>
        <source>No events of these sendings are known.</source>
        <translation>Ingen hendelser for disse utsendelsene er kjent.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ingenting å sammenligne ennå</translation>
    </message>
    <message>
        <source>Mark two sendings in the table with Space, or add them here.</source>
        <translation>Merk to utsendelser i tabellen med Mellomrom, eller legg dem til her.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Kontoen din har ikke rettighet til å lese hendelser her</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Oppdatering koster %Ln token</numerusform>
            <numerusform>Oppdatering koster %Ln tokener</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 igjen</translation>
    </message>
    <message>
        <source>Add two sendings to compare.</source>
        <translation>Legg til to utsendelser for å sammenligne.</translation>
    </message>
    <message>
        <source>Not all of them have come this far. Compare at an earlier hour.</source>
        <translation>Ikke alle er kommet så langt. Sammenlign ved en tidligere time.</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet er lagret</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to write here. What you type is kept.</source>
        <translation>Kontoen din mangler rettigheten %1 til å skrive her. Det du skriver, blir tatt vare på.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Send (%1)</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Skriv et svar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 sender, %2 gir ny linje.</translation>
    </message>
    <message>
        <source>Send (%1 or %2)</source>
        <comment>tool tip with the keys</comment>
        <translation>Send (%1 eller %2)</translation>
    </message>
    <message>
        <source>%1. %2 begins a new line.</source>
        <comment>%1 is: Send (Enter)</comment>
        <translation>%1. %2 gir ny linje.</translation>
    </message>
    <message>
        <source>Not sent: %1 is not filled in.</source>
        <comment>a variable</comment>
        <translation>Ikke sendt: %1 er ikke fylt ut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are left.</source>
        <translation>
            <numerusform>%Ln tegn igjen.</numerusform>
            <numerusform>%Ln tegn igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstsnutter</translation>
    </message>
    <message>
        <source>Reply, in %1</source>
        <comment>a mall</comment>
        <translation>Svar, i %1</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <comment>what speaks against it</comment>
        <translation>Ikke sendt ennå. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerMall</name>
    <message>
        <source>In %1</source>
        <comment>above a reply: the mall that it goes to</comment>
        <translation>I %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Denne teksten kan ikke lagres på disken. Kopier den før du lukker.</translation>
    </message>
    <message>
        <source>This message could not be kept on the disk, so it was not sent. The text is still here.</source>
        <translation>Denne meldingen kunne ikke lagres på disken, så den ble ikke sendt. Teksten er fortsatt her.</translation>
    </message>
    <message>
        <source>A message could not be kept on the disk, so it was not sent. It is in its conversation&apos;s draft: %1</source>
        <comment>a message</comment>
        <translation>En melding kunne ikke lagres på disken, så den ble ikke sendt. Den ligger i utkastet til samtalen: %1</translation>
    </message>
    <message>
        <source>It has just left and cannot be brought back.</source>
        <translation>Den er nettopp sendt og kan ikke hentes tilbake.</translation>
    </message>
</context>
<context>
    <name>atrium::Composition</name>
    <message>
        <source>The server does not accept this token. Nothing was kept.</source>
        <translation>Serveren godtar ikke dette tokenet. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Innloggingen din godtas ikke lenger. Alt du har skrevet, er tatt vare på og sendes når du har logget inn.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>The administrator of this computer decided which server Atrium uses. Start it without --server.</source>
        <translation>Administratoren for denne datamaskinen har bestemt hvilken server Atrium bruker. Start uten --server.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.</source>
        <translation>Datamappen %1 kan ikke brukes: det går ikke å skrive der. Velg en annen med --data.</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder and got none: %1</source>
        <translation>Demoen trenger en midlertidig mappe, men fikk ingen: %1</translation>
    </message>
    <message>
        <source>The demo mall could not be started: %1</source>
        <translation>Demosenteret kunne ikke startes: %1</translation>
    </message>
    <message>
        <source>The address of your server cannot be used. Enter it again. What you wrote is kept.</source>
        <translation>Adressen til serveren din kan ikke brukes. Skriv den inn på nytt. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>The folder for this account cannot be made in %1.</source>
        <translation>Mappen for denne kontoen kan ikke opprettes i %1.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Some files in %1 could not be removed. Please remove that folder by hand.</source>
        <translation>Noen filer i %1 kunne ikke fjernes. Fjern mappen manuelt.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile. Its window was brought to the front.</source>
        <translation>Atrium kjører allerede med denne profilen. Vinduet ble hentet frem.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile and does not answer. Close it, or start with another --profile.</source>
        <translation>Atrium kjører allerede med denne profilen og svarer ikke. Lukk programmet, eller start med en annen --profile.</translation>
    </message>
    <message>
        <source>%1 It goes on as it was started, without %2.</source>
        <comment>%1 is a sentence, %2 options</comment>
        <translation>%1 Atrium fortsetter slik det ble startet, uten %2.</translation>
    </message>
    <message>
        <source>The demo is over.</source>
        <translation>Demoen er over.</translation>
    </message>
</context>
<context>
    <name>atrium::ConfirmBox</name>
    <message>
        <source>I mean all of them</source>
        <translation>Jeg mener alle</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tilbake til teksten</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionLine</name>
    <message>
        <source>Online</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <source>Online %1</source>
        <comment>time of the last check</comment>
        <translation>Tilkoblet %1</translation>
    </message>
    <message>
        <source>Online, checked %1</source>
        <translation>Tilkoblet, sjekket %1</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Sjekker tilkoblingen</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Frakoblet siden %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frakoblet</translation>
    </message>
    <message>
        <source>Slowed down by the server</source>
        <translation>Bremset av serveren</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Logget ut</translation>
    </message>
    <message>
        <source>%1. One message waits.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Én melding venter.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>
            <numerusform>%1. %Ln melding venter.</numerusform>
            <numerusform>%1. %Ln meldinger venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Everything read before is still here.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Alt som er hentet tidligere, er fortsatt her.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Shows the connection</source>
        <translation>Viser tilkoblingen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <comment>time of day with seconds</comment>
        <translation>Frakoblet, nytt forsøk %1</translation>
    </message>
    <message>
        <source>%1. Next try at %2</source>
        <comment>%1 is: Offline since 13:51, %2 a time of day</comment>
        <translation>%1. Nytt forsøk kl. %2</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionPanel</name>
    <message>
        <source>None so far</source>
        <translation>Ingen så langt</translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <comment>time</comment>
        <translation>%1, ikke noe svar</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>time</comment>
        <translation>%1, besvart</translation>
    </message>
    <message>
        <source>%1, refused (status %2)</source>
        <comment>time, HTTP status</comment>
        <translation>%1, avvist (status %2)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>None, directly</source>
        <translation>Ingen, direkte</translation>
    </message>
    <message>
        <source>Nothing was sent so far</source>
        <translation>Ingenting er sendt så langt</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Angitt manuelt</translation>
    </message>
    <message>
        <source>“No proxy” is chosen</source>
        <translation>«Ingen proxy» er valgt</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Unntatt gjennom %1</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Serveren kjører på denne datamaskinen</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Fra systeminnstillingene</translation>
    </message>
    <message>
        <source>The configuration script cannot run here</source>
        <translation>Konfigurasjonsskriptet kan ikke kjøre her</translation>
    </message>
    <message>
        <source>The system is being asked</source>
        <translation>Systemet blir spurt</translation>
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
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>Ingen: det blir på denne datamaskinen</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ikke tilkoblet ennå</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <comment>day</comment>
        <translation>Gyldig til %1</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Siste forespørsel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>How the last request went, and what can be changed about the next.</source>
        <translation>Hvordan den siste forespørselen gikk, og hva som kan endres for den neste.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Bruk denne proxyen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Kopier disse opplysningene</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>Bedriftssertifikater</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Sertifikater fra bedriften din</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikater (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Only those that this computer trusts.</source>
        <translation>Bare de som denne datamaskinen klarerer.</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer.</source>
        <translation>Klareres i tillegg til dem på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Bruk systemets innstillinger</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Ikke bruk proxy</translation>
    </message>
</context>
<context>
    <name>atrium::DetailsDialog</name>
    <message>
        <source>In the words of the server:</source>
        <translation>Med serverens ord:</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>HTTP status: no answer</source>
        <translation>HTTP-status: ikke noe svar</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Forespørsels-ID: %1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Felt %1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>What is known about the failure</source>
        <translation>Det som er kjent om feilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Diagram</translation>
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
        <translation>opp %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ned %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>curve, time, count, change</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, noted: %2</source>
        <comment>count, notes</comment>
        <translation>%1, notert: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last time of a chart</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Zoomed in: %1</source>
        <translation>Zoomet inn: %1</translation>
    </message>
    <message>
        <source>Zoomed back: %1</source>
        <translation>Zoomet tilbake: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Alt: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
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
        <translation>Lukk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its name, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Kopier som setning</translation>
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
        <translation>Logge ut?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Forbli innlogget</translation>
    </message>
    <message>
        <source>All of it is invented, and what you wrote in it is removed from this computer.</source>
        <translation>Alt i den er oppdiktet, og det du har skrevet der, fjernes fra denne datamaskinen.</translation>
    </message>
    <message>
        <source>Atrium closes.</source>
        <translation>Atrium lukkes.</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>Forlate demoen?</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Forlat demoen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli i demoen</translation>
    </message>
    <message>
        <source>Quit with unsent messages?</source>
        <translation>Avslutte med usendte meldinger?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Keep Atrium open</source>
        <translation>La Atrium være åpent</translation>
    </message>
</context>
<context>
    <name>atrium::FilterJson</name>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filteret slik det sendes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
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
        <translation>En annen verdi</translation>
    </message>
    <message>
        <source>A number, like 318</source>
        <translation>Et tall, for eksempel 318</translation>
    </message>
</context>
<context>
    <name>atrium::FindBar</name>
    <message>
        <source>Looking</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Nothing in the messages that are here</source>
        <translation>Ingenting i meldingene som er her</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, how many places</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln treff</numerusform>
            <numerusform>%Ln treff</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on</source>
        <comment>a count</comment>
        <translation>%1, søker videre</translation>
    </message>
    <message>
        <source>%1, older messages are not here</source>
        <comment>a count</comment>
        <translation>%1, eldre meldinger er ikke her</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Søk i denne samtalen</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Lukk søket</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRun</name>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Sign in - Atrium</source>
        <comment>window title</comment>
        <translation>Logg inn – Atrium</translation>
    </message>
    <message>
        <source>Sign in to your malls</source>
        <translation>Logg inn på kjøpesentrene dine</translation>
    </message>
    <message>
        <source>Atrium reads your campaigns and carries your conversations.</source>
        <translation>Atrium leser kampanjene dine og formidler samtalene dine.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Innloggingsdetaljer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne på nytt</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Ingen konto for hånden?</translation>
    </message>
    <message>
        <source>A mall with invented data, running on this computer only.</source>
        <translation>Et kjøpesenter med oppdiktede data, som bare kjører på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Explore the demo mall</source>
        <translation>Utforsk demosenteret</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Sjekker innloggingen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sjekker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Logg inn med tokenet</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Logg inn med nettleseren</translation>
    </message>
    <message>
        <source>Go on in your browser. Atrium waits for you.</source>
        <translation>Fortsett i nettleseren. Atrium venter på deg.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Lim inn et token først.</translation>
    </message>
    <message>
        <source>How requests leave this computer, from the very first one.</source>
        <translation>Hvordan forespørsler forlater denne datamaskinen, helt fra den første.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Bruk dette</translation>
    </message>
    <message>
        <source>Your administrator tells you if anything here has to be changed.</source>
        <translation>Administratoren sier fra hvis noe her må endres.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Bruk disse</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRunFacts</name>
    <message>
        <source>Your sign-in is kept in the keychain of this computer, or until you close Atrium if there is none.</source>
        <translation>Innloggingen din lagres i nøkkelringen på denne datamaskinen, eller til du lukker Atrium hvis det ikke finnes noen.</translation>
    </message>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software, GPL 3</source>
        <translation>Fri programvare, GPL 3</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the server above.</source>
        <translation>Ingenting sendes noe annet sted enn til serveren over.</translation>
    </message>
</context>
<context>
    <name>atrium::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelCard</name>
    <message>
        <source>from cache, %1</source>
        <comment>time of reading</comment>
        <translation>fra hurtigbufferen, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Hvor meldingene ble av</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelView</name>
    <message>
        <source>The parts do not add up: %1</source>
        <translation>Delene går ikke opp: %1</translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln sendings do not agree with each other.</source>
        <translation>
            <numerusform>Tellerne for %Ln utsendelse stemmer ikke overens.</numerusform>
            <numerusform>Tellerne for %Ln utsendelser stemmer ikke overens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Hvor meldingene ble av</translation>
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
        <translation>medlemmer herfra, rater av leverte</translation>
    </message>
</context>
<context>
    <name>atrium::HoldBar</name>
    <message>
        <source>%1 %2 brings the text back.</source>
        <comment>%1 is a sentence, %2 a key</comment>
        <translation>%1 %2 henter teksten tilbake.</translation>
    </message>
    <message>
        <source>Held for a moment. Nothing has left this computer.</source>
        <translation>På vent et øyeblikk. Ingenting har forlatt denne datamaskinen.</translation>
    </message>
    <message>
        <source>Sending in %1 s. Nothing has left this computer.</source>
        <comment>seconds</comment>
        <translation>Sendes om %1 s. Ingenting har forlatt denne datamaskinen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</source>
        <translation>
            <numerusform>%Ln melding er på vent, den siste i %1 s. Ingenting har forlatt denne datamaskinen.</numerusform>
            <numerusform>%Ln meldinger er på vent, den siste i %1 s. Ingenting har forlatt denne datamaskinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>atrium::HumanText</name>
    <message>
        <source>There is no connection.</source>
        <translation>Det er ingen tilkobling.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serveren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>Tilkoblingen er ikke sikker.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid.</source>
        <translation>Innloggingen din er ikke lenger gyldig.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Kontoen din har ikke rettighet til dette.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet.</source>
        <translation>Dette er ikke aktivert for dette senteret ennå.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Serveren har ikke dette.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Serveren godtok ikke dette.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime.</source>
        <translation>Dette ble endret et annet sted i mellomtiden.</translation>
    </message>
    <message>
        <source>Slowed down by the server.</source>
        <translation>Bremset av serveren.</translation>
    </message>
    <message>
        <source>The service refused the request as formed.</source>
        <translation>Tjenesten avviste forespørselen slik den var utformet.</translation>
    </message>
    <message>
        <source>The server is being maintained.</source>
        <translation>Serveren er under vedlikehold.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Det oppsto en feil på serveren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Svaret fra serveren kunne ikke leses.</translation>
    </message>
    <message>
        <source>There is no connection. What was read before is still here, and Atrium goes on by itself when it is back.</source>
        <translation>Det er ingen tilkobling. Det som er hentet tidligere, er fortsatt her, og Atrium fortsetter av seg selv når tilkoblingen er tilbake.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing on this computer is lost. Try again in a moment.</source>
        <translation>Serveren svarte ikke i tide. Ingenting på denne datamaskinen er tapt. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove who it is, so nothing was sent. Ask your administrator.</source>
        <translation>Tilkoblingen er ikke sikker: serveren kunne ikke bevise hvem den er, så ingenting ble sendt. Spør administratoren.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Drafts and waiting messages are kept. Sign in again.</source>
        <translation>Innloggingen din er ikke lenger gyldig. Utkast og ventende meldinger er tatt vare på. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask your administrator for the permit.</source>
        <translation>Kontoen din har ikke rettighet til dette. Ingenting ble endret. Be administratoren om rettigheten.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet. Nothing was changed. Ask Placewise to enable it.</source>
        <translation>Dette er ikke aktivert for dette senteret ennå. Ingenting ble endret. Be Placewise om å aktivere det.</translation>
    </message>
    <message>
        <source>The server does not have this. Nothing else was changed. Refresh to see what is there.</source>
        <translation>Serveren har ikke dette. Ingenting annet ble endret. Oppdater for å se hva som er der.</translation>
    </message>
    <message>
        <source>The server did not accept this. What you wrote is kept. Change it and try again.</source>
        <translation>Serveren godtok ikke dette. Det du har skrevet, er tatt vare på. Endre det og prøv igjen.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. What you wrote is kept. Refresh and try again.</source>
        <translation>Dette ble endret et annet sted i mellomtiden. Det du har skrevet, er tatt vare på. Oppdater og prøv igjen.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Nothing is lost, and Atrium goes on by itself shortly.</source>
        <translation>Serveren ber om færre forespørsler. Ingenting er tapt, og Atrium fortsetter av seg selv om litt.</translation>
    </message>
    <message>
        <source>The service refused the request as formed. Nothing was changed. Details name the part for your administrator.</source>
        <translation>Tjenesten avviste forespørselen slik den var utformet. Ingenting ble endret. Detaljene oppgir den aktuelle delen for administratoren.</translation>
    </message>
    <message>
        <source>The server is being maintained. What was read before is still here. Try again later.</source>
        <translation>Serveren er under vedlikehold. Det som er hentet tidligere, er fortsatt her. Prøv igjen senere.</translation>
    </message>
    <message>
        <source>The server failed. What was read before is still here. Try again in a moment.</source>
        <translation>Det oppsto en feil på serveren. Det som er hentet tidligere, er fortsatt her. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. What was read before is still here. Please report this with its details.</source>
        <translation>Svaret fra serveren kunne ikke leses. Det som er hentet tidligere, er fortsatt her. Meld fra om dette og ta med detaljene.</translation>
    </message>
</context>
<context>
    <name>atrium::InboxPane</name>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Your account may not read conversations here</source>
        <translation>Kontoen din har ikke rettighet til å lese samtaler her</translation>
    </message>
    <message>
        <source>You can write more as soon as the server has begun this conversation.</source>
        <translation>Du kan skrive mer så snart serveren har startet denne samtalen.</translation>
    </message>
    <message>
        <source>Begin a conversation in</source>
        <translation>Start en samtale i</translation>
    </message>
</context>
<context>
    <name>atrium::IntervalChoices</name>
    <message>
        <source>This is too long ago: the service no longer keeps events in pieces as short as this.</source>
        <translation>Dette er for lenge siden: tjenesten lagrer ikke lenger hendelser i så korte intervaller.</translation>
    </message>
    <message>
        <source>These events span too much time for it: the service answers %1 points at most.</source>
        <translation>Disse hendelsene dekker for lang tid til det: tjenesten svarer med høyst %1 punkter.</translation>
    </message>
</context>
<context>
    <name>atrium::KeyList</name>
    <message>
        <source>Its own key belongs to another action now, so it has none.</source>
        <translation>Den opprinnelige hurtigtasten tilhører nå en annen handling, så denne har ingen.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Trykk på den nye hurtigtasten for «%1». Esc lar den være som den er.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Taken over, it works here, and there no more.</source>
        <comment>a key, and one or several actions</comment>
        <translation>%1 er hurtigtasten for %2. Hvis du overtar den, virker den her, og ikke lenger der.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» har ingen hurtigtast nå.</translation>
    </message>
    <message>
        <source>The key of “%1” is %2 now.</source>
        <translation>Hurtigtasten for «%1» er nå %2.</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrer på navn eller hurtigtast</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Handlinger og hurtigtaster</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Overta den</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La den være</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Endre hurtigtast</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen hurtigtast</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Tilbakestill</translation>
    </message>
</context>
<context>
    <name>atrium::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>I lister</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Mens du skriver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>Without a key, in menus and the palette</source>
        <translation>Uten hurtigtast, i menyer og kommandopaletten</translation>
    </message>
</context>
<context>
    <name>atrium::KpiStrip</name>
    <message>
        <source>so far</source>
        <comment>beside a rate whose messages are not all settled</comment>
        <translation>så langt</translation>
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
        <translation>%1: %2, rate %3</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Utsendt</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>messages per member</comment>
        <translation>%1 hver</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, spoken: Dispatched: 73 messages, to 73 members</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>so many members</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>members not reported</source>
        <translation>medlemmer ikke rapportert</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>Underveis</translation>
    </message>
    <message>
        <source>settling</source>
        <comment>messages are still on their way</comment>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Feilet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Klikket</translation>
    </message>
    <message>
        <source>%1, %2 since the range before</source>
        <comment>figure, change</comment>
        <translation>%1, %2 siden forrige tidsrom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>%Ln utsendelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Leaving</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent:</source>
        <translation>
            <numerusform>%Ln melding er ikke sendt:</numerusform>
            <numerusform>%Ln meldinger er ikke sendt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished.</source>
        <translation>
            <numerusform>%Ln utkast er ikke ferdig.</numerusform>
            <numerusform>%Ln utkast er ikke ferdige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out removes everything Atrium kept on this computer for this account.</source>
        <translation>Når du logger ut, fjernes alt Atrium har lagret for denne kontoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Signing out removes this and everything else Atrium kept on this computer for this account.</source>
        <translation>Når du logger ut, fjernes dette og alt annet Atrium har lagret for denne kontoen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Everything Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Alt Atrium har lagret for denne kontoen på denne datamaskinen, slettes. Andre kontoer forblir som de er.</translation>
    </message>
    <message>
        <source>This and everything else Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Dette og alt annet Atrium har lagret for denne kontoen på denne datamaskinen, slettes. Andre kontoer forblir som de er.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>samtale %1</translation>
    </message>
    <message>
        <source>new conversation</source>
        <translation>ny samtale</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Copy the unsent texts</source>
        <translation>Kopier de usendte tekstene</translation>
    </message>
    <message>
        <source>They stay on this computer and go out when Atrium runs again.</source>
        <translation>De blir på denne datamaskinen og går ut når Atrium kjører igjen.</translation>
    </message>
    <message>
        <source>This was written in the demo, which ends with Atrium: it is removed from this computer.</source>
        <translation>Dette ble skrevet i demoen, som slutter sammen med Atrium: Det fjernes fra denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>atrium::LinksCard</name>
    <message>
        <source>Copy the link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <comment>a sending</comment>
        <translation>Lenker i %1</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln links</source>
        <translation>
            <numerusform>%Ln lenke</numerusform>
            <numerusform>alle %Ln lenker</numerusform>
        </translation>
    </message>
    <message>
        <source>bots left out by Placewise</source>
        <translation>roboter utelatt av Placewise</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Eksporter lenkene</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Ingen lenker</translation>
    </message>
    <message>
        <source>Links of this sending appear here once somebody has followed one.</source>
        <translation>Lenker i denne utsendelsen vises her når noen har fulgt en av dem.</translation>
    </message>
    <message>
        <source>Your account may not read links here</source>
        <translation>Kontoen din har ikke rettighet til å lese lenker her</translation>
    </message>
    <message>
        <source>of all sendings with its number or service; bots left out by Placewise</source>
        <translation>for alle utsendelser med samme nummer eller tjeneste; roboter utelatt av Placewise</translation>
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
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column</comment>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <comment>column</comment>
        <translation>Unike besøk</translation>
    </message>
    <message>
        <source>Of delivered, click rate</source>
        <comment>column, spoken</comment>
        <translation>Av leverte, klikkrate</translation>
    </message>
    <message>
        <source>Of delivered</source>
        <comment>column</comment>
        <translation>Av leverte</translation>
    </message>
    <message>
        <source>Of opened, click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Av åpnede, klikkrate av åpnede</translation>
    </message>
    <message>
        <source>Of opened</source>
        <comment>column</comment>
        <translation>Av åpnede</translation>
    </message>
</context>
<context>
    <name>atrium::ListDeeds</name>
    <message numerus="yes">
        <source>Archiving %Ln conversations</source>
        <translation>
            <numerusform>Arkiverer %Ln samtale</numerusform>
            <numerusform>Arkiverer %Ln samtaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversations seen</source>
        <translation>
            <numerusform>Merker %Ln samtale som sett</numerusform>
            <numerusform>Merker %Ln samtaler som sett</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>day and time of day</comment>
        <translation>Utsatt til %1</translation>
    </message>
</context>
<context>
    <name>atrium::ListHead</name>
    <message>
        <source>Inbox</source>
        <translation>Innboks</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and more that are not known yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>New</source>
        <comment>conversation</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>atrium::ListSide</name>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Merket som ulest, bare på denne datamaskinen</translation>
    </message>
    <message>
        <source>Flagged on this computer alone</source>
        <translation>Flagget, bare på denne datamaskinen</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Ikke lenger flagget</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Angret</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conversations</source>
        <comment>view of the inbox, how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln samtale</numerusform>
            <numerusform>%1, %Ln samtaler</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Fra toppen igjen</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Fra slutten igjen</translation>
    </message>
    <message>
        <source>No other unread</source>
        <translation>Ingen andre uleste</translation>
    </message>
    <message>
        <source>No more unread</source>
        <translation>Ingen flere uleste</translation>
    </message>
    <message>
        <source>Archived already. Only the server can bring it back.</source>
        <translation>Allerede arkivert. Bare serveren kan hente den tilbake.</translation>
    </message>
    <message>
        <source>Nothing unread among them</source>
        <translation>Ingen uleste blant dem</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln ny ovenfor</numerusform>
            <numerusform>%Ln nye ovenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>It is archived, and out of the way already.</source>
        <translation>Den er arkivert og allerede ute av veien.</translation>
    </message>
</context>
<context>
    <name>atrium::ListStates</name>
    <message>
        <source>Your account may not read this here</source>
        <translation>Kontoen din har ikke rettighet til å lese dette her</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laster inn</translation>
    </message>
    <message>
        <source>Ask your administrator for this permit:</source>
        <translation>Be administratoren om denne rettigheten:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Not enabled for this mall yet</source>
        <translation>Ikke aktivert for dette senteret ennå</translation>
    </message>
    <message>
        <source>Ask Placewise to enable it. Other malls are not affected.</source>
        <translation>Be Placewise om å aktivere det. Andre sentre er ikke berørt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Det er ingen tilkobling</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer. It is read as soon as the connection is back.</source>
        <translation>Ingenting av denne listen er lagret på denne datamaskinen. Den hentes så snart tilkoblingen er tilbake.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer.</source>
        <translation>Ingenting av denne listen er lagret på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>%1 List of %2.</source>
        <translation>%1 Listen er fra %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
</context>
<context>
    <name>atrium::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Tid (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>atrium::LogViewer</name>
    <message>
        <source>Detail is logged for half an hour.</source>
        <translation>Detaljer logges i en halvtime.</translation>
    </message>
    <message>
        <source>Detail is no longer logged.</source>
        <translation>Detaljer logges ikke lenger.</translation>
    </message>
    <message>
        <source>Log - Atrium</source>
        <comment>window title</comment>
        <translation>Logg – Atrium</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Filter by text or source</source>
        <translation>Filtrer på tekst eller kilde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Info og verre</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Advarsler og verre</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Stop detail (ends %1)</source>
        <comment>%1 is a time</comment>
        <translation>Stopp detaljer (slutter %1)</translation>
    </message>
    <message>
        <source>Log detail for 30 minutes</source>
        <translation>Logg detaljer i 30 minutter</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Nothing is written: the data folder takes no file.</source>
        <translation>Ingenting skrives: datamappen tar ikke imot noen fil.</translation>
    </message>
    <message>
        <source>The last 24 hours, 20 MB at most, without secrets: %1</source>
        <translation>De siste 24 timene, høyst 20 MB, uten hemmeligheter: %1</translation>
    </message>
    <message>
        <source>No line to show</source>
        <translation>Ingen linje å vise</translation>
    </message>
    <message>
        <source>Filter by less, or choose another level.</source>
        <translation>Filtrer mindre, eller velg et annet nivå.</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Linjer vises her etter hvert som de skrives.</translation>
    </message>
    <message>
        <source>Copy chosen lines</source>
        <translation>Kopier valgte linjer</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Kopier alle viste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines copied</source>
        <translation>
            <numerusform>%Ln linje kopiert</numerusform>
            <numerusform>%Ln linjer kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LongText</name>
    <message>
        <source>Whole message</source>
        <translation>Hele meldingen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 characters. Very long lines are broken.</source>
        <translation>%1 tegn. Svært lange linjer er brutt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Prøv nå</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Vis utboksen</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits in the outbox.</source>
        <translation>Sending er satt på pause. Det du skriver, venter i utboksen.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Fortsett å sende</translation>
    </message>
</context>
<context>
    <name>atrium::MallLine</name>
    <message>
        <source>Write from %1</source>
        <comment>a mall</comment>
        <translation>Skriv fra %1</translation>
    </message>
</context>
<context>
    <name>atrium::MallSwitcher</name>
    <message>
        <source>No mall yet</source>
        <translation>Ingen sentre ennå</translation>
    </message>
    <message>
        <source>Choose a mall</source>
        <translation>Velg et senter</translation>
    </message>
    <message>
        <source>Mall: %1</source>
        <translation>Senter: %1</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Sentre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mall, and where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <comment>a mall</comment>
        <translation>%1 · ikke hentet ennå</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>a mall, and the time of day of what is known of it</comment>
        <translation>%1 · per %2</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alle sentre</translation>
    </message>
</context>
<context>
    <name>atrium::MallsModel</name>
    <message>
        <source>Other clubs</source>
        <translation>Andre klubber</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alle sentre</translation>
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
        <translation>Senter</translation>
    </message>
    <message>
        <source>Sendings</source>
        <comment>column</comment>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Utsendt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Feilet</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Åpningsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klikkrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klikkrate av åpnede</translation>
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
        <translation>Sentre</translation>
    </message>
    <message>
        <source>%1, from the greatest</source>
        <comment>column</comment>
        <translation>%1, størst først</translation>
    </message>
    <message>
        <source>%1, from the least</source>
        <comment>column</comment>
        <translation>%1, minst først</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>alle %Ln utsendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln utsendelse; eldre er ikke hentet ennå</numerusform>
            <numerusform>%Ln utsendelser; eldre er ikke hentet ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls</source>
        <translation>
            <numerusform>%Ln senter</numerusform>
            <numerusform>%Ln sentre</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Columns of the malls</source>
        <translation>Kolonner for sentrene</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Oppdatering koster %Ln token</numerusform>
            <numerusform>Oppdatering koster %Ln tokener</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 igjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>%Ln utsendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>%Ln nyeste lastet inn, eldre følger</numerusform>
            <numerusform>%Ln nyeste lastet inn, eldre følger</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of the malls&apos; open rates: %1</source>
        <comment>a percentage</comment>
        <translation>Median av sentrenes åpningsrater: %1</translation>
    </message>
    <message numerus="yes">
        <source>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</source>
        <translation>
            <numerusform>Sentrene ligger i %Ln tidssone: hver time og dag følger senterets egen klokke.</numerusform>
            <numerusform>Sentrene ligger i %Ln tidssoner: hver time og dag følger senterets egen klokke.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Ingen hendelser i dette tidsrommet</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>De vises her etter hvert som meldinger leveres og åpnes.</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Ingen utsendelser i dette tidsrommet</translation>
    </message>
    <message>
        <source>Campaigns and messages of all your malls appear here.</source>
        <translation>Kampanjer og meldinger fra alle sentrene dine vises her.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Kontoen din har ikke rettighet til å lese utsendelser her</translation>
    </message>
</context>
<context>
    <name>atrium::MallsStrip</name>
    <message>
        <source>%1 more</source>
        <comment>malls, behind the names of others</comment>
        <translation>%1 til</translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls could not be read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln senter kunne ikke leses: %1</numerusform>
            <numerusform>%Ln sentre kunne ikke leses: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls are still being read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln senter leses fortsatt: %1</numerusform>
            <numerusform>%Ln sentre leses fortsatt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>atrium::ManagedTag</name>
    <message>
        <source>Managed</source>
        <translation>Administrert</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Administratoren har angitt dette. Det kan ikke endres her.</translation>
    </message>
</context>
<context>
    <name>atrium::Marking</name>
    <message>
        <source>All notifications will be marked seen</source>
        <translation>Alle varsler blir merket som sett</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications will be marked seen</source>
        <translation>
            <numerusform>%Ln varsel blir merket som sett</numerusform>
            <numerusform>%Ln varsler blir merket som sett</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked seen. %1</source>
        <comment>what happened, a sentence</comment>
        <translation>Ingenting ble merket som sett. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>notifications; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln ble ikke merket som sett. %1</numerusform>
            <numerusform>%Ln ble ikke merket som sett. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>atrium::MessageCard</name>
    <message>
        <source>Links:</source>
        <translation>Lenker:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The message by %1</source>
        <comment>a channel</comment>
        <translation>Meldingen via %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meldingstekst</translation>
    </message>
    <message>
        <source>The message is not known</source>
        <translation>Meldingen er ikke kjent</translation>
    </message>
    <message>
        <source>No message of the service tells that it was sent under this number. The figures are none the worse.</source>
        <translation>Ingen melding hos tjenesten oppgir at den ble sendt under dette nummeret. Det påvirker ikke tallene.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Kontoen din har ikke rettighet til å lese meldinger her</translation>
    </message>
</context>
<context>
    <name>atrium::MessagePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>atrium::MessagesModel</name>
    <message>
        <source>%1 new</source>
        <comment>messages</comment>
        <translation>Nye: %1</translation>
    </message>
    <message>
        <source>%1 new since %2</source>
        <comment>messages, time</comment>
        <translation>Nye siden %2: %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>author of a message</comment>
        <translation>Du</translation>
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
        <translation>Kontoen din mangler rettigheten %1. Be administratoren om den.</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationPage</name>
    <message>
        <source>another mall</source>
        <translation>et annet senter</translation>
    </message>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a conversation with exactly these people: %1</source>
        <translation>Det finnes en samtale med nøyaktig disse personene: %1</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsett der</translation>
    </message>
    <message numerus="yes">
        <source>A conversation has room for %Ln people and audiences here.</source>
        <translation>
            <numerusform>En samtale har plass til %Ln person eller målgruppe her.</numerusform>
            <numerusform>En samtale har plass til %Ln personer og målgrupper her.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a recipient</comment>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <comment>a recipient</comment>
        <translation>%1 fjernet</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Velg noen å skrive til først.</translation>
    </message>
    <message>
        <source>A conversation begins with some text. Write it first.</source>
        <translation>En samtale starter med litt tekst. Skriv den først.</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Send til alle</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>a mall</comment>
        <translation>Send fra %1</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 sender, %2 gir ny linje.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you send waits on this computer and goes out by itself.</source>
        <translation>Serveren kan ikke nås. Det du sender, venter på denne datamaskinen og går ut av seg selv.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet er lagret</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to begin conversations. What you write is kept.</source>
        <translation>Kontoen din mangler rettigheten %1 til å starte samtaler. Det du skriver, blir tatt vare på.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny samtale</translation>
    </message>
    <message>
        <source>Close, the draft is kept</source>
        <translation>Lukk, utkastet blir lagret</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the mall a conversation is begun in</comment>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Én samtale</translation>
    </message>
    <message>
        <source>One conversation with all of them</source>
        <translation>Én samtale med alle</translation>
    </message>
    <message>
        <source>Each person separately</source>
        <translation>Hver person for seg</translation>
    </message>
    <message>
        <source>A conversation with each person separately</source>
        <translation>En samtale med hver person for seg</translation>
    </message>
    <message>
        <source>Write the first message</source>
        <translation>Skriv den første meldingen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>I mean it as it stands</source>
        <translation>Jeg mener det slik det står</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Send slik det står</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Denne teksten kan ikke lagres på disken. Kopier den før du lukker.</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so it was not sent. Everything you wrote is still here.</source>
        <translation>Dette kunne ikke lagres på disken, så det ble ikke sendt. Alt du har skrevet, er fortsatt her.</translation>
    </message>
    <message>
        <source>You are preparing another conversation. Send or empty it first; the other one waits as it is.</source>
        <translation>Du forbereder en annen samtale. Send eller tøm den først; den andre venter som den er.</translation>
    </message>
</context>
<context>
    <name>atrium::NotDone</name>
    <message numerus="yes">
        <source>%Ln not archived. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln ble ikke arkivert. %1</numerusform>
            <numerusform>%Ln ble ikke arkivert. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln ble ikke merket som sett. %1</numerusform>
            <numerusform>%Ln ble ikke merket som sett. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>atrium::NotesDialog</name>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a note&apos;s time, its text</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln notes. Delete one first.</source>
        <translation>
            <numerusform>Det er plass til %Ln notat. Slett et først.</numerusform>
            <numerusform>Det er plass til %Ln notater. Slett et først.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet. “New note” begins one.</source>
        <translation>Ingen notater ennå. «Nytt notat» begynner et.</translation>
    </message>
    <message>
        <source>About sending #%1. It stands on every chart that contains this moment.</source>
        <translation>Om utsendelse #%1. Det står i alle diagrammer som inneholder dette tidspunktet.</translation>
    </message>
    <message>
        <source>It stands on every chart of this mall that contains this moment.</source>
        <translation>Det står i alle diagrammer for dette senteret som inneholder dette tidspunktet.</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>Skriv tiden som %1.</translation>
    </message>
    <message>
        <source>A note ends after %1 letters. What is behind them is not kept.</source>
        <translation>Et notat slutter etter %1 tegn. Det som står etter dem, blir ikke lagret.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a note</comment>
        <translation>Slettet: %1</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notater i diagrammer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Tid (%1)</translation>
    </message>
    <message>
        <source>Time of the note</source>
        <translation>Notatets tid</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Notatets tekst</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::NotesWiring</name>
    <message>
        <source>This note cannot be kept on the disk. Copy it before you close.</source>
        <translation>Dette notatet kan ikke lagres på disken. Kopier det før du lukker.</translation>
    </message>
</context>
<context>
    <name>atrium::NoticeWiring</name>
    <message>
        <source>Nothing you write can be kept: the file for it cannot be used. Reading works.</source>
        <translation>Ingenting av det du skriver, kan lagres: filen for det kan ikke brukes. Lesing fungerer.</translation>
    </message>
    <message>
        <source>The account %1 needs you to sign in. What you wrote there is kept.</source>
        <translation>Kontoen %1 krever at du logger inn. Det du har skrevet der, er tatt vare på.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>What Atrium kept of the server&apos;s data was damaged. It is being fetched again. Nothing you wrote is affected.</source>
        <translation>Det Atrium hadde lagret av serverens data, var skadet. Det hentes på nytt. Ingenting av det du har skrevet, er berørt.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationHead</name>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and older ones that are not loaded yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ikke sett</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln seen</source>
        <comment>button, notifications</comment>
        <translation>
            <numerusform>Merk %Ln som sett</numerusform>
            <numerusform>Merk %Ln som sett</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Merk alle som sett</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Vis hele teksten</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>Ingen varsler er valgt</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to go where it leads.</source>
        <translation>Velg et varsel fra listen for å lese det og gå dit det leder.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPane</name>
    <message>
        <source>Nothing was marked</source>
        <translation>Ingenting ble merket</translation>
    </message>
    <message>
        <source>No other that is not seen</source>
        <translation>Ingen andre som ikke er sett</translation>
    </message>
    <message>
        <source>Everything is seen</source>
        <translation>Alt er sett</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Ingen varsler ennå</translation>
    </message>
    <message>
        <source>News about the conversations, documents and sendings of this mall appears here.</source>
        <translation>Nytt om samtalene, dokumentene og utsendelsene i dette senteret vises her.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications are under All.</source>
        <translation>
            <numerusform>%Ln varsel ligger under Alle.</numerusform>
            <numerusform>%Ln varsler ligger under Alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln is unseen. Older ones are being looked through.</source>
        <translation>
            <numerusform>Det %Ln nyeste er sett. Eldre gjennomgås.</numerusform>
            <numerusform>De %Ln nyeste er sett. Eldre gjennomgås.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Your account may not read notifications here</source>
        <translation>Kontoen din har ikke rettighet til å lese varsler her</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxButtons</name>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxDeeds</name>
    <message>
        <source>Open the conversation</source>
        <translation>Åpne samtalen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a message that has not been sent</comment>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Send alone</source>
        <comment>past the refused message before it</comment>
        <translation>Send alene</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxEditor</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
            <numerusform>Teksten var for lang til å limes inn i sin helhet. %Ln tegn ble utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
            <numerusform>For lang til å sendes. Kort den ned med %Ln tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text. Discard it to send none.</source>
        <translation>En melding må ha tekst. Forkast den hvis du ikke vil sende noe.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meldingstekst</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Behold uendret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Keep as it was (Esc)</source>
        <translation>Behold uendret (Esc)</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Lagre (%1)</translation>
    </message>
    <message>
        <source>Held while you edit. %1 saves, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>På vent mens du redigerer. %1 lagrer, %2 gir ny linje.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxHead</name>
    <message>
        <source>Everything has arrived</source>
        <translation>Alt har kommet frem</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Prøv avviste igjen</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Ingenting ble avvist.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Fortsett å sende</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Sett sending på pause</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPane</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits here until you go on.</source>
        <translation>Sending er satt på pause. Det du skriver, venter her til du fortsetter.</translation>
    </message>
    <message>
        <source>This conversation begins when its first message has arrived.</source>
        <translation>Denne samtalen starter når den første meldingen har kommet frem.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Ingenting venter</translation>
    </message>
    <message>
        <source>What you send or mark is listed here until the server has it.</source>
        <translation>Det du sender eller merker, vises her til serveren har det.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Åpne samtalen</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Fortsett å sende</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxRowView</name>
    <message>
        <source>Discard “%1”?</source>
        <comment>the text of a message</comment>
        <translation>Forkaste «%1»?</translation>
    </message>
    <message>
        <source>It is not sent, and its text is gone.</source>
        <translation>Den sendes ikke, og teksten går tapt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serveren sier: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxSectionView</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide what was sent today</source>
        <translation>Skjul det som ble sendt i dag</translation>
    </message>
    <message>
        <source>Show what was sent today</source>
        <translation>Vis det som ble sendt i dag</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxWiring</name>
    <message>
        <source>The new text could not be kept on the disk. It is still here, and nothing was sent.</source>
        <translation>Den nye teksten kunne ikke lagres på disken. Den er fortsatt her, og ingenting ble sendt.</translation>
    </message>
    <message>
        <source>Not sent. The text is in the conversation&apos;s draft again.</source>
        <translation>Ikke sendt. Teksten er tilbake i utkastet til samtalen.</translation>
    </message>
</context>
<context>
    <name>atrium::OutgoingStrip</name>
    <message>
        <source>Refused and not sent: %1</source>
        <comment>a message</comment>
        <translation>Avvist og ikke sendt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tilbake til teksten</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <comment>a message</comment>
        <translation>Venter på å bli sendt: %1</translation>
    </message>
    <message>
        <source>It may have arrived, and is looked for before it is sent again: %1</source>
        <comment>a message</comment>
        <translation>Den kan ha kommet frem, og Atrium sjekker det før den sendes på nytt: %1</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Vis i utboksen</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <comment>a message</comment>
        <translation>På vei: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewPane</name>
    <message>
        <source>Sendings by MPC sending</source>
        <translation>Utsendelser etter MPC-utsendelse</translation>
    </message>
    <message>
        <source>Sendings by campaign</source>
        <translation>Utsendelser etter kampanje</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>%1, from the greatest or newest</source>
        <comment>column</comment>
        <translation>%1, størst eller nyest først</translation>
    </message>
    <message>
        <source>%1, from the least or oldest</source>
        <comment>column</comment>
        <translation>%1, minst eller eldst først</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>alle %Ln utsendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln utsendelse; eldre er ikke hentet ennå</numerusform>
            <numerusform>%Ln utsendelser; eldre er ikke hentet ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>%Ln utsendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>%Ln nyeste lastet inn, eldre følger</numerusform>
            <numerusform>%Ln nyeste lastet inn, eldre følger</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Columns of the sendings</source>
        <translation>Kolonner for utsendelsene</translation>
    </message>
    <message>
        <source>Figures of the range</source>
        <translation>Tall for tidsrommet</translation>
    </message>
    <message>
        <source>Sort the sendings by it</source>
        <translation>Sorter utsendelsene etter dette</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>sendings, one a row</comment>
        <translation>Enkeltvis</translation>
    </message>
    <message>
        <source>Each sending</source>
        <translation>Hver utsendelse</translation>
    </message>
    <message>
        <source>By MPC sending</source>
        <translation>Etter MPC-utsendelse</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Etter kampanje</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Ingen utsendelser i dette tidsrommet</translation>
    </message>
    <message>
        <source>Campaigns and messages sent to members of this mall appear here. Choose other days, or take a filter away.</source>
        <translation>Kampanjer og meldinger sendt til medlemmer i dette senteret vises her. Velg andre dager, eller fjern et filter.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Kontoen din har ikke rettighet til å lese utsendelser her</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Ingen hendelser i dette tidsrommet</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>De vises her etter hvert som meldinger leveres og åpnes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Hentet i %Ln del for %1 tokener.</numerusform>
            <numerusform>Hentet i %Ln deler for %1 tokener.</numerusform>
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
            <numerusform>%Ln treff</numerusform>
            <numerusform>%Ln treff</numerusform>
        </translation>
    </message>
    <message>
        <source>run</source>
        <comment>what Enter does</comment>
        <translation>kjør</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>åpne</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Kjør</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Søk eller kjør</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Nothing is called that. Type less of it, or another word.</source>
        <translation>Ingenting heter det. Skriv mindre av det, eller et annet ord.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>kommandoer</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Bare kommandoer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Bare personer</translation>
    </message>
    <message>
        <source>sendings</source>
        <translation>utsendelser</translation>
    </message>
    <message>
        <source>Sendings only</source>
        <translation>Bare utsendelser</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Raden over</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what the arrow keys do</comment>
        <translation>flytt</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Raden under</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what Esc does</comment>
        <translation>lukk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Find anything, or run a command</source>
        <translation>Finn hva som helst, eller kjør en kommando</translation>
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
        <translation>Finn hva som helst, eller kjør en kommando</translation>
    </message>
</context>
<context>
    <name>atrium::PaletteWiring</name>
    <message>
        <source>This is not the demo.</source>
        <translation>Dette er ikke demoen.</translation>
    </message>
    <message>
        <source>Still reading what is kept on this computer</source>
        <translation>Leser fortsatt det som er lagret på denne datamaskinen</translation>
    </message>
    <message>
        <source>%1 people known in this mall</source>
        <comment>a number</comment>
        <translation>Atrium kjenner til %1 personer i dette senteret</translation>
    </message>
    <message>
        <source>Nothing is unread in the conversation in view.</source>
        <translation>Ingenting er ulest i samtalen du ser på.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln malls.</source>
        <translation>
            <numerusform>Du har %Ln senter.</numerusform>
            <numerusform>Du har %Ln sentre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln accounts.</source>
        <translation>
            <numerusform>Det finnes %Ln konto.</numerusform>
            <numerusform>Det finnes %Ln kontoer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the demo. Leave it instead.</source>
        <translation>Dette er demoen. Forlat den i stedet.</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Administratoren har angitt dette. Det kan ikke endres her.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Dette kan ikke gjøres akkurat nå.</translation>
    </message>
    <message>
        <source>“%1” does nothing here. Choose a row in a list first.</source>
        <translation>«%1» gjør ingenting her. Velg en rad i en liste først.</translation>
    </message>
    <message>
        <source>There is no conversation with %1 on this computer.</source>
        <translation>Det finnes ingen samtale med %1 på denne datamaskinen.</translation>
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
        <translation>Bare en titt: ingenting merkes som sett. Slipp tasten for å gå tilbake.</translation>
    </message>
    <message>
        <source>Messages, only a look</source>
        <translation>Meldinger, bare en titt</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldinger ennå</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Kontoen din har ikke rettighet til å lese meldinger her</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln conversations with %1</source>
        <translation>
            <numerusform>%Ln samtale med %1</numerusform>
            <numerusform>%Ln samtaler med %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem som er her</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePicker</name>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Ingen å skrive til ennå</translation>
    </message>
    <message>
        <source>The people and audiences of this mall appear here.</source>
        <translation>Personene og målgruppene i dette senteret vises her.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen funnet</translation>
    </message>
    <message>
        <source>No name and no role has a word that begins with “%1”.</source>
        <translation>Ingen navn eller roller har et ord som begynner med «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people and audiences</comment>
        <translation>
            <numerusform>%Ln funnet</numerusform>
            <numerusform>%Ln funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Navn eller rolle</translation>
    </message>
    <message>
        <source>Find people and audiences</source>
        <translation>Finn personer og målgrupper</translation>
    </message>
    <message>
        <source>People and audiences</source>
        <translation>Personer og målgrupper</translation>
    </message>
    <message>
        <source>Your account may not see who works here</source>
        <translation>Kontoen din har ikke rettighet til å se hvem som jobber her</translation>
    </message>
</context>
<context>
    <name>atrium::PickerModel</name>
    <message>
        <source>Recent</source>
        <comment>whom one wrote to last</comment>
        <translation>Nylige</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Målgrupper</translation>
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
            <numerusform>%Ln person til</numerusform>
            <numerusform>%Ln personer til</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>one who is among the recipients, spoken</comment>
        <translation>valgt</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWiring</name>
    <message>
        <source>Your account no longer has the mall of this conversation. The text is kept here.</source>
        <translation>Kontoen din har ikke lenger senteret til denne samtalen. Teksten er tatt vare på her.</translation>
    </message>
    <message>
        <source>The link does not lead to anything in this mall: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Lenken fører ikke til noe i dette senteret: %1</translation>
    </message>
</context>
<context>
    <name>atrium::PopoutWiring</name>
    <message>
        <source>This conversation has not begun yet: its first message waits to be sent. It can have a window of its own once it has begun.</source>
        <translation>Denne samtalen har ikke begynt ennå: Den første meldingen venter på å bli sendt. Den kan få et eget vindu når den har begynt.</translation>
    </message>
</context>
<context>
    <name>atrium::ProxyForm</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Slik denne datamaskinen er satt opp</translation>
    </message>
    <message>
        <source>Follows the system settings, for each server anew.</source>
        <translation>Følger systeminnstillingene, på nytt for hver server.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>Every server is reached directly.</source>
        <translation>Hver server nås direkte.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Denne proxyen</translation>
    </message>
    <message>
        <source>Your administrator knows its name and port.</source>
        <translation>Administratoren vet navnet og porten.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Navn eller adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Empty if it asks for none.</source>
        <translation>Tomt hvis den ikke ber om noen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Lagres i nøkkelringen.</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Nås uten proxy</translation>
    </message>
    <message>
        <source>Separated by commas. A name takes in everything below it.</source>
        <translation>Skilles med komma. Et navn omfatter alt under det.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Uendret</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Skriv inn navnet på eller adressen til proxyen.</translation>
    </message>
    <message>
        <source>This is no name of a computer. It looks like proxy.example.com.</source>
        <translation>Dette er ikke et datamaskinnavn. Det skal se ut som proxy.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to %L1.</source>
        <translation>Et tall fra 1 til %L1.</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>Skriv inn brukeren som passordet gjelder for.</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer. Write example.com or *.example.com.</source>
        <translation>«%1» er ikke et datamaskinnavn. Skriv example.com eller *.example.com.</translation>
    </message>
</context>
<context>
    <name>atrium::PushInspector</name>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopiert, uten hemmelighetene</translation>
    </message>
    <message>
        <source>Push event - Atrium</source>
        <comment>window title</comment>
        <translation>Push-hendelse – Atrium</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-hendelse</translation>
    </message>
    <message>
        <source>Reports one push message as a member&apos;s app does. The tokens are yours to type, go with this one request, and are forgotten when you close this window.</source>
        <translation>Rapporterer én push-melding slik appen til et medlem gjør. Tokenene skriver du inn selv. De følger med denne ene forespørselen og glemmes når du lukker vinduet.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Dispatch id</source>
        <translation>Dispatch-ID</translation>
    </message>
    <message>
        <source>Member token</source>
        <translation>Medlemstoken</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Klienttoken</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Appversjon</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installasjons-ID</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Klubb</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New installation id</source>
        <translation>Ny installasjons-ID</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Det som sendes</translation>
    </message>
    <message>
        <source>What is sent, as a curl command</source>
        <translation>Det som sendes, som en curl-kommando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopier som curl</translation>
    </message>
    <message>
        <source>The club of this mall is not known: nothing can be sent.</source>
        <translation>Klubben til dette senteret er ikke kjent: ingenting kan sendes.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>%1 is a club&apos;s short name, %2 a mall</comment>
        <translation>%1, for %2</translation>
    </message>
</context>
<context>
    <name>atrium::PushWords</name>
    <message>
        <source>App version</source>
        <translation>Appversjon</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installasjons-ID</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 er for lang.</translation>
    </message>
    <message>
        <source>%1 is none that the server knows.</source>
        <translation>%1 har en verdi som serveren ikke kjenner.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <comment>%2 is a word of the server</comment>
        <translation>%1 ble avvist: %2.</translation>
    </message>
    <message>
        <source>The server took the message for opened</source>
        <translation>Serveren registrerte meldingen som åpnet</translation>
    </message>
    <message>
        <source>The server took the message for delivered</source>
        <translation>Serveren registrerte meldingen som levert</translation>
    </message>
    <message>
        <source>The sending&apos;s figures follow when they are read next.</source>
        <translation>Tallene for utsendelsen følger neste gang de hentes.</translation>
    </message>
    <message>
        <source>This member has no such message</source>
        <translation>Dette medlemmet har ingen slik melding</translation>
    </message>
    <message>
        <source>The dispatch id is wrong, or the message went to another member or through another club than %1.</source>
        <translation>Dispatch-ID-en er feil, eller meldingen gikk til et annet medlem eller gjennom en annen klubb enn %1.</translation>
    </message>
    <message>
        <source>The tokens were not accepted</source>
        <translation>Tokenene ble ikke godtatt</translation>
    </message>
    <message>
        <source>The member token may have expired: one is good for a day. Or the client token belongs to another club or product than this console names.</source>
        <translation>Medlemstokenet kan ha utløpt: det er gyldig i ett døgn. Eller klienttokenet tilhører en annen klubb eller et annet produkt enn det denne konsollen oppgir.</translation>
    </message>
    <message>
        <source>The server did not take the event as it is</source>
        <translation>Serveren godtok ikke hendelsen slik den er</translation>
    </message>
    <message>
        <source>It does not say which field is wrong.</source>
        <translation>Den sier ikke hvilket felt som er feil.</translation>
    </message>
    <message>
        <source>The client token may not report this</source>
        <translation>Klienttokenet har ikke rettighet til å rapportere dette</translation>
    </message>
    <message>
        <source>It lacks the permit to report that messages were delivered or opened.</source>
        <translation>Det mangler rettigheten til å rapportere at meldinger ble levert eller åpnet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The event may have arrived all the same. Sending it once more does no harm.</source>
        <translation>Hendelsen kan ha kommet frem likevel. Det gjør ingen skade å sende den én gang til.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryBar</name>
    <message numerus="yes">
        <source>%Ln days before, same weekdays</source>
        <translation>
            <numerusform>%Ln dag før, samme ukedager</numerusform>
            <numerusform>%Ln dager før, samme ukedager</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before, same weekdays</source>
        <translation>Et år før, samme ukedager</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Ikke sammenlignet</translation>
    </message>
    <message>
        <source>The mall&apos;s: %1</source>
        <comment>a time zone</comment>
        <translation>Senterets: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <comment>a time zone</comment>
        <translation>Min: %1</translation>
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
        <translation>Fjern filteret %1</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln dag før</numerusform>
            <numerusform>%Ln dager før</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Et år før</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a range of days</comment>
        <translation>Sammenlignet med %1</translation>
    </message>
    <message>
        <source>Time zone of days and times</source>
        <translation>Tidssone for dager og klokkeslett</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln</source>
        <comment>so many sendings</comment>
        <translation>
            <numerusform>Sammenlign %Ln</numerusform>
            <numerusform>Sammenlign %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Sentre</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Legg til filter</translation>
    </message>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filteret slik det sendes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Totals as of %1</source>
        <translation>Totaler per %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Oppdatering koster %Ln token</numerusform>
            <numerusform>Oppdatering koster %Ln tokener</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 igjen</translation>
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
            <numerusform>%1, %Ln ulest</numerusform>
            <numerusform>%1, %Ln uleste</numerusform>
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
        <translation>Kontomeny</translation>
    </message>
    <message>
        <source>Account menu of %1</source>
        <translation>Kontomenyen til %1</translation>
    </message>
    <message>
        <source>%1, account %2</source>
        <translation>%1, konto %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account, and how it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktøy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pane, and what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Sending er satt på pause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in %1</source>
        <comment>%1 is a mall</comment>
        <translation>
            <numerusform>%Ln ulest i %1</numerusform>
            <numerusform>%Ln uleste i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all accounts, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln ulest i alle kontoer, som i vindustittelen</numerusform>
            <numerusform>%Ln uleste i alle kontoer, som i vindustittelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln ulest i alle sentre, som i vindustittelen</numerusform>
            <numerusform>%Ln uleste i alle sentre, som i vindustittelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RangePicker</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siste 7 dager</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Siste 4 uker</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Siste 12 uker</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Siste 52 uker</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Tidsrom i dager</translation>
    </message>
    <message>
        <source>last 4 weeks, aug, 2025-08-01..14</source>
        <translation>siste 4 uker, aug, 2025-08-01..14</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>a range, its length</comment>
        <translation>
            <numerusform>%1, %Ln dag</numerusform>
            <numerusform>%1, %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a month, a day, or how far back.</source>
        <translation>Skriv en måned, en dag eller hvor langt tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <comment>what a question costs</comment>
        <translation>
            <numerusform>ca. %Ln token</numerusform>
            <numerusform>ca. %Ln tokener</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1, %2 are left.</source>
        <comment>so many tokens; a number</comment>
        <translation>Bruker %1, %2 er igjen.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Bruker %1.</translation>
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
        <translation>Forrige tidsrom</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Neste tidsrom</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Tidsrom i dager</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientChip</name>
    <message>
        <source>%1, audience</source>
        <comment>a recipient, spoken</comment>
        <translation>%1, målgruppe</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>Delete fjerner mottakeren</translation>
    </message>
    <message>
        <source>%1 Delete takes it out</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Delete fjerner mottakeren</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientField</name>
    <message>
        <source>Add people or audiences</source>
        <translation>Legg til personer eller målgrupper</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Type a name or a role, choose with the arrow keys and Enter. Backspace takes the last one out.</source>
        <translation>Skriv et navn eller en rolle, velg med piltastene og Enter. Backspace fjerner den siste.</translation>
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
        <translation>Grupper med færre enn 10 medlemmer skilles ikke ut</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Etter alder</translation>
    </message>
    <message>
        <source>Recipients by age</source>
        <translation>Mottakere etter alder</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Etter kjønn</translation>
    </message>
    <message>
        <source>Recipients by gender</source>
        <translation>Mottakere etter kjønn</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>ways to group recipients</comment>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Recipients by age and gender</source>
        <translation>Mottakere etter alder og kjønn</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>Eksporter mottakerne</translation>
    </message>
    <message>
        <source>No recipients are reported</source>
        <translation>Ingen mottakere er rapportert</translation>
    </message>
    <message>
        <source>They appear here once messages have been made for members.</source>
        <translation>De vises her når det er laget meldinger til medlemmer.</translation>
    </message>
    <message>
        <source>Your account may not read recipients here</source>
        <translation>Kontoen din har ikke rettighet til å lese mottakere her</translation>
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
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopier som curl</translation>
    </message>
    <message>
        <source>Requests - Atrium</source>
        <comment>window title</comment>
        <translation>Forespørsler – Atrium</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation>Filtrer på sti, status eller forespørsels-ID</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Forespørsler, nyeste først</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detaljer om forespørselen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsett</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln held back</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Satt på pause, %Ln holdt tilbake</numerusform>
            <numerusform>Satt på pause, %Ln holdt tilbake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln requests</source>
        <translation>
            <numerusform>%1 av %Ln forespørsel</numerusform>
            <numerusform>%1 av %Ln forespørsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln forespørsel</numerusform>
            <numerusform>%Ln forespørsler</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ingen forespørsler passer</translation>
    </message>
    <message>
        <source>Filter by less, or by something else.</source>
        <translation>Filtrer mindre, eller på noe annet.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Ingen forespørsler ennå</translation>
    </message>
    <message>
        <source>Each request to the server is listed here from now on.</source>
        <translation>Hver forespørsel til serveren vises her fra nå av.</translation>
    </message>
    <message>
        <source>Choose a request to see its details.</source>
        <translation>Velg en forespørsel for å se detaljene.</translation>
    </message>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopiert, uten hemmelighetene</translation>
    </message>
</context>
<context>
    <name>atrium::RequestWords</name>
    <message>
        <source>timed out</source>
        <translation>tidsavbrudd</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>sertifikat avvist</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen tilkobling</translation>
    </message>
    <message>
        <source>sign-in not accepted</source>
        <translation>innlogging ikke godtatt</translation>
    </message>
    <message>
        <source>slowed down by the server</source>
        <translation>bremset av serveren</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>vedlikehold</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>svar ikke forstått</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>serverfeil</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ikke noe svar</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ikke rapportert</translation>
    </message>
    <message>
        <source>Status: %1, after %2 ms</source>
        <translation>Status: %1, etter %2 ms</translation>
    </message>
    <message>
        <source>Over at: %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>Ferdig: %1 %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Forespørsels-ID: %1</translation>
    </message>
    <message>
        <source>Attempt: %1, because of the one before: %2</source>
        <translation>Forsøk: %1, på grunn av det forrige: %2</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Forsøk: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 expected, %2 taken, %3 left</source>
        <translation>Tokener: %1 forventet, %2 brukt, %3 igjen</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Kvotegruppe: %1</translation>
    </message>
    <message>
        <source>Bodies: %1 sent, %2 received</source>
        <translation>Innhold: %1 sendt, %2 mottatt</translation>
    </message>
    <message>
        <source>(kept secret)</source>
        <translation>(holdes hemmelig)</translation>
    </message>
    <message>
        <source>The body is not kept: it may hold what a person wrote.</source>
        <translation>Innholdet lagres ikke: det kan omfatte noe en person har skrevet.</translation>
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
        <translation>Tid (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sti</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokener</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Forespørsels-ID</translation>
    </message>
</context>
<context>
    <name>atrium::RowsAway</name>
    <message>
        <source>Export %1</source>
        <comment>the name of a table</comment>
        <translation>Eksporter %1</translation>
    </message>
</context>
<context>
    <name>atrium::Scenes</name>
    <message>
        <source>There is no certificate in this file, so it is not used.</source>
        <translation>Det er ikke noe sertifikat i denne filen, så den brukes ikke.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingLine</name>
    <message>
        <source>Audience #%1</source>
        <translation>Målgruppe #%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>when a sending was</comment>
        <translation>opprettet %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>%Ln utsendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampanje #%1</translation>
    </message>
    <message>
        <source>Audience %1</source>
        <comment>a name</comment>
        <translation>Målgruppe %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPage</name>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Foreløpig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Fjern fra sammenligningen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Legg til i sammenligningen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Figures of the sending</source>
        <translation>Tall for utsendelsen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>next look at %1</source>
        <comment>a time</comment>
        <translation>neste sjekk kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Oppdatering koster %Ln token</numerusform>
            <numerusform>Oppdatering koster %Ln tokener</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 igjen</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPicker</name>
    <message>
        <source>Add a sending to the comparison</source>
        <translation>Legg en utsendelse til sammenligningen</translation>
    </message>
    <message>
        <source>Name, number or day</source>
        <translation>Navn, nummer eller dag</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utsendelser</translation>
    </message>
    <message>
        <source>No other sending is loaded.</source>
        <translation>Ingen annen utsendelse er lastet inn.</translation>
    </message>
    <message>
        <source>No sending that is loaded has these words.</source>
        <translation>Ingen utsendelse som er lastet inn, har disse ordene.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Hentet i %Ln del for %1 tokener.</numerusform>
            <numerusform>Hentet i %Ln deler for %1 tokener.</numerusform>
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
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>column</comment>
        <translation>Utsendelse</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Utsendt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Feilet</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Åpningsrate</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klikkrate</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klikkrate av åpnede</translation>
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
        <translation>opprettet %1</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Foreløpig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln utsendelse</numerusform>
            <numerusform>%Ln utsendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a group of rows</comment>
        <translation>foldet ut</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group of rows</comment>
        <translation>foldet sammen</translation>
    </message>
    <message>
        <source>part of a group</source>
        <translation>del av en gruppe</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>channels of a group</comment>
        <translation>Flere</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsTable</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Fjern fra sammenligningen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Legg til i sammenligningen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fold ut</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <comment>of a sending</comment>
        <translation>Kopier nummeret %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsWiring</name>
    <message numerus="yes">
        <source>%Ln sendings are laid beside each other at most.</source>
        <translation>
            <numerusform>Høyst %Ln utsendelse kan vises side om side.</numerusform>
            <numerusform>Høyst %Ln utsendelser kan vises side om side.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>Lagt til i sammenligningen</translation>
    </message>
    <message>
        <source>Taken out of the comparison</source>
        <translation>Fjernet fra sammenligningen</translation>
    </message>
</context>
<context>
    <name>atrium::SeparateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Hentet tilbake</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>På vent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sjekker om den kom frem</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>%1 av %2 sendt</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>12 of 40 sent; how many were refused</comment>
        <translation>%1, %2 avvist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Prøv avviste igjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesCard</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>5 min</source>
        <comment>length of a bucket</comment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of a bucket</comment>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bucket</comment>
        <translation>1 uke</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bucket</comment>
        <translation>1 måned</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of a bucket</comment>
        <translation>1 time</translation>
    </message>
    <message>
        <source>Events per 5 minutes</source>
        <translation>Hendelser per 5 minutter</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Hendelser per dag</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Hendelser per uke</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Hendelser per måned</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Hendelser per time</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Vis diagram</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Vis tabell</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Ingen hendelser ennå</translation>
    </message>
    <message>
        <source>They appear here as messages of this sending are delivered and opened.</source>
        <translation>De vises her etter hvert som meldinger i denne utsendelsen leveres og åpnes.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Kontoen din har ikke rettighet til å lese hendelser her</translation>
    </message>
    <message>
        <source>No events in this time.</source>
        <translation>Ingen hendelser i denne perioden.</translation>
    </message>
    <message>
        <source>The server answers with 1,000 points at most: some are missing here. A longer interval has fewer.</source>
        <translation>Serveren svarer med høyst 1000 punkter: noen mangler her. Et lengre intervall har færre.</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mer om disse hendelsene</translation>
    </message>
    <message>
        <source>%1, summed</source>
        <comment>events per hour</comment>
        <translation>%1, summert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days before</source>
        <comment>an event, how long before</comment>
        <translation>
            <numerusform>%1, %Ln dag før</numerusform>
            <numerusform>%1, %Ln dager før</numerusform>
        </translation>
    </message>
    <message>
        <source>Each</source>
        <comment>values of each bucket</comment>
        <translation>Enkeltvis</translation>
    </message>
    <message>
        <source>Values of each bucket</source>
        <translation>Verdier for hvert intervall</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summert</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Summerte verdier</translation>
    </message>
    <message>
        <source>of %1 in this time</source>
        <comment>how many</comment>
        <translation>av %1 i dette tidsrommet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events per hour, the one kind of them that is shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle hendelser</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesModel</name>
    <message>
        <source>Time (%1)</source>
        <comment>column; %1 is a time zone</comment>
        <translation>Tid (%1)</translation>
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
        <translation>ingen verdi</translation>
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
        <translation>Skriv inn adressen til serveren, eller velg en fra listen.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like https://api.mpc.placewise.com.</source>
        <translation>Dette er ikke en serveradresse. Den skal se ut som https://api.mpc.placewise.com.</translation>
    </message>
    <message>
        <source>Use https: without it others on the way could read your sign-in. Plain http is for this computer only.</source>
        <translation>Bruk https: uten det kan andre på veien lese innloggingen din. Vanlig http er bare for denne datamaskinen.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
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
        <translation>En egen server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your administrator has chosen this server.</source>
        <translation>Administratoren har valgt denne serveren.</translation>
    </message>
    <message>
        <source>Production. APAC and a server of your own are in the list.</source>
        <translation>Produksjon. APAC og en egen server finnes i listen.</translation>
    </message>
    <message>
        <source>%1. Production and a server of your own are in the list.</source>
        <comment>APAC or Staging</comment>
        <translation>%1. Produksjon og en egen server finnes i listen.</translation>
    </message>
    <message>
        <source>A server of your own. Those of Placewise are in the list.</source>
        <translation>En egen server. Serverne til Placewise finnes i listen.</translation>
    </message>
    <message>
        <source>This is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com.</source>
        <translation>Dette er ikke et fullstendig servernavn: det har ikke noe punktum. Det skal se ut som https://api.mpc.placewise.com.</translation>
    </message>
</context>
<context>
    <name>atrium::SessionWords</name>
    <message>
        <source>The keychain of this computer has no sign-in for this account, or is locked. What you wrote is kept.</source>
        <translation>Nøkkelringen på denne datamaskinen har ingen innlogging for denne kontoen, eller den er låst. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out your sign-in. What you wrote is kept.</source>
        <translation>Nøkkelringen på denne datamaskinen ga ikke ut innloggingen din. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. What you wrote is kept.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke nås. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. A question of its own may be open. What you wrote is kept.</source>
        <translation>Nøkkelringen på denne datamaskinen svarte ikke. Den kan ha et eget spørsmål åpent. Det du har skrevet, er tatt vare på.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or did not take your sign-in. You are signed in until you close Atrium.</source>
        <translation>Nøkkelringen på denne datamaskinen er låst eller tok ikke imot innloggingen din. Du er innlogget til du lukker Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. You are signed in until you close Atrium.</source>
        <translation>Nøkkelringen på denne datamaskinen kan ikke nås. Du er innlogget til du lukker Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. You are signed in until you close Atrium.</source>
        <translation>Nøkkelringen på denne datamaskinen svarte ikke. Du er innlogget til du lukker Atrium.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Innloggingen din godtas ikke lenger. Alt du har skrevet, er tatt vare på og sendes når du har logget inn.</translation>
    </message>
    <message>
        <source>Your sign-in is being read from the keychain of this computer, which may be asking you for it.</source>
        <translation>Innloggingen din leses fra nøkkelringen på denne datamaskinen, som kanskje ber deg om tillatelse.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Behold for denne økten</translation>
    </message>
    <message>
        <source>Your sign-in has to be renewed, and the sign-in service cannot be reached. Atrium goes on trying, and what you write is kept.</source>
        <translation>Innloggingen din må fornyes, og innloggingstjenesten kan ikke nås. Atrium fortsetter å prøve, og det du skriver, blir tatt vare på.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer. Nothing was kept. Try again in a moment.</source>
        <translation>Innloggingstjenesten svarte ikke. Ingenting ble lagret. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address. Check the address of the sign-in service, or use a token.</source>
        <translation>Det finnes ingen innloggingstjeneste på denne adressen. Sjekk adressen til innloggingstjenesten, eller bruk et token.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Nothing was sent. Ask your administrator for it.</source>
        <translation>Innloggingstjenesten oppgir en annen adresse for seg selv. Ingenting ble sendt. Be administratoren om adressen.</translation>
    </message>
    <message>
        <source>The sign-in service uses an address that is not safe. Nothing was sent. Ask your administrator.</source>
        <translation>Innloggingstjenesten bruker en adresse som ikke er sikker. Ingenting ble sendt. Spør administratoren.</translation>
    </message>
    <message>
        <source>You were not signed in: the browser came back without a permission. Nothing was kept.</source>
        <translation>Du ble ikke logget inn: nettleseren kom tilbake uten tillatelse. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>The sign-in service refused this. Nothing was kept. Details say why, for your administrator.</source>
        <translation>Innloggingstjenesten avviste dette. Ingenting ble lagret. Detaljene sier hvorfor, for administratoren.</translation>
    </message>
    <message>
        <source>The browser did not come back, so Atrium stopped waiting. Nothing was kept. Sign in again.</source>
        <translation>Nettleseren kom ikke tilbake, så Atrium sluttet å vente. Ingenting ble lagret. Logg inn på nytt.</translation>
    </message>
    <message>
        <source>This computer does not let Atrium wait for the browser. Use a token instead.</source>
        <translation>Denne datamaskinen lar ikke Atrium vente på nettleseren. Bruk et token i stedet.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is missing: this server has none of its own. Enter it under Sign-in details.</source>
        <translation>Adressen til innloggingstjenesten mangler: denne serveren har ingen egen. Skriv den inn under Innloggingsdetaljer.</translation>
    </message>
    <message>
        <source>The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there.</source>
        <translation>Nøkkelringen på denne datamaskinen kan fortsatt inneholde innloggingen din. Fjern oppføringen app.atrium.Console der.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service could not be told, so its own list may still show this one.</source>
        <translation>Du er logget ut her. Innloggingstjenesten kunne ikke få beskjed, så dens egen liste kan fortsatt vise denne innloggingen.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Nothing was kept.</source>
        <translation>Serveren godtar ikke denne innloggingen. Ingenting ble lagret.</translation>
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
        <translation>Endre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
        <translation>Administratoren har angitt dette. Det kan ikke endres her.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Tilbake til standard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: tilbake til standard</translation>
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
        <translation>For kontoen %1</translation>
    </message>
    <message>
        <source>For all accounts on this computer</source>
        <translation>For alle kontoer på denne datamaskinen</translation>
    </message>
    <message>
        <source>Export accounts and settings</source>
        <translation>Eksporter kontoer og innstillinger</translation>
    </message>
    <message>
        <source>Import accounts and settings</source>
        <translation>Importer kontoer og innstillinger</translation>
    </message>
    <message>
        <source>Settings of Atrium (*.json)</source>
        <translation>Innstillinger for Atrium (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings found</source>
        <translation>
            <numerusform>%Ln innstilling funnet</numerusform>
            <numerusform>%Ln innstillinger funnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Gjenopprette standardverdiene?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings on this page go back to what they were at first. Nothing else changes.</source>
        <translation>
            <numerusform>%Ln innstilling på denne siden settes tilbake til det den var fra starten av. Ingenting annet endres.</numerusform>
            <numerusform>%Ln innstillinger på denne siden settes tilbake til det de var fra starten av. Ingenting annet endres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold nåværende</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Finn en innstilling</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Lagres underveis</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Innstillinger for</translation>
    </message>
    <message>
        <source>Account whose settings are shown</source>
        <translation>Kontoen som innstillingene vises for</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Gjenopprett standardverdier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ingen innstillinger passer</translation>
    </message>
    <message>
        <source>Look for less, or for another word.</source>
        <translation>Søk etter mindre, eller etter et annet ord.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1.</source>
        <comment>%1 is the size of files as 61 MB</comment>
        <translation>
            <numerusform>%Ln melding, %1.</numerusform>
            <numerusform>%Ln meldinger, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the kept messages?</source>
        <translation>Fjerne de lagrede meldingene?</translation>
    </message>
    <message>
        <source>All messages of all accounts go from this computer now. They stay on the server, and come back when their conversations are opened. Drafts and the outbox are not touched.</source>
        <translation>Alle meldinger fra alle kontoer fjernes fra denne datamaskinen nå. De blir værende på serveren og kommer tilbake når samtalene åpnes. Utkast og utboksen røres ikke.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>messages</comment>
        <translation>Behold nåværende</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWiring</name>
    <message>
        <source>Not all of the kept messages could be removed. The disk may be full.</source>
        <translation>Ikke alle lagrede meldinger kunne fjernes. Disken kan være full.</translation>
    </message>
    <message>
        <source>The kept messages were removed from this computer.</source>
        <translation>De lagrede meldingene er fjernet fra denne datamaskinen.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInForm</name>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Adressen til innloggingstjenesten</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s own.</source>
        <translation>Tomt: serverens egen.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>What the service calls this program.</source>
        <translation>Det tjenesten kaller dette programmet.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Separated by blanks. With offline_access one stays signed in.</source>
        <translation>Skilles med mellomrom. Med offline_access forblir du innlogget.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnavn</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise tildeler det. Det følger med hver forespørsel.</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programnavn</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Slik presenterer dette programmet seg for serveren.</translation>
    </message>
    <message>
        <source>This is no https address. It looks like https://id.example.com.</source>
        <translation>Dette er ikke en https-adresse. Den skal se ut som https://id.example.com.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits and signs.</source>
        <translation>Bare sifre, tegn og bokstavene a til z.</translation>
    </message>
    <message>
        <source>Enter the client id that the service gave you.</source>
        <translation>Skriv inn klient-ID-en du har fått av tjenesten.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>En klient-ID har ingen mellomrom.</translation>
    </message>
    <message>
        <source>Enter at least openid.</source>
        <translation>Skriv inn minst openid.</translation>
    </message>
    <message>
        <source>Enter the name that Placewise assigned.</source>
        <translation>Skriv inn navnet Placewise har tildelt.</translation>
    </message>
    <message>
        <source>Enter a name. The server refuses requests without one.</source>
        <translation>Skriv inn et navn. Serveren avviser forespørsler uten.</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetFile</name>
    <message>
        <source>This file is too large for snippets. Nothing was changed.</source>
        <translation>Denne filen er for stor for tekstsnutter. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This is no file of snippets. Nothing was changed.</source>
        <translation>Dette er ikke en fil med tekstsnutter. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Denne filen er skrevet av en nyere versjon av Atrium. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This file of snippets is damaged. Nothing was changed.</source>
        <translation>Denne filen med tekstsnutter er skadet. Ingenting ble endret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were added.</source>
        <translation>
            <numerusform>%Ln tekstsnutt ble lagt til.</numerusform>
            <numerusform>%Ln tekstsnutter ble lagt til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln fantes allerede.</numerusform>
            <numerusform>%Ln fantes allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no room: there can be %1.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln fikk ikke plass: det kan være høyst %1.</numerusform>
            <numerusform>%Ln fikk ikke plass: det kan være høyst %1.</numerusform>
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
        <translation>Ingen tekstsnutter ennå. Skriv en</translation>
    </message>
    <message>
        <source>Manage snippets</source>
        <translation>Administrer tekstsnutter</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstsnutter</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %2 av %3</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsDialog</name>
    <message>
        <source>New snippet</source>
        <translation>Ny tekstsnutt</translation>
    </message>
    <message>
        <source>Export snippets</source>
        <translation>Eksporter tekstsnutter</translation>
    </message>
    <message>
        <source>Import snippets</source>
        <translation>Importer tekstsnutter</translation>
    </message>
    <message>
        <source>Snippets (*.json)</source>
        <translation>Tekstsnutter (*.json)</translation>
    </message>
    <message>
        <source>No snippet yet. “New snippet” begins one.</source>
        <translation>Ingen tekstsnutter ennå. «Ny tekstsnutt» oppretter en.</translation>
    </message>
    <message>
        <source>A snippet ends after %1 letters. What is behind them is not kept.</source>
        <translation>En tekstsnutt slutter etter %1 tegn. Det som står etter dem, blir ikke lagret.</translation>
    </message>
    <message>
        <source>There is room for %1 snippets. Delete one first.</source>
        <translation>Det er plass til %1 tekstsnutter. Slett en først.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a snippet</comment>
        <translation>Slettet: %1</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Tekstsnutter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Navn på tekstsnutten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Teksten i tekstsnutten</translation>
    </message>
    <message>
        <source>Filled in from the conversation: %1. Anything else in double braces you fill in before you send.</source>
        <translation>Fylles ut fra samtalen: %1. Alt annet i doble klammeparenteser fyller du ut før du sender.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsWiring</name>
    <message>
        <source>This snippet cannot be kept on the disk. Copy it before you close.</source>
        <translation>Denne tekstsnutten kan ikke lagres på disken. Kopier den før du lukker.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were written.</source>
        <translation>
            <numerusform>%Ln tekstsnutt ble skrevet.</numerusform>
            <numerusform>%Ln tekstsnutter ble skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be written. Nothing was changed. Choose another place.</source>
        <translation>Denne filen kunne ikke skrives. Ingenting ble endret. Velg et annet sted.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Denne filen kunne ikke leses. Ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>atrium::Spelling</name>
    <message>
        <source>Spelling is not checked. The settings say so.</source>
        <translation>Stavingen kontrolleres ikke. Det er valgt i innstillingene.</translation>
    </message>
    <message>
        <source>There is no Hunspell dictionary on this computer, so nothing is checked.</source>
        <translation>Det er ingen Hunspell-ordbok på denne datamaskinen, så ingenting kontrolleres.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language that the settings name.</source>
        <translation>Det finnes ingen ordbok for språket som er valgt i innstillingene.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Ingen ord er feilstavet.</translation>
    </message>
    <message>
        <source>Remove “%1” from the dictionary</source>
        <translation>Fjern «%1» fra ordboken</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Legg til «%1» i ordboken</translation>
    </message>
    <message>
        <source>The dictionary of your own words is full. This word was not added.</source>
        <translation>Ordboken med dine egne ord er full. Ordet ble ikke lagt til.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageWords</name>
    <message>
        <source>The file with your drafts was damaged, and there is no copy of it. What you had not sent is lost.</source>
        <translation>Filen med utkastene dine var skadet, og det finnes ingen kopi av den. Det du ikke hadde sendt, er tapt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file with your drafts was damaged. The copy of %1 is used; what you wrote after that is lost.</source>
        <translation>Filen med utkastene dine var skadet. Kopien fra %1 brukes; det du skrev etter det, er tapt.</translation>
    </message>
    <message>
        <source>A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is written. Check whether the disk is full.</source>
        <translation>En endring i utboksen kunne ikke skrives til disken. Meldingene dine er tatt vare på, og ingenting sendes før den er skrevet. Sjekk om disken er full.</translation>
    </message>
    <message>
        <source>The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether the disk is full.</source>
        <translation>Sikkerhetskopien av utkastene og meldingene dine kunne ikke lages. Det du har skrevet, er lagret i den vanlige filen. Sjekk om disken er full.</translation>
    </message>
</context>
<context>
    <name>atrium::Strangers</name>
    <message>
        <source>You are somebody else here</source>
        <translation>Du er en annen person her</translation>
    </message>
    <message>
        <source>Is the account %1 yours?</source>
        <translation>Er kontoen %1 din?</translation>
    </message>
    <message>
        <source>You signed in as another person than the one whose account %1 is. What they wrote here is kept for them, and nothing of it is sent in your name. Add your own as another account, or go back and sign in as the owner.</source>
        <translation>Du har logget inn som en annen person enn den kontoen %1 tilhører. Det vedkommende har skrevet her, er tatt vare på, og ingenting av det sendes i ditt navn. Legg til din egen som en annen konto, eller gå tilbake og logg inn som eieren.</translation>
    </message>
    <message>
        <source>Your sign-in does not say whether you are the person whose account %1 is. If you are not, add your own as another account: what is kept here is theirs, and would be sent in your name.</source>
        <translation>Innloggingen din viser ikke om du er personen kontoen %1 tilhører. Hvis du ikke er det, legg til din egen som en annen konto: det som er lagret her, tilhører vedkommende og ville blitt sendt i ditt navn.</translation>
    </message>
    <message>
        <source>Add as another account</source>
        <translation>Legg til som en annen konto</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Den er min</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing of it was kept. What is in this account is as it was.</source>
        <translation>Du er ikke logget inn, og ingenting av innloggingen ble lagret. Det som er i denne kontoen, er som det var.</translation>
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
        <translation>Blå</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliven</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Lilla</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
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
        <translation>%1, sortert stigende</translation>
    </message>
    <message>
        <source>%1, sorted downward</source>
        <translation>%1, sortert synkende</translation>
    </message>
    <message>
        <source>%1, column %2 of %3</source>
        <translation>%1, kolonne %2 av %3</translation>
    </message>
</context>
<context>
    <name>atrium::TakeAway</name>
    <message>
        <source>Export as CSV</source>
        <translation>Eksporter som CSV</translation>
    </message>
    <message>
        <source>Export as workbook (XLSX)</source>
        <translation>Eksporter som arbeidsbok (XLSX)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Eksporter som JSON</translation>
    </message>
    <message>
        <source>Save picture (PNG)</source>
        <translation>Lagre bilde (PNG)</translation>
    </message>
    <message>
        <source>Save drawing (SVG)</source>
        <translation>Lagre tegning (SVG)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <comment>a file</comment>
        <translation>Det ble skrevet til %1.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Det går ikke å skrive der. Ingenting ble skrevet. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadExporter</name>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Eksporter samtale som JSON</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Eksporter samtale som CSV</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadSide</name>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldinger ennå</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Skriv den første nedenfor.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Kontoen din har ikke rettighet til å lese meldinger her</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ingen samtale er åpen</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to reply.</source>
        <translation>Velg en fra listen for å lese den og svare.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Åpne denne adressen</translation>
    </message>
    <message>
        <source>What is written there looks like another address. It leads to %1.</source>
        <translation>Det som står der, ser ut som en annen adresse. Den fører til %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message numerus="yes">
        <source>Reading older messages before the file is written. %Ln are here.</source>
        <translation>
            <numerusform>Henter eldre meldinger før filen skrives. %Ln er her.</numerusform>
            <numerusform>Henter eldre meldinger før filen skrives. %Ln er her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Det går ikke å skrive der. Ingenting ble skrevet. Velg et annet sted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1.</source>
        <translation>
            <numerusform>%Ln melding ble skrevet til %1.</numerusform>
            <numerusform>%Ln meldinger ble skrevet til %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1. Older ones could not be read, and the file says so.</source>
        <translation>
            <numerusform>%Ln melding ble skrevet til %1. Eldre kunne ikke hentes, og det står i filen.</numerusform>
            <numerusform>%Ln meldinger ble skrevet til %1. Eldre kunne ikke hentes, og det står i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadView</name>
    <message>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>%1 new below</source>
        <comment>messages</comment>
        <translation>Nye nedenfor: %1</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Siste melding</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln messages</source>
        <translation>
            <numerusform>Kopier %Ln melding</numerusform>
            <numerusform>Kopier %Ln meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopier med avsender og tid</translation>
    </message>
    <message>
        <source>Show whole message</source>
        <translation>Vis hele meldingen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <source>Take back into the reply</source>
        <translation>Ta tilbake til svaret</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkiver melding</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Skriv til %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopier adresse</translation>
    </message>
    <message>
        <source>No address in this message</source>
        <translation>Ingen adresse i denne meldingen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>%Ln melding kopiert</numerusform>
            <numerusform>%Ln meldinger kopiert</numerusform>
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
        <translation>Skjul tokenet</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Vis tokenet</translation>
    </message>
</context>
<context>
    <name>atrium::ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>atrium::TopBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages that are to be sent</comment>
        <translation>
            <numerusform>%Ln venter</numerusform>
            <numerusform>%Ln venter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Vis utboksen</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <comment>sending is; %1: 3 waiting</comment>
        <translation>På pause, %1</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Sending er satt på pause</translation>
    </message>
</context>
<context>
    <name>atrium::TriageWiring</name>
    <message numerus="yes">
        <source>%1 has waited for your answer for more than %Ln h.</source>
        <comment>names; hours</comment>
        <translation>
            <numerusform>%1 har ventet på svar fra deg i mer enn %Ln time.</numerusform>
            <numerusform>%1 har ventet på svar fra deg i mer enn %Ln timer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations have waited long for your answer. They are under Needs my reply.</source>
        <translation>
            <numerusform>%Ln samtale har ventet lenge på svar fra deg. Den ligger under Venter på meg.</numerusform>
            <numerusform>%Ln samtaler har ventet lenge på svar fra deg. De ligger under Venter på meg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
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
        <translation>I nettleseren</translation>
    </message>
    <message>
        <source>Opens your browser once and comes back here by itself.</source>
        <translation>Åpner nettleseren én gang og kommer tilbake hit av seg selv.</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Med et brukertoken</translation>
    </message>
    <message>
        <source>Paste one from your administrator.</source>
        <translation>Lim inn et du har fått av administratoren.</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Brukertoken</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Lim inn tokenet her</translation>
    </message>
</context>
</TS>
