// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/credentials.h"
#include "network/auth/keychainvault.h"
#include "network/auth/memoryvault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

using Told = std::optional<std::optional<VaultError>>;
using Answer = std::optional<Result<QByteArray, VaultError>>;

const AccountId testAccount {u"test-account"_s};
// Any bytes, with an end that no program writes by chance.
QByteArray testToken()
{
    return {"tok-Zażółć-\0\x01\xff-7f3a9c51e2", 29};
}

Told write(TokenVault &vault, const AccountId &account, const QByteArray &token)
{
    Told told;
    QObject context;
    vault.write(account, token, &context, [&](const std::optional<VaultError> &error) { told.emplace(error); });
    (void)QTest::qWaitFor([&] { return told.has_value(); }, 20'000);
    return told;
}
Told forget(TokenVault &vault, const AccountId &account)
{
    Told told;
    QObject context;
    vault.forget(account, &context, [&](const std::optional<VaultError> &error) { told.emplace(error); });
    (void)QTest::qWaitFor([&] { return told.has_value(); }, 20'000);
    return told;
}
Answer read(TokenVault &vault, const AccountId &account)
{
    Answer answer;
    QObject context;
    vault.read(account, &context, [&](const Result<QByteArray, VaultError> &result) { answer.emplace(result); });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
    return answer;
}
KeychainVault::Waits quick()
{
    return {.watchdog = milliseconds(10'000), .lateRetry = milliseconds(20)};
}

QStringList filesWith(const QByteArray &bytes)
{
    QStringList found;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        const bool readable = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        if (readable && file.readAll().contains(bytes))
            found << file.fileName();
    }
    return found;
}

} // namespace

/// Inside a session that TestKeychain made: each function is run by its name.
class InnerSession : public QObject {
    Q_OBJECT

    RunningClock m_clock;

private Q_SLOTS:
    void unavailable()
    {
        KeychainVault vault(&m_clock, quick());
        const qint64 before = m_clock.ticks();
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().kind, VaultError::Unavailable);
        QVERIFY(!answer->error().detail.isEmpty());
        QVERIFY(m_clock.ticks() - before >= 20); // once more, late
        const Told told = write(vault, testAccount, testToken());
        QVERIFY(told && *told);
        QCOMPARE((*told)->kind, VaultError::Unavailable);
        const Told gone = forget(vault, testAccount);
        QVERIFY(gone && *gone);
        QCOMPARE((*gone)->kind, VaultError::Unavailable);
        QVERIFY(!(*told)->detail.contains("7f3a9c51e2"_L1));
        QCOMPARE(filesWith("7f3a9c51e2"), QStringList());
    }

    void fill()
    {
        KeychainVault vault(&m_clock, quick());
        const Told told = write(vault, testAccount, testToken());
        QVERIFY(told && !*told);
    }

    void locked()
    {
        KeychainVault vault(&m_clock, quick());
        const Told told = write(vault, testAccount, "another-5d1c77");
        QVERIFY(told && *told);
        QVERIFY((*told)->kind == VaultError::Denied || (*told)->kind == VaultError::Unavailable);
        QCOMPARE(filesWith("another-5d1c77"), QStringList());
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer && !answer->ok());
        // Whoever is told "forgotten" must be able to rely on it, and here the entry cannot even be looked at.
        const Told gone = forget(vault, testAccount);
        QVERIFY(gone);
        QVERIFY2(*gone, "a locked keyring was reported as emptied");
        QVERIFY((*gone)->kind == VaultError::Denied || (*gone)->kind == VaultError::Unavailable);
    }

    void stillThere()
    {
        KeychainVault vault(&m_clock, quick());
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer && answer->ok());
        QCOMPARE(**answer, testToken());
    }
};

/// The vault against a real keyring in a session of its own (in-session.sh). The person's own keyring is never reached.
class TestKeychain : public QObject {
    Q_OBJECT

    RunningClock m_clock;

