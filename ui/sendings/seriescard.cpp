// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/seriescard.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/chartsentence.h"
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
#include "ui/sendings/funnelcard.h"
#include "ui/theme/density.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

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
    d->states->setSkeleton(Skeleton::Chart);
    d->zoomOut = zoomOutButton(d->chart, this);
    d->more = new Button(Button::IconOnly, {}, u"seriesMoreButton"_s, this);
    d->more->setIconName(u"more"_s);
    d->more->setLow(true);

    auto *lead = new QWidget(this);
    d->lead = new QHBoxLayout(lead);
    d->lead->setContentsMargins({});
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
    d->model->setCurves(isSummed() ? summed(curves) : curves);
    d->curves = d->model->curves();
    rewordCurves();
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
    return isSummed() ? tr("%1, summed", "events per hour").arg(titleWord(d->chosen)) : titleWord(d->chosen);
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
    const EventCurves drawn = withoutAsides(d->curves);
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

void SeriesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
