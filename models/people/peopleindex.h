// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/user.h"

#include <QHash>
#include <QList>

namespace atrium {

/// People, prepared for being searched with each keystroke. It does not change once it is made, so it may be made on any thread: 20,000
/// people cost it a tenth of a second.
class PeopleIndex {
public:
    PeopleIndex() = default;
    explicit PeopleIndex(QList<User> people);

    [[nodiscard]] int size() const { return static_cast<int>(m_people.size()); }
    /// place: 0 to size() - 1, in the order of names.
    [[nodiscard]] const User &at(int place) const { return m_people.at(place); }
    [[nodiscard]] int placeOf(const UserId &id) const { return m_places.value(id, -1); }
    /// Places of those in whose name or role each word of the query begins a word, accents and case aside. Whoever is found by name comes
    /// first; then in the order of names. Everybody for a query without a letter.
    [[nodiscard]] QList<int> find(QStringView query) const;

private:
    struct Entry {
        qsizetype from {};
        qsizetype roles {}; ///< where they begin
    };
    [[nodiscard]] bool hasWords(int place, const QStringList &words, bool *byName) const;

    QList<User> m_people;
    QString m_text; // of all, one after the other: each word with a blank before it
    QList<Entry> m_entries; // one more than people
    QHash<UserId, int> m_places;
};

/// The words of a text, folded, each with a blank before it.
[[nodiscard]] QString searchWords(QStringView text);

} // namespace atrium
