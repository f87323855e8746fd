// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"

namespace atrium {

/// Whether the server can be reached, folded from what every request of one account met.
class Connection : public QObject {
    Q_OBJECT
public:
    explicit Connection(ApiClient *client, QObject *parent = nullptr);

    [[nodiscard]] bool reachable() const { return !m_offlineSince; }
    [[nodiscard]] std::optional<Instant> offlineSince() const { return m_offlineSince; }
    /// The last answer; empty before the first.
    [[nodiscard]] std::optional<Instant> checkedAt() const { return m_checkedAt; }
    /// When the last request ended, and how: its status, or 0 when there was no answer.
    [[nodiscard]] std::optional<Instant> lastAt() const { return m_lastAt; }
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }
    /// Until when the server asked us to wait; empty when it does not.
    [[nodiscard]] std::optional<Instant> slowedUntil() const;

Q_SIGNALS:
    void changed();
    void reachableChanged(bool reachable);

private:
    ApiClient *m_client;
    std::optional<Instant> m_offlineSince;
    std::optional<Instant> m_checkedAt;
    std::optional<Instant> m_slowedUntil;
    std::optional<Instant> m_lastAt;
    int m_lastStatus {0};
};

} // namespace atrium
