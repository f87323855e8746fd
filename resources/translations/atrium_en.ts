<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChartNotes</name>
    <message numerus="yes">
        <source>%Ln notes: %1.</source>
        <comment>number of notes, then each</comment>
        <translation>
            <numerusform>%Ln note: %1.</numerusform>
            <numerusform>%Ln notes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message numerus="yes">
        <source>No answer for %Ln days</source>
        <translation>
            <numerusform>No answer for %Ln day</numerusform>
            <numerusform>No answer for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>%Ln sendings, sums divided once</source>
        <translation>
            <numerusform>one sending</numerusform>
            <numerusform>%Ln sendings, sums divided once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 members</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 member</numerusform>
            <numerusform>%1 members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %Ln sendings reported it.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>Only %1 of one sending reported it.</numerusform>
            <numerusform>Only %1 of %Ln sendings reported it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages unaccounted for.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 message unaccounted for.</numerusform>
            <numerusform>%1 messages unaccounted for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages more than were dispatched.</source>
        <comment>grouped number</comment>
        <translation>
            <numerusform>%1 message more than were dispatched.</numerusform>
            <numerusform>%1 messages more than were dispatched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>values of a filter</comment>
        <translation>
            <numerusform>%1 and one more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>Mark %Ln conversations received</source>
        <translation>
            <numerusform>Mark one conversation received</numerusform>
            <numerusform>Mark %Ln conversations received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln conversations seen</source>
        <translation>
            <numerusform>Mark one conversation seen</numerusform>
            <numerusform>Mark %Ln conversations seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln conversations</source>
        <translation>
            <numerusform>Archive one conversation</numerusform>
            <numerusform>Archive %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications received</source>
        <translation>
            <numerusform>Mark one notification received</numerusform>
            <numerusform>Mark %Ln notifications received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln notifications seen</source>
        <translation>
            <numerusform>Mark one notification seen</numerusform>
            <numerusform>Mark %Ln notifications seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind it</source>
        <comment>%1 is one message, as a number</comment>
        <translation>
            <numerusform>%1, and %Ln waits behind it</numerusform>
            <numerusform>%1, and %Ln wait behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln wait behind them</source>
        <comment>%1 is a number of messages</comment>
        <translation>
            <numerusform>%1, and %Ln waits behind them</numerusform>
            <numerusform>%1, and %Ln wait behind them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>messages that wait for a decision</comment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln on its way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln messages</source>
        <translation>
            <numerusform>Archive %Ln message</numerusform>
            <numerusform>Archive %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message numerus="yes">
        <source>%Ln days at most can be read at once.</source>
        <translation>
            <numerusform>One day at most can be read at once.</numerusform>
            <numerusform>%Ln days at most can be read at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientWords</name>
    <message numerus="yes">
        <source>%Ln small groups together</source>
        <translation>
            <numerusform>One small group</numerusform>
            <numerusform>%Ln small groups together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendGuards</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>who a message reaches</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This starts %Ln conversations, one with each person</source>
        <translation>
            <numerusform>This starts %Ln conversation, with one person</numerusform>
            <numerusform>This starts %Ln conversations, one with each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audiences whose size is not reported</source>
        <translation>
            <numerusform>%Ln audience whose size is not reported</numerusform>
            <numerusform>%Ln audiences whose size is not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>in an audience</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was chosen at %2. You are writing from %3.</source>
        <comment>one or more names; two malls</comment>
        <translation>
            <numerusform>%1 was chosen at %2. You are writing from %3.</numerusform>
            <numerusform>%1 were chosen at %2. You are writing from %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You sent the same text to the same people less than %Ln minutes ago.</source>
        <translation>
            <numerusform>You sent the same text to the same people less than %Ln minute ago.</numerusform>
            <numerusform>You sent the same text to the same people less than %Ln minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRows</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hours</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>One person, you</numerusform>
            <numerusform>%Ln people, with you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation>
            <numerusform>One person and an audience</numerusform>
            <numerusform>%Ln people and an audience</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountWords</name>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>one not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls</source>
        <translation>
            <numerusform>%Ln unread in all malls</numerusform>
            <numerusform>%Ln unread in all malls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::AccountsWiring</name>
    <message numerus="yes">
        <source>%Ln accounts imported. Sign in to each once.</source>
        <translation>
            <numerusform>One account imported. Sign in to it once.</numerusform>
            <numerusform>%Ln accounts imported. Sign in to each once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ComparePage</name>
    <message numerus="yes">
        <source>Add, up to %Ln</source>
        <translation>
            <numerusform>Add, up to %Ln</numerusform>
            <numerusform>Add, up to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Refreshing costs one token</numerusform>
            <numerusform>Refreshing costs %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>The text was too long to paste whole. One character was left out.</numerusform>
            <numerusform>The text was too long to paste whole. %Ln characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Too long to send. Shorten it by one character.</numerusform>
            <numerusform>Too long to send. Shorten it by %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters are left.</source>
        <translation>
            <numerusform>%Ln character is left.</numerusform>
            <numerusform>%Ln characters are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionLine</name>
    <message numerus="yes">
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation>
            <numerusform>%1. One message waits.</numerusform>
            <numerusform>%1. %Ln messages wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FindBar</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::FunnelView</name>
    <message numerus="yes">
        <source>The counters of %Ln sendings do not agree with each other.</source>
        <translation>
            <numerusform>The counters of one sending do not agree with each other.</numerusform>
            <numerusform>The counters of %Ln sendings do not agree with each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::HoldBar</name>
    <message numerus="yes">
        <source>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</source>
        <translation>
            <numerusform>%Ln message is held for %1 s. Nothing has left this computer.</numerusform>
            <numerusform>%Ln messages are held, the last one for %1 s. Nothing has left this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::KpiStrip</name>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sendings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Leaving</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent:</source>
        <translation>
            <numerusform>One message has not been sent:</numerusform>
            <numerusform>%Ln messages have not been sent:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are not finished.</source>
        <translation>
            <numerusform>One draft is not finished.</numerusform>
            <numerusform>%Ln drafts are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LinksCard</name>
    <message numerus="yes">
        <source>all %Ln links</source>
        <translation>
            <numerusform>the one link</numerusform>
            <numerusform>all %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ListDeeds</name>
    <message numerus="yes">
        <source>Archiving %Ln conversations</source>
        <translation>
            <numerusform>Archiving %Ln conversation</numerusform>
            <numerusform>Archiving %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marking %Ln conversations seen</source>
        <translation>
            <numerusform>Marking %Ln conversation seen</numerusform>
            <numerusform>Marking %Ln conversations seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ListSide</name>
    <message numerus="yes">
        <source>%1, %Ln conversations</source>
        <comment>view of the inbox, how many are in it</comment>
        <translation>
            <numerusform>%1, %Ln conversation</numerusform>
            <numerusform>%1, %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>conversations</comment>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::LogViewer</name>
    <message numerus="yes">
        <source>%Ln lines copied</source>
        <translation>
            <numerusform>%Ln line copied</numerusform>
            <numerusform>%Ln lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MallsPage</name>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>the one sending</numerusform>
            <numerusform>all %Ln sendings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>one sending; older ones were not read yet</numerusform>
            <numerusform>%Ln sendings; older ones were not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls</source>
        <translation>
            <numerusform>%Ln mall</numerusform>
            <numerusform>%Ln malls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Refreshing costs one token</numerusform>
            <numerusform>Refreshing costs %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sendings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>newest one loaded, older follow</numerusform>
            <numerusform>newest %Ln loaded, older follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</source>
        <translation>
            <numerusform>The malls are in one time zone.</numerusform>
            <numerusform>The malls are in %Ln time zones: each hour and day is that of the mall&apos;s own clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::MallsStrip</name>
    <message numerus="yes">
        <source>%Ln malls could not be read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln mall could not be read: %1</numerusform>
            <numerusform>%Ln malls could not be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln malls are still being read: %1</source>
        <comment>%1 are their names</comment>
        <translation>
            <numerusform>%Ln mall is still being read: %1</numerusform>
            <numerusform>%Ln malls are still being read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Marking</name>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>notifications; what happened, a sentence</comment>
        <translation>
            <numerusform>One was not marked seen. %1</numerusform>
            <numerusform>%Ln were not marked seen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notifications will be marked seen</source>
        <translation>
            <numerusform>One notification will be marked seen</numerusform>
            <numerusform>%Ln notifications will be marked seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NewConversationPage</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>The text was too long to paste whole. %Ln character was left out.</numerusform>
            <numerusform>The text was too long to paste whole. %Ln characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A conversation has room for %Ln people and audiences here.</source>
        <translation>
            <numerusform>A conversation has room for %Ln person or audience here.</numerusform>
            <numerusform>A conversation has room for %Ln people and audiences here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Too long to send. Shorten it by %Ln character.</numerusform>
            <numerusform>Too long to send. Shorten it by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotDone</name>
    <message numerus="yes">
        <source>%Ln not archived. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln was not archived. %1</numerusform>
            <numerusform>%Ln were not archived. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked seen. %1</source>
        <comment>conversations; what happened, a sentence</comment>
        <translation>
            <numerusform>%Ln was not marked seen. %1</numerusform>
            <numerusform>%Ln were not marked seen. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotesDialog</name>
    <message numerus="yes">
        <source>There is room for %Ln notes. Delete one first.</source>
        <translation>
            <numerusform>There is room for %Ln note. Delete one first.</numerusform>
            <numerusform>There is room for %Ln notes. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotificationHead</name>
    <message numerus="yes">
        <source>Mark %Ln seen</source>
        <comment>button, notifications</comment>
        <translation>
            <numerusform>Mark one seen</numerusform>
            <numerusform>Mark %Ln seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::NotificationsPane</name>
    <message numerus="yes">
        <source>%Ln notifications are under All.</source>
        <translation>
            <numerusform>One notification is under All.</numerusform>
            <numerusform>%Ln notifications are under All.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the newest %Ln is unseen. Older ones are being looked through.</source>
        <translation>
            <numerusform>The newest one is seen. Older ones are being looked through.</numerusform>
            <numerusform>All of the newest %Ln are seen. Older ones are being looked through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::OutboxEditor</name>
    <message numerus="yes">
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation>
            <numerusform>The text was too long to paste whole. One character was left out.</numerusform>
            <numerusform>The text was too long to paste whole. %Ln characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation>
            <numerusform>Too long to send. Shorten it by one character.</numerusform>
            <numerusform>Too long to send. Shorten it by %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::OverviewPane</name>
    <message numerus="yes">
        <source>all %Ln sendings</source>
        <translation>
            <numerusform>the one sending</numerusform>
            <numerusform>all %Ln sendings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings; older ones were not read yet</source>
        <translation>
            <numerusform>one sending; older ones were not read yet</numerusform>
            <numerusform>%Ln sendings; older ones were not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sendings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newest %Ln loaded, older follow</source>
        <translation>
            <numerusform>newest one loaded, older follow</numerusform>
            <numerusform>newest %Ln loaded, older follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::OverviewWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Read in one part for %1 tokens.</numerusform>
            <numerusform>Read in %Ln parts for %1 tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Palette</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PaletteWiring</name>
    <message numerus="yes">
        <source>You have %Ln malls.</source>
        <translation>
            <numerusform>You have %Ln mall.</numerusform>
            <numerusform>You have %Ln malls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln accounts.</source>
        <translation>
            <numerusform>There is %Ln account.</numerusform>
            <numerusform>There are %Ln accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePanel</name>
    <message numerus="yes">
        <source>%Ln conversations with %1</source>
        <translation>
            <numerusform>%Ln conversation with %1</numerusform>
            <numerusform>%Ln conversations with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PeoplePicker</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>people and audiences</comment>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::PickerModel</name>
    <message numerus="yes">
        <source>%Ln more people</source>
        <translation>
            <numerusform>%Ln more person</numerusform>
            <numerusform>%Ln more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::QueryBar</name>
    <message numerus="yes">
        <source>%Ln days before, same weekdays</source>
        <translation>
            <numerusform>One day before</numerusform>
            <numerusform>%Ln days before, same weekdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>One day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln</source>
        <comment>so many sendings</comment>
        <translation>
            <numerusform>Compare %Ln</numerusform>
            <numerusform>Compare %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>one token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Refreshing costs one token</numerusform>
            <numerusform>Refreshing costs %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Rail</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, one unread</numerusform>
            <numerusform>%1, %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in %1</source>
        <comment>%1 is a mall</comment>
        <translation>
            <numerusform>%Ln unread in %1</numerusform>
            <numerusform>%Ln unread in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all accounts, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln unread in all accounts, as in the window&apos;s title</numerusform>
            <numerusform>%Ln unread in all accounts, as in the window&apos;s title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread in all malls, as in the window&apos;s title</source>
        <translation>
            <numerusform>%Ln unread in all malls, as in the window&apos;s title</numerusform>
            <numerusform>%Ln unread in all malls, as in the window&apos;s title</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RangePicker</name>
    <message numerus="yes">
        <source>%1, %Ln days</source>
        <comment>a range, its length</comment>
        <translation>
            <numerusform>%1, one day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <comment>what a question costs</comment>
        <translation>
            <numerusform>about one token</numerusform>
            <numerusform>about %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::RequestInspector</name>
    <message numerus="yes">
        <source>Paused, %Ln held back</source>
        <comment>requests</comment>
        <translation>
            <numerusform>Paused, %Ln request held back</numerusform>
            <numerusform>Paused, %Ln requests held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln requests</source>
        <translation>
            <numerusform>%1 of %Ln request</numerusform>
            <numerusform>%1 of %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingLine</name>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sendings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingPage</name>
    <message numerus="yes">
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Refreshing costs one token</numerusform>
            <numerusform>Refreshing costs %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingWiring</name>
    <message numerus="yes">
        <source>Read in %Ln parts for %1 tokens.</source>
        <comment>so many questions; tokens</comment>
        <translation>
            <numerusform>Read in one part for %1 tokens.</numerusform>
            <numerusform>Read in %Ln parts for %1 tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingsModel</name>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sendings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SendingsWiring</name>
    <message numerus="yes">
        <source>%Ln sendings are laid beside each other at most.</source>
        <translation>
            <numerusform>One sending is shown at most.</numerusform>
            <numerusform>%Ln sendings are laid beside each other at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SeriesCard</name>
    <message numerus="yes">
        <source>%1, %Ln days before</source>
        <comment>an event, how long before</comment>
        <translation>
            <numerusform>%1, one day before</numerusform>
            <numerusform>%1, %Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SettingsWindow</name>
    <message numerus="yes">
        <source>%Ln settings found</source>
        <translation>
            <numerusform>%Ln setting found</numerusform>
            <numerusform>%Ln settings found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings on this page go back to what they were at first. Nothing else changes.</source>
        <translation>
            <numerusform>%Ln setting on this page goes back to what it was at first. Nothing else changes.</numerusform>
            <numerusform>%Ln settings on this page go back to what they were at first. Nothing else changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages, %1.</source>
        <comment>%1 is the size of files as 61 MB</comment>
        <translation>
            <numerusform>%Ln message, %1.</numerusform>
            <numerusform>%Ln messages, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SnippetFile</name>
    <message numerus="yes">
        <source>%Ln snippets were added.</source>
        <translation>
            <numerusform>%Ln snippet was added.</numerusform>
            <numerusform>%Ln snippets were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had no room: there can be %1.</source>
        <comment>snippets</comment>
        <translation>
            <numerusform>%Ln had no room: there can be %1.</numerusform>
            <numerusform>%Ln had no room: there can be %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::SnippetsWiring</name>
    <message numerus="yes">
        <source>%Ln snippets were written.</source>
        <translation>
            <numerusform>%Ln snippet was written.</numerusform>
            <numerusform>%Ln snippets were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ThreadSide</name>
    <message numerus="yes">
        <source>Reading older messages before the file is written. %Ln are here.</source>
        <translation>
            <numerusform>Reading older messages before the file is written. %Ln is here.</numerusform>
            <numerusform>Reading older messages before the file is written. %Ln are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1.</source>
        <translation>
            <numerusform>%Ln message was written to %1.</numerusform>
            <numerusform>%Ln messages were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were written to %1. Older ones could not be read, and the file says so.</source>
        <translation>
            <numerusform>%Ln message was written to %1. Older ones could not be read, and the file says so.</numerusform>
            <numerusform>%Ln messages were written to %1. Older ones could not be read, and the file says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ThreadView</name>
    <message numerus="yes">
        <source>Copy %Ln messages</source>
        <translation>
            <numerusform>Copy %Ln message</numerusform>
            <numerusform>Copy %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied</source>
        <translation>
            <numerusform>%Ln message copied</numerusform>
            <numerusform>%Ln messages copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::TopBar</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>messages that are to be sent</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::TriageWiring</name>
    <message numerus="yes">
        <source>%1 has waited for your answer for more than %Ln h.</source>
        <comment>names; hours</comment>
        <translation>
            <numerusform>%1 has waited for your answer for more than %Ln h.</numerusform>
            <numerusform>%1 has waited for your answer for more than %Ln h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversations have waited long for your answer. They are under Needs my reply.</source>
        <translation>
            <numerusform>%Ln conversation has waited long for your answer. It is under Needs my reply.</numerusform>
            <numerusform>%Ln conversations have waited long for your answer. They are under Needs my reply.</numerusform>
        </translation>
    </message>
</context>
</TS>
