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
    [[nodiscard]] Button *people() const { return m_people; }
    [[nodiscard]] Button *popOut() const { return m_popOut; }
    [[nodiscard]] Button *more() const { return m_more; }
    void setButtonsVisible(bool visible); ///< a thread that is only looked at has none
    /// Who is here, for the tool tip of the title: a line each, roles included.
    void setPeople(const QString &lines);

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
    Button *m_people;
    Button *m_popOut;
    Button *m_more;
    bool m_buttonsVisible {true};
};

} // namespace atrium
