// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/kpistrip.h"

#include "models/sendings/figurewords.h"
#include "ui/sendings/kpicell.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// True of every figure of its kind: said in the tooltip, but no reason to mark one.
constexpr Caveats common = Caveats(Caveat::SoFar) | Caveat::BotsExcluded | Caveat::UnitsMix;

KpiWords wordsOf(const QString &name, Unit unit, const std::optional<Kpi> &kpi, bool mayMark)
{
    KpiWords words {.name = name, .unit = unitWord(unit), .spoken = name};
    if (!kpi)
        return words;
    words.figure = figureText(kpi->count);
    words.figureMuted = !kpi->count.hasValue();
    words.rate = figureText(kpi->rate);
    words.rateMuted = !kpi->rate.hasValue();
    Figure both = kpi->rate; // its fraction is the one the sentences are about
    both.caveats |= kpi->count.caveats;
    words.caveats = caveatSentences(both);
    words.marked = mayMark && (both.caveats & ~common);
    if (both.caveats & Caveat::SoFar)
        words.remark = KpiStrip::tr("so far", "beside a rate whose messages are not all settled");
    // A word that stands for both is said once.
    if (!kpi->count.hasValue() && words.rate == words.figure)
        words.rate.clear();
    words.spoken = kpi->rate.hasValue()
        ? KpiStrip::tr("%1: %2", "figure, spoken: Delivered: 98.63 %, 72 of 73 messages").arg(name, figureSpoken(kpi->rate))
        : words.rate.isEmpty()
        ? KpiStrip::tr("%1: %2", "figure, spoken: Opened: not reported").arg(name, figureSpoken(kpi->count))
        : KpiStrip::tr("%1: %2, rate %3", "figure, spoken: Opened: 0 members, rate n/a").arg(name, figureSpoken(kpi->count), words.rate);
    return words;
}

} // namespace

KpiStrip::KpiStrip(QWidget *parent)
    : Card(u"kpiStrip"_s, parent)
{
    for (const char *name : {"kpiDispatched", "kpiEnRoute", "kpiDelivered", "kpiErrored", "kpiOpened", "kpiClicked"})
        m_cells << new KpiCell(QLatin1StringView(name), this);
    go(0);
    reword();
}

void KpiStrip::setFigures(const std::optional<KpiFigures> &figures)
{
    m_figures = figures;
    reword();
}

void KpiStrip::reword()
{
    const auto part = [&](Kpi KpiFigures::*member) { return m_figures ? std::optional((*m_figures).*member) : std::nullopt; };
    KpiWords dispatched = wordsOf(tr("Dispatched"), Unit::Messages, part(&KpiFigures::dispatched), false);
    if (m_figures) { // its rate is messages per member
        const Figure &members = m_figures->members;
        dispatched.rate = members.hasValue() ? countWords(*members.numerator, Unit::Members) : QString();
        const Figure &each = m_figures->dispatched.rate;
        dispatched.remark = each.hasValue() ? tr("%1 each", "messages per member").arg(figureText(each)) : QString();
        dispatched.rateMuted = false;
        dispatched.spoken = tr("%1: %2, %3", "figure, spoken: Dispatched: 73 messages, to 73 members")
                                .arg(dispatched.name, figureSpoken(m_figures->dispatched.count),
                                    members.hasValue() ? tr("to %1", "so many members").arg(dispatched.rate) : tr("members not reported"));
        dispatched.caveats = integritySentences(m_figures->integrity);
        dispatched.marked = !dispatched.caveats.isEmpty();
    }
    m_cells.at(0)->setWords(dispatched);
    KpiWords enRoute = wordsOf(tr("En route"), Unit::Messages, part(&KpiFigures::enRoute), false);
    if (!enRoute.remark.isEmpty())
        enRoute.remark = tr("settling", "messages are still on their way");
    m_cells.at(1)->setWords(enRoute);
    m_cells.at(2)->setWords(wordsOf(tr("Delivered"), Unit::Messages, part(&KpiFigures::delivered), true));
    m_cells.at(3)->setWords(wordsOf(tr("Errored"), Unit::Messages, part(&KpiFigures::errored), false));
    m_cells.at(4)->setWords(wordsOf(tr("Opened"), Unit::Members, part(&KpiFigures::opened), true));
    m_cells.at(5)->setWords(wordsOf(tr("Clicked"), Unit::Members, part(&KpiFigures::clicked), true));
}

/// As many columns as have room: six, three or two.
void KpiStrip::place()
{
    const int least = KpiCell::leastWidth();
    m_columns = width() >= 6 * least ? 6 : width() >= 3 * least ? 3 : 2;
    const int rows = static_cast<int>(m_cells.size()) / m_columns;
    const int height = KpiCell::designedHeight();
    setFixedHeight(rows * height);
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const int column = i % m_columns;
        const int left = width() * column / m_columns;
        const QRect box(left, i / m_columns * height, width() * (column + 1) / m_columns - left, height);
        m_cells.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    }
}

void KpiStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QColor ink = tokens().border;
    for (int column = 1; column < m_columns; ++column)
        painter.fillRect(QRect(width() * column / m_columns, 1, 1, height() - 2), ink);
    for (int y = KpiCell::designedHeight(); y < height(); y += KpiCell::designedHeight())
        painter.fillRect(QRect(1, y, width() - 2, 1), ink);
}

void KpiStrip::go(qsizetype cell)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i)->setFocusPolicy(i == cell ? Qt::StrongFocus : Qt::ClickFocus);
}

void KpiStrip::keyPressEvent(QKeyEvent *event)
{
    const auto *holder = static_cast<KpiCell *>(focusWidget());
    const qsizetype at = std::max<qsizetype>(0, std::find(m_cells.cbegin(), m_cells.cend(), holder) - m_cells.cbegin());
    const qsizetype step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qsizetype to = at;
    switch (event->key()) {
    case Qt::Key_Left:
        to = at - step;
        break;
    case Qt::Key_Right:
        to = at + step;
        break;
    case Qt::Key_Up:
        to = at - m_columns;
        break;
    case Qt::Key_Down:
        to = at + m_columns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_cells.size() - 1;
        break;
    default:
        return Card::keyPressEvent(event);
    }
    if (to < 0 || to >= m_cells.size() || to == at)
        return;
    go(to);
    m_cells.at(to)->setFocus(Qt::TabFocusReason);
}

void KpiStrip::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    place();
}

void KpiStrip::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        place();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
