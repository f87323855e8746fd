// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/seriescard.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/chartsentence.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/mallcurves.h"
#include "models/sendings/sendingwords.h"
#include "models/sendings/seriesmodel.h"
#include "ui/account/spilllayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/zoombutton.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/liststates.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/bucketbox.h"
#include "ui/sendings/funnelcard.h"
#include "ui/theme/density.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>
#include <functional>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTitle = 12; // of the title, and what follows, in sizes of the text: what is kept from being cut
constexpr int mostZone = 11;

constexpr std::array offered {Interval::FiveMinutes, Interval::Hour, Interval::Day, Interval::Week, Interval::Month};

/// Steps on the way and failures are few beside what was sent: as lines they would all lie on the ground. The table has them. What this
/// version does not know is drawn.
EventCurves withoutAsides(EventCurves curves)
{
    static const QStringList asides {u"new"_s, u"transiently_failed"_s, u"failed"_s, u"delivery_errored"_s};
    curves.curves.removeIf([](const EventCurve &curve) { return asides.contains(curve.event); });
    return curves;
}

QString segmentName(Interval interval)
{
    return u"interval_"_s + wordOf(interval);
}

} // namespace

struct SeriesCard::Private {
    SeriesModel *model {};
    PlainLabel *title {};
    PlainLabel *zone {};
    PlainLabel *cut {}; // the server has left points out, or what the answer took
    Segments *sums {};
    Segments *segments {};
    Button *all {}; // back from one kind of event
    Button *toggle {};
    Button *zoomOut {};
    Button *more {};
    QStackedWidget *stack {};
    EventChart *chart {};
    ChartTable *table {};
    ListStates *states {};
    SpillLayout *head {};
    QHBoxLayout *lead {};
    FlowLayout *trail {};
    QBoxLayout *body {};
    EventCurves curves;
    QList<IntervalChoice> choices;
    Interval chosen {Interval::Hour};
    EventCurves given;
    QString only; // kind of event
    QString keys;
    QString emptyTitle, emptyText, note, freshness;
    bool old {};
    bool keysShown {}; // the key on its button
    bool zoneShown {true};
    int daysBefore {};
};

SeriesCard::SeriesCard(SeriesModel *model, QWidget *parent, const QString &objectName)
    : Card(objectName, parent)
    , d(std::make_unique<Private>())
{
    d->model = model;
    build();
    measure();
    setIntervals({{Interval::Hour, {}}, {Interval::Day, {}}}, Interval::Hour);
}

SeriesCard::~SeriesCard() = default;

void SeriesCard::build()
{
    d->title = new PlainLabel({}, Type::Title, this);
    d->title->setObjectName(u"seriesTitle"_s);
    d->title->setElided(Qt::ElideRight);
    d->all = new Button(Button::Flat, {}, u"seriesAllButton"_s, this);
    d->all->setIconName(u"chevron-left"_s);
    d->all->setLow(true);
    d->all->hide();
    d->zone = new PlainLabel({}, Type::Caption, this);
    d->zone->setObjectName(u"seriesZone"_s);
    d->zone->setMuted(true);
    d->zone->setElided(Qt::ElideRight);
    d->segments = new Segments(u"intervalSegments"_s, this);
    d->segments->setWraps();
    for (const Interval interval : offered)
        d->segments->add(segmentName(interval));
    d->sums = new Segments(u"sumSegments"_s, this);
    d->sums->setWraps();
    d->sums->add(u"eachBucket"_s);
    d->sums->add(u"summedBuckets"_s);
    d->sums->choose(0);
    d->sums->hide();
    d->toggle = new Button(Button::Plain, {}, u"toggleTableButton"_s, this);
    d->toggle->setLow(true);
    d->cut = new PlainLabel({}, Type::Caption, this);
    d->cut->setObjectName(u"seriesCut"_s);
    d->cut->setWordWrap(true);
    d->cut->hide();

    d->stack = new QStackedWidget;
    d->chart = new EventChart(d->stack);
    d->table = new ChartTable(d->model, d->stack);
    d->stack->addWidget(d->chart);
    d->stack->addWidget(d->table);
    d->states = new ListStates(d->stack, u"seriesStates"_s, this);
    d->states->leaveOutAge();
    d->states->setSkeleton(Skeleton::Chart);
    d->zoomOut = zoomOutButton(d->chart, this);
    d->more = new Button(Button::IconOnly, {}, u"seriesMoreButton"_s, this);
    d->more->setIconName(u"more"_s);
    d->more->setLow(true);

    auto *lead = new QWidget(this);
    d->lead = new QHBoxLayout(lead);
    d->lead->setContentsMargins({});
    d->lead->addWidget(d->all);
    d->lead->addWidget(d->title);
    d->lead->addWidget(d->zone, 1);
    auto *trail = new QWidget(this);
    d->trail = new FlowLayout(trail);
    d->trail->addWidget(d->zoomOut);
    d->trail->addWidget(d->segments);
    d->trail->addWidget(d->sums);
    d->trail->addWidget(d->toggle);
    d->trail->addWidget(d->more);
    d->head = new SpillLayout(lead, trail); // the body's
    d->body = new QVBoxLayout(this);
    d->body->addLayout(d->head);
    d->body->addWidget(d->cut);
    d->body->addWidget(d->states, 1);

    connect(d->toggle, &Button::clicked, this, &SeriesCard::toggleTable);
    connect(d->all, &Button::clicked, this, [this] {
        setOnly({});
        enter();
    });
    connect(d->chart, &EventChart::bucketWanted, this, &SeriesCard::openBucket);
    connect(d->table, &PlainTable::enterPressed, this, &SeriesCard::openBucket);
    connect(d->table, &QAbstractItemView::doubleClicked, this, &SeriesCard::openBucket);
    connect(d->sums, &Segments::chosenByHand, this, [this](int number) {
        setCurves(d->given);
        reword();
        Q_EMIT summedChosen(number == 1);
    });
    connect(d->segments, &Segments::chosenByHand, this, [this](int number) {
        if (offered.at(static_cast<size_t>(number)) != d->chosen)
            Q_EMIT intervalChosen(offered.at(static_cast<size_t>(number)));
    });
}

