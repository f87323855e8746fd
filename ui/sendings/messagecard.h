// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"
#include "network/types/servicemessage.h"
#include "ui/sendings/card.h"

#include <QTimeZone>

class QPlainTextEdit;

namespace atrium {

class ListStates;
class PlainLabel;
class Segments;

/// The message itself, per channel, as text (features 4 of the dashboard): what an e-mail is made of is never drawn, and nothing of it is
/// loaded.
class MessageCard : public Card {
    Q_OBJECT
public:
    explicit MessageCard(QWidget *parent = nullptr);

    /// channel: of the sending; the one that is shown first. Empty message: none is known.
    void setMessage(const std::optional<ServiceMessage> &message, const QString &channel);
    void setState(const ListState &state, const QTimeZone &zone);
    [[nodiscard]] ListStates *states() const { return m_states; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();
    void showChannel();

    PlainLabel *m_title;
    PlainLabel *m_age;
    Segments *m_channels;
    PlainLabel *m_subject;
    PlainLabel *m_preheader;
    QPlainTextEdit *m_text;
    ListStates *m_states;
    std::optional<ServiceMessage> m_message;
    ListState m_state;
    QTimeZone m_zone;
    int m_shown {}; // channel
};

/// What a person reads of a text that may be HTML, with the addresses of its links below.
[[nodiscard]] QString readableBody(const QString &body, const QString &uri);

} // namespace atrium
