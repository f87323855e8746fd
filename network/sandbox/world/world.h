// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace atrium::sandbox {

struct Mall {
    int clubId {0};
    int communityId {0};
    int customerId {0};
    QString mainSlug;
    QString shortSlug;
    QString otherSlugs {}; // separated by spaces
    QString name;
    QString country;
    QString timezone;
};

struct Person {
    QString key; // how the talk names them
    QString id;
    QString firstName;
    QString lastName;
    QStringList roles {};
    QString avatarUrl {};
};

struct Audience {
    int id {0};
    QString members; // keys, separated by spaces
};

/// When a line was written, told from the start of the world's clock: so many minutes ago, or on an earlier day at a time of the
/// mall's own zone.
struct When {
    int days {-1}; // -1: `minutes` before now
    int minutes {0};
};

[[nodiscard]] constexpr When ago(int minutes)
{
    return {-1, minutes};
}

[[nodiscard]] constexpr When day(int daysBack, int hour, int minute)
{
    return {daysBack, hour * 60 + minute};
}

struct Line {
    When when;
    const char16_t *who; // a key
    const char16_t *text;
};

struct Talk {
    const char16_t *author; // started it
    const char16_t *people {u""}; // user_ids: keys, separated by spaces
    std::vector<int> audiences {};
    int unseen {0}; // the last so many lines are new to the demo user
    bool archived {false}; // by the demo user
    std::vector<Line> lines;
};

/// The key of the demo user.
inline const QString demoKey = QStringLiteral(u"ingrid");

/// The written malls, and generated ones until there are `count`; twelve are written of the chain, three of the small world.
[[nodiscard]] QList<Mall> malls(int count, bool isChain);
[[nodiscard]] QList<Person> people(int count);
[[nodiscard]] const QList<Audience> &audiences();

[[nodiscard]] const std::vector<Talk> &fjordtorgetTalk();
[[nodiscard]] const std::vector<Talk> &infinityTalk();
[[nodiscard]] const std::vector<Talk> &lindgallerianTalk();

} // namespace atrium::sandbox
