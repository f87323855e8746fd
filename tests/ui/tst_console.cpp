// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/instance.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/notifications/notificationsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "network/auth/credentials.h"
#include "tests/support/moodyvault.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/samekeychain.h"
#include "tests/support/startedprogram.h"
#include "tests/support/visitor.h"
#include "ui/account/firstrun.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/browser.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// The first column of a query on a file that the program has open: a second connection, as after a crash.
QStringList readBeside(const QString &file, const QString &sql)
{
    QStringList values;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        db.setDatabaseName(file);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (db.open()) {
            QSqlQuery query(sql, db);
            while (query.next())
                values.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return values;
}

} // namespace

/// The whole program but main(): sandbox, account, window and typed keys.
class TestConsole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>();
        m_sandbox->start();
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
        m_keychain.reset();
    }

    void theInboxIsFedByTheServer()
    {
        start(u"t");
        QTRY_VERIFY(rows() > 20);
        QTRY_VERIFY(conversations()->rowAt(0).last.has_value());
        QTRY_VERIFY(m_program->window()->windowTitle().contains(u"Fjordtorget"));
        // The same rows as the server lists, in its order.
        const auto answer = m_sandbox->ask("GET", "/v1/users/me/conversations?sort_by=updated_at&per_page=100");
        QVERIFY(answer.body.contains("\"conversations\""));
    }

    void aLinkLeadsToItsConversation()
    {
        start(u"t");
        QTRY_VERIFY(rows() > 20);
        const auto wanted = conversations()->rowAt(12).key;
        RunningClock clock;
        const auto follow = [&](qint64 conversation) { // as another process does that was started with the link
            Instance second(m_data->filePath(u"main"_s), &clock);
            std::optional<Instance::Answer> answer;
            second.callFirst({Place::Conversation, conversation}, this, [&](Instance::Answer came) { answer = came; });
            return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer == Instance::Answer::Shown;
        };
        m_program->window()->showPane(Pane::Outbox);
        QVERIFY(follow(wanted.id.toLongLong()));
        QTRY_COMPARE(m_program->window()->inbox()->selected(), ConversationsModel::rowIdOf(wanted));
        QCOMPARE(m_program->window()->pane(), Pane::Inbox);
        QVERIFY(follow(999'999'999));
        const auto *sentence = m_program->window()->findChild<QLabel *>(u"noticeStripSentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        QVERIFY2(sentence->text().startsWith(u"The link does not lead to anything in this mall"), qPrintable(sentence->text()));
        QCOMPARE(m_program->window()->inbox()->selected(), ConversationsModel::rowIdOf(wanted));
    }

    void aMessageIsTypedAndSent()
    {
        start(u"t");
        openFirst();
        type(u"Reprinted, number 4471");
        QTRY_COMPARE(last().message.content, u"Reprinted, number 4471"_s);
        QTRY_VERIFY(!last().pending);
        QTRY_VERIFY(last().message.id.value > 0);
        QTRY_COMPARE(composer()->toPlainText(), QString());
        QCOMPARE(m_sandbox->arrivals(messagesPath(), u"POST"_s), 1);
        QTRY_COMPARE(readBeside(file(), u"select outcome from audit where endpoint like 'POST%messages'"_s), QStringList {u"done"_s});
        QTRY_COMPARE(readBeside(file(), u"select content from outbox"_s), QStringList());
    }

    void offlineEverythingStaysAndTheMessageGoesOutLater()
    {
        start(u"t");
        openFirst();
        const int before = rows();
        const int messagesBefore = messages()->rowCount();
        m_sandbox->stop();
        type(u"Typed on the train");
        QTRY_COMPARE(last().message.content, u"Typed on the train"_s);
        // What the composer has let go of is on the disk.
        QCOMPARE(composer()->toPlainText(), QString());
        QCOMPARE(readBeside(file(), u"select content from outbox"_s), QStringList {u"Typed on the train"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->account()->connection()->reachable(), 20'000);
        QTRY_COMPARE(last().pending->state, OutgoingState::Queued);
        QCOMPARE(rows(), before);
        QCOMPARE(messages()->rowCount(), messagesBefore + 1);

        m_sandbox->start();
        QTRY_VERIFY_WITH_TIMEOUT(last().message.id.value > 0, 60'000);
        QVERIFY(m_program->account()->connection()->reachable());
        QCOMPARE(last().message.content, u"Typed on the train"_s);
        QCOMPARE(m_sandbox->arrivals(messagesPath(), u"POST"_s), 1);
        QTRY_COMPARE(readBeside(file(), u"select content from outbox"_s), QStringList());
    }

    void quittingWithSomethingUnsentAsksOnceAndNamesIt()
    {
        start(u"t");
        openFirst();
        MainWindow *window = m_program->window();
        m_sandbox->stop();
        type(u"Typed before the train left");
        QTRY_COMPARE(last().message.content, u"Typed before the train left"_s);
        QTRY_COMPARE(readBeside(file(), u"select content from outbox"_s), QStringList {u"Typed before the train left"_s});
        answerNextAsk(1);
        window->actions()->get(ActionId::Quit)->trigger();
        QTRY_VERIFY2(lastAsked().contains(u"• Typed before the train left"), qPrintable(lastAsked()));
        QVERIFY(lastAskedCopy().contains(u"Typed before the train left"));
        QVERIFY(window->isVisible());
        answerNextAsk(0);
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(readBeside(file(), u"select content from outbox"_s), QStringList {u"Typed before the train left"_s});
    }

    void quittingWithNothingUnsentAsksNothing()
    {
        start(u"t");
        openFirst();
        m_program->window()->close(); // a question would end this test
        QTRY_VERIFY(!m_program->window()->isVisible());
    }

    void whatWasPromisedSurvivesARestart()
    {
        start(u"t");
        openFirst();
        m_sandbox->stop();
        type(u"Before the power went");
        QTRY_COMPARE(composer()->toPlainText(), QString());
        QTest::keyClicks(composer(), u"half a thou"_s);
        QTRY_COMPARE(readBeside(file(), u"select content from drafts"_s), QStringList {u"half a thou"_s});
        m_program.reset();
        m_sandbox->start();
        start(u"t");
        openFirst();
        QTRY_COMPARE(composer()->toPlainText(), u"half a thou"_s);
        QTRY_COMPARE_WITH_TIMEOUT(readBeside(file(), u"select content from outbox"_s), QStringList(), 60'000);
        QCOMPARE(m_sandbox->arrivals(messagesPath(), u"POST"_s), 1);
    }

    /// OF1: with no network, everything that was on screen is on screen again, and what it is worth is said.
    void withoutANetworkItOpensToItsLastState()
    {
        start(u"t");
        openFirst();
        QTRY_VERIFY(conversations()->rowAt(0).last.has_value());
        QTRY_VERIFY(!conversations()->rowAt(0).people.isEmpty() && !conversations()->rowAt(0).people.constFirst().firstName.isEmpty());
        QTRY_VERIFY(m_program->window()->sendings()->sendings()->rowCount() > 0);
        QTRY_VERIFY(m_program->window()->notifications()->notifications()->rowCount() > 0);
        const int before = rows();
        const ConversationCard first = conversations()->rowAt(0);
        const QList<ThreadEntry> entries = messages()->rows();
        const QString title = m_program->window()->windowTitle();
        const int sendings = m_program->window()->sendings()->sendings()->rowCount();
        m_program.reset();
        m_sandbox->stop();

        start(u"t");
        openFirst();
        QTRY_COMPARE(m_program->window()->windowTitle(), title); // its number is of two lists, each from the file in its own time
        QTRY_COMPARE(rows(), before);
        QTRY_COMPARE(conversations()->rowAt(0).last, first.last);
        QTRY_COMPARE(conversations()->rowAt(0).people, first.people);
        QCOMPARE(conversations()->rowAt(0).conversation, first.conversation);
        QTRY_COMPARE(messages()->rows().size(), entries.size());
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(messages()->rows().at(i).message, entries.at(i).message);
        QTRY_COMPARE(m_program->window()->sendings()->sendings()->rowCount(), sendings);
        QTRY_VERIFY(m_program->window()->notifications()->notifications()->rowCount() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->account()->connection()->reachable(), 60'000);
        QCOMPARE(rows(), before); // and the failure takes nothing away
        const auto labels = m_program->window()->findChildren<QLabel *>();
        const auto saysOffline = [](const QLabel *label) { return label->isVisible() && label->text().contains("ffline"_L1); };
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), saysOffline));

        m_sandbox->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->account()->connection()->reachable(), 60'000);
        QTRY_COMPARE(rows(), before);
    }

    void aTokenThatEndsIsAskedForOnceAndNothingIsLost()
    {
        start(u"t");
        openFirst();
        m_sandbox->changeToken(u"another"_s);
        type(u"Sent with the old sign-in");
        QTRY_VERIFY(m_program->account()->client()->waitsForSignIn());
        QTRY_COMPARE(noticeButtons().size(), 1);
        QTRY_COMPARE(last().message.content, u"Sent with the old sign-in"_s); // on the disk and on screen, not yet sent
        m_program->account()->client()->setToken("another");
        QTRY_VERIFY_WITH_TIMEOUT(last().message.id.value > 0, 20'000);
        QCOMPARE(last().message.content, u"Sent with the old sign-in"_s);
    }

    void markSeenEmptiesTheBadge()
    {
        start(u"t");
        m_program->settings()->set(Setting::ReadMode, u"manual"_s);
        openFirst();
        QVERIFY(conversations()->rowAt(0).conversation.unseen > 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_COMPARE(conversations()->rowAt(0).conversation.unseen, 0);
    }

    /// What there was to be told about a conversation is told by reading it.
    void aConversationThatIsReadHasNoNewsLeft()
    {
        start(u"t");
        QTRY_VERIFY(rows() > 0);
        NotificationStore *store = m_program->account()->notifications(conversations()->rowAt(0).key.scope);
        const auto feed = store->notifications();
        const auto unseenAbout = [&](const QString &conversation) {
            const QList<NotificationCard> cards = store->cards(*feed, {});
            return std::count_if(cards.begin(), cards.end(), [&](const NotificationCard &card) {
                return !card.notification.seen && card.notification.number("conversation_id"_L1) == conversation.toLongLong();
            });
        };
        QString told;
        const auto find = [&] {
            for (int row = 0; row < rows() && told.isEmpty(); ++row) {
                const ConversationCard card = conversations()->rowAt(row);
                if (card.conversation.unseen > 0 && unseenAbout(card.key.id) > 0)
                    told = card.key.id;
            }
            return !told.isEmpty();
        };
        QTRY_VERIFY(find());
        const int before = store->unseen(*feed);
        const auto about = unseenAbout(told);
        m_program->window()->inbox()->select(ConversationsModel::rowIdOf({m_program->account()->id(), store->scope(), told}));
        QTRY_COMPARE(unseenAbout(told), 0);
        QCOMPARE(store->unseen(*feed), before - static_cast<int>(about));
    }

    void aReplyMarksWhatItAnswersSeen()
    {
        start(u"t");
        openFirst();
        QVERIFY(conversations()->rowAt(0).conversation.unseen > 0);
        const QString seen = messagesPath().replace(u"/messages"_s, u"/seen"_s);
        type(u"On my way");
        QTRY_VERIFY(last().message.id.value > 0);
        QTRY_COMPARE(m_sandbox->arrivals(seen, u"PUT"_s), 1);
        QTRY_COMPARE(conversations()->rowAt(0).conversation.unseen, 0);
        type(u"And there"); // nothing unseen, nothing to mark
        QTRY_COMPARE(m_sandbox->arrivals(messagesPath(), u"POST"_s), 2);
        QTRY_VERIFY(last().message.id.value > 0);
        QCOMPARE(m_sandbox->arrivals(seen, u"PUT"_s), 1);
    }

    void anotherMallShowsItsOwnConversations()
    {
        start(u"t");
        QTRY_VERIFY(rows() > 20);
        const QString first = conversations()->rowAt(0).key.scope.value;
        QTest::keyClick(m_program->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(rows() > 0 && conversations()->rowAt(0).key.scope.value != first);
        QCOMPARE(m_program->window()->inbox()->selected(), QString());
    }

    void anUnreachableServerIsSaidInTheWindow()
    {
        m_sandbox->stop();
        start(u"t");
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->account()->connection()->reachable(), 20'000);
        QVERIFY(m_program->window()->isVisible());
        m_sandbox->start();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 20, 60'000);
    }

    void firstRunRefusesAWrongTokenAndKeepsNothing()
    {
        start(u"");
        QVERIFY(m_program->firstRun());
        auto *token = m_program->firstRun()->findChild<QLineEdit *>(u"firstRunToken"_s);
        QVERIFY(token);
        QTest::keyClicks(token, u"not-the-token"_s);
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->arrivals(u"/v3/loyalty_clubs"_s) > 0, 20'000);
        QTRY_VERIFY(m_program->firstRun() && m_program->firstRun()->isVisible());
        QVERIFY(!m_program->account());
    }

    void theStripsButtonWorksAsOftenAsItIsPressed()
    {
        start(u"t");
        openFirst();
        m_sandbox->changeToken(u"another"_s);
        type(u"Waits for the sign-in");
        QTRY_COMPARE(noticeButtons().size(), 1);
        for (int i = 0; i < 2; ++i) {
            noticeButtons().constFirst()->click();
            QTRY_VERIFY(m_program->firstRun() && m_program->firstRun()->isVisible());
            QVERIFY(!m_program->firstRun()->findChild<QAbstractButton *>(u"firstRunDemo"_s)->isVisible());
            m_program->firstRun()->close();
        }
    }

    /// There is no keychain in a test: the token is forgotten with the program, what was typed is not.
    void signingInAgainFindsWhatWasTyped()
    {
        start(u"");
        signIn();
        QTRY_VERIFY(m_program->account() && rows() > 0);
        openFirst();
        QTest::keyClicks(composer(), u"half a thought"_s);
        QTRY_COMPARE(readBeside(file(), u"select content from drafts"_s), QStringList {u"half a thought"_s});
        const QString before = file();
        m_program.reset();
        start(u"");
        QTRY_VERIFY_WITH_TIMEOUT(m_program->firstRun() && m_program->firstRun()->isVisible(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->firstRun()->findChild<QLineEdit *>(u"firstRunToken"_s)->isEnabled(), 30'000);
        signIn();
        QTRY_VERIFY(m_program->account() && rows() > 0);
        QCOMPARE(file(), before);
        openFirst();
        QTRY_COMPARE(composer()->toPlainText(), u"half a thought"_s);
    }

    void signingOutNamesTheUnsentAndRemovesEverything()
    {
        start(u"t");
        openFirst();
        m_sandbox->stop();
        type(u"Never to be sent");
        QTRY_COMPARE(m_program->account()->outbox()->waiting(), 1);
        const QString folder = m_program->account()->files().folder;
        QVERIFY(QFileInfo::exists(m_program->account()->files().cache()));
        answerNextAsk(0);
        Q_EMIT m_program->window()->signOutWanted();
        QTRY_VERIFY(m_program->firstRun());
        QVERIFY2(lastAsked().contains(u"One message has not been sent"), qPrintable(lastAsked()));
        QVERIFY2(lastAsked().contains(u"Never to be sent"), qPrintable(lastAsked()));
        QVERIFY2(lastAskedCopy().endsWith(u":\nNever to be sent"), qPrintable(lastAskedCopy()));
        QVERIFY(!QFileInfo::exists(folder));
    }

    void throughTheBrowserAndBackAfterARestart()
    {
        m_keychain = std::make_unique<MoodyVault>();
        start(u"");
        signInByBrowser(demoUser());
        QTRY_VERIFY(m_program->account() && rows() > 0);
        QVERIFY(!m_program->firstRun());
        const QString before = file();
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        const QByteArray first = m_keychain->entries.begin().value();
        m_program.reset();
        startAgain();
        QTRY_VERIFY(rows() > 0);
        QVERIFY(!m_program->firstRun());
        QCOMPARE(file(), before);
        QTRY_VERIFY(m_keychain->entries.begin().value() != first); // renewed, and the next one kept
        // Signing out tells the provider, and empties the keychain.
        answerNextAsk(0);
        Q_EMIT m_program->window()->signOutWanted();
        QTRY_VERIFY(m_keychain->entries.isEmpty());
        QTRY_COMPARE(m_sandbox->arrivals(u"/_idp/revoke"_s), 1);
        QVERIFY(m_program->firstRun() && !QFileInfo::exists(before));
    }

    void whoGoesBackInTheBrowserIsToldAndNothingIsKept()
    {
        m_keychain = std::make_unique<MoodyVault>();
        start(u"");
        signInByBrowser({});
        QTRY_VERIFY(says(m_program->firstRun(), u"You were not signed in"));
        QVERIFY(!m_program->account());
        QVERIFY(m_keychain->writes == 0 && AccountFiles::list(m_data->path() + u"/main"_s).isEmpty());
    }

    /// A provider may let somebody in whom the server does not.
    void whatTheServerRefusesIsNotKept()
    {
        m_keychain = std::make_unique<MoodyVault>();
        start(u"");
        m_sandbox->fault(u"status=403;path=/v3/loyalty_clubs"_s);
        signInByBrowser(demoUser());
        QTRY_VERIFY(m_sandbox->arrivals(u"/v3/loyalty_clubs"_s) > 0);
        QTRY_VERIFY(m_program->firstRun()->findChild<QLineEdit *>(u"firstRunToken"_s)->isEnabled());
        QVERIFY(!m_program->account());
        QCOMPARE(m_keychain->writes, 0);
        QTRY_COMPARE(m_sandbox->arrivals(u"/_idp/revoke"_s), 1);
    }

    void aLockedKeychainIsAStripWithAWayOut()
    {
        m_keychain = std::make_unique<MoodyVault>();
        start(u"");
        signInByBrowser(demoUser());
        QTRY_VERIFY(m_program->account() && rows() > 0);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        m_program.reset();
        m_keychain->refusesReading = VaultError::Denied;
        m_keychain->reads = 0;
        startAgain();
        QTRY_VERIFY(m_program->window() && m_program->window()->isVisible());
        QTRY_COMPARE(noticeButtons(u"Try again").size(), 1);
        QCOMPARE(noticeButtons().size(), 1); // Sign in
        QVERIFY(!m_program->firstRun());
        QCOMPARE(m_keychain->reads, 1); // at most one prompt
        m_keychain->refusesReading.reset();
        noticeButtons(u"Try again").constFirst()->click();
        QTRY_VERIFY(rows() > 0);
        QCOMPARE(noticeButtons(u"Try again").size(), 0);
        QCOMPARE(m_keychain->reads, 2);
    }

    void aKeychainThatTakesNothingIsSaidAndMayBeLeftAlone()
    {
        m_keychain = std::make_unique<MoodyVault>();
        m_keychain->refusesWriting = VaultError::Denied;
        start(u"");
        signIn();
        QTRY_VERIFY(m_program->account() && rows() > 0);
        QTRY_COMPARE(noticeButtons(u"Keep for this run").size(), 1);
        noticeButtons(u"Keep for this run").constFirst()->click();
        QTRY_COMPARE(noticeButtons(u"Try again").size(), 0);
        QCOMPARE(m_keychain->writes, 1);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void theTokenIsInNoFile()
    {
        const QString secret = u"a-secret-that-must-not-rest"_s;
        m_sandbox->changeToken(secret);
        start(secret);
        openFirst();
        type(u"Nothing to see"); // a write, its audit line and its log lines
        QTRY_COMPARE(last().message.content, u"Nothing to see"_s);
        QTRY_VERIFY(last().message.id.value > 0);
        qWarning() << "Authorization: Bearer" << secret;
        m_program.reset();
        QVERIFY(filesWritten() >= 3);
        QCOMPARE(filesWith(secret.toUtf8()), QStringList());
    }

    /// After signing in, renewal, a provider that fails, an attempt that was given up, and the end.
    void noTokenOfTheBrowsersWayIsInAnyFile()
    {
        m_keychain = std::make_unique<MoodyVault>();
        QList<QByteArray> secrets;
        const auto note = [&] {
            for (const QByteArray &entry : std::as_const(m_keychain->entries))
                secrets.append(fromVaultEntry(entry)->refresh);
        };
        start(u"");
        signInByBrowser(demoUser());
        QTRY_VERIFY(m_program->account() && rows() > 0);
        QTRY_COMPARE(m_keychain->entries.size(), 1);
        note();
        secrets.append(m_program->session()->credentials().access);
        m_sandbox->fault(u"status=500;path=/_idp/token;times=1"_s);
        m_sandbox->fault(u"expire"_s);
        openFirst();
        type(u"Sent after the renewal");
        QTRY_VERIFY(last().message.id.value > 0);
        QTRY_VERIFY(fromVaultEntry(m_keychain->entries.begin().value())->refresh != secrets.constFirst());
        note();
        secrets.append(m_program->session()->credentials().access);
        m_program.reset();
        // Once more, and given up with the code on its way.
        startAgain();
        QTRY_VERIFY(rows() > 0);
        QTRY_VERIFY(fromVaultEntry(m_keychain->entries.begin().value())->refresh != secrets.at(2));
        note();
        secrets.append(m_program->session()->credentials().access);
        m_program.reset();
        QCOMPARE(secrets.size(), 6);
        QVERIFY(!secrets.contains(QByteArray()));
        QVERIFY(filesWritten() >= 3);
        for (const QByteArray &secret : std::as_const(secrets))
            QCOMPARE(filesWith(secret), QStringList());
        QCOMPARE(filesWith("eyJhbGciOi"), QStringList()); // any token of this kind, ID tokens included
        QCOMPARE(filesWith("code="), QStringList());
    }

private:
    void start(QStringView token)
    {
        Arguments arguments;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_data->path();
        launch(arguments, token);
    }

    /// As a person does, without a word about the server.
    void startAgain()
    {
        Arguments arguments;
        arguments.dataFolder = m_data->path();
        launch(arguments, {});
    }

    void launch(const Arguments &arguments, QStringView token)
    {
        std::unique_ptr<TokenVault> keychain;
        if (m_keychain)
            keychain = std::make_unique<SameKeychain>(m_keychain.get());
        m_program = startedProgram(arguments, token.toUtf8(), std::move(keychain));
        QVERIFY(m_program);
    }

    /// Whom the fixed token is, too: somebody with conversations in the first mall.
    [[nodiscard]] QByteArray demoUser()
    {
        const QJsonObject state = QJsonDocument::fromJson(m_sandbox->ask("GET", "/_sandbox/state").body).object();
        return state.value("demo_user_id"_L1).toString().toLatin1();
    }

    /// The page's wish, and a browser in which somebody chooses that user, or goes back.
    void signInByBrowser(const QByteArray &user)
    {
        const QUrl before = openedInBrowser();
        Q_EMIT m_program->firstRun()->browserSignInWanted(
            m_sandbox->url().toString(), {.issuer = QUrl(m_sandbox->url().toString() + u"/_idp"_s)});
        QTRY_VERIFY(openedInBrowser() != before);
        Visitor browser;
        QCOMPARE(browser.signIn(openedInBrowser(), user).status, 200);
    }

    [[nodiscard]] static bool says(const QWidget *window, QStringView words)
    {
        const auto labels = window->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const PlainLabel *one) { return one->text().contains(words); });
    }

    [[nodiscard]] int filesWritten() const
    {
        int files = 0;
        for (QDirIterator it(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); it.next())
            ++files;
        return files;
    }
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator it(m_data->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile one(it.next());
            if (!one.open(QIODevice::ReadOnly) || one.readAll().contains(bytes))
                found.append(one.fileName());
        }
        return found;
    }

    void signIn()
    {
        auto *token = m_program->firstRun()->findChild<QLineEdit *>(u"firstRunToken"_s);
        m_program->firstRun()->setServer(m_sandbox->url().toString());
        QTest::keyClicks(token, u"t"_s);
        QTest::keyClick(token, Qt::Key_Return);
    }

    /// By keys: into the list, to its first row, and into the composer.
    void openFirst()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
        QTRY_VERIFY(rows() > 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTRY_VERIFY(messages()->rowCount() > 0);
        QTRY_VERIFY(!m_program->window()->inbox()->selected().isEmpty());
    }

    void type(QStringView text)
    {
        composer()->setFocus();
        QTest::keyClicks(composer(), text.toString());
        QTest::keyClick(composer(), Qt::Key_Return);
    }

    [[nodiscard]] ConversationsModel *conversations() const { return m_program->window()->inbox()->conversations(); }
    [[nodiscard]] MessagesModel *messages() const { return m_program->window()->inbox()->messages(); }
    [[nodiscard]] int rows() const { return conversations()->rowCount(); }
    [[nodiscard]] ThreadEntry last() const { return messages()->rowCount() > 0 ? messages()->rows().last() : ThreadEntry {}; }
    [[nodiscard]] QListView *list() const { return m_program->window()->findChild<QListView *>(u"conversationList"_s); }
    [[nodiscard]] QPlainTextEdit *composer() const
    {
        return m_program->window()->findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
    }
    [[nodiscard]] QString file() const { return m_program->account()->files().local(); }
    [[nodiscard]] QString messagesPath() const
    {
        return u"/v1/users/me/conversations/%1/messages"_s.arg(conversations()->rowAt(0).conversation.id.text());
    }
    [[nodiscard]] QList<QAbstractButton *> noticeButtons(QStringView text = u"Sign in") const
    {
        QList<QAbstractButton *> found;
        const auto all = m_program->window()->findChildren<QAbstractButton *>();
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
            [text](const QAbstractButton *one) { return one->isVisible() && one->text() == text; });
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<MoodyVault> m_keychain; // empty: this computer's, which a test does not have
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
