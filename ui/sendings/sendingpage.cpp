// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingpage.h"

#include "models/base/settings.h"
#include "models/inbox/timewords.h"
#include "models/sendings/explanation.h"
#include "models/sendings/sendinggroups.h"
#include "models/sendings/sendingwords.h"
#include "models/sendings/seriesmodel.h"
#include "ui/account/spilllayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/humantext.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/overlaybar.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/kpistrip.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/messagecard.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/sendingline.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageBesideFrom = 900; // px of the page from which cards stand beside each other
constexpr int leadShare = 64; // percent of the width that the left card has

} // namespace

struct SendingPage::Private {
    Actions *actions {};
    Settings *settings {};
    SeriesModel *series {};

    Button *back {}, *home {}, *mark {}, *refresh {};
    SendingLine *line {};
    PlainLabel *facts {};
    PlainLabel *status {};
    SpillLayout *headRow {};
    QHBoxLayout *headLead {}, *statusRow {};
    ListStates *states {};
    QScrollArea *scroll {};
    QWidget *body {};
    KpiStrip *kpis {};
    SeriesCard *card {};
    ChartAway *chartAway {};
    MessageCard *message {};
    LinksCard *links {};
    RecipientsCard *recipients {};
    QBoxLayout *upper {}, *lower {};

    std::optional<SendingRow> subject;
    SendingNames names;
    std::optional<KpiFigures> figures;
    ListState listState, seriesState;
    QDateTime now;
    QTimeZone zone;
    std::optional<int> cost, left;
    std::optional<Instant> nextLook;
    bool marked {};
};

SendingPage::SendingPage(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"sendingPage"_s);
    d->actions = actions;
    d->settings = settings;
    d->series = new SeriesModel(this);
    build();
    connectParts();
    measure();
    reword();
}

SendingPage::~SendingPage() = default;

