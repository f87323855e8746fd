// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette/palettethread.h"

namespace atrium {

PaletteThread::PaletteThread(QObject *parent)
    : QObject(parent)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("palette"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

PaletteThread::~PaletteThread()
{
    m_thread.quit();
    m_thread.wait();
}

void PaletteThread::run(std::function<void()> heavy, std::function<void()> then)
{
    QMetaObject::invokeMethod(m_there, [this, heavy = std::move(heavy), then = std::move(then)]() mutable {
        heavy();
        QMetaObject::invokeMethod(this, std::move(then), Qt::QueuedConnection);
    });
}

} // namespace atrium
