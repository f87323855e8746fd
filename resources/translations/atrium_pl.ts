<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Następny obszar okna</translation>
    </message>
    <message>
        <source>Previous area of the window</source>
        <translation>Poprzedni obszar okna</translation>
    </message>
    <message>
        <source>First mall</source>
        <translation>Pierwsza galeria</translation>
    </message>
    <message>
        <source>Second mall</source>
        <translation>Druga galeria</translation>
    </message>
    <message>
        <source>Third mall</source>
        <translation>Trzecia galeria</translation>
    </message>
    <message>
        <source>Fourth mall</source>
        <translation>Czwarta galeria</translation>
    </message>
    <message>
        <source>Fifth mall</source>
        <translation>Piąta galeria</translation>
    </message>
    <message>
        <source>Sixth mall</source>
        <translation>Szósta galeria</translation>
    </message>
    <message>
        <source>Seventh mall</source>
        <translation>Siódma galeria</translation>
    </message>
    <message>
        <source>Eighth mall</source>
        <translation>Ósma galeria</translation>
    </message>
    <message>
        <source>Ninth mall</source>
        <translation>Dziewiąta galeria</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Pierwsze konto</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Drugie konto</translation>
    </message>
    <message>
        <source>Third account</source>
        <translation>Trzecie konto</translation>
    </message>
    <message>
        <source>Fourth account</source>
        <translation>Czwarte konto</translation>
    </message>
    <message>
        <source>Fifth account</source>
        <translation>Piąte konto</translation>
    </message>
    <message>
        <source>Sixth account</source>
        <translation>Szóste konto</translation>
    </message>
    <message>
        <source>Seventh account</source>
        <translation>Siódme konto</translation>
    </message>
    <message>
        <source>Eighth account</source>
        <translation>Ósme konto</translation>
    </message>
    <message>
        <source>Ninth account</source>
        <translation>Dziewiąte konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Następny wiersz</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Poprzedni wiersz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Next unread</source>
        <translation>Kolejne nieprzeczytane</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Wykres lub tabela</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Kolory jak w systemie</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Wygodne wiersze</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Zwarte wiersze</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Zdarzenie push</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>O programie Atrium</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Quit Atrium</source>
        <translation>Zakończ Atrium</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Skrzynka nadawcza</translation>
    </message>
    <message>
        <source>Edit an unsent message</source>
        <translation>Edytuj niewysłaną wiadomość</translation>
    </message>
    <message>
        <source>Retry or send now</source>
        <translation>Ponów lub wyślij teraz</translation>
    </message>
    <message>
        <source>Cancel or discard</source>
        <translation>Anuluj lub usuń</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Wyjdź z demo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Znajdź lub uruchom</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Cofnij wysłanie</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Wyślij bez zmian</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Następne słowo z błędem</translation>
    </message>
    <message>
        <source>Previous unread</source>
        <translation>Poprzednie nieprzeczytane</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Zarchiwizuj</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Mark unread, on this computer</source>
        <translation>Oznacz jako nieprzeczytane, na tym komputerze</translation>
    </message>
    <message>
        <source>Flag to follow up, on this computer</source>
        <translation>Oznacz flagą do dopilnowania, na tym komputerze</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Wybierz kilka</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Wszystkie rozmowy</translation>
    </message>
    <message>
        <source>Unread conversations</source>
        <translation>Nieprzeczytane rozmowy</translation>
    </message>
    <message>
        <source>Conversations that need my reply</source>
        <translation>Rozmowy czekające na moją odpowiedź</translation>
    </message>
    <message>
        <source>Conversations started by me</source>
        <translation>Rozmowy rozpoczęte przeze mnie</translation>
    </message>
    <message>
        <source>Snoozed conversations</source>
        <translation>Odłożone rozmowy</translation>
    </message>
    <message>
        <source>Archived conversations</source>
        <translation>Zarchiwizowane rozmowy</translation>
    </message>
    <message>
        <source>Conversations to follow up</source>
        <translation>Rozmowy do dopilnowania</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Najnowsza wiadomość</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Znajdź w rozmowie</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Open the address in a message</source>
        <translation>Otwórz adres z wiadomości</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopiuj z autorem i czasem</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Zarchiwizuj wiadomość</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kto tu jest</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Rozmowa w osobnym oknie</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Eksportuj rozmowę jako CSV</translation>
    </message>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Eksportuj rozmowę jako JSON</translation>
    </message>
    <message>
        <source>Inbox of all malls</source>
        <translation>Skrzynka wszystkich galerii</translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Dodaj notatkę do wykresu</translation>
    </message>
    <message>
        <source>Sendings of the range before</source>
        <translation>Wysyłki z poprzedniego zakresu</translation>
    </message>
    <message>
        <source>Sendings of the range after</source>
        <translation>Wysyłki z następnego zakresu</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Wróć do poprzedniej strony</translation>
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
        <translation>%1 wobec: %2</translation>
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
        <translation>tydzień od %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time and its offset: 26 Oct 02:00 (UTC+2)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 d</source>
        <comment>days known of a bucket</comment>
        <translation>%1 z %2 d</translation>
    </message>
    <message>
        <source>under 1 of %1 d</source>
        <translation>poniżej 1 z %1 d</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <comment>hours known of a bucket</comment>
        <translation>%1 z %2 h</translation>
    </message>
    <message>
        <source>under 1 of %1 h</source>
        <translation>poniżej 1 z %1 h</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes known of a bucket</comment>
        <translation>%1 z %2 min</translation>
    </message>
    <message>
        <source>under 1 of %1 min</source>
        <translation>poniżej 1 z %1 min</translation>
    </message>
    <message>
        <source>partial (%1)</source>
        <comment>a bucket; how much of it: 3 of 60 min</comment>
        <translation>niepełny (%1)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>counted until %1 (%2)</source>
        <comment>a bucket; a time or a day, and how much of it: 11 of 24 h</comment>
        <translation>zliczony do %1 (%2)</translation>
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
        <translation>%1%</translation>
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
        <translation>%1, stan na %2</translation>
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
            <numerusform>%Ln notatka: %1.</numerusform>
            <numerusform>%Ln notatki: %1.</numerusform>
            <numerusform>%Ln notatek: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartSentence</name>
    <message>
        <source>%1: no values.</source>
        <comment>event</comment>
        <translation>%1: brak wartości.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>time, time, zone</comment>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 from %3.</source>
        <comment>event, count, when</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2 from %3, most in %4 (%5).</source>
        <comment>event, count, when, bucket, count</comment>
        <translation>%1: %2, %3, najwięcej: %4 (%5).</translation>
    </message>
    <message>
        <source>The last bucket is %1.</source>
        <comment>partial (3 of 60 min)</comment>
        <translation>Ostatni przedział: %1.</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Serwer pominął część punktów, więc sumy są zaniżone.</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move towards the start</source>
        <translation>Przesuń w stronę początku</translation>
    </message>
    <message>
        <source>Move towards the end</source>
        <translation>Przesuń w stronę końca</translation>
    </message>
    <message>
        <source>Pin at the start</source>
        <translation>Przypnij na początku</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a column</comment>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Przywróć domyślne</translation>
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
        <translation>Grupa</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>word before unsent text</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Oznaczona jako nieprzeczytana tylko na tym komputerze</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Audience #%1</source>
        <translation>Grupa #%1</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Tylko ty</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sprawdzanie, czy dotarła</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>a conversation with a whole audience, spoken</comment>
        <translation>grupa docelowa</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>messages, spoken</comment>
        <translation>nieprzeczytane: %1</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <comment>unsent text, spoken</comment>
        <translation>szkic: %1</translation>
    </message>
    <message>
        <source>waiting for you %1</source>
        <comment>time waited, spoken</comment>
        <translation>czeka na ciebie %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Wysłano o %1</translation>
    </message>
    <message>
        <source>Not archived</source>
        <comment>the server refused</comment>
        <translation>Nie zarchiwizowano</translation>
    </message>
    <message>
        <source>Not marked seen</source>
        <comment>the server refused</comment>
        <translation>Nie oznaczono jako przeczytane</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>day and time of day that it is snoozed until</comment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Back since %1</source>
        <comment>day and time of day that it was snoozed until</comment>
        <translation>Znowu od %1</translation>
    </message>
    <message>
        <source>marked unread</source>
        <comment>by hand, spoken</comment>
        <translation>oznaczona jako nieprzeczytana</translation>
    </message>
    <message>
        <source>to follow up</source>
        <comment>flagged, spoken</comment>
        <translation>do dopilnowania</translation>
    </message>
    <message numerus="yes">
        <source>No answer for %Ln days</source>
        <translation>
            <numerusform>Bez odpowiedzi od %Ln dnia</numerusform>
            <numerusform>Bez odpowiedzi od %Ln dni</numerusform>
            <numerusform>Bez odpowiedzi od %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a mall, spoken</comment>
        <translation>w galerii %1</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>No conversations yet</source>
        <translation>Nie ma jeszcze rozmów</translation>
    </message>
    <message>
        <source>Conversations with colleagues and tenants of this mall appear here.</source>
        <translation>Tu pojawią się rozmowy ze współpracownikami i najemcami tej galerii.</translation>
    </message>
    <message>
        <source>Older ones are being looked through.</source>
        <translation>Trwa przeglądanie starszych.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>Everything is archived or snoozed.</source>
        <translation>Wszystko jest zarchiwizowane lub odłożone.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>What comes in next appears here.</source>
        <translation>Tu pojawi się to, co nadejdzie.</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Nikt na ciebie nie czeka</translation>
    </message>
    <message>
        <source>The last word is yours in every conversation.</source>
        <translation>W każdej rozmowie ostatnie słowo należy do ciebie.</translation>
    </message>
    <message>
        <source>None started by you</source>
        <translation>Brak rozpoczętych przez ciebie</translation>
    </message>
    <message>
        <source>Conversations that you begin appear here.</source>
        <translation>Tu pojawią się rozmowy, które rozpoczniesz.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nic nie jest odłożone</translation>
    </message>
    <message>
        <source>What you snooze waits here until its time, on this computer alone.</source>
        <translation>To, co odłożysz, czeka tu na swoją porę, tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nic nie jest zarchiwizowane</translation>
    </message>
    <message>
        <source>What you archive is kept here.</source>
        <translation>Tu jest przechowywane to, co zarchiwizujesz.</translation>
    </message>
    <message>
        <source>Nothing is flagged</source>
        <translation>Nic nie jest oznaczone flagą</translation>
    </message>
    <message>
        <source>What you flag to follow up is listed here, on this computer alone.</source>
        <translation>To, co oznaczysz flagą do dopilnowania, jest tu widoczne, tylko na tym komputerze.</translation>
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
        <translation>wiadomości wysłane</translation>
    </message>
    <message>
        <source>messages en route</source>
        <comment>beside a number</comment>
        <translation>wiadomości w drodze</translation>
    </message>
    <message>
        <source>messages delivered</source>
        <comment>beside a number</comment>
        <translation>wiadomości dostarczone</translation>
    </message>
    <message>
        <source>messages errored</source>
        <comment>beside a number</comment>
        <translation>wiadomości z błędem</translation>
    </message>
    <message>
        <source>members opened</source>
        <comment>beside a number</comment>
        <translation>klubowicze z otwarciem</translation>
    </message>
    <message>
        <source>members clicked</source>
        <comment>beside a number</comment>
        <translation>klubowicze z kliknięciem</translation>
    </message>
    <message>
        <source>messages waiting</source>
        <comment>beside a number</comment>
        <translation>wiadomości oczekujące</translation>
    </message>
    <message>
        <source>messages failed to send</source>
        <comment>beside a number</comment>
        <translation>wiadomości niewysłane</translation>
    </message>
    <message>
        <source>messages transmitted</source>
        <comment>beside a number</comment>
        <translation>wiadomości przekazane</translation>
    </message>
    <message>
        <source>messages under way</source>
        <comment>beside a number</comment>
        <translation>wiadomości w doręczeniu</translation>
    </message>
    <message>
        <source>messages with a delivery error</source>
        <comment>beside a number</comment>
        <translation>wiadomości niedostarczone</translation>
    </message>
    <message>
        <source>members</source>
        <comment>beside a number</comment>
        <translation>klubowicze</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>beside a number</comment>
        <translation>wejścia</translation>
    </message>
    <message>
        <source>members who visited</source>
        <comment>beside a number</comment>
        <translation>klubowicze z wejściem</translation>
    </message>
    <message>
        <source>Report of links, read %1</source>
        <comment>time</comment>
        <translation>Raport linków, odczytano %1</translation>
    </message>
    <message>
        <source>Report of links</source>
        <translation>Raport linków</translation>
    </message>
    <message>
        <source>Sendings report (%1)</source>
        <comment>names of fields</comment>
        <translation>Raport wysyłek (%1)</translation>
    </message>
    <message>
        <source>Sendings report (%1), read %2</source>
        <comment>names of fields, time</comment>
        <translation>Raport wysyłek (%1), odczytano %2</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of a rate</comment>
        <translation>Przedział</translation>
    </message>
    <message>
        <source>%1, 95 of 100 times</source>
        <comment>an interval: 28.3 to 29.1 %</comment>
        <translation>%1, w 95 przypadkach na 100</translation>
    </message>
    <message>
        <source>It rests on %1 only: too few to compare.</source>
        <comment>so many messages or members</comment>
        <translation>Podstawa to tylko %1: za mało do porównań.</translation>
    </message>
    <message>
        <source>Per member</source>
        <comment>a rate</comment>
        <translation>Na klubowicza</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many members</comment>
        <translation>%1, %2 na %3</translation>
    </message>
    <message>
        <source>Opens each</source>
        <comment>opening events per member that opened</comment>
        <translation>Otwarcia na osobę</translation>
    </message>
    <message>
        <source>Of sent</source>
        <comment>a rate</comment>
        <translation>Z przekazanych</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a rate, a number, so many messages</comment>
        <translation>%1, %2 na %3</translation>
    </message>
    <message>
        <source>Server says</source>
        <comment>its own rate, as a cross-check</comment>
        <translation>Według serwera</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarcia</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <translation>Stosunek kliknięć do otwarć</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekujące</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W doręczeniu</translation>
    </message>
    <message>
        <source>Delivery error</source>
        <translation>Niedostarczone</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Klubowicze</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <translation>Unikalne wejścia</translation>
    </message>
    <message>
        <source>How %1 comes about</source>
        <comment>a figure</comment>
        <translation>Skąd się bierze %1</translation>
    </message>
    <message>
        <source>Why this is “%1”</source>
        <comment>n/a, or not reported</comment>
        <translation>Dlaczego tu jest „%1”</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a number</comment>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>There is nothing to divide by, so there is no rate: it is not 0.</source>
        <translation>Nie ma przez co dzielić, więc nie ma wskaźnika: to nie jest 0.</translation>
    </message>
    <message>
        <source>The service did not send a field that it is made of. It is unknown, not 0.</source>
        <translation>Usługa nie przysłała pola potrzebnego do obliczenia. Wartość jest nieznana, a nie równa 0.</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>of a figure</comment>
        <translation>Wzór</translation>
    </message>
    <message>
        <source>dispatched − delivered − failed to send − delivery errors</source>
        <translation>wysłane − dostarczone − niewysłane − niedostarczone</translation>
    </message>
    <message>
        <source>failed to send + delivery errors</source>
        <translation>niewysłane + niedostarczone</translation>
    </message>
    <message>
        <source>transmitted − delivered − delivery errors</source>
        <translation>przekazane − dostarczone − niedostarczone</translation>
    </message>
    <message>
        <source>new + delayed</source>
        <translation>nowe + opóźnione</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>so many sendings</comment>
        <translation>Podstawa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings, sums divided once</source>
        <translation>
            <numerusform>%Ln wysyłka, sumy dzielone jeden raz</numerusform>
            <numerusform>%Ln wysyłki, sumy dzielone jeden raz</numerusform>
            <numerusform>%Ln wysyłek, sumy dzielone jeden raz</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a figure</comment>
        <translation>Źródło</translation>
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
        <translation>%1, stan na %2.</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a figure that makes no sense here</comment>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>a figure</comment>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>98.63 %, 72 of 73 messages</comment>
        <translation>%1, %2 na %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 delivered</source>
        <comment>28.7 %, 16,495 members of 57,474 messages delivered</comment>
        <translation>%1, %2 na %3 (dostarczone)</translation>
    </message>
    <message>
        <source>%1, %2 for %3</source>
        <comment>7.73, 67,066 messages for 8,679 members</comment>
        <translation>%1, %2 na %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two percentages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>unit of a figure</comment>
        <translation>wiadomości</translation>
    </message>
    <message>
        <source>members</source>
        <comment>unit of a figure</comment>
        <translation>klubowicze</translation>
    </message>
    <message>
        <source>events</source>
        <comment>unit of a figure</comment>
        <translation>zdarzenia</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 wiadomość</numerusform>
            <numerusform>%1 wiadomości</numerusform>
            <numerusform>%1 wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 klubowicz</numerusform>
            <numerusform>%1 klubowiczów</numerusform>
            <numerusform>%1 klubowiczów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 zdarzenie</numerusform>
            <numerusform>%1 zdarzenia</numerusform>
            <numerusform>%1 zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Push delivery is reported by the app, so a low or zero figure may mean that the app does not report.</source>
        <translation>Dostarczenie push zgłasza aplikacja, więc niska lub zerowa liczba może oznaczać, że aplikacja go nie zgłasza.</translation>
    </message>
    <message>
        <source>Email opens may include mail programs that fetch pictures by themselves.</source>
        <translation>Otwarcia e-maili mogą obejmować programy pocztowe, które same pobierają obrazy.</translation>
    </message>
    <message>
        <source>SMS delivery may mean that the carrier took the message.</source>
        <translation>Dostarczenie SMS-a może oznaczać, że wiadomość przyjął operator.</translation>
    </message>
    <message>
        <source>Opens do not apply to SMS.</source>
        <translation>Otwarcia nie dotyczą SMS-ów.</translation>
    </message>
    <message>
        <source>This is a sum over sendings: a member of several counts several times.</source>
        <translation>To suma z wysyłek: klubowicz objęty kilkoma liczy się kilka razy.</translation>
    </message>
    <message>
        <source>Bots are left out by Placewise.</source>
        <translation>Placewise pomija boty.</translation>
    </message>
    <message>
        <source>Members are compared with messages, and some members got several.</source>
        <translation>Klubowicze są tu porównywani z wiadomościami, a niektórzy dostali ich kilka.</translation>
    </message>
    <message>
        <source>So far: messages are still en route.</source>
        <translation>Dotąd: część wiadomości jest jeszcze w drodze.</translation>
    </message>
    <message>
        <source>The server&apos;s own rate differs from this one.</source>
        <translation>Wskaźnik podany przez serwer różni się od tego.</translation>
    </message>
    <message>
        <source>This is over 100 percent: the units differ, a message reached several devices, or pictures were blocked.</source>
        <translation>To ponad 100 procent: jednostki są różne, wiadomość dotarła na kilka urządzeń lub zablokowano obrazy.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln sendings reported it.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Dane podano tylko dla %1 z %Ln wysyłki.</numerusform>
            <numerusform>Dane podano tylko dla %1 z %Ln wysyłek.</numerusform>
            <numerusform>Dane podano tylko dla %1 z %Ln wysyłek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendings to which it does not apply are left out.</source>
        <translation>Wysyłki, których to nie dotyczy, są pominięte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages unaccounted for.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 wiadomość nierozliczona.</numerusform>
            <numerusform>%1 wiadomości nierozliczone.</numerusform>
            <numerusform>%1 wiadomości nierozliczonych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages more than were dispatched.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>O %1 wiadomość więcej, niż wysłano.</numerusform>
            <numerusform>O %1 wiadomości więcej, niż wysłano.</numerusform>
            <numerusform>O %1 wiadomości więcej, niż wysłano.</numerusform>
        </translation>
    </message>
    <message>
        <source>More openers than members.</source>
        <translation>Więcej otwierających niż klubowiczów.</translation>
    </message>
    <message>
        <source>More messages delivered or errored than transmitted.</source>
        <translation>Więcej wiadomości dostarczonych lub z błędem niż przekazanych.</translation>
    </message>
    <message>
        <source>A rate is over 100 percent.</source>
        <translation>Jeden ze wskaźników przekracza 100 procent.</translation>
    </message>
    <message>
        <source>as before</source>
        <comment>a figure has not changed</comment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points: +0.6 points</comment>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>Visits are counted for all sendings with the same number or service, so there is no rate for these alone.</source>
        <translation>Wizyty są liczone dla wszystkich wysyłek o tym samym numerze lub z tej samej usługi, więc dla samych tych nie ma wskaźnika.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>A value is missing.</source>
        <translation>Brakuje wartości.</translation>
    </message>
    <message>
        <source>This is longer than any value.</source>
        <translation>To jest dłuższe niż jakakolwiek wartość.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Ids are whole numbers above 0.</source>
        <translation>„%1” nie jest liczbą. ID to liczby całkowite większe od 0.</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>filter</comment>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>filter</comment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>filter</comment>
        <translation>Język</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>filter</comment>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>filter</comment>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>filter</comment>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <comment>filter</comment>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>MPC sending</source>
        <comment>filter</comment>
        <translation>Wysyłka MPC</translation>
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
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxFilter</name>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>conversations</comment>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>Needs my reply</source>
        <translation>Do odpowiedzi</translation>
    </message>
    <message>
        <source>Started by me</source>
        <translation>Rozpoczęte przeze mnie</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>conversations</comment>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>conversations flagged for it</comment>
        <translation>Do dopilnowania</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The desktop keeps this key for itself. Choose another one.</source>
        <translation>Ten skrót jest zarezerwowany dla pulpitu. Wybierz inny.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>Ten klawisz jest potrzebny do pisania. Dodaj Ctrl lub Alt albo wybierz klawisz od F1 do F12.</translation>
    </message>
    <message>
        <source>Text is edited with this key. Choose another one.</source>
        <translation>Ten skrót służy do edycji tekstu. Wybierz inny.</translation>
    </message>
    <message>
        <source>This is not a key that can be used here. Choose another one.</source>
        <translation>Tego klawisza nie można tu użyć. Wybierz inny.</translation>
    </message>
    <message>
        <source>This key leads through windows and out of them. Choose another one.</source>
        <translation>Ten klawisz służy do poruszania się po oknach i wychodzenia z nich. Wybierz inny.</translation>
    </message>
    <message>
        <source>This key opens the menu of what has the keyboard. Choose another one.</source>
        <translation>Ten skrót otwiera menu elementu z fokusem klawiatury. Wybierz inny.</translation>
    </message>
    <message>
        <source>Lists are moved through with this key. Choose another one.</source>
        <translation>Ten klawisz służy do poruszania się po listach. Wybierz inny.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <comment>where a key works</comment>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>In lists</source>
        <comment>where a key works</comment>
        <translation>Na listach</translation>
    </message>
    <message>
        <source>While writing</source>
        <comment>where a key works</comment>
        <translation>Podczas pisania</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>brak skrótu</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Show all %1 characters</source>
        <translation>Pokaż całość (znaków: %1)</translation>
    </message>
