// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/rangestepper.h"

#include "models/sendings/rangewords.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/sendings/rangepicker.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

RangeStepper::RangeStepper(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_back(new Button(Button::IconOnly, {}, name + u"Back"_s, this))
    , m_words(new Button(Button::Plain, {}, name, this))
    , m_forth(new Button(Button::IconOnly, {}, name + u"Forth"_s, this))
    , m_row(new QHBoxLayout(this))
{
    m_back->setIconName(u"chevron-left"_s);
    m_words->setIconName(u"calendar"_s);
    m_forth->setIconName(u"chevron-right"_s);
    m_row->setContentsMargins({});
    m_row->setSpacing(density().padS);
    for (Button *button : {m_back, m_words, m_forth})
        m_row->addWidget(button);
    connect(m_back, &Button::clicked, this, [this] { shift(-1); });
    connect(m_forth, &Button::clicked, this, [this] { shift(1); });
    connect(m_words, &Button::clicked, this, &RangeStepper::open);
    reword();
}

void RangeStepper::setRange(const DateRange &range, const QDate &today)
{
    m_range = range;
    m_today = today;
    reword();
}

void RangeStepper::shift(int steps)
{
    choose(m_range.shifted(steps));
}

void RangeStepper::open()
{
    auto *picker = new RangePicker(m_range, m_today, m_costOf, m_left, m_words); // goes when it is shut
    connect(picker, &RangePicker::picked, this, &RangeStepper::choose);
    picker->open();
}

void RangeStepper::choose(const DateRange &range)
{
    if (range == m_range)
        return;
    setRange(range, m_today);
    Q_EMIT rangeChosen(range);
}

void RangeStepper::reword()
{
    const auto withKey = [](const QString &words, ActionId id) {
        const QString keys = keyCapText(id);
        return keys.isEmpty() ? words : tr("%1 (%2)", "what a button does, its key").arg(words, keys);
    };
    m_back->setText(withKey(tr("The range before"), ActionId::RangeBefore));
    m_forth->setText(withKey(tr("The range after"), ActionId::RangeAfter));
    m_words->setText(m_range.isValid() ? rangeText(m_range) : tr("Range of days"));
}

void RangeStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_row->setSpacing(density().padS);
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
