// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace atrium {

/// A device that wants to be pushed to (contract 2.5, from 2021).
struct AppToken {
    QString token {}; ///< Firebase's; a secret of the device
    QString platform {}; ///< ios or android
    QString firebaseProject {}; ///< firebase_project_slug

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("token"), token}, {QStringLiteral("platform"), platform},
            {QStringLiteral("firebase_project_slug"), firebaseProject}};
    }
    friend bool operator==(const AppToken &, const AppToken &) = default;
};

} // namespace atrium
