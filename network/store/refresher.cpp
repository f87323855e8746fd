// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/refresher.h"

#include <algorithm>

namespace atrium {

namespace {
constexpr qint64 closeSpan = 60'000;
constexpr milliseconds justNow(5'000); // what is younger than this needs no second look
constexpr milliseconds healRest(60'000); // from the last page of a round to the first of the next
constexpr int anewMost = 8; // as many at once as the plan grants wishes
} // namespace

Refresher::Refresher(Clock *clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_nextProbe(pace.probeLeast)
{
}

Refresher::Entry &Refresher::entryOf(const std::shared_ptr<FeedBase> &list)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.list.expired(); });
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.list.lock() == list; });
    if (it != m_entries.end())
        return *it;
    Entry entry;
    entry.list = list;
    entry.known.healedAt = m_clock->ticks(); // its later pages, if it has any, are not old yet
    return m_entries.emplace_back(std::move(entry));
}

PollSituation::Watched::Kind Refresher::kindOf(const Entry &entry)
{
    if (entry.known.kind == PollSituation::Watched::Thread)
        return PollSituation::Watched::Thread;
    if (entry.aside)
        return PollSituation::Watched::Aside;
    const bool seen = entry.list.use_count() > (entry.kept ? 1 : 0);
    return seen ? PollSituation::Watched::InView : PollSituation::Watched::Rest;
}

void Refresher::watchList(const std::shared_ptr<FeedBase> &list)
{
    ask(entryOf(list));
    turn();
}

void Refresher::watchLists(const QList<std::shared_ptr<FeedBase>> &lists)
{
    const qint64 now = m_clock->ticks();
    for (const std::shared_ptr<FeedBase> &list : lists) {
        Entry &entry = entryOf(list);
        if (!entry.known.askedAt || now - *entry.known.askedAt >= justNow.count())
            entry.known.wanted = true;
    }
    turn();
}

void Refresher::watchThread(const std::shared_ptr<FeedBase> &thread)
{
    std::erase_if(
        m_entries, [&](const Entry &entry) { return entry.known.kind == PollSituation::Watched::Thread && entry.list.lock() != thread; });
    Entry &entry = entryOf(thread);
    entry.known.kind = PollSituation::Watched::Thread;
    ask(entry);
    turn();
}

void Refresher::setShown(const std::shared_ptr<FeedBase> &list, bool shown)
{
    Entry &entry = entryOf(list);
    if (std::exchange(entry.aside, !shown) == !shown)
        return;
    const qint64 now = m_clock->ticks();
    if (shown && (!entry.known.askedAt || now - *entry.known.askedAt >= justNow.count()))
        entry.known.wanted = true;
    turn();
}

void Refresher::keepMalls(const QList<std::pair<CustomerScope, std::shared_ptr<FeedBase>>> &lists)
{
    for (Entry &entry : m_entries) {
        const bool stays = std::any_of(lists.begin(), lists.end(), [&](const auto &pair) { return pair.second == entry.kept; });
        if (stays || !entry.kept)
            continue;
        disconnect(entry.kept.get(), nullptr, this, nullptr);
        entry.kept.reset();
    }
    for (const auto &[mall, list] : lists) {
        Entry &entry = entryOf(list);
        if (!entry.kept)
            connect(list.get(), &FeedBase::changed, this, &Refresher::looked);
        entry.kept = list;
        entry.mall = mall;
    }
    // Planned when the caller's own hold on the lists is over: who holds one is what tells the view.
    m_turnWait = Wait(m_clock, m_clock->after(milliseconds(1), this, [this] { turn(); }));
}

std::optional<Instant> Refresher::lookedAt(const CustomerScope &mall) const
{
    std::optional<Instant> oldest;
    for (const Entry &entry : m_entries) {
        if (!entry.kept || entry.mall != mall)
            continue;
        const std::optional<Instant> asOf = entry.kept->asOf();
        if (!asOf)
            return std::nullopt;
        oldest = oldest ? std::min(*oldest, *asOf) : *asOf;
    }
    return oldest;
}

void Refresher::setPace(const PollPace &pace)
{
    static_cast<PollPace &>(m_pace) = pace;
    turn();
}

void Refresher::setWindow(WindowState window)
{
    const WindowState before = std::exchange(m_situation.window, window);
    if (before == window)
        return;
    if (window == WindowState::Focused)
        want(justNow.count());
    turn();
}

void Refresher::setMetered(bool metered)
{
    if (std::exchange(m_situation.metered, metered) != metered)
        turn();
}

void Refresher::setReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) == reachable)
        return;
    if (reachable) {
        m_probeWait.stop();
        m_nextProbe = m_pace.probeLeast;
        lookNow();
    } else {
        m_turnWait.stop();
        probe();
    }
}