</context>
<context>
    <name>NotificationWords</name>
    <message>
        <source>New message</source>
        <translation>Nowa wiadomość</translation>
    </message>
    <message>
        <source>Document to confirm</source>
        <translation>Dokument do potwierdzenia</translation>
    </message>
    <message>
        <source>Document confirmed</source>
        <translation>Dokument potwierdzony</translation>
    </message>
    <message>
        <source>Sending finished</source>
        <translation>Wysyłka zakończona</translation>
    </message>
    <message>
        <source>Error rate above usual</source>
        <translation>Wskaźnik błędów wyższy niż zwykle</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymane</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Open sending</source>
        <translation>Otwórz wysyłkę</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>time of day</comment>
        <translation>Dzisiaj %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>Wczoraj %1</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>This kind is new to Atrium, all its fields are in the details</source>
        <translation>Atrium nie zna jeszcze tego rodzaju, wszystkie pola są w szczegółach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time, time zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, how many others</comment>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations received</source>
        <translation>
            <numerusform>Oznacz %Ln rozmowę jako otrzymaną</numerusform>
            <numerusform>Oznacz %Ln rozmowy jako otrzymane</numerusform>
            <numerusform>Oznacz %Ln rozmów jako otrzymane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations seen</source>
        <translation>
            <numerusform>Oznacz %Ln rozmowę jako przeczytaną</numerusform>
            <numerusform>Oznacz %Ln rozmowy jako przeczytane</numerusform>
            <numerusform>Oznacz %Ln rozmów jako przeczytane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln conversations</source>
        <translation>
            <numerusform>Zarchiwizuj %Ln rozmowę</numerusform>
            <numerusform>Zarchiwizuj %Ln rozmowy</numerusform>
            <numerusform>Zarchiwizuj %Ln rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications received</source>
        <translation>
            <numerusform>Oznacz %Ln powiadomienie jako otrzymane</numerusform>
            <numerusform>Oznacz %Ln powiadomienia jako otrzymane</numerusform>
            <numerusform>Oznacz %Ln powiadomień jako otrzymane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications seen</source>
        <translation>
            <numerusform>Oznacz %Ln powiadomienie jako przeczytane</numerusform>
            <numerusform>Oznacz %Ln powiadomienia jako przeczytane</numerusform>
            <numerusform>Oznacz %Ln powiadomień jako przeczytane</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all notifications received</source>
        <translation>Oznacz wszystkie powiadomienia jako otrzymane</translation>
    </message>
    <message>
        <source>Mark all notifications seen</source>
        <translation>Oznacz wszystkie powiadomienia jako przeczytane</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Refused: you may not do this here</source>
        <translation>Odrzucono: to konto nie ma tu do tego uprawnień</translation>
    </message>
    <message>
        <source>The permit for it is missing. Nothing was changed.</source>
        <translation>Brakuje potrzebnego uprawnienia. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Serwer odmówił przyjęcia</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Wysyłanie jest wstrzymane.</translation>
    </message>
    <message>
        <source>Goes out when the server can be reached.</source>
        <translation>Czeka na wysłanie, aż serwer będzie dostępny.</translation>
    </message>
    <message>
        <source>Wished together, sent one by one.</source>
        <translation>Zlecone razem, wysyłane po kolei.</translation>
    </message>
    <message>
        <source>About to be sent.</source>
        <translation>Wysłanie nastąpi za chwilę.</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Grupa #%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
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
        <translation>Nie wiadomo, czy dotarła</translation>
    </message>
    <message>
        <source>The conversation cannot be read now. Text kept.</source>
        <translation>Nie można teraz odczytać rozmowy. Tekst zachowany.</translation>
    </message>
    <message>
        <source>Refused: you may not begin conversations here</source>
        <translation>Odrzucona: to konto nie może tu rozpoczynać rozmów</translation>
    </message>
    <message>
        <source>Refused: you may not write here</source>
        <translation>Odrzucona: to konto nie może tu pisać</translation>
    </message>
    <message>
        <source>The permit to begin a conversation is missing. Text kept.</source>
        <translation>Brakuje uprawnienia do rozpoczynania rozmów. Tekst zachowany.</translation>
    </message>
    <message>
        <source>The permit to write in this conversation is missing. Text kept.</source>
        <translation>Brakuje uprawnienia do pisania w tej rozmowie. Tekst zachowany.</translation>
    </message>
    <message>
        <source>Refused: this mall has no conversations</source>
        <translation>Odrzucona: ta galeria nie ma rozmów</translation>
    </message>
    <message>
        <source>They are not switched on for it. Text kept.</source>
        <translation>Rozmowy nie są dla niej włączone. Tekst zachowany.</translation>
    </message>
    <message>
        <source>Refused: the conversation is gone</source>
        <translation>Odrzucona: tej rozmowy już nie ma</translation>
    </message>
    <message>
        <source>It is no longer on the server. Text kept.</source>
        <translation>Nie ma jej już na serwerze. Tekst zachowany.</translation>
    </message>
    <message>
        <source>Refused: the server does not take this text</source>
        <translation>Odrzucona: serwer nie przyjmuje tego tekstu</translation>
    </message>
    <message>
        <source>Nothing was sent. Change the text, or discard it.</source>
        <translation>Nic nie wysłano. Zmień tekst lub usuń wiadomość.</translation>
    </message>
    <message>
        <source>Nothing was sent. Text kept.</source>
        <translation>Nic nie wysłano. Tekst zachowany.</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sprawdzanie, czy dotarła</translation>
    </message>
    <message>
        <source>The answer was lost at %1.</source>
        <comment>time of day</comment>
        <translation>Odpowiedź zaginęła (%1).</translation>
    </message>
    <message>
        <source>Its answer never came.</source>
        <translation>Odpowiedź nie nadeszła.</translation>
    </message>
    <message>
        <source>Looking again when the server can be reached.</source>
        <translation>Ponowne sprawdzenie, gdy serwer będzie dostępny.</translation>
    </message>
    <message>
        <source>Looking again in %1.</source>
        <comment>seconds, as 4 s</comment>
        <translation>Ponowne sprawdzenie za %1.</translation>
    </message>
    <message>
        <source>Looking now.</source>
        <translation>Trwa sprawdzanie.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for the message above</source>
        <translation>Czeka na wiadomość powyżej</translation>
    </message>
    <message>
        <source>Waits for an earlier message</source>
        <translation>Czeka na wcześniejszą wiadomość</translation>
    </message>
    <message>
        <source>Order is kept within a conversation.</source>
        <translation>W rozmowie zachowywana jest kolejność.</translation>
    </message>
    <message>
        <source>Goes out when the server lets us, about %1.</source>
        <comment>time of day</comment>
        <translation>Zostanie wysłana, gdy serwer na to pozwoli (około %1).</translation>
    </message>
    <message>
        <source>Goes out when the server lets us.</source>
        <translation>Zostanie wysłana, gdy serwer na to pozwoli.</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <comment>seconds, as 6 s</comment>
        <translation>Wstrzymana na %1</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>On its way to the server.</source>
        <translation>W drodze na serwer.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłana</translation>
    </message>
    <message>
        <source>The server took it. Its copy is being looked for.</source>
        <translation>Serwer ją przyjął. Trwa szukanie jej kopii.</translation>
    </message>
    <message>
        <source>It is being sent, and cannot be called back.</source>
        <translation>Jest wysyłana i nie można jej wycofać.</translation>
    </message>
    <message>
        <source>It may have arrived. It can be cancelled once it is known that it has not.</source>
        <translation>Być może już dotarła. Będzie można ją anulować, gdy okaże się, że nie dotarła.</translation>
    </message>
    <message>
        <source>The server has it already.</source>
        <translation>Serwer już ją ma.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>Rozmowa %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>time of day</comment>
        <translation>Wysłano o %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a message that starts a conversation</comment>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>Wymagają decyzji</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind it</source>
        <comment>%1 is one message, as a number</comment>
        <translation>
            <numerusform>%1, a za nią czeka %Ln</numerusform>
            <numerusform>%1, a za nią czekają %Ln</numerusform>
            <numerusform>%1, a za nią czeka %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind them</source>
        <comment>%1 is a number of messages</comment>
        <translation>
            <numerusform>%1, a za nimi czeka %Ln</numerusform>
            <numerusform>%1, a za nimi czekają %Ln</numerusform>
            <numerusform>%1, a za nimi czeka %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>messages</comment>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>messages</comment>
        <translation>Wysłane dzisiaj</translation>
    </message>
    <message>
        <source>promised %1 ago</source>
        <comment>a span as 18 min, spoken</comment>
        <translation>czas oczekiwania: %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>how long a message has waited</comment>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>
            <numerusform>%Ln wymaga decyzji</numerusform>
            <numerusform>%Ln wymagają decyzji</numerusform>
            <numerusform>%Ln wymaga decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln w drodze</numerusform>
            <numerusform>%Ln w drodze</numerusform>
            <numerusform>%Ln w drodze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many need you, how many are on their way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Held while you edit</source>
        <translation>Wstrzymana na czas edycji</translation>
    </message>
    <message>
        <source>It goes on when you save or give up, and so does what waits behind it.</source>
        <translation>Ruszy dalej, gdy zapiszesz zmiany lub z nich zrezygnujesz, tak samo jak to, co za nią czeka.</translation>
    </message>
    <message>
        <source>Held while you edit that one.</source>
        <translation>Wstrzymana na czas edycji tamtej wiadomości.</translation>
    </message>
    <message>
        <source>The answer was lost on %1.</source>
        <comment>a day and a time of day</comment>
        <translation>Odpowiedź zaginęła (%1).</translation>
    </message>
    <message>
        <source>promised just now</source>
        <comment>a message, spoken</comment>
        <translation>przyjęto przed chwilą</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln messages</source>
        <translation>
            <numerusform>Zarchiwizuj %Ln wiadomość</numerusform>
            <numerusform>Zarchiwizuj %Ln wiadomości</numerusform>
            <numerusform>Zarchiwizuj %Ln wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Recent</source>
        <comment>what was chosen lately</comment>
        <translation>Ostatnie</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Role not reported</source>
        <translation>Roli nie podano</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>role of the person signed in</comment>
        <translation>Ty, %1</translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Grupa #%1</translation>
    </message>
    <message>
        <source>Everybody in it takes part. Its size is not reported.</source>
        <translation>Biorą udział wszyscy z tej grupy. Jej wielkości nie podano.</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>Unknown person</source>
        <translation>Nieznana osoba</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file %1 cannot be read, so no policy is in force.</source>
        <translation>Nie można odczytać pliku zasad %1, więc nie obowiązują żadne zasady.</translation>
    </message>
    <message>
        <source>The policy file %1 is not valid (%2), so no policy is in force.</source>
        <translation>Plik zasad %1 jest nieprawidłowy (%2), więc nie obowiązują żadne zasady.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Przejdź wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Przejdź dalej</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Przejdź do folderu nadrzędnego</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Widok listy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Przełącz na widok listy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Widok szczegółów</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Przełącz na widok szczegółów</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Pokaż ukryte pliki</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nowy folder</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Ostatnie miejsca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Pokaż </translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy chcesz zastąpić ten plik?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź, czy podana nazwa pliku jest prawidłowa.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Nie znaleziono folderu.
Sprawdź, czy podana nazwa folderu jest prawidłowa.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modyfikacji</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
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
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Tak dla &amp;wszystkich</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Ni&amp;e dla wszystkich</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Przewiń tutaj</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Na górę</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Na dół</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strona w górę</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strona w dół</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Przewiń w górę</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Przewiń w dół</translation>
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
        <translation>Spacja</translation>
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
        <translation>Lewo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dół</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Wstaw znak sterujący Unicode</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Znacznik kierunku od lewej do prawej</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Znacznik kierunku od prawej do lewej</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Łącznik o zerowej szerokości</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Rozdzielnik o zerowej szerokości</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Spacja o zerowej szerokości</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Początek osadzenia od lewej do prawej</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Początek osadzenia od prawej do lewej</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Początek wymuszenia kierunku od lewej do prawej</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Początek wymuszenia kierunku od prawej do lewej</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Koniec formatowania kierunkowego</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Izolacja od lewej do prawej</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Izolacja od prawej do lewej</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Izolacja według pierwszego silnego znaku</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Koniec izolacji kierunkowej</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiuj adres &amp;linku</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>day|days</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>dzień|dnia|dni</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>tydzień|tygodnia|tygodnie|tygodni|tydz|tyg</translation>
    </message>
    <message>
        <source>month|months</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>miesiąc|miesiąca|miesiące|miesięcy|mies</translation>
    </message>
    <message>
        <source>year|years</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>rok|roku|lata|lat</translation>
    </message>
    <message>
        <source>last|past|previous</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>ostatni|ostatnie|ostatnich|ostatniego|poprzedni|poprzednie|poprzednich|poprzedniego|zeszły|zeszłego|ubiegły|ubiegłego|minione|minionych</translation>
    </message>
    <message>
        <source>this|current</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>ten|tego|bieżący|bieżącego|obecny|obecnego</translation>
    </message>
    <message>
        <source>to|until|through</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>do|po</translation>
    </message>
    <message>
        <source>today|now</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>dziś|dzisiaj|teraz</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>typed range: words between |, any of them</comment>
        <translation>wczoraj</translation>
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
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not understood. Try “last 4 weeks”, “aug” or “2025-08-01..14”.</source>
        <translation>Nie rozpoznano. Spróbuj: „ostatnie 4 tygodnie”, „sie” lub „2025-08-01..14”.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Nie ma takiego dnia.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Koniec zakresu jest przed jego początkiem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days at most can be read at once.</source>
        <translation>
            <numerusform>Naraz można odczytać najwyżej %Ln dzień.</numerusform>
            <numerusform>Naraz można odczytać najwyżej %Ln dni.</numerusform>
            <numerusform>Naraz można odczytać najwyżej %Ln dni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientTable</name>
    <message>
        <source>Gender</source>
        <comment>column</comment>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column</comment>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Klubowicze</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>Udział</translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message numerus="yes">
        <source>%Ln small groups together</source>
        <translation>
            <numerusform>%Ln mała grupa</numerusform>
            <numerusform>%Ln małe grupy razem</numerusform>
            <numerusform>%Ln małych grup razem</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>ages</comment>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>ages</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Under %1</source>
        <comment>an age</comment>
        <translation>Poniżej %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <comment>an age</comment>
        <translation>%1 i więcej</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Kobiety</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Mężczyźni</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>gender</comment>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>members of no or another gender, or too few to be told apart</comment>
        <translation>Pozostali</translation>
    </message>
