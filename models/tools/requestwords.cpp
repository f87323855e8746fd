// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/requestwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::RequestWords)
};

QString failureWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
        return RequestWords::tr("timed out");
    case ErrorKind::Tls:
        return RequestWords::tr("certificate refused");
    case ErrorKind::Offline:
        return RequestWords::tr("no connection");
    case ErrorKind::Unauthorised:
        return RequestWords::tr("sign-in not accepted");
    case ErrorKind::RateLimited:
        return RequestWords::tr("slowed down by the server");
    case ErrorKind::Maintenance:
        return RequestWords::tr("maintenance");
    case ErrorKind::Malformed:
        return RequestWords::tr("answer not understood");
    case ErrorKind::Server:
        return RequestWords::tr("server failed");
    default:
        return RequestWords::tr("refused");
    }
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

QString statusWords(const RequestRow &row)
{
    if (row.httpStatus > 0)
        return QString::number(row.httpStatus);
    return row.failure ? failureWords(*row.failure) : RequestWords::tr("no answer");
}

QString requestDetails(const RequestRow &row, const QTimeZone &zone)
{
    const auto count = [](std::optional<int> number) { return number ? QString::number(*number) : RequestWords::tr("not reported"); };
    const QDateTime at = row.at.toUtc().toTimeZone(zone);
    QStringList lines;
    lines << row.sent.method + u' ' + row.sent.url;
    lines << RequestWords::tr("Status: %1, after %2 ms").arg(statusWords(row), QString::number(row.ms));
    lines << RequestWords::tr("Over at: %1 %2", "%2 is a time zone")
                 .arg(at.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s), QString::fromUtf8(zone.id()));
    lines << RequestWords::tr("Request id: %1").arg(row.requestId);
    lines << (row.retryOf
            ? RequestWords::tr("Attempt: %1, because of the one before: %2").arg(QString::number(row.attempt), failureWords(*row.retryOf))
            : RequestWords::tr("Attempt: %1").arg(row.attempt));
    lines << RequestWords::tr("Tokens: %1 expected, %2 taken, %3 left")
                 .arg(QString::number(row.expectedCost), count(row.cost), count(row.remaining));
    if (!row.bucket.isEmpty())
        lines << RequestWords::tr("Bucket: %1").arg(row.bucket);
    lines << RequestWords::tr("Bodies: %1 sent, %2 received").arg(size(row.bytesSent), size(row.bytesReceived));
    lines << QString();
    for (const auto &[name, value] : row.sent.headers)
        lines << name + u": "_s + (value.isEmpty() ? RequestWords::tr("(kept secret)") : value);
    if (!row.sent.body.isEmpty())
        lines << QString() << row.sent.body;
    else if (row.sent.hasBody)
        lines << QString() << RequestWords::tr("The body is not kept: it may hold what a person wrote.");
    return lines.join(u'\n');
}

} // namespace atrium
