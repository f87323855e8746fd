// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationsmodel.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

ConversationCard card(int id, qint64 unseen = 0)
{
    ConversationCard one;
    one.key = {{u"acc"_s}, CustomerScope::one(7), QString::number(id)};
    one.conversation.id = {id};
    one.conversation.unseen = unseen;
    one.people = {User {.id = {QString::number(id)}, .firstName = u"Person"_s, .lastName = QString::number(id)}};
    return one;
}

} // namespace

class TestConversationsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roles()
    {
        ModelUnderTest<ConversationsModel> model;
        model->apply({card(12, 3)});
        const QModelIndex row = model->index(0);
        QCOMPARE(row.data().toString(), u"Person 12"_s);
        QCOMPARE(row.data(RowIdRole).toString(), u"acc|id=7|12"_s);
        QCOMPARE(row.data(ConversationsModel::UnseenRole).toLongLong(), 3);
        QCOMPARE(row.data(ValueRole).value<ConversationCard>(), card(12, 3));
        QCOMPARE(row.data(ConversationsModel::WordsRole).value<ConversationWords>().title, u"Person 12"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Person 12, 3 unread"_s));
        QCOMPARE(row.data(AccessibleRowRole), row.data(Qt::AccessibleTextRole));
        QVERIFY(!row.data(Qt::ToolTipRole).isValid());
    }

    void sameIdInTwoMalls()
    {
        ModelUnderTest<ConversationsModel> model;
        ConversationCard other = card(12);
        other.key.scope = CustomerScope::one(8);
        model->apply({card(12), other});
        QCOMPARE(model->rowCount(), 2);
    }

    void paging()
    {
        ModelUnderTest<ConversationsModel> model;
        const QSignalSpy wanted(model.get(), &ConversationsModel::moreWanted);
        QVERIFY(!model->canFetchMore({})); // nothing is known yet
        model->setPaging(false, false, false);
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!model->canFetchMore({})); // until the feed answers, whatever the view does
        model->fetchMore({});
        QCOMPARE(wanted.count(), 1);
        model->setPaging(true, false, false);
        QVERIFY(!model->canFetchMore({}));
        model->setPaging(false, false, true); // failed: quiet until Retry
        QVERIFY(!model->canFetchMore({}));
        model->setPaging(false, false, false);
        QVERIFY(model->canFetchMore({}));
        model->setPaging(false, true, false);
        QVERIFY(!model->canFetchMore({}));
        model->apply({card(1)});
        QVERIFY(!model->canFetchMore(model->index(0)));
    }

    void wordsAreMadeAnewEachMinute()
    {
        ModelUnderTest<ConversationsModel> model;
        model->apply({card(1), card(2)});
        const QTimeZone oslo("Europe/Oslo");
        const QDateTime now = Instant::fromText(u"2025-11-20T13:03:10Z")->toUtc();
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        model->setMoment(now, oslo);
        QCOMPARE(changed.count(), 1);
        model->setMoment(now.addSecs(30), oslo);
        QCOMPARE(changed.count(), 1);
        model->setMoment(now.addSecs(60), oslo);
        QCOMPARE(changed.count(), 2);
        model->setMoment(now.addSecs(60), QTimeZone("Europe/Warsaw"));
        QCOMPARE(changed.count(), 3);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 1);
    }

    void nextUnread_data()
    {
        QTest::addColumn<QList<int>>("unseen");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("next");
        QTest::newRow("none selected") << QList<int> {0, 1, 0} << -1 << 1;
        QTest::newRow("first row") << QList<int> {1, 1, 0} << -1 << 0;
        QTest::newRow("below") << QList<int> {1, 0, 2} << 0 << 2;
        QTest::newRow("wraps") << QList<int> {1, 0, 2, 0} << 2 << 0;
        QTest::newRow("only this one") << QList<int> {0, 1, 0} << 1 << 1;
        QTest::newRow("none") << QList<int> {0, 0} << 0 << -1;
        QTest::newRow("empty") << QList<int> {} << -1 << -1;
    }
    void nextUnread()
    {
        QFETCH(QList<int>, unseen);
        QFETCH(int, from);
        ModelUnderTest<ConversationsModel> model;
        QList<ConversationCard> cards;
        for (int i = 0; i < unseen.size(); ++i)
            cards.append(card(i, unseen.at(i)));
        model->apply(cards);
        QTEST(model->nextUnread(from), "next");
    }
};

QTEST_GUILESS_MAIN(TestConversationsModel)
#include "tst_conversationsmodel.moc"
