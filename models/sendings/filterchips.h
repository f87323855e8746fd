// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/filter.h"

#include <QList>
#include <QStringList>

namespace atrium {

/// A field of the `sendings` report that the dashboard filters by (features SD18).
enum class FilterField { Channel, Service, Language, SourceType, SourceApp, Audience, Campaign, Reporting };
constexpr FilterField allFilterFields[] = {FilterField::Channel, FilterField::Service, FilterField::Language, FilterField::SourceType,
    FilterField::SourceApp, FilterField::Audience, FilterField::Campaign, FilterField::Reporting};

/// One chip: a field and the values that are let through, any of them. Each is one node of the filter tree.
struct FilterChip {
    FilterField field {};
    QStringList values {}; ///< the API's own words; ids as digits
    friend bool operator==(const FilterChip &, const FilterChip &) = default;
};
using FilterChips = QList<FilterChip>;

/// The API's name: "service_type".
[[nodiscard]] QString wireName(FilterField field);
/// Its values are numbers.
[[nodiscard]] bool isNumeric(FilterField field);
/// Empty: it may be asked for. Else a sentence that says what is wrong with it.
[[nodiscard]] QString valueProblem(FilterField field, const QString &value);

/// An equal for one value, an in for several, an and around several chips; chips without values filter nothing.
[[nodiscard]] Filter filterOf(const FilterChips &chips);
/// The chips that make that filter. Empty when it is none that chips can make.
[[nodiscard]] std::optional<FilterChips> chipsOf(const Filter &filter);
/// The filter as it goes over the wire, indented for reading; "null" for none.
[[nodiscard]] QString filterJson(const Filter &filter);

/// "Channel", "Service", ...
[[nodiscard]] QString fieldWord(FilterField field);
/// "Email", "Campaigns", "#318": a value in words. Remote text, bounded and plain.
[[nodiscard]] QString valueWord(FilterField field, const QString &value);
/// "Email, push"; many values are counted: "Email, push and 3 more".
[[nodiscard]] QString chipText(const FilterChip &chip);

/// As text that is kept between runs, and back; what cannot be read gives no chips.
[[nodiscard]] QString chipsAsText(const FilterChips &chips);
[[nodiscard]] FilterChips chipsFromText(const QString &text);

} // namespace atrium
