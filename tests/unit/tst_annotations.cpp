// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/annotations.h"
#include "network/local/schema.h"
#include "network/store/annotationstore.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const CustomerScope mall = CustomerScope::one(451);
const CustomerScope other = CustomerScope::one(447);

Annotation note(const QString &id, qint64 at, const CustomerScope &scope = mall)
{
    return {.id = id, .scope = scope, .at = {at}, .text = u"it's \"ż\" \U0001F600\n\\"_s};
}

/// One run over a file that outlives it.
struct Run {
    explicit Run(const QString &file)
        : local(file, Database::Durability::Full, local::ladder())
        , store(&local)
    {
    }
    void open()
    {
        local.open(&store, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        store.load();
        settle();
    }
    /// Everything queued so far is in the file.
    void settle()
    {
        bool done = false;
        local.write([](QSqlDatabase &) { return QString(); }, &store, [&done](const std::optional<DatabaseError> &) { done = true; });
        QTRY_VERIFY(done);
    }
    Database local;
    AnnotationStore store;
};

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSavedIsThereInTheNextRun()
    {
        Annotation about = note(u"b"_s, 1'763'643'600'123'456);
        about.sending = SendingId {9007199254740993};
        {
            Run run(file());
            run.open();
            run.store.save(note(u"c"_s, 20));
            run.store.save(note(u"a"_s, 10));
            run.store.save(about);
            run.store.save(note(u"d"_s, 5, other));
            QCOMPARE(run.store.of(mall), (QList<Annotation> {note(u"a"_s, 10), note(u"c"_s, 20), about})); // in time's order
        }
        Run run(file());
        run.open();
        QCOMPARE(run.store.of(mall), (QList<Annotation> {note(u"a"_s, 10), note(u"c"_s, 20), about}));
        QCOMPARE(run.store.of(other), (QList<Annotation> {note(u"d"_s, 5, other)}));
    }

    void editingAndRemoving()
    {
        {
            Run run(file());
            run.open();
            run.store.save(note(u"a"_s, 10));
            Annotation changed = note(u"a"_s, 30);
            changed.text = u"later"_s;
            QSignalSpy spy(&run.store, &AnnotationStore::changed);
            run.store.save(changed);
            QCOMPARE(spy.size(), 1);
            run.store.save(changed); // nothing new
            QCOMPARE(spy.size(), 1);
            run.store.save(note(u"b"_s, 20));
            run.store.remove(u"b"_s);
            run.store.remove(u"never there"_s);
        }
        Run run(file());
        run.open();
        QCOMPARE(run.store.of(mall).size(), 1);
        QCOMPARE(run.store.of(mall).constFirst().at, Instant {30});
        QCOMPARE(run.store.of(mall).constFirst().text, u"later"_s);
    }

    void whatWasDoneBeforeTheFileWasReadStands()
    {
        {
            Run run(file());
            run.open();
            run.store.save(note(u"a"_s, 10));
            run.store.save(note(u"b"_s, 20));
        }
        Run run(file());
        run.local.open(&run.store, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        run.store.load();
        Annotation early = note(u"a"_s, 99);
        run.store.save(early);
        run.store.remove(u"b"_s);
        run.settle();
        QCOMPARE(run.store.of(mall), QList<Annotation> {early});
    }

    void aFileOfBeforeClimbs()
    {
        {
            QList<LadderStep> before = local::ladder();
            // As far as the step that makes the table, wherever it stands by now.
            qsizetype step = 0;
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
            db.setDatabaseName(u":memory:"_s);
            QVERIFY(db.open());
            for (; step < before.size() && !db.tables().contains(u"annotations"_s); ++step)
                QCOMPARE(before.at(step)(db), QString());
            QVERIFY(db.tables().contains(u"annotations"_s));
            db = {};
            QSqlDatabase::removeDatabase(u"before"_s);
            before.resize(step - 1);
            Database local(file(), Database::Durability::Full, before);
            bool opened = false;
            local.open(this, [&opened](const std::optional<DatabaseError> &error) { opened = !error; });
            QTRY_VERIFY(opened);
        }
        Run run(file());
        run.open();
        run.store.save(note(u"a"_s, 10));
        run.settle();
        QCOMPARE(run.store.of(mall).size(), 1);
    }

    void aFileThatCannotBeWrittenSaysSo()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Run run(m_folder->filePath(u"file/below/local.db"_s));
        QSignalSpy spy(&run.store, &AnnotationStore::notKept);
        run.local.open(&run.store, [](const std::optional<DatabaseError> &) {});
        run.store.save(note(u"a"_s, 10));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(run.store.of(mall).size(), 1); // it is still on the screen
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"local.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
