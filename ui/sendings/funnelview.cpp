// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/funnelview.h"

#include "models/sendings/figurewords.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/sendings/explainbox.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

using Id = FunnelStage::Id;

constexpr int mainBar = 12; // px
constexpr int branchBar = 6;

Metric metricOf(Id id)
{
    switch (id) {
    case Id::Dispatched:
        return Metric::Dispatched;
    case Id::Waiting:
        return Metric::Waiting;
    case Id::FailedToSend:
        return Metric::FailedToSend;
    case Id::Transmitted:
        return Metric::Transmitted;
    case Id::UnderWay:
        return Metric::UnderWay;
    case Id::DeliveryErrored:
        return Metric::DeliveryErrored;
    case Id::Delivered:
        return Metric::Delivered;
    case Id::Opened:
        return Metric::Opened;
    case Id::Clicked:
        return Metric::Clicked;
    }
    Q_UNREACHABLE();
}

QColor colourOf(Id id)
{
    switch (id) {
    case Id::Transmitted:
    case Id::UnderWay:
        return seriesLook(u"transmitted"_s).colour;
    case Id::Delivered:
        return seriesLook(u"delivered"_s).colour;
    case Id::Opened:
        return seriesLook(u"opened"_s).colour;
    case Id::Clicked:
        return seriesLook(u"clicked"_s).colour;
    case Id::FailedToSend:
    case Id::DeliveryErrored:
        return seriesLook(u"failed"_s).colour;
    case Id::Dispatched:
    case Id::Waiting:
        break;
    }
    return seriesLook(u"new"_s).colour;
}

int mainHeight()
{
    return lineHeight(Type::Body) + 2;
}

int branchHeight()
{
    return lineHeight(Type::Body) + 2;
}

} // namespace

QString funnelFlaw(const Funnel &funnel)
{
    const Integrity whole {.unaccounted = funnel.unaccounted};
    if (!whole.clean())
        return FunnelView::tr("The parts do not add up: %1").arg(integritySentences(whole).join(u' '));
    if (funnel.flawed > 0)
        return FunnelView::tr("The counters of %Ln sendings do not agree with each other.", nullptr, static_cast<int>(funnel.flawed));
    return {};
}

FunnelView::FunnelView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"funnelView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    speakAs(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    reword();
}

void FunnelView::setFunnel(const Funnel &funnel, const QTimeZone &zone)
{
    m_funnel = funnel;
    m_zone = zone;
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(0, funnel.stages.size() - 1));
    reword();
}

void FunnelView::reword()
{
    setAccessibleName(tr("Where the messages went"));
    QStringList sentences;
    sentences.reserve(m_funnel.stages.size() + 1);
    for (const FunnelStage &stage : std::as_const(m_funnel.stages))
        sentences << tr("%1.", "a sentence").arg(stageSentence(stage));
    if (const QString flaw = funnelFlaw(m_funnel); !flaw.isEmpty())
        sentences << flaw;
    setAccessibleDescription(sentences.join(u' '));
    updateGeometry();
    update();
}

QString FunnelView::stageSentence(const FunnelStage &stage) const
{
    const QString name = metricWord(metricOf(stage.id));
    if (stage.id == Id::Dispatched || !stage.rate.hasValue())
        return tr("%1: %2", "stage, figure").arg(name, figureSpoken(stage.count));
    return tr("%1: %2, %3", "stage, count, share").arg(name, figureSpoken(stage.count), figureText(stage.rate));
}

int FunnelView::topOf(qsizetype row) const
{
    int top = 0;
    for (qsizetype i = 0; i < row && i < m_funnel.stages.size(); ++i)
        top += m_funnel.stages.at(i).isBranch() ? branchHeight() : mainHeight();
    // The broken line has a row of its own before the first stage of members.
    if (row < m_funnel.stages.size() && m_funnel.stages.at(row).isOfMembers())
        top += lineHeight(Type::Caption) + density().padXs;
    return top;
}

QRect FunnelView::boxOf(qsizetype row) const
{
    if (row < 0 || row >= m_funnel.stages.size())
        return {};
    return {0, topOf(row), width(), m_funnel.stages.at(row).isBranch() ? branchHeight() : mainHeight()};
}

QRect FunnelView::rowBox(Id id) const
{
    return boxOf(static_cast<qsizetype>(id));
}

qsizetype FunnelView::rowAt(const QPoint &at) const
{
    for (qsizetype i = 0; i < m_funnel.stages.size(); ++i) {
        if (boxOf(i).contains(at))
            return i;
    }
    return -1;
}

QSize FunnelView::sizeHint() const
{
    constexpr int stages = 9;
    constexpr int designedWidth = 320;
    return {designedWidth, stages * mainHeight() + lineHeight(Type::Caption) + density().padXs};
}

