// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listcommands.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/missingpermit.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/listdeeds.h"
#include "ui/inbox/listside.h"
#include "ui/inbox/snoozemenu.h"

#include <QMenu>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

ListCommands::ListCommands(ConversationList *list, ConversationsModel *model, Actions *actions, QWidget *side)
    : QObject(side)
    , m_list(list)
    , m_model(model)
    , m_actions(actions)
    , m_side(side)
    , m_deeds(new ListDeeds(model, this))
{
    connectActions();
    connect(m_deeds, &ListDeeds::archiveWanted, this, &ListCommands::archiveWanted);
    connect(m_deeds, &ListDeeds::markSeenWanted, this, &ListCommands::markSeenWanted);
    connect(m_deeds, &ListDeeds::snoozeWanted, this, &ListCommands::snoozeWanted);
    connect(m_deeds, &ListDeeds::snoozeUndone, this, &ListCommands::snoozeUndone);
    connect(m_deeds, &ListDeeds::undone, this, &ListCommands::comeBack);
}

void ListCommands::connectActions()
{
    const auto bind = [this](ActionId id, auto deed) {
        m_actions->bindTo(m_list, id);
        connect(m_actions->get(id), &QAction::triggered, this, [this, deed] {
            if (m_side->isVisible())
                deed();
        });
    };
    bind(ActionId::NextUnread, [this] { go(true); });
    bind(ActionId::PreviousUnread, [this] { go(false); });
    bind(ActionId::ArchiveConversation, [this] { archive(); });
    bind(ActionId::SnoozeConversation, [this] {
        const QModelIndex at = m_list->currentIndex();
        const QRect row = at.isValid() ? m_list->visualRect(at) : QRect(QPoint(), QSize(0, 0));
        snooze(m_list->viewport()->mapToGlobal(row.isValid() ? row.center() : QPoint()));
    });
    bind(ActionId::MarkUnread, [this] { markUnread(); });
    bind(ActionId::FollowUp, [this] { flag(); });
    bind(ActionId::ChooseRows, [this] {
        m_list->setChoosing(!m_list->choosing());
        backToList();
    });
    m_actions->bindTo(m_list, ActionId::Undo);
    connect(m_actions->get(ActionId::Undo), &QAction::triggered, m_deeds, &ListDeeds::undo);
}

void ListCommands::setBar(UndoBar *bar, Clock *clock)
{
    m_deeds->setBar(bar, clock);
}

