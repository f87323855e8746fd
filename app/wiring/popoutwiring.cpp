// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/popoutwiring.h"

#include "app/wiring/mallof.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "network/api/endpoints.h"
#include "ui/common/detailsdialog.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/threadside.h"
#include "ui/inbox/threadwindow.h"
#include "ui/shell/mainwindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowsMost = 20; // of a damaged or hostile settings file

} // namespace

struct PopoutWiring::Popout {
    Mall mall {};
    ConversationId id {};
    QString rowId {};
    ConversationStore *store {};
    std::shared_ptr<ConversationFeed> list {};
    std::unique_ptr<ThreadWindow> window {};
    std::unique_ptr<ThreadWiring> thread {}; // goes before the window
    std::unique_ptr<QObject> connections {}; // goes before both
    std::unique_ptr<Soon> soon {};
};

PopoutWiring::PopoutWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
{
    InboxPane *inbox = window->inbox();
    connect(inbox, &InboxPane::popOutWanted, this, [this, inbox] { popOut(inbox->selected()); });
    connect(account->drafts(), &DraftStore::changed, this, &PopoutWiring::clearSent);
    connect(window, &MainWindow::closing, this, &PopoutWiring::keep);
    mirrorFrom(inbox);
}

PopoutWiring::~PopoutWiring()
{
    keep();
}

QList<ThreadWindow *> PopoutWiring::windows() const
{
    QList<ThreadWindow *> all;
    for (const auto &popout : m_popouts)
        all << popout->window.get();
    return all;
}

PopoutWiring::Popout *PopoutWiring::find(const CustomerScope &scope, const ConversationId &id) const
{
    const auto it =
        std::find_if(m_popouts.begin(), m_popouts.end(), [&](const auto &one) { return one->mall.scope == scope && one->id == id; });
    return it == m_popouts.end() ? nullptr : it->get();
}

void PopoutWiring::popOut(const QString &rowId)
{
    const int row = m_window->inbox()->conversations()->rowOf(rowId);
    if (row < 0)
        return;
    const ConversationId id = m_window->inbox()->conversations()->rowAt(row).conversation.id;
    if (id.value == 0) { // it would be another row by the time the server has begun it
        Q_EMIT remark(tr("This conversation has not begun yet: its first message waits to be sent. It can have a window of its own once it "
                         "has begun."));
        return;
    }
    const CustomerScope scope = ConversationsModel::scopeOf(rowId);
    Popout *popout = find(scope, id);
    if (!popout)
        popout = open(mallOf(*m_account, scope), id);
    popout->window->show();
    popout->window->raise();
    popout->window->activateWindow();
    keep();
}

PopoutWiring::Popout *PopoutWiring::open(const Mall &mall, const ConversationId &id)
{
    auto made = std::make_unique<Popout>();
    Popout *popout = made.get();
    popout->mall = mall;
    popout->id = id;
    popout->rowId = ConversationsModel::rowIdOf({m_account->id(), mall.scope, id.text()});
    popout->store = m_account->conversations(mall.scope);
    popout->list = popout->store->conversations();
    popout->window = std::make_unique<ThreadWindow>(m_settings, m_clock);
    popout->window->setMall(mall.scope.value, mall.name);
    InboxPane *pane = popout->window->pane();
    popout->thread = std::make_unique<ThreadWiring>(pane, m_account, m_clock, m_settings);
    popout->thread->setMall(mall, popout->store);
    popout->connections = std::make_unique<QObject>();
    popout->soon = std::make_unique<Soon>([this, popout] { fill(*popout); });
    m_popouts.push_back(std::move(made));

    QObject *context = popout->connections.get();
    connect(popout->store, &ConversationStore::joinedChanged, context, [popout] { popout->soon->ask(); });
    connect(popout->list.get(), &FeedBase::changed, context, [popout] { popout->soon->ask(); });
    connect(pane, &InboxPane::popOutWanted, popout->window.get(), &QWidget::close); // the same key leads back
    connect(pane, &InboxPane::detailsWanted, context, [popout](const ApiError &error) { showDetails(popout->window.get(), error); });
    connect(popout->thread.get(), &ThreadWiring::openWanted, context, [this, popout](const QString &wanted) {
        if (wanted != popout->rowId)
            Q_EMIT openWanted(popout->mall.scope, ConversationId {wanted.section(u'|', -1).toLongLong()});
    });
    connect(popout->window.get(), &ThreadWindow::closed, this, [this, window = popout->window.get()] { forget(window); });
    const auto permits = [this, popout] {
        popout->window->pane()->setMissingPermits({.reply = m_account->permits()->missing(api::sendMessage(popout->mall.scope, {}, {})),
            .markSeen = m_account->permits()->missing(api::markConversationSeen(popout->mall.scope, {}))});
    };
    connect(m_account->permits(), &Permits::changed, context, permits);
    mirrorFrom(pane);
    fill(*popout);
    permits();
    if (!popout->store->card(id)) // it may stand on a page that was not read
        popout->store->find(id, context, [](const std::optional<ApiError> &) {});
    return popout;
}

