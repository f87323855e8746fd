// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/chartsentence.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/mallcurves.h"
#include "models/sendings/sendingwords.h"

#include <QCoreApplication>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartSentence)
};

QString curveSentence(const EventCurve &curve, const BucketAxis &axis, const QLocale &locale)
{
    double total = 0;
    qsizetype most = -1;
    bool any = false;
    const qsizetype count = std::min(curve.values.size(), axis.starts.size());
    for (qsizetype at = 0; at < count; ++at) {
        const std::optional<double> &value = curve.values.at(at);
        if (!value || !std::isfinite(*value))
            continue;
        any = true;
        total += *value;
        if (*value > 0 && (most < 0 || *value > *curve.values.at(most)))
            most = at;
    }
    const QString name = eventWord(curve.event);
    if (!any)
        return Words::tr("%1: no values.", "event").arg(name);
    constexpr double exact = 9e15;
    const QString sum = countWords(static_cast<qint64>(std::clamp(total, -exact, exact)), unitOfEvent(curve.event), locale);
    const QString from = bucketText(axis, 0, locale);
    const QString to = bucketText(axis, axis.starts.size() - 1, locale);
    const QString where = Words::tr("%1 to %2 %3", "time, time, zone").arg(from, to, zoneText(axis.zone));
    if (most < 0)
        return Words::tr("%1: %2 from %3.", "event, count, when").arg(name, sum, where);
    return Words::tr("%1: %2 from %3, most in %4 (%5).", "event, count, when, bucket, count")
        .arg(name, sum, where, bucketText(axis, most, locale), valueText(curve.values.at(most), locale));
}

} // namespace

Unit unitOfEvent(const QString &said)
{
    const QString event = eventBefore(said);
    const bool ofMessages = event == "transmitted"_L1 || event == "delivered"_L1 || event == "failed"_L1 || event == "delivery_errored"_L1;
    return ofMessages ? Unit::Messages : Unit::Events;
}

QString chartSentence(const EventCurves &curves, const QLocale &locale)
{
    if (curves.axis.starts.isEmpty() || curves.curves.isEmpty())
        return {};
    QStringList sentences;
    sentences.reserve(curves.curves.size() + 2);
    for (const EventCurve &curve : curves.curves)
        sentences << curveSentence(curve, curves.axis, locale);
    if (curves.axis.partial)
        sentences << Words::tr("The last bucket is %1.", "partial (3 of 60 min)").arg(partialText(curves.axis, locale));
    if (curves.cut)
        sentences << Words::tr("The server left points out, so the sums are too low.");
    return sentences.join(u' ');
}

} // namespace atrium
