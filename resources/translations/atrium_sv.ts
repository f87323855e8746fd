<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notiser</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Föregående del av fönstret</translation>
    </message>
    <message>
        <source>First mall</source>
        <translation>Första köpcentrumet</translation>
    </message>
    <message>
        <source>Second mall</source>
        <translation>Andra köpcentrumet</translation>
    </message>
    <message>
        <source>Third mall</source>
        <translation>Tredje köpcentrumet</translation>
    </message>
    <message>
        <source>Fourth mall</source>
        <translation>Fjärde köpcentrumet</translation>
    </message>
    <message>
        <source>Fifth mall</source>
        <translation>Femte köpcentrumet</translation>
    </message>
    <message>
        <source>Sixth mall</source>
        <translation>Sjätte köpcentrumet</translation>
    </message>
    <message>
        <source>Seventh mall</source>
        <translation>Sjunde köpcentrumet</translation>
    </message>
    <message>
        <source>Eighth mall</source>
        <translation>Åttonde köpcentrumet</translation>
    </message>
    <message>
        <source>Ninth mall</source>
        <translation>Nionde köpcentrumet</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Första kontot</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Andra kontot</translation>
    </message>
    <message>
        <source>Third account</source>
        <translation>Tredje kontot</translation>
    </message>
    <message>
        <source>Fourth account</source>
        <translation>Fjärde kontot</translation>
    </message>
    <message>
        <source>Fifth account</source>
        <translation>Femte kontot</translation>
    </message>
    <message>
        <source>Sixth account</source>
        <translation>Sjätte kontot</translation>
    </message>
    <message>
        <source>Seventh account</source>
        <translation>Sjunde kontot</translation>
    </message>
    <message>
        <source>Eighth account</source>
        <translation>Åttonde kontot</translation>
    </message>
    <message>
        <source>Ninth account</source>
        <translation>Nionde kontot</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nästa rad</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Föregående rad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Nästa olästa</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Markera som sedd</translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Markera alla som sedda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Diagram eller tabell</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Skriv ett svar</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Färger som systemet</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ljusa färger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mörka färger</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftiga rader</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakta rader</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-händelse</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translation>Avsluta Atrium</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Edit an unsent message</source>
        <translation>Redigera ett oskickat meddelande</translation>
    </message>
    <message>
        <source>Retry or send now</source>
        <translation>Försök igen eller skicka nu</translation>
    </message>
    <message>
        <source>Cancel or discard</source>
        <translation>Avbryt eller kasta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Lämna demoläget</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Sök eller kör</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny konversation</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Ångra sändning</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Skicka som det är</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textsnuttar</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nästa felstavade ord</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Föregående olästa</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooza</translation>
    </message>
    <message>
        <source>Mark unread, on this computer</source>
        <translation>Markera som oläst, på den här datorn</translation>
    </message>
    <message>
        <source>Flag to follow up, on this computer</source>
        <translation>Flagga för uppföljning, på den här datorn</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Välj flera</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alla konversationer</translation>
    </message>
    <message>
        <source>Unread conversations</source>
        <translation>Olästa konversationer</translation>
    </message>
    <message>
        <source>Conversations that need my reply</source>
        <translation>Konversationer som väntar på mitt svar</translation>
    </message>
    <message>
        <source>Conversations started by me</source>
        <translation>Konversationer startade av mig</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>Snoozade konversationer</translation>
    </message>
    <message>
        <source>Archived conversations</source>
        <translation>Arkiverade konversationer</translation>
    </message>
    <message>
        <source>Conversations to follow up</source>
        <translation>Konversationer att följa upp</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Senaste meddelande</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Sök i konversationen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Open the address in a message</source>
        <translation>Öppna adressen i ett meddelande</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopiera med avsändare och tid</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkivera meddelande</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka som är här</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Konversation i eget fönster</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Exportera konversation som CSV</translation>
    </message>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Exportera konversation som JSON</translation>
    </message>
    <message>
        <source>Inbox of all malls</source>
        <translation>Inkorg för alla köpcentrum</translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Lägg till en anteckning i diagrammet</translation>
    </message>
    <message>
        <source>Sendings of the range before</source>
        <translation>Utskick för föregående period</translation>
    </message>
    <message>
        <source>Sendings of the range after</source>
        <translation>Utskick för nästa period</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Tillbaka till föregående sida</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month of a bucket</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a bucket; %1 is its Monday</comment>
        <translation>veckan från %1</translation>
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
        <translation>%1 av %2 h</translation>
    </message>
    <message>
        <source>under 1 of %1 h</source>
        <translation>under 1 av %1 h</translation>
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
        <translation>ofullständig (%1)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>counted until %1 (%2)</source>
        <comment>a bucket; a time or a day, and how much of it: 11 of 24 h</comment>
        <translation>räknad till %1 (%2)</translation>
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
            <numerusform>%Ln anteckning: %1.</numerusform>
            <numerusform>%Ln anteckningar: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSentence</name>
    <message>
        <source>%1: no values.</source>
        <comment>event</comment>
        <translation>%1: inga värden.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 till %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3.</source>
        <comment>event, count, when</comment>
        <translation>%1: %2 under tiden %3.</translation>
    </message>
    <message>
        <source>%1: %2 from %3, most in %4 (%5).</source>
        <comment>event, count, when, bucket, count</comment>
        <translation>%1: %2 under tiden %3, flest %4 (%5).</translation>
    </message>
    <message>
        <source>The last bucket is %1.</source>
        <comment>partial (3 of 60 min)</comment>
        <translation>Den sista perioden är %1.</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Servern utelämnade punkter, så summorna är för låga.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move towards the start</source>
        <translation>Flytta mot början</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Flytta mot slutet</translation>
    </message>
    <message>
        <source>Pin at the start</source>
        <translation>Fäst i början</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a column</comment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Återställ kolumnerna</translation>
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
        <translation>Målgrupp</translation>
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
        <translation>Markerad som oläst, bara på den här datorn</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Audience #%1</source>
        <translation>Målgrupp #%1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Bara du</translation>
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
        <translation>Hålls kvar</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Kontrollerar om det kom fram</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 och %2 till</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>a conversation with a whole audience, spoken</comment>
        <translation>målgrupp</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>messages, spoken</comment>
        <translation>%1 olästa</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <comment>unsent text, spoken</comment>
        <translation>utkast: %1</translation>
    </message>
    <message>
        <source>waiting for you %1</source>
        <comment>time waited, spoken</comment>
        <translation>har väntat på dig i %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Skickat %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <comment>the server refused</comment>
        <translation>Inte arkiverad</translation>
    </message>
    <message>
        <source>Not marked seen</source>
        <comment>the server refused</comment>
        <translation>Inte markerad som sedd</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time of day that it is snoozed until</comment>
        <translation>Till %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>day and time of day that it was snoozed until</comment>
        <translation>Tillbaka sedan %1</translation>
    </message>
    <message>
        <source>marked unread</source>
        <comment>by hand, spoken</comment>
        <translation>markerad som oläst</translation>
    </message>
    <message>
        <source>to follow up</source>
        <comment>flagged, spoken</comment>
        <translation>att följa upp</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %Ln days</source>
        <translation>
            <numerusform>Inget svar på %Ln dag</numerusform>
            <numerusform>Inget svar på %Ln dagar</numerusform>
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
        <translation>Inga konversationer ännu</translation>
    </message>
    <message>
        <source>Conversations with colleagues and tenants of this mall appear here.</source>
        <translation>Konversationer med kollegor och hyresgäster i det här köpcentrumet visas här.</translation>
    </message>
    <message>
        <source>Older ones are being looked through.</source>
        <translation>Äldre gås igenom.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inget här</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Allt är arkiverat eller snoozat.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Allt är läst</translation>
    </message>
    <message>
        <source>What comes in next appears here.</source>
        <translation>Det som kommer in härnäst visas här.</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Ingen väntar på dig</translation>
    </message>
    <message>
        <source>The last word is yours in every conversation.</source>
        <translation>Du har sista ordet i alla konversationer.</translation>
    </message>
    <message>
        <source>None started by you</source>
        <translation>Inga startade av dig</translation>
    </message>
    <message>
        <source>Conversations that you begin appear here.</source>
        <translation>Konversationer som du startar visas här.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Inget är snoozat</translation>
    </message>
    <message>
        <source>What you snooze waits here until its time, on this computer alone.</source>
        <translation>Det du snoozar väntar här tills tiden är inne, bara på den här datorn.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Inget är arkiverat</translation>
    </message>
    <message>
        <source>What you archive is kept here.</source>
        <translation>Det du arkiverar finns här.</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Inget är flaggat</translation>
    </message>
    <message>
        <source>What you flag to follow up is listed here, on this computer alone.</source>
        <translation>Det du flaggar för uppföljning visas här, bara på den här datorn.</translation>
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
        <translation>utskickade meddelanden</translation>
    </message>
    <message>
        <source>messages en route</source>
        <comment>beside a number</comment>
        <translation>meddelanden på väg</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <comment>beside a number</comment>
        <translation>levererade meddelanden</translation>
    </message>
    <message>
        <source>messages errored</source>
        <comment>beside a number</comment>
        <translation>meddelanden med fel</translation>
    </message>
    <message>
        <source>members opened</source>
        <comment>beside a number</comment>
        <translation>medlemmar som öppnade</translation>
    </message>
    <message>
        <source>members clicked</source>
        <comment>beside a number</comment>
        <translation>medlemmar som klickade</translation>
    </message>
    <message>
        <source>messages waiting</source>
        <comment>beside a number</comment>
        <translation>väntande meddelanden</translation>
    </message>
    <message>
        <source>messages failed to send</source>
        <comment>beside a number</comment>
        <translation>meddelanden med sändningsfel</translation>
    </message>
    <message>
        <source>messages transmitted</source>
        <comment>beside a number</comment>
        <translation>överförda meddelanden</translation>
    </message>
    <message>
        <source>messages under way</source>
        <comment>beside a number</comment>
        <translation>meddelanden under leverans</translation>
    </message>
    <message>
        <source>messages with a delivery error</source>
        <comment>beside a number</comment>
        <translation>meddelanden med leveransfel</translation>
    </message>
    <message>
        <source>members</source>
        <comment>beside a number</comment>
        <translation>medlemmar</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>beside a number</comment>
        <translation>besök</translation>
    </message>
    <message>
        <source>members who visited</source>
        <comment>beside a number</comment>
        <translation>medlemmar som besökte</translation>
    </message>
    <message>
        <source>Report of links, read %1</source>
        <comment>time</comment>
        <translation>Länkrapport, läst %1</translation>
    </message>
    <message>
        <source>Report of links</source>
        <translation>Länkrapport</translation>
    </message>
    <message>
        <source>Sendings report (%1)</source>
        <comment>names of fields</comment>
        <translation>Utskicksrapport (%1)</translation>
    </message>
    <message>
        <source>Sendings report (%1), read %2</source>
        <comment>names of fields, time</comment>
        <translation>Utskicksrapport (%1), läst %2</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of a rate</comment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>%1, 95 of 100 times</source>
        <comment>an interval: 28.3 to 29.1 %</comment>
        <translation>%1, 95 gånger av 100</translation>
    </message>
    <message>
        <source>It rests on %1 only: too few to compare.</source>
        <comment>so many messages or members</comment>
        <translation>Siffran bygger på endast %1: för få för att jämföra.</translation>
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
        <translation>Öppningar per person</translation>
    </message>
    <message>
        <source>Of sent</source>
        <comment>a rate</comment>
        <translation>Av skickade</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many messages</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Server says</source>
        <comment>its own rate, as a cross-check</comment>
        <translation>Enligt servern</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Utskickade</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Klickade</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <translation>Klickgrad per öppning</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <translation>Sändningsfel</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Överförda</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under leverans</translation>
    </message>
    <message>
        <source>Delivery error</source>
        <translation>Leveransfel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <translation>Unika besök</translation>
    </message>
    <message>
        <source>How %1 comes about</source>
        <comment>a figure</comment>
        <translation>Så beräknas %1</translation>
    </message>
    <message>
        <source>Why this is “%1”</source>
        <comment>n/a, or not reported</comment>
        <translation>Varför det står ”%1”</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a number</comment>
        <translation>ej rapporterat</translation>
    </message>
    <message>
        <source>There is nothing to divide by, so there is no rate: it is not 0.</source>
        <translation>Det finns inget att dividera med, så det finns ingen andel: den är inte 0.</translation>
    </message>
    <message>
        <source>The service did not send a field that it is made of. It is unknown, not 0.</source>
        <translation>Tjänsten skickade inte ett av fälten som siffran bygger på. Den är okänd, inte 0.</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>of a figure</comment>
        <translation>Formel</translation>
    </message>
    <message>
        <source>dispatched − delivered − failed to send − delivery errors</source>
        <translation>utskickade − levererade − sändningsfel − leveransfel</translation>
    </message>
    <message>
        <source>failed to send + delivery errors</source>
        <translation>sändningsfel + leveransfel</translation>
    </message>
    <message>
        <source>transmitted − delivered − delivery errors</source>
        <translation>överförda − levererade − leveransfel</translation>
    </message>
    <message>
        <source>new + delayed</source>
        <translation>nya + fördröjda</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>so many sendings</comment>
        <translation>Underlag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings, sums divided once</source>
        <translation>
            <numerusform>%Ln utskick, summorna divideras en gång</numerusform>
            <numerusform>%Ln utskick, summorna divideras en gång</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a figure</comment>
        <translation>Källa</translation>
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
        <translation>ej aktuellt</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a figure</comment>
        <translation>ej rapporterat</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>98.63 %, 72 of 73 messages</comment>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 delivered</source>
        <comment>28.7 %, 16,495 members of 57,474 messages delivered</comment>
        <translation>%1, %2 av %3 som levererats</translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <comment>7.73, 67,066 messages for 8,679 members</comment>
        <translation>%1, %2 för %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two percentages</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a figure</comment>
        <translation>meddelanden</translation>
    </message>
    <message>
        <source>members</source>
        <comment>unit of a figure</comment>
        <translation>medlemmar</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit of a figure</comment>
        <translation>händelser</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 meddelande</numerusform>
            <numerusform>%1 meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 medlem</numerusform>
            <numerusform>%1 medlemmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 händelse</numerusform>
            <numerusform>%1 händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Push delivery is reported by the app, so a low or zero figure may mean that the app does not report.</source>
        <translation>Push-leverans rapporteras av appen, så en låg siffra eller noll kan betyda att appen inte rapporterar.</translation>
    </message>
    <message>
        <source>Email opens may include mail programs that fetch pictures by themselves.</source>
        <translation>Öppningar av e-post kan omfatta e-postprogram som hämtar bilder på egen hand.</translation>
    </message>
    <message>
        <source>SMS delivery may mean that the carrier took the message.</source>
        <translation>Sms-leverans kan betyda att operatören tog emot meddelandet.</translation>
    </message>
    <message>
        <source>Opens do not apply to SMS.</source>
        <translation>Öppningar gäller inte sms.</translation>
    </message>
    <message>
        <source>This is a sum over sendings: a member of several counts several times.</source>
        <translation>Detta är en summa över utskick: en medlem som finns i flera räknas flera gånger.</translation>
    </message>
    <message>
        <source>Bots are left out by Placewise.</source>
        <translation>Bottar utelämnas av Placewise.</translation>
    </message>
    <message>
        <source>Members are compared with messages, and some members got several.</source>
        <translation>Medlemmar jämförs med meddelanden, och några medlemmar fick flera.</translation>
    </message>
    <message>
        <source>So far: messages are still en route.</source>
        <translation>Hittills: meddelanden är fortfarande på väg.</translation>
    </message>
    <message>
        <source>The server&apos;s own rate differs from this one.</source>
        <translation>Serverns egen andel skiljer sig från den här.</translation>
    </message>
    <message>
        <source>This is over 100 percent: the units differ, a message reached several devices, or pictures were blocked.</source>
        <translation>Detta är över 100 procent: måttenheterna skiljer sig, ett meddelande nådde flera enheter eller bilder blockerades.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln sendings reported it.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Endast %1 av %Ln utskick rapporterade det.</numerusform>
            <numerusform>Endast %1 av %Ln utskick rapporterade det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendings to which it does not apply are left out.</source>
        <translation>Utskick som det inte gäller är inte medräknade.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages unaccounted for.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 meddelande saknas i redovisningen.</numerusform>
            <numerusform>%1 meddelanden saknas i redovisningen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages more than were dispatched.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 meddelande mer än vad som skickades ut.</numerusform>
            <numerusform>%1 meddelanden mer än vad som skickades ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>More openers than members.</source>
        <translation>Fler har öppnat än det finns medlemmar.</translation>
    </message>
    <message>
        <source>More messages delivered or errored than transmitted.</source>
        <translation>Fler meddelanden har levererats eller fått leveransfel än som har överförts.</translation>
    </message>
    <message>
        <source>A rate is over 100 percent.</source>
        <translation>En andel är över 100 procent.</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a figure has not changed</comment>
        <translation>som tidigare</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points: +0.6 points</comment>
        <translation>%1 procentenheter</translation>
    </message>
    <message>
        <source>Visits are counted for all sendings with the same number or service, so there is no rate for these alone.</source>
        <translation>Besök räknas för alla utskick med samma nummer eller tjänst, så det finns ingen andel för enbart dessa.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>A value is missing.</source>
        <translation>Ett värde saknas.</translation>
    </message>
    <message>
        <source>This is longer than any value.</source>
        <translation>Detta är längre än vad ett värde kan vara.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Ids are whole numbers above 0.</source>
        <translation>”%1” är inte ett tal. Id:n är heltal över 0.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>filter</comment>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>filter</comment>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>filter</comment>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>filter</comment>
        <translation>Applikation</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>filter</comment>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>filter</comment>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>MPC sending</source>
        <comment>filter</comment>
        <translation>MPC-utskick</translation>
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
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversations</comment>
        <translation>Olästa</translation>
    </message>
    <message>
        <source>Needs my reply</source>
        <translation>Väntar på mig</translation>
    </message>
    <message>
        <source>Started by me</source>
        <translation>Startade av mig</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>conversations</comment>
        <translation>Snoozade</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>Arkiverade</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>conversations flagged for it</comment>
        <translation>Följ upp</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The desktop keeps this key for itself. Choose another one.</source>
        <translation>Skrivbordet använder självt det här kortkommandot. Välj ett annat.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>Den här tangenten behövs för att skriva. Lägg till Ctrl eller Alt, eller välj en tangent från F1 till F12.</translation>
    </message>
    <message>
        <source>Text is edited with this key. Choose another one.</source>
        <translation>Text redigeras med den här tangenten. Välj en annan.</translation>
    </message>
    <message>
        <source>This is not a key that can be used here. Choose another one.</source>
        <translation>Den här tangenten kan inte användas här. Välj en annan.</translation>
    </message>
    <message>
        <source>This key leads through windows and out of them. Choose another one.</source>
        <translation>Den här tangenten leder genom fönster och ut ur dem. Välj en annan.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the keyboard. Choose another one.</source>
        <translation>Det här kortkommandot öppnar menyn för det som har fokus. Välj ett annat.</translation>
    </message>
    <message>
        <source>Lists are moved through with this key. Choose another one.</source>
        <translation>Den här tangenten används för att bläddra i listor. Välj en annan.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>where a key works</comment>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>In lists</source>
        <comment>where a key works</comment>
        <translation>I listor</translation>
    </message>
    <message>
        <source>While writing</source>
        <comment>where a key works</comment>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>inget kortkommando</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Visa alla %1 tecken</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New message</source>
        <translation>Nytt meddelande</translation>
    </message>
    <message>
        <source>Document to confirm</source>
        <translation>Dokument att bekräfta</translation>
    </message>
    <message>
        <source>Document confirmed</source>
        <translation>Dokument bekräftat</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Utskick klart</translation>
    </message>
    <message>
        <source>Error rate above usual</source>
        <translation>Felandel högre än vanligt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Öppna konversation</translation>
    </message>
    <message>
        <source>Open sending</source>
        <translation>Öppna utskick</translation>
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
        <translation>Notis</translation>
    </message>
    <message>
        <source>This kind is new to Atrium, all its fields are in the details</source>
        <translation>Den här typen är ny för Atrium, alla dess fält finns i detaljerna</translation>
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
        <translation>Typ</translation>
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
        <translation>%1 och %2 till</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations received</source>
        <translation>
            <numerusform>Markera %Ln konversation som mottagen</numerusform>
            <numerusform>Markera %Ln konversationer som mottagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations seen</source>
        <translation>
            <numerusform>Markera %Ln konversation som sedd</numerusform>
            <numerusform>Markera %Ln konversationer som sedda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln conversations</source>
        <translation>
            <numerusform>Arkivera %Ln konversation</numerusform>
            <numerusform>Arkivera %Ln konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications received</source>
        <translation>
            <numerusform>Markera %Ln notis som mottagen</numerusform>
            <numerusform>Markera %Ln notiser som mottagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications seen</source>
        <translation>
            <numerusform>Markera %Ln notis som sedd</numerusform>
            <numerusform>Markera %Ln notiser som sedda</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all notifications received</source>
        <translation>Markera alla notiser som mottagna</translation>
    </message>
    <message>
        <source>Mark all notifications seen</source>
        <translation>Markera alla notiser som sedda</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Refused: you may not do this here</source>
        <translation>Avvisat: du får inte göra detta här</translation>
    </message>
    <message>
        <source>The permit for it is missing. Nothing was changed.</source>
        <translation>Behörigheten för det saknas. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Avvisat av servern</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Sändningen är pausad.</translation>
    </message>
    <message>
        <source>Goes out when the server can be reached.</source>
        <translation>Skickas när servern kan nås.</translation>
    </message>
    <message>
        <source>Wished together, sent one by one.</source>
        <translation>Begärdes tillsammans, skickas en i taget.</translation>
    </message>
    <message>
        <source>About to be sent.</source>
        <translation>Skickas strax.</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgrupp #%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
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
        <translation>Det går inte att avgöra om det kom fram</translation>
    </message>
    <message>
        <source>The conversation cannot be read now. Text kept.</source>
        <translation>Konversationen kan inte läsas nu. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Refused: you may not begin conversations here</source>
        <translation>Avvisat: du får inte starta konversationer här</translation>
    </message>
    <message>
        <source>Refused: you may not write here</source>
        <translation>Avvisat: du får inte skriva här</translation>
    </message>
    <message>
        <source>The permit to begin a conversation is missing. Text kept.</source>
        <translation>Behörigheten att starta en konversation saknas. Texten finns kvar.</translation>
    </message>
    <message>
        <source>The permit to write in this conversation is missing. Text kept.</source>
        <translation>Behörigheten att skriva i den här konversationen saknas. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Refused: this mall has no conversations</source>
        <translation>Avvisat: det här köpcentrumet har inga konversationer</translation>
    </message>
    <message>
        <source>They are not switched on for it. Text kept.</source>
        <translation>De är inte aktiverade för det. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Refused: the conversation is gone</source>
        <translation>Avvisat: konversationen är borta</translation>
    </message>
    <message>
        <source>It is no longer on the server. Text kept.</source>
        <translation>Den finns inte längre på servern. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Refused: the server does not take this text</source>
        <translation>Avvisat: servern godtar inte texten</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the text, or discard it.</source>
        <translation>Inget har skickats. Ändra texten eller kasta den.</translation>
    </message>
    <message>
        <source>Nothing was sent. Text kept.</source>
        <translation>Inget har skickats. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Kontrollerar om det kom fram</translation>
    </message>
    <message>
        <source>The answer was lost at %1.</source>
        <comment>time of day</comment>
        <translation>Svaret gick förlorat %1.</translation>
    </message>
    <message>
        <source>Its answer never came.</source>
        <translation>Svaret kom aldrig.</translation>
    </message>
    <message>
        <source>Looking again when the server can be reached.</source>
        <translation>Kontrollerar igen när servern kan nås.</translation>
    </message>
    <message>
        <source>Looking again in %1.</source>
        <comment>seconds, as 4 s</comment>
        <translation>Kontrollerar igen om %1.</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Kontrollerar nu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for the message above</source>
        <translation>Väntar på meddelandet ovanför</translation>
    </message>
    <message>
        <source>Waits for an earlier message</source>
        <translation>Väntar på ett tidigare meddelande</translation>
    </message>
    <message>
        <source>Order is kept within a conversation.</source>
        <translation>Ordningen bevaras inom en konversation.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us, about %1.</source>
        <comment>time of day</comment>
        <translation>Skickas när servern tillåter det, omkring %1.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us.</source>
        <translation>Skickas när servern tillåter det.</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <comment>seconds, as 6 s</comment>
        <translation>Hålls kvar i %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Hålls kvar</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Inget har lämnat den här datorn.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>På väg till servern.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>The server took it. Its copy is being looked for.</source>
        <translation>Servern har tagit emot det. Atrium letar efter serverns kopia.</translation>
    </message>
    <message>
        <source>It is being sent, and cannot be called back.</source>
        <translation>Det håller på att skickas och kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>It may have arrived. It can be cancelled once it is known that it has not.</source>
        <translation>Det kan ha kommit fram. Det kan avbrytas när det är säkert att det inte har gjort det.</translation>
    </message>
    <message>
        <source>The server has it already.</source>
        <translation>Servern har det redan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny konversation</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Konversation %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Skickat %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a message that starts a conversation</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>Kräver åtgärd</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind it</source>
        <comment>%1 is one message, as a number</comment>
        <translation>
            <numerusform>%1, och %Ln väntar bakom det</numerusform>
            <numerusform>%1, och %Ln väntar bakom det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind them</source>
        <comment>%1 is a number of messages</comment>
        <translation>
            <numerusform>%1, och %Ln väntar bakom dem</numerusform>
            <numerusform>%1, och %Ln väntar bakom dem</numerusform>
        </translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>messages</comment>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>messages</comment>
        <translation>Skickade i dag</translation>
    </message>
    <message>
        <source>promised %1 ago</source>
        <comment>a span as 18 min, spoken</comment>
        <translation>väntetid: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>how long a message has waited</comment>
        <translation>nyss</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>
            <numerusform>%Ln kräver åtgärd</numerusform>
            <numerusform>%Ln kräver åtgärd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln på väg</numerusform>
            <numerusform>%Ln på väg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many need you, how many are on their way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held while you edit</source>
        <translation>Hålls kvar medan du redigerar</translation>
    </message>
    <message>
        <source>It goes on when you save or give up, and so does what waits behind it.</source>
        <translation>Det går vidare när du sparar eller avbryter, liksom det som väntar bakom det.</translation>
    </message>
    <message>
        <source>Held while you edit that one.</source>
        <translation>Hålls kvar medan du redigerar det meddelandet.</translation>
    </message>
    <message>
        <source>The answer was lost on %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Svaret gick förlorat %1.</translation>
    </message>
    <message>
        <source>promised just now</source>
        <comment>a message, spoken</comment>
        <translation>utlovat alldeles nyss</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln messages</source>
        <translation>
            <numerusform>Arkivera %Ln meddelande</numerusform>
            <numerusform>Arkivera %Ln meddelanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>what was chosen lately</comment>
        <translation>Senaste</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Role not reported</source>
        <translation>Roll ej rapporterad</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>role of the person signed in</comment>
        <translation>Du, %1</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgrupp #%1</translation>
    </message>
    <message>
        <source>Everybody in it takes part. Its size is not reported.</source>
        <translation>Alla i den deltar. Storleken rapporteras inte.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Unknown person</source>
        <translation>Okänd person</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file %1 cannot be read, so no policy is in force.</source>
        <translation>Policyfilen %1 kan inte läsas, så ingen policy gäller.</translation>
    </message>
    <message>
        <source>The policy file %1 is not valid (%2), so no policy is in force.</source>
        <translation>Policyfilen %1 är inte giltig (%2), så ingen policy gäller.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till den överordnade mappen</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Växla till listvy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Växla till detaljvy</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filtyp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att du har angett rätt filnamn.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att du har angett rätt mappnamn.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Längst upp</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Längst ned</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida upp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
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
        <translation>Skift</translation>
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
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
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
        <translation>Vänster</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Upp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Höger</translation>
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
        <translation>Infoga Unicode-styrtecken</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Vänster-till-höger-märke</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Höger-till-vänster-märke</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Sammanbindare utan bredd</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Icke-sammanbindare utan bredd</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Blanksteg utan bredd</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Början på vänster-till-höger-inbäddning</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Början på höger-till-vänster-inbäddning</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Början på vänster-till-höger-åsidosättning</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Början på höger-till-vänster-åsidosättning</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Avsluta riktningsformatering</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Vänster-till-höger-isolering</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Höger-till-vänster-isolering</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Isolering efter första starka tecken</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Avsluta riktningsisolering</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera länk&amp;adress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;listra in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>day|days</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>dag|dagar|dagen|dagarna|dygn|dygnet|dygnen</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>vecka|veckor|veckan|veckorna|v</translation>
    </message>
    <message>
        <source>month|months</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>månad|månader|månaden|månaderna|mån</translation>
    </message>
    <message>
        <source>year|years</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>år|året|åren</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>senaste|sista|förra|föregående</translation>
    </message>
    <message>
        <source>this|current</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>denna|detta|innevarande|nuvarande|aktuell|aktuellt|i</translation>
    </message>
    <message>
        <source>to|until|through</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>till|tills|tom</translation>
    </message>
    <message>
        <source>today|now</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>idag|nu</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>igår</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a range, with its year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a range</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, with its year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day, a day</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Not understood. Try “last 4 weeks”, “aug” or “2025-08-01..14”.</source>
        <translation>Gick inte att tolka. Prova ”senaste 4 veckorna”, ”aug” eller ”2025-08-01..14”.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Den dagen finns inte.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days at most can be read at once.</source>
        <translation>
            <numerusform>Högst %Ln dag kan läsas på en gång.</numerusform>
            <numerusform>Högst %Ln dagar kan läsas på en gång.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientTable</name>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column</comment>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Medlemmar</translation>
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
            <numerusform>%Ln liten grupp sammanslagen</numerusform>
            <numerusform>%Ln små grupper sammanslagna</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>ages</comment>
        <translation>Ej angiven</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an age</comment>
        <translation>Under %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>an age</comment>
        <translation>%1 och äldre</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kvinnor</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Män</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>gender</comment>
        <translation>Ej angivet</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>members of no or another gender, or too few to be told apart</comment>
        <translation>Övriga</translation>
    </message>
