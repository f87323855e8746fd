// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/copies.h"
#include "network/local/drafts.h"
#include "network/store/draftstore.h"
#include "tests/contract/post.h"
#include "tests/support/steppedclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A local.db as an account has it, with the copies that are kept of it.
struct Local {
    explicit Local(const QString &file, SteppedClock *clock)
        : database(file, Database::Durability::Full, local::ladder())
        , copies(&database, clock)
    {
        database.open(&context, [this](const std::optional<DatabaseError> &error) {
            failure = error;
            open = true;
        });
    }
    void type(const QString &text)
    {
        kept = false;
        const Draft draft {.scope = infinity, .conversation = {1}, .content = text, .cursor = 3};
        database.write([draft](QSqlDatabase &db) { return local::saveDraft(db, draft); }, &context, [this](const auto &) { kept = true; });
        QTRY_VERIFY(kept);
    }

    QObject context;
    Database database;
    LocalCopies copies;
    std::optional<DatabaseError> failure;
    bool open {false};
    bool kept {false};
};

QString draftIn(const QString &file)
{
    return peek(file, local::readDrafts).value(0).content;
}

void overwrite(const QString &name, qint64 at, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What is refused has to be said: nothing typed or promised may pass for kept. Runs where the disk is full or must not be written.
int runRefused(const QString &folder, bool full)
{
    const QString file = folder + u"/local.db"_s;
    Console console(QUrl(u"http://127.0.0.1:9"_s));
    SteppedClock clock;
    Database database(file, Database::Durability::Full, local::ladder());
    LocalCopies copies(&database, &clock);
    bool opened = false;
    database.open(&console.client, [&](const auto &) { opened = true; });
    DraftStore drafts(&database);
    Outbox outbox(&database, &console.client, milliseconds(30));
    outbox.load();
    if (!QTest::qWaitFor([&] { return opened; }, 20'000))
        return 9;
    if (full) {
        QFile filler(folder + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly))
            return 10;
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size() && filler.flush()) { }
    }
    QSignalSpy kept(&drafts, &DraftStore::kept);
    QSignalSpy notKept(&drafts, &DraftStore::notKept);
    std::optional<DatabaseError> refused;
    drafts.set({.scope = infinity, .conversation = {1}, .content = QString(300'000, u'd')});
    outbox.submit(infinity, {1}, QString(300'000, u'm'), &console.client, [&](const auto &error) { refused = error; });
    if (!QTest::qWaitFor([&] { return refused && notKept.size() == 1; }, 20'000))
        return 11;
    if (!kept.isEmpty() || !outbox.rows().isEmpty())
        return 12;
    if (!full)
        return 0;
    // Room again: what is typed next is kept.
    if (!QFile::remove(folder + u"/filler"_s))
        return 13;
    drafts.set({.scope = infinity, .conversation = {1}, .content = u"short"_s});
    if (!QTest::qWaitFor([&] { return kept.size() == 1; }, 20'000))
        return 14;
    return draftIn(file) == "short"_L1 ? 0 : 15;
}

} // namespace

/// local.db is what only this computer knows: copies of it, what is done when it is damaged, and where it cannot be written.
class TestLocalCopies : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    SteppedClock m_clock;
    QString file(const QString &suffix = {}) { return m_folder->filePath(u"local.db"_s + suffix); }

    /// Two generations: the older copy says "first", the newer "second", and "third" was written after both.
    void prepare(Instant *firstAt = nullptr, Instant *secondAt = nullptr)
    {
        Local local(file(), &m_clock);
        QSignalSpy copied(&local.copies, &LocalCopies::copied);
        local.type(u"first"_s);
        m_clock.step(std::chrono::minutes(10));
        QTRY_COMPARE(copied.size(), 1);
        if (firstAt)
            *firstAt = Instant::fromUtc(m_clock.now());
        local.type(u"second"_s);
        m_clock.step(std::chrono::minutes(10));
        QTRY_COMPARE(copied.size(), 2);
        if (secondAt)
            *secondAt = Instant::fromUtc(m_clock.now());
        local.type(u"third"_s);
        // As if the power went: the copy at quit is not made.
        for (const QString &suffix : {u".copy"_s, u".copy2"_s})
            QVERIFY(QFile::copy(file(suffix), file(suffix + u".saved"_s)));
    }
    void afterPowerCut()
    {
        for (const QString &suffix : {u".copy"_s, u".copy2"_s}) {
            QFile::remove(file(suffix));
            QVERIFY(QFile::rename(file(suffix + u".saved"_s), file(suffix)));
        }
    }
    /// No WAL beside it: the whole content is in the one file.
    void settleFile()
    {
        QVERIFY(!QFile::exists(file(u"-wal"_s)));
        QCOMPARE(draftIn(file()), u"third"_s);
        QFile::remove(file(u"-wal"_s));
        QFile::remove(file(u"-shm"_s));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void twoGenerations()
    {
        prepare();
        QCOMPARE(draftIn(file(u".copy2.saved"_s)), u"first"_s);
        QCOMPARE(draftIn(file(u".copy.saved"_s)), u"second"_s);
        // At quit, once more.
        QCOMPARE(draftIn(file(u".copy"_s)), u"third"_s);
        QCOMPARE(draftIn(file(u".copy2"_s)), u"second"_s);
        QVERIFY(!QFile::exists(file(u".copy.new"_s)));
        for (const QString &suffix : {u".copy"_s, u".copy2"_s})
            QCOMPARE(QFile::permissions(file(suffix)) & QFile::Permissions(0x0077), QFile::Permissions()); // the owner alone
    }

    void nothingNewIsNoCopy()
    {
        prepare();
        {
            Local local(file(), &m_clock);
            QTRY_VERIFY(local.open);
            local.type(u"fourth"_s);
            QSignalSpy copied(&local.copies, &LocalCopies::copied);
            for (int i = 1; i <= 5; ++i) {
                m_clock.step(std::chrono::minutes(10));
                QTRY_COMPARE(copied.size(), i);
            }
        }
        // Five more of the same would have pushed out the one before.
        QCOMPARE(draftIn(file(u".copy"_s)), u"fourth"_s);
        QCOMPARE(draftIn(file(u".copy2"_s)), u"third"_s);
    }

    void damaged_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("damage");
        using Damage = std::function<void(const QString &)>;
        QTest::addRow("zeroed") << Damage(
            [](const QString &name) { overwrite(name, 0, QByteArray(static_cast<qsizetype>(QFileInfo(name).size()), '\0')); });
        QTest::addRow("emptied") << Damage([](const QString &name) { QVERIFY(QFile::resize(name, 0)); });
        QTest::addRow("missing") << Damage([](const QString &name) { QVERIFY(QFile::remove(name)); });
        QTest::addRow("truncated") << Damage([](const QString &name) { QVERIFY(QFile::resize(name, QFileInfo(name).size() / 2)); });
        QTest::addRow("something else") << Damage([](const QString &name) { overwrite(name, 0, "PK\3\4 this is an archive of somebody"); });
        QTest::addRow("a bit of the first page") << Damage([](const QString &name) { overwrite(name, 100, QByteArray(1, '\x4d')); });
        QTest::addRow("a bit of each page") << Damage([](const QString &name) {
            for (qint64 page = 4096; page < QFileInfo(name).size(); page += 4096)
                overwrite(name, page, QByteArray(1, '\x4d'));
        });
        QTest::addRow("every page after the first zeroed") << Damage(
            [](const QString &name) { overwrite(name, 4096, QByteArray(static_cast<qsizetype>(QFileInfo(name).size()) - 4096, '\0')); });
    }
    void damaged()
    {
        QFETCH(std::function<void(const QString &)>, damage);
        Instant firstAt;
        Instant secondAt;
        prepare(&firstAt, &secondAt);
        afterPowerCut();
        settleFile();
        damage(file());
        {
            Local local(file(), &m_clock);
            QTRY_VERIFY(local.open);
            QVERIFY(!local.failure);
            QVERIFY(local.copies.rescued());
            QCOMPARE(local.copies.rescued()->copiedAt, std::optional(secondAt)); // the age that the person is told
            QCOMPARE(draftIn(file()), u"second"_s);
            QCOMPARE(QFile::exists(file(u".damaged"_s)), QByteArray(QTest::currentDataTag()) != "missing");
            local.type(u"goes on"_s);
        }
        Local again(file(), &m_clock);
        QTRY_VERIFY(again.open);
        QVERIFY(!again.copies.rescued());
        QCOMPARE(draftIn(file()), u"goes on"_s);
    }

    void theNewerCopyIsDamagedToo()
    {
        Instant firstAt;
        prepare(&firstAt);
        afterPowerCut();
        overwrite(file(), 0, QByteArray(200, '\0'));
        overwrite(file(u".copy"_s), 0, QByteArray(200, '\0'));
        Local local(file(), &m_clock);
        QTRY_VERIFY(local.open);
        QVERIFY(!local.failure);
        QCOMPARE(local.copies.rescued()->copiedAt, std::optional(firstAt));
        QCOMPARE(draftIn(file()), u"first"_s);
    }

    void withoutACopyItStartsEmptyAndSaysSo()
    {
        prepare();
        for (const QString &suffix : {u".copy"_s, u".copy2"_s})
            QVERIFY(QFile::remove(file(suffix)));
        overwrite(file(), 0, QByteArray(200, '\0'));
        Local local(file(), &m_clock);
        QTRY_VERIFY(local.open);
        QVERIFY(!local.failure);
        QVERIFY(local.copies.rescued() && !local.copies.rescued()->copiedAt);
        QVERIFY(QFile::exists(file(u".damaged"_s)));
        local.type(u"new"_s);
    }

    void aSoundFileIsLeftAlone()
    {
        prepare();
        Local local(file(), &m_clock);
        QTRY_VERIFY(local.open);
        QVERIFY(!local.failure && !local.copies.rescued());
        QCOMPARE(draftIn(file()), u"third"_s);
        QVERIFY(!QFile::exists(file(u".damaged"_s)));
    }

    /// Nothing was ever there: that is a new account, not damage.
    void aNewFileIsNoRescue()
    {
        Local local(file(), &m_clock);
        QTRY_VERIFY(local.open);
        QVERIFY(!local.failure && !local.copies.rescued());
    }

    /// A copy that cannot be made must not cost the one there is.
    void aFailedCopyLeavesTheOlderOnes()
    {
        prepare();
        Local local(file(), &m_clock);
        QTRY_VERIFY(local.open);
        QVERIFY(QDir().mkpath(file(u".copy.new/in the way"_s)));
        QSignalSpy failed(&local.copies, &LocalCopies::notCopied);
        local.type(u"fourth"_s);
        m_clock.step(std::chrono::minutes(10));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(draftIn(file(u".copy"_s)), u"third"_s);
        QCOMPARE(draftIn(file(u".copy2"_s)), u"second"_s);
        QVERIFY(QDir(file(u".copy.new"_s)).removeRecursively());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("mount");
        QTest::addRow("full disk") << u"mount -t tmpfs -o size=1m tmpfs \"$1\""_s;
        QTest::addRow("read-only folder") << u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\""_s;
    }
    /// Root may write anywhere, so the disk itself has to refuse.
    void refused()
    {
        QFETCH(QString, mount);
        const bool full = QByteArray(QTest::currentDataTag()) == "full disk";
        if (!full)
            prepare();
        QProcess child;
        child.start(u"unshare"_s,
            {u"-m"_s, u"sh"_s, u"-c"_s, mount + u" || exit 77; exec \"$2\" --refused \"$1\" \"$3\""_s, u"sh"_s, m_folder->path(),
                QCoreApplication::applicationFilePath(), full ? u"full"_s : u"readonly"_s});
        QVERIFY(child.waitForFinished(60'000));
        if (child.exitCode() == 77 || child.error() == QProcess::FailedToStart || child.readAllStandardError().contains("unshare failed"))
            QSKIP("unshare or mount is refused here");
        QCOMPARE(child.exitCode(), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "--refused"_L1)
        return runRefused(arguments.at(2), arguments.at(3) == "full"_L1);
    TestLocalCopies test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_localcopies.moc"