</context>
<context>
    <name>SendGuards</name>
    <message>
        <source>Nobody reports how many people are in it</source>
        <translation>Nie podano, ile osób w niej jest</translation>
    </message>
    <message>
        <source>No name and no size is known for this audience</source>
        <translation>Nazwa i wielkość tej grupy nie są znane</translation>
    </message>
    <message>
        <source>Size as of %1</source>
        <comment>a time today, or a day</comment>
        <translation>Wielkość, stan na %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who a message reaches</comment>
        <translation>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts %Ln conversations, one with each person</source>
        <translation>
            <numerusform>Rozpocznie się %Ln rozmowa, z jedną osobą</numerusform>
            <numerusform>Rozpoczną się %Ln rozmowy, po jednej z każdą osobą</numerusform>
            <numerusform>Rozpocznie się %Ln rozmów, po jednej z każdą osobą</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1</source>
        <comment>%1 is: 44 people</comment>
        <translation>Dotrze to do %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln audiences whose size is not reported</source>
        <translation>
            <numerusform>%Ln grupy, której wielkości nie podano</numerusform>
            <numerusform>%Ln grup, których wielkości nie podano</numerusform>
            <numerusform>%Ln grup, których wielkości nie podano</numerusform>
        </translation>
    </message>
    <message>
        <source>This reaches %1 and %2</source>
        <comment>44 people; 1 audience whose size is not reported</comment>
        <translation>Dotrze to do %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in an audience</comment>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>size not reported</source>
        <translation>wielkości nie podano</translation>
    </message>
    <message numerus="yes">
        <source>%1 was chosen at %2. You are writing from %3.</source>
        <comment>one or more names; two malls</comment>
        <translation>
            <numerusform>%1: wybrano w galerii %2. Piszesz z galerii %3.</numerusform>
            <numerusform>%1: wybrano w galerii %2. Piszesz z galerii %3.</numerusform>
            <numerusform>%1: wybrano w galerii %2. Piszesz z galerii %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audience #%1</source>
        <translation>Grupa #%1</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Nieznana osoba</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>names, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 is still to be filled in.</source>
        <comment>a variable of a snippet</comment>
        <translation>Pole %1 trzeba jeszcze uzupełnić.</translation>
    </message>
    <message>
        <source>The text names %1. You are writing from %2.</source>
        <comment>two malls</comment>
        <translation>W tekście jest mowa o galerii %1. Piszesz z galerii %2.</translation>
    </message>
    <message>
        <source>A link leads to %1, which is not a Placewise address.</source>
        <comment>a host</comment>
        <translation>Link prowadzi do %1, a to nie jest adres Placewise.</translation>
    </message>
    <message>
        <source>A link leads to %1, which others may not be able to reach.</source>
        <comment>a host for developers</comment>
        <translation>Link prowadzi do %1, do którego inni mogą nie mieć dostępu.</translation>
    </message>
    <message numerus="yes">
        <source>You sent the same text to the same people less than %Ln minutes ago.</source>
        <translation>
            <numerusform>Ten sam tekst został wysłany do tych samych osób mniej niż %Ln minutę temu.</numerusform>
            <numerusform>Ten sam tekst został wysłany do tych samych osób mniej niż %Ln minuty temu.</numerusform>
            <numerusform>Ten sam tekst został wysłany do tych samych osób mniej niż %Ln minut temu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingTables</name>
    <message>
        <source>Messages that were to be sent, by the server&apos;s dispatches_count.</source>
        <translation>Wiadomości do wysłania, według dispatches_count z serwera.</translation>
    </message>
    <message>
        <source>Messages delivered of messages dispatched: delivered_count / dispatches_count.</source>
        <translation>Wiadomości dostarczone spośród wysłanych: delivered_count / dispatches_count.</translation>
    </message>
    <message>
        <source>Messages that failed or could not be delivered, of messages dispatched: (failed_count + delivery_errored_count) / dispatches_count.</source>
        <translation>Wiadomości nieudane lub niedostarczone spośród wysłanych: (failed_count + delivery_errored_count) / dispatches_count.</translation>
    </message>
    <message>
        <source>Members who opened, of messages delivered: opened_count / delivered_count.</source>
        <translation>Klubowicze, którzy otworzyli, na wiadomości dostarczone: opened_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of messages delivered: clicked_count / delivered_count.</source>
        <translation>Klubowicze, którzy kliknęli, na wiadomości dostarczone: clicked_count / delivered_count.</translation>
    </message>
    <message>
        <source>Members who clicked, of members who opened: clicked_count / opened_count.</source>
        <translation>Klubowicze, którzy kliknęli, spośród tych, którzy otworzyli: clicked_count / opened_count.</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column: partial (3 of 60 min)</comment>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>The server left points out, so the sums are too low.</source>
        <translation>Serwer pominął punkty, więc sumy są zaniżone.</translation>
    </message>
    <message>
        <source>Sendings that stand below the row of their group are counted in that row already.</source>
        <translation>Wysyłki poniżej wiersza swojej grupy są już w nim wliczone.</translation>
    </message>
    <message>
        <source>Hours since send</source>
        <comment>column</comment>
        <translation>Godziny od wysłania</translation>
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
        <translation>E-mail</translation>
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
        <translation>Nieznany kanał</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <comment>events</comment>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>events</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>events</comment>
        <translation>Otwarcia</translation>
    </message>
    <message>
        <source>Clicked</source>
        <comment>events</comment>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Failed to send</source>
        <comment>events</comment>
        <translation>Niewysłane</translation>
    </message>
    <message>
        <source>Delivery errored</source>
        <comment>events</comment>
        <translation>Niedostarczone</translation>
    </message>
    <message>
        <source>New</source>
        <comment>events</comment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>events</comment>
        <translation>Opóźnione</translation>
    </message>
    <message>
        <source>Unnamed event</source>
        <translation>Zdarzenie bez nazwy</translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampania #%1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłka</translation>
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
        <translation>%1 wcześniej</translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>As menus and windows call this account. Empty: by its server.</source>
        <translation>Nazwa tego konta w menu i oknach. Puste: według serwera.</translation>
    </message>
    <message>
        <source>rename title</source>
        <translation>zmień zmiana nazwy nazwę tytuł</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Of its dot in menus.</source>
        <translation>Kolor jego kropki w menu.</translation>
    </message>
    <message>
        <source>color dot mark</source>
        <translation>kolor barwa kropka znacznik</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Another server is another account. Add one on the page of accounts.</source>
        <translation>Inny serwer to inne konto. Dodaj je na stronie kont.</translation>
    </message>
    <message>
        <source>address host url</source>
        <translation>adres host url</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>How you signed in last. Provider, client and scopes are asked for when you sign in again.</source>
        <translation>Sposób ostatniego logowania. O dostawcę, klienta i zakresy program zapyta przy ponownym logowaniu.</translation>
    </message>
    <message>
        <source>issuer provider client id scopes token browser login</source>
        <translation>wystawca dostawca usługa klient id zakresy token przeglądarka logowanie zaloguj</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>W przeglądarce</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Tokenem użytkownika</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Nadaje ją Placewise. Towarzyszy każdemu żądaniu.</translation>
    </message>
    <message>
        <source>header X-Product-Name</source>
        <translation>nagłówek X-Product-Name</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Nazwa programu</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Tak ten program przedstawia się serwerowi.</translation>
    </message>
    <message>
        <source>header X-User-Agent identity</source>
        <translation>nagłówek X-User-Agent tożsamość</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszystkie konta</translation>
    </message>
    <message>
        <source>Add, switch to or remove an account.</source>
        <translation>Dodaj lub usuń konto albo przełącz się na inne.</translation>
    </message>
    <message>
        <source>sign out remove add switch</source>
        <translation>wyloguj wylogowanie usuń usuwanie dodaj przełącz zmień</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Przenoszenie</translation>
    </message>
    <message>
        <source>Accounts and settings as a file for another computer. Never a password or token.</source>
        <translation>Konta i ustawienia jako plik dla innego komputera. Bez haseł i tokenów.</translation>
    </message>
    <message>
        <source>export import backup move file</source>
        <translation>eksport eksportuj import importuj kopia zapasowa przenieś plik</translation>
    </message>
    <message>
        <source>Undo sending</source>
        <translation>Cofanie wysłania</translation>
    </message>
    <message>
        <source>Until then Esc brings the text back, and nothing has left this computer.</source>
        <translation>Do tego czasu Esc przywraca tekst i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>hold delay take back cancel</source>
        <translation>wstrzymaj wstrzymanie opóźnij opóźnienie cofnij wycofaj anuluj</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Wysyłaj od razu</translation>
    </message>
    <message>
        <source>Hold for 5 seconds</source>
        <translation>Wstrzymaj na 5 sekund</translation>
    </message>
    <message>
        <source>Hold for 10 seconds</source>
        <translation>Wstrzymaj na 10 sekund</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <translation>Wstrzymaj na 20 sekund</translation>
    </message>
    <message>
        <source>Hold for 30 seconds</source>
        <translation>Wstrzymaj na 30 sekund</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Klawisz Enter</translation>
    </message>
    <message>
        <source>Ctrl Enter always sends, and Shift Enter always begins a new line.</source>
        <translation>Ctrl Enter zawsze wysyła, a Shift Enter zawsze zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>send return line break</source>
        <translation>wyślij wysyłanie return nowy wiersz linia</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter wysyła</translation>
    </message>
    <message>
        <source>Ctrl Enter sends</source>
        <translation>Ctrl Enter wysyła</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Of words, numbers and dates. What you are writing stays as it is.</source>
        <translation>Język tekstów, liczb i dat. To, co właśnie piszesz, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>language locale english norsk polski svenska deutsch</source>
        <translation>język lokalizacja angielski norweski polski szwedzki niemiecki</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>density compact size height lists</source>
        <translation>gęstość zwarte rozmiar wysokość listy</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Wygodne</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>From 80 to 200 percent of the usual size.</source>
        <translation>Od 80 do 200 procent zwykłego rozmiaru.</translation>
    </message>
    <message>
        <source>scale zoom larger smaller font percent</source>
        <translation>skala powiększenie większy mniejszy czcionka procent</translation>
    </message>
    <message>
        <source>Lettering</source>
        <translation>Krój pisma</translation>
    </message>
    <message>
        <source>font typeface inter</source>
        <translation>czcionka krój pisma font inter</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Pojedyncze litery</translation>
    </message>
    <message>
        <source>The buttons beside them work either way.</source>
        <translation>Przyciski działają niezależnie od tego ustawienia.</translation>
    </message>
    <message>
        <source>keyboard shortcut j k n r</source>
        <translation>klawiatura klawisz skrót j k n r</translation>
    </message>
    <message>
        <source>Letters such as J, K, N and R are keys in lists</source>
        <translation>Litery takie jak J, K, N i R są skrótami na listach</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie skróty</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard.</source>
        <translation>Wszystko, co można zrobić z klawiatury.</translation>
    </message>
    <message>
        <source>keyboard shortcut overlay help</source>
        <translation>klawiatura klawisze skróty przegląd pomoc</translation>
    </message>
    <message>
        <source>polling refresh interval seconds time</source>
        <translation>odpytywanie odświeżanie odstęp interwał sekundy czas</translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>The proxy, certificates of your company, and what is known about the way to the server.</source>
        <translation>Proxy, certyfikaty firmowe i to, co wiadomo o drodze do serwera.</translation>
    </message>
    <message>
        <source>proxy socks http pac tls ca certificate port host exceptions</source>
        <translation>proxy socks http pac tls ca certyfikat port host wyjątki</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy z ustawień systemu</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>A proxy entered by hand</source>
        <translation>Proxy wpisane ręcznie</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Otwarta rozmowa</translation>
    </message>
    <message>
        <source>How often the conversation in view is read.</source>
        <translation>Jak często wczytywana jest widoczna rozmowa.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listy</translation>
    </message>
    <message>
        <source>How often conversations, notifications and sendings are read.</source>
        <translation>Jak często wczytywane są rozmowy, powiadomienia i wysyłki.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Poza widokiem</translation>
    </message>
    <message>
        <source>How often anything is read while no window is in view, or while the connection is paid by volume.</source>
        <translation>Jak często wczytywane są dane, gdy nie widać żadnego okna lub gdy opłata za połączenie zależy od ilości danych.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>A list that was read longer ago says of what time it is.</source>
        <translation>Lista wczytana dawniej podaje, z której godziny pochodzi.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>How often a request that may be repeated is tried before it says it failed.</source>
        <translation>Ile prób ma żądanie, które wolno powtórzyć, zanim zostanie zgłoszony błąd.</translation>
    </message>
    <message>
        <source>retry repeat request error</source>
        <translation>ponów ponowienie powtórz powtórzenie żądanie błąd</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Rezygnacja po</translation>
    </message>
    <message>
        <source>All attempts of one request together.</source>
        <translation>Łącznie dla wszystkich prób jednego żądania.</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Przechowywanie wiadomości</translation>
    </message>
    <message>
        <source>On this computer, to read them at once and without a connection. Drafts and the outbox are never removed.</source>
        <translation>Na tym komputerze, aby czytać je od razu i bez połączenia. Szkice i skrzynka nadawcza nigdy nie są usuwane.</translation>
    </message>
    <message>
        <source>retention cache delete privacy days</source>
        <translation>przechowuj zachowaj pamięć podręczna usuń usuwanie prywatność dni</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dni</translation>
    </message>
    <message>
        <source>Until you sign out</source>
        <translation>Do wylogowania</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Miejsce na dysku</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0: no limit.</source>
        <translation>Najpierw usuwane jest to, czego najdłużej nie oglądano. 0: bez limitu.</translation>
    </message>
    <message>
        <source>cache size megabytes disk space limit</source>
        <translation>pamięć podręczna rozmiar megabajty dysk miejsce limit</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nieoglądane</translation>
    </message>
    <message>
        <source>What nobody looked at for so long goes. 0: no limit.</source>
        <translation>To, czego tak długo nikt nie oglądał, jest usuwane. 0: bez limitu.</translation>
    </message>
    <message>
        <source>cache age unused days limit</source>
        <translation>pamięć podręczna wiek nieużywane dni limit</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message>
        <source>About Atrium</source>
        <translation>O programie Atrium</translation>
    </message>
    <message>
        <source>Version, licence and the libraries it stands on.</source>
        <translation>Wersja, licencja i biblioteki, z których korzysta program.</translation>
    </message>
    <message>
        <source>version commit licence libraries</source>
        <translation>wersja commit licencja biblioteki</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Privacy and storage</source>
        <translation>Prywatność i przechowywanie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2. Nothing was changed.</source>
        <translation>Wpisz liczbę całkowitą od %1 do %2. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This is too long. Nothing was changed.</source>
        <translation>Tekst jest za długi. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Enter a name in plain letters without accents. Nothing was changed.</source>
        <translation>Wpisz nazwę zwykłymi literami, bez znaków diakrytycznych. Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>theme dark light night mode high contrast</source>
        <translation>motyw ciemny jasny tryb nocny wysoki kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>What glides or shimmers elsewhere stands still.</source>
        <translation>To, co zwykle się przesuwa lub migocze, stoi w miejscu.</translation>
    </message>
    <message>
        <source>animation reduced shimmer</source>
        <translation>animacja ograniczony ruch migotanie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Usuń teraz</translation>
    </message>
    <message>
        <source>waiting time answer reply service target limit hours</source>
        <translation>czas oczekiwania czekanie odpowiedź odpowiedz obsługa cel limit godziny</translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>godzina</numerusform>
            <numerusform>godziny</numerusform>
            <numerusform>godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to many</source>
        <translation>Pisanie do wielu</translation>
    </message>
    <message>
        <source>A new conversation with more people than that is sent only after you have confirmed who it reaches.</source>
        <translation>Nowa rozmowa z większą liczbą osób zostanie wysłana dopiero po potwierdzeniu, do kogo dotrze.</translation>
    </message>
    <message>
        <source>confirm recipients audience blast radius people</source>
        <translation>potwierdź potwierdzenie odbiorcy grupa docelowa zasięg osoby</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>osoba</numerusform>
            <numerusform>osoby</numerusform>
            <numerusform>osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdzanie pisowni</translation>
    </message>
    <message>
        <source>With the Hunspell dictionaries of this computer. Nothing leaves it to be checked.</source>
        <translation>Za pomocą słowników Hunspell z tego komputera. Sprawdzany tekst go nie opuszcza.</translation>
    </message>
    <message>
        <source>spell dictionary language misspelled words</source>
        <translation>pisownia ortografia słownik język błędne słowa literówki</translation>
    </message>
    <message>
        <source>By what is written</source>
        <translation>Zależnie od tekstu</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Texts you write often. A slash where a word begins finds them.</source>
        <translation>Teksty, które często piszesz. Ukośnik na początku słowa je znajduje.</translation>
    </message>
    <message>
        <source>canned replies templates variables slash</source>
        <translation>gotowe odpowiedzi szablony teksty zmienne ukośnik</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Długie oczekiwanie</translation>
    </message>
    <message>
        <source>A conversation that waits for your answer for so long is shown in another colour, and told of once.</source>
        <translation>Rozmowa czekająca tak długo na twoją odpowiedź zmienia kolor i jest jeden raz zgłaszana.</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Zbyt długie oczekiwanie</translation>
    </message>
    <message>
        <source>The same once more, in the colour of trouble.</source>
        <translation>To samo jeszcze raz, w kolorze problemów.</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Oznaczanie jako przeczytane</translation>
    </message>
    <message>
        <source>When others learn that you have read a conversation. Holding Space on a row only looks.</source>
        <translation>Kiedy inni dowiadują się, że rozmowa jest przez ciebie przeczytana. Przytrzymanie Spacji na wierszu to tylko podgląd.</translation>
    </message>
    <message>
        <source>read receipt unread seen peek</source>
        <translation>potwierdzenie przeczytania nieprzeczytane przeczytane podgląd</translation>
    </message>
    <message>
        <source>When I look at it</source>
        <translation>Gdy na nią patrzę</translation>
    </message>
    <message>
        <source>When I reply, or press R</source>
        <translation>Gdy odpowiem lub nacisnę R</translation>
    </message>
    <message>
        <source>Only when I press R</source>
        <translation>Tylko gdy nacisnę R</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Zmiana skrótów</translation>
    </message>
    <message>
        <source>Menus, key caps and the palette show the new key at once.</source>
        <translation>Menu, symbole klawiszy i paleta od razu pokazują nowy skrót.</translation>
    </message>
    <message>
        <source>keyboard shortcut remap own key conflict</source>
        <translation>klawiatura klawisz skrót zmień własny konflikt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>A conversation in which you wrote last says so when nobody answered for so long.</source>
        <translation>Rozmowa, w której ostatnia wiadomość jest Twoja, przypomina o sobie, gdy tak długo nikt nie odpowiedział.</translation>
    </message>
    <message>
        <source>By the demo itself</source>
        <translation>Przez samo demo</translation>
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
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>typed</comment>
        <translation>jutro</translation>
    </message>
    <message>
        <source>Later today, %1</source>
        <comment>time of day</comment>
        <translation>Później dzisiaj, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Jutro, %1 %2</translation>
    </message>
    <message>
        <source>Monday, %1 %2</source>
        <comment>short day, time of day</comment>
        <translation>Poniedziałek, %1 %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Times are those of %1. Snoozed on this computer alone.</source>
        <comment>time zone</comment>
        <translation>Godziny według strefy %1. Odłożenie tylko na tym komputerze.</translation>
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
        <translation>Odłóż do</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dzień i godzina</translation>
    </message>
    <message>
        <source>A day and a time that are still to come, such as tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>Dzień i godzina, które dopiero nadejdą, na przykład jutro 14:00, piątek 9 lub 24.11. 10:30.</translation>
    </message>
    <message>
        <source>That is no time that is still to come. Nothing was snoozed. Try tomorrow 14:00, Fri 9 or 24.11. 10:30.</source>
        <translation>To nie jest termin, który dopiero nadejdzie. Niczego nie odłożono. Spróbuj: jutro 14:00, piątek 9 lub 24.11. 10:30.</translation>
    </message>
    <message>
        <source>Bring it back now</source>
        <translation>Przywróć teraz</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Inny termin</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>About</source>
        <comment>name of a sheet in a workbook</comment>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column, its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, numerator</source>
        <comment>column of a file</comment>
        <translation>%1, licznik</translation>
    </message>
    <message>
        <source>%1, denominator</source>
        <comment>column of a file</comment>
        <translation>%1, mianownik</translation>
    </message>
    <message>
        <source>%1, state</source>
        <comment>column of a file: value, n/a, not reported</comment>
        <translation>%1, stan</translation>
    </message>
    <message>
        <source>Mall</source>
        <comment>above a table in a file</comment>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>above a table in a file: what it is a table of</comment>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>above a table in a file</comment>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>above a table in a file</comment>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>above a table in a file: all of them, or some</comment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>above a table in a file</comment>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>above a table in a file: a time</comment>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about numbers in a file</comment>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln osoba: ty</numerusform>
            <numerusform>%Ln osoby, w tym ty</numerusform>
            <numerusform>%Ln osób, w tym ty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>%Ln osoba i grupa docelowa</numerusform>
            <numerusform>%Ln osoby i grupa docelowa</numerusform>
            <numerusform>%Ln osób i grupa docelowa</numerusform>
        </translation>
    </message>
    <message>
        <source>An audience of unknown size</source>
        <translation>Grupa docelowa o nieznanej wielkości</translation>
    </message>
    <message>
        <source>Waiting for you %1</source>
        <comment>a span like 3 h 12 min</comment>
        <translation>Czeka na ciebie %1</translation>
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
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>full date</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>full date, time of day, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year above its messages</comment>
        <translation>dddd, d MMMM</translation>
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
        <translation>O programie Atrium</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It stands on these libraries, each under its own licence:</source>
        <translation>Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej, bez żadnej gwarancji. Korzysta z tych bibliotek, każdej na jej własnej licencji:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteki i ich licencje</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Wersja %1, commit %2</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, kompilacja z %2</translation>
    </message>
</context>
<context>
    <name>atrium::AccountCards</name>
    <message>
        <source>Demo mall</source>
        <translation>Galeria demo</translation>
    </message>
    <message>
        <source>Invented data, on this computer only</source>
        <translation>Wymyślone dane, tylko na tym komputerze</translation>
    </message>
</context>
<context>
    <name>atrium::AccountExport</name>
    <message>
        <source>This file holds no account settings of Atrium. Nothing was changed.</source>
        <translation>Ten plik nie zawiera ustawień kont Atrium. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Ten plik zapisała nowsza wersja Atrium. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This file holds account settings that cannot be right. Nothing was changed.</source>
        <translation>Ten plik zawiera ustawienia kont, które nie mogą być prawidłowe. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This file names another server for an account of this computer. Nothing was changed.</source>
        <translation>Ten plik podaje inny serwer dla konta z tego komputera. Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>atrium::AccountRow</name>
    <message>
        <source>%1, in this window, %2</source>
        <translation>%1, w tym oknie, %2</translation>
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
        <translation>Nie udało się otworzyć przeglądarki. Otwórz adres podany w szczegółach w przeglądarce na tym komputerze.</translation>
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
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>niewysłane: %Ln</numerusform>
            <numerusform>niewysłane: %Ln</numerusform>
            <numerusform>niewysłane: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls</source>
        <translation>
            <numerusform>nieprzeczytane we wszystkich galeriach: %Ln</numerusform>
            <numerusform>nieprzeczytane we wszystkich galeriach: %Ln</numerusform>
            <numerusform>nieprzeczytane we wszystkich galeriach: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountsPage</name>
    <message>
        <source>Export account settings</source>
        <translation>Eksport ustawień kont</translation>
    </message>
    <message>
        <source>Import account settings</source>
        <translation>Import ustawień kont</translation>
    </message>
    <message>
        <source>Account settings (*.json)</source>
        <translation>Ustawienia kont (*.json)</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie ma jeszcze kont</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Use in this window</source>
        <translation>Użyj w tym oknie</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Usuń to konto</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportuj ustawienia</translation>
    </message>
    <message>
        <source>Servers, malls, names, colours and layout of all accounts. Never a password or token.</source>
        <translation>Serwery, galerie, nazwy, kolory i układ wszystkich kont. Bez haseł i tokenów.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importuj ustawienia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::AccountsWiring</name>
    <message>
        <source>Exported, without passwords or tokens.</source>
        <translation>Wyeksportowano bez haseł i tokenów.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Choose another place.</source>
        <translation>Nie można tam zapisać. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts imported. Sign in to each once.</source>
        <translation>
            <numerusform>Zaimportowano %Ln konto. Zaloguj się do niego jeden raz.</numerusform>
            <numerusform>Zaimportowano %Ln konta. Zaloguj się jeden raz do każdego z nich.</numerusform>
            <numerusform>Zaimportowano %Ln kont. Zaloguj się jeden raz do każdego z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Usunąć konto %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>atrium::ArchiveBar</name>
    <message>
        <source>Only a message that the server has can be archived.</source>
        <translation>Zarchiwizować można tylko wiadomość, którą ma serwer.</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Zarchiwizuj wiadomość</translation>
    </message>
    <message>
        <source>Archive this message? It leaves this conversation for you. The others keep it. You can undo this for 10 seconds.</source>
        <translation>Zarchiwizować tę wiadomość? Zniknie z tej rozmowy dla ciebie. Inni ją zachowają. Możesz to cofnąć przez 10 sekund.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Message archived</source>
        <translation>Wiadomość zarchiwizowana</translation>
    </message>
    <message>
        <source>The message was not archived and is back in the conversation. %1</source>
        <translation>Wiadomości nie zarchiwizowano i jest znowu w rozmowie. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>atrium::Ask</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
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
        <translation>%1, w tym %2</translation>
    </message>
</context>
<context>
    <name>atrium::BrowserSignIn</name>
    <message>
        <source>This is not the answer to the sign-in that Atrium began. You can close this page.</source>
        <translation>To nie jest odpowiedź na logowanie rozpoczęte przez Atrium. Możesz zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Atrium.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do Atrium.</translation>
    </message>
    <message>
        <source>You are not signed in. You can close this page and go back to Atrium.</source>
        <translation>Nie zalogowano. Możesz zamknąć tę stronę i wrócić do Atrium.</translation>
    </message>
</context>
<context>
    <name>atrium::BucketBox</name>
    <message>
        <source>What happened: %1</source>
        <comment>the time of a bucket</comment>
        <translation>Co się wydarzyło: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose one to see it alone, over all of the time.</source>
        <translation>Wybierz jedno, aby zobaczyć je osobno, w całym czasie.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
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
        <translation>Nic nie wybrano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
            <numerusform>Wybrano: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Zarchiwizuj</translation>
    </message>
    <message>
        <source>Mark seen</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Odznacz</translation>
    </message>
</context>
<context>
    <name>atrium::CellExplainer</name>
    <message>
        <source>Explain a figure</source>
        <translation>Wyjaśnij wartość</translation>
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
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notatki na wykresach</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>events per hour, a sending</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the stretch that is zoomed into</source>
        <translation>powiększony fragment</translation>
    </message>
    <message>
        <source>What happened at this time</source>
        <translation>Co się wydarzyło w tym czasie</translation>
    </message>
</context>
<context>
    <name>atrium::CheckPanel</name>
    <message>
        <source>Connection check</source>
        <translation>Sprawdzanie połączenia</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>The connection is good.</source>
        <translation>Połączenie działa prawidłowo.</translation>
    </message>
</context>
<context>
    <name>atrium::CheckRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the details: %1</source>
        <translation>Kopiuj szczegóły: %1</translation>
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
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Looking up its name</source>
        <translation>Wyszukiwanie nazwy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Asking the system</source>
        <translation>Odpytywanie systemu</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Greeting the server</source>
        <translation>Uzgadnianie z serwerem</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Comparing it with the server&apos;s</source>
        <translation>Porównywanie z zegarem serwera</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Usługa logowania</translation>
    </message>
    <message>
        <source>Reading its addresses</source>
        <translation>Odczytywanie jej adresów</translation>
    </message>
    <message>
        <source>Not checked: what is above comes first.</source>
        <translation>Nie sprawdzono: najpierw to, co powyżej.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>Znaleziono serwer</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>host, duration</comment>
        <translation>%1 w %2 ms</translation>
    </message>
    <message>
        <source>%1 needs no look-up</source>
        <comment>an IP address</comment>
        <translation>%1 nie wymaga wyszukiwania</translation>
    </message>
    <message>
        <source>Server left to the proxy</source>
        <translation>Serwera szuka proxy</translation>
    </message>
    <message>
        <source>%1 is not known on this computer</source>
        <translation>Ten komputer nie zna nazwy %1</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Nie znaleziono serwera</translation>
    </message>
    <message>
        <source>Nobody said where it is. Check your network.</source>
        <translation>Nie udało się ustalić, gdzie jest. Sprawdź sieć.</translation>
    </message>
    <message>
        <source>%1 is unknown. Check the address.</source>
        <translation>Nazwa %1 jest nieznana. Sprawdź adres.</translation>
    </message>
    <message>
        <source>Proxy not reached</source>
        <translation>Brak połączenia z proxy</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 nie odpowiada.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Proxy wymaga hasła</translation>
    </message>
    <message>
        <source>Enter it under Proxy.</source>
        <translation>Podaj je w oknie Proxy.</translation>
    </message>
    <message>
        <source>Proxy not known</source>
        <translation>Nieznane proxy</translation>
    </message>
    <message>
        <source>The system did not say in time which one to use.</source>
        <translation>System nie podał na czas, którego użyć.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Szyfrowane</translation>
    </message>
    <message>
        <source>%1, certificate valid to %2</source>
        <comment>TLS 1.3, day</comment>
        <translation>%1, certyfikat ważny do %2</translation>
    </message>
    <message>
        <source>Encrypted, not for long</source>
        <translation>Szyfrowane, ale niedługo</translation>
    </message>
    <message>
        <source>The server&apos;s certificate ends on %1.</source>
        <translation>Certyfikat serwera wygasa %1.</translation>
    </message>
    <message>
        <source>No encryption needed</source>
        <translation>Szyfrowanie niepotrzebne</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certyfikat niezaufany</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your administrator.</source>
        <translation>Nic nie wysłano. Zwróć się do administratora.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>Zegar ustawiony dobrze</translation>
    </message>
    <message>
        <source>The same time as the server&apos;s</source>
        <translation>Ten sam czas co na serwerze</translation>
    </message>
    <message>
        <source>Clock is %1 ahead</source>
        <translation>Zegar spieszy się o %1</translation>
    </message>
    <message>
        <source>Clock is %1 behind</source>
        <translation>Zegar spóźnia się o %1</translation>
    </message>
    <message>
        <source>Works. Times may look slightly off.</source>
        <translation>Działa. Godziny mogą być nieco przesunięte.</translation>
    </message>
    <message>
        <source>Sign-in may fail. Set this computer&apos;s clock.</source>
        <translation>Logowanie może się nie udać. Ustaw zegar tego komputera.</translation>
    </message>
    <message>
        <source>Clock not compared</source>
        <translation>Zegara nie porównano</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>Serwer nie podaje, która jest godzina.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 took the call and said nothing.</source>
        <translation>%1 przyjmuje połączenie, ale milczy.</translation>
    </message>
    <message>
        <source>Sign-in service ready</source>
        <translation>Usługa logowania gotowa</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>host</comment>
        <translation>Pod adresem %1</translation>
    </message>
    <message>
        <source>No sign-in service there</source>
        <translation>Nie ma tam usługi logowania</translation>
    </message>
    <message>
        <source>A user token works without one.</source>
        <translation>Token użytkownika działa bez niej.</translation>
    </message>
    <message>
        <source>Sign-in service failed</source>
        <translation>Błąd usługi logowania</translation>
    </message>
    <message>
        <source>Try again later, or use a user token.</source>
        <translation>Spróbuj później lub użyj tokenu użytkownika.</translation>
    </message>
    <message>
        <source>Sign-in service not understood</source>
        <translation>Niezrozumiała usługa logowania</translation>
    </message>
    <message>
        <source>Its answer lacks what a sign-in needs.</source>
        <translation>W jej odpowiedzi brakuje danych potrzebnych do logowania.</translation>
    </message>
    <message>
        <source>Sign-in service not trusted</source>
        <translation>Niezaufana usługa logowania</translation>
    </message>
    <message>
        <source>Its certificate is not valid here.</source>
        <translation>Jej certyfikat nie jest tu ważny.</translation>
    </message>
    <message>
        <source>Sign-in service not reached</source>
        <translation>Brak połączenia z usługą logowania</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Jeszcze nic nie wysłano</translation>
    </message>
    <message>
        <source>Through your proxy</source>
        <translation>Przez wskazane proxy</translation>
    </message>
    <message>
        <source>%1, as entered by hand</source>
        <comment>proxy</comment>
        <translation>%1, wpisane ręcznie</translation>
    </message>
    <message>
        <source>No proxy used</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>Directly, as chosen</source>
        <translation>Bezpośrednio, zgodnie z wyborem</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Wyjątek: %1</translation>
    </message>
    <message>
        <source>No proxy needed</source>
        <translation>Proxy niepotrzebne</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Serwer działa na tym komputerze</translation>
    </message>
    <message>
        <source>Through the system&apos;s proxy</source>
        <translation>Przez proxy systemu</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Z ustawień systemu</translation>
    </message>
    <message>
        <source>Proxy script cannot run here</source>
        <translation>Nie można tu uruchomić skryptu proxy</translation>
    </message>
    <message>
        <source>Gone directly. Or enter the proxy by hand.</source>
        <translation>Połączono bezpośrednio. Możesz też wpisać proxy ręcznie.</translation>
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
        <translation>Brak sieci</translation>
    </message>
    <message>
        <source>This computer is connected to none. The address may be right.</source>
        <translation>Ten komputer nie jest połączony z żadną siecią. Adres może być prawidłowy.</translation>
    </message>
