// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QSqlQuery>
#include <QString>

#include <array>

namespace atrium::sandbox {

class JsonWriter;

/// The counts that records and sums share, in the order of the documented examples.
inline constexpr std::array<QLatin1StringView, 10> sendingCounts {QLatin1StringView("dispatches_count"), QLatin1StringView("members_count"),
    QLatin1StringView("new_count"), QLatin1StringView("delivered_count"), QLatin1StringView("delivery_errored_count"),
    QLatin1StringView("failed_count"), QLatin1StringView("opened_count"), QLatin1StringView("opened_events_count"),
    QLatin1StringView("transiently_failed_count"), QLatin1StringView("transmitted_count")};

/// Where a page ended: rows come newest first, and by id where they are of one instant.
struct ReportCursor {
    QString stamp {};
    qint64 id {0};
};

/// The columns of `sendings s` that writeSending() reads.
[[nodiscard]] QString sendingColumns();
/// Writes the current row with the documented keys in the documented order, and tells where it stands.
ReportCursor writeSending(JsonWriter &json, const QSqlQuery &row);

/// The same for sums over a key: reporting_id or campaign_id.
[[nodiscard]] QString sumColumns(const QString &key);
ReportCursor writeSum(JsonWriter &json, const QSqlQuery &row, const QString &key);

/// The same for the sums of everything, with `clicked_count` and `computed_counts`.
[[nodiscard]] QString statsColumns();
void writeStats(JsonWriter &json, const QSqlQuery &row);

} // namespace atrium::sandbox
