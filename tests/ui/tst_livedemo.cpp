// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "models/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// Time that the test moves and the demo's threads read. Nobody waits by it.
class SharedClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC).addMSecs(m_ticks); }
    [[nodiscard]] qint64 ticks() const override { return m_ticks; }
    WaitId after(milliseconds, QObject *, std::function<void()>) override { return {}; }
    WaitId every(milliseconds, QObject *, std::function<void()>) override { return {}; }
    void cancel(WaitId) override { }
    void step(milliseconds by) { m_ticks += by.count(); }

private:
    std::atomic<qint64> m_ticks {0};
};

QJsonObject get(const Demo &demo, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(demo.server().host(), quint16(demo.server().port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(demo.server().port()) + "\r\nAuthorization: Bearer "
        + demo.token() + "\r\nConnection: close\r\n\r\n");
    QByteArray all;
    while (socket.waitForReadyRead(20'000))
        all += socket.readAll();
    return QJsonDocument::fromJson(all.mid(all.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

/// The demo as the console starts it: a chain, and life in it where time runs.
class TestLiveDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void livesWhereTimeRuns()
    {
        SharedClock clock;
        Demo demo(&clock, Demo::World::Chain, true);
        QCOMPARE(demo.start(), QString());
        const QJsonObject before = get(demo, "/_sandbox/state");
        QCOMPARE(before.value("malls"_L1).toInt(), 12);
        const auto grows = [&](const QString &table) {
            clock.step(milliseconds(5'000));
            return get(demo, "/_sandbox/state").value(table).toInteger() > before.value(table).toInteger();
        };
        QTRY_VERIFY_WITH_TIMEOUT(grows(u"messages"_s), 60'000); // a colleague spoke
        QTRY_VERIFY_WITH_TIMEOUT(grows(u"notifications"_s), 60'000);
        const auto reported = [&] {
            clock.step(milliseconds(1'000));
            const QByteArray rows = QJsonDocument(get(demo, "/_sandbox/requests?verb=POST")).toJson();
            return rows.contains("/v1/members/me/messages/push/");
        };
        QTRY_VERIFY_WITH_TIMEOUT(reported(), 60'000); // a phone, too
    }

    void standsStillWhereStampsDo()
    {
        SharedClock clock;
        Demo demo(&clock, Demo::World::Small, false);
        QCOMPARE(demo.start(), QString());
        QCOMPARE(get(demo, "/_sandbox/state").value("malls"_L1).toInt(), 3);
        clock.step(milliseconds(600'000));
        QCOMPARE(get(demo, "/_sandbox/requests?verb=POST").value("count"_L1).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveDemo)
#include "tst_livedemo.moc"
