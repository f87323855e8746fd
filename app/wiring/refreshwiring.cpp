// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/refreshwiring.h"

#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "models/base/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>
#include <QWindow>

namespace atrium {

RefreshWiring::RefreshWiring(
    QWidget *window, Account *account, Settings *settings, Clock *clock, Power *power, Reachability *reachability, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(account, &Account::mallsChanged, this, &RefreshWiring::keepMalls);
    connect(account->outbox(), &Outbox::arrived, account->refresher(), &Refresher::lookAfterWrite);
    connect(power, &Power::woke, account, &Account::wake);
    connect(reachability, &Reachability::cameBack, account, &Account::wake);
    connect(reachability, &Reachability::meteredChanged, account->refresher(), &Refresher::setMetered);
    connect(settings, &Settings::changed, this, &RefreshWiring::tellPace);
    // Any window of ours may have the keyboard.
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &RefreshWiring::tellWindow);
    qGuiApp->installEventFilter(this);
    account->refresher()->setMetered(reachability->metered());
    tellPace();
    tellWindow();
    keepMalls();
    touched();
    watchStillness(stillAfter);
}

bool RefreshWiring::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        if (watched == m_window)
            tellWindow();
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RefreshWiring::keepMalls()
{
    QList<std::pair<CustomerScope, std::shared_ptr<FeedBase>>> lists;
    for (const Mall &mall : m_account->malls()) {
        lists.append({mall.scope, m_account->conversations(mall.scope)->conversations()});
        lists.append({mall.scope, m_account->notifications(mall.scope)->notifications()});
    }
    m_account->refresher()->keepMalls(lists);
}

void RefreshWiring::tellPace()
{
    m_account->refresher()->setPace(Account::paceOf(*m_settings));
}

void RefreshWiring::tellWindow()
{
    const bool hidden = !m_window->isVisible() || m_window->isMinimized();
    const QWindow *focus = QGuiApplication::focusWindow(); // one that was just hidden may still be named
    const bool focused = focus && focus->isVisible();
    m_account->refresher()->setWindow(focused && m_still ? WindowState::Still
            : focused                                    ? WindowState::Focused
            : hidden                                     ? WindowState::Hidden
                                                         : WindowState::Visible);
}

// Called for each move of the pointer: it notes the time, and the one wait that runs looks at it when it is over.
void RefreshWiring::touched()
{
    m_touchedAt = m_clock->ticks();
    if (!std::exchange(m_still, false))
        return;
    tellWindow();
    watchStillness(stillAfter);
}

void RefreshWiring::watchStillness(milliseconds wait)
{
    m_stillWait = Wait(m_clock, m_clock->after(wait, this, [this] {
        const milliseconds left = stillAfter - milliseconds(m_clock->ticks() - m_touchedAt);
        m_still = left <= milliseconds(0);
        if (m_still)
            tellWindow();
        else
            watchStillness(left);
    }));
}

} // namespace atrium
