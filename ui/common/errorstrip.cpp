// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorstrip.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

struct ErrorStrip::Private {
    Tone tone {Neutral};
    QString iconName;
    QHBoxLayout *row {};
    QSpacerItem *lead {}; // for the icon; a spacer, since margins are not mirrored
    QSpacerItem *tail {};
    PlainLabel *sentence {};
    Button *second {};
    Button *action {};

    void measure(ErrorStrip *q) const
    {
        const Density &sizes = density();
        q->setFixedHeight(sizes.strip);
        row->setSpacing(sizes.padXs);
        lead->changeSize(sizes.padL + sizes.icon + sizes.padS, 0);
        tail->changeSize(sizes.padXs, 0);
        row->invalidate();
    }
};

ErrorStrip::ErrorStrip(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(objectName);
    d->row = new QHBoxLayout(this);
    d->row->setContentsMargins({});
    d->lead = new QSpacerItem(0, 0);
    d->tail = new QSpacerItem(0, 0);
    d->row->addSpacerItem(d->lead);
    d->sentence = new PlainLabel({}, Type::Body, this);
    d->sentence->setObjectName(objectName + u"Sentence"_s);
    d->sentence->setElided(Qt::ElideRight);
    d->second = new Button(Button::Flat, {}, objectName + u"Second"_s, this);
    d->action = new Button(Button::Flat, {}, objectName + u"Action"_s, this);
    d->row->addWidget(d->sentence, 1);
    for (Button *button : {d->second, d->action}) {
        button->setLow(true);
        d->row->addWidget(button);
    }
    d->row->addSpacerItem(d->tail);
    connect(d->action, &Button::clicked, this, &ErrorStrip::activated);
    connect(d->second, &Button::clicked, this, &ErrorStrip::secondActivated);
    d->measure(this);
    hide();
}

ErrorStrip::~ErrorStrip() = default;

void ErrorStrip::show(Tone tone, const QString &iconName, const QString &sentence, const QString &action, const QString &second)
{
    const bool news = !isVisibleTo(parentWidget()) || d->sentence->text() != sentence;
    d->tone = tone;
    d->iconName = iconName;
    d->sentence->setText(sentence);
    d->action->setText(action);
    d->action->setVisible(!action.isEmpty());
    if (second.isEmpty() && !action.isEmpty() && window()->focusWidget() == d->second)
        d->action->setFocus(Qt::OtherFocusReason); // or Qt gives it to the next one in the window
    d->second->setText(second);
    d->second->setVisible(!second.isEmpty());
    setAccessibleName(sentence);
    setVisible(true);
    update();
    if (news)
        announce(this, sentence);
}

void ErrorStrip::setVisible(bool visible)
{
    const QWidget *holder = visible ? nullptr : window()->focusWidget();
    if (holder && isAncestorOf(holder))
        Q_EMIT leavesFocus();
    QWidget::setVisible(visible);
}

void ErrorStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QColor fills[] = {t.hover, t.warnSoft, t.badSoft};
    const QColor inks[] = {t.muted, t.warn, t.bad};
    QPainter painter(this);
    painter.fillRect(rect(), fills[d->tone]);
    const Density &sizes = density();
    const QRect place(sizes.padL, (height() - sizes.icon) / 2, sizes.icon, sizes.icon);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), d->iconName, inks[d->tone]);
}

void ErrorStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        d->measure(this);
}

} // namespace atrium
