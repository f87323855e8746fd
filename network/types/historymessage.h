// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/page.h"

namespace atrium {

/// One message that a member of a loyalty club was sent (contract 4.3). Ids are text here (7.7). What a channel does not have is empty.
struct HistoryMessage {
    QString id {}; ///< opaque
    QString sendingId {};
    QString type {}; ///< sms, email, push
    Instant createdAt {}; ///< when it was sent
    QString content {}; ///< plain text; the server takes HTML out of e-mails
    QString subject {}; ///< e-mail, push
    QString sender {}; ///< SMS: name or number
    QString msisdn {}; ///< SMS: recipient
    QString fromName {}; ///< e-mail, as the next two
    QString fromAddress {};
    QString email {}; ///< recipient (contract 8.36: the key is assumed)
    QString url {}; ///< push, as the rest
    QString image {}; ///< never loaded without asking
    QList<JsonField> data {}; ///< as sent: sending_id, and dispatch_id if assumption 8.35 holds
    QString appToken {};

    static HistoryMessage fromJson(Decoder &d);
    friend bool operator==(const HistoryMessage &, const HistoryMessage &) = default;
};

/// Which of a member's messages: no channel at all means every channel.
struct HistoryQuery {
    bool sms {};
    bool email {};
    bool push {};
    bool distinct {}; ///< one message a sending
    friend bool operator==(const HistoryQuery &, const HistoryQuery &) = default;
};

} // namespace atrium
