// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/settings.h"
#include "models/notifications/notificationsmodel.h"
#include "tests/support/steppedclock.h"
#include "ui/common/actions.h"
#include "ui/notifications/notificationspane.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QScrollBar>
#include <QTest>

namespace atrium {

/// A shown notifications centre over rows made here, with nothing behind it: the tests of the pane play the store.
class NotificationScene {
public:
    explicit NotificationScene(QSize size = {1200, 752})
    {
        m_window.setCentralWidget(pane);
        m_window.resize(size);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window did not become active"); // keys would go nowhere
        model()->setMoment(clock.now(), zone());
        QObject::connect(pane, &NotificationsPane::markSeenWanted, pane, [this](const QStringList &ids) { marked << ids; });
        QObject::connect(pane, &NotificationsPane::markAllSeenWanted, pane, [this] { ++allMarked; });
        QObject::connect(pane, &NotificationsPane::goWanted, pane, [this](const Place &place) { went << place; });
        show(some());
    }

    static QTimeZone zone() { return QTimeZone("Europe/Oslo"); }
    [[nodiscard]] ListState ready() const { return {.complete = true, .asOf = Instant::fromUtc(clock.now())}; }
    [[nodiscard]] NotificationsModel *model() const { return pane->notifications(); }

    /// The higher the id, the newer: one every four hours back from 13:00 UTC.
    static NotificationCard card(int id, bool seen = true, bool isNew = false)
    {
        NotificationCard one;
        one.key = {{QStringLiteral("acc")}, CustomerScope::one(447), QString::number(id)};
        one.mallName = QStringLiteral("Fjordtorget");
        one.isNew = isNew;
        one.notification = {.id = {id},
            .type = QStringLiteral("conversation_message"),
            .title = QStringLiteral("Person %1 wrote in a conversation with you").arg(id),
            .content = QStringLiteral("What was written in message %1").arg(id),
            .data = {{QStringLiteral("conversation_id"), QString::number(1000 + id)}},
            .seen = seen,
            .received = !isNew,
            .createdAt = Instant::fromUtc(QDateTime(QDate(2025, 11, 20), QTime(13, 0), Qt::UTC).addSecs(14'400 * (id - 100)))};
        return one;
    }
    /// 100 to 89: 100 is new, 99 and 97 were received, the others are seen. Rows 0, 5 and 12 are days.
    static QList<NotificationCard> some()
    {
        QList<NotificationCard> cards;
        for (int id = 100; id > 88; --id)
            cards << card(id, id < 97 || id == 98, id == 100);
        return cards;
    }
    /// As the wiring does.
    void show(const QList<NotificationCard> &cards, bool complete = true)
    {
        model()->setPaging(false, complete, false);
        model()->setCards(cards);
        pane->setListState(ready(), zone());
    }
    void see(const QStringList &rowIds)
    {
        QList<NotificationCard> cards = all();
        for (NotificationCard &one : cards)
            one.notification.seen = one.notification.seen || rowIds.contains(NotificationsModel::rowIdOf(one));
        show(cards);
    }
    [[nodiscard]] QList<NotificationCard> all() const
    {
        QList<NotificationCard> cards;
        for (int id = 120; id > 0; --id) {
            if (const auto one = model()->card(NotificationsModel::rowIdOf(card(id))))
                cards << *one;
        }
        return cards;
    }

    static QString idOf(int id) { return NotificationsModel::rowIdOf(card(id)); }
    [[nodiscard]] QListView *list() const { return pane->findChild<QListView *>(QStringLiteral("notificationList")); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return pane->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QWidget *part(const QString &name) const { return pane->findChild<QWidget *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return pane->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QMainWindow *window() { return &m_window; }
    void click(int id)
    {
        const QModelIndex index = model()->index(model()->rowOf(idOf(id)));
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }

    Settings settings;
    SteppedClock clock;
    QList<QStringList> marked;
    int allMarked {};
    QList<Place> went;

private:
    Appearance m_appearance {qApp, &settings};
    QMainWindow m_window;

public:
    Actions *actions {new Actions(&m_window)}; // the window's
    NotificationsPane *pane {new NotificationsPane(actions, &settings, &clock, &m_window)}; // the window's

private:
    QAbstractItemModelTester m_rows {pane->notifications(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace atrium
