// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/scene.h"

namespace atrium::sandbox {

/// A reported sending as it is stored; ids of 0 are null on the wire.
struct Sending {
    qint64 id {0};
    int customer {0};
    int club {0};
    QString language {}; // null is null
    QString channel {};
    QString service {};
    QString sourceApp {};
    QString sourceType {};
    qint64 reporting {0};
    qint64 source {0};
    qint64 audience {0};
    qint64 campaign {0};
    qint64 members {0};
    qint64 fresh {0}; // new_count
    qint64 transient {0};
    qint64 transmitted {0};
    qint64 failed {0};
    qint64 delivered {0};
    qint64 errored {0};
    qint64 opened {0};
    qint64 openings {0}; // opened_events_count
    qint64 clicked {0};
    QDateTime created {};
    int microseconds {0};
    int delay {480}; // seconds from created to the first event
    bool bare {false}; // as documented: without clicked_count and computed_counts
    bool follows {false}; // its curves are kept nowhere, they follow from the counts

    [[nodiscard]] qint64 dispatches() const { return fresh + transient + transmitted + failed; }
    [[nodiscard]] qint64 underWay() const { return transmitted - delivered - errored; }
};

/// The two sendings of the documented examples; their stamps are absolute.
[[nodiscard]] std::vector<Sending> documentedSendings();

/// Those of the pictures and of the tests, told from the start of the world's clock; their counts are written down.
[[nodiscard]] std::vector<Sending> plantedSendings(Stage &stage);

/// Sixty days of the three malls in their weekly rhythm, oldest first. `taken` are reporting ids that are in use.
[[nodiscard]] std::vector<Sending> regularSendings(Stage &stage, const QList<qint64> &taken);

/// All of them with their ids, in the order of time. `most` bounds their number, the regular ones going first; below 0 it does not.
[[nodiscard]] std::vector<Sending> allSendings(Stage &stage, int most);

} // namespace atrium::sandbox
