// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/textruns.h"

#include "models/inbox/plaintext.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2'000;
constexpr qsizetype linksMost = 200;
constexpr int triesMost = 1'000; // colons that might belong to a link
constexpr qsizetype disguisesWithin = 20'000; // characters; what a thread shows of a message is less
constexpr qsizetype closerWithin = 500; // characters between a marker and the one that ends it
constexpr int workMost = 200'000; // characters looked at in search of closing markers, whatever the text
constexpr int runsMost = 1'000;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool endsLink(QChar c)
{
    if (c.unicode() < 0x80)
        return c.unicode() <= 0x20 || c.unicode() == 0x7f || QStringView(u"<>\"{}|\\^`").contains(c);
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote;
}

/// A full stop that ends a sentence is not of the address, nor is a bracket around it.
qsizetype withoutTail(QStringView text)
{
    qsizetype length = text.size();
    while (length > 0) {
        const QChar last = text.at(length - 1);
        const QStringView all = text.first(length);
        const bool closes = (last == u')' && all.count(u')') > all.count(u'(')) || (last == u']' && all.count(u']') > all.count(u'['));
        if (!closes && !QStringView(u".,;:!?'*_~").contains(last))
            break;
        --length;
    }
    return length;
}

/// "http", "https" or "mailto" right before the colon, and nothing of a word before it; its length, or 0.
qsizetype schemeBefore(const QString &text, qsizetype colon)
{
    for (const QStringView scheme : {QStringView(u"https"), QStringView(u"http"), QStringView(u"mailto")}) {
        const qsizetype from = colon - scheme.size();
        if (from < 0 || QStringView(text).sliced(from, scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        return from > 0 && isWordLetter(text.at(from - 1)) ? 0 : scheme.size();
    }
    return 0;
}

bool turnsAround(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.direction() == QChar::DirAN; });
}

/// What stands between "//" and the path, as written.
QStringView authorityOf(QStringView written)
{
    const qsizetype from = written.indexOf(u"//") + 2;
    qsizetype to = from;
    while (to < written.size() && !QStringView(u"/?#").contains(written.at(to)))
        ++to;
    return written.sliced(from, to - from);
}

std::optional<TextLink> linkIn(const QString &text, qsizetype from, qsizetype scheme, qsizetype upTo)
{
    qsizetype to = from + scheme + 1;
    while (to < upTo && to - from <= longestLink && !endsLink(text.at(to)))
        ++to;
    if (to - from > longestLink)
        return {};
    const QStringView whole = QStringView(text).sliced(from, to - from);
    const QStringView written = whole.first(withoutTail(whole));
    TextLink link {.from = static_cast<int>(from), .length = static_cast<int>(written.size())};
    link.address = QUrl(written.toString(), QUrl::TolerantMode);
    if (!link.address.isValid())
        return {};
    if (link.address.scheme() == "mailto"_L1) {
        const QString path = link.address.path(QUrl::FullyDecoded);
        const qsizetype at = path.lastIndexOf(u'@');
        if (at < 1 || at + 1 == path.size())
            return {};
        link.host = QString::fromLatin1(QUrl::toAce(path.sliced(at + 1)));
        if (link.host.isEmpty())
            return {};
        link.disguised = link.host.compare(path.sliced(at + 1), Qt::CaseInsensitive) != 0 || path.count(u'@') > 1 || turnsAround(written);
        link.address.setQuery(QString()); // who it goes to is all that a stranger decides; not what it says, nor what is attached
        link.address.setFragment(QString());
        return link;
    }
    if (!written.contains(u"//"))
        return {};
    link.host = link.address.host(QUrl::FullyEncoded);
    if (link.host.isEmpty())
        return {};
    QString wire = link.host;
    if (link.address.port() >= 0)
        wire += u':' + QString::number(link.address.port());
    link.disguised = authorityOf(written).compare(wire, Qt::CaseInsensitive) != 0 || turnsAround(written);
    return link;
}

/// Marks the letters of [from, to) with one more look.
void put(std::vector<uchar> &looks, qsizetype from, qsizetype to, int look)
{
    for (qsizetype i = from; i < to; ++i)
        looks[i] = static_cast<uchar>(looks[i] | look);
}

