// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/palettecommands.h"

#include "models/inbox/plaintext.h"
#include "models/settings/keysmodel.h"
#include "models/settings/settingrows.h"
#include "ui/common/actions.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentsKept = 12;
constexpr qsizetype longestId = 100;
constexpr int withKeys = 9; // of malls and accounts
constexpr int longestName = 120;

QString keyOfNth(ActionId first, qsizetype place)
{
    return place < withKeys ? keyCapText(static_cast<ActionId>(static_cast<int>(first) + static_cast<int>(place))) : QString();
}

} // namespace

QList<PaletteEntry> commandEntries(const std::function<QString(ActionId)> &refusalOf)
{
    QList<PaletteEntry> all;
    for (const ActionRow &row : actionRows()) {
        const QString keys = keyCapText(row.id);
        all.append({.kind = PaletteKind::Command,
            .id = QString::fromLatin1(row.name),
            .title = actionText(row.id),
            .detail = row.keyScope == KeyScope::Window ? QString() : keyPlace(row.id),
            .also = QString::fromLatin1(row.text) + u' ' + keys,
            .iconName = row.iconName[0] == '\0' ? u"chevron-right"_s : QString::fromLatin1(row.iconName),
            .trailing = keys,
            .isKey = !keys.isEmpty(),
            .refusal = refusalOf(row.id),
            .onlySought = row.id >= ActionId::Mall1 && row.id <= ActionId::Account9}); // they are offered by their names
    }
    return all;
}

QList<PaletteEntry> settingsEntries()
{
    QList<PaletteEntry> all;
    for (const SettingEntry &entry : settingEntries()) {
        QStringList also;
        for (const char *source : {entry.caption, entry.searchWords})
            also << QString::fromUtf8(source) << settingWords(source);
        for (const SettingChoice &choice : entry.choices)
            also << choiceWords(choice);
        all.append({.kind = PaletteKind::Setting,
            .id = QString::fromLatin1(entry.name),
            .title = settingWords(entry.caption),
            .detail = sectionTitle(entry.section),
            .also = also.join(u' '),
            .iconName = u"settings"_s});
    }
    return all;
}

QList<PaletteEntry> mallEntries(const QList<Mall> &malls, const CustomerScope &current)
{
    QList<PaletteEntry> all;
    for (qsizetype i = 0; i < malls.size(); ++i) {
        const Mall &mall = malls.at(i);
        if (mall.scope == current)
            continue;
        const QString keys = keyOfNth(ActionId::Mall1, i);
        all.append({.kind = PaletteKind::Mall,
            .id = mall.scope.value,
            .title = isolated(singleLine(mall.name, longestName)),
            .detail = isolated(singleLine(mall.country, longestName)),
            .iconName = u"globe"_s,
            .mall = mall.scope.value,
            .trailing = keys,
            .isKey = !keys.isEmpty()});
    }
    return all;
}

QList<PaletteEntry> accountEntries(const QList<AccountCard> &accounts)
{
    QList<PaletteEntry> all;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const AccountCard &card = accounts.at(i);
        if (card.current)
            continue;
        const QString keys = keyOfNth(ActionId::Account1, i);
        all.append({.kind = PaletteKind::Account,
            .id = card.id.value,
            .title = isolated(singleLine(card.name, longestName)),
            .detail = card.name == card.server ? QString() : isolated(singleLine(card.server, longestName)),
            .iconName = u"person"_s,
            .trailing = keys,
            .isKey = !keys.isEmpty()});
    }
    return all;
}

std::optional<ActionId> actionNamed(const QString &name)
{
    for (const ActionRow &row : actionRows()) {
        if (name == QLatin1StringView(row.name))
            return row.id;
    }
    return std::nullopt;
}

QString recentsText(const QList<PaletteKey> &recents)
{
    QStringList parts;
    for (const PaletteKey &key : recents)
        parts << QString::number(static_cast<int>(key.kind)) + u':' + key.id;
    return parts.join(u' ');
}

QList<PaletteKey> recentsFrom(const QString &text)
{
    QList<PaletteKey> recents;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int kind = part.section(u':', 0, 0).toInt(&isNumber);
        const QString id = part.section(u':', 1);
        if (isNumber && kind >= 0 && kind <= static_cast<int>(PaletteKind::Setting) && !id.isEmpty() && id.size() <= longestId
            && recents.size() < recentsKept)
            recents.append({static_cast<PaletteKind>(kind), id});
    }
    return recents;
}

} // namespace atrium
