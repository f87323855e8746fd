// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of 10,000 conversations: scrolled, and 200 of them archived at once.

#include "tests/bench/desk.h"
#include "ui/theme/density.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTest>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 10'000;
constexpr int steps = 1'000; // each by a row and a half, as a wheel does
constexpr int pages = 500;
constexpr int archived = 200;
constexpr int archivings = 15;
constexpr double frameBound = 16; // ms
constexpr double archiveBound = 100; // ms

} // namespace

bool measureList()
{
    Desk desk;
    desk.pane->conversations()->apply(Desk::cards(conversations));
    desk.pane->setListState(Desk::ready(), Desk::zone());
    QListView *list = desk.list();
    desk.watch(list->viewport());
    Desk::settle();
    QScrollBar *bar = list->verticalScrollBar();
    bar->setValue(0);
    Desk::settle();
    for (int i = 0; i < steps + pages; ++i) {
        const int by = i < steps ? density().row * 3 / 2 : bar->pageStep();
        const double took = desk.frame([bar, by] { bar->setValue(bar->value() + by); });
        if (took < 0)
            return false;
        sayBounded("scroll the list of 10,000 conversations, frame", "ms", took, frameBound);
    }

    bar->setValue(0);
    list->setFocus();
    Desk::settle();
    for (int i = 0; i < archivings; ++i) {
        const int before = list->model()->rowCount();
        const QItemSelection rows(list->model()->index(0, 0), list->model()->index(archived - 1, 0));
        list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        Desk::settle();
        const double took = desk.frame([list] { QTest::keyClick(list, Qt::Key_E); });
        if (took < 0 || list->model()->rowCount() != before - archived)
            return false;
        sayBounded("archive 200 of 10,000 conversations, to the list without them", "ms", took, archiveBound);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        Desk::settle();
        if (list->model()->rowCount() != before)
            return false;
    }
    return true;
}

} // namespace atrium::bench