</context>
<context>
    <name>atrium::CompareModel</name>
    <message>
        <source>Open events</source>
        <comment>what is compared</comment>
        <translation>Zdarzenia otwarcia</translation>
    </message>
    <message>
        <source>Click events</source>
        <comment>what is compared</comment>
        <translation>Zdarzenia kliknięcia</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <comment>what is compared</comment>
        <translation>Dostarczenia</translation>
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
        <translation>%1 po %2: %3.</translation>
    </message>
    <message>
        <source>%1 at %2: %3. %4 is ahead.</source>
        <comment>events, hours, shares, letter of a sending</comment>
        <translation>%1 po %2: %3. Prowadzi %4.</translation>
    </message>
    <message>
        <source>members</source>
        <comment>share of what</comment>
        <translation>liczby klubowiczów</translation>
    </message>
    <message>
        <source>messages dispatched</source>
        <comment>share of what</comment>
        <translation>liczby wysłanych wiadomości</translation>
    </message>
    <message>
        <source>each sending&apos;s own last sum</source>
        <comment>share of what</comment>
        <translation>ostatniej sumy każdej wysyłki</translation>
    </message>
    <message>
        <source>%1 as a share of %2, added up hour by hour. Hour 0 is the first transmission of each.</source>
        <translation>%1 jako procent %2, sumowane godzina po godzinie. Godzina 0 to pierwsze przekazanie każdej wysyłki.</translation>
    </message>
    <message>
        <source>%1 of each hour as a share of %2. Hour 0 is the first transmission of each.</source>
        <translation>%1 z każdej godziny jako procent %2. Godzina 0 to pierwsze przekazanie każdej wysyłki.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a sending has no event</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>the sending that others are compared with</comment>
        <translation>wybrana</translation>
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
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>First event</source>
        <comment>column</comment>
        <translation>Pierwsze zdarzenie</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>column</comment>
        <translation>Klubowicze</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>At the hour</source>
        <comment>column</comment>
        <translation>W danej godzinie</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>column: hours since a beginning</comment>
        <translation>Po %1</translation>
    </message>
    <message>
        <source>A against it</source>
        <comment>column: the first sending compared with this one</comment>
        <translation>A wobec niej</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>% otwarć</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>% kliknięć</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Stosunek kliknięć do otwarć</translation>
    </message>
    <message>
        <source>CTOR</source>
        <comment>column: click to open rate</comment>
        <translation>CTOR</translation>
    </message>
    <message>
        <source>By open rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Według współczynnika otwarć, który liczy każdą osobę raz, prowadzi %1: %2 wobec %3.</translation>
    </message>
    <message>
        <source>By click rate, which counts each person once, %1 is ahead: %2 against %3.</source>
        <comment>letter, rates</comment>
        <translation>Według współczynnika kliknięć, który liczy każdą osobę raz, prowadzi %1: %2 wobec %3.</translation>
    </message>
    <message>
        <source>Each channel counts these events in its own way: %1.</source>
        <comment>channels</comment>
        <translation>Każdy kanał liczy te zdarzenia po swojemu: %1.</translation>
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
        <translation>Pominięto, bo nic jeszcze nie wyszło: %1</translation>
    </message>
    <message>
        <source>Add a second sending to compare.</source>
        <translation>Dodaj drugą wysyłkę do porównania.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Nie ma jeszcze czego porównywać.</translation>
    </message>
    <message>
        <source>Compare by hours since send</source>
        <translation>Porównanie według godzin od wysłania</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>letter, name, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <comment>letter of a sending</comment>
        <translation>Usuń %1 z porównania</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>name, number, when it was created</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message numerus="yes">
        <source>Add, up to %Ln</source>
        <translation>
            <numerusform>Dodaj, najwyżej %Ln</numerusform>
            <numerusform>Dodaj, najwyżej %Ln</numerusform>
            <numerusform>Dodaj, najwyżej %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Otwarcia</translation>
    </message>
    <message>
        <source>Open events</source>
        <translation>Zdarzenia otwarcia</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>Click events</source>
        <translation>Zdarzenia kliknięcia</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Dostarczenia</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Zsumowane</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Wartości zsumowane</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>Values of each hour</source>
        <translation>Wartości z każdej godziny</translation>
    </message>
    <message>
        <source>Of members</source>
        <translation>% klubowiczów</translation>
    </message>
    <message>
        <source>Share of members</source>
        <translation>Udział w liczbie klubowiczów</translation>
    </message>
    <message>
        <source>Of messages</source>
        <translation>% wiadomości</translation>
    </message>
    <message>
        <source>Share of messages dispatched</source>
        <translation>Udział w liczbie wysłanych wiadomości</translation>
    </message>
    <message>
        <source>Of its own end</source>
        <translation>% własnej sumy</translation>
    </message>
    <message>
        <source>Share of each sending&apos;s own last sum</source>
        <translation>Udział w ostatniej sumie każdej wysyłki</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Pokaż wykres</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Pokaż tabelę</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Więcej o tych zdarzeniach</translation>
    </message>
    <message>
        <source>Sendings beside each other</source>
        <translation>Wysyłki obok siebie</translation>
    </message>
    <message>
        <source>Shares by hours since send</source>
        <translation>Udziały według godzin od wysłania</translation>
    </message>
    <message>
        <source>No events of these sendings are known.</source>
        <translation>Nie są znane żadne zdarzenia tych wysyłek.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nie ma jeszcze czego porównywać</translation>
    </message>
    <message>
        <source>Mark two sendings in the table with Space, or add them here.</source>
        <translation>Zaznacz w tabeli dwie wysyłki spacją lub dodaj je tutaj.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>To konto nie może przeglądać tu zdarzeń</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Odświeżenie kosztuje %Ln token</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokeny</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, pozostało %2</translation>
    </message>
    <message>
        <source>Add two sendings to compare.</source>
        <translation>Dodaj dwie wysyłki do porównania.</translation>
    </message>
    <message>
        <source>Not all of them have come this far. Compare at an earlier hour.</source>
        <translation>Nie wszystkie doszły tak daleko. Porównaj przy wcześniejszej godzinie.</translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znak.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaki.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Za długie do wysłania. Skróć o %Ln znak.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaki.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to write here. What you type is kept.</source>
        <translation>To konto nie ma uprawnienia %1, aby tu pisać. Wpisany tekst jest zachowywany.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Wyślij (%1)</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Napisz odpowiedź</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 wysyła, %2 zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Send (%1 or %2)</source>
        <comment>tool tip with the keys</comment>
        <translation>Wyślij (%1 lub %2)</translation>
    </message>
    <message>
        <source>%1. %2 begins a new line.</source>
        <comment>%1 is: Send (Enter)</comment>
        <translation>%1. %2 zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Not sent: %1 is not filled in.</source>
        <comment>a variable</comment>
        <translation>Nie wysłano: brakuje wartości %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are left.</source>
        <translation>
            <numerusform>Pozostał %Ln znak.</numerusform>
            <numerusform>Pozostały %Ln znaki.</numerusform>
            <numerusform>Pozostało %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Reply, in %1</source>
        <comment>a mall</comment>
        <translation>Odpowiedź, w galerii %1</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <comment>what speaks against it</comment>
        <translation>Jeszcze nie wysłano. %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerMall</name>
    <message>
        <source>In %1</source>
        <comment>above a reply: the mall that it goes to</comment>
        <translation>W galerii %1</translation>
    </message>
</context>
<context>
    <name>atrium::ComposerWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Nie można zachować tego tekstu na dysku. Skopiuj go przed zamknięciem.</translation>
    </message>
    <message>
        <source>This message could not be kept on the disk, so it was not sent. The text is still here.</source>
        <translation>Nie udało się zachować tej wiadomości na dysku, więc jej nie wysłano. Tekst jest nadal tutaj.</translation>
    </message>
    <message>
        <source>A message could not be kept on the disk, so it was not sent. It is in its conversation&apos;s draft: %1</source>
        <comment>a message</comment>
        <translation>Nie udało się zachować wiadomości na dysku, więc jej nie wysłano. Jest w szkicu swojej rozmowy: %1</translation>
    </message>
    <message>
        <source>It has just left and cannot be brought back.</source>
        <translation>Wiadomość właśnie wyszła i nie można jej wycofać.</translation>
    </message>
</context>
<context>
    <name>atrium::Composition</name>
    <message>
        <source>The server does not accept this token. Nothing was kept.</source>
        <translation>Serwer nie akceptuje tego tokenu. Niczego nie zachowano.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Logowanie nie jest już akceptowane. Cały napisany tekst został zachowany i zostanie wysłany po zalogowaniu.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>The administrator of this computer decided which server Atrium uses. Start it without --server.</source>
        <translation>O tym, którego serwera używa Atrium, zdecydował administrator tego komputera. Uruchom program bez --server.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.</source>
        <translation>Nie można użyć folderu danych %1: zapis w nim jest niemożliwy. Wybierz inny za pomocą --data.</translation>
    </message>
    <message>
        <source>The demo needs a temporary folder and got none: %1</source>
        <translation>Wersja demo potrzebuje folderu tymczasowego i go nie otrzymała: %1</translation>
    </message>
    <message>
        <source>The demo mall could not be started: %1</source>
        <translation>Nie udało się uruchomić galerii demo: %1</translation>
    </message>
    <message>
        <source>The address of your server cannot be used. Enter it again. What you wrote is kept.</source>
        <translation>Nie można użyć adresu serwera. Wpisz go ponownie. Napisany tekst został zachowany.</translation>
    </message>
    <message>
        <source>The folder for this account cannot be made in %1.</source>
        <translation>Nie można utworzyć folderu tego konta w %1.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Some files in %1 could not be removed. Please remove that folder by hand.</source>
        <translation>Nie udało się usunąć niektórych plików z %1. Usuń ten folder ręcznie.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile. Its window was brought to the front.</source>
        <translation>Atrium już działa z tym profilem. Jego okno zostało przeniesione na wierzch.</translation>
    </message>
    <message>
        <source>Atrium is already running with this profile and does not answer. Close it, or start with another --profile.</source>
        <translation>Atrium już działa z tym profilem i nie odpowiada. Zamknij je lub uruchom program z innym --profile.</translation>
    </message>
    <message>
        <source>%1 It goes on as it was started, without %2.</source>
        <comment>%1 is a sentence, %2 options</comment>
        <translation>%1 Działa dalej tak, jak je uruchomiono, bez %2.</translation>
    </message>
    <message>
        <source>The demo is over.</source>
        <translation>Demo zostało zakończone.</translation>
    </message>
</context>
<context>
    <name>atrium::ConfirmBox</name>
    <message>
        <source>I mean all of them</source>
        <translation>Chodzi mi o wszystkich</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Wróć do tekstu</translation>
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
        <translation>Online, sprawdzono %1</translation>
    </message>
    <message>
        <source>Checking the connection</source>
        <translation>Sprawdzanie połączenia</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline od %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Slowed down by the server</source>
        <translation>Spowolnione przez serwer</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>%1. One message waits.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Jedna wiadomość czeka.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>
            <numerusform>%1. %Ln wiadomość czeka.</numerusform>
            <numerusform>%1. %Ln wiadomości czekają.</numerusform>
            <numerusform>%1. %Ln wiadomości czeka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Everything read before is still here.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>%1. Wszystko, co już wczytano, jest nadal tutaj.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Shows the connection</source>
        <translation>Pokazuje połączenie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Offline, next try %1</source>
        <comment>time of day with seconds</comment>
        <translation>Offline, następna próba o %1</translation>
    </message>
    <message>
        <source>%1. Next try at %2</source>
        <comment>%1 is: Offline since 13:51, %2 a time of day</comment>
        <translation>%1. Następna próba o %2</translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionPanel</name>
    <message>
        <source>None so far</source>
        <translation>Dotąd brak</translation>
    </message>
    <message>
        <source>%1, no answer</source>
        <comment>time</comment>
        <translation>%1, brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <comment>time</comment>
        <translation>%1, jest odpowiedź</translation>
    </message>
    <message>
        <source>%1, refused (status %2)</source>
        <comment>time, HTTP status</comment>
        <translation>%1, odmowa (status %2)</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznane</translation>
    </message>
    <message>
        <source>None, directly</source>
        <translation>Brak, bezpośrednio</translation>
    </message>
    <message>
        <source>Nothing was sent so far</source>
        <translation>Dotąd nic nie wysłano</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Wpisane ręcznie</translation>
    </message>
    <message>
        <source>“No proxy” is chosen</source>
        <translation>Wybrano „Bez proxy”</translation>
    </message>
    <message>
        <source>Excepted by %1</source>
        <comment>an entry such as *.example.com</comment>
        <translation>Wyjątek: %1</translation>
    </message>
    <message>
        <source>The server runs on this computer</source>
        <translation>Serwer działa na tym komputerze</translation>
    </message>
    <message>
        <source>From the system settings</source>
        <translation>Z ustawień systemu</translation>
    </message>
    <message>
        <source>The configuration script cannot run here</source>
        <translation>Nie można tu uruchomić skryptu konfiguracji</translation>
    </message>
    <message>
        <source>The system is being asked</source>
        <translation>Trwa odpytywanie systemu</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>Brak: nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Jeszcze nie połączono</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <comment>day</comment>
        <translation>Ważny do %1</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Ostatnie żądanie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>How the last request went, and what can be changed about the next.</source>
        <translation>Jak przebiegło ostatnie żądanie i co można zmienić w następnym.</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Użyj tego proxy</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Kopiuj te dane</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Company certificates</source>
        <translation>Certyfikaty firmowe</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Certyfikaty firmowe</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Only those that this computer trusts.</source>
        <translation>Tylko te, którym ufa ten komputer.</translation>
    </message>
    <message>
        <source>Trusted besides those of this computer.</source>
        <translation>Zaufane oprócz certyfikatów tego komputera.</translation>
    </message>
    <message>
        <source>Use the system&apos;s settings</source>
        <translation>Użyj ustawień systemu</translation>
    </message>
    <message>
        <source>Use no proxy</source>
        <translation>Nie używaj proxy</translation>
    </message>
</context>
<context>
    <name>atrium::DetailsDialog</name>
    <message>
        <source>In the words of the server:</source>
        <translation>Słowami serwera:</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>HTTP status: no answer</source>
        <translation>Status HTTP: brak odpowiedzi</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID żądania: %1</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>Pole %1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>What is known about the failure</source>
        <translation>Co wiadomo o błędzie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Wykres</translation>
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
        <translation>wzrost o %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>spadek o %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>curve, time, count, change</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, noted: %2</source>
        <comment>count, notes</comment>
        <translation>%1, notatka: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last time of a chart</comment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Zoomed in: %1</source>
        <translation>Powiększono: %1</translation>
    </message>
    <message>
        <source>Zoomed back: %1</source>
        <translation>Cofnięto powiększenie: %1</translation>
    </message>
    <message>
        <source>All of it: %1</source>
        <translation>Całość: %1</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
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
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its name, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy as a sentence</source>
        <translation>Kopiuj jako zdanie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>atrium::Farewell</name>
    <message>
        <source>Sign out?</source>
        <translation>Wylogować się?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Nie wylogowuj</translation>
    </message>
    <message>
        <source>All of it is invented, and what you wrote in it is removed from this computer.</source>
        <translation>Wszystkie dane w demo są wymyślone, a napisany tam tekst zostanie usunięty z tego komputera.</translation>
    </message>
    <message>
        <source>Atrium closes.</source>
        <translation>Atrium zostanie zamknięte.</translation>
    </message>
    <message>
        <source>Leave the demo?</source>
        <translation>Wyjść z demo?</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Wyjdź z demo</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Quit with unsent messages?</source>
        <translation>Zakończyć mimo niewysłanych wiadomości?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Keep Atrium open</source>
        <translation>Pozostaw Atrium otwarte</translation>
    </message>
</context>
<context>
    <name>atrium::FilterJson</name>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filtr w wysyłanej postaci</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>atrium::FilterPicker</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Inna wartość</translation>
    </message>
    <message>
        <source>A number, like 318</source>
        <translation>Liczba, np. 318</translation>
    </message>
</context>
<context>
    <name>atrium::FindBar</name>
    <message>
        <source>Looking</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Nothing in the messages that are here</source>
        <translation>Nic w wiadomościach, które tu są</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, how many places</comment>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln trafienie</numerusform>
            <numerusform>%Ln trafienia</numerusform>
            <numerusform>%Ln trafień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looking on</source>
        <comment>a count</comment>
        <translation>%1, szukanie trwa</translation>
    </message>
    <message>
        <source>%1, older messages are not here</source>
        <comment>a count</comment>
        <translation>%1, starszych wiadomości tu nie ma</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Znajdź w tej rozmowie</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRun</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Sign in - Atrium</source>
        <comment>window title</comment>
        <translation>Logowanie – Atrium</translation>
    </message>
    <message>
        <source>Sign in to your malls</source>
        <translation>Zaloguj się do swoich galerii</translation>
    </message>
    <message>
        <source>Atrium reads your campaigns and carries your conversations.</source>
        <translation>Atrium pokazuje kampanie i przekazuje wiadomości w rozmowach.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Sign-in details</source>
        <translation>Szczegóły logowania</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>No account at hand?</source>
        <translation>Nie masz konta?</translation>
    </message>
    <message>
        <source>A mall with invented data, running on this computer only.</source>
        <translation>Galeria handlowa z wymyślonymi danymi, działająca tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Explore the demo mall</source>
        <translation>Poznaj galerię demo</translation>
    </message>
    <message>
        <source>Checking the sign-in</source>
        <translation>Sprawdzanie logowania</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Sign in with the token</source>
        <translation>Zaloguj się tokenem</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Zaloguj się w przeglądarce</translation>
    </message>
    <message>
        <source>Go on in your browser. Atrium waits for you.</source>
        <translation>Kontynuuj w przeglądarce. Atrium czeka.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Najpierw wklej token.</translation>
    </message>
    <message>
        <source>How requests leave this computer, from the very first one.</source>
        <translation>Jak żądania opuszczają ten komputer, już od pierwszego.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Użyj tego</translation>
    </message>
    <message>
        <source>Your administrator tells you if anything here has to be changed.</source>
        <translation>Administrator powie, czy trzeba tu coś zmienić.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Użyj tych danych</translation>
    </message>
</context>
<context>
    <name>atrium::FirstRunFacts</name>
    <message>
        <source>Your sign-in is kept in the keychain of this computer, or until you close Atrium if there is none.</source>
        <translation>Dane logowania są przechowywane w bazie kluczy tego komputera, a jeśli jej nie ma, do zamknięcia Atrium.</translation>
    </message>
    <message>
        <source>Atrium %1</source>
        <translation>Atrium %1</translation>
    </message>
    <message>
        <source>Free software, GPL 3</source>
        <translation>Wolne oprogramowanie, GPL 3</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the server above.</source>
        <translation>Dane są wysyłane tylko do serwera podanego powyżej.</translation>
    </message>
</context>
<context>
    <name>atrium::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelCard</name>
    <message>
        <source>from cache, %1</source>
        <comment>time of reading</comment>
        <translation>z pamięci podręcznej, %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Dokąd trafiły wiadomości</translation>
    </message>
</context>
<context>
    <name>atrium::FunnelView</name>
    <message>
        <source>The parts do not add up: %1</source>
        <translation>Części nie sumują się do całości: %1</translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln sendings do not agree with each other.</source>
        <translation>
            <numerusform>Liczniki %Ln wysyłki nie są ze sobą zgodne.</numerusform>
            <numerusform>Liczniki %Ln wysyłek nie są ze sobą zgodne.</numerusform>
            <numerusform>Liczniki %Ln wysyłek nie są ze sobą zgodne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the messages went</source>
        <translation>Dokąd trafiły wiadomości</translation>
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
        <translation>odtąd klubowicze, wskaźniki z dostarczonych</translation>
    </message>
