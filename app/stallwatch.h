// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace atrium {

/// Debug builds: tells when the GUI thread did not come back to its event loop for longer than `limitMs`. Nothing may hold it over 8 ms;
/// the limit is wider, because a debug build under a sanitizer is slower than what people use.
class StallWatch : public QObject {
    Q_OBJECT
public:
    explicit StallWatch(int limitMs, QObject *parent = nullptr);
    ~StallWatch() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
