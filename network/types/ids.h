// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace atrium {

/// An integer id of one kind of thing (contract 7.7). Distinct types, so that a message id cannot stand where a conversation id is due.
template<class Tag>
struct NumberId {
    qint64 value {};

    [[nodiscard]] QString text() const { return QString::number(value); }
    friend bool operator==(const NumberId &, const NumberId &) = default;
    friend auto operator<=>(const NumberId &, const NumberId &) = default;
    friend size_t qHash(const NumberId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// A textual id of one kind of thing.
template<class Tag>
struct TextId {
    QString value {};

    [[nodiscard]] const QString &text() const { return value; }
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const TextId &, const TextId &) = default;
    friend auto operator<=>(const TextId &, const TextId &) = default;
    friend size_t qHash(const TextId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ConversationId = NumberId<struct ConversationTag>;
using MessageId = NumberId<struct MessageTag>;
using NotificationId = NumberId<struct NotificationTag>;
using SendingId = NumberId<struct SendingTag>; ///< internal id of a reporting sending
using ReportingId = NumberId<struct ReportingTag>; ///< ties reporting sendings to the one they came from
using CampaignId = NumberId<struct CampaignTag>;
using AudienceId = NumberId<struct AudienceTag>;
using UserId = TextId<struct UserTag>; ///< UUID text, kept as sent
using AccountId = TextId<struct AccountTag>; ///< ours: made when an account is added, names its folder and keychain entry

} // namespace atrium
