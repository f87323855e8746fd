// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <memory>

namespace atrium::sandbox {

/// Knocks at the sandbox's own door, as its clients do. For one thread.
class Calls {
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit Calls(int port);
    ~Calls();
    Calls(const Calls &) = delete;
    Calls &operator=(const Calls &) = delete;

    /// The status of the answer; 0 when there was none.
    [[nodiscard]] int post(const QByteArray &path, const Headers &headers, const QByteArray &body);

private:
    struct Client;
    std::unique_ptr<Client> m_client;
};

} // namespace atrium::sandbox
