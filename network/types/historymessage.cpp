// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/historymessage.h"

namespace atrium {

using namespace Qt::StringLiterals;

HistoryMessage HistoryMessage::fromJson(Decoder &d)
{
    return {.id = d.str("id"_L1),
        .sendingId = d.str("sending_id"_L1),
        .type = d.str("type"_L1),
        .createdAt = d.time("created_at"_L1),
        .content = d.str("content"_L1),
        .subject = d.strOr("subject"_L1),
        .sender = d.strOr("sender"_L1),
        .msisdn = d.strOr("msisdn"_L1),
        .fromName = d.strOr("from_name"_L1),
        .fromAddress = d.strOr("from_address"_L1),
        .email = d.strOr("email"_L1),
        .url = d.strOr("url"_L1),
        .image = d.strOr("image"_L1),
        .data = d.fieldsOr("data"_L1),
        .appToken = d.strOr("app_token"_L1)};
}

} // namespace atrium
