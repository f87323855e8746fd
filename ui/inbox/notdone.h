// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/outgoing.h"

#include <QObject>
#include <QStringList>

namespace atrium {

class ErrorStrip;

/// What the server would not do with conversations of the list: how many and why, until it is tried again. Each of them says so on its row,
/// too. The strip is the list's.
class NotDone : public QObject {
    Q_OBJECT
public:
    NotDone(ErrorStrip *strip, QObject *parent);

    /// They add up, as long as it is the same that was not done.
    void add(const QStringList &rowIds, StateMark mark, const ApiError &error);
    void forget();

Q_SIGNALS:
    void againWanted(const QStringList &rowIds, atrium::StateMark mark);
    void detailsWanted(const atrium::ApiError &error);

private:
    ErrorStrip *m_strip;
    QStringList m_rowIds;
    StateMark m_mark {StateMark::ConversationArchived};
    std::optional<ApiError> m_error;
};

} // namespace atrium
