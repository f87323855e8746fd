// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/errorstrip.h"

#include <QModelIndex>

namespace atrium {

class MessagesModel;

/// What can be done about one of ours that has not arrived, between thread and composer: for the current message, or for the newest
/// refused one, which must not be overlooked.
class OutgoingStrip : public ErrorStrip {
    Q_OBJECT
public:
    explicit OutgoingStrip(MessagesModel *model, QWidget *parent = nullptr);

    void setCurrent(const QModelIndex &index);

Q_SIGNALS:
    void resendWanted(const QString &localId);
    void discardWanted(const QString &localId);
    void outboxWanted(); ///< where one that has left can be watched, and nothing else be done about it

private:
    enum class Deed { Resend, TakeBack, Watch };
    void refresh();
    [[nodiscard]] int concernedRow() const;

    MessagesModel *m_model;
    QPersistentModelIndex m_current;
    QString m_localId;
    Deed m_deed {Deed::Resend};
};

} // namespace atrium
