// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/scope.h"

#include <QList>

namespace atrium {

/// A mall one can switch to.
struct Mall {
    CustomerScope scope {};
    qint64 customerId {};
    QString name {};
    QString timezone {}; ///< IANA name
    QString country {}; ///< "NO"; empty when not reported
    QString clubSlug {}; ///< of the club that names it; the Public API is asked in a club's name
    QList<qint64> clubs {}; ///< ids of all its clubs: reports tell those
    friend bool operator==(const Mall &, const Mall &) = default;
};

} // namespace atrium