void SeriesCard::setCurves(const EventCurves &curves)
{
    // The table's model orders the curves, and the chart follows it: both say the same in the same order.
    d->given = curves;
    const auto isOnly = [this](const EventCurve &curve) { return curve.event == d->only; };
    if (!d->only.isEmpty() && !curves.curves.isEmpty() && std::none_of(curves.curves.cbegin(), curves.curves.cend(), isOnly))
        d->only.clear();
    EventCurves shown = isSummed() ? summed(curves) : curves;
    if (!d->only.isEmpty())
        shown.curves.removeIf(std::not_fn(isOnly));
    d->model->setCurves(shown);
    d->curves = d->model->curves();
    rewordCurves();
}

void SeriesCard::setOnly(const QString &event)
{
    if (event == d->only)
        return;
    const auto at = d->chart->point().bucket;
    const bool back = event.isEmpty() && d->all->hasFocus();
    d->only = event;
    setCurves(d->given);
    reword();
    if (!d->only.isEmpty() && at >= 0)
        d->chart->setPoint({0, at});
    if (back)
        enter();
    announce(this, titleText());
}

const QString &SeriesCard::only() const
{
    return d->only;
}

void SeriesCard::openBucket()
{
    const bool asTable = tableShown();
    const QList<Instant> &starts = asTable ? d->curves.axis.starts : d->chart->curves().axis.starts; // the chart may be zoomed
    const qsizetype bucket = asTable ? d->table->currentIndex().row() : d->chart->point().bucket;
    if (bucket >= 0 && bucket < starts.size())
        openBucketAt(starts.at(bucket));
}

/// Each kind with what came in that bucket, and of how many in all. Nothing is summed here, whatever the chart shows.
void SeriesCard::openBucketAt(const Instant &start)
{
    const BucketAxis &axis = d->given.axis;
    const qsizetype bucket = axis.starts.indexOf(start);
    if (bucket < 0)
        return;
    QList<BucketBox::Row> rows;
    for (const EventCurve &curve : d->given.curves) {
        const Unit unit = unitOfEvent(curve.event);
        BucketBox::Row row {.event = curve.event, .name = nameOf(curve.event)};
        double total = 0;
        for (const std::optional<double> &value : curve.values)
            total += value.value_or(0);
        if (const auto value = curve.values.value(bucket)) {
            row.count = countWords(std::llround(*value), unit);
            row.all = tr("of %1 in this time", "how many").arg(valueText(total));
        }
        rows << row;
    }
    const QString partial = axis.partial && bucket + 1 == axis.starts.size() ? partialText(axis) : QString();
    QWidget *anchor = d->stack->currentWidget();
    auto *box = new BucketBox(bucketText(axis, bucket), partial, rows, anchor); // goes when it is shut
    connect(box, &BucketBox::eventChosen, this, &SeriesCard::setOnly);
    const QRect spot = tableShown() ? d->table->visualRect(d->table->currentIndex()) : d->chart->pointBox(d->chart->point());
    box->open(spot.intersected(anchor->rect()));
}

