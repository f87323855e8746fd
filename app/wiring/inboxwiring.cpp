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
        if (key == Setting::WaitingFirst || key == Setting::WaitingSecond)
            m_rowsSoon.ask();
    });
    connect(m_pane, &InboxPane::retryWanted, this, &InboxWiring::retry);
    connect(m_pane, &InboxPane::rowsInView, this, [this](const QStringList &rowIds) {
        m_inView = rowIds;
        wantInView();
    });
    connect(m_pane, &InboxPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_window, error); });
    connect(m_pane->conversations(), &ConversationsModel::moreWanted, this, &InboxWiring::more);
    connect(&m_thread, &ThreadWiring::openWanted, m_pane, &InboxPane::select);
    connect(account->connection(), &Connection::changed, &m_rowsSoon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_rowsSoon.ask(); }); // "3 h 12 min" grows by itself
}

InboxWiring::~InboxWiring()
{
    m_pane->settle();
    m_pane->conversations()->apply({});
}

void InboxWiring::show(const Mall &mall)
{
    m_pane->settle(); // what can still be taken back is of the mall that was in view
    m_connections = std::make_unique<QObject>();
    m_all.reset();
    m_mall = mall;
    m_store = m_account->conversations(mall.scope);
    m_thread.setMall(mall, m_store);
    m_triage.setMall(mall, m_store);
    m_feed = m_store->conversations();
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
    connect(m_store, &ConversationStore::joinedChanged, m_connections.get(), [this] { m_rowsSoon.ask(); });
    refreshRows();
    m_account->refresher()->watchList(m_feed);
}

void InboxWiring::open(const ConversationId &id, const std::function<void(const std::optional<ApiError> &)> &done)
{
    if (!isShowing())
        return;
    m_store->find(id, m_connections.get(), [this, id, done](const std::optional<ApiError> &error) {
        if (!error) {
            refreshRows(); // so that the row is there to be selected
            m_pane->select(ConversationsModel::rowIdOf({m_account->id(), m_mall.scope, id.text()}));
        }
        done(error);
    });
}

void InboxWiring::retry()
{
    if (isShowing() && m_all && m_all->state().error)
        m_all->retry();
    if (isShowing())
        m_feed->retry();
    else
        m_account->readMalls();
}

void InboxWiring::refreshRows()
{
    if (!isShowing())
        return;
    ConversationsModel *model = m_pane->conversations();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->setLimits(TriageWiring::limitsOf(*m_settings));
    refreshArchive();
    QList<ConversationCard> cards = m_store->cards(*m_feed);
    m_triage.look(cards);
    if (m_all)
        cards += m_store->archivedCards(*m_all);
    model->apply(std::move(cards));
    const PageState &page = m_feed->state();
    model->setPaging(page.loading, page.complete, m_feed->stuck());
    m_store->wantSnoozed();
    wantInView(); // the same rows may be of a newer version
    m_store->receiveAll(*m_feed);
    m_window->setUnread(Pane::Inbox, m_store->unseen(*m_feed));
    const User me = m_store->myself();
    m_window->setPerson(nameOf(me), initialsOf(me), tintOf(me.id), accountServer(*m_account));
    m_thread.refreshHead();
    refreshState();
}

/// The archive is a list of its own, read for whoever looks at it.
void InboxWiring::refreshArchive()
{
    ConversationsModel *model = m_pane->conversations();
    if (!m_all && model->filter() == InboxFilter::Archived) {
        m_all = m_store->conversations({.withArchived = true});
        connect(m_all.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
        m_account->refresher()->watchList(m_all);
    }
    if (!m_all) {
        model->setArchivePaging(false, false, true, false);
        return;
    }
    const bool stuck = m_all->stuck() || (m_all->state().complete && m_feed->stuck());
    const bool complete = m_all->state().complete && m_feed->state().complete;
    model->setArchivePaging(m_all->asOf().has_value(), m_all->state().loading || m_feed->state().loading, complete, stuck);
}

/// The archive is what one list has and the other has not, so both have to reach as far.
void InboxWiring::more()
{
    if (!isShowing())
        return;
    const auto depth = [](const ConversationFeed &feed) {
        return feed.state().complete || feed.rows().isEmpty() ? Instant {} : feed.rows().last().value.updatedAt;
    };
    const bool archive = m_all && m_pane->conversations()->filter() == InboxFilter::Archived;
    if (archive && depth(*m_all) >= depth(*m_feed) && !m_all->state().complete)
        m_all->more();
    else
        m_feed->more();
}

void InboxWiring::refreshState()
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    const bool archive = m_all && m_pane->conversations()->filter() == InboxFilter::Archived;
    m_pane->setListState(listStateOf(archive ? *m_all : *m_feed, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

void InboxWiring::wantInView()
{
    if (!isShowing())
        return;
    QList<Conversation> inView;
    for (const QString &rowId : std::as_const(m_inView)) {
        if (const int row = m_pane->conversations()->rowOf(rowId); row >= 0)
            inView.append(m_pane->conversations()->rowAt(row).conversation);
    }
    // Who wrote last is asked of the others, too, as long as there are not too many: whether they wait for an answer depends on it.
    constexpr qsizetype most = 1'000;
    const QList<ConversationCard> &all = m_pane->conversations()->all();
    QList<Conversation> others;
    for (const ConversationCard &card : all) {
        if (!card.archived && others.size() < most)
            others.append(card.conversation);
    }
    m_store->wantInView(inView, others);
}

} // namespace atrium
