// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadview.h"

#include "models/inbox/messagesmodel.h"
#include "ui/common/clipboard.h"
#include "ui/inbox/messagedelegate.h"
#include "ui/inbox/overlaybar.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearBottom = 4; // pixels

} // namespace

ThreadView::ThreadView(MessagesModel *model, QWidget *parent)
    : QListView(parent)
    , m_messages(model)
    , m_delegate(new MessageDelegate(this))
{
    setObjectName(u"messageList"_s);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection); // the current message has a focus ring; own messages already carry the colour of selection
    setMouseTracking(true);
    setAutoScroll(false); // a click on a long message is no wish to go to its beginning
    verticalScrollBar()->setSingleStep(lineHeight(Type::Body));
    overlayScrollBar(this);
    setViewportMargins(0, 0, 0, density().padS);
    setModel(model);
    connect(m_delegate, &MessageDelegate::wholeTextWanted, this, &ThreadView::wholeTextWanted);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_adjusting)
            return;
        noteAnchor();
        wantOlder();
    });
}

void ThreadView::startOver()
{
    m_anchor = QPersistentModelIndex();
    m_atBottom = true;
    m_dividerSeen = false;
    setCurrentIndex({});
    scheduleDelayedItemsLayout();
}

void ThreadView::goToBottom()
{
    m_atBottom = true;
    scheduleDelayedItemsLayout();
}

void ThreadView::wantOlder()
{
    if (std::exchange(m_olderPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_olderPending = false;
            executeDelayedItemsLayout(); // where the top is, with all rows counted
            if (isVisible() && m_messages->rowCount() > 0 && verticalScrollBar()->value() < viewport()->height())
                m_messages->loadOlder();
        },
        Qt::QueuedConnection);
}

QModelIndex ThreadView::rowAtTop() const
{
    return indexAt({viewport()->width() / 2, 0});
}

void ThreadView::noteAnchor()
{
    // A layout that is still owed happens now, and must not undo the scrolling that is to be noted.
    const QScopedValueRollback adjusting(m_adjusting, true);
    executeDelayedItemsLayout();
    const QScrollBar *bar = verticalScrollBar();
    m_atBottom = bar->value() >= bar->maximum() - nearBottom;
    const QModelIndex top = rowAtTop();
    m_anchor = top;
    m_anchorTop = top.isValid() ? visualRect(top).top() : 0;
}

void ThreadView::restoreAnchor()
{
    QScrollBar *bar = verticalScrollBar();
    const int divider = m_messages->dividerRow();
    if (m_atBottom && divider >= 0 && !m_dividerSeen) {
        // One row of what was read before leads into what is new.
        const int before = divider > 0 ? std::min(visualRect(m_messages->index(divider - 1)).height(), viewport()->height() / 4) : 0;
        const int top = visualRect(m_messages->index(divider)).top() + bar->value() - before;
        bar->setValue(std::min(top, bar->maximum()));
    } else if (m_atBottom) {
        bar->setValue(bar->maximum());
    } else if (m_anchor.isValid()) {
        bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    }
    m_dividerSeen = divider >= 0;
    noteAnchor();
}

void ThreadView::updateGeometries()
{
    if (m_adjusting) { // asking where a row is may lay out anew, which comes by here again
        QListView::updateGeometries();
        return;
    }
    const QScopedValueRollback adjusting(m_adjusting, true);
    QListView::updateGeometries();
    if (model())
        restoreAnchor();
}

void ThreadView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QListView::rowsInserted(parent, first, last);
    wantOlder();
}

void ThreadView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QListView::rowsAboutToBeRemoved(parent, first, last);
    for (int row = first; row <= last; ++row)
        m_delegate->drop(m_messages->keyAt(row));
}

void ThreadView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_delegate->forget(m_messages->keyAt(row));
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.row() <= currentIndex().row() && currentIndex().row() <= bottomRight.row())
        Q_EMIT currentMoved(currentIndex());
}

void ThreadView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copyCurrent();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if ((enter || space) && current.isValid() && m_delegate->isFolded(optionOf(current), current)) {
        Q_EMIT wholeTextWanted(current);
    } else if (enter) {
        Q_EMIT enterPressed();
    } else if (!scrollsWithin(event->key())) {
        QListView::keyPressEvent(event);
        if (currentIndex().isValid() && currentIndex() != current)
            reveal(current.isValid() && currentIndex().row() < current.row());
    }
}

/// Arrows read on in a message that is longer than what can be seen of it, before they go to the next.
bool ThreadView::scrollsWithin(int key)
{
    const QRect place = visualRect(currentIndex());
    const int hidden = key == Qt::Key_Down ? place.bottom() + 1 - viewport()->height() : key == Qt::Key_Up ? -place.top() : 0;
    if (!currentIndex().isValid() || place.height() <= viewport()->height() || hidden <= 0)
        return false;
    const int step = std::min(hidden, viewport()->height() / 2);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (key == Qt::Key_Down ? step : -step));
    return true;
}

void ThreadView::reveal(bool fromBelow)
{
    const QRect place = visualRect(currentIndex());
    const int room = viewport()->height();
    if (place.height() <= room) {
        scrollTo(currentIndex());
    } else { // Qt goes to the top of what is higher than the view, wherever one comes from
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(bar->value() + (fromBelow ? place.bottom() + 1 - room : place.top()));
    }
}

QStyleOptionViewItem ThreadView::optionOf(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current; the eye is at the end of what is in view.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason && m_messages->rowCount() > 0) {
        const QModelIndex last = indexAt({viewport()->width() / 2, viewport()->height() - 1});
        selectionModel()->setCurrentIndex(
            last.isValid() ? last : m_messages->index(m_messages->rowCount() - 1), QItemSelectionModel::NoUpdate);
    }
    QListView::focusInEvent(event);
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool over = index.isValid() && m_delegate->moreBox(optionOf(index), index).contains(event->pos());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAccessibleName(tr("Message"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"copy"_s), tr("Copy text"), this, &ThreadView::copyCurrent);
    const QPoint below = visualRect(index).center();
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void ThreadView::copyCurrent()
{
    if (currentIndex().isValid())
        copyText(m_messages->rowAt(currentIndex().row()).message.content);
}

void ThreadView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_delegate->remeasure();
        verticalScrollBar()->setSingleStep(lineHeight(Type::Body));
        scheduleDelayedItemsLayout();
    }
}

} // namespace atrium
