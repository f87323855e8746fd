// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/windowplace.h"

#include <QWidget>

namespace atrium {

class Actions;
class Clock;
class InboxPane;
class PlainLabel;
class Settings;

/// A conversation in a window of its own: the inbox without its list, under the mall's colour and name.
class ThreadWindow : public QWidget {
    Q_OBJECT
public:
    ThreadWindow(Settings *settings, Clock *clock);

    [[nodiscard]] InboxPane *pane() const { return m_pane; }
    [[nodiscard]] Actions *actions() const { return m_actions; }
    void setMall(const QString &scope, const QString &name);
    void setThread(const QString &title); ///< names, single line
    void putAt(const WindowPlace &place);
    [[nodiscard]] WindowPlace place() const;

Q_SIGNALS:
    void closed(); ///< by the person; nothing of what was typed is lost

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void measure();

    Settings *m_settings;
    Actions *m_actions;
    QWidget *m_dot;
    PlainLabel *m_mall;
    InboxPane *m_pane;
    QString m_scope;
    QString m_thread;
};

} // namespace atrium
