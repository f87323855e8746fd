// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/checkwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atrium::CheckWords)
};

using Finding = CheckStep::Finding;
using State = CheckStep::State;

/// What it is about, before anything is known of it; and what happens meanwhile.
CheckWords beforehand(const CheckStep &step)
{
    const bool running = step.state == State::Running;
    CheckWords words;
    switch (step.kind) {
    case CheckStep::Kind::Server:
        words = {.title = Words::tr("Server"), .sentence = Words::tr("Looking up its name")};
        break;
    case CheckStep::Kind::Proxy:
        words = {.title = Words::tr("Proxy"), .sentence = Words::tr("Asking the system")};
        break;
    case CheckStep::Kind::Encryption:
        words = {.title = Words::tr("Encryption"), .sentence = Words::tr("Greeting the server")};
        break;
    case CheckStep::Kind::Clock:
        words = {.title = Words::tr("Clock"), .sentence = Words::tr("Comparing it with the server's")};
        break;
    case CheckStep::Kind::SignIn:
        words = {.title = Words::tr("Sign-in service"), .sentence = Words::tr("Reading its addresses")};
        break;
    }
    if (step.finding == Finding::Skipped)
        words.sentence = Words::tr("Not checked: what is above comes first.");
    else if (!running)
        words.sentence = Words::tr("Not checked yet");
    return words;
}

CheckWords serverWords(const CheckStep &step)
{
    switch (step.finding) {
    case Finding::HostFound:
        return {.title = Words::tr("Server found"),
            .sentence = Words::tr("%1 in %2 ms", "host, duration").arg(step.host, QLocale().toString(step.ms))};
    case Finding::HostIsAddress:
        return {.title = Words::tr("Server found"), .sentence = Words::tr("%1 needs no look-up", "an IP address").arg(step.host)};
    case Finding::HostLeftToProxy:
        return {.title = Words::tr("Server left to the proxy"), .sentence = Words::tr("%1 is not known on this computer").arg(step.host)};
    case Finding::TimedOut:
        return {.title = Words::tr("Server not found"), .sentence = Words::tr("Nobody said where it is. Check your network.")};
    case Finding::NoNetwork:
        return {.title = Words::tr("No network"), .sentence = Words::tr("This computer is connected to none. The address may be right.")};
    default:
        return {.title = Words::tr("Server not found"), .sentence = Words::tr("%1 is unknown. Check the address.").arg(step.host)};
    }
}

CheckWords proxyWords(const CheckStep &step)
{
    switch (step.finding) {
    case Finding::ProxyUnreachable:
        return {.title = Words::tr("Proxy not reached"), .sentence = Words::tr("%1 does not answer.").arg(step.proxy.proxy)};
    case Finding::ProxyWantsPassword:
        return {.title = Words::tr("Proxy asks for a password"), .sentence = Words::tr("Enter it under Proxy.")};
    case Finding::TimedOut:
        return {.title = Words::tr("Proxy not known"), .sentence = Words::tr("The system did not say in time which one to use.")};
    default:
        return wordsOf(step.proxy);
    }
}

CheckWords encryptionWords(const CheckStep &step)
{
    const QString day = step.validTo ? dayText(*step.validTo) : QString();
    switch (step.finding) {
    case Finding::Encrypted:
        return {
            .title = Words::tr("Encrypted"), .sentence = Words::tr("%1, certificate valid to %2", "TLS 1.3, day").arg(step.protocol, day)};
    case Finding::EncryptedNotForLong:
        return {.title = Words::tr("Encrypted, not for long"), .sentence = Words::tr("The server's certificate ends on %1.").arg(day)};
    case Finding::ThisComputer:
        return {.title = Words::tr("No encryption needed"), .sentence = Words::tr("Nothing leaves this computer")};
    case Finding::CertificateRefused:
        return {.title = Words::tr("Certificate not trusted"), .sentence = Words::tr("Nothing was sent. Ask your administrator.")};
    default:
        return {.title = Words::tr("No connection"), .sentence = Words::tr("%1 does not answer.").arg(step.host)};
    }
}

CheckWords clockWords(const CheckStep &step)
{
    switch (step.finding) {
    case Finding::ClockRight:
        return {.title = Words::tr("Clock is right"), .sentence = Words::tr("The same time as the server's")};
    case Finding::ClockOff: {
        const QString span = spanText(std::llabs(step.skewMs));
        return {.title = step.skewMs > 0 ? Words::tr("Clock is %1 ahead").arg(span) : Words::tr("Clock is %1 behind").arg(span),
            .sentence = step.state == State::Warn ? Words::tr("Works. Times may look slightly off.")
                                                  : Words::tr("Sign-in may fail. Set this computer's clock.")};
    }
    case Finding::NoDate:
        return {.title = Words::tr("Clock not compared"), .sentence = Words::tr("The server does not say what time it is.")};
    default:
        return {.title = Words::tr("No answer"), .sentence = Words::tr("%1 took the call and said nothing.").arg(step.host)};
    }
}

