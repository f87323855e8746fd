// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace atrium {

/// Runs f once, when control is back in the event loop, however often it was asked to: many small changes become one repaint.
class Soon : public QObject {
    Q_OBJECT
public:
    explicit Soon(std::function<void()> f, QObject *parent = nullptr)
        : QObject(parent)
        , m_f(std::move(f))
    {
    }
    void ask()
    {
        if (std::exchange(m_asked, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_asked = false;
                m_f();
            },
            Qt::QueuedConnection);
    }

private:
    std::function<void()> m_f;
    bool m_asked {false};
};

} // namespace atrium
