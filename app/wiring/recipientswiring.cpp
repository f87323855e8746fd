// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/recipientswiring.h"

#include "app/wiring/sendingquestions.h"
#include "ui/sendings/recipientscard.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype mostGenders = 3; // each is a question; the others are one rest

} // namespace

RecipientsWiring::RecipientsWiring(RecipientsCard *card, Clock *clock, StateOf stateOf, QObject *parent)
    : QObject(parent)
    , m_card(card)
    , m_clock(clock)
    , m_stateOf(std::move(stateOf))
{
    connect(card, &RecipientsCard::wayChosen, this, &RecipientsWiring::ask);
}

void RecipientsWiring::open(SendingStore *store, const SendingRow &row)
{
    m_store = store;
    m_row = row;
    ask();
}

void RecipientsWiring::close()
{
    m_connections.reset();
    m_row.reset();
    m_whole.reset();
    m_genders.reset();
    m_ages.clear();
}

std::shared_ptr<SeriesFeed> RecipientsWiring::feed(std::function<ReportQuery()> query)
{
    auto one = m_store->series(std::move(query));
    connect(one.get(), &FeedBase::changed, m_connections.get(), [this] {
        askGenders();
        Q_EMIT changed();
    });
    one->refresh();
    return one;
}

void RecipientsWiring::ask()
{
    if (!m_row)
        return;
    m_connections = std::make_unique<QObject>();
    m_genders.reset();
    m_ages.clear();
    const auto query = [this](bool byGender) {
        return [row = *m_row, byGender, clock = m_clock] { return recipientsQueryOf(row, byGender, Instant::fromUtc(clock->now())); };
    };
    m_whole = feed(query(m_card->way() == RecipientsCard::ByGender));
    if (m_card->way() == RecipientsCard::AgeAndGender)
        m_genders = feed(query(true));
    askGenders();
    Q_EMIT changed();
}

/// Once it is known which there are.
void RecipientsWiring::askGenders()
{
    if (!m_genders || !m_genders->series() || !m_ages.isEmpty())
        return;
    QList<RecipientGroup> groups = recipientGroups(*m_genders->series());
    groups.removeIf([](const RecipientGroup &one) { return one.merged > 0 || one.name.isEmpty(); });
    std::stable_sort(groups.begin(), groups.end(), [](const RecipientGroup &a, const RecipientGroup &b) { return a.members > b.members; });
    groups.resize(std::min(groups.size(), mostGenders));
    for (const RecipientGroup &one : std::as_const(groups))
        m_ages.append({one.name, {}}); // all of them first: an answer may be there at once
    for (auto &[gender, ages] : m_ages) {
        ages = feed(
            [row = *m_row, gender = gender, clock = m_clock] { return recipientsQueryOf(row, gender, Instant::fromUtc(clock->now())); });
    }
}

QList<SeriesFeed *> RecipientsWiring::feeds() const
{
    QList<SeriesFeed *> all {m_whole.get(), m_genders.get()};
    for (const auto &[gender, ages] : m_ages)
        all.append(ages.get());
    all.removeAll(nullptr);
    return all;
}

void RecipientsWiring::retry()
{
    const QList<SeriesFeed *> all = feeds();
    for (SeriesFeed *one : all) {
        if (one->state().error)
            one->retry();
    }
}

void RecipientsWiring::refreshAll()
{
    const QList<SeriesFeed *> all = feeds();
    for (SeriesFeed *one : all) {
        if (one->state().error)
            one->retry();
        else
            one->refresh();
    }
}

int RecipientsWiring::tokens() const
{
    int sum = 0;
    const QList<SeriesFeed *> all = feeds();
    for (const SeriesFeed *one : all)
        sum += one->tokens();
    return sum;
}

/// Of all the answers together: there once each is, and as old as the oldest.
ListState RecipientsWiring::state() const
{
    ListState state = m_stateOf(*m_whole);
    const QList<SeriesFeed *> all = feeds();
    for (const SeriesFeed *one : all) {
        const ListState own = m_stateOf(*one);
        state.loading = state.loading || own.loading || (!one->series() && !own.error);
        state.stale = state.stale || own.stale;
        state.offline = state.offline || own.offline;
        if (!state.error)
            state.error = own.error;
        if (state.asOf && own.asOf)
            state.asOf = std::min(*state.asOf, *own.asOf);
    }
    return state;
}

void RecipientsWiring::show(const QTimeZone &zone)
{
    if (!m_whole)
        return;
    if (m_whole->series()) {
        QList<RecipientGroup> groups = recipientGroups(*m_whole->series());
        QList<std::pair<QString, TimeSeries>> genders;
        for (const auto &[gender, ages] : m_ages) {
            if (ages && ages->series())
                genders.append({gender, *ages->series()});
        }
        if (m_genders && !m_ages.isEmpty() && genders.size() == m_ages.size())
            groups = withGenders(groups, genders);
        m_card->setGroups(groups);
        m_card->setQuery(jsonOf(m_whole->query()));
    }
    m_card->setState(state(), zone);
}

} // namespace atrium
