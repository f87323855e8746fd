// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace atrium::sandbox {

// A campaign of the chain lasts a fortnight and has a theme: that of the season, or one of those that always do. Both follow from its
// number, so nothing about campaigns is stored.

/// What a campaign is about, in one language. {mall} is filled in.
struct ThemeText {
    const char16_t *name;
    const char16_t *subject;
    const char16_t *body;
};

/// How many themes there are.
inline constexpr size_t themeCount = 15;

/// What a language says around a text, channel by channel, and what triggers and rewards say.
struct ChainLanguage {
    const char16_t *code;
    const char16_t *greeting; // before every letter
    const char16_t *closing; // of every letter
    const char16_t *stop; // after every SMS
    ThemeText points;
    ThemeText birthday;
    ThemeText longAgo;
    std::array<ThemeText, themeCount> themes;
};

/// The language of that code; Norwegian where there is none of it.
[[nodiscard]] const ChainLanguage &chainLanguage(const QString &code);

inline constexpr qint64 firstChainCampaign = 20'000;
inline constexpr qint64 lastChainCampaign = 39'999;

/// The number of the campaign that a mall has on that day. Places of malls count from 0.
[[nodiscard]] qint64 campaignOn(int place, const QDate &day);
/// The theme of a campaign, as its place in the list.
[[nodiscard]] size_t themeOf(qint64 campaign);
/// How well a theme is read, in thousandths of the usual.
[[nodiscard]] int appealOf(size_t theme);

} // namespace atrium::sandbox
