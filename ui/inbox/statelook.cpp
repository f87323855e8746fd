// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/statelook.h"

#include "ui/theme/tokens.h"

namespace atrium {

using namespace Qt::StringLiterals;

StateLook lookOf(OutgoingState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case OutgoingState::Held:
    case OutgoingState::Queued:
        return {u"clock"_s, t.muted};
    case OutgoingState::InFlight:
        return {u"send"_s, t.muted};
    case OutgoingState::Failed:
        return {u"warning"_s, t.bad};
    case OutgoingState::Uncertain:
        return {u"refresh"_s, t.warn};
    case OutgoingState::Sent:
        break;
    }
    return {u"check"_s, t.muted};
}

StateLook waitingLook(int level)
{
    const Tokens &t = tokens();
    return {u"hourglass"_s, level >= 2 ? t.bad : level == 1 ? t.warn : t.muted};
}

} // namespace atrium
