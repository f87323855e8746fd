// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountcards.h"
#include "app/logging.h"
#include "models/base/policy.h"
#include "models/base/settings.h"
#include "network/auth/credentials.h"
#include "tests/support/littleproxy.h"
#include "tests/support/visitor.h"
#include "tests/ui/consolebench.h"
#include "ui/account/connectionpanel.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/browser.h"
#include "ui/common/clipboard.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSignalSpy>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The first screen in the whole program, by keys: through the browser, behind a proxy, given up, wrong; and afterwards the connection
/// panel, which is the same proxy's other door.
class TestFirstScreen : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsoleBench> m_bench;
    std::unique_ptr<RunningSandbox> m_sandbox;

    template<class T>
    T *part(const QString &name) const
    {
        return m_bench->page()->findChild<T *>(name);
    }
    [[nodiscard]] QAbstractButton *primary() const { return part<QAbstractButton>(u"firstRunSignIn"_s); }
    [[nodiscard]] QString said() const { return part<PlainLabel>(u"firstRunMessage"_s)->text(); }
    /// Something is said, and not that an attempt goes on: fields take no keys until then.
    [[nodiscard]] bool hasAnswered() const { return !said().isEmpty() && part<QComboBox>(u"firstRunServer"_s)->isEnabled(); }
    [[nodiscard]] QByteArray demoUser()
    {
        const QJsonObject state = QJsonDocument::fromJson(m_sandbox->ask("GET", "/_sandbox/state").body).object();
        return state.value("demo_user_id"_L1).toString().toLatin1();
    }
    [[nodiscard]] QString issuer() const { return m_sandbox->url().toString() + u"/_idp"_s; }
    /// In the dialog that is open.
    void enterIssuer(const QString &issuer)
    {
        auto *field = part<QLineEdit>(u"signInIssuer"_s);
        QVERIFY(field && field->isVisible());
        m_bench->enter(field, issuer);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!part<QDialog>(u"signInDialog"_s));
    }
    void chooseProxy(quint16 port)
    {
        QTest::mouseClick(part<QAbstractButton>(u"firstRunProxy"_s), Qt::LeftButton);
        auto *dialog = part<QDialog>(u"proxyDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(u"proxyManual"_s)->click();
        m_bench->enter(dialog->findChild<QLineEdit *>(u"proxyHost"_s), u"127.0.0.1"_s);
        m_bench->enter(dialog->findChild<QLineEdit *>(u"proxyPort"_s), QString::number(port));
        m_bench->enter(dialog->findChild<QLineEdit *>(u"proxyUser"_s), u"clerk"_s);
        m_bench->enter(dialog->findChild<QLineEdit *>(u"proxyPassword"_s), u"a-proxy-secret"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"proxyPassword"_s), Qt::Key_Return);
        QTRY_VERIFY(!part<QDialog>(u"proxyDialog"_s));
    }
    [[nodiscard]] ConnectionPanel *panel() const { return m_bench->window()->findChild<ConnectionPanel *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        startLogging({});
        m_bench = std::make_unique<ConsoleBench>();
        m_sandbox = std::make_unique<RunningSandbox>();
        QCOMPARE(m_bench->start(), QString());
        QVERIFY(m_bench->showsFirstScreen());
    }
    void cleanup()
    {
        m_bench.reset();
        m_sandbox.reset();
    }

    /// Nobody said where the sign-in service is: asked at the server itself, and then of the person.
    void throughTheBrowserByKeys()
    {
        m_bench->enterServer(m_sandbox->url().toString());
        QTest::keyClick(part<QComboBox>(u"firstRunServer"_s), Qt::Key_Return);
        QTRY_VERIFY(part<QDialog>(u"signInDialog"_s));
        QVERIFY(m_sandbox->arrivals(u"/.well-known/openid-configuration"_s) > 0);
        QVERIFY2(said().contains(u"The address of the sign-in service is missing"), qPrintable(said()));
        enterIssuer(issuer());
        const QUrl before = openedInBrowser();
        QTest::keyClick(primary(), Qt::Key_Space);
        QTRY_VERIFY(openedInBrowser() != before);
        QCOMPARE(primary()->text(), u"Cancel"_s);

        // Cancelled, and begun anew: the second address is another one, and may be opened again.
        const QUrl cancelled = openedInBrowser();
        QTest::keyClick(m_bench->page(), Qt::Key_Escape);
        QCOMPARE(primary()->text(), u"Sign in with the browser"_s);
        QTest::keyClick(primary(), Qt::Key_Space);
        QTRY_VERIFY(openedInBrowser() != cancelled);
        const QUrl wanted = openedInBrowser();
        (void)openInBrowser(QUrl(u"https://elsewhere.example"_s));
        QTest::keyClick(part<QAbstractButton>(u"firstRunOpenAgain"_s), Qt::Key_Space);
        QCOMPARE(openedInBrowser(), wanted);
        Visitor browser;
        QCOMPARE(browser.signIn(wanted, demoUser()).status, 200);
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        QVERIFY(!m_bench->page());
        const QString id = m_bench->account()->id().value;
        const Settings &settings = *m_bench->program->settings();
        QCOMPARE(settings.text(Setting::Issuer, id), issuer());
        QCOMPARE(settings.text(Setting::SignInWay, id), u"browser"_s);
        QTRY_COMPARE(m_bench->keychain.entries.size(), 1);
        QCOMPARE(fromVaultEntry(m_bench->keychain.entries.begin().value())->way, Credentials::Way::Browser);
    }

    void theIdentityGoesWithTheAccount()
    {
        m_bench->enterServer(m_sandbox->url().toString());
        QTest::mouseClick(part<QAbstractButton>(u"firstRunMore"_s), Qt::LeftButton);
        m_bench->enter(part<QLineEdit>(u"signInProduct"_s), u"north-desk"_s);
        QTest::keyClick(part<QLineEdit>(u"signInProduct"_s), Qt::Key_Return);
        QTRY_VERIFY(!part<QDialog>(u"signInDialog"_s));
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        const Settings &settings = *m_bench->program->settings();
        QCOMPARE(settings.text(Setting::ProductName, m_bench->account()->id().value), u"north-desk"_s);
        QCOMPARE(settings.text(Setting::ProductName, FirstScreen::newcomer()), u"default"_s); // the next one starts afresh
        const SentRequest sent = m_bench->account()->client()->describe({});
        QVERIFY(std::any_of(sent.headers.begin(), sent.headers.end(), [](const auto &header) { return header.second == "north-desk"_L1; }));
    }

    /// Closing the screen ends the attempt: whoever comes back later in the browser signs nobody in.
    void whoLeavesTheScreenIsNotSignedInLater()
    {
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        m_bench->window()->actions()->get(ActionId::AddAccount)->trigger();
        m_bench->enterServer(m_sandbox->url().toString());
        QTest::mouseClick(part<QAbstractButton>(u"firstRunMore"_s), Qt::LeftButton);
        enterIssuer(issuer());
        part<QAbstractButton>(u"firstRunBrowser"_s)->click();
        const QUrl before = openedInBrowser();
        primary()->click();
        QTRY_VERIFY(openedInBrowser() != before);
        m_bench->page()->close();
        Visitor browser;
        QCOMPARE(browser.signIn(openedInBrowser(), demoUser()).status, 0); // nobody listens any more
        QCOMPARE(m_bench->program->accounts()->set()->all().size(), size_t(1));
        QCOMPARE(m_sandbox->arrivals(u"/_idp/token"_s), 0);
    }

    /// AE1: set before signing in, and nothing goes another way: not the check, not the sign-in service, not the server.
    void theProxyIsUsedByTheVeryFirstRequest()
    {
        LittleProxy proxy(static_cast<quint16>(m_sandbox->port()));
        proxy.demand("clerk", "a-proxy-secret");
        chooseProxy(proxy.port());
        QTRY_COMPARE(m_bench->keychain.entries, (QHash<AccountId, QByteArray> {{proxyEntry(), "a-proxy-secret"}}));
        m_bench->enterServer(u"https://service.example"_s);
        QTest::keyClick(part<QComboBox>(u"firstRunServer"_s), Qt::Key_Return);
        QTRY_VERIFY(!proxy.asked.isEmpty());
        QCOMPARE(proxy.asked.constFirst(), QByteArray("CONNECT service.example:443"));
        QTRY_VERIFY(hasAnswered()); // what is behind it speaks no TLS
        const auto before = proxy.asked.size();
        m_bench->signInWithToken(QUrl(u"https://service.example"_s));
        QTRY_VERIFY(proxy.asked.size() > before);
        QTRY_VERIFY(hasAnswered());
        for (const QByteArray &asked : std::as_const(proxy.asked))
            QCOMPARE(asked, QByteArray("CONNECT service.example:443"));
        QVERIFY(std::any_of(proxy.heads.begin(), proxy.heads.end(), [](const QByteArray &head) { return head.contains("Basic "); }));
        QCOMPARE(m_bench->filesWith("a-proxy-secret"), QStringList());
        QCOMPARE(m_bench->program->settings()->text(Setting::ProxyUser), u"clerk"_s);

        // It is there again with the next start, and goes from the keychain when it is given up.
        QCOMPARE(m_bench->start(), QString());
        const auto refused = proxy.refused;
        const auto asked = proxy.asked.size();
        m_bench->signInWithToken(QUrl(u"https://service.example"_s));
        QTRY_VERIFY(proxy.asked.size() > asked + refused);
        m_bench->program.reset();
        QCOMPARE(m_bench->keychain.entries.value(proxyEntry()), QByteArray("a-proxy-secret"));
    }

    void theCheckRuns()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_bench->page()));
        m_bench->enterServer(m_sandbox->url().toString());
        QCOMPARE(m_sandbox->allArrivals(), 0);
        part<QLineEdit>(u"firstRunToken"_s)->setFocus(); // the address is left
        QTRY_VERIFY(m_sandbox->allArrivals() > 0);
    }

    /// What the machine's administrator decided stands on the screen, in the panel, and against --server.
    void whatThePolicySaysStands()
    {
        QFile file(m_bench->data.filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject {{u"server"_s, m_sandbox->url().toString()}, {u"proxyMode"_s, u"none"_s}}).toJson());
        file.close();
        const Policy policy = Policy::fromFile(file.fileName());
        m_bench->program.reset();
        Arguments arguments;
        arguments.dataFolder = m_bench->data.path();
        m_bench->program = startedProgram(arguments, {}, std::make_unique<SameKeychain>(&m_bench->keychain), policy);
        QVERIFY(m_bench->showsFirstScreen());
        const auto *server = part<QComboBox>(u"firstRunServer"_s);
        QVERIFY(!server->isEnabled() && part<QWidget>(u"firstRunServerManaged"_s)->isVisible());
        QCOMPARE(server->currentText(), m_sandbox->url().toString());
        QTest::mouseClick(part<QAbstractButton>(u"firstRunProxy"_s), Qt::LeftButton);
        QVERIFY(part<QWidget>(u"proxyManaged"_s)->isVisible());
        QVERIFY(!part<QAbstractButton>(u"proxyDialogAccept"_s)->isVisible());
        QTest::mouseClick(part<QAbstractButton>(u"proxyDialogCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!part<QDialog>(u"proxyDialog"_s));
        auto *token = part<QLineEdit>(u"firstRunToken"_s);
        QTest::keyClicks(token, u"t"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        QCOMPARE(m_bench->account()->client()->proxyInUse().reason, ProxyInUse::Reason::ChosenNone);
        m_bench->window()->actions()->get(ActionId::ConnectionPanel)->trigger();
        QVERIFY(panel() && panel()->isVisible());
        QVERIFY(!panel()->findChild<QAbstractButton *>(u"proxySystem"_s)->isEnabled());
        QVERIFY(!panel()->findChild<QAbstractButton *>(u"connectionPanelAccept"_s)->isVisible());
        m_bench->program.reset();

        arguments.server = u"http://127.0.0.1:9"_s;
        Composition refused(qApp, arguments, {}, std::make_unique<SameKeychain>(&m_bench->keychain), policy);
        QVERIFY(refused.start().contains(u"administrator"_s));
        QVERIFY(!refused.window() && !refused.firstRun());
    }

    /// As `atrium --demo` is tried by hand: its session ends, and the browser brings the same person back, at the demo's own provider.
    void theDemosOwnSignInService()
    {
        m_bench->program.reset();
        Arguments arguments;
        arguments.demo = true;
        m_bench->program = startedProgram(arguments, {}, std::make_unique<SameKeychain>(&m_bench->keychain));
        QTRY_VERIFY(m_bench->rows() > 0);
        Account *demo = m_bench->account();
        const auto me = [&] { return demo->conversations(m_bench->conversations()->rowAt(0).key.scope)->me(); };
        QTRY_VERIFY(me());
        const auto way = [&] { return m_bench->program->settings()->text(Setting::SignInWay, demo->id().value); };
        QCOMPARE(way(), u"demo"_s);
        demo->client()->setToken("over");
        demo->refresher()->lookNow();
        QTRY_COMPARE(m_bench->buttons(u"Sign in").size(), 1);
        m_bench->buttons(u"Sign in").constFirst()->click();
        QTRY_VERIFY(m_bench->showsFirstScreen());
        const QUrl before = openedInBrowser();
        QTest::keyClick(primary(), Qt::Key_Space); // where the provider is needs no word
        QTRY_VERIFY(openedInBrowser() != before);
        QCOMPARE(openedInBrowser().port(), demo->client()->server().port());
        Visitor browser;
        QCOMPARE(browser.signIn(openedInBrowser(), me()->value.toLatin1()).status, 200);
        QTRY_VERIFY(m_bench->isSignedIn(demo->id()));
        QCOMPARE(m_bench->account(), demo);
        QTRY_VERIFY(!m_bench->page());
        QVERIFY(m_bench->program->session()->credentials().way == Credentials::Way::Browser);
        QCOMPARE(way(), u"browser"_s);
        QCOMPARE(m_bench->keychain.writes, 0); // nothing of a demo rests anywhere
    }

    /// A demo is nobody's account: it has a name and no address, and one leaves it. Back to where it was begun.
    void theDemoIsLeftForTheFirstScreen()
    {
        m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunDemo"_s)->click();
        QTRY_VERIFY(m_bench->rows() > 0);
        QCOMPARE(accountName(*m_bench->account(), *m_bench->program->settings()), u"Demo mall"_s);
        const QString folder = m_bench->account()->files().folder;
        QVERIFY(QDir(folder).exists());
        m_bench->part<QAbstractButton>(m_bench->window(), u"railAccount"_s)->click();
        const QList<QAction *> rows = m_bench->part<QMenu>(m_bench->window(), u"accountMenu"_s)->actions();
        QVERIFY(std::none_of(rows.begin(), rows.end(), [](const QAction *row) { return row->text().contains(u"127.0.0.1"_s); }));
        m_bench->part<QMenu>(m_bench->window(), u"accountMenu"_s)->close();
        answerNextAsk(1);
        m_bench->window()->actions()->get(ActionId::LeaveDemo)->trigger();
        QVERIFY(m_bench->account());
        QVERIFY(!lastAsked().contains(u"closes"_s));
        QSignalSpy ended(m_bench->program.get(), &Composition::ended);
        answerNextAsk(0);
        m_bench->window()->actions()->get(ActionId::LeaveDemo)->trigger();
        QTRY_VERIFY(m_bench->showsFirstScreen());
        QVERIFY(ended.isEmpty());
        QVERIFY(!QDir(folder).exists());
        QVERIFY(m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunDemo"_s)->isVisible());
        m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunDemo"_s)->click(); // as often as one likes
        QTRY_VERIFY(m_bench->rows() > 0);
    }

    /// Its profile is a temporary one: no account may begin there, so the program ends.
    void aRunForTheDemoEndsWithIt()
    {
        m_bench->program.reset();
        Arguments arguments;
        arguments.demo = true;
        arguments.dataFolder = m_bench->data.path();
        m_bench->program = startedProgram(arguments, {}, std::make_unique<SameKeychain>(&m_bench->keychain));
        QTRY_VERIFY(m_bench->rows() > 0);
        const QString folder = m_bench->account()->files().folder;
        QVERIFY2(folder.startsWith(m_bench->data.path()), qPrintable(folder)); // as --data says
        QSignalSpy ended(m_bench->program.get(), &Composition::ended);
        answerNextAsk(0);
        m_bench->window()->actions()->get(ActionId::LeaveDemo)->trigger();
        QVERIFY(lastAsked().contains(u"Atrium closes."_s));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).at(0).toInt(), 0);
        QVERIFY(!m_bench->page());
        m_bench->program.reset();
        QCOMPARE(QDir(m_bench->data.path()).entryList({u"demo-*"_s}), QStringList());
    }

    /// What is typed in it goes with it, so it is not left without a word.
    void quittingTheDemoAsksOnceSomethingWasWrittenInIt()
    {
        m_bench->part<QAbstractButton>(m_bench->page(), u"firstRunDemo"_s)->click();
        QVERIFY(m_bench->openFirst());
        m_bench->type(u"Half a sentence"_s, false);
        answerNextAsk(1);
        m_bench->window()->actions()->get(ActionId::Quit)->trigger();
        QTRY_VERIFY2(lastAsked().contains(u"One draft is not finished."), qPrintable(lastAsked()));
        QVERIFY2(lastAsked().contains(u"removed from this computer"), qPrintable(lastAsked()));
        QVERIFY(m_bench->window()->isVisible());
        QCOMPARE(m_bench->composer()->toPlainText(), u"Half a sentence"_s);
        QTest::keyClick(m_bench->composer(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_bench->composer(), Qt::Key_Delete);
        m_bench->window()->actions()->get(ActionId::Quit)->trigger(); // nothing is lost: nothing is asked
        QTRY_VERIFY(!m_bench->window()->isVisible());
    }

    /// By the sentence in the top bar, by its key, and from the menu's row; the facts are those of the last request.
    void theConnectionPanelOpensAndActs()
    {
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        QVERIFY(QTest::qWaitForWindowActive(m_bench->window()));
        auto *line = m_bench->part<QAbstractButton>(m_bench->window(), u"connectionLine"_s);
        const QList<std::function<void()>> doors {[line] { QTest::mouseClick(line, Qt::LeftButton); },
            [line] {
                line->setFocus();
                QTest::keyClick(line, Qt::Key_Space);
            },
            [this] { QTest::keyClick(m_bench->window(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier); },
            [this] { m_bench->window()->actions()->get(ActionId::ConnectionPanel)->trigger(); }};
        for (const auto &door : doors) {
            QTRY_VERIFY(!panel());
            m_bench->window()->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_bench->window()));
            door();
            QVERIFY(panel() && panel()->isVisible());
            m_bench->part<QAbstractButton>(panel(), u"connectionCopy"_s)->click();
            QVERIFY2(copiedText().contains(m_sandbox->url().toString()) && copiedText().contains(u"answered"), qPrintable(copiedText()));
            QTest::keyClick(panel(), Qt::Key_Escape);
        }
        QTRY_VERIFY(!panel());
        // A file that is no certificate is refused in words.
        line->click();
        QFile file(m_bench->data.filePath(u"no.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
        file.close();
        answerNextFile(file.fileName());
        m_bench->part<QAbstractButton>(panel(), u"connectionChooseCa"_s)->click();
        QCOMPARE(m_bench->program->settings()->text(Setting::CaFile), file.fileName());
        const QString problem = m_bench->account()->transport()->caProblem();
        QVERIFY(!problem.isEmpty());
        const auto labels = panel()->findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *one) { return one->text() == problem; }));
        m_bench->part<QAbstractButton>(panel(), u"connectionRemoveCa"_s)->click();
        QCOMPARE(m_bench->program->settings()->text(Setting::CaFile), QString());
        // The proxy chosen here is that of the first screen, and of every account.
        panel()->findChild<QAbstractButton *>(u"proxyNone"_s)->click();
        QTest::mouseClick(m_bench->part<QAbstractButton>(panel(), u"connectionPanelAccept"_s), Qt::LeftButton);
        QTRY_VERIFY(!panel());
        QCOMPARE(m_bench->program->settings()->text(Setting::ProxyMode), u"none"_s);
        QTRY_COMPARE(m_bench->account()->client()->proxyInUse().reason, ProxyInUse::Reason::ChosenNone);
    }
};

QTEST_MAIN(TestFirstScreen)
#include "tst_firstscreen.moc"
