// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/account.h"
#include "app/account/leaving.h"
#include "app/account/sessionwords.h"
#include "models/base/settings.h"
#include "network/api/endpoints.h"
#include "network/auth/memoryvault.h"
#include "network/auth/signin.h"
#include "tests/support/moodyvault.h"
#include "tests/support/rudeserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/steppedclock.h"
#include "tests/support/visitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope mall = CustomerScope::one(447);
constexpr const char *demoUser = "85cd878e-a6af-4013-ab24-770d9ecd7819";
const AccountId testAccount {u"test"_s};

/// An account with its session, and what both said.
struct Seat {
    Seat(const QUrl &server, Clock *clock, TokenVault *vault)
        : account(testAccount, server, *AccountFiles::make(folder.path(), testAccount), clock, &settings)
        , session(testAccount, account.client(), vault, {.issuer = QUrl(server.toString() + u"/_idp"_s)})
        , wanted(&session, &Session::signInWanted)
    {
        account.open({});
    }
    void ask(int count)
    {
        for (int i = 0; i < count; ++i) {
            calls.push_back(account.client()->send(
                api::listUsers(mall), &session, [this](const Result<Page<Kept<User>>> &result) { result ? ++good : ++bad; }));
        }
    }
    QTemporaryDir folder;
    Settings settings;
    Account account;
    Session session;
    QSignalSpy wanted;
    std::vector<Call> calls;
    int good {0}, bad {0};
};

} // namespace

/// One account's session: tokens renewed and kept, the person asked once, whatever mood the keychain is in.
class TestSession : public QObject {
    Q_OBJECT

    RunningClock m_clock;

