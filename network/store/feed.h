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
    /// When the first page was last confirmed by the server; for an eager list, when the oldest of its pages was. Empty: never.
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    /// Reads the first page again and merges it in. One at a time; asking again while one is out does nothing.
    virtual void refresh() = 0;
    /// The cheap look that is repeated: the first page alone, even of an eager list.
    virtual void poll() { refresh(); }
    /// Likewise, and what is out is given up: it may hang on a connection that is no more.
    virtual void pollAnew() { poll(); }
    /// Numbered pages slide: what left or arrived between two of them is missed, doubled or kept too long. heal() reads one loaded page
    /// after the first again, in the background, the next one each time; rows that two whole rounds did not meet are gone.
    virtual void heal() { }
    /// There are later pages, and a round is on its way or ended that long ago.
    [[nodiscard]] virtual bool wantsHealing(milliseconds) const { return false; }
    /// The next page, unless one is out, the end was seen or the last attempt failed.
    virtual void more() = 0;
    /// After an error: tries again what failed.
    void retry();
    /// Nobody sees it: its polls leave the reserve to those who wait.
    void setBehind(bool behind) { m_behind = behind; }

Q_SIGNALS:
    /// Rows, page state or as-of are different now.
    void changed();

protected:
    PageState m_state;
    std::optional<Instant> m_asOf;
    bool m_behind {false};
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
        if (m_again.active())
            return;
        m_whole = m_shape.eager > 0;
        poll();
    }
    void poll() override
    {
        if (!m_head.active() && !m_again.active())
            askHead();
    }
    void pollAnew() override { askHead(); }
    void heal() override
    {
        if (busy() || m_heal.active() || !m_round.next)
            return;
        m_round.open = true;
        m_heal = m_client->send(
            m_shape.page(*m_round.next), this, [this](Result<Page<Kept<T>>> result) { takeHealed(std::move(result)); }, Lane::Background);
    }
    [[nodiscard]] bool wantsHealing(milliseconds rest) const override
    {
        return m_pages > 1 && m_round.next && (m_round.open || m_client->clock()->ticks() - m_roundEnded >= rest.count());
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
        m_round.met.insert(m_shape.idOf(row.value));
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
    /// A page after the head that is loaded already.
    void askAgain()
    {
        m_again = m_client->send(
            m_shape.page(*m_round.next), this, [this](Result<Page<Kept<T>>> result) { takeAgain(std::move(result)); }, Lane::Background);
    }
    void askHead()
    {
        m_state.loading = true;
        Q_EMIT changed();
        m_head = m_client->send(
            m_shape.page({}), this, [this](Result<Page<Kept<T>>> result) { takeHead(std::move(result)); },
            m_behind ? Lane::Background : m_lane);
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
            m_whole = false;
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
            m_heal.cancel();
            m_round = {};
            m_missed.clear();
            m_whole = false;
            m_state.loading = false;
            m_asOf = m_read;
        } else {
            if (m_shape.ordered)
                dropVanished(result->items);
            m_rows = mergePage(m_rows, result->items, m_shape.idOf, m_shape.orderOf);
            goRound(*result);
        }
        Q_EMIT changed();
        followEagerly();
    }

    /// A round begins behind each head, unless one is on its way: then the head's rows are met by it too.
    void goRound(const Page<Kept<T>> &head)
    {
        if (m_whole) {
            m_heal.cancel();
            m_round = {};
        }
        if (!m_round.open)
            m_round = {.since = m_read};
        const bool begins = !m_round.open;
        meet(head.items);
        if (begins) {
            m_round.next = head.next;
            m_round.read = head.items.size();
        }
        const bool alone = m_round.read >= m_rows.size(); // the head is as long as what is loaded
        if (m_shape.eager == 0 || alone)
            m_asOf = m_read;
        if (alone)
            m_whole = false;
        if (m_whole) {
            m_round.open = true;
            askAgain();
            m_state.loading = true;
        }
    }
    void meet(const QList<Kept<T>> &rows)
    {
        for (const Kept<T> &row : rows) {
            m_round.met.insert(m_shape.idOf(row.value));
            m_round.oldest = std::min(m_round.oldest.value_or(m_shape.orderOf(row.value)), m_shape.orderOf(row.value));
        }
    }
    /// A later page of the round came. False when the round is over with it.
    bool takeRound(const Page<Kept<T>> &page)
    {
        m_rows = mergePage(m_rows, page.items, m_shape.idOf, m_shape.orderOf);
        meet(page.items);
        m_round.read += page.items.size();
        m_round.next = page.next;
        ++m_round.pages;
        if (m_round.next && m_round.read < m_rows.size())
            return true;
        dropMissed();
        if (!m_tail.active()) {
            m_state.next = page.next;
            m_state.complete = !page.next;
        }
        if (m_shape.eager > 0)
            m_asOf = m_round.since;
        m_pages = m_round.pages;
        m_round = {};
        m_roundEnded = m_client->clock()->ticks();
        return false;
    }
    /// One round may miss a row that only slid past it; two in succession do not.
    void dropMissed()
    {
        QSet<IdType> missed;
        for (const Kept<T> &row : std::as_const(m_rows)) {
            const IdType id = m_shape.idOf(row.value);
            const bool passed = !m_round.next || (m_shape.ordered && m_shape.orderOf(row.value) > m_round.oldest);
            if (passed && !m_round.met.contains(id))
                missed.insert(id);
        }
        m_rows.removeIf([&](const Kept<T> &row) {
            const IdType id = m_shape.idOf(row.value);
            return missed.contains(id) && m_missed.contains(id);
        });
        m_missed = missed;
    }
    void takeAgain(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
            m_round = {};
            m_whole = false;
        } else if (takeRound(*result)) {
            askAgain();
            m_state.loading = true;
        } else {
            m_whole = false;
        }
        Q_EMIT changed();
    }
    void takeHealed(Result<Page<Kept<T>>> result)
    {
        if (!result) { // nobody asked, so nobody is told; the next round tries again
            m_round = {};
            m_roundEnded = m_client->clock()->ticks();
            return;
        }
        takeRound(*result);
        Q_EMIT changed();
    }

    void takeTail(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
        } else {
            // Pages slide when something new arrives, so this is a merge by id; a page that brings nothing new does not end paging.
            m_rows = mergePage(m_rows, result->items, m_shape.idOf, m_shape.orderOf);
            for (const Kept<T> &row : std::as_const(result->items))
                m_round.met.insert(m_shape.idOf(row.value));
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
    /// Reading the loaded pages again, from the head down.
    struct Round {
        bool open {}; // a later page was asked for
        std::optional<Cursor> next {};
        qsizetype read {}; // rows, repeated ones too
        int pages {1};
        QSet<IdType> met {};
        std::optional<Instant> oldest {}; // of those met
        Instant since {}; // when its head came
    };
    Round m_round;
    QSet<IdType> m_missed; // by the last round
    qint64 m_roundEnded {0}; // ticks
    bool m_whole {false}; // a refresh of an eager list: its round runs through at once
    Call m_head;
    Call m_tail;
    Call m_again;
    Call m_heal;
};

} // namespace atrium