</context>
<context>
    <name>atrium::HoldBar</name>
    <message>
        <source>%1 %2 brings the text back.</source>
        <comment>%1 is a sentence, %2 a key</comment>
        <translation>%1 %2 przywraca tekst.</translation>
    </message>
    <message>
        <source>Held for a moment. Nothing has left this computer.</source>
        <translation>Wstrzymana na chwilę. Nic nie opuściło tego komputera.</translation>
    </message>
    <message>
        <source>Sending in %1 s. Nothing has left this computer.</source>
        <comment>seconds</comment>
        <translation>Wysłanie za %1 s. Nic nie opuściło tego komputera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</source>
        <translation>
            <numerusform>%Ln wiadomość jest wstrzymana, jeszcze %1 s. Nic nie opuściło tego komputera.</numerusform>
            <numerusform>%Ln wiadomości są wstrzymane, ostatnia jeszcze %1 s. Nic nie opuściło tego komputera.</numerusform>
            <numerusform>%Ln wiadomości jest wstrzymanych, ostatnia jeszcze %1 s. Nic nie opuściło tego komputera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>atrium::HumanText</name>
    <message>
        <source>There is no connection.</source>
        <translation>Brak połączenia.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The connection is not safe.</source>
        <translation>Połączenie nie jest bezpieczne.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid.</source>
        <translation>Logowanie straciło ważność.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>To konto nie ma do tego uprawnień.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet.</source>
        <translation>Ta funkcja nie jest jeszcze włączona dla tej galerii.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Serwer tego nie ma.</translation>
    </message>
    <message>
        <source>The server did not accept this.</source>
        <translation>Serwer tego nie przyjął.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime.</source>
        <translation>W międzyczasie zmieniono to gdzie indziej.</translation>
    </message>
    <message>
        <source>Slowed down by the server.</source>
        <translation>Spowolnione przez serwer.</translation>
    </message>
    <message>
        <source>The service refused the request as formed.</source>
        <translation>Usługa odrzuciła żądanie w tej postaci.</translation>
    </message>
    <message>
        <source>The server is being maintained.</source>
        <translation>Trwa konserwacja serwera.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Błąd serwera.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Nie udało się odczytać odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>There is no connection. What was read before is still here, and Atrium goes on by itself when it is back.</source>
        <translation>Brak połączenia. To, co już wczytano, jest nadal tutaj, a Atrium podejmie pracę samo, gdy połączenie wróci.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing on this computer is lost. Try again in a moment.</source>
        <translation>Serwer nie odpowiedział na czas. Na tym komputerze nic nie przepadło. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove who it is, so nothing was sent. Ask your administrator.</source>
        <translation>Połączenie nie jest bezpieczne: serwer nie potwierdził swojej tożsamości, więc nic nie wysłano. Zwróć się do administratora.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer valid. Drafts and waiting messages are kept. Sign in again.</source>
        <translation>Logowanie straciło ważność. Szkice i oczekujące wiadomości zostały zachowane. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your account may not do this. Nothing was changed. Ask your administrator for the permit.</source>
        <translation>To konto nie ma do tego uprawnień. Nic nie zmieniono. Poproś administratora o uprawnienie.</translation>
    </message>
    <message>
        <source>This is not enabled for this mall yet. Nothing was changed. Ask Placewise to enable it.</source>
        <translation>Ta funkcja nie jest jeszcze włączona dla tej galerii. Nic nie zmieniono. Poproś Placewise o jej włączenie.</translation>
    </message>
    <message>
        <source>The server does not have this. Nothing else was changed. Refresh to see what is there.</source>
        <translation>Serwer tego nie ma. Nic innego nie zmieniono. Odśwież, aby zobaczyć, co tam jest.</translation>
    </message>
    <message>
        <source>The server did not accept this. What you wrote is kept. Change it and try again.</source>
        <translation>Serwer tego nie przyjął. Napisany tekst został zachowany. Zmień go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime. What you wrote is kept. Refresh and try again.</source>
        <translation>W międzyczasie zmieniono to gdzie indziej. Napisany tekst został zachowany. Odśwież i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Nothing is lost, and Atrium goes on by itself shortly.</source>
        <translation>Serwer prosi o mniej żądań. Nic nie przepadło, a Atrium wkrótce samo podejmie pracę.</translation>
    </message>
    <message>
        <source>The service refused the request as formed. Nothing was changed. Details name the part for your administrator.</source>
        <translation>Usługa odrzuciła żądanie w tej postaci. Nic nie zmieniono. Szczegóły wskazują administratorowi, o którą część chodzi.</translation>
    </message>
    <message>
        <source>The server is being maintained. What was read before is still here. Try again later.</source>
        <translation>Trwa konserwacja serwera. To, co już wczytano, jest nadal tutaj. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server failed. What was read before is still here. Try again in a moment.</source>
        <translation>Błąd serwera. To, co już wczytano, jest nadal tutaj. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. What was read before is still here. Please report this with its details.</source>
        <translation>Nie udało się odczytać odpowiedzi serwera. To, co już wczytano, jest nadal tutaj. Zgłoś to wraz ze szczegółami.</translation>
    </message>
</context>
<context>
    <name>atrium::InboxPane</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Your account may not read conversations here</source>
        <translation>To konto nie może czytać tu rozmów</translation>
    </message>
    <message>
        <source>You can write more as soon as the server has begun this conversation.</source>
        <translation>Więcej można napisać, gdy tylko serwer rozpocznie tę rozmowę.</translation>
    </message>
    <message>
        <source>Begin a conversation in</source>
        <translation>Rozpocznij rozmowę w galerii</translation>
    </message>
</context>
<context>
    <name>atrium::IntervalChoices</name>
    <message>
        <source>This is too long ago: the service no longer keeps events in pieces as short as this.</source>
        <translation>To zbyt dawno: usługa nie przechowuje już zdarzeń w tak krótkich przedziałach.</translation>
    </message>
    <message>
        <source>These events span too much time for it: the service answers %1 points at most.</source>
        <translation>Te zdarzenia obejmują na to zbyt długi czas: usługa zwraca najwyżej %1 punktów.</translation>
    </message>
</context>
<context>
    <name>atrium::KeyList</name>
    <message>
        <source>Its own key belongs to another action now, so it has none.</source>
        <translation>Domyślny skrót należy teraz do innej czynności, więc ta nie ma żadnego.</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Naciśnij nowy skrót dla „%1”. Esc pozostawia go bez zmian.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, and why it cannot be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 is the key of %2. Taken over, it works here, and there no more.</source>
        <comment>a key, and one or several actions</comment>
        <translation>%1 to skrót: %2. Po przejęciu będzie działać tutaj, a tam już nie.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1” nie ma teraz skrótu.</translation>
    </message>
    <message>
        <source>The key of “%1” is %2 now.</source>
        <translation>Skrót dla „%1” to teraz %2.</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtruj według nazwy lub skrótu</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Czynności i ich skróty</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Zmień skrót</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Przywróć domyślny</translation>
    </message>
</context>
<context>
    <name>atrium::KeyOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Na listach</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Podczas pisania</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Without a key, in menus and the palette</source>
        <translation>Bez skrótu, w menu i palecie</translation>
    </message>
</context>
<context>
    <name>atrium::KpiStrip</name>
    <message>
        <source>so far</source>
        <comment>beside a rate whose messages are not all settled</comment>
        <translation>dotąd</translation>
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
        <translation>%1: %2, wskaźnik: %3</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>messages per member</comment>
        <translation>po %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, spoken: Dispatched: 73 messages, to 73 members</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>so many members</comment>
        <translation>odbiorcy: %1</translation>
    </message>
    <message>
        <source>members not reported</source>
        <translation>liczby klubowiczów nie podano</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>settling</source>
        <comment>messages are still on their way</comment>
        <translation>w toku</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Errored</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarcia</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Kliknięcia</translation>
    </message>
    <message>
        <source>%1, %2 since the range before</source>
        <comment>figure, change</comment>
        <translation>%1, %2 wobec poprzedniego zakresu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln wysyłka</numerusform>
            <numerusform>%Ln wysyłki</numerusform>
            <numerusform>%Ln wysyłek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Leaving</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent:</source>
        <translation>
            <numerusform>Nie wysłano %Ln wiadomości:</numerusform>
            <numerusform>Nie wysłano %Ln wiadomości:</numerusform>
            <numerusform>Nie wysłano %Ln wiadomości:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished.</source>
        <translation>
            <numerusform>%Ln szkic nie jest ukończony.</numerusform>
            <numerusform>%Ln szkice nie są ukończone.</numerusform>
            <numerusform>%Ln szkiców nie jest ukończonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out removes everything Atrium kept on this computer for this account.</source>
        <translation>Wylogowanie usuwa wszystko, co Atrium przechowuje na tym komputerze dla tego konta.</translation>
    </message>
    <message>
        <source>Signing out removes this and everything else Atrium kept on this computer for this account.</source>
        <translation>Wylogowanie usuwa to oraz wszystko inne, co Atrium przechowuje na tym komputerze dla tego konta.</translation>
    </message>
    <message>
        <source>Everything Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>Wszystko, co Atrium przechowuje na tym komputerze dla tego konta, zostanie usunięte. Inne konta pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>This and everything else Atrium kept on this computer for this account is deleted. Other accounts stay as they are.</source>
        <translation>To oraz wszystko inne, co Atrium przechowuje na tym komputerze dla tego konta, zostanie usunięte. Inne konta pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>conversation %1</source>
        <translation>rozmowa %1</translation>
    </message>
    <message>
        <source>new conversation</source>
        <translation>nowa rozmowa</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Copy the unsent texts</source>
        <translation>Kopiuj niewysłane teksty</translation>
    </message>
    <message>
        <source>They stay on this computer and go out when Atrium runs again.</source>
        <translation>Pozostają na tym komputerze i zostaną wysłane, gdy Atrium znów będzie uruchomione.</translation>
    </message>
    <message>
        <source>This was written in the demo, which ends with Atrium: it is removed from this computer.</source>
        <translation>To napisano w demo, które kończy się razem z Atrium: zostanie usunięte z tego komputera.</translation>
    </message>
</context>
<context>
    <name>atrium::LinksCard</name>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <comment>a sending</comment>
        <translation>Linki: %1</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln links</source>
        <translation>
            <numerusform>wszystkie (%Ln link)</numerusform>
            <numerusform>wszystkie %Ln linki</numerusform>
            <numerusform>wszystkie %Ln linków</numerusform>
        </translation>
    </message>
    <message>
        <source>bots left out by Placewise</source>
        <translation>boty pominięte przez Placewise</translation>
    </message>
    <message>
        <source>Export the links</source>
        <translation>Eksportuj linki</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Brak linków</translation>
    </message>
    <message>
        <source>Links of this sending appear here once somebody has followed one.</source>
        <translation>Linki z tej wysyłki pojawią się tu, gdy ktoś wejdzie w któryś z nich.</translation>
    </message>
    <message>
        <source>Your account may not read links here</source>
        <translation>To konto nie może przeglądać tu linków</translation>
    </message>
    <message>
        <source>of all sendings with its number or service; bots left out by Placewise</source>
        <translation>wszystkich wysyłek o tym numerze lub z tej usługi; boty pominięte przez Placewise</translation>
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
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Unique visits</source>
        <comment>column</comment>
        <translation>Unikalne wejścia</translation>
    </message>
    <message>
        <source>Of delivered, click rate</source>
        <comment>column, spoken</comment>
        <translation>Z dostarczonych, % kliknięć</translation>
    </message>
    <message>
        <source>Of delivered</source>
        <comment>column</comment>
        <translation>Z dostarczonych</translation>
    </message>
    <message>
        <source>Of opened, click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Z otwarć, stosunek kliknięć do otwarć</translation>
    </message>
    <message>
        <source>Of opened</source>
        <comment>column</comment>
        <translation>Z otwarć</translation>
    </message>
</context>
<context>
    <name>atrium::ListDeeds</name>
    <message numerus="yes">
        <source>Archiving %Ln conversations</source>
        <translation>
            <numerusform>Archiwizowanie %Ln rozmowy</numerusform>
            <numerusform>Archiwizowanie %Ln rozmów</numerusform>
            <numerusform>Archiwizowanie %Ln rozmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversations seen</source>
        <translation>
            <numerusform>Oznaczanie %Ln rozmowy jako przeczytanej</numerusform>
            <numerusform>Oznaczanie %Ln rozmów jako przeczytanych</numerusform>
            <numerusform>Oznaczanie %Ln rozmów jako przeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>day and time of day</comment>
        <translation>Odłożono do %1</translation>
    </message>
</context>
<context>
    <name>atrium::ListHead</name>
    <message>
        <source>Inbox</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and more that are not known yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>New</source>
        <comment>conversation</comment>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>atrium::ListSide</name>
    <message>
        <source>Marked unread on this computer alone</source>
        <translation>Oznaczono jako nieprzeczytane tylko na tym komputerze</translation>
    </message>
    <message>
        <source>Flagged on this computer alone</source>
        <translation>Oznaczono flagą tylko na tym komputerze</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Flaga zdjęta</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln conversations</source>
        <comment>view of the inbox, how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln rozmowa</numerusform>
            <numerusform>%1, %Ln rozmowy</numerusform>
            <numerusform>%1, %Ln rozmów</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Znowu od góry</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Znowu od końca</translation>
    </message>
    <message>
        <source>No other unread</source>
        <translation>Brak innych nieprzeczytanych</translation>
    </message>
    <message>
        <source>No more unread</source>
        <translation>Nie ma już nieprzeczytanych</translation>
    </message>
    <message>
        <source>Archived already. Only the server can bring it back.</source>
        <translation>Już zarchiwizowana. Przywrócić może ją tylko serwer.</translation>
    </message>
    <message>
        <source>Nothing unread among them</source>
        <translation>Nie ma wśród nich nieprzeczytanych</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>Nowe powyżej: %Ln</numerusform>
            <numerusform>Nowe powyżej: %Ln</numerusform>
            <numerusform>Nowe powyżej: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It is archived, and out of the way already.</source>
        <translation>Jest zarchiwizowana i już nie przeszkadza.</translation>
    </message>
</context>
<context>
    <name>atrium::ListStates</name>
    <message>
        <source>Your account may not read this here</source>
        <translation>To konto nie może tego tu czytać</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>Ask your administrator for this permit:</source>
        <translation>Poproś administratora o to uprawnienie:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Not enabled for this mall yet</source>
        <translation>Jeszcze niewłączone dla tej galerii</translation>
    </message>
    <message>
        <source>Ask Placewise to enable it. Other malls are not affected.</source>
        <translation>Poproś Placewise o włączenie. Innych galerii to nie dotyczy.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer. It is read as soon as the connection is back.</source>
        <translation>Nic z tej listy nie zachowano na tym komputerze. Lista zostanie wczytana, gdy tylko wróci połączenie.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Nothing of this list was kept on this computer.</source>
        <translation>Nic z tej listy nie zachowano na tym komputerze.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>%1 List of %2.</source>
        <translation>%1 Lista: stan na %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
</context>
<context>
    <name>atrium::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
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
        <translation>Szczegóły są zapisywane przez pół godziny.</translation>
    </message>
    <message>
        <source>Detail is no longer logged.</source>
        <translation>Szczegóły nie są już zapisywane.</translation>
    </message>
    <message>
        <source>Log - Atrium</source>
        <comment>window title</comment>
        <translation>Dziennik – Atrium</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Filter by text or source</source>
        <translation>Filtruj według tekstu lub źródła</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Info and worse</source>
        <translation>Informacje i poważniejsze</translation>
    </message>
    <message>
        <source>Warnings and worse</source>
        <translation>Ostrzeżenia i poważniejsze</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Stop detail (ends %1)</source>
        <comment>%1 is a time</comment>
        <translation>Nie zapisuj szczegółów (koniec %1)</translation>
    </message>
    <message>
        <source>Log detail for 30 minutes</source>
        <translation>Zapisuj szczegóły przez 30 minut</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Wiersze dziennika</translation>
    </message>
    <message>
        <source>Nothing is written: the data folder takes no file.</source>
        <translation>Nic nie jest zapisywane: w folderze danych nie można utworzyć pliku.</translation>
    </message>
    <message>
        <source>The last 24 hours, 20 MB at most, without secrets: %1</source>
        <translation>Ostatnie 24 godziny, najwyżej 20 MB, bez poufnych danych: %1</translation>
    </message>
    <message>
        <source>No line to show</source>
        <translation>Brak wierszy do pokazania</translation>
    </message>
    <message>
        <source>Filter by less, or choose another level.</source>
        <translation>Skróć filtr lub wybierz inny poziom.</translation>
    </message>
    <message>
        <source>Lines appear here as they are written.</source>
        <translation>Wiersze pojawiają się tu w miarę zapisywania.</translation>
    </message>
    <message>
        <source>Copy chosen lines</source>
        <translation>Kopiuj wybrane wiersze</translation>
    </message>
    <message>
        <source>Copy all shown</source>
        <translation>Kopiuj wszystkie widoczne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines copied</source>
        <translation>
            <numerusform>Skopiowano %Ln wiersz</numerusform>
            <numerusform>Skopiowano %Ln wiersze</numerusform>
            <numerusform>Skopiowano %Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LongText</name>
    <message>
        <source>Whole message</source>
        <translation>Cała wiadomość</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 characters. Very long lines are broken.</source>
        <translation>Liczba znaków: %1. Bardzo długie wiersze są łamane.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Pokaż skrzynkę nadawczą</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits in the outbox.</source>
        <translation>Wysyłanie jest wstrzymane. To, co napiszesz, czeka w skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Wznów wysyłanie</translation>
    </message>
</context>
<context>
    <name>atrium::MallLine</name>
    <message>
        <source>Write from %1</source>
        <comment>a mall</comment>
        <translation>Pisz z galerii %1</translation>
    </message>
</context>
<context>
    <name>atrium::MallSwitcher</name>
    <message>
        <source>No mall yet</source>
        <translation>Nie ma jeszcze galerii</translation>
    </message>
    <message>
        <source>Choose a mall</source>
        <translation>Wybierz galerię</translation>
    </message>
    <message>
        <source>Mall: %1</source>
        <translation>Galeria: %1</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mall, and where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not read yet</source>
        <comment>a mall</comment>
        <translation>%1 · jeszcze nie wczytano</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>a mall, and the time of day of what is known of it</comment>
        <translation>%1 · stan na %2</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Wszystkie galerie</translation>
    </message>
</context>
<context>
    <name>atrium::MallsModel</name>
    <message>
        <source>Other clubs</source>
        <translation>Inne kluby</translation>
    </message>
    <message>
        <source>All malls</source>
        <translation>Wszystkie galerie</translation>
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
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Sendings</source>
        <comment>column</comment>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>% otwarć</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>% kliknięć</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Stosunek kliknięć do otwarć</translation>
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
        <translation>Galerie</translation>
    </message>
    <message>
        <source>%1, from the greatest</source>
        <comment>column</comment>
        <translation>%1, od największych</translation>
    </message>
    <message>
        <source>%1, from the least</source>
        <comment>column</comment>
        <translation>%1, od najmniejszych</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>wszystkie (%Ln wysyłka)</numerusform>
            <numerusform>wszystkie %Ln wysyłki</numerusform>
            <numerusform>wszystkie %Ln wysyłek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln wysyłka; starszych jeszcze nie odczytano</numerusform>
            <numerusform>%Ln wysyłki; starszych jeszcze nie odczytano</numerusform>
            <numerusform>%Ln wysyłek; starszych jeszcze nie odczytano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls</source>
        <translation>
            <numerusform>%Ln galeria</numerusform>
            <numerusform>%Ln galerie</numerusform>
            <numerusform>%Ln galerii</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Columns of the malls</source>
        <translation>Kolumny galerii</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Odświeżenie kosztuje %Ln token</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokeny</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, pozostało %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln wysyłka</numerusform>
            <numerusform>%Ln wysyłki</numerusform>
            <numerusform>%Ln wysyłek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>wczytano %Ln najnowszą, starsze później</numerusform>
            <numerusform>wczytano %Ln najnowsze, starsze później</numerusform>
            <numerusform>wczytano %Ln najnowszych, starsze później</numerusform>
        </translation>
    </message>
    <message>
        <source>Median of the malls&apos; open rates: %1</source>
        <comment>a percentage</comment>
        <translation>Mediana wskaźnika otwarć galerii: %1</translation>
    </message>
    <message numerus="yes">
        <source>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</source>
        <translation>
            <numerusform>Galerie są w %Ln strefie czasowej: każda godzina i każdy dzień są podane według zegara danej galerii.</numerusform>
            <numerusform>Galerie są w %Ln strefach czasowych: każda godzina i każdy dzień są podane według zegara danej galerii.</numerusform>
            <numerusform>Galerie są w %Ln strefach czasowych: każda godzina i każdy dzień są podane według zegara danej galerii.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Brak zdarzeń w tym zakresie</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>Pojawią się tu, gdy wiadomości będą dostarczane i otwierane.</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Brak wysyłek w tym zakresie</translation>
    </message>
    <message>
        <source>Campaigns and messages of all your malls appear here.</source>
        <translation>Tu pojawią się kampanie i wiadomości wszystkich twoich galerii.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>To konto nie może przeglądać tu wysyłek</translation>
    </message>
</context>
<context>
    <name>atrium::MallsStrip</name>
    <message>
        <source>%1 more</source>
        <comment>malls, behind the names of others</comment>
        <translation>jeszcze %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls could not be read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>Nie udało się odczytać %Ln galerii: %1</numerusform>
            <numerusform>Nie udało się odczytać %Ln galerii: %1</numerusform>
            <numerusform>Nie udało się odczytać %Ln galerii: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls are still being read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>Trwa odczyt %Ln galerii: %1</numerusform>
            <numerusform>Trwa odczyt %Ln galerii: %1</numerusform>
            <numerusform>Trwa odczyt %Ln galerii: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>atrium::ManagedTag</name>
    <message>
        <source>Managed</source>
        <translation>Zarządzane</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Ustawił to administrator. Nie można tego tutaj zmienić.</translation>
    </message>
</context>
<context>
    <name>atrium::Marking</name>
    <message>
        <source>All notifications will be marked seen</source>
        <translation>Wszystkie powiadomienia zostaną oznaczone jako przeczytane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications will be marked seen</source>
        <translation>
            <numerusform>%Ln powiadomienie zostanie oznaczone jako przeczytane</numerusform>
            <numerusform>%Ln powiadomienia zostaną oznaczone jako przeczytane</numerusform>
            <numerusform>%Ln powiadomień zostanie oznaczonych jako przeczytane</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was marked seen. %1</source>
        <comment>what happened, a sentence</comment>
        <translation>Nic nie oznaczono jako przeczytane. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>notifications; what happened, a sentence</comment>
        <translation>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>atrium::MessageCard</name>
    <message>
        <source>Links:</source>
        <translation>Linki:</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>The message by %1</source>
        <comment>a channel</comment>
        <translation>Wiadomość, kanał %1</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst wiadomości</translation>
    </message>
    <message>
        <source>The message is not known</source>
        <translation>Ta wiadomość nie jest znana</translation>
    </message>
    <message>
        <source>No message of the service tells that it was sent under this number. The figures are none the worse.</source>
        <translation>Żadna wiadomość w usłudze nie podaje, że wysłano ją pod tym numerem. Na wyniki to nie wpływa.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>To konto nie może czytać tu wiadomości</translation>
    </message>
