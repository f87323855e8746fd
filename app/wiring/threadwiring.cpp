// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/threadwiring.h"

#include "app/wiring/states.h"
#include "app/wiring/threadexporter.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/plaintext.h"
#include "models/inbox/threadwords.h"
#include "ui/inbox/archivebar.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/peoplepanel.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadside.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShownName = 60; // letters of a mall's

} // namespace

ThreadWiring::ThreadWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_composer(pane, account)
    , m_peek(pane, account, clock, settings)
    , m_seeing(pane, account, clock, settings)
    , m_entriesSoon([this] { refreshEntries(); })
{
    connect(pane, &InboxPane::conversationOpened, this, &ThreadWiring::open);
    connect(pane, &InboxPane::threadRetryWanted, this, [this] {
        if (isOpen())
            m_feed->retry();
    });
    connect(pane, &InboxPane::markSeenWanted, this, [this] {
        if (isOpen())
            m_store->markSeen(m_id);
    });
    connect(pane->messages(), &MessagesModel::olderWanted, this, [this] {
        if (isOpen())
            m_feed->more();
    });
    connect(account->connection(), &Connection::reachableChanged, this, &ThreadWiring::refreshState);
    const auto readMode = [this] { m_composer.setSeesAnswered(m_settings->text(Setting::ReadMode) != "manual"_L1); };
    connect(settings, &Settings::changed, this, [readMode](Setting key) {
        if (key == Setting::ReadMode)
            readMode();
    });
    readMode();
    connectArchive();
    connectPeople();
    connect(pane->thread(), &ThreadSide::exportWanted, this, &ThreadWiring::exportThread);
}

void ThreadWiring::connectArchive()
{
    ArchiveBar *bar = m_pane->thread()->archiving();
    connect(bar, &ArchiveBar::hideWanted, this, [this](const MessageId &id) {
        m_archiving.insert(id);
        refreshAllEntries();
    });
    connect(bar, &ArchiveBar::showWanted, this, [this](const MessageId &id) {
        m_archiving.remove(id);
        refreshAllEntries();
    });
    connect(bar, &ArchiveBar::archiveWanted, this, [this](const MessageId &id) {
        if (isOpen())
            m_store->archiveMessage(m_id, id);
        m_archiving.remove(id);
        refreshAllEntries();
    });
    connect(m_account->outbox()->marks(), &Marks::refused, bar, [this, bar](const MarkWish &wish, const ApiError &error) {
        if (wish.mark == StateMark::MessageArchived && isOpen() && wish.scope == m_mall.scope && wish.within == m_id.value)
            bar->refuse({wish.id}, error);
    });
}

void ThreadWiring::connectPeople()
{
    PeoplePanel *panel = m_pane->thread()->people();
    connect(panel, &PeoplePanel::sharedWanted, this, [this, panel](const QString &person) {
        if (isOpen())
            panel->setShared(sharedRows(m_store->cards(*m_store->conversations()), {person}, m_clock->now(), zoneOf(m_mall)));
    });
    connect(panel, &PeoplePanel::openWanted, this, &ThreadWiring::openWanted);
}

void ThreadWiring::exportThread(bool json)
{
    if (!isOpen())
        return;
    m_exporter = std::make_unique<ThreadExporter>(m_pane, m_store, m_id, m_mall, json, nullptr);
    ThreadSide *side = m_pane->thread();
    connect(m_exporter.get(), &ThreadExporter::progress, side, &ThreadSide::showExporting);
    connect(m_exporter.get(), &ThreadExporter::finished, side, &ThreadSide::showExported);
    connect(side, &ThreadSide::exportGivenUp, m_exporter.get(), &ThreadExporter::giveUp);
    m_exporter->begin();
}

ThreadWiring::~ThreadWiring()
{
    m_pane->thread()->archiving()->settle();
    m_pane->messages()->setEntries({});
}

void ThreadWiring::setMall(const Mall &mall, ConversationStore *store)
{
    m_pane->thread()->archiving()->settle(); // while it is known what is meant
    m_peek.setMall(mall, store);
    m_malls.clear();
    m_mall = mall;
    m_store = store;
    open({});
}

