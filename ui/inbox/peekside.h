// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"

#include <QTimeZone>
#include <QWidget>

namespace atrium {

class Clock;
class ListStates;
class MessagesModel;
class PlainLabel;
class ThreadHeadBar;
class ThreadView;
struct ThreadHead;

/// A thread to be looked at while a key is held: head and messages, nothing that writes. It lies over the one that is open, which stays as
/// it is: its place, its draft, its search.
class PeekSide : public QWidget {
    Q_OBJECT
public:
    explicit PeekSide(QWidget *parent = nullptr);

    [[nodiscard]] MessagesModel *messages() const { return m_messages; }
    void setClock(Clock *clock);
    void startOver();
    void setHead(const ThreadHead &head);
    void setState(const ListState &state, const QTimeZone &zone);
    void reword();

private:
    MessagesModel *m_messages;
    PlainLabel *m_note;
    ThreadHeadBar *m_head;
    ThreadView *m_view;
    ListStates *m_states;
};

} // namespace atrium
