// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage> // whole: moc must know it, or Qt cannot find the slot
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace atrium {

/// What the desktop says of looks. Empty: it does not say.
struct Looks {
    std::optional<bool> dark {}; ///< it prefers dark colours, or light ones
    std::optional<bool> highContrast {};
    std::optional<bool> animations {}; ///< false: nothing should move
    friend bool operator==(const Looks &, const Looks &) = default;
};

/// Asks the desktop portal (org.freedesktop.portal.Settings) how the program should look, and hears when that changes. Nobody waits for
/// the answer: a portal that is absent or silent says nothing, for ever.
class DesktopLooks : public QObject {
    Q_OBJECT
public:
    /// bus: the session's; a test brings its own.
    explicit DesktopLooks(QDBusConnection bus, QObject *parent = nullptr);
    /// The session's bus where there is one. Without an address Qt would start one, which takes a second where it can be done at all.
    [[nodiscard]] static std::optional<QDBusConnection> sessionBus();

    [[nodiscard]] const Looks &looks() const { return m_looks; }

Q_SIGNALS:
    /// Only when they became different.
    void changed(const atrium::Looks &looks);

private Q_SLOTS:
    void changeSetting(const QDBusMessage &message);

private:
    void ask();
    void take(const QString &group, const QString &key, const QVariant &value);
    void tell(const Looks &before);

    QDBusConnection m_bus;
    Looks m_looks;
};

} // namespace atrium
