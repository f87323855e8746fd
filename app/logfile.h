// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFile>
#include <QList>

namespace atrium {

/// The log on disk: atrium.log and, newest first, atrium.log.1, .2 and so on. It keeps what was logged for a day, in 20 MB at most; what is
/// older goes, line by line. Time is an argument, and each line begins with its own: "2025-11-20T13:03:00.000Z ".
class LogFile {
public:
    struct Limits {
        qint64 part {1'000'000}; ///< bytes of one file: little enough to be rewritten between two frames
        qint64 all {20'000'000}; ///< bytes
        qint64 partMs {4 * 3'600'000}; ///< age of a file's first line
        qint64 ageMs {24 * 3'600'000}; ///< age of a line
    };

    LogFile() = default;
    explicit LogFile(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// False when the folder takes no file.
    bool open(const QString &folder, const QDateTime &now);
    void close() { m_file.close(); }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }
    /// How often atrium.log became atrium.log.1: whoever reads along goes on with the new one.
    [[nodiscard]] int turns() const { return m_turns; }

    /// line: with its stamp and its line break.
    void write(const QByteArray &line, const QDateTime &now);
    /// Lets go what has grown too old; write() does so by itself.
    void tend(const QDateTime &now);

private:
    struct Part {
        qint64 bytes {};
        qint64 firstAt {}; // milliseconds; 0: nothing in it
        qint64 lastAt {};
    };
    [[nodiscard]] QString nameOf(qsizetype part) const; // 0: the one that is written
    [[nodiscard]] static Part look(const QString &name);
    void turn();
    void dropLast();
    void trimLast(qint64 before);

    Limits m_limits;
    QFile m_file;
    Part m_now;
    QList<Part> m_parts; // atrium.log.1 first
    qint64 m_tendedAt {};
    int m_turns {};
};

} // namespace atrium
