// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/result.h"

namespace atrium {

/// Where the next page begins: opaque text, page numbers and tokens alike. Empty: the first page.
struct Cursor {
    QString value {};
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// One page of a numbered list (contract 1.9) or of a records report (3.4). `next` is empty after the last page; only that ends paging.
template<class T>
struct Page {
    QList<T> items {};
    std::optional<Cursor> next {};
    std::optional<qint64> total {}; ///< total_count, when the server said it

    static Page fromJson(Decoder &d, QLatin1StringView key)
    {
        using namespace Qt::StringLiterals;
        Page page;
        page.items = d.list<T>(key);
        if (auto info = d.atMaybe("pagination_info"_L1)) {
            page.total = info->numMaybe("total_count"_L1);
            if (const auto number = info->numMaybe("next_page"_L1))
                page.next = Cursor {QString::number(*number)};
        } else if (auto pagination = d.atMaybe("pagination"_L1)) {
            if (const auto token = pagination->strMaybe("next_page_info"_L1); token && !token->isEmpty())
                page.next = Cursor {*token};
        }
        return page;
    }
    friend bool operator==(const Page &, const Page &) = default;
};

/// How far a list has been read; the feed owns it, models mirror `loading` and `complete`.
struct PageState {
    std::optional<Cursor> next {};
    bool loading {};
    bool complete {};
    std::optional<ApiError> error {}; ///< of the last attempt; fetchMore stays quiet until Retry
    friend bool operator==(const PageState &, const PageState &) = default;
};

} // namespace atrium
