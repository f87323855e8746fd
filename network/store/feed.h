// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/store/pagemerge.h"
#include "network/types/page.h"

#include <QSet>

namespace atrium {

/// What every feed tells, whatever it holds.
class FeedBase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const PageState &state() const { return m_state; }
    /// When the first page was last confirmed by the server, and for an eager list every page; empty: never.
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    /// Reads the first page again and merges it in. One at a time; asking again while one is out does nothing.
    virtual void refresh() = 0;
    /// The next page, unless one is out, the end was seen or the last attempt failed.
    virtual void more() = 0;
    /// After an error: tries again what failed.
    void retry();

Q_SIGNALS:
    /// Rows, page state or as-of are different now.
    void changed();

protected:
    PageState m_state;
    std::optional<Instant> m_asOf;
};

/// One list of the server for one mall and query: rows, page state, as-of and its own Calls. Handed out as a shared pointer by a store;
/// who holds it observes it, and the last to let go closes it. Rows are newest first by `orderOf`.
template<class T, class IdType>
class Feed : public FeedBase {
public:
    struct Shape {
        std::function<Endpoint<Page<Kept<T>>>(const Cursor &)> page;
        IdType (*idOf)(const T &);
        Instant (*orderOf)(const T &); ///< the list is newest first by this
        bool ordered {true}; ///< the server pages in that order; a report may not (contract 8.20)
        /// Further pages follow by themselves up to so many rows, because what is to be sorted should be here; a refresh reads them all
        /// again, because what is compared should be of one age.
        qsizetype eager {0};
    };
    Feed(ApiClient *client, Shape shape, Lane lane)
        : m_client(client)
        , m_shape(std::move(shape))
        , m_lane(lane)
    {
    }

    [[nodiscard]] const QList<Kept<T>> &rows() const { return m_rows; }

    /// Pages that the rows stand on: what a refresh of an eager list reads.
    [[nodiscard]] int pages() const { return m_pages; }

    void refresh() override
    {
        if (m_head.active() || m_again.active())
            return;
        askHead();
    }

    void more() override
    {
        if (m_tail.active() || m_state.complete || m_state.error || !m_state.next)
            return;
        askTail(Lane::Foreground);
    }

    /// A value that another call brought (the answer to a write): newer than the row it replaces.
    void upsert(const Kept<T> &row)
    {
        m_rows = mergePage(m_rows, {row}, m_shape.idOf, m_shape.orderOf);
        m_written.insert(m_shape.idOf(row.value));
        Q_EMIT changed();
        askHeadAnew();
    }
    /// A row that is no more: archived, or 404.
    void remove(const IdType &id)
    {
        if (m_rows.removeIf([&](const Kept<T> &row) { return m_shape.idOf(row.value) == id; }) > 0)
            Q_EMIT changed();
        askHeadAnew();
    }

private:
    void askTail(Lane lane)
    {
        m_state.loading = true;
        Q_EMIT changed();
        m_tail = m_client->send(
            m_shape.page(*m_state.next), this, [this](Result<Page<Kept<T>>> result) { takeTail(std::move(result)); }, lane);
    }
    void followEagerly()
    {
        if (m_rows.size() < m_shape.eager && m_state.next && !m_state.complete && !m_state.error && !m_tail.active())
            askTail(Lane::Background);
    }
    /// A page after the head that is loaded already. before: rows of this refresh so far.
    void askAgain(const Cursor &page, qsizetype before)
    {
        m_again = m_client->send(
            m_shape.page(page), this, [this, before](Result<Page<Kept<T>>> result) { takeAgain(std::move(result), before); },
            Lane::Background);
    }
    void askHead()
    {
        m_state.loading = true;
        Q_EMIT changed();
        m_head = m_client->send(
            m_shape.page({}), this, [this](Result<Page<Kept<T>>> result) { takeHead(std::move(result)); }, m_lane);
    }
    /// A first page that was asked for before a write was answered knows nothing of it, and would take it back for one round.
    void askHeadAnew()
    {
        if (m_head.active())
            askHead();
    }

    [[nodiscard]] bool busy() const { return m_head.active() || m_tail.active() || m_again.active(); }

    void takeHead(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
            Q_EMIT changed();
            return;
        }
        m_state.error.reset();
        m_read = Instant::fromUtc(m_client->clock()->now());
        // Rows of our own writes stand at the top without having been read there: they do not show that the head joins what is loaded.
        QList<Kept<T>> read = m_rows;
        read.removeIf([this](const Kept<T> &row) { return m_written.contains(m_shape.idOf(row.value)); });
        m_written.clear();
        const bool whole = !result->next; // the head is all there is
        if (whole || read.isEmpty() || gapBetween(read, result->items, m_shape.idOf)) {
            // Nothing in common with what was loaded: what lies between is unknown, so the tail goes and paging starts over.
            m_rows = mergePage<T, IdType>({}, result->items, m_shape.idOf, m_shape.orderOf);
            m_state.next = result->next;
            m_state.complete = whole;
            m_pages = 1;
            m_tail.cancel();
            m_again.cancel();
            m_state.loading = false;
            m_asOf = m_read;
        } else {
            if (m_shape.ordered)
                dropVanished(result->items);
            m_rows = mergePage(m_rows, result->items, m_shape.idOf, m_shape.orderOf);
            readOn(result->next, result->items.size());
        }
        Q_EMIT changed();
        followEagerly();
    }

    void takeAgain(Result<Page<Kept<T>>> result, qsizetype before)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
        } else {
            m_rows = mergePage(m_rows, result->items, m_shape.idOf, m_shape.orderOf);
            readOn(result->next, before + result->items.size());
        }
        Q_EMIT changed();
    }
    /// Until as many rows as there are have been read again, all are of the age of this refresh's first page.
    void readOn(const std::optional<Cursor> &next, qsizetype read)
    {
        if (m_shape.eager > 0 && next && read < m_rows.size()) {
            askAgain(*next, read);
            m_state.loading = true;
        } else {
            m_asOf = m_read;
        }
    }

    void takeTail(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
        } else {
            // Pages slide when something new arrives, so this is a merge by id; a page that brings nothing new does not end paging.
            m_rows = mergePage(m_rows, result->items, m_shape.idOf, m_shape.orderOf);
            m_state.next = result->next;
            m_state.complete = !result->next;
            ++m_pages;
        }
        Q_EMIT changed();
        followEagerly();
    }

    /// Rows that belong among the head's by their order and are not in it have left the list.
    void dropVanished(const QList<Kept<T>> &head)
    {
        if (head.isEmpty())
            return;
        QSet<IdType> present;
        Instant oldest = m_shape.orderOf(head.first().value);
        for (const Kept<T> &row : head) {
            present.insert(m_shape.idOf(row.value));
            oldest = std::min(oldest, m_shape.orderOf(row.value));
        }
        m_rows.removeIf(
            [&](const Kept<T> &row) { return m_shape.orderOf(row.value) > oldest && !present.contains(m_shape.idOf(row.value)); });
    }

    ApiClient *m_client;
    Shape m_shape;
    Lane m_lane;
    QList<Kept<T>> m_rows;
    QSet<IdType> m_written; // upserted since the last head
    Instant m_read {}; // when the last head came
    int m_pages {0};
    Call m_head;
    Call m_tail;
    Call m_again;
};

} // namespace atrium
