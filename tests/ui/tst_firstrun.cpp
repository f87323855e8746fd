// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/checkwiring.h"
#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/runningsandbox.h"
#include "ui/account/checkwords.h"
#include "ui/account/firstrun.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
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

    void theBrowserIsTheFirstWay()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::browserSignInWanted);
        QCOMPARE(QApplication::focusWidget(), m_server);
        QCOMPARE(primary()->text(), u"Sign in with the browser"_s);
        m_first->setSignInDetails({.issuer = QUrl(u"https://id.example"_s), .clientId = u"c"_s, .scopes = u"openid"_s});
        QTest::keyClick(m_server, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"https://api.mpc.placewise.com"_s);
        QCOMPARE(wanted.at(0).at(1).value<SignInDetails>().issuer, QUrl(u"https://id.example"_s));
        QTest::keyClick(primary(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 2);
    }

    void tokenAndEnterSignIn()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        m_token->setFocus();
        QCOMPARE(primary()->text(), u"Sign in with the browser"_s); // to pass through is no choice
        QTest::keyClicks(m_token, u"eyJ.abc.def"_s);
        QCOMPARE(primary()->text(), u"Sign in with the token"_s); // to type is
        QTest::keyClick(m_token, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"https://api.mpc.placewise.com"_s);
        QCOMPARE(wanted.at(0).at(1).toString(), u"eyJ.abc.def"_s);
    }

    void arrowsAndClicksChooseTheWay()
    {
        auto *browser = m_first->findChild<QRadioButton *>(u"firstRunBrowser"_s);
        auto *token = m_first->findChild<QRadioButton *>(u"firstRunWithToken"_s);
        QVERIFY(browser->isChecked());
        QTest::keyClick(m_server, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), browser);
        QTest::keyClick(browser, Qt::Key_Down);
        QVERIFY(token->isChecked());
        QCOMPARE(primary()->text(), u"Sign in with the token"_s);
        // The line that explains it belongs to it.
        QTest::mouseClick(
            browser->parentWidget(), Qt::LeftButton, {}, {browser->parentWidget()->width() / 2, browser->parentWidget()->height() - 6});
        QVERIFY(browser->isChecked());
        m_first->setWay(FirstRun::Way::Token);
        QVERIFY(token->isChecked());
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
        m_first->setWay(FirstRun::Way::Token);
        m_token->setText(u"  abc\n def "_s);
        press(u"firstRunSignIn"_s);
        QCOMPARE(wanted.at(0).at(1).toString(), u"abcdef"_s);
    }

    void emptyTokenIsSaidInWords()
    {
        QSignalSpy wanted(m_first.get(), &FirstRun::signInWanted);
        m_first->setWay(FirstRun::Way::Token);
        press(u"firstRunSignIn"_s);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(m_token->property("wrong").toBool());
        QCOMPARE(line(u"firstRunMessage"_s), u"Paste a token first."_s);
        QCOMPARE(QApplication::focusWidget(), m_token);
        QTest::keyClicks(m_token, u"t"_s); // being corrected
        QVERIFY(line(u"firstRunMessage"_s).isEmpty());
        QVERIFY(!m_token->property("wrong").toBool());
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
        QTest::newRow("no dot") << u"notaurl"_s;
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

    /// Not only when the sign-in is tried: a slip is said where it was made.
    void aSlipIsSaidWhenTheFieldIsLeft()
    {
        m_server->setFocus();
        m_server->lineEdit()->selectAll();
        QTest::keyClicks(m_server, u"hello world!!"_s);
        QVERIFY(!m_server->property("wrong").toBool());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!m_server->hasFocus());
        QVERIFY(m_server->property("wrong").toBool());
        QCOMPARE(line(u"firstRunServerLine"_s), u"This is no server address. It looks like https://api.mpc.placewise.com."_s);
        m_server->setFocus();
        m_server->lineEdit()->selectAll();
        QTest::keyClicks(m_server, u"https://mall.example"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!m_server->property("wrong").toBool());
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
        const auto *label = m_first->findChild<QLabel *>(u"firstRunMessage"_s);
        QCOMPARE(label->text(), hostile);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        press(u"firstRunDetails"_s);
        const auto *facts = m_first->findChild<QPlainTextEdit *>(u"detailsFacts"_s);
        QVERIFY(facts);
        QVERIFY(facts->toPlainText().contains(u"<b>bold</b>"_s));
        m_first->setProblem({});
        QVERIFY(!label->isVisible());
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

    void waitingForTheBrowserCanBeCancelled()
    {
        QSignalSpy cancelled(m_first.get(), &FirstRun::browserSignInCancelled);
        QSignalSpy again(m_first.get(), &FirstRun::browserOpenAgainWanted);
        QSignalSpy wanted(m_first.get(), &FirstRun::browserSignInWanted);
        QTest::keyClick(m_server, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 0); // nothing to cancel
        m_first->setWaitingForBrowser(true);
        QCOMPARE(QApplication::focusWidget(), primary());
        QCOMPARE(primary()->text(), u"Cancel"_s);
        QVERIFY(!m_server->isEnabled());
        QVERIFY(line(u"firstRunMessage"_s).contains(u"browser"_s));
        QTest::keyClick(primary(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QTest::keyClick(primary(), Qt::Key_Return);
        QCOMPARE(cancelled.size(), 2);
        QCOMPARE(wanted.size(), 0);
        press(u"firstRunOpenAgain"_s);
        QCOMPARE(again.size(), 1);
        // A browser that does not open is a problem, and one waits all the same.
        m_first->setProblem(u"No browser."_s, u"https://id.example/auth"_s);
        QCOMPARE(line(u"firstRunMessage"_s), u"No browser."_s);
        QVERIFY(m_first->findChild<QWidget *>(u"firstRunOpenAgain"_s)->isVisible());
        m_first->setProblem({});
        m_first->setWaitingForBrowser(false);
        QCOMPARE(primary()->text(), u"Sign in with the browser"_s);
        QCOMPARE(QApplication::focusWidget(), primary());
        QVERIFY(m_server->isEnabled());
        QVERIFY(!m_first->findChild<QWidget *>(u"firstRunOpenAgain"_s)->isVisible());
    }

    void serversOfTheList()
    {
        QSignalSpy check(m_first.get(), &FirstRun::checkWanted);
        QVERIFY(line(u"firstRunServerLine"_s).startsWith(u"Production."_s));
        QTest::keyClick(m_server, Qt::Key_Down);
        QCOMPARE(m_server->currentText(), u"https://api.mpc.apac.placewise.com"_s);
        QVERIFY(line(u"firstRunServerLine"_s).startsWith(u"APAC."_s));
        QCOMPARE(check.size(), 1);
        QTest::keyClick(m_server, Qt::Key_Down);
        QCOMPARE(check.size(), 2);
        QCOMPARE(check.at(1).at(0).toString(), u"https://api.mpc.dev.placewise.com"_s);
        QVERIFY(line(u"firstRunServerLine"_s).startsWith(u"Staging."_s));
        QTest::keyClick(m_server, Qt::Key_Down); // one's own: an empty field, and nothing is wrong with it yet
        QCOMPARE(m_server->currentText(), QString());
        QCOMPARE(check.size(), 2);
        QTest::keyClicks(m_server, u"https://mall.example"_s);
        QCOMPARE(check.size(), 2); // half a name is nobody's to look up
        QTest::keyClick(m_server, Qt::Key_Tab);
        QCOMPARE(check.size(), 3);
        QCOMPARE(check.at(2).at(0).toString(), u"https://mall.example"_s);
        QVERIFY(line(u"firstRunServerLine"_s).startsWith(u"A server of your own."_s));
    }

    void theCheckIsWantedOnceAndOnRequest()
    {
        FirstRun first;
        QSignalSpy check(&first, &FirstRun::checkWanted);
        first.setServer(u"https://mall.example"_s);
        QCOMPARE(check.size(), 0); // nobody looks yet
        first.show();
        QCOMPARE(check.size(), 1);
        QCOMPARE(check.at(0).at(0).toString(), u"https://mall.example"_s);
        first.setServer(u"https://mall.example"_s);
        first.hide();
        first.show();
        QCOMPARE(check.size(), 1);
        first.setServer(u"https://other.example"_s);
        QCOMPARE(check.size(), 2);
        QTest::mouseClick(first.findChild<QAbstractButton *>(u"checkAgain"_s), Qt::LeftButton);
        QCOMPARE(check.size(), 3);
        first.setServer(u"http://other.example"_s);
        QTest::mouseClick(first.findChild<QAbstractButton *>(u"checkAgain"_s), Qt::LeftButton);
        QCOMPARE(check.size(), 3);
        QVERIFY(first.findChild<QLabel *>(u"firstRunServerLine"_s)->text().contains(u"https"_s));
    }

    void theTicksAreInWordsAndStay()
    {
        const QString host = u"api.mpc.placewise.com"_s;
        QList<CheckStep> steps {{.kind = CheckStep::Kind::Server,
                                    .state = CheckStep::State::Good,
                                    .finding = CheckStep::Finding::HostFound,
                                    .host = host,
                                    .ms = 12},
            {.kind = CheckStep::Kind::Proxy, .state = CheckStep::State::Running}, {.kind = CheckStep::Kind::Encryption},
            {.kind = CheckStep::Kind::Clock}, {.kind = CheckStep::Kind::SignIn}};
        const int before = m_first->findChild<QWidget *>(u"checkRow4"_s)->y();
        m_first->setCheck(steps);
        QCOMPARE(line(u"checkRow0Title"_s), u"Server found"_s);
        QCOMPARE(line(u"checkRow0Sentence"_s), u"api.mpc.placewise.com in 12 ms"_s);
        QCOMPARE(line(u"checkRow1Sentence"_s), u"Asking the system"_s);
        QCOMPARE(line(u"checkRow2Sentence"_s), u"Not checked yet"_s);
        QCOMPARE(m_first->findChild<QWidget *>(u"checkRow0"_s)->accessibleName(), u"Server found, good. api.mpc.placewise.com in 12 ms"_s);
        QVERIFY(!m_first->findChild<QWidget *>(u"checkRow1Copy"_s)->isVisible());
        steps[1] = {.kind = CheckStep::Kind::Proxy,
            .state = CheckStep::State::Bad,
            .finding = CheckStep::Finding::ProxyUnreachable,
            .proxy = {.reason = ProxyInUse::Reason::Chosen, .proxy = u"http://<b>proxy</b>:1"_s},
            .detail = u"<img src=x>"_s};
        m_first->setCheck(steps);
        QCOMPARE(line(u"checkRow1Sentence"_s), u"http://<b>proxy</b>:1 does not answer."_s);
        QCOMPARE(m_first->findChild<QLabel *>(u"checkRow1Sentence"_s)->textFormat(), Qt::PlainText);
        press(u"checkRow1Copy"_s);
        QCOMPARE(copiedText(), u"Proxy not reached\nhttp://<b>proxy</b>:1 does not answer.\n<img src=x>"_s);
        QCOMPARE(m_first->findChild<QWidget *>(u"checkRow4"_s)->y(), before);
        // Of another server nothing is said.
        m_server->setEditText(u"https://mall.example"_s);
        QCOMPARE(line(u"checkRow0Title"_s), u"Server"_s);
        m_first->setCheck(steps);
        QCOMPARE(line(u"checkRow0Title"_s), u"Server"_s);
    }

    /// Over the wire: the rows fill by themselves, and again for another server.
    void theCheckFillsTheRows()
    {
        const RunningSandbox sandbox;
        RunningClock clock;
        FirstRun first;
        const CheckWiring wiring(&first, &clock);
        const auto title = [&](int row) { return first.findChild<QLabel *>(u"checkRow%1Title"_s.arg(row))->text(); };
        first.setServer(sandbox.url().toString());
        first.setSignInDetails({.issuer = QUrl(sandbox.url().toString() + u"/_idp"_s)});
        first.show();
        QTRY_COMPARE(title(4), u"Sign-in service ready"_s);
        QCOMPARE(title(2), u"No encryption needed"_s);
        QCOMPARE(title(3), u"Clock is right"_s);
        first.setSignInDetails({}); // the sandbox's own address has no such document
        QTest::mouseClick(first.findChild<QAbstractButton *>(u"checkAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(title(4), u"No sign-in service there"_s);
    }

    void detailsAreSettingsOfTheAccount()
    {
        QSignalSpy identity(m_first.get(), &FirstRun::identityChosen);
        QSignalSpy check(m_first.get(), &FirstRun::checkWanted);
        QSignalSpy wanted(m_first.get(), &FirstRun::browserSignInWanted);
        m_first->setIdentity(u"default"_s, u"Atrium"_s);
        press(u"firstRunMore"_s);
        auto *issuer = field(u"signInIssuer"_s);
        QTRY_COMPARE(QApplication::focusWidget(), issuer);
        QTest::keyClicks(issuer, u"http://id.example"_s);
        retype(u"signInScopes"_s, u"profile"_s);
        retype(u"signInClient"_s, u"two words"_s);
        retype(u"signInProduct"_s, u"ø"_s);
        QTest::keyClick(field(u"signInProduct"_s), Qt::Key_Return);
        for (const QString &name : {u"signInIssuer"_s, u"signInScopes"_s, u"signInClient"_s, u"signInProduct"_s})
            QVERIFY2(field(name)->property("wrong").toBool(), qPrintable(name));
        QCOMPARE(QApplication::focusWidget(), issuer); // the first that is wrong
        QCOMPARE(check.size(), 0);
        retype(u"signInIssuer"_s, u"https://id.example/realm"_s);
        retype(u"signInScopes"_s, u"openid  email"_s);
        retype(u"signInClient"_s, u"console"_s);
        retype(u"signInProduct"_s, u"infinity"_s);
        QVERIFY(!field(u"signInProduct"_s)->property("wrong").toBool());
        QTest::keyClick(field(u"signInProduct"_s), Qt::Key_Return);
        QCOMPARE(identity.size(), 1);
        QCOMPARE(identity.at(0), (QList<QVariant> {u"infinity"_s, u"Atrium"_s}));
        QCOMPARE(check.size(), 1);
        const SignInDetails details {.issuer = QUrl(u"https://id.example/realm"_s), .clientId = u"console"_s, .scopes = u"openid email"_s};
        QCOMPARE(check.at(0).at(1).value<SignInDetails>(), details);
        QTRY_VERIFY(!m_first->findChild<QDialog *>(u"signInDialog"_s));
        press(u"firstRunSignIn"_s);
        QCOMPARE(wanted.at(0).at(1).value<SignInDetails>(), details);
    }

    void aProxyBeforeTheFirstRequest()
    {
        QSignalSpy chosen(m_first.get(), &FirstRun::proxyChosen);
        press(u"firstRunProxy"_s);
        m_first->findChild<QAbstractButton *>(u"proxyManual"_s)->click();
        retype(u"proxyHost"_s, u"proxy.example.com"_s);
        QTest::keyClick(field(u"proxyHost"_s), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(
            chosen.at(0).at(0).value<ProxyChoice>(), (ProxyChoice {.mode = ProxyChoice::Mode::Manual, .host = u"proxy.example.com"_s}));
        QTRY_VERIFY(!m_first->findChild<QDialog *>(u"proxyDialog"_s));
        press(u"firstRunProxy"_s); // as it was left
        QCOMPARE(field(u"proxyHost"_s)->text(), u"proxy.example.com"_s);
        QTest::keyClick(field(u"proxyHost"_s), Qt::Key_Escape);
        QTRY_VERIFY(!m_first->findChild<QDialog *>(u"proxyDialog"_s));
        QCOMPARE(chosen.size(), 1);
    }

    void managedIsShownAndStands()
    {
        m_first->setLocked(true, true);
        QVERIFY(!m_server->isEnabled());
        QVERIFY(m_first->findChild<QWidget *>(u"firstRunServerManaged"_s)->isVisible());
        press(u"firstRunProxy"_s);
        QVERIFY(m_first->findChild<QWidget *>(u"proxyManaged"_s)->isVisible());
        QVERIFY(!m_first->findChild<QRadioButton *>(u"proxySystem"_s)->isEnabled());
        QVERIFY(!m_first->findChild<QAbstractButton *>(u"proxyDialogAccept"_s)->isVisible());
        press(u"proxyDialogCancel"_s);
        // What a sign-in that failed gives back is not more than there was.
        m_first->setBusy(true);
        m_first->setBusy(false);
        QVERIFY(!m_server->isEnabled());
        m_first->setLocked(false, false);
        QVERIFY(m_server->isEnabled());
    }

    void theSmallestWindowShowsAllOfIt()
    {
        const auto *scroll = m_first->findChild<QScrollArea *>(u"firstRunPage"_s);
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        m_settings.set(Setting::TextScale, 200);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0); // it scrolls, to one side only
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        m_settings.set(Setting::TextScale, 100);
    }

    void tabReachesEverything()
    {
        QStringList visited;
        for (int i = 0; i < 12; ++i) {
            visited << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList order {u"firstRunServer"_s, u"firstRunBrowser"_s, u"firstRunToken"_s, u"firstRunTokenEye"_s, u"firstRunSignIn"_s,
            u"firstRunProxy"_s, u"firstRunMore"_s, u"firstRunDemo"_s, u"checkAgain"_s};
        QCOMPARE(visited.mid(0, order.size()), order);
    }

private:
    [[nodiscard]] QAbstractButton *primary() const { return m_first->findChild<QAbstractButton *>(u"firstRunSignIn"_s); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return m_first->findChild<QLineEdit *>(name); }
    void retype(const QString &name, const QString &text) const
    {
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void press(const QString &name) const { QTest::mouseClick(m_first->findChild<QAbstractButton *>(name), Qt::LeftButton); }
    [[nodiscard]] QString line(const QString &name) const { return m_first->findChild<QLabel *>(name)->text(); }

    Settings m_settings;
    std::unique_ptr<FirstRun> m_first;
    QLineEdit *m_token {};
    QComboBox *m_server {};
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