void SeriesCard::setIntervals(const QList<IntervalChoice> &choices, Interval chosen)
{
    d->choices = choices;
    d->chosen = chosen;
    reword();
}

void SeriesCard::setAsOf(const ListState &state, const QTimeZone &zone)
{
    d->freshness = freshnessText(state, zone);
    d->old = state.stale || state.offline;
    sayZone();
}

/// The zone that times are of, and how old they are: amber where that is older than it should be.
void SeriesCard::sayZone()
{
    QStringList parts;
    if (!d->curves.axis.starts.isEmpty() && d->zoneShown)
        parts << zoneText(d->curves.axis.zone);
    if (!d->freshness.isEmpty())
        parts << d->freshness;
    d->zone->setText(parts.join(u" · "_s));
    if (d->old)
        d->zone->setTone(QPalette::LinkVisited);
    else
        d->zone->setMuted(true);
    holdWords();
}

/// The ways to cut go to a line of their own before words are cut. Very long ones are, or the card would be wider than its room.
void SeriesCard::holdWords()
{
    const auto hold = [](PlainLabel *label, int most) {
        label->setMinimumWidth(std::min(label->sizeHint().width(), most * density().bodyPx));
    };
    hold(d->title, mostTitle);
    hold(d->zone, mostZone);
}

void SeriesCard::setEmptyWords(const QString &title, const QString &text)
{
    d->emptyTitle = title;
    d->emptyText = text;
    reword();
}

void SeriesCard::setDaysBefore(int days)
{
    if (std::exchange(d->daysBefore, days) != days)
        rewordCurves();
}

void SeriesCard::setZoneShown(bool shown)
{
    d->zoneShown = shown;
    sayZone();
}

void SeriesCard::setSummable(bool summable)
{
    d->sums->setVisible(summable);
}

bool SeriesCard::isSummed() const
{
    return d->sums->chosen() == 1;
}

void SeriesCard::setNote(const QString &note)
{
    if (std::exchange(d->note, note) != note)
        rewordCurves();
}

void SeriesCard::toggleTable()
{
    setTableShown(!tableShown());
    announce(this, tableShown() ? tr("Table") : tr("Chart"));
    Q_EMIT tableToggled(tableShown());
}

void SeriesCard::setTableShown(bool shown)
{
    if (shown == tableShown())
        return;
    const bool inside = d->stack->isAncestorOf(window()->focusWidget());
    d->stack->setCurrentIndex(shown ? 1 : 0);
    if (inside)
        enter();
    reword();
}

bool SeriesCard::tableShown() const
{
    return d->stack->currentIndex() == 1;
}

void SeriesCard::setKeyCap(const QString &keys)
{
    d->keys = keys;
    d->keysShown = !keys.isEmpty();
    d->toggle->setKeyCap(keys);
    fitKeyCap();
}

const EventCurves &SeriesCard::curves() const
{
    return d->curves;
}

QString SeriesCard::titleText() const
{
    const QString title = isSummed() ? tr("%1, summed", "events per hour").arg(titleWord(d->chosen)) : titleWord(d->chosen);
    return d->only.isEmpty() ? title : tr("%1: %2", "events per hour, the one kind of them that is shown").arg(title, nameOf(d->only));
}

QString SeriesCard::nameOf(const QString &event) const
{
    return isBeforeEvent(event) && d->daysBefore > 0
        ? tr("%1, %Ln days before", "an event, how long before", d->daysBefore).arg(eventWord(eventBefore(event)))
        : eventWord(event);
}

Button *SeriesCard::more() const
{
    return d->more;
}

EventChart *SeriesCard::chart() const
{
    return d->chart;
}

ChartTable *SeriesCard::table() const
{
    return d->table;
}

ListStates *SeriesCard::states() const
{
    return d->states;
}

