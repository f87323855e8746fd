// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include "app/desktop/hardening.h"
#include "app/logfile.h"
#include "models/base/clock.h"

#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <cstdlib>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Sink {
    QMutex mutex; // any thread may log
    LogFile file;
    RunningClock clock;
    QString rules;
};

Sink &sink()
{
    static Sink one;
    return one;
}

QString levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

/// A stranger's line break would begin a line that nobody logged.
QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n')
            line += "\\n"_L1;
        else if (code == u'\r')
            line += "\\r"_L1;
        else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029)
            line += u' ';
        else
            line += c;
    }
    return line;
}

QString lineOf(QtMsgType type, const char *category, const QString &message)
{
    constexpr qsizetype lookAt = 64 * 1024;
    constexpr qsizetype lineMost = 8'000;
    const QString from = category ? QString::fromUtf8(category) : u"default"_s;
    return oneLine(redacted(levelWord(type) + u' ' + from + u": "_s + message.left(lookAt)).left(lineMost));
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt ends a program that finds no display by abort(); for a person that is a crash, and a sentence is all there is to say.
    if (type == QtFatalMsg && message.contains("no Qt platform plugin could be initialized"_L1)) {
        std::fputs(
            "atrium: There is no display to open a window on. Start it on a desktop, or render pictures with --screenshots DIR.\n", stderr);
        std::_Exit(1);
    }
    const QString text = lineOf(type, context.category, message);
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    const QDateTime now = s.clock.now();
    const QByteArray line = (now.toString(Qt::ISODateWithMs) + u' ' + text + u'\n').toUtf8();
    // What the platform plugin grumbles about is for the log; the terminal is for what a person can act on.
    const bool ours = context.category == nullptr || qstrncmp(context.category, "qt.", 3) != 0;
    if (ours && type != QtInfoMsg && type != QtDebugMsg)
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    s.file.write(line, now);
}

} // namespace

void startLogging(const QString &rules)
{
    Sink &s = sink();
    s.rules = QString(rules).replace(u';', u'\n');
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(s.rules);
    qInstallMessageHandler(handle);
}

bool logInto(const QString &folder)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    writeCrashTextInto(folder);
    return s.file.open(folder, s.clock.now());
}

void logVerbosely(bool on)
{
    QLoggingCategory::setFilterRules(on ? sink().rules + u"\nconsole.*.debug=true"_s : sink().rules);
}

void tendLog()
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    s.file.tend(s.clock.now());
}

LogPlace logPlace()
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    return {.file = s.file.isOpen() ? s.file.fileName() : QString(), .turns = s.file.turns()};
}

} // namespace atrium
