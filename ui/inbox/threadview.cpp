// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadview.h"

#include "models/inbox/messagesmodel.h"
#include "models/inbox/threadsearch.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/menutext.h"
#include "ui/inbox/messagedelegate.h"
#include "ui/inbox/overlaybar.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearBottom = 4; // pixels
constexpr int keptPlaces = 500; // threads
constexpr int linksInMenu = 8;
constexpr int linkLetters = 60; // of an address in the menu

} // namespace

ThreadView::ThreadView(MessagesModel *model, QWidget *parent)
    : QListView(parent)
    , m_messages(model)
    , m_delegate(new MessageDelegate(this))
    , m_places(keptPlaces)
    , m_latest(new Button(Button::Plain, {}, u"jumpLatestButton"_s, this))
{
    setObjectName(u"messageList"_s);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection); // one alone has a focus ring and no more: own messages already carry a colour
    setMouseTracking(true);
    setAutoScroll(false); // a click on a long message is no wish to go to its beginning
    verticalScrollBar()->setSingleStep(lineHeight(Type::Body));
    overlayScrollBar(this);
    setViewportMargins(0, 0, 0, density().padS);
    setModel(model);
    m_delegate->rowsCame(0, model->rowCount());
    connect(model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { m_delegate->rowsWent(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsMoved, m_delegate, &MessageDelegate::rowsMoved);
    connect(model, &QAbstractItemModel::layoutChanged, m_delegate, &MessageDelegate::rowsMoved);
    m_latest->setIconName(u"arrow-down"_s);
    m_latest->setLow(true);
    m_latest->hide();
    connect(m_latest, &Button::clicked, this, &ThreadView::jumpToLatest);
    connect(m_delegate, &MessageDelegate::wholeTextWanted, this, &ThreadView::wholeTextWanted);
    connect(m_delegate, &MessageDelegate::linkWanted, this, &ThreadView::linkWanted);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_adjusting)
            return;
        noteAnchor();
        settleAround(m_anchor.row());
        wantOlder();
        showLatest();
    });
}

void ThreadView::startOver(const QString &thread, bool resume)
{
    keepPlace();
    m_thread = thread;
    const Place *place = m_places.object(thread);
    m_resumed = resume && place ? std::optional(*place) : std::nullopt;
    m_anchor = QPersistentModelIndex();
    m_atBottom = true;
    m_dividerSeen = false;
    m_came = QPersistentModelIndex();
    setCurrentIndex({});
    clearSelection();
    showLatest();
    scheduleDelayedItemsLayout();
}

/// Of the thread that is left: what is in view now, unless that is its end, where one comes by itself.
void ThreadView::keepPlace()
{
    if (m_thread.isEmpty() || m_resumed || m_messages->rowCount() == 0) // nothing of it was in view yet
        return;
    if (m_atBottom || !m_anchor.isValid())
        m_places.remove(m_thread);
    else
        m_places.insert(m_thread, new Place {m_messages->keyAt(m_anchor.row()), m_anchorPlace.top()});
}

/// What has come is laid out around the message that one had read to, if it is there and nothing is new below it.
void ThreadView::takePlace()
{
    if (!m_resumed || m_messages->rowCount() == 0)
        return;
    const Place place = *std::exchange(m_resumed, std::nullopt);
    const int row = m_messages->rowOf(place.row);
    if (row < 0 || m_messages->dividerRow() >= 0)
        return;
    m_atBottom = false;
    m_anchor = m_messages->index(row);
    m_anchorPlace = QRect(0, place.top, 0, 0);
    m_anchorWidth = -1; // by its top
}

void ThreadView::goToBottom()
{
    m_resumed.reset();
    m_atBottom = true;
    scheduleDelayedItemsLayout();
}

void ThreadView::jumpToLatest()
{
    const bool onButton = m_latest->hasFocus();
    goToBottom();
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->maximum());
    if (m_messages->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_messages->index(m_messages->rowCount() - 1), QItemSelectionModel::ClearAndSelect);
    showLatest();
    if (onButton)
        setFocus(Qt::OtherFocusReason);
}

/// How many of others' messages stand below what is in view, of those that are new: below the line, or come while one read above.
void ThreadView::showLatest()
{
    const int count = m_messages->rowCount();
    if (m_atBottom)
        m_came = QPersistentModelIndex();
    m_latest->setVisible(!m_atBottom && count > 0);
    if (m_latest->isHidden())
        return;
    const int divider = m_messages->dividerRow();
    int from = m_came.isValid() ? m_came.row() : count;
    if (divider >= 0)
        from = std::min(from, divider);
    QModelIndex last = indexAt({viewport()->width() / 2, viewport()->height() - 1});
    if (last.isValid())
        from = std::max(from, last.row() + 1);
    int below = 0;
    for (int row = from; row < count; ++row)
        below += m_messages->rowAt(row).mine ? 0 : 1;
    m_latest->setText(below > 0 ? tr("%1 new below", "messages").arg(QLocale().toString(below)) : tr("Latest message"));
    m_latest->setKeyCap(m_latestKey);
    placeLatest();
}