void ThreadWiring::setMalls(const QList<Mall> &malls)
{
    m_pane->thread()->archiving()->settle();
    goTo(malls.first());
    m_malls = malls;
    open({});
}

void ThreadWiring::goTo(const Mall &mall)
{
    m_mall = mall;
    m_store = m_account->conversations(mall.scope);
    m_peek.setMall(mall, m_store);
}

void ThreadWiring::open(const QString &rowId)
{
    const int row = m_pane->conversations()->rowOf(rowId);
    m_connections = std::make_unique<QObject>();
    m_feed.reset();
    m_rowId = rowId;
    m_archiving.clear();
    m_seeing.open(m_store, {}, nullptr);
    m_composer.close();
    m_pane->messages()->closeDivider();
    m_pane->messages()->setEntries({});
    const CustomerScope scope = ConversationsModel::scopeOf(rowId);
    const auto mall = std::find_if(m_malls.cbegin(), m_malls.cend(), [&](const Mall &one) { return one.scope == scope; });
    if (row >= 0 && mall != m_malls.cend() && mall->scope != m_mall.scope)
        goTo(*mall);
    m_pane->setThreadMall(row >= 0 && mall != m_malls.cend() ? *mall : Mall {});
    if (row < 0)
        return;
    m_id = m_pane->conversations()->rowAt(row).conversation.id;
    if (m_id.value == 0) { // the server has yet to begin it, and StartingWiring shows it
        refreshHead();
        return;
    }
    m_feed = m_store->messages(m_id);
    m_dividerPending = true;
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_entriesSoon.ask(); });
    connect(m_store, &ConversationStore::entriesChanged, m_connections.get(), [this] {
        m_allDue = true;
        m_entriesSoon.ask();
    });
    m_composer.open(m_mall.scope, m_id);
    m_seeing.open(m_store, m_id, m_feed);
    refreshHead();
    refreshAllEntries();
    m_account->refresher()->watchThread(m_feed);
}

void ThreadWiring::refreshHead()
{
    const auto found = m_pane->conversations()->card(m_rowId); // whether or not the view of the list holds it
    if (!found)
        return;
    const ConversationCard &card = *found;
    const ConversationWords words = wordsOf(card, m_clock->now(), zoneOf(m_mall), m_pane->conversations()->limits());
    QString facts = threadFacts(card);
    if (!m_malls.isEmpty())
        facts = tr("%1 \u00b7 %2", "a mall, and how many take part").arg(isolated(singleLine(m_mall.name, longestShownName)), facts);
    m_pane->setThreadHead({.title = words.title,
        .facts = facts,
        .waiting = threadWaiting(words),
        .waitingLevel = words.waitingLevel,
        .hasUnseen = card.conversation.unseen > 0});
    const QList<PanelRow> people = peopleRows(card, m_store->myself());
    m_pane->thread()->people()->setPeople(people);
    m_pane->thread()->head()->setPeople(peopleText(people));
    m_seeing.look();
}

void ThreadWiring::refreshAllEntries()
{
    m_allDue = true;
    refreshEntries();
}

void ThreadWiring::refreshEntries()
{
    if (!isOpen())
        return;
    MessagesModel *model = m_pane->messages();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    const bool onlyOlder = !std::exchange(m_allDue, false) && m_edition == m_feed->edition();
    QList<ThreadEntry> entries = onlyOlder ? m_store->olderEntries(m_id, *m_feed, m_shown) : m_store->entries(m_id, *m_feed);
    m_edition = m_feed->edition();
    m_shown = m_feed->rows().size();
    if (!m_archiving.isEmpty())
        entries.removeIf([this](const ThreadEntry &entry) { return !entry.pending && m_archiving.contains(entry.message.id); });
    if (onlyOlder)
        model->addOlder(entries);
    else
        model->setEntries(entries);
    const PageState &page = m_feed->state();
    model->setPaging(page.loading, page.complete, m_feed->stuck());
    // What an earlier run left may lack the very messages that are new.
    if (m_dividerPending && (m_feed->confirmed() || page.error)) {
        m_dividerPending = false;
        model->openDivider();
    }
    m_seeing.look();
    refreshState();
}

void ThreadWiring::refreshState()
{
    if (!isOpen())
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setThreadState(listStateOf(*m_feed, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

} // namespace atrium
