// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/messagesmodel.h"
#include "tests/ui/triagedesk.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/shell/mallswitcher.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace atrium;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/users/me/conversations"_s;

} // namespace

/// The inbox of all malls by keys and clicks, over the sandbox (CL12).
class TestAllMalls : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StampedSandbox> m_server;
    std::unique_ptr<TriageDesk> m_desk;

    void begin(sandbox::Options options = {.conversations = 60})
    {
        m_server = std::make_unique<StampedSandbox>(std::move(options));
        restart();
    }
    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<TriageDesk>(*m_server, m_folder->path(), *m_settings);
        QVERIFY(m_desk->ready());
    }
    [[nodiscard]] ConversationsModel *model() const { return m_desk->model(); }
    [[nodiscard]] QSet<QString> scopes() const
    {
        QSet<QString> all;
        for (const ConversationCard &card : model()->all())
            all.insert(card.key.scope.value);
        return all;
    }
    void chooseAll()
    {
        m_desk->key(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([this] { return scopes().size() > 1 && m_desk->settled(); }, 60'000));
    }
    [[nodiscard]] Mall mallOfRow(const ConversationCard &card) const
    {
        for (const Mall &mall : m_desk->account.malls()) {
            if (mall.scope == card.key.scope)
                return mall;
        }
        return {};
    }
    /// Of another mall than the one that was in view before.
    [[nodiscard]] ConversationCard foreign() const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->rowAt(row).key.scope != CustomerScope::one(447))
                return model()->rowAt(row);
        }
        return {};
    }
    void open(const ConversationCard &card)
    {
        const QString rowId = ConversationsModel::rowIdOf(card.key);
        m_desk->click(model()->rowOf(rowId));
        QTRY_COMPARE(m_desk->pane()->selected(), rowId);
        QTRY_VERIFY(m_desk->pane()->messages()->rowCount() > 0);
    }
    [[nodiscard]] int arrivals(const QString &where, const QString &verb, const CustomerScope &scope)
    {
        return m_server->sandbox.arrivals(where, verb, scope.value);
    }
    /// Nobody else was asked to do it.
    void compareAlone(const QString &where, const QString &verb, const CustomerScope &scope, int count)
    {
        QTRY_COMPARE_WITH_TIMEOUT(arrivals(where, verb, scope), count, 20'000);
        QCOMPARE(m_server->sandbox.arrivals(where, verb), count);
    }
    [[nodiscard]] QMenu *menu(const QString &name) const
    {
        auto *found = m_desk->window.findChild<QMenu *>(name);
        return found && found->isVisible() ? found : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void cl12AllMallsStandTogetherAndEachRowNamesItsOwn()
    {
        begin();
        QCOMPARE(scopes(), QSet<QString> {u"id=447"_s});
        chooseAll();
        QCOMPARE(scopes().size(), m_desk->account.malls().size());
        for (int row = 1; row < model()->rowCount(); ++row)
            QVERIFY(model()->rowAt(row - 1).conversation.updatedAt >= model()->rowAt(row).conversation.updatedAt);
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row);
            const QString name = mallOfRow(model()->rowAt(row)).name;
            QVERIFY(!name.isEmpty());
            QVERIFY(index.data(ConversationsModel::WordsRole).value<ConversationWords>().mall.contains(name));
            QVERIFY(index.data(AccessibleRowRole).toString().contains(name));
        }
        QCOMPARE(model()->zone(), QTimeZone::systemTimeZone()); // one clock, or rows in order of time would look out of order
        int unseen = 0;
        for (const Mall &mall : m_desk->account.malls()) {
            ConversationStore *store = m_desk->account.conversations(mall.scope);
            unseen += store->unseen(*store->conversations());
        }
        QVERIFY(unseen > 0);
        QVERIFY2(m_desk->window.windowTitle().startsWith(u"("_s), qPrintable(m_desk->window.windowTitle()));

        auto *switcher = m_desk->window.mallSwitcher();
        QCOMPARE(switcher->currentName(), u"All malls"_s);
        QTest::mouseClick(switcher, Qt::LeftButton);
        QVERIFY(menu(u"mallMenu"_s));
        QVERIFY(menu(u"mallMenu"_s)->actions().first()->text().startsWith(u"All malls"_s));
        QVERIFY(menu(u"mallMenu"_s)->actions().first()->isChecked());
        menu(u"mallMenu"_s)->close();

        // Views count over all of them.
        m_desk->list()->setFocus(); // the switcher took it with the click
        m_desk->key(Qt::Key_2);
        QCOMPARE(model()->filter(), InboxFilter::Unread);
        QVERIFY(model()->rowCount() > 0);
        QVERIFY(model()->isComplete(InboxFilter::Unread));
        m_desk->key(Qt::Key_1);

        // The other panes are of one mall, and the switcher says which.
        QTest::keyClick(&m_desk->window, Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(m_desk->window.pane(), Pane::Sendings);
        QVERIFY(std::any_of(m_desk->account.malls().begin(), m_desk->account.malls().end(),
            [&](const Mall &mall) { return mall.name == switcher->currentName(); }));
        QTest::keyClick(&m_desk->window, Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(switcher->currentName(), u"All malls"_s);
        QCOMPARE(scopes().size(), m_desk->account.malls().size());

        m_desk->key(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(scopes(), QSet<QString> {m_desk->account.malls().first().scope.value});
        QVERIFY(m_desk->model()->index(0).data(ConversationsModel::WordsRole).value<ConversationWords>().mall.isEmpty());
    }

    void cl12WhatIsDoneWithARowGoesToItsMall()
    {
        begin();
        chooseAll();
        const ConversationCard card = foreign();
        const CustomerScope scope = card.key.scope;
        const QString one = path + u'/' + card.key.id;
        QVERIFY(!card.key.id.isEmpty());
        open(card);
        QVERIFY(m_desk->label(u"composerMallName"_s).contains(mallOfRow(card).name));
        QVERIFY(m_desk->label(u"threadFacts"_s).contains(mallOfRow(card).name));
        compareAlone(one + u"/messages"_s, u"GET"_s, scope, m_server->sandbox.arrivals(one + u"/messages"_s, u"GET"_s));

        auto *text = m_desk->window.findChild<QPlainTextEdit *>(u"composerText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"Thank you"_s);
        QTest::keyClick(text, Qt::Key_Return);
        compareAlone(one + u"/messages"_s, u"POST"_s, scope, 1);
        QTRY_VERIFY(text->toPlainText().isEmpty());

        // What is noted here is of that mall, too.
        m_desk->list()->setFocus();
        m_desk->key(Qt::Key_F);
        QVERIFY(m_desk->account.triage()->triage(scope, card.conversation.id).followUp);
        QVERIFY(!m_desk->account.triage()->triage(CustomerScope::one(447), card.conversation.id).followUp);
        m_desk->key(Qt::Key_S);
        QVERIFY(menu(u"snoozeMenu"_s));
        menu(u"snoozeMenu"_s)->actions().first()->trigger();
        menu(u"snoozeMenu"_s)->close();
        QTRY_VERIFY(m_desk->account.triage()->snoozedUntil(scope, card.conversation.id).has_value());
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->account.triage()->snoozedUntil(scope, card.conversation.id).has_value());
    }

    void cl12ARowIsArchivedAtItsMall()
    {
        begin();
        chooseAll();
        const ConversationCard card = foreign();
        const QString rowId = ConversationsModel::rowIdOf(card.key);
        open(card);
        m_desk->list()->setFocus();
        m_desk->key(Qt::Key_E);
        QVERIFY(model()->rowOf(rowId) < 0);
        m_desk->pass(11s, 1s);
        compareAlone(path + u'/' + card.key.id + u"/archive"_s, u"PUT"_s, card.key.scope, 1);
    }

    void cl12AMallThatFailsIsNamedAndTheOthersShow()
    {
        m_server = std::make_unique<StampedSandbox>(sandbox::Options {.conversations = 60});
        m_server->sandbox.fault(u"status=403;path="_s + path + u";customer=id=448"_s);
        m_desk = std::make_unique<TriageDesk>(*m_server, m_folder->path(), *m_settings);
        QVERIFY(m_desk->ready());
        const QList<Mall> &malls = m_desk->account.malls();
        const auto broken =
            std::find_if(malls.begin(), malls.end(), [](const Mall &mall) { return mall.scope != CustomerScope::one(447); });
        QVERIFY(broken != malls.end());
        m_server->sandbox.clearFaults();
        m_server->sandbox.fault(u"status=403;path="_s + path + u";customer="_s + broken->scope.value);
        chooseAll();
        auto *strip = m_desk->window.findChild<QWidget *>(u"inboxMalls"_s);
        QTRY_VERIFY(strip->isVisible());
        const auto labels = strip->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(broken->name); }));
        QVERIFY(!scopes().contains(broken->scope.value));
        QVERIFY(scopes().size() > 1);
        QVERIFY(m_desk->list()->isVisible());

        m_server->sandbox.clearFaults();
        const auto buttons = strip->findChildren<QAbstractButton *>();
        const auto retry =
            std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *one) { return one->text() == u"Retry"_s; });
        QVERIFY(retry != buttons.end());
        QTest::mouseClick(*retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scopes().contains(broken->scope.value), 20'000);
        QTRY_VERIFY(!strip->isVisible());
    }

    void cl12AMallThatIsStillBeingReadIsNamed()
    {
        begin();
        const CustomerScope slow = m_desk->account.malls().last().scope;
        m_server->sandbox.fault(u"latency=4000;path="_s + path + u";customer="_s + slow.value);
        m_desk->key(Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(scopes().size() > 1);
        auto *strip = m_desk->window.findChild<QWidget *>(u"inboxMalls"_s);
        QVERIFY(!strip->isVisible());
        m_desk->clock.step(1'100ms);
        QTRY_VERIFY(strip->isVisible());
        m_server->sandbox.clearFaults();
        QTRY_VERIFY_WITH_TIMEOUT(scopes().contains(slow.value), 20'000);
        QTRY_VERIFY(!strip->isVisible());
    }

    void cl12ANewConversationAsksWhichMall()
    {
        begin();
        chooseAll();
        m_desk->key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(menu(u"newConversationMalls"_s));
        QVERIFY(!m_desk->pane()->isBeginning());
        QMenu *malls = menu(u"newConversationMalls"_s);
        QTest::keyClick(malls, Qt::Key_Down);
        QTest::keyClick(malls, Qt::Key_Return);
        QTRY_VERIFY(m_desk->pane()->isBeginning());
        const QString name = m_desk->account.malls().at(1).name;
        const auto labels = m_desk->pane()->newConversation()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(name); }));
        QCOMPARE(scopes().size(), m_desk->account.malls().size()); // and the list stays
    }

    void cl12AllMallsAndTheOpenConversationComeBack()
    {
        begin();
        chooseAll();
        const ConversationCard card = foreign();
        open(card);
        m_desk->wiring->leave();
        restart();
        QVERIFY(QTest::qWaitFor([this] { return scopes().size() > 1; }, 30'000));
        QCOMPARE(m_desk->window.mallSwitcher()->currentName(), u"All malls"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->pane()->selected(), ConversationsModel::rowIdOf(card.key), 20'000);
    }

    void cl12AConversationThatBothListsHaveStaysOpen()
    {
        begin();
        m_desk->key(Qt::Key_Home);
        QTRY_VERIFY(!m_desk->pane()->selected().isEmpty());
        const QString open = m_desk->pane()->selected();
        chooseAll();
        QCOMPARE(m_desk->pane()->selected(), open);
        QTRY_VERIFY(m_desk->pane()->messages()->rowCount() > 0);
    }

    /// Forty malls are not asked in one breath, and a further page comes at the end of the list.
    void cl12ManyMallsStayWithinTheBudget()
    {
        begin({.conversations = 400, .malls = 40});
        const int before = m_server->sandbox.arrivals(path, u"GET"_s);
        m_desk->key(Qt::Key_0, Qt::ControlModifier);
        QTest::qWait(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->quiet(), 60'000);
        const int at = m_server->sandbox.arrivals(path, u"GET"_s) - before;
        QVERIFY2(at > 1 && at <= 20, qPrintable(QString::number(at)));
        m_desk->pass(3min, 5s);
        QCOMPARE(scopes().size() > 20, true);
        const int later = m_server->sandbox.arrivals(path, u"GET"_s) - before;
        QVERIFY2(later <= 4 * 20, qPrintable(QString::number(later)));
    }

    void cl12AFurtherPageAddsRowsAtTheEnd()
    {
        begin({.conversations = 900});
        chooseAll();
        QVERIFY(!model()->isComplete(InboxFilter::All));
        QStringList before;
        for (int row = 0; row < model()->rowCount(); ++row)
            before << model()->keyAt(row);
        model()->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > before.size(), 20'000);
        QStringList after;
        for (int row = 0; row < model()->rowCount(); ++row)
            after << model()->keyAt(row);
        QCOMPARE(after.first(before.size()), before);
    }
};

QTEST_MAIN(TestAllMalls)
#include "tst_allmalls.moc"
