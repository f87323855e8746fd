// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

#include <vector>

namespace atrium::sandbox {

// Links stand in no table: which ones a sending had, and who went through them, follows from what the sending's row says. The members
// who clicked are the unique visitors; some of them come again.

/// Where visits came from: all sendings of a reporting id, or of a service where there is none.
struct LinkSource {
    qint64 customer {0};
    qint64 club {0};
    QString source {}; // source_id
    QString channel {};
    qint64 campaign {0}; // 0 is none
    qint64 visits {0};
    qint64 unique {0}; // visitors
};

struct Link {
    qint64 club {0};
    QString source {};
    QString host {};
    QString path {};
    QString utmCampaign {}; // null is null
    QString utmContent {};
    QString utmMedium {};
    QString utmSource {};
    QString utmTerm {};
    qint64 visits {0};
    qint64 unique {0};
};

/// The visits of a sending, in SQL over `sendings s`: its clicks, and an eighth to a quarter more.
[[nodiscard]] QString visitsInSql();
/// source_id, in SQL over `sendings s`: a number as text, or a service's name.
[[nodiscard]] QString sourceInSql();

/// All sources of the request's customers that were visited, in the order of sourceKey().
[[nodiscard]] std::vector<LinkSource> linkSources(const Visit &visit);
/// Clubs and sources by number, then those that are named.
[[nodiscard]] QByteArray sourceKey(qint64 club, const QString &source);

/// The links of a source; their visits are those of the source, and each visitor went through one of them or more.
[[nodiscard]] std::vector<Link> linksOf(const LinkSource &source, const QString &slug);

/// The main slugs of the request's customers, by customer.
[[nodiscard]] QHash<qint64, QString> slugsOf(const Visit &visit);

} // namespace atrium::sandbox
