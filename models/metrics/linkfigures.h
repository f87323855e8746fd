// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/engine.h"
#include "network/types/link.h"
#include "network/types/timeseries.h"

#include <utility>

namespace atrium {

/// What a link did (features SD19). The service leaves bots out of visits (contract 3.11).
struct LinkFigures {
    Figure visits {}; ///< events
    Figure unique {}; ///< members
    Figure ofDelivered {}; ///< unique visits over messages delivered
    Figure ofOpened {}; ///< unique visits over members that opened; does not apply to SMS
    friend bool operator==(const LinkFigures &, const LinkFigures &) = default;
};

/// Whose visits the service counts: by number, or by service where a sending has none (contract 3.11).
enum class LinkExtent {
    Own, ///< of these sendings
    Wider, ///< of others that have the same number, too: then there are no shares
};

/// of: the figures of the sendings that the link was in.
[[nodiscard]] LinkFigures linkFiguresOf(
    const LinkVisits &visits, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent = LinkExtent::Own);

/// One group of a sending's recipients.
struct RecipientGroup {
    QString name {}; ///< the API's word: "20-24", "female"; empty: not stated
    qint64 members {};
    int merged {}; ///< so many small groups are in this one, which has no name; 0: it is one
    /// Of its members, those of each gender; empty: not asked for.
    struct Part {
        QString name {}; ///< the API's word; empty: the rest, not stated or too few to be told apart
        qint64 members {};
        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> parts {};
    friend bool operator==(const RecipientGroup &, const RecipientGroup &) = default;
};

/// Sums of a `sendings_recipients_statistics` answer, in its order; groups of fewer than `least` members are one, at the end (features
/// SD20). A single small group is merged with the next smallest, or who is in it could be told from the rest.
[[nodiscard]] QList<RecipientGroup> recipientGroups(const TimeSeries &answer, qint64 least = 10);
/// The same groups with their parts: answers to the same question, each about one gender only, in the order in which parts stand.
[[nodiscard]] QList<RecipientGroup> withGenders(QList<RecipientGroup> groups, const QList<std::pair<QString, TimeSeries>> &genders);
/// Parts of fewer than `least` members go into the rest, which is last; a rest that small takes the smallest of the others along.
[[nodiscard]] QList<RecipientGroup::Part> toldApart(const RecipientGroup &group, qint64 least = 10);

} // namespace atrium
