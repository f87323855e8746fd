// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/snippets.h"

#include "models/inbox/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype queryMost = 40; // letters

const QRegularExpression &placeholders()
{
    static const QRegularExpression found(u"\\{\\{[^{}\\n]{0,60}\\}\\}"_s);
    return found;
}

QString folded(const QString &text)
{
    QString bare;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    return bare.toCaseFolded();
}

/// 0 is best; 3: not at all.
int rankOf(const QString &name, const QString &text, const QString &words)
{
    if (name.startsWith(words))
        return 0;
    if (name.contains(words))
        return 1;
    return text.contains(words) ? 2 : 3;
}

} // namespace

QStringList snippetVariables()
{
    return {u"{{name}}"_s, u"{{mall}}"_s, u"{{date}}"_s, u"{{my name}}"_s};
}

QString filledIn(const QString &text, const SnippetValues &values)
{
    QString filled;
    qsizetype from = 0;
    for (auto it = placeholders().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured().sliced(2).chopped(2).simplified().toLower();
        const QString value = word == "name"_L1 ? values.name
            : word == "mall"_L1                 ? values.mall
            : word == "date"_L1                 ? values.date
            : word == "my name"_L1              ? values.myName
                                                : QString();
        filled += QStringView(text).sliced(from, match.capturedStart() - from);
        filled += value.isEmpty() ? match.captured() : value;
        from = match.capturedEnd();
    }
    filled += QStringView(text).sliced(from);
    return filled;
}

std::optional<Placeholder> nextPlaceholder(const QString &text, int from)
{
    if (!text.contains("{{"_L1)) // each key asks
        return std::nullopt;
    const QRegularExpressionMatch match = placeholders().match(text, std::clamp<qsizetype>(from, 0, text.size()));
    if (!match.hasMatch())
        return std::nullopt;
    return Placeholder {.at = static_cast<int>(match.capturedStart()), .length = static_cast<int>(match.capturedLength())};
}

QString dateIn(const QString &country, const QDate &today)
{
    const QLocale::Territory there = QLocale::codeToTerritory(country);
    const QLocale locale = there == QLocale::AnyTerritory ? QLocale() : QLocale(QLocale::AnyLanguage, there);
    return locale.toString(today, QLocale::ShortFormat);
}

std::optional<SnippetQuery> snippetQueryIn(const QString &before, int closedAt)
{
    const qsizetype at = before.lastIndexOf(u'/');
    if (at < 0 || at == closedAt || before.size() - at - 1 > queryMost)
        return std::nullopt;
    constexpr std::array opening {u'(', u'[', u'"', u'\''};
    const QChar ahead = at == 0 ? QChar(u'\n') : before.at(at - 1);
    if (!ahead.isSpace() && std::find(opening.begin(), opening.end(), ahead.unicode()) == opening.end())
        return std::nullopt;
    const QString words = before.sliced(at + 1);
    if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isSpace(); }))
        return std::nullopt;
    return SnippetQuery {.at = static_cast<int>(at), .words = words};
}

QList<Snippet> snippetsMatching(const QList<Snippet> &all, const QString &words)
{
    const QString wanted = folded(words);
    std::array<QList<Snippet>, 3> ranked;
    for (const Snippet &snippet : all) {
        const int rank = rankOf(folded(snippet.name), folded(snippet.text), wanted);
        if (rank < static_cast<int>(ranked.size()))
            ranked.at(static_cast<size_t>(rank)).append(snippet);
    }
    return ranked[0] + ranked[1] + ranked[2];
}

QString snippetTitle(const Snippet &snippet)
{
    const QString name = singleLine(snippet.name, snippetNameMost);
    return name.isEmpty() ? singleLine(snippet.text, snippetNameMost) : name;
}

} // namespace atrium
