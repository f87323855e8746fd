// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/recipient.h"

#include <QAbstractButton>

namespace atrium {

/// One recipient, 28 high: initials, name, and a cross that takes them out. The arrow keys go on to its neighbours, Delete takes it out.
class RecipientChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecipientChip(QWidget *parent = nullptr);

    /// warning: why it has a warning edge; empty for none.
    void setRecipient(const Recipient &one, const QString &warning);
    [[nodiscard]] const QString &warning() const { return m_warning; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void stepWanted(int step); ///< -1: towards the first one
    void left(); ///< Escape: back to the field

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect cross() const; ///< from the leading edge

    Recipient m_one;
    QString m_warning;
};

} // namespace atrium
