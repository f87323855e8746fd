// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/mallline.h"

#include "models/inbox/plaintext.h"
#include "ui/common/button.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotSize = 12;
constexpr int longestName = 60;

/// From one mall to the other; the sentence says it.
class Dots : public QWidget {
public:
    using QWidget::QWidget;
    void setMalls(qint64 from, qint64 home)
    {
        m_from = from;
        m_home = home;
        update();
    }
    void measure() { setFixedSize(2 * dotSize + density().iconSmall + 2 * density().padXs, lineHeight(Type::Body)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int gap = density().padXs;
        const int top = (height() - dotSize) / 2;
        const QRect arrow(dotSize + gap, (height() - density().iconSmall) / 2, density().iconSmall, density().iconSmall);
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        paintBox(painter, placed({0, top, dotSize, dotSize}), dotSize / 2, mallColour(m_from));
        paintIcon(painter, placed(arrow), u"chevron-right"_s, tokens().muted);
        paintBox(painter, placed({width() - dotSize, top, dotSize, dotSize}), dotSize / 2, mallColour(m_home));
    }

private:
    qint64 m_from {};
    qint64 m_home {};
};

} // namespace

MallLine::MallLine(const QString &objectName, bool ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_row(new QHBoxLayout(this))
    , m_dots(new Dots(this))
    , m_sentence(new PlainLabel({}, Type::Body, this))
    , m_go(new Button(Button::Plain, {}, objectName + u"Go"_s, this))
{
    setObjectName(objectName);
    m_sentence->setObjectName(objectName + u"Sentence"_s);
    m_sentence->setWordWrap(true);
    m_go->setLow(true);
    m_go->setVisible(ground);
    m_row->addWidget(m_dots, 0, Qt::AlignTop);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_go, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_go, &Button::clicked, this, &MallLine::goWanted);
    hide();
    measure();
}

void MallLine::show(const QString &sentence, const Mall &home, const Mall &from)
{
    m_home = home;
    m_from = from;
    m_sentence->setText(sentence);
    static_cast<Dots *>(m_dots)->setMalls(from.customerId, home.customerId);
    m_go->setText(tr("Write from %1", "a mall").arg(isolated(singleLine(home.name, longestName))));
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString MallLine::sentence() const
{
    return m_sentence->text();
}

void MallLine::measure()
{
    const Density &d = density();
    if (m_ground)
        m_row->setContentsMargins(d.pad, d.padS, d.pad, d.padS);
    else
        m_row->setContentsMargins({});
    m_row->setSpacing(d.pad);
    static_cast<Dots *>(m_dots)->measure();
}

void MallLine::paintEvent(QPaintEvent *)
{
    if (!m_ground)
        return;
    QPainter painter(this);
    paintBox(painter, rect(), density().radius, tokens().warnSoft, tokens().warn);
}

void MallLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
