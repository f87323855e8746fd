// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/mallsstrip.h"

#include "models/inbox/plaintext.h"
#include "ui/common/announcer.h"
#include "ui/common/errorstrip.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds quick = 1s;
constexpr qsizetype named = 3; // of the others the number
constexpr int longestMallName = 40;

} // namespace

MallsStrip::MallsStrip(ErrorStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(strip, &ErrorStrip::activated, this, &MallsStrip::retryWanted);
    connect(strip, &ErrorStrip::secondActivated, this, [this] {
        if (m_trouble.error)
            Q_EMIT detailsWanted(*m_trouble.error);
    });
}

void MallsStrip::show(const MallsTrouble &trouble)
{
    if (m_trouble == trouble)
        return;
    const bool began = m_trouble.reading.isEmpty() && !trouble.reading.isEmpty();
    m_trouble = trouble;
    if (began) {
        m_isLong = !m_clock;
        if (m_clock) {
            m_wait = Wait(m_clock, m_clock->after(quick, this, [this] {
                m_isLong = true;
                say();
            }));
        }
    } else if (trouble.reading.isEmpty()) {
        m_wait.stop();
    }
    say();
}

void MallsStrip::reword()
{
    m_said.clear();
    say();
}

void MallsStrip::say()
{
    const bool failed = !m_trouble.failed.isEmpty();
    const QStringList &malls = failed ? m_trouble.failed : m_trouble.reading;
    if (malls.isEmpty() || (!failed && !m_isLong)) {
        m_said.clear();
        m_strip->hide();
        return;
    }
    QStringList names;
    for (const QString &mall : malls.first(std::min(named, malls.size())))
        names << isolated(singleLine(mall, longestMallName));
    if (malls.size() > named)
        names << tr("%1 more", "malls, behind the names of others").arg(QLocale().toString(malls.size() - named));
    const int count = static_cast<int>(malls.size());
    const QString list = names.join(u", "_s);
    const QString sentence = failed ? tr("%Ln malls could not be read: %1", "%1 are their names", count).arg(list)
                                    : tr("%Ln malls are still being read: %1", "%1 are their names", count).arg(list);
    if (std::exchange(m_said, sentence) == sentence)
        return;
    if (failed)
        m_strip->show(ErrorStrip::Bad, u"warning"_s, sentence, tr("Retry"), tr("Details"));
    else
        m_strip->show(ErrorStrip::Neutral, u"hourglass"_s, sentence, {});
    announce(m_strip, sentence);
}

} // namespace atrium
