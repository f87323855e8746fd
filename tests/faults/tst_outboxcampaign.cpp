// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/campaign.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace atrium;
using namespace Qt::StringLiterals;
using Act = Meddler::Act;

namespace {

int environmentNumber(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}

/// Dies at its n-th change of state: what a power cut or the OOM killer does, with nothing written that was not written before.
int runChild(const QStringList &arguments)
{
    const int dieAt = arguments.at(4).toInt();
    // Stamps stand, as the server's do meanwhile; waits run.
    RunningClock clock(QDateTime::fromMSecsSinceEpoch(arguments.at(5).toLongLong(), Qt::UTC), 0.0);
    Engine engine(QUrl(arguments.at(2)), arguments.at(3), &clock, UserId {arguments.at(6)}, milliseconds(200));
    QObject::connect(&engine.outbox, &Outbox::changed, &engine.outbox, [&] {
        if (engine.stateChanges >= dieAt)
            ::kill(::getpid(), SIGKILL);
        if (engine.outbox.rows().isEmpty())
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

/// Feature OF3: whatever the network, the server and the power do, each message is on the server exactly once and in order, or visibly
/// Failed with its text kept. Random runs against the real sandbox, over a socket and through a relay that spoils what passes, on a clock
/// that is stepped. ATRIUM_CAMPAIGN_RUNS says how many, ATRIUM_CAMPAIGN_SEED where to begin: a failure names the seed that repeats it, but
/// for the order in which sockets and the disk answer.
///
/// What this cannot promise, and nobody can without an idempotency key, has a test of its own: requestInsideTheServerBeyondTheDelay.
/// Two consoles of one person say different things here, for the same reason.
class TestOutboxCampaign : public QObject {
    Q_OBJECT

    CampaignTime m_time;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Meddler> m_meddler;
    std::unique_ptr<QTemporaryDir> m_folder;
    UserId m_me;

    /// One console of the run: what its person has promised, in order.
    struct Person {
        QString name {};
        QString file {};
        std::unique_ptr<Engine> engine {};
        QList<std::pair<QString, QString>> promised {}; // local id, text
        QList<int> restartAt {}; // state changes since the last start
        int wanted {0};
        int committed {0};
    };

    static Act randomAct(Rng &rng, bool post)
    {
        static const QList<Act> posts {Act::CutBefore, Act::CutMiddle, Act::CutAfter, Act::CutAfter, Act::CutAnswer, Act::DeafBefore,
            Act::DeafAfter, Act::LateAtGiveUp, Act::LateAfterRead, Act::Gateway, Act::Busy};
        static const QList<Act> gets {Act::CutBefore, Act::CutAfter, Act::CutAnswer, Act::DeafAfter, Act::Gateway, Act::Busy, Act::Twice};
        const QList<Act> &acts = post ? posts : gets;
        return acts.at(static_cast<qsizetype>(rng.below(quint64(acts.size()))));
    }

    void wake(Person &person) { person.engine = std::make_unique<Engine>(m_meddler->url(), person.file, &m_time.clock, m_me); }

    void promise(Person &person, const QString &conversation, const QString &text)
    {
        ++person.wanted;
        person.engine->outbox.submit(infinity, {conversation.toLongLong()}, text, &person.engine->client,
            [&person, text](const std::optional<DatabaseError> &error) {
                if (error)
                    qFatal("not promised: %s", qPrintable(error->detail));
                person.promised.append({person.engine->outbox.rows().constLast().localId, text});
                ++person.committed;
            });
    }

    /// Lets everything happen until done says so. Time passes only while nothing moves and nothing is inside the server.
    bool drive(QList<Person *> people, const std::function<bool()> &done, const std::function<void(Person &)> &each = {})
    {
        int quiet = 0;
        int before = -1;
        for (int turns = 0; turns < 60'000; ++turns) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
            for (Person *person : people) {
                // Whoever has not been told "kept" yet has been promised nothing.
                const bool told = person->committed == person->wanted;
                if (told && !person->restartAt.isEmpty() && person->engine->stateChanges >= person->restartAt.constFirst()) {
                    person->restartAt.removeFirst();
                    person->engine.reset();
                    wake(*person);
                }
                if (each)
                    each(*person);
            }
            if (done())
                return true;
            int moves = m_meddler->moves();
            for (const Person *person : people)
                moves += person->engine->moves;
            quiet = moves == std::exchange(before, moves) && m_meddler->inside() == 0 ? quiet + 1 : 0;
            if (quiet < 3) {
                QTest::qSleep(quiet > 0 ? 1 : 0);
                continue;
            }
            quiet = 0;
            const qint64 next = m_time.clock.untilNext();
            m_time.step(milliseconds(next < 0 ? 100 : next));
        }
        return false;
    }

    [[nodiscard]] static bool idle(const Person &person)
    {
        return person.engine->loaded && person.engine->outbox.rows().isEmpty() && person.committed > 0;
    }

    QString compare(const Person &person, const QStringList &kept, const QString &conversation)
    {
        QStringList expected;
        for (const auto &[id, text] : person.promised) {
            if (!kept.contains(id))
                expected << text;
        }
        QStringList found;
        const auto messages = serverMessages(*m_sandbox, conversation);
        for (const auto &[author, text] : messages) {
            if (author != emma.value && text.startsWith(person.name))
                found << text;
        }
        return found == expected ? QString() : u"promised [%1], the server has [%2]"_s.arg(expected.join(u'|'), found.join(u'|'));
    }

    /// Empty, or what was lost, doubled or out of order.
    QString run(quint64 seed, int number)
    {
        Rng rng(seed);
        const auto chance = [&](int percent) { return rng.below(100) < quint64(percent); };
        m_sandbox->clearFaults();
        const QString conversation = newConversation(*m_sandbox);
        const int trouble = 15 + static_cast<int>(rng.below(50));
        m_meddler->choose([&](const RudeServer::Seen &seen) {
            const bool post = seen.head.startsWith("POST");
            return chance(post ? trouble : trouble / 3) ? randomAct(rng, post) : Act::Pass;
        });
        static const QStringList faults {u"status=429;retry_after=2"_s, u"status=500"_s, u"status=503"_s, u"expire"_s, u"truncate=20"_s,
            u"malformed"_s, u"status=422"_s, u"hangup=before"_s, u"hangup=middle"_s, u"hangup=after"_s, u"redirect=http://127.0.0.1:9/"_s};
        for (quint64 i = rng.below(4); i > 0; --i) {
            const QString &spec = faults.at(static_cast<qsizetype>(rng.below(quint64(faults.size()))));
            m_sandbox->fault(spec + (chance(70) ? u";verb=POST;times=1;path=/v1/users"_s : u";verb=GET;times=1;path=/v1/users"_s));
        }

        std::vector<Person> people(chance(30) ? 2 : 1);
        QList<Person *> all;
        for (size_t i = 0; i < people.size(); ++i) {
            people[i].name = QStringLiteral("AB").mid(qsizetype(i), 1);
            people[i].file = m_folder->filePath(u"%1-%2-%3.db"_s.arg(seed).arg(number).arg(i));
            // Over the runs: at every change of state, the first twelve; in some runs at several.
            for (int at = number % 13; at > 0 && people[i].restartAt.size() < 3; at = chance(40) ? 1 + static_cast<int>(rng.below(6)) : 0)
                people[i].restartAt.append(at);
            wake(people[i]);
            all.append(&people[i]);
        }
        const int count = 2 + static_cast<int>(rng.below(4));
        for (int i = 0; i < count; ++i) {
            for (Person &person : people)
                promise(person, conversation, person.name + (chance(50) ? u" ok"_s : u" %1"_s.arg(rng.below(3))));
        }
        const bool leaveRefused = chance(10);
        int meanwhile = 2;
        const auto each = [&](Person &person) {
            Outbox &outbox = person.engine->outbox;
            const QList<Outgoing> rows = outbox.rows();
            for (const Outgoing &row : rows) {
                if (row.state == OutgoingState::Failed && !leaveRefused)
                    outbox.resend(row.localId);
            }
            if (person.committed < count || rows.isEmpty() || !chance(3))
                return;
            if (meanwhile > 0 && chance(50)) {
                --meanwhile;
                if (chance(50)) // another says the same words
                    sayFromElsewhere(*m_sandbox, conversation, rows.constFirst().content, "t:" + emma.value.toLatin1());
                else
                    sayFromElsewhere(*m_sandbox, conversation, u"elsewhere %1"_s.arg(rng.below(100)));
            } else if (chance(20)) {
                outbox.setOnline(false);
                outbox.setOnline(true);
            } else if (chance(15)) {
                const Outgoing &row = rows.at(static_cast<qsizetype>(rng.below(quint64(rows.size()))));
                const QString text = outbox.takeBack(row.localId);
                if (!text.isEmpty())
                    person.promised.removeIf([&](const auto &one) { return one.first == row.localId; });
            }
        };
        const auto done = [&] {
            return m_meddler->inside() == 0 && std::all_of(people.begin(), people.end(), [&](const Person &person) {
                const QList<Outgoing> &rows = person.engine->outbox.rows();
                const bool stuck = leaveRefused && !rows.isEmpty() && rows.constFirst().state == OutgoingState::Failed
                    && std::all_of(rows.begin(), rows.end(),
                        [](const Outgoing &row) { return row.state == OutgoingState::Failed || row.state == OutgoingState::Queued; });
                return person.engine->loaded && person.committed == count && (rows.isEmpty() || stuck);
            });
        };
        if (!drive(all, done, each)) {
            QString where;
            for (const Person &person : people) {
                for (const OutboxEntry &entry : person.engine->outbox.entries())
                    where += u" [%1 state %2 rest %3]"_s.arg(entry.row.content).arg(int(entry.row.state)).arg(int(entry.rest));
            }
            return u"it does not come to an end:%1; inside %2, promised %3 of %4"_s.arg(where)
                .arg(m_meddler->inside())
                .arg(people.front().committed)
                .arg(count);
        }
        m_sandbox->clearFaults();
        QString problem;
        for (Person &person : people) {
            QStringList kept;
            for (const Outgoing &row : person.engine->outbox.rows())
                kept << row.localId;
            problem += compare(person, kept, conversation);
            for (const auto &[id, text] : person.promised) {
                const bool there = std::any_of(person.engine->outbox.rows().begin(), person.engine->outbox.rows().end(),
                    [&, wanted = id, content = text](const Outgoing &row) { return row.localId == wanted && row.content == content; });
                if (kept.contains(id) && !there)
                    problem += u"the text of a refused one is gone"_s;
            }
            person.engine.reset();
            QFile::remove(person.file);
        }
        return problem;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_time.skewMs = -600'000;
        m_time.step(milliseconds(0));
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>(sandbox::Options {
            .now = [this] { return QDateTime::fromMSecsSinceEpoch(m_time.server.load(), Qt::UTC); }, .rateCapacity = 10'000'000});
        m_meddler = std::make_unique<Meddler>(m_sandbox->port(), [](const RudeServer::Seen &) { return Act::Pass; });
        m_me.value = QJsonDocument::fromJson(m_sandbox->ask("GET", "/_sandbox/state").body).object().value("demo_user_id"_L1).toString();
        QVERIFY(!m_me.isEmpty());
    }
    void cleanupTestCase()
    {
        m_meddler.reset();
        m_sandbox.reset();
    }
    void init()
    {
        m_sandbox->clearFaults();
        m_meddler->choose([](const RudeServer::Seen &) { return Act::Pass; });
        m_meddler->arrived = {};
    }

    void campaign()
    {
        const int runs = environmentNumber("ATRIUM_CAMPAIGN_RUNS", 500);
        const auto first = quint64(environmentNumber("ATRIUM_CAMPAIGN_SEED", 1));
        for (int i = 0; i < runs; ++i) {
            const quint64 seed = first + quint64(i);
            const QString problem = run(seed, static_cast<int>(seed % 1'000'000));
            QVERIFY2(problem.isEmpty(), qPrintable(u"ATRIUM_CAMPAIGN_SEED=%1: %2"_s.arg(seed).arg(problem)));
        }
    }

    /// The process dies by SIGKILL, at each change of state in turn, while answers are lost; another takes its file over.
    void killed()
    {
        const int kills = environmentNumber("ATRIUM_CAMPAIGN_KILLS", 12);
        for (int number = 0; number < kills; ++number) {
            Rng rng(quint64(number) + 1);
            const QString conversation = newConversation(*m_sandbox);
            Person person {.name = u"K"_s, .file = m_folder->filePath(u"kill%1.db"_s.arg(number))};
            wake(person);
            person.engine->outbox.setOnline(false);
            for (const QString &text : {u"K ok"_s, u"K ok"_s, u"K end"_s})
                promise(person, conversation, text);
            QVERIFY(drive({&person}, [&] { return person.committed == 3; }));
            person.engine.reset();

            QProcess child;
            int posts = 0;
            // Odd: killed from outside at the moment its message has reached the network, whatever it has got to by then.
            const bool fromOutside = number % 2 == 1;
            m_meddler->arrived = [&](const RudeServer::Seen &seen) {
                if (fromOutside && seen.head.startsWith("POST") && ++posts > (number / 2) % 3)
                    child.kill();
            };
            m_meddler->choose([&](const RudeServer::Seen &seen) {
                return seen.head.startsWith("POST") && rng.below(2) == 0 ? Act::CutAfter : Act::Pass;
            });
            child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, m_meddler->url().toString(), person.file, QString::number(fromOutside ? 1000 : 1 + number),
                    QString::number(m_time.clock.now().toMSecsSinceEpoch()), m_me.value});
            QTRY_COMPARE(child.state(), QProcess::NotRunning);
            QTRY_COMPARE(m_meddler->inside(), 0);
            m_meddler->arrived = {};
            wake(person);
            QVERIFY(drive({&person}, [&] { return idle(person); }));
            const QString problem = compare(person, {}, conversation);
            QVERIFY2(problem.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(number).arg(problem)));
            person.engine.reset();
        }
    }

    /// New conversations, identical ones, through the same trouble. Each run stands for another person's console, so it has its own words.
    void newConversations()
    {
        const int runs = environmentNumber("ATRIUM_CAMPAIGN_RUNS", 500) / 10;
        for (int number = 0; number < runs; ++number) {
            Rng rng(quint64(number) + 1);
            const auto conversations = [&] {
                const QByteArray body = m_sandbox->ask("GET", (conversationsPath + "?with_archived=true&per_page=1"_L1).toLatin1()).body;
                return QJsonDocument::fromJson(body).object().value("pagination_info"_L1)["total_count"_L1].toInt();
            };
            const int before = conversations();
            m_meddler->choose([&](const RudeServer::Seen &seen) {
                const bool post = seen.head.startsWith("POST");
                return rng.below(100) < (post ? 60U : 15U) ? randomAct(rng, post) : Act::Pass;
            });
            Person person {.name = u"N"_s, .file = m_folder->filePath(u"new%1.db"_s.arg(number)), .restartAt = {1 + number % 10}};
            wake(person);
            for (int i = 0; i < 3; ++i) {
                ++person.wanted;
                person.engine->outbox.start(
                    infinity, {emma}, {}, u"To all, %1"_s.arg(number), &person.engine->client, [&](const auto &error) {
                        QVERIFY(!error);
                        ++person.committed;
                    });
            }
            QVERIFY(drive({&person}, [&] { return person.committed == 3 && idle(person) && m_meddler->inside() == 0; }));
            QCOMPARE(conversations(), before + 3);
            person.engine.reset();
        }
    }

    /// The limit, said aloud: a request that is still on its way into the server when two reads have not found it is taken for lost. It is
    /// there twice then. The delay between the reads is a settings row for that reason.
    void requestInsideTheServerBeyondTheDelay()
    {
        const QString conversation = newConversation(*m_sandbox);
        QByteArray stuck;
        m_meddler->choose([&](const RudeServer::Seen &seen) {
            const bool first = seen.head.startsWith("POST") && stuck.isEmpty();
            if (first)
                stuck = seen.body;
            return first ? Act::CutBefore : Act::Pass;
        });
        Person person {.name = u"L"_s, .file = m_folder->filePath(u"limit.db"_s)};
        wake(person);
        promise(person, conversation, u"L late"_s);
        QVERIFY(drive({&person}, [&] { return idle(person); }));
        QVERIFY(compare(person, {}, conversation).isEmpty());
        // Only now does the server act on the first one.
        QCOMPARE(m_sandbox->ask("POST", (conversationsPath + u'/' + conversation + u"/messages"_s).toLatin1(), stuck).status, 200);
        QCOMPARE(compare(person, {}, conversation), u"promised [L late], the server has [L late|L late]"_s);
    }

    /// Within the delay it is no limit: it turns up between the two reads.
    void requestInsideTheServerWithinTheDelay()
    {
        for (const Act act : {Act::LateAtGiveUp, Act::LateAfterRead}) {
            const QString conversation = newConversation(*m_sandbox);
            int posts = 0;
            m_meddler->choose([&](const RudeServer::Seen &seen) { return seen.head.startsWith("POST") && ++posts == 1 ? act : Act::Pass; });
            Person person {.name = u"W"_s, .file = m_folder->filePath(u"within%1.db"_s.arg(int(act)))};
            wake(person);
            promise(person, conversation, u"W ok"_s);
            promise(person, conversation, u"W ok"_s);
            QVERIFY(drive({&person}, [&] { return person.committed == 2 && idle(person) && m_meddler->inside() == 0; }));
            QCOMPARE(compare(person, {}, conversation), QString());
            QCOMPARE(posts, 2);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--child"_L1)
        return runChild(application.arguments());
    TestOutboxCampaign test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outboxcampaign.moc"
