// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

Policy Policy::fromFile(const QString &path)
{
    Policy policy;
    QFile file(path);
    if (!file.exists())
        return policy;
    constexpr qint64 limit = 1 << 20; // a policy is a page of text; more is a mistake or an attack
    if (!file.open(QIODevice::ReadOnly) || file.size() > limit) {
        policy.m_error = QCoreApplication::translate("Policy", "The policy file %1 cannot be read, so no policy is in force.").arg(path);
        return policy;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        policy.m_error = QCoreApplication::translate("Policy", "The policy file %1 is not valid (%2), so no policy is in force.")
                             .arg(path, problem.errorString());
        return policy;
    }
    const QJsonObject rows = document.object();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        policy.m_values.insert(it.key(), it.value().toVariant());
    return policy;
}

} // namespace atrium
