// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagepanel.h"

#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// One icon, muted, painted anew with each theme.
class Picture : public QWidget {
public:
    explicit Picture(QWidget *parent)
        : QWidget(parent)
    {
    }
    QString name;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (name.isEmpty())
            return;
        QPainter painter(this);
        paintIcon(painter, rect(), name, tokens().muted);
    }
};

/// The frame around a text to copy.
class Box : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), density().radius, tokens().window, tokens().border);
    }
};

} // namespace

struct MessagePanel::Private {
    Words words;
    QVBoxLayout *column {};
    Picture *picture {};
    PlainLabel *title {};
    PlainLabel *text {};
    QSpacerItem *gap {}; // above the box and the buttons; the layout's
    Box *box {};
    PlainLabel *copyable {};
    Button *copy {};
    QHBoxLayout *buttons {};
    Button *action {};
    Button *second {};
};

MessagePanel::MessagePanel(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(objectName);
    d->column = new QVBoxLayout(this);
    d->picture = new Picture(this);
    d->title = new PlainLabel({}, Type::Label, this);
    d->text = new PlainLabel({}, Type::Body, this);
    d->text->setMuted(true);
    for (PlainLabel *label : {d->title, d->text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    d->title->setObjectName(objectName + u"Title"_s);
    d->text->setObjectName(objectName + u"Text"_s);

    d->box = new Box(this);
    auto *boxRow = new QHBoxLayout(d->box);
    boxRow->setContentsMargins({});
    boxRow->setSpacing(density().padXs);
    boxRow->addSpacing(density().pad); // spacers, since margins are not mirrored
    d->copyable = new PlainLabel({}, Type::Body, d->box);
    d->copyable->setObjectName(objectName + u"Copyable"_s);
    d->copyable->setElided(Qt::ElideMiddle);
    d->copy = new Button(Button::Flat, tr("Copy"), objectName + u"Copy"_s, d->box);
    d->copy->setLow(true);
    boxRow->addWidget(d->copyable, 1);
    boxRow->addWidget(d->copy);
    boxRow->addSpacing(density().padXs);

    d->buttons = new QHBoxLayout;
    d->second = new Button(Button::Flat, {}, objectName + u"Second"_s, this);
    d->action = new Button(Button::Plain, {}, objectName + u"Action"_s, this);
    d->buttons->addStretch();
    d->buttons->addWidget(d->second);
    d->buttons->addWidget(d->action);
    d->buttons->addStretch();

    d->column->addStretch(2);
    d->column->addWidget(d->picture, 0, Qt::AlignHCenter);
    d->column->addWidget(d->title);
    d->column->addWidget(d->text);
    d->gap = new QSpacerItem(0, 0);
    d->column->addSpacerItem(d->gap);
    d->column->addWidget(d->box, 0, Qt::AlignHCenter);
    d->column->addLayout(d->buttons);
    d->column->addStretch(3);

    connect(d->action, &Button::clicked, this, &MessagePanel::activated);
    connect(d->second, &Button::clicked, this, &MessagePanel::secondActivated);
    connect(d->copy, &Button::clicked, this, [this] { copyText(d->words.copyable); });
    measure();
    setWords({});
}

MessagePanel::~MessagePanel() = default;

const MessagePanel::Words &MessagePanel::words() const
{
    return d->words;
}

void MessagePanel::setWords(const Words &words)
{
    d->words = words;
    d->picture->name = words.iconName;
    d->picture->setVisible(!words.iconName.isEmpty());
    d->picture->update();
    d->title->setText(words.title);
    d->text->setText(words.text);
    d->text->setVisible(!words.text.isEmpty());
    d->copyable->setText(words.copyable);
    d->box->setVisible(!words.copyable.isEmpty());
    d->action->setText(words.action);
    d->action->setVisible(!words.action.isEmpty());
    d->second->setText(words.second);
    d->second->setVisible(!words.second.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
}

Button *MessagePanel::firstButton() const
{
    if (!d->words.copyable.isEmpty())
        return d->copy;
    if (!d->words.second.isEmpty())
        return d->second;
    return d->words.action.isEmpty() ? nullptr : d->action;
}

void MessagePanel::measure()
{
    const Density &sizes = density();
    d->column->setContentsMargins(sizes.padXl, sizes.padXl, sizes.padXl, sizes.padXl);
    d->column->setSpacing(0);
    d->title->setContentsMargins(0, sizes.pad, 0, 0);
    const int picture = sizes.icon + sizes.icon / 5 * 3; // 32 at 100 %
    d->picture->setFixedSize(picture, picture);
    d->gap->changeSize(0, sizes.pad);
    d->buttons->setSpacing(sizes.padS);
    d->box->setFixedHeight(sizes.control);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(typeface(Type::Body).pixelSize() - 1);
    d->copyable->setFont(fixed);
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    const int edge = density().padXs;
    paintFocusRing(painter, rect().adjusted(edge, edge, -edge, -edge));
}

/// Words go before the picture where there is little room.
void MessagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = d->picture->isHidden() ? d->column->heightForWidth(width()) + d->picture->height() <= height()
                                             : d->column->heightForWidth(width()) <= height();
    d->picture->setVisible(fits && !d->picture->name.isEmpty());
    const Density &sizes = density();
    const int edge = fits ? sizes.padXl : sizes.padS;
    d->column->setContentsMargins(edge, edge, edge, edge);
}

void MessagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        d->copy->setText(tr("Copy"));
}

} // namespace atrium
