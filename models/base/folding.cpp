// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"

#include <array>

namespace atrium {

namespace {

/// Letters that Unicode does not take apart, though people do.
QStringView apart(char32_t code)
{
    switch (code) {
    case U'ł':
        return u"l";
    case U'ø':
        return u"o";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    case U'ı':
        return u"i";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    default:
        return {};
    }
}

void append(QString &to, char32_t code)
{
    if (code < 0x80) {
        to += code >= U'A' && code <= U'Z' ? QChar(char16_t(code + 0x20)) : QChar(char16_t(code));
        return;
    }
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Other_Format:
        return;
    default:
        break;
    }
    const char32_t small = QChar::toLower(code);
    if (const QStringView known = apart(small); !known.isEmpty()) {
        to += known;
        return;
    }
    const QString parts = QChar::decomposition(small);
    if (parts.isEmpty()) {
        to += QChar::fromUcs4(small);
        return;
    }
    for (const char32_t part : parts.toUcs4()) {
        if (part == small) // else it would never end
            to += QChar::fromUcs4(part);
        else
            append(to, part);
    }
}

constexpr char32_t quickUpTo = 0x2000; // Latin, Greek, Cyrillic and their like: what is searched through is made of these
constexpr char16_t several = 0xffff; // no letter

/// What a letter becomes: one letter, nothing at all (0), or several, for which append() is asked.
const std::array<char16_t, quickUpTo> &quickly()
{
    static const std::array<char16_t, quickUpTo> all = [] {
        std::array<char16_t, quickUpTo> made {};
        for (char32_t code = 1; code < quickUpTo; ++code) {
            QString letters;
            append(letters, code);
            made[code] = letters.isEmpty() ? char16_t(0) : letters.size() == 1 ? letters.at(0).unicode() : several;
        }
        return made;
    }();
    return all;
}

template<class Took>
QString fold(QStringView text, Took took)
{
    const auto &quick = quickly();
    QString plain(text.size(), Qt::Uninitialized);
    qsizetype i = 0;
    QChar *out = plain.data(); // letter by letter into room that is there: appending each costs more than twice as much
    for (; i < text.size(); ++i) {
        const char16_t code = text.at(i).unicode();
        if (code == 0 || code >= quickUpTo || quick[code] == several)
            break;
        if (quick[code] != 0)
            *out++ = QChar(quick[code]);
        took(out - plain.constData(), i);
    }
    plain.truncate(out - plain.constData());
    for (; i < text.size(); ++i) {
        const qsizetype at = i;
        char32_t code = text.at(i).unicode();
        if (QChar::isHighSurrogate(code) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            code = QChar::surrogateToUcs4(char16_t(code), text.at(++i).unicode());
        if (code == 0 || code >= quickUpTo || quick[code] == several)
            append(plain, code);
        else if (quick[code] != 0)
            plain += QChar(quick[code]);
        took(plain.size(), at);
    }
    return plain;
}

} // namespace

QString folded(QStringView text)
{
    return fold(text, [](qsizetype, qsizetype) {});
}

Folded foldedWithPlaces(QStringView text)
{
    Folded result;
    result.text = fold(text, [&result](qsizetype size, qsizetype at) {
        while (result.from.size() < size)
            result.from.append(at);
    });
    result.from.append(text.size());
    return result;
}

} // namespace atrium
