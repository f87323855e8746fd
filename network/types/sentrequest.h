// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace atrium {

/// A request as it goes over the wire, for people to look at. Secrets are struck out where it is made, so that nobody after it has any.
struct SentRequest {
    QString method {}; ///< "POST"
    QString url {}; ///< whole, percent-encoded
    QList<std::pair<QString, QString>> headers {}; ///< as sent; the value of one that carries a secret is empty
    QString body {}; ///< JSON; empty where there is none or where it is kept from view
    bool hasBody {}; ///< one was sent, in view or not

    friend bool operator==(const SentRequest &, const SentRequest &) = default;
};

} // namespace atrium
