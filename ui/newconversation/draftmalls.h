// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"
#include "network/types/recipient.h"

#include <QHash>

namespace atrium {

/// The mall that a conversation is begun in, and which of its recipients are of another one (features 3.11).
struct DraftMalls {
    Mall from {};
    QList<Mall> all {};

    /// With its scope alone where it is none of them.
    [[nodiscard]] Mall mallOf(const CustomerScope &scope) const;
    /// The sentence about them; more than one other mall is named by the first one's. Empty where all are of this one.
    [[nodiscard]] QString foreignWords(const QList<Recipient> &to) const;
    /// The mall that the sentence names.
    [[nodiscard]] Mall foreignHome(const QList<Recipient> &to) const;
    /// What is wrong with whom, by Recipient::key().
    [[nodiscard]] QHash<QString, QString> warnings(const QList<Recipient> &to) const;
};

} // namespace atrium
