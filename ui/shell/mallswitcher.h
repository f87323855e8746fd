// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"

#include <QAbstractButton>

namespace atrium {

/// The mall now shown, and the menu to choose another (look, frame: 184 x 32, dot 12, name semibold).
class MallSwitcher : public QAbstractButton {
    Q_OBJECT
public:
    explicit MallSwitcher(QWidget *parent = nullptr);

    void setMalls(const QList<Mall> &malls, const CustomerScope &current);
    /// By place in the list, from 0; the current one and places past the end do nothing.
    void choose(qsizetype place);
    [[nodiscard]] QString currentName() const; ///< empty for none
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const atrium::CustomerScope &scope);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();

    QList<Mall> m_malls;
    CustomerScope m_current;
};

} // namespace atrium