</context>
<context>
    <name>SendGuards</name>
    <message>
        <source>Nobody reports how many people are in it</source>
        <translation>Ingen rapporterar hur många personer som ingår</translation>
    </message>
    <message>
        <source>No name and no size is known for this audience</source>
        <translation>Varken namn eller storlek är kända för den här målgruppen</translation>
    </message>
    <message>
        <source>Size as of %1</source>
        <comment>a time today, or a day</comment>
        <translation>Storlek hämtad %1</translation>
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
            <numerusform>Detta startar %Ln konversation, en med varje person</numerusform>
            <numerusform>Detta startar %Ln konversationer, en med varje person</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1</source>
        <comment>%1 is: 44 people</comment>
        <translation>Detta når %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audiences whose size is not reported</source>
        <translation>
            <numerusform>%Ln målgrupp vars storlek inte rapporteras</numerusform>
            <numerusform>%Ln målgrupper vars storlek inte rapporteras</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1 and %2</source>
        <comment>44 people; 1 audience whose size is not reported</comment>
        <translation>Detta når %1 och %2</translation>
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
        <translation>storlek ej rapporterad</translation>
    </message>
    <message numerus="yes">
        <source>%1 was chosen at %2. You are writing from %3.</source>
        <comment>one or more names; two malls</comment>
        <translation>
            <numerusform>%1 valdes i %2. Du skriver från %3.</numerusform>
            <numerusform>%1 valdes i %2. Du skriver från %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Målgrupp #%1</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Okänd person</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <comment>a variable of a snippet</comment>
        <translation>%1 är inte ifyllt ännu.</translation>
    </message>
    <message>
        <source>The text names %1. You are writing from %2.</source>
        <comment>two malls</comment>
        <translation>Texten nämner %1. Du skriver från %2.</translation>
    </message>
    <message>
        <source>A link leads to %1, which is not a Placewise address.</source>
        <comment>a host</comment>
        <translation>En länk leder till %1, som inte är en Placewise-adress.</translation>
    </message>
    <message>
        <source>A link leads to %1, which others may not be able to reach.</source>
        <comment>a host for developers</comment>
        <translation>En länk leder till %1, som andra kanske inte kan nå.</translation>
    </message>
    <message numerus="yes">
        <source>You sent the same text to the same people less than %Ln minutes ago.</source>
        <translation>
            <numerusform>Du skickade samma text till samma personer för mindre än %Ln minut sedan.</numerusform>
            <numerusform>Du skickade samma text till samma personer för mindre än %Ln minuter sedan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingTables</name>
    <message>
        <source>Messages that were to be sent, by the server&apos;s dispatches_count.</source>
        <translation>Meddelanden som skulle skickas, enligt serverns dispatches_count.</translation>
    </message>
    <message>
        <source>Messages delivered of messages dispatched: delivered_count / dispatches_count.</source>
        <translation>Levererade av utskickade meddelanden: delivered_count / dispatches_count.</translation>
    </message>
    <message>
        <source>Messages that failed or could not be delivered, of messages dispatched: (failed_count + delivery_errored_count) / dispatches_count.</source>
        <translation>Meddelanden som misslyckades eller inte kunde levereras, av utskickade meddelanden: (failed_count + delivery_errored_count) / dispatches_count.</translation>
    </message>
    <message>
        <source>Members who opened, of messages delivered: opened_count / delivered_count.</source>
        <translation>Medlemmar som öppnade, av levererade meddelanden: opened_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of messages delivered: clicked_count / delivered_count.</source>
        <translation>Medlemmar som klickade, av levererade meddelanden: clicked_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of members who opened: clicked_count / opened_count.</source>
        <translation>Medlemmar som klickade, av medlemmar som öppnade: clicked_count / opened_count.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: partial (3 of 60 min)</comment>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Servern utelämnade punkter, så summorna är för låga.</translation>
    </message>
    <message>
        <source>Sendings that stand below the row of their group are counted in that row already.</source>
        <translation>Utskick som står under sin grupprad är redan medräknade i den raden.</translation>
    </message>
    <message>
        <source>Hours since send</source>
        <comment>column</comment>
        <translation>Timmar efter utskick</translation>
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
        <translation>Sms</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>Okänd kanal</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <comment>events</comment>
        <translation>Överförda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>events</comment>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>events</comment>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>events</comment>
        <translation>Klickade</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <comment>events</comment>
        <translation>Sändningsfel</translation>
    </message>
    <message>
        <source>Delivery errored</source>
        <comment>events</comment>
        <translation>Leveransfel</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events</comment>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>events</comment>
        <translation>Fördröjda</translation>
    </message>
    <message>
        <source>Unnamed event</source>
        <translation>Namnlös händelse</translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampanj #%1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without the year, in a table</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with the year, in a table</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day: 20 Nov 07:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>an event in the range compared with</comment>
        <translation>%1 tidigare</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>As menus and windows call this account. Empty: by its server.</source>
        <translation>Så heter kontot i menyer och fönster. Tomt: serverns namn.</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>byta byt namn titel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Of its dot in menus.</source>
        <translation>På kontots prick i menyer.</translation>
    </message>
    <message>
        <source>color dot mark</source>
        <translation>färg prick punkt märke</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Another server is another account. Add one on the page of accounts.</source>
        <translation>En annan server är ett annat konto. Lägg till ett på kontosidan.</translation>
    </message>
    <message>
        <source>address host url</source>
        <translation>adress värd url</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>How you signed in last. Provider, client and scopes are asked for when you sign in again.</source>
        <translation>Så loggade du in senast. Inloggningstjänst, klient och omfång anger du när du loggar in igen.</translation>
    </message>
    <message>
        <source>issuer provider client id scopes token browser login</source>
        <translation>utfärdare inloggningstjänst leverantör klient id omfång token webbläsare logga in</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>I webbläsaren</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Med en användartoken</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnamn</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise tilldelar det. Det skickas med i varje anrop.</translation>
    </message>
    <message>
        <source>header X-Product-Name</source>
        <translation>huvud rubrik X-Product-Name</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programnamn</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Hur det här programmet presenterar sig för servern.</translation>
    </message>
    <message>
        <source>header X-User-Agent identity</source>
        <translation>huvud rubrik X-User-Agent identitet</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alla konton</translation>
    </message>
    <message>
        <source>Add, switch to or remove an account.</source>
        <translation>Lägg till, byt till eller ta bort ett konto.</translation>
    </message>
    <message>
        <source>sign out remove add switch</source>
        <translation>logga ut ta bort lägga till byta växla</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Accounts and settings as a file for another computer. Never a password or token.</source>
        <translation>Konton och inställningar som en fil för en annan dator. Aldrig ett lösenord eller en token.</translation>
    </message>
    <message>
        <source>export import backup move file</source>
        <translation>exportera importera säkerhetskopia säkerhetskopiera flytta fil</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Ångra sändning</translation>
    </message>
    <message>
        <source>Until then Esc brings the text back, and nothing has left this computer.</source>
        <translation>Fram till dess hämtar Esc tillbaka texten, och inget har lämnat den här datorn.</translation>
    </message>
    <message>
        <source>hold delay take back cancel</source>
        <translation>hålla kvar fördröja fördröjning ta tillbaka avbryta</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Skicka direkt</translation>
    </message>
    <message>
        <source>Hold for 5 seconds</source>
        <translation>Håll kvar i 5 sekunder</translation>
    </message>
    <message>
        <source>Hold for 10 seconds</source>
        <translation>Håll kvar i 10 sekunder</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <translation>Håll kvar i 20 sekunder</translation>
    </message>
    <message>
        <source>Hold for 30 seconds</source>
        <translation>Håll kvar i 30 sekunder</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Enter-tangenten</translation>
    </message>
    <message>
        <source>Ctrl Enter always sends, and Shift Enter always begins a new line.</source>
        <translation>Ctrl Enter skickar alltid och Skift Enter ger alltid en ny rad.</translation>
    </message>
    <message>
        <source>send return line break</source>
        <translation>skicka retur radbrytning</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter skickar</translation>
    </message>
    <message>
        <source>Ctrl Enter sends</source>
        <translation>Ctrl Enter skickar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Of words, numbers and dates. What you are writing stays as it is.</source>
        <translation>För ord, tal och datum. Det du håller på att skriva förblir som det är.</translation>
    </message>
    <message>
        <source>language locale english norsk polski svenska deutsch</source>
        <translation>språk engelska norska polska svenska tyska english norsk polski deutsch</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljusa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörka</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>density compact size height lists</source>
        <translation>täthet kompakt storlek höjd listor</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftiga</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>From 80 to 200 percent of the usual size.</source>
        <translation>Från 80 till 200 procent av den vanliga storleken.</translation>
    </message>
    <message>
        <source>scale zoom larger smaller font percent</source>
        <translation>skala zooma större mindre teckensnitt procent</translation>
    </message>
    <message>
        <source>Lettering</source>
        <translation>Teckensnitt</translation>
    </message>
    <message>
        <source>font typeface inter</source>
        <translation>typsnitt font inter</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Enskilda bokstäver</translation>
    </message>
    <message>
        <source>The buttons beside them work either way.</source>
        <translation>Knapparna intill fungerar i båda fallen.</translation>
    </message>
    <message>
        <source>keyboard shortcut j k n r</source>
        <translation>tangentbord kortkommando tangenter j k n r</translation>
    </message>
    <message>
        <source>Letters such as J, K, N and R are keys in lists</source>
        <translation>Bokstäver som J, K, N och R är kortkommandon i listor</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard.</source>
        <translation>Allt som går att göra med tangentbordet.</translation>
    </message>
    <message>
        <source>keyboard shortcut overlay help</source>
        <translation>tangentbord kortkommando tangenter översikt hjälp</translation>
    </message>
    <message>
        <source>polling refresh interval seconds time</source>
        <translation>hämtning uppdatera intervall sekunder tid</translation>
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
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>The proxy, certificates of your company, and what is known about the way to the server.</source>
        <translation>Proxyn, ditt företags certifikat och vad som är känt om vägen till servern.</translation>
    </message>
    <message>
        <source>proxy socks http pac tls ca certificate port host exceptions</source>
        <translation>proxy socks http pac tls ca certifikat port värd undantag</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy enligt systemet</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>A proxy entered by hand</source>
        <translation>En proxy angiven för hand</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Öppen konversation</translation>
    </message>
    <message>
        <source>How often the conversation in view is read.</source>
        <translation>Hur ofta den konversation som visas läses in.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>How often conversations, notifications and sendings are read.</source>
        <translation>Hur ofta konversationer, notiser och utskick läses in.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>I bakgrunden</translation>
    </message>
    <message>
        <source>How often anything is read while no window is in view, or while the connection is paid by volume.</source>
        <translation>Hur ofta något läses in när inget fönster är synligt eller när anslutningen betalas per datamängd.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Inaktuellt</translation>
    </message>
    <message>
        <source>A list that was read longer ago says of what time it is.</source>
        <translation>En lista som lästes in för längre sedan än så visar när den hämtades.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>How often a request that may be repeated is tried before it says it failed.</source>
        <translation>Hur många gånger ett anrop som får upprepas prövas innan det räknas som misslyckat.</translation>
    </message>
    <message>
        <source>retry repeat request error</source>
        <translation>försök igen upprepa anrop fel</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Ge upp efter</translation>
    </message>
    <message>
        <source>All attempts of one request together.</source>
        <translation>Alla försök för ett anrop sammanlagt.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Behåll meddelanden</translation>
    </message>
    <message>
        <source>On this computer, to read them at once and without a connection. Drafts and the outbox are never removed.</source>
        <translation>På den här datorn, så att de kan läsas direkt och utan anslutning. Utkast och utkorgen tas aldrig bort.</translation>
    </message>
    <message>
        <source>retention cache delete privacy days</source>
        <translation>lagring lagringstid cache radera integritet dagar</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagar</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>Tills du loggar ut</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Utrymme på disken</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0: no limit.</source>
        <translation>Det som inte har öppnats på längst tid tas bort först. 0: ingen gräns.</translation>
    </message>
    <message>
        <source>cache size megabytes disk space limit</source>
        <translation>cache storlek megabyte diskutrymme utrymme gräns</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Inte öppnat</translation>
    </message>
    <message>
        <source>What nobody looked at for so long goes. 0: no limit.</source>
        <translation>Det som ingen har öppnat på så länge tas bort. 0: ingen gräns.</translation>
    </message>
    <message>
        <source>cache age unused days limit</source>
        <translation>cache ålder oanvänt dagar gräns</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Version, licence and the libraries it stands on.</source>
        <translation>Version, licens och de bibliotek som Atrium bygger på.</translation>
    </message>
    <message>
        <source>version commit licence libraries</source>
        <translation>version commit licens bibliotek</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>Integritet och lagring</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2. Nothing was changed.</source>
        <translation>Ange ett heltal från %1 till %2. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>Detta är för långt. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Enter a name in plain letters without accents. Nothing was changed.</source>
        <translation>Ange ett namn med vanliga bokstäver, utan å, ä, ö eller accenter. Inget har ändrats.</translation>
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
        <translation>tema mörkt ljust nattläge hög kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>What glides or shimmers elsewhere stands still.</source>
        <translation>Det som annars glider eller skimrar står stilla.</translation>
    </message>
    <message>
        <source>animation reduced shimmer</source>
        <translation>animering minskad rörelse skimmer</translation>
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
        <translation>Ta bort nu</translation>
    </message>
    <message>
        <source>waiting time answer reply service target limit hours</source>
        <translation>väntetid väntan svar svarstid servicemål gräns timmar</translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>timme</numerusform>
            <numerusform>timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to many</source>
        <translation>Skriva till många</translation>
    </message>
    <message>
        <source>A new conversation with more people than that is sent only after you have confirmed who it reaches.</source>
        <translation>En ny konversation med fler personer än så skickas först när du har bekräftat vilka den når.</translation>
    </message>
    <message>
        <source>confirm recipients audience blast radius people</source>
        <translation>bekräfta mottagare målgrupp räckvidd personer många</translation>
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
        <translation>Stavningskontroll</translation>
    </message>
    <message>
        <source>With the Hunspell dictionaries of this computer. Nothing leaves it to be checked.</source>
        <translation>Med den här datorns Hunspell-ordlistor. Inget lämnar den för att kontrolleras.</translation>
    </message>
    <message>
        <source>spell dictionary language misspelled words</source>
        <translation>stavning rättstavning stavningskontroll ordlista ordbok språk felstavade ord</translation>
    </message>
    <message>
        <source>By what is written</source>
        <translation>Efter det som skrivs</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textsnuttar</translation>
    </message>
    <message>
        <source>Texts you write often. A slash where a word begins finds them.</source>
        <translation>Texter som du skriver ofta. Ett snedstreck där ett ord börjar hittar dem.</translation>
    </message>
    <message>
        <source>canned replies templates variables slash</source>
        <translation>standardsvar färdiga svar mallar textmallar variabler snedstreck</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Väntat länge</translation>
    </message>
    <message>
        <source>A conversation that waits for your answer for so long is shown in another colour, and told of once.</source>
        <translation>En konversation som har väntat så länge på ditt svar visas i en annan färg, och du får veta det en gång.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Väntat för länge</translation>
    </message>
    <message>
        <source>The same once more, in the colour of trouble.</source>
        <translation>Samma sak en gång till, i färgen för problem.</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Markera som sedd</translation>
    </message>
    <message>
        <source>When others learn that you have read a conversation. Holding Space on a row only looks.</source>
        <translation>När andra får veta att du har läst en konversation. Håll ned Mellanslag på en rad för att bara titta.</translation>
    </message>
    <message>
        <source>read receipt unread seen peek</source>
        <translation>läskvitto läsbekräftelse oläst läst sedd titta kika</translation>
    </message>
    <message>
        <source>When I look at it</source>
        <translation>När jag tittar på den</translation>
    </message>
    <message>
        <source>When I reply, or press R</source>
        <translation>När jag svarar eller trycker på R</translation>
    </message>
    <message>
        <source>Only when I press R</source>
        <translation>Bara när jag trycker på R</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Ändra kortkommandon</translation>
    </message>
    <message>
        <source>Menus, key caps and the palette show the new key at once.</source>
        <translation>Menyer, tangentetiketter och kommandopaletten visar det nya kortkommandot direkt.</translation>
    </message>
    <message>
        <source>keyboard shortcut remap own key conflict</source>
        <translation>tangentbord kortkommando genväg ändra tilldela egen tangent konflikt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>A conversation in which you wrote last says so when nobody answered for so long.</source>
        <translation>En konversation där du skrev sist säger till när ingen har svarat på så länge.</translation>
    </message>
    <message>
        <source>By the demo itself</source>
        <translation>Av demon själv</translation>
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
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>today</source>
        <comment>typed</comment>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <comment>time of day</comment>
        <translation>Senare i dag, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>I morgon, %1 %2</translation>
    </message>
    <message>
        <source>Monday, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Måndag, %1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Times are those of %1. Snoozed on this computer alone.</source>
        <comment>time zone</comment>
        <translation>Tiderna gäller för %1. Snoozas bara på den här datorn.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day in a menu beside its name: 24 Nov</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze until</source>
        <translation>Snooza till</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooza</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag och klockslag</translation>
    </message>
    <message>
        <source>A day and a time that are still to come, such as tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>En dag och ett klockslag som inte har passerat, till exempel i morgon 14:00, fre 9 eller 24/11 10:30.</translation>
    </message>
    <message>
        <source>That is no time that is still to come. Nothing was snoozed. Try tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>Detta är ingen kommande tidpunkt. Inget har snoozats. Prova i morgon 14:00, fre 9 eller 24/11 10:30.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Hämta tillbaka nu</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>En annan tid</translation>
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
        <translation>%1, täljare</translation>
    </message>
    <message>
        <source>%1, denominator</source>
        <comment>column of a file</comment>
        <translation>%1, nämnare</translation>
    </message>
    <message>
        <source>%1, state</source>
        <comment>column of a file: value, n/a, not reported</comment>
        <translation>%1, tillstånd</translation>
    </message>
    <message>
        <source>Mall</source>
        <comment>above a table in a file</comment>
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>above a table in a file: what it is a table of</comment>
        <translation>Visat</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>above a table in a file</comment>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>above a table in a file</comment>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>above a table in a file: all of them, or some</comment>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>above a table in a file</comment>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>above a table in a file: a time</comment>
        <translation>Per</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about numbers in a file</comment>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln person, bara du</numerusform>
            <numerusform>%Ln personer, inklusive dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln person och en målgrupp</numerusform>
            <numerusform>%Ln personer och en målgrupp</numerusform>
        </translation>
    </message>
    <message>
        <source>An audience of unknown size</source>
        <translation>En målgrupp av okänd storlek</translation>
    </message>
    <message>
        <source>Waiting for you %1</source>
        <comment>a span like 3 h 12 min</comment>
        <translation>Har väntat på dig i %1</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date on a time axis</comment>
        <translation>d MMM</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dd.MM.yyyy</source>
        <comment>date with the year, in a list</comment>
        <translation>yyyy-MM-dd</translation>
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
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year above its messages</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days waited</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours waited</comment>
        <translation>%1 d %2 h</translation>
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
        <translation>Om Atrium</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It stands on these libraries, each under its own licence:</source>
        <translation>Fri programvara under GNU General Public License, version 3 eller senare. Den levereras helt utan garanti. Den bygger på följande bibliotek, vart och ett med sin egen licens:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotek och deras licenser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Version %1, commit %2</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, byggt med %2</translation>
    </message>
