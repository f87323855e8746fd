// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

class ComposerEdit;

/// The box around the composer's edit where it stands in a form: all the height it is given, and no button.
class MessageField : public QWidget {
    Q_OBJECT
public:
    explicit MessageField(QWidget *parent = nullptr);

    [[nodiscard]] ComposerEdit *edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void measure();

    ComposerEdit *m_edit;
};

} // namespace atrium
