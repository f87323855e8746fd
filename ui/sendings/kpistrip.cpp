// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/kpistrip.h"

#include "models/sendings/figurewords.h"
#include "ui/sendings/explainbox.h"
#include "ui/sendings/kpicell.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// True of every figure of its kind: said in the tooltip, but no reason to mark one.
constexpr Caveats common = Caveats(Caveat::SoFar) | Caveat::BotsExcluded | Caveat::UnitsMix;

struct CellRow {
    QLatin1StringView name;
    Metric metric;
    Kpi KpiFigures::*member;
};
constexpr std::array cellRows {CellRow {"Dispatched"_L1, Metric::Dispatched, &KpiFigures::dispatched},
    CellRow {"EnRoute"_L1, Metric::EnRoute, &KpiFigures::enRoute}, CellRow {"Delivered"_L1, Metric::Delivered, &KpiFigures::delivered},
    CellRow {"Errored"_L1, Metric::Errored, &KpiFigures::errored}, CellRow {"Opened"_L1, Metric::Opened, &KpiFigures::opened},
    CellRow {"Clicked"_L1, Metric::Clicked, &KpiFigures::clicked}};

/// A change beside its figure. Good only when it is better and more than chance; a small dip is no alarm.
void addChange(KpiWords &words, const Figure &now, const std::optional<Figure> &before, bool lessIsBetter)
{
    if (!before)
        return;
    const Change change = changeOf(now, *before);
    if (change.kind == Change::Kind::None)
        return;
    words.remark = changeText(change);
    words.remarkGood = change.significant && (lessIsBetter ? change.tenths < 0 : change.tenths > 0);
    words.spoken = KpiStrip::tr("%1, %2 since the range before", "figure, change").arg(words.spoken, words.remark);
}

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

KpiStrip::KpiStrip(const QString &objectName, const QString &cellPrefix, QWidget *parent)
    : Card(objectName, parent)
{
    for (const CellRow &row : cellRows) {
        auto *cell = new KpiCell(cellPrefix + row.name, this);
        m_cells << cell;
        connect(cell, &KpiCell::explainWanted, this, [this, cell](bool byKeyboard) { explain(m_cells.indexOf(cell), byKeyboard); });
    }
    go(0);
    reword();
}

void KpiStrip::setFigures(
    const std::optional<KpiFigures> &figures, const std::optional<KpiFigures> &before, const ExplanationContext &context)
{
    m_figures = figures;
    m_before = before;
    m_context = context;
    reword();
}

std::optional<Explanation> KpiStrip::explanation(Metric metric) const
{
    const auto row = std::find_if(cellRows.begin(), cellRows.end(), [&](const CellRow &one) { return one.metric == metric; });
    if (!m_figures || row == cellRows.end())
        return std::nullopt;
    ExplanationContext context = m_context;
    context.integrity = metric == Metric::Dispatched ? m_figures->integrity : Integrity {};
    context.sendings = m_figures->sendings;
    return explanationOf(metric, (*m_figures).*(row->member), context);
}

void KpiStrip::explain(qsizetype cell, bool byKeyboard)
{
    if (cell < 0 || cell >= m_cells.size())
        return;
    const Metric metric = cellRows.at(static_cast<size_t>(cell)).metric;
    const auto words = explanation(metric);
    if (!words)
        return;
    auto *box = new ExplainBox(*words, m_showWords, m_cells.at(cell)); // goes when it is shut
    connect(box, &ExplainBox::showWanted, this, [this, metric] { Q_EMIT showWanted(metric); });
    box->open(byKeyboard, m_cells.at(cell)->figureBox());
}

void KpiStrip::reword()
{
    const auto part = [&](Kpi KpiFigures::*member) { return m_figures ? std::optional((*m_figures).*member) : std::nullopt; };
    KpiWords dispatched = wordsOf(tr("Dispatched"), Unit::Messages, part(&KpiFigures::dispatched), false);
    if (m_figures && m_figures->sendings != 1) { // over many, members are those of each sending
        dispatched.rate = tr("%Ln sendings", nullptr, static_cast<int>(m_figures->sendings));
        dispatched.rateMuted = false;
        dispatched.remark.clear();
        dispatched.spoken = tr("%1: %2, %3", "figure, spoken: Dispatched: 73 messages, to 73 members")
                                .arg(dispatched.name, figureSpoken(m_figures->dispatched.count), dispatched.rate);
        dispatched.caveats.clear();
        dispatched.marked = false;
    } else if (m_figures) { // its rate is messages per member
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
    if (m_before)
        addChange(dispatched, m_figures ? m_figures->dispatched.count : Figure {}, m_before->dispatched.count, false);
    m_cells.at(0)->setWords(dispatched);
    KpiWords enRoute = wordsOf(tr("En route"), Unit::Messages, part(&KpiFigures::enRoute), false);
    if (m_figures && m_figures->delivered.rate.caveats.testFlag(Caveat::SoFar)) // what is under way may still arrive
        enRoute.remark = tr("settling", "messages are still on their way");
    m_cells.at(1)->setWords(enRoute);
    const auto changed = [&](const QString &name, Unit unit, Kpi KpiFigures::*member, bool mayMark, bool lessIsBetter) {
        KpiWords words = wordsOf(name, unit, part(member), mayMark);
        // While numbers settle, "so far" says more than a difference would.
        if (m_figures && m_before && words.remark.isEmpty())
            addChange(words, ((*m_figures).*member).rate, ((*m_before).*member).rate, lessIsBetter);
        return words;
    };
    m_cells.at(2)->setWords(changed(tr("Delivered"), Unit::Messages, &KpiFigures::delivered, true, false));
    m_cells.at(3)->setWords(changed(tr("Errored"), Unit::Messages, &KpiFigures::errored, false, true));
    m_cells.at(4)->setWords(changed(tr("Opened"), Unit::Members, &KpiFigures::opened, true, false));
    m_cells.at(5)->setWords(changed(tr("Clicked"), Unit::Members, &KpiFigures::clicked, true, false));
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Question:
        explain(at, true);
        return;
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
