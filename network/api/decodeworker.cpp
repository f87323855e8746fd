// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/decodeworker.h"

#include <QPointer>

namespace atrium {

DecodeWorker::DecodeWorker(QObject *parent)
    : QObject(parent)
    , m_there(new QObject)
{
    m_thread.setObjectName(QStringLiteral("decode"));
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
}

DecodeWorker::~DecodeWorker()
{
    m_thread.quit();
    m_thread.wait();
}

void DecodeWorker::run(std::function<void()> heavy, QObject *context, std::function<void()> then)
{
    // The pointer to the context is made, read and dropped on this thread only; the other thread merely carries it.
    auto guard = std::make_shared<QPointer<QObject>>(context);
    QMetaObject::invokeMethod(m_there, [this, heavy = std::move(heavy), guard = std::move(guard), then = std::move(then)]() mutable {
        heavy();
        QMetaObject::invokeMethod(this, [guard = std::move(guard), then = std::move(then)] {
            if (*guard)
                then();
        });
    });
}

} // namespace atrium
