// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>
#include <QObject>

class QMenu;

namespace atrium {

class PlainTable;

/// Asks of a table's figures where they come from (features 3.5): `?` offers those of the current row, and so does the row's own menu.
/// The table's model answers ExplanationRole.
class CellExplainer : public QObject {
    Q_OBJECT
public:
    /// table: its own.
    explicit CellExplainer(PlainTable *table);

    /// Adds what can be asked of that row; of the cell itself, where it has a figure, first. Nothing where none has.
    void fill(QMenu *menu, const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLines(QMenu *menu, const QModelIndex &index);
    void openMenu();
    void explain(const QString &rowId, int column);

    PlainTable *m_table;
};

} // namespace atrium
