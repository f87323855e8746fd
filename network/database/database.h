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
class QSqlError;

namespace atrium {

/// Why a file could not be opened or written, in one technical line.
struct DatabaseError {
    enum Kind { CannotOpen, Newer, Damaged, CannotWrite } kind {CannotOpen};
    QString detail {};
};

/// Whether SQLite says that the file itself is wrong. A lock, a full disk, a file or folder that must not be written say nothing of it.
[[nodiscard]] bool isDamage(const QSqlError &error);

/// How a file is brought to this version: step i (from 0) leads to `user_version` i + 1. Each returns an error text or nothing.
using LadderStep = std::function<QString(QSqlDatabase &)>;

/// One SQLite file on a thread of its own with a connection of its own. Writes are queued and committed together when the queue runs
/// dry; each one's callback runs only after its commit. Nothing here ever blocks the caller.
class Database : public QObject {
    Q_OBJECT
public:
    enum class Durability {
        /// synchronous=NORMAL: a power cut may lose the last commits, for what the server can give again. Opening does not read the whole
        /// file (100 MB are 0.2 s, and a person waits for the first rows): check() does, when there is time.
        Normal,
        Full, ///< synchronous=FULL: committed is on the disk; checked before it is used
    };
    Database(const QString &file, Durability durability, QList<LadderStep> ladder, QObject *parent = nullptr);
    /// Finishes what is queued, then closes.
    ~Database() override;

    /// Looks at the file, on the database thread, each time before it is opened; it may put another one in its place.
    using Rescue = std::function<void(const QString &file)>;
    void setRescue(Rescue rescue); ///< before open()

    using Opened = std::function<void(std::optional<DatabaseError>)>;
    /// Opens, checks and climbs. A file newer than the ladder is left untouched: Newer. So is one that is locked, or cannot be read or
    /// written: CannotOpen.
    void open(QObject *context, Opened f);

    /// How the opening of a file ended that may be lost. met: what was wrong with it, though healed; usable: whether there is one now.
    struct Disposable {
        std::optional<DatabaseError> met {};
        bool usable {};
    };
    /// As open(), for a file that can be filled again: a damaged one is removed and begun anew; a newer one is left alone, and `beside`,
    /// another path, serves this version instead.
    void openDisposable(const QString &beside, QObject *context, std::function<void(const Disposable &)> f);
    /// Removes the file that openDisposable() opened, whatever is in it, and begins a new one.
    void beginAnew(QObject *context, std::function<void(const Disposable &)> f);

    /// work runs on the database thread inside a transaction shared with its neighbours and returns an error text or nothing; done runs
    /// here after the commit, or with the reason. work may run a second time, from the start, when the shared transaction was lost.
    using Work = std::function<QString(QSqlDatabase &)>;
    using Done = std::function<void(std::optional<DatabaseError>)>;
    void write(Work work, QObject *context, Done done);
    /// Likewise, but alone and outside any transaction: VACUUM and checkpoints refuse to run in one.
    void maintain(Work work, QObject *context, Done done);
    /// quick_check over the whole file; Damaged when it finds something.
    void check(QObject *context, Done done);

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
    /// The same, but a file that cannot be used answers, too: with `otherwise`.
    template<class T>
    void readOr(T otherwise, std::function<T(QSqlDatabase &)> read, QObject *context, std::function<void(T)> f)
    {
        auto value = std::make_shared<T>(std::move(otherwise));
        enqueueRead([value, read = std::move(read)](QSqlDatabase &db) { *value = read(db); }, context,
            [value, f = std::move(f)] { f(std::move(*value)); }, Closed::Answers);
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    struct Worker;
    enum class Closed { StaysSilent, Answers };
    void enqueueRead(
        std::function<void(QSqlDatabase &)> read, QObject *context, std::function<void()> then, Closed closed = Closed::StaysSilent);
    void post(QPointer<QObject> context, std::function<void()> f);

    QString m_file;
    QThread m_thread;
    Worker *m_worker; // lives in m_thread
};

} // namespace atrium
