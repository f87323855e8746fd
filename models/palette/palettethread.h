// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace atrium {

/// One thread on which the palette makes its parts ready and searches them: 50,000 names are 5 to 10 ms, and the keyboard must not feel
/// them.
class PaletteThread : public QObject {
    Q_OBJECT
public:
    explicit PaletteThread(QObject *parent = nullptr);
    ~PaletteThread() override; ///< what is under way there ends first; nothing comes back any more

    /// Runs heavy() there, then then() here.
    void run(std::function<void()> heavy, std::function<void()> then);

private:
    QThread m_thread;
    QObject *m_there; // lives in m_thread and dies with it
};

} // namespace atrium
