// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxlist.h"

#include "models/base/actions.h"
#include "models/outbox/outboxmodel.h"
#include "ui/common/painting.h"
#include "ui/inbox/overlaybar.h"
#include "ui/outbox/outboxeditor.h"
#include "ui/outbox/outboxrowview.h"
#include "ui/outbox/outboxsection.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 24; // made in one turn of the event loop: a row with its buttons costs about a quarter of a millisecond

/// What the rows stand on. It has the focus where there is no row to have it.
class Body : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        const int edge = density().padXs;
        paintFocusRing(painter, rect().adjusted(edge, edge, -edge, -edge));
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }
};

} // namespace

OutboxList::OutboxList(OutboxModel *model, Actions *actions, QWidget *before, QWidget *empty, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_actions(actions)
    , m_before(before)
    , m_empty(empty)
    , m_body(new Body)
    , m_column(new QVBoxLayout(m_body))
{
    build();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OutboxList::askSync);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OutboxList::askSync);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &OutboxList::askSync);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &OutboxList::askSync);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { updateRows(first.row(), last.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    measure();
}

void OutboxList::build()
{
    setObjectName(u"outboxScroll"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    overlayScrollBar(this);
    m_body->setObjectName(u"outboxBody"_s);
    m_body->setProperty(areaProperty, true);
    m_body->setFocusPolicy(Qt::ClickFocus); // no stop of its own, and yet something that screen readers can be on
    constexpr std::array names {"outboxNeedYou"_L1, "outboxOnTheirWay"_L1, "outboxSent"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        const bool folds = i == static_cast<size_t>(OutboxSection::SentToday);
        m_sections[i] = new OutboxSectionView(folds, names[i], m_body);
        m_sections[i]->hide();
        m_column->addWidget(m_sections[i]);
    }
    m_column->addStretch(1);
    connect(m_sections.back(), &OutboxSectionView::foldWanted, this, [this] {
        m_model->setSentShown(!m_model->sentShown());
        m_sections.back()->setUnfolded(m_model->sentShown());
    });
    m_sections.back()->setUnfolded(false);
    setWidget(m_body); // owns it
}

void OutboxList::askSync()
{
    if (std::exchange(m_syncing, true))
        return;
    QMetaObject::invokeMethod(this, &OutboxList::sync, Qt::QueuedConnection); // the model may be in the midst of a change
}

OutboxRowView *OutboxList::makeRow(const QString &rowId)
{
    auto *view = new OutboxRowView(rowId, m_actions, m_body);
    view->hide();
    connect(view, &OutboxRowView::asked, this, [this, view](OutboxDeed deed) { Q_EMIT asked(view->row(), deed); });
    connect(view, &OutboxRowView::saved, this, [this, rowId](const QString &text) { Q_EMIT saved(rowId, text); });
    connect(view, &OutboxRowView::editLeft, this, [this, rowId, view] {
        view->closeEditor();
        Q_EMIT editLeft(rowId);
    });
    connect(view, &OutboxRowView::stepWanted, this, [this, rowId](int by) { step(rowId, by); });
    connect(view, &OutboxRowView::endWanted, this, [this](bool last) {
        if (!m_order.isEmpty())
            focusRow(last ? m_order.constLast() : m_order.constFirst());
    });
    connect(view, &OutboxRowView::stopsChanged, this, &OutboxList::askSync);
    return view;
}

/// Brings the widgets in line with the rows: what is gone goes, what is new is made, a few at a time, and each stands in its place.
void OutboxList::sync()
{
    m_syncing = false;
    const QPointer<QWidget> holder = window()->focusWidget();
    const bool focusWithin = holder && m_body->isAncestorOf(holder);
    const QStringList before = m_order;
    const std::array<Placed, 3> placed = placeRows();
    for (size_t i = 0; i < placed.size(); ++i) {
        m_sections[i]->setRows(placed[i].rows);
        m_sections[i]->setVisible(placed[i].headed);
    }
    m_rows.removeIf([&](const auto &entry) {
        if (m_model->rowOf(entry.key()) >= 0)
            return false;
        (*entry)->hide();
        (*entry)->deleteLater(); // we may be in its signal
        return true;
    });
    alignRows();
    if (m_focusDue && !m_order.isEmpty())
        focusCurrent();
    else if (focusWithin)
        keepFocus(holder, before);
}

/// The rows' widgets by section, as far as they were made by now; their heads are told.
std::array<OutboxList::Placed, 3> OutboxList::placeRows()
{
    std::array<Placed, 3> placed;
    m_order.clear();
    int made = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const OutboxRow &row = m_model->rowAt(i);
        const auto section = static_cast<size_t>(row.section);
        if (row.kind == OutboxRow::Head) {
            placed[section].headed = true;
            wordHead(i);
            continue;
        }
        const QString &rowId = m_model->keyAt(i);
        OutboxRowView *view = m_rows.value(rowId);
        if (!view && made == rowsAtOnce) {
            askSync();
            continue;
        }
        if (!view) {
            view = makeRow(rowId);
            view->setRow(row, m_model->words(i));
            m_rows.insert(rowId, view);
            ++made;
        }
        placed[section].rows.append(view);
        m_order.append(rowId);
    }
    return placed;
}

/// The tab order is that on screen, and the right columns stand in line.
void OutboxList::alignRows()
{
    int widest = 0;
    QWidget *stop = m_before;
    for (const QString &rowId : std::as_const(m_order)) {
        const OutboxRowView *view = row(rowId);
        widest = std::max(widest, view->actionsWanted());
        const QList<QWidget *> stops = view->stops();
        for (QWidget *next : stops) {
            setTabOrder(stop, next);
            stop = next;
        }
    }
    for (const QString &rowId : std::as_const(m_order))
        row(rowId)->setActionsWidth(widest);
}

/// A row keeps the focus wherever it goes; when it is gone its neighbour has it.
void OutboxList::keepFocus(QWidget *holder, const QStringList &before)
{
    if (m_order.contains(m_current)) {
        if (holder && holder->isVisible())
            holder->setFocus(Qt::OtherFocusReason);
        else
            focusCurrent();
        return;
    }
    const qsizetype at = before.indexOf(m_current);
    QString heir;
    for (qsizetype i = at; i >= 0 && i < before.size() && heir.isEmpty(); ++i)
        heir = m_order.contains(before.at(i)) ? before.at(i) : QString();
    for (qsizetype i = at; i >= 0 && heir.isEmpty(); --i)
        heir = m_order.contains(before.at(i)) ? before.at(i) : QString();
    focusRow(heir);
}

void OutboxList::updateRows(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const OutboxRow &one = m_model->rowAt(i);
        if (one.kind == OutboxRow::Head)
            wordHead(i);
        else if (OutboxRowView *view = row(m_model->keyAt(i)))
            view->setRow(one, m_model->words(i));
    }
}

