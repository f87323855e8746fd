// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/querybar.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/rangewords.h"
#include "ui/account/spilllayout.h"
#include "ui/common/button.h"
#include "ui/common/digits.h"
#include "ui/common/flowlayout.h"
#include "ui/common/humantext.h"
#include "ui/common/menutext.h"
#include "ui/common/plainlabel.h"
#include "ui/sendings/filterpicker.h"
#include "ui/sendings/rangestepper.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString comparisonWords(const DateRange &range, Comparison comparison)
{
    switch (comparison) {
    case Comparison::Previous:
        return QueryBar::tr("%Ln days before, same weekdays", nullptr, static_cast<int>(daysBefore(range, Comparison::Previous)));
    case Comparison::YearBefore:
        return QueryBar::tr("A year before, same weekdays");
    case Comparison::None:
        break;
    }
    return QueryBar::tr("Not compared");
}

QString zoneWords(ZoneChoice choice, const QTimeZone &mall)
{
    const QString zone = zoneText(zoneFor(choice, mall));
    switch (choice) {
    case ZoneChoice::Mall:
        return QueryBar::tr("The mall's: %1", "a time zone").arg(zone);
    case ZoneChoice::Mine:
        return QueryBar::tr("Mine: %1", "a time zone").arg(zone);
    case ZoneChoice::Utc:
        break;
    }
    return QueryBar::tr("UTC");
}

} // namespace

struct QueryBar::Private {
    DashboardQuery query;
    QDate today;
    QTimeZone mallZone;
    QMap<FilterField, QStringList> known;
    QString json {u"null"_s};
    std::optional<Instant> asOf;
    std::optional<int> cost, left;
    bool loading {};
    bool mallsOffered {};
    int compared {};

    PlainLabel *title {};
    RangeStepper *range {};
    Button *comparison {}, *zone {}, *compare {}, *malls {};
    Button *add {}, *code {}, *refresh {};
    PlainLabel *status {};
    QWidget *tools {}, *deeds {}, *chips {}, *trail {};
    FlowLayout *toolFlow {}, *chipFlow {};
    QHBoxLayout *deedRow {}, *trailRow {};
    SpillLayout *first {}, *second {};
    QVBoxLayout *column {};
    QList<QWidget *> chipWidgets;
};

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"queryBar"_s);
    build();
    measure();
    reword();
}

QueryBar::~QueryBar() = default;

void QueryBar::build()
{
    d->tools = new QWidget(this);
    d->title = new PlainLabel({}, Type::Title, d->tools);
    d->title->setObjectName(u"sendingsTitle"_s);
    const auto button = [](Button::Kind kind, const QString &name, const QString &icon, QWidget *parent) {
        auto *made = new Button(kind, {}, name, parent);
        made->setIconName(icon);
        return made;
    };
    d->range = new RangeStepper(u"rangeButton"_s, d->tools);
    d->comparison = button(Button::Plain, u"comparisonButton"_s, {}, d->tools);
    d->zone = button(Button::Plain, u"zoneButton"_s, u"globe"_s, d->tools);
    d->toolFlow = new FlowLayout(d->tools);
    for (QWidget *widget : {static_cast<QWidget *>(d->title), static_cast<QWidget *>(d->range), static_cast<QWidget *>(d->comparison),
             static_cast<QWidget *>(d->zone)})
        d->toolFlow->addWidget(widget);
    d->deeds = new QWidget(this);
    d->malls = button(Button::Plain, u"mallsButton"_s, {}, d->deeds);
    d->compare = button(Button::Plain, u"compareButton"_s, {}, d->deeds);
    d->deedRow = new QHBoxLayout(d->deeds);
    d->deedRow->setContentsMargins({});
    d->deedRow->addWidget(d->malls);
    d->deedRow->addWidget(d->compare);

    d->chips = new QWidget(this);
    d->chips->setObjectName(u"filterChips"_s);
    d->add = button(Button::Plain, u"addFilterButton"_s, u"plus"_s, d->chips);
    d->add->setLow(true);
    d->chipFlow = new FlowLayout(d->chips);
    d->chipFlow->addWidget(d->add);
    d->trail = new QWidget(this);
    d->code = button(Button::IconOnly, u"filterJsonButton"_s, u"code"_s, d->trail);
    d->code->setLow(true);
    d->status = new PlainLabel({}, Type::Caption, d->trail);
    d->status->setObjectName(u"sendingsAge"_s);
    d->status->setMuted(true);
    d->status->setTabular(true);
    d->refresh = button(Button::IconOnly, u"refreshSendingsButton"_s, u"refresh"_s, d->trail);
    d->refresh->setLow(true);
    d->trailRow = new QHBoxLayout(d->trail);
    d->trailRow->setContentsMargins({});
    d->trailRow->addWidget(d->status);
    d->trailRow->addWidget(d->code);
    d->trailRow->addWidget(d->refresh);

    d->first = new SpillLayout(d->tools, d->deeds);
    d->second = new SpillLayout(d->chips, d->trail);
    d->column = new QVBoxLayout(this);
    d->column->addLayout(d->first);
    d->column->addLayout(d->second);

    connect(d->range, &RangeStepper::rangeChosen, this, &QueryBar::setRange);
    connect(d->comparison, &Button::clicked, this, &QueryBar::openComparison);
    connect(d->zone, &Button::clicked, this, &QueryBar::openZone);
    connect(d->compare, &Button::clicked, this, &QueryBar::compareWanted);
    connect(d->malls, &Button::clicked, this, &QueryBar::mallsWanted);
    connect(d->add, &Button::clicked, this, &QueryBar::openFields);
    connect(d->refresh, &Button::clicked, this, &QueryBar::refreshWanted);
    connect(d->code, &Button::clicked, this, [this] {
        auto *json = new FilterJson(d->json, d->code); // goes when it is shut
        json->open();
    });
}

