// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/chartaway.h"

#include "models/sendings/sendingtables.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/export/takeaway.h"
#include "ui/sendings/seriescard.h"

#include <QMenu>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

ChartAway::Parts ChartAway::partsOf(SeriesCard *card)
{
    return {.chart = card->chart(),
        .table = card->table(),
        .more = card->more(),
        .all = [card] { return card->curves(); },
        .title = [card] { return card->titleText(); },
        .nameOf = [card](const QString &event) { return card->nameOf(event); },
        .openBucket = [card] { card->openBucket(); }};
}

ChartAway::ChartAway(Actions *actions, Parts parts, QWidget *page)
    : QObject(page)
    , m_actions(actions)
    , m_parts(std::move(parts))
    , m_page(page)
{
    m_events = new TakeAway({.table = [this] { return series(); }, .caption = [this] { return caption(); }, .chart = m_parts.chart}, page);
    connect(m_events, &TakeAway::done, this, &ChartAway::done);
    Button *more = m_parts.more;
    connect(more, &Button::clicked, this, [this, more] { openMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    for (QWidget *part : std::initializer_list<QWidget *> {m_parts.chart, m_parts.table}) {
        m_events->watch(part);
        part->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(part, &QWidget::customContextMenuRequested, this, [this, part](const QPoint &at) { openMenu(part->mapToGlobal(at)); });
        if (m_parts.noted)
            actions->bindTo(part, ActionId::AddNote);
    }
    if (!m_parts.noted)
        return;
    connect(actions->get(ActionId::AddNote), &QAction::triggered, this, [this] {
        if (!m_page->isHidden()) // the action is that of all pages
            Q_EMIT noteWanted(cursorTime());
    });
    connect(m_parts.chart, &EventChart::noteChosen, this, &ChartAway::notesWanted);
}

void ChartAway::setOwner(const QString &name, const QColor &colour)
{
    m_owner = name;
    m_colour = colour;
}

void ChartAway::setAge(const std::optional<Instant> &asOf, const QTimeZone &zone)
{
    m_asOf = asOf;
    if (zone.isValid())
        m_zone = zone;
}

void ChartAway::setNotes(const QList<Annotation> &notes)
{
    QList<ChartNote> all;
    all.reserve(notes.size());
    for (const Annotation &note : notes)
        all << ChartNote {.id = note.id, .at = note.at, .text = note.text};
    m_parts.chart->setNotes(all);
}

void ChartAway::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(u"seriesMenu"_s);
    menu->setAccessibleName(tr("Events"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(globalPosition);
}

/// Where a note stands Enter opens that: this is the way to the bucket's own numbers.
void ChartAway::addBucket(QMenu *menu)
{
    if (!m_parts.openBucket || !cursorTime())
        return;
    QAction *bucket = menu->addAction(tr("What happened at this time"));
    bucket->setObjectName(u"openBucket"_s);
    connect(bucket, &QAction::triggered, this, [this] { m_parts.openBucket(); });
    menu->addSeparator();
}

void ChartAway::fill(QMenu *menu)
{
    addBucket(menu);
    if (m_parts.noted) {
        const QAction *note = m_actions->get(ActionId::AddNote);
        const QString keys = keyCapText(ActionId::AddNote);
        const auto at = cursorTime();
        QAction *add = menu->addAction(note->icon(), keys.isEmpty() ? note->text() : note->text() + u'\t' + keys);
        add->setObjectName(u"addNote"_s);
        connect(add, &QAction::triggered, this, [this, at] { Q_EMIT noteWanted(at); });
        QAction *all = menu->addAction(tr("Notes on charts"));
        all->setObjectName(u"allNotes"_s);
        connect(all, &QAction::triggered, this, [this] { Q_EMIT notesWanted({}); });
        menu->addSeparator();
    }
    m_events->fill(menu);
}

bool ChartAway::tableShown() const
{
    return m_parts.chart->isHidden(); // the one or the other
}

/// Where the cursor of the chart or of its table stands, as a moment.
std::optional<Instant> ChartAway::cursorTime() const
{
    const bool asTable = tableShown();
    const QList<Instant> starts = asTable ? m_parts.all().axis.starts : m_parts.chart->curves().axis.starts;
    const qsizetype bucket = asTable ? m_parts.table->currentIndex().row() : m_parts.chart->point().bucket;
    return bucket >= 0 && bucket < starts.size() ? std::optional(starts.at(bucket)) : std::nullopt;
}

ChartCaption ChartAway::caption() const
{
    const QString title = m_parts.title();
    const BucketAxis &axis = m_parts.chart->curves().axis;
    ChartCaption caption {.mall = m_colour};
    caption.about = {.mall = m_owner,
        .title = m_subject.isEmpty() ? title : tr("%1, %2", "events per hour, a sending").arg(title, m_subject),
        .query = m_query,
        .extent = m_parts.chart->isZoomed() && !tableShown() ? tr("the stretch that is zoomed into") : QString(),
        .zone = axis.zone.isValid() && !axis.sinceStart ? axis.zone : m_zone,
        .asOf = m_asOf};
    return caption;
}

/// The chart's stretch while the chart is shown; the table has all of it.
std::function<Table()> ChartAway::series() const
{
    const EventCurves curves = tableShown() ? m_parts.all() : m_parts.chart->curves();
    if (curves.axis.starts.isEmpty() || curves.curves.isEmpty())
        return {};
    QStringList titles;
    titles.reserve(curves.curves.size());
    for (const EventCurve &curve : curves.curves)
        titles << m_parts.nameOf(curve.event);
    return [curves, titles, about = caption().about] { return curvesTable(curves, about, titles); };
}

} // namespace atrium
