// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QUrl>

namespace atrium {

/// Letters of a message that look different: light Markdown emphasis and addresses. The text itself stays as it is, its stars and
/// underscores included; nothing is ever taken for HTML.
struct TextRun {
    enum Look {
        Strong = 1, ///< *bold* and **bold**
        Emphasis = 2, ///< _italic_
        Code = 4, ///< `code`
        Marker = 8, ///< the stars, underscores and accents themselves
        Link = 16, ///< an address that can be opened
    };
    int from {};
    int length {};
    int look {}; ///< of Look, or-ed; never 0
    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// From left to right, none overlapping another. Only the first `upTo` characters are looked at, and the work is bounded whatever they
/// are: what comes after the bound is plain.
[[nodiscard]] QList<TextRun> runsOf(const QString &text, qsizetype upTo);

/// An address of a text: http, https or mailto, and nothing else.
struct TextLink {
    int from {};
    int length {};
    QUrl address {};
    QString host {}; ///< where it truly leads, in the letters that go over the wire: "xn--pple-43d.com"
    bool disguised {}; ///< what is written does not read as that host: letters of other scripts, a name before an @, another direction
    friend bool operator==(const TextLink &, const TextLink &) = default;
};
[[nodiscard]] QList<TextLink> linksOf(const QString &text, qsizetype upTo);

/// A message's text as it is shown: severalLines(), and behind each address that disguises where it leads, the true host in brackets.
[[nodiscard]] QString shownText(const QString &remote);

} // namespace atrium
