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
    explicit Demo(const Clock *clock);
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
