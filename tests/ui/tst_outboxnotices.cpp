// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "network/local/facts.h"
#include "tests/ui/outboxbench.h"

#include <QScrollArea>
#include <QSignalSpy>
#include <QSqlQuery>

using namespace atrium;
using namespace Qt::StringLiterals;

/// OF2: the ways that lead to the outbox, what it tells to whoever is elsewhere, held messages, and many rows.
class TestOutboxNotices : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init() { prepare(); }
    void cleanup() { clear(); }

    void whatCannotBeKeptIsToldOnce()
    {
        run(20); // what could not be written is tried again after a quarter of a second
        showOutbox();
        refuseWrites(true);
        QSignalSpy refused(m_bench->account()->outbox(), &Outbox::notKept);
        QTest::keyClick(button(u"outboxPause"_s), Qt::Key_Return);
        QTRY_VERIFY(!refused.isEmpty());
        const auto *strip = m_bench->part<QWidget>(m_bench->window(), u"noticeStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(label(u"noticeStripSentence"_s),
            u"A change in the outbox could not be written to the disk. Your messages are kept, and nothing leaves before it is "
            "written. Check whether the disk is full."_s);
        QAbstractButton *close = button(u"noticeStripAction"_s);
        QCOMPARE(close->text(), u"Close"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Return);
        QVERIFY(!strip->isVisible());
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget())); // and not lost with the strip
        const auto before = refused.size();
        QTRY_VERIFY(refused.size() > before);
        QVERIFY(!strip->isVisible()); // it is no news
        QCOMPARE(button(u"outboxPause"_s)->text(), u"Go on sending"_s); // what was wished holds
        refuseWrites(false);
        QTRY_COMPARE(fact(), u"1"_s); // and is written as soon as it can be
    }

    void whatCannotBeCopiedIsTold()
    {
        run(300); // ten minutes between two copies are two seconds
        const QString inTheWay = m_bench->account()->files().local() + ".copy.new/in the way"_L1;
        QVERIFY(QDir().mkpath(inTheWay)); // root may write anywhere, but no file where a folder is
        const auto *strip = m_bench->part<QWidget>(m_bench->window(), u"noticeStrip"_s);
        QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 20'000);
        QCOMPARE(label(u"noticeStripSentence"_s),
            u"The safety copy of your drafts and messages could not be made. What you wrote is kept in its file. Check whether "
            "the disk is full."_s);
    }

    void fSixReachesThePane()
    {
        start();
        m_bench->account()->outbox()->setPaused(true);
        send(u"Here"_s);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            seen << areaOf(QApplication::focusWidget());
        }
        QCOMPARE(seen, (QStringList {u"rail"_s, u"topBar"_s, u"outboxHead"_s, u"outboxBody"_s}));
        QVERIFY(focusedRow());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(areaOf(QApplication::focusWidget()), u"outboxHead"_s);
    }

    void offlineBothSentencesLeadHere()
    {
        start();
        m_sandbox->stop();
        send(u"Later, then"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->account()->connection()->reachable(), 20'000);
        QAbstractButton *show = button(u"offlineStripSecond"_s);
        QTRY_VERIFY(show->isVisible());
        QCOMPARE(show->text(), u"Show the outbox"_s);
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Return);
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
        QTRY_COMPARE(rowCount(), 1);
        QTRY_VERIFY(focusedRow());

        QTest::keyClick(m_bench->window(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_bench->window()->pane(), Pane::Inbox);
        QAbstractButton *waiting = button(u"topBarWaiting"_s);
        QCOMPARE(waiting->text(), u"1 waiting"_s);
        waiting->setFocus();
        QTest::keyClick(waiting, Qt::Key_Return);
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
        QTRY_VERIFY(focusedRow());

        QTRY_COMPARE(words(0).reason, u"Goes out when the server can be reached."_s); // its first attempt is over
        QTRY_VERIFY(inRow(u"outboxTakeBack"_s)->isEnabled());
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 0);
        QTRY_VERIFY(!show->isVisible()); // nothing waits
        QVERIFY(!waiting->isVisible());
    }

    void aHeldOneGoesNowOrIsUndone()
    {
        run(0.2); // what is held for half a minute is not sent by itself before the wait for it is lost
        QVERIFY(m_bench->openFirst());
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        send(u"At once"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QVERIFY(words(0).state.startsWith(u"Held for "_s));
        QCOMPARE(words(0).takeBack, u"Undo"_s);
        QTRY_VERIFY(focusedRow());
        QTRY_VERIFY(inRow(u"outboxSendNow"_s) && inRow(u"outboxSendNow"_s)->isVisible());
        QCOMPARE(arrivals(), 0);
        QTest::keyClick(focusedRow(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(label(u"outboxCounts"_s), u"Everything has arrived"_s);
        QCOMPARE(arrivals(), 1);
        QTRY_VERIFY(holds(u"At once"_s));

        send(u"Or not"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 0);
        QCOMPARE(composer()->toPlainText(), u"Or not"_s);
        QVERIFY(says(u"Not sent. The text is in the conversation's draft again."_s));
        QCOMPARE(arrivals(), 1);
    }

    void aNarrowWindowMakesRoomForASecondLine()
    {
        start();
        take({u"Conversations:Api:Users:Messages:Create"_s});
        send(u"Refused"_s);
        QTRY_COMPARE(rail()->accessibleName(), u"Outbox, 1 needs you"_s);
        // Whoever lacks the permit finds the composer closed; this one was promised before.
        m_bench->account()->outbox()->submit(
            mall(), open(), u"Behind it"_s, this, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        showOutbox();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_VERIFY(isDrawn() && focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Home);
        const OutboxRowView *first = focusedRow();
        QTest::keyClick(focusedRow(), Qt::Key_Down);
        const OutboxRowView *second = focusedRow();
        QVERIFY(first != second);
        m_bench->window()->resize(1280, 800);
        QTRY_COMPARE(first->height(), second->height());
        QTRY_COMPARE(second->y(), first->y() + first->height());
        const int usual = first->height();
        m_bench->window()->resize(960, 600);
        QTRY_VERIFY(first->height() > usual); // "The permit to write in this conversation is missing. Text kept."
        QCOMPARE(second->height(), usual); // "Order is kept within a conversation."
        QTRY_COMPARE(second->y(), first->y() + first->height());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QTRY_VERIFY(field());
        QTRY_COMPARE(second->y(), first->y() + first->height());
        const QWidget *editor = visible<QWidget>(u"outboxEditor"_s);
        QVERIFY(editor && first->rect().contains(editor->geometry()));
        m_bench->window()->resize(1280, 800);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(first->height(), usual);
        QTRY_COMPARE(second->y(), first->y() + usual);
    }

    void thirtyRowsAreAllReached()
    {
        start();
        Outbox *outbox = m_bench->account()->outbox();
        outbox->setPaused(true);
        const ConversationId id = open();
        showOutbox(); // they come while one looks
        for (int i = 0; i < many; ++i)
            outbox->submit(mall(), id, u"Number %1"_s.arg(i), this, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        QTRY_COMPARE(rowCount(), many);
        QTRY_VERIFY(isDrawn());
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Home);
        for (int i = 0; i < many; ++i) {
            QCOMPARE(focusedRow()->row().card.entry.row.content, u"Number %1"_s.arg(i));
            QTRY_VERIFY(inSight(focusedRow()));
            QTest::keyClick(focusedRow(), Qt::Key_Down);
        }
        QTest::keyClick(focusedRow(), Qt::Key_Home);
        QCOMPARE(focusedRow()->row().card.entry.row.content, u"Number 0"_s);
        QTest::keyClick(focusedRow(), Qt::Key_End);
        QCOMPARE(focusedRow()->row().card.entry.row.content, u"Number %1"_s.arg(many - 1));
        QTRY_VERIFY(inSight(focusedRow()));
        QTest::keyClick(focusedRow(), Qt::Key_Backtab, Qt::ShiftModifier); // the last button of the one before
        QCOMPARE(focusedRow()->row().card.entry.row.content, u"Number %1"_s.arg(many - 2));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxTakeBack"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rowCount(), many - 1);
        QTRY_VERIFY(isDrawn() && focusedRow());
        QCOMPARE(focusedRow()->row().card.entry.row.content, u"Number %1"_s.arg(many - 1)); // its neighbour
    }

private:
    static constexpr int many = 30; // more than the pane makes in one go

    /// As a disk does that takes nothing any more: whatever is written on this connection is refused by SQLite itself.
    void refuseWrites(bool refuse)
    {
        bool done = false;
        m_bench->account()->local()->read<bool>(
            [refuse](QSqlDatabase &db) {
                QSqlQuery query(db);
                return query.exec(u"PRAGMA query_only=%1"_s.arg(int(refuse)));
            },
            this, [&done](bool ok) { done = ok; });
        QTRY_VERIFY(done);
    }
    /// Whether sending is paused, as the file has it.
    QString fact()
    {
        QString found;
        bool done = false;
        m_bench->account()->local()->read<QString>([](QSqlDatabase &db) { return local::readFact(db, u"sendingPaused"_s); }, this,
            [&](const QString &value) {
                found = value;
                done = true;
            });
        return QTest::qWaitFor([&done] { return done; }) ? found : QString();
    }
    [[nodiscard]] ConversationId open() const { return {m_bench->window()->inbox()->selected().section(u'|', -1).toLongLong()}; }
    [[nodiscard]] QString areaOf(const QWidget *widget) const
    {
        static const QStringList areas {u"rail"_s, u"topBar"_s, u"outboxHead"_s, u"outboxBody"_s};
        for (; widget; widget = widget->parentWidget()) {
            if (areas.contains(widget->objectName()))
                return widget->objectName();
        }
        return {};
    }
    [[nodiscard]] bool inSight(const QWidget *row) const
    {
        const QWidget *port = m_bench->part<QScrollArea>(pane(), u"outboxScroll"_s)->viewport();
        return port->rect().contains(QRect(row->mapTo(port, QPoint()), row->size()));
    }
};

QTEST_MAIN(TestOutboxNotices)
#include "tst_outboxnotices.moc"
