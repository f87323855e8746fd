// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/keptscroll.h"

#include "models/keyedlistmodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QScrollBar>

#include <utility>

namespace atrium {

KeptScroll::KeptScroll(QAbstractItemView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    view->installEventFilter(this);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, &KeptScroll::trySoon);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_scrolling && value > 0)
            m_wanted.clear();
    });
}

QString KeptScroll::top() const
{
    if (!m_wanted.isEmpty())
        return m_wanted;
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == bar->minimum())
        return {};
    return m_view->indexAt({m_view->viewport()->width() / 2, 0}).data(RowIdRole).toString();
}

void KeptScroll::restore(const QString &rowId)
{
    m_wanted = rowId;
    trySoon();
}

bool KeptScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        trySoon();
    return QObject::eventFilter(watched, event);
}

/// Once the model is done with what it tells of, and the view has laid its rows out.
void KeptScroll::trySoon()
{
    if (!m_wanted.isEmpty() && !std::exchange(m_asked, true))
        QMetaObject::invokeMethod(this, &KeptScroll::tryAgain, Qt::QueuedConnection);
}

void KeptScroll::tryAgain()
{
    m_asked = false;
    if (!m_view->isVisible()) // its rows have no heights yet, and nothing to scroll by: when it is shown
        return;
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; !m_wanted.isEmpty() && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(RowIdRole).toString() != m_wanted)
            continue;
        m_wanted.clear();
        m_scrolling = true;
        m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
        m_scrolling = false;
    }
}

} // namespace atrium
