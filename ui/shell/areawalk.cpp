// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/areawalk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>

namespace atrium {

namespace {

bool holds(const QWidget *area, const QWidget *widget)
{
    return area == widget || (widget && area->isAncestorOf(widget));
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

} // namespace

AreaWalk::AreaWalk(QWidget *window, std::function<QList<QWidget *>()> areas)
    : QObject(window)
    , m_areas(std::move(areas))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now)
            return;
        const QList<QWidget *> all = m_areas();
        for (QWidget *area : all) {
            if (holds(area, now))
                m_left.insert(area, now);
        }
    });
}

void AreaWalk::go(int step)
{
    const QList<QWidget *> all = m_areas();
    const QWidget *focus = QApplication::focusWidget();
    const qsizetype count = all.size();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && holds(all.at(i), focus))
            at = i;
    }
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (QWidget *target = targetIn(all.at(at))) {
            target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

QWidget *AreaWalk::targetIn(QWidget *area) const
{
    if (!area->isVisible())
        return nullptr;
    QWidget *before = m_left.value(area);
    if (before && holds(area, before) && takesFocus(before))
        return before;
    // What one comes for: the text to write in, else the rows, else the first thing in tab order.
    QWidget *best = nullptr;
    int bestRank = 0;
    for (QWidget *widget = area; widget; widget = widget->nextInFocusChain()) {
        if (holds(area, widget) && takesFocus(widget)) {
            const int rank = qobject_cast<QPlainTextEdit *>(widget) ? 3 : qobject_cast<QAbstractItemView *>(widget) ? 2 : 1;
            if (rank > bestRank) {
                best = widget;
                bestRank = rank;
            }
        }
        if (widget->nextInFocusChain() == area)
            break;
    }
    return best;
}

} // namespace atrium
