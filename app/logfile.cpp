// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"

#include <QFileInfo>

#include <numeric>
#include <optional>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tendEveryMs = 60'000;
constexpr qsizetype stampLength = 24; // 2025-11-20T13:03:00.000Z

std::optional<qint64> stampOf(const QByteArray &line)
{
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(line.left(stampLength)), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

void ownersOnly(const QString &name)
{
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString LogFile::nameOf(qsizetype part) const
{
    return part == 0 ? m_file.fileName() : m_file.fileName() + u'.' + QString::number(part);
}

/// Of a file from an earlier run: what its first and last lines say, or else the file system.
LogFile::Part LogFile::look(const QString &name)
{
    const QFileInfo info(name);
    QFile file(name);
    if (info.size() == 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 changed = info.lastModified().toMSecsSinceEpoch();
    Part part {.bytes = info.size(), .firstAt = stampOf(file.read(stampLength)).value_or(changed), .lastAt = changed};
    constexpr qint64 tail = 32 * 1024;
    file.seek(std::max<qint64>(0, info.size() - tail));
    const QByteArray end = file.readAll();
    const qsizetype begin = end.lastIndexOf('\n', -2) + 1;
    part.lastAt = stampOf(end.mid(begin)).value_or(changed);
    return part;
}

bool LogFile::open(const QString &folder, const QDateTime &now)
{
    m_file.close();
    m_file.setFileName(folder + u"/atrium.log"_s);
    m_now = look(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    ownersOnly(m_file.fileName());
    m_parts.clear();
    while (QFileInfo::exists(nameOf(m_parts.size() + 1)))
        m_parts.append(look(nameOf(m_parts.size() + 1)));
    ++m_turns;
    m_tendedAt = 0;
    tend(now);
    return true;
}

void LogFile::write(const QByteArray &line, const QDateTime &now)
{
    if (!m_file.isOpen())
        return;
    const qint64 at = now.toMSecsSinceEpoch();
    if (m_now.bytes > 0 && m_now.bytes + line.size() > m_limits.part)
        turn();
    // A wall clock that was set back is looked at, too.
    if (at - m_tendedAt >= tendEveryMs || at < m_tendedAt)
        tend(now);
    m_file.write(line);
    m_file.flush();
    m_now.bytes += line.size();
    m_now.firstAt = m_now.firstAt == 0 ? at : m_now.firstAt;
    m_now.lastAt = at;
}

void LogFile::tend(const QDateTime &now)
{
    if (!m_file.isOpen())
        return;
    const qint64 at = now.toMSecsSinceEpoch();
    m_tendedAt = at;
    if (m_now.bytes > 0 && at - m_now.firstAt >= m_limits.partMs)
        turn();
    const qint64 before = at - m_limits.ageMs;
    while (!m_parts.isEmpty() && m_parts.constLast().lastAt < before)
        dropLast();
    if (!m_parts.isEmpty() && m_parts.constLast().firstAt < before)
        trimLast(before);
}

/// The file in use becomes the first of the older ones, and each of them the next.
void LogFile::turn()
{
    const QString name = m_file.fileName();
    m_file.close();
    for (qsizetype part = m_parts.size(); part > 0; --part)
        QFile::rename(nameOf(part), nameOf(part + 1));
    if (QFile::rename(name, nameOf(1)))
        m_parts.prepend(m_now);
    else
        QFile::remove(name); // rather lose it than grow without end
    m_now = {};
    const auto all = [this] {
        return std::accumulate(
            m_parts.begin(), m_parts.end(), m_limits.part, [](qint64 sum, const Part &part) { return sum + part.bytes; });
    };
    while (!m_parts.isEmpty() && all() > m_limits.all)
        dropLast();
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        ownersOnly(name);
    ++m_turns;
}

void LogFile::dropLast()
{
    QFile::remove(nameOf(m_parts.size()));
    m_parts.removeLast();
}

/// The oldest file without the lines that are too old.
void LogFile::trimLast(qint64 before)
{
    const QString name = nameOf(m_parts.size());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    bool kept = false;
    Part part;
    QByteArray rest;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const std::optional<qint64> at = stampOf(line);
        if (!kept && at.value_or(0) < before)
            continue;
        part.firstAt = kept ? part.firstAt : *at;
        part.lastAt = at.value_or(part.lastAt);
        kept = true;
        rest = line + file.readAll();
    }
    file.close();
    part.bytes = rest.size();
    part.lastAt = m_parts.constLast().lastAt;
    QFile fresh(name + u".new"_s);
    if (kept && fresh.open(QIODevice::WriteOnly) && fresh.write(rest) == rest.size()) {
        fresh.close();
        ownersOnly(fresh.fileName());
        QFile::remove(name);
        fresh.rename(name);
        m_parts.last() = part;
        return;
    }
    fresh.remove();
    dropLast(); // nothing new enough is in it, or it cannot be cut: then all of it goes
}

} // namespace atrium
