// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace atrium {

/// What the desktop knows of the network, where it has a service that tells. It is a hint and no verdict: whether the server can be
/// reached only an answer shows.
class Reachability : public QObject {
    Q_OBJECT
public:
    explicit Reachability(QObject *parent = nullptr);

    /// Listens to the best service there is. False when there is none: then nothing is ever told, and nothing is metered.
    bool listen();

    [[nodiscard]] bool metered() const { return m_metered; }

    /// What the service told.
    void setNetwork(bool there);
    void setMetered(bool metered);

Q_SIGNALS:
    /// There was none, and now there is one.
    void cameBack();
    void meteredChanged(bool metered);

private:
    bool m_there {true};
    bool m_metered {false};
};

} // namespace atrium
