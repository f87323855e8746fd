// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace atrium {

class Clock;

/// The sandbox in threads of its own on loopback, at the console's clock, with a token drawn at start. From here on nothing knows that
/// this is a demo.
class Demo {
public:
    /// The small world is the one that pictures show; the chain has twelve malls around it.
    enum class World { Small, Chain };

    /// When live, phones report, colleagues write and notifications arrive; that needs a clock whose stamps move.
    Demo(const Clock *clock, World world, bool isLive);
    ~Demo();
    /// Empty, or one sentence about why there is no demo.
    [[nodiscard]] QString start();
    [[nodiscard]] QUrl server() const;
    [[nodiscard]] QUrl issuer() const; ///< of its sign-in service
    [[nodiscard]] QByteArray token() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