    Credentials signIn(const RunningSandbox &sandbox)
    {
        Visitor browser;
        BrowserSignIn attempt({.issuer = QUrl(sandbox.url().toString() + u"/_idp"_s)}, &m_clock);
        Credentials credentials;
        connect(&attempt, &BrowserSignIn::browserWanted, &attempt, [&](const QUrl &address) { browser.signIn(address, demoUser); });
        connect(&attempt, &BrowserSignIn::signedIn, &attempt, [&](const Credentials &given) { credentials = given; });
        attempt.start();
        (void)QTest::qWaitFor([&] { return !credentials.refresh.isEmpty(); }, 20'000);
        return credentials;
    }
    static QByteArray keptIn(const MoodyVault &vault)
    {
        const auto credentials = fromVaultEntry(vault.entries.value(testAccount));
        return credentials ? credentials->kept() : QByteArray();
    }

private Q_SLOTS:
    void twentyRequestsOneRenewal()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        QTRY_VERIFY(!seat.account.malls().isEmpty());
        QTRY_COMPARE(keptIn(vault), credentials.refresh);
        for (int round = 1; round <= 2; ++round) {
            const int before = sandbox.arrivals(u"/_idp/token"_s);
            const QByteArray kept = keptIn(vault);
            sandbox.fault(u"expire"_s);
            seat.good = 0;
            seat.ask(20);
            QTRY_COMPARE(seat.good, 20);
            QCOMPARE(seat.bad, 0);
            QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), before + 1);
            // The next one rests in the vault, and is the one that counts.
            QTRY_VERIFY(keptIn(vault) != kept);
            sandbox.clearFaults();
        }
        QCOMPARE(seat.wanted.size(), 0);
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
    }

    void refusedRenewalAsksOnceAndLosesNothing()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        QTRY_VERIFY(!seat.account.malls().isEmpty());
        // Somebody else ends the session at the provider.
        IdentityProvider provider(seat.session.details(), &m_clock);
        bool revoked = false;
        provider.revoke(credentials.refresh, this, [&](const Result<NoAnswer, SignInFailure> &result) { revoked = result.ok(); });
        QTRY_VERIFY(revoked);

        const QList<Kept<Conversation>> conversations = [&] {
            const auto body = sandbox.ask("GET", "/v1/users/me/conversations").body;
            const Document document(body);
            Decoder root = document.root();
            return root.list<Kept<Conversation>>("conversations"_L1);
        }();
        QVERIFY(!conversations.isEmpty());
        const ConversationId conversation = conversations.constFirst().value.id;
        seat.account.drafts()->set({.scope = mall, .conversation = conversations.at(1).value.id, .content = u"half a thought"_s});
        bool promised = false;
        seat.account.outbox()->submit(mall, conversation, u"Waits for the person"_s, this, [&](const auto &error) { promised = !error; });
        seat.ask(20);
        QTRY_VERIFY(promised);
        QTRY_COMPARE(seat.wanted.size(), 1);
        QCOMPARE(seat.session.status().state, SessionStatus::Expired);
        QCOMPARE(noticeFor(seat.session.status()).deed, SessionDeed::SignIn);
        QTest::qWait(50);
        QCOMPARE(seat.wanted.size(), 1);
        QCOMPARE(seat.good + seat.bad, 0);
        QCOMPARE(seat.account.outbox()->waiting(), 1);
        QCOMPARE(unsentOf(seat.account), (Unsent {.messages = {u"Waits for the person"_s}, .drafts = 1}));
        // With the mall's name, where it is known by now.
        const QList<Mall> &malls = seat.account.malls();
        const auto known = std::find_if(malls.begin(), malls.end(), [&](const Mall &one) { return one.scope == mall; });
        const QString where = known == malls.end() ? QString() : known->name + u", "_s;
        QCOMPARE(unsentTexts(seat.account),
            u"Not sent, %1conversation %2:\nWaits for the person\n\nDraft, %1conversation %3:\nhalf a thought"_s.arg(
                where, conversation.text(), conversations.at(1).value.id.text()));

        seat.session.adopt(signIn(sandbox), seat.session.details());
        QTRY_COMPARE(seat.good, 20);
        QTRY_COMPARE(seat.account.outbox()->waiting(), 0);
        QCOMPARE(seat.account.drafts()->draft(mall, conversations.at(1).value.id).content, u"half a thought"_s);
        QCOMPARE(sandbox.arrivals(u"/v1/users/me/conversations/%1/messages"_s.arg(conversation.value), u"POST"_s), 1);
    }

    void aPastedTokenCannotBeRenewed()
    {
        RunningSandbox sandbox;
        MoodyVault vault;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt({.access = "t"}, seat.session.details());
        QTRY_COMPARE(keptIn(vault), QByteArray("t"));
        sandbox.changeToken(u"another"_s);
        seat.ask(20);
        QTRY_COMPARE(seat.wanted.size(), 1);
        QCOMPARE(seat.session.status().state, SessionStatus::Expired);
        seat.session.adopt({.access = "another"}, seat.session.details());
        QTRY_COMPARE(seat.good, 20);
        QCOMPARE(seat.wanted.size(), 1);
    }

    /// A server that takes no token of this provider would otherwise be asked for ever.
    void aFreshTokenThatIsRefusedIsNotRenewedAgain()
    {
        int renewals = 0;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            const QByteArray base = "http://" + seen.header("Host") + "/_idp";
            if (seen.target().endsWith("openid-configuration")) {
                socket.write(RudeServer::answer(R"({"issuer":")" + base + R"(","authorization_endpoint":")" + base
                    + R"(/auth","token_endpoint":")" + base + R"(/token"})"));
            } else if (seen.target() == "/_idp/token") {
                ++renewals;
                socket.write(RudeServer::answer(R"({"access_token":"a)" + QByteArray::number(renewals) + R"("})"));
            } else {
                socket.write(RudeServer::answer("{}", 401));
            }
        });
        MoodyVault vault;
        Seat seat(server.url(), &m_clock, &vault);
        seat.session.adopt({.way = Credentials::Way::Browser, .access = "a0", .refresh = "r"}, seat.session.details());
        seat.ask(3);
        QTRY_COMPARE(seat.bad, 3); // refused with both
        QCOMPARE(renewals, 1);
        seat.ask(3);
        QTRY_COMPARE(seat.wanted.size(), 1);
        QCOMPARE(seat.session.status().state, SessionStatus::Expired);
        QCOMPARE(renewals, 1);
    }

    void theVaultBringsItBack_data()
    {
        QTest::addColumn<bool>("browser");
        QTest::addColumn<bool>("old");
        QTest::addRow("browser") << true << false;
        QTest::addRow("token") << false << false;
        QTest::addRow("token of an earlier version") << false << true;
    }
    void theVaultBringsItBack()
    {
        QFETCH(bool, browser);
        QFETCH(bool, old);
        RunningSandbox sandbox;
        MoodyVault vault;
        const Credentials credentials = browser ? signIn(sandbox) : Credentials {.access = "t"};
        vault.entries.insert(testAccount, old ? QByteArray("t") : toVaultEntry(credentials));
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.ask(1);
        seat.session.restore();
        QCOMPARE(seat.session.status().state, SessionStatus::Checking);
        QTRY_COMPARE(seat.good, 1);
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
        QCOMPARE(vault.reads, 1);
        QTRY_COMPARE(vault.writes, browser ? 1 : 0); // the next refresh token; a pasted one is there already
        QVERIFY(!vault.entries.value(testAccount).contains("eyJ")); // no access token
    }

    void whileTheProviderIsAwayNobodyIsSignedOut()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        QTRY_VERIFY(!seat.account.malls().isEmpty());
        sandbox.fault(u"status=503;path=/_idp/token;times=1"_s);
        sandbox.fault(u"expire"_s);
        QSignalSpy changed(&seat.session, &Session::changed);
        seat.ask(5);
        QTRY_COMPARE(seat.session.status().trouble, SessionStatus::ProviderAway);
        QCOMPARE(seat.session.status().state, SessionStatus::SignedIn);
        QTRY_COMPARE(seat.good, 5);
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
        QCOMPARE(seat.wanted.size(), 0);
    }

    void unreadVaultIsAState_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("missing, locked or cancelled") << int(VaultError::Missing);
        QTest::addRow("denied") << int(VaultError::Denied);
        QTest::addRow("no service") << int(VaultError::Unavailable);
        QTest::addRow("left open") << int(VaultError::TimedOut);
    }
    void unreadVaultIsAState()
    {
        QFETCH(int, kind);
        RunningSandbox sandbox;
        MoodyVault vault;
        vault.entries.insert(testAccount, toVaultEntry({.access = "t"}));
        vault.refusesReading = static_cast<VaultError::Kind>(kind);
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.ask(1);
        seat.session.restore();
        seat.session.restore(); // while the first is out
        const SessionStatus unread {
            .state = SessionStatus::SignedOut, .trouble = SessionStatus::VaultUnread, .vault = static_cast<VaultError::Kind>(kind)};
        QTRY_COMPARE(seat.session.status(), unread);
        QCOMPARE(vault.reads, 1);
        QCOMPARE(seat.wanted.size(), 0); // the strip says it; nobody is interrupted
        const SessionNotice notice = noticeFor(unread);
        QVERIFY(!notice.text.isEmpty());
        QCOMPARE(notice.deed, SessionDeed::ReadAgain);
        QCOMPARE(notice.secondDeed, SessionDeed::SignIn);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 0); // nothing leaves without a token
        vault.refusesReading.reset();
        seat.session.restore();
        QTRY_COMPARE(seat.good, 1);
        QCOMPARE(vault.writes, 0);
    }

    void entriesOfALaterVersionAreLeftAlone()
    {
        MoodyVault vault;
        const QByteArray later = R"({"atrium":2,"way":"passkey","secret":"x"})";
        vault.entries.insert(testAccount, later);
        Seat seat(QUrl(u"http://127.0.0.1:9"_s), &m_clock, &vault);
        seat.session.restore();
        QTRY_COMPARE(seat.session.status().trouble, SessionStatus::VaultUnread);
        QCOMPARE(vault.entries.value(testAccount), later);
    }

    void aSlowVaultIsSaid()
    {
        SteppedClock clock;
        MoodyVault vault;
        vault.holds = true;
        vault.entries.insert(testAccount, "t");
        Seat seat(QUrl(u"http://127.0.0.1:9"_s), &clock, &vault);
        seat.session.restore();
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::Checking}));
        clock.step(milliseconds(400));
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::Checking, .trouble = SessionStatus::VaultSlow}));
        QVERIFY(!noticeFor(seat.session.status()).text.isEmpty());
        vault.release();
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
        QVERIFY(!seat.account.client()->waitsForSignIn());
    }

    /// The person signs in while the keychain still asks: what it gives at last is old.
    void signingInOvertakesASlowVault()
    {
        RunningSandbox sandbox;
        MoodyVault vault;
        vault.holds = true;
        vault.entries.insert(testAccount, "old");
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.restore();
        seat.session.adopt({.access = "t"}, seat.session.details());
        vault.release();
        seat.ask(1);
        QTRY_COMPARE(seat.good, 1);
        QTRY_COMPARE(keptIn(vault), QByteArray("t"));
        QCOMPARE(seat.wanted.size(), 0);
    }

    void unkeptIsAState_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("locked") << int(VaultError::Denied);
        QTest::addRow("no service") << int(VaultError::Unavailable);
        QTest::addRow("left open") << int(VaultError::TimedOut);
    }
    void unkeptIsAState()
    {
        QFETCH(int, kind);
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        vault.refusesWriting = static_cast<VaultError::Kind>(kind);
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        const SessionStatus unkept {
            .state = SessionStatus::SignedIn, .trouble = SessionStatus::VaultUnkept, .vault = static_cast<VaultError::Kind>(kind)};
        QTRY_COMPARE(seat.session.status(), unkept);
        QCOMPARE(noticeFor(unkept).deed, SessionDeed::KeepAgain);
        QCOMPARE(noticeFor(unkept).secondDeed, SessionDeed::KeepForThisRun);
        seat.ask(1);
        QTRY_COMPARE(seat.good, 1); // it works all the same
        seat.session.keepAgain();
        QTRY_COMPARE(vault.writes, 2);
        QTRY_COMPARE(seat.session.status(), unkept);
        seat.session.keepForThisRun();
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
        // Renewed, and the vault is not asked again.
        sandbox.fault(u"expire"_s);
        seat.ask(1);
        QTRY_COMPARE(seat.good, 2);
        QCOMPARE(vault.writes, 2);
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
        QVERIFY(vault.entries.isEmpty());
    }

    void keptAtTheSecondTry()
    {
        RunningSandbox sandbox;
        MoodyVault vault;
        vault.refusesWriting = VaultError::Denied;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt({.access = "t"}, seat.session.details());
        QTRY_COMPARE(seat.session.status().trouble, SessionStatus::VaultUnkept);
        vault.refusesWriting.reset();
        seat.session.keepAgain();
        QTRY_COMPARE(keptIn(vault), QByteArray("t"));
        QCOMPARE(seat.session.status(), (SessionStatus {.state = SessionStatus::SignedIn}));
    }

    /// Renewed twice while the keychain takes its time: what rests there in the end is the last one.
    void slowWritingKeepsTheLast()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        vault.holds = true;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        for (int round = 1; round <= 2; ++round) {
            seat.ask(1);
            QTRY_COMPARE(seat.good, 2 * round - 1);
            sandbox.fault(u"expire"_s);
            seat.ask(1);
            QTRY_COMPARE(seat.good, 2 * round);
            sandbox.clearFaults();
        }
        QCOMPARE(vault.writes, 1);
        vault.release();
        QTRY_COMPARE(vault.writes, 2);
        QTRY_VERIFY(keptIn(vault) != credentials.refresh);
        // It is the one in force: another session can go on with it.
        Seat next(sandbox.url(), &m_clock, &vault);
        next.ask(1);
        next.session.restore();
        QTRY_COMPARE(next.good, 1);
    }

    void endingTellsTheProviderAndTheVault()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        QTRY_COMPARE(keptIn(vault), credentials.refresh);
        std::optional<Session::Ended> ended;
        seat.session.end(this, [&](const Session::Ended &e) { ended = e; });
        QVERIFY(seat.account.client()->waitsForSignIn());
        QTRY_VERIFY(ended.has_value());
        QVERIFY(ended->revoked && !ended->vault);
        QCOMPARE(leftoverOf(*ended), QString());
        QVERIFY(vault.entries.isEmpty());
        QCOMPARE(sandbox.arrivals(u"/_idp/revoke"_s, u"POST"_s), 1);
        QCOMPARE(sandbox.ask("GET", "/v1/users", {}, credentials.access).status, 401);
        QCOMPARE(seat.session.status(), SessionStatus {});
    }

    void endingSaysWhatIsLeft()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        MoodyVault vault;
        vault.refusesForgetting = VaultError::Denied;
        Seat seat(sandbox.url(), &m_clock, &vault);
        seat.session.adopt(credentials, seat.session.details());
        QTRY_COMPARE(keptIn(vault), credentials.refresh);
        sandbox.fault(u"status=400;path=/_idp/revoke"_s);
        std::optional<Session::Ended> ended;
        seat.session.end(this, [&](const Session::Ended &e) { ended = e; });
        QTRY_VERIFY(ended.has_value());
        QVERIFY(!ended->revoked && ended->vault);
        QVERIFY(leftoverOf(*ended).contains("keychain"_L1));
        QVERIFY(!leftoverOf({.revoked = false}).isEmpty());
    }

    void everyNoticeIsAWholeSentenceWithAWayOut()
    {
        for (const auto trouble :
            {SessionStatus::VaultSlow, SessionStatus::VaultUnread, SessionStatus::VaultUnkept, SessionStatus::ProviderAway}) {
            for (const auto kind : {VaultError::Missing, VaultError::Denied, VaultError::Unavailable, VaultError::TimedOut}) {
                const SessionNotice notice = noticeFor({.state = SessionStatus::SignedIn, .trouble = trouble, .vault = kind});
                QVERIFY(notice.text.endsWith(u'.') && !notice.text.contains(u'!'));
                QVERIFY(!notice.action.isEmpty() && notice.deed != SessionDeed::None);
                QCOMPARE(notice.second.isEmpty(), notice.secondDeed == SessionDeed::None);
            }
        }
        QVERIFY(noticeFor({.state = SessionStatus::SignedIn}).text.isEmpty());
        for (int kind = SignInFailure::Unreachable; kind <= SignInFailure::NoPort; ++kind)
            QVERIFY(sentenceFor(SignInFailure {.kind = static_cast<SignInFailure::Kind>(kind)}).endsWith(u'.'));
    }

    void theQuestionNamesWhatIsUnsent()
    {
        QStringList messages;
        for (int i = 1; i <= 7; ++i)
            messages.append(u"message %1"_s.arg(i));
        const QString question = signOutQuestion({.messages = messages, .drafts = 2});
        QVERIFY(question.contains("message 5"_L1) && !question.contains("message 6"_L1));
        QVERIFY(signOutQuestion({}) != question && !signOutQuestion({}).contains(u':'));
        // Removing an account is the same loss in the same words.
        const auto lines = [](const QString &asked) { return asked.section(u"\n\n"_s, 0, 1); };
        QCOMPARE(lines(removalQuestion({.messages = messages, .drafts = 2})), lines(question));
        QVERIFY(!removalQuestion({}).contains(u':'));
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
