// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/store/pagemerge.h"
#include "network/store/round.h"
#include "network/types/page.h"

namespace atrium {

/// What every feed tells, whatever it holds.
class FeedBase : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const PageState &state() const { return m_state; }
    /// When the first page was last confirmed by the server; for an eager list, when the oldest of its pages was. Empty: never. Rows of an
    /// earlier run bring theirs along.
    [[nodiscard]] std::optional<Instant> asOf() const { return m_asOf; }
    /// The server has answered in this run: what the rows say is not only what an earlier one left.
    [[nodiscard]] bool confirmed() const { return m_confirmed; }
    /// The last attempt failed and more() would do nothing before Retry.
    [[nodiscard]] bool stuck() const { return m_state.error && !m_keptNext; }
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
    bool m_confirmed {false};
    std::optional<cache::Position> m_keptNext; // where the kept rows go on below those that are here
};

/// One list of the server for one mall and query: rows, page state, as-of and its own Calls. Handed out as a shared pointer by a store;
/// who holds it observes it, and the last to let go closes it. Rows are newest first by `orderOf`. With a cache, the rows of an earlier run
/// come first, and are read further from there while the server cannot be asked.
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
        Cache *cache {nullptr}; ///< none: nothing is kept
        cache::Shelf shelf {}; ///< the list's name there
    };
    Feed(ApiClient *client, Shape shape, Lane lane)
        : m_client(client)
        , m_shape(std::move(shape))
        , m_lane(lane)
    {
        if (m_shape.cache)
            readKept({});
    }

    /// Without the JSON that they came with: it is in the cache.
    [[nodiscard]] const QList<Kept<T>> &rows() const { return m_rows; }

    /// Another number whenever rows changed otherwise than by older ones that were added below all of them.
    [[nodiscard]] quint64 edition() const { return m_edition; }

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
        if (busy() || m_heal.active() || !m_round.next())
            return;
        m_round.open();
        m_heal = m_client->send(
            m_shape.page(*m_round.next()), this, [this](Result<Page<Kept<T>>> result) { takeHealed(std::move(result)); }, Lane::Background);
    }
    [[nodiscard]] bool wantsHealing(milliseconds rest) const override
    {
        return m_pages > 1 && m_round.next() && (m_round.isOpen() || m_client->clock()->ticks() - m_round.endedAt() >= rest.count());
    }

    void more() override
    {
        if (m_keptNext && (!m_confirmed || m_state.error))
            readKept(*std::exchange(m_keptNext, {}));
        else if (!m_tail.active() && !m_state.complete && !m_state.error && m_state.next)
            askTail(Lane::Foreground);
    }

    /// A value that another call brought (the answer to a write): newer than the row it replaces.
    void upsert(const Kept<T> &row)
    {
        keep({row}, cache::Replaces::Nothing, {});
        mergeIn({{.value = row.value}});
        m_written.insert(m_shape.idOf(row.value));
        m_round.meet(m_shape.idOf(row.value));
        m_unconfirmed.remove(m_shape.idOf(row.value));
        Q_EMIT changed();
        askHeadAnew();
    }
    /// A row that is no more: archived, or 404.
    void remove(const IdType &id)
    {
        if (m_shape.cache)
            m_shape.cache->remove(m_shape.shelf, {id.text()});
        m_unconfirmed.remove(id);
        if (removeIf([&](const Kept<T> &row) { return m_shape.idOf(row.value) == id; }))
            Q_EMIT changed();
        askHeadAnew();
    }

