// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/page.h"

namespace atrium {

/// One occurrence of a message of the Messaging API (contract 5.3). Its id is the reporting id of its reported sendings, if 8.31 holds.
struct ServiceSending {
    qint64 id {};
    std::optional<AudienceId> audience {};
    QString status {}; ///< draft, scheduled, preparing, prepared, transmitting, transmitted, skipped, cancelled, failed, as sent
    std::optional<Instant> scheduledAt {};
    std::optional<Instant> transmittedAt {};
    std::optional<qint64> dispatches {}; ///< messages; empty before execution
    std::optional<qint64> members {}; ///< only in a message's latest_sending

    static ServiceSending fromJson(Decoder &d);
    friend bool operator==(const ServiceSending &, const ServiceSending &) = default;
};

/// What one channel of a message shows, as text (contract 5.2). Which keys there are depends on the channel; others are empty.
struct MessageChannel {
    QString type {}; ///< sms, email, push
    QString sender {}; ///< name or number of an SMS, name of an e-mail
    QString senderAddress {}; ///< e-mail
    QString templateType {}; ///< plain, email, bee_email, push, generic
    QString subject {};
    QString preheader {};
    QString body {}; ///< HTML in an e-mail: shown as text, never rendered
    QString uri {};
    QString imageUrl {}; ///< never loaded without asking

    static MessageChannel fromJson(Decoder &d);
    friend bool operator==(const MessageChannel &, const MessageChannel &) = default;
};

/// A message of the Messaging API: content and channels, and where campaigns get a name from (contract 5.2, 8.37).
struct ServiceMessage {
    qint64 id {};
    QString name {}; ///< for people
    QString service {}; ///< campaigns, triggers, rewards_notifications, ..., as sent
    std::optional<CampaignId> campaign {};
    QList<MessageChannel> channels {}; ///< one is chosen per recipient, in this order
    QString sendingsStatus {}; ///< draft, scheduled, finished
    std::optional<qint64> sendings {}; ///< sendings_count
    std::optional<ServiceSending> latest {};
    Instant createdAt {};
    Instant updatedAt {};

    static ServiceMessage fromJson(Decoder &d);
    friend bool operator==(const ServiceMessage &, const ServiceMessage &) = default;
};

/// Which messages of a service (contract 5.4). Empty: whichever.
struct ServiceMessageQuery {
    std::optional<CampaignId> campaign {};
    QString sendingsStatus {}; ///< draft, scheduled, finished
    QString search {}; ///< in subject and body
    friend bool operator==(const ServiceMessageQuery &, const ServiceMessageQuery &) = default;
};

} // namespace atrium
