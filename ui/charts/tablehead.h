// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace atrium {

/// The line of column names above a table's rows (look/11). Where columns sort, it takes the focus too: Left and Right choose a column,
/// Space or Enter sorts by it, once more turns the order.
class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget *parent = nullptr);

    void setSorting(bool on);
    /// A column whose name stays at the start when the others are scrolled past it; -1: none.
    void setPinned(int column);
    [[nodiscard]] int focusedColumn() const { return m_column; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void go(int column);
    [[nodiscard]] int shownFrom(int visual, int step) const;
    [[nodiscard]] QString columnName(int column) const;

    int m_column {}; ///< logical index
    int m_pinned {-1}; ///< logical index
};

} // namespace atrium
