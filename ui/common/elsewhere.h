// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace atrium {

/// Runs work on another thread, and done with its result here, on the thread of the windows; done not at all once context is gone.
template<class T>
void elsewhere(std::function<T()> work, QObject *context, std::function<void(const T &)> done)
{
    Q_ASSERT(context);
    QThreadPool::globalInstance()->start([work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)] {
        auto result = std::make_shared<T>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, done, result] {
                if (context)
                    done(*result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace atrium
