// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/change.h"
#include "models/metrics/engine.h"
#include "models/metrics/percent.h"
#include "models/metrics/wilson.h"

#include <QLocale>
#include <QStringList>

namespace atrium {

/// Figures as words, for every screen alike. The digits come from models/metrics; only decimal sign, grouping and the blank before the
/// percent sign (never broken) are the locale's.

/// "98.63 %", "<0.01 %".
[[nodiscard]] QString percentWords(const Percent &percent, const QLocale &locale = {});
/// "66,901", "98.63 %", "7.73", "n/a", "not reported".
[[nodiscard]] QString figureText(const Figure &figure, const QLocale &locale = {});
/// For speech: "98.63 %, 72 of 73 messages", "12 of 60 members", "72 messages", "n/a", "not reported".
[[nodiscard]] QString figureSpoken(const Figure &figure, const QLocale &locale = {});
/// "+0.6 points", "−8.2 %", "as before"; empty for none.
[[nodiscard]] QString changeText(const Change &change, const QLocale &locale = {});
/// "0 to 5.1 %".
[[nodiscard]] QString boundsText(const Bounds &bounds, const QLocale &locale = {});

/// "messages", "members", "events"; empty for none.
[[nodiscard]] QString unitWord(Unit unit);
/// "72 messages", in the right plural.
[[nodiscard]] QString countWords(qint64 count, Unit unit, const QLocale &locale = {});
/// The API's own names, for Explain: "delivered_count". Not translated.
[[nodiscard]] QStringList sourceWords(Sources sources);

/// One sentence each, the weightiest first.
[[nodiscard]] QStringList caveatSentences(const Figure &figure, const QLocale &locale = {});
/// Those that change how this very number is to be read, for a mark in a row: a low or missing figure of an app that does not report, a
/// share over 100 %, a server that says otherwise. What is true of each row of a channel is not among them.
[[nodiscard]] Caveats notableCaveats(const Figure &figure);
[[nodiscard]] QStringList notableSentences(const Figure &figure, const QLocale &locale = {});
[[nodiscard]] QString caveatSentence(Caveat caveat, const Figure &figure, const QLocale &locale = {});
/// What is wrong with the counters; empty when they agree.
[[nodiscard]] QStringList integritySentences(const Integrity &integrity, const QLocale &locale = {});

} // namespace atrium
