// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/pickermodel.h"
#include "tests/ui/outboxbench.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/newconversation/recipientchip.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace atrium;
using namespace Qt::StringLiterals;

/// A conversation is begun: typed keys in the whole program, against a sandbox.
class TestNewConversation : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init() { prepare(); }
    void cleanup() { clear(); }

    void nc1TypedNamesBecomeChipsAndBackspaceTakesTheLastOut()
    {
        begin();
        choose(u"solveig"_s);
        choose(u"akess"_s); // Björn Åkesson
        QCOMPARE(chips(), (QStringList {u"Solveig Hegdal"_s, u"Björn Åkesson"_s}));
        QVERIFY(to()->hasFocus());
        QTest::keyClick(to(), Qt::Key_Backspace);
        QCOMPARE(chips(), QStringList {u"Solveig Hegdal"_s});
        // Letters that stand in the field are taken out first.
        choose(u"zofia"_s);
        QTest::keyClicks(to(), u"x"_s);
        QTest::keyClick(to(), Qt::Key_Backspace);
        QCOMPARE(chips().size(), 2);
        // By the arrow keys to a chip, which Delete takes out; the focus goes to its neighbour.
        QTest::keyClick(to(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(chips(), QStringList {u"Zofia Łukasik"_s});
        QVERIFY(qobject_cast<RecipientChip *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(to()->hasFocus());
        // By a role, with the arrow keys.
        QTest::keyClicks(to(), u"support"_s);
        QTRY_VERIFY(picker()->found() > 3);
        QTest::keyClick(to(), Qt::Key_Down);
        QTest::keyClick(to(), Qt::Key_Return);
        QCOMPARE(chips().size(), 2);
        QVERIFY(page()->draft().to.last().role.contains(u"Support"));
        QVERIFY(to()->text().isEmpty());
    }

    void nc1NobodyOfThatNameIsSaid()
    {
        begin();
        QTRY_VERIFY(picker()->found() > 3);
        QTest::keyClicks(to(), u"qqq"_s);
        const auto said = [&] {
            const QList<QLabel *> labels = page()->window()->findChildren<QLabel *>();
            return std::any_of(
                labels.cbegin(), labels.cend(), [](const QLabel *one) { return one->isVisible() && one->text() == u"Nobody found"_s; });
        };
        QTRY_VERIFY(said());
    }
    /// However many are chosen; letters that go astray would be commands.
    void nc1TabGoesOnToTheText()
    {
        begin();
        QTest::keyClick(to(), Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(page()->isAncestorOf(next) && next != to());
        for (const QString &name : {u"solveig"_s, u"akess"_s, u"zofia"_s}) {
            to()->setFocus(Qt::TabFocusReason);
            choose(name);
            QVERIFY(to()->hasFocus());
            // Where there are several, how they are written to is chosen in between.
            QWidget *after = chips().size() > 1 ? button(u"howTogether"_s) : next;
            QTest::keyClick(to(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), after);
            QTest::keyClick(after, Qt::Key_Backtab);
            QVERIFY(to()->hasFocus());
            QTest::keyClick(to(), Qt::Key_Left); // on the chip
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), after);
        }
    }

    void nc2TheRequestHoldsExactlyTheChips()
    {
        begin();
        choose(u"solveig"_s);
        choose(u"centre managers"_s);
        write(u"Hei alle"_s);
        QCOMPARE(posts(), 0);
        QTest::keyClick(text(), Qt::Key_Return);
        confirm();
        QTRY_COMPARE(posts(), 1);
        QTRY_COMPARE(newest().audiences, QList {AudienceId {107110}});
        QCOMPARE(newest().users.size(), 1);
        QCOMPARE(newest().users.first().value, idOf(u"Solveig Hegdal"_s));
        QTRY_VERIFY(holds(u"Hei alle"_s));
        QVERIFY(!inbox()->isBeginning());
    }

    void nc3EnterAloneDoesNotReachMany()
    {
        begin();
        choose(u"ground floor"_s);
        choose(u"sofie"_s);
        write(u"Varelevering ved port B"_s);
        auto *box = m_bench->part<QWidget>(page(), u"confirmBox"_s);
        QVERIFY(!box->isVisible());
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(box->isVisible());
        QTRY_VERIFY(check()->hasFocus());
        QVERIFY2(label(u"confirmSentence"_s).startsWith(u"This reaches "), qPrintable(label(u"confirmSentence"_s)));
        QVERIFY(label(u"confirmSentence"_s).contains(QString::number(reached())));
        QVERIFY(!button(u"confirmSend"_s)->isEnabled());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!check()->isChecked());
        // What is confirmed is what stands there: something else has to be confirmed anew.
        QTest::keyClick(check(), Qt::Key_Space);
        QVERIFY(button(u"confirmSend"_s)->isEnabled());
        choose(u"zofia"_s);
        QVERIFY(!check()->isChecked());
        QTest::keyClick(page(), Qt::Key_Escape);
        QCOMPARE(posts(), 0);
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
    }

    void nc3TheLimitIsASetting()
    {
        begin();
        m_bench->program->settings()->set(Setting::ReachLimit, 1);
        choose(u"solveig"_s);
        choose(u"sofie"_s);
        write(u"To two"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(check()->isVisible());
        QTest::keyClick(check(), Qt::Key_Escape);
        QVERIFY(!check()->isVisible());
        QVERIFY(text()->hasFocus());
        QCOMPARE(text()->toPlainText(), u"To two"_s);
        m_bench->program->settings()->set(Setting::ReachLimit, 5);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(posts(), 1);
    }

    void nc4AnotherMallsRecipientIsSaidAndConfirmed()
    {
        begin();
        choose(u"katarzyna"_s);
        write(u"To the wrong one"_s);
        QVERIFY(!m_bench->part<QWidget>(page(), u"foreignMall"_s)->isVisible());
        const CustomerScope home = m_bench->account()->malls().at(0).scope;
        QTest::keyClick(m_bench->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(label(u"newConversationFrom"_s), m_bench->account()->malls().at(1).name);
        QVERIFY(inbox()->isBeginning());
        const QString said = label(u"foreignMallSentence"_s);
        QVERIFY(m_bench->part<QWidget>(page(), u"foreignMall"_s)->isVisible());
        for (const QString &name : {u"Katarzyna"_s, m_bench->account()->malls().at(0).name, m_bench->account()->malls().at(1).name})
            QVERIFY2(said.contains(name), qPrintable(said));
        QVERIFY(!page()->findChild<RecipientChip *>()->warning().isEmpty());
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(check()->hasFocus());
        QCOMPARE(posts(), 0);
        QTest::keyClick(check(), Qt::Key_Escape);
        // Back in their mall there is nothing to warn of.
        QTest::mouseClick(button(u"foreignMallGo"_s), Qt::LeftButton);
        QTRY_COMPARE(label(u"newConversationFrom"_s), m_bench->account()->malls().at(0).name);
        QVERIFY(!m_bench->part<QWidget>(page(), u"foreignMall"_s)->isVisible());
        QVERIFY(page()->findChild<RecipientChip *>()->warning().isEmpty());
        QCOMPARE(page()->draft().to.first().home, home);
        QCOMPARE(text()->toPlainText(), u"To the wrong one"_s);
    }

    void feature311ATextThatMayBeASlipIsConfirmedAndNoted()
    {
        begin();
        const QString other = m_bench->account()->malls().at(1).name;
        choose(u"solveig"_s);
        write(u"See you at %1, by https://elsewhere.example.org/map"_s.arg(other));
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(check()->hasFocus());
        QCOMPARE(posts(), 0);
        QStringList concerns;
        for (const QWidget *one : page()->findChildren<QWidget *>(u"confirmConcern"_s))
            concerns << one->accessibleName();
        QCOMPARE(concerns.size(), 2);
        QVERIFY2(concerns.first().contains(other), qPrintable(concerns.first()));
        QVERIFY2(concerns.last().contains(u"elsewhere.example.org"), qPrintable(concerns.last()));
        QVERIFY(check()->accessibleDescription().contains(concerns.first()));
        QCOMPARE(button(u"confirmSend"_s)->text(), u"Send as it stands"_s);
        QTest::keyClick(check(), Qt::Key_Space);
        QTest::keyClick(button(u"confirmSend"_s), Qt::Key_Return);
        QTRY_COMPARE(posts(), 1);
        QTRY_COMPARE(confirmedInAudit(), QStringList {u"confirmed: other mall named, strange host"_s});

        // What is sent a second time within minutes is asked about, too.
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(to()->hasFocus());
        for (int i = 0; i < 2; ++i) {
            choose(u"solveig"_s);
            write(u"Short and plain"_s);
            QTest::keyClick(text(), Qt::Key_Return);
            if (i == 0) {
                QTRY_COMPARE(posts(), 2);
                QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
                QTRY_VERIFY(to()->hasFocus());
            }
        }
        QTRY_VERIFY(check()->hasFocus());
        QCOMPARE(posts(), 2);
        QVERIFY(check()->accessibleDescription().contains(u"same text"));
    }

    void nc5TheConversationThatExistsGetsTheText()
    {
        begin();
        choose(u"akess"_s);
        write(u"Da passer fredag"_s);
        auto *strip = m_bench->part<QWidget>(page(), u"existingConversation"_s);
        QTRY_VERIFY(strip->isVisible());
        choose(u"zofia"_s);
        QTRY_VERIFY(!strip->isVisible());
        QTest::keyClick(to(), Qt::Key_Backspace);
        QTRY_VERIFY(strip->isVisible());
        QTest::mouseClick(button(u"existingConversationAction"_s), Qt::LeftButton);
        QTRY_VERIFY(!inbox()->isBeginning());
        QTRY_COMPARE(composer()->toPlainText(), u"Da passer fredag"_s);
        const int row = m_bench->conversations()->rowOf(inbox()->selected());
        QVERIFY(row >= 0);
        QCOMPARE(m_bench->conversations()->rowAt(row).people.size(), 1);
        QCOMPARE(m_bench->conversations()->rowAt(row).people.first().lastName, u"Åkesson"_s);
        QVERIFY(m_bench->account()->newDraft()->draft().isEmpty());
        QCOMPARE(posts(), 0);
    }

    void nc6TheDraftSurvivesPanesMallsAndARestart()
    {
        begin();
        choose(u"solveig"_s);
        choose(u"christmas market"_s);
        write(u"Julemarkedet åpner"_s);
        QTRY_COMPARE(label(u"newConversationFoot"_s), u"Draft kept"_s);
        QTest::mouseClick(button(u"newConversationClose"_s), Qt::LeftButton);
        QVERIFY(!inbox()->isBeginning());
        QTest::keyClick(m_bench->window(), Qt::Key_3, Qt::AltModifier);
        QTest::keyClick(m_bench->window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_bench->window(), Qt::Key_1, Qt::ControlModifier);
        const QStringList before = chips();
        begin();
        QTRY_COMPARE(chips(), before);
        QCOMPARE(before.size(), 2);
        QCOMPARE(text()->toPlainText(), u"Julemarkedet åpner"_s);
    }

    void nc7BegunOfflineItIsQueuedAndThenOneConversation()
    {
        begin();
        choose(u"solveig"_s);
        choose(u"sofie"_s);
        const int rows = m_bench->rows();
        m_sandbox->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->account()->connection()->reachable() || goneOffline(), 60'000);
        write(u"Written without a network"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->rows(), rows + 1);
        QVERIFY(!inbox()->isBeginning());
        const auto words = [this] {
            return m_bench->conversations()->index(0).data(ConversationsModel::WordsRole).value<ConversationWords>();
        };
        QTRY_COMPARE(inbox()->selected(), m_bench->conversations()->keyAt(0));
        QTRY_VERIFY2(words().pending == u"Queued"_s || words().pending == u"Sending"_s, qPrintable(words().pending));
        QVERIFY(words().title.contains(u"Solveig Hegdal"));
        QVERIFY(words().preview.contains(u"Written without a network"));
        QCOMPARE(inbox()->messages()->rowCount(), 1);
        QVERIFY(!composer()->isEnabled());
        // What is on the screen while it becomes the server's: never less than the row and its message.
        int leastRows = m_bench->rows();
        int most = 0;
        QSignalSpy opened(inbox(), &InboxPane::conversationOpened);
        m_sandbox->start();
        m_bench->account()->refresher()->lookNow();
        const auto look = [&] {
            leastRows = std::min(leastRows, m_bench->rows());
            most = std::max(most, m_bench->rows());
            return inbox()->selected().section(u'|', -1).toLongLong() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 90'000);
        QTRY_VERIFY(holds(u"Written without a network"_s));
        QVERIFY(composer()->isEnabled());
        QCOMPARE(inbox()->selected(), m_bench->conversations()->keyAt(0));
        QCOMPARE(m_bench->rows(), rows + 1);
        QCOMPARE(leastRows, rows + 1);
        QCOMPARE(most, rows + 1);
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
        QCOMPARE(newest().users.size(), 2);
        QCOMPARE(posts(), 1);
    }

    void tc12OneThatHasNotBegunSaysWhyItHasNoWindow()
    {
        begin();
        m_bench->account()->outbox()->setPaused(true);
        choose(u"solveig"_s);
        write(u"Not yet"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(inbox()->messages()->rowCount(), 1);
        QTest::keyClick(m_bench->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_bench->part<QWidget>(m_bench->window(), u"noticeStrip"_s)->isVisible());
        QVERIFY2(label(u"noticeStripSentence"_s).contains(u"has not begun yet"), qPrintable(label(u"noticeStripSentence"_s)));
    }

    void nc7TakenBackItIsADraftAgain()
    {
        begin();
        m_bench->account()->outbox()->setPaused(true);
        choose(u"solveig"_s);
        choose(u"sofie"_s);
        write(u"Not yet"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(inbox()->messages()->rowCount(), 1);
        auto *messages = m_bench->part<QListView>(m_bench->window(), u"messageList"_s);
        messages->setFocus();
        messages->setCurrentIndex(messages->model()->index(0, 0));
        QTRY_VERIFY(button(u"outgoingStripAction"_s)->isVisible());
        QTest::mouseClick(button(u"outgoingStripAction"_s), Qt::LeftButton);
        QTRY_VERIFY(inbox()->isBeginning());
        QTRY_COMPARE(chips(), (QStringList {u"Solveig Hegdal"_s, u"Sofie Brå"_s}));
        QCOMPARE(text()->toPlainText(), u"Not yet"_s);
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
    }

    void nc8EachPersonSeparatelyWithPauseAndRetry()
    {
        begin();
        for (const QString &name : {u"solveig"_s, u"sofie"_s, u"zofia"_s})
            choose(name);
        take({u"Conversations:Api:Users:Conversations:Create"_s});
        auto *separately = button(u"howSeparately"_s);
        QVERIFY(separately->isVisible());
        QTest::mouseClick(separately, Qt::LeftButton);
        write(u"Only you"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(progress().size(), 3);
        QTRY_VERIFY(allAre(OutgoingState::Failed));
        QTRY_VERIFY(button(u"separateRetry"_s)->isVisible());
        take({});
        QTest::mouseClick(button(u"separateRetry"_s), Qt::LeftButton);
        QTRY_VERIFY(allAre(OutgoingState::Sent));
        QVERIFY(!button(u"separateRetry"_s)->isVisible());
        QCOMPARE(posts(), 6); // three were refused
        for (int i = 0; i < 3; ++i)
            QCOMPARE(newest(i).users.size(), 1);
        QTest::mouseClick(button(u"separateClose"_s), Qt::LeftButton);
        QTRY_VERIFY(to()->isVisible());
        QVERIFY(chips().isEmpty());
    }

    void nc8PausedRowsStayOverARestart()
    {
        begin();
        for (const QString &name : {u"solveig"_s, u"sofie"_s})
            choose(name);
        QTest::mouseClick(button(u"howSeparately"_s), Qt::LeftButton);
        write(u"Later"_s);
        m_bench->account()->outbox()->setPaused(true); // so that the hand is quick enough
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(progress().size(), 2);
        QTest::mouseClick(button(u"separatePause"_s), Qt::LeftButton);
        QTRY_VERIFY(progress().constFirst().paused);
        m_bench->account()->outbox()->setPaused(false);
        begin();
        QTRY_COMPARE(m_bench->account()->outbox()->rows().size(), 2);
        QVERIFY(m_bench->account()->outbox()->isRowPaused(m_bench->account()->outbox()->rows().first().localId));
        QCOMPARE(posts(), 0);
        // What is left is said by name, and goes on from here.
        QTRY_COMPARE(progress().size(), 2);
        QCOMPARE(progress().constFirst().name, u"Solveig Hegdal"_s);
        QVERIFY(progress().constFirst().paused);
        QVERIFY(button(u"separatePause"_s)->isVisible());
        const QList<OutboxEntry> entries = m_bench->account()->outbox()->entries();
        QVERIFY(entries.first().choices.sendNow);
        QCOMPARE(entries.first().rest, OutgoingRest::Paused);
        m_bench->account()->outbox()->sendNow(entries.first().row.localId);
        QTRY_COMPARE(posts(), 1);
        QTRY_COMPARE(m_bench->account()->outbox()->rows().size(), 1);
        QTRY_COMPARE(progress().constFirst().state, std::optional(OutgoingState::Sent));
        run(); // one that has arrived is still known as such
        QTRY_COMPARE(progress().size(), 2);
        QCOMPARE(progress().constFirst().state, std::optional(OutgoingState::Sent));
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(button(u"separatePause"_s)->isVisible());
        QTest::mouseClick(button(u"separatePause"_s), Qt::LeftButton); // "Go on"
        QTRY_COMPARE(posts(), 2);
        QTRY_VERIFY(allAre(OutgoingState::Sent));
        QTest::mouseClick(button(u"separateClose"_s), Qt::LeftButton);
        QTRY_VERIFY(to()->isVisible());
        run(); // and nothing is left to be told
        QTRY_VERIFY(m_bench->rows() > 0);
        QVERIFY(progress().isEmpty());
    }

    void nc9WhomOneWroteToLastIsOneKeyAway()
    {
        begin();
        choose(u"solveig"_s);
        choose(u"sofie"_s);
        write(u"First"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(holds(u"First"_s));
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(to()->hasFocus());
        QTRY_COMPARE(static_cast<int>(picker()->index(1).data(PickerModel::KindRole).toInt()), static_cast<int>(PickerModel::Recent));
        QTRY_COMPARE(picker()->index(1).data(PickerModel::WordsRole).value<PickerWords>().title, u"Solveig Hegdal, Sofie Brå"_s);
        QTest::keyClick(to(), Qt::Key_Down);
        QTest::keyClick(to(), Qt::Key_Return);
        QTRY_COMPARE(chips(), (QStringList {u"Solveig Hegdal"_s, u"Sofie Brå"_s}));
    }

    void statesOfThePickerAndThePermit()
    {
        take({u"Users:Api:Users:Index"_s, u"BL:Api:MembersGroups:Index"_s});
        run();
        QTRY_VERIFY(m_bench->rows() > 0);
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        // Audiences that conversations go to can be chosen by their number all the same, and nobody knows how many they are.
        QTRY_VERIFY(picker()->found() > 0);
        choose(u"107103"_s);
        QCOMPARE(chips(), QStringList {u"Audience #107103"_s});
        write(u"Who are you"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_VERIFY(check()->isVisible());
        QCOMPARE(label(u"confirmSize"_s), u"size not reported"_s);
        take({u"Conversations:Api:Users:Conversations:Create"_s});
        confirm();
        QTRY_COMPARE(m_bench->account()->outbox()->rows().value(0).state, OutgoingState::Failed);
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(label(u"newConversationFoot"_s).contains(u"Conversations:Api:Users:Conversations:Create"));
        QVERIFY(!button(u"newConversationSend"_s)->isEnabled());
    }

private:
    /// The program, anew, on the page where a conversation is begun, with its people there.
    void begin()
    {
        run();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->rows() > 0, 30'000);
        QTest::keyClick(m_bench->window(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(inbox()->isBeginning());
        QTRY_VERIFY_WITH_TIMEOUT(picker()->found() > 8, 30'000);
        QTRY_VERIFY(!picker()->audiences().isEmpty());
        QTRY_VERIFY(m_bench->account()->conversations(mall())->me());
    }
    void choose(const QString &query)
    {
        to()->setFocus();
        QTest::keyClicks(to(), query);
        QTRY_VERIFY2(picker()->found() > 0, qPrintable(query));
        const auto before = page()->draft().to.size();
        QTest::keyClick(to(), Qt::Key_Return);
        QCOMPARE(page()->draft().to.size(), before + 1);
    }
    void write(const QString &words) const
    {
        text()->setFocus();
        QTest::keyClicks(text(), words);
    }
    void confirm()
    {
        QTRY_VERIFY(check()->isVisible());
        QTest::keyClick(check(), Qt::Key_Space);
        QTest::keyClick(button(u"confirmSend"_s), Qt::Key_Return);
    }
    /// The newest first.
    [[nodiscard]] bool goneOffline()
    {
        m_bench->account()->refresher()->lookNow();
        return false;
    }
    [[nodiscard]] InboxPane *inbox() const { return m_bench->window()->inbox(); }
    [[nodiscard]] NewConversationPage *page() const { return inbox()->newConversation(); }
    [[nodiscard]] PickerModel *picker() const { return page()->picker(); }
    [[nodiscard]] QLineEdit *to() const { return m_bench->part<QLineEdit>(page(), u"recipientEdit"_s); }
    [[nodiscard]] QPlainTextEdit *text() const { return m_bench->part<QPlainTextEdit>(page(), u"newConversationText"_s); }
    [[nodiscard]] QCheckBox *check() const { return m_bench->part<QCheckBox>(page(), u"confirmCheck"_s); }
    [[nodiscard]] QList<SeparateRow> progress() const { return page()->findChild<SeparateProgress *>()->rows(); }
    [[nodiscard]] bool allAre(OutgoingState state) const
    {
        const QList<SeparateRow> rows = progress();
        return std::all_of(rows.begin(), rows.end(), [&](const SeparateRow &row) { return row.state == state; });
    }
    [[nodiscard]] QStringList chips() const
    {
        QStringList names;
        for (const RecipientChip *chip : page()->findChildren<RecipientChip *>()) {
            if (chip->isVisibleTo(page()))
                names << chip->text();
        }
        return names;
    }
    [[nodiscard]] QString idOf(const QString &name) const
    {
        for (const User &one : m_bench->account()->conversations(mall())->users()->all()) {
            if (one.fullName() == name)
                return one.id.value;
        }
        return {};
    }
    /// Of the audience and the one person that were chosen.
    [[nodiscard]] qint64 reached() const
    {
        for (const Audience &one : picker()->audiences()) {
            if (one.id == page()->draft().to.first().audience)
                return one.members.value_or(0) + 1;
        }
        return -1;
    }
    [[nodiscard]] int posts() { return m_sandbox->arrivals(u"/v1/users/me/conversations"_s, u"POST"_s); }
    /// As the server has it: the one with the highest number, or one before it.
    [[nodiscard]] Conversation newest(int place = 0) const
    {
        QList<Conversation> all;
        for (const Kept<Conversation> &kept : m_bench->account()->conversations(mall())->conversations()->rows())
            all << kept.value;
        std::sort(all.begin(), all.end(), [](const Conversation &a, const Conversation &b) { return b.id < a.id; });
        return all.value(place);
    }
};

QTEST_MAIN(TestNewConversation)
#include "tst_newconversation.moc"
