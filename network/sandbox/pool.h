// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <mutex>

namespace atrium::sandbox {

/// One connection to the database per thread. A QSqlDatabase belongs to the thread that opened it, so each thread opens its own on
/// first use and must hand it back with close() before it ends.
class Pool {
public:
    explicit Pool(QString file);

    /// The calling thread's connection, opened when it has none yet. lastError() tells whether that worked.
    [[nodiscard]] QSqlDatabase here();
    /// Closes and forgets the calling thread's connection.
    void closeHere();

    /// Writers queue here and not in SQLite, where waiting is a sleep.
    [[nodiscard]] std::mutex &writer() { return m_writer; }

private:
    [[nodiscard]] QString nameHere() const;

    const QString m_file;
    const int m_serial; // several servers may live in one process
    std::mutex m_writer;
};

} // namespace atrium::sandbox