CheckWords signInWords(const CheckStep &step)
{
    switch (step.finding) {
    case Finding::ServiceFound:
        return {.title = Words::tr("Sign-in service ready"), .sentence = Words::tr("At %1", "host").arg(step.host)};
    case Finding::ServiceMissing:
        if (step.state == State::Warn)
            return {.title = Words::tr("No sign-in service there"), .sentence = Words::tr("A user token works without one.")};
        return {.title = Words::tr("Sign-in service failed"), .sentence = Words::tr("Try again later, or use a user token.")};
    case Finding::ServiceUnreadable:
        return {.title = Words::tr("Sign-in service not understood"), .sentence = Words::tr("Its answer lacks what a sign-in needs.")};
    case Finding::CertificateRefused:
        return {.title = Words::tr("Sign-in service not trusted"), .sentence = Words::tr("Its certificate is not valid here.")};
    default:
        return {.title = Words::tr("Sign-in service not reached"), .sentence = Words::tr("%1 does not answer.").arg(step.host)};
    }
}

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return Words::tr("waiting");
    case State::Running:
        return Words::tr("running");
    case State::Good:
        return Words::tr("good");
    case State::Warn:
        return Words::tr("warning");
    case State::Bad:
        return Words::tr("problem");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckWords wordsOf(const CheckStep &step)
{
    const bool over = step.state != State::Waiting && step.state != State::Running;
    CheckWords words;
    if (!over)
        words = beforehand(step);
    else if (step.kind == CheckStep::Kind::Server)
        words = serverWords(step);
    else if (step.kind == CheckStep::Kind::Proxy)
        words = proxyWords(step);
    else if (step.kind == CheckStep::Kind::Encryption)
        words = encryptionWords(step);
    else if (step.kind == CheckStep::Kind::Clock)
        words = clockWords(step);
    else
        words = signInWords(step);
    words.state = stateWord(step.state);
    if (over)
        words.copy = QStringList {words.title, words.sentence, step.detail}.join(u'\n').trimmed();
    return words;
}

CheckWords wordsOf(const ProxyInUse &proxy)
{
    switch (proxy.reason) {
    case ProxyInUse::Reason::NotYet:
        return {.title = Words::tr("Proxy"), .sentence = Words::tr("Nothing was sent yet")};
    case ProxyInUse::Reason::Chosen:
        return {.title = Words::tr("Through your proxy"), .sentence = Words::tr("%1, as entered by hand", "proxy").arg(proxy.proxy)};
    case ProxyInUse::Reason::ChosenNone:
        return {.title = Words::tr("No proxy used"), .sentence = Words::tr("Directly, as chosen")};
    case ProxyInUse::Reason::Excluded:
        return {.title = Words::tr("No proxy used"),
            .sentence = Words::tr("Excepted by %1", "an entry such as *.example.com").arg(proxy.detail)};
    case ProxyInUse::Reason::Loopback:
        return {.title = Words::tr("No proxy needed"), .sentence = Words::tr("The server runs on this computer")};
    case ProxyInUse::Reason::System:
        return {.title = Words::tr("Through the system's proxy"), .sentence = proxy.proxy};
    case ProxyInUse::Reason::SystemNone:
        return {.title = Words::tr("No proxy needed"), .sentence = Words::tr("From the system settings")};
    case ProxyInUse::Reason::ScriptCannotRun:
        return {.title = Words::tr("Proxy script cannot run here"), .sentence = Words::tr("Gone directly. Or enter the proxy by hand.")};
    case ProxyInUse::Reason::LookingUp:
        return {.title = Words::tr("Proxy"), .sentence = Words::tr("Asking the system")};
    }
    Q_UNREACHABLE();
}

QString dayText(const Instant &when)
{
    return QLocale().toString(when.toUtc().toLocalTime().date(), u"d MMMM yyyy"_s);
}

QString spanText(qint64 ms)
{
    const qint64 seconds = std::llround(static_cast<double>(ms) / 1000.0);
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86'400)
        return Words::tr("%1 h %2 min", "hours, minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
    return Words::tr("%1 d %2 h", "days, hours").arg(seconds / 86'400).arg(seconds / 3600 % 24);
}

} // namespace atrium
