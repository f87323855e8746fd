// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/page.h"

namespace atrium {

/// Visits of one source of links: a record of the `sendings_links_stats` report (contract 3.12), and part of one of `sendings_links`.
struct LinkVisits {
    std::optional<qint64> club {}; ///< loyalty_club_id
    QString sourceId {}; ///< the reporting id as text, or the service_type of sendings that have none (contract 3.11)
    std::optional<qint64> visits {};
    std::optional<qint64> uniqueVisits {};

    /// The source as the `sendings` report knows it; empty when it is a service's name.
    [[nodiscard]] std::optional<ReportingId> reportingId() const;

    static LinkVisits fromJson(Decoder &d);
    friend bool operator==(const LinkVisits &, const LinkVisits &) = default;
};

/// A link of sendings: one record of the `sendings_links` report (contract 3.11).
struct Link {
    LinkVisits visited {};
    QString host {};
    QString path {};
    QString utmCampaign {}; ///< this and the next four: empty when there is none
    QString utmContent {};
    QString utmMedium {};
    QString utmSource {};
    QString utmTerm {};

    static Link fromJson(Decoder &d);
    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace atrium
