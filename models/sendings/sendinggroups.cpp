// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendinggroups.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString groupKey(const Sending &sending, Grouping by)
{
    if (by == Grouping::Reporting && sending.reportingId)
        return u'r' + sending.reportingId->text();
    if (by == Grouping::Campaign && sending.campaignId)
        return u'c' + sending.campaignId->text();
    return {};
}

void widen(QList<TimeRange> &all, const TimeRange &one)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const TimeRange &it) { return it.interval == one.interval; });
    if (same == all.end()) {
        all.append(one);
        return;
    }
    same->from = std::min(same->from, one.from);
    same->to = same->to && one.to ? std::optional(std::max(*same->to, *one.to)) : std::nullopt;
}

} // namespace

Sending mergedSending(const QList<Sending> &parts)
{
    const auto newest =
        std::max_element(parts.begin(), parts.end(), [](const Sending &a, const Sending &b) { return a.createdAt < b.createdAt; });
    Sending merged = *newest;
    merged.counts = {};
    merged.ranges.clear();
    const auto differs = [&](auto member) {
        return std::any_of(parts.begin(), parts.end(), [&](const Sending &one) { return one.*member != (*newest).*member; });
    };
    if (differs(&Sending::language))
        merged.language.clear();
    if (differs(&Sending::channel))
        merged.channel.clear();
    if (differs(&Sending::audienceId))
        merged.audienceId.reset();
    if (differs(&Sending::reportingId))
        merged.reportingId.reset();
    for (const Sending &one : parts) {
        merged.createdAt = std::min(merged.createdAt, one.createdAt);
        for (const TimeRange &range : one.ranges)
            widen(merged.ranges, range);
    }
    return merged;
}

QList<SendingRow> groupedRows(const QList<Sending> &sendings, Grouping by, const QSet<QString> &unfolded)
{
    QList<SendingRow> rows;
    rows.reserve(sendings.size());
    if (by == Grouping::Each) {
        for (const Sending &sending : sendings)
            rows.append({.sending = sending});
        return rows;
    }
    QList<QString> order;
    QHash<QString, QList<Sending>> groups;
    for (const Sending &sending : sendings) {
        const QString key = groupKey(sending, by);
        if (key.isEmpty()) {
            rows.append({.sending = sending});
            continue;
        }
        QList<Sending> &parts = groups[key];
        if (parts.isEmpty())
            order.append(key);
        parts.append(sending);
    }
    for (const QString &key : std::as_const(order)) {
        const QList<Sending> &parts = groups[key];
        if (parts.size() == 1) {
            rows.append({.sending = parts.first()});
            continue;
        }
        const bool open = unfolded.contains(key);
        rows.append({.sending = mergedSending(parts), .key = key, .parts = parts, .unfolded = open});
        if (!open)
            continue;
        for (const Sending &part : parts)
            rows.append({.sending = part, .parent = key});
    }
    return rows;
}

LinkExtent linkExtentOf(const SendingRow &row, const QList<SendingRow> &rows)
{
    QSet<SendingId> own;
    QSet<ReportingId> numbers;
    const QList<Sending> sendings = row.sendings();
    for (const Sending &sending : sendings) {
        if (!sending.reportingId)
            return LinkExtent::Wider;
        own.insert(sending.id);
        numbers.insert(*sending.reportingId);
    }
    const auto shares = [&](const Sending &one) { return one.reportingId && numbers.contains(*one.reportingId) && !own.contains(one.id); };
    const bool shared = std::any_of(rows.begin(), rows.end(), [&](const SendingRow &other) {
        return other.isGroup() ? std::any_of(other.parts.begin(), other.parts.end(), shares) : shares(other.sending);
    });
    return shared ? LinkExtent::Wider : LinkExtent::Own;
}

} // namespace atrium
