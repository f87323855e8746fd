// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/agewiring.h"

#include "models/base/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mallswitcher.h"

namespace atrium {

AgeWiring::AgeWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
{
    connect(window->mallSwitcher(), &MallSwitcher::opening, this, &AgeWiring::tellAges);
}

void AgeWiring::tellAges()
{
    MallAges ages {.now = m_clock->now(), .staleAfter = milliseconds(m_settings->number(Setting::StaleAfter))};
    for (const Mall &mall : m_account->malls())
        ages.readAt.insert(mall.scope.value, m_account->refresher()->lookedAt(mall.scope));
    m_window->mallSwitcher()->setAges(ages);
}

} // namespace atrium
