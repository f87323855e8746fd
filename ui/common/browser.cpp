// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/browser.h"

#include <QDesktopServices>
#include <QStandardPaths>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QUrl &last()
{
    static QUrl address;
    return address;
}

} // namespace

bool openInBrowser(const QUrl &address)
{
    last() = address;
    // Whatever else the desktop opens by a scheme (files, programs of others) is not ours to start on a server's word.
    const bool web = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !web || address.host().isEmpty())
        return false;
    return QStandardPaths::isTestModeEnabled() || QDesktopServices::openUrl(address);
}

bool openMailTo(const QUrl &address)
{
    QUrl bare;
    bare.setScheme(u"mailto"_s);
    bare.setPath(address.path());
    last() = bare;
    if (address.scheme() != "mailto"_L1 || !bare.isValid() || !address.path().contains(u'@'))
        return false;
    return QStandardPaths::isTestModeEnabled() || QDesktopServices::openUrl(bare);
}

QUrl openedInBrowser()
{
    return last();
}

} // namespace atrium
