// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/schema.h"
#include "network/store/draftstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Drafts and a file that takes its time: a person may be at a conversation before what was written there is read.
class TestDraftStore : public QObject {
    Q_OBJECT

    const CustomerScope m_mall {u"id=447"_s};

    [[nodiscard]] Draft draft(qint64 conversation, const QString &text) const
    {
        return {.scope = m_mall, .conversation = {conversation}, .content = text, .cursor = static_cast<int>(text.size())};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QSignalSpy kept(m_drafts.get(), &DraftStore::kept);
        m_drafts->set(draft(1, u"written before"_s));
        m_drafts->set(draft(2, u"elsewhere"_s));
        QTRY_COMPARE(kept.size(), 2);
        m_drafts.reset();
        m_database.reset();
        open();
    }
    void cleanup()
    {
        m_drafts.reset();
        m_database.reset();
    }

    /// Whoever shows the conversation already shows nothing in it.
    void whatIsReadLateIsTold()
    {
        QSignalSpy restored(m_drafts.get(), &DraftStore::restored);
        m_drafts->load();
        QCOMPARE(m_drafts->draft(m_mall, {1}).content, QString());
        QTRY_COMPARE(restored.size(), 2);
        QCOMPARE(m_drafts->draft(m_mall, {1}), draft(1, u"written before"_s));
        QCOMPARE(m_drafts->count(), 2);
    }

    void whatIsTypedMeanwhileComesAfterIt()
    {
        QSignalSpy restored(m_drafts.get(), &DraftStore::restored);
        m_drafts->load();
        m_drafts->set(draft(1, u"and more"_s));
        m_drafts->set(draft(3, u"a third"_s));
        QTRY_COMPARE(restored.size(), 2);
        QCOMPARE(m_drafts->draft(m_mall, {1}), draft(1, u"written before\nand more"_s));
        QCOMPARE(m_drafts->draft(m_mall, {3}).content, u"a third"_s);
        // It is so on the disk, too.
        QSignalSpy kept(m_drafts.get(), &DraftStore::kept);
        m_drafts->set(draft(4, u"the last"_s));
        QTRY_VERIFY(!kept.isEmpty() && kept.constLast().constFirst().value<Draft>() == draft(4, u"the last"_s));
        m_drafts.reset();
        m_database.reset();
        open();
        m_drafts->load();
        QTRY_COMPARE(m_drafts->count(), 4);
        QCOMPARE(m_drafts->draft(m_mall, {1}).content, u"written before\nand more"_s);
    }

    /// Typed and taken back, or sent, before the file was read: that was of another text.
    void whatIsClearedMeanwhileWasNotThis()
    {
        m_drafts->load();
        m_drafts->set(draft(1, u"x"_s));
        m_drafts->set(draft(1, {}));
        m_drafts->dropped(m_mall, {2});
        QTRY_COMPARE(m_drafts->count(), 2);
        QCOMPARE(m_drafts->draft(m_mall, {1}).content, u"written before"_s);
        QCOMPARE(m_drafts->draft(m_mall, {2}).content, u"elsewhere"_s);
    }

private:
    void open()
    {
        m_database = std::make_unique<Database>(m_folder->filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        bool opened = false;
        m_database->open(this, [&](const auto &) { opened = true; });
        QVERIFY(QTest::qWaitFor([&] { return opened; }, 30'000));
        m_drafts = std::make_unique<DraftStore>(m_database.get());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DraftStore> m_drafts;
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
