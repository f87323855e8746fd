// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/serveraddress.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Problem = ServerAddress::Problem;

class TestServerAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("url");
        const auto row = [](const QString &text, Problem problem, const QString &url = {}) {
            QTest::addRow("<%s>", qPrintable(text)) << text << problem << url;
        };
        row(u"https://api.mpc.placewise.com"_s, Problem::None, u"https://api.mpc.placewise.com"_s);
        row(u"  api.mpc.placewise.com/ "_s, Problem::None, u"https://api.mpc.placewise.com"_s);
        row(u"HTTPS://API.mpc.placewise.com:8443///"_s, Problem::None, u"https://api.mpc.placewise.com:8443"_s);
        row(u"https://gateway.example/mpc/"_s, Problem::None, u"https://gateway.example/mpc"_s);
        row(u"http://127.0.0.1:8080"_s, Problem::None, u"http://127.0.0.1:8080"_s);
        row(u"http://localhost:8080/"_s, Problem::None, u"http://localhost:8080"_s);
        row(u"http://[::1]:8080"_s, Problem::None, u"http://[::1]:8080"_s);
        row(u"https://10.1.2.3"_s, Problem::None, u"https://10.1.2.3"_s);
        row(u"https://[2001:db8::1]:8443"_s, Problem::None, u"https://[2001:db8::1]:8443"_s);
        row(u"https://localhost"_s, Problem::None, u"https://localhost"_s);
        row(u"notaurl"_s, Problem::NoDot);
        row(u"https://gateway:8443/mpc"_s, Problem::NoDot);
        row(u"hello world!!"_s, Problem::NotAUrl);
        row(u""_s, Problem::Empty);
        row(u" \t "_s, Problem::Empty);
        row(u"http://api.mpc.placewise.com"_s, Problem::NotSecure);
        row(u"http://localhost.evil.example"_s, Problem::NotSecure);
        row(u"http://127.0.0.1.evil.example"_s, Problem::NotSecure);
        row(u"http://0.0.0.0:80"_s, Problem::NotSecure);
        row(u"http://192.168.1.1"_s, Problem::NotSecure);
        row(u"http://127.0.0.1@evil.example"_s, Problem::NotAUrl);
        row(u"https://user:password@api.example"_s, Problem::NotAUrl);
        row(u"https://api.example?x=1"_s, Problem::NotAUrl);
        row(u"https://api.example#x"_s, Problem::NotAUrl);
        row(u"ftp://api.example"_s, Problem::NotAUrl);
        row(u"file:///etc/passwd"_s, Problem::NotAUrl);
        row(u"javascript://alert"_s, Problem::NotAUrl);
        row(u"https://"_s, Problem::NotAUrl);
        row(u"//api.example"_s, Problem::NotAUrl);
        row(u"https://api example"_s, Problem::NotAUrl);
        row(u"https://api.example:99999"_s, Problem::NotAUrl);
        row(u"https://api.example\nX: 1"_s, Problem::NotAUrl);
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(Problem, problem);
        QFETCH(QString, url);
        const ServerAddress address = ServerAddress::fromText(text);
        QCOMPARE(address.problem, problem);
        QCOMPARE(address.url.toString(), url);
        QCOMPARE(address.ok(), problem == Problem::None);
    }
};

QTEST_APPLESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
