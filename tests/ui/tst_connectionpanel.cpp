// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "ui/account/connectionpanel.h"
#include "ui/account/proxyform.h"
#include "ui/common/clipboard.h"
#include "ui/common/files.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The connection panel and the proxy form in it, by keys and clicks.
class TestConnectionPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        new Appearance(qApp, &m_settings); // the application owns it
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_panel = new ConnectionPanel(m_window.get());
        m_panel->open();
        QVERIFY(QTest::qWaitForWindowActive(m_panel));
    }
    void cleanup() { m_window.reset(); }

    void theFactsAndWhy()
    {
        ConnectionFacts facts {.server = QUrl(u"https://mall.example"_s),
            .proxy = {.reason = ProxyInUse::Reason::Excluded, .detail = u"*.example"_s},
            .tls = {.protocol = u"TLS 1.3"_s,
                .cipher = u"TLS_AES_256_GCM_SHA384"_s,
                .issuer = u"<b>Example CA</b>"_s,
                .expires = Instant::fromUtc(QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC))},
            .lastAt = Instant::fromUtc(QDateTime(QDate(2025, 11, 20), QTime(13, 3, 18), Qt::UTC)),
            .lastStatus = 200};
        m_panel->setFacts(facts, QTimeZone("Europe/Oslo"));
        press(u"connectionCopy"_s);
        const QStringList lines = copiedText().split(u'\n');
        QCOMPARE(lines,
            (QStringList {u"Server: https://mall.example"_s, u"Proxy: None, directly"_s, u"Why: Excepted by *.example"_s,
                u"Encryption: TLS 1.3"_s, u"Certificate: Valid to 4 March 2026"_s, u"Vouched for by: <b>Example CA</b>"_s,
                u"Last request: 14:03:18, answered"_s, u"TLS_AES_256_GCM_SHA384"_s}));
        const QString spoken = m_panel->findChild<QWidget *>(u"connectionFacts"_s)->accessibleName();
        QVERIFY(spoken.contains(u"Excepted by *.example"_s));
        facts.lastStatus = 403;
        QVERIFY(copied(facts).contains(u"refused (status 403)"_s));
        facts.lastStatus = 0;
        QVERIFY(copied(facts).contains(u"13:03:18, no answer"_s));
        QVERIFY(copied({}).contains(u"Last request: None so far"_s));
    }

    void eachReasonHasItsWords()
    {
        QStringList seen;
        for (int reason = 0; reason <= static_cast<int>(ProxyInUse::Reason::LookingUp); ++reason) {
            const QString text = copied({.proxy = {.reason = static_cast<ProxyInUse::Reason>(reason)}});
            const QString why = text.split(u'\n').at(2);
            QVERIFY2(why.size() > 8, qPrintable(why));
            seen << why;
        }
        seen.removeDuplicates();
        QVERIFY(seen.size() >= 8); // two of them are the system's word
    }

    void aProxyByHand()
    {
        QSignalSpy chosen(m_panel, &ConnectionPanel::proxyChosen);
        QVERIFY(!field(u"proxyHost"_s)->isEnabled());
        m_panel->findChild<QAbstractButton *>(u"proxyManual"_s)->click();
        QVERIFY(field(u"proxyHost"_s)->isEnabled());
        type(u"proxyHost"_s, u"proxy.example.com"_s);
        type(u"proxyPort"_s, u"3128"_s);
        type(u"proxyUser"_s, u"ingrid"_s);
        type(u"proxyPassword"_s, u"s3cret ø"_s);
        type(u"proxyExclusions"_s, u"example.com, *.example.org 10.0.0.1;[::1]"_s);
        QTest::keyClick(field(u"proxyExclusions"_s), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const ProxyChoice expected {.mode = ProxyChoice::Mode::Manual,
            .host = u"proxy.example.com"_s,
            .port = 3128,
            .user = u"ingrid"_s,
            .exclusions = {u"example.com"_s, u"*.example.org"_s, u"10.0.0.1"_s, u"[::1]"_s}};
        QCOMPARE(chosen.at(0).at(0).value<ProxyChoice>(), expected);
        QCOMPARE(chosen.at(0).at(1).toByteArray(), u"s3cret ø"_s.toUtf8());
        QTRY_VERIFY(!m_panel);
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("no host") << u"proxyHost"_s << u" "_s;
        QTest::newRow("blank") << u"proxyHost"_s << u"my proxy"_s;
        QTest::newRow("path") << u"proxyHost"_s << u"proxy/path"_s;
        QTest::newRow("user in it") << u"proxyHost"_s << u"http://me:pw@proxy:80"_s;
        QTest::newRow("markup") << u"proxyHost"_s << u"<b>x</b>"_s;
        QTest::newRow("port 0") << u"proxyPort"_s << u"0"_s;
        QTest::newRow("port 65536") << u"proxyPort"_s << u"65536"_s;
        QTest::newRow("port in words") << u"proxyPort"_s << u"eighty"_s;
        QTest::newRow("no user for it") << u"proxyUser"_s << u" "_s;
        QTest::newRow("exclusion with a path") << u"proxyExclusions"_s << u"example.com, example.org/x"_s;
        QTest::newRow("star inside") << u"proxyExclusions"_s << u"ex*mple.com"_s;
    }
    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QSignalSpy chosen(m_panel, &ConnectionPanel::proxyChosen);
        m_panel->setProxy({.mode = ProxyChoice::Mode::Manual, .host = u"proxy.example.com"_s, .user = u"ingrid"_s});
        type(u"proxyPassword"_s, u"x"_s);
        type(name, text);
        press(u"connectionPanelAccept"_s);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(field(name)->property("wrong").toBool());
        QVERIFY(m_panel->findChild<QLabel *>(QString(name + u"Line"_s))->text().endsWith(u'.'));
        QCOMPARE(QApplication::focusWidget(), field(name));
        QTest::keyClicks(field(name), u"1"_s); // being corrected
        QVERIFY(!field(name)->property("wrong").toBool());
    }

    void aWholeAddressIsTakenApart_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<ProxyChoice::Kind>("kind");
        QTest::newRow("with scheme") << u"http://proxy.example.com:3128"_s << u"proxy.example.com"_s << u"3128"_s
                                     << ProxyChoice::Kind::Http;
        QTest::newRow("socks") << u"socks5://proxy.example.com:1080"_s << u"proxy.example.com"_s << u"1080"_s << ProxyChoice::Kind::Socks5;
        QTest::newRow("host and port") << u"proxy.example.com:81"_s << u"proxy.example.com"_s << u"81"_s << ProxyChoice::Kind::Http;
        QTest::newRow("host") << u"proxy.example.com"_s << u"proxy.example.com"_s << u"8080"_s << ProxyChoice::Kind::Http;
    }
    void aWholeAddressIsTakenApart()
    {
        QFETCH(const QString, pasted);
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const ProxyChoice::Kind, kind);
        m_panel->setProxy({.mode = ProxyChoice::Mode::Manual});
        type(u"proxyHost"_s, pasted);
        QTest::keyClick(field(u"proxyHost"_s), Qt::Key_Tab);
        QCOMPARE(field(u"proxyHost"_s)->text(), host);
        QCOMPARE(field(u"proxyPort"_s)->text(), port);
        QCOMPARE(m_panel->findChild<QComboBox *>(u"proxyKind"_s)->currentData().toInt(), static_cast<int>(kind));
    }

    /// Three things a password can be: typed, as it was, gone with its user.
    void aPasswordThatIsNotTypedStays()
    {
        auto *form = m_panel->findChild<ProxyForm *>();
        const ProxyChoice choice {.mode = ProxyChoice::Mode::Manual, .host = u"p"_s, .user = u"u"_s};
        form->setChoice(choice);
        QVERIFY(form->password().isNull());
        type(u"proxyPassword"_s, u"x"_s);
        QCOMPARE(form->password(), "x");
        form->forgetPassword();
        field(u"proxyUser"_s)->clear();
        QVERIFY(form->password().isEmpty() && !form->password().isNull());
        form->setChoice(choice);
        QCOMPARE(form->choice(), choice);
    }

    void withoutAProxyNothingNeedsToBeRight()
    {
        QSignalSpy chosen(m_panel, &ConnectionPanel::proxyChosen);
        m_panel->setProxy({.mode = ProxyChoice::Mode::None, .host = u"half a"_s});
        const auto *deed = m_panel->findChild<QAbstractButton *>(u"connectionPanelAccept"_s);
        QCOMPARE(deed->text(), u"Use no proxy"_s); // a button says what it does
        press(u"proxyManual"_s);
        QCOMPARE(deed->text(), u"Use this proxy"_s);
        press(u"proxySystem"_s);
        QCOMPARE(deed->text(), u"Use the system's settings"_s);
        press(u"proxyNone"_s);
        press(u"connectionPanelAccept"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ProxyChoice>().mode, ProxyChoice::Mode::None);
    }

    void certificatesOfTheCompany()
    {
        QSignalSpy chosen(m_panel, &ConnectionPanel::caFileChosen);
        auto *remove = m_panel->findChild<QAbstractButton *>(u"connectionRemoveCa"_s);
        QVERIFY(!remove->isVisible());
        answerNextFile({}); // thought better of
        press(u"connectionChooseCa"_s);
        QCOMPARE(chosen.size(), 0);
        answerNextFile(u"/etc/ssl/company.pem"_s);
        press(u"connectionChooseCa"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), u"/etc/ssl/company.pem"_s);
        QCOMPARE(field(u"connectionCaFile"_s)->text(), u"/etc/ssl/company.pem"_s);
        m_panel->setCaFile(u"/etc/ssl/company.pem"_s, u"There is no certificate in it."_s);
        QVERIFY(field(u"connectionCaFile"_s)->property("wrong").toBool());
        remove->click();
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.at(1).at(0).toString().isEmpty());
        QVERIFY(!field(u"connectionCaFile"_s)->property("wrong").toBool());
    }

    void managedIsShownAndStands()
    {
        m_panel->setLocked(true, true);
        QVERIFY(m_panel->findChild<QWidget *>(u"proxyManaged"_s)->isVisible());
        QVERIFY(m_panel->findChild<QWidget *>(u"connectionCaFileManaged"_s)->isVisible());
        for (const QString &name : {u"proxySystem"_s, u"proxyNone"_s, u"proxyManual"_s, u"connectionChooseCa"_s})
            QVERIFY2(!m_panel->findChild<QAbstractButton *>(name)->isEnabled(), qPrintable(name));
        QVERIFY(!m_panel->findChild<QAbstractButton *>(u"connectionPanelAccept"_s)->isVisible());
        QTest::keyClick(m_panel, Qt::Key_Escape);
        QTRY_VERIFY(!m_panel);
    }

private:
    [[nodiscard]] QString copied(const ConnectionFacts &facts) const
    {
        m_panel->setFacts(facts, QTimeZone::utc());
        press(u"connectionCopy"_s);
        return copiedText();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return m_panel->findChild<QLineEdit *>(name); }
    void press(const QString &name) const { QTest::mouseClick(m_panel->findChild<QAbstractButton *>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClick(field(name), Qt::Key_Delete);
        QTest::keyClicks(field(name), text);
    }

    Settings m_settings;
    std::unique_ptr<QWidget> m_window;
    QPointer<ConnectionPanel> m_panel;
};

QTEST_MAIN(TestConnectionPanel)
#include "tst_connectionpanel.moc"
