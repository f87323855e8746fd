// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/recipientchip.h"

#include "models/inbox/personwords.h"
#include "models/people/sendguards.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestName = 240; // at 13 px
constexpr int narrowestName = 40;
} // namespace

RecipientChip::RecipientChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"recipientChip"_s);
    setFocusPolicy(Qt::ClickFocus); // Tab goes past them to what comes next; the arrow keys go to them
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &RecipientChip::removeWanted);
}

void RecipientChip::setRecipient(const Recipient &one, const QString &warning)
{
    m_one = one;
    m_warning = warning;
    const QString name = nameOf(one);
    setText(name);
    setAccessibleName(one.isAudience() ? tr("%1, audience", "a recipient, spoken").arg(name) : name);
    setAccessibleDescription(warning.isEmpty() ? tr("Delete takes it out") : tr("%1 Delete takes it out", "%1 is a sentence").arg(warning));
    setPlainToolTip(this, warning.isEmpty() ? name : warning);
    updateGeometry();
    update();
}

QSize RecipientChip::sizeHint() const
{
    const Density &d = density();
    const int widest = widestName * d.bodyPx / 13;
    const int name = std::min(QFontMetrics(typeface(Type::Body)).horizontalAdvance(text()) + 1, widest);
    return {d.padXs + d.tag + d.padS + name + d.padXs + d.iconSmall + d.padS, d.controlLow};
}

QSize RecipientChip::minimumSizeHint() const
{
    const Density &d = density();
    return {d.padXs + d.tag + d.padS + narrowestName + d.padXs + d.iconSmall + d.padS, d.controlLow};
}

QRect RecipientChip::cross() const
{
    const Density &d = density();
    return {width() - d.iconSmall - d.padS, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall};
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    const Density &d = density();
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int radius = height() / 2;
    paintBox(painter, rect(), radius, underMouse() && isEnabled() ? t.hover : t.surface, m_warning.isEmpty() ? t.controlBorder : t.warn);
    const QRect picture(d.padXs, (height() - d.tag) / 2, d.tag, d.tag);
    if (m_one.isAudience()) {
        paintIcon(painter, placed(picture.adjusted(1, 1, -1, -1)), u"people"_s, t.muted);
    } else {
        const QString name = m_one.name.simplified();
        const User user {
            .id = m_one.user, .firstName = name.section(u' ', 0, 0), .lastName = name.contains(u' ') ? name.section(u' ', -1) : QString()};
        paintInitials(painter, placed(picture), initialsOf(user), tintOf(m_one.user), false);
    }
    const int from = picture.right() + 1 + d.padS;
    paintLine(painter, placed({from, 0, cross().left() - d.padXs - from, height()}), text(), typeface(Type::Body), t.text);
    paintIcon(painter, placed(cross()), u"close"_s, t.muted);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else if (key == forward || key == back)
        Q_EMIT stepWanted(key == forward ? 1 : -1);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        Q_EMIT stepWanted(key == Qt::Key_Home ? -1'000'000 : 1'000'000);
    else if (key == Qt::Key_Escape)
        Q_EMIT left();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    // On the cross it is pressed; elsewhere it was only chosen.
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect(), cross().adjusted(-density().padXs, -height(), density().padS, height()));
    if (room.contains(event->pos()))
        QAbstractButton::mouseReleaseEvent(event);
    else
        setDown(false);
}

void RecipientChip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void RecipientChip::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

} // namespace atrium
