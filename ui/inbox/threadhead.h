// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/permit.h"

#include <QWidget>

namespace atrium {

class Button;
class PlainLabel;
struct ThreadHead;

/// What stands above a thread: names, facts, how long it has waited, and what one can do with it.
class ThreadHeadBar : public QWidget {
    Q_OBJECT
public:
    explicit ThreadHeadBar(QWidget *parent = nullptr);

    void setHead(const ThreadHead &head);
    void setMissingPermit(const MissingPermit &missing); ///< to mark seen
    [[nodiscard]] Button *markSeen() const { return m_markSeen; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void tint();

    int m_waitingLevel {};
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_dot;
    QWidget *m_mark;
    PlainLabel *m_waiting;
    Button *m_markSeen;
};

} // namespace atrium
