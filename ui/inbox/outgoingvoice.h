// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace atrium {

class MessagesModel;

/// Says to screen readers how a message fares that was written in the open thread: "Queued", "Sent 14:03". What was refused is said by the
/// strip that offers to try again; how messages stood when the thread was opened is read with their rows.
class OutgoingVoice : public QObject {
    Q_OBJECT
public:
    /// anywhere: in the window that is to say it; becomes the parent.
    OutgoingVoice(MessagesModel *model, QWidget *anywhere);

private:
    enum class Why { Opened, Came, Changed };
    void look(int first, int last, Why why);
    bool forgetGone();
    void say(int row);

    MessagesModel *m_model;
    QWidget *m_anywhere;
    QHash<QString, OutgoingState> m_known; // by local id
};

} // namespace atrium
