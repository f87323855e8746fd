// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "ui/inbox/inboxpane.h"

namespace atrium {

class ErrorStrip;

/// Which malls the list of several cannot show, and which are still being read, in one sentence above the rows. The strip is the list's.
class MallsStrip : public QObject {
    Q_OBJECT
public:
    MallsStrip(ErrorStrip *strip, QObject *parent);

    /// Without one, what is being read is said at once.
    void setClock(Clock *clock) { m_clock = clock; }
    /// What fails is said at once, and what is being read when it takes long: a quick answer must not move the rows twice.
    void show(const MallsTrouble &trouble);
    void reword(); ///< in another language

Q_SIGNALS:
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);

private:
    void say();

    ErrorStrip *m_strip;
    Clock *m_clock {nullptr};
    MallsTrouble m_trouble;
    QString m_said;
    Wait m_wait;
    bool m_isLong {false};
};

} // namespace atrium
