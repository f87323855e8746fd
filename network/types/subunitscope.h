// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"

namespace atrium {

/// A named group of a mall's subunits, which are its shops and areas (contract 2.6).
struct SubunitScope {
    qint64 id {};
    QString name {};
    QList<qint64> subunits {}; ///< ids
    bool system {}; ///< kept by the system, one for each subunit
    Instant createdAt {};
    Instant updatedAt {};
    std::optional<Instant> archivedAt {}; ///< empty: in use

    static SubunitScope fromJson(Decoder &d);
    friend bool operator==(const SubunitScope &, const SubunitScope &) = default;
};

} // namespace atrium
