// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"

namespace atrium {

/// A value together with the server's own JSON for it, so that a cache row survives members this version does not know.
template<class T>
struct Kept {
    T value {};
    QByteArray json {};

    static Kept fromJson(Decoder &d)
    {
        Kept kept;
        kept.value = T::fromJson(d);
        kept.json = d.raw();
        return kept;
    }
    friend bool operator==(const Kept &, const Kept &) = default;
};

} // namespace atrium
