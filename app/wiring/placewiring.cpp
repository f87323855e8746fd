// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/placewiring.h"

#include "ui/common/humantext.h"
#include "ui/notifications/notificationspane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

PlaceWiring::PlaceWiring(MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_inbox(inbox)
    , m_sendings(sendings)
{
}

void PlaceWiring::go(const Place &place)
{
    lead(place, [this](const QString &sentence) { m_window->notifications()->showGone(sentence); });
}

void PlaceWiring::follow(const Place &place)
{
    lead(place, [this](const QString &sentence) {
        Q_EMIT lost(tr("The link does not lead to anything in this mall: %1", "%1 is a sentence that says why").arg(sentence));
    });
}

void PlaceWiring::lead(const Place &place, const std::function<void(const QString &sentence)> &failed)
{
    const auto arrive = [this, failed](Pane pane) {
        return [this, failed, pane](const std::optional<ApiError> &error) {
            if (error)
                failed(sentenceFor(*error));
            else
                m_window->showPane(pane);
        };
    };
    if (place.kind == Place::Conversation)
        m_inbox->open(m_mall, ConversationId {place.id}, arrive(Pane::Inbox));
    else if (place.kind == Place::Sending)
        m_sendings->open(SendingId {place.id}, arrive(Pane::Sendings));
    else if (place.kind == Place::Reporting)
        m_sendings->open(ReportingId {place.id}, arrive(Pane::Sendings));
    else if (place.kind != Place::Nowhere)
        m_window->showPane(place.kind == Place::Inbox ? Pane::Inbox
                : place.kind == Place::Notifications  ? Pane::Notifications
                                                      : Pane::Sendings);
}

void PlaceWiring::goTo(const CustomerScope &scope, const ConversationId &conversation)
{
    const QList<Mall> &malls = m_account->malls();
    if (std::none_of(malls.begin(), malls.end(), [&](const Mall &mall) { return mall.scope == scope; })) {
        m_window->outbox()->tell(tr("Your account no longer has the mall of this conversation. The text is kept here."));
        return;
    }
    Q_EMIT mallWanted(scope);
    m_inbox->open(scope, conversation, [this](const std::optional<ApiError> &error) {
        if (error)
            m_window->outbox()->tell(sentenceFor(*error));
        else
            m_window->showPane(Pane::Inbox);
    });
}

} // namespace atrium
