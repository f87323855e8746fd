// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"

class QByteArray;
class QNetworkReply;
class QUrl;

namespace atrium {

/// What an exchange knows of an attempt beside its reply.
struct AttemptFacts {
    QString requestId {};
    QString host {}; ///< of the server
    QString proxy {}; ///< the one in between; empty: none
    QString untrusted {}; ///< why the server's certificate was refused; empty when it was not
    bool sent {}; ///< the request was written out
};

/// The server did not answer: why not, and whether it may have acted all the same.
[[nodiscard]] ApiError connectionError(const QNetworkReply &reply, const AttemptFacts &facts);

/// The server said no, or sent us elsewhere: from the status and what else it said.
[[nodiscard]] ApiError refusalError(const QNetworkReply &reply, int status, const QByteArray &body, const QUrl &server);

} // namespace atrium
