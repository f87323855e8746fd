// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "ui/account/firstrun.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestFirstRun : public QObject {
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
        m_first = std::make_unique<FirstRun>();
        m_first->resize(960, 600);
        m_first->show();
        QVERIFY(QTest::qWaitForWindowActive(m_first.get()));
        m_token = m_first->findChild<QLineEdit *>(u"firstRunToken"_s);
        m_server = m_first->findChild<QComboBox *>(u"firstRunServer"_s);
    }
    void cleanup() { m_first.reset(); }

    void tokenAndEnterSignIn()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        QCOMPARE(QApplication::focusWidget(), m_token);
        QTest::keyClicks(m_token, u"eyJ.abc.def"_s);
        QTest::keyClick(m_token, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"https://api.mpc.placewise.com"_s);
        QCOMPARE(wanted.at(0).at(1).toString(), u"eyJ.abc.def"_s);
    }

    void enterInTheServerFieldSignsInToo()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        QTest::keyClicks(m_token, u"t"_s);
        m_server->setFocus();
        m_server->lineEdit()->selectAll();
        QTest::keyClicks(m_server, u"http://127.0.0.1:8080/"_s); // the box has the focus, the text only shows it
        QTest::keyClick(m_server, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"http://127.0.0.1:8080"_s);
    }

    void pastedLineBreaksAreDropped()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        m_token->setText(u"  abc\n def "_s);
        press(u"firstRunSignIn"_s);
        QCOMPARE(wanted.at(0).at(1).toString(), u"abcdef"_s);
    }

    void emptyTokenIsSaidInWords()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        press(u"firstRunSignIn"_s);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(line(u"firstRunTokenLine"_s), u"Paste a token first."_s);
        QCOMPARE(QApplication::focusWidget(), m_token);
        QTest::keyClicks(m_token, u"t"_s); // being corrected
        QVERIFY(line(u"firstRunTokenLine"_s) != u"Paste a token first."_s);
    }

    void badServerSendsNothing_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("http") << u"http://api.mpc.placewise.com"_s;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example"_s;
        QTest::newRow("localhost of another") << u"http://localhost.evil.example"_s;
        QTest::newRow("ftp") << u"ftp://api.mpc.placewise.com"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("user name") << u"https://api.mpc.placewise.com@evil.example"_s;
        QTest::newRow("query") << u"https://api.mpc.placewise.com?x=1"_s;
        QTest::newRow("blank inside") << u"https://api mpc"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void badServerSendsNothing()
    {
        QFETCH(const QString, server);
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        QTest::keyClicks(m_token, u"t"_s);
        const QString hint = line(u"firstRunServerLine"_s);
        m_server->lineEdit()->selectAll();
        QTest::keyClick(m_server, Qt::Key_Delete);
        QTest::keyClicks(m_server, server);
        QTest::keyClick(m_server, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(line(u"firstRunServerLine"_s) != hint);
        QVERIFY(line(u"firstRunServerLine"_s).endsWith(u'.'));
        QVERIFY(m_server->property("wrong").toBool());
    }

    void goodServers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("no scheme") << u" api.mpc.placewise.com "_s << u"https://api.mpc.placewise.com"_s;
        QTest::newRow("port") << u"https://mall.example:8443/"_s << u"https://mall.example:8443"_s;
        QTest::newRow("localhost") << u"http://localhost:9000"_s << u"http://localhost:9000"_s;
        QTest::newRow("IPv6 loopback") << u"http://[::1]:9000"_s << u"http://[::1]:9000"_s;
    }
    void goodServers()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, url);
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        QTest::keyClicks(m_token, u"t"_s);
        m_server->lineEdit()->selectAll();
        QTest::keyClick(m_server, Qt::Key_Delete);
        QTest::keyClicks(m_server, typed);
        QTest::keyClick(m_server, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), url);
    }

    void hostileProblemIsShownAsItIs()
    {
        const QString hostile = u"<img src=file:///etc/passwd>"_s;
        m_first->setProblem(hostile, u"<b>bold</b>"_s);
        const auto *label = m_first->findChild<QLabel *>(u"firstRunTokenLine"_s);
        QCOMPARE(label->text(), hostile);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        press(u"firstRunDetails"_s);
        const auto *facts = m_first->findChild<QPlainTextEdit *>(u"detailsFacts"_s);
        QVERIFY(facts);
        QVERIFY(facts->toPlainText().contains(u"<b>bold</b>"_s));
        m_first->setProblem({});
        QVERIFY(label->text() != hostile);
        QVERIFY(!m_first->findChild<QAbstractButton *>(u"firstRunDetails"_s)->isVisible());
    }

    void busyBlocksAndThenForgetsTheToken()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        press(u"firstRunTokenEye"_s); // in dots there is nothing to undo anyway
        QTest::keyClicks(m_token, u"secret"_s);
        press(u"firstRunSignIn"_s);
        m_first->setBusy(true);
        QCOMPARE(m_first->findChild<QAbstractButton *>(u"firstRunSignIn"_s)->text(), u"Checking"_s);
        press(u"firstRunSignIn"_s);
        QTest::keyClick(m_token, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        m_first->setBusy(false);
        QCOMPARE(m_token->text(), QString());
        QCOMPARE(m_token->echoMode(), QLineEdit::Password);
        press(u"firstRunTokenEye"_s);
        m_token->undo();
        QCOMPARE(m_token->text(), QString());
        m_token->setFocus();
        m_first->setBusy(true);
        m_first->setBusy(false);
        QCOMPARE(QApplication::focusWidget(), m_token);
    }

    void hiddenMeansForgotten()
    {
        QTest::keyClicks(m_token, u"secret"_s);
        m_first->hide();
        QCOMPARE(m_token->text(), QString());
    }

    void theEyeShowsAndHides()
    {
        QCOMPARE(m_token->echoMode(), QLineEdit::Password);
        press(u"firstRunTokenEye"_s);
        QCOMPARE(m_token->echoMode(), QLineEdit::Normal);
        press(u"firstRunTokenEye"_s);
        QCOMPARE(m_token->echoMode(), QLineEdit::Password);
    }

    void demoIsOneClick()
    {
        QSignalSpy demo(m_first.get(), &FirstRun::demoWanted);
        press(u"firstRunDemo"_s);
        QCOMPARE(demo.size(), 1);
    }

    void tabReachesEverything()
    {
        QStringList visited;
        for (int i = 0; i < 8; ++i) {
            visited << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &name : {u"firstRunToken"_s, u"firstRunTokenEye"_s, u"firstRunSignIn"_s, u"firstRunDemo"_s, u"firstRunServer"_s})
            QVERIFY2(visited.contains(name), qPrintable(name + u" not in "_s + visited.join(u' ')));
    }

private:
    void press(const QString &name) const { QTest::mouseClick(m_first->findChild<QAbstractButton *>(name), Qt::LeftButton); }
    [[nodiscard]] QString line(const QString &name) const { return m_first->findChild<QLabel *>(name)->text(); }

    Settings m_settings;
    std::unique_ptr<FirstRun> m_first;
    QLineEdit *m_token {};
    QComboBox *m_server {};
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