void SeriesCard::enter()
{
    if (d->stack->isVisible())
        d->stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString SeriesCard::lengthWord(Interval interval)
{
    switch (interval) {
    case Interval::FiveMinutes:
        return tr("5 min", "length of a bucket");
    case Interval::Day:
        return tr("1 day", "length of a bucket");
    case Interval::Week:
        return tr("1 week", "length of a bucket");
    case Interval::Month:
        return tr("1 month", "length of a bucket");
    default:
        return tr("1 hour", "length of a bucket");
    }
}

QString SeriesCard::titleWord(Interval interval)
{
    switch (interval) {
    case Interval::FiveMinutes:
        return tr("Events per 5 minutes");
    case Interval::Day:
        return tr("Events per day");
    case Interval::Week:
        return tr("Events per week");
    case Interval::Month:
        return tr("Events per month");
    default:
        return tr("Events per hour");
    }
}

void SeriesCard::reword()
{
    for (size_t i = 0; i < offered.size(); ++i) {
        const Interval interval = offered.at(i);
        const auto found =
            std::find_if(d->choices.cbegin(), d->choices.cend(), [&](const IntervalChoice &choice) { return choice.interval == interval; });
        d->segments->setWords(static_cast<int>(i), lengthWord(interval), {}, titleWord(interval));
        auto *segment = d->segments->findChild<QAbstractButton *>(segmentName(interval));
        segment->setVisible(found != d->choices.cend());
        const QString refusal = found == d->choices.cend() ? QString() : found->refusal;
        segment->setEnabled(refusal.isEmpty());
        segment->setAccessibleDescription(refusal);
        setPlainToolTip(segment, refusal);
        if (interval == d->chosen)
            d->segments->choose(static_cast<int>(i));
    }
    d->title->setText(titleText());
    d->all->setText(tr("All events"));
    d->all->setVisible(!d->only.isEmpty());
    d->toggle->setText(tableShown() ? tr("Show chart") : tr("Show table"));
    d->toggle->setIconName(tableShown() ? u"chart"_s : u"table"_s);
    d->more->setText(tr("More about these events"));
    d->table->setAccessibleName(d->title->text());
    d->sums->setWords(0, tr("Each", "values of each bucket"), {}, tr("Values of each bucket"));
    d->sums->setWords(1, tr("Summed", "values added up"), {}, tr("Values added up"));
    d->states->setEmptyWords(u"chart"_s, d->emptyTitle.isEmpty() ? tr("No events yet") : d->emptyTitle,
        d->emptyTitle.isEmpty() ? tr("They appear here as messages of this sending are delivered and opened.") : d->emptyText);
    d->states->setForbiddenWords(tr("Your account may not read events here"));
    d->chart->setEmptyWords(tr("No events in this time."));
    rewordCurves();
}

void SeriesCard::rewordCurves()
{
    const EventCurves drawn = d->only.isEmpty() ? withoutAsides(d->curves) : d->curves;
    QList<CurveWords> words;
    words.reserve(drawn.curves.size());
    for (const EventCurve &curve : drawn.curves)
        words << CurveWords {.name = nameOf(curve.event), .unit = unitOfEvent(curve.event)};
    d->chart->setCurves(drawn, words);
    d->chart->setSentence(d->title->text(), chartSentence(drawn));
    sayZone();
    d->cut->setText(
        d->curves.cut ? tr("The server answers with 1,000 points at most: some are missing here. A longer interval has fewer.") : d->note);
    d->cut->setVisible(d->curves.cut || !d->note.isEmpty());
}

void SeriesCard::measure()
{
    const Density &density = atrium::density();
    // Chart and table bring the rest of the padding themselves: their focus rings stand in it.
    d->body->setContentsMargins(density.padXs, density.padXs, density.padXs, density.padXs);
    d->body->setSpacing(density.padXs);
    d->lead->setSpacing(density.pad);
    d->trail->setSpacing(density.pad);
    d->trail->setLineSpacing(density.padXs);
    d->head->setSpacing(density.pad);
    d->head->setContentsMargins(density.pad, density.padXs, density.pad, 0);
    d->cut->setContentsMargins(density.pad, 0, density.pad, 0);
}

void SeriesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitKeyCap();
}

/// The picture of the key goes before words have to be cut. Whether there is room does not depend on whether it is shown, or the two would
/// take turns for ever.
void SeriesCard::fitKeyCap()
{
    const int shown = d->keysShown ? keyCapSize(d->keys).width() + density().padS : 0;
    const int cap = d->keys.isEmpty() ? 0 : keyCapSize(d->keys).width() + density().padS;
    const int needed = d->title->sizeHint().width() + d->segments->sizeHint().width() + d->toggle->sizeHint().width() - shown + cap
        + d->more->sizeHint().width() + 5 * density().padL;
    const bool show = needed <= width() && !d->keys.isEmpty();
    if (std::exchange(d->keysShown, show) != show)
        d->toggle->setKeyCap(show ? d->keys : QString());
}

/// A step up, before what holds the card takes the key for itself.
void SeriesCard::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back;
    if (up && !(event->modifiers() & ~Qt::KeypadModifier) && !d->only.isEmpty())
        setOnly({});
    else
        Card::keyPressEvent(event);
}

void SeriesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
