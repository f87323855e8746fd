// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logtail.h"

#include "app/logging.h"

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 500ms;
constexpr qint64 atFirst = 512 * 1024; // bytes; as many lines as the viewer holds
constexpr qint64 atOnce = 256 * 1024; // a look's: a millisecond

} // namespace

LogTail::LogTail(Clock *clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void LogTail::start()
{
    m_wait = Wait(m_clock, m_clock->every(lookEvery, this, [this] { look(); }));
    const LogPlace place = logPlace();
    if (place.file.isEmpty())
        return;
    QStringList lines;
    QFile before(place.file + u".1"_s); // a file just begun says little
    const qint64 here = QFile(place.file).size();
    if (here < atFirst && before.open(QIODevice::ReadOnly)) {
        before.seek(std::max<qint64>(0, before.size() - (atFirst - here)));
        if (before.pos() > 0)
            before.readLine(); // half a line
        const QList<QByteArray> older = before.readAll().split('\n');
        for (const QByteArray &line : older) {
            if (!line.isEmpty())
                lines.append(QString::fromUtf8(line));
        }
    }
    openNow();
    if (here > atFirst) {
        m_file.seek(here - atFirst);
        m_file.readLine();
    }
    read(atFirst + atOnce, lines);
    if (!lines.isEmpty())
        Q_EMIT grown(lines);
}

void LogTail::openNow()
{
    const LogPlace place = logPlace();
    m_file.close();
    m_begun.clear();
    m_turns = place.turns;
    m_file.setFileName(place.file);
    if (!place.file.isEmpty() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_turns = -1; // tried again at the next look
}

void LogTail::look()
{
    QStringList lines;
    const bool turned = logPlace().turns != m_turns;
    // The old file is read to its end first: it was renamed, and is still what we have open.
    if (m_file.isOpen())
        read(atOnce, lines);
    if (turned && lines.isEmpty()) {
        openNow();
        if (m_file.isOpen())
            read(atOnce, lines);
    }
    if (!lines.isEmpty())
        Q_EMIT grown(lines);
}

void LogTail::read(qint64 most, QStringList &lines)
{
    QList<QByteArray> read = (m_begun + m_file.read(most)).split('\n');
    m_begun = read.takeLast();
    lines.reserve(lines.size() + read.size());
    for (const QByteArray &line : std::as_const(read))
        lines.append(QString::fromUtf8(line));
}

} // namespace atrium
