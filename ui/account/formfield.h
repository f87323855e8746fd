// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace atrium {

class ManagedTag;
class PlainLabel;

/// A field with its name above it, and below it a hint or, in its place, what is wrong. The field itself knows both for screen readers.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// field becomes its child. Hint and problem stand in a label named after the field: objectName + "Line".
    FormField(const QString &name, QWidget *field, QString hint = {}, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setProblem(const QString &sentence); ///< empty: nothing is wrong
    [[nodiscard]] bool isWrong() const { return !m_problem.isEmpty(); }
    void setManaged(bool managed); ///< shows who decided; the field is disabled

private:
    void say();

    QWidget *m_field;
    PlainLabel *m_line;
    QHBoxLayout *m_head;
    ManagedTag *m_managed {};
    QString m_hint;
    QString m_problem;
};

} // namespace atrium
