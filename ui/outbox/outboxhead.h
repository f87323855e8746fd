// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

class Button;
class PlainLabel;

/// Above the outbox: its title, how much is in it, and what can be done about all of it.
class OutboxHead : public QWidget {
    Q_OBJECT
public:
    explicit OutboxHead(QWidget *parent = nullptr);

    void setCounts(int needYou, int onTheirWay, bool arrived); ///< arrived: something was sent today
    void setPaused(bool paused);
    [[nodiscard]] Button *pause() const { return m_pause; }

Q_SIGNALS:
    void retryWanted(); ///< all that was refused
    void pauseWanted(bool paused);
    void leavesFocus(); ///< about to disable the button that has it: whoever owns it says where the focus goes

protected:
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void measure();

    PlainLabel *m_title;
    PlainLabel *m_counts;
    Button *m_retry;
    Button *m_pause;
    int m_needYou {};
    int m_onTheirWay {};
    bool m_arrived {};
    bool m_paused {};
};

} // namespace atrium