</context>
<context>
    <name>atrium::AccountCards</name>
    <message>
        <source>Demo mall</source>
        <translation>Demoköpcentrum</translation>
    </message>
    <message>
        <source>Invented data, on this computer only</source>
        <translation>Påhittade data, bara på den här datorn</translation>
    </message>
</context>
<context>
    <name>atrium::AccountExport</name>
    <message>
        <source>This file holds no account settings of Atrium. Nothing was changed.</source>
        <translation>Den här filen innehåller inga kontoinställningar för Atrium. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Den här filen har skrivits av en nyare version av Atrium. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file holds account settings that cannot be right. Nothing was changed.</source>
        <translation>Den här filen innehåller kontoinställningar som inte kan stämma. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file names another server for an account of this computer. Nothing was changed.</source>
        <translation>Den här filen anger en annan server för ett konto på den här datorn. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountRow</name>
    <message>
        <source>%1, in this window, %2</source>
        <translation>%1, i det här fönstret, %2</translation>
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
        <translation>Ingen webbläsare kunde öppnas. Öppna adressen under Detaljer i en webbläsare på den här datorn.</translation>
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
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Utloggad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln oskickat</numerusform>
            <numerusform>%Ln oskickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls</source>
        <translation>
            <numerusform>%Ln oläst i alla köpcentrum</numerusform>
            <numerusform>%Ln olästa i alla köpcentrum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountsPage</name>
    <message>
        <source>Export account settings</source>
        <translation>Exportera kontoinställningar</translation>
    </message>
    <message>
        <source>Import account settings</source>
        <translation>Importera kontoinställningar</translation>
    </message>
    <message>
        <source>Account settings (*.json)</source>
        <translation>Kontoinställningar (*.json)</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Inget konto ännu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Lägg till ett konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Kontots namn</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
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
        <translation>Använd i det här fönstret</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Ta bort det här kontot</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportera inställningar</translation>
    </message>
    <message>
        <source>Servers, malls, names, colours and layout of all accounts. Never a password or token.</source>
        <translation>Servrar, köpcentrum, namn, färger och layout för alla konton. Aldrig lösenord eller tokens.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importera inställningar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::AccountsWiring</name>
    <message>
        <source>Exported, without passwords or tokens.</source>
        <translation>Exporterat, utan lösenord och tokens.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Choose another place.</source>
        <translation>Det går inte att skriva där. Välj en annan plats.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Den här filen kan inte läsas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts imported. Sign in to each once.</source>
        <translation>
            <numerusform>%Ln konto importerat. Logga in på det en gång.</numerusform>
            <numerusform>%Ln konton importerade. Logga in på vart och ett en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Ta bort kontot %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>atrium::ArchiveBar</name>
    <message>
        <source>Only a message that the server has can be archived.</source>
        <translation>Bara ett meddelande som servern har kan arkiveras.</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkivera meddelande</translation>
    </message>
    <message>
        <source>Archive this message? It leaves this conversation for you. The others keep it. You can undo this for 10 seconds.</source>
        <translation>Arkivera det här meddelandet? Det försvinner från konversationen för dig. De andra har det kvar. Du kan ångra detta i 10 sekunder.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Message archived</source>
        <translation>Meddelandet är arkiverat</translation>
    </message>
    <message>
        <source>The message was not archived and is back in the conversation. %1</source>
        <translation>Meddelandet arkiverades inte och är tillbaka i konversationen. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
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
        <translation>Kopierat</translation>
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
        <translation>%1, varav %2</translation>
    </message>
</context>
<context>
    <name>atrium::BrowserSignIn</name>
    <message>
        <source>This is not the answer to the sign-in that Atrium began. You can close this page.</source>
        <translation>Detta är inte svaret på den inloggning som Atrium påbörjade. Du kan stänga den här sidan.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translation>Du kan stänga den här sidan och gå tillbaka till Atrium.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page and go back to Atrium.</source>
        <translation>Du är inte inloggad. Du kan stänga den här sidan och gå tillbaka till Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::BucketBox</name>
    <message>
        <source>What happened: %1</source>
        <comment>the time of a bucket</comment>
        <translation>Vad som hände: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose one to see it alone, over all of the time.</source>
        <translation>Välj en för att se den ensam, över hela tiden.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ej rapporterat</translation>
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
        <translation>Inga valda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Markera som sedda</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooza</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Avmarkera</translation>
    </message>
</context>
<context>
    <name>atrium::CellExplainer</name>
    <message>
        <source>Explain a figure</source>
        <translation>Förklara en siffra</translation>
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
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Anteckningar i diagram</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events per hour, a sending</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the stretch that is zoomed into</source>
        <translation>det inzoomade avsnittet</translation>
    </message>
    <message>
        <source>What happened at this time</source>
        <translation>Vad som hände vid den här tiden</translation>
    </message>
</context>
<context>
    <name>atrium::CheckPanel</name>
    <message>
        <source>Connection check</source>
        <translation>Anslutningskontroll</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollera igen</translation>
    </message>
    <message>
        <source>The connection is good.</source>
        <translation>Anslutningen fungerar.</translation>
    </message>
