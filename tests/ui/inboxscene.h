// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/common/actions.h"
#include "ui/inbox/inboxpane.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

namespace atrium {

/// A shown inbox over rows made here, with nothing behind it: the tests of the pane play the store.
class InboxScene {
public:
    explicit InboxScene(QSize size = {1200, 752})
    {
        m_window.setCentralWidget(pane);
        m_window.resize(size);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window did not become active"); // keys would go nowhere
        pane->conversations()->setMoment(now(), zone());
        pane->messages()->setMoment(now(), zone());
        fill(pane->conversations(), 12);
        pane->setListState(ready(), zone());
        QObject::connect(pane, &InboxPane::conversationOpened, pane, [this](const QString &id) {
            opened << id;
            if (!id.isEmpty())
                pane->setDraft(drafts.value(id), 0);
        });
    }

    static QTimeZone zone() { return QTimeZone("Europe/Oslo"); }
    static QDateTime now() { return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC}; }
    static ListState ready() { return {.complete = true, .asOf = Instant::fromUtc(now())}; }
    static User person(const QString &id)
    {
        return {.id = {id}, .firstName = QStringLiteral("Person"), .lastName = id, .roles = {QStringLiteral("Tenant")}};
    }

    static ConversationCard card(int id, qint64 unseen = 0, qint64 mall = 7)
    {
        ConversationCard one;
        one.key = {{QStringLiteral("acc")}, CustomerScope::one(mall), QString::number(id)};
        one.conversation.id = {id};
        one.conversation.unseen = unseen;
        one.conversation.updatedAt = Instant::fromUtc(now().addSecs(-60 * id));
        one.me = {QStringLiteral("me")};
        one.people = {person(QString::number(id))};
        return one;
    }
    /// Conversations 0, 1, 2...; 3 and 5 are unread.
    static void fill(ConversationsModel *model, int count, qint64 mall = 7)
    {
        QList<ConversationCard> cards;
        for (int i = 0; i < count; ++i)
            cards << card(i, i == 3 || i == 5 ? 2 : 0, mall);
        model->apply(cards);
    }
    static ThreadEntry theirs(qint64 id, const QString &text, bool seen = true)
    {
        ThreadEntry entry;
        entry.author = person(QStringLiteral("1"));
        entry.message = {.id = {id},
            .author = entry.author->id,
            .content = text,
            .seen = seen,
            .createdAt = Instant::fromUtc(now().addSecs(60 * (id - 10'000)))};
        return entry;
    }
    static ThreadEntry mine(const QString &localId, OutgoingState state, const QString &text)
    {
        ThreadEntry entry;
        entry.mine = true;
        entry.message = {.author = {QStringLiteral("me")}, .content = text, .seen = true, .createdAt = Instant::fromUtc(now())};
        entry.pending = Outgoing {.localId = localId, .content = text, .state = state, .createdAt = entry.message.createdAt};
        return entry;
    }
    static QList<ThreadEntry> thread(qint64 from, qint64 to, qint64 firstUnseen = 1 << 30)
    {
        QList<ThreadEntry> entries;
        for (qint64 id = from; id < to; ++id)
            entries << theirs(id, QStringLiteral("Message number %1").arg(id), id < firstUnseen);
        return entries;
    }
    void show(const QList<ThreadEntry> &entries)
    {
        pane->messages()->setEntries(entries);
        pane->setThreadState(ready(), zone());
    }

    [[nodiscard]] QString idOf(int row) const { return pane->conversations()->keyAt(row); }
    [[nodiscard]] QListView *list() const { return pane->findChild<QListView *>(QStringLiteral("conversationList")); }
    [[nodiscard]] QListView *messages() const { return pane->findChild<QListView *>(QStringLiteral("messageList")); }
    [[nodiscard]] QPlainTextEdit *edit() const { return pane->findChild<QPlainTextEdit *>(QStringLiteral("composerText")); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return pane->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const { return pane->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QMainWindow *window() { return &m_window; }

    void clickRow(QListView *view, int row)
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
    }

    Settings settings;
    QStringList opened;
    QHash<QString, QString> drafts;

private:
    Appearance m_appearance {qApp, &settings};
    QMainWindow m_window;

public:
    Actions *actions {new Actions(&m_window)}; // the window's
    InboxPane *pane {new InboxPane(actions, &settings, &m_window)}; // the window's

private:
    QAbstractItemModelTester m_rows {pane->conversations(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_entries {pane->messages(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace atrium
