// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>
#include <cstdlib>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 halfMost = 10 * 1024 * 1024;
constexpr qsizetype secretsMost = 64;

struct Sink {
    QMutex mutex; // any thread may log
    QFile file;
    QList<QString> secrets;
};

Sink &sink()
{
    static Sink one;
    return one;
}

void rotate(QFile &file)
{
    if (!file.isOpen() || file.size() < halfMost)
        return;
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + u".1"_s);
    QFile::rename(name, name + u".1"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append))
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt ends a program that finds no display by abort(); for a person that is a crash, and a sentence is all there is to say.
    if (type == QtFatalMsg && message.contains("no Qt platform plugin could be initialized"_L1)) {
        std::fputs(
            "atrium: There is no display to open a window on. Start it on a desktop, or render pictures with --screenshots DIR.\n", stderr);
        std::_Exit(1);
    }
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toUtf8() + '\n';
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    // What the platform plugin grumbles about is for the log; the terminal is for what a person can act on.
    const bool ours = context.category == nullptr || qstrncmp(context.category, "qt.", 3) != 0;
    if (ours && type != QtInfoMsg && type != QtDebugMsg)
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    if (s.file.isOpen()) {
        rotate(s.file);
        s.file.write(line);
        s.file.flush();
    }
}

} // namespace

void startLogging(const QString &rules)
{
    qSetMessagePattern(u"%{time yyyy-MM-ddThh:mm:ss.zzz} %{type} %{category}: %{message}"_s);
    if (!rules.isEmpty())
        QLoggingCategory::setFilterRules(QString(rules).replace(u';', u'\n'));
    qInstallMessageHandler(handle);
}

bool logInto(const QString &folder)
{
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    s.file.close();
    s.file.setFileName(folder + u"/atrium.log"_s);
    if (!s.file.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    QFile::setPermissions(s.file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

QString redacted(QString line)
{
    static const QRegularExpression bearer(
        u"(bearer\\s+|authorization[\"']?\\s*[:=]\\s*[\"']?)[^\\s\"',;]+"_s, QRegularExpression::CaseInsensitiveOption);
    line.replace(bearer, u"\\1[redacted]"_s);
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    for (const QString &secret : std::as_const(s.secrets))
        line.replace(secret, u"[redacted]"_s);
    return line;
}

void keepOutOfLogs(const QByteArray &secret)
{
    constexpr qsizetype shortest = 6; // a shorter one would black out half of each line, and is the demo's
    if (secret.size() < shortest)
        return;
    Sink &s = sink();
    const QMutexLocker lock(&s.mutex);
    const QString text = QString::fromUtf8(secret);
    if (s.secrets.contains(text))
        return;
    // Tokens are renewed every few minutes, each line is searched for all of them, and old ones are held by nobody any more.
    if (s.secrets.size() >= secretsMost)
        s.secrets.removeFirst();
    s.secrets.append(text);
}

} // namespace atrium
