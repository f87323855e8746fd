// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/shellwiring.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/steppedclock.h"
#include "ui/common/actions.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QTest>

#include <atomic>

namespace atrium {

/// A sandbox whose stamps a test moves.
struct StampedSandbox {
    explicit StampedSandbox(sandbox::Options options = {})
        : sandbox(with(std::move(options), &now))
    {
    }
    static sandbox::Options with(sandbox::Options options, const std::atomic<qint64> *now)
    {
        options.now = [now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
        return options;
    }
    std::atomic<qint64> now {QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC).toMSecsSinceEpoch()};
    RunningSandbox sandbox;

    [[nodiscard]] QJsonArray conversations(const QByteArray &query = {}, const QByteArray &bearer = {})
    {
        const QByteArray body = sandbox.ask("GET", "/v1/users/me/conversations?per_page=100" + query, {}, bearer).body;
        return QJsonDocument::fromJson(body).object().value(QStringLiteral("conversations")).toArray();
    }
};

/// The whole window over one account, its server and a clock that only a test moves. A run ends with it; the folder and the settings stay.
struct TriageDesk {
    TriageDesk(StampedSandbox &server, const QString &folder, Settings &kept)
        : stamps(server.now)
        , settings(kept)
        , clock(QDateTime::fromMSecsSinceEpoch(server.now, Qt::UTC))
        , account({QStringLiteral("a")}, server.sandbox.url(), *AccountFiles::make(folder, {QStringLiteral("a")}), &clock, &settings)
        , window(withMall(&settings), &clock)
        , wiring(std::make_unique<ShellWiring>(&window, &account, &clock, &settings))
    {
        window.resize(1280, 800);
        window.show();
        account.open("t");
    }
    /// The mall that the sandbox is asked about.
    static Settings *withMall(Settings *kept)
    {
        kept->set(Setting::LastMall, QStringLiteral("id=447"), QStringLiteral("a"));
        return kept;
    }
    ~TriageDesk() { wiring.reset(); }

    [[nodiscard]] InboxPane *pane() const { return window.inbox(); }
    [[nodiscard]] ConversationsModel *model() const { return pane()->conversations(); }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(QStringLiteral("conversationList")); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return window.findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *label = window.findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            all << model()->rowAt(row).key.id;
        return all;
    }
    [[nodiscard]] int rowOf(const QString &id) const { return static_cast<int>(ids().indexOf(id)); }
    [[nodiscard]] bool quiet() { return account.client()->isQuiet(); }
    /// Every row is there with its newest message, nothing is on the wire.
    [[nodiscard]] bool settled()
    {
        const QList<ConversationCard> &all = model()->all();
        const auto known = [](const ConversationCard &card) { return card.last || card.archived; };
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), known) && quiet();
    }
    [[nodiscard]] bool ready()
    {
        // Not only what an earlier run left.
        const auto feed = account.conversations(CustomerScope::one(447))->conversations();
        if (!QTest::qWaitForWindowActive(&window) || !QTest::qWaitFor([&] { return feed->confirmed() && settled(); }, 240'000))
            return false;
        list()->setFocus();
        return QTest::qWaitFor([this] { return list()->hasFocus(); }, 5'000);
    }
    /// Time goes on, here and there, in steps that no request outlasts.
    void pass(std::chrono::milliseconds time, std::chrono::milliseconds stride = std::chrono::minutes(1))
    {
        while (time.count() > 0) {
            const auto by = std::min(time, stride);
            stamps += by.count();
            clock.step(by);
            time -= by;
            QTest::qWait(0);
            (void)QTest::qWaitFor([this] { return quiet(); }, 30'000);
        }
        QTest::qWait(0);
    }
    void refresh()
    {
        account.refresher()->lookNow();
        QTest::qWait(0);
        (void)QTest::qWaitFor([this] { return settled(); }, 30'000);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(list(), Qt::Key(key), modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = model()->index(row);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
    }
    void filter(const QString &word) const { button(QStringLiteral("filter.") + word)->click(); }

    std::atomic<qint64> &stamps;
    Settings &settings;
    Appearance appearance {qApp, &settings};
    SteppedClock clock;
    Account account;
    MainWindow window;
    std::unique_ptr<ShellWiring> wiring;
};

} // namespace atrium
