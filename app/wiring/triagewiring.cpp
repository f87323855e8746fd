// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/triagewiring.h"

#include "app/wiring/mallof.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "network/local/facts.h"
#include "ui/common/announcer.h"
#include "ui/inbox/inboxpane.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 keepEvery = 60'000'000; // microseconds

QString factOf(const CustomerScope &scope)
{
    return u"waitingLookedAt|"_s + scope.value;
}

} // namespace

TriageWiring::TriageWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(pane, &InboxPane::archiveWanted, this, [this](const QStringList &rowIds) {
        toStores(rowIds, &ConversationStore::archive);
        Q_EMIT changed();
    });
    connect(pane, &InboxPane::markRowsSeenWanted, this, [this](const QStringList &rowIds) {
        toStores(rowIds, &ConversationStore::markSeen);
        change(rowIds, [](Triage &one) { one.unread = false; });
    });
    connect(pane, &InboxPane::markSeenWanted, this, [this] { change({m_pane->selected()}, [](Triage &one) { one.unread = false; }); });
    connect(pane, &InboxPane::snoozeWanted, this, &TriageWiring::snooze);
    connect(pane, &InboxPane::snoozeUndone, this, [this](const QStringList &rowIds) {
        for (const QString &rowId : rowIds) {
            if (m_before.contains(rowId))
                m_account->triage()->set(m_before.take(rowId));
        }
        Q_EMIT changed();
    });
    connect(pane, &InboxPane::bringBackWanted, this, [this](const QStringList &rowIds) {
        const Instant now = Instant::fromUtc(m_clock->now());
        change(rowIds, [now](Triage &one) {
            one.snooze.reset();
            one.backSince = now;
        });
    });
    connect(pane, &InboxPane::markUnreadWanted, this,
        [this](const QStringList &rowIds) { change(rowIds, [](Triage &one) { one.unread = true; }); });
    connect(pane, &InboxPane::followUpWanted, this,
        [this](const QStringList &rowIds, bool on) { change(rowIds, [on](Triage &one) { one.followUp = on; }); });
    // Whoever opens it again has read it.
    connect(pane, &InboxPane::conversationOpened, this, [this](const QString &rowId) {
        if (!rowId.isEmpty())
            change({rowId}, [](Triage &one) { one.unread = false; });
    });
}

WaitingLimits TriageWiring::limitsOf(const Settings &settings)
{
    return {.first = milliseconds(settings.number(Setting::WaitingFirst)),
        .second = milliseconds(settings.number(Setting::WaitingSecond)),
        .nudge = milliseconds(settings.number(Setting::NudgeAfter))};
}

void TriageWiring::setMalls(const QList<Mall> &malls)
{
    m_connections = std::make_unique<QObject>();
    m_malls = malls;
    m_before.clear();
    m_looked.clear();
    m_told.clear();
    for (const Mall &mall : malls) {
        connect(m_account->conversations(mall.scope), &ConversationStore::refused, m_connections.get(),
            [this](const MarkWish &wish, const ApiError &error) { showRefused(wish, error); });
        m_account->local()->readOr<QString>(
            {}, [name = factOf(mall.scope)](QSqlDatabase &db) { return local::readFact(db, name); }, m_connections.get(),
            [this, scope = mall.scope](const QString &fact) {
                // Who never looked has no news either: all that waits has waited before there was anybody to be told.
                m_looked[scope].from = Instant::fromText(fact).value_or(Instant::fromUtc(m_clock->now()));
                Q_EMIT changed();
            });
    }
}

/// To each mall what is of it.
void TriageWiring::toStores(const QStringList &rowIds, void (ConversationStore::*deed)(const QList<ConversationId> &))
{
    QHash<CustomerScope, QList<ConversationId>> ids;
    for (const QString &rowId : rowIds)
        ids[ConversationsModel::scopeOf(rowId)].append(ConversationsModel::conversationOf(rowId));
    for (auto it = ids.cbegin(); it != ids.cend(); ++it)
        (m_account->conversations(it.key())->*deed)(it.value());
}

