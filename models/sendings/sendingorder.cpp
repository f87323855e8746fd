// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingorder.h"

#include "models/metrics/pool.h"
#include "models/sendings/sendingwords.h"
#include "models/sortindex.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

using M = SendingsModel;

/// What the words of a column sort by. Names are words and numbers, and there are few different words: only these are compared as text, in
/// the locale's order, and only once.
class WordRanks {
public:
    using Key = std::tuple<int, qint64, qint64>; ///< rank of the words, campaign, number

    WordRanks(const QList<SendingRow> &rows, int column, const SendingNames &names)
        : m_column(column)
        , m_names(names)
    {
        for (const SendingRow &row : rows)
            m_ranks.insert(wordOf(row), 0);
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<std::pair<QCollatorSortKey, QString>> words;
        words.reserve(static_cast<size_t>(m_ranks.size()));
        for (auto it = m_ranks.cbegin(); it != m_ranks.cend(); ++it)
            words.emplace_back(collator.sortKey(shown(it.key())), it.key());
        std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
            const int order = a.first.compare(b.first);
            return order != 0 ? order < 0 : a.second < b.second;
        });
        for (size_t i = 0; i < words.size(); ++i)
            m_ranks.insert(words[i].second, static_cast<int>(i));
    }

    [[nodiscard]] Key keyOf(const SendingRow &row) const
    {
        const int rank = m_ranks.value(wordOf(row));
        if (m_column == M::ChannelColumn)
            return {rank, 0, 0};
        const Sending &sending = row.sending;
        const qint64 campaign = sending.campaignId ? sending.campaignId->value : 0;
        return {rank, campaign, sending.reportingId ? sending.reportingId->value : sending.id.value};
    }

private:
    /// What decides: a name that is known, behind a mark; else the server's word; nothing for campaigns, whose name is ours.
    [[nodiscard]] QString wordOf(const SendingRow &row) const
    {
        if (m_column == M::ChannelColumn)
            return row.sending.channel;
        if (const QString known = knownName(row, m_names); !known.isEmpty())
            return nameMark + known;
        const Sending &sending = row.sending;
        return sending.campaignId ? QString() : sending.serviceType.isEmpty() ? u" "_s : sending.serviceType;
    }
    [[nodiscard]] QString shown(const QString &word) const
    {
        if (m_column == M::ChannelColumn)
            return channelWord(word);
        if (word.startsWith(nameMark))
            return word.mid(1);
        return sendingName(word.isEmpty() ? Sending {.campaignId = CampaignId {}} : Sending {.serviceType = word});
    }

    static constexpr QChar nameMark {u'\x1'};
    int m_column;
    const SendingNames &m_names;
    QHash<QString, int> m_ranks; // of each different word
};

} // namespace

bool isNumberColumn(int column)
{
    return column >= M::DispatchedColumn && column < M::ColumnCount;
}

Figure sendingFigure(const Sending &sending, int column, const std::optional<Instant> &asOf)
{
    const Reading reading = readingOf(sending, asOf);
    switch (column) {
    case M::DispatchedColumn:
        return formulas::dispatched(reading);
    case M::DeliveredColumn:
        return formulas::deliveryRate(reading);
    case M::ErroredColumn:
        return formulas::errorRate(reading);
    case M::OpenRateColumn:
        return formulas::openRate(reading);
    case M::ClickRateColumn:
        return formulas::clickRate(reading);
    case M::CtorColumn:
        return formulas::ctor(reading);
    default:
        return {};
    }
}

Figure sendingFigure(const SendingRow &row, int column, const std::optional<Instant> &asOf)
{
    if (!row.isGroup())
        return sendingFigure(row.sending, column, asOf);
    Pool pool;
    for (const Sending &part : row.parts)
        pool.add(sendingFigure(part, column, asOf));
    return pool.result(column == M::DispatchedColumn ? FigureKind::Count : FigureKind::Percent);
}

namespace {

std::vector<int> flatOrder(const QList<SendingRow> &rows, int column, Qt::SortOrder order, const SendingNames &names)
{
    const int count = static_cast<int>(rows.size());
    if (column == M::CreatedColumn)
        return sortedIndex(
            count, [&](int row) { return std::optional(rows.at(row).sending.createdAt.microseconds); }, order);
    if (isNumberColumn(column))
        return sortedIndex(
            count, [&](int row) { return sendingFigure(rows.at(row), column, {}).order(); }, order);
    const WordRanks ranks(rows, column, names);
    return sortedIndex(
        count, [&](int row) { return std::optional(ranks.keyOf(rows.at(row))); }, order);
}

} // namespace

std::vector<int> sendingOrder(const QList<SendingRow> &rows, int column, Qt::SortOrder order, const SendingNames &names)
{
    std::vector<int> flat = flatOrder(rows, column, order, names);
    if (std::none_of(rows.cbegin(), rows.cend(), [](const SendingRow &row) { return !row.parent.isEmpty(); }))
        return flat;
    // The parts are in order among themselves already; each goes below its group.
    QHash<QString, std::vector<int>> parts;
    for (const int row : flat) {
        if (!rows.at(row).parent.isEmpty())
            parts[rows.at(row).parent].push_back(row);
    }
    std::vector<int> nested;
    nested.reserve(flat.size());
    for (const int row : flat) {
        if (!rows.at(row).parent.isEmpty())
            continue;
        nested.push_back(row);
        if (rows.at(row).isGroup()) {
            const std::vector<int> below = parts.value(rows.at(row).key);
            nested.insert(nested.end(), below.begin(), below.end());
        }
    }
    return nested;
}

} // namespace atrium
