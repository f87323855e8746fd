// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/inbox/snoozechoices.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>

#include <vector>

namespace atrium {

class ConversationsModel;
class UndoBar;

/// What a person does to conversations of the list, and can take back for ten seconds. To archive and to mark several seen is shown as done
/// at once and wished only when the time is over: until then nothing leaves this computer. A snooze is on this computer alone, so it is
/// kept at once, and taken back by being told so. Each deed has its own ten seconds; the bar speaks of the last one.
class ListDeeds : public QObject {
    Q_OBJECT
public:
    ListDeeds(ConversationsModel *model, QObject *parent);

    /// bar: the caller's; until there is one, what is done is done at once.
    void setBar(UndoBar *bar, Clock *clock);
    void archive(const QStringList &rowIds);
    void markSeen(const QStringList &rowIds);
    void snooze(const QStringList &rowIds, const WallTime &until);
    void undo(); ///< the last one
    /// What can still be taken back is done now: the list is being left.
    void settle();

Q_SIGNALS:
    void archiveWanted(const QStringList &rowIds);
    void markSeenWanted(const QStringList &rowIds);
    void snoozeWanted(const QStringList &rowIds, const atrium::WallTime &until);
    void snoozeUndone(const QStringList &rowIds);
    void undone(const QStringList &rowIds);

private:
    enum Kind { Archive, MarkSeen, Snooze };
    struct Deed {
        int number {};
        Kind kind {};
        QStringList rowIds {};
        QString sentence {};
        qint64 until {}; ///< ticks
        Wait wait {};
    };
    void begin(Kind kind, const QStringList &rowIds, const QString &sentence);
    void carryOut(int number);
    void takeBack();
    void wish(const Deed &deed);
    void show();
    void showLast();

    ConversationsModel *m_model;
    QPointer<UndoBar> m_bar;
    Clock *m_clock {};
    std::vector<Deed> m_deeds; // the oldest first
    int m_numbers {};
};

} // namespace atrium