void ThreadView::placeLatest()
{
    const QSize size = m_latest->sizeHint();
    const int edge = density().padL;
    const QRect all = viewport()->geometry();
    const QRect box(QPoint(all.right() + 1 - edge - size.width(), all.bottom() + 1 - edge / 2 - size.height()), size);
    m_latest->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    m_latest->raise();
}

void ThreadView::reword(const QString &latestKey)
{
    m_latestKey = latestKey;
    showLatest();
}

int ThreadView::topRow() const
{
    return rowAtTop().row();
}

void ThreadView::setSearch(ThreadSearch *search)
{
    m_search = search;
    m_delegate->setSearch(search);
    connect(search, &ThreadSearch::changed, viewport(), qOverload<>(&QWidget::update));
}

void ThreadView::followSearch()
{
    const int row = m_search ? m_search->currentRow() : -1;
    const auto hit = m_search ? m_search->currentHit() : std::nullopt;
    if (row < 0 || !hit)
        return;
    executeDelayedItemsLayout();
    const QModelIndex index = m_messages->index(row);
    settleAround(row);
    const int top = visualRect(index).top() + m_delegate->topOfHit(optionOf(index), index, *hit);
    const int line = lineHeight(Type::Body);
    QScrollBar *bar = verticalScrollBar();
    if (top < line || top + 2 * line > viewport()->height())
        bar->setValue(bar->value() + top - viewport()->height() / 3);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
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
    if (top.isValid() && m_delegate->measure(top, viewport()->width())) // its end is where it is no guess, too
        scheduleDelayedItemsLayout();
    m_anchor = top;
    m_anchorPlace = top.isValid() ? visualRect(top) : QRect();
    m_anchorWidth = viewport()->width();
}

/// Whose place is kept, or what is gone to, by the next layout.
int ThreadView::anchorRow() const
{
    if (!m_atBottom)
        return std::max(0, m_anchor.row());
    const int divider = m_messages->dividerRow();
    return divider >= 0 && !m_dividerSeen ? divider : m_messages->rowCount() - 1;
}

/// Nothing unmeasured stays within a screen of the row, and if something was, what is a few screens away is measured too: each time costs
/// a layout of all rows. True: a height is another than it was said to be.
bool ThreadView::measureAround(int row)
{
    const int count = m_messages->rowCount();
    if (row < 0 || row >= count)
        return false;
    const int width = viewport()->width();
    const QStyleOptionViewItem option = optionOf({});
    (void)m_delegate->sizeHint(option, m_messages->index(row)); // of another width nothing is measured
    const auto walk = [&](int screens, const auto &look) {
        for (const int step : {-1, 1}) {
            int left = viewport()->height() * (step > 0 ? screens + 1 : screens); // the row is at the top of what is in view
            for (int at = row; at >= 0 && at < count && left > 0; at += step) {
                const QModelIndex index = m_messages->index(at);
                if (look(index))
                    return true;
                left -= m_delegate->sizeHint(option, index).height();
            }
        }
        return false;
    };
    if (!walk(1, [&](const QModelIndex &index) { return !m_delegate->isMeasured(index.row()); }))
        return false;
    constexpr int ahead = 3;
    bool other = false;
    walk(ahead, [&](const QModelIndex &index) {
        other |= m_delegate->measure(index, width);
        return false;
    });
    return other;
}

/// Where that row and its neighbours are is no guess from here on; what one reads stays.
void ThreadView::settleAround(int row)
{
    if (!measureAround(row))
        return;
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
}

void ThreadView::doItemsLayout()
{
    takePlace();
    measureAround(anchorRow());
    QListView::doItemsLayout();
}

