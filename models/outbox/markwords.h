// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxwords.h"

namespace atrium {

/// Up to three names: "Magnus Øvergård, Katarzyna Wiśniewska"; an audience goes before people. Empty: nobody is known yet.
[[nodiscard]] QString outboxNames(const OutboxPeople &people);

/// The words of wishes that are shown as one row, all but `spoken`.
void wordMarks(OutboxWords &words, const OutboxRow &row, const QDateTime &now);

} // namespace atrium
