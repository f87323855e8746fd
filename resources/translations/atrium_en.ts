<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>atrium::Composition</name>
    <message numerus="yes">
        <source>%Ln messages have not been sent. Signing out removes them and everything else Atrium kept on this computer for this account.</source>
        <translation>
            <numerusform>One message has not been sent. Signing out removes it and everything else Atrium kept on this computer for this account.</numerusform>
            <numerusform>%Ln messages have not been sent. Signing out removes them and everything else Atrium kept on this computer for this account.</numerusform>
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
    <name>atrium::Rail</name>
    <message numerus="yes">
        <source>Inbox, %Ln unread</source>
        <translation>
            <numerusform>Inbox, one unread</numerusform>
            <numerusform>Inbox, %Ln unread</numerusform>
        </translation>
    </message>
</context>
</TS>
