// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QScrollArea;

namespace atrium {

class Actions;

/// F1: the actions table, by where its keys are listened to, without what cannot be done in this window: malls that are not there,
/// choices locked by policy, letters switched off. Actions without a key are named, too: they are in menus and in the palette. Never larger
/// than the window it belongs to, or its screen: what has no room is scrolled to, by keys and by the wheel from anywhere in it.
class KeyOverlay : public QDialog {
    Q_OBJECT
public:
    KeyOverlay(const Actions *actions, bool enterSends, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool scroll(int key);

    QScrollArea *m_rows;
};

} // namespace atrium
