// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/inboxwiring.h"

#include "app/account/accountcards.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "ui/common/detailsdialog.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

InboxWiring::InboxWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pane(window->inbox())
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_rowsSoon([this] { refreshRows(); })
    , m_thread(window->inbox(), account, clock, settings)
    , m_triage(window->inbox(), account, clock, settings)
{
    connect(&m_triage, &TriageWiring::remark, this, &InboxWiring::remark);
    connect(&m_triage, &TriageWiring::changed, this, &InboxWiring::refreshRows); // at once: what was shown as done stays so
    connect(m_pane, &InboxPane::filterChosen, this, [this] { m_rowsSoon.ask(); });
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::WaitingFirst || key == Setting::WaitingSecond || key == Setting::NudgeAfter)
            m_rowsSoon.ask();
    });
    connect(m_pane, &InboxPane::retryWanted, this, &InboxWiring::retry);
    connect(m_pane, &InboxPane::rowsInView, this, [this](const QStringList &rowIds) {
        m_inView = rowIds;
        wantInView();
    });
    connect(m_pane, &InboxPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_window, error); });
    connect(m_pane->conversations(), &ConversationsModel::moreWanted, this, [this] {
        if (isShowing())
            m_merged.more(inArchive());
    });
    connect(m_pane, &InboxPane::conversationOpened, this, [this](const QString &rowId) {
        if (!rowId.isEmpty())
            m_wanted.clear(); // what is open is shown anyway
    });
    connect(&m_thread, &ThreadWiring::openWanted, m_pane, &InboxPane::select);
    connect(account->connection(), &Connection::reachableChanged, &m_rowsSoon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_rowsSoon.ask(); }); // "3 h 12 min" grows by itself
}

InboxWiring::~InboxWiring()
{
    m_pane->settle();
    m_pane->setMalls({});
    m_pane->setMallsTrouble({});
    m_pane->conversations()->apply({});
}

void InboxWiring::show(const Mall &mall)
{
    begin({mall});
    m_thread.setMall(mall, m_merged.parts().first().store);
    watch();
}

void InboxWiring::showAll(const QList<Mall> &malls)
{
    begin(malls);
    m_thread.setMalls(malls);
    watch();
}

void InboxWiring::begin(const QList<Mall> &malls)
{
    m_pane->settle(); // what can still be taken back is of the malls that were in view
    m_connections = std::make_unique<QObject>();
    m_malls = malls;
    m_wanted.clear();
    QList<ConversationStore *> stores;
    for (const Mall &mall : malls)
        stores.append(m_account->conversations(mall.scope));
    m_merged = MergedConversations(stores);
    m_triage.setMalls(malls);
    m_pane->setMalls(showsAll() ? malls : QList<Mall>());
}

