// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"

#include "models/base/settingsfile.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Made at the first question: before main() nothing of ours runs.
std::span<const SettingRow> settingTable()
{
    static const SettingRow table[] = {
        {Setting::Theme, "theme", QMetaType::QString, u"system"_s, SettingScope::Machine},
        {Setting::Density, "density", QMetaType::QString, u"comfortable"_s, SettingScope::Machine},
        {Setting::TextScale, "textScale", QMetaType::Int, 100, SettingScope::Machine},
        {Setting::InterfaceFont, "interfaceFont", QMetaType::QString, u"inter"_s, SettingScope::Machine},
        {Setting::Language, "language", QMetaType::QString, u"system"_s, SettingScope::Machine},
        {Setting::EnterSends, "enterSends", QMetaType::Bool, true, SettingScope::Machine},
        {Setting::SingleLetterKeys, "singleLetterKeys", QMetaType::Bool, true, SettingScope::Machine},
        {Setting::WindowGeometry, "windowGeometry", QMetaType::QByteArray, QByteArray(), SettingScope::Machine},
        {Setting::InboxSplitter, "inboxSplitter", QMetaType::QByteArray, QByteArray(), SettingScope::Machine},
        {Setting::AccountOrder, "accountOrder", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::LastAccount, "lastAccount", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::LastMall, "lastMall", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::ServerAddress, "server", QMetaType::QString, u"https://api.mpc.placewise.com"_s, SettingScope::Account},
        {Setting::ProductName, "productName", QMetaType::QString, u"default"_s, SettingScope::Account},
        {Setting::UserAgent, "userAgent", QMetaType::QString, u"Atrium console " ATRIUM_VERSION ""_s, SettingScope::Account},
        {Setting::AccountName, "accountName", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::AccountColour, "accountColour", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::Issuer, "issuer", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::ClientId, "clientId", QMetaType::QString, u"atrium-console"_s, SettingScope::Account},
        {Setting::Scopes, "scopes", QMetaType::QString, u"openid offline_access"_s, SettingScope::Account},
        {Setting::SignInWay, "signInWay", QMetaType::QString, u"browser"_s, SettingScope::Account},
        {Setting::ProxyMode, "proxyMode", QMetaType::QString, u"system"_s, SettingScope::Machine},
        {Setting::ProxyKind, "proxyKind", QMetaType::QString, u"http"_s, SettingScope::Machine},
        {Setting::ProxyHost, "proxyHost", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::ProxyPort, "proxyPort", QMetaType::Int, 8080, SettingScope::Machine},
        {Setting::ProxyUser, "proxyUser", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::ProxyExclusions, "proxyExclusions", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::CaFile, "caFile", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::PollFocused, "pollFocused", QMetaType::Int, 5'000, SettingScope::Machine},
        {Setting::PollBackground, "pollBackground", QMetaType::Int, 60'000, SettingScope::Machine},
        {Setting::PollHidden, "pollHidden", QMetaType::Int, 300'000, SettingScope::Machine},
        {Setting::StaleAfter, "staleAfter", QMetaType::Int, 180'000, SettingScope::Machine},
        {Setting::RequestAttempts, "requestAttempts", QMetaType::Int, 4, SettingScope::Machine},
        {Setting::RetryBase, "retryBase", QMetaType::Int, 500, SettingScope::Machine},
        {Setting::RequestTimeoutLeast, "requestTimeoutLeast", QMetaType::Int, 5'000, SettingScope::Machine},
        {Setting::RequestTimeoutMost, "requestTimeoutMost", QMetaType::Int, 30'000, SettingScope::Machine},
        {Setting::RequestDeadline, "requestDeadline", QMetaType::Int, 60'000, SettingScope::Machine},
        {Setting::UndoSend, "undoSend", QMetaType::Int, 0, SettingScope::Machine},
        {Setting::ReconcileDelay, "reconcileDelay", QMetaType::Int, 3'000, SettingScope::Machine},
        {Setting::KeepMessages, "keepMessages", QMetaType::QString, u"signOut"_s, SettingScope::Machine},
        {Setting::CacheMegabytes, "cacheMegabytes", QMetaType::Int, 500, SettingScope::Machine},
        {Setting::CacheDays, "cacheDays", QMetaType::Int, 180, SettingScope::Machine},
        {Setting::ReducedMotion, "reducedMotion", QMetaType::QString, u"system"_s, SettingScope::Machine},
        {Setting::LastPane, "lastPane", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::OpenConversation, "openConversation", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::InboxTop, "inboxTop", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::NotificationFilter, "notificationFilter", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::NotificationsTop, "notificationsTop", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::ChosenSending, "chosenSending", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::SendingsTop, "sendingsTop", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::SendingsSort, "sendingsSort", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::SendingsInterval, "sendingsInterval", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::SendingsAsTable, "sendingsAsTable", QMetaType::Bool, false, SettingScope::Mall},
        {Setting::SendingsZone, "sendingsZone", QMetaType::QString, u"mall"_s, SettingScope::Mall},
        {Setting::SendingsComparison, "sendingsComparison", QMetaType::QString, u"previous"_s, SettingScope::Mall},
        {Setting::SendingsFilter, "sendingsFilter", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::SendingsGrouping, "sendingsGrouping", QMetaType::QString, u"each"_s, SettingScope::Mall},
        {Setting::SendingsColumns, "sendingsColumns", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::Keys, "keys", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::PaletteRecents, "paletteRecents", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::ReachLimit, "reachLimit", QMetaType::Int, 5, SettingScope::Machine},
        {Setting::SpellingLanguage, "spellingLanguage", QMetaType::QString, u"auto"_s, SettingScope::Machine},
        {Setting::OwnWords, "ownWords", QMetaType::QString, QString(), SettingScope::Machine},
        {Setting::InboxFilter, "inboxFilter", QMetaType::QString, QString(), SettingScope::Mall},
        {Setting::WaitingFirst, "waitingFirst", QMetaType::Int, 4 * 3'600'000, SettingScope::Machine},
        {Setting::WaitingSecond, "waitingSecond", QMetaType::Int, 24 * 3'600'000, SettingScope::Machine},
        {Setting::ReadMode, "readMode", QMetaType::QString, u"onView"_s, SettingScope::Machine},
        {Setting::ThreadWindows, "threadWindows", QMetaType::QString, QString(), SettingScope::Account},
        {Setting::NudgeAfter, "nudgeAfter", QMetaType::Int, 72 * 3'600'000, SettingScope::Machine},
        {Setting::InboxOfAllMalls, "inboxOfAllMalls", QMetaType::Bool, false, SettingScope::Account},
    };
    return table;
}

} // namespace

Settings::Settings(const QString &file, Policy policy, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
{
    if (file.isEmpty())
        return;
    m_file = std::make_unique<SettingsFile>(file);
    m_values = m_file->read();
}

Settings::~Settings() = default;

std::span<const SettingRow> Settings::rows()
{
    return settingTable();
}

const SettingRow &Settings::row(Setting key)
{
    for (const SettingRow &one : settingTable()) {
        if (one.key == key)
            return one;
    }
    Q_UNREACHABLE();
}

QString Settings::path(Setting key, const QString &owner) const
{
    const SettingRow &one = row(key);
    Q_ASSERT(owner.isEmpty() == (one.scope == SettingScope::Machine));
    const auto name = QString::fromLatin1(one.name);
    // A slash in an owner would open a group of its own and escape forget().
    return owner.isEmpty() ? u"machine/"_s + name : u"owner/"_s + QString(owner).replace(u'/', u'_') + u'/' + name;
}

QVariant Settings::value(Setting key, const QString &owner) const
{
    const SettingRow &one = row(key);
    const QString where = path(key, owner);
    QVariant found = one.fallback;
    if (locked(key))
        found = m_policy.value(QString::fromLatin1(one.name));
    else
        found = m_values.value(where, one.fallback);
    // A hand-edited file may hold anything: what does not convert is as good as absent.
    return found.convert(QMetaType(one.type)) ? found : one.fallback;
}

bool Settings::set(Setting key, const QVariant &value, const QString &owner)
{
    if (locked(key))
        return false;
    if (this->value(key, owner) == value)
        return true;
    const QString where = path(key, owner);
    m_values.insert(where, value);
    if (m_file)
        m_file->write(where, value);
    Q_EMIT changed(key, owner);
    return true;
}

bool Settings::locked(Setting key) const
{
    return m_policy.has(QString::fromLatin1(row(key).name));
}

void Settings::forget(const QString &owner)
{
    const QString name = QString(owner).replace(u'/', u'_');
    const QString own = u"owner/"_s + name + u'/';
    const QString malls = u"owner/"_s + mallOwner(name, {});
    QStringList gone;
    m_values.removeIf([&](const auto &entry) {
        const bool theirs = entry.key().startsWith(own) || entry.key().startsWith(malls);
        if (theirs)
            gone << entry.key();
        return theirs;
    });
    if (m_file)
        m_file->remove(gone);
}

} // namespace atrium
