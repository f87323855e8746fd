// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/standing.h"

#include "models/keyedlistmodel.h"

#include <QAbstractItemView>
#include <QScrollBar>

namespace atrium {

namespace {

QModelIndex rowWith(const QAbstractItemModel *model, const QString &id)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(RowIdRole).toString() == id)
            return index;
    }
    return {};
}

QString topOf(const QAbstractItemView *view)
{
    const QScrollBar *bar = view->verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        return {};
    return view->indexAt({1, 1}).data(RowIdRole).toString();
}

/// Brings one view to where it was. True when nothing is left to be done.
bool settle(QAbstractItemView *view, const Standing::View &before)
{
    if (!before.chosen.isEmpty()) {
        const QModelIndex chosen = rowWith(view->model(), before.chosen);
        if (!chosen.isValid())
            return false;
        if (view->currentIndex().row() != chosen.row())
            view->setCurrentIndex(chosen);
    }
    if (before.top.isEmpty())
        return true;
    const QModelIndex top = rowWith(view->model(), before.top);
    if (top.isValid())
        view->scrollTo(top, QAbstractItemView::PositionAtTop);
    return top.isValid();
}

} // namespace

Standing standingOf(const QWidget *window)
{
    Standing standing;
    if (const QWidget *focus = window->focusWidget())
        standing.focus = focus->objectName();
    const auto views = window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->window() != window || view->objectName().isEmpty() || !view->model() || view->model()->rowCount() == 0)
            continue;
        standing.views.append({.name = view->objectName(), .chosen = view->currentIndex().data(RowIdRole).toString(), .top = topOf(view)});
    }
    return standing;
}

void giveBack(const Standing &standing, QWidget *frame)
{
    for (const Standing::View &before : standing.views) {
        auto *view = frame->findChild<QAbstractItemView *>(before.name);
        if (!view || !view->model())
            continue;
        // Rows come in parts, and what is chosen in one list fills another one: until all is there, or the person goes on.
        auto *waiting = new QObject(view);
        const auto attempt = [view, before, waiting] {
            const bool moved = !before.chosen.isEmpty() && view->currentIndex().isValid()
                && view->currentIndex().data(RowIdRole).toString() != before.chosen;
            if (moved || settle(view, before))
                waiting->deleteLater();
        };
        QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, waiting, attempt, Qt::QueuedConnection);
        attempt();
    }
    if (standing.focus.isEmpty())
        return;
    if (auto *focus = frame->findChild<QWidget *>(standing.focus))
        focus->setFocus(Qt::OtherFocusReason);
}

} // namespace atrium
