// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/pushsender.h"
#include "app/verboselog.h"
#include "models/tools/requestsmodel.h"

namespace atrium {

class LogViewer;
class MainWindow;
class PushInspector;
class RequestInspector;

/// Joins the windows of the Tools menu to what they show: the account's requests, the log, and push events sent by hand.
class ToolsWiring : public QObject {
    Q_OBJECT
public:
    ToolsWiring(MainWindow *window, Account *account, Clock *clock, QObject *parent = nullptr);
    ~ToolsWiring() override;

    void show(const Mall &mall);

private:
    void take(const RequestRecord &record);
    void openRequests();
    void openPush();
    void openLog();

    MainWindow *m_window;
    Account *m_account;
    Clock *m_clock;
    Mall m_mall;
    RequestsModel m_requests;
    VerboseLog m_verbose;
    PushSender m_sender;
    QPointer<RequestInspector> m_requestInspector;
    QPointer<PushInspector> m_pushInspector;
    QPointer<LogViewer> m_logViewer;
};

} // namespace atrium
