// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

#include <QSet>

namespace atrium {

class Actions;
class CellExplainer;
class SendingsModel;

/// The table of sendings (look/04): a click on a column's name sorts by it, dragging a name moves the column, arrows and j / k walk the
/// rows, Enter opens one, Left and Right fold a group, Space marks a row for the comparison, `?` explains its figures. The name takes what
/// room the numbers leave.
class SendingsTable : public PlainTable {
    Q_OBJECT
public:
    /// actions, model: stay the caller's.
    SendingsTable(Actions *actions, SendingsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] static int leastHeight(); ///< the head and four rows

    /// The rows that are marked for the comparison.
    void setMarked(const QSet<QString> &rowIds);
    [[nodiscard]] bool isMarked(const QModelIndex &index) const;
    /// Which columns there are, their order, as text that is kept between runs; empty: as they were made.
    [[nodiscard]] QString columnsText() const;
    void setColumnsText(const QString &text);
    void showColumn(int column, bool shown); ///< by hand
    void moveColumn(int column, int steps); ///< by hand; over hidden ones
    void resetColumns(); ///< by hand
    /// One column that stays in view when the table is scrolled sideways, as the first one; -1: none. By hand.
    void pinColumn(int column);
    [[nodiscard]] int pinned() const { return m_pinned; }

Q_SIGNALS:
    void openWanted(); ///< the current row
    void markWanted(); ///< the current row
    void foldWanted(const QString &rowId, bool unfold);
    void columnsChanged(); ///< by hand

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fitColumns();
    void fitSoon();

    Actions *m_actions;
    CellExplainer *m_explainer;
    QSet<QString> m_marked;
    int m_pinned {-1};
    bool m_fitPending {};
    bool m_setting {}; // columns are moved by program
};

} // namespace atrium