void PopoutWiring::fill(Popout &popout)
{
    const std::optional<ConversationCard> card = popout.store->card(popout.id);
    if (!card)
        return;
    InboxPane *pane = popout.window->pane();
    pane->conversations()->setMoment(m_clock->now(), zoneOf(popout.mall));
    pane->conversations()->apply({*card});
    popout.store->wantInView({card->conversation});
    popout.window->setThread(wordsOf(*card, m_clock->now(), zoneOf(popout.mall)).title);
    if (pane->selected().isEmpty())
        pane->select(popout.rowId);
    popout.thread->refreshHead();
}

/// When the person closes it; what stands in the composer is the conversation's draft all the while.
void PopoutWiring::forget(ThreadWindow *window)
{
    const auto it = std::find_if(m_popouts.begin(), m_popouts.end(), [&](const auto &one) { return one->window.get() == window; });
    if (it == m_popouts.end())
        return;
    m_senders.removeIf([pane = window->pane()](const auto &one) { return one.value() == pane; });
    std::unique_ptr<Popout> popout = std::move(*it);
    m_popouts.erase(it);
    keep();
    popout->connections.reset();
    popout->thread.reset();
    m_leaving.push_back(std::move(popout->window));
    QMetaObject::invokeMethod(
        this, [this] { m_leaving.clear(); }, Qt::QueuedConnection);
}

void PopoutWiring::keep() const
{
    if (!m_restored) // what the last run left is still to come
        return;
    QJsonArray all;
    for (const auto &popout : m_popouts) {
        all.append(QJsonObject {{u"mall"_s, popout->mall.scope.value}, {u"id"_s, popout->id.value},
            {u"place"_s, QString::fromLatin1(popout->window->place().toText())}});
    }
    m_settings->set(Setting::ThreadWindows,
        all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)), m_account->id().value);
}

void PopoutWiring::restore()
{
    if (m_account->malls().isEmpty() || std::exchange(m_restored, true))
        return;
    const QString kept = m_settings->text(Setting::ThreadWindows, m_account->id().value);
    const QJsonArray all = QJsonDocument::fromJson(kept.toUtf8()).array();
    const QList<Mall> &malls = m_account->malls();
    for (const auto &one : all) {
        const CustomerScope scope {one[u"mall"].toString()};
        const ConversationId id {one[u"id"].toInteger()};
        const auto mall = std::find_if(malls.begin(), malls.end(), [&](const Mall &it) { return it.scope == scope; });
        if (mall == malls.end() || id.value <= 0 || find(scope, id) || m_popouts.size() >= windowsMost)
            continue;
        const Popout *popout = open(*mall, id);
        if (const auto place = WindowPlace::fromText(one[u"place"].toString().toLatin1()))
            popout->window->putAt(*place);
        popout->window->setAttribute(Qt::WA_ShowWithoutActivating); // the main window has the keyboard at the start
        popout->window->show();
        popout->window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
    if (!m_popouts.empty() && m_window->isVisible()) { // not every platform heeds that wish
        m_window->raise();
        m_window->activateWindow();
    }
}

void PopoutWiring::mirrorFrom(InboxPane *pane)
{
    connect(pane, &InboxPane::draftChanged, this, [this, pane](const QString &text, int cursor) {
        m_senders.remove(pane->selected());
        mirror(pane, text, cursor);
    });
    connect(pane, &InboxPane::replyWanted, this, [this, pane] { m_senders.insert(pane->selected(), pane); });
}

/// What is typed in one window stands in every other one that shows the conversation.
void PopoutWiring::mirror(const InboxPane *from, const QString &text, int cursor)
{
    for (InboxPane *pane : panesOf(from->selected())) {
        if (pane != from)
            pane->setDraft(text, cursor);
    }
}

QList<InboxPane *> PopoutWiring::panesOf(const QString &rowId) const
{
    QList<InboxPane *> panes {m_window->inbox()};
    for (const auto &popout : m_popouts)
        panes << popout->window->pane();
    panes.removeIf([&](const InboxPane *pane) { return rowId.isEmpty() || pane->selected() != rowId; });
    return panes;
}

/// What was sent from one window is no draft any more in the others.
void PopoutWiring::clearSent()
{
    for (const auto &popout : m_popouts) {
        const InboxPane *sender = m_senders.value(popout->rowId);
        if (!sender || !m_account->drafts()->draft(popout->mall.scope, popout->id).content.isEmpty())
            continue;
        m_senders.remove(popout->rowId);
        for (InboxPane *pane : panesOf(popout->rowId)) {
            if (pane != sender)
                pane->setDraft({}, 0);
        }
    }
}

} // namespace atrium
