// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/scope.h"

#include <QList>

#include <optional>

namespace atrium {

/// One whom a new conversation goes to: a person, or an audience. With the words it was chosen by, so that it can be shown where its list
/// is not at hand.
struct Recipient {
    UserId user {}; ///< empty: an audience
    AudienceId audience {};
    CustomerScope home {}; ///< the mall in whose list it was chosen
    QString name {}; ///< untrusted; empty for an audience without one
    QString role {}; ///< of a person, untrusted

    [[nodiscard]] bool isAudience() const { return user.isEmpty(); }
    /// The same for the same one, wherever it was chosen.
    [[nodiscard]] QString key() const { return isAudience() ? QLatin1Char('a') + audience.text() : QLatin1Char('u') + user.value; }
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// A conversation that is being prepared. An account has one, whichever mall is in view.
struct NewDraft {
    QList<Recipient> to {}; ///< in the order of choosing, each once
    QString content {};
    int cursor {};
    bool separately {}; ///< a conversation with each person
    [[nodiscard]] bool isEmpty() const { return to.isEmpty() && content.isEmpty(); }
    friend bool operator==(const NewDraft &, const NewDraft &) = default;
};

/// Whom one has written to together.
struct RecipientSet {
    CustomerScope scope {};
    QList<Recipient> to {};
    Instant at {};
    friend bool operator==(const RecipientSet &, const RecipientSet &) = default;
};

/// An audience of a mall, as far as anybody tells.
struct Audience {
    AudienceId id {};
    QString name {}; ///< untrusted; empty: none is known
    std::optional<qint64> members {}; ///< empty: not reported
    std::optional<Instant> asOf {}; ///< of that number
    friend bool operator==(const Audience &, const Audience &) = default;
};

} // namespace atrium
