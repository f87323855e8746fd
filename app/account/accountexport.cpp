// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountexport.h"

#include "models/settings/settingrows.h"
#include "network/types/serveraddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct AccountExport {
    Q_DECLARE_TR_FUNCTIONS(atrium::AccountExport)
};

constexpr int formatVersion = 1;
constexpr qsizetype largestFile = 1024 * 1024; // bytes; an account takes about one thousand
constexpr qsizetype mostAccounts = 50;
constexpr qsizetype longestValue = 4096; // letters
constexpr QLatin1StringView versionKey = "atrium_accounts"_L1;

/// Of this computer, and still worth carrying to another: what a person decided there, and how the window is laid out. Proxies and
/// certificates are of a place and not of a person.
bool isCarried(const SettingRow &row)
{
    if (row.scope != SettingScope::Machine)
        return false;
    if (row.key == Setting::WindowGeometry || row.key == Setting::InboxSplitter)
        return true;
    const SettingEntry *entry = settingEntryOf(row.key);
    return entry && entry->kind != SettingKind::Page;
}

QJsonValue valueOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return QJsonValue::fromVariant(value);
}

/// Invalid when the file holds something else than such a row can be.
QVariant valueFrom(const QJsonValue &json, const SettingRow &row)
{
    switch (row.type) {
    case QMetaType::QString:
        return json.isString() && json.toString().size() <= longestValue ? QVariant(json.toString().simplified()) : QVariant();
    case QMetaType::QByteArray:
        return json.isString() && json.toString().size() <= longestValue ? QVariant(QByteArray::fromBase64(json.toString().toLatin1()))
                                                                         : QVariant();
    case QMetaType::Int:
        return json.isDouble() ? QVariant(json.toInt()) : QVariant();
    case QMetaType::Bool:
        return json.isBool() ? QVariant(json.toBool()) : QVariant();
    default:
        return {};
    }
}

/// An address that the program would then send a token to must be one that a person could have typed on the first screen.
bool isAcceptable(const SettingRow &row, const QVariant &value)
{
    if (!value.isValid())
        return false;
    if (row.key == Setting::ServerAddress)
        return ServerAddress::fromText(value.toString()).ok();
    if (row.key == Setting::Issuer)
        return value.toString().isEmpty() || ServerAddress::fromText(value.toString()).ok();
    const SettingEntry *entry = settingEntryOf(row.key);
    return !entry || isSettingValue(*entry, value);
}

bool decidesWhereTokensGo(Setting key)
{
    return key == Setting::ServerAddress || key == Setting::Issuer || key == Setting::ClientId || key == Setting::Scopes;
}

bool isAccountId(const QString &text)
{
    // It names a folder. "run-" are sessions of one run, which are no accounts.
    static const QRegularExpression plain(u"\\A[A-Za-z0-9][A-Za-z0-9-]{0,63}\\z"_s);
    return plain.match(text).hasMatch() && !text.startsWith("run-"_L1);
}

struct KeyChange {
    Setting key {};
    QVariant value {};
    QString owner {};
};

/// The rows of one object that belong to the keys; false when one of them is not acceptable.
template<class Belongs>
bool collect(const QJsonObject &object, const QString &owner, Belongs belongs, std::vector<KeyChange> &into)
{
    for (const SettingRow &row : Settings::rows()) {
        const auto found = object.constFind(QLatin1StringView(row.name));
        if (!belongs(row) || found == object.constEnd())
            continue;
        const QVariant value = valueFrom(*found, row);
        if (!isAcceptable(row, value))
            return false;
        into.push_back({row.key, value, owner});
    }
    return true;
}

bool ofAccount(const SettingRow &row)
{
    return row.scope == SettingScope::Account;
}

} // namespace

QByteArray exportAccounts(const Settings &settings, const QList<AccountId> &accounts)
{
    QJsonArray list;
    for (const AccountId &id : accounts) {
        QJsonObject rows;
        for (const SettingRow &row : Settings::rows()) {
            if (ofAccount(row))
                rows.insert(QLatin1StringView(row.name), valueOf(settings.value(row.key, id.value)));
        }
        list.append(QJsonObject {{u"id"_s, id.value}, {u"settings"_s, rows}});
    }
    QJsonObject layout;
    for (const SettingRow &row : Settings::rows()) {
        if (isCarried(row))
            layout.insert(QLatin1StringView(row.name), valueOf(settings.value(row.key)));
    }
    return QJsonDocument(QJsonObject {{versionKey, formatVersion}, {u"accounts"_s, list}, {u"layout"_s, layout}}).toJson();
}

ImportedAccounts importAccounts(const QByteArray &json, Settings *settings, const QList<AccountId> &known)
{
    const QJsonObject root = json.size() > largestFile ? QJsonObject() : QJsonDocument::fromJson(json).object();
    const QJsonArray list = root.value("accounts"_L1).toArray();
    if (root.value(versionKey).toInt() == 0 || list.isEmpty() || list.size() > mostAccounts)
        return {.problem = AccountExport::tr("This file holds no account settings of Atrium. Nothing was changed.")};
    if (root.value(versionKey).toInt() > formatVersion)
        return {.problem = AccountExport::tr("This file was written by a newer Atrium. Nothing was changed.")};

    std::vector<KeyChange> changes;
    ImportedAccounts imported;
    bool sound = collect(root.value("layout"_L1).toObject(), {}, isCarried, changes);
    for (const auto one : list) {
        const QString id = one.toObject().value("id"_L1).toString();
        const QJsonObject rows = one.toObject().value("settings"_L1).toObject();
        sound = sound && isAccountId(id) && collect(rows, id, ofAccount, changes);
        imported.accounts.append(AccountId {id});
    }
    if (!sound)
        return {.problem = AccountExport::tr("This file holds account settings that cannot be right. Nothing was changed.")};
    const auto moves = [&](const KeyChange &change) {
        return decidesWhereTokensGo(change.key) && known.contains(AccountId {change.owner})
            && settings->value(change.key, change.owner) != change.value;
    };
    if (std::any_of(changes.cbegin(), changes.cend(), moves))
        return {.problem = AccountExport::tr("This file names another server for an account of this computer. Nothing was changed.")};
    for (const KeyChange &change : std::as_const(changes))
        settings->set(change.key, change.value, change.owner); // a row that policy locks stays as it is
    return imported;
}

} // namespace atrium
