// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/keyword.h"

#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace atrium {

KeyWord::KeyWord(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KeyWord::setWords(const QString &cap, const QString &word, const QString &spoken)
{
    m_cap = cap;
    m_word = word;
    setText(word);
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize KeyWord::sizeHint() const
{
    const QSize cap = keyCapSize(m_cap);
    const int word = m_word.isEmpty() ? 0 : density().padS + QFontMetrics(typeface(Type::Caption)).horizontalAdvance(m_word) + 1;
    return {cap.width() + word, std::max(cap.height(), lineHeight(Type::Caption))};
}

void KeyWord::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor ink = underMouse() ? t.text : t.muted;
    const QSize size = keyCapSize(m_cap);
    const QRect cap(0, (height() - size.height()) / 2, size.width(), size.height());
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintKeyCap(painter, placed(cap), m_cap, ink, t.border);
    if (!m_word.isEmpty())
        paintLine(painter, placed(rect().adjusted(size.width() + density().padS, 0, 0, 0)), m_word, typeface(Type::Caption), ink);
}

void KeyWord::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace atrium
