// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace atrium {

/// What a person has before them in a window: the rows chosen in its lists and tables, what is at their top, where the keyboard is. Taken
/// before its frame is made anew (another language), and given back to the new one as soon as the rows are there.
struct Standing {
    struct View {
        QString name {}; ///< object name
        QString chosen {}; ///< row id of the current row; empty: none
        QString top {}; ///< row id of the first row in view; empty: it stands at its end
    };
    QList<View> views {};
    QString focus {}; ///< object name
};

[[nodiscard]] Standing standingOf(const QWidget *window);
/// frame: of the window; what is still waited for ends with it.
void giveBack(const Standing &standing, QWidget *frame);

} // namespace atrium
