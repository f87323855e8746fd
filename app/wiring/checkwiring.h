// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/selfcheck.h"

namespace atrium {

class FirstRun;

/// Joins the first screen to the connection check that it asks for.
class CheckWiring : public QObject {
    Q_OBJECT
public:
    CheckWiring(FirstRun *page, Clock *clock, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration(),
        const FindRoute &find = {}, QObject *parent = nullptr);

private:
    SelfCheck m_check;
};

} // namespace atrium
