// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"
#include "network/types/recipient.h"

#include <QDateTime>

#include <chrono>

/// What in a text speaks against sending it as it stands (features 3.11): pure.
namespace atrium {

struct TextConcern {
    enum Kind {
        Unfilled, ///< a variable of a snippet
        OtherMall, ///< it names a mall that it is not written from
        StrangeHost, ///< a link leads away from Placewise
        DevHost, ///< a link leads to somebody's own computer or network
        Repeated, ///< the same people got the same text minutes ago
    };
    Kind kind {};
    QString what {}; ///< the variable, the mall, the host; untrusted
    friend bool operator==(const TextConcern &, const TextConcern &) = default;
};

/// What was sent a short while ago, as far as it has to be known again.
struct SentLately {
    NewDraft draft {};
    QDateTime at {}; ///< UTC
};
constexpr std::chrono::minutes repeatedWithin {10};
/// Within that, and not ahead of now, as after a clock that was set back.
[[nodiscard]] bool isLately(const QDateTime &at, const QDateTime &now);

/// Of each kind the first few; of two malls with the same name only the one that it is written from counts.
[[nodiscard]] QList<TextConcern> concernsOf(const QString &text, const Mall &from, const QList<Mall> &all);
/// The same text to the same people within repeatedWithin.
[[nodiscard]] bool isRepeated(const NewDraft &draft, const QList<SentLately> &lately, const QDateTime &now);

/// One sentence for a person.
[[nodiscard]] QString sentenceFor(const TextConcern &concern, const Mall &from);
/// One word for the audit log, with nothing of the text in it.
[[nodiscard]] QString wordFor(TextConcern::Kind kind);

} // namespace atrium
