// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/ids.h"

namespace atrium {

/// One message (contract 2.2). Its conversation is known by whoever asked; it is not on the wire.
struct Message {
    MessageId id {};
    UserId author {};
    QString content {}; ///< plain text, shown as text, never as markup
    bool seen {}; ///< by the asking user
    Instant createdAt {};
    Instant updatedAt {};

    static Message fromJson(Decoder &d);
    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace atrium
