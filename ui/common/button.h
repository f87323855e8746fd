// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QPushButton>

class QFocusFrame;

namespace atrium {

/// The button of look/11: primary, plain, flat, harmful or icon only, with an optional key cap. Painted from the tokens; a stock
/// QPushButton below, so keyboard and screen readers know it.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum Kind { Primary, Plain, Flat, Harmful, IconOnly };

    /// objectName is required: tests, style and the name walk find the button by it. The text of an icon-only button is its accessible
    /// name and tool tip.
    Button(Kind kind, const QString &text, const QString &objectName, QWidget *parent = nullptr);
    ~Button() override;

    void setIconName(const QString &name);
    void setKeyCap(const QString &keys); ///< shown in a small frame at the right, e.g. "N"
    void setLow(bool low); ///< 28 px, for rows and strips
    void setText(const QString &text); ///< keeps accessible name and tool tip in step
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Kind m_kind;
    QString m_iconName;
    QString m_keyCap;
    bool m_low {false};
    QPointer<QFocusFrame> m_ring; // lies around the button, in its parent, so that the gap costs no room in any layout
};

} // namespace atrium