/// From the list that is in view to the one that was asked for: a conversation that both have stays open.
void InboxWiring::watch()
{
    const QString open = m_pane->selected();
    const bool stays = !open.isEmpty() && m_merged.store(ConversationsModel::scopeOf(open));
    if (stays)
        m_pane->select({}); // its thread is joined anew
    QList<std::shared_ptr<FeedBase>> lists;
    for (const MergedConversations::Part &part : m_merged.parts()) {
        connect(part.feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
        connect(part.store, &ConversationStore::joinedChanged, m_connections.get(), [this] { m_rowsSoon.ask(); });
        lists.append(part.feed);
    }
    if (stays)
        m_wanted.insert({m_account->id(), ConversationsModel::scopeOf(open), ConversationsModel::conversationOf(open).text()});
    refreshRows();
    if (stays)
        m_pane->select(open);
    if (lists.size() == 1)
        m_account->refresher()->watchList(lists.first());
    else
        m_account->refresher()->watchLists(lists);
}

void InboxWiring::open(
    const CustomerScope &scope, const ConversationId &id, const std::function<void(const std::optional<ApiError> &)> &done)
{
    ConversationStore *store = m_merged.store(scope);
    if (!store)
        return;
    store->find(id, m_connections.get(), [this, scope, id, done](const std::optional<ApiError> &error) {
        if (!error) {
            const Key key {m_account->id(), scope, id.text()};
            m_wanted.clear();
            m_wanted.insert(key);
            refreshRows(); // so that the row is there to be selected
            m_pane->select(ConversationsModel::rowIdOf(key));
        }
        done(error);
    });
}

void InboxWiring::retry()
{
    if (!isShowing())
        m_account->readMalls();
    else if (showsAll())
        m_merged.retry();
    else {
        const MergedConversations::Part &only = m_merged.parts().first();
        if (only.all && only.all->state().error)
            only.all->retry();
        only.feed->retry();
    }
}

bool InboxWiring::inArchive() const
{
    return m_merged.hasArchive() && m_pane->conversations()->filter() == InboxFilter::Archived;
}

/// Of several malls it is this computer's: each in its own, rows in order of time would look out of order.
QTimeZone InboxWiring::listZone() const
{
    return showsAll() ? QTimeZone::systemTimeZone() : zoneOf(m_malls.first());
}

void InboxWiring::refreshRows()
{
    if (!isShowing())
        return;
    ConversationsModel *model = m_pane->conversations();
    model->setMoment(m_clock->now(), listZone());
    model->setLimits(TriageWiring::limitsOf(*m_settings));
    refreshArchive();
    QSet<Key> kept = m_wanted;
    if (const QString open = m_pane->selected(); !open.isEmpty() && showsAll())
        kept.insert({m_account->id(), ConversationsModel::scopeOf(open), ConversationsModel::conversationOf(open).text()});
    QList<ConversationCard> cards = m_merged.cards(kept);
    m_triage.look(cards);
    cards += m_merged.archivedCards();
    model->apply(std::move(cards));
    const MergedConversations::Paging paging = m_merged.paging(false);
    model->setPaging(paging.loading, paging.complete, paging.stuck);
    for (const MergedConversations::Part &part : m_merged.parts())
        part.store->wantSnoozed();
    wantInView(); // the same rows may be of a newer version
    for (const MergedConversations::Part &part : m_merged.parts())
        part.store->receiveAll(*part.feed);
    m_window->setUnread(Pane::Inbox, m_merged.unseen());
    User me;
    for (const MergedConversations::Part &part : m_merged.parts()) {
        if (me.firstName.isEmpty() && me.lastName.isEmpty())
            me = part.store->myself();
    }
    m_window->setPerson(nameOf(me), initialsOf(me), tintOf(me.id), accountServer(*m_account));
    m_thread.refreshHead();
    refreshState();
}

/// The archive is a list of its own, read for whoever looks at it.
void InboxWiring::refreshArchive()
{
    ConversationsModel *model = m_pane->conversations();
    if (model->filter() == InboxFilter::Archived && m_merged.openArchive()) {
        QList<std::shared_ptr<FeedBase>> lists;
        for (const MergedConversations::Part &part : m_merged.parts()) {
            connect(part.all.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
            lists.append(part.all);
        }
        m_account->refresher()->watchLists(lists);
    }
    if (!m_merged.hasArchive()) {
        model->setArchivePaging(false, false, true, false);
        return;
    }
    const MergedConversations::Paging paging = m_merged.paging(true);
    model->setArchivePaging(paging.known, paging.loading, paging.complete, paging.stuck);
}

void InboxWiring::refreshState()
{
    const MergedConversations::Part &first = m_merged.parts().first();
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    const ListState state =
        showsAll() ? stateOfAll() : listStateOf(inArchive() ? *first.all : *first.feed, *m_account->connection(), now, staleAfter);
    m_pane->setListState(state, listZone());
    tellTrouble();
}

/// As old as the oldest of them. One that fails is named beside the list; only when no mall has anything to show, the list fails.
ListState InboxWiring::stateOfAll() const
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    const bool archive = inArchive();
    const MergedConversations::Paging paging = m_merged.paging(archive);
    ListState all {.complete = paging.complete};
    std::optional<ApiError> error;
    bool begins = false;
    for (const MergedConversations::Part &part : m_merged.parts()) {
        const ListState one = listStateOf(archive ? *part.all : *part.feed, *m_account->connection(), now, staleAfter);
        all.loadingMore = all.loadingMore || one.loadingMore;
        all.stale = all.stale || one.stale;
        all.offline = one.offline;
        if (one.asOf)
            all.asOf = all.asOf ? std::min(*all.asOf, *one.asOf) : *one.asOf;
        if (one.error)
            error = one.error;
        else if (!one.asOf)
            begins = true;
    }
    if (!all.asOf) {
        all.loading = begins;
        if (!begins)
            all.error = error;
    }
    return all;
}

void InboxWiring::tellTrouble()
{
    MallsTrouble trouble;
    const Instant now = Instant::fromUtc(m_clock->now());
    const bool archive = inArchive();
    for (qsizetype i = 0; showsAll() && i < m_malls.size(); ++i) {
        const MergedConversations::Part &part = m_merged.parts().at(i);
        const ListState one = listStateOf(archive ? *part.all : *part.feed, *m_account->connection(), now, milliseconds(0));
        if (one.error) {
            trouble.failed.append(m_malls.at(i).name);
            trouble.error = one.error;
        } else if (!one.asOf) {
            trouble.reading.append(m_malls.at(i).name);
        }
    }
    m_pane->setMallsTrouble(trouble);
}

void InboxWiring::wantInView()
{
    if (!isShowing())
        return;
    QHash<CustomerScope, QList<Conversation>> inView;
    for (const QString &rowId : std::as_const(m_inView)) {
        if (const int row = m_pane->conversations()->rowOf(rowId); row >= 0)
            inView[ConversationsModel::scopeOf(rowId)].append(m_pane->conversations()->rowAt(row).conversation);
    }
    // Who wrote last is asked of the others, too, as long as there are not too many: whether they wait for an answer depends on it.
    constexpr int most = 1'000;
    const QList<ConversationCard> &all = m_pane->conversations()->all();
    QHash<CustomerScope, QList<Conversation>> others;
    int count = 0;
    for (const ConversationCard &card : all) {
        if (!card.archived && count < most) {
            others[card.key.scope].append(card.conversation);
            ++count;
        }
    }
    for (const MergedConversations::Part &part : m_merged.parts()) {
        const CustomerScope &scope = part.store->scope();
        part.store->wantInView(inView.value(scope), others.value(scope));
    }
}

} // namespace atrium
