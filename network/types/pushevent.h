// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace atrium {

/// What a member's app reports of a push (contract 4.1, 4.2; "delivered" by symmetry, 8.33).
struct PushEvent {
    enum class Kind { Delivered, Opened };

    Kind kind {};
    QString dispatchId {}; ///< one message to one member
    QString appVersion {};
    QString appInstallationId {};
    QString platform {}; ///< ios or android

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const PushEvent &, const PushEvent &) = default;
};

} // namespace atrium
