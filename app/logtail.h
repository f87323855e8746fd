// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QFile>
#include <QStringList>

namespace atrium {

/// Reads along with the log: first its newest half megabyte, then what follows, looking twice a second. It goes on where the file is begun
/// anew.
class LogTail : public QObject {
    Q_OBJECT
public:
    explicit LogTail(Clock *clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Whole lines, without their ends.
    void grown(const QStringList &lines);

private:
    void look();
    void read(qint64 most, QStringList &lines);
    void openNow();

    Clock *m_clock;
    QFile m_file;
    QByteArray m_begun; // of a line whose end is not written yet
    int m_turns {-1};
    Wait m_wait;
};

} // namespace atrium
