// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QThread>
#include <QVariant>

#include <memory>

class QSettings;

namespace atrium {

/// The .ini file that settings rest in. Writing one waits for the disk, some 20 ms at times: it is done on a thread of its own, in the
/// order in which it was asked for.
class SettingsFile {
public:
    /// Reads what there is; a file that does not exist yet is empty.
    explicit SettingsFile(const QString &file);
    /// Everything is written when this returns.
    ~SettingsFile();
    Q_DISABLE_COPY_MOVE(SettingsFile)

    /// What was there in the beginning, by path.
    [[nodiscard]] const QHash<QString, QVariant> &read() const { return m_read; }
    void write(const QString &path, const QVariant &value);
    void remove(const QStringList &paths);

private:
    QHash<QString, QVariant> m_read;
    std::unique_ptr<QSettings> m_file; ///< lives on the thread
    QThread m_thread;
};

} // namespace atrium
