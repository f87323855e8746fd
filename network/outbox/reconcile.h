// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/message.h"
#include "network/types/outgoing.h"

#include <QSet>

namespace atrium {

/// Whether an uncertain message has arrived: the oldest message among `read` that is mine, says the same, is not older than the attempt
/// (give or take the measured clock skew and two seconds) and has not been matched to another row. One server message answers for one
/// row only, so two equal texts stay two. `me` empty: author unknown, then text and time decide.
[[nodiscard]] std::optional<Message> findArrived(
    const Outgoing &row, const UserId &me, const QList<Message> &read, const QSet<MessageId> &taken, qint64 skewMs);

} // namespace atrium
