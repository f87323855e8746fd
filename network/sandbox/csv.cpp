// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/csv.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QByteArray quoted(QByteArray text)
{
    if (text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r')) {
        text = '"' + text.replace('"', "\"\"") + '"';
    }
    return text;
}

QByteArray cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString().toUtf8();
    case QJsonValue::Object:
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    case QJsonValue::Array:
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    default:
        // As it was written: an array of one has brackets and nothing else.
        return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    }
}

} // namespace

Csv::Csv(const Report &report)
    : m_report(report)
{
}

void Csv::addLine(const QStringList &names, const QJsonObject &values)
{
    if (m_names.isEmpty()) {
        m_names = names;
        m_text = names.join(u',').toLatin1() + "\r\n";
    }
    QByteArrayList cells;
    cells.reserve(m_names.size());
    for (const QString &name : std::as_const(m_names)) {
        cells.append(quoted(cellOf(values.value(name))));
    }
    m_text += cells.join(',') + "\r\n";
}

void Csv::addSeries(const QJsonObject &answer)
{
    const QJsonArray buckets = answer.value("time_buckets"_L1).toArray();
    const QJsonArray all = answer.value("series"_L1).toArray();
    for (const auto &one : all) {
        const QJsonArray values = one["values"_L1].toArray();
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values.at(i).isNull()) {
                addLine({u"timezone"_s, u"label"_s, u"time_bucket"_s, u"value"_s},
                    {{u"timezone"_s, one["timezone"_L1].toString(answer.value("range_timezone"_L1).toString())},
                        {u"label"_s, one["label"_L1]}, {u"time_bucket"_s, buckets.at(i)}, {u"value"_s, values.at(i)}});
            }
        }
    }
}

void Csv::add(const QJsonObject &answer)
{
    if (m_report.result == Report::Result::Timeseries) {
        addSeries(answer);
        return;
    }
    if (m_report.result == Report::Result::Statistics) {
        const QJsonObject statistics = answer.value("statistics"_L1).toObject();
        addLine(statistics.keys(), statistics);
        return;
    }
    const QJsonArray records = answer.value("records"_L1).toArray();
    for (const auto &record : records) {
        const QJsonObject row = record.toObject();
        // In the report's order, as far as it is told; sums have keys of their own.
        QStringList names;
        for (const ReportField &field : m_report.fields) {
            if (row.contains(field.name)) {
                names.append(QString(field.name));
            }
        }
        for (const QString &name : row.keys()) {
            if (!names.contains(name)) {
                names.append(name);
            }
        }
        addLine(names, row);
    }
}

} // namespace atrium::sandbox
