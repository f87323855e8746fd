// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/channel.h"
#include "network/types/sending.h"

#include <QTimeZone>

namespace atrium {

struct SendingNames;
struct SendingRow;

/// "rewards_notifications" -> "Rewards notifications". Words of open lists come from the server: a single plain line, bounded, markup stays
/// letters.
[[nodiscard]] QString humanised(const QString &remote);
/// "Norsk bokmål" for nb: a language in its own name; a code that is not known here humanised.
[[nodiscard]] QString languageWord(const QString &code);

/// "Email", "Push", "SMS"; another word humanised; "Unknown channel" for none.
[[nodiscard]] QString channelWord(const QString &channel);
/// "Transmitted", "Delivery errored", ...: a report's event (contract 8.23); unknown ones humanised.
[[nodiscard]] QString eventWord(const QString &event);

/// "Campaign #318", else its service: "Rewards notifications"; else "Sending".
[[nodiscard]] QString sendingName(const Sending &sending);
/// What somebody called it, if it was looked up: its own name, else its campaign's where it stands for the campaign; empty for none.
/// Remote text, one plain bounded line.
[[nodiscard]] QString knownName(const SendingRow &row, const SendingNames &names);
/// That name, or sendingName().
[[nodiscard]] QString nameOf(const SendingRow &row, const SendingNames &names);
/// "#7405", "#318" of a group of a campaign.
[[nodiscard]] QString numberOf(const SendingRow &row);
/// "#7405": the reporting id, else the internal one.
[[nodiscard]] QString sendingNumber(const Sending &sending);
/// "20 Nov 07:00", with the year when it is not this one. now is UTC.
[[nodiscard]] QString createdWords(const Instant &created, const QDateTime &now, const QTimeZone &zone);

} // namespace atrium
