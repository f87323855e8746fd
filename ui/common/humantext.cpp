// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/humantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct HumanText {
    Q_DECLARE_TR_FUNCTIONS(atrium::HumanText)
};

} // namespace

QString whatHappened(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Offline:
        return HumanText::tr("There is no connection.");
    case ErrorKind::Timeout:
        return HumanText::tr("The server did not answer in time.");
    case ErrorKind::Tls:
        return HumanText::tr("The connection is not safe.");
    case ErrorKind::Unauthorised:
        return HumanText::tr("Your sign-in is no longer valid.");
    case ErrorKind::Forbidden:
        return HumanText::tr("Your account may not do this.");
    case ErrorKind::FeatureOff:
        return HumanText::tr("This is not enabled for this mall yet.");
    case ErrorKind::NotFound:
        return HumanText::tr("The server does not have this.");
    case ErrorKind::Invalid:
        return HumanText::tr("The server did not accept this.");
    case ErrorKind::Conflict:
        return HumanText::tr("This was changed elsewhere in the meantime.");
    case ErrorKind::RateLimited:
        return HumanText::tr("Slowed down by the server.");
    case ErrorKind::Misconfigured:
        return HumanText::tr("The service refused the request as formed.");
    case ErrorKind::Maintenance:
        return HumanText::tr("The server is being maintained.");
    case ErrorKind::Server:
        return HumanText::tr("The server failed.");
    case ErrorKind::Malformed:
        return HumanText::tr("The server's answer could not be read.");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Offline:
        return HumanText::tr("There is no connection. What was read before is still here, and Atrium goes on by itself when it is back.");
    case ErrorKind::Timeout:
        return HumanText::tr("The server did not answer in time. Nothing on this computer is lost. Try again in a moment.");
    case ErrorKind::Tls:
        return HumanText::tr(
            "The connection is not safe: the server could not prove who it is, so nothing was sent. Ask your administrator.");
    case ErrorKind::Unauthorised:
        return HumanText::tr("Your sign-in is no longer valid. Drafts and waiting messages are kept. Sign in again.");
    case ErrorKind::Forbidden:
        return HumanText::tr("Your account may not do this. Nothing was changed. Ask your administrator for the permit.");
    case ErrorKind::FeatureOff:
        return HumanText::tr("This is not enabled for this mall yet. Nothing was changed. Ask Placewise to enable it.");
    case ErrorKind::NotFound:
        return HumanText::tr("The server does not have this. Nothing else was changed. Refresh to see what is there.");
    case ErrorKind::Invalid:
        return HumanText::tr("The server did not accept this. What you wrote is kept. Change it and try again.");
    case ErrorKind::Conflict:
        return HumanText::tr("This was changed elsewhere in the meantime. What you wrote is kept. Refresh and try again.");
    case ErrorKind::RateLimited:
        return HumanText::tr("The server asks for fewer requests. Nothing is lost, and Atrium goes on by itself shortly.");
    case ErrorKind::Misconfigured:
        return HumanText::tr(
            "The service refused the request as formed. Nothing was changed. Details name the part for your administrator.");
    case ErrorKind::Maintenance:
        return HumanText::tr("The server is being maintained. What was read before is still here. Try again later.");
    case ErrorKind::Server:
        return HumanText::tr("The server failed. What was read before is still here. Try again in a moment.");
    case ErrorKind::Malformed:
        return HumanText::tr(
            "The server's answer could not be read. What was read before is still here. Please report this with its details.");
    }
    Q_UNREACHABLE();
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString clockSeconds(const Instant &when, const QTimeZone &zone)
{
    return QLocale().toString(when.toUtc().toTimeZone(zone).time(), u"HH:mm:ss"_s);
}

} // namespace atrium
