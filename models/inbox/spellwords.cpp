// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/spellwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// What is no language of people.
const QRegularExpression &foreign()
{
    static const QRegularExpression found(u"\\{\\{[^{}]*\\}\\}|\\b[a-z][a-z0-9+.-]*://\\S+|\\bwww\\.\\S+|\\bmailto:\\S+|\\S+@\\S+"
                                          "|[#@/\\\\]\\S+|\\b[\\w-]+\\.[a-z]{2,}\\b(?:/\\S*)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return found;
}

bool isJudged(QStringView word)
{
    if (word.size() < 2)
        return false;
    const auto isOdd = [](QChar c) { return c.isDigit() || c == u'_'; };
    return std::none_of(word.begin(), word.end(), isOdd) && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// Words of which any few sentences have some, and letters that the others lack.
struct Marks {
    QSet<QString> words;
    QString letters;
};

const QHash<QString, Marks> &marks()
{
    static const auto set = [](const QString &words) {
        const QStringList all = words.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    };
    static const QHash<QString, Marks> all {
        {u"en"_s,
            {set(u"the and is are you we to of in it for this that with have has will can not be on at your please thank thanks from do"
                 " was what when there they our would hello"_s),
                {}}},
        {u"nb"_s,
            {set(u"og er det ikke på jeg vi du som til av med har kan skal vil en et den de om fra ble være hei takk hva når også etter"
                 " noe ikke deg meg dere hilsen mvh"_s),
                u"æø"_s}},
        {u"sv"_s,
            {set(u"och är det inte på jag vi du som till av med har kan ska vill en ett den de om från blev vara hej tack vad när också"
                 " efter något dig mig ni hälsningar"_s),
                u"äö"_s}},
        {u"pl"_s,
            {set(u"i w na z że się nie do to jest są o jak ale po co czy dla od przez za proszę dziękuję dzień dobry tak już może mnie"
                 " nam będzie był"_s),
                u"ąćęłńśźż"_s}},
        {u"de"_s,
            {set(u"und der die das ist nicht ich wir sie es zu den mit von für auf ein eine im dem auch sich bitte danke hallo haben hat"
                 " kann wird werden sind bei nach grüße"_s),
                u"ßüäö"_s}},
    };
    return all;
}

} // namespace

QList<SpellWord> wordsToCheck(const QString &paragraph)
{
    QString text = paragraph;
    for (auto it = foreign().globalMatch(paragraph); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        std::fill(text.begin() + match.capturedStart(), text.begin() + match.capturedEnd(), u' ');
    }
    text.replace(u'\u2019', u'\''); // dictionaries know the straight one
    QList<SpellWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if (from >= 0 && (reasons & QTextBoundaryFinder::EndOfItem)) {
            if (isJudged(QStringView(text).sliced(from, at - from)))
                words.append({.at = static_cast<int>(from), .length = static_cast<int>(at - from)});
            from = -1;
        }
        if (reasons & QTextBoundaryFinder::StartOfItem)
            from = at;
    }
    return words;
}

QString guessedLanguage(const QString &text, const QStringList &languages, const QString &now)
{
    if (languages.isEmpty())
        return {};
    const QString kept = languages.contains(now) ? now : languages.constFirst();
    QHash<QString, int> score;
    const QString lower = text.toLower();
    for (const SpellWord &word : wordsToCheck(lower)) {
        const QString one = lower.sliced(word.at, word.length);
        for (const QString &language : languages)
            score[language] += marks().value(language).words.contains(one) ? 2 : 0;
    }
    for (const QChar c : lower) {
        if (c.unicode() < 0x80)
            continue;
        for (const QString &language : languages)
            score[language] += marks().value(language).letters.contains(c) ? 1 : 0;
    }
    QString best = kept;
    for (const QString &language : languages) {
        if (score.value(language) > score.value(best))
            best = language;
    }
    // One word of another language in a sentence is no other language.
    constexpr int ahead = 2;
    return score.value(best) >= score.value(kept) + ahead ? best : kept;
}

} // namespace atrium
