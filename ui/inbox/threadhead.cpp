// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadhead.h"

#include "ui/common/button.h"
#include "ui/common/missingpermit.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/statelook.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// The hourglass before the words; the words say all of it.
class Mark : public QWidget {
public:
    using QWidget::QWidget;
    void setLook(const StateLook &look)
    {
        m_look = look;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_look.iconName, m_look.colour);
    }

private:
    StateLook m_look {waitingLook(0)};
};

} // namespace

ThreadHeadBar::ThreadHeadBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_facts(new PlainLabel({}, Type::Caption, this))
    , m_dot(new PlainLabel(u"\u00b7"_s, Type::Caption, this))
    , m_mark(new Mark(this))
    , m_waiting(new PlainLabel({}, Type::Caption, this))
    , m_markSeen(new Button(Button::Plain, {}, u"markSeenButton"_s, this))
    , m_people(new Button(Button::IconOnly, {}, u"peopleButton"_s, this))
    , m_popOut(new Button(Button::IconOnly, {}, u"popOutButton"_s, this))
    , m_more(new Button(Button::IconOnly, {}, u"threadMoreButton"_s, this))
{
    setObjectName(u"threadHead"_s);
    m_title->setObjectName(u"threadTitle"_s);
    m_facts->setObjectName(u"threadFacts"_s);
    m_waiting->setObjectName(u"threadWaiting"_s);
    m_waiting->setTabular(true);
    m_waiting->setElided(Qt::ElideRight);
    m_waiting->setTone(QPalette::WindowText); // whose colour tint() sets
    m_title->setElided(Qt::ElideRight);
    m_facts->setElided(Qt::ElideRight);
    m_facts->setMuted(true);
    m_dot->setMuted(true);

    auto *facts = new QHBoxLayout;
    facts->addWidget(m_facts);
    facts->addWidget(m_dot);
    facts->addWidget(m_mark);
    facts->addWidget(m_waiting);
    facts->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addLayout(facts);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(m_markSeen);
    m_people->setIconName(u"people"_s);
    m_popOut->setIconName(u"external"_s);
    m_more->setIconName(u"more"_s);
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_people, m_popOut, m_more})
        buttons->addWidget(button);
    row->addLayout(buttons);
    measure();
    setHead({});
}

void ThreadHeadBar::setHead(const ThreadHead &head)
{
    m_title->setText(head.title);
    m_facts->setText(head.facts);
    m_waiting->setText(head.waiting);
    for (QWidget *part : {static_cast<QWidget *>(m_dot), m_mark, static_cast<QWidget *>(m_waiting)})
        part->setVisible(!head.waiting.isEmpty());
    m_dot->setVisible(!head.waiting.isEmpty() && !head.facts.isEmpty());
    m_waitingLevel = head.waitingLevel;
    tint();
    m_markSeen->setVisible(head.hasUnseen && m_buttonsVisible);
    setAccessibleName(head.title);
}

void ThreadHeadBar::setMissingPermit(const MissingPermit &missing)
{
    m_markSeen->setEnabled(!missing);
    showMissingPermit(m_markSeen, missing);
}

void ThreadHeadBar::setButtonsVisible(bool visible)
{
    m_buttonsVisible = visible;
    m_markSeen->setVisible(visible && !m_markSeen->isHidden());
    for (Button *button : {m_people, m_popOut, m_more})
        button->setVisible(visible);
}

void ThreadHeadBar::setPeople(const QString &lines)
{
    setPlainToolTip(this, lines);
    m_facts->setAccessibleDescription(lines);
    m_people->setAccessibleDescription(lines);
}

void ThreadHeadBar::measure()
{
    const Density &d = density();
    setFixedHeight(d.paneHead);
    m_mark->setFixedSize(d.iconSmall, lineHeight(Type::Caption));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setContentsMargins(d.padL, 0, d.padL, 1); // the line below is ours
    row->setSpacing(d.padL);
    static_cast<QHBoxLayout *>(row->itemAt(2)->layout())->setSpacing(d.padXs);
    static_cast<QHBoxLayout *>(row->itemAt(0)->layout()->itemAt(2)->layout())->setSpacing(d.padXs);
}

void ThreadHeadBar::tint()
{
    const StateLook look = waitingLook(m_waitingLevel);
    static_cast<Mark *>(m_mark)->setLook(look);
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.colour);
    m_waiting->setPalette(palette);
}

void ThreadHeadBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void ThreadHeadBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        tint();
}

} // namespace atrium
