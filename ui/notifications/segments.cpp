// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/segments.h"

#include "ui/common/digits.h"
#include "ui/common/flowlayout.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

namespace {

constexpr double disabledOpacity = 0.5; // of one that cannot be chosen: fainter than one that is merely not

class Segment : public QAbstractButton {
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true); // the group sees to that; this says it to screen readers, as a radio button
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setCount(const QString &count)
    {
        m_count = count;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Density &d = density();
        const int count = m_count.isEmpty() ? 0 : d.padS + digitsWidth(m_count, typeface(Type::Body));
        // Of the chosen one's weight in any case, so that choosing moves nothing.
        return {2 * d.pad + QFontMetrics(typeface(Type::Label)).horizontalAdvance(text()) + 1 + count, d.controlLow};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Density &d = density();
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (!isEnabled())
            painter.setOpacity(disabledOpacity);
        if (isChecked())
            paintBox(painter, rect(), d.radius - 2, t.surface, t.border);
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const bool strong = isChecked() || (isEnabled() && underMouse());
        const int countWidth = m_count.isEmpty() ? 0 : digitsWidth(m_count, typeface(Type::Body));
        const int wordWidth = width() - 2 * d.pad - (countWidth > 0 ? countWidth + d.padS : 0);
        paintLine(painter, placed({d.pad, 0, wordWidth, height()}), text(), typeface(isChecked() ? Type::Label : Type::Body),
            strong ? t.text : t.muted);
        if (countWidth > 0)
            paintDigits(painter, placed({width() - d.pad - countWidth, 0, countWidth, height()}), m_count, typeface(Type::Body), t.muted);
        if (hasFocus())
            paintFocusRing(painter, rect());
    }

private:
    QString m_count;
};

} // namespace

Segments::Segments(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    new QHBoxLayout(this);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByHand);
    measure();
}

void Segments::add(const QString &objectName)
{
    auto *segment = new Segment(this);
    segment->setObjectName(objectName);
    m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
    layout()->addWidget(segment);
}

void Segments::setWords(int number, const QString &word, const QString &count, const QString &spoken)
{
    auto *segment = static_cast<Segment *>(m_group->button(number));
    segment->setText(word);
    segment->setCount(count);
    segment->setAccessibleName(spoken);
}

void Segments::setOffered(int number, bool offered)
{
    m_group->button(number)->setVisible(offered);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::setWraps()
{
    delete layout();
    new FlowLayout(this);
    measure();
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred); // Fixed would bound it to the height of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Segments::choose(int number)
{
    m_group->button(number)->setChecked(true);
}

void Segments::focusChosen()
{
    if (QAbstractButton *segment = m_group->checkedButton())
        segment->setFocus(Qt::OtherFocusReason);
}

void Segments::measure()
{
    const int inset = (density().control - density().controlLow) / 2;
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(0);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), density().radius, tokens().hover);
}

void Segments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
