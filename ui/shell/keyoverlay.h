// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace atrium {

class Actions;

/// F1: the actions table, by where its keys are listened to, without what cannot be done in this window: malls that are not there,
/// choices locked by policy, letters switched off. Actions without a key are named with the place of their button.
class KeyOverlay : public QDialog {
    Q_OBJECT
public:
    KeyOverlay(const Actions *actions, bool enterSends, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace atrium
