// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace atrium {

class TableHead;

/// The ground of a row, and its cells: numbers at the trailing edge with equally wide digits, words at the leading one, elided.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    /// box: the cell without its paddings. The default paints the DisplayRole, and before a number the mark of what it has a CaveatRole
    /// for.
    virtual void paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Of what paintCell() paints, without paddings.
    [[nodiscard]] virtual int cellWidth(const QModelIndex &index) const;
    static void paintNumber(QPainter &painter, const QRect &box, const QColor &ink, const QModelIndex &index);
};

/// The table of look/11: rows of 36 with a hairline between, one of them current, numbers right. Letters are commands here, never a search.
class PlainTable : public QTableView {
    Q_OBJECT
public:
    explicit PlainTable(const QString &objectName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] TableHead *head() const { return m_head; }
    void keyboardSearch(const QString &) override { }
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    void enterPressed(); ///< Enter on a row

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void hover(int row);
    void measure();

    TableHead *m_head;
    int m_hovered {-1};
};

} // namespace atrium
