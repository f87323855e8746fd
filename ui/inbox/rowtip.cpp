// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/rowtip.h"

#include <QHelpEvent>
#include <QToolTip>

namespace atrium {

using namespace Qt::StringLiterals;

void showRowTip(const QHelpEvent &event, QWidget *viewport, const QRect &box, const QStringList &lines)
{
    if (lines.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    // A tag of ours first and everything else escaped: Qt has nothing left to guess at.
    QStringList escaped;
    for (const QString &line : lines)
        escaped << line.toHtmlEscaped();
    const QString html = u"<p style='white-space:pre-wrap'>"_s + escaped.join(u"<br>"_s) + u"</p>"_s;
    QToolTip::showText(event.globalPos(), html, viewport, box);
}

} // namespace atrium