void FunnelView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QFont body = typeface(Type::Body);
    const QFont caption = typeface(Type::Caption);
    // Columns as wide as their widest text: names, figures, shares; the bars have what is left.
    int names = 0;
    int figures = 0;
    int shares = 0;
    qint64 whole = 0;
    for (const FunnelStage &stage : std::as_const(m_funnel.stages)) {
        const bool branch = stage.isBranch();
        names = std::max(
            names, QFontMetrics(branch ? caption : body).horizontalAdvance(metricWord(metricOf(stage.id))) + 2 + (branch ? d.pad : 0));
        figures = std::max(figures, digitsWidth(figureText(stage.count), branch ? caption : body));
        shares = std::max(shares, digitsWidth(figureText(stage.rate), caption));
        whole = std::max(whole, stage.count.numerator.value_or(0));
    }
    names = std::min(names, width() / 3);
    const int bars = std::max(0, width() - names - figures - shares - 4 * d.padS);
    for (qsizetype i = 0; i < m_funnel.stages.size(); ++i) {
        const FunnelStage &stage = m_funnel.stages.at(i);
        const QRect box = boxOf(i);
        const bool branch = stage.isBranch();
        const int indent = branch ? d.pad : 0;
        paintLine(painter, placed({indent, box.top(), names - indent, box.height()}), metricWord(metricOf(stage.id)),
            branch ? caption : body, branch ? t.muted : t.text);
        const qint64 count = stage.count.numerator.value_or(0);
        if (stage.count.hasValue() && count > 0 && whole > 0) { // zero draws no bar; something is at least 2 px
            const int length =
                std::max(2, static_cast<int>(static_cast<double>(bars) * static_cast<double>(count) / static_cast<double>(whole)));
            const int height = branch ? branchBar : mainBar;
            const QRect bar(names + d.padS, box.top() + (box.height() - height) / 2, std::min(length, bars), height);
            paintBox(painter, placed(bar), std::min(2, bar.width() / 2), colourOf(stage.id));
        }
        const QRect figure(names + 2 * d.padS + bars, box.top(), figures, box.height());
        paintDigits(painter, placed(figure), figureText(stage.count), branch || !stage.count.hasValue() ? caption : body,
            branch || !stage.count.hasValue() ? t.muted : t.text, trailing);
        if (stage.id != Id::Dispatched) {
            const QRect share(width() - shares, box.top(), shares, box.height());
            paintDigits(painter, placed(share), figureText(stage.rate), caption, t.muted, trailing);
        }
    }
    if (m_funnel.stages.size() > static_cast<qsizetype>(Id::Opened)) {
        const int bottom = boxOf(static_cast<qsizetype>(Id::Opened)).top();
        const QRect row(0, bottom - lineHeight(Type::Caption) - d.padXs, width(), lineHeight(Type::Caption));
        const QString words = tr("members from here, rates of delivered");
        const int length = std::min(QFontMetrics(caption).horizontalAdvance(words) + 2, width());
        paintLine(painter, placed({0, row.top(), length, row.height()}), words, caption, t.muted);
        painter.setPen(QPen(t.controlBorder, 1, Qt::DashLine));
        const QRect line = placed({length + d.padS, row.center().y(), std::max(0, width() - length - d.padS), 1});
        painter.drawLine(line.left(), line.top(), line.right(), line.top());
    }
    if (hasFocus())
        paintFocusRing(painter, boxOf(m_row));
}

void FunnelView::go(qsizetype row)
{
    if (row < 0 || row >= m_funnel.stages.size() || row == m_row)
        return;
    m_row = row;
    announce(this, stageSentence(m_funnel.stages.at(row)));
    update();
}

void FunnelView::explain(qsizetype row, bool byKeyboard)
{
    if (row < 0 || row >= m_funnel.stages.size())
        return;
    const FunnelStage &stage = m_funnel.stages.at(row);
    const Kpi kpi {.count = stage.count, .rate = stage.id == Id::Dispatched ? Figure {} : stage.rate};
    const ExplanationContext context {.integrity = {.unaccounted = stage.id == Id::Dispatched ? m_funnel.unaccounted : std::nullopt},
        .sendings = m_funnel.sendings,
        .zone = m_zone};
    auto *box = new ExplainBox(explanationOf(metricOf(stage.id), kpi, context), {}, this); // goes when it is shut
    box->open(byKeyboard, boxOf(row));
}

void FunnelView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return go(m_row - 1);
    case Qt::Key_Down:
        return go(m_row + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(m_funnel.stages.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Question:
        return explain(m_row, true);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelView::mousePressEvent(QMouseEvent *event)
{
    const qsizetype row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return QWidget::mousePressEvent(event);
    m_row = row;
    update();
    explain(row, true);
}

bool FunnelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        explain(rowAt(static_cast<QHelpEvent *>(event)->pos()), false);
        return true;
    }
    return QWidget::event(event);
}

void FunnelView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_row < m_funnel.stages.size() && event->reason() != Qt::PopupFocusReason)
        announce(this, stageSentence(m_funnel.stages.at(m_row)));
    update();
}

void FunnelView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FunnelView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        reword();
        break;
    default:
        break;
    }
}

} // namespace atrium
