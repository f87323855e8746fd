// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/servicemessage.h"

namespace atrium {

using namespace Qt::StringLiterals;

ServiceSending ServiceSending::fromJson(Decoder &d)
{
    const auto audience = d.numMaybe("audience_id"_L1);
    return {.id = d.num("id"_L1),
        .audience = audience ? std::optional(AudienceId {*audience}) : std::nullopt,
        .status = d.strOr("status"_L1),
        .scheduledAt = d.timeMaybe("scheduled_at"_L1),
        .transmittedAt = d.timeMaybe("transmitted_at"_L1),
        .dispatches = d.numMaybe("dispatches_count"_L1),
        .members = d.numMaybe("members_count"_L1)};
}

MessageChannel MessageChannel::fromJson(Decoder &d)
{
    MessageChannel channel {.type = d.strOr("type"_L1), .sender = d.strOr("from_name"_L1), .senderAddress = d.strOr("from_email"_L1)};
    // The newest page nests an e-mail's sender as an SMS's was, older ones do not (contract 5.2).
    if (auto sender = d.atMaybe("sender"_L1)) {
        channel.sender = sender->strOr("value"_L1, sender->strOr("from_name"_L1, channel.sender));
        channel.senderAddress = sender->strOr("from_email"_L1, channel.senderAddress);
    }
    auto form = d.atMaybe("template"_L1);
    if (!form)
        return channel;
    channel.templateType = form->strOr("type"_L1);
    if (auto content = form->atMaybe("content"_L1)) {
        channel.subject = content->strOr("subject"_L1);
        channel.preheader = content->strOr("preheader"_L1);
        channel.body = content->strOr("body"_L1);
        channel.uri = content->strOr("uri"_L1);
        channel.imageUrl = content->strOr("image_url"_L1);
    }
    return channel;
}

ServiceMessage ServiceMessage::fromJson(Decoder &d)
{
    const auto campaign = d.numMaybe("campaign_id"_L1);
    ServiceMessage message {.id = d.num("id"_L1),
        .name = d.strOr("name"_L1),
        .service = d.strOr("service"_L1),
        .campaign = campaign ? std::optional(CampaignId {*campaign}) : std::nullopt,
        .channels = d.listOr<MessageChannel>("channels"_L1),
        .sendingsStatus = d.strOr("sendings_status"_L1),
        .sendings = d.numMaybe("sendings_count"_L1)};
    if (auto latest = d.atMaybe("latest_sending"_L1))
        message.latest = ServiceSending::fromJson(*latest);
    message.createdAt = d.time("created_at"_L1);
    message.updatedAt = d.time("updated_at"_L1);
    return message;
}

} // namespace atrium