    /// Runs one function of this program in a session of its own: with an empty bus, none, or a keyring that is locked.
    static int inSession(const QString &shell, const char *function, QByteArray *output)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ATRIUM_INNER"_s, u"1"_s);
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
            environment.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"bash"_s, {u"-c"_s, shell, u"bash"_s, QCoreApplication::applicationFilePath(), QString::fromLatin1(function)});
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        *output = process.readAll();
        return process.exitCode();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDir::homePath() != u"/root"_s && !QDir::homePath().startsWith("/home/"_L1), "run this through in-session.sh");
        KeychainVault vault(&m_clock, quick());
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer);
        if (!answer->ok() && answer->error().kind == VaultError::Unavailable)
            QSKIP(qPrintable(u"no keyring service in this session: "_s + answer->error().detail));
    }

    void writeReadForget()
    {
        KeychainVault vault(&m_clock, quick());
        Told told = write(vault, testAccount, testToken());
        QVERIFY2(told && !*told, told && *told ? qPrintable((*told)->detail) : "no answer");
        Answer answer = read(vault, testAccount);
        QVERIFY(answer && answer->ok());
        QCOMPARE(**answer, testToken());
        // In the keyring it is encrypted, and nowhere else at all; the search is one that would find it.
        QFile control(QDir::homePath() + u"/.control"_s);
        QVERIFY(control.open(QIODevice::WriteOnly));
        control.write(testToken());
        control.close();
        QCOMPARE(filesWith("7f3a9c51e2"), QStringList {control.fileName()});
        QVERIFY(control.remove());
        QCOMPARE(filesWith("7f3a9c51e2"), QStringList());
        QVERIFY(!QDir(QDir::homePath() + u"/.local/share/keyrings"_s).entryList(QDir::Files).isEmpty());

        // Another account has its own, and a second writing replaces the first.
        const AccountId other {u"other"_s};
        told = write(vault, other, "second");
        QVERIFY(told && !*told);
        told = write(vault, other, "third");
        QVERIFY(told && !*told);
        QCOMPARE(**read(vault, testAccount), testToken());
        QCOMPARE(**read(vault, other), QByteArray("third"));

        told = forget(vault, testAccount);
        QVERIFY(told && !*told);
        answer = read(vault, testAccount);
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().kind, VaultError::Missing);
        QCOMPARE(**read(vault, other), QByteArray("third"));
        told = forget(vault, other);
        QVERIFY(told && !*told);
    }

    void forgettingWhatIsNotThere()
    {
        KeychainVault vault(&m_clock, quick());
        const AccountId nobody {u"nobody"_s};
        const Told told = forget(vault, nobody);
        QVERIFY2(told && !*told, told && *told ? qPrintable((*told)->detail) : "no answer");
        const Answer answer = read(vault, nobody);
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().kind, VaultError::Missing);
    }

    /// What a session keeps, and what one from before there was a format kept.
    void entriesOfSessions()
    {
        KeychainVault vault(&m_clock, quick());
        const Credentials browser {.way = Credentials::Way::Browser, .access = "access-9c1d", .refresh = "re+fresh/==-4b7e"};
        Told told = write(vault, testAccount, toVaultEntry(browser));
        QVERIFY(told && !*told);
        QCOMPARE(filesWith("access-9c1d"), QStringList());
        QCOMPARE(filesWith("-4b7e"), QStringList());
        Answer answer = read(vault, testAccount);
        QVERIFY(answer && answer->ok());
        QCOMPARE(fromVaultEntry(**answer), (Credentials {.way = Credentials::Way::Browser, .refresh = browser.refresh}));
        told = write(vault, testAccount, "pasted-long-ago");
        QVERIFY(told && !*told);
        QCOMPARE(fromVaultEntry(**read(vault, testAccount)), (Credentials {.access = "pasted-long-ago"}));
        QVERIFY(forget(vault, testAccount));
    }

    /// One request at a time, in the order they came: a forgetting is not overtaken by a writing, nor several by each other.
    void oneAfterTheOther()
    {
        KeychainVault vault(&m_clock, quick());
        QStringList order;
        QObject context;
        for (int i = 1; i <= 3; ++i) {
            vault.write(testAccount, "round-" + QByteArray::number(i), &context,
                [&order, i](const auto &error) { order.append(u"write %1 %2"_s.arg(i).arg(error ? error->detail : u"ok"_s)); });
        }
        vault.read(testAccount, &context, [&order](const auto &result) {
            order.append(u"read "_s + (result.ok() ? QString::fromLatin1(*result) : result.error().detail));
        });
        vault.forget(
            testAccount, &context, [&order](const auto &error) { order.append(u"forget "_s + (error ? error->detail : u"ok"_s)); });
        vault.read(testAccount, &context, [&order](const auto &result) { order.append(result.ok() ? u"still there"_s : u"gone"_s); });
        QTRY_COMPARE(order.size(), 6);
        QCOMPARE(order, (QStringList {u"write 1 ok"_s, u"write 2 ok"_s, u"write 3 ok"_s, u"read round-3"_s, u"forget ok"_s, u"gone"_s}));
    }

    /// Another hand writes into the same entry all the time: what a vault says of its own writing and forgetting is what it found there
    /// afterwards, not that the keyring had no objection.
    void whatIsSaidWasLookedAt()
    {
        KeychainVault vault(&m_clock, quick());
        KeychainVault other(&m_clock, quick());
        QObject hand;
        bool writes = true;
        const std::function<void()> scribble = [&] {
            other.write(testAccount, "not ours", &hand, [&](const auto &) {
                if (writes)
                    scribble();
            });
        };
        const auto isSaid = [](const Told &told, const QString &detail) { return told && *told && (*told)->detail == detail; };
        bool differs = false;
        bool stillThere = false;
        for (int round = 0; round < 100 && !differs; ++round) {
            Told ours;
            bool theirs = false;
            vault.write(testAccount, "ours", &hand, [&](const std::optional<VaultError> &error) { ours.emplace(error); });
            other.write(testAccount, "not ours", &hand, [&](const auto &) { theirs = true; });
            QTRY_VERIFY(ours.has_value() && theirs);
            differs = isSaid(ours, u"what was read back differs"_s);
        }
        scribble();
        for (int round = 0; round < 100 && !stillThere; ++round)
            stillThere = isSaid(forget(vault, testAccount), u"the entry is still there"_s);
        writes = false;
        QVERIFY(differs);
        QVERIFY(stillThere);
        (void)read(other, testAccount); // behind its last writing
        const Told told = forget(vault, testAccount);
        QVERIFY(told && !*told);
    }

    /// A crash between the two halves of a forgetting leaves no token, and none is read.
    void halfForgottenIsMissing()
    {
        KeychainVault vault(&m_clock, quick());
        const Told told = write(vault, testAccount, "forgotten");
        QVERIFY(told && !*told);
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().kind, VaultError::Missing);
        QVERIFY(forget(vault, testAccount));
    }

    void deadContextIsNotCalled()
    {
        KeychainVault vault(&m_clock, quick());
        bool called = false;
        {
            QObject context;
            vault.write({u"gone"_s}, "x", &context, [&](const auto &) { called = true; });
            vault.read(testAccount, &context, [&](const auto &) { called = true; });
        }
        QVERIFY(read(vault, testAccount));
        QVERIFY(!called);
        QVERIFY(forget(vault, {u"gone"_s}));
    }

    void deadVaultIsNotCalled()
    {
        bool called = false;
        {
            KeychainVault vault(&m_clock, quick());
            vault.read(testAccount, this, [&](const auto &) { called = true; });
        }
        KeychainVault other(&m_clock, quick());
        QVERIFY(read(other, testAccount));
        QVERIFY(!called);
    }

    void watchdog()
    {
        // A prompt that nobody answers looks like a job that does not end: with no patience at all every job does.
        KeychainVault vault(&m_clock, {.watchdog = milliseconds(0), .lateRetry = milliseconds(1)});
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer);
        QVERIFY(!answer->ok());
        QCOMPARE(answer->error().kind, VaultError::TimedOut);
        const Told told = write(vault, testAccount, "x");
        QVERIFY(told && *told);
        QCOMPARE((*told)->kind, VaultError::TimedOut);
    }

    // What follows runs in sessions of its own: InnerSession is what runs inside.

    void noBus()
    {
        QByteArray output;
        const int code = inSession(u"d=$(mktemp -d); trap \"rm -rf $d\" EXIT; export XDG_RUNTIME_DIR=$d; \"$@\""_s, "unavailable", &output);
        QVERIFY2(code == 0, output.constData());
    }

    void busWithoutAKeyring()
    {
        QByteArray output;
        // A bus that can start nothing: its configuration names no folder of services.
        const QString shell =
            u"d=$(mktemp -d); export XDG_RUNTIME_DIR=$d HOME=$d; cat > $d/bus.conf <<'X'\n"
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \"\">\n"
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
            "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\nX\n"
            "dbus-run-session --config-file=$d/bus.conf -- \"$@\"; c=$?; rm -rf $d; exit $c"_s;
        const int code = inSession(shell, "unavailable", &output);
        QVERIFY2(code == 0, output.constData());
    }

    void lockedKeyring()
    {
        QByteArray output;
        // The keyring is made with one password and a token in it, then a second session opens with another.
        const QString shell =
            u"set -e; d=$(mktemp -d); trap \"rm -rf $d\" EXIT; mkdir -m 700 $d/run; export HOME=$d XDG_RUNTIME_DIR=$d/run;"
            "dbus-run-session -- bash -c 'printf right | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            " \"$1\" fill' bash \"$1\";"
            "dbus-run-session -- bash -c 'printf wrong | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            " \"$1\" locked' bash \"$1\";"
            "dbus-run-session -- bash -c 'printf right | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
            " \"$1\" stillThere' bash \"$1\""_s;
        const int code = inSession(shell, "unused", &output);
        QVERIFY2(code == 0, output.constData());
    }

    void memory()
    {
        MemoryVault vault;
        Told told = write(vault, testAccount, testToken());
        QVERIFY(told && !*told);
        QCOMPARE(**read(vault, testAccount), testToken());
        told = forget(vault, testAccount);
        QVERIFY(told && !*told);
        const Answer answer = read(vault, testAccount);
        QVERIFY(answer && !answer->ok());
        QCOMPARE(answer->error().kind, VaultError::Missing);
        bool called = false;
        {
            QObject context;
            vault.read(testAccount, &context, [&](const auto &) { called = true; });
        }
        QTest::qWait(1);
        QVERIFY(!called);
        QCOMPARE(filesWith("7f3a9c51e2"), QStringList());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("ATRIUM_INNER")) {
        InnerSession inner;
        return QTest::qExec(&inner, argc, argv);
    }
    TestKeychain outer;
    return QTest::qExec(&outer, argc, argv);
}

#include "tst_keychain.moc"
