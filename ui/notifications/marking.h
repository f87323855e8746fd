// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace atrium {

class ErrorStrip;
class NotificationHead;
class NotificationsModel;
class UndoBar;

/// What the centre does when a person marks: one at once, all after five seconds in which it can be undone, and what it says when the
/// server refuses. The widgets are the pane's.
class Marking : public QObject {
    Q_OBJECT
public:
    Marking(NotificationsModel *model, NotificationHead *head, UndoBar *undo, ErrorStrip *strip, QObject *parent);

    /// Those of them that are not seen.
    void mark(const QStringList &rowIds);
    /// All that are not seen, once the undo bar has run out.
    void markAll();
    /// These (all: empty) stay not seen; they add up until they are tried again.
    void refuse(const QStringList &rowIds, const ApiError &error);
    /// At most one strip in a pane: what is wrong with the list itself comes first.
    void showRefusal(bool listTrouble);
    /// Whether by now all is seen that was last marked together; true once.
    [[nodiscard]] bool takeSwept();
    /// What waits is done now, and no refusal is left.
    void settle();

Q_SIGNALS:
    void markSeenWanted(const QStringList &rowIds);
    void markAllSeenWanted();
    void detailsWanted(const atrium::ApiError &error);

private:
    struct Asked {
        QStringList rowIds {};
        bool everything {};
    };
    void finish();
    void tryAgain();

    NotificationsModel *m_model;
    NotificationHead *m_head;
    UndoBar *m_undo;
    ErrorStrip *m_strip;
    Asked m_waiting; // for its undo to run out
    Asked m_refused;
    QStringList m_swept; // row ids that were marked together, and are not all seen yet
    std::optional<ApiError> m_error; // why
    bool m_listTrouble {};
};

} // namespace atrium
