// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/newconversationwiring.h"

#include "app/wiring/zone.h"
#include "models/people/pickermodel.h"
#include "models/people/sendguards.h"
#include "network/api/endpoints.h"
#include "network/store/recipientsets.h"
#include "ui/common/actions.h"
#include "ui/common/detailsdialog.h"
#include "ui/inbox/inboxpane.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace atrium {

NewConversationWiring::NewConversationWiring(MainWindow *window, Account *account, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pane(window->inbox())
    , m_page(window->inbox()->newConversation())
    , m_account(account)
    , m_clock(clock)
    , m_starting(window->inbox(), account, clock)
    , m_separate(window->inbox()->newConversation(), account)
    , m_soon([this] { refresh(); })
    , m_peopleSoon([this] { refreshPeople(); })
{
    connect(window->actions()->get(ActionId::NewConversation), &QAction::triggered, this, [this] {
        m_window->showPane(Pane::Inbox);
        if (m_pane->isBeginning()) // else it is asked first in which mall
            m_page->focusForm(); // it may have come into view only now
    });
    connect(m_pane, &InboxPane::newConversationShown, this, [this](bool shown) {
        if (shown)
            load();
    });
    connect(m_pane, &InboxPane::discardWanted, this, &NewConversationWiring::takenBack);
    connect(m_page, &NewConversationPage::sendWanted, this, &NewConversationWiring::send);
    connect(m_page, &NewConversationPage::existingWanted, this, &NewConversationWiring::goOnInExisting);
    connect(m_page, &NewConversationPage::mallWanted, this, &NewConversationWiring::mallWanted);
    connect(m_page, &NewConversationPage::detailsWanted, this, [this](const ApiError &error) { showDetails(m_window, error); });
    connect(m_page, &NewConversationPage::retryWanted, this, [this] {
        m_account->permits()->forget();
        load();
    });
    connect(m_page->picker(), &PickerModel::prepared, this, [this] { refreshState(); });
    connect(account->permits(), &Permits::changed, &m_soon, &Soon::ask);
    connect(account->connection(), &Connection::reachableChanged, &m_soon, &Soon::ask);
    connectDraft();
    m_pane->showNewConversation(false); // as it may have been left
}

NewConversationWiring::~NewConversationWiring()
{
    m_pane->showNewConversation(false);
    m_page->setDraft({});
    m_page->setMall({}, {});
}

void NewConversationWiring::connectDraft()
{
    NewDraftStore *drafts = m_account->newDraft();
    m_page->setDraft(drafts->draft());
    connect(m_page, &NewConversationPage::draftChanged, this, [this, drafts](const NewDraft &draft) {
        drafts->set(draft);
        m_soon.ask();
    });
    connect(drafts, &NewDraftStore::kept, this, [this] { m_page->setDraftKept(true); });
    connect(drafts, &NewDraftStore::notKept, this,
        [this] { m_page->refused(tr("This text cannot be kept on the disk. Copy it before you close.")); });
    connect(drafts, &NewDraftStore::restored, this, [this, drafts] {
        m_page->setDraft(drafts->draft());
        m_soon.ask();
    });
    connect(drafts, &NewDraftStore::recentsChanged, &m_soon, &Soon::ask);
}

void NewConversationWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_store = m_account->conversations(mall.scope);
    m_feed = m_store->conversations();
    m_page->setMall(mall, m_account->malls());
    m_page->setClock(m_clock);
    m_starting.setMall(mall);
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    connect(m_store->users(), &UserStore::changed, m_connections.get(), [this] { m_peopleSoon.ask(); });
    connect(m_account->audiences(mall), &AudienceStore::changed, m_connections.get(), [this] { m_soon.ask(); });
    if (m_pane->isBeginning())
        load();
    m_soon.ask();
}

/// Somebody is about to choose.
void NewConversationWiring::load()
{
    if (!m_store)
        return;
    m_store->users()->load();
    m_account->audiences(m_mall)->load();
    m_peopleSoon.ask();
    m_soon.ask();
}

void NewConversationWiring::refreshPeople()
{
    if (!m_store || !m_pane->isBeginning())
        return;
    m_page->picker()->setPeople(m_store->users()->all());
    refreshState();
}

void NewConversationWiring::refresh()
{
    if (!m_store)
        return;
    PickerModel *picker = m_page->picker();
    picker->setMoment(m_clock->now(), zoneOf(m_mall));
    picker->setMe(m_store->me().value_or(UserId {}));
    picker->setAudiences(audiences());
    picker->setRecents(recents());
    const NewDraft &draft = m_page->draft();
    const auto existing = draft.separately || !foreignOf(draft.to, m_mall.scope).isEmpty()
        ? std::nullopt
        : conversationWith(m_feed->rows(), m_store->me().value_or(UserId {}), draft.to);
    m_existing = existing ? existing->id : ConversationId {};
    constexpr int named = 3;
    m_page->setExisting(existing ? namesOf(draft.to, named) : QString());
    m_page->setMissingPermit(m_account->permits()->missing(api::createConversation(m_mall.scope, {}, {}, {})));
    m_page->setOffline(!m_account->connection()->reachable());
    refreshState();
}

