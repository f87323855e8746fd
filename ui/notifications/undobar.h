// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QWidget>

class QHBoxLayout;

namespace atrium {

class Button;
class PlainLabel;

/// Something is about to be done: what, how long it can still be taken back, and the button that does. Nothing has happened before it
/// has run out. 40 high, a line of 2 px running out along its upper edge unless motion is to be reduced.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    UndoBar(const QString &objectName, Clock *clock, QWidget *parent = nullptr);

    /// Shows the sentence and runs for that long.
    void start(const QString &sentence, milliseconds span);
    [[nodiscard]] bool running() const { return m_running; }
    void undo(); ///< as if the button was pressed
    void finish(); ///< as if the time had run out

    void setKeyCap(const QString &keys);

Q_SIGNALS:
    void undone();
    void ranOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void stop();
    void measure();
    [[nodiscard]] qint64 left() const; ///< ms

    Clock *m_clock;
    Wait m_tick;
    qint64 m_until {};
    milliseconds m_span {};
    bool m_running {};
    QHBoxLayout *m_row;
    PlainLabel *m_sentence;
    PlainLabel *m_seconds;
    Button *m_undo;
};

} // namespace atrium
