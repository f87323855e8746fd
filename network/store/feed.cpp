// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/feed.h"

namespace atrium {

void FeedBase::retry()
{
    const bool tailFailed = m_state.error && m_asOf && m_state.next;
    m_state.error.reset();
    // The head tells both whether the server is back and what is new; a failed tail is asked for again on top of it.
    refresh();
    if (tailFailed)
        more();
}

} // namespace atrium
