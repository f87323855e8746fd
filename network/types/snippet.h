// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"

namespace atrium {

/// A text that one writes often. It is this computer's alone; the service knows none.
struct Snippet {
    QString id {}; ///< UUID of ours
    QString name {}; ///< what one types to find it; may be empty
    QString text {}; ///< with variables as {{name}}

    /// Of a file: it has no id, and is a stranger's.
    static Snippet fromJson(Decoder &d);
    friend bool operator==(const Snippet &, const Snippet &) = default;
};

} // namespace atrium
