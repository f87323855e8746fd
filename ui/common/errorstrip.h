// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace atrium {

/// A strip 40 high directly under a pane's head: icon, one sentence, up to two flat buttons. Never modal, never moves what is below it
/// except by its own height.
class ErrorStrip : public QWidget {
    Q_OBJECT
public:
    enum Tone { Neutral, Warn, Bad };

    explicit ErrorStrip(const QString &objectName, QWidget *parent = nullptr);
    ~ErrorStrip() override;

    void show(Tone tone, const QString &iconName, const QString &sentence, const QString &action, const QString &second = {});
    void setVisible(bool visible) override;

Q_SIGNALS:
    void activated(); ///< the action: Retry, Try now, Unlock
    void secondActivated(); ///< Details, Why
    void leavesFocus(); ///< about to hide while a button of it has the focus: whoever owns it says where the focus goes

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
