// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thread of 20,000 messages: opened, read upwards to its beginning, opened again with all of them at hand, searched.

#include "models/inbox/threadsearch.h"
#include "network/store/pagemerge.h"
#include "tests/bench/desk.h"

#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <cmath>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int allMessages = 20'000;
constexpr int page = 100;
constexpr int people = 12;
constexpr int opens = 30;
constexpr int opensOfAll = 6;
constexpr double openBound = 50; // ms
constexpr double frameBound = 16; // ms
constexpr double driftBound = 1; // px
constexpr double memoryBound = 30; // MB
constexpr double findBound = 100; // ms

/// What the store would hold of the thread, and what it makes of it for the pane.
class Talk {
public:
    Talk()
    {
        for (int i = 0; i < people; ++i)
            m_people.insert(Desk::person(i).id, Desk::person(i));
        more();
    }
    void more()
    {
        QList<Kept<Message>> older;
        for (int i = 0; i < page && m_oldest > 1; ++i) {
            --m_oldest;
            older.append({.value = {.id = {m_oldest},
                              .author = Desk::person(m_oldest / 3 % people).id,
                              .content = Desk::words(m_oldest, 4 + m_oldest % 37),
                              .seen = true,
                              .createdAt = Instant::fromUtc(Desk::now().addSecs(-1'700 * (allMessages + 1 - m_oldest)))}});
        }
        m_pending = older;
    }
    /// The page that more() made is there now, as after an answer of the cache or the server.
    void take()
    {
        m_shown = m_rows.size();
        if (!appendBelow<Message, MessageId>(m_rows, m_pending, idOf, orderOf))
            m_rows = mergePage<Message, MessageId>(m_rows, m_pending, idOf, orderOf);
        m_pending.clear();
    }
    [[nodiscard]] bool complete() const { return m_oldest == 1; }
    [[nodiscard]] QList<ThreadEntry> entries() const { return olderThan(0); }
    /// Those that take() brought.
    [[nodiscard]] QList<ThreadEntry> older() const { return olderThan(m_shown); }

private:
    [[nodiscard]] QList<ThreadEntry> olderThan(qsizetype shown) const
    {
        QList<ThreadEntry> entries;
        entries.reserve(m_rows.size() - shown);
        const UserId me = Desk::person(0).id;
        std::for_each(m_rows.crbegin(), m_rows.crend() - shown, [&](const Kept<Message> &kept) {
            entries.append({.message = kept.value, .author = m_people.value(kept.value.author), .mine = kept.value.author == me});
        });
        return entries;
    }
    static MessageId idOf(const Message &message) { return message.id; }
    static Instant orderOf(const Message &message) { return message.createdAt; }

    QHash<UserId, Shared<User>> m_people;
    QList<Kept<Message>> m_rows;
    QList<Kept<Message>> m_pending;
    qsizetype m_shown {}; // before the last page came
    int m_oldest {allMessages + 1};
};

/// Megabytes of this process that are its own, shared pages by their share.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("\nPss:");
    return at < 0 ? 0 : all.mid(at + 5, 30).simplified().split(' ').first().toDouble() / 1024;
}

void deliver(Desk &desk, const Talk &talk)
{
    desk.pane->messages()->setEntries(talk.entries());
    desk.pane->messages()->setPaging(false, talk.complete(), false);
    desk.pane->setThreadState(Desk::ready(), Desk::zone());
}

/// The conversation of that row, while its talk is at hand.
bool open(Desk &desk, const Talk &talk, int row, const char *name, double bound)
{
    const double took = desk.frame([&] {
        desk.pane->select(desk.pane->conversations()->keyAt(row));
        deliver(desk, talk);
    });
    if (took < 0 || !desk.messages()->indexAt({desk.messages()->viewport()->width() / 2, 5}).isValid())
        return false;
    sayBounded(name, "ms", took, bound);
    return true;
}

bool readUp(Desk &desk, Talk &talk)
{
    QListView *view = desk.messages();
    QScrollBar *bar = view->verticalScrollBar();
    MessagesModel *model = desk.pane->messages();
    bool wanted = false;
    const QObject scope;
    QObject::connect(model, &MessagesModel::olderWanted, &scope, [&wanted] { wanted = true; });
    deliver(desk, talk);
    Desk::settle();
    const double before = memory();
    for (int still = 0; !talk.complete() || bar->value() > 0;) {
        const int old = bar->value();
        const double scrolled = desk.frame([bar] { bar->triggerAction(QAbstractSlider::SliderPageStepSub); });
        if (scrolled >= 0)
            sayBounded("a page up in a thread of 20,000 messages, frame", "ms", scrolled, frameBound);
        still = bar->value() == old && !wanted ? still + 1 : 0;
        if (still > 5)
            return false;
        if (!std::exchange(wanted, false))
            continue;
        const QModelIndex read = view->indexAt({view->viewport()->width() / 2, view->viewport()->height() / 2});
        const QString key = read.data(RowIdRole).toString();
        const int top = view->visualRect(read).top();
        talk.more();
        const double delivered = desk.frame([&] {
            talk.take();
            desk.pane->messages()->addOlder(talk.older());
            desk.pane->messages()->setPaging(false, talk.complete(), false);
            desk.pane->setThreadState(Desk::ready(), Desk::zone());
        });
        if (delivered >= 0)
            sayBounded("a page up in a thread of 20,000 messages, frame", "ms", delivered, frameBound);
        sayBounded("of these, frames in which older messages come", "ms", delivered, frameBound);
        const int row = model->rowOf(key);
        sayBounded("drift of what one reads while older messages come", "px",
            row < 0 ? 1'000 : std::abs(view->visualRect(model->index(row)).top() - top), driftBound);
    }
    sayBounded("memory added by 20,000 messages read", "MB", memory() - before, memoryBound);
    return model->rowCount() == allMessages;
}

bool find(Desk &desk)
{
    auto *search = desk.pane->findChild<ThreadSearch *>();
    QTest::keyClick(desk.messages(), Qt::Key_F, Qt::ControlModifier);
    Desk::settle();
    auto *field = desk.pane->findChild<QLineEdit *>(u"findField"_s);
    if (!search || !field || !field->isVisible())
        return false;
    for (const QString &word : {u"lodz"_s, u"wrong"_s, u"nothing like it"_s}) {
        field->clear();
        for (const QChar letter : word) {
            const double took = desk.frame([&] {
                QTest::keyClicks(field, letter);
                while (search->searching())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            });
            if (took < 0)
                return false;
            sayBounded("find in a thread of 20,000 messages, a letter to all places found", "ms", took, findBound);
        }
        if ((search->total() > 0) != (word != u"nothing like it"_s))
            return false;
    }
    QTest::keyClick(field, Qt::Key_Escape);
    return true;
}

} // namespace

bool measureThread()
{
    Desk desk;
    desk.pane->conversations()->apply(Desk::cards(40));
    desk.pane->setListState(Desk::ready(), Desk::zone());
    desk.watch(desk.messages()->viewport());
    QObject::connect(desk.pane, &InboxPane::conversationOpened, desk.pane, [&desk] {
        desk.pane->messages()->setEntries({});
        desk.pane->setDraft({}, 0);
    });
    Talk talk;
    talk.take();
    for (int i = 0; i < opens; ++i) {
        if (!open(desk, talk, i, "open a thread of 20,000 messages", openBound))
            return false;
    }
    if (!readUp(desk, talk) || !find(desk))
        return false;
    for (int i = 0; i < opensOfAll; ++i) {
        if (!open(desk, talk, i, "open a thread with 20,000 messages at hand", openBound))
            return false;
    }
    return true;
}

} // namespace atrium::bench
