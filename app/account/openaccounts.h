// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "app/account/background.h"
#include "app/account/session.h"

namespace atrium {

/// The accounts of this run with what belongs to each: its session, and whatever reads its lists while nobody looks. They know nothing of
/// each other. Ids and their order are kept in the settings, so that places in menus stay from run to run.
class OpenAccounts : public QObject {
    Q_OBJECT
public:
    OpenAccounts(Clock *clock, Settings *settings, Transport *transport, QObject *parent = nullptr);
    ~OpenAccounts() override;

    struct Opening {
        AccountId id {};
        QUrl server {};
        SignInDetails details {}; ///< with the issuer set
        QString profile {}; ///< the folder with the folders of the accounts
        TokenVault *vault {};
    };
    /// Its session waits to be given something. Null when its folder cannot be made.
    Account *open(const Opening &opening);
    [[nodiscard]] Session *session(const AccountId &id) const; ///< null when it is not open
    [[nodiscard]] AccountSet *set() { return &m_set; }
    [[nodiscard]] Account *first() const { return m_set.all().empty() ? nullptr : m_set.all().front().get(); }
    /// One that only a person can help; null when there is none.
    [[nodiscard]] Account *inNeed(const AccountId &besides) const;

    /// Ends its session, forgets its settings, deletes its files, and touches nothing else. ended comes once the provider and the vault
    /// have answered, unless context is gone. False when files are left, which `files` of the account named.
    bool remove(const AccountId &id, QObject *context, const std::function<void(const Session::Ended &)> &ended);

    /// Those of earlier runs, in the order in which they came; without what --server names for a run.
    [[nodiscard]] static QList<AccountId> kept(const QString &profile, const Settings &settings);

Q_SIGNALS:
    void sessionChanged();

private:
    struct Seat {
        std::unique_ptr<Session> session {};
        std::unique_ptr<Background> background {};
    };
    void keepPlace(const AccountId &id, bool there);

    Clock *m_clock;
    Settings *m_settings;
    Transport *m_transport;
    AccountSet m_set;
    std::map<QString, Seat> m_seats; // by id; gone before the accounts
    std::vector<std::unique_ptr<Session>> m_ending; // until provider and vault have answered
};

/// A session that --server names for one run keeps its drafts from run to run, apart from the accounts one signed in to.
[[nodiscard]] AccountId accountOfRun(const QUrl &server);
[[nodiscard]] bool isOfRun(const AccountId &id);
/// The mall with invented data, whose server is in this process.
[[nodiscard]] bool isDemo(const AccountId &id);

} // namespace atrium
