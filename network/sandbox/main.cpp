// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "network/sandbox/stopsignal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace atrium::sandbox;

namespace {

int refuse(const QString &sentence, int code)
{
    std::fprintf(stderr, "atrium-sandbox: %s\n", qUtf8Printable(sentence));
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    holdStopSignals();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"atrium-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    const Arguments arguments = readArguments(QCoreApplication::arguments());
    if (!arguments.problem.isEmpty()) {
        return refuse(arguments.problem, 2);
    }
    if (!arguments.print.isEmpty()) {
        std::fputs(qUtf8Printable(arguments.print), stdout);
        return 0;
    }
    SandboxServer server(arguments.options);
    if (const QString problem = server.start(); !problem.isEmpty()) {
        return refuse(problem, 1);
    }
    std::printf("%s\n", qUtf8Printable(server.baseUrl()));
    std::fflush(stdout); // whoever started us through a pipe waits for this line
    sleepUntilStopSignal();
    return 0;
}
