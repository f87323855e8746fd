// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/keymap.h"
#include "models/settings/keysmodel.h"
#include "tests/support/modelundertest.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Keys of actions, those of the table and those given by hand.
class TestKeyMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sp5TheTableIsWithoutConflict()
    {
        const KeyMap map;
        for (const ActionRow &row : actionRows()) {
            const QString keys = QString::fromLatin1(row.keys);
            QCOMPARE(plainKeys(keys), keys); // in the one spelling
            QCOMPARE(map.keys(row.id), keys); // nobody lost it to another
            QVERIFY2(map.holders(row.id, keys).isEmpty(), row.name);
            QVERIFY2(keys.isEmpty() || keyRefusal(row.id, keys).isEmpty(), row.name);
            QVERIFY2(!isSingleLetter(keys) || row.keyScope == KeyScope::List, row.name);
            QVERIFY2(!QString::fromLatin1(row.text).trimmed().isEmpty(), row.name);
        }
        QCOMPARE(map.toText(), QString());
    }

    void sp5AKeyIsGivenTakenOverAndReset()
    {
        KeyMap map;
        map.give(ActionId::Refresh, u"Ctrl+J"_s);
        QCOMPARE(map.keys(ActionId::Refresh), u"Ctrl+J"_s);
        QVERIFY(map.isOwn(ActionId::Refresh));
        QCOMPARE(map.toText(), u"refresh=Ctrl+J"_s);
        QCOMPARE(map.holders(ActionId::GoInbox, u"ctrl+j"_s), QList<ActionId> {ActionId::Refresh});
        map.give(ActionId::GoInbox, u"Ctrl+J"_s); // takes it over
        QCOMPARE(map.keys(ActionId::GoInbox), u"Ctrl+J"_s);
        QCOMPARE(map.keys(ActionId::Refresh), QString());
        QCOMPARE(KeyMap::fromText(map.toText()), map);
        map.reset(ActionId::Refresh);
        QCOMPARE(map.keys(ActionId::Refresh), u"F5"_s);
        map.give(ActionId::GoInbox, u"F5"_s);
        QCOMPARE(map.keys(ActionId::Refresh), QString());
        map.reset(ActionId::Refresh); // its own key is somebody's by hand
        QCOMPARE(map.keys(ActionId::Refresh), QString());
        map.reset(ActionId::GoInbox);
        QCOMPARE(map.keys(ActionId::Refresh), u"F5"_s);
        map.give(ActionId::Quit, {});
        QCOMPARE(map.keys(ActionId::Quit), QString());
        QCOMPARE(map.toText(), u"quit="_s);
    }

    void sp5PlacesThatDoNotMeetMayShareAKey()
    {
        const KeyMap map;
        QCOMPARE(map.keys(ActionId::SendMessage), map.keys(ActionId::SendRow));
        QVERIFY(map.holders(ActionId::SendMessage, u"Ctrl+Return"_s).isEmpty()); // while writing, and in lists
        QCOMPARE(map.holders(ActionId::Refresh, u"J"_s), QList<ActionId> {ActionId::NextRow}); // anywhere is in lists, too
    }

    void sp5WhatTypingAndTheDesktopNeedIsRefused_data()
    {
        QTest::addColumn<ActionId>("id");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("can");
        for (const char *keys : {"A", "Shift+A", "7", "Space", "Return", "Ctrl+C", "Ctrl+V", "Ctrl+Left", "Meta+K", "Alt+Tab", "Alt+F4",
                 "Ctrl+Alt+F3", "Ctrl+Alt+Del", "Esc", "Tab", "Print", "Shift+F10", "", "Ctrl+K, Ctrl+C", "Ctrl+"})
            QTest::addRow("anywhere %s", keys) << ActionId::Refresh << QString::fromLatin1(keys) << false;
        for (const char *keys : {"F5", "Ctrl+J", "Ctrl+Shift+J", "Alt+J", "Ctrl++", "Shift+F5", "Ctrl+Alt+J"})
            QTest::addRow("anywhere %s", keys) << ActionId::Refresh << QString::fromLatin1(keys) << true;
        for (const char *keys : {"Down", "PgUp", "Home", "Tab", "Esc", "Meta+J"})
            QTest::addRow("in lists %s", keys) << ActionId::MarkSeen << QString::fromLatin1(keys) << false;
        for (const char *keys : {"M", "Shift+M", "Ctrl+M", "7"})
            QTest::addRow("in lists %s", keys) << ActionId::MarkSeen << QString::fromLatin1(keys) << true;
        QTest::addRow("while writing B") << ActionId::SendMessage << u"B"_s << false;
        QTest::addRow("while writing Ctrl+B") << ActionId::SendMessage << u"Ctrl+B"_s << true;
    }
    void sp5WhatTypingAndTheDesktopNeedIsRefused()
    {
        QFETCH(ActionId, id);
        QFETCH(QString, keys);
        QFETCH(bool, can);
        const QString why = keyRefusal(id, keys);
        QVERIFY2(why.isEmpty() == can, qPrintable(why));
        QVERIFY(can || why.endsWith(u'.'));
    }

    void sp5WhatAFileSaysWronglyChangesNothingAndIsKept()
    {
        const QString odd = u"refresh=A noSuch=Ctrl+J quit=Ctrl+Hyper+%%% goInbox=Ctrl+E =x ="_s;
        const KeyMap map = KeyMap::fromText(odd);
        QCOMPARE(map.keys(ActionId::Refresh), u"F5"_s);
        QCOMPARE(map.keys(ActionId::GoInbox), u"Ctrl+E"_s);
        const QStringList kept = map.toText().split(u' ');
        QVERIFY(kept.contains(u"noSuch=Ctrl+J"_s) && kept.contains(u"refresh=A"_s));
        // Two by hand with the same key: one of them has it.
        const KeyMap twice = KeyMap::fromText(u"refresh=Ctrl+E goInbox=Ctrl+E"_s);
        QCOMPARE(int(twice.keys(ActionId::Refresh).isEmpty()) + int(twice.keys(ActionId::GoInbox).isEmpty()), 1);
        (void)KeyMap::fromText(QString(1'000'000, u'='));
    }

    void sp5TheListOfKeysIsFiltered()
    {
        ModelUnderTest<KeysModel> model;
        QCOMPARE(model->rowCount(), int(actionRows().size())); // every action
        const auto shown = [](const QString &keys) { return QString(keys).replace(u'+', u' '); };
        model->setFilter(u"fi mall"_s, shown);
        QVERIFY(model->rowOf(ActionId::Mall1) >= 0);
        QVERIFY(model->rowOf(ActionId::Quit) < 0);
        model->setFilter(u"ctrl q"_s, shown);
        QVERIFY(model->rowOf(ActionId::Quit) >= 0);
        KeyMap map;
        map.give(ActionId::Quit, u"F9"_s);
        model->setKeys(map);
        QVERIFY(model->rowOf(ActionId::Quit) < 0);
        model->setFilter({}, shown);
        QCOMPARE(model->index(model->rowOf(ActionId::Quit)).data(KeysModel::KeysRole).toString(), u"F9"_s);
        QVERIFY(model->index(model->rowOf(ActionId::Quit)).data(Qt::AccessibleTextRole).toString().contains(u"F9"));
    }
};

QTEST_GUILESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
