// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/filterchips.h"

#include "models/sendings/sendingwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterChips)
};

struct Row {
    FilterField field;
    QLatin1StringView name;
    bool numeric;
};
constexpr std::array rows {Row {FilterField::Channel, "channel"_L1, false}, Row {FilterField::Service, "service_type"_L1, false},
    Row {FilterField::Language, "language"_L1, false}, Row {FilterField::SourceType, "source_type"_L1, false},
    Row {FilterField::SourceApp, "source_app"_L1, false}, Row {FilterField::Audience, "audience_id"_L1, true},
    Row {FilterField::Campaign, "campaign_id"_L1, true}, Row {FilterField::Reporting, "reporting_id"_L1, true}};

constexpr qsizetype mostLetters = 80;
constexpr qsizetype shownValues = 2;

const Row &rowOf(FilterField field)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.field == field; });
}

QJsonValue jsonOf(FilterField field, const QString &value)
{
    return isNumeric(field) ? QJsonValue(value.toLongLong()) : QJsonValue(value);
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::optional<FilterChip> chipOf(const Filter &node)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return one.name == node.field; });
    if (row == rows.end())
        return std::nullopt;
    if (node.node == Filter::Node::Equal && !node.value.isNull())
        return FilterChip {row->field, {textOf(node.value)}};
    if (node.node != Filter::Node::In)
        return std::nullopt;
    FilterChip chip {.field = row->field};
    const QJsonArray values = node.value.toArray();
    for (const auto &value : values)
        chip.values << textOf(value);
    return chip;
}

} // namespace

QString wireName(FilterField field)
{
    return rowOf(field).name;
}

bool isNumeric(FilterField field)
{
    return rowOf(field).numeric;
}

QString valueProblem(FilterField field, const QString &value)
{
    if (value.trimmed().isEmpty())
        return Words::tr("A value is missing.");
    if (value.size() > mostLetters)
        return Words::tr("This is longer than any value.");
    bool ok = true;
    if (isNumeric(field) && (value.toLongLong(&ok) <= 0 || !ok))
        return Words::tr("“%1” is not a number. Ids are whole numbers above 0.").arg(value);
    return {};
}

Filter filterOf(const FilterChips &chips)
{
    std::vector<Filter> nodes;
    nodes.reserve(static_cast<size_t>(chips.size()));
    for (const FilterChip &chip : chips) {
        QJsonArray values;
        for (const QString &value : chip.values) {
            if (valueProblem(chip.field, value).isEmpty())
                values.append(jsonOf(chip.field, value));
        }
        if (values.size() == 1)
            nodes.push_back(filters::equal(wireName(chip.field), values.first()));
        else if (!values.isEmpty())
            nodes.push_back(filters::in(wireName(chip.field), values));
    }
    return filters::and_(std::move(nodes));
}

std::optional<FilterChips> chipsOf(const Filter &filter)
{
    FilterChips chips;
    if (filter.isNone())
        return chips;
    if (filter.node != Filter::Node::And) {
        const auto only = chipOf(filter);
        return only ? std::optional(FilterChips {*only}) : std::nullopt;
    }
    for (const Filter &node : filter.operations) {
        const auto chip = chipOf(node);
        if (!chip)
            return std::nullopt;
        chips.append(*chip);
    }
    return chips;
}

QString filterJson(const Filter &filter)
{
    const QJsonValue json = filter.toJson();
    return json.isObject() ? QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Indented)).trimmed() : u"null"_s;
}

QString fieldWord(FilterField field)
{
    switch (field) {
    case FilterField::Channel:
        return Words::tr("Channel", "filter");
    case FilterField::Service:
        return Words::tr("Service", "filter");
    case FilterField::Language:
        return Words::tr("Language", "filter");
    case FilterField::SourceType:
        return Words::tr("Source", "filter");
    case FilterField::SourceApp:
        return Words::tr("Application", "filter");
    case FilterField::Audience:
        return Words::tr("Audience", "filter");
    case FilterField::Campaign:
        return Words::tr("Campaign", "filter");
    case FilterField::Reporting:
        return Words::tr("MPC sending", "filter");
    }
    Q_UNREACHABLE();
}

QString valueWord(FilterField field, const QString &value)
{
    if (isNumeric(field))
        return u'#' + value;
    if (field == FilterField::Channel)
        return channelWord(value);
    return field == FilterField::Language ? languageWord(value) : humanised(value);
}

QString chipText(const FilterChip &chip)
{
    QStringList words;
    const qsizetype shown = chip.values.size() == shownValues + 1 ? chip.values.size() : std::min(chip.values.size(), shownValues);
    for (qsizetype i = 0; i < shown; ++i)
        words << valueWord(chip.field, chip.values.at(i));
    const QString list = words.join(Words::tr(", ", "between the values of a filter"));
    const auto rest = static_cast<int>(chip.values.size() - shown);
    return rest > 0 ? Words::tr("%1 and %Ln more", "values of a filter", rest).arg(list) : list;
}

QString chipsAsText(const FilterChips &chips)
{
    QJsonObject all;
    for (const FilterChip &chip : chips)
        all.insert(wireName(chip.field), QJsonArray::fromStringList(chip.values));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

FilterChips chipsFromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    FilterChips chips;
    for (const Row &row : rows) {
        FilterChip chip {.field = row.field};
        const QJsonArray values = all.value(row.name).toArray();
        for (const auto &value : values) {
            if (valueProblem(row.field, value.toString()).isEmpty())
                chip.values << value.toString();
        }
        if (!chip.values.isEmpty())
            chips.append(chip);
    }
    return chips;
}

} // namespace atrium
