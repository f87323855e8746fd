// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationlist.h"

#include "models/notifications/notificationsmodel.h"
#include "ui/common/actions.h"
#include "ui/common/painting.h"
#include "ui/inbox/overlaybar.h"
#include "ui/notifications/notificationdelegate.h"
#include "ui/theme/density.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace atrium {

using namespace Qt::StringLiterals;

NotificationList::NotificationList(Actions *actions, QWidget *parent)
    : QListView(parent)
    , m_actions(actions)
{
    setObjectName(u"notificationList"_s);
    setItemDelegate(new NotificationDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true); // rows answer the pointer
    viewport()->setAttribute(Qt::WA_Hover);
    overlayScrollBar(this);
    verticalScrollBar()->setSingleStep(density().row / 2);
}

void NotificationList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // A row that becomes a day's, or stops being one, has another height.
    connect(model, &QAbstractItemModel::rowsMoved, this, [this] { scheduleDelayedItemsLayout(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        if (now.isValid() != before.isValid())
            viewport()->update(); // the ring moves between the list and a row
    });
}

/// Qt tells screen readers that the focus is on the current row, wherever it is: while somebody writes, another row may become that.
void NotificationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): past it, as said above
}

bool NotificationList::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

/// The keys of the actions table, listened to here: these actions mean this list only while it has the focus, and other lists answer
/// the same keys in their own way.
std::optional<ActionId> NotificationList::actionOf(const QKeyEvent &event) const
{
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    for (const ActionId id : {ActionId::NextRow, ActionId::PreviousRow, ActionId::OpenRow, ActionId::NextUnread, ActionId::MarkSeen,
             ActionId::MarkAllSeen, ActionId::Undo}) {
        if (m_actions->get(id)->shortcuts().contains(pressed))
            return id;
    }
    return std::nullopt;
}

void NotificationList::keyPressEvent(QKeyEvent *event)
{
    const std::optional<ActionId> id = actionOf(*event);
    if (!id)
        QListView::keyPressEvent(event);
    else if (*id == ActionId::NextRow || *id == ActionId::PreviousRow)
        walk(*id == ActionId::NextRow ? 1 : -1);
    else
        Q_EMIT asked(*id);
}

void NotificationList::walk(int step)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : step > 0 ? -1 : model()->rowCount();
    if (const QModelIndex to = rowFrom(from + step, step); to.isValid())
        setCurrentIndex(to);
}

/// The first row from there on, in that direction, that is not a day's; invalid for none.
QModelIndex NotificationList::rowFrom(int row, int step) const
{
    for (; row >= 0 && row < model()->rowCount(); row += step) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.data(NotificationsModel::IsHeaderRole).toBool())
            return index;
    }
    return {};
}

QModelIndex NotificationList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int from = currentIndex().row();
    const int last = model()->rowCount() - 1;
    const QModelIndex plain = QListView::moveCursor(action, modifiers);
    const int to = plain.isValid() ? plain.row() : from;
    const bool down = action == MoveEnd ? false : action == MoveHome || to >= from;
    QModelIndex found;
    if (from < 0)
        found = rowFrom(action == MoveEnd ? last : 0, action == MoveEnd ? -1 : 1); // nothing is current yet: the first
    else if (action == MoveDown || action == MoveNext)
        found = rowFrom(from + 1, 1);
    else if (action == MoveUp || action == MovePrevious)
        found = rowFrom(from - 1, -1);
    else
        found = rowFrom(action == MoveHome ? 0 : action == MoveEnd ? last : to, down ? 1 : -1);
    if (!found.isValid() && from >= 0)
        found = currentIndex();
    if (found.isValid() && rowFrom(found.row() - 1, -1) == QModelIndex())
        verticalScrollBar()->setValue(0); // its day too
    return found;
}

void NotificationList::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current; taking the focus alone chooses nothing.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void NotificationList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport()); // no row to carry the ring yet
    const int edge = density().padXs;
    paintFocusRing(painter, viewport()->rect().adjusted(edge, edge, -edge, -edge));
}

void NotificationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(density().row / 2);
        scheduleDelayedItemsLayout();
    }
}

void NotificationList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Qt would make a neighbour current: nobody should find a notification chosen that they have not chosen.
    const int current = currentIndex().row();
    if (current >= first && current <= last)
        selectionModel()->clear();
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

} // namespace atrium
