// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

/// Joins what one account could not write to its disk to whoever looks at any pane of it.
class StorageWiring : public QObject {
    Q_OBJECT
public:
    StorageWiring(Account *account, Clock *clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// The same sentence not more often than every ten minutes.
    void remark(const QString &sentence);

private:
    void tellOnce(const QString &sentence);

    Clock *m_clock;
    QHash<QString, qint64> m_told; // ticks, by sentence
};

} // namespace atrium
