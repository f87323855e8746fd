// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktoplooks.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto freedesktop = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s;

using Groups = QMap<QString, QVariantMap>;

/// Some portals wrap a value once more.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

std::optional<QDBusConnection> DesktopLooks::sessionBus()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const bool known = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFile::exists(QFile::decodeName(runtime) + u"/bus"_s));
    return known ? std::optional(QDBusConnection::sessionBus()) : std::nullopt;
}

DesktopLooks::DesktopLooks(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    // Before asking: what changes in between is not missed.
    m_bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this, SLOT(changeSetting(QDBusMessage)));
    ask();
}

void DesktopLooks::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"ReadAll"_s);
    call << QStringList {freedesktop, gnome};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusMessage answer = done->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "a{sa{sv}}"_L1)
            return;
        const Looks before = m_looks;
        const auto groups = qdbus_cast<Groups>(answer.arguments().constFirst());
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto one = group->cbegin(); one != group->cend(); ++one)
                take(group.key(), one.key(), one.value());
        }
        tell(before);
    });
}

void DesktopLooks::changeSetting(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() < 3)
        return;
    const Looks before = m_looks;
    take(said.at(0).toString(), said.at(1).toString(), said.at(2));
    tell(before);
}

void DesktopLooks::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    if (group == freedesktop && key == "color-scheme"_L1) {
        const uint scheme = plain.toUInt(); // 0: no preference
        m_looks.dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (group == freedesktop && key == "contrast"_L1) {
        m_looks.highContrast = plain.toUInt() == 1;
    } else if (group == gnome && (key == "enable-animations"_L1 || key == "gtk-enable-animations"_L1)) {
        if (plain.metaType() == QMetaType::fromType<bool>())
            m_looks.animations = plain.toBool();
    }
}

void DesktopLooks::tell(const Looks &before)
{
    if (m_looks != before)
        Q_EMIT changed(m_looks);
}

} // namespace atrium
