// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/person.h"
#include "network/auth/credentials.h"
#include "network/auth/signin.h"
#include "tests/support/visitor.h"
#include "tests/ui/consolebench.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/browser.h"
#include "ui/common/plainlabel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ingrid = "b13a3ece-a1b2-5c85-a5f4-26cee9e7f270"; // the sandbox's own token is hers, too
constexpr auto asia = "7db2c508-1758-4b84-bb68-50b5c8e1f458"; // in the first mall she speaks with Ingrid only

Person named(const QString &subject)
{
    return {.subject = subject};
}
Person among(const QStringList &people)
{
    QSet<UserId> ids;
    for (const QString &one : people)
        ids.insert({one});
    return {.mayBe = ids};
}

} // namespace

/// Somebody signs in to an account that is another person's, over the wire: nothing of the owner's is shown to them or sent as theirs.
class TestAnotherPerson : public QObject {
    Q_OBJECT

    std::unique_ptr<ConsoleBench> m_bench;
    std::unique_ptr<RunningSandbox> m_sandbox;
    RunningClock m_clock;

    [[nodiscard]] QUrl issuer() const { return QUrl(m_sandbox->url().toString() + u"/_idp"_s); }
    [[nodiscard]] QString said() const
    {
        return m_bench->page() ? m_bench->part<PlainLabel>(m_bench->page(), u"firstRunMessage"_s)->text() : QString();
    }
    void signInByBrowser(const QByteArray &user)
    {
        const QUrl before = openedInBrowser();
        Q_EMIT m_bench->page()->browserSignInWanted(m_sandbox->url().toString(), {.issuer = issuer()});
        QTRY_VERIFY(openedInBrowser() != before);
        Visitor browser;
        QCOMPARE(browser.signIn(openedInBrowser(), user).status, 200);
    }
    /// A token to paste, of whom one likes.
    QString tokenOf(const QByteArray &user)
    {
        Visitor browser;
        BrowserSignIn attempt({.issuer = issuer()}, &m_clock);
        QByteArray token;
        connect(&attempt, &BrowserSignIn::browserWanted, &attempt, [&](const QUrl &address) { browser.signIn(address, user); });
        connect(&attempt, &BrowserSignIn::signedIn, &attempt, [&](const Credentials &given) { token = given.access; });
        attempt.start();
        (void)QTest::qWaitFor([&] { return !token.isEmpty(); }, 20'000);
        return QString::fromLatin1(token);
    }
    /// By the strip's button.
    void askToSignIn()
    {
        QTRY_COMPARE(m_bench->buttons(u"Sign in").size(), 1);
        m_bench->buttons(u"Sign in").constFirst()->click();
        QTRY_VERIFY(m_bench->showsFirstScreen());
    }
    /// The session ends with a message on its way and half a thought in the composer.
    void endWithSomethingUnsent(const std::function<void()> &endSession)
    {
        QVERIFY(m_bench->openFirst());
        QTRY_VERIFY(m_bench->account()->conversations(m_bench->conversations()->rowAt(0).key.scope)->me());
        endSession();
        m_bench->type(u"Only the owner says this"_s, true);
        QTRY_COMPARE(m_bench->program->session()->status().state, SessionStatus::Expired);
        QTRY_COMPARE(m_bench->account()->outbox()->waiting(), 1);
        m_bench->type(u"half a thought"_s, false);
        QTRY_COMPARE(m_bench->account()->drafts()->count(), 1);
    }
    [[nodiscard]] int posts()
    {
        const Outgoing row =
            m_owner->outbox()->rows().isEmpty() ? Outgoing {.conversation = m_conversation} : m_owner->outbox()->rows().first();
        m_conversation = row.conversation;
        return m_sandbox->arrivals(u"/v1/users/me/conversations/%1/messages"_s.arg(m_conversation.text()), u"POST"_s);
    }
    void nothingOfTheOwnersIsSeen()
    {
        QVERIFY(m_bench->account() != m_owner);
        QTRY_VERIFY(m_bench->rows() > 0);
        for (int row = 0; row < m_bench->rows(); ++row)
            QCOMPARE(m_bench->conversations()->rowAt(row).key.account, m_bench->account()->id());
        QCOMPARE(m_bench->composer()->toPlainText(), QString());
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
        QCOMPARE(m_bench->account()->drafts()->count(), 0);
        QCOMPARE(m_owner->outbox()->waiting(), 1);
        QCOMPARE(m_owner->drafts()->count(), 1);
        const QString folder = m_bench->account()->files().folder;
        for (const auto words : {"Only the owner says this", "half a thought"}) {
            const QStringList files = m_bench->filesWith(words);
            QVERIFY(!files.isEmpty());
            QVERIFY(std::none_of(files.begin(), files.end(), [&](const QString &file) { return file.startsWith(folder); }));
        }
    }
    /// The owner is back: it goes out, once and as theirs, and the draft is where it was.
    void everythingGoesOn(int postsBefore)
    {
        QTRY_COMPARE(m_owner->outbox()->waiting(), 0);
        QCOMPARE(posts(), postsBefore + 1);
        QCOMPARE(m_owner->drafts()->count(), 1);
    }

    Account *m_owner {nullptr};
    ConversationId m_conversation;

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
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

    void whoIsWhom_data()
    {
        QTest::addColumn<Person>("owner");
        QTest::addColumn<Person>("came");
        QTest::addColumn<int>("whose");
        const auto row = [](const char *name, const Person &owner, const Person &came, Whose whose) {
            QTest::addRow("%s", name) << owner << came << int(whose);
        };
        row("one name", named(u"https://id.example a"_s), named(u"https://id.example a"_s), Whose::Same);
        row("two names", named(u"https://id.example a"_s), named(u"https://id.example b"_s), Whose::Another);
        row("one name of two providers", named(u"https://id.example a"_s), named(u"https://other.example a"_s), Whose::Unknown);
        row("one in common", among({u"a"_s}), among({u"a"_s}), Whose::Same);
        row("nobody in common", among({u"a"_s}), among({u"b"_s, u"c"_s}), Whose::Another);
        row("not settled", among({u"a"_s}), among({u"a"_s, u"b"_s}), Whose::Unknown);
        row("nothing is known", {}, among({u"a"_s}), Whose::Unknown);
        Person both = among({u"a"_s});
        both.subject = u"https://id.example a"_s;
        row("names go first", both, {.subject = u"https://id.example a"_s, .mayBe = among({u"b"_s}).mayBe}, Whose::Same);
    }
    void whoIsWhom()
    {
        QFETCH(Person, owner);
        QFETCH(Person, came);
        QFETCH(int, whose);
        QCOMPARE(int(compare(owner, came)), whose);
        QCOMPARE(int(compare(came, owner)), whose);
    }

    void throughTheBrowser()
    {
        signInByBrowser(ingrid);
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        m_owner = m_bench->account();
        endWithSomethingUnsent([this] {
            IdentityProvider provider(m_bench->program->session()->details(), &m_clock);
            std::optional<bool> revoked;
            provider.revoke(m_bench->program->session()->credentials().refresh, this, [&](const auto &result) { revoked = result.ok(); });
            QTRY_VERIFY(revoked.has_value());
            m_sandbox->fault(u"expire"_s);
        });
        const int before = posts();

        // Somebody else, who goes back: what they came with is given back, and all is as it was.
        askToSignIn();
        const int revoked = m_sandbox->arrivals(u"/_idp/revoke"_s);
        answerNextAsk(1);
        signInByBrowser(asia);
        QTRY_VERIFY2(said().startsWith(u"You are not signed in"), qPrintable(said()));
        QVERIFY2(lastAsked().contains(u"another person"), qPrintable(lastAsked()));
        QTRY_COMPARE(m_sandbox->arrivals(u"/_idp/revoke"_s), revoked + 1);
        QCOMPARE(m_bench->account(), m_owner);
        QCOMPARE(m_bench->program->session()->status().state, SessionStatus::Expired);
        QCOMPARE(m_bench->program->accounts()->set()->all().size(), size_t(1));

        // And who stays, beside the owner.
        answerNextAsk(0);
        signInByBrowser(asia);
        QTRY_VERIFY(m_bench->account() != m_owner);
        nothingOfTheOwnersIsSeen();
        QTRY_COMPARE(m_bench->keychain.entries.size(), 2);
        QCOMPARE(posts(), before);

        QTest::keyClick(m_bench->window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_bench->account(), m_owner);
        askToSignIn();
        signInByBrowser(ingrid); // and no question
        QTRY_VERIFY(m_bench->isSignedIn(m_owner->id()));
        everythingGoesOn(before);
    }

    void withATokenThatSaysNothing()
    {
        m_bench->signInWithToken(m_sandbox->url(), tokenOf(asia));
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        m_owner = m_bench->account();
        QVERIFY(m_bench->openFirst());
        m_bench->type(u"Who is this?"_s, true); // whoever sends is known from then on
        endWithSomethingUnsent([this] { m_sandbox->fault(u"expire"_s); });
        const int before = posts();
        askToSignIn();
        m_sandbox->changeToken(u"x"_s);
        answerNextAsk(0);
        m_bench->signInWithToken(m_sandbox->url(), u"x"_s);
        QTRY_VERIFY(m_bench->account() != m_owner);
        QVERIFY2(lastAsked().contains(u"another person"), qPrintable(lastAsked()));
        nothingOfTheOwnersIsSeen();
        QCOMPARE(posts(), before);
        QTest::keyClick(m_bench->window(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        askToSignIn();
        answerNextAsk(1); // hers are all with one other person, too: only she can tell
        m_bench->signInWithToken(m_sandbox->url(), tokenOf(asia));
        QTRY_VERIFY(m_bench->isSignedIn(m_owner->id()));
        QVERIFY2(lastAsked().contains(u"does not say whether"), qPrintable(lastAsked()));
        everythingGoesOn(before);
    }

    /// The conversations cannot be read: nobody knows, and the person is asked.
    void nobodyCanTell()
    {
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        m_owner = m_bench->account();
        endWithSomethingUnsent([this] { m_sandbox->changeToken(u"x"_s); });
        const int before = posts();
        const QJsonArray without {u"Conversations:Api:Users:Conversations:Index"_s};
        QCOMPARE(m_sandbox->ask("POST", "/_sandbox/permits", QJsonDocument(QJsonObject {{u"without"_s, without}}).toJson()).status, 200);
        askToSignIn();
        answerNextAsk(2);
        m_bench->signInWithToken(m_sandbox->url(), u"x"_s);
        QTRY_VERIFY2(said().startsWith(u"You are not signed in"), qPrintable(said()));
        QVERIFY2(lastAsked().contains(u"does not say whether"), qPrintable(lastAsked()));
        QCOMPARE(m_bench->program->session()->status().state, SessionStatus::Expired);
        QCOMPARE(posts(), before);
        answerNextAsk(1);
        m_bench->signInWithToken(m_sandbox->url(), u"x"_s);
        QTRY_VERIFY(m_bench->isSignedIn(m_owner->id()));
        QCOMPARE(m_bench->account(), m_owner);
        everythingGoesOn(before);
    }

    /// Whoever leaves the page while it is being found out is not signed in a moment later.
    void leftBeforeItIsKnown()
    {
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        m_owner = m_bench->account();
        const QString other = tokenOf(asia);
        endWithSomethingUnsent([this] { m_sandbox->changeToken(u"x"_s); });
        m_sandbox->fault(u"latency=200;route=/v1/users/me/conversations"_s);
        const int before = m_sandbox->arrivals(u"/v1/users/me/conversations"_s);
        askToSignIn();
        m_bench->signInWithToken(m_sandbox->url(), other);
        QTRY_VERIFY(m_sandbox->arrivals(u"/v1/users/me/conversations"_s) > before);
        QTest::keyClick(m_bench->page(), Qt::Key_Escape);
        QTest::qWait(2000); // it would take three of these answers, and a question that nobody answers would end the program
        QCOMPARE(m_bench->program->accounts()->set()->all().size(), size_t(1));
        QCOMPARE(m_bench->program->session()->status().state, SessionStatus::Expired);
    }

    /// `--server` without a token finds the folder of an account that nobody signed out of.
    void aKeptFolderIsSomebodys()
    {
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(m_bench->shows(*m_sandbox));
        const AccountId first = m_bench->account()->id();
        QTRY_VERIFY(m_bench->account()->conversations(m_bench->conversations()->rowAt(0).key.scope)->me());
        QTRY_VERIFY(m_bench->openFirst());
        m_bench->type(u"half a thought"_s, false);
        QTRY_COMPARE(m_bench->account()->drafts()->count(), 1);
        const QString other = tokenOf(asia);
        m_bench->program.reset();
        Arguments arguments;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_bench->data.path();
        m_bench->program = startedProgram(arguments, {}, std::make_unique<SameKeychain>(&m_bench->keychain));
        QTRY_VERIFY(m_bench->showsFirstScreen());
        answerNextAsk(0);
        m_bench->signInWithToken(m_sandbox->url(), other);
        QTRY_VERIFY(m_bench->account() && m_bench->account()->id() != first);
        QVERIFY2(lastAsked().contains(u"does not say whether"), qPrintable(lastAsked()));
        QTRY_VERIFY(m_bench->rows() > 0);
        QCOMPARE(m_bench->account()->drafts()->count(), 0);
    }
};

QTEST_MAIN(TestAnotherPerson)
#include "tst_anotherperson.moc"
