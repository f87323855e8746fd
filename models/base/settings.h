// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/policy.h"

#include <QObject>
#include <QVariant>

#include <memory>
#include <span>

namespace atrium {

class SettingsFile;

/// Every setting of the program, one row each in settings.cpp: key, type, default, scope. Waits are milliseconds.
enum class Setting {
    Theme, ///< "system", "light", "dark" or "highContrast" (dark or light as the system)
    Density, ///< "comfortable" or "compact"
    TextScale, ///< percent, 80 to 200
    InterfaceFont, ///< "inter" or "system"
    EnterSends, ///< true: Enter sends, Shift+Enter breaks the line; false: Ctrl+Enter sends
    SingleLetterKeys, ///< single-letter keys in lists
    WindowGeometry, ///< ui/shell/windowplace's text
    InboxSplitter,
    AccountOrder, ///< ids of the accounts in the order in which they came, separated by commas
    LastAccount, ///< id of the account shown last
    LastMall, ///< customer scope text of the mall shown last
    ServerAddress,
    ProductName, ///< X-Product-Name; Placewise assigns it
    UserAgent, ///< X-User-Agent
    AccountName, ///< what the person calls this account; empty: the server's host
    AccountColour, ///< "#2b63d9"; empty: by the account's place in the list
    Issuer, ///< address of the sign-in provider; empty: the server itself
    ClientId, ///< the console's name at the sign-in provider
    Scopes, ///< separated by blanks
    SignInWay, ///< "browser", "token" or "demo": how this account was signed in last
    ProxyMode, ///< "system", "none" or "manual"
    ProxyKind, ///< of a manual one: "http" or "socks5"
    ProxyHost,
    ProxyPort,
    ProxyUser, ///< its password rests in the keychain
    ProxyExclusions, ///< hosts that are reached without it, separated by commas
    CaFile, ///< PEM file of certificates trusted besides the system's; empty: none
    PollFocused, ///< how often the open conversation is read
    PollBackground, ///< how often lists are read
    PollHidden, ///< how often anything is read while no window is in sight, or the connection is metered
    StaleAfter, ///< a list older than this says so
    RequestAttempts,
    RetryBase,
    RequestTimeoutLeast,
    RequestTimeoutMost,
    RequestDeadline,
    UndoSend, ///< how long a sent message is held so that it can be undone, 0 to 30,000; 0: not at all
    ReconcileDelay, ///< pause between the two reads that decide whether a message arrived
    KeepMessages, ///< how long messages rest on this computer: "never", a number of days ("30", "90"), or "signOut"
    CacheMegabytes, ///< how much of the server's data rests on this computer; 0: no limit
    CacheDays, ///< what nobody looked at for so many days goes; 0: no limit
    Language, ///< "system", or the two letters of one that is compiled in: "en", "nb", "sv", "pl", "de"
    ReducedMotion, ///< "system", "on" or "off"
    LastPane, ///< "inbox", "notifications", "sendings" or "outbox": the one in view when the account was left
    OpenConversation, ///< its id, as text
    InboxTop, ///< row id at the upper edge of the list; empty: not scrolled
    NotificationFilter, ///< "all" or "notSeen"; empty: nobody chose
    NotificationsTop,
    ChosenSending, ///< its id, as text
    SendingsTop,
    SendingsSort, ///< column and direction, "3+" or "3-"
    SendingsInterval, ///< the API's word, "1h"; empty: nobody chose
    SendingsAsTable, ///< the events as numbers
    SendingsZone, ///< whose days: "mall", "mine" or "utc"
    SendingsComparison, ///< "previous", "year" or "none"
    SendingsFilter, ///< the chips, as models/sendings/filterchips writes them
    SendingsGrouping, ///< "each", "reporting" or "campaign"
    SendingsColumns, ///< of the table, as it writes them
    Keys, ///< keys other than those of the table of actions, as models/settings/keymap writes them
    PaletteRecents, ///< what was chosen in the palette lately, as its wiring writes it
    ReachLimit, ///< more people than that, and a new conversation is sent by a second, deliberate act only
    SpellingLanguage, ///< "auto" (by what is written), "off", or two letters: "en", "nb", "sv", "pl", "de"
    OwnWords, ///< words that the person calls right, separated by line breaks
    InboxFilter, ///< the view's word, "needsReply"; empty: nobody chose
    WaitingFirst, ///< a conversation that waits for an answer longer than this has waited long
    WaitingSecond, ///< and longer than this, too long
    ReadMode, ///< when an open conversation is marked seen: "onView", "onReply" or "manual"
    ThreadWindows, ///< conversations in windows of their own: mall, id and place of each, JSON
    NudgeAfter, ///< my message without an answer for longer than this is told of in its row
    InboxOfAllMalls, ///< the inbox shows every mall the account has, and not one
};

/// Where a value belongs: to this computer, to one account, to one mall of one account.
enum class SettingScope { Machine, Account, Mall };

struct SettingRow {
    Setting key;
    const char *name;
    QMetaType::Type type;
    QVariant fallback;
    SettingScope scope;
};

/// The table with its values. Policy rows win and are locked; setting an equal value is a no-op.
class Settings : public QObject {
    Q_OBJECT
public:
    /// file: an .ini file that need not exist yet; empty keeps everything in memory (tests).
    explicit Settings(const QString &file = {}, Policy policy = {}, QObject *parent = nullptr);
    ~Settings() override;

    static std::span<const SettingRow> rows();
    static const SettingRow &row(Setting key);

    /// owner names the account or mall for rows of that scope and is empty for machine rows.
    [[nodiscard]] QVariant value(Setting key, const QString &owner = {}) const;
    [[nodiscard]] QString text(Setting key, const QString &owner = {}) const { return value(key, owner).toString(); }
    [[nodiscard]] int number(Setting key, const QString &owner = {}) const { return value(key, owner).toInt(); }
    [[nodiscard]] bool flag(Setting key, const QString &owner = {}) const { return value(key, owner).toBool(); }
    /// False when policy has locked the row; nothing changes then.
    bool set(Setting key, const QVariant &value, const QString &owner = {});
    [[nodiscard]] bool locked(Setting key) const;
    /// The owner of rows of that scope.
    static QString mallOwner(const QString &account, const QString &mall) { return account + u'|' + mall; }
    /// Forgets every value of one account, those of its malls included, or of one mall.
    void forget(const QString &owner);

Q_SIGNALS:
    void changed(atrium::Setting key, const QString &owner);

private:
    [[nodiscard]] QString path(Setting key, const QString &owner) const;

    Policy m_policy;
    std::unique_ptr<SettingsFile> m_file; ///< none: memory alone
    QHash<QString, QVariant> m_values; ///< by path, those that differ from the table
};

} // namespace atrium
