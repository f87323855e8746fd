// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notificationsmodel.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}
QDateTime now()
{
    return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC};
}

NotificationCard card(int id, const QDateTime &at, bool seen = false)
{
    NotificationCard one;
    one.key = {{u"acc"_s}, CustomerScope::one(7), QString::number(id)};
    one.mallName = u"Fjordtorget"_s;
    one.isNew = true;
    one.notification = {
        .id = {id}, .type = u"conversation_message"_s, .title = u"Title %1"_s.arg(id), .seen = seen, .createdAt = Instant::fromUtc(at)};
    return one;
}

/// One an hour, newest first, from 13:00 UTC back.
QList<NotificationCard> hourly(int count)
{
    QList<NotificationCard> cards;
    for (int i = 0; i < count; ++i)
        cards << card(1000 - i, now().addSecs(-180 - 3600 * i));
    return cards;
}

/// "day" and ids, from the top.
QStringList shown(const NotificationsModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        rows << (index.data(NotificationsModel::IsHeaderRole).toBool() ? u"day"_s : index.data(ValueRole).value<NotificationCard>().key.id);
    }
    return rows;
}

} // namespace

class TestNotificationsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesOfANotification()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        NotificationCard one = card(12, now().addSecs(-60));
        one.notification.content = u"First line\nsecond"_s;
        one.notification.data = {{u"conversation_id"_s, u"44"_s}};
        model->setCards({one});
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"12"_s}));
        const QModelIndex row = model->index(1);
        QCOMPARE(row.data().toString(), u"Title 12"_s);
        QCOMPARE(row.data(RowIdRole).toString(), u"acc|id=7|12"_s);
        QCOMPARE(row.data(ValueRole).value<NotificationCard>(), one);
        QCOMPARE(row.data(NotificationsModel::UnseenRole).toBool(), true);
        QCOMPARE(row.data(NotificationsModel::StateRole).toInt(), int(NotificationsModel::New));
        QCOMPARE(row.data(NotificationsModel::TargetRole).value<Place>(), (Place {.kind = Place::Conversation, .id = 44}));
        QCOMPARE(row.data(NotificationsModel::WordsRole).value<NotificationWords>().preview, u"First line second"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
            u"New, Title 12, Fjordtorget, First line second, Thursday 20 November 2025, 14:02 Europe/Oslo"_s);
        QCOMPARE(row.data(AccessibleRowRole), row.data(Qt::AccessibleTextRole));
        QVERIFY(model->flags(row) & Qt::ItemIsSelectable);
    }

    void daysAreThoseOfTheZone()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        const QDateTime midnight(QDate(2025, 11, 19), QTime(23, 0), Qt::UTC); // of Oslo
        model->setCards({card(3, now()), card(2, midnight), card(1, midnight.addMSecs(-1))});
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"3"_s, u"2"_s, u"day"_s, u"1"_s}));
        QCOMPARE(model->index(0).data().toString(), u"Today, Thursday 20 November"_s);
        QCOMPARE(model->index(3).data().toString(), u"Yesterday, Wednesday 19 November"_s);
        QCOMPARE(model->flags(model->index(0)) & (Qt::ItemIsSelectable | Qt::ItemIsEnabled), Qt::NoItemFlags);
        model->setMoment(now(), QTimeZone::utc());
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"3"_s, u"day"_s, u"2"_s, u"1"_s}));
        model->setMoment(now().addDays(1), QTimeZone::utc());
        QCOMPARE(model->index(0).data().toString(), u"Yesterday, Thursday 20 November"_s);
        QCOMPARE(model->index(2).data().toString(), u"Wednesday 19 November"_s);
    }

    void onlyWhatDiffersIsTold()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        QList<NotificationCard> cards = hourly(30);
        model->setCards(cards);
        const QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(model.get(), &QAbstractItemModel::rowsRemoved);
        model->setCards(cards);
        model->setMoment(now().addSecs(120), oslo()); // words change with the day only
        QCOMPARE(changed.count() + inserted.count() + removed.count(), 0);
        cards[4].notification.seen = true;
        model->setCards(cards);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().first().toModelIndex().row(), 5);
        cards.prepend(card(2000, now()));
        model->setCards(cards);
        QCOMPARE(inserted.count(), 1); // below its day
        QCOMPARE(inserted.last().at(1).toInt(), 1);
        cards.prepend(card(2001, now().addDays(1)));
        model->setCards(cards);
        QCOMPARE(inserted.last().at(1).toInt(), 0); // with a new day
        QCOMPARE(inserted.last().at(2).toInt(), 1);
        cards.removeFirst();
        model->setCards(cards);
        QCOMPARE(removed.count(), 1); // a day without notifications goes with the last of them
        QCOMPARE(reset.count(), 0);
    }

    void nothingGoesFromUnderAHand()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        QList<NotificationCard> cards = hourly(4);
        cards[1].notification.seen = true;
        model->setCards(cards);
        model->setFilter(NotificationsModel::NotSeen);
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"1000"_s, u"998"_s, u"997"_s}));
        cards[0].notification.seen = true;
        cards[2].notification.seen = true;
        cards.prepend(card(2000, now())); // what comes is shown, and stays too
        model->setCards(cards);
        cards[0].notification.seen = true;
        model->setCards(cards);
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"2000"_s, u"1000"_s, u"998"_s, u"997"_s}));
        model->setFilter(NotificationsModel::NotSeen); // chosen again
        QCOMPARE(shown(*model), (QStringList {u"day"_s, u"997"_s}));
        QCOMPARE(model->loaded(), 5);
        QCOMPARE(model->unseen(), QStringList {u"acc|id=7|997"_s});
        model->setFilter(NotificationsModel::All);
        QCOMPARE(model->rowCount(), 6);
    }

    void nextUnseenPassesDaysAndWraps()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        QCOMPARE(model->nextUnseen(-1), -1);
        QList<NotificationCard> cards {card(3, now(), true), card(2, now().addDays(-1), false), card(1, now().addDays(-2), false)};
        model->setCards(cards); // rows: day 3 day 2 day 1
        QCOMPARE(model->nextUnseen(-1), 3);
        QCOMPARE(model->nextUnseen(3), 5);
        QCOMPARE(model->nextUnseen(5), 3);
        cards[1].notification.seen = cards[2].notification.seen = true;
        model->setCards(cards);
        QCOMPARE(model->nextUnseen(1), -1);
    }

    void paging()
    {
        ModelUnderTest<NotificationsModel> model;
        const QSignalSpy wanted(model.get(), &NotificationsModel::moreWanted);
        QVERIFY(!model->canFetchMore({})); // nothing is known yet
        model->setPaging(false, false, false);
        model->fetchMore({});
        model->fetchMore({}); // until the feed answers, whatever the view does
        QCOMPARE(wanted.count(), 1);
        model->setPaging(false, false, true); // failed: quiet until Retry
        QVERIFY(!model->canFetchMore({}));
        model->setPaging(false, false, false);
        QVERIFY(model->canFetchMore({}));
        model->setPaging(false, true, false);
        QVERIFY(!model->canFetchMore({}));
    }

    /// Under its tester, which ends the program at the first broken promise.
    void randomEdits()
    {
        ModelUnderTest<NotificationsModel> model;
        model->setMoment(now(), oslo());
        std::mt19937 random(20251120);
        const auto below = [&](int most) { return std::uniform_int_distribution<int>(0, most - 1)(random); };
        QList<NotificationCard> cards;
        int next = 1;
        for (int round = 0; round < 400; ++round) {
            switch (below(6)) {
            case 0:
            case 1:
                for (int i = below(8); i >= 0; --i)
                    cards << card(next++, now().addSecs(-below(86'400 * 6)), below(2) == 0);
                break;
            case 2:
                cards.removeIf([&](const NotificationCard &) { return below(5) == 0; });
                break;
            case 3:
                for (NotificationCard &one : cards)
                    one.notification.seen = one.notification.seen || below(4) == 0;
                break;
            case 4:
                model->setFilter(below(2) == 0 ? NotificationsModel::NotSeen : NotificationsModel::All);
                break;
            default:
                model->setMoment(now().addSecs(below(86'400 * 3)), below(2) == 0 ? oslo() : QTimeZone("America/New_York"));
                break;
            }
            std::stable_sort(cards.begin(), cards.end(),
                [](const NotificationCard &a, const NotificationCard &b) { return a.notification.createdAt > b.notification.createdAt; });
            model->setCards(cards);
            QDate day;
            for (int row = 0; row < model->rowCount(); ++row) {
                const NotificationRow &here = model->rowAt(row);
                const bool opensDay = row == 0 || here.day != model->rowAt(row - 1).day;
                QCOMPARE(!here.card, opensDay); // each day once, above its own
                QVERIFY(!day.isValid() || here.day <= day);
                day = here.day;
                if (here.card)
                    QCOMPARE(here.card->notification.createdAt.toUtc().toTimeZone(model->zone()).date(), day);
            }
            if (model->filter() == NotificationsModel::All)
                QCOMPARE(shown(*model).removeIf([](const QString &row) { return row != u"day"_s; }), cards.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestNotificationsModel)
#include "tst_notificationsmodel.moc"
