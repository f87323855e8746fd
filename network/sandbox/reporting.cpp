// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reporting.h"
#include "network/sandbox/eventsreport.h"
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/sendingsreport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

struct Report {
    QLatin1StringView name;
    QLatin1StringView permit;
    int cost;
    Handler handler;
};

constexpr std::array<Report, 2> reports {
    Report {"sendings"_L1, "Reporting:Api:Report:Sendings"_L1, 2, reportSendings},
    Report {"sendings_events_history"_L1, "Reporting:Api:Report:SendingsEventsHistory"_L1, 3, reportEventsHistory},
};

const Report *reportNamed(const QJsonValue &name)
{
    const QString text = name.toString();
    const auto found = std::find_if(reports.begin(), reports.end(), [&](const Report &report) { return report.name == text; });
    return found == reports.end() ? nullptr : &*found;
}

} // namespace

QString reportingPath()
{
    return u"/v1/reporting/query"_s;
}

Price priceOf(const Request &request)
{
    if (request.path != reportingPath() || request.verb != "POST") {
        return {};
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const Report *report = reportNamed(body.value("report"_L1));
    return {.reporting = true, .tokens = report == nullptr ? 1 : report->cost + filterCost(body.value("filter"_L1))};
}

Answer queryReport(const Visit &visit)
{
    const QJsonValue name = visit.body.value("report"_L1);
    const Report *report = reportNamed(name);
    if (report == nullptr) {
        Problems problems;
        if (name.isUndefined() || name.isNull()) {
            problems.add({u"report"_s}, u"blank"_s);
        } else {
            QJsonArray names;
            for (const Report &known : reports) {
                names.append(QString(known.name));
            }
            problems.add({u"report"_s}, u"inclusion"_s, {{u"in"_s, names}});
        }
        return problems.answer();
    }
    if (const QString permit = report->permit; visit.lacking.contains(permit)) {
        return missingPermit(permit);
    }
    return report->handler(visit);
}

} // namespace atrium::sandbox
