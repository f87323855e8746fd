// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/states.h"

namespace atrium::outbox {

namespace {

using enum OutgoingState;

std::optional<OutgoingState> next(const Outgoing &row, Event event)
{
    const OutgoingState state = row.state;
    const bool waits = state == Held || state == Queued || state == Failed;
    // Whether an earlier attempt may have arrived. Then the server is asked before anything leaves.
    const bool doubtful = row.firstSentAt.has_value();
    const auto from = [state](OutgoingState wanted, OutgoingState to) {
        return state == wanted ? std::optional<OutgoingState>(to) : std::nullopt;
    };
    switch (event) {
    case Event::HoldOver:
        return from(Held, Queued);
    case Event::Leaves:
        return from(Queued, InFlight);
    case Event::Doubted:
        return doubtful ? from(Queued, Uncertain) : std::nullopt;
    case Event::NotActed:
        return from(InFlight, Queued);
    case Event::Refused:
        return from(InFlight, Failed);
    case Event::LostTrack:
        return from(InFlight, Uncertain);
    case Event::Accepted:
        return from(InFlight, Sent);
    case Event::Arrived:
        return state == InFlight || state == Uncertain || state == Sent ? std::optional(Sent) : std::nullopt;
    case Event::Absent:
        return from(Uncertain, Queued);
    case Event::Unreadable:
        return from(Uncertain, Failed);
    case Event::Retried:
        return from(Failed, doubtful ? Uncertain : Queued);
    case Event::Edited:
        return waits && choicesOf(row, false).edit ? std::optional(state == Held ? Held : Queued) : std::nullopt;
    case Event::Restarted:
        return state == InFlight ? Uncertain : state;
    }
    Q_UNREACHABLE();
}

} // namespace

Event eventOf(const ApiError &error)
{
    if (error.reach == Reach::NotSent || error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::RateLimited)
        return Event::NotActed;
    // An answer we cannot read may still be a yes.
    return error.reach == Reach::Answered && error.kind != ErrorKind::Malformed ? Event::Refused : Event::LostTrack;
}

bool neverReadable(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::FeatureOff;
}

std::optional<Outgoing> after(const Outgoing &row, Event event)
{
    const std::optional<OutgoingState> state = next(row, event);
    if (!state)
        return std::nullopt;
    Outgoing changed = row;
    changed.state = *state;
    if (*state != Held)
        changed.heldUntil.reset();
    if (event == Event::Leaves)
        ++changed.attempts;
    if (event == Event::Retried || event == Event::Edited) {
        changed.reason.clear();
        changed.httpStatus = 0;
    }
    if (event == Event::Edited) {
        // What was looked for and not found was another text.
        changed.firstSentAt.reset();
        changed.sentAtServer.reset();
    }
    return changed;
}

OutgoingChoices choicesOf(const Outgoing &row, bool waitsBehindRefused)
{
    switch (row.state) {
    case Held:
        return {.edit = true, .takeBack = true, .sendNow = true};
    case Queued:
        return {.edit = true, .takeBack = true, .sendAlone = waitsBehindRefused};
    case Failed:
        // One that may have arrived keeps its text: by it alone can it be found.
        return {.edit = !row.firstSentAt, .takeBack = true, .retry = true};
    case InFlight:
        return {.pin = OutgoingPin::Leaving};
    case Uncertain:
        return {.pin = OutgoingPin::Checking};
    case Sent:
        return {.pin = OutgoingPin::Arrived};
    }
    Q_UNREACHABLE();
}

} // namespace atrium::outbox