void NewConversationWiring::refreshState()
{
    if (!m_store)
        return;
    const UserStore *users = m_store->users();
    const bool offline = !m_account->connection()->reachable();
    ListState state {.loading = users->loading() && m_page->picker()->rowCount() == 0,
        .complete = !users->loading(),
        .offline = offline,
        .error = users->error()};
    if (offline && state.error && state.error->httpStatus == 0 && m_page->picker()->rowCount() > 0)
        state.error.reset(); // being offline is said once, for the whole window
    if (!offline && !state.error && !users->loading() && !users->all().isEmpty())
        state.asOf = Instant::fromUtc(m_clock->now()); // where nobody is found then, there is nobody of that name
    m_page->setPickerState(state, zoneOf(m_mall));
}

/// Those that have a name, and those that conversations in view go to.
QList<Audience> NewConversationWiring::audiences() const
{
    QList<Audience> all = m_account->audiences(m_mall)->audiences();
    QSet<AudienceId> known;
    for (const Audience &one : std::as_const(all))
        known.insert(one.id);
    for (const Kept<Conversation> &kept : m_feed->rows()) {
        for (const AudienceId &id : kept.value.audiences) {
            if (!known.contains(id))
                all.append({.id = id});
            known.insert(id);
        }
    }
    return all;
}

QList<RecipientSet> NewConversationWiring::recents() const
{
    QList<RecipientSet> all = m_account->newDraft()->recents();
    all += setsBegunBy(m_store->me().value_or(UserId {}), m_feed->rows(), m_mall.scope);
    // Of malls that one may no longer see nothing can be begun.
    const QList<Mall> &malls = m_account->malls();
    all.removeIf([&](const RecipientSet &set) {
        return std::none_of(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope == set.scope; });
    });
    return distinctSets(all, PickerModel::recentMost);
}

void NewConversationWiring::send(const NewDraft &draft, const QStringList &confirmed)
{
    if (!m_store)
        return;
    if (!confirmed.isEmpty())
        m_account->auditConfirmed(Account::Confirmed::Conversation, m_mall.scope, confirmed);
    QList<UserId> users;
    QList<AudienceId> audiences;
    QStringList names;
    for (const Recipient &one : draft.to) {
        if (one.isAudience())
            audiences.append(one.audience);
        else
            users.append(one.user);
        names.append(one.name);
    }
    const auto failed = [this](const std::optional<DatabaseError> &error) {
        if (error)
            m_page->refused(tr("This could not be kept on the disk, so it was not sent. Everything you wrote is still here."));
        return error.has_value();
    };
    Outbox *outbox = m_account->outbox();
    if (draft.separately) {
        outbox->startEach(m_mall.scope, users, draft.content, this,
            [this, draft, names, failed](const std::optional<DatabaseError> &error, const QStringList &ids) {
                if (failed(error))
                    return;
                sent(draft);
                m_separate.begin(ids, names);
                m_page->focusForm();
            });
        return;
    }
    outbox->start(
        m_mall.scope, users, audiences, draft.content, this, [this, draft, failed, outbox](const std::optional<DatabaseError> &error) {
            if (failed(error))
                return;
            const QString localId = outbox->rows().last().localId;
            sent(draft);
            m_pane->showNewConversation(false);
            m_starting.openSoon(localId);
        });
}

/// It is promised. What was typed behind it meanwhile is a draft of its own.
void NewConversationWiring::sent(const NewDraft &draft)
{
    NewDraftStore *drafts = m_account->newDraft();
    drafts->remember({.scope = m_mall.scope, .to = draft.to, .at = Instant::fromUtc(m_clock->now())});
    if (m_page->draft() == draft) {
        drafts->dropped();
        m_page->taken();
    } else {
        drafts->set(m_page->draft());
    }
}

/// The text first, so that a crash may leave it twice but never not at all.
void NewConversationWiring::goOnInExisting()
{
    if (m_existing.value == 0)
        return;
    const ConversationId id = m_existing;
    const QString &typed = m_page->draft().content;
    if (!typed.isEmpty()) {
        Draft draft = m_account->drafts()->draft(m_mall.scope, id);
        draft.content = draft.content.isEmpty() ? typed : draft.content + u'\n' + typed;
        draft.cursor = static_cast<int>(draft.content.size());
        m_account->drafts()->restore(draft);
    }
    m_account->newDraft()->set({});
    m_page->taken();
    m_pane->showNewConversation(false);
    Q_EMIT openWanted(m_mall.scope, id);
    m_window->actions()->get(ActionId::FocusComposer)->trigger();
}

/// What was to begin a conversation is a draft again, or waits on because another one is being prepared.
void NewConversationWiring::takenBack(const QString &localId)
{
    if (!m_pane->selected().endsWith(u'|' + localId))
        return; // of a conversation that there is
    const QList<Outgoing> &rows = m_account->outbox()->rows();
    const bool waits = std::any_of(rows.begin(), rows.end(), [&](const Outgoing &row) { return row.localId == localId; });
    m_pane->showNewConversation(true);
    if (waits)
        m_page->refused(tr("You are preparing another conversation. Send or empty it first; the other one waits as it is."));
}

} // namespace atrium
