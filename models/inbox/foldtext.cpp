// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/foldtext.h"

#include <array>

namespace atrium {

namespace {

using namespace Qt::StringLiterals;

constexpr char16_t tableEnd = 0x2000; // Latin, Greek, Cyrillic and their like; what comes after has no marks to lose
constexpr char16_t nothing = 0;

/// Letters that Unicode does not take apart.
QStringView spelled(char16_t c)
{
    switch (c) {
    case u'ß':
    case u'ẞ':
        return u"ss";
    case u'æ':
    case u'Æ':
        return u"ae";
    case u'œ':
    case u'Œ':
        return u"oe";
    case u'þ':
    case u'Þ':
        return u"th";
    case u'ĳ':
    case u'Ĳ':
        return u"ij";
    default:
        return {};
    }
}

char16_t stroked(char16_t small)
{
    switch (small) {
    case u'ø':
        return u'o';
    case u'ł':
        return u'l';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ħ':
        return u'h';
    case u'ı':
        return u'i';
    case u'ŧ':
        return u't';
    default:
        return small;
    }
}

bool isUnseen(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format || c == QChar(0x00ad);
}

char16_t folded(QChar c)
{
    if (isUnseen(c))
        return nothing;
    QChar base = c;
    while (base.decompositionTag() == QChar::Canonical && !base.decomposition().isEmpty())
        base = base.decomposition().at(0);
    return stroked(base.toLower().unicode());
}

const std::array<char16_t, tableEnd> &table()
{
    static const std::array<char16_t, tableEnd> all = [] {
        std::array<char16_t, tableEnd> made {};
        for (char16_t c = 0; c < tableEnd; ++c)
            made[c] = folded(QChar(c));
        return made;
    }();
    return all;
}

template<class Put>
void fold(QStringView text, const Put &put)
{
    const auto &letters = table();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x80) {
            put(c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c, i);
        } else if (const QStringView several = spelled(c); !several.isEmpty()) {
            for (const QChar letter : several)
                put(letter.unicode(), i);
        } else if (c < tableEnd) {
            if (letters[c] != nothing)
                put(letters[c], i);
        } else if (const QChar one(c); one.isSurrogate() || !isUnseen(one)) {
            put(one.toLower().unicode(), i);
        }
    }
}

} // namespace

QString foldText(QStringView text)
{
    QString all;
    all.reserve(text.size());
    fold(text, [&](char16_t c, qsizetype) { all.append(QChar(c)); });
    return all;
}

FoldedText foldWithOrigins(QStringView text)
{
    FoldedText all;
    all.text.reserve(text.size());
    all.origins.reserve(text.size() + 1);
    fold(text, [&](char16_t c, qsizetype at) {
        all.text.append(QChar(c));
        all.origins.append(static_cast<int>(at));
    });
    all.origins.append(static_cast<int>(text.size()));
    return all;
}

QList<TextHit> findFolded(QStringView text, const QString &folded, int most)
{
    QList<TextHit> hits;
    if (folded.isEmpty() || !foldText(text).contains(folded)) // most texts have none, and need no account of where letters came from
        return hits;
    const FoldedText all = foldWithOrigins(text);
    qsizetype at = all.text.indexOf(folded);
    while (at >= 0 && hits.size() < most) {
        const qsizetype last = at + folded.size() - 1;
        int end = all.origins.at(last + 1);
        if (end == all.origins.at(last)) // in the middle of what one letter is spelled as
            end = all.origins.at(last) + 1;
        hits.append({.from = all.origins.at(at), .length = end - all.origins.at(at)});
        qsizetype next = at + folded.size();
        while (next < all.text.size() && all.origins.at(next) < end)
            ++next;
        at = all.text.indexOf(folded, next);
    }
    return hits;
}

} // namespace atrium
