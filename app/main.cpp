// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/commands/screenshots.h"
#include "app/composition.h"
#include "app/desktop/hardening.h"
#include "app/desktop/stopsignals.h"
#include "app/language.h"
#include "app/logging.h"
#ifdef ATRIUM_STALLWATCH
#include "app/stallwatch.h"
#endif

#include <QApplication>

#include <cstdio>

namespace {

int say(std::FILE *to, const QString &text, int code)
{
    std::fputs(qPrintable(text), to);
    std::fputs(text.endsWith(u'\n') ? "" : "\n", to);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    atrium::hardenProcess();
    // Read once and struck from the environment before anything is started, so that no child inherits it.
    const QByteArray token = qgetenv("ATRIUM_TOKEN");
    qunsetenv("ATRIUM_TOKEN");

    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const atrium::Arguments arguments = atrium::parseArguments(words);
    if (!arguments.message.isEmpty())
        return say(stdout, arguments.message, 0);
    if (!arguments.problem.isEmpty())
        return say(stderr, u"atrium: "_s + arguments.problem, 2);
    atrium::startLogging(arguments.logRules);
    atrium::keepOutOfLogs(token);

    if (!arguments.screenshots.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display, and must not flash on one
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"atrium"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATRIUM_VERSION));
    QGuiApplication::setDesktopFileName(u"app.atrium.Console"_s);
    atrium::installLanguage(&application);
#ifdef ATRIUM_STALLWATCH
    const atrium::StallWatch watch(50);
#endif
    if (!arguments.screenshots.isEmpty())
        return atrium::takeScreenshots(&application, arguments.screenshots);
    atrium::Composition composition(&application, arguments, token);
    QObject::connect(&composition, &atrium::Composition::ended, &application, [](int code, const QString &sentence) {
        QCoreApplication::exit(say(code == 0 ? stdout : stderr, code == 0 ? sentence : u"atrium: "_s + sentence, code));
    });
    const atrium::StopSignals stops;
    QObject::connect(&stops, &atrium::StopSignals::arrived, &composition, &atrium::Composition::end);
    if (const QString problem = composition.start(); !problem.isEmpty())
        return say(stderr, u"atrium: "_s + problem, 1);
    return QApplication::exec();
}