void OutboxList::wordHead(int row)
{
    const OutboxWords words = m_model->words(row);
    m_sections[static_cast<size_t>(m_model->rowAt(row).section)]->setWords(words.state, words.reason);
}

bool OutboxList::isEditing() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const OutboxRowView *view) { return view->editor() != nullptr; });
}

void OutboxList::noteFocus(QWidget *now)
{
    if (now && now != m_body && now != m_empty)
        m_focusDue = false; // it has gone elsewhere by hand
    for (const QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
        const auto *view = qobject_cast<const OutboxRowView *>(widget);
        if (!view || row(view->rowId()) != view)
            continue;
        m_current = view->rowId();
        ensureWidgetVisible(now, 0, density().padL);
        return;
    }
}

void OutboxList::step(const QString &from, int by)
{
    const qsizetype to = m_order.indexOf(from) + by;
    if (to >= 0 && to < m_order.size())
        focusRow(m_order.at(to));
}

void OutboxList::focusRow(const QString &rowId)
{
    OutboxRowView *view = m_model->rowOf(rowId) >= 0 ? row(rowId) : nullptr; // one that is gone may not have been cleared away yet
    for (auto it = m_order.cbegin(); !view && it != m_order.cend(); ++it)
        view = m_model->rowOf(*it) >= 0 ? row(*it) : nullptr;
    if (view && view->editor())
        view->editor()->setFocus(Qt::OtherFocusReason);
    else if (view)
        view->setFocus(Qt::OtherFocusReason);
    else
        (m_model->rowCount() > 0 ? m_body : m_empty)->setFocus(Qt::OtherFocusReason);
    m_focusDue = !view;
}

void OutboxList::reword()
{
    m_body->setAccessibleName(actionText(ActionId::GoOutbox));
    if (m_model->rowCount() > 0)
        updateRows(0, m_model->rowCount() - 1);
}

void OutboxList::measure()
{
    const Density &d = density();
    m_column->setContentsMargins(d.padL, 0, d.padL, d.padL);
    m_column->setSpacing(d.pad);
}

void OutboxList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
