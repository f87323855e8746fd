// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/paletteopener.h"

#include "ui/common/actions.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 440; // at 13 px
constexpr int leastWidth = 48;

} // namespace

PaletteOpener::PaletteOpener(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"paletteOpener"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    reword();
}

QSize PaletteOpener::sizeHint() const
{
    return {scaled(usualWidth), density().control};
}

QSize PaletteOpener::minimumSizeHint() const
{
    return {scaled(leastWidth), density().control};
}

void PaletteOpener::reword()
{
    setMaximumWidth(scaled(usualWidth));
    m_keys = keyCapText(ActionId::OpenPalette);
    setText(tr("Find anything, or run a command"));
    setAccessibleName(text());
    setAccessibleDescription(m_keys);
    setPlainToolTip(this, m_keys.isEmpty() ? text() : tr("%1 (%2)", "an action and its key").arg(text(), m_keys));
    update();
}

/// Between the picture and the key, which goes before words have to be cut.
QRect PaletteOpener::wordsBox() const
{
    const Density &d = density();
    const int left = d.pad + d.iconSmall + d.padS;
    const int keys = m_keys.isEmpty() ? 0 : keyCapSize(m_keys).width() + d.pad;
    const int room = width() - left - d.padS;
    const int wanted = QFontMetrics(typeface(Type::Body)).horizontalAdvance(text());
    return {left, 0, wanted > room - keys && width() < scaled(usualWidth) ? room : room - keys, height()};
}

void PaletteOpener::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintBox(painter, rect(), d.radius, underMouse() ? t.hover : t.surface, t.border);
    const QColor ink = underMouse() ? t.text : t.muted;
    paintIcon(painter, placed({d.pad, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall}), u"search"_s, ink);
    const QRect words = wordsBox();
    paintLine(painter, placed(words), text(), typeface(Type::Body), ink);
    const QSize cap = keyCapSize(m_keys);
    const int right = width() - d.padS;
    if (!m_keys.isEmpty() && words.right() < right - cap.width())
        paintKeyCap(
            painter, placed({right - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height()}), m_keys, ink, t.border);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void PaletteOpener::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) // as wide as the text now needs
        reword();
}

void PaletteOpener::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    update();
}

} // namespace atrium
