// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

/// A surface with a thin edge and round corners, on the window's ground.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(const QString &objectName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace atrium
