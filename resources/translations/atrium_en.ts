<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>atrium::SendingsHead</name>
    <message numerus="yes">
        <source>%Ln sendings</source>
        <translation>
            <numerusform>One sending</numerusform>
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
        <source>Refreshing costs %Ln tokens</source>
        <translation>
            <numerusform>Refreshing costs one token</numerusform>
            <numerusform>Refreshing costs %Ln tokens</numerusform>
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
</TS>
