// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;

namespace atrium {

/// How far a view is scrolled, as the row at its upper edge: rows have names (RowIdRole) that outlive the run, pixels do not.
class KeptScroll : public QObject {
    Q_OBJECT
public:
    /// view: stays the caller's, and has its model.
    KeptScroll(QAbstractItemView *view, QObject *parent);

    /// Row id; empty while it is not scrolled at all. What restore() still waits for, as long as it does.
    [[nodiscard]] QString top() const;
    /// Scrolls there as soon as that row is there. Whoever scrolls before takes precedence; an empty one waits for nothing.
    void restore(const QString &rowId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tryAgain();
    void trySoon();

    QAbstractItemView *m_view;
    QString m_wanted; // row id
    bool m_asked {};
    bool m_scrolling {}; // by us
};

} // namespace atrium
