// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace atrium {

/// F1: the actions table, by where its keys are listened to. Actions without a key are named with the place of their button.
class KeyOverlay : public QDialog {
    Q_OBJECT
public:
    explicit KeyOverlay(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace atrium