</context>
<context>
    <name>atrium::MessagePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>atrium::MessagesModel</name>
    <message>
        <source>%1 new</source>
        <comment>messages</comment>
        <translation>Nowe (%1)</translation>
    </message>
    <message>
        <source>%1 new since %2</source>
        <comment>messages, time</comment>
        <translation>Nowe (%1) od %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>author of a message</comment>
        <translation>Ty</translation>
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
        <translation>To konto nie ma uprawnienia %1. Poproś o nie administratora.</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationPage</name>
    <message>
        <source>another mall</source>
        <translation>innej niż ta</translation>
    </message>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znak.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaki.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a conversation with exactly these people: %1</source>
        <translation>Jest już rozmowa z dokładnie tymi osobami: %1</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Kontynuuj tam</translation>
    </message>
    <message numerus="yes">
        <source>A conversation has room for %Ln people and audiences here.</source>
        <translation>
            <numerusform>Rozmowa mieści tutaj %Ln osobę lub grupę.</numerusform>
            <numerusform>Rozmowa mieści tutaj %Ln osoby i grupy.</numerusform>
            <numerusform>Rozmowa mieści tutaj %Ln osób i grup.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a recipient</comment>
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <comment>a recipient</comment>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Choose somebody to write to first.</source>
        <translation>Najpierw wybierz, do kogo piszesz.</translation>
    </message>
    <message>
        <source>A conversation begins with some text. Write it first.</source>
        <translation>Rozmowa zaczyna się od tekstu. Najpierw go napisz.</translation>
    </message>
    <message>
        <source>Send to all</source>
        <translation>Wyślij do wszystkich</translation>
    </message>
    <message>
        <source>Send from %1</source>
        <comment>a mall</comment>
        <translation>Wyślij z galerii %1</translation>
    </message>
    <message>
        <source>%1 sends, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>%1 wysyła, %2 zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you send waits on this computer and goes out by itself.</source>
        <translation>Serwer jest niedostępny. To, co wyślesz, czeka na tym komputerze i zostanie wysłane automatycznie.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Szkic zachowany</translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Za długie do wysłania. Skróć o %Ln znak.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaki.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account lacks the permit %1 to begin conversations. What you write is kept.</source>
        <translation>To konto nie ma uprawnienia %1, aby rozpoczynać rozmowy. Pisany tekst jest zachowywany.</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nowa rozmowa</translation>
    </message>
    <message>
        <source>Close, the draft is kept</source>
        <translation>Zamknij, szkic zostanie zachowany</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the mall a conversation is begun in</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>recipients</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>Jedna rozmowa</translation>
    </message>
    <message>
        <source>One conversation with all of them</source>
        <translation>Jedna rozmowa ze wszystkimi</translation>
    </message>
    <message>
        <source>Each person separately</source>
        <translation>Każda osoba osobno</translation>
    </message>
    <message>
        <source>A conversation with each person separately</source>
        <translation>Osobna rozmowa z każdą osobą</translation>
    </message>
    <message>
        <source>Write the first message</source>
        <translation>Napisz pierwszą wiadomość</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>I mean it as it stands</source>
        <translation>Tak ma być</translation>
    </message>
    <message>
        <source>Send as it stands</source>
        <translation>Wyślij bez zmian</translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationWiring</name>
    <message>
        <source>This text cannot be kept on the disk. Copy it before you close.</source>
        <translation>Nie można zachować tego tekstu na dysku. Skopiuj go przed zamknięciem.</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so it was not sent. Everything you wrote is still here.</source>
        <translation>Nie udało się zachować tego na dysku, więc nic nie wysłano. Cały napisany tekst jest nadal tutaj.</translation>
    </message>
    <message>
        <source>You are preparing another conversation. Send or empty it first; the other one waits as it is.</source>
        <translation>Przygotowujesz inną rozmowę. Najpierw ją wyślij lub wyczyść; tamta czeka bez zmian.</translation>
    </message>
</context>
<context>
    <name>atrium::NotDone</name>
    <message numerus="yes">
        <source>%Ln not archived. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>Nie zarchiwizowano: %Ln. %1</numerusform>
            <numerusform>Nie zarchiwizowano: %Ln. %1</numerusform>
            <numerusform>Nie zarchiwizowano: %Ln. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
            <numerusform>Nie oznaczono jako przeczytane: %Ln. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>atrium::NotesDialog</name>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a note&apos;s time, its text</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %Ln notes. Delete one first.</source>
        <translation>
            <numerusform>Jest miejsce na %Ln notatkę. Najpierw usuń jedną.</numerusform>
            <numerusform>Jest miejsce na %Ln notatki. Najpierw usuń jedną.</numerusform>
            <numerusform>Jest miejsce na %Ln notatek. Najpierw usuń jedną.</numerusform>
        </translation>
    </message>
    <message>
        <source>No note yet. “New note” begins one.</source>
        <translation>Nie ma jeszcze notatek. „Nowa notatka” rozpoczyna pierwszą.</translation>
    </message>
    <message>
        <source>About sending #%1. It stands on every chart that contains this moment.</source>
        <translation>Dotyczy wysyłki #%1. Jest na każdym wykresie, który obejmuje tę chwilę.</translation>
    </message>
    <message>
        <source>It stands on every chart of this mall that contains this moment.</source>
        <translation>Jest na każdym wykresie tej galerii, który obejmuje tę chwilę.</translation>
    </message>
    <message>
        <source>Write the time as %1.</source>
        <translation>Wpisz czas w postaci %1.</translation>
    </message>
    <message>
        <source>A note ends after %1 letters. What is behind them is not kept.</source>
        <translation>Notatka kończy się po %1 znakach. Dalszy tekst nie jest zachowywany.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a note</comment>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notatki na wykresach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>%1 is a time zone</comment>
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Time of the note</source>
        <translation>Czas notatki</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst notatki</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::NotesWiring</name>
    <message>
        <source>This note cannot be kept on the disk. Copy it before you close.</source>
        <translation>Tej notatki nie da się zapisać na dysku. Skopiuj ją przed zamknięciem.</translation>
    </message>
</context>
<context>
    <name>atrium::NoticeWiring</name>
    <message>
        <source>Nothing you write can be kept: the file for it cannot be used. Reading works.</source>
        <translation>Pisanego tekstu nie można zachować: przeznaczony na to plik nie nadaje się do użycia. Czytanie działa.</translation>
    </message>
    <message>
        <source>The account %1 needs you to sign in. What you wrote there is kept.</source>
        <translation>Konto %1 wymaga zalogowania. Napisany w nim tekst został zachowany.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What Atrium kept of the server&apos;s data was damaged. It is being fetched again. Nothing you wrote is affected.</source>
        <translation>Dane serwera zachowane przez Atrium zostały uszkodzone. Trwa ich ponowne pobieranie. Napisanego tekstu to nie dotyczy.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationHead</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>a count, and older ones that are not loaded yet</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nieprzeczytane</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln seen</source>
        <comment>button, notifications</comment>
        <translation>
            <numerusform>Oznacz %Ln jako przeczytane</numerusform>
            <numerusform>Oznacz %Ln jako przeczytane</numerusform>
            <numerusform>Oznacz %Ln jako przeczytane</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all seen</source>
        <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Pokaż cały tekst</translation>
    </message>
    <message>
        <source>No notification is chosen</source>
        <translation>Nie wybrano powiadomienia</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to go where it leads.</source>
        <translation>Wybierz powiadomienie z listy, aby je przeczytać i przejść tam, dokąd prowadzi.</translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPane</name>
    <message>
        <source>Nothing was marked</source>
        <translation>Nic nie oznaczono</translation>
    </message>
    <message>
        <source>No other that is not seen</source>
        <translation>Brak innych nieprzeczytanych</translation>
    </message>
    <message>
        <source>Everything is seen</source>
        <translation>Wszystko przeczytane</translation>
    </message>
    <message>
        <source>No notifications yet</source>
        <translation>Nie ma jeszcze powiadomień</translation>
    </message>
    <message>
        <source>News about the conversations, documents and sendings of this mall appears here.</source>
        <translation>Tu pojawią się nowości o rozmowach, dokumentach i wysyłkach tej galerii.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications are under All.</source>
        <translation>
            <numerusform>%Ln powiadomienie jest w widoku „Wszystkie”.</numerusform>
            <numerusform>%Ln powiadomienia są w widoku „Wszystkie”.</numerusform>
            <numerusform>%Ln powiadomień jest w widoku „Wszystkie”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln is unseen. Older ones are being looked through.</source>
        <translation>
            <numerusform>%Ln najnowsze jest przeczytane. Trwa przeglądanie starszych.</numerusform>
            <numerusform>%Ln najnowsze są przeczytane. Trwa przeglądanie starszych.</numerusform>
            <numerusform>%Ln najnowszych jest przeczytanych. Trwa przeglądanie starszych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Your account may not read notifications here</source>
        <translation>To konto nie może czytać tu powiadomień</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxButtons</name>
    <message>
        <source>Discard</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxDeeds</name>
    <message>
        <source>Open the conversation</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a message that has not been sent</comment>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Send alone</source>
        <comment>past the refused message before it</comment>
        <translation>Wyślij osobno</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxEditor</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znak.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaki.</numerusform>
            <numerusform>Tekst był za długi, aby wkleić go w całości. Pominięto %Ln znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Za długie do wysłania. Skróć o %Ln znak.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaki.</numerusform>
            <numerusform>Za długie do wysłania. Skróć o %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message needs some text. Discard it to send none.</source>
        <translation>Wiadomość musi zawierać tekst. Usuń ją, aby nic nie wysyłać.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Tekst wiadomości</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Keep as it was (Esc)</source>
        <translation>Zostaw bez zmian (Esc)</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>tool tip with the key</comment>
        <translation>Zapisz (%1)</translation>
    </message>
    <message>
        <source>Held while you edit. %1 saves, %2 begins a new line.</source>
        <comment>two keys, as Enter and Shift Enter</comment>
        <translation>Wstrzymana na czas edycji. %1 zapisuje, %2 zaczyna nowy wiersz.</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxHead</name>
    <message>
        <source>Everything has arrived</source>
        <translation>Wszystko dotarło</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nic nie zostało odrzucone.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Wznów wysyłanie</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Wstrzymaj wysyłanie</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxPane</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Sending is paused. What you write waits here until you go on.</source>
        <translation>Wysyłanie jest wstrzymane. To, co napiszesz, czeka tutaj do wznowienia.</translation>
    </message>
    <message>
        <source>This conversation begins when its first message has arrived.</source>
        <translation>Ta rozmowa rozpocznie się, gdy dotrze jej pierwsza wiadomość.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>What you send or mark is listed here until the server has it.</source>
        <translation>To, co wysyłasz lub oznaczasz, jest tu widoczne, dopóki nie dotrze na serwer.</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Wznów wysyłanie</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxRowView</name>
    <message>
        <source>Discard “%1”?</source>
        <comment>the text of a message</comment>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>It is not sent, and its text is gone.</source>
        <translation>Nie zostanie wysłana, a jej tekst przepadnie.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serwer podaje: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxSectionView</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide what was sent today</source>
        <translation>Ukryj wysłane dzisiaj</translation>
    </message>
    <message>
        <source>Show what was sent today</source>
        <translation>Pokaż wysłane dzisiaj</translation>
    </message>
</context>
<context>
    <name>atrium::OutboxWiring</name>
    <message>
        <source>The new text could not be kept on the disk. It is still here, and nothing was sent.</source>
        <translation>Nie udało się zachować nowego tekstu na dysku. Tekst jest nadal tutaj i nic nie wysłano.</translation>
    </message>
    <message>
        <source>Not sent. The text is in the conversation&apos;s draft again.</source>
        <translation>Nie wysłano. Tekst jest znowu w szkicu rozmowy.</translation>
    </message>
</context>
<context>
    <name>atrium::OutgoingStrip</name>
    <message>
        <source>Refused and not sent: %1</source>
        <comment>a message</comment>
        <translation>Odrzucona i niewysłana: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Wróć do tekstu</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <comment>a message</comment>
        <translation>Czeka na wysłanie: %1</translation>
    </message>
    <message>
        <source>It may have arrived, and is looked for before it is sent again: %1</source>
        <comment>a message</comment>
        <translation>Być może dotarła, będzie szukana przed ponownym wysłaniem: %1</translation>
    </message>
    <message>
        <source>Show in the outbox</source>
        <translation>Pokaż w skrzynce nadawczej</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <comment>a message</comment>
        <translation>W drodze: %1</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewPane</name>
    <message>
        <source>Sendings by MPC sending</source>
        <translation>Wysyłki według wysyłek MPC</translation>
    </message>
    <message>
        <source>Sendings by campaign</source>
        <translation>Wysyłki według kampanii</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>%1, from the greatest or newest</source>
        <comment>column</comment>
        <translation>%1, od największych lub najnowszych</translation>
    </message>
    <message>
        <source>%1, from the least or oldest</source>
        <comment>column</comment>
        <translation>%1, od najmniejszych lub najstarszych</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>wszystkie (%Ln wysyłka)</numerusform>
            <numerusform>wszystkie %Ln wysyłki</numerusform>
            <numerusform>wszystkie %Ln wysyłek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>%Ln wysyłka; starszych jeszcze nie odczytano</numerusform>
            <numerusform>%Ln wysyłki; starszych jeszcze nie odczytano</numerusform>
            <numerusform>%Ln wysyłek; starszych jeszcze nie odczytano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln wysyłka</numerusform>
            <numerusform>%Ln wysyłki</numerusform>
            <numerusform>%Ln wysyłek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>wczytano %Ln najnowszą, starsze później</numerusform>
            <numerusform>wczytano %Ln najnowsze, starsze później</numerusform>
            <numerusform>wczytano %Ln najnowszych, starsze później</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Columns of the sendings</source>
        <translation>Kolumny wysyłek</translation>
    </message>
    <message>
        <source>Figures of the range</source>
        <translation>Wyniki zakresu</translation>
    </message>
    <message>
        <source>Sort the sendings by it</source>
        <translation>Sortuj wysyłki według tej wartości</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>sendings, one a row</comment>
        <translation>Każda</translation>
    </message>
    <message>
        <source>Each sending</source>
        <translation>Każda wysyłka osobno</translation>
    </message>
    <message>
        <source>By MPC sending</source>
        <translation>Według wysyłek MPC</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Według kampanii</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>No sendings in this range</source>
        <translation>Brak wysyłek w tym zakresie</translation>
    </message>
    <message>
        <source>Campaigns and messages sent to members of this mall appear here. Choose other days, or take a filter away.</source>
        <translation>Tu pojawią się kampanie i wiadomości wysłane do klubowiczów tej galerii. Wybierz inne dni lub usuń filtr.</translation>
    </message>
    <message>
        <source>Your account may not read sendings here</source>
        <translation>To konto nie może przeglądać tu wysyłek</translation>
    </message>
    <message>
        <source>No events in this range</source>
        <translation>Brak zdarzeń w tym zakresie</translation>
    </message>
    <message>
        <source>They appear here as messages are delivered and opened.</source>
        <translation>Pojawią się tu, gdy wiadomości będą dostarczane i otwierane.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
</context>
<context>
    <name>atrium::OverviewWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Odczytano w %Ln części (tokeny: %1).</numerusform>
            <numerusform>Odczytano w %Ln częściach (tokeny: %1).</numerusform>
            <numerusform>Odczytano w %Ln częściach (tokeny: %1).</numerusform>
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
            <numerusform>%Ln wynik</numerusform>
            <numerusform>%Ln wyniki</numerusform>
            <numerusform>%Ln wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>run</source>
        <comment>what Enter does</comment>
        <translation>uruchom</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Znajdź lub uruchom</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing is called that. Type less of it, or another word.</source>
        <translation>Nic się tak nie nazywa. Skróć tekst lub wpisz inne słowo.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>Tylko polecenia</translation>
    </message>
    <message>
        <source>people</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Tylko osoby</translation>
    </message>
    <message>
        <source>sendings</source>
        <translation>wysyłki</translation>
    </message>
    <message>
        <source>Sendings only</source>
        <translation>Tylko wysyłki</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Wiersz wyżej</translation>
    </message>
    <message>
        <source>move</source>
        <comment>what the arrow keys do</comment>
        <translation>przejdź</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Wiersz niżej</translation>
    </message>
    <message>
        <source>close</source>
        <comment>what Esc does</comment>
        <translation>zamknij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Find anything, or run a command</source>
        <translation>Znajdź cokolwiek lub wykonaj polecenie</translation>
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
        <translation>Znajdź cokolwiek lub wykonaj polecenie</translation>
    </message>
</context>
<context>
    <name>atrium::PaletteWiring</name>
    <message>
        <source>This is not the demo.</source>
        <translation>To nie jest demo.</translation>
    </message>
    <message>
        <source>Still reading what is kept on this computer</source>
        <translation>Trwa wczytywanie danych zachowanych na tym komputerze</translation>
    </message>
    <message>
        <source>%1 people known in this mall</source>
        <comment>a number</comment>
        <translation>Znane osoby w tej galerii: %1</translation>
    </message>
    <message>
        <source>Nothing is unread in the conversation in view.</source>
        <translation>W widocznej rozmowie nie ma nic nieprzeczytanego.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln malls.</source>
        <translation>
            <numerusform>Masz %Ln galerię.</numerusform>
            <numerusform>Masz %Ln galerie.</numerusform>
            <numerusform>Masz %Ln galerii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln accounts.</source>
        <translation>
            <numerusform>Jest %Ln konto.</numerusform>
            <numerusform>Są %Ln konta.</numerusform>
            <numerusform>Jest %Ln kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the demo. Leave it instead.</source>
        <translation>To jest demo. Zamiast tego wyjdź z demo.</translation>
    </message>
    <message>
        <source>Your administrator has set this. It cannot be changed here.</source>
        <translation>Ustawił to administrator. Nie można tego tutaj zmienić.</translation>
    </message>
    <message>
        <source>This cannot be done right now.</source>
        <translation>Nie można tego teraz zrobić.</translation>
    </message>
    <message>
        <source>“%1” does nothing here. Choose a row in a list first.</source>
        <translation>„%1” nic tu nie robi. Najpierw wybierz wiersz na liście.</translation>
    </message>
    <message>
        <source>There is no conversation with %1 on this computer.</source>
        <translation>Na tym komputerze nie ma rozmowy z osobą %1.</translation>
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
        <translation>Tylko podgląd: nic nie zostanie oznaczone jako przeczytane. Puść klawisz, aby wrócić.</translation>
    </message>
    <message>
        <source>Messages, only a look</source>
        <translation>Wiadomości, tylko podgląd</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nie ma jeszcze wiadomości</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>To konto nie może czytać tu wiadomości</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln conversations with %1</source>
        <translation>
            <numerusform>%Ln rozmowa z osobą %1</numerusform>
            <numerusform>%Ln rozmowy z osobą %1</numerusform>
            <numerusform>%Ln rozmów z osobą %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kto tu jest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePicker</name>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Nie ma jeszcze do kogo pisać</translation>
    </message>
    <message>
        <source>The people and audiences of this mall appear here.</source>
        <translation>Tu pojawią się osoby i grupy tej galerii.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>No name and no role has a word that begins with “%1”.</source>
        <translation>Żadna nazwa ani rola nie ma słowa, które zaczyna się od „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people and audiences</comment>
        <translation>
            <numerusform>Znaleziono: %Ln</numerusform>
            <numerusform>Znaleziono: %Ln</numerusform>
            <numerusform>Znaleziono: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nazwa lub rola</translation>
    </message>
    <message>
        <source>Find people and audiences</source>
        <translation>Znajdź osoby i grupy</translation>
    </message>
    <message>
        <source>People and audiences</source>
        <translation>Osoby i grupy</translation>
    </message>
    <message>
        <source>Your account may not see who works here</source>
        <translation>To konto nie może zobaczyć, kto tu pracuje</translation>
    </message>
</context>
<context>
    <name>atrium::PickerModel</name>
    <message>
        <source>Recent</source>
        <comment>whom one wrote to last</comment>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Grupy</translation>
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
            <numerusform>Jeszcze %Ln osoba</numerusform>
            <numerusform>Jeszcze %Ln osoby</numerusform>
            <numerusform>Jeszcze %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>one who is among the recipients, spoken</comment>
        <translation>wybrano</translation>
    </message>
</context>
<context>
    <name>atrium::PlaceWiring</name>
    <message>
        <source>Your account no longer has the mall of this conversation. The text is kept here.</source>
        <translation>To konto nie ma już galerii, do której należy ta rozmowa. Tekst jest zachowany tutaj.</translation>
    </message>
    <message>
        <source>The link does not lead to anything in this mall: %1</source>
        <comment>%1 is a sentence that says why</comment>
        <translation>Link nie prowadzi do niczego w tej galerii: %1</translation>
    </message>
</context>
<context>
    <name>atrium::PopoutWiring</name>
    <message>
        <source>This conversation has not begun yet: its first message waits to be sent. It can have a window of its own once it has begun.</source>
        <translation>Ta rozmowa jeszcze się nie zaczęła: jej pierwsza wiadomość czeka na wysłanie. Będzie mogła mieć osobne okno, gdy się zacznie.</translation>
    </message>
</context>
<context>
    <name>atrium::ProxyForm</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Zgodnie z ustawieniami komputera</translation>
    </message>
    <message>
        <source>Follows the system settings, for each server anew.</source>
        <translation>Stosuje ustawienia systemu, osobno dla każdego serwera.</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>Every server is reached directly.</source>
        <translation>Połączenie z każdym serwerem jest bezpośrednie.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>To proxy</translation>
    </message>
    <message>
        <source>Your administrator knows its name and port.</source>
        <translation>Nazwę i port zna administrator.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nazwa lub adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Empty if it asks for none.</source>
        <translation>Puste, jeśli nie jest wymagany.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Kept in the keychain.</source>
        <translation>Przechowywane w bazie kluczy.</translation>
    </message>
    <message>
        <source>Reached without it</source>
        <translation>Łączone bez niego</translation>
    </message>
    <message>
        <source>Separated by commas. A name takes in everything below it.</source>
        <translation>Oddzielone przecinkami. Nazwa obejmuje wszystkie nazwy podrzędne.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <translation>Wpisz nazwę lub adres proxy.</translation>
    </message>
    <message>
        <source>This is no name of a computer. It looks like proxy.example.com.</source>
        <translation>To nie jest nazwa komputera. Przykład: proxy.example.com.</translation>
    </message>
    <message>
        <source>A number from 1 to %L1.</source>
        <translation>Liczba od 1 do %L1.</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>Wpisz nazwę użytkownika, do którego należy hasło.</translation>
    </message>
    <message>
        <source>“%1” is no name of a computer. Write example.com or *.example.com.</source>
        <translation>„%1” nie jest nazwą komputera. Wpisz example.com lub *.example.com.</translation>
    </message>
