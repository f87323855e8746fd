// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/daterange.h"
#include "models/sendings/sendingsmodel.h"

#include <QHash>

namespace atrium {

/// What a person chose in the sendings of an account, for as long as the program runs: what shows them is made anew for another mall and in
/// another language, and finds it here.
struct SendingsMemory {
    std::optional<DateRange> range {}; ///< of every mall; empty: the usual one
    QHash<CustomerScope, QList<SendingRow>> compared {}; ///< laid beside each other, of each mall
};

} // namespace atrium
