// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/checkwiring.h"

#include "ui/account/firstrun.h"

namespace atrium {

CheckWiring::CheckWiring(FirstRun *page, Clock *clock, const QSslConfiguration &tls, const FindRoute &find, QObject *parent)
    : QObject(parent)
    , m_check(clock, tls, find)
{
    connect(page, &FirstRun::checkWanted, &m_check,
        [this](const QString &server, const SignInDetails &details) { m_check.start(QUrl(server), details); });
    connect(&m_check, &SelfCheck::changed, page, &FirstRun::setCheck);
}

} // namespace atrium
