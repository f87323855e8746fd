// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace atrium {

class Clock;
class Button;
class ConnectionLine;
class MallSwitcher;
class PaletteOpener;

/// Mall and palette on the leading side, connection on the trailing one.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Clock *clock, QWidget *parent = nullptr);

    [[nodiscard]] MallSwitcher *malls() const { return m_malls; }
    [[nodiscard]] PaletteOpener *palette() const { return m_palette; }
    [[nodiscard]] ConnectionLine *connection() const { return m_connection; }
    /// Messages of ours that wait: "3 waiting", which opens the outbox; none shows nothing, unless sending is paused.
    void setWaiting(int count);
    void setPaused(bool paused);

Q_SIGNALS:
    void outboxWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void reword();

    QHBoxLayout *m_row;
    MallSwitcher *m_malls;
    PaletteOpener *m_palette;
    Button *m_waiting;
    ConnectionLine *m_connection;
    int m_count {};
    bool m_paused {};
};

} // namespace atrium
