// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace atrium {

/// SIGTERM, SIGINT and SIGHUP as a wish to end: at logging out, from a terminal, or when that is closed. Unix-only. One that was ignored
/// at the start, as under nohup, stays ignored; the same one a second time ends the process at once. One object at a time.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void arrived();
};

} // namespace atrium
