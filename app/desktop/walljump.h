// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace atrium {

/// Tells when the system's clock was put to another time in one step, as it is at the end of a sleep. The kernel says so: nothing is asked
/// again and again.
class WallJump : public QObject {
    Q_OBJECT
public:
    explicit WallJump(QObject *parent = nullptr);
    ~WallJump() override;

    /// False where the system has no such way.
    [[nodiscard]] bool works() const { return m_notifier; }

Q_SIGNALS:
    void jumped();

private:
    void arm();
    void told();

    int m_timer {-1}; // descriptor
    QSocketNotifier *m_notifier {};
};

} // namespace atrium
