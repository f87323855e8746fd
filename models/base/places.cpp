// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/places.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    Place::Kind kind;
    QLatin1StringView text;
    bool hasId;
};

constexpr Word words[] = {
    {Place::Inbox, "inbox"_L1, false},
    {Place::Notifications, "notifications"_L1, false},
    {Place::Sendings, "sendings"_L1, false},
    {Place::Conversation, "conversation"_L1, true},
    {Place::Sending, "sending"_L1, true},
    {Place::Reporting, "reporting"_L1, true},
};
constexpr auto scheme = "atrium://"_L1;
constexpr qsizetype mostDigits = 18; // fits into 63 bits whatever the digits are

/// Decimal digits alone, above 0: no sign, no blank, no leading zero, no digits of other scripts.
std::optional<qint64> idFrom(QStringView digits)
{
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty() || digits.size() > mostDigits || !plain || digits.front() == u'0')
        return std::nullopt;
    return digits.toLongLong();
}

} // namespace

std::optional<Place> Place::fromText(QStringView text)
{
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    const QStringView rest = text.sliced(scheme.size());
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView name = slash < 0 ? rest : rest.first(slash);
    const auto *word =
        std::find_if(std::begin(words), std::end(words), [&](const Word &one) { return name.compare(one.text, Qt::CaseInsensitive) == 0; });
    if (word == std::end(words) || word->hasId != (slash >= 0))
        return std::nullopt;
    if (!word->hasId)
        return Place {.kind = word->kind};
    const std::optional<qint64> id = idFrom(rest.sliced(slash + 1));
    return id ? std::optional(Place {.kind = word->kind, .id = *id}) : std::nullopt;
}

QString Place::toText() const
{
    for (const Word &word : words) {
        if (word.kind == kind)
            return word.hasId ? scheme + word.text + u'/' + QString::number(id) : scheme + word.text;
    }
    return {};
}

} // namespace atrium
