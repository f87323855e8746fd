// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logfile.h"
#include "app/logging.h"
#include "app/logtail.h"
#include "app/verboselog.h"
#include "tests/support/steppedclock.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcTest, "console.test", QtInfoMsg)
Q_LOGGING_CATEGORY(lcForeign, "qt.network.ssl", QtInfoMsg)

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime(QDate(2025, 11, 20), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

QByteArray line(qint64 seconds, const QByteArray &text)
{
    return at(seconds).toString(Qt::ISODateWithMs).toLatin1() + " info test: " + text + '\n';
}

QByteArray contentOf(const QString &file)
{
    QFile one(file);
    return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
}

/// All parts, oldest first.
QByteArray allOf(const QString &folder)
{
    QByteArray all = contentOf(folder + u"/atrium.log"_s);
    for (int part = 1; QFile::exists(folder + u"/atrium.log.%1"_s.arg(part)); ++part)
        all.prepend(contentOf(folder + u"/atrium.log.%1"_s.arg(part)));
    return all;
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({u"atrium.log*"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

} // namespace

/// The file: a day and 20 MB of it. The lines: without secrets, whoever logs them and however.
class TestLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDayStaysAndWhatIsOlderGoes()
    {
        LogFile log;
        QVERIFY(log.open(m_folder->path(), at(0)));
        constexpr qint64 minutes = 3 * 24 * 60;
        for (qint64 minute = 0; minute < minutes; ++minute)
            log.write(line(minute * 60, QByteArray::number(minute)), at(minute * 60));
        const QList<QByteArray> lines = allOf(m_folder->path()).trimmed().split('\n');
        const qint64 last = minutes - 1;
        // The last day to the minute, in order and without a hole.
        QCOMPARE(lines.last(), line(last * 60, QByteArray::number(last)).trimmed());
        QCOMPARE(lines.first(), line((last - 24 * 60) * 60, QByteArray::number(last - 24 * 60)).trimmed());
        QCOMPARE(lines.size(), 24 * 60 + 1);
    }

    void neverMoreThanItMay()
    {
        const LogFile::Limits limits {.part = 10'000, .all = 50'000};
        LogFile log(limits);
        QVERIFY(log.open(m_folder->path(), at(0)));
        const QByteArray text(90, 'x');
        for (int i = 0; i < 3000; ++i) {
            log.write(line(i, text), at(i));
            if (i % 100 == 0)
                QVERIFY2(bytesIn(m_folder->path()) <= limits.all, qPrintable(QString::number(bytesIn(m_folder->path()))));
        }
        QVERIFY(bytesIn(m_folder->path()) > limits.all - 2 * limits.part); // and nearly all of it is used
        QVERIFY(log.turns() > 20);
        QCOMPARE(LogFile::Limits().all, qint64(20'000'000));
        QCOMPARE(LogFile::Limits().ageMs, qint64(24) * 3600 * 1000);
    }

    void anEarlierRunsLinesGoWithoutANewOne()
    {
        {
            LogFile log;
            QVERIFY(log.open(m_folder->path(), at(0)));
            log.write(line(0, "yesterday's"), at(0));
            log.write(line(50'000, "half a day old"), at(50'000));
        }
        LogFile log;
        QVERIFY(log.open(m_folder->path(), at(90'000))); // 25 hours
        QByteArray all = allOf(m_folder->path());
        QVERIFY2(!all.contains("yesterday's"), all.constData());
        QVERIFY2(all.contains("half a day old"), all.constData());
        log.tend(at(200'000));
        QCOMPARE(allOf(m_folder->path()), QByteArray());
    }

    void onlyItsOwnerReadsIt()
    {
        const LogFile::Limits limits {.part = 300};
        LogFile log(limits);
        QVERIFY(log.open(m_folder->path(), at(0)));
        for (int i = 0; i < 20; ++i)
            log.write(line(i * 3600 * 3, "x"), at(i * 3600 * 3));
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 1);
        for (const QFileInfo &file : files)
            QCOMPARE(
                file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void aFolderThatTakesNoFile()
    {
        QFile plain(m_folder->path() + u"/plain"_s);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        LogFile log;
        QVERIFY(!log.open(plain.fileName(), at(0))); // below a file, which not even root can write to
        log.write(line(0, "x"), at(0));
        log.tend(at(100'000));
        QVERIFY(!log.isOpen());
    }

    void secretsDoNotReachTheFile_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &text) { QTest::addRow("%s", qPrintable(text)) << text; };
        row(u"Authorization: Bearer s3cr3t"_s);
        row(u"authorization:s3cr3t"_s);
        row(u"Authorization: Basic s3cr3t s3cr3t"_s);
        row(u"AUTHORIZATION = 's3cr3t'"_s);
        row(u"X-Client-Authorization: s3cr3t"_s);
        row(u"x-client-authorization: s3cr3t; more"_s);
        row(u"Proxy-Authorization: Digest username=\"s3cr3t\", response=\"s3cr3t\""_s);
        row(u"(\"Authorization\",\"Bearer s3cr3t\")"_s);
        row(u"QPair(\"X-Client-Authorization\", QByteArray(\"s3cr3t\"))"_s);
        row(u"{\"Authorization\":\"Bearer s3cr3t\"}"_s);
        row(u"Cookie: session=s3cr3t; other=s3cr3t"_s);
        row(u"Set-Cookie: s3cr3t"_s);
        row(u"sent bearer s3cr3t to the server"_s);
        row(u"Bearer%20s3cr3t"_s);
        row(u"http://127.0.0.1:4711/back?code=s3cr3t&state=abc"_s);
        row(u"GET /back?state=abc&code=s3cr3t HTTP/1.1"_s);
        row(u"grant_type=authorization_code&code=s3cr3t&code_verifier=s3cr3t"_s);
        row(u"code_verifier=s3cr3t"_s);
        row(u"refresh_token=s3cr3t&client_id=me"_s);
        row(u"token=s3cr3t&token_type_hint=refresh_token"_s);
        row(u"access_token=s3cr3t"_s);
        row(u"oauth2token=s3cr3t"_s);
        row(u"id_token_hint=s3cr3t"_s);
        row(u"client_secret=s3cr3t"_s);
        row(u"password: s3cr3t"_s);
        row(u"redirect%3Fcode%3Ds3cr3t%26state%3Dabc"_s);
        row(u"{\"access_token\":\"s3cr3t\",\"token_type\":\"bearer\",\"refresh_token\": \"s3cr3t\"}"_s);
        row(u"{ 'id_token' : 's3cr3t' }"_s);
        row(u"{\\\"access_token\\\":\\\"s3cr3t\\\"}"_s);
        row(u"{\"access_token\":\"abc\\/s3cr3t\"}"_s);
        row(u"{\"code\":s3cr3t}"_s);
        row(u"token eyJhbGciOiJSUzI1NiJ9.s3cr3t.s3cr3t and more"_s);
        row(u"first line\nAuthorization: Bearer s3cr3t\nlast line"_s);
        row(u"Authorization: Bearer s3cr3t\r\nX-Client-Authorization: s3cr3t\r\n"_s);
        row(u"anywhere known-s3cr3t+/= at all"_s);
        row(u"anywhere known-s3cr3t%2B%2F%3D at all"_s);
        row(u"x"_s.repeated(7'990) + u"code=s3cr3t"_s);
    }
    void secretsDoNotReachTheFile()
    {
        QFETCH(QString, text);
        startLogging({});
        keepOutOfLogs("known-s3cr3t+/=");
        QVERIFY(logInto(m_folder->path()));
        qCWarning(lcTest).noquote() << text;
        qCInfo(lcForeign).noquote() << text;
        qCCritical(lcTest) << text; // in quotes
        qWarning() << text.toUtf8();
        qInfo() << QStringList {text} << QPair<QByteArray, QByteArray>("Authorization", "s3cr3t");
        const QByteArray name = "a." + text.left(100).toUtf8();
        const QLoggingCategory odd(name.constData());
        qCWarning(odd) << "category";
        qInstallMessageHandler(nullptr);
        const QByteArray written = contentOf(m_folder->path() + u"/atrium.log"_s);
        QVERIFY2(!written.contains("s3cr3t"), written.constData());
        QCOMPARE(written.count('\n'), 6); // one line each, whatever was in it
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &text) { QTest::addRow("%s", qPrintable(text)) << text; };
        row(u"GET /v1/users/me/conversations?page_no=2 200 12 ms, attempt 1, request 7f3a2b1c-0000-4000-8000-000000000000"_s);
        row(u"malformed answer to /users/me at conversations[0].updated_at request 7f3a"_s);
        row(u"no token was given"_s);
        row(u"the decoder stopped"_s);
        row(u"sort_by=updated_at&sort_direction=desc"_s);
    }
    void whatIsNoSecretStays()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    /// 64 KiB of anything are looked through between two frames, or close to it, even where a pattern nearly fits all along.
    void hostileLengthsEnd()
    {
        for (const QString &part :
            {u"token"_s, u"code "_s, u"\\"_s, u"\""_s, u"eyJaaaaaaa."_s, u"authorization "_s, u"token\\\\"_s, u" "_s})
            QVERIFY(!redacted(part.repeated(64 * 1024 / part.size())).isNull());
    }

    void aLineBreakBeginsNoLine()
    {
        startLogging({});
        QVERIFY(logInto(m_folder->path()));
        qCInfo(lcTest).noquote() << u"a\n2025-11-20T00:00:00.000Z critical forged: b\u2028c\x1b[31m"_s;
        qInstallMessageHandler(nullptr);
        const QByteArray written = contentOf(m_folder->path() + u"/atrium.log"_s);
        QCOMPARE(written.count('\n'), 1);
        QVERIFY(!written.contains('\x1b'));
        QVERIFY2(written.contains("info console.test: a\\n2025"), written.constData());
        QVERIFY(written.at(10) == 'T' && written.at(23) == 'Z');
    }

    void verboseForHalfAnHour()
    {
        SteppedClock clock;
        startLogging(u"console.store=false"_s);
        VerboseLog verbose(&clock);
        QSignalSpy changed(&verbose, &VerboseLog::changed);
        QVERIFY(!lcTest().isDebugEnabled());
        verbose.set(true);
        QVERIFY(lcTest().isDebugEnabled());
        QCOMPARE(verbose.until()->toUtc(), clock.now().addSecs(30 * 60));
        clock.step(29min + 59s);
        QVERIFY(lcTest().isDebugEnabled());
        clock.step(2s);
        QVERIFY(!lcTest().isDebugEnabled());
        QVERIFY(!verbose.until());
        QCOMPARE(changed.size(), 2);
        verbose.set(true);
        verbose.set(false);
        QVERIFY(!lcTest().isDebugEnabled());
        {
            VerboseLog forgotten(&clock);
            forgotten.set(true);
        }
        QVERIFY(!lcTest().isDebugEnabled()); // with its owner
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }

    void theTailFollowsPastATurn()
    {
        SteppedClock clock;
        startLogging({});
        QVERIFY(logInto(m_folder->path()));
        const auto logged = [](const QString &text) { qCInfo(lcTest).noquote() << text; };
        logged(u"before"_s);
        QStringList seen;
        LogTail tail(&clock);
        connect(&tail, &LogTail::grown, this, [&](const QStringList &lines) { seen += lines; });
        tail.start();
        QCOMPARE(seen.size(), 1);
        QVERIFY(seen.constFirst().endsWith(u"console.test: before"_s));
        const int turns = logPlace().turns;
        int written = 1;
        while (logPlace().turns < turns + 2) {
            for (int i = 0; i < 40; ++i, ++written) // 320 kB a look
                logged(QString::number(written) + u' ' + u"x"_s.repeated(7'900));
            clock.step(500ms);
            clock.step(500ms);
        }
        logged(u"after"_s);
        for (int i = 0; i < 10; ++i)
            clock.step(500ms);
        qInstallMessageHandler(nullptr);
        QCOMPARE(seen.size(), written + 1);
        for (int i = 1; i < written; ++i)
            QVERIFY2(seen.at(i).contains(u"console.test: %1 "_s.arg(i)), qPrintable(seen.at(i).left(80)));
        QVERIFY(seen.constLast().endsWith(u"after"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
