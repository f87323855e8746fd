// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"

#include "network/types/serveraddress.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString serverProblem(const QString &text)
{
    switch (ServerAddress::fromText(text).problem) {
    case ServerAddress::Problem::None:
        return {};
    case ServerAddress::Problem::Empty:
        return u"--server needs an address, for example https://api.mpc.placewise.com"_s;
    case ServerAddress::Problem::NotAUrl:
        return u"--server %1 is not an address of the form https://host[:port]"_s.arg(text);
    case ServerAddress::Problem::NoDot:
        return u"--server %1 is no whole name of a server: there is no dot in it. It looks like https://api.mpc.placewise.com"_s.arg(text);
    case ServerAddress::Problem::NotSecure:
        return u"--server %1 is refused: the sign-in would travel unencrypted. Plain http is accepted for this computer only."_s.arg(text);
    }
    Q_UNREACHABLE();
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Atrium, a desktop console for the Placewise cloud: the conversations and campaigns of your malls."_s);
    const QCommandLineOption demo(u"demo"_s, u"Explore a mall with invented data, running on this computer only."_s);
    const QCommandLineOption server(u"server"_s, u"Server to talk to; plain http for this computer only."_s, u"URL"_s);
    const QCommandLineOption profile(u"profile"_s, u"Data folder with its accounts (default: main)."_s, u"NAME"_s, u"main"_s);
    const QCommandLineOption data(
        u"data"_s, u"Keep profiles in this folder instead of the user's own; of the demo what it needs until it ends."_s, u"DIR"_s);
    const QCommandLineOption log(u"log"_s, u"Logging rules, separated by semicolons, for example console.net=false."_s, u"RULES"_s);
    const QCommandLineOption clock(u"clock"_s, u"Stamps stand at this instant, for example 2025-11-20T13:03:00Z."_s, u"ISO"_s);
    const QCommandLineOption speed(u"speed"_s, u"Time runs N times as fast, from --clock if given."_s, u"N"_s);
    const QCommandLineOption shots(u"screenshots"_s, u"Render every pane in light and dark into this folder, then exit."_s, u"DIR"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this and exit."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version and exit."_s);
    parser.addOptions({demo, server, profile, data, log, clock, speed, shots, help, version});

    Arguments parsed;
    if (!parser.parse(arguments)) {
        parsed.problem = parser.errorText();
        return parsed;
    }
    if (parser.isSet(help)) {
        parsed.message = parser.helpText();
        // Without an application object, which is made later, the parser does not know the program's name.
        parsed.message.replace("<executable_name>"_L1, "atrium"_L1);
        parsed.message += u"\nEnvironment:\n  ATRIUM_TOKEN         Sign in with this token, for this run only.\n"_s;
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.message = u"atrium " ATRIUM_VERSION "\n"_s;
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty()) {
        parsed.problem = u"Unknown argument %1; see atrium --help"_s.arg(parser.positionalArguments().constFirst());
        return parsed;
    }
    parsed.demo = parser.isSet(demo);
    parsed.server = parser.value(server);
    parsed.profile = parser.value(profile);
    parsed.dataFolder = parser.value(data);
    parsed.logRules = parser.value(log);
    parsed.screenshots = parser.value(shots);
    if (parser.isSet(server))
        parsed.problem =
            parsed.demo ? u"--demo and --server exclude each other: the demo brings its own server"_s : serverProblem(parsed.server);
    if (parsed.demo && parser.isSet(profile))
        parsed.problem = u"--demo and --profile exclude each other: the demo has a profile of its own, which goes when it ends"_s;
    for (const QCommandLineOption &option : {server, log, clock, speed}) {
        if (parser.isSet(option))
            parsed.heldByFirst.append(u"--"_s + option.names().constFirst());
    }
    static const QRegularExpression name(u"\\A[A-Za-z0-9._-]{1,64}\\z"_s);
    if (!name.match(parsed.profile).hasMatch() || parsed.profile.startsWith(u'.'))
        parsed.problem = u"--profile takes a name of letters, digits, dots, dashes and underscores"_s;
    if (parser.isSet(clock)) {
        parsed.clock = QDateTime::fromString(parser.value(clock), Qt::ISODate);
        if (!parsed.clock.isValid())
            parsed.problem = u"--clock %1 is not an instant of the form 2025-11-20T13:03:00Z"_s.arg(parser.value(clock));
        if (parsed.clock.timeSpec() == Qt::LocalTime)
            parsed.clock.setTimeSpec(Qt::UTC); // a stamp without zone is UTC here
        parsed.clock = parsed.clock.toUTC();
        parsed.speed = 0.0;
    }
    if (parser.isSet(speed)) {
        bool number = false;
        parsed.speed = parser.value(speed).toDouble(&number);
        if (!number || !(parsed.speed >= 0.1) || parsed.speed > 10'000.0)
            parsed.problem = u"--speed takes a number from 0.1 to 10000"_s;
    }
    static const QRegularExpression rules(u"\\A\\s*([\\w.*-]+\\s*=\\s*(true|false)\\s*(;|\\z)\\s*)+\\z"_s);
    if (parser.isSet(log) && !rules.match(parsed.logRules).hasMatch())
        parsed.problem = u"--log takes rules of the form category=true or category=false, for example console.net=false"_s;
    if (parser.isSet(shots) && parsed.screenshots.isEmpty())
        parsed.problem = u"--screenshots needs a folder"_s;
    return parsed;
}

} // namespace atrium
