// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/peopleindex.h"

#include "models/base/folding.h"

#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200; // of a name with its roles: a server may send anything
constexpr qsizetype wordsMost = 8; // of a query

} // namespace

QString searchWords(QStringView text)
{
    const QString plain = folded(text.first(std::min(text.size(), longestText)));
    QString words;
    words.reserve(plain.size() + 1);
    bool inWord = false;
    for (const QChar c : plain) {
        // Halves of what lies beyond the first plane count as letters: they are only ever compared.
        const bool letter = c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
        if (letter && !inWord)
            words += u' ';
        if (letter)
            words += c;
        inWord = letter;
    }
    return words;
}

PeopleIndex::PeopleIndex(QList<User> people)
{
    struct Row {
        QString name;
        int from {};
    };
    QList<Row> order;
    order.reserve(people.size());
    for (int i = 0; i < people.size(); ++i)
        order.append({searchWords(people.at(i).fullName()), i});
    // Nameless ones go last.
    std::sort(order.begin(), order.end(), [&](const Row &a, const Row &b) {
        return std::tuple(a.name.isEmpty(), std::cref(a.name), std::cref(people.at(a.from).id.value))
            < std::tuple(b.name.isEmpty(), std::cref(b.name), std::cref(people.at(b.from).id.value));
    });
    m_people.reserve(people.size());
    m_entries.reserve(people.size() + 1);
    m_places.reserve(people.size());
    for (const Row &row : std::as_const(order)) {
        const User &user = people.at(row.from);
        m_places.insert(user.id, size());
        m_people.append(user);
        m_entries.append({.from = m_text.size(), .roles = m_text.size() + row.name.size()});
        m_text += row.name;
        m_text += searchWords(user.roles.join(u' '));
        m_text += u'\n';
    }
    m_entries.append({.from = m_text.size(), .roles = m_text.size()});
}

bool PeopleIndex::hasWords(int place, const QStringList &words, bool *byName) const
{
    const Entry &entry = m_entries.at(place);
    const QStringView all = QStringView(m_text).sliced(entry.from, m_entries.at(place + 1).from - entry.from);
    const QStringView name = all.first(entry.roles - entry.from);
    *byName = std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
    return *byName || std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word); });
}

QList<int> PeopleIndex::find(QStringView query) const
{
    QStringList words;
    const QStringList parts = searchWords(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts.first(std::min(parts.size(), wordsMost)))
        words.append(u' ' + part);
    QList<int> found;
    if (words.isEmpty()) {
        found.resize(size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    // The longest word is the rarest. One search through the text of all, which skips from one hit to the next, costs a fraction of one for
    // each person.
    const QString rarest =
        *std::max_element(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    const QStringMatcher matcher(rarest);
    QList<int> byRole;
    auto entry = m_entries.begin();
    for (qsizetype at = matcher.indexIn(m_text); at >= 0; at = matcher.indexIn(m_text, entry->from)) {
        entry = std::upper_bound(entry, m_entries.end(), at, [](qsizetype place, const Entry &one) { return place < one.from; });
        const auto place = static_cast<int>(entry - m_entries.begin()) - 1; // entry is the next one's
        bool byName = at < m_entries.at(place).roles; // the first hit: a later one says no more of a single word
        if (words.size() == 1 || hasWords(place, words, &byName))
            (byName ? found : byRole).append(place);
    }
    return found + byRole;
}

} // namespace atrium
