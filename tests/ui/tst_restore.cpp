// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "models/notifications/notificationsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "tests/ui/consolebench.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/notifications/notificationspane.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/sendingpage.h"
#include "ui/sendings/sendingspane.h"
#include "ui/sendings/sendingstable.h"

#include <QScrollBar>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What the person left is there again: after a restart, and for each account and mall.
class TestRestore : public QObject {
    Q_OBJECT

    /// As a person does, and until it is.
    [[nodiscard]] bool closeWindow() const
    {
        window()->close();
        return QTest::qWaitFor([this] { return !window()->isVisible(); });
    }

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
    }
    void cleanup()
    {
        m_bench.reset();
        m_sandbox.reset();
    }

    void theWindowAndItsPane()
    {
        signIn();
        QTest::keyClick(window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window()->pane(), Pane::Sendings);
        window()->setGeometry(40, 30, 960, 640); // the screen of the tests is a small one
        QVERIFY(closeWindow());
        restart();
        QCOMPARE(window()->pane(), Pane::Sendings);
        QCOMPARE(window()->size(), QSize(960, 640));
        QVERIFY(!window()->isMaximized());
        window()->showMaximized();
        QVERIFY(closeWindow());
        restart();
        QVERIFY(window()->isMaximized());
        window()->showNormal();
        QTRY_COMPARE(window()->size(), QSize(960, 640));
    }

    void theConversationAndHowFarTheListWasScrolled()
    {
        signIn();
        QVERIFY(m_bench->openFirst());
        for (int i = 0; i < 14; ++i)
            QTest::keyClick(m_bench->list(), Qt::Key_Down);
        const QString open = window()->inbox()->selected();
        QVERIFY(open != m_bench->conversations()->keyAt(0));
        const QString top = topOf(m_bench->list());
        QVERIFY(!top.isEmpty() && top != m_bench->conversations()->keyAt(0));
        QVERIFY(closeWindow());
        restart();
        QTRY_COMPARE(window()->inbox()->selected(), open);
        QTRY_VERIFY(window()->inbox()->messages()->rowCount() > 0);
        QTRY_COMPARE(topOf(m_bench->list()), top);
        QCOMPARE(QApplication::focusWidget(), m_bench->list()); // and nothing else was taken
    }

    void oneThatIsGoneIsNotOpened()
    {
        signIn();
        QVERIFY(m_bench->openFirst());
        const QString owner = mallOwner();
        QVERIFY(closeWindow());
        m_bench->program->settings()->set(Setting::OpenConversation, u"987654321"_s, owner);
        restart();
        QTRY_VERIFY(m_sandbox->arrivals(u"/v1/users/me/conversations/987654321"_s) > 0);
        QTRY_VERIFY(m_bench->rows() > 0);
        QCOMPARE(window()->inbox()->selected(), QString());
        QVERIFY(m_bench->openFirst());
    }

    void whicheverNotificationsWereShown()
    {
        signIn();
        window()->showPane(Pane::Notifications);
        const auto model = [this] { return window()->notifications()->notifications(); };
        QTRY_VERIFY(model()->loaded() > 0);
        const auto before = model()->filter();
        auto *other = segment(before == NotificationsModel::All ? u"filterNotSeen"_s : u"filterAll"_s);
        QVERIFY(other);
        QTest::mouseClick(other, Qt::LeftButton);
        QVERIFY(model()->filter() != before);
        QVERIFY(closeWindow());
        restart();
        QTRY_VERIFY(model()->filter() != before);
        // And back: neither is only what it begins with.
        QTest::mouseClick(segment(before == NotificationsModel::All ? u"filterAll"_s : u"filterNotSeen"_s), Qt::LeftButton);
        QVERIFY(model()->filter() == before);
        QVERIFY(closeWindow());
        restart();
        QTRY_VERIFY(model()->loaded() > 0);
        QVERIFY(model()->filter() == before);
    }

    void theSendingItsOrderAndItsInterval()
    {
        signIn();
        window()->showPane(Pane::Sendings);
        const auto pane = [this] { return window()->sendings(); };
        QTRY_VERIFY(pane()->sendings()->rowCount() > 3);
        QTRY_VERIFY(!pane()->selected().isEmpty());
        auto *table = pane()->findChild<SendingsTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        const QString chosen = pane()->selected();
        table->head()->setSortIndicator(SendingsModel::CreatedColumn, Qt::AscendingOrder);
        QTest::keyClick(table, Qt::Key_T);
        QTRY_VERIFY(pane()->overview()->findChild<ChartTable *>()->isVisible());
        QVERIFY(closeWindow());
        restart();
        QTRY_COMPARE(pane()->selected(), chosen);
        QCOMPARE(pane()->sendings()->sortColumn(), int(SendingsModel::CreatedColumn));
        QCOMPARE(pane()->sendings()->sortOrder(), Qt::AscendingOrder);
        QTRY_VERIFY(pane()->overview()->findChild<ChartTable *>()->isVisible());

        // The other order, another interval, and the chart.
        pane()->findChild<SendingsTable *>()->head()->setSortIndicator(SendingsModel::CreatedColumn, Qt::DescendingOrder);
        const auto intervals = [&] {
            return pane()->sending()->findChild<Segments *>(u"intervalSegments"_s)->findChildren<QAbstractButton *>();
        };
        const auto open = [&] {
            pane()->findChild<SendingsTable *>()->setFocus();
            QTest::keyClick(pane()->findChild<SendingsTable *>(), Qt::Key_Return);
            QTRY_COMPARE(pane()->page(), SendingsPane::One);
        };
        open();
        const auto chosenInterval = [&] {
            const auto all = intervals();
            const auto it = std::find_if(all.begin(), all.end(), [](const QAbstractButton *one) { return one->isChecked(); });
            return it == all.end() ? QString() : (*it)->objectName();
        };
        QTRY_VERIFY(!chosenInterval().isEmpty());
        const QString usual = chosenInterval();
        const auto all = intervals();
        const auto other = std::find_if(
            all.begin(), all.end(), [&](const QAbstractButton *one) { return one->isEnabled() && one->isVisible() && !one->isChecked(); });
        QVERIFY(other != all.end());
        (*other)->click();
        QTRY_VERIFY(chosenInterval() != usual);
        const QString wanted = chosenInterval();
        pane()->sending()->findChild<QAbstractButton *>(u"toggleTableButton"_s)->click();
        QVERIFY(closeWindow());
        restart();
        QTRY_COMPARE(pane()->selected(), chosen);
        open();
        QCOMPARE(pane()->sendings()->sortOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(chosenInterval(), wanted);
        QVERIFY(!pane()->overview()->findChild<ChartTable *>()->isVisible());
    }

    /// The rows are there long before the pane is looked at.
    void howFarTheTableOfSendingsWasScrolled()
    {
        signIn();
        const auto table = [this] { return window()->sendings()->findChild<SendingsTable *>(); };
        window()->showPane(Pane::Sendings);
        QTRY_VERIFY(table()->model()->rowCount() > 20);
        QTRY_VERIFY(table()->verticalScrollBar()->maximum() > 0);
        table()->scrollTo(table()->model()->index(15, 0), QAbstractItemView::PositionAtTop);
        const QString top = topOf(table());
        QVERIFY(!top.isEmpty());
        window()->showPane(Pane::Inbox);
        QVERIFY(closeWindow());
        restart();
        QTRY_VERIFY(table()->model()->rowCount() > 20);
        QTest::qWait(300);
        window()->showPane(Pane::Sendings);
        QTRY_COMPARE(topOf(table()), top);
    }

    /// Also in a pane that is not the first one in view.
    void howFarTheNotificationsWereScrolled()
    {
        signIn();
        const auto list = [this] { return window()->notifications()->findChild<QListView *>(u"notificationList"_s); };
        window()->showPane(Pane::Notifications);
        QTRY_VERIFY(list()->model()->rowCount() > 20);
        QTRY_VERIFY(list()->verticalScrollBar()->maximum() > 0);
        list()->scrollTo(list()->model()->index(15, 0), QAbstractItemView::PositionAtTop);
        const QString top = topOf(list());
        QVERIFY(!top.isEmpty());
        QVERIFY(closeWindow());
        restart();
        window()->showPane(Pane::Notifications);
        QTRY_COMPARE(topOf(list()), top);
    }

    /// A row that is no more is waited for until the person scrolls, and no longer: then where that is counts.
    void aRowThatIsGoneIsForgottenByScrolling()
    {
        signIn();
        const QString owner = mallOwner();
        const auto kept = [&] { return m_bench->program->settings()->text(Setting::InboxTop, owner); };
        QVERIFY(closeWindow());
        m_bench->program->settings()->set(Setting::InboxTop, u"nobody|0"_s, owner);
        restart();
        QTRY_VERIFY(m_bench->rows() > 20);
        QVERIFY(closeWindow());
        QCOMPARE(kept(), u"nobody|0"_s); // nobody scrolled: it may come yet
        restart();
        QTRY_VERIFY(m_bench->rows() > 20);
        m_bench->list()->scrollTo(m_bench->list()->model()->index(12, 0), QAbstractItemView::PositionAtTop);
        const QString top = topOf(m_bench->list());
        QVERIFY(!top.isEmpty());
        QVERIFY(closeWindow());
        QCOMPARE(kept(), top);
    }

    /// A link leads where it says, before anybody has signed in, and not where the person was last.
    void aLinkGoesFirst()
    {
        const auto selected = [this] { return window()->inbox()->selected().section(u'|', -1); };
        signIn();
        QTRY_VERIFY(m_bench->rows() > 3);
        const ConversationId wanted {m_bench->conversations()->keyAt(3).section(u'|', -1).toLongLong()};
        QVERIFY(m_bench->openFirst());
        QVERIFY(selected() != wanted.text());
        QVERIFY(closeWindow());
        QCOMPARE(m_bench->start({Place::Conversation, wanted.value}), QString());
        QTRY_COMPARE(selected(), wanted.text());
        QTest::qWait(100);
        QCOMPARE(selected(), wanted.text());

        m_bench = std::make_unique<ConsoleBench>();
        QCOMPARE(m_bench->start({Place::Conversation, wanted.value}), QString());
        QVERIFY(m_bench->showsFirstScreen());
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(window());
        QTRY_COMPARE(selected(), wanted.text());
    }

    void eachMallHasItsOwn()
    {
        signIn();
        QVERIFY(m_bench->openFirst());
        QVERIFY(m_bench->account()->malls().size() > 1);
        const QString first = window()->inbox()->selected();
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->rows() > 0 && m_bench->conversations()->keyAt(0) != first);
        QTRY_COMPARE(window()->inbox()->selected(), QString()); // the other mall's is closed
        m_bench->list()->setFocus();
        QTest::keyClick(m_bench->list(), Qt::Key_Home);
        QTRY_VERIFY(!window()->inbox()->selected().isEmpty());
        const QString second = window()->inbox()->selected();
        QVERIFY(second != first);
        QTest::keyClick(window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window()->inbox()->selected(), first);
        QTest::keyClick(window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window()->inbox()->selected(), second);
    }

