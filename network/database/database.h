// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace atrium {

/// Why a file could not be opened or written, in one technical line.
struct DatabaseError {
    enum Kind { CannotOpen, Newer, Damaged, CannotWrite } kind {CannotOpen};
    QString detail {};
};

/// How a file is brought to this version: step i (from 0) leads to `user_version` i + 1. Each returns an error text or nothing.
using LadderStep = std::function<QString(QSqlDatabase &)>;

/// One SQLite file on a thread of its own with a connection of its own. Writes are queued and committed together when the queue runs
/// dry; each one's callback runs only after its commit. Nothing here ever blocks the caller.
class Database : public QObject {
    Q_OBJECT
public:
    enum class Durability {
        Normal, ///< synchronous=NORMAL: a power cut may lose the last commits, for what the server can give again
        Full, ///< synchronous=FULL: committed is on the disk
    };
    Database(const QString &file, Durability durability, QList<LadderStep> ladder, QObject *parent = nullptr);
    /// Finishes what is queued, then closes.
    ~Database() override;

    /// Looks at the file, on the database thread, each time before it is opened; it may put another one in its place.
    using Rescue = std::function<void(const QString &file)>;
    void setRescue(Rescue rescue); ///< before open()

    using Opened = std::function<void(std::optional<DatabaseError>)>;
    /// Opens, checks and climbs. A file newer than the ladder is left untouched: Newer.
    void open(QObject *context, Opened f);

    /// work runs on the database thread inside a transaction shared with its neighbours and returns an error text or nothing; done runs
    /// here after the commit, or with the reason. work may run a second time, from the start, when the shared transaction was lost.
    using Work = std::function<QString(QSqlDatabase &)>;
    using Done = std::function<void(std::optional<DatabaseError>)>;
    void write(Work work, QObject *context, Done done);

    /// Runs read there after all writes queued before it, and hands its value over here.
    template<class T>
    void read(std::function<T(QSqlDatabase &)> read, QObject *context, std::function<void(T)> f)
    {
        auto value = std::make_shared<std::optional<T>>();
        enqueueRead([value, read = std::move(read)](QSqlDatabase &db) { *value = read(db); }, context,
            [value, f = std::move(f)] {
                if (*value)
                    f(std::move(**value));
            });
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    struct Worker;
    void enqueueRead(std::function<void(QSqlDatabase &)> read, QObject *context, std::function<void()> then);
    void post(QPointer<QObject> context, std::function<void()> f);

    QString m_file;
    QThread m_thread;
    Worker *m_worker; // lives in m_thread
};

} // namespace atrium
