// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/order.h"

namespace atrium::outbox {

namespace {

using enum OutgoingState;

bool isOut(const Outgoing &row)
{
    return row.state == InFlight || row.state == Uncertain || row.state == Sent;
}

/// What one row meets on its way through its conversation.
struct Chain {
    QString out {}; // on its way or being looked for: in flight before all, else the earliest
    bool outInFlight {false};
    QString first {}; // that has not left
    bool stuck {false}; // `first` is refused, so what is behind it may be told to pass
    QString firstMoving {}; // that has not left and is not stuck behind a refused one
};

} // namespace

Key chainOf(const Outgoing &row)
{
    return {.scope = row.scope, .id = row.startsConversation() ? row.localId : row.conversation.text()};
}

QHash<QString, QString> waiting(const QList<Outgoing> &rows)
{
    QHash<Key, Chain> chains;
    for (const Outgoing &row : rows) {
        Chain &chain = chains[chainOf(row)];
        const bool inFlight = row.state == InFlight;
        if (isOut(row) && (chain.out.isEmpty() || (inFlight && !chain.outInFlight))) {
            chain.out = row.localId;
            chain.outInFlight = inFlight;
        }
    }
    QHash<QString, QString> found;
    for (const Outgoing &row : rows) {
        Chain &chain = chains[chainOf(row)];
        QString before = chain.out;
        if (before.isEmpty())
            before = row.alone && chain.stuck ? chain.firstMoving : chain.first;
        if (!before.isEmpty() && before != row.localId)
            found.insert(row.localId, before);
        if (isOut(row))
            continue;
        if (chain.first.isEmpty()) {
            chain.first = row.localId;
            chain.stuck = row.state == Failed;
        }
        const bool moves = row.state != Failed && (!chain.stuck || row.alone);
        if (chain.firstMoving.isEmpty() && moves)
            chain.firstMoving = row.localId;
    }
    return found;
}

bool waitsBehindRefused(const QList<Outgoing> &rows, const Outgoing &row)
{
    if (row.state != Queued || row.alone)
        return false;
    const Key chain = chainOf(row);
    for (const Outgoing &one : rows) {
        if (one.localId == row.localId)
            return false;
        if (chainOf(one) == chain && !isOut(one))
            return one.state == Failed;
    }
    return false;
}

} // namespace atrium::outbox
