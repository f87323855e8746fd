// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QTimeZone>

namespace atrium {

class Button;
class PlainLabel;

/// The words for a connection, one place: the top bar's short sentence, and the banner's whole one.
[[nodiscard]] QString connectionSentence(const ConnectionState &state, const QTimeZone &zone, const QDateTime &now, bool narrow);
[[nodiscard]] QString offlineSentence(const ConnectionState &state, const QTimeZone &zone, const QDateTime &now);

/// One dot and one sentence at the right end of the top bar, that open the connection panel; "Try now" beside them when no banner has it.
class ConnectionLine : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConnectionLine(Clock *clock, QWidget *parent = nullptr);

    void setState(const ConnectionState &state, const QTimeZone &zone);
    void setNarrow(bool narrow);
    void setOffersRetry(bool offers);

Q_SIGNALS:
    void retryWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reword();
    void measure();

    Clock *m_clock;
    PlainLabel *m_sentence;
    Button *m_retry;
    ConnectionState m_state;
    QTimeZone m_zone;
    bool m_narrow {};
};

} // namespace atrium
