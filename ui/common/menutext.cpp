// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/menutext.h"

#include "ui/theme/density.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QScreen>

namespace atrium {

QString menuText(const QString &text)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int most = screen ? screen->availableSize().width() / 2 : 800; // the rest: marks, dots and keys
    return QFontMetrics(typeface(Type::Strong)).elidedText(text.simplified(), Qt::ElideRight, most).replace(u'&', QStringLiteral("&&"));
}

} // namespace atrium