void SendingPage::build()
{
    d->back = new Button(Button::IconOnly, {}, u"sendingBack"_s, this);
    d->back->setIconName(u"chevron-left"_s);
    d->home = new Button(Button::Flat, {}, u"sendingHome"_s, this);
    d->line = new SendingLine(this);
    d->mark = new Button(Button::Plain, {}, u"sendingMark"_s, this);
    auto *lead = new QWidget(this);
    d->headLead = new QHBoxLayout(lead);
    d->headLead->setContentsMargins({});
    d->headLead->addWidget(d->back);
    d->headLead->addWidget(d->home);
    d->headLead->addWidget(d->line, 1);
    d->headRow = new SpillLayout(lead, d->mark);
    d->facts = new PlainLabel({}, Type::Caption, this);
    d->facts->setObjectName(u"sendingFacts"_s);
    d->facts->setMuted(true);
    d->facts->setElided(Qt::ElideRight);
    d->status = new PlainLabel({}, Type::Caption, this);
    d->status->setObjectName(u"sendingStatus"_s);
    d->status->setMuted(true);
    d->status->setTabular(true);
    d->status->setElided(Qt::ElideRight);
    d->status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    d->refresh = new Button(Button::IconOnly, {}, u"sendingRefresh"_s, this);
    d->refresh->setIconName(u"refresh"_s);
    d->refresh->setLow(true);
    d->statusRow = new QHBoxLayout;
    d->statusRow->addWidget(d->facts, 1);
    d->statusRow->addWidget(d->status);
    d->statusRow->addWidget(d->refresh);

    d->scroll = new QScrollArea;
    d->scroll->setObjectName(u"sendingScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    overlayScrollBar(d->scroll);
    d->body = new QWidget;
    d->body->setObjectName(u"sendingBody"_s);
    d->kpis = new KpiStrip(u"sendingKpis"_s, u"sendingKpi"_s, d->body);
    d->card = new SeriesCard(d->series, d->body, u"sendingSeriesCard"_s);
    d->card->setSummable(true);
    d->message = new MessageCard(d->body);
    d->links = new LinksCard(d->body);
    d->recipients = new RecipientsCard(d->body);
    const QList<QWidget *> areas {d->kpis, d->card, d->message, d->links, d->recipients};
    for (QWidget *area : areas)
        area->setProperty(areaProperty, true);
    d->upper = new QBoxLayout(QBoxLayout::LeftToRight);
    d->upper->addWidget(d->card, leadShare);
    d->upper->addWidget(d->message, 100 - leadShare);
    d->lower = new QBoxLayout(QBoxLayout::LeftToRight);
    d->lower->addWidget(d->links, leadShare);
    d->lower->addWidget(d->recipients, 100 - leadShare);
    auto *column = new QVBoxLayout(d->body);
    column->addWidget(d->kpis);
    column->addLayout(d->upper, 3);
    column->addLayout(d->lower, 2);
    d->scroll->setWidget(d->body);
    d->scroll->viewport()->setAutoFillBackground(false);
    d->body->setAutoFillBackground(false);
    d->states = new ListStates(d->scroll, u"sendingStates"_s, this);
    d->states->setSkeleton(Skeleton::Figures);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addLayout(d->headRow);
    all->addLayout(d->statusRow);
    all->addWidget(d->states, 1);
}

void SendingPage::connectParts()
{
    connect(d->back, &Button::clicked, this, &SendingPage::backWanted);
    connect(d->home, &Button::clicked, this, &SendingPage::backWanted);
    connect(d->mark, &Button::clicked, this, &SendingPage::markWanted);
    connect(d->refresh, &Button::clicked, this, &SendingPage::refreshWanted);
    connect(d->states, &ListStates::retryWanted, this, &SendingPage::retryWanted);
    connect(d->card->states(), &ListStates::retryWanted, this, &SendingPage::seriesRetryWanted);
    connect(d->links->states(), &ListStates::retryWanted, this, &SendingPage::linksRetryWanted);
    connect(d->message->states(), &ListStates::retryWanted, this, &SendingPage::messageRetryWanted);
    connect(d->recipients->states(), &ListStates::retryWanted, this, &SendingPage::recipientsRetryWanted);
    for (ListStates *states : {d->states, d->card->states(), d->links->states(), d->message->states(), d->recipients->states()})
        connect(states, &ListStates::detailsWanted, this, &SendingPage::detailsWanted);
    d->chartAway = new ChartAway(d->actions, ChartAway::partsOf(d->card), this);
    const QList<QWidget *> lists {d->card->chart(), d->card->table()};
    for (QWidget *list : lists)
        d->actions->bindTo(list, ActionId::ToggleTable);
    connect(d->actions->get(ActionId::ToggleTable), &QAction::triggered, d->card, [this] {
        if (d->card->isVisibleTo(window()))
            d->card->toggleTable();
    });
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

void SendingPage::setSubject(const SendingRow &subject, const SendingNames &names)
{
    const bool other = !d->subject || d->subject->key != subject.key || d->subject->sending.id != subject.sending.id;
    d->subject = subject;
    d->names = names;
    if (other) {
        // The old cards are not this sending's: nothing is known until the wiring says so, and it may do so at once.
        d->card->setOnly({});
        d->card->setCurves({});
        setSeriesState({.loading = true});
        d->links->setLinks({}, {}, {});
        d->links->setState({.loading = true}, d->zone);
        d->message->setMessage({}, {});
        d->message->setState({.loading = true}, d->zone);
        d->recipients->setGroups({});
        d->recipients->setState({.loading = true}, d->zone);
        d->scroll->ensureVisible(0, 0);
    }
    showSubject();
}

const std::optional<SendingRow> &SendingPage::subject() const
{
    return d->subject;
}

void SendingPage::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    d->now = now;
    d->zone = zone;
    showSubject();
}

void SendingPage::setClock(Clock *clock)
{
    for (ListStates *states : {d->states, d->card->states(), d->links->states(), d->message->states(), d->recipients->states()})
        states->setClock(clock);
}

void SendingPage::setListState(const ListState &state)
{
    d->listState = state;
    d->refresh->setEnabled(!state.loading);
    showSubject();
}

void SendingPage::setNames(const SendingNames &names)
{
    d->names = names;
    showSubject();
}

void SendingPage::setCurves(const EventCurves &curves)
{
    d->card->setCurves(curves);
    showSeries();
}

void SendingPage::setSeriesState(const ListState &state)
{
    d->seriesState = state;
    showSeries();
}

void SendingPage::showSeries()
{
    const bool any = !d->series->curves().curves.isEmpty() && d->series->rowCount() > 0;
    d->card->states()->setState(d->seriesState, any ? d->series->rowCount() : 0, d->zone);
    d->card->setAsOf(d->seriesState, d->zone);
    d->chartAway->setAge(d->seriesState.asOf, d->zone);
}

void SendingPage::setCost(std::optional<int> tokens, std::optional<int> left, const std::optional<Instant> &nextLook)
{
    d->cost = tokens;
    d->left = left;
    d->nextLook = nextLook;
    reword();
}

void SendingPage::setMarked(bool marked)
{
    d->marked = marked;
    reword();
}

SeriesCard *SendingPage::card() const
{
    return d->card;
}

ChartAway *SendingPage::chartAway() const
{
    return d->chartAway;
}

SeriesModel *SendingPage::series() const
{
    return d->series;
}

LinksCard *SendingPage::links() const
{
    return d->links;
}

MessageCard *SendingPage::message() const
{
    return d->message;
}

RecipientsCard *SendingPage::recipients() const
{
    return d->recipients;
}

std::optional<KpiFigures> SendingPage::figures() const
{
    return d->figures;
}

QWidget *SendingPage::entry() const
{
    return d->back;
}

void SendingPage::showSubject()
{
    d->states->setState(d->listState, d->subject ? 1 : 0, d->zone);
    if (!d->subject) {
        d->line->setSending({}, {}, {});
        d->facts->setText({});
        d->figures.reset();
        d->kpis->setFigures({});
        return;
    }
    const SendingRow &subject = *d->subject;
    const Instant now = Instant::fromUtc(d->now);
    const bool settling = d->now.isValid() && isSettling(subject.sending, now);
    d->line->setSending(nameOf(subject, d->names), numberOf(subject), settling ? tr("Settling", "numbers may still change") : QString());
    const QString named = tr("%1 %2", "name and number").arg(nameOf(subject, d->names), numberOf(subject));
    d->chartAway->setSubject(named);
    d->links->setSubject(named);
    d->recipients->setSubject(named);
    d->facts->setText(sendingFacts(subject, d->names, createdWords(subject.sending.createdAt, d->now, d->zone)));
    d->figures = kpisOf(subject.sendings(), d->listState.asOf);
    ExplanationContext context {.subject = named, .zone = d->zone};
    if (!subject.isGroup())
        context.counts = subject.sending.counts;
    d->kpis->setFigures(d->figures, {}, context);
}

void SendingPage::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->card->setKeyCap(keys ? keyCapText(ActionId::ToggleTable) : QString());
    d->back->setText(tr("Back"));
    d->home->setText(tr("Sendings"));
    d->mark->setText(d->marked ? tr("Take out of the comparison") : tr("Add to the comparison"));
    d->refresh->setText(tr("Refresh"));
    d->kpis->setAccessibleName(tr("Figures of the sending"));
    QStringList parts;
    if (d->listState.asOf)
        parts << tr("as of %1").arg(clockSeconds(*d->listState.asOf, d->zone));
    if (d->nextLook)
        parts << tr("next look at %1", "a time").arg(clockSeconds(*d->nextLook, d->zone));
    if (d->cost) {
        const QString cost = tr("Refreshing costs %Ln tokens", nullptr, *d->cost);
        parts << (d->left ? tr("%1, %2 left", "what it costs, what there is").arg(cost, QLocale().toString(*d->left)) : cost);
    }
    d->status->setText(parts.join(u" · "_s));
}

void SendingPage::measure()
{
    const Density &density = atrium::density();
    layout()->setContentsMargins(0, 0, 0, 0);
    d->headRow->setContentsMargins(density.padL, density.pad, density.padL, 0);
    d->headRow->setSpacing(density.padS);
    d->headLead->setSpacing(density.padS);
    d->statusRow->setContentsMargins(density.padL, density.padXs, density.padL, density.padXs);
    d->statusRow->setSpacing(density.padS);
    d->body->layout()->setContentsMargins(density.padL, density.padXs, density.padL, density.padL);
    d->body->layout()->setSpacing(density.pad);
    d->upper->setSpacing(density.pad);
    d->lower->setSpacing(density.pad);
}

void SendingPage::arrange()
{
    const bool beside = width() >= pageBesideFrom * density().bodyPx / 13;
    const QBoxLayout::Direction direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    for (QBoxLayout *row : {d->upper, d->lower}) {
        if (row->direction() != direction)
            row->setDirection(direction);
    }
}

void SendingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SendingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
        arrange();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        reword();
        showSubject();
    }
}

void SendingPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atrium
