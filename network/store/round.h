// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/kept.h"
#include "network/types/page.h"

#include <QSet>

#include <algorithm>

namespace atrium {

/// Reading the loaded pages of a list again, from the head down: how far it has come, what it met, and what it missed. It begins behind a
/// head; what it reads and when is its owner's business.
template<class T, class IdType>
class Round {
public:
    using IdOf = IdType (*)(const T &);
    using OrderOf = Instant (*)(const T &);

    Round(IdOf idOf, OrderOf orderOf)
        : m_idOf(idOf)
        , m_orderOf(orderOf)
    {
    }

    /// A later page was asked for.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The page to read next; empty: there is none, or no head came yet.
    [[nodiscard]] const std::optional<Cursor> &next() const { return m_next; }
    /// It has read as many rows as were loaded, repeated ones too. Those that it brings itself do not count: where some left, each page
    /// brings as many from below, and it would read to the end of the list.
    [[nodiscard]] bool isThrough() const { return !m_next || m_read >= m_due; }
    [[nodiscard]] int pages() const { return m_pages; }
    /// When its head came.
    [[nodiscard]] Instant since() const { return m_since; }
    /// When the last one ended, in ticks.
    [[nodiscard]] qint64 endedAt() const { return m_endedAt; }

    void open() { m_open = true; }
    /// The list begins anew: nothing is missed.
    void forget()
    {
        begin({});
        m_missed.clear();
    }
    void giveUp() { begin({}); }
    void giveUp(qint64 ticks)
    {
        begin({});
        m_endedAt = ticks;
    }

    /// A head came. A round begins behind it, unless one is on its way: then its rows are met by that one too. loaded: rows, with the
    /// head's.
    void takeHead(const Page<Kept<T>> &head, Instant at, qsizetype loaded)
    {
        if (!m_open) {
            begin(at);
            m_next = head.next;
            m_read = head.items.size();
            m_due = loaded - m_missed.size(); // they are likely to be gone
        }
        passOver(head.items);
    }
    void takePage(const Page<Kept<T>> &page)
    {
        passOver(page.items);
        m_read += page.items.size();
        m_next = page.next;
        ++m_pages;
    }
    /// So many rows more are loaded by others, or were pushed down by new ones.
    void grow(qsizetype rows) { m_due += std::max<qsizetype>(rows, 0); }
    /// Met otherwise: written by us, or on a page below the round.
    void meet(const IdType &id) { m_met.insert(id); }

    /// The round is over. Returns the rows that it and the one before it did not meet where they should have stood: one round may miss a
    /// row that only slid past it, two in succession do not. unconfirmed: rows that no round is to meet.
    [[nodiscard]] QSet<IdType> end(const QList<Kept<T>> &rows, const QSet<IdType> &unconfirmed, bool ordered, qint64 ticks)
    {
        QSet<IdType> missed;
        for (const Kept<T> &row : rows) {
            const IdType id = m_idOf(row.value);
            const bool passed = !m_next || (ordered && m_oldest && m_orderOf(row.value) > *m_oldest);
            if (passed && !m_met.contains(id) && !unconfirmed.contains(id))
                missed.insert(id);
        }
        QSet<IdType> gone = missed;
        gone.intersect(m_missed);
        m_missed = missed - gone;
        giveUp(ticks);
        return gone;
    }

private:
    void begin(Instant at)
    {
        m_open = false;
        m_next.reset();
        m_read = 0;
        m_due = 0;
        m_pages = 1;
        m_met.clear();
        m_oldest.reset();
        m_since = at;
    }
    void passOver(const QList<Kept<T>> &rows)
    {
        for (const Kept<T> &row : rows) {
            const Instant order = m_orderOf(row.value);
            m_met.insert(m_idOf(row.value));
            m_oldest = std::min(m_oldest.value_or(order), order);
        }
    }

    IdOf m_idOf;
    OrderOf m_orderOf;
    bool m_open {};
    std::optional<Cursor> m_next {};
    qsizetype m_read {};
    qsizetype m_due {};
    int m_pages {1};
    QSet<IdType> m_met {};
    std::optional<Instant> m_oldest {}; // of those it passed over
    Instant m_since {};
    QSet<IdType> m_missed {}; // by the last round
    qint64 m_endedAt {0};
};

} // namespace atrium
