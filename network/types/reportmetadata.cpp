// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/reportmetadata.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 1000;

/// Texts, numbers and flags in one list, which Decoder has no word for: the kept JSON is read instead. Anything else is no choice.
std::optional<QStringList> choicesOf(const Decoder &d)
{
    const QJsonValue all = QJsonDocument::fromJson(d.raw()).object().value("values"_L1);
    if (!all.isArray())
        return std::nullopt;
    QStringList choices;
    const QJsonArray values = all.toArray();
    for (const auto &value : values) {
        if (!value.isNull() && !value.isArray() && !value.isObject() && choices.size() < mostValues)
            choices.append(value.toVariant().toString());
    }
    return choices;
}

} // namespace

ReportField ReportField::fromJson(Decoder &d)
{
    return {.name = d.str("name"_L1), .type = d.strOr("type"_L1), .filterable = d.flagOr("filterable"_L1, false)};
}

bool ReportMetadata::filterable(QStringView field) const
{
    return std::any_of(fields.begin(), fields.end(), [field](const ReportField &one) { return one.name == field && one.filterable; });
}

ReportMetadata ReportMetadata::fromJson(Decoder &d)
{
    ReportMetadata metadata {.report = d.str("report"_L1),
        .resultType = d.strOr("result_type"_L1),
        .permit = d.strOr("permit"_L1),
        .cost = d.numMaybe("cost"_L1),
        .fields = d.listOr<ReportField>("fields"_L1),
        .aggregations = d.strsOr("aggregations"_L1)};
    const QStringList words = d.strsOr("intervals"_L1);
    for (const QString &word : words) {
        if (const Interval interval = intervalOf(word); interval != Interval::Unknown)
            metadata.intervals.append(interval);
    }
    return metadata;
}

FieldMetadata FieldMetadata::fromJson(Decoder &d)
{
    return {.report = d.str("report"_L1), .field = ReportField::fromJson(d), .values = choicesOf(d)};
}

QJsonObject FieldQuery::toJson() const
{
    QJsonObject body {{u"report"_s, report}, {u"field"_s, field}};
    if (from)
        body.insert("from"_L1, from->text());
    if (to)
        body.insert("to"_L1, to->text());
    return body;
}

} // namespace atrium
