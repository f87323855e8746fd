// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountfiles.h"

#include <QDir>
#include <QFile>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

std::optional<AccountFiles> AccountFiles::make(const QString &profile, const AccountId &account)
{
    const AccountFiles files {profile + u"/accounts/"_s + account.value};
    if (!QDir().mkpath(files.folder) || !QFile::setPermissions(files.folder, ownerOnly))
        return std::nullopt;
    return files;
}

QList<AccountId> AccountFiles::list(const QString &profile)
{
    QList<AccountId> ids;
    const QStringList names = QDir(profile + u"/accounts"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        ids.append(AccountId {name});
    return ids;
}

bool AccountFiles::wipe() const
{
    return QDir(folder).removeRecursively();
}

} // namespace atrium
