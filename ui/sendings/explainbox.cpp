// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/explainbox.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/digits.h"
#include "ui/common/flowlayout.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int explainWidth = 392;
constexpr int designedNames = 96; // px of the facts' names

/// The fraction: number over words, a sign, number over words, the result at the trailing edge.
class FractionLine : public QWidget {
public:
    FractionLine(Explanation explanation, QWidget *parent)
        : QWidget(parent)
        , m_explanation(std::move(explanation))
    {
        setObjectName(u"explainFraction"_s);
        setFixedHeight(2 * density().padS + lineHeight(Type::Body) + lineHeight(Type::Caption));
        QStringList spoken;
        for (const Explanation::Part &part : m_explanation.parts)
            spoken << part.number + u' ' + part.words;
        setAccessibleName(spoken.join(u" %1 "_s.arg(m_explanation.sign)) + u" = "_s + m_explanation.result);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const Density &d = density();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        paintBox(painter, rect(), d.radius, t.window, t.border);
        const QRect inner = rect().adjusted(d.pad, d.padS, -d.pad, -d.padS);
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const QFont strong = typeface(Type::Strong);
        const QFont caption = typeface(Type::Caption);
        const int resultWidth = digitsWidth(m_explanation.result, typeface(Type::Title)) + 2;
        const bool fraction = m_explanation.parts.size() > 1;
        const int room = inner.width() - (fraction ? resultWidth + 2 * d.padL : 0);
        int x = inner.left();
        for (qsizetype i = 0; i < m_explanation.parts.size(); ++i) {
            const Explanation::Part &part = m_explanation.parts.at(i);
            if (i > 0) {
                paintLine(painter, placed({x, inner.top(), d.padL, inner.height()}), m_explanation.sign, strong, t.muted);
                x += d.padL;
            }
            const int wanted = std::max(digitsWidth(part.number, strong), QFontMetrics(caption).horizontalAdvance(part.words)) + 2;
            const int width = std::min(wanted, room / static_cast<int>(m_explanation.parts.size()) - (i > 0 ? d.padL : 0));
            paintDigits(painter, placed({x, inner.top(), width, lineHeight(Type::Body)}), part.number, strong, t.text, leading);
            paintLine(
                painter, placed({x, inner.top() + lineHeight(Type::Body), width, lineHeight(Type::Caption)}), part.words, caption, t.muted);
            x += width + d.padS;
        }
        if (!fraction)
            return;
        const QRect result(inner.right() + 1 - resultWidth, inner.top(), resultWidth, inner.height());
        paintDigits(painter, placed(result), m_explanation.result, typeface(Type::Title), t.text,
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
        paintLine(painter, placed({result.left() - d.padL, inner.top(), d.pad, inner.height()}), u"="_s, strong, t.muted);
    }

private:
    Explanation m_explanation;
};

/// What to be careful with, on a soft ground.
class Cautions : public QWidget {
public:
    Cautions(const QStringList &sentences, QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"explainCautions"_s);
        const Density &d = density();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(d.pad + d.iconSmall + d.padS, d.padS, d.pad, d.padS);
        column->setSpacing(d.padXs);
        for (const QString &sentence : sentences) {
            auto *label = new PlainLabel(sentence, Type::Body, this);
            label->setWordWrap(true);
            column->addWidget(label);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Density &d = density();
        QPainter painter(this);
        paintBox(painter, rect(), d.radius, tokens().warnSoft);
        const QRect mark(d.pad, d.padS + (lineHeight(Type::Body) - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), mark), u"info"_s, tokens().warn);
    }
};

} // namespace

ExplainBox::ExplainBox(const Explanation &explanation, const QString &showWords, QWidget *anchor)
    : Popover(u"explainBox"_s, anchor)
    , m_explanation(explanation)
{
    const QList<ExplainBox *> others = anchor->window()->findChildren<ExplainBox *>();
    for (ExplainBox *other : others) {
        if (other != this)
            other->shut();
    }
    setAccessibleName(explanation.title);
    build(showWords);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void ExplainBox::build(const QString &showWords)
{
    const Density &d = density();
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.pad, d.padL, d.pad);
    column->setSpacing(d.pad);
    auto *head = new QHBoxLayout;
    auto *title = new PlainLabel(m_explanation.title, Type::Title, body());
    title->setObjectName(u"explainTitle"_s);
    title->setElided(Qt::ElideRight);
    auto *close = new Button(Button::IconOnly, tr("Close"), u"explainClose"_s, body());
    close->setIconName(u"close"_s);
    close->setLow(true);
    connect(close, &Button::clicked, this, &Popover::shut);
    head->addWidget(title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(new FractionLine(m_explanation, body()));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(d.pad);
    grid->setVerticalSpacing(d.padXs);
    grid->setColumnMinimumWidth(0, designedNames * d.bodyPx / 13);
    grid->setColumnStretch(1, 1);
    for (const Explanation::Fact &fact : std::as_const(m_explanation.facts)) {
        const int row = grid->rowCount();
        auto *name = new PlainLabel(fact.name, Type::Body, body());
        name->setMuted(true);
        auto *text = new PlainLabel(fact.text, Type::Body, body());
        text->setWordWrap(true);
        text->setAccessibleName(tr("%1: %2", "a fact: its name, what it says").arg(fact.name, fact.text));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    column->addLayout(grid);
    if (!m_explanation.cautions.isEmpty())
        column->addWidget(new Cautions(m_explanation.cautions, body()));

    auto *foot = new QWidget(body());
    auto *buttons = new FlowLayout(foot);
    buttons->setSpacing(d.padS);
    auto *copy = new Button(Button::Flat, tr("Copy as a sentence"), u"explainCopy"_s, foot);
    buttons->addWidget(copy);
    connect(copy, &Button::clicked, this, [this] {
        copyText(m_explanation.sentence);
        announce(this, tr("Copied"));
        shut();
    });
    m_first = copy;
    if (!showWords.isEmpty()) {
        auto *show = new Button(Button::Plain, showWords, u"explainShow"_s, foot);
        buttons->addWidget(show);
        connect(show, &Button::clicked, this, [this] {
            Q_EMIT showWanted();
            shut();
        });
    }
    column->addWidget(foot);
}

void ExplainBox::open(bool byKeyboard, const QRect &spot)
{
    const int width = explainWidth * density().bodyPx / 13;
    if (byKeyboard)
        openWithFocus(width, m_first, spot);
    else
        openUnder(width, spot);
    announce(this, m_explanation.sentence);
}

} // namespace atrium
