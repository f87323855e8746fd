// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"

namespace atrium {

/// A short list that is read whole: its pages one after the other, each time from the first. What was there stays until the last page of
/// the next reading has come. Nothing is kept between runs.
template<class T>
class RecordsFeed : public FeedBase {
public:
    using PageOf = std::function<Endpoint<Page<T>>(const Cursor &)>;

    /// most: rows; what lies beyond is not read, and complete stays false.
    RecordsFeed(ApiClient *client, PageOf page, int tokensPerPage, qsizetype most = 1000)
        : m_client(client)
        , m_page(std::move(page))
        , m_perPage(tokensPerPage)
        , m_most(most)
    {
    }

    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    /// Rate-limit tokens of reading it again.
    [[nodiscard]] int tokens() const { return m_perPage * std::max(1, m_pages); }

    void refresh() override
    {
        if (m_call.active())
            return;
        m_coming.clear();
        m_state.loading = true;
        Q_EMIT changed();
        ask({}, 1);
    }
    void pollAnew() override
    {
        m_call.cancel();
        refresh();
    }
    void more() override { } // everything was read

private:
    void ask(const Cursor &after, int page)
    {
        m_call = m_client->send(m_page(after), this, [this, page](const Result<Page<T>> &result) { take(result, page); });
    }
    void take(const Result<Page<T>> &result, int page)
    {
        if (!result) {
            m_state.loading = false;
            m_state.error = result.error();
            Q_EMIT changed();
            return;
        }
        m_coming += result->items;
        if (result->next && m_coming.size() < m_most) {
            ask(*result->next, page + 1);
            return;
        }
        m_rows = std::move(m_coming);
        m_coming.clear();
        m_pages = page;
        m_confirmed = true;
        m_state.loading = false;
        m_state.error.reset();
        m_state.complete = !result->next;
        m_asOf = Instant::fromUtc(m_client->clock()->now());
        Q_EMIT changed();
    }

    ApiClient *m_client;
    PageOf m_page;
    int m_perPage;
    qsizetype m_most;
    QList<T> m_rows;
    QList<T> m_coming;
    int m_pages {0};
    Call m_call;
};

} // namespace atrium
