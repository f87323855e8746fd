// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "network/sandbox/faults.h"
#include "network/sandbox/messagingroutes.h"
#include "network/sandbox/reports.h"
#include "network/sandbox/routes.h"
#include "network/sandbox/worldtime.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace atrium::sandbox {

namespace {

QList<QCommandLineOption> withDefaults(QList<QCommandLineOption> options)
{
    for (QCommandLineOption &option : options) {
        if (const QStringList values = option.defaultValues(); !values.isEmpty()) {
            option.setDescription(u"%1 Default: %2."_s.arg(option.description(), values.constFirst()));
        }
    }
    return options;
}

/// Everything that a user can be refused for the want of: by a route, a report or a service.
QStringList permitsOfUsers()
{
    QStringList permits = servicePermits();
    for (const Route &route : routes()) {
        if (route.who != Route::Who::Member) {
            permits.append(route.permit);
        }
    }
    for (const Report &report : reports()) {
        permits.append(report.permit);
    }
    permits.removeDuplicates();
    permits.sort();
    return permits;
}

const QList<QCommandLineOption> &known()
{
    static const QList<QCommandLineOption> options = withDefaults({
        {u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"token"_s, u"The access token of the demo user; T:<user id> is any other user."_s, u"T"_s, u"t"_s},
        {u"token-life"_s, u"Seconds that an access token of the sign-in provider is good for."_s, u"N"_s, u"300"_s},
        {u"seed"_s, u"Another world of the same kind."_s, u"N"_s, u"1"_s},
        {u"clock"_s, u"Every stamp is this instant, such as 2025-11-20T13:03:00Z."_s, u"ISO"_s},
        {u"speed"_s, u"Time runs N times as fast, from --clock if given."_s, u"N"_s},
        {u"database"_s, u"Keep the world in this file; the default is a temporary one."_s, u"FILE"_s},
        {u"conversations"_s, u"How many conversations."_s, u"N"_s, u"40"_s},
        {u"messages"_s, u"How many messages in total, if more than the conversations have."_s, u"N"_s, u"0"_s},
        {u"sendings"_s, u"How many sendings."_s, u"N"_s},
        {u"notifications"_s, u"How many notifications of the demo user in the first mall; at most so many of others."_s, u"N"_s},
        {u"without"_s, u"A permit that the demo user lacks; may be given again."_s, u"PERMIT"_s},
        {u"malls"_s, u"How many malls."_s, u"N"_s, u"3"_s},
        {u"users"_s, u"How many people."_s, u"N"_s, u"30"_s},
        {u"chain"_s,
            u"The whole chain: twelve malls and eighteen months around the small world, with 54 people unless --users says more."_s},
        {u"rate"_s, u"Tokens of a bucket, and tokens a second."_s, u"CAPACITY,REFILL"_s},
        {u"fault"_s, u"Something that goes wrong, such as \"status=500;verb=POST;times=1\"; may be given again."_s, u"SPEC"_s},
        {u"live"_s, u"Members' phones report N events a second, through the Public API."_s, u"N"_s},
        {u"no-touch"_s, u"A new message does not move its conversation's updated_at."_s},
    });
    return options;
}

constexpr qint64 mostTokens = 1'000'000'000; // an infinite refill is none that anybody meant

/// Reads options one after the other and keeps the first complaint.
class ArgumentReader {
public:
    explicit ArgumentReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    qint64 number(const QString &name, qint64 lowest, qint64 highest)
    {
        bool isNumber = false;
        const qint64 value = m_parser.value(name).toLongLong(&isNumber);
        if (!isNumber || value < lowest || value > highest) {
            complain(u"--%1 needs a number from %2 to %3."_s.arg(name, QString::number(lowest), QString::number(highest)));
            return lowest;
        }
        return value;
    }

