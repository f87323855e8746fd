// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/places.h"
#include "network/types/notificationcard.h"

#include <QTimeZone>

namespace atrium {

/// One line of a notification's details: what it is called and what it says, both single-line plain text.
struct NotificationFact {
    QString name {};
    QString value {};
    friend bool operator==(const NotificationFact &, const NotificationFact &) = default;
};

/// The words of one notification, made here so that row, panel, tooltip and spoken sentence cannot disagree. All remote text in them is
/// plain, and all but `text` is single-line.
struct NotificationWords {
    QString title {}; ///< the server's title, or that of the kind: "Operations alert"
    QString kind {}; ///< "New message", "Operations alert"
    bool known {}; ///< a kind this version has words for
    QString mall {};
    QString preview {}; ///< the content in one line; of an unknown kind without any, where to find the rest
    QString text {}; ///< the content as written, at most `NotificationTextMost` characters
    bool cut {}; ///< there is more of the text than that
    QString time {}; ///< "13:08", in the mall's zone: the day stands above the rows
    QString when {}; ///< "Today 13:08", "Yesterday 18:42", "12 Nov 16:20"
    QString fullTime {}; ///< with day and zone
    QString state {}; ///< "New", "Received", "Seen"
    QString iconName {}; ///< by what it is about
    Place target {}; ///< what it is about, as far as its data says
    QString goText {}; ///< "Open conversation"; empty without a target
    QString spoken {}; ///< the row as one sentence
};

inline constexpr int NotificationTextMost = 2'000;

/// now is UTC. Times are worded in `zone`; days are compared in it too.
[[nodiscard]] NotificationWords wordsOf(const NotificationCard &card, const QDateTime &now, const QTimeZone &zone);
/// State, time, and for a kind without words of its own every field the server sent.
[[nodiscard]] QList<NotificationFact> factsOf(const NotificationCard &card, const QDateTime &now, const QTimeZone &zone);
/// "operations_alert" as "Operations alert". At most 80 characters; empty becomes "Notification".
[[nodiscard]] QString humanName(const QString &name);
/// conversation_id leads to a conversation, sending_id or reporting_id to a sending; nowhere without one of them.
[[nodiscard]] Place targetOf(const Notification &notification);

/// Above the notifications of one day.
struct DayWords {
    QString title {}; ///< "Today", "Yesterday", "Tuesday 18 November"
    QString date {}; ///< "Thursday 20 November", beside the first two
};
/// now is UTC; day and today are those of the zone.
[[nodiscard]] DayWords dayWords(QDate day, const QDateTime &now, const QTimeZone &zone);

} // namespace atrium
