// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int secondsBetweenLines = 20;

} // namespace

int Dice::roll(int below)
{
    m_state += 0x9E3779B97F4A7C15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return int((mixed ^ (mixed >> 31U)) % quint64(below));
}

QStringList Stage::idsOf(const QString &keys) const
{
    QStringList found;
    for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
        found.append(ids.value(key));
    }
    return found;
}

QTimeZone Stage::zoneOf(int customer) const
{
    for (const Mall &mall : malls) {
        if (mall.customerId == customer) {
            return QTimeZone(mall.timezone.toLatin1());
        }
    }
    return QTimeZone::utc();
}

QDateTime Stage::instant(const When &when, const QTimeZone &zone)
{
    if (when.days < 0) {
        // To the minute: "waiting for 32 minutes" shall be true at the moment the world starts.
        return now.addSecs(-60LL * when.minutes);
    }
    const QDate today = now.toTimeZone(zone).date();
    const QTime time = QTime(0, 0).addSecs(when.minutes * 60 + dice.roll(60));
    return QDateTime(today.addDays(-when.days), time.addMSecs(dice.roll(1000)), zone).toUTC();
}

std::vector<Scene> scenesOf(const std::vector<Talk> &talks, int customer, Stage &stage)
{
    const QTimeZone zone = stage.zoneOf(customer);
    std::vector<Scene> scenes;
    for (const Talk &talk : talks) {
        Scene scene {.customer = customer,
            .author = stage.ids.value(QString::fromUtf16(talk.author)),
            .users = stage.idsOf(QString::fromUtf16(talk.people)),
            .audiences = talk.audiences,
            .unseen = talk.unseen,
            .archived = talk.archived};
        QDateTime previous;
        for (const Line &line : talk.lines) {
            QDateTime at = stage.instant(line.when, zone);
            if (previous.isValid()) {
                at = std::max(at, previous.addSecs(secondsBetweenLines));
            }
            previous = at;
            scene.messages.push_back({at, stage.ids.value(QString::fromUtf16(line.who)), QString::fromUtf16(line.text)});
        }
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

} // namespace atrium::sandbox