    void time(Options &options)
    {
        QDateTime instant = realTime()();
        if (m_parser.isSet(u"clock"_s)) {
            instant = QDateTime::fromString(m_parser.value(u"clock"_s), Qt::ISODateWithMs);
            if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime) {
                complain(u"--clock needs an instant with its zone, such as 2025-11-20T13:03:00Z."_s);
                return;
            }
            options.now = timeStandsAt(instant);
        }
        if (m_parser.isSet(u"speed"_s)) {
            const int speed = int(number(u"speed"_s, 1, 100'000));
            options.now = timeRunsFrom(instant, speed);
            options.elapsed = elapsedTime(speed);
        }
    }

    void rate(Options &options)
    {
        if (!m_parser.isSet(u"rate"_s)) {
            return;
        }
        const QStringList parts = m_parser.value(u"rate"_s).split(u',');
        bool capacityOk = false;
        bool refillOk = false;
        options.rateCapacity = parts.value(0).toLongLong(&capacityOk);
        options.rateRefill = parts.value(1).toDouble(&refillOk);
        if (parts.size() != 2 || !capacityOk || !refillOk || options.rateCapacity < 1 || options.rateCapacity > mostTokens
            || !(options.rateRefill > 0 && options.rateRefill <= double(mostTokens))) {
            complain(u"--rate needs a capacity and tokens a second, both above 0, such as 100,1."_s);
        }
    }

    void faults(Options &options)
    {
        options.faults = m_parser.values(u"fault"_s);
        for (const QString &spec : options.faults) {
            QString problem;
            if (!readFault(spec, problem)) {
                complain(problem);
            }
        }
    }

    void permits(Options &options)
    {
        options.without = m_parser.values(u"without"_s);
        const QStringList all = permitsOfUsers();
        for (const QString &permit : options.without) {
            if (!all.contains(permit)) {
                complain(u"--without %1 is no permit that anything here asks for. These are:\n  %2"_s.arg(permit, all.join(u"\n  "_s)));
            }
        }
    }

    void complain(const QString &sentence)
    {
        if (m_problem.isEmpty()) {
            m_problem = sentence;
        }
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    const QCommandLineParser &m_parser;
    QString m_problem;
};

} // namespace

Arguments readArguments(const QStringList &commandLine)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A sandbox of the Placewise API with a small world behind it, on 127.0.0.1."_s);
    // Not the parser's own: they come with --help-all, which has nothing to say here.
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Say this."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Say which version this is."_s);
    parser.addOptions({help, version});
    parser.addOptions(known());
    Arguments arguments;
    if (!parser.parse(commandLine)) {
        arguments.problem = parser.errorText();
        return arguments;
    }
    if (parser.isSet(help)) {
        arguments.print = parser.helpText();
        return arguments;
    }
    if (parser.isSet(version)) {
        arguments.print = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return arguments;
    }
    ArgumentReader read(parser);
    Options &options = arguments.options;
    if (!parser.positionalArguments().isEmpty()) {
        read.complain(u"\"%1\" is not an option; --help lists them."_s.arg(parser.positionalArguments().constFirst()));
    }
    options.port = int(read.number(u"port"_s, 0, 65'535));
    options.seed = quint64(read.number(u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    options.conversations = int(read.number(u"conversations"_s, 0, 10'000));
    options.messages = int(read.number(u"messages"_s, 0, 1'000'000));
    if (parser.isSet(u"sendings"_s)) {
        options.sendings = int(read.number(u"sendings"_s, 0, 1'000'000));
    }
    if (parser.isSet(u"notifications"_s)) {
        options.notifications = int(read.number(u"notifications"_s, 0, 100'000));
    }
    for (const auto &name :
        {u"seed"_s, u"conversations"_s, u"messages"_s, u"sendings"_s, u"notifications"_s, u"malls"_s, u"users"_s, u"chain"_s}) {
        if (parser.isSet(name)) {
            options.asked.append(name);
        }
    }
    if (parser.isSet(u"live"_s)) {
        options.live = int(read.number(u"live"_s, 1, 1'000));
        if (parser.isSet(u"clock"_s) && !parser.isSet(u"speed"_s)) {
            read.complain(u"--live needs a clock that runs: leave out --clock, or add --speed."_s);
        }
    }
    read.permits(options);
    options.malls = int(read.number(u"malls"_s, 3, 40));
    options.users = int(read.number(u"users"_s, 30, 20'000));
    options.chain = parser.isSet(u"chain"_s);
    if (options.chain && !parser.isSet(u"users"_s)) {
        options.users = peopleOfChain;
    }
    options.tokenLife = int(read.number(u"token-life"_s, 1, 31'536'000));
    options.token = parser.value(u"token"_s);
    options.databaseFile = parser.value(u"database"_s);
    options.touch = !parser.isSet(u"no-touch"_s);
    if (options.token.isEmpty() || options.token.contains(u':')) {
        read.complain(u"--token needs a token without a colon."_s);
    }
    read.time(options);
    read.rate(options);
    read.faults(options);
    arguments.problem = read.problem();
    return arguments;
}

} // namespace atrium::sandbox
