// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/outgoing.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace atrium {

class Button;
class PlainLabel;

/// Above the composer while messages of the open thread are held before they leave (look/01): how long the last one still rests here, the
/// button that sends it now and the one that brings its text back. 40 high; a line of 2 px runs out along its lower edge unless motion is
/// to be reduced. It decides nothing: the outbox lets a message go, and with that it is gone from here.
class HoldBar : public QWidget {
    Q_OBJECT
public:
    explicit HoldBar(QWidget *parent = nullptr);

    /// Without one no seconds are counted.
    void setClock(Clock *clock);
    /// Held ones of the open thread, in the order of their promises; empty hides the bar.
    void setHeld(const QList<Outgoing> &held);
    [[nodiscard]] bool isHolding() const { return !m_held.isEmpty(); }
    void undo(); ///< of the last one, as if the button was pressed
    void setKeyCap(const QString &keys); ///< on the button that brings the text back

Q_SIGNALS:
    void undoWanted(const QString &localId);
    void sendNowWanted(const QString &localId);
    void leavesFocus(); ///< about to hide while a button of it has the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Span {
        qint64 until {}; ///< by the clock's ticks: stamps may stand
        qint64 whole {}; ///< milliseconds
    };
    void tick();
    void say();
    void measure();
    void reword();
    [[nodiscard]] Span spanOf(const Outgoing &row) const;
    [[nodiscard]] qint64 left() const; ///< milliseconds of the last one; 0 without a clock

    Clock *m_clock {};
    Wait m_tick;
    QList<Outgoing> m_held;
    QString m_keys;
    QHash<QString, Span> m_spans; // by local id; of threads that were left, too, as long as they run
    QHBoxLayout *m_row;
    PlainLabel *m_sentence;
    Button *m_sendNow;
    Button *m_undo;
};

} // namespace atrium