const DashboardQuery &QueryBar::query() const
{
    return d->query;
}

void QueryBar::setQuery(const DashboardQuery &query, const QDate &today, const QTimeZone &mallZone)
{
    const bool same = d->query == query && d->mallZone == mallZone;
    d->query = query;
    d->today = today;
    d->mallZone = mallZone;
    d->range->setRange(query.range, today);
    if (!same)
        fill();
    reword();
}

void QueryBar::setKnownValues(const QMap<FilterField, QStringList> &known)
{
    d->known = known;
}

void QueryBar::setFilterJson(const QString &json)
{
    d->json = json;
}

void QueryBar::setStatus(const std::optional<Instant> &asOf, std::optional<int> cost, std::optional<int> left, bool loading)
{
    d->asOf = asOf;
    d->cost = cost;
    d->left = left;
    d->range->setTokensLeft(left);
    d->loading = loading;
    d->refresh->setEnabled(!loading);
    rewordStatus();
}

void QueryBar::setCostOf(const std::function<int(const DateRange &)> &costOf)
{
    d->range->setCostOf(costOf);
}

void QueryBar::setMallsOffered(bool offered)
{
    d->mallsOffered = offered;
    d->malls->setVisible(offered);
}

void QueryBar::setCompared(int count)
{
    d->compared = count;
    reword();
}

void QueryBar::change(const DashboardQuery &query)
{
    if (query == d->query)
        return;
    setQuery(query, d->today, d->mallZone);
    Q_EMIT queryChanged(query);
}

void QueryBar::setRange(const DateRange &range)
{
    DashboardQuery query = d->query;
    query.range = range;
    change(query);
}

void QueryBar::shiftRange(int steps)
{
    d->range->shift(steps);
}

void QueryBar::openRange()
{
    d->range->open();
}

void QueryBar::openComparison()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"comparisonMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Comparison comparison : {Comparison::Previous, Comparison::YearBefore, Comparison::None}) {
        QString words = comparisonWords(d->query.range, comparison);
        const DateRange before = comparedWith(d->query.range, comparison);
        if (before.isValid())
            words = tr("%1 (%2)", "a comparison, its days").arg(words, rangeTextBeside(before, d->query.range));
        QAction *action = menu->addAction(menuText(words), this, [this, comparison] {
            DashboardQuery query = d->query;
            query.comparison = comparison;
            change(query);
        });
        action->setCheckable(true);
        action->setChecked(comparison == d->query.comparison);
        group->addAction(action);
    }
    menu->popup(d->comparison->mapToGlobal(QPoint(0, d->comparison->height())));
}

void QueryBar::openZone()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"zoneMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const ZoneChoice choice : {ZoneChoice::Mall, ZoneChoice::Mine, ZoneChoice::Utc}) {
        QAction *action = menu->addAction(menuText(zoneWords(choice, d->mallZone)), this, [this, choice] {
            DashboardQuery query = d->query;
            query.zone = choice;
            change(query);
        });
        action->setCheckable(true);
        action->setChecked(choice == d->query.zone);
        group->addAction(action);
    }
    menu->popup(d->zone->mapToGlobal(QPoint(0, d->zone->height())));
}

void QueryBar::openFields()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fieldMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FilterField field : allFilterFields) {
        const auto has = [&](const FilterChip &chip) { return chip.field == field; };
        QAction *action = menu->addAction(menuText(fieldWord(field)), this, [this, field] { openPicker(field, d->add); });
        action->setEnabled(std::none_of(d->query.chips.cbegin(), d->query.chips.cend(), has));
    }
    menu->popup(d->add->mapToGlobal(QPoint(0, d->add->height())));
}

void QueryBar::openPicker(FilterField field, QWidget *anchor)
{
    FilterChip now {.field = field};
    for (const FilterChip &chip : std::as_const(d->query.chips)) {
        if (chip.field == field)
            now = chip;
    }
    auto *picker = new FilterPicker(now, d->known.value(field), anchor); // goes when it is shut
    connect(picker, &FilterPicker::picked, this, [this, field](const FilterChip &chip) {
        DashboardQuery query = d->query;
        const auto at = std::find_if(query.chips.begin(), query.chips.end(), [&](const FilterChip &one) { return one.field == field; });
        if (at != query.chips.end() && chip.values.isEmpty())
            query.chips.removeAt(at - query.chips.begin());
        else if (at != query.chips.end())
            *at = chip;
        else if (!chip.values.isEmpty())
            query.chips.append(chip);
        change(query);
    });
    picker->open();
}

