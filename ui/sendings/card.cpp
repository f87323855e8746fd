// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/card.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace atrium {

Card::Card(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), density().cardRadius, tokens().surface, tokens().border);
}

} // namespace atrium
