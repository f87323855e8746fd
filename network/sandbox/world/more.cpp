// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/scene.h"
#include "network/sandbox/world/sites.h"
#include "network/sandbox/world/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int youngestTalk = 10; // days; the talk of the tables keeps the top of the list
constexpr int oldest = 700;

QString filled(const char16_t *text, const Language &language, Stage &stage)
{
    QString line = QString::fromUtf16(text);
    const QString shop = QString::fromUtf16(shops()[size_t(stage.dice.roll(int(shops().size())))]);
    const QString place = QString::fromUtf16(language.places[size_t(stage.dice.roll(int(language.places.size())))]);
    line.replace("{shop}"_L1, shop).replace("{place}"_L1, place);
    return line.replace("{unit}"_L1, QString::number(101 + stage.dice.roll(240)))
        .replace("{n}"_L1, QString::number(3 + stage.dice.roll(94)));
}

/// Most conversations are the first mall's, as in the tables.
int customerFor(Stage &stage)
{
    const int first = stage.dice.roll(40) < 26 ? 0 : stage.dice.roll(int(stage.malls.size()));
    return stage.malls.at(first).customerId;
}

} // namespace

std::vector<Scene> moreScenes(int count, Stage &stage)
{
    const QString demo = stage.ids.value(demoKey);
    std::vector<Scene> scenes;
    scenes.reserve(size_t(std::max(0, count)));
    for (int i = 0; i < count; ++i) {
        const Language &language = languages()[size_t(stage.dice.roll(int(languages().size())))];
        const Topic &topic = language.topics[size_t(stage.dice.roll(int(language.topics.size())))];
        const QString other = stage.people.at(1 + stage.dice.roll(int(stage.people.size()) - 1)).id;
        const bool byDemo = stage.dice.roll(3) == 0;
        Scene scene {.customer = customerFor(stage), .author = byDemo ? demo : other, .users = {byDemo ? other : demo}};
        const QTimeZone zone = stage.zoneOf(scene.customer);
        const int daysBack = youngestTalk + stage.dice.roll(oldest - youngestTalk);
        QDateTime at = stage.instant(day(daysBack, 8 + stage.dice.roll(9), stage.dice.roll(60)), zone);
        bool demoSpeaks = byDemo;
        const size_t lines = 2 + size_t(stage.dice.roll(int(topic.lines.size()) - 1));
        for (size_t line = 0; line < std::min(lines, topic.lines.size()); ++line) {
            scene.messages.push_back({at, demoSpeaks ? demo : other, filled(topic.lines[line], language, stage)});
            at = at.addSecs(120 + stage.dice.roll(line == 1 ? 90'000 : 5'400));
            demoSpeaks = !demoSpeaks;
        }
        scene.unseen = scene.messages.back().author != demo && stage.dice.roll(12) == 0 ? 1 : 0;
        scene.archived = scene.unseen == 0 && stage.dice.roll(20) == 0;
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

std::vector<Scene> chainScenes(Stage &stage)
{
    constexpr int ofMall = 4;
    const QString demo = stage.ids.value(demoKey);
    std::vector<Scene> scenes;
    scenes.reserve(size_t(chainMalls().size()) * ofMall);
    for (const Mall &mall : chainMalls()) {
        // The languages of the topics, by the country; in Finland people write Swedish here.
        const size_t spoken = mall.country == "NO"_L1 ? 0 : mall.country == "GB"_L1 ? 1 : mall.country == "PL"_L1 ? 2 : 3;
        const Language &language = languages()[spoken];
        const QTimeZone zone(mall.timezone.toLatin1());
        const auto firstTopic = size_t(stage.dice.roll(int(language.topics.size())));
        for (int i = 0; i < ofMall; ++i) {
            const Topic &topic = language.topics[(firstTopic + size_t(i)) % language.topics.size()];
            const QString other = stage.people.at(1 + stage.dice.roll(int(stage.people.size()) - 1)).id;
            Scene scene {.customer = mall.customerId, .author = other, .users = {demo}};
            QDateTime at = stage.instant(day(2 + 6 * i + stage.dice.roll(5), 8 + stage.dice.roll(8), stage.dice.roll(60)), zone);
            bool demoSpeaks = false;
            for (const char16_t *line : topic.lines) {
                scene.messages.push_back({at, demoSpeaks ? demo : other, filled(line, language, stage)});
                at = at.addSecs(120 + stage.dice.roll(3'600));
                demoSpeaks = !demoSpeaks;
            }
            scenes.push_back(std::move(scene));
        }
    }
    return scenes;
}

void lengthenLog(std::vector<Scene> &scenes, int count, Stage &stage)
{
    const QString watch = stage.ids.value(u"eirik"_s);
    const auto log = std::find_if(scenes.begin(), scenes.end(),
        [&](const Scene &scene) { return scene.author == watch && scene.messages.front().content.startsWith("Vaktlogg"_L1); });
    if (count <= 0 || log == scenes.end()) {
        return;
    }
    // Every hour and a half, or closer together when two years would not do.
    const qint64 step = std::min<qint64>(5'400, 2LL * 365 * 86'400 / count);
    std::vector<Scene::Message> older;
    older.reserve(size_t(count) + log->messages.size());
    for (int i = count; i > 0; --i) {
        const auto &notes = logNotes();
        const QDateTime at = log->messages.front().at.addSecs(-step * i);
        older.push_back({at, watch, filled(notes[size_t(stage.dice.roll(int(notes.size())))], languages().front(), stage)});
    }
    older.insert(older.end(), log->messages.begin(), log->messages.end());
    log->messages = std::move(older);
}

} // namespace atrium::sandbox