void ThreadView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    settleAround(index.row());
    QListView::scrollTo(index, hint);
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
        // A row that loses its day break as older ones come above keeps its text where it is, and so does what is below it. Where lines
        // break elsewhere, or nothing of its end can be seen, its beginning stays.
        if (m_delegate->measure(m_anchor, viewport()->width()))
            scheduleDelayedItemsLayout();
        const QRect place = visualRect(m_anchor);
        const bool byTop = viewport()->width() != m_anchorWidth || place.height() > viewport()->height();
        bar->setValue(bar->value() + (byTop ? place.top() - m_anchorPlace.top() : place.bottom() - m_anchorPlace.bottom()));
    }
    m_dividerSeen = divider >= 0;
    noteAnchor();
    showLatest();
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
    const bool below = last == m_messages->rowCount() - 1 && first > 0;
    if (below && !m_atBottom && !m_came.isValid())
        m_came = m_messages->index(first);
    m_delegate->rowsCame(first, last - first + 1);
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
        m_delegate->forget(m_messages->index(row));
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
    placeLatest();
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copySelected(false);
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
    settleAround(currentIndex().row());
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
    const bool over = index.isValid()
        && (m_delegate->moreBox(optionOf(index), index).contains(event->pos())
            || m_delegate->linkAt(optionOf(index), index, event->pos()).has_value());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"messageMenu"_s);
    menu->setAccessibleName(tr("Message"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index);
    const QPoint below = visualRect(index).center();
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(below));
}

void ThreadView::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const bool several = selectedRows().size() > 1;
    if (several) {
        menu->addAction(icon(u"copy"_s), tr("Copy %Ln messages", nullptr, static_cast<int>(selectedRows().size())), this,
            [this] { copySelected(true); });
        return;
    }
    menu->addAction(icon(u"copy"_s), tr("Copy text"), this, [this] { copySelected(false); });
    menu->addAction(tr("Copy with author and time"), this, [this] { copySelected(true); });
    if (m_delegate->isFolded(optionOf(index), index))
        menu->addAction(tr("Show whole message"), this, [this, at = QPersistentModelIndex(index)] { Q_EMIT wholeTextWanted(at); });
    addLinks(menu, index);
    const ThreadEntry &entry = m_messages->rowAt(index.row());
    if (entry.pending && (entry.pending->state == OutgoingState::Failed || entry.pending->state == OutgoingState::Queued)) {
        const QString localId = entry.pending->localId;
        menu->addSeparator();
        if (entry.pending->state == OutgoingState::Failed)
            menu->addAction(icon(u"refresh"_s), tr("Send again"), this, [this, localId] { Q_EMIT resendWanted(localId); });
        menu->addAction(tr("Take back into the reply"), this, [this, localId] { Q_EMIT discardWanted(localId); });
    }
    if (m_mayArchive && !entry.pending) {
        menu->addSeparator();
        menu->addAction(
            icon(u"archive"_s), tr("Archive message"), this, [this, at = QPersistentModelIndex(index)] { Q_EMIT archiveWanted(at); });
    }
}

void ThreadView::addLinks(QMenu *menu, const QModelIndex &index)
{
    const QList<TextLink> links = m_delegate->links(optionOf(index), index);
    if (links.isEmpty())
        return;
    menu->addSeparator();
    for (const TextLink &link : links.first(std::min<qsizetype>(links.size(), linksInMenu))) {
        const bool mail = link.address.scheme() == "mailto"_L1;
        const QString where = singleLine(mail ? link.address.path() : link.host + link.address.path(), linkLetters);
        menu->addAction(icon(mail ? u"mail"_s : u"external"_s), menuText(mail ? tr("Write to %1").arg(where) : tr("Open %1").arg(where)),
            this, [this, link] { Q_EMIT linkWanted(link); });
    }
    if (links.size() == 1)
        menu->addAction(
            icon(u"copy"_s), tr("Copy address"), this, [link = links.first()] { copyText(link.address.toString(QUrl::FullyEncoded)); });
}

void ThreadView::openLinks()
{
    const QModelIndex index = currentIndex();
    const QList<TextLink> links = index.isValid() ? m_delegate->links(optionOf(index), index) : QList<TextLink>();
    if (links.isEmpty()) {
        announce(this, tr("No address in this message"));
    } else if (links.size() == 1) {
        Q_EMIT linkWanted(links.first());
    } else {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"linkMenu"_s);
        menu->setAccessibleName(tr("Addresses"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addLinks(menu, index);
        menu->popup(viewport()->mapToGlobal(visualRect(index).center()));
    }
}

void ThreadView::setMayArchive(bool may)
{
    m_mayArchive = may;
}

QList<int> ThreadView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    if (rows.size() < 2 && currentIndex().isValid())
        return {currentIndex().row()};
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ThreadView::copySelected(bool withAuthor)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    if (rows.size() == 1 && !withAuthor) {
        copyText(m_messages->rowAt(rows.first()).message.content);
        return;
    }
    QStringList parts;
    for (const int row : rows)
        parts << m_messages->copyOf(row);
    copyText(parts.join(u"\n\n"_s));
    announce(this, tr("%Ln messages copied", nullptr, static_cast<int>(rows.size())));
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
