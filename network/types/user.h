// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/ids.h"

namespace atrium {

/// A back-office user (contract 2.1). There is no e-mail and no "last online" on the wire.
struct User {
    UserId id {};
    QString firstName {};
    QString lastName {};
    QStringList roles {};
    QString avatarUrl {}; ///< never loaded without asking

    static User fromJson(Decoder &d);
    [[nodiscard]] QString fullName() const;
    friend bool operator==(const User &, const User &) = default;
};

} // namespace atrium
