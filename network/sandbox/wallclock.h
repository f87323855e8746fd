// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace atrium::sandbox {

/// From instants to what the clocks of a zone show, as milliseconds. Remembers the offset until clocks change: asking the zone each
/// time costs more than everything else of a report.
class WallClock {
public:
    explicit WallClock(const QByteArray &zone);

    [[nodiscard]] qint64 shownAt(qint64 instant);

private:
    QTimeZone m_zone;
    qint64 m_offset {0};
    qint64 m_since {0};
    qint64 m_until {0};
};

} // namespace atrium::sandbox
