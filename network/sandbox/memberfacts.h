// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace atrium::sandbox {

/// A value that members have, and how many in a thousand of them. An empty name is null on the wire: nobody told.
struct Share {
    QLatin1StringView name;
    int perMille;

    [[nodiscard]] QString text() const { return name.isEmpty() ? QString() : QString(name); }
};

/// Assumed: the contract names no values of gender.
inline constexpr std::array<Share, 3> genders {
    Share {QLatin1StringView("woman"), 570}, Share {QLatin1StringView("man"), 385}, Share {QLatin1StringView(), 45}};

/// The documented bands, and those whose age is not known.
inline constexpr std::array<Share, 16> ages {Share {QLatin1StringView("-14"), 4}, Share {QLatin1StringView("15-19"), 38},
    Share {QLatin1StringView("20-24"), 82}, Share {QLatin1StringView("25-29"), 112}, Share {QLatin1StringView("30-34"), 121},
    Share {QLatin1StringView("35-39"), 118}, Share {QLatin1StringView("40-44"), 108}, Share {QLatin1StringView("45-49"), 96},
    Share {QLatin1StringView("50-54"), 83}, Share {QLatin1StringView("55-59"), 69}, Share {QLatin1StringView("60-64"), 53},
    Share {QLatin1StringView("65-69"), 38}, Share {QLatin1StringView("70-74"), 24}, Share {QLatin1StringView("75-79"), 10},
    Share {QLatin1StringView("80-"), 4}, Share {QLatin1StringView(), 40}};

/// Numbers that follow from numbers (splitmix64): the same ones with every compiler.
[[nodiscard]] constexpr quint64 mixed(quint64 number)
{
    number += 0x9E3779B97F4A7C15U;
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31U);
}

/// The place of the share that a number falls on.
template<size_t size>
[[nodiscard]] constexpr size_t pick(const std::array<Share, size> &shares, quint64 number)
{
    auto left = int(number % 1'000);
    for (size_t i = 0; i + 1 < size; ++i) {
        left -= shares[i].perMille;
        if (left < 0) {
            return i;
        }
    }
    return size - 1;
}

} // namespace atrium::sandbox
