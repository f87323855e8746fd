// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/firstruncard.h"

#include "ui/account/gap.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int formShare = 520, asideShare = 440; // of 960 (look/09)
constexpr int cardStackedFrom = 19; // px of text at which two columns no longer fit the smallest window

/// The logo, and nothing else.
class Logo : public QWidget {
public:
    explicit Logo(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(density().controlLow, density().controlLow);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), u"logo"_s, {});
    }
};

struct FirstRunFacts {
    Q_DECLARE_TR_FUNCTIONS(atrium::FirstRunFacts)
};

/// A lock, and beside it whatever text.
class Fact : public QWidget {
public:
    Fact(const QString &text, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->setSpacing(0);
        row->addWidget(new Gap([] { return density().icon + density().padXs; }, this)); // where the lock is painted
        auto *words = new PlainLabel(text, Type::Caption, this);
        words->setWordWrap(true);
        words->setMuted(true);
        row->addWidget(words, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int size = density().iconSmall;
        QPainter painter(this);
        const QRect place((density().icon - size) / 2, (lineHeight(Type::Caption) - size) / 2, size, size);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), u"lock"_s, tokens().muted);
    }
};

} // namespace

FirstRunCard::FirstRunCard(QWidget *form, QWidget *aside, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_form(form)
{
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(1);
    m_row->addWidget(form, formShare);
    m_row->addWidget(aside, asideShare);
    arrange();
}

bool FirstRunCard::isStacked() const
{
    return m_row->direction() == QBoxLayout::TopToBottom;
}

void FirstRunCard::arrange()
{
    m_row->setDirection(density().bodyPx >= cardStackedFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    update();
}

void FirstRunCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void FirstRunCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const int radius = density().cardRadius;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    painter.fillPath(outline, t.window);
    painter.save();
    painter.setClipRect(m_form->geometry().adjusted(-1, -1, 1, 1));
    painter.fillPath(outline, t.surface);
    painter.restore();
    if (isStacked()) {
        painter.fillRect(QRect(1, m_form->geometry().bottom() + 1, width() - 2, 1), t.border);
    } else {
        const int seam = layoutDirection() == Qt::RightToLeft ? m_form->x() - 1 : m_form->geometry().right() + 1;
        painter.fillRect(QRect(seam, 1, 1, height() - 2), t.border);
    }
    painter.setPen(t.border);
    painter.drawPath(outline);
}

QWidget *firstRunKeeping(QWidget *parent)
{
    return new Fact(
        FirstRunFacts::tr("Your sign-in is kept in the keychain of this computer, or until you close Atrium if there is none."), parent);
}

QWidget *firstRunHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(density().pad);
    row->addWidget(new Logo(head));
    row->addWidget(new PlainLabel(u"Atrium"_s, Type::Title, head));
    row->addStretch();
    return head;
}

QWidget *firstRunFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(density().padL);
    const auto add = [&](const QString &text) {
        auto *label = new PlainLabel(text, Type::Caption, foot);
        label->setMuted(true);
        label->setElided(Qt::ElideRight);
        row->addWidget(label);
    };
    add(FirstRunFacts::tr("Atrium %1").arg(QLatin1StringView(ATRIUM_VERSION)));
    add(FirstRunFacts::tr("Free software, GPL 3"));
    row->addStretch();
    add(FirstRunFacts::tr("Nothing is sent anywhere but to the server above."));
    return foot;
}

} // namespace atrium
