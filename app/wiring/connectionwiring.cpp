// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/connectionwiring.h"

#include "app/account/transport.h"
#include "ui/account/connectionpanel.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

ConnectionWiring::ConnectionWiring(MainWindow *window, Account *account, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_factsSoon([this] { showFacts(); })
{
    connect(account->connection(), &Connection::changed, this, &ConnectionWiring::show);
    connect(account->outbox(), &Outbox::changed, this, &ConnectionWiring::show);
    connect(account->refresher(), &Refresher::probePlanned, this, &ConnectionWiring::show);
    connect(account->client(), &ApiClient::finished, &m_factsSoon, &Soon::ask);
    connect(account->client(), &ApiClient::proxyInUseChanged, &m_factsSoon, &Soon::ask);
    connect(account->client(), &ApiClient::lastTlsChanged, &m_factsSoon, &Soon::ask);
    connect(window, &MainWindow::connectionWanted, this, &ConnectionWiring::openPanel);
    show();
}

ConnectionWiring::~ConnectionWiring()
{
    delete m_panel; // it speaks of this account
}

void ConnectionWiring::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    show();
    showFacts();
}

bool ConnectionWiring::setSignedOut(bool signedOut)
{
    if (std::exchange(m_signedOut, signedOut) == signedOut)
        return false;
    show();
    return true;
}

void ConnectionWiring::show()
{
    const Connection *connection = m_account->connection();
    ConnectionState state {.checkedAt = connection->checkedAt(), .waiting = m_account->outbox()->waiting()};
    if (m_signedOut) {
        state.kind = ConnectionState::SignedOut;
    } else if (!connection->reachable()) {
        state.kind = ConnectionState::Offline;
        state.checkedAt = connection->offlineSince();
        state.nextAt = m_account->refresher()->nextProbeAt();
    } else if (const auto until = connection->slowedUntil()) {
        state.kind = ConnectionState::Slowed;
        state.checkedAt = until;
    } else if (state.checkedAt) {
        state.kind = ConnectionState::Online;
    }
    m_window->setConnection(state, m_zone);
}

void ConnectionWiring::openPanel()
{
    if (m_panel)
        return;
    Transport *transport = m_account->transport();
    m_panel = new ConnectionPanel(m_window);
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    m_panel->setProxy(transport->proxy());
    m_panel->setCaFile(transport->caFile(), transport->caProblem());
    m_panel->setLocked(transport->proxyLocked(), transport->caFileLocked());
    connect(m_panel, &ConnectionPanel::proxyChosen, this, [this, transport](const ProxyChoice &choice, const QByteArray &password) {
        transport->chooseProxy(choice, password);
        m_account->refresher()->lookNow(); // whether it works is seen at once
    });
    connect(m_panel, &ConnectionPanel::caFileChosen, this, [this, transport](const QString &path) {
        transport->chooseCaFile(path);
        m_panel->setCaFile(path, transport->caProblem());
        m_account->refresher()->lookNow();
    });
    showFacts();
    m_panel->open();
}

void ConnectionWiring::showFacts()
{
    if (!m_panel)
        return;
    const ApiClient *client = m_account->client();
    const Connection *connection = m_account->connection();
    m_panel->setFacts({.server = client->server(),
                          .proxy = client->proxyInUse(),
                          .tls = client->lastTls(),
                          .lastAt = connection->lastAt(),
                          .lastStatus = connection->lastStatus()},
        m_zone);
}

} // namespace atrium