</context>
<context>
    <name>atrium::PushInspector</name>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Skopiowano bez poufnych danych</translation>
    </message>
    <message>
        <source>Push event - Atrium</source>
        <comment>window title</comment>
        <translation>Zdarzenie push – Atrium</translation>
    </message>
    <message>
        <source>Push event</source>
        <translation>Zdarzenie push</translation>
    </message>
    <message>
        <source>Reports one push message as a member&apos;s app does. The tokens are yours to type, go with this one request, and are forgotten when you close this window.</source>
        <translation>Zgłasza jedną wiadomość push tak, jak robi to aplikacja klubowicza. Tokeny wpisujesz samodzielnie; są wysyłane tylko z tym jednym żądaniem i zapominane po zamknięciu tego okna.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Dispatch id</source>
        <translation>ID wysłania</translation>
    </message>
    <message>
        <source>Member token</source>
        <translation>Token klubowicza</translation>
    </message>
    <message>
        <source>Client token</source>
        <translation>Token klienta</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>App version</source>
        <translation>Wersja aplikacji</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>ID instalacji</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Klub</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczenie</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarcie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>New installation id</source>
        <translation>Nowe ID instalacji</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>What is sent, as a curl command</source>
        <translation>Co jest wysyłane, jako polecenie curl</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>The club of this mall is not known: nothing can be sent.</source>
        <translation>Klub tej galerii nie jest znany: nie można nic wysłać.</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>%1 is a club&apos;s short name, %2 a mall</comment>
        <translation>%1, galeria %2</translation>
    </message>
</context>
<context>
    <name>atrium::PushWords</name>
    <message>
        <source>App version</source>
        <translation>Wersja aplikacji</translation>
    </message>
    <message>
        <source>Installation id</source>
        <translation>ID instalacji</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Brakuje wartości pola „%1”.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>Pole „%1” jest za długie.</translation>
    </message>
    <message>
        <source>%1 is none that the server knows.</source>
        <translation>Serwer nie zna wartości pola „%1”.</translation>
    </message>
    <message>
        <source>%1 was refused: %2.</source>
        <comment>%2 is a word of the server</comment>
        <translation>Pole „%1” zostało odrzucone: %2.</translation>
    </message>
    <message>
        <source>The server took the message for opened</source>
        <translation>Serwer uznał wiadomość za otwartą</translation>
    </message>
    <message>
        <source>The server took the message for delivered</source>
        <translation>Serwer uznał wiadomość za dostarczoną</translation>
    </message>
    <message>
        <source>The sending&apos;s figures follow when they are read next.</source>
        <translation>Wyniki wysyłki zmienią się przy następnym odczycie.</translation>
    </message>
    <message>
        <source>This member has no such message</source>
        <translation>Ten klubowicz nie ma takiej wiadomości</translation>
    </message>
    <message>
        <source>The dispatch id is wrong, or the message went to another member or through another club than %1.</source>
        <translation>ID wysłania jest błędne albo wiadomość trafiła do innego klubowicza lub przez klub inny niż %1.</translation>
    </message>
    <message>
        <source>The tokens were not accepted</source>
        <translation>Tokeny nie zostały przyjęte</translation>
    </message>
    <message>
        <source>The member token may have expired: one is good for a day. Or the client token belongs to another club or product than this console names.</source>
        <translation>Token klubowicza mógł wygasnąć: jest ważny jeden dzień. Albo token klienta należy do innego klubu lub produktu, niż podaje ta konsola.</translation>
    </message>
    <message>
        <source>The server did not take the event as it is</source>
        <translation>Serwer nie przyjął zdarzenia w tej postaci</translation>
    </message>
    <message>
        <source>It does not say which field is wrong.</source>
        <translation>Nie podaje, które pole jest błędne.</translation>
    </message>
    <message>
        <source>The client token may not report this</source>
        <translation>Token klienta nie może tego zgłosić</translation>
    </message>
    <message>
        <source>It lacks the permit to report that messages were delivered or opened.</source>
        <translation>Brakuje mu uprawnienia do zgłaszania, że wiadomości dostarczono lub otwarto.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The event may have arrived all the same. Sending it once more does no harm.</source>
        <translation>Zdarzenie mogło jednak dotrzeć. Ponowne wysłanie nie zaszkodzi.</translation>
    </message>
</context>
<context>
    <name>atrium::QueryBar</name>
    <message numerus="yes">
        <source>%Ln days before, same weekdays</source>
        <translation>
            <numerusform>%Ln dzień wcześniej, te same dni tygodnia</numerusform>
            <numerusform>%Ln dni wcześniej, te same dni tygodnia</numerusform>
            <numerusform>%Ln dni wcześniej, te same dni tygodnia</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before, same weekdays</source>
        <translation>Rok wcześniej, te same dni tygodnia</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Bez porównania</translation>
    </message>
    <message>
        <source>The mall&apos;s: %1</source>
        <comment>a time zone</comment>
        <translation>Strefa galerii: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <comment>a time zone</comment>
        <translation>Moja strefa: %1</translation>
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
        <translation>Usuń filtr %1</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln dzień wcześniej</numerusform>
            <numerusform>%Ln dni wcześniej</numerusform>
            <numerusform>%Ln dni wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Rok wcześniej</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <comment>a range of days</comment>
        <translation>Porównanie: %1</translation>
    </message>
    <message>
        <source>Time zone of days and times</source>
        <translation>Strefa czasowa dni i godzin</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln</source>
        <comment>so many sendings</comment>
        <translation>
            <numerusform>Porównaj %Ln</numerusform>
            <numerusform>Porównaj %Ln</numerusform>
            <numerusform>Porównaj %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Malls</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>The filter as it is sent</source>
        <translation>Filtr w wysyłanej postaci</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Totals as of %1</source>
        <translation>Sumy, stan na %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Odświeżenie kosztuje %Ln token</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokeny</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, pozostało %2</translation>
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
            <numerusform>%1, nieprzeczytane: %Ln</numerusform>
            <numerusform>%1, nieprzeczytane: %Ln</numerusform>
            <numerusform>%1, nieprzeczytane: %Ln</numerusform>
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
        <translation>Menu konta</translation>
    </message>
    <message>
        <source>Account menu of %1</source>
        <translation>Menu konta: %1</translation>
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
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pane, and what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Wysyłanie jest wstrzymane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in %1</source>
        <comment>%1 is a mall</comment>
        <translation>
            <numerusform>Nieprzeczytane w galerii %1: %Ln</numerusform>
            <numerusform>Nieprzeczytane w galerii %1: %Ln</numerusform>
            <numerusform>Nieprzeczytane w galerii %1: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all accounts, as in the window&apos;s title</source>
        <translation>
            <numerusform>Nieprzeczytane na wszystkich kontach: %Ln, jak w tytule okna</numerusform>
            <numerusform>Nieprzeczytane na wszystkich kontach: %Ln, jak w tytule okna</numerusform>
            <numerusform>Nieprzeczytane na wszystkich kontach: %Ln, jak w tytule okna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls, as in the window&apos;s title</source>
        <translation>
            <numerusform>Nieprzeczytane we wszystkich galeriach: %Ln, jak w tytule okna</numerusform>
            <numerusform>Nieprzeczytane we wszystkich galeriach: %Ln, jak w tytule okna</numerusform>
            <numerusform>Nieprzeczytane we wszystkich galeriach: %Ln, jak w tytule okna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RangePicker</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Ostatnie 4 tygodnie</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Ostatnie 12 tygodni</translation>
    </message>
    <message>
        <source>Last 52 weeks</source>
        <translation>Ostatnie 52 tygodnie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zakres dni</translation>
    </message>
    <message>
        <source>last 4 weeks, aug, 2025-08-01..14</source>
        <translation>ostatnie 4 tygodnie, sie, 2025-08-01..14</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>a range, its length</comment>
        <translation>
            <numerusform>%1, %Ln dzień</numerusform>
            <numerusform>%1, %Ln dni</numerusform>
            <numerusform>%1, %Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a month, a day, or how far back.</source>
        <translation>Wpisz miesiąc, dzień albo jak daleko wstecz.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <comment>what a question costs</comment>
        <translation>
            <numerusform>około %Ln tokenu</numerusform>
            <numerusform>około %Ln tokenów</numerusform>
            <numerusform>około %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1, %2 are left.</source>
        <comment>so many tokens; a number</comment>
        <translation>Koszt: %1, pozostało %2.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Koszt: %1.</translation>
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
        <translation>Poprzedni zakres</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>Następny zakres</translation>
    </message>
    <message>
        <source>Range of days</source>
        <translation>Zakres dni</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientChip</name>
    <message>
        <source>%1, audience</source>
        <comment>a recipient, spoken</comment>
        <translation>%1, grupa docelowa</translation>
    </message>
    <message>
        <source>Delete takes it out</source>
        <translation>Del usuwa tę pozycję</translation>
    </message>
    <message>
        <source>%1 Delete takes it out</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Del usuwa tę pozycję</translation>
    </message>
</context>
<context>
    <name>atrium::RecipientField</name>
    <message>
        <source>Add people or audiences</source>
        <translation>Dodaj osoby lub grupy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Type a name or a role, choose with the arrow keys and Enter. Backspace takes the last one out.</source>
        <translation>Wpisz nazwę lub rolę, wybierz strzałkami i klawiszem Enter. Backspace usuwa ostatnią pozycję.</translation>
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
        <translation>Grupy mające mniej niż 10 klubowiczów nie są rozróżniane</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Według wieku</translation>
    </message>
    <message>
        <source>Recipients by age</source>
        <translation>Odbiorcy według wieku</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Według płci</translation>
    </message>
    <message>
        <source>Recipients by gender</source>
        <translation>Odbiorcy według płci</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>ways to group recipients</comment>
        <translation>Wiek i płeć</translation>
    </message>
    <message>
        <source>Recipients by age and gender</source>
        <translation>Odbiorcy według wieku i płci</translation>
    </message>
    <message>
        <source>Export the recipients</source>
        <translation>Eksportuj odbiorców</translation>
    </message>
    <message>
        <source>No recipients are reported</source>
        <translation>Nie podano odbiorców</translation>
    </message>
    <message>
        <source>They appear here once messages have been made for members.</source>
        <translation>Pojawią się tu, gdy powstaną wiadomości dla klubowiczów.</translation>
    </message>
    <message>
        <source>Your account may not read recipients here</source>
        <translation>To konto nie może przeglądać tu odbiorców</translation>
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
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>Requests - Atrium</source>
        <comment>window title</comment>
        <translation>Żądania – Atrium</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>Filter by path, status or request id</source>
        <translation>Filtruj według ścieżki, statusu lub ID żądania</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Żądania, od najnowszych</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Szczegóły żądania</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln held back</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Wstrzymano, %Ln żądanie zatrzymane</numerusform>
            <numerusform>Wstrzymano, %Ln żądania zatrzymane</numerusform>
            <numerusform>Wstrzymano, %Ln żądań zatrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln requests</source>
        <translation>
            <numerusform>%1 z %Ln żądania</numerusform>
            <numerusform>%1 z %Ln żądań</numerusform>
            <numerusform>%1 z %Ln żądań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln żądanie</numerusform>
            <numerusform>%Ln żądania</numerusform>
            <numerusform>%Ln żądań</numerusform>
        </translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Żadne żądanie nie pasuje</translation>
    </message>
    <message>
        <source>Filter by less, or by something else.</source>
        <translation>Skróć filtr lub użyj innego.</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Nie wysłano jeszcze żadnego żądania</translation>
    </message>
    <message>
        <source>Each request to the server is listed here from now on.</source>
        <translation>Od teraz każde żądanie do serwera będzie tu widoczne.</translation>
    </message>
    <message>
        <source>Choose a request to see its details.</source>
        <translation>Wybierz żądanie, aby zobaczyć jego szczegóły.</translation>
    </message>
    <message>
        <source>Copied, without its secrets</source>
        <translation>Skopiowano bez poufnych danych</translation>
    </message>
</context>
<context>
    <name>atrium::RequestWords</name>
    <message>
        <source>timed out</source>
        <translation>przekroczono czas</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <translation>odrzucono certyfikat</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>brak połączenia</translation>
    </message>
    <message>
        <source>sign-in not accepted</source>
        <translation>logowanie nieprzyjęte</translation>
    </message>
    <message>
        <source>slowed down by the server</source>
        <translation>spowolnione przez serwer</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>konserwacja</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>niezrozumiała odpowiedź</translation>
    </message>
    <message>
        <source>server failed</source>
        <translation>błąd serwera</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Status: %1, after %2 ms</source>
        <translation>Status: %1, po %2 ms</translation>
    </message>
    <message>
        <source>Over at: %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>Zakończono: %1 %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID żądania: %1</translation>
    </message>
    <message>
        <source>Attempt: %1, because of the one before: %2</source>
        <translation>Próba: %1, z powodu poprzedniej: %2</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Próba: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 expected, %2 taken, %3 left</source>
        <translation>Tokeny – oczekiwane: %1, pobrane: %2, pozostałe: %3</translation>
    </message>
    <message>
        <source>Bucket: %1</source>
        <translation>Pula: %1</translation>
    </message>
    <message>
        <source>Bodies: %1 sent, %2 received</source>
        <translation>Treść: wysłano %1, odebrano %2</translation>
    </message>
    <message>
        <source>(kept secret)</source>
        <translation>(ukryte)</translation>
    </message>
    <message>
        <source>The body is not kept: it may hold what a person wrote.</source>
        <translation>Treść nie jest przechowywana: może zawierać czyjś tekst.</translation>
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
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID żądania</translation>
    </message>
</context>
<context>
    <name>atrium::RowsAway</name>
    <message>
        <source>Export %1</source>
        <comment>the name of a table</comment>
        <translation>Eksportuj: %1</translation>
    </message>
</context>
<context>
    <name>atrium::Scenes</name>
    <message>
        <source>There is no certificate in this file, so it is not used.</source>
        <translation>W tym pliku nie ma certyfikatu, więc plik nie jest używany.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingLine</name>
    <message>
        <source>Audience #%1</source>
        <translation>Grupa #%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>when a sending was</comment>
        <translation>utworzono %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln wysyłka</numerusform>
            <numerusform>%Ln wysyłki</numerusform>
            <numerusform>%Ln wysyłek</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaign #%1</source>
        <translation>Kampania #%1</translation>
    </message>
    <message>
        <source>Audience %1</source>
        <comment>a name</comment>
        <translation>Grupa %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPage</name>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>W toku</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Usuń z porównania</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Dodaj do porównania</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Figures of the sending</source>
        <translation>Wyniki wysyłki</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>next look at %1</source>
        <comment>a time</comment>
        <translation>następne sprawdzenie o %1</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Odświeżenie kosztuje %Ln token</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokeny</numerusform>
            <numerusform>Odświeżenie kosztuje %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>what it costs, what there is</comment>
        <translation>%1, pozostało %2</translation>
    </message>
</context>
<context>
    <name>atrium::SendingPicker</name>
    <message>
        <source>Add a sending to the comparison</source>
        <translation>Dodaj wysyłkę do porównania</translation>
    </message>
    <message>
        <source>Name, number or day</source>
        <translation>Nazwa, numer lub dzień</translation>
    </message>
    <message>
        <source>Sendings</source>
        <translation>Wysyłki</translation>
    </message>
    <message>
        <source>No other sending is loaded.</source>
        <translation>Nie wczytano innych wysyłek.</translation>
    </message>
    <message>
        <source>No sending that is loaded has these words.</source>
        <translation>Żadna wczytana wysyłka nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>atrium::SendingWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Odczytano w %Ln części (tokeny: %1).</numerusform>
            <numerusform>Odczytano w %Ln częściach (tokeny: %1).</numerusform>
            <numerusform>Odczytano w %Ln częściach (tokeny: %1).</numerusform>
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
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>column</comment>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>column</comment>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <comment>column</comment>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>column</comment>
        <translation>Dostarczone</translation>
    </message>
    <message>
        <source>Errored</source>
        <comment>column</comment>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Open rate</source>
        <comment>column</comment>
        <translation>% otwarć</translation>
    </message>
    <message>
        <source>Click rate</source>
        <comment>column</comment>
        <translation>% kliknięć</translation>
    </message>
    <message>
        <source>Click to open rate</source>
        <comment>column, spoken</comment>
        <translation>Stosunek kliknięć do otwarć</translation>
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
        <translation>utworzono %1</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>numbers may still change</comment>
        <translation>W toku</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln wysyłka</numerusform>
            <numerusform>%Ln wysyłki</numerusform>
            <numerusform>%Ln wysyłek</numerusform>
        </translation>
    </message>
    <message>
        <source>unfolded</source>
        <comment>a group of rows</comment>
        <translation>rozwinięta</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>a group of rows</comment>
        <translation>zwinięta</translation>
    </message>
    <message>
        <source>part of a group</source>
        <translation>część grupy</translation>
    </message>
    <message>
        <source>Several</source>
        <comment>channels of a group</comment>
        <translation>Kilka</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsTable</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Usuń z porównania</translation>
    </message>
    <message>
        <source>Add to the comparison</source>
        <translation>Dodaj do porównania</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <comment>of a sending</comment>
        <translation>Kopiuj numer %1</translation>
    </message>
</context>
<context>
    <name>atrium::SendingsWiring</name>
    <message numerus="yes">
        <source>%Ln sendings are laid beside each other at most.</source>
        <translation>
            <numerusform>Obok siebie można zestawić najwyżej %Ln wysyłkę.</numerusform>
            <numerusform>Obok siebie można zestawić najwyżej %Ln wysyłki.</numerusform>
            <numerusform>Obok siebie można zestawić najwyżej %Ln wysyłek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the comparison</source>
        <translation>Dodano do porównania</translation>
    </message>
    <message>
        <source>Taken out of the comparison</source>
        <translation>Usunięto z porównania</translation>
    </message>
</context>
<context>
    <name>atrium::SeparateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>a message that can still be undone</comment>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłana</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Sprawdzanie, czy dotarła</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <comment>conversations</comment>
        <translation>Wysłano %1 z %2</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>12 of 40 sent; how many were refused</comment>
        <translation>%1, odrzucone: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Try the refused again</source>
        <translation>Ponów odrzucone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>5 min</source>
        <comment>length of a bucket</comment>
        <translation>5 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of a bucket</comment>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of a bucket</comment>
        <translation>1 tydzień</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of a bucket</comment>
        <translation>1 miesiąc</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of a bucket</comment>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>Events per 5 minutes</source>
        <translation>Zdarzenia na 5 minut</translation>
    </message>
    <message>
        <source>Events per day</source>
        <translation>Zdarzenia na dzień</translation>
    </message>
    <message>
        <source>Events per week</source>
        <translation>Zdarzenia na tydzień</translation>
    </message>
    <message>
        <source>Events per month</source>
        <translation>Zdarzenia na miesiąc</translation>
    </message>
    <message>
        <source>Events per hour</source>
        <translation>Zdarzenia na godzinę</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>Pokaż wykres</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Pokaż tabelę</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nie ma jeszcze zdarzeń</translation>
    </message>
    <message>
        <source>They appear here as messages of this sending are delivered and opened.</source>
        <translation>Pojawią się tu, gdy wiadomości z tej wysyłki będą dostarczane i otwierane.</translation>
    </message>
    <message>
        <source>Your account may not read events here</source>
        <translation>To konto nie może przeglądać tu zdarzeń</translation>
    </message>
    <message>
        <source>No events in this time.</source>
        <translation>Brak zdarzeń w tym czasie.</translation>
    </message>
    <message>
        <source>The server answers with 1,000 points at most: some are missing here. A longer interval has fewer.</source>
        <translation>Serwer zwraca najwyżej 1000 punktów: części tu brakuje. Dłuższy przedział ma ich mniej.</translation>
    </message>
    <message>
        <source>More about these events</source>
        <translation>Więcej o tych zdarzeniach</translation>
    </message>
    <message>
        <source>%1, summed</source>
        <comment>events per hour</comment>
        <translation>%1, zsumowane</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln days before</source>
        <comment>an event, how long before</comment>
        <translation>
            <numerusform>%1, %Ln dzień wcześniej</numerusform>
            <numerusform>%1, %Ln dni wcześniej</numerusform>
            <numerusform>%1, %Ln dni wcześniej</numerusform>
        </translation>
    </message>
    <message>
        <source>Each</source>
        <comment>values of each bucket</comment>
        <translation>Osobno</translation>
    </message>
    <message>
        <source>Values of each bucket</source>
        <translation>Wartości z każdego przedziału</translation>
    </message>
    <message>
        <source>Summed</source>
        <comment>values added up</comment>
        <translation>Zsumowane</translation>
    </message>
    <message>
        <source>Values added up</source>
        <translation>Wartości zsumowane</translation>
    </message>
    <message>
        <source>of %1 in this time</source>
        <comment>how many</comment>
        <translation>z %1 w tym czasie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events per hour, the one kind of them that is shown</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Wszystkie zdarzenia</translation>
    </message>
</context>
<context>
    <name>atrium::SeriesModel</name>
    <message>
        <source>Time (%1)</source>
        <comment>column; %1 is a time zone</comment>
        <translation>Czas (%1)</translation>
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
        <translation>brak wartości</translation>
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
        <translation>Wpisz adres serwera lub wybierz go z listy.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like https://api.mpc.placewise.com.</source>
        <translation>To nie jest adres serwera. Przykład: https://api.mpc.placewise.com.</translation>
    </message>
    <message>
        <source>Use https: without it others on the way could read your sign-in. Plain http is for this computer only.</source>
        <translation>Użyj https: bez niego inni po drodze mogliby odczytać dane logowania. Zwykłe http jest tylko dla tego komputera.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produkcyjny</translation>
    </message>
    <message>
        <source>APAC</source>
        <translation>APAC</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Testowy</translation>
    </message>
    <message>
        <source>A server of your own</source>
        <translation>Własny serwer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Your administrator has chosen this server.</source>
        <translation>Ten serwer wybrał administrator.</translation>
    </message>
    <message>
        <source>Production. APAC and a server of your own are in the list.</source>
        <translation>Produkcyjny. APAC i własny serwer są na liście.</translation>
    </message>
    <message>
        <source>%1. Production and a server of your own are in the list.</source>
        <comment>APAC or Staging</comment>
        <translation>%1. Produkcyjny i własny serwer są na liście.</translation>
    </message>
    <message>
        <source>A server of your own. Those of Placewise are in the list.</source>
        <translation>Własny serwer. Serwery Placewise są na liście.</translation>
    </message>
    <message>
        <source>This is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com.</source>
        <translation>To nie jest pełna nazwa serwera: brakuje w niej kropki. Przykład: https://api.mpc.placewise.com.</translation>
    </message>
