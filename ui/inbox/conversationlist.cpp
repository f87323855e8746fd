// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/conversationlist.h"

#include "models/keyedlistmodel.h"
#include "ui/common/actions.h"
#include "ui/common/painting.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/overlaybar.h"
#include "ui/theme/density.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

ConversationList::ConversationList(Actions *actions, QWidget *parent)
    : QListView(parent)
    , m_actions(actions)
{
    setObjectName(u"conversationList"_s);
    setItemDelegate(new ConversationDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true); // rows answer the pointer
    viewport()->setAttribute(Qt::WA_Hover);
    overlayScrollBar(this);
    verticalScrollBar()->setSingleStep(density().row / 2);
    setViewportMargins(0, density().padXs, 0, 0);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConversationList::lookSoon);
}

void ConversationList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ConversationList::lookSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ConversationList::lookSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ConversationList::lookSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ConversationList::lookSoon);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now, const QModelIndex &before) {
        if (now.isValid())
            m_gap = -1;
        consider();
        if (now.isValid() != before.isValid())
            viewport()->update(); // the ring moves between the list and a row
    });
}

/// Qt tells screen readers that the focus is on the current row, wherever it is: while somebody writes, another row may become that.
void ConversationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): past it, as said above
}

/// The keys of the actions table, listened to here: other lists answer the same keys in their own way. Zero for any other key.
int ConversationList::stepOf(const QKeyEvent &event) const
{
    const QKeySequence pressed(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    if (m_actions->get(ActionId::NextRow)->shortcuts().contains(pressed))
        return 1;
    return m_actions->get(ActionId::PreviousRow)->shortcuts().contains(pressed) ? -1 : 0;
}

void ConversationList::walk(int step)
{
    const int last = model()->rowCount() - 1;
    const int gap = step > 0 ? m_gap - 1 : m_gap;
    const int from = currentIndex().isValid() ? currentIndex().row() : m_gap >= 0 ? gap : step > 0 ? -1 : last + 1;
    Q_EMIT handMoved();
    if (last >= 0)
        setCurrentIndex(model()->index(std::clamp(from + step, 0, last), 0));
}

/// Space held looks into the current row, or from the first one in view on where none is; arrows look further. Nothing becomes current.
bool ConversationList::peekKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && !(event.modifiers() & ~Qt::KeypadModifier) && !m_choosing) {
        if (!event.isAutoRepeat() && model()->rowCount() > 0)
            peekAt(currentIndex().isValid() ? currentIndex().row() : std::max(0, indexAt({viewport()->width() / 2, 0}).row()));
        return true;
    }
    if (!m_peeking)
        return false;
    const int step = event.key() == Qt::Key_Down ? 1 : event.key() == Qt::Key_Up ? -1 : stepOf(event);
    if (step != 0 && m_peeked.isValid())
        peekAt(std::clamp(m_peeked.row() + step, 0, model()->rowCount() - 1));
    return true;
}

void ConversationList::peekAt(int row)
{
    m_peeking = true;
    m_peeked = model()->index(row, 0);
    scrollTo(m_peeked);
    viewport()->update();
    Q_EMIT peekWanted(m_peeked.data(RowIdRole).toString());
}

void ConversationList::endPeek()
{
    if (!std::exchange(m_peeking, false))
        return;
    m_peeked = QPersistentModelIndex();
    viewport()->update();
    Q_EMIT peekWanted({});
}

void ConversationList::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        endPeek();
    QListView::keyReleaseEvent(event);
}

void ConversationList::focusOutEvent(QFocusEvent *event)
{
    endPeek();
    QListView::focusOutEvent(event);
}

void ConversationList::keyPressEvent(QKeyEvent *event)
{
    if (peekKey(*event))
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentIndex().isValid())
            Q_EMIT enterPressed();
        return;
    }
    if (const int step = stepOf(*event)) {
        walk(step);
        return;
    }
    const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (arrow && !currentIndex().isValid() && m_gap >= 0) {
        walk(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if (arrow || event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End)
        Q_EMIT handMoved();
    QListView::keyPressEvent(event);
}

void ConversationList::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT handMoved();
    // The menu is for what is chosen; for another row, that one is chosen first.
    if (event->button() == Qt::RightButton && selectionModel()->isSelected(indexAt(event->pos())))
        return;
    QListView::mousePressEvent(event);
}

void ConversationList::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT handMoved();
    QListView::mouseMoveEvent(event);
}

void ConversationList::wheelEvent(QWheelEvent *event)
{
    Q_EMIT handMoved();
    QListView::wheelEvent(event);
}

void ConversationList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = mouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid())
        Q_EMIT menuWanted(mouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void ConversationList::setChoosing(bool choosing)
{
    if (m_choosing == choosing)
        return;
    m_choosing = choosing;
    setSelectionMode(choosing ? MultiSelection : ExtendedSelection);
    if (!choosing && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    else
        clearSelection(); // choosing begins with none, not with whichever is open
    viewport()->update();
    Q_EMIT chosenChanged();
}

QStringList ConversationList::chosen() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList rowIds;
    for (const int row : std::as_const(rows))
        rowIds.append(model()->index(row, 0).data(RowIdRole).toString());
    return rowIds;
}

int ConversationList::chosenCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

void ConversationList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    consider();
    Q_EMIT chosenChanged();
}

/// A row that is walked over with Ctrl, or is one of several, is not opened.
void ConversationList::consider()
{
    if (!m_choosing && currentIndex().isValid() && chosenCount() == 1 && selectionModel()->isSelected(currentIndex()))
        Q_EMIT opened(currentIndex().data(RowIdRole).toString());
}

void ConversationList::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current, and being current opens: taking the focus alone must not open, let alone be seen to read.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void ConversationList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_peeking && m_peeked.isValid() && m_peeked != currentIndex()) {
        QPainter painter(viewport());
        paintFocusRing(painter, visualRect(m_peeked).adjusted(density().padXs, 0, -density().padXs, 0));
    }
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport()); // no row to carry the ring yet
    const int edge = density().padXs;
    paintFocusRing(painter, viewport()->rect().adjusted(edge, 0, -edge, -edge));
}

void ConversationList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    lookSoon();
}

void ConversationList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    lookSoon();
}

void ConversationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        verticalScrollBar()->setSingleStep(density().row / 2);
        scheduleDelayedItemsLayout();
        lookSoon(); // lower rows bring more of them into view
    }
}

void ConversationList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Qt would make a neighbour current, and being current opens: nobody should find a thread open that they have not chosen.
    const int current = currentIndex().row();
    if (current >= first && current <= last) {
        selectionModel()->clearCurrentIndex();
        m_gap = first;
    }
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void ConversationList::lookSoon()
{
    if (std::exchange(m_lookPending, true))
        return;
    QMetaObject::invokeMethod(this, &ConversationList::look, Qt::QueuedConnection);
}

void ConversationList::look()
{
    m_lookPending = false;
    if (!isVisible() || !model())
        return;
    QStringList seen;
    const int count = model()->rowCount();
    const QModelIndex top = indexAt({viewport()->width() / 2, 0});
    for (int row = top.isValid() ? top.row() : 0; row < count; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (visualRect(index).top() >= viewport()->height())
            break;
        seen << index.data(RowIdRole).toString();
    }
    if (seen == m_seen)
        return;
    m_seen = seen;
    Q_EMIT rowsInView(m_seen);
}

} // namespace atrium
