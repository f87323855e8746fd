// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/accounts.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int writtenUsers = 30; // their names differ; those of generated ones may not

/// "Övergård" becomes "overgard".
QString folded(const QString &name)
{
    static const QHash<QChar, QString> others {
        {u'ø', u"o"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'þ', u"th"_s}};
    const QString parted = name.toLower().normalized(QString::NormalizationForm_KD);
    QString ascii;
    for (const QChar letter : parted) {
        if (others.contains(letter)) {
            ascii += others.value(letter);
        } else if (letter == u'-' || (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')) {
            ascii += letter;
        }
    }
    return ascii;
}

Account accountIn(const QSqlQuery &row)
{
    Account account {.id = row.value(0).toString(), .firstName = row.value(1).toString(), .lastName = row.value(2).toString(), .email = {}};
    const int position = row.value(3).toInt();
    account.email = folded(account.firstName) + u'.' + folded(account.lastName)
        + (position < writtenUsers ? u""_s : u'.' + QString::number(position)) + u"@malls.example"_s;
    return account;
}

QSqlQuery select(const QSqlDatabase &database, const QString &rest, const QVariant &value)
{
    QSqlQuery rows(database);
    rows.prepare(u"SELECT id, first_name, last_name, position FROM users "_s + rest);
    rows.addBindValue(value);
    rows.exec();
    return rows;
}

} // namespace

QList<Account> firstAccounts(const QSqlDatabase &database, int count)
{
    QList<Account> accounts;
    accounts.reserve(count);
    QSqlQuery rows = select(database, u"ORDER BY position LIMIT ?"_s, count);
    while (rows.next()) {
        accounts.append(accountIn(rows));
    }
    return accounts;
}

std::optional<Account> accountOf(const QSqlDatabase &database, const QString &id)
{
    QSqlQuery rows = select(database, u"WHERE id = ?"_s, id);
    return rows.next() ? std::optional(accountIn(rows)) : std::nullopt;
}

std::optional<Account> accountByHint(const QSqlDatabase &database, const QString &hint)
{
    if (hint.contains(u'@')) {
        QSqlQuery rows = select(database, u"ORDER BY position LIMIT ?"_s, -1);
        while (rows.next()) {
            if (const Account account = accountIn(rows); account.email.compare(hint, Qt::CaseInsensitive) == 0) {
                return account;
            }
        }
        return {};
    }
    return accountOf(database, hint);
}

} // namespace atrium::sandbox
