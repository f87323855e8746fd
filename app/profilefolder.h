// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

#include <QTemporaryDir>

#include <memory>

namespace atrium {

/// Where a run keeps its files: the profile's folder, or a temporary one for the demo, which goes with it.
class ProfileFolder {
public:
    explicit ProfileFolder(const Arguments &arguments);

    /// Makes it, for its owner alone. Empty, or one sentence why it cannot be used.
    [[nodiscard]] QString prepare();
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString unusable() const;

    /// Of a demo begun from the first screen, too: nothing of it goes into the person's own profile. Empty, or why there is none.
    [[nodiscard]] QString makeDemo();
    [[nodiscard]] QString demoPath() const { return m_demo->path(); }
    void dropDemo() { m_demo.reset(); }

private:
    bool m_isDemo;
    QString m_profile; // its name
    QString m_dataFolder; // as it was asked for; empty: the computer's usual one
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_demo;
};

} // namespace atrium
