// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>

namespace atrium::sandbox {

/// What happens to a message. The numbers are stored, so they stay.
enum class Event { New, TransientlyFailed, Transmitted, Failed, Delivered, DeliveryErrored, Opened, Clicked };

/// Their names on the wire, in their order: the count fields without "_count" (contract 8.23).
inline constexpr std::array<QLatin1StringView, 8> eventNames {QLatin1StringView("new"), QLatin1StringView("transiently_failed"),
    QLatin1StringView("transmitted"), QLatin1StringView("failed"), QLatin1StringView("delivered"), QLatin1StringView("delivery_errored"),
    QLatin1StringView("opened"), QLatin1StringView("clicked")};

/// The grain that seeded events are kept in.
inline constexpr qint64 slotLength = 300'000; // ms

} // namespace atrium::sandbox
