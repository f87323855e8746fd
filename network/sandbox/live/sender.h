// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace atrium::sandbox {

class Pool;

/// What sends messages: those of a push that is being sent right now, and wait or are delayed, leave in batches, the last of them after
/// about a quarter of an hour. One that has been waiting for hours is stuck, and stays so.
class Sender {
public:
    /// Lets leave what is due at `elapsed` (ms since the start): one batch at most. Returns how many messages left.
    qint64 advance(Pool &pool, const QDateTime &now, qint64 elapsed);

private:
    qint64 m_due {20'000}; // ms since the start
};

} // namespace atrium::sandbox
