// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/database/database.h"
#include "network/types/instant.h"

#include <memory>
#include <optional>

namespace atrium {

namespace local {

/// What was done about a damaged or missing file.
struct Rescued {
    std::optional<Instant> copiedAt {}; ///< when the copy that is used now was made; empty: none could be read, it starts empty
};

/// Copies the open database beside itself, as `<file>.copy`; the copy before becomes `<file>.copy2`. A copy is checked and on the disk
/// before it takes its name. Runs on the database thread, outside a transaction; returns an error text or nothing.
[[nodiscard]] QString makeCopy(QSqlDatabase &db, const Instant &now);

/// Puts the newest readable copy in the place of a file that is damaged, or missing or empty while there are copies. What lay there is kept
/// as `<file>.damaged`. Empty: nothing was done, because nothing is wrong or nothing can be written there. The file must not be open.
[[nodiscard]] std::optional<Rescued> rescue(const QString &file);

} // namespace local

/// Keeps copies of local.db: every ten minutes and at the end, where something was written since the last one. Two generations.
class LocalCopies : public QObject {
    Q_OBJECT
public:
    /// Made before local is opened; goes before local goes.
    LocalCopies(Database *local, Clock *clock, QObject *parent = nullptr);
    ~LocalCopies() override;

    /// Known when open() has answered: that the file was not what it should be, and what is used instead.
    [[nodiscard]] std::optional<local::Rescued> rescued() const { return *m_rescued; }

Q_SIGNALS:
    /// detail is technical.
    void notCopied(const QString &detail);
    void copied();

private:
    [[nodiscard]] std::function<QString(QSqlDatabase &)> copying() const;

    Database *m_local;
    Clock *m_clock;
    std::shared_ptr<std::optional<local::Rescued>> m_rescued;
    std::shared_ptr<qint64> m_changes; // what the connection had changed at the last copy; the database thread's
    Wait m_every;
};

} // namespace atrium
