// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/notifications/notificationsmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "network/api/endpoints.h"
#include "tests/support/rudeserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const QString createMessage = u"Conversations:Api:Users:Messages:Create"_s;
const QString markConversation = u"Conversations:Api:Users:Conversations:Seen"_s;
const QString markNotification = u"Notifications:Api:Users:Notifications:Seen"_s;
const QString archive = u"Conversations:Api:Users:Conversations:Archive"_s;
const QString begin = u"Conversations:Api:Users:Conversations:Create"_s;

} // namespace

/// SI6, over the wire and by keys: what a person may not do is said where one would do it, by the permit's name, and the rest goes on.
class TestPermits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>();
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }

    void whoMayNotWriteIsToldAndKeepsTheDraft()
    {
        take({createMessage});
        start();
        openFirst();
        QTest::keyClicks(composer(), u"May I?"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(label(u"composerFoot"_s)->text().contains(createMessage));
        QTRY_VERIFY(isLastRefused());
        QVERIFY(!button(u"sendButton"_s)->isEnabled());
        QVERIFY(button(u"sendButton"_s)->toolTip().contains(createMessage));
        QVERIFY(button(u"sendButton"_s)->accessibleDescription().contains(createMessage));

        // Typing goes on, Enter sends nothing, and the text is there after a restart.
        QTest::keyClicks(composer(), u"A longer thought"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(composer()->toPlainText(), u"A longer thought"_s);
        QCOMPARE(m_sandbox->arrivals(messagesPath(), u"POST"_s), 1);
        QTest::qWait(0);
        m_program.reset();
        start();
        openFirst();
        QTRY_COMPARE(composer()->toPlainText(), u"A longer thought"_s);
        QVERIFY(label(u"composerFoot"_s)->text().isEmpty() || !label(u"composerFoot"_s)->text().contains(createMessage)); // not yet tried
    }

    void aPermitThatIsGivenIsFoundByRefreshing()
    {
        take({createMessage});
        start();
        openFirst();
        QTest::keyClicks(composer(), u"First"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(label(u"composerFoot"_s)->text().contains(createMessage));
        QTest::keyClicks(composer(), u"Second"_s);
        QVERIFY(!button(u"sendButton"_s)->isEnabled());
        take({});
        QTest::keyClick(m_program->window(), Qt::Key_F5);
        QTRY_VERIFY(button(u"sendButton"_s)->isEnabled());
        QVERIFY(!label(u"composerFoot"_s)->text().contains(createMessage));
        QVERIFY(!button(u"sendButton"_s)->accessibleDescription().contains(createMessage));
    }

    void anotherMallIsAnotherMatter()
    {
        take({createMessage});
        start();
        openFirst();
        QTest::keyClicks(composer(), u"First"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(label(u"composerFoot"_s)->text().contains(createMessage));
        const QString first = conversations()->rowAt(0).key.scope.value;
        const Permits *permits = m_program->account()->permits();
        QVERIFY(permits->missing(api::sendMessage({first}, {9}, u"other words"_s)));
        QVERIFY(!permits->missing(api::sendMessage({u"id=1"_s}, {9}, {})));
        QTest::keyClick(m_program->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(rows() > 0 && conversations()->rowAt(0).key.scope.value != first);
        QVERIFY(!label(u"composerFoot"_s)->text().contains(createMessage));
        QTest::keyClick(m_program->window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(label(u"composerFoot"_s)->text().contains(createMessage));
    }

    void aNewTokenForgets()
    {
        take({markConversation});
        start();
        m_program->settings()->set(Setting::ReadMode, u"manual"_s); // nothing but the key asks
        openFirst();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_VERIFY(!button(u"markSeenButton"_s)->isEnabled());
        QVERIFY(button(u"markSeenButton"_s)->toolTip().contains(markConversation));
        const QString seen = messagesPath().replace(u"/messages"_s, u"/seen"_s);
        QTest::keyClick(list(), Qt::Key_R); // is told again, and asks nobody
        QTest::qWait(20);
        QCOMPARE(m_sandbox->arrivals(seen, u"PUT"_s), 1);
        m_program->account()->client()->setToken("t");
        QVERIFY(button(u"markSeenButton"_s)->isEnabled());
        QVERIFY(button(u"markSeenButton"_s)->toolTip().isEmpty());
    }

    void notificationsAreReadWithoutBeingMarked()
    {
        take({markNotification});
        start();
        QTRY_VERIFY(rows() > 0);
        NotificationsPane *pane = m_program->window()->notifications();
        QTest::keyClick(m_program->window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(pane->notifications()->rowCount() > 0);
        auto *notificationList = pane->findChild<QListView *>();
        notificationList->setFocus();
        QTest::keyClick(notificationList, Qt::Key_N);
        QTRY_VERIFY(!pane->selected().isEmpty());
        QTest::keyClick(notificationList, Qt::Key_R);
        QTRY_VERIFY(!button(u"markNotificationSeenButton"_s)->isEnabled());
        QVERIFY(button(u"markNotificationSeenButton"_s)->accessibleDescription().contains(markNotification));
        QVERIFY(button(u"markAllSeenButton"_s)->isEnabled()); // another action, not yet refused
        QTRY_VERIFY(!pane->notifications()->card(pane->selected())->notification.seen);
    }

    void markingAllNamesItsPermitAndTheOthersGoOn()
    {
        take({markNotification});
        start();
        QTRY_VERIFY(rows() > 0);
        NotificationsPane *pane = m_program->window()->notifications();
        QTest::keyClick(m_program->window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(pane->notifications()->rowCount() > 0);
        QTRY_VERIFY(button(u"markAllSeenButton"_s)->isEnabled());
        QTest::mouseClick(button(u"markAllSeenButton"_s), Qt::LeftButton);
        const QString path = u"/v1/users/me/notifications/seen"_s;
        QTRY_COMPARE(m_sandbox->arrivals(path, u"PUT"_s), 1); // when it can no longer be undone
        QTRY_VERIFY(!button(u"markAllSeenButton"_s)->isEnabled());
        QTRY_VERIFY(button(u"markAllSeenButton"_s)->toolTip().contains(markNotification)); // it is off while it is under way, too
        QVERIFY(button(u"markAllSeenButton"_s)->accessibleDescription().contains(markNotification));
        auto *notificationList = pane->findChild<QListView *>();
        notificationList->setFocus();
        QTest::keyClick(notificationList, Qt::Key_R, Qt::ShiftModifier); // is told again, and asks nobody
        QTest::qWait(20);
        QCOMPARE(m_sandbox->arrivals(path, u"PUT"_s), 1);
        // One at a time is another action, not yet refused; what was read is marked here.
        const CustomerScope mall {conversations()->rowAt(0).key.scope};
        QVERIFY(!m_program->account()->permits()->missing(api::markNotificationSeen(mall, {1})));
        QTest::keyClick(m_program->window(), Qt::Key_1, Qt::AltModifier);
        openFirst();
        QTest::keyClicks(composer(), u"Still writing"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(isLastSent());
    }

    /// No control asks for these two yet; what will disable theirs is remembered, each for itself, and a reply goes out all the same.
    void archivingAndBeginningAreRememberedEachForItself()
    {
        take({archive, begin});
        start();
        openFirst();
        Account *account = m_program->account();
        const Permits *permits = account->permits();
        const CustomerScope mall {conversations()->rowAt(0).key.scope};
        const Conversation first = conversations()->rowAt(0).conversation;
        account->outbox()->marks()->wish(mall, StateMark::ConversationArchived, first.id.value);
        QTRY_COMPARE(permits->missing(api::archiveConversation(mall, {9})), MissingPermit(archive));
        QVERIFY(!permits->missing(api::createConversation(mall, {}, {}, {})));
        QVERIFY(!permits->missing(api::archiveConversation({u"id=1"_s}, {9})));
        account->outbox()->start(mall, {first.author}, {}, u"Shall we begin?"_s, this, [](const auto &) {});
        QTRY_COMPARE(permits->missing(api::createConversation(mall, {}, {}, {})), MissingPermit(begin));
        QTRY_COMPARE(account->outbox()->rows().constLast().state, OutgoingState::Failed); // kept, with its reason
        QVERIFY(!permits->missing(api::sendMessage(mall, {9}, {})));
        QVERIFY(!permits->missing(api::markConversationSeen(mall, {9})));
        QTest::keyClicks(composer(), u"Still writing"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(isLastSent());
        QCOMPARE(m_sandbox->arrivals(u"/v1/users/me/conversations/%1/archive"_s.arg(first.id.text()), u"PUT"_s), 1);
    }

    void sendingsNameTheirPermitAndTheOthersGoOn_data()
    {
        QTest::addColumn<QString>("permit");
        QTest::newRow("report") << u"Reporting:Api:Report:Sendings"_s;
        QTest::newRow("all reports") << u"Reporting:Api:Query"_s;
    }
    void sendingsNameTheirPermitAndTheOthersGoOn()
    {
        QFETCH(QString, permit);
        take({permit});
        start();
        QTRY_VERIFY(rows() > 0);
        QTest::keyClick(m_program->window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(says(m_program->window()->sendings(), permit));
        QTest::keyClick(m_program->window(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(m_program->window()->notifications()->notifications()->rowCount() > 0);
        QTest::keyClick(m_program->window(), Qt::Key_1, Qt::AltModifier);
        openFirst();
        QTest::keyClicks(composer(), u"Still writing"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(isLastSent());
    }

    void aChartNamesItsPermitAndTheTableStays()
    {
        const QString permit = u"Reporting:Api:Report:SendingsEventsHistory"_s;
        take({permit});
        start();
        QTRY_VERIFY(rows() > 0);
        QTest::keyClick(m_program->window(), Qt::Key_3, Qt::AltModifier);
        QTRY_VERIFY(m_program->window()->sendings()->sendings()->rowCount() > 0);
        QTRY_VERIFY(says(m_program->window()->sendings(), permit));
        QVERIFY(m_program->window()->sendings()->sendings()->rowCount() > 0);
    }

    /// The words of a 403 are a stranger's: markup and what is no permit are not shown as one.
    void aHostileAnswerNamesNothing()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer(
                QJsonDocument(QJsonObject {{u"error"_s, u"<img src='file:///x'> "_s + QString(1990, u'A') + u":B:C"_s}}).toJson(), 403));
        });
        RunningClock clock(QDateTime(), 1.0);
        ApiClient client(server.url(), &clock);
        Permits permits(&client);
        client.setToken("t");
        QSignalSpy changed(&permits, &Permits::changed);
        bool forbidden = false;
        const Call call = client.send(api::markAllNotificationsSeen({u"id=1"_s}), this,
            [&forbidden](const Result<NoAnswer> &answer) { forbidden = !answer && answer.error().httpStatus == 403; });
        QTRY_VERIFY(forbidden);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!permits.missing(api::markAllNotificationsSeen({u"id=1"_s})));
    }

private:
    void take(const QStringList &permits)
    {
        const QByteArray body = QJsonDocument(QJsonObject {{u"without"_s, QJsonArray::fromStringList(permits)}}).toJson();
        QCOMPARE(m_sandbox->ask("POST", "/_sandbox/permits", body).status, 200);
    }
    void start()
    {
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
    }
    void openFirst()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
        QTRY_VERIFY(rows() > 0);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        QTRY_VERIFY(messages()->rowCount() > 0);
        QTRY_VERIFY(!m_program->window()->inbox()->selected().isEmpty());
        composer()->setFocus();
    }
    /// Whether a visible label of the pane reads so.
    [[nodiscard]] static bool says(const QWidget *pane, const QString &text)
    {
        const auto labels = pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text().contains(text); });
    }
    [[nodiscard]] ConversationsModel *conversations() const { return m_program->window()->inbox()->conversations(); }
    [[nodiscard]] MessagesModel *messages() const { return m_program->window()->inbox()->messages(); }
    [[nodiscard]] int rows() const { return conversations()->rowCount(); }
    /// The newest message is ours, and the server refused it, or has it.
    [[nodiscard]] bool isLastRefused() const
    {
        const QList<ThreadEntry> &all = messages()->rows();
        return !all.isEmpty() && all.last().mine && all.last().pending && all.last().pending->state == OutgoingState::Failed;
    }
    [[nodiscard]] bool isLastSent() const
    {
        const QList<ThreadEntry> &all = messages()->rows();
        return !all.isEmpty() && all.last().mine && !all.last().pending && all.last().message.id.value > 0;
    }
    [[nodiscard]] QListView *list() const { return m_program->window()->findChild<QListView *>(u"conversationList"_s); }
    [[nodiscard]] QPlainTextEdit *composer() const
    {
        return m_program->window()->inbox()->findChild<QPlainTextEdit *>(QStringLiteral("composerText"));
    }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_program->window()->findChild<QLabel *>(name); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const { return m_program->window()->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString messagesPath() const
    {
        return u"/v1/users/me/conversations/%1/messages"_s.arg(conversations()->rowAt(0).conversation.id.text());
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestPermits)
#include "tst_permits.moc"