/// Rows that came back; the one that was open before they went is open again, unless another is by now.
void ListCommands::comeBack(const QStringList &rowIds)
{
    announce(m_list, ListSide::tr("Taken back"));
    Q_EMIT undone();
    backToList();
    const int row = m_open.isEmpty() && rowIds.contains(m_left) ? m_model->rowOf(m_left) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ListCommands::leaveOpen()
{
    m_left = m_open;
    Q_EMIT openLeft();
}

void ListCommands::setOpen(const QString &rowId)
{
    m_open = rowId;
}

void ListCommands::setMissingArchivePermit(const MissingPermit &missing)
{
    m_mayNotArchive = missing;
}

void ListCommands::say(const QString &remark)
{
    Q_EMIT said(remark);
    announce(m_list, remark);
}

void ListCommands::backToList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

/// What a command is for: the rows that are chosen, or the conversation that is open.
QStringList ListCommands::targets() const
{
    QStringList rowIds = m_list->chosen();
    if (rowIds.isEmpty() && !m_open.isEmpty() && !m_list->choosing())
        rowIds.append(m_open);
    // With one that the server has yet to begin there is nothing to be done there.
    rowIds.removeIf([this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return card && card->conversation.id.value == 0;
    });
    return rowIds;
}

bool ListCommands::areArchived(const QStringList &rowIds) const
{
    return std::all_of(rowIds.begin(), rowIds.end(), [this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return card && card->archived;
    });
}

void ListCommands::markUnread()
{
    const QStringList rowIds = targets();
    if (rowIds.isEmpty())
        return;
    Q_EMIT markUnreadWanted(rowIds);
    say(ListSide::tr("Marked unread on this computer alone"));
}

void ListCommands::flag()
{
    const QStringList rowIds = targets();
    const bool on = std::any_of(rowIds.begin(), rowIds.end(), [this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return card && !card->followUp;
    });
    if (rowIds.isEmpty())
        return;
    Q_EMIT followUpWanted(rowIds, on);
    say(on ? ListSide::tr("Flagged on this computer alone") : ListSide::tr("No longer flagged"));
}

void ListCommands::go(bool down)
{
    const int current = m_list->currentIndex().row();
    const int next = down ? m_model->nextUnread(current) : m_model->previousUnread(current);
    if (next >= 0 && next != current) {
        m_list->setCurrentIndex(m_model->index(next));
        const bool wrapped = current >= 0 && (down ? next < current : next > current);
        if (wrapped)
            Q_EMIT said(down ? ListSide::tr("From the top again") : ListSide::tr("From the end again"));
        return;
    }
    say(current >= 0 && next == current ? ListSide::tr("No other unread") : ListSide::tr("No more unread"));
}

void ListCommands::archive()
{
    if (m_mayNotArchive) {
        tellMissingPermit(m_list, m_mayNotArchive);
        return;
    }
    QStringList rowIds = targets();
    rowIds.removeIf([this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return !card || card->archived;
    });
    if (rowIds.isEmpty()) {
        if (!targets().isEmpty())
            announce(m_list, ListSide::tr("Archived already. Only the server can bring it back."));
        return;
    }
    leaveChoosing();
    backToList();
    const bool openGoes = rowIds.contains(m_open);
    m_deeds->archive(rowIds);
    if (openGoes)
        leaveOpen(); // one is done with it
}

void ListCommands::markChosenSeen()
{
    QStringList rowIds = targets();
    rowIds.removeIf([this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return !card || !isUnread(*card);
    });
    leaveChoosing();
    backToList();
    if (rowIds.isEmpty())
        announce(m_list, ListSide::tr("Nothing unread among them"));
    m_deeds->markSeen(rowIds);
}

void ListCommands::snooze(const QPoint &globalPosition)
{
    const QStringList rowIds = targets();
    if (rowIds.isEmpty())
        return;
    if (areArchived(rowIds)) {
        announce(m_list, ListSide::tr("It is archived, and out of the way already."));
        return;
    }
    const bool snoozed = std::any_of(rowIds.begin(), rowIds.end(), [this](const QString &rowId) {
        const auto card = m_model->card(rowId);
        return card && card->snoozedUntil;
    });
    std::function<void()> back;
    if (snoozed)
        back = [this, rowIds] { Q_EMIT bringBackWanted(rowIds); };
    const auto chosen = [this, rowIds](const WallTime &until) {
        leaveChoosing();
        backToList();
        const bool openGoes = rowIds.contains(m_open);
        m_deeds->snooze(rowIds, until);
        if (openGoes)
            leaveOpen();
    };
    snoozeMenu(m_side, m_model->now(), m_model->zone(), chosen, back)->popup(globalPosition);
}

QList<ActionId> ListCommands::deeds() const
{
    const QStringList rowIds = targets();
    if (rowIds.isEmpty())
        return {};
    QList<ActionId> ids {ActionId::MarkSeen, ActionId::MarkUnread, ActionId::FollowUp};
    if (!areArchived(rowIds)) // it is where the two lead
        ids = QList<ActionId> {ActionId::ArchiveConversation, ActionId::SnoozeConversation} + ids;
    return ids;
}

void ListCommands::openMenu(const QPoint &globalPosition)
{
    const QList<ActionId> offered = deeds();
    if (offered.isEmpty())
        return;
    auto *menu = new QMenu(m_side);
    menu->setObjectName(u"conversationMenu"_s);
    menu->setAccessibleName(ListSide::tr("Conversation"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : offered) {
        const QAction *action = m_actions->get(id);
        const bool several = id == ActionId::MarkSeen && m_list->chosenCount() > 1;
        QAction *line = menu->addAction(action->icon(), action->text() + u'\t' + keyCapText(id));
        line->setEnabled(several || action->isEnabled());
        if (several)
            connect(line, &QAction::triggered, this, &ListCommands::markChosenSeen);
        else
            connect(line, &QAction::triggered, action, &QAction::trigger);
    }
    menu->popup(globalPosition);
}

void ListCommands::leaveChoosing()
{
    m_list->setChoosing(false);
    if (m_list->chosenCount() > 1)
        m_list->clearSelection();
}

void ListCommands::settle()
{
    m_deeds->settle();
}

} // namespace atrium
