// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountparts.h"

#include "ui/account/accountwords.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int dot = 12;
constexpr int mostShown = 99;

} // namespace

AccountRow::AccountRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AccountRow::setCard(const AccountCard &card, qsizetype place)
{
    m_card = card;
    m_place = place;
    setObjectName(u"account."_s + card.id.value);
    const QString name = card.name.simplified();
    setText(name);
    const QString facts = accountFacts(card);
    setAccessibleName(card.current ? tr("%1, in this window, %2").arg(name, facts) : tr("%1, %2").arg(name, facts));
    setPlainToolTip(this, name + u'\n' + card.server + u'\n' + facts);
    update();
}

QSize AccountRow::sizeHint() const
{
    const Density &d = density();
    return {d.row * 4, lineHeight(Type::Body) + lineHeight(Type::Caption) + 2 * d.padS + 2};
}

void AccountRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    else if (event->type() == QEvent::LanguageChange)
        setCard(AccountCard(m_card), m_place);
}

void AccountRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), d.radius, isChecked() ? t.selected : t.hover, isChecked() ? t.selectedEdge : QColor());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int top = (height() - lineHeight(Type::Body) - 2 - lineHeight(Type::Caption)) / 2;
    const int left = d.pad + dot + d.pad;
    int right = width() - d.pad;
    if (m_card.unseen > 0) {
        const QString count = m_card.unseen > mostShown ? tr("%1+").arg(QLocale().toString(mostShown)) : QLocale().toString(m_card.unseen);
        const QSize size = badgeSize(count);
        paintBadge(painter, placed({right - size.width(), (height() - size.height()) / 2, size.width(), size.height()}), count);
        right -= size.width() + d.padS;
    }
    paintBox(painter, placed({d.pad, (height() - dot) / 2, dot, dot}), dot / 2, accountColour(m_card.colour, m_place));
    paintLine(painter, placed({left, top, right - left, lineHeight(Type::Body)}), text(), typeface(Type::Strong),
        isChecked() ? t.accent : t.text);
    paintLine(painter, placed({left, top + lineHeight(Type::Body) + 2, right - left, lineHeight(Type::Caption)}), accountFacts(m_card),
        typeface(Type::Caption), t.muted);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

Swatch::Swatch(int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(u"accountColour%1"_s.arg(number));
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    reword();
}

void Swatch::reword()
{
    // In the order of the theme's list.
    const std::array words {tr("Rose"), tr("Blue"), tr("Olive"), tr("Mauve"), tr("Green"), tr("Indigo")};
    setText(words.at(static_cast<size_t>(m_number)));
    setAccessibleName(text());
    setPlainToolTip(this, text());
}

QColor Swatch::colour() const
{
    return tokens().malls[m_number];
}

QSize Swatch::sizeHint() const
{
    return {density().control, density().control};
}

void Swatch::paintEvent(QPaintEvent *)
{
    const Density &d = density();
    QPainter painter(this);
    const int side = d.icon;
    QRect disc(0, 0, side, side);
    disc.moveCenter(rect().center());
    paintBox(painter, disc, side / 2, colour());
    if (isChecked())
        paintIcon(painter, disc.adjusted(2, 2, -2, -2), u"check"_s, tokensOf(ThemeName::Light).surface);
    else if (underMouse())
        paintBox(painter, disc.adjusted(-3, -3, 3, 3), side / 2 + 3, {}, tokens().controlBorder);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(disc).adjusted(-4, -4, 4, 4));
    }
}

} // namespace atrium
