// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"

#include <QAbstractButton>

namespace atrium {

/// One account in the list of the accounts page: dot, name, what waits and how it is. The checked one is edited beside it; arrow keys move
/// among those of one parent.
class AccountRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit AccountRow(QWidget *parent);

    /// place: in the list, from 0.
    void setCard(const AccountCard &card, qsizetype place);
    [[nodiscard]] const AccountCard &card() const { return m_card; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    AccountCard m_card;
    qsizetype m_place {};
};

/// A colour one may choose. The chosen one carries a tick, and each its word.
class Swatch : public QAbstractButton {
    Q_OBJECT
public:
    Swatch(int number, QWidget *parent); ///< number: of the colours of the theme, 0 to 5

    void reword();
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace atrium
