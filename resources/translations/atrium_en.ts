<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ThreadWords</name>
    <message numerus="yes">
        <location filename="../../models/inbox/threadwords.cpp" line="23"/>
        <source>%Ln people, with you</source>
        <comment>participants of a conversation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/inbox/threadwords.cpp" line="24"/>
        <source>%Ln people and an audience</source>
        <comment>participants of a conversation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Composer</name>
    <message numerus="yes">
        <location filename="../../ui/inbox/composer.cpp" line="101"/>
        <source>The text was too long to paste whole. %Ln characters were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/inbox/composer.cpp" line="225"/>
        <source>Too long to send. Shorten it by %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Composition</name>
    <message numerus="yes">
        <location filename="../../app/composition.cpp" line="229"/>
        <source>%Ln messages have not been sent. Signing out removes them and everything else Atrium kept on this computer for this account.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::ConnectionLine</name>
    <message numerus="yes">
        <location filename="../../ui/shell/connectionline.cpp" line="74"/>
        <source>%1. %Ln messages wait.</source>
        <comment>%1 is: Offline since 13:51</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atrium::Rail</name>
    <message numerus="yes">
        <location filename="../../ui/shell/rail.cpp" line="68"/>
        <source>Inbox, %Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
