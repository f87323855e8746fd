// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/curl.h"
#include "models/tools/requestsmodel.h"
#include "models/tools/requestwords.h"
#include "tests/support/modelundertest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

RequestRow row(int number, const QDateTime &at = QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC))
{
    RequestRow one {.at = Instant::fromUtc(at), .path = u"/v1/users/%1"_s.arg(number), .httpStatus = 200, .ms = 12, .expectedCost = 1};
    one.requestId = u"00000000-0000-0000-0000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    one.sent = {.method = u"GET"_s, .url = u"https://api.example/v1/users/%1"_s.arg(number)};
    return one;
}

/// In one go: the tester walks over all rows at each signal.
void fill(RequestsModel &model, int from, int to)
{
    model.setPaused(true);
    for (int i = from; i < to; ++i)
        model.add(row(i));
    model.setPaused(false);
}

QString cell(const RequestsModel &model, int at, RequestsModel::Column column)
{
    return model.index(at, column).data().toString();
}

} // namespace

class TestRequestsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestFirstAndNoMoreThanAThousand()
    {
        ModelUnderTest<RequestsModel> model;
        fill(*model, 0, 1000);
        for (int i = 1000; i < 1003; ++i)
            model->add(row(i));
        QCOMPARE(model->rowCount(), 1000);
        QCOMPARE(cell(*model, 0, RequestsModel::PathColumn), u"/v1/users/1002"_s);
        QCOMPARE(cell(*model, 999, RequestsModel::PathColumn), u"/v1/users/3"_s);
    }

    void whatIsChosenStaysChosen()
    {
        ModelUnderTest<RequestsModel> model;
        model->add(row(1));
        const QPersistentModelIndex chosen = model->index(0, 0);
        fill(*model, 2, 1001);
        QCOMPARE(chosen.row(), 999);
        model->add(row(1001));
        QVERIFY(!chosen.isValid());
    }

    void pausedItStandsStill()
    {
        ModelUnderTest<RequestsModel> model;
        model->add(row(1));
        model->setPaused(true);
        for (int i = 2; i < 1500; ++i)
            model->add(row(i));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->heldBack(), 1000);
        model->setPaused(false);
        QCOMPARE(model->heldBack(), 0);
        QCOMPARE(model->rowCount(), 1000);
        QCOMPARE(cell(*model, 0, RequestsModel::PathColumn), u"/v1/users/1499"_s);
        QCOMPARE(cell(*model, 999, RequestsModel::PathColumn), u"/v1/users/500"_s);
    }

    void clearedItIsEmptyHeldOnesIncluded()
    {
        ModelUnderTest<RequestsModel> model;
        model->add(row(1));
        model->setPaused(true);
        model->add(row(2));
        model->clear();
        QCOMPARE(model->rowCount(), 0);
        model->setPaused(false);
        QCOMPARE(model->rowCount(), 0);
        model->add(row(3));
        QCOMPARE(model->rowCount(), 1);
    }

    void randomOrders()
    {
        ModelUnderTest<RequestsModel> model;
        std::mt19937 dice(7);
        int number = 0;
        for (int i = 0; i < 400; ++i) {
            switch (dice() % 50) {
            case 0:
                model->clear();
                break;
            case 1:
                model->setPaused(!model->paused());
                break;
            case 2:
                model->setZone(QTimeZone(dice() % 2 ? "Europe/Oslo" : "Asia/Tokyo"));
                break;
            default:
                model->add(row(++number));
            }
        }
        model->setPaused(false);
        model->add(row(++number));
        QCOMPARE(cell(*model, 0, RequestsModel::PathColumn), u"/v1/users/%1"_s.arg(number));
    }

    void timesAreInTheZoneThatIsNamed()
    {
        ModelUnderTest<RequestsModel> model;
        model->setZone(QTimeZone("Europe/Oslo"));
        model->add(row(1, QDateTime(QDate(2025, 11, 19), QTime(22, 30), Qt::UTC))); // 23:30 of the day before
        QCOMPARE(cell(*model, 0, RequestsModel::TimeColumn), u"23:30:00"_s);
        model->add(row(2, QDateTime(QDate(2025, 11, 19), QTime(23, 30), Qt::UTC)));
        QCOMPARE(cell(*model, 0, RequestsModel::TimeColumn), u"00:30:00"_s);
        QCOMPARE(cell(*model, 1, RequestsModel::TimeColumn), u"2025-11-19 23:30:00"_s);
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Time (Europe/Oslo)"_s);
    }

    void costIsWhatTheServerCounted()
    {
        ModelUnderTest<RequestsModel> model;
        RequestRow one = row(1);
        one.expectedCost = 10;
        model->add(one);
        QCOMPARE(cell(*model, 0, RequestsModel::TokensColumn), u"10"_s);
        one.cost = 7;
        one.remaining = -3;
        model->add(one);
        QCOMPARE(cell(*model, 0, RequestsModel::TokensColumn), u"7"_s);
        QVERIFY(requestDetails(one, QTimeZone::utc()).contains(u"10 expected, 7 taken, -3 left"_s));
    }

    void whatHadNoAnswerSaysWhy()
    {
        RequestRow one = row(1);
        one.httpStatus = 0;
        QCOMPARE(statusWords(one), u"no answer"_s);
        one.failure = ErrorKind::Timeout;
        QCOMPARE(statusWords(one), u"timed out"_s);
        one.attempt = 2;
        one.retryOf = ErrorKind::RateLimited;
        QVERIFY(requestDetails(one, QTimeZone::utc()).contains(u"Attempt: 2, because of the one before: slowed down by the server"_s));
    }

    void curlHasNoSecretWhateverTheValueIs()
    {
        const SentRequest sent {.method = u"POST"_s,
            .url = u"https://api.example/v1/x?ids[]=1"_s,
            .headers = {{u"authorization"_s, u"Bearer s3cret"_s}, {u"X-Client-Authorization"_s, u"s3cret"_s},
                {u"X-Customer"_s, u"id=447"_s}, {u"X-Request-ID"_s, u"7f3a"_s}},
            .hasBody = true};
        const QString curl = curlOf(sent);
        QVERIFY2(!curl.contains(u"s3cret"_s), qPrintable(curl));
        QVERIFY(curl.contains(u"\"Authorization: Bearer $ATRIUM_TOKEN\""_s));
        QVERIFY(curl.contains(u"\"X-Client-Authorization: $ATRIUM_CLIENT_TOKEN\""_s));
        QVERIFY(curl.contains(u"'X-Customer: id=447'"_s));
        QVERIFY(!curl.contains(u"7f3a"_s));
        QVERIFY(curl.contains(u"--data-raw \"$ATRIUM_BODY\""_s));
    }

    /// A real shell splits it: each word is one argument, and nothing in it is run.
    void aShellTakesCurlForWhatItIs()
    {
        const QString evil = u"a'b\"c$(touch /tmp/owned)`id`\\ ; echo x && y\n-d @/etc/passwd é"_s;
        const SentRequest sent {.method = u"POST"_s,
            .url = u"https://api.example/v1/"_s + evil,
            .headers = {{u"X-Customer"_s, evil}, {u"Authorization"_s, {}}},
            .body = evil,
            .hasBody = true};
        QProcess shell;
        shell.setProgram(u"/bin/sh"_s);
        const QString script = u"curl() { for word in \"$@\"; do printf '%s\\0' \"$word\"; done; }\n"_s + curlOf(sent);
        QProcessEnvironment environment;
        environment.insert(u"ATRIUM_TOKEN"_s, u"from the environment"_s);
        shell.setProcessEnvironment(environment);
        shell.setArguments({u"-c"_s, script});
        shell.start();
        QVERIFY(shell.waitForFinished());
        const QList<QByteArray> words = shell.readAllStandardOutput().split('\0');
        const QByteArray flat = QString(evil).replace(u'\n', u' ').toUtf8();
        const QList<QByteArray> expected {"--globoff", "--request", "POST", "https://api.example/v1/" + flat, "--header",
            "X-Customer: " + flat, "--header", "Authorization: Bearer from the environment", "--data-raw", flat, ""};
        QCOMPARE(words, expected);
    }
};

QTEST_GUILESS_MAIN(TestRequestsModel)
#include "tst_requestsmodel.moc"