private:
    // ---- the rows ----

    void setRows(QList<Kept<T>> rows)
    {
        m_rows = std::move(rows);
        ++m_edition;
    }
    void mergeIn(const QList<Kept<T>> &page) { setRows(mergePage(m_rows, page, m_shape.idOf, m_shape.orderOf)); }
    template<class Predicate>
    bool removeIf(Predicate predicate)
    {
        const bool any = m_rows.removeIf(predicate) > 0;
        m_edition += any ? 1 : 0;
        return any;
    }

    // ---- what is kept of earlier runs ----

    static constexpr int portion = 100; // rows handed over at once; a page of the server's
    static constexpr int eagerPortion = 500;

    void readKept(const std::optional<cache::Position> &below)
    {
        m_shape.cache->template read<T>(m_shape.shelf, below, m_shape.eager > 0 ? eagerPortion : portion, this,
            [this](cache::Page<T> page) { takeKept(std::move(page)); });
    }
    void takeKept(cache::Page<T> page)
    {
        if ((m_confirmed && !m_state.error) || page.rows.isEmpty())
            return;
        QSet<IdType> here;
        for (const Kept<T> &row : std::as_const(m_rows))
            here.insert(m_shape.idOf(row.value));
        for (Kept<T> &row : page.rows) {
            row.json.clear();
            if (!here.contains(m_shape.idOf(row.value)))
                m_unconfirmed.insert(m_shape.idOf(row.value));
        }
        const qsizetype before = m_rows.size();
        if (!appendBelow(m_rows, page.rows, m_shape.idOf, m_shape.orderOf))
            setRows(mergePage(page.rows, m_rows, m_shape.idOf, m_shape.orderOf));
        if (m_rows.size() > before) // else a file that gives the same rows again would be read for ever
            m_keptNext = page.next;
        if (!m_asOf)
            m_asOf = page.asOf;
        Q_EMIT changed();
        if (m_keptNext && m_rows.size() < m_shape.eager)
            readKept(*std::exchange(m_keptNext, {}));
    }
    /// The server cannot be asked: what lies below the rows may be in the cache.
    void fallBackOnKept(const ApiError &error)
    {
        if (m_confirmed && m_shape.cache && error.httpStatus == 0 && !m_state.complete && !m_rows.isEmpty())
            m_keptNext = cache::Position::at(m_shape.orderOf(m_rows.last().value).microseconds);
    }
    void keep(const QList<Kept<T>> &page, cache::Replaces replaces, const std::optional<Instant> &asOf)
    {
        if (!m_shape.cache)
            return;
        QList<cache::Row> rows;
        rows.reserve(page.size());
        for (const Kept<T> &row : page) {
            if (!row.json.isEmpty())
                rows.append({m_shape.idOf(row.value).text(), m_shape.orderOf(row.value).microseconds, row.json});
        }
        m_shape.cache->put(m_shape.shelf, rows, replaces, asOf);
    }
    /// A page of the server's: into the cache, and what is held of it is the value alone.
    void keepPage(QList<Kept<T>> &page, cache::Replaces replaces, const std::optional<Instant> &asOf = {})
    {
        keep(page, m_shape.ordered || replaces == cache::Replaces::All ? replaces : cache::Replaces::Nothing, asOf);
        for (Kept<T> &row : page) {
            row.json.clear();
            m_unconfirmed.remove(m_shape.idOf(row.value));
        }
    }
    /// Rows of an earlier run that would have stood in the page, or above it, and no page of this run held.
    void dropUnconfirmed(const QList<Kept<T>> &page)
    {
        if (m_unconfirmed.isEmpty() || !(m_state.complete || (m_shape.ordered && !page.isEmpty())))
            return;
        Instant oldest {std::numeric_limits<qint64>::min()};
        if (!m_state.complete)
            oldest = m_shape.orderOf(std::min_element(page.begin(), page.end(), [this](const Kept<T> &a, const Kept<T> &b) {
                return m_shape.orderOf(a.value) < m_shape.orderOf(b.value);
            })->value);
        removeIf([&](const Kept<T> &row) { return m_shape.orderOf(row.value) > oldest && m_unconfirmed.remove(m_shape.idOf(row.value)); });
    }

    // ---- what the server says ----

    void askTail(Lane lane)
    {
        m_state.loading = true;
        Q_EMIT changed();
        m_tail = m_client->send(
            m_shape.page(*m_state.next), this, [this](Result<Page<Kept<T>>> result) { takeTail(std::move(result)); }, lane);
    }
    void followEagerly()
    {
        if (confirmedRows() < m_shape.eager && m_state.next && !m_state.complete && !m_state.error && !m_tail.active())
            askTail(Lane::Background);
    }
    /// A page after the head that is loaded already.
    void askAgain()
    {
        m_again = m_client->send(
            m_shape.page(*m_round.next()), this, [this](Result<Page<Kept<T>>> result) { takeAgain(std::move(result)); }, Lane::Background);
    }
    void askHead()
    {
        m_head.cancel(); // else the same question would join it
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
            fallBackOnKept(result.error());
            Q_EMIT changed();
            return;
        }
        m_state.error.reset();
        m_keptNext.reset();
        const bool first = !std::exchange(m_confirmed, true);
        m_read = Instant::fromUtc(m_client->clock()->now());
        // Rows of our own writes stand at the top without having been read there: they do not show that the head joins what is loaded.
        QList<Kept<T>> read = m_rows;
        read.removeIf([this](const Kept<T> &row) { return m_written.contains(m_shape.idOf(row.value)); });
        m_written.clear();
        const bool whole = !result->next; // the head is all there is
        keepPage(result->items, whole ? cache::Replaces::All : cache::Replaces::Head, m_read);
        if (whole || read.isEmpty() || gapBetween(read, result->items, m_shape.idOf)) {
            // Nothing in common with what was loaded: what lies between is unknown, so the tail goes and paging starts over.
            setRows(mergePage<T, IdType>({}, result->items, m_shape.idOf, m_shape.orderOf));
            m_state.next = result->next;
            m_state.complete = whole;
            m_pages = 1;
            m_tail.cancel();
            m_again.cancel();
            m_heal.cancel();
            m_round.forget();
            m_whole = false;
            m_unconfirmed.clear();
            m_asOfDue.reset();
            m_state.loading = false;
            m_asOf = m_read;
        } else {
            if (m_shape.ordered)
                dropVanished(result->items);
            const qsizetype before = confirmedRows();
            mergeIn(result->items);
            m_round.grow(confirmedRows() - before);
            if (first)
                beginPaging(result->next);
            else
                goRound(*result);
        }
        Q_EMIT changed();
        followEagerly();
    }

    /// The head joins what an earlier run left: below it, the server's pages replace that as they come.
    void beginPaging(const std::optional<Cursor> &next)
    {
        m_state.next = next;
        m_pages = 1;
        m_whole = false; // every page is about to be read
        if (m_shape.eager > 0)
            m_asOfDue = m_read;
        else
            m_asOf = m_read;
    }

    /// Rows that a page of this run held.
    [[nodiscard]] qsizetype confirmedRows() const { return m_rows.size() - m_unconfirmed.size(); }

    /// A head came that joins what is loaded.
    void goRound(const Page<Kept<T>> &head)
    {
        if (m_whole) {
            m_heal.cancel();
            m_round.giveUp();
        }
        m_round.takeHead(head, m_read, confirmedRows());
        const bool alone = m_round.isThrough(); // the head is as long as what is loaded
        if (!m_asOfDue && (m_shape.eager == 0 || alone))
            m_asOf = m_read;
        if (alone)
            m_whole = false;
        if (m_whole) {
            m_round.open();
            askAgain();
            m_state.loading = true;
        }
    }
    /// A later page of the round came. False when the round is over with it.
    bool takeRound(Page<Kept<T>> page)
    {
        keepPage(page.items, page.next ? cache::Replaces::Page : cache::Replaces::Rest);
        mergeIn(page.items);
        m_round.takePage(page);
        if (!m_round.isThrough())
            return true;
        if (!m_tail.active()) {
            m_state.next = page.next;
            m_state.complete = !page.next;
        }
        dropUnconfirmed(page.items);
        if (m_shape.eager > 0) {
            if (m_state.complete || confirmedRows() >= m_shape.eager)
                m_asOfDue.reset();
            (m_asOfDue ? m_asOfDue : m_asOf) = m_round.since();
        }
        m_pages = m_round.pages();
        drop(m_round.end(m_rows, m_unconfirmed, m_shape.ordered, m_client->clock()->ticks()));
        return false;
    }
    void drop(const QSet<IdType> &gone)
    {
        if (gone.isEmpty())
            return;
        removeIf([&](const Kept<T> &row) { return gone.contains(m_shape.idOf(row.value)); });
        QStringList ids;
        for (const IdType &id : gone)
            ids.append(id.text());
        if (m_shape.cache)
            m_shape.cache->remove(m_shape.shelf, ids);
    }
    void takeAgain(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        const bool again = result && takeRound(std::move(*result));
        if (again) {
            askAgain();
            m_state.loading = true;
        } else {
            m_whole = false;
        }
        if (!result) {
            m_state.error = result.error();
            m_round.giveUp();
        }
        Q_EMIT changed();
    }
    void takeHealed(Result<Page<Kept<T>>> result)
    {
        if (!result) { // nobody asked, so nobody is told; the next round tries again
            m_round.giveUp(m_client->clock()->ticks());
            return;
        }
        takeRound(std::move(*result));
        Q_EMIT changed();
    }

    void takeTail(Result<Page<Kept<T>>> result)
    {
        m_state.loading = busy();
        if (!result) {
            m_state.error = result.error();
            fallBackOnKept(result.error());
        } else {
            for (const Kept<T> &row : std::as_const(result->items))
                m_round.meet(m_shape.idOf(row.value)); // a round under way may end above these
            m_state.next = result->next;
            m_state.complete = !result->next;
            const qsizetype before = confirmedRows();
            keepPage(result->items, m_state.complete ? cache::Replaces::Rest : cache::Replaces::Page);
            // Pages slide when something new arrives, so this is a merge by id; a page that brings nothing new does not end paging.
            if (!appendBelow(m_rows, result->items, m_shape.idOf, m_shape.orderOf))
                mergeIn(result->items);
            dropUnconfirmed(result->items);
            m_round.grow(confirmedRows() - before);
            ++m_pages;
            if (m_asOfDue && (m_state.complete || confirmedRows() >= m_shape.eager))
                m_asOf = std::exchange(m_asOfDue, {});
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
        removeIf([&](const Kept<T> &row) {
            const bool gone = m_shape.orderOf(row.value) > oldest && !present.contains(m_shape.idOf(row.value));
            if (gone)
                m_unconfirmed.remove(m_shape.idOf(row.value));
            return gone;
        });
    }

    ApiClient *m_client;
    Shape m_shape;
    Lane m_lane;
    QList<Kept<T>> m_rows; // in order; changed by setRows(), removeIf() and appendBelow() alone
    quint64 m_edition {0};
    QSet<IdType> m_written; // upserted since the last head
    QSet<IdType> m_unconfirmed; // rows of an earlier run, not yet met in an answer of this one
    std::optional<Instant> m_asOfDue; // an eager list's, once all its pages are of this run
    Instant m_read {}; // when the last head came
    int m_pages {0};
    Round<T, IdType> m_round {m_shape.idOf, m_shape.orderOf}; // reads the loaded pages again
    bool m_whole {false}; // a refresh of an eager list: its round runs through at once
    Call m_head;
    Call m_tail;
    Call m_again;
    Call m_heal;
};

} // namespace atrium
