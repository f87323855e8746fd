// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>

namespace atrium::sandbox {

/// A field of a report, as its metadata tells it and its filter takes it.
struct ReportField {
    enum class Kind { Integer, Text, Enum, Time, Boolean, Integers, Object };
    QLatin1StringView name;
    Kind kind {Kind::Integer};
    bool filterable {true};
    QLatin1StringView column {}; // of `sendings s`, where that is another word
};

} // namespace atrium::sandbox
