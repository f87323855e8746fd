// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/actions.h"
#include "models/base/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The settings table with its overlay, and the table of actions.
class TestSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString written(const QString &name, const QByteArray &text)
    {
        QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return path;
    }
    static QString ownerFor(const SettingRow &row) { return row.scope == SettingScope::Machine ? QString() : u"acc"_s; }

private Q_SLOTS:
    void rowsAreSound()
    {
        QSet<QString> names;
        for (const SettingRow &row : Settings::rows()) {
            const QString name = QString::fromLatin1(row.name);
            QVERIFY2(!names.contains(name), row.name);
            names.insert(name);
            QVERIFY(!name.isEmpty() && !name.contains(u'/'));
            QCOMPARE(row.fallback.metaType().id(), int(row.type));
            QCOMPARE(&Settings::row(row.key), &row);
            const Settings settings;
            QCOMPARE(settings.value(row.key, ownerFor(row)), row.fallback);
        }
        QCOMPARE(names.size(), int(Setting::InboxOfAllMalls) + 1); // every key has a row
    }

    void survivesARestart()
    {
        const QString path = m_folder.filePath(u"a.ini"_s);
        {
            Settings settings(path);
            QVERIFY(settings.set(Setting::TextScale, 120));
            QVERIFY(settings.set(Setting::EnterSends, false));
            QVERIFY(settings.set(Setting::WindowGeometry, QByteArray("\0\x01\xff", 3)));
            QVERIFY(settings.set(Setting::ProductName, u"zażółć"_s, u"acc/1"_s));
            QVERIFY(settings.set(Setting::LastMall, u"id=447"_s, u"acc/1"_s));
        }
        const Settings settings(path);
        QCOMPARE(settings.number(Setting::TextScale), 120);
        QCOMPARE(settings.flag(Setting::EnterSends), false);
        QCOMPARE(settings.value(Setting::WindowGeometry).toByteArray(), QByteArray("\0\x01\xff", 3));
        QCOMPARE(settings.text(Setting::ProductName, u"acc/1"_s), u"zażółć"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"acc/1"_s), u"id=447"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"acc/2"_s), QString());
    }

    void equalIsANoOp()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.set(Setting::TextScale, 100)); // the default
        QCOMPARE(changed.size(), 0);
        QVERIFY(settings.set(Setting::TextScale, 110));
        QVERIFY(settings.set(Setting::TextScale, 110));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).value<Setting>(), Setting::TextScale);
        QVERIFY(settings.set(Setting::LastMall, u"x"_s, u"acc"_s));
        QCOMPARE(changed.last().at(1).toString(), u"acc"_s);
    }

    void policyLocks()
    {
        const Policy policy =
            Policy::fromFile(written(u"policy.json"_s, "{\"textScale\": 150, \"server\": \"https://only.example\", \"x\": 1}"));
        QCOMPARE(policy.error(), QString());
        Settings settings({}, policy);
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.locked(Setting::TextScale));
        QVERIFY(!settings.locked(Setting::Theme));
        QCOMPARE(settings.number(Setting::TextScale), 150);
        QCOMPARE(settings.text(Setting::ServerAddress, u"acc"_s), u"https://only.example"_s);
        QVERIFY(!settings.set(Setting::TextScale, 100));
        QVERIFY(!settings.set(Setting::ServerAddress, u"https://mine.example"_s, u"acc"_s));
        QCOMPARE(settings.number(Setting::TextScale), 150);
        QCOMPARE(changed.size(), 0);
        QVERIFY(settings.set(Setting::Theme, u"dark"_s));
    }

    void policyBeatsTheFile()
    {
        const QString path = m_folder.filePath(u"b.ini"_s);
        QVERIFY(Settings(path).set(Setting::TextScale, 90));
        const Settings settings(path, Policy::fromFile(written(u"p2.json"_s, R"({"textScale": 150})")));
        QCOMPARE(settings.number(Setting::TextScale), 150);
    }

    void policyOfTheWrongTypeIsTheDefaultAndStillLocked()
    {
        const Settings settings({}, Policy::fromFile(written(u"p3.json"_s, R"({"textScale": "large", "enterSends": []})")));
        QCOMPARE(settings.number(Setting::TextScale), 100);
        QCOMPARE(settings.flag(Setting::EnterSends), true);
        QVERIFY(settings.locked(Setting::TextScale));
    }

    void noPolicy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("array") << QByteArray("[1]");
        QTest::addRow("cut") << QByteArray("{\"textScale\":");
        QTest::addRow("empty") << QByteArray("");
        QTest::addRow("huge") << "{\"a\":\"" + QByteArray(2'000'000, 'x') + "\"}";
    }
    void noPolicy()
    {
        QFETCH(QByteArray, text);
        const Policy policy = Policy::fromFile(written(u"bad.json"_s, text));
        QVERIFY(policy.error().contains("bad.json"_L1));
        QVERIFY(!policy.has(u"textScale"_s));
        QCOMPARE(Policy::fromFile(m_folder.filePath(u"absent.json"_s)).error(), QString());
        QVERIFY(!Policy::fromFile(m_folder.path()).error().isEmpty()); // a folder of that name
    }

    void handEditedFile()
    {
        const QString path =
            written(u"edited.ini"_s, "[machine]\ntextScale=huge\nrequestAttempts=\nretryBase=250\n[owner]\nacc\\lastMall=id=447\n");
        const Settings settings(path);
        QCOMPARE(settings.number(Setting::TextScale), 100);
        QCOMPARE(settings.number(Setting::RequestAttempts), 4);
        QCOMPARE(settings.number(Setting::RetryBase), 250);
        QCOMPARE(settings.text(Setting::LastMall, u"acc"_s), u"id=447"_s);
        const Settings garbage(written(u"garbage.ini"_s, QByteArray("\x00\xff[[[=\n", 7)));
        QCOMPARE(garbage.number(Setting::TextScale), 100);
    }

    void forgetTakesOneOwnerOnly_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("memory") << QString();
        QTest::addRow("file") << m_folder.filePath(u"forget.ini"_s);
    }
    void forgetTakesOneOwnerOnly()
    {
        QFETCH(QString, file);
        Settings settings(file);
        QVERIFY(settings.set(Setting::LastMall, u"1"_s, u"acc"_s));
        QVERIFY(settings.set(Setting::ProductName, u"me"_s, u"acc"_s));
        QVERIFY(settings.set(Setting::LastMall, u"2"_s, u"acc2"_s));
        QVERIFY(settings.set(Setting::LastMall, u"3"_s, u"ac"_s));
        QVERIFY(settings.set(Setting::TextScale, 90));
        const QString mall = Settings::mallOwner(u"acc"_s, u"id=447"_s);
        const QString another = Settings::mallOwner(u"acc2"_s, u"id=447"_s);
        QVERIFY(settings.set(Setting::OpenConversation, u"7"_s, mall));
        QVERIFY(settings.set(Setting::OpenConversation, u"8"_s, another));
        settings.forget(u"acc"_s);
        QCOMPARE(settings.text(Setting::OpenConversation, mall), QString()); // its malls' go with it
        QCOMPARE(settings.text(Setting::OpenConversation, another), u"8"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"acc"_s), QString());
        QCOMPARE(settings.text(Setting::ProductName, u"acc"_s), u"default"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"acc2"_s), u"2"_s);
        QCOMPARE(settings.text(Setting::LastMall, u"ac"_s), u"3"_s);
        QCOMPARE(settings.number(Setting::TextScale), 90);
    }
    void whatIsForgottenIsNotInTheFile()
    {
        const QString path = m_folder.filePath(u"forgotten.ini"_s);
        const QString mall = Settings::mallOwner(u"acc"_s, u"id=447"_s);
        {
            Settings settings(path);
            QVERIFY(settings.set(Setting::LastMall, u"seven"_s, u"acc"_s));
            QVERIFY(settings.set(Setting::OpenConversation, u"eight"_s, mall));
            QVERIFY(settings.set(Setting::LastMall, u"nine"_s, u"other"_s));
        }
        {
            Settings settings(path); // what was read is forgotten as well as what was set
            QVERIFY(settings.set(Setting::ProductName, u"ten"_s, u"acc"_s));
            settings.forget(u"acc"_s);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("nine"));
        QVERIFY2(!text.contains("seven") && !text.contains("eight") && !text.contains("ten"), text.constData());
    }

    void actionsAreSound()
    {
        QSet<QString> names;
        QMap<KeyScope, QSet<QString>> keys;
        int index = 0;
        for (const ActionRow &row : actionRows()) {
            QCOMPARE(int(row.id), index++); // each id has its row, in order
            QCOMPARE(&actionRow(row.id), &row);
            const QString name = QString::fromLatin1(row.name);
            QVERIFY2(!name.isEmpty() && !names.contains(name), row.name);
            names.insert(name);
            const QString text = QString::fromLatin1(row.text);
            QVERIFY2(!text.trimmed().isEmpty() && !text.contains(u'&') && !text.endsWith(u'.') && !text.contains(u'!'), row.text);
            const QString key = QString::fromLatin1(row.keys);
            if (key.isEmpty())
                continue;
            QVERIFY2(!keys[row.keyScope].contains(key), row.keys);
            keys[row.keyScope].insert(key);
            // A plain letter would steal what one types; Escape types nothing, and listens only while there is something to undo.
            if (row.keyScope != KeyScope::List && row.id != ActionId::UndoSend)
                QVERIFY2(key.contains(u'+') || (key.startsWith(u'F') && key.size() > 1), row.keys);
        }
        QCOMPARE(index, int(ActionId::GoBack) + 1);
        // What the window listens to is heard in lists and the composer too.
        for (const KeyScope inner : {KeyScope::List, KeyScope::Composer})
            QVERIFY(!keys[inner].intersects(keys[KeyScope::Window]));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
