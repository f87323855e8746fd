// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QColor>

namespace atrium {

/// A pane in the rail: icon, label, badge (look, frame: 72 x 56, radius 8, icon 24, label 11).
class PaneButton : public QAbstractButton {
    Q_OBJECT
public:
    PaneButton(QString iconName, const QString &objectName, QWidget *parent);

    void setCount(int count); ///< 0 shows no badge
    void setWarns(bool warns); ///< the badge counts what went wrong, not what is to be read
    void setPaused(bool paused); ///< two bars in the badge's place while it has no number
    void setRoom(int width); ///< the button's, of all in the rail alike
    [[nodiscard]] int widthWanted() const; ///< the label whole, in its heavier weight
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    int m_count {};
    bool m_warns {};
    bool m_paused {};
    int m_room {};
};

/// The person's initials at the rail's foot.
class AccountButton : public QAbstractButton {
    Q_OBJECT
public:
    AccountButton(const QString &objectName, QWidget *parent);

    void setPerson(const QString &initials, int tint);
    /// The account's colour as a dot at the foot of the circle; an invalid one shows none.
    void setDot(const QColor &colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_tint {};
    QColor m_dot;
};

} // namespace atrium
