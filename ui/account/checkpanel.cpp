// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/checkpanel.h"

#include "ui/account/checkwords.h"
#include "ui/account/gap.h"
#include "ui/account/linkbutton.h"
#include "ui/common/announcer.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr CheckStep::Kind kinds[] = {
    CheckStep::Kind::Server, CheckStep::Kind::Proxy, CheckStep::Kind::Encryption, CheckStep::Kind::Clock, CheckStep::Kind::SignIn};

constexpr int startAngle = 90 * 16, quarter = 90 * 16; // Qt counts sixteenths of a degree

/// A ring that waits, or with a quarter of it lit, runs. It stands still: the words beside it say what goes on.
void paintRing(QPainter &painter, const QRect &box, bool running)
{
    const Tokens &t = tokens();
    const QRectF ring = QRectF(box).adjusted(2, 2, -2, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(running ? t.border : t.controlBorder, running ? 2 : 1.25));
    painter.drawEllipse(running ? ring : ring.adjusted(2, 2, -2, -2));
    if (running) {
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, startAngle, -quarter);
    }
    painter.restore();
}

} // namespace

class CheckRow : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(atrium::CheckRow) // it has no meta object of its own, and would look its words up as QWidget's
public:
    CheckRow(const QString &objectName, QWidget *parent)
        : QWidget(parent)
        , m_title(new PlainLabel({}, Type::Label, this))
        , m_sentence(new PlainLabel({}, Type::Caption, this))
        , m_copy(new LinkButton(LinkButton::Accent, {}, objectName + u"Copy"_s, this))
    {
        setObjectName(objectName);
        setAttribute(Qt::WA_Hover);
        m_title->setObjectName(objectName + u"Title"_s);
        m_sentence->setObjectName(objectName + u"Sentence"_s);
        m_title->setElided(Qt::ElideRight);
        m_sentence->setElided(Qt::ElideRight);
        m_sentence->setMuted(true);
        m_copy->setLow(true);
        const Density &d = density();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 1);
        row->setSpacing(0);
        row->addWidget(new Gap([] { return density().icon + density().padS + 2; }, this)); // where the icon is painted
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addStretch();
        lines->addWidget(m_title);
        lines->addWidget(m_sentence);
        lines->addStretch();
        row->addLayout(lines, 1);
        row->addSpacing(d.padS);
        row->addWidget(m_copy, 0, Qt::AlignVCenter);
        QSizePolicy keeps = m_copy->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        m_copy->setSizePolicy(keeps);
        connect(m_copy, &Button::clicked, this, [this] { copyText(m_words.copy); });
        setTight(false);
    }

    void setStep(const CheckStep &step)
    {
        m_state = step.state;
        m_skipped = step.finding == CheckStep::Finding::Skipped;
        m_words = wordsOf(step);
        m_title->setText(m_words.title);
        m_title->setMuted(step.state == CheckStep::State::Waiting);
        m_sentence->setText(m_words.sentence);
        setAccessibleName(spoken());
        m_copy->setText(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy the details: %1").arg(m_words.title));
        m_copy->setVisible(!m_words.copy.isEmpty());
        m_copy->setShy(step.state == CheckStep::State::Good);
        update();
    }

    void setTight(bool tight)
    {
        m_tight = tight;
        const int air = tight ? density().padS : density().padL;
        setFixedHeight(lineHeight(Type::Body) + lineHeight(Type::Caption) + air); // 52, or 44
    }

    [[nodiscard]] QString spoken() const
    {
        return tr("%1, %2. %3", "title, state, sentence").arg(m_words.title, m_words.state, m_words.sentence);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Density &d = density();
        const Tokens &t = tokens();
        QPainter painter(this);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), {0, (height() - 1 - d.icon) / 2, d.icon, d.icon});
        switch (m_state) {
        case CheckStep::State::Waiting:
            if (m_skipped)
                painter.fillRect(QRect(box.center().x() - 4, box.center().y(), 9, 1), t.muted);
            else
                paintRing(painter, box, false);
            break;
        case CheckStep::State::Running:
            paintRing(painter, box, true);
            break;
        case CheckStep::State::Good:
            paintIcon(painter, box, u"check"_s, t.good);
            break;
        case CheckStep::State::Warn:
            paintIcon(painter, box, u"warning"_s, t.warn);
            break;
        case CheckStep::State::Bad:
            paintIcon(painter, box, u"close"_s, t.bad);
            break;
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            setTight(m_tight);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
            m_copy->update();
        return QWidget::event(event);
    }

private:
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    LinkButton *m_copy;
    CheckWords m_words;
    CheckStep::State m_state {};
    bool m_skipped {};
    bool m_tight {};
};

CheckPanel::CheckPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"checkPanel"_s);
    const QString title = tr("Connection check");
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(density().padS);
    auto *name = new PlainLabel(title, Type::Strong, this);
    name->setElided(Qt::ElideRight);
    auto *again = new LinkButton(LinkButton::Accent, tr("Check again"), u"checkAgain"_s, this);
    again->setLow(true);
    head->addWidget(name, 1);
    head->addWidget(again);
    column->addLayout(head);
    column->addSpacing(density().padS);
    for (size_t i = 0; i < std::size(kinds); ++i) {
        m_rows.append(new CheckRow(u"checkRow%1"_s.arg(i), this));
        column->addWidget(m_rows.constLast());
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSteps({});
    connect(again, &Button::clicked, this, &CheckPanel::againWanted);
}

void CheckPanel::setSteps(const QList<CheckStep> &steps)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setStep(i < steps.size() ? steps.at(i) : CheckStep {.kind = kinds[i]});
    const bool runs = std::any_of(steps.begin(), steps.end(), [](const CheckStep &one) { return one.state == CheckStep::State::Running; });
    if (std::exchange(m_ran, runs) && !runs && !steps.isEmpty()) { // heard once, at the end: the worst of it, or that all is well
        const auto worst = std::max_element(steps.begin(), steps.end(),
            [](const CheckStep &a, const CheckStep &b) { return static_cast<int>(a.state) < static_cast<int>(b.state); });
        announce(this, worst->state == CheckStep::State::Good ? tr("The connection is good.") : m_rows.at(worst - steps.begin())->spoken());
    }
}

void CheckPanel::setTight(bool tight)
{
    for (CheckRow *row : std::as_const(m_rows))
        row->setTight(tight);
}

} // namespace atrium
