// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace atrium {

/// One thread for bodies too big to decode between two frames (at 250 MB/s, 256 KiB is one millisecond; 16 MiB are 64).
class DecodeWorker : public QObject {
    Q_OBJECT
public:
    explicit DecodeWorker(QObject *parent = nullptr);
    ~DecodeWorker() override;

    /// Runs heavy() there, then then() here, unless context died meanwhile.
    void run(std::function<void()> heavy, QObject *context, std::function<void()> then);

private:
    QThread m_thread;
    QObject *m_there; // lives in m_thread and dies with it
};

} // namespace atrium
