// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/comparewiring.h"

#include "app/account/sendingsmemory.h"
#include "app/wiring/namewiring.h"
#include "app/wiring/sendingquestions.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/comparepage.h"
#include "ui/sendings/sendingspane.h"

#include <algorithm>

namespace atrium {

QString rowIdOf(const SendingRow &row)
{
    return row.key.isEmpty() ? row.sending.id.text() : row.key;
}

CompareWiring::CompareWiring(SendingsPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_names(names)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
    , m_connections(std::make_unique<QObject>())
{
    const auto again = [this](bool all) {
        for (Entry &entry : m_entries) {
            if (entry.series && entry.series->state().error)
                entry.series->retry();
            else if (entry.series && all)
                entry.series->refresh();
        }
    };
    connect(pane->compare(), &ComparePage::refreshWanted, this, [again] { again(true); });
    connect(pane->compare(), &ComparePage::retryWanted, this, [again] { again(false); });
    connect(names, &NameWiring::changed, &m_soon, &Soon::ask);
    connect(account->connection(), &Connection::reachableChanged, &m_soon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_soon.ask(); });
}

void CompareWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_entries.clear();
    m_rows.clear();
    m_scope = mall.scope;
    const QList<SendingRow> rows = m_account->sendingsMemory()->compared.value(m_scope);
    for (const SendingRow &row : rows)
        m_entries.push_back({.row = row});
    m_zone = zoneOf(mall);
    m_store = m_account->sendings(mall.scope);
    m_soon.ask();
}

void CompareWiring::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_soon.ask();
}

bool CompareWiring::isMarked(const QString &rowId) const
{
    return rowOf(rowId).has_value();
}

std::optional<SendingRow> CompareWiring::rowOf(const QString &rowId) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) { return rowIdOf(entry.row) == rowId; });
    return found == m_entries.cend() ? std::nullopt : std::optional(found->row);
}

QSet<QString> CompareWiring::marked() const
{
    QSet<QString> ids;
    for (const Entry &entry : m_entries)
        ids.insert(rowIdOf(entry.row));
    return ids;
}

bool CompareWiring::toggle(const SendingRow &row)
{
    const QString id = rowIdOf(row);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return rowIdOf(entry.row) == id; });
    if (found != m_entries.end()) {
        m_entries.erase(found);
    } else if (static_cast<qsizetype>(m_entries.size()) >= mostCompared) {
        return false;
    } else {
        m_entries.push_back({.row = row});
        m_entries.back().row.parent.clear();
        if (m_pane->page() == SendingsPane::Compared)
            read(m_entries.back());
    }
    QList<SendingRow> &kept = m_account->sendingsMemory()->compared[m_scope];
    kept.clear();
    for (const Entry &entry : m_entries)
        kept.append(entry.row);
    m_soon.ask();
    return true;
}

void CompareWiring::read(Entry &entry)
{
    if (entry.series || !m_store)
        return;
    entry.series = eventsOf(m_store, entry.row, Interval::Hour, m_clock);
    connect(entry.series.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    if (!entry.series->series())
        entry.series->refresh();
}

void CompareWiring::enter(const QList<SendingRow> &rows)
{
    m_rows = rows;
    for (Entry &entry : m_entries)
        read(entry);
    refresh();
}

void CompareWiring::refresh()
{
    if (m_pane->page() != SendingsPane::Compared)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    QList<ComparedSending> sendings;
    QStringList queries;
    ListState state {.complete = true};
    int tokens = 0;
    for (const Entry &entry : m_entries) {
        ComparedSending one {.row = entry.row};
        if (entry.series) {
            one.series = entry.series->series();
            queries << jsonOf(entry.series->query());
            const ListState own = listStateOf(*entry.series, *m_account->connection(), now, staleAfter);
            state.loading = state.loading || own.loading;
            state.loadingMore = state.loadingMore || own.loadingMore;
            state.offline = own.offline;
            state.stale = state.stale || own.stale;
            if (own.error)
                state.error = own.error;
            if (own.asOf && (!state.asOf || *own.asOf < *state.asOf))
                state.asOf = own.asOf;
            tokens += entry.series->tokens();
        }
        sendings.append(one);
    }
    QList<SendingRow> others;
    for (const SendingRow &row : std::as_const(m_rows)) {
        if (row.parent.isEmpty() && !isMarked(rowIdOf(row)))
            others.append(row);
    }
    m_pane->compare()->setSendings(sendings, others, m_names->names(), now, state.asOf, m_zone);
    m_pane->compare()->chartAway()->setQuery(u'[' + queries.join(u',') + u']');
    m_pane->compare()->setState(state);
    m_pane->compare()->setCost(tokens > 0 ? std::optional(tokens) : std::nullopt, m_store ? m_store->tokensLeft() : std::nullopt);
}

} // namespace atrium
