// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "models/inbox/conversationsmodel.h"
#include "network/store/conversationstore.h"
#include "tests/contract/console.h"
#include "tests/support/modelundertest.h"

#include <QPersistentModelIndex>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

ConversationFeed::Shape inbox()
{
    return {.page = [](const Cursor &after) { return api::listConversations(infinity, {}, after); },
        .idOf = [](const Conversation &c) { return c.id; },
        .orderOf = [](const Conversation &c) { return c.updatedAt; }};
}

/// A feed with its model, as the inbox has them, and somebody else who writes and archives.
struct Scene {
    explicit Scene(const QUrl &url)
        : console(url)
        , other(url)
        , feed(&console.client, inbox(), Lane::Foreground)
    {
        QObject::connect(&feed, &FeedBase::changed, &feed, [this] { show(); });
    }
    void show()
    {
        QList<ConversationCard> cards;
        QSet<ConversationId> ids;
        for (const auto &row : feed.rows()) {
            cards.append({.key = {{u"a"_s}, infinity, row.value.id.text()}, .conversation = row.value});
            doubled = doubled || ids.contains(row.value.id);
            ids.insert(row.value.id);
        }
        model->apply(cards);
    }
    [[nodiscard]] bool poll()
    {
        feed.poll();
        return QTest::qWaitFor([this] { return !feed.state().loading; }, 20'000);
    }
    [[nodiscard]] bool more()
    {
        feed.more();
        return QTest::qWaitFor([this] { return !feed.state().loading; }, 20'000);
    }
    /// One later page; true when a round is still on its way.
    bool heal()
    {
        const QSignalSpy told(&feed, &FeedBase::changed);
        feed.heal();
        const bool came = QTest::qWaitFor([&told] { return !told.isEmpty(); }, 20'000);
        return came && feed.wantsHealing(milliseconds(1'000'000'000));
    }
    /// Head and all later pages, so often as rows may need to be taken for gone.
    void healAll()
    {
        for (int round = 0; round < 3; ++round) {
            if (!poll())
                return;
            while (feed.wantsHealing(milliseconds(0)) && heal()) { }
        }
    }
    [[nodiscard]] QSet<qint64> shown() const
    {
        QSet<qint64> ids;
        for (const auto &row : feed.rows())
            ids.insert(row.value.id.value);
        return ids;
    }
    /// What the server has, past the feed.
    [[nodiscard]] QSet<qint64> truth()
    {
        QSet<qint64> ids;
        std::optional<Cursor> next = Cursor {};
        while (next) {
            const auto page = other.ask(api::listConversations(infinity, {}, *next));
            if (!page)
                return {};
            for (const auto &row : page->items)
                ids.insert(row.value.id.value);
            next = page->next;
        }
        return ids;
    }
    bool archive(const ConversationId &id) { return other.ask(api::archiveConversation(infinity, id)).ok(); }

    Console console; // the feed's
    Console other;
    ConversationFeed feed;
    ModelUnderTest<ConversationsModel> model;
    bool doubled {false};
};

} // namespace

/// Numbered pages slide while they are read. After healing nothing is lost, doubled or kept too long, and what was chosen stays chosen.
class TestSlidingPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<RunningSandbox>(sandbox::Options {.conversations = 3'500}); }
    void cleanup() { m_sandbox.reset(); }

    /// Rows archived between two pages pull the next ones up: they are on neither page.
    void skippedRowsComeBack()
    {
        Scene scene(m_sandbox->url());
        QVERIFY(scene.poll());
        for (int i = 0; i < 5; ++i)
            QVERIFY(scene.archive(scene.feed.rows().at(i).value.id));
        while (!scene.feed.state().complete)
            QVERIFY(scene.more());
        const QSet<qint64> truth = scene.truth();
        QVERIFY(!(truth - scene.shown()).isEmpty()); // five were skipped
        scene.healAll();
        QCOMPARE(scene.shown(), truth);
        QVERIFY(!scene.doubled);
    }

    void rowsThatLeftALaterPageGo()
    {
        Scene scene(m_sandbox->url());
        QVERIFY(scene.poll());
        while (!scene.feed.state().complete)
            QVERIFY(scene.more());
        const QList<Kept<Conversation>> rows = scene.feed.rows();
        QVERIFY(rows.size() > 300);
        for (const int index : {150, 199, 200, 260, static_cast<int>(rows.size()) - 1})
            QVERIFY(scene.archive(rows.at(index).value.id));
        scene.healAll();
        QCOMPARE(scene.shown(), scene.truth());
        QVERIFY(scene.feed.state().complete);
    }

    void aPollIsOneCall()
    {
        Scene scene(m_sandbox->url());
        QVERIFY(scene.poll());
        QVERIFY(!scene.feed.wantsHealing(milliseconds(0))); // one page needs none
        QVERIFY(scene.more());
        const int before = m_sandbox->arrivals(conversationsPath);
        QVERIFY(scene.poll());
        QCOMPARE(m_sandbox->arrivals(conversationsPath), before + 1);
        QVERIFY(scene.feed.wantsHealing(milliseconds(0)));
        scene.heal();
        QCOMPARE(m_sandbox->arrivals(conversationsPath), before + 2);
    }

    void aFailedRoundIsQuiet()
    {
        Scene scene(m_sandbox->url());
        QVERIFY(scene.poll());
        QVERIFY(scene.more());
        QVERIFY(scene.poll());
        m_sandbox->fault(u"status=403;times=1"_s);
        QSignalSpy finished(&scene.console.client, &ApiClient::finished);
        scene.feed.heal();
        QTRY_COMPARE(finished.size(), 1);
        QTest::qWait(1);
        QVERIFY(!scene.feed.state().error && !scene.feed.state().loading);
        QVERIFY(scene.poll());
        scene.healAll();
        QVERIFY(scene.feed.state().next);
    }

    void anything_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void anything()
    {
        QFETCH(const int, seed);
        Rng rng(static_cast<quint64>(seed));
        Scene scene(m_sandbox->url());
        QVERIFY(scene.poll());
        const QPersistentModelIndex chosen(scene.model->index(37));
        const QString chosenId = chosen.data(RowIdRole).toString();
        const ConversationId kept = scene.feed.rows().at(37).value.id;
        for (int i = 0; i < 60; ++i) {
            switch (rng.below(6)) {
            case 0:
                QVERIFY(startConversation(scene.other).value != 0);
                break;
            case 1:
            case 2: {
                const auto &rows = scene.feed.rows();
                const ConversationId id = rows.at(static_cast<qsizetype>(rng.below(static_cast<quint64>(rows.size())))).value.id;
                if (id != kept)
                    (void)scene.archive(id); // it may be gone already
                break;
            }
            case 3:
                QVERIFY(scene.more());
                break;
            case 4:
                QVERIFY(scene.poll());
                break;
            default:
                if (scene.feed.wantsHealing(milliseconds(0)))
                    scene.heal();
            }
        }
        while (!scene.feed.state().complete)
            QVERIFY(scene.more());
        scene.healAll();
        QCOMPARE(scene.shown(), scene.truth());
        QVERIFY(!scene.doubled);
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.data(RowIdRole).toString(), chosenId);
    }

private:
    std::unique_ptr<RunningSandbox> m_sandbox;
};

QTEST_MAIN(TestSlidingPages)
#include "tst_slidingpages.moc"
