// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/textguards.h"

#include "models/base/folding.h"
#include "models/inbox/messagelength.h"
#include "models/inbox/plaintext.h"
#include "models/inbox/snippets.h"
#include "models/inbox/textruns.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendGuards)
};

constexpr qsizetype mostOfAKind = 3;
constexpr qsizetype leastName = 3; // letters: less is a word like any other
constexpr int longestWhat = 60;

/// Each letter a letter or digit of its own, everything else one blank, and a blank at either end: whole words are found in it.
QString wordsIn(const QString &text)
{
    const QString letters = folded(text);
    QString words = u" "_s;
    for (const QChar letter : letters) {
        if (letter.isLetterOrNumber())
            words += letter;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

bool isUnder(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

/// An address in numbers that leads into a network of one's own; empty: it is a name.
std::optional<bool> isPrivateAddress(const QString &host)
{
    if (host.contains(u':')) {
        const QString inside = host.startsWith(u'[') ? host.sliced(1) : host;
        return inside.startsWith("::1"_L1) || inside.startsWith("fe8"_L1) || inside.startsWith("fc"_L1) || inside.startsWith("fd"_L1);
    }
    QList<int> parts;
    const QStringList labels = host.split(u'.');
    for (const QString &label : labels) {
        bool number = false;
        parts.append(label.toInt(&number));
        if (!number)
            return {};
    }
    if (parts.size() != 4)
        return {};
    return parts.at(0) == 10 || parts.at(0) == 127 || (parts.at(0) == 192 && parts.at(1) == 168)
        || (parts.at(0) == 172 && parts.at(1) >= 16 && parts.at(1) < 32) || (parts.at(0) == 169 && parts.at(1) == 254);
}

bool isDevHost(const QString &host)
{
    if (const auto numbers = isPrivateAddress(host))
        return *numbers;
    if (!host.contains(u'.'))
        return true;
    for (const auto domain : {"localhost"_L1, "local"_L1, "test"_L1, "internal"_L1, "lan"_L1, "example"_L1, "invalid"_L1}) {
        if (isUnder(host, domain))
            return true;
    }
    const QStringList labels = host.split(u'.');
    return std::any_of(labels.begin(), labels.end() - 1, [](const QString &label) {
        const QStringList parts = label.split(u'-');
        return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
            return part == "dev"_L1 || part == "staging"_L1 || part == "stage"_L1 || part == "test"_L1 || part == "sandbox"_L1;
        });
    });
}

bool isPlacewise(const QString &host)
{
    return isUnder(host, "placewise.com"_L1);
}

void add(QList<TextConcern> &all, TextConcern::Kind kind, const QString &what)
{
    const TextConcern concern {.kind = kind, .what = what};
    const auto ofKind = std::count_if(all.begin(), all.end(), [kind](const TextConcern &one) { return one.kind == kind; });
    if (ofKind < mostOfAKind && !all.contains(concern))
        all.append(concern);
}

QString partiesOf(const NewDraft &draft)
{
    QStringList keys;
    for (const Recipient &one : draft.to)
        keys.append(one.key());
    keys.sort();
    return keys.join(u'\n');
}

} // namespace

QList<TextConcern> concernsOf(const QString &text, const Mall &from, const QList<Mall> &all)
{
    QList<TextConcern> concerns;
    for (auto place = nextPlaceholder(text); place; place = nextPlaceholder(text, place->at + place->length))
        add(concerns, TextConcern::Unfilled, text.mid(place->at, place->length));
    // One name may have another in it: the longer one is meant, and is taken out before the shorter one is looked for.
    QList<std::pair<QString, const Mall *>> names {{wordsIn(from.name), nullptr}};
    for (const Mall &mall : all) {
        if (mall.scope != from.scope && wordsIn(mall.name) != names.first().first)
            names.append({wordsIn(mall.name), &mall});
    }
    std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString words = wordsIn(text);
    for (const auto &[name, mall] : std::as_const(names)) {
        if (name.size() < leastName + 2 || !words.contains(name))
            continue;
        words.replace(name, u" | "_s);
        if (mall)
            add(concerns, TextConcern::OtherMall, mall->name);
    }
    const QList<TextLink> links = linksOf(text, std::min<qsizetype>(text.size(), longestMessage));
    for (const TextLink &link : links) {
        if (link.host.isEmpty() || link.address.scheme() == "mailto"_L1)
            continue;
        const QString host = link.host.toLower();
        if (isDevHost(host))
            add(concerns, TextConcern::DevHost, link.host);
        else if (!isPlacewise(host))
            add(concerns, TextConcern::StrangeHost, link.host);
    }
    return concerns;
}

bool isLately(const QDateTime &at, const QDateTime &now)
{
    const qint64 age = at.msecsTo(now);
    return age >= 0 && age < std::chrono::milliseconds(repeatedWithin).count();
}

bool isRepeated(const NewDraft &draft, const QList<SentLately> &lately, const QDateTime &now)
{
    return std::any_of(lately.begin(), lately.end(), [&](const SentLately &one) {
        return isLately(one.at, now) && one.draft.content.trimmed() == draft.content.trimmed() && partiesOf(one.draft) == partiesOf(draft);
    });
}

QString sentenceFor(const TextConcern &concern, const Mall &from)
{
    const QString what = isolated(singleLine(concern.what, longestWhat));
    switch (concern.kind) {
    case TextConcern::Unfilled:
        return Words::tr("%1 is still to be filled in.", "a variable of a snippet").arg(what);
    case TextConcern::OtherMall:
        return Words::tr("The text names %1. You are writing from %2.", "two malls")
            .arg(what, isolated(singleLine(from.name, longestWhat)));
    case TextConcern::StrangeHost:
        return Words::tr("A link leads to %1, which is not a Placewise address.", "a host").arg(what);
    case TextConcern::DevHost:
        return Words::tr("A link leads to %1, which others may not be able to reach.", "a host for developers").arg(what);
    case TextConcern::Repeated:
        return Words::tr(
            "You sent the same text to the same people less than %Ln minutes ago.", nullptr, static_cast<int>(repeatedWithin.count()));
    }
    Q_UNREACHABLE();
}

QString wordFor(TextConcern::Kind kind)
{
    switch (kind) {
    case TextConcern::Unfilled:
        return u"unfilled"_s;
    case TextConcern::OtherMall:
        return u"other mall named"_s;
    case TextConcern::StrangeHost:
        return u"strange host"_s;
    case TextConcern::DevHost:
        return u"developers' host"_s;
    case TextConcern::Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

} // namespace atrium
