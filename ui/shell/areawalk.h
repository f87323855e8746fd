// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace atrium {

/// F6: from one area of a window to the next. Each area gets the focus back where it was left.
class AreaWalk : public QObject {
    Q_OBJECT
public:
    /// areas: top to bottom, leading to trailing; asked at each step, since panes come and go.
    AreaWalk(QWidget *window, std::function<QList<QWidget *>()> areas);

    void go(int step); ///< 1 or -1; areas where nothing takes the focus are skipped

private:
    [[nodiscard]] QWidget *targetIn(QWidget *area) const;

    std::function<QList<QWidget *>()> m_areas;
    QHash<QWidget *, QPointer<QWidget>> m_left; // area -> what had the focus in it
};

} // namespace atrium