</context>
<context>
    <name>atrium::CheckRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy the details: %1</source>
        <translation>Kopiera detaljerna: %1</translation>
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
        <translation>Slår upp namnet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Asking the system</source>
        <translation>Frågar systemet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Greeting the server</source>
        <translation>Upprättar kontakt med servern</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Comparing it with the server&apos;s</source>
        <translation>Jämför den med serverns</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Inloggningstjänst</translation>
    </message>
    <message>
        <source>Reading its addresses</source>
        <translation>Läser dess adresser</translation>
    </message>
    <message>
        <source>Not checked: what is above comes first.</source>
        <translation>Inte kontrollerat: det ovanför kommer först.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Inte kontrollerat ännu</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Servern hittades</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>host, duration</comment>
        <translation>%1 på %2 ms</translation>
    </message>
    <message>
        <source>%1 needs no look-up</source>
        <comment>an IP address</comment>
        <translation>%1 behöver inte slås upp</translation>
    </message>
    <message>
        <source>Server left to the proxy</source>
        <translation>Servern överlåts till proxyn</translation>
    </message>
    <message>
        <source>%1 is not known on this computer</source>
        <translation>%1 är inte känd på den här datorn</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servern hittades inte</translation>
    </message>
    <message>
        <source>Nobody said where it is. Check your network.</source>
        <translation>Ingen kunde ange var den finns. Kontrollera nätverket.</translation>
    </message>
    <message>
        <source>%1 is unknown. Check the address.</source>
        <translation>%1 är okänd. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>Proxy not reached</source>
        <translation>Proxyn kunde inte nås</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarar inte.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Proxyn begär ett lösenord</translation>
    </message>
    <message>
        <source>Enter it under Proxy.</source>
        <translation>Ange det under Proxy.</translation>
    </message>
    <message>
        <source>Proxy not known</source>
        <translation>Okänd proxy</translation>
    </message>
    <message>
        <source>The system did not say in time which one to use.</source>
        <translation>Systemet angav inte i tid vilken som ska användas.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterad</translation>
    </message>
    <message>
        <source>%1, certificate valid to %2</source>
        <comment>TLS 1.3, day</comment>
        <translation>%1, certifikatet gäller till %2</translation>
    </message>
    <message>
        <source>Encrypted, not for long</source>
        <translation>Krypterad, men inte länge till</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on %1.</source>
        <translation>Serverns certifikat upphör att gälla %1.</translation>
    </message>
    <message>
        <source>No encryption needed</source>
        <translation>Ingen kryptering behövs</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Inget lämnar den här datorn</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certifikatet är inte betrott</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator.</source>
        <translation>Inget har skickats. Kontakta din administratör.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>Klockan går rätt</translation>
    </message>
    <message>
        <source>The same time as the server&apos;s</source>
        <translation>Samma tid som serverns</translation>
    </message>
    <message>
        <source>Clock is %1 ahead</source>
        <translation>Klockan går %1 före</translation>
    </message>
    <message>
        <source>Clock is %1 behind</source>
        <translation>Klockan går %1 efter</translation>
    </message>
    <message>
        <source>Works. Times may look slightly off.</source>
        <translation>Fungerar. Tider kan avvika något.</translation>
    </message>
    <message>
        <source>Sign-in may fail. Set this computer&apos;s clock.</source>
        <translation>Inloggningen kan misslyckas. Ställ datorns klocka.</translation>
    </message>
    <message>
        <source>Clock not compared</source>
        <translation>Klockan har inte jämförts</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Servern anger inte vad klockan är.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>%1 took the call and said nothing.</source>
        <translation>%1 tog emot anslutningen men svarade inte.</translation>
    </message>
    <message>
        <source>Sign-in service ready</source>
        <translation>Inloggningstjänsten är redo</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>host</comment>
        <translation>På %1</translation>
    </message>
    <message>
        <source>No sign-in service there</source>
        <translation>Ingen inloggningstjänst där</translation>
    </message>
    <message>
        <source>A user token works without one.</source>
        <translation>En användartoken fungerar utan.</translation>
    </message>
    <message>
        <source>Sign-in service failed</source>
        <translation>Fel i inloggningstjänsten</translation>
    </message>
    <message>
        <source>Try again later, or use a user token.</source>
        <translation>Försök igen senare eller använd en användartoken.</translation>
    </message>
    <message>
        <source>Sign-in service not understood</source>
        <translation>Inloggningstjänsten svarade obegripligt</translation>
    </message>
    <message>
        <source>Its answer lacks what a sign-in needs.</source>
        <translation>Svaret saknar det som behövs för inloggning.</translation>
    </message>
    <message>
        <source>Sign-in service not trusted</source>
        <translation>Inloggningstjänsten är inte betrodd</translation>
    </message>
    <message>
        <source>Its certificate is not valid here.</source>
        <translation>Dess certifikat är inte giltigt här.</translation>
    </message>
    <message>
        <source>Sign-in service not reached</source>
        <translation>Inloggningstjänsten kunde inte nås</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
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
        <translation>varning</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Inget har skickats ännu</translation>
    </message>
    <message>
        <source>Through your proxy</source>
        <translation>Genom din proxy</translation>
    </message>
    <message>
        <source>%1, as entered by hand</source>
        <comment>proxy</comment>
        <translation>%1, angiven för hand</translation>
    </message>
    <message>
        <source>No proxy used</source>
        <translation>Ingen proxy används</translation>
    </message>
    <message>
        <source>Directly, as chosen</source>
        <translation>Direkt, enligt inställningen</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Undantag enligt %1</translation>
    </message>
    <message>
        <source>No proxy needed</source>
        <translation>Ingen proxy behövs</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Servern körs på den här datorn</translation>
    </message>
    <message>
        <source>Through the system&apos;s proxy</source>
        <translation>Genom systemets proxy</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Från systeminställningarna</translation>
    </message>
    <message>
        <source>Proxy script cannot run here</source>
        <translation>Proxyskriptet kan inte köras här</translation>
    </message>
    <message>
        <source>Gone directly. Or enter the proxy by hand.</source>
        <translation>Går direkt. Eller ange proxyn för hand.</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Inget nätverk</translation>
    </message>
    <message>
        <source>This computer is connected to none. The address may be right.</source>
        <translation>Den här datorn är inte ansluten till något nätverk. Adressen kan vara rätt.</translation>
    </message>
</context>
<context>
    <name>atrium::CompareModel</name>
    <message>
        <source>Open events</source>
        <comment>what is compared</comment>
        <translation>Öppningshändelser</translation>
    </message>
    <message>
        <source>Click events</source>
        <comment>what is compared</comment>
        <translation>Klickhändelser</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <comment>what is compared</comment>
        <translation>Leveranser</translation>
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
        <translation>%1 vid %2: %3.</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 is ahead.</source>
        <comment>events, hours, shares, letter of a sending</comment>
        <translation>%1 vid %2: %3. %4 leder.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>share of what</comment>
        <translation>medlemmar</translation>
    </message>
    <message>
        <source>messages dispatched</source>
        <comment>share of what</comment>
        <translation>utskickade meddelanden</translation>
    </message>
    <message>
        <source>each sending&apos;s own last sum</source>
        <comment>share of what</comment>
        <translation>varje utskicks egen slutsumma</translation>
    </message>
    <message>
        <source>%1 as a share of %2, added up hour by hour. Hour 0 is the first transmission of each.</source>
        <translation>%1 som andel av %2, summerat timme för timme. Timme 0 är den första överföringen i varje utskick.</translation>
    </message>
    <message>
        <source>%1 of each hour as a share of %2. Hour 0 is the first transmission of each.</source>
        <translation>%1 per timme som andel av %2. Timme 0 är den första överföringen i varje utskick.</translation>
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
        <translation>valt</translation>
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
        <translation>Utskick</translation>
    </message>
    <message>
        <source>First event</source>
        <comment>column</comment>
        <translation>Första händelsen</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>At the hour</source>
        <comment>column</comment>
        <translation>Vid timmen</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>column: hours since a beginning</comment>
        <translation>Vid %1</translation>
    </message>
    <message>
        <source>A against it</source>
        <comment>column: the first sending compared with this one</comment>
        <translation>A mot detta</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öppningsgrad</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickgrad</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klickgrad per öppning</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
    <message>
        <source>By open rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Efter öppningsgrad, som räknar varje person en gång, leder %1: %2 mot %3.</translation>
    </message>
    <message>
        <source>By click rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Efter klickfrekvens, som räknar varje person en gång, leder %1: %2 mot %3.</translation>
    </message>
    <message>
        <source>Each channel counts these events in its own way: %1.</source>
        <comment>channels</comment>
        <translation>Varje kanal räknar de här händelserna på sitt eget sätt: %1.</translation>
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
        <translation>Utelämnat, eftersom inget har skickats ut: %1</translation>
    </message>
    <message>
        <source>Add a second sending to compare.</source>
        <translation>Lägg till ett andra utskick att jämföra.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Det finns inget att jämföra ännu.</translation>
    </message>
    <message>
        <source>Compare by hours since send</source>
        <translation>Jämför utskick timme för timme</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <comment>letter of a sending</comment>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, number, when it was created</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message numerus="yes">
        <source>Add, up to %Ln</source>
        <translation>
            <numerusform>Lägg till, högst %Ln</numerusform>
            <numerusform>Lägg till, högst %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öppningar</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Öppningshändelser</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Click events</source>
        <translation>Klickhändelser</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Leveranser</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summerat</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Summerade värden</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per timme</translation>
    </message>
    <message>
        <source>Values of each hour</source>
        <translation>Värden för varje timme</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>Av medlemmar</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Andel av medlemmar</translation>
    </message>
    <message>
        <source>Of messages</source>
        <translation>Av meddelanden</translation>
    </message>
    <message>
        <source>Share of messages dispatched</source>
        <translation>Andel av utskickade meddelanden</translation>
    </message>
    <message>
        <source>Of its own end</source>
        <translation>Av egen slutsumma</translation>
    </message>
    <message>
        <source>Share of each sending&apos;s own last sum</source>
        <translation>Andel av varje utskicks egen slutsumma</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Visa diagram</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Visa tabell</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mer om de här händelserna</translation>
    </message>
    <message>
        <source>Sendings beside each other</source>
        <translation>Utskick sida vid sida</translation>
    </message>
    <message>
        <source>Shares by hours since send</source>
        <translation>Andelar per timme efter utskick</translation>
    </message>
    <message>
        <source>No events of these sendings are known.</source>
        <translation>Inga händelser för de här utskicken är kända.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Inget att jämföra ännu</translation>
    </message>
    <message>
        <source>Mark two sendings in the table with Space, or add them here.</source>
        <translation>Markera två utskick i tabellen med Mellanslag, eller lägg till dem här.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Ditt konto får inte läsa händelser här</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Uppdateringen kostar %Ln token</numerusform>
            <numerusform>Uppdateringen kostar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 kvar</translation>
    </message>
    <message>
        <source>Add two sendings to compare.</source>
        <translation>Lägg till två utskick att jämföra.</translation>
    </message>
    <message>
        <source>Not all of them have come this far. Compare at an earlier hour.</source>
        <translation>Alla har inte kommit så långt. Jämför vid en tidigare timme.</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to write here. What you type is kept.</source>
        <translation>Ditt konto saknar behörigheten %1 för att skriva här. Det du skriver sparas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Skicka (%1)</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Skriv ett svar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 skickar, %2 ger en ny rad.</translation>
    </message>
    <message>
        <source>Send (%1 or %2)</source>
        <comment>tool tip with the keys</comment>
        <translation>Skicka (%1 eller %2)</translation>
    </message>
    <message>
        <source>%1. %2 begins a new line.</source>
        <comment>%1 is: Send (Enter)</comment>
        <translation>%1. %2 ger en ny rad.</translation>
    </message>
    <message>
        <source>Not sent: %1 is not filled in.</source>
        <comment>a variable</comment>
        <translation>Inte skickat: %1 är inte ifyllt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are left.</source>
        <translation>
            <numerusform>%Ln tecken kvar.</numerusform>
            <numerusform>%Ln tecken kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textsnuttar</translation>
    </message>
    <message>
        <source>Reply, in %1</source>
        <comment>a mall</comment>
        <translation>Svar, i %1</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <comment>what speaks against it</comment>
        <translation>Inte skickat än. %1</translation>
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
        <translation>Texten kan inte sparas på disken. Kopiera den innan du stänger.</translation>
    </message>
    <message>
        <source>This message could not be kept on the disk, so it was not sent. The text is still here.</source>
        <translation>Meddelandet kunde inte sparas på disken, så det skickades inte. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>A message could not be kept on the disk, so it was not sent. It is in its conversation&apos;s draft: %1</source>
        <comment>a message</comment>
        <translation>Ett meddelande kunde inte sparas på disken, så det skickades inte. Det finns i konversationens utkast: %1</translation>
    </message>
    <message>
        <source>It has just left and cannot be brought back.</source>
        <translation>Det har just skickats och kan inte tas tillbaka.</translation>
    </message>
</context>
<context>
    <name>atrium::Composition</name>
    <message>
        <source>The server does not accept this token. Nothing was kept.</source>
        <translation>Servern godtar inte din token. Inget har sparats.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Din inloggning godtas inte längre. Allt du har skrivit finns kvar och skickas när du har loggat in.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>The administrator of this computer decided which server Atrium uses. Start it without --server.</source>
        <translation>Datorns administratör har bestämt vilken server Atrium använder. Starta utan --server.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.</source>
        <translation>Datamappen %1 kan inte användas: det går inte att skriva där. Välj en annan med --data.</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder and got none: %1</source>
        <translation>Demoläget behöver en tillfällig mapp men fick ingen: %1</translation>
    </message>
    <message>
        <source>The demo mall could not be started: %1</source>
        <translation>Demoköpcentrumet kunde inte startas: %1</translation>
    </message>
    <message>
        <source>The address of your server cannot be used. Enter it again. What you wrote is kept.</source>
        <translation>Serverns adress kan inte användas. Ange den igen. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The folder for this account cannot be made in %1.</source>
        <translation>Mappen för det här kontot kan inte skapas i %1.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Some files in %1 could not be removed. Please remove that folder by hand.</source>
        <translation>Några filer i %1 kunde inte tas bort. Ta bort mappen för hand.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile. Its window was brought to the front.</source>
        <translation>Atrium körs redan med den här profilen. Fönstret har hämtats fram.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile and does not answer. Close it, or start with another --profile.</source>
        <translation>Atrium körs redan med den här profilen och svarar inte. Stäng programmet eller starta med en annan --profile.</translation>
    </message>
    <message>
        <source>%1 It goes on as it was started, without %2.</source>
        <comment>%1 is a sentence, %2 options</comment>
        <translation>%1 Atrium fortsätter så som det startades, utan %2.</translation>
    </message>
    <message>
        <source>The demo is over.</source>
        <translation>Demoläget är avslutat.</translation>
    </message>
