// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette/palettematch.h"

#include "models/base/folding.h"

#include <algorithm>

namespace atrium {

using View = std::u16string_view;

namespace {

constexpr qsizetype longestTyped = 200;
constexpr size_t mostWords = 8;
constexpr size_t typoFrom = 5; ///< letters; in shorter words one letter is too much of it
constexpr size_t scatteredFrom = 3;

View viewOf(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

bool isOfWord(char16_t c)
{
    return c < 0x80 ? (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') : QChar(c).isLetterOrNumber();
}

bool beginsWord(View text, size_t at)
{
    return at == 0 || !isOfWord(text[at - 1]);
}

/// Where it is found best: at the beginning of a word, else anywhere. npos: nowhere.
size_t placeOf(View word, View text)
{
    const size_t first = text.find(word);
    for (size_t at = first; at != View::npos; at = text.find(word, at + 1)) {
        if (beginsWord(text, at))
            return at;
    }
    return first;
}

/// The word with one letter wrong, missing, too many or in its neighbour's place begins the text.
bool beginsWithTypo(View word, View text)
{
    size_t i = 0;
    while (i < word.size() && i < text.size() && word[i] == text[i])
        ++i;
    const auto goesOn = [&](size_t inWord, size_t inText) {
        return inText <= text.size()
            && text.substr(inText).substr(0, word.size() - std::min(inWord, word.size())) == word.substr(std::min(inWord, word.size()));
    };
    if (i >= word.size() || (i >= text.size() && i + 1 < word.size()))
        return i >= word.size();
    return goesOn(i + 1, i + 1) || goesOn(i + 1, i) || goesOn(i, i + 1)
        || (i + 1 < word.size() && i + 1 < text.size() && word[i] == text[i + 1] && word[i + 1] == text[i] && goesOn(i + 2, i + 2));
}

/// Of the word in the text that it would be with one typo; npos: of none.
size_t typoPlaceOf(View word, View text)
{
    for (size_t at = 0; at < text.size(); ++at) {
        if (isOfWord(text[at]) && beginsWord(text, at) && beginsWithTypo(word, text.substr(at, word.size() + 1)))
            return at;
    }
    return View::npos;
}

/// Its letters one after the other, from the beginning of a word on: where each stands; empty: they do not.
std::vector<size_t> scatteredPlaces(View word, View text)
{
    for (size_t start = text.find(word[0]); start != View::npos; start = text.find(word[0], start + 1)) {
        if (!beginsWord(text, start))
            continue;
        std::vector<size_t> places {start};
        for (size_t i = 1; i < word.size(); ++i) {
            const size_t next = text.find(word[i], places.back() + 1);
            if (next == View::npos)
                return {};
            places.push_back(next);
        }
        return places;
    }
    return {};
}

bool isScattered(View word, View text)
{
    for (size_t start = text.find(word[0]); start != View::npos; start = text.find(word[0], start + 1)) {
        if (!beginsWord(text, start))
            continue;
        size_t at = start;
        for (size_t i = 1; i < word.size(); ++i) {
            at = text.find(word[i], at + 1);
            if (at == View::npos)
                return false;
        }
        return true;
    }
    return false;
}

} // namespace

PaletteQuery PaletteQuery::of(const QString &typed)
{
    PaletteQuery query;
    QStringView text = QStringView(typed).left(longestTyped).trimmed();
    if (!text.isEmpty() && (text.front() == u'>' || text.front() == u'@' || text.front() == u'#')) {
        query.only = text.front();
        text = text.mid(1);
    }
    const QString plain = folded(text);
    for (const QStringView word : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        if (query.words.size() < mostWords)
            query.words.push_back({word.toString(), lettersOf(viewOf(word.toString()))});
    }
    return query;
}

bool PaletteQuery::wants(PaletteKind kind) const
{
    switch (only.unicode()) {
    case u'>':
        return kind == PaletteKind::Command || kind == PaletteKind::Setting;
    case u'@':
        return kind == PaletteKind::Person;
    case u'#':
        return kind == PaletteKind::Sending;
    default:
        return true;
    }
}

quint64 lettersOf(View text)
{
    quint64 letters = 0;
    for (const char16_t c : text) {
        if (c >= u'a' && c <= u'z')
            letters |= quint64(1) << (c - u'a');
        else if (c >= u'0' && c <= u'9')
            letters |= quint64(1) << (26 + c - u'0');
        else if (c != u' ')
            letters |= quint64(1) << (36 + c % 28);
    }
    return letters;
}

std::optional<PaletteFit> fitOf(View word, View title, View beside)
{
    const size_t inTitle = placeOf(word, title);
    if (inTitle == 0)
        return PaletteFit::Start;
    if (inTitle != View::npos && beginsWord(title, inTitle))
        return PaletteFit::Word;
    const size_t besides = placeOf(word, beside);
    if (besides != View::npos && beginsWord(beside, besides))
        return PaletteFit::Beside;
    if (inTitle != View::npos)
        return PaletteFit::Inside;
    if (besides != View::npos)
        return PaletteFit::InsideBeside;
    if (word.size() >= typoFrom && typoPlaceOf(word, title) != View::npos)
        return PaletteFit::Typo;
    if (word.size() >= scatteredFrom && isScattered(word, title))
        return PaletteFit::Scattered;
    return std::nullopt;
}

QList<PaletteMark> marksOf(const PaletteQuery &query, const QString &title)
{
    const Folded plain = foldedWithPlaces(title);
    const View text = viewOf(plain.text);
    std::vector<bool> found(text.size(), false);
    const auto mark = [&](size_t from, size_t length) {
        for (size_t i = from; i < std::min(text.size(), from + length); ++i)
            found[i] = true;
    };
    for (const PaletteQuery::Word &one : query.words) {
        const View word = viewOf(one.text);
        if (const size_t at = placeOf(word, text); at != View::npos)
            mark(at, word.size());
        else if (const size_t near = word.size() >= typoFrom ? typoPlaceOf(word, text) : View::npos; near != View::npos)
            mark(near, word.size());
        else if (word.size() >= scatteredFrom) {
            for (const size_t place : scatteredPlaces(word, text))
                mark(place, 1);
        }
    }
    QList<PaletteMark> marks;
    for (size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        const qsizetype from = plain.from.at(static_cast<qsizetype>(i));
        // Up to the next letter of another place: accents that stand apart belong to the letter before them.
        size_t next = i + 1;
        while (next < text.size() && plain.from.at(static_cast<qsizetype>(next)) == from)
            ++next;
        const qsizetype end = plain.from.at(static_cast<qsizetype>(next));
        if (!marks.isEmpty() && marks.last().from + marks.last().length >= from)
            marks.last().length = std::max(marks.last().from + marks.last().length, end) - marks.last().from;
        else
            marks.append({from, end - from});
    }
    return marks;
}

} // namespace atrium
