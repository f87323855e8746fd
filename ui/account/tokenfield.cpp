// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/tokenfield.h"

#include "ui/common/button.h"
#include "ui/theme/density.h"

#include <QEvent>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

TokenField::TokenField(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new Button(Button::IconOnly, {}, objectName + u"Eye"_s, this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_eye->setCheckable(true);
    m_eye->setLow(true);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &Button::toggled, this, &TokenField::reveal);
    reveal(false);
    place();
}

void TokenField::setWords(const QString &show, const QString &hide)
{
    m_show = show;
    m_hide = hide;
    reveal(m_eye->isChecked());
}

void TokenField::forget()
{
    setText({}); // unlike clear(), also drops what could be undone
    m_eye->setChecked(false);
}

QString TokenField::token() const
{
    return text().simplified().remove(u' ');
}

void TokenField::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    if (shown)
        m_eye->setText(m_hide.isEmpty() ? tr("Hide the token") : m_hide);
    else
        m_eye->setText(m_show.isEmpty() ? tr("Show the token") : m_show);
    m_eye->setIconName(shown ? u"eye-off"_s : u"eye"_s);
}

void TokenField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void TokenField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        place();
    else if (event->type() == QEvent::LanguageChange)
        reveal(m_eye->isChecked());
}

void TokenField::place()
{
    const QSize size = m_eye->sizeHint();
    const int inset = (height() - size.height()) / 2;
    const QRect box(width() - size.width() - inset, inset, size.width(), size.height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    const int room = size.width() + density().padXs;
    setTextMargins(layoutDirection() == Qt::RightToLeft ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0));
}

} // namespace atrium
