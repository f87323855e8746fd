// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/toolswiring.h"

#include "app/logging.h"
#include "app/logtail.h"
#include "app/requestrows.h"
#include "app/wiring/zone.h"
#include "models/tools/logmodel.h"
#include "ui/common/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/tools/logviewer.h"
#include "ui/tools/pushinspector.h"
#include "ui/tools/requestinspector.h"

namespace atrium {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds tendEvery = 10min;

void raise(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

ToolsWiring::ToolsWiring(MainWindow *window, Account *account, Clock *clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_clock(clock)
    , m_verbose(clock)
    , m_sender(account->client()->server(), clock, account->setup())
{
    const auto on = [this](ActionId id, auto open) { connect(m_window->actions()->get(id), &QAction::triggered, this, open); };
    on(ActionId::RequestInspector, &ToolsWiring::openRequests);
    on(ActionId::PushInspector, &ToolsWiring::openPush);
    on(ActionId::LogViewer, &ToolsWiring::openLog);
    connect(account->client(), &ApiClient::finished, this, &ToolsWiring::take);
    connect(&m_sender, &PushSender::finished, this, &ToolsWiring::take);
    connect(&m_sender, &PushSender::finished, account, &Account::audit);
    clock->every(tendEvery, this, tendLog);
}

ToolsWiring::~ToolsWiring()
{
    delete m_requestInspector;
    delete m_pushInspector;
    delete m_logViewer;
}

void ToolsWiring::show(const Mall &mall)
{
    m_mall = mall;
    m_requests.setZone(zoneOf(mall));
    if (m_pushInspector)
        m_pushInspector->setMall(mall);
    if (m_logViewer)
        m_logViewer->setVerbose(m_verbose.until(), zoneOf(mall));
}

void ToolsWiring::take(const RequestRecord &record)
{
    m_requests.add(requestRowOf(record, Instant::fromUtc(m_clock->now())));
}

void ToolsWiring::openRequests()
{
    if (!m_requestInspector)
        m_requestInspector = new RequestInspector(&m_requests, m_window);
    raise(m_requestInspector);
}

void ToolsWiring::openPush()
{
    if (!m_pushInspector) {
        auto *inspector = new PushInspector(m_window);
        m_pushInspector = inspector;
        connect(inspector, &PushInspector::eventChanged, this,
            [this, inspector] { inspector->setPreview(m_sender.preview({m_mall.clubSlug}, inspector->pushEvent())); });
        connect(inspector, &PushInspector::sendWanted, this,
            [this, inspector](const PushEvent &event, const QByteArray &memberToken, const QByteArray &clientToken) {
                inspector->setBusy(true);
                m_sender.send({m_mall.clubSlug}, event, memberToken, clientToken);
            });
        connect(inspector, &PushInspector::closed, &m_sender, &PushSender::forget);
        connect(&m_sender, &PushSender::answered, inspector, &PushInspector::setOutcome);
        inspector->setMall(m_mall);
    }
    raise(m_pushInspector);
}

void ToolsWiring::openLog()
{
    if (!m_logViewer) {
        auto *viewer = new LogViewer(m_window);
        m_logViewer = viewer;
        auto *tail = new LogTail(m_clock, viewer);
        connect(tail, &LogTail::grown, viewer->model(), &LogModel::append);
        connect(viewer, &LogViewer::verboseWanted, &m_verbose, &VerboseLog::set);
        connect(&m_verbose, &VerboseLog::changed, viewer, [this, viewer] { viewer->setVerbose(m_verbose.until(), zoneOf(m_mall)); });
        viewer->setVerbose(m_verbose.until(), zoneOf(m_mall));
        viewer->setFile(logPlace().file);
        tail->start();
    }
    raise(m_logViewer);
}

} // namespace atrium
