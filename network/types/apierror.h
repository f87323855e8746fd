// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atrium {

/// What went wrong, by what one does about it (design 3.4). People read sentences made from the kind; `detail` is shown under Details.
enum class ErrorKind {
    Cancelled,
    Offline,
    Timeout,
    Tls,
    Unauthorised, ///< 401, 460
    Forbidden, ///< 403
    FeatureOff, ///< 402
    NotFound, ///< 404
    Invalid, ///< 422
    Conflict, ///< 405, 409
    RateLimited, ///< 429
    Misconfigured, ///< 400, 444, 470, 471
    Maintenance, ///< 503
    Server, ///< other 5xx, and any 3xx: we follow no redirects
    Malformed, ///< the answer is not what the contract says
};

/// How far the request got, the half of an error that decides whether it may be sent again.
enum class Reach {
    NotSent, ///< refused before bytes left: safe to repeat anything
    Answered, ///< the server said no
    Unknown, ///< it may have acted
};

/// One leaf of the 422 tree (contract 1.11).
struct FieldError {
    QString path {}; ///< "conversation.user_ids.0"
    QString symbol {}; ///< "blank"
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

struct ApiError {
    ErrorKind kind {ErrorKind::Server};
    Reach reach {Reach::Unknown};
    int httpStatus {}; ///< 0: no answer
    QString detail {}; ///< the server's or the system's own words; untrusted, bounded to 2,000 characters
    QList<FieldError> fields {};
    QString requestId {};
    int retryAfterMs {}; ///< 0: not said

    friend bool operator==(const ApiError &, const ApiError &) = default;

    /// From a status outside 200..299 and its body. Understands `{"error": ..., "details": {...}}` in both leaf forms.
    static ApiError fromAnswer(int httpStatus, const QByteArray &body);
    static ErrorKind kindOf(int httpStatus);
};

} // namespace atrium
