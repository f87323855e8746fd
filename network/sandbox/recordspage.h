// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/wire.h"

namespace atrium::sandbox {

/// Assumed: the contract states no size (README, assumption 20).
inline constexpr int recordsPerPage = 100;

/// One page of records that are computed and stand in no table. They have to come in the order of their keys, from the first one on:
/// the cursor is a key, so rows that come in between lose and repeat nothing.
class RecordsPage {
public:
    /// Reads `page_info`. What is wrong lands in `problems`.
    RecordsPage(QLatin1StringView report, const QJsonObject &body, Problems &problems);

    /// Where to write the record of that key; none when it belongs to another page.
    [[nodiscard]] JsonWriter *row(const QByteArray &key);
    /// The key that the page before ended with; empty on the first one.
    [[nodiscard]] const QByteArray &after() const { return m_after; }
    /// Nothing that comes now is on this page.
    [[nodiscard]] bool isDone() const { return m_isMore; }
    /// The documented answer.
    [[nodiscard]] Answer answer();

private:
    const QByteArray m_report;
    QByteArray m_after;
    QByteArray m_last;
    int m_rows {0};
    bool m_isMore {false};
    JsonWriter m_json;
};

} // namespace atrium::sandbox
