// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "app/wiring/soon.h"
#include "models/accounts/accountcard.h"

#include <QPointer>

#include <functional>

namespace atrium {

class AccountsPage;
class MainWindow;
class Settings;

/// Joins one window's account menu, and the page about accounts, to the set of accounts and their settings. Names, colours, export and
/// import are done here; what opens, closes or signs in is wished for by the signals below.
///
/// For whoever owns accounts and windows: make one for each window after its ShellWiring, call setCurrent() with the account it shows, and
/// connect the four wishes. From then on the menu shows the accounts; without it nothing about them is shown.
class AccountsWiring : public QObject {
    Q_OBJECT
public:
    /// profile: the folder with the folders of its accounts.
    AccountsWiring(MainWindow *window, AccountSet *accounts, Settings *settings, QString profile, QObject *parent = nullptr);
    ~AccountsWiring() override;

    /// The one that the window shows.
    void setCurrent(const AccountId &id);
    [[nodiscard]] const QList<AccountCard> &cards() const { return m_cards; }
    void openPage();

    /// Where whoever asked for an export or an import says what became of it.
    using Say = std::function<void(const QString &sentence, bool trouble)>;
    void exportTo(const QString &file, const Say &say) const;
    void importFrom(const QString &file, const Say &say);

Q_SIGNALS:
    void cardsChanged(const QList<atrium::AccountCard> &cards);
    void switchWanted(const atrium::AccountId &id);
    void addWanted();
    /// Was asked about, the unsent named, and confirmed. What is then left to do: its keychain entry, files and settings, and nothing else.
    void removeWanted(const atrium::AccountId &id);
    /// Their settings are there; each needs its folder (AccountFiles::make) and a sign-in.
    void imported(const QList<atrium::AccountId> &ids);

private:
    void refresh();
    void askToRemove(const AccountId &id);
    [[nodiscard]] Say onPage() const;

    MainWindow *m_window;
    AccountSet *m_accounts;
    Settings *m_settings;
    QString m_profile;
    AccountId m_current;
    QList<AccountCard> m_cards;
    QPointer<AccountsPage> m_page;
    Soon m_soon;
};

} // namespace atrium
