// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/requestrows.h"

#include "app/redaction.h"

namespace atrium {

RequestRow requestRowOf(const RequestRecord &record, const Instant &at)
{
    SentRequest sent = record.sent;
    sent.url = redacted(sent.url);
    sent.body = redacted(sent.body);
    return {.at = at,
        .path = redacted(record.path),
        .httpStatus = record.httpStatus,
        .failure = record.failure,
        .retryOf = record.retryOf,
        .attempt = record.attempts,
        .ms = record.ms,
        .expectedCost = record.cost,
        .cost = record.rate.cost,
        .remaining = record.rate.remaining,
        .bucket = record.rate.bucket,
        .bytesSent = record.bytesSent,
        .bytesReceived = record.bytesReceived,
        .requestId = record.requestId,
        .sent = sent};
}

} // namespace atrium
