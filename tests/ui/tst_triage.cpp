// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/triagedesk.h"

#include "ui/inbox/conversationlist.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString path = u"/v1/users/me/conversations"_s;

QString puts(const QString &id, const QString &word)
{
    return path + u'/' + id + u'/' + word;
}

} // namespace

/// The inbox's list by keys and clicks, over the sandbox: views, archive, snooze, several at once.
class TestTriage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<StampedSandbox> m_server;
    std::unique_ptr<TriageDesk> m_desk;

    void begin(sandbox::Options options = {.conversations = 220})
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
    [[nodiscard]] int arrivals(const QString &id, const QString &word) { return m_server->sandbox.arrivals(puts(id, word)); }
    [[nodiscard]] QString rowIdOf(const QString &id) const
    {
        return ConversationsModel::rowIdOf({{u"a"_s}, m_desk->model()->all().first().key.scope, id});
    }
    /// In the archive, as the server has it.
    [[nodiscard]] QStringList archived()
    {
        QStringList ids;
        const QJsonArray active = m_server->conversations();
        const QJsonArray all = m_server->conversations("&with_archived=true&sort_by=updated_at&sort_direction=desc");
        for (const auto &one : all) {
            const auto same = [&](const QJsonValue &other) { return other[u"id"_s] == one[u"id"_s]; };
            if (std::none_of(active.begin(), active.end(), same))
                ids << QString::number(one[u"id"_s].toInteger());
        }
        return ids;
    }
    /// By somebody else who takes part.
    void writeTo(const QString &id, const QByteArray &text = "One more thing")
    {
        const auto card = m_desk->model()->card(rowIdOf(id));
        QVERIFY(card && !card->people.isEmpty());
        const auto reply = m_server->sandbox.ask("POST", (path + u'/' + id + u"/messages"_s).toLatin1(),
            R"({"message":{"content":")" + text + R"("}})", "t:" + card->people.first().id.value.toLatin1());
        QCOMPARE(reply.status, 200);
    }
    [[nodiscard]] QMenu *menu(const QString &name) const
    {
        auto *found = m_desk->window.findChild<QMenu *>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    void choose(QMenu *menu, const QString &begins)
    {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(begins)) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(begins));
    }
    /// A row that passes, of those that nobody has touched.
    [[nodiscard]] QString first(InboxFilter filter) const
    {
        for (const ConversationCard &card : m_desk->model()->all()) {
            if (passes(card, filter))
                return card.key.id;
        }
        return {};
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

    void cl3EachFilterIsOneKeyAndOneClickAndCounts()
    {
        begin();
        const QList<ConversationCard> all = m_desk->model()->all();
        QVERIFY(all.size() > 10);
        const auto expected = [&](InboxFilter filter) {
            QStringList ids;
            for (const ConversationCard &card : all) {
                const bool waits = card.last && card.last->author != card.me;
                if (filter == InboxFilter::All || (filter == InboxFilter::Unread && card.conversation.unseen > 0)
                    || (filter == InboxFilter::NeedsReply && waits)
                    || (filter == InboxFilter::StartedByMe && card.conversation.author == card.me))
                    ids << card.key.id;
            }
            return ids;
        };
        const std::pair<InboxFilter, int> keys[] = {{InboxFilter::Unread, Qt::Key_2}, {InboxFilter::NeedsReply, Qt::Key_3},
            {InboxFilter::StartedByMe, Qt::Key_4}, {InboxFilter::All, Qt::Key_1}};
        for (const auto &[filter, key] : keys) {
            const QStringList wanted = expected(filter);
            QVERIFY2(!wanted.isEmpty(), qPrintable(wordOf(filter)));
            m_desk->list()->setFocus();
            m_desk->key(key);
            QCOMPARE(m_desk->ids(), wanted);
            QAbstractButton *segment = m_desk->button(u"filter."_s + wordOf(filter));
            QVERIFY(segment->isChecked());
            QCOMPARE(segment->accessibleName(), filterName(filter) + u", "_s + QString::number(wanted.size()));
        }
        for (const auto &[filter, key] : keys) {
            QTest::mouseClick(m_desk->button(u"filter."_s + wordOf(filter)), Qt::LeftButton);
            QCOMPARE(m_desk->ids(), expected(filter));
        }
    }

    void cl3WhatWaitsForMeIsWhoseLastMessageIsNotMineOnTheServerToo()
    {
        begin();
        m_desk->key(Qt::Key_3);
        QStringList wanted;
        const QString me = m_desk->model()->all().first().me.value;
        const QJsonArray conversations = m_server->conversations();
        for (const auto &one : conversations) {
            const QString id = QString::number(one[u"id"_s].toInteger());
            const auto body =
                m_server->sandbox
                    .ask("GET", (path + u'/' + id + u"/messages?per_page=1&sort_by=created_at&sort_direction=desc"_s).toLatin1())
                    .body;
            const QJsonArray messages = QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray();
            if (!messages.isEmpty() && messages.first()[u"author_id"_s].toString() != me)
                wanted << id;
        }
        QCOMPARE(m_desk->ids(), wanted);
    }

    void triage39LookingDoesNotChangeTheQueueAndMineDoes()
    {
        begin();
        m_desk->key(Qt::Key_3);
        const QStringList before = m_desk->ids();
        QVERIFY(before.size() > 2);
        for (int row = 0; row < 3; ++row) {
            m_desk->click(row);
            m_desk->key(Qt::Key_R); // seen
        }
        QTRY_VERIFY(m_desk->quiet());
        m_desk->pass(2s);
        QCOMPARE(m_desk->ids(), before);
        const QString &id = before.at(1);
        m_desk->account.outbox()->submit(
            m_desk->model()->all().first().key.scope, {id.toLongLong()}, u"Done"_s, &m_desk->window, [](const auto &) {});
        QTRY_VERIFY(!waitsForMe(*m_desk->model()->card(rowIdOf(id))));
        m_desk->click(0);
        m_desk->pass(2s);
        QVERIFY(!m_desk->ids().contains(id));
    }

    void cl3TheFilterSurvivesARestart()
    {
        begin();
        m_desk->key(Qt::Key_3);
        const QStringList waiting = m_desk->ids();
        restart();
        QVERIFY(m_desk->button(u"filter.needsReply"_s)->isChecked());
        QCOMPARE(m_desk->ids(), waiting);
        m_desk->filter(u"all"_s);
        restart();
        QVERIFY(m_desk->button(u"filter.all"_s)->isChecked());
    }

    void cl3WhatIsReadStaysUntilItIsLeft()
    {
        begin();
        m_desk->click(m_desk->rowOf(first(InboxFilter::Unread)) == 0 ? 1 : 0);
        m_desk->pass(2s);
        m_desk->key(Qt::Key_U);
        m_desk->key(Qt::Key_2);
        const QStringList unread = m_desk->ids();
        QVERIFY(unread.size() > 1);
        m_desk->click(0);
        m_desk->pass(2s);
        m_desk->key(Qt::Key_R);
        QTRY_COMPARE(m_desk->account.outbox()->marks()->wishes().size(), 0);
        m_desk->pass(5s);
        QCOMPARE(m_desk->ids(), unread); // it does not vanish
        QCOMPARE(m_desk->model()->count(InboxFilter::Unread), unread.size() - 1); // the count is true all the same
        m_desk->click(1);
        m_desk->pass(2s);
        QVERIFY(!m_desk->ids().contains(unread.first()));
        QVERIFY(m_desk->ids().contains(unread.at(1)));
    }

    void cl3EachEmptyViewHasASentence()
    {
        begin();
        m_desk->key(Qt::Key_5);
        QTRY_VERIFY(!m_desk->list()->isVisible());
        const auto says = [this](const QString &text) {
            const auto labels = m_desk->window.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
        };
        QVERIFY(says(u"Nothing is snoozed"_s));
        m_desk->filter(u"followUp"_s);
        QVERIFY(says(u"Nothing is flagged"_s));
        m_desk->filter(u"archived"_s);
        QTRY_VERIFY(m_desk->model()->isArchiveKnown());
        QTRY_COMPARE(m_desk->ids(), archived());
    }

    void cl9ArchiveWaitsForItsUndoThenLeavesOnceAndStandsInItsOwnView()
    {
        begin();
        const QString id = first(InboxFilter::Unread);
        const auto badge = [this] { return m_desk->account.unseen(); };
        const int before = badge();
        m_desk->click(m_desk->rowOf(id));
        m_desk->pass(3s, 1s);
        const auto unseen = [&] { return m_desk->model()->card(rowIdOf(id))->conversation.unseen; };
        QTRY_COMPARE(unseen(), 0);
        m_desk->key(Qt::Key_E);
        QVERIFY(!m_desk->ids().contains(id));
        QVERIFY(m_desk->pane()->selected().isEmpty()); // one is done with it
        QVERIFY2(m_desk->label(u"inboxUndoSentence"_s).startsWith(u"Archiving 1 conversation"_s),
            qPrintable(m_desk->label(u"inboxUndoSentence"_s)));
        m_desk->pass(9s, 1s);
        QCOMPARE(arrivals(id, u"archive"_s), 0);
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_desk->ids().contains(id));
        QCOMPARE(m_desk->pane()->selected(), rowIdOf(id)); // as it was
        m_desk->pass(20s, 1s);
        QCOMPARE(arrivals(id, u"archive"_s), 0);
        QCOMPARE(unseen(), 0);

        m_desk->click(m_desk->rowOf(id));
        m_desk->key(Qt::Key_E);
        m_desk->pass(11s, 1s);
        QTRY_COMPARE(m_desk->account.outbox()->marks()->wishes().size(), 0);
        QCOMPARE(arrivals(id, u"archive"_s), 1);
        m_desk->refresh();
        QVERIFY(!m_desk->ids().contains(id));
        QVERIFY(badge() < before);
        const int without = badge();
        m_desk->key(Qt::Key_6);
        QVERIFY(archived().contains(id));
        QTRY_COMPARE(m_desk->ids(), archived());
        QCOMPARE(badge(), without); // looking at the archive counts nothing
        m_desk->key(Qt::Key_E); // nothing to be done about it
        m_desk->pass(11s, 1s);
        QCOMPARE(arrivals(id, u"archive"_s), 1);
        restart();
        QTRY_COMPARE(m_desk->ids(), archived()); // the view, too
    }

    /// Reading it there, or being led to it, brings nothing back into the inbox: the server has no way to do that.
    void cl9WhatIsArchivedStaysSoWhenItIsRead()
    {
        begin();
        const QString id = first(InboxFilter::Unread);
        const int all = m_desk->model()->count(InboxFilter::All);
        m_desk->click(m_desk->rowOf(id));
        m_desk->key(Qt::Key_E); // at once: it is still unread
        m_desk->pass(11s, 1s);
        QTRY_COMPARE(arrivals(id, u"archive"_s), 1);
        m_desk->key(Qt::Key_6);
        QTRY_COMPARE(m_desk->ids(), archived());
        const int archive = m_desk->model()->count(InboxFilter::Archived);
        QVERIFY(m_desk->model()->card(rowIdOf(id))->conversation.unseen > 0);

        m_desk->click(m_desk->rowOf(id));
        m_desk->pass(3s, 1s);
        QTRY_COMPARE(arrivals(id, u"seen"_s), 1);
        QTRY_COMPARE(m_desk->account.outbox()->marks()->wishes().size(), 0);
        const auto holds = [&] {
            const auto card = m_desk->model()->card(rowIdOf(id));
            return card && card->archived && card->conversation.unseen == 0 && m_desk->model()->count(InboxFilter::All) == all - 1
                && m_desk->model()->count(InboxFilter::Archived) == archive;
        };
        QTRY_VERIFY(holds());
        m_desk->refresh();
        QTRY_VERIFY(holds());
        QCOMPARE(m_desk->ids(), archived());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, {});
        QCoreApplication::sendEvent(m_desk->list(), &event);
        QTRY_VERIFY(menu(u"conversationMenu"_s));
        const QList<QAction *> offered = menu(u"conversationMenu"_s)->actions();
        QVERIFY(!offered.isEmpty());
        QVERIFY(std::none_of(offered.begin(), offered.end(), [](const QAction *one) { return one->text().startsWith(u"Archive"_s); }));
        menu(u"conversationMenu"_s)->close();

        ConversationStore *store = m_desk->account.conversations(m_desk->model()->card(rowIdOf(id))->key.scope);
        m_desk->key(Qt::Key_1);
        QVERIFY(!m_desk->ids().contains(id));
        bool found = false;
        store->find({id.toLongLong()}, this, [&](const std::optional<ApiError> &error) { found = !error; });
        QTRY_VERIFY(found);
        QTRY_VERIFY(holds());
        QVERIFY(!m_desk->ids().contains(id));
    }

    void cl9TheButtonAndTheMenuDoAsTheKey()
    {
        begin();
        const QString id = m_desk->ids().at(2);
        m_desk->click(2);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, {});
        QCoreApplication::sendEvent(m_desk->list(), &event);
        QTRY_VERIFY(menu(u"conversationMenu"_s));
        choose(menu(u"conversationMenu"_s), u"Archive"_s);
        QVERIFY(!m_desk->ids().contains(id));
        QTest::mouseClick(m_desk->button(u"inboxUndoUndo"_s), Qt::LeftButton);
        QVERIFY(m_desk->ids().contains(id));

        // And so does the menu of the thread.
        QTRY_VERIFY(m_desk->button(u"threadMoreButton"_s)->isVisible());
        m_desk->button(u"threadMoreButton"_s)->click();
        QTRY_VERIFY(menu(u"threadMenu"_s));
        choose(menu(u"threadMenu"_s), u"Archive"_s);
        QVERIFY(!m_desk->ids().contains(id));
    }

    void cl9LeavingCarriesOutWhatWaits()
    {
        begin();
        const QString id = m_desk->ids().at(1);
        m_desk->click(1);
        m_desk->key(Qt::Key_E);
        restart(); // before the ten seconds are over
        QTRY_VERIFY(arrivals(id, u"archive"_s) > 0);
        QTRY_VERIFY(!m_desk->ids().contains(id));
    }

    void cl9ARefusedOneComesBackAndSaysSo()
    {
        begin({.without = {u"Conversations:Api:Users:Conversations:Archive"_s}});
        const QString id = m_desk->ids().first();
        m_desk->click(0);
        m_desk->key(Qt::Key_E);
        m_desk->pass(11s, 1s);
        QTRY_VERIFY(m_desk->ids().contains(id));
        const int row = m_desk->rowOf(id);
        QTRY_VERIFY(m_desk->model()->index(row).data(AccessibleRowRole).toString().contains(u"Not archived"_s));
        QTRY_VERIFY(m_desk->button(u"inboxNotDoneAction"_s)->isVisible());
    }

    void cl7TomorrowAtNineHidesItOverARestartAndBringsItBack()
    {
        begin();
        const QString id = first(InboxFilter::Unread);
        const int before = m_desk->account.unseen();
        m_desk->click(m_desk->rowOf(id));
        m_desk->pass(2s);
        m_desk->key(Qt::Key_S);
        QTRY_VERIFY(menu(u"snoozeMenu"_s));
        QStringList texts;
        const auto actions = menu(u"snoozeMenu"_s)->actions();
        for (const QAction *action : actions)
            texts << action->text();
        QVERIFY2(texts.contains(u"Tomorrow, Fri 21 Nov 09:00"_s), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(u"Monday, 24 Nov 09:00"_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.last().contains(u"on this computer alone"_s));
        choose(menu(u"snoozeMenu"_s), u"Tomorrow"_s);
        QVERIFY(!m_desk->ids().contains(id));
        QVERIFY(m_desk->account.unseen() < before);
        m_desk->filter(u"snoozed"_s);
        QCOMPARE(m_desk->ids(), QStringList {id});
        QVERIFY(m_desk->model()->index(0).data(AccessibleRowRole).toString().contains(u"Until 21 Nov 09:00"_s));
        m_desk->filter(u"all"_s);
        restart();
        QTRY_VERIFY(!m_desk->ids().contains(id)); // as soon as what is noted here is read
        // 14:03 in Oslo; the night passes in a sleep, with nothing awake to count it.
        const auto night = 18h + 56min;
        m_server->now += std::chrono::milliseconds(night).count();
        restart();
        QTRY_VERIFY(!m_desk->ids().contains(id)); // 08:59
        m_desk->pass(61s, 10s);
        QTRY_VERIFY(m_desk->ids().contains(id));
        QCOMPARE(m_desk->rowOf(id), 0); // where it came back
        QVERIFY(m_desk->model()->index(0).data(AccessibleRowRole).toString().contains(u"Back since 09:00"_s));
        QCOMPARE(m_desk->account.unseen(), before);
    }

    void cl7AReplyBringsItBackEarly_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::newRow("touched") << true;
        QTest::newRow("not touched") << false;
    }
    void cl7AReplyBringsItBackEarly()
    {
        QFETCH(bool, touch);
        begin({.touch = touch});
        const QString id = first(InboxFilter::NeedsReply);
        m_desk->click(m_desk->rowOf(id));
        m_desk->key(Qt::Key_S);
        QTRY_VERIFY(menu(u"snoozeMenu"_s));
        choose(menu(u"snoozeMenu"_s), u"Monday"_s);
        m_desk->pass(1min);
        m_desk->refresh();
        QVERIFY(!m_desk->ids().contains(id));
        writeTo(id);
        m_desk->refresh();
        m_desk->pass(2s);
        QTRY_VERIFY(m_desk->ids().contains(id));
        QCOMPARE(m_desk->rowOf(id), 0);
    }

    void cl7ATypedTimeAndItsUndo()
    {
        begin();
        const QString id = m_desk->ids().at(1);
        m_desk->click(1);
        m_desk->key(Qt::Key_S);
        QTRY_VERIFY(menu(u"snoozeMenu"_s));
        choose(menu(u"snoozeMenu"_s), u"Another time"_s);
        auto *dialog = m_desk->window.findChild<QDialog *>(u"snoozeDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"snoozeField"_s);
        QTest::keyClicks(field, u"yesterday"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"snoozeMeaning"_s)->text().contains(u"Nothing was snoozed"_s));
        field->clear();
        QTest::keyClicks(field, u"24.12. 10:30"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"snoozeMeaning"_s)->text(), u"Wednesday 24 December 2025, 10:30 Europe/Oslo"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!m_desk->ids().contains(id));
        QCOMPARE(m_desk->label(u"inboxUndoSentence"_s), u"Snoozed until Wed 24 Dec 10:30"_s);
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->ids().contains(id));
        restart();
        QVERIFY(m_desk->ids().contains(id));
    }

    void markUnreadIsLocalSaysSoAndSurvivesARestart()
    {
        begin();
        const ConversationsModel *model = m_desk->model();
        int row = 0;
        while (row < model->rowCount() && isUnread(model->rowAt(row)))
            ++row;
        QVERIFY(row < model->rowCount());
        const QString id = m_desk->ids().at(row);
        const int before = m_desk->model()->count(InboxFilter::Unread);
        m_desk->click(row);
        m_desk->key(Qt::Key_U);
        QCOMPARE(m_desk->label(u"listRemark"_s), u"Marked unread on this computer alone"_s);
        QCOMPARE(m_desk->model()->count(InboxFilter::Unread), before + 1);
        m_desk->settings.set(Setting::OpenConversation, QString(), Settings::mallOwner(u"a"_s, model->rowAt(row).key.scope.value));
        restart();
        QCOMPARE(m_desk->model()->count(InboxFilter::Unread), before + 1);
        QVERIFY(m_desk->model()->index(m_desk->rowOf(id)).data(AccessibleRowRole).toString().contains(u"marked unread"_s));
        QCOMPARE(arrivals(id, u"seen"_s), 0);
        m_desk->click(m_desk->rowOf(id)); // read again
        QCOMPARE(m_desk->model()->count(InboxFilter::Unread), before);
    }

    void followUpIsAFlagWithAViewOfItsOwn()
    {
        begin();
        QVERIFY(!m_desk->button(u"filter.followUp"_s)->isVisible());
        const QString id = m_desk->ids().at(1);
        m_desk->click(1);
        m_desk->key(Qt::Key_F);
        QVERIFY(m_desk->button(u"filter.followUp"_s)->isVisible());
        restart();
        m_desk->key(Qt::Key_7);
        QCOMPARE(m_desk->ids(), QStringList {id});
        m_desk->click(0);
        m_desk->key(Qt::Key_F);
        m_desk->filter(u"all"_s);
        QVERIFY(!m_desk->button(u"filter.followUp"_s)->isVisible());
    }

    void cl5NextAndPreviousUnreadRespectTheFilter()
    {
        begin();
        m_desk->key(Qt::Key_3);
        for (const QString &id : m_desk->ids().mid(2, 3))
            writeTo(id);
        m_desk->refresh();
        m_desk->pass(2s);
        QStringList unread;
        for (int row = 0; row < m_desk->model()->rowCount(); ++row) {
            if (isUnread(m_desk->model()->rowAt(row)))
                unread << m_desk->ids().at(row);
        }
        QVERIFY(unread.size() > 1);
        const auto open = [this] { return m_desk->pane()->selected().section(u'|', -1); };
        for (const QString &id : unread) {
            m_desk->key(Qt::Key_N);
            QCOMPARE(open(), id);
        }
        m_desk->key(Qt::Key_N);
        QCOMPARE(open(), unread.first());
        QCOMPARE(m_desk->label(u"listRemark"_s), u"From the top again"_s);
        m_desk->key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(open(), unread.last());
        QTest::mouseClick(m_desk->button(u"previousUnreadButton"_s), Qt::LeftButton);
        QCOMPARE(open(), unread.at(unread.size() - 2));
        m_desk->filter(u"snoozed"_s); // nothing there
        m_desk->window.actions()->get(ActionId::NextUnread)->trigger();
        QCOMPARE(m_desk->label(u"listRemark"_s), u"No more unread"_s);
    }

    void cl10RowsRestUnderTheHand()
    {
        begin();
        const QStringList before = m_desk->ids();
        const QString &id = before.at(before.size() - 2);
        auto *pill = m_desk->button(u"newAbove"_s);
        QVERIFY(!pill->isVisible());
        for (const bool pointer : {true, false}) {
            if (pointer) {
                QTest::mouseMove(m_desk->list()->viewport(), {40, 40});
                QTest::mouseMove(m_desk->list()->viewport(), {44, 44});
            } else {
                m_desk->key(Qt::Key_Down);
            }
            const QStringList order = m_desk->ids();
            writeTo(pointer ? id : before.at(before.size() - 3));
            m_desk->refresh();
            QTRY_VERIFY(pill->isVisible());
            QCOMPARE(m_desk->ids(), order);
            QCOMPARE(pill->text(), u"1 new above"_s);
            const int row = m_desk->rowOf(pointer ? id : before.at(before.size() - 3));
            QTRY_VERIFY(m_desk->model()->rowAt(row).conversation.unseen > 0); // in place
            m_desk->pass(999ms, 999ms);
            QCOMPARE(m_desk->ids(), order);
            m_desk->pass(2ms, 2ms);
            QVERIFY(!pill->isVisible());
            QCOMPARE(m_desk->rowOf(pointer ? id : before.at(before.size() - 3)), 0);
        }
    }

    void cl8KeysChooseSeveralAndTheBarActsOnThem()
    {
        begin();
        const QStringList before = m_desk->ids();
        m_desk->click(0);
        m_desk->key(Qt::Key_Down, Qt::ShiftModifier);
        m_desk->key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_desk->label(u"bulkCount"_s), u"3 chosen"_s);
        QCOMPARE(m_desk->ids(), before);
        QCOMPARE(m_desk->pane()->selected().section(u'|', -1), before.first()); // choosing opens nothing
        m_desk->key(Qt::Key_Down, Qt::ControlModifier);
        m_desk->key(Qt::Key_Down, Qt::ControlModifier);
        m_desk->key(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_desk->label(u"bulkCount"_s), u"4 chosen"_s);
        QTest::qWait(0); // the bar has taken its room
        QCOMPARE(m_desk->ids(), before);
        m_desk->click(6, Qt::ControlModifier);
        QStringList chosen;
        for (const int row : {0, 1, 2, 4, 6})
            chosen << m_desk->model()->keyAt(row);
        QCOMPARE(qobject_cast<ConversationList *>(m_desk->list())->chosen(), chosen);
        QCOMPARE(m_desk->label(u"bulkCount"_s), u"5 chosen"_s);
        m_desk->key(Qt::Key_Escape);
        QVERIFY(!m_desk->button(u"bulkArchive"_s)->isVisible());
        m_desk->key(Qt::Key_X); // as a mouse alone can
        m_desk->click(1);
        m_desk->click(3);
        QVERIFY(m_desk->button(u"bulkArchive"_s)->isVisible());
        QTest::mouseClick(m_desk->button(u"bulkArchive"_s), Qt::LeftButton);
        QVERIFY(!m_desk->ids().contains(before.at(1)) && !m_desk->ids().contains(before.at(3)));
        QCOMPARE(m_desk->ids().size(), before.size() - 2);
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->ids(), before);
    }

    void cl8TwoHundredAtOnceAndFailuresOnTheirRows()
    {
        begin({.conversations = 2'200, .users = 60});
        m_desk->list()->setFocus();
        while (m_desk->model()->canFetchMore({})) {
            m_desk->model()->fetchMore({});
            QTRY_VERIFY(m_desk->settled());
        }
        const QStringList before = m_desk->ids();
        QVERIFY2(before.size() >= 200, qPrintable(QString::number(before.size())));
        m_desk->key(Qt::Key_A, Qt::ControlModifier);
        QElapsedTimer timer;
        timer.start();
        m_desk->key(Qt::Key_E);
        const qint64 took = timer.elapsed();
        QCOMPARE(m_desk->model()->rowCount(), 0);
        qInfo("archived %lld rows in %lld ms", qint64(before.size()), took);
        m_desk->pass(9s, 3s);
        QCOMPARE(m_server->sandbox.arrivals(puts(before.first(), u"archive"_s)), 0);
        m_server->sandbox.fault(u"status=403;path="_s + puts(before.at(5), u"archive"_s));
        m_desk->pass(2s);
        QTRY_COMPARE(m_desk->account.outbox()->marks()->wishes().size(), 1);
        QTRY_COMPARE(m_desk->ids(), QStringList {before.at(5)});
        QVERIFY(m_desk->model()->index(0).data(AccessibleRowRole).toString().contains(u"Not archived"_s));
        QCOMPARE(arrivals(before.at(7), u"archive"_s), 1);
    }

    void cl6PastTheLimitIsToldOnceInWords()
    {
        begin();
        m_desk->settings.set(Setting::WaitingSecond, 300 * 3'600'000);
        QSignalSpy remarks(m_desk->wiring.get(), &ShellWiring::remark);
        m_desk->pass(1min);
        QCOMPARE(remarks.size(), 0); // what has waited before is no news
        m_desk->pass(5h, 60min); // and by now nothing else is short of it
        remarks.clear();
        const QString id = m_desk->ids().last();
        writeTo(id);
        m_desk->refresh();
        m_desk->pass(3h + 58min, 20min);
        QCOMPARE(remarks.size(), 0);
        QCOMPARE(m_desk->model()->index(m_desk->rowOf(id)).data(ConversationsModel::WordsRole).value<ConversationWords>().waitingLevel, 0);
        m_desk->pass(5min);
        QCOMPARE(remarks.size(), 1);
        QVERIFY2(remarks.first().first().toString().contains(u"more than 4 h"_s), qPrintable(remarks.first().first().toString()));
        QCOMPARE(m_desk->model()->index(m_desk->rowOf(id)).data(ConversationsModel::WordsRole).value<ConversationWords>().waitingLevel, 1);
        m_desk->pass(1h, 20min);
        QCOMPARE(remarks.size(), 1);
        m_desk->settings.set(Setting::WaitingFirst, 8 * 3'600'000);
        m_desk->pass(1min);
        QTRY_COMPARE(
            m_desk->model()->index(m_desk->rowOf(id)).data(ConversationsModel::WordsRole).value<ConversationWords>().waitingLevel, 0);
        restart();
        QSignalSpy after(m_desk->wiring.get(), &ShellWiring::remark);
        m_desk->pass(1min);
        QCOMPARE(after.size(), 0);
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
