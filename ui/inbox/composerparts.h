// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"

#include <QWidget>

namespace atrium {

class PlainLabel;

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

/// Dot and name of the mall that a reply goes to, above its text.
class ComposerMall : public QWidget {
    Q_OBJECT
public:
    explicit ComposerMall(QWidget *parent);
    /// Hidden for an empty one.
    void setMall(const Mall &mall);
    [[nodiscard]] QString name() const; ///< plain, one line; empty while it is hidden
    void reword();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    Mall m_mall;
    PlainLabel *m_words;
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