/// The chips anew: a button with the words, and beside it the one that takes the filter away.
void QueryBar::fill()
{
    for (QWidget *widget : std::as_const(d->chipWidgets)) {
        d->chipFlow->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // one of them may be in its own click
    }
    d->chipWidgets.clear();
    d->chipFlow->removeWidget(d->add);
    for (const FilterChip &chip : std::as_const(d->query.chips)) {
        auto *whole = new QWidget(d->chips);
        auto *row = new QHBoxLayout(whole);
        row->setContentsMargins({});
        row->setSpacing(0);
        const QString words = tr("%1: %2", "a filter: its field, its values").arg(fieldWord(chip.field), chipText(chip));
        auto *open = new Button(Button::Plain, words, u"chip_"_s + wireName(chip.field), whole);
        open->setLow(true);
        auto *remove = new Button(Button::IconOnly, tr("Remove the filter %1", "a field").arg(fieldWord(chip.field)),
            u"chipRemove_"_s + wireName(chip.field), whole);
        remove->setIconName(u"close"_s);
        remove->setLow(true);
        row->addWidget(open);
        row->addWidget(remove);
        d->chipFlow->addWidget(whole);
        whole->show();
        d->chipWidgets.append(whole);
        connect(open, &Button::clicked, this, [this, open, field = chip.field] { openPicker(field, open); });
        connect(remove, &Button::clicked, this, [this, field = chip.field] {
            DashboardQuery query = d->query;
            query.chips.removeIf([&](const FilterChip &one) { return one.field == field; });
            d->add->setFocus(Qt::OtherFocusReason); // the button that has it is about to go
            change(query);
        });
    }
    d->chipFlow->addWidget(d->add);
}

void QueryBar::reword()
{
    const bool narrow = width() < 1000 * density().bodyPx / 13;
    d->title->setText(tr("Sendings"));
    d->range->reword();
    const DateRange before = comparedWith(d->query.range, d->query.comparison);
    d->comparison->setText(!before.isValid() ? tr("Not compared")
            : narrow && d->query.comparison == Comparison::Previous
            ? tr("%Ln days before", nullptr, static_cast<int>(daysBefore(d->query.range, d->query.comparison)))
            : narrow ? tr("A year before")
                     : tr("Compared with %1", "a range of days").arg(rangeTextBeside(before, d->query.range)));
    d->zone->setText(zoneText(zoneFor(d->query.zone, d->mallZone)));
    d->zone->setAccessibleDescription(tr("Time zone of days and times"));
    d->compare->setText(d->compared > 0 ? tr("Compare %Ln", "so many sendings", d->compared) : tr("Compare"));
    d->malls->setText(tr("Malls"));
    d->malls->setVisible(d->mallsOffered);
    d->add->setText(tr("Add filter"));
    d->code->setText(tr("The filter as it is sent"));
    d->refresh->setText(tr("Refresh"));
    rewordStatus();
}

void QueryBar::rewordStatus()
{
    const QTimeZone zone = zoneFor(d->query.zone, d->mallZone);
    const bool narrow = width() < 1000 * density().bodyPx / 13;
    QString age;
    if (d->asOf)
        age = narrow ? tr("as of %1").arg(clockSeconds(*d->asOf, zone)) : tr("Totals as of %1").arg(clockSeconds(*d->asOf, zone));
    QString cost;
    if (d->cost)
        cost = narrow ? tr("%Ln tokens", nullptr, *d->cost) : tr("Refreshing costs %Ln tokens", nullptr, *d->cost);
    if (d->cost && d->left)
        cost = tr("%1, %2 left", "what it costs, what there is").arg(cost, QLocale().toString(*d->left));
    if (age.isEmpty() || cost.isEmpty())
        d->status->setText(age + cost);
    else
        d->status->setText(tr("%1 · %2", "age of the list, cost of a refresh").arg(age, cost));
}

void QueryBar::measure()
{
    const Density &density = atrium::density();
    d->column->setContentsMargins(density.padL, density.pad, density.padL, density.padS);
    d->column->setSpacing(density.padS);
    d->toolFlow->setSpacing(density.padS);
    d->toolFlow->setLineSpacing(density.padS);
    d->deedRow->setSpacing(density.padS);
    d->chipFlow->setSpacing(density.padS);
    d->chipFlow->setLineSpacing(density.padS);
    d->trailRow->setSpacing(density.padS);
    d->first->setSpacing(density.padS);
    d->second->setSpacing(density.padS);
}

void QueryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reword();
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        fill();
        reword();
    }
}

} // namespace atrium
