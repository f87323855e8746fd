// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/logtable.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace atrium {

LogTable::LogTable(const QString &objectName, QWidget *parent)
    : PlainTable(objectName, parent)
{
    setSelectionMode(ExtendedSelection);
    // Asked when somebody scrolls, not when rows come: by then the end has moved.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { m_follows = isAtEnd(); }, Qt::QueuedConnection);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            scrollToBottom();
    });
}

void LogTable::setModel(QAbstractItemModel *model)
{
    PlainTable::setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { m_follows = !current.isValid() || current.row() == current.model()->rowCount() - 1; });
}

bool LogTable::isAtEnd() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->maximum();
}

void LogTable::showEvent(QShowEvent *event)
{
    PlainTable::showEvent(event);
    if (m_follows)
        scrollToBottom();
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        PlainTable::keyPressEvent(event);
}

void LogTable::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row current and go there; the newest is what one came for.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(model()->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    PlainTable::focusInEvent(event);
}

} // namespace atrium