void Refresher::want(qint64 olderThan)
{
    const qint64 now = m_clock->ticks();
    for (Entry &entry : m_entries) {
        const auto kind = kindOf(entry);
        const bool seen = kind == PollSituation::Watched::Thread || kind == PollSituation::Watched::InView;
        if (seen && (!entry.known.askedAt || now - *entry.known.askedAt >= olderThan))
            entry.known.wanted = true;
    }
}

void Refresher::lookNow()
{
    want(0);
    if (m_reachable)
        turn();
    else
        probeNow(false);
}

void Refresher::lookAfterWrite()
{
    want(justNow.count());
    turn();
}

void Refresher::lookAnew()
{
    m_closeUntil = m_clock->ticks() + closeSpan;
    m_nextProbe = m_pace.probeLeast;
    if (!m_reachable) {
        probeNow(true);
        probe();
        return;
    }
    want(0);
    QList<std::shared_ptr<FeedBase>> anew;
    for (Entry &entry : m_entries) {
        if (entry.known.wanted && anew.size() < anewMost) {
            stamp(entry);
            anew.append(entry.list.lock());
        }
    }
    for (const auto &feed : std::as_const(anew)) {
        if (feed)
            feed->pollAnew();
    }
    turn();
}

void Refresher::stamp(Entry &entry)
{
    const qint64 now = m_clock->ticks();
    const auto kind = kindOf(entry);
    entry.known.wanted = false;
    entry.known.askedAt = now;
    entry.list.lock()->setBehind(kind == PollSituation::Watched::Rest);
    if (kind == PollSituation::Watched::Rest)
        m_situation.restAt = now;
    if (kind != PollSituation::Watched::Thread)
        m_situation.calls.append(now);
}

void Refresher::ask(Entry &entry)
{
    stamp(entry);
    if (const auto feed = entry.list.lock()) // who is told may change the entries
        feed->poll();
}

void Refresher::turn()
{
    if (!m_reachable)
        return; // the probe tells when it is worth it again
    std::erase_if(m_entries, [](const Entry &entry) { return entry.list.expired(); });
    m_situation.now = m_clock->ticks();
    m_situation.calls.removeIf([this](qint64 at) { return m_situation.now - at >= closeSpan; });
    PollSituation situation = m_situation;
    for (const Entry &entry : m_entries) {
        PollSituation::Watched watched = entry.known;
        watched.kind = kindOf(entry);
        watched.heals = entry.list.lock()->wantsHealing(healRest);
        situation.watched.append(watched);
    }
    const PollStep step = planPoll(m_pace, situation);
    QList<std::shared_ptr<FeedBase>> asked;
    for (const qsizetype index : step.ask)
        stamp(m_entries[static_cast<std::size_t>(index)]);
    for (const qsizetype index : step.ask)
        asked.append(m_entries[static_cast<std::size_t>(index)].list.lock()); // from here on each looks held
    std::shared_ptr<FeedBase> healed;
    if (step.heal) {
        Entry &entry = m_entries[static_cast<std::size_t>(*step.heal)];
        entry.known.healedAt = m_situation.healedAt = m_situation.now;
        m_situation.calls.append(m_situation.now);
        healed = entry.list.lock();
    }
    m_turnWait = Wait(m_clock, m_clock->after(step.next, this, [this] { turn(); }));
    // Last, because who is told may change the entries, or ask for another turn.
    for (const auto &feed : std::as_const(asked))
        feed->poll();
    if (healed)
        healed->heal();
}

void Refresher::probe()
{
    const milliseconds pause = m_clock->ticks() < m_closeUntil ? m_pace.probeLeast : m_nextProbe;
    m_probeWait = Wait(m_clock, m_clock->after(pause, this, [this] {
        m_nextProbe = std::min(m_nextProbe * 2, m_pace.probeMost);
        probeNow(false);
        probe();
    }));
    m_probeAt = Instant::fromUtc(m_clock->now().addMSecs(pause.count()));
    Q_EMIT probePlanned();
}

std::optional<Instant> Refresher::nextProbeAt() const
{
    const bool any = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return !entry.list.expired(); });
    return m_reachable || !any ? std::nullopt : std::optional(m_probeAt);
}

/// With a list in view, if there is one.
void Refresher::probeNow(bool anew)
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.list.expired(); });
    if (m_entries.empty())
        return;
    auto it = std::find_if(
        m_entries.begin(), m_entries.end(), [](const Entry &entry) { return kindOf(entry) == PollSituation::Watched::InView; });
    Entry &entry = it != m_entries.end() ? *it : m_entries.front();
    entry.known.askedAt = m_clock->ticks();
    if (const auto feed = entry.list.lock())
        anew ? feed->pollAnew() : feed->poll();
}

} // namespace atrium
