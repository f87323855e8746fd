// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/managedtag.h"

#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

ManagedTag::ManagedTag(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    reword();
}

void ManagedTag::reword()
{
    setAccessibleName(tr("Managed"));
    setPlainToolTip(this, tr("Your administrator has set this. It cannot be changed here."));
    updateGeometry();
}

QSize ManagedTag::sizeHint() const
{
    const Density &d = density();
    return {QFontMetrics(typeface(Type::Caption)).horizontalAdvance(accessibleName()) + d.pad + d.padXs + d.pad, d.tag};
}

void ManagedTag::paintEvent(QPaintEvent *)
{
    const Density &d = density();
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, rect(), d.padXs, t.surface, t.border);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, placed({d.padXs, (height() - d.pad) / 2, d.pad, d.pad}), u"lock"_s, t.muted);
    const int left = d.padXs + d.pad + d.padXs;
    paintLine(painter, placed({left, 0, width() - left, height()}), accessibleName(), typeface(Type::Caption), t.muted);
}

void ManagedTag::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
