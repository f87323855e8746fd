// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingstable.h"

#include "models/sendings/sendingsmodel.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/inbox/overlaybar.h"
#include "ui/sendings/sendingsdelegate.h"
#include "ui/theme/density.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 4;
constexpr int rowsMeasured = 100; // beyond those in view, for the widths of columns: a thousand would take as long as three frames
constexpr int leastName = 168; // px of the name's column

} // namespace

SendingsTable::SendingsTable(Actions *actions, SendingsModel *model, QWidget *parent)
    : PlainTable(u"sendingsTable"_s, parent)
    , m_actions(actions)
{
    setItemDelegate(new SendingsDelegate(this));
    setModel(model);
    head()->setSortIndicator(model->sortColumn(), model->sortOrder());
    head()->setSorting(true);
    setSortingEnabled(true);
    head()->setResizeContentsPrecision(rowsMeasured);
    connect(model, &QAbstractItemModel::rowsInserted, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SendingsTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &SendingsTable::fitSoon);
    setMinimumHeight(leastHeight());
    overlayScrollBar(this);
}

int SendingsTable::leastHeight()
{
    return density().controlLow + 4 + leastRows * rowHeight();
}

void SendingsTable::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current, and being current chooses: taking the focus alone must not.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void SendingsTable::keyPressEvent(QKeyEvent *event)
{
    // The keys of the actions table, listened to here: other lists answer the same keys in their own way.
    const QKeySequence pressed(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    const bool next = m_actions->get(ActionId::NextRow)->shortcuts().contains(pressed);
    if (!next && !m_actions->get(ActionId::PreviousRow)->shortcuts().contains(pressed)) {
        PlainTable::keyPressEvent(event);
        return;
    }
    const int rows = model()->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : next ? -1 : rows;
    if (const int to = from + (next ? 1 : -1); to >= 0 && to < rows)
        setCurrentIndex(model()->index(to, std::max(0, currentIndex().column())));
}

void SendingsTable::fitSoon()
{
    if (!std::exchange(m_fitPending, true))
        QMetaObject::invokeMethod(this, &SendingsTable::fitColumns, Qt::QueuedConnection);
}

/// Each column as wide as the widest cell in view, and the name takes the rest. Where not even its least is left, the table scrolls.
void SendingsTable::fitColumns()
{
    m_fitPending = false;
    if (!isVisible()) // showEvent() does it then; and a hidden table would measure each of its rows
        return;
    int others = 0;
    for (int column = 0; column < SendingsModel::ColumnCount; ++column) {
        if (column == SendingsModel::SendingColumn)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), head()->sectionSizeHint(column));
        setColumnWidth(column, wanted);
        others += wanted;
    }
    setColumnWidth(SendingsModel::SendingColumn, std::max(leastName * density().bodyPx / 13, viewport()->width() - others));
}

void SendingsTable::resizeEvent(QResizeEvent *event)
{
    PlainTable::resizeEvent(event);
    fitColumns();
}

void SendingsTable::showEvent(QShowEvent *event)
{
    PlainTable::showEvent(event);
    fitColumns();
}

void SendingsTable::changeEvent(QEvent *event)
{
    PlainTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        setMinimumHeight(leastHeight());
        fitSoon();
    }
}

} // namespace atrium