</context>
<context>
    <name>atrium::SessionWords</name>
    <message>
        <source>The keychain of this computer has no sign-in for this account, or is locked. What you wrote is kept.</source>
        <translation>W bazie kluczy tego komputera nie ma danych logowania do tego konta lub baza jest zablokowana. Napisany tekst został zachowany.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out your sign-in. What you wrote is kept.</source>
        <translation>Baza kluczy tego komputera nie wydała danych logowania. Napisany tekst został zachowany.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. What you wrote is kept.</source>
        <translation>Baza kluczy tego komputera jest niedostępna. Napisany tekst został zachowany.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. A question of its own may be open. What you wrote is kept.</source>
        <translation>Baza kluczy tego komputera nie odpowiedziała. Być może czeka na odpowiedź we własnym oknie. Napisany tekst został zachowany.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or did not take your sign-in. You are signed in until you close Atrium.</source>
        <translation>Baza kluczy tego komputera jest zablokowana lub nie przyjęła danych logowania. Logowanie trwa do zamknięcia Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. You are signed in until you close Atrium.</source>
        <translation>Baza kluczy tego komputera jest niedostępna. Logowanie trwa do zamknięcia Atrium.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer. You are signed in until you close Atrium.</source>
        <translation>Baza kluczy tego komputera nie odpowiedziała. Logowanie trwa do zamknięcia Atrium.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in.</source>
        <translation>Logowanie nie jest już akceptowane. Cały napisany tekst został zachowany i zostanie wysłany po zalogowaniu.</translation>
    </message>
    <message>
        <source>Your sign-in is being read from the keychain of this computer, which may be asking you for it.</source>
        <translation>Trwa odczyt danych logowania z bazy kluczy tego komputera, która może prosić o zgodę.</translation>
    </message>
    <message>
        <source>Keep for this run</source>
        <translation>Zachowaj do zamknięcia</translation>
    </message>
    <message>
        <source>Your sign-in has to be renewed, and the sign-in service cannot be reached. Atrium goes on trying, and what you write is kept.</source>
        <translation>Logowanie trzeba odnowić, a usługa logowania jest niedostępna. Atrium próbuje dalej, a pisany tekst jest zachowywany.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer. Nothing was kept. Try again in a moment.</source>
        <translation>Usługa logowania nie odpowiedziała. Niczego nie zachowano. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address. Check the address of the sign-in service, or use a token.</source>
        <translation>Pod tym adresem nie ma usługi logowania. Sprawdź adres usługi logowania lub użyj tokenu.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself by another address. Nothing was sent. Ask your administrator for it.</source>
        <translation>Usługa logowania podaje inny adres jako swój. Nic nie wysłano. Zapytaj o niego administratora.</translation>
    </message>
    <message>
        <source>The sign-in service uses an address that is not safe. Nothing was sent. Ask your administrator.</source>
        <translation>Usługa logowania używa adresu, który nie jest bezpieczny. Nic nie wysłano. Zwróć się do administratora.</translation>
    </message>
    <message>
        <source>You were not signed in: the browser came back without a permission. Nothing was kept.</source>
        <translation>Nie zalogowano: przeglądarka wróciła bez zgody. Niczego nie zachowano.</translation>
    </message>
    <message>
        <source>The sign-in service refused this. Nothing was kept. Details say why, for your administrator.</source>
        <translation>Usługa logowania odmówiła. Niczego nie zachowano. Szczegóły podają powód dla administratora.</translation>
    </message>
    <message>
        <source>The browser did not come back, so Atrium stopped waiting. Nothing was kept. Sign in again.</source>
        <translation>Przeglądarka nie wróciła, więc Atrium przestało czekać. Niczego nie zachowano. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This computer does not let Atrium wait for the browser. Use a token instead.</source>
        <translation>Ten komputer nie pozwala Atrium czekać na przeglądarkę. Użyj zamiast tego tokenu.</translation>
    </message>
    <message>
        <source>The address of the sign-in service is missing: this server has none of its own. Enter it under Sign-in details.</source>
        <translation>Brakuje adresu usługi logowania: ten serwer nie ma własnej. Wpisz go w szczegółach logowania.</translation>
    </message>
    <message>
        <source>The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there.</source>
        <translation>Baza kluczy tego komputera może nadal zawierać dane logowania. Usuń z niej wpis app.atrium.Console.</translation>
    </message>
    <message>
        <source>You are signed out here. The sign-in service could not be told, so its own list may still show this one.</source>
        <translation>Wylogowano na tym komputerze. Nie udało się powiadomić usługi logowania, więc jej lista może nadal pokazywać to logowanie.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in. Nothing was kept.</source>
        <translation>Serwer nie akceptuje tego logowania. Niczego nie zachowano.</translation>
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
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
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
        <translation>Ustawił to administrator. Nie można tego tutaj zmienić.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Przywróć wartość domyślną</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: przywróć wartość domyślną</translation>
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
        <translation>Dla konta %1</translation>
    </message>
    <message>
        <source>For all accounts on this computer</source>
        <translation>Dla wszystkich kont na tym komputerze</translation>
    </message>
    <message>
        <source>Export accounts and settings</source>
        <translation>Eksport kont i ustawień</translation>
    </message>
    <message>
        <source>Import accounts and settings</source>
        <translation>Import kont i ustawień</translation>
    </message>
    <message>
        <source>Settings of Atrium (*.json)</source>
        <translation>Ustawienia Atrium (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings found</source>
        <translation>
            <numerusform>Znaleziono %Ln ustawienie</numerusform>
            <numerusform>Znaleziono %Ln ustawienia</numerusform>
            <numerusform>Znaleziono %Ln ustawień</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the defaults?</source>
        <translation>Przywrócić wartości domyślne?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings on this page go back to what they were at first. Nothing else changes.</source>
        <translation>
            <numerusform>%Ln ustawienie na tej stronie wróci do wartości początkowej. Nic innego się nie zmieni.</numerusform>
            <numerusform>%Ln ustawienia na tej stronie wrócą do wartości początkowych. Nic innego się nie zmieni.</numerusform>
            <numerusform>%Ln ustawień na tej stronie wróci do wartości początkowych. Nic innego się nie zmieni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>Zapisywane na bieżąco</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ustawienia konta</translation>
    </message>
    <message>
        <source>Account whose settings are shown</source>
        <translation>Konto, którego ustawienia są widoczne</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Żadne ustawienie nie pasuje</translation>
    </message>
    <message>
        <source>Look for less, or for another word.</source>
        <translation>Skróć szukany tekst lub użyj innego słowa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1.</source>
        <comment>%1 is the size of files as 61 MB</comment>
        <translation>
            <numerusform>%Ln wiadomość, %1.</numerusform>
            <numerusform>%Ln wiadomości, %1.</numerusform>
            <numerusform>%Ln wiadomości, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the kept messages?</source>
        <translation>Usunąć zachowane wiadomości?</translation>
    </message>
    <message>
        <source>All messages of all accounts go from this computer now. They stay on the server, and come back when their conversations are opened. Drafts and the outbox are not touched.</source>
        <translation>Wszystkie wiadomości wszystkich kont zostaną teraz usunięte z tego komputera. Pozostaną na serwerze i wrócą po otwarciu rozmów. Szkice i skrzynka nadawcza pozostaną nietknięte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>messages</comment>
        <translation>Zostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWiring</name>
    <message>
        <source>Not all of the kept messages could be removed. The disk may be full.</source>
        <translation>Nie udało się usunąć wszystkich zachowanych wiadomości. Dysk może być pełny.</translation>
    </message>
    <message>
        <source>The kept messages were removed from this computer.</source>
        <translation>Zachowane wiadomości zostały usunięte z tego komputera.</translation>
    </message>
</context>
<context>
    <name>atrium::SignInForm</name>
    <message>
        <source>Address of the sign-in service</source>
        <translation>Adres usługi logowania</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s own.</source>
        <translation>Puste: usługa tego serwera.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>What the service calls this program.</source>
        <translation>Tak usługa nazywa ten program.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Separated by blanks. With offline_access one stays signed in.</source>
        <translation>Oddzielone spacjami. Z offline_access logowanie jest trwałe.</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nazwa produktu</translation>
    </message>
    <message>
        <source>Placewise assigns it. It goes along with every request.</source>
        <translation>Nadaje ją Placewise. Towarzyszy każdemu żądaniu.</translation>
    </message>
    <message>
        <source>Program name</source>
        <translation>Nazwa programu</translation>
    </message>
    <message>
        <source>How this program introduces itself to the server.</source>
        <translation>Tak ten program przedstawia się serwerowi.</translation>
    </message>
    <message>
        <source>This is no https address. It looks like https://id.example.com.</source>
        <translation>To nie jest adres https. Przykład: https://id.example.com.</translation>
    </message>
    <message>
        <source>Only letters without accents, digits and signs.</source>
        <translation>Tylko litery bez znaków diakrytycznych, cyfry i symbole.</translation>
    </message>
    <message>
        <source>Enter the client id that the service gave you.</source>
        <translation>Wpisz ID klienta podane przez usługę.</translation>
    </message>
    <message>
        <source>A client id has no blanks.</source>
        <translation>ID klienta nie zawiera spacji.</translation>
    </message>
    <message>
        <source>Enter at least openid.</source>
        <translation>Wpisz co najmniej openid.</translation>
    </message>
    <message>
        <source>Enter the name that Placewise assigned.</source>
        <translation>Wpisz nazwę nadaną przez Placewise.</translation>
    </message>
    <message>
        <source>Enter a name. The server refuses requests without one.</source>
        <translation>Wpisz nazwę. Bez niej serwer odrzuca żądania.</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetFile</name>
    <message>
        <source>This file is too large for snippets. Nothing was changed.</source>
        <translation>Ten plik jest za duży jak na szablony. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This is no file of snippets. Nothing was changed.</source>
        <translation>To nie jest plik szablonów. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This file was written by a newer Atrium. Nothing was changed.</source>
        <translation>Ten plik zapisała nowsza wersja Atrium. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>This file of snippets is damaged. Nothing was changed.</source>
        <translation>Ten plik szablonów jest uszkodzony. Nic nie zmieniono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were added.</source>
        <translation>
            <numerusform>Dodano %Ln szablon.</numerusform>
            <numerusform>Dodano %Ln szablony.</numerusform>
            <numerusform>Dodano %Ln szablonów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln już tu był.</numerusform>
            <numerusform>%Ln już tu były.</numerusform>
            <numerusform>%Ln już tu było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no room: there can be %1.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>Dla %Ln zabrakło miejsca: może ich być %1.</numerusform>
            <numerusform>Dla %Ln zabrakło miejsca: może ich być %1.</numerusform>
            <numerusform>Dla %Ln zabrakło miejsca: może ich być %1.</numerusform>
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
        <translation>Nie ma jeszcze szablonów. Napisz pierwszy</translation>
    </message>
    <message>
        <source>Manage snippets</source>
        <translation>Zarządzaj szablonami</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a row of a list, its number, how many there are</comment>
        <translation>%1, %2 z %3</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsDialog</name>
    <message>
        <source>New snippet</source>
        <translation>Nowy szablon</translation>
    </message>
    <message>
        <source>Export snippets</source>
        <translation>Eksport szablonów</translation>
    </message>
    <message>
        <source>Import snippets</source>
        <translation>Import szablonów</translation>
    </message>
    <message>
        <source>Snippets (*.json)</source>
        <translation>Szablony (*.json)</translation>
    </message>
    <message>
        <source>No snippet yet. “New snippet” begins one.</source>
        <translation>Nie ma jeszcze szablonów. „Nowy szablon” zaczyna pierwszy.</translation>
    </message>
    <message>
        <source>A snippet ends after %1 letters. What is behind them is not kept.</source>
        <translation>Szablon kończy się po %1 znakach. Dalszy tekst nie jest zachowywany.</translation>
    </message>
    <message>
        <source>There is room for %1 snippets. Delete one first.</source>
        <translation>Liczba szablonów, na które jest miejsce: %1. Najpierw usuń jeden.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <comment>a snippet</comment>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Nazwa szablonu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>Tekst szablonu</translation>
    </message>
    <message>
        <source>Filled in from the conversation: %1. Anything else in double braces you fill in before you send.</source>
        <translation>Wypełniane z rozmowy: %1. Wszystko inne w podwójnych nawiasach klamrowych uzupełniasz przed wysłaniem.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsWiring</name>
    <message>
        <source>This snippet cannot be kept on the disk. Copy it before you close.</source>
        <translation>Nie można zachować tego szablonu na dysku. Skopiuj go przed zamknięciem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snippets were written.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln szablon.</numerusform>
            <numerusform>Wyeksportowano %Ln szablony.</numerusform>
            <numerusform>Wyeksportowano %Ln szablonów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file could not be written. Nothing was changed. Choose another place.</source>
        <translation>Nie udało się zapisać tego pliku. Nic nie zmieniono. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Nie udało się odczytać tego pliku. Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>atrium::Spelling</name>
    <message>
        <source>Spelling is not checked. The settings say so.</source>
        <translation>Pisownia nie jest sprawdzana. Tak jest w ustawieniach.</translation>
    </message>
    <message>
        <source>There is no Hunspell dictionary on this computer, so nothing is checked.</source>
        <translation>Na tym komputerze nie ma słownika Hunspell, więc nic nie jest sprawdzane.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language that the settings name.</source>
        <translation>Nie ma słownika języka wskazanego w ustawieniach.</translation>
    </message>
    <message>
        <source>No word is misspelled.</source>
        <translation>Żadne słowo nie zawiera błędu.</translation>
    </message>
    <message>
        <source>Remove “%1” from the dictionary</source>
        <translation>Usuń „%1” ze słownika</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Brak propozycji</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Dodaj „%1” do słownika</translation>
    </message>
    <message>
        <source>The dictionary of your own words is full. This word was not added.</source>
        <translation>Słownik własnych słów jest pełny. Tego słowa nie dodano.</translation>
    </message>
</context>
<context>
    <name>atrium::StorageWords</name>
    <message>
        <source>The file with your drafts was damaged, and there is no copy of it. What you had not sent is lost.</source>
        <translation>Plik ze szkicami został uszkodzony i nie ma jego kopii. To, czego nie wysłano, przepadło.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file with your drafts was damaged. The copy of %1 is used; what you wrote after that is lost.</source>
        <translation>Plik ze szkicami został uszkodzony. Użyto kopii z %1; późniejszy tekst przepadł.</translation>
    </message>
    <message>
        <source>A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is written. Check whether the disk is full.</source>
        <translation>Nie udało się zapisać na dysku zmiany w skrzynce nadawczej. Wiadomości są zachowane i nic nie zostanie wysłane, dopóki zmiana nie będzie zapisana. Sprawdź, czy dysk nie jest pełny.</translation>
    </message>
    <message>
        <source>The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether the disk is full.</source>
        <translation>Nie udało się utworzyć kopii zapasowej szkiców i wiadomości. Napisany tekst jest zachowany w swoim pliku. Sprawdź, czy dysk nie jest pełny.</translation>
    </message>
</context>
<context>
    <name>atrium::Strangers</name>
    <message>
        <source>You are somebody else here</source>
        <translation>To konto należy do innej osoby</translation>
    </message>
    <message>
        <source>Is the account %1 yours?</source>
        <translation>Czy konto %1 należy do ciebie?</translation>
    </message>
    <message>
        <source>You signed in as another person than the one whose account %1 is. What they wrote here is kept for them, and nothing of it is sent in your name. Add your own as another account, or go back and sign in as the owner.</source>
        <translation>Logujesz się jako inna osoba niż ta, do której należy konto %1. To, co ona tu napisała, zostało dla niej zachowane i nic z tego nie zostanie wysłane w twoim imieniu. Dodaj swoje jako osobne konto albo wróć i zaloguj się jako osoba, do której należy to konto.</translation>
    </message>
    <message>
        <source>Your sign-in does not say whether you are the person whose account %1 is. If you are not, add your own as another account: what is kept here is theirs, and would be sent in your name.</source>
        <translation>Z logowania nie wynika, czy konto %1 należy do ciebie. Jeśli nie, dodaj swoje jako osobne konto: to, co jest tu zachowane, należy do innej osoby i zostałoby wysłane w twoim imieniu.</translation>
    </message>
    <message>
        <source>Add as another account</source>
        <translation>Dodaj jako osobne konto</translation>
    </message>
    <message>
        <source>It is mine</source>
        <translation>To moje konto</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing of it was kept. What is in this account is as it was.</source>
        <translation>Nie zalogowano i niczego z tego logowania nie zachowano. Zawartość tego konta pozostała bez zmian.</translation>
    </message>
</context>
<context>
    <name>atrium::Swatch</name>
    <message>
        <source>Rose</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Liliowy</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indygo</translation>
    </message>
</context>
<context>
    <name>atrium::TableHead</name>
    <message>
        <source>%1, sorted upward</source>
        <translation>%1, sortowanie rosnące</translation>
    </message>
    <message>
        <source>%1, sorted downward</source>
        <translation>%1, sortowanie malejące</translation>
    </message>
    <message>
        <source>%1, column %2 of %3</source>
        <translation>%1, kolumna %2 z %3</translation>
    </message>
</context>
<context>
    <name>atrium::TakeAway</name>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportuj jako CSV</translation>
    </message>
    <message>
        <source>Export as workbook (XLSX)</source>
        <translation>Eksportuj jako skoroszyt (XLSX)</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Eksportuj jako JSON</translation>
    </message>
    <message>
        <source>Save picture (PNG)</source>
        <translation>Zapisz obraz (PNG)</translation>
    </message>
    <message>
        <source>Save drawing (SVG)</source>
        <translation>Zapisz rysunek (SVG)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>It was written to %1.</source>
        <comment>a file</comment>
        <translation>Zapisano w %1.</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Nie można tam zapisać. Nic nie zapisano. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadExporter</name>
    <message>
        <source>Export conversation as JSON</source>
        <translation>Eksport rozmowy jako JSON</translation>
    </message>
    <message>
        <source>Export conversation as CSV</source>
        <translation>Eksport rozmowy jako CSV</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadSide</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nie ma jeszcze wiadomości</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Napisz pierwszą poniżej.</translation>
    </message>
    <message>
        <source>Your account may not read messages here</source>
        <translation>To konto nie może czytać tu wiadomości</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Żadna rozmowa nie jest otwarta</translation>
    </message>
    <message>
        <source>Choose one from the list to read it and to reply.</source>
        <translation>Wybierz rozmowę z listy, aby ją przeczytać i odpowiedzieć.</translation>
    </message>
    <message>
        <source>Open this address</source>
        <translation>Otwórz ten adres</translation>
    </message>
    <message>
        <source>What is written there looks like another address. It leads to %1.</source>
        <translation>To, co tam napisano, wygląda jak inny adres. Prowadzi do %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message numerus="yes">
        <source>Reading older messages before the file is written. %Ln are here.</source>
        <translation>
            <numerusform>Przed zapisaniem pliku wczytywane są starsze wiadomości. Jest tu %Ln.</numerusform>
            <numerusform>Przed zapisaniem pliku wczytywane są starsze wiadomości. Są tu %Ln.</numerusform>
            <numerusform>Przed zapisaniem pliku wczytywane są starsze wiadomości. Jest tu %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It is not possible to write there. Nothing was written. Choose another place.</source>
        <translation>Nie można tam zapisać. Nic nie zapisano. Wybierz inne miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1.</source>
        <translation>
            <numerusform>Zapisano %Ln wiadomość w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln wiadomości w pliku %1.</numerusform>
            <numerusform>Zapisano %Ln wiadomości w pliku %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1. Older ones could not be read, and the file says so.</source>
        <translation>
            <numerusform>Zapisano %Ln wiadomość w pliku %1. Starszych nie udało się odczytać i plik o tym informuje.</numerusform>
            <numerusform>Zapisano %Ln wiadomości w pliku %1. Starszych nie udało się odczytać i plik o tym informuje.</numerusform>
            <numerusform>Zapisano %Ln wiadomości w pliku %1. Starszych nie udało się odczytać i plik o tym informuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>atrium::ThreadView</name>
    <message>
        <source>Copy text</source>
        <translation>Kopiuj tekst</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>%1 new below</source>
        <comment>messages</comment>
        <translation>Nowe poniżej: %1</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Najnowsza wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln messages</source>
        <translation>
            <numerusform>Kopiuj %Ln wiadomość</numerusform>
            <numerusform>Kopiuj %Ln wiadomości</numerusform>
            <numerusform>Kopiuj %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Kopiuj z autorem i czasem</translation>
    </message>
    <message>
        <source>Show whole message</source>
        <translation>Pokaż całą wiadomość</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Take back into the reply</source>
        <translation>Przenieś z powrotem do odpowiedzi</translation>
    </message>
    <message>
        <source>Archive message</source>
        <translation>Zarchiwizuj wiadomość</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Napisz do %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>No address in this message</source>
        <translation>Brak adresu w tej wiadomości</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>Skopiowano %Ln wiadomość</numerusform>
            <numerusform>Skopiowano %Ln wiadomości</numerusform>
            <numerusform>Skopiowano %Ln wiadomości</numerusform>
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
        <translation>Ukryj token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Pokaż token</translation>
    </message>
</context>
<context>
    <name>atrium::ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>atrium::TopBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages that are to be sent</comment>
        <translation>
            <numerusform>%Ln czeka</numerusform>
            <numerusform>%Ln czekają</numerusform>
            <numerusform>%Ln czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Pokaż skrzynkę nadawczą</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <comment>sending is; %1: 3 waiting</comment>
        <translation>Wstrzymano, %1</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Wysyłanie jest wstrzymane</translation>
    </message>
</context>
<context>
    <name>atrium::TriageWiring</name>
    <message numerus="yes">
        <source>%1 has waited for your answer for more than %Ln h.</source>
        <comment>names; hours</comment>
        <translation>
            <numerusform>%1: czeka na twoją odpowiedź ponad %Ln h.</numerusform>
            <numerusform>%1: czeka na twoją odpowiedź ponad %Ln h.</numerusform>
            <numerusform>%1: czeka na twoją odpowiedź ponad %Ln h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations have waited long for your answer. They are under Needs my reply.</source>
        <translation>
            <numerusform>%Ln rozmowa długo czeka na twoją odpowiedź. Jest w widoku „Do odpowiedzi”.</numerusform>
            <numerusform>%Ln rozmowy długo czekają na twoją odpowiedź. Są w widoku „Do odpowiedzi”.</numerusform>
            <numerusform>%Ln rozmów długo czeka na twoją odpowiedź. Są w widoku „Do odpowiedzi”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
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
        <translation>W przeglądarce</translation>
    </message>
    <message>
        <source>Opens your browser once and comes back here by itself.</source>
        <translation>Przeglądarka otworzy się jeden raz, a potem wrócisz tu automatycznie.</translation>
    </message>
    <message>
        <source>With a user token</source>
        <translation>Tokenem użytkownika</translation>
    </message>
    <message>
        <source>Paste one from your administrator.</source>
        <translation>Wklej token otrzymany od administratora.</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Token użytkownika</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Wklej tutaj token</translation>
    </message>
</context>
</TS>
