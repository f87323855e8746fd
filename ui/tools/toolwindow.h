// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAbstractItemModel;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace atrium {

class Button;
class MessagePanel;
class PlainTable;

/// What the windows of the Tools menu have in common: beside the main window and not over it, gone when closed, Escape closes.
class ToolWindow : public QDialog {
    Q_OBJECT
public:
    ToolWindow(const QString &objectName, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// The first row: a field that narrows the list down while one types. What else stands there is added to the row.
    struct Head {
        QLineEdit *filter {};
        QHBoxLayout *row {};
    };
    [[nodiscard]] Head addHead(const QString &filterName);
    static void nameFilter(QLineEdit *filter, const QString &words);
    /// The list below it, or `empty` in its place: the stack has them in this order. wide: the column that takes the room that is left.
    [[nodiscard]] QStackedWidget *addRows(PlainTable *table, QAbstractItemModel *model, int wide, MessagePanel *empty, int stretch);
    /// The last row: a button that copies, and Close.
    [[nodiscard]] Button *addFoot(const QString &copyName);
    /// Text to read and copy, plain whatever it looks like; Tab leaves it.
    [[nodiscard]] QPlainTextEdit *makeText(const QString &objectName, const QString &name, int lines);
    [[nodiscard]] Button *makeClose();
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_column;
    Button *m_close {};
};

} // namespace atrium
