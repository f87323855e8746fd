// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

/// The box around the composer's field and its foot: all of it is the field to the pointer, and it carries the focus ring.
class ComposerBox : public QWidget {
public:
    ComposerBox(QWidget *field, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QWidget *m_field;
};

/// A key beside a button, as a picture of it.
class KeyCap : public QWidget {
public:
    using QWidget::QWidget;
    void setKeys(const QString &keys);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace atrium
