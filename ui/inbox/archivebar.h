// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/ids.h"

#include <QModelIndex>
#include <QWidget>

class QVBoxLayout;

namespace atrium {

class Clock;
class ErrorStrip;
class UndoBar;

/// Archiving a message: asked once, gone from the thread at once, undone within ten seconds, and back with a sentence when the server
/// refuses.
class ArchiveBar : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveBar(QWidget *parent = nullptr);

    void setClock(Clock *clock); ///< without one there are no ten seconds
    /// A message that the server has; nothing for others.
    void askFor(const QModelIndex &index);
    /// What waits is done now, and no refusal is left.
    void settle();
    /// The message stays in the thread.
    void refuse(const MessageId &id, const ApiError &error);

Q_SIGNALS:
    void hideWanted(const atrium::MessageId &id); ///< from the thread, until showWanted() or archiveWanted()
    void showWanted(const atrium::MessageId &id); ///< undone
    void archiveWanted(const atrium::MessageId &id); ///< the ten seconds are over
    void detailsWanted(const atrium::ApiError &error);
    void leavesFocus(); ///< a bar hides whose button has the focus

private:
    void begin(const MessageId &id);
    void finish(bool undone);

    QVBoxLayout *m_column;
    UndoBar *m_undo {};
    ErrorStrip *m_strip;
    MessageId m_waiting;
    MessageId m_refused;
    std::optional<ApiError> m_error;
};

} // namespace atrium
