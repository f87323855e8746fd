// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/reachability.h"

#include <QNetworkInformation>

namespace atrium {

Reachability::Reachability(QObject *parent)
    : QObject(parent)
{
}

bool Reachability::listen()
{
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return false;
    const QNetworkInformation *service = QNetworkInformation::instance();
    // "Site" and "Local" may be all that the service can see of a proxy that leads further.
    const auto there = [](QNetworkInformation::Reachability r) { return r != QNetworkInformation::Reachability::Disconnected; };
    connect(
        service, &QNetworkInformation::reachabilityChanged, this, [this, there](auto reachability) { setNetwork(there(reachability)); });
    setNetwork(there(service->reachability()));
    if (service->supports(Feature::Metered)) {
        connect(service, &QNetworkInformation::isMeteredChanged, this, &Reachability::setMetered);
        setMetered(service->isMetered());
    }
    return true;
}

void Reachability::setNetwork(bool there)
{
    if (std::exchange(m_there, there) != there && there)
        Q_EMIT cameBack();
}

void Reachability::setMetered(bool metered)
{
    if (std::exchange(m_metered, metered) != metered)
        Q_EMIT meteredChanged(metered);
}

} // namespace atrium
