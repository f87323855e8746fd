// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/checkstep.h"

#include <QWidget>

namespace atrium {

class CheckRow;

/// The connection check beside the form (look/09): five rows of 52 that are there from the start, so that nothing shifts while they fill.
class CheckPanel : public QWidget {
    Q_OBJECT
public:
    explicit CheckPanel(QWidget *parent = nullptr);

    /// All five in order; empty: nothing was checked yet.
    void setSteps(const QList<CheckStep> &steps);
    void setTight(bool tight); ///< rows of 44, for a window of the least height

Q_SIGNALS:
    void againWanted();

private:
    QList<CheckRow *> m_rows;
    bool m_ran {};
};

} // namespace atrium
