// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/change.h"
#include "models/metrics/engine.h"

#include <QLocale>
#include <QMetaType>
#include <QStringList>
#include <QTimeZone>

namespace atrium {

/// Which number is meant, wherever it stands.
enum class Metric {
    Dispatched,
    EnRoute,
    Delivered,
    Errored,
    Opened,
    Clicked,
    Ctor,
    Waiting,
    FailedToSend,
    Transmitted,
    UnderWay,
    DeliveryErrored,
    Members,
    Visits, ///< of a link
    UniqueVisits, ///< of a link; members
};

/// Where a number comes from, in words (features 3.5).
struct Explanation {
    QString title {}; ///< "How 28.7 % comes about"
    struct Part {
        QString number {}; ///< "16,495"
        QString words {}; ///< "members opened"
        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> parts {}; ///< one: the number is a count as it was read, or has no parts
    QString sign {}; ///< between the parts: "÷", "−", "+"
    QString result {}; ///< "28.7 %", "n/a", "not reported"
    struct Fact {
        QString name {}; ///< "Range"
        QString text {}; ///< "28.3 to 29.1 %, 95 of 100 times"
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    QList<Fact> facts {};
    QStringList cautions {}; ///< whole sentences, the weightiest first
    QString sentence {}; ///< for a colleague: what the number is and what it rests on
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// What else there is to know beside the figure.
struct ExplanationContext {
    std::optional<Counts> counts {}; ///< of a single sending: its members, and what the server computed itself
    Integrity integrity {};
    qint64 sendings {1}; ///< that the figure is over
    QString subject {}; ///< what it is a figure of, for the sentence: "Campaign #318 #7405"; remote text, plain
    QTimeZone zone {}; ///< of the time of reading
};

/// count and rate are the two figures of one cell; the rate is explained, and the count where there is no rate.
[[nodiscard]] Explanation explanationOf(Metric metric, const Kpi &kpi, const ExplanationContext &context, const QLocale &locale = {});
/// Of a number that a table has of a KPI line: counts are left out of it where it is over several sendings.
[[nodiscard]] Explanation explanationOf(Metric metric, const KpiFigures &figures, ExplanationContext context, const QLocale &locale = {});
/// "Opened".
[[nodiscard]] QString metricWord(Metric metric);

/// What a table answers of a cell that has a figure: an Explanation.
constexpr int ExplanationRole = Qt::UserRole + 0x1002;
/// Likewise, of such a cell: QStringList, notableSentences() of its figure, which ask for a mark in it; mostly empty.
constexpr int CaveatRole = Qt::UserRole + 0x1003;

} // namespace atrium

Q_DECLARE_METATYPE(atrium::Explanation)