void TriageWiring::change(const QStringList &rowIds, const std::function<void(Triage &)> &how)
{
    for (const QString &rowId : rowIds) {
        Triage one = m_account->triage()->triage(ConversationsModel::scopeOf(rowId), ConversationsModel::conversationOf(rowId));
        how(one);
        m_account->triage()->set(one);
    }
    Q_EMIT changed();
}

void TriageWiring::snooze(const QStringList &rowIds, const WallTime &until)
{
    m_before.clear();
    for (const QString &rowId : rowIds) {
        const CustomerScope scope = ConversationsModel::scopeOf(rowId);
        const ConversationId id = ConversationsModel::conversationOf(rowId);
        Triage one = m_account->triage()->triage(scope, id);
        m_before.insert(rowId, one);
        const auto card = m_pane->conversations()->card(rowId);
        one.snooze = Snooze {.day = until.day,
            .time = until.time,
            .zone = zoneOf(mallOf(*m_account, scope)).id(), // where it is, it is that time of day then
            .upTo = m_account->conversations(scope)->newestOf(id),
            .unseen = card ? card->conversation.unseen : 0};
        one.backSince.reset();
        m_account->triage()->set(one);
    }
    Q_EMIT changed();
}

void TriageWiring::look(const QList<ConversationCard> &cards)
{
    if (m_malls.size() == 1)
        return lookAt(m_malls.first(), cards);
    QHash<CustomerScope, QList<ConversationCard>> byMall;
    for (const ConversationCard &card : cards)
        byMall[card.key.scope].append(card);
    const QList<Mall> malls = m_malls;
    for (const Mall &mall : malls)
        lookAt(mall, byMall.value(mall.scope));
}

void TriageWiring::lookAt(const Mall &mall, const QList<ConversationCard> &cards)
{
    Looked &looked = m_looked[mall.scope];
    if (!looked.from)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    QList<Crossing> crossed = crossings(cards, *looked.from, now, limitsOf(*m_settings));
    crossed.removeIf([this](const Crossing &one) { return m_told.contains(one); });
    // Not `from`: who wrote last in a conversation may only be read later on, and it is news all the same.
    const bool due = now.microseconds - looked.keptAt.microseconds >= keepEvery || !crossed.isEmpty();
    if (due)
        looked.keptAt = now;
    if (!crossed.isEmpty())
        tell(crossed, cards);
    if (due)
        keepLooked(mall.scope, now);
}

void TriageWiring::keepLooked(const CustomerScope &scope, const Instant &now)
{
    m_account->local()->write([name = factOf(scope), text = now.text()](QSqlDatabase &db) { return local::saveFact(db, name, text); }, this,
        [](const std::optional<DatabaseError> &) {}); // at worst it is told once more
}

void TriageWiring::tell(const QList<Crossing> &crossed, const QList<ConversationCard> &cards)
{
    m_told.unite(QSet<Crossing>(crossed.begin(), crossed.end()));
    const WaitingLimits limits = limitsOf(*m_settings);
    const Crossing &worst =
        *std::max_element(crossed.begin(), crossed.end(), [](const Crossing &a, const Crossing &b) { return a.level < b.level; });
    const int hours =
        static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(worst.level > 1 ? limits.second : limits.first).count());
    QString sentence;
    if (crossed.size() == 1) {
        const auto it = std::find_if(cards.begin(), cards.end(), [&](const ConversationCard &card) { return card.key == worst.key; });
        const ConversationWords words = wordsOf(*it, m_clock->now(), zoneOf(mallOf(*m_account, worst.key.scope)), limits);
        sentence = tr("%1 has waited for your answer for more than %Ln h.", "names; hours", hours).arg(words.title);
    } else {
        sentence = tr("%Ln conversations have waited long for your answer. They are under Needs my reply.", nullptr,
            static_cast<int>(crossed.size()));
    }
    announce(m_pane, sentence);
    Q_EMIT remark(sentence);
}

void TriageWiring::showRefused(const MarkWish &wish, const ApiError &error)
{
    // One that is gone from the server has left the list: there is nothing to try again.
    if (error.kind == ErrorKind::NotFound)
        return;
    Q_EMIT changed();
    m_pane->showNotDone({ConversationsModel::rowIdOf({m_account->id(), wish.scope, QString::number(wish.id)})}, wish.mark, error);
}

} // namespace atrium