private:
    [[nodiscard]] MainWindow *window() const { return m_bench->window(); }
    [[nodiscard]] QString mallOwner() const
    {
        return Settings::mallOwner(m_bench->account()->id().value, m_bench->conversations()->rowAt(0).key.scope.value);
    }
    [[nodiscard]] QAbstractButton *segment(const QString &name) const
    {
        const auto all = window()->notifications()->findChildren<QAbstractButton *>();
        const auto it = std::find_if(all.begin(), all.end(), [&](const QAbstractButton *one) { return one->objectName() == name; });
        return it == all.end() ? nullptr : *it;
    }
    static QString topOf(const QAbstractItemView *list)
    {
        return list->verticalScrollBar()->value() == 0 ? QString() : list->indexAt({list->width() / 2, 0}).data(RowIdRole).toString();
    }
    void signIn()
    {
        QCOMPARE(m_bench->start(), QString());
        QVERIFY(m_bench->showsFirstScreen());
        m_bench->signInWithToken(m_sandbox->url());
        QTRY_VERIFY(window() && m_bench->rows() > 20);
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void restart()
    {
        QCOMPARE(m_bench->start(), QString());
        QTRY_VERIFY(window() && window()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    std::unique_ptr<ConsoleBench> m_bench;
    std::unique_ptr<RunningSandbox> m_sandbox;
};

QTEST_MAIN(TestRestore)
#include "tst_restore.moc"
