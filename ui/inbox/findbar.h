// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace atrium {

class Button;
class PlainLabel;

/// The strip under a thread's head in which one types what to find: field, "3 of 12", previous, next, close.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shown, with the cursor in the field and its text selected.
    void begin();
    /// ordinal: of the current place, from 1; 0: none yet. searching: more may be found. partly: older messages are not here.
    void setCount(int ordinal, int total, bool searching, bool partly);
    [[nodiscard]] QString text() const;
    void reword();

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepWanted(bool down);
    void closed(); ///< Esc or the button: the bar is hidden

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void end();
    void measure();

    QHBoxLayout *m_row;
    QLineEdit *m_field;
    PlainLabel *m_count;
    Button *m_up;
    Button *m_down;
    Button *m_close;
};

} // namespace atrium
