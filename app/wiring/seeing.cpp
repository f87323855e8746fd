// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/seeing.h"

#include "models/base/settings.h"
#include "network/api/endpoints.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/threadside.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto moment = 1000ms; // whoever walks through the list with arrows has not read what came by

} // namespace

Seeing::Seeing(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(pane->thread(), &ThreadSide::inViewChanged, this, &Seeing::look);
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::ReadMode)
            look();
    });
    Marks *marks = account->outbox()->marks();
    connect(marks, &Marks::refused, this, [this, marks](const MarkWish &wish) {
        // Nobody asked for it, so there is nothing for a person to decide about.
        if (wish.mark == StateMark::ConversationSeen && m_store && wish.scope == m_store->scope() && m_byItself.remove({wish.id}))
            marks->takeBack(wish);
    });
}

void Seeing::open(ConversationStore *store, const ConversationId &id, std::shared_ptr<MessageFeed> feed)
{
    if (store != m_store)
        m_byItself.clear();
    m_store = store;
    m_id = id;
    m_feed = std::move(feed);
    m_version.reset();
    m_waitsFor.reset();
    m_wait.stop();
}

/// The version that is to be marked, if one is.
std::optional<Instant> Seeing::due() const
{
    if (!m_feed || m_settings->text(Setting::ReadMode) != "onView"_L1 || !m_pane->thread()->inView() || !m_feed->confirmed()
        || m_account->permits()->missing(api::markConversationSeen(m_store->scope(), m_id)))
        return {};
    const std::optional<ConversationCard> card = m_store->card(m_id);
    if (!card || card->conversation.unseen == 0)
        return {};
    // A new message may leave updatedAt as it was (contract 2.4): then its own stamp makes the version another.
    Instant version = card->conversation.updatedAt;
    if (!m_feed->rows().isEmpty())
        version = std::max(version, m_feed->rows().first().value.createdAt);
    return version == m_version ? std::nullopt : std::optional(version);
}

void Seeing::look()
{
    const std::optional<Instant> version = due();
    if (version == m_waitsFor)
        return;
    m_waitsFor = version;
    m_wait = version ? Wait(m_clock, m_clock->after(moment, this, [this] { see(); })) : Wait();
}

void Seeing::see()
{
    m_waitsFor.reset();
    const std::optional<Instant> version = due();
    if (!version)
        return;
    m_version = version;
    m_byItself.insert(m_id);
    m_store->markSeen(m_id);
}

} // namespace atrium
