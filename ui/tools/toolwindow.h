// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace atrium {

class Button;

/// What the windows of the Tools menu have in common: beside the main window and not over it, gone when closed, Escape closes.
class ToolWindow : public QDialog {
    Q_OBJECT
public:
    ToolWindow(const QString &objectName, QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// A field that narrows a list down while one types.
    [[nodiscard]] QLineEdit *makeFilter(const QString &objectName, const QString &words);
    /// Text to read and copy, plain whatever it looks like; Tab leaves it.
    [[nodiscard]] QPlainTextEdit *makeText(const QString &objectName, const QString &name, int lines);
    [[nodiscard]] Button *makeClose();

private:
    QVBoxLayout *m_column;
};

} // namespace atrium
