// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "tests/ui/dayledger.h"
#include "tests/ui/triagedesk.h"

#include <QDialog>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int events = 200;
constexpr int checkEvery = 40;
constexpr int firstRestart = 45;
constexpr int offlineFrom = 60; // for an hour
constexpr int offlineTo = 78;
constexpr int seenByReply = 110;
constexpr int secondRestart = 130;
constexpr int seenByHand = 160;

constexpr auto path = "/v1/users/me/conversations";

} // namespace

/// A day at the desk: what others write, what a person does about it by keys and clicks, two restarts and an hour without the server. At
/// the end the window, the files and the server hold exactly what a ledger beside them says, which knows no line of the program.
class TestScriptedDay : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StampedSandbox> m_server;
    std::unique_ptr<TriageDesk> m_desk;
    std::unique_ptr<Rng> m_rng;
    DayLedger m_day;
    QString m_mode; // of marking as seen
    bool m_online {};
    int m_number {};
    QStringList m_log; // what was done, for whoever has to find out why

    // --- the desk

    void restart()
    {
        m_desk.reset();
        m_desk = std::make_unique<TriageDesk>(*m_server, m_folder->path(), *m_settings);
        QVERIFY(m_desk->ready());
    }
    /// Time goes on from one thing that is due to the next, and each has its answer before it goes further: no request meets its time-out.
    void pass(milliseconds time)
    {
        qint64 left = time.count();
        while (left > 0) {
            const qint64 next = m_desk->clock.untilNext();
            const qint64 by = std::clamp<qint64>(next, 1, left);
            m_server->now += by;
            m_desk->clock.step(milliseconds(by));
            left -= by;
            QTest::qWait(0);
            (void)QTest::qWaitFor([this] { return m_desk->quiet(); }, 30'000);
        }
        m_day.tick(m_desk->clock.now());
    }
    [[nodiscard]] CustomerScope mall() const { return CustomerScope::one(447); }
    [[nodiscard]] QString rowIdOf(const QString &id) const { return ConversationsModel::rowIdOf({{u"a"_s}, mall(), id}); }
    [[nodiscard]] QString openId() const { return m_desk->pane()->selected().section(u'|', -1); }
    void activate()
    {
        if (m_desk->window.isActiveWindow())
            return;
        m_desk->window.activateWindow(); // nobody gives it back after a menu here
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    }
    void focusList()
    {
        activate();
        m_desk->list()->setFocus();
        QTRY_VERIFY(m_desk->list()->hasFocus());
    }
    void key(Qt::Key one, Qt::KeyboardModifiers modifiers = {})
    {
        // A view without rows has no list; its keys work all the same, wherever the focus went.
        if (!m_desk->list()->isVisible()) {
            QWidget *holder = m_desk->window.focusWidget();
            QVERIFY(holder && holder->isVisible());
            QTest::keyClick(holder, one, modifiers);
            return;
        }
        focusList();
        m_desk->key(one, modifiers);
    }
    [[nodiscard]] QStringList sorted(QStringList ids) const
    {
        std::sort(ids.begin(), ids.end()); // as the ledger's map has them
        return ids;
    }
    void showAll()
    {
        if (m_desk->model()->filter() != InboxFilter::All)
            key(Qt::Key_1);
    }

    // --- what a person does

    [[nodiscard]] QString pick(const QStringList &among) { return among.value(static_cast<qsizetype>(m_rng->below(among.size()))); }
    /// By a click on its row, in whichever view it is.
    void look(const QString &id)
    {
        activate();
        if (m_desk->rowOf(id) < 0)
            showAll();
        QVERIFY2(m_desk->rowOf(id) >= 0, qPrintable(id));
        m_desk->click(m_desk->rowOf(id));
        QCOMPARE(openId(), id);
        opened(id);
    }
    void opened(const QString &id)
    {
        m_day.look(id);
        pass(3s); // more than a glance
        // Without the server nobody knows what there is to see.
        if (m_mode == "onView"_L1 && m_online)
            m_day.see(id);
    }
    [[nodiscard]] QPlainTextEdit *composer() const { return m_desk->pane()->findChild<QPlainTextEdit *>(u"composerText"_s); }
    void type(const QString &text)
    {
        activate();
        m_desk->window.actions()->get(ActionId::FocusComposer)->trigger();
        QTRY_VERIFY(composer()->hasFocus());
        QTRY_COMPARE(composer()->toPlainText(), m_day.all[m_day.open].draft);
        QTest::keyClick(composer(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(composer(), text);
    }
    void reply(const QString &id)
    {
        look(id);
        const QString text = u"Answer %1"_s.arg(m_number);
        type(text);
        DayLedger::Conversation &one = m_day.all[id];
        m_day.reply(id, std::exchange(one.draft, {}) + text);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_COMPARE(composer()->toPlainText(), QString());
        if (m_mode != "manual"_L1)
            m_day.see(id);
    }
    void draft(const QString &id)
    {
        look(id);
        const QString text = u"thought %1, "_s.arg(m_number);
        type(text);
        m_day.all[id].draft += text;
    }
    void snooze(const QString &id)
    {
        look(id);
        key(Qt::Key_S);
        QTRY_VERIFY(menu());
        const QDateTime here = m_desk->clock.now().addSecs(3600); // Oslo, in winter
        QDateTime until(here.date().addDays(1), QTime(9, 0), Qt::UTC);
        if (m_rng->below(2) == 0) {
            choose(u"Tomorrow"_s);
        } else {
            until = here.addSecs(60 * (20 + static_cast<qint64>(m_rng->below(100))));
            until.setTime({until.time().hour(), until.time().minute()});
            choose(u"Another time"_s);
            auto *dialog = m_desk->window.findChild<QDialog *>(u"snoozeDialog"_s);
            QVERIFY(dialog);
            auto *field = dialog->findChild<QLineEdit *>(u"snoozeField"_s);
            QTest::keyClicks(field, until.toString(u"d.M. HH:mm"_s));
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!m_desk->window.findChild<QDialog *>(u"snoozeDialog"_s));
        }
        m_day.all[id].snoozedUntil = until.addSecs(-3600);
        m_day.open.clear();
        QCOMPARE(openId(), QString());
    }
    [[nodiscard]] QMenu *menu() const
    {
        auto *found = m_desk->window.findChild<QMenu *>(u"snoozeMenu"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    void choose(const QString &begins)
    {
        QMenu *shown = menu();
        const auto actions = shown->actions();
        const auto it = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) { return one->text().startsWith(begins); });
        QVERIFY2(it != actions.end(), qPrintable(begins));
        (*it)->trigger();
        shown->close();
        QTRY_VERIFY(!m_desk->window.findChild<QMenu *>(u"snoozeMenu"_s));
    }
    void archive(const QString &id, bool takeBack)
    {
        look(id);
        key(Qt::Key_E);
        QCOMPARE(openId(), QString());
        m_day.open.clear();
        if (takeBack) {
            pass(5s);
            key(Qt::Key_Z, Qt::ControlModifier);
        } else {
            m_day.all[id].archived = true;
        }
    }
    void markUnread(const QString &id)
    {
        look(id);
        key(Qt::Key_U);
        m_day.all[id].markedUnread = true;
    }
    void markSeen(const QString &id)
    {
        look(id);
        key(Qt::Key_R);
        m_day.see(id);
        m_day.all[id].markedUnread = false;
    }
    /// Wherever it leads to was unread, and nowhere only if nothing else was.
    void nextUnread()
    {
        showAll();
        const QString before = m_day.open;
        QStringList unread = m_day.unread();
        key(Qt::Key_N, m_rng->below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        unread.removeAll(before);
        QCOMPARE(openId() == before, unread.isEmpty());
        if (openId() == before)
            return;
        QVERIFY2(unread.contains(openId()), qPrintable(openId()));
        opened(openId());
    }
    /// Through the views and back.
    void walkThroughViews()
    {
        key(Qt::Key_2);
        key(Qt::Key_3);
        QCOMPARE(sorted(m_desk->ids()), m_day.queue());
        key(Qt::Key_5);
        QCOMPARE(sorted(m_desk->ids()), m_day.snoozed());
        key(m_rng->below(2) == 0 ? Qt::Key_1 : Qt::Key_3);
    }
    /// Holding Space only looks: nothing of the ledger changes.
    void peek()
    {
        focusList();
        QTest::keyPress(m_desk->list(), Qt::Key_Space);
        pass(4s);
        QTest::keyRelease(m_desk->list(), Qt::Key_Space);
    }

    // --- what happens

    void arrive()
    {
        QStringList among = m_day.ids([](const DayLedger::Conversation &one) { return !one.others.isEmpty(); });
        if (m_rng->below(3) == 0 && !m_day.snoozed().isEmpty())
            among = m_day.snoozed();
        const QString id = pick(among);
        const QString author = pick(m_day.all[id].others);
        const QString text = u"Question %1"_s.arg(m_number);
        const auto answer = m_server->sandbox.ask("POST", QByteArray(path) + '/' + id.toLatin1() + "/messages",
            R"({"message":{"content":")" + text.toLatin1() + R"("}})", "t:" + author.toLatin1());
        QCOMPARE(answer.status, 200);
        m_day.arrive(id, author, text);
        m_log.last() += u' ' + id;
    }
    void happen()
    {
        const quint64 dice = m_rng->below(100);
        const QStringList here = m_day.here();
        const QString id = pick(here);
        const auto did = [&](const QString &what) { m_log.append(u"%1 %2 "_s.arg(m_number).arg(what) + id); };
        if (dice < 34 && m_online) {
            m_log.append(u"%1 arrival"_s.arg(m_number));
            arrive();
        } else if (dice < 50) {
            did(u"look"_s);
            look(id);
        } else if (dice < 64) {
            const QStringList queue = m_day.queue();
            const QString to = queue.isEmpty() || m_rng->below(4) == 0 ? id : pick(queue);
            m_log.append(u"%1 reply %2"_s.arg(m_number).arg(to));
            reply(to);
        } else if (dice < 69) {
            did(u"draft"_s);
            draft(id);
        } else if (dice < 76) {
            did(u"snooze"_s);
            snooze(id);
        } else if (dice < 82) {
            const bool takeBack = here.size() < 6 || m_rng->below(2) == 0;
            did(takeBack ? u"archive and undo"_s : u"archive"_s);
            archive(id, takeBack);
        } else if (dice < 87) {
            did(u"mark unread"_s);
            markUnread(id);
        } else if (dice < 91) {
            did(u"mark seen"_s);
            markSeen(id);
        } else if (dice < 96) {
            did(u"next unread, not"_s);
            nextUnread();
        } else if (dice < 98) {
            did(u"views, not"_s);
            walkThroughViews();
        } else {
            did(u"peek, not"_s);
            peek();
        }
    }
    void setMode(const QString &mode)
    {
        m_mode = mode;
        m_settings->set(Setting::ReadMode, mode);
    }
    void settle()
    {
        pass(70s); // every list was read once more, and what could be taken back is done
        if (m_online) {
            QTRY_VERIFY(m_desk->account.outbox()->rows().isEmpty());
            QTRY_VERIFY(m_desk->account.outbox()->marks()->wishes().isEmpty());
        }
        if (m_mode == "onView"_L1 && m_online)
            m_day.see(m_day.open);
    }
    void goOffline()
    {
        settle();
        m_server->sandbox.stop();
        m_online = false;
    }
    void comeBack()
    {
        m_server->sandbox.start();
        m_online = true;
        pass(3min);
        QVERIFY(m_desk->account.connection()->reachable());
        settle();
    }

    // --- what it comes to

    [[nodiscard]] QJsonArray messagesOf(const QString &id)
    {
        const QByteArray body =
            m_server->sandbox
                .ask("GET",
                    QByteArray(path) + '/' + id.toLatin1()
                        + "/messages?sort_by=created_at&sort_direction=desc&per_page=" + QByteArray::number(DayLedger::most))
                .body;
        return QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray();
    }
    [[nodiscard]] static QString idOf(const QJsonValue &conversation) { return QString::number(conversation[u"id"_s].toInteger()); }
    void open(bool touch)
    {
        m_server = std::make_unique<StampedSandbox>(sandbox::Options {.conversations = 220, .touch = touch});
        restart();
        m_day = {};
        m_day.me = m_desk->model()->all().first().me.value;
        const QJsonArray conversations = m_server->conversations();
        QVERIFY(conversations.size() > 10);
        QCOMPARE(m_server->conversations("&with_archived=true").size(), conversations.size() + archivedAtServer().size());
        const QJsonArray all = m_server->conversations("&with_archived=true");
        const QStringList archived = archivedAtServer();
        for (const auto &one : all) {
            DayLedger::Conversation &entry = m_day.all[idOf(one)];
            entry.unseen = one[u"unseen_messages_count"_s].toInteger();
            entry.archived = archived.contains(idOf(one));
            const QJsonArray messages = messagesOf(idOf(one));
            for (const auto &message : messages)
                entry.messages.append({message[u"author_id"_s].toString(), message[u"content"_s].toString()});
            QStringList people {one[u"author_id"_s].toString()};
            const QJsonArray users = one[u"user_ids"_s].toArray();
            for (const auto &user : users)
                people << user.toString();
            people.removeAll(m_day.me);
            people.removeDuplicates();
            entry.others = people;
        }
    }
    [[nodiscard]] QStringList archivedAtServer()
    {
        QStringList ids;
        const QJsonArray all = m_server->conversations("&with_archived=true");
        for (const auto &one : all)
            ids << idOf(one);
        const QJsonArray active = m_server->conversations();
        for (const auto &one : active)
            ids.removeAll(idOf(one));
        return sorted(ids);
    }
    void compareWindow()
    {
        showAll();
        pass(2s);
        QCOMPARE(sorted(m_desk->ids()), m_day.here());
        key(Qt::Key_3);
        QCOMPARE(sorted(m_desk->ids()), m_day.queue());
        key(Qt::Key_2);
        QCOMPARE(sorted(m_desk->ids()), m_day.unread());
        key(Qt::Key_5);
        QCOMPARE(sorted(m_desk->ids()), m_day.snoozed());
        key(Qt::Key_6);
        if (m_online)
            QTRY_COMPARE(sorted(m_desk->ids()), m_day.archived());
        key(Qt::Key_1);
        QCOMPARE(m_desk->model()->count(InboxFilter::Unread), m_day.unread().size());
        ConversationStore *store = m_desk->account.conversations(mall());
        QCOMPARE(store->unseen(*store->conversations()), m_day.badge());
        QCOMPARE(openId(), m_day.open);
        QStringList drafts;
        for (auto it = m_day.all.cbegin(); it != m_day.all.cend(); ++it) {
            QCOMPARE(m_desk->account.drafts()->draft(mall(), {it.key().toLongLong()}).content, it->draft);
            drafts << it->draft;
        }
        drafts.removeAll(QString());
        QCOMPARE(m_desk->account.drafts()->count(), drafts.size());
    }
    void compareServer()
    {
        QCOMPARE(archivedAtServer(), m_day.archived());
        const QJsonArray all = m_server->conversations("&with_archived=true");
        QCOMPARE(all.size(), m_day.all.size());
        for (const auto &one : all) {
            const DayLedger::Conversation &entry = m_day.all[idOf(one)];
            QVERIFY2(one[u"unseen_messages_count"_s].toInteger() == entry.unseen,
                qPrintable(
                    u"%1 has %2 unseen, not %3"_s.arg(idOf(one)).arg(one[u"unseen_messages_count"_s].toInteger()).arg(entry.unseen)));
            const QJsonArray messages = messagesOf(idOf(one));
            QCOMPARE(messages.size(), entry.messages.size());
            for (qsizetype i = 0; i < messages.size(); ++i) {
                QCOMPARE(messages.at(i)[u"content"_s].toString(), entry.messages.at(i).second);
                QCOMPARE(messages.at(i)[u"author_id"_s].toString(), entry.messages.at(i).first);
            }
        }
    }
    void check()
    {
        settle();
        compareWindow();
        if (m_online && !QTest::currentTestFailed())
            compareServer();
    }

    void play()
    {
        for (m_number = 1; m_number <= events && !QTest::currentTestFailed(); ++m_number) {
            if (m_number == seenByReply)
                setMode(u"onReply"_s);
            if (m_number == seenByHand)
                setMode(u"manual"_s);
            if (m_number == offlineFrom)
                goOffline();
            if (m_number == offlineTo)
                comeBack();
            if (m_number == firstRestart || m_number == secondRestart) {
                m_log.append(u"%1 restart"_s.arg(m_number));
                restart(); // with whatever can still be taken back: it is done
            } else {
                happen();
            }
            pass(m_online ? 31s + milliseconds(m_rng->below(20'000)) : milliseconds(1h) / (offlineTo - offlineFrom));
            // What came to the conversation in view was read there.
            if (m_mode == "onView"_L1 && m_online)
                m_day.see(m_day.open);
            if (m_number % checkEvery == 0 || m_number == firstRestart || m_number == offlineTo)
                check();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLoggingCategory::setFilterRules(u"console.*.info=false"_s); // a day has thousands of requests
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
        m_log.clear();
    }

    void feature39ADayOfTwoHundredEventsEndsAsItShould_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::newRow("a new message moves its conversation") << true;
        QTest::newRow("it does not") << false;
    }
    void feature39ADayOfTwoHundredEventsEndsAsItShould()
    {
        QFETCH(bool, touch);
        bool given = false;
        const int chosen = qEnvironmentVariableIntValue("ATRIUM_TEST_SEED", &given);
        const quint64 seed = given ? static_cast<quint64>(chosen) : 8;
        m_rng = std::make_unique<Rng>(seed);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>();
        m_settings->set(Setting::PollFocused, 30'000);
        m_settings->set(Setting::PollBackground, 30'000);
        m_online = true;
        setMode(u"onView"_s);
        open(touch);
        if (!QTest::currentTestFailed())
            play();
        if (QTest::currentTestFailed())
            qWarning("seed %llu, event %d; %s", seed, m_number, qPrintable(m_log.join(u"; "_s)));
    }
};

QTEST_MAIN(TestScriptedDay)
#include "tst_scriptedday.moc"
