// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/metrics/figure.h"

#include <QLocale>

namespace atrium {

/// What an event counts: opened and clicked each time it happens (contract 8.23); of a message there is one transmission, one delivery, one
/// failure.
[[nodiscard]] Unit unitOfEvent(const QString &event);

/// A chart for those who do not see it, a sentence per curve: "Delivered: 72 messages from 6 Aug 11:00 to 8 Aug 11:00 Europe/Oslo, most in
/// 6 Aug 11:00 (70)." Then what the last bucket and a cut answer take from it. Empty where there is no axis.
[[nodiscard]] QString chartSentence(const EventCurves &curves, const QLocale &locale = {});

} // namespace atrium