/// Finds the emphasis of one text: from left to right, never across a line's end or into an address.
class Emphasis {
public:
    Emphasis(QStringView text, std::vector<uchar> &looks)
        : m_text(text)
        , m_looks(looks)
    {
    }
    void find()
    {
        for (qsizetype i = 0; i < m_text.size() && m_work < workMost && m_found < runsMost; ++i) {
            const QChar c = m_text.at(i);
            const bool inside = m_looks[i] & (TextRun::Strong | TextRun::Emphasis) && !(m_looks[i] & TextRun::Marker);
            if ((c == u'*' || c == u'_' || c == u'`') && (m_looks[i] == 0 || inside))
                open(i, c);
        }
    }

private:
    [[nodiscard]] bool wordAt(qsizetype i) const { return i >= 0 && i < m_text.size() && isWordLetter(m_text.at(i)); }
    [[nodiscard]] bool blankAt(qsizetype i) const { return i < 0 || i >= m_text.size() || m_text.at(i).isSpace(); }
    [[nodiscard]] bool sameAt(qsizetype i, QChar c) const { return i >= 0 && i < m_text.size() && m_text.at(i) == c; }

    void open(qsizetype at, QChar marker)
    {
        const qsizetype wide = marker != u'`' && sameAt(at + 1, marker) ? 2 : 1;
        if (wordAt(at - 1) || sameAt(at - 1, marker) || blankAt(at + wide) || sameAt(at + wide, marker))
            return;
        const qsizetype end = std::min(m_text.size(), at + wide + closerWithin);
        for (qsizetype i = at + wide; i < end; ++i, ++m_work) {
            if (m_text.at(i) == u'\n')
                return;
            if (m_text.at(i) != marker || (m_looks[i] & (TextRun::Link | TextRun::Code)))
                continue;
            if (wide == 2 && !sameAt(i + 1, marker))
                continue;
            if (i == at + wide || blankAt(i - 1) || wordAt(i + wide) || sameAt(i + wide, marker))
                continue;
            close(at, i, wide, marker);
            return;
        }
    }
    void close(qsizetype at, qsizetype end, qsizetype wide, QChar marker)
    {
        ++m_found;
        const int look = marker == u'`' ? TextRun::Code : marker == u'*' || wide == 2 ? TextRun::Strong : TextRun::Emphasis;
        put(m_looks, at, at + wide, TextRun::Marker);
        put(m_looks, end, end + wide, TextRun::Marker);
        put(m_looks, at + wide, end, look);
    }

    QStringView m_text;
    std::vector<uchar> &m_looks;
    int m_work {};
    int m_found {};
};

bool maySpeakOfLinks(QStringView text)
{
    return text.contains(u':') && (text.contains(u"://") || text.contains(u"mailto:", Qt::CaseInsensitive));
}

} // namespace

QList<TextLink> linksOf(const QString &text, qsizetype upTo)
{
    QList<TextLink> links;
    upTo = std::min(upTo, text.size());
    if (!maySpeakOfLinks(QStringView(text).first(upTo)))
        return links;
    int tries = 0;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0 && colon < upTo && links.size() < linksMost && tries < triesMost;) {
        const qsizetype scheme = schemeBefore(text, colon);
        tries += scheme > 0 ? 1 : 0;
        const std::optional<TextLink> link = scheme > 0 ? linkIn(text, colon - scheme, scheme, upTo) : std::nullopt;
        if (link)
            links.append(*link);
        colon = text.indexOf(u':', link ? link->from + link->length : colon + 1);
    }
    return links;
}

QList<TextRun> runsOf(const QString &text, qsizetype upTo)
{
    QList<TextRun> runs;
    upTo = std::min(upTo, text.size());
    const QStringView shown = QStringView(text).first(upTo);
    const bool marked = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c == u'*' || c == u'_' || c == u'`'; });
    const QList<TextLink> links = linksOf(text, upTo);
    if (!marked && links.isEmpty())
        return runs;
    std::vector<uchar> looks(upTo);
    for (const TextLink &link : links)
        put(looks, link.from, link.from + link.length, TextRun::Link);
    if (marked)
        Emphasis(shown, looks).find();
    for (qsizetype i = 0; i < upTo;) {
        qsizetype end = i + 1;
        while (end < upTo && looks[end] == looks[i])
            ++end;
        if (looks[i] != 0)
            runs.append({.from = static_cast<int>(i), .length = static_cast<int>(end - i), .look = looks[i]});
        i = end;
    }
    return runs;
}

QString shownText(const QString &remote)
{
    QString text = severalLines(remote);
    const QList<TextLink> links = linksOf(text, disguisesWithin);
    for (qsizetype i = links.size() - 1; i >= 0; --i) {
        const TextLink &link = links.at(i);
        if (link.disguised)
            text.insert(link.from + link.length, u" ["_s + link.host + u']');
    }
    return text;
}

} // namespace atrium