</context>
<context>
    <name>atrium::ConfirmBox</name>
    <message>
        <source>I mean all of them</source>
        <translation>Jag menar alla</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
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
        <translation>Online, kontrollerat %1</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Kontrollerar anslutningen</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline sedan %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Slowed down by the server</source>
        <translation>Bromsas av servern</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Utloggad</translation>
    </message>
    <message>
        <source>%1. One message waits.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Ett meddelande väntar.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>
            <numerusform>%1. %Ln meddelande väntar.</numerusform>
            <numerusform>%1. %Ln meddelanden väntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Everything read before is still here.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Allt som redan lästs in finns kvar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Shows the connection</source>
        <translation>Visar anslutningen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <comment>time of day with seconds</comment>
        <translation>Offline, nästa försök %1</translation>
    </message>
    <message>
        <source>%1. Next try at %2</source>
        <comment>%1 is: Offline since 13:51, %2 a time of day</comment>
        <translation>%1. Nästa försök %2</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionPanel</name>
    <message>
        <source>None so far</source>
        <translation>Inget hittills</translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <comment>time</comment>
        <translation>%1, inget svar</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>time</comment>
        <translation>%1, besvarat</translation>
    </message>
    <message>
        <source>%1, refused (status %2)</source>
        <comment>time, HTTP status</comment>
        <translation>%1, avvisat (status %2)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känd ännu</translation>
    </message>
    <message>
        <source>None, directly</source>
        <translation>Ingen, direkt</translation>
    </message>
    <message>
        <source>Nothing was sent so far</source>
        <translation>Inget har skickats hittills</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Angiven för hand</translation>
    </message>
    <message>
        <source>“No proxy” is chosen</source>
        <translation>”Ingen proxy” är valt</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Undantag enligt %1</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Servern körs på den här datorn</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Från systeminställningarna</translation>
    </message>
    <message>
        <source>The configuration script cannot run here</source>
        <translation>Konfigurationsskriptet kan inte köras här</translation>
    </message>
    <message>
        <source>The system is being asked</source>
        <translation>Systemet tillfrågas</translation>
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
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>Ingen: allt stannar på den här datorn</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Inte ansluten ännu</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <comment>day</comment>
        <translation>Gäller till %1</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Utfärdat av</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Senaste anrop</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>How the last request went, and what can be changed about the next.</source>
        <translation>Hur det senaste anropet gick och vad som kan ändras för nästa.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Använd den här proxyn</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Välj en fil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Kopiera dessa uppgifter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>Företagets certifikat</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Ditt företags certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certifikat (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Only those that this computer trusts.</source>
        <translation>Endast de som den här datorn litar på.</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer.</source>
        <translation>Betrodda utöver den här datorns egna.</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Använd systemets inställningar</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Använd ingen proxy</translation>
    </message>
</context>
<context>
    <name>atrium::DetailsDialog</name>
    <message>
        <source>In the words of the server:</source>
        <translation>Med serverns egna ord:</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>HTTP status: no answer</source>
        <translation>HTTP-status: inget svar</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anrops-id: %1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Fält %1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>What is known about the failure</source>
        <translation>Vad som är känt om felet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>upp %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>ned %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som tidigare</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>curve, time, count, change</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, noted: %2</source>
        <comment>count, notes</comment>
        <translation>%1, antecknat: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last time of a chart</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Zoomed in: %1</source>
        <translation>Inzoomat: %1</translation>
    </message>
    <message>
        <source>Zoomed back: %1</source>
        <translation>Zoomat tillbaka: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Allt: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
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
        <translation>Stäng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its name, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Kopiera som mening</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>atrium::Farewell</name>
    <message>
        <source>Sign out?</source>
        <translation>Logga ut?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Förbli inloggad</translation>
    </message>
    <message>
        <source>All of it is invented, and what you wrote in it is removed from this computer.</source>
        <translation>Allt i demoläget är påhittat, och det du har skrivit där tas bort från den här datorn.</translation>
    </message>
    <message>
        <source>Atrium closes.</source>
        <translation>Atrium stängs.</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>Lämna demoläget?</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Lämna demoläget</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
    <message>
        <source>Quit with unsent messages?</source>
        <translation>Avsluta med oskickade meddelanden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Keep Atrium open</source>
        <translation>Låt Atrium vara öppet</translation>
    </message>
</context>
<context>
    <name>atrium::FilterJson</name>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filtret som det skickas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>atrium::FilterPicker</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Ett annat värde</translation>
    </message>
    <message>
        <source>A number, like 318</source>
        <translation>Ett tal, till exempel 318</translation>
    </message>
</context>
<context>
    <name>atrium::FindBar</name>
    <message>
        <source>Looking</source>
        <translation>Söker</translation>
    </message>
    <message>
        <source>Nothing in the messages that are here</source>
        <translation>Inget i de meddelanden som finns här</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, how many places</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on</source>
        <comment>a count</comment>
        <translation>%1, söker vidare</translation>
    </message>
    <message>
        <source>%1, older messages are not here</source>
        <comment>a count</comment>
        <translation>%1, äldre meddelanden finns inte här</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Sök i den här konversationen</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Stäng sökningen</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRun</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in - Atrium</source>
        <comment>window title</comment>
        <translation>Logga in – Atrium</translation>
    </message>
    <message>
        <source>Sign in to your malls</source>
        <translation>Logga in på dina köpcentrum</translation>
    </message>
    <message>
        <source>Atrium reads your campaigns and carries your conversations.</source>
        <translation>Atrium läser dina kampanjer och förmedlar dina konversationer.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Inloggningsdetaljer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Inget konto till hands?</translation>
    </message>
    <message>
        <source>A mall with invented data, running on this computer only.</source>
        <translation>Ett köpcentrum med påhittade data som bara körs på den här datorn.</translation>
    </message>
    <message>
        <source>Explore the demo mall</source>
        <translation>Utforska demoköpcentrumet</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Kontrollerar inloggningen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Logga in med token</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Logga in med webbläsaren</translation>
    </message>
    <message>
        <source>Go on in your browser. Atrium waits for you.</source>
        <translation>Fortsätt i webbläsaren. Atrium väntar på dig.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Klistra in en token först.</translation>
    </message>
    <message>
        <source>How requests leave this computer, from the very first one.</source>
        <translation>Hur anrop lämnar den här datorn, redan från det allra första.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Your administrator tells you if anything here has to be changed.</source>
        <translation>Din administratör säger till om något här behöver ändras.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Använd</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRunFacts</name>
    <message>
        <source>Your sign-in is kept in the keychain of this computer, or until you close Atrium if there is none.</source>
        <translation>Din inloggning sparas i datorns nyckelring, eller tills du stänger Atrium om det inte finns någon.</translation>
    </message>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software, GPL 3</source>
        <translation>Fri programvara, GPL 3</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the server above.</source>
        <translation>Inget skickas någon annanstans än till servern ovan.</translation>
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
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelCard</name>
    <message>
        <source>from cache, %1</source>
        <comment>time of reading</comment>
        <translation>från cache, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>hämtat %1</translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Vart meddelandena tog vägen</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelView</name>
    <message>
        <source>The parts do not add up: %1</source>
        <translation>Delarna går inte ihop: %1</translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln sendings do not agree with each other.</source>
        <translation>
            <numerusform>Räknarna för %Ln utskick stämmer inte överens med varandra.</numerusform>
            <numerusform>Räknarna för %Ln utskick stämmer inte överens med varandra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Vart meddelandena tog vägen</translation>
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
        <translation>medlemmar härifrån, andelar av levererade</translation>
    </message>
</context>
<context>
    <name>atrium::HoldBar</name>
    <message>
        <source>%1 %2 brings the text back.</source>
        <comment>%1 is a sentence, %2 a key</comment>
        <translation>%1 %2 hämtar tillbaka texten.</translation>
    </message>
    <message>
        <source>Held for a moment. Nothing has left this computer.</source>
        <translation>Hålls kvar en kort stund. Inget har lämnat den här datorn.</translation>
    </message>
    <message>
        <source>Sending in %1 s. Nothing has left this computer.</source>
        <comment>seconds</comment>
        <translation>Skickas om %1 s. Inget har lämnat den här datorn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</source>
        <translation>
            <numerusform>%Ln meddelande hålls kvar, det sista i %1 s. Inget har lämnat den här datorn.</numerusform>
            <numerusform>%Ln meddelanden hålls kvar, det sista i %1 s. Inget har lämnat den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>atrium::HumanText</name>
    <message>
        <source>There is no connection.</source>
        <translation>Det finns ingen anslutning.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>Anslutningen är inte säker.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid.</source>
        <translation>Din inloggning gäller inte längre.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ditt konto får inte göra detta.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet.</source>
        <translation>Detta är inte aktiverat för det här köpcentrumet ännu.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Servern har inte detta.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Servern godtog inte detta.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime.</source>
        <translation>Detta har ändrats på annat håll under tiden.</translation>
    </message>
    <message>
        <source>Slowed down by the server.</source>
        <translation>Bromsas av servern.</translation>
    </message>
    <message>
        <source>The service refused the request as formed.</source>
        <translation>Tjänsten avvisade anropet som det var utformat.</translation>
    </message>
    <message>
        <source>The server is being maintained.</source>
        <translation>Servern underhålls.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Ett fel uppstod på servern.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Serverns svar kunde inte läsas.</translation>
    </message>
    <message>
        <source>There is no connection. What was read before is still here, and Atrium goes on by itself when it is back.</source>
        <translation>Det finns ingen anslutning. Det som redan lästs in finns kvar, och Atrium fortsätter av sig självt när den är tillbaka.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing on this computer is lost. Try again in a moment.</source>
        <translation>Servern svarade inte i tid. Inget på den här datorn har gått förlorat. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove who it is, so nothing was sent. Ask your administrator.</source>
        <translation>Anslutningen är inte säker: servern kunde inte bevisa vem den är, så inget har skickats. Kontakta din administratör.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Drafts and waiting messages are kept. Sign in again.</source>
        <translation>Din inloggning gäller inte längre. Utkast och väntande meddelanden finns kvar. Logga in igen.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask your administrator for the permit.</source>
        <translation>Ditt konto får inte göra detta. Inget har ändrats. Be din administratör om behörigheten.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet. Nothing was changed. Ask Placewise to enable it.</source>
        <translation>Detta är inte aktiverat för det här köpcentrumet ännu. Inget har ändrats. Be Placewise att aktivera det.</translation>
    </message>
    <message>
        <source>The server does not have this. Nothing else was changed. Refresh to see what is there.</source>
        <translation>Servern har inte detta. Inget annat har ändrats. Uppdatera för att se vad som finns.</translation>
    </message>
    <message>
        <source>The server did not accept this. What you wrote is kept. Change it and try again.</source>
        <translation>Servern godtog inte detta. Det du har skrivit finns kvar. Ändra det och försök igen.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. What you wrote is kept. Refresh and try again.</source>
        <translation>Detta har ändrats på annat håll under tiden. Det du har skrivit finns kvar. Uppdatera och försök igen.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Nothing is lost, and Atrium goes on by itself shortly.</source>
        <translation>Servern ber om färre anrop. Inget har gått förlorat, och Atrium fortsätter snart av sig självt.</translation>
    </message>
    <message>
        <source>The service refused the request as formed. Nothing was changed. Details name the part for your administrator.</source>
        <translation>Tjänsten avvisade anropet som det var utformat. Inget har ändrats. Under Detaljer står vilken del det gäller, för din administratör.</translation>
    </message>
    <message>
        <source>The server is being maintained. What was read before is still here. Try again later.</source>
        <translation>Servern underhålls. Det som redan lästs in finns kvar. Försök igen senare.</translation>
    </message>
    <message>
        <source>The server failed. What was read before is still here. Try again in a moment.</source>
        <translation>Ett fel uppstod på servern. Det som redan lästs in finns kvar. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. What was read before is still here. Please report this with its details.</source>
        <translation>Serverns svar kunde inte läsas. Det som redan lästs in finns kvar. Rapportera detta tillsammans med detaljerna.</translation>
    </message>
</context>
<context>
    <name>atrium::InboxPane</name>
    <message>
        <source>Conversations</source>
        <translation>Konversationer</translation>
    </message>
    <message>
        <source>Your account may not read conversations here</source>
        <translation>Ditt konto får inte läsa konversationer här</translation>
    </message>
    <message>
        <source>You can write more as soon as the server has begun this conversation.</source>
        <translation>Du kan skriva mer så snart servern har startat den här konversationen.</translation>
    </message>
    <message>
        <source>Begin a conversation in</source>
        <translation>Starta en konversation i</translation>
    </message>
</context>
<context>
    <name>atrium::IntervalChoices</name>
    <message>
        <source>This is too long ago: the service no longer keeps events in pieces as short as this.</source>
        <translation>Detta ligger för långt tillbaka: tjänsten sparar inte längre händelser i så korta intervall.</translation>
    </message>
    <message>
        <source>These events span too much time for it: the service answers %1 points at most.</source>
        <translation>Händelserna spänner över för lång tid för detta: tjänsten svarar med högst %1 punkter.</translation>
    </message>
</context>
<context>
    <name>atrium::KeyList</name>
    <message>
        <source>Its own key belongs to another action now, so it has none.</source>
        <translation>Det ursprungliga kortkommandot hör nu till en annan åtgärd, så den här har inget.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Tryck på det nya kortkommandot för ”%1”. Esc lämnar det som det är.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Taken over, it works here, and there no more.</source>
        <comment>a key, and one or several actions</comment>
        <translation>%1 är kortkommandot för %2. Om du tar över det fungerar det här, och inte längre där.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>”%1” har inget kortkommando nu.</translation>
    </message>
    <message>
        <source>The key of “%1” is %2 now.</source>
        <translation>Kortkommandot för ”%1” är nu %2.</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrera på namn eller kortkommando</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Åtgärder och kortkommandon</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ta över det</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt det vara</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Ändra kortkommando</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Inget kortkommando</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Återställ</translation>
    </message>
</context>
<context>
    <name>atrium::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>I listor</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>När du skriver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Without a key, in menus and the palette</source>
        <translation>Utan kortkommando, i menyer och kommandopaletten</translation>
    </message>
</context>
<context>
    <name>atrium::KpiStrip</name>
    <message>
        <source>so far</source>
        <comment>beside a rate whose messages are not all settled</comment>
        <translation>hittills</translation>
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
        <translation>%1: %2, andel %3</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Utskickade</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>messages per member</comment>
        <translation>%1 var</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, spoken: Dispatched: 73 messages, to 73 members</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>so many members</comment>
        <translation>till %1</translation>
    </message>
    <message>
        <source>members not reported</source>
        <translation>medlemmar ej rapporterade</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>settling</source>
        <comment>messages are still on their way</comment>
        <translation>preliminärt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnade</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Klickade</translation>
    </message>
    <message>
        <source>%1, %2 since the range before</source>
        <comment>figure, change</comment>
        <translation>%1, %2 sedan föregående period</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Leaving</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent:</source>
        <translation>
            <numerusform>%Ln meddelande har inte skickats:</numerusform>
            <numerusform>%Ln meddelanden har inte skickats:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished.</source>
        <translation>
            <numerusform>%Ln utkast är inte färdigt.</numerusform>
            <numerusform>%Ln utkast är inte färdiga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out removes everything Atrium kept on this computer for this account.</source>
        <translation>Om du loggar ut tas allt bort som Atrium har sparat för kontot på den här datorn.</translation>
    </message>
    <message>
        <source>Signing out removes this and everything else Atrium kept on this computer for this account.</source>
        <translation>Om du loggar ut tas detta och allt annat bort som Atrium har sparat för kontot på den här datorn.</translation>
    </message>
    <message>
        <source>Everything Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Allt som Atrium har sparat för kontot på den här datorn tas bort. Andra konton förblir som de är.</translation>
    </message>
    <message>
        <source>This and everything else Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Detta och allt annat som Atrium har sparat för kontot på den här datorn tas bort. Andra konton förblir som de är.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>konversation %1</translation>
    </message>
    <message>
        <source>new conversation</source>
        <translation>ny konversation</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Copy the unsent texts</source>
        <translation>Kopiera de oskickade texterna</translation>
    </message>
    <message>
        <source>They stay on this computer and go out when Atrium runs again.</source>
        <translation>De stannar på den här datorn och går ut när Atrium körs igen.</translation>
    </message>
    <message>
        <source>This was written in the demo, which ends with Atrium: it is removed from this computer.</source>
        <translation>Det här skrevs i demon, som slutar när Atrium avslutas: det tas bort från den här datorn.</translation>
    </message>
</context>
<context>
    <name>atrium::LinksCard</name>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <comment>a sending</comment>
        <translation>Länkar i %1</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln links</source>
        <translation>
            <numerusform>%Ln länk</numerusform>
            <numerusform>alla %Ln länkar</numerusform>
        </translation>
    </message>
    <message>
        <source>bots left out by Placewise</source>
        <translation>bottar utelämnas av Placewise</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Exportera länkarna</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Inga länkar</translation>
    </message>
    <message>
        <source>Links of this sending appear here once somebody has followed one.</source>
        <translation>Utskickets länkar visas här när någon har följt en av dem.</translation>
    </message>
    <message>
        <source>Your account may not read links here</source>
        <translation>Ditt konto får inte läsa länkar här</translation>
    </message>
    <message>
        <source>of all sendings with its number or service; bots left out by Placewise</source>
        <translation>för alla utskick med samma nummer eller tjänst; bottar utelämnas av Placewise</translation>
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
        <translation>Länk</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>column</comment>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <comment>column</comment>
        <translation>Unika besök</translation>
    </message>
    <message>
        <source>Of delivered, click rate</source>
        <comment>column, spoken</comment>
        <translation>Av levererade, klickgrad</translation>
    </message>
    <message>
        <source>Of delivered</source>
        <comment>column</comment>
        <translation>Av levererade</translation>
    </message>
    <message>
        <source>Of opened, click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Av öppnade, klickgrad per öppning</translation>
    </message>
    <message>
        <source>Of opened</source>
        <comment>column</comment>
        <translation>Av öppnade</translation>
    </message>
</context>
<context>
    <name>atrium::ListDeeds</name>
    <message numerus="yes">
        <source>Archiving %Ln conversations</source>
        <translation>
            <numerusform>Arkiverar %Ln konversation</numerusform>
            <numerusform>Arkiverar %Ln konversationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversations seen</source>
        <translation>
            <numerusform>Markerar %Ln konversation som sedd</numerusform>
            <numerusform>Markerar %Ln konversationer som sedda</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>day and time of day</comment>
        <translation>Snoozad till %1</translation>
    </message>
</context>
<context>
    <name>atrium::ListHead</name>
    <message>
        <source>Inbox</source>
        <translation>Inkorg</translation>
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
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>atrium::ListSide</name>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Markerat som oläst, bara på den här datorn</translation>
    </message>
    <message>
        <source>Flagged on this computer alone</source>
        <translation>Flaggat, bara på den här datorn</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Inte längre flaggat</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conversations</source>
        <comment>view of the inbox, how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln konversation</numerusform>
            <numerusform>%1, %Ln konversationer</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Från början igen</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Från slutet igen</translation>
    </message>
    <message>
        <source>No other unread</source>
        <translation>Inga andra olästa</translation>
    </message>
    <message>
        <source>No more unread</source>
        <translation>Inga fler olästa</translation>
    </message>
    <message>
        <source>Archived already. Only the server can bring it back.</source>
        <translation>Redan arkiverad. Bara servern kan hämta tillbaka den.</translation>
    </message>
    <message>
        <source>Nothing unread among them</source>
        <translation>Inga olästa bland dem</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln ny ovanför</numerusform>
            <numerusform>%Ln nya ovanför</numerusform>
        </translation>
    </message>
    <message>
        <source>It is archived, and out of the way already.</source>
        <translation>Den är arkiverad och redan ur vägen.</translation>
    </message>
</context>
<context>
    <name>atrium::ListStates</name>
    <message>
        <source>Your account may not read this here</source>
        <translation>Ditt konto får inte läsa detta här</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>Ask your administrator for this permit:</source>
        <translation>Be din administratör om den här behörigheten:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Not enabled for this mall yet</source>
        <translation>Inte aktiverat för det här köpcentrumet ännu</translation>
    </message>
    <message>
        <source>Ask Placewise to enable it. Other malls are not affected.</source>
        <translation>Be Placewise att aktivera det. Andra köpcentrum påverkas inte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Det finns ingen anslutning</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer. It is read as soon as the connection is back.</source>
        <translation>Inget av den här listan har sparats på den här datorn. Den läses in så snart anslutningen är tillbaka.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer.</source>
        <translation>Inget av den här listan har sparats på den här datorn.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 List of %2.</source>
        <translation>%1 Listan hämtades %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>hämtat %1</translation>
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
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
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
        <translation>Källa</translation>
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
        <translation>Detaljer loggas i en halvtimme.</translation>
    </message>
    <message>
        <source>Detail is no longer logged.</source>
        <translation>Detaljer loggas inte längre.</translation>
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
        <translation>Filtrera på text eller källa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Info och allvarligare</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Varningar och allvarligare</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Stop detail (ends %1)</source>
        <comment>%1 is a time</comment>
        <translation>Stoppa detaljer (slutar %1)</translation>
    </message>
    <message>
        <source>Log detail for 30 minutes</source>
        <translation>Logga detaljer i 30 minuter</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Loggens rader</translation>
    </message>
    <message>
        <source>Nothing is written: the data folder takes no file.</source>
        <translation>Inget skrivs: datamappen tar inte emot någon fil.</translation>
    </message>
    <message>
        <source>The last 24 hours, 20 MB at most, without secrets: %1</source>
        <translation>De senaste 24 timmarna, högst 20 MB, utan hemligheter: %1</translation>
    </message>
    <message>
        <source>No line to show</source>
        <translation>Inga rader att visa</translation>
    </message>
    <message>
        <source>Filter by less, or choose another level.</source>
        <translation>Filtrera mindre snävt eller välj en annan nivå.</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Rader visas här när de skrivs.</translation>
    </message>
    <message>
        <source>Copy chosen lines</source>
        <translation>Kopiera valda rader</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Kopiera alla visade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines copied</source>
        <translation>
            <numerusform>%Ln rad kopierad</numerusform>
            <numerusform>%Ln rader kopierade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LongText</name>
    <message>
        <source>Whole message</source>
        <translation>Hela meddelandet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 characters. Very long lines are broken.</source>
        <translation>%1 tecken. Mycket långa rader är brutna.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Försök nu</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Visa utkorgen</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits in the outbox.</source>
        <translation>Sändningen är pausad. Det du skriver väntar i utkorgen.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Återuppta sändningen</translation>
    </message>
</context>
<context>
    <name>atrium::MallLine</name>
    <message>
        <source>Write from %1</source>
        <comment>a mall</comment>
        <translation>Skriv från %1</translation>
    </message>
</context>
<context>
    <name>atrium::MallSwitcher</name>
    <message>
        <source>No mall yet</source>
        <translation>Inget köpcentrum ännu</translation>
    </message>
    <message>
        <source>Choose a mall</source>
        <translation>Välj ett köpcentrum</translation>
    </message>
    <message>
        <source>Mall: %1</source>
        <translation>Köpcentrum: %1</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mall, and where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <comment>a mall</comment>
        <translation>%1 · inte inläst ännu</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>a mall, and the time of day of what is known of it</comment>
        <translation>%1 · hämtat %2</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alla köpcentrum</translation>
    </message>
</context>
<context>
    <name>atrium::MallsModel</name>
    <message>
        <source>Other clubs</source>
        <translation>Andra klubbar</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Alla köpcentrum</translation>
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
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>Sendings</source>
        <comment>column</comment>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Utskickade</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öppningsgrad</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickgrad</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klickgrad per öppning</translation>
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
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>%1, from the greatest</source>
        <comment>column</comment>
        <translation>%1, störst först</translation>
    </message>
    <message>
        <source>%1, from the least</source>
        <comment>column</comment>
        <translation>%1, minst först</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>alla %Ln utskick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln utskick; äldre har inte lästs in ännu</numerusform>
            <numerusform>%Ln utskick; äldre har inte lästs in ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls</source>
        <translation>
            <numerusform>%Ln köpcentrum</numerusform>
            <numerusform>%Ln köpcentrum</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Columns of the malls</source>
        <translation>Köpcentrumens kolumner</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Uppdateringen kostar %Ln token</numerusform>
            <numerusform>Uppdateringen kostar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 kvar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>%Ln senaste inläst, äldre följer</numerusform>
            <numerusform>%Ln senaste inlästa, äldre följer</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of the malls&apos; open rates: %1</source>
        <comment>a percentage</comment>
        <translation>Median för köpcentrumens öppningsgrad: %1</translation>
    </message>
    <message numerus="yes">
        <source>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</source>
        <translation>
            <numerusform>Köpcentrumen ligger i %Ln tidszon: varje timme och dag följer köpcentrumets egen klocka.</numerusform>
            <numerusform>Köpcentrumen ligger i %Ln tidszoner: varje timme och dag följer köpcentrumets egen klocka.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Inga händelser under den här perioden</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>De visas här när meddelanden levereras och öppnas.</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Inga utskick under den här perioden</translation>
    </message>
    <message>
        <source>Campaigns and messages of all your malls appear here.</source>
        <translation>Kampanjer och meddelanden för alla dina köpcentrum visas här.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Ditt konto får inte läsa utskick här</translation>
    </message>
</context>
<context>
    <name>atrium::MallsStrip</name>
    <message>
        <source>%1 more</source>
        <comment>malls, behind the names of others</comment>
        <translation>%1 till</translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls could not be read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln köpcentrum kunde inte läsas: %1</numerusform>
            <numerusform>%Ln köpcentrum kunde inte läsas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls are still being read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln köpcentrum läses fortfarande: %1</numerusform>
            <numerusform>%Ln köpcentrum läses fortfarande: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
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
        <translation>Styrs centralt</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Din administratör har ställt in detta. Det kan inte ändras här.</translation>
    </message>
</context>
<context>
    <name>atrium::Marking</name>
    <message>
        <source>All notifications will be marked seen</source>
        <translation>Alla notiser markeras som sedda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications will be marked seen</source>
        <translation>
            <numerusform>%Ln notis markeras som sedd</numerusform>
            <numerusform>%Ln notiser markeras som sedda</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked seen. %1</source>
        <comment>what happened, a sentence</comment>
        <translation>Inget markerades som sett. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>notifications; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln markerades inte som sedd. %1</numerusform>
            <numerusform>%Ln markerades inte som sedda. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
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
        <translation>Länkar:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>The message by %1</source>
        <comment>a channel</comment>
        <translation>Meddelandet via %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meddelandets text</translation>
    </message>
    <message>
        <source>The message is not known</source>
        <translation>Meddelandet är inte känt</translation>
    </message>
    <message>
        <source>No message of the service tells that it was sent under this number. The figures are none the worse.</source>
        <translation>Inget meddelande i tjänsten anger att det skickades under det här numret. Siffrorna påverkas inte.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ditt konto får inte läsa meddelanden här</translation>
    </message>
</context>
<context>
    <name>atrium::MessagePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>atrium::MessagesModel</name>
    <message>
        <source>%1 new</source>
        <comment>messages</comment>
        <translation>%1 nya</translation>
    </message>
    <message>
        <source>%1 new since %2</source>
        <comment>messages, time</comment>
        <translation>%1 nya sedan %2</translation>
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
        <translation>Ditt konto saknar behörigheten %1. Be din administratör om den.</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationPage</name>
    <message>
        <source>another mall</source>
        <translation>ett annat köpcentrum</translation>
    </message>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a conversation with exactly these people: %1</source>
        <translation>Det finns en konversation med exakt de här personerna: %1</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Fortsätt där</translation>
    </message>
    <message numerus="yes">
        <source>A conversation has room for %Ln people and audiences here.</source>
        <translation>
            <numerusform>En konversation har plats för %Ln person eller målgrupp här.</numerusform>
            <numerusform>En konversation har plats för %Ln personer och målgrupper här.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a recipient</comment>
        <translation>%1 har lagts till</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <comment>a recipient</comment>
        <translation>%1 har tagits bort</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Välj någon att skriva till först.</translation>
    </message>
    <message>
        <source>A conversation begins with some text. Write it first.</source>
        <translation>En konversation börjar med lite text. Skriv den först.</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Skicka till alla</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>a mall</comment>
        <translation>Skicka från %1</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 skickar, %2 ger en ny rad.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you send waits on this computer and goes out by itself.</source>
        <translation>Servern kan inte nås. Det du skickar väntar på den här datorn och går ut av sig självt.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet är sparat</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to begin conversations. What you write is kept.</source>
        <translation>Ditt konto saknar behörigheten %1 för att starta konversationer. Det du skriver sparas.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Ny konversation</translation>
    </message>
    <message>
        <source>Close, the draft is kept</source>
        <translation>Stäng, utkastet sparas</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the mall a conversation is begun in</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Till</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>En konversation</translation>
    </message>
    <message>
        <source>One conversation with all of them</source>
        <translation>En konversation med alla</translation>
    </message>
    <message>
        <source>Each person separately</source>
        <translation>Varje person för sig</translation>
    </message>
    <message>
        <source>A conversation with each person separately</source>
        <translation>En konversation med varje person för sig</translation>
    </message>
    <message>
        <source>Write the first message</source>
        <translation>Skriv det första meddelandet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>I mean it as it stands</source>
        <translation>Jag menar det som det står</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Skicka som det står</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Texten kan inte sparas på disken. Kopiera den innan du stänger.</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so it was not sent. Everything you wrote is still here.</source>
        <translation>Detta kunde inte sparas på disken, så det skickades inte. Allt du har skrivit finns kvar här.</translation>
    </message>
    <message>
        <source>You are preparing another conversation. Send or empty it first; the other one waits as it is.</source>
        <translation>Du förbereder en annan konversation. Skicka eller töm den först; den andra väntar som den är.</translation>
    </message>
</context>
<context>
    <name>atrium::NotDone</name>
    <message numerus="yes">
        <source>%Ln not archived. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln arkiverades inte. %1</numerusform>
            <numerusform>%Ln arkiverades inte. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln markerades inte som sedd. %1</numerusform>
            <numerusform>%Ln markerades inte som sedda. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
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
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a note&apos;s time, its text</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln notes. Delete one first.</source>
        <translation>
            <numerusform>Det finns plats för %Ln anteckning. Ta bort en först.</numerusform>
            <numerusform>Det finns plats för %Ln anteckningar. Ta bort en först.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet. “New note” begins one.</source>
        <translation>Inga anteckningar ännu. ”Ny anteckning” påbörjar en.</translation>
    </message>
    <message>
        <source>About sending #%1. It stands on every chart that contains this moment.</source>
        <translation>Om utskick #%1. Den visas i alla diagram som innehåller den här tidpunkten.</translation>
    </message>
    <message>
        <source>It stands on every chart of this mall that contains this moment.</source>
        <translation>Den visas i alla diagram för det här köpcentrumet som innehåller den här tidpunkten.</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>Skriv tiden som %1.</translation>
    </message>
    <message>
        <source>A note ends after %1 letters. What is behind them is not kept.</source>
        <translation>En anteckning slutar efter %1 tecken. Det som står efter dem sparas inte.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a note</comment>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Anteckningar i diagram</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Tid (%1)</translation>
    </message>
    <message>
        <source>Time of the note</source>
        <translation>Anteckningens tid</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Anteckningens text</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::NotesWiring</name>
    <message>
        <source>This note cannot be kept on the disk. Copy it before you close.</source>
        <translation>Den här anteckningen kan inte sparas på disken. Kopiera den innan du stänger.</translation>
    </message>
</context>
<context>
    <name>atrium::NoticeWiring</name>
    <message>
        <source>Nothing you write can be kept: the file for it cannot be used. Reading works.</source>
        <translation>Inget av det du skriver kan sparas: filen för det kan inte användas. Det går att läsa.</translation>
    </message>
    <message>
        <source>The account %1 needs you to sign in. What you wrote there is kept.</source>
        <translation>Du behöver logga in på kontot %1. Det du har skrivit där finns kvar.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa det</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What Atrium kept of the server&apos;s data was damaged. It is being fetched again. Nothing you wrote is affected.</source>
        <translation>Det som Atrium hade sparat av serverns data var skadat. Det hämtas på nytt. Inget av det du har skrivit påverkas.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationHead</name>
    <message>
        <source>Notifications</source>
        <translation>Notiser</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and older ones that are not loaded yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Osedda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln seen</source>
        <comment>button, notifications</comment>
        <translation>
            <numerusform>Markera %Ln som sedd</numerusform>
            <numerusform>Markera %Ln som sedda</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Markera alla som sedda</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Visa hela texten</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>Ingen notis är vald</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to go where it leads.</source>
        <translation>Välj en i listan för att läsa den och gå dit den leder.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPane</name>
    <message>
        <source>Nothing was marked</source>
        <translation>Inget markerades</translation>
    </message>
    <message>
        <source>No other that is not seen</source>
        <translation>Inga andra osedda</translation>
    </message>
    <message>
        <source>Everything is seen</source>
        <translation>Allt är sett</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Inga notiser ännu</translation>
    </message>
    <message>
        <source>News about the conversations, documents and sendings of this mall appears here.</source>
        <translation>Nyheter om köpcentrumets konversationer, dokument och utskick visas här.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications are under All.</source>
        <translation>
            <numerusform>%Ln notis finns under Alla.</numerusform>
            <numerusform>%Ln notiser finns under Alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln is unseen. Older ones are being looked through.</source>
        <translation>
            <numerusform>Den senaste (%Ln) är sedd. Äldre gås igenom.</numerusform>
            <numerusform>De senaste %Ln är alla sedda. Äldre gås igenom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notiser</translation>
    </message>
    <message>
        <source>Your account may not read notifications here</source>
        <translation>Ditt konto får inte läsa notiser här</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxButtons</name>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxDeeds</name>
    <message>
        <source>Open the conversation</source>
        <translation>Öppna konversationen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a message that has not been sent</comment>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Send alone</source>
        <comment>past the refused message before it</comment>
        <translation>Skicka bara detta</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Skicka nu</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxEditor</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
            <numerusform>Texten var för lång att klistra in i sin helhet. %Ln tecken utelämnades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
            <numerusform>För långt att skicka. Korta det med %Ln tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text. Discard it to send none.</source>
        <translation>Ett meddelande behöver text. Kasta det om inget ska skickas.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Meddelandets text</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Behåll som det var</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Keep as it was (Esc)</source>
        <translation>Behåll som det var (Esc)</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Spara (%1)</translation>
    </message>
    <message>
        <source>Held while you edit. %1 saves, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>Hålls kvar medan du redigerar. %1 sparar, %2 ger en ny rad.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxHead</name>
    <message>
        <source>Everything has arrived</source>
        <translation>Allt har kommit fram</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Skicka avvisade igen</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Inget har avvisats.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Återuppta sändningen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausa sändningen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPane</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits here until you go on.</source>
        <translation>Sändningen är pausad. Det du skriver väntar här tills du återupptar den.</translation>
    </message>
    <message>
        <source>This conversation begins when its first message has arrived.</source>
        <translation>Konversationen börjar när dess första meddelande har kommit fram.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>What you send or mark is listed here until the server has it.</source>
        <translation>Det du skickar eller markerar visas här tills servern har det.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Öppna konversationen</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Återuppta sändningen</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxRowView</name>
    <message>
        <source>Discard “%1”?</source>
        <comment>the text of a message</comment>
        <translation>Kasta ”%1”?</translation>
    </message>
    <message>
        <source>It is not sent, and its text is gone.</source>
        <translation>Det skickas inte, och texten går förlorad.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Servern svarar: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxSectionView</name>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide what was sent today</source>
        <translation>Dölj det som skickades i dag</translation>
    </message>
    <message>
        <source>Show what was sent today</source>
        <translation>Visa det som skickades i dag</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxWiring</name>
    <message>
        <source>The new text could not be kept on the disk. It is still here, and nothing was sent.</source>
        <translation>Den nya texten kunde inte sparas på disken. Den finns kvar här, och inget har skickats.</translation>
    </message>
    <message>
        <source>Not sent. The text is in the conversation&apos;s draft again.</source>
        <translation>Inte skickat. Texten finns i konversationens utkast igen.</translation>
    </message>
</context>
<context>
    <name>atrium::OutgoingStrip</name>
    <message>
        <source>Refused and not sent: %1</source>
        <comment>a message</comment>
        <translation>Avvisat och inte skickat: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tillbaka till texten</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <comment>a message</comment>
        <translation>Väntar på att skickas: %1</translation>
    </message>
    <message>
        <source>It may have arrived, and is looked for before it is sent again: %1</source>
        <comment>a message</comment>
        <translation>Det kan ha kommit fram, och Atrium kontrollerar det innan det skickas igen: %1</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Visa i utkorgen</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <comment>a message</comment>
        <translation>På väg: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewPane</name>
    <message>
        <source>Sendings by MPC sending</source>
        <translation>Utskick per MPC-utskick</translation>
    </message>
    <message>
        <source>Sendings by campaign</source>
        <translation>Utskick per kampanj</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>%1, from the greatest or newest</source>
        <comment>column</comment>
        <translation>%1, störst eller senast först</translation>
    </message>
    <message>
        <source>%1, from the least or oldest</source>
        <comment>column</comment>
        <translation>%1, minst eller äldst först</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>alla %Ln utskick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln utskick; äldre har inte lästs in ännu</numerusform>
            <numerusform>%Ln utskick; äldre har inte lästs in ännu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>%Ln senaste inläst, äldre följer</numerusform>
            <numerusform>%Ln senaste inlästa, äldre följer</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>hämtat %1</translation>
    </message>
    <message>
        <source>Columns of the sendings</source>
        <translation>Utskickens kolumner</translation>
    </message>
    <message>
        <source>Figures of the range</source>
        <translation>Periodens siffror</translation>
    </message>
    <message>
        <source>Sort the sendings by it</source>
        <translation>Sortera utskicken efter detta</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>sendings, one a row</comment>
        <translation>Enskilda</translation>
    </message>
    <message>
        <source>Each sending</source>
        <translation>Enskilda utskick</translation>
    </message>
    <message>
        <source>By MPC sending</source>
        <translation>Per MPC-utskick</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Per kampanj</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Inga utskick under den här perioden</translation>
    </message>
    <message>
        <source>Campaigns and messages sent to members of this mall appear here. Choose other days, or take a filter away.</source>
        <translation>Kampanjer och meddelanden till medlemmar i det här köpcentrumet visas här. Välj andra dagar eller ta bort ett filter.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>Ditt konto får inte läsa utskick här</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Inga händelser under den här perioden</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>De visas här när meddelanden levereras och öppnas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Läst i %Ln del för %1 tokens.</numerusform>
            <numerusform>Läst i %Ln delar för %1 tokens.</numerusform>
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
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>run</source>
        <comment>what Enter does</comment>
        <translation>kör</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>öppna</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Sök eller kör</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing is called that. Type less of it, or another word.</source>
        <translation>Inget heter så. Skriv mindre av det eller ett annat ord.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>kommandon</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Bara kommandon</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Bara personer</translation>
    </message>
    <message>
        <source>sendings</source>
        <translation>utskick</translation>
    </message>
    <message>
        <source>Sendings only</source>
        <translation>Bara utskick</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Raden ovanför</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what the arrow keys do</comment>
        <translation>flytta</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Raden nedanför</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what Esc does</comment>
        <translation>stäng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Find anything, or run a command</source>
        <translation>Hitta vad som helst, eller kör ett kommando</translation>
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
        <translation>Hitta vad som helst, eller kör ett kommando</translation>
    </message>
</context>
<context>
    <name>atrium::PaletteWiring</name>
    <message>
        <source>This is not the demo.</source>
        <translation>Detta är inte demoläget.</translation>
    </message>
    <message>
        <source>Still reading what is kept on this computer</source>
        <translation>Läser fortfarande in det som har sparats på den här datorn</translation>
    </message>
    <message>
        <source>%1 people known in this mall</source>
        <comment>a number</comment>
        <translation>Atrium känner till %1 personer i det här köpcentrumet</translation>
    </message>
    <message>
        <source>Nothing is unread in the conversation in view.</source>
        <translation>Inget är oläst i den konversation som visas.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln malls.</source>
        <translation>
            <numerusform>Du har %Ln köpcentrum.</numerusform>
            <numerusform>Du har %Ln köpcentrum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln accounts.</source>
        <translation>
            <numerusform>Det finns %Ln konto.</numerusform>
            <numerusform>Det finns %Ln konton.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the demo. Leave it instead.</source>
        <translation>Detta är demoläget. Lämna det i stället.</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Din administratör har ställt in detta. Det kan inte ändras här.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Detta går inte att göra just nu.</translation>
    </message>
    <message>
        <source>“%1” does nothing here. Choose a row in a list first.</source>
        <translation>”%1” gör inget här. Välj en rad i en lista först.</translation>
    </message>
    <message>
        <source>There is no conversation with %1 on this computer.</source>
        <translation>Det finns ingen konversation med %1 på den här datorn.</translation>
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
        <translation>Bara en titt: inget markeras som sett. Släpp tangenten för att gå tillbaka.</translation>
    </message>
    <message>
        <source>Messages, only a look</source>
        <translation>Meddelanden, bara en titt</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Inga meddelanden ännu</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ditt konto får inte läsa meddelanden här</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln conversations with %1</source>
        <translation>
            <numerusform>%Ln konversation med %1</numerusform>
            <numerusform>%Ln konversationer med %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Vilka som är här</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePicker</name>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Ingen att skriva till ännu</translation>
    </message>
    <message>
        <source>The people and audiences of this mall appear here.</source>
        <translation>Personer och målgrupper i det här köpcentrumet visas här.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>No name and no role has a word that begins with “%1”.</source>
        <translation>Inget namn och ingen roll har ett ord som börjar med ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people and audiences</comment>
        <translation>
            <numerusform>%Ln hittad</numerusform>
            <numerusform>%Ln hittade</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Namn eller roll</translation>
    </message>
    <message>
        <source>Find people and audiences</source>
        <translation>Sök personer och målgrupper</translation>
    </message>
    <message>
        <source>People and audiences</source>
        <translation>Personer och målgrupper</translation>
    </message>
    <message>
        <source>Your account may not see who works here</source>
        <translation>Ditt konto får inte se vilka som arbetar här</translation>
    </message>
</context>
<context>
    <name>atrium::PickerModel</name>
    <message>
        <source>Recent</source>
        <comment>whom one wrote to last</comment>
        <translation>Senaste</translation>
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
            <numerusform>%Ln person till</numerusform>
            <numerusform>%Ln personer till</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>one who is among the recipients, spoken</comment>
        <translation>vald</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWiring</name>
    <message>
        <source>Your account no longer has the mall of this conversation. The text is kept here.</source>
        <translation>Ditt konto har inte längre tillgång till konversationens köpcentrum. Texten finns kvar här.</translation>
    </message>
    <message>
        <source>The link does not lead to anything in this mall: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Länken leder inte till något i det här köpcentrumet: %1</translation>
    </message>
</context>
<context>
    <name>atrium::PopoutWiring</name>
    <message>
        <source>This conversation has not begun yet: its first message waits to be sent. It can have a window of its own once it has begun.</source>
        <translation>Den här konversationen har inte börjat än: det första meddelandet väntar på att skickas. Den kan få ett eget fönster när den har börjat.</translation>
    </message>
</context>
<context>
    <name>atrium::ProxyForm</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Enligt datorns inställningar</translation>
    </message>
    <message>
        <source>Follows the system settings, for each server anew.</source>
        <translation>Följer systeminställningarna, på nytt för varje server.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Ingen proxy</translation>
    </message>
    <message>
        <source>Every server is reached directly.</source>
        <translation>Alla servrar nås direkt.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Den här proxyn</translation>
    </message>
    <message>
        <source>Your administrator knows its name and port.</source>
        <translation>Din administratör känner till dess namn och port.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Visa lösenordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Dölj lösenordet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Namn eller adress</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Empty if it asks for none.</source>
        <translation>Tomt om den inte begär någon.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Sparas i nyckelringen.</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Nås utan proxy</translation>
    </message>
    <message>
        <source>Separated by commas. A name takes in everything below it.</source>
        <translation>Avgränsas med kommatecken. Ett namn omfattar allt under sig.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Oförändrat</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Ange proxyns namn eller adress.</translation>
    </message>
    <message>
        <source>This is no name of a computer. It looks like proxy.example.com.</source>
        <translation>Detta är inget datornamn. Det ser ut som proxy.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to %L1.</source>
        <translation>Ett tal från 1 till %L1.</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>Ange den användare som lösenordet gäller.</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer. Write example.com or *.example.com.</source>
        <translation>”%1” är inget datornamn. Skriv example.com eller *.example.com.</translation>
    </message>
</context>
<context>
    <name>atrium::PushInspector</name>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopierat, utan hemligheterna</translation>
    </message>
    <message>
        <source>Push event - Atrium</source>
        <comment>window title</comment>
        <translation>Push-händelse – Atrium</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Push-händelse</translation>
    </message>
    <message>
        <source>Reports one push message as a member&apos;s app does. The tokens are yours to type, go with this one request, and are forgotten when you close this window.</source>
        <translation>Rapporterar ett push-meddelande så som en medlems app gör. Du skriver själv in tokens. De skickas bara med detta enda anrop och glöms när du stänger fönstret.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Dispatch id</source>
        <translation>Dispatch-id</translation>
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
        <translation>Appversion</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installations-id</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Klubb</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>New installation id</source>
        <translation>Nytt installations-id</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Det som skickas</translation>
    </message>
    <message>
        <source>What is sent, as a curl command</source>
        <translation>Det som skickas, som ett curl-kommando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiera som curl</translation>
    </message>
    <message>
        <source>The club of this mall is not known: nothing can be sent.</source>
        <translation>Köpcentrumets klubb är inte känd: inget kan skickas.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>%1 is a club&apos;s short name, %2 a mall</comment>
        <translation>%1, för %2</translation>
    </message>
</context>
<context>
    <name>atrium::PushWords</name>
    <message>
        <source>App version</source>
        <translation>Appversion</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>Installations-id</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 saknas.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>Värdet för %1 är för långt.</translation>
    </message>
    <message>
        <source>%1 is none that the server knows.</source>
        <translation>Värdet för %1 är inget som servern känner till.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <comment>%2 is a word of the server</comment>
        <translation>%1 avvisades: %2.</translation>
    </message>
    <message>
        <source>The server took the message for opened</source>
        <translation>Servern registrerade meddelandet som öppnat</translation>
    </message>
    <message>
        <source>The server took the message for delivered</source>
        <translation>Servern registrerade meddelandet som levererat</translation>
    </message>
    <message>
        <source>The sending&apos;s figures follow when they are read next.</source>
        <translation>Utskickets siffror följer när de läses nästa gång.</translation>
    </message>
    <message>
        <source>This member has no such message</source>
        <translation>Medlemmen har inget sådant meddelande</translation>
    </message>
    <message>
        <source>The dispatch id is wrong, or the message went to another member or through another club than %1.</source>
        <translation>Dispatch-id:t är fel, eller så gick meddelandet till en annan medlem eller genom en annan klubb än %1.</translation>
    </message>
    <message>
        <source>The tokens were not accepted</source>
        <translation>Dina tokens godtogs inte</translation>
    </message>
    <message>
        <source>The member token may have expired: one is good for a day. Or the client token belongs to another club or product than this console names.</source>
        <translation>Din medlemstoken kan ha gått ut: en sådan gäller i en dag. Eller så hör din klienttoken till en annan klubb eller produkt än den som konsolen anger.</translation>
    </message>
    <message>
        <source>The server did not take the event as it is</source>
        <translation>Servern godtog inte händelsen som den är</translation>
    </message>
    <message>
        <source>It does not say which field is wrong.</source>
        <translation>Den anger inte vilket fält som är fel.</translation>
    </message>
    <message>
        <source>The client token may not report this</source>
        <translation>Din klienttoken får inte rapportera detta</translation>
    </message>
    <message>
        <source>It lacks the permit to report that messages were delivered or opened.</source>
        <translation>Den saknar behörighet att rapportera att meddelanden har levererats eller öppnats.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget har skickats.</translation>
    </message>
    <message>
        <source>The event may have arrived all the same. Sending it once more does no harm.</source>
        <translation>Händelsen kan ha kommit fram ändå. Det gör ingen skada att skicka den en gång till.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryBar</name>
    <message numerus="yes">
        <source>%Ln days before, same weekdays</source>
        <translation>
            <numerusform>%Ln dag tidigare, samma veckodagar</numerusform>
            <numerusform>%Ln dagar tidigare, samma veckodagar</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before, same weekdays</source>
        <translation>Ett år tidigare, samma veckodagar</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Ingen jämförelse</translation>
    </message>
    <message>
        <source>The mall&apos;s: %1</source>
        <comment>a time zone</comment>
        <translation>Köpcentrumets: %1</translation>
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
        <translation>Ta bort filtret %1</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln dag tidigare</numerusform>
            <numerusform>%Ln dagar tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ett år tidigare</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a range of days</comment>
        <translation>Jämfört med %1</translation>
    </message>
    <message>
        <source>Time zone of days and times</source>
        <translation>Tidszon för dagar och tider</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln</source>
        <comment>so many sendings</comment>
        <translation>
            <numerusform>Jämför %Ln</numerusform>
            <numerusform>Jämför %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Köpcentrum</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filtret som det skickas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>hämtat %1</translation>
    </message>
    <message>
        <source>Totals as of %1</source>
        <translation>Summor hämtade %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Uppdateringen kostar %Ln token</numerusform>
            <numerusform>Uppdateringen kostar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 kvar</translation>
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
            <numerusform>%1, %Ln oläst</numerusform>
            <numerusform>%1, %Ln olästa</numerusform>
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
        <translation>Kontomeny för %1</translation>
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
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pane, and what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Sändningen är pausad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in %1</source>
        <comment>%1 is a mall</comment>
        <translation>
            <numerusform>%Ln oläst i %1</numerusform>
            <numerusform>%Ln olästa i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all accounts, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln oläst i alla konton, som i fönstrets titel</numerusform>
            <numerusform>%Ln olästa i alla konton, som i fönstrets titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln oläst i alla köpcentrum, som i fönstrets titel</numerusform>
            <numerusform>%Ln olästa i alla köpcentrum, som i fönstrets titel</numerusform>
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
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Senaste 4 veckorna</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Senaste 12 veckorna</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Senaste 52 veckorna</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Tidsperiod</translation>
    </message>
    <message>
        <source>last 4 weeks, aug, 2025-08-01..14</source>
        <translation>senaste 4 veckorna, aug, 2025-08-01..14</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>a range, its length</comment>
        <translation>
            <numerusform>%1, %Ln dag</numerusform>
            <numerusform>%1, %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a month, a day, or how far back.</source>
        <translation>Skriv en månad, en dag eller hur långt tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <comment>what a question costs</comment>
        <translation>
            <numerusform>ungefär %Ln token</numerusform>
            <numerusform>ungefär %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1, %2 are left.</source>
        <comment>so many tokens; a number</comment>
        <translation>Kostar %1, %2 finns kvar.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Kostar %1.</translation>
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
        <translation>Föregående period</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Nästa period</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Tidsperiod</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientChip</name>
    <message>
        <source>%1, audience</source>
        <comment>a recipient, spoken</comment>
        <translation>%1, målgrupp</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>Delete tar bort mottagaren</translation>
    </message>
    <message>
        <source>%1 Delete takes it out</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Delete tar bort mottagaren</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientField</name>
    <message>
        <source>Add people or audiences</source>
        <translation>Lägg till personer eller målgrupper</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Type a name or a role, choose with the arrow keys and Enter. Backspace takes the last one out.</source>
        <translation>Skriv ett namn eller en roll, välj med piltangenterna och Enter. Backsteg tar bort den sista.</translation>
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
        <translation>Grupper med färre än 10 medlemmar särredovisas inte</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Efter ålder</translation>
    </message>
    <message>
        <source>Recipients by age</source>
        <translation>Mottagare efter ålder</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Efter kön</translation>
    </message>
    <message>
        <source>Recipients by gender</source>
        <translation>Mottagare efter kön</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>ways to group recipients</comment>
        <translation>Båda</translation>
    </message>
    <message>
        <source>Recipients by age and gender</source>
        <translation>Mottagare efter ålder och kön</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>Exportera mottagarna</translation>
    </message>
    <message>
        <source>No recipients are reported</source>
        <translation>Inga mottagare har rapporterats</translation>
    </message>
    <message>
        <source>They appear here once messages have been made for members.</source>
        <translation>De visas här när meddelanden har skapats för medlemmar.</translation>
    </message>
    <message>
        <source>Your account may not read recipients here</source>
        <translation>Ditt konto får inte läsa mottagare här</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiera som curl</translation>
    </message>
    <message>
        <source>Requests - Atrium</source>
        <comment>window title</comment>
        <translation>Anrop – Atrium</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation>Filtrera på sökväg, status eller anrops-id</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anrop, senaste först</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Detaljer om anropet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln held back</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Pausat, %Ln hålls kvar</numerusform>
            <numerusform>Pausat, %Ln hålls kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln requests</source>
        <translation>
            <numerusform>%1 av %Ln anrop</numerusform>
            <numerusform>%1 av %Ln anrop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln anrop</numerusform>
            <numerusform>%Ln anrop</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Inget anrop matchar</translation>
    </message>
    <message>
        <source>Filter by less, or by something else.</source>
        <translation>Filtrera mindre snävt eller på något annat.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Inga anrop ännu</translation>
    </message>
    <message>
        <source>Each request to the server is listed here from now on.</source>
        <translation>Varje anrop till servern visas här från och med nu.</translation>
    </message>
    <message>
        <source>Choose a request to see its details.</source>
        <translation>Välj ett anrop för att se dess detaljer.</translation>
    </message>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Kopierat, utan hemligheterna</translation>
    </message>
</context>
<context>
    <name>atrium::RequestWords</name>
    <message>
        <source>timed out</source>
        <translation>tidsgränsen passerad</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>certifikatet avvisat</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen anslutning</translation>
    </message>
    <message>
        <source>sign-in not accepted</source>
        <translation>inloggningen godtogs inte</translation>
    </message>
    <message>
        <source>slowed down by the server</source>
        <translation>bromsat av servern</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>underhåll</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>svaret gick inte att tolka</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>serverfel</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>ej rapporterat</translation>
    </message>
    <message>
        <source>Status: %1, after %2 ms</source>
        <translation>Status: %1, efter %2 ms</translation>
    </message>
    <message>
        <source>Over at: %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>Klart: %1 %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anrops-id: %1</translation>
    </message>
    <message>
        <source>Attempt: %1, because of the one before: %2</source>
        <translation>Försök: %1, på grund av det föregående: %2</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Försök: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 expected, %2 taken, %3 left</source>
        <translation>Tokens: %1 förväntade, %2 förbrukade, %3 kvar</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Kvot: %1</translation>
    </message>
    <message>
        <source>Bodies: %1 sent, %2 received</source>
        <translation>Innehåll: %1 skickat, %2 mottaget</translation>
    </message>
    <message>
        <source>(kept secret)</source>
        <translation>(hålls hemligt)</translation>
    </message>
    <message>
        <source>The body is not kept: it may hold what a person wrote.</source>
        <translation>Innehållet sparas inte: det kan vara något som en person har skrivit.</translation>
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
        <translation>Metod</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tidsåtgång</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anrops-id</translation>
    </message>
</context>
<context>
    <name>atrium::RowsAway</name>
    <message>
        <source>Export %1</source>
        <comment>the name of a table</comment>
        <translation>Exportera %1</translation>
    </message>
</context>
<context>
    <name>atrium::Scenes</name>
    <message>
        <source>There is no certificate in this file, so it is not used.</source>
        <translation>Det finns inget certifikat i den här filen, så den används inte.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingLine</name>
    <message>
        <source>Audience #%1</source>
        <translation>Målgrupp #%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>when a sending was</comment>
        <translation>skapat %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampanj #%1</translation>
    </message>
    <message>
        <source>Audience %1</source>
        <comment>a name</comment>
        <translation>Målgrupp %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPage</name>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Preliminärt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Ta bort från jämförelsen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Lägg till i jämförelsen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Figures of the sending</source>
        <translation>Utskickets siffror</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>hämtat %1</translation>
    </message>
    <message>
        <source>next look at %1</source>
        <comment>a time</comment>
        <translation>nästa kontroll %1</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Uppdateringen kostar %Ln token</numerusform>
            <numerusform>Uppdateringen kostar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, %2 kvar</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPicker</name>
    <message>
        <source>Add a sending to the comparison</source>
        <translation>Lägg till ett utskick i jämförelsen</translation>
    </message>
    <message>
        <source>Name, number or day</source>
        <translation>Namn, nummer eller dag</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>No other sending is loaded.</source>
        <translation>Inget annat utskick är inläst.</translation>
    </message>
    <message>
        <source>No sending that is loaded has these words.</source>
        <translation>Inget inläst utskick har dessa ord.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Läst i %Ln del för %1 tokens.</numerusform>
            <numerusform>Läst i %Ln delar för %1 tokens.</numerusform>
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
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>column</comment>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Utskickade</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Levererade</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>Öppningsgrad</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>Klickgrad</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Klickgrad per öppning</translation>
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
        <translation>skapat %1</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>Preliminärt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln utskick</numerusform>
            <numerusform>%Ln utskick</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a group of rows</comment>
        <translation>utfälld</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group of rows</comment>
        <translation>hopfälld</translation>
    </message>
    <message>
        <source>part of a group</source>
        <translation>del av en grupp</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>channels of a group</comment>
        <translation>Flera</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsTable</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Ta bort från jämförelsen</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Lägg till i jämförelsen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fäll ihop</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Fäll ut</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <comment>of a sending</comment>
        <translation>Kopiera numret %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsWiring</name>
    <message numerus="yes">
        <source>%Ln sendings are laid beside each other at most.</source>
        <translation>
            <numerusform>Högst %Ln utskick kan visas sida vid sida.</numerusform>
            <numerusform>Högst %Ln utskick kan visas sida vid sida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>Tillagt i jämförelsen</translation>
    </message>
    <message>
        <source>Taken out of the comparison</source>
        <translation>Borttaget från jämförelsen</translation>
    </message>
</context>
<context>
    <name>atrium::SeparateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakataget</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Hålls kvar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausat</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisat</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Kontrollerar om det kom fram</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>%1 av %2 skickade</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>12 of 40 sent; how many were refused</comment>
        <translation>%1, %2 avvisade</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Skicka avvisade igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>1 vecka</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bucket</comment>
        <translation>1 månad</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of a bucket</comment>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>Events per 5 minutes</source>
        <translation>Händelser per 5 minuter</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Händelser per dag</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Händelser per vecka</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Händelser per månad</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Händelser per timme</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Visa diagram</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Visa tabell</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Inga händelser ännu</translation>
    </message>
    <message>
        <source>They appear here as messages of this sending are delivered and opened.</source>
        <translation>De visas här när meddelanden i utskicket levereras och öppnas.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>Ditt konto får inte läsa händelser här</translation>
    </message>
    <message>
        <source>No events in this time.</source>
        <translation>Inga händelser under den här tiden.</translation>
    </message>
    <message>
        <source>The server answers with 1,000 points at most: some are missing here. A longer interval has fewer.</source>
        <translation>Servern svarar med högst 1&#xa0;000 punkter: några saknas här. Ett längre intervall har färre.</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Mer om de här händelserna</translation>
    </message>
    <message>
        <source>%1, summed</source>
        <comment>events per hour</comment>
        <translation>%1, summerade</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days before</source>
        <comment>an event, how long before</comment>
        <translation>
            <numerusform>%1, %Ln dag tidigare</numerusform>
            <numerusform>%1, %Ln dagar tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>Each</source>
        <comment>values of each bucket</comment>
        <translation>Var för sig</translation>
    </message>
    <message>
        <source>Values of each bucket</source>
        <translation>Värden för varje intervall</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Summerat</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Summerade värden</translation>
    </message>
    <message>
        <source>of %1 in this time</source>
        <comment>how many</comment>
        <translation>av %1 under den här tiden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events per hour, the one kind of them that is shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alla händelser</translation>
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
        <translation>inget värde</translation>
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
        <translation>Ange serverns adress eller välj en i listan.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like https://api.mpc.placewise.com.</source>
        <translation>Detta är ingen serveradress. Den ser ut som https://api.mpc.placewise.com.</translation>
    </message>
    <message>
        <source>Use https: without it others on the way could read your sign-in. Plain http is for this computer only.</source>
        <translation>Använd https: annars kan andra längs vägen läsa din inloggning. Vanlig http är bara för den här datorn.</translation>
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
        <translation>En egen server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your administrator has chosen this server.</source>
        <translation>Din administratör har valt den här servern.</translation>
    </message>
    <message>
        <source>Production. APAC and a server of your own are in the list.</source>
        <translation>Produktion. APAC och en egen server finns i listan.</translation>
    </message>
    <message>
        <source>%1. Production and a server of your own are in the list.</source>
        <comment>APAC or Staging</comment>
        <translation>%1. Produktion och en egen server finns i listan.</translation>
    </message>
    <message>
        <source>A server of your own. Those of Placewise are in the list.</source>
        <translation>En egen server. Placewises servrar finns i listan.</translation>
    </message>
    <message>
        <source>This is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com.</source>
        <translation>Detta är inget fullständigt servernamn: det saknar punkt. Ett sådant ser ut som https://api.mpc.placewise.com.</translation>
    </message>
</context>
<context>
    <name>atrium::SessionWords</name>
    <message>
        <source>The keychain of this computer has no sign-in for this account, or is locked. What you wrote is kept.</source>
        <translation>Datorns nyckelring har ingen inloggning för det här kontot eller är låst. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out your sign-in. What you wrote is kept.</source>
        <translation>Datorns nyckelring lämnade inte ut din inloggning. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. What you wrote is kept.</source>
        <translation>Datorns nyckelring kan inte nås. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. A question of its own may be open. What you wrote is kept.</source>
        <translation>Datorns nyckelring svarade inte. Den kan ha en egen fråga öppen. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or did not take your sign-in. You are signed in until you close Atrium.</source>
        <translation>Datorns nyckelring är låst eller tog inte emot din inloggning. Du är inloggad tills du stänger Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. You are signed in until you close Atrium.</source>
        <translation>Datorns nyckelring kan inte nås. Du är inloggad tills du stänger Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. You are signed in until you close Atrium.</source>
        <translation>Datorns nyckelring svarade inte. Du är inloggad tills du stänger Atrium.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Din inloggning godtas inte längre. Allt du har skrivit finns kvar och skickas när du har loggat in.</translation>
    </message>
    <message>
        <source>Your sign-in is being read from the keychain of this computer, which may be asking you for it.</source>
        <translation>Din inloggning läses från datorns nyckelring, som kan be dig om tillstånd.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Behåll för den här gången</translation>
    </message>
    <message>
        <source>Your sign-in has to be renewed, and the sign-in service cannot be reached. Atrium goes on trying, and what you write is kept.</source>
        <translation>Din inloggning måste förnyas och inloggningstjänsten kan inte nås. Atrium fortsätter att försöka, och det du skriver sparas.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer. Nothing was kept. Try again in a moment.</source>
        <translation>Inloggningstjänsten svarade inte. Inget har sparats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address. Check the address of the sign-in service, or use a token.</source>
        <translation>Det finns ingen inloggningstjänst på den här adressen. Kontrollera inloggningstjänstens adress eller använd en token.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Nothing was sent. Ask your administrator for it.</source>
        <translation>Inloggningstjänsten uppger en annan adress för sig själv. Inget har skickats. Fråga din administratör om den.</translation>
    </message>
    <message>
        <source>The sign-in service uses an address that is not safe. Nothing was sent. Ask your administrator.</source>
        <translation>Inloggningstjänsten använder en adress som inte är säker. Inget har skickats. Kontakta din administratör.</translation>
    </message>
    <message>
        <source>You were not signed in: the browser came back without a permission. Nothing was kept.</source>
        <translation>Du loggades inte in: webbläsaren kom tillbaka utan tillstånd. Inget har sparats.</translation>
    </message>
    <message>
        <source>The sign-in service refused this. Nothing was kept. Details say why, for your administrator.</source>
        <translation>Inloggningstjänsten avvisade detta. Inget har sparats. Under Detaljer står varför, för din administratör.</translation>
    </message>
    <message>
        <source>The browser did not come back, so Atrium stopped waiting. Nothing was kept. Sign in again.</source>
        <translation>Webbläsaren kom inte tillbaka, så Atrium slutade vänta. Inget har sparats. Logga in igen.</translation>
    </message>
    <message>
        <source>This computer does not let Atrium wait for the browser. Use a token instead.</source>
        <translation>Den här datorn låter inte Atrium vänta på webbläsaren. Använd en token i stället.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is missing: this server has none of its own. Enter it under Sign-in details.</source>
        <translation>Inloggningstjänstens adress saknas: den här servern har ingen egen. Ange den under Inloggningsdetaljer.</translation>
    </message>
    <message>
        <source>The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there.</source>
        <translation>Datorns nyckelring kan fortfarande innehålla din inloggning. Ta bort posten app.atrium.Console där.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service could not be told, so its own list may still show this one.</source>
        <translation>Du är utloggad här. Inloggningstjänsten kunde inte meddelas, så dess egen lista kan fortfarande visa den här inloggningen.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Nothing was kept.</source>
        <translation>Servern godtar inte den här inloggningen. Inget har sparats.</translation>
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
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
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
        <translation>Din administratör har ställt in detta. Det kan inte ändras här.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Återställ till standard</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: återställ till standard</translation>
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
        <translation>För kontot %1</translation>
    </message>
    <message>
        <source>For all accounts on this computer</source>
        <translation>För alla konton på den här datorn</translation>
    </message>
    <message>
        <source>Export accounts and settings</source>
        <translation>Exportera konton och inställningar</translation>
    </message>
    <message>
        <source>Import accounts and settings</source>
        <translation>Importera konton och inställningar</translation>
    </message>
    <message>
        <source>Settings of Atrium (*.json)</source>
        <translation>Inställningar för Atrium (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings found</source>
        <translation>
            <numerusform>%Ln inställning hittades</numerusform>
            <numerusform>%Ln inställningar hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Återställa standardvärdena?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings on this page go back to what they were at first. Nothing else changes.</source>
        <translation>
            <numerusform>%Ln inställning på den här sidan får tillbaka sitt ursprungliga värde. Inget annat ändras.</numerusform>
            <numerusform>%Ln inställningar på den här sidan får tillbaka sina ursprungliga värden. Inget annat ändras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Sök efter en inställning</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Ändringar sparas direkt</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Inställningar för</translation>
    </message>
    <message>
        <source>Account whose settings are shown</source>
        <translation>Konto vars inställningar visas</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Återställ standardvärden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ingen inställning matchar</translation>
    </message>
    <message>
        <source>Look for less, or for another word.</source>
        <translation>Sök mindre snävt eller efter ett annat ord.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1.</source>
        <comment>%1 is the size of files as 61 MB</comment>
        <translation>
            <numerusform>%Ln meddelande, %1.</numerusform>
            <numerusform>%Ln meddelanden, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the kept messages?</source>
        <translation>Ta bort de sparade meddelandena?</translation>
    </message>
    <message>
        <source>All messages of all accounts go from this computer now. They stay on the server, and come back when their conversations are opened. Drafts and the outbox are not touched.</source>
        <translation>Alla meddelanden för alla konton tas bort från den här datorn nu. De finns kvar på servern och kommer tillbaka när konversationerna öppnas. Utkast och utkorgen rörs inte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>messages</comment>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWiring</name>
    <message>
        <source>Not all of the kept messages could be removed. The disk may be full.</source>
        <translation>Alla sparade meddelanden kunde inte tas bort. Disken kan vara full.</translation>
    </message>
    <message>
        <source>The kept messages were removed from this computer.</source>
        <translation>De sparade meddelandena togs bort från den här datorn.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInForm</name>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Inloggningstjänstens adress</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s own.</source>
        <translation>Tomt: serverns egen.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>What the service calls this program.</source>
        <translation>Vad tjänsten kallar det här programmet.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Omfång</translation>
    </message>
    <message>
        <source>Separated by blanks. With offline_access one stays signed in.</source>
        <translation>Avgränsas med blanksteg. Med offline_access förblir man inloggad.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktnamn</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Placewise tilldelar det. Det skickas med i varje anrop.</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Programnamn</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Hur det här programmet presenterar sig för servern.</translation>
    </message>
    <message>
        <source>This is no https address. It looks like https://id.example.com.</source>
        <translation>Detta är ingen https-adress. Den ser ut som https://id.example.com.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits and signs.</source>
        <translation>Endast bokstäverna a–z, siffror och vanliga tecken.</translation>
    </message>
    <message>
        <source>Enter the client id that the service gave you.</source>
        <translation>Ange det klient-id som tjänsten gav dig.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>Ett klient-id har inga blanksteg.</translation>
    </message>
    <message>
        <source>Enter at least openid.</source>
        <translation>Ange minst openid.</translation>
    </message>
    <message>
        <source>Enter the name that Placewise assigned.</source>
        <translation>Ange det namn som Placewise har tilldelat.</translation>
    </message>
    <message>
        <source>Enter a name. The server refuses requests without one.</source>
        <translation>Ange ett namn. Servern avvisar anrop utan namn.</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetFile</name>
    <message>
        <source>This file is too large for snippets. Nothing was changed.</source>
        <translation>Den här filen är för stor för textsnuttar. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This is no file of snippets. Nothing was changed.</source>
        <translation>Detta är ingen fil med textsnuttar. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Den här filen har skrivits av en nyare version av Atrium. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This file of snippets is damaged. Nothing was changed.</source>
        <translation>Den här filen med textsnuttar är skadad. Inget har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were added.</source>
        <translation>
            <numerusform>%Ln textsnutt lades till.</numerusform>
            <numerusform>%Ln textsnuttar lades till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln fanns redan.</numerusform>
            <numerusform>%Ln fanns redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no room: there can be %1.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln fick inte plats: det kan finnas högst %1.</numerusform>
            <numerusform>%Ln fick inte plats: det kan finnas högst %1.</numerusform>
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
        <translation>Inga textsnuttar ännu. Skriv en</translation>
    </message>
    <message>
        <source>Manage snippets</source>
        <translation>Hantera textsnuttar</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textsnuttar</translation>
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
        <translation>Ny textsnutt</translation>
    </message>
    <message>
        <source>Export snippets</source>
        <translation>Exportera textsnuttar</translation>
    </message>
    <message>
        <source>Import snippets</source>
        <translation>Importera textsnuttar</translation>
    </message>
    <message>
        <source>Snippets (*.json)</source>
        <translation>Textsnuttar (*.json)</translation>
    </message>
    <message>
        <source>No snippet yet. “New snippet” begins one.</source>
        <translation>Inga textsnuttar ännu. ”Ny textsnutt” skapar en.</translation>
    </message>
    <message>
        <source>A snippet ends after %1 letters. What is behind them is not kept.</source>
        <translation>En textsnutt slutar efter %1 tecken. Det som står efter dem sparas inte.</translation>
    </message>
    <message>
        <source>There is room for %1 snippets. Delete one first.</source>
        <translation>Det finns plats för %1 textsnuttar. Ta bort en först.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a snippet</comment>
        <translation>Borttagen: %1</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textsnuttar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Textsnuttens namn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Textsnuttens text</translation>
    </message>
    <message>
        <source>Filled in from the conversation: %1. Anything else in double braces you fill in before you send.</source>
        <translation>Fylls i från konversationen: %1. Allt annat inom dubbla klammerparenteser fyller du i innan du skickar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsWiring</name>
    <message>
        <source>This snippet cannot be kept on the disk. Copy it before you close.</source>
        <translation>Textsnutten kan inte sparas på disken. Kopiera den innan du stänger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were written.</source>
        <translation>
            <numerusform>%Ln textsnutt skrevs.</numerusform>
            <numerusform>%Ln textsnuttar skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be written. Nothing was changed. Choose another place.</source>
        <translation>Filen kunde inte skrivas. Inget har ändrats. Välj en annan plats.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Filen kunde inte läsas. Inget har ändrats.</translation>
    </message>
</context>
<context>
    <name>atrium::Spelling</name>
    <message>
        <source>Spelling is not checked. The settings say so.</source>
        <translation>Stavningen kontrolleras inte. Det är valt i inställningarna.</translation>
    </message>
    <message>
        <source>There is no Hunspell dictionary on this computer, so nothing is checked.</source>
        <translation>Det finns ingen Hunspell-ordlista på den här datorn, så inget kontrolleras.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language that the settings name.</source>
        <translation>Det finns ingen ordlista för det språk som är valt i inställningarna.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Inget ord är felstavat.</translation>
    </message>
    <message>
        <source>Remove “%1” from the dictionary</source>
        <translation>Ta bort ”%1” från ordlistan</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Inget förslag</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Lägg till ”%1” i ordlistan</translation>
    </message>
    <message>
        <source>The dictionary of your own words is full. This word was not added.</source>
        <translation>Ordlistan med dina egna ord är full. Ordet lades inte till.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageWords</name>
    <message>
        <source>The file with your drafts was damaged, and there is no copy of it. What you had not sent is lost.</source>
        <translation>Filen med dina utkast var skadad, och det finns ingen kopia av den. Det du inte hade skickat har gått förlorat.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file with your drafts was damaged. The copy of %1 is used; what you wrote after that is lost.</source>
        <translation>Filen med dina utkast var skadad. Kopian från %1 används; det du skrev efter det har gått förlorat.</translation>
    </message>
    <message>
        <source>A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is written. Check whether the disk is full.</source>
        <translation>En ändring i utkorgen kunde inte skrivas till disken. Dina meddelanden finns kvar, och inget skickas innan ändringen har skrivits. Kontrollera om disken är full.</translation>
    </message>
    <message>
        <source>The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether the disk is full.</source>
        <translation>Säkerhetskopian av dina utkast och meddelanden kunde inte skapas. Det du har skrivit finns kvar i sin fil. Kontrollera om disken är full.</translation>
    </message>
</context>
<context>
    <name>atrium::Strangers</name>
    <message>
        <source>You are somebody else here</source>
        <translation>Det här kontot tillhör någon annan</translation>
    </message>
    <message>
        <source>Is the account %1 yours?</source>
        <translation>Är kontot %1 ditt?</translation>
    </message>
    <message>
        <source>You signed in as another person than the one whose account %1 is. What they wrote here is kept for them, and nothing of it is sent in your name. Add your own as another account, or go back and sign in as the owner.</source>
        <translation>Du loggade in som en annan person än den som kontot %1 tillhör. Det som ägaren har skrivit här sparas åt ägaren, och inget av det skickas i ditt namn. Lägg till ditt eget som ett annat konto, eller gå tillbaka och logga in som ägaren.</translation>
    </message>
    <message>
        <source>Your sign-in does not say whether you are the person whose account %1 is. If you are not, add your own as another account: what is kept here is theirs, and would be sent in your name.</source>
        <translation>Din inloggning visar inte om du är den person som kontot %1 tillhör. Om du inte är det, lägg till ditt eget som ett annat konto: det som har sparats här är ägarens och skulle skickas i ditt namn.</translation>
    </message>
    <message>
        <source>Add as another account</source>
        <translation>Lägg till som ett annat konto</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>Det är mitt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing of it was kept. What is in this account is as it was.</source>
        <translation>Du är inte inloggad, och inget av inloggningen har sparats. Innehållet i det här kontot är som det var.</translation>
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
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Malva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
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
        <translation>%1, stigande sortering</translation>
    </message>
    <message>
        <source>%1, sorted downward</source>
        <translation>%1, fallande sortering</translation>
    </message>
    <message>
        <source>%1, column %2 of %3</source>
        <translation>%1, kolumn %2 av %3</translation>
    </message>
</context>
<context>
    <name>atrium::TakeAway</name>
    <message>
        <source>Export as CSV</source>
        <translation>Exportera som CSV</translation>
    </message>
    <message>
        <source>Export as workbook (XLSX)</source>
        <translation>Exportera som arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportera som JSON</translation>
    </message>
    <message>
        <source>Save picture (PNG)</source>
        <translation>Spara bild (PNG)</translation>
    </message>
    <message>
        <source>Save drawing (SVG)</source>
        <translation>Spara teckning (SVG)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <comment>a file</comment>
        <translation>Det skrevs till %1.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Det går inte att skriva där. Inget skrevs. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadExporter</name>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Exportera konversation som JSON</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Exportera konversation som CSV</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadSide</name>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Inga meddelanden ännu</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Skriv det första nedan.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>Ditt konto får inte läsa meddelanden här</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ingen konversation är öppen</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to reply.</source>
        <translation>Välj en i listan för att läsa den och svara.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Öppna den här adressen</translation>
    </message>
    <message>
        <source>What is written there looks like another address. It leads to %1.</source>
        <translation>Det som står där ser ut som en annan adress. Den leder till %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message numerus="yes">
        <source>Reading older messages before the file is written. %Ln are here.</source>
        <translation>
            <numerusform>Läser in äldre meddelanden innan filen skrivs. %Ln finns här.</numerusform>
            <numerusform>Läser in äldre meddelanden innan filen skrivs. %Ln finns här.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Det går inte att skriva där. Inget har skrivits. Välj en annan plats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1.</source>
        <translation>
            <numerusform>%Ln meddelande skrevs till %1.</numerusform>
            <numerusform>%Ln meddelanden skrevs till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1. Older ones could not be read, and the file says so.</source>
        <translation>
            <numerusform>%Ln meddelande skrevs till %1. Äldre kunde inte läsas in, och det står i filen.</numerusform>
            <numerusform>%Ln meddelanden skrevs till %1. Äldre kunde inte läsas in, och det står i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>%1 new below</source>
        <comment>messages</comment>
        <translation>%1 nya nedanför</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Senaste meddelande</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln messages</source>
        <translation>
            <numerusform>Kopiera %Ln meddelande</numerusform>
            <numerusform>Kopiera %Ln meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopiera med avsändare och tid</translation>
    </message>
    <message>
        <source>Show whole message</source>
        <translation>Visa hela meddelandet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Take back into the reply</source>
        <translation>Ta tillbaka till svaret</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Arkivera meddelande</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Skriv till %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adress</translation>
    </message>
    <message>
        <source>No address in this message</source>
        <translation>Ingen adress i det här meddelandet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>%Ln meddelande kopierat</numerusform>
            <numerusform>%Ln meddelanden kopierade</numerusform>
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
        <translation>Dölj token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Visa token</translation>
    </message>
</context>
<context>
    <name>atrium::ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>atrium::TopBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages that are to be sent</comment>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Visa utkorgen</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <comment>sending is; %1: 3 waiting</comment>
        <translation>Pausad, %1</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Sändningen är pausad</translation>
    </message>
</context>
<context>
    <name>atrium::TriageWiring</name>
    <message numerus="yes">
        <source>%1 has waited for your answer for more than %Ln h.</source>
        <comment>names; hours</comment>
        <translation>
            <numerusform>%1 har väntat på ditt svar i mer än %Ln timme.</numerusform>
            <numerusform>%1 har väntat på ditt svar i mer än %Ln timmar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations have waited long for your answer. They are under Needs my reply.</source>
        <translation>
            <numerusform>%Ln konversation har väntat länge på ditt svar. Den finns under Väntar på mig.</numerusform>
            <numerusform>%Ln konversationer har väntat länge på ditt svar. De finns under Väntar på mig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
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
        <translation>I webbläsaren</translation>
    </message>
    <message>
        <source>Opens your browser once and comes back here by itself.</source>
        <translation>Öppnar webbläsaren en gång och kommer tillbaka hit av sig självt.</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Med en användartoken</translation>
    </message>
    <message>
        <source>Paste one from your administrator.</source>
        <translation>Klistra in en från din administratör.</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Användartoken</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Klistra in token här</translation>
    </message>
</context>
</TS>
