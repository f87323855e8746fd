// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/copies.h"
#include "network/local/drafts.h"
#include "network/local/outboxrows.h"
#include "network/local/schema.h"
#include "tests/support/damage.h"
#include "tests/support/steppedclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int drafts = 20;
constexpr int messages = 11;

/// Some are longer than a page.
QString textOf(int number)
{
    return u"text %1 "_s.arg(number) + QString(number % 10 == 0 ? 9000 : 40 + number, u'x');
}

/// What a person typed, and what was promised to be sent.
struct Content {
    QMap<qint64, QString> drafts {};
    QStringList messages {};
    /// Entries that are not word for word what they should be, missing ones too.
    [[nodiscard]] qsizetype wrong() const
    {
        qsizetype count = std::abs(drafts.size() - ::drafts) + std::abs(messages.size() - ::messages);
        for (auto it = drafts.begin(); it != drafts.end(); ++it)
            count += it.value() == textOf(static_cast<int>(it.key())) ? 0 : 1;
        for (qsizetype i = 0; i < messages.size(); ++i)
            count += messages.at(i) == textOf(static_cast<int>(i)) ? 0 : 1;
        return count;
    }
};

/// local.db as an account has it.
struct Local {
    Local(const QString &file, SteppedClock *clock)
        : database(file, Database::Durability::Full, local::ladder())
        , copies(&database, clock)
    {
        database.open(&context, [this](const std::optional<DatabaseError> &error) {
            failure = error;
            open = true;
        });
    }
    [[nodiscard]] bool opened()
    {
        return QTest::qWaitFor([this] { return open; }, 30'000) && !failure;
    }
    [[nodiscard]] bool type(int number)
    {
        std::optional<bool> kept;
        const Draft draft {.scope = CustomerScope::one(447), .conversation = {number}, .content = textOf(number), .cursor = 3};
        database.write([draft](QSqlDatabase &db) { return local::saveDraft(db, draft); }, &context,
            [&](const std::optional<DatabaseError> &error) { kept = !error; });
        return QTest::qWaitFor([&] { return kept.has_value(); }, 30'000) && *kept;
    }
    [[nodiscard]] bool promise(int number)
    {
        std::optional<bool> kept;
        const Outgoing row {
            .localId = QString::number(number), .scope = CustomerScope::one(447), .conversation = {1}, .content = textOf(number)};
        database.write([row](QSqlDatabase &db) { return local::addOutgoing(db, row); }, &context,
            [&](const std::optional<DatabaseError> &error) { kept = !error; });
        return QTest::qWaitFor([&] { return kept.has_value(); }, 30'000) && *kept;
    }
    [[nodiscard]] Content content()
    {
        std::optional<Content> content;
        database.read<Content>(
            [](QSqlDatabase &db) {
                Content found;
                const QList<Draft> typed = local::readDrafts(db);
                for (const Draft &draft : typed)
                    found.drafts.insert(draft.conversation.value, draft.content);
                const QList<Outgoing> promised = local::readOutbox(db);
                for (const Outgoing &row : promised)
                    found.messages.append(row.content);
                return found;
            },
            &context, [&](Content found) { content = std::move(found); });
        if (!QTest::qWaitFor([&] { return content.has_value(); }, 30'000))
            qWarning("local.db did not answer");
        return content.value_or(Content {});
    }

    QObject context;
    Database database;
    LocalCopies copies;
    std::optional<DatabaseError> failure;
    bool open {false};
};

} // namespace

/// local.db, a real one, damaged in every place beside whole copies: it opens, and no draft and no message of the outbox is lost.
class TestLocalDamage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SteppedClock m_clock;
    QByteArray m_sound;
    QByteArray m_copy;
    QByteArray m_young; // the file when the last of it is still in the log
    QByteArray m_log;
    QString path(const QString &suffix = {}) { return m_folder.filePath(u"local.db"_s + suffix); }

    void place(const QByteArray &file, const QByteArray &log = {})
    {
        replaceFile(path(), file);
        replaceFile(path(u"-wal"_s), log);
        replaceFile(path(u".copy"_s), m_copy);
        for (const QString &suffix : {u"-shm"_s, u".copy2"_s, u".damaged"_s, u".damaged-wal"_s, u".damaged-shm"_s})
            QFile::remove(path(suffix));
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            Local local(path(), &m_clock);
            QVERIFY(local.opened());
            for (int i = 0; i < messages; ++i)
                QVERIFY(local.promise(i));
            for (int i = 1; i <= drafts; ++i)
                QVERIFY(local.type(i));
            QCOMPARE(local.content().wrong(), 0);
            m_young = bytesOf(path());
            m_log = bytesOf(path(u"-wal"_s));
        }
        m_sound = bytesOf(path());
        m_copy = bytesOf(path(u".copy"_s)); // made at the end, and holds all of it
        QVERIFY(m_sound.size() > 12 * databasePage && m_log.size() > 12 * databasePage && !m_copy.isEmpty());
    }

    void cutAtEachPage()
    {
        const QList<Damaged> cuts = cutsOf(m_sound, 0, databasePage);
        for (const Damaged &damaged : cuts) {
            place(damaged.bytes);
            Local local(path(), &m_clock);
            QVERIFY2(local.opened(), qPrintable(damaged.how));
            // SQLite reads what is left of a last page, and the end of a long text is no structure that could be wrong.
            const bool inAText = !local.copies.rescued();
            QVERIFY2(!inAText || damaged.bytes.size() > m_sound.size() - databasePage, qPrintable(damaged.how));
            QVERIFY2(local.content().wrong() <= (inAText ? 1 : 0), qPrintable(damaged.how));
            if (!inAText) // kept for whoever can read more of it
                QVERIFY2(bytesOf(path(u".damaged"_s)) == damaged.bytes, qPrintable(damaged.how));
            QVERIFY2(local.type(1), qPrintable(damaged.how));
        }
    }

    void eachPageZeroed()
    {
        const QList<Damaged> all = zeroedPagesOf(m_sound);
        for (const Damaged &damaged : all) {
            place(damaged.bytes);
            Local local(path(), &m_clock);
            QVERIFY2(local.opened(), qPrintable(damaged.how));
            // The middle of a long text is no structure: SQLite reads it, and there is no second place that knows better.
            QVERIFY2(local.content().wrong() <= (local.copies.rescued() ? 0 : 1), qPrintable(damaged.how));
            QVERIFY2(local.type(1), qPrintable(damaged.how));
        }
    }

    void bitsFlipped()
    {
        const QList<Damaged> all = flipsOf(m_sound, 60, 20'251'121);
        for (const Damaged &damaged : all) {
            place(damaged.bytes);
            Local local(path(), &m_clock);
            QVERIFY2(local.opened(), qPrintable(damaged.how));
            const Content content = local.content();
            QVERIFY2(content.wrong() <= (local.copies.rescued() ? 0 : 1), qPrintable(damaged.how)); // a letter of one
            QVERIFY2(content.messages.size() == messages, qPrintable(damaged.how));
            QVERIFY2(local.type(1), qPrintable(damaged.how));
        }
    }

    /// A log that was not written to its end is a state that there was, not damage.
    void theLogCut()
    {
        constexpr qsizetype header = 32;
        constexpr qsizetype frame = 24 + databasePage;
        qsizetype most = 0;
        const QList<Damaged> cuts = cutsOf(m_log, header + frame, frame);
        for (const Damaged &damaged : cuts) {
            place(m_young, damaged.bytes);
            Local local(path(), &m_clock);
            QVERIFY2(local.opened(), qPrintable(damaged.how));
            QVERIFY2(!local.copies.rescued() || m_young.isEmpty(), qPrintable(damaged.how));
            const Content content = local.content();
            for (auto it = content.drafts.begin(); it != content.drafts.end(); ++it)
                QVERIFY2(it.value() == textOf(static_cast<int>(it.key())), qPrintable(damaged.how));
            const qsizetype there = content.drafts.size() + content.messages.size();
            QVERIFY2(there >= most, qPrintable(damaged.how)); // the more of it, the more of them
            most = there;
            QVERIFY2(local.type(1), qPrintable(damaged.how));
        }
        QVERIFY(most >= drafts + messages - 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalDamage)
#include "tst_localdamage.moc"
