// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace atrium {

/// The card of the first screen: a surface with the form, and beside it a quieter column, in one frame.
class FirstRunCard : public QWidget {
    Q_OBJECT
public:
    FirstRunCard(QWidget *form, QWidget *aside, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] bool isStacked() const;

    QBoxLayout *m_row;
    QWidget *m_form;
};

/// Where the sign-in rests, as a quiet fact at the foot of the aside.
[[nodiscard]] QWidget *firstRunKeeping(QWidget *parent);
/// Logo and name, above the card.
[[nodiscard]] QWidget *firstRunHead(QWidget *parent);
/// Version, licence and the promise, below it.
[[nodiscard]] QWidget *firstRunFoot(QWidget *parent);

} // namespace atrium
